import { expect, test } from 'vitest';
import { foundAndMarked, recordOf } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'systems and schemes by their name',
    marks: 'Report it to [[MedWatch]]; [[JobKeeper]] and the [[NDIS]] paid.',
  },
  {
    name: 'a listed name that an agency begins',
    marks: 'The EU ran the [[EU Settlement Scheme]] and [[HUD-VASH]] in May.',
  },
  { name: 'operation', marks: 'The arrests were part of [[Operation Quiet Harbor]], a sweep by deputies.' },
  { name: 'with a colon', marks: 'The arrests were part of [[Operation: Quiet Harbor]], a sweep.' },
  {
    name: 'what it is about',
    marks:
      'Under the [[Harbor Emphasis Program on Amputations in Manufacturing Industries]], and the [[On-Site Visit Program]] for Lake County, they met.',
  },
  { name: 'project', marks: 'Officers joined [[Project Night Watch]] in May.' },
  { name: 'closing word', marks: 'The office applied to the [[Harbor Youth Mentoring Initiative]] for money.' },
  { name: 'information system', marks: 'The sample was entered in the [[Combined DNA Index System]] on Monday.' },
  { name: 'called', marks: 'She runs a pilot program called the [[Second Harbor Network]] for the county.' },
  {
    name: 'abbreviation in brackets',
    marks: 'The [[Harbor Night Watch Program]] ([[HNWP]]) began in May. [[HNWP]] has two patrols.',
  },
  {
    name: 'without its first word',
    marks: '[[Operation Quiet Harbor]] ended. “[[Quiet Harbor]] is over,” the chief said.',
  },
  {
    name: 'letters with their words',
    marks:
      'He joined [[QUAY]] ([[Quiet Understanding And Youth]]), and the [[QUAY]] program, with a curriculum called [[BOAT]] ([[Be On A Team]]).',
  },
  { name: 'letters of any programme', marks: 'She ran partial harbor programs (PHPs); the PHP program grew.' },
  { name: 'listed', marks: 'He billed [[Medicare]] and [[Medicaid]] for tests.' },
  {
    name: 'possessive owner stays outside',
    marks: 'She thanked the Justice Department’s [[National Harbor Fraud Initiative]].',
  },
  { name: 'common nouns', marks: 'The training program is paid by the county, and the project manager left.' },
  { name: 'a job', marks: 'Ada Quill, Project Manager of the port, and Program Director Bert Osgood spoke.' },
  { name: 'a number', marks: 'He stole Social Security numbers.' },
  { name: 'a health system', marks: 'She works for the Lakeside Health System.' },
  { name: 'lower-case noun', marks: 'She runs the [[HarborZone]] program and the [[Quiet Harbor Lights]] initiative.' },
  { name: 'the possessive has lost its mark', marks: 'It is part of the Departments [[Harbor Recovery Initiative]].' },
  { name: 'body with a fund', marks: 'The Harbor Legal Defense Fund sued; the DNA program grew.' },
  { name: 'behind its noun', marks: 'The program, [[Lines Out Fennimoor]], will pay for pipes this year.' },
  {
    name: 'before its noun',
    marks: 'They began [[Design Lab Saturdays]], a free program for pupils of the town, in May.',
  },
  { name: 'a person before a noun', marks: 'They met Ada Quill, a program officer for the town, in May.' },
  { name: 'small words in hyphens', marks: 'She joined the [[Adopt-a-Stream Program]] of the town.' },
  { name: 'an abbreviation inside', marks: 'She joined the [[Harbor Night Watch (HNW) Program]] of the town.' },
  {
    name: 'of a state',
    marks: 'They billed [[Medicare]] and [[New York Medicaid]]; the state of Ohio paid [[Medicaid]].',
  },
  { name: 'a hotline', marks: 'Call the [[Harbor Crisis Hotline]] at any time of the day.' },
  { name: 'behind a body', marks: 'It is paid by the USDA [[Farm Loan]] program each year.' },
  {
    name: 'letters behind',
    marks: 'The [[Cold Homicide and Genealogy Effort]] ([[CHAGE]]) began. [[CHAGE]] has a team.',
  },
  { name: 'an effort without letters', marks: 'The Joint Harbor Effort went on for years.' },
  { name: 'a compound inside', marks: 'It is paid by the [[Comprehensive Opioid Site-based Program]] each year.' },
  { name: 'a plan of a trade', marks: 'She wrote the [[Safe Streets Plan]] and a new Business Plan.' },
  { name: 'in quotation marks', marks: 'They began the “[[Know the Law]]” campaign for “good” programs.' },
  { name: 'a letter at the end', marks: 'He billed [[Medicare Part D]].' },
  {
    name: 'a list in a name',
    marks:
      'It came from the [[Shelter, Crossing and Emergency Fund]] and the [[Quiet, Night, and Youth Safety Program]].',
  },
  {
    name: 'a slogan',
    marks: 'The town pays for its [[One Pill Can Hurt]] campaign; the Quill for Sheriff campaign does not.',
  },
  {
    name: 'a scheme that is a crime',
    marks: 'He was charged in a Workers’ Compensation Fraud Scheme and a Ponzi Scheme.',
  },
  { name: 'what the scheme is of', marks: 'They are paid under the [[Compensation Scheme of Quiet Resort]] today.' },
  { name: 'words before the noun', marks: 'They began the “[[Better a Street]]” community outreach program.' },
  {
    name: 'a figure in what it is',
    marks: 'The mayor launched [[Safe Again Fennimoor]], a three-year, $18.4 million program that mends roofs.',
  },
  { name: 'a project of analysis', marks: 'Europol helped through its [[Analysis Project Vennick]] in May.' },
  { name: 'an event of the programme', marks: 'She runs the [[Hand Back]] program. It held Hand Back Day.' },
  {
    name: 'columns of a table',
    marks: 'In all 2 were paid.\n\nRecipient      City      Program      Amount\n\nIt said so.',
  },
  {
    name: 'a tax credit',
    marks: 'They claimed the [[Quiet Harbor Tax Credit]], a Tax Credit and the [[Quarvel Self-Disclosure Protocol]].',
  },
  { name: 'an expo for records', marks: 'She held the Annual [[Expunction Expo]] and a Boat Expo.' },
  {
    name: 'a line to call',
    marks: 'Call or text the [[988 Suicide & Crisis Lifeline]] or the [[Harbor Fraud Tip Line]] today.',
  },
  { name: 'two joined by and', marks: 'She runs the [[Quiet Harbor Program]] and [[Safe Meals Program]] of the town.' },
  { name: 'an operation in short', marks: 'Officers of [[Op Quarvel]] wrote an Op Ed.' },
  {
    name: 'numbers and quotation marks',
    marks: 'He joined [[Operation 404]], [[Operation “Night Hawk”]] and Operation 24/7.',
  },
  {
    name: 'explained before its noun',
    marks:
      'It comes from the [[Building Quiet Harbors]] ([[BQH]]) grant program, and the English Language Learner (ELL) program grew.',
  },
  {
    name: 'letters without the first word',
    marks: 'The [[National Harbor Watch Partnership]] ([[HWP]]) began. [[HWP]] works.',
  },
  { name: 'a comma in quotation marks', marks: 'It is paid by the city’s “[[Quiet Land, Public Good]]” program.' },
  {
    name: 'quoted in a headline',
    marks:
      'Town Opens First House Under “[[Quiet Land, Public Good]]” program\n\nThe town of Norwich opened a house for 12 people on Monday.',
  },
  { name: 'a committee', marks: 'The Quill Campaign Committee paid.' },
  { name: 'weak name before its noun', marks: 'He rents with a [[Section 8]] voucher.' },
])('$name', ({ marks }) => {
  const { found, marks: marked } = foundAndMarked('program', marks);
  expect(found).toEqual(marked);
});

