// What a UTF-16 unit is to the tokeniser.

export const OTHER = 0;
export const LETTER = 1;
export const CAPITAL = 2;
export const DIGIT = 3;
export const SPACE = 4;
export const NEWLINE = 5;
export const INVISIBLE = 6;
export const COMBINING = 7;

/** Class of every UTF-16 unit. Halves of a surrogate pair are `OTHER`. */
export const CLASSES: Uint8Array = characterClasses();

/** Marks and blanks that end a plain word without more ado: no full stop, apostrophe or hyphen, no letter. */
export const ENDS_WORD: Uint8Array = new Uint8Array(65536);
for (const character of ' \n,;:!?)("/&') ENDS_WORD[character.charCodeAt(0)] = 1;

/** A few sweeps over all characters, for this is done at every start. */
function characterClasses(): Uint8Array {
  const classes = new Uint8Array(65536);
  const units = Uint16Array.from(classes.keys());
  units.fill(0, 0xd800, 0xe000); // a high half beside a low one would be read as one character
  const all = Buffer.from(units.buffer).toString('utf16le');
  for (const [pattern, cls] of [
    [/\p{L}+/gu, LETTER],
    [/[\p{Lu}\p{Lt}]+/gu, CAPITAL],
    [/\p{M}+/gu, COMBINING],
    [/[\p{Cf}\u00ad]+/gu, INVISIBLE],
    [/[\s\u0080-\u009f]+/gu, SPACE],
  ] as const)
    for (const { index, 0: run } of all.matchAll(pattern)) classes.fill(cls, index, index + run.length);
  classes.fill(SPACE, 0, 33);
  classes.fill(OTHER, 33, 127);
  classes.fill(DIGIT, 48, 58);
  classes.fill(CAPITAL, 65, 91);
  classes.fill(LETTER, 97, 123);
  classes[0x7f] = SPACE;
  for (const unit of [10, 12, 13, 0x85, 0x2028, 0x2029]) classes[unit] = NEWLINE;
  return classes;
}
