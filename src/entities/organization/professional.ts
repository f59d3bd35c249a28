import { wordSet } from '../../gazetteer/words.ts';
import { isCapitalised } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_UPPER } from '../../segment/tokens.ts';
import { endsPlace, endsRun } from './name-run.ts';

/** `Quarvel Medical PC`, `Venn & Roe PA`: two capitals behind two words or more, the last of a trade or a lawyer's, and no place. */
export function isProfessional({ tokens, hits }: AnalysedDocument, i: number): boolean {
  if ((tokens.flags[i]! & TOKEN_UPPER) === 0 || !endsRun(tokens, i)) return false;
  const end = tokens.word[i - 1] === MARK.comma ? i - 1 : i;
  const trade = end - 1;
  if (trade < 1 || !isCapitalised(tokens, trade) || endsPlace(hits, end)) return false;
  const isAfterName = isCapitalised(tokens, trade - 1) || tokens.word[trade - 1] === MARK.ampersand;
  return (
    isAfterName && (PROFESSIONS.has(tokens.word[trade]!) || (end === i && tokens.word[trade - 1] === MARK.ampersand))
  );
}

const PROFESSIONS = wordSet(`
  medical dental law legal care service services associates group clinic therapy acupuncture chiropractic surgery physicians doctors partners
  rehabilitation rehab health wellness medicine dentistry orthopedics pediatrics cardiology psychiatry psychology radiology dermatology
  imaging diagnostics architects engineering accounting consulting firm center
`);
