import type { Recogniser } from '../recogniser.ts';
import type { OrganizationMention } from './value.ts';

/** Finds every organization. */
export const organization: Recogniser<OrganizationMention> = {
  type: 'organization',
  recognise: () => [],
};
