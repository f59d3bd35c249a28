import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { SluglineError } from '../core/error.ts';
import type { MentionType } from '../core/mention.ts';

/** The core types: the headline of an evaluation is the mean over these. */
export const CORE_TYPES = ['date', 'person', 'agency', 'city', 'figure'] as const satisfies readonly MentionType[];

/** The other types, in the order they are reported. */
export const EXTENDED_TYPES = [
  'program',
  'quote',
  'organization',
  'court',
  'law',
  'location',
] as const satisfies readonly MentionType[];

/** All types in the order they are reported. */
export const TYPES: readonly MentionType[] = [...CORE_TYPES, ...EXTENDED_TYPES];

/** A canonical form as annotated or as a record gives it: its keys depend on the type. */
export type Norm = Readonly<Record<string, unknown>>;

/** A mention with its canonical form, gold or found. */
export interface TypedMention {
  readonly type: MentionType;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly norm: Norm;
}

/** What a person noted about one individual of a document. */
export interface GoldPerson {
  readonly name: string;
  readonly roles?: readonly { readonly title: string; readonly org?: string }[];
  readonly age?: number | string | null;
  readonly residence?: string;
}

/** Facts of the document as a person noted them; empty or `?` where the document says nothing. */
export interface GoldFacts {
  readonly title?: string;
  readonly releaseDate?: string;
  readonly issuer?: string;
  readonly datelineCity?: string;
  readonly releaseNumber?: string;
  readonly topics?: readonly string[];
  readonly components?: readonly string[];
  readonly people?: readonly GoldPerson[];
}

/** One annotated document. `id` is the file name of the document without its extension. */
export interface GoldDocument {
  readonly id: string;
  /** SHA-256 of the text that the offsets count in, as UTF-8. */
  readonly textSha256: string;
  readonly facts: GoldFacts;
  readonly mentions: readonly TypedMention[];
}

/** Reads every annotation (`*.json` but not `*.meta.json`) of a folder, in the order of the file names; at least one. */
export function readGold(folder: string): readonly GoldDocument[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new SluglineError('evaluate/gold', `${folder}: expected a folder of gold annotations, there is none.`);
  }
  const gold = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.meta.json'))
    .sort()
    .map((name) => readGoldDocument(path.join(folder, name)));
  if (gold.length === 0) {
    throw new SluglineError('evaluate/gold', `${folder}: expected gold annotations (*.json), found none.`);
  }
  return gold;
}

function readGoldDocument(file: string): GoldDocument {
  const refuse = (why: string, cause?: unknown): SluglineError =>
    new SluglineError('evaluate/gold', `${file}: expected a gold annotation (id, facts, mentions), ${why}.`, { cause });
  let parsed: Partial<GoldDocument> | null;
  try {
    parsed = JSON.parse(readFileSync(file, 'utf8')) as Partial<GoldDocument> | null;
  } catch (cause) {
    throw refuse('got something that is not JSON', cause);
  }
  if (typeof parsed?.id !== 'string' || typeof parsed.facts !== 'object' || !Array.isArray(parsed.mentions)) {
    throw refuse('got other keys');
  }
  return parsed as GoldDocument; // shape checked above as far as scoring relies on it
}
