import { expect, test } from 'vitest';
import { foundAndMarked } from '../../../test/support/marks.ts';

test.for([
  { name: 'where somebody is taken', marks: 'He was airlifted to [[Dunmore Memorial Hospital]] by night.' },
  { name: 'by whom and how', marks: 'Medics transported her by ambulance to the [[Dunmore & Vale Medical Center]].' },
  { name: 'where somebody dies', marks: 'He was later pronounced dead at [[St. Aldate Hospital]].' },
  { name: 'treated there', marks: 'Both were treated at nearby [[Dunmore Hospital]] and released.' },
  { name: 'of a place', marks: 'The boy was rushed to the [[Children’s Hospital of Quillton]], where he died.' },
  { name: 'a campus', marks: 'He was taken to the [[University of California, Irvine Medical Center]] in June.' },
  { name: 'called after a county', marks: 'The victim was taken to [[Kings County Hospital]].' },
  { name: 'one that pays', marks: '[[Dunmore Memorial Hospital]] agreed to pay $2 million.' },
  {
    name: 'one that people admit to working at',
    marks: 'They admitted to working at [[Dunmore Medical Center]] in May.',
  },
  { name: 'for some', marks: 'He was flown to [[Dunmore Hospital for Children]] for treatment.' },
  { name: 'any of them', marks: 'He was taken to the Hospital and to a Medical Center.' },
])('$name', ({ marks }) => {
  const { found, marks: expected } = foundAndMarked('organization', marks);
  expect(found).toEqual(expected);
});
