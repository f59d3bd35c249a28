import type { Agency, Release } from '../record/types.generated.ts';
import type { ResolveContext } from './context.ts';
import type { Places } from './places.ts';

/** Links the release facts to the agency that issued it and to the dateline's city. */
export function resolveRelease({ release }: ResolveContext, places: Places, agencies: readonly Agency[]): Release {
  const { issuer, dateline } = release;
  const city = dateline === undefined ? undefined : places.cityAt(dateline.token);
  const agency = agencies.find(({ name }) => name === issuer?.name);
  return {
    ...release,
    issuer: issuer === undefined ? null : { id: agency?.id ?? null, name: agency?.name ?? issuer.name },
    dateline: city === undefined ? null : { city: { name: city.name, state: city.state, country: city.country } },
  };
}
