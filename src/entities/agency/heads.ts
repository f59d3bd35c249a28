import { wordId, wordMap, wordSet, wordUnion } from '../../gazetteer/words.ts';
import { MARK, TOKEN_BLOCK, TOKEN_CAPITAL, TOKEN_POSSESSIVE, type TokenTable } from '../../segment/tokens.ts';

// Words that make a run of capitalised words the name of a government body.

/** End a name by themselves, whatever stands before them: `Conviction Integrity Unit`. */
export const HEAD_LAST = wordSet(`
  bureau division section unit units commission commissions agency administration authority directorate ministry
  constabulary patrol taskforce squad squads legislature parliament gendarmerie secretariat inspectorate command police brigade regiment battalion commando swat hidta detachment
`);

const topics = (words: string): ReturnType<typeof wordSet> => wordSet(words);
const DEPARTMENT_TOPICS = topics(`
  police fire sheriff sheriffs 's health works probation corrections correction correctional corrections transportation parks
  recreation safety revenue treasury justice state defense war labor education commerce interior energy agriculture finance
  services insurance building planning housing water utilities sanitation public licensing aging taxation security army navy law
  welfare assessor clerk development enforcement investigation investigations detention marshal marshals constable coroner
  parole court jail prison prisons sewer wildlife game resources environment environmental environment veterans affairs
  tax budget elections attorney attorneys justice conservation homeland utility airport aviation port licenses business
  ecology permitting inspections sustainability ambulance rehabilitation children families parking transit sewer library libraries
  elections codes cannabis gaming workforce corrections procurement terrorism customs excise immigration narcotics tourism securities
`);
const COUNCIL_TOPICS = topics(
  'city county town security state national parish borough tribal village district council cabinet legislative community municipal metropolitan metro governing advisory coordinating privy general affairs regional provincial shire interagency reentry homelessness',
);
const BOARD_TOPICS = topics(
  'health school parole supervisors review elections election control medical tax labor water appeals safety compensation licensing county state reserve zoning planning adjustment pharmacy nursing bar equalization resources retirement bar education city parks township advisory oversight trade tourism transparency standards arson licensure',
);
const COMMITTEE_TOPICS = topics(
  'judiciary safety intelligence services affairs relations finance appropriations oversight budget select joint senate house ethics rules security means accounts commerce reform energy accountability standing subcommittee parliamentary sanctions advisory coordinating central',
);

/** End a name only behind certain words: `Task Force`, `School District`, `Field Office`, `Fusion Center`. */
export const HEAD_PAIRS = wordMap({
  department: DEPARTMENT_TOPICS,
  dept: DEPARTMENT_TOPICS,
  council: COUNCIL_TOPICS,
  board: BOARD_TOPICS,
  committee: COMMITTEE_TOPICS,
  subcommittee: topics(
    'judiciary safety intelligence services affairs relations finance appropriations oversight investigations security permanent',
  ),
  force: topics('task strike police defence defense constabulary expeditionary'),
  forces: topics('task strike armed security defence defense'),
  management: topics('emergency'),
  communications: topics('emergency dispatch'),
  control: topics('animal and'),
  army: topics("national people's arab"),
  trust: topics('nhs foundation'),
  post: topics('police'),
  office: topics(
    'zonal press media field regional resident district area post satellite division branch probation parole elections clerk assessor auditor registrar records passport headquarters city county state',
  ),
  offices: topics('field regional'),
  agency: topics('resident'),
  district: topics(
    'school college fire water transit utility hospital library irrigation sanitation protection health management conservation park parks control reclamation sewer drainage highway sanitary transportation police',
  ),
  government: topics('regional state provincial metro municipal county urban'),
  schools: topics('public county city'),
  system: topics('school'),
  ems: topics('fire county'),
  paramedics: topics('fire'),
  center: topics(
    'action fusion intelligence assessment coordination crime counterterrorism operations crisis complaint tracing targeting anticorruption',
  ),
  centre: topics('fusion intelligence coordination crime cybercrime media reporting scam security operations response'),
  cabinet: topics(
    'personnel protection services development labor energy environment safety transportation finance workforce education',
  ),
  service: topics(
    'paramedic police probation prosecution protective inspection investigative parole customs intelligence security fire ambulance marshal marshals prison constabulary rescue border revenue investigation investigations air',
  ),
  services: topics(
    'fire emergency paramedic rescue animal protective human social family court correctional investigative probation children prison revenue welfare youth behavioral juvenile veterans',
  ),
  rescue: topics('fire and'),
  team: topics(
    'press media policing response coordination affairs proactive action case enforcement investigation investigative investigations video crimes crime recovery swat rescue fugitive apprehension fraud gang narcotics trafficking homicide collision crash reconstruction evidence corruption prosecution smuggling surveillance protection tactical terrorism counterterrorism intelligence strike intervention exploitation bomb dive warrant traffic narcotics drug enquiry inquiry reaction outreach operations safeguarding import impact trial combat',
  ),
  branch: topics(
    'protection litigation programs county bay crimes torts services technical investigations investigation security technology enforcement operations response exploitation appellate appeals support juvenile criminal civil prosecution narcotics fraud intelligence policy analysis management training records trial special juvenile east west productivity',
  ),
  court: topics('commissioners'),
  municipality: topics('local district metropolitan metro rural'),
  group: topics('working strike ready forces air'),
  corps: topics('marine army airborne i ii iii iv v'),
  wing: topics(
    'air fighter bomb bombardment expeditionary airlift refueling reconnaissance rescue mobility tactical composite missile',
  ),
  squadron: topics(
    'fighter bomb expeditionary airlift reconnaissance attack rescue destroyer helicopter patrol strike cavalry refueling security',
  ),
  fleet: topics('pacific atlantic'),
  guard: topics('national coast revolutionary republican border state'),
  marshals: topics('federal'),
  detail: topics(
    'victims children persons homicide gang gangs narcotics robbery theft crimes fraud interdiction enforcement investigation investigations burglary security',
  ),
  laboratory: topics('crime forensic forensics evidence investigation police patrol criminalistics'),
  lab: topics('crime evidence forensic forensics'),
  assembly: topics('general national state'),
  senate: topics('state'),
  bar: topics('state'),
  region: topics('prosecution prosecutions'),
  area: topics('trafficking'),
});

