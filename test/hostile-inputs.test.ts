import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { extractDocument, readDocument, SluglineError } from '../src/index.ts';
import { makeDocx } from './support/docx.ts';
import { ROOT } from './support/paths.ts';
import { makePdf, textLines } from './support/pdf.ts';

// One small file for each kind of input that reading must survive, and what becomes of it: a media type and diagnostics, or an error.

const RELEASE =
  'DOVER, Del. – Sheriff Ada Quillfeather said on May 4, 2021 that deputies arrested 12 men and seized $40,000.';
const utf8 = (text: string): Buffer => Buffer.from(text);
const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
const pdf = (): Buffer => makePdf([textLines(RELEASE)]);

interface Case {
  readonly name: string;
  readonly path: string;
  readonly content: Uint8Array;
  /** Media type, encoding and the codes of diagnostics; or the code of the error. */
  readonly outcome: string;
  /** The facts of the release above are found. */
  readonly isRead?: boolean;
}

const swapped = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

const CASES: readonly Case[] = [
  { name: 'no bytes', path: 'a.txt', content: utf8(''), outcome: 'text/plain utf-8 text/empty' },
  { name: 'only a mark', path: 'a.txt', content: utf8('\ufeff'), outcome: 'text/plain utf-8 text/empty' },
  { name: 'only blanks', path: 'a.txt', content: utf8(' \n\t\n\u00a0'), outcome: 'text/plain utf-8 text/empty' },
  { name: 'only NULs', path: 'a.txt', content: Buffer.alloc(600), outcome: 'text/plain utf-8 text/empty' },
  {
    name: 'a page without text',
    path: 'a.html',
    content: utf8('<html><script>x()</script></html>'),
    outcome: 'text/html utf-8 text/empty',
  },
  { name: 'a PDF without text', path: 'a.pdf', content: makePdf([[]]), outcome: 'application/pdf binary pdf/no-text' },
  { name: 'a Word document without text', path: 'a.docx', content: makeDocx(['']), outcome: 'docx binary text/empty' },

  {
    name: 'UTF-16 without a mark',
    path: 'a.txt',
    content: Buffer.from(RELEASE, 'utf16le'),
    outcome: 'text/plain utf-16le',
    isRead: true,
  },
  {
    name: 'UTF-16, big end first',
    path: 'a.txt',
    content: swapped(`\ufeff${RELEASE}`),
    outcome: 'text/plain utf-16be',
    isRead: true,
  },
  {
    name: 'windows-1252',
    path: 'a.txt',
    content: bytes(RELEASE.replace('–', '\x96')),
    outcome: 'text/plain windows-1252',
    isRead: true,
  },
  {
    name: 'a mark that beats the declaration',
    path: 'a.html',
    content: utf8(`\ufeff<meta charset=windows-1252><p>${RELEASE}</p>`),
    outcome: 'text/html utf-8',
    isRead: true,
  },
  {
    name: 'iso-8859-1, which means windows-1252',
    path: 'a.html',
    content: bytes(`<meta charset=iso-8859-1><p>${RELEASE.replace('–', '\x96')}</p>`),
    outcome: 'text/html windows-1252',
    isRead: true,
  },
  {
    name: 'an unknown declared charset',
    path: 'a.html',
    content: bytes(`<meta charset=x-none><p>${RELEASE.replace('–', '\x96')}</p>`),
    outcome: 'text/html windows-1252',
    isRead: true,
  },
  {
    name: 'one bad byte',
    path: 'a.txt',
    content: Buffer.concat([utf8(`${RELEASE} “Good,” she said – “very `), bytes('\xff'), utf8('good.”')]),
    outcome: 'text/plain utf-8 encoding/invalid',
    isRead: true,
  },
  {
    name: 'UTF-16 cut in a letter',
    path: 'a.txt',
    content: Buffer.from(`\ufeff${RELEASE}x`, 'utf16le').subarray(0, -1),
    outcome: 'text/plain utf-16le encoding/invalid',
    isRead: true,
  },
  {
    name: 'a lone half of a pair',
    path: 'a.txt',
    content: Buffer.from(`\ufeff${RELEASE}\ud83d x`, 'utf16le'),
    outcome: 'text/plain utf-16le encoding/invalid',
    isRead: true,
  },

  {
    name: 'CR for line ends',
    path: 'a.txt',
    content: utf8(`Arrests\r\r${RELEASE}`),
    outcome: 'text/plain utf-8',
    isRead: true,
  },
  {
    name: 'NEL and U+2028',
    path: 'a.txt',
    content: utf8(`Arrests\u0085\u0085${RELEASE}\u2028End.`),
    outcome: 'text/plain utf-8',
    isRead: true,
  },
  {
    name: 'form feed, Ctrl-Z and escapes',
    path: 'a.txt',
    content: utf8(`${RELEASE}\f\x1b[31mred\x1b[0m\x1a`),
    outcome: 'text/plain utf-8',
    isRead: true,
  },

  { name: 'NFD', path: 'a.txt', content: utf8(RELEASE.normalize('NFD')), outcome: 'text/plain utf-8', isRead: true },
  {
    name: 'zero-width characters and soft hyphens',
    path: 'a.txt',
    content: utf8(RELEASE.replace('Quill', 'Qu\u00adi\u200bll').replace('depu', 'de\u00adpu')),
    outcome: 'text/plain utf-8',
    isRead: true,
  },
  {
    name: 'bidi controls',
    path: 'a.txt',
    content: utf8(`\u202e${RELEASE}\u202c`),
    outcome: 'text/plain utf-8',
    isRead: true,
  },

  {
    name: 'tags nested without end',
    path: 'a.html',
    content: utf8(`<div>`.repeat(60_000) + RELEASE),
    outcome: 'text/html utf-8',
    isRead: true,
  },
  {
    name: 'a comment that never ends',
    path: 'a.html',
    content: utf8(`<p>${RELEASE}</p><!-- ${'x'.repeat(50_000)}`),
    outcome: 'text/html utf-8',
    isRead: true,
  },
  {
    name: 'a script that never ends',
    path: 'a.html',
    content: utf8(`<p>${RELEASE}</p><script>var a = "Mayor Bert Osgood";`),
    outcome: 'text/html utf-8',
    isRead: true,
  },
  {
    name: 'a huge attribute',
    path: 'a.html',
    content: utf8(`<p><img src="data:image/png;base64,${'A'.repeat(300_000)}">${RELEASE}</p>`),
    outcome: 'text/html utf-8',
    isRead: true,
  },
  {
    name: 'entities that a page declares',
    path: 'a.html',
    content: utf8(`<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>&x; ${RELEASE}</p>`),
    outcome: 'text/html utf-8',
    isRead: true,
  },
  {
    name: 'frames and embedded pages',
    path: 'a.html',
    content: utf8(`<iframe src="file:///etc/passwd">Mayor Bert Osgood</iframe><p>${RELEASE}</p>`),
    outcome: 'text/html utf-8',
    isRead: true,
  },
  {
    name: 'hidden elements',
    path: 'a.html',
    content: utf8(`<p hidden>Mayor Bert Osgood</p><div style="display:none">Chief Cora Pike</div><p>${RELEASE}</p>`),
    outcome: 'text/html utf-8',
    isRead: true,
  },

  { name: 'a PDF named .txt', path: 'a.txt', content: pdf(), outcome: 'application/pdf binary', isRead: true },
  {
    name: 'bytes before a PDF',
    path: 'a.pdf',
    content: Buffer.concat([utf8('junk\n'), pdf()]),
    outcome: 'application/pdf binary',
    isRead: true,
  },
  {
    name: 'a PDF whose table is elsewhere',
    path: 'a.pdf',
    content: bytes(
      pdf()
        .toString('latin1')
        .replace(/startxref\n\d+/, 'startxref\n1'),
    ),
    outcome: 'application/pdf binary',
    isRead: true,
  },
  {
    name: 'an encrypted PDF',
    path: 'a.pdf',
    content: makePdf([textLines('x')], { encrypted: true }),
    outcome: 'error pdf/encrypted',
  },
  { name: 'a PDF in name only', path: 'a.pdf', content: utf8('%PDF-1.7\nnothing'), outcome: 'error pdf/invalid' },
  {
    name: 'a page named .txt',
    path: 'a.txt',
    content: utf8(`<!doctype html><p>${RELEASE}</p>`),
    outcome: 'text/html utf-8',
    isRead: true,
  },
  { name: 'text named .pdf', path: 'a.pdf', content: utf8(RELEASE), outcome: 'text/plain utf-8', isRead: true },
  { name: 'no ending', path: 'release', content: utf8(RELEASE), outcome: 'text/plain utf-8', isRead: true },
  {
    name: 'a Word document named .txt',
    path: 'a.txt',
    content: makeDocx([RELEASE]),
    outcome: 'docx binary',
    isRead: true,
  },
  {
    name: 'a picture named .pdf',
    path: 'a.pdf',
    content: bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'),
    outcome: 'error type/mismatch',
  },
  { name: 'gzip named .txt', path: 'a.txt', content: gzipSync(RELEASE), outcome: 'error type/mismatch' },
  {
    name: 'a program named .txt',
    path: 'a.txt',
    content: bytes(`\x7fELF\x02\x01\x01\0${'\0'.repeat(40)}`),
    outcome: 'error type/mismatch',
  },
  {
    name: 'a zip archive named .docx',
    path: 'a.docx',
    content: bytes('PK\x03\x04 nothing'),
    outcome: 'error type/mismatch',
  },
  {
    name: 'a Word document cut short',
    path: 'a.docx',
    content: Buffer.concat([makeDocx([RELEASE]).subarray(0, 200), utf8('word/document.xml')]),
    outcome: 'error docx/invalid',
  },
  {
    name: 'random bytes',
    path: 'a.txt',
    content: Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251),
    outcome: 'error type/mismatch',
  },
  {
    name: 'a mail with an attachment',
    path: 'a.eml',
    content: utf8(
      `From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${RELEASE}\r\n--x\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="../../x.pdf"\r\n\r\n%PDF-1.4\r\n--x--\r\n`,
    ),
    outcome: 'message/rfc822 binary eml/attachment',
    isRead: true,
  },
  {
    name: 'another language',
    path: 'a.txt',
    content: utf8(
      'La policía detuvo a doce hombres que son acusados de robar dinero en una tienda de la ciudad, según el fiscal del condado.',
    ),
    outcome: 'text/plain utf-8 language/not-english',
  },
];

