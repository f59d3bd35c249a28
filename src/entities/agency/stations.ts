import type { Occupancy } from '../../core/occupancy.ts';
import { uint8s } from '../../core/slab.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordMap, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_BLANK,
  GAP_NONE,
  MARK,
  plainText,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_WORD,
} from '../../segment/tokens.ts';
import { TITLE_WORDS } from './heads.ts';
import { agencyMention, changed } from './mention.ts';
import { agencyRecords, type AgencyMention } from './value.ts';

// Parts that a body's own releases call without it: `Sector New Orleans` of the Coast Guard, `Region 9` of the EPA.

const COAST_GUARD = 'us/dhs/uscg';
/** Federal bodies whose parts are numbered regions. */
const WITH_REGIONS = new Set(['us/epa', 'us/dhs/fema', 'us/hhs', 'us/hud', 'us/gsa', 'us/nrc', 'us/nlrb']);
const REGION = wordId('region');
const SECTOR = wordId('sector');
const STATION = wordId('station');
const BASE = wordId('base');
const AIR = wordId('air');
const DISTRICT = wordId('district');
const PUBLIC = wordId('public');
const AFFAIRS = wordId('affairs');
const OFFICE = wordId('office');
const MEDIA = wordId('media');
const RELATIONS = wordId('relations');
const ENDS = new Set([
  MARK.colon,
  MARK.stop,
  MARK.comma,
  MARK.closeBracket,
  MARK.semicolon,
  wordId('on'),
  wordId('at'),
]);
const DASHES = new Set([MARK.hyphen, MARK.enDash]);
const ORDINAL_END = wordSet('st nd rd th');
const ORDINALS = wordMap({
  first: 1,
  fifth: 5,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  eleventh: 11,
  thirteenth: 13,
  fourteenth: 14,
  seventeenth: 17,
});
const ROMAN = wordMap({ i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10 });
/** Sides by which a commission calls its regions: `Midwest Region`. */
const SIDES = wordSet('midwest northeast southeast southwest northwest western eastern central southern northern');
const WITH_SIDES = 'us/ftc';
const SUFFIX = new Map([
  [1, 'st'],
  [2, 'nd'],
  [3, 'rd'],
]);

/**
 * `U.S. Africa Command Public Affairs`, `AFP Media`: the staff that speaks for a body is part of its name. Where it ends behind the
 * body's name, which ends before token `last`; `last` itself for nothing.
 */
export function withPublicAffairs({ tokens }: AnalysedDocument, last: number): number {
  const { word, flags, gap, count } = tokens;
  if (!isName(last)) return last;
  const isMedia = word[last] === MEDIA;
  const second = isMedia ? RELATIONS : word[last] === PUBLIC ? AFFAIRS : undefined;
  if (second === undefined) return last;
  const isWhole = word[last + 1] === second && isName(last + 1);
  if (!isWhole && !isMedia) return last;
  const next = isWhole ? last + 2 : last + 1;
  if (isName(next) && word[next] === OFFICE) return next + 1;
  // `Public Affairs Officer`, `Media Advisory`, `Media contact`
  const isEnd =
    next >= count || (flags[next]! & TOKEN_BLOCK) !== 0 || (isMedia ? ENDS.has(word[next]!) : !isWord(next));
  return isEnd ? next : last;

  function isName(i: number): boolean {
    return i < count && (flags[i]! & (TOKEN_CAPITAL | TOKEN_BLOCK)) === TOKEN_CAPITAL && gap[i] !== GAP_BLANK;
  }

  function isWord(i: number): boolean {
    return (flags[i]! & (TOKEN_CAPITAL | TOKEN_WORD)) === (TOKEN_CAPITAL | TOKEN_WORD);
  }
}

let entriesWithParts: ReadonlySet<number> | undefined;

/** Entries of the bodies whose parts go without their name. */
function withParts(): ReadonlySet<number> {
  const entries = new Set<number>();
  for (const [entry, { id }] of agencyRecords().entries())
    if (id === COAST_GUARD || id === WITH_SIDES || WITH_REGIONS.has(id)) entries.add(entry);
  return entries;
}

/**
 * The parts that go without their body's name, in a document that names one such body. The mentions found so far come
 * in the order of the text, and so do those given back.
 */
