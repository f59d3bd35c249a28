import { expect, test } from 'vitest';
import { foundAndMarked } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'behind an article',
    marks: 'It followed the Lacey Acts, said [[Jane Quillfeather]]. The [[Jane Quillfeather]] case ended.',
  },
  {
    name: 'an enterprise, a conjunction',
    marks: 'The Quist Organization cheated. [[Norman Threlkeld]] knew. But [[Threlkeld]] left.',
  },
  {
    name: 'papers of a case',
    marks:
      '[[Norman Threlkeld]] pleaded guilty.\n\n[[Threlkeld]] Indictment\n\n[[Threlkeld]] Plea Agreement\n\nQuist Ventures paid.',
  },
  {
    name: 'titles in a heading in capitals',
    marks: 'STATE COMPTROLLER [[QUIST]]: CLERK CHARGED WITH STEALING FROM VILLAGE\n\n[[Norman Quist]] announced it.',
  },
  { name: 'a surname with a hyphen', marks: '[[Jean G. Saint-Joy]], 25, pleaded guilty. [[Saint-Joy]] admitted it.' },
])('$name', ({ marks }) => {
  const result = foundAndMarked('person', marks);
  expect(result.found).toEqual(result.marks);
});
