import { expect, test } from 'vitest';
import { foundAndMarked, recordOf } from '../../../test/support/marks.ts';

test.for([
  { name: 'a shop of a firm', marks: 'They robbed a [[Quick Stop]] convenience store in Dunmore.' },
  {
    name: 'a gas station called by an everyday word',
    marks: 'He worked behind the counter of a [[Marathon]] gas station.',
  },
  { name: 'a shop of a town', marks: 'They robbed a Mexican restaurant and a Dallas gas station.' },
  {
    name: 'a business name',
    marks: 'In 2012 she changed the business name to [[Quill Financial Services]] and her son left.',
  },
  { name: 'the name of an office', marks: 'It operates fifteen offices in Ohio under the name [[Open Hours]].' },
  { name: 'a name that somebody goes by', marks: 'She travelled under the name Open Hours.' },
  {
    name: 'several names',
    marks: 'The business operated under the names [[Q&V Inventory]] and [[Harbor Counting]]. She left.',
  },
  { name: 'two cartels', marks: 'The [[Vennick]] and [[Quillora]] cartels ship it north.' },
  { name: 'forms abroad', marks: 'It paid [[Veltrane Pay UAB]], [[Ravexa Trade OOD]] and [[Brenta Kontor ApS]].' },
  { name: 'a chapter of a county', marks: 'Call [[Vennick County Crime Stoppers]] at 555-0100.' },
  { name: 'who owns it', marks: 'Ada Quill, who owns [[Harbor Salon]] in Dunmore, said so.' },
  { name: 'a care home', marks: 'She had worked at [[Wrenmoor View Care Home]] for years.' },
  {
    name: 'columns of a table',
    marks:
      'In all two grants were made by the office.\n\n[[Quillmore State University]]      Lorman, MS      $300,000\n[[Vennick College]]                 Durango, CO     $200,000\n\nThe office said so.',
  },
  { name: 'cars', marks: 'A 2019 Harley-Davidson struck Quill’s Subaru.' },
  { name: 'an index of shares', marks: 'The Standard & Poor’s 500 fell.' },
])('$name', ({ marks }) => {
  const { found, marks: expected } = foundAndMarked('organization', marks);
  expect(found).toEqual(expected);
});

test.for([
  {
    name: 'an everyday word and the firm of the text',
    text: 'Shell Oil Company settled. In June 2003, Shell paid $56 million.',
    names: ['Shell Oil Company'],
  },
  {
    name: 'an everyday word between two firms of the name',
    text: 'Shell Oil Company, of Royal Dutch Shell, settled. In June 2003, Shell paid $56 million.',
    names: ['Shell Oil Company', 'Royal Dutch Shell'],
  },
  {
    name: 'a bracket between a name and its short form',
    text: 'He directed Quillora Wealth Pty Ltd (in liquidation) (Quillora). He lent money to Quillora.',
    names: ['Quillora Wealth Pty Ltd'],
  },
])('$name', ({ text, names }) => {
  expect(recordOf(text).organizations.map(({ name }) => name)).toEqual(names);
});
