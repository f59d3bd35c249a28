import { agencyRecords, isPeople } from '../entities/agency/value.ts';
import { memoised } from '../core/memo.ts';
import type { Agency } from '../record/types.generated.ts';

const SMALL = new Set(['of', 'and', 'the', 'for', 'on', 'in', 'against', 'to']);

/**
 * A body's name as records write it: `U.S.` in full, `Dept.` and `DA's` in full, lost apostrophes set, capitals only
 * where names have them; `Dallas Police` is the Dallas Police Department unless `whole` is false.
 */
export function bodyName(name: string, whole: boolean): string {
  return whole ? wholeBody(name) : anyBody(name);
}

const wholeBody = memoised((name) => nameOfBody(name, true));
const anyBody = memoised((name) => nameOfBody(name, false));

function nameOfBody(name: string, whole: boolean): string {
  let out = name.replace(/\s+/g, ' ').replace(/[’‘`]/g, "'");
  if (/[A-Z]{4}/.test(out) && out !== 'SWAT' && out === out.toUpperCase()) out = titleCase(out);
  out = out.replace(/\bSWAT team$/, 'SWAT Team').replace(/(?<=\S )HIDTA$/, 'High Intensity Drug Trafficking Area');
  out = out
    .replace(/^(?:U\. ?S\.|U\.S|US)(?= )/, 'United States')
    .replace(/^(United States Attorney)s?'?s? Offices?$/, "$1's Office")
    .replace(/^City of (?=\S.* (?:Police|Fire)(?: Department)?$)/, '')
    .replace(/(?<=(?:County|City|Parish) )EMS$/, 'Emergency Medical Services')
    .replace(/\bmetro (?=Police)/, 'Metropolitan ')
    .replace(/\bDept\.?(?= |$)/g, 'Department')
    .replace(/\bInspector Generals\b/g, 'Inspector General') // the apostrophe was lost
    .replace(/\bAttorney Generals (?=[A-Z])/g, "Attorney General's ")
    .replace(/\bAG'?s (?=Office)/g, "Attorney General's ")
    .replace(/^Office of the United States Attorney$/, "United States Attorney's Office")
    .replace(/^Office of the U\.S\. Attorney$/, "United States Attorney's Office")
    .replace(/\bDA'?s\b/g, "District Attorney's")
    .replace(/\bDA (?=Office)/g, "District Attorney's ")
    .replace(/((?:County|Parish) (?:(?:District|Prosecuting) Attorney|Prosecutor|Sheriff)) (?=Office\b)/, "$1's ")
    .replace(
      /\b(Sheriff|Attorney|General|Marshal|Coroner|Prosecutor|Governor|Mayor|Solicitor|Examiner|Defender|Clerk|Constable)s'? (?=Office|Department)/g,
      "$1's ",
    );
  if (
    whole &&
    /(?:^|\s)Police$/.test(out) &&
    !/\b(?:Division|Bureau|Department) of Police$/.test(out) &&
    !/\b(?:State|Capitol|Park|Transit|Federal|National|Military|University|College|Hospital|Airport|Harbor|Environmental|Metropolitan|Regional|Provincial|Tribal|Lighthorse) Police$/.test(
      out,
    ) &&
    !isPeople(out.slice(0, out.indexOf(' '))) &&
    !listedPolice().has(out)
  ) {
    out += ' Department';
  }
  return out;
}

let policeNames: ReadonlySet<string> | undefined;

/** Forces whose whole name ends in `Police`: `West Yorkshire Police`. */
function listedPolice(): ReadonlySet<string> {
  policeNames ??= new Set(
    agencyRecords()
      .map(({ name }) => name)
      .filter((name) => name.endsWith(' Police')),
  );
  return policeNames;
}

/** `BOARD OF SUPERVISORS` as names are written. */
export function titleCase(name: string): string {
  return name
    .toLowerCase()
    .split(' ')
    .map((word, i) =>
      i > 0 && SMALL.has(word)
        ? word
        : word.replace(/(^|[-/.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
    )
    .join(' ');
}

/**
 * A body and its part in one name: `Dallas Police Department Gang Unit`, `Polk County District Attorney's Appeals
 * Division` (the officer for the office). Undefined for a name without a part.
 */
export function splitUnit(name: string): { readonly whole: string; readonly unit: string } | undefined {
  const match =
    /^(.{4,}?(?:'s Office|Police Department|Sheriff's Department|Police))(?: -)? (?!Department|Bureau of)(\S.*(?:Division|Section|Unit|Units|Bureau|Branch|Squad|Team|Region|Detail|Task Force|Laboratory|Lab|Office))$/.exec(
      name,
    );
  if (match !== null) return { whole: match[1]!, unit: match[2]! };
  const officer =
    /^(\S.* (?:District Attorney|State's Attorney|State Attorney|Sheriff|City Attorney|County Attorney))'s (?!Office|Department)(\S.*)$/.exec(
      name,
    );
  return officer === null
    ? undefined
    : { whole: `${officer[1]}'s ${officer[1]!.endsWith('Sheriff') ? 'Department' : 'Office'}`, unit: officer[2]! };
}

/** Levels whose bodies belong to a place: a state, a county, a town. Null where the name does not tell. */
export function isOfPlace(level: Agency['level']): boolean {
  return level === 'local' || level === 'state' || level === null;
}

/** `Maricopa County Sheriff's Office` for `Maricopa County, Arizona, Sheriff's Office`. */
export function withoutState(name: string): string {
  const match = /^([^,]+), ([^,]+?),? (?=(?:Police|Sheriff|Fire|District|County|Prosecut|Housing|School))/.exec(name);
  return match !== null && (STATE.test(`${match[2]} `) || ABBREVIATED.test(match[2]!))
    ? `${match[1]} ${name.slice(match[0].length)}`
    : name;
}

/** `Jackson Division` for `Jackson, Miss., Division`, `Newark, New Jersey, Division`: an office is called by its city alone. */
export function withoutStateOf(name: string): string {
  const comma = name.indexOf(', ');
  if (comma < 0 || !OF_CITY.test(name)) return name;
  const behind = name.slice(comma + 2);
  const state = stateBefore(behind);
  return state === undefined ? name : `${name.slice(0, comma)} ${behind.slice(state.length).replace(/^[,.]*\s+/, '')}`;
}

const OF_CITY = /\b(?:Division|Office|Agency)$/;

/** The state, in full or shortened, that words begin with. */
function stateBefore(words: string): string | undefined {
  if (words.startsWith('D.C.')) return undefined;
  const full = STATE.exec(words.replace(',', ' '))?.[0];
  if (full !== undefined) return full.trimEnd();
  const first = /^(?:[NRSW]\. ?[A-Z][a-z]{0,2}\.?|\S+?)(?=,? )/.exec(words)?.[0];
  return first !== undefined && ABBREVIATED.test(first) ? first : undefined;
}

/** Key under which two spellings of a body's name are one. */
export const sameName: (name: string) => string = memoised(keyOf, 5000);

function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, 's')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .replace(/&/g, 'and')
    .replace(/^united states (?=\S)/, '')
    .trim();
}

