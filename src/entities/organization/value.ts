import type { Mention } from '../../core/mention.ts';

/** A named non-government body. */
export interface OrganizationValue {
  /** As printed, in one line. */
  readonly name: string;
  /** The same for all mentions of one body. */
  readonly key: string;
}

export type OrganizationMention = Mention<'organization', OrganizationValue>;
