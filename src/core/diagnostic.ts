/** Something a reader of the record should know; a value, never an exception. */
export interface Diagnostic {
  /** `area/what`, stable once released: `date/unresolved`. */
  readonly code: string;
  /** One line for people: what, where, how to mend. */
  readonly message: string;
  readonly start?: number;
  readonly end?: number;
}
