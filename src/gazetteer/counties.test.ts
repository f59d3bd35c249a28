import { expect, test } from 'vitest';
import { recordOf } from '../../test/support/marks.ts';
import { stateOfCounty } from './counties.ts';

test('states of counties', () => {
  expect(stateOfCounty('Riverside')).toBe('CA');
  expect(stateOfCounty('Jefferson')).toBeUndefined();
  expect(stateOfCounty('Yavapai')).toBe('AZ');
  expect(stateOfCounty('Clark')).toBe('NV');
  expect(stateOfCounty('Clark', 'WA')).toBe('WA');
  expect(stateOfCounty('De Kalb')).toBe('GA');
  expect(stateOfCounty("Prince George's")).toBe('MD');
  expect(stateOfCounty('Norfolk', 'CA')).toBe('MA');
});

test('a county tells where a city lies', () => {
  const statesIn = (text: string) => recordOf(text).cities.map(({ name, state }) => [name, state]);
  expect(statesIn('The Riverside County District Attorney charged a Beaumont man.')).toEqual([['Beaumont', 'CA']]);
  // Of the many counties of that name, the one in which the town lies.
  expect(statesIn('The Jackson County Prosecutor charged an Independence man.')).toEqual([['Independence', 'MO']]);
  expect(statesIn('The Lincoln County Sheriff found the car in Elsberry.')).toEqual([['Elsberry', 'MO']]);
});
