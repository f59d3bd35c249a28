import type { PersonMention } from '../../entities/person/value.ts';
import { isDemonym } from '../../gazetteer/demonyms.ts';
import { WORD_COMMON } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHit } from '../../gazetteer/match.ts';
import { holdsRank, titleAt } from '../../gazetteer/title.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { CityName, Role } from '../../record/types.generated.ts';
import {
  MARK,
  plainText,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_DOT,
  TOKEN_POSSESSIVE,
  TOKEN_UPPER,
} from '../../segment/tokens.ts';
import { beforeShortForm, bodyFrom } from './body.ts';
import { isFieldWord } from './comma-field.ts';
import { behindPlace, isJob, titleStartOf } from './title-start.ts';
import { ARTICLE, FIRM_HEAD, isPortfolio, policeTitleStart } from './title-words.ts';
import { cityFrom } from './home.ts';
import { isNameWord, type Surroundings } from './surroundings.ts';

const AUTHOR = wordId('author');
const HONOUR = wordSet('honour honor');
const FORMER = wordSet('former then acting retired');
/** Words in front of a title that are part of it, not of an employer's name. */
const QUALIFIER = wordSet(`
  former acting interim deputy assistant associate senior executive vice co new then current longtime retired global group
  chief principal lead regional national international ex onetime one-time veteran
`);
/** Posts in firms: what stands before them is the firm (`Brightwater CEO`), where other posts keep it (`Boulder City Manager`). */
const OF_FIRM = wordSet('ceo cfo coo cto cio cmo executive founder owner spokesman spokeswoman spokesperson');
/** Grades that stand before the body in a title: `Supervisory FBI Agent`. */
const GRADE = wordSet('chief supervisory senior lead deputy assistant');
/** Chief Financial Officer */
const OFFICER = wordId('officer');
const OFFICER_OF = wordSet(
  'executive financial operating technology marketing information legal compliance investment risk',
);
const CALLING = wordSet('businessman businesswoman');
/** Who is sent somewhere: it belongs to the title. */
const SENT = wordSet('envoy representative ambassador');
/** What the name of a unit ends in, before the post of somebody in it. */
const UNIT = wordSet('lab laboratory unit team squad section branch program bureau division');
const IN = wordId('in');
const OF = wordId('of');
const THE = wordSet('the');

/** What the title before a name says: the role, and a home where a calling has one (`Westborough businessman`). */
export interface TitleBefore {
  readonly role: Role;
  /** A rank of its own behind the post. */
  readonly rank?: string | undefined;
  readonly home: CityName | undefined;
  /** True for an office or rank, printed with capitals: the place behind the name is where it is held. */
  readonly isOffice: boolean;
}

