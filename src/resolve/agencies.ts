import { agencyById, type AgencyMention, type AgencyRecord, agencyRecords } from '../entities/agency/value.ts';
import type { Agency } from '../record/types.generated.ts';
import { agencyId, bodyName, levelOf, sameName } from './agency-names.ts';
import type { ResolveContext } from './context.ts';
import { homeOffice } from './home-office.ts';

/** An agency while it is put together. */
interface Body {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string | null;
  readonly level: Agency['level'];
  readonly parent: string | null;
  readonly mentions: Agency['mentions'][number][];
}

/** Joins the mentions of one body: abbreviations, short forms, units of a parent. */
export function resolveAgencies(context: ResolveContext): readonly Agency[] {
  const { document, mentions, release } = context;
  const found = mentions.agency;
  if (found.length === 0) return [];
  const records = agencyRecords();
  const bodies = new Map<string, Body>();
  const byName = new Map<string, Body>();
  const at = new Map<number, Body>(); // by first token of a mention
  const home = homeOffice(document, found, release.issuer?.name);

  for (const mention of found) {
    const body = bodyOf(mention);
    at.set(mention.first, body);
    const { start, end, text, rule } = mention;
    body.mentions.push({ start, end, text, rule });
  }
  return [...bodies.values()].filter((body) => body.mentions.length > 0);

  function bodyOf(mention: AgencyMention): Body {
    const { entry, lead, name } = mention.value;
    if (entry !== undefined) return listedRecord(records[entry]!);
    if (lead !== undefined) {
      const rest = name.slice(textOf(mention.first, lead.last).length).trim();
      const whole = records[lead.entry]!;
      return part(listedRecord(whole), bodyName(rest, false), whole.id);
    }
    if (mention.value.short === true) {
      const office = shortFor(mention);
      if (office !== undefined) return office;
    }
    if (mention.value.unit === true) {
      const whole = wholeOf(mention);
      if (whole !== undefined) return part(whole, bodyName(name, false), whole.id);
    }
    return named(bodyName(name, true));
  }

  function textOf(first: number, last: number): string {
    let out = '';
    const { tokens } = document;
    for (let i = first; i < last; i++) {
      if (i > first && tokens.gap[i] !== 0) out += ' ';
      out += tokens.text.slice(tokens.start[i], tokens.end[i]);
    }
    return out;
  }

  /** The body that a unit belongs to: said right here, behind `of`, or the document's own office. */
  function wholeOf({ value, last, first }: AgencyMention): Body | undefined {
    if (value.parent !== undefined) {
      const owner = at.get(value.parent);
      if (owner !== undefined) return owner;
    }
    const behind = ownerBehind(last);
    if (behind !== undefined) return behind;
    // A second unit of a list has the owner of the first: `CNCS’s Office of Inspector General and Office of General Counsel`
    const neighbour = neighbourOwner(first);
    if (neighbour !== undefined) return neighbour;
    const known = byName.get(sameName(bodyName(value.name, false)));
    if (known !== undefined) return undefined;
    return home === undefined ? undefined : homeBody();
  }

  function ownerBehind(last: number): Body | undefined {
    const { tokens } = document;
    const next = tokens.text.slice(tokens.start[last] ?? 0, tokens.end[last] ?? 0);
    if (next !== 'of' && next !== 'for' && next !== 'in' && next !== 'within') return undefined;
    const article = tokens.text.slice(tokens.start[last + 1] ?? 0, tokens.end[last + 1] ?? 0) === 'the';
    const first = last + (article ? 2 : 1);
    const owner = found.find((mention) => mention.first === first);
    return owner === undefined || owner.value.unit === true ? undefined : bodyOf(owner);
  }

  function neighbourOwner(first: number): Body | undefined {
    const index = found.findIndex((mention) => mention.first === first);
    const before = found[index - 1];
    if (before === undefined || before.value.unit !== true || first - before.last > 3) return undefined;
    const body = at.get(before.first);
    return body?.parent === null || body === undefined ? undefined : bodies.get(body.parent);
  }

  function homeBody(): Body | undefined {
    if (home === undefined) return undefined;
    return home.record === undefined ? named(home.name) : listedRecord(home.record);
  }

  /** What `the Sheriff's Office` or `Police Department` means: the document's own, or the one it has named before. */
  function shortFor({ value }: AgencyMention): Body | undefined {
    const key = sameName(bodyName(value.name, true));
    if (home !== undefined && sameName(home.name).endsWith(key.replace(/^criminal /, ''))) return homeBody();
    let longest: Body | undefined;
    for (const body of bodies.values()) if (sameName(body.name).endsWith(` ${key}`)) longest ??= body;
    if (longest !== undefined) return longest;
    const later = found.find(
      (mention) => mention.value.short !== true && sameName(bodyName(mention.value.name, true)).endsWith(` ${key}`),
    );
    return later === undefined ? undefined : bodyOf(later);
  }

  function part(whole: Body, rest: string, parent: string): Body {
    const record = agencyById(whole.id);
    // Units of the Justice Department keep their short name; those of its bureaus and field offices do not.
    const short =
      record !== undefined && isJusticeComponent(record) && !/\b(Field|Regional|District|Resident) Office$/.test(rest);
    const name = short ? rest : `${whole.name} ${rest}`;
    return add(name, { id: agencyId(parent, rest), level: whole.level, parent });
  }

  function named(name: string): Body {
    const level = levelOf(name);
    return add(name, { id: agencyId(level === 'federal' ? 'us' : '', name), level, parent: null });
  }

  function listedRecord({ id, name, level, parent, abbreviation }: AgencyRecord): Body {
    return add(name, { id, level, parent, abbreviation });
  }

  function add(
    name: string,
    {
      id,
      level,
      parent,
      abbreviation = null,
    }: Pick<Body, 'id' | 'level' | 'parent'> & { abbreviation?: string | null },
  ): Body {
    const key = sameName(name);
    const known = bodies.get(id) ?? byName.get(key);
    if (known !== undefined) {
      if (!bodies.has(known.id)) bodies.set(known.id, known);
      return known;
    }
    const body: Body = { id, name, abbreviation, level, parent, mentions: [] };
    bodies.set(id, body);
    byName.set(key, body);
    return body;
  }
}

/** Divisions, sections and offices of the Department, but not its bureaus (FBI, DEA, ATF …). */
function isJusticeComponent({ id }: AgencyRecord): boolean {
  return (
    (id === 'us/doj' || id.startsWith('us/doj/')) && !/^us\/doj\/(?:fbi|dea|atf|usms|bop|usao|oig|uspc)\b/.test(id)
  );
}
