import { homeAreaOf } from '../../gazetteer/home-area.ts';
import { longestHit } from '../../gazetteer/match.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { GAP_NONE, MARK } from '../../segment/tokens.ts';
import type { FoundLocations } from './found.ts';
import type { StateRecord } from './value.ts';

/** `SW1P 4DF`, `K1A 0H8`, `D08 HN3X`: codes of Britain, Canada and Ireland, which nothing else looks like. */
const LETTERED =
  /(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]\d[\dW] ?[A-Z][A-Z\d]{3})(?![\p{L}\d])/uy;
/** `110003`, `110 003`. */
const INDIAN = /[1-8]\d{2} ?\d{3}(?![\p{L}\d]|[.,]\d)/uy;
/** Countries whose codes are four digits behind the town. */
const FOUR_DIGITS = new Set(['NZ', 'ZA', 'AU']);

/** End of the postal code that begins at token `i`, a state's name before a ZIP code included; `i` for none. */
export function postalCodeEnd(found: FoundLocations, i: number): number {
  const { context } = found;
  const { tokens, hits } = context.document;
  const state = longestHit(tokens, hits, i, 'state');
  if (state !== undefined) {
    if (isZip(found, state.last)) return zipEnd(found, state.last);
    const { country } = lexicon.records<StateRecord>('state')[state.forms[0]!.index]!;
    if (country === 'AU' && isFourDigits(found, state.last)) return state.last + 1;
  }
  if (context.isNumber(i)) {
    const behindComma = tokens.word[i - 1] === MARK.comma;
    if (behindComma && isZip(found, i)) return zipEnd(found, i);
    const dash = tokens.word[i - 1] === MARK.hyphen || tokens.word[i - 1] === MARK.enDash;
    if (dash || endsCity(found, i)) {
      const indian = matchEnd(found, INDIAN, i);
      if (indian > i && (dash || homeAreaOf(context.document).country === 'IN')) return indian;
      if (isFourDigits(found, i) && FOUR_DIGITS.has(homeAreaOf(context.document).country ?? '')) return i + 1;
    }
    return i;
  }
  const letters = tokens.end[i]! - tokens.start[i]!;
  if (letters > 2 || !context.isCapital(i) || !context.isNumber(i + 1) || tokens.gap[i + 1] !== GAP_NONE) return i;
  return matchEnd(found, LETTERED, i);
}

/** Token behind the match that a sticky pattern has at token `i`; `i` for none. */
function matchEnd({ context }: FoundLocations, pattern: RegExp, i: number): number {
  const { text, start, end, count } = context.document.tokens;
  pattern.lastIndex = start[i]!;
  if (!pattern.test(text)) return i;
  let last = i;
  while (last < count && end[last]! <= pattern.lastIndex) last += 1;
  return last;
}

function endsCity({ context }: FoundLocations, last: number): boolean {
  const { tokens, hits } = context.document;
  for (let i = Math.max(0, last - 3); i < last; i++)
    if (longestHit(tokens, hits, i, 'city')?.last === last) return true;
  return false;
}

function isFourDigits({ context }: FoundLocations, i: number): boolean {
  const { tokens } = context.document;
  return i < tokens.count && /^\d{4}$/.test(tokens.text.slice(tokens.start[i], tokens.end[i]));
}

function isZip(found: FoundLocations, i: number): boolean {
  const { tokens } = found.context.document;
  return (
    i < tokens.count &&
    found.context.isNumber(i) &&
    tokens.end[i] === tokens.start[i]! + 5 &&
    !tokens.text.slice(tokens.start[i], tokens.end[i]).includes(',')
  );
}

function zipEnd(found: FoundLocations, i: number): number {
  const { tokens } = found.context.document;
  return tokens.word[i + 1] === MARK.hyphen && tokens.gap[i + 1] === GAP_NONE && found.context.isNumber(i + 2)
    ? i + 3
    : i + 1;
}
