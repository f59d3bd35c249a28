import { DIRECTIONS, WORD } from './calendar-words.ts';
import { type Reading, type Stretch, wordAt } from './reader.ts';

/** `of last year`, `last year`, `of this year`, `of the current year` behind a month: years from the anchor's. */
export function relativeYear(stretch: Stretch, i: number): Reading | undefined {
  let at = i;
  if (wordAt(stretch, at) === WORD.of) at += 1;
  if (wordAt(stretch, at) === WORD.the) at += 1;
  const direction = DIRECTIONS.get(wordAt(stretch, at));
  if (direction === undefined || wordAt(stretch, at + 1) !== WORD.year) return undefined;
  return { value: direction === 'last' ? -1 : direction === 'this' ? 0 : 1, last: at + 2 };
}
