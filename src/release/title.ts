import type { AnalysedDocument } from '../segment/document.ts';
import { plainText } from '../segment/tokens.ts';

const LABEL = /^(?:for )?immediate release\s*[:–—-]\s*/i;

/** The headline as one line, without `For Immediate Release:`; the page's title where the text has none, else null. */
export function titleOf({ blocks, tokens, metadata }: AnalysedDocument): string | null {
  const block = blocks.find(({ kind }) => kind === 'title');
  const title = block === undefined ? (metadata.title ?? '') : plainText(tokens, block.first, block.last);
  return title.replace(LABEL, '').trim() || null;
}
