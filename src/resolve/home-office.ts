import { memoised } from '../core/memo.ts';
import { type AgencyMention, type AgencyRecord, agencyRecords } from '../entities/agency/value.ts';
import { wordId, wordSet } from '../gazetteer/words.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import { GAP_BLANK, GAP_NONE, plainText, TOKEN_BLOCK, TOKEN_CAPITAL, TOKEN_POSSESSIVE } from '../segment/tokens.ts';
import { bodyName, sameName } from './agency-names.ts';

/** The prosecutor's or police office that a document comes from. */
export interface HomeOffice {
  readonly name: string;
  /** Its lexicon entry, where the lexicon has it. */
  readonly record: AgencyRecord | undefined;
}

const ATTORNEY = wordId('attorney');
const PROSECUTOR = wordId('prosecutor');
const GENERAL = wordId('general');
const KINDS = wordSet('district state county prosecuting commonwealth circuit');
const BEFORE = wordSet('criminal county');
const NOT_A_PLACE = wordSet(
  'the a an assistant deputy chief senior former u.s. us united assistants our your and by elected special executive first',
);
const OFFICE =
  /(?:District|State|County|Prosecuting|Commonwealth's|City|State's|Circuit|Criminal) (?:Attorney|Prosecutor)'s Office$|Prosecutor's Office$|County Attorney's Office$/;
const LOCAL = /(?:'s (?:Office|Department)|Police Department|Police Bureau|Division of Police)$/;

/**
 * The local office that a document comes from: its issuer; where no issuer is known, the prosecutor's office it names,
 * or the one whose head it names (`Brooklyn District Attorney Jane Example`). Undefined for releases of others.
 */
export function homeOffice(
  document: AnalysedDocument,
  found: readonly AgencyMention[],
  issuer: string | undefined,
): HomeOffice | undefined {
  if (issuer !== undefined) {
    const name = bodyName(issuer, true);
    return LOCAL.test(name) && !name.startsWith('United States') && !name.endsWith("Attorney General's Office")
      ? office(name)
      : undefined;
  }
  const records = agencyRecords();
  for (const { value } of found) {
    const record = value.entry === undefined ? undefined : records[value.entry];
    if (record?.id === 'us/doj') return undefined;
    if (record !== undefined && record.level === 'local' && OFFICE.test(record.name))
      return { name: record.name, record };
    if (value.entry === undefined && value.short !== true && value.unit !== true && value.lead === undefined) {
      const name = bodyName(value.name, true);
      if (OFFICE.test(name)) return office(name);
    }
  }
  const title = titleInText(document);
  return title === undefined ? undefined : office(`${title}'s Office`);
}

const OFFICE_WORDS = wordSet('office offices');
const OWN_WORDS = wordSet('this our the');

/** True behind `this Office’s`, also with its apostrophe lost: the document's own office is meant. */
export function isOwnOffices({ tokens }: AnalysedDocument, first: number): boolean {
  const { word, flags } = tokens;
  let at = first - 1;
  const marked = at > 0 && (flags[at]! & TOKEN_POSSESSIVE) !== 0;
  if (marked) at -= 1;
  if (at < 1 || !OFFICE_WORDS.has(word[at]!) || (flags[at]! & TOKEN_CAPITAL) === 0) return false;
  return OWN_WORDS.has(word[at - 1]!) && (marked || word[at] !== OFFICE_WORD);
}

const DA = wordId('da');

/** Behind `the DA’s`, `the District Attorney’s`: the office that speaks is meant. */
export function isOwnHeads({ tokens }: AnalysedDocument, first: number): boolean {
  const { word, flags } = tokens;
  const at = first - 2;
  if (at < 1 || (flags[first - 1]! & TOKEN_POSSESSIVE) === 0 || (flags[at]! & TOKEN_CAPITAL) === 0) return false;
  if (word[at] === DA) return true;
  return (word[at] === ATTORNEY || word[at] === PROSECUTOR) && KINDS.has(word[at - 1]!);
}

const OF = wordId('of');
const THE = wordId('the');
const ASSISTANT = wordId('assistant');
const ATTORNEYS = wordSet('attorney attorneys');
const UNITED = wordSet('u.s. us united u');
const REACH = 16; // tokens

/** True behind `Assistant U.S. Attorney Ada Quill of the`: a unit of the U.S. Attorney's Office. */
export function isAssistants({ tokens, sentenceOf }: AnalysedDocument, first: number): boolean {
  const { word } = tokens;
  if (first < 6 || word[first - 1] !== THE || word[first - 2] !== OF) return false;
  for (let i = first - 3; i > 2 && first - i < REACH && sentenceOf[i] === sentenceOf[first]; i--) {
    if (!ATTORNEYS.has(word[i]!)) continue;
    for (let at = i - 1; at > i - 6 && at >= 0; at--) if (word[at] === ASSISTANT) return UNITED.has(word[at + 1]!);
    return false;
  }
  return false;
}

const OFFICE_WORD = wordId('office');

let offices: ReadonlyMap<string, AgencyRecord> | undefined;

/** An office under its official name: `San Diego District Attorney's Office` is the county's. */
export const office: (name: string) => HomeOffice = memoised((name) => {
  offices ??= new Map(
    agencyRecords()
      .filter(({ level, names }) => level === 'local' && names !== undefined)
      .flatMap((record) => (record.names ?? []).map((form) => [sameName(form), record] as const)),
  );
  const record = offices.get(sameName(name));
  return { name: record?.name ?? name, record };
});

/** `Brooklyn District Attorney`, as the document first has it; undefined for none. */
function titleInText({ tokens }: AnalysedDocument): string | undefined {
  const { word, flags, gap, count } = tokens;
  for (let i = 1; i < count; i++) {
    if ((word[i] !== ATTORNEY && word[i] !== PROSECUTOR) || (flags[i]! & TOKEN_CAPITAL) === 0) continue;
    let first = i;
    if (i + 1 < count && word[i + 1] === GENERAL) continue;
    if (KINDS.has(word[i - 1]!)) first = i - 1;
    else if (word[i] === ATTORNEY) continue;
    while (first > 0 && BEFORE.has(word[first - 1]!)) first -= 1;
    let start = first;
    while (
      start > 0 &&
      first - start < 4 &&
      (flags[start]! & TOKEN_BLOCK) === 0 &&
      gap[start] !== GAP_BLANK &&
      ((flags[start - 1]! & TOKEN_CAPITAL) !== 0 ||
        (gap[start - 1] === GAP_NONE && gap[start] === GAP_NONE && start > 1)) &&
      !NOT_A_PLACE.has(word[start - 1]!)
    ) {
      start -= 1;
    }
    if (start < first) return bodyName(plainText(tokens, start, i + 1), false);
  }
  return undefined;
}
