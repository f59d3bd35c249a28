import type { Occupancy } from '../../core/occupancy.ts';
import { WORD_COMMON, WORD_FREQUENT, WORD_GIVEN, WORD_SURNAME } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { isHonorific, titleAt, type TitleSpan } from '../../gazetteer/title.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_BLANK,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_DOT,
  TOKEN_INITIAL,
  TOKEN_NUMBER,
  TOKEN_POSSESSIVE,
  TOKEN_SENTENCE,
  TOKEN_WORD,
} from '../../segment/tokens.ts';
import { CASE_PROSE } from './letter-case.ts';
import { type NameRun, opensColumn } from './name-run.ts';
import { isPlace } from './places.ts';

/** Words before a listed title that belong to it in lower case too: `former U.S. Attorney`. */
const QUALIFIER = wordSet(
  'former then acting retired interim ex onetime one-time longtime veteran lead chief senior deputy assistant associate principal executive first special supervisory',
);
/** What stands in lower case before a calling and belongs to it: `area manager`, `nurse manager`. */
const FIELD = wordSet(`
  nurse area shift branch store plant site team unit station bureau detachment ward parish chapter district regional county state
  city town village village local program project case field policy research finance facilities safety security press media
  communications community outreach engagement health school classroom science math english history music art special head
  customer sales service services marketing product account brand operations human supply quality data systems network
  federal industry interior overseas foreign finance defense defence justice trade transport transportation energy environment agriculture
  labor labour immigration opposition party shadow junior company corporate investment real estate business insurance
  mortgage loan tax bank banking oil gas coal steel auto car truck bus taxi delivery construction building property
  software computer technology web technical electrical mechanical civil chemical environmental structural
  veterans military army navy naval marine correctional corrections prison jail probation parole border customs
  postal mail tribal village church youth family child women labor-union union athletic sports football basketball soccer
  baseball hockey swim tennis gymnastics wrestling track cross-country chief physician dental medical nursing psychiatric mental
  restaurant hotel bar nightclub club store farm ranch dairy cattle fishing boat ship vessel airline flight air railroad
  rail subway ride-share rideshare film movie television tv radio newspaper magazine book record documentary
  clinic hospital lab laboratory pharmacy emergency fire police homicide narcotics sex crimes traffic patrol task
`);
const FORMER = wordSet('former');
const TIME = wordSet('former then retired acting interim ex');
const AND = wordId('and');
const CURRENT = wordSet('current present');
const DIVISION = wordSet('district precinct ward place zone region division station troop area');
const US = wordSet('u.s. united');
/** Capitalised words that open a sentence or a headline rather than a title. */
const NO_QUALIFIER = wordSet(`
  the a an and or of in on at by for from to with as today yesterday when while after before but if also said
  announced however according statement statements remarks by meanwhile additionally
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december defendant contact media press release
  her his their him them our my your its it he she they under after through thanks since like about including between among
  against during without per via joining led until where who whose which that this these those there here both neither either
  honourable honorable hon joined added not only even than then once alongside together meet meets honoring remembering congratulations welcome introducing
  congratulates ensuring appoints appointed names named honors announces announced urges urging thanks praises promoted promotes welcomes
  welcomed remembers mourns joins selects elects hires reappoints nominates
`);

const ARTICLE = wordSet('a an the his her its their');
const OLD = wordSet('old');
const NUMBER = wordSet('two three four five six seven eight nine ten');
/** Words in lower case that part an article from a title: `the man and driver Jane Roe`. */
const NO_FIELD = wordSet(
  'was is are were has had who said told man woman then named called defendant same victim late alleged convicted charged sentenced found arrested indicted accused barred sued killed shot hired paid helped met asked jury judge court',
);

