import { expect, test } from 'vitest';
import { foundAndMarked } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'a body of its members, with the mark of their possessive',
    marks:
      'The [[National Farmers’ Union]] and the [[Vennick Police Officers’ Association]] met at the [[Girls’ High School]].',
  },
  { name: 'a bank of those who own it', marks: 'He robbed the [[Farmers’ Bank of Vennick]] in May.' },
  { name: 'somebody’s office and thing', marks: 'The officers’ union and the Students’ Center closed.' },
  { name: 'a quotation’s end', marks: 'He called them ‘the Farmers’ and Union men.' },
  {
    name: 'a body of a country with its legal form',
    marks:
      'The [[Quarvel Solar Corporation of India Limited]] ([[QSCI]]) will buy it. The [[Harbor Gas Company of Texas LLC]] paid [[QSCI]].',
  },
  { name: 'two legal forms', marks: 'It sued [[Quarvel Widgets Co., Ltd.]] in May.' },
  { name: 'a body of a country without', marks: 'He left the Limited of India.' },
  {
    name: 'a firm named at a sentence’s end and at the next one’s start',
    marks: 'He ran it through a company called [[Quarvel Networking Inc.]] [[Quarvel Networking Inc.]] sold it.',
  },
  {
    name: 'letters behind a possessive',
    marks: 'He managed [[Volkswagen AG]]’s ([[VW]]) plants. [[VW]] paid.',
  },
])('$name', ({ marks }) => {
  const { found, marks: marked } = foundAndMarked('organization', marks);
  expect(found).toEqual(marked);
});
