import { wordSet } from '../../gazetteer/words.ts';

/** First words of a programme's name: what follows in capitals belongs to it. */
export const OPENING = wordSet('operation project proyecto operación op');

/** Last words of a programme's name, enough alone behind two capitalised words. */
export const CLOSING = wordSet(
  'initiative program programme campaign strategy initiatives lifeline hotline helpline tipline yojana abhiyan abhiyaan mahabhiyan',
);

/** Last words that need a word of their trade in front (see `TRADE`): a family partnership, a school system are none. */
export const CLOSING_WEAK = wordSet(
  'partnership fund grant grants system database project network registry challenge scheme pilot plan programs index portal clearinghouse solicitation mission',
);

/** Last words that need the name's letters in a bracket behind them: `Cold Homicide and Research Genealogy Effort (CHARGE)`. */
export const CLOSING_EXPLAINED = wordSet(
  'effort plan framework toolkit curriculum mechanism collaborative collaboration project review credit loan loans benefit benefits payment payments scheme',
);

/** Last words that need one of these right before them: `Premium Tax Credit`, `Self-Disclosure Protocol`. */
export const CLOSING_PAIRS: Readonly<Record<string, string>> = {
  credit: 'tax retention homebuyer homeowner',
  credits: 'tax retention',
  benefit: 'tax child housing unemployment emergency response recovery workers',
  payment: 'parenting jobseeker fuel impact stimulus independence recovery support',
  allowance: 'youth carers living attendance seekers support',
  pension: 'support veterans disability',
  subsidy: 'wage rent care',
  protocol: 'disclosure reporting response strangulation assessment',
  policy: 'disclosure',
  expo: 'expunction expungement reentry resource warrant amnesty slate',
  deal: 'new',
  line: 'tip tips help fraud crisis',
  lottery: 'visa',
};

/** What makes a weak last word one of a programme. */
export const TRADE = wordSet(`
  information index records identification tracking monitoring reporting elimination management background check ballistic
  violence reduction crime crimes criminal victim victims compensation relief forfeiture assistance service safety block formula byrne justice
  public prevention reentry recovery opioid drug trafficking gang gun firearms policing enforcement fingerprint dna sex offender
  kit sexual childhood youth neighborhood neighborhoods community trust emergency stabilization abatement superfund access
  exploitation treatment mental offenders reinvestment discrimination enhancement capacity backlog training innovation hiring
  learning literacy redlining lending foreclosure mortgage savings credit loan scholarship legal recruiting worker workers witness family
  families elder abuse hate anti crisis diversion supervision rehabilitation vaccine energy conservation flood disaster
  revolving infrastructure climate resilience broadband
  safe safer streets diversion veterans housing nutrition health care response national preparedness border binational pilot rewards reward
`);

/** The same in front of `Fund`: what a state pays from its fund. */
export const FUND_TRADE = wordSet(`
  unclaimed property recision rescission reparations restitution hazardous waste cleanup remediation settlement injury tank tanks rainy guaranty
  guarantee eu european uk solidarity journalism conservation innovation contractors redress adaptation levelling regeneration heritage prosperity hardship
`);

/** The same in front of `Scheme`, with which other countries call what they pay from. */
export const SCHEME_TRADE = wordSet(
  'pension pensions disclosure bail bonus deposit insurance apprenticeship visa resettlement retention return',
);

/** Words that follow a programme's word without naming one: `Project Manager`, `Program Director`. */
export const NOT_NAMES = wordSet(`
  manager managers director directors coordinator coordinators engineer engineers officer officers specialist administrator officials
  management office department staff analyst attorney attorneys leader lead team center division results identifies recovers nets
  ed eds committee read leads targets targeting results yields announces announced ends launches marks reaches brings takes seizes dismantles
`);

/** Nouns before `called`, `known as`, `dubbed`: what follows names a programme. */
export const PROGRAM_NOUN = wordSet(`
  program programme initiative operation campaign partnership effort strategy project database system network scheme investigation sting sweep
  crackdown pilot curriculum
`);

/** Words of a name that the scheme shares with everything: not enough in front of `Program`. */
export const EMPTY = wordSet(`
  new program pilot first annual training state federal county city local department office national grant award our the this
  launch launches announces unveil unveils funds funded law swiss
`);

/** Verbs of headlines: a name begins behind them. */
export const HEADLINE_VERB = wordSet(`
  announces announce announced launches launch unveils unveil expands expanded receives receive funds joins creates starts begins hosts
  celebrates completes presents introduces supports awards using
`);

/** In front of `System`: a body, not a programme. */
export const BODY_SYSTEM = wordSet(
  'health care healthcare school schools hospital reserve park legal court justice university college water sewer transit',
);

/** `program`, `initiative` in lower case: what stands in front in capitals names it. */
export const PLAIN_NOUN = wordSet('program programme initiative campaign');

/** Not alone in front of a lower-case `program`: a trade, a tongue, a body, not a scheme's name. */
export const NOT_SCHEMES = wordSet(`
  dna eeo it pc ii iii iv tv k-9 k9 ell esl gps gis gop hr ceo dui dwi lng usb vip pr ai phd mba md rn bs ba av hvac cctv ems diy cme sirf
  pilot federal state county city government department drug court school police sheriff attorney office justice district army navy air force
  marine guard jail prison university college hospital senate house congress washington community public american indian english spanish
  french arabic russian chinese iranian iraqi german japanese korean mexican national international veterans affairs fire youth explorer
  master doctoral bachelor program initiative project nuclear
`);

/** Bodies whose `s` has lost its apostrophe in front of a name: `the Administrations Harbor Initiative`. */
export const OWNERS = wordSet(`
  administrations departments divisions commissions presidents governors mayors offices citys countys armys navys bureaus agencys medicares
  medicaids americas authoritys universitys secretarys treasurys securitys
`);

/** In front of `Fund`: a union's, a league's, a firm's, which is a body. */
export const BODY_FUND = wordSet(
  'union employers welfare pension legal hedge capital partners defense equity mutual credit income growth bond master ventures estate offshore investors',
);
