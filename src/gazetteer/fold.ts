const CURLY = /[’‘]/g;
const MARKS_AND_INVISIBLE = /[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;

/**
 * The form under which a word is looked up: lower case, without accents, invisible characters and ligatures;
 * curly apostrophes straight. `Peña` → `pena`, `ﬁve` → `five`. Folding twice changes nothing.
 */
export function foldWord(word: string): string {
  if (isPlain(word)) return word.toLowerCase();
  const straight = word.replace(CURLY, "'"); // `don’t`: most words that are not plain want no more
  if (isPlain(straight)) return straight.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(MARKS_AND_INVISIBLE, '')
    .toLowerCase()
    .replace(/[’‘ʼ′`´]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss');
}

/** ASCII without a grave accent, which stands for an apostrophe: nearly every word. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit >= 0x80 || unit === 0x60) return false;
  }
  return true;
}
