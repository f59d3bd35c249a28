import { agencyRecords } from '../entities/agency/value.ts';
import type { Mentions } from '../entities/index.ts';
import { homeAreaOf } from '../gazetteer/home-area.ts';
import { lexicon } from '../gazetteer/load.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import type { ReleaseIssuer } from './issuer.ts';
import type { Parts } from './parts.ts';

/** `Today, Attorney General Ada Quill announced`: no state and no rank before the office. */
const SPEAKS = /(?:^|[–—-] ?|, |\b(?:today|by|the) )(?:state )?Attorney General (?=\p{Lu}[\p{L}.’'-]+ \p{Lu})/iu;
const FEDERAL = /\b(?:Assistant|Deputy|Associate|U\. ?S\.|United States|Acting U)\W{0,3}Attorney General\b/;
const OFFICE = /attorney general|^.+ department of (?:justice|law)$/i;
const OPENING = 300; // characters

/** The attorney general's office of the state that a release is from, when its holder opens it without naming the state. */
export function fromStateOfficer(
  document: AnalysedDocument,
  { story }: Parts,
  mentions: Mentions,
): ReleaseIssuer | undefined {
  const opening = story[0]?.text.slice(0, OPENING) ?? '';
  if (!SPEAKS.test(opening) || FEDERAL.test(opening)) return undefined;
  const area = homeAreaOf(document);
  if (area.state === undefined || (area.country !== undefined && area.country !== 'US')) return undefined;
  const path = `us/${area.state.toLowerCase()}/`;
  const records = agencyRecords();
  const state = lexicon
    .records<{ readonly country: string; readonly code: string; readonly name: string }>('state')
    .find(({ country, code }) => country === 'US' && code === area.state);
  for (const { value, first } of mentions.agency) {
    const record = value.entry === undefined ? undefined : records[value.entry];
    const isOwn =
      record === undefined ? state !== undefined && value.name.startsWith(state.name) : record.id.startsWith(path);
    const name = record?.name ?? value.name;
    if (isOwn && OFFICE.test(name)) return { name, token: first };
  }
  return state === undefined ? undefined : { name: `${state.name} Attorney General's Office`, token: undefined };
}
