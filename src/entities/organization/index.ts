import { nextMarked } from '../../gazetteer/candidates.ts';
import { kindBit } from '../../gazetteer/kinds.ts';
import { longestHit } from '../../gazetteer/match.ts';
import { abbreviationBehind } from '../../segment/abbreviation.ts';
import type { Block } from '../../segment/document.ts';
import { Beginnings, KnownForms } from '../../segment/known-forms.ts';
import { hasNoPossessives, isLostPossessive } from '../../segment/lost-possessive.ts';
import { endsInS, plainText, TOKEN_CAPITAL, TOKEN_NUMBER } from '../../segment/tokens.ts';
import { isVenue } from '../../gazetteer/venue.ts';
import { UNKNOWN } from '../../gazetteer/vocabulary.ts';
import { mentionOf, type Recogniser } from '../recogniser.ts';
import { grammars } from './grammars.ts';
import {
  beginsSmall,
  type Candidate,
  isHeadline,
  keyOf,
  withoutFullStop,
  withoutLastLetter,
  withoutOverlaps,
} from './candidate.ts';
import { EVERYDAY_MARK, everydayFirm, SURE_ONCE } from './everyday.ts';
import { localEnd } from './local.ts';
import { joinBare } from './bare-names.ts';
import { besideFirm, otherName } from './beside.ts';
import { hasTellingStart, isBodyByFirstWord } from './first-word.ts';
import { withLeadingWord } from './leading-word.ts';
import { endWithLegalForm } from './legal-form.ts';
import { Initials } from './initials.ts';
import { reachOfLetters } from './letters-reach.ts';
import { type Found, isShip, unlessLonger } from './name-run.ts';
import { longerName } from './longer-name.ts';
import { isMasthead } from './newspaper.ts';
import { nameOfLetters } from './name-of-letters.ts';
import { behindPerson, hasLostS, withoutOwner } from './owner.ts';
import { aliasesBehind, isCalledByItsEnd, isSurnameOnly, shortNames, shortStart } from './short-names.ts';
import { listedAt } from './listed.ts';
import type { OrganizationMention } from './value.ts';
import { isBehindGivenName, isInside, standsAlone } from './standing.ts';
import { LEGAL_FORM } from '../../gazetteer/legal-form.ts';
import { isTeam } from './team.ts';
import { KIND } from './words.ts';

const ORGANIZATION = kindBit('organization');

