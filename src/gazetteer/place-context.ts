import type { Occupancy } from '../core/occupancy.ts';
import { uint8s } from '../core/slab.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import {
  GAP_BLANK,
  GAP_SPACE,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_DOT,
  TOKEN_INITIAL,
  TOKEN_MARK,
  TOKEN_NUMBER,
  TOKEN_UPPER,
  TOKEN_WORD,
} from '../segment/tokens.ts';
import { WORD_FREQUENT, WORD_GIVEN, WORD_SURNAME } from './kinds.ts';
import { lexicon } from './load.ts';
import { wordId, wordSet } from './words.ts';

// What stands around a place name and shows that it is a name of its own, or only a part of a title or another name.

/** Words that end an official's title: `Texas Attorney General`, `Boulder City Manager`, `Orange County Sheriff`. */
const TITLE_HEADS = wordSet(`
  attorney attorneys governor gov governors senator sen senators representative rep representatives congressman congresswoman
  congressmen mayor mayors sheriff commissioner commissioners manager prosecutor prosecutors secretary treasurer auditor
  comptroller president minister ambassador justice judge judges councilman councilwoman councilmember superintendent
  delegate assemblyman assemblywoman assemblymember detective detectives trooper troopers officer officers marshal
  marshals chief coroner constable ombudsman trustee controller clerk collector appraiser supervisor assessor advocate administrator
  registrar defender commissioner
`);
/** Titles where a name follows: `Decatur County Captain Ann Poe`. */
const RANKS = wordSet(
  'deputy captain capt sergeant sgt lieutenant lt corporal cpl major colonel col patrolman da d.a. ada undersheriff inspector',
);
/** Words that may stand between a place and the head of a title. */
const TITLE_INNER = wordSet(`
  city county state district deputy assistant chief lieutenant lt acting interim former associate senior special united states
  u.s. police fire fighter prime vice defence defense foreign supreme superior circuit court general public first under and
  attorney magistrate bankruptcy commonwealth 's undersheriff executive criminal tax property
`);
/** Words that end the name of a body which begins with a place. */
const BODY_HEADS = wordSet(`
  times post tribune herald gazette journal examiner chronicle globe inquirer inc llc corp corporation co
  association foundation institute authority commission
  league exchange rangers cowboys dolphins giants lakers yankees raiders patriots code constitution legislature
  army navy marines guard lottery medicaid airlines conference
`);
const GENERIC_BODIES = wordSet(
  'university college company bank church hospital club department bureau council hospice clinic museum',
);
const ATTORNEY = wordId('attorney');
/** What headlines say of a lawyer, not of the state's attorney. */
const OUTCOMES = wordSet(
  'sentenced convicted indicted charged pleads arrested guilty admits gets found disbarred to and accused faces',
);
const THE = wordId('the');
const OFFICE_FOR = wordSet('for to of');
/** Offices whose title goes on with the place they are for. */
const OFFICES = wordSet('minister representative envoy mayor');
/** Several people, whom a heading calls by what they are. */
const SEVERAL = wordSet('prosecutors detectives troopers officers judges');
const CENTER = wordId('center');
const UNIVERSITY = wordId('university');
const A = wordId('a');
const MEDICAL = wordId('medical');
/** Words of four letters and more that a heading writes small. */
const SMALL_IN_HEADINGS = wordSet(`
  with from into over after upon under than that before during between among amid within without against through toward towards
  about onto near where when while until since
`);
const ARTICLES = wordSet('a an the');
/** Words that open a sentence before a place, and no name. */
const OPENING = wordSet(
  'in across throughout within near outside inside around since from to at during both for and with',
);
const HONORIFICS = wordSet(`
  mr mrs ms miss dr judge justice attorney agent officer detective sgt sergeant capt captain general director governor gov senator sen
  secretary sheriff mayor commissioner president congressman congresswoman chief trooper deputy prosecutor inspector lt lieutenant
  representative rep chairman chairwoman ambassador
`);

/** Shared reading of one document for the recognisers of places. */
export class PlaceContext {
  readonly document: AnalysedDocument;
  readonly taken: Occupancy;
  /** Per sentence: 0 not looked at, 1 running text, 2 heading (most words capitalised). */
  readonly #headings: Uint8Array;

