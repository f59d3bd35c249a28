import { wordId, wordSet, wordUnion } from '../../gazetteer/words.ts';

// What the names of courts are made of.

export const OF = wordId('of');
export const FOR = wordId('for');
export const THE = wordId('the');
export const AND = wordId('and');
export const IN = wordId('in');
export const COURT_WORD = wordId('court');
/** Kinds of court: with one of them before `Court` the words are a court's name, a place or not. */
export const KINDS = wordSet(
  'supreme superior district circuit county criminal civil family juvenile probate municipal magistrate chancery common appeals appellate bankruptcy tax federal high crown sessions justice city youth surrogate international claims trial central judicial provincial sheriff local coroners constitutional labor labour pleas chancery immigration regional environment employment arbitration cbi nia pmla pocso magistrates crimes special corruption crime fraud tribal land town village magisterial commonwealth administrative admiralty maritime customs cassation industrial companies patents intermediate misdemeanor felony orphans business community water police offences',
);
/** The same, of courts for one kind of case, which many counties have: `Homeless Court`. */
export const SPECIAL = wordSet(
  'drug veterans homeless treatment health appearance reentry violence adult housing traffic bond landlord firearms gun',
);
/** Whose court it is: `Magistrates' Court`, `Coroner's Court`. */
export const OWNERS = wordSet('magistrates magistrate coroner coroners children women veterans surrogate surrogates');
/** Kinds that name a court without a place. */
export const NAMED_ALONE = wordSet(
  'supreme superior drug family juvenile veterans homeless housing traffic bond surrogate chancery immigration youth cbi nia pmla pocso labour employment environment',
);
/** Behind a court's name: the house where it sits. */
export const HOUSES = wordSet('building house center centre complex annex street avenue');
/** The same behind a court for one kind of case: a programme of that name. */
export const PROGRAMS = wordSet('program programs programme initiative project grant team');
export const STOPS = wordSet(
  'rules the a an this that in at by before from to of for and judge justice honorable today former federal state local more senior chief presiding attorney attorneys retired acting new first enhance expand expands january february march april june july august september october november december',
);
export const AFTER_OF = wordSet(
  'appeals appeal criminal common claims civil special justice commonwealth federal chancery general quarter session record',
);
/** What may stand behind those: `Criminal Appeals`, `Common Pleas`; a headline's next word may not. */
export const WITHIN_OF = wordUnion(AFTER_OF, wordSet('pleas sessions errors trials'));
/** A court's area ends with it: `for the Ninth Circuit Upholds …`. */
export const LAST_OF_AREA = wordSet('circuit county');
/** Behind `Federal` in the name of one court: `Federal High Court`. */
export const BEHIND_FEDERAL = wordSet('high constitutional supreme shariat administrative magistrates circuit');
/** Courts that go by the town where they sit: `High Court at Quarvel`, `Crown Court sitting at Quarvel`. */
export const SITTING_KINDS = wordSet('crown high circuit');
export const SITTING = wordId('sitting');
/** Small words in the names of towns: `Newcastle upon Tyne`, `Fond du Lac`. */
export const TOWN_JOINS = wordSet('upon du de la le');
/** The same with hyphens on both sides: `Stoke-on-Trent`. */
export const HYPHENED_JOINS = wordSet('upon on under in le by the');
export const LAW_COURTS = wordId('courts');
/** Kinds that end a name elsewhere: `Norwich Local Court`, `Las Vegas Justice Court`. */
export const STOPPING_KINDS = wordSet('local justice');
export const DISTRICT = wordId('district');
export const NEW = wordId('new');
export const BEHIND_NEW = wordSet('york jersey hampshire mexico zealand south orleans haven');
export const DIRECTIONS = wordSet('northern southern eastern western middle central');
export const TOWNS = wordSet('town village city township');
export const UNITED = wordSet('u.s. us states');
export const AT = wordId('at');
export const HIGH = wordId('high');
export const LAW = wordId('law');
export const NUMBER_WORDS = wordSet('no number');
export const ORDINALS = wordSet('st nd rd th');
export const COUNTY = wordSet('county parish');
export const COLUMBIA = wordId('columbia');
export const STATE = wordId('state');
export const SPECIAL_WORD = wordId('special');
export const JUDGE = wordId('judge');
export const JUSTICE = wordId('justice');
export const CASES = wordSet('case cases');
export const LONGEST = 7;
export const CIRCUIT = wordId('circuit');
export const TRIBUNAL = wordId('tribunal');
export const FEDERAL = wordId('federal');
/** Words at which the rules look. */
export const COURT_WORDS = wordSet('court courts tribunal circuit');
