import type { Occupancy } from '../../core/occupancy.ts';
import { WORD_COMMON } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { UNKNOWN } from '../../gazetteer/vocabulary.ts';
import { wordId, wordSet, wordUnion } from '../../gazetteer/words.ts';
import { isCapitalised, runEnd, runStart } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { GAP_NONE, MARK, TOKEN_MIXED, TOKEN_NUMBER, TOKEN_UPPER, type TokenTable } from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import { endAtFirm, endWithLegalForm } from './legal-form.ts';
import { type Found, isNewStart, isPlaceOnly, withoutPerson } from './name-run.ts';
import { isFirmName } from './sign.ts';
import { isTradeName } from './trade-name.ts';
import { BODY_NOUN, GANG_ADJECTIVE, GANG_NOUN, KIND } from './words.ts';

// Names that a word in front or behind announces: `doing business as`, `Law Offices of`, `gang`.

const AND = MARK.ampersand; // `and` and `&` are one word
const OF = wordId('of');
const THE = wordId('the');
const AS = wordId('as');
const DOES = wordSet('doing did does do');
const TRADED = wordSet('trading traded trades');
const BUSINESS = wordId('business');
const D = wordId('d');
const NAME = wordId('name');
const D_B_A = wordSet('dba d.b.a.');
const KNOWN = wordId('known');
const OWN = wordSet('his her their its own the');
const CALLED = wordSet('called named');
const TO = wordId('to');
const SMALL_KIND = wordSet('of for');

/** `doing business as Harbor Cleaning`, `a company called Harbor Cleaning`. */
export const naming: Rule<Found> = {
  triggers: wordUnion(DOES, TRADED, D_B_A, D, BODY_NOUN, wordSet('name')),
  read: fromNaming,
};

function fromNaming(document: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { tokens } = document;
  const word = tokens.word[i]!;
  let at: number;
  if (DOES.has(word) && tokens.word[i + 1] === BUSINESS && tokens.word[i + 2] === AS) at = i + 3;
  else if (TRADED.has(word) && tokens.word[i + 1] === AS) at = i + 2;
  else if (D_B_A.has(word)) at = i + 1;
  else if (word === NAME) {
    if (!isTradeName(tokens, i)) return undefined;
    at = i + 1;
  } else if (BODY_NOUN.has(word) && !isCapitalised(tokens, i)) {
    at = i + 1;
    if (tokens.word[at] === MARK.comma) at += 1;
    if (at === i + 2 && OWN.has(tokens.word[i - 1] ?? 0)) {
      // `his company, Royal Medical Supply,`
      const end = runEnd(tokens, taken, at, { max: 6, joins: (next) => tokens.word[next] === AND });
      return end > at + 1 && KIND.has(tokens.word[end - 1]!) ? { first: at, last: end, legal: false } : undefined;
    }
    if (OWNED.has(word) && OWN.has(tokens.word[i - 1] ?? 0) && isCapitalised(tokens, at) && at === i + 1)
      return ownCompany(document, taken, at);
    if (CALLED.has(tokens.word[at] ?? 0)) at += 1;
    else if (tokens.word[at] === KNOWN && tokens.word[at + 1] === AS) at += 2;
    else return undefined;
  } else if (isDba(tokens, i)) at = i + 5;
  else return undefined;
  if (word === NAME && tokens.word[at] === TO) at += 1;
  if (tokens.word[at] === THE) at += 1;
  if (tokens.word[at] === MARK.quote) at += 1;
  if (at >= tokens.count || (!isCapitalised(tokens, at) && !isNumberName(tokens, at))) return undefined;
  const run = runEnd(tokens, taken, at, {
    max: 8,
    joins: (next) =>
      word !== NAME && (tokens.word[next] === AND || SMALL_KIND.has(tokens.word[next]!) || isListComma(tokens, next)),
  });
  const last = throughArticle(tokens, taken, endAtFirm(tokens, at, run));
  const withForm = endWithLegalForm(tokens, last);
  return last > at ? { first: at, last: withForm, legal: withForm > last } : undefined;
}

const A = wordId('a');

/** `Donate | for a Cause`: the name's end behind the article in it. */
function throughArticle(tokens: TokenTable, taken: Occupancy, last: number): number {
  const at = last + 2;
  if (!SMALL_KIND.has(tokens.word[last] ?? 0) || tokens.word[last + 1] !== A || at >= tokens.count) return last;
  return runEnd(tokens, taken, at, { max: 3, joins: () => false });
}

const OWNED = wordSet('company business firm corporation startup charity nonprofit');

/** `through his company Dream Digitals`: a firm, if it is no person and no title. */
function ownCompany(document: AnalysedDocument, taken: Occupancy, first: number): Found | undefined {
  const { tokens } = document;
  if (first >= tokens.count || !isCapitalised(tokens, first) || isNewStart(tokens, first)) return undefined;
  if (tokens.word[first - 2] === THE) return undefined; // `the company Ada Quill runs`
  const last = runEnd(tokens, taken, first, {
    max: 6,
    joins: (at) => tokens.text.charCodeAt(tokens.start[at]!) === 38,
  });
  const withForm = endWithLegalForm(tokens, last);
  if (withForm > last) return { first, last: withForm, legal: true };
  return last > first && isFirmName(document, first, last, last - first >= 2)
    ? { first, last, legal: false }
    : undefined;
}

