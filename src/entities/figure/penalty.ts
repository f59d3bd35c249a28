import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK, type TokenTable } from '../../segment/tokens.ts';
import { breaks } from './numeral.ts';
import type { Comparator } from './comparator.ts';
import type { FigureMention, FigureValue } from './value.ts';

const AND = wordId('and');
const OR = wordId('or');
const FINE = wordSet('fine fines penalty penalties');
/** Words between `maximum of 20 years` and `and a fine of $250,000`. */
const PENALTY_WORDS = wordSet(`
  in and or a an of the prison jail imprisonment federal state county custody behind bars incarceration fine fines
  criminal civil monetary supervised release probation to by followed term penalty both up years year months per
  count each charge plus also maximum greater larger higher
`);

/** `a maximum of 20 years in prison and a $250,000 fine`: the fine is a maximum too. */
export function inheritedComparator(
  tokens: TokenTable,
  before: FigureMention | undefined,
  first: number,
  last: number,
  kind: FigureValue['kind'],
): Comparator {
  if (before === undefined || before.value.comparator !== 'le' || first - before.last > 12) return 'eq';
  if (before.value.kind !== 'duration' && before.value.kind !== 'money') return 'eq';
  if (kind !== 'duration' && kind !== 'money') return 'eq';
  if (before.last === first) return 'eq';
  let joined = false;
  let fine = kind === 'duration';
  for (let i = before.last; i < first; i++) {
    const word = tokens.word[i]!;
    if (breaks(tokens, i)) return 'eq';
    if (word === AND || word === OR || word === MARK.comma) joined = true;
    else if (FINE.has(word)) fine = true;
    if (!PENALTY_WORDS.has(word) && word !== MARK.comma && word !== MARK.slash) return 'eq';
  }
  if (!fine)
    for (let i = last; i < last + 4 && i < tokens.count && !breaks(tokens, i); i++)
      if (FINE.has(tokens.word[i]!)) fine = true;
  return joined && fine ? 'le' : 'eq';
}
