import type { Mentions } from '../entities/index.ts';
import { wordSet } from '../gazetteer/words.ts';
import { MARK, TOKEN_CAPITAL, TOKEN_WORD, type TokenTable } from '../segment/tokens.ts';
import { isFurniture } from './above-headline.ts';
import type { Part } from './parts.ts';

const TITLES = wordSet(`
  mayor sheriff chief of the and police director commissioner district attorney general county city state governor secretary colonel captain
  comptroller controller auditor mypolice superintendent prosecutor president administrator coroner clerk treasurer assessor marshal chairman chair chairwoman minister
  supervisor undersheriff interim acting hon honorable public news newsroom media press release releases room centre center
`);

/** A line that ends in a postal code: `…, Toledo, Ohio 43604`, `…, London SW1A 2AA`, `…, Ottawa K1A 0H8`. */
const POSTAL_CODE =
  /, [A-Za-zÀ-ɏ .]{2,30},? (?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d)$/;
/** `Commission v. Quill Partners, LLC, No. 1:22-cv-05987`: the caption of a case. */
const CAPTION = /^\p{Lu}.{2,120} vs?\. \p{Lu}.{0,120}\bNo\. ?\d/u;
/** `Press Office, Garda Headquarters, Phoenix Park`. */
const PRESS_OFFICE = /^(?:press|media|news) (?:office|room|desk|cent(?:er|re)), \p{Lu}[^.!?]{2,90}$/iu;
/** Ministries line by line, of which a list may know none: each word with a capital. */
const MINISTRIES = /^Ministry of (?:(?:\p{Lu}[\p{L}’'-]*|of|and|the|for),? ?){1,40}$/u;

/** `[Seal of the City]`: what stands for a picture. */
const PICTURE = /^\[[^\]]*\]$/;
const SMALL_WORDS = wordSet('of the and for to &');

/**
 * True for lines that name a body, its address or its head and say nothing else (`Fargo Police Department`, `44 West
 * Riverside Avenue, Spokane`, `Mayor Ada Quill`): they stand above a headline, and are none.
 */
export function isLetterhead(tokens: TokenTable, { first, last, text }: Part, mentions: Mentions): boolean {
  if (POSTAL_CODE.test(text) || CAPTION.test(text) || PRESS_OFFICE.test(text) || MINISTRIES.test(text)) return true;
  if (PICTURE.test(text) || isContact(tokens, { first, last }, mentions)) return true;
  if (isFurniture(tokens, first, last, text) || isHead(tokens, { first, last }, mentions)) return true;
  const covered = new Uint8Array(last - first);
  let tells = false;
  const cover = (mention: { readonly first: number; readonly last: number }, isSign: boolean): void => {
    if (mention.last <= first || mention.first >= last) return;
    tells ||= isSign;
    covered.fill(1, Math.max(0, mention.first - first), mention.last - first);
  };
  for (const mention of mentions.agency) cover(mention, true);
  for (const mention of mentions.location) cover(mention, mention.value.kind === 'address');
  for (const mention of mentions.person) cover(mention, mention.first > first && TITLES.has(tokens.word[first]!));
  for (const mention of mentions.city) cover(mention, false);
  for (const mention of mentions.program) cover(mention, false);
  if (!tells) return false;
  for (let i = first; i < last; i++) {
    if (covered[i - first] === 1 || (tokens.flags[i]! & TOKEN_WORD) === 0) continue;
    if (!TITLES.has(tokens.word[i]!)) return false;
  }
  return true;
}

/** `Ada R. Quill, State Comptroller`: who holds an office. */
function isHead(
  { word, flags }: TokenTable,
  { first, last }: { readonly first: number; readonly last: number },
  { person }: Mentions,
): boolean {
  const name = person.find((mention) => mention.first === first);
  if (name === undefined || name.last >= last || word[name.last] !== MARK.comma) return false;
  let titles = 0;
  for (let i = name.last; i < last; i++) {
    if ((flags[i]! & TOKEN_WORD) === 0) continue;
    if (!TITLES.has(word[i]!)) return false;
    titles += 1;
  }
  return titles >= 2;
}

/** `Dr. Ada Quill, Chief Medical Officer, DPH`: a person at the start, a body at the end, only names and titles between. */
function isContact(
  { word, flags }: TokenTable,
  { first, last }: { readonly first: number; readonly last: number },
  { person, agency }: Mentions,
): boolean {
  const name = person.find((mention) => mention.first >= first && mention.first <= first + 2);
  if (name === undefined || word[name.last] !== MARK.comma) return false;
  if (!agency.some((mention) => mention.first > name.last && mention.last === last)) return false;
  for (let i = name.last; i < last; i++)
    if ((flags[i]! & TOKEN_WORD) !== 0 && (flags[i]! & TOKEN_CAPITAL) === 0 && !SMALL_WORDS.has(word[i]!)) return false;
  return true;
}
