import { agreement, bandKeys } from './sketch.ts';

/** In a band that very many texts share (one template, one error page), each is compared with so many before it. */
const NEIGHBOURS = 24;

/** Sketches that agree in less than this are not worth reading the texts again. */
const WORTH_COMPARING = 0.33;

/** Gathers sketches and tells which documents are worth comparing. Documents are known by the number in which they came. */
export class Candidates {
  /** For each band key the last documents that have it. */
  readonly #bands = new Map<number, number[]>();
  readonly #sketches = new Map<number, Uint32Array>();
  /** First document of each wording. */
  readonly #wordings = new Map<string, number>();
  readonly #pairs = new Map<number, Set<number>>();

  /** Adds a document; `bins` is asked for only when its wording is new. */
  add(document: number, wording: string, bins: () => Uint32Array): void {
    const same = this.#wordings.get(wording);
    if (same !== undefined) {
      this.#pair(same, document);
      return;
    }
    this.#wordings.set(wording, document);
    const own = bins();
    this.#sketches.set(document, own);
    for (const key of bandKeys(own)) {
      const known = this.#bands.get(key);
      if (known === undefined) {
        this.#bands.set(key, [document]);
        continue;
      }
      for (const other of known) {
        if (agreement(own, this.#sketches.get(other) ?? own) >= WORTH_COMPARING) this.#pair(other, document);
      }
      known.push(document);
      if (known.length > NEIGHBOURS) known.shift();
    }
  }

  #pair(earlier: number, later: number): void {
    const known = this.#pairs.get(later);
    if (known === undefined) this.#pairs.set(later, new Set([earlier]));
    else known.add(earlier);
  }

  /** Pairs of documents, the earlier number first, each pair once, in ascending order. */
  *pairs(): Generator<readonly [number, number]> {
    for (const [later, others] of [...this.#pairs].sort(([a], [b]) => a - b))
      for (const earlier of [...others].sort((a, b) => a - b)) yield [earlier, later];
  }
}