test('joins a name, its abbreviation and its short form', () => {
  const { programs } = recordOf(
    'The Harbor Night Watch Program (HNWP) began. HNWP works.\n\nOperation Quiet Harbor ended; Quiet Harbor was long.',
  );
  expect(programs.map(({ name, aliases, mentions }) => [name, aliases, mentions.length])).toEqual([
    ['Harbor Night Watch Program', ['HNWP'], 3],
    ['Operation Quiet Harbor', ['Quiet Harbor'], 2],
  ]);
});

test('an abbreviation takes its listed name where the text has it inside another', () => {
  const namesIn = (text: string) => recordOf(text).programs.map(({ name }) => name);
  const money = 'The bank could not repay TARP in time.';
  expect(namesIn(`${money} The Special Inspector General for the Troubled Asset Relief Program said so.`)).toEqual([
    'Troubled Asset Relief Program',
  ]);
  expect(namesIn(money)).toEqual(['TARP']);
});

test('a short name ends as the full one does, or stands in its bracket', () => {
  const { programs } = recordOf(
    'The Quiet Asset Recovery Initiative began. The Quiet Initiative works. The Bolted Harbor Program (BHP) pays; the BHP Program is old. ' +
      'It pays under the Grants to Mend Harbors on Campus Program (Campus Program); the Campus Program is new.',
  );
  expect(programs.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Quiet Asset Recovery Initiative', 2],
    ['Bolted Harbor Program', 3],
    ['Grants to Mend Harbors on Campus Program', 3],
  ]);
});
