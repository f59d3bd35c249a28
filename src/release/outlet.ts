import type { Mentions } from '../entities/index.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import { isMasthead, mayBeOutlet } from '../segment/masthead.ts';
import { plainText, type TokenTable } from '../segment/tokens.ts';
import { headingOfBrowserTitle } from '../segment/heading-key.ts';
import { titleCase } from './own-voice.ts';
import type { ReleaseIssuer } from './issuer.ts';
import type { Part, Parts } from './parts.ts';

/** Words in the names of newspapers, stations and agencies. */
const OUTLET =
  /\b(?:news|times|post|herald|tribune|press|radio|journal|gazette|chronicle|observer|globe|star|sun|mail|guardian|independent|telegraph|courier|examiner|sentinel|dispatch|inquirer|bulletin|record|reporter|broadcasting|media|tv|television|cnn|bbc|cbc|npr|abc|nbc|cbs|fox|reuters|bloomberg|afp|upi|ctv|[KW][A-Z]{2,3})\b|(?:news|net)$/i;
const BYLINE = /^(?:by|from|author|posted by|written by|story by)\b/i;

/** The outlet of a news item: `WASHINGTON (Reuters) -`, `By Staff  Global News`, `Copyright © 2019 · Missourinet`. */
export function fromOutlet(document: AnalysedDocument, parts: Parts, mentions: Mentions): ReleaseIssuer | undefined {
  return (
    fromWire(document, parts, mentions) ??
    fromMasthead(parts) ??
    fromByline(document.tokens, parts, mentions) ??
    fromSite(document) ??
    fromCopyright(document)
  );
}

function fromWire({ tokens }: AnalysedDocument, { body }: Parts, mentions: Mentions): ReleaseIssuer | undefined {
  if (body === undefined) return undefined;
  const opening = tokens.text.slice(tokens.start[body.first], tokens.start[body.first]! + 90);
  const name = /^.{2,40}\((Reuters|AP|AFP|UPI|CNN|[A-Z][\w. ]{2,30})\)\s{0,2}(?:[-–—]|--)/.exec(opening)?.[1];
  if (name === undefined || /\d|,/.test(name) || WIRE_SERVICE.test(name)) return undefined;
  const token = mentions.organization.find(({ first, text }) => first < body.first + 12 && text === name)?.first;
  return { name: name === 'AP' ? 'Associated Press' : name, token };
}

/** `THE LAKESIDE TIMES` above its news. */
function fromMasthead({ head, story }: Parts): ReleaseIssuer | undefined {
  const texts = [...head, ...story].map(({ text }) => text);
  for (const [index, { text, first }] of head.slice(0, 3).entries()) {
    if (!isMasthead(text, texts.slice(index + 1))) continue;
    const name = text === text.toUpperCase() ? titleCase(text) : text;
    return { name: name.replace(/^the /i, ''), token: first };
  }
  return undefined;
}

/** They spread the news of others. */
const WIRE_SERVICE = /newswire|business ?wire|accesswire|marketwired|^(?:CNW|EIN|EQS|NNS|AFNS|ARNEWS|DVIDS)\b/i;

/** `By Ada Quill, The Lakeside Times`, `By Staff  Global News`, and the line below a byline: `BBC News, Lincolnshire`. */
function fromByline(tokens: TokenTable, { head }: Parts, mentions: Mentions): ReleaseIssuer | undefined {
  for (const [n, { kind, text, first, last }] of head.entries()) {
    if (kind === 'title' || text.length > 110) continue;
    const own = ownLine(text, head[n - 1], mentions);
    if (own !== undefined) return { name: own, token: undefined };
    if (!BYLINE.test(text) && !BYLINE.test(head[n - 1]?.text ?? '')) continue;
    const within = (mention: { readonly first: number; readonly last: number }): boolean =>
      mention.first >= first && mention.last <= last;
    const outlet = mentions.organization.find((mention) => within(mention) && OUTLET.test(mention.value.name));
    if (outlet !== undefined) return { name: outlet.value.name.replace(STAFF, ''), token: outlet.first };
    // A name that no list has, behind the writer's.
    const writer = mentions.person.findLast(within);
    const rest = plainText(tokens, writer?.last ?? first, last)
      .replace(/^[\s,|–—-]+/, '')
      .replace(STAFF, '');
    const name = /^(?:[Tt]he )?((?:[\p{Lu}\d][\p{L}\d.&’'-]* ?){1,4})(?:$|,)/u.exec(rest)?.[1]?.trim();
    if (
      name !== undefined &&
      (OUTLET.test(name) || mayBeOutlet(name)) &&
      !/affairs|relations|release|office/i.test(name)
    )
      return { name, token: undefined };
  }
  return undefined;
}

/** `Northland Telegraph reporter`, `Express News Service | Reno | Published: …`, and `York Daily Dispatch` below its writer's name. */
function ownLine(text: string, above: Part | undefined, mentions: Mentions): string | undefined {
  const start = LINE_START.exec(text)?.[1];
  if (start !== undefined) return mayBeOutlet(start) || SERVICE.test(start) ? start : undefined;
  if (above === undefined || above.kind === 'title' || !mayBeOutlet(text) || !text.includes(' ')) return undefined;
  return mentions.person.some(({ first, last }) => first === above.first && last === above.last) ? text : undefined;
}

const LINE_START =
  /^((?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Lu}\p{L}+?)(?: (?:[Ss]taff )?(?:[Rr]eporter|[Ww]riter|[Cc]orrespondent)$| ?[|•] ?.{0,60}\b(?:[Pp]ublished|[Uu]pdated|[Pp]osted)\b)/u;
const SERVICE = /\bnews (?:service|network|agency|desk)$/i;

const STAFF = /^(?:by )?(?:(?:the )?staff(?: reporters?| writers?)?|news ?desk|web staff|newsroom)[\s,|–—-]+/i;

/** `Man sentenced in arson - BBC News`: the site behind the headline in the browser's title. */
function fromSite({ lines }: AnalysedDocument): ReleaseIssuer | undefined {
  for (const { text } of lines.slice(0, 3)) {
    const heading = headingOfBrowserTitle(text);
    if (heading === undefined || heading.length < 15) continue;
    const site = text
      .slice(heading.length)
      .replace(/^\s*(?:[-–|]|::)\s*/, '')
      .trim();
    if (site.length <= 40 && /^(?:the )?\p{Lu}/iu.test(site) && OUTLET.test(site) && !NOT_OUTLET.test(site))
      return { name: site.replace(/^The /, ''), token: undefined };
  }
  return undefined;
}

/** What a site calls its own pages: `European Commission - Daily News`. */
const NOT_OUTLET =
  /\d|release|office|^(?:(?:daily|latest|our|all|media|local|recent|top) )?(?:news|media|press|bulletin|record)(?: (?:corner|room|cent(?:er|re)|updates?))?$/i;

function fromCopyright({ lines }: AnalysedDocument): ReleaseIssuer | undefined {
  for (const { text } of lines.slice(-30)) {
    if (text.length > 160) continue;
    const owner =
      /^(?:copyright )?(?:©|\(c\)|copyright)\s{0,3}(?:copyright )?\d{4}(?:[-–]\d{4})?\W{1,4}([a-zà-ɏ][a-zà-ɏ\d .&'’-]{2,50}?)(?:\.? All rights reserved.*|\.)?$/i.exec(
        text,
      );
    if (owner !== null) return { name: owner[1]!.replace(/^by /i, ''), token: undefined };
  }
  return undefined;
}
