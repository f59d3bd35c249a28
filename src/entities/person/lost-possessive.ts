import { foldWord } from '../../gazetteer/fold.ts';
import { WORD_COMMON, WORD_GIVEN, WORD_KNOWN, WORD_SURNAME } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { wordWithoutS } from '../../gazetteer/lost-possessive.ts';
import { UNKNOWN } from '../../gazetteer/vocabulary.ts';
import { wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { BEHIND_NAME, hasNoPossessives } from '../../segment/lost-possessive.ts';
import { TOKEN_CAPITAL, TOKEN_WORD, tokenText } from '../../segment/tokens.ts';
import type { FoundName } from './first-names.ts';
import type { KnownNames, KnownWord } from './known-names.ts';
import type { NameRun } from './name-run.ts';

/** Before a plural: the Venns, both Venns. */
const BEFORE_PLURAL = wordSet('the both two three these those other');
const LISTED = WORD_GIVEN | WORD_SURNAME;

/**
 * What the document knows of the name at token `i` without its last `s`: `Venns lawyer`, where the source lost its
 * apostrophes and the document has a Venn but no Venns.
 */
export function knownWithoutS(document: AnalysedDocument, known: KnownNames, i: number): KnownWord | undefined {
  const { tokens } = document;
  if (tokens.text.charCodeAt(tokens.end[i]! - 1) !== 115 || tokens.end[i]! - tokens.start[i]! < 4) return undefined;
  if ((tokens.flags[i]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== (TOKEN_WORD | TOKEN_CAPITAL)) return undefined;
  if (i > 0 && BEFORE_PLURAL.has(tokens.word[i - 1]!)) return undefined;
  const stem = foldWord(tokenText(tokens, i).slice(0, -1));
  const word = lexicon.vocabulary.find(stem);
  return word === UNKNOWN ? known.byText(stem) : known.byWord(word);
}

/**
 * Adds all names to the known ones and tells which of them end in a possessive without its apostrophe: the document
 * has the name without the `s` as well, or, where it writes no apostrophe at all, only that is a listed name.
 */
export function withoutLostPossessives(
  document: AnalysedDocument,
  names: readonly FoundName[],
  known: KnownNames,
): readonly FoundName[] {
  const { tokens } = document;
  const open: FoundName[] = [];
  for (const name of names) {
    if (endsInS(name.run)) open.push(name);
    // `Attorney General Schmitt` makes Schmitt known as well.
    else if (name.surnameFrom === undefined) known.add(tokens, name.run);
  }
  if (open.length === 0) return names;
  const bare = hasNoPossessives(document);
  const lost = new Set<FoundName>();
  for (const name of open) {
    const last = name.run.parts.at(-1)!;
    const stem = knownWithoutS(document, known, last);
    if (
      stem?.surname === true ||
      (stem !== undefined && name.run.parts.length === 1) ||
      (bare && isListedOnlyWithoutS(last))
    ) {
      lost.add(name);
      known.add(tokens, name.run, true);
    } else if (name.surnameFrom === undefined) known.add(tokens, name.run);
  }
  return names.map((name) => (lost.has(name) ? { ...name, lostPossessive: true } : name));

  function endsInS({ parts, last }: NameRun): boolean {
    const end = parts.at(-1)!;
    return end === last - 1 && tokens.text.charCodeAt(tokens.end[end]! - 1) === 115;
  }

  function isListedOnlyWithoutS(i: number): boolean {
    const { classes } = lexicon.vocabulary;
    const whole = classes[tokens.word[i]!]!;
    if (tokens.word[i] !== UNKNOWN && (whole & LISTED) !== 0) return false;
    const stem = classes[wordWithoutS(tokens, i)]!;
    if ((stem & WORD_SURNAME) === 0 || (stem & WORD_COMMON) !== 0) return false;
    // A word in lower case follows what somebody owns: `President Venns task force`, not `Jane Venns, 34`.
    const next = i + 1;
    return (
      next < tokens.count &&
      (tokens.flags[next]! & TOKEN_WORD) !== 0 &&
      (classes[tokens.word[next]!]! & WORD_KNOWN) !== 0 &&
      !BEHIND_NAME.has(tokens.word[next]!)
    );
  }
}
