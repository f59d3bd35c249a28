import type { Occupancy } from '../../core/occupancy.ts';
import { FORM_UPPER, FORM_WEAK, kindBit, WORD_COMMON } from '../../gazetteer/kinds.ts';
import { foldWord } from '../../gazetteer/fold.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { type LexiconHit, longestHit, longestHitIndex } from '../../gazetteer/match.ts';
import { childOf, type FormMatch, formsAt } from '../../gazetteer/trie.ts';
import { UNKNOWN } from '../../gazetteer/vocabulary.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_NONE,
  MARK,
  plainText,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_POSSESSIVE,
  TOKEN_UPPER,
  TOKEN_WORD,
  type TokenTable,
} from '../../segment/tokens.ts';
import { withoutLastLetter } from '../recogniser.ts';
import { isClubBehind, STOPS } from './heads.ts';
import { agencyMention, changed } from './mention.ts';
import { agencyRecords, type AgencyMention } from './value.ts';

/** Names of something else when one of these follows: `Senate Bill 1437`, `Andrews Air Force Base`, `Navy Yard`. */
const NOT_BEFORE = wordSet(
  'base yard pier blue boulevard street avenue drive road lane highway parkway building cross',
);
/** The same for names of one word: `Senate Bill 1437`, `Senate Resolution 12`. */
const NOT_BEFORE_WORD = wordSet('bill bills resolution resolutions file joint district republicans democrats');

/** The body of the lexicon whose name stands at token `i`, or undefined. */
export function listedAt(document: AnalysedDocument, i: number, taken: Occupancy): AgencyMention | undefined {
  const { tokens, hits } = document;
  const hit = longestHit(tokens, hits, i, 'agency');
  if (hit === undefined || !taken.isFree(i, hit.last)) return undefined;
  if (hit.last === i + 1 && !standsOut(document, i))
    return refuse(document, i, hit.last, 'an ordinary word among words in capitals');
  if (
    hit.last < tokens.count &&
    (NOT_BEFORE.has(tokens.word[hit.last]!) || (hit.last === i + 1 && NOT_BEFORE_WORD.has(tokens.word[hit.last]!))) &&
    (tokens.flags[hit.last]! & TOKEN_CAPITAL) !== 0
  ) {
    return refuse(document, i, hit.last, 'the next word makes something else of it: a bill, a base, a street');
  }
  if (hit.last === i + 1 && isPartOfCode(tokens, i))
    return refuse(document, i, hit.last, 'letters of an address or a number');
  if (hit.last === i + 1 && isPostalCode(document, i)) return refuse(document, i, hit.last, 'a state behind its town');
  if (isClubBehind(tokens, hit.last)) return refuse(document, i, hit.last, 'a club of its officers');
  if (hit.last === i + 1 && isOthersArmy(tokens, i))
    return refuse(document, i, hit.last, 'an army or a congress of others');
  if (isTailOfName(document, i, hit.last, hit.forms)) return refuse(document, i, hit.last, 'the end of a longer name');
  return listedMention(document, withCountry(document, i, hit, taken), hit.last, hit.forms);
}

/** `DEA.gov`, `21-OVW-058`, `800-HHS-TIPS`: letters inside an address or a number. */
function isPartOfCode({ text, start, end, flags, gap }: TokenTable, i: number): boolean {
  if ((flags[i]! & TOKEN_UPPER) === 0) return false;
  const next = text.charCodeAt(end[i]!);
  const behind = text.charCodeAt(end[i]! + 1);
  if ((next === STOP && isSmall(behind)) || (next === QUESTION && isSmall(behind | 32))) return true;
  if (i < 2 || gap[i] !== GAP_NONE || text.charCodeAt(start[i]! - 1) !== HYPHEN || next !== HYPHEN) return false;
  return (flags[i - 2]! & TOKEN_NUMBER) !== 0 && gap[i - 1] === GAP_NONE;
}

const STOP = 46;
const QUESTION = 63;
const HYPHEN = 45;
const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122;

