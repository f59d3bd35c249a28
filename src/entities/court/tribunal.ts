import { wordSet } from '../../gazetteer/words.ts';
import { TOKEN_CAPITAL, type TokenTable } from '../../segment/tokens.ts';

/** What a tribunal is for, or which one it is of several, right before the word. */
const KINDS = wordSet(`
  competition administrative labour labor employment industrial tax rent land lands property housing valuation military crimes arbitral
  immigration asylum appeal appeals review rights health disciplinary conduct misconduct dismissals consumer claims company companies lottery
  environment transport traffic green tier pensions charity information financial markets services safety discrimination tenancy disputes
  residential energy insolvency patents practitioners equality water planning heritage welfare compensation taxation sports upper
`);

/** `Competition Tribunal`, `First-tier Tribunal`, `National Company Law Tribunal`: the words from `first` to `Tribunal` at token `i` name one. */
export function isTribunal({ word, flags }: TokenTable, first: number, i: number): boolean {
  return first < i && (flags[i]! & TOKEN_CAPITAL) !== 0 && (KINDS.has(word[i - 1]!) || i - first >= 3);
}
