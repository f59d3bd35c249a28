import { isDemonym } from '../../gazetteer/demonyms.ts';
import type { Occupancy } from '../../core/occupancy.ts';
import { foldWord } from '../../gazetteer/fold.ts';
import { WORD_COMMON, WORD_GIVEN, WORD_PLACE, WORD_SURNAME } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { UNKNOWN } from '../../gazetteer/vocabulary.ts';
import { wordId, wordSet, wordUnion } from '../../gazetteer/words.ts';
import { isCapitalised, runEnd, runStart } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  endsInS,
  MARK,
  TOKEN_BLOCK,
  TOKEN_MIXED,
  TOKEN_POSSESSIVE,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  type TokenTable,
} from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import { endsPlace, type Found, isAmpersand } from './name-run.ts';
import { isNobodysName } from './other-names.ts';
import { GOVERNMENT, KIND, NOT_FIRMS, PERSON_WORD, TRADES } from './words.ts';

/** Who belongs to a firm: `CEO of Ravexa`, `an employee of Ravexa`, `a subsidiary of Ravexa`. */
const BELONGS = wordSet(`
  ceo cfo coo cto founder cofounder owner owners coowner employee employees executive executives subsidiary subsidiaries shareholder shareholders
  stockholders salesman pharmacist divestiture bookkeeper headquarters acquisition competitor competitors customers clients
`);
/** The same, of departments too: `Vice President of Managed Markets`. */
const HEADS = wordSet('president chairman manager managers treasurer controller cashier branch branches');
/** The same of offices and programmes too: `director of Public Health`. */
const DIRECTS = wordSet('director directors partner partners');
const EMPLOYED = wordSet('employed hired manufactured marketed distributed acquired operated');
const WORKED = wordSet('works worked working');
/** What a firm does, behind its name: `Ravexa agreed to pay`, `Ravexa is headquartered in`. */
const DONE = wordSet('agreed headquartered pay fined pleaded ordered');
/** Of these what is done to people as often: the name must be of a trade. */
const TRIED = wordSet('fined pleaded ordered');
const GUILTY = wordId('guilty');
const AGREES = wordSet('has have had also will must was were been be');
const IS = wordSet('is are was were ,');
const TO = wordId('to');
const IN = wordId('in');
const PAY = wordId('pay');
const BASED = wordSet('based');
const FOR = wordId('for');
const LINK = wordSet('of at for');
const BY = wordId('by');
const THE = wordId('the');
const ARTICLE = wordSet('a an the another');

/** Small words for a firm that stand right before its name: `automaker Ravexa`, `the airline Ravexa`. */
const FIRM_BEFORE = wordSet(`
  automaker carmaker airline airlines carrier retailer insurer drugmaker chipmaker broadcaster planemaker brokerage contractor
  supermarket pharma newspaper subsidiary manufacturer maker wholesaler distributor lender company firm association nonprofit charity startup chain
  giant consortium publisher magazine network conglomerate brewer miner shipbuilder utility bookmaker cooperative
`);

/** Of these the ones that a clause without `that` follows as well: `a company Quill created`. */
const WHOSE = wordSet('company firm association nonprofit charity startup chain');
const HE_DID = wordSet(`
  created owned owns founded ran runs controlled controls operated operates used formed established led headed started opened bought
  hired had has worked was were is would allegedly also
`);

function isSomebodys(document: AnalysedDocument, { first, last }: Found): boolean {
  return HE_DID.has(document.tokens.word[last] ?? 0) || (last === first + 1 && !isNobodysName(document, first));
}

/** What a firm is, behind its name and a comma: `Ravexa, a Texas-based maker of pumps`. */
const FIRM_NOUN = wordSet(`
  company companies corporation firm manufacturer maker supplier provider retailer distributor contractor subcontractor bank lender insurer
  brokerage airline carrier subsidiary affiliate nonprofit non-profit charity startup start-up automaker operator chain wholesaler importer
  exporter builder developer dealership restaurant hospital clinic pharmacy union newspaper magazine broadcaster publisher conglomerate
  foundation partnership entity business hospice laboratory dispensary cooperative nightclub tavern gym salon spa studio
  consultancy organization organisation shipyard refinery winery brewery distillery farm ranch daycare
`);
/** Words behind the noun that leave it the head: `a company that`, but not `a company executive`. */
const AFTER_NOUN = wordSet(
  'that which where based headquartered in of for located specializing with and whose operating registered incorporated',
);
const BREAKS = wordSet('of for at by who with in from former owner founder president employee man woman');

