import type { AgencyRecord } from '../entities/agency/value.ts';
import { recordNamed } from './listed-bodies.ts';

/** What a U.S. attorney's office is called without its district. */
export const ATTORNEYS_OFFICE = "United States Attorney's Office";

const ATTORNEY_OF =
  /\b(?:U\. ?S\.|United States) Attorney [^.;:]{3,60}? (?:for|of) the ((?:(?:Northern|Southern|Eastern|Western|Middle|Central) )?District of [A-Z]\w+(?: [A-Z]\w+)?)/g;

/** The office of the one district whose U.S. attorney a text names: `said U.S. Attorney Ada Quill for the District of Maine`. */
export function attorneysDistrict(text: string): AgencyRecord | undefined {
  const districts = new Set(Array.from(text.matchAll(ATTORNEY_OF), ([, district]) => district!));
  const [district] = districts;
  return district === undefined || districts.size > 1
    ? undefined
    : recordNamed(`${ATTORNEYS_OFFICE} for the ${district}`);
}

/** The office of a state that is one district. */
export function attorneysOfState(state: string): AgencyRecord | undefined {
  return recordNamed(`${ATTORNEYS_OFFICE} for the District of ${state}`);
}
