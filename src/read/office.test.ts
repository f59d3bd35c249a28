import { describe, expect, test } from 'vitest';
import { makeDocx } from '../../test/support/docx.ts';
import { readDocument } from './read.ts';

const read = (content: string | Uint8Array, path: string): ReturnType<typeof readDocument> =>
  readDocument(typeof content === 'string' ? Buffer.from(content, 'latin1') : content, { path });

const MAIL = `Received: from mail.example.org\r
From: Press Office <press@example.org>\r
Date: Wed, 18 Dec 2019 23:30:00 -0600\r
Subject: =?utf-8?Q?FW:_Bridge_=E2=80=93_to_Be_Built?=\r
MIME-Version: 1.0\r
`;

describe('Word documents', () => {
  test('are read, whatever their name', async () => {
    const { text, source } = await read(makeDocx(['Bridge to Be Built', '', 'The council & “all” voted.']), 'a.bin');
    expect(text).toBe('Bridge to Be Built\n\nThe council & “all” voted.');
    expect(source).toMatchObject({ encoding: 'binary', pages: null });
    expect(source.mediaType).toContain('wordprocessingml');
  });

  test('that are damaged are an error', async () => {
    const cut = makeDocx(['Bridge']).subarray(0, 300);
    await expect(read(Buffer.concat([cut, Buffer.from('word/document.xml')]), 'a.docx')).rejects.toMatchObject({
      code: 'docx/invalid',
    });
  });

  test('that unpack to gigabytes end', { timeout: 30_000 }, async () => {
    const bomb = makeDocx([], `<w:p><w:r><w:t>${'a'.repeat(200_000_000)}</w:t></w:r></w:p>`);
    expect(bomb.length).toBeLessThan(1_000_000);
    await expect(readDocument(bomb, { path: 'a.docx', pdfTimeoutMs: 8000 })).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:memory|timeout|docx\/invalid)$/) as unknown,
    });
  });

  test('are told from other archives', async () => {
    await expect(read('PK\x03\x04 something else', 'a.docx')).rejects.toMatchObject({ code: 'type/mismatch' });
  });
});

describe('mails', () => {
  test('give their plain part, the day and the subject of the header', async () => {
    const { text, source, metadata } = await read(
      `${MAIL}Content-Type: text/plain; charset=windows-1252\r\n\r\nThe mayor\x92s office voted.\r\n`,
      'a.txt',
    );
    expect(text).toBe('The mayor’s office voted.');
    expect(source).toMatchObject({ mediaType: 'message/rfc822', encoding: 'binary' });
    expect(metadata).toEqual({
      date: { value: '2019-12-18', origin: 'email' },
      title: 'Bridge – to Be Built',
      host: 'example.org',
    });
  });

  test('prefer the plain part and name what is attached', async () => {
    const parts = [
      'Content-Type: text/html\r\n\r\n<p>As a page</p>',
      'Content-Type: text/plain\r\n\r\nAs text',
      'Content-Type: application/pdf\r\nContent-Disposition: attachment; filename="a\tb.pdf"\r\n\r\n%PDF-1.4',
    ].map((part) => `--x\r\n${part}\r\n`);
    const { text, diagnostics } = await read(
      `${MAIL}Content-Type: multipart/mixed; boundary=x\r\n\r\n${parts.join('')}--x--\r\n`,
      'a.eml',
    );
    expect(text).toContain('As text');
    expect(diagnostics.map(({ code }) => code)).toEqual(['eml/attachment']);
  });

  test('without a plain part are read as a page', async () => {
    const { text } = await read(`${MAIL}Content-Type: text/html\r\n\r\n<p>One<p>Two <b>words</b>`, 'a.eml');
    expect(text).toBe('One\n\nTwo words');
  });

  test('are not releases that begin with From and Date', async () => {
    const { source } = await read('From: Press Office\nDate: May 4, 2021\nSubject: Bridge\n\nIt opens.', 'a.txt');
    expect(source.mediaType).toBe('text/plain');
  });
});

test.for([
  { path: 'news/2019-12-18-bridge.txt', date: { value: '2019-12-18', origin: 'filename' } },
  { path: '2019_12_18_bridge.txt', date: { value: '2019-12-18', origin: 'filename' } },
  { path: '2019-13-18.txt', date: undefined },
  { path: '2019-12-18/bridge.txt', date: undefined },
  { path: 'from-2019-12-18-to-2019-12-20.txt', date: undefined },
  { path: '12019-12-181.txt', date: undefined },
])('a day in the name $path', async ({ path, date }) => {
  expect((await read('The bridge opens.', path)).metadata.date).toEqual(date);
});
