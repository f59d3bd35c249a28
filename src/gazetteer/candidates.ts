import { TOKEN_CAPITAL, type TokenTable } from '../segment/tokens.ts';
import type { HitTable } from './match.ts';

// Where a rule may begin. Most tokens begin nothing: these loops do no more than step over them, apart from the rules, whose
// functions share their variables with others and so keep them out of the processor's registers.

/**
 * The first token of `[from, end)` that has one of the marks or begins a form of one of the kinds, as bits; `end` or more when
 * there is none.
 */
export function nextMarked(hits: HitTable, from: number, end: number, marks: number, kinds = 0): number {
  const { marks: marksOf, kinds: kindsOf } = hits;
  let i = from;
  while (i < end && ((marksOf[i]! & marks) | (kindsOf[i]! & kinds)) === 0) i += 1;
  return i;
}

/** The first token of `[from, end)` with a capital; `end` or more when there is none. */
export function nextCapital({ flags }: TokenTable, from: number, end: number): number {
  let i = from;
  while (i < end && (flags[i]! & TOKEN_CAPITAL) === 0) i += 1;
  return i;
}

/** The first token of `[from, end)` with a capital, or that begins a form of one of the kinds; `end` or more when there is none. */
export function nextCapitalOrListed(
  { flags }: TokenTable,
  { kinds: kindsOf }: HitTable,
  from: number,
  end: number,
  kinds: number,
): number {
  let i = from;
  while (i < end && (flags[i]! & TOKEN_CAPITAL) === 0 && (kindsOf[i]! & kinds) === 0) i += 1;
  return i;
}
