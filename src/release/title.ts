import type { Mentions } from '../entities/index.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import { DAY_BEFORE_TITLE, LABEL_BEFORE_TITLE } from '../segment/release-label.ts';
import { headingOfBrowserTitle } from '../segment/heading-key.ts';
import { plainText, type TokenTable } from '../segment/tokens.ts';
import { isLetterhead } from './letterhead.ts';
import type { Part, Parts } from './parts.ts';

/**
 * The headline as one line, without `For Immediate Release:`; the page's title where the text has none, else null. A
 * line that turned out to be letterhead gives way to another one.
 */
export function titleOf(document: AnalysedDocument, { head }: Parts, mentions: Mentions): string | null {
  const { tokens, metadata } = document;
  const block = titleBlock(tokens, head, mentions);
  const title = block === undefined ? (metadata.title ?? '') : plainText(tokens, block.first, block.last, true);
  const bare = withoutMarkdown(title).replace(LABEL_BEFORE_TITLE, '').replace(DAY_BEFORE_TITLE, '').trim();
  return uncut(tokens.text, untorn(document, bare)) || null;
}

/** A page may tear a word of its headline (`Crown Height s`): the browser's title has it whole. */
function untorn({ lines }: AnalysedDocument, title: string): string {
  for (const { text } of lines.slice(0, 3)) {
    const heading = headingOfBrowserTitle(text);
    if (heading === undefined || heading.length >= title.length) continue;
    if (heading.replaceAll(' ', '').toLowerCase() === title.replaceAll(' ', '').toLowerCase()) return heading;
  }
  return title;
}

/** A breadcrumb cuts a long headline short (`… Paralyzed Innocent Te...`): another line of the page has the whole. */
function uncut(text: string, title: string): string {
  const stem = /^(.{20,})(?:\.{3}|…)$/.exec(title)?.[1];
  if (stem === undefined) return title;
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    if (at > 0 && text.charCodeAt(at - 1) !== 10) continue;
    const line = text
      .slice(at, at + 400)
      .split('\n', 1)[0]!
      .trim();
    const heading = at < 400 ? (headingOfBrowserTitle(line) ?? line) : line;
    if (heading.length > stem.length && !/(?:\.{3}|…)$/.test(heading)) return heading;
  }
  return title;
}

function titleBlock(tokens: TokenTable, head: readonly Part[], mentions: Mentions): Part | undefined {
  const at = head.findIndex(({ kind }) => kind === 'title');
  const title = head[at];
  if (title === undefined || !isLetterhead(tokens, title, mentions)) return title;
  const isHeadline = (part: Part): boolean =>
    (part.kind === 'subtitle' || part.kind === 'paragraph') &&
    part.text.split(' ').length >= 3 &&
    !isLetterhead(tokens, part, mentions);
  const below = head.slice(at + 1).filter(isHeadline);
  // bodies that no list has stand below their letterhead, and are short
  return (
    below.find(({ text }) => text.split(' ').length >= 5) ?? below[0] ?? head.slice(0, at).find(isHeadline) ?? title
  );
}

/** `# Title`, `**Title**`: what was written in Markdown and copied as it is. */
function withoutMarkdown(title: string): string {
  const bare = title.replace(/^#{1,6} +/, '');
  return /^(\*\*|__).{3,}\1$/.test(bare) ? bare.slice(2, -2) : bare;
}
