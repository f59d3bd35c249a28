import { MARK, TOKEN_CAPITAL, type TokenTable } from '../segment/tokens.ts';
import { wordSet } from './words.ts';

/** Legal forms of companies: whatever capitalised words stand in front are a company's name. */
export const LEGAL_FORM = wordSet(`
  inc incorporated llc l.l.c. l.c. corp corporation ltd llp l.l.p. l.p. plc p.l.c. pllc p.l.l.c. p.l. n.a. s.a. s.a.s. gmbh n.v. b.v. pty
  cie s.p.a. s.r.l. p.c. p.a. lllp fze fzco fz-llc dmcc sdn bhd berhad pte pvt sarl kft zrt d.o.o. a.s. asa
  ltda srl s.r.o. ojsc pjsc jsc k.k. w.l.l. eurl eirl oyj
`);

/** True where a legal form follows, behind a comma or not: what ends before token `i` is a company, whatever it is called. */
export function isLegalFormBehind({ word, flags, count }: TokenTable, i: number): boolean {
  const at = word[i] === MARK.comma ? i + 1 : i;
  return at < count && LEGAL_FORM.has(word[at]!) && (flags[at]! & TOKEN_CAPITAL) !== 0;
}
