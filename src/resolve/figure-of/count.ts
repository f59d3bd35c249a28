import type { FigureMention } from '../../entities/figure/value.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK, plainText, TOKEN_MARK, TOKEN_WORD, type TokenTable, tokenText } from '../../segment/tokens.ts';
import { phrase, phraseEnd, skipArticles } from './noun-phrase.ts';
import { ACTIVE, PARTICIPLES, PRECISION, PREPOSITIONS, STOPS } from './words.ts';

const OF = wordId('of');
const FOR = wordId('for');
const OR = wordId('or');
const TO = wordId('to');
const UP = wordId('up');
const EACH = wordId('each');
const COUNTS = wordSet('count counts');
const BE = wordSet('was were is are be been being have has had will would also already since now so far to date');
const SINGULAR = wordSet('was is has');
const PERFECT = wordSet('have has had');
/** What goes on behind `for`: `convictions for driving under the influence`. */
const CHARGES = wordSet(
  'charge charges conviction convictions warrant warrants indictment indictments arrest arrests count counts detection detections citation citations',
);
/** Over which the name of a charge goes on: `possession of a firearm by a convicted felon`. */
const IN_CHARGES = wordSet('to with in by on under against without over from into through upon while during within');
const BEHIND_PARTICIPLE = wordSet('with for to on by from against in under');

/** `people charged with federal crimes`, `firearms seized`, `conspiracy to commit fraud` for `one count of …`. */
export function ofCount(
  tokens: TokenTable,
  { first, last, value }: FigureMention,
  from: number,
  end: number,
): string | undefined {
  const { word } = tokens;
  const noun = value.phraseLast;
  if (last < end && word[last] === MARK.hyphen) return phrase(tokens, noun, end); // `12-city partnership`
  const of = noun < end && word[noun] === EACH ? noun + 1 : noun; // `one felony count each of burglary`
  if ((value.unit === 'count' || COUNTS.has(word[noun - 1]!)) && of < end && word[of] === OF)
    return phrase(tokens, of + 1, end, IN_CHARGES);
  const start = skipArticles(tokens, word[last] === OR && noun > last + 2 ? last + 2 : last, noun); // `three or more quarters`
  const nouns = noun > last ? nounEnd(tokens, start, noun) : last;
  const words = nouns > start ? plainText(tokens, start, nouns) : '';
  const deed = predicate(tokens, noun, end, value.value !== 1);
  if (deed !== undefined && nouns === noun) return words === '' ? deed : `${words} ${deed}`;
  if (nouns === noun && noun > last && noun < end && (word[noun] === OF || word[noun] === FOR)) {
    const isCharge = CHARGES.has(word[noun - 1]!);
    if (word[noun] === OF || isCharge)
      return plainText(tokens, start, phraseEnd(tokens, noun + 1, end, isCharge ? IN_CHARGES : undefined));
  }
  if (words === '') return undefined;
  const verb = verbBefore(tokens, first, from);
  return verb === undefined ? words : `${words} ${verb}`;
}

/** Before a verb that was taken for a noun; brackets inside a name are part of it. */
function nounEnd(tokens: TokenTable, start: number, noun: number): number {
  const stop = phraseEnd(tokens, start, noun);
  return stop < noun && (tokens.flags[stop]! & TOKEN_MARK) === 0 ? stop : noun;
}

/** `charged with federal crimes` of `people have been charged with federal crimes`, from the end of the noun. */
function predicate(tokens: TokenTable, noun: number, end: number, isPlural: boolean): string | undefined {
  const { word } = tokens;
  let at = noun;
  while (at < end && BE.has(word[at]!)) at += 1;
  if (at >= end || !isParticiple(tokens, at) || ACTIVE.has(word[at]!)) return undefined;
  if (at > noun && (PERFECT.has(word[at - 1]!) || (isPlural && SINGULAR.has(word[noun]!)))) return undefined;
  if (at + 1 < end && !endsPredicate(tokens, at + 1)) return undefined;
  return plainText(tokens, at, phraseEnd(tokens, at + 1, end, BEHIND_PARTICIPLE));
}

function endsPredicate(tokens: TokenTable, i: number): boolean {
  return (tokens.flags[i]! & TOKEN_MARK) !== 0 || PREPOSITIONS.has(tokens.word[i]!) || STOPS.has(tokens.word[i]!);
}

/** `seized` of `seized nearly 400 firearms`: the verb whose object the number is. */
function verbBefore(tokens: TokenTable, first: number, from: number): string | undefined {
  const { word } = tokens;
  let at = first - 1;
  // `up to 400`, but not `connected to two assaults` nor `picked up 400`
  while (
    at > from &&
    PRECISION.has(word[at]!) &&
    (word[at] !== TO || word[at - 1] === UP) &&
    (word[at] !== UP || word[at + 1] === TO)
  )
    at -= 1;
  return at > from && isParticiple(tokens, at) && !ACTIVE.has(word[at]!)
    ? tokenText(tokens, at).toLowerCase()
    : undefined;
}

/** Last letters of what `isParticiple` looks for; a word that ends in a mark no eye sees is no participle. */
const PARTICIPLE_ENDS = 'dtnkDTNK';

function isParticiple(tokens: TokenTable, i: number): boolean {
  if ((tokens.flags[i]! & TOKEN_WORD) === 0 || !PARTICIPLE_ENDS.includes(tokens.text[tokens.end[i]! - 1]!))
    return false;
  return PARTICIPLES.has(tokens.word[i]!) || /^.{2,}[^e]ed$/i.test(tokenText(tokens, i));
}
