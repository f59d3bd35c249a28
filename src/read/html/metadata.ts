import type { DocumentMetadata } from '../../core/document.ts';
import { readDay } from '../day.ts';
import { withoutSite } from '../title.ts';
import type { Page, Piece } from './page.ts';
import { comparable, fieldEnd } from './render.ts';

const DATE_KEYS = [
  'article:published_time',
  'datepublished',
  'dc:date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.date',
  'dc.date',
  'dcterms.created',
  'publish-date',
  'publish_date',
  'publication_date',
  'pubdate',
  'og:published_time',
  'sailthru.date',
  'article.published',
  'date',
];

/** What a page says about its release: head, JSON-LD, and labelled fields in the text. */
export function pageMetadata(page: Page, pieces: readonly Piece[]): DocumentMetadata {
  const { meta, language } = page.head;
  const linked = page.head.jsonLd.flatMap(describedArticle);
  const title = headline(page, pieces, linked[0]?.headline);
  const date = publishedDay(page, pieces, linked[0]?.datePublished);
  const publisher = clean(meta.get('og:site_name')) ?? linked[0]?.publisher ?? siteName(page, title) ?? owner(page);
  const host = hostOf(page.head.canonical ?? meta.get('og:url'));
  const topics = field(page, pieces, /^(?:topics?|topic\(s\)|tags|keywords)$/i);
  const components = field(page, pieces, /^(?:components?|component\(s\)|uscao component|offices?)$/i);
  const number = field(page, pieces, /^(?:(?:press |news )?release (?:number|no\.?|#)|release)$/i)[0];
  return {
    ...(date === undefined ? {} : { date: { value: date, origin: 'metadata' } }),
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(host === undefined ? {} : { host }),
    ...(number === undefined || number.length > 60 ? {} : { number }),
    ...(topics.length === 0 ? {} : { topics }),
    ...(components.length === 0 ? {} : { components }),
    ...(language === undefined || !/^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i.test(language) ? {} : { language }),
  };
}

/** Headings of a site's section, which are no headlines. */
const SECTION =
  /^(?:(?:latest |recent )?(?:news|press|media)(?: flash| releases?| room| center| & events| and events)?|newsroom|pressroom|announcements?|articles?|blog|updates?|public (?:affairs|information))$/i;

/** The release's title as the text shows it; the head tells which heading it is. */
function headline(page: Page, pieces: readonly Piece[], fromJson: string | undefined): string | undefined {
  const { meta, title } = page.head;
  const candidates = [fromJson, meta.get('og:title'), meta.get('twitter:title'), meta.get('dc.title'), title]
    .map(clean)
    .filter((candidate) => candidate !== undefined);
  const all = pieces.filter((piece) => piece.level > 0 && piece.level <= 3);
  const telling = all.filter((piece) => !SECTION.test(piece.text));
  const headings = telling.length > 0 ? telling : all;
  for (const candidate of candidates) {
    const wanted = comparable(candidate);
    // The head adds the site's name behind the title, or a section's before it.
    const shown = headings.find((piece) => {
      const words = comparable(piece.text);
      return (
        words.length > 0 &&
        (words === wanted || (words.length > 12 && (wanted.startsWith(words) || wanted.endsWith(words))))
      );
    });
    if (shown !== undefined) return clean(shown.text);
  }
  const only = headings.filter((piece) => piece.level === 1);
  return clean(only.at(-1)?.text) ?? (candidates[0] === undefined ? undefined : withoutSite(candidates[0]));
}

/** The last part of `<title>`, when the rest is the release's title. */
function siteName({ head }: Page, title: string | undefined): string | undefined {
  const parts = (head.title ?? '').split(/ (?:\||::|»|-|–|—) /);
  return parts.length > 1 && title !== undefined && comparable(title).startsWith(comparable(parts[0]!).slice(0, 40))
    ? clean(parts.at(-1))
    : undefined;
}

function hostOf(address: string | undefined): string | undefined {
  return address === undefined
    ? undefined
    : /^https?:\/\/([\w.-]{4,100})(?:[:/?#]|$)/i.exec(address)?.[1]?.toLowerCase();
}

/** `Copyright © 2019 · Lakeside Radio`, in the last lines of the page. */
function owner({ pieces }: Page): string | undefined {
  for (const { text } of pieces.slice(-40).reverse()) {
    const name =
      /^(?:copyright )?(?:©|\(c\)|copyright)\s{0,3}(?:copyright )?\d{4}(?:\s?[-–]\s?\d{4})?\W{1,4}([a-zà-ɏ][a-zà-ɏ\d .&'’-]{2,50}?)(?:[.,|]? All rights reserved.{0,200}|\.)?$/i.exec(
        text.slice(0, 300),
      )?.[1];
    if (name !== undefined && !/^all rights/i.test(name)) return clean(name.replace(/^by /i, ''));
  }
  return undefined;
}

function publishedDay(page: Page, pieces: readonly Piece[], fromJson: string | undefined): string | undefined {
  const { meta, times } = page.head;
  const shown = new Set(pieces.map((piece) => piece.node));
  const inRelease = times.find(({ node }) => shown.has(node)) ?? (times.length === 1 ? times[0] : undefined);
  const candidates = [fromJson, ...DATE_KEYS.map((key) => meta.get(key)), inRelease?.datetime];
  for (const candidate of candidates) {
    const day = candidate === undefined ? undefined : readDay(candidate);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** Values of a labelled field: `Topic(s):` and what stands beside or under it. */
function field(page: Page, pieces: readonly Piece[], name: RegExp): readonly string[] {
  for (const [i, { text, kind, level }] of pieces.entries()) {
    if (text.length > 300) continue;
    const colon = text.indexOf(':');
    const label = (colon < 0 ? text : text.slice(0, colon)).trim();
    if ((colon < 0 && kind !== 'label' && kind !== 'heading') || !name.test(label)) continue;
    const rest = colon < 0 ? '' : text.slice(colon + 1).trim();
    const end = level > 0 && kind !== 'label' ? listEnd(pieces, i) : fieldEnd(page, pieces, i);
    if (rest.includes(',')) return []; // commas part names and are in names: the text's rules know which
    const values =
      rest === '' ? pieces.slice(i + 1, end).map((piece) => piece.text) : rest.split(/\s{0,3}[;\n]\s{0,3}/);
    return values.map(clean).filter((value) => value !== undefined);
  }
  return [];
}

/** End of the short pieces under a heading. */
function listEnd(pieces: readonly Piece[], i: number): number {
  let end = i + 1;
  while (
    end < pieces.length &&
    end < i + 20 &&
    pieces[end]!.text.length <= 80 &&
    pieces[end]!.kind === pieces[i + 1]!.kind
  )
    end += 1;
  return end;
}

interface Described {
  readonly headline: string | undefined;
  readonly datePublished: string | undefined;
  readonly publisher: string | undefined;
}

const ARTICLE_TYPES = /(?:Article|Posting|Report|Release|WebPage|CreativeWork)$/;

/** Articles that a JSON-LD script describes; empty when it is not JSON or describes something else. */
function describedArticle(script: string): readonly Described[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(script);
  } catch {
    return []; // broken JSON-LD is common and says nothing about the release
  }
  const found: Described[] = [];
  const queue: unknown[] = [parsed];
  for (let seen = 0; queue.length > 0 && seen < 200; seen++) {
    const value = queue.shift();
    if (Array.isArray(value)) queue.push(...value.slice(0, 100));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    if (own(value, '@graph') !== undefined) queue.push(own(value, '@graph'));
    const type = own(value, '@type');
    const types = (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
    if (!types.some((name) => ARTICLE_TYPES.test(name))) continue;
    const described = {
      headline: clean(own(value, 'headline')) ?? clean(own(value, 'name')),
      datePublished: clean(own(value, 'datePublished')),
      publisher: clean(own(own(value, 'publisher'), 'name')),
    };
    if (types.some((name) => name === 'WebPage' || name === 'CreativeWork')) found.push(described);
    else found.unshift(described);
  }
  return found;
}

function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** One line without blanks at the ends; undefined when it is not text or is empty. */
function clean(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const line = value.slice(0, 2000).replace(/\s+/g, ' ').trim();
  return line === '' ? undefined : line;
}