/** `Bark, Mulch and Loam`: a comma joins when `and` and a capitalised word follow its next word. */
function isListComma(tokens: TokenTable, i: number): boolean {
  return (
    tokens.word[i] === MARK.comma && tokens.word[i + 2] === AND && i + 3 < tokens.count && isCapitalised(tokens, i + 3)
  );
}

function isDba(tokens: TokenTable, i: number): boolean {
  const { text, start, word } = tokens;
  return word[i] === D && /^d\/b\/a\b/i.test(text.slice(start[i], start[i]! + 6));
}

function isNumberName(tokens: TokenTable, i: number): boolean {
  return i + 1 < tokens.count && tokens.gap[i + 1] === GAP_NONE && isCapitalised(tokens, i + 1);
}

/** `Law Offices of Ada Quill`: the lawyer's name belongs to it. */
export const lawOffice: Rule<Found> = { triggers: wordSet('office offices'), read: fromLawOffice };

const LAW = wordId('law');

function fromLawOffice({ tokens }: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  if (i === 0 || tokens.word[i - 1] !== LAW || !isCapitalised(tokens, i) || !isCapitalised(tokens, i - 1))
    return undefined;
  if (tokens.word[i + 1] !== OF || i + 2 >= tokens.count || !isCapitalised(tokens, i + 2)) return undefined;
  let last = i + 2;
  while (last < tokens.count && last < i + 8 && (isCapitalised(tokens, last) || tokens.word[last] === AND)) {
    if (last > i + 2 && isNewStart(tokens, last)) break;
    last += 1;
  }
  if (tokens.word[last - 1] === AND) last -= 1;
  return taken.isFree(i - 1, i + 2) ? { first: i - 1, last, legal: false } : undefined;
}

const ORDINALS = wordSet('st nd rd th');
const PLURAL = wordSet('gangs cartels cliques');
const CLIQUE = wordId('clique');

/** First token of `38th Street`, of which the run begins behind the number. */
function withOrdinal({ word, flags }: TokenTable, taken: Occupancy, first: number): number {
  const number = first - 2;
  if (number < 0 || !ORDINALS.has(word[first - 1]!) || (flags[number]! & TOKEN_NUMBER) === 0) return first;
  return taken.isFree(number, first) ? number : first;
}

/** `the Quiet Harbor street gang`, `members of the Rollin 60s gang`: the name in front of the lower-case word. */
export const gangNoun: Rule<Found> = { triggers: GANG_NOUN, read: fromGangNoun };

function fromGangNoun(document: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { tokens } = document;
  if (!GANG_NOUN.has(tokens.word[i]!) || isCapitalised(tokens, i)) return undefined;
  let end = i;
  while (end > 0 && GANG_ADJECTIVE.has(tokens.word[end - 1]!) && !isCapitalised(tokens, end - 1)) end -= 1;
  if (end > 0 && tokens.word[end - 1] === MARK.quote) end -= 1;
  const first = withoutPerson(
    tokens,
    runStart(tokens, taken, end, { max: 6, joins: (at) => tokens.word[at] === AND }),
    end,
  );
  if (first >= end) return undefined;
  const number = withOrdinal(tokens, taken, first);
  const last = tokens.word[i] === CLIQUE ? i + 1 : end; // a clique goes by that word
  if (number < first || last > end) return { first: number, last, legal: false };
  const and = first + 1;
  // `the Vennick and Quillton cartels`
  if (PLURAL.has(tokens.word[i]!) && end === first + 3 && tokens.word[and] === AND && end === i)
    return { first, last: and, legal: false, others: [{ first: and + 1, last: end, legal: false }] };
  if (isPlaceOnly(document, first, end)) return undefined;
  // One word alone must be unheard of (`Trinitarios`) or an abbreviation.
  return end - first >= 2 ||
    tokens.word[first] === UNKNOWN ||
    (tokens.flags[first]! & (TOKEN_UPPER | TOKEN_MIXED)) !== 0
    ? { first, last, legal: false }
    : undefined;
}

const TOGETHER = wordSet('together collectively hereinafter hereafter jointly');

/** `(together, Quarvel)`, `(collectively, “Quiet Harbor”)`: what a bracket calls those before it; no everyday word alone, as in `(collectively, Defendants)`. */
export const definedName: Rule<Found> = { triggers: TOGETHER, read: fromDefinition };

function fromDefinition(document: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { tokens } = document;
  const { word, count } = tokens;
  if (word[i - 1] !== MARK.openBracket) return undefined;
  let at = word[i + 1] === MARK.comma ? i + 2 : i + 1;
  if (word[at] === MARK.quote) at += 1;
  if (at >= count || !isCapitalised(tokens, at)) return undefined;
  const last = runEnd(tokens, taken, at, { max: 5, joins: (next) => word[next] === AND });
  const close = word[last] === MARK.quote ? last + 1 : last;
  if (last === at || word[close] !== MARK.closeBracket || PARTIES.has(word[last - 1]!)) return undefined;
  return last > at + 1 || (lexicon.vocabulary.classes[word[at]!]! & WORD_COMMON) === 0
    ? { first: at, last, legal: false, bare: true }
    : undefined;
}

const PARTIES = wordSet(
  'defendants defendant companies company parties respondents relators plaintiffs entities states',
);
