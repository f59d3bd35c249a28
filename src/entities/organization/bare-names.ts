import type { Candidate } from './candidate.ts';

/**
 * `Quiet Harbor agreed to pay` in a text that has one Quiet Harbor Shoes, Inc.: it is short for that. Adds to `fullKeys` the key of the longer
 * name for each of the `bare` names, those that only a sign beside them told, with which exactly one other name begins: `Shell`, of Shell
 * Oil Company.
 */
export function joinBare(
  bare: ReadonlyMap<string, string>,
  found: readonly Candidate[],
  fullKeys: Map<string, string>,
): void {
  if (bare.size === 0) return;
  const keys = [...new Set(found.map(({ key }) => key))].sort();
  for (const [key, alone] of bare) {
    if (fullKeys.has(key)) continue;
    const whole = onlyLonger(keys, `${key} `);
    if (whole !== undefined || alone !== key) fullKeys.set(key, whole ?? alone);
  }
}

/** The one key of the sorted `keys` that begins with `start` and goes on with more than `and`; undefined for none or several. */
function onlyLonger(keys: readonly string[], start: string): string | undefined {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < start) low = middle + 1;
    else high = middle;
  }
  let only: string | undefined;
  for (let i = low; i < keys.length && keys[i]!.startsWith(start); i++) {
    if (keys[i]!.startsWith('and ', start.length)) continue;
    if (only !== undefined && !keys[i]!.startsWith(only)) return undefined;
    only = keys[i];
  }
  return only;
}
