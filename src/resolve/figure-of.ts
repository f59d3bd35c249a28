import { indexFrom } from '../core/from-token.ts';
import type { FigureMention } from '../entities/figure/value.ts';
import type { PersonMention } from '../entities/person/value.ts';
import { WORD_FREQUENT } from '../gazetteer/kinds.ts';
import { lexicon } from '../gazetteer/load.ts';
import { wordId, wordSet } from '../gazetteer/words.ts';
import type { Person } from '../record/types.generated.ts';
import {
  MARK,
  plainText,
  TOKEN_MARK,
  TOKEN_NUMBER,
  TOKEN_WORD,
  type TokenTable,
  tokenText,
} from '../segment/tokens.ts';
import type { ResolveContext } from './context.ts';
import { phrase, phraseEnd, skip, STOPS } from './figure-phrase.ts';

const OF = wordId('of');
const IN = wordId('in');
const AND = wordId('and');
const TO = wordId('to');
const FOR = wordId('for');
const CASH = wordId('cash');
const WHO = wordSet('who that whom which');
const BE = wordSet('was were is are be been being have has had will would also already since now so far to date');
const PRISON = wordSet('prison jail imprisonment incarceration custody confinement');
const RELEASE: ReadonlyMap<number, string> = new Map([
  [wordId('supervised'), 'supervised release'],
  [wordId('probation'), 'probation'],
  [wordId('parole'), 'parole'],
  [wordId('prison'), 'prison sentence'],
  [wordId('jail'), 'jail sentence'],
  [wordId('imprisonment'), 'prison sentence'],
]);
const MONEY_NOUNS = wordSet(`
  restitution fine fines penalty penalties forfeiture bail bond damages settlement budget loss losses grant grants fee fees
  payment payments bribe bribes award assets cash contract contracts judgment reward claims funding revenue salary value
`);

/** A short phrase in the document's words that says what the figure measures; undefined where its unit says it all. */
export function figureOf(context: ResolveContext, people: PeopleByMention, figure: FigureMention): string | undefined {
  const { tokens } = context.document;
  const { first, last } = context.document.sentences[context.document.sentenceOf[figure.first]!]!;
  switch (figure.value.kind) {
    case 'count':
      return ofCount(tokens, figure, first, last);
    case 'money':
      return ofMoney(tokens, figure, first, last);
    case 'duration':
      return ofDuration(context, people, figure, first, last);
    case 'percent':
    case 'measure':
      return behindOf(tokens, figure.last, last);
    case 'age':
      return ofAge(context, people, figure);
    default:
      return figure.value.kind satisfies never;
  }
}

/** `people charged with federal crimes`, `firearms seized`, `conspiracy to commit fraud` for `one count of …`. */
function ofCount(
  tokens: TokenTable,
  { first, last, value }: FigureMention,
  from: number,
  end: number,
): string | undefined {
  const noun = value.phraseLast;
  if (last < end && tokens.word[last] === MARK.hyphen) return phrase(tokens, noun, end); // `12-city partnership`
  if (value.unit === 'count' && noun < end && tokens.word[noun] === OF) return phrase(tokens, noun + 1, end, TO_TOO);
  const words = noun > last ? plainText(tokens, skip(tokens, last, noun), noun) : '';
  let at = noun;
  while (at < end && BE.has(tokens.word[at]!)) at += 1;
  const passive = at > noun && !PERFECT.has(tokens.word[at - 1]!);
  if (at < end && isParticiple(tokens, at) && (passive || at + 1 >= end || isPreposition(tokens, at + 1))) {
    const predicate = plainText(tokens, at, phraseEnd(tokens, at + 1, end, BEHIND_PARTICIPLE));
    return words === '' ? predicate : `${words} ${predicate}`;
  }
  if (noun > last && noun < end && (tokens.word[noun] === OF || tokens.word[noun] === FOR)) {
    return plainText(tokens, skip(tokens, last, noun), phraseEnd(tokens, noun + 1, end));
  }
  if (words === '') return undefined;
  const verb = verbBefore(tokens, first, from);
  return verb === undefined ? words : `${words} ${verb}`;
}

const TO_TOO = wordSet('to with');
const BEHIND_PARTICIPLE = wordSet('with for to on by from against');
const PERFECT = wordSet('have has had');
const PREPOSITIONS = wordSet('with for to on in by from against after during at and as');
const PRECISION = wordSet(
  'more than over at least about nearly almost approximately roughly up to as many all the some an estimated also',
);

function isPreposition(tokens: TokenTable, i: number): boolean {
  return (tokens.flags[i]! & TOKEN_MARK) !== 0 || PREPOSITIONS.has(tokens.word[i]!);
}

