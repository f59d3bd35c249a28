import type { Occupancy } from '../../core/occupancy.ts';
import { FORM_WEAK, kindBit } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { childOf, formsAt } from '../../gazetteer/trie.ts';
import { wordId } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_BLOCK, TOKEN_CAPITAL, TOKEN_UPPER } from '../../segment/tokens.ts';
import { agencyMention } from './mention.ts';
import { agencyRecords, type AgencyMention } from './value.ts';

const DEPARTMENTS = wordId('departments');
const DEPARTMENT = wordId('department');
const OF = wordId('of');
const THE = wordId('the');
const AND = MARK.ampersand;
const AGENCY = kindBit('agency');
const MOST = 8;

/**
 * `the Departments of Justice (DOJ) and Health and Human Services`, `of Justice, of the Army, and of the Interior`: one
 * body each, on the words that tell them apart. The last may be called by its letters (`of Justice (DOJ) and HHS`).
 */
export function departmentsOf(document: AnalysedDocument, i: number, taken: Occupancy): readonly AgencyMention[] {
  const { tokens } = document;
  const { word, flags, count } = tokens;
  if (word[i] !== DEPARTMENTS || word[i + 1] !== OF) return NONE;
  const found: AgencyMention[] = [];
  for (let at = i + 2; found.length < MOST && at < count; ) {
    const mention = departmentAt(at);
    if (mention === undefined) {
      if (found.length === 1 && word[at - 1] === AND && (flags[at]! & TOKEN_UPPER) !== 0) return found;
      break;
    }
    found.push(mention);
    at = mention.last;
    if (word[at] === MARK.openBracket && word[at + 2] === MARK.closeBracket) at += 3;
    const end = at;
    if (word[at] === MARK.comma) at += 1;
    if (word[at] === AND) at += 1;
    if (at === end) break;
    if (word[at] === OF) at += 1;
    if (word[at] === THE) at += 1;
  }
  return found.length < 2 ? NONE : found;

  /** The department whose topic stands at token `first`. */
  function departmentAt(from: number): AgencyMention | undefined {
    const first = word[from] === THE ? from + 1 : from;
    if (first >= count || (flags[first]! & (TOKEN_CAPITAL | TOKEN_BLOCK)) !== TOKEN_CAPITAL) return undefined;
    const { trie } = lexicon;
    let node = childOf(trie, trie.roots[DEPARTMENT] ?? 0, OF);
    if (word[first - 1] === THE) {
      const withThe = childOf(trie, node, THE);
      if (withThe !== 0 && childOf(trie, withThe, word[first]!) !== 0) node = withThe;
    }
    let last = first;
    let entry: number | undefined;
    for (let at = first; at < count && (flags[at]! & TOKEN_BLOCK) === 0; at++) {
      node = childOf(trie, node, word[at]!);
      if (node === 0) break;
      if ((trie.nodeKinds[node]! & AGENCY) === 0) continue;
      const form = formsAt(trie, node, 'agency').find(({ flags: kind }) => (kind & FORM_WEAK) === 0);
      if (form === undefined) continue;
      last = at + 1;
      entry = form.index;
    }
    if (entry === undefined || !taken.isFree(first, last)) return undefined;
    const value = { entry, name: agencyRecords()[entry]!.name };
    return agencyMention(document, first, last, value, 'departments-of');
  }
}

const NONE: readonly AgencyMention[] = [];
