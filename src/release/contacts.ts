import type { Mentions } from '../entities/index.ts';
import type { Contact } from '../record/types.generated.ts';
import type { Part, Parts } from './parts.ts';

const PHONE = /(?:\+?1[-. ])?(?:\(\d{3}\) ?|\b\d{3}[-./ ])\d{3}[-. ]\d{4}\b(?: ?(?:x|ext\.?) ?\d{1,6})?/;
const EMAIL = /[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{2,20}){1,3}/;
/** `August 29, 2018 Contact: Ada Quill`: a line of the head with two fields. */
const BEHIND_DAY = /\d (?:media |press )?contact: \p{Lu}/iu;

/** Persons, telephone numbers and addresses of the contact blocks, in order; one contact a person. */
export function contactsOf(
  { head, foot }: Parts,
  mentions: Mentions,
  text: (part: Part) => string,
): readonly Contact[] {
  const contacts: { name: string | null; phone: string | null; email: string | null }[] = [];
  for (const part of [...head, ...foot]) {
    if (part.kind !== 'contact' && !(part.kind === 'header' && BEHIND_DAY.test(part.text))) continue;
    for (const { first, last, value } of mentions.person) {
      if (first >= part.first && last <= part.last) contacts.push({ name: value.name, phone: null, email: null });
    }
    const line = text(part);
    const phone = PHONE.exec(line)?.[0] ?? null;
    const email = EMAIL.exec(line)?.[0] ?? null;
    if (phone === null && email === null) continue;
    let contact = contacts.at(-1);
    if (contact === undefined) {
      contact = { name: null, phone: null, email: null };
      contacts.push(contact);
    }
    contact.phone ??= phone;
    contact.email ??= email;
  }
  return contacts.filter(({ phone, email }) => phone !== null || email !== null);
}
