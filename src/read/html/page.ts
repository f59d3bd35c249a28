/** An open or closed element, as far as choosing the release needs it. */
export interface PageNode {
  /** Index of the parent in `Page.nodes`, smaller than its own; -1 for the root. */
  readonly parent: number;
  readonly tag: string;
  /** `class` and `id`, lower case. */
  readonly names: string;
  readonly role: string;
  /** True for menus, asides and the like, by tag or role. */
  readonly frame: boolean;
  /** True when a class or id says so; decided by how much of the text is inside. */
  readonly maybeFrame: boolean;
}

/** What a piece of text is on the page. */
export type PieceKind = 'text' | 'heading' | 'item' | 'cell' | 'label';

/** A run of text between two block borders, blanks collapsed; `\n` where the page breaks the line. */
export interface Piece {
  /** Index of the innermost block element. */
  readonly node: number;
  readonly text: string;
  readonly kind: PieceKind;
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
  /** Characters of `text` inside links. */
  readonly linked: number;
  /** Innermost list item, table cell and table row (node indices), or -1. */
  readonly item: number;
  readonly cell: number;
  readonly row: number;
  /** How many characters, blanks left out, the pieces before it have; 0 when nobody asked. */
  readonly from: number;
}

/** A page, parsed: elements, pieces of text in document order, and what its head says. */
export interface Page {
  readonly nodes: readonly PageNode[];
  readonly pieces: readonly Piece[];
  /** Elements around a form that asks for a mail address. */
  readonly signUps: ReadonlySet<number>;
  readonly head: PageHead;
}

/** Everything outside the text that may tell the title or the date. */
export interface PageHead {
  readonly language: string | undefined;
  /** The page's own address, as it says. */
  readonly canonical: string | undefined;
  /** Content of `<title>`. */
  readonly title: string | undefined;
  /** `name`, `property` or `itemprop` in lower case → first `content`. */
  readonly meta: ReadonlyMap<string, string>;
  /** `<time>` elements in order. */
  readonly times: readonly { readonly node: number; readonly datetime: string }[];
  /** The JSON-LD scripts, as text. */
  readonly jsonLd: readonly string[];
}
