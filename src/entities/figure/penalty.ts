import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK, TOKEN_NUMBER, TOKEN_SENTENCE, TOKEN_WORD, type TokenTable, tokenText } from '../../segment/tokens.ts';
import { breaks } from './numeral.ts';
import { type Comparator, comparatorAround } from './comparator.ts';
import type { FigureMention, FigureValue } from './value.ts';

/** A figure's tokens, its kind and the end of the noun that it counts. */
interface Read {
  readonly first: number;
  readonly last: number;
  readonly kind: FigureValue['kind'];
  readonly nounLast: number;
}

/** How precise a figure is: by the words around it, else by the figure before it (`a maximum of 20 years and a $250,000 fine`). */
export function comparatorOf(
  tokens: TokenTable,
  before: FigureMention | undefined,
  { first, last, kind, nounLast }: Read,
): Comparator {
  const around = comparatorAround(tokens, first, last, nounLast);
  const isTime = kind === 'duration';
  const isMeasure = isTime || kind === 'measure';
  if (around === 'eq' && isMeasure && tokens.word[first - 1] === WITHIN) return 'le'; // `within 30 days`, `within 1 mile`
  const own = around === 'gt' && isTime && isDuring(tokens, before, first, last) ? 'eq' : around;
  return own === 'eq' ? inheritedComparator(tokens, before, first, last, kind) : own;
}
const WITHIN = wordId('within');
const AND = wordId('and');
const OR = wordId('or');
const FINE = wordSet('fine fines penalty penalties');
/** Words between `maximum of 20 years` and `and a fine of $250,000`. */
const PENALTY_WORDS = wordSet(`
  in and or a an of the prison jail imprisonment federal state county custody behind bars incarceration fine fines
  criminal civil monetary supervised release probation to by followed term penalty both up years year months per
  count each charge plus also maximum greater larger higher
`);

/** `a maximum of 20 years in prison and a $250,000 fine`: the fine is a maximum too. */
function inheritedComparator(
  tokens: TokenTable,
  before: FigureMention | undefined,
  first: number,
  last: number,
  kind: FigureValue['kind'],
): Comparator {
  if (before === undefined || before.value.comparator !== 'le' || first - before.last > LONGEST_CHARGE) return 'eq';
  if (before.value.kind !== 'duration' && before.value.kind !== 'money') return 'eq';
  if (kind !== 'duration' && kind !== 'money') return 'eq';
  if (before.last === first) return 'eq';
  if (kind === 'duration' && goesThroughCharges(tokens, before, first, last)) return 'le';
  if (kind === 'money' && finesBehindCharge(tokens, before, first, last)) return 'le';
  if (first - before.last > 12) return 'eq';
  let joined = false;
  let fine = kind === 'duration';
  for (let i = before.last; i < first; i++) {
    const word = tokens.word[i]!;
    if (breaks(tokens, i)) return 'eq';
    if (word === AND || word === OR || word === MARK.comma) joined = true;
    else if (FINE.has(word)) fine = true;
    const mark = word === MARK.comma || word === MARK.slash || word === MARK.apostrophe; // `14 years' imprisonment`
    if (!mark && !PENALTY_WORDS.has(word)) return 'eq';
  }
  if (!fine)
    for (let i = last; i < last + 4 && i < tokens.count && !breaks(tokens, i); i++)
      if (FINE.has(tokens.word[i]!)) fine = true;
  return joined && fine ? 'le' : 'eq';
}

/** Longest charge between two penalties, in tokens. */
const LONGEST_CHARGE = 30;
const FOR = wordSet('for on');
const PRISON = wordSet('in federal state prison jail each imprisonment');
/** Words behind which the number is no maximum, or another story begins. */
const OTHERWISE = wordSet(
  'mandatory minimum consecutive least who which was were is sentenced served including followed supervised probation',
);

/** `a maximum of 10 years in prison for the conspiracy, 20 years for the fraud and 5 years on each other count`. */
function goesThroughCharges(tokens: TokenTable, before: FigureMention, first: number, last: number): boolean {
  if (before.value.kind !== 'duration' || last >= tokens.count) return false;
  const joint = tokens.word[first - 1];
  if (joint !== MARK.comma && joint !== AND) return false;
  if (!PRISON.has(tokens.word[last]!) && !FOR.has(tokens.word[last]!)) return false;
  let at = before.last;
  while (at < first && PRISON.has(tokens.word[at]!)) at += 1;
  if (!FOR.has(tokens.word[at]!)) return false;
  for (; at < first; at++)
    if (breaks(tokens, at) || OTHERWISE.has(tokens.word[at]!) || tokens.word[at] === MARK.semicolon) return false;
  return true;
}

/** `a maximum of 10 years in prison on each count of mail fraud, and a $2 million fine`: the fine behind the charge. */
function finesBehindCharge(tokens: TokenTable, before: FigureMention, first: number, last: number): boolean {
  if (before.value.kind !== 'duration') return false;
  let at = before.last;
  while (at < first && PRISON.has(tokens.word[at]!)) at += 1;
  if (!FOR.has(tokens.word[at]!)) return false;
  let and = false;
  for (; at < first; at++) {
    const word = tokens.word[at]!;
    if (breaks(tokens, at) || OTHERWISE.has(word) || word === MARK.semicolon) return false;
    if (word === AND) and = true;
    else if (and && FINE.has(word)) return true; // `and a fine of $250,000`
  }
  return and && last < tokens.count && !breaks(tokens, last) && FINE.has(tokens.word[last]!);
}

const OVER = wordId('over');

/** `$4.3 million over three years`, `two trials over 12 years`, `payments over eight years`: in the course of them, not more than them. */
function isDuring(tokens: TokenTable, before: FigureMention | undefined, first: number, last: number): boolean {
  const over = first - 1;
  if (over < 0 || tokens.word[over] !== OVER) return false;
  const noun = over - 1;
  // `Over eight years, she made 611 payments`
  if (over === 0 || (tokens.flags[over]! & TOKEN_SENTENCE) !== 0) return tokens.word[last] === MARK.comma;
  const isNoun =
    (tokens.flags[noun]! & (TOKEN_WORD | TOKEN_NUMBER)) === TOKEN_WORD &&
    !BEFORE_MORE.has(tokens.word[noun]!) &&
    !/(?:ed|ing|ly)$/.test(tokenText(tokens, noun));
  if (isNoun) return true;
  if (before === undefined || before.value.kind === 'duration' || before.value.kind === 'age') return false;
  if (tokens.word[noun] === MARK.comma && before.value.kind === 'money') return before.last === noun; // `€2.4bn, over five years`
  return before.last === over || before.value.phraseLast === over;
}
/** Behind these `over` is `more than`: `for over ten years`, `has over 20 years of experience`. */
const BEFORE_MORE = wordSet(`
  for in of after with by to at from than and or but has have had is was were are be been a an the just well spent spend took takes
  take that nearly within until before across during under who which also now it some all his her their its my our not
  little face faces serve serves total totals span spans last lasts
`);
