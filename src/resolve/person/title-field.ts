import type { TitleSpan } from '../../gazetteer/title.ts';
import type { WordSet } from '../../gazetteer/word-set.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK, TOKEN_CAPITAL, TOKEN_POSSESSIVE, TOKEN_UPPER, TOKEN_WORD } from '../../segment/tokens.ts';
import { isFieldWord } from './comma-field.ts';
import { cityFrom } from './home.ts';
import { isNameWord, type Surroundings } from './surroundings.ts';
import { ARTICLE, LOWER_INSIDE } from './title-words.ts';

// The field of a post behind its `of`, `for` or `in`.

const BODY_OF = wordSet('of for at with in');
const OF = wordSet('of for');
const AND = wordId('and');
const FOR = wordId('for');
const IN = wordId('in');
/** What ends `director of operations at`: no noun of the field. */
export const NO_FIELD: WordSet = wordSet(`
  the a an his her its their this that these those several two three four five many various one at in on by for with who
  which from to was is were has had said says multiple numerous dozens hundreds thousands any all some years months decades nearly almost about more
`);
const FIELD_WORDS = 5;
/** Who is in a field of learning or medicine. */
const TAUGHT = wordSet('lecturer professor fellow reader consultant candidate student researcher');

/** Heads of posts that have a field: not `owner of nursing homes`. */
const FIELD_HEAD = wordSet(
  'manager supervisor coordinator administrator professor president director head chief clerk',
);

/** `director of operations`, `chief of administration and information management`: the field, in lower case. */
export function lowerField(around: Surroundings, title: TitleSpan, from: number): number {
  const { word, flags, count } = around.tokens;
  const inField = word[from] === IN && TAUGHT.has(word[from - 1]!); // senior lecturer in criminology
  if (title.kind === 'job' && !FIELD_HEAD.has(word[from - 1]!) && !inField) return from;
  if (from + 1 >= count || !(OF.has(word[from]!) || inField)) return from;
  let end = from;
  for (let at = from + 1; at < count && at <= from + FIELD_WORDS && !around.opensAnew(at); at++) {
    if ((flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== TOKEN_WORD || (flags[at]! & TOKEN_POSSESSIVE) !== 0) break;
    if (word[at] === AND) continue;
    if (NO_FIELD.has(word[at]!) || OF.has(word[at]!)) break;
    end = at + 1;
  }
  // What follows must end the title: a comma, a stop, the body.
  const next = word[end];
  const ends =
    around.opensAnew(end) ||
    next === MARK.comma ||
    next === MARK.stop ||
    next === MARK.semicolon ||
    next === MARK.closeBracket ||
    BODY_OF.has(next!) ||
    next === AND;
  return ends && end > from ? withArea(around, end) : from;
}

/** `director of sales for Europe, Africa and the Middle East`: where the field lies. */
function withArea(around: Surroundings, from: number): number {
  const { word, count } = around.tokens;
  if (word[from] !== FOR) return from;
  let end = from;
  for (let at = from + 1; at < count && at < from + 12 && !around.opensAnew(at); ) {
    if (ARTICLE.has(word[at]!)) at += 1;
    const place = around.places.locationAt(at) === undefined ? cityFrom(around, at)?.last : around.otherFrom(at)?.last;
    if (place === undefined) break;
    end = place;
    at = place;
    if (word[at] === MARK.comma) at += 1;
    if (word[at] === AND) at += 1;
    if (at === place) break;
  }
  return end;
}

/** Token behind the words in capitals that begin at one, with the small ones between: `Law Enforcement and Security`. */
export function capitalsFrom(around: Surroundings, from: number, inside: WordSet): number {
  const { tokens } = around;
  const { word, flags, count } = tokens;
  let end = from;
  for (let next = from; next < count && next < from + 9 && !around.opensAnew(next); next++) {
    if (around.personEnd(next) !== undefined) break;
    // `Director of Accounting for AMS`: the firm is no part of the field
    if (word[next] === FOR && inside === LOWER_INSIDE && isFirm(around, next + 1)) break;
    // `Assistant Director for Law Enforcement for the Forest Service`: the body is no part of it, either
    if (end > from && inside === LOWER_INSIDE && BODY_OF.has(word[next]!) && opensBody(around, next + 1)) break;
    if ((flags[next]! & TOKEN_CAPITAL) !== 0) end = next + 1;
    // the Lawyers’ Fund
    else if (
      end === next &&
      (word[next] === MARK.apostrophe || (flags[next]! & TOKEN_POSSESSIVE) !== 0) &&
      isNameWord(tokens, next + 1)
    )
      continue;
    else if (!inside.has(word[next]!) && !isInName(around, next)) break;
  }
  while (end > from && inside.has(word[end - 1]!)) end -= 1;
  return end;
}

/** `Policy` of `Head of UK Policy`; not `Committee` of `Director of Ohio River Committee` */
export function goesOnAsField(around: Surroundings, at: number): boolean {
  const { word, flags } = around.tokens;
  let end = at;
  while (!around.opensAnew(end) && (flags[end]! & (TOKEN_WORD | TOKEN_CAPITAL)) === (TOKEN_WORD | TOKEN_CAPITAL))
    end += 1;
  return end > at && isFieldWord(word[end - 1]!);
}

/** True where an agency stands at a token, or behind its article. */
export function opensBody(around: Surroundings, at: number): boolean {
  const { word, count } = around.tokens;
  return around.agencyFrom(at < count && ARTICLE.has(word[at]!) ? at + 1 : at) !== undefined;
}

/** `in` of the Institute for Innovation in Prosecution; not of a refinery in Toledo. */
function isInName({ tokens, places }: Surroundings, at: number): boolean {
  const { word, count } = tokens;
  return (
    word[at] === IN &&
    at + 1 < count &&
    isNameWord(tokens, at + 1) &&
    places.cityAt(at + 1) === undefined &&
    places.locationAt(at + 1) === undefined
  );
}

function isFirm(around: Surroundings, from: number): boolean {
  const { tokens } = around;
  const { word, flags, count } = tokens;
  const at = from < count && ARTICLE.has(word[from]!) ? from + 1 : from;
  if (at >= count) return false;
  const capitals = (flags[at]! & TOKEN_UPPER) !== 0 && tokens.end[at]! - tokens.start[at]! > 1;
  return around.agencyFrom(at) === undefined && (capitals || around.organizationFrom(at) !== undefined);
}
