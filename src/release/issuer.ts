import type { Mentions } from '../entities/index.ts';
import { wordSet } from '../gazetteer/words.ts';
import { headingOfBrowserTitle } from '../segment/site-chrome.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import { datelineEnd } from './dateline.ts';
import type { Part, Parts } from './parts.ts';

/** Who put the release out: a name, and the token where it stands. */
export interface ReleaseIssuer {
  readonly name: string;
  /** Undefined when it stands in no token: in a browser title, in metadata, or only as a person's title. */
  readonly token: number | undefined;
}

const JUSTICE = 'United States Department of Justice';
const DISTRICT =
  /((?:Northern|Southern|Eastern|Western|Middle|Central) District of [A-Z][\p{L} ]{2,30}|District of (?:[A-Z][\p{L}]{2,20}(?: [A-Z][\p{L}]{2,20})?))/u;
const PROSECUTOR =
  /(?:district attorney|state[’']?s? attorney|prosecut(?:or|ing attorney)|county attorney|attorney general|city attorney)/i;

/** The office named by the letterhead, the site, the contact block, or the first sentence; undefined without one. */
export function issuerOf(document: AnalysedDocument, parts: Parts, mentions: Mentions): ReleaseIssuer | undefined {
  return (
    fromLetterhead(parts) ??
    fromBrowserTitle(document) ??
    fromOutlet(document, parts, mentions) ??
    fromHeadAgency(parts, mentions) ??
    fromFromLine(parts) ??
    fromOfficeLine(parts) ??
    fromSpeaker(document, parts, mentions) ??
    fromFirstSentence(parts) ??
    fromFirstSubject(document, parts, mentions) ??
    fromProsecutor(mentions) ??
    fromPublisher(document)
  );
}

/** `Department of Justice` above the headline; with `U.S. Attorney’s Office` and a district, that office. */
function fromLetterhead({ head }: Parts): ReleaseIssuer | undefined {
  let attorney: Part | undefined;
  let justice: Part | undefined;
  let district: string | undefined;
  for (const part of head) {
    if (part.kind === 'title' || part.kind === 'subtitle') continue;
    if (/^(?:office of )?(?:the )?(?:U\. ?S\.|United States) Attorney(?:[’']?s)?(?: Office)?\b/i.test(part.text))
      attorney ??= part;
    if (/^(?:the )?(?:U\. ?S\. |United States )?Department of Justice$/i.test(part.text)) justice ??= part;
    district ??= DISTRICT.exec(titleCase(part.text))?.[1];
  }
  if (attorney !== undefined && district !== undefined) {
    return { name: `United States Attorney's Office for the ${district}`, token: attorney.first };
  }
  return justice === undefined ? undefined : { name: JUSTICE, token: justice.first };
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

/** `WASHINGTON (Reuters) -`, `Copyright © 2019 · Missourinet`. */
function fromOutlet(
  { tokens, lines }: AnalysedDocument,
  { body }: Parts,
  mentions: Mentions,
): ReleaseIssuer | undefined {
  if (body !== undefined) {
    const agencyLine = /^.{2,40}\((Reuters|AP|AFP|UPI|CNN|[A-Z][\w. ]{2,30})\)\s{0,2}(?:[-–—]|--)/.exec(
      tokens.text.slice(tokens.start[body.first], tokens.start[body.first]! + 90),
    );
    if (agencyLine !== null) {
      const name = agencyLine[1]!;
      const token = mentions.organization.find(({ first, text }) => first < body.first + 12 && text === name)?.first;
      if (!/\d|,/.test(name)) return { name: name === 'AP' ? 'Associated Press' : name, token };
    }
  }
  for (const { text } of lines.slice(-30)) {
    if (text.length > 160) continue;
    const owner =
      /^(?:copyright )?(?:©|\(c\)|copyright)\s{0,3}(?:copyright )?\d{4}(?:[-–]\d{4})?\W{1,4}([\p{L}][\p{L}\d .&'’-]{2,50}?)(?:\.? All rights reserved.*|\.)?$/iu.exec(
        text,
      );
    if (owner !== null) return { name: owner[1]!.replace(/^by /i, ''), token: undefined };
  }
  return undefined;
}

/** An office that the letterhead or the contact block names. */
function fromHeadAgency({ head }: Parts, mentions: Mentions): ReleaseIssuer | undefined {
  for (const [index, { kind, first, last }] of head.entries()) {
    // The first line of all may be the name alone, without a sign that it is a letterhead.
    const isName =
      index === 0 &&
      kind === 'paragraph' &&
      mentions.agency.some((agency) => agency.first === first && agency.last === last);
    if (kind !== 'header' && kind !== 'contact' && !isName) continue;
    const mention = mentions.agency.find((agency) => agency.first >= first && agency.last <= last);
    if (mention !== undefined) return { name: mention.value.name, token: mention.first };
  }
  for (const { kind, text, first } of head) {
    if ((kind === 'header' || kind === 'contact') && PROSECUTOR.test(text) && text.endsWith('Office'))
      return { name: text, token: first };
  }
  return undefined;
}

/** A letterhead that names the holder or the office in capitals: `ERIE COUNTY DISTRICT ATTORNEY`, `LARIMER COUNTY SHERIFF’S OFFICE`. */
function fromOfficeLine({ head }: Parts): ReleaseIssuer | undefined {
  for (const { kind, text, first } of head.slice(0, 6)) {
    if (kind !== 'header' || text.length > 70) continue;
    const office = officeOf(titleCase(text));
    if (office !== undefined && / .* /.test(office)) return { name: office, token: first };
  }
  return undefined;
}

/** `From: Royal Canadian Mounted Police` above the story. */
function fromFromLine({ head }: Parts): ReleaseIssuer | undefined {
  for (const { text, first } of head) {
    const from = /^(?:From|Issued by|Source)\s?: ?(?:the )?([A-Z][^.:@\d]{3,80})$/.exec(text);
    if (from !== null) return { name: from[1]!.trim(), token: first };
  }
  return undefined;
}

/** Behind whoever opens a release: what it has done. */
const ACTS = wordSet(
  'is are has have will announced announces said says today officers agents officials inspectors awarded issued released filed sent stopped seized joined',
);

/** `The Federal Trade Commission is sending …`: a body, or a firm that announces, as the subject of the first sentence. */
function fromFirstSubject(
  { tokens }: AnalysedDocument,
  { body }: Parts,
  mentions: Mentions,
): ReleaseIssuer | undefined {
  if (body === undefined) return undefined;
  const dash = datelineEnd(tokens, body);
  const start = dash === undefined ? body.first : dash + 1;
  const opens = ({ first }: { readonly first: number }): boolean => first === start || first === start + 1;
  const agency = mentions.agency.find((mention) => opens(mention));
  if (agency !== undefined && agency.value.short !== true && agency.value.unit !== true) {
    for (let i = agency.last; i < agency.last + 12 && i < body.last; i++)
      if (ACTS.has(tokens.word[i]!)) return { name: agency.value.name, token: agency.first };
  }
  const firm = mentions.organization.find((mention) => opens(mention));
  if (firm === undefined) return undefined;
  for (let i = firm.last; i < firm.last + 25 && i < body.last; i++)
    if (ANNOUNCES.has(tokens.word[i]!)) return { name: firm.value.name, token: firm.first };
  return undefined;
}

const ANNOUNCES = wordSet('announced announces');

const SAID = wordSet('said says announced announces reported reports confirmed stated');

/** `…, the U.S. Marshals Service said Thursday`: a news text names its source in the first sentences. */
function fromSpeaker(
  { tokens }: AnalysedDocument,
  { body, head }: Parts,
  mentions: Mentions,
): ReleaseIssuer | undefined {
  if (body === undefined || head.some(({ kind }) => kind === 'header')) return undefined;
  const mention = mentions.agency.find(
    ({ first, last }) => first >= body.first && last < body.last && SAID.has(tokens.word[last]!),
  );
  return mention === undefined ? undefined : { name: mention.value.name, token: mention.first };
}

const HOLDER =
  /((?:[A-Z][\p{L}’'-]+ ){1,4}?(?:Criminal )?(?:District Attorney|State[’']?s? Attorney|Prosecuting Attorney|County Attorney|Attorney General|Prosecutor|Sheriff))(?=(?:[’']s Office)| [A-Z])/u;

/** `San Diego County District Attorney Ada Quill announced`: the office of whoever speaks first. */
function fromFirstSentence({ story }: Parts): ReleaseIssuer | undefined {
  for (const { text } of story) {
    const office = HOLDER.exec(text.slice(0, 400))?.[1]?.replace(/^(?:The|Today|On|And|By) /, '');
    if (office === undefined || !/ .* /.test(office)) continue;
    if (/\b(?:Assistant|Deputy|Former|Acting|U\.S\.|United States|Supervising)\b/.test(office)) continue;
    return { name: `${office}'s Office`, token: undefined };
  }
  return undefined;
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

function fromPublisher({ metadata }: AnalysedDocument): ReleaseIssuer | undefined {
  return metadata.publisher === undefined
    ? undefined
    : { name: officeOf(metadata.publisher) ?? metadata.publisher, token: undefined };
}

/** `EASTERN DISTRICT OF LOUISIANA` → `Eastern District of Louisiana`; other texts as they are. */
function titleCase(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text
    .toLowerCase()
    .replace(/(?<![\p{L}’'])(?!of\b|the\b|for\b|and\b)\p{L}/gu, (letter) => letter.toUpperCase());
}
