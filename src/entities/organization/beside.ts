import type { Occupancy } from '../../core/occupancy.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { isCapitalised, runEnd } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK } from '../../segment/tokens.ts';
import { endWithLegalForm } from './legal-form.ts';
import type { Found } from './name-run.ts';
import { isFirmName } from './sign.ts';
import { LEGAL_FORM } from '../../gazetteer/legal-form.ts';
import { LEGAL_FORM_WEAK } from './words.ts';

const AND = MARK.ampersand;
const AKA = wordSet('aka a.k.a. a/k/a dba d/b/a');
const KNOWN = wordId('known');
const AS = wordId('as');
const BEFORE_KNOWN = wordSet('formerly also now previously');
const FEW_WORDS = { max: 5, joins: (): boolean => false };

/** What stands behind a firm and `and`: `Harbor Widgets Inc. and Ravexa`, an unheard-of word, which names another one. */
export function besideFirm(document: AnalysedDocument, taken: Occupancy, last: number): Found | undefined {
  const { tokens } = document;
  const { word } = tokens;
  let at = word[last] === MARK.comma ? last + 1 : last;
  if (word[at] === AND) {
    at += 1;
    const end = at < tokens.count && isCapitalised(tokens, at) ? runEnd(tokens, taken, at, FEW_WORDS) : at;
    if (end > at && isWhole(end) && isFirmName(document, at, end)) return { first: at, last: end, legal: false };
  }
  return undefined;

  /** No name that runs on, as in `Get Well Stay Well` or `Ravexa LLC`. */
  function isWhole(end: number): boolean {
    for (let i = at; i < end; i++) if (LEGAL_FORM.has(word[i]!) || LEGAL_FORM_WEAK.has(word[i]!)) return false;
    return end >= tokens.count || (!isCapitalised(tokens, end) && endWithLegalForm(tokens, end) === end);
  }
}

/** `Ravexa LLC, aka BioHarbor`: the other name of a firm. */
export function otherName(document: AnalysedDocument, taken: Occupancy, last: number): Found | undefined {
  const { tokens } = document;
  const { word } = tokens;
  let at = word[last] === MARK.comma || word[last] === MARK.openBracket ? last + 1 : last;
  if (AKA.has(word[at] ?? 0)) at += 1;
  else if (BEFORE_KNOWN.has(word[at] ?? 0) && word[at + 1] === KNOWN && word[at + 2] === AS) at += 3;
  else return undefined;
  if (word[at] === MARK.quote) at += 1;
  if (at >= tokens.count || !isCapitalised(tokens, at)) return undefined;
  const end = runEnd(tokens, taken, at, {
    max: 6,
    joins: (next) => tokens.text.charCodeAt(tokens.start[next]!) === 38,
  });
  const withForm = endWithLegalForm(tokens, end);
  return end > at && taken.isFree(at, withForm) ? { first: at, last: withForm, legal: withForm > end } : undefined;
}
