import { indexFrom } from '../core/from-token.ts';
import { agencyById, type AgencyMention, type AgencyRecord, agencyRecords } from '../entities/agency/value.ts';
import type { Agency } from '../record/types.generated.ts';
import { homeAreaOf } from '../gazetteer/home-area.ts';
import { placeNamesOf } from '../gazetteer/place-names.ts';
import {
  agencyId,
  bodyName,
  isComponent,
  isOfPlace,
  JUSTICE,
  levelOf,
  sameName,
  splitUnit,
  withoutState,
  withoutStateOf,
} from './agency-names.ts';
import { ATTORNEYS_OFFICE, attorneysDistrict } from './attorneys-district.ts';
import { stateOfBody } from './body-place.ts';
import type { ResolveContext } from './context.ts';
import { homeOffice, isAssistants, isOwnOffices, office } from './home-office.ts';
import { recordNamed } from './listed-bodies.ts';
import { ownBodies } from './own-bodies.ts';
import { isNewYorkPolice, NEW_YORK } from './new-york.ts';
import { isAttorneyGeneral, stateBodies } from './state-bodies.ts';

/** An agency while it is put together. */
interface Body {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string | null;
  readonly level: Agency['level'];
  readonly parent: string | null;
  readonly mentions: Agency['mentions'][number][];
}

/** A name in full and the index of its first mention. */
interface FullName {
  readonly full: string;
  readonly index: number;
}

const FIELD_OFFICE = / (?:Field|Regional|Resident|District) (?:Office|Division|Agency)$/;
const OF_COUNTY = /^\S.* County /;
/** Bodies whose listed parts are read as parts, where they own them: bureaus of other departments stand for themselves. */
const CARRIED = new Set(['us/dhs/ice', 'us/state', 'us/dhs/cbp']);
const BARE_HEAD = /^(?:Office|Department)$/;
/** `10th Mountain Division`, `26th Marine Expeditionary Unit`: a formation goes by its own name where no owner is stated. */
const FORMATION = /\b(?:Airborne|Armou?red|Infantry|Mountain|Marine|Cavalry|Artillery|Expeditionary|Brigade)\b/;
const LINKS = new Set(['of', 'for', 'in', 'within', 'at', 'from']);

/** The bodies of a document. */
export interface Agencies {
  readonly all: readonly Agency[];
  /** The body of each mention. */
  readonly of: readonly Agency[];
}

