/**
 * The text that offsets count in: no byte-order mark, CRLF and lone CR as `\n`. Nothing else is changed (NEL,
 * U+2028 and form feed stay). Cleaning twice changes nothing.
 */
export function cleanText(text: string): string {
  const unmarked = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return unmarked.includes('\r') ? unmarked.replace(/\r\n?/g, '\n') : unmarked;
}
