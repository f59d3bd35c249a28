import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/clean/clean.ts';
import { agencyKey, personKey, plain } from '../../src/evaluate/same-value.ts';
import { foldWord } from '../../src/gazetteer/fold.ts';
import { extract } from '../../src/pipeline.ts';
import { cutsAndJoins, factsOf, releases, spansOf } from './releases.ts';

const DATE = { date: '2020-03-05' };

describe('the same facts', () => {
  test.for(releases)('for $name with other line ends and a byte-order mark', ({ text }) => {
    const expected = factsOf(extract(text, DATE));
    expect(factsOf(extract(text.replaceAll('\n', '\r\n'), DATE))).toEqual(expected);
    expect(factsOf(extract(text.replaceAll('\n', '\r'), DATE))).toEqual(expected);
    expect(factsOf(extract(`\uFEFF${text}`, DATE))).toEqual(expected);
  });

  test('whenever they are extracted, and whatever was extracted before', () => {
    const first = releases.map(({ text }) => JSON.stringify(extract(text, DATE)));
    const again = releases.toReversed().map(({ text }) => JSON.stringify(extract(text, DATE)));
    expect(again.toReversed()).toEqual(first);
  });

  test('for cuts and joins, too', () => {
    fc.assert(
      fc.property(cutsAndJoins, (text) => {
        expect(JSON.stringify(extract(text))).toBe(JSON.stringify(extract(text)));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a paragraph put in front', () => {
  // In front of the body only: the head of a release is read by its place.
  const bodies = releases.map(({ name, text }) => ({ name, body: bodyOf(text) }));
  test.for(bodies)('shifts the spans of $name', ({ body }) => {
    // No wider than the lines of a wrapped text: a wider one is evidence that they were wrapped at another width.
    const before = `This plain paragraph says nothing at all and is long enough to be one.\n\n`;
    const shifted = spansOf(extract(before + before + body, DATE)).map(({ list, start, end, text }) => ({
      list,
      start: start - before.length,
      end: end - before.length,
      text,
    }));
    expect(shifted).toEqual(spansOf(extract(before + body, DATE)));
  });
});

/** A release from its first long paragraph on. */
function bodyOf(text: string): string {
  const paragraphs = text.split(/\n{2,}/);
  const first = paragraphs.findIndex((paragraph) => paragraph.length > 120);
  return paragraphs.slice(first).join('\n\n');
}

describe('doing it twice changes nothing', () => {
  const words = fc.oneof(fc.string({ unit: 'grapheme-composite' }), fc.string({ unit: 'binary' }), cutsAndJoins);
  test.for([
    { name: 'cleaning', normalise: cleanText },
    { name: 'folding', normalise: foldWord },
    { name: 'plain words', normalise: plain },
    { name: 'agency keys', normalise: agencyKey },
    { name: 'person keys', normalise: personKey },
  ])('$name', ({ normalise }) => {
    fc.assert(
      fc.property(words, (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
      }),
      { numRuns: 200 },
    );
  });
});
