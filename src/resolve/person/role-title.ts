import { memoised } from '../../core/memo.ts';

/** Words of titles that end in s and are no plurals. */
const SINGULAR = new Set([
  'affairs',
  'd’affaires',
  "d'affaires",
  'communications',
  'corrections',
  'crimes',
  'forces',
  'investigations',
  'marines',
  'narcotics',
  'news',
  'operations',
  'rights',
  'services',
  'states',
  'staff',
  'boss',
  'hostess',
]);
/** Words after the head of a title: `Attorneys General`, `Agents in Charge`, `Directors of Operations`, `Fiscal del Condado de Dallas`. */
const BEHIND_HEAD = new Set(['in', 'of', 'for', 'to', 'at', 'general', 'emeritus', 'de', 'del']);

/**
 * The title of one of several persons who share it: `Assistant U.S. Attorneys` → `Assistant U.S. Attorney`,
 * `Special Agents in Charge` → `Special Agent in Charge`. A title in the singular comes back as it is.
 */
export const singularTitle: (title: string) => string = memoised(singularOf);

/** True for the title of several persons: `Deputy Bureau Chiefs`, `owners and operators`. */
export function isPluralTitle(title: string): boolean {
  return singularTitle(title) !== title;
}

function singularOf(title: string): string {
  const comma = title.indexOf(', '); // Director, Media Relations
  if (comma > 0) return singularOf(title.slice(0, comma)) + title.slice(comma);
  const [, first, joint, second] = COUPLE.exec(title) ?? [];
  // `owners and operators`; of `Director of Parks and Trails` only the head is a title
  if (first !== undefined && /s$/i.test(first) && !/ (?:of|for) /i.test(first) && headSingular(second!) !== second)
    return `${headSingular(first)}${joint}${headSingular(second!)}`;
  return headSingular(title);
}

const COUPLE = /^([^,]{2,60}?)( and | or )(.{2,80})$/;

function headSingular(title: string): string {
  const words = title.split(' ');
  const behind = words.findIndex((word, index) => index > 0 && BEHIND_HEAD.has(word.toLowerCase()));
  const head = behind < 0 ? words.length - 1 : behind - 1;
  words[head] = singular(words[head]!);
  return words.join(' ');
}

const SPELLED_OUT = new Map(
  Object.entries({
    ada: 'assistant district attorney',
    ausa: 'assistant u.s. attorney',
    da: 'district attorney',
    dda: 'deputy district attorney',
    'capt.': 'captain',
    ceo: 'chief executive officer',
    cfo: 'chief financial officer',
    'col.': 'colonel',
    'cpl.': 'corporal',
    'det.': 'detective',
    'gen.': 'general',
    hhj: 'judge',
    'gov.': 'governor',
    'insp.': 'inspector',
    'lt.': 'lieutenant',
    'maj.': 'major',
    'rep.': 'representative',
    'sen.': 'senator',
    'sgt.': 'sergeant',
    'supt.': 'superintendent',
  }),
);

/** A title in lower case, its abbreviations spelled out: `Dallas County DA` → `dallas county district attorney`. */
export const spelledOut: (title: string) => string = memoised((title) =>
  title
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^united states /, 'u.s. ')
    .split(' ')
    .map((word) => SPELLED_OUT.get(word) ?? word)
    .join(' '),
);

const MEN = /[a-z]{2}men$/;
const PLURAL_ABBREVIATION = /^(?:sens|reps|sgts|dets|drs|attys|profs|lts|capts)\.$/;

function singular(word: string): string {
  const lower = word.toLowerCase();
  if (MEN.test(lower)) return `${word.slice(0, -2)}${word.endsWith('EN') ? 'AN' : 'an'}`; // businessmen → businessman
  if (PLURAL_ABBREVIATION.test(lower)) return `${word.slice(0, -2)}.`; // Sens. → Sen.
  if (
    word.length < 4 ||
    !lower.endsWith('s') ||
    lower.endsWith('ss') ||
    lower.endsWith('us') ||
    lower.endsWith('’s') ||
    lower.endsWith("'s")
  )
    return word;
  if (SINGULAR.has(lower)) return word;
  if (lower.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.slice(0, -1);
}
