// Headings that a web page prints twice: in its title bar and above the release.

const BLANK = 32;

/** The part of `Heading - Site` or `Heading | Site` before the site's name; undefined without one. */
export function headingOfBrowserTitle(text: string): string | undefined {
  const cut = Math.max(
    text.lastIndexOf(' - '),
    text.lastIndexOf(' | '),
    text.lastIndexOf(' – '),
    text.lastIndexOf(' :: '),
  );
  if (cut < 8 || cut > 300) return undefined;
  let heading = text.slice(0, cut);
  // `Title | OPA | Department of Justice` has two names behind it.
  const inner = heading.lastIndexOf(' | ');
  if (inner >= 8 && text.charAt(cut + 1) === '|') heading = heading.slice(0, inner);
  return heading.trim();
}

/** A heading without differences of case, dash and quotation mark. */
export function headingKey(text: string): string {
  const parts = isAscii(text) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu; // letters of all scripts are a long list to look through
  return text.toLowerCase().replace(parts, ' ').trim();
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 128) return false;
  return true;
}

/** False when the first letters of a heading already tell that neither its key nor this one begins with the other. */
export function mayHaveKey(text: string, key: string): boolean {
  let at = 0;
  let isApart = false;
  for (let i = 0; i < Math.min(text.length, 16); i++) {
    let unit = text.charCodeAt(i);
    if (unit >= 128) return mayHaveKeyOf(text, key);
    if (unit >= 65 && unit <= 90) unit |= 32;
    if (!((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57))) {
      isApart = true;
      continue;
    }
    if (at === key.length) return true;
    if (isApart && at > 0 && key.charCodeAt(at++) !== BLANK) return false;
    isApart = false;
    if (at === key.length) return true;
    if (key.charCodeAt(at++) !== unit) return false;
  }
  return true;
}

/** The same for letters with accents and other scripts. */
function mayHaveKeyOf(text: string, key: string): boolean {
  const begin = headingKey(text.slice(0, 16));
  return key.startsWith(begin) || begin.startsWith(key);
}

/** True for a heading with this key. */
export function isHeading(text: string, key: string): boolean {
  return mayHaveKey(text, key) && headingKey(text) === key;
}
