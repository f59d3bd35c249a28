import type { KnownForms } from '../../segment/known-forms.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, type TokenTable } from '../../segment/tokens.ts';
import { type Found, isAmpersand } from './name-run.ts';
import { hasBearer, isNobodysName } from './other-names.ts';

interface Name {
  readonly first: number;
  readonly last: number;
  readonly key: string;
}

const SMALL_S = 115;

/**
 * A name cut behind its owner's, whose possessive has lost its mark: `Ravexas | Quiet Harbor Markets`, where the text has both Ravexa
 * and Quiet Harbor Markets.
 */
export function withoutOwner<Candidate extends Name>(
  tokens: TokenTable,
  candidate: Candidate,
  known: KnownForms<string>,
  loose: KnownForms<string>,
): Candidate {
  const { first, last } = candidate;
  for (let i = first + 1; i < last - 1; i++) {
    const before = i - 1;
    const owned = tokens.text.charCodeAt(tokens.end[before]! - 1) === SMALL_S && tokens.word[before] !== MARK.ampersand;
    if (!owned) continue;
    const again = known.longestAt(tokens, i);
    if (again?.last !== last) continue;
    if (known.withLostS(tokens, before) === undefined && loose.withLostS(tokens, before) === undefined) continue;
    return { ...candidate, first: i, key: again.payload };
  }
  return candidate;
}

/** True for `Lakeside Health Systems` where the text has a Lakeside Health System, or `Ravexas` where it has Ravexa. */
export function hasLostS(
  tokens: TokenTable,
  { last, first, key }: Name,
  keys: ReadonlySet<string>,
  known: KnownForms<string>,
): string | undefined {
  if (tokens.text.charCodeAt(tokens.end[last - 1]! - 1) !== SMALL_S) return undefined;
  if (last === first + 1) {
    const owner = known.withLostS(tokens, first);
    return owner === key ? undefined : owner;
  }
  const bare = key.slice(0, -1);
  return keys.has(bare) ? bare : undefined;
}

/**
 * A name without whom an `and` parts from it: `Magana and | Quarvel Bookkeeping`, where the text has one Jose Magana. A firm with a legal
 * form may be called after its owners and keeps them.
 */
export function behindPerson(document: AnalysedDocument, found: Found): Found {
  const { tokens } = document;
  const { first, last, legal } = found;
  if (legal || last - first < 4 || tokens.word[first + 1] !== MARK.ampersand || isAmpersand(tokens, first + 1))
    return found;
  if (tokens.word[first] === tokens.word[first + 2]) return found; // `Cruz and Cruz Accounting`
  return !isNobodysName(document, first) && hasBearer(document, first) ? { ...found, first: first + 2 } : found;
}
