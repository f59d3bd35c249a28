import type { AgencyMention } from '../entities/agency/value.ts';
import type { Mentions } from '../entities/index.ts';
import { wordId, wordSet } from '../gazetteer/words.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import { MARK, plainText, TOKEN_CAPITAL, type TokenTable, tokenText } from '../segment/tokens.ts';
import { datelineEnd } from './dateline.ts';
import type { ReleaseIssuer } from './issuer.ts';
import type { Part, Parts } from './parts.ts';

// Who speaks, where no letterhead tells: the subject of the first sentence, the self-description at the end.

const SAID = wordSet('said says announced announces reported reports confirmed stated');
const ANNOUNCED = wordSet('announced announces');
const OPENERS = wordSet(
  'the a an officers agents detectives deputies troopers investigators police inspectors members officials today',
);
const AND = wordId('and');
const TODAY = wordId('today');
const COPULAS = wordSet("is 's was works protects provides enforces serves leads promotes helps oversees");
const ABOUT = wordId('about');
/** Blocks at the end among which a body describes itself. */
const LAST_BLOCKS = 12;

/**
 * The body that the first sentence begins with: `DALLAS – The U.S. Marshals Service arrested …`, `Officers from …`. A
 * company only where the text says that it is the company's own: a ticker, a wire service, `announced`.
 */
export function fromSubject(
  document: AnalysedDocument,
  { body }: Parts,
  mentions: Mentions,
): ReleaseIssuer | undefined {
  if (body === undefined) return undefined;
  const { tokens } = document;
  const dash = datelineEnd(tokens, body);
  let first = dash === undefined ? body.first : dash + 1;
  while (first < body.last && tokens.word[first] === MARK.hyphen) first += 1; // `--`
  // `DALLAS - (Jan. 26, 2022) The …`
  if (tokens.word[first] === MARK.openBracket) {
    while (first < body.last && tokens.word[first] !== MARK.closeBracket && first < body.first + 20) first += 1;
    first += 1;
  }
  let at = first;
  while (at < first + 4 && (OPENERS.has(tokens.word[at]!) || FROM.has(tokens.word[at]!))) at += 1;
  // `Members of the Kingston Detachment of the Provincial Police`
  let reach = at;
  while (reach < at + 5 && ((tokens.flags[reach]! & TOKEN_CAPITAL) !== 0 || OF_THE.has(tokens.word[reach]!)))
    reach += 1;
  const agency = mentions.agency.find((mention) => mention.first >= at && mention.first <= reach);
  if (
    agency !== undefined &&
    agency.first < body.last &&
    !BILLS.has(tokens.word[agency.last] ?? 0) &&
    !JOINT.test(agency.value.name) &&
    (agency.first === at || OF_THE.has(tokens.word[agency.first - 1]!)) &&
    isWhole(agency) &&
    isHeardMore(agency, mentions)
  )
    return named(agency);
  const company = mentions.organization.find((mention) => mention.first === at);
  if (company === undefined) return undefined;
  return isCompanyRelease(document, body, company.last, dash !== undefined)
    ? { name: company.value.name, token: company.first }
    : undefined;
}

/** Not a unit of a body that is named elsewhere, nor the short name of one. */
function isWhole({ value }: AgencyMention): boolean {
  return value.unit !== true && value.short !== true;
}

