import type { Occupancy } from '../../core/occupancy.ts';
import { isHonorific, titleAt, type TitleSpan } from '../../gazetteer/title.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_SPACE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  TOKEN_WORD,
  type TokenTable,
} from '../../segment/tokens.ts';
import { CASE_PROSE } from './letter-case.ts';
import { isOrdinaryOnly, type NameRun } from './name-run.ts';
import { isPlace } from './places.ts';
import { readRun } from './read-run.ts';
import { titleStart } from './title.ts';
import { isSureGiven, PART_INITIAL, PART_ORDINARY, PART_SURNAME, PART_UNKNOWN, partKind } from './word-kind.ts';

export const OF_OR_FOR = wordSet('of for');
const AND = wordId('and');
const TO = wordSet('to');
const ON = wordSet('on');
/** Who is sent to a country or a body, and the word between. */
const SENT = wordSet(
  'ambassador ambassador-at-large envoy representative adviser advisor assistant emissary delegate counselor observer liaison',
);
/** Who reports or advises on something: `Special Rapporteur on Torture Jane Roe`. */
const EXPERT = wordSet('rapporteur expert adviser advisor spokesperson spokesman spokeswoman');
/** Small words inside a long title. */
const INSIDE = wordSet("of for the and to in against on 's -");
const MAX_FIELD = 14;

/** The title that runs on from a listed one to the name at a token: `Director of Housing Management`, `Minister for Customs, Safety and Trade`. */
export function titleUpTo(
  document: AnalysedDocument,
  taken: Occupancy,
  open: TitleSpan | undefined,
  name: number,
): { readonly first: number; readonly last: number } | undefined {
  const { word, flags } = document.tokens;
  if (open === undefined || open.last >= name - 1 || name - open.last > MAX_FIELD || word[name - 1] === AND)
    return undefined;
  if (!(opensField(document, open) || isBareField(document, open, name)) || (flags[name]! & TOKEN_BLOCK) !== 0)
    return undefined;
  let list = false;
  for (let at = open.last; at < name; at++) {
    if ((flags[at]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0) return undefined;
    if (word[at] === MARK.comma && (flags[at + 1]! & TOKEN_CAPITAL) !== 0 && at + 1 < name) list = true;
    else if (list && word[at] === AND) list = false;
    else if ((flags[at]! & TOKEN_CAPITAL) === 0 && !INSIDE.has(word[at]!)) return undefined;
  }
  // commas stand inside a field only where an `and` ends them
  return list ? undefined : { first: titleStart(document, taken, open.first), last: name };
}

/** True where a word or place is the field of the title before it, and the name begins behind: `Commissioner for Northumbria Jane Venn`. */
export function isFieldAndName(document: AnalysedDocument, open: TitleSpan | undefined, run: NameRun): boolean {
  const { tokens, hits } = document;
  const { first, kinds, parts } = run;
  if (open?.kind !== 'office' && open?.kind !== 'rank') return false;
  if (first === 0 || open.last !== first - 1 || !OF_OR_FOR.has(tokens.word[first - 1]!) || parts.length < 3)
    return false;
  if (isHonorific(tokens, hits, parts[1]!)) return true;
  const kind = kinds[0]!;
  return !isSureGiven(kind) && kind !== PART_INITIAL;
}

/** `Chapin Hall` of `Chapin Hall Executive Director Jane Venn`: whose post it is, before a name. */
export function isEmployer(document: AnalysedDocument, taken: Occupancy, { last }: NameRun): boolean {
  const { tokens, hits } = document;
  const { flags, gap, count } = tokens;
  if (last >= count || (flags[last]! & TOKEN_CAPITAL) === 0 || gap[last] !== GAP_SPACE) return false;
  const title = titleAt(tokens, hits, last);
  if (title?.kind !== 'office' || title.last >= count || gap[title.last] !== GAP_SPACE) return false;
  return (flags[title.last]! & TOKEN_CAPITAL) !== 0 && readRun(document, taken, title.last, CASE_PROSE) !== undefined;
}

/** True behind a title whose field ends in ordinary words or a place: `Cabinet Secretary for Interior Jane Venn`. */
export function isBehindField(
  document: AnalysedDocument,
  taken: Occupancy,
  open: TitleSpan | undefined,
  { first, kinds }: NameRun,
): boolean {
  if (open === undefined || first < open.last + 2) return false;
  const last = kinds.at(-1)!;
  if ((last & (PART_SURNAME | PART_UNKNOWN)) === 0 || isOrdinaryOnly(last) || isOrdinaryOnly(kinds[0]!)) return false;
  if (taken.at(first - 1) !== undefined || isPlace(document, first - 1, first)) return true;
  return (partKind(document.tokens, first - 1) & PART_ORDINARY) !== 0;
}

/** `Director Regional Services Jane Venn`: a field in ordinary words right behind its post. */
function isBareField({ tokens }: AnalysedDocument, open: TitleSpan, name: number): boolean {
  const { word, flags } = tokens;
  if (!HEAD_OF_FIELD.has(word[open.last - 1]!) || (flags[open.last - 1]! & TOKEN_CAPITAL) === 0) return false;
  for (let at = open.last; at < name; at++) {
    if (word[at] === AND && at > open.last) continue;
    const capital = (flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) === (TOKEN_WORD | TOKEN_CAPITAL);
    if (!capital || !isOrdinaryOnly(partKind(tokens, at))) return false;
  }
  return true;
}
const HEAD_OF_FIELD = wordSet('director manager');

/** `of`, `for` behind a title in capitals; `to` and `on` behind some. */
function opensField({ tokens: { word, flags } }: AnalysedDocument, { first, last }: TitleSpan): boolean {
  if ((flags[first]! & TOKEN_CAPITAL) === 0) return false;
  const head = word[last - 1]!;
  return (
    OF_OR_FOR.has(word[last]!) || (SENT.has(head) && TO.has(word[last]!)) || (EXPERT.has(head) && ON.has(word[last]!))
  );
}

/** Token behind the unit in brackets that a title ends in: `Assistant Commissioner (Crime) Jane Venn`; `at` where there is none. */
export function unitInBrackets({ word, flags, count }: TokenTable, at: number): number {
  if (at >= count || word[at] !== MARK.openBracket || !UNIT_HEAD.has(word[at - 1]!)) return at;
  if (word[at + 2] === MARK.closeBracket && (flags[at + 1]! & TOKEN_UPPER) !== 0) return at; // a short form
  let end = at + 1;
  while (end < at + MAX_UNIT && end < count && isUnitWord(end)) end += 1;
  return end > at + 1 && word[end] === MARK.closeBracket ? end + 1 : at;

  function isUnitWord(i: number): boolean {
    return (flags[i]! & (TOKEN_WORD | TOKEN_CAPITAL)) === (TOKEN_WORD | TOKEN_CAPITAL) || INSIDE.has(word[i]!);
  }
}
const MAX_UNIT = 6;
const UNIT_HEAD = wordSet(
  'commissioner superintendent chancellor police constable inspector director provost dean magistrate secretary manager',
);
