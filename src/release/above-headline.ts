import { TOKEN_CAPITAL, TOKEN_WORD, type TokenTable } from '../segment/tokens.ts';

// Lines of a page or a form that stand above a headline and name no body.

/** `Home | Sport | Weather | Devon`: a menu. */
const BARS = /^[^|.!?]{1,24}(?: ?\| ?[^|.!?]{1,24}){3,}$/;
/** `Just In   Politics   Weather   Sport`: a menu that keeps its columns. */
const COLUMNS = /^[^.!?\n]{1,24}(?:(?: {3,}|\t)[^.!?\n]{1,24}){2,}$/;
/** `FROM/DE: Lake County Detachment`, `DATE: May 3, 2021`: a field of a form. */
const FIELD = /^(?:from|to|date|contact)(?:\/\p{L}{2,5})?\s?:\s/iu;
/** `Ohio Attorney General`: whose page it is. */
const OFFICER =
  /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}(?:Attorney General|Secretary of State|(?:District|County|State|State[’']s|Commonwealth[’']s) Attorney)$/u;
const DAY = String.raw`(?:\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9} \d{4})`;
/** `May 3, 2021 Updated May 4`, `May 3, 2022 – Vancouver, B.C.`: when and where, and nothing else. */
const STAMP = new RegExp(
  String.raw`^${DAY}(?:[,|]? ?(?:\d{1,2}:\d{2}.{0,12} ?)?(?:last )?updated\b.{0,40}| ?[–—-] ?\p{Lu}[\p{L}.’' -]{1,30}(?:, \p{Lu}[\p{L}.]{1,20})?)?$`,
  'iu',
);

/** True for a menu, a form's field, a stamp of day and place, an officer without a name. */
export function isFurniture(tokens: TokenTable, first: number, last: number, text: string): boolean {
  if (text.length > LONGEST) return false;
  if (BARS.test(text) || FIELD.test(text) || STAMP.test(text) || OFFICER.test(text)) return true;
  const printed = tokens.text.slice(tokens.start[first], tokens.end[last - 1]);
  return COLUMNS.test(printed) && startsLoud(tokens, first, last);
}

const LONGEST = 200;

/** True when each word has its capital, as in menus. */
function startsLoud({ flags }: TokenTable, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if ((flags[i]! & TOKEN_WORD) !== 0 && (flags[i]! & TOKEN_CAPITAL) === 0) return false;
  return true;
}
