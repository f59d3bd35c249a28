import type { City } from '../record/types.generated.ts';
import { bodyName } from './agency-names.ts';
import type { ResolveContext } from './context.ts';
import type { Places } from './places.ts';

const BLANK = 32;
const CITY_OF = /^(?:City|Town|Village|Borough) of /;

/**
 * The city that a release speaks from without saying so: the one its issuer is named after (`Toledo Police Department`,
 * `City of Toledo`), else its dateline. Undefined for the federal government's own releases.
 */
export function localCity({ release }: ResolveContext, places: Pick<Places, 'cities' | 'cityAt'>): City | undefined {
  if (places.cities.length === 0) return undefined;
  if (release.issuer !== undefined) {
    const name = bodyName(release.issuer.name, true).replace(CITY_OF, '');
    for (const city of places.cities) {
      if (!name.startsWith(city.name)) continue;
      if (name.length === city.name.length || name.charCodeAt(city.name.length) === BLANK) return city;
    }
  }
  const dateline = release.dateline === undefined ? undefined : places.cityAt(release.dateline.token);
  return dateline?.state === 'DC' ? undefined : dateline;
}
