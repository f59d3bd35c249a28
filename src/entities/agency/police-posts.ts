import type { Occupancy } from '../../core/occupancy.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { GAP_BLANK, plainText, TOKEN_BLOCK, TOKEN_CAPITAL, TOKEN_WORD } from '../../segment/tokens.ts';
import { TITLE_WORDS } from './heads.ts';
import { agencyMention } from './mention.ts';
import { type AgencyMention, agencyRecords } from './value.ts';

// What a state's police call their parts in towns without the force's name: `Evansville Post`, `Troop K`.

const STATE_POLICE = /^\S.* (?:State Police|State Patrol|State Highway Patrol|Highway Patrol|State Troopers)$/;
const HEADS = wordSet('post barracks barrack district detachment');
const ATTORNEY = wordId('attorney');
const TROOP = wordId('troop');
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
  const more: AgencyMention[] = [];
  for (let i = 1; i < count; i++) {
    if ((flags[i]! & TOKEN_CAPITAL) === 0) continue;
    if (word[i] === TROOP && i + 1 < count && LETTER.test(tokens.text.slice(tokens.start[i + 1], tokens.end[i + 1])))
      add(i, i + 2);
    else if (HEADS.has(word[i]!) && !goesOn(i + 1)) add(townBefore(i), i + 1);
  }
  return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.first - b.first);

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
