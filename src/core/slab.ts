// Typed arrays of one document are cut from larger pieces of memory: getting each from the system, and giving it back, costs
// more than filling it.

const SLAB_BYTES = 1 << 18;
/** Larger arrays get memory of their own, so that little of a slab is lost at its end. */
const LARGEST_PART = SLAB_BYTES >> 3;
/** All parts begin at a multiple of this. */
const ALIGNMENT = 8;

let slab = new ArrayBuffer(SLAB_BYTES);
let used = 0;

/** Begin of so many bytes in `slab`, each given out once: they are zero. */
function part(bytes: number): number {
  if (used + bytes > SLAB_BYTES) {
    slab = new ArrayBuffer(SLAB_BYTES);
    used = 0;
  }
  const begin = used;
  used += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
  return begin;
}

/** So many zeros, for one document. */
export function int32s(count: number): Int32Array {
  const bytes = count * 4;
  if (bytes > LARGEST_PART) return new Int32Array(count);
  const begin = part(bytes);
  return new Int32Array(slab, begin, count);
}

/** So many zeros, for one document. */
export function uint32s(count: number): Uint32Array {
  const bytes = count * 4;
  if (bytes > LARGEST_PART) return new Uint32Array(count);
  const begin = part(bytes);
  return new Uint32Array(slab, begin, count);
}

/** So many zeros, for one document. */
export function uint16s(count: number): Uint16Array {
  const bytes = count * 2;
  if (bytes > LARGEST_PART) return new Uint16Array(count);
  const begin = part(bytes);
  return new Uint16Array(slab, begin, count);
}

/** So many zeros, for one document. */
export function uint8s(count: number): Uint8Array {
  if (count > LARGEST_PART) return new Uint8Array(count);
  const begin = part(count);
  return new Uint8Array(slab, begin, count);
}
