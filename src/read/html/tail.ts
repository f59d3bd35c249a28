import type { Page, Piece } from './page.ts';

// What a site puts around a release that no tag or class tells: other news, forms for newsletters, who keeps the page.

const TAIL_HEADING =
  /^(?:related(?: (?:posts?|news|articles?|stories|content|links|items|releases|press releases|information))?|recent (?:posts?|news|articles?|releases|press releases|comments)|(?:more|other|latest|recommended|trending|top) (?:news|stories|articles|releases|press releases|headlines|posts)\b.{0,60}|you (?:may|might) (?:also )?(?:like|be interested in)\b.{0,20}|also (?:from|by) this (?:source|author)|more (?:from|in|on) .{2,60}|explore(?: the topic| more)?|archives?|categories|share (?:this|on|via)\b.{0,40}|follow us.{0,30}|stay (?:connected|informed|in touch)|post navigation|leave a (?:reply|comment)|(?:\d{1,4}|no) (?:thoughts|comments|responses|replies)\b.{0,100}|comments?(?: \(\d{1,4}\))?|(?:subscribe|sign up)\b.{0,60}|newsletter.{0,40}|quick links|contact us|is this page (?:useful|helpful)\??|was this (?:page|article) helpful\??|cookies? .{0,40}|your privacy|tags)\s?:?$/i;
/** A block with a form for a mail address holds no more text than this. */
const SIGN_UP_LENGTH = 600;

/** What stands under a page or a mail, in any line of a short piece: who keeps it, and how to get no more of it. */
const COLOPHON =
  /(?:^|\n)\s{0,3}(?:(?:this )?(?:page|site|website) (?:is )?(?:maintained|managed|designed) by|(?:contact the )?webmaster\b|government websites? by|(?:site|website) (?:by|design)|powered by|this (?:e-?mail|message) was sent (?:to|by)|you(?:[’']re| are) receiving this|you received this|our mailing address is|want to change how you receive|having trouble (?:viewing|reading)|(?:subscriber services|manage (?:your )?(?:subscriptions?|preferences)|update (?:your )?(?:subscriptions|preferences)|unsubscribe)\b|view (?:this e-?mail )?(?:in|as|online))/i;

/** True for a short piece that is about the page or the mail itself. */
export function isColophon(text: string): boolean {
  return text.length < 400 && COLOPHON.test(text);
}

/** Running text, all text and what is left out, by element. */
interface Weights {
  readonly score: Float64Array;
  readonly length: Float64Array;
  readonly dropped: Uint8Array;
}

/** A share of the page's text that no section of this kind has, and one that lists of other news may have. */
const MOST = 0.4;
const MOST_TEASERS = 0.7;

/**
 * Leaves out sections under a heading that says what they are, blocks with a form for mail addresses, and lists of other releases:
 * several headings that are links. Each goes with the element around it.
 */
export function dropTail(page: Page, { score, length, dropped }: Weights): void {
  const { nodes, pieces, signUps } = page;
  const drop = (container: number, share: number): void => {
    if (container > 0 && score[container]! < score[0]! * share) dropped[container] = 1;
  };
  for (const { text, node, level } of pieces)
    if (level > 0 && text.length < 120 && TAIL_HEADING.test(text)) drop(nodes[node]!.parent, MOST);
  for (const container of signUps) if (length[container]! < SIGN_UP_LENGTH) drop(container, MOST);
  for (const list of teaserLists(page)) drop(list, MOST_TEASERS);
  for (let i = 1; i < nodes.length; i++) if (dropped[nodes[i]!.parent]) dropped[i] = 1;
}

/** The innermost elements that hold several headings which are links, and no headline of the page. */
function teaserLists({ nodes, pieces }: Page): ReadonlySet<number> {
  const linked = new Uint16Array(nodes.length);
  const headlines = new Uint16Array(nodes.length);
  const isLink = (piece: Piece): boolean => piece.level > 1 && piece.linked > piece.text.length * 0.8;
  for (const piece of pieces) {
    if (piece.level === 1) headlines[piece.node]! += 1;
    else if (isLink(piece)) linked[piece.node]! += 1;
  }
  for (let i = nodes.length - 1; i > 0; i--) {
    linked[nodes[i]!.parent]! += linked[i]!;
    headlines[nodes[i]!.parent]! += headlines[i]!;
  }
  const lists = new Set<number>();
  for (const piece of pieces) {
    if (!isLink(piece)) continue;
    let at = nodes[piece.node]!.parent;
    while (at > 0 && linked[at]! < 2) at = nodes[at]!.parent;
    if (at > 0 && headlines[at] === 0) lists.add(at);
  }
  return lists;
}
