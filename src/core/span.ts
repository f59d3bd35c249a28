/** A stretch of `Document.text`: UTF-16 code units, half open `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `outer` covers all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Order by start, the longer first where starts are equal. For `Array.prototype.sort`. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
