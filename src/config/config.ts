import type { MentionType } from '../core/mention.ts';
import type { Agency } from '../record/types.generated.ts';

/** How the words of an entry may be printed. */
export interface OwnForms {
  /** Other ways to write it that are sure signs of it. One word in capitals is met only in capitals. */
  readonly forms?: readonly string[];
  /** Ways to write it that count only in a document which also has its name or one of `forms`. */
  readonly weak?: readonly string[];
}

/** A public body. With the id of a body that slugline knows, its own forms are added to the known ones. */
export interface OwnAgency extends OwnForms {
  readonly id?: string;
  /** Needed for a body that slugline does not know. */
  readonly name?: string;
  readonly abbreviation?: string | null;
  readonly level?: Agency['level'];
  readonly parent?: string | null;
}

/** A programme or an organisation. */
export interface OwnName extends OwnForms {
  readonly id?: string;
  readonly name: string;
}

/** A person. Without `weak`, the last word of the name is a weak form. */
export interface OwnPerson extends OwnForms {
  readonly id?: string;
  readonly name: string;
}

/** More names of a city of GeoNames. */
export interface OwnCity extends OwnForms {
  readonly geonames: number;
}

/** What a user adds and takes away. `slugline.config.json` holds the same, and may name list files. */
export interface SluglineConfig {
  readonly agencies?: readonly OwnAgency[];
  readonly programs?: readonly OwnName[];
  readonly organizations?: readonly OwnName[];
  readonly people?: readonly OwnPerson[];
  readonly cities?: readonly OwnCity[];
  /** Entities of a document that are one: those with one of these words as name or mention. */
  readonly merges?: readonly { readonly type: MergeType; readonly name: string; readonly words: readonly string[] }[];
  /** Words that are no mention of a type. */
  readonly rejections?: readonly { readonly type: MentionType; readonly words: readonly string[] }[];
  /** Types that records leave empty. */
  readonly off?: readonly MentionType[];
  /** Limits of a run; the command line goes before them. */
  readonly limits?: { readonly maxBytes?: number; readonly timeout?: number };
}

/** Types whose entities can be merged. */
export const MERGE_TYPES = ['person', 'agency', 'program', 'organization', 'court', 'law', 'location'] as const;
export type MergeType = (typeof MERGE_TYPES)[number];
