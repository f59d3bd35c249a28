/**
 * Index of the first entry that begins at a token or behind it, in a list in text order; the list's length when there is none.
 * Halves the list, so that asking for every mention of a long text stays cheap.
 */
export function indexFrom(list: readonly { readonly first: number }[], token: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
