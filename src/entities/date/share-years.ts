import { wordSet } from '../../gazetteer/words.ts';
import type { TokenTable } from '../../segment/tokens.ts';
import type { Expression } from './reader.ts';
import { dated } from './value.ts';

const LINKS = wordSet('and or , the on');

/** `June 3 and July 9, 2012`: a date without a year takes the one that its list goes on to state. */
export function shareYears(tokens: TokenTable, found: readonly Expression[]): readonly Expression[] {
  let out: Expression[] | undefined;
  for (let i = found.length - 2; i >= 0; i--) {
    const { value, last } = found[i]!;
    if (value.kind !== 'calendar') continue;
    const next = (out ?? found)[i + 1]!;
    if (next.first - last > 3 || next.first === last) continue;
    let linked = true;
    for (let at = last; at < next.first; at++) linked &&= LINKS.has(tokens.word[at]!);
    const year = linked ? dated(value, next.value) : undefined;
    if (year === undefined) continue;
    out ??= [...found];
    out[i] = { ...found[i]!, value: year };
  }
  return out ?? found;
}
