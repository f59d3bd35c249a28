import type { Mention } from '../../core/mention.ts';
import { WORD_GIVEN, WORD_SURNAME } from '../../gazetteer/kinds.ts';
import { foldWord } from '../../gazetteer/fold.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  MARK,
  plainText,
  TOKEN_CAPITAL,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  type TokenTable,
  tokenText,
} from '../../segment/tokens.ts';
import type { LocationMention } from '../location/value.ts';
import type { PersonMention } from '../person/value.ts';
import { mentionOf } from '../recogniser.ts';
import { ARTICLES, NOT_IN_NAMES, OF, SMALL_WORDS, TITLES } from './words.ts';

/** What stands before a town. */
const BEFORE_CITY = wordSet('en de a desde hasta por para entre y e hacia cerca');
/** What stands behind the head of a title: `fiscal principal`. */
const IN_TITLES = wordSet(
  'a cargo distrito condado principal asistente adjunto adjunta auxiliar general federal penal superior ada especial encargado',
);
/** Titles reach so many words back. */
const LONGEST_TITLE = 12;

/**
 * Mentions that the rules for English found in a part in Spanish, `[first, last)`, without those that Spanish words deceive. Persons lose the
 * Spanish words around their name, and get the title before it.
 */
export function acceptInSpanish(
  document: AnalysedDocument,
  mentions: readonly Mention[],
  isInPart: (mention: Mention) => boolean,
): readonly Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const own = isInPart(mention)
      ? mention.type === 'person'
        ? asPerson(document, mention as PersonMention)
        : accepted(document, mention)
      : mention;
    if (own !== undefined) kept.push(own);
  }
  const people = new Set(
    kept.flatMap((one) => (one.type === 'person' && one.last > one.first + 1 ? wordsOf(document, one) : [])),
  );
  const isKnown = (one: Mention): boolean => wordsOf(document, one).some((word) => people.has(word));
  return kept.filter((one) => one.type !== 'person' || one.last > one.first + 1 || !isInPart(one) || isKnown(one));
}

const wordsOf = ({ tokens }: AnalysedDocument, { first, last }: Mention): readonly string[] =>
  Array.from({ length: last - first }, (_, i) => foldWord(tokenText(tokens, first + i)));

function accepted({ tokens }: AnalysedDocument, mention: Mention): Mention | undefined {
  const { type, first, last } = mention;
  switch (type) {
    case 'city':
      return isTold(tokens, first) ? mention : undefined;
    case 'location':
      return (mention as LocationMention).value.kind === 'region' || hasSmallWord(tokens, first, last)
        ? undefined
        : mention;
    case 'date':
      return hasEnglishMonth(tokens, first, last) ? mention : undefined;
    case 'law':
    case 'quote':
      return mention;
    case 'agency':
    case 'organization':
    case 'program':
      return hasSmallWord(tokens, first, last) || NOT_IN_NAMES.has(tokens.word[first]!) ? undefined : mention;
    default:
      return undefined; // figures and courts are read by rules for Spanish
  }
}

/** What a page's own stamp says: `February 7, 2008`. */
function hasEnglishMonth({ word }: TokenTable, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (ENGLISH_MONTHS.has(word[i]!)) return true;
  return false;
}
const ENGLISH_MONTHS = wordSet(
  'january february march april may june july august september october november december jan feb aug sept oct nov dec',
);

/** `en Garland`, `Westminster, California`; towns of a list stand behind commas. */
function isTold({ word, flags }: TokenTable, first: number): boolean {
  const before = word[first - 1] ?? 0;
  if (first === 0 || (flags[first]! & TOKEN_SENTENCE) !== 0) return true; // a dateline
  return BEFORE_CITY.has(before) || before === MARK.comma || before === MARK.openBracket;
}

function hasSmallWord({ word }: TokenTable, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (SMALL_WORDS.has(word[i]!)) return true;
  return false;
}

/** The person with the title before the name; undefined for Spanish words with capitals. */
function asPerson(document: AnalysedDocument, mention: PersonMention): PersonMention | undefined {
  const { tokens } = document;
  let { first, last } = mention;
  while (first < last && NOT_IN_NAMES.has(tokens.word[first]!)) first += 1;
  for (let i = first; i < last; i++) if (NOT_IN_NAMES.has(tokens.word[i]!)) last = i; // `Ada Quill de la Unidad`
  while (last > first && SMALL_WORDS.has(tokens.word[last - 1]!)) last -= 1;
  if (first === last) return undefined;
  const title = titleBefore(tokens, first);
  if (last > first + 1 && title === undefined && !isNamed(tokens, first, last)) return undefined;
  const isWhole = first === mention.first && last === mention.last;
  if (isWhole && title === undefined) return mention;
  const name = isWhole ? mention.value.name : plainText(tokens, first, last);
  return mentionOf(
    document,
    'person',
    first,
    last,
    { ...mention.value, name, title: title ?? mention.value.title },
    'spanish',
  );
}

/** A listed first name, no small words between but those of surnames; in capitals a listed surname too. */
function isNamed({ word, flags }: TokenTable, first: number, last: number): boolean {
  const { classes } = lexicon.vocabulary;
  if (SMALL_WORDS.has(word[last - 1]!) || (classes[word[first]!]! & (WORD_GIVEN | WORD_SURNAME)) === 0) return false;
  for (let i = first; i < last; i++)
    if (SMALL_WORDS.has(word[i]!) && !OF.has(word[i]!) && !ARTICLES.has(word[i]!)) return false;
  if ((flags[first]! & TOKEN_UPPER) === 0) return true;
  return (classes[word[first]!]! & WORD_GIVEN) !== 0 && (classes[word[last - 1]!]! & WORD_SURNAME) !== 0;
}

/** `Fiscal de Distrito Penal del Condado de Dallas` before a name, with or without a comma between; the nearest head of a title. */
function titleBefore(tokens: TokenTable, first: number): PersonMention['value']['title'] {
  const { word, flags } = tokens;
  const last = word[first - 1] === MARK.comma ? first - 1 : first;
  let head = -1;
  for (let i = last - 1; i >= 0 && i >= last - LONGEST_TITLE; i--) {
    if (TITLES.has(word[i]!)) {
      head = i;
      if (!TITLES.has(word[i - 1] ?? 0)) break;
    } else if (
      !IN_TITLES.has(word[i]!) &&
      !OF.has(word[i]!) &&
      !ARTICLES.has(word[i]!) &&
      (flags[i]! & TOKEN_CAPITAL) === 0
    )
      return undefined;
    if ((flags[i]! & TOKEN_SENTENCE) !== 0) break;
  }
  return head === -1 ? undefined : { first: head, last };
}
