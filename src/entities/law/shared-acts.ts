import { kindBit } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { childOf } from '../../gazetteer/trie.ts';
import { wordId } from '../../gazetteer/words.ts';
import {
  MARK,
  plainText,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_SENTENCE,
  TOKEN_WORD,
  type TokenTable,
} from '../../segment/tokens.ts';
import type { LawSpan } from './value.ts';

const LAW = kindBit('law');
const ACT = wordId('act');
const ACTS = wordId('acts');
const AND = wordId('and');
const THE = wordId('the');
const LONGEST = 6; // words of a name

/** `Fair Housing and Equal Credit Opportunity Acts`, from the plural on: one law each, on its own words. */
export function sharedActs(tokens: TokenTable, i: number): readonly LawSpan[] {
  const { word, flags } = tokens;
  if (word[i] !== ACTS || (flags[i]! & TOKEN_CAPITAL) === 0) return NONE;
  const found: LawSpan[] = [];
  let last = i;
  let joined = false;
  for (;;) {
    let first = last;
    while (last - first < LONGEST && isName(first - 1) && (flags[first]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) === 0)
      first -= 1;
    if (first === last) break;
    found.unshift({ first, last, rule: 'shared-acts', name: `${plainText(tokens, first, last)} Act` });
    const before = first - 1;
    const isAnd = before > 0 && word[before] === AND && !joined;
    if (!isAnd && !(before > 0 && word[before] === MARK.comma && joined)) break;
    joined = true;
    last = isAnd && word[before - 1] === MARK.comma ? before - 1 : before;
  }
  if (found.length === 0) return NONE;
  const first = beginsWithArticle(found[0]!.first) ? found[0]!.first + 1 : found[0]!.first;
  if (word[first - 1] !== THE) return NONE; // `Firm Violated Clean Air and Clean Water Acts`
  // `the Immigration and Nationality Acts provision`: one act, whose possessive lost its mark
  if (isListed(first)) return [{ first, last: i + 1, rule: 'shared-acts', lostS: true }];
  return found.length < 2 ? NONE : found;

  function beginsWithArticle(start: number): boolean {
    return word[start] === THE && start < i;
  }

  function isListed(start: number): boolean {
    const { trie } = lexicon;
    let node = trie.roots[word[start]!] ?? 0;
    for (let at = start + 1; at < i && node !== 0; at++) node = childOf(trie, node, word[at]!);
    const act = node === 0 ? 0 : childOf(trie, node, ACT);
    return act !== 0 && (trie.nodeKinds[act]! & LAW) !== 0;
  }

  function isName(at: number): boolean {
    return at >= 0 && (flags[at]! & (TOKEN_CAPITAL | TOKEN_WORD)) === (TOKEN_CAPITAL | TOKEN_WORD);
  }
}

const NONE: readonly LawSpan[] = [];
