import type { Occupancy } from '../../core/occupancy.ts';
import { kindBit } from '../../gazetteer/kinds.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_LINE,
  MARK,
  plainText,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_POSSESSIVE,
  TOKEN_WORD,
} from '../../segment/tokens.ts';
import { agencyMention } from './mention.ts';
import type { AgencyMention } from './value.ts';

const COUNTRY = kindBit('country');
/** So many lines of a country and its bodies make a list of them. */
const LINES = 2;
/** No body of such a list has more tokens. */
const LONGEST = 14;
const BULLETS = new Set<number>([MARK.bullet, MARK.hyphen, MARK.enDash, MARK.star]);
const SMALL = wordSet('of for the and against in de la di del des du et und und für do da y e zu am an der to on');
const INSIDE = new Set<number>([MARK.hyphen, MARK.enDash, MARK.apostrophe, MARK.slash, MARK.stop]);
const OF = wordId('of');
const THE = wordId('the');
/** Words that say that a name is a public body's, in the languages of Europe's lists. */
const BODY = wordSet(`
  police prosecutor prosecutors prosecutor's prosecution office service services agency authority authorities directorate guard customs bureau department
  departments ministry unit units center centre inspectorate administration command division section branch force gendarmerie judiciary intelligence
  policía polizei politie police policja carabinieri guardia garda fiscalía parquet bundeskriminalamt landeskriminalamt revenue tax border investigation
`);

interface CountryLine {
  /** First token behind the colon, and where the line ends. */
  readonly first: number;
  readonly last: number;
}

/**
 * Adds what a list of countries with their bodies names: `Cyprus: Cyprus Police; Customs Department`. There a body is all that
 * stands between two semicolons, whatever its name: `Criminal Intelligence Service Austria`.
 */
export function byCountry(
  document: AnalysedDocument,
  found: readonly AgencyMention[],
  taken: Occupancy,
): readonly AgencyMention[] {
  const { tokens } = document;
  const { word, flags, gap, count } = tokens;
  const lines = countryLines(document);
  if (lines.length < LINES) return found;
  const added: AgencyMention[] = [];
  for (const { first, last } of lines) {
    const separator = has(first, last, MARK.semicolon) ? MARK.semicolon : MARK.comma;
    for (let from = first; from < last; ) {
      let to = from;
      while (to < last && word[to] !== separator) to += 1;
      body(from, word[to - 1] === MARK.stop ? to - 1 : to);
      from = to + 1;
    }
  }
  if (added.length === 0) return found;
  const kept = found.filter(({ first, last }) => !added.some((own) => own.first < last && own.last > first));
  return [...kept, ...added].sort((a, b) => a.first - b.first);

  function has(first: number, last: number, mark: number): boolean {
    for (let i = first; i < last; i++) if (word[i] === mark) return true;
    return false;
  }

  /** Adds the body between two separators, without what stands in brackets behind it. */
  function body(from: number, to: number): void {
    let last = from;
    while (last < to && word[last] !== MARK.openBracket) last += 1;
    const first = word[from] === THE ? from + 1 : from;
    // `Specialised Department of the Sofia City Prosecutor's Office`: two bodies
    for (let i = first + 1; i + 2 < last; i++) {
      if (word[i] !== OF || word[i + 1] !== THE || (flags[i + 2]! & TOKEN_CAPITAL) === 0) continue;
      if (!isBody(first, i) || !isBody(i + 2, last)) continue;
      add(i + 2, last);
      const parent = added.at(-1)?.first === i + 2 ? i + 2 : found.find((mention) => mention.first === i + 2)?.first;
      add(first, i, parent);
      return;
    }
    if (isBody(first, last)) add(first, last);
  }

  function add(first: number, last: number, parent?: number): void {
    const same = found.find((mention) => mention.first === first && mention.last === last);
    if (same !== undefined || !taken.isFree(first, last)) return;
    const name = plainText(tokens, first, last);
    const value = { entry: undefined, name, unit: parent === undefined ? undefined : true, parent };
    added.push(agencyMention(document, first, last, value, 'by-country'));
  }

  function isBody(first: number, last: number): boolean {
    if (last - first < 2 || last - first > LONGEST || (flags[first]! & TOKEN_CAPITAL) === 0) return false;
    let says = false;
    for (let i = first; i < last; i++) {
      const here = word[i]!;
      if (BODY.has(here)) says = true;
      if ((flags[i]! & (TOKEN_WORD | TOKEN_CAPITAL)) === (TOKEN_WORD | TOKEN_CAPITAL)) continue;
      if (!SMALL.has(here) && !INSIDE.has(here) && (flags[i]! & TOKEN_POSSESSIVE) === 0) return false;
    }
    return (
      says &&
      gap[first] !== GAP_LINE &&
      (flags[last - 1]! & (TOKEN_CAPITAL | TOKEN_POSSESSIVE)) === TOKEN_CAPITAL &&
      first < count
    );
  }
}

/** The lines that begin with a country and a colon. */
function countryLines({ tokens, hits }: AnalysedDocument): readonly CountryLine[] {
  const { word, flags, gap, count } = tokens;
  const lines: CountryLine[] = [];
  for (let i = 0; i < count; i++) {
    if ((hits.kinds[i]! & COUNTRY) === 0) continue;
    if (!begins(i) && !(i > 0 && BULLETS.has(word[i - 1]!) && begins(i - 1))) continue;
    const colon = hits.end[longestHitIndex(hits, i, 'country')]!;
    if (colon + 1 >= count || word[colon] !== MARK.colon) continue;
    let last = colon + 1;
    while (last < count && (flags[last]! & TOKEN_BLOCK) === 0 && gap[last]! < GAP_LINE) last += 1;
    if (last > colon + 1) lines.push({ first: colon + 1, last });
    i = last - 1;
  }
  return lines;

  function begins(i: number): boolean {
    return i === 0 || (flags[i]! & TOKEN_BLOCK) !== 0 || gap[i]! >= GAP_LINE;
  }
}
