import type { Occupancy } from '../../core/occupancy.ts';
import { FORM_WEAK } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHit } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { GAP_BLANK, TOKEN_BLOCK, TOKEN_CAPITAL } from '../../segment/tokens.ts';

/** A name that the lexicon has, at one place. */
export interface ListedName {
  readonly last: number;
  readonly name: string;
}

const SOCIAL = wordId('social');
/** `Social Security number`: the number, not the scheme. */
const NUMBER = wordSet('number numbers card cards no');

/** Behind a name that may be something else: `the Section 8 program`, `Section 8 vouchers`. */
const SCHEME_NOUN = wordSet(
  'program programs programme initiative voucher vouchers housing grant grants fund funds funding benefits recipients system subsidies',
);

/** The longest programme of the lexicon that begins at token `i`. */
export function listedProgram(document: AnalysedDocument, i: number): ListedName | undefined {
  const { tokens, hits } = document;
  const hit = longestHit(tokens, hits, i, 'program');
  if (hit === undefined) return undefined;
  const isSure = hit.last < tokens.count && SCHEME_NOUN.has(tokens.word[hit.last]!);
  const form = hit.forms.find(({ flags }) => isSure || (flags & FORM_WEAK) === 0);
  if (form === undefined)
    return refuse(document, i, hit.last, 'a weak form, and no `program`, `grant` or the like behind it');
  if (tokens.word[i] === SOCIAL && hit.last < tokens.count && NUMBER.has(tokens.word[hit.last]!))
    return refuse(document, i, hit.last, 'the number, not the scheme');
  if (isOfCourt(document, hit.last)) return refuse(document, i, hit.last, 'what a court orders');
  return { last: hit.last, name: lexicon.records<string>('program')[form.index]! };
}

const ORDERED = wordSet('order orders');

/** `Community Payback | Order` */
function isOfCourt({ tokens }: AnalysedDocument, last: number): boolean {
  return last < tokens.count && ORDERED.has(tokens.word[last]!) && (tokens.flags[last]! & TOKEN_CAPITAL) !== 0;
}

/** Schemes that each state runs. */
const OF_STATES = new Set(['Medicaid', 'Women, Infants, and Children']);

/** First token of a listed name: `Michigan` of `Michigan Medicaid`, the state's own. */
export function startOf(document: AnalysedDocument, taken: Occupancy, i: number, name: string): number {
  if (!OF_STATES.has(name)) return i;
  const { tokens, hits } = document;
  for (let first = Math.max(0, i - 2); first < i; first++) {
    const state = longestHit(tokens, hits, first, 'state');
    if (state?.last !== i || (state.forms[0]!.flags & FORM_WEAK) !== 0 || !taken.isFree(first, i)) continue;
    return (tokens.flags[i]! & TOKEN_BLOCK) === 0 && tokens.gap[i]! < GAP_BLANK ? first : i;
  }
  return i;
}

function refuse({ onRefusal }: AnalysedDocument, first: number, last: number, reason: string): undefined {
  onRefusal?.({ type: 'program', first, last, reason });
}
