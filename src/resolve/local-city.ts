import type { City } from '../record/types.generated.ts';
import { bodyName } from './agency-names.ts';
import type { ResolveContext } from './context.ts';

const CITY_OF = /^(?:City|Town|Village|Borough) of /;

/**
 * The city that a release speaks from without saying so: the one its issuer is named after (`Toledo Police Department`,
 * `City of Toledo`), else its dateline. Undefined for the federal government's own releases.
 */
export function localCity(
  { release }: ResolveContext,
  cities: readonly City[],
  cityAt: (token: number) => City | undefined,
): City | undefined {
  const name = release.issuer === undefined ? '' : bodyName(release.issuer.name, true).replace(CITY_OF, '');
  const named = cities.find((city) => name === city.name || name.startsWith(`${city.name} `));
  if (named !== undefined) return named;
  const dateline = release.dateline === undefined ? undefined : cityAt(release.dateline.token);
  return dateline?.state === 'DC' ? undefined : dateline;
}
