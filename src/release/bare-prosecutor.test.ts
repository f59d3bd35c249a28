import { expect, test } from 'vitest';
import { recordOf } from '../../test/support/marks.ts';

test.for([
  {
    name: 'a prosecutor without her county',
    text: 'Officials Warn Against Street Races\n\nFour officials in the Harris County region warned drivers on Thursday.\n\n“It must end,” District Attorney Ada Quill said.',
    issuer: "Harris County District Attorney's Office",
  },
  {
    name: 'a unit of the prosecutor’s before others that speak',
    text: 'Two Fugitives Found\n\nTwo men were found by the Riverside County District Attorney’s Fugitive Unit in Mexico, the U.S. Marshals Service said.',
    issuer: "Riverside County District Attorney's Office",
  },
  {
    name: 'a letterhead without its county',
    text: 'ADA QUILL\nCRIMINAL DISTRICT ATTORNEY\n\nExpo Opens\n\nThe expo of the Dallas County District Attorney’s Office opened today in Dallas, Texas.',
    issuer: "Dallas County Criminal District Attorney's Office",
  },
  {
    name: 'a body only named at the foot',
    text: 'Bridge Closed\n\nThe bridge is closed until further notice.\n\nDrivers should look at what the Lakeside Police Department and others have printed on the signs there',
    issuer: undefined,
  },
])('$name', ({ text, issuer }) => {
  expect(recordOf(text).release.issuer?.name).toBe(issuer);
});
