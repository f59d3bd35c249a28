import type { Occupancy } from '../../core/occupancy.ts';
import { WORD_COMMON, WORD_GIVEN, WORD_KNOWN, WORD_SURNAME } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_BLANK,
  GAP_NONE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_POSSESSIVE,
  TOKEN_UPPER,
  TOKEN_WORD,
} from '../../segment/tokens.ts';
import { HEAD_ANY, HEAD_FIRST, HEAD_LINKS, TITLE_WORDS } from './heads.ts';
import { endWithCountry } from './country-behind.ts';
import { isPlace } from './place.ts';

const THE = wordId('the');
/** `Probation, Parole and Pardon Services`, `Policy and Management`: a topic's last word too. */
const TOPICS_TOO = wordSet('services management communications control');
/** Everyday words that the word list counts as names alone. */
const TOPICS_ALSO = wordSet('elder wildlife firearms');
const AND = MARK.ampersand;
const LONGEST = 9;
const LONGEST_LIST = 16;
const ANY_WORD = WORD_GIVEN | WORD_SURNAME | WORD_KNOWN;
const ABSTRACT = /(?:tion|sion|ment|ance|ity)$/;

/** Titles after which an office's name is complete: `Office of the Attorney General Ken Example`. */
const TITLE_ENDS = wordSet(
  'general attorney sheriff governor mayor president prosecutor solicitor comptroller auditor treasurer currency',
);
/** First words of a title, which may stand where a title is what the office is of. */
const TITLE_STARTS = wordSet(
  'attorney inspector district state chief secretary solicitor president governor mayor general commissioner director special county city united prosecuting deputy sheriff',
);
/** Those who are in charge of what follows. */
const OF_INSIDE = wordSet(
  'director superintendent commissioner secretary clerk recorder register registrar commissioners rights protection',
);
const OWNERS = wordSet('state commonwealth people county');
const ATTORNEYS = wordSet('attorney attorneys');
const BREAKS = wordSet(
  'chairman chairwoman chair acting vice president member members monday tuesday wednesday thursday friday saturday sunday april may june july august september october november december january february march announces announce votes vote voted unanimously files filed awards awarded obtains secures wins sues joins reaches receives seeks settles warns says issues approves approved agrees pleads sentenced charged arrested names honors recognizes launches hosts presents releases news press website home page case cases report reports grant grants chief director officer officers agent agents secretary commissioner administrator deputy assistant special sergeant lieutenant captain spokesman spokeswoman trooper troopers investigator investigators detective detectives employee employees official officials inmate',
);

/**
 * End (exclusive) of the name that begins with the head at token `head`: `Department of Public Safety`, `Office of
 * the Inspector General`, `Division of Alcohol, Tobacco and Gaming`. Returns `head` when no name begins there.
 */
