import { expect, test } from 'vitest';
import { recordOf } from '../../test/support/marks.ts';
import { stateOfCounty } from './county-states.ts';

test('states of counties', () => {
  expect(stateOfCounty('Riverside')).toBe('CA');
  expect(stateOfCounty('Jefferson')).toBeUndefined();
});

test('a county tells where a city lies', () => {
  const { cities } = recordOf('The Riverside County District Attorney charged a Beaumont man.');
  expect(cities.map(({ name, state }) => [name, state])).toEqual([['Beaumont', 'CA']]);
});
