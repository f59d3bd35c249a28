import { foldWord } from '../../gazetteer/fold.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHit } from '../../gazetteer/match.ts';
import { isCapitalised } from '../../segment/capital-run.ts';
import type { AnalysedDocument, Block } from '../../segment/document.ts';
import { plainText, TOKEN_CAPITAL, TOKEN_UPPER, type TokenTable } from '../../segment/tokens.ts';
import type { OrganizationMention } from './value.ts';

/** Tokens of a name that was found, and how. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly key: string;
  readonly rule: string;
  /** The last word has an `s` whose apostrophe is lost; it stays outside. */
  readonly lostS?: boolean;
}

/** The mention without the `s` at its end. */
export function withoutLastLetter(mention: OrganizationMention): OrganizationMention {
  const name = mention.value.name.slice(0, -1);
  return { ...mention, end: mention.end - 1, text: mention.text.slice(0, -1), value: { ...mention.value, name } };
}

/** `LLC.` at a sentence's end: the full stop is the sentence's, where `Inc.` keeps its own. */
export function withoutFullStop(mention: OrganizationMention): OrganizationMention {
  if (!/(?:LLC|LLP|LP|PLC|GmbH|PC|PA|&[A-Z])\.$/.test(mention.text)) return mention;
  const name = mention.value.name.replace(/\.$/, '');
  return { ...mention, end: mention.end - 1, text: mention.text.slice(0, -1), value: { ...mention.value, name } };
}

/** Of overlapping candidates the first and longest stays. */
export function withoutOverlaps(sorted: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    const last = kept.at(-1);
    if (last === undefined || candidate.first >= last.last) kept.push(candidate);
  }
  return kept;
}

/** By what the mentions of a name are joined: the list's name for it, or its own in small letters. */
export function keyOf({ tokens, hits }: AnalysedDocument, first: number, last: number): string {
  const listed = longestHit(tokens, hits, first, 'organization');
  if (listed?.last === last) return lexicon.records<string>('organization')[listed.forms[0]!.index]!.toLowerCase();
  return foldWord(plainText(tokens, first, last)).replace(/[.,]/g, '');
}

/** True for a block that writes every word with a capital. */
export function isHeadline(tokens: TokenTable, { kind, first, last }: Block): boolean {
  return kind === 'title' || kind === 'subtitle' || isShouted(tokens, first, last);
}

/** True when every word is in capitals: such a line tells nothing about where a name ends. */
function isShouted(tokens: TokenTable, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (isCapitalised(tokens, i) && tokens.end[i]! - tokens.start[i]! > 1 && (tokens.flags[i]! & TOKEN_UPPER) === 0)
      return false;
    if ((tokens.flags[i]! & TOKEN_CAPITAL) === 0 && beginsSmall(tokens, i)) return false;
  }
  return true;
}

export function beginsSmall({ text, start }: TokenTable, i: number): boolean {
  const unit = text.charCodeAt(start[i]!);
  return unit < 128 ? unit >= 97 && unit <= 122 : /^\p{Ll}/u.test(text.charAt(start[i]!));
}
