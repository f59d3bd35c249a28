import { isDemonym } from '../../gazetteer/demonyms.ts';
import type { Occupancy } from '../../core/occupancy.ts';
import { WORD_COMMON, WORD_GIVEN, WORD_PLACE, WORD_SURNAME } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { abbreviationBehind } from '../../segment/abbreviation.ts';
import { isCapitalised, runEnd } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { endsInS, GAP_NONE, MARK, plainText, TOKEN_POSSESSIVE, TOKEN_UPPER } from '../../segment/tokens.ts';
import { type Found, isPlaceOnly } from './name-run.ts';
import { hasBearer, isNobodysName, isTownHere } from './other-names.ts';
import { LEGAL_FORM } from '../../gazetteer/legal-form.ts';
import { isUsedAlone } from './word-alone.ts';
import { bracketName } from './bracket-name.ts';
import { EVERYDAY_LETTERS, hasLeadingLetters, leadingWords } from './short-starts.ts';
import { EMPTY, GOVERNMENT, KIND, LEGAL_FORM_PROFESSIONAL, LEGAL_FORM_WEAK, TRADES } from './words.ts';

interface Stretch {
  readonly first: number;
  readonly last: number;
  /** True for everyday words, which mean the body only where nothing else with a capital stands beside them. */
  readonly loose?: boolean;
  /** True for what a bracket behind the name says. */
  readonly said?: boolean;
}

/** Second words of places: `Kalamazoo River`, `Gates Avenue`. */
const LANDSCAPES = wordSet(
  'river lake creek street avenue road park county island beach valley heights hill hills bay mountain city',
);
const FIRST = wordId('first');
const OF = wordId('of');
const CLUBS = wordSet(
  'association society union foundation federation league alliance coalition council guild club institute university college school academy network fund committee congress church hospital clinic center programs',
);
const PLACED_KINDS = wordSet('club clubs bank league diocese archdiocese center');
const CENTRES = new Set(['Center', 'Centre', 'School', 'System', 'Medical', 'Health']);
const PLACES = ['city', 'state', 'county', 'country', 'region', 'agency', 'title'] as const;

/**
 * What a document calls a body once it has named it: the abbreviation or short name in the bracket behind, the name
 * without its legal form, without the words for what it is, or only its first words. As stretches of tokens.
 */
