/** A form that a release is published in: `make` gives the file's bytes, undefined for a text that cannot have this form. */
export interface Form {
  readonly ending: string;
  readonly make: (text: string) => Uint8Array | undefined;
}

export declare const FORMS: Readonly<Record<string, Form>>;
