import { int32s, uint16s, uint8s } from '../core/slab.ts';
import type { TokenTable } from './tokens.ts';

// The memory that tokenising works in: kept from text to text, and grown when a text needs more.

/** The text at hand as UTF-16 units, with zeros behind it. */
let units = new Uint16Array(16384);
let unitBytes = Buffer.from(units.buffer);
const BEHIND_TEXT = 16;

/** A text as UTF-16 units: reading them costs less than asking a string. They hold until the next text is asked for. */
export function unitsOf(text: string): Uint16Array {
  if (text.length + BEHIND_TEXT > units.length) {
    units = new Uint16Array(text.length * 2 + BEHIND_TEXT);
    unitBytes = Buffer.from(units.buffer);
  }
  unitBytes.write(text, 0, 'utf16le');
  units.fill(0, text.length, text.length + BEHIND_TEXT);
  return units;
}

/** Tokens of a text while they are read: how many there are is known at its end. */
export type Columns = Pick<TokenTable, 'start' | 'end' | 'word' | 'flags' | 'gap'>;

let columns: Columns = {
  start: new Int32Array(8192),
  end: new Int32Array(8192),
  word: new Int32Array(8192),
  flags: new Uint16Array(8192),
  gap: new Uint8Array(8192),
};

/** Columns with room for `room` tokens, of which the first `count` are there already. They hold until the next text. */
export function columnsFor(room: number, count: number): Columns {
  if (room <= columns.start.length) return columns;
  const { start, end, word, flags, gap } = columns;
  const size = Math.max(room, start.length * 2);
  columns = {
    start: new Int32Array(size),
    end: new Int32Array(size),
    word: new Int32Array(size),
    flags: new Uint16Array(size),
    gap: new Uint8Array(size),
  };
  columns.start.set(start.subarray(0, count));
  columns.end.set(end.subarray(0, count));
  columns.word.set(word.subarray(0, count));
  columns.flags.set(flags.subarray(0, count));
  columns.gap.set(gap.subarray(0, count));
  return columns;
}

/** The first tokens of the columns as a table of their own. */
export function tableOf(text: string, count: number): TokenTable {
  const start = int32s(count);
  const end = int32s(count);
  const word = int32s(count);
  const flags = uint16s(count);
  const gap = uint8s(count);
  start.set(columns.start.subarray(0, count));
  end.set(columns.end.subarray(0, count));
  word.set(columns.word.subarray(0, count));
  flags.set(columns.flags.subarray(0, count));
  gap.set(columns.gap.subarray(0, count));
  return { text, count, start, end, word, flags, gap };
}
