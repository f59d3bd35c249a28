import type { Diagnostic } from '../core/diagnostic.ts';
import type { Span } from '../core/span.ts';
import { WORD_KNOWN } from '../gazetteer/kinds.ts';
import { lexicon } from '../gazetteer/load.ts';
import { wordMark, wordSet } from '../gazetteer/words.ts';
import type { Block } from './document.ts';
import { languageOfWords, scriptLanguage } from './language-words.ts';
import { TOKEN_CAPITAL, TOKEN_WORD, type TokenTable, tokenText } from './tokens.ts';

/** Blocks of a text that are in another language than English, next to each other. */
export interface ForeignStretch extends Span {
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** `Spanish`, `Chinese`; undefined for a language that is not known. */
  readonly language: string | undefined;
}

/** Small words that English is full of and other languages have not. */
const ENGLISH = wordSet(`
  the and of to for was were that with by from his her at as has have had been said which who whose will would this their they it its are be
  after before when during under not or on is she he against an
`);

const ENGLISH_WORD = wordMark(ENGLISH);

/** Fewer words say nothing: a name, a list, a heading. */
const FEWEST_WORDS = 8;
/** A stretch shorter than this is a motto or a title in an English text. */
const SHORTEST_STRETCH = 12;

/** Tells a reader of the record which parts were not read, or by fewer rules, and why. */
export function languageNotices(stretches: readonly ForeignStretch[]): readonly Diagnostic[] {
  return stretches.slice(0, MOST_NOTICES).map(({ start, end, language }) => ({
    code: 'language/not-english',
    message: `This is ${language === undefined ? 'not in English' : `in ${language}, not in English`}: ${language === 'Spanish' ? IN_SPANISH : IN_OTHERS}.`,
    start,
    end,
  }));
}

const MOST_NOTICES = 20;
const IN_SPANISH =
  'persons, bodies, places, dates, figures and quotations were read in it, by fewer rules than in English';
const IN_OTHERS = 'only days, shares and plain sums of money were read in it';

type Verdict = 'english' | 'open' | 'foreign';

/**
 * The parts of a text that are not English, in order. Blocks are judged by their small words and their letters; one that has too few
 * words goes with its neighbours. Most blocks cost one look at each word's number.
 */
export function foreignStretches(tokens: TokenTable, blocks: readonly Block[]): readonly ForeignStretch[] {
  const filled = blocks.filter(({ first, last }) => last > first); // noise has no tokens
  const verdicts = filled.map(({ first, last }) => judge(tokens, first, last));
  if (!verdicts.includes('foreign')) return [];
  const foreign = settle(verdicts, filled, tokens);
  const stretches: ForeignStretch[] = [];
  for (let i = 0; i < filled.length; i++) {
    if (!foreign[i]) continue;
    const { first } = filled[i]!;
    while (i + 1 < filled.length && foreign[i + 1]) i += 1;
    const { last } = filled[i]!;
    if (isLong(tokens, first, last)) stretches.push(stretch(tokens, first, last));
  }
  return stretches;
}

function judge(tokens: TokenTable, first: number, last: number): Verdict {
  const { flags, word } = tokens;
  const { marks } = lexicon.vocabulary;
  let words = 0;
  let english = 0;
  for (let i = first; i < last; i++) {
    if ((flags[i]! & TOKEN_WORD) === 0) continue;
    words += 1;
    if ((marks[word[i]!]! & ENGLISH_WORD) === 0) continue;
    english += 1;
    if (words >= FEWEST_WORDS && english * 8 >= last - first) return 'english'; // whatever the rest is
  }
  if (words >= FEWEST_WORDS && english * 8 >= words) return 'english';
  if (words === 0) return 'open';
  return judgeByLetters(tokens, first, last, words, english);
}

/** The dear look: only at blocks without English small words. */
function judgeByLetters(tokens: TokenTable, first: number, last: number, words: number, english: number): Verdict {
  const start = tokens.start[first]!;
  if (scriptLanguage(tokens.text.slice(start, Math.min(tokens.end[last - 1]!, start + MOST_LETTERS))) !== undefined)
    return 'foreign';
  if (words < FEWEST_WORDS) return isEnglishLine(tokens, first, last) ? 'english' : 'open';
  const seen = Math.min(words, MOST_TOKENS);
  const small = smallWords(tokens, first, last);
  if (english === 0 && isSpanishHeading(tokens, first, last)) return 'foreign';
  const { hits, others } = languageOfWords(small);
  // Lists of names have small words of other languages (`de la Cruz`), but no others.
  const running = others >= Math.max(3, seen * 0.15);
  if (running && hits >= 2 && hits > english * 2 && hits * 7 >= seen) return 'foreign';
  const strange = small.filter((word) => !isKnown(lexicon.vocabulary.find(word))).length;
  if (running && words >= 12 && english * 25 < words && strange * 2 > small.length && small.length * 2 >= seen)
    return 'foreign';
  return english > 0 ? 'english' : 'open';
}