/** First token of the title whose listed form starts at `first`: `Acting`, `Former`, `Brooklyn`, `Orange County` belong to it. */
export function titleStart(document: AnalysedDocument, taken: Occupancy, first: number, style = CASE_PROSE): number {
  const { tokens } = document;
  const { flags, word, gap } = tokens;
  let start = isLower(first) ? lowerStart() : first;
  for (let at = start - 1; at >= 0 && at >= first - 8; at--) {
    if ((flags[at + 1]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0 || gap[at + 1] === GAP_BLANK) break;
    if (opensColumn(tokens, at + 1)) break; // Sheriff Ada Venn     Undersheriff Jane Roe
    const mention = taken.at(at);
    const type = mention?.type;
    // U.S. District Court Judge
    if (type === 'court' && US.has(word[mention!.first]!) && mention!.last === first) {
      start = mention!.first;
      break;
    }
    if (type !== undefined && type !== 'location' && type !== 'city') break;
    // `current and former Trial Attorneys Jane Roe and John Poe`: who is which is not told
    if (FORMER.has(word[at]!) && at > 1 && word[at - 1] === AND && CURRENT.has(word[at - 2]!)) break;
    const field = isLower(at + 1) && isLower(at) && FIELD.has(word[at]!) && !TIME.has(word[at + 1]!);
    if (QUALIFIER.has(word[at]!) || field) {
      start = at;
      continue;
    }
    // Harris County Precinct 4 Commissioner, Ward B Alderman
    if (at > 0 && (flags[at]! & (TOKEN_NUMBER | TOKEN_INITIAL)) !== 0 && DIVISION.has(word[at - 1]!)) continue;
    if (word[at] === AND && isJointField(document, taken, at, start)) continue; // Parks and Recreation Director
    // Miami-Dade, Owner/Operator
    if ((word[at] === MARK.hyphen || word[at] === MARK.slash) && gap[at] === 0 && gap[at + 1] === 0) {
      if (word[at] === MARK.slash && at > 0 && (flags[at - 1]! & TOKEN_INITIAL) !== 0) start = --at; // A/Sgt.
      continue;
    }
    // Minister of Interior H.E. Lt. Gen. Jane Roe
    if (isHonorific(tokens, document.hits, at)) break;
    if ((flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== (TOKEN_WORD | TOKEN_CAPITAL) || NO_QUALIFIER.has(word[at]!))
      break;
    // `Offshore workers Jane Roe, 34, and`: a headline would print the title itself with capitals
    if (style !== CASE_PROSE && !isLower(first)) {
      // Lawmakers Pass Cook County State’s Attorney Jane Roe’s Proposal: a verb is no part of the title, a place is.
      const place = placeUpTo(document, at + 1);
      if (place !== undefined) {
        start = place;
        at = place;
        continue;
      }
      if ((lexicon.vocabulary.classes[word[at]!]! & WORD_COMMON) !== 0 && !OF_TITLE.has(word[at]!)) break;
    }
    start = at;
  }
  return start;

  /** `the licensed alligator hunter Jane Roe`: behind an article, all words in lower case. */
  function lowerStart(): number {
    for (let at = first - 1; at >= 0 && at >= first - 6 && (flags[at + 1]! & TOKEN_SENTENCE) === 0; at--) {
      if (ARTICLE.has(word[at]!) || (flags[at]! & TOKEN_POSSESSIVE) !== 0) return at + 1;
      // 35-year-old pediatric dentist, two campaign workers
      if ((OLD.has(word[at]!) && word[at - 1] === MARK.hyphen) || NUMBER.has(word[at]!)) return at + 1;
      if (taken.at(at)?.type === 'organization') return at + 1; // Lakeside Council senior climate campaigner
      if (!isLower(at) || taken.at(at) !== undefined || NO_QUALIFIER.has(word[at]!) || NO_FIELD.has(word[at]!)) break;
    }
    return first;
  }

  function isLower(at: number): boolean {
    return (flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) === TOKEN_WORD;
  }
}

/** `and` between two ordinary words in capitals that are no titles, the second of them in the title: `Labor and Industry Secretary`. */
function isJointField({ tokens, hits }: AnalysedDocument, taken: Occupancy, and: number, start: number): boolean {
  const { flags, word } = tokens;
  if (and < 1 || start !== and + 1 || taken.at(and - 1) !== undefined || titleAt(tokens, hits, start) !== undefined)
    return false;
  const before = and - 1;
  if ((flags[before]! & flags[start]! & TOKEN_CAPITAL) === 0 || titleAt(tokens, hits, before) !== undefined)
    return false;
  let head = before;
  while (head > 0 && (flags[head - 1]! & (TOKEN_WORD | TOKEN_CAPITAL)) === (TOKEN_WORD | TOKEN_CAPITAL)) head -= 1;
  if (head > 0 && OF.has(word[head - 1]!)) return false; // Under-Secretary for Humanitarian Affairs and Relief Coordinator
  return (
    (isOrdinary(word[before]!) || NAME_TOO.has(word[before]!)) &&
    isOrdinary(word[start]!) &&
    !NO_QUALIFIER.has(word[before]!)
  );
}

const OF = wordSet('of for');
/** Words of fields that are surnames as well. */
const NAME_TOO = wordSet('parks fish police fire rivers streets banks');

function isOrdinary(word: number): boolean {
  const classes = lexicon.vocabulary.classes[word]!;
  return (classes & WORD_COMMON) !== 0 && (classes & (WORD_GIVEN | WORD_SURNAME)) === 0;
}

/** First token of the listed place that ends before token `last`. */
function placeUpTo(document: AnalysedDocument, last: number): number | undefined {
  for (let first = Math.max(0, last - 3); first < last; first++) if (isPlace(document, first, last)) return first;
  return undefined;
}

/** Ordinary words that belong to titles in headlines too. */
const OF_TITLE = wordSet(`
  county city state town village police sheriff fire school board deputy public vice security homeland health human legal case
  presidential gubernatorial mayoral congressional senate district division unit bureau criminal civil special general victim program project staff crime drug media press
  support office administrative executive operations human resources evidence records outreach education research budget fiscal
  finance information technology data systems policy services training investigative field intelligence forensic digital
`);

/** Ranks that stand before nothing but a name, in the singular. */
const OFFICER = wordSet('officer detective sergeant deputy trooper lieutenant captain corporal');

/** `Mr. Brand`, `Officer Hanks`: behind these a word is a name, unless it goes on as a longer title. */
export function isSurnameBehind({ tokens }: AnalysedDocument, title: TitleSpan, { last, parts }: NameRun): boolean {
  const { flags, word, gap, count } = tokens;
  if ((flags[title.last - 1]! & TOKEN_DOT) === 0 && !OFFICER.has(word[title.last - 1]!)) return false;
  if (last < count && (word[last] === MARK.hyphen || ((flags[last]! & TOKEN_CAPITAL) !== 0 && gap[last] !== GAP_BLANK)))
    return false;
  const surname = parts[0]!;
  if (tokens.end[surname]! - tokens.start[surname]! < 4) return false;
  return title.kind === 'honorific' || (lexicon.vocabulary.classes[word[surname]!]! & WORD_FREQUENT) === 0;
}
