import { FORM_UPPER, FORM_WEAK } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { mayBeOwner, ownersName, wordWithoutS } from '../../gazetteer/lost-possessive.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { TOKEN_CAPITAL, TOKEN_WORD } from '../../segment/tokens.ts';
import type { FoundLocations } from './found.ts';
import { type CountryRecord, type StateRecord, stateName } from './value.ts';

/** Finds states and countries whose possessive has lost its mark: `Virginias schools`, `New Yorks laws`. The `s` stays outside. */
export function owners(found: FoundLocations): void {
  const { tokens } = found.context.document;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.word[i] === AMERICAS && isAmericaOwning(found, i))
      found.addOwner(i, i + 1, { kind: 'country', name: 'US' });
    if (!mayBeOwner(tokens, i) || !found.isFree(i, i + 1) || found.context.opensTitle(i + 1)) continue;
    const state = ownersName(tokens, i, 'state');
    const form = state?.forms.find(({ flags }) => (flags & (FORM_WEAK | FORM_UPPER)) === 0);
    if (state !== undefined && form !== undefined) {
      if (state.last === state.first + 1 && found.isLastName(wordWithoutS(tokens, i))) continue; // Guerreros girlfriend
      const record = lexicon.records<StateRecord>('state')[form.index]!;
      found.addOwner(state.first, state.last, { kind: 'state', name: stateName(record), state: record });
      continue;
    }
    const country = ownersName(tokens, i, 'country');
    const own = country?.forms.find(({ flags }) => (flags & (FORM_WEAK | FORM_UPPER)) === 0);
    if (country === undefined || own === undefined) continue;
    const { code } = lexicon.records<CountryRecord>('country')[own.index]!;
    found.addOwner(country.first, country.last, { kind: 'country', name: code });
  }
}

/** True for `Americas seniors`; `the Americas` are continents, and `Americas Market` a name. */
function isAmericaOwning({ context }: FoundLocations, i: number): boolean {
  const { tokens } = context.document;
  if (!context.isCapital(i) || context.upper(i) || tokens.word[i - 1] === THE || context.hasCapitalBefore(i))
    return false;
  return (
    context.joins(i + 1) &&
    (tokens.flags[i + 1]! & (TOKEN_WORD | TOKEN_CAPITAL)) === TOKEN_WORD &&
    !NO_THING.has(tokens.word[i + 1]!)
  );
}

const THE = wordId('the');
const AMERICAS = wordId('americas');
/** What stands behind the continents' name and is nothing that America has. */
const NO_THING = wordSet('region is are was were has have and or in for to of with from that which');
