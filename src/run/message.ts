/**
 * A text as one line that is safe on a terminal and in a log: control characters, line ends and characters that turn
 * the direction of writing stand as `\u001b`; cut at 500 characters.
 */
export function oneLine(text: string): string {
  const line = text.length > 500 ? `${text.slice(0, 500)}…` : text;
  return line.replace(
    /[\0-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]/gu,
    (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    },
  );
}
