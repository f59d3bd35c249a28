// What a unit's printed name says of the office it belongs to, apart from its own words.

const IN_COUNTY = /^((?:[A-Z][\p{L}.'’-]* ){1,3}(?:County|Parish)) (?=\S+ \S)/u;
/** What several towns and their offices keep together. */
const SHARED = /\b(?:Regional|Multi-|Interagency|Inter-Agency)/;
/** `Dallas DA Cold Case Team`. */
const OF_ATTORNEY = /^((?:[A-Z][\p{L}.'’-]* ){0,3})DA (?!Office)(?=\S)/u;
/** `Polk County District Attorney's Gang Unit`. */
const OFFICERS_UNIT = /\S Attorney's (?!Office)/;
const OFFICERS_OFFICE = /'s Office $/;

/** True for a unit that goes by its own name: `Polk County Gang Unit` elsewhere, `Polk County Regional Gang Team` at home too. */
export function isOfOwnCounty(unit: string, office: string | undefined): boolean {
  const county = IN_COUNTY.exec(unit)?.[1];
  return county !== undefined && (office?.startsWith(`${county} `) !== true || SHARED.test(unit));
}

/**
 * A unit's name without what says that it is the office's: `Bureau of Investigation` of a `District Attorney's Office Bureau of
 * Investigation`, `Cold Case Team` of a `Polk County Cold Case Team`, a `Polk DA Cold Case Team`.
 */
export function withoutOffice(unit: string, office: string): string {
  const place = OF_ATTORNEY.exec(unit);
  if (place !== null && office.endsWith("Attorney's Office") && office.startsWith(place[1]!))
    return unit.slice(place[0].length);
  if (OFFICERS_UNIT.test(unit)) return unit; // its officer tells whose it is
  const county = IN_COUNTY.exec(unit)?.[1];
  if (county !== undefined && office.startsWith(`${county} `) && office.endsWith("Attorney's Office"))
    return unit.slice(county.length + 1);
  for (let at = office.indexOf(' '); at >= 0; at = office.indexOf(' ', at + 1)) {
    const ending = `${office.slice(at + 1)} `;
    if (OFFICERS_OFFICE.test(ending) && unit.startsWith(ending)) return unit.slice(ending.length);
  }
  return unit;
}
