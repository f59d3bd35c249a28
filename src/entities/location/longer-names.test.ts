import { expect, test } from 'vitest';
import { foundAndMarked, mentionsIn, readMarks } from '../../../test/support/marks.ts';

test.for([
  { name: 'a company called after a region', marks: 'He sued New England Compounding Partners in May.' },
  { name: 'somebody of a region', marks: 'A [[South Florida]] Resident was sentenced.' },
  { name: 'a company called after a cape', marks: 'the ship of Cape Dunmore Fishing sank' },
  { name: 'a mountain called after a saint', marks: 'a hike near [[Mount St. Helens]] today' },
  { name: 'a country where its commander is', marks: 'She became the commander in [[Syria]] in May.' },
  { name: 'whom a senator represents', marks: 'Sen. Ada Quill (R-[[AZ]]) and Rep. Bo Venn, D-[[Calif.]], agreed.' },
  { name: 'a full stop that got lost', marks: 'He paid $40,000 to the [[United States]] The rest went to Bo Venn.' },
  { name: 'prosecutors of a county in a headline', marks: '[[COOK COUNTY]] PROSECUTORS CHARGE FOUR IN ROBBERY SCHEME' },
  { name: 'a county whose name is a word', marks: 'He fled.\n\n[[King County]] has agreed to pay.' },
  { name: 'a word that is no county’s name', marks: 'He fled.\n\nOther County offices have agreed to pay.' },
  { name: 'an owner whose mark got lost', marks: 'a spill in [[Michigan]]s [[Dunmore River]] that year' },
  { name: 'a park of mobile homes', marks: 'a fire at the Mobile Home Park last night' },
  { name: 'a bay called after a city', marks: 'a barge in [[Mobile Bay]] last night' },
  { name: 'a sergeant', marks: 'said Sergeant First Class Bo E. Hall of the unit.' },
  { name: 'an agent in charge before a city', marks: 'said Ada Quill, Special Agent in Charge, Boston Field Office.' },
  { name: 'a town in a row', marks: 'Employer    Town    Fine\n\nQuill Wash    West Valley City, [[UT]]    $40' },
  { name: 'a case', marks: 'See 169 U.S. 649 and [[U.S. 301]] in [[Florida]].' },
  { name: 'a territory behind its town', marks: 'Bo Venn, 56, of St. Thomas, [[Virgin Islands]], was convicted.' },
])('$name', ({ marks }) => {
  const result = foundAndMarked('location', marks);
  expect(result.found).toEqual(result.marks);
});

test.for([
  {
    name: 'ports of entry',
    marks: 'He worked at the [[Dunmore]], [[Pharr]] and [[Quillton]] Ports of Entry.',
    names: ['Dunmore Port of Entry', 'Pharr Port of Entry', 'Quillton Port of Entry'],
  },
  {
    name: 'streets',
    marks: 'on the corner of [[Vennick]] and [[Quill]] Avenues',
    names: ['Vennick Avenue', 'Quill Avenue'],
  },
  { name: 'rivers', marks: 'along the [[Ohio]] and [[Dunmore]] Rivers', names: ['Ohio River', 'Dunmore River'] },
  { name: 'no names', marks: 'a plan for Safe Streets and more', names: [] },
  { name: 'plains', marks: 'They met on the [[Plains of Dunmore]] in May.', names: ['Plains of Dunmore'] },
  { name: 'a port', marks: 'a ship in the [[Port of Mobile]] burned', names: ['Port of Mobile'] },
  { name: 'no port by name', marks: 'at the Port of Entry and the Port of Call Bar', names: [] },
  { name: 'an airport, small', marks: 'He landed at [[Heathrow airport]] on Monday.', names: ['Heathrow airport'] },
  {
    name: 'the region of a city abroad',
    marks: 'a camp in the [[Calais region]] of [[France]]',
    names: ['Calais region', 'FR'],
  },
])('several names, and names of several parts: $name', ({ marks, names }) => {
  const result = foundAndMarked('location', marks);
  expect(result.found).toEqual(result.marks);
  expect(mentionsIn(readMarks(marks).text).location.map(({ value }) => value.name)).toEqual(names);
});
