import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../src/pipeline.ts';
import { spansOf } from './releases.ts';

const FILLER = ['the case went on', 'nobody knew why', 'they left in haste', 'it was cold there', 'work has begun'];
const filler = fc.array(fc.constantFrom(...FILLER), { minLength: 1, maxLength: 12 }).map((parts) => {
  const sentence = parts.join(' and ');
  return `${sentence[0]!.toUpperCase()}${sentence.slice(1)}.`;
});

test.for([
  { list: 'dates', text: 'March 4, 2019', sentence: 'It happened on March 4, 2019.' },
  { list: 'figures', text: '$71 million', sentence: 'It will cost $71 million.' },
  {
    list: 'agencies',
    text: 'Federal Bureau of Investigation',
    sentence: 'The Federal Bureau of Investigation helped.',
  },
  { list: 'cities', text: 'Albuquerque', sentence: 'It happened in Albuquerque, New Mexico.' },
])('$text is found where it was planted', ({ list, text, sentence }) => {
  fc.assert(
    fc.property(fc.array(filler, { maxLength: 4 }), fc.array(filler, { maxLength: 4 }), (before, after) => {
      const start = [...before, ''].join(' ').length + sentence.indexOf(text);
      const record = extract([...before, sentence, ...after].join(' '));
      expect(spansOf(record).filter((span) => span.list === list)).toEqual([
        { list, start, end: start + text.length, text },
      ]);
    }),
    { numRuns: 40 },
  );
});
