import { oncePer } from '../../core/memo.ts';
import { isDemonym } from '../../gazetteer/demonyms.ts';
import { WORD_COMMON, WORD_GIVEN, WORD_PLACE } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { isCapitalised } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_NONE,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_MARK,
  TOKEN_NUMBER,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  TOKEN_WORD,
} from '../../segment/tokens.ts';
import { GOVERNMENT, KIND, PERSON_WORD } from './words.ts';

/** What makes a party or a part of whatever word follows: `the Defendant`, `this Agreement`. */
const DETERMINERS = wordSet("the a an this these those his her its their our my your each any 's no");
/** Written with a capital without being a name. */
const PLAIN = wordSet(
  'house senate count counts exhibit internet god bible covid-19 medicare medicaid congress web day',
);

/**
 * The everyday words that a document writes with a capital inside sentences, alone and never small: `Solstice` where patients of Solstice
 * are treated at Solstice. By their numbers; worked out once for a document.
 */
const wordsAlone: (document: AnalysedDocument) => ReadonlySet<number> = oncePer(
  ({ tokens }) => tokens,
  ({ tokens, blocks }) => {
    const { word, flags, gap } = tokens;
    const { classes } = lexicon.vocabulary;
    const alone = new Set<number>();
    const small = new Set<number>();
    for (const { kind, first, last } of blocks) {
      if (kind === 'title' || kind === 'subtitle' || kind === 'header') continue;
      for (let i = first + 1; i < last; i++) {
        const flag = flags[i]!;
        if ((flag & TOKEN_WORD) === 0) continue;
        if ((flag & TOKEN_CAPITAL) === 0) small.add(word[i]!);
        else if ((flag & (TOKEN_UPPER | TOKEN_SENTENCE | TOKEN_BLOCK)) === 0 && stands(i, last)) alone.add(word[i]!);
      }
    }
    for (const known of small) alone.delete(known);
    return alone;

    function stands(i: number, last: number): boolean {
      const name = word[i]!;
      if (name >= classes.length || (classes[name]! & (WORD_COMMON | WORD_GIVEN | WORD_PLACE)) !== WORD_COMMON)
        return false;
      if (i + 1 < last && gap[i + 1] === GAP_NONE && (flags[i + 1]! & TOKEN_MARK) !== 0 && isCapitalised(tokens, i + 2))
        return false;
      if (isDemonym(name) || GOVERNMENT.has(name) || KIND.has(name) || PERSON_WORD.has(name) || PLAIN.has(name))
        return false;
      if (isCapitalised(tokens, i - 1) || DETERMINERS.has(word[i - 1]!) || (flags[i - 1]! & TOKEN_WORD) === 0)
        return false;
      return i + 1 >= last || !(isCapitalised(tokens, i + 1) || (flags[i + 1]! & TOKEN_NUMBER) !== 0);
    }
  },
);

/** True for a first word that the document uses by itself, as a name: `Royal` of `Royal Medical Supply`. */
export function isUsedAlone(document: AnalysedDocument, first: number): boolean {
  const { word, gap, count } = document.tokens;
  if (first + 1 < count && gap[first + 1] === GAP_NONE) return false; // `Bio-Rad`
  return wordsAlone(document).has(word[first]!);
}
