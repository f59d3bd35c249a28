/** The one error slugline throws for wrong calls and unreadable documents. */
export class SluglineError extends Error {
  override readonly name = 'SluglineError';
  /** `area/what`, stable once released: `pdf/encrypted`. */
  readonly code: string;

  constructor(code: string, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
