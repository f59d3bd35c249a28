import type { BlockKind, Document } from '../core/document.ts';
import { int32s } from '../core/slab.ts';
import type { Span } from '../core/span.ts';
import type { Block, SegmentedDocument, Sentence } from './document.ts';
import { browserTitle, nameBlocks } from './kinds.ts';
import { isBullet, isDotBullet } from './bullets.ts';
import { markBlocks } from './layout.ts';
import { foreignStretches, languageNotices } from './language.ts';
import { filledWidth, type Line, linesOf, unprinted, unwrapped, wrapWidth } from './lines.ts';
import { findNoise } from './noise.ts';
import { storyBehindTown } from './dateline-dash.ts';
import { isSentenceEnd, MAY_END } from './sentences.ts';
import { tokenise } from './tokenise.ts';
import { TOKEN_BLOCK, TOKEN_SENTENCE, type TokenTable } from './tokens.ts';

/** Cuts a document into lines, tokens, blocks and sentences. One pass; noise gets no tokens. */
export function segment(document: Document): SegmentedDocument {
  const { source, text, metadata, hints, sourceMap } = document;
  const printed = linesOf(text);
  const isPrint = document.source.mediaType === 'application/pdf'; // its geometry tells what was one paragraph
  const filled = isPrint ? 0 : filledWidth(printed);
  let lines: readonly Line[] = printed;
  if (isPrint) lines = unprinted(text, printed, hints);
  else if (filled > 0) lines = unwrapped(text, printed, filled);
  const { spans: noise, isNoise } = findNoise(text, lines, hints, { printed, hasMenus: isPrint || hints.length === 0 });
  const tokens = tokenise(text, between(noise, text.length));
  const wrapped = filled > 0 ? filled : wrapWidth(lines, (line) => isNoise[line] === 1);
  markBlocks(tokens, document, noise, { width: wrapped, filled: filled > 0 });
  const blocks = withNoise(
    nameBlocks(tokens, blocksOf(tokens, document), browserTitle(lines, isNoise)),
    noise,
    tokens.count,
  );
  const { sentences, sentenceOf } = sentencesOf(tokens, blocks);
  const foreign = foreignStretches(tokens, blocks);
  const diagnostics =
    foreign.length === 0 ? document.diagnostics : [...document.diagnostics, ...languageNotices(foreign)];
  // Field by field: spreading the document costs as much as finding its lines.
  const segmented: SegmentedDocument = {
    source,
    text,
    metadata,
    hints,
    diagnostics,
    lines,
    tokens,
    blocks,
    sentences,
    sentenceOf,
    foreign,
  };
  return sourceMap === undefined ? segmented : { ...segmented, sourceMap };
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

function blocksOf(tokens: TokenTable, document: Document): Block[] {
  const blocks: Block[] = [];
  let hint = 0;
  for (let first = 0; first < tokens.count; ) {
    let last = first + 1;
    while (last < tokens.count && (tokens.flags[last]! & TOKEN_BLOCK) === 0) last += 1;
    const start = tokens.start[first]!;
    while (hint < document.hints.length && document.hints[hint]!.end <= start) hint += 1;
    const known = document.hints[hint];
    let kind: BlockKind = isBullet(tokens, first) || (first > 0 && isDotBullet(tokens, first)) ? 'list' : 'paragraph';
    if (known !== undefined && known.start <= start && known.kind !== 'noise') kind = known.kind;
    blocks.push({ start, end: tokens.end[last - 1]!, first, last, kind });
    first = last;
  }
  return blocks;
}

/** The blocks with noise blocks between them, in text order. */
function withNoise(blocks: readonly Block[], noise: readonly Span[], tokenCount: number): readonly Block[] {
  if (noise.length === 0) return blocks;
  const all: Block[] = [];
  let next = 0;
  for (const block of blocks) {
    while (next < noise.length && noise[next]!.start < block.start) push(noise[next++]!, block.first);
    all.push(block);
  }
  while (next < noise.length) push(noise[next++]!, tokenCount);
  return all;

  function push({ start, end }: Span, first: number): void {
    all.push({ start, end, first, last: first, kind: 'noise' });
  }
}

function sentencesOf(tokens: TokenTable, blocks: readonly Block[]): { sentences: Sentence[]; sentenceOf: Int32Array } {
  const { flags } = tokens;
  const sentences: Sentence[] = [];
  const sentenceOf = int32s(tokens.count);
  for (let block = 0; block < blocks.length; block++) {
    const { first, last } = blocks[block]!;
    let from = first;
    const story = storyBehindTown(tokens, first, last);
    if (story > 0) flags[story]! |= TOKEN_SENTENCE;
    for (let i = first; i < last; i++) {
      const isLast = i + 1 === last;
      if (!isLast && ((flags[i]! & MAY_END) === 0 || !isSentenceEnd(tokens, i))) continue;
      flags[from]! |= TOKEN_SENTENCE;
      sentenceOf.fill(sentences.length, from, i + 1);
      sentences.push({ first: from, last: i + 1, block });
      from = i + 1;
    }
  }
  return { sentences, sentenceOf };
}
