import type { Document } from '../core/document.ts';
import type { Span } from '../core/span.ts';
import { wordId, wordSet } from '../gazetteer/words.ts';
import { isDash, opensBracketedDateline, opensDateline } from './dateline-dash.ts';
import { hasDotBullets, isBullet, isDotBullet } from './bullets.ts';
import { endsSentence, goesOn, isBehindRaised, isSmall } from './line-ends.ts';
import { endsInMailAddress, isMailLine } from './mail-line.ts';
import { isMailMark, seeThroughMailMarks } from './mail-marks.ts';
import { opensStatement } from './statement.ts';
import {
  GAP_BLANK,
  GAP_LINE,
  GAP_SPACE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_MARK,
  TOKEN_WORD,
  type TokenTable,
} from './tokens.ts';

/** Last words of a title: the person's name follows, also on a line of its own. */
const TITLE_END = wordSet(`
  attorney commissioner sheriff chief director mayor governor senator secretary superintendent president judge justice inspector agent
  prosecutor spokesman spokeswoman spokesperson administrator general officer detective captain lieutenant sergeant specialist
  attorneys judges justices inspectors agents prosecutors officers detectives investigators specialists directors advocates
`);

const CLOSING_QUOTE = 0x201d;

interface LineFacts {
  /** First token of the line. */
  readonly first: number;
  /** Characters from its first token to its last. */
  readonly length: number;
}

/**
 * Sets `TOKEN_BLOCK` on the first token of every block. Three kinds of plain text meet here: wrapped at a width, one paragraph
 * a line, and lines that were torn where a page had a link or a superscript. Noise between two halves of a sentence
 * separates nothing; then its gap becomes an ordinary one. `wrap.width` is 0 for a text that is not wrapped. With
 * `wrap.filled` a program wrapped it: line ends without room for the next word are seen through, the others read as in a text
 * of one paragraph a line.
 */
export function markBlocks(
  tokens: TokenTable,
  document: Document,
  noise: readonly Span[],
  wrap: { readonly width: number; readonly filled: boolean },
): void {
  const { count, start, end, gap, flags } = tokens;
  if (count === 0) return;
  const hints = document.hints;
  const known = hints.some((hint) => hint.kind !== 'noise');
  const dotBullets = known ? false : hasDotBullets(tokens);
  seeThroughMailMarks(tokens, noise);
  const width = wrap.filled ? 0 : wrap.width;
  const blankLines = width > 0 && isDoubleSpaced(tokens, width);
  const apart = width > 0 && !blankLines && separatesParagraphs(tokens, width);
  let noiseIndex = 0;
  let hintIndex = 0;
  let line: LineFacts = { first: 0, length: 0 };
  let printed = 0; // first token of the line as it stands on the page
  let block: BlockFacts = newBlock(0);
  let bodyBegan = false; // a whole sentence has been seen: from here on an open one is torn, not a heading
  flags[0]! |= TOKEN_BLOCK;
  for (let i = 1; i < count; i++) {
    if (gap[i]! < GAP_LINE) {
      if (hintStartsAt(i)) {
        flags[i]! |= TOKEN_BLOCK;
        block = newBlock(i);
      } else observe(tokens, i, block);
      continue;
    }
    while (noiseIndex < noise.length && noise[noiseIndex]!.end <= end[i - 1]!) noiseIndex += 1;
    const cut =
      noiseIndex < noise.length && noise[noiseIndex]!.start < start[i]! && !isMailMark(tokens.text, noise[noiseIndex]!);
    if (
      wrap.filled &&
      gap[i] === GAP_LINE &&
      !cut &&
      !hintStartsAt(i) &&
      !hadRoom(tokens, i, printed, wrap.width) &&
      !opensItem(tokens, i, printed)
    ) {
      printed = i;
      observe(tokens, i, block);
      continue;
    }
    printed = i;
    line = { first: line.first, length: end[i - 1]! - start[line.first]! };
    let opens: boolean;
    if (cut) opens = !runsOn(tokens, i, line, width);
    else if (gap[i] === GAP_LINE && isBehindRaised(tokens, i)) opens = false;
    else if (gap[i] === GAP_BLANK && !blankLines) opens = !runsOnOverBlank(tokens, i, line);
    else if (apart) opens = opensBelow(tokens, i, line, width);
    else if (isBullet(tokens, i) || (dotBullets && isDotBullet(tokens, i))) opens = true;
    else if (width > 0) opens = endsParagraph(tokens, i, line, width, bodyBegan);
    else opens = !continuesLine(tokens, i, line, block, bodyBegan);
    if (hintStartsAt(i)) opens = true;
    else if (known && insideHint(i)) opens = false;
    if (block.small >= 6 && endsSentence(tokens, i - 1)) bodyBegan = true;
    if (opens) {
      flags[i]! |= TOKEN_BLOCK;
      block = newBlock(i);
      if (cut) gap[i] = GAP_BLANK;
    } else {
      if (gap[i] === GAP_BLANK) gap[i] = cut && !isLineEndBetween(tokens, i) ? GAP_SPACE : GAP_LINE;
      observe(tokens, i, block);
    }
    line = { first: i, length: 0 };
  }

  function hintStartsAt(i: number): boolean {
    if (!known) return false;
    while (hintIndex < hints.length && hints[hintIndex]!.start < end[i - 1]!) hintIndex += 1;
    return hintIndex < hints.length && hints[hintIndex]!.kind !== 'noise' && hints[hintIndex]!.start <= start[i]!;
  }

  /** True when a block that the reader knows covers the tokens on both sides of a line end. */
  function insideHint(i: number): boolean {
    const current = hints[hintIndex - 1];
    return (
      current !== undefined && current.kind !== 'noise' && current.start <= start[i - 1]! && current.end >= end[i]!
    );
  }
}

