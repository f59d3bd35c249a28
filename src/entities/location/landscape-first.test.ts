import { expect, test } from 'vitest';
import { foundAndMarked } from '../../../test/support/marks.ts';

test.for([
  { name: 'a river by its head first', marks: 'Fish died in the [[River Quarvel]] and near [[Loch Quarvel]] in May.' },
  { name: 'a river in another name', marks: 'He sued the River Quarvel Trust and River City in May.' },
  { name: 'a port', marks: 'It left through [[Port Quarvel]] in May.' },
  { name: 'a port that does something', marks: 'They met Port Quarvel there in May.' },
  {
    name: 'a brook, hills and a gate',
    marks: 'near the [[Quarvel Brook]], in the [[West Quarvel Hills]] and at [[Quarvel Gate]]',
  },
  { name: 'a word in two halves', marks: 'Officer Convicted for Off-Duty Road Rage Assault in May' },
  { name: 'an expressway of two places', marks: 'He drove on the [[Brooklyn-Queens Expressway]] in May.' },
  { name: 'a park called after a road', marks: 'at [[Quarvel Road Park]] on Monday' },
  { name: 'somebody called so', marks: 'Ada Brook and Bo Hills said so.' },
  { name: 'a stadium of a firm', marks: 'The game was at [[Q&T Bank Stadium]] in May.' },
  { name: 'a row of codes with numbers', marks: 'Cases: [[AZ]] (2), [[CA]] (11), [[CO]] (3), [[OR]] (1)' },
  { name: 'a row of codes', marks: 'It was sold in [[AL]], [[FL]], [[GA]], and [[TN]] then.' },
  { name: 'letters in no row', marks: 'He sent the ID and the OR to CO and it was IN there.' },
])('$name', ({ marks }) => {
  const result = foundAndMarked('location', marks);
  expect(result.found).toEqual(result.marks);
});

test('towns of a state that are called as other states', () => {
  const marks =
    'Ohio Attorney General Ada Quill sued in Columbus, [[Ohio]]. Lots were in Maumee, Oregon and Bowling Green, [[Ohio]].';
  const result = foundAndMarked('location', `[[Ohio]]’s people met. ${marks}`);
  expect(result.found).not.toContain('Oregon');
});