  constructor(document: AnalysedDocument, taken: Occupancy) {
    this.document = document;
    this.taken = taken;
    this.#headings = uint8s(document.sentences.length);
  }

  /** True when token `i` stands in a heading, where capitals say nothing about names. */
  inHeading(i: number): boolean {
    const { document } = this;
    const index = document.sentenceOf[i]!;
    if (this.#headings[index] === 0) {
      const { first, last } = document.sentences[index]!;
      let capitals = 0;
      let words = 0;
      let prose = false; // `Booked into the Pinal County Jail were` has a verb with a small letter
      for (let t = first; t < last && t < first + 60 && !prose; t++) {
        const flags = document.tokens.flags[t]!;
        if ((flags & TOKEN_WORD) === 0 || document.tokens.end[t]! - document.tokens.start[t]! < 4) continue;
        words += 1;
        if ((flags & TOKEN_CAPITAL) !== 0) capitals += 1;
        else if (!SMALL_IN_HEADINGS.has(document.tokens.word[t]!)) prose = true;
      }
      this.#headings[index] = !prose && words >= 4 && capitals * 10 >= words * 7 ? 2 : 1;
    }
    return this.#headings[index] === 2;
  }

  /** True when token `i` is a word with a capital. */
  isCapital(i: number): boolean {
    const { tokens } = this.document;
    return (
      i >= 0 && i < tokens.count && (tokens.flags[i]! & TOKEN_CAPITAL) !== 0 && (tokens.flags[i]! & TOKEN_WORD) !== 0
    );
  }

  /** True when tokens `i - 1` and `i` belong to one block, and neither a blank line nor the gap of two columns is between them. */
  joins(i: number): boolean {
    const { tokens } = this.document;
    if (i <= 0 || i >= tokens.count || (tokens.flags[i]! & TOKEN_BLOCK) !== 0 || tokens.gap[i]! >= GAP_BLANK)
      return false;
    return tokens.gap[i] !== GAP_SPACE || tokens.start[i]! - tokens.end[i - 1]! < COLUMN;
  }

  /** True when a place that ends before token `last` opens an official's title: `Texas Attorney General`. */
  opensTitle(last: number): boolean {
    const { tokens } = this.document;
    for (let i = last; i < last + 5 && this.joins(i); i++) {
      const word = tokens.word[i]!;
      if (TITLE_HEADS.has(word) && this.isCapital(i)) {
        if (word === ATTORNEY && i === last && this.inHeading(i) && this.#isOutcome(i + 1)) return false; // `California Attorney Sentenced`
        if (SEVERAL.has(word) && this.inHeading(i)) return false; // `Cook County Prosecutors Charge …`
        // `Houston Police Officer` is a title; in a heading it may as well be `Texas Governor's` or a crime.
        return i > last || !this.inHeading(i) || this.isCapital(i + 1);
      }
      if (RANKS.has(word) && this.isCapital(i) && this.#isPersonsWord(i + 1)) return true;
      if (!TITLE_INNER.has(word) || !(this.isCapital(i) || word === POSSESSIVE)) return false;
    }
    return false;
  }

  /** True for a place that an office is for: `Minister for the Middle East`, `Special Envoy for Yemen`. */
  endsTitle(first: number): boolean {
    const { tokens } = this.document;
    let at = first - 1;
    if (at > 0 && tokens.word[at] === THE) at -= 1;
    if (at <= 0 || !this.joins(first) || !OFFICE_FOR.has(tokens.word[at]!) || !this.isCapital(at - 1)) return false;
    return OFFICES.has(tokens.word[at - 1]!);
  }

  #isPersonsWord(i: number): boolean {
    const classes = lexicon.vocabulary.classes[this.document.tokens.word[i] ?? 0]!;
    const isName = (classes & (WORD_GIVEN | WORD_SURNAME)) !== 0 && (classes & WORD_FREQUENT) === 0;
    return isName && this.joins(i) && this.isCapital(i);
  }

  #isOutcome(i: number): boolean {
    return i < this.document.tokens.count && OUTCOMES.has(this.document.tokens.word[i]!);
  }

