import { normalizeEncoding, TextDecoder as WhatwgDecoder } from '@exodus/bytes/encoding.js';
import type { Diagnostic } from '../core/diagnostic.ts';

/** A decoder that is right on every Node. */
export { WhatwgDecoder };

/** Decoded bytes: the text without byte-order mark, and the WHATWG name of the encoding that was used. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Decodes a document. In this order: byte-order mark; the zero bytes of UTF-16 without a mark; strict UTF-8 over the
 * whole file; UTF-8 with a few bad bytes (each becomes U+FFFD, the rest keeps its letters); the declared encoding
 * when the bytes fit it; windows-1252. `declared` is a label as a page writes it, `ISO-8859-1` for instance.
 */
export function decode(bytes: Uint8Array, declared?: string): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return decodeUnicode(bytes.subarray(marked.length), marked.encoding);
  const wide = unmarkedUtf16(bytes);
  if (wide !== undefined) return decodeUnicode(bytes, wide);
  const strict = decodeStrictly(bytes, 'utf-8');
  if (strict !== undefined) return { text: strict, encoding: 'utf-8', diagnostics: [] };
  if (mostlyUtf8(bytes)) return decodeUnicode(bytes, 'utf-8');
  const label = declared === undefined ? null : normalizeEncoding(declared.trim());
  if (label !== null && !label.startsWith('utf-') && label !== 'replacement' && label !== 'windows-1252') {
    const text = decodeStrictly(bytes, label);
    if (text !== undefined && !hasControls(text)) return { text, encoding: label, diagnostics: [] };
  }
  return decodeWindows1252(bytes);
}

/** The encoding that a byte-order mark names, with the mark's length in bytes. */
export function markedEncoding(bytes: Uint8Array): { encoding: string; length: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}

/** UTF-16 without a mark: in English text nearly every second byte is zero, and hardly any of the others. */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length & ~1, 8192);
  if (length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const pairs = length / 2;
  if (odd >= pairs * 0.6 && even <= pairs * 0.05) return 'utf-16le';
  if (even >= pairs * 0.6 && odd <= pairs * 0.05) return 'utf-16be';
  return undefined;
}

function decodeUnicode(bytes: Uint8Array, encoding: string): DecodedText {
  const strict = decodeStrictly(bytes, encoding);
  if (strict !== undefined) return { text: strict, encoding, diagnostics: [] };
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { text, encoding, diagnostics: [invalidBytes(encoding)] };
}

/** The text, or undefined when a byte does not fit the encoding. */
function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    // Native decoding is right and fastest for Unicode; Node 20 gets windows-1252 and its kin wrong.
    const options = { fatal: true, ignoreBOM: true };
    return encoding.startsWith('utf-')
      ? new TextDecoder(encoding, options).decode(bytes)
      : new WhatwgDecoder(encoding, options).decode(bytes);
  } catch {
    return undefined; // not this encoding, or one that does not exist: the caller has another
  }
}

/** True when a text that is not quite UTF-8 holds more good multi-byte characters than bad bytes. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    const follow = byte >= 0xf0 && byte <= 0xf4 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let found = 0;
    while (found < follow && (bytes[i + 1 + found]! & 0xc0) === 0x80) found += 1;
    if (follow > 0 && found === follow && byte <= 0xf4) {
      good += 1;
      i += follow;
    } else bad += 1;
  }
  return good > bad;
}

/** Bytes that windows-1252 leaves undefined become U+FFFD. */
function decodeWindows1252(bytes: Uint8Array): DecodedText {
  const text = new WhatwgDecoder('windows-1252').decode(bytes);
  if (!/[\u0081\u008d\u008f\u0090\u009d]/.test(text)) return { text, encoding: 'windows-1252', diagnostics: [] };
  return {
    text: text.replace(/[\u0081\u008d\u008f\u0090\u009d]/g, '\ufffd'),
    encoding: 'windows-1252',
    diagnostics: [invalidBytes('windows-1252')],
  };
}

function hasControls(text: string): boolean {
  return /[\u0080-\u0084\u0086-\u009f]/.test(text);
}

function invalidBytes(encoding: string): Diagnostic {
  return {
    code: 'encoding/invalid',
    message: `Some bytes are not valid ${encoding}; each stands as U+FFFD. Save the document again as UTF-8.`,
  };
}