/** `seized` of `seized nearly 400 firearms`: the verb whose object the number is. */
function verbBefore(tokens: TokenTable, first: number, from: number): string | undefined {
  let at = first - 1;
  // `up to 400`, but not `connected to two assaults`
  while (at > from && PRECISION.has(tokens.word[at]!) && (tokens.word[at] !== TO || tokens.word[at - 1] === UP))
    at -= 1;
  return at > from && isParticiple(tokens, at) ? tokenText(tokens, at).toLowerCase() : undefined;
}

/** Last letters of what `isParticiple` looks for; a word that ends in a mark no eye sees is no participle. */
const PARTICIPLE_ENDS = 'dtnkDTNK';

function isParticiple(tokens: TokenTable, i: number): boolean {
  if ((tokens.flags[i]! & TOKEN_WORD) === 0 || !PARTICIPLE_ENDS.includes(tokens.text[tokens.end[i]! - 1]!))
    return false;
  const word = tokenText(tokens, i).toLowerCase();
  return /^(?:.{2,}[^e]ed|killed|shot|hurt|found|held|struck|sold|stolen|taken|slain|dead|caught|lost|paid|sent)$/.test(
    word,
  );
}

const PENALTIES: ReadonlySet<string> = new Set([
  'fine',
  'fines',
  'penalty',
  'penalties',
  'bail',
  'bond',
  'restitution',
  'forfeiture',
]);

/** `federal grant funds` of `$71 million in federal grant funds`, `restitution` of `restitution of $5,000`. */
function ofMoney(tokens: TokenTable, { first, last }: FigureMention, from: number, end: number): string | undefined {
  if (last >= end) return before(tokens, first, from);
  const word = tokens.word[last]!;
  if (word === IN || word === OF || word === FOR) {
    const found = phrase(tokens, last + 1, end);
    const fined = word === FOR ? before(tokens, first, from) : undefined; // `a fine of $250,000 for individuals`
    if (fined !== undefined && PENALTIES.has(fined)) return fined;
    if (found !== undefined && !/^\d/.test(found)) return found;
  }
  const earlier = before(tokens, first, from);
  if (earlier !== undefined && !(MONEY_NOUNS.has(word) && word !== CASH)) return earlier;
  const summed = summedUp(tokens, first, from);
  if (summed !== undefined) return summed;
  if (word === IN || word === OF || word === FOR) return undefined; // `$2 million in 2005`
  if (NO_MEASURE.has(word)) return undefined;
  if ((tokens.flags[last]! & TOKEN_WORD) !== 0 && !STOPS.has(word)) return phrase(tokens, last, end);
  if (word === TO && last + 1 < end && SETTLING.has(tokens.word[last + 1]!)) return 'settlement'; // `pay $5 million to settle`
  if (word === TO) return phrase(tokens, last, end, TO_TOO);
  return undefined;
}

/** `ATM withdrawals` of `ATM withdrawals totaling nearly $298,000`, `stolen copper cable` of `stolen copper cable worth $5,000`. */
function summedUp(tokens: TokenTable, first: number, from: number): string | undefined {
  let link = first - 1;
  while (link > from && PRECISION.has(tokens.word[link]!)) link -= 1;
  if (link <= from || !SUMMING.has(tokens.word[link]!)) return undefined;
  let start = link;
  while (start > from && start > link - 3 && isOfNoun(tokens, start - 1)) start -= 1;
  return start === link ? undefined : plainText(tokens, skip(tokens, start, link), link) || undefined;
}

const SUMMING = wordSet('totaling totalling worth');
const DEEDS = wordSet('made wrote took stole sold bought received using through issued cashed seized found');

function isOfNoun({ word, flags }: TokenTable, i: number): boolean {
  if (STOPS.has(word[i]!) || DEEDS.has(word[i]!) || word[i] === OF || word[i] === IN) return false;
  return (flags[i]! & (TOKEN_WORD | TOKEN_NUMBER)) === TOKEN_WORD;
}

/** What behind an amount says nothing of what it measures. */
const NO_MEASURE = wordSet(`
  plus again away down up deep high tall wide long apart toward towards without near claiming consisting going representing covering resulting
  relating involving a an annually yearly monthly weekly daily later earlier ago upon off directly
`);
const SETTLING = wordSet('settle resolve');
const UP = wordId('up');

/** The noun of money that stands before the amount: `a fine of`, `restitution in the amount of`, `a budget of`. */
function before(tokens: TokenTable, first: number, from: number): string | undefined {
  for (let i = first - 1; i >= from && i >= first - 7; i--) {
    if (MONEY_NOUNS.has(tokens.word[i]!)) return tokenText(tokens, i).toLowerCase();
    if ((tokens.flags[i]! & TOKEN_NUMBER) !== 0 || tokens.word[i] === AND || tokens.word[i] === MARK.semicolon)
      return undefined;
  }
  return undefined;
}

