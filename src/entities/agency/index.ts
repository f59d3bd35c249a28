import type { Occupancy } from '../../core/occupancy.ts';
import { wordId } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { plainText, TOKEN_CAPITAL, TOKEN_POSSESSIVE } from '../../segment/tokens.ts';
import type { Recogniser } from '../recogniser.ts';
import {
  attorneysOffice,
  officeBefore,
  PLACE_LETTERS,
  placeWithLetters,
  USAO,
  withArea,
  withDetachment,
  withOrdinal,
  withRegion,
} from './attached.ts';
import { goesOnBehind, isWeakTail, longerTown, ownPlace, withMoreTopics } from './around-listed.ts';
import { HEAD, isLeading, LISTED, LOWER_HEAD, nextBeginning, OFFICE_WORD } from './beginnings.ts';
import { type Bracketed, bracketedUnit } from './bracketed.ts';
import { byCountry } from './by-country.ts';
import { endBehindHead, isOfCountry } from './behind-head.ts';
import { departmentsOf } from './departments-of.ts';
import { moreDistricts } from './districts.ts';
import {
  cityOfficeEnd,
  officeOfBody,
  ownedOffices,
  ownsOfficeBehind,
  withCity,
  withOfficeWord,
} from './field-office.ts';
import { areAnyOffices, headHolds, isDistinct, isLoud, isShortName, isUnitName } from './built.ts';
import { withGovernments } from './government-line.ts';
import { HEAD_ANY, HEAD_FIRST } from './heads.ts';
import { endsInLostPossessive, listedAt, listedWithLostPossessive } from './listed.ts';
import { isUnitBehind, joinedWith } from './joined.ts';
import { type Lead, leadBy, NO_LEAD } from './lead.ts';
import { lowerCaseBody } from './lower-case.ts';
import { SMALL_UNITS, smallUnit, withCapitalHead } from './lower-unit.ts';
import { MISSIONS, mission } from './mission.ts';
import { areaEnd, withOfficer } from './office-area.ts';
import { withParent } from './parent.ts';
import { isPartOfOthersName } from './others-name.ts';
import { isPartBehind } from './part-behind.ts';
import { HOLDERS, officeOfHolder, officesOfPlaces } from './officer-body.ts';
import { HEALTH, publicHealth } from './public-health.ts';
import { runBefore } from './run.ts';
import { settle } from './settle.ts';
import { SHARED_HEADS, sharedHead, smallSharedHead } from './shared-head.ts';
import { withStation } from './stations.ts';
import { endOfBodyOf } from './tail.ts';
import { TRIBE_HEADS, tribe } from './tribes.ts';
import { agencyMention, changed } from './mention.ts';
import { agencyRecords, type AgencyMention, type AgencyValue } from './value.ts';

const FIELD = wordId('field');
const OFFICE = wordId('office');
const OF = wordId('of');
const LAW = wordId('law');
const OFFICES = wordId('offices');
/** A body's name with all that it takes in has no more tokens. */
const LONGEST_NAME = 40;

/** Finds every agency: listed names first, then names built around a head word, joined where they touch. */
export const agency: Recogniser<AgencyMention> = {
  type: 'agency',
  recognise: findAgencies,
};

