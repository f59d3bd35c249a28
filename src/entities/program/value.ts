import type { Mention } from '../../core/mention.ts';

/** A named operation, initiative or scheme. */
export interface ProgramValue {
  readonly name: string;
}

export type ProgramMention = Mention<'program', ProgramValue>;