/** `Big Stone Gap, VA`: the postal letters of a state right behind a town's name. */
function isPostalCode({ tokens, hits }: AnalysedDocument, i: number): boolean {
  const { word, flags, text, start, end } = tokens;
  if (i < 2 || end[i]! - start[i]! !== 2 || word[i - 1] !== MARK.comma || (flags[i]! & TOKEN_UPPER) === 0) return false;
  if ((flags[i - 2]! & (TOKEN_CAPITAL | TOKEN_UPPER | TOKEN_WORD)) !== (TOKEN_CAPITAL | TOKEN_WORD)) return false;
  const next = text.charCodeAt(end[i]!); // a comma may go on with a list of bodies
  return next !== COMMA && longestHitIndex(hits, i, 'state') >= 0;
}

const COMMA = 44;
const U_S = wordSet('u.s. us');

/** `U.S. EPA`: the country before a federal body's abbreviation belongs to it. */
function withCountry({ tokens }: AnalysedDocument, i: number, { last, forms }: LexiconHit, taken: Occupancy): number {
  const { word, flags } = tokens;
  if (i === 0 || last !== i + 1 || !U_S.has(word[i - 1]!) || !taken.isFree(i - 1, i)) return i;
  if ((flags[i]! & TOKEN_UPPER) === 0 || (flags[i - 1]! & TOKEN_CAPITAL) === 0 || (flags[i]! & TOKEN_BLOCK) !== 0)
    return i;
  return forms.some(({ index }) => agencyRecords()[index]!.id.startsWith('us/')) ? i - 1 : i;
}

/** `Army of Conquest`, `Iraqi National Congress`: a single word that begins or ends the name of a party to a war or a parliament. */
function isOthersArmy({ word, flags, count }: TokenTable, i: number): boolean {
  if (word[i] === CONGRESS) return i > 0 && BEFORE_CONGRESS.has(word[i - 1]!) && (flags[i - 1]! & TOKEN_CAPITAL) !== 0;
  if (word[i] !== ARMY || i + 2 >= count || word[i + 1] !== OF) return false;
  return (flags[word[i + 2] === THE ? i + 3 : i + 2]! & TOKEN_CAPITAL) !== 0;
}

const ARMY = wordId('army');
const CONGRESS = wordId('congress');
const OF = wordId('of');
const THE = wordId('the');
const BEFORE_CONGRESS = wordSet('national islamic indian jewish');

function refuse({ onRefusal }: AnalysedDocument, first: number, last: number, reason: string): undefined {
  onRefusal?.({ type: 'agency', first, last, reason });
}

function listedMention(
  document: AnalysedDocument,
  first: number,
  last: number,
  forms: readonly FormMatch[],
): AgencyMention {
  const name = plainText(document.tokens, first, last);
  const strong = forms.find(({ flags }) => (flags & FORM_WEAK) === 0);
  const candidates = forms.map(({ index }) => index);
  if (strong !== undefined) {
    const others = candidates.some((index) => index !== strong.index) ? candidates : undefined;
    return agencyMention(document, first, last, { entry: strong.index, name, candidates: others }, 'listed');
  }
  const unit = agencyRecords()[candidates[0]!]?.unit === true;
  return agencyMention(document, first, last, { entry: undefined, name, candidates, unit }, 'listed-weak');
}

/** `Army` of `Salvation Army`: a one-word name behind another capitalised word is that name's end. */
function isTailOfName({ tokens }: AnalysedDocument, i: number, last: number, forms: readonly FormMatch[]): boolean {
  if (last !== i + 1 || i === 0 || forms.some(({ flags }) => (flags & FORM_UPPER) !== 0)) return false;
  if ((tokens.flags[i]! & (TOKEN_BLOCK | TOKEN_UPPER)) !== 0) return false;
  const before = tokens.flags[i - 1]!;
  if ((before & (TOKEN_WORD | TOKEN_CAPITAL)) !== (TOKEN_WORD | TOKEN_CAPITAL) || STOPS.has(tokens.word[i - 1]!))
    return false;
  return (lexicon.vocabulary.classes[tokens.word[i]!]! & WORD_COMMON) !== 0;
}

/**
 * False for an abbreviation that is also a word, printed among words in capitals: `WHO` in a heading, or before a
 * colon.
 */
function standsOut({ tokens }: AnalysedDocument, i: number): boolean {
  const { flags, word } = tokens;
  if ((flags[i]! & TOKEN_UPPER) === 0) return true;
  if ((lexicon.vocabulary.classes[word[i]!]! & WORD_COMMON) === 0) return true;
  if (i + 1 < tokens.count && word[i + 1] === MARK.colon) return false; // `WHO: the sheriff`
  const isCapitals = (at: number): boolean =>
    at >= 0 && at < tokens.count && (flags[at]! & TOKEN_WORD) !== 0 && (flags[at]! & TOKEN_UPPER) !== 0;
  return !(isCapitals(i - 1) || (((flags[i + 1] ?? 0) & TOKEN_BLOCK) === 0 && isCapitals(i + 1)));
}

