import { type AgencyRecord, agencyById } from '../entities/agency/value.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import { isComponent, sameName } from './agency-names.ts';
import type { BodyMention } from './body-mention.ts';

// How the parts of some bodies are called, whatever the text calls them in passing.

/** Bodies whose listed parts are read as parts, where they own them: bureaus of other departments stand for themselves. */
const CARRIED = new Set(['us/dhs/ice', 'us/state', 'us/dhs/cbp']);
/** Of other departments, what is called an office of theirs: `Office of Foreign Assets Control`, not that of the Comptroller, a bureau. */
const OFFICE = /^(?!.*\b(?:Comptroller|Thrift)\b)(?:Office|Division|Directorate) (?:of|for|to) /;
const FBI = 'us/doj/fbi';
/** `FBI Denver Office`, but not its `Press Office` or `Resident Office`. */
const FBI_OFFICE =
  /^(?!.*\b(?:Field|Resident|Regional|District|Press|Media|Legal|Public|Affairs|Satellite)\b)[A-Z].* Office$/;

/** `FBI Knoxville`, as its office there calls itself. */
const FBI_CITY =
  /^(?!.*\b(?:Office|Division|Agency|Unit|Squad|Team|Force|Section|Center|Academy|Lab|Laboratory|Region|Media|Affairs|Bureau|Branch|Services|Command|Field|Detail|Group)\b)[A-Z][\p{L}.'’-]+(?: [A-Z][\p{L}.'’-]+){0,2}$/u;

/** What follows a listed body's name in a name, as the part is called. */
export function nameOfRest({ id }: AgencyRecord, rest: string): string {
  if (id !== FBI) return rest;
  if (FBI_CITY.test(rest)) return `${rest} Field Office`;
  return FBI_OFFICE.test(rest) ? rest.replace(/Office$/, 'Field Office') : rest;
}

/**
 * The listed parts that the document names with their whole somewhere (`ICE’s Homeland Security Investigations`, `ICE
 * HSI`), by their id, as it calls them throughout: with the whole's name in front. Undefined where there are none.
 */
export function partsWithWhole(
  document: AnalysedDocument,
  found: readonly BodyMention[],
): ReadonlyMap<string, AgencyRecord> | undefined {
  let parts: Map<string, AgencyRecord> | undefined;
  for (const [index, mention] of found.entries()) {
    const { record, name } = mention;
    if (record === undefined || record.parent === null || parts?.has(record.id) === true) continue;
    if (record.level !== 'federal' || isComponent(record.id)) continue;
    if (!CARRIED.has(record.parent) && !OFFICE.test(record.name)) continue;
    const whole = agencyById(record.parent);
    if (whole === undefined || sameName(record.name).startsWith(sameName(whole.name))) continue;
    if (!isPrintedIn(name, whole) && !isBehind(document, found, index, whole)) continue;
    (parts ??= new Map()).set(record.id, { ...record, name: `${whole.name} ${record.name}` });
  }
  return parts;
}

/** `ICE Homeland Security Investigations`: the whole's letters or name are in the part's. */
function isPrintedIn(name: string, whole: AgencyRecord): boolean {
  if (whole.abbreviation !== null && /[ -]/.test(name.charAt(whole.abbreviation.length)))
    if (name.startsWith(whole.abbreviation)) return true;
  return name.includes(whole.name.replace('United States ', ''));
}

/** `U.S. Immigration and Customs Enforcement (ICE), Homeland …`, `the State Department’s …`: only marks between whole and part. */
function isBehind(
  { tokens }: AnalysedDocument,
  found: readonly BodyMention[],
  index: number,
  { id }: AgencyRecord,
): boolean {
  const before = found[index - 1];
  if (before?.record?.id !== id) return false;
  const { first } = found[index]!;
  return (
    first - before.last <= MOST_MARKS &&
    BETWEEN.test(tokens.text.slice(tokens.end[before.last - 1], tokens.start[first]))
  );
}

const MOST_MARKS = 4; // tokens
/** `(ICE)`, `’s`, also with its apostrophe lost, a comma, a dash. */
const BETWEEN = /^[\s()/–-]*(?:[’']?s|[’'])?[\s()/–-]*,?\s*$/;
