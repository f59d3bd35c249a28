import { wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { plainText, TOKEN_CAPITAL, TOKEN_WORD } from '../../segment/tokens.ts';
import type { CourtMention } from '../court/value.ts';
import { mentionOf } from '../recogniser.ts';
import { behindOf, OF } from './words.ts';

const COURTS = wordSet('corte tribunal juzgado');
/** What kind of court: a court without one is `el tribunal`. */
const KINDS = wordSet(
  'superior supremo suprema distrito apelaciones federal penal municipal familia circuito criminal juvenil',
);
const ORDINALS = wordSet(
  'primera segunda tercera cuarta quinta sexta septima octava novena decima undecima duodecima decimotercera decimocuarta decimoquinta',
);
/** Words of the longest name. */
const LONGEST = 14;

/** Courts between tokens `from` and `to` of a part in Spanish, as printed: `Tribunal Superior del Condado de Orange`. */
export function* spanishCourts(document: AnalysedDocument, from: number, to: number): Generator<CourtMention> {
  const { tokens } = document;
  for (let i = from; i < to; i++) {
    if (!COURTS.has(tokens.word[i]!) || (tokens.flags[i]! & TOKEN_CAPITAL) === 0) continue;
    const last = endOf(document, i, to);
    if (!hasKind(document, i, last)) continue;
    const first = i > from && ORDINALS.has(tokens.word[i - 1]!) ? i - 1 : i;
    yield mentionOf(document, 'court', first, last, { name: plainText(tokens, first, last) }, 'spanish');
    i = last - 1;
  }
}

/** Words with a capital, and `de`, `del` between them. */
function endOf({ tokens }: AnalysedDocument, i: number, to: number): number {
  let last = i + 1;
  while (last < Math.min(to, i + LONGEST)) {
    const next = OF.has(tokens.word[last]!) ? behindOf(tokens, last) : last;
    if (next >= to || (tokens.flags[next]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== (TOKEN_WORD | TOKEN_CAPITAL)) break;
    last = next + 1;
  }
  return last;
}

function hasKind({ tokens }: AnalysedDocument, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) if (KINDS.has(tokens.word[i]!)) return true;
  return false;
}
