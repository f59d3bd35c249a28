/** A line of text on a page: points from the lower left corner. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** Writes a small PDF by hand: Helvetica (windows-1252), one content stream a page. */
export function makePdf(
  pages: readonly (readonly PdfLine[])[],
  {
    info = {},
    encrypted = false,
  }: { readonly info?: Readonly<Record<string, string>>; readonly encrypted?: boolean } = {},
): Buffer {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const kids: number[] = [];
  const parent = pages.length * 2 + 2;
  for (const lines of pages) {
    const stream = lines
      .map(({ text, x, y, size = 11 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escapeText(text)}) Tj ET`)
      .join('\n');
    const content = add(`<< /Length ${Buffer.byteLength(stream, 'latin1')} >>\nstream\n${stream}\nendstream`);
    kids.push(
      add(
        `<< /Type /Page /Parent ${parent} 0 R /MediaBox [0 0 612 792] /Contents ${content} 0 R ` +
          `/Resources << /Font << /F1 ${font} 0 R >> >> >>`,
      ),
    );
  }
  add(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`);
  const catalog = add(`<< /Type /Catalog /Pages ${parent} 0 R >>`);
  const fields = Object.entries(info).map(([key, value]) => `/${key} (${escapeText(value)})`);
  const infoObject = add(`<< ${fields.join(' ')} >>`);
  const secret = `<${'5a'.repeat(32)}>`;
  const lock = encrypted
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${secret} /U ${secret} >> /ID [<00> <00>]`
    : '';
  let file = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [i, body] of objects.entries()) {
    offsets.push(file.length);
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
  }
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const offset of offsets) file += `${String(offset).padStart(10, '0')} 00000 n \n`;
  file += `trailer << /Size ${objects.length + 1} /Root ${catalog} 0 R /Info ${infoObject} 0 R ${lock} >>\n`;
  return Buffer.from(`${file}startxref\n${start}\n%%EOF\n`, 'latin1');
}

/** Lines of a text below each other, 14 points apart. */
export function textLines(
  text: string,
  { x = 72, top = 720 }: { readonly x?: number; readonly top?: number } = {},
): PdfLine[] {
  return text
    .split('\n')
    .map((line, i) => ({ text: line, x, y: top - i * 14 }))
    .filter(({ text: line }) => line !== '');
}

const PUNCTUATION: Readonly<Record<string, string>> = {
  '“': '\x93',
  '”': '\x94',
  '’': '\x92',
  '–': '\x96',
  '—': '\x97',
};

function escapeText(text: string): string {
  return text.replace(/[“”’–—]/g, (mark) => PUNCTUATION[mark]!).replace(/[\\()]/g, '\\$&');
}
