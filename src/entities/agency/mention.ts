import type { AnalysedDocument } from '../../segment/document.ts';
import { mentionOf, withValue } from '../recogniser.ts';
import type { AgencyMention, AgencyValue } from './value.ts';

/** A mention of a body over tokens `[first, last)`. */
export function agencyMention(
  document: AnalysedDocument,
  first: number,
  last: number,
  value: AgencyValue,
  rule: string,
): AgencyMention {
  return mentionOf(document, 'agency', first, last, whole(value), rule);
}

/** The mention with some fields of its value changed. */
export function changed(mention: AgencyMention, fields: Partial<AgencyValue>): AgencyMention {
  return withValue(mention, whole({ ...mention.value, ...fields }));
}

/** The value with every field in its place: the whole document asks about them, and objects of one shape answer at once. */
function whole({ entry, name, candidates, unit, short, parent, lead }: AgencyValue): AgencyValue {
  return { entry, name, candidates, unit, short, parent, lead };
}
