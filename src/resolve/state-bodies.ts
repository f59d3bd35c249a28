import { indexFrom } from '../core/from-token.ts';
import { memoised } from '../core/memo.ts';
import type { AgencyRecord } from '../entities/agency/value.ts';
import type { HomeArea } from '../gazetteer/home-area.ts';
import { placeNamesOf } from '../gazetteer/place-names.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import type { TokenTable } from '../segment/tokens.ts';
import { agencyId, bodyName, levelOf, sameName } from './agency-names.ts';
import type { BodyMention } from './body-mention.ts';
import { nameOfState } from './body-place.ts';
import { recordNamed } from './listed-bodies.ts';
import { isParoleBoard, paroleBoardOf } from './parole.ts';

/** Names that a state's own release gives its bodies without the state: `the Department of Revenue`, `the State Police`. */
const OWN =
  /^(?:(?:Department|Division|Bureau|Office|Board|Commission|Agency|Administration) (?:of|for|on) |State (?!Department)\S|(?:Attorney General|Governor|Lieutenant Governor|State Auditor|Auditor General|State Treasurer|Comptroller|Inspector General|Public Advocate|Chief Medical Examiner)'s Office$|(?:Public (?:Utilities|Utility|Service)|Gaming(?: Control)?|Parole|Utilities and Transportation|Civil Rights|Securities|Liquor(?: Control)?|Lottery) (?:Commission|Board)$|(?:Highway Patrol|National Guard|General Assembly|Legislature)$|(?!Police|Fire|Sheriff|Health|Parks|Probation)[A-Z]\w+(?: and [A-Z]\w+| [A-Z]\w+)? Department$)/;
/** What only states have: also where a county or a newspaper speaks, if a list has the state's. */
const NO_COUNTY_HAS =
  /^(?:Department of (?:Motor Vehicles|Public Safety|Corrections|Correction|Corrections and Rehabilitation|Children and Families|Natural Resources|Environmental (?:Protection|Conservation|Quality|Management)|Fish and (?:Wildlife|Game)|Insurance|Law Enforcement|Consumer Affairs|Highway Safety and Motor Vehicles|Health Care Services)|State (?:Police|Patrol)|Highway Patrol|Attorney General's Office|Parole Board|Board of Parole Hearings|Contractors State License Board|General Assembly|Legislature|National Guard)$/;
const ATTORNEY_GENERAL =
  /^(?:Office of (?:the )?Attorney General|Attorney General's Office|Department of (?:the )?Attorney General)$/;
/** Departments that every state has under the same name as the federal government. */
const EVERY_STATE =
  /^Department of (?:Transportation|Education|Labor|Agriculture|Commerce|Veterans Affairs|Health and Human Services)$/;
const FEDERAL_WORDS = /^(?:U\.? ?S\b|US |United States)/;
const OFFICE_OF_GENERAL = /^office of (?:the )?attorney general$/i;

/** What a body's name tells of whose it may be. */
interface NameKinds {
  readonly isOwn: boolean;
  readonly noCountyHas: boolean;
  readonly everyState: boolean;
  readonly attorneyGeneral: boolean;
  readonly paroleBoard: boolean;
}

const kindsOf = memoised<NameKinds>((name) => ({
  isOwn: OWN.test(name),
  noCountyHas: NO_COUNTY_HAS.test(name),
  everyState: EVERY_STATE.test(name),
  attorneyGeneral: ATTORNEY_GENERAL.test(name),
  paroleBoard: isParoleBoard(name),
}));

/** `the Office of the Attorney General`, of the state or of the United States. */
export function isAttorneyGeneral(name: string): boolean {
  return kindsOf(bodyName(name, false)).attorneyGeneral;
}

/**
 * Where a state itself speaks, its bodies go without its name: `the Department of Revenue` of an Oregon release is
 * the Oregon Department of Revenue.
 */
export class StateBodies {
  readonly #document: AnalysedDocument;
  readonly #found: readonly BodyMention[];
  readonly #state: string;
  /** Empty where the document comes from no state. */
  readonly #stateName: string;
  readonly #issuedBy: AgencyRecord | undefined;
  readonly #stateSpeaks: boolean;

  constructor(
    document: AnalysedDocument,
    found: readonly BodyMention[],
    { state, stateSpeaks }: HomeArea,
    issuer: string | undefined,
  ) {
    this.#document = document;
    this.#found = found;
    this.#state = state ?? '';
    const stateName = (state === undefined ? undefined : nameOfState(state)) ?? '';
    this.#stateName = stateName;
    const name = issuer === undefined || stateName === '' ? undefined : bodyName(issuer, true);
    this.#issuedBy = name === undefined ? undefined : recordNamed(name);
    this.#stateSpeaks =
      stateSpeaks || (name !== undefined && levelOf(name) === 'state' && issuer!.startsWith(`${stateName} `));
  }

  /** The state's body that a mention means, undefined where none is meant. */
  bodyOf(mention: BodyMention): AgencyRecord | undefined {
    if (this.#stateName === '') return undefined;
    return mention.record === undefined ? this.#unlisted(mention) : this.#insteadOf(mention.record, mention);
  }

  /** For a federal body that the state has as well. */
  #insteadOf(listed: AgencyRecord, { name: printed, last }: BodyMention): AgencyRecord | undefined {
    if (listed.level !== 'federal' || FEDERAL_WORDS.test(printed)) return undefined;
    const name = bodyName(printed, false);
    // `Department of Health and Human Services (MDHHS)`: the abbreviation begins with the state.
    const means = (this.#stateSpeaks && kindsOf(name).isOwn) || abbreviates(this.#document, last, this.#state, listed);
    if (!means) return undefined;
    return this.#ofState(name) ?? (this.#stateSpeaks && kindsOf(name).everyState ? this.#made(name) : undefined);
  }

  #unlisted({ name: printed, lead, parent, first }: BodyMention): AgencyRecord | undefined {
    if (lead !== undefined || parent !== undefined) return undefined;
    const name = bodyName(printed, false);
    const kinds = kindsOf(name);
    const parole = kinds.paroleBoard ? paroleBoardOf(this.#state) : undefined;
    if (parole !== undefined) return recordNamed(parole) ?? this.#made(parole.slice(this.#stateName.length + 1));
    const issuedBy = this.#issuedBy;
    if (!this.#stateSpeaks) return issuedBy?.level !== 'federal' && kinds.noCountyHas ? this.#ofState(name) : undefined;
    if (!kinds.isOwn || this.#isCity(first)) return undefined;
    if (!kinds.attorneyGeneral) return this.#ofState(name) ?? this.#made(name);
    if (issuedBy?.level === 'state' && /Department of (?:Justice|Law)$/.test(issuedBy.name)) return issuedBy;
    const office = this.#found.some(({ name }) => OFFICE_OF_GENERAL.test(name));
    return attorneyGeneral(this.#state, this.#stateName, office);
  }

  #isCity(token: number): boolean {
    const { cities } = placeNamesOf(this.#document);
    const at = indexFrom(cities, token);
    return at < cities.length && cities[at]!.first === token;
  }

  #ofState(name: string): AgencyRecord | undefined {
    return recordNamed(`${this.#stateName} ${name}`) ?? recordNamed(`${this.#stateName} State ${name}`);
  }

  /** A body of the state that no list has. */
  #made(name: string): AgencyRecord {
    const id = agencyId(`us/${this.#state.toLowerCase()}`, name);
    return { id, name: `${this.#stateName} ${name}`, level: 'state', parent: null, abbreviation: null };
  }
}

/** The attorney general's office under the name that the document gives it. */
function attorneyGeneral(state: string, stateName: string, office: boolean): AgencyRecord | undefined {
  const record = recordNamed(`${stateName} Attorney General's Office`);
  if (record === undefined || !office) return record;
  return { ...record, name: `${state === 'WA' ? `${stateName} State` : stateName} Office of the Attorney General` };
}

/** True when the bracket behind a name holds its abbreviation with the state's letter in front: `(MDHHS)`. */
function abbreviates(
  { tokens }: AnalysedDocument,
  last: number,
  state: string,
  { abbreviation }: AgencyRecord,
): boolean {
  if (abbreviation === null || !isBeforeBracket(tokens, last - 1)) return false;
  const behind = /^ ?\("?([A-Z]{3,8})"?\)/.exec(tokens.text.slice(tokens.end[last - 1], tokens.end[last - 1]! + 14));
  const printed = behind?.[1];
  return printed !== undefined && sameName(printed).slice(1) === sameName(abbreviation) && printed[0] === state[0];
}

/** True when a token is the last before an opening bracket: a look that spares nearly all of them a closer one. */
function isBeforeBracket({ text, end }: TokenTable, token: number): boolean {
  const behind = end[token]!;
  const unit = text.charCodeAt(behind);
  return unit === BRACKET || (unit === BLANK && text.charCodeAt(behind + 1) === BRACKET);
}

const BRACKET = 40;
const BLANK = 32;