export function endOfBodyOf(document: AnalysedDocument, head: number, taken: Occupancy): number {
  const { tokens } = document;
  const { word, flags, gap, count } = tokens;
  const link = head + 1;
  if (link + 1 >= count || !HEAD_LINKS.has(word[link]!) || !runsOn(link)) return head;
  const inCapitals = (flags[link]! & TOKEN_CAPITAL) !== 0;
  if (inCapitals && !isLetterhead(document, head)) return head;
  if (word[link] === OF && NOT_OF.has(word[head]!)) return head; // `administration of justice`
  if (word[link] === ON && (PLATFORMS.has(word[link + 1]!) || tokens.end[link + 1]! - tokens.start[link + 1]! < 2))
    return head; // `our Office on X`
  if (word[head] === BOARD && word[link + 1] === THE) return head; // `Board of the Innocence Project`
  let i = link + 1;
  if (word[i] === THE && ((flags[i]! & TOKEN_CAPITAL) === 0 || inCapitals)) i += 1;
  if (i >= count || !isNameWord(i)) return head;
  // `Counterterrorism Division of the FBI`: two bodies. `Department of the Army` is listed.
  if (startsListed(i) && !TOPIC_HEADS.has(word[head]!)) return head;
  if (
    word[head] === OFFICE &&
    UNITED.has(word[i]!) &&
    word[i + 1] === ATTORNEY &&
    !(i + 2 < count && isNameWord(i + 2))
  )
    return i + 2; // `Office of the U.S. Attorney`, but not `… Ada Quill`
  if (word[i] === DIRECTORS || DAYS.has(word[i]!) || (isPlace(document, i) && !PLACE_HEADS.has(word[head]!)))
    return head;
  // `Government of Iraq`, `Government of National Accord`, but not `Government of the People`
  if (word[head] === GOVERNMENT) {
    if (word[link] !== OF) return head;
    const country = longestHitIndex(document.hits, i, 'country');
    if (country >= 0) return document.hits.end[country]!;
    if (!isPlace(document, i) && !ACCORDS.has(word[i]!)) return head;
    if (MERGED.has(word[head - 1] ?? 0)) return endOfPlaces(i);
  }
  if (ACADEMIC.has(word[i]!) && TOPIC_HEADS.has(word[head]!)) return head; // a university's
  if (word[head] === OFFICE && CAMPUS.has(word[i]!)) return head; // `Office of Student Conduct`, `Office of the Dean`
  if (word[link] === FOR && NOT_FOR.has(word[head]!)) return head; // `Sues Housing Authority for Discrimination`
  // `Sues Lake County Sheriff’s Office for Violating Rights`, but `Bureau for Combating Cybercrime`
  if (
    word[link] === FOR &&
    !TASKS.has(word[i]!) &&
    tokens.text.slice(tokens.end[i]! - 3, tokens.end[i]).endsWith('ing')
  )
    return head;
  const first = i;
  let list = false;
  let end = first;
  const title = TITLE_STARTS.has(word[first]!) || TITLE_ENDS.has(word[first]!);
  while (i < count && i - head <= (list ? LONGEST_LIST : LONGEST)) {
    if (isNameWord(i)) {
      if (i > first && BREAKS.has(word[i]!) && !title) break;
      if (i > first && HEAD_FIRST.has(word[i]!) && i + 1 < count && HEAD_LINKS.has(word[i + 1]!)) break;
      if (i > first && word[i - 1] !== MARK.hyphen && (isOther(i) || isPlace(document, i))) break;
      i += 1;
      end = i;
      if (TITLE_ENDS.has(word[i - 1]!) && !(i < count && (word[i] === GENERAL || word[i] === COUNSEL) && isNameWord(i)))
        break;
    } else if (word[i] === MARK.hyphen && gap[i] === GAP_NONE && i + 1 < count && gap[i + 1] === GAP_NONE) {
      i += 1;
    } else if (i > first && isPossessiveInside(i)) {
      i += 1; // `Bureau of Workers' Compensation`
    } else if (
      i > first &&
      OWNERS.has(word[i - 1]!) &&
      (flags[i]! & TOKEN_POSSESSIVE) !== 0 &&
      ATTORNEYS.has(word[i + 1] ?? 0)
    ) {
      i += 1; // `Office of the Chief State's Attorney`
    } else if (word[i] === AND && i + 1 < count && isNameWord(i + 1) && goesOn(i + 1)) {
      i += 1;
    } else if (word[i] === OF && i > first && (OF_INSIDE.has(word[i - 1]!) || isAbstract(i - 1)) && isNamedOf(i + 1)) {
      i += 1; // `Office of the Director of Public Prosecutions`, `Office for the Coordination of Humanitarian Affairs`
    } else if (word[i] === MARK.comma && (listGoesOn(i) || (list && word[i + 1] === AND && isNameWord(i + 2)))) {
      list = true;
      i += 1;
    } else break;
  }
  // `Special Operations Division of the DA’s Office`: two bodies
  if (end + 1 < count && (flags[end]! & TOKEN_POSSESSIVE) !== 0 && OWNED.has(word[end + 1]!)) return head;
  // `Support Division for the National Mapping Agency`: two bodies
  if (word[link + 1] === THE && TWO_BODIES.has(word[end - 1]!) && !TOPIC_HEADS.has(word[head]!)) return head;
  // `Office of Attorney General Jane Example`: whoever holds the office, not the office
  if (
    TITLE_ENDS.has(word[end - 1]!) &&
    end < count &&
    isNameWord(end) &&
    !HEAD_FIRST.has(word[end]!) &&
    !HEAD_ANY.has(word[end]!)
  ) {
    if (word[link + 1] !== THE) return head;
  }
  return word[head] === MINISTRY ? endWithCountry(document, end, taken) : end;

  /** End of `Nashville and Davidson County`, whose governments are one. */
  function endOfPlaces(first: number): number {
    let i = first;
    while (i < count && isNameWord(i)) i += 1;
    if (word[i] !== AND || i + 1 >= count || !isNameWord(i + 1) || !isPlace(document, i + 1)) return i;
    i += 2;
    while (i < count && isNameWord(i) && i - head < LONGEST) i += 1;
    return i;
  }

  function runsOn(i: number): boolean {
    return (flags[i]! & TOKEN_BLOCK) === 0 && gap[i] !== GAP_BLANK && taken.at(i) === undefined;
  }

  function isNameWord(i: number): boolean {
    return (flags[i]! & (TOKEN_WORD | TOKEN_CAPITAL)) === (TOKEN_WORD | TOKEN_CAPITAL) && runsOn(i);
  }

  /** `Reintegration`: an everyday notion, whether or not a list of words has it. */
  function isAbstract(i: number): boolean {
    return ABSTRACT.test(tokens.text.slice(tokens.end[i]! - 4, tokens.end[i]));
  }

  /** `Public Prosecutions` behind `Director of`, but not a place, a person, another body. */
  function isNamedOf(i: number): boolean {
    return i < count && isNameWord(i) && isTopic(i);
  }

  function isPossessiveInside(i: number): boolean {
    if (!PEOPLE.has(word[i - 1]!) || i + 1 >= count || !isNameWord(i + 1)) return false;
    return word[i] === MARK.apostrophe || (flags[i]! & TOKEN_POSSESSIVE) !== 0;
  }

  function startsListed(i: number): boolean {
    const hit = longestHitIndex(document.hits, i, 'agency');
    return hit >= 0 && (document.hits.end[hit]! > i + 1 || (flags[i]! & TOKEN_UPPER) !== 0);
  }

  /** Another body. `Ministry of Forests, Lands and Rural Development` is one: what the list has may be a part of another country's name. */
  function isOther(i: number): boolean {
    if (word[head] !== MINISTRY) return startsListed(i);
    return (flags[i]! & TOKEN_UPPER) !== 0 && (flags[head]! & TOKEN_UPPER) === 0;
  }

  /** `Corrections and Rehabilitation`, but `Corrections and Houston Police`, `Health and Tax Division`. */
  function goesOn(i: number): boolean {
    if (!isTopic(i)) return false;
    if (WILDLIFE.has(word[i]!) && word[i - 2] === FISH) return true; // `Fish and Wildlife Police`
    for (let next = i; next < count && next < i + 5 && isNameWord(next); next++) {
      if ((HEAD_ANY.has(word[next]!) && !TOPICS_TOO.has(word[next]!)) || HEAD_FIRST.has(word[next]!)) return false;
    }
    return true;
  }

  function isTopic(i: number): boolean {
    const classes = lexicon.vocabulary.classes[word[i]!]!;
    const isWord = (classes & WORD_COMMON) !== 0 || (classes & ANY_WORD) === WORD_KNOWN || TOPICS_ALSO.has(word[i]!);
    return (
      (isWord || isAbstract(i)) &&
      !NOT_TOPICS.has(word[i]!) &&
      !TITLE_WORDS.has(word[i]!) &&
      !HEAD_FIRST.has(word[i]!) &&
      !isPlace(document, i) &&
      !isOther(i)
    );
  }

  /** At the comma of `Licensing, Regulation and Compliance`: everyday words up to an `and` follow. */
  function listGoesOn(comma: number): boolean {
    let i = comma + 1;
    for (let items = 0; items < 4; items++) {
      let words = 0;
      while (i < count && words < 3 && isNameWord(i) && isTopic(i)) {
        i += 1;
        words += 1;
      }
      if (word[i] === AND && (words > 0 || items > 0)) return i + 1 < count && isNameWord(i + 1) && goesOn(i + 1);
      if (words === 0 || word[i] !== MARK.comma) return false;
      i += 1;
    }
    return false;
  }
}

