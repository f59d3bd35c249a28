import { expect, test } from 'vitest';
import { recordOf } from '../../test/support/marks.ts';

const HEAD = 'Riverside County District Attorney’s Office\n\nPRESS RELEASE\nMay 3, 2021\n\nClinic settles case\n\n';
const OFFICE = "Riverside County District Attorney's Office";

const namesIn = (text: string): readonly string[] =>
  recordOf(text)
    .agencies.flatMap(({ name, mentions }) => mentions.map(({ start }) => [start, name] as const))
    .sort(([a], [b]) => a - b)
    .map(([, name]) => name);

test.for([
  {
    name: 'a board of the DA’s, and by its own name',
    text: 'The DA’s Youth Advisory Board met. The Youth Advisory Board heard two guests.',
    names: [`${OFFICE} Youth Advisory Board`, `${OFFICE} Youth Advisory Board`],
  },
  {
    name: 'before its owner is told',
    text: 'The Youth Advisory Board met. It is the DA’s Youth Advisory Board (YAB).',
    names: [`${OFFICE} Youth Advisory Board`, `${OFFICE} Youth Advisory Board`, `${OFFICE} Youth Advisory Board`],
  },
  {
    name: 'a task force at an office',
    text: 'The SAKI Task Force at the Riverside County District Attorney’s Office took the case. The SAKI Task Force won.',
    names: [`${OFFICE} SAKI Task Force`, OFFICE, `${OFFICE} SAKI Task Force`],
  },
  {
    name: 'a unit of another body, from where that is told',
    text: 'The Cold Case Unit wrote. The FBI’s Cold Case Unit helped. The Cold Case Unit called.',
    names: [
      `${OFFICE} Cold Case Unit`,
      'Federal Bureau of Investigation',
      'Federal Bureau of Investigation Cold Case Unit',
      'Federal Bureau of Investigation Cold Case Unit',
    ],
  },
  {
    name: 'a board that no one owns, and one in a city',
    text: 'The Youth Advisory Board met. He chairs the Board of Supervisors in the City of Perris.',
    names: ['Youth Advisory Board', 'Riverside County Board of Supervisors'],
  },
])('$name', ({ text, names }) => {
  expect(namesIn(`${HEAD}${text}`).slice(1)).toEqual(names);
});

test('the DA’s units where a newspaper writes', () => {
  expect(
    namesIn(
      'By Ada Quill, The Lakeside Times\n\nThe Stanislaus County District Attorney’s Office filed charges. The DA’s Elder Abuse Unit leads the case.',
    ),
  ).toEqual([
    "Stanislaus County District Attorney's Office",
    "Stanislaus County District Attorney's Office Elder Abuse Unit",
  ]);
});

test.for([
  [
    'It was ICE’s Homeland Security Investigations. HSI Boston came.',
    'United States Immigration and Customs Enforcement Homeland Security Investigations Boston',
  ],
  [
    'U.S. Immigration and Customs Enforcement (ICE), Homeland Security Investigations came.',
    'United States Immigration and Customs Enforcement Homeland Security Investigations',
  ],
  [
    'The Treasury Department’s Office of Foreign Assets Control came.',
    'United States Department of the Treasury Office of Foreign Assets Control',
  ],
  [
    'The Treasury Department’s Office of the Comptroller of the Currency came.',
    'Office of the Comptroller of the Currency',
  ],
  ['The Treasury Department called. The Office of Foreign Assets Control came.', 'Office of Foreign Assets Control'],
])('a part goes by its whole’s name where the text has them together: %s', ([text, name]) => {
  expect(namesIn(text!).at(-1)).toBe(name);
});

test.for([
  [
    'The Wichita FBI Joint Terrorism Task Force came.',
    'Federal Bureau of Investigation Wichita Joint Terrorism Task Force',
  ],
  ['The U.S. FBI Laboratory came.', 'Federal Bureau of Investigation Laboratory'],
  ['The FBI Kansas City, Missouri, Division came.', 'Federal Bureau of Investigation Kansas City Division'],
  ['The Task Force on Intellectual Property (IP Task Force) came.', 'Task Force on Intellectual Property'],
  ['The Task Force on Intellectual Property (Gang Task Force) came.', 'Gang Task Force'],
])('is called in full: %s', ([text, name]) => {
  expect(namesIn(text!).at(-1)).toBe(name);
});

test.for([
  [
    'Office of the Inspector General, Social Security Administration,',
    'Social Security Administration Office of Inspector General',
  ],
  ['Office of Inspector General, FBI and DEA', 'Office of Inspector General'],
])('whose office stands before a comma: %s', ([text, name]) => {
  expect(namesIn(`Agents of the ${text!} came.`)[0]).toBe(name);
});

test.for([
  ['Royal Bahamas Police Force', 'foreign'],
  ['Uganda Police Force', 'foreign'],
  ['Lebanon Police Department', 'local'],
])('the level of the %s', ([name, level]) => {
  expect(recordOf(`The ${name!} came.`).agencies[0]?.level).toBe(level);
});

test.for([
  [
    'agents of the IRS Criminal Investigations Seattle Field Office came',
    [
      'Internal Revenue Service Criminal Investigation',
      'Internal Revenue Service Criminal Investigation Seattle Field Office',
    ],
  ],
  [
    'the court’s clerk and IRS Criminal Investigations Seattle Field Office came',
    ['Internal Revenue Service Criminal Investigation Seattle Field Office'],
  ],
  ['the FBI Kansas City Field Office came', ['Federal Bureau of Investigation Kansas City Field Office']],
])('an s before the body’s office is a possessive where a text has no apostrophes: %s', ([text, names]) => {
  expect(namesIn(`Yesterday ${text as string}.`)).toEqual(names);
});

test('departments of a force that speaks are its own; those of others are not', () => {
  const text =
    'GARDA SÍOCHÁNA\n\nNEWS RELEASE\n\nEIGHT PERSONS ARRESTED\n\nThe Quarvel Fraud Command and the Harbour Scam Centre thank the National Crime Agency and the Department of Health.';
  const names = namesIn(text.replace('GARDA SÍOCHÁNA', 'SINGAPORE POLICE FORCE'));
  expect(names).toContain('Singapore Police Force Harbour Scam Centre');
  expect(names).toContain('National Crime Agency');
});

test.for([
  [
    'Devon and Cornwall Police arrested him. Officers of the force’s Rural Affairs Team came.',
    'Devon and Cornwall Police Rural Affairs Team',
  ],
  [
    'The Dallas Police Department and the FBI arrested him. The department’s Gang Unit came.',
    'Dallas Police Department Gang Unit',
  ],
  ['The FBI arrested him. The force’s Gang Unit came.', 'Gang Unit'],
])('whose a unit is that the text owns in passing: %s', ([text, name]) => {
  expect(namesIn(text!).at(-1)).toBe(name);
});
