import { CodePoints } from './code-points.ts';
import { type AnnotatedText, type AnnotationFormat, normLabel } from './format.ts';

/** One task of Label Studio: text and predictions for a labelling configuration with `<Labels name="label" toName="text">`. */
export function labelStudioTask({ path, sha256, text, mentions }: AnnotatedText): object {
  const points = new CodePoints(text);
  return {
    data: { text, path, sha256 },
    predictions: [
      {
        model_version: 'slugline',
        result: mentions.map((mention, index) => ({
          id: `m${index + 1}`,
          from_name: 'label',
          to_name: 'text',
          type: 'labels',
          value: {
            start: points.fromUnits(mention.start),
            end: points.fromUnits(mention.end),
            text: mention.text,
            labels: [mention.type],
          },
          meta: { text: [normLabel(mention)] },
        })),
      },
    ],
  };
}

/** One line of doccano's sequence labelling (entities and relations); offsets count code points. */
export function doccanoLine({ path, sha256, text, mentions }: AnnotatedText): object {
  const points = new CodePoints(text);
  return {
    text,
    path,
    sha256,
    entities: mentions.map(({ type, start, end }, index) => ({
      id: index + 1,
      label: type,
      start_offset: points.fromUnits(start),
      end_offset: points.fromUnits(end),
    })),
    relations: [],
  };
}

/** One line for spaCy (`Doc.spans`) or Prodigy. Prodigy's spans must not overlap, so quotations stay out there. */
export function spacyLine({ path, sha256, text, mentions }: AnnotatedText, quotes: boolean): object {
  const points = new CodePoints(text);
  return {
    text,
    meta: { source: path, sha256 },
    spans: mentions
      .filter(({ type }) => quotes || type !== 'quote')
      .map((mention) => ({
        start: points.fromUnits(mention.start),
        end: points.fromUnits(mention.end),
        label: mention.type.toUpperCase(),
        norm: normLabel(mention),
      })),
  };
}

/** brat's standoff file for a text; a span over line ends is given in fragments, as brat wants it. */
export function bratStandoff({ text, mentions }: AnnotatedText): string {
  const points = new CodePoints(text);
  const lines: string[] = [];
  for (const [index, mention] of mentions.entries()) {
    const fragments: { start: number; end: number }[] = [];
    for (let from = mention.start; from < mention.end; ) {
      const newline = text.indexOf('\n', from);
      const to = newline < 0 || newline > mention.end ? mention.end : newline;
      if (to > from) fragments.push({ start: from, end: to });
      from = to + 1;
    }
    const offsets = fragments.map(({ start, end }) => `${points.fromUnits(start)} ${points.fromUnits(end)}`).join(';');
    const words = fragments.map(({ start, end }) => text.slice(start, end)).join(' ');
    lines.push(`T${index + 1}\t${label(mention.type)} ${offsets}\t${words}`);
    const note = normLabel(mention).replace(/\s+/g, ' ');
    if (note !== '') lines.push(`#${index + 1}\tAnnotatorNotes T${index + 1}\t${note}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

const label = (type: string): string => type[0]!.toUpperCase() + type.slice(1);

/** A document in a line format; brat has no lines but files. */
export function annotationLine(document: AnnotatedText, format: Exclude<AnnotationFormat, 'brat'>): object {
  switch (format) {
    case 'label-studio':
      return labelStudioTask(document);
    case 'doccano':
      return doccanoLine(document);
    case 'spacy':
      return spacyLine(document, true);
    case 'prodigy':
      return spacyLine(document, false);
    default: {
      const never: never = format;
      return never;
    }
  }
}
