import type { FigurePlace } from '../record/types.generated.ts';
import { MARK } from '../segment/tokens.ts';
import type { ResolveContext } from './context.ts';
import type { Anchor } from './place-anchor.ts';

/**
 * The place of each block, by index, where a line that is nothing but a place stands above it, or where it opens
 * with a place and a colon (`Detroit: 12 arrests`). A heading holds until the next one.
 */
export function headingPlaces(context: ResolveContext, anchors: readonly Anchor[]): ReadonlyMap<number, FigurePlace> {
  const { blocks, tokens } = context.document;
  const found = new Map<number, FigurePlace>();
  let heading: FigurePlace | undefined;
  let listBelow = false; // the heading stands over list items, and ends with them
  let next = 0;
  for (const [index, { first, last, kind }] of blocks.entries()) {
    if (last === first || kind === 'dateline') continue;
    let start = first;
    while (start < last && tokens.word[start]! !== 0 && isBulletMark(tokens.word[start]!)) start += 1;
    while (next < anchors.length && anchors[next]!.first < start) next += 1;
    const anchor = anchors[next];
    const opens = anchor !== undefined && anchor.first === start && !anchor.listed;
    const rest = opens ? last - anchor.last : -1;
    const behind = opens && anchor.last < last ? tokens.word[anchor.last]! : 0;
    if (opens && (rest === 0 || (rest === 1 && (behind === MARK.colon || behind === MARK.stop)))) {
      heading = anchor.place;
      // A place in a letterhead is the office's; it heads a list only where one follows at once. The last of a list
      // of places heads nothing behind it.
      listBelow = kind === 'title' || kind === 'header' || kind === 'list' || start > first;
      continue;
    }
    if (opens && (behind === MARK.colon || (kind === 'list' && (behind === MARK.enDash || behind === MARK.emDash)))) {
      if (anchor.place !== undefined) found.set(index, anchor.place);
      continue;
    }
    const above = kind === 'list' || kind === 'table' ? undefined : placeAbove(context, anchors, next, index);
    if (above !== undefined) {
      heading = above;
      listBelow = true;
      continue;
    }
    const endsInStop = tokens.word[last - 1] === MARK.stop;
    if (last - first <= 8 && !endsInStop && kind !== 'list' && kind !== 'table') heading = undefined; // another heading
    if (kind === 'footer' || kind === 'contact' || kind === 'title') heading = undefined;
    if (kind === 'list') listBelow = true;
    else if (listBelow) heading = undefined;
    if (heading !== undefined) found.set(index, heading);
  }
  return found;
}

/** The one place that the words before a list name: `The following were seized in Dallas, Texas:`. */
function placeAbove(
  { document: { blocks, tokens } }: ResolveContext,
  anchors: readonly Anchor[],
  next: number,
  index: number,
): FigurePlace | undefined {
  const { first, last } = blocks[index]!;
  if (tokens.word[last - 1] !== MARK.colon || blocks[index + 1]?.kind !== 'list') return undefined;
  const only = anchors[next];
  if (only === undefined || only.first < first || only.last > last || !only.introduced || only.listed) return undefined;
  const after = anchors[next + 1];
  return after === undefined || after.first >= last ? only.place : undefined;
}

function isBulletMark(word: number): boolean {
  return (
    word === MARK.bullet || word === MARK.star || word === MARK.hyphen || word === MARK.enDash || word === MARK.stop
  );
}
