import { expect, test } from 'vitest';
import { extract } from '../../pipeline.ts';

const bodies = (text: string): readonly string[] =>
  extract(`Owner of Clinic Sentenced\n\n${text}`).organizations.map(
    ({ name, mentions }) => `${name}: ${mentions.map((m) => m.text).join(', ')}`,
  );

test('an everyday word that begins a body and is used by itself', () => {
  expect(
    bodies('The owner of Harvest Medical Supply billed for others. She said that Harvest was paid. Harvest closed.'),
  ).toEqual(['Harvest Medical Supply: Harvest Medical Supply, Harvest, Harvest']);
});

test.for([
  [
    'written small too',
    'The owner of Harvest Medical Supply was told by a harvest. Her harvest said that Harvest Avenue was closed.',
  ],
  [
    'before another name',
    'The owner of Harvest Medical Supply spoke. He lives near Harvest Falls and the Harvest there.',
  ],
])('no short name: %s', ([, text]) => {
  expect(bodies(text!).join()).not.toMatch(/, Harvest/);
});