/** Names of private bodies that end like public ones. */
const PRIVATE = wordMap({
  bureau: topics('business credit farm visitors press news travel speakers washington service'),
  agency: topics(
    'insurance travel news talent employment collection advertising staffing modeling ad adoption tag marketing health care rating ratings ticket private press escort title bail',
  ),
  section: topics('code act title chapter article this following statute sports lifestyle'),
  unit: topics('housing storage rental apartment dwelling care intensive air conditioning business'),
  division: topics('new'),
  administration: topics(
    'business obama trump bush clinton biden reagan carter hospital school new medical incoming previous current',
  ),
  authority: topics('legal broad'),
  squad: topics('cheerleading football'),
  hidta: topics('/'),
  command: topics('second voice first'),
});

/** Heads of parts: what they head is part of a larger body. */
export const UNIT_HEADS = wordSet('division section unit branch squad bureau team region detail detachment');
/** Kinds of office that are part of a larger body. */
export const UNIT_OFFICES = wordSet('field regional resident district area post satellite division headquarters zonal');
/** Offices of these are part of a larger body: `Office of Inspector General`. */
export const UNIT_OFFICE_TOPICS = wordSet(
  'inspector general counsel investigations professional law enforcement export internal communications criminal',
);

/** Begin a name when `of`, `for` or `on` follows: `Department of Public Safety`. */
export const HEAD_FIRST = wordSet(`
  department dept bureau office division ministry board commission committee subcommittee directorate authority
  administration agency secretariat inspectorate government municipality cabinet
`);
export const HEAD_LINKS = wordSet('of for on against');

/** Officers whose office is a body: `Sheriff's Office`, `District Attorney's Office`. */
export const OFFICERS = wordSet(`
  sheriff sheriffs attorney attorneys general generals prosecutor prosecutors solicitor solicitors marshal marshals coroner
  coroners examiner examiners clerk constable constables comptroller comptrollers controller treasurer assessor
  governor governors mayor mayors ag recorder auditor auditors defender defenders da das executive
  commissioners superintendent counsel ombudsman chancellor registrar
`);
/** Officers in the plural, which stand for a lost apostrophe before `Office`: `Sheriffs Office`. */
export const PLURAL_OFFICERS = wordSet(
  'sheriffs attorneys generals prosecutors solicitors marshals coroners examiners clerks constables comptrollers governors mayors auditors defenders das',
);

/** Bodies that a document names without their place: `the Sheriff's Office said`. */
export const ALONE = wordSet(
  'health sheriff sheriffs attorney attorneys prosecutor prosecutors da das coroner coroners police fire medical defender defenders marshal marshals parole school state probation comptroller city district county criminal task armed security national general public',
);
/** What may stand alone behind one of these: not every `State Commission` or `Security Division` names a body. */
export const ALONE_HEADS = wordSet('office department council board commission bar senate district');

