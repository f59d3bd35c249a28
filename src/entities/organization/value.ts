import type { Mention } from '../../core/mention.ts';

/** A named non-government body. */
export interface OrganizationValue {
  readonly name: string;
}

export type OrganizationMention = Mention<'organization', OrganizationValue>;
