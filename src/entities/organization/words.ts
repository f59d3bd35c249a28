import { wordSet } from '../../gazetteer/words.ts';

/** Legal forms that are also words or initials: they count behind a comma or another name of a trade. */
export const LEGAL_FORM_WEAK = wordSet('co company lp ag limited kg');

/** Legal forms of other countries whose letters also mean states, provinces and persons: behind a name that is no place. */
export const LEGAL_FORM_ABROAD = wordSet('ab sa nv bv oy uab sia aps ood zao ooo oao pao kft ou');

/** What American doctors and lawyers work together as; a computer and a state too. */
export const LEGAL_FORM_PROFESSIONAL = wordSet('pc pa');

/** Small words inside the names of bodies in Spanish, Portuguese, French and Italian. */
export const LATIN_JOINS = wordSet('de del la las los el do da dos das di della delle du des y e et');

/** Last words of the names of firms, schools, hospitals, clubs, churches, papers and the like. */
export const KIND = wordSet(`
  company bank bancorp bankshares university college academy institute institution foundation association society union federation alliance coalition
  league club church ministries ministry cathedral synagogue mosque temple cartel brotherhood mafia clan mob group holdings partners
  associates enterprises enterprise industries technologies laboratories labs pharmaceuticals pharmaceutical pharmacy pharma motors airlines
  airways aviation railroad railway construction contracting contractors trucking logistics consulting consultants management properties realty
  restaurant restaurants cafe grill bakery hotel hotels casino casinos resort hospital hospitals clinic clinics healthcare hospice insurance mortgage
  securities investments investors capital ventures fund equity advisors brothers sons bros foods farms dairy supply supplies stores
  supermarket market markets magazine newspaper tribune herald gazette chronicle newspapers broadcasting television radio studios records
  entertainment productions media theater theatre orchestra cooperative co-op congress caucus conglomerate
  conservancy council guild hospitality international worldwide global services solutions systems software networks communications telecom
  electric electronics energy petroleum oil gas mining steel chemical chemicals plastics engineering manufacturing builders homes
  charities elementary utilities auto automotive dealership plumbing roofing landscaping cleaning staffing security transport transportation shipping lines freight
  therapy rehabilitation diagnostics imaging dental medical wellness health network neurosurgeons orthopedics pediatrics cardiology
  infirmary boosters crips bloods disciples gangsters piru pirus salvatruchas wholesale builders programs centers beverages apparel jewelers
  rentals storage growers manor ambulance collective kennels salon tavern lounge gallery galleries diner pizzeria deli grocery motel towing daycare childcare
  preschool nursery brewery winery distillery dispensary furniture flooring seafood publishing journal
  mountaineering outfitters expeditions
  shipyards shipyard shipbuilding refining refineries smelting milling tobacco cement concrete paving excavating machinery aerospace semiconductor
  semiconductors biologics biosciences therapeutics biotech optical orthotics specialists creamery creameries packing packers ranches orchards vineyards
  cruises ferries trading imports exports import export auctions bakeries nightclub spa boutique gym fitness barbershop
  steakhouse pawn remodeling restoration demolition carpentry electrical heating accounting bookkeeping marketing advertising printing fabrication fabricators distributors distributing distribution
`);

/** Of these the ones that end many a phrase: a word that no dictionary has must stand in front. */
export const KIND_VAGUE = wordSet(`
  records services solutions systems software networks communications management capital ventures security securities transport supply supplies
  international worldwide global medical dental therapy engineering energy electric oil gas freight lines imaging wellness congress
  council group partners associates fund market markets home homes insurance media services staffing cleaning construction properties
  entertainment productions investors investments equity union society shipping health network wholesale builders programs centers
  pediatrics orthopedics beverages apparel rentals storage growers ambulance collective towing daycare childcare nursery
  furniture flooring seafood publishing salon lounge
  tobacco cement concrete machinery aerospace specialists trading imports exports import export auctions spa boutique gym fitness pawn
  restoration demolition electrical heating marketing advertising printing fabrication distributors distributing distribution refining milling smelting accounting bookkeeping
  optical packing paving excavating remodeling carpentry therapeutics semiconductors semiconductor biologics
`);

