import type { Mentions } from '../entities/index.ts';
import { headingOfBrowserTitle } from '../segment/heading-key.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import { fromOutlet } from './outlet.ts';
import { fromBareProsecutor, fromOwnProsecutor } from './bare-prosecutor.ts';
import { fromUsAttorney } from './federal-attorney.ts';
import { officeOfPlace, ownVoiceBelow, titleCase } from './own-voice.ts';
import type { Part, Parts } from './parts.ts';
import { fromContact, fromPressOffice } from './press-office.ts';
import { officeOfHost } from './site.ts';
import { officeOfSite } from './site-names.ts';
import { fromMayor, fromStateOfficer } from './state-officer.ts';
import { fromMostNamed, fromSaid, fromSelfDescription, fromSubject } from './speaker.ts';

/** Who put the release out: a name, and the token where it stands. */
export interface ReleaseIssuer {
  readonly name: string;
  /** Undefined when it stands in no token: in a browser title, in metadata, or only as a person's title. */
  readonly token: number | undefined;
}

const JUSTICE = 'United States Department of Justice';
/** Parts of the Justice Department that put out releases of their own. */
const OWN_VOICE =
  /^(?:Office (?:on Violence Against Women|of Justice Programs|of (?:the )?Inspector General)|(?:U\. ?S\. |United States )?Marshals Service|Drug Enforcement Administration|(?:Federal )?Bureau of (?:Investigation|Prisons|Alcohol, Tobacco, Firearms,? and Explosives))$/i;
const DISTRICT =
  /((?:Northern|Southern|Eastern|Western|Middle|Central) District of [A-Z][\p{L} ]{2,30}|District of (?:[A-Z][\p{L}]{2,20}(?: [A-Z][\p{L}]{2,20})?))/u;
