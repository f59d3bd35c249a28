import type { Occupancy } from '../../core/occupancy.ts';
import { WORD_COMMON } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { isCapitalised, runEnd, runStart } from '../../segment/capital-run.ts';
import { beginsCell } from '../../segment/columns.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { plainText, TOKEN_BLOCK } from '../../segment/tokens.ts';
import { STOPS, TITLE_WORDS } from './heads.ts';
import { agencyMention } from './mention.ts';
import type { AgencyMention } from './value.ts';

/** Words that end the name of a people that governs itself. */
export const TRIBE_HEADS = wordSet('tribe tribes band nation rancheria community pueblo');

const OF = wordId('of');
const THE = wordId('the');
const AND = wordSet('and &');
const NATION = wordId('nation');
const BAND = wordId('band');
const COMMUNITY = wordId('community');
const PUEBLO = wordId('pueblo');
const INDIAN = wordSet('indian indians');
/** In front of `Nation`: the name of a people. A gang calls itself one too. */
const PEOPLES = wordSet(`
  first navajo cherokee choctaw chickasaw creek muscogee seminole osage seneca oneida crow blackfeet quapaw hopi o'odham yakama ponca caddo comanche
  wyandotte potawatomi ojibwe chippewa onondaga mohawk ho-chunk lummi makah quinault apache shawnee kiowa pawnee omaha winnebago earth lake nisga'a
  haida tsilhqot'in squamish musqueam anishinabek dene cree metis
`);
/** Behind one of these the name is that of the land: `on the Navajo Nation`. */
const ON = wordSet('on in within throughout across near at');

/** `Okanagan Indian Band`, `Eastern Shawnee Tribe of Oklahoma`, `Cherokee Nation`, around the word at token `i`. */
export function tribe(
  document: AnalysedDocument,
  i: number,
  from: number,
  taken: Occupancy,
): AgencyMention | undefined {
  const { tokens } = document;
  const { word, flags } = tokens;
  const head = word[i]!;
  if (!isCapitalised(tokens, i)) return undefined;
  const run = runStart(tokens, taken, i, { max: 12, joins: () => false });
  let first = Math.max(run, from);
  for (let at = first; at < i; at++) if (STOPS.has(word[at]!)) first = at + 1;
  if (head === PUEBLO ? word[i + 1] !== OF : first >= i) return undefined;
  const before = first > 0 && word[first - 1] === THE ? word[first - 2] : word[first - 1];
  if (first > 0 && (flags[first]! & TOKEN_BLOCK) === 0 && ON.has(before ?? 0)) return undefined;
  let last = i + 1;
  if (word[last] === OF) {
    const at = word[last + 1] === THE ? last + 2 : last + 1;
    if (at < tokens.count && isCapitalised(tokens, at))
      last = runEnd(tokens, taken, at, { max: 5, joins: (next) => word[next] === OF || AND.has(word[next]!) });
  } else if (last < tokens.count && isCapitalised(tokens, last) && goesOn(last)) return undefined;
  if (!isPeople(last) || !taken.isFree(first, last)) return undefined;
  const value = { entry: undefined, name: plainText(tokens, first, last) };
  return agencyMention(document, first, last, value, 'tribe');

  /** `Tribe Called Example`, but not `Osage Tribe Chairman`, nor the next cell of a row. */
  function goesOn(next: number): boolean {
    return (flags[next]! & TOKEN_BLOCK) === 0 && !TITLE_WORDS.has(word[next]!) && !beginsCell(tokens, next);
  }

  function isPeople(end: number): boolean {
    const previous = word[i - 1] ?? 0;
    if (head === PUEBLO) return end > i + 1;
    if (INDIAN.has(previous)) return i - first > 1 || end > i + 1;
    if (head === COMMUNITY) return false;
    if (head === NATION) return PEOPLES.has(previous) && (previous !== FIRST || first < i - 1); // `the First Nation`
    if (head === BAND) return end > i + 1 && isUncommon();
    return isUncommon();
  }

  /** No gang's name in everyday words: `Royal Lion Tribe`. */
  function isUncommon(): boolean {
    const { classes } = lexicon.vocabulary;
    for (let at = first; at < i; at++) if ((classes[word[at]!]! & WORD_COMMON) === 0) return true;
    return false;
  }
}

const FIRST = wordId('first');
