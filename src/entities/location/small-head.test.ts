import { expect, test } from 'vitest';
import { foundAndMarked } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'a settlement',
    marks: 'They were taken to [[Quivala refugee settlement]] and the [[Kadoma reception centre]].',
  },
  {
    name: 'a complex and a pipeline',
    marks: 'They held the [[Al Venna hospital complex]] near the [[Quill Access pipeline]].',
  },
  { name: 'a power plant with its kind', marks: 'Shells fell near the [[Dunmore nuclear power plant]] today.' },
  { name: 'a prison', marks: 'He was held at [[Quorvin prison]] near the [[Vennick dam]].' },
  {
    name: 'a station called after a street',
    marks: 'He entered the [[Fort Quill Parkway subway station]] and [[Dunmore Road train station]].',
  },
  {
    name: 'of a place',
    marks: 'He left the [[Texas]] prison, the Russian pipeline, the DOC prison and the Anaheim apartment complex.',
  },
  { name: 'of no name', marks: 'They built a refugee camp, a power plant, the nuclear power plant and the pipeline.' },
])('$name', ({ marks }) => {
  const { found, marks: expected } = foundAndMarked('location', marks);
  expect(found).toEqual(expected);
});

test.for([
  {
    name: 'a street without its last word',
    marks: 'Shots were fired in the [[400 block of S. Quorvay]] and the [[1200 block of Broadway]].',
  },
  { name: 'a numbered street', marks: 'in the [[100 block of West 5th]] last night' },
  { name: 'with its town', marks: 'near the [[8200 block of Quorn Drive, Richmond, Virginia]], on May 1' },
  { name: 'another block', marks: 'a 400 block of shares, 20 blocks of cocaine' },
  { name: 'a street and its town', marks: 'The flat on [[Quorn Road, Edinburgh]] was searched.' },
  { name: 'a street and a person', marks: 'On [[Third Avenue]], Jackson said so.' },
  {
    name: 'a causeway, and a road with its number',
    marks: 'on the [[Quillbacker Causeway]] and along [[National Road 27]] today',
  },
])('address: $name', ({ marks }) => {
  const { found, marks: expected } = foundAndMarked('location', marks);
  expect(found).toEqual(expected);
});

test.for([
  {
    name: 'two parts of a city',
    marks: 'students of the [[North Quorndale]] and [[Little Brinmar]] neighborhoods of it',
  },
  { name: 'peoples', marks: 'throughout the Vietnamese, Cambodian and Laotian neighborhoods' },
  {
    name: 'a district that is there for something',
    marks: 'in the [[Deep Quorn Entertainment District]] and in the [[Mission District]]',
  },
  {
    name: 'two heads of one name',
    marks: 'at [[Quorn National Park and Preserve]] and the [[Brinmar Park and Recreation Center]] today',
  },
  {
    name: 'a direction before a state in a heading',
    marks: 'Titles Withheld From Many Buyers by [[Northwest Ohio]] Dealer Quill',
  },
  { name: 'a ramp', marks: 'near the [[La Quorva off-ramp]] and the on-ramp, a ramp' },
  {
    name: 'two names',
    marks: 'on the [[Quorn River]] and [[Brinmar Bay]], near [[Quorn Stadium]] and [[Brinmar Park]] today',
  },
  {
    name: 'a polluted site',
    marks: 'at the [[Quorn Nuclear Site]] and the [[Brinmar Factory]] near [[Horton Plaza]] today',
  },
  {
    name: 'a factory of a state in a heading',
    marks: 'Three Men Plead Guilty During Demolition of [[Tennessee]] Factory',
  },
])('part of a city or grounds: $name', ({ marks }) => {
  const { found, marks: expected } = foundAndMarked('location', marks);
  expect(found).toEqual(expected);
});
