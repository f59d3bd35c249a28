import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_CAPITAL } from '../../segment/tokens.ts';
import type { NameRun } from './name-run.ts';
import { isPlace } from './places.ts';
import { isSureGiven, PART_GIVEN, PART_PLACE, PART_UNKNOWN } from './word-kind.ts';

// Those who go by a first name alone: children and kin.

const OLD = wordId('old');
/** Behind a place: `the 34-year-old Poway man`. */
const PERSON_NOUN = wordSet(`
  man woman boy girl male female resident native father mother student teacher driver victim suspect couple teen teenager
  citizen national child businessman officer employee worker doctor physician lawyer attorney accountant pastor
`);
const KIN = wordSet(`
  son daughter wife husband brother sister mother father grandson granddaughter niece nephew girlfriend boyfriend fiance fiancee
  stepson stepdaughter grandmother grandfather cousin twin baby widow
`);
const WHOSE = wordSet(`his her their 's old`);

/** The rule by which a single word is somebody's first name: `7-year-old Samaya`, `his wife Deborah`; undefined where it is none. */
export function ruleOfGivenName(document: AnalysedDocument, run: NameRun): string | undefined {
  const { count, flags, gap } = document.tokens;
  const { first, last } = run;
  if (first < 2 || (last < count && (flags[last]! & TOKEN_CAPITAL) !== 0 && gap[last]! > 0)) return undefined;
  if (isOfAge(document, run)) return 'first-name-of-age';
  return isOfKin(document, run) ? 'first-name-of-kin' : undefined;
}

/** `7-year-old Samaya`: a child is named so. */
function isOfAge(document: AnalysedDocument, { first, last, kinds }: NameRun): boolean {
  const { count, word } = document.tokens;
  if (word[first - 1] !== OLD || word[first - 2] !== MARK.hyphen) return false;
  if ((kinds[0]! & (PART_GIVEN | PART_UNKNOWN)) === 0 || (kinds[0]! & PART_PLACE) !== 0) return false;
  return !(last < count && PERSON_NOUN.has(word[last]!)) && !isPlace(document, first, last);
}

/** `her daughter Abigail, 9,`, `his wife Deborah`: kin goes by first names. */
function isOfKin({ tokens: { word } }: AnalysedDocument, { first, kinds }: NameRun): boolean {
  return KIN.has(word[first - 1]!) && WHOSE.has(word[first - 2]!) && isSureGiven(kinds[0]!);
}
