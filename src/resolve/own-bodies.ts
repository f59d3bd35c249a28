import type { AgencyMention, AgencyRecord } from '../entities/agency/value.ts';
import { placeNamesOf } from '../gazetteer/place-names.ts';
import { wordId } from '../gazetteer/words.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import { plainText, TOKEN_BLOCK } from '../segment/tokens.ts';
import { bodyName } from './agency-names.ts';
import { recordNamed } from './listed-bodies.ts';

const CITY = wordId('city');
const OF = wordId('of');
const FIRST_LINES = 40; // tokens
/** Bodies that a city's own release names without the city. */
const OF_CITY =
  /^(?:Department of .+|Office of the (?:Mayor|City \S+)|Mayor's Office|City Council|City (?:Attorney|Manager|Clerk)'s Office|(?:Police|Fire|Parks|Public Works|Water) Department)$/;
const DISTRICT = /\bSchool District$/;
const OF_DISTRICT = /^(?:Board of (?:Education|Trustees)|School Board)$/;

/** What goes without saying in a document of a body that no prosecutor or police heads. */
export interface OwnBodies {
  /** The listed federal or foreign body that issued the document; its units go without its name. */
  readonly issuer: AgencyRecord | undefined;
  /** Full name of a body that a city or school district names without itself; undefined for others. */
  readonly nameOf: (mention: AgencyMention) => string | undefined;
}

export function ownBodies(document: AnalysedDocument, issuerName: string | undefined): OwnBodies {
  const name = issuerName === undefined ? undefined : bodyName(issuerName, true);
  const record = name === undefined ? undefined : recordNamed(name);
  const isWhole = record !== undefined && (record.level === 'federal' || record.level === 'foreign');
  const city = cityOf(document);
  const district = name !== undefined && DISTRICT.test(name) ? name : undefined;
  return {
    issuer: isWhole && record.id !== 'us/doj' && !record.id.startsWith('us/doj/') ? record : undefined,
    nameOf: ({ value }) => {
      if (value.entry !== undefined || value.lead !== undefined || value.parent !== undefined) return undefined;
      const printed = bodyName(value.name, true);
      if (district !== undefined && OF_DISTRICT.test(printed)) return `${district} ${printed}`;
      if (city === undefined || !OF_CITY.test(printed)) return undefined;
      return printed.startsWith('Office of the') ? `City of ${city} ${printed}` : `${city} ${printed}`;
    },
  };
}

/** The city of a letterhead `City of Toledo`; undefined without one. */
function cityOf(document: AnalysedDocument): string | undefined {
  const { tokens } = document;
  for (const { first, last } of placeNamesOf(document).cities) {
    if (first > FIRST_LINES) return undefined;
    if (first < 2 || tokens.word[first - 1] !== OF || tokens.word[first - 2] !== CITY) continue;
    if ((tokens.flags[first - 2]! & TOKEN_BLOCK) === 0) continue;
    if (last < tokens.count && (tokens.flags[last]! & TOKEN_BLOCK) === 0) continue;
    return bodyName(plainText(tokens, first, last), false);
  }
  return undefined;
}
