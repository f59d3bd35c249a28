import { WORD_COMMON } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { isCapitalised } from '../../segment/capital-run.ts';
import { MARK, type TokenTable } from '../../segment/tokens.ts';

// What stands around the `of` in names of churches and orders.

const IN = wordId('in');
const OF = wordId('of');
const CHURCH = wordId('church');
const GOD = wordId('god');
const CHRIST = wordId('christ');
const SCIENTIST = wordId('scientist');
const ENDS_OF_GOD = wordSet('christ prophecy');

/** `Church of God in Christ`, `Church of God of Prophecy`, `Church of Christ, Scientist`: behind the words that `last` ends. */
export function denominationEnd(tokens: TokenTable, church: number, last: number): number {
  const { word, count } = tokens;
  if (word[church] !== CHURCH || last + 1 >= count || !isCapitalised(tokens, last + 1)) return last;
  if (word[last - 1] === GOD && (word[last] === IN || word[last] === OF) && ENDS_OF_GOD.has(word[last + 1]!))
    return last + 2;
  return word[last - 1] === CHRIST && word[last] === MARK.comma && word[last + 1] === SCIENTIST ? last + 2 : last;
}

const ORDER = wordId('order');
const FRATERNAL = wordSet(
  'fraternal loyal sovereign benevolent independent ancient teutonic equestrian royal improved catholic franciscan',
);
const MADE_BY_COURT = wordSet(`
  protection removal detention dismissal permanent temporary forfeiture court restitution injunction prohibition deportation supervision
  contempt debarment default discharge disposition exclusion expungement commitment
`);

/**
 * `Stipulated Order of Permanent Injunction`, `Order of Protection`: what a court makes, not the `Fraternal Order of Police`. The name begins
 * at token `first`, has its kind at `head`, and what it is of at `topic`.
 */
export function isCourtOrder({ word }: TokenTable, first: number, head: number, topic: number): boolean {
  if (word[head] !== ORDER) return false;
  return (first < head && !FRATERNAL.has(word[head - 1]!)) || MADE_BY_COURT.has(word[topic]!);
}

const CITIZENS = wordId('citizens');

/** `Citizens of Courage`: people with a virtue whom an award honours, not the citizens of a place. */
export function isVirtue({ word }: TokenTable, first: number, head: number, topic: number): boolean {
  return first === head && word[head] === CITIZENS && (lexicon.vocabulary.classes[word[topic]!]! & WORD_COMMON) !== 0;
}

const CENTER = wordSet('center centre');
const RELIEF = wordSet('recovery assistance information resource operations');
const FOR_WHOM = wordSet('disaster business family local joint emergency victim victims');

/** `Disaster Recovery Center`, `Family Assistance Center`: where the government helps, named by what is done there alone. */
function isReliefCenter({ word }: TokenTable, first: number, i: number): boolean {
  return CENTER.has(word[i]!) && first >= i - 2 && RELIEF.has(word[i - 1]!) && FOR_WHOM.has(word[i - 2] ?? 0);
}

const GROUP = wordId('group');
const POLICED = wordSet('crime crimes cybercrime kidnapping carnapping narcotics');

/** `Cyber Crime Group`, `Anti-Cybercrime Group`: police who work on it. */
function isPoliceGroup({ word }: TokenTable, i: number): boolean {
  return word[i] === GROUP && POLICED.has(word[i - 1] ?? 0);
}

/** True for what a government or its police run, though its last word is a body's elsewhere. */
export function isPublic(tokens: TokenTable, first: number, i: number): boolean {
  return isReliefCenter(tokens, first, i) || isPoliceGroup(tokens, i);
}