/** Stable id of a body that no lexicon has: its name as a path segment behind its parent's id. */
export function agencyId(parent: string, name: string): string {
  const slug = sameName(name).replaceAll(' ', '-');
  return parent === '' ? slug : `${parent}/${slug}`;
}

/** Level of a body as its name tells, null where it does not. */
export const levelOf: (name: string) => Agency['level'] = memoised(levelInName);

function levelInName(name: string): Agency['level'] {
  if (name.startsWith('United States ') || /High[- ]Intensity Drug Trafficking Area$/.test(name)) return 'federal';
  if (isPeople(name.slice(0, name.indexOf(' '))) || name.startsWith('U.K. ')) return 'foreign';
  if (/^Office of (?:the )?(?:Lieutenant )?Governor\b|^(?:Lieutenant )?Governor's Office$/.test(name)) return 'state';
  if (
    /\b(?:Nation|Tribes?|Tribal|Pueblo|Rancheria|Lighthorse|Indian (?:Tribe|Nation|Community|Reservation)) (?:\S+ ){0,2}Police\b|\bLighthorse\b/.test(
      name,
    )
  )
    return 'tribal';
  if (
    /^Office of (?:the )?(?:Mayor|(?:District|Prosecuting|County|City|Commonwealth's) Attorney|Sheriff|Prosecutor)\b/.test(
      name,
    )
  )
    return 'local';
  if (/ (?:Police Department|Sheriff's Office|Sheriff's Department|School District|City Council)$/.test(name))
    return 'local';
  if (/\b(?:Secretary of State|Governor|Lieutenant Governor)'s Office\b/.test(name)) return 'state';
  if (/^(?:City|County|Town|Village|Borough|Township) of |\bMayor's Office$/.test(name)) return 'local';
  if (/^(?:Federal|National) /.test(name)) return 'federal';
  if (/^(?:Ministry|Ministries) |\bMinistry\b/.test(name)) return 'foreign';
  if (/\b(?:Public Prosecutor|Prosecutor General|Procurator|Gendarmerie|Carabinieri)/.test(name)) return 'foreign'; // of no American state
  if (/^(?:United Nations|European) /.test(name)) return 'international';
  if (/\b(?:Nation|Tribes?|Tribal|Pueblo|Rancheria|Indian Band|Indian Community|Band of)\b/.test(name)) return 'tribal';
  if (
    /\b(?:County|City|Parish|Borough|Town|Village|Metropolitan|Sheriff's|Police|School|Fire|Housing Authority|District Attorney's|Prosecutor's|State Attorney's|Circuit Solicitor's)\b/.test(
      name,
    ) &&
    !/\bState Police\b/.test(name)
  ) {
    return 'local';
  }
  if (!STATE.test(name) && PART_OF_STATE.test(name)) return 'local'; // `Western Colorado Drug Task Force`
  if (STATE.test(name) || /^State |\bState (?:Police|Bar|Patrol)\b|Highway Patrol$/.test(name)) return 'state';
  return null;
}

/** A state as newspapers shorten it. */
const ABBREVIATED =
  /^(?:Ala|Ariz|Ark|Calif?|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|[NRSW]\. ?[A-Z][a-z]?|[A-Z]{2})\.?$/;

const STATE =
  /^(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|North (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Puerto Rico|Rhode Island|South (?:Carolina|Dakota)|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming) /;

/** A part of a state, as task forces and districts are called by: not West Virginia, nor the Carolinas and Dakotas. */
const PART_OF_STATE = new RegExp(
  `^(?:(?:North|South|East|West|Central|Northern|Southern|Eastern|Western|Middle|Upper|Lower|North(?:east|west|ern)|South(?:east|west|ern)|Mid)[ -]?)+ ?${STATE.source.slice(1)}`,
);

/** Id of the Justice Department. */
export const JUSTICE = 'us/doj';

/** Divisions, sections and offices of the Justice Department, but not its bureaus (FBI, DEA, ATF …). */
export function isComponent(id: string): boolean {
  return (
    (id === JUSTICE || id.startsWith(`${JUSTICE}/`)) && !/^us\/doj\/(?:fbi|dea|atf|usms|bop|usao|oig|uspc)\b/.test(id)
  );
}
