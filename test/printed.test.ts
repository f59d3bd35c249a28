import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium, Printer } from '../scripts/variants/chromium.mjs';
import { PRINTS, printedPage } from '../scripts/variants/printed.mjs';
import { readDocument } from '../src/index.ts';
import { fixtureTexts, shareKept } from './support/variants.ts';

// Only where a browser is installed: `.ci/run` installs one where it can.
describe.skipIf(findChromium() === undefined)('a release printed by Chromium', () => {
  let printer: Printer;
  beforeAll(async () => {
    printer = await Printer.start();
  });
  afterAll(() => printer.close());

  test.for(Object.entries(PRINTS))('%s keeps the facts', async ([, options]) => {
    const make = (text: string): Promise<Uint8Array> => printer.print(printedPage(text), options);
    expect(await shareKept(fixtureTexts(), 'pdf', make)).toBeGreaterThanOrEqual(0.97);
  });

  test('has the printer’s lines as noise, and no date from the day it was printed on', async () => {
    const body = 'The county council voted to build a new bridge over the river. '.repeat(120);
    const pdf = await printer.print(printedPage(`Council Votes for Bridge\n\n${body}`), { headers: true });
    const { text, hints, metadata, source } = await readDocument(pdf, { path: 'a.pdf' });
    const noise = hints.filter(({ kind }) => kind === 'noise').map(({ start, end }) => text.slice(start, end));
    expect(source.pages).toBe(2);
    expect(noise).toHaveLength(3); // the foot of the first page and the head of the second are one
    expect(noise[1]).toMatch(/^https:\/\/news\.example\.gov\/releases\/\d+ +1\/2\n.*Council Votes for Bridge/);
    expect(metadata).toEqual({ title: 'Council Votes for Bridge' });
  });
});
