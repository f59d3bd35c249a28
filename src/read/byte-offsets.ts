import { markedEncoding, WhatwgDecoder } from './encoding.ts';

/**
 * For each UTF-16 unit of a decoded text, the byte of the source where its character begins; one more entry for the end.
 * `encoding` is the name that decoding gave.
 */
export function byteOffsets(bytes: Uint8Array, encoding: string, text: string): Uint32Array {
  const first = markedEncoding(bytes)?.length ?? 0;
  const offsets = new Uint32Array(text.length + 1).fill(bytes.length);
  if (encoding.startsWith('utf-16')) {
    for (let i = 0; i < text.length; i++) offsets[i] = Math.min(bytes.length, first + 2 * i);
  } else if (encoding === 'utf-8' && !text.includes('\ufffd')) fromUtf8(text, first, offsets);
  else fromAny(bytes, encoding, first, offsets);
  return offsets;
}

function fromUtf8(text: string, first: number, offsets: Uint32Array): void {
  let byte = first;
  for (let i = 0; i < text.length; i++) {
    offsets[i] = byte;
    const unit = text.charCodeAt(i);
    if (unit < 0x80) byte += 1;
    else if (unit < 0x800) byte += 2;
    else if (unit >= 0xd800 && unit < 0xdc00 && i + 1 < text.length) {
      i += 1;
      offsets[i] = byte; // both halves of a pair
      byte += 4;
    } else byte += 3;
  }
}

/** Any encoding, also one with bad bytes: what comes out when one byte more goes in. */
function fromAny(bytes: Uint8Array, encoding: string, first: number, offsets: Uint32Array): void {
  const decoder = encoding === 'utf-8' ? new TextDecoder(encoding, { ignoreBOM: true }) : new WhatwgDecoder(encoding);
  let unit = 0;
  let begun = first; // where the character that is not yet whole begins
  for (let i = first; i < bytes.length; i++) {
    const letters = decoder.decode(bytes.subarray(i, i + 1), { stream: true });
    for (let k = 0; k < letters.length && unit < offsets.length; k++) {
      // A bad sequence is known by the byte behind it, which then is a letter of its own.
      const isOwn = k > 0 && k === letters.length - 1 && !isLowHalf(letters, k);
      offsets[unit] = isOwn ? i : begun;
      unit += 1;
    }
    if (letters.length > 0) begun = i + 1;
  }
}

function isLowHalf(letters: string, k: number): boolean {
  return letters.charCodeAt(k) >= 0xdc00 && letters.charCodeAt(k) < 0xe000;
}
