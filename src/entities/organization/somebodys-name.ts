import { WORD_COMMON, WORD_GIVEN, WORD_SURNAME } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { LEGAL_FORM } from '../../gazetteer/legal-form.ts';
import { UNKNOWN } from '../../gazetteer/vocabulary.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { isCapitalised } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_SPACE,
  MARK,
  TOKEN_NUMBER,
  TOKEN_BLOCK,
  TOKEN_POSSESSIVE,
  TOKEN_SENTENCE,
  type TokenTable,
} from '../../segment/tokens.ts';

// Names of the list that are people's as well: `Dyson`, `John Lewis`, `Wendy's`.

const GENERATIONS = wordSet('jr sr ii iii iv');
const STATE = wordId('state');

/** True for tokens `[first, last)` where a person of that name stands: `Derrin | Dyson`, `John Lewis | Venn`, `Lowe's` in a text about Ada Lowe. */
export function isSomebodysName(document: AnalysedDocument, first: number, last: number): boolean {
  const { tokens } = document;
  const { classes } = lexicon.vocabulary;
  const ends = classes[tokens.word[last - 1]!]!;
  if (last === first + 1) {
    const isEveryday = (ends & WORD_COMMON) !== 0 || (ends & WORD_SURNAME) === 0;
    return (
      ((ends & WORD_SURNAME) !== 0 || isAged(tokens, last)) && endsName(tokens, first, isEveryday ? WORD_GIVEN : 0)
    );
  }
  if (last !== first + 2) return false;
  if ((tokens.flags[last - 1]! & TOKEN_POSSESSIVE) !== 0) return isSurnameHere(tokens, first);
  const isFullName = (classes[tokens.word[first]!]! & WORD_GIVEN) !== 0 && (ends & (WORD_SURNAME | WORD_GIVEN)) !== 0;
  return isFullName && (endsName(tokens, first) || goesOnAsName(tokens, last));
}

/** True where the word at token `name` stands behind a given name elsewhere, without a possessive: `Ada Lowe said`. */
function isSurnameHere(tokens: TokenTable, name: number): boolean {
  const { classes } = lexicon.vocabulary;
  const { word, flags, count } = tokens;
  if (word[name] === UNKNOWN) return false;
  for (let i = 1; i < count; i++) {
    if (word[i] !== word[name] || !isCapitalised(tokens, i)) continue;
    const isOwner = i + 1 < count && (flags[i + 1]! & TOKEN_POSSESSIVE) !== 0;
    if (!isOwner && isCapitalised(tokens, i - 1) && (classes[word[i - 1]!]! & WORD_GIVEN) !== 0) return true;
  }
  return false;
}

/** True behind a capitalised word of the same sentence that may be a given name; with `needed`, one that is of these classes and no other word. */
function endsName(tokens: TokenTable, first: number, needed = 0): boolean {
  const { flags, gap, word } = tokens;
  if (first === 0 || gap[first] !== GAP_SPACE || (flags[first]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0) return false;
  const before = lexicon.vocabulary.classes[word[first - 1]!]!;
  if (!isCapitalised(tokens, first - 1)) return false;
  const classes = before & (WORD_COMMON | WORD_GIVEN);
  return needed === 0 ? classes !== WORD_COMMON : classes === needed;
}

/** `Marcus Dell | , 29,` */
function isAged({ word, flags }: TokenTable, last: number): boolean {
  return word[last] === MARK.comma && (flags[last + 1]! & TOKEN_NUMBER) !== 0 && word[last + 2] === MARK.comma;
}

/** True in front of a surname or `III`. */
function goesOnAsName(tokens: TokenTable, last: number): boolean {
  const { flags, word, count } = tokens;
  if (last >= count || (flags[last]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0 || !isCapitalised(tokens, last))
    return false;
  if (GENERATIONS.has(word[last]!)) return true;
  const behind = lexicon.vocabulary.classes[word[last]!]!;
  return !LEGAL_FORM.has(word[last]!) && (behind & WORD_COMMON) === 0;
}

/** `Texas State | Rifle Association`: the state, not its university. */
export function isOfState(tokens: TokenTable, last: number): boolean {
  return (
    tokens.word[last - 1] === STATE &&
    last < tokens.count &&
    (tokens.flags[last]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) === 0 &&
    isCapitalised(tokens, last)
  );
}
