import type { AnalysedDocument, Block } from '../../segment/document.ts';
import {
  GAP_NONE,
  MARK,
  TOKEN_CAPITAL,
  TOKEN_MARK,
  TOKEN_WORD,
  type TokenTable,
  tokenText,
} from '../../segment/tokens.ts';

/** Tokens from an opening quotation mark to its closing one, `[first, last)`. */
export interface QuotedStretch {
  readonly first: number;
  readonly last: number;
  /** True when no mark closes it: it ends with its paragraph. */
  readonly open: boolean;
}

const PARAGRAPHS = 20; // a quotation runs over at most as many

const PARAGRAPHS_AHEAD = 3;
const INNER_WORDS = 8;
const INNER_REACH = 300;

const OPENING = 0x201c;
const CLOSING = 0x201d;
const SINGLE_OPENING = 0x2018;
const SINGLE_CLOSING = 0x2019;
const STRAIGHT = 0x22;
const SINGLE_STRAIGHT = 0x27;

/**
 * Pairs the quotation marks of a document. A quotation of several paragraphs opens each of them and is closed once;
 * a block that is not part of the story (an address at the foot of a page) may stand inside it.
 */
export function quotedStretches({ tokens, blocks }: AnalysedDocument): readonly QuotedStretch[] {
  const { flags } = tokens;
  const stretches: QuotedStretch[] = [];
  let open = -1;
  let single = false;
  let nested = 0; // quoted words inside the quotation, with the same marks
  let paragraphs = 0;
  let storyEnd = 0; // end of the last block of the story, where an open quotation may have to end
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'noise') continue;
    if (open >= 0) {
      if (isAside(block)) continue;
      paragraphs += 1;
      const goesOn = single ? isSingle(quoteUnit(tokens, block.first)) : continues(tokens, blocks, index);
      if (paragraphs > PARAGRAPHS || !goesOn) {
        if (!single) stretches.push({ first: open, last: storyEnd, open: true });
        open = -1;
      }
    }
    for (let i = block.first; i < block.last; i++) {
      const unit = (flags[i]! & TOKEN_MARK) === 0 ? 0 : quoteUnit(tokens, i);
      if (unit === 0) continue;
      if (open < 0) {
        if (!opens(tokens, block, i, unit) || (isSingle(unit) && isTerm(tokens, block, i))) continue;
        open = i;
        nested = 0;
        single = isSingle(unit);
        paragraphs = 1;
      } else if (nested > 0 && unit === CLOSING) {
        nested -= 1;
      } else if (closes(tokens, i, unit, single) || (!single && isTurned(tokens, block, i, unit))) {
        stretches.push({ first: open, last: i + 1, open: false });
        open = -1;
      } else if (
        !single &&
        i > block.first &&
        opens(tokens, block, i, unit) &&
        (unit === OPENING || unit === STRAIGHT)
      ) {
        if (unit === OPENING && isInner(tokens, i)) nested += 1;
        else open = i; // the mark that should have closed the one before was lost
      }
    }
    storyEnd = block.last;
  }
  if (open >= 0 && !single) stretches.push({ first: open, last: storyEnd, open: true });
  return stretches;
}

/** The mark's character, 0 when the token is no quotation mark. */
function quoteUnit(tokens: TokenTable, i: number): number {
  if ((tokens.flags[i]! & TOKEN_MARK) === 0) return 0;
  const word = tokens.word[i];
  const unit = tokens.text.charCodeAt(tokens.start[i]!);
  if (word === MARK.quote) return unit === OPENING || unit === CLOSING ? unit : STRAIGHT;
  if (word === MARK.apostrophe && (unit === SINGLE_CLOSING || isSingle(unit))) return unit;
  return 0;
}

/** Single marks that may open a quotation, as British offices write them. */
function isSingle(unit: number): boolean {
  return unit === SINGLE_OPENING || unit === SINGLE_STRAIGHT;
}

function opens(tokens: TokenTable, block: Block, i: number, unit: number): boolean {
  if (unit === OPENING) return i + 1 < block.last;
  if (unit !== STRAIGHT && !isSingle(unit)) return false;
  if (i + 1 >= block.last || tokens.gap[i + 1] !== GAP_NONE) return false;
  if (unit === SINGLE_STRAIGHT && (tokens.flags[i + 1]! & TOKEN_CAPITAL) === 0) return false; // `'em`, `'90s`
  if (i === block.first || tokens.gap[i] !== GAP_NONE) return true;
  const before = tokens.word[i - 1];
  return (
    before === MARK.openBracket ||
    before === MARK.emDash ||
    before === MARK.enDash ||
    before === MARK.colon ||
    before === MARK.comma
  );
}