/** The role in the title that stands before a name. */
export function titleBefore(around: Surroundings, mention: PersonMention): TitleBefore | undefined {
  const { title } = mention.value;
  if (title === undefined) return undefined;
  const { tokens, document } = around;
  const { word, flags } = tokens;
  // Author⏎Jane Venn: a label of the page
  if (word[title.first] === AUTHOR && (flags[mention.first]! & TOKEN_BLOCK) !== 0) return undefined;
  let { first } = title;
  const grade = word[first + 1] === MARK.slash; // A/Sgt.
  if (ARTICLE.has(word[first]!) && !HONOUR.has(word[first + 1]!) && !grade) first += 1; // His Honour Judge Jane Roe
  const begin = titleStartOf(around, first, title.last);
  ({ first } = begin);
  let body = first - 1;
  if (body >= 0 && (flags[body]! & TOKEN_POSSESSIVE) !== 0) body -= 1;
  const listed = titleAt(tokens, document.hits, first)?.last ?? first;
  for (let at = Math.max(first + 1, listed); at < title.last; at++) {
    const found = bodyFrom(around, at);
    const of = found === undefined ? undefined : { ...found, last: afterSeat(found.last) };
    // U.S. Attorney for the District of Idaho Jane Roe; not `Minister for the Middle East`, which is the post
    if (of !== undefined && of.last >= title.last && !around.endsPlace(of.last)) {
      if (isPortfolio(tokens, at, of.last) || (SENT.has(word[at - 1]!) && of.last === title.last))
        return {
          role: { title: plainText(tokens, first, of.last), organization: null },
          home: undefined,
          isOffice: true,
        };
      const unit = unitBefore(at);
      if (unit !== undefined) {
        const organization = `${of.name} ${plainText(tokens, unit + 2, at)}`;
        return { role: { title: plainText(tokens, first, unit), organization }, home: undefined, isOffice: true };
      }
      const end = word[at] === IN ? at + 2 : at; // Special Agent in Charge of the FBI’s Boston Division Jane Roe
      return { role: { title: plainText(tokens, first, end), organization: of.name }, home: undefined, isOffice: true };
    }
  }
  const named = headOfNamed() ?? postOfUnit();
  if (named !== undefined) return named;
  // the Department of Health (DOH) Secretary
  const end = beforeShortForm(around, body + 1);
  const owner = around.opensAnew(first) ? undefined : around.bodyBefore(end);
  // `former Tax Division Trial Attorney`
  let time = owner !== undefined && owner.first > 0 && FORMER.has(word[owner.first - 1]!) ? owner.first - 1 : -1;
  // `Chief CBP Officer`: the body stands inside the title.
  const inside =
    owner !== undefined &&
    owner.first > 0 &&
    GRADE.has(word[owner.first - 1]!) &&
    (flags[owner.first - 1]! & TOKEN_CAPITAL) !== 0;
  if (inside) first = owner.first - 1;
  else if (owner !== undefined && body === first - 1) first = policeTitleStart(tokens, first, owner);
  const court = courtOf(around, first, title.last);
  // Chief U.S. District Court Judge
  if (court !== null && isGradeBefore(first)) first -= 1;
  if (time < 0) time = formerBeforePlace(around, first);
  const firm = firmOf(around, first, title.last);
  let home: CityName | undefined;
  const calling = CALLING.has(word[title.last - 1]!);
  if (firm === undefined && (calling || isJob(around, title.last))) {
    const head = FORMER.has(word[first]!) ? first + 1 : first; // Former Toledo nurse
    const city = cityFrom(around, head);
    const start =
      city === undefined || city.last >= title.last
        ? behindPlace(around, head, title.last)
        : word[city.last] === MARK.comma
          ? city.last + 1
          : city.last;
    if (calling && start > head) home = city?.city;
    if (start > head && head > first) time = first;
    if (start > head) first = start;
  }
  // Joint Chiefs Chairman Gen. Jane Roe: a post and a rank
  const post = postBeforeRank(around, first, title.last);
  const printed = plainText(tokens, firm?.title ?? first, post ?? title.last);
  return {
    rank: post === undefined ? undefined : plainText(tokens, post, title.last),
    role: {
      title: time < 0 ? printed : `${plainText(tokens, time, time + 1)} ${printed}`,
      organization: owner?.name ?? begin.owner ?? firm?.name ?? court,
    },
    home,
    isOffice: !CALLING.has(word[title.last - 1]!) && (flags[title.last - 1]! & TOKEN_CAPITAL) !== 0,
  };

  function isGradeBefore(at: number): boolean {
    return at > 0 && !around.opensAnew(at) && GRADE.has(word[at - 1]!) && (flags[at - 1]! & TOKEN_CAPITAL) !== 0;
  }

  /** `of` of `in Charge of the New York Division of the FBI`, before the second one at a token. */
  function unitBefore(at: number): number | undefined {
    if (!UNIT.has(word[at - 1]!)) return undefined;
    for (let of = at - 2; of > first && of > at - 6; of--) {
      if (word[of] === OF) return THE.has(word[of + 1]!) ? of : undefined;
    }
    return undefined;
  }

  /** Steps over `in New York City` between a body and the name. */
  function afterSeat(last: number): number {
    if (word[last] !== IN || last >= title!.last) return last;
    const city = cityFrom(around, last + 1);
    return city?.last === title!.last ? city.last : last;
  }

  /** `Digital Evidence Lab Intelligence Analyst`: the unit and the post in it. */
  function postOfUnit(): TitleBefore | undefined {
    for (let at = first; at < title!.last; at++) {
      const post = titleAt(tokens, document.hits, at);
      if (post?.last !== title!.last) continue;
      if (at < first + 2 || !UNIT.has(word[at - 1]!) || (flags[at - 1]! & TOKEN_CAPITAL) === 0) return undefined;
      const parent = around.opensAnew(first) ? undefined : around.bodyBefore(first)?.name;
      const unit = plainText(tokens, first, at);
      const role = {
        title: plainText(tokens, at, title!.last),
        organization: parent === undefined ? unit : `${parent} ${unit}`,
      };
      return { role, home: undefined, isOffice: true };
    }
    return undefined;
  }

  /** `CEO of the Refugee Council Jane Roe`: a firm or society that no list has. */
  function headOfNamed(): TitleBefore | undefined {
    for (let of = Math.max(first + 1, listed); of < title!.last - 2; of++) {
      if (word[of] !== OF) continue;
      if (!FIRM_HEAD.has(word[of - 1]!) || !THE.has(word[of + 1]!)) return undefined;
      const organization = plainText(tokens, of + 2, title!.last);
      return { role: { title: plainText(tokens, first, of), organization }, home: undefined, isOffice: true };
    }
    return undefined;
  }
}

