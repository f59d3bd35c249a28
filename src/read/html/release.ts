import type { Page, Piece } from './page.ts';
import { dropTail, isColophon } from './tail.ts';

/** A share of the page's text that is the release and not a frame around it. */
const MOST = 0.4;

/** A labelled field is shorter than this; what is longer only has a label somewhere in it. */
const FIELD_LENGTH = 2000;

/** Short lines that every site has; they say nothing. */
const BOILERPLATE =
  /^(?:skip to\b|back to (?:top|news)|you are here|home$|print(?: this)?(?: page)?$|share(?: this)?\b.{0,20}$|tweet$|search$|menu$|read more$|all rights reserved|(?:©|\(c\)|copyright\b).{0,120}$|follow us|an official website)/i;

/**
 * The pieces of a page that are the release, in order: site header, menus, asides, share bars, related items and
 * footers are left out. A frame is told by its tag or role, by class names (when little text is inside), or by being
 * mostly links. Of several articles on a page the one with most text is the release.
 */
export function releasePieces(page: Page): readonly Piece[] {
  const { nodes, pieces } = page;
  const score = new Float64Array(nodes.length);
  const length = new Float64Array(nodes.length);
  const linked = new Float64Array(nodes.length);
  const links = new Float64Array(nodes.length);
  const labels = new Float64Array(nodes.length);
  const field = new Uint8Array(nodes.length); // holds a label: a list of links beside it is a value, not a menu
  for (const piece of pieces) {
    score[piece.node]! += worth(piece);
    length[piece.node]! += piece.text.length;
    linked[piece.node]! += piece.linked;
    if (piece.linked > 0) links[piece.node]! += 1;
    if (piece.kind !== 'label') continue;
    labels[piece.node]! += 1;
    field[nodes[piece.node]!.parent] = 1;
  }
  for (let i = nodes.length - 1; i > 0; i--) {
    const { parent } = nodes[i]!;
    score[parent]! += score[i]!;
    length[parent]! += length[i]!;
    linked[parent]! += linked[i]!;
    links[parent]! += links[i]!;
    labels[parent]! += labels[i]!;
  }
  const total = score[0]!;
  const dropped = new Uint8Array(nodes.length);
  for (let i = 1; i < nodes.length; i++) {
    const node = nodes[i]!;
    const large = total > 0 && score[i]! >= total * MOST;
    if (field[node.parent] || (field[i] && length[i]! > FIELD_LENGTH)) field[i] = length[i]! > FIELD_LENGTH ? 0 : 1;
    const menu = !field[i] && labels[i] === 0 && links[i]! >= 3 && linked[i]! > length[i]! * 0.65;
    if (dropped[node.parent] || ((node.frame || node.maybeFrame || menu) && !large)) dropped[i] = 1;
  }
  dropTail(page, { score, length, dropped });
  const root = mainNode(page, score, dropped);
  const article = mainArticle(page, score, dropped, root);
  const inside = new Uint8Array(nodes.length); // bit 1: in the root, bit 2: in the article, bit 4: in another article
  for (let i = 0; i < nodes.length; i++) {
    const { parent } = nodes[i]!;
    inside[i] = parent < 0 ? 0 : inside[parent]!;
    if (i === root) inside[i]! |= 1;
    if (i === article) inside[i]! |= 2;
    else if (article >= 0 && isArticle(page, i) && !isAncestor(page, i, article)) inside[i]! |= 4;
  }
  const kept = pieces.filter((piece) => {
    const bits = inside[piece.node]!;
    if (dropped[piece.node] || (bits & 1) === 0) return false;
    const link = piece.linked > piece.text.length * 0.8 && !field[piece.node]; // `Posted on <a>May 4</a>` is none
    if ((bits & 2) === 0 && ((bits & 4) !== 0 || link)) return false;
    return !(piece.text.length < 160 && BOILERPLATE.test(piece.text)) && !isColophon(piece.text);
  });
  return kept.length > 0 ? withHeadline(page, kept) : pieces;
}

/** Characters of running text: links and short lines count for nothing. */
function worth(piece: Piece): number {
  return piece.text.length < 40 || piece.kind === 'heading' ? 0 : Math.max(0, piece.text.length - 2 * piece.linked);
}

function isArticle({ nodes }: Page, i: number): boolean {
  const { tag, role } = nodes[i]!;
  return tag === 'article' || role === 'article';
}

function isAncestor({ nodes }: Page, ancestor: number, i: number): boolean {
  for (let at = i; at >= ancestor; at = nodes[at]!.parent) if (at === ancestor) return true;
  return false;
}

/** The `main` element with most text, if it has a good part of the page; else the whole page. */
function mainNode({ nodes }: Page, score: Float64Array, dropped: Uint8Array): number {
  let best = 0;
  for (let i = 1; i < nodes.length; i++) {
    const { tag, role } = nodes[i]!;
    if ((tag !== 'main' && role !== 'main') || dropped[i]) continue;
    if (score[i]! >= score[0]! * MOST && (best === 0 || score[i]! > score[best]!)) best = i;
  }
  return best;
}

/** The outermost article that has most of the root's text, or -1. */
function mainArticle(page: Page, score: Float64Array, dropped: Uint8Array, root: number): number {
  let best = -1;
  for (let i = root; i < page.nodes.length; i++) {
    if (!isArticle(page, i) || dropped[i]) continue;
    if (score[i]! >= score[root]! * 0.5 && (best < 0 || score[i]! > score[best]!)) best = i;
  }
  return best;
}

/** A headline that stands above the release, in a part that was left out, belongs to it. */
function withHeadline({ pieces }: Page, kept: readonly Piece[]): readonly Piece[] {
  if (kept.some((piece) => piece.level === 1)) return kept;
  const first = pieces.indexOf(kept[0]!);
  const headline = pieces.findLast((piece, i) => i < first && piece.level === 1);
  return headline === undefined ? kept : [headline, ...kept];
}
