import { wordSet } from '../../gazetteer/words.ts';
import { MARK } from '../../segment/tokens.ts';
import { NOT_A_NAME, streetTrigger } from './address.ts';
import { addressEnd, addressName, isOrdinalEnd } from './address-end.ts';
import type { FoundLocations } from './found.ts';

/** Words that start the rule of this file. */
export const blockWords = 'block';
export const blockTrigger = wordSet(blockWords);

const OF = wordSet('of');
const MOST_WORDS = 4;

/** Finds `400 block of S. Ervay`, `1200 block of Broadway`: a street's name without its last word. The others are found at that word. */
export function blockOf(found: FoundLocations, i: number): void {
  const { context } = found;
  const { tokens } = context.document;
  const number = i - 1;
  if (!context.joins(i) || !context.isNumber(number) || !OF.has(tokens.word[i + 1] ?? 0)) return;
  const from = i + 2;
  let last = from;
  let name = false;
  while (last < from + MOST_WORDS && last < tokens.count && context.joins(last)) {
    const word = tokens.word[last]!;
    if (context.isCapital(last) && !NOT_A_NAME.has(word)) name = true;
    else if (context.isNumber(last)) name ||= isOrdinalEnd(found, last + 1);
    else if (!isOrdinalEnd(found, last)) break;
    if (last > from && streetTrigger.has(word)) return; // `of Main Street`: address.ts
    last += 1;
  }
  if (!name || tokens.word[last] === MARK.hyphen) return;
  const end = addressEnd(found, last);
  found.add(number, end, { kind: 'address', name: addressName(found, number, end, last) }, 'block-of');
}
