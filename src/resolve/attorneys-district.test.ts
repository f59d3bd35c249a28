import { expect, test } from 'vitest';
import { recordOf } from '../../test/support/marks.ts';

const OFFICE = "United States Attorney's Office";

test.for([
  {
    name: 'of the one district named',
    text: 'The Eastern District of Texas has a new court. The U.S. Attorney’s Office in that district said so.',
    names: [`${OFFICE} for the Eastern District of Texas`],
  },
  {
    name: 'of the town behind the name',
    text: 'The U.S. Attorney’s Office in Charlotte and the U.S. Attorney’s Office in Lufkin, Texas, helped.',
    names: [`${OFFICE} for the Western District of North Carolina`, `${OFFICE} for the Eastern District of Texas`],
  },
  {
    name: 'of the state behind the name',
    text: 'We thank the U.S. Attorney’s Office in New Jersey and the U.S. Attorney’s Office in Ohio.',
    names: [`${OFFICE} for the District of New Jersey`, OFFICE],
  },
  {
    name: 'of all towns, but for the capital',
    text: 'WASHINGTON – A Spokane, Washington, man and a woman of Yakima, Washington, met the U.S. Attorney’s Office.',
    names: [`${OFFICE} for the Eastern District of Washington`],
  },
  {
    name: 'of a city that lies in no county',
    text: 'The U.S. Attorney’s Office in Roanoke, Virginia, and the U.S. Attorney’s Office in Norfolk, Virginia, agreed.',
    names: [`${OFFICE} for the Western District of Virginia`, `${OFFICE} for the Eastern District of Virginia`],
  },
  {
    name: 'of none where towns of several districts are named',
    text: 'Fires in Dallas, Texas, and Houston, Texas, are looked at by the U.S. Attorney’s Office.',
    names: [OFFICE],
  },
  {
    name: 'of none behind "each"',
    text: 'A Memphis, Tennessee, man asked each U.S. Attorney’s Office.',
    names: [OFFICE],
  },
])('the U.S. Attorney’s Office is that $name', ({ text, names }) => {
  expect(recordOf(text).agencies.map(({ name }) => name)).toEqual(names);
});
