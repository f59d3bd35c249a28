import { homeAreaOf } from '../../gazetteer/home-area.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { GAP_NONE, MARK, plainText } from '../../segment/tokens.ts';
import { isHouseNumber, isYear, NOT_A_NAME, ROADS } from './address.ts';
import { addressEnd, addressName } from './address-end.ts';
import type { FoundLocations } from './found.ts';

const ROAD_PREFIX = wordSet('state u.s. us county farm-to-market');
const I = wordId('i');
const US = wordSet('us u.s. sr');
const BOX = wordId('box');
const PO = wordSet('p.o. po gpo');

/** Words that start the rule of this file. */
export const roadWords = 'interstate highway hwy route rte i us u.s. sr fm box a m b n r';
export const roadTrigger = wordSet(roadWords);

/** Finds highways and post boxes: `Interstate 95`, `I-95`, `U.S. Highway 75`, `P.O. Box 12`. */
export function road(found: FoundLocations, i: number): void {
  const { context } = found;
  const { tokens } = context.document;
  if (!context.isCapital(i)) return;
  const word = tokens.word[i]!;
  let first = i;
  let last = i + 1;
  if (word === BOX) {
    if (!context.joins(i) || !PO.has(tokens.word[i - 1]!) || !context.isNumber(last)) return;
    const end = addressEnd(found, last + 1);
    found.add(i - 1, end, { kind: 'address', name: addressName(found, i - 1, end, last + 1) }, 'post-box');
    return;
  }
  if (ROADS.has(word)) {
    while (
      first > i - 2 &&
      context.joins(first) &&
      ROAD_PREFIX.has(tokens.word[first - 1]!) &&
      context.isCapital(first - 1)
    )
      first -= 1;
  } else if (LETTERS.has(word)) {
    // `the A17`, `the M62 motorway`
    if (tokens.gap[last] !== GAP_NONE || !context.joins(i) || !BEFORE_LETTER.has(tokens.word[i - 1]!)) return;
    if (!MOTORWAYS.has(homeAreaOf(context.document).country ?? '')) return;
  } else if (word === FM || (word === US_DOTTED && context.isNumber(last))) {
    // `FM 755`, `U.S. 301`; not `U.S. 3 percent`
    const behind = tokens.word[last + 1]!;
    const goesOn = context.joins(last + 1) && !context.isMark(last + 1) && !context.isCapital(last + 1);
    if (context.joins(i) && context.isNumber(i - 1)) return; // `169 U.S. 649`, a case
    if (tokens.end[last]! - tokens.start[last]! > 4 || (goesOn && !NOT_A_NAME.has(behind))) return;
  } else if (word === I || US.has(word)) {
    if (word === I && FORMS.has(tokens.word[i - 1] ?? 0)) return; // `Form I-9`
    if (tokens.word[last] !== MARK.hyphen || tokens.gap[last] !== GAP_NONE || tokens.gap[last + 1] !== GAP_NONE) return;
    last += 1;
  }
  if (!context.joins(last) || !context.isNumber(last) || tokens.end[last]! - tokens.start[last]! > 4) return;
  // `82995 Highway 111`
  const house = first - 1;
  if (ROADS.has(word) && context.joins(first) && context.isNumber(house) && isHouseNumber(found, house)) {
    if (found.isFree(house, first) && tokens.end[house]! - tokens.start[house]! > 2 && !isYear(found, house)) {
      const end = addressEnd(found, last + 1);
      found.add(house, end, { kind: 'address', name: addressName(found, house, end, last + 1) }, 'address');
      return;
    }
  }
  found.add(first, last + 1, { kind: 'address', name: plainText(tokens, first, last + 1) }, 'road');
}

const FORMS = wordSet('form forms visa');
const FM = wordId('fm');
const US_DOTTED = wordId('u.s.');
const LETTERS = wordSet('a m b n r');
const BEFORE_LETTER = wordSet('the on off along near and or');
/** Countries that number roads with a letter. */
const MOTORWAYS = new Set(['GB', 'IE', 'AU', 'ZA', 'NG', 'KE', 'NL', 'BE', 'FR', 'DE', 'IT', 'ES']);
