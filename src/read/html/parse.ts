import { Parser } from 'htmlparser2';
import type { Page, PageNode, Piece, PieceKind } from './page.ts';
import { countUnblanked, type SourceTrail } from './trail.ts';
import { ElementNames, isHidden } from './names.ts';
import { BLOCKS, FRAME, FRAME_ROLES, UNREAD } from './tags.ts';

/** Attributes of the elements that stay open, innermost last. */
interface Open {
  readonly tag: string;
  /** Node that text inside belongs to. */
  readonly node: number;
  readonly hidden: boolean;
  readonly link: boolean;
  readonly pre: boolean;
  readonly item: number;
  readonly cell: number;
  readonly row: number;
  readonly heading: number;
  readonly label: boolean;
  readonly inRelease: boolean;
}

const OUTSIDE: Open = {
  tag: '',
  node: 0,
  hidden: false,
  link: false,
  pre: false,
  item: -1,
  cell: -1,
  row: -1,
  heading: 0,
  label: false,
  inRelease: false,
};

/** Blanks that collapse. */
const UNEVEN = /[\t\n\r\f\u00a0]| {2}/;

const HEADINGS = new Map(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag, i) => [tag, i + 1]));

/** JSON-LD longer than this is no description of a release. */
const JSON_LD_LIMIT = 200_000;

/**
 * Parses a page. Never fails: what is not markup is text. Nothing is fetched, no external entity is read. `trail` is told where the
 * text stands in the source.
 */
export function parsePage(html: string, trail?: SourceTrail): Page {
  const reader = new PageReader(trail);
  const parser = new ShallowParser(reader);
  reader.parser = parser;
  parser.write(html);
  parser.end();
  return reader.page();
}

/** Browsers, too, stop nesting at about this depth. */
const DEEPEST = 500;

/** A parser that nests to a limit: beyond it an element ends where it begins. Its time is then linear in the page. */
class ShallowParser extends Parser {
  readonly #reader: PageReader;
  #tooDeep = false;
  #closing = false;

  constructor(reader: PageReader) {
    super(reader, { decodeEntities: true, recognizeCDATA: false });
    this.#reader = reader;
  }

  protected override isVoidElement(name: string): boolean {
    return super.isVoidElement(name) || (this.#tooDeep && !this.#closing);
  }

  override onopentagname(start: number, end: number): void {
    this.#tooDeep = this.#reader.depth > DEEPEST;
    super.onopentagname(start, end);
  }

  override onclosetag(start: number, end: number): void {
    this.#closing = true;
    super.onclosetag(start, end);
    this.#closing = false;
  }
}

class PageReader {
  parser: Parser | undefined;
  readonly #trail: SourceTrail | undefined;
  #seen = 0; // characters of the pieces so far, for the trail
  readonly #nodes: PageNode[] = [{ parent: -1, tag: '', names: '', role: '', frame: false, maybeFrame: false }];
  readonly #pieces: Piece[] = [];
  readonly #open: Open[] = [OUTSIDE];
  readonly #meta = new Map<string, string>();
  readonly #times: { node: number; datetime: string }[] = [];
  readonly #jsonLd: string[] = [];
  readonly #names = new ElementNames();
  readonly #signUps = new Set<number>();
  #language: string | undefined;
  #canonical: string | undefined;
  #title: string | undefined;
  /** Where text goes that is not shown: the title, a JSON-LD script. */
  #aside: 'title' | 'json' | undefined;
  #asideText = '';
  /** The piece that is being read. */
  #parts: string[] = [];
  #space = false;
  #linked = 0;
  #length = 0;

  constructor(trail: SourceTrail | undefined) {
    this.#trail = trail;
  }

  /** How many elements are open. */
  get depth(): number {
    return this.#open.length;
  }

  page(): Page {
    this.#flush();
    return {
      nodes: this.#nodes,
      pieces: this.#pieces,
      signUps: this.#signUps,
      head: {
        language: this.#language,
        canonical: this.#canonical,
        title: this.#title,
        meta: this.#meta,
        times: this.#times,
        jsonLd: this.#jsonLd,
      },
    };
  }

  onopentag(tag: string, attributes: Record<string, string>): void {
    const outer = this.#open.at(-1)!;
    this.#readHead(tag, attributes, outer);
    if (tag === 'input' && attributes['type'] === 'email') {
      const form = this.#open.findLast((open) => open.tag === 'form');
      if (form !== undefined) this.#signUps.add(this.#nodes[form.node]!.parent);
    }
    if (tag === 'br') this.#breakLine();
    else if (tag === 'hr') this.#flush();
    if (BLOCKS.has(tag)) this.#flush();
    this.#open.push(this.#enter(tag, attributes, outer));
  }

