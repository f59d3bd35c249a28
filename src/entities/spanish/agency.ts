import { wordId, wordSet } from '../../gazetteer/words.ts';
import { homeAreaOf } from '../../gazetteer/home-area.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, plainText, TOKEN_CAPITAL, type TokenTable } from '../../segment/tokens.ts';
import { type AgencyMention, agencyRecords } from '../agency/value.ts';
import { mentionOf } from '../recogniser.ts';
import { BODIES, STATE_DEPARTMENTS } from './bodies.ts';
import { phraseAt, phrases } from './phrases.ts';
import { countyAt, districtAt, endOfCapitals, stateAt } from './place.ts';
import { behindOf, OF } from './words.ts';

/** A body up to token `last`, by its English name; the first of several names that the lexicon has. */
interface Read {
  readonly last: number;
  readonly names: readonly string[];
  /** A name without its county, which the document tells. */
  readonly short?: string;
}

/** Words that a body's name begins with. */
const STARTS = wordSet(`
  fiscalia oficina departamento policia procuraduria servicio buro administracion agencia comision patrulla congreso senado camara division junta guardia
  fiscal seccion centros aduanas investigaciones naciones organizacion legislatura alguacil sheriff
`);
const PROSECUTOR = wordId('fiscal');
const DISTRICT = wordSet('distrito penal criminal');
/** `Fiscalía`, `Oficina del Fiscal`, `Oficina Fiscal`, all before `del Condado de`. */
const PROSECUTORS = phrases({
  fiscalia: true,
  'oficina de fiscal': true,
  'oficina de fiscalia': true,
  'oficina fiscal': true,
});
const ATTORNEYS_GENERAL = phrases({
  'fiscalia general': true,
  'procuraduria general': true,
  'oficina de fiscal general': true,
  'oficina de procurador general': true,
});
const US_ATTORNEYS = phrases({
  'fiscalia federal': true,
  'oficina de fiscal federal': true,
  'fiscalia de estados unidos': true,
  'oficina de fiscal de estados unidos': true,
});
const POLICE = phrases({ 'departamento de policia': true, policia: true });
const SHERIFFS = phrases({
  'departamento de sheriff': 'Department',
  'departamento de alguacil': 'Department',
  'oficina de sheriff': 'Office',
  'oficina de alguacil': 'Office',
});
const INSPECTORS = phrases({ 'oficina de inspector general': true });
const PROBATION = phrases({ 'departamento de libertad condicional': true, 'departamento de probatoria': true });
const TOWARDS = wordSet('para en');
const NATION = phrases({
  'de estados unidos': true,
  'de ee uu': true,
  'de ee. uu.': true,
  'de ee. uu': true,
  'de ee.uu.': true,
});
const NO_TOWNS = wordSet('condado estado ciudad distrito');

/** American public bodies between tokens `from` and `to` of a part in Spanish, under their English names; none where the document is from elsewhere. */
export function* spanishAgencies(document: AnalysedDocument, from: number, to: number): Generator<AgencyMention> {
  const { tokens } = document;
  const { country } = homeAreaOf(document);
  if (country !== undefined && country !== 'US') return;
  for (let i = from; i < to; i++) {
    if (!STARTS.has(tokens.word[i]!) || (tokens.flags[i]! & TOKEN_CAPITAL) === 0) continue;
    const read = readBody(document, i);
    if (read === undefined || read.last > to) continue;
    if (read.short !== undefined) {
      yield mentionOf(document, 'agency', i, read.last, { entry: undefined, name: read.short, short: true }, 'spanish');
      i = read.last - 1;
      continue;
    }
    const entry = read.names.map(entryOf).find((one) => one !== undefined);
    const name = entry === undefined ? read.names[0]! : agencyRecords()[entry]!.name;
    yield mentionOf(document, 'agency', i, read.last, { entry, name }, 'spanish');
    i = read.last - 1;
  }
}

function readBody(document: AnalysedDocument, i: number): Read | undefined {
  const { tokens } = document;
  return (
    federalAttorneys(document, i) ??
    attorneyGeneral(document, i) ??
    prosecutor(tokens, i) ??
    sheriff(tokens, i) ??
    police(tokens, i) ??
    ofState(document, i) ??
    inspector(tokens, i) ??
    federal(tokens, i)
  );
}

/** `Fiscalía Federal para el Distrito Sur de Texas` */
function federalAttorneys(document: AnalysedDocument, i: number): Read | undefined {
  const { tokens } = document;
  const head = phraseAt(tokens, i, US_ATTORNEYS);
  if (head === undefined) return undefined;
  const at = TOWARDS.has(tokens.word[head.last] ?? 0) ? head.last + 2 : behindOf(tokens, head.last);
  const district = districtAt(document, at);
  return district && { last: district.last, names: [`United States Attorney's Office for the ${district.value.name}`] };
}

