import { expect, test } from 'vitest';
import { type Document, joined, lives, role, run } from '../../test/support/linked-run.ts';
import { resolveRun } from './resolve-run.ts';

const CASES: readonly { name: string; documents: readonly Document[]; groups: Record<string, string[]> }[] = [
  {
    name: 'with and without middle initial',
    documents: [
      ['2020-01-01', { 'Maren O. Quillby': {} }],
      ['2020-01-02', { 'Maren Quillby': {} }],
    ],
    groups: { 'person:maren-o-quillby': ['a.txt#p1', 'b.txt#p1'] },
  },
  {
    name: 'another middle initial is another person',
    documents: [
      ['2020-01-01', { 'Maren O. Quillby': {} }],
      ['2020-01-02', { 'Maren T. Quillby': {} }],
    ],
    groups: { 'person:maren-o-quillby': ['a.txt#p1'], 'person:maren-t-quillby': ['b.txt#p1'] },
  },
  {
    name: 'a short form with a title in common',
    documents: [
      ['2020-01-01', { 'Robert Quillby': role('Sheriff') }],
      ['2020-01-02', { 'Bob Quillby': role('Sheriff') }],
    ],
    groups: { 'person:robert-quillby': ['a.txt#p1', 'b.txt#p1'] },
  },
  {
    name: 'another spelling of the given name with a title in common',
    documents: [
      ['2020-01-01', { 'Danny Quillby': role('Sheriff') }],
      ['2020-01-02', { 'Dany Quillby': role('Sheriff') }],
    ],
    groups: { 'person:danny-quillby': ['a.txt#p1', 'b.txt#p1'] },
  },
  {
    name: 'the middle name as given name after an initial',
    documents: [
      ['2020-01-01', { 'O. Benton Quillby III': role('Trial Attorney') }],
      ['2020-01-02', { 'Benton Quillby': {} }],
    ],
    groups: { 'person:o-benton-quillby-iii': ['a.txt#p1', 'b.txt#p1'] },
  },
  {
    name: 'the middle name as given name without a title in common',
    documents: [
      ['2020-01-01', { 'Hanna Rose Quillby': {} }],
      ['2020-01-02', { 'Rose Quillby': {} }],
    ],
    groups: { 'person:hanna-rose-quillby': ['a.txt#p1'], 'person:rose-quillby': ['b.txt#p1'] },
  },
  {
    name: 'a frequent surname in two of the offices that few hold',
    documents: [
      ['2020-01-01', { 'Maren West': role('Assistant Attorney General') }],
      ['2022-01-02', { 'Maren West': role('Associate Attorney General') }],
      ['2022-01-03', { 'Maren West': role('detective') }],
    ],
    groups: { 'person:maren-west': ['a.txt#p1', 'b.txt#p1'], 'person:maren-west~4fe00619': ['c.txt#p1'] },
  },
  {
    name: 'a letter lost in the given name, with a title in common',
    documents: [
      ['2020-01-01', { 'Wilfredo Quillby': role('Sheriff') }],
      ['2020-01-02', { 'Wifredo Quillby': role('Sheriff') }],
    ],
    groups: { 'person:wilfredo-quillby': ['a.txt#p1', 'b.txt#p1'] },
  },
  {
    name: 'another given name with a title in common',
    documents: [
      ['2020-01-01', { 'Julian Quillby': role('Trial Attorney') }],
      ['2020-01-02', { 'Julia Quillby': role('Trial Attorney') }],
    ],
    groups: { 'person:julian-quillby': ['a.txt#p1'], 'person:julia-quillby': ['b.txt#p1'] },
  },
  {
    name: 'a slip in the middle initial of an official',
    documents: [
      ['2020-01-01', { 'Maren O. Quillby': role('Special Agent in Charge') }],
      ['2020-01-02', { 'Maren T. Quillby': role('Special Agent in Charge') }],
    ],
    groups: { 'person:maren-o-quillby': ['a.txt#p1', 'b.txt#p1'] },
  },
  {
    name: 'two prosecutors of a frequent given name',
    documents: [
      ['2020-01-01', { 'John O. Quillby': role('Trial Attorney') }],
      ['2020-01-02', { 'John T. Quillby': role('Trial Attorney') }],
    ],
    groups: { 'person:john-o-quillby': ['a.txt#p1'], 'person:john-t-quillby': ['b.txt#p1'] },
  },
  {
    name: 'two surnames with and without a hyphen',
    documents: [
      ['2020-01-01', { 'Maren Quillby-Tarrow': {} }],
      ['2020-01-02', { 'Maren Quillby Tarrow': {} }],
    ],
    groups: { 'person:maren-quillby-tarrow': ['a.txt#p1', 'b.txt#p1'] },
  },
  {
    name: 'one of two surnames with a title in common',
    documents: [
      ['2020-01-01', { 'Maren Quillby Tarrow': role('Sheriff') }],
      ['2020-01-02', { 'Maren Quillby': role('Sheriff') }],
    ],
    groups: { 'person:maren-quillby-tarrow': ['a.txt#p1', 'b.txt#p1'] },
  },
  {
    name: 'one of two surnames with nothing else in common',
    documents: [
      ['2020-01-01', { 'Maren Quillby Tarrow': {} }],
      ['2020-01-02', { 'Maren Quillby': {} }],
    ],
    groups: { 'person:maren-quillby-tarrow': ['a.txt#p1'], 'person:maren-quillby': ['b.txt#p1'] },
  },
  {
    name: 'namesakes of a frequent given name and a frequent surname',
    documents: [
      ['2020-01-01', { 'John Garza': role('Mayor') }],
      ['2020-01-02', { 'John Garza': {} }],
    ],
    groups: { 'person:john-garza': ['a.txt#p1'], 'person:john-garza~ffa0da5d': ['b.txt#p1'] },
  },
  {
    name: 'a record with a short form beside the full name',
    documents: [['2020-01-01', { 'Robert Quillby': role('Sheriff'), 'Bob Quillby': role('Sheriff') }]],
    groups: { 'person:robert-quillby': ['a.txt#p1', 'a.txt#p2'] },
  },
  {
    name: 'a given name alone is no surname',
    documents: [
      ['2020-01-01', { 'Maren Paul': role('Sheriff') }],
      ['2020-01-02', { Paul: role('Sheriff') }],
    ],
    groups: { 'person:maren-paul': ['a.txt#p1'], 'person:paul': ['b.txt#p1'] },
  },
  {
    name: 'one record with a surname beside the full name',
    documents: [['2020-01-01', { 'Maren Quillby': role('Sheriff'), 'Miss Quillby': role('Sheriff') }]],
    groups: { 'person:maren-quillby': ['a.txt#p1', 'a.txt#p2'] },
  },
  {
    name: 'a surname with a title in common',
    documents: [
      ['2020-01-01', { 'Maren Quillby': role('U.S. Attorney General') }],
      ['2020-01-02', { Quillby: role('Attorney General') }],
    ],
    groups: { 'person:maren-quillby': ['a.txt#p1', 'b.txt#p1'] },
  },
  {
    name: 'a surname alone stays alone',
    documents: [
      ['2020-01-01', { 'Maren Quillby': {} }],
      ['2020-01-02', { Quillby: {} }],
    ],
    groups: { 'person:maren-quillby': ['a.txt#p1'], 'person:quillby': ['b.txt#p1'] },
  },
  {
    name: 'ages that do not fit keep namesakes apart',
    documents: [
      ['2020-01-01', { 'John Tarrow': { age: 31 } }],
      ['2021-01-01', { 'John Tarrow': { age: 32 } }],
      ['2021-01-02', { 'John Tarrow': { age: 55 } }],
    ],
    groups: { 'person:john-tarrow': ['a.txt#p1', 'b.txt#p1'], 'person:john-tarrow~1966': ['c.txt#p1'] },
  },
  {
    name: 'residences keep namesakes apart',
    documents: [
      ['2020-01-01', { 'John Tarrow': lives('Toledo') }],
      ['2020-01-02', { 'John Tarrow': lives('Dayton') }],
    ],
    groups: { 'person:john-tarrow': ['a.txt#p1'], 'person:john-tarrow~dayton-oh': ['b.txt#p1'] },
  },
  {
    name: 'a defendant is not the official of that name',
    documents: [
      ['2020-01-01', { 'John Tarrow': role('District Attorney') }],
      ['2020-01-02', { 'John Tarrow': { age: 24 } }],
    ],
    groups: { 'person:john-tarrow': ['a.txt#p1'], 'person:john-tarrow~1996': ['b.txt#p1'] },
  },
  {
    name: 'roles may change',
    documents: [
      ['2018-01-01', { 'Maren O. Quillby': role('U.S. Attorney') }],
      ['2020-01-02', { 'Maren O. Quillby': role('Deputy Attorney General') }],
    ],
    groups: { 'person:maren-o-quillby': ['a.txt#p1', 'b.txt#p1'] },
  },
  {
    name: 'father and son',
    documents: [
      ['2018-01-01', { 'John Tarrow Sr.': {} }],
      ['2020-01-02', { 'John Tarrow Jr.': {} }],
    ],
    groups: { 'person:john-tarrow-sr': ['a.txt#p1'], 'person:john-tarrow-jr': ['b.txt#p1'] },
  },
];

test.for(CASES)('$name', async ({ documents, groups }) => {
  expect(await joined(run(...documents))).toEqual(groups);
});

test('titles over time: forms of one title are one, one without its organisation goes to the only one', async () => {
  const folder = run(
    ['2020-01-01', { 'Maren Quillby': role('DISTRICT ATTORNEY') }],
    ['2020-02-01', { 'Maren Quillby': role('District Attorney', 'Lucas County') }],
    ['2020-03-01', { 'Maren Quillby': role('District Attorney') }],
    ['2020-04-01', { 'Maren Quillby': role('DA') }],
    ['2021-04-01', { 'Maren Quillby': role('former District Attorney') }],
  );
  const people = (await resolveRun(folder)).filter(({ entity }) => entity.type === 'person');
  expect(people.map(({ entity }) => entity.roles)).toEqual([
    [
      {
        title: 'District Attorney',
        organization: 'Lucas County',
        first: '2020-01-01',
        last: '2020-04-01',
        documents: 4,
      },
      { title: 'former District Attorney', organization: null, first: '2021-04-01', last: '2021-04-01', documents: 1 },
    ],
  ]);
});