  /** True when a place that ends before token `last` opens the name of a body: `Boston Globe`. */
  opensBody(last: number): boolean {
    const { tokens } = this.document;
    for (let i = last; i < last + 3 && this.joins(i) && this.isCapital(i); i++) {
      const word = tokens.word[i]!;
      if (this.taken.at(i) !== undefined) return false;
      if (BODY_HEADS.has(word)) return i < last + 2;
      // `New York City Hospital` in a heading is a hospital of the city.
      if (GENERIC_BODIES.has(word)) return i < last + 2 && (word === UNIVERSITY || !this.inHeading(i));
      if (word === CENTER && tokens.word[i - 1] === MEDICAL) return !this.inHeading(i);
    }
    return false;
  }

  /** True when an initial, an honorific or a first name stands right before a token: `J. Austin`, `Judge Jackson`. */
  isBehindGivenName(first: number): boolean {
    if (first <= 0 || !this.joins(first)) return false;
    const { tokens } = this.document;
    const { classes } = lexicon.vocabulary;
    const before = tokens.word[first - 1]!;
    const flags = tokens.flags[first - 1]!;
    // `J. Austin`; not `A Houston man`
    if ((flags & TOKEN_INITIAL) !== 0 && (before !== A || (flags & TOKEN_DOT) !== 0)) return true;
    if (HONORIFICS.has(before) && this.isCapital(first - 1)) return true;
    const givenOnly = (classes[before]! & WORD_GIVEN) !== 0 && (classes[before]! & WORD_FREQUENT) === 0;
    return (flags & TOKEN_CAPITAL) !== 0 && givenOnly && !this.inHeading(first);
  }

  /** True when a name at `[first, last)` looks like part of a person's name: `Judge Jackson`, `Austin Smith`. */
  inPersonName(first: number, last: number): boolean {
    const { tokens } = this.document;
    const { classes } = lexicon.vocabulary;
    if (this.isBehindGivenName(first)) return true;
    if (!this.joins(last) || !this.isCapital(last)) return false;
    if (last - first > 1 || (classes[tokens.word[first]!]! & WORD_GIVEN) === 0) return false;
    const flags = tokens.flags[last]!;
    if ((flags & TOKEN_INITIAL) !== 0) return true;
    return (classes[tokens.word[last]!]! & WORD_FREQUENT) === 0 && !this.inHeading(last);
  }

  /** True when a capitalised word that nothing has claimed stands right before a name, in running text. */
  hasCapitalBefore(first: number): boolean {
    if (!this.joins(first) || !this.isCapital(first - 1) || this.taken.at(first - 1) !== undefined) return false;
    const before = this.document.tokens.word[first - 1]!;
    // `WASHINGTON A Virginia man`, `• In Italy`
    if (this.inHeading(first) || ARTICLES.has(before) || OPENING.has(before)) return false;
    return this.document.sentences[this.document.sentenceOf[first - 1]!]!.first !== first - 1;
  }

  /** True when token `i` is free of earlier mentions. */
  free(i: number): boolean {
    return i >= 0 && i < this.document.tokens.count && this.taken.at(i) === undefined;
  }

  /** True for an abbreviation with its full stop: `Ill.`, `N.H.` */
  dotted(i: number): boolean {
    return (this.document.tokens.flags[i]! & TOKEN_DOT) !== 0;
  }

  upper(i: number): boolean {
    return i >= 0 && i < this.document.tokens.count && (this.document.tokens.flags[i]! & TOKEN_UPPER) !== 0;
  }

  isNumber(i: number): boolean {
    return i >= 0 && i < this.document.tokens.count && (this.document.tokens.flags[i]! & TOKEN_NUMBER) !== 0;
  }

  isMark(i: number): boolean {
    return i >= 0 && i < this.document.tokens.count && (this.document.tokens.flags[i]! & TOKEN_MARK) !== 0;
  }
}

/** So many blanks in a row part two columns. */
const COLUMN = 5;
const POSSESSIVE = wordId("'s");
