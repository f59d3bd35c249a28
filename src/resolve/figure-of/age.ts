import { indexFrom } from '../../core/from-token.ts';
import type { FigureMention } from '../../entities/figure/value.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { TOKEN_MARK } from '../../segment/tokens.ts';
import type { ResolveContext } from '../context.ts';
import { personBefore } from './duration.ts';
import type { PeopleByMention } from './people-by-mention.ts';
import { PREPOSITIONS } from './words.ts';

const OLD = wordSet('old olds');
const WORDS_BETWEEN = 3; // `his 30-year-old step daughter Ada`

/** Whose age it is: `Ada Quill, 31`, `31-year-old Ada Quill`, `his 31-year-old daughter Ada`. */
export function ofAge(
  context: ResolveContext,
  people: PeopleByMention,
  { first, last }: FigureMention,
): string | undefined {
  const { tokens } = context.document;
  const isAttribute = OLD.has(tokens.word[last - 1]!);
  if (isAttribute) {
    const next = context.mentions.person[indexFrom(context.mentions.person, last)];
    if (next !== undefined && next.first - last <= WORDS_BETWEEN && areWords(context, last, next.first))
      return people.get(next.start);
    if (last < tokens.count && (tokens.flags[last]! & TOKEN_MARK) === 0) return undefined; // `a 31-year-old man`
  }
  const person = personBefore(context, first);
  return person !== undefined && first - person.last <= 2 && endsName(context, person.last)
    ? people.get(person.start)
    : undefined;
}

function areWords({ document: { tokens } }: ResolveContext, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if ((tokens.flags[i]! & TOKEN_MARK) !== 0 || PREPOSITIONS.has(tokens.word[i]!)) return false;
  return true;
}

function endsName({ document: { tokens } }: ResolveContext, i: number): boolean {
  return (tokens.flags[i]! & TOKEN_MARK) !== 0 || PREPOSITIONS.has(tokens.word[i]!);
}
