import { createHash } from 'node:crypto';

/** Order by UTF-16 code unit: the same on every machine, whatever its language. For `Array.prototype.sort`. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A file name as text. Bytes that are not UTF-8 stand percent-encoded: `caf%E9.txt`. */
export function nameText(name: Buffer): string {
  const text = name.toString('utf8');
  if (!text.includes('\ufffd') || Buffer.from(text, 'utf8').equals(name)) return text;
  let out = '';
  for (let i = 0; i < name.length; ) {
    const length = characterLength(name, i);
    if (length > 0) out += name.toString('utf8', i, i + length);
    else out += percent(name[i]!);
    i += Math.max(1, length);
  }
  return out;
}

/** Bytes of the UTF-8 character at `i`, 0 when there is none. */
function characterLength(bytes: Buffer, i: number): number {
  const byte = bytes[i]!;
  const length = byte < 0x80 ? 1 : byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
  if (byte >= 0xf5 || length === 0 || i + length > bytes.length) return 0;
  return bytes.toString('utf8', i, i + length).includes('\ufffd') ? 0 : length;
}

function percent(byte: number): string {
  return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

const LONGEST_NAME = 200; // bytes; file systems allow 255, and `.json` and a clash mark come behind
const LONGEST_PATH = 1500; // bytes; systems allow 4096 with the output folder in front

/**
 * File names of the records of documents, relative to `records/`: the document's path with `.json` behind it.
 *
 * Characters that trip a file system or a URL are percent-encoded; a folder or file name over 200 bytes is cut and gets
 * `~` and a hash of the whole; a path over 1500 bytes becomes `~long/<hash>.json`. Where names would be equal on a file system that ignores
 * case, or one is a folder of another, all but the first (by code unit) get `~` and a hash of the path.
 */
export function recordNames(paths: readonly string[]): RecordNames {
  const others = new Map<string, string>();
  const taken = new Set<string>();
  const folders = new Set<string>();
  const encoded = paths.map((path) => [path, encodePath(path)] as const);
  for (const [, name] of encoded)
    for (let i = name.indexOf('/'); i >= 0; i = name.indexOf('/', i + 1)) folders.add(comparable(name.slice(0, i)));
  for (const [path, name] of encoded) {
    let own = `${name}.json`;
    if (taken.has(comparable(own)) || folders.has(comparable(own))) own = `${name}~${hash(path, 16)}.json`;
    taken.add(comparable(own));
    if (own !== `${path}.json`) others.set(path, own);
  }
  return { get: (path) => others.get(path) ?? `${path}.json` };
}

/** Names of records by the paths that they were made of. Only those are kept that are not just the path: there may be a million. */
export interface RecordNames {
  readonly get: (path: string) => string;
}

function comparable(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function encodePath(path: string): string {
  const encoded = path.split('/').map(encodeName).join('/');
  return Buffer.byteLength(encoded) > LONGEST_PATH ? `~long/${hash(path, 32)}` : encoded;
}

/** Names that Windows keeps for devices, with or without an ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

function encodeName(name: string): string {
  let out = name.replace(/[^\p{L}\p{N}\p{M}\-_.!$&'()+,;=@[\]{}]/gu, encodeCharacter);
  if (DEVICES.test(out) || /^[.~]/.test(out)) out = encodeCharacter(out[0]!) + out.slice(1);
  out = out.replace(/\.+$/, (stops) => '%2E'.repeat(stops.length));
  if (Buffer.byteLength(out) <= LONGEST_NAME) return out;
  let cut = '';
  let size = 0;
  for (const part of out.match(/%[0-9A-F]{2}|[^]/gu) ?? []) {
    size += Buffer.byteLength(part);
    if (size > LONGEST_NAME - 40) break;
    cut += part;
  }
  return `${cut}~${hash(name, 32)}`;
}

function encodeCharacter(character: string): string {
  return [...Buffer.from(character, 'utf8')].map(percent).join('');
}

function hash(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}
