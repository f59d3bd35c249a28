import { expect, test } from 'vitest';
import * as modules from '../src/index.ts';

/** What a program that imports the package gets: the bundle that package.json names. */
const door: string = 'slugline'; // a name that the type checker does not look up: the types are there only once the package is built
const bundle = (await import(door)) as typeof modules;

test('the package offers the names of src/index.ts', () => {
  expect(Object.keys(bundle).sort()).toEqual(Object.keys(modules).sort());
  expect(import.meta.resolve('slugline')).toMatch(/\/dist\/bundle\/index\.js$/);
});

test('and the same records', () => {
  const text =
    'TULSA, Okla. – Dana Orrick, 41, of Muskogee, was sentenced on March 4, 2019, to 12 years for wire fraud.\n';
  expect(bundle.extract(text)).toEqual(modules.extract(text));
  expect(bundle.extract(text).people).toHaveLength(1);
});
