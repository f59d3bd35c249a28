import { lazily } from '../core/memo.ts';
import { agencyById } from '../entities/agency/value.ts';
import { wordId, wordMap, wordSet } from '../gazetteer/words.ts';
import { MARK, TOKEN_CAPITAL, TOKEN_POSSESSIVE, type TokenTable } from '../segment/tokens.ts';
import { JUSTICE } from './agency-names.ts';
import type { Bodies, Body } from './bodies.ts';
import type { BodyMention } from './body-mention.ts';
import type { ResolveContext } from './context.ts';
import { type HomeOffice, isAssistants, isOwnOffices } from './home-office.ts';
import { isNewYorkPolice, NEW_YORK } from './new-york.ts';

/** Parts that a body has in cities and regions. */
export const FIELD_OFFICE = / (?:Field|Regional|Resident|District|Area) (?:Office|Division|Agency)$/;
/** What a text calls a body by once it has named it, and how such bodies are named in full. */
const IN_PASSING = wordMap({
  force: /\b(?:Police|Constabulary|Force|Garda Síochána)\b/,
  department: /\b(?:Department|Police)\b/,
  office: /\bOffice\b/,
  bureau: /\bBureau\b/,
  agency: /\b(?:Agency|Administration|Authority)\b/,
  commission: /\bCommission\b/,
  ministry: /\bMinistry\b/,
});
/** Every department has one. */
const STAFF_OFFICE =
  /^Office of (?:the )?(?:Inspector General|General Counsel|(?:Criminal )?Investigations?|Public Affairs|Law Enforcement)$/i;
/** Units that prosecutors do not have. */
const OF_POLICE =
  /\b(?:Precinct|Detective Squad|Detective Bureau|SWAT|Internal Affairs|Robbery-Homicide|K-?9|Crime Scene|Street Crimes|Patrol|Bomb Squad)\b/;
