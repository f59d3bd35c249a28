import { expect, test } from 'vitest';
import { extractDocument } from '../pipeline.ts';
import { sourceRange } from '../record/source-range.ts';
import { readDocument } from './read.ts';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

/** Each stretch of the map as `text=source`, the source's bytes as latin1. */
async function mapped(source: Buffer): Promise<readonly string[]> {
  const { text, sourceMap } = await readDocument(source, { path: 'a.html', sourceMap: true });
  return sourceMap!.map(
    ({ start, end, byteStart, byteEnd }) =>
      `${text.slice(start, end)}=${source.subarray(byteStart, byteEnd).toString('latin1')}`,
  );
}

test.for([
  { name: 'plain letters and single blanks', source: latin('<p>One two</p>'), map: ['One two=One two'] },
  { name: 'blanks that collapse', source: latin('<p> One\n   two </p>'), map: ['One=One', 'two=two'] },
  { name: 'a line end', source: latin('<p>One\ntwo</p>'), map: ['One two=One\ntwo'] },
  { name: 'CRLF before it', source: latin('<p>\r\n\r\n<b>One\r\ntwo</b></p>'), map: ['One=One', 'two=two'] },
  {
    name: 'entities',
    source: latin('<p>A&amp;B &ldquo;C&#8221;</p>'),
    map: ['A=A', '&=&amp;', 'B=B', '“=&ldquo;', 'C=C', '”=&#8221;'],
  },
  { name: 'an entity of two units', source: latin('<p>a&#x1F600;b</p>'), map: ['a=a', '😀=&#x1F600;', 'b=b'] },
  {
    name: 'letters of several bytes',
    source: Buffer.from('<p>café “x” 😀y</p>'),
    map: ['caf=caf', 'é=Ã©', '“=â\x80\x9c', 'x=x', '”=â\x80\x9d', '😀=ð\x9f\x98\x80', 'y=y'],
  },
  { name: 'a byte-order mark', source: Buffer.from('\ufeff<p>One</p>'), map: ['One=One'] },
  {
    name: 'windows-1252',
    source: latin('<meta charset=iso-8859-1><p>\x93caf\xe9\x94 one</p>'),
    map: ['“café” one=\x93caf\xe9\x94 one'],
  },
  { name: 'UTF-16', source: Buffer.from('\ufeff<p>One é</p>', 'utf16le'), map: ['One é=O\0n\0e\0 \0é\0'] },
  {
    name: 'a bad byte',
    source: Buffer.concat([Buffer.from('<p>“One” “two” x'), latin('\xff'), Buffer.from('y “z”</p>')]),
    map: [
      '“=â\x80\x9c',
      'One=One',
      '”=â\x80\x9d',
      '“=â\x80\x9c',
      'two=two',
      '”=â\x80\x9d',
      'x\ufffdy=x\xffy',
      '“=â\x80\x9c',
      'z=z',
      '”=â\x80\x9d',
    ],
  },
  {
    name: 'another declared charset',
    source: Buffer.concat([latin('<meta charset=shift_jis><p>A '), Buffer.from('93fa967b', 'hex'), latin(' B</p>')]),
    map: ['A=A', '日本=\x93ú\x96{', 'B=B'],
  },
  {
    name: 'what is added in none',
    source: latin('<ul><li>One<li>Two</ul><table><tr><td>a<td>b</table>'),
    map: ['One=One', 'Two=Two', 'a=a', 'b=b'],
  },
  { name: 'a bullet of the page', source: Buffer.from('<ul><li>• One</ul>'), map: ['•=â\x80¢', 'One=One'] },
  { name: 'markup inside words', source: latin('<p>O<b>n</b>e</p>'), map: ['O=O', 'n=n', 'e=e'] },
])('maps $name', async ({ source, map }) => {
  expect(await mapped(source)).toEqual(map);
});

test('leads from a mention to its bytes, with the markup inside', async () => {
  const source = Buffer.from(
    '<html><body><main><h1>Visalia Man Sentenced</h1><p>FRESNO, Calif. – District Attorney Hanna <em>Oyelaran</em>&rsquo;s office fined a man $1,500&nbsp;on Monday.</p></main></body></html>',
  );
  const record = extractDocument(await readDocument(source, { path: 'a.html', sourceMap: true }));
  const bytes = (span: { start: number; end: number }): string => {
    const { byteStart, byteEnd } = sourceRange(record, span)!;
    return source.subarray(byteStart, byteEnd).toString();
  };
  expect(bytes(record.people[0]!.mentions[0]!)).toBe('Hanna <em>Oyelaran');
  expect(bytes(record.figures[0]!)).toBe('$1,500');
  expect(bytes({ start: 0, end: 7 })).toBe('Visalia');
  expect(sourceRange({ ...record, sourceMap: [] }, { start: 0, end: 1 })).toBeUndefined();
});

test('is there only when asked for, and only for pages', async () => {
  const page = latin('<p>One</p>');
  expect(Object.keys(await readDocument(page, { path: 'a.html' }))).not.toContain('sourceMap');
  expect(Object.keys(await readDocument(latin('One'), { path: 'a.txt', sourceMap: true }))).not.toContain('sourceMap');
});
