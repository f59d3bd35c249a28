import type { Agency, Release } from '../record/types.generated.ts';
import type { ResolveContext } from './context.ts';
import type { Places } from './places.ts';

/** Links the release facts to the agency that issued it and to the dateline's city. */
export function resolveRelease(
  { document, release }: ResolveContext,
  places: Places,
  agencies: readonly Agency[],
): Release {
  const { issuer, dateline } = release;
  const city = dateline === undefined ? undefined : places.cityAt(dateline.token);
  const offset = issuer?.token === undefined ? undefined : document.tokens.start[issuer.token];
  const agency =
    agencies.find(({ name }) => issuer !== undefined && sameName(name, issuer.name)) ??
    agencies.find(
      ({ mentions }) => offset !== undefined && mentions.some(({ start, end }) => start <= offset && offset < end),
    );
  return {
    ...release,
    issuer: issuer === undefined ? null : { id: agency?.id ?? null, name: fullerName(agency?.name, issuer.name) },
    dateline: city === undefined ? null : { city: { name: city.name, state: city.state, country: city.country } },
  };
}

/** The agency's name, unless the letterhead says more: `United States Attorney's Office for the …`. */
function fullerName(agency: string | undefined, printed: string): string {
  if (agency === undefined) return printed;
  return key(printed).startsWith(`${key(agency)} `) ? printed : agency;
}

function sameName(a: string, b: string): boolean {
  return key(a) === key(b);
}

function key(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/\b(?:u\.s\.|united states)\s/g, 'us ')
    .replace(/^the /, '');
}
