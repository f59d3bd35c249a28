import { indexFrom } from '../core/from-token.ts';
import type { Mentions } from '../entities/index.ts';
import { dashOfDateline, isDash } from '../segment/dateline-dash.ts';
import {
  GAP_LINE,
  MARK,
  TOKEN_CAPITAL,
  TOKEN_INITIAL,
  TOKEN_MARK,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  type TokenTable,
} from '../segment/tokens.ts';
import type { Part, Parts } from './parts.ts';

/** Token behind the dateline of a first paragraph: its dash, or a city in capitals; undefined without a dateline. */
export function datelineEnd(tokens: TokenTable, body: Part): number | undefined {
  const dash = dashOfDateline(tokens, body);
  return dash > 0 ? dash : undefined;
}

/**
 * Token of the city in the dateline: before the dash of the first paragraph, at its start where the dash was lost
 * (`GULFPORT, Miss.   A former …`), or on a line of its own with the date (`STUTTGART, Germany, March 14, 2021`).
 * Undefined without one.
 */
export function datelineCity(tokens: TokenTable, { head, body }: Parts, mentions: Mentions): number | undefined {
  if (body !== undefined) {
    const end = datelineEnd(tokens, body);
    if (end !== undefined) return mentions.city.find(({ first, last }) => first >= body.first && last <= end)?.first;
    const opening = mentions.city.find(({ first }) => first === body.first);
    if (opening !== undefined && (standsAlone(tokens, opening, body) || withState(tokens, opening, body, mentions)))
      return opening.first;
  }
  for (const [index, { kind, first, last }] of head.entries()) {
    if (kind === 'title') continue;
    const placed = behindDay(tokens, head[index]!, mentions);
    if (placed !== undefined) return placed;
    const opening = tokens.word[first] === MARK.openBracket ? first + 1 : first; // `(Miami – July 30, 2024)`
    const city = mentions.city.find((mention) => mention.first === opening);
    if (city === undefined) continue;
    if (withState(tokens, city, { last }, mentions, true)) return opening;
    // `RENO – Mayor Ada Quill made these appointments:` above a list of them
    const dash =
      kind === 'subtitle' && (tokens.flags[city.first]! & TOKEN_UPPER) !== 0
        ? datelineEnd(tokens, head[index]!)
        : undefined;
    if (dash !== undefined && dash - city.last <= LONGEST_STATE) return opening;
    if (isPlaceByDay(tokens, city, head, index, mentions)) return opening;
    const day = mentions.date.find((date) => date.first > city.first && date.last >= last - 1);
    if (day !== undefined && isOnlyPlace(tokens, city.last, day.first)) return opening;
  }
  return undefined;
}

/** The city behind the day: `August 2, 2023 – Windsor, Ontario – Border Agency`, `12 July 2024 | Geneva`. */
function behindDay(tokens: TokenTable, { first, last }: Part, mentions: Mentions): number | undefined {
  const day = mentions.date[indexFrom(mentions.date, first)];
  if (day === undefined || day.last >= last || !isBar(tokens, day.last)) return undefined;
  const city = mentions.city[indexFrom(mentions.city, day.last + 1)];
  if (city?.first !== day.last + 1 || city.last > last) return undefined;
  const ends = city.last === last || tokens.word[city.last] === MARK.comma || isBar(tokens, city.last);
  return ends ? city.first : undefined;
}

function isBar(tokens: TokenTable, i: number): boolean {
  return tokens.word[i] === MARK.bar || isDash(tokens, i);
}

/** Tokens between the city and the dash at most: `, N.Y.` */
const LONGEST_STATE = 3;

/** `Windsor, Ontario` alone on its line, below or above the day. */
function isPlaceByDay(
  tokens: TokenTable,
  city: { readonly last: number },
  head: readonly Part[],
  index: number,
  mentions: Mentions,
): boolean {
  if (tokens.word[city.last] !== MARK.comma) return false;
  const state = mentions.location[indexFrom(mentions.location, city.last + 1)];
  if (state?.first !== city.last + 1 || state.last !== head[index]!.last) return false;
  if (state.value.kind !== 'state' && state.value.kind !== 'country') return false;
  return [head[index - 1], head[index + 1]].some(
    (line) => line !== undefined && mentions.date.some(({ first, last }) => first === line.first && last === line.last),
  );
}

/** True when nothing but a state or country, short for both, stands between a city and the day behind it. */
function isOnlyPlace({ flags }: TokenTable, from: number, to: number): boolean {
  let words = 0;
  for (let i = from; i < to; i++) {
    if ((flags[i]! & TOKEN_MARK) !== 0) continue;
    if ((flags[i]! & TOKEN_CAPITAL) === 0) return false;
    words += 1;
  }
  return words <= 3 && to - from <= 8;
}

/** A city in capitals at the start of a paragraph with a comma or running text behind it: the dash of its dateline was lost. */
function standsAlone(
  tokens: TokenTable,
  { first, last }: { readonly first: number; readonly last: number },
  body: Part,
): boolean {
  for (let i = first; i < last; i++) if ((tokens.flags[i]! & (TOKEN_UPPER | TOKEN_INITIAL)) === 0) return false;
  if (last >= body.last) return false;
  if (tokens.word[last] === MARK.comma || tokens.word[last] === MARK.colon) return true; // `VIJAYAWADA: The bureau …`
  // `WASHINGTON The department …`
  const capital = tokens.flags[last]! & (TOKEN_CAPITAL | TOKEN_UPPER);
  return capital === TOKEN_CAPITAL || (tokens.flags[last]! & TOKEN_SENTENCE) !== 0;
}

/** `Miami, Florida, State Attorney Quill will hold …`: the dash became a comma, or was lost; or the place has a line of its own. */
function withState(
  tokens: TokenTable,
  { last }: { readonly last: number },
  body: Pick<Part, 'last'>,
  mentions: Mentions,
  ownLine = false,
): boolean {
  if (tokens.word[last] !== MARK.comma) return false;
  const state = mentions.location[indexFrom(mentions.location, last + 1)];
  if (
    state === undefined ||
    state.first !== last + 1 ||
    (state.value.kind !== 'state' && state.value.kind !== 'country')
  )
    return false;
  const next = tokens.word[state.last] === MARK.comma ? state.last + 1 : state.last;
  if (ownLine && (next === state.last || tokens.gap[next]! < GAP_LINE)) return false;
  return next < body.last && (tokens.flags[next]! & TOKEN_CAPITAL) !== 0;
}