/** Finds firms, schools, hospitals, unions, associations, gangs, parties, media and other bodies that are not government. */
export const organization: Recogniser<OrganizationMention> = {
  type: 'organization',
  recognise(document, taken) {
    const { tokens, hits, blocks } = document;
    const beginnings = new Beginnings();
    const known = new KnownForms<string>(beginnings);
    const loose = new KnownForms<string>(beginnings);
    const ofList = new KnownForms<string>(beginnings); // names of the lexicon, only to meet them with a possessive that lost its mark
    const byFirstWord = new KnownForms<string>(beginnings);
    const found: Candidate[] = [];
    const initials = new Initials();
    const listedLong: Candidate[] = []; // of two words or more
    const askedEnds = new Set<number>(); // last words of names of the list
    const overrun = new Set<string>(); // names that hold their owner's
    const lost = new Map<string, string>(); // names that end in a possessive without its mark, and what they are without it
    const surnames = new Set<string>(); // names of one word that stand behind a given name as well
    const fullKeys = new Map<string, string>(); // of names that turned out to be short for others
    const bareNames = new Map<string, string>(); // keys of names that only a sign beside them told, with those that they have where no longer name takes them

    const headlines: Block[] = [];
    for (const block of blocks) {
      if (isHeadline(tokens, block) && !isMasthead(tokens, block)) headlines.push(block);
      else readBlock(block);
    }
    // A headline writes every word with a capital: there only names of the lexicon and of the story count.
    for (const block of headlines) if (block.kind !== 'noise') readHeadline(block);
    // `Northrop` for the `Northrop Grumman` of the list
    for (const { first, last, key } of listedLong) {
      const end = shortStart(document, { first, last });
      if (end !== undefined) known.add(tokens, first, end, key);
    }
    const bareText = found.length > 0 && hasNoPossessives(document);
    if (bareText)
      for (const { first, last, key, rule } of found) if (rule === 'listed-name') ofList.add(tokens, first, last, key);
    if (!known.isEmpty || !loose.isEmpty || !ofList.isEmpty || !byFirstWord.isEmpty) {
      settleLostS();
      joinListed();
      for (const candidate of found) initials.add(tokens, candidate);
      findAgain();
    }
    joinBare(bareNames, found, fullKeys);
    const bodies =
      surnames.size === 0 ? found : found.filter(({ first, last, key }) => last > first + 1 || !surnames.has(key));
    bodies.sort((a, b) => a.first - b.first || b.last - a.last);
    const noVenues = withoutOverlaps(bodies).filter(({ first, last }) => !isVenue(tokens, first, last)); // read as places
    return noVenues.map(({ first, last, key, rule, lostS }) => {
      const value = { name: plainText(tokens, first, last), key: fullKeys.get(key) ?? key };
      const mention = withoutFullStop(mentionOf(document, 'organization', first, last, value, rule));
      return lostS === true ? withoutLastLetter(mention) : mention;
    });

    function readBlock(block: Block): void {
      const next = (i: number): number => nextMarked(hits, i, block.last, EVERYDAY_MARK | grammars.mark, ORGANIZATION);
      for (let i = next(block.first); i < block.last; i = next(i + 1)) {
        const isListed = (hits.kinds[i]! & ORGANIZATION) !== 0;
        const marks = hits.marks[i]!;
        if ((marks & EVERYDAY_MARK) !== 0) addEveryday(i);
        if (!isListed && (marks & grammars.mark) === 0) continue;
        const listed = isListed ? listedAt(document, taken, i, known) : undefined;
        const longer = listed === undefined ? undefined : longerName(document, taken, grammars, listed);
        const grammar = unlessLonger(longer ?? grammars.read(document, taken, i), listed);
        if (grammar !== undefined && isKnown(grammar)) continue; // found again below
        if (grammar !== undefined && taken.isFree(grammar.first, grammar.last)) {
          const list = grammar.others === undefined ? [] : [grammar, ...grammar.others];
          if (list.length === 0) addBuilt(grammar);
          for (const one of list)
            if (
              taken.isFree(one.first, one.last) &&
              longestHit(tokens, hits, one.first, 'organization')?.last !== one.last
            )
              addBuilt(one);
          if (longer !== undefined) i = longer.last - 1;
          continue;
        }
        if (listed !== undefined) {
          const reached = reachOfLetters(tokens, taken, listed);
          if (reached < listed.first) addBuilt({ first: reached, last: listed.last, legal: false });
          else found.push(listed);
          const letters = abbreviationBehind(tokens, listed.first, listed.last);
          if (letters !== undefined) known.add(tokens, letters, letters + 1, listed.key);
          if (listed.last > listed.first + 1) {
            listedLong.push(listed);
            if (KIND.has(tokens.word[i + 1]!) && isSurnameOnly(document, i)) loose.add(tokens, i, i + 1, listed.key);
            addShortListed(listed);
          }
          const spelled = nameOfLetters(document, taken, listed);
          if (spelled !== undefined) found.push({ ...listed, ...spelled, rule: 'name-of-letters' });
          i = listed.last - 1;
        }
      }
    }

    /** `Arch` for `Arch Coal Inc.`, `Chase` for `J.P. Morgan Chase`, both of the list. */
    function addShortListed({ first, last, key }: Candidate): void {
      if (isTeam(document, first, last)) loose.add(tokens, last - 1, last, key);
      const legal = LEGAL_FORM.has(tokens.word[last - 1]!);
      if (legal && hasTellingStart(document, { first, last, legal })) byFirstWord.add(tokens, first, first + 1, key);
      const end = tokens.word[last - 1]!;
      if (askedEnds.has(end)) return; // the whole text was looked through
      askedEnds.add(end);
      if (isCalledByItsEnd(document, last)) loose.add(tokens, last - 1, last, key);
    }

    function isKnown({ first, last }: Found): boolean {
      return known.longestAt(tokens, first)?.last === last || loose.longestAt(tokens, first)?.last === last;
    }

    function addBuilt(grammar: Found): void {
      if (!grammar.legal && isShip(tokens, grammar.first)) return; // `M/s Quarvel Ltd.` is a firm in India
      const reached = reachOfLetters(tokens, taken, grammar);
      const own = reached < grammar.first ? { ...grammar, first: reached } : behindPerson(document, grammar);
      const first = withLeadingWord(tokens, taken, own);
      const last = grammar.legal ? grammar.last : localEnd(tokens, endWithLegalForm(tokens, grammar.last));
      const key = keyOf(document, first, last);
      found.push({ first, last, key, rule: 'grammar' });
      if (grammar.bare === true) bareNames.set(key, key);
      const legal = last > grammar.last || grammar.legal || LEGAL_FORM.has(tokens.word[last - 1]!);
      introduce({ first, last, legal }, key);
      if (!legal) return;
      const other = otherName(document, taken, last);
      if (other !== undefined) addNamed(other, key, 'other-name');
      const beside = besideFirm(document, taken, last);
      if (beside !== undefined) addNamed(beside, keyOf(document, beside.first, beside.last), 'beside-firm');
    }

    function addEveryday(i: number): void {
      const name = taken.isFree(i, i + 1) ? everydayFirm(document, i) : undefined;
      if (name === undefined) return;
      const key = plainText(tokens, i, i + 1).toLowerCase();
      bareNames.set(key, name.toLowerCase());
      found.push({ first: i, last: i + 1, key, rule: 'everyday-word' });
      if (SURE_ONCE.has(tokens.word[i]!)) known.add(tokens, i, i + 1, key);
    }

    function readHeadline(block: Block): void {
      for (let i = block.first; i < block.last; i++) {
        const listed = listedAt(document, taken, i, known);
        if (listed === undefined) continue;
        found.push(listed);
        i = listed.last - 1;
      }
    }

    function addNamed({ first, last }: Found, key: string, rule: string): void {
      found.push({ first, last, key, rule });
      known.add(tokens, first, last, key);
    }

    /** Remembers a name with its short names. */
    function introduce(body: Found, key: string): void {
      known.add(tokens, body.first, body.last, key);
      if (hasTellingStart(document, body)) byFirstWord.add(tokens, body.first, body.first + 1, key);
      for (const short of shortNames(document, taken, body)) {
        const before = known.longestAt(tokens, short.first, (last) => last === short.last);
        (short.loose === true ? loose : known).add(tokens, short.first, short.last, key, short.said);
        // `Ravexa Ferries`, which the text names before `Ravexa Ferries S.p.A.`
        if (
          before !== undefined &&
          before.payload !== key &&
          before.payload === keyOf(document, short.first, short.last)
        )
          fullKeys.set(before.payload, key);
      }
    }

    /** `SAIC` of the list is the text's `Science Applications International Corporation (SAIC)`. */
    function joinListed(): void {
      for (let i = 0; i < found.length; i++) {
        const { first, last, rule } = found[i]!;
        if (rule !== 'listed-name') continue;
        const isSame = (end: number): boolean => end === last;
        const again = known.longestAt(tokens, first, isSame) ?? loose.longestAt(tokens, first, isSame);
        if (again !== undefined) found[i] = { ...found[i]!, key: again.payload };
      }
    }

    /** Names that run on behind an owner's, or end in a possessive, where apostrophes are lost. */
    function settleLostS(): void {
      const keys = new Set(found.map(({ key }) => key));
      for (const [n, candidate] of found.entries()) {
        if (candidate.rule !== 'grammar') continue;
        const own = withoutOwner(tokens, candidate, known, loose);
        if (own !== candidate) overrun.add(candidate.key);
        const bare = hasLostS(tokens, own, keys, known);
        found[n] = bare === undefined ? own : { ...own, key: bare, lostS: true };
        if (bare !== undefined) lost.set(own.key, bare);
      }
    }

    function findAgain(): void {
      for (let i = 0; i < tokens.count; i++) {
        if ((tokens.flags[i]! & (TOKEN_CAPITAL | TOKEN_NUMBER)) === 0) continue;
        const grown = endsInS(tokens, i);
        if (!grown && !beginnings.has(tokens, i)) {
          addInitials(i);
          continue;
        }
        const again = known.longestAt(tokens, i, (last, key) => !beginsSmall(tokens, last - 1) && !overrun.has(key));
        const everyday = loose.isEmpty
          ? undefined
          : loose.longestAt(tokens, i, (last) => last > (again?.last ?? i) && !beginsSmall(tokens, last - 1));
        if (everyday !== undefined && standsAlone(tokens, i, everyday.last) && taken.isFree(i, everyday.last)) {
          found.push({ first: i, last: everyday.last, key: everyday.payload, rule: 'known-name' });
          i = everyday.last - 1;
          continue;
        }
        if (again === undefined) {
          if (addOwner(i)) continue;
          const isSure = grown && bareText && isLostPossessive(document, i);
          const owner =
            isSure || (grown && tokens.word[i] === UNKNOWN)
              ? (known.withLostS(tokens, i) ??
                (isInside(tokens, i) ? loose.withLostS(tokens, i) : undefined) ??
                (isSure ? (ofList.withLostS(tokens, i) ?? byFirstWord.withLostS(tokens, i)) : undefined))
              : undefined;
          if (owner !== undefined && taken.isFree(i, i + 1))
            found.push({ first: i, last: i + 1, key: owner, rule: 'known-name', lostS: true });
          const begun = byFirstWord.isEmpty ? undefined : byFirstWord.longestAt(tokens, i);
          if (begun !== undefined && taken.isFree(i, i + 1) && isBodyByFirstWord(document, i))
            found.push({ first: i, last: i + 1, key: begun.payload, rule: 'first-word' });
          continue;
        }
        if (!taken.isFree(i, again.last) || isShip(tokens, i)) continue;
        if (addOwner(i, again.last)) continue;
        if (again.last === i + 1 && isBehindGivenName(tokens, i)) surnames.add(again.payload); // operated by Venn; Jane Venn
        const bare = lost.get(again.payload);
        if (bare !== undefined) {
          found.push({ first: i, last: again.last, key: bare, rule: 'known-name', lostS: true });
          i = again.last - 1;
          continue;
        }
        for (const alias of aliasesBehind(document, taken, again.last))
          known.add(tokens, alias.first, alias.last, again.payload);
        found.push({ first: i, last: endWithLegalForm(tokens, again.last), key: again.payload, rule: 'known-name' });
        i = again.last - 1;
      }
    }

    function addInitials(i: number): void {
      const body = initials.isEmpty ? undefined : initials.at(document, i);
      if (body !== undefined && taken.isFree(body.first, i + 1))
        found.push({ first: body.first, last: i + 1, key: body.key, rule: 'initials' });
    }

    /** `Quiet Harbors manager`: a known name of several words whose possessive has lost its mark, longer than up to token `than`. */
    function addOwner(i: number, than = i): boolean {
      const owner =
        known.longestWithLostS(tokens, i) ?? ofList.longestWithLostS(tokens, i) ?? loose.longestWithLostS(tokens, i);
      if (owner === undefined || owner.last <= than || !taken.isFree(i, owner.last)) return false;
      found.push({ first: i, last: owner.last, key: owner.payload, rule: 'known-name', lostS: true });
      return true;
    }
  },
};
