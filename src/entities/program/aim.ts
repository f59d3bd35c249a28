import type { Occupancy } from '../../core/occupancy.ts';
import { wordSet, wordUnion } from '../../gazetteer/words.ts';
import { isCapitalised, runEnd, runStart } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_BLOCK, TOKEN_SENTENCE, type TokenTable } from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import type { Found } from './grammar.ts';

/** Heads that need a capitalised word in front: `National Strategy for …`, `Action Plan on …`. */
const PLANS = wordSet('strategy plan agenda framework');
const BEFORE_PLAN = wordSet('national action global european federal joint strategic regional international');
/** Heads that stand alone: `Roadmap to Reentry`. */
const WAYS = wordSet('roadmap blueprint');
const LINKS = wordSet('for to against on');
const JOINS = wordSet('of in and against for the');
const MOST = 12;

/** `National Strategy for Harbor Protection and Care`, `Roadmap to Reentry`: a plan with what it is for. */
export const planAim: Rule<Found> = { triggers: wordUnion(PLANS, WAYS), read: fromPlan };

function fromPlan({ tokens }: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { word, flags, count } = tokens;
  const isWay = WAYS.has(word[i]!);
  if (!isCapitalised(tokens, i) || !LINKS.has(word[i + 1] ?? 0)) return undefined;
  if (!isWay && !(i > 0 && BEFORE_PLAN.has(word[i - 1]!) && isCapitalised(tokens, i - 1))) return undefined;
  const from = i + 2;
  if (from >= count || !isCapitalised(tokens, from) || (flags[from]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0)
    return undefined;
  const last = runEnd(tokens, taken, from, {
    max: MOST,
    joins: (at) => word[at] === MARK.ampersand || JOINS.has(word[at]!) || isListed(tokens, at),
  });
  if (last - from < (isWay ? 1 : 2)) return undefined;
  return { first: isWay ? i : runStart(tokens, taken, i, { max: 4, joins: () => false }), last };
}

/** The comma of `Exploitation, Prevention and Interdiction`. */
function isListed(tokens: TokenTable, at: number): boolean {
  return tokens.word[at] === MARK.comma && isCapitalised(tokens, at + 1) && tokens.word[at + 2] === MARK.ampersand;
}
