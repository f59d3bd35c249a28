import { nextCapital } from '../../gazetteer/candidates.ts';
import { type PlaceContext } from '../../gazetteer/place-context.ts';
import { UNKNOWN } from '../../gazetteer/vocabulary.ts';
import { type TokenTable } from '../../segment/tokens.ts';
import { inCompound } from './refusals.ts';
import { SIGN_SOME, signsOf } from './signs.ts';

/** An unlisted town that the text has named with its state, or as somebody's home. */
export interface KnownTown {
  readonly first: number;
  readonly last: number;
}

/**
 * Finds other mentions of towns that no list has: `outside a Tarzana home`, where `Tarzana, Calif.` stands elsewhere.
 * Calls `found` with the tokens of each.
 */
export function knownTowns(
  context: PlaceContext,
  towns: readonly KnownTown[],
  found: (first: number, last: number) => void,
): void {
  const { tokens } = context.document;
  const names = new Set<string>();
  const lengths = new Map<string, number[]>(); // by the first word: how many words its towns have, the most first
  const words = new Set<number>(); // the first words' numbers, 0 among them for all that are unknown
  for (const { first, last } of towns) {
    const name = wordsAt(tokens, first, last);
    if (names.has(name)) continue;
    names.add(name);
    words.add(tokens.word[first]!);
    const start = wordAt(tokens, first);
    const known = lengths.get(start) ?? [];
    if (!known.includes(last - first))
      lengths.set(
        start,
        [...known, last - first].sort((a, b) => b - a),
      );
  }
  const { count } = tokens;
  for (let i = nextCapital(tokens, 0, count); i < count; i = nextCapital(tokens, i + 1, count)) {
    if (!words.has(tokens.word[i]!) || !context.isCapital(i)) continue;
    const length = lengths
      .get(wordAt(tokens, i))
      ?.find((most) => i + most <= count && names.has(wordsAt(tokens, i, i + most)));
    if (length === undefined) continue;
    const last = i + length;
    if (!context.taken.isFree(i, last) || context.opensTitle(last) || context.opensBody(last)) continue;
    if (inCompound(context, { first: i, last }) || goesOn(context, i, last) || signsOf(context, i, last) < SIGN_SOME)
      continue;
    found(i, last);
  }
}

/** A word as towns are compared: by its number, one that no list knows by its letters, whatever their case. */
function wordAt({ text, word, start, end }: TokenTable, i: number): string {
  return word[i] === UNKNOWN ? text.slice(start[i], end[i]).toLowerCase() : `#${word[i]}`;
}

/** Tokens `[first, last)` as towns are compared. */
function wordsAt(tokens: TokenTable, first: number, last: number): string {
  let words = '';
  for (let i = first; i < last; i++) words += `${wordAt(tokens, i)} `;
  return words;
}

/** True for a word of a longer name, in running text. */
function goesOn(context: PlaceContext, first: number, last: number): boolean {
  if (context.inHeading(first)) return false;
  return context.hasCapitalBefore(first) || (context.joins(last) && context.isCapital(last) && context.free(last));
}
