// A text as numbers, for comparing wordings: case, accents, marks, apostrophes and layout have no say.

/** Words a shingle has: four in a row are seldom written twice by chance, and a change spoils only four shingles. */
export const SHINGLE_WORDS = 4;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Hashes of the words of a text, in order. `FBI's`, `FBI’s` and `FBIs` are one word, so are `Café` and `cafe`. */
export function wordHashes(text: string): Uint32Array {
  const words = new Uint32Array((text.length >> 1) + 1);
  let count = 0;
  let hash = FNV_OFFSET;
  let isInside = false;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x20;
    const folded = code < 128 ? (ASCII[code] ?? 0) : foldCode(code);
    if (folded === SKIP) continue;
    if (folded !== BREAK) {
      hash = Math.imul(hash ^ folded, FNV_PRIME);
      isInside = true;
    } else if (isInside) {
      words[count] = hash >>> 0;
      count += 1;
      hash = FNV_OFFSET;
      isInside = false;
    }
  }
  return words.subarray(0, count);
}

const BREAK = 0;
const SKIP = 1;

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (character === "'") return SKIP; // also where a file has lost it
  return /[a-z0-9]/i.test(character) ? character.toLowerCase().charCodeAt(0) : BREAK;
});

const folds = new Map<number, number>();

/** A letter or digit beyond ASCII as the first unit of its plain small form. */
function foldCode(code: number): number {
  let folded = folds.get(code);
  if (folded === undefined) {
    const plain = String.fromCharCode(code).normalize('NFKD').toLowerCase();
    if (/^[’‘ʼ\u00ad\u200b-\u200d\ufeff]$|^\p{M}/u.test(plain)) folded = SKIP;
    else folded = /^[\p{L}\p{N}\ud800-\udfff]/u.test(plain) ? plain.charCodeAt(0) : BREAK;
    folds.set(code, folded);
  }
  return folded;
}

/** The shingle that begins at each word; none for the last three words. */
export function shingles(words: Uint32Array): Uint32Array {
  const result = new Uint32Array(Math.max(0, words.length - SHINGLE_WORDS + 1));
  for (let i = 0; i < result.length; i++) {
    let hash = FNV_OFFSET;
    for (let j = i; j < i + SHINGLE_WORDS; j++) hash = mix(hash ^ (words[j] ?? 0));
    result[i] = hash >>> 0;
  }
  return result;
}

/** Spreads the bits of a number over all 32 (the finaliser of MurmurHash3, public domain). */
export function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** One number for a whole wording: two texts of the same words have the same. */
export function wordingKey(words: Uint32Array): string {
  let a = FNV_OFFSET;
  let b = 0x9e3779b9;
  for (const word of words) {
    a = mix(a ^ word);
    b = mix(Math.imul(b, 31) + word);
  }
  return `${words.length}-${a}-${b}`;
}
