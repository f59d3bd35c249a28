import { MARK, TOKEN_BLOCK, TOKEN_SENTENCE, type TokenTable } from '../segment/tokens.ts';
import { wordId, wordSet } from './words.ts';

/** Last words of the names of buildings that are bodies as well: `Harbour Baptist Church` holds services and stands in a street. */
export const VENUES = wordSet(
  'church temple mosque synagogue cathedral hotel motel casino nightclub museum condominium condominiums',
);
const WHERE = wordSet('at inside outside near behind opposite beside');
const INTO = wordSet('in to from into');
const FRONT = wordSet('front');
const OF = wordId('of');
const THE = wordId('the');
const IS = wordSet('is was');
const LOCATED = wordId('located');
/** Those who are at a body because they belong to it: `a pastor at Harbour Baptist Church`. */
const MEMBERS = wordSet(`
  pastor minister priest deacon rabbi imam bishop member members teacher teachers volunteer employee employees worker workers worked working works
  work employed coach director manager attorney nurse chef accountant bookkeeper treasurer secretary services served serves serving job
`);

/** True when the words around the name of a church, hotel or casino at tokens `[first, last)` say where something is: `at Harbour Baptist Church`. */
export function isVenue(tokens: TokenTable, first: number, last: number): boolean {
  const { word, flags, count } = tokens;
  if (!VENUES.has(word[last - 1]!)) return false;
  // `is located at 12 Main Street`
  let behind = last;
  if (IS.has(word[behind] ?? 0)) behind += 1;
  if (behind < count && word[behind] === LOCATED) return true;
  if (first === 0 || (flags[first]! & TOKEN_BLOCK) !== 0) return false;
  let at = first - 1;
  if (word[at] === THE) at -= 1;
  if (at < 1) return false;
  if (word[at] === OF) return FRONT.has(word[at - 1]!);
  if (word[at] === MARK.colon) return true; // `WHERE: Dunmore Hotel`
  if (INTO.has(word[at]!)) return at === first - 2; // `to the Dunmore Hotel`
  if (!WHERE.has(word[at]!) || MEMBERS.has(word[at - 1]!)) return false;
  return word[at - 1] !== MARK.comma || !MEMBERS.has(word[at - 2] ?? 0);
}

const TAKEN = wordSet(`
  taken transported transports airlifted airlift rushed transferred brought flown flew drove driven conveyed escorted dead died dies
  hospitalized recovering
`);
/** Right in front of the preposition: one may be admitted to a hospital, and admit to working there. */
const TREATED = wordSet('treated treatment care condition admitted surgery');
const TO = wordSet('to at into');
const HOW = wordSet('nearby local nearest');
const STOPS = wordSet('. patients who where which worked working employed job');
const NEAR = 9; // tokens

/** True when the words in front of token `first`, where a hospital's name begins, say that somebody was taken there or died there. */
export function isWhereTaken({ word, flags }: TokenTable, first: number): boolean {
  let at = first - 1;
  if (word[at] === THE) at -= 1;
  if (HOW.has(word[at] ?? 0)) at -= 1;
  if (at < 1 || !TO.has(word[at]!)) return false;
  if (TREATED.has(word[at - 1]!)) return true;
  for (let i = at - 1; i >= 0 && at - i <= NEAR; i--) {
    if (STOPS.has(word[i]!)) return false;
    if (TAKEN.has(word[i]!)) return true;
    if ((flags[i]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0) return false;
  }
  return false;
}

const HOSPITAL = wordId('hospital');
const CENTER = wordSet('center centre');
const CENTER_OF = wordSet('medical trauma health burn');

/** True for the word at token `i` that heads a hospital's name: `Hospital`, `Medical Center`. */
export function isHospitalHead({ word }: TokenTable, i: number): boolean {
  return word[i] === HOSPITAL || (CENTER.has(word[i]!) && CENTER_OF.has(word[i - 1] ?? 0));
}
