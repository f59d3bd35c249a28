import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_BLOCK, TOKEN_CAPITAL, TOKEN_POSSESSIVE, type TokenTable } from '../../segment/tokens.ts';
import { OFFICERS } from './heads.ts';

// Titles of officers that their offices are named after: `Criminal District Attorney`, `Secretary of State`.

const OF = wordId('of');
const GENERAL = wordId('general');

/** True for a token that ends an officer's title. */
export function isOfficer({ tokens }: AnalysedDocument, i: number): boolean {
  return (OFFICERS.has(tokens.word[i]!) && (tokens.flags[i]! & TOKEN_CAPITAL) !== 0) || isSecretaryOfState(tokens, i);
}

/** True for `State` of `Secretary of State`. */
export function isSecretaryOfState({ word, flags }: TokenTable, i: number): boolean {
  return (
    i > 1 &&
    word[i] === STATE &&
    word[i - 1] === OF &&
    word[i - 2] === SECRETARY &&
    (flags[i - 2]! & TOKEN_CAPITAL) !== 0
  );
}

const STATE = wordId('state');
const SECRETARY = wordId('secretary');

const OFFICER_FIRST = wordSet(
  "crown attorney prosecutor criminal district state states state's inspector medical public prosecuting solicitor city county commonwealth chief u.s. united us u s deputy fire register circuit general special federal",
);
const OWNERS = wordSet('state commonwealth people county city');

/** First token of an officer's title that ends at `i`: `Criminal District Attorney`, `State's Attorney`. */
export function officerStart({ tokens }: AnalysedDocument, i: number, from: number): number {
  const { word, flags } = tokens;
  let start = isSecretaryOfState(tokens, i) ? Math.max(from, i - 2) : i;
  if (word[i] === GENERAL && i - 2 >= from && word[i - 1] === MARK.hyphen && OFFICERS.has(word[i - 2]!)) start = i - 2; // `Solicitor-General`
  while (start > from && (flags[start]! & TOKEN_BLOCK) === 0) {
    if (OFFICER_FIRST.has(word[start - 1]!) && (flags[start - 1]! & TOKEN_CAPITAL) !== 0) start -= 1;
    else if ((flags[start - 1]! & TOKEN_POSSESSIVE) !== 0 && start - 2 >= from && OWNERS.has(word[start - 2]!))
      start -= 2;
    else break;
  }
  return start;
}
