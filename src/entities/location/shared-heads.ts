import { wordId, wordMap, wordSet } from '../../gazetteer/words.ts';
import { GAP_NONE, MARK, plainText } from '../../segment/tokens.ts';
import { isOrdinalEnd } from './address-end.ts';
import type { FoundLocations } from './found.ts';
import type { LocationValue } from './value.ts';

/** Words in the plural that end the names of several places, with the singular. */
const HEADS = wordMap<readonly [kind: LocationValue['kind'], one: string]>({
  avenues: ['address', 'Avenue'],
  aves: ['address', 'Avenue'],
  streets: ['address', 'Street'],
  sts: ['address', 'Street'],
  lanes: ['address', 'Lane'],
  drives: ['address', 'Drive'],
  roads: ['address', 'Road'],
  boulevards: ['address', 'Boulevard'],
  bridges: ['facility', 'Bridge'],
  airports: ['facility', 'Airport'],
  rivers: ['region', 'River'],
  lakes: ['region', 'Lake'],
  mountains: ['region', 'Mountains'],
  ports: ['facility', 'Port of Entry'],
});

/** Words that start the rule of this file. */
export const sharedWords =
  'avenues aves streets sts lanes drives roads boulevards bridges airports rivers lakes mountains ports';
export const sharedTrigger = wordSet(sharedWords);

const PORTS = wordId('ports');
const OF = wordId('of');
const ENTRY = wordId('entry');
const AND = wordSet('and or');
const BEFORE = wordSet('at of on in near between to along from the via across into by toward towards around off');
const MOST_NAMES = 6;
const MOST_WORDS = 3;

/** Finds `Pharr` and `Laredo` in `at the Pharr and Laredo Ports of Entry`: one mention for each name, on its own words. */
export function sharedHeads(found: FoundLocations, i: number): void {
  const { context } = found;
  const { tokens } = context.document;
  const [kind, one] = HEADS.get(tokens.word[i]!)!;
  if (!context.joins(i) || (!context.isCapital(i) && kind !== 'address')) return; // `Madison and Cicero avenues`
  if (tokens.word[i] === PORTS && (tokens.word[i + 1] !== OF || tokens.word[i + 2] !== ENTRY)) return;
  const names: (readonly [first: number, last: number])[] = [];
  let end = i;
  while (names.length < MOST_NAMES) {
    const first = nameStart(found, end);
    if (first === end) return;
    names.push([first, end]);
    end = first;
    if (AND.has(tokens.word[end - 1] ?? 0)) end -= 1;
    else if (names.length === 1) return; // `Safe Streets`
    if (tokens.word[end - 1] === MARK.comma) end -= 1;
    if (end === first) break;
  }
  if (names.length < 2 || !BEFORE.has(tokens.word[end - 1] ?? 0)) return;
  for (const [first, last] of names)
    found.add(first, last, { kind, name: `${plainText(tokens, first, last)} ${one}` }, 'shared-head');
}

/** First token of the capitalised words that end before token `end`; `end` when there are none. */
function nameStart(found: FoundLocations, end: number): number {
  const { context } = found;
  const { tokens } = context.document;
  let first = end;
  for (let words = 0; words < MOST_WORDS && context.joins(first); ) {
    const before = first - 1;
    if (isOrdinalEnd(found, before)) {
      first -= 2; // `9th and E Streets`
      words += 1;
      continue;
    }
    if (context.isCapital(before) && found.isFree(before, first) && !BEFORE.has(tokens.word[before]!)) words += 1;
    else if (first === end || tokens.word[before] !== MARK.hyphen || tokens.gap[first] !== GAP_NONE) break;
    first = before;
  }
  return first;
}
