import { afterPostNominals } from '../../segment/post-nominal.ts';
import type { PersonMention } from '../../entities/person/value.ts';
import type { CityName, Role } from '../../record/types.generated.ts';
import { GAP_NONE, MARK, TOKEN_CAPITAL, TOKEN_WORD, type TokenTable } from '../../segment/tokens.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { afterAliases } from './aliases.ts';
import { afterBirth, afterUnknownAge, ageBefore, ageBehind, ageFrom, ageTold } from './age.ts';
import { bareHome } from './bare-home.ts';
import { bodyFrom, seatOf } from './body.ts';
import {
  afterCitizen,
  cityFrom,
  type FoundHome,
  homeOf,
  homeOfWorker,
  homeOnBareStreet,
  isFormerly,
  residentOf,
} from './home.ts';
import { addressFrom } from './home-address.ts';
import { type FieldFacts, fieldLines, homeBelow } from './field-lines.ts';
import { homeBefore } from './home-before.ts';
import { homeBehindParts, homeOfPredicate } from './home-clause.ts';
import { homeOfCalling, ownHome, sameHome } from './home-told.ts';
import { joinedPost, titlesBetween } from './joined-post.ts';
import { pairedFacts } from './paired.ts';
import { afterBracket, afterRemark } from './remark.ts';
import { rowFacts } from './row.ts';
import { addAll, addOne, addRolesAround } from './roles-around.ts';
import { sharedFacts } from './shared.ts';
import type { Surroundings } from './surroundings.ts';
import { bodyElsewhere } from './led-body.ts';
import { titleAfter } from './title-after.ts';
import { FORMER } from './title-words.ts';
import { isPluralTitle } from './role-title.ts';
import { type TitleBefore, titleBefore } from './title-before.ts';

/** What the words around one mention say about the person. */
export interface MentionFacts {
  readonly roles: readonly Role[];
  readonly age: number | undefined;
  readonly residence: CityName | undefined;
  /** Where somebody lived once, as far as the words say so: `formerly of Toledo`. */
  readonly formerHome: CityName | undefined;
}

/** What parts a name from what is said of it, and that from the next: `Venn, 34, of Toledo`. */
const OPENER = wordSet(', ( - – — |');
const MAX_PARTS = 8;
const AND = wordId('and');
const ARTICLE = wordSet('a an the');
const WHO = wordSet('who');
const FROM = wordId('from');
const OF = wordId('of');
const BUT = wordSet('but and');
const NOW = wordSet('now currently');
const DOCTOR = wordSet('dr mr mrs ms');

/** Reads the title before a mention, and the age, residence and titles behind it. */
export function factsOf(around: Surroundings, mention: PersonMention): MentionFacts {
  return new FactsReader(around, mention).read();
}

/** The facts of one mention while they are read. */
class FactsReader {
  readonly #around: Surroundings;
  readonly #tokens: TokenTable;
  readonly #mention: PersonMention;
  readonly #before: TitleBefore | undefined;
  readonly #roles: Role[] = [];
  #age: number | undefined;
  #residence: CityName | undefined;
  #formerHome: CityName | undefined;
  #at: number;
  /** The title of a list stands before other names of it. */
  #sharesTitle: boolean;

  constructor(around: Surroundings, mention: PersonMention) {
    this.#around = around;
    this.#tokens = around.tokens;
    this.#mention = mention;
    const before = titleBefore(around, mention);
    this.#before = before;
    this.#sharesTitle = before !== undefined && mention.value.title!.last < mention.first - 1;
    this.#at = mention.last;
  }

