import { wordSet } from '../gazetteer/words.ts';
import { MARK, TOKEN_BROKEN, TOKEN_WORD, type TokenTable } from './tokens.ts';

// Lines in the head and the foot of a release that are no sentences: fields, contacts, marks of its end.

const PHONE = /(?:\(\d{3}\)|\b\d{3})[-./ ]{1,2}\d{3}[-. ]\d{4}\b/;
const EMAIL = /[\w.+-]{1,60}@[\w-]{1,60}\.[a-z]{2,10}|\[email[^\]]{0,3}protected\]/i;
/** Begins like the line of a contact. */
export const CONTACT: RegExp =
  /^(?:\W{0,3})(?:(?:media|press|news|public)? ?contacts?\b|for (?:more|further) information\b|e-?mail:|phone:|tel(?:ephone)?[:.]|office:|cell:|fax:)/i;
export const CONTACT_INSIDE: RegExp = /\bcontact(?: person)?:/i;
/** `Topic(s):`, `Press Release Number: 17-123`: a field of the release. */
export const FIELD: RegExp =
  /^(?:topics?(?:\(s\))?|components?(?:\(s\))?|(?:press|news) release (?:number|no\.?|#)|release (?:number|no\.?|#)|(?:case|docket|file) ?(?:#|no\.?|number)|updated|agency|attachments?|tags?|tagged(?: with)?|district|usao)\b.{0,3}[:#]|^case ?# ?\w|^(?:litigation|administrative) release no\.? ?\d.{0,40}$|^.{4,40}[|•] ?(?:(?:press|news|media) )?release (?:number|no\.?|#).{1,30}$/i;
/** `###`, `-30-`: the end of the release. */
export const END_MARK: RegExp = /^(?:#(?: ?#){0,6}|-? ?30 ?-?|[-–—*_~= ]{2,60})$/;
/** True for a short line with a telephone number or an address for mail. */
export function isPhoneLine(text: string): boolean {
  return text.length < 70 && ((/\d/.test(text) && PHONE.test(text)) || (/@|\[email/i.test(text) && EMAIL.test(text)));
}

/** First words of all that `FIELD` and `CONTACT` match, but for what stands behind a bar. */
const OPENERS = wordSet(`
  topic topics component components press news litigation administrative release case docket file updated agency attachment attachments tag tags tagged district usao
  media public contact contacts for e email phone tel telephone office cell fax
`);

/** Length of a paragraph that is no contact. */
export const LONGEST_CONTACT = 160;

/** False for most paragraphs of tokens `[first, last)`, without joining their words: no field, no contact, no mark of the end. */
export function mayBeField({ word, flags, start, end }: TokenTable, first: number, last: number): boolean {
  if ((flags[first]! & TOKEN_WORD) === 0 || OPENERS.has(word[first]!)) return true;
  let letters = 0;
  for (let i = first; i < last; i++) {
    if (word[i] === MARK.bar || word[i] === MARK.bullet) return true;
    if ((flags[i]! & TOKEN_BROKEN) === 0) letters += end[i]! - start[i]!;
    if (letters >= LONGEST_CONTACT) return false;
  }
  return true;
}
