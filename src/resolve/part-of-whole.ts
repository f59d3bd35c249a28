import { agencyById, type AgencyRecord } from '../entities/agency/value.ts';
import { sameName } from './agency-names.ts';

// How the parts of some bodies are called, whatever the text calls them in passing.

/** Bodies whose listed parts are read as parts, where they own them: bureaus of other departments stand for themselves. */
export const CARRIED = new Set(['us/dhs/ice', 'us/state', 'us/dhs/cbp']);
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

/** `ICE Homeland Security Investigations`: a part that is printed with its whole's letters carries the whole's name. */
export function withWhole(record: AgencyRecord, printed: string): AgencyRecord {
  if (record.parent === null || !CARRIED.has(record.parent)) return record;
  const whole = agencyById(record.parent);
  if (whole === undefined || sameName(record.name).startsWith(sameName(whole.name))) return record;
  const isPrinted =
    printed.startsWith(`${whole.abbreviation} `) || printed.includes(whole.name.replace('United States ', ''));
  return isPrinted ? { ...record, name: `${whole.name} ${record.name}` } : record;
}
