import type { Occupancy } from '../../core/occupancy.ts';
import { WORD_COMMON, WORD_GIVEN, WORD_SURNAME } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { wordId, wordMap, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_BLANK,
  MARK,
  plainText,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_POSSESSIVE,
  TOKEN_WORD,
} from '../../segment/tokens.ts';
import { OFFICERS, STOPS } from './heads.ts';
import { isPlace } from './place.ts';
import { agencyMention } from './mention.ts';
import type { AgencyMention } from './value.ts';

/** Heads that several bodies may share, with their singular. */
const SHARED = wordMap({
  divisions: 'Division',
  sections: 'Section',
  departments: 'Department',
  units: 'Unit',
  bureaus: 'Bureau',
  offices: 'Office',
  branches: 'Branch',
  commissions: 'Commission',
  boards: 'Board',
  committees: 'Committee',
  forces: 'Force',
  squads: 'Squad',
});
export const SHARED_HEADS = wordSet(
  Object.keys({
    divisions: 1,
    sections: 1,
    departments: 1,
    units: 1,
    bureaus: 1,
    offices: 1,
    branches: 1,
    commissions: 1,
    boards: 1,
    committees: 1,
    forces: 1,
    squads: 1,
  }),
);

/** Words before the plural that the bodies share too: `Dallas and Plano Police Departments`. */
const SHARED_BEFORE = wordSet("police fire sheriff county field 's district attorney task strike regional resident");

/**
 * The bodies of `Criminal and Antitrust Divisions` or `Gaston, Lee and York County Sheriff's Offices`: one mention
 * each, on the distinguishing words. Empty when the plural at token `head` ends no such list.
 */
export function sharedHead(document: AnalysedDocument, head: number, from: number, taken: Occupancy): AgencyMention[] {
  const { tokens } = document;
  const { word, flags, gap } = tokens;
  const joined = (i: number): boolean =>
    i >= from && (flags[i + 1]! & TOKEN_BLOCK) === 0 && gap[i + 1] !== GAP_BLANK && taken.at(i) === undefined;
  let tail = head;
  const small = (flags[head]! & TOKEN_CAPITAL) === 0;
  while (joined(tail - 1) && SHARED_BEFORE.has(word[tail - 1]!)) {
    if (((flags[tail - 1]! & (TOKEN_CAPITAL | TOKEN_POSSESSIVE)) === 0) !== small) break;
    tail -= 1;
  }
  const items: { first: number; last: number }[] = [];
  let last = tail;
  let i = tail - 1;
  let sawAnd = false;
  const close = (at: number): void => {
    const first = word[at] === MARK.hyphen ? at + 1 : at; // `(PRPD)-San Juan`
    if (first < last) items.unshift({ first, last });
  };
  for (; joined(i) && tail - i < 40; i--) {
    if (isNameWord(i)) continue;
    const isAnd = word[i] === MARK.ampersand;
    if (!isAnd && word[i] !== MARK.comma && word[i] !== MARK.hyphen) break;
    if (word[i] === MARK.hyphen) continue;
    if (i + 1 === last) {
      // `, and`: one separator
      if (!(word[i] === MARK.comma && sawAnd)) break;
      last = i;
      continue;
    }
    if (isAnd && sawAnd) break;
    if (!isAnd && !sawAnd) break;
    close(i + 1);
    last = i;
    if (isAnd) sawAnd = true;
  }
  if (sawAnd) close(i + 1);
  if (!sawAnd || items.length < 2 || word[tail - 1] === EXCHANGE) return []; // `Securities and Exchange Commissions`
  if (items.some(({ first }) => isGivenName(word[first]!) && !isPlace(document, first))) return [];
  const printed = `${plainText(tokens, tail, head)} ${SHARED.get(word[head]!) ?? ''}`.trim();
  const shared = small ? printed.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()) : printed;
  return items.map(({ first, last }) =>
    agencyMention(
      document,
      first,
      last,
      { entry: undefined, name: `${plainText(tokens, first, last)} ${shared}`, unit: isUnit(head) },
      'shared-head',
    ),
  );

  function isNameWord(i: number): boolean {
    return (
      (flags[i]! & (TOKEN_WORD | TOKEN_CAPITAL)) === (TOKEN_WORD | TOKEN_CAPITAL) &&
      !STOPS.has(word[i]!) &&
      !(OFFICERS.has(word[i]!) && i + 1 < tail)
    );
  }

  function isUnit(i: number): boolean {
    return UNIT_PLURALS.has(word[i]!);
  }
}

/**
 * The same where the heads are small words, of which token `i` is one: `Dallas, Plano and Frisco police departments`. Every name
 * is a place's.
 */
export function smallSharedHead(
  document: AnalysedDocument,
  i: number,
  from: number,
  taken: Occupancy,
): readonly AgencyMention[] {
  const { word, flags, count } = document.tokens;
  const head = DEPARTMENTS.has(word[i]!) ? i : i + 1;
  if (head >= count || !DEPARTMENTS.has(word[head]!) || !KINDS.has(word[head - 1]!)) return NONE;
  if ((flags[head]! & (TOKEN_CAPITAL | TOKEN_BLOCK)) !== 0) return NONE;
  const list = sharedHead(document, head, from, taken);
  return list.every(({ first }) => isPlace(document, first)) ? list : NONE;
}

const NONE: readonly AgencyMention[] = [];
const DEPARTMENTS = wordSet('departments');
const KINDS = wordSet('police fire health');

const EXCHANGE = wordId('exchange');

/** `Steve` of `Steve Curran and National Security Divisions`: whoever he is, no body's name begins with him. */
function isGivenName(word: number): boolean {
  const kinds = lexicon.vocabulary.classes[word]!;
  return (kinds & WORD_GIVEN) !== 0 && (kinds & (WORD_COMMON | WORD_SURNAME)) === 0;
}

const UNIT_PLURALS = wordSet('divisions sections units bureaus branches squads');
