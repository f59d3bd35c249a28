import type { Occupancy } from '../../core/occupancy.ts';
import { foldWord } from '../../gazetteer/fold.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { TOKEN_CAPITAL, TOKEN_UPPER, TOKEN_WORD, type TokenTable, tokenText } from '../../segment/tokens.ts';
import type { NameRun } from './name-run.ts';
import { PART_INITIAL, PART_ORDINARY, PART_PLACE, PART_PROPER, partKind } from './word-kind.ts';

/** Letters that another name has at least to be looked for where it stands alone. */
const SHORTEST_ALIAS = 4;

/** Where a word stands in the full names of a document. */
export interface KnownWord {
  /** Some full name ends in it. */
  surname: boolean;
  /** Some full name begins with it. */
  given: boolean;
  /** Tokens of the particles before it in some full name: two of `al-` in Omar al-Venn. */
  lead: number;
  /** Some full name has all its words in capitals: `PRUITT` of Devonte PRUITT. */
  upper: boolean;
  /** The other words of the full names that have it. */
  readonly beside: Set<KnownWord>;
}

/**
 * The words of all full names found so far, looked up by token. Words of the vocabulary are looked up by number;
 * only words that no lexicon knows are cut out of the text.
 */
export class KnownNames {
  readonly #byWord = new Map<number, KnownWord>();
  readonly #byText = new Map<string, KnownWord>();
  #count = 0;

  /** Adds a full name, or a surname that a title told; `withoutLast` leaves its last word out. */
  add(tokens: TokenTable, run: NameRun, withoutLast = false): void {
    this.#count += 1;
    const upper = run.parts.every((part) => (tokens.flags[part]! & TOKEN_UPPER) !== 0);
    const words: KnownWord[] = [];
    for (const [position, part] of run.parts.entries()) {
      if (withoutLast && position === run.parts.length - 1) continue;
      if (run.kinds[position] === PART_INITIAL) continue;
      const known = this.#entry(tokens, part);
      for (const other of words) {
        other.beside.add(known);
        known.beside.add(other);
      }
      words.push(known);
      known.upper ||= upper;
      known.lead = Math.max(known.lead, part - (position === 0 ? run.first : run.parts[position - 1]! + 1));
      if (position === run.parts.length - 1) known.surname = true;
      else if (position === 0) known.given = true;
    }
  }

  /** Adds another name of somebody, found over tokens `[first, last)`; one that is an ordinary word is not looked for. */
  addAlias(tokens: TokenTable, first: number, last: number): void {
    const parts: number[] = [];
    for (let i = first; i < last; i++) if ((tokens.flags[i]! & TOKEN_CAPITAL) !== 0) parts.push(i);
    const kinds = parts.map((part) => partKind(tokens, part));
    if (parts.length === 0 || kinds.some((kind) => (kind & (PART_ORDINARY | PART_PLACE)) !== 0)) return;
    if (parts.length === 1 && (kinds[0] === PART_PROPER || tokens.end[first]! - tokens.start[first]! < SHORTEST_ALIAS))
      return;
    this.add(tokens, { first, last, parts, kinds, marked: false });
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  /** What is known of the word at token `i`. */
  at(tokens: TokenTable, i: number): KnownWord | undefined {
    const word = tokens.word[i]!;
    if (word !== 0) return this.#byWord.get(word);
    return this.#byText.size === 0 ? undefined : this.#byText.get(foldWord(tokenText(tokens, i)));
  }

  /** What is known of a folded word that is not in the vocabulary. */
  byText(folded: string): KnownWord | undefined {
    return this.#byText.get(folded);
  }

  byWord(word: number): KnownWord | undefined {
    return this.#byWord.get(word);
  }

  #entry(tokens: TokenTable, i: number): KnownWord {
    const word = tokens.word[i]!;
    return word !== 0 ? entryOf(this.#byWord, word) : entryOf(this.#byText, foldWord(tokenText(tokens, i)));
  }
}

function entryOf<Key>(words: Map<Key, KnownWord>, key: Key): KnownWord {
  const known = words.get(key);
  if (known !== undefined) return known;
  const fresh: KnownWord = { surname: false, given: false, upper: false, lead: 0, beside: new Set() };
  words.set(key, fresh);
  return fresh;
}

/** True when token `i` is a capitalised word that nothing has taken. */
export function isFreeCapital(document: AnalysedDocument, taken: Occupancy, i: number): boolean {
  const flags = document.tokens.flags[i]!;
  return (flags & (TOKEN_WORD | TOKEN_CAPITAL)) === (TOKEN_WORD | TOKEN_CAPITAL) && taken.at(i) === undefined;
}
