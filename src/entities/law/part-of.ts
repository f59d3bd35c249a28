import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK, TOKEN_BLOCK, TOKEN_CAPITAL, TOKEN_NUMBER, type TokenTable } from '../../segment/tokens.ts';
import { sectionListEnd } from './section-list.ts';
import type { LawSpan } from './value.ts';

const OF = wordId('of');
const THE = wordId('the');
const LONGEST = 30; // tokens of a list of sections
const PARTS = wordSet(`
  title titles section sections § chapter chapters article articles part parts schedule division s ss subsection subsections
  paragraph paragraphs regulation regulations rule rules clause
`);

/**
 * Takes a part that stands before the law's name into the mention: `Title IV of the Civil Rights Act of 1964`,
 * `Sections 5 and 6 of the Clayton Act`, `section 2 Fraud Act 2006`.
 */
export function withPart(tokens: TokenTable, law: LawSpan, found: readonly LawSpan[]): LawSpan {
  const { word, flags } = tokens;
  const at = partEnd(tokens, law.first);
  if (at < 0) return law;
  // The part may already have been read: `Title IV`.
  const before = found.at(-1);
  if (before !== undefined && before.last === at && (before.rule === 'numbered' || before.rule === 'citation'))
    return { first: before.first, last: law.last, rule: 'part-of', own: law.first };
  const floor = before === undefined || before.rule === 'citation' ? 0 : before.last;
  let whole = law;
  for (let first = at - 1; first >= floor && at - first < LONGEST; first--) {
    if (
      PARTS.has(word[first]!) &&
      (word[first] === MARK.section || (flags[first]! & TOKEN_CAPITAL) !== 0 || isNumber(tokens, first + 1))
    ) {
      const end = sectionListEnd(tokens, first + 1);
      // `section 268(1) as read with section 269 of the …`: the list begins with its first one
      if (end !== at || end === first + 1) return whole;
      whole = { first, last: law.last, rule: 'part-of', own: law.first };
    }
    if ((flags[first]! & TOKEN_BLOCK) !== 0) break;
  }
  return whole;
}

/** The token behind a part that goes with a law at token `i`, before ` of the ` or at the law; -1 when there can be none. */
function partEnd(tokens: TokenTable, i: number): number {
  const { word, flags } = tokens;
  const of = word[i - 1] === THE ? i - 2 : i - 1;
  if (word[of] === OF) return of;
  const isAdjacent = i > 1 && (isNumber(tokens, i - 1) || word[i - 1] === MARK.closeBracket);
  return isAdjacent && (flags[i]! & TOKEN_BLOCK) === 0 ? i : -1;
}

function isNumber(tokens: TokenTable, i: number): boolean {
  return (tokens.flags[i]! & TOKEN_NUMBER) !== 0;
}
