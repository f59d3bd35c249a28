import { describe, expect, test } from 'vitest';
import { filledWidth, linesOf, unwrapped } from './lines.ts';

const WORDS =
  'the council voted on Tuesday to build a new bridge over the river which will replace the old one that was closed in spring after a flood and then reopened for people on foot only until a second flood carried its middle pier away';

function wrap(words: readonly string[], width: (line: number) => number): string {
  const lines = [''];
  for (const word of words) {
    const last = lines.length - 1;
    if (lines[last]!.length + 1 + word.length > width(last)) lines.push(word);
    else lines[last] = lines[last] === '' ? word : `${lines[last]} ${word}`;
  }
  return lines.join('\n');
}

describe('the width of a wrapped text', () => {
  test.for([
    { name: 'filled lines', text: wrap(WORDS.split(' '), () => 60), wrapped: true },
    { name: 'lines broken by hand', text: wrap(WORDS.split(' '), (line) => [60, 45, 52][line % 3]!), wrapped: false },
    { name: 'whole paragraphs', text: `${WORDS}\n\n${WORDS}\n${WORDS}`, wrapped: false },
    {
      name: 'few lines, most of them opening with a name',
      text: 'The mayor will be joined by Orrin County Sheriff Adelbert\nQuillfeather-Osgood, by the chief of the Lakeside Police\nDepartment and by the head of the office that the state\nopened',
      wrapped: true,
    },
    {
      name: 'short lines of a letterhead and its fields',
      text: 'Orrin County Sheriff Adelbert Quillfeather-Osgood\nPress Release for the Newspapers\nOrrin County Sheriff Appoints Deputy\nof the year\nWhere: Town Hall',
      wrapped: false,
    },
    { name: 'a list', text: 'Dover\nErie\nFresno\nGary\nHouston', wrapped: false },
    { name: 'nothing', text: '', wrapped: false },
  ])('$name', ({ text, wrapped }) => {
    expect(filledWidth(linesOf(text)) > 0).toBe(wrapped);
  });
});

test('lines as they were before they were wrapped keep their places', () => {
  const text =
    'A title that goes on over two\nlines\n\n  the first line of a paragraph\n  and its second\nhttps://example.org/a/b/c';
  const lines = unwrapped(text, linesOf(text), 31);
  expect(lines.map((line) => line.text.replace(/ +/g, ' '))).toEqual([
    'A title that goes on over two lines',
    '',
    'the first line of a paragraph and its second',
    'https://example.org/a/b/c',
  ]);
  for (const { start, indent, text: line } of lines)
    expect(text.slice(start + indent, start + indent + line.length).replaceAll('\n', ' ')).toBe(line);
});
