import { homeAreaOf } from '../../gazetteer/home-area.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { plainText } from '../../segment/tokens.ts';
import type { FoundLocations } from './found.ts';

/** Countries whose provinces are parted in districts that news names. Source: ISO 3166-2, the countries' own sites. */
const COUNTRIES = new Set(['IN', 'PK', 'BD', 'NP', 'LK', 'BT', 'AF', 'UG', 'MW', 'RW', 'GH', 'ZM', 'LS', 'SL']);
const MOST_WORDS = 3;
/** What a district is for, or how it is called in general. */
const NOT_A_NAME = wordSet(`
  the a an this that each every any some all no same our their his her its police court school judicial health business red-light
  central northern southern eastern western north south east west financial diplomatic congressional senate assembly revenue
  electoral magisterial military home mountain rural urban border new other
`);
const DISTRICT = wordId('district');
const OF = wordId('of');

/**
 * Finds `Gandhinagar` in `Gandhinagar District`, `Thane district`, where the document is of a country that has districts.
 * The common noun belongs to the name where it has a capital.
 */
export function abroadDistrict(found: FoundLocations, i: number): boolean {
  const { context } = found;
  const { tokens } = context.document;
  if (tokens.word[i] !== DISTRICT || !context.joins(i) || !context.isCapital(i - 1)) return false;
  const country = homeAreaOf(context.document).country ?? 'US';
  if (!COUNTRIES.has(country === 'US' ? (found.foreignCountry() ?? country) : country)) return false;
  let first = i;
  while (first > 0 && i - first < MOST_WORDS && context.joins(first) && isName(first - 1)) first -= 1;
  const capital = context.isCapital(i);
  // `Anand District Court`, `Middle District of Florida`: a longer name
  const behind = capital && context.joins(i + 1);
  if (first === i || (behind && (context.isCapital(i + 1) || tokens.word[i + 1] === OF))) return false;
  const last = capital ? i + 1 : i;
  const name = plainText(tokens, first, i);
  return found.add(first, last, { kind: 'county', name: `${name} District` }, 'abroad-district');

  function isName(token: number): boolean {
    return context.isCapital(token) && found.isFree(token, token + 1) && !NOT_A_NAME.has(tokens.word[token]!);
  }
}
