import type { AnalysedDocument, Block } from '../segment/document.ts';
import { plainText, type TokenTable } from '../segment/tokens.ts';

/** A block of the release as one line of text. */
export interface Part {
  readonly kind: Block['kind'];
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** At most the first 80 tokens. */
  readonly text: string;
}

/** The head of a release, everything before its running text, and its foot, the last blocks. */
export interface Parts {
  readonly head: readonly Part[];
  /** First block of running text, undefined when there is none. */
  readonly body: Part | undefined;
  /** The first paragraphs, `body` among them. */
  readonly story: readonly Part[];
  /** The first blocks behind `body`: some sites print the date and the issuer below a summary. */
  readonly early: readonly Part[];
  readonly foot: readonly Part[];
}

/** A part whose text is made when first asked for. */
class LazyPart implements Part {
  readonly kind: Block['kind'];
  readonly first: number;
  readonly last: number;
  readonly #tokens: TokenTable;
  #text: string | undefined;

  constructor(tokens: TokenTable, { kind, first, last }: Block) {
    this.kind = kind;
    this.first = first;
    this.last = last;
    this.#tokens = tokens;
  }

  get text(): string {
    this.#text ??= plainText(this.#tokens, this.first, Math.min(this.last, this.first + 80));
    return this.#text;
  }
}

/** Tokens of a field or contact line at most; longer blocks are paragraphs. */
const LONGEST_FIELD = 120;
const HEAD_KINDS = new Set<Block['kind']>(['header', 'title', 'subtitle', 'contact', 'footer']);

/** Splits the blocks into head, first paragraph and foot. Noise is in none of them. */
export function partsOf({ blocks, tokens }: AnalysedDocument): Parts {
  const kept = blocks.filter(({ kind }) => kind !== 'noise');
  const part = (block: Block): Part => new LazyPart(tokens, block);
  let bodyAt = kept.findIndex(({ kind }) => kind === 'dateline');
  if (bodyAt < 0) {
    // A headline may stand behind the first paragraph; the head ends with its last block of a head's kind.
    const title = kept.findIndex(({ kind }) => kind === 'title');
    const from = Math.min(title < 0 ? 0 : title, 40);
    bodyAt = from;
    while (bodyAt < kept.length && HEAD_KINDS.has(kept[bodyAt]!.kind)) bodyAt += 1;
    while (bodyAt < Math.min(kept.length, 60) && isHead(kept, bodyAt)) bodyAt += 1;
  }
  const footFrom = Math.max(bodyAt + 1, kept.length - 30);
  return {
    head: kept.slice(0, Math.min(bodyAt, 60)).map(part),
    body: kept[bodyAt] === undefined ? undefined : part(kept[bodyAt]!),
    story: kept.slice(bodyAt, bodyAt + 4).map(part),
    early: kept.slice(bodyAt + 1, bodyAt + 8).map(part),
    foot: kept
      .slice(footFrom)
      .filter(({ first, last }) => last - first <= LONGEST_FIELD)
      .map(part),
  };

  function isHead(list: readonly Block[], at: number): boolean {
    for (let next = at; next < Math.min(list.length, at + 6); next++)
      if (HEAD_KINDS.has(list[next]!.kind)) return list[next]!.kind !== 'footer';
    return false;
  }
}
