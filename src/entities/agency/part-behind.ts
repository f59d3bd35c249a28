import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_BLANK,
  GAP_NONE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_POSSESSIVE,
  TOKEN_WORD,
  type TokenTable,
} from '../../segment/tokens.ts';
import { STOPS, TITLE_WORDS } from './heads.ts';
import { endsPlace } from './place.ts';
import type { AgencyMention } from './value.ts';

// A part that is named right behind its body's name, whatever it is for: `NTSB Materials Laboratory`, `OPP East Region`.

/** Heads of such parts, which name no body of their own behind just any word. */
export const PART_HEADS = wordSet(
  'team laboratory lab region branch district post detachment division command centre center',
);
const CENTERS = wordSet('center centre command');
const POST = wordId('post');
const DISTRICT = wordId('district');
/** `FBI Washington Post interview`, `DEA Supreme Court District`. */
const BEFORE_OTHERS = wordSet('washington york jerusalem huffington school');
/** A centre that is a building, or another body's. */
const NOT_CENTERS = wordSet(
  'medical health visitor visitors convention community detention correctional training recreation shopping trade justice law call district',
);
const MOST_WORDS = 4;
const QUOTE = /^["“”‘’']$/;

/** True at the head of a part that stands behind the name `before`: only capitalised words, or a letter in quotation marks, between. */
export function isPartBehind(document: AnalysedDocument, head: number, before: AgencyMention | undefined): boolean {
  const { tokens } = document;
  const { word, flags } = tokens;
  if (before === undefined || !PART_HEADS.has(word[head]!) || !isRecordOrLetters(before)) return false;
  const words = head - before.last;
  if (words < 1 || words > MOST_WORDS) return false;
  for (let i = before.last; i <= head; i++)
    if ((flags[i]! & TOKEN_BLOCK) !== 0 || tokens.gap[i] === GAP_BLANK) return false;
  if (isQuotedLetter(tokens, before.last, head)) return true;
  const last = word[head - 1]!;
  if (CENTERS.has(word[head]!) && NOT_CENTERS.has(last)) return false;
  if ((word[head] === POST || word[head] === DISTRICT) && (BEFORE_OTHERS.has(last) || !endsPlace(document, head, 0)))
    return false;
  if (word[head] === DISTRICT && isTitleBehind(tokens, head + 1)) return false; // `EEOC Miami District Director`
  if (!isNameWord(tokens, before.last)) return false;
  for (let i = before.last + 1; i < head; i++) if (!isNameWord(tokens, i) && !isLink(tokens, i)) return false;
  return true;
}

/** A body of the lexicon, or one that begins with it. */
function isRecordOrLetters({ value: { entry, candidates, lead, unit } }: AgencyMention): boolean {
  return entry !== undefined || lead !== undefined || (candidates !== undefined && unit !== true);
}

function isNameWord({ word, flags }: TokenTable, i: number): boolean {
  if ((flags[i]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== (TOKEN_WORD | TOKEN_CAPITAL)) return false;
  return (flags[i]! & TOKEN_POSSESSIVE) === 0 && !STOPS.has(word[i]!) && !TITLE_WORDS.has(word[i]!);
}

/** `and` between two words of a name, or a hyphen within one. */
function isLink({ word, gap }: TokenTable, i: number): boolean {
  return word[i] === MARK.ampersand || (word[i] === MARK.hyphen && gap[i] === GAP_NONE && gap[i + 1] === GAP_NONE);
}

function isTitleBehind({ word, flags, count }: TokenTable, i: number): boolean {
  return i < count && (flags[i]! & (TOKEN_CAPITAL | TOKEN_BLOCK)) === TOKEN_CAPITAL && TITLE_WORDS.has(word[i]!);
}

/** `“O”` of `RCMP “O” Division`. */
function isQuotedLetter({ text, start, end, flags }: TokenTable, first: number, head: number): boolean {
  if (head - first !== 3 || end[first + 1]! - start[first + 1]! !== 1 || (flags[first + 1]! & TOKEN_CAPITAL) === 0)
    return false;
  return QUOTE.test(text.slice(start[first], end[first])) && QUOTE.test(text.slice(start[first + 2], end[first + 2]));
}
