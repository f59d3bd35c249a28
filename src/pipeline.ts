import { createHash } from 'node:crypto';
import { cleanText } from './clean/clean.ts';
import { applyOverlay } from './config/apply.ts';
import type { SluglineConfig } from './config/config.ts';
import { type Overlay, overlayOf, sameWords } from './config/overlay.ts';
import { type OwnMention, ownMentions } from './config/own-mentions.ts';
import { Batch, Thrown } from './core/batch.ts';
import type { Document, DocumentMetadata } from './core/document.ts';
import { SluglineError } from './core/error.ts';
import { parseDay } from './core/edtf.ts';
import type { Trace } from './core/trace.ts';
import { type OwnRecognition, Recognition, recogniseBatch } from './entities/index.ts';
import type { Recogniser } from './entities/recogniser.ts';
import { withHits } from './gazetteer/match.ts';
import { assemble } from './record/assemble.ts';
import type { ReleaseRecord } from './record/types.generated.ts';
import { describe } from './release/describe.ts';
import { type ResolvedFacts, resolve } from './resolve/resolve.ts';
import type { AnalysedDocument } from './segment/document.ts';
import { segment } from './segment/segment.ts';

/** Segments a document and looks up every lexicon in it: all that the rules read. */
export function analyse(document: Document): AnalysedDocument {
  return withHits(segment(document));
}

/** What a caller may change about how a document is read. */
export interface ReadingOptions {
  /** Own names, merges, rejections: see docs/config.md. */
  readonly config?: SluglineConfig;
  /** Own recognisers, which run before those of slugline and keep what they find: see docs/library.md. */
  readonly recognisers?: readonly Recogniser[];
}

/**
 * From a document to its record; synchronous and pure: the same document gives the same record. `trace` is told what
 * the resolvers weigh; it changes nothing.
 */
export function extractDocument(document: Document, trace?: Trace, options: ReadingOptions = {}): ReleaseRecord {
  return recordsOf(extractBatch(new Batch([document]), options, trace))[0]!;
}

/**
 * The records of several documents, each as `extractDocument` gives it. A batch of small documents takes less time than
 * one after the other: each stage is done for all of them before the next. Throws what the first document throws.
 *
 * A batch of 16 documents is enough; what is worked out for all documents of a batch is held in memory at once.
 */
export function extractMany(documents: readonly Document[], options: ReadingOptions = {}): readonly ReleaseRecord[] {
  return recordsOf(extractBatch(new Batch(documents), options));
}

/** The stages, for callers who want the other records when one document throws. */
export function extractBatch(
  documents: Batch<Document>,
  options: ReadingOptions = {},
  trace?: Trace,
): Batch<ReleaseRecord> {
  const overlay = options.config && overlayOf(options.config);
  const begun = documents
    .map((document) => segment(document))
    .map(withHits)
    .map((document) => {
      const own = overlay === undefined ? [] : ownMentions(document, overlay);
      return { document, own, recognition: new Recognition(document, changesOf(overlay, own, options.recognisers)) };
    });
  return recogniseBatch(begun)
    .map(({ document, own, recognition }) => ({ document, own, mentions: recognition.finish() }))
    .map(({ document, own, mentions }) => ({ document, own, mentions, release: describe(document, mentions) }))
    .map(({ document, own, mentions, release }) => {
      const facts: ResolvedFacts = resolve(document, mentions, release, trace);
      return assemble(document, overlay === undefined ? facts : applyOverlay(facts, overlay, own));
    });
}

function recordsOf({ values }: Batch<ReleaseRecord>): readonly ReleaseRecord[] {
  return values.map((value) => {
    if (value instanceof Thrown) throw value.error;
    return value;
  });
}

/** What a caller's options change about the recognition of one document; undefined for nothing. */
export function ownRecognition(
  document: AnalysedDocument,
  { config, recognisers }: ReadingOptions,
): OwnRecognition | undefined {
  const overlay = config && overlayOf(config);
  return changesOf(overlay, overlay === undefined ? [] : ownMentions(document, overlay), recognisers);
}

function changesOf(
  overlay: Overlay | undefined,
  own: readonly OwnMention[],
  recognisers: readonly Recogniser[] = [],
): OwnRecognition | undefined {
  if (overlay === undefined && recognisers.length === 0) return undefined;
  return {
    mentions: own.map(({ mention }) => mention),
    recognisers,
    accept: ({ type, text }) => overlay?.rejections.get(type)?.has(sameWords(text)) !== true,
  };
}

/** Options of `extract`. */
export interface ExtractOptions extends ReadingOptions {
  /** The release date as `YYYY-MM-DD`, for a text that does not state one. */
  readonly date?: string;
  /** Path that the record names as its source. Default: empty. */
  readonly path?: string;
}

/**
 * Extracts the facts of one press release given as text.
 *
 * Returns a record that is valid against `schemas/record.schema.json`; its offsets are UTF-16 code units into
 * `record.text`. Throws a `SluglineError` with code `option/date` when `options.date` is not a day.
 *
 * @example extract('WASHINGTON — The FBI arrested 12 people on Tuesday.', { date: '2020-03-05' }).figures[0].value // 12
 */
export function extract(text: string, options: ExtractOptions = {}): ReleaseRecord {
  return extractDocument(documentFromText(text, options), undefined, options);
}

/** The document that `extract` reads, for callers who run the stages one by one. */
export function documentFromText(text: string, options: ExtractOptions = {}): Document {
  const { date, path = '' } = options;
  if (date !== undefined && parseDay(date) === undefined) {
    throw new SluglineError('option/date', `date: expected a day as YYYY-MM-DD, got ${JSON.stringify(date)}.`);
  }
  const bytes = Buffer.from(text, 'utf8');
  const metadata: DocumentMetadata = date === undefined ? {} : { date: { value: date, origin: 'option' } };
  return {
    source: {
      path,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      mediaType: 'text/plain',
      encoding: 'utf-8',
      bytes: bytes.length,
      pages: null,
    },
    text: cleanText(text),
    metadata,
    hints: [],
    diagnostics: [],
  };
}
