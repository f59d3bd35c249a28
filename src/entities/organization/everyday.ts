import { oncePer } from '../../core/memo.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordMap, wordMark, wordSet } from '../../gazetteer/words.ts';
import { isCapitalised } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_BLOCK, TOKEN_SENTENCE, TOKEN_UPPER } from '../../segment/tokens.ts';

/** Firms whose name alone is an everyday word or a surname, under the name that the list has. */
const EVERYDAY = wordMap({
  apple: 'Apple Inc.',
  target: 'Target Corporation',
  amazon: 'Amazon.com',
  delta: 'Delta Air Lines',
  shell: 'Royal Dutch Shell',
  visa: 'Visa',
  meta: 'Meta',
  sprint: 'Sprint',
  subway: 'Subway',
  staples: 'Staples',
  ford: 'Ford Motor Company',
  sears: 'Sears',
  alphabet: 'Alphabet Inc.',
  boots: 'Boots',
  cisco: 'Cisco Systems',
  discord: 'Discord',
  discover: 'Discover',
  fidelity: 'Fidelity Investments',
  gap: 'Gap',
  labour: 'Labour Party',
  oracle: 'Oracle Corp.',
  prudential: 'Prudential',
  signal: 'Signal',
  slack: 'Slack',
  sonic: 'Sonic Drive-In',
  stripe: 'Stripe Inc.',
  tesla: 'Tesla Inc.',
  tether: 'Tether',
  travelers: 'Travelers Insurance',
  unison: 'UNISON',
  unite: 'Unite the Union',
  vanguard: 'Vanguard Group',
});
const SURNAMES = wordSet('ford sears');
/** Words of motoring and trade: beside them Ford is the carmaker. */
const TRADE = wordSet(
  'automaker automakers carmaker carmakers cars vehicles truck trucks motor motors dealership dealerships retailer stores',
);
const FIRM_VERBS = wordSet('said says announced announces reported unveiled released agreed sued sells sold');
/** Behind these, some are a word or one of the firm's things: `a Signal`, `his Tesla`. */
const DETERMINERS = wordSet('a an his her their my your our its this that each every');
const WORDS_BEHIND_THEM = wordSet('boots discover gap labour oracle signal slack sonic stripe tesla tether vanguard');
/** Before what somebody is called: `aka Cisco`. */
const ALIAS = wordSet('aka a.k.a. a/k/a alias nicknamed');
const THE = wordId('the');
const LABOUR = wordId('labour');
/** Who belongs to the party: `the Labour leader`. */
const OF_PARTY = wordSet(
  'leader mp mps msp party government minister ministers councillor councillors candidate peer manifesto frontbencher backbencher',
);
/** Capitalised words behind the name that go with it: `Apple Store`, `Ford Australia`. */
const GOES_WITH = wordSet('store stores inc corp corporation company card cards gift');

/** Once the text has the firm, these words always mean it. */
export const SURE_ONCE = wordSet('apple amazon ford meta sears');

/** Mark of the words at which this rule looks. */
export const EVERYDAY_MARK = wordMark(EVERYDAY);

/** The firm that an everyday word with a capital names at token `i` in running text; undefined for none. */
export function everydayFirm(document: AnalysedDocument, i: number): string | undefined {
  const { tokens, hits } = document;
  const word = tokens.word[i]!;
  const name = EVERYDAY.get(word);
  if (name === undefined || !isCapitalised(tokens, i) || (tokens.flags[i]! & TOKEN_UPPER) !== 0) return undefined;
  const next = i + 1;
  if ((tokens.flags[i]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0) {
    if (!FIRM_VERBS.has(tokens.word[next] ?? 0)) return undefined; // `Apple announced`, but not `Target dates`
  } else {
    const before = i - 1;
    const ofParty = word === LABOUR && OF_PARTY.has(tokens.word[next] ?? 0);
    if (tokens.word[before] === THE && !ofParty) return undefined; // `the Delta`
    if (ALIAS.has(tokens.word[before]!)) return undefined;
    if (DETERMINERS.has(tokens.word[before]!) && WORDS_BEHIND_THEM.has(word) && !ofParty) return undefined;
    const opens = (tokens.flags[before]! & TOKEN_SENTENCE) !== 0 && !SURNAMES.has(word); // `At Target`, but not `Ada Ford`
    if (isCapitalised(tokens, before) && !opens) return undefined;
  }
  // `of Gap, Pennsylvania`: a town
  if (tokens.word[next] === MARK.comma && longestHitIndex(hits, next + 1, 'state') >= 0) return undefined;
  if (
    next < tokens.count &&
    isCapitalised(tokens, next) &&
    (tokens.flags[next]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) === 0
  ) {
    const country = longestHitIndex(hits, next, 'country') >= 0;
    if (!country && !GOES_WITH.has(tokens.word[next]!)) return undefined;
  }
  return SURNAMES.has(word) && !speaksOfTrade(document) ? undefined : name;
}

/** Looked through once, however many Fords it has. */
const speaksOfTrade = oncePer(
  ({ hits }: AnalysedDocument) => hits,
  ({ tokens }) => {
    for (let i = 0; i < tokens.count; i++) if (TRADE.has(tokens.word[i]!)) return true;
    return false;
  },
);