/**
 * In a wrapped text: true when blank lines stand between its paragraphs, so that a line end alone ends none. Otherwise there are
 * lines that end a sentence early, with no blank line behind them.
 */
function separatesParagraphs(tokens: TokenTable, width: number): boolean {
  let blank = 0;
  let early = 0;
  let first = 0;
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.gap[i]! < GAP_LINE) continue;
    if (tokens.gap[i] === GAP_BLANK) blank += 1;
    else if (endsSentence(tokens, i - 1) && tokens.end[i - 1]! - tokens.start[first]! < width * 0.7) early += 1;
    first = i;
  }
  return blank >= 3 && early * 3 <= blank;
}

/** There, a line still opens a block when it is a list item or stands below a very short line (letterheads, contacts). */
function opensBelow(tokens: TokenTable, i: number, line: LineFacts, width: number): boolean {
  if (goesOn(tokens, i - 1) || (isSmall(tokens, i) && !isMailLine(tokens, i))) return false;
  return isBullet(tokens, i) ? opensItem(tokens, i, line.first) : line.length < width * 0.55;
}

function opensItem(tokens: TokenTable, i: number, first: number): boolean {
  if (!isBullet(tokens, i) || goesOn(tokens, i - 1)) return false;
  return endsSentence(tokens, i - 1) || isBullet(tokens, first) || tokens.word[i] === MARK.bullet;
}

/** True when the first word of the line that begins at `i` had room at the end of the line before, which begins at `first`. */
function hadRoom({ text, start, end }: TokenTable, i: number, first: number, width: number): boolean {
  let wordEnd = start[i]!;
  while (wordEnd < text.length && wordEnd - start[i]! < width && text.charCodeAt(wordEnd) > 32) wordEnd += 1;
  return end[i - 1]! - start[first]! + 1 + (wordEnd - start[i]!) <= width;
}

function isLineEndBetween(tokens: TokenTable, i: number): boolean {
  const between = tokens.text.slice(tokens.end[i - 1], tokens.start[i]);
  return between.length < 2000 && /[\n\f]/.test(between);
}

/** What is known of the block so far. */
interface BlockFacts {
  readonly first: number;
  small: number;
  words: number;
  /** It has the dash of a dateline. */
  dash: boolean;
}

function newBlock(first: number): BlockFacts {
  return { first, small: 0, words: 1, dash: false };
}

function observe(tokens: TokenTable, i: number, block: BlockFacts): void {
  const flags = tokens.flags[i]!;
  if ((flags & TOKEN_WORD) !== 0) {
    block.words += 1;
    if ((flags & TOKEN_CAPITAL) === 0) block.small += 1;
  } else if (isDash(tokens, i) && i - block.first <= 12) block.dash = true;
}

/** True when the sentence before noise goes on behind it. */
function runsOn(tokens: TokenTable, i: number, line: LineFacts, width: number): boolean {
  if (isBullet(tokens, i)) return false;
  if (goesOn(tokens, i - 1)) return true;
  if (endsSentence(tokens, i - 1) || isLabel(tokens, i)) return false;
  if (isSmall(tokens, i)) return line.length >= 40 || !isLineEndBetween(tokens, i);
  return line.length >= (width > 0 ? width * 0.7 : 70);
}

/** `… the Drug Enforcement`, an empty line, `administration said`: a page break or a torn line. */
function runsOnOverBlank(tokens: TokenTable, i: number, line: LineFacts): boolean {
  if (endsSentence(tokens, i - 1) || isBullet(tokens, i) || isLabel(tokens, i) || tokens.word[i - 1] === MARK.slash)
    return false;
  if (line.length >= 40 && isSmall(tokens, i) && tokens.end[i]! - tokens.start[i]! > 1)
    return tokens.word[i - 1] !== MARK.semicolon;
  if (tokens.word[i] === BY && (tokens.flags[i]! & TOKEN_CAPITAL) !== 0) return false; // `…, DA says`, `By Ada Quill`
  return line.length >= 40 && goesOn(tokens, i - 1) && tokens.word[i - 1] !== MARK.comma;
}

