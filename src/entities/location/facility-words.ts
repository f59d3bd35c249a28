import { wordId, wordMap, wordSet } from '../../gazetteer/words.ts';

/** Last words of the names of buildings and grounds. */
const BUILDINGS = `
  building courthouse bridge airport airfield afb barrage stadium arena penitentiary prison jail hotel motel casino inn resort
  mall monument cemetery dam tunnel theater theatre apartments hall refinery library fairgrounds fairground annex auditorium
  coliseum speedway racetrack marina landfill zoo sportsplex barracks tower towers houses pier wharf campground showground
  showgrounds racecourse raceway ballpark shipyard arsenal arboretum aquarium terminal checkpoint church temple mosque synagogue
  cathedral nightclub museum condominium condominiums palace castle abbey shrine lighthouse observatory amphitheater amphitheatre
  pavilion memorial port mine levee bhawan bhavan sadan velodrome gate plaza factory gigafactory basecamp planetarium rink gym
  gymnasium playfield playground boardwalk skatepark ballfield ballfields fieldhouse dock docks quay airstrip airbase heliport
  seaport spaceport viaduct overpass underpass aqueduct grandstand bandshell clubhouse stockade reformatory gaol crematorium
  mausoleum monastery convent basilica chapel hippodrome cinema cinemas ballroom promenade
`;
/** Last words of the names of landscapes and parts of cities. */
const LANDSCAPES = `
  canal channel pass refuge preserve sanctuary strait gulf sea ocean sound glacier basin plateau delta swamp lagoon reef slough
  gorge mountain peak butte mesa seashore lakeshore archipelago atoll plains harbor harbour trail park river forest lake creek
  canyon mountains reservation wilderness beach island islands peninsula desert bay inlet cove reservoir bayou brook hills square
  valley pond ponds marsh meadow meadows estuary fjord wetlands cavern caverns caves dunes volcano isthmus escarpment ravine
  cay rainforest grassland grasslands
`;

const kindOf = (words: string, kind: 'facility' | 'region') =>
  wordSet(words).words.map((word) => [word, kind] as const);
