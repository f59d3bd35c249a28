import type { Diagnostic } from '../core/diagnostic.ts';
import type { Day } from '../core/edtf.ts';
import type { Trace } from '../core/trace.ts';
import type { Mentions } from '../entities/index.ts';
import type { ReleaseFacts } from '../release/describe.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import type { HomeOffice } from './home-office.ts';
import type { MentionIndex } from './mention-index.ts';

/** What every resolver reads: the document, all mentions, the release facts and the anchor date. */
export interface ResolveContext {
  readonly document: AnalysedDocument;
  readonly mentions: Mentions;
  readonly release: ReleaseFacts;
  /** Where the mentions stand. */
  readonly index: MentionIndex;
  /** The local office that the document comes from. */
  readonly home: () => HomeOffice | undefined;
  /** The release date, which relative dates are counted from; undefined when nothing tells it. */
  readonly anchor: Day | undefined;
  /** Adds a diagnostic to the record. */
  readonly report: (diagnostic: Diagnostic) => void;
  /** Told what was weighed, when somebody wants an explanation. */
  readonly trace: Trace | undefined;
}
