import type { Mentions } from '../entities/index.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import { plainText, type TokenTable } from '../segment/tokens.ts';
import { isLetterhead } from './letterhead.ts';
import type { Part, Parts } from './parts.ts';

const LABEL = /^(?:for )?immediate release\s*[:–—-]\s*/i;

/**
 * The headline as one line, without `For Immediate Release:`; the page's title where the text has none, else null. A
 * line that turned out to be letterhead gives way to another one.
 */
export function titleOf({ tokens, metadata }: AnalysedDocument, { head }: Parts, mentions: Mentions): string | null {
  const block = titleBlock(tokens, head, mentions);
  const title = block === undefined ? (metadata.title ?? '') : plainText(tokens, block.first, block.last);
  return withoutMarkdown(title).replace(LABEL, '').trim() || null;
}

function titleBlock(tokens: TokenTable, head: readonly Part[], mentions: Mentions): Part | undefined {
  const at = head.findIndex(({ kind }) => kind === 'title');
  const title = head[at];
  if (title === undefined || !isLetterhead(tokens, title, mentions)) return title;
  const isHeadline = (part: Part): boolean =>
    (part.kind === 'subtitle' || part.kind === 'paragraph') &&
    part.text.split(' ').length >= 3 &&
    !isLetterhead(tokens, part, mentions);
  return head.slice(at + 1).find(isHeadline) ?? head.slice(0, at).find(isHeadline) ?? title;
}

/** `# Title`, `**Title**`: what was written in Markdown and copied as it is. */
function withoutMarkdown(title: string): string {
  const bare = title.replace(/^#{1,6} +/, '');
  return /^(\*\*|__).{3,}\1$/.test(bare) ? bare.slice(2, -2) : bare;
}
