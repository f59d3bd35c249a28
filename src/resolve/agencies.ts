import { indexFrom } from '../core/from-token.ts';
import { lazily } from '../core/memo.ts';
import { type AgencyRecord, agencyRecords } from '../entities/agency/value.ts';
import { homeAreaOf } from '../gazetteer/home-area.ts';
import { placeNamesOf } from '../gazetteer/place-names.ts';
import type { Agency } from '../record/types.generated.ts';
import { AbroadBodies } from './abroad-bodies.ts';
import { bodyName, isComponent, isOfPlace, JUSTICE, levelOf, sameName } from './agency-names.ts';
import { ATTORNEYS_OFFICE, attorneysOfDocument, attorneysOfPlace, isAnyOffice } from './attorneys-district.ts';
import { Bodies, type Body } from './bodies.ts';
import { BodyLevels } from './body-level.ts';
import { BodyNaming } from './body-naming.ts';
import { type BodyMention, bodyMentions, leans } from './body-mention.ts';
import type { ResolveContext } from './context.ts';
import { isOfOtherCountry } from './country-owner.ts';
import { Definitions } from './definitions.ts';
import { englishNames } from './english-names.ts';
import { FullNames } from './full-names.ts';
import { type HomeOffice, homeOffice, isOwnHeads } from './home-office.ts';
import { recordNamed } from './listed-bodies.ts';
import { OwnBodies } from './own-bodies.ts';
import { OwnedNames } from './owned-names.ts';
import { nameOfRest, partsWithWhole } from './part-of-whole.ts';
import type { Places } from './places.ts';
import { isOfOwnCounty } from './placed-unit.ts';
import { type PrintedName, printedName } from './printed-name.ts';
import { StateBodies } from './state-bodies.ts';
import { UnitCandidates } from './unit-candidates.ts';
import { FIELD_OFFICE, isLink, UnitOwners } from './unit-owner.ts';

