import { mix } from './words.ts';

/** Bins of a sketch: 42 bands of 3. Two texts that share 60 % of their shingles meet in a band with a chance above 99.9 %, 40 % with 93 %. */
const BANDS = 42;
const ROWS = 3;
const BINS = BANDS * ROWS;

const EMPTY = 0xffffffff;

/**
 * A MinHash sketch by one permutation: each shingle falls into one bin, a bin keeps its smallest, and an empty one borrows
 * from a bin that its own number names, so that equal sets have equal sketches.
 * (Li, Owen, Zhang 2012; Shrivastava 2017.) No random numbers: the same text gives the same sketch everywhere.
 */
export function sketch(shingles: Uint32Array): Uint32Array {
  const bins = new Uint32Array(BINS).fill(EMPTY);
  for (const shingle of shingles) {
    const value = mix(shingle ^ 0x5bd1e995);
    const bin = shingle % BINS;
    if (value < (bins[bin] ?? 0)) bins[bin] = value;
  }
  const filled = bins.slice();
  for (let bin = 0; bin < BINS && shingles.length > 0; bin++) {
    let from = bin;
    for (let attempt = 1; bins[from] === EMPTY; attempt++) from = mix(bin * 0x10001 + attempt) % BINS;
    filled[bin] = bins[from] ?? EMPTY;
  }
  return filled;
}

/** The keys of the bands: two texts are compared when they share one. */
export function bandKeys(bins: Uint32Array): readonly number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    let key = mix(band + 1);
    for (let row = 0; row < ROWS; row++) key = mix(key ^ (bins[band * ROWS + row] ?? 0));
    return key;
  });
}

/** Share of bins with equal values: an estimate of the Jaccard similarity of the two texts, give or take 0.09. */
export function agreement(a: Uint32Array, b: Uint32Array): number {
  let equal = 0;
  for (let bin = 0; bin < BINS; bin++) if (a[bin] === b[bin]) equal += 1;
  return equal / BINS;
}
