import { longestHitIndex } from '../../gazetteer/match.ts';
import { LEGAL_FORM } from '../../gazetteer/legal-form.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { isCapitalised } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { GAP_SPACE, TOKEN_POSSESSIVE, TOKEN_UPPER } from '../../segment/tokens.ts';
import { isPlaceOnly } from './name-run.ts';
import { LEGAL_FORM_WEAK } from './words.ts';

/** Capitals that stand for something of every day, whoever begins a name with them. */
export const EVERYDAY_LETTERS = wordSet(`
  usa us u.s. uk eu un uae dna hiv cbd atm dui dwi dvd tv pc pvc led gps rv suv vip cpa cna rn ira irs ppp cares aids thc ac hvac bbq llc it ai
  cdl gmbh mri ct er ny nyc la dc tx fl ca sf st mt ft n s e w ne nw se sw ii iii iv pr hr ceo cfo faa fda epa fbi ins dmv va
`);
const PLACING = wordSet('county city island beach valley heights state university');
const NAMES = ['city', 'state', 'county', 'country', 'region', 'title', 'law', 'program', 'court'] as const;

/** `ABC` for ABC Home Care Inc.: three to five capitals that open the name of a firm written in small letters, and are no word of their own. */
export function hasLeadingLetters({ tokens, hits }: AnalysedDocument, first: number, end: number): boolean {
  const { word, flags } = tokens;
  const length = tokens.end[first]! - tokens.start[first]!;
  if (end - first < 2 || length < 3 || length > 5 || (flags[first]! & TOKEN_UPPER) === 0) return false;
  if (tokens.gap[first + 1] !== GAP_SPACE || (flags[first + 1]! & TOKEN_UPPER) !== 0) return false; // `QRV MOTORS INC.`
  if (!isCapitalised(tokens, first + 1) || EVERYDAY_LETTERS.has(word[first]!)) return false;
  return NAMES.every((kind) => longestHitIndex(hits, first, kind) < 0);
}

/** Ends of `Quiet Home Health`, the words with which `Quiet Home Health Care Providers Inc.` begins: three or more, of which a place is not all. */
export function leadingWords(document: AnalysedDocument, first: number, end: number): readonly number[] {
  const { tokens } = document;
  const ends: number[] = [];
  for (let at = first + 1; at < end; at++) {
    if (!isCapitalised(tokens, at) || tokens.gap[at] !== GAP_SPACE || (tokens.flags[at]! & TOKEN_POSSESSIVE) !== 0)
      break;
    if (LEGAL_FORM.has(tokens.word[at]!) || LEGAL_FORM_WEAK.has(tokens.word[at]!)) break;
    if (PLACING.has(tokens.word[at]!)) continue; // `Quiet County`
    if (at - first >= 2 && at + 1 < end && !isPlaceOnly(document, first, at + 1)) ends.push(at + 1);
  }
  return ends;
}
