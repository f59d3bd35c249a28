/** What is compared: the lists of a record, and the facts of the release itself. */
export const DIFF_TYPES = [
  'release',
  'dates',
  'people',
  'agencies',
  'cities',
  'figures',
  'programs',
  'quotes',
  'organizations',
  'courts',
  'laws',
  'locations',
  'diagnostics',
] as const;

export type DiffType = (typeof DIFF_TYPES)[number];

/**
 * How something differs.
 * - `gained`, `lost`: a mention, an entity's attribute or a release fact that only one side has.
 * - `changed`: both have it, with another value.
 * - `relinked`: the same words now mean another entity, or the entity has another name or id.
 * - `moved`: the same entity or value, with other ends.
 */
export type ChangeKind = 'gained' | 'lost' | 'changed' | 'relinked' | 'moved';

/** One difference between two records of one document. */
export interface Change {
  readonly kind: ChangeKind;
  readonly type: DiffType;
  /** The attribute that differs (`value`, `age`, `title`), or `mention` for a mention as a whole. */
  readonly field: string;
  /** Surface form, or the entity's name for an attribute, or the release fact's name. */
  readonly text: string;
  /** Value before and after; null on the side that has none. */
  readonly before: string | null;
  readonly after: string | null;
  /** Where, in the text of the side that has it (the new one where both do); null for facts without a place. */
  readonly start: number | null;
  readonly end: number | null;
  /** The sentence around it, on one line; empty for facts without a place. */
  readonly sentence: string;
  /** How many mentions the change stands for (an entity that was renamed has all its mentions relinked). */
  readonly mentions: number;
}

/** What differs for one document. */
export interface DocumentDiff {
  readonly path: string;
  /** `same` documents are not reported; `renamed` ones have equal bytes under another path. */
  readonly status: 'changed' | 'added' | 'removed' | 'renamed';
  /** Path before, for a renamed document. */
  readonly from: string | null;
  readonly changes: readonly Change[];
}
