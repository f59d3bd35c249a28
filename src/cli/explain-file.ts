import path from 'node:path';
import { SluglineError } from '../core/error.ts';
import type { Document } from '../core/document.ts';
import type { Mention } from '../core/mention.ts';
import type { Span } from '../core/span.ts';
import { printable } from '../diff/render.ts';
import { recognise } from '../entities/index.ts';
import { explain, placesOf } from '../explain/explain.ts';
import { renderExplanation } from '../explain/render.ts';
import { analyse, ownRecognition, type ReadingOptions } from '../pipeline.ts';
import { readDocument } from '../read/read.ts';
import { readSidecar, SIDECAR_LIMIT } from '../read/sidecar.ts';
import { DEFAULT_MAX_BYTES } from '../run/options.ts';
import { readWhole } from '../run/read-file.ts';
import { configOf } from './config-option.ts';
import type { ExplainOptions } from './explain.ts';

/** What the command prints. Throws a `SluglineError` for a file that cannot be read or a place that is not in it. */
export async function explainFile(file: string, place: string | undefined, options: ExplainOptions): Promise<string> {
  const bytes = readWhole(file, file, DEFAULT_MAX_BYTES);
  const name = path.basename(file);
  const sidecar = sidecarDate(file);
  const document = await readDocument(bytes, {
    path: name,
    ...(options.date === undefined ? {} : { date: options.date }),
    ...(sidecar === undefined ? {} : { sidecarDate: sidecar }),
  });
  const loaded = await configOf(options.config);
  const reading: ReadingOptions = loaded === undefined ? {} : { config: loaded.config };
  if (place === undefined) return listMentions(document, reading, options.json === true);
  const places = readPlaces(document, place, file);
  const explanations = explain(document, places, reading);
  if (options.json === true) return `${JSON.stringify(explanations, null, 2)}\n`;
  return explanations
    .map((explanation) => [...renderExplanation(explanation)].map((line) => `${line}\n`).join(''))
    .join('\n');
}

function readPlaces(document: Document, place: string, file: string): readonly Span[] {
  const { length } = document.text;
  const range = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(place);
  if (range === null || document.text.includes(place)) {
    const places = placesOf(document, place);
    if (places.length > 0) return places;
    throw new SluglineError(
      'explain/place',
      `${JSON.stringify(place)} is not in the text of ${file}. Give words as they are printed, or an offset from 0 to ${length}.`,
    );
  }
  const start = Number(range[1]);
  const end = range[2] === undefined ? start + 1 : Number(range[2]);
  if (start < end && end <= length) return [{ start, end }];
  throw new SluglineError(
    'explain/place',
    `${place}: expected offsets from 0 to ${length}, the length of the text of ${file}.`,
  );
}

function listMentions(document: Document, reading: ReadingOptions, json: boolean): string {
  const analysed = analyse(document);
  const mentions: readonly Mention[] = Object.values(recognise(analysed, ownRecognition(analysed, reading)))
    .flat()
    .sort((a: Mention, b: Mention) => a.start - b.start || b.end - a.end);
  const rows = mentions.map(({ type, start, end, text, rule }) => ({ start, end, type, text, rule }));
  if (json) return `${JSON.stringify(rows, null, 2)}\n`;
  return rows
    .map(({ start, end, text, rule }) => `${`${start}-${end}`.padEnd(12)} ${rule.padEnd(32)} ${printable(text)}\n`)
    .join('');
}

function sidecarDate(file: string): string | undefined {
  const sidecar = file.replace(/\.[^./\\]+$/, '.meta.json');
  try {
    const bytes = readWhole(sidecar, sidecar, SIDECAR_LIMIT);
    return readSidecar(bytes.toString('utf8'), sidecar).date;
  } catch (error) {
    if (error instanceof SluglineError && error.code === 'read') return undefined; // there is none
    throw error;
  }
}
