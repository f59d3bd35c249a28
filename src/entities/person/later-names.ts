import type { Occupancy } from '../../core/occupancy.ts';
import { wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_CAPITAL, TOKEN_POSSESSIVE, TOKEN_SENTENCE } from '../../segment/tokens.ts';
import type { FoundName } from './first-names.ts';
import { isFreeCapital, type KnownNames } from './known-names.ts';
import { CASE_PROSE, letterCase } from './letter-case.ts';
import { belongsToOtherName, readRun } from './name-run.ts';
import { isSureGiven, PART_ORDINARY, PART_PLACE, PART_UNKNOWN, PART_GIVEN, PART_SURNAME } from './word-kind.ts';

/** Words that make a place or body of the name behind them: Fort Jackson, Operation Garrison. */
const PLACE_BEFORE = wordSet(
  'fort mount lake port camp san santa saint st new north south east west operation project team cape glen',
);

const VERSUS = wordSet('v vs rel');

/**
 * Finds surnames and first names that stand alone, once the full names of the document are known: `Barr` after
 * `William P. Barr`. Also longer runs that end in a known surname.
 */
export function laterNames(
  document: AnalysedDocument,
  taken: Occupancy,
  known: KnownNames,
  styles: Uint8Array,
): readonly FoundName[] {
  const found: FoundName[] = [];
  if (known.isEmpty) return found;
  const { tokens } = document;
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.flags[i]! & TOKEN_CAPITAL) === 0 || !isFreeCapital(document, taken, i)) continue;
    const word = known.at(tokens, i);
    const style = letterCase(document, styles, i);
    const run = readRun(document, taken, i, style);
    if (run === undefined) continue;
    if (run.parts.length > 1) {
      const last = known.at(tokens, run.parts.at(-1)!);
      const first = run.kinds[0]!;
      // A relative, or the same person written otherwise.
      if (
        last?.surname === true &&
        (isSureGiven(first) || (first & PART_UNKNOWN) !== 0 || word !== undefined) &&
        !belongsToOtherName(document, run)
      ) {
        found.push({ run, title: undefined, rule: 'known-surname' });
        i = run.last - 1;
      }
      continue;
    }
    if (word === undefined || !(word.surname || word.given)) continue;
    const kind = run.kinds[0]!;
    if (belongsToOtherName(document, run) || misread(i, run.last, kind, style, word.surname)) continue;
    found.push({ run, title: undefined, rule: word.surname ? 'surname' : 'first-name' });
    i = run.last - 1;
  }
  return found;

  /** `ex rel. Hunt v. Maricopa County`. */
  function inCaption(i: number, last: number): boolean {
    return VERSUS.has(tokens.word[last] ?? 0) || (i > 0 && VERSUS.has(tokens.word[i - 1]!));
  }

  function misread(i: number, last: number, kind: number, style: number, surname: boolean): boolean {
    const { flags, word } = tokens;
    if (i > 0 && PLACE_BEFORE.has(word[i - 1]!) && (flags[i - 1]! & TOKEN_CAPITAL) !== 0) return true;
    if ((kind & PART_ORDINARY) !== 0) {
      if (style !== CASE_PROSE && !inCaption(i, last)) return true;
      // `Will` and `Green` at the head of a sentence say nothing unless a possessive or a comma follows.
      if ((flags[i]! & TOKEN_SENTENCE) !== 0 && !surname) return true;
    }
    if (!surname && (kind & (PART_GIVEN | PART_UNKNOWN)) === 0) return true;
    if (
      (kind & PART_PLACE) !== 0 &&
      last < tokens.count &&
      word[last] === MARK.comma &&
      taken.at(last + 1)?.type === 'location'
    )
      return true;
    return (
      last < tokens.count &&
      (flags[last]! & TOKEN_POSSESSIVE) === 0 &&
      !surname &&
      (kind & PART_SURNAME) !== 0 &&
      (kind & PART_ORDINARY) !== 0
    );
  }
}
