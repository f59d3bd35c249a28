import type { Occupancy } from '../../core/occupancy.ts';
import { wordId, wordSet, wordUnion } from '../../gazetteer/words.ts';
import { abbreviationBehind } from '../../segment/abbreviation.ts';
import { isCapitalised, runEnd } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_SENTENCE, type TokenTable } from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import { endWithLegalForm } from './legal-form.ts';
import type { Found } from './name-run.ts';
import { isFirmName } from './sign.ts';
import { LEGAL_FORM } from '../../gazetteer/legal-form.ts';
import { KIND } from './words.ts';

/** What people do with a firm of theirs. */
const RUN = wordSet('operated owned founded cofounded opened owns operates runs ran');
/** Who they are to it. */
const OWNER = wordSet('owner owners operator operators proprietor proprietors founder founders cofounder ceo cfo coo');
/** What stands before a name whose letters follow: `a related company, Quiet Sleep Institute (QSI)`. */
const NOUN = wordSet(
  'company companies subsidiary affiliate provider firm business corporation nonprofit charity group',
);
const LINK = wordSet('of at');
/** Last words of what is owned and no firm: houses, a place whose possessive has lost its mark. */
const OWNED_THINGS = wordSet(
  'apartments apartment towers tower plaza mall building complex estates citys countys states',
);
const THE = wordId('the');

/** `Roe owned and operated Quiet Massage`, `the owner of Flash Taxes`: two words or more, everyday ones too. */
export const runBy: Rule<Found> = { triggers: wordUnion(RUN, OWNER, NOUN), read: fromRunner };

function fromRunner(document: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { tokens } = document;
  const { word, count } = tokens;
  if (isCapitalised(tokens, i)) return undefined;
  const isNoun = NOUN.has(word[i]!);
  let at = i + 1;
  if (isNoun) {
    if (word[at] !== MARK.comma) return undefined;
    at += 1;
  } else if (OWNER.has(word[i]!)) {
    if (!LINK.has(word[at] ?? 0)) return undefined;
    at += 1;
  }
  if (word[at] === THE) at += 1;
  if (at >= count || !isCapitalised(tokens, at) || (tokens.flags[at]! & TOKEN_SENTENCE) !== 0) return undefined;
  const explained = explainedEnd(tokens, taken, at);
  if (explained !== undefined) return { first: at, last: explained, legal: false, bare: true };
  if (isNoun) return undefined;
  const last = runEnd(tokens, taken, at, { max: 6, joins: (next) => isSign(tokens, next) });
  if (last < at + 2 || endWithLegalForm(tokens, last) > last || OWNED_THINGS.has(word[last - 1]!)) return undefined;
  for (let form = at + 1; form < last; form++) if (LEGAL_FORM.has(word[form]!)) return undefined; // `Acme Inc. Jane Roe said`
  if (word[last] === MARK.ampersand && goesOn(tokens, taken, last + 1)) return undefined; // `Quiet Brain and Spine Group`
  return KIND.has(word[last - 1]!) || isFirmName(document, at, last, true)
    ? { first: at, last, legal: false, bare: true }
    : undefined;
}

/** End of a name that letters in a bracket follow which are its own; undefined for none. */
function explainedEnd(tokens: TokenTable, taken: Occupancy, first: number): number | undefined {
  const last = runEnd(tokens, taken, first, {
    max: 9,
    joins: (next) => tokens.word[next] === MARK.ampersand || JOINING.has(tokens.word[next]!),
  });
  if (last < first + 2) return undefined;
  const letters = abbreviationBehind(tokens, first, last);
  return letters !== undefined && tokens.end[letters]! - tokens.start[letters]! >= 3 ? last : undefined;
}

const JOINING = wordSet('of for the');

/** True where the name behind an `and` has a legal form or a word for a kind of body, which may be the whole name's. */
function goesOn(tokens: TokenTable, taken: Occupancy, at: number): boolean {
  if (at >= tokens.count || !isCapitalised(tokens, at)) return false;
  const end = runEnd(tokens, taken, at, { max: 5, joins: () => false });
  return (
    KIND.has(tokens.word[end - 1]!) || LEGAL_FORM.has(tokens.word[end - 1]!) || endWithLegalForm(tokens, end) > end
  );
}

function isSign(tokens: TokenTable, i: number): boolean {
  return tokens.word[i] === MARK.ampersand && tokens.text.charCodeAt(tokens.start[i]!) === 38;
}
