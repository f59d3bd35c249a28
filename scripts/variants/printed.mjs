import { htmlPage } from './forms.mjs';

/** name → how a browser prints the page of a release. */
export const PRINTS = {
  'PDF with headers': { headers: true },
  'PDF without headers': { headers: false },
};

/** The page of a release as a site shows it: its first line, when short, is the title of the tab, the site's name behind it. */
export function printedPage(text) {
  const first = text.split('\n').find((line) => line.trim() !== '') ?? '';
  return htmlPage(text, `${first.length > 120 ? 'News' : first} | Example Office`);
}
