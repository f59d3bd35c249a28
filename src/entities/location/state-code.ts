import { homeAreaOf } from '../../gazetteer/home-area.ts';
import { lexicon } from '../../gazetteer/load.ts';
import type { LexiconHit } from '../../gazetteer/match.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { GAP_NONE, MARK, type TokenTable, tokenText } from '../../segment/tokens.ts';
import type { StateRecord } from './value.ts';

type Form = LexiconHit['forms'][number];

/**
 * Which state an abbreviation is of: `WA` is Western Australia in an Australian document and Washington elsewhere, `SA`
 * nothing elsewhere (`Compañía Quillton, S.A.`). Undefined for what is no state here.
 */
export function abbreviationAt(document: AnalysedDocument, { forms }: LexiconHit): Form | undefined {
  const recordOf = ({ index }: Form): StateRecord => lexicon.records<StateRecord>('state')[index]!;
  const isAustralian = (form: Form): boolean => recordOf(form).country === 'AU';
  if (homeAreaOf(document).country === 'AU') return forms.find(isAustralian) ?? forms[0];
  return forms.find((form) => !isAustralian(form)) ?? forms.find((form) => recordOf(form).code !== 'SA');
}

/** True when token `i` is printed exactly as the postal code. */
export function isCode(tokens: TokenTable, i: number, code: string): boolean {
  const length = tokens.end[i]! - tokens.start[i]!;
  return length === code.length && tokenText(tokens, i) === code;
}

/** True for the stop of `Brandon, Man., and`: a word elsewhere, so that its stop is a token, and no sentence ends there. */
export function hasStopApart({ tokens }: AnalysedDocument, last: number): boolean {
  const behind = tokens.word[last + 1];
  return (
    tokens.word[last] === MARK.stop &&
    tokens.gap[last] === GAP_NONE &&
    (behind === MARK.comma || behind === MARK.semicolon)
  );
}
