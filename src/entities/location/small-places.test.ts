import { expect, test } from 'vitest';
import { foundAndMarked, mentionsIn, readMarks } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'barangays and sitios',
    marks:
      'Police in Manila, [[Philippines]], searched [[Brgy. Pasil]], Cebu City, and [[Sitio Mananga]], [[Barangay 176]], and met at [[Camp Sergio Quilla Sr.]] today.',
    names: ['PH', 'Barangay Pasil', 'Sitio Mananga', 'Barangay 176', 'Camp Sergio Quilla Sr.'],
  },
  {
    name: 'a province behind its town',
    marks: 'He was from Aringay, [[La Union]], in the [[Philippines]], and lived in [[Metro Manila]].',
    names: ['La Union, PH', 'PH', 'Metro Manila'],
  },
  {
    name: 'reservations',
    marks:
      'He lived on the [[White Earth reservation]], near the [[Red Lake Indian reservation]], and had a hotel reservation on an Indian reservation.',
    names: ['White Earth reservation', 'Red Lake Indian reservation'],
  },
  {
    name: 'flats with a full stop',
    marks:
      'A house at [[412 Oak St. Apt. 3B]] was searched. He lives at [[12 Main Street, Apt. 4, Dallas, Texas 75201]].',
    names: ['412 Oak St. Apt. 3B', '12 Main Street, Apt. 4, Dallas, Texas 75201'],
  },
  { name: 'no barangay of a name', marks: 'The barangay met. Each Barangay has a captain.', names: [] },
  {
    name: 'corners without the word for a street',
    marks: 'at the intersection of [[55th and Quilling]] and at the corner of [[1st and Standard]] today',
    names: ['55th and Quilling', '1st and Standard'],
  },
  {
    name: 'a corner of other things',
    marks: 'They address the intersection of Crime and Homelessness at a corner of the room',
    names: [],
  },
  {
    name: 'streets that share their last word',
    marks: 'near [[9th]] and [[E]] Streets, toward [[Madison]] and [[Quilling]] avenues',
    names: ['9th Street', 'E Street', 'Madison Avenue', 'Quilling Avenue'],
  },
  {
    name: 'Irish counties',
    marks: 'Gardaí in Dublin, [[Ireland]], went from [[Co Mayo]] to [[north Mayo]] and [[Co. Donegal]].',
    names: ['IE', 'County Mayo', 'north Mayo', 'County Donegal'],
  },
  { name: 'small directions', marks: 'gangs from [[eastern Europe]] today', names: ['Eastern Europe'] },
  {
    name: 'states behind agencies in a list',
    marks: 'Rosebud Sioux Tribe, [[S.D.]] ($159,534); Tampa Police Department, [[Fla.]];',
    names: ['SD, US', 'FL, US'],
  },
  {
    name: 'a county by its letters',
    marks: 'agencies of [[LA County]] and [[L.A. County]] met',
    names: ['Los Angeles County', 'Los Angeles County'],
  },
])('$name', ({ marks, names }) => {
  const { found, marks: expected } = foundAndMarked('location', marks);
  expect(found).toEqual(expected);
  expect(mentionsIn(readMarks(marks).text).location.map(({ value }) => value.name)).toEqual(names);
});
