import type { Mention } from '../../core/mention.ts';

/** A named operation, initiative or scheme. */
export interface ProgramValue {
  /** As printed, in one line. */
  readonly name: string;
  /** The same for all mentions of one programme. */
  readonly key: string;
}

export type ProgramMention = Mention<'program', ProgramValue>;
