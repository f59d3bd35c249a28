import type { Occupancy } from '../../core/occupancy.ts';
import { longestHit, longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordMap, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { GAP_BLANK, MARK, plainText, TOKEN_BLOCK, TOKEN_CAPITAL, TOKEN_POSSESSIVE } from '../../segment/tokens.ts';
import { hasNoPossessives } from '../../segment/lost-possessive.ts';
import { endsInLostPossessive } from './listed.ts';
import { lengthened } from './lengthened.ts';
import { agencyMention } from './mention.ts';
import { officeBehindState, stateBehindTown } from './town-state.ts';
import { agencyRecords, type AgencyMention } from './value.ts';

const OFFICE = wordId('office');
const OF = wordId('of');
const THE = wordId('the');
const GENERALS = wordId('generals');
const INVESTIGATIONS = wordId('investigations');
const REGION = wordId('region');
/** Words for an office somewhere else, with its name in the singular. */
const OFFICE_WORDS = wordMap({ office: 'Office', offices: 'Office', division: 'Division', divisions: 'Division' });
const SINGULAR = wordSet('office division');
const KIND_WORDS = wordSet('field regional resident district division');
/** All whose offices in cities are field offices, whatever they are called in passing. */
const FBI = 'us/doj/fbi';
/** Bodies with offices in cities, named together without a word between: `ICE Indianapolis`. */
const FIELD_BODIES = new Set([
  'us/doj/fbi',
  'us/doj/dea',
  'us/doj/atf',
  'us/dhs/ice',
  'us/dhs/ice/hsi',
  'us/treasury/irs/ci',
  'us/dhs/usss',
  'us/usps/uspis',
]);

/** The city at token `i`, free and with a capital, right behind token `i - 1`: where it ends, else `i`. */
function cityEnd({ tokens, hits }: AnalysedDocument, i: number, taken: Occupancy): number {
  if (i >= tokens.count || hits.at[i]! < 0 || tokens.gap[i] === GAP_BLANK) return i;
  if ((tokens.flags[i]! & (TOKEN_BLOCK | TOKEN_CAPITAL)) !== TOKEN_CAPITAL) return i;
  const hit = longestHitIndex(hits, i, 'city');
  return hit < 0 || !taken.isFree(i, hits.end[hit]!) ? i : hits.end[hit]!;
}

/** `ICE Indianapolis`, `DEA New York`, `ATF Charleston, South Carolina Office`: the body's office there. */
export function withCity(document: AnalysedDocument, mention: AgencyMention, taken: Occupancy): AgencyMention {
  const { last, value } = mention;
  const entry = value.entry;
  if (entry === undefined || !FIELD_BODIES.has(agencyRecords()[entry]!.id)) return mention;
  const end = cityEnd(document, last, taken);
  if (end === last) return mention;
  return lengthened(document, mention, entry, officeBehindState(document, end, taken) ?? end, 'field-office');
}

/**
 * `IRS Criminal Investigations Seattle Field Office`, where a text has lost its apostrophes and the body has no plural: true for an
 * `s` before the body's office.
 */
export function ownsOfficeBehind(
  document: AnalysedDocument,
  { last, value }: AgencyMention,
  taken: Occupancy,
): boolean {
  const { text, word, end } = document.tokens;
  const record = value.entry === undefined ? undefined : agencyRecords()[value.entry]!;
  if (record === undefined || !FIELD_BODIES.has(record.id) || record.name.endsWith('s')) return false;
  if (text.charAt(end[last - 1]! - 1) !== 's' || !hasNoPossessives(document)) return false;
  let at = cityEnd(document, last, taken);
  if (at === last) return false;
  while (KIND_WORDS.has(word[at] ?? 0)) at += 1;
  return OFFICE_WORDS.has(word[at] ?? 0) || OFFICE_WORDS.has(word[at - 1]!);
}

/** End of `Office of Investigations Miami Office`, whose first words end before token `i`; `i` where no city's office follows. */
export function cityOfficeEnd(document: AnalysedDocument, i: number, taken: Occupancy): number {
  const { word, flags, count } = document.tokens;
  let at = word[i - 1] === GENERALS ? i : cityEnd(document, i, taken); // a lost possessive
  if (at === i) return i;
  while (at < count && KIND_WORDS.has(word[at]!) && (flags[at]! & (TOKEN_BLOCK | TOKEN_CAPITAL)) === TOKEN_CAPITAL)
    at += 1;
  const isOffice = at < count && (word[at] === OFFICE || word[at] === REGION) && (flags[at]! & TOKEN_BLOCK) === 0;
  const isNamed =
    isOffice && ((flags[at]! & TOKEN_CAPITAL) !== 0 || (word[at] === OFFICE && word[i - 1] === INVESTIGATIONS));
  return isNamed ? at + 1 : i;
}

/** `FBI Seattle office`, `FBI Denver field office`, from `FBI Seattle`: in lower case only behind a body and its city. */
export function withOfficeWord(document: AnalysedDocument, before: AgencyMention, i: number): AgencyMention {
  const name = `${plainText(document.tokens, before.first, before.last)} Field Office`;
  const { lead } = before.value;
  const value = {
    ...before.value,
    name,
    ...(lead === undefined ? {} : { lead: { entry: lead.entry, rest: `${lead.rest} Field Office` } }),
  };
  return agencyMention(document, before.first, i + 1, value, 'field-office');
}

/** `the Memphis Office of the FBI`: a city's office at token `i`, whose body stands behind. */
export function officeOfBody(
  document: AnalysedDocument,
  i: number,
  from: number,
  taken: Occupancy,
): AgencyMention | undefined {
  const { tokens, hits } = document;
  const { word, flags, count } = tokens;
  if (word[i] !== OFFICE || i + 3 >= count || word[i + 1] !== OF || word[i + 2] !== THE || taken.at(i) !== undefined)
    return undefined;
  const body = longestHit(tokens, hits, i + 3, 'agency');
  const records = agencyRecords();
  const owner = body?.forms.map(({ index }) => records[index]!).find(({ id }) => FIELD_BODIES.has(id));
  if (owner === undefined) return undefined;
  for (let first = Math.max(from, i - 3); first < i; first++) {
    if ((flags[first]! & TOKEN_CAPITAL) === 0 || (flags[i]! & TOKEN_BLOCK) !== 0) continue;
    const city = longestHitIndex(hits, first, 'city');
    if (city < 0 || hits.end[city] !== i || !taken.isFree(first, i + 1)) continue;
    const kind = owner.id === FBI || (flags[i]! & TOKEN_CAPITAL) === 0 ? 'Field Office' : 'Office';
    const name = `${plainText(tokens, first, i)} ${kind}`;
    return agencyMention(document, first, i + 1, { entry: undefined, name, unit: true }, 'office-of');
  }
  return undefined;
}

/** End of a state's name at token `i`, `i` for none: `the FBI's Arizona office`. */
function stateEnd({ hits }: AnalysedDocument, i: number, taken: Occupancy): number {
  const state = longestHitIndex(hits, i, 'state');
  return state >= 0 && taken.isFree(i, hits.end[state]!) ? hits.end[state]! : i;
}

/**
 * The offices that a body owns in cities: `the FBI's Gulfport office`, `EPA's Boston and Portland offices`, `the
 * Antitrust Division's Chicago Office`. `owner` is the mention before token `i`, at which `office` or `division`
 * stands. Empty for none; with one office its mention holds the word, with several each holds its city alone.
 */
export function ownedOffices(
  document: AnalysedDocument,
  owner: AgencyMention | undefined,
  i: number,
  taken: Occupancy,
): readonly AgencyMention[] {
  const { tokens } = document;
  const { word, flags } = tokens;
  const noun = OFFICE_WORDS.get(word[i]!);
  if (noun === undefined || owner === undefined || owner.last >= i || owner.last < i - 12) return [];
  const possessive = (flags[owner.last]! & TOKEN_POSSESSIVE) !== 0;
  if (!possessive && !endsInLostPossessive(document, owner)) return [];
  let kind = i;
  while (kind > owner.last && KIND_WORDS.has(word[kind - 1]!)) kind -= 1;
  const cities: { first: number; last: number }[] = [];
  let at = possessive ? owner.last + 1 : owner.last;
  while (at < kind) {
    const city = cityEnd(document, at, taken);
    const last = city === at && possessive ? stateEnd(document, at, taken) : city;
    if (last === at || (last > city && cities.length > 0)) return []; // `Jackson, Mississippi`
    cities.push({ first: at, last });
    at = last;
    if (last > city) break;
    if (isStateBeforeOffice(at)) break;
    while (at < kind && (word[at] === MARK.comma || word[at] === MARK.ampersand)) at += 1;
  }
  if ((at !== kind && !isStateBeforeOffice(at)) || cities.length === 0) return [];
  const several = cities.length > 1;
  const capital = (flags[i]! & TOKEN_CAPITAL) !== 0;
  if (!several && word[i] !== OFFICE && !capital) return []; // `the FBI's Denver division chief`
  const words = plainText(tokens, kind, i).replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
  const isField = owner.value.entry !== undefined && FIELD_BODIES.has(agencyRecords()[owner.value.entry]!.id);
  const isFbi = owner.value.entry !== undefined && agencyRecords()[owner.value.entry]!.id === FBI;
  const kindOf = (isField && !capital) || (isFbi && noun === 'Office') ? `Field ${noun}` : noun;
  const tail = words === '' ? kindOf : `${words} ${noun}`;
  return cities.map(({ first, last }) =>
    agencyMention(
      document,
      first,
      several ? last : i + 1,
      { entry: undefined, name: `${plainText(tokens, first, last)} ${tail}`, unit: true, parent: owner.first },
      'owned-office',
    ),
  );

  /** `, Virginia,` at token `comma` and the words for one office behind it; of several offices, each may be in the city of that name. */
  function isStateBeforeOffice(comma: number): boolean {
    const state = stateBehindTown(document, comma, taken);
    if (state === comma || (word[state] === MARK.comma ? state + 1 : state) !== kind) return false;
    return SINGULAR.has(word[i]!) || cityEnd(document, comma + 1, taken) === comma + 1;
  }
}
