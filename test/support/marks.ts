import type { MentionType } from '../../src/core/mention.ts';
import { type Mentions, recognise } from '../../src/entities/index.ts';
import { analyse, documentFromText, extract, type ExtractOptions } from '../../src/pipeline.ts';
import type { ReleaseRecord } from '../../src/record/types.generated.ts';

/** A sentence whose answers stand in double square brackets: `Sentenced on [[March 4, 2019]] in Denver.` */
export interface MarkedText {
  readonly text: string;
  /** The marked surface forms, in order. */
  readonly marks: readonly string[];
}

/** Takes the brackets out, so that nobody counts offsets. */
export function readMarks(marked: string): MarkedText {
  const marks = [...marked.matchAll(/\[\[([\s\S]*?)\]\]/g)].map((match) => match[1] ?? '');
  return { text: marked.replace(/\[\[|\]\]/g, ''), marks };
}

/** All mentions of a text after every recogniser has run, before anything is resolved. */
export function mentionsIn(text: string): Mentions {
  return recognise(analyse(documentFromText(text)));
}

/** Surface forms of one type in a marked text, and those that were marked: `expect(found).toEqual(marks)`. */
export function foundAndMarked(
  type: MentionType,
  marked: string,
): { found: readonly string[]; marks: readonly string[] } {
  const { text, marks } = readMarks(marked);
  return { found: mentionsIn(text)[type].map((mention) => mention.text), marks };
}

/** The record of a marked text, brackets taken out. */
export function recordOf(marked: string, options?: ExtractOptions): ReleaseRecord {
  return extract(readMarks(marked).text, options);
}
