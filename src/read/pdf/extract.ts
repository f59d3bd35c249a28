import './no-canvas.ts'; // before pdf-parse
import { PDFParse } from 'pdf-parse';
import type { PdfContent, PdfPage, TextItem } from './page.ts';

/** What pdf-parse has at run time but keeps out of its types. A test fails if it moves. */
interface LoadedPdf {
  readonly numPages: number;
  getPage(number: number): Promise<{
    getViewport(options: { scale: number }): { width: number; height: number; transform: readonly number[] };
    getTextContent(options: object): Promise<{ items: readonly unknown[] }>;
    cleanup(): void;
  }>;
  getMetadata(): Promise<{ info?: Record<string, unknown> }>;
}

/** Reads all text of a PDF with its positions. `bytes` is empty afterwards. Rejects with pdf-parse's exceptions. */
export async function extractPdf(bytes: Uint8Array): Promise<PdfContent> {
  // Nothing in the file is run; its own fonts are not loaded, since nothing is drawn.
  const parser = new PDFParse({
    data: bytes,
    isEvalSupported: false,
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    enableXfa: false,
  });
  try {
    const pdf = await (parser as unknown as { load(): Promise<LoadedPdf> }).load();
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      try {
        pages.push(await readPage(pdf, number));
      } catch {
        pages.push({ width: 612, height: 792, items: [] }); // a damaged page does not take the others with it
      }
    }
    const { info = {} } = await pdf.getMetadata().catch(() => ({ info: {} }) as { info?: Record<string, unknown> });
    return {
      pages,
      title: asText(info['Title']),
      created: asText(info['CreationDate']),
      maker: `${asText(info['Creator']) ?? ''} ${asText(info['Producer']) ?? ''}`.trim(),
    };
  } finally {
    await parser.destroy();
  }
}

async function readPage(pdf: LoadedPdf, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  const placed = items.map((item) => place(item, transform)).filter((item) => item !== undefined);
  page.cleanup();
  return { width, height, items: placed };
}

/** From the PDF's coordinates to the page as one sees it, also when it is turned. */
function place(item: unknown, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): TextItem | undefined {
  const { str, transform, width } = item as { str?: string; transform?: readonly number[]; width?: number };
  if (typeof str !== 'string' || transform === undefined || str === '') return undefined;
  const [ia = 0, ib = 0, ic = 0, id = 0, ie = 0, iff = 0] = transform;
  const numbers = [ia, ib, ic, id, ie, iff, width ?? 0];
  if (numbers.some((number) => !Number.isFinite(number))) return undefined;
  return {
    text: str,
    x: a * ie + c * iff + e,
    y: b * ie + d * iff + f,
    width: width ?? 0,
    size: Math.hypot(ic, id) || Math.hypot(ia, ib),
  };
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 2000) : undefined;
}
