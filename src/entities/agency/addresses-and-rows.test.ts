import { expect, test } from 'vitest';
import { foundAndMarked, recordOf } from '../../../test/support/marks.ts';

test.for([
  'Call 800-HHS-TIPS or see FBI.gov, said the [[FBI]]. It is release 21-OVW-058 of [[OVW]].',
  'The [[VA]] said so in Bluefield, VA\nand the [[Department of Veterans Affairs]] agreed.',
  'WASHINGTON [[Bureau of Prisons]] employee Ada Quill pleaded guilty.',
  '[[NSW Department of Education]] staff met.',
  '[[Rosebud Sioux Tribe]]        Rosebud, SD        $949,316',
  'The [[Osage Tribe]] Chairman met the Royal Lion Tribe Called Best.',
  'It includes District Attorney offices of [[San Diego]], [[Santa Cruz]], [[Los Angeles]], and the [[Reno City Attorney’s Office]].',
  'Glen Quill of the [[HHS Office of Inspector General]]s ([[HHS-OIG]]) [[Los Angeles Region]] spoke of the Los Angeles Region.',
  'Goods come through [[U.S. Customs]]; the [[U.S. Customs Service]] was older.',
  'The [[Eastern Montana HIDTA]] and the HIDTA program paid for it.',
])('finds the bodies of: %s', (marked) => {
  const { found, marks } = foundAndMarked('agency', marked);
  expect(found).toEqual(marks);
});

const named = (text: string): string[] => recordOf(text).agencies.map(({ name, level }) => `${name} (${level})`);

test.for([
  {
    name: 'a field office in its bureau’s own release',
    text: 'DEA Rocky Mountain Field Division\n\nDENVER – The Drug Enforcement Administration said that the Grand Junction Resident Office stopped a truck.',
    body: 'Drug Enforcement Administration Grand Junction Resident Office (federal)',
  },
  {
    name: 'the bureau’s office in a city',
    text: 'FBI Knoxville and the police worked together.',
    body: 'Federal Bureau of Investigation Knoxville Field Office (federal)',
  },
  {
    name: 'a unit of the office that speaks, though another body is called alike',
    text: 'The Riverside County DA’s Office spoke. The DA’s Bureau of Investigation worked with the FBI.',
    body: "Riverside County District Attorney's Office Bureau of Investigation (local)",
  },
  {
    name: 'the U.S. attorney’s office of a state that is one district',
    text: 'Lake County Sheriff’s Office\nPolson, Montana\n\nThe sheriff thanked the U.S. Attorney’s Office.',
    body: "United States Attorney's Office for the District of Montana (federal)",
  },
  {
    name: 'a part of a state',
    text: 'WASHINGTON – The Department of Justice thanked the Western Colorado Drug Task Force.',
    body: 'Western Colorado Drug Task Force (local)',
  },
  {
    name: 'letters in full',
    text: 'The Eastern Montana HIDTA paid for it.',
    body: 'Eastern Montana High Intensity Drug Trafficking Area (federal)',
  },
])('names $name', ({ text, body }) => {
  expect(named(text)).toContain(body);
});
