import { wordId, wordSet } from '../../gazetteer/words.ts';
import { ageAt } from '../../segment/age.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { GAP_NONE, MARK, TOKEN_BLOCK, TOKEN_CAPITAL, TOKEN_POSSESSIVE, TOKEN_WORD } from '../../segment/tokens.ts';

const SPEECH = wordSet(`
  said says stated added explained announced told testified wrote noted argued commented declared remarked
  admitted confessed pleaded pled agreed acknowledged conspired claimed
`);
/** Verbs and phrases that persons rather than bodies are the subject of, right behind a name. */
const DEED = wordSet(`
  faces died fled drove shot stabbed stole served killed lived worked robbed was is were has had will and
  allegedly who whose knowingly
`);
const NAMED = wordSet(
  'defendant defendants victim victims named identified aka a.k.a. alias suspect mr mrs ms dr plaintiff',
);
const AS_OR_BY = wordSet('as by to');
const KIN = wordSet(`
  brother sister wife husband son daughter father mother cousin uncle aunt nephew niece stepfather stepmother girlfriend
  boyfriend partner co-conspirator coconspirator co-defendant codefendant accomplice
`);
const OLD = wordId('old');
const ARTICLE = wordSet('a an the');
const AKA = wordSet('aka a.k.a. alias');
const OF = wordSet('of from');
const ALSO = wordSet('also formerly');
const KNOWN = wordSet('known');
const WHO = wordSet('who whose whom');

/** Strength of what follows a name-shaped run that ends before `last`: 0 nothing, 1 suggests, 2 says a person. */
export function signAfter(document: AnalysedDocument, last: number): number {
  const { tokens } = document;
  const { count, word, flags, gap } = tokens;
  if (last >= count || (flags[last]! & TOKEN_BLOCK) !== 0) return 0;
  if (word[last] === MARK.comma || word[last] === MARK.openBracket) {
    const at = last + 1;
    if (at >= count) return 0;
    const age = ageAt(document, at);
    if (age !== undefined && closesAge(document, age.last)) return 2;
    if (word[last] === MARK.openBracket) return AKA.has(word[at]!) ? 2 : 0;
    if (AKA.has(word[at]!) || (ALSO.has(word[at]!) && KNOWN.has(word[at + 1]!))) return 2;
    if (WHO.has(word[at]!)) return 2;
    if (OF.has(word[at]!) && at + 1 < count && (flags[at + 1]! & TOKEN_CAPITAL) !== 0) return 1;
    return ARTICLE.has(word[at]!) ? 1 : 0;
  }
  if ((flags[last]! & TOKEN_POSSESSIVE) !== 0) return 0;
  if (AKA.has(word[last]!)) return 2;
  if (gap[last] === GAP_NONE) return 0;
  if (SPEECH.has(word[last]!)) return 2;
  return DEED.has(word[last]!) ? 1 : 0;
}

function closesAge(document: AnalysedDocument, at: number): boolean {
  const { tokens } = document;
  if (at >= tokens.count || (tokens.flags[at]! & TOKEN_BLOCK) !== 0) return true;
  const word = tokens.word[at];
  if (word === MARK.comma || word === MARK.closeBracket || word === MARK.semicolon || word === MARK.stop) return true;
  // `John Doe, 34 of Toledo`, `Jane Roe, 31 was charged`; not `Roe, 34 firearms`.
  return (
    OF.has(tokens.word[at]!) || DEED.has(tokens.word[at]!) || (tokens.flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) === 0
  );
}

/** Strength of what stands right before token `first`, titles aside. */
export function signBefore(document: AnalysedDocument, first: number): number {
  const { tokens } = document;
  const { word, flags } = tokens;
  const at = first - 1;
  if (at < 0 || (flags[first]! & TOKEN_BLOCK) !== 0) return 0;
  if (NAMED.has(word[at]!)) return 2;
  if (KIN.has(word[at]!)) return 2;
  if (word[at] === OLD && at > 0 && word[at - 1] === MARK.hyphen) return 2; // 24-year-old Rocrast Mack
  if (SPEECH.has(word[at]!) && at > 0 && word[at - 1] === MARK.quote) return 2; // “…,” said Xu Yanjun
  if (AS_OR_BY.has(word[at]!) && at > 0 && NAMED.has(word[at - 1]!)) return 2; // identified as
  if (word[at] === MARK.comma && at > 0 && KIN.has(word[at - 1]!)) return 2; // his brother, Xu Yanjun
  return 0;
}

/** True when `aka`, `also known as`, `alias` stands right before token `first`, opening marks aside. */
export function isAliasOf(document: AnalysedDocument, first: number): boolean {
  const { word } = document.tokens;
  let at = first - 1;
  while (at >= 0 && (word[at] === MARK.quote || word[at] === MARK.apostrophe || word[at] === MARK.openBracket)) at -= 1;
  if (at < 0) return false;
  if (AKA.has(word[at]!)) return true;
  return AS_OR_BY.has(word[at]!) && at > 0 && KNOWN.has(word[at - 1]!);
}
