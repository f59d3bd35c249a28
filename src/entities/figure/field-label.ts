import { lineStart } from '../../segment/columns.ts';
import { MARK, TOKEN_WORD, type TokenTable, tokenText } from '../../segment/tokens.ts';
import { PHRASE_ENDS } from './noun-words.ts';
import { breaks } from './numeral.ts';
import { looksPlural, singular } from './singular.ts';

/**
 * What the label before a number names: `Arrests: 12`, `Traffic stops ....... 148`, `Arrests: 56 | Citations: 89`. Undefined for a label
 * without a plural, null where no label stands before the number.
 */
export function unitOfLabel(tokens: TokenTable, first: number, last: number): string | undefined | null {
  const ends = last >= tokens.count || breaks(tokens, last);
  if (isLeader(tokens, first - 1) && ends) {
    const label = tokenText(tokens, first - 2).toLowerCase();
    return looksPlural(label) ? singular(label) : undefined;
  }
  if (first < 2 || tokens.word[first - 1] !== MARK.colon || breaks(tokens, first)) return null;
  const label = tokenText(tokens, first - 2).toLowerCase();
  if (label === 'views') return undefined; // of the page, not of the release
  if (ends) return looksPlural(label) ? singular(label) : pluralOfLabel(tokens, first - 1);
  return looksPlural(label) && isItemOfFields(tokens, last) ? singular(label) : null;
}

/** A mark behind which the next label of a line of fields may stand: `Arrests: 56; citations: 89`, not `Counts: 2, 3`. */
function isItemOfFields({ word, flags, count }: TokenTable, last: number): boolean {
  const mark = word[last] === MARK.bar || word[last] === MARK.semicolon || word[last] === MARK.comma;
  return mark && last + 1 < count && (flags[last + 1]! & TOKEN_WORD) !== 0;
}

/** `Calls for service: 86`: the plural that a label of its own line begins with. */
function pluralOfLabel(tokens: TokenTable, colon: number): string | undefined {
  const first = lineStart(tokens, colon);
  if (colon - first > LONGEST_LABEL) return undefined;
  const word = tokenText(tokens, first).toLowerCase();
  return PHRASE_ENDS.has(tokens.word[first + 1]!) && looksPlural(word) ? singular(word) : undefined;
}
const LONGEST_LABEL = 5;

/** A row of dots that leads from a label to its number. */
function isLeader(tokens: TokenTable, i: number): boolean {
  return i > 0 && tokens.word[i] === MARK.stop && tokens.end[i]! - tokens.start[i]! >= 3;
}
