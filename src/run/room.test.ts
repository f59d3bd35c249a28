import { expect, test } from 'vitest';
import { LineWriter, Rooms } from './room.ts';

const textOf = (line: Uint8Array) => Buffer.from(line).toString('utf8');

test('lines stand in the room one behind the other, and outside it when it is full', () => {
  const room = new SharedArrayBuffer(12);
  const writer = new LineWriter(room);
  const lines = ['né', '', 'too long for it', '“”'].map((text) => writer.write(text));
  expect(lines.map(textOf)).toEqual(['né\n', '\n', 'too long for it\n', '“”\n']);
  expect(lines.map(({ buffer }) => buffer === room)).toEqual([true, true, false, true]);
  expect(textOf(new Uint8Array(room))).toBe('né\n\n“”\n');
  expect(textOf(writer.write(''))).toBe('\n');
});

test('half of a pair of surrogates is written as a file has it', () => {
  const half = 'a\ud83d';
  expect(textOf(new LineWriter(new SharedArrayBuffer(64)).write(half))).toBe(textOf(Buffer.from(`${half}\n`)));
});

test('without a room each line has memory of its own', () => {
  const writer = new LineWriter(undefined);
  expect([writer.write('a'), writer.write('')].map(textOf)).toEqual(['a\n', '\n']);
});

test('a room is free when the last document in it is written, and only once', () => {
  const rooms = new Rooms();
  const room = rooms.take(0);
  const line = new LineWriter(room).write('a');
  rooms.giveBack(line, 15);
  rooms.giveBack(line, 15);
  rooms.giveBack(new Uint8Array(3), 15);
  expect(rooms.take(15)).not.toBe(room);
  expect(rooms.take(16)).toBe(room);
  expect(rooms.take(17)).not.toBe(room);
});