const BIT = kindBit('agency');
const SMALL_S = 115;

/**
 * The listed body at token `i` with its possessive grown on, as in texts that have lost their apostrophes: `Justice
 * Departments Tax Division`. The mention leaves the `s` out. Longer than `atLeast` tokens, or undefined.
 */
export function listedWithLostPossessive(
  document: AnalysedDocument,
  i: number,
  atLeast: number,
  taken: Occupancy,
): AgencyMention | undefined {
  const { tokens } = document;
  const { word, flags, count, text, end } = tokens;
  const { trie } = lexicon;
  const first = word[i]!;
  let node = first < trie.roots.length ? trie.roots[first]! : 0;
  let best: { node: number; last: number } | undefined;
  for (let next = i + 1; node !== 0 && next < count && (flags[next]! & TOKEN_BLOCK) === 0; next++) {
    if ((flags[next]! & TOKEN_CAPITAL) !== 0 && text.charCodeAt(end[next]! - 1) === SMALL_S) {
      // `Treasurys`, `Commerces` are in no dictionary, the bare words are.
      const bare =
        word[next] === UNKNOWN
          ? lexicon.vocabulary.find(foldWord(text.slice(tokens.start[next], end[next]! - 1)))
          : withoutS(word[next]!);
      const child = bare === 0 ? 0 : childOf(trie, node, bare);
      if (child !== 0 && (trie.nodeKinds[child]! & BIT) !== 0) best = { node: child, last: next + 1 };
    }
    node = childOf(trie, node, word[next]!);
  }
  if (best === undefined || best.last - i <= atLeast || !taken.isFree(i, best.last)) return undefined;
  // Only before what is possessed.
  if (best.last >= count || (flags[best.last]! & TOKEN_BLOCK) !== 0) return undefined;
  if ((flags[best.last]! & (TOKEN_WORD | TOKEN_NUMBER)) === 0 && !isLettersIn(tokens, best.last)) return undefined;
  // `Criminal and Antitrust Divisions` share a head.
  if (i > 0 && (word[i - 1] === MARK.ampersand || word[i - 1] === MARK.comma) && SHARED.has(word[best.last - 1]!))
    return undefined;
  const mention = listedMention(document, i, best.last, formsAt(trie, best.node, 'agency'));
  return withoutLastLetter(mention, changed(mention, { name: mention.value.name.slice(0, -1) }).value);
}

/** `Department of Energys (DOE) site`: the letters stand between the owner and what it owns. */
function isLettersIn({ word, flags, count }: TokenTable, bracket: number): boolean {
  if (word[bracket] !== MARK.openBracket) return false;
  let close = bracket + 1;
  while (close < count && ((flags[close]! & TOKEN_UPPER) !== 0 || word[close] === MARK.hyphen)) close += 1; // `(HHS-OIG)`
  if (close === bracket + 1 || close > bracket + 4) return false;
  if (close < count && (flags[close]! & TOKEN_POSSESSIVE) !== 0) close += 1; // `(SECs)`
  if (close + 1 >= count || word[close] !== MARK.closeBracket) return false;
  return (flags[close + 1]! & (TOKEN_WORD | TOKEN_BLOCK)) === TOKEN_WORD;
}

const SHARED = wordSet(
  'divisions sections departments offices bureaus units services commissions agencies administrations',
);

const BARE = new Map<number, number>();

/** Number of the word without its last letter, 0 when the vocabulary has no such word. */
function withoutS(word: number): number {
  let bare = BARE.get(word);
  if (bare === undefined) {
    const { vocabulary } = lexicon;
    bare = vocabulary.find(vocabulary.word(word).slice(0, -1));
    BARE.set(word, bare);
  }
  return bare;
}

/** True when the last letter of the mention's last token was cut off as a lost possessive. */
export function endsInLostPossessive({ tokens }: AnalysedDocument, mention: AgencyMention): boolean {
  return mention.end < tokens.end[mention.last - 1]!;
}
