import type { Mentions } from '../entities/index.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import type { ReleaseIssuer } from './issuer.ts';
import type { Part, Parts } from './parts.ts';

/** `Press Office, Dunmore University`: the line says whose it is. */
const PRESS_OFFICE =
  /^(?:press|media|news|communications) (?:office|team|desk|relations),? (?:of )?(?:the )?(\p{Lu}[^,|:]{3,60})/iu;
/** Two words at least, with capitals. */
const NAME = /^\p{Lu}[\p{L}’'&.-]*(?: (?:of|for|and|the|\p{Lu}[\p{L}’'&.-]*)){1,6}$/u;
/** A line with an address for mail or a telephone number. */
const REACHED = /@|\+\d|\d{3}[ -]\d{3,4}/;
/** An organisation that issues a text is named so often in it, its contact's line among them. */
const LEAST_NAMED = 3;

/** The organisation whose press office stands in the head: of a university, whose release names the bodies that fund it. */
export function fromPressOffice({ head }: Parts, mentions: Mentions): ReleaseIssuer | undefined {
  for (const { text, first, last } of head) {
    const printed = PRESS_OFFICE.exec(text)?.[1];
    if (printed === undefined) continue;
    const organization = mentions.organization.find((name) => name.first >= first && name.last <= last);
    if (organization !== undefined) return { name: organization.value.name, token: organization.first };
    if (NAME.test(printed.trim())) return { name: printed.trim(), token: undefined };
  }
  return undefined;
}

/** The organisation of the contacts, where the text names it again and again: `Ada Quill, Dunmore Watch, Oslo: +47 …`. */
export function fromContact(
  { text }: AnalysedDocument,
  { head, body, foot }: Parts,
  mentions: Mentions,
): ReleaseIssuer | undefined {
  for (const part of [...head, ...(body === undefined ? [] : [body]), ...foot]) {
    if (part.text.length > 200 || (part.kind !== 'contact' && !REACHED.test(part.text))) continue;
    for (const piece of part.text.split(/[,|:;]/)) {
      const name = piece.trim();
      if (!NAME.test(name) || isOther(name, part, mentions)) continue;
      if (text.split(name).length > LEAST_NAMED) return { name, token: undefined };
    }
  }
  return undefined;
}

/** True for a person, a place, or a public body, of which other rules tell. */
function isOther(name: string, { first, last }: Part, { person, city, location, agency }: Mentions): boolean {
  for (const list of [person, city, location, agency] as const)
    if (list.some((mention) => mention.first >= first && mention.last <= last && name.includes(mention.text)))
      return true;
  return false;
}