async function outcomeOf({ content, path }: Case): Promise<{ outcome: string; facts: unknown }> {
  try {
    const record = extractDocument(await readDocument(content, { path }));
    const { source, diagnostics, dates, people, figures, text } = record;
    for (const { start, end, text: words } of [...dates, ...figures, ...people.flatMap(({ mentions }) => mentions)])
      expect(text.slice(start, end)).toBe(words);
    const type = source.mediaType.includes('wordprocessingml') ? 'docx' : source.mediaType;
    const codes = [...new Set(diagnostics.map(({ code }) => code))];
    return {
      outcome: [type, source.encoding, ...codes].join(' '),
      facts: [dates.map(({ value }) => value), people.map(({ name }) => name), figures.map(({ value }) => value)],
    };
  } catch (error) {
    expect(error).toBeInstanceOf(SluglineError);
    const { code, message } = error as SluglineError;
    expect(message).not.toMatch(/[\n\p{Cc}]/u);
    return { outcome: `error ${code}`, facts: undefined };
  }
}

describe('reading survives', () => {
  test.for(CASES)('$name', async (input) => {
    const { outcome, facts } = await outcomeOf(input);
    expect(outcome).toBe(input.outcome);
    if (input.isRead === true) expect(facts).toEqual([['2021-05-04'], ['Ada Quillfeather'], [12, 40000]]);
  });

  test('every code is documented', () => {
    const documented = readFileSync(`${ROOT}docs/errors.md`, 'utf8');
    const codes = CASES.flatMap(
      ({ outcome }) =>
        outcome.match(/\b(?:text\/empty|[a-z]+\/(?:no-text|invalid|encrypted|mismatch|attachment|not-english))\b/g) ??
        [],
    );
    expect(new Set(codes).size).toBeGreaterThanOrEqual(9);
    for (const code of codes) expect(documented).toContain(`\`${code}\``);
  });
});
