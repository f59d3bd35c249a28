import { wordSet } from '../../gazetteer/words.ts';
import { WORD_GIVEN } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { MARK, plainText } from '../../segment/tokens.ts';
import type { FoundLocations } from './found.ts';

/** Words that a short form of a building's name leaves out. */
const LEFT_OUT = wordSet(`
  building courthouse courts court hall banquet hotel motel casino inn mall apartments apartment theater theatre stadium arena
  restaurant nightclub airport station
`);

/**
 * Finds short forms of buildings named in full elsewhere: an abbreviation given in brackets (`Military Entrance
 * Processing Station (MEPS)`), and the name without its last words (`El Mula` for the El Mula Banquet Hall).
 */
export function shortNames(found: FoundLocations): void {
  const { context } = found;
  const { tokens } = context.document;
  const names = new Map<number, { readonly words: readonly number[]; readonly name: string }[]>();
  const abbreviations = new Map<string, string>(); // as printed: the vocabulary does not have them
  const learn = (words: readonly number[], name: string): void => {
    const [first] = words;
    if (first === undefined || words.includes(0)) return;
    const list = names.get(first) ?? [];
    names.set(first, list);
    list.push({ words, name });
  };
  for (const { value, first, last } of found.mentions) {
    if (value.kind !== 'facility') continue;
    if (
      tokens.word[last] === MARK.openBracket &&
      context.upper(last + 1) &&
      tokens.word[last + 2] === MARK.closeBracket
    )
      abbreviations.set(plainText(tokens, last + 1, last + 2), value.name);
    let end = last;
    while (end > first && LEFT_OUT.has(tokens.word[end - 1]!)) end -= 1;
    const given = (lexicon.vocabulary.classes[tokens.word[first]!]! & WORD_GIVEN) !== 0;
    if (end < last && end - first >= 2 && !given) learn(Array.from(tokens.word.subarray(first, end)), value.name);
  }
  if (names.size === 0 && abbreviations.size === 0) return;
  for (let i = 0; i < tokens.count; i++) {
    if (abbreviations.size > 0 && context.upper(i)) {
      const name = abbreviations.get(plainText(tokens, i, i + 1));
      if (name !== undefined) found.add(i, i + 1, { kind: 'facility', name }, 'short-name');
    }
    for (const { words, name } of names.get(tokens.word[i]!) ?? []) {
      const last = i + words.length;
      if (!context.isCapital(i)) continue;
      if (words.every((word, n) => tokens.word[i + n] === word))
        found.add(i, last, { kind: 'facility', name }, 'short-name');
    }
  }
}
