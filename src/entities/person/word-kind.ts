import type { Occupancy } from '../../core/occupancy.ts';
import { WORD_COMMON, WORD_GIVEN, WORD_KNOWN, WORD_SURNAME } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import {
  GAP_NONE,
  MARK,
  TOKEN_CAPITAL,
  TOKEN_DOT,
  TOKEN_INITIAL,
  TOKEN_MIXED,
  TOKEN_POSSESSIVE,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  TOKEN_WORD,
  type TokenTable,
} from '../../segment/tokens.ts';

// What a capitalised word says about being part of a name.
export const PART_GIVEN = 1; // a given name
export const PART_SURNAME = 2; // a surname
export const PART_ORDINARY = 4; // also an ordinary English word
export const PART_UNKNOWN = 8; // no English word at all
export const PART_PLACE = 16; // also a well-known place
export const PART_INITIAL = 32; // one letter, or `J.B.`
export const PART_PROPER = 64; // a word mostly written with a capital, on no list of names

/** Never part of a person's name, whatever stands beside them. */
const NEVER = wordSet(`
  the a an and or of in on at by for from to with as is was were are be been has have had will would that this these
  those his her their its our my your he she they we it who which what when where why how if than then not no all any
  both each january february march april may june july august september october november december jan feb mar apr
  jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow
  u.s. united states america american federal national international department bureau agency office division
  section unit county city town village district state commonwealth court police sheriff attorney attorneys general
  agent agents officer officers assistant deputy chief director secretary president minister governor senator mayor
  commissioner administrator chairman inspector detective sergeant lieutenant captain colonel judge justice
  special supervisory acting former senior executive principal associate interim mr mrs ms dr rev hon
  defendant defendants victim victims plaintiff case number docket count counts act law laws title code rule section
  chapter operation project initiative program task force team investigation investigations criminal civil antitrust
  tax fraud drug drugs enforcement homeland security customs border protection immigration internal revenue service
  services postal inspection house senate congress committee commission board council association company corporation
  inc llc corp ltd lp llp pllc co university college school academy institute hospital clinic center centre
  bank trust fund group holdings partners street avenue road boulevard drive lane highway interstate route
  north south east west northern southern eastern western central new los las santa san saint fort mount
  lake river bay beach park island islands valley hills creek press release immediate contact media news
  man woman men women resident residents couple brother brothers former chapter new public affairs
  compania compañia sociedad empresa empresas grupo banco industrias distribuidora inversiones servicios comercializadora constructora
  transportes importadora exportadora gobierno ministerio secretaria policia instituto asociacion nacional seguros avenida
  clinica centro iglesia escuela universidad fundacion rancho puerto isla nueva masjid wadi
  republic kingdom army navy marine marines corps guard forces military combined joint
  pm am phone fax email tel www http https page home search share follow skip content
  medicare medicaid christian jewish muslim islamic
  felony misdemeanor guilty sentenced indicted charged convicted arrested pleads accused arraigned acquitted extradited remanded
  investigator investigators analyst analysts paralegal specialist specialists coordinator prosecutor prosecutors trooper adas
  dda ausa ausas spokesman spokeswoman spokesperson ceo cfo coo professor counsel trustee supervisor superintendent
  coalition cup gym band
  crips bloods mafia cartel nostra massacre summit prosecutorial unit oficina condado fiscal contacto distrito fiscalia
  casos equipo sobre iniciativa agresion sexual departamento justicia policia estados unidos tribunal juez jueza delito
  delitos victima victimas abuso menores prision comunicado prensa inmediato publicacion asistente fiscales
  age aged residence hometown booking gender organization organisation syndicate
  during later earlier following upon since until while according
  but nor however meanwhile although though because unless whereas whether despite
  countys citys dob vin ssn dui dna trafficking storm hurricane typhoon cyclone uss usns hmcs hms mv hmas hmnzs uscgc
  hispanic latino english spanish african european asian republican democrat democratic
  plea pleas petition stipulation superseding proffer transcript indictment indictments memorandum agreement agreements statement statements fatality fatalities affidavit complaint complaints verdict
  settlement settlements decree injunction subpoena treaty resolution handbook summary noting adding click
  touts vows promises unveils hails lauds slams testifies announces applauds commends condemns blasts denies admits
  dad mum grandad paedophile pedophile conman hitman schoolboy schoolgirl fraudster burglar gunman biker villager protester protestor
  comptroller comptrollers assemblymember assemblymembers assemblyman assemblywoman councilmember councilmembers councilman councilwoman undersheriff
  alderman alderwoman freeholder ombudsman
  newlywed newlyweds teenager teenagers pensioner pensioners siblings twins
  i'm i've i'll i'd it's he's she's we're we've they're you're that's there's here's let's what's who's don't can't won't
`);
/** After such a word a run is a body, a place, a work, never a person: `John Smith Elementary`. */
const NOT_A_PERSON = wordSet(`
  county city town township parish borough street avenue ave road rd boulevard blvd lane drive highway hwy parkway square plaza
  university college school academy institute hospital clinic center centre medical health church temple mosque
  bank trust fund foundation group holdings partners inc llc corp ltd lp llp company corporation co associates
  enterprises industries services systems solutions technologies construction properties realty llp
  act law bill amendment rule doctrine award scholarship administration department bureau agency office
  police sheriff commission committee council association society league party union building courthouse
  airport station clique bridge dam park forest river lake creek bay beach island islands valley hills heights springs
  courts cup gym band way playfield orchestra choir festival championship team squad gang crew cartel family
  chapel cathedral synagogue tabernacle ministries waterway medal regional catering
  elementary middle memorial stadium arena museum library theatre theater hall house hotel inn restaurant cafe casino
  gap houses sheets week weeks awards prebiotics kantonalbank
  times post herald tribune gazette journal news press magazine
  area district region province state nation tribe reservation island islands
  prison jail site plant facility penitentiary barracks base management consulting marketing logistics transport transportation
  benz manor analytics robotics dynamics logistics pharmaceuticals therapeutics biosciences laboratories labs networks software airlines
  airways aviation aerospace brands stores brewing brewery winery vineyards homes builders roofing plumbing trucking freight
  motors electric electrics energy oil gas steel foods farm farms ventures defense defence records films studios entertainment productions pharmacy
`);

