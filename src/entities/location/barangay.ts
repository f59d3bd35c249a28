import { homeAreaOf } from '../../gazetteer/home-area.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { MARK, plainText } from '../../segment/tokens.ts';
import type { FoundLocations } from './found.ts';

/** Words that start the rule of this file. */
export const barangayWords = 'barangay brgy bgy sitio purok';
export const barangayTrigger = wordSet(barangayWords);

const SHORT = wordSet('brgy bgy');
const SITIO = wordSet('sitio');
const BARANGAY = wordSet('barangay brgy bgy');
const MOST_WORDS = 4;

/** Finds `Barangay Tabunok`, `Brgy. 176`, `Sitio Mananga`, `Purok 3`: parts of a Philippine town, by the word before their names. */
export function barangay(found: FoundLocations, i: number): void {
  const { context } = found;
  const { tokens } = context.document;
  if (!context.isCapital(i) || !found.isFree(i, i + 1)) return;
  if (SITIO.has(tokens.word[i]!) && !isBesideBarangay(found, i)) return; // a Spanish word as well
  let first = i + 1;
  if (tokens.word[first] === MARK.stop) first += 1;
  if (first >= tokens.count || !context.joins(first)) return;
  let last = first;
  if (context.isNumber(first)) last += 1;
  else
    while (last < first + MOST_WORDS && context.joins(last) && context.isCapital(last) && found.isFree(last, last + 1))
      last += 1;
  if (last === first) return;
  const head = SHORT.has(tokens.word[i]!) ? 'Barangay' : plainText(tokens, i, i + 1);
  found.add(i, last, { kind: 'region', name: `${head} ${plainText(tokens, first, last)}` }, 'barangay');
}

/** True where the document's country or a barangay near by tells that `Sitio` is Philippine. */
function isBesideBarangay({ context }: FoundLocations, i: number): boolean {
  const { word, count } = context.document.tokens;
  for (let at = i + 1; at < Math.min(count, i + 8); at++) if (BARANGAY.has(word[at]!)) return true;
  return homeAreaOf(context.document).country === 'PH';
}
