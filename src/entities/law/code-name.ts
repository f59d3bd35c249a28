import { wordId, wordSet } from '../../gazetteer/words.ts';
import { TOKEN_BLOCK, TOKEN_CAPITAL, TOKEN_SENTENCE, type TokenTable } from '../../segment/tokens.ts';
import { nameStart } from './citation.ts';
import { isHeadline } from './named-act.ts';
import type { LawSpan } from './value.ts';

const CODE = wordId('code');
const OF = wordId('of');
const FOR = wordId('for');
const AND = wordId('and');
/** What codes are about, right before the word: `Penal Code`, but not `Dress Code`. */
const SUBJECTS = wordSet(`
  penal criminal vehicle commercial revenue building plumbing electrical municipal election elections electoral labor
  labour government family insurance probate evidence professions transportation welfare institutions corporations highway traffic
  sanitary utilities safety civil administrative revised
`);
/** What they are of: `Code of Criminal Procedure`, but not `Code of Silence`. */
const FIELDS = wordSet(
  'criminal civil professional judicial military federal ordinances virginia alabama iowa maryland georgia',
);
const LONG_FIELDS = wordSet('criminal civil professional judicial military federal');
const CONDUCT = wordSet('conduct ethics practice');
const LONGEST = 8; // words behind `of`

/** `California Penal Code`, `Code of Criminal Procedure`, `Code of Conduct for Harbor Pilots` without a section, from the word `Code`. */
export function codeOfSubject(tokens: TokenTable, i: number): LawSpan | undefined {
  const { word } = tokens;
  if (word[i] !== CODE || !isCapital(tokens, i) || isHeadline(tokens, i)) return undefined;
  const first = nameStart(tokens, i);
  if (word[i + 1] === OF) {
    const last = isCapital(tokens, i + 2) ? ofEnd(tokens, i + 2) : i;
    return last > i ? { first, last, rule: 'code-name' } : undefined;
  }
  if (first === i || !SUBJECTS.has(word[i - 1]!) || isCapital(tokens, i + 1)) return undefined;
  return { first, last: i + 1, rule: 'code-name' };
}

/** End of `Criminal Procedure`, `Conduct for Harbor Pilots` at token `i`; -1 for what is no code of law. */
function ofEnd(tokens: TokenTable, i: number): number {
  const { word } = tokens;
  const rules = CONDUCT.has(word[i]!);
  if (!rules && !FIELDS.has(word[i]!)) return -1;
  let last = wordsEnd(tokens, i);
  if (!rules) return last > i + 1 || !LONG_FIELDS.has(word[i]!) ? last : -1;
  if (last > i + 1 || word[last] !== FOR || !isCapital(tokens, last + 1)) return -1; // `Code of Conduct` is anybody's
  last = wordsEnd(tokens, last + 1);
  return last;
}

function wordsEnd(tokens: TokenTable, from: number): number {
  let last = from;
  while (
    last - from < LONGEST &&
    (isCapital(tokens, last) || (tokens.word[last] === AND && isCapital(tokens, last + 1)))
  )
    last += 1;
  return last;
}

function isCapital({ flags, count }: TokenTable, i: number): boolean {
  return i < count && (flags[i]! & (TOKEN_CAPITAL | TOKEN_BLOCK | TOKEN_SENTENCE)) === TOKEN_CAPITAL;
}
