import type { Agency, Release } from '../record/types.generated.ts';
import type { Mentions } from '../entities/index.ts';
import type { ReleaseIssuer } from '../release/issuer.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import type { ResolveContext } from './context.ts';
import { homeOffice, office } from './home-office.ts';
import { recordNamed } from './listed-bodies.ts';
import type { Places } from './places.ts';

/** Links the release facts to the agency that issued it and to the dateline's city. */
export function resolveRelease(
  { document, release, mentions }: ResolveContext,
  places: Places,
  agencies: readonly Agency[],
): Release {
  const { dateline } = release;
  const issuer = release.issuer ?? localOffice(document, mentions);
  const city = dateline === undefined ? undefined : places.cityAt(dateline.token);
  const offset = issuer?.token === undefined ? undefined : document.tokens.start[issuer.token];
  const agency =
    agencies.find(({ name }) => issuer !== undefined && sameName(name, issuer.name)) ??
    agencies.find(
      ({ mentions }) => offset !== undefined && mentions.some(({ start, end }) => start <= offset && offset < end),
    );
  return {
    ...release,
    issuer:
      issuer === undefined
        ? null
        : {
            id: agency?.id ?? office(issuer.name).record?.id ?? recordNamed(issuer.name)?.id ?? null,
            name: fullerName(agency?.name, issuer.name),
          },
    dateline: city === undefined ? null : { city: { name: city.name, state: city.state, country: city.country } },
  };
}

/** The agency's name, unless the letterhead says more: `United States Attorney's Office for the …`. */
function fullerName(agency: string | undefined, printed: string): string {
  if (agency === undefined) return printed;
  return key(printed).startsWith(`${key(agency)} `) ? printed : agency;
}

/** Where nothing says who issued the release: the prosecutor's office that it names, or whose head it names. */
function localOffice(document: AnalysedDocument, mentions: Mentions): ReleaseIssuer | undefined {
  const office = homeOffice(document, mentions.agency, undefined);
  return office === undefined ? undefined : { name: office.name, token: undefined };
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