const FORCE = /(?:Police(?: Department| Bureau)?|Sheriff[’']?s (?:Office|Department))$/;
const WHERE = wordId('where');
const LINKS = wordSet('of for in within at from');
const THE = wordId('the');
/** So many units before a field office are looked over for the body they belong to. */
const MOST_UNITS = 40;

/** The bodies of the mentions, by their index; asking for one decides it. */
export interface DecidedBodies {
  at(index: number): Body;
  /** The same, undefined for -1 and where that one is being decided itself. */
  other(index: number): Body | undefined;
  /** True while a mention is being decided: nothing can be told by it. */
  isOpen(index: number): boolean;
}

/** Whose units a document's units are. */
export class UnitOwners {
  readonly #context: ResolveContext;
  readonly #found: readonly BodyMention[];
  readonly #bodies: Bodies;
  readonly #home: HomeOffice | undefined;
  readonly #decided: DecidedBodies;
  // What is asked of all mentions is asked once.
  readonly #attorneys = lazily(() =>
    this.#found.findIndex(({ record }) => record?.id.startsWith(`${JUSTICE}/usao/`) === true),
  );
  readonly #police = lazily(() =>
    this.#found.findIndex(({ unit, name }) => !unit && name.endsWith('Police Department')),
  );

  constructor(
    context: ResolveContext,
    found: readonly BodyMention[],
    bodies: Bodies,
    home: HomeOffice | undefined,
    decided: DecidedBodies,
  ) {
    this.#context = context;
    this.#found = found;
    this.#bodies = bodies;
    this.#home = home;
    this.#decided = decided;
  }

  /** The body that a unit belongs to, where the text says so: a possessor, `of the`, or the unit's neighbour's. */
  ownerOf({ parent, candidates, first, last }: BodyMention, index: number): Body | undefined {
    const { document, index: places } = this.#context;
    const owner = parent === undefined ? -1 : places.agencyFrom(parent);
    if (owner >= 0 && owner < index) return this.#decided.at(owner);
    const meant = this.#bodyInPassing(first, index);
    if (meant >= 0) return this.#decided.at(meant);
    if (isOwnOffices(document, first) || (candidates === undefined && isAssistants(document, first))) {
      const attorneys = this.#attorneys();
      if (attorneys >= 0) return this.#decided.at(attorneys);
    }
    const behind = places.agencyFrom(this.#ownerBehind(last));
    if (behind > index && !this.#decided.isOpen(behind)) {
      const next = this.#found[behind]!;
      if (!next.unit) return this.#decided.at(behind);
      // `Muskogee Resident Agency of the Oklahoma City Division of the FBI`
      const above = this.ownerOf(next, behind);
      if (above !== undefined) return above;
    }
    const whole = this.#wholeBehind(index);
    if (whole >= 0) return this.#decided.at(whole);
    // `CNCS’s Office of Inspector General and Office of General Counsel`: the second has the first one's owner.
    const before = index === 0 ? undefined : this.#found[index - 1];
    if (before?.unit === true && before.parent !== undefined && this.#isJoined(before.last, first))
      return this.ownerOf(before, index - 1);
    return undefined;
  }

  /** Index of the body that `the force’s`, `the department’s` before token `first` means: the last of its kind; -1 for none. */
  #bodyInPassing(first: number, index: number): number {
    const { word, flags } = this.#context.document.tokens;
    if (first < 3 || (flags[first - 1]! & TOKEN_POSSESSIVE) === 0 || (flags[first - 2]! & TOKEN_CAPITAL) !== 0)
      return -1;
    const kind = IN_PASSING.get(word[first - 2]!);
    if (kind === undefined) return -1;
    const farthest = Math.max(0, index - MOST_UNITS);
    for (let at = index - 1; at >= farthest; at--) {
      const { unit, record, name } = this.#found[at]!;
      if (!unit && !this.#decided.isOpen(at) && kind.test(record?.name ?? name)) return at;
    }
    return -1;
  }

  /** Index of the body behind a comma: `Office of the Inspector General, Social Security Administration`; -1 for none. */
  #wholeBehind(index: number): number {
    const { last, name } = this.#found[index]!;
    const next = this.#found[index + 1];
    const { word } = this.#context.document.tokens;
    if (next === undefined || next.first !== last + 1 || word[last] !== MARK.comma || !STAFF_OFFICE.test(name))
      return -1;
    const isWhole =
      next.record?.level === 'federal' && next.record.unit !== true && !/^Office\b/.test(next.record.name);
    return isWhole && next.last > next.first + 1 ? index + 1 : -1;
  }

  /** For a field office or a staff office, the body named before it in the sentence: `the FBI and its Miami Field Office`. */
  nearestBody({ name, first }: BodyMention, index: number): Body | undefined {
    const isField = FIELD_OFFICE.test(name);
    if (!isField && !name.startsWith('Office of')) return undefined;
    const { sentenceOf } = this.#context.document;
    const farthest = Math.max(0, index - MOST_UNITS); // a list of units may be as long as its author likes
    for (let at = index - 1; at >= farthest && sentenceOf[this.#found[at]!.first] === sentenceOf[first]; at--) {
      if (this.#found[at]!.unit) continue;
      const body = this.#decided.at(at);
      if (!isField || body.id !== JUSTICE) return body;
    }
    return undefined;
  }

  /** In a prosecutor's release, the police whose unit a name is: `90th Precinct Detective Squad`, `Vice Enforcement Division`. */
  policeOf(unit: string, index: number): Body | undefined {
    const home = this.#home;
    if (home === undefined || !home.name.endsWith(`Attorney's Office`)) return undefined;
    if (home.record !== undefined && NEW_YORK.test(home.record.id) && isNewYorkPolice(unit)) {
      const record = agencyById('us/ny/new-york/nypd');
      return record === undefined ? undefined : this.#bodies.listed(record);
    }
    const served = this.#servedIn(index);
    if (served >= 0) return this.#decided.other(served);
    if (!OF_POLICE.test(unit)) return undefined;
    const nearest = this.#policeBefore(index);
    return this.#decided.other(nearest < 0 ? this.#police() : nearest);
  }

  /** Index of the force that somebody left: `the Toledo Police Department where she was in the Traffic Unit`; -1 for none. */
  #servedIn(index: number): number {
    const at = this.#policeBefore(index);
    if (at < 0) return -1;
    const { word } = this.#context.document.tokens;
    const { last } = this.#found[at]!;
    return word[last] === WHERE || (word[last] === MARK.comma && word[last + 1] === WHERE) ? at : -1;
  }

  /** Index of the nearest force before a mention in its sentence, -1 for none. */
  #policeBefore(index: number): number {
    const { sentenceOf } = this.#context.document;
    const sentence = sentenceOf[this.#found[index]!.first];
    const farthest = Math.max(0, index - MOST_UNITS);
    for (let at = index - 1; at >= farthest && sentenceOf[this.#found[at]!.first] === sentence; at--) {
      const { unit, record, name } = this.#found[at]!;
      if (!unit && FORCE.test(record?.name ?? name)) return at;
    }
    return -1;
  }

  /** True when nothing but `, and the` stands between the tokens. */
  #isJoined(from: number, to: number): boolean {
    const { tokens, sentenceOf } = this.#context.document;
    if (to - from > 3 || sentenceOf[from] !== sentenceOf[to]) return false;
    return /^[,\s]*and (?:the )?$/.test(tokens.text.slice(tokens.start[from], tokens.start[to]));
  }

  /** First token behind `of the`, `in the` after token `last`, or -1. */
  #ownerBehind(last: number): number {
    if (!isLink(this.#context.document.tokens, last)) return -1;
    const { word, flags, count } = this.#context.document.tokens;
    const the = last + 1 < count && word[last + 1] === THE && (flags[last + 1]! & TOKEN_CAPITAL) === 0;
    return the ? last + 2 : last + 1;
  }
}

/** True for a small `of`, `for`, `in` at a token: what follows may own what stands before it. */
export function isLink({ word, flags, count }: TokenTable, token: number): boolean {
  return token < count && LINKS.has(word[token]!) && (flags[token]! & TOKEN_CAPITAL) === 0;
}