/** True when no prosecutor's office is named more often: a council that a prosecutor's release begins with. */
function isHeardMore({ value }: AgencyMention, mentions: Mentions): boolean {
  let own = 0;
  let prosecutors = 0;
  for (const { value: other } of mentions.agency) {
    if (other.entry === undefined ? other.name === value.name : other.entry === value.entry) own += 1;
    else if (/(?:attorney|prosecutor)[’']?s?[’']? office$|^DA[’']?s office$/i.test(other.name)) prosecutors += 1;
  }
  return own >= prosecutors;
}

const FROM = wordSet('from of with at');
/** `A Senate bill sponsored by …`: not the Senate's. */
const BILLS = wordSet('bill bills resolution officer detective deputy sergeant lieutenant');
const OF_THE = wordSet('of the');

/**
 * A ticker behind the name, `announced` behind a dateline or beside `today`, or a wire service in the dateline: a
 * newspaper writes `Example Corp. has announced`.
 */
function isCompanyRelease({ tokens, text }: AnalysedDocument, body: Part, last: number, hasDateline: boolean): boolean {
  const opening = text.slice(tokens.start[body.first], tokens.start[body.first]! + 160);
  if (WIRE.test(opening)) return true;
  for (let i = last; i < Math.min(last + 30, body.last); i++) {
    if (ANNOUNCED.has(tokens.word[i]!) && (hasDateline || isToday(tokens, i)))
      return !ATTORNEYS_BEHIND.test(text.slice(tokens.end[i], tokens.end[i]! + 60));
    const upper = tokenText(tokens, i);
    if (i < last + 4 && /^(?:NYSE|NASDAQ|TSX|LSE|OTC|ASX|AMEX|TSXV)$/i.test(upper)) return true;
  }
  return false;
}

/** `today announced`, `announced today`. */
function isToday({ word }: TokenTable, verb: number): boolean {
  return word[verb - 1] === TODAY || word[verb + 1] === TODAY;
}

/** `…, announced U.S. Attorney Ada Quill`: not the firm's own news. */
const ATTORNEYS_BEHIND =
  /^ (?:today |by |the |Acting |First |Assistant )*(?:U\. ?S\.|United States|Attorney|District|State|Special Agent|County)/;
const WIRE = /\/(?:PRNewswire|CNW|PRNewswire-[A-Za-z]+)\/|\b(?:BUSINESS WIRE|GLOBE ?NEWSWIRE|ACCESSWIRE|Marketwired)\b/;

/** `…, the U.S. Marshals Service said Thursday`, `FEMA and Kentucky Emergency Management said`: in the first paragraph. */
export function fromSaid(
  { tokens }: AnalysedDocument,
  { body, head }: Parts,
  mentions: Mentions,
): ReleaseIssuer | undefined {
  if (body === undefined) return undefined;
  const verbs = head.some(({ kind, text }) => kind === 'header' && !/^\W*(?:\p{L}+,? )?\d/u.test(text))
    ? ANNOUNCED
    : SAID;
  for (const [n, mention] of mentions.agency.entries()) {
    if (mention.first < body.first || !isWhole(mention)) continue;
    if (mention.last >= body.last) break;
    let { last } = mention;
    const next = mentions.agency[n + 1];
    if (tokens.word[last] === AND && next?.first === last + 1) ({ last } = next); // the first of two
    if (isAnnounced(tokens, mention.first)) return named(mention);
    if (verbs.has(tokens.word[last]!) || (SAID.has(tokens.word[last]!) && last > mention.last)) return named(mention);
  }
  return undefined;
}

/** `…, announced the U.S. Attorney’s Office`, `…, anunció el Departamento de Justicia` */
function isAnnounced({ word }: TokenTable, first: number): boolean {
  let verb = first - 1;
  if (verb > 0 && ARTICLES.has(word[verb]!)) verb -= 1;
  if (verb > 1 && word[verb] === HOY) verb -= 1;
  return verb > 0 && BEFORE_SUBJECT.has(word[verb]!) && word[verb - 1] === MARK.comma;
}
const ARTICLES = wordSet('the el la los las');
const HOY = wordId('hoy');
const BEFORE_SUBJECT = wordSet('announced anuncio informo comunico');

/** `The agency is the unified border agency within …`, `About Example Corp.`: how a body describes itself at the end. */
export function fromSelfDescription(document: AnalysedDocument, mentions: Mentions): ReleaseIssuer | undefined {
  const { tokens, blocks } = document;
  const kept = blocks.filter(({ first, last, kind }) => last > first && kind !== 'noise');
  for (const { first, last } of kept.slice(-LAST_BLOCKS)) {
    const about = tokens.word[first] === ABOUT && last - first <= 14;
    let start = about ? first + 1 : first;
    if (THE.has(tokens.word[start]!)) start += 1;
    const agency = mentions.agency.find((mention) => mention.first === start);
    if (agency !== undefined && isWhole(agency) && (about || describesItself(tokens, agency.last, last)))
      return named(agency);
    if (!about) continue;
    const name = mentions.organization.find((mention) => mention.first === start || mention.first === first);
    if (name !== undefined) return { name: name.value.name.replace(/^About (?:the )?/i, ''), token: start };
    const printed = plainText(tokens, start, last).replace(/\W+$/, '');
    if ((tokens.flags[start]! & TOKEN_CAPITAL) !== 0 && /^\p{Lu}.*\p{Lu}/u.test(printed) && !/[.!?:]/.test(printed))
      return { name: printed, token: undefined };
  }
  return undefined;
}

const THE = wordSet('the');

/** `… is the federal agency that …`, `’s mission is`, also behind `(FBI)`. */
function describesItself(tokens: TokenTable, at: number, end: number): boolean {
  let i = at;
  if (tokens.word[i] === MARK.openBracket) {
    while (i < Math.min(end, at + 4) && tokens.word[i] !== MARK.closeBracket) i += 1;
    i += 1;
  }
  if (i >= end || !COPULAS.has(tokens.word[i]!)) return false;
  return tokens.word[i] !== POSSESSIVE || tokens.word[i + 1] === MISSION;
}

const POSSESSIVE = wordId("'s");
const MISSION = wordId('mission');

function named(mention: AgencyMention): ReleaseIssuer {
  return { name: mention.value.name, token: mention.first };
}

/** True for a letterhead, a line of a release's own (`Press release`), or a contact: more than a headline and a day. */
function isRelease({ head, foot }: Parts): boolean {
  return (
    head.some(({ kind, text }) => kind === 'contact' || (kind === 'header' && !DAY_LINE.test(text))) ||
    foot.some(({ kind }) => kind === 'contact')
  );
}

/** `call Dunmore Police`, `Anyone who saw it should contact the Dunmore Police`: an appeal tells whom to call. */
function isCalled({ word }: TokenTable, first: number): boolean {
  return CALLS.has(word[first - 1] ?? 0) || (THE.has(word[first - 1] ?? 0) && CALLS.has(word[first - 2] ?? 0));
}

const CALLS = wordSet('call contact phone telephone ring');

/** `March 27, 2008`, `Thursday, 27 March 2008`: as above any text. */
const DAY_LINE = /^\W*(?:\p{L}+,? )?\d|^\p{L}+\.? \d{1,2}, \d{4}$/u;

/** What several bodies run together: none that puts out releases. */
const JOINT = /\b(?:Team|Task ?Force|Working Group)$/i;

/**
 * The body named most, where it is named at least twice and more than half as often again as any other: in what bears a
 * release's signs. A news item names most whom it is about.
 */
export function fromMostNamed(
  { tokens }: AnalysedDocument,
  parts: Parts,
  mentions: Mentions,
): ReleaseIssuer | undefined {
  if (!isRelease(parts) && !mentions.agency.some(({ first }) => isCalled(tokens, first))) return undefined;
  const counts = new Map<string, { readonly mention: AgencyMention; count: number }>();
  for (const mention of mentions.agency) {
    if (!isWhole(mention) || JOINT.test(mention.value.name)) continue;
    const { entry, name } = mention.value;
    const key = entry === undefined ? name : String(entry);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { mention, count: 1 });
    else known.count += 1;
  }
  const [most, next] = [...counts.values()].sort((a, b) => b.count - a.count || a.mention.first - b.mention.first);
  if (most === undefined || most.count < 2 || (next?.count ?? 0) * 1.5 > most.count) return undefined;
  return named(most.mention);
}
