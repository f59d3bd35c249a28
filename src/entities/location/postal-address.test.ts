import { expect, test } from 'vitest';
import { foundAndMarked } from '../../../test/support/marks.ts';

test.for([
  { name: 'a floor and a bullet', marks: 'He is at [[120 SW 10th Ave., 2nd Floor • Topeka, KS 66612-1597]] today.' },
  {
    name: 'a building with a number for its name',
    marks: 'Ada Quill\n\n[[One Kestrel Center, Suite 2200\nToledo, Ohio 43604]]\n\nHe paid.',
  },
  {
    name: 'a British code',
    marks: 'Write to [[8 City Walk, Leeds, LS11 9AT]], or [[2 Dunmore Street, London SW1P 4DF]].',
  },
  { name: 'a Canadian code', marks: 'Write to [[300 Dunmore Street, Ottawa, Ontario K1A 0H8]] soon.' },
  {
    name: 'an Australian code and a level',
    marks: 'Visit [[Level 5, 100 Market Street, Sydney NSW 2000]] or write to [[GPO Box 1440, Brisbane QLD 4001]].',
  },
  {
    name: 'an Indian code',
    marks:
      'It is at [[5-B, Kestrel Complex, Dunmore Road, New Delhi - 110003]] and [[Flat No. 302, Kestrel Residency, Road No. 12, Hyderabad - 500034]].',
  },
  {
    name: 'a courthouse stays a place of its own',
    marks: '[[Quill County Courthouse]], [[535 N. Main, Wichita, Kansas 67203]]',
  },
  { name: 'a telephone number is no house', marks: 'Call (509) 555-0170, Spokane, [[Washington]] 99201.' },
  { name: 'a bank’s branch', marks: 'He robbed the Dunmore Road Branch of the bank.' },
  { name: 'an amount behind a town', marks: 'They left Leeds - 110003 sheep followed.' },
])('$name', ({ marks }) => {
  const result = foundAndMarked('location', marks);
  expect(result.found).toEqual(result.marks);
});
