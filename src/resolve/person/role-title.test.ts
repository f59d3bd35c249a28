import { expect, test } from 'vitest';
import { extract } from '../../pipeline.ts';
import { singularTitle } from './role-title.ts';

test.for([
  ['Assistant U.S. Attorneys', 'Assistant U.S. Attorney'],
  ['Special Agents in Charge', 'Special Agent in Charge'],
  ['Assistant Attorneys General', 'Assistant Attorney General'],
  ['Deputies', 'Deputy'],
  ['Trial Attorney', 'Trial Attorney'],
  ['Director of Communications', 'Director of Communications'],
  ['Chief of Staff', 'Chief of Staff'],
  ['Secretary of Veterans Affairs', 'Secretary of Veterans Affairs'],
  ['Director, Public Affairs', 'Director, Public Affairs'],
  ["State's Attorney", "State's Attorney"],
  ['U.S. Sens.', 'U.S. Sen.'],
  ['boss', 'boss'],
])('%s is the title %s of each', ([title, each]) => {
  expect(singularTitle(title!)).toBe(each);
  expect(singularTitle(each!)).toBe(each);
});

test('persons who share a title each have it', () => {
  const { people } = extract(
    'The case was prosecuted by Trial Attorneys Marta Kowalczyk and Daniel Brightwater of the Fraud Section.',
  );
  expect(people.map(({ name, roles }) => [name, roles[0]?.title])).toEqual([
    ['Marta Kowalczyk', 'Trial Attorney'],
    ['Daniel Brightwater', 'Trial Attorney'],
  ]);
});
