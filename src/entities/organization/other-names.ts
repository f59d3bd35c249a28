import { oncePer } from '../../core/memo.ts';
import { foldWord } from '../../gazetteer/fold.ts';
import { WORD_COMMON, WORD_GIVEN } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { type HitTable, longestHitIndex } from '../../gazetteer/match.ts';
import { LEGAL_FORM } from '../../gazetteer/legal-form.ts';
import { UNKNOWN } from '../../gazetteer/vocabulary.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { isCapitalised } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  endsInS,
  GAP_BLANK,
  MARK,
  plainText,
  TOKEN_BLOCK,
  TOKEN_SENTENCE,
  type TokenTable,
} from '../../segment/tokens.ts';
import { KIND, KIND_SURNAME } from './words.ts';

// Whether a word that begins a firm's name is somebody's name too in this text, or a town's.

/** True where nobody in the text is called as the word at token `first`. */
export function isNobodysName(document: AnalysedDocument, first: number): boolean {
  const { behind, unlisted, given } = otherNamesOf(document);
  const name = document.tokens.word[first]!;
  if (name === UNKNOWN) return !isUnlistedName(document.tokens, behind, unlisted, first);
  if (behind.has(name)) return false;
  const before = given.get(name);
  return before === undefined || before === first;
}

/** True where somebody in the text has a given name and the word at token `i`: `Ada Chase`. */
export function hasBearer({ tokens }: AnalysedDocument, i: number): boolean {
  const { word, count } = tokens;
  const { classes } = lexicon.vocabulary;
  const unlisted = word[i] === UNKNOWN ? letters(tokens, i) : undefined;
  for (let at = 1; at < count; at++) {
    if (word[at] !== word[i] || !isCapitalised(tokens, at) || !isBeside(tokens, at)) continue;
    if (unlisted !== undefined && letters(tokens, at) !== unlisted) continue;
    const before = at - 1;
    if (TITLES.has(word[before]!)) return true;
    if (isCapitalised(tokens, before) && (classes[word[before]!]! & (WORD_GIVEN | WORD_COMMON)) === WORD_GIVEN) {
      const isInFirm = before > 0 && word[before] === word[i - 1];
      if (!isInFirm) return true;
    }
  }
  return false;
}

/** True where the text has the word at token `name` in front of a state: `Fennimoor, Ohio`, a town that no list has. */
export function isTownHere(document: AnalysedDocument, name: number): boolean {
  const { tokens } = document;
  if (tokens.word[name] !== UNKNOWN) return false;
  const { towns } = otherNamesOf(document);
  return towns.size > 0 && towns.has(letters(tokens, name));
}

/** The words of a document that stand where names of persons and towns do. */
interface OtherNames {
  /** Behind another capitalised word or a title. */
  readonly behind: ReadonlySet<number>;
  /** The same of the words that no lexicon has, which share one number: in small letters. */
  readonly unlisted: ReadonlySet<string>;
  /** Given names before another capitalised word, with the token where they do; -1 where they do twice. */
  readonly given: ReadonlyMap<number, number>;
  /** In front of a state, in small letters; of the words that no lexicon has. */
  readonly towns: ReadonlySet<string>;
}

/** Read once for a document, however many names of firms ask. */
const otherNamesOf = oncePer(({ hits }: AnalysedDocument) => hits, readNames);

function readNames({ tokens, hits }: AnalysedDocument): OtherNames {
  const { word, count } = tokens;
  const { classes } = lexicon.vocabulary;
  const behind = new Set<number>();
  const unlisted = new Set<string>();
  const given = new Map<number, number>();
  const towns = new Set<string>();
  for (let i = 0; i < count; i++) {
    if (!isCapitalised(tokens, i)) continue;
    const name = word[i]!;
    if (name === UNKNOWN && word[i + 1] === MARK.comma && isState(tokens, hits, i + 2)) towns.add(letters(tokens, i));
    if (i > 0 && (isCapitalised(tokens, i - 1) || TITLES.has(word[i - 1]!)) && isBeside(tokens, i)) {
      const opens = (tokens.flags[i - 1]! & TOKEN_SENTENCE) !== 0 && (classes[word[i - 1]!]! & WORD_COMMON) !== 0;
      // not `Later Tyson closed it`, `Acme Inc. Tyson closed it`
      if (!opens && !LEGAL_FORM.has(word[i - 1]!)) {
        if (name === UNKNOWN) unlisted.add(letters(tokens, i));
        else behind.add(name);
      }
    }
    if ((classes[name]! & WORD_GIVEN) === 0 || i + 1 >= count || !isBeside(tokens, i + 1)) continue;
    if (isCapitalised(tokens, i + 1) && !isEverydayWord(tokens, i + 1)) given.set(name, given.has(name) ? -1 : i);
  }
  return { behind, unlisted, given, towns };
}

/** `Quillan`, or `Quillans` whose possessive has lost its mark. */
function isUnlistedName(
  tokens: TokenTable,
  behind: ReadonlySet<number>,
  names: ReadonlySet<string>,
  i: number,
): boolean {
  const name = letters(tokens, i);
  if (names.has(name)) return true;
  if (!endsInS(tokens, i)) return false;
  const bare = name.slice(0, -1);
  return names.has(bare) || behind.has(lexicon.vocabulary.find(foldWord(bare)));
}

function letters(tokens: TokenTable, i: number): string {
  return plainText(tokens, i, i + 1).toLowerCase();
}

/** `Poultry`, `Foods`, and `Poultrys plant` where apostrophes are lost: what a firm's name goes on with, not a surname. */
function isEverydayWord(tokens: TokenTable, i: number): boolean {
  const { vocabulary } = lexicon;
  const word = tokens.word[i]!;
  if ((vocabulary.classes[word]! & WORD_COMMON) !== 0 || (KIND.has(word) && !KIND_SURNAME.has(word))) return true;
  if (word !== UNKNOWN || !endsInS(tokens, i)) return false;
  const bare = vocabulary.find(foldWord(tokens.text.slice(tokens.start[i], tokens.end[i]! - 1)));
  return bare > 0 && (vocabulary.classes[bare]! & WORD_COMMON) !== 0;
}

const TITLES = wordSet('mr mrs ms dr .');

function isBeside({ flags, gap }: TokenTable, i: number): boolean {
  return (flags[i]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) === 0 && gap[i] !== GAP_BLANK;
}

function isState(tokens: TokenTable, hits: HitTable, i: number): boolean {
  return i < tokens.count && isCapitalised(tokens, i) && longestHitIndex(hits, i, 'state') >= 0;
}