export function shortNames(
  document: AnalysedDocument,
  taken: Occupancy,
  { first, last, legal }: Found,
): readonly Stretch[] {
  const { tokens, hits } = document;
  const { classes } = lexicon.vocabulary;
  const short: Stretch[] = [];
  const abbreviation = abbreviationBehind(tokens, first, last);
  if (abbreviation !== undefined) short.push({ first: abbreviation, last: abbreviation + 1, said: true });
  const bracket = bracketName(document, taken, first, last);
  if (bracket !== undefined) short.push({ ...bracket, said: true });
  let end = last;
  while (end > first + 1 && (isForm(end - 1) || tokens.word[end - 1] === MARK.comma)) end -= 1;
  if (end < last && isDistinctive(end) && !isPersonLike(end)) short.push({ first, last: end });
  else if (end < last && legal && end - first >= 2 && (KIND.has(tokens.word[end - 1]!) || isPhrase(end)))
    short.push({ first, last: end, loose: true });
  // `Mount Sinai` for `Mount Sinai Medical Center`, `Harbor Widgets` for `Harbor Widgets Holdings`.
  let bare = end;
  while (bare > first + 1 && (isKind(bare - 1) || (bare < end && tokens.word[bare - 1] === MARK.ampersand))) bare -= 1;
  if (bare < end && bare - first >= 2 && isDistinctive(bare)) short.push({ first, last: bare });
  // `City Club` for `City Club of Lakeside`
  const of = placedBehind();
  if (of > first + 1) short.push({ first, last: of, loose: true });
  // `Quilla's` for `Quilla's Restaurant`
  if (end - first >= 3 && (tokens.flags[end - 2]! & TOKEN_POSSESSIVE) !== 0 && isKind(end - 1))
    short.push({ first, last: end - 1 });
  // `Quill Crane` for `Quill Crane & Rigging, Inc.`, `Osgood Mechanical` for `Osgood Mechanical Contractors`.
  if (end - first >= 3 && (legal || isKind(end - 1))) {
    if (isStart(first + 2, false)) short.push({ first, last: first + 2 });
    else if (((legal && end < last) || isTraded()) && isStart(first + 2, true))
      short.push({ first, last: first + 2, loose: true });
  }
  if ((legal || (end - first >= 2 && !isAcronym(first) && !endsInS(tokens, first))) && isUnheardOf(first))
    short.push({ first, last: first + 1 });
  else if (legal && last - first >= 2 && isSurnameOnly(document, first))
    short.push({ first, last: first + 1, loose: true });
  else if (end - first >= 2 && isUsedAlone(document, first)) short.push({ first, last: first + 1, loose: true });
  // `Vision of Hope` of Vision of Hope Recovery Inc.
  if (legal && end - first >= 4 && tokens.word[first + 1] === OF) short.push({ first, last: first + 3, loose: true });
  if (legal && end - first >= 4 && isCompound()) short.push({ first, last: first + 3 });
  if (legal && hasLeadingLetters(document, first, end)) short.push({ first, last: first + 1, loose: true });
  if (legal) for (const to of leadingWords(document, first, end)) short.push({ first, last: to, loose: true });
  return short;

  /** `Quiet Frost` of Quiet Frost, Inc.: no person, no place. */
  function isPhrase(to: number): boolean {
    return !isPersonLike(to) && !isPlaceOnly(document, first, to) && isStart(to, true);
  }

  /** Four words or more, of which the last is a trade: Silver Dock Ice & Cold Storage. */
  function isTraded(): boolean {
    if (end - first < 4 || !KIND.has(tokens.word[end - 1]!) || CLUBS.has(tokens.word[end - 1]!)) return false;
    for (let i = first; i < end; i++) if (GOVERNMENT.has(tokens.word[i]!)) return false;
    return true;
  }

  /** `Quarvel-Osgood` of Quarvel-Osgood Glass Container Inc. */
  function isCompound(): boolean {
    const [hyphen, second] = [first + 1, first + 2];
    if (tokens.word[hyphen] !== MARK.hyphen || tokens.gap[hyphen] !== GAP_NONE || tokens.gap[second] !== GAP_NONE)
      return false;
    if (!isCapitalised(tokens, first) || !isCapitalised(tokens, second) || isKind(second)) return false;
    for (const kind of PLACES) if (longestHitIndex(hits, first, kind) >= 0) return false;
    return !isDemonym(tokens.word[first]!) && (classes[tokens.word[second]!]! & WORD_COMMON) === 0;
  }

  /** The `of` before the place that ends the name; 0 without one. */
  function placedBehind(): number {
    for (let i = last - 2; i > first && i > last - 5; i--)
      if (tokens.word[i] === OF)
        return PLACED_KINDS.has(tokens.word[i - 1]!) && isPlaceOnly(document, i + 1, last) ? i : 0;
    return 0;
  }

  function isForm(i: number): boolean {
    const word = tokens.word[i]!;
    return LEGAL_FORM.has(word) || LEGAL_FORM_WEAK.has(word) || LEGAL_FORM_PROFESSIONAL.has(word);
  }

  function isKind(i: number): boolean {
    return KIND.has(tokens.word[i]!) || EMPTY.has(tokens.word[i]!) || CENTRES.has(plainText(tokens, i, i + 1));
  }

  /** `Jane Venn` of Jane Venn LLC: whose firm it is, more often than the firm. */
  function isPersonLike(to: number): boolean {
    const given = classes[tokens.word[first]!]! & (WORD_GIVEN | WORD_COMMON);
    if (given !== WORD_GIVEN || to - first < 2 || to - first > 4 || (tokens.flags[first]! & TOKEN_UPPER) !== 0)
      return false;
    if (tokens.word[first + 1] === MARK.hyphen || longestHitIndex(hits, first, 'state') >= 0) return false;
    const surname = classes[tokens.word[to - 1]!]!;
    return !isKind(to - 1) && (surname & (WORD_SURNAME | WORD_COMMON)) !== WORD_COMMON;
  }

  /** Not a place, a person's name or a phrase alone: two words, one of them no everyday word. */
  function isDistinctive(to: number): boolean {
    if (to - first === 1) return isUnheardOf(first);
    for (let i = first; i < to; i++) {
      const kinds = classes[tokens.word[i]!]!;
      if (isCapitalised(tokens, i) && (kinds & (WORD_COMMON | WORD_GIVEN | WORD_PLACE)) === 0) return true;
    }
    return to - first >= 3;
  }

  /** The first two words of a longer name: no place, no person, one of them no everyday word. */
  function isStart(to: number, everyday: boolean): boolean {
    if (
      !isCapitalised(tokens, first) ||
      !isCapitalised(tokens, to - 1) ||
      (isKind(first) && tokens.word[first] !== FIRST) ||
      LANDSCAPES.has(tokens.word[to - 1]!)
    )
      return false;
    const isOfState = longestHitIndex(hits, first, 'state') >= 0; // `Washington Quarvel`
    const isTrade = KIND.has(tokens.word[to - 1]!) || TRADES.has(tokens.word[to - 1]!); // `Tyson Poultry`
    if (
      ((classes[tokens.word[first]!]! & WORD_GIVEN) !== 0 && !isOfState && !isTrade) ||
      isDemonym(tokens.word[first]!)
    )
      return false;
    for (const kind of PLACES) {
      const hit = longestHitIndex(hits, first, kind);
      if (hit >= 0 && hits.end[hit]! >= to) return false;
    }
    for (let i = first; i < to; i++) if ((classes[tokens.word[i]!]! & WORD_COMMON) === 0) return true;
    return everyday;
  }

  /** `OEM Trading`: three capitals may stand for anything. */
  function isAcronym(i: number): boolean {
    return (tokens.flags[i]! & TOKEN_UPPER) !== 0 && tokens.end[i]! - tokens.start[i]! <= 3;
  }

  function isUnheardOf(i: number): boolean {
    for (const kind of PLACES) if (longestHitIndex(hits, i, kind) >= 0) return false;
    if (isDemonym(tokens.word[i]!) || GOVERNMENT.has(tokens.word[i]!) || EVERYDAY_LETTERS.has(tokens.word[i]!))
      return false;
    if (isTownHere(document, i)) return false;
    const kinds = classes[tokens.word[i]!]!;
    return (
      tokens.end[i]! - tokens.start[i]! > 2 && (kinds & (WORD_COMMON | WORD_GIVEN | WORD_SURNAME | WORD_PLACE)) === 0
    );
  }
}

