import type { Occupancy } from '../../core/occupancy.ts';
import { titleAt } from '../../gazetteer/title.ts';
import { nextCapital } from '../../gazetteer/candidates.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_INITIAL,
  TOKEN_POSSESSIVE,
  type TokenTable,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  TOKEN_WORD,
  GAP_NONE,
} from '../../segment/tokens.ts';
import { hasNoPossessives, isLostPossessive } from '../../segment/lost-possessive.ts';
import { isVersus, standsAlone } from './alone.ts';
import type { FoundName } from './first-names.ts';
import { isFreeCapital, type KnownNames, type KnownWord } from './known-names.ts';
import { CASE_PROSE, CASE_UPPER, letterCase } from './letter-case.ts';
import { knownWithoutS } from './lost-possessive.ts';
import { belongsToOtherName, endsRun, isParticle, type NameRun } from './name-run.ts';
import { readRun } from './read-run.ts';
import { isPlace, PLACE_BEFORE, startsState } from './places.ts';
import { isWordSurname } from './word-surname.ts';
import {
  isSureGiven,
  PART_ORDINARY,
  PART_PLACE,
  PART_UNKNOWN,
  partKind,
  PART_GIVEN,
  PART_INITIAL,
  PART_PROPER,
  PART_SURNAME,
} from './word-kind.ts';

const IN = wordSet('in at near throughout around outside');
const OF = wordSet('of');
const AT = wordId('at');
/** What is done at somebody. */
const AIMED = wordSet(
  'fired shot swung threw yelled screamed shouted looked pointed aimed lunged stared laughed directed',
);
/** `Abu Hamza` */
const FATHER = wordSet('abu umm');
const PARTICLE_ALONE = wordSet('al el ni nic');
/** `al-` before a name that stands alone. */
const ARTICLED = { lead: 2 };
const PLACE_NOUN = wordSet('state university city district town county college commonwealth village port');
const VERSUS = wordSet('v vs rel');

function mayBeginName(tokens: TokenTable, i: number): boolean {
  const kind = partKind(tokens, i);
  return isSureGiven(kind) || (kind & PART_UNKNOWN) !== 0 || (tokens.flags[i]! & TOKEN_INITIAL) !== 0;
}

/**
 * Finds surnames and first names that stand alone, once the full names of the document are known: `Barr` after
 * `William P. Barr`. Also longer runs that end in a known surname.
 */
