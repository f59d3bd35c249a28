import type { CityName } from '../../record/types.generated.ts';
import { ageAt } from '../../segment/age.ts';
import { columnHead, isCell } from '../../segment/columns.ts';
import { GAP_LINE, TOKEN_NUMBER } from '../../segment/tokens.ts';
import { cityFrom } from './home.ts';
import type { Surroundings } from './surroundings.ts';

/** What the cells of a table’s row behind a name say. */
export interface RowFacts {
  readonly age: number;
  readonly home: CityName | undefined;
}

/** `Jane Venn    34    Toledo, OH` under a head of ages or before a city, `JANE VENN    Age: 34`. */
export function rowFacts(around: Surroundings, token: number): RowFacts | undefined {
  const { tokens, document } = around;
  const { flags, gap, count } = tokens;
  if (token >= count || gap[token]! >= GAP_LINE) return undefined;
  const age = ageAt(document, token);
  if (age === undefined || !isCell(tokens, token, age.last)) return undefined;
  const next = age.last;
  const home = next < count && gap[next]! < GAP_LINE ? cityFrom(around, next)?.city : undefined;
  const named = (flags[token]! & TOKEN_NUMBER) === 0; // `Age: 34`
  const ofAges = named || home !== undefined || /\bages?\b/i.test(columnHead(tokens, token, age.last) ?? '');
  return ofAges ? { age: age.value, home } : undefined;
}