/** Joins the mentions of one body: abbreviations, short forms, units of a parent. */
export function resolveAgencies(context: ResolveContext): Agencies {
  const { document, mentions, release } = context;
  const found = mentions.agency;
  if (found.length === 0) return { all: [], of: [] };
  const { tokens } = document;
  const records = agencyRecords();
  const bodies = new Map<string, Body>();
  const byName = new Map<string, Body>();
  const byStart = new Map<number, number>(found.map(({ first }, index) => [first, index]));
  const decided: (Body | undefined)[] = [];
  const deciding = new Set<number>();
  const indexOfShort = new Map<string, number>(); // -1 for none
  let fullNames: readonly FullName[] | undefined;
  const home = homeOffice(document, found, release.issuer?.name);
  const area = homeAreaOf(document);
  const american = area.country === undefined || area.country === 'US';
  const stateBody = stateBodies(document, found, area, release.issuer?.name);
  const own = ownBodies(document, found, release.issuer?.name, american ? area.state : undefined);
  const isJustice = home === undefined && found.some(({ value }) => isOfJustice(value.entry ?? value.lead?.entry));

  for (const [index, { start, end, text, rule }] of found.entries()) {
    bodyAt(index).mentions.push({ start, end, text, rule });
  }
  return { all: [...bodies.values()].filter((body) => body.mentions.length > 0), of: decided as Body[] };

  function bodyAt(index: number): Body {
    const known = decided[index];
    if (known !== undefined) return known;
    deciding.add(index);
    const body = bodyOf(found[index]!, index);
    deciding.delete(index);
    return (decided[index] = body);
  }

  function isOfJustice(entry: number | undefined): boolean {
    const id = entry === undefined ? undefined : records[entry]!.id;
    return id === JUSTICE || id?.startsWith(`${JUSTICE}/`) === true;
  }

  function bodyOf(mention: AgencyMention, index: number): Body {
    const { entry, lead, name, unit, short, candidates } = mention.value;
    if (entry !== undefined) {
      const record = stateBody(mention) ?? records[entry]!;
      return ownedByParent(mention, index, record) ?? listed(record);
    }
    if (lead !== undefined) {
      const rest = lead.rest.replace(/^[\s,/–-]+/, '');
      // `Internet Crimes Against Children Unit`: what the list has is a task force, this is an office's own
      if (home !== undefined && /^(?:Unit|Section|Team|Squad)$/.test(rest) && isComponent(records[lead.entry]!.id))
        return part(homeBody(), bodyName(name, false));
      return part(listed(records[lead.entry]!), bodyName(rest, false));
    }
    if (short === true) {
      const known = shortFor(name);
      if (known !== undefined) return known;
    }
    const general = mention.value.parent === undefined && isAttorneyGeneral(name) ? stateBody(mention) : undefined;
    if (general !== undefined) return listed(general);
    if (unit === true || mention.value.parent !== undefined) {
      const owner = ownerOf(mention, index);
      const candidate = candidates?.map((at) => records[at]!).find((record) => fits(record, owner));
      if (candidate !== undefined) return listed(candidate);
      const placed = owner === undefined ? own.nameOf(mention) : undefined;
      if (placed !== undefined) return named(placed, mention);
      const longer = owner === undefined ? longerNamed(mention) : undefined;
      if (longer !== undefined) return longer;
      const whole =
        owner ??
        policeOf(name) ??
        (unit !== true || FORMATION.test(name)
          ? undefined
          : home === undefined
            ? (nearestBody(mention, index) ?? issuerBody())
            : homeBody());
      if (whole !== undefined) return part(whole, bodyName(name, false));
    }
    const longer = entry === undefined && short !== true && unit !== true ? longerNamed(mention) : undefined;
    if (longer !== undefined) return longer;
    const ofState = stateBody(mention);
    if (ofState !== undefined) return listed(ofState);
    return named(own.nameOf(mention) ?? bodyName(name, american), mention);
  }

  /** `ICE's Homeland Security Investigations`: a part carries the name of the whole that owns it here. */
  function ownedByParent({ value }: AgencyMention, index: number, record: AgencyRecord): Body | undefined {
    const at = value.parent === undefined || record.parent === null ? undefined : byStart.get(value.parent);
    if (at === undefined || at >= index || record.level !== 'federal' || record.id.startsWith(`${JUSTICE}/`))
      return undefined;
    const whole = bodyAt(at);
    if (whole.id !== record.parent || !CARRIED.has(whole.id) || bodies.has(record.id)) return undefined;
    const name = sameName(record.name).startsWith(sameName(whole.name)) ? record.name : `${whole.name} ${record.name}`;
    return listed({ ...record, name });
  }

  /** True when a listed unit is meant: its whole is named as owner, or is at home in the document. */
  function fits({ id, parent }: AgencyRecord, whole: Body | undefined): boolean {
    const root = id.startsWith(`${JUSTICE}/`) ? JUSTICE : parent;
    if (root === null) return !id.startsWith('us/') && whole === undefined && inCountry(id.slice(0, 3));
    if (whole !== undefined) return whole.id === root || (root === JUSTICE && isComponent(whole.id));
    return root === JUSTICE ? isJustice : bodies.has(root);
  }

  /** True when nothing but `, and the` stands between the tokens. */
  function isJoined(from: number, to: number): boolean {
    if (to - from > 3 || document.sentenceOf[from] !== document.sentenceOf[to]) return false;
    return /^[,\s]*and (?:the )?$/.test(tokens.text.slice(tokens.start[from], tokens.start[to]));
  }

  /** True when the document names another body of a country: `gb/`. */
  function inCountry(prefix: string): boolean {
    return found.some(({ value }) => value.entry !== undefined && records[value.entry]!.id.startsWith(prefix));
  }

  /** The body that a unit belongs to, where the text says so: a possessor, `of the`, or the unit's neighbour's. */
  function ownerOf({ value, first, last }: AgencyMention, index: number): Body | undefined {
    const owner = value.parent === undefined ? undefined : byStart.get(value.parent);
    if (owner !== undefined && owner < index) return bodyAt(owner);
    if (isOwnOffices(document, first) || (value.candidates === undefined && isAssistants(document, first))) {
      const attorneys = found.findIndex(
        ({ value: other }) => other.entry !== undefined && records[other.entry]!.id.startsWith(`${JUSTICE}/usao/`),
      );
      if (attorneys >= 0) return bodyAt(attorneys);
    }
    const behind = byStart.get(ownerBehind(last));
    if (behind !== undefined && behind > index && !deciding.has(behind)) {
      const next = found[behind]!;
      if (next.value.unit !== true) return bodyAt(behind);
      // `Muskogee Resident Agency of the Oklahoma City Division of the FBI`
      const above = ownerOf(next, behind);
      if (above !== undefined) return above;
    }
    // `CNCS’s Office of Inspector General and Office of General Counsel`: the second has the first one's owner.
    const before = found[index - 1];
    if (before?.value.unit === true && before.value.parent !== undefined && isJoined(before.last, first)) {
      return ownerOf(before, index - 1);
    }
    return undefined;
  }

  /** For a field office or a staff office, the body named before it in the sentence: `the FBI and its Miami Field Office`. */
  function nearestBody({ value, first }: AgencyMention, index: number): Body | undefined {
    const isField = FIELD_OFFICE.test(value.name);
    if (!isField && !value.name.startsWith('Office of')) return undefined;
    for (let at = index - 1; at >= 0 && document.sentenceOf[found[at]!.first] === document.sentenceOf[first]; at--) {
      if (found[at]!.value.unit === true) continue;
      const body = bodyAt(at);
      if (!isField || body.id !== JUSTICE) return body;
    }
    return undefined;
  }

  /** First token behind `of the`, `in the` after token `last`, or -1. */
  function ownerBehind(last: number): number {
    const wordAt = (i: number): string => (i < tokens.count ? tokens.text.slice(tokens.start[i], tokens.end[i]) : '');
    if (!LINKS.has(wordAt(last))) return -1;
    return wordAt(last + 1) === 'the' ? last + 2 : last + 1;
  }

  /** In a prosecutor's release, the police whose unit a name is: `90th Precinct Detective Squad`, `Vice Enforcement Division`. */
  function policeOf(unit: string): Body | undefined {
    if (home === undefined || !home.name.endsWith(`Attorney's Office`)) return undefined;
    if (home.record !== undefined && NEW_YORK.test(home.record.id) && isNewYorkPolice(unit)) {
      const record = agencyById('us/ny/new-york/nypd');
      return record === undefined ? undefined : listed(record);
    }
    if (!/\b(?:Precinct|Detective Squad|SWAT)\b/.test(unit)) return undefined;
    const index = found.findIndex(({ value }) => value.unit !== true && value.name.endsWith('Police Department'));
    return index < 0 || deciding.has(index) ? undefined : bodyAt(index);
  }

  function issuerBody(): Body | undefined {
    return own.issuer === undefined ? undefined : listed(own.issuer);
  }

  function homeBody(): Body {
    return home?.record === undefined ? named(home?.name ?? '') : listed(home.record);
  }

  /** What `the Sheriff's Office` or `Police Department` means: the document's own, or the only one it names. */
  function shortFor(short: string): Body | undefined {
    const name = bodyName(short, true);
    const key = sameName(name);
    if (name.startsWith('United States ')) {
      const office = firstNamed(name, (full, { entry }) => entry !== undefined && full.startsWith(`${name} for`));
      if (office !== undefined) return bodyAt(office);
      const ofDistrict = name === ATTORNEYS_OFFICE ? attorneysDistrict(document.text) : undefined;
      if (ofDistrict !== undefined) return listed(ofDistrict);
      return name === ATTORNEYS_OFFICE
        ? add(name, { id: `${JUSTICE}/usao`, level: 'federal', parent: JUSTICE })
        : undefined;
    }
    if (home !== undefined && sameName(home.name).endsWith(key.replace(/^criminal /, ''))) return homeBody();
    const full = firstNamed(name, (full, value) => !leans(value) && sameName(full).endsWith(` ${key}`));
    return full === undefined ? undefined : bodyAt(full);
  }

  /** `Department of Animal Services` where the text has the `Lake County Department of Animal Services`. */
  function longerNamed({ value, first, last }: AgencyMention): Body | undefined {
    const key = sameName(bodyName(value.name, american));
    if (!key.includes(' ') || LINKS.has(tokens.text.slice(tokens.start[last], tokens.end[last]))) return undefined;
    const { cities } = placeNamesOf(document);
    if (cities[indexFrom(cities, first)]?.first === first) return undefined;
    const full = firstNamed(
      value.name,
      (other, { unit }) => (unit !== true || OF_COUNTY.test(other)) && sameName(other).endsWith(` ${key}`),
    );
    return full === undefined ? undefined : bodyAt(full);
  }

  /**
   * Index of the first mention whose full name fits a short one. A short name is looked up once, among different names
   * only, so that a list of a thousand offices stays linear.
   */
  function firstNamed(
    short: string,
    fits: (full: string, value: AgencyMention['value']) => boolean,
  ): number | undefined {
    let index = indexOfShort.get(short);
    if (index === undefined) {
      fullNames ??= differentNames();
      index = fullNames.find((name) => fits(name.full, found[name.index]!.value))?.index ?? -1;
      indexOfShort.set(short, index);
    }
    // A name that is being decided cannot be what it is short for itself.
    return index < 0 || deciding.has(index) ? undefined : index;
  }

  /** Names in full, each with its first mention; a listed name and one that leans on another count apart. */
  function differentNames(): readonly FullName[] {
    const names = new Map<string, FullName>();
    for (const [index, { value }] of found.entries()) {
      const full = value.entry === undefined ? bodyName(value.name, true) : records[value.entry]!.name;
      const key = `${full}\n${value.entry !== undefined}${leans(value)}`;
      if (!names.has(key)) names.set(key, { full, index });
    }
    return [...names.values()];
  }

  function part(whole: Body, printed: string): Body {
    const rest = withoutStateOf(printed);
    if (sameName(rest).startsWith(sameName(whole.name))) return named(rest);
    if (BARE_HEAD.test(rest)) return whole; // `Secret Service Office`
    const split = splitUnit(rest);
    if (split !== undefined) return named(rest);
    // Units of the Justice Department keep their short name; those of its bureaus and field offices do not.
    const short = isComponent(whole.id) && !/\b(?:Field|Regional|District|Resident) Office$/.test(rest);
    const name = short ? rest : `${whole.name} ${rest}`;
    const record = short ? undefined : recordNamed(name);
    if (record !== undefined) return listed(record);
    return add(name, { id: agencyId(whole.id, rest), level: whole.level, parent: whole.id });
  }

  /** A body without a lexicon entry, after its name. `Dallas Police Department Gang Unit` is a part of the police. */
  function named(name: string, mention?: AgencyMention): Body {
    const split = splitUnit(name);
    if (split !== undefined) {
      const record = recordNamed(split.whole); // `West Yorkshire Police` is its whole name
      const whole = record === undefined ? bodyName(split.whole, american) : split.whole;
      return part(record === undefined ? (shortFor(whole) ?? named(whole, mention)) : listed(record), split.unit);
    }
    const short = withoutState(name);
    const known = office(short).record ?? recordNamed(short);
    if (known !== undefined) return listed(known);
    const bare = name.endsWith('Authority') ? name : short; // which Kansas City is meant stays in its name
    const level = levelOf(bare);
    if (!american && isOfPlace(level)) {
      return add(bare, { id: agencyId(area.country!.toLowerCase(), bare), level: 'foreign', parent: null });
    }
    return add(bare, { id: agencyId(pathOf(level, mention), bare), level, parent: null });
  }

  /** What a body's id begins with: `us`, `us/tx` for a state's and for what lies in it. */
  function pathOf(level: Agency['level'], mention: AgencyMention | undefined): string {
    if (level === 'federal') return 'us';
    if (!isOfPlace(level) || mention === undefined) return '';
    const state = stateOfBody(document, mention, area);
    return state === undefined ? '' : `us/${state.toLowerCase()}`;
  }

  function listed({ id, name, level, parent, abbreviation }: AgencyRecord): Body {
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
    const byId = bodies.get(id);
    if (byId !== undefined) return byId;
    const key = sameName(name);
    const known = level === null || agencyById(id) === undefined ? byName.get(key) : undefined;
    if (known !== undefined) return known;
    const body: Body = { id, name, abbreviation, level, parent, mentions: [] };
    bodies.set(id, body);
    byName.set(key, body);
    return body;
  }
}

/** A short name or a unit: what it is called in full has to be found out. */
function leans({ short, unit }: AgencyMention['value']): boolean {
  return short === true || unit === true;
}