export function laterNames(
  document: AnalysedDocument,
  taken: Occupancy,
  claimed: Occupancy,
  known: KnownNames,
  styles: Uint8Array,
): readonly FoundName[] {
  const found: FoundName[] = [];
  const { tokens } = document;
  let bareText: boolean | undefined;
  const next = (i: number): number => nextCapital(tokens, i, tokens.count);
  for (let i = next(0); i < tokens.count; i = next(i + 1)) {
    if (!isFreeCapital(document, taken, i)) continue;
    const placed = claimed.at(i);
    if (placed !== undefined) {
      i = placed.last - 1;
      continue;
    }
    // `Al-Harbi`, `Ní Bhriain`: the name stands behind its particle
    const part = partBehindParticle(i);
    let word = known.at(tokens, part);
    const bare = word === undefined ? knownWithoutS(document, known, i) : undefined;
    if (word === undefined && bare === undefined && standsAlone(document, i)) {
      const run = readRun(document, taken, i, letterCase(document, styles, i));
      if (run?.parts.length === 1 && !belongsToOtherName(document, run)) {
        found.push({ run: withParticles(run, ARTICLED), title: undefined, rule: 'alone' });
        // the Hunt decision, after Hunt v. Kitzhaber
        if (!isVersus(tokens, run.last) && !isVersus(tokens, i - 1)) known.add(tokens, run);
        i = run.last - 1;
        continue;
      }
    }
    // Most capitalised words begin neither a known name nor any name; they are left at once.
    if (
      word === undefined &&
      bare === undefined &&
      (endsRun(tokens, i) || !(mayBeginName(tokens, i) || isBeforeKnown(i)))
    )
      continue;
    const style = letterCase(document, styles, i);
    const run = readRun(document, taken, i, style) ?? titledSurname(i, word, style);
    if (run === undefined) continue;
    if (run.parts.length > 1) {
      const end = run.parts.at(-1)!;
      const whole = known.at(tokens, end);
      const last = whole ?? knownWithoutS(document, known, end);
      const first = run.kinds[0]!;
      // A relative, or the same person written otherwise: a name in front of a known surname.
      if (
        last?.surname === true &&
        (isSureGiven(first) ||
          (first & (PART_UNKNOWN | PART_INITIAL)) !== 0 ||
          word?.given === true ||
          (run.parts.length === 2 && isBeforeKnown(run.first))) &&
        !hasAcronym(run, style) &&
        !isPlace(document, run.first, run.last) &&
        !belongsToOtherName(document, run)
      ) {
        found.push({ run, title: undefined, rule: 'known-surname', lostPossessive: whole === undefined });
        i = run.last - 1;
      }
      continue;
    }
    // Abu Hamzas followers
    const behindLead = run.parts[0] === i ? undefined : knownWithoutS(document, known, run.parts[0]!);
    if (behindLead !== undefined && known.at(tokens, run.parts[0]!) === undefined) {
      found.push({ run, title: undefined, rule: 'surname', lostPossessive: true });
      i = run.last - 1;
      continue;
    }
    word ??= bare;
    const whole = word === undefined ? undefined : wholeName(run, word);
    if (whole !== undefined) {
      found.push({ run: whole, title: undefined, rule: 'known-surname' });
      i = whole.last - 1;
      continue;
    }
    if (word === undefined || !(word.surname || word.given || isMiddleSurname(run, style))) continue;
    // `Williams` beside William Venn is another name; so is a word of its own.
    const otherWord = (run.kinds[0]! & (PART_ORDINARY | PART_PROPER)) !== 0;
    if (bare !== undefined && (!bare.surname || (otherWord && !(isBare() && isLostPossessive(document, i))))) continue;
    const surname = word.surname || !word.given;
    if (belongsToOtherName(document, run) || misread(run, style, surname, word.upper)) continue;
    found.push({
      run: withParticles(run, word),
      title: undefined,
      rule: surname ? 'surname' : 'first-name',
      lostPossessive: bare !== undefined,
    });
    i = run.last - 1;
  }
  return found;

  /** `Attorney General West` of Tony West, `West pleaded guilty`: a surname that its title or its deed tells from the word. */
  function titledSurname(i: number, word: KnownWord | undefined, style: number): NameRun | undefined {
    if (word?.surname !== true || (i + 1 < tokens.count && (tokens.flags[i + 1]! & TOKEN_CAPITAL) !== 0))
      return undefined;
    const run = { first: i, last: i + 1, parts: [i], kinds: [PART_SURNAME], marked: false };
    if (style === CASE_PROSE && isWordSurname(document, known, i)) return run;
    for (let first = i - 1; first >= 0 && first > i - 5; first--) {
      const title = titleAt(tokens, document.hits, first);
      if (title?.last === i && (tokens.flags[first]! & TOKEN_CAPITAL) !== 0 && title.kind !== 'relation') return run;
    }
    return undefined;
  }

  /** `Dil Venn` in a text that has Mr. Venn: a word that is no word of the language. */
  function isBeforeKnown(i: number): boolean {
    if ((tokens.flags[i]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0) return false; // Although Venn
    return (
      partKind(tokens, i) === PART_PROPER && known.at(tokens, i + 1)?.surname === true && !isPlace(document, i, i + 1)
    );
  }

  /** `JANE BRAND` in a headline, where the text has Jane Brand: the surname is a word that the run left out. */
  function wholeName(run: NameRun, word: KnownWord): NameRun | undefined {
    const next = run.last;
    if (!word.given || next >= tokens.count || !isFreeCapital(document, taken, next)) return undefined;
    if (tokens.gap[next] === GAP_NONE || (tokens.flags[next]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0) return undefined;
    const surname = known.at(tokens, next);
    if (surname?.surname !== true || !(surname === word || word.beside.has(surname))) return undefined;
    return { ...run, last: next + 1, parts: [...run.parts, next], kinds: [...run.kinds, partKind(tokens, next)] };
  }

  /** `ex rel. Hunt v. Maricopa County`. */
  function inCaption(i: number, last: number): boolean {
    return VERSUS.has(tokens.word[last] ?? 0) || (i > 0 && VERSUS.has(tokens.word[i - 1]!));
  }

  /** `La Rompe ONU`: capitals inside prose are an abbreviation. */
  function hasAcronym(run: NameRun, style: number): boolean {
    if (style === CASE_UPPER) return false;
    return run.parts.some(
      (part) => (tokens.flags[part]! & TOKEN_UPPER) !== 0 && tokens.end[part]! - tokens.start[part]! > 1,
    );
  }

  /** `al-Venn`, `van der Venn`: with the particles that the full name has. */
  function withParticles(run: NameRun, { lead }: Pick<KnownWord, 'lead'>): NameRun {
    let first = run.first;
    while (
      run.first - first < lead &&
      first > 0 &&
      ((tokens.flags[first - 1]! & TOKEN_WORD) !== 0
        ? isParticle(tokens.word[first - 1]!)
        : tokens.word[first - 1] === MARK.hyphen && tokens.gap[first] === GAP_NONE) &&
      taken.at(first - 1) === undefined
    )
      first -= 1;
    if (first > 0 && FATHER.has(tokens.word[first - 1]!) && isFreeCapital(document, taken, first - 1)) first -= 1;
    return tokens.word[first] === MARK.hyphen ? run : { ...run, first };
  }

  function partBehindParticle(i: number): number {
    if (!PARTICLE_ALONE.has(tokens.word[i]!) || i + 1 >= tokens.count) return i;
    const name = tokens.word[i + 1] === MARK.hyphen ? i + 2 : i + 1;
    return name < tokens.count &&
      (tokens.flags[name]! & TOKEN_CAPITAL) !== 0 &&
      known.at(tokens, name)?.surname === true
      ? name
      : i;
  }

  /** `Pérez` after María Pérez Gutiérrez: a listed surname that is nothing else, or a word that no list has. */
  function isMiddleSurname({ kinds, first }: NameRun, style: number): boolean {
    const kind = kinds[0]! & ~PART_UNKNOWN;
    return style === CASE_PROSE && (kind === PART_SURNAME || kind === 0) && (tokens.flags[first]! & TOKEN_UPPER) === 0;
  }

  function misread(run: NameRun, style: number, surname: boolean, upper: boolean): boolean {
    const { flags, word, count } = tokens;
    const { first: i, last } = run;
    const kind = run.kinds[0]!;
    const before = i > 0 ? word[i - 1]! : 0;
    if (PLACE_BEFORE.has(before) && (flags[i - 1]! & TOKEN_CAPITAL) !== 0) return true;
    if (hasAcronym(run, style) && !upper && !inCapitals(i)) return true;
    if (last < count && word[last] === MARK.hyphen && tokens.gap[last] === GAP_NONE) return true; // Dow-related
    if ((kind & PART_ORDINARY) !== 0) {
      if (style !== CASE_PROSE && !inCaption(i, last)) return true;
      // `Will` and `Green` at the head of a sentence say nothing.
      if ((flags[i]! & TOKEN_SENTENCE) !== 0 && !surname) return true;
    }
    // Jackson, Mississippi; in Houston; State of Washington
    if (isPlace(document, i, last)) {
      if (!surname && !isSureGiven(kind)) return true;
      // executed a warrant at Robertson’s home, fired at Bell
      const atPerson = before === AT && (isPossessive(last) || (i > 1 && AIMED.has(word[i - 2]!)));
      if ((IN.has(before) && !(surname && atPerson)) || (OF.has(before) && i > 1 && PLACE_NOUN.has(word[i - 2]!)))
        return true;
      if (last + 1 < count && word[last] === MARK.comma && startsState(document, last + 1)) return true;
    }
    if (surname) return false;
    // A first name alone: only a real one, and not one that may as well be a surname or a word.
    if ((kind & (PART_GIVEN | PART_UNKNOWN)) === 0 || (kind & PART_PLACE) !== 0) return true;
    return (kind & PART_ORDINARY) !== 0 && (kind & PART_SURNAME) !== 0;
  }

  function isBare(): boolean {
    bareText ??= hasNoPossessives(document);
    return bareText;
  }

  function isPossessive(at: number): boolean {
    return at < tokens.count && (tokens.flags[at]! & TOKEN_POSSESSIVE) !== 0;
  }

  /** A line in capitals, or a heading of a few words in capitals (`MEDIA ADVISORY- GALLO VERDICT`). */
  function inCapitals(i: number): boolean {
    const near = [i - 1, i + 1].filter((at) => at >= 0 && at < tokens.count && (tokens.flags[at]! & TOKEN_WORD) !== 0);
    return near.length === 0 || near.some((at) => (tokens.flags[at]! & TOKEN_UPPER) !== 0);
  }
}
