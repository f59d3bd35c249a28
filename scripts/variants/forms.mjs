// One release in every form that a press office publishes it in. Each form is a function from the text of a release
// (line ends `\n`) to the bytes of a file with the same words.
import { makeZip } from './zip.mjs';

const WIDTH = 72;

/** name → what to do with the text, and the ending of the file. */
export const FORMS = {
  CRLF: plain((text) => text.replaceAll('\n', '\r\n')),
  CR: plain((text) => text.replaceAll('\n', '\r')),
  NFD: plain((text) => text.normalize('NFD')),
  'byte-order mark': plain((text) => `\ufeff${text}`),
  'UTF-16 with mark': { ending: 'txt', make: (text) => Buffer.from(`\ufeff${text}`, 'utf16le') },
  'UTF-16 without mark': { ending: 'txt', make: (text) => Buffer.from(text, 'utf16le') },
  'windows-1252': { ending: 'txt', make: windows1252 },
  'straight quotes': plain(straightQuotes),
  '72 columns': plain((text) => wrap(text, WIDTH, false)),
  hyphenated: plain((text) => wrap(text, WIDTH, true)),
  'blank lines': plain((text) => text.replaceAll('\n\n', '\n\n\n\n')),
  indented: plain((text) => text.replace(/^(?=.)/gm, '    ')),
  HTML: { ending: 'html', make: (text) => Buffer.from(htmlPage(text)) },
  DOCX: { ending: 'docx', make: docx },
  EML: { ending: 'eml', make: eml },
  'EML of HTML': { ending: 'eml', make: (text) => mail('text/html', htmlPage(text)) },
};

function plain(change) {
  return {
    ending: 'txt',
    make: (text) => {
      const changed = change(text);
      return changed === undefined ? undefined : Buffer.from(changed);
    },
  };
}

function straightQuotes(text) {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

const WINDOWS_1252 = new Map(
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'.split('').map((letter, i) => [letter, 0x80 + i]),
);

/** Undefined for a text with letters that the encoding lacks. */
function windows1252(text) {
  const bytes = Array.from(text, (letter) => WINDOWS_1252.get(letter) ?? letter.codePointAt(0));
  return bytes.some((byte) => byte > 0xff) ? undefined : Buffer.from(bytes);
}

/** Long lines broken at a width, undefined for a text that is wrapped already; `hyphenate` also breaks long words where a line has room for a part of one. */
export function wrap(text, width, hyphenate) {
  if (isWrapped(text)) return undefined; // wrapping it twice would make another text than anybody publishes
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, width, hyphenate))
    .join('\n');
}

/** Many lines begin with a small letter. */
function isWrapped(text) {
  return (text.match(/\S\n\p{Ll}/gu)?.length ?? 0) > 4;
}

function wrapLine(line, width, hyphenate) {
  const lines = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current === '' || current.length + 1 + word.length <= width) {
      current = current === '' ? word : `${current} ${word}`;
      continue;
    }
    const room = width - current.length - 2;
    // Only plain words of small letters are parted: names keep their own hyphens.
    if (hyphenate && /^\p{Ll}{8,}[,.]?$/u.test(word) && room >= 3) {
      const at = Math.min(room, word.length - 4);
      lines.push(`${current} ${word.slice(0, at)}-`);
      current = word.slice(at);
    } else {
      lines.push(current);
      current = word;
    }
  }
  lines.push(current);
  return lines;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A page with a paragraph for each paragraph, and line breaks inside. `title` is what its tab shows. */
export function htmlPage(text, title) {
  const paragraphs = text.split(/\n{2,}/).map((part) => `<p>${escaped(part).replaceAll('\n', '<br>\n')}</p>`);
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8">${title === undefined ? '' : `<title>${escaped(title)}</title>`}</head><body><main>\n${paragraphs.join('\n')}\n</main></body></html>\n`;
}

/** A document as a word processor writes it: every line is a paragraph. */
function docx(text) {
  const paragraphs = text
    .split('\n')
    .map((line) => (line === '' ? '<w:p/>' : `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`));
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const office = 'http://schemas.openxmlformats.org';
  return makeZip([
    [
      '[Content_Types].xml',
      `${xml}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${xml}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    [
      'word/document.xml',
      `${xml}<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`,
    ],
  ]);
}

function eml(text) {
  return mail('text/plain', text);
}

/** A mail with one part, quoted-printable in lines of at most 76 bytes. */
function mail(type, content) {
  const lines = content.split('\n').map(quotedPrintable).join('\r\n');
  return Buffer.from(
    `From: press@example.org\r\nTo: news@example.org\r\nMIME-Version: 1.0\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${lines}\r\n`,
  );
}

function quotedPrintable(line) {
  let encoded = '';
  let length = 0;
  for (const byte of Buffer.from(line)) {
    const letter =
      byte < 32 || byte > 126 || byte === 61
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte);
    if (length + letter.length > 75) {
      encoded += '=\r\n';
      length = 0;
    }
    encoded += letter;
    length += letter.length;
  }
  return encoded.replace(/ $/, '=20');
}