const ADA = wordId('ada');

/** Given names that are also words, places or titles: they need a second sign. */
const WEAK = wordSet(`
  virginia georgia carolina austin houston dallas jackson jordan paris london charlotte florence savannah sydney
  madison lincoln washington jefferson troy kenya india china chad cuba israel chelsea brooklyn camden trenton dayton
  princeton lancaster augusta aurora eugene salem helena phoenix denver
  cleveland hamilton franklin milton arlington cheyenne asia america dakota kingston preston bristol
  april may june august king prince major judge duke earl bishop pope baron
`);

/** Kind of the word at token `i` as a name part. */
export function partKind(tokens: TokenTable, i: number): number {
  const word = tokens.word[i]!;
  if (word === 0) return PART_UNKNOWN;
  const classes = lexicon.vocabulary.classes[word]!;
  let kind = 0;
  if ((classes & WORD_GIVEN) !== 0) kind |= PART_GIVEN;
  if ((classes & WORD_SURNAME) !== 0) kind |= PART_SURNAME;
  // `LeGend` is no legend.
  if ((classes & WORD_COMMON) !== 0) kind |= (tokens.flags[i]! & TOKEN_MIXED) === 0 ? PART_ORDINARY : PART_UNKNOWN;
  else if ((classes & WORD_KNOWN) === 0) kind |= PART_UNKNOWN;
  else if (kind === 0) kind = PART_PROPER;
  if (WEAK.has(word)) kind |= PART_PLACE;
  return kind;
}

/** True for a given name that is neither an ordinary word nor a well-known place. */
export function isSureGiven(kind: number): boolean {
  return (kind & PART_GIVEN) !== 0 && (kind & (PART_ORDINARY | PART_PLACE)) === 0;
}

/** True when token `i` may be a word of a person's name: a free capitalised word that is not ruled out. */
export function mayBeName(tokens: TokenTable, taken: Occupancy, i: number): boolean {
  const flags = tokens.flags[i]!;
  if ((flags & (TOKEN_WORD | TOKEN_CAPITAL | TOKEN_POSSESSIVE)) !== (TOKEN_WORD | TOKEN_CAPITAL)) return false;
  if (NEVER.has(tokens.word[i]!) && (flags & TOKEN_INITIAL) === 0 && !isGivenToo(tokens, i) && !isSaintOf(tokens, i))
    return false;
  // `Corp.`, `Ala.`: of the words with a full stop of their own only initials belong to names.
  if ((flags & TOKEN_DOT) !== 0 && (flags & TOKEN_INITIAL) === 0 && !isInitials(tokens, i)) return false;
  if (tokens.word[i] === ADA && (flags & TOKEN_UPPER) !== 0) return false; // an assistant district attorney
  return taken.at(i) === undefined && !isInAddress(tokens, i);
}

const WILL = wordId('will');
const CHRISTIAN = wordId('christian');
const PARK = wordId('park');
const WORD_AND_NAME = wordSet('april may june august christian will park jan jun isla');
/** Behind these a word is a name: `Sgt. Will Young`. */
const BEFORE_NAME = wordSet(`
  mr mrs ms dr sgt officer officers det detective lt capt deputy cpl col maj gen trooper sergeant captain lieutenant corporal judge
  firefighter professor prof rep sen gov
`);

