import { expect, test } from 'vitest';
import { foundAndMarked } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'the first word of a bank of a place',
    marks:
      'It sued [[Charter Bank of Lakeside]] in May. Under the settlement, [[Charter]] will pay. He flew on a charter.',
  },
  {
    name: 'a name that begins with a state',
    marks:
      '[[Washington Quarvel Company]] paid. It said that [[Washington Quarvel]] asked for papers. He lives in Washington.',
  },
  { name: 'the first word of a listed firm', marks: 'Today [[Arch Coal Inc.]] paid. [[Arch]] will also build it.' },
  {
    name: 'the last word of a listed firm',
    marks: 'They robbed [[J.P. Morgan Chase]] in May. The victims were [[Chase]] customers. A chase followed.',
  },
  {
    name: 'somebody who is called so',
    marks: 'They robbed [[J.P. Morgan Chase]] in May. Police held Ada Chase and Cole Quill. Chase ran.',
  },
  {
    name: 'a short name between the small words of a headline',
    marks:
      '[[Armor Quarvel]] Agrees to Pay Fine\n\nA fine will be paid by [[Armor Quarvel Inc.]] of Lakeside, prosecutors said.',
  },
  {
    name: 'the first words of a firm, and a firm of people’s names whose apostrophes are lost',
    marks:
      '[[Lakeside Home Health Care Providers Inc.]] paid. The owner of [[Lakeside Home Health]] left. [[Tyson Poultry Inc.]] closed. [[Tyson Poultry]]s fine rose. [[Tyson]] paid.',
  },
  {
    name: 'the capitals that a firm begins with',
    marks: 'He worked for [[ABC Home Health Care Inc.]] in May. The owner of [[ABC]] paid.',
  },
  {
    name: 'capitals and places that mean something else',
    marks: '[[DNA Quarvel Labs Inc.]] found DNA. [[Lake County Medical Supply Inc.]] is in Lake County.',
  },
  {
    name: 'a team by its last word',
    marks: 'He saw the [[Pittsburgh Pirates]] in May. The [[Pirates]] lost. Ada Quill likes pirates.',
  },
  {
    name: 'letters that reach over an and',
    marks:
      'The [[Quarvel and South Western Railway]] ([[QSWR]]) paid. Ada Quill and the [[Harbor Western Railway]] ([[HWR]]) met.',
  },
  {
    name: 'a nickname',
    marks: 'Police held Jason Ortiz, 30, aka Cisco, of Chicago, over counterfeit [[Cisco]] routers.',
  },
])('$name', ({ marks }) => {
  const { found, marks: marked } = foundAndMarked('organization', marks);
  expect(found).toEqual(marked);
});
