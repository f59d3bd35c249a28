import { expect, test } from 'vitest';
import { makePdf, textLines } from '../../test/support/pdf.ts';
import { segment } from '../segment/segment.ts';
import { plainText } from '../segment/tokens.ts';
import { readDocument } from './read.ts';
import { prepareToParse } from './sandbox.ts';

const BODY = [
  'SPRINGVALE, Ill. – A jury convicted a former bank teller on Tuesday of taking',
  'more than $40,000 from customers, the county prosecutor said. The trial lasted',
  'four days, and the jury needed three hours.',
];

test('a process that was started ahead reads the first document, whatever it was made ready for', async () => {
  prepareToParse('docx');
  prepareToParse('pdf'); // there is one already
  const bytes = makePdf([textLines('TOLEDO - Ines Quillby was charged.')]);
  expect((await readDocument(bytes, { path: 'release.pdf' })).text).toBe('TOLEDO - Ines Quillby was charged.');
});

test('keeps lines, parts paragraphs, reads the curly marks', async () => {
  const text = `${BODY.join('\n')}\n\n“We thank the jury,” the prosecutor said.`;
  const { text: read, source } = await readDocument(makePdf([textLines(text)]), { path: 'a.pdf' });
  expect(read).toBe(text);
  expect(source).toMatchObject({ mediaType: 'application/pdf', pages: 1 });
});

test('marks what is printed on every page, and page numbers, as noise; the sentence goes on around it', async () => {
  const page = (lines: readonly string[], number: number) => [
    { text: 'Office of the County Prosecutor', x: 72, y: 770, size: 9 },
    ...textLines(lines.join('\n')),
    { text: `Page ${number} of 2`, x: 280, y: 30, size: 9 },
  ];
  const pdf = makePdf([page(BODY.slice(0, 2), 1), page([BODY[2]!], 2)]);
  const { text, hints } = await readDocument(pdf, { path: 'a.pdf' });
  const noise = hints.filter(({ kind }) => kind === 'noise').map(({ start, end }) => text.slice(start, end));
  expect(noise).toEqual([
    'Office of the County Prosecutor',
    'Page 1 of 2\nOffice of the County Prosecutor',
    'Page 2 of 2',
  ]);
});

test('reads a column before its neighbour', async () => {
  const left = [
    'The first column of this page tells',
    'what the court decided and why it',
    'took so long before it did so at',
    'all, as the judge said when she',
    'read her decision on that day in',
    'an open court room.',
  ];
  const right = [
    'The second column has reactions of',
    'the people who came to hear it in',
    'the morning, and of those who had',
    'waited in the street outside, as',
    'well as of the lawyers who spoke',
    'to reporters later.',
  ];
  const pdf = makePdf([[...textLines(left.join('\n')), ...textLines(right.join('\n'), { x: 330 })]]);
  const { text } = await readDocument(pdf, { path: 'a.pdf' });
  expect(text.replace(/\n+/g, ' ')).toBe([...left, ...right].join(' '));
});

test('takes the largest letters for the title, and title and date of the file for what the text does not say', async () => {
  const pdf = makePdf(
    [
      [
        { text: 'Teller Convicted of Theft From Customers', x: 72, y: 740, size: 18 },
        ...textLines(BODY.join('\n'), { top: 700 }),
      ],
    ],
    { info: { Title: 'Teller Convicted of Theft From Customers', CreationDate: "D:20190304120000-05'00'" } },
  );
  const { text, hints, metadata } = await readDocument(pdf, { path: 'a.pdf' });
  expect(hints.filter(({ kind }) => kind === 'title').map(({ start, end }) => text.slice(start, end))).toEqual([
    'Teller Convicted of Theft From Customers',
  ]);
  expect(metadata).toEqual({
    title: 'Teller Convicted of Theft From Customers',
    date: { value: '2019-03-04', origin: 'metadata' },
  });
});

test('takes neither the day of a print from a browser nor the site in its title', async () => {
  const pdf = makePdf([textLines(BODY.join('\n'))], {
    info: {
      Title: 'Teller Convicted of Theft | Orrin County',
      CreationDate: "D:20190304120000-05'00'",
      Producer: 'Skia/PDF m120',
    },
  });
  expect((await readDocument(pdf)).metadata).toEqual({ title: 'Teller Convicted of Theft' });
});

test('finds menus in a printed page', async () => {
  const pdf = makePdf([
    textLines(
      `Teller Convicted of Theft - Orrin County\nHOME\nCONTACT US\nSkip to content\nTeller Convicted of Theft\n${BODY.join('\n')}\n\nRelated Posts\n\nBaker Jane Quill Sentenced\n\nRead More`,
    ),
  ]);
  const { tokens } = segment(await readDocument(pdf));
  expect(plainText(tokens, 0, tokens.count)).toBe(`Teller Convicted of Theft ${BODY.join(' ')}`);
});

test('does not join lines that had room for more', async () => {
  const fields =
    'Component(s): Tax Division, Civil Division - Consumer Protection Branch in the City\nNumber of Release: 17-1293';
  const pdf = makePdf([textLines(`${BODY.join('\n')}\n\nOrrin County\nNews Release\n${fields}`)]);
  const { text, hints } = await readDocument(pdf);
  expect(hints.map(({ start, end }) => text.slice(start, end))).toEqual([BODY.join('\n')]);
});

test('tells encrypted, damaged and picture-only files apart', async () => {
  await expect(readDocument(makePdf([textLines('secret')], { encrypted: true }))).rejects.toMatchObject({
    code: 'pdf/encrypted',
  });
  await expect(readDocument(Buffer.from('%PDF-1.4\nnothing of the kind'))).rejects.toMatchObject({
    code: 'pdf/invalid',
  });
  const { text, diagnostics } = await readDocument(makePdf([[]]));
  expect(text).toBe('');
  expect(diagnostics.map(({ code }) => code)).toEqual(['pdf/no-text']);
});

test('leaves the bytes as they are', async () => {
  const bytes = new Uint8Array(makePdf([textLines('Some text.')]));
  const before = Buffer.from(bytes);
  await readDocument(bytes);
  expect(before.equals(bytes)).toBe(true);
});
