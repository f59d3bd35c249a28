import type { AnalysedDocument } from '../segment/document.ts';
import { MARK } from '../segment/tokens.ts';
import type { BodyMention } from './body-mention.ts';
import { isOwnHeads } from './home-office.ts';
import { isLink } from './unit-owner.ts';

/** What several bodies run together and one of them houses: `the SAKI Task Force at the Lake County Sheriff’s Office`. */
const HOUSED = /\b(?:Task ?Force|Team|Cent(?:er|re)|Council|Board|Command|Group)$/i;

/**
 * Parts that a document names with their owner once (`the DA’s Youth Advisory Board`, `the FBI’s Cold Case Unit`) and by
 * their own names elsewhere.
 */
export class OwnedNames {
  readonly #document: AnalysedDocument;
  readonly #found: readonly BodyMention[];
  /** Index of the first mention from a token on, -1 for none there. */
  readonly #agencyFrom: (token: number) => number;
  #owned: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(document: AnalysedDocument, found: readonly BodyMention[], agencyFrom: (token: number) => number) {
    this.#document = document;
    this.#found = found;
    this.#agencyFrom = agencyFrom;
  }

  /** Index of the mention that says whose body of this name another one is, -1 for none: for a unit, of one before it. */
  ownedLike(index: number): number {
    const mention = this.#found[index]!;
    const owned = this.#byName().get(mention.printed.plainKey);
    if (owned === undefined || mention.short || mention.candidates !== undefined || this.saysWhose(index)) return -1;
    return lastBelow(owned, index) ?? (mention.unit ? -1 : owned[0]!);
  }

  /** Index of the body that a name in brackets repeats in part: `Task Force on Intellectual Property (IP Task Force)`; -1 for none. */
  repeats(index: number): number {
    const before = this.#found[index - 1];
    const { first, last, printed } = this.#found[index]!;
    const { word, count } = this.#document.tokens;
    if (before === undefined || before.last !== first - 1 || last >= count) return -1;
    if (word[first - 1] !== MARK.openBracket || word[last] !== MARK.closeBracket) return -1;
    return isShortened(printed.plain, before.record?.name ?? before.printed.plain) ? index - 1 : -1;
  }

  /** True where the text says right there whose body is named. */
  saysWhose(index: number): boolean {
    const { parent, first } = this.#found[index]!;
    return (
      parent !== undefined || isOwnHeads(this.#document, first) || this.houseOf(index) >= 0 || this.repeats(index) >= 0
    );
  }

  /** Index of the body that houses another, by the words behind its name: `at the Lake County Sheriff’s Office`; -1 for none. */
  houseOf(index: number): number {
    const { last, name, unit } = this.#found[index]!;
    const { tokens } = this.#document;
    if (!unit && !HOUSED.test(name)) return -1;
    if (!isLink(tokens, last)) return -1;
    const link = tokens.text.slice(tokens.start[last], tokens.end[last]);
    if (!unit && !HOUSES.has(link)) return -1;
    const the = tokens.text.slice(tokens.start[last + 1], tokens.end[last + 1]) === 'the' ? 1 : 0;
    const behind = this.#agencyFrom(last + 1 + the);
    return behind > index && !this.#found[behind]!.unit ? behind : -1;
  }

  #byName(): ReadonlyMap<string, readonly number[]> {
    if (this.#owned !== undefined) return this.#owned;
    const owned = new Map<string, number[]>();
    for (const [index, { record, lead, short, printed }] of this.#found.entries()) {
      if (record !== undefined || lead !== undefined || short || !printed.plainKey.includes(' ')) continue;
      if (!this.saysWhose(index)) continue;
      const known = owned.get(printed.plainKey);
      if (known === undefined) owned.set(printed.plainKey, [index]);
      else known.push(index);
    }
    return (this.#owned = owned);
  }
}

/** The greatest number of a rising list that is below another; its list is halved, since a long text may name a body thousands of times. */
function lastBelow(rising: readonly number[], limit: number): number | undefined {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return rising[low - 1];
}

/** True when each word of a shorter name is one of the longer, or the first letters of some in a row. */
function isShortened(short: string, long: string): boolean {
  const words = new Set(long.toLowerCase().split(' '));
  const initials = long
    .split(/[ -]/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]!)
    .join('');
  const parts = short.split(' ');
  if (parts.length < 2 || parts.length >= long.split(' ').length) return false;
  return parts.every((part) => words.has(part.toLowerCase()) || (part.length > 1 && initials.includes(part)));
}

const HOUSES: ReadonlySet<string> = new Set(['at', 'within', 'of', 'in']);
