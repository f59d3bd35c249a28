import * as fc from 'fast-check';
import { lexicon } from '../../src/gazetteer/load.ts';
import '../../src/entities/index.ts'; // rules name their words when they are loaded
import { releases } from './releases.ts';

/** All words that start a rule: what recognisers assume of their neighbours is tried by putting them beside each other. */
function triggers(): readonly string[] {
  const { vocabulary } = lexicon;
  const words: string[] = [];
  for (let number = 1; number < vocabulary.size; number++)
    if (vocabulary.marks[number] !== 0) words.push(vocabulary.word(number));
  return words;
}

const COMMON = `
  the of and for in to a on at by with from was is has who said office attorney general district county city state u.s. department
  police sheriff court judge federal national special agent director deputy act north new york kansas jordan may march monday
  million percent years two 5 12 2019 mr. dr. jr. fbi dea inc. university hospital
`.split(/\s+/);
const MARKS = [
  ', ',
  '. ',
  '; ',
  ': ',
  '-',
  ' – ',
  ' (',
  ') ',
  ' “',
  '” ',
  '’s ',
  ' $',
  '% ',
  '/',
  ' & ',
  '\n',
  '\n\n',
  '\n• ',
  ' | ',
  '',
];

const title = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Words strung together: loud as a heading, with capitals, small, or mixed. */
const strung: fc.Arbitrary<string> = fc
  .record({
    words: fc.array(fc.oneof(fc.constantFrom(...triggers()), fc.constantFrom(...COMMON.filter(Boolean))), {
      minLength: 1,
      maxLength: 12,
    }),
    marks: fc.array(fc.tuple(fc.nat(11), fc.constantFrom(...MARKS)), { maxLength: 3 }),
    style: fc.constantFrom('loud', 'loud', 'title', 'title', 'small', 'mixed'),
  })
  .map(({ words, marks, style }) =>
    words
      .map((word, i) => {
        const printed =
          style === 'loud'
            ? word.toUpperCase()
            : style === 'title' || (style === 'mixed' && i % 2 === 0)
              ? title(word)
              : word;
        return printed + (marks.find(([at]) => at === i)?.[1] ?? ' ');
      })
      .join(''),
  );

/** A sentence or line of a release, as it is or otherwise. */
const line: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...releases.flatMap(({ text }) => text.split(/\n+|(?<=[.!?]) /)).filter((part) => part.length > 3)),
    fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
      (text: string) => text.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase()),
      (text: string) => text.replace(/[^\p{L}\d\s]/gu, ''),
      (text: string) => text.replaceAll(' ', ''),
      (text: string) => text.replaceAll(' ', '\n'),
      (text: string) => `${text} ${text}`,
      (text: string) => text.split(' ').reverse().join(' '),
    ),
  )
  .map(([text, change]) => change(text));

/** Texts that nobody wrote: lines of releases and strung words, one below, behind or inside the other. */
export const oddTexts: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.oneof(strung, strung, line), fc.constantFrom(' ', '\n', '\n\n', '. ', ' and ', '')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.map(([text, glue]) => text + glue).join(''));
