import { titleAt } from '../../gazetteer/title.ts';
import { wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_POSSESSIVE,
  TOKEN_SENTENCE,
  TOKEN_WORD,
} from '../../segment/tokens.ts';
import type { NameRun } from './name-run.ts';

const DEFINITE = wordSet('the his her their its our');
const OF = wordSet('of for');
const INSIDE = wordSet('of for and the in on to');
/** Before a title and part of it: `the newly appointed chief`. */
const MAX_WORDS = 12;
const MAX_BEFORE = 4;
/** What firms are as well: `the owner, Acme Feeders, said`. */
const FIRM_TOO = wordSet(`
  owner owners operator operators manager contractor subcontractor distributor producer publisher developer employer lender
  maker builder landlord supplier vendor plaintiff partner client seller buyer member agent sponsor host
`);

/**
 * True when a post is told of the run between two commas: `The chairman of the commission, Jane Venn, thanked`, `its lead
 * author, Jane Venn, said`.
 */
export function isNamedPost({ tokens, hits }: AnalysedDocument, { first, last }: NameRun): boolean {
  const { word, flags, count } = tokens;
  const comma = first - 1;
  if (comma < 2 || word[comma] !== MARK.comma) return false;
  const closed =
    last >= count || word[last] === MARK.comma || word[last] === MARK.stop || (flags[last]! & TOKEN_BLOCK) !== 0;
  if (!closed) return false;
  for (let at = comma - 1; at > 0 && at > comma - MAX_WORDS; at--) {
    if ((flags[at]! & TOKEN_WORD) === 0) return false;
    const title = titleAt(tokens, hits, at);
    if (title !== undefined && title.kind !== 'honorific' && title.kind !== 'relation' && title.last <= comma)
      return !FIRM_TOO.has(word[title.last - 1]!) && reachesComma(title.last) && isDefinite(at);
    if ((flags[at]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0) return false;
  }
  return false;

  /** `of the Relief Commission`, up to the comma. */
  function reachesComma(from: number): boolean {
    if (from === comma) return true;
    if (!OF.has(word[from]!)) return false;
    for (let at = from; at < comma; at++)
      if ((flags[at]! & TOKEN_CAPITAL) === 0 && !INSIDE.has(word[at]!)) return false;
    return true;
  }

  /** An article or possessive before the post and what goes with it. */
  function isDefinite(post: number): boolean {
    for (let at = post - 1; at >= 0 && at >= post - MAX_BEFORE; at--) {
      if (DEFINITE.has(word[at]!) || (flags[at]! & TOKEN_POSSESSIVE) !== 0) return true;
      if ((flags[at]! & TOKEN_WORD) === 0 || (flags[at + 1]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0) return false;
    }
    return false;
  }
}
