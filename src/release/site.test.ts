import { expect, test } from 'vitest';
import { extractDocument } from '../pipeline.ts';
import { readDocument } from '../read/read.ts';
import { officeOfHost } from './site.ts';

test.for([
  ['www.fbi.gov', 'Federal Bureau of Investigation'],
  ['FBI.GOV', 'Federal Bureau of Investigation'],
  ['fbi.gov.example.org', undefined],
  ['notfbi.gov', undefined],
  ['constructor', undefined],
])('the office of %s', ([host, office]) => {
  expect(officeOfHost(host!)).toBe(office);
});

test('a page that names no office is issued by the one whose site it is on', async () => {
  const page = (link: string): Buffer =>
    Buffer.from(
      `<head>${link}</head><h1>Clerk Found Guilty</h1><p>A jury found the former clerk guilty of taking bribes on Monday.</p>`,
    );
  const issuerOf = async (link: string): Promise<unknown> =>
    extractDocument(await readDocument(page(link), { path: 'a.html' })).release.issuer;
  expect(await issuerOf('<link rel="canonical" href="https://www.dea.gov/news/1">')).toEqual({
    id: 'us/doj/dea',
    name: 'Drug Enforcement Administration',
  });
  expect(await issuerOf('<link rel="canonical" href="https://www.example.org/dea.gov">')).toBeNull();
});
