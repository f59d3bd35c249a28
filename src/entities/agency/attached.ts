import type { Occupancy } from '../../core/occupancy.ts';
import { longestHit, longestHitIndex } from '../../gazetteer/match.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { wordId, wordMap, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_BLANK,
  GAP_NONE,
  GAP_SPACE,
  MARK,
  plainText,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_UPPER,
  TOKEN_WORD,
  tokenText,
  type TokenTable,
} from '../../segment/tokens.ts';
import { HEAD_ANY, STOPS } from './heads.ts';
import { endsPlace } from './place.ts';
import { lengthened } from './lengthened.ts';
import { agencyMention } from './mention.ts';
import { agencyRecords, type AgencyMention } from './value.ts';

// What stands right beside a listed body's name and belongs to it.

const REGIONS = wordSet('region post troop');
const TROOP = wordId('troop');
const LETTER = /^[A-Z]$/;
const ROMAN = wordSet('i ii iii iv v vi vii viii ix x');
/** Bodies whose detachments are called by a place and the body's letters: `Grande Prairie RCMP`. */
const DETACHED = new Set(['ca/rcmp', 'ca/opp', 'ca/sq']);
const MOST_WORDS = 4;
const DISTRICT = wordId('district');

/** `FEMA Region 4`, `EPA Region IX`, `Vermont State Police Troop B`, `KSP Post 13`. */
export function withRegion(document: AnalysedDocument, mention: AgencyMention): AgencyMention {
  const { tokens } = document;
  const { first, last, value } = mention;
  const { entry } = value;
  const end = last + 2;
  if (entry === undefined || end > tokens.count || !REGIONS.has(tokens.word[last]!)) return mention;
  if ((tokens.flags[last]! & (TOKEN_BLOCK | TOKEN_CAPITAL)) !== TOKEN_CAPITAL || tokens.gap[last] === GAP_BLANK)
    return mention;
  const isLettered = tokens.word[last] === TROOP && LETTER.test(tokenText(tokens, last + 1));
  if ((tokens.flags[last + 1]! & TOKEN_NUMBER) === 0 && !ROMAN.has(tokens.word[last + 1]!) && !isLettered)
    return mention;
  const lead = { entry, rest: plainText(tokens, last, end) };
  const own = { entry: undefined, name: plainText(tokens, first, end), lead };
  return agencyMention(document, first, end, own, 'region');
}

