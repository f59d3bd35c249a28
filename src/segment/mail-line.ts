import type { TokenTable } from './tokens.ts';

// Lines with an address for mail, which end a contact.

const LONGEST_LINE = 60;
const LONGEST_ADDRESS = 80;
const AT_SIGN = 64;
const LINE_FEED = 10;

/** True for a line of tokens `[first, last)` that ends in an address for mail, of whoever answers for the press. */
export function endsInMailAddress({ text, start, end }: TokenTable, first: number, last: number): boolean {
  const line = text.slice(start[first], end[last - 1]);
  return line.length <= LONGEST_LINE && line.includes('@');
}

/** True where a line begins that is an address for mail and nothing else: the last of a contact, though it begins in lower case. */
export function isMailLine({ text, start }: TokenTable, i: number): boolean {
  let at = start[i]!;
  let mail = false;
  for (; at < text.length && at < start[i]! + LONGEST_ADDRESS && text.charCodeAt(at) > 32; at++)
    if (text.charCodeAt(at) === AT_SIGN) mail = true;
  return mail && (at >= text.length || text.charCodeAt(at) === LINE_FEED);
}
