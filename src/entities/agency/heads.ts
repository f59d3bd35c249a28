import { wordSet } from '../../gazetteer/words.ts';

// Words that make a run of capitalised words the name of a government body.

/** End a name by themselves: `Kansas City Police Department`. */
export const HEAD_LAST = wordSet(`
  department dept departments bureau bureaus division divisions section sections unit units commission commissions agency
  administration board authority council committee subcommittee directorate ministry constabulary patrol taskforce branch
  squad legislature parliament gendarmerie secretariat inspectorate troop
`);

/** End a name only behind certain words: `Task Force`, `School District`, `Field Office`, `Fusion Center`. */
export const HEAD_PAIRS: ReadonlyMap<string, string> = new Map([
  ['force', 'task strike police defence defense'],
  ['forces', 'task strike armed security'],
  [
    'office',
    'field regional resident district post satellite division branch probation parole elections clerk assessor attorney auditor registrar records passport county headquarters',
  ],
  ['offices', 'field regional'],
  ['agency', 'resident'],
  ['district', 'school college fire water transit utility hospital library irrigation sanitation'],
  ['schools', 'public county city'],
  ['center', 'fusion intelligence coordination crime counterterrorism operations crisis'],
  ['centre', 'fusion intelligence coordination'],
  [
    'service',
    'police probation prosecution protective inspection investigative parole customs intelligence security fire ambulance',
  ],
  [
    'services',
    'protective human social family health court correctional emergency investigative immigration probation rescue fire',
  ],
  ['rescue', 'fire'],
  [
    'team',
    'response action enforcement investigation investigative investigations video crimes crime recovery swat rescue fugitive apprehension fraud gang narcotics trafficking trial homicide collision integrity evidence prosecution intervention smuggling surveillance liaison tactical',
  ],
  ['group', 'working operations investigative'],
  ['corps', 'peace marine army'],
  ['guard', 'national coast state revolutionary republican border'],
  ['marshals', 'federal fire'],
  ['laboratory', 'crime forensic county'],
  ['lab', 'crime'],
  ['bar', 'state'],
  ['assembly', 'general national state'],
  ['command', ''],
  ['jail', ''],
  ['police', ''],
  ['constables', ''],
]);
export const HEAD_PAIR_WORDS = wordSet(HEAD_PAIRS.keys());

/** Begin a name when `of`, `for` or `on` follows: `Department of Public Safety`. */
export const HEAD_FIRST = wordSet(`
  department dept bureau office division ministry board commission committee subcommittee council directorate authority
  administration agency institute secretariat section branch
`);
export const HEAD_LINKS = wordSet('of for on against to');

/** Officers whose office is a body: `Sheriff's Office`, `District Attorney's Office`. */
export const OFFICERS = wordSet(`
  sheriff sheriffs attorney attorneys general generals prosecutor prosecutors solicitor solicitors marshal marshals coroner
  coroners examiner examiners clerk constable constables comptroller comptrollers controller treasurer assessor
  governor governors mayor mayors recorder auditor auditors defender defenders da das executive president commissioner
  commissioners manager superintendent counsel ombudsman inspector chancellor secretary minister registrar pd
`);

/** Bodies that a document names without their place: `the Sheriff's Office said`. */
export const ALONE = wordSet(
  'sheriff sheriffs attorney attorneys prosecutor prosecutors da das coroner coroners police fire medical defender defenders marshal marshals constable constables parole school state inspector probation governor governors comptroller',
);

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
  said says announced announces arrested arrests sentenced charged pleads guilty according pursuant joins joined thanks thank
  investigated employees employee member members staff prosecuting between against per via like including include
  lead unit's special if you how why what and head topic topics component components
`);

/** Words before which an officer's possessive names a person in office, not a body: no place, no name. */
export const PLACE_OF = wordSet(
  'city county state town village township borough parish commonwealth university port territory province district',
);

/** Titles that stand behind a body in the same run of capitals: `Dallas Police Officer`, `FBI Director`. */
export const TITLE_WORDS = wordSet(`
  chief director officer officers agent agents detective detectives deputy deputies sergeant sgt lieutenant lt captain colonel
  major corporal trooper troopers investigator investigators commander administrator commissioner chairman chairwoman chair
  president secretary superintendent spokesman spokeswoman spokesperson supervisor attorney attorneys prosecutor prosecutors
  analyst inspector inspectors employee employees official officials member members special assistant acting general
`);