/** `Grande Prairie RCMP`, `Western Alberta District RCMP`: the place stands in front. */
export function withDetachment(
  document: AnalysedDocument,
  mention: AgencyMention,
  from: number,
  taken: Occupancy,
): AgencyMention {
  const { tokens } = document;
  const { first, last, value } = mention;
  const { entry } = value;
  if (entry === undefined || last !== first + 1 || !DETACHED.has(agencyRecords()[entry]!.id)) return mention;
  let start = first;
  while (start > from && first - start < MOST_WORDS && (tokens.flags[start]! & TOKEN_BLOCK) === 0) {
    const at = start - 1;
    if ((tokens.flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== (TOKEN_WORD | TOKEN_CAPITAL)) break;
    if (
      STOPS.has(tokens.word[at]!) ||
      (HEAD_ANY.has(tokens.word[at]!) && tokens.word[at] !== DISTRICT) ||
      taken.at(at) !== undefined
    )
      break;
    start = at;
  }
  if (start === first || !(endsPlace(document, first, start) || tokens.word[first - 1] === DISTRICT)) return mention;
  const lead = { entry, rest: plainText(tokens, start, first) };
  const own = { entry: undefined, name: plainText(tokens, start, last), lead };
  return agencyMention(document, start, last, own, 'detachment');
}

export const USAO = wordId('usao');
const SIDES = wordMap({
  eastern: 'Eastern',
  western: 'Western',
  northern: 'Northern',
  southern: 'Southern',
  middle: 'Middle',
  central: 'Central',
});

/** `USAO - North Carolina, Eastern` in a list of components: that district's U.S. Attorney's Office. */
export function attorneysOffice(document: AnalysedDocument, i: number, taken: Occupancy): AgencyMention | undefined {
  const { tokens, hits } = document;
  const { word, flags } = tokens;
  if ((flags[i]! & TOKEN_UPPER) === 0) return undefined;
  if (word[i + 1] !== MARK.hyphen && word[i + 1] !== MARK.enDash) return undefined;
  const state = i + 2 < tokens.count ? longestHit(tokens, hits, i + 2, 'state') : undefined;
  if (state === undefined) return undefined;
  const { name, country } = lexicon.records<{ name: string; country: string }>('state')[state.forms[0]!.index]!;
  if (country !== 'US') return undefined;
  let end = state.last;
  let side = '';
  if (word[end] === MARK.comma && end + 1 < tokens.count && (flags[end + 1]! & TOKEN_CAPITAL) !== 0) {
    side = SIDES.get(word[end + 1]!) ?? '';
    if (side !== '') end += 2;
  }
  if (!taken.isFree(i, end)) return undefined;
  const district = name.startsWith('District of ') ? name : `${side} District of ${name}`.trim();
  return agencyMention(
    document,
    i,
    end,
    { entry: undefined, name: `United States Attorney's Office for the ${district}` },
    'component',
  );
}

const ORDINAL_END = wordSet('st nd rd th');
const PRECINCT = wordSet('precinct district judicial');
const FORMATIONS = wordSet(
  'division brigade regiment battalion squadron wing fleet army corps unit team group force commando',
);

/** First token of a formation's name with its number: `82nd` of `82nd Airborne Division`, `77th Precinct Detective Squad`. */
export function withOrdinal({ tokens }: AnalysedDocument, start: number, head: number): number {
  if (
    (!FORMATIONS.has(tokens.word[head]!) && !PRECINCT.has(tokens.word[start]!)) ||
    start < 2 ||
    (tokens.flags[start]! & TOKEN_BLOCK) !== 0
  )
    return start;
  const end = start - 1;
  // `47 Commando`, `16 Air Assault Brigade`
  const byNumber = start === head ? tokens.word[head] === COMMANDO : BY_NUMBER.has(tokens.word[head]!);
  if (byNumber && isShortNumber(tokens, end) && tokens.gap[start] === GAP_SPACE) return end;
  if (!ORDINAL_END.has(tokens.word[end]!) || tokens.gap[end] !== GAP_NONE) return start;
  return (tokens.flags[end - 1]! & TOKEN_NUMBER) !== 0 ? end - 1 : start;
}

/** Formations that a bare number may stand before. */
const BY_NUMBER = wordSet('commando brigade regiment squadron battalion');
const COMMANDO = wordId('commando');
const DIGITS = 3;

function isShortNumber({ flags, gap, start, end }: TokenTable, i: number): boolean {
  return (flags[i]! & TOKEN_NUMBER) !== 0 && gap[i] !== GAP_NONE && end[i]! - start[i]! <= DIGITS;
}

/** Bodies whose offices are called by their letters and a part of the country: `CPS North East`. */
const BY_AREA = new Set(['gb/cps']);
const AREA_WORDS = 4;

/** `CPS North East`, `CPS Mersey-Cheshire`. */
export function withArea(document: AnalysedDocument, mention: AgencyMention, taken: Occupancy): AgencyMention {
  const { tokens } = document;
  const { first, last, value } = mention;
  const { entry } = value;
  if (entry === undefined || last !== first + 1 || !BY_AREA.has(agencyRecords()[entry]!.id)) return mention;
  let end = last;
  for (let i = last; i < tokens.count && i < last + AREA_WORDS; i++) {
    if ((tokens.flags[i]! & TOKEN_BLOCK) !== 0 || tokens.gap[i] === GAP_BLANK || taken.at(i) !== undefined) break;
    if (tokens.word[i] === MARK.hyphen && tokens.gap[i] === GAP_NONE && i > last) continue;
    if ((tokens.flags[i]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== (TOKEN_WORD | TOKEN_CAPITAL)) break;
    if (!(i === last ? isAreaWord(i) : true)) break;
    end = i + 1;
  }
  if (end === last) return mention;
  return lengthened(document, mention, entry, end, 'area');

  function isAreaWord(i: number): boolean {
    if (COMPASS.has(tokens.word[i]!)) return true;
    return PLACES.some((kind) => longestHitIndex(document.hits, i, kind) >= 0);
  }
}

const PLACES = ['region', 'city', 'county', 'country', 'state'] as const;
const COMPASS = wordSet('cymru north south east west london mersey thames wessex');

const HOLDERS = wordSet('attorney prosecutor sheriff');
const HOLDERS_LONGEST = 6;

/** `The Orange County District Attorney (OCDA) is seeking`: with the office's letters behind, the title is the office, if no name follows. */
export function officeBefore(
  document: AnalysedDocument,
  { first, last, value }: AgencyMention,
  from: number,
  taken: Occupancy,
): AgencyMention | undefined {
  const { tokens } = document;
  const { word, flags, count } = tokens;
  const { entry } = value;
  const end = first - 1;
  if (entry === undefined || last !== first + 1 || end <= from || word[end] !== MARK.openBracket) return undefined;
  if (word[last] !== MARK.closeBracket || !HOLDERS.has(word[end - 1]!) || agencyRecords()[entry]!.level !== 'local')
    return undefined;
  if (last + 1 >= count || (flags[last + 1]! & TOKEN_CAPITAL) !== 0) return undefined;
  let start = end;
  while (start > from && end - start < HOLDERS_LONGEST && (flags[start]! & TOKEN_BLOCK) === 0 && isName(start - 1))
    start -= 1;
  if (end - start < 3 || !taken.isFree(start, end)) return undefined;
  return agencyMention(document, start, end, { entry, name: plainText(tokens, start, end) }, 'office-holder');

  function isName(i: number): boolean {
    return (
      (flags[i]! & (TOKEN_WORD | TOKEN_CAPITAL)) === (TOKEN_WORD | TOKEN_CAPITAL) &&
      (!STOPS.has(word[i]!) || i === end - 1)
    );
  }
}

/** Letters behind a place that stand for its force, its firemen, its schools. */
export const PLACE_LETTERS = wordMap({
  pd: 'Police Department',
  fd: 'Fire Department',
  isd: 'Independent School District',
});

/** `Mesa PD`, `Plano ISD`: letters in capitals right behind a place. */
export function placeWithLetters(
  document: AnalysedDocument,
  i: number,
  from: number,
  taken: Occupancy,
): AgencyMention | undefined {
  const { tokens } = document;
  const body = PLACE_LETTERS.get(tokens.word[i]!);
  if (body === undefined || (tokens.flags[i]! & (TOKEN_UPPER | TOKEN_BLOCK)) !== TOKEN_UPPER) return undefined;
  for (let first = Math.max(from, i - 4); first < i; first++) {
    if ((tokens.flags[first]! & TOKEN_CAPITAL) === 0) continue;
    for (const kind of ['city', 'county'] as const) {
      const hit = longestHitIndex(document.hits, first, kind);
      if (hit < 0 || document.hits.end[hit] !== i || !taken.isFree(first, i + 1)) continue;
      const name = `${plainText(tokens, first, i)} ${body}`;
      return agencyMention(document, first, i + 1, { entry: undefined, name }, 'place-letters');
    }
  }
  return undefined;
}
