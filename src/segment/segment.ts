import type { BlockKind, Document } from '../core/document.ts';
import type { Span } from '../core/span.ts';
import type { Block, SegmentedDocument, Sentence } from './document.ts';
import { linesOf, wrapWidth } from './lines.ts';
import { noiseSpans } from './noise.ts';
import { isSentenceEnd } from './sentences.ts';
import {
  GAP_BLANK,
  GAP_LINE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_MARK,
  TOKEN_SENTENCE,
  type TokenTable,
  tokenise,
} from './tokens.ts';

/** Cuts a document into lines, tokens, blocks and sentences. One pass; noise gets no tokens. */
export function segment(document: Document): SegmentedDocument {
  const { text } = document;
  const lines = linesOf(text);
  const noise = noiseSpans(lines, document.hints);
  const tokens = tokenise(text, between(noise, text.length));
  markBlocks(tokens, document, noise, wrapWidth(lines));
  const blocks = blocksOf(tokens, document, noise);
  const { sentences, sentenceOf } = sentencesOf(tokens, blocks);
  return { ...document, lines, tokens, blocks, sentences, sentenceOf };
}

/** The stretches of `[0, length)` that no span covers. */
function between(spans: readonly Span[], length: number): readonly Span[] {
  const stretches: Span[] = [];
  let start = 0;
  for (const span of spans) {
    if (span.start > start) stretches.push({ start, end: span.start });
    start = Math.max(start, span.end);
  }
  if (start < length) stretches.push({ start, end: length });
  return stretches;
}

/** Sets `TOKEN_BLOCK` on the first token of every block. */
function markBlocks(tokens: TokenTable, document: Document, noise: readonly Span[], width: number): void {
  const { count, start, end, gap, flags } = tokens;
  const hintStarts = new Set(document.hints.filter((hint) => hint.kind !== 'noise').map((hint) => hint.start));
  let noiseIndex = 0;
  let lineStart = count > 0 ? start[0]! : 0;
  let hint = 0;
  const hintList = document.hints;
  for (let i = 0; i < count; i++) {
    let opens = i === 0;
    if (i > 0) {
      while (noiseIndex < noise.length && noise[noiseIndex]!.end <= end[i - 1]!) noiseIndex += 1;
      const cut = noiseIndex < noise.length && noise[noiseIndex]!.start < start[i]!;
      if (gap[i] === GAP_BLANK) opens = !(cut && runsOn(tokens, i));
      else if (gap[i] === GAP_LINE) {
        if (isBullet(tokens, i)) opens = true;
        else if (width === 0) opens = true;
        else
          opens =
            end[i - 1]! - lineStart < width * 0.6 && (endsSentence(tokens, i - 1) || (flags[i]! & TOKEN_CAPITAL) !== 0);
      }
      while (hint < hintList.length && hintList[hint]!.start < start[i]!) {
        if (
          hintList[hint]!.end > end[i - 1]! &&
          hintStarts.has(hintList[hint]!.start) &&
          hintList[hint]!.start >= end[i - 1]!
        )
          opens = true;
        hint += 1;
      }
      if (hint < hintList.length && hintList[hint]!.start === start[i] && hintStarts.has(start[i]!)) opens = true;
    }
    if (i === 0 || gap[i]! >= GAP_LINE) lineStart = start[i]!;
    if (opens) flags[i]! |= TOKEN_BLOCK;
  }
}

/** True when the text before a cut-out page header goes on behind it: no full stop there, no capital line here. */
function runsOn(tokens: TokenTable, i: number): boolean {
  const before = tokens.word[i - 1];
  return (
    (tokens.flags[i - 1]! & TOKEN_MARK) === 0 ||
    before === MARK.comma ||
    before === MARK.semicolon ||
    before === MARK.hyphen
  );
}

function endsSentence(tokens: TokenTable, i: number): boolean {
  const word = tokens.word[i];
  return (
    word === MARK.stop ||
    word === MARK.colon ||
    word === MARK.quote ||
    word === MARK.question ||
    word === MARK.exclamation
  );
}

function isBullet(tokens: TokenTable, i: number): boolean {
  const word = tokens.word[i];
  if (word === MARK.bullet || word === MARK.star) return true;
  return (word === MARK.hyphen || word === MARK.enDash) && i + 1 < tokens.count && tokens.gap[i + 1]! > 0;
}

function blocksOf(tokens: TokenTable, document: Document, noise: readonly Span[]): readonly Block[] {
  const blocks: Block[] = [];
  let hint = 0;
  for (let first = 0; first < tokens.count; ) {
    let last = first + 1;
    while (last < tokens.count && (tokens.flags[last]! & TOKEN_BLOCK) === 0) last += 1;
    const start = tokens.start[first]!;
    while (hint < document.hints.length && document.hints[hint]!.end <= start) hint += 1;
    const known = document.hints[hint];
    let kind: BlockKind = isBullet(tokens, first) ? 'list' : 'paragraph';
    if (known !== undefined && known.start <= start && known.kind !== 'noise') kind = known.kind;
    blocks.push({ start, end: tokens.end[last - 1]!, first, last, kind });
    first = last;
  }
  let next = 0;
  for (const span of noise) {
    while (next < blocks.length && blocks[next]!.start < span.start) next += 1;
    const first = blocks[next]?.first ?? tokens.count;
    blocks.splice(next, 0, { start: span.start, end: span.end, first, last: first, kind: 'noise' });
  }
  return blocks;
}

function sentencesOf(tokens: TokenTable, blocks: readonly Block[]): { sentences: Sentence[]; sentenceOf: Int32Array } {
  const sentences: Sentence[] = [];
  const sentenceOf = new Int32Array(tokens.count);
  for (const [block, { first, last }] of blocks.entries()) {
    let from = first;
    for (let i = first; i < last; i++) {
      sentenceOf[i] = sentences.length;
      if (i + 1 < last && !isSentenceEnd(tokens, i)) continue;
      tokens.flags[from]! |= TOKEN_SENTENCE;
      sentences.push({ first: from, last: i + 1, block });
      from = i + 1;
    }
  }
  return { sentences, sentenceOf };
}