/** `Fiscalía General de Texas` */
function attorneyGeneral(document: AnalysedDocument, i: number): Read | undefined {
  const head = phraseAt(document.tokens, i, ATTORNEYS_GENERAL);
  const state = head && stateAt(document, behindOf(document.tokens, head.last));
  return state && { last: state.last, names: [`${state.state.name} Attorney General's Office`] };
}

/** `la Fiscalía`, `Fiscal del Condado de Orange (OCDA)`, `Fiscalía del Distrito del Condado de Orange`, `Oficina del Fiscal de Distrito Penal del Condado de Dallas` */
function prosecutor(tokens: TokenTable, i: number): Read | undefined {
  const head = phraseAt(tokens, i, PROSECUTORS);
  if (head === undefined && tokens.word[i] !== PROSECUTOR) return undefined;
  let at = head?.last ?? i + 1;
  for (let steps = 0; steps < 3; steps++) {
    const next = OF.has(tokens.word[at] ?? 0) ? behindOf(tokens, at) : at;
    if (!DISTRICT.has(tokens.word[next] ?? 0)) break;
    at = next + 1;
  }
  const county = countyAt(tokens, behindOf(tokens, at));
  if (county !== undefined && (head !== undefined || tokens.word[county.last] === MARK.openBracket))
    return { last: county.last, names: [`${county.value.name} District Attorney's Office`] };
  return head === undefined ? undefined : { last: at, names: [], short: "District Attorney's Office" };
}

/** `Departamento del Sheriff del Condado de Orange` */
function sheriff(tokens: TokenTable, i: number): Read | undefined {
  const head = phraseAt(tokens, i, SHERIFFS);
  const probation = head === undefined ? phraseAt(tokens, i, PROBATION) : undefined;
  const last = (head ?? probation)?.last;
  const county = last === undefined ? undefined : countyAt(tokens, behindOf(tokens, last));
  if (county === undefined) return undefined;
  const { name } = county.value;
  if (head === undefined) return { last: county.last, names: [`${name} Probation Department`] };
  const other = head.value === 'Office' ? 'Department' : 'Office';
  return { last: county.last, names: [`${name} Sheriff's ${head.value}`, `${name} Sheriff's ${other}`] };
}

/** `Departamento de Policía de Garland`, `Policía de Dallas` */
function police(tokens: TokenTable, i: number): Read | undefined {
  const head = phraseAt(tokens, i, POLICE);
  if (head === undefined || !OF.has(tokens.word[head.last] ?? 0)) return undefined;
  const first = head.last + 1;
  const last = Math.min(endOfCapitals(tokens, first), first + 3);
  if (last === first || NO_TOWNS.has(tokens.word[first]!)) return undefined;
  return { last, names: [`${plainText(tokens, first, last)} Police Department`] };
}

/** `Departamento de Seguridad Pública de Texas`, `Legislatura de Texas` */
function ofState(document: AnalysedDocument, i: number): Read | undefined {
  const head = phraseAt(document.tokens, i, STATE_DEPARTMENTS);
  const state = head && stateAt(document, behindOf(document.tokens, head.last));
  return state && { last: state.last, names: [`${state.state.name} ${head.value}`] };
}

/** `Oficina del Inspector General del Departamento de Trabajo` */
function inspector(tokens: TokenTable, i: number): Read | undefined {
  const head = phraseAt(tokens, i, INSPECTORS);
  const whole = head && federal(tokens, behindOf(tokens, head.last));
  return whole && { last: whole.last, names: whole.names.map((name) => `${name} Office of Inspector General`) };
}

/** `Departamento de Justicia de los Estados Unidos`, `Servicio Secreto` */
function federal(tokens: TokenTable, i: number): Read | undefined {
  const head = phraseAt(tokens, i, BODIES);
  if (head === undefined) return undefined;
  const nation = phraseAt(tokens, head.last, NATION);
  return { last: nation?.last ?? head.last, names: [head.value] };
}

let entries: ReadonlyMap<string, number> | undefined;

/** The lexicon's entry of an official name, or of another name of a local body. */
function entryOf(name: string): number | undefined {
  entries ??= new Map(
    agencyRecords().flatMap((record, entry) =>
      [record.name, ...(record.names ?? [])].map((form) => [form.replace(/’/g, "'"), entry] as const),
    ),
  );
  return entries.get(name);
}
