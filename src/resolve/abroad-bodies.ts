import type { AgencyRecord } from '../entities/agency/value.ts';
import type { HomeArea } from '../gazetteer/home-area.ts';
import { agencyId } from './agency-names.ts';
import type { BodyMention } from './body-mention.ts';

/** What many countries call a body that the list has as America's. */
const COMMON =
  /^(?:Department of (?:Justice|Education|Health|Defense|Agriculture|Transportation|Energy|Labor|Commerce|State|Housing|the Interior)|(?:Justice|Education|Health|Treasury|Labor|Agriculture) Department|Environmental Protection Agency|EPA|Senate|House of Representatives|Congress|Treasury|Army|Navy|Air Force|Coast Guard|National Guard|Secret Service|Supreme Court|Public Health Service|National Security Council|Postal Service)$/;

/** In a document from another country, where nothing else is America's, `the Department of Justice` and `the Senate` are that country's. */
export class AbroadBodies {
  readonly #country: string | undefined;

  constructor(found: readonly BodyMention[], { country }: HomeArea) {
    const isAbroad = country !== undefined && country !== 'US';
    const american = isAbroad && found.some(({ record, name }) => isAmerican(record) && !COMMON.test(name));
    this.#country = isAbroad && !american ? country.toLowerCase() : undefined;
  }

  /** That country's body that a mention means, undefined where none is meant. */
  bodyOf({ record, name, printed }: BodyMention): AgencyRecord | undefined {
    if (this.#country === undefined || !isAmerican(record) || !COMMON.test(name)) return undefined;
    const own = printed.plain;
    return { id: agencyId(this.#country, own), name: own, level: 'foreign', parent: null, abbreviation: null };
  }
}

function isAmerican(record: AgencyRecord | undefined): boolean {
  return record !== undefined && record.id.startsWith('us/');
}
