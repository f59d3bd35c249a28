import { expect, test } from 'vitest';
import { foundAndMarked, recordOf } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'letters that no bracket explains',
    marks: 'Workers of the [[Quarvel Harbor International Union]] met. [[QHIU]] paid, and a lawyer for [[QHIU]] wept.',
  },
  {
    name: 'letters of the everyday words that end the name',
    marks:
      'She led the [[North Quarvel Business Improvement District]]. The [[BID]]’s accounts were empty. Owners left the [[North Quarvel BID]].',
  },
  {
    name: 'letters that fit two bodies',
    marks: 'The [[Quarvel Harbor Hospital]] and the [[Quill Haven Hospital]] met. QHH closed.',
  },
  {
    name: 'words in capitals',
    marks: 'He left the [[Quarvel Harbor Alliance]]. The sign said ALL QHA GONE.',
  },
  {
    name: 'letters of an agency',
    marks: 'The [[Falcon Bar Institute]] met with the FBI.',
  },
  { name: 'a maker in time', marks: 'It was an exciting time at today’s [[GM]]. The victim’s Honda burned.' },
])('$name', ({ marks }) => {
  const { found, marks: marked } = foundAndMarked('organization', marks);
  expect(found).toEqual(marked);
});

test('letters and name are one body', () => {
  const { organizations } = recordOf('The Quarvel Harbor Alliance met. QHA paid.');
  expect(organizations.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Quarvel Harbor Alliance', 2]]);
});
