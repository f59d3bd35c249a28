import type { RefusalListener } from '../../core/trace.ts';
import { agencyById, type AgencyMention, agencyRecords } from './value.ts';

const NO_SECOND_SIGN = 'a weak form, and the document has no sure form of its body';

/**
 * Keeps a weak form only beside a second sign: a strong form of its body, or of a part of it. Names of units
 * (`Criminal Division`) stay without an entry; whose unit they are is decided with the whole document in view.
 */
export function settleWeak(
  found: readonly AgencyMention[],
  onRefusal: RefusalListener | undefined,
): readonly AgencyMention[] {
  if (!found.some(({ value }) => (value.candidates !== undefined && value.entry === undefined) || value.lead?.weak))
    return found;
  const records = agencyRecords();
  const sure = new Set<string>();
  for (const { value } of found) {
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
    if (lead?.weak === true && !sure.has(records[lead.entry]!.id)) {
      const { lead: _, ...value } = mention.value; // `HEAT Unit`: somebody else's letters
      settled.push({ ...mention, value: { ...value, unit: true } });
      continue;
    }
    if (candidates === undefined || entry !== undefined || unit === true) {
      settled.push(mention);
      continue;
    }
    const chosen = candidates.find((index) => sure.has(records[index]!.id));
    const { type, first, last } = mention;
    // `Combined Joint Task Force`: a name all the same, if not known to be this one's.
    if (chosen === undefined && last - first > 2) settled.push(mention);
    else if (chosen === undefined) onRefusal?.({ type, first, last, reason: NO_SECOND_SIGN });
    else settled.push({ ...mention, value: { ...mention.value, entry: chosen } });
  }
  return settled;
}
