import { indexFrom } from '../../core/from-token.ts';
import type { FigureMention } from '../../entities/figure/value.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { TOKEN_WORD, type TokenTable } from '../../segment/tokens.ts';
import type { ResolveContext } from '../context.ts';
import { ofAge } from './age.ts';
import { ofCount } from './count.ts';
import { ofDuration } from './duration.ts';
import { measuredBefore } from './measured-before.ts';
import { ofMoney } from './money.ts';
import { isVerb, phrase, singlePhrase } from './noun-phrase.ts';
import type { PeopleByMention } from './people-by-mention.ts';
import { PARTICIPLES, STOPS } from './words.ts';

export { PeopleByMention } from './people-by-mention.ts';

const OF = wordId('of');

/** A short phrase in the document's words that says what the figure measures; undefined where its unit says it all. */
export function figureOf(context: ResolveContext, people: PeopleByMention, figure: FigureMention): string | undefined {
  const { tokens, sentences, sentenceOf } = context.document;
  const { first, last } = sentences[sentenceOf[figure.first]!]!;
  const end = Math.min(last, nextFact(context, Math.max(figure.last, figure.value.phraseLast)));
  switch (figure.value.kind) {
    case 'count':
      return ofCount(tokens, figure, first, end);
    case 'money':
      return ofMoney(tokens, figure, first, end);
    case 'duration':
      return ofDuration(context, people, figure, first, last, () => behindOf(tokens, figure.last, end));
    case 'percent':
      return behindOf(tokens, figure.last, end) ?? measuredBefore(tokens, figure.first, first);
    case 'measure':
      return behindOf(tokens, figure.last, end) ?? measuredBefore(tokens, figure.first, first, 'of');
    case 'age':
      return ofAge(context, people, figure);
    default:
      return figure.value.kind satisfies never;
  }
}

/** Where the next date or figure begins: no phrase goes over it. */
function nextFact({ document, mentions }: ResolveContext, from: number): number {
  const { date, figure } = mentions;
  const day = date[indexFrom(date, from)]?.first ?? document.tokens.count;
  return Math.min(day, figure[indexFrom(figure, from)]?.first ?? document.tokens.count);
}

/** `cocaine` of `five kilograms of cocaine`, `increase` of `a 12 percent increase`. */
function behindOf(tokens: TokenTable, last: number, end: number): string | undefined {
  if (last >= end) return undefined;
  const { word, flags } = tokens;
  if (word[last] === OF) return phrase(tokens, last + 1, end);
  if ((flags[last]! & TOKEN_WORD) === 0 || STOPS.has(word[last]!) || NO_MEASURE.has(word[last]!)) return undefined;
  if (isVerb(tokens, last) || PARTICIPLES.has(word[last]!)) return undefined;
  return singlePhrase(tokens, last, end);
}

/** What behind a measure says nothing of what it measures. */
const NO_MEASURE = wordSet('deep high tall wide long higher lower less fewer more left down up off a an');
