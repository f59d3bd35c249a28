import { type AgencyMention, type AgencyRecord, agencyRecords } from '../entities/agency/value.ts';
import type { HomeArea } from '../gazetteer/home-area.ts';
import { placeNamesOf } from '../gazetteer/place-names.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import { agencyId, bodyName, levelOf, sameName } from './agency-names.ts';
import { nameOfState } from './body-place.ts';
import { recordNamed } from './listed-bodies.ts';
import { paroleBoard } from './parole.ts';

/** Names that a state's own release gives its bodies without the state: `the Department of Revenue`, `the State Police`. */
const OWN =
  /^(?:(?:Department|Division|Bureau|Office|Board|Commission|Agency|Administration) (?:of|for|on) |State (?!Department)\S|(?:Attorney General|Governor|Lieutenant Governor|State Auditor|Auditor General|State Treasurer|Comptroller|Inspector General|Public Advocate|Chief Medical Examiner)'s Office$|(?:Public (?:Utilities|Utility|Service)|Gaming(?: Control)?|Parole|Utilities and Transportation|Civil Rights|Securities|Liquor(?: Control)?|Lottery) (?:Commission|Board)$|(?:Highway Patrol|National Guard|General Assembly|Legislature)$|(?!Police|Fire|Sheriff|Health|Parks|Probation)[A-Z]\w+(?: and [A-Z]\w+| [A-Z]\w+)? Department$)/;
/** What only states have: also where a county or a newspaper speaks, if a list has the state's. */
const NO_COUNTY_HAS =
  /^(?:Department of (?:Motor Vehicles|Public Safety|Corrections|Correction|Corrections and Rehabilitation|Children and Families|Natural Resources|Environmental (?:Protection|Conservation|Quality|Management)|Fish and (?:Wildlife|Game)|Insurance|Law Enforcement|Consumer Affairs|Highway Safety and Motor Vehicles|Health Care Services)|State (?:Police|Patrol)|Highway Patrol|Attorney General's Office|Parole Board|Board of Parole Hearings|Contractors State License Board|General Assembly|Legislature|National Guard)$/;
const ATTORNEY_GENERAL =
  /^(?:Office of (?:the )?Attorney General|Attorney General's Office|Department of (?:the )?Attorney General)$/;
/** `the Office of the Attorney General`, of the state or of the United States. */
export function isAttorneyGeneral(name: string): boolean {
  return ATTORNEY_GENERAL.test(bodyName(name, false));
}

/** Departments that every state has under the same name as the federal government. */
const EVERY_STATE =
  /^Department of (?:Transportation|Education|Labor|Agriculture|Commerce|Veterans Affairs|Health and Human Services)$/;
const FEDERAL_WORDS = /^(?:U\.? ?S\b|US |United States)/;

/**
 * Where a state itself speaks, its bodies go without its name: `the Department of Revenue` of an Oregon release is
 * the Oregon Department of Revenue. Gives that body for a mention, undefined where none is meant.
 */
export function stateBodies(
  document: AnalysedDocument,
  found: readonly AgencyMention[],
  { state, stateSpeaks: speaksItself }: HomeArea,
  issuer: string | undefined,
): (mention: AgencyMention) => AgencyRecord | undefined {
  const stateName = state === undefined ? undefined : nameOfState(state);
  if (state === undefined || stateName === undefined) return () => undefined;
  const records = agencyRecords();
  const issuedBy = issuer === undefined ? undefined : recordNamed(bodyName(issuer, true));
  const stateSpeaks =
    speaksItself ||
    (issuer !== undefined && levelOf(bodyName(issuer, true)) === 'state' && issuer.startsWith(`${stateName} `));
  const office = found.some(({ value }) => /^office of (?:the )?attorney general$/i.test(value.name));
  return (mention) => {
    const { value, last } = mention;
    const listed = value.entry === undefined ? undefined : records[value.entry]!;
    if (listed !== undefined && (listed.level !== 'federal' || FEDERAL_WORDS.test(value.name))) return undefined;
    const name = bodyName(value.name, false);
    if (listed !== undefined) {
      // `Department of Health and Human Services (MDHHS)`: the abbreviation begins with the state.
      const means = (stateSpeaks && OWN.test(name)) || abbreviates(document, last, state, listed);
      return means ? (ofState(name) ?? (stateSpeaks && EVERY_STATE.test(name) ? made(name) : undefined)) : undefined;
    }
    if (value.lead !== undefined || value.parent !== undefined) return undefined;
    const parole = paroleBoard(name, state);
    if (parole !== undefined) return recordNamed(parole) ?? made(parole.slice(stateName.length + 1));
    if (!stateSpeaks) return issuedBy?.level !== 'federal' && NO_COUNTY_HAS.test(name) ? ofState(name) : undefined;
    if (!OWN.test(name) || placeNamesOf(document).cities.some(({ first }) => first === mention.first)) return undefined;
    if (
      ATTORNEY_GENERAL.test(name) &&
      issuedBy?.level === 'state' &&
      /Department of (?:Justice|Law)$/.test(issuedBy.name)
    )
      return issuedBy;
    if (ATTORNEY_GENERAL.test(name)) return attorneyGeneral(state, stateName, office);
    return ofState(name) ?? made(name);
  };

  function ofState(name: string): AgencyRecord | undefined {
    return recordNamed(`${stateName} ${name}`) ?? recordNamed(`${stateName} State ${name}`);
  }

  /** A body of the state that no list has. */
  function made(name: string): AgencyRecord {
    const id = agencyId(`us/${state!.toLowerCase()}`, name);
    return { id, name: `${stateName} ${name}`, level: 'state', parent: null, abbreviation: null };
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
  if (abbreviation === null) return false;
  const behind = /^ ?\("?([A-Z]{3,8})"?\)/.exec(tokens.text.slice(tokens.end[last - 1], tokens.end[last - 1]! + 14));
  const printed = behind?.[1];
  return printed !== undefined && sameName(printed).slice(1) === sameName(abbreviation) && printed[0] === state[0];
}