const OF_COUNTY = /^\S.* County /;
/** `10th Mountain Division`, `26th Marine Expeditionary Unit`: a formation goes by its own name where no owner is stated. */
const FEDERAL = /^United States /;
/** `Atlanta Division` below the name of a bureau. */
const DIVISION = /^[A-Z]\S+(?: [A-Z]\S+){0,2} Division$/;
const FORMATION = /\b(?:Airborne|Armou?red|Infantry|Mountain|Marine|Cavalry|Artillery|Expeditionary|Brigade)\b/;

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
export function resolveAgencies(context: ResolveContext, places: Places): Agencies {
  return context.mentions.agency.length === 0 ? NO_AGENCIES : new AgencyJoining(context, places).join();
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
  readonly #definitions: Definitions;
  readonly #english: ReadonlyMap<string, string> | undefined;
  readonly #parts: ReadonlyMap<string, AgencyRecord> | undefined;
  readonly #of: (Body | undefined)[];
  /** Mentions that are being decided: none can be what it is short for itself. */
  readonly #deciding = new Set<number>();
  readonly #home: HomeOffice | undefined;
  /** Whose units `the DA’s` are. */
  readonly #prosecutor: () => HomeOffice | undefined;
  readonly #ownedNames: OwnedNames;
  /** Of who speaks. */
  readonly #level: Agency['level'];
  readonly #states: StateBodies;
  readonly #abroad: AbroadBodies;
  readonly #own: OwnBodies;
  readonly #candidates: UnitCandidates;
  readonly #owners: UnitOwners;
  readonly #naming: BodyNaming;
  readonly #places: Places;
  readonly #attorneys: () => AgencyRecord | undefined;

  constructor(context: ResolveContext, places: Places) {
    const { document, mentions, release } = context;
    const found = bodyMentions(mentions.agency);
    this.#context = context;
    this.#places = places;
    this.#found = found;
    this.#names = new FullNames(found);
    this.#definitions = new Definitions(mentions.agency);
    this.#english = englishNames(found);
    this.#parts = partsWithWhole(document, found);
    this.#of = found.map(() => undefined);
    this.#home = context.home();
    this.#prosecutor = lazily(() => this.#home ?? homeOffice(document, mentions.agency, undefined));
    this.#ownedNames = new OwnedNames(document, found, (token) => context.index.agencyFrom(token));
    const area = homeAreaOf(document);
    const issuer = release.issuer?.name;
    this.#level = levelOfIssuer(issuer, this.#home);
    const isOfArea = this.#level !== null && isOfPlace(this.#level);
    this.#attorneys = lazily(() => attorneysOfDocument(document.text, places, isOfArea ? area.state : undefined));
    const levels = new BodyLevels(document, area, this.#level);
    this.#naming = new BodyNaming(document, this.#bodies, area, levels, (name) => this.#shortFor(name));
    this.#states = new StateBodies(document, found, area, issuer);
    this.#abroad = new AbroadBodies(found, area);
    this.#own = new OwnBodies(document, found, issuer, this.#naming.american ? area.state : undefined);
    this.#candidates = new UnitCandidates(found, this.#bodies, this.#home !== undefined);
    this.#owners = new UnitOwners(context, found, this.#bodies, this.#home, {
      at: (index) => this.#bodyAt(index),
      other: (index) => this.#other(index),
      isOpen: (index) => this.#deciding.has(index),
    });
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
    if (mention.record !== undefined)
      // asks for no other
      return (this.#of[index] = this.#bodies.listed(this.#insteadOf(mention) ?? this.#named(mention.record)));
    this.#deciding.add(index);
    const body = this.#bodyOfName(mention, index);
    this.#deciding.delete(index);
    return (this.#of[index] = body);
  }

  /** The listed body under the name that it has in this document. */
  #named(record: AgencyRecord): AgencyRecord {
    const english = this.#english?.get(record.id);
    return english === undefined ? (this.#parts?.get(record.id) ?? record) : { ...record, name: english };
  }

  /** The state's or another country's body that a name means here which the list has as America's. */
  #insteadOf(mention: BodyMention): AgencyRecord | undefined {
    return this.#abroad.bodyOf(mention) ?? this.#states.bodyOf(mention);
  }

  #bodyOfName(mention: BodyMention, index: number): Body {
    const { lead, name, unit, short, parent } = mention;
    if (lead !== undefined) return this.#partOfLead(name, lead);
    const defined = this.#other(this.#definitions.of(index));
    if (defined !== undefined) return defined;
    const { placed } = mention.printed;
    if (placed !== undefined) return this.#naming.part(this.#bodies.listed(placed.whole), placed.part);
    const { holder } = mention.printed;
    if (mention.printed.whole === ATTORNEYS_OFFICE) return this.#attorneysOffice(mention);
    if (short || holder !== undefined) {
      const known = this.#shortFor(holder === undefined ? mention.printed : printedName(holder));
      if (known !== undefined) return known;
    }
    const owned = this.#other(this.#ownedNames.repeats(index)) ?? this.#other(this.#ownedNames.ownedLike(index));
    if (owned !== undefined) return owned;
    const general =
      parent === undefined && mention.printed.isAttorneyGeneral ? this.#states.bodyOf(mention) : undefined;
    if (general !== undefined) return this.#bodies.listed(general);
    if (unit || this.#ownedNames.saysWhose(index)) {
      const body = this.#bodyOfUnit(mention, index);
      if (body !== undefined) return body;
    }
    const longer = short || unit ? undefined : this.#longerNamed(mention);
    if (longer !== undefined) return longer;
    const ofState = this.#states.bodyOf(mention);
    if (ofState !== undefined) return this.#bodies.listed(ofState);
    return this.#naming.named(this.#own.nameOf(mention) ?? this.#naming.plainName(mention), mention);
  }

  /** `the U.S. Attorney's Office`: of the place behind it, else the one that the document means. */
  #attorneysOffice({ first, last, printed }: BodyMention): Body {
    const { document } = this.#context;
    const ofPlace = attorneysOfPlace(document, this.#places, last);
    if (ofPlace !== undefined) return this.#bodies.listed(ofPlace);
    const meant = isAnyOffice(document, first) ? undefined : this.#shortFor(printed);
    return meant ?? this.#bodies.add(`${JUSTICE}/usao`, ATTORNEYS_OFFICE, 'federal', JUSTICE);
  }

  /** `FBI Miami Field Office`. */
  #partOfLead(name: string, { entry, rest: printed }: NonNullable<BodyMention['lead']>): Body {
    const record = agencyRecords()[entry]!;
    const rest = nameOfRest(record, printed.replace(/^[\s,/–-]+/, ''));
    // `Internet Crimes Against Children Unit`: what the list has is a task force, this is an office's own
    if (this.#home !== undefined && /^(?:Unit|Section|Team|Squad)$/.test(rest) && isComponent(record.id))
      return this.#naming.part(this.#homeBody(), printedName(name).plain);
    return this.#naming.part(this.#bodies.listed(this.#named(record)), bodyName(rest, false));
  }

  /** A unit, as a part of its owner; undefined where it goes by its own name. */
  #bodyOfUnit(mention: BodyMention, index: number): Body | undefined {
    const { name, candidates } = mention;
    const prosecutor = isOwnHeads(this.#context.document, mention.first) ? this.#prosecutor() : undefined;
    const owner = prosecutor === undefined ? this.#ownerOf(mention, index) : this.#bodyOfOffice(prosecutor);
    const candidate = this.#candidates.meant(candidates, owner);
    if (candidate !== undefined) return this.#bodies.listed(candidate);
    if (owner === undefined) {
      const ofState = this.#states.partOf(mention);
      if (ofState !== undefined) return this.#bodies.listed(ofState);
      const placed = this.#own.nameOf(mention);
      if (placed !== undefined) return this.#naming.named(placed, mention);
      const longer = this.#longerNamed(mention);
      if (longer !== undefined) return longer;
    }
    const whole = owner ?? this.#owners.policeOf(name, index) ?? this.#ownerAtHome(mention, index);
    return whole === undefined ? undefined : this.#naming.part(whole, mention.printed.plain);
  }

  /** The body that the text names as owner of another. */
  #ownerOf(mention: BodyMention, index: number): Body | undefined {
    return this.#owners.ownerOf(mention, index) ?? this.#other(this.#ownedNames.houseOf(index));
  }

  /** Whose unit goes without saying: the document's own office's, its issuer's, or that of the body named just before. */
  #ownerAtHome(mention: BodyMention, index: number): Body | undefined {
    if (!mention.unit || FORMATION.test(mention.name) || FEDERAL.test(mention.printed.plain)) return undefined;
    if (isOfOtherCountry(this.#context.document, mention.first)) return undefined;
    if (isOfOwnCounty(mention.printed.plain, this.#home?.name)) return undefined;
    if (this.#home !== undefined) return this.#homeBody();
    const { issuer, bureau } = this.#own;
    const whole = issuer ?? (FIELD_OFFICE.test(mention.name) || DIVISION.test(mention.name) ? bureau : undefined);
    return this.#owners.nearestBody(mention, index) ?? (whole === undefined ? undefined : this.#bodies.listed(whole));
  }

  /** The body of another mention; undefined for -1, and where that one is being decided itself. */
  #other(index: number): Body | undefined {
    return index < 0 || this.#deciding.has(index) ? undefined : this.#bodyAt(index);
  }

  #homeBody(): Body {
    const home = this.#home;
    return home === undefined ? this.#naming.named('') : this.#bodyOfOffice(home);
  }

  #bodyOfOffice({ name, record }: HomeOffice): Body {
    return record === undefined ? this.#naming.named(name) : this.#bodies.listed(record);
  }

  /** What `the Sheriff's Office` or `Police Department` means: the document's own, or the only one it names. */
  #shortFor({ whole: name, wholeKey: key }: PrintedName): Body | undefined {
    if (name.startsWith('United States ')) {
      const office = this.#other(
        this.#names.first(name, ({ full, mention }) => mention.record !== undefined && full.startsWith(`${name} for`)),
      );
      if (office !== undefined || name !== ATTORNEYS_OFFICE) return office;
      const attorneys = this.#attorneys();
      return attorneys === undefined ? undefined : this.#bodies.listed(attorneys);
    }
    const home = this.#home;
    const bare = key.startsWith('criminal ') ? key.slice('criminal '.length) : key;
    if (home !== undefined && sameName(home.name).endsWith(bare)) return this.#homeBody();
    return this.#other(this.#names.firstEndingIn(name, key, ({ mention }) => !leans(mention)));
  }

  /** `Department of Animal Services` where the text has the `Lake County Department of Animal Services`. */
  #longerNamed({ name, first, last, printed }: BodyMention): Body | undefined {
    const key = this.#naming.american ? printed.wholeKey : printed.plainKey;
    if (!key.includes(' ') || isLink(this.#context.document.tokens, last)) return undefined;
    const ofPlace = this.#other(this.#names.firstBeginningWith(name, key, ({ mention }) => !leans(mention)));
    if (ofPlace !== undefined) return ofPlace; // `Osage Tribe` for the Osage Tribe of Oklahoma
    const { cities } = placeNamesOf(this.#context.document);
    const city = indexFrom(cities, first);
    if (city < cities.length && cities[city]!.first === first) return undefined;
    return this.#other(
      this.#names.firstEndingIn(name, key, ({ full, mention }) => !mention.unit || OF_COUNTY.test(full)),
    );
  }
}
