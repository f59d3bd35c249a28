import type { Mentions } from '../entities/index.ts';
import type { ReleaseIssuer } from './issuer.ts';
import type { Parts } from './parts.ts';

const OPENING = 500; // characters
const TITLE = /\b(?:U\. ?S\.|United States) Attorney\b/;
/** `Ada Quill, the United States Attorney for the Southern District of New York`, `U.S. Attorney Ada Quill of the District of Maine`. */
const WITH_DISTRICT =
  /\b(?:U\. ?S\.|United States) Attorney\b(?![’']?s)[^.;:]{0,60}?\b(?:for|of) the ((?:(?:Northern|Southern|Eastern|Western|Middle|Central) )?District of \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u;
/** Districts that newspapers and the offices themselves call by their seat. */
const SEATS: Readonly<Record<string, string>> = {
  Manhattan: 'Southern District of New York',
  Brooklyn: 'Eastern District of New York',
};
const BY_SEAT = /\b(Manhattan|Brooklyn) (?:U\. ?S\.|United States) Attorney\b/;
/** Whoever speaks for the department itself. */
const DEPARTMENT =
  /\b(?:Assistant|Deputy|Associate) Attorney General\b|\b(?:Justice Department|Department of Justice) (?:today )?(?:announced|said)\b/;

/** The U.S. Attorney's Office whose head announces the release: `announced U.S. Attorney Ada Quill`. */
export function fromUsAttorney({ head, story }: Parts, mentions: Mentions): ReleaseIssuer | undefined {
  const title = head.find(({ kind }) => kind === 'title')?.text ?? '';
  const opening = story
    .slice(0, 2)
    .map(({ text }) => text.slice(0, OPENING))
    .join(' ');
  const text = `${title} ${opening}`;
  if (!TITLE.test(text) || DEPARTMENT.test(text)) return undefined;
  const district = WITH_DISTRICT.exec(opening)?.[1] ?? SEATS[BY_SEAT.exec(text)?.[1] ?? ''];
  if (district !== undefined) return { name: `United States Attorney's Office for the ${district}`, token: undefined };
  const offices = mentions.agency.filter(({ value }) => OFFICE.test(value.name));
  const [first] = offices;
  return first !== undefined && new Set(offices.map(({ value }) => value.name.replace(OFFICE, ''))).size === 1
    ? { name: first.value.name, token: first.first }
    : undefined;
}

const OFFICE = /^(?:the )?(?:U\. ?S\.|United States) Attorney[’']?s[’']? Office(?: for the|, )/i;