/** In a wrapped text: true when the line before token `i` was the last of its paragraph. */
function endsParagraph(tokens: TokenTable, i: number, line: LineFacts, width: number, bodyBegan: boolean): boolean {
  if (!bodyBegan && (opensBracketedDateline(tokens, i) || (opensDateline(tokens, i) && !goesOn(tokens, i - 1))))
    return true;
  if (goesOn(tokens, i - 1) && line.length > width * 0.3) return false;
  // The first word of this line would have had room in the one before.
  const room = width - line.length - 1 - (tokens.end[i]! - tokens.start[i]!);
  if (endsSentence(tokens, i - 1)) return room > width * 0.06;
  if (isSmall(tokens, i)) return line.length < width * 0.3 && tokens.word[i - 1] === MARK.colon;
  // Above the first whole sentence lines end early because they are headlines, below it because they were torn.
  return room > width * (bodyBegan ? 0.25 : 0.1);
}

const BY = wordId('by');
const MONTHS = wordSet('january february march april may june july august september october november december');
/** `September`, new line, `13, 2011` */
const DAY_AND_YEAR = /^\d{1,2}(?:st|nd|rd|th)?, ?\d{4}\b/;

/** In a text of one paragraph a line: true when token `i` continues the line before, which was torn. */
function continuesLine(tokens: TokenTable, i: number, line: LineFacts, block: BlockFacts, bodyBegan: boolean): boolean {
  const { flags, word } = tokens;
  const ended = endsSentence(tokens, i - 1);
  if (ended) return false;
  if ((flags[i]! & TOKEN_MARK) !== 0) {
    // `, who was` and `. Greenberg has` belong to the line before; so does the dash behind a city.
    if (word[i] === MARK.comma || word[i] === MARK.stop || word[i] === MARK.semicolon || word[i] === MARK.closeBracket)
      return true;
    if (word[i] === MARK.colon) return true;
    if (tokens.text.charCodeAt(tokens.start[i]!) === CLOSING_QUOTE) return true;
    if (isDash(tokens, i)) return line.length <= 40;
    return goesOn(tokens, i - 1);
  }
  if (isMailLine(tokens, i) && !goesOn(tokens, i - 1) && line.length <= 60) return false;
  if (isSmall(tokens, i)) return word[i - 1] !== MARK.semicolon;
  if (goesOn(tokens, i - 1)) return true;
  if (opensDateline(tokens, i) || (!bodyBegan && endsInMailAddress(tokens, line.first, i))) return false;
  if (isLabel(tokens, i) || opensStatement(tokens, i)) return false;
  if (MONTHS.has(word[i - 1]!) && DAY_AND_YEAR.test(tokens.text.slice(tokens.start[i], tokens.start[i]! + 12)))
    return true;
  // A sentence has begun and has not ended: whatever follows belongs to it.
  if (isDash(tokens, i - 1) && block.dash) return true;
  const running = block.small * 2 >= block.words;
  if (block.dash && block.words >= 2) return running || nextLineIsSmall(tokens, i);
  if ((bodyBegan || block.words >= 22) && block.words >= 10 && running) return true;
  return TITLE_END.has(word[i - 1]!) && line.length <= 60 && nextLineIsSmall(tokens, i);
}

/** True when the line that begins at `i` is short and the line after it begins with a small letter. */
function nextLineIsSmall(tokens: TokenTable, i: number): boolean {
  for (let next = i + 1; next < tokens.count && next <= i + 7; next++) {
    if (tokens.gap[next] === GAP_BLANK) return false;
    if (tokens.gap[next] === GAP_LINE) return isSmall(tokens, next);
  }
  return false;
}

/** `WHO:`, `Contact:`: a field of the release. */
function isLabel(tokens: TokenTable, i: number): boolean {
  for (let next = i + 1; next < tokens.count && next <= i + 3; next++) {
    if (tokens.gap[next]! >= GAP_LINE) return false;
    if (tokens.word[next] === MARK.colon) return true;
  }
  return false;
}

/** Every line of a wrapped text has a blank line behind it. */
function isDoubleSpaced(tokens: TokenTable, width: number): boolean {
  let blank = 0;
  let single = 0;
  let first = 0;
  let open = 0;
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.gap[i]! < GAP_LINE) continue;
    if (tokens.gap[i] === GAP_BLANK) blank += 1;
    else single += 1;
    if (tokens.end[i - 1]! - tokens.start[first]! > width * 0.7 && !endsSentence(tokens, i - 1)) open += 1;
    first = i;
  }
  return blank > 8 && single * 8 < blank && open * 3 > blank;
}