/** A heading, whose words may all have capitals: several small words of Spanish that stand in no name. */
function isSpanishHeading(tokens: TokenTable, first: number, last: number): boolean {
  let seen = 0;
  for (let i = first; i < Math.min(last, first + MOST_TOKENS); i++)
    if (OF_SPANISH_HEADINGS.has(tokens.word[i]!)) seen += 1;
  return seen >= 2 && seen * 16 >= last - first;
}
const OF_SPANISH_HEADINGS = wordSet(`
  por para con que una uno su sus se fue fueron al en mas como hasta contra sin anos durante despues segun cuando donde quien
  acusado acusada condenado condenada sentenciado sentenciada culpable inmediata publicacion comunicado prensa
`);

function isKnown(word: number): boolean {
  return (lexicon.vocabulary.classes[word]! & WORD_KNOWN) !== 0;
}

/** A short line all of whose words English has: `Office of Public Affairs`. */
function isEnglishLine(tokens: TokenTable, first: number, last: number): boolean {
  let known = 0;
  for (let i = first; i < last; i++) {
    if ((tokens.flags[i]! & TOKEN_WORD) === 0 || tokens.end[i]! - tokens.start[i]! < 3) continue;
    if ((lexicon.vocabulary.classes[tokens.word[i]!]! & WORD_KNOWN) === 0 && !ENGLISH.has(tokens.word[i]!))
      return false;
    known += 1;
  }
  return known >= 2;
}

/** True for foreign blocks. Open ones go with both neighbours that are judged, where these agree; at either end with the one there is. */
function settle(verdicts: readonly Verdict[], blocks: readonly Block[], tokens: TokenTable): readonly boolean[] {
  const below: Verdict[] = [];
  let next: Verdict = 'open';
  for (let i = verdicts.length - 1; i >= 0; i--) {
    below[i] = next;
    if (verdicts[i] !== 'open') next = verdicts[i]!;
  }
  let above: Verdict = 'open';
  return verdicts.map((verdict, i) => {
    if (verdict !== 'open') {
      above = verdict;
      return verdict === 'foreign';
    }
    const neighbours = [above, below[i]!];
    return (
      neighbours.includes('foreign') &&
      !neighbours.includes('english') &&
      !hasEnglish(tokens, blocks[i]!.first, blocks[i]!.last)
    );
  });
}

function hasEnglish(tokens: TokenTable, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (ENGLISH.has(tokens.word[i]!)) return true;
  return false;
}

function stretch(tokens: TokenTable, first: number, last: number): ForeignStretch {
  const start = tokens.start[first]!;
  const end = tokens.end[last - 1]!;
  const language =
    scriptLanguage(tokens.text.slice(start, Math.min(end, start + MOST_LETTERS))) ??
    languageOfWords(smallWords(tokens, first, last)).language;
  return { start, end, first, last, language };
}

/** True for a word with a blank before it, but for articles with an apostrophe (`l’amende`): parts of an address have none. */
function isApart(tokens: TokenTable, i: number): boolean {
  return i === 0 || tokens.gap[i]! > 0 || /^[’'“"(«„]$/.test(tokenText(tokens, i - 1));
}

/** Words without a capital, as written; of a long stretch the first few hundred. */
function smallWords(tokens: TokenTable, first: number, last: number): readonly string[] {
  const words: string[] = [];
  for (let i = first; i < Math.min(last, first + MOST_TOKENS); i++)
    if ((tokens.flags[i]! & (TOKEN_WORD | TOKEN_CAPITAL)) === TOKEN_WORD && isApart(tokens, i))
      words.push(tokenText(tokens, i).toLowerCase());
  return words;
}

/** What tells a language is seen in a few hundred words. */
const MOST_TOKENS = 400;
const MOST_LETTERS = 4000;

function isLong(tokens: TokenTable, first: number, last: number): boolean {
  if (tokens.end[last - 1]! - tokens.start[first]! < 30) return false;
  let words = 0;
  for (let i = first; i < last; i++) if ((tokens.flags[i]! & TOKEN_WORD) !== 0) words += 1;
  return (
    words >= SHORTEST_STRETCH ||
    scriptLanguage(tokens.text.slice(tokens.start[first], tokens.end[last - 1])) !== undefined
  );
}
