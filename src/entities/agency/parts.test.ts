import { expect, test } from 'vitest';
import { foundAndMarked, recordOf } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'a team, a laboratory, a region',
    marks:
      'The [[NTSB Materials Laboratory]], the [[CBSA Southern Ontario Region]] and the [[FBI Evidence Response Team]] came.',
  },
  {
    name: 'a lettered division',
    marks: 'The [[RCMP “O” Division]] and the [[RCMP]] said “O” Division shops are closed.',
  },
  {
    name: 'a police post',
    marks:
      'INDIANAPOLIS, Ind. – Troopers of the [[Indiana State Police]] ([[ISP]]) and of the [[ISP Evansville Post]] came.',
  },
  { name: 'another’s newspaper', marks: 'The [[EPA]] Washington Post interview ran.' },
  { name: 'an officer behind', marks: 'The [[EEOC]] Miami District Director spoke.' },
  { name: 'a list goes on', marks: 'The [[FBI]] and Atlanta Team won.' },
  { name: 'a centre that is a building', marks: 'The [[NASA]] Visitor Center is open.' },
  {
    name: 'units of Justice in a row',
    marks:
      'The [[Department of Justice]] thanked the [[Civil Rights Division Criminal Section]] and the [[Criminal Division]]’s [[Fraud Section]].',
  },
  {
    name: 'small last words',
    marks:
      'The [[Serious Corruption Investigation team]], the [[Homicide unit]] and the [[South Bay branch office]] met.',
  },
  {
    name: 'small words of nobody',
    marks: 'Homicide unit staff, a Penal Code section, the Orange branch and the Dallas team met.',
  },
  {
    name: 'formations by number',
    marks: 'Men of [[47 Commando]], [[16 Air Assault Brigade]] and the [[1st Battalion, The Rifles]] came.',
  },
  { name: 'numbers that count', marks: 'The EC-130 Commando flew, and 12 Regiment Street has 47 commandos.' },
])('$name', ({ marks }) => {
  const { found, marks: marked } = foundAndMarked('agency', marks);
  expect(found).toEqual(marked);
});

const namesIn = (text: string): readonly (readonly [string, string | null])[] =>
  recordOf(text).agencies.map(({ name, level }) => [name, level]);

test.for([
  {
    name: 'a country behind its body',
    text: 'Thanks go to the Anti-Corruption Agency of Kazakhstan and the Financial Intelligence Unit of Latvia.',
    names: [
      ['Anti-Corruption Agency of Kazakhstan', 'foreign'],
      ['Financial Intelligence Unit of Latvia', 'foreign'],
    ],
  },
  {
    name: 'a country before its body, whose letters are of another language',
    text: 'Thanks go to Latvia’s Corruption Prevention and Combating Bureau (KNAB). KNAB wrote back.',
    names: [['Corruption Prevention and Combating Bureau', 'foreign']],
  },
  {
    name: 'a people’s police',
    text: 'The Chickasaw Lighthorse Police and the Choctaw Nation Tribal Police came.',
    names: [
      ['Chickasaw Lighthorse Police', 'tribal'],
      ['Choctaw Nation Tribal Police', 'tribal'],
    ],
  },
  {
    name: 'a state’s letters at home',
    text: 'COLUMBUS, Ohio – ODOT and the Ohio State Highway Patrol closed the road.',
    names: [
      ['Ohio Department of Transportation', 'state'],
      ['Ohio State Highway Patrol', 'state'],
    ],
  },
  {
    name: 'a sentence’s first word',
    text: 'The Valley County Sheriff’s Office came with The Dalles Police Department.',
    names: [
      ["Valley County Sheriff's Office", 'local'],
      ['The Dalles Police Department', 'local'],
    ],
  },
  {
    name: 'a unit under its holder’s name',
    text: 'The New Hampshire Attorney General’s Medicaid Fraud Control Unit worked with the New Hampshire Attorney General’s Office.',
    names: [
      ["New Hampshire Attorney General's Medicaid Fraud Control Unit", 'state'],
      ["New Hampshire Attorney General's Office", 'state'],
    ],
  },
  {
    name: 'a university’s offices',
    text: 'The Office of Student Conduct wrote to the Office of the Dean of Students.',
    names: [],
  },
  {
    name: 'America behind a unit',
    text: 'The Boston Field Office of the U.S. Secret Service came.',
    names: [
      ['United States Secret Service Boston Field Office', 'federal'],
      ['United States Secret Service', 'federal'],
    ],
  },
])('$name', ({ text, names }) => {
  expect(new Set(namesIn(text).map(String))).toEqual(new Set(names.map(String)));
});