const LINE_STARTS = wordSet("about the mayor governor 's");

/** True for `OFFICE OF THE MAYOR`, `ABOUT THE MAYOR'S OFFICE OF HOUSING`: a line of capitals, with the head at token `head`. */
function isLetterhead({ tokens: { word, flags, count } }: AnalysedDocument, head: number): boolean {
  let first = head;
  while (first > 0 && (flags[first]! & TOKEN_BLOCK) === 0 && LINE_STARTS.has(word[first - 1]!)) first -= 1;
  if ((flags[first]! & TOKEN_BLOCK) === 0) return false;
  let i = first;
  for (; i < head + LONGEST; i++) {
    if (i === count || (i > first && (flags[i]! & TOKEN_BLOCK) !== 0)) return i > head + 1;
    if ((flags[i]! & (TOKEN_WORD | TOKEN_UPPER | TOKEN_POSSESSIVE)) === TOKEN_WORD) return false;
  }
  return false;
}

const DAYS = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
);
const NOT_TOPICS = wordSet('national city county state federal local u.s. new american united mayor governor');
/** Those for whom a body works, whose possessive stands inside its name. */
const PEOPLE = wordSet('workers veterans children women consumers victims employees people');
const FOR = wordId('for');
/** Where one follows an office. */
const PLATFORMS = wordSet('twitter facebook instagram youtube linkedin threads nextdoor tiktok');
/** What an office is for. */
const TASKS = wordSet('combating combatting fighting countering preventing investigating');
const NOT_FOR = wordSet('authority administration board committee subcommittee');
const GOVERNMENT = wordId('government');
/** What the government of a town and its county is called. */
const MERGED = wordSet('metropolitan metro unified consolidated');
const ACCORDS = wordSet('national republic');
const FISH = wordId('fish');
const WILDLIFE = wordSet('wildlife game');
const NOT_OF = wordSet('administration committee subcommittee');
const OF = wordId('of');
const BOARD = wordId('board');
const OFFICE = wordId('office');
const ON = wordId('on');
/** What an officer has. */
const OWNED = wordSet('office department');
const DIRECTORS = wordId('directors');
const TWO_BODIES = wordSet('agency department bureau commission administration');
const ACADEMIC = wordSet(
  'sociology psychology history philosophy anthropology chemistry physics biology mathematics english medicine surgery pediatrics neurology criminology psychiatry radiology dermatology geography linguistics',
);
/** Those of whom a university's offices are. */
const CAMPUS = wordSet(
  'student students dean provost admissions undergraduate graduate faculty alumni residence registrar',
);
const UNITED = wordSet('u.s. us united');
const ATTORNEY = wordId('attorney');
const TOPIC_HEADS = wordSet('department dept ministry');
const PLACE_HEADS = wordSet('board government municipality');
const MINISTRY = wordId('ministry');
const GENERAL = wordId('general');
const COUNSEL = wordId('counsel');
