import { expect, test } from 'vitest';
import { foundAndMarked, recordOf } from '../../../test/support/marks.ts';

const STORY = 'Man Sentenced for Fraud\n\nDENVER – A man was sentenced today, prosecutors said.\n\n';

test.for([
  {
    name: 'an app',
    marks: 'The [[VennickSafe]] app is free; use the [[QuillAlert]] mobile App. He used the Facebook app and an app.',
  },
  { name: 'a person’s app', marks: 'The Ada McQuill app is free.' },
  {
    name: 'a number in front',
    marks: 'It joined the [[8(a) Program]]. She applied to the [[9/11 Quarvel Compensation Fund]].',
  },
  { name: 'a list’s number in front', marks: 'They did: (a) [[Vennick Harbor Program]].' },
  {
    name: 'a state’s fund',
    marks:
      'It will repay the [[Title Defect Recision Fund]] and the [[Unclaimed Property Fund]]. He left the Police Pension Fund.',
  },
  { name: 'a line of whatever police', marks: 'Call the Police Hotline or the [[Elder Fraud Hotline]].' },
  { name: 'an Indian scheme', marks: 'It was sanctioned under the [[Quarvel Mantri Harbor Yojana]] in May.' },
  {
    name: 'a plan with what it is for',
    marks:
      'It released the [[National Strategy to Combat Harbor Fraud, Waste and Theft]] and the [[Roadmap to Reentry]]. He has a strategy for Quarvel, and a Plan for Friday.',
  },
  { name: 'a protocol', marks: 'The [[Vennick Sexual Assault Response Protocol]] took effect. He broke protocol.' },
  {
    name: 'a craft of a programme',
    marks: 'The [[Space Shuttle]] program ended. Space Shuttle Quarvel is in a museum.',
  },
  { name: 'what a court orders', marks: 'He was given a Community Payback Order of 200 hours.' },
  {
    name: 'a scheme by what it is said to be',
    marks:
      '[[Equally Safe]] is Scotland’s strategy for women. [[Quiet Harbor Nights]] is a diversion program for veterans. Ada Quill is the program manager. Night Caster was a simulation program that ran.',
  },
  {
    name: 'an example of schemes',
    marks: 'It pays for programs such as [[Quiet Harbor Nights]] and others. He saw programs like Lakeside County.',
  },
  {
    name: 'what somebody launched',
    marks: 'The office launched the [[Second Look Project]]. The builder left the Second Street Project.',
  },
  {
    name: 'the scheme and the mission of a country',
    marks:
      'He left the [[Quarvel Steel Pension Scheme]]. The [[National Green Harbor Mission]] began. The Quiet Rescue Mission closed..',
  },
  { name: 'what a state calls its Medicaid', marks: 'He billed [[MassHealth]], [[TennCare]] and [[HUSKY Health]].' },
])('$name', ({ marks }) => {
  const { found, marks: marked } = foundAndMarked('program', STORY + marks);
  expect(found).toEqual(marked);
});

test('letters of the list mean what the text says they do', () => {
  const { programs } = recordOf(`${STORY}The office runs the Sex Assault Kit Initiative (SAKI). SAKI pays for tests.`);
  expect(programs.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Sex Assault Kit Initiative', 3]]);
});
