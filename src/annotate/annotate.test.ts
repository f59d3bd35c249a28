import { describe, expect, test } from 'vitest';
import { extract } from '../pipeline.ts';
import { mentionsOf } from '../evaluate/found.ts';
import { CodePoints } from './code-points.ts';
import { annotationLine, bratStandoff } from './export.ts';
import type { AnnotatedText } from './format.ts';
import { goldFrom } from './gold.ts';
import { readBrat, readCorrections } from './import.ts';

const TEXT =
  '😀 The FBI said on March 4, 2019 that Maria Delgado-Reyes of\nKansas City, Missouri 🎉 paid $1,200.\r\n“I am 👩‍🌾 sorry,” said Maria Delgado-Reyes.';

function annotated(): { record: ReturnType<typeof extract>; document: AnnotatedText } {
  const record = extract(TEXT, { path: 'in/a.txt' });
  return {
    record,
    document: {
      path: record.source.path,
      sha256: record.source.sha256,
      text: record.text,
      mentions: mentionsOf(record),
    },
  };
}

/** What a program that counts code points sees at an offset. */
const python = (text: string, start: number, end: number): string => Array.from(text).slice(start, end).join('');

test('converts offsets both ways, also at and behind emoji', () => {
  const text = 'a😀b👩‍🌾c';
  const points = new CodePoints(text);
  const units = Array.from(text, (character) => character.length);
  let offset = 0;
  for (const [point, length] of units.entries()) {
    expect(points.fromUnits(offset)).toBe(point);
    expect(points.toUnits(point)).toBe(offset);
    offset += length;
  }
  expect(points.fromUnits(text.length)).toBe(units.length);
  expect(points.toUnits(units.length)).toBe(text.length);
});

test('the sample has mentions behind emoji', () => {
  const { document } = annotated();
  expect(document.mentions.map(({ text }) => text)).toContain('Maria Delgado-Reyes');
  expect(document.text).not.toContain('\r');
});

describe.each(['label-studio', 'doccano', 'spacy'] as const)('%s', (format) => {
  test('offsets count code points', () => {
    const { document } = annotated();
    const line = JSON.stringify(annotationLine(document, format));
    const pairs = [...line.matchAll(/"start(?:_offset)?":(\d+),"end(?:_offset)?":(\d+)/g)];
    expect(pairs).toHaveLength(document.mentions.length);
    for (const [index, [, start, end]] of pairs.entries())
      expect(python(document.text, Number(start), Number(end))).toBe(document.mentions[index]!.text);
  });

  test('what was exported comes back as the same gold', () => {
    const { record, document } = annotated();
    const line = annotationLine(document, format) as { predictions?: unknown };
    // Label Studio gives back what a person accepted under `annotations`.
    const returned = format === 'label-studio' ? [{ ...line, annotations: line.predictions }] : line;
    const [corrected] = readCorrections(JSON.stringify(returned), format, 'file');
    const { gold, guessed } = goldFrom(corrected!, record);
    expect(guessed).toEqual([]);
    expect(gold.mentions).toEqual(document.mentions.toSorted((a, b) => a.start - b.start || b.end - a.end));
    expect(gold.id).toBe('a');
  });
});

test('prodigy gets no overlapping spans', () => {
  const { document } = annotated();
  const { spans } = annotationLine(document, 'prodigy') as {
    spans: readonly { start: number; end: number; label: string }[];
  };
  expect(spans.some(({ label }) => label === 'QUOTE')).toBe(false);
});

test('brat gets a span over a line end in fragments, and gives it back whole', () => {
  const text = '😀 Maria\nDelgado spoke.';
  const mention = {
    type: 'person',
    start: 3,
    end: 16,
    text: 'Maria\nDelgado',
    norm: { name: 'Maria Delgado' },
  } as const;
  const standoff = bratStandoff({ path: 'a.txt', sha256: '', text, mentions: [mention] });
  expect(standoff).toBe('T1\tPerson 2 7;8 15\tMaria Delgado\n#1\tAnnotatorNotes T1\tMaria Delgado\n');
  expect(readBrat(text, standoff, 'a.txt', 'a.ann').spans).toEqual([{ type: 'person', start: 3, end: 16 }]);
});

test('a span that a person added is marked as a guess', () => {
  const { record, document } = annotated();
  const { gold, guessed } = goldFrom(
    { path: 'in/a.txt', text: document.text, spans: [{ type: 'organization', start: 7, end: 10 }] },
    record,
  );
  expect(gold.mentions).toHaveLength(1);
  expect(guessed).toMatchObject([{ type: 'organization', text: 'FBI' }]);
});

test.for([
  ['doccano', '{"text":"a"}', /file:1: expected a line with text and path/],
  [
    'doccano',
    '{"text":"a","path":"p","entities":[{"label":"dragon","start_offset":0,"end_offset":1}]}',
    /labels date, person/,
  ],
  ['spacy', '{"text":"a","meta":{"source":"p"},"spans":[{"label":"DATE","start":0,"end":9}]}', /inside the text/],
  ['label-studio', '[{"data":{}}]', /item 1: expected a task/],
  ['label-studio', '[{', /not JSON/],
  ['prodigy', 'x', /file:1: expected one JSON object/],
] as const)('refuses %s %s', ([format, content, message]) => {
  expect(() => readCorrections(content, format, 'file')).toThrow(message);
});