/** `Tyson` of Tyson Foods Inc.: a name of people, but of nobody here. */
export function isSurnameOnly(document: AnalysedDocument, first: number): boolean {
  const { tokens, hits } = document;
  const { word } = tokens;
  const { classes } = lexicon.vocabulary;
  const name = word[first]!;
  if ((classes[name]! & (WORD_SURNAME | WORD_GIVEN)) === 0 || (classes[name]! & (WORD_COMMON | WORD_PLACE)) !== 0)
    return false;
  if (tokens.end[first]! - tokens.start[first]! < 4 || isDemonym(name) || GOVERNMENT.has(name)) return false;
  for (const kind of PLACES) if (longestHitIndex(hits, first, kind) >= 0) return false;
  return isNobodysName(document, first);
}

const CALLED_BY_END = wordSet('chase');

/** `Chase` of `JPMorgan Chase`: a firm that goes by its last word, which is nobody's name in the text. */
export function isCalledByItsEnd(document: AnalysedDocument, last: number): boolean {
  const { word } = document.tokens;
  return CALLED_BY_END.has(word[last - 1]!) && !hasBearer(document, last - 1);
}

const PARTIES = wordSet('democratic republican communist socialist islamic');

/** End of the first word of a listed name that is enough alone: `Northrop` of `Northrop Grumman`. */
export function shortStart({ tokens, hits }: AnalysedDocument, { first, last }: Stretch): number | undefined {
  if (last - first < 2 || tokens.end[first]! - tokens.start[first]! < 5) return undefined;
  if ((tokens.flags[first]! & TOKEN_UPPER) !== 0 || tokens.gap[first + 1] === GAP_NONE) return undefined;
  const name = tokens.word[first]!;
  if ((lexicon.vocabulary.classes[name]! & (WORD_COMMON | WORD_GIVEN | WORD_SURNAME | WORD_PLACE)) !== 0)
    return undefined;
  if (isDemonym(name) || GOVERNMENT.has(name) || PARTIES.has(name) || endsInS(tokens, first)) return undefined;
  for (const kind of PLACES) if (longestHitIndex(hits, first, kind) >= 0) return undefined;
  return first + 1;
}

const ALSO = wordSet('also known as dba d.b.a. formerly or');
const MOST_ALIASES = 12; // tokens

/** `Quiet Harbor Services (also known as QHS or Harbor)`: the names that a bracket behind a name gives it. */
export function aliasesBehind(document: AnalysedDocument, taken: Occupancy, last: number): readonly Stretch[] {
  const { tokens } = document;
  const { word, count } = tokens;
  if (word[last] !== MARK.openBracket || !ALSO.has(word[last + 1] ?? 0)) return NO_ALIASES;
  const aliases: Stretch[] = [];
  for (let i = last + 1; i < count && i < last + MOST_ALIASES && word[i] !== MARK.closeBracket; i++) {
    if (word[i] === MARK.comma || word[i] === MARK.quote || (ALSO.has(word[i]!) && !isCapitalised(tokens, i))) continue;
    if (!isCapitalised(tokens, i)) return NO_ALIASES;
    const end = runEnd(tokens, taken, i, { max: 6, joins: () => false });
    if (end === i) return NO_ALIASES;
    aliases.push({ first: i, last: end });
    i = end - 1;
  }
  return aliases;
}

const NO_ALIASES: readonly Stretch[] = [];
