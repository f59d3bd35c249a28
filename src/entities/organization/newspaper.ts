import type { Occupancy } from '../../core/occupancy.ts';
import { wordId, wordSet, wordUnion } from '../../gazetteer/words.ts';
import { isCapitalised, runStart } from '../../segment/capital-run.ts';
import type { AnalysedDocument, Block } from '../../segment/document.ts';
import { MARK, TOKEN_BLOCK, TOKEN_SENTENCE } from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import { type Found, isNewStart } from './name-run.ts';
import { PERSON_WORD } from './words.ts';

/** Last words of the names of newspapers that mean other things too. */
const PAPERS = wordSet(`
  examiner dispatch sentinel observer courier advertiser argus echo gleaner bugle beacon leader register reporter messenger enterprise
  independent standard telegraph star mail express record citizen recorder intelligencer bulletin eagle banner spectator ledger inquirer
  globe sun press mercury gazette tribune herald chronicle journal times post news review democrat republican mirror guardian pioneer nugget
`);
/** Of these the ones that head a page on their own, as `JUSTICE NEWS` and `PRESS` do elsewhere. */
const MASTHEADS = wordSet(`
  examiner dispatch sentinel observer courier advertiser argus gleaner telegraph intelligencer ledger inquirer gazette tribune herald
  chronicle times
`);
/** Of all of them, those that stand alone behind `told the`: `told the Sun`. */
const ALONE = wordSet(
  'sun times post mirror telegraph guardian herald tribune chronicle gazette dispatch sentinel globe mail express standard',
);
/** Magazines of one word, behind `told`: `told Variety`. */
const MAGAZINES = wordSet('variety wired vogue slate billboard fortune');
/** Who or what a newspaper is told, or has: `told the Vennick Sentinel`, `a reporter for the Vennick Sentinel`. */
const TELLING = wordSet('told tells telling');
const LINKS = wordSet('for with at');
const WRITERS = wordSet(
  'reporter reporters journalist correspondent editor columnist photographer writer covers writes reports published',
);
const SAYS = wordSet('reported reports reporter reporters editor newsroom');
const THE = wordId('the');
const BACK = 9; // tokens
const FIRST_LINES = 12; // tokens
const LONGEST_MASTHEAD = 5; // tokens

/** `told Lowveld Dispatch`, `THE VENNICK EXAMINER` at a text's head: a newspaper by what is done with it, or as what it opens. */
export const newspaper: Rule<Found> = { triggers: wordUnion(PAPERS, MAGAZINES), read: fromPaper };

function fromPaper({ tokens }: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { word, flags, count } = tokens;
  if (!isCapitalised(tokens, i)) return undefined;
  if (i + 1 < count && isCapitalised(tokens, i + 1) && !isNewStart(tokens, i + 1)) return undefined; // `Star Trek`
  const first = runStart(tokens, taken, i, { max: 4, joins: () => false });
  if (first >= i) return isToldAlone(tokens, i) ? { first: i, last: i + 1, legal: false } : undefined;
  if (MAGAZINES.has(word[i]!)) return undefined;
  for (let at = first; at < i; at++) if (PERSON_WORD.has(word[at]!)) return undefined;
  const found = { first, last: i + 1, legal: false };
  const article = first > 0 && word[first - 1] === THE ? first - 1 : first;
  const opens = (flags[article]! & TOKEN_BLOCK) !== 0;
  if (opens && endsLine(tokens, i)) return article <= FIRST_LINES && MASTHEADS.has(word[i]!) ? found : undefined;
  if (SAYS.has(word[i + 1] ?? 0)) return found;
  if (article === 0) return undefined;
  const before = word[article - 1]!;
  if (TELLING.has(before)) return found;
  return LINKS.has(before) && speaksOfWriters(tokens, article - 1) ? found : undefined;
}

/** `told | the Sun` */
function isToldAlone({ word }: AnalysedDocument['tokens'], i: number): boolean {
  if (MAGAZINES.has(word[i]!)) return i > 0 && TELLING.has(word[i - 1]!);
  return ALONE.has(word[i]!) && i > 1 && word[i - 1] === THE && TELLING.has(word[i - 2]!);
}

/** True for a headline that is a newspaper's name and no more: `THE VENNICK EXAMINER`. */
export function isMasthead({ word }: AnalysedDocument['tokens'], { first, last }: Block): boolean {
  return first <= FIRST_LINES && last - first <= LONGEST_MASTHEAD && MASTHEADS.has(word[last - 1]!);
}

/** True where the line holds nothing else. */
function endsLine({ flags, count }: AnalysedDocument['tokens'], i: number): boolean {
  return i + 1 >= count || (flags[i + 1]! & TOKEN_BLOCK) !== 0;
}

/** True where somebody writes, before token `from` in its sentence: `covers courts for`. */
function speaksOfWriters({ word, flags }: AnalysedDocument['tokens'], from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at <= BACK; at--) {
    if (WRITERS.has(word[at]!)) return true;
    if (word[at] === MARK.semicolon || (flags[at]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0)
      return WRITERS.has(word[at]!);
  }
  return false;
}
