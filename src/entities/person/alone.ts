import { cityPopulation } from '../../gazetteer/city-table.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHit } from '../../gazetteer/match.ts';
import { wordId, wordMark, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_NONE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  type TokenTable,
  tokenText,
} from '../../segment/tokens.ts';
import { isPlace, startsState } from './places.ts';
import {
  PART_GIVEN,
  PART_ORDINARY,
  PART_PLACE,
  PART_PROPER,
  PART_SURNAME,
  PART_UNKNOWN,
  partKind,
} from './word-kind.ts';

/** Persons of the news whom one word tells: `the Assad regime`. */
const MONONYM = wordSet(lexicon.json<readonly string[]>('person.mononyms'));
/** What persons do rather than the bodies that may be named after them. */
const SPOKE = wordSet('said says told testified recalled');
const ENDS = new Set([MARK.comma, MARK.stop]);
/** Without one of these at or beside it a word stands for nobody. */
const TO = wordId('to');
const ACCORDING = wordId('according');
const VERSUS = wordSet('v vs');
const REL = wordId('rel');
const SIGN = wordMark(MONONYM, SPOKE, TO, VERSUS);
/** Firms and makers that bear surnames: `Ford said`. */
const FIRM = wordSet(`
  ford chrysler boeing sears siemens merck bayer dell disney hilton marriott mattel nestle heinz kellogg kraft goldman lehman morgan
  wells schwab roche bosch daimler renault peugeot macy kohl lowe honda toyota philips deere cargill tyson perdue hershey
  nielsen gallup gartner moody fitch morningstar deloitte mckinsey accenture lloyd garmin
  bechtel raytheon grumman lockheed hewlett packard murdoch bloomberg reuters gannett hearst pulitzer forbes
`);

/**
 * True when the one capitalised word at token `i` names a person whom the text never names in full: a person of the
 * news, or a listed surname that speaks (`“No,” said Duffy`).
 */
export function standsAlone(document: AnalysedDocument, i: number): boolean {
  const { tokens, hits } = document;
  const { word, flags, gap, count } = tokens;
  const { marks } = hits;
  const next = i + 1;
  if (((marks[i]! | (marks[next] ?? 0) | (marks[i - 1] ?? 0)) & SIGN) === 0) return false;
  const isLong = next < count && (flags[next]! & TOKEN_CAPITAL) !== 0 && gap[next]! > GAP_NONE && gap[next]! < 2;
  if (MONONYM.has(word[i]!)) return !isLong;
  if (isVersus(tokens, next) || isVersus(tokens, i - 1)) return !isLong && isParty(document, i);
  const speaks = next < count && SPOKE.has(word[next]!) && gap[next] !== GAP_NONE;
  const spoken = i > 1 && SPOKE.has(word[i - 1]!) && word[i - 2] === MARK.quote;
  const cited = i > 1 && word[i - 1] === TO && word[i - 2] === ACCORDING && (next >= count || ENDS.has(word[next]!));
  if ((!speaks && !spoken && !cited) || isLong) return false;
  if (FIRM.has(word[i]!) || (flags[i]! & TOKEN_UPPER) !== 0) return false;
  if (cited)
    return (
      (partKind(tokens, i) & (PART_SURNAME | PART_ORDINARY | PART_PROPER)) === PART_SURNAME &&
      !isLargePlace(document, i)
    );
  if (isPlace(document, i, next)) return false;
  const opens = (flags[i]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0;
  if (speaks && i > 0 && !opens && (flags[i - 1]! & TOKEN_CAPITAL) !== 0) return false;
  if (speaks && i > 0 && word[i - 1] === MARK.hyphen) return false;
  const kind = partKind(tokens, i);
  // `“…,” said Threlk.`: a word that is nothing else
  if (spoken && kind === PART_UNKNOWN && (next >= count || ENDS.has(word[next]!))) return true;
  return (kind & (PART_SURNAME | PART_GIVEN)) !== 0 && (kind & (PART_ORDINARY | PART_PLACE | PART_PROPER)) === 0;
}

/** `Hunt v. Kitzhaber`: one word on a side of a case’s name that may be a surname, and no large place or firm. */
function isParty(document: AnalysedDocument, i: number): boolean {
  const { tokens } = document;
  const { flags, word, gap } = tokens;
  const opens = (flags[i]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0 || i === 0 || gap[i] === GAP_NONE;
  if (isVersus(tokens, i + 1) && !opens && (flags[i - 1]! & TOKEN_CAPITAL) !== 0 && word[i - 1] !== REL) return false; // Pocomoke City v.
  if (FIRM.has(word[i]!) || isLargePlace(document, i) || !PLAIN.test(tokenText(tokens, i))) return false;
  const kind = partKind(tokens, i);
  if ((kind & PART_SURNAME) !== 0) return (kind & PART_PROPER) === 0;
  return (kind & PART_UNKNOWN) !== 0 && (kind & (PART_PLACE | PART_PROPER)) === 0;
}
const PLAIN = /^\p{Lu}[\p{Ll}’'-]+$/u;

/** `v.` or `vs.` at a token; not `M/V`. */
export function isVersus({ word, flags, count }: TokenTable, at: number): boolean {
  return at >= 0 && at < count && VERSUS.has(word[at]!) && (flags[at]! & TOKEN_CAPITAL) === 0;
}

/** A state, a country or a large city; `according to Parker` is of no small town. */
function isLargePlace(document: AnalysedDocument, i: number): boolean {
  if (startsState(document, i)) return true;
  const city = longestHit(document.tokens, document.hits, i, 'city');
  return city !== undefined && cityPopulation(city.forms[0]!.index) >= LARGE;
}
const LARGE = 100_000;
