export type { Diagnostic } from './core/diagnostic.ts';
export type { Document, DocumentMetadata, Source } from './core/document.ts';
export { SluglineError } from './core/error.ts';
export type { Mention, MentionType } from './core/mention.ts';
export type { Span } from './core/span.ts';
export type { SluglineConfig } from './config/config.ts';
export { loadConfig, type LoadedConfig } from './config/load.ts';
export { type Mentions, type OwnRecognition, recognise } from './entities/index.ts';
export { mentionOf, type Recogniser } from './entities/recogniser.ts';
export {
  analyse,
  documentFromText,
  type ExtractOptions,
  extract,
  extractDocument,
  extractMany,
  type ReadingOptions,
} from './pipeline.ts';
export { sourceRange } from './record/source-range.ts';
export type * from './record/types.generated.ts';
export { describe } from './release/describe.ts';
export { resolve } from './resolve/resolve.ts';
export type { AnalysedDocument, SegmentedDocument } from './segment/document.ts';
export { segment } from './segment/segment.ts';
export { type ReadOptions, readDocument } from './read/read.ts';
