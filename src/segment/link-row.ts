import { isSectionRow } from './masthead.ts';
import { siteKey } from './site-words.ts';

/** What the links of a page's rows are called. */
const LINKS: ReadonlySet<string> = new Set(
  `home|homepage|about|about us|news|newsroom|news room|media|press|contact|contact us|search|menu|log in|login|sign in|sign up|subscribe|e-edition|rss|
  español|espanol|français|francais|cymraeg|english|en español|facebook|x|twitter|linkedin|instagram|youtube|flickr|tiktok|whatsapp|threads|bluesky|pinterest|reddit|
  email|e-mail|print|save|share|copy link|privacy|privacy policy|accessibility|careers|site map|sitemap|terms|terms of use|help|faq|faqs`
    .split('|')
    .map((word) => word.trim()),
);
const LONGEST = 160;
const LONGEST_LINK = 28;
const LABEL = /^(?:connect|follow|share|find|join)\b[^:|]{0,24}:\s*/i;

/**
 * True for a row of links, parted by bars, dots or wide blanks: `Home | About us | Contact us`, `Share this page: Facebook  X  Email`.
 * Three at least, of which two are well known.
 */
export function isLinkRow(text: string): boolean {
  if (text.length > LONGEST || !/ [|•·›»] |\s{2,}/.test(text) || /[\d@]|[.!?]$/.test(text)) return false;
  const links = text
    .replace(LABEL, '')
    .split(/\s*[|•·›»]\s*|\s{2,}/)
    .filter((link) => link !== '');
  if (links.length < 3 || links.some(({ length }) => length > LONGEST_LINK)) return false;
  const known = links.filter((link) => LINKS.has(siteKey(link))).length;
  return known >= 2 && known * 2 >= links.length && !isSectionRow(text);
}
