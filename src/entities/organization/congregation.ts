import type { Occupancy } from '../../core/occupancy.ts';
import { wordMap, wordSet } from '../../gazetteer/words.ts';
import { isCapitalised, runEnd } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { TOKEN_BLOCK, TOKEN_SENTENCE } from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import type { Found } from './name-run.ts';

const HEBREW = wordSet(`
  beth bnai b'nai emanuel emanu-el emanu israel sinai shalom sholom shaare shaarei adath adas ahavath ahavas anshe agudas agudath ohev
  tikvah judea solel menorah beit bet kol rodef mishkan torah tifereth tiferet chabad
`);
/** First words of the names of communities of faith, with the words that must follow where the first means other things too. */
const OPENINGS = wordMap({ temple: HEBREW, congregation: HEBREW, synagogue: HEBREW, masjid: undefined });

/** `Temple Beth Vennick`, `Masjid Al-Quarvel`: a community whose kind stands first. */
export const congregation: Rule<Found> = {
  triggers: wordSet('temple congregation synagogue masjid'),
  read: fromOpening,
};

function fromOpening({ tokens }: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { word, flags, count } = tokens;
  const next = i + 1;
  if (!isCapitalised(tokens, i) || next >= count || !isCapitalised(tokens, next)) return undefined;
  if ((flags[next]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0) return undefined;
  const follows = OPENINGS.get(word[i]!);
  if (follows !== undefined && !follows.has(word[next]!)) return undefined;
  const last = runEnd(tokens, taken, i, { max: 5, joins: () => false });
  return last > next ? { first: i, last, legal: false } : undefined;
}