/** Trades that end a firm's name where another sign tells that it is one: `Quiet Timber pleaded guilty`. */
export const TRADES = wordSet(`
  timber scaffolding roofing haulage groundworks skips joinery plumbing landscaping poultry eggs meats fisheries orchards dairies bakeries
  recycling waste aggregates quarries fencing glazing drainage surfacing cladding coaches taxis cars motorcycles tyres tires metals plastics
  nurseries vineyards breweries distillers brewing stables aquatics seafoods produce packaging textiles fashions jewellers jewellery catering
  lettings estates developments homes builders roofers electricals removals couriers travel tours leisure garages autos bikes boats marine
`);

/** Kinds that are surnames too: `Veronica Temple`. */
export const KIND_SURNAME = wordSet(
  'temple church bank banks homes sons lines price post oil steel brothers club council hotel',
);

/** Of these the ones that need nothing more than one capitalised word in front. */
export const KIND_STRONG = wordSet(`
  university college hospital hospice foundation bank bancorp cartel airlines airways pharmaceuticals pharmacy brotherhood enterprises industries
  technologies laboratories holdings church magazine federation league inc hospitals mafia ministries healthcare academy
  charities elementary infirmary boosters utilities crips bloods disciples piru pirus salvatruchas
`);

/** Words that are not a name in front of a kind: `the Medical Center`, `Community College`. */
export const EMPTY = wordSet(`
  the a an our this that their community local general state county city federal national public private medical health law new street first
  high middle elementary student american u.s. us other any each some many motorcycle criminal parent
  foreign neither either although holding limited insurance investment mortgage financial home management capital services bank company
`);

/** Government bodies share these last words with firms; the agency rules know them. A name with one of these words is theirs. */
export const GOVERNMENT = wordSet(`
  department bureau office agency commission authority administration police sheriff attorney attorneys court courts division directorate
  ministry parliament senate congress legislature council county city state federal municipal district national united government
  supervisors commissioners task force unit section postal revenue inspection incident response
`);

/** Words for a body, in lower case, in front of `called X` or behind a name. */
export const BODY_NOUN = wordSet(`
  company companies business businesses firm corporation entity entities agency clinic pharmacy restaurant store charity nonprofit
  organization club shop dealership bank fund startup group gang
`);

/** `X gang`, `X cartel`: the lower-case word stays outside the name. */
export const GANG_NOUN = wordSet('gang gangs cartel cartels clique');
export const GANG_ADJECTIVE = wordSet('street prison criminal motorcycle drug narcotics transnational');

/** Before a name of a person, never of a firm's name. */
export const PERSON_WORD = wordSet(`
  mr mrs ms dr judge attorney commissioner sheriff chief director mayor governor senator secretary president detective officer
  sergeant lieutenant captain agent inspector prosecutor deputy acting former
`);

export const CAR_MAKERS = wordSet(`
  honda toyota hyundai kia bmw audi nissan mazda subaru volvo chrysler volkswagen mitsubishi tesla porsche opel renault peugeot fiat
  mercedes-benz jaguar harley-davidson gm bentley ferrari freightliner kenworth peterbilt isuzu rivian
`);
/** In front of a maker's name: the thing made. */
export const BEFORE_CAR = wordSet(
  'a an the his her their stolen waiting parked white black silver red blue gray grey green gold tan brown dark model rental rented newer older',
);

/** Capitalised words of releases that name no firm. */
export const NOT_FIRMS = wordSet(`
  act title section count counts medicare medicaid program programs initiative january february march april may june july august september
  october november december internet covid covid-19 ppp cares vip tv hiv gop ceo cfo commonwealth intergovernmental building road street avenue airport beach island park
`);