/** Never part of a name that stands before a head. */
export const STOPS = wordSet(`
  the a an this that these those his her its their our my your each every any some all no both another such many
  in on at by from to with into under over after before during since until while when where who which whose as than then
  if but or nor so yet because although though also however additionally furthermore moreover meanwhile about
  january february march april june july august september october november december jan feb mar apr aug sept sep oct nov dec
  monday tuesday wednesday thursday friday saturday sunday today yesterday
  former current acting interim local federal area nearby new various several other same three two four five six one
  chief director officer officers agent agents detective detectives deputy deputies sergeant sgt lieutenant lt captain capt
  colonel col major maj corporal cpl trooper troopers sheriffs investigator investigators prosecutor commander cmdr
  assistant administrator commissioner chairman chairwoman chair president mr mrs ms dr judge justice justices senator sen representative
  rep congressman congresswoman secretary inspector superintendent spokesman spokeswoman spokesperson attorney supervisor
  victim victims defendant defendants suspect suspects press release media advisory news contact contacts re subject
  said says announced announces arrested arrests sentenced charged charges pleads guilty according pursuant joins joined thanks thank
  launches unveils creates forms establishes hosts opens expands welcomes receives urges warns seeks sues backs appoints commends applauds
  recovers releases secures wins introduces presents begins starts reaches joins hires promotes visits honors
  investigated employees employee member members staff prosecuting against between per via like including include
  sues settles reaches seeks obtains secures requires resolves intervenes urges launches agrees alleges defrauding bribing robbing
  suing targeting impersonating assaulting happy
  lead unit's if you how why what and head topic topics component components skip content website visit call cpt spc pfc
`);
/** Stops that begin a body's name all the same, before further words of it. */
export const STOP_EXCEPTIONS = wordSet('new special federal local area major victim victims justice advisory');
/** Of these, the ones that do so only before certain words. */
export const FEDERAL_NAMES = wordSet(
  'police trade air bureau reserve home housing railroad transit security executive state special york jersey mexico hampshire orleans zealand rapids haven bedford castle delhi government ministry office',
);

/** `of` may stand inside a name behind these: `City of Dallas Police Department`. */
export const PLACE_OF = wordSet(
  'city county state town village township borough parish commonwealth university port territory province district proceeds',
);
/** May stand before a place as part of its name or of the body's: `Metropolitan Nashville Police`. */
export const BEFORE_PLACE = wordSet(
  'city county state town district division area zone of north south east west northern southern eastern western central new old greater upper lower metropolitan metro university joint combined st san santa los las la el fort port lake mount royal',
);

/** Titles that end a name of the kind `Department of X` in the same run of capitals: `Department of Corrections Director`. */
export const TITLE_WORDS = wordSet(`
  chief director officer officers agent agents detective detectives deputy deputies sergeant sgt lieutenant lt captain colonel
  major corporal trooper troopers investigator investigators commander administrator commissioner chairman chairwoman chair
  president secretary superintendent spokesman spokeswoman spokesperson supervisor attorney attorneys prosecutor prosecutors
  analyst inspector inspectors employee employees official officials member members special assistant acting general
`);

const POLICE_WORDS = wordSet('police sheriffs sheriff troopers');
const CLUBS = wordSet(
  'officers association foundation union benevolent federation guild athletic league museum activities',
);
const CLUB_ENDS = wordSet('association foundation union federation guild league museum');

/** `San Diego Police Officers Association`, `Police Athletic League`: what follows `Police` makes a club of it. */
export function isClubBehind({ word, flags, count }: TokenTable, last: number): boolean {
  if (last >= count || !POLICE_WORDS.has(word[last - 1]!)) return false;
  for (let i = last; i < Math.min(count, last + 4); i++) {
    if ((flags[i]! & (TOKEN_CAPITAL | TOKEN_BLOCK)) === TOKEN_CAPITAL) {
      if (CLUB_ENDS.has(word[i]!)) return true;
      if (!CLUBS.has(word[i]!)) return false;
    } else if (word[i] !== MARK.apostrophe && (flags[i]! & TOKEN_POSSESSIVE) === 0) return false;
  }
  return false;
}

const OFFICE = wordId('office');
const SCHOOLS = wordId('schools');

/** Words that may be heads at all: cheap first test for a capitalised token. */
export const HEAD_ANY = wordUnion(HEAD_LAST, HEAD_PAIRS, OFFICE, SCHOOLS);

/** True when `head` may end a name behind the word `before`. */
export function endsNameBehind(head: number, before: number): boolean {
  if (HEAD_PAIRS.get(head)?.has(before) === true) return true;
  return HEAD_LAST.has(head) && PRIVATE.get(head)?.has(before) !== true;
}
