import { lexicon } from '../../gazetteer/load.ts';
import { longestHit } from '../../gazetteer/match.ts';
import { wordId, wordMap, wordSet } from '../../gazetteer/words.ts';
import { GAP_NONE, MARK, plainText } from '../../segment/tokens.ts';
import type { FoundLocations } from './found.ts';
import type { StateRecord } from './value.ts';

const DIRECTIONS = wordMap({
  northern: 'Northern',
  southern: 'Southern',
  eastern: 'Eastern',
  western: 'Western',
  middle: 'Middle',
  central: 'Central',
});
const OF = wordId('of');
const AND = wordId('and');
const DISTRICTS = wordId('districts');
const LETTER = wordMap({
  'n.d.': 'Northern District',
  's.d.': 'Southern District',
  'e.d.': 'Eastern District',
  'w.d.': 'Western District',
  'm.d.': 'Middle District',
  'c.d.': 'Central District',
  d: 'District',
});
const REPORTER = wordMap({
  's.d.n.y.': 'Southern District of New York',
  'e.d.n.y.': 'Eastern District of New York',
  'n.d.n.y.': 'Northern District of New York',
  'w.d.n.y.': 'Western District of New York',
  edny: 'Eastern District of New York',
  sdny: 'Southern District of New York',
});

/** Words that start a rule of this file. */
export const districtWords =
  'district districts circuit n.d. s.d. e.d. w.d. m.d. c.d. d s.d.n.y. e.d.n.y. n.d.n.y. w.d.n.y. edny sdny';
export const districtTrigger = wordSet(districtWords);

/** Finds judicial districts: `Western District of Missouri`, `Eastern and Western Districts of Texas`, `D. Ariz.` */
export function district(found: FoundLocations, i: number): void {
  const { context } = found;
  const { tokens } = context.document;
  const word = tokens.word[i]!;
  const reporter = REPORTER.get(word);
  if (reporter !== undefined) {
    if (context.upper(i)) found.add(i, i + 1, { kind: 'district', name: reporter, state: NEW_YORK() }, 'district');
    return;
  }
  if (!context.isCapital(i)) return;
  const short = LETTER.get(word);
  if (short !== undefined) {
    // `John D. Miss` is a person: the abbreviation stands in brackets, behind a comma or at a line's start.
    const state = context.joins(i + 1) ? stateAt(found, i + 1) : undefined;
    if (state === undefined || !context.dotted(i) || !context.dotted(i + 1)) return;
    if (context.joins(i) && context.isCapital(i - 1)) return;
    found.add(
      i,
      state.last,
      { kind: 'district', name: `${short} of ${state.record.name}`, state: state.record },
      'district',
    );
    return;
  }
  if (tokens.word[i - 1] === JUDICIAL) return numbered(found, i);
  if (word === CIRCUIT || tokens.word[i + 1] !== OF || !context.joins(i + 1)) return;
  const state = stateAt(found, i + 2);
  if (state === undefined || state.record.country !== 'US') return;
  const value = (direction: string | undefined): { kind: 'district'; name: string; state: StateRecord } => ({
    kind: 'district',
    name: `${direction === undefined ? '' : `${direction} `}District of ${state.record.name}`,
    state: state.record,
  });
  let first = i;
  const direction = context.joins(i) ? DIRECTIONS.get(tokens.word[i - 1]!) : undefined;
  if (direction !== undefined && context.isCapital(i - 1)) first = i - 1;
  else if (state.record.code === 'DC') return; // the District of Columbia itself is a state
  if (!found.add(first, state.last, value(direction), 'district')) return;
  if (word !== DISTRICTS) return;
  // Shared head: each district is named by its own word.
  for (let j = first - 1; j > 0 && j > first - 8; j--) {
    const other = DIRECTIONS.get(tokens.word[j]!);
    if (other !== undefined) found.add(j, j + 1, value(other), 'district-shared-head');
    else if (tokens.word[j] !== AND && tokens.word[j] !== MARK.comma) break;
  }
}

/** Finds `Eleventh Judicial Circuit of Florida`, `19th Judicial District` at the last word, where no court or title goes on. */
function numbered(found: FoundLocations, i: number): void {
  const { context } = found;
  const { tokens } = context.document;
  if (!context.isCapital(i - 1) || !context.joins(i - 1) || (context.joins(i + 1) && context.isCapital(i + 1))) return;
  let first = i - 2;
  // `Twenty-First`, `19th`
  if (tokens.word[first - 1] === MARK.hyphen && tokens.gap[first] === GAP_NONE && context.isCapital(first - 2))
    first -= 2;
  else if (context.isNumber(first - 1) && tokens.gap[first] === GAP_NONE) first -= 1;
  if (!context.isCapital(first) && !context.isNumber(first)) return;
  const state = tokens.word[i + 1] === OF && context.joins(i + 1) ? stateAt(found, i + 2) : undefined;
  const last = state?.last ?? i + 1;
  const name = plainText(tokens, first, last);
  found.add(
    first,
    last,
    state === undefined ? { kind: 'district', name } : { kind: 'district', name, state: state.record },
    'judicial-circuit',
  );
}

const JUDICIAL = wordId('judicial');
const CIRCUIT = wordId('circuit');

/** The state whose name or abbreviation stands at a token. */
function stateAt(found: FoundLocations, i: number): { last: number; record: StateRecord } | undefined {
  const { tokens, hits } = found.context.document;
  if (i >= tokens.count) return undefined;
  const hit = longestHit(tokens, hits, i, 'state');
  if (hit === undefined) return undefined;
  return { last: hit.last, record: lexicon.records<StateRecord>('state')[hit.forms[0]!.index]! };
}

const NEW_YORK = (): StateRecord =>
  lexicon.records<StateRecord>('state').find(({ country, code }) => country === 'US' && code === 'NY')!;
