/** A mention in a document, for deciding what takes part in a programme. */
export interface Named {
  /** What it is over all documents: an entity id or a GeoNames id. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string | null;
}

/** A pair that a sentence ties together. */
export interface Involvement {
  readonly program: string;
  readonly id: string;
}

const BREAK =
  /(?<!\b(?:St|Ft|Mt|Mr|Mrs|Ms|Dr|Jr|Sr|No|Gov|Gen|Sen|Rep|Lt|Sgt|Col|Inc|[A-Z]|[A-Z]\.[A-Z]))[.!?]["”’)]?\s+(?=["“‘(]?[A-Z0-9])|\n\s*\n/g;
/** `the operation`, `this national initiative`: speaks of a programme that was named before. */
const AGAIN =
  /\b(?:the|this|that)\s+(?:[\w-]+\s+){0,3}(?:operation|initiative|program|programme|project|partnership|effort|surge)\b/i;
const IT = /^["“]?It\s/;
const NOT =
  /\b(?:not|n[’']t|never)\s+(?:be\s+|been\s+|yet\s+)?(?:includ|tak|participat|part\b|among)|\bexcept|\bexclud/i;

/** Sentences of a text as spans: a look at punctuation that knows usual abbreviations. */
export function* sentenceSpans(text: string): Generator<{ readonly start: number; readonly end: number }> {
  let start = 0;
  for (const match of text.matchAll(BREAK)) {
    const end = match.index + match[0].length;
    yield { start, end };
    start = end;
  }
  if (start < text.length) yield { start, end: text.length };
}

/**
 * What takes part in which programme: named in a sentence that names the programme, or that speaks of it again (`the
 * operation`, `It will …`) when it is the last one named before. Sentences that say what is not included, and datelines,
 * do not count. Each pair once, in the order of the text.
 */
export function involvements(
  text: string,
  programs: readonly Named[],
  things: readonly Named[],
): readonly Involvement[] {
  const found = new Map<string, Involvement>();
  for (const { start, end } of sentenceSpans(text)) {
    const isInside = (named: Named): boolean => named.start >= start && named.start < end;
    const inside = things.filter((thing) => isInside(thing) && thing.rule?.includes('dateline') !== true);
    if (inside.length === 0) continue;
    const sentence = text.slice(start, end);
    if (NOT.test(sentence)) continue;
    let named = new Set(programs.filter(isInside).map(({ id }) => id));
    if (named.size === 0 && (IT.test(sentence) || AGAIN.test(sentence))) {
      const before = programs.filter((program) => program.start < start).at(-1);
      const all = new Set(programs.map(({ id }) => id));
      const [only] = all;
      const meant = before?.id ?? (all.size === 1 ? only : undefined);
      if (meant !== undefined) named = new Set([meant]);
    }
    for (const program of named) for (const { id } of inside) found.set(`${program}\n${id}`, { program, id });
  }
  return [...found.values()];
}

const BEGINS = /\b(?:launch\w*|began|begun|started|kicked off|initiated|established|created|inception)\b/gi;

/** True when a sentence says that something was launched at the date that begins at `at`: the verb stands close before it. */
export function isLaunchDate(text: string, at: number, previousDateEnd: number): boolean {
  const from = Math.max(0, previousDateEnd, at - 70);
  const before = text.slice(from, at);
  const verbs = [...before.matchAll(BEGINS)];
  const last = verbs.at(-1);
  return last !== undefined && !/[.;!?]\s/.test(before.slice(last.index));
}