/** Last words of the names of buildings and grounds, and of landscapes and parts of cities. */
export const HEADS: ReadonlyMap<number, 'facility' | 'region'> = new Map([
  ...kindOf(BUILDINGS, 'facility'),
  ...kindOf(LANDSCAPES, 'region'),
]);
/** `Police Station` is a building or a body, `Radio Station` a firm: without a preposition of place they name no stop. */
export const STATIONS = wordSet(
  'processing union penn air train metro subway railway rail bus transit ferry grand central street mrt memorial hall',
);
const NOT_STATIONS_WORDS = wordSet(`
  fire radio television tv gas petrol polling space power weather service duty comfort pumping research field coast guard naval
  sheriff's border patrol rescue weigh work play filling charging news 's traffic pump generating experiment agricultural first aid
`);
const NOT_STATIONS = { has: (word: number): boolean => !NOT_STATIONS_WORDS.has(word) };
/** `Center` and its like need the word before: `Detention Center`, not `Medical Center` (an organisation). */
export const SECOND_HEADS: ReadonlyMap<number, { has(word: number): boolean }> = wordMap({
  center: wordSet(
    'regional islamic jewish student performing arts conference expo cultural conservation space justice detention convention correctional processing community shopping civic trade reentry transportation senior recreation jail booking intake welcome visitor visitors aquatic events family youth town government leisure sports remand bail science nature discovery heritage convocation skating aviation',
  ),
  centre: wordSet(
    'justice detention convention correctional community shopping civic leisure sports remand bail conference exhibition town youth family recreation arts visitor processing immigration',
  ),
  facility: wordSet(
    'correctional detention reentry storage regional medical treatment youth training lacy generating examination inspection processing holding confinement transfer reception launch enrichment reprocessing recycling',
  ),
  institution: wordSet('correctional'),
  base: wordSet('force naval air military army corps logistics reserve land submarine guard'),
  station: NOT_STATIONS,
  complex: wordSet(
    'apartment housing correctional sports hospital visitor launch base office industrial government municipal court courts justice prison jail shopping sporting aquatic recreation recreational athletic entertainment',
  ),
  plant: wordSet('treatment power'),
  channel: wordSet('ship shipping'),
  house: wordSet('opera court'),
  yard: wordSet('navy naval rail'),
  field: wordSet('air'),
  site: wordSet('nuclear test historic heritage archaeological disposal landfill'),
});
/** Landscapes that towns are called after. */
export const OFTEN_TOWNS = wordSet(
  'valley cove beach park lake bay island creek canyon inlet pass harbor harbour mountain peak mesa butte plains forest towers sound brook hills pond meadow meadows marsh',
);
/** Names of landscapes that are surnames, and words of other names: they need a preposition, an article or a place's word before them. */
export const NEEDS_INTRODUCTION = wordSet(
  'pass peak trail sound delta basin sanctuary refuge reef gulf sea mesa butte gorge tower terminal plains memorial port mine palace castle abbey shrine pavilion resort brook hills gate plaza square factory site dock docks quay promenade marsh meadow meadows cay caves convent gym playground',
);
/** Heads of bodies that have buildings: they need words that say where something is. */
export const BODIES_TOO = wordSet(
  'church temple mosque synagogue cathedral nightclub museum condominium condominiums chapel basilica monastery cinema cinemas ballroom clubhouse gymnasium',
);
export const INTRODUCTIONS = wordSet(`
  the at in on near from to of off into through across around over along toward towards outside inside via between and within throughout
  beyond by past or
`);
/** Words that never belong to a name on the left. */
export const STOPS = wordSet(`
  the a an this that at in on of to from by for with near and or outside inside into through our their his her its said where
  when while after before during until then is was were are not sector
`);
/** A name made of these alone is a description: `Federal Building`, `County Jail`. */
export const GENERIC = wordSet(`
  federal county city state local u.s. us public community main new old municipal district superior court office justice district
  private residential commercial apartment government detention correctional convention medical shopping historic school high
  courthouse criminal adult juvenile senior recreation jail united states military regional international the national center adjacent former
  home town village trailer virtual annual catholic baptist methodist lutheran presbyterian episcopal orthodox christian
`);

/** Words that are as general before one other word: `Mobile Home Park`, but `Mobile Bay`. */
export const GENERIC_BEFORE = wordMap({
  mobile: wordId('home'),
  law: wordId('library'),
  islamic: wordId('center'),
  jewish: wordId('center'),
  treatment: wordId('plant'),
  water: wordId('treatment'),
  wastewater: wordId('treatment'),
  power: wordId('plant'),
  logistics: wordId('base'),
  performing: wordId('arts'),
  subway: wordId('station'),
  train: wordId('station'),
  railway: wordId('station'),
  metro: wordId('station'),
  bus: wordId('station'),
});

/** Lexicons whose names are not a building's or a park's. */
export const LISTED = ['city', 'state', 'country', 'region'] as const;

export const TITLES = wordSet(`
  trial counsel prosecutor inspector superintendent attorney attorneys officers detectives deputies agents investigators judges sergeants lieutenants charge general judge justice sheriff chief officer detective sergeant lieutenant captain agent special director
  commissioner mayor governor senator representative deputy assistant bureau unit section managing mr mrs ms dr police trooper
`);

/** Titles of people that no building is named after. */
export const NEVER_BUILT_FOR = wordSet(
  'attorney attorneys agent agents officer officers detective detectives deputies judge judges charge prosecutor counsel trooper inspector investigators',
);
/** Heads that are surnames as well: `and David Hall of the Strike Force`. */
export const SURNAMES = wordSet(
  'hall lake bridge park forest beach bay valley field house inn dam square marsh meadow meadows pond dock rivers marina sound peak pass strait castle temple church mine port abbey brook hills gate',
);

/** Words that start the rule of this file. */
export const facilityWords = `${BUILDINGS} ${LANDSCAPES} entry plant center centre facility institution base station complex house field site yard`;
export const facilityTrigger = wordSet(facilityWords);
