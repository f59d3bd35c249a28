import { wordId, wordSet, wordUnion } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_SENTENCE,
  TOKEN_WORD,
  type TokenTable,
} from '../../segment/tokens.ts';
import type { KnownNames } from './known-names.ts';
import { HINT, signAfter } from './signs.ts';

const AND = wordId('and');
const ARTICLE = wordSet('the a an this that these those its his her their our no every each');
/** Behind these the word is a place or a direction: `in West`. */
const PLACING = wordSet(
  'in at near from into through toward towards across outside inside throughout around north south east west',
);
/** What persons do, and what is done to them, right behind their names. */
const ACTS = wordSet(`
  is also then further later previously subsequently knowingly falsely conspired used sold made paid received obtained told caused
  failed created submitted filed owned operated managed possessed pointed attempted tried continued began started directed
  instructed knew concealed falsified solicited accepted met sent took gave signed threatened assaulted struck entered left
  returned became remains ruled must could would should did does
`);
/** Words before somebody whom the document has named. */
const BEFORE_SOMEBODY = wordSet(`
  by with against that if when while because after before for told said sentenced convicted charged arrested indicted acquitted
  paid gave sent ordered defendant co-defendant defendants victim alleged alleges whether between
`);
const LINKED = wordUnion(BEFORE_SOMEBODY, wordSet('of to and or'));

/**
 * True when token `i`, a word that is the surname of somebody whom the document names in full (`Gary L. Southern`, `Ada R. Hall`), is that
 * surname alone: `Southern is charged`, `against Hall`. A word of its own stands behind an article or before another capital.
 */
export function isWordSurname(document: AnalysedDocument, known: KnownNames, i: number): boolean {
  const { tokens } = document;
  const { flags, word, count } = tokens;
  if (i + 1 < count && isName(tokens, i + 1)) return false;
  if (word[i + 1] === MARK.hyphen || ((flags[i + 1] ?? 0) & TOKEN_NUMBER) !== 0) return false; // Page 3
  const opens = i === 0 || (flags[i]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0;
  if (!opens && isName(tokens, i - 1)) return false;
  const before = opens ? 0 : word[i - 1]!;
  if (ARTICLE.has(before) || PLACING.has(before)) return false;
  if (isKnown(i + 1 < count && word[i + 1] === AND ? i + 2 : -1)) return true; // Hall and Venn
  if (before === AND && isKnown(i - 2)) return true;
  if (signAfter(document, i + 1) >= HINT || ACTS.has(word[i + 1] ?? 0))
    return opens || LINKED.has(before) || before === MARK.comma;
  return BEFORE_SOMEBODY.has(before);

  function isKnown(at: number): boolean {
    return at >= 0 && at < count && known.at(tokens, at)?.surname === true;
  }
}

function isName({ flags }: TokenTable, i: number): boolean {
  const flag = flags[i]!;
  return (flag & (TOKEN_WORD | TOKEN_CAPITAL)) === (TOKEN_WORD | TOKEN_CAPITAL) && (flag & TOKEN_SENTENCE) === 0;
}
