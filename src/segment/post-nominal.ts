import { wordId, wordSet } from '../gazetteer/words.ts';
import { MARK, TOKEN_CAPITAL, TOKEN_DOT, TOKEN_MIXED, TOKEN_UPPER, type TokenTable } from './tokens.ts';

/** Degrees, orders and callings that stand behind a name without belonging to it. */
const POST_NOMINAL = wordSet(`
  md m.d. phd ph.d. mph m.p.h. mpa mba m.b.a. jd j.d. rn r.n. dvm d.v.m. dds d.d.s. dmd d.o. pharmd edd ed.d. dnp np msn
  bsn lcsw cpa c.p.a. cfa cfe msw mha faap facp dnp drph psyd psy.d. llm ll.m. o.d. pharm.d. m.ed. ed.s. dpm d.p.m. lpn l.p.n. fnp aprn crna
  kc qc obe mbe cbe kbe dbe frs frcp mp msp mla mpp mna mhk mep td mlc mlas qpm
`);
const MD = wordId('md');
/** Degrees in small letters and capitals. */
const MIXED = wordSet('ph.d. ed.d. psy.d. pharm.d. m.ed. ed.s.');
/** Of these, seats in a parliament: a role of their own. */
const SEAT = wordSet('mp msp mla mpp mna mhk mep td mlc');

/** True for `MD` as the state stands behind a place: a degree of no person for sure. */
export function mayBeState(tokens: TokenTable, i: number): boolean {
  return tokens.word[i] === MD;
}

/** True when token `i` is a post-nominal such as `MD`, `PhD` or `KC`. */
export function isPostNominal(tokens: TokenTable, i: number): boolean {
  if (i >= tokens.count || (tokens.flags[i]! & TOKEN_CAPITAL) === 0 || !POST_NOMINAL.has(tokens.word[i]!)) return false;
  if ((tokens.flags[i]! & (TOKEN_DOT | TOKEN_UPPER)) === TOKEN_DOT) return MIXED.has(tokens.word[i]!); // `Md.` is Maryland
  return (tokens.flags[i]! & (TOKEN_UPPER | TOKEN_MIXED | TOKEN_DOT)) !== 0;
}

/** True when token `i` is the seat of a member of a parliament: `Jane Venn MP`. */
export function isSeat(tokens: TokenTable, i: number): boolean {
  return isPostNominal(tokens, i) && SEAT.has(tokens.word[i]!);
}

/** Token after the post-nominals behind a name, with the commas between them: `, MD, MPH`. */
export function afterPostNominals(tokens: TokenTable, from: number): number {
  let at = from;
  for (;;) {
    const next = tokens.word[at] === MARK.comma ? at + 1 : at;
    if (!isPostNominal(tokens, next)) return at;
    at = next + 1;
  }
}
