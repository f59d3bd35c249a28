import type { AgencyRecord } from '../entities/agency/value.ts';
import { districtOfState } from '../gazetteer/federal-district.ts';
import { wordSet } from '../gazetteer/words.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import { recordNamed } from './listed-bodies.ts';
import type { Places } from './places.ts';

/** What a U.S. attorney's office is called without its district. */
export const ATTORNEYS_OFFICE = "United States Attorney's Office";

const DISTRICT = String.raw`((?:(?:Northern|Southern|Eastern|Western|Middle|Central) )?District of (?!Columbia)[A-Z]\w+(?: [A-Z]\w+)?)`;
const ATTORNEY_OF = new RegExp(
  String.raw`\b(?:U\. ?S\.|United States) Attorney [^.;:]{3,60}? (?:for|of) the ${DISTRICT}`,
  'g',
);
const ANY_DISTRICT = new RegExp(String.raw`\b${DISTRICT}`, 'g');
const IN = wordSet('in for');
const ANY = wordSet('each every any local other all your');
const CAPITAL = 'DC';

/**
 * The office that a document means by `the U.S. Attorney's Office` alone: of the one district whose attorney it names, of the one
 * district that it names at all, of the one that all its towns lie in, of the town that it comes from, or of the state that
 * speaks, where that is one district. Undefined when these leave it open.
 */
export function attorneysOfDocument(
  text: string,
  places: Places,
  homeState: string | undefined,
): AgencyRecord | undefined {
  const district =
    onlyNamed(ATTORNEY_OF, text) ??
    onlyNamed(ANY_DISTRICT, text) ??
    ofAllTowns(places) ??
    (places.local === undefined ? undefined : places.districtOf(places.local)) ??
    (homeState === undefined ? undefined : districtOfState(homeState));
  return attorneysOf(district);
}

/** True for `each U.S. Attorney's Office`, which is nobody's. */
export function isAnyOffice({ tokens }: AnalysedDocument, first: number): boolean {
  return first > 0 && ANY.has(tokens.word[first - 1]!);
}

/** The office of the place behind the name: `the U.S. Attorney's Office in Charlotte`. `last`: the token behind the name. */
export function attorneysOfPlace({ tokens }: AnalysedDocument, places: Places, last: number): AgencyRecord | undefined {
  if (!IN.has(tokens.word[last] ?? 0)) return undefined;
  const city = places.cityAt(last + 1);
  if (city !== undefined) return attorneysOf(places.districtOf(city));
  const state = places.locationAt(last + 1);
  return state?.kind === 'state' ? attorneysOf(districtOfState(state.name.slice(0, 2))) : undefined;
}

function attorneysOf(district: string | undefined): AgencyRecord | undefined {
  return district === undefined ? undefined : recordNamed(`${ATTORNEYS_OFFICE} for the ${district}`);
}

/** The district of all matches; undefined where there are none or several. */
function onlyNamed(pattern: RegExp, text: string): string | undefined {
  return only(Array.from(text.matchAll(pattern), ([, district]) => district!));
}

function ofAllTowns(places: Places): string | undefined {
  return only(
    places.cities
      .filter(({ state }) => state !== CAPITAL) // where the department sits
      .map((city) => places.districtOf(city))
      .filter((district) => district !== undefined),
  );
}

function only(districts: readonly string[]): string | undefined {
  const [district, ...others] = new Set(districts);
  return others.length === 0 ? district : undefined;
}
