import { WORD_COMMON } from '../gazetteer/kinds.ts';
import { lexicon } from '../gazetteer/load.ts';
import type { Agency } from '../record/types.generated.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import {
  plainText,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_SENTENCE,
  TOKEN_WORD,
  type TokenTable,
} from '../segment/tokens.ts';
import type { ResolveContext } from './context.ts';
import type { Places } from './places.ts';

/** What stands around the persons of a document: where other mentions start and end, by token. */
export interface Surroundings {
  readonly document: AnalysedDocument;
  readonly tokens: TokenTable;
  readonly places: Places;
  /** Agency whose mention starts at a token, with the token after it. */
  readonly agencyFrom: (token: number) => { readonly name: string; readonly last: number } | undefined;
  /** Agency, organisation or court whose mention ends before a token. */
  readonly bodyBefore: (token: number) => { readonly name: string; readonly first: number } | undefined;
  /** Name and end of an organisation, court or place that starts at a token. */
  readonly otherFrom: (token: number) => { readonly name: string; readonly last: number } | undefined;
  /** Name and end of an organisation that starts at a token. */
  readonly organizationFrom: (token: number) => { readonly name: string; readonly last: number } | undefined;
  /** Token after the person's name that starts at a token. */
  readonly personEnd: (token: number) => number | undefined;
  /** First token of the person's name that ends before a token. */
  readonly personStart: (token: number) => number | undefined;
  /** True when a place other than a judicial district ends before a token. */
  readonly endsPlace: (token: number) => boolean;
  /** True when the number at a token counts or measures something: `Including Venn, 44 people were charged`. */
  readonly isCounted: (token: number) => boolean;
  /** True when a sentence or block begins at a token, or the text is over. */
  readonly opensAnew: (token: number) => boolean;
}

/** Indexes a document's mentions for the readers of roles, ages and homes. */
export function surroundings(context: ResolveContext, places: Places, agencies: readonly Agency[]): Surroundings {
  const { mentions, document } = context;
  const { tokens } = document;
  const names = new Map<number, string>();
  for (const agency of agencies) for (const mention of agency.mentions) names.set(mention.start, agency.name);
  const starts = new Map<number, { name: string; last: number }>();
  const ends = new Map<number, { name: string; first: number }>();
  for (const { first, last, start } of mentions.agency) {
    const name = names.get(start) ?? plainText(tokens, first, last);
    starts.set(first, { name, last });
    ends.set(last, { name, first });
  }
  const others = new Map<number, { name: string; last: number }>();
  const organizations = new Map<number, { name: string; last: number }>();
  for (const list of [mentions.organization, mentions.court, mentions.location]) {
    for (const { first, last } of list) {
      const name = plainText(tokens, first, last);
      others.set(first, { name, last });
      if (list === mentions.location) continue;
      ends.set(last, { name, first });
      if (list === mentions.organization) organizations.set(first, { name, last });
    }
  }
  const placeEnds = new Set(mentions.location.filter(({ value }) => value.kind !== 'district').map(({ last }) => last));
  const personEnds = new Map(mentions.person.map(({ first, last }) => [first, last]));
  const personStarts = new Map(mentions.person.map(({ first, last }) => [last, first]));
  const counted = new Set(mentions.figure.filter(({ value }) => value.kind !== 'age').map(({ first }) => first));
  return {
    document,
    tokens,
    places,
    agencyFrom: (token) => starts.get(token),
    bodyBefore: (token) => ends.get(token),
    otherFrom: (token) => others.get(token),
    organizationFrom: (token) => organizations.get(token),
    personEnd: (token) => personEnds.get(token),
    personStart: (token) => personStarts.get(token),
    endsPlace: (token) => placeEnds.has(token),
    isCounted: (token) => counted.has(token),
    opensAnew: (token) => token >= tokens.count || (tokens.flags[token]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0,
  };
}

/** True for a capitalised word that is no ordinary word at the head of a sentence. */
export function isNameWord({ flags, word, count }: TokenTable, token: number): boolean {
  if (token >= count) return false;
  if ((flags[token]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== (TOKEN_WORD | TOKEN_CAPITAL)) return false;
  return (flags[token]! & TOKEN_SENTENCE) === 0 || (lexicon.vocabulary.classes[word[token]!]! & WORD_COMMON) === 0;
}
