import { wordSet } from '../../gazetteer/words.ts';

// Words that bound the phrase of a figure. Names of sets say what their words are.

export const ARTICLES = wordSet('a an the its their his her our my your this that these those such any all');
/** Words that end a phrase. */
export const STOPS = wordSet(`
  and or but who that which whom when where while after before since because as if by at from in on with during under through
  is are was were be been has have had will would can could may might must cannot should shall do does did including according until between among
  against into over per each every both annually to for he she they it we i not no also now then than so there here today yesterday tomorrow
  inside outside within without beneath beyond behind near throughout across along amid upon onto off via versus despite regarding concerning plus
  following compared worth valued totaling totalling apiece respectively ago later earlier apart away again together alone upfront online
  ages aged whose how why what whether unless due about around toward towards above below just only still already
`);
/** Verbs behind a noun: what it does begins with them. Those in -ed are known by their letters. */
export const FINITE = wordSet(`
  goes go went gets get got gives give gave given makes make made takes take took taken comes come came says say said tells tell told shown
  finds find found held kept led leaves loses lost runs ran saw seen sold sends 
  stood struck wins won writes wrote brings brought bought catches caught begins began became becomes
  fell falls rose rises grew grows spent spends knew knows fled flees broke chose drove drives rode threw hid 
  includes include involves involve consists consist contains contain remains remain faces requires require provides provide allows allow
  illustrates illustrate represents represent reflects reflect covers comes appears appear occurs occur continues continue  
  expects expects seeks seek agrees agree admits admit alleges allege believes believe want receives receive
  serves serve live resides belongs belong owns exceeds totals seems become bring carry pleads pled plead gets
`);
/** Words in -ed that stand before a noun: `stolen` goes without saying, `attempted murder`. */
export const ADJECTIVAL = wordSet(`
  attempted aggravated armed unregistered unlicensed related assisted organized organised suspended alleged suspected proposed combined estimated
  continued increased unauthorized unauthorised limited unlimited forged expired controlled enhanced disguised disabled advanced registered unsecured secured
  subsidized subsidised insured uninsured supervised unsupervised undocumented unaccompanied misbranded adulterated counterfeited protected restricted
  sustained mixed used gifted retired married detailed dedicated distinguished animated automated specialized specialised trained skilled uniformed marked unmarked
  convicted injured wounded displaced affected accused protracted prolonged loaded unloaded sawed imported fixed shared united
  mandated prepaid unpaid deferred accrued assessed threatened endangered unarmed hundred sacred naked hatred kindred
`);
/** Participles behind a noun that tell more of it: `people living in …`. */
export const DOING = wordSet(`
  living working using including involving seeking carrying leading serving awaiting facing wearing attending traveling travelling driving residing
  claiming resulting representing going being having making taking giving holding paying selling buying trying seeming containing
  consisting covering showing saying telling coming entering leaving crossing fleeing fighting calling running standing sitting waiting looking
  belonging owing stemming arising dating ranging depending alleging charging accusing requiring requesting stating speaking participating
`);
/** Irregular participles: `firearms taken`. */
export const PARTICIPLES = wordSet(
  'shot hurt found held struck sold stolen taken slain dead caught lost paid sent hit freed awarded given made',
);
/** Verbs of which a thing or person is never the object: `two men appeared in court`. */
export const ACTIVE = wordSet(`
  appeared pleaded pled worked died admitted agreed conspired traveled travelled continued participated lived resided engaged happened occurred
  escaped entered belonged remained refused failed attempted tried wanted needed decided arrived returned served joined attended testified
  confessed walked responded voted graduated received compared used helped started stopped acted posed picked
`);
/** Between a number and its noun, or before a number: how exact it is. */
export const PRECISION = wordSet(
  'more than over at least about nearly almost approximately roughly up to as many all the some an estimated also only just around',
);
/** Behind a person or a participle: the phrase is at its end. */
export const PREPOSITIONS = wordSet('with for to on in by from against after during at and as');
