import { expect, test } from 'vitest';
import { extract } from '../../pipeline.ts';

const bodies = (text: string): readonly string[] =>
  extract(`Owner of Clinic Sentenced\n\n${text}`).organizations.map(
    ({ name, mentions }) => `${name}: ${mentions.map((m) => m.text).join(', ')}`,
  );

test('an everyday word that begins a body and is used by itself', () => {
  expect(
    bodies('The owner of Twilight Medical Supply billed for others. She said that Twilight was paid. Twilight closed.'),
  ).toEqual(['Twilight Medical Supply: Twilight Medical Supply, Twilight, Twilight']);
});

test.for([
  [
    'written small too',
    'The owner of Twilight Medical Supply was told by a twilight. Her twilight said that Twilight Avenue was closed.',
  ],
  [
    'before another name',
    'The owner of Twilight Medical Supply spoke. He lives near Twilight Falls and the Twilight there.',
  ],
])('no short name: %s', ([, text]) => {
  expect(bodies(text!).join()).not.toMatch(/, Twilight/);
});
