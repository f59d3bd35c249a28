import type { Draft } from './joining.ts';
import { nicknames } from './name-parts.ts';
import { differsByOneLetter } from './variants.ts';

/** The persons of a document by the words that may stand for them alone: surnames, then first names and nicknames. */
export class ShortNames {
  readonly #drafts: readonly Draft[];
  readonly #byName = new Map<string, Draft[]>();
  #byGiven: Map<string, Draft[]> | undefined;

  /** Of the persons who are named in full. */
  constructor(drafts: readonly Draft[]) {
    this.#drafts = [...drafts];
    for (const draft of drafts) {
      const { parts, others } = draft;
      for (let i = 1; i < parts.length; i++) if (parts.indexOf(parts[i]!, 1) === i) this.#addName(parts[i]!, draft);
      for (let i = 0; i < others.length; i++)
        if (others.indexOf(others[i]!) === i && parts.indexOf(others[i]!, 1) < 0) this.#addName(others[i]!, draft);
    }
  }

  /** Who may be meant by a word. */
  named(word: string): readonly Draft[] {
    return this.#byName.get(word) ?? (this.#byGiven ??= this.#givenNames()).get(word) ?? [];
  }

  /** Who may be meant by a word that one letter tells from a surname of the document: `Kerin`, printed `Kern`. */
  misspelled(word: string): readonly Draft[] {
    let found: readonly Draft[] = [];
    if (word.length < 6 || this.#byName.size > MAX_NAMESAKES) return found;
    for (const [name, drafts] of this.#byName) {
      if (name.length < 6 || !differsByOneLetter(name, word)) continue;
      if (found.length > 0) return [];
      found = drafts;
    }
    return found;
  }

  /** Adds somebody who has no other name. */
  add(word: string, draft: Draft): void {
    put(this.#byName, word, draft);
  }

  #addName(part: string, draft: Draft): void {
    put(this.#byName, part, draft);
    // Harbi, of Mohammed al-Harbi
    if (part.charCodeAt(2) === HYPHEN && /^(?:al|el)-/.test(part)) put(this.#byName, part.slice(3), draft);
  }

  #givenNames(): Map<string, Draft[]> {
    const byGiven = new Map<string, Draft[]>();
    for (const draft of this.#drafts) {
      const given = draft.parts[0]!;
      for (const form of nicknames().get(given) ?? [given]) put(byGiven, form, draft);
      if (draft.nickname !== '') put(byGiven, draft.nickname, draft);
    }
    return byGiven;
  }
}

const HYPHEN = 45;

/** Persons of one name that are kept apart; beyond it a text is a list of names, and looking at all takes too long. */
export const MAX_NAMESAKES = 100;

/** Adds a person to those of a word. */
export function put(table: Map<string, Draft[]>, word: string, draft: Draft): void {
  const list = table.get(word);
  if (list === undefined) table.set(word, [draft]);
  else if (list.length < MAX_NAMESAKES) list.push(draft);
}