/** Behind a firm's name: `Ravexa employees`, `Ravexa shares`. */
const FIRM_AFTER = wordSet(
  'employees shareholders stockholders executives ceo subsidiary subsidiaries spokesman spokeswoman spokesperson',
);

/** What a firm has, behind its possessive: `Ravexa's chief executive`. */
const OWNED_BY_FIRM = wordSet(
  'chief ceo cfo shareholders stockholders headquarters subsidiary subsidiaries customers employees',
);
const CHIEF = wordId('chief');
const EXECUTIVE = wordId('executive');

/** A bare name beside a sign that it is a firm's. */
export const firmSign: Rule<Found> = {
  triggers: wordUnion(
    BELONGS,
    HEADS,
    DIRECTS,
    EMPLOYED,
    WORKED,
    FIRM_AFTER,
    OWNED_BY_FIRM,
    FIRM_BEFORE,
    FIRM_NOUN,
    BASED,
    DONE,
  ),
  read: fromSign,
};

function fromSign(document: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { tokens } = document;
  const word = tokens.word[i]!;
  if (BELONGS.has(word) && i + 2 < tokens.count && LINK.has(tokens.word[i + 1]!)) return behind(document, taken, i + 2);
  if (HEADS.has(word) && i + 2 < tokens.count && LINK.has(tokens.word[i + 1]!)) {
    const found = behind(document, taken, i + 2);
    const opens = found === undefined ? 0 : lexicon.vocabulary.classes[tokens.word[found.first]!]!;
    return (opens & WORD_COMMON) === 0 ? found : undefined;
  }
  if (DIRECTS.has(word) && i + 2 < tokens.count && LINK.has(tokens.word[i + 1]!)) return directed(document, taken, i);
  if (EMPLOYED.has(word) && tokens.word[i + 1] === BY) return behind(document, taken, i + 2);
  if (WORKED.has(word) && tokens.word[i + 1] === FOR) return behind(document, taken, i + 2);
  if (isCapitalised(tokens, i)) return undefined;
  if (DONE.has(word)) return beforeDone(document, taken, i);
  if (BASED.has(word)) return behindBased(document, taken, i);
  if (OWNED_BY_FIRM.has(word) && (tokens.flags[i - 1]! & TOKEN_POSSESSIVE) !== 0)
    return word !== CHIEF || tokens.word[i + 1] === EXECUTIVE ? before(document, taken, i - 1, true) : undefined;
  if (FIRM_AFTER.has(word)) return before(document, taken, i, true);
  if (FIRM_BEFORE.has(word)) {
    const found = behind(document, taken, i + 1);
    if (found !== undefined && !(WHOSE.has(word) && isSomebodys(document, found))) return found;
  }
  return FIRM_NOUN.has(word) ? fromApposition(document, taken, i) : undefined;
}

/** `Quiet Harbor Shoes agreed to pay`, `… is headquartered in`, `…, headquartered in`. */
function beforeDone(document: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { tokens } = document;
  const { word } = tokens;
  let end = i;
  const headquartered = word[i + 1] === IN && IS.has(word[i - 1] ?? 0);
  if (TRIED.has(word[i]!)) return beforeTried(document, taken, i);
  if (headquartered) end = i - 1;
  else if (word[i] === PAY ? !AGREES.has(word[i - 1] ?? 0) : word[i + 1] !== TO) return undefined;
  while (end > 0 && AGREES.has(word[end - 1]!)) end -= 1;
  const first = runStart(tokens, taken, end, { max: 6, joins: (at) => isAmpersand(tokens, at) });
  if (first >= end || (tokens.flags[first]! & TOKEN_BLOCK) !== 0) return undefined;
  // `Quiet Products`, but not `Ada Osgood`: people agree to pay as well.
  // `Ravexa agreed to pay`, if nobody has that name
  const isAlone = end - first === 1 && word[first] === UNKNOWN && isNobodysName(document, first);
  const everyday = end - first >= 2 && (lexicon.vocabulary.classes[word[end - 1]!]! & WORD_COMMON) !== 0;
  return (everyday || headquartered || isAlone) && isFirmName(document, first, end, everyday)
    ? { first, last: end, legal: false, bare: true }
    : undefined;
}

