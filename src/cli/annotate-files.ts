import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { annotationLine, bratStandoff } from '../annotate/export.ts';
import type { AnnotatedText, AnnotationFormat, CorrectedText } from '../annotate/format.ts';
import { goldFrom } from '../annotate/gold.ts';
import { readBrat, readCorrections } from '../annotate/import.ts';
import { SluglineError } from '../core/error.ts';
import { openRun } from '../diff/run-reader.ts';
import { mentionsOf, readRecords } from '../evaluate/found.ts';
import type { ReleaseRecord } from '../record/types.generated.ts';
import { recordNames } from '../run/paths.ts';

function annotated({ source, text, ...record }: ReleaseRecord): AnnotatedText {
  const mentions = mentionsOf({ source, text, ...record }).toSorted((a, b) => a.start - b.start || b.end - a.end);
  return { path: source.path, sha256: source.sha256, text, mentions };
}

/** Writes pre-annotations; returns what to tell the user. */
export async function exportAnnotations(run: string, format: AnnotationFormat, to: string): Promise<string> {
  const source = openRun(run, undefined);
  let documents = 0;
  if (format === 'brat') {
    const all: AnnotatedText[] = [];
    for await (const line of source.lines()) all.push(annotated(source.parse(line)));
    const names = recordNames(all.map((document) => document.path));
    mkdirSync(to, { recursive: true });
    for (const document of all) {
      const name = path.join(
        to,
        names
          .get(document.path)
          .replace(/\.json$/, '')
          .replaceAll('/', '%2F'),
      );
      writeFileSync(`${name}.txt`, document.text);
      writeFileSync(`${name}.ann`, bratStandoff(document));
      documents += 1;
    }
    return `${documents} documents in ${to}\n`;
  }
  const file = createWriteStream(to);
  const done = finished(file);
  const array = format === 'label-studio'; // it imports one JSON array
  file.write(array ? '[' : '');
  for await (const line of source.lines()) {
    const separator = array ? (documents === 0 ? '\n' : ',\n') : '';
    file.write(
      `${separator}${JSON.stringify(annotationLine(annotated(source.parse(line)), format))}${array ? '' : '\n'}`,
    );
    documents += 1;
  }
  file.end(array ? '\n]\n' : '');
  await done;
  return `${documents} documents in ${to}\n`;
}

/** Writes gold annotations; returns what to tell the user. */
export function importAnnotations(
  corrected: string,
  format: AnnotationFormat,
  run: string,
  goldFolder: string,
): string {
  const records = readRecords(run);
  const byPath = new Map([...records.values()].map((record) => [record.source.path, record]));
  if (!existsSync(corrected))
    throw new SluglineError('annotate/missing', `${corrected}: there is no such file or folder.`);
  const texts =
    format === 'brat'
      ? readBratFolder(corrected, byPath)
      : readCorrections(readFileSync(corrected, 'utf8'), format, corrected);
  mkdirSync(goldFolder, { recursive: true });
  const lines: string[] = [];
  for (const text of texts) {
    const record = byPath.get(text.path);
    if (record === undefined)
      throw new SluglineError(
        'annotate/unknown',
        `${text.path}: ${run} has no record of it. Give the run that was exported with --records.`,
      );
    if (record.text !== text.text)
      throw new SluglineError(
        'annotate/text',
        `${text.path}: its text is not that of the record, so offsets would be wrong. Export again.`,
      );
    const { gold, guessed } = goldFrom(text, record);
    writeFileSync(path.join(goldFolder, `${gold.id}.gold.json`), `${JSON.stringify(gold, null, 1)}\n`);
    for (const mention of guessed)
      lines.push(`${gold.id}: ${mention.type} ${JSON.stringify(mention.text)} is new: look at its canonical form\n`);
  }
  return `${lines.join('')}${texts.length} documents in ${goldFolder}\n`;
}

function readBratFolder(folder: string, byPath: ReadonlyMap<string, ReleaseRecord>): readonly CorrectedText[] {
  const names = recordNames([...byPath.keys()]);
  const paths = new Map(
    [...byPath.keys()].map((source) => [
      names
        .get(source)
        .replace(/\.json$/, '')
        .replaceAll('/', '%2F'),
      source,
    ]),
  );
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ann'))
    .sort()
    .map((name) => {
      const stem = name.slice(0, -'.ann'.length);
      const text = readFileSync(path.join(folder, `${stem}.txt`), 'utf8');
      return readBrat(
        text,
        readFileSync(path.join(folder, name), 'utf8'),
        paths.get(stem) ?? stem,
        path.join(folder, name),
      );
    });
}
