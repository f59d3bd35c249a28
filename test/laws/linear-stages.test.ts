import { expect, test } from 'vitest';
import { Occupancy } from '../../src/core/occupancy.ts';
import { recognise, recognisers } from '../../src/entities/index.ts';
import { quote } from '../../src/entities/quote/index.ts';
import { analyse, documentFromText, extract } from '../../src/pipeline.ts';
import { describe } from '../../src/release/describe.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { segment } from '../../src/segment/segment.ts';
import { releases } from './releases.ts';

const together = `${releases.map(({ text }) => text).join('\n\n')}\n\n`;
const ofLength = (characters: number): string =>
  together.repeat(Math.ceil(characters / together.length)).slice(0, characters);

const ROUND = 30;
const LONGEST = 3000; // milliseconds

/**
 * How much longer the second work takes than the first; the least of several tries, since a busy machine only adds. The first `warm`
 * tries do not count. Works of a tenth of a millisecond are through before a disturbance is over: it begins anew until that much time is gone.
 */
function ratio(first: () => void, second: () => void, { most = 2.3, warm = 2 } = {}): number {
  let least = Number.POSITIVE_INFINITY;
  let one = Number.POSITIVE_INFINITY;
  let two = Number.POSITIVE_INFINITY;
  const end = performance.now() + LONGEST;
  for (let attempt = 0; least > most && (attempt < ROUND || performance.now() < end); attempt++) {
    if (attempt % ROUND === 0) one = two = Number.POSITIVE_INFINITY;
    one = Math.min(one, milliseconds(first));
    two = Math.min(two, milliseconds(second));
    if (attempt >= warm) least = Math.min(least, two / one);
  }
  return least;
}

function milliseconds(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

// Small enough for a processor's caches: what does not fit there takes longer, however it grows.
const texts = [ofLength(20_000), ofLength(40_000)] as const;
const TIMES = 5;
const documents = texts.map((text) => documentFromText(text));
const analysed = documents.map(analyse);
const mentions = analysed.map((document) => recognise(document));
const releasesOf = analysed.map((document, i) => describe(document, mentions[i]!));

test.for([...recognisers, quote])(
  'twice the text costs $type at most 2.3 times as much',
  { timeout: 60_000 },
  (rule) => {
    const taken = analysed.map((document, i) => {
      const before = new Occupancy(document.tokens.count);
      for (const { type } of recognisers) {
        if (type === rule.type) break;
        for (const mention of mentions[i]![type]) before.take(mention);
      }
      return before;
    });
    const work = (i: number) => () => {
      for (let time = 0; time < TIMES; time++) rule.recognise(analysed[i]!, taken[i]!);
    };
    expect(ratio(work(0), work(1))).toBeLessThanOrEqual(2.3);
  },
);

test.for([
  { stage: 'segment', of: (i: number) => segment(documents[i]!) },
  { stage: 'lookup and segment', of: (i: number) => analyse(documents[i]!) },
  { stage: 'describe', of: (i: number) => describe(analysed[i]!, mentions[i]!) },
  { stage: 'resolve', of: (i: number) => resolve(analysed[i]!, mentions[i]!, releasesOf[i]!) },
])('twice the text costs $stage at most 2.3 times as much', { timeout: 60_000 }, ({ of }) => {
  const work = (i: number) => () => {
    for (let time = 0; time < TIMES; time++) of(i);
  };
  expect(ratio(work(0), work(1))).toBeLessThanOrEqual(2.3);
});

test.for([1000, 30_000, 2_500_000])(
  'twice %s characters take at most 2.3 times as long',
  { timeout: 240_000 },
  (length) => {
    // A short text is read many times over, so that the clock has something to measure.
    const times = Math.max(1, Math.round(60_000 / length));
    const [text, twice] = [ofLength(length), ofLength(length * 2)];
    const work = (whole: string) => () => {
      for (let i = 0; i < times; i++) extract(whole);
    };
    expect(ratio(work(text), work(twice), { warm: length > 1_000_000 ? 0 : 2 })).toBeLessThanOrEqual(2.3);
  },
);
