import { expect, test } from 'vitest';
import { foundAndMarked, mentionsIn, readMarks } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'state and county roads',
    marks: 'closed [[State Road 64]], [[County Road 450 East]], [[Ranch Road 620]] and [[Forest Road 12]] today',
    names: ['State Road 64', 'County Road 450 East', 'Ranch Road 620', 'Forest Road 12'],
  },
  {
    name: 'by their initials',
    marks: 'on [[SR 22]] near milepost 4, [[SR-57]], [[US 31]], [[CR 900 North]] and [[SH5]] at night',
    names: ['SR 22', 'SR-57', 'US 31', 'CR 900 North', 'SH5'],
  },
  {
    name: 'with the state before it',
    marks: 'on [[Louisiana Highway 1]], [[Indiana State Road 3]] and [[Texas Farm-to-Market Road 1960]] today',
    names: ['Louisiana Highway 1', 'Indiana State Road 3', 'Texas Farm-to-Market Road 1960'],
  },
  { name: 'behind a small word', marks: 'It was on [[U.S. Highway 20]] today.', names: ['U.S. Highway 20'] },
  {
    name: 'a house on a county road',
    marks: 'at [[4521 County Road 12, Goshen, Indiana]] today',
    names: ['4521 County Road 12, Goshen, Indiana'],
  },
  {
    name: 'motorways',
    marks: 'Kent Police closed the [[A1(M)]] and the Chertsey Link ([[M25]]) for £400.',
    names: ['A1(M)', 'M25'],
  },
  {
    name: 'the letters of Michigan',
    marks: 'LANSING, [[Michigan]] – The state police closed [[M-59]] and [[I-94]] in [[Michigan]].',
    names: ['MI, US', 'M-59', 'I-94', 'MI, US'],
  },
  { name: 'that letter elsewhere', marks: 'She bought a K-10 and an M-16 in June.', names: [] },
  { name: 'a road of no name', marks: 'KILLED IN A Toll Road CRASH, said he. A State Highway was closed.', names: [] },
  { name: 'a street of that name', marks: 'at a shop on [[State Street]] today', names: ['State Street'] },
  { name: 'a case', marks: 'Under 410 U.S. 113 the court held so, and [[US]] 5 percent tariffs rose.', names: ['US'] },
  { name: 'numbers of cases', marks: 'in 23-CR-2047, CR 19-311 and CR 2019-004 today', names: [] },
  { name: 'what stands beside a road', marks: 'on [[Mill Road]] 12 people were', names: ['Mill Road'] },
])('$name', ({ marks, names }) => {
  const { found, marks: expected } = foundAndMarked('location', marks);
  expect(found).toEqual(expected);
  expect(mentionsIn(readMarks(marks).text).location.map(({ value }) => value.name)).toEqual(names);
});
