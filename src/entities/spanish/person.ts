import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_BLANK,
  GAP_LINE,
  MARK,
  plainText,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_SENTENCE,
  TOKEN_WORD,
  type TokenTable,
} from '../../segment/tokens.ts';
import type { PersonMention } from '../person/value.ts';
import { mentionOf } from '../recogniser.ts';
import { NOT_IN_NAMES, OF, SMALL_WORDS, TITLES } from './words.ts';

/** Abbreviations and plurals before names. */
const BEFORE_NAMES = wordSet(`
  sr sra sr. sra. dr dra dr. dra. det det. inv inv. sgto sgto. tte tte. cap lic lic. ada adas dda senor senora
  fiscales detectives investigadores investigadoras oficiales agentes sargentos
`);
const AND = wordSet('y e');
const VICTIMS = wordId('victimas');
/** Words of the longest name. */
const LONGEST = 5;

/**
 * Names of two words and more that a Spanish title, or another person in a list, stands before, in tokens `[from, to)`: `la fiscal asistente Ada Quill`,
 * `Ada Quill y Bo Marsh`. `persons` are those found so far; their tokens are taken.
 */
export function spanishPersons(
  document: AnalysedDocument,
  from: number,
  to: number,
  persons: readonly PersonMention[],
  isFree: (first: number, last: number) => boolean,
): readonly PersonMention[] {
  const { tokens } = document;
  const ends = new Set(persons.map(({ last }) => last));
  const short = new Set<string>(); // by which those that are found are named again
  for (const { value } of persons) for (const name of shortNames(value.name)) short.add(name);
  const found: PersonMention[] = [];
  for (let i = Math.max(from, 1); i < to; i++) {
    if (!opensName(tokens, i)) continue;
    const last = endOfName(tokens, i, to);
    const name = plainText(tokens, i, last);
    const isKnown = short.has(name);
    if (
      (last < i + 2 && !isKnown) ||
      !(isKnown || isTold(tokens, i, ends) || isAged(tokens, last) || isAboveTitle(tokens, last))
    ) {
      i = Math.max(i, last - 1);
      continue;
    }
    if (!isFree(i, last)) continue;
    found.push(mentionOf(document, 'person', i, last, { name, title: undefined, alias: false }, 'spanish'));
    ends.add(last);
    if (!isKnown) for (const one of shortNames(name)) short.add(one);
    i = last - 1;
  }
  return found;
}

/** `Arechiga Lasso` and `Lasso` of Leopoldo Arechiga Lasso, and `Arechiga`, since the first surname is the one by which people go. */
function shortNames(name: string): readonly string[] {
  const words = name.split(' ').filter((word) => !/^(Jr|Sr|I{2,3})\.?$/.test(word));
  if (words.length < 2) return [];
  return words.length === 2 ? [words[1]!] : [words.slice(-2).join(' '), words.at(-1)!, words.at(-2)!];
}

const isCapital = ({ flags }: TokenTable, i: number): boolean =>
  (flags[i]! & (TOKEN_WORD | TOKEN_CAPITAL)) === (TOKEN_WORD | TOKEN_CAPITAL);

const opensName = (tokens: TokenTable, i: number): boolean =>
  isCapital(tokens, i) &&
  !NOT_IN_NAMES.has(tokens.word[i]!) &&
  !SMALL_WORDS.has(tokens.word[i]!) &&
  !TITLES.has(tokens.word[i]!);

/** A title right before it, or a person and `y` or a comma. */
function isTold({ word, flags }: TokenTable, i: number, ends: ReadonlySet<number>): boolean {
  if ((flags[i]! & TOKEN_SENTENCE) !== 0) return false;
  const before = word[i - 1]!;
  if (TITLES.has(before) || BEFORE_NAMES.has(before) || before === VICTIMS) return true;
  if (before === MARK.stop) return BEFORE_NAMES.has(word[i - 2] ?? 0);
  if (before !== MARK.comma && !AND.has(before)) return false;
  return ends.has(i - 1) || (AND.has(before) && word[i - 2] === MARK.comma && ends.has(i - 2));
}

/** `Ada Quill⏎Portavoz`, as contacts stand */
const isAboveTitle = ({ word, gap, count }: TokenTable, last: number): boolean =>
  last < count && gap[last]! >= GAP_LINE && TITLES.has(word[last]!);

/** `Ada Quill, de 25 años`, `Ada Quill, 25,` */
function isAged({ word, flags }: TokenTable, last: number): boolean {
  if (word[last] !== MARK.comma) return false;
  const number = OF.has(word[last + 1] ?? 0) ? last + 2 : last + 1;
  if (((flags[number] ?? 0) & TOKEN_NUMBER) === 0) return false;
  return number === last + 2 ? word[number + 1] === YEARS : word[number + 1] === MARK.comma;
}
const YEARS = wordId('anos');

/** Words with a capital, and `de la` between them. */
function endOfName(tokens: TokenTable, i: number, to: number): number {
  let last = i;
  while (last < Math.min(to, i + LONGEST)) {
    const next = last > i && OF.has(tokens.word[last]!) && isCapital(tokens, last + 1) ? last + 1 : last;
    if (next >= to || tokens.gap[next] === GAP_BLANK || !opensName(tokens, next)) break;
    last = next + 1;
  }
  return last;
}