const PROSECUTOR =
  /(?:district attorney|state[’']?s? attorney|prosecut(?:or|ing attorney)|county attorney|attorney general|city attorney)/i;

/** The office named by the letterhead, the site, the contact block, or the first sentence; undefined without one. */
export function issuerOf(document: AnalysedDocument, parts: Parts, mentions: Mentions): ReleaseIssuer | undefined {
  return (
    fromLetterhead(parts, mentions) ??
    fromBrowserTitle(document) ??
    fromOutlet(document, parts, mentions) ??
    fromNamedLine(document, parts, mentions) ??
    fromHeadAgency(parts, mentions) ??
    fromPressOffice(parts, mentions) ??
    fromOfficeLine(parts) ??
    fromStateOfficer(document, parts, mentions) ??
    fromMayor(document, parts, mentions) ??
    fromUsAttorney(parts, mentions) ??
    fromOwnProsecutor(document, mentions) ??
    fromSubject(document, parts, mentions) ??
    fromSelfDescription(document, mentions) ??
    fromFirstProsecutor(parts) ??
    fromBareProsecutor(document, parts, mentions) ??
    fromSaid(document, parts, mentions) ??
    fromFirstSentence(parts) ??
    fromProsecutor(mentions) ??
    fromContact(document, parts, mentions) ??
    fromMostNamed(document, parts, mentions) ??
    fromFoot(parts, mentions) ??
    fromTitle(parts, mentions) ??
    fromPublisher(document) ??
    fromHost(document, parts)
  );
}

/** `Department of Justice` above the headline; with `U.S. Attorney’s Office` and a district, that office. */
function fromLetterhead({ head }: Parts, mentions: Mentions): ReleaseIssuer | undefined {
  let attorney: Part | undefined;
  let justice: Part | undefined;
  let district: string | undefined;
  for (const part of head) {
    if (part.kind === 'title' || part.kind === 'subtitle') continue;
    if (/^(?:office of )?(?:the )?(?:U\. ?S\.|United States) Attorney(?:[’']?s)?(?: Office)?\b/i.test(part.text))
      attorney ??= part;
    if (/^(?:the )?(?:U\. ?S\. |United States )?Department of Justice$/i.test(part.text)) justice ??= part;
    if (/district of/i.test(part.text)) district ??= DISTRICT.exec(titleCase(part.text))?.[1];
  }
  if (attorney !== undefined && district !== undefined) {
    return { name: `United States Attorney's Office for the ${district}`, token: attorney.first };
  }
  if (justice === undefined) return undefined;
  // `Office on Violence Against Women` right below: a part that speaks for itself
  const below = head[head.indexOf(justice) + 1];
  const part =
    below !== undefined && below.kind !== 'title' && OWN_VOICE.test(below.text)
      ? mentions.agency.find(({ first, last }) => first === below.first && last === below.last)
      : undefined;
  return part === undefined ? { name: JUSTICE, token: justice.first } : { name: part.value.name, token: part.first };
}

/** `Heading - The Brooklyn District Attorney's Office`, `Heading | Cook County State's Attorney`. */
function fromBrowserTitle({ lines }: AnalysedDocument): ReleaseIssuer | undefined {
  for (const { text } of lines.slice(0, 4)) {
    const heading = headingOfBrowserTitle(text);
    if (heading === undefined) continue;
    const site = text
      .slice(heading.length)
      .replace(/^\s*(?:[-–|]|::)\s*/, '')
      .trim();
    const known = officeOfSite(site);
    if (known !== undefined) return { name: known, token: undefined };
    if (site.endsWith('Department of Justice')) return { name: JUSTICE, token: undefined };
    const office = officeOf(site);
    if (office !== undefined) return { name: office, token: undefined };
  }
  return undefined;
}

/** Official name of an office from how a site calls itself; undefined when it names no office. */
function officeOf(site: string): string | undefined {
  const name = site.replace(/^The /, '');
  // `Office of Miami-Dade State Attorney Katherine Fernandez Rundle`
  const held =
    /^Office of (?:the )?(.{3,60}? (?:District|State(?:[’']?s)?|County|Prosecuting|City) Attorney|.{3,40}? (?:Prosecutor|Sheriff))\b/.exec(
      name,
    );
  if (held !== null) return `${held[1]}'s Office`;
  if (/(?:[’']s Office|Department|Police|Bureau|Division|Administration|Commission|Agency)$/.test(name)) return name;
  if (/^(?:Department|Office|Ministry) (?:of|for) /.test(name)) return name;
  if (PROSECUTOR.test(name) && /(?:Attorney|Prosecutor|General)$/.test(name)) return `${name}'s Office`;
  return undefined;
}

/** `From: Royal Canadian Mounted Police`, `By U.S. Africa Command Public Affairs`, `SOURCE Example Corp.` */
function fromNamedLine(
  { lines, tokens }: AnalysedDocument,
  { head, foot }: Parts,
  mentions: Mentions,
): ReleaseIssuer | undefined {
  for (const { kind, text, first, last } of [...head, ...foot]) {
    if (kind === 'title' || text.length > 100 || !NAMED_LINE.test(text)) continue;
    if (/^issued by (?:the )?Police Media Cent(?:re|er)$/i.test(text))
      return { name: 'New Zealand Police', token: undefined };
    const mention = mentions.agency.find(
      (agency) =>
        agency.first >= first && agency.first <= first + NAMED_WITHIN && agency.last <= last && signs(agency.value),
    );
    if (mention !== undefined) return { name: mention.value.name, token: mention.first };
    const company = mentions.organization.find((name) => name.first >= first && name.last <= last);
    if (company !== undefined && /^source\b/i.test(text)) return { name: company.value.name, token: company.first };
  }
  // A line of its own that a block has swallowed.
  for (const { text, start, end } of lines.slice(0, FIRST_LINES)) {
    if (text.length > 140 || !/^From: \p{Lu}/u.test(text)) continue;
    const mention = mentions.agency.find(
      ({ first, last, value }) => tokens.start[first]! >= start && tokens.end[last - 1]! <= end && signs(value),
    );
    if (mention !== undefined) return { name: mention.value.name, token: mention.first };
  }
  // A body that nothing else tells: `From: Northfield Harbour Board`.
  for (const { text, first } of head) {
    const from = /^(?:From|Issued by|Source)\s?: ?(?:the )?([A-Z][^.:@\d]{3,80})$/.exec(text);
    if (from !== null && !from[1]!.endsWith(' Region')) return { name: from[1]!.trim(), token: first };
  }
  return undefined;
}

const FIRST_LINES = 25;
/** `By U.S. Mission Ghana | May 23, 2022 | Tags: INL`: what signs stands near the line's start. */
const NAMED_WITHIN = 8; // tokens
/** False for `Federal Policing – Pacific Region`: a part of the force above it. */
const signs = ({ name }: { readonly name: string }): boolean => !/^\p{L}+ Region$/u.test(name);
const NAMED_LINE = /^(?:from|by|issued by|issued on behalf of|released by|source|news provided by)\b/i;
/** `CDC Newsroom`, `FEMA Region 4`: a first line that begins with a body has so many words behind it at most. */
const MOST_BEHIND = 3;

/** An office that the letterhead or the contact block names. */
function fromHeadAgency({ head }: Parts, mentions: Mentions): ReleaseIssuer | undefined {
  for (const [index, { kind, first, last, text }] of head.entries()) {
    const mention = mentions.agency.find((agency) => agency.first >= first && agency.last <= last);
    if (mention === undefined) continue;
    // The first lines may be the name alone, without a sign that they are a letterhead.
    const isName =
      index < 3 &&
      mention.first === first &&
      mention.last >= last - (index === 0 ? MOST_BEHIND : 0) &&
      !/[.!?,]$/.test(text);
    if (kind !== 'header' && kind !== 'contact' && !isName) continue;
    // `GOVERNMENT OF INDIA` above the ministry that speaks
    const below = /^government of /i.test(text) ? head[index + 1] : undefined;
    const ministry = mentions.agency.find((agency) => agency.first === below?.first);
    if (ministry !== undefined) return { name: ministry.value.name, token: ministry.first };
    const part = ownVoiceBelow(mention, index < 4 ? head[index + 1] : undefined, mentions);
    if (part !== undefined) return part;
    const office = officeOfPlace(head, index);
    if (office !== undefined) return office;
    return officeOfCounty(mention.value.name, head, mentions) ?? { name: mention.value.name, token: mention.first };
  }
  for (const { kind, text, first } of head) {
    if ((kind === 'header' || kind === 'contact') && PROSECUTOR.test(text) && text.endsWith('Office'))
      return { name: text, token: first };
  }
  return undefined;
}

const COUNTY_OFFICE = // of which every county has one
  /^(?:office of the (?<of>district attorney|prosecuting attorney|prosecutor|sheriff|state[’']s attorney|county attorney)|(?<own>district attorney|prosecuting attorney|prosecutor|sheriff|state[’']s attorney|county attorney)[’']s office)$/i;

/** `Office of the District Attorney` above `Sedgwick County, Kansas`: that county's. */
function officeOfCounty(office: string, head: readonly Part[], mentions: Mentions): ReleaseIssuer | undefined {
  const { of, own } = COUNTY_OFFICE.exec(office)?.groups ?? {};
  const officer = of ?? own;
  const last = head.at(-1)?.last;
  if (officer === undefined || last === undefined) return undefined;
  const county = mentions.location.find((place) => place.value.kind === 'county' && place.last <= last);
  return county === undefined
    ? undefined
    : { name: `${county.value.name} ${titleCase(officer.toUpperCase()).replace('’', "'")}'s Office`, token: undefined };
}

/** A body that signs the release at its end: `Western Alberta District RCMP`, `Issued by Police Media Centre`. */
function fromFoot({ foot }: Parts, mentions: Mentions): ReleaseIssuer | undefined {
  for (const { text, first, last } of foot.toReversed()) {
    if (text.length > 100 || /[.!?]$/.test(text)) continue;
    const mention = mentions.agency.find((agency) => agency.first >= first && agency.last <= last);
    if (mention !== undefined && last - first - (mention.last - mention.first) <= MOST_BESIDE)
      return { name: mention.value.name, token: mention.first };
  }
  return undefined;
}

/** Words beside the name in a line that signs: `Issued by the …`, `-END-`. */
const MOST_BESIDE = 4;

/** A letterhead that names the holder or the office in capitals: `ERIE COUNTY DISTRICT ATTORNEY`, `LARIMER COUNTY SHERIFF’S OFFICE`. */
function fromOfficeLine({ head }: Parts): ReleaseIssuer | undefined {
  for (const { kind, text, first } of head.slice(0, 6)) {
    if (kind !== 'header' || text.length > 70) continue;
    const office = officeOf(titleCase(text));
    if (office !== undefined && / .* /.test(office)) return { name: office, token: first };
  }
  return undefined;
}

const HOLDER =
  /((?:[A-Z][\p{L}’'-]+ ){1,4}?(?:Criminal )?(?:District Attorney|State[’']?s? Attorney|Prosecuting Attorney|County Attorney|Attorney General|Prosecutor|Sheriff))(?=(?:[’']s (?:Office|[A-Z]))| [A-Z])/u;

/** `San Diego County District Attorney Ada Quill announced`: the office of whoever speaks first. */
function fromFirstSentence({ story, head }: Parts): ReleaseIssuer | undefined {
  const subtitle = head.filter(({ kind }) => kind === 'subtitle');
  for (const { text } of [...story, ...subtitle]) {
    const office = HOLDER.exec(text.slice(0, 400))?.[1]?.replace(/^(?:The|Today|On|And|By) /, '');
    if (office === undefined || !/ .* /.test(office)) continue;
    if (/\b(?:Assistant|Deputy|Former|Acting|U\.S\.|United States|Supervising)\b/.test(office)) continue;
    return { name: `${office}'s Office`, token: undefined };
  }
  return undefined;
}

/** `the Riverside County District Attorney’s Fugitive Unit` in the first sentences: the prosecutor before others that speak. */
function fromFirstProsecutor(parts: Parts): ReleaseIssuer | undefined {
  const found = fromFirstSentence(parts);
  return found !== undefined &&
    /County (?:Criminal )?(?:District|State[’']s|Prosecuting) Attorney's Office$/.test(found.name)
    ? found
    : undefined;
}

/** The prosecutor's office that the release names most. */
function fromProsecutor(mentions: Mentions): ReleaseIssuer | undefined {
  const counts = new Map<string, number>();
  let best: ReleaseIssuer | undefined;
  let most = 0;
  for (const { value, first } of mentions.agency) {
    if (!PROSECUTOR.test(value.name) || !value.name.endsWith('Office') || !/ .* .* /.test(value.name)) continue;
    const count = (counts.get(value.name) ?? 0) + 1;
    counts.set(value.name, count);
    if (count > most) {
      most = count;
      best = { name: value.name, token: first };
    }
  }
  return best;
}

/** `U.S. Marshals Capture Fugitive`: the body that the headline begins with. */
function fromTitle({ head }: Parts, mentions: Mentions): ReleaseIssuer | undefined {
  const title = head.find(({ kind }) => kind === 'title');
  const mention = mentions.agency.find(({ first }) => first === title?.first);
  return mention === undefined || mention.value.unit === true || title === undefined || mention.last >= title.last
    ? undefined
    : { name: mention.value.name, token: mention.first };
}

function fromPublisher({ metadata }: AnalysedDocument): ReleaseIssuer | undefined {
  return metadata.publisher === undefined
    ? undefined
    : { name: officeOf(metadata.publisher) ?? metadata.publisher, token: undefined };
}

/** The office that the page's address, the sender or the contact's mail belongs to. */
function fromHost({ metadata, tokens }: AnalysedDocument, { head, foot }: Parts): ReleaseIssuer | undefined {
  const hosts = metadata.host === undefined ? [] : [metadata.host];
  for (const { kind, first, last } of [...head, ...foot]) {
    if (kind !== 'contact') continue;
    const line = tokens.text.slice(tokens.start[first], tokens.end[last - 1]).slice(0, 400);
    const host = /@([\w-]{1,60}(?:\.[\w-]{2,30}){1,4})/.exec(line)?.[1];
    if (host !== undefined) hosts.push(host);
  }
  for (const host of hosts) {
    const name = officeOfHost(host);
    if (name !== undefined) return { name, token: undefined };
  }
  return undefined;
}
