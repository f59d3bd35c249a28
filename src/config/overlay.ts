import { SluglineError } from '../core/error.ts';
import { oncePer } from '../core/memo.ts';
import { agencyById, type AgencyRecord, agencyRecords } from '../entities/agency/value.ts';
import { cityRow } from '../gazetteer/city-table.ts';
import { foldWord } from '../gazetteer/fold.ts';
import { formWords } from '../gazetteer/form-words.ts';
import { checkAgainst, configSchema } from './schema.ts';
import type { MergeType, OwnForms, SluglineConfig } from './config.ts';

/** An entry of the user, ready to be met in documents. */
export type OwnEntry =
  | { readonly type: 'agency'; readonly record: AgencyRecord; readonly index: number | undefined }
  | { readonly type: 'program' | 'organization' | 'person'; readonly id: string | undefined; readonly name: string }
  | { readonly type: 'city'; readonly row: number };

/** A form that ends at a node. */
export interface OwnForm {
  readonly entry: OwnEntry;
  readonly weak: boolean;
  /** How the first word is printed: any way, with a capital, in capitals. */
  readonly print: 'any' | 'capital' | 'capitals';
}

/** A trie over folded words. */
export interface OwnNode {
  readonly next: Map<string, OwnNode>;
  form: OwnForm | undefined;
}

/**
 * A configuration, compiled. It stands beside the compiled lexicons and holds words as strings: numbering them would
 * make them known words in calls with another configuration.
 */
export interface Overlay {
  readonly root: OwnNode;
  readonly merges: readonly { readonly type: MergeType; readonly name: string; readonly words: ReadonlySet<string> }[];
  /** Folded words by type. */
  readonly rejections: ReadonlyMap<string, ReadonlySet<string>>;
  readonly off: ReadonlySet<string>;
}

/** Compiles a configuration; the same object is compiled once. Throws a `SluglineError` with code `config/invalid`. */
export const overlayOf = oncePer((config: SluglineConfig) => config, compile);

/** Words as they are compared: one blank between them, without case and accents. */
export function sameWords(text: string): string {
  return formWords(text).map(foldWord).join(' ');
}

const LISTS = ['agencies', 'programs', 'organizations', 'people', 'cities'] as const;

/** For callers without types, and for configurations that were read from somewhere. */
function check(config: SluglineConfig): void {
  checkAgainst(configSchema(), config, (pointer) => `configuration: ${pointer || 'at the top'}`);
  for (const list of LISTS) {
    const file = (config[list] ?? []).findIndex((entry: unknown) => typeof entry === 'string');
    if (file >= 0)
      throw invalid(
        `/${list}/${file}`,
        'a list file is read by loadConfig(file); an object holds the entries themselves',
      );
  }
}

function compile(config: SluglineConfig): Overlay {
  check(config);
  const root: OwnNode = { next: new Map(), form: undefined };
  for (const [i, source] of (config.agencies ?? []).entries()) {
    const known = source.id === undefined ? undefined : agencyById(source.id);
    const name = source.name ?? known?.name;
    if (name === undefined)
      throw invalid(`/agencies/${i}`, `a name is needed, since slugline knows no agency ${JSON.stringify(source.id)}`);
    const record: AgencyRecord = {
      id: source.id ?? `own/${slug(name)}`,
      name,
      level: source.level ?? known?.level ?? (null as unknown as AgencyRecord['level']), // null is right in the record
      parent: source.parent ?? known?.parent ?? null,
      abbreviation: source.abbreviation ?? known?.abbreviation ?? null,
    };
    const abbreviation = source.abbreviation ? [source.abbreviation] : [];
    const index = known === undefined ? undefined : agencyRecords().indexOf(known);
    // What slugline knows of a body it finds by itself; only what is new is added.
    const names = known === undefined || source.name !== undefined ? [name] : [];
    addForms(root, { type: 'agency', record, index }, source, [...names, ...abbreviation], `/agencies/${i}`);
  }
  for (const [key, type] of [
    ['programs', 'program'],
    ['organizations', 'organization'],
    ['people', 'person'],
  ] as const) {
    for (const [i, source] of (config[key] ?? []).entries()) {
      const { id, name } = source;
      const surname = type === 'person' ? lastName(name) : undefined;
      const weak = source.weak ?? (surname === undefined ? [] : [surname]);
      addForms(root, { type, id, name }, { ...source, weak }, [name], `/${key}/${i}`);
    }
  }
  for (const [i, source] of (config.cities ?? []).entries()) {
    const row = cityRow(source.geonames);
    if (row === undefined)
      throw invalid(`/cities/${i}/geonames`, `slugline has no city with the GeoNames id ${source.geonames}`);
    addForms(root, { type: 'city', row }, source, [], `/cities/${i}`);
  }
  const rejections = new Map<string, Set<string>>();
  for (const { type, words } of config.rejections ?? []) {
    const known = rejections.get(type) ?? new Set();
    for (const text of words) known.add(sameWords(text));
    rejections.set(type, known);
  }
  const merges = (config.merges ?? []).map(({ type, name, words }) => ({
    type,
    name,
    words: new Set([name, ...words].map(sameWords)),
  }));
  return { root, merges, rejections, off: new Set(config.off) };
}

function addForms(root: OwnNode, entry: OwnEntry, source: OwnForms, names: readonly string[], at: string): void {
  const forms = [...names, ...(source.forms ?? [])];
  for (const [text, weak] of [
    ...(source.weak ?? []).map((form) => [form, true] as const),
    ...forms.map((form) => [form, false] as const),
  ]) {
    const words = formWords(text);
    if (words.length === 0) throw invalid(at, `the form ${JSON.stringify(text)} has no words`);
    let node = root;
    for (const word of words) {
      let child = node.next.get(word);
      if (child === undefined) {
        child = { next: new Map(), form: undefined };
        node.next.set(word, child);
      }
      node = child;
    }
    // The first entry with a form keeps it, but a sure form goes before a weak one.
    if (node.form === undefined || (node.form.weak && !weak && node.form.entry !== entry) || node.form.entry === entry)
      node.form = { entry, weak, print: printOf(text, words) };
  }
}

function printOf(text: string, words: readonly string[]): OwnForm['print'] {
  if (words.length === 1 && /\p{Lu}.*\p{Lu}/u.test(text) && text === text.toUpperCase()) return 'capitals';
  return /^\P{L}*\p{Lu}/u.test(text) ? 'capital' : 'any';
}

function lastName(name: string): string | undefined {
  const words = name.replace(/,?\s+(?:Jr|Sr|II|III|IV)\.?$/, '').split(/\s+/);
  return words.length > 1 ? words.at(-1) : undefined;
}

function slug(name: string): string {
  return sameWords(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function invalid(at: string, why: string): SluglineError {
  return new SluglineError('config/invalid', `configuration: ${at}: ${why}.`);
}