function closes(tokens: TokenTable, i: number, unit: number, single: boolean): boolean {
  if (single) {
    // `’` is an apostrophe unless a comma or full stop stands before it and nothing behind.
    if (
      (unit !== SINGLE_CLOSING && unit !== SINGLE_STRAIGHT) ||
      tokens.gap[i] !== GAP_NONE ||
      (i + 1 < tokens.count && tokens.gap[i + 1] === GAP_NONE)
    )
      return false;
    const before = tokens.word[i - 1];
    return before === MARK.comma || before === MARK.stop || before === MARK.question || before === MARK.exclamation;
  }
  if (unit === CLOSING) return true;
  return unit === STRAIGHT && (tokens.gap[i] === GAP_NONE || i + 1 >= tokens.count || tokens.gap[i + 1] !== GAP_NONE);
}

/** `“We will not wait,“ said Quill`, `wait. “` at the end of a paragraph: an opening mark where only a closing one can stand. */
function isTurned({ gap }: TokenTable, block: Block, i: number, unit: number): boolean {
  if (unit !== OPENING || i === block.first) return false;
  return i + 1 >= block.last || (gap[i] === GAP_NONE && gap[i + 1] !== GAP_NONE);
}

/** `Enforcement 'C' Division`: single marks around a word or two that end no clause. */
function isTerm(tokens: TokenTable, block: Block, i: number): boolean {
  const { gap, flags, word } = tokens;
  for (let at = i + 2; at < Math.min(block.last, i + TERM_WORDS + 2); at++) {
    const unit = quoteUnit(tokens, at);
    if (unit !== SINGLE_STRAIGHT && unit !== SINGLE_CLOSING) continue;
    if (gap[at] !== GAP_NONE || gap[at + 1] === GAP_NONE) return false;
    return (flags[at - 1]! & TOKEN_WORD) !== 0 && word[at + 1] !== MARK.quote && !/s$/i.test(tokenText(tokens, at - 1));
  }
  return false;
}
const TERM_WORDS = 3;

function isSkipped({ kind, first, last }: Block): boolean {
  return kind === 'noise' || kind === 'footer' || first === last;
}

function isAside(block: Block): boolean {
  return block.kind === 'footer' || block.kind === 'header' || block.kind === 'contact';
}

/**
 * True for a mark inside a quotation that opens a few words and is followed by two closing ones: `“He was the “ghost
 * candidate” of that race,” she said.`
 */
function isInner(tokens: TokenTable, i: number): boolean {
  let closed = false;
  for (let at = i + 1; at < Math.min(tokens.count, i + INNER_REACH); at++) {
    const unit = quoteUnit(tokens, at);
    if (unit !== OPENING && unit !== CLOSING) continue;
    if (unit === OPENING || (!closed && at > i + INNER_WORDS)) return false;
    if (closed) return true;
    closed = true;
  }
  return false;
}

/**
 * True when an open quotation goes on in this block: it opens the block again, or is closed before anything opens, in this
 * paragraph or one of the next.
 */
function continues(tokens: TokenTable, blocks: readonly Block[], index: number, ahead = 0): boolean {
  const block = blocks[index]!;
  const first = quoteUnit(tokens, block.first);
  if (first === OPENING || first === STRAIGHT) return true;
  for (let i = block.first; i < block.last; i++) {
    const unit = quoteUnit(tokens, i);
    if (unit === CLOSING) return true;
    if (unit === OPENING) return false;
    if (unit === STRAIGHT) return !opens(tokens, block, i, unit);
  }
  // A paragraph without marks, inside a statement that is closed below.
  if (ahead >= PARAGRAPHS_AHEAD || block.kind !== 'paragraph') return false;
  let next = index + 1;
  while (next < blocks.length && isSkipped(blocks[next]!)) next += 1;
  return (
    next < blocks.length && quoteUnit(tokens, blocks[next]!.first) === 0 && continues(tokens, blocks, next, ahead + 1)
  );
}
