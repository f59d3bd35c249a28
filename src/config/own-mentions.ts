import type { Mention } from '../core/mention.ts';
import { mentionOf } from '../entities/recogniser.ts';
import { foldWord } from '../gazetteer/fold.ts';
import { FORM_WEAK } from '../gazetteer/kinds.ts';
import { lexicon } from '../gazetteer/load.ts';
import { longestHit } from '../gazetteer/match.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import {
  plainText,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_DOT,
  TOKEN_UPPER,
  type TokenTable,
  tokenText,
} from '../segment/tokens.ts';
import type { Overlay, OwnEntry, OwnForm } from './overlay.ts';

/** A mention of an entry of the user. */
export interface OwnMention {
  readonly entry: OwnEntry;
  readonly mention: Mention;
}

interface Hit {
  readonly first: number;
  readonly last: number;
  readonly form: OwnForm;
}

/** Where the user's entries are named: the longest form from the left, without overlaps, sorted by start. */
export function ownMentions(document: AnalysedDocument, { root }: Overlay): readonly OwnMention[] {
  if (root.next.size === 0) return [];
  const { tokens } = document;
  const hits: Hit[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const hit = longestAt(tokens, i);
    if (hit === undefined) continue;
    hits.push(hit);
    i = hit.last - 1;
  }
  const sure = new Set(hits.filter(({ form }) => !form.weak).map(({ form }) => form.entry));
  return hits
    .filter(({ form: { entry } }) => sure.has(entry) || (entry.type === 'agency' && isListed(document, entry.index)))
    .map(({ first, last, form: { entry } }) => ({ entry, mention: mentionFor(document, first, last, entry) }));

  function longestAt(table: TokenTable, first: number): Hit | undefined {
    let node = root.next.get(wordOf(table, first));
    let best: Hit | undefined;
    for (let next = first + 1; node !== undefined; next++) {
      if (node.form !== undefined && isPrintedAs(table, first, node.form))
        best = { first, last: next, form: node.form };
      if (next >= table.count || (table.flags[next]! & TOKEN_BLOCK) !== 0) break;
      node = node.next.get(wordOf(table, next));
    }
    return best;
  }
}

/** True when the document has a sure form of a body that slugline knows. */
function isListed({ tokens, hits }: AnalysedDocument, index: number | undefined): boolean {
  if (index === undefined) return false;
  for (let i = 0; i < tokens.count; i++) {
    const hit = hits.at[i]! < 0 ? undefined : longestHit(tokens, hits, i, 'agency');
    if (hit?.forms.some((form) => form.index === index && (form.flags & FORM_WEAK) === 0) === true) return true;
  }
  return false;
}

/** A token as forms have it: folded, an abbreviation without its full stop. */
function wordOf(tokens: TokenTable, i: number): string {
  const number = tokens.word[i]!;
  if (number !== 0) return lexicon.vocabulary.word(number);
  const text = foldWord(tokenText(tokens, i));
  return (tokens.flags[i]! & TOKEN_DOT) !== 0 && !/\..*\./.test(text) ? text.replace(/\.$/, '') : text;
}

function isPrintedAs({ flags }: TokenTable, first: number, { print }: OwnForm): boolean {
  if (print === 'any') return true;
  return (flags[first]! & (print === 'capitals' ? TOKEN_UPPER : TOKEN_CAPITAL | TOKEN_UPPER)) !== 0;
}

function mentionFor(document: AnalysedDocument, first: number, last: number, entry: OwnEntry): Mention {
  const value = (): object => {
    switch (entry.type) {
      case 'agency':
        return { entry: entry.index, name: plainText(document.tokens, first, last) };
      case 'person':
        return { name: entry.name, title: undefined, alias: false };
      case 'program':
      case 'organization':
        return { name: entry.name, key: `own ${entry.type} ${entry.id ?? entry.name}` };
      case 'city':
        return { name: plainText(document.tokens, first, last), candidates: [entry.row] };
      default: {
        const never: never = entry;
        return never;
      }
    }
  };
  return mentionOf(document, entry.type, first, last, value(), 'own-list');
}
