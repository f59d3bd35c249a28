import { TOKEN_CAPITAL, TOKEN_UPPER, TOKEN_WORD, type TokenTable } from './tokens.ts';

const NO_PLACE =
  /^(?:media|press|news|update|statement|advisory|video|audio|photo|amended|correction|who|what|when|where)\b/i;

/** Token of the dash behind a dateline's place (`CHICAGO –`, `(Dallas, Texas) –`), 0 when there is none. */
export function dashOfDateline(tokens: TokenTable, block: { readonly first: number; readonly last: number }): number {
  let capitals = 0;
  if (NO_PLACE.test(tokens.text.slice(tokens.start[block.first], tokens.start[block.first]! + 12))) return 0;
  for (let i = block.first; i < Math.min(block.last, block.first + 18); i++) {
    const text = tokens.text.slice(tokens.start[i], tokens.end[i]);
    if (
      i > block.first &&
      /^(?:[–—―]|--?)$/.test(text) &&
      (tokens.gap[i]! > 0 || /[–—―]/.test(text) || text === '--')
    ) {
      return capitals > 0 ? i : 0;
    }
    const flags = tokens.flags[i]!;
    if ((flags & TOKEN_WORD) === 0) continue;
    if ((flags & (TOKEN_CAPITAL | TOKEN_UPPER)) !== 0) capitals += 1;
    else if (!/^(?:of|de|la|del|and|the|st|nd|rd|th|s)$/.test(text)) return 0;
  }
  return 0;
}
