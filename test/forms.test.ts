import { expect, test } from 'vitest';
import { extractDocument, readDocument, type ReleaseRecord } from '../src/index.ts';
import { makePdf, type PdfLine } from './support/pdf.ts';

const RELEASE = `Marlow County District Attorney's Office
NEWS RELEASE

March 22, 2022

Bookkeeper Sentenced for Stealing From Growers

FRESNO, Calif. – District Attorney Leopold Acheson announced today that Hanna Oyelaran, 51, of Visalia was sentenced on Monday to four years and eight months in prison for taking $1.37 million from a growers' cooperative.

On January 12, a jury found her guilty of 22 counts of grand theft. “Small growers trusted her with what they had saved in years of work,” said Acheson. “She spent it in less than three.”

The Federal Bureau of Investigation (FBI) and the Fresno Police Department helped in the case, in which more than 40 witnesses were heard between May and July 2021.`;

function wrapped(text: string, width: number): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${width}}(?:\\s|$)`, 'g'))?.map((part) => part.trim()) ?? ['']);
}

/** Printed by a browser: date and title over each page, address and number under it. */
function printed(text: string, perPage: number): Buffer {
  const lines = wrapped(text, 80);
  const pages: PdfLine[][] = [];
  for (let i = 0; i < lines.length; i += perPage) {
    const page = lines.slice(i, i + perPage).map((line, k) => ({ text: line, x: 72, y: 720 - k * 14 }));
    pages.push([
      { text: '4/9/2023, 10:15 AM    News of Marlow County', x: 40, y: 770, size: 8 },
      ...page.filter((line) => line.text !== ''),
      { text: `https://marlow.example.org/news/1204   ${pages.length + 1}/2`, x: 40, y: 24, size: 8 },
    ]);
  }
  return makePdf(pages);
}

const html = (text: string): string =>
  `<html><body><main>${text
    .split('\n\n')
    .map((part) => `<p>${part.replaceAll('\n', '<br>')}</p>`)
    .join('\n')}</main></body></html>`;

/** Everything a record says, without where it says it. */
function factsOf({ release, dates, people, agencies, cities, figures, quotes }: ReleaseRecord): unknown {
  const line = (text: string): string => text.replace(/\s+/g, ' ');
  return {
    release,
    dates: dates.map(({ text, value }) => [line(text), value]),
    people: people.map(({ name, age, residence, mentions }) => [name, age, residence?.name, mentions.length]),
    agencies: agencies.map(({ name, mentions }) => [name, mentions.length]),
    cities: cities.map(({ id, name, mentions }) => [id, name, mentions.length]),
    figures: figures.map(({ text, value, unit, comparator }) => [line(text), value, unit, comparator]),
    quotes: quotes.map(({ text, speaker }) => [line(text), speaker]),
  };
}

test.for([
  { name: 'a page', path: 'a.html', content: html(RELEASE) },
  { name: 'a print on two pages', path: 'a.pdf', content: printed(RELEASE, 13) },
  { name: 'CRLF', path: 'a.txt', content: RELEASE.replaceAll('\n', '\r\n') },
  { name: '72 columns', path: 'a.txt', content: wrapped(RELEASE, 72).join('\n') },
  {
    name: '60 columns, indented',
    path: 'a.txt',
    content: wrapped(RELEASE, 60)
      .map((line) => `   ${line}`)
      .join('\n'),
  },
  { name: 'UTF-16', path: 'a.txt', content: Buffer.from(`\ufeff${RELEASE}`, 'utf16le') },
])('$name has the facts of the plain text', async ({ path, content }) => {
  const plain = factsOf(extractDocument(await readDocument(Buffer.from(RELEASE), { path: 'a.txt' })));
  const other = factsOf(extractDocument(await readDocument(Buffer.from(content), { path })));
  expect(other).toEqual(plain);
});
