import type { Occupancy } from '../../core/occupancy.ts';
import { WORD_COMMON, WORD_GIVEN, WORD_PLACE, WORD_SURNAME } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordSet, wordUnion } from '../../gazetteer/words.ts';
import { isCapitalised, runStart } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_SPACE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  type TokenTable,
} from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import { endsPlace, endsRun, type Found, joinsName, withoutPerson } from './name-run.ts';
import { LEGAL_FORM } from '../../gazetteer/legal-form.ts';
import { isProfessional } from './professional.ts';
import { PHRASE_HEADS, PHRASE_LINKS } from './phrase-heads.ts';
import { EMPTY, KIND, LEGAL_FORM_ABROAD, LEGAL_FORM_PROFESSIONAL, LEGAL_FORM_WEAK } from './words.ts';

const AND = MARK.ampersand; // `and` and `&` are one word

/** `Acme Widgets, Inc.`, `Lakeside Bank N.A.`: back from the legal form. */
export const legalForm: Rule<Found> = {
  triggers: wordUnion(LEGAL_FORM, LEGAL_FORM_WEAK, LEGAL_FORM_ABROAD, LEGAL_FORM_PROFESSIONAL, wordSet('r.l.')),
  read: fromLegalForm,
};

function fromLegalForm(document: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { tokens } = document;
  const word = tokens.word[i]!;
  if (!isCapitalised(tokens, i) || i === 0) return undefined;
  // `Ravexa, S. de R.L.`
  if (word === R_L) return tokens.word[i - 1] === DE ? nameBefore(tokens, taken, i - 2, formEnd(tokens, i)) : undefined;
  if (opensBracketedForm(tokens, i - 3) === i) return nameBefore(tokens, taken, i - 3, formEnd(tokens, i));
  if (LEGAL_FORM_ABROAD.has(word)) return isAbroad(document, i) ? nameBefore(tokens, taken, i, i + 1) : undefined;
  if (LEGAL_FORM_PROFESSIONAL.has(word))
    return isProfessional(document, i) ? nameBefore(tokens, taken, i, i + 1) : undefined;
  const weak = LEGAL_FORM_WEAK.has(word);
  let end = i;
  const comma = tokens.word[end - 1] === MARK.comma;
  if (comma) end -= 1;
  // `Co., Ltd.`: two forms, one name.
  if (comma && end > 1 && (LEGAL_FORM.has(tokens.word[end - 1]!) || LEGAL_FORM_WEAK.has(tokens.word[end - 1]!))) {
    const inner = nameBefore(tokens, taken, end - 1, i + 1);
    if (inner !== undefined) return inner;
  }
  // `Fort Collins, CO`: a state.
  if (
    weak &&
    word === CO &&
    tokens.text.charCodeAt(tokens.start[i]! + 1) === 79 &&
    tokens.text.charCodeAt(tokens.end[i]! - 1) !== 46
  )
    return undefined;
  if (word === CO && tokens.word[i + 1] === MARK.hyphen) return undefined; // `Ada Quill, Co-Director of …`
  // `Dunshaughlin, Co. Meath`: a county.
  if (
    comma &&
    word === CO &&
    i + 1 < tokens.count &&
    IRISH_COUNTIES.has(tokens.word[i + 1]!) &&
    isCapitalised(tokens, i + 1)
  )
    return undefined;
  if (weak && !(tokens.text.charCodeAt(tokens.end[i]! - 1) === 46 || comma)) {
    // `Mining Company`, `Ford Motor Co`: the trade in front tells.
    const isTold =
      KIND.has(tokens.word[end - 1]!) ||
      word === COMPANY ||
      isLimited(tokens, i) ||
      isGerman(document, i) ||
      isBodyOfCountry(document, i) ||
      isPartnership(tokens, i);
    if (end < 2 || !isTold) return undefined;
  }
  const found = nameBefore(tokens, taken, i, throughForms(tokens, formEnd(tokens, i)));
  if (found?.first === i - 1 && GENERIC.has(word) && longestHitIndex(document.hits, i - 1, 'state') >= 0)
    return undefined; // `a California Corporation`
  if (found?.first === i - 1 && word === COMPANY && opensWithWord(tokens, i - 1)) return undefined; // `Ambulance Company Agrees to Pay`
  return found;
}

