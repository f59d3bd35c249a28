import { GAP_LINE, GAP_SPACE, MARK, type TokenTable } from './tokens.ts';

// Tables that were set with blanks: `Traffic stops      181      166`.

const NEWLINE = 10;
/** Lines above a row among which its column's head is looked for. */
const ROWS_ABOVE = 20;
const LONGEST_LINE = 200;
/** Words without numbers, perhaps with a currency in brackets: `Fine (€)`. */
const HEAD = /^\p{L}[^\d$€£]*(?:\([$€£][^\d)]*\))?$/u;
const COLUMN_GAP = /\s{2}|\t|\|/;

/** True when tokens `[first, last)` are a whole cell of a row: two blanks, a tab or a bar on their left, the same or the line's end on their right. */
export function isCell(tokens: TokenTable, first: number, last: number): boolean {
  return startsCell(tokens, first) && endsCell(tokens, last);
}

/** True when a column's gap stands before token `first`; the first cell of a line has none. */
export function startsCell({ text, start, end, gap, word }: TokenTable, first: number): boolean {
  if (first === 0 || gap[first]! >= GAP_LINE) return false;
  return word[first - 1] === MARK.bar || COLUMN_GAP.test(text.slice(end[first - 1], start[first]));
}

/** True when a column's gap or the line's end stands before token `last`. */
export function endsCell({ text, start, end, gap, word, count }: TokenTable, last: number): boolean {
  if (last >= count || gap[last]! >= GAP_LINE) return true;
  return word[last] === MARK.bar || COLUMN_GAP.test(text.slice(end[last - 1], start[last]));
}

/** True when a bar parts the cell before token `first` from it; in running text and menus it parts other things too. */
export function isBarred({ word }: TokenTable, first: number): boolean {
  return first > 0 && word[first - 1] === MARK.bar;
}

/** First token of the line that token `i` stands on. */
export function lineStart({ gap }: TokenTable, i: number): number {
  let first = i;
  while (first > 0 && gap[first]! < GAP_LINE && i - first < LONGEST_LINE) first -= 1;
  return first;
}

/** True when token `i` is a row of dots that leads from a label to its number: `Reno ........ 12`. */
export function isLeader({ word, start, end, gap }: TokenTable, i: number): boolean {
  return i > 0 && word[i] === MARK.stop && end[i]! - start[i]! >= 2 && gap[i]! < GAP_LINE;
}

/** True when token `i` begins a further cell of its row: two blanks, a tab or a bar stand before it. */
export function beginsCell({ text, start, end, gap }: TokenTable, i: number): boolean {
  return (
    i > 0 && gap[i] === GAP_SPACE && start[i]! - end[i - 1]! > 1 && COLUMN_GAP.test(text.slice(end[i - 1], start[i]))
  );
}

/** The words above a cell at the head of its column, undefined where only numbers stand above it. */
export function columnHead({ text, start, end }: TokenTable, first: number, last: number): string | undefined {
  let line = 1 + text.lastIndexOf('\n', start[first]);
  const from = start[first]! - line;
  const to = end[last - 1]! - line;
  // Where tabs or bars part the cells, their number tells the column.
  const before = text.slice(line, start[first]);
  const part = before.includes('\t') ? '\t' : '|';
  const column = before.split(part).length - 1;
  for (let row = 0; row < ROWS_ABOVE && line > 0; row++) {
    const above = text.lastIndexOf('\n', line - 2) + 1;
    const words = text.slice(above, line - 1);
    if (words.trim() === '' || words.length > LONGEST_LINE || text.charCodeAt(line - 1) !== NEWLINE) return undefined;
    const head = column === 0 ? cellOver(words, from, to) : words.split(part)[column]?.trim();
    if (head !== undefined && HEAD.test(head)) return head;
    line = above;
  }
  return undefined;
}

/**
 * The line over a table that says what it is of, `Homes by county`: no cells, no sentence, perhaps a blank line below it.
 * Undefined where none stands there.
 */
export function tableCaption({ text, start }: TokenTable, first: number): string | undefined {
  let line = 1 + text.lastIndexOf('\n', start[first]);
  let isApart = false;
  for (let row = 0; row < ROWS_ABOVE && line > 0; row++) {
    const above = text.lastIndexOf('\n', line - 2) + 1;
    const words = text.slice(above, line - 1).trim();
    line = above;
    if (isApart && (words === '' || COLUMN_GAP.test(words))) return undefined;
    if (words === '') isApart = true;
    else if (!COLUMN_GAP.test(words)) return words.length <= LONGEST_CAPTION && CAPTION.test(words) ? words : undefined;
  }
  return undefined;
}
const CAPTION = /^\p{Lu}[^.!?]*$/u;
const LONGEST_CAPTION = 80;

/** The cell of a line that stands over columns `[from, to)`. */
function cellOver(line: string, from: number, to: number): string | undefined {
  for (const { 0: cell, index } of line.matchAll(/[^\s|](?:[^\s|]| (?=[^\s|]))*/g))
    if (index > 0 && index < to && index + cell.length > from) return cell;
  return undefined;
}