/** `Quarvel Foods was fined`, `Quiet Timber pleaded guilty`: two words or more, the last of a trade. */
function beforeTried(document: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { tokens } = document;
  const { word } = tokens;
  const passive = BE.has(word[i - 1] ?? 0);
  if (word[i + 1] === GUILTY ? passive : !passive || (word[i] !== FINED && word[i + 1] !== TO)) return undefined;
  let end = i;
  while (end > 0 && AGREES.has(word[end - 1]!)) end -= 1;
  const first = runStart(tokens, taken, end, { max: 6, joins: (at) => isAmpersand(tokens, at) });
  if (end - first < 2 || !isTrade(word[end - 1]!)) return undefined;
  return isFirmName(document, first, end, true) ? { first, last: end, legal: false, bare: true } : undefined;
}
const BE = wordSet('was were been be');
const FINED = wordId('fined');

/** `a director of Quarvel Timber`, `a partner at Ravexa`: a firm by its trade, or by one word that no lexicon has and nobody bears. */
function directed(document: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { tokens } = document;
  if (isCapitalised(tokens, i)) return undefined;
  const found = behind(document, taken, i + 2);
  if (found === undefined) return undefined;
  const { first, last } = found;
  const opens = lexicon.vocabulary.classes[tokens.word[first]!]!;
  if (last - first > 1) return isTrade(tokens.word[last - 1]!) && (opens & WORD_COMMON) === 0 ? found : undefined;
  return tokens.word[first] === UNKNOWN && !endsInS(tokens, first) && isNobodysName(document, first)
    ? found
    : undefined;
}

/** True of a word for a kind of body or for what it deals in: `Bank`, `Timber`. */
export function isTrade(word: number): boolean {
  return KIND.has(word) || TRADES.has(word);
}

/** `Canada-based Quiet Harbor`: what stands behind is a firm, also when everyday words name it. */
function behindBased(document: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { tokens } = document;
  const at = i + 1;
  if (
    tokens.word[i - 1] !== MARK.hyphen ||
    at >= tokens.count ||
    !isCapitalised(tokens, at) ||
    !endsPlace(document.hits, i - 1)
  )
    return undefined;
  const last = runEnd(tokens, taken, at, { max: 6, joins: (next) => isAmpersand(tokens, next) });
  if (last <= at) return undefined;
  if (last - at === 1)
    return isFirmName(document, at, last) ? { first: at, last, legal: false, bare: true } : undefined;
  return isFirmName(document, at, last, true) ? { first: at, last, legal: false, bare: true } : undefined;
}

function behind(document: AnalysedDocument, taken: Occupancy, from: number): Found | undefined {
  const { tokens } = document;
  const at = tokens.word[from] === THE ? from + 1 : from;
  if (at >= tokens.count || !isCapitalised(tokens, at) || (tokens.flags[at]! & TOKEN_SENTENCE) !== 0) return undefined;
  const last = runEnd(tokens, taken, at, { max: 6, joins: (next) => isAmpersand(tokens, next) });
  const everyday = last - at >= 2 && isTrade(tokens.word[last - 1]!); // `an owner of Royal Medical Supply`
  return last > at && isFirmName(document, at, last, everyday)
    ? { first: at, last, legal: false, bare: true }
    : undefined;
}

function before(document: AnalysedDocument, taken: Occupancy, end: number, single: boolean): Found | undefined {
  const { tokens } = document;
  const first = runStart(tokens, taken, end, { max: 6, joins: (at) => isAmpersand(tokens, at) });
  if (first >= end || (single && (end - first > 3 || endsInS(tokens, end - 1)))) return undefined;
  return isFirmName(document, first, end) ? { first, last: end, legal: false, bare: true } : undefined;
}

