/** A zip archive of `[name, content]` pairs, as DOCX files are; no dates, so the same content gives the same bytes. */
export function makeZip(files: readonly (readonly [name: string, content: string])[]): Buffer;
