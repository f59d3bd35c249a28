import type { Occupancy } from '../../core/occupancy.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_BLANK,
  GAP_SPACE,
  plainText,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_SENTENCE,
  TOKEN_WORD,
} from '../../segment/tokens.ts';
import { TITLE_WORDS } from './heads.ts';
import { lengthened } from './lengthened.ts';
import { agencyMention } from './mention.ts';
import { type AgencyMention, agencyRecords } from './value.ts';

// What a state's police call their parts in towns without the force's name: `Evansville Post`, `Troop K`.

const STATE_POLICE = /^\S.* (?:State Police|State Patrol|State Highway Patrol|Highway Patrol|State Troopers)$/;
const HEADS = wordSet('post barracks barrack district detachment');
const ATTORNEY = wordId('attorney');
const TROOP = wordId('troop');
const POST = wordId('post');
const LONGEST_TOWN = 4; // tokens
const LETTER = /^[A-Z]$/;

let forces: ReadonlySet<number> | undefined;

function stateForces(): ReadonlySet<number> {
  return (forces ??= new Set(
    [...agencyRecords().entries()]
      .filter(([, { level, name }]) => level === 'state' && STATE_POLICE.test(name))
      .map(([entry]) => entry),
  ));
}

/** The mentions of a document that names one state's police alone, with the parts that go without its name, in the order of the text. */
export function policePosts(
  document: AnalysedDocument,
  found: readonly AgencyMention[],
  taken: Occupancy,
): readonly AgencyMention[] {
  const named = new Set(found.map(({ value }) => value.entry ?? -1).filter((entry) => stateForces().has(entry)));
  const [entry] = named;
  if (entry === undefined || named.size > 1) return found;
  const { tokens, hits } = document;
  const { word, flags, count } = tokens;
  const own = new Set<number>();
  for (const { first, last } of found) for (let i = first; i < last; i++) own.add(i);
  const mentions = [...found];
  const more: AgencyMention[] = [];
  for (let i = 1; i < count; i++) {
    if ((flags[i]! & TOKEN_CAPITAL) === 0) continue;
    if (word[i] === TROOP && i + 1 < count && LETTER.test(tokens.text.slice(tokens.start[i + 1], tokens.end[i + 1])))
      add(i, i + 2);
    else if (word[i] === POST && isNumber(i + 1)) addNumbered(i);
    else if (HEADS.has(word[i]!) && !goesOn(i + 1)) add(townBefore(i), i + 1);
  }
  return [...mentions, ...more].sort((a, b) => a.first - b.first);

  /** `Post 13`, also right behind the force's letters: `KSP Post 13`. */
  function addNumbered(i: number): void {
    const before = named.size === 1 ? mentions.findIndex(({ last }) => last === i) : -1;
    if (before < 0) {
      if ((flags[i - 1]! & TOKEN_CAPITAL) === 0 || (flags[i]! & TOKEN_SENTENCE) !== 0) add(i, i + 2);
      return;
    }
    const force = mentions[before]!;
    const candidates = force.value.candidates ?? [];
    if (force.value.entry !== entry && !candidates.includes(entry!)) return;
    mentions[before] = lengthened(document, force, entry!, i + 2, 'police-post');
  }

  /** `13` of `Post 13` */
  function isNumber(i: number): boolean {
    return i < count && (flags[i]! & (TOKEN_NUMBER | TOKEN_BLOCK)) === TOKEN_NUMBER && tokens.gap[i] === GAP_SPACE;
  }

  /** First token of the town whose name ends right before token `i`; `i + 1` for none. */
  function townBefore(i: number): number {
    if ((flags[i]! & TOKEN_BLOCK) !== 0 || tokens.gap[i] === GAP_BLANK) return i + 1;
    for (let first = Math.max(0, i - LONGEST_TOWN); first < i; first++) {
      if ((flags[first]! & TOKEN_CAPITAL) === 0) continue;
      const city = longestHitIndex(hits, first, 'city');
      if (city >= 0 && hits.end[city] === i) return first;
    }
    return i + 1;
  }

  /** `Denver District Attorney`, `Washington Post Office`, but not `Evansville Post Commander`. */
  function goesOn(i: number): boolean {
    if (i >= count || (flags[i]! & (TOKEN_WORD | TOKEN_CAPITAL | TOKEN_BLOCK)) !== (TOKEN_WORD | TOKEN_CAPITAL))
      return false;
    return !TITLE_WORDS.has(word[i]!) || word[i] === ATTORNEY;
  }

  function add(first: number, last: number): void {
    if (first >= last || !taken.isFree(first, last)) return;
    for (let i = first; i < last; i++) if (own.has(i)) return;
    const name = plainText(tokens, first, last);
    more.push(
      agencyMention(
        document,
        first,
        last,
        { entry: undefined, name, lead: { entry: entry!, rest: name } },
        'police-post',
      ),
    );
  }
}