/** What stands before the comma of `Quiet Collective, a marijuana dispensary`: everyday words too, if there are two. */
function named(document: AnalysedDocument, taken: Occupancy, comma: number): Found | undefined {
  const end = beforeLetters(document.tokens, comma);
  const first = runStart(document.tokens, taken, end, { max: 6, joins: (at) => isAmpersand(document.tokens, at) });
  if (first >= end || (document.tokens.flags[first]! & TOKEN_SENTENCE) !== 0)
    return before(document, taken, end, false);
  return isFirmName(document, first, end, end - first >= 2)
    ? { first, last: end, legal: false, bare: true }
    : undefined;
}

/** Where the name ends before `Quiet Sales Online (QSO), a business`: at the bracket with its letters. */
function beforeLetters({ word, flags }: TokenTable, end: number): number {
  const isLetters = word[end - 1] === MARK.closeBracket && word[end - 3] === MARK.openBracket;
  return isLetters && (flags[end - 2]! & TOKEN_UPPER) !== 0 ? end - 3 : end;
}

/** `a manager of Whitmans company`: somebody's surname whose possessive has lost its mark. */
function isOwnersName(tokens: TokenTable, i: number): boolean {
  if (!endsInS(tokens, i)) return false;
  const { vocabulary } = lexicon;
  const bare = vocabulary.find(foldWord(tokens.text.slice(tokens.start[i], tokens.end[i]! - 1)));
  return bare > 0 && (vocabulary.classes[bare]! & (WORD_SURNAME | WORD_GIVEN)) !== 0;
}

/** `Ravexa, a Texas-based maker of pumps, …`: from the noun back to the article behind the comma. */
function fromApposition(document: AnalysedDocument, taken: Occupancy, noun: number): Found | undefined {
  const { tokens } = document;
  const next = tokens.word[noun + 1] ?? 0;
  if (next !== MARK.comma && next !== MARK.stop && !AFTER_NOUN.has(next)) return undefined;
  for (let at = noun - 1; at > 1 && noun - at <= 8; at--) {
    const word = tokens.word[at]!;
    if (word === MARK.comma || BREAKS.has(word)) return undefined;
    if (ARTICLE.has(word)) return tokens.word[at - 1] === MARK.comma ? named(document, taken, at - 1) : undefined;
  }
  return undefined;
}

const PLACES = ['city', 'state', 'county', 'country', 'region', 'agency', 'title', 'law', 'program', 'court'] as const;

/** No place, body, job or person: a word that no dictionary has, or capitals inside a word. */
export function isFirmName(document: AnalysedDocument, first: number, last: number, everyday = false): boolean {
  const { tokens, hits } = document;
  for (const kind of PLACES) {
    const hit = longestHitIndex(hits, first, kind);
    if (hit >= 0 && (!everyday || hits.end[hit]! >= last)) return false;
  }
  const { classes } = lexicon.vocabulary;
  let telling = everyday;
  for (let i = first; i < last; i++) {
    if (!isCapitalised(tokens, i)) continue;
    const word = tokens.word[i]!;
    if (isDemonym(word) || GOVERNMENT.has(word) || PERSON_WORD.has(word) || NOT_FIRMS.has(word)) return false;
    if (longestHitIndex(hits, i, 'agency') >= 0) return false;
    const kind = classes[word]!;
    if ((kind & (WORD_COMMON | WORD_GIVEN | WORD_SURNAME | WORD_PLACE)) === 0 && tokens.end[i]! - tokens.start[i]! > 2)
      telling = true;
    else if ((tokens.flags[i]! & TOKEN_MIXED) !== 0) telling = true;
  }
  if (last - first === 1 && isOwnersName(tokens, first)) return false;
  const opens = classes[tokens.word[first]!]!;
  // `Ada Ravexa`, `Sony Ravexa`: a given name first makes it a person's.
  if ((opens & WORD_GIVEN) !== 0 && last - first > 1) return false;
  if (last - first === 2 && (opens & WORD_COMMON) === 0 && (tokens.flags[first]! & (TOKEN_UPPER | TOKEN_MIXED)) === 0) {
    const end = classes[tokens.word[last - 1]!]!;
    if ((end & WORD_SURNAME) !== 0 && (end & WORD_COMMON) === 0) return false;
  }
  return telling;
}
