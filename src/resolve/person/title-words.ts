import type { WordSet } from '../../gazetteer/word-set.ts';
import { wordSet } from '../../gazetteer/words.ts';
import type { Role } from '../../record/types.generated.ts';
import { MARK, plainText, TOKEN_CAPITAL, TOKEN_UPPER, type TokenTable } from '../../segment/tokens.ts';

/** Roles read behind a name, and the token after their words. A relation (`a brother of`) gives none. */
export interface FoundRoles {
  readonly roles: readonly Role[];
  readonly last: number;
}

export const ARTICLE: WordSet = wordSet('a an the his her its their my our your');
/** Before a name that no list has: `in May` is no employer. */
export const NAMED_BODY_OF: WordSet = wordSet('of for at with');
export const BE: WordSet = wordSet('is was been are were');
/** When somebody was in a post: `then the owner`. */
export const TIME: WordSet = wordSet('then now currently formerly previously once also both all each');
/** Words of a clause that is no title, whatever title stands in it. */
export const NO_TITLE: WordSet = wordSet(`
  i we he she they it you his her our my that this these those which who whose whom is am are was were be been has have
  had will would while when where because but not pleaded pled said met includes including before after with without
  through worked very if so than then to by from as served used using being
`);
/** Token behind `at various times`, `at the time` and the commas around: `was at various times a manager`. */
export function behindTimes({ word, count }: TokenTable, from: number): number {
  let at = from < count && word[from] === MARK.comma ? from + 1 : from;
  if (!AT.has(word[at] ?? 0)) return from;
  if (AT_WHAT.has(word[at + 1] ?? 0)) at += 1;
  if (!TIMES.has(word[at + 1] ?? 0)) return from;
  return word[at + 2] === MARK.comma ? at + 3 : at + 2;
}
const AT = wordSet('at');
const AT_WHAT = wordSet('various different the that several');
const TIMES = wordSet('time times');

export const FORMER: WordSet = wordSet('former acting retired longtime');
export const LOWER_INSIDE: WordSet = wordSet('of and for the in on');
/** Heads of firms and societies: what they are `of` is the firm. */
export const FIRM_HEAD: WordSet = wordSet(`
  ceo cfo coo founder co-founder cofounder president chairman chairwoman chairperson chair owner partner pastor spokesperson
  spokesman spokeswoman editor principal proprietor member
`);

const MINISTER = wordSet('secretary minister undersecretary commissioner');
const BODY_NOUN = wordSet(
  'department ministry office agency bureau commission board division council committee police service protection',
);

/** `Secretary of the Navy`, `Minister for Police`: the post is named after what it is over. */
export function isPortfolio({ word, flags }: TokenTable, of: number, last: number): boolean {
  if (!MINISTER.has(word[of - 1]!)) return false;
  for (let at = of + 1; at < last; at++)
    if ((flags[at]! & TOKEN_UPPER) !== 0 || (BODY_NOUN.has(word[at]!) && last > of + 2)) return false;
  return true;
}

const POLICE = wordSet('police fire');
const DEPARTMENT =
  /(?:Police|Fire) (?:Department|Bureau|Division|Service|Force)$|(?:Division|Bureau|Department) of (?:Police|Fire)$/;
const OF_POLICE = wordSet('officer officers chief chiefs');
/** Ranks, printed with a capital behind the name of their body: `Toledo Police Sergeant`. */
const RANK = wordSet(`
  officer officers detective detectives sergeant sergeants sgt lieutenant lieutenants lt captain captains capt corporal cpl trooper troopers inspector insp
  constable constables superintendent supt commander deputy deputies major
`);

/**
 * First token of the title behind a body that ends before a token: `police officer` of a Toledo police officer, all in lower
 * case; `Officer`, `Sergeant` behind `Toledo Police`; all of `Toledo Police Chief`, where `Toledo Police` is but the half of a name.
 */
export function policeTitleStart(
  tokens: TokenTable,
  behind: number,
  body: { readonly name: string; readonly first: number },
): number {
  const { word, flags } = tokens;
  if (!POLICE.has(word[behind - 1]!)) return behind;
  const capital = behind < tokens.count && (flags[behind]! & TOKEN_CAPITAL) !== 0;
  if (capital && RANK.has(word[behind]!)) return behind;
  if ((flags[behind - 1]! & flags[behind]! & TOKEN_CAPITAL) !== 0)
    return !DEPARTMENT.test(body.name) || plainText(tokens, body.first, behind) === body.name ? behind : body.first;
  return OF_POLICE.has(word[behind] ?? 0) ? behind - 1 : behind;
}
