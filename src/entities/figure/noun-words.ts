import { wordSet } from '../../gazetteer/words.ts';

/** Nouns that releases count; a noun phrase ends with one of these unless another noun follows directly. */
export const COUNTED_NOUNS = wordSet(`
  people person persons man men woman women child children boy boys girl girls teen teens teenager teenagers juvenile
  juveniles minor minors infant infants toddler toddlers adult adults youth youths student students teacher teachers
  resident residents citizen citizens national nationals immigrant immigrants migrant migrants alien aliens refugee
  refugees civilian civilians defendant defendants suspect suspects victim victims offender offenders felon felons
  fugitive fugitives inmate inmates prisoner prisoners detainee detainees witness witnesses juror jurors informant
  informants conspirator conspirators coconspirator coconspirators accomplice accomplices individual individuals subject
  subjects member members associate associates officer officers deputy deputies agent agents trooper troopers detective
  detectives investigator investigators prosecutor prosecutors attorney attorneys lawyer lawyers judge judges employee
  employees worker workers official officials executive executives owner owners manager managers director directors
  doctor doctors physician physicians nurse nurses patient patients pharmacist pharmacists driver drivers passenger
  passengers pedestrian pedestrians bystander bystanders soldier soldiers marine marines sailor sailors airman airmen
  veteran veterans militant militants terrorist terrorists fighter fighters insurgent insurgents gunman gunmen robber
  robbers burglar burglars thief thieves dealer dealers trafficker traffickers killer killers customer customers client
  clients investor investors taxpayer taxpayers consumer consumers homeowner homeowners tenant tenants landlord landlords
  beneficiary beneficiaries recipient recipients applicant applicants participant participants volunteer volunteers
  brother brothers sister sisters son sons daughter daughters parent parents relative relatives family families couple
  couples friend friends neighbor neighbors roommate roommates
  count counts charge charges case cases indictment indictments conviction convictions arrest arrests sentence sentences
  warrant warrants complaint complaints lawsuit lawsuits claim claims allegation allegations violation violations
  offense offenses offence offences crime crimes felony felonies misdemeanor misdemeanors murder murders homicide
  homicides killing killings shooting shootings robbery robberies burglary burglaries assault assaults theft thefts rape
  rapes incident incidents attack attacks strike strikes raid raids operation operations investigation investigations
  seizure seizures search searches trial trials hearing hearings appeal appeals plea pleas verdict verdicts
  firearm firearms gun guns handgun handguns pistol pistols rifle rifles shotgun shotguns weapon weapons revolver
  revolvers knife knives bomb bombs explosive explosives grenade grenades magazine magazines bullet bullets cartridge
  cartridges shot shots casing casings device devices pill pills tablet tablets dose doses bag bags package packages
  parcel parcels box boxes bottle bottles container containers plant plants cigarette cigarettes
  vehicle vehicles car cars truck trucks motorcycle motorcycles boat boats vessel vessels ship ships aircraft plane
  planes helicopter helicopters train trains bus buses home homes house houses building buildings apartment apartments
  property properties unit units room rooms bedroom bedrooms store stores bank banks school schools hospital hospitals
  pharmacy pharmacies clinic clinics business businesses company companies corporation corporations firm firms
  organization organizations agency agencies department departments office offices group groups gang gangs team teams
  city cities town towns county counties state states country countries nation nations district districts location
  locations site sites area areas facility facilities
  document documents record records file files image images video videos photo photos photograph photographs email
  emails letter letters call calls message messages check checks cheque cheques card cards account accounts loan loans
  transaction transactions payment payments transfer transfers contract contracts invoice invoices return returns form
  forms application applications report reports tip tips page pages item items piece pieces copy copies name names
  grant grants award awards program programs project projects recommendation recommendations
  dog dogs cat cats horse horses animal animals bird birds
  time times step steps meeting meetings occasion occasions instance instances vote votes position positions part parts
  area event events game games session sessions class classes visit visits flight flights trip trips
  kilo kilos life lives job jobs seat seats body bodies route routes cache caches tunnel tunnels target targets death
  deaths injury injuries wound wounds fire fires crash crashes collision collisions accident accidents
`);