  read(): MentionFacts {
    const around = this.#around;
    const tokens = this.#tokens;
    const mention = this.#mention;
    const before = this.#before;
    const roles = this.#roles;
    const paired = pairedFacts(around, mention);
    this.#age = paired?.age ?? ageBefore(around, mention.first);
    this.#residence = paired?.home ?? before?.home;
    const behindName = afterAliases(around, afterPostNominals(tokens, mention.last), mention.first);
    this.#at = behindName;
    if (before !== undefined) {
      this.#readTitle(before);
      addAll(roles, titlesBetween(around, mention));
      addOne(roles, joinedPost(around, mention.value.title!.first, mention.first));
    }
    this.#readParts();
    const row = this.#age === undefined ? rowFacts(around, behindName) : undefined;
    this.#age ??= row?.age;
    this.#residence ??= row?.home;
    if (this.#residence === undefined && this.#at === mention.last) this.#readFields(fieldLines(around, mention.last));
    else if (this.#age !== undefined && roles.length === 0) this.#residence ??= homeBelow(around, this.#at);
    addRolesAround(around, mention, roles, behindName, this.#at);
    const shared = sharedFacts(around, mention);
    this.#age ??= shared.age;
    if (before === undefined) this.#residence ??= ownHome(around, behindName);
    this.#residence ??= shared.home ?? (before === undefined ? homeBefore(around, mention.first) : undefined);
    return { roles, age: this.#age, residence: this.#residence, formerHome: this.#formerHome };
  }

  #readFields({ age, home }: FieldFacts): void {
    this.#age ??= age;
    this.#residence ??= home;
  }

  /** The role of the title before the name, with the body or place that stands behind the name. */
  #readTitle(before: TitleBefore): void {
    const around = this.#around;
    const at = this.#at;
    const body = bodyFrom(around, this.#tokens.word[at] === MARK.comma ? at + 1 : at);
    // `Mayor Jane Venn of Toledo`: where the office is, no home.
    const place = body === undefined && before.isOffice ? seatOf(around, at) : undefined;
    const { title, organization } = before.role;
    const employer = organization ?? body?.name ?? place?.name ?? bodyElsewhere(around, this.#mention) ?? null;
    this.#roles.push({ title, organization: employer });
    if (before.rank !== undefined) this.#roles.push({ title: before.rank, organization: null });
    this.#at = body?.last ?? place?.last ?? at;
  }

  /** Reads part after part of what stands behind the name, up to the first that is something else. */
  #readParts(): void {
    const around = this.#around;
    const tokens = this.#tokens;
    const { word, count, gap } = tokens;
    let at = this.#at;
    for (let part = 0; part < MAX_PARTS && at < count && !around.opensAnew(at); part++) {
      // The comma may stand inside the mark that closes a nickname: `aka “Venn,” 34`.
      const inside = word[at - 1] === MARK.quote && word[at - 2] === MARK.comma;
      if (!inside) {
        if (!OPENER.has(word[at]!) || (word[at] === MARK.hyphen && gap[at] === GAP_NONE)) {
          at = this.#readRest(at, part);
          break;
        }
        if (word[at] === MARK.comma && word[at + 1] === MARK.openBracket) at += 1; // 44, (born 4 March 1980),
        const remark = afterRemark(around, at, this.#age !== undefined);
        if (remark > at) {
          at = remark;
          part -= 1; // it says nothing
          continue;
        }
        at += 1;
      }
      if (at < count && word[at] === MARK.quote && gap[at] === GAP_NONE) at += 1; // aka “Jane Roe, Jr.,” 32
      if (at >= count || around.opensAnew(at)) break;
      if (part > 0 && word[at] === AND && ARTICLE.has(word[at + 1] ?? 0) && word[at - 1] === MARK.comma) at += 1; // Venn, 46, of Toledo, and a former clerk
      if (part > 0 && BUT.has(word[at]!) && NOW.has(word[at + 1] ?? 0)) at += 1; // formerly of Naples, but now of Tampa
      const next = this.#readPart(at);
      if (next === undefined) {
        const behind = afterBracket(around, at - 1);
        if (behind < at) break;
        at = behind;
        continue;
      }
      at = afterAliases(around, next, this.#mention.first);
    }
    this.#at = at;
  }

  /** What goes on without a mark, ` of Toledo`, ` resides in Toledo`; the token behind ` of Toledo,` and a verb's subject. */
  #readRest(at: number, part: number): number {
    const around = this.#around;
    const { word, flags } = this.#tokens;
    // a sophomore from Bend
    const ofCalling = this.#roles.length > 0 && word[at] === FROM && (flags[at - 1]! & TOKEN_CAPITAL) === 0;
    const home = part === 0 || this.#age !== undefined || ofCalling ? homeOf(around, at) : undefined;
    this.#residence ??= home?.city;
    if (part === 0) this.#age ??= ageTold(around, at) ?? (home && ageBehind(around, home.last));
    this.#residence ??= homeBehindParts(around, at) ?? (part === 0 ? homeOfPredicate(around, at)?.city : undefined);
    // `Jane Venn (F/34) Toledo --`
    if (this.#age !== undefined && word[at - 1] === MARK.closeBracket) this.#residence ??= cityFrom(around, at)?.city;
    return home !== undefined && word[home.last] === MARK.comma ? home.last : at;
  }

  /** Reads one part of what stands behind the name; the token after it, undefined when it is something else. */
  #readPart(at: number): number | undefined {
    const around = this.#around;
    const { word } = this.#tokens;
    const years = this.#age === undefined ? ageFrom(around, at) : undefined;
    if (years !== undefined) {
      this.#age = years.value;
      let { last } = years;
      const home = homeOf(around, last);
      if (home !== undefined) {
        this.#residence ??= home.city;
        ({ last } = home);
      } else if (this.#isWord(last) && !OPENER.has(word[last]!)) {
        // a 34-year-old nurse from Toledo, a 34-year-old Toledo man
        last = this.#residentOrTitle(last) ?? last;
      }
      return word[last] === MARK.closeBracket ? last + 1 : last;
    }
    const unknown = afterUnknownAge(around, at) ?? afterBirth(around, at);
    if (unknown !== undefined) return unknown;
    const home =
      homeOf(around, at) ??
      (this.#age === undefined
        ? this.#bareHome(at)
        : (cityFrom(around, at) ?? addressFrom(around, at) ?? homeOnBareStreet(around, at)));
    if (home !== undefined) {
      this.#residence ??= home.city;
      return home.last;
    }
    const same = sameHome(around, at, this.#mention.first);
    this.#residence ??= same?.city;
    if (same !== undefined) return same.last;
    const citizen = afterCitizen(around, at);
    // a U.S. citizen and resident of Toledo
    if (citizen !== undefined) {
      const more = word[citizen] === AND ? citizen + 1 : citizen;
      return this.#residentPart(more) ?? (more > citizen ? this.#titlePart(more) : undefined) ?? citizen;
    }
    return this.#residentOrTitle(at);
  }

  /** A city without `of`, of somebody who has neither an age before it nor a post. */
  #bareHome(at: number): FoundHome | undefined {
    return this.#before === undefined && this.#roles.length === 0 ? bareHome(this.#around, at) : undefined;
  }

  #isWord(token: number): boolean {
    const { flags, count } = this.#tokens;
    return token < count && (flags[token]! & TOKEN_WORD) !== 0 && !this.#around.opensAnew(token);
  }

  #residentPart(token: number): number | undefined {
    const { word } = this.#tokens;
    // Venn, 46, lived in Toledo; Venn, who is from Toledo
    const told = homeOfPredicate(this.#around, WHO.has(word[token]!) ? token + 1 : token);
    if (told !== undefined) {
      this.#residence ??= told.city;
      return told.last;
    }
    const home = residentOf(this.#around, token);
    if (home === undefined) return undefined;
    // `formerly of Naples, now of Tampa`, `who previously resided in Naples`
    const once = isFormerly(word[token]!) || (WHO.has(word[token]!) && isFormerly(word[token + 1] ?? 0));
    if (!once) this.#residence ??= home.city;
    else if (word[token + 1] === OF || word[token + 1] === FROM) this.#formerHome ??= home.city;
    return home.last;
  }

  /** `a Toledo nurse` tells a home and a calling. */
  #residentOrTitle(token: number): number | undefined {
    let home = this.#residentPart(token);
    const title = this.#titlePart(token);
    // a boda boda rider from Toledo
    if (home === undefined && (this.#age !== undefined || ARTICLE.has(this.#tokens.word[token]!))) {
      const worker = homeOfWorker(this.#around, token);
      this.#residence ??= worker?.city;
      home = worker?.last;
    }
    return home === undefined ? title : Math.max(home, title ?? home);
  }

  #titlePart(token: number): number | undefined {
    const around = this.#around;
    const { word } = this.#tokens;
    const { first } = this.#mention;
    const found = titleAfter(around, token);
    if (found === undefined) return undefined;
    // `Jane Venn, assigned workers to …`: several, where one is named
    const several = found.roles.some(({ title }) => isPluralTitle(title));
    const listed = word[first - (DOCTOR.has(word[first - 1]!) ? 2 : 1)] === AND;
    if (several && !ARTICLE.has(word[token]!) && !listed) return undefined;
    // `Assistant U.S. Attorneys Ann Roe and Jane Venn, a Trial Attorney`: her own title, not that of the list
    if (this.#sharesTitle && ARTICLE.has(word[token]!) && found.roles.length > 0) {
      this.#roles.shift();
      this.#sharesTitle = false;
    }
    addAll(this.#roles, found.roles);
    this.#residence ??= homeOfCalling(around, token);
    // `retired judge in the Circuit Court of Cook County and a former prosecutor`
    // `a certified accountant and former FBI agent`
    const next = word[found.last + 1]!;
    if (word[found.last] !== AND || !(ARTICLE.has(next) || FORMER.has(next))) return found.last;
    const more = titleAfter(around, found.last + 1);
    const ofNext =
      more === undefined || (word[more.last] === MARK.comma && around.personEnd(more.last + 1) !== undefined);
    if (ofNext) return found.last;
    addAll(this.#roles, more.roles);
    return more.last;
  }
}
