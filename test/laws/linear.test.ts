import { expect, test } from 'vitest';
import { extract } from '../../src/pipeline.ts';
import { readHtml } from '../../src/read/html.ts';
import { releases } from './releases.ts';

/** Shortest of several runs, in milliseconds: the least disturbed by whatever else the machine does. */
function fastestMs(read: (text: string) => unknown, text: string, runs: number): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const begun = performance.now();
    read(text);
    fastest = Math.min(fastest, performance.now() - begun);
  }
  return fastest;
}

/** How much longer twice the text takes; the best of several tries, since a busy machine only ever makes it worse. */
function growth(unit: string, characters: number, read: (text: string) => unknown = extract): number {
  const text = unit.repeat(Math.ceil(characters / unit.length));
  fastestMs(read, text, 2); // warm
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 6 && best > 2.3; attempt++) {
    best = Math.min(best, fastestMs(read, text + text, 2) / fastestMs(read, text, 2));
  }
  return best;
}

const together = releases.map(({ text }) => text).join('\n\n');

test.for([
  { name: 'releases in a row', unit: `${together}\n\n`, characters: 60_000 },
  { name: 'one endless paragraph', unit: `${together.replace(/\s+/g, ' ')} `, characters: 60_000 },
  { name: 'no spaces', unit: 'abcdefghij', characters: 100_000 },
  { name: 'words without blanks', unit: 'Justice', characters: 60_000 },
  { name: 'names that are firms to those who speak of trade', unit: 'They left, Ford said. ', characters: 100_000 },
  { name: 'blanks', unit: ' \n', characters: 100_000 },
  { name: 'digits', unit: '1 2,000 ', characters: 60_000 },
  { name: 'open quotation marks', unit: '“We will go on. ', characters: 60_000 },
  { name: 'quotation marks that nobody closes or all do', unit: '“ " ” said ', characters: 60_000 },
  { name: 'days between bars', unit: '1/1/2020 | ', characters: 30_000 },
  { name: 'open brackets', unit: '(a ', characters: 60_000 },
  { name: 'names', unit: 'Ada Brandvold, ', characters: 60_000 },
  { name: 'capitals without end', unit: 'Office of the ', characters: 60_000 },
  { name: 'months', unit: 'May ', characters: 60_000 },
  { name: 'abbreviations', unit: 'U.S. Attorney ', characters: 60_000 },
  { name: 'places', unit: 'Springfield, ', characters: 60_000 },
  { name: 'one word', unit: 'word ', characters: 60_000 },
  { name: 'one letter', unit: 'a', characters: 100_000 },
  { name: 'hyphens', unit: '-', characters: 60_000 },
  { name: 'initials', unit: 'J. ', characters: 30_000 },
  { name: 'honorifics', unit: 'Mr. ', characters: 60_000 },
  { name: 'bullets', unit: '\n• x', characters: 30_000 },
  { name: 'headings', unit: 'Title Words\n', characters: 30_000 },
  { name: 'contacts', unit: 'Contact: Ada Brandvold\n', characters: 30_000 },
  { name: 'sums of money', unit: '$1 ', characters: 30_000 },
  { name: 'shares', unit: '5% ', characters: 30_000 },
  { name: 'days of a month', unit: 'January 5, 2030, in May ', characters: 60_000 },
  { name: 'cities with states', unit: 'Kansas City, Kansas, ', characters: 30_000 },
  { name: 'sections', unit: 'Section of the Act ', characters: 30_000 },
  { name: 'statutes', unit: '18 U.S.C. § 1343 ', characters: 30_000 },
  { name: 'departments', unit: 'Department of ', characters: 30_000 },
  { name: 'offices that no name precedes', unit: "Attorney's Office ", characters: 100_000 },
  { name: 'names that each take the one before', unit: 'United States Department of Labor', characters: 150_000 },
  { name: 'offices in a list', unit: 'Office of Internal Affairs and ', characters: 30_000 },
  { name: 'an abbreviation explained', unit: 'Federal Bureau of Investigation (FBI) ', characters: 60_000 },
  { name: 'operations', unit: 'Operation Lantern ', characters: 150_000 },
  { name: 'courts', unit: 'District Court ', characters: 60_000 },
  { name: 'unheard-of persons', unit: 'Ada Brandvold said. Brandvold, 31, of Chicago, ', characters: 30_000 },
  { name: 'quotations', unit: '“I am glad,” said Ada Brandvold. ', characters: 60_000 },
])('twice the text takes at most two and a half times as long: $name', { timeout: 120_000 }, ({ unit, characters }) => {
  expect(growth(unit, characters)).toBeLessThan(2.5);
});

test.for(['<div>', '<b>', '<ul><li>', '</p>', '<a href="', '&amp;', '<!--', '<table><tr><td>'])(
  'twice the page takes at most three times as long: %s',
  { timeout: 120_000 },
  (unit) => {
    expect(growth(unit, 20_000 * unit.length, readHtml)).toBeLessThan(3); // some are read in a few milliseconds
  },
);
