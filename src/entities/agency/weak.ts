import { homeAreaOf } from '../../gazetteer/home-area.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { changed } from './mention.ts';
import { agencyById, type AgencyMention, type AgencyRecord, agencyRecords } from './value.ts';

const NO_SECOND_SIGN = 'a weak form, and the document has no sure form of its body';

/**
 * Keeps a weak form only beside a second sign: a strong form of its body, or of a part of it. Names of units
 * (`Criminal Division`) stay without an entry; whose unit they are is decided with the whole document in view.
 */
export function settleWeak(document: AnalysedDocument, found: readonly AgencyMention[]): readonly AgencyMention[] {
  const { onRefusal } = document;
  if (!found.some(({ value }) => value.candidates !== undefined || value.lead?.weak)) return found;
  const records = agencyRecords();
  const sure = new Set<string>();
  const isAmbiguous = ({ value }: AgencyMention): boolean =>
    value.entry !== undefined && value.candidates !== undefined;
  // What may mean another body comes last: another sign of that body decides.
  const inOrder = found.some(isAmbiguous)
    ? [...found.filter((mention) => !isAmbiguous(mention)), ...found.filter(isAmbiguous)]
    : found;
  for (const { value } of inOrder) {
    if (value.entry !== undefined && value.candidates?.some((index) => sure.has(records[index]!.id)) === true) continue;
    const entry = value.entry ?? (value.lead?.weak ? undefined : value.lead?.entry);
    for (let at = entry === undefined ? undefined : records[entry]; at !== undefined && !sure.has(at.id); ) {
      sure.add(at.id);
      at = at.parent === null ? undefined : agencyById(at.parent);
    }
    // `National Security Division (NSD)`: a unit's name is a sign for its abbreviation.
    for (const candidate of value.unit === true ? (value.candidates ?? []) : []) sure.add(records[candidate]!.id);
  }
  const settled: AgencyMention[] = [];
  for (const mention of found) {
    const { candidates, entry, unit, lead } = mention.value;
    if (lead?.weak === true && candidates !== undefined) {
      // `AFP Media`
      const meant = candidates.find((index) => sure.has(records[index]!.id)) ?? atHome(document, candidates);
      if (meant !== undefined)
        settled.push(changed(mention, { candidates: undefined, lead: { entry: meant, rest: lead.rest } }));
      else if (mention.rule !== 'agency/station')
        settled.push(changed(mention, { candidates: undefined, lead: undefined, unit: true })); // somebody else's letters
      continue;
    }
    if (lead?.weak === true && !sure.has(records[lead.entry]!.id)) {
      settled.push(changed(mention, { lead: undefined, unit: true })); // `HEAT Unit`: somebody else's letters
      continue;
    }
    if (entry !== undefined && candidates !== undefined) {
      // `Army CID`: the command or the division, whichever the text has in full
      const named =
        ofHomeCountry(document, candidates) ?? candidates.find((index) => sure.has(records[index]!.id)) ?? entry;
      settled.push(named === entry ? mention : changed(mention, { entry: named }));
      continue;
    }
    if (candidates === undefined || entry !== undefined || unit === true) {
      settled.push(mention);
      continue;
    }
    const chosen = candidates.find((index) => sure.has(records[index]!.id)) ?? atHome(document, candidates);
    const { type, first, last } = mention;
    // `Combined Joint Task Force`: a name all the same, if not known to be this one's.
    if (chosen === undefined && (last - first > 2 || mention.rule === 'agency/named-body')) settled.push(mention);
    else if (chosen === undefined) onRefusal?.({ type, first, last, reason: NO_SECOND_SIGN });
    else settled.push(changed(mention, { entry: chosen }));
  }
  return settled;
}

/** Bodies whose letters everybody in their state knows: `WSP`, `DPS`, `HPD`. */
const KNOWN_AT_HOME =
  /State Police$|Patrol$|Public Safety$|Bureau of (?:Criminal )?Investigation$|Law Enforcement$|Motor Vehicles$|Corrections?$|Corrections and Rehabilitation$|Police Department$|Sheriff's (?:Office|Department)$|Trans(?:portation|it) Authority$|Department of (?:Transportation|Natural Resources|Environmental \w+)$|Transportation (?:Cabinet|Department)$|Transportation and Development$|Emergency Management$/;

/** The one body of the country from which a document comes, other than America, that the words may mean. */
function ofHomeCountry(document: AnalysedDocument, candidates: readonly number[]): number | undefined {
  const { country } = homeAreaOf(document);
  if (country === undefined || country === 'US') return undefined;
  const path = `${country.toLowerCase()}/`;
  const own = candidates.filter((index) => agencyRecords()[index]!.id.startsWith(path));
  return own.length === 1 ? own[0] : undefined;
}

/** The one body of the document's own state that the letters may mean; a local one where its place is named too. */
function atHome(document: AnalysedDocument, candidates: readonly number[]): number | undefined {
  const { state, country } = homeAreaOf(document);
  if (country !== undefined && country !== 'US') return ofHomeCountry(document, candidates);
  if (state === undefined) return undefined;
  const path = `us/${state.toLowerCase()}/`;
  const records = agencyRecords();
  const own = candidates.filter((index) => {
    const record = records[index]!;
    return record.id.startsWith(path) && KNOWN_AT_HOME.test(record.name) && isNamedPlace(document, record);
  });
  return own.length === 1 ? own[0] : undefined;
}

function isNamedPlace({ text }: AnalysedDocument, { level, name }: AgencyRecord): boolean {
  return (
    level !== 'local' ||
    text.includes(name.replace(/ (?:Police|Sheriff|Metropolitan|City Police|County|Transit|Transportation).*$/, ''))
  );
}
