import { agencyRecords } from '../entities/agency/value.ts';
import type { Mentions } from '../entities/index.ts';
import { homeAreaOf } from '../gazetteer/home-area.ts';
import { lexicon } from '../gazetteer/load.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import { datelineCity } from './dateline.ts';
import type { ReleaseIssuer } from './issuer.ts';
import type { Parts } from './parts.ts';

/** `Today, Attorney General Ada Quill announced`: no state and no rank before the office. */
const SPEAKS = /(?:^|[–—-] ?|, |\b(?:today|by|the) )(?:state )?Attorney General (?=\p{Lu}[\p{L}.’'-]+ \p{Lu})/iu;
/** What stands before the subject of the first sentence: a dateline, a day. */
const BEFORE = String.raw`^(?:\p{Lu}[\p{L} ,.]{2,40} ?[–—-]{1,2} ?)?(?:(?:Today|(?:On )?\p{Lu}\p{Ll}+day),? )?`;
const GOVERNOR = new RegExp(
  String.raw`${BEFORE}(?:\p{Lu}[\p{L} ]{3,20} )?(?:Governor|Gov\.) (?=\p{Lu}[\p{L}.’'-]+ \p{Lu})`,
  'u',
);
const MAYOR = new RegExp(
  String.raw`${BEFORE}(?<city>(?:\p{Lu}[\p{L}.’'-]* ){0,3})Mayor (?=\p{Lu}[\p{L}.’'-]+ \p{Lu})`,
  'u',
);
const ATTORNEY = /\bAttorney|\bProsecutor/;
const FEDERAL = /\b(?:Assistant|Deputy|Associate|U\. ?S\.|United States|Acting U)\W{0,3}Attorney General\b/;
const OFFICE = /attorney general|^.+ department of (?:justice|law)$/i;
const OPENING = 300; // characters

/** The mayor's office, where a mayor opens the release: `RENO – Mayor Ada Quill announced`, `Reno Mayor Ada Quill`. */
export function fromMayor({ tokens }: AnalysedDocument, parts: Parts, mentions: Mentions): ReleaseIssuer | undefined {
  const opening = parts.story[0]?.text.slice(0, OPENING) ?? '';
  const mayor = MAYOR.exec(opening);
  if (mayor === null || ATTORNEY.test(opening)) return undefined;
  const token = datelineCity(tokens, parts, mentions);
  const city = mentions.city.find(({ first }) => first === token);
  const name = mayor.groups?.['city']?.trim() || city?.text;
  return name === undefined || /^(?:The|Former|Deputy|Vice)\b/.test(name)
    ? undefined
    : { name: `City of ${name === name.toUpperCase() ? titleCase(name) : name} Office of the Mayor`, token: undefined };
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The office of the attorney general, or the governor, of the state that a release is from, when its holder opens it. */
export function fromStateOfficer(
  document: AnalysedDocument,
  { story, head }: Parts,
  mentions: Mentions,
): ReleaseIssuer | undefined {
  const opening = story[0]?.text.slice(0, OPENING) ?? '';
  // Above a list of appointments the first sentence looks like a headline.
  const isGovernor = [opening, ...head.filter(({ kind }) => kind === 'subtitle').map(({ text }) => text)].some(
    (text) => GOVERNOR.test(text) && !ATTORNEY.test(text.slice(0, OPENING)),
  );
  if (!isGovernor && (!SPEAKS.test(opening) || FEDERAL.test(opening))) return undefined;
  const area = homeAreaOf(document);
  if (area.state === undefined || (area.country !== undefined && area.country !== 'US')) return undefined;
  const path = `us/${area.state.toLowerCase()}/`;
  const records = agencyRecords();
  const state = lexicon
    .records<{ readonly country: string; readonly code: string; readonly name: string }>('state')
    .find(({ country, code }) => country === 'US' && code === area.state);
  if (isGovernor)
    return state === undefined ? undefined : { name: `${state.name} Office of the Governor`, token: undefined };
  for (const { value, first } of mentions.agency) {
    const record = value.entry === undefined ? undefined : records[value.entry];
    const isOwn =
      record === undefined ? state !== undefined && value.name.startsWith(state.name) : record.id.startsWith(path);
    const name = record?.name ?? value.name;
    if (isOwn && OFFICE.test(name)) return { name, token: first };
  }
  return state === undefined ? undefined : { name: `${state.name} Attorney General's Office`, token: undefined };
}
