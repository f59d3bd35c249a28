import { indexFrom } from '../core/from-token.ts';
import { lazily } from '../core/memo.ts';
import { agencyById, type AgencyRecord, agencyRecords } from '../entities/agency/value.ts';
import { type HomeArea, homeAreaOf } from '../gazetteer/home-area.ts';
import { placeNamesOf } from '../gazetteer/place-names.ts';
import { wordId, wordSet } from '../gazetteer/words.ts';
import type { Agency } from '../record/types.generated.ts';
import { TOKEN_CAPITAL } from '../segment/tokens.ts';
import { bodyName, isComponent, isOfPlace, JUSTICE, levelOf, sameName } from './agency-names.ts';
import { ATTORNEYS_OFFICE, attorneysDistrict } from './attorneys-district.ts';
import { Bodies, type Body } from './bodies.ts';
import { BodyLevels } from './body-level.ts';
import { type BodyMention, bodyMentions, leans } from './body-mention.ts';
import { stateOfBody } from './body-place.ts';
import type { ResolveContext } from './context.ts';
import { FullNames } from './full-names.ts';
import { type HomeOffice, isAssistants, isOwnOffices } from './home-office.ts';
import { recordNamed } from './listed-bodies.ts';
import { namedBody, partName } from './named-body.ts';
import { isNewYorkPolice, NEW_YORK } from './new-york.ts';
import { OwnBodies } from './own-bodies.ts';
import { CARRIED, nameOfRest, withWhole } from './part-of-whole.ts';
import { type PrintedName, printedName } from './printed-name.ts';
import { StateBodies } from './state-bodies.ts';

const FIELD_OFFICE = / (?:Field|Regional|Resident|District) (?:Office|Division|Agency)$/;
const OF_COUNTY = /^\S.* County /;
/** `10th Mountain Division`, `26th Marine Expeditionary Unit`: a formation goes by its own name where no owner is stated. */
const FORMATION = /\b(?:Airborne|Armou?red|Infantry|Mountain|Marine|Cavalry|Artillery|Expeditionary|Brigade)\b/;
const LINKS = wordSet('of for in within at from');
const THE = wordId('the');
/** So many units before a field office are looked over for the body they belong to. */
const MOST_UNITS = 40;

/** Level of the office that speaks, null where none is known: a newspaper's text. */
function levelOfIssuer(issuer: string | undefined, home: HomeOffice | undefined): Agency['level'] {
  if (home !== undefined) return home.record?.level ?? 'local';
  const name = issuer === undefined ? undefined : bodyName(issuer, true);
  return name === undefined ? null : (recordNamed(name)?.level ?? levelOf(name));
}

/** The bodies of a document. */
export interface Agencies {
  readonly all: readonly Agency[];
  /** The body of each mention. */
  readonly of: readonly Agency[];
}

const NO_AGENCIES: Agencies = { all: [], of: [] };

/** Joins the mentions of one body: abbreviations, short forms, units of a parent. */
export function resolveAgencies(context: ResolveContext): Agencies {
  return context.mentions.agency.length === 0 ? NO_AGENCIES : new AgencyJoining(context).join();
}

/**
 * Decides for one mention after the other which body it names. A short name asks what the other mentions name, so that
 * they may be decided before their turn.
 */
