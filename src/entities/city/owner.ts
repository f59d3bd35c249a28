import { cityPopulation } from '../../gazetteer/city-table.ts';
import { FORM_WEAK } from '../../gazetteer/kinds.ts';
import { mayBeOwner, type OwnersName, ownersName } from '../../gazetteer/lost-possessive.ts';
import type { PlaceContext } from '../../gazetteer/place-context.ts';

const LARGE = 250_000;

/** Cities whose possessive has lost its mark, `Chicagos waterways`: large ones. */
export function owners(context: PlaceContext): readonly OwnersName[] {
  const { tokens } = context.document;
  const found: OwnersName[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!mayBeOwner(tokens, i) || !context.taken.isFree(i, i + 1)) continue;
    const city = ownersName(tokens, i, 'city');
    const [largest] = city?.forms ?? [];
    if (city === undefined || largest === undefined || (largest.flags & FORM_WEAK) !== 0) continue;
    if (!context.taken.isFree(city.first, city.last) || cityPopulation(largest.index) < LARGE) continue;
    if (context.hasCapitalBefore(city.first)) continue;
    found.push(city);
  }
  return found;
}
