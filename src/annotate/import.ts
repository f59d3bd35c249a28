import { SluglineError } from '../core/error.ts';
import type { MentionType } from '../core/mention.ts';
import { TYPES } from '../evaluate/gold.ts';
import { CodePoints } from './code-points.ts';
import type { AnnotationFormat, CorrectedSpan, CorrectedText } from './format.ts';

/**
 * Reads what an annotation program gives back: Label Studio's JSON export, doccano's or spaCy's and Prodigy's lines.
 * Throws `annotate/format` with the place when something is not of the format.
 */
export function readCorrections(
  content: string,
  format: Exclude<AnnotationFormat, 'brat'>,
  file: string,
): readonly CorrectedText[] {
  return entriesOf(content, file).map(({ value, at }) => {
    const read = { 'label-studio': fromLabelStudio, doccano: fromDoccano, spacy: fromSpacy, prodigy: fromSpacy }[
      format
    ];
    return read(value, `${file}${at}`);
  });
}

/** brat's standoff back to spans: only `T` lines count. */
export function readBrat(text: string, standoff: string, path: string, file: string): CorrectedText {
  const points = new CodePoints(text);
  const spans: CorrectedSpan[] = [];
  for (const [index, line] of standoff.split('\n').entries()) {
    if (!line.startsWith('T')) continue;
    const match = /^T\d+\t(\S+) (\d+(?: \d+;\d+)* \d+)\t/.exec(line);
    const numbers = match?.[2]?.split(/[ ;]/).map(Number);
    if (match === null || numbers === undefined)
      throw wrong(`${file}:${index + 1}`, 'a text-bound annotation such as "T1\tPerson 0 4\tName"', line);
    spans.push(spanOf(match[1]!, numbers[0]!, numbers.at(-1)!, points, text, `${file}:${index + 1}`));
  }
  return { path, text, spans };
}

function wrong(at: string, expected: string, got: unknown): SluglineError {
  return new SluglineError('annotate/format', `${at}: expected ${expected}, got ${JSON.stringify(got).slice(0, 80)}.`);
}

function entriesOf(content: string, file: string): readonly { value: unknown; at: string }[] {
  if (content.trimStart().startsWith('[')) {
    try {
      return (JSON.parse(content) as unknown[]).map((value, index) => ({ value, at: `: item ${index + 1}` }));
    } catch (cause) {
      throw new SluglineError(
        'annotate/format',
        `${file}: expected a JSON array of tasks, got something that is not JSON.`,
        { cause },
      );
    }
  }
  return content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [{ value: JSON.parse(line) as unknown, at: `:${index + 1}` }];
    } catch (cause) {
      throw new SluglineError('annotate/format', `${file}:${index + 1}: expected one JSON object a line.`, { cause });
    }
  });
}

interface LabelStudioTask {
  readonly data?: { readonly text?: string; readonly path?: string };
  readonly annotations?: readonly {
    readonly result?: readonly LabelStudioResult[];
    readonly was_cancelled?: boolean;
  }[];
}
interface LabelStudioResult {
  readonly type?: string;
  readonly value?: { readonly start?: number; readonly end?: number; readonly labels?: readonly string[] };
}

function fromLabelStudio(value: unknown, at: string): CorrectedText {
  const task = value as LabelStudioTask | null;
  const text = task?.data?.text;
  const path = task?.data?.path;
  if (typeof text !== 'string' || typeof path !== 'string')
    throw wrong(at, 'a task with data.text and data.path', value);
  const points = new CodePoints(text);
  const annotation = task?.annotations?.findLast(({ was_cancelled: cancelled }) => cancelled !== true);
  const spans = (annotation?.result ?? [])
    .filter(({ type }) => type === 'labels')
    .map(({ value: region }) => spanOf(region?.labels?.[0], region?.start, region?.end, points, text, at));
  return { path, text, spans };
}

interface DoccanoLine {
  readonly text?: string;
  readonly path?: string;
  readonly entities?: readonly {
    readonly label?: string;
    readonly start_offset?: number;
    readonly end_offset?: number;
  }[];
  /** The older form: `[start, end, label]`. */
  readonly label?: readonly (readonly [number, number, string])[];
}

function fromDoccano(value: unknown, at: string): CorrectedText {
  const line = value as DoccanoLine | null;
  if (typeof line?.text !== 'string' || typeof line.path !== 'string')
    throw wrong(at, 'a line with text and path', value);
  const { text, path } = line;
  const points = new CodePoints(text);
  const spans = [
    ...(line.entities ?? []).map(({ label, start_offset: start, end_offset: end }) =>
      spanOf(label, start, end, points, text, at),
    ),
    ...(line.label ?? []).map(([start, end, label]) => spanOf(label, start, end, points, text, at)),
  ];
  return { path, text, spans };
}

interface SpacyLine {
  readonly text?: string;
  readonly meta?: { readonly source?: string };
  readonly spans?: readonly { readonly start?: number; readonly end?: number; readonly label?: string }[];
}

function fromSpacy(value: unknown, at: string): CorrectedText {
  const line = value as SpacyLine | null;
  const path = line?.meta?.source;
  if (typeof line?.text !== 'string' || typeof path !== 'string')
    throw wrong(at, 'a line with text and meta.source', value);
  const { text } = line;
  const points = new CodePoints(text);
  return {
    path,
    text,
    spans: (line.spans ?? []).map(({ start, end, label }) => spanOf(label, start, end, points, text, at)),
  };
}

function spanOf(
  label: string | undefined,
  start: number | undefined,
  end: number | undefined,
  points: CodePoints,
  text: string,
  at: string,
): CorrectedSpan {
  const type = TYPES.find((known): known is MentionType => known === label?.toLowerCase());
  if (type === undefined) throw wrong(at, `one of the labels ${TYPES.join(', ')}`, label);
  const span = { start: points.toUnits(Number(start)), end: points.toUnits(Number(end)) };
  if (!(span.start >= 0 && span.start < span.end && span.end <= text.length))
    throw wrong(at, 'a span inside the text', [start, end]);
  return { type, ...span };
}
