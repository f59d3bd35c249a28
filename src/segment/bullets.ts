import { endsSentence, isSmall } from './line-ends.ts';
import { GAP_BLANK, GAP_LINE, GAP_SPACE, MARK, TOKEN_CAPITAL, TOKEN_NUMBER, type TokenTable } from './tokens.ts';

// List items: bullets, stars, dashes, numbers, and bullets of which a dot is left.

/** `**Title**`: words in bold, as Markdown writes them. */
function isBold(tokens: TokenTable, i: number): boolean {
  return tokens.word[i + 1] === MARK.star && tokens.gap[i + 1] === 0 && tokens.gap[i + 2] === 0;
}

/** A line's first token that marks a list item. */
export function isBullet(tokens: TokenTable, i: number): boolean {
  const word = tokens.word[i];
  if (word === MARK.bullet) return true;
  if (word === MARK.star) return !isBold(tokens, i);
  if (word === MARK.hyphen || word === MARK.enDash) {
    const next = i + 1;
    return (
      next < tokens.count &&
      tokens.gap[next]! > 0 &&
      tokens.gap[next]! < GAP_LINE &&
      !isSmall(tokens, next) &&
      tokens.gap[i] !== GAP_SPACE &&
      !followsCity(tokens, i)
    );
  }
  // `1. First`, `2) Second`
  return (
    (tokens.flags[i]! & TOKEN_NUMBER) !== 0 &&
    i + 2 < tokens.count &&
    tokens.end[i]! - tokens.start[i]! <= 2 &&
    tokens.gap[i + 1] === 0 &&
    (tokens.word[i + 1] === MARK.closeBracket || tokens.word[i + 1] === MARK.stop) &&
    tokens.gap[i + 2] === GAP_SPACE &&
    (tokens.flags[i + 2]! & TOKEN_CAPITAL) !== 0
  );
}

/** `Miami, Florida`, new line, `– State Attorney …`: a dateline's dash, not a bullet. */
function followsCity(tokens: TokenTable, i: number): boolean {
  if (i === 0 || tokens.gap[i] === GAP_BLANK || endsSentence(tokens, i - 1)) return false;
  let first = i - 1;
  while (first > 0 && tokens.gap[first]! < GAP_LINE) first -= 1;
  return i - first <= 9 && (tokens.flags[first]! & TOKEN_CAPITAL) !== 0 && !isBullet(tokens, first);
}

/** `. Near Ar Raqqah, 12 strikes`: a text whose bullets were lost but for a dot. */
export function hasDotBullets(tokens: TokenTable): boolean {
  const { gap, count } = tokens;
  let dots = 0;
  for (let i = 1; i < count && dots < 2; i++)
    if (gap[i]! >= GAP_LINE && isDotBullet(tokens, i) && endsSentence(tokens, i - 1)) dots += 1;
  return dots >= 2;
}

/** `. Near Palmyra`: a list item whose bullet became a full stop. */
export function isDotBullet(tokens: TokenTable, i: number): boolean {
  return (
    tokens.gap[i]! >= GAP_LINE &&
    tokens.word[i] === MARK.stop &&
    i + 1 < tokens.count &&
    tokens.gap[i + 1] === GAP_SPACE &&
    (tokens.flags[i + 1]! & TOKEN_CAPITAL) !== 0
  );
}
