import type { FigureMention } from '../entities/figure/value.ts';
import { wordId, wordSet } from '../gazetteer/words.ts';
import type { FigurePlace } from '../record/types.generated.ts';
import { MARK, TOKEN_BLOCK, TOKEN_NUMBER, TOKEN_SENTENCE, type TokenTable } from '../segment/tokens.ts';
import { type Anchor, leaves } from './place-anchor.ts';

// The place of who or what does something with the figure's things, before the figure.

const COMMA = MARK.comma;
const WITH = wordId('with');

/** `Deputies in Cleveland arrested 118 people`, `Ontario has 626 homes`: the place of what did it, the last one before the figure. */
export function placeOfSubject(
  tokens: TokenTable,
  figure: FigureMention,
  own: Anchor | undefined,
): FigurePlace | undefined {
  if (own === undefined || own.listed || figure.first - own.last > SUBJECT_REACH) return undefined;
  if (clauseEnds(tokens, own.last, figure.first)) return undefined;
  if (isWhere(tokens, own)) return townWhere(tokens, figure, own);
  // `Ontario has 626 homes`, not `Ontario has fined two homes`
  if (!own.introduced) {
    // `the city of Quillton will pay $13,000`, `Quillton, Ohio, had 40 cases`
    const opens = (tokens.flags[own.first]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0;
    const from = opens && tokens.word[own.last] === COMMA ? own.last + 1 : own.last;
    const verb = tokens.word[from] === WILL ? from + 1 : from;
    const does = (verb > from ? PAYS : HAS).has(tokens.word[verb] ?? 0);
    return does && hasNow(tokens, verb + 1, figure.first) ? own.place : undefined;
  }
  if (own.unnamed) return leaves(tokens, own.last, figure.first) ? undefined : own.place; // `brings the number in the state to seven`
  // `enacted in California with 81 percent of the vote`
  if (tokens.word[own.last] === WITH && figure.value.kind === 'percent' && figure.first - own.last < 4)
    return own.place;
  if (own.last === figure.first) return own.place; // `and a home in Hawkesbury $27,500`
  const from = own.last;
  if (leaves(tokens, from, figure.first)) return undefined;
  // A verb of finding or doing stands between; `to two counts` and `for three years` say something else.
  const isPercent = figure.value.kind === 'percent';
  for (let i = from; i < figure.first; i++)
    if (RESULTS.has(tokens.word[i]!) || (isPercent && CHANGES.has(tokens.word[i]!))) return own.place;
  return undefined;
}

/** `Baidoa, where drought has driven out 60,000 people` */
export function townWhere(tokens: TokenTable, figure: FigureMention, own: Anchor): FigurePlace | undefined {
  return !isWhere(tokens, own) || leaves(tokens, own.last + 2, figure.first) ? undefined : own.place;
}

function isWhere({ word }: TokenTable, { isCity, last }: Anchor): boolean {
  return isCity && word[last] === COMMA && word[last + 1] === WHERE;
}

/** Nothing between `has` and the number, or a figure before it: no participle that would go with `has`. */
function hasNow(tokens: TokenTable, from: number, to: number): boolean {
  if (to <= from) return true;
  return (tokens.flags[from]! & TOKEN_NUMBER) !== 0 || HEDGES.has(tokens.word[from]!);
}
const HEDGES = wordSet('about nearly almost roughly approximately around some over more fewer less at only just an a');
const SUBJECT_REACH = 20;
const WHERE = wordId('where');
/** Verbs of a place itself. */
const HAS = wordSet('has have had recorded reported saw registered counts counted experienced');
const WILL = wordId('will');
const PAYS = wordSet('pay receive get spend contribute provide invest');
/** Verbs with which something turns up at a place. */
const RESULTS = wordSet(`
  arrested seized recovered found turned uncovered discovered netted yielded killed destroyed confiscated intercepted rescued
  treated fined recorded reported saw received damaged injured evacuated detained located identified charged
  resulted caused claimed sickened displaced spilled discharged emitted
`);
/** `robberies in Quillton fell 8 percent` */
export const CHANGES = wordSet(
  'fell rose dropped declined decreased increased grew climbed jumped plunged plummeted soared surged',
);

export function clauseEnds(tokens: TokenTable, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.word[i] === MARK.semicolon) return true;
  return false;
}