/** `Former` before a county and its state: `Former Reno County, Kan., Deputy Sheriff Jane Roe`; -1 without one. */
function formerBeforePlace(around: Surroundings, first: number): number {
  const { tokens, places } = around;
  let at = first;
  while (at > 0 && at > first - PLACE_WORDS && !around.opensAnew(at) && (isPlace(at - 1) || isComma(at - 1))) at -= 1;
  return at > 0 && at < first && !around.opensAnew(at) && FORMER.has(tokens.word[at - 1] ?? 0) ? at - 1 : -1;

  function isPlace(token: number): boolean {
    return places.cityAt(token) !== undefined || places.locationAt(token) !== undefined;
  }

  function isComma(token: number): boolean {
    return tokens.word[token] === MARK.comma && isPlace(token - 1);
  }
}
const PLACE_WORDS = 8;

/** Where a rank begins that stands behind a post: `Chairman Gen. Jane Roe`, `Senior Investigating Officer Detective Inspector Jane Roe`. */
function postBeforeRank({ tokens, document }: Surroundings, first: number, last: number): number | undefined {
  for (let rank = first + 1; rank < last; rank++) {
    const found = titleAt(tokens, document.hits, rank);
    if (found?.kind !== 'rank' || found.last !== last) continue;
    const short = (tokens.flags[last - 1]! & (TOKEN_DOT | TOKEN_UPPER)) !== 0;
    const own = short || DETECTIVE.has(tokens.word[rank]!);
    for (let at = rank - 1; at >= first; at--) {
      const post = titleAt(tokens, document.hits, at);
      if (post?.last !== rank || (!own && !holdsRank(tokens, post))) continue;
      if (post.kind === 'office' || post.kind === 'job' || (post.kind === 'rank' && short && at < rank - 1))
        return rank;
    }
  }
  return undefined;
}

/** What a rank begins with that no post goes on with. */
const DETECTIVE = wordSet('detective');

/** `U.S. District Court Judge`: the court that the title begins with. */
function courtOf(around: Surroundings, first: number, last: number): string | null {
  const court = around.otherFrom(first);
  return court !== undefined && court.last < last && around.bodyBefore(court.last)?.first === first ? court.name : null;
}

/** `Brightwater Energy CEO`: the firm, and where the title begins behind it. */
function firmOf(
  around: Surroundings,
  first: number,
  last: number,
): { readonly name: string; readonly title: number } | undefined {
  const { tokens, document } = around;
  const { word, flags } = tokens;
  // `an Enron executive`: a calling in lower case
  const lower = (flags[last - 1]! & TOKEN_CAPITAL) === 0;
  const ofFirm = OF_FIRM.has(word[last - 1]!) || (word[last - 1] === OFFICER && OFFICER_OF.has(word[last - 2]!));
  const ofNamed = !ofFirm && (word[last - 1] === PRESIDENT || OF_NAMED.has(word[last - 2]!));
  if (!lower && !ofFirm && !ofNamed) return undefined;
  let title = last - 1;
  for (let at = first; at < last; at++) {
    if (titleAt(tokens, document.hits, at)?.last !== last) continue;
    title = at;
    break;
  }
  while (title > first && QUALIFIER.has(word[title - 1]!)) title -= 1;
  if (title === first) return undefined;
  for (let at = first; at < title; at++) {
    if (titleAt(tokens, document.hits, at) !== undefined) return undefined; // District Attorney Spokesperson
    if (isDemonym(word[at]!)) return undefined; // Nigerian businessman
    if (around.places.cityAt(at) !== undefined || around.places.locationAt(at) !== undefined) return undefined;
    if (at === first && longestHit(tokens, document.hits, at, 'city')?.last === title) return undefined; // Toledo nurse
    if ((flags[at]! & TOKEN_CAPITAL) === 0 && word[at] !== MARK.hyphen) return undefined; // WGN-TV
  }
  if (!isNameWord(tokens, first)) return undefined; // Onetime mayor
  if (!lower && ofNamed && !isNamed(around, first, title)) return undefined;
  return { name: plainText(tokens, first, title), title };
}

/** `Chapin Hall`, `Hammocks HOA`: a name before a post that bodies of the state have as well; not `City Council`, `Student Body`, `Zimbabwe`. */
function isNamed({ tokens, document }: Surroundings, first: number, last: number): boolean {
  const { word, flags } = tokens;
  if (LANDS.some((kind) => longestHit(tokens, document.hits, first, kind)?.last === last)) return false;
  let named = false;
  for (let at = first; at < last; at++) {
    if (PUBLIC.has(word[at]!) || isFieldWord(word[at]!)) return false;
    named ||= (lexicon.vocabulary.classes[word[at]!]! & WORD_COMMON) === 0 || (flags[at]! & TOKEN_UPPER) !== 0;
  }
  return named;
}
const LANDS = ['country', 'state'] as const;
const PRESIDENT = wordId('president');
/** `Executive Director`, `General Manager`: the word before the head. */
const OF_NAMED = wordSet('executive managing artistic general');
const PUBLIC = wordSet(`
  city town county state borough village council board commission committee authority senate house assembly parliament republic union
  district department division bureau office agency association society student students class body past us u.s. honorary program project
`);