/** `April G. Venn`, `Will Okafor`: a month or word that a middle initial or a surname makes a given name. */
function isGivenToo(tokens: TokenTable, i: number): boolean {
  if (!WORD_AND_NAME.has(tokens.word[i]!) || i + 1 >= tokens.count) return false;
  const next = tokens.flags[i + 1]!;
  // Park Ji-hoon
  if (tokens.word[i] === PARK)
    return (
      (next & TOKEN_CAPITAL) !== 0 &&
      i + 3 < tokens.count &&
      tokens.word[i + 2] === MARK.hyphen &&
      (tokens.flags[i + 3]! & (TOKEN_WORD | TOKEN_CAPITAL)) === TOKEN_WORD
    );
  if (i > 0 && BEFORE_NAME.has(tokens.word[i - 1]!) && (next & TOKEN_CAPITAL) !== 0) return true;
  if ((next & TOKEN_CAPITAL) === 0 || (next & TOKEN_POSSESSIVE) !== 0) return false;
  if ((next & TOKEN_INITIAL) !== 0) return tokens.word[i] !== WILL;
  const classes = lexicon.vocabulary.classes[tokens.word[i + 1]!]!;
  if ((classes & WORD_COMMON) !== 0) return false;
  return (
    (classes & WORD_SURNAME) !== 0 ||
    (tokens.word[i] === CHRISTIAN && (classes & WORD_KNOWN) === 0 && !isBehindCapital(tokens, i))
  );
}

const SAINT = wordSet('saint san santa santo');

/** `Saint-Pierre`: a surname. */
function isSaintOf({ word, gap, flags, count }: TokenTable, i: number): boolean {
  if (!SAINT.has(word[i]!) || i + 2 >= count || word[i + 1] !== MARK.hyphen) return false;
  return gap[i + 1] === GAP_NONE && gap[i + 2] === GAP_NONE && (flags[i + 2]! & TOKEN_CAPITAL) !== 0;
}

/** `Victory Christian Childrens Home` */
function isBehindCapital(tokens: TokenTable, i: number): boolean {
  return i > 0 && (tokens.flags[i - 1]! & TOKEN_CAPITAL) !== 0 && (tokens.flags[i]! & TOKEN_SENTENCE) === 0;
}

/** `Jane.Roe@example.gov`, `Example.com`: a letter or @ right behind the word's full stop. */
function isInAddress(tokens: TokenTable, i: number): boolean {
  const { text } = tokens;
  let at = tokens.end[i]!;
  const unit = text.charCodeAt(at);
  if (unit === 64) return true;
  if (unit !== 46 && unit !== 95 && unit !== 47) return text.charCodeAt(tokens.start[i]! - 1) === 64;
  if (unit !== 46) return true; // Smith_John, Smith/logo
  const next = text.charCodeAt(at + 1);
  if (next >= 97 && next <= 122) return true;
  for (at += 1; at < tokens.end[i]! + 40; at++) {
    const letter = text.charCodeAt(at);
    if (letter === 64) return true;
    if (letter <= 32 || Number.isNaN(letter)) return false;
  }
  return false;
}

const NOT_INITIALS = wordSet(
  'u.s. u.k. u.n. d.c. n.y. n.j. n.h. n.c. s.c. n.d. s.d. n.m. r.i. p.m. a.m. p.o. e.u. w.va. i.e. e.g.',
);

/** `J.B.`: letters with full stops that are a person's initials. */
export function isInitials(tokens: TokenTable, i: number): boolean {
  const length = tokens.end[i]! - tokens.start[i]!;
  if ((tokens.flags[i]! & TOKEN_INITIAL) !== 0) return true;
  if ((tokens.flags[i]! & (TOKEN_DOT | TOKEN_CAPITAL)) !== (TOKEN_DOT | TOKEN_CAPITAL)) return false;
  return length <= 6 && tokens.text.charCodeAt(tokens.start[i]! + 1) === 46 && !NOT_INITIALS.has(tokens.word[i]!);
}

/** True for a word that ends names of bodies, places and works. */
export function isOtherNameWord(word: number): boolean {
  return NOT_A_PERSON.has(word);
}

/** True when token `i` makes a body, place or work of the name before it. */
export function endsOtherName(tokens: TokenTable, i: number): boolean {
  return (
    i < tokens.count &&
    (tokens.flags[i]! & TOKEN_CAPITAL) !== 0 &&
    (tokens.flags[i]! & TOKEN_WORD) !== 0 &&
    NOT_A_PERSON.has(tokens.word[i]!)
  );
}
