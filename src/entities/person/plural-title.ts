import type { TitleSpan } from '../../gazetteer/title.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { TOKEN_POSSESSIVE, type TokenTable } from '../../segment/tokens.ts';

/** A title in the plural belongs to each name of the list behind it. */
const PLURAL = wordSet(`
  attorneys agents officers detectives judges deputies prosecutors investigators inspectors sergeants troopers
  commissioners directors lieutenants captains defendants codefendants co-defendants victims senators representatives
  messrs drs ausas adas ddas generals marshals sheriffs constables firefighters justices sgts sens reps
`);

/** What the head of a title ends before: `Chief of Detectives`, `U.S. Attorney for the District of Kansas`. */
const FIELD = wordSet('of for in');

/** Words at the end of a title that end in s and tell no plural: `Director of Communications`. */
const NO_PLURAL = wordSet(`
  affairs communications relations operations schools deeds arms services resources investigations corrections news emeritus
  commons works parks human hostess waitress actress seamstress forces marines
`);
const MEN = wordSet('businessmen businesswomen spokesmen councilmen congressmen salesmen fishermen firemen');

/** True for the title of several persons: `Deputy Chiefs Jane Roe and John Poe`, `ADAs`. */
export function isPlural(tokens: TokenTable, title: TitleSpan): boolean {
  const { word, flags, count } = tokens;
  for (let at = title.first; at < title.last; at++) {
    if (PLURAL.has(word[at]!)) return true;
    if (FIELD.has(word[at]!) && at > title.first) return endsInS(tokens, at - 1);
  }
  const end = title.last - 1;
  if (title.kind !== 'honorific' && title.kind !== 'relation' && !NO_PLURAL.has(word[end]!))
    if (endsInS(tokens, end) || MEN.has(word[end]!)) return true;
  return title.last < count && (flags[title.last]! & TOKEN_POSSESSIVE) !== 0;
}

function endsInS({ text, end: ends }: TokenTable, at: number): boolean {
  const end = ends[at]!;
  return text.charCodeAt(end - 1) === 115 && text.charCodeAt(end - 2) !== 115;
}
