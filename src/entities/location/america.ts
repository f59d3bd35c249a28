import { wordId, wordSet } from '../../gazetteer/words.ts';
import { GAP_NONE, MARK, TOKEN_CAPITAL, TOKEN_UPPER } from '../../segment/tokens.ts';
import type { FoundLocations } from './found.ts';

const U_S = wordSet('u.s. us');
/** What follows `U.S.` and `United States` in titles and names of bodies. */
const AMERICAN_NAMES = wordSet(`
  attorney attorneys district magistrate circuit marshal marshals senator senators sen representative representatives rep
  congressman congresswoman ambassador secretary bankruptcy probation army navy air marine marines coast customs immigration department
  house senate supreme court courts code postal secret treasury embassy constitution sentencing trustee justice congress capitol
  citizenship bureau pretrial deputy assistant central special forces military fish geological food environmental currency attorneys
  dollars penitentiary probate federal
`);

/** `U.S.` and `United States` outside titles and names. */
export function americaAlone(found: FoundLocations, first: number, last: number): boolean {
  const { context } = found;
  const { tokens } = context.document;
  if (tokens.word[first] === AMERICA) return tokens.word[first - 1] !== OF || !context.isCapital(first - 2);
  const isShort = last - first === 1 && U_S.has(tokens.word[first]!);
  if (isShort && tokens.word[last] === MARK.dollar) return false; // `US$5`, but `pay the United States $5 million`
  if (isShort && !context.dotted(first)) {
    // `US`: in capitals among other capitals it is a pronoun as often as not.
    if ((tokens.flags[first]! & TOKEN_UPPER) === 0) return false;
    if (first > 0 && (tokens.flags[first - 1]! & TOKEN_UPPER) !== 0 && context.joins(first)) return false;
  }
  if (isShort && isInNumber(found, first)) return false;
  if (!context.joins(last)) return true;
  if (context.isNumber(last) && context.joins(first) && context.isNumber(first - 1)) return false; // `169 U.S. 649`, a case
  if ((tokens.flags[last]! & TOKEN_CAPITAL) === 0 || OPENERS.has(tokens.word[last]!)) return true;
  if (tokens.word[last] === GOVERNMENT && !(context.joins(last + 1) && context.isCapital(last + 1))) return true;
  if (context.taken.at(last) !== undefined) return tokens.gap[last]! > 1 || context.taken.at(last)?.type !== 'person';
  return context.inHeading(last) && !AMERICAN_NAMES.has(tokens.word[last]!);
}

/** `866-4US-WAGE`: letters of a telephone number. */
function isInNumber({ context }: FoundLocations, first: number): boolean {
  return context.document.tokens.gap[first] === GAP_NONE && context.isNumber(first - 1);
}

/** Words that begin the next sentence, where its full stop got lost: `to the United States The rest will …`. */
const OPENERS = wordSet('the this these he she they it in as if according a an');
const AMERICA = wordId('america');
const GOVERNMENT = wordId('government');
const OF = wordId('of');