function findAgencies(document: AnalysedDocument, taken: Occupancy): readonly AgencyMention[] {
  const { tokens, hits } = document;
  const { word, flags, count } = tokens;
  const { kinds, marks } = hits;
  const found: AgencyMention[] = [];
  const bracketed: Bracketed[] = [];
  let floor = 0; // no name reaches back over a shared head's list

  for (let i = nextBeginning(document, 0); i < count; i = nextBeginning(document, i + 1)) {
    const capital = (flags[i]! & TOKEN_CAPITAL) !== 0;
    const lower = !capital && (marks[i]! & LOWER_HEAD) !== 0;
    if (taken.at(i) !== undefined) continue;
    const end = nameAt(i, capital);
    if (end !== undefined) i = Math.max(i, end - 1);
    else if (lower && SMALL_UNITS.has(word[i]!)) {
      const unit = smallUnit(document, i, floor, taken);
      if (unit !== undefined && pushBuilt(unit.first, unit.last, i, 'lower-unit')) i = unit.last - 1;
    } else if (lower) {
      const list = smallSharedHead(document, i, Math.max(floor, found.at(-1)?.last ?? 0), taken);
      found.push(...list);
      if (list.length > 0) floor = i + 1;
      const body =
        list.length > 0 ? undefined : lowerCaseBody(document, i, Math.max(floor, found.at(-1)?.last ?? 0), taken);
      if (body !== undefined) {
        found.push(body);
        i = body.last - 1;
      }
    }
  }
  const own = found.filter((mention) => !isPartOfOthersName(document, mention, taken));
  return settle(document, byCountry(document, withGovernments(document, own, taken), taken), bracketed, taken);

  /** Adds what is named at token `i`; returns where it ends, undefined for nothing. */
  function nameAt(i: number, capital: boolean): number | undefined {
    const known = (kinds[i]! & LISTED) !== 0 ? listedAt(document, i, taken) : undefined;
    const listed = known !== undefined && goesOnBehind(document, known, taken) ? undefined : known;
    if (
      capital &&
      isLeading(word[i]!) &&
      (listed === undefined || listed.last < i + 4 || word[listed.last] === OFFICE)
    ) {
      const length = listed === undefined ? 1 : listed.last - i;
      const isPlural = listed !== undefined && !ownsOfficeBehind(document, listed, taken);
      const possessive = listedWithLostPossessive(document, i, isPlural || length === 1 ? length : length - 1, taken);
      if (possessive !== undefined) {
        push(possessive);
        return possessive.last;
      }
    }
    if (listed !== undefined) {
      if (agencyRecords()[listed.value.entry ?? -1]?.private === true) return listed.last;
      const read = isUnsure(listed) ? builtAt(listed.last - 1) : undefined;
      if (read !== undefined) {
        const built = found.at(-1);
        if (built === undefined || built.first < listed.first) return read;
        found.pop();
        if (built.first === listed.first && built.last === listed.last && listed.value.unit !== true) {
          found.push(changed(built, { candidates: listed.value.candidates }));
          return read;
        }
      }
      // `Washington State Department of Health`: the list has `State Department`
      const topic = listed.last - 1;
      if (word[listed.last] === OF && HEAD_FIRST.has(word[topic]!) && topic > listed.first) {
        const end = endOfBodyOf(document, topic, taken);
        if (end > listed.last) {
          pushBuilt(runBefore(document, topic, floor, taken), end, topic, 'body-of');
          return end;
        }
      }
      const longer = withMoreTopics(document, listed, taken);
      if (longer > listed.last) {
        pushBuilt(runBefore(document, listed.first, floor, taken), longer, listed.first, 'body-of');
        return longer;
      }
      const town = longerTown(document, listed, Math.max(floor, found.at(-1)?.last ?? 0), taken);
      if (town < listed.first && pushBuilt(town, listed.last, listed.last - 1, 'named-body')) return found.at(-1)!.last;
      const start = ownPlace(document, listed, Math.max(floor, found.at(-1)?.last ?? 0), taken);
      if (start === listed.first || !pushBuilt(start, listed.last, listed.last - 1, 'named-body')) {
        const office = officeBefore(document, listed, Math.max(floor, found.at(-1)?.last ?? 0), taken);
        if (office !== undefined) found.push(office);
        const whole = withDetachment(document, listed, Math.max(floor, found.at(-1)?.last ?? 0), taken);
        const area = withArea(document, listed, taken);
        if (area !== listed) push(area);
        else
          push(
            whole === listed ? withStation(document, withRegion(document, withCity(document, listed, taken))) : whole,
          );
      }
      found.push(...moreDistricts(document, found.at(-1)!, taken));
      return found.at(-1)!.last;
    }
    const offices = (marks[i]! & OFFICE_WORD) !== 0 ? officesAt(i, capital) : undefined;
    return offices ?? (capital && (marks[i]! & HEAD) !== 0 ? builtAt(i) : undefined);
  }

  /** True for a weak form that is the end of another body's name, or what the grammar reads without the list. */
  function isUnsure({ value, first, last }: AgencyMention): boolean {
    if (value.entry !== undefined || last - first < 2 || !HEAD_ANY.has(word[last - 1]!)) return false;
    if (value.unit !== true) return true;
    return found.at(-1)?.last !== first && isWeakTail(document, first, value.candidates, taken);
  }

  /** Offices in cities at a word for them (see field-office.ts); returns where they end, undefined for none. */
  function officesAt(i: number, capital: boolean): number | undefined {
    const before = found.at(-1);
    const kind = word[i - 1] === FIELD ? i - 1 : i; // `field office`
    if (!capital && word[i] === OFFICE && before?.last === kind && before.rule === 'agency/field-office') {
      found[found.length - 1] = withParent(document, withOfficeWord(document, before, i), found.at(-2));
      return i + 1;
    }
    const office = officeOfBody(document, i, Math.max(floor, found.at(-1)?.last ?? 0), taken);
    if (office !== undefined) return added(office);
    const ofPlaces = !capital && word[i] === OFFICES ? officesOfPlaces(document, i, taken) : [];
    found.push(...ofPlaces);
    if (ofPlaces.length > 0) return ofPlaces.at(-1)!.last;
    const owned = ownedOffices(document, before, i, taken);
    found.push(...owned);
    return owned.length === 0 ? undefined : i + 1;
  }

  /** A name around a head word at token `i`. */
  function builtAt(i: number): number | undefined {
    const head = word[i]!;
    if (head === USAO) return added(attorneysOffice(document, i, taken));
    if (MISSIONS.has(head)) return added(mission(document, i, Math.max(floor, found.at(-1)?.last ?? 0), taken));
    if (TRIBE_HEADS.has(head)) return added(tribe(document, i, Math.max(floor, found.at(-1)?.last ?? 0), taken));
    if (HEALTH.has(head)) return added(publicHealth(document, i, Math.max(floor, found.at(-1)?.last ?? 0), taken));
    if (HOLDERS.has(head)) return added(officeOfHolder(document, i, found.at(-1), taken));
    if (PLACE_LETTERS.has(head))
      return added(placeWithLetters(document, i, Math.max(floor, found.at(-1)?.last ?? 0), taken));
    if (SHARED_HEADS.has(head)) {
      const offices = head === OFFICES ? officesOfPlaces(document, i, taken) : departmentsOf(document, i, taken);
      if (offices.length > 0) {
        found.push(...offices);
        return offices.at(-1)!.last;
      }
      const list = sharedHead(document, i, Math.max(floor, found.at(-1)?.last ?? 0), taken);
      if (list.length > 0) {
        found.push(...list);
        floor = i + 1;
        return i + 1;
      }
    }
    if (HEAD_FIRST.has(head)) {
      const isLawyers = i > 0 && word[i - 1] === LAW && (flags[i - 1]! & TOKEN_CAPITAL) !== 0; // `Law Office of Ada Quill`
      const name = isLawyers ? i : endOfBodyOf(document, i, taken);
      const end = name > i ? areaEnd(document, cityOfficeEnd(document, name, taken), taken) : i;
      if (end > i) {
        pushBuilt(runBefore(document, i, floor, taken), end, i, 'body-of');
        return end;
      }
    }
    if (!HEAD_ANY.has(head)) return undefined;
    if (isPartBehind(document, i, found.at(-1))) {
      pushBuilt(found.at(-1)!.first, i + 1, i, 'part-behind');
      return i + 1;
    }
    const letters = found.at(-1)?.first === i - 2 ? found.at(-2) : found.at(-1); // `(FBI) Unit`: the letters may be listed
    const bracket = bracketedUnit(document, i, Math.max(floor, letters?.last ?? 0), taken);
    if (bracket !== undefined) {
      if (letters !== found.at(-1)) found.pop();
      bracketed.push(bracket);
      found.push(withParent(document, bracket.mention, found.at(-1)));
      return i + 1;
    }
    if (!headHolds(document, i, found.at(-1)?.last === i) && !isOfCountry(document, i, taken))
      return refuse(i, 'the words beside it make no body of this head word');
    const start = withOrdinal(document, runBefore(document, i, floor, taken), i);
    const end = endBehindHead(document, start, i, taken);
    if (start === i || (end === i + 1 && !isDistinct(document, start, i)))
      return refuse(i, 'nothing before this head word makes a name of it');
    pushBuilt(start, end, i, 'named-body');
    return end;
  }

  function added(mention: AgencyMention | undefined): number | undefined {
    if (mention !== undefined) found.push(mention);
    return mention?.last;
  }

  function refuse(i: number, reason: string): undefined {
    document.onRefusal?.({ type: 'agency', first: i, last: i + 1, reason });
  }

  /** Adds the body of tokens `start` to `end`, longer or shorter as its neighbours ask; false where none is named, and nothing changed. */
  function pushBuilt(start: number, end: number, head: number, rule: string): boolean {
    let first = start;
    let kept = found.length;
    let begins: Lead = NO_LEAD;
    // The run may reach into an earlier mention: it takes the whole of one that it begins with, stops behind another.
    for (let before = found[kept - 1]; before !== undefined && before.last > first; before = found[kept - 1]) {
      if (
        before.last > head ||
        end - before.first > LONGEST_NAME || // names in a row, each of which would take all before it
        endsInLostPossessive(document, before) ||
        (flags[before.last]! & TOKEN_POSSESSIVE) !== 0
      ) {
        first = before.last;
        break;
      }
      if (before.first <= first) {
        first = before.first;
        const own = withCapitalHead(plainText(tokens, before.last, end));
        begins = leadBy(before, own) ?? begins;
      }
      kept -= 1;
    }
    if (first < end && (flags[first]! & TOKEN_POSSESSIVE) !== 0) first += 1;
    if (first > head || (first === head && rule === 'named-body')) return false;
    const { lead } = begins;
    if (lead === undefined && isLoud(document, first, head)) return false;
    const last = end - 1;
    if (lead === undefined && word[last] === OFFICES && areAnyOffices(document, first, head, last)) return false;
    const unit = lead === undefined && isUnitName(document, first, head, last);
    const short = lead === undefined && !unit && isShortName(document, first, head, last);
    const name = withCapitalHead(plainText(tokens, first, end));
    // A body is at most one of the three.
    const value: AgencyValue = {
      entry: undefined,
      name,
      ...begins,
      unit: unit || undefined,
      short: short || undefined,
    };
    found.length = kept;
    const built = withOfficer(document, agencyMention(document, first, end, value, rule), found.at(-1)?.last ?? 0);
    found.push(withParent(document, built, found.at(-1)));
    return true;
  }

  function push(mention: AgencyMention): void {
    const before = found.at(-1);
    if (before !== undefined && isUnitBehind(document, before, mention)) {
      pushBuilt(before.first, mention.last, mention.last - 1, 'named-body');
      return;
    }
    const whole = joinedWith(document, found.at(-1), mention);
    if (whole === undefined) {
      found.push(withParent(document, mention, found.at(-1)));
      return;
    }
    found.pop();
    found.push(whole);
  }
}
