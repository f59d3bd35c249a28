import { expect, test } from 'vitest';
import { recordOf } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'surname alone',
    text: 'Deborah Quillfeather was charged. Agents searched Quillfeathers home.',
    found: ['Deborah Quillfeather', 'Quillfeather'],
  },
  {
    name: 'full name',
    text: 'Deborah Quillfeather was charged. Agents searched Deborah Quillfeathers home.',
    found: ['Deborah Quillfeather', 'Deborah Quillfeather'],
  },
  {
    name: 'title and a listed surname',
    text: 'The case is part of President Obamas task force.',
    found: ['Obama'],
  },
  {
    name: 'a family',
    text: 'Deborah Quillfeather was charged. The Quillfeathers moved.',
    found: ['Deborah Quillfeather'],
  },
  {
    name: 'a surname that is a word',
    text: 'The shooting of Deborah Bell was closed. They met Bells family. Officers fired at Bell.',
    found: ['Deborah Bell', 'Bell', 'Bell'],
  },
  {
    name: 'a surname in s',
    text: 'Deborah Roberts pleaded guilty. Roberts fled.',
    found: ['Deborah Roberts', 'Roberts'],
  },
])('$name', ({ text, found }) => {
  const { people } = recordOf(text);
  const mentions = people.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  expect(mentions.map((mention) => mention.text)).toEqual(found);
  expect(people).toHaveLength(1);
});