/** Plural nouns that mostly stand in front of another noun: `firearms offenses`. */
export const ATTRIBUTIVE_PLURALS = wordSet(`
  firearms weapons securities narcotics drugs sports arms sales systems operations communications services sciences
  states civil-rights children women men human-rights physics economics
`);

/** Words that no noun phrase goes across. */
export const PHRASE_ENDS = wordSet(`
  a an the this that these those he she it they we you him her them us his its their our my your who whom whose which
  what when where why how if as at by for from in into of off on onto out over to toward towards under until up upon via
  with within without about above across after against along amid among around before behind below beneath beside between
  beyond despite down during except inside near outside past since through throughout than then there here or but nor so
  yet because while although though whether unless is are was were be been being am has have had having do does did will
  would shall should can could may might must not no also only just even still already again ago later earlier
  said says say told tells plead pleads pled face faces faced remain remains remained go goes went gone come comes came
  take takes took taken make makes made get gets got give gives gave given find finds found fled flee flees held hold
  holds led lead leads left leave leaves left lose loses lost met meet meets paid pay pays put puts ran run runs saw see
  sees seen sent send sends sold sell sells sought seek seeks spent spend spends stole stolen steal told took tried try
  wore worn won win wrote written bought brought built began begun became become broke broken caught drove driven fell
  lies sits fallen felt fought gave grew grown heard hit hurt kept knew known laid lay lied rose shot shoots sat set slept spoke
  spoken stood struck taught thought threw thrown understood died die dies live lived work works worked include includes
  including involving appear appeared agree agrees agreed admit admits serve serves served allegedly reportedly
  twice once every each another when according respectively each per dead alive pending today yesterday tonight tomorrow monday tuesday wednesday thursday
  friday saturday sunday ages themselves himself herself itself ourselves myself yourselves
`);

/** Of the words above, those that may stand before a noun: `two dozen stolen firearms`. */
export const MODIFIERS = wordSet(`
  stolen lost sold known written broken paid live hidden dead outside inside near past off remaining pending worn
  including even just only lead led left
`);

/** Past participles and the like behind a number that stands for people: `over 200 charged`, `two killed`. */
export const PERSON_PREDICATES = wordSet(`
  charged arrested indicted convicted sentenced accused detained apprehended jailed imprisoned incarcerated prosecuted
  arraigned extradited deported removed killed injured wounded hurt dead shot stabbed hospitalized rescued missing
  evacuated murdered slain nabbed busted plead pleaded pleads pled guilty surrendered face facing faced wanted
  remanded acquitted exonerated pardoned recovered identified infected
`);

/** Verbs whose subject may be a number alone: `nearly 400 were`, `Twelve have`. */
export const AUXILIARIES = wordSet(
  'were was are have had has who remain remained will face faced pleaded pled plead died',
);

/** Words that open a number's own `of` phrase: `seven of the …`, `three of his …`. */
export const DETERMINERS = wordSet('the this its his her their our my your those these all more other');

/** Plural pronouns after `of`. */
export const PRONOUNS = wordSet('them those us whom which these you');

/** Singulars that a number other than one may stand before: `a 22 count indictment`. */
export const MEASURING_SINGULARS = wordSet('count bedroom member story page car vehicle');

/** Units that are people, in the singular. */
export const PERSON_UNITS: ReadonlySet<string> = new Set(
  `person man woman child boy girl teen teenager juvenile minor adult youth student resident citizen national immigrant
  migrant alien refugee civilian defendant suspect victim offender felon fugitive inmate prisoner detainee witness
  individual subject member associate officer deputy agent employee worker official executive owner doctor physician nurse
  patient driver passenger pedestrian soldier veteran militant terrorist fighter gunman robber dealer trafficker customer
  client investor participant volunteer brother sister conspirator co-conspirator co-defendant codefendant`.split(
    /\s+/,
  ),
);