class AgencyJoining {
  readonly #context: ResolveContext;
  readonly #found: readonly BodyMention[];
  readonly #bodies = new Bodies();
  readonly #names: FullNames;
  readonly #of: (Body | undefined)[];
  /** Mentions that are being decided: none can be what it is short for itself. */
  readonly #deciding = new Set<number>();
  readonly #home: HomeOffice | undefined;
  readonly #area: HomeArea;
  readonly #american: boolean;
  readonly #states: StateBodies;
  readonly #own: OwnBodies;
  readonly #levels: BodyLevels;
  // What is asked of all mentions, or of the whole text, is asked once.
  readonly #isJustice = lazily(() => this.#namesJustice());
  readonly #attorneys = lazily(() =>
    this.#found.findIndex(({ record }) => record?.id.startsWith(`${JUSTICE}/usao/`) === true),
  );
  readonly #police = lazily(() =>
    this.#found.findIndex(({ unit, name }) => !unit && name.endsWith('Police Department')),
  );
  readonly #ofDistrict = lazily(() => attorneysDistrict(this.#context.document.text));
  readonly #countries = lazily(() => new Set(this.#found.map(({ record }) => record?.id.slice(0, 3))));

  constructor(context: ResolveContext) {
    const { document, mentions, release } = context;
    const found = bodyMentions(mentions.agency);
    this.#context = context;
    this.#found = found;
    this.#names = new FullNames(found);
    this.#of = found.map(() => undefined);
    this.#home = context.home();
    this.#area = homeAreaOf(document);
    this.#american = this.#area.country === undefined || this.#area.country === 'US';
    const issuer = release.issuer?.name;
    this.#states = new StateBodies(document, found, this.#area, issuer);
    this.#own = new OwnBodies(document, found, issuer, this.#american ? this.#area.state : undefined);
    this.#levels = new BodyLevels(document, this.#area, levelOfIssuer(issuer, this.#home));
  }

  join(): Agencies {
    const of: Agency[] = [];
    for (const [index, { start, end, text, rule }] of this.#context.mentions.agency.entries()) {
      const body = this.#bodyAt(index);
      body.mentions.push({ start, end, text, rule });
      of.push(body);
    }
    return { all: this.#bodies.mentioned(), of };
  }

  #bodyAt(index: number): Body {
    const known = this.#of[index];
    if (known !== undefined) return known;
    const mention = this.#found[index]!;
    if (mention.record !== undefined && mention.parent === undefined)
      // asks for no other
      return (this.#of[index] = this.#bodies.listed(
        this.#states.bodyOf(mention) ?? withWhole(mention.record, mention.name),
      ));
    this.#deciding.add(index);
    const body =
      mention.record === undefined
        ? this.#bodyOfName(mention, index)
        : this.#bodyOfRecord(mention, index, mention.record);
    this.#deciding.delete(index);
    return (this.#of[index] = body);
  }

  /** Of the lexicon, or what stands for it in this document. */
  #bodyOfRecord(mention: BodyMention, index: number, listed: AgencyRecord): Body {
    const record = this.#states.bodyOf(mention) ?? listed;
    return this.#ownedByParent(mention, index, record) ?? this.#bodies.listed(record);
  }

  #bodyOfName(mention: BodyMention, index: number): Body {
    const { lead, name, unit, short, parent } = mention;
    if (lead !== undefined) return this.#partOfLead(name, lead);
    if (short) {
      const known = this.#shortFor(mention.printed);
      if (known !== undefined) return known;
    }
    const general =
      parent === undefined && mention.printed.isAttorneyGeneral ? this.#states.bodyOf(mention) : undefined;
    if (general !== undefined) return this.#bodies.listed(general);
    if (unit || parent !== undefined) {
      const body = this.#bodyOfUnit(mention, index);
      if (body !== undefined) return body;
    }
    const longer = short || unit ? undefined : this.#longerNamed(mention);
    if (longer !== undefined) return longer;
    const ofState = this.#states.bodyOf(mention);
    if (ofState !== undefined) return this.#bodies.listed(ofState);
    return this.#named(this.#own.nameOf(mention) ?? this.#plainName(mention), mention);
  }

  /** `FBI Miami Field Office`. */
  #partOfLead(name: string, { entry, rest: printed }: NonNullable<BodyMention['lead']>): Body {
    const record = agencyRecords()[entry]!;
    const rest = nameOfRest(record, printed.replace(/^[\s,/–-]+/, ''));
    // `Internet Crimes Against Children Unit`: what the list has is a task force, this is an office's own
    if (this.#home !== undefined && /^(?:Unit|Section|Team|Squad)$/.test(rest) && isComponent(record.id))
      return this.#part(this.#homeBody(), printedName(name).plain);
    return this.#part(this.#bodies.listed(record), bodyName(rest, false));
  }

  /** A unit, as a part of its owner; undefined where it goes by its own name. */
  #bodyOfUnit(mention: BodyMention, index: number): Body | undefined {
    const { name, candidates } = mention;
    const owner = this.#ownerOf(mention, index);
    const candidate = candidates?.map((at) => agencyRecords()[at]!).find((record) => this.#fits(record, owner));
    if (candidate !== undefined) return this.#bodies.listed(candidate);
    if (owner === undefined) {
      const placed = this.#own.nameOf(mention);
      if (placed !== undefined) return this.#named(placed, mention);
      const longer = this.#longerNamed(mention);
      if (longer !== undefined) return longer;
    }
    const whole = owner ?? this.#policeOf(name) ?? this.#ownerAtHome(mention, index);
    return whole === undefined ? undefined : this.#part(whole, mention.printed.plain);
  }

  /** Whose unit goes without saying: the document's own office's, its issuer's, or that of the body named just before. */
  #ownerAtHome(mention: BodyMention, index: number): Body | undefined {
    if (!mention.unit || FORMATION.test(mention.name)) return undefined;
    if (this.#home !== undefined) return this.#homeBody();
    const { issuer } = this.#own;
    return this.#nearestBody(mention, index) ?? (issuer === undefined ? undefined : this.#bodies.listed(issuer));
  }

  /** `ICE's Homeland Security Investigations`: a part carries the name of the whole that owns it here. */
  #ownedByParent({ parent }: BodyMention, index: number, record: AgencyRecord): Body | undefined {
    if (parent === undefined || record.parent === null) return undefined;
    const at = this.#context.index.agencyFrom(parent);
    if (at < 0 || at >= index || record.level !== 'federal' || record.id.startsWith(`${JUSTICE}/`)) return undefined;
    const whole = this.#bodyAt(at);
    if (whole.id !== record.parent || !CARRIED.has(whole.id) || this.#bodies.has(record.id)) return undefined;
    const name = sameName(record.name).startsWith(sameName(whole.name)) ? record.name : `${whole.name} ${record.name}`;
    return this.#bodies.listed({ ...record, name });
  }

  /** True when a listed unit is meant: its whole is named as owner, or is at home in the document. */
  #fits({ id, parent }: AgencyRecord, whole: Body | undefined): boolean {
    const root = id.startsWith(`${JUSTICE}/`) ? JUSTICE : parent;
    if (root === null) return !id.startsWith('us/') && whole === undefined && this.#inCountry(id.slice(0, 3));
    if (whole !== undefined) return whole.id === root || (root === JUSTICE && isComponent(whole.id));
    return root === JUSTICE ? this.#isJustice() : this.#bodies.has(root);
  }

  /** True where no local office speaks and the Justice Department or a part of it is named. */
  #namesJustice(): boolean {
    return (
      this.#home === undefined &&
      this.#found.some(({ record, lead }) => {
        const id = record?.id ?? (lead === undefined ? undefined : agencyRecords()[lead.entry]!.id);
        return id === JUSTICE || id?.startsWith(`${JUSTICE}/`) === true;
      })
    );
  }

  /** True when the document names another body of a country: `gb/`. */
  #inCountry(prefix: string): boolean {
    return this.#countries().has(prefix);
  }

  /** True when nothing but `, and the` stands between the tokens. */
  #isJoined(from: number, to: number): boolean {
    const { tokens, sentenceOf } = this.#context.document;
    if (to - from > 3 || sentenceOf[from] !== sentenceOf[to]) return false;
    return /^[,\s]*and (?:the )?$/.test(tokens.text.slice(tokens.start[from], tokens.start[to]));
  }

  /** The body that a unit belongs to, where the text says so: a possessor, `of the`, or the unit's neighbour's. */
  #ownerOf({ parent, candidates, first, last }: BodyMention, index: number): Body | undefined {
    const { document, index: places } = this.#context;
    const owner = parent === undefined ? -1 : places.agencyFrom(parent);
    if (owner >= 0 && owner < index) return this.#bodyAt(owner);
    if (isOwnOffices(document, first) || (candidates === undefined && isAssistants(document, first))) {
      const attorneys = this.#attorneys();
      if (attorneys >= 0) return this.#bodyAt(attorneys);
    }
    const behind = places.agencyFrom(this.#ownerBehind(last));
    if (behind > index && !this.#deciding.has(behind)) {
      const next = this.#found[behind]!;
      if (!next.unit) return this.#bodyAt(behind);
      // `Muskogee Resident Agency of the Oklahoma City Division of the FBI`
      const above = this.#ownerOf(next, behind);
      if (above !== undefined) return above;
    }
    // `CNCS’s Office of Inspector General and Office of General Counsel`: the second has the first one's owner.
    const before = index === 0 ? undefined : this.#found[index - 1];
    if (before?.unit === true && before.parent !== undefined && this.#isJoined(before.last, first))
      return this.#ownerOf(before, index - 1);
    return undefined;
  }

  /** For a field office or a staff office, the body named before it in the sentence: `the FBI and its Miami Field Office`. */
  #nearestBody({ name, first }: BodyMention, index: number): Body | undefined {
    const isField = FIELD_OFFICE.test(name);
    if (!isField && !name.startsWith('Office of')) return undefined;
    const { sentenceOf } = this.#context.document;
    const farthest = Math.max(0, index - MOST_UNITS); // a list of units may be as long as its author likes
    for (let at = index - 1; at >= farthest && sentenceOf[this.#found[at]!.first] === sentenceOf[first]; at--) {
      if (this.#found[at]!.unit) continue;
      const body = this.#bodyAt(at);
      if (!isField || body.id !== JUSTICE) return body;
    }
    return undefined;
  }

  /** First token behind `of the`, `in the` after token `last`, or -1. */
  #ownerBehind(last: number): number {
    if (!this.#isLink(last)) return -1;
    const { word, flags, count } = this.#context.document.tokens;
    const the = last + 1 < count && word[last + 1] === THE && (flags[last + 1]! & TOKEN_CAPITAL) === 0;
    return the ? last + 2 : last + 1;
  }

  #isLink(token: number): boolean {
    const { word, flags, count } = this.#context.document.tokens;
    return token < count && LINKS.has(word[token]!) && (flags[token]! & TOKEN_CAPITAL) === 0;
  }

  /** In a prosecutor's release, the police whose unit a name is: `90th Precinct Detective Squad`, `Vice Enforcement Division`. */
  #policeOf(unit: string): Body | undefined {
    const home = this.#home;
    if (home === undefined || !home.name.endsWith(`Attorney's Office`)) return undefined;
    if (home.record !== undefined && NEW_YORK.test(home.record.id) && isNewYorkPolice(unit)) {
      const record = agencyById('us/ny/new-york/nypd');
      return record === undefined ? undefined : this.#bodies.listed(record);
    }
    if (!/\b(?:Precinct|Detective Squad|SWAT)\b/.test(unit)) return undefined;
    return this.#other(this.#police());
  }

  /** The body of another mention; undefined for -1, and where that one is being decided itself. */
  #other(index: number): Body | undefined {
    return index < 0 || this.#deciding.has(index) ? undefined : this.#bodyAt(index);
  }

  #homeBody(): Body {
    const home = this.#home;
    return home?.record === undefined ? this.#named(home?.name ?? '') : this.#bodies.listed(home.record);
  }

  /** What `the Sheriff's Office` or `Police Department` means: the document's own, or the only one it names. */
  #shortFor({ whole: name, wholeKey: key }: PrintedName): Body | undefined {
    if (name.startsWith('United States ')) {
      const office = this.#other(
        this.#names.first(name, ({ full, mention }) => mention.record !== undefined && full.startsWith(`${name} for`)),
      );
      if (office !== undefined || name !== ATTORNEYS_OFFICE) return office;
      const ofDistrict = this.#ofDistrict();
      return ofDistrict === undefined
        ? this.#bodies.add(`${JUSTICE}/usao`, name, 'federal', JUSTICE)
        : this.#bodies.listed(ofDistrict);
    }
    const home = this.#home;
    const bare = key.startsWith('criminal ') ? key.slice('criminal '.length) : key;
    if (home !== undefined && sameName(home.name).endsWith(bare)) return this.#homeBody();
    return this.#other(this.#names.firstEndingIn(name, key, ({ mention }) => !leans(mention)));
  }

  /** `Dallas Police` of an American release are the department. */
  #plainName({ printed: { whole, plain } }: BodyMention): string {
    return this.#american ? whole : plain;
  }

  /** `Department of Animal Services` where the text has the `Lake County Department of Animal Services`. */
  #longerNamed({ name, first, last, printed }: BodyMention): Body | undefined {
    const key = this.#american ? printed.wholeKey : printed.plainKey;
    if (!key.includes(' ') || this.#isLink(last)) return undefined;
    const ofPlace = this.#other(this.#names.firstBeginningWith(name, key, ({ mention }) => !leans(mention)));
    if (ofPlace !== undefined) return ofPlace; // `Osage Tribe` for the Osage Tribe of Oklahoma
    const { cities } = placeNamesOf(this.#context.document);
    const city = indexFrom(cities, first);
    if (city < cities.length && cities[city]!.first === first) return undefined;
    return this.#other(
      this.#names.firstEndingIn(name, key, ({ full, mention }) => !mention.unit || OF_COUNTY.test(full)),
    );
  }

  #part(whole: Body, printed: string): Body {
    const { name: rest, key, isBare, isSplit, isFieldOffice, slug } = partName(printed);
    if (key.startsWith(sameName(whole.name))) return this.#named(rest);
    if (isBare) return whole; // `Secret Service Office`
    if (isSplit) return this.#named(rest);
    // Units of the Justice Department keep their short name; those of its bureaus and field offices do not.
    const short = !isFieldOffice && isComponent(whole.id);
    const name = short ? rest : `${whole.name} ${rest}`;
    const record = short ? undefined : recordNamed(name);
    if (record !== undefined) return this.#bodies.listed(record);
    return this.#bodies.add(whole.id === '' ? slug : `${whole.id}/${slug}`, name, whole.level, whole.id);
  }

  /** A body without a lexicon entry, after its name. `Dallas Police Department Gang Unit` is a part of the police. */
  #named(printed: string, mention?: BodyMention): Body {
    const { split, record, name, level: told, slug } = namedBody(printed);
    if (split !== undefined) {
      // `West Yorkshire Police` is its whole name
      if (record !== undefined) return this.#part(this.#bodies.listed(record), split.unit);
      const whole = bodyName(split.whole, this.#american);
      return this.#part(this.#shortFor(printedName(whole)) ?? this.#named(whole, mention), split.unit);
    }
    if (record !== undefined) return this.#bodies.listed(record);
    if (!this.#american && (isOfPlace(told) || (told === 'federal' && !name.startsWith('United States '))))
      return this.#bodies.add(`${this.#area.country!.toLowerCase()}/${slug}`, name, 'foreign', null);
    const level = this.#levels.of(told, name, mention);
    const path = this.#pathOf(level, mention);
    return this.#bodies.add(path === '' ? slug : `${path}/${slug}`, name, level, null);
  }

  /** What a body's id begins with: `us`, `us/tx` for a state's and for what lies in it. */
  #pathOf(level: Agency['level'], mention: BodyMention | undefined): string {
    if (level === 'federal') return 'us';
    if (!isOfPlace(level) || mention === undefined) return '';
    const state = stateOfBody(this.#context.document, mention, this.#area);
    return state === undefined ? '' : `us/${state.toLowerCase()}`;
  }
}
