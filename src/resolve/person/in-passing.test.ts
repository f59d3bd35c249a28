import { expect, test } from 'vitest';
import { type FactsCase, factsIn } from '../../../test/support/facts.ts';

const cases: readonly FactsCase[] = [
  {
    name: 'while working',
    text: 'Norman Threlkeld stole checks while working as a bookkeeper at Acme Robotics Inc. last year.',
    facts: { 'Norman Threlkeld': ' |  | bookkeeper @ Acme Robotics Inc.' },
  },
  {
    name: 'in a capacity, by an appointment',
    text: 'Norman Threlkeld signed them in his capacity as treasurer of Acme Robotics Inc. We congratulate Ada Ostrakov on her new appointment as Public Affairs Manager.',
    facts: {
      'Norman Threlkeld': ' |  | treasurer @ Acme Robotics Inc.',
      'Ada Ostrakov': ' |  | Public Affairs Manager',
    },
  },
  {
    name: 'serving first as one thing, then as another',
    text: 'Norman Threlkeld joined in 2010, serving first as a staff assistant and then as a spokesperson.',
    facts: { 'Norman Threlkeld': ' |  | staff assistant; spokesperson' },
  },
  {
    name: 'of the next name, and of nobody',
    text: 'Norman Threlkeld ran while Ada Ostrakov was working as a nurse. Lena Quist was seen working as hard as a nurse.',
    facts: { 'Norman Threlkeld': ' |  | ', 'Ada Ostrakov': ' |  | nurse', 'Lena Quist': ' |  | ' },
  },
  {
    name: 'admitted posts',
    text: 'Norman Threlkeld admitted to being an owner of Acme Robotics Inc. Ada Ostrakov admitted being at the scene.',
    facts: { 'Norman Threlkeld': ' |  | owner @ Acme Robotics Inc.', 'Ada Ostrakov': ' |  | ' },
  },
  {
    name: 'what one does to those who have a post',
    text: 'Norman Threlkeld is urging lawmakers to agree. Ada Ostrakov, who is currently a clerk at Acme Robotics Inc., left.',
    facts: { 'Norman Threlkeld': ' |  | ', 'Ada Ostrakov': ' |  | clerk @ Acme Robotics Inc.' },
  },
  {
    name: 'before a verb and another title',
    text: 'The chair of the Tax Division is Senator Ada Ostrakov. Norman Threlkeld was with the firm for years and served as the Chief Investigator.',
    facts: {
      'Ada Ostrakov': ' |  | Senator; chair @ Tax Division',
      'Norman Threlkeld': ' |  | Chief Investigator',
    },
  },
  {
    name: 'a calling in more words behind an age or a number',
    text: 'He shot 35-year-old pediatric dentist Ada Ostrakov. Two other campaign workers, Norman Threlkeld, 44, and Lena Quist, 48, left.',
    facts: {
      'Ada Ostrakov': '35 |  | pediatric dentist',
      'Norman Threlkeld': '44 |  | campaign worker',
      'Lena Quist': '48 |  | campaign worker',
    },
  },
  {
    name: 'a title in the plural before a list with homes',
    text: 'The FBI arrested former bank tellers Ada Ostrakov, 58, of Toledo, Ohio; Norman Threlkeld, 60, of Dayton, Ohio; and Lena Quist, 63. The dead were Jacob Quist, 34, of Toledo, Ohio, and Cody Quist, 33.',
    facts: {
      'Ada Ostrakov': '58 | Toledo, OH | former bank teller',
      'Norman Threlkeld': '60 | Dayton, OH | former bank teller',
      'Lena Quist': '63 |  | former bank teller',
      'Jacob Quist': '34 | Toledo, OH | ',
      'Cody Quist': '33 |  | ',
    },
  },
  {
    name: 'both of a body',
    text: 'Paralegal Ada Ostrakov and Intelligence Analyst Norman Threlkeld, both of the Tax Division, helped.',
    facts: {
      'Ada Ostrakov': ' |  | Paralegal @ Tax Division',
      'Norman Threlkeld': ' |  | Intelligence Analyst @ Tax Division',
    },
  },
  {
    name: 'a lawyer of a town and a lawyer of its firm',
    text: 'His lawyer, Ada Ostrakov of Toledo, Ohio, agreed. Norman Threlkeld of the Toledo firm did not.',
    facts: { 'Ada Ostrakov': ' | Toledo, OH | lawyer', 'Norman Threlkeld': ' |  | ' },
  },
  {
    name: 'then-mayors, and prosecutors by their initials',
    text: 'Norman Threlkeld, then-mayor of Toledo, left. Ada Ostrakov, then a clerk at Acme Robotics Inc., stayed. The case is with Deputy D.A. Lena Quist.',
    facts: {
      'Norman Threlkeld': ' |  | then-mayor @ Toledo',
      'Ada Ostrakov': ' |  | clerk @ Acme Robotics Inc.',
      'Lena Quist': ' |  | Deputy D.A.',
    },
  },
];

test.for(cases)('$name', ({ text, facts }) => {
  expect(factsIn(text)).toEqual(facts);
});
