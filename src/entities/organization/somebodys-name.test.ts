import { expect, test } from 'vitest';
import { foundAndMarked } from '../../../test/support/marks.ts';

test.for([
  { name: 'a listed surname alone', marks: 'He was hired by [[Honda]] and moved to [[Bombardier]] in May.' },
  { name: 'a listed surname behind a given name', marks: 'Assistant U.S. Attorney Paul E. Bonanno spoke in May.' },
  { name: 'a listed full name', marks: 'They stole from [[John Lewis]] and from [[William Hill]] in May.' },
  { name: 'a listed full name that goes on', marks: 'John Lewis Quillon and James William Hill III were charged.' },
  { name: 'a shop with a possessive', marks: 'They stole from [[Lowe’s]] and from [[Wendy’s]] in May.' },
  { name: 'a person’s possessive', marks: 'James Lowe was charged. Lowe’s attorney spoke in May.' },
  { name: 'a university by its state', marks: 'She played for [[Texas State]] and [[Morgan State]] then.' },
  { name: 'a state and its body', marks: 'The Texas State Rifle Club and an Iowa State Senator met.' },
])('$name', ({ marks }) => {
  const { found, marks: marked } = foundAndMarked('organization', marks);
  expect(found).toEqual(marked);
});
