import type { MentionType } from '../core/mention.ts';
import type { ResolvedFacts } from '../resolve/resolve.ts';
import type { RecordMention } from '../record/types.generated.ts';
import type { MergeType } from './config.ts';
import type { OwnMention } from './own-mentions.ts';
import { type Overlay, type OwnEntry, sameWords } from './overlay.ts';

/** Lists of a record by the type of their mentions. */
const LISTS = {
  date: 'dates',
  person: 'people',
  agency: 'agencies',
  city: 'cities',
  figure: 'figures',
  program: 'programs',
  organization: 'organizations',
  court: 'courts',
  law: 'laws',
  location: 'locations',
  quote: 'quotes',
} as const satisfies Readonly<Record<MentionType, keyof ResolvedFacts>>;

interface Entity {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly mentions: readonly RecordMention[];
}

/** What became of ids and names, for whatever refers to them. */
interface Renamed {
  readonly ids: Map<string, string>;
  readonly names: Map<string, string>;
}

/** Gives the user's entries their ids and names, merges what the user merges, and empties types that are off. */
export function applyOverlay(facts: ResolvedFacts, overlay: Overlay, own: readonly OwnMention[]): ResolvedFacts {
  const renamed: Renamed = { ids: new Map(), names: new Map() };
  const changed = { ...facts };
  for (const [entry, starts] of startsByEntry(own)) {
    if (entry.type === 'city') continue; // the table has given id and name
    const meant = ({ mentions }: Entity): boolean => mentions.some(({ start }) => starts.has(start));
    replace(changed, entry.type, meant, (entity) => ({ ...entity, ...factsOf(entry, entity) }), renamed);
  }
  for (const { type, name, words } of overlay.merges) {
    const meant = (entity: Entity): boolean =>
      words.has(sameWords(entity.name)) || entity.mentions.some(({ text }) => words.has(sameWords(text)));
    replace(changed, type, meant, (entity) => ({ ...entity, name }), renamed);
  }
  return withoutTypes(withReferences(changed, renamed), overlay.off);
}

function startsByEntry(own: readonly OwnMention[]): ReadonlyMap<OwnEntry, ReadonlySet<number>> {
  const starts = new Map<OwnEntry, Set<number>>();
  for (const { entry, mention } of own) {
    const known = starts.get(entry);
    if (known === undefined) starts.set(entry, new Set([mention.start]));
    else known.add(mention.start);
  }
  return starts;
}

function factsOf(entry: Exclude<OwnEntry, { type: 'city' }>, entity: Entity): object {
  if (entry.type !== 'agency') return { id: entry.id ?? entity.id, name: entry.name };
  const { id, name, abbreviation, level, parent } = entry.record;
  return { id, name, abbreviation, level, parent };
}

/** Puts one entity in the place of all that are meant. */
function replace(
  facts: { -readonly [Key in keyof ResolvedFacts]: ResolvedFacts[Key] },
  type: MergeType,
  meant: (entity: Entity) => boolean,
  rewrite: (entity: Entity) => object,
  renamed: Renamed,
): void {
  const key = LISTS[type];
  const all: readonly Entity[] = facts[key];
  const parts = all.filter(meant);
  const [first] = parts;
  if (first === undefined) return;
  const whole = rewrite(mergeParts(first, parts)) as Entity;
  if (whole.aliases !== undefined) {
    const forms = new Set(parts.flatMap(({ name, aliases = [] }) => [name, ...aliases]));
    forms.delete(whole.name);
    Object.assign(whole, { aliases: [...forms].sort() });
  }
  for (const { id, name } of parts) {
    if (id !== whole.id) renamed.ids.set(id, whole.id);
    if (name !== whole.name) renamed.names.set(name, whole.name);
  }
  const rest = all.filter((entity) => entity === first || !meant(entity));
  Object.assign(facts, { [key]: rest.map((entity) => (entity === first ? whole : entity)) });
}

/** The first part with what the others add; attributes of the first go before those of the others. */
function mergeParts(first: Entity, parts: readonly Entity[]): Entity {
  if (parts.length === 1) return { ...first };
  const whole: Record<string, unknown> = { ...first };
  for (const part of parts.slice(1))
    for (const [name, value] of Object.entries(part)) {
      const have = whole[name];
      if (have === null) whole[name] = value;
      else if (name === 'roles')
        whole[name] = [
          ...new Map(
            [...(have as object[]), ...(value as object[])].map((role) => [JSON.stringify(role), role]),
          ).values(),
        ];
    }
  const mentions = parts.flatMap((part) => part.mentions).sort((a, b) => a.start - b.start);
  return { ...(whole as unknown as Entity), mentions };
}

function withReferences(facts: ResolvedFacts, { ids, names }: Renamed): ResolvedFacts {
  if (ids.size === 0 && names.size === 0) return facts;
  const idOf = <Id extends string | null>(id: Id): Id => (id === null ? id : ((ids.get(id) ?? id) as Id));
  const nameOf = <Name extends string | null>(name: Name): Name =>
    name === null ? name : ((names.get(name) ?? name) as Name);
  const { issuer } = facts.release;
  return {
    ...facts,
    release: {
      ...facts.release,
      issuer: issuer && { ...issuer, id: idOf(issuer.id), name: nameOf(issuer.name) },
    },
    people: facts.people.map((person) => ({
      ...person,
      roles: person.roles.map((role) => ({ ...role, organization: nameOf(idOf(role.organization)) })),
    })),
    agencies: facts.agencies.map((agency) => ({ ...agency, parent: idOf(agency.parent) })),
    figures: facts.figures.map((figure) => ({ ...figure, program: idOf(figure.program) })),
    quotes: facts.quotes.map((quote) => ({
      ...quote,
      speaker: idOf(quote.speaker),
      speakerName: nameOf(quote.speakerName),
    })),
  };
}

/** Empties types; what referred to them by id says the name, or nothing. */
function withoutTypes(facts: ResolvedFacts, off: ReadonlySet<string>): ResolvedFacts {
  if (off.size === 0) return facts;
  const emptied = { ...facts };
  for (const [type, list] of Object.entries(LISTS)) if (off.has(type)) Object.assign(emptied, { [list]: [] });
  const names = new Map(facts.people.map(({ id, name }) => [id, name]));
  return {
    ...emptied,
    figures: off.has('program') ? emptied.figures.map((figure) => ({ ...figure, program: null })) : emptied.figures,
    quotes: off.has('person')
      ? emptied.quotes.map((quote) => ({
          ...quote,
          speaker: null,
          speakerName: quote.speakerName ?? names.get(quote.speaker ?? '') ?? null,
        }))
      : emptied.quotes,
  };
}