/** `prison sentence of …`, `supervised release`, or what follows `of`. */
function ofDuration(
  context: ResolveContext,
  people: PeopleByMention,
  figure: FigureMention,
  from: number,
  end: number,
): string | undefined {
  const { tokens } = context.document;
  for (let i = figure.last; i < end && i < figure.last + 5; i++) {
    const word = tokens.word[i]!;
    if (PRISON.has(word)) {
      const person = sentencedPerson(context, people, figure.first, from);
      return person === undefined ? 'prison sentence' : `prison sentence of ${person}`;
    }
    const named = RELEASE.get(word);
    if (named !== undefined) return named;
    const joins = word === MARK.apostrophe || word === MARK.hyphen; // `five years’ post-release supervision`
    if ((tokens.flags[i]! & (TOKEN_MARK | TOKEN_NUMBER)) !== 0 && !joins) break;
  }
  if (tokens.word[figure.last] === MARK.apostrophe) return phrase(tokens, figure.last + 1, end);
  return behindOf(tokens, figure.last, end);
}

/** Who is sentenced: `sentenced Ada Quill to 14 months`, `Quill was sentenced to 14 months`. */
function sentencedPerson(
  context: ResolveContext,
  people: PeopleByMention,
  at: number,
  from: number,
): string | undefined {
  const { tokens } = context.document;
  const person = personBefore(context, at);
  if (person === undefined || person.first < from || isCourt(tokens, person)) return undefined;
  for (let i = person.last; i < at; i++) {
    if (REPORTING.has(tokens.word[i]!)) return undefined;
    if (tokens.word[i] === SENTENCED) return people.get(person.start);
  }
  // Behind the verb, and further persons between as objects of the same one: `sentenced Dion to seven years, Floyd to five`
  if (at - person.last > 6) return undefined;
  for (let i = person.first - 1; i >= from; i--) {
    if (REPORTING.has(tokens.word[i]!)) return undefined;
    if (tokens.word[i] === SENTENCED) return people.get(person.start);
  }
  return undefined;
}

/** `sentenced by Justice Hecht to 18 years`: who sentences serves no time. */
function isCourt(tokens: TokenTable, { first, value }: PersonMention): boolean {
  for (let i = value.title?.first ?? first; i < (value.title?.last ?? first); i++)
    if (JUDGES.has(tokens.word[i]!)) return true;
  return first > 0 && (tokens.word[first - 1] === BY || JUDGES.has(tokens.word[first - 1]!));
}

const JUDGES = wordSet('judge justice magistrate');
const BY = wordId('by');
const SENTENCED = wordId('sentenced');
const REPORTING = wordSet('announced announces said says stated told slaying murder killing shooting death');

/** Names of persons by where their mentions start; looked up by the first figure that asks, for few do. */
export class PeopleByMention {
  readonly #people: readonly Person[];
  #names: Map<number, string> | undefined;

  constructor(people: readonly Person[]) {
    this.#people = people;
  }

  get(start: number): string | undefined {
    if (this.#names === undefined) {
      this.#names = new Map();
      for (const { name, mentions } of this.#people)
        for (const mention of mentions) this.#names.set(mention.start, name);
    }
    return this.#names.get(start);
  }
}

/** The person that a bare age stands behind: `Xu, 31`. */
function ofAge(context: ResolveContext, people: PeopleByMention, { first }: FigureMention): string | undefined {
  const person = personBefore(context, first);
  return person !== undefined && first - person.last <= 2 && isPreposition(context.document.tokens, person.last)
    ? people.get(person.start)
    : undefined;
}

/** The person mentioned last before a token. */
function personBefore({ mentions }: ResolveContext, at: number): PersonMention | undefined {
  const behind = indexFrom(mentions.person, at);
  return behind === 0 ? undefined : mentions.person[behind - 1];
}

function behindOf(tokens: TokenTable, last: number, end: number): string | undefined {
  if (last >= end) return undefined;
  if (tokens.word[last] === OF) return phrase(tokens, last + 1, end);
  if ((tokens.flags[last]! & TOKEN_WORD) === 0 || STOPS.has(tokens.word[last]!) || tokens.word[last] === IN)
    return undefined;
  if (NO_MEASURE.has(tokens.word[last]!)) return undefined;
  const classes = lexicon.vocabulary.classes[tokens.word[last]!]!;
  return (classes & WORD_FREQUENT) !== 0 && WHO.has(tokens.word[last]!) ? undefined : phrase(tokens, last, end);
}
