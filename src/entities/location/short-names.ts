import { wordSet } from '../../gazetteer/words.ts';
import { WORD_GIVEN } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { MARK, plainText, type TokenTable } from '../../segment/tokens.ts';
import type { FoundLocations } from './found.ts';
import type { LocationValue } from './value.ts';

const QUOTES = wordSet(`" ' “ ” ‘ ’ „`);
/** Words that a short form of a building's name leaves out. */
const LEFT_OUT = wordSet(`
  building courthouse courts court hall banquet hotel motel casino inn mall apartments apartment theater theatre stadium arena
  restaurant nightclub airport station
`);

/** `Cass County` of the Cass County Courthouse is the county. */
const COUNTY = wordSet('county parish borough city');

/**
 * Finds short forms of buildings named in full elsewhere: an abbreviation given in brackets (`Military Entrance
 * Processing Station (MEPS)`), and the name without its last words (`El Mula` for the El Mula Banquet Hall).
 */
export function shortNames(found: FoundLocations): void {
  const { context } = found;
  const { tokens } = context.document;
  const names: ShortName = { name: undefined, next: new Map() };
  const abbreviations = new Map<string, LocationValue>(); // as printed: the vocabulary does not have them
  for (const { value, first, last } of found.mentions) {
    if (value.kind !== 'facility' && value.kind !== 'region') continue;
    const letters = tokens.word[last] === MARK.openBracket ? inBrackets(tokens, last + 1) : undefined;
    const abbreviated =
      letters !== undefined &&
      context.upper(letters) &&
      (value.kind === 'facility' || isInitials(tokens, letters, first, last));
    if (abbreviated) abbreviations.set(plainText(tokens, letters, letters + 1), value);
    if (value.kind !== 'facility') continue;
    let end = last;
    while (end > first && LEFT_OUT.has(tokens.word[end - 1]!)) end -= 1;
    const given = (lexicon.vocabulary.classes[tokens.word[first]!]! & WORD_GIVEN) !== 0;
    if (end < last && end - first >= 2 && !given && !COUNTY.has(tokens.word[end - 1]!))
      learn(names, tokens.word.subarray(first, end), value.name);
  }
  if (names.next.size === 0 && abbreviations.size === 0) return;
  for (let i = 0; i < tokens.count; i++) {
    if (abbreviations.size > 0 && context.upper(i)) {
      const value = abbreviations.get(plainText(tokens, i, i + 1));
      if (value !== undefined) found.add(i, i + 1, value, 'short-name');
    }
    const short = context.isCapital(i) ? longestAt(names, tokens, i) : undefined;
    if (short !== undefined) found.add(i, short.last, { kind: 'facility', name: short.name }, 'short-name');
  }
}

/** True for `EEA` behind `European Economic Area`. */
function isInitials({ text, start, end }: TokenTable, letters: number, first: number, last: number): boolean {
  if (end[letters]! - start[letters]! !== last - first) return false;
  for (let i = first; i < last; i++) if (text[start[i]!] !== text[start[letters]! + i - first]) return false;
  return last - first > 1;
}

/** The token of `(MEPS)`, `(‘EEA’)` behind the opening bracket; undefined where more stands there. */
function inBrackets({ word }: TokenTable, i: number): number | undefined {
  const letters = QUOTES.has(word[i] ?? 0) ? i + 1 : i;
  const end = QUOTES.has(word[letters + 1] ?? 0) ? letters + 2 : letters + 1;
  return word[end] === MARK.closeBracket ? letters : undefined;
}

/** The short names that begin with the words on the way here: a tree, so that a thousand halls cost no more than one. */
interface ShortName {
  /** The full name that these words stand for; undefined when they are only the beginning of one. */
  name: string | undefined;
  readonly next: Map<number, ShortName>;
}

/** Adds the words of a short name; the first building that has them keeps them. */
function learn(names: ShortName, words: Int32Array, name: string): void {
  if (words.includes(0)) return;
  let node = names;
  for (const word of words) {
    const known = node.next.get(word);
    const next = known ?? { name: undefined, next: new Map<number, ShortName>() };
    if (known === undefined) node.next.set(word, next);
    node = next;
  }
  node.name ??= name;
}

function longestAt(
  names: ShortName,
  { word, count }: TokenTable,
  first: number,
): { readonly name: string; readonly last: number } | undefined {
  let longest: { readonly name: string; readonly last: number } | undefined;
  let node = names.next.get(word[first]!);
  for (let last = first + 1; node !== undefined; last++) {
    if (node.name !== undefined) longest = { name: node.name, last };
    node = last < count ? node.next.get(word[last]!) : undefined;
  }
  return longest;
}
