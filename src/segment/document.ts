import type { BlockKind, Document } from '../core/document.ts';
import type { Span } from '../core/span.ts';
import type { RefusalListener } from '../core/trace.ts';
import type { HitTable } from '../gazetteer/match.ts';
import type { ForeignStretch } from './language.ts';
import type { Line } from './lines.ts';
import type { TokenTable } from './tokens.ts';

/** A stretch of the text that belongs together on the page. Noise blocks have no tokens (`first === last`). */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
}

/** A sentence, as tokens `[first, last)`. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  /** Index of its block. */
  readonly block: number;
}

/** A document, cut up once; every later stage reads this and nothing else. */
export interface SegmentedDocument extends Document {
  /** Where a program wrapped the text, the lines as they were before. */
  readonly lines: readonly Line[];
  readonly tokens: TokenTable;
  /** Blocks in text order. */
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** What is not in English: recognisers leave it alone but for what is safe in any language; Spanish has rules of its own. */
  readonly foreign: readonly ForeignStretch[];
  /** Index of the sentence of each token. */
  readonly sentenceOf: Int32Array;
}

/** A segmented document with every lexicon hit. */
export interface AnalysedDocument extends SegmentedDocument {
  readonly hits: HitTable;
  /** Told by recognisers what they refuse and why; absent but for `explain`, so that a normal run pays nothing. */
  readonly onRefusal?: RefusalListener;
}