/** An everyday word that opens its sentence: the headline's, not a name's. */
function opensWithWord({ flags, word }: TokenTable, i: number): boolean {
  const kinds = lexicon.vocabulary.classes[word[i]!]!;
  const isEveryday = (kinds & (WORD_COMMON | WORD_SURNAME | WORD_GIVEN | WORD_PLACE)) === WORD_COMMON;
  return isEveryday && (flags[i]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0;
}

/** Token behind the form at token `i`: `Corporation of America`, `S.A. de C.V.` */
function formEnd({ word }: TokenTable, i: number): number {
  const next = word[i + 2] ?? 0;
  return (word[i + 1] === OF && next === AMERICA) || (word[i + 1] === DE && next === C_V) ? i + 3 : i + 1;
}

/** `Co. | Ltd.`, `Pty | Ltd`, `Ltd. | Sti.`: token behind a second form. */
function throughForms(tokens: TokenTable, last: number): number {
  const at = tokens.word[last] === MARK.comma ? last + 1 : last;
  if (at >= tokens.count || !isCapitalised(tokens, at) || (tokens.flags[at]! & TOKEN_BLOCK) !== 0) return last;
  const isSecond = LEGAL_FORM.has(tokens.word[at]!) || (at === last && SECOND.has(tokens.word[at]!));
  return isSecond ? formEnd(tokens, at) : last;
}

const SECOND = wordSet('limited sti');
const OF = wordId('of');
const THE = wordId('the');
const AMERICA = wordId('america');
const DE = wordId('de');
const C_V = wordId('c.v.');
const R_L = wordId('r.l.');
const S = wordId('s');
const R = wordId('r');
const L = wordId('l');

/** `Servicing LP`: two capitalised words in front, none behind. */
function isPartnership(tokens: TokenTable, i: number): boolean {
  if (tokens.word[i] !== LP || (tokens.flags[i]! & TOKEN_UPPER) === 0) return false;
  return isCapitalised(tokens, i - 1) && isCapitalised(tokens, i - 2) && endsRun(tokens, i);
}

const LP = wordId('lp');

/** `Ravexa Assay AB`, `Ravexa N.V.`: two letters that mean other things too, behind a name that is no place and runs on no further. */
function isAbroad({ tokens, hits }: AnalysedDocument, i: number): boolean {
  if ((tokens.flags[i]! & TOKEN_UPPER) === 0 || !endsRun(tokens, i)) return false;
  const { classes } = lexicon.vocabulary;
  const before = classes[tokens.word[i - 1]!]!;
  if (!isCapitalised(tokens, i - 1) || (tokens.flags[i - 1]! & TOKEN_UPPER) !== 0 || endsPlace(hits, i)) return false;
  if ((before & (WORD_COMMON | WORD_GIVEN | WORD_SURNAME)) === 0) return true;
  return (
    i > 1 &&
    isCapitalised(tokens, i - 2) &&
    (classes[tokens.word[i - 2]!]! & (WORD_COMMON | WORD_GIVEN | WORD_PLACE)) === 0
  );
}

/** `Lakeside Joinery Limited`: two capitalised words in front, none behind. */
function isLimited(tokens: TokenTable, i: number): boolean {
  if (tokens.word[i] !== LIMITED || !isCapitalised(tokens, i - 1)) return false;
  if (!isCapitalised(tokens, i - 2) && tokens.word[i - 2] !== AND) return false; // `Brick & Stone Limited`
  return endsRun(tokens, i);
}

/** `Hanse Kontor AG`: behind a word that no dictionary has, and no name follows, as behind `Texas AG`. */
function isGerman({ tokens, hits }: AnalysedDocument, i: number): boolean {
  if (!GERMAN.has(tokens.word[i]!) || (tokens.flags[i]! & TOKEN_UPPER) === 0 || !isCapitalised(tokens, i - 1))
    return false;
  if (!endsRun(tokens, i)) return false;
  for (const kind of ['city', 'state', 'country', 'county'] as const)
    if (longestHitIndex(hits, i - 1, kind) >= 0) return false;
  const kinds = lexicon.vocabulary.classes[tokens.word[i - 1]!]!;
  return (kinds & (WORD_COMMON | WORD_GIVEN)) === 0;
}

/** `Solar Corporation of India | Limited` */
function isBodyOfCountry({ tokens, hits }: AnalysedDocument, i: number): boolean {
  for (let at = i - 1; at > 1 && i - at <= 3; at--)
    if (tokens.word[at - 1] === OF)
      return (
        OF_COUNTRY.has(tokens.word[at - 2]!) &&
        isCapitalised(tokens, at - 2) &&
        endsPlace(hits, i) &&
        endsRun(tokens, i)
      );
  return false;
}

const GENERIC = wordSet('corporation company limited');
const GERMAN = wordSet('ag kg');
const STREETS = wordSet('street avenue road boulevard place drive lane parkway');
const LIMITED = wordId('limited');
const COMPANY = wordId('company');
const CO = wordId('co');
const IRISH_COUNTIES = wordSet(`
  durham down armagh londonderry antrim tyrone fermanagh cork kerry kilkenny tipperary offaly laois meath louth cavan monaghan
  donegal leitrim sligo mayo roscommon longford westmeath kildare carlow wexford clare galway limerick waterford wicklow dublin
`);

/** The name in front of the legal form at token `i` that ends before token `last`. */
function nameBefore(tokens: TokenTable, taken: Occupancy, i: number, last: number): Found | undefined {
  let end = i;
  if (tokens.word[end - 1] === MARK.comma) end -= 1;
  // `Foo (Bahamas) Ltd.`
  const options = {
    max: 9,
    joins: (at: number): boolean => joinsName(tokens, taken, at) || joinsEveryday(tokens, taken, at),
  };
  let first = runStart(tokens, taken, end, options);
  if (first >= end) return undefined;
  first = behindFirm(tokens, first, end);
  const head = headBefore(tokens, taken, first);
  if (head !== undefined) first = runStart(tokens, taken, head + 1, options);
  let start = withoutPerson(tokens, first, end);
  // `Assets of Northwood Holdings`: an `of` joins only behind a word that heads a name.
  if (start >= end) return undefined;
  if (end - start === 1 && EMPTY.has(tokens.word[start]!)) return undefined;
  if (start > 0 && tokens.word[start] === AND) start += 1;
  // `69 Adelphi Street, LLC`: the house's number belongs to it.
  const number = start - 1;
  const isNumbered =
    number >= 0 && (tokens.flags[number]! & TOKEN_NUMBER) !== 0 && (tokens.flags[start]! & TOKEN_BLOCK) === 0;
  return { first: isNumbered && STREETS.has(tokens.word[end - 1]!) ? number : start, last, legal: true };
}

/** Bodies that are called after where they are before their legal form: `Quarvel Solar Corporation of India Limited`. */
const OF_COUNTRY = wordSet('corporation company bank association society federation');

/** Behind a firm's full stop in the run: `paid Acme Inc. | Acme Inc. sold it`. */
function behindFirm(tokens: TokenTable, first: number, last: number): number {
  for (let i = last - 3; i > first; i--) if (endsFirm(tokens, i)) return i + 1;
  return first;
}

/** End of the first firm in a run of capitals: `Acme Inc. | Acme Inc.` */
export function endAtFirm(tokens: TokenTable, first: number, last: number): number {
  for (let i = first + 1; i < last - 1; i++) if (endsFirm(tokens, i)) return i + 1;
  return last;
}

/** `Inc.` in front of another name, not of `Ltd.` */
function endsFirm({ word, text, end }: TokenTable, i: number): boolean {
  return LEGAL_FORM.has(word[i]!) && text.charCodeAt(end[i]! - 1) === FULL_STOP && !LEGAL_FORM.has(word[i + 1]!);
}

const FULL_STOP = 46;

/** Token of such a word right before a link, with an article or without, that ends before token `first`. */
function headBefore({ word, gap, flags }: TokenTable, taken: Occupancy, first: number): number | undefined {
  const link = word[first - 1] === THE ? first - 2 : first - 1;
  const head = link - 1;
  if (head < 0 || !PHRASE_LINKS.has(word[link]!)) return undefined;
  if (!PHRASE_HEADS.has(word[head]!) && !(word[link] === OF && OF_COUNTRY.has(word[head]!))) return undefined;
  if ((flags[head]! & TOKEN_CAPITAL) === 0 || !taken.isFree(head, first)) return undefined;
  for (let i = head + 1; i <= first; i++) if (gap[i]! > GAP_SPACE || (flags[i]! & TOKEN_BLOCK) !== 0) return undefined;
  return head;
}

/** `Honeywell Resins and Chemicals LLC`: an `and` between two everyday words that are nobody's name. */
function joinsEveryday(tokens: TokenTable, taken: Occupancy, i: number): boolean {
  if (tokens.word[i] !== AND || i < 2 || !taken.isFree(i - 1, i + 1)) return false;
  const { classes } = lexicon.vocabulary;
  const before = classes[tokens.word[i - 1]!];
  const isUnheardOf = before === 0 && !LEGAL_FORM.has(tokens.word[i - 1]!);
  const isWord = (at: number): boolean =>
    (tokens.flags[at]! & TOKEN_UPPER) === 0 &&
    !LEGAL_FORM.has(tokens.word[at]!) &&
    !LEGAL_FORM_WEAK.has(tokens.word[at]!) &&
    (classes[tokens.word[at]!]! & (WORD_COMMON | WORD_GIVEN | WORD_SURNAME | WORD_PLACE)) === WORD_COMMON;
  return (isUnheardOf || isWord(i - 1)) && isWord(i + 1) && isCapitalised(tokens, i - 2);
}

/** Token of `Ltd` when `(Pty) Ltd` begins at a token; -1 otherwise. */
function opensBracketedForm({ word, count }: TokenTable, i: number): number {
  const form = i + 3;
  if (i < 1 || form >= count || word[i] !== MARK.openBracket || word[i + 2] !== MARK.closeBracket) return -1;
  return PROPRIETARY.has(word[i + 1]!) && (LEGAL_FORM.has(word[form]!) || word[form] === LIMITED) ? form : -1;
}

const PROPRIETARY = wordSet('pty pte pvt proprietary private');

/** Forms of companies abroad that count behind a name of the list, where nothing goes on: `Siemens AG`, `BP plc`. */
const BEHIND_LISTED = wordSet('ag se ab sa nv bv kg plc kgaa spa oyj asa');
const PLC = wordId('plc');

/** Token behind the legal form of a firm of the list that ends before token `last`; `last` itself when none follows. */
export function endOfListedFirm(tokens: TokenTable, last: number): number {
  const end = endWithLegalForm(tokens, last);
  if (end > last || last >= tokens.count || !BEHIND_LISTED.has(tokens.word[last]!)) return end;
  if ((tokens.flags[last]! & TOKEN_BLOCK) !== 0 || !endsRun(tokens, last)) return last;
  const isInCapitals = (tokens.flags[last]! & TOKEN_UPPER) !== 0;
  if (!isInCapitals) return tokens.word[last] === PLC ? last + 1 : last;
  // a heading in capitals
  const isLoud =
    (tokens.flags[last - 1]! & TOKEN_UPPER) !== 0 && tokens.end[last - 1]! - tokens.start[last - 1]! > LETTERS;
  return isLoud ? last : last + 1;
}
const LETTERS = 4; // of `RWE`, `SAP`

/** Token behind a legal form that follows a name, `last` itself when none does. */
export function endWithLegalForm(tokens: TokenTable, last: number): number {
  let at = last;
  if (tokens.word[at] === MARK.comma) at += 1;
  const form = opensBracketedForm(tokens, at);
  if (form > at) return formEnd(tokens, form);
  if (at >= tokens.count || !isCapitalised(tokens, at)) return last;
  if (LEGAL_FORM.has(tokens.word[at]!)) return formEnd(tokens, at);
  // `S. de R. L.`, also with a space
  if (tokens.word[at] !== S || tokens.word[at + 1] !== DE) return last;
  if (tokens.word[at + 2] === R_L) return formEnd(tokens, at + 2);
  return tokens.word[at + 2] === R && tokens.word[at + 3] === L ? at + 4 : last;
}
