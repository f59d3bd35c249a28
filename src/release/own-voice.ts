import { type AgencyMention, agencyRecords, isWithin } from '../entities/agency/value.ts';
import type { Mentions } from '../entities/index.ts';
import type { ReleaseIssuer } from './issuer.ts';
import type { Part } from './parts.ts';

const INSPECTOR = /^Office of (?:the )?Inspector General$/i;

/** `Office of Inspector General`, `U.S. Immigration and Customs Enforcement` right below its department: a part that speaks for itself. */
export function ownVoiceBelow(
  whole: AgencyMention,
  below: Part | undefined,
  mentions: Mentions,
): ReleaseIssuer | undefined {
  if (below === undefined || below.kind === 'title' || whole.value.entry === undefined) return undefined;
  const part = mentions.agency.find(({ first, last }) => first === below.first && last === below.last);
  if (part === undefined) return undefined;
  const records = agencyRecords();
  const above = records[whole.value.entry]!;
  if (INSPECTOR.test(below.text) && above.id !== 'us/doj')
    return { name: `${above.name} Office of Inspector General`, token: part.first };
  const own = part.value.entry === undefined ? undefined : records[part.value.entry]!;
  return own !== undefined && own !== above && own.unit !== true && isWithin(own, above)
    ? { name: own.name, token: part.first }
    : undefined;
}

/** `City of Toledo` above `Office of the Mayor`: one name over two lines. */
const PLACE_LINE =
  /^(?:city|county|town|village|borough|government|state|commonwealth|province) of (?:the )?[a-zà-ɏ .’'-]{3,30}$/i;
const OFFICE_OF =
  /^(?:(?:office|department|division|bureau) of (?!(?:the )?(?:district |state'?s )?attorney)[a-zà-ɏ ,&.’'-]{3,60}|mayor[’']s office(?: (?:of|for|on) [a-zà-ɏ ,&’'-]{3,60})?)$/i;

/** `City of Toledo` above or below `Office of the Mayor`, at one of two lines; undefined for none. */
export function officeOfPlace(head: readonly Part[], index: number): ReleaseIssuer | undefined {
  for (const [place, office] of [
    [head[index - 1], head[index]],
    [head[index], head[index + 1]],
    [head[index + 1], head[index]],
  ] as const) {
    if (place === undefined || office === undefined || office.kind === 'title') continue;
    if (PLACE_LINE.test(place.text) && OFFICE_OF.test(office.text))
      return { name: `${titleCase(place.text)} ${titleCase(office.text)}`, token: office.first };
  }
  return undefined;
}

/** `EASTERN DISTRICT OF LOUISIANA` → `Eastern District of Louisiana`; other texts as they are. */
export function titleCase(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text
    .toLowerCase()
    .replace(/(?<![\p{L}’'])(?!of\b|the\b|for\b|and\b)\p{L}/gu, (letter) => letter.toUpperCase());
}
