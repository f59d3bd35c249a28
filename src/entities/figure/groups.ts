import { GAP_SPACE, MARK, TOKEN_NUMBER, TOKEN_SENTENCE, type TokenTable } from '../../segment/tokens.ts';

/** `12 000`, `1 234 567`: thousands set apart by blanks; one group alone must be a round one, unless the blank is one that does not break. */
export function inGroups(tokens: TokenTable, i: number): { digits: string; last: number } | undefined {
  const { text, start, end, gap, flags, count } = tokens;
  let digits = text.slice(start[i], end[i]);
  if (!/^[1-9]\d{0,2}$/.test(digits)) return undefined;
  let last = i + 1;
  for (
    ;
    last < count && gap[last] === GAP_SPACE && (flags[last]! & (TOKEN_NUMBER | TOKEN_SENTENCE)) === TOKEN_NUMBER;
    last++
  ) {
    const next = text.slice(start[last], end[last]);
    const apart = start[last]! - end[last - 1]! > 1 || text[end[last - 1]!] === '\t'; // the next cell of a table
    if (apart || !/^\d{3}$/.test(next)) break;
    digits += next;
  }
  const groups = last - i - 1;
  const isOne = groups === 1 && (digits.endsWith('00') || UNBREAKING.includes(text[end[i]!]!));
  return groups > 1 || isOne ? { digits, last } : undefined;
}

const UNBREAKING = '\u00A0\u2007\u2009\u202F';

/** `1 . 6`, `10 , 000`: a number whose marks were set apart by a scanner or a tokeniser. */
export function spacedOut(tokens: TokenTable, i: number): { digits: string; last: number } | undefined {
  const { text, start, end, gap, word, count } = tokens;
  let digits = text.slice(start[i], end[i]);
  let last = i + 1;
  let point = false;
  while (last + 1 < count && gap[last] === GAP_SPACE && gap[last + 1] === GAP_SPACE && !point) {
    const next = text.slice(start[last + 1], end[last + 1]);
    if (word[last] === MARK.comma && /^\d{3}$/.test(next) && (last > i + 1 || /^\d{1,3}$/.test(digits))) digits += next;
    else if (
      word[last] === MARK.stop &&
      start[last]! + 1 === end[last] &&
      /^\d{1,4}$/.test(next) &&
      /^\d+$/.test(digits)
    ) {
      digits += `.${next}`;
      point = true;
    } else break;
    last += 2;
  }
  return last === i + 1 ? undefined : { digits, last };
}
