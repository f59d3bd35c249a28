import type { MentionType } from '../core/mention.ts';
import type { TypedMention } from '../evaluate/gold.ts';

/** One document with its mentions, offsets in UTF-16 code units. */
export interface AnnotatedText {
  readonly path: string;
  readonly sha256: string;
  readonly text: string;
  readonly mentions: readonly TypedMention[];
}

/** A span that came back from an annotation program, offsets in UTF-16 code units. */
export interface CorrectedSpan {
  readonly type: MentionType;
  readonly start: number;
  readonly end: number;
}

/** A document that came back. */
export interface CorrectedText {
  readonly path: string;
  readonly text: string;
  readonly spans: readonly CorrectedSpan[];
}

export const ANNOTATION_FORMATS = ['label-studio', 'doccano', 'brat', 'spacy', 'prodigy'] as const;
export type AnnotationFormat = (typeof ANNOTATION_FORMATS)[number];

/** The canonical form on one line, for a note beside the span. */
export function normLabel({ norm }: TypedMention): string {
  const order = [
    'name',
    'value',
    'speaker',
    'kind',
    'duration',
    'min',
    'max',
    'unit',
    'comparator',
    'state',
    'country',
    'level',
  ];
  return order
    .flatMap((key) => {
      const value = norm[key];
      return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
    })
    .join(' ');
}
