import { expect, test } from 'vitest';
import { decode } from './encoding.ts';

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const utf16be = (text: string): Buffer => Buffer.from(utf16(text)).swap16();
const ENGLISH = 'The mayor’s office said “no comment” – twice.';

test.for([
  { name: 'UTF-8', bytes: Buffer.from(ENGLISH), encoding: 'utf-8' },
  { name: 'UTF-8 with a mark', bytes: Buffer.from(`\ufeff${ENGLISH}`), encoding: 'utf-8' },
  { name: 'UTF-16 LE with a mark', bytes: utf16(`\ufeff${ENGLISH}`), encoding: 'utf-16le' },
  { name: 'UTF-16 BE with a mark', bytes: utf16be(`\ufeff${ENGLISH}`), encoding: 'utf-16be' },
  { name: 'UTF-16 LE without a mark', bytes: utf16(ENGLISH), encoding: 'utf-16le' },
  { name: 'UTF-16 BE without a mark', bytes: utf16be(ENGLISH), encoding: 'utf-16be' },
  {
    name: 'windows-1252',
    bytes: Buffer.from('The mayor\x92s office said \x93no comment\x94 \x96 twice.', 'latin1'),
    encoding: 'windows-1252',
  },
])('reads $name', ({ bytes, encoding }) => {
  expect(decode(bytes)).toEqual({ text: ENGLISH, encoding, diagnostics: [] });
});

test('one bad byte costs one letter, not the text', () => {
  const bytes = Buffer.concat([Buffer.from('“First” '), Buffer.from([0xff]), Buffer.from(' “second”')]);
  const { text, encoding, diagnostics } = decode(bytes);
  expect(text).toBe('“First” \ufffd “second”');
  expect(encoding).toBe('utf-8');
  expect(diagnostics.map(({ code }) => code)).toEqual(['encoding/invalid']);
});

test.for([
  { declared: 'iso-8859-1', bytes: Buffer.from('caf\xe9 \x96', 'latin1'), text: 'café –', encoding: 'windows-1252' },
  {
    declared: 'windows-1251',
    bytes: Buffer.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0]),
    text: 'Москва',
    encoding: 'windows-1251',
  },
  { declared: 'shift_jis', bytes: Buffer.from('\x93no\x94 \xe9', 'latin1'), text: '“no” é', encoding: 'windows-1252' },
  { declared: 'no-such-thing', bytes: Buffer.from('caf\xe9', 'latin1'), text: 'café', encoding: 'windows-1252' },
  { declared: 'windows-1252', bytes: Buffer.from('café'), text: 'café', encoding: 'utf-8' },
])('declared as $declared', ({ declared, bytes, text, encoding }) => {
  expect(decode(bytes, declared)).toMatchObject({ text, encoding });
});

test('bytes that windows-1252 leaves open become U+FFFD', () => {
  const { text, diagnostics } = decode(Buffer.from('\xe9 \x81 \xe8', 'latin1'));
  expect(text).toBe('é \ufffd è');
  expect(diagnostics).toHaveLength(1);
});
