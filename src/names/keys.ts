import { memoised } from '../core/memo.ts';
import { foldName } from './person-name.ts';

const LEGAL_FORMS =
  /(?:\s+(?:inc|incorporated|llc|llp|lp|ltd|limited|corp|corporation|co|company|plc|gmbh|sa|ag|na))+$/;
const KINDS =
  /^(operation|project|task force|initiative|program)\s+|\s+(initiative|program|programme|project|task force)$/;

/** Name of an organisation without `the`, marks and legal form: `The Acme Corp.` is `acme`. */
export function organizationKey(name: string): string {
  const plain = foldName(name.replaceAll('&', ' and ')).replace(/^the\s+/, '');
  return plain.replace(LEGAL_FORMS, '') || plain;
}

/** Name of a programme without what kind it is: `Operation Legend` and `Legend` share `legend`. */
export function programKey(name: string): string {
  const plain = foldName(name).replace(/^the\s+/, '');
  return plain.replace(KINDS, '') || plain;
}

/** What kind of programme a name says it is: `operation`; empty where it does not. */
export function programKind(name: string): string {
  const match = KINDS.exec(foldName(name).replace(/^the\s+/, ''));
  return match?.[1] ?? match?.[2] ?? '';
}

const ABBREVIATED: ReadonlyMap<string, string> = new Map([
  ['ada', 'assistant district attorney'],
  ['adas', 'assistant district attorney'],
  ['ausa', 'assistant us attorney'],
  ['ausas', 'assistant us attorney'],
  ['da', 'district attorney'],
  ['dda', 'deputy district attorney'],
  ['asac', 'assistant special agent in charge'],
  ['sac', 'special agent in charge'],
  ['sa', 'special agent'],
  ['ag', 'attorney general'],
  ['capt', 'captain'],
  ['cmdr', 'commander'],
  ['congresswoman', 'representative'],
  ['congressman', 'representative'],
  ['det', 'detective'],
  ['gov', 'governor'],
  ['insp', 'inspector'],
  ['lt', 'lieutenant'],
  ['ofc', 'officer'],
  ['rep', 'representative'],
  ['sen', 'senator'],
  ['sgt', 'sergeant'],
  ['supt', 'superintendent'],
]);

/** Titles that mean the same whatever stands before them: a place, an agency, a rank within the office. */
const HEADS =
  /(?:^|\s)((?:(?:assistant|associate|deputy|special|principal)\s)*(?:us attorney|attorney general|district attorney|states attorney|trial attorney|special agent in charge|director in charge|inspector in charge|special agent|inspector general|district judge|magistrate judge|circuit judge|superior judge|mayor|sheriff|senator|governor|representative|police commissioner))$/;

const CHANGING = /^(?:(?:acting|then|the|interim|current|new|senior|chief|former|us(?!\s+attorney$))\s+)+(?=\S)/;

/** A title as it is compared over time: in lower case, abbreviations in full, without `U.S.` or `the` before it. */
export const titleForm = memoised((title: string): string =>
  expanded(title).replace(/^(?:(?:the|us(?!\s+attorney$))\s+)+(?=\S)/, ''),
);

function expanded(title: string): string {
  return foldName(title)
    .split(' ')
    .map((word) => ABBREVIATED.get(word) ?? word)
    .join(' ')
    .replaceAll('united states', 'us');
}

/**
 * A title without what changes from release to release: `Acting U.S. Attorney` is `us attorney`, `ADA` and `Senior Assistant
 * District Attorney` are `assistant district attorney`.
 */
export const titleKey = memoised((title: string): string => {
  const plain = expanded(title)
    .replace(/\b(district|magistrate|circuit|superior) (?:chief |court )+judge\b/, '$1 judge')
    .replace(/\bsenior (?=\S)/g, '');
  return HEADS.exec(plain)?.[1] ?? (plain.replace(CHANGING, '') || plain);
});

const OFFICE =
  /\b(?:attorney|attorneys|prosecutor|counsel|agent|agents|judge|justice|magistrate|sheriff|marshal|police|chief|director|commissioner|secretary|senator|governor|mayor|congress\w*|representative|detective|inspector|investigator|sergeant|lieutenant|captain|trooper|superintendent|administrator|ambassador|coroner|minister|spokes\w+)\b/;
const PAST = /^(?:former|ex|retired|ousted|suspended)\b/;
/** A chief operating officer, a director of sales: of a company. */
const COMPANY =
  /\b(?:operating|financial|executive officer|vice president|president|owner|co-owner|founder|manager|sales|marketing|accountant|banker|employee|trader|broker|consultant|dentist|doctor|nurse|physician|pastor|coach|teacher|private)\b/;

/** True for a title of somebody who speaks or acts for a public office, and does so now: no `former police officer`. */
export const isOffice = memoised((title: string): boolean => {
  const plain = foldName(title);
  return OFFICE.test(plain) && !PAST.test(plain) && !COMPANY.test(plain);
});
