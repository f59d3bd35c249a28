import { nextCapital } from '../../gazetteer/candidates.ts';
import { type PlaceContext } from '../../gazetteer/place-context.ts';
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
  const byWord = new Map<number, KnownTown[]>(); // by the number of the first word, 0 for all that are unknown
  for (const town of towns) {
    const word = tokens.word[town.first]!;
    const list = byWord.get(word) ?? [];
    byWord.set(word, list);
    if (townAt(tokens, list, town.first) === undefined) list.push(town);
  }
  const { count } = tokens;
  for (let i = nextCapital(tokens, 0, count); i < count; i = nextCapital(tokens, i + 1, count)) {
    const list = context.isCapital(i) ? byWord.get(tokens.word[i]!) : undefined;
    if (list === undefined) continue;
    const town = townAt(tokens, list, i);
    if (town === undefined) continue;
    const last = i + town.last - town.first;
    if (!context.taken.isFree(i, last) || context.opensTitle(last) || context.opensBody(last)) continue;
    if (inCompound(context, { first: i, last }) || goesOn(context, i, last) || signsOf(context, i, last) < SIGN_SOME)
      continue;
    found(i, last);
  }
}

function townAt(tokens: TokenTable, towns: readonly KnownTown[], i: number): KnownTown | undefined {
  return towns.find((town) => isSame(tokens, town, i));
}

/** True when the words of a town stand at token `i`, whatever their case. */
function isSame(tokens: TokenTable, { first, last }: KnownTown, i: number): boolean {
  if (i + last - first > tokens.count) return false;
  for (let n = 0; n < last - first; n++) {
    const word = tokens.word[first + n]!;
    if (tokens.word[i + n] !== word) return false;
    if (word === 0 && printed(tokens, first + n) !== printed(tokens, i + n)) return false;
  }
  return true;
}

const printed = (tokens: TokenTable, i: number): string =>
  tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase();

/** True for a word of a longer name, in running text. */
function goesOn(context: PlaceContext, first: number, last: number): boolean {
  if (context.inHeading(first)) return false;
  return context.hasCapitalBefore(first) || (context.joins(last) && context.isCapital(last) && context.free(last));
}
