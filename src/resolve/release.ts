import { memoised } from '../core/memo.ts';
import type { Agency, Release } from '../record/types.generated.ts';
import { agencyById } from '../entities/agency/value.ts';
import type { ReleaseIssuer } from '../release/issuer.ts';
import type { ResolveContext } from './context.ts';
import { type HomeOffice, office } from './home-office.ts';
import { recordNamed } from './listed-bodies.ts';
import type { Places } from './places.ts';

/** Links the release facts to the agency that issued it and to the dateline's city. */
export function resolveRelease(
  { document, release, home }: ResolveContext,
  places: Places,
  agencies: readonly Agency[],
): Release {
  const { dateline } = release;
  const issuer = inFull(wholeBody(release.issuer, agencies) ?? issuerAtHome(home()), agencies);
  const city = dateline === undefined ? undefined : places.cityAt(dateline.token);
  const offset = issuer?.token === undefined ? undefined : document.tokens.start[issuer.token];
  const agency =
    (issuer && agencyNamed(agencies, issuer.name)) ??
    (offset === undefined
      ? undefined
      : agencies.find(({ mentions }) => mentions.some(({ start, end }) => start <= offset && offset < end)));
  const { title, date, dateSource, number, topics, components, contacts } = release;
  return {
    title,
    date,
    dateSource,
    issuer:
      issuer === undefined
        ? null
        : {
            id: agency?.id ?? office(issuer.name).record?.id ?? recordNamed(issuer.name)?.id ?? null,
            name: fullerName(agency?.name, issuer.name),
          },
    dateline: city === undefined ? null : { city: { name: city.name, state: city.state, country: city.country } },
    number,
    topics,
    components,
    contacts,
  };
}

function agencyNamed(agencies: readonly Agency[], printed: string): Agency | undefined {
  const wanted = key(printed);
  return agencies.find(({ name }) => name === printed || key(name) === wanted);
}

/**
 * The agency's name, unless the letterhead says more: `United States Attorney's Office for the …`, `City of Toledo
 * Office of the Mayor`.
 */
function fullerName(agency: string | undefined, printed: string): string {
  if (agency === undefined) return printed;
  const [short, long] = [key(agency), key(printed)];
  return long.startsWith(`${short} `) || long.endsWith(` ${short}`) ? printed : agency;
}

/** `EPA Region 9`, `U.S. Africa Command Public Affairs`: the body itself puts out the release. */
function wholeBody(issuer: ReleaseIssuer | undefined, agencies: readonly Agency[]): ReleaseIssuer | undefined {
  if (issuer === undefined || !OF_WHOLE.test(issuer.name)) return issuer;
  const part = agencies.find(({ mentions }) => mentions.some(({ text }) => sameName(text, issuer.name)));
  const whole = part?.parent === null || part === undefined ? undefined : agencyById(part.parent);
  return whole === undefined ? issuer : { name: whole.name, token: undefined };
}

const OF_WHOLE = /(?:^| )(?:Region (?:\d+|[IVX]+)|Public Affairs)$/;

/** `District Attorney's Office` in a letterhead is the one that the text names with its county. */
function inFull(issuer: ReleaseIssuer | undefined, agencies: readonly Agency[]): ReleaseIssuer | undefined {
  if (issuer === undefined || !GENERIC.test(issuer.name)) return issuer;
  const end = ` ${key(issuer.name)}`;
  let best: Agency | undefined;
  for (const agency of agencies)
    if (key(agency.name).endsWith(end) && agency.mentions.length > (best?.mentions.length ?? 0)) best = agency;
  return best === undefined ? issuer : { name: best.name, token: undefined };
}

/** The office of any county, city or state. */
const GENERIC =
  /^(?:(?:(?:Criminal )?District |(?:State|County|City|Prosecuting)(?:[’']s)? )?Attorney|Sheriff|Prosecutor|Mayor|Governor)[’']?s? (?:Office|Department)$|^(?:Police|Fire|Sheriff[’']?s|Health) Department$|^Department of \p{L}+$/iu;

/** Where nothing says who issued the release: the prosecutor's office that it names, or whose head it names. */
function issuerAtHome(office: HomeOffice | undefined): ReleaseIssuer | undefined {
  return office === undefined ? undefined : { name: office.name, token: undefined };
}

function sameName(a: string, b: string): boolean {
  return key(a) === key(b);
}

const key = memoised((name) =>
  name
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/\b(?:u\.s\.|united states)\s/g, 'us ')
    .replace(/^the /, ''),
);
