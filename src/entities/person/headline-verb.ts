import type { AnalysedDocument } from '../../segment/document.ts';
import { plainText } from '../../segment/tokens.ts';
import type { FoundName } from './first-names.ts';
import { CASE_PROSE, letterCase } from './letter-case.ts';
import { PART_GIVEN, PART_INITIAL, PART_UNKNOWN } from './word-kind.ts';

/**
 * Takes a first word that is no given name off a name of three words and more when the rest is a name elsewhere in
 * the document: `DA Appoints Jane Roe` above a text about Jane Roe.
 */
export function withoutHeadlineVerbs(
  document: AnalysedDocument,
  names: readonly FoundName[],
  styles: Uint8Array,
): readonly FoundName[] {
  const { tokens } = document;
  const mayHaveVerb = ({ run }: FoundName): boolean =>
    run.parts.length > 2 &&
    run.parts[0] === run.first &&
    (run.kinds[0]! & (PART_GIVEN | PART_INITIAL)) === 0 &&
    // In prose a word that no list has is a first name, not a verb.
    ((run.kinds[0]! & PART_UNKNOWN) === 0 || letterCase(document, styles, run.first) !== CASE_PROSE);
  if (!names.some(mayHaveVerb)) return names;
  const printed = new Set(names.map(({ run }) => plainText(tokens, run.first, run.last).toLowerCase()));
  return names.map((name) => {
    const { run } = name;
    if (!mayHaveVerb(name)) return name;
    const first = run.parts[1]!;
    if (!printed.has(plainText(tokens, first, run.last).toLowerCase())) return name;
    return { ...name, title: undefined, run: { ...run, first, parts: run.parts.slice(1), kinds: run.kinds.slice(1) } };
  });
}
