import { wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { GAP_NONE, MARK, TOKEN_CAPITAL, TOKEN_WORD } from '../../segment/tokens.ts';
import type { QuotedStretch } from './pairs.ts';

/** Verbs between speech and speaker: `…, said Chief Quill`. */
const SAID = wordSet('said says stated added noted explained');
/** Tokens of speech that come at least before its attribution. */
const SHORTEST = 6;
/** How far into a quotation without a closing mark its attribution is looked for. */
const REACH = 400;

/**
 * The speech alone of a quotation that runs over its own attribution, because the closing mark was lost or misplaced:
 * `“… brought to justice, said Chief Quill.”` ends behind its comma. Any other stretch comes back as it is.
 */
export function withoutAttribution(document: AnalysedDocument, stretch: QuotedStretch): QuotedStretch {
  const { tokens, sentenceOf } = document;
  const { first, last, open } = stretch;
  for (let i = first + SHORTEST; i < Math.min(last, first + REACH) - 2; i++) {
    if (tokens.word[i] !== MARK.comma || tokens.gap[i] !== GAP_NONE || !SAID.has(tokens.word[i + 1]!)) continue;
    const speaker = i + 2;
    if ((tokens.flags[speaker]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== (TOKEN_WORD | TOKEN_CAPITAL)) continue;
    // `“It is late, said Quill, and we left early.”`: told inside a speech that goes on
    if (!open && sentenceOf[speaker] !== sentenceOf[last - 1] && sentenceOf[speaker] !== sentenceOf[last - 2]) continue;
    return { first, last: i + 1, open: false };
  }
  return stretch;
}
