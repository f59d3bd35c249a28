import { indexFrom } from '../../core/from-token.ts';
import { WORD_COMMON } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { wordId } from '../../gazetteer/words.ts';
import type { Mentions } from '../../entities/index.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  MARK,
  plainText,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_SENTENCE,
  TOKEN_WORD,
  type TokenTable,
} from '../../segment/tokens.ts';
import type { Agencies } from '../agencies.ts';
import type { ResolveContext } from '../context.ts';
import type { MentionIndex } from '../mention-index.ts';
import { isFuller } from '../named-things.ts';
import type { Places } from '../places.ts';

const AND = wordId('and');
const ANEW = TOKEN_BLOCK | TOKEN_SENTENCE;

/** Name of a body or place and the token after it. */
export interface NamedSpan {
  readonly name: string;
  readonly last: number;
}

/** What stands around the persons of a document, for the readers of roles, ages and homes: other mentions, by token. */
export class Surroundings {
  readonly document: AnalysedDocument;
  readonly tokens: TokenTable;
  readonly places: Places;
  readonly #mentions: Mentions;
  readonly #index: MentionIndex;
  readonly #agencies: Agencies;
  /** Fullest names of the organisations by key, once one is asked for. */
  #fullest: ReadonlyMap<string, string> | undefined;
  readonly #flags: Uint16Array;
  readonly #count: number;

  constructor({ document, mentions, index }: ResolveContext, places: Places, agencies: Agencies) {
    this.document = document;
    this.tokens = document.tokens;
    this.places = places;
    this.#mentions = mentions;
    this.#index = index;
    this.#agencies = agencies;
    this.#flags = document.tokens.flags;
    this.#count = document.tokens.count;
  }

  /** Agency whose mention starts at a token, with the token after it. */
  agencyFrom(token: number): NamedSpan | undefined {
    const index = this.#index.agencyFrom(token);
    if (index < 0) return undefined;
    return { name: this.#agencies.of[index]!.name, last: this.#mentions.agency[index]!.last };
  }

  /** The unit that a comma or letters in brackets part from the agency whose name starts at a token: `the FBI, Miami Field Office`, `the Bureau (FBI) Miami Field Office`. */
  unitApart(token: number): NamedSpan | undefined {
    const index = this.#index.agencyFrom(token);
    if (index < 0) return undefined;
    const { agency } = this.#mentions;
    const body = this.#agencies.of[index]!;
    let at = agency[index]!.last;
    // its letters in brackets
    if (this.tokens.word[at] === MARK.openBracket) {
      const letters = this.#index.agencyFrom(at + 1);
      if (letters < 0 || this.#agencies.of[letters] !== body) return undefined;
      at = agency[letters]!.last;
      if (this.tokens.word[at] !== MARK.closeBracket) return undefined;
      at += 1;
    }
    const comma = this.tokens.word[at] === MARK.comma;
    if (!comma && at === agency[index]!.last) return undefined;
    const unit = this.#index.agencyFrom(comma ? at + 1 : at);
    if (unit < 0 || this.#agencies.of[unit]!.parent !== body.id) return undefined;
    const { last } = agency[unit]!;
    return comma && this.#goesOn(last) ? undefined : { name: this.#agencies.of[unit]!.name, last };
  }

  /** True when what ends before a token is one of a list, or the body of the next person: `the Department, FBI Director Jane Roe`. */
  #goesOn(last: number): boolean {
    const { word, flags } = this.tokens;
    if (this.opensAnew(last)) return false;
    const joint = word[last] === MARK.comma || word[last] === AND;
    if (joint && this.#index.agencyFrom(last + 1) >= 0) return true;
    return (flags[last]! & TOKEN_CAPITAL) !== 0;
  }

  /** Agency, organisation or court whose mention ends before a token. */
  bodyBefore(token: number): { readonly name: string; readonly first: number } | undefined {
    const index = this.#index.agencyBefore(token);
    if (index >= 0) return { name: this.#agencies.of[index]!.name, first: this.#mentions.agency[index]!.first };
    const body = this.#index.namedBefore(token);
    return body && { name: this.#nameOf(body), first: body.first };
  }

  /** Name and end of an organisation, court or place that starts at a token. */
  otherFrom(token: number): NamedSpan | undefined {
    const other = this.#index.otherFrom(token);
    return other && { name: this.#nameOf(other), last: other.last };
  }

  /** Name and end of an organisation that starts at a token. */
  organizationFrom(token: number): NamedSpan | undefined {
    const body = this.#index.organizationFrom(token);
    return body && { name: this.#nameOf(body), last: body.last };
  }

  /** An organisation's fullest name, whatever is printed here: `Venn Components Inc.` for `VCI`; others as printed. */
  #nameOf(mention: Named): string {
    if (mention.type !== 'organization') return plainText(this.tokens, mention.first, mention.last);
    this.#fullest ??= fullestNames(this.#mentions.organization);
    return this.#fullest.get(mention.value.key) ?? mention.value.name;
  }

  /** Token after the person's name that starts at a token. */
  personEnd(token: number): number | undefined {
    const end = this.#index.personEnd(token);
    return end === 0 ? undefined : end;
  }

  /** First token of the first person's name that starts at a token or behind it; the text's end without one. */
  nextPerson(token: number): number {
    const { person } = this.#mentions;
    const index = indexFrom(person, token);
    return index < person.length ? person[index]!.first : this.#count;
  }

  /** First token of the person's name that ends before a token. */
  personStart(token: number): number | undefined {
    const start = this.#index.personStart(token);
    return start < 0 ? undefined : start;
  }

  /** True when the name that ends before a token is printed with a possessive `s` whose mark is lost: `Venns lawyer`. */
  hasLostPossessive(token: number): boolean {
    const { person } = this.#mentions;
    const first = this.#index.personStart(token);
    return first >= 0 && person[indexFrom(person, first)]!.end < this.tokens.end[token - 1]!;
  }

  /** True when a place other than a judicial district ends before a token. */
  endsPlace(token: number): boolean {
    return this.#index.endsPlace(token);
  }

  /** True when the number at a token counts or measures something: `Including Venn, 44 people were charged`. */
  isCounted(token: number): boolean {
    return this.#index.isCounted(token);
  }

  /** True when a sentence or block begins at a token, or the text is over. */
  opensAnew(token: number): boolean {
    return token >= this.#count || (token >= 0 && (this.#flags[token]! & ANEW) !== 0);
  }
}

type Named = Mentions['organization' | 'court' | 'location'][number];

function fullestNames(mentions: Mentions['organization']): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { value } of mentions) {
    const known = names.get(value.key);
    if (known === undefined || isFuller(value.name, known)) names.set(value.key, value.name);
  }
  return names;
}

/** True for a capitalised word that is no ordinary word at the head of a sentence. */
export function isNameWord({ flags, word, count }: TokenTable, token: number): boolean {
  if (token >= count) return false;
  if ((flags[token]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== (TOKEN_WORD | TOKEN_CAPITAL)) return false;
  return (flags[token]! & TOKEN_SENTENCE) === 0 || (lexicon.vocabulary.classes[word[token]!]! & WORD_COMMON) === 0;
}
