import { wordId, wordSet } from '../../gazetteer/words.ts';
import { POSSESSIVE_WORD } from '../../segment/tokens.ts';
import { isAttached, type Stretch, wordAt } from './reader.ts';

/** When a feast is: the same day every year, or the `nth` day of the week of its month (-1 the last). */
export interface FeastDay {
  readonly month: number;
  readonly day?: number;
  readonly on?: { readonly weekday: number; readonly nth: number };
  /** Days to add: the Tuesday after the first Monday. */
  readonly plus?: number;
}

interface Feast extends FeastDay {
  /** The words behind the first one. */
  readonly rest: readonly number[];
}

/** Names without possessives, apostrophes and full stops; what is longer stands first. */
const NAMES: readonly (readonly [names: string, day: FeastDay])[] = [
  ['christmas eve', { month: 12, day: 24 }],
  ['christmas day|christmas', { month: 12, day: 25 }],
  ['boxing day', { month: 12, day: 26 }],
  ['new years eve|new year eve', { month: 12, day: 31 }],
  ['new years day|new year day', { month: 1, day: 1 }],
  ['australia day', { month: 1, day: 26 }],
  ['martin luther king jr day|martin luther king day|mlk day', { month: 1, on: { weekday: 1, nth: 3 } }],
  ['waitangi day', { month: 2, day: 6 }],
  ['valentines day|valentine day', { month: 2, day: 14 }],
  ['presidents day|president day', { month: 2, on: { weekday: 1, nth: 3 } }],
  ['st patricks day|st patrick day|saint patrick day', { month: 3, day: 17 }],
  ['patriots day', { month: 4, on: { weekday: 1, nth: 3 } }],
  ['anzac day', { month: 4, day: 25 }],
  ['earth day', { month: 4, day: 22 }],
  ['cinco de mayo', { month: 5, day: 5 }],
  ['mothers day|mother day', { month: 5, on: { weekday: 0, nth: 2 } }],
  ['memorial day', { month: 5, on: { weekday: 1, nth: -1 } }],
  ['juneteenth', { month: 6, day: 19 }],
  ['fathers day|father day', { month: 6, on: { weekday: 0, nth: 3 } }],
  ['canada day', { month: 7, day: 1 }],
  ['independence day', { month: 7, day: 4 }],
  ['bastille day', { month: 7, day: 14 }],
  ['labor day|labour day', { month: 9, on: { weekday: 1, nth: 1 } }],
  ['columbus day|indigenous peoples day', { month: 10, on: { weekday: 1, nth: 2 } }],
  ['halloween', { month: 10, day: 31 }],
  ['election day', { month: 11, on: { weekday: 1, nth: 1 }, plus: 1 }],
  ['guy fawkes night|bonfire night', { month: 11, day: 5 }],
  ['veterans day|veteran day|remembrance day|armistice day', { month: 11, day: 11 }],
  ['thanksgiving day|thanksgiving', { month: 11, on: { weekday: 4, nth: 4 } }],
];

const FEASTS = new Map<number, Feast[]>();
for (const [names, day] of NAMES) {
  for (const name of names.split('|')) {
    const [first = '', ...rest] = name.split(' ');
    const feasts = FEASTS.get(wordId(first)) ?? [];
    feasts.push({ ...day, rest: rest.map(wordId) });
    FEASTS.set(wordId(first), feasts);
  }
}

const BETWEEN = wordSet("' . ,");

/** The feast whose name begins at token `i`, and the token behind its name; undefined without one. */
export function feastAt(stretch: Stretch, i: number): (FeastDay & { readonly last: number }) | undefined {
  for (const feast of FEASTS.get(wordAt(stretch, i)) ?? []) {
    const last = endOf(stretch, i + 1, feast.rest);
    if (last > 0) return { ...feast, last };
  }
  return undefined;
}

/** The token behind `words`, which begin at token `at`; 0 when others stand there. */
function endOf(stretch: Stretch, at: number, words: readonly number[]): number {
  for (const word of words) {
    // `New Year's Day`, `Veterans' Day`, `St. Patrick's Day`, `King, Jr. Day`
    while (isAttached(stretch, at) && (wordAt(stretch, at) === POSSESSIVE_WORD || BETWEEN.has(wordAt(stretch, at))))
      at += 1;
    if (wordAt(stretch, at) !== word) return 0;
    at += 1;
  }
  return at;
}