export function ownParts(
  document: AnalysedDocument,
  found: readonly AgencyMention[],
  taken: Occupancy,
): readonly AgencyMention[] {
  const parted = (entriesWithParts ??= withParts());
  if (!found.some(({ value }) => parted.has(value.entry ?? value.lead?.entry ?? -1))) return found;
  const bodies = new Map<string, number>(); // ids with their entries
  for (const { value } of found) {
    const entry = value.entry ?? value.lead?.entry;
    if (entry !== undefined && parted.has(entry)) bodies.set(agencyRecords()[entry]!.id, entry);
  }
  const coastGuard = bodies.has(COAST_GUARD);
  const sides = bodies.has(WITH_SIDES);
  const regional = [...bodies.keys()].filter((id) => WITH_REGIONS.has(id));
  const regionOf = regional.length === 1 ? regional[0] : undefined;
  const { tokens } = document;
  const { word, flags, count, gap } = tokens;
  const more: AgencyMention[] = [];
  const own = uint8s(count);
  for (const { first, last } of found) own.fill(1, first, last);
  for (let i = 0; i < count; i++) {
    if ((flags[i]! & TOKEN_CAPITAL) === 0 && (flags[i]! & TOKEN_NUMBER) === 0) continue;
    if (own[i] === 1 || taken.at(i) !== undefined || isBehindName(i)) continue;
    if (word[i] === REGION && regionOf !== undefined) {
      const number = numberAt(i + 1);
      if (number > 0) add(i, i + 2, regionOf, `Region ${number}`);
    } else if (sides && SIDES.has(word[i]!) && word[i + 1] === REGION && isCapital(i + 1)) {
      add(i, i + 2, WITH_SIDES, plainText(tokens, i, i + 2));
    } else if (coastGuard) coastGuardPart(i);
  }
  return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.first - b.first);

  /** `Naval Air Station`: somebody else's. */
  function isBehindName(i: number): boolean {
    return i > 0 && own[i - 1] === 0 && isCapital(i) && isCapital(i - 1) && (flags[i - 1]! & TOKEN_WORD) !== 0;
  }

  function coastGuardPart(i: number): void {
    const at = word[i] === AIR && word[i + 1] === STATION ? i + 1 : i;
    if (word[at] === SECTOR || word[at] === STATION || word[at] === BASE) {
      const end = placeEnd(document, at + 1);
      if (end > at + 1 && taken.isFree(at, at + 1)) add(i, end, COAST_GUARD, plainText(tokens, i, end));
      return;
    }
    const spelt = ORDINALS.get(word[i]!);
    const digits = spelt === undefined && (flags[i]! & TOKEN_NUMBER) !== 0 && ORDINAL_END.has(word[i + 1] ?? 0);
    const head = digits ? i + 2 : i + 1;
    if ((spelt === undefined && !digits) || head >= count || word[head] !== DISTRICT || !isCapital(head)) return;
    const number = spelt ?? Number.parseInt(plainText(tokens, i, i + 1), 10);
    if (!(number > 0)) return;
    const end = withPublicAffairs(document, head + 1);
    const rest = end > head + 1 ? ' Public Affairs' : '';
    add(i, end, COAST_GUARD, `${number}${SUFFIX.get(number) ?? 'th'} District${rest}`);
  }

  function numberAt(i: number): number {
    if (i >= count || (flags[i]! & TOKEN_BLOCK) !== 0) return 0;
    if ((flags[i]! & TOKEN_NUMBER) !== 0) return Number.parseInt(plainText(tokens, i, i + 1), 10) || 0;
    return isCapital(i) ? (ROMAN.get(word[i]!) ?? 0) : 0;
  }

  function isCapital(i: number): boolean {
    return (flags[i]! & (TOKEN_CAPITAL | TOKEN_BLOCK)) === TOKEN_CAPITAL && gap[i] !== GAP_BLANK;
  }

  function add(first: number, last: number, id: string, rest: string): void {
    const entry = bodies.get(id)!;
    const name = plainText(tokens, first, last);
    more.push(agencyMention(document, first, last, { entry: undefined, name, lead: { entry, rest } }, 'own-part'));
    own.fill(1, first, last);
  }
}

/** `Coast Guard Sector New Orleans`, `Coast Guard Air Station Cape Cod`, `Coast Guard District 8`: with the name behind. */
export function withStation(document: AnalysedDocument, mention: AgencyMention): AgencyMention {
  const { tokens } = document;
  const { word, flags, gap, count } = tokens;
  const { entry, candidates } = mention.value;
  const { last } = mention;
  const likely = entry ?? candidates?.[0];
  if (likely === undefined || last >= count) return mention;
  const affairs = withPublicAffairs(document, last);
  if (affairs > last) {
    const whole = withRest(document, mention, likely, affairs);
    const { lead } = whole.value;
    return entry !== undefined || lead === undefined
      ? whole
      : changed(whole, { candidates, lead: { ...lead, weak: true } });
  }
  if (entry === undefined) return mention;
  if (agencyRecords()[entry]!.id !== COAST_GUARD) return mention;
  if ((flags[last]! & (TOKEN_CAPITAL | TOKEN_BLOCK)) !== TOKEN_CAPITAL || gap[last] === GAP_BLANK) return mention;
  const kind = word[last] === AIR && word[last + 1] === STATION ? last + 1 : last;
  let end = last;
  if (word[kind] === SECTOR || word[kind] === STATION || word[kind] === BASE) end = placeEnd(document, kind + 1);
  else if (word[kind] === DISTRICT && kind + 1 < count && (flags[kind + 1]! & TOKEN_NUMBER) !== 0) end = kind + 2;
  if (end <= kind + 1) return mention;
  return withRest(document, mention, entry, end);
}

function withRest(
  document: AnalysedDocument,
  { first, last }: AgencyMention,
  entry: number,
  end: number,
): AgencyMention {
  const { tokens } = document;
  const lead = { entry, rest: plainText(tokens, last, end) };
  const name = plainText(tokens, first, end);
  return agencyMention(document, first, end, { entry: undefined, name, lead }, 'station');
}

/** End of the place's name at token `i`: capitalised words and the hyphens between them; `i` for none. */
function placeEnd({ tokens, hits }: AnalysedDocument, i: number): number {
  const { flags, gap, word, count } = tokens;
  const isName = (at: number): boolean =>
    at < count &&
    (flags[at]! & (TOKEN_CAPITAL | TOKEN_WORD | TOKEN_BLOCK)) === (TOKEN_CAPITAL | TOKEN_WORD) &&
    gap[at] !== GAP_BLANK;
  if (!isName(i) || TITLE_WORDS.has(word[i]!)) return i;
  const city = longestHitIndex(hits, i, 'city');
  let end = city < 0 ? i + 1 : Math.max(i + 1, hits.end[city]!);
  while (end < count && end - i < 5) {
    if (isName(end) && city < 0) end += 1;
    else if (DASHES.has(word[end]!) && gap[end] === GAP_NONE && gap[end + 1] === GAP_NONE && isName(end + 1)) end += 2;
    else break;
  }
  return end;
}
