import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDay, weekday } from '../src/core/edtf.ts';
import { readGold } from '../src/evaluate/gold.ts';
import { readDocument } from '../src/read/read.ts';
import { FIXTURES } from './support/paths.ts';

const DOCUMENT = /\.(?:txt|html|pdf)$/;
const files = readdirSync(FIXTURES);
const documents = files.filter((file) => DOCUMENT.test(file)).sort();
const gold = readGold(FIXTURES);
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The text that offsets count in, as slugline reads it. */
async function textOf(id: string): Promise<string> {
  const name = documents.find((file) => file.replace(DOCUMENT, '') === id)!;
  return (await readDocument(readFileSync(path.join(FIXTURES, name)), { path: name })).text;
}

test('there are fixtures, each with an annotation and a line in the README', () => {
  const readme = readFileSync(path.join(FIXTURES, 'README.md'), 'utf8');
  expect(documents.length).toBeGreaterThanOrEqual(14);
  expect(gold.map(({ id }) => id)).toEqual(documents.map((file) => file.replace(DOCUMENT, '')));
  expect(documents.filter((file) => !readme.includes(`\`${file}\``))).toEqual([]);
});

test('nothing lies in fixtures/ that belongs to no document', () => {
  const known = new Set(gold.flatMap(({ id }) => [`${id}.gold.json`, `${id}.meta.json`]));
  expect(files.filter((file) => !DOCUMENT.test(file) && !known.has(file) && file !== 'README.md')).toEqual([]);
});

describe.for(gold.map((document) => ({ ...document, name: document.id })))(
  '$name',
  ({ id, textSha256, facts, mentions }) => {
    test('every mention is the slice of the text', async () => {
      const text = await textOf(id);
      const digest = createHash('sha256').update(text, 'utf8').digest('hex');
      expect(digest, 'the text changed: run node scripts/annotate-fixture.mjs').toBe(textSha256);
      expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(mentions.map((mention) => mention.text));
    });

    test('mentions do not overlap, except that quotations hold others', () => {
      const names = mentions.filter(({ type }) => type !== 'quote');
      expect(names.filter(({ start }, index) => index > 0 && start < names[index - 1]!.end)).toEqual([]);
    });

    test('names carry no article, no possessive, no marks around them', () => {
      const names = mentions.filter(({ type }) => !['quote', 'figure'].includes(type)).map((mention) => mention.text);
      const wrong = /^(?:the|a) |['’]s$|^[\s"“”(,.;:]|[\s"“”,;:]$/i;
      expect(names.filter((name) => wrong.test(name))).toEqual([]);
    });

    test('a weekday agrees with its day', () => {
      const wrong = mentions.filter((mention) => {
        const named = WEEKDAYS.findIndex((day) => mention.text.startsWith(day));
        if (mention.type !== 'date' || named < 0) return false;
        return weekday(parseDay(String(mention.norm['value']).slice(0, 10))!) !== named;
      });
      expect(wrong).toEqual([]);
    });

    test('people of the facts are the people of the mentions', () => {
      const mentioned = new Set(mentions.filter(({ type }) => type === 'person').map(({ norm }) => norm['name']));
      const listed = new Set((facts.people ?? []).map(({ name }) => name));
      expect(listed).toEqual(mentioned);
    });

    test('speakers are people or agencies of the document', () => {
      const names = new Set(
        mentions.filter(({ type }) => ['person', 'agency'].includes(type)).map(({ norm }) => norm['name']),
      );
      const speakers = mentions.filter(({ type }) => type === 'quote').map(({ norm }) => norm['speaker']);
      expect(speakers.filter((speaker) => speaker !== '?' && !names.has(speaker))).toEqual([]);
    });
  },
);
