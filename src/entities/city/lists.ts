import { cityArea } from '../../gazetteer/city-table.ts';
import type { PlaceContext } from '../../gazetteer/place-context.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK, TOKEN_SENTENCE, type TokenTable } from '../../segment/tokens.ts';
import type { Candidate } from './candidate.ts';
import { HOME_NONE, homeSign } from './home.ts';
import { SIGN_SURE } from './signs.ts';
import { townAt } from './unlisted.ts';

const AND = wordSet('and or');
const OF = wordId('of');
const BEFORE = wordSet('in near at from to outside around between through including across via toward towards');
const LONGEST = 16;

/**
 * What stands in one list with a town behind a preposition is a town too: `in Plainfield, Peacham and Hardwick`.
 * Accepts listed names, and calls `unlisted` for those that no list has.
 */
export function alongLists(
  context: PlaceContext,
  candidates: readonly Candidate[],
  unlisted: (first: number, last: number) => void,
): void {
  const { tokens } = context.document;
  let done = 0; // lists are read once, from their first member on
  for (let n = 0; n < candidates.length; n++) {
    const head = candidates[n]!;
    const { first } = head.hit;
    if (!head.accepted || first < done || !context.joins(first)) continue;
    // `the assault of Husaybah and Karabilah`: abroad towns stand so
    const abroad = tokens.word[first - 1] === OF && cityArea(head.hit.forms[0]!.index).country !== 'US';
    if (!BEFORE.has(tokens.word[first - 1]!) && !abroad && homeSign(context, first) === HOME_NONE) continue;
    if (context.inHeading(first)) continue;
    const opens = (tokens.flags[first - 1]! & TOKEN_SENTENCE) !== 0; // `In Houston, Enron executives`
    let at = head.hit.last;
    let member = n;
    for (let steps = 0; steps < LONGEST; steps++) {
      let next = at;
      if (tokens.word[next] === MARK.comma) next += 1;
      const and = AND.has(tokens.word[next] ?? 0) && !isAmpersand(tokens, next);
      if (and) next += 1;
      if (next === at || next >= tokens.count || !context.joins(next)) break;
      while (member + 1 < candidates.length && candidates[member]!.hit.first < next) member += 1;
      const candidate = candidates[member]!;
      if (candidate.hit.first === next && candidate.need <= SIGN_SURE) {
        candidate.accepted = true;
        at = candidate.hit.last;
        continue;
      }
      const end = townAt(context, next);
      if (end === undefined || (!and && (opens || !goesOn(context, end)))) break;
      unlisted(next, end);
      at = end;
    }
    done = at;
  }
}

/** `Allen & Hoshall` is a firm. */
function isAmpersand({ text, start }: TokenTable, i: number): boolean {
  return text[start[i]!] === '&';
}

/** True when a comma or `and` and another name follow: what stands before them is a list's member and no apposition. */
function goesOn(context: PlaceContext, i: number): boolean {
  const { tokens } = context.document;
  let next = i;
  if (tokens.word[next] === MARK.comma) next += 1;
  if (AND.has(tokens.word[next] ?? 0)) next += 1;
  return next > i && context.isCapital(next);
}