  onclosetag(tag: string): void {
    if (this.#open.length === 1) return;
    const closed = this.#open.pop()!;
    if (this.#aside !== undefined && (tag === 'title' || tag === 'script')) this.#endAside();
    if (BLOCKS.has(closed.tag)) this.#flush(closed);
    else if (closed.label && !this.#open.at(-1)!.label) this.#space = true;
  }

  ontext(text: string): void {
    if (this.#aside !== undefined) {
      if (this.#asideText.length < JSON_LD_LIMIT) this.#asideText += text;
      return;
    }
    const open = this.#open.at(-1)!;
    if (open.hidden) return;
    if (this.#trail !== undefined) this.#trail.add(text, this.parser!.startIndex, this.parser!.endIndex + 1);
    if (open.pre) {
      this.#append(text, open);
      return;
    }
    const words = UNEVEN.test(text) ? text.replace(/[ \t\n\r\f\u00a0]+/g, ' ') : text;
    if (words === ' ') {
      this.#space = true;
      return;
    }
    const first = words.startsWith(' ') ? 1 : 0;
    const last = words.length > first && words.endsWith(' ') ? words.length - 1 : words.length;
    if (first === 1) this.#space = true;
    if (last > first) this.#append(words.slice(first, last), open);
    if (last < words.length) this.#space = true;
  }

  #enter(tag: string, attributes: Record<string, string>, outer: Open): Open {
    const said = this.#names.of(attributes);
    const hidden = outer.hidden || UNREAD.has(tag) || said.hidden || isHidden(tag, attributes, said.names);
    const role = attributes['role']?.toLowerCase() ?? '';
    const block = BLOCKS.has(tag);
    const release = outer.inRelease || tag === 'main' || tag === 'article' || role === 'main' || role === 'article';
    let node = outer.node;
    if (block && !hidden) {
      node = this.#nodes.length;
      this.#nodes.push({
        parent: outer.node,
        tag,
        names: said.names,
        role,
        frame: FRAME.has(tag) || FRAME_ROLES.has(role) || (!release && (tag === 'header' || tag === 'footer')),
        maybeFrame: tag !== 'body' && tag !== 'html' && tag !== 'main' && said.frame,
      });
    }
    const heading = HEADINGS.get(tag) ?? 0;
    return {
      tag,
      node,
      hidden,
      link: outer.link || (tag === 'a' && attributes['href'] !== undefined),
      pre: outer.pre || tag === 'pre',
      item: tag === 'li' ? node : outer.item,
      cell: tag === 'td' || tag === 'th' ? node : outer.cell,
      row: tag === 'tr' ? node : tag === 'table' ? -1 : outer.row,
      heading: heading > 0 ? heading : outer.heading,
      label: outer.label || (block && said.label) || tag === 'dt',
      inRelease: release,
    };
  }

  #readHead(tag: string, attributes: Record<string, string>, outer: Open): void {
    if (tag === 'link' && attributes['rel'] === 'canonical') this.#canonical ??= attributes['href'];
    if (tag === 'html') this.#language ??= attributes['lang'] || attributes['xml:lang'];
    const content =
      tag === 'meta' || attributes['property'] || attributes['itemprop'] ? attributes['content'] : undefined;
    if (content !== undefined) {
      for (const key of [attributes['property'], attributes['name'], attributes['itemprop']])
        for (const name of key === undefined ? [] : key.toLowerCase().split(/\s+/))
          if (!this.#meta.has(name)) this.#meta.set(name, content);
    }
    if (tag === 'time' && attributes['datetime'] !== undefined)
      this.#times.push({ node: outer.node, datetime: attributes['datetime'] });
    if (tag === 'title' && this.#title === undefined && this.#nodes.length < 50) this.#aside = 'title';
    if (tag === 'script' && /^application\/ld\+json/i.test(attributes['type'] ?? '')) this.#aside = 'json';
  }

  #endAside(): void {
    if (this.#aside === 'title') this.#title = this.#asideText.replace(/\s+/g, ' ').trim();
    else this.#jsonLd.push(this.#asideText);
    this.#aside = undefined;
    this.#asideText = '';
  }

  #append(text: string, open: Open): void {
    if (this.#space && this.#length > 0) {
      this.#parts.push(' ');
      this.#length += 1;
    }
    this.#space = false;
    this.#parts.push(text);
    this.#length += text.length;
    if (open.link) this.#linked += text.length;
  }

  #breakLine(): void {
    if (this.#length > 0) this.#parts.push('\n');
    this.#space = false;
  }

  /** Ends the piece. It belongs to the element that closes, or to the one that is open. */
  #flush(owner: Open = this.#open.at(-1)!): void {
    if (this.#parts.length === 0) {
      this.#space = false;
      return;
    }
    const joined = this.#parts.join('');
    const linked = this.#linked;
    this.#parts = [];
    this.#space = false;
    this.#linked = 0;
    this.#length = 0;
    // Two line breaks in a row are how old pages part paragraphs.
    for (const part of joined.split(/\n[ \t]*\n[\s]*/)) {
      const text = part.replace(/[ \t]*\n[ \t]*/g, '\n').trim();
      if (text === '') continue;
      const { node, item, cell, row, heading: level } = owner;
      this.#pieces.push({
        node,
        text,
        kind: kindOf(owner),
        level,
        linked: Math.min(linked, text.length),
        item,
        cell,
        row,
        from: this.#seen,
      });
      if (this.#trail !== undefined) this.#seen += countUnblanked(text);
    }
  }
}

function kindOf(owner: Open): PieceKind {
  if (owner.label) return 'label'; // also a heading that is one
  if (owner.heading > 0) return 'heading';
  if (owner.item >= 0) return 'item';
  return owner.row >= 0 ? 'cell' : 'text';
}
