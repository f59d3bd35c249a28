import { indexFrom } from '../core/from-token.ts';
import type { AgencyRecord } from '../entities/agency/value.ts';
import type { HomeArea } from '../gazetteer/home-area.ts';
import { placeNamesOf } from '../gazetteer/place-names.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import type { TokenTable } from '../segment/tokens.ts';
import { agencyId, bodyName, levelOf, sameName } from './agency-names.ts';
import type { BodyMention } from './body-mention.ts';
import { nameOfState } from './body-place.ts';
import { recordNamed } from './listed-bodies.ts';
import { paroleBoardOf } from './parole.ts';
import { isStatesAlone, listedOfState } from './state-list.ts';

const FEDERAL_WORDS = /^(?:U\.? ?S\b|US |United States)/;
const OFFICE_OF_GENERAL = /^office of (?:the )?attorney general$/i;

/** `Office of the State Comptroller`. */
const OF_STATE_OFFICER = /^Office of the State (?=\S)/;
/** The governor's staff, wherever in the state it is named. */
const GOVERNORS = /^(?:Office of the Governor|Governor's Office)$/;

/** Bodies that the nation has under the name that states use as well. */
const NATION_HAS = /\bAttorney General\b|^(?:National Guard|Legislature|General Assembly|Department of Justice)$/;
/** `us/doj/usao/ny-n`: the office of a district, whose state is its own. */
const ATTORNEYS = /^us\/doj\/usao\/([a-z]{2})(?:-|$)/;
/** Parts that are bodies of the state by themselves: `Division of Securities`, `Bureau of Insurance`. */
const PART_OF_STATE = /^(?:Division|Bureau|Office|Board|Commission|Administration|Department) (?:of|on|for) /;

/** Chambers that a state and the nation have. */
const CHAMBER = /^(?:Senate|House of Representatives)$/;
/** States that call theirs the `State Senate`. */
const STATE_SENATES = new Set(['CA', 'NY', 'PA', 'GA', 'WA', 'OR', 'LA', 'MS']);

function isCongress({ record, name }: BodyMention): boolean {
  return record!.id.startsWith('us/congress') && !CHAMBER.test(name);
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
    const name = issuer === undefined ? undefined : bodyName(issuer, true);
    this.#issuedBy = name === undefined ? undefined : recordNamed(name);
    const home = ATTORNEYS.exec(this.#issuedBy?.id ?? '')?.[1]?.toUpperCase() ?? state;
    const stateName = (home === undefined ? undefined : nameOfState(home)) ?? '';
    this.#document = document;
    this.#found = found;
    this.#state = home ?? '';
    this.#stateName = stateName;
    const isLocal = name !== undefined && (this.#issuedBy?.level ?? levelOf(name)) === 'local';
    this.#stateSpeaks =
      (stateSpeaks && !isLocal) ||
      (name !== undefined && levelOf(name) === 'state' && issuer!.startsWith(`${stateName} `));
  }

  /** The state's body that a mention means, undefined where none is meant. */
  bodyOf(mention: BodyMention): AgencyRecord | undefined {
    if (this.#stateName === '') return undefined;
    return mention.record === undefined ? this.#unlisted(mention) : this.#insteadOf(mention.record, mention);
  }

  /** For a federal body that the state has as well. */
  #insteadOf(listed: AgencyRecord, mention: BodyMention): AgencyRecord | undefined {
    if (listed.level !== 'federal' || FEDERAL_WORDS.test(mention.name)) return undefined;
    if (CHAMBER.test(mention.name)) return this.#chamber(mention.name);
    const { plain: name, isOfState, everyState } = mention.printed;
    // `Department of Health and Human Services (MDHHS)`: the abbreviation begins with the state.
    const means = (this.#stateSpeaks && isOfState) || abbreviates(this.#document, mention.last, this.#state, listed);
    if (!means) return undefined;
    return this.#ofState(name) ?? (this.#stateSpeaks && everyState ? this.#made(name) : undefined);
  }

  /** `the Senate` of a state that speaks of no Congress. */
  #chamber(name: string): AgencyRecord | undefined {
    if (!this.#stateSpeaks || this.#found.some((other) => other.record !== undefined && isCongress(other)))
      return undefined;
    const full = name === 'Senate' && STATE_SENATES.has(this.#state) ? 'State Senate' : name;
    return this.#ofState(full) ?? this.#made(full);
  }

  #unlisted(mention: BodyMention): AgencyRecord | undefined {
    if (mention.lead !== undefined || mention.parent !== undefined) return undefined;
    const kinds = mention.printed;
    const name = kinds.plain;
    const parole = kinds.isParoleBoard ? paroleBoardOf(this.#state) : undefined;
    if (parole !== undefined) return recordNamed(parole) ?? this.#made(parole.slice(this.#stateName.length + 1));
    const issuedBy = this.#issuedBy;
    if (issuedBy?.level === 'federal' && !this.#stateSpeaks) return this.#besideNation(mention);
    if (!this.#stateSpeaks && (issuedBy === undefined || !GOVERNORS.test(name)))
      return this.#besideCounties(name, kinds.noCountyHas);
    const known = kinds.isAttorneyGeneral ? undefined : this.#ofState(name);
    if (known !== undefined) return known;
    if (!kinds.isOfState || this.#isCity(mention.first)) return undefined;
    if (!kinds.isAttorneyGeneral) return this.#made(name);
    if (issuedBy?.level === 'state' && /Department of (?:Justice|Law)$/.test(issuedBy.name)) return issuedBy;
    const office = this.#found.some(({ name }) => OFFICE_OF_GENERAL.test(name));
    return attorneyGeneral(this.#state, this.#stateName, office);
  }

  /** In the release of a county or a town: what only states have, and an office that says so. */
  #besideCounties(name: string, noCountyHas: boolean): AgencyRecord | undefined {
    const isStates = noCountyHas || OF_STATE_OFFICER.test(name) || isStatesAlone(name);
    const known = isStates ? this.#ofState(name) : undefined;
    return known ?? (OF_STATE_OFFICER.test(name) ? this.#made(name) : undefined);
  }

  /** In a federal release: what the nation has none of, and no county either. Parts are the federal office's own. */
  #besideNation({ name, unit, printed: { plain, noCountyHas } }: BodyMention): AgencyRecord | undefined {
    if (unit || FEDERAL_WORDS.test(name) || NATION_HAS.test(plain)) return undefined;
    if (recordNamed(plain)?.level === 'federal') return undefined; // `Parole Commission`
    return noCountyHas || isStatesAlone(plain) ? this.#ofState(plain) : undefined;
  }

  /** `Division of Securities` as the state's own; undefined for parts that go by another's name: `Fraud Section`. */
  partOf({ name, printed: { plain } }: BodyMention): AgencyRecord | undefined {
    if (!this.#stateSpeaks || !PART_OF_STATE.test(plain) || FEDERAL_WORDS.test(name)) return undefined;
    return this.#ofState(plain);
  }

  #isCity(token: number): boolean {
    const { cities } = placeNamesOf(this.#document);
    const at = indexFrom(cities, token);
    return at < cities.length && cities[at]!.first === token;
  }

  #ofState(name: string): AgencyRecord | undefined {
    const known = listedOfState(this.#stateName, name);
    if (known !== undefined || !OF_STATE_OFFICER.test(name)) return known;
    return recordNamed(name.replace(OF_STATE_OFFICER, `Office of the ${this.#stateName} State `));
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
