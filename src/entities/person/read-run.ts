import type { Occupancy } from '../../core/occupancy.ts';
import { kindBit, WORD_COMMON, WORD_GIVEN, WORD_KNOWN } from '../../gazetteer/kinds.ts';
import { titleAt } from '../../gazetteer/title.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_BLANK,
  GAP_LINE,
  GAP_NONE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_DOT,
  TOKEN_INITIAL,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  TOKEN_WORD,
} from '../../segment/tokens.ts';
import { CASE_PROSE, CASE_UPPER } from './letter-case.ts';
import { afterNumber, nicknameEnd } from './name-end.ts';
import { isPostNominal } from '../../segment/post-nominal.ts';
import {
  endsOtherName,
  isInitials,
  isSureGiven,
  mayBeName,
  PART_GIVEN,
  PART_INITIAL,
  PART_ORDINARY,
  PART_SURNAME,
  PART_UNKNOWN,
  partKind,
} from './word-kind.ts';
import { isOrdinaryOnly, mayBeginRun, type NameRun, opensColumn, PARTICLE, SMALL_PARTICLE } from './name-run.ts';

/** Particles that names begin with; `Los` and `Las` begin places. */
const OPENING_PARTICLE = wordSet('de del van von der abu bin ibn al el di du da le la st te ni nic');
const SUFFIX = wordSet('jr sr ii iii iv esq');
/** Ordinary words that end names as well: read as a surname only right behind a sure given name. */
const SURNAME_AFTER_GIVEN = wordSet(`
  west north park lane law case page may lake beach bush church street banks brothers house victor english
  island marine press bay river judge justice center hill hall king may rivers fields brooks waters fort
  christian northern southern eastern western central road stone page general marshall
`);
const ONE_LETTER = wordSet('a i');
/** Korean and Chinese surnames, which stand before two syllables that a hyphen joins. */
const BEFORE_SYLLABLES = wordSet(`
  kim lee park choi jung jeong kang cho yoon yun jang lim im han oh seo suh shin kwon hwang ahn an song ryu yoo hong jeon ko moon
  mun son sohn bae baek paik heo hur noh roh nam shim sim kwak cha joo woo koo min ban ri hau eom chae
  chan cheung leung wong lau ng ho ip yip yeung chow chu chung tang tse tsang tso kwan kwok kwong lai law li lui lo luk ma mak
  man mok mui ngai pang poon pun siu so sung sze szeto tam to tong tsui wan woo wu yam yau yim yiu yu yuen yung hui hung fung
  fong fan cheng cheuk chiu choy chui fok fu kam kan kong ku lam liu hsu hsieh hsiao hsiung huang chang chen chiang chien chou
  chuang kao kuo liao lien lin lu ou pai pan peng shih su sun tai teng ting tsai tseng tsao tu wang wei wen weng yang yeh yen
`);
const COMPOUND = wordSet('led run era like style born based owned held made only area wide free');
const MAX_PARTS = 6;
const TITLE = kindBit('title');

/**
 * Reads the longest name-shaped run that starts at token `i`, or undefined. It never leaves the sentence. In
 * headlines (`style`) a run ends before the first ordinary word.
 */
export function readRun(document: AnalysedDocument, taken: Occupancy, i: number, style: number): NameRun | undefined {
  return mayBeginRun(document, taken, i) ? readRunAt(document, taken, i, style) : undefined;
}

/** As `readRun`, at a token of which `mayBeginRun` is true. */
export function readRunAt(document: AnalysedDocument, taken: Occupancy, i: number, style: number): NameRun | undefined {
  return new RunReader(document, taken, i, style).read(i);
}

/** One run while it is read: a class, for a dozen closures at every word that may begin a name cost more than reading it. */
class RunReader {
  readonly #document: AnalysedDocument;
  readonly #taken: Occupancy;
  readonly #style: number;
  readonly #parts: number[] = [];
  readonly #kinds: number[] = [];
  #marked = false;
  #last: number;

  constructor(document: AnalysedDocument, taken: Occupancy, first: number, style: number) {
    this.#document = document;
    this.#taken = taken;
    this.#style = style;
    this.#last = first;
  }

  read(first: number): NameRun | undefined {
    const { count } = this.#document.tokens;
    const parts = this.#parts;
    for (let at = first; at >= 0 && at < count && parts.length < MAX_PARTS; ) {
      if (at > first && this.#endsBefore(at)) break;
      at = this.#step(at, first);
    }
    while (parts.length > 0 && parts.at(-1)! >= this.#last) {
      parts.pop();
      this.#kinds.pop();
    }
    if (parts.length === 0) return undefined;
    if (parts.length > 1) this.#last = afterNumber(this.#document, this.#taken, this.#last);
    return { first, last: this.#last, parts, kinds: this.#kinds, marked: this.#marked };
  }

  /** Reads what stands at a token; returns where to go on, -1 where the run ends. */
  #step(at: number, first: number): number {
    const { tokens } = this.#document;
    const { word } = tokens;
    if (
      PARTICLE.has(word[at]!) &&
      this.#taken.at(at) === undefined &&
      this.#isParticleAt(at, first) &&
      !this.#endsName(at)
    )
      return this.#particle(at, first);
    if (this.#parts.length > 0) {
      if (word[at] === MARK.quote || word[at] === MARK.openBracket || word[at] === MARK.apostrophe)
        return this.#nickname(at);
      const suffix = word[at] === MARK.comma ? at + 1 : at; // Roe Jr., Roe, Jr.
      if (suffix < tokens.count && this.#isSuffix(suffix)) {
        this.#marked = true;
        this.#last = suffix + 1;
        return -1;
      }
    }
    if (!mayBeName(tokens, this.#taken, at) && !this.#afterGiven(at)) return -1;
    if (isInitials(tokens, at)) return this.#initials(at);
    const kind = partKind(tokens, at);
    if (this.#style !== CASE_PROSE && isOrdinaryOnly(kind)) return -1;
    this.#add(at, kind);
    this.#last = at + 1;
    return this.#hyphened(at + 1);
  }

  #add(at: number, kind: number): void {
    this.#parts.push(at);
    this.#kinds.push(kind);
  }

  /** True where a sentence ends, a column, or a word that is no part of a name begins. */
  #endsBefore(at: number): boolean {
    const { tokens } = this.#document;
    if (this.#style !== CASE_UPPER && (isPostNominal(tokens, at) || this.#isAcronym(at))) return true;
    // `Chicago Alderman Jane Roe`
    return this.#isOffice(at) || !this.#inSentence(at) || tokens.gap[at] === GAP_BLANK || opensColumn(tokens, at);
  }

  /** `de la Cruz`, `van der Berg`, `bin Laden`; capitalised too (`De La Cruz`). */
  #particle(at: number, first: number): number {
    const { tokens } = this.#document;
    const { count, flags, gap, word } = tokens;
    let name = at + 1;
    while (name < count && PARTICLE.has(word[name]!) && name < at + 3) name += 1;
    if (name < count && word[name] === MARK.hyphen && gap[name] === GAP_NONE) name += 1; // al-Awlaki
    if (word[name - 1] !== MARK.hyphen && gap[name] === GAP_NONE) return -1;
    if (name >= count || gap[name] === GAP_BLANK || !mayBeName(tokens, this.#taken, name) || !this.#inSentence(name))
      return -1;
    this.#add(name, partKind(tokens, name) & ~PART_ORDINARY);
    if (at > first || (flags[at]! & TOKEN_CAPITAL) === 0) this.#marked = true;
    this.#last = name + 1;
    return this.#hyphened(name + 1);
  }

  /** `John "Jack" Smith`, `John (Jack) Smith`; without a surname behind it, it is a remark: `Smith (Defendant)`. */
  #nickname(at: number): number {
    const { tokens } = this.#document;
    const name = nicknameEnd(tokens, at);
    if (name < 0 || name >= tokens.count || tokens.gap[name] !== 1) return -1;
    if (!mayBeName(tokens, this.#taken, name) || !this.#inSentence(name)) return -1;
    if ((partKind(tokens, name) & (PART_SURNAME | PART_UNKNOWN | PART_GIVEN)) === 0) return -1;
    this.#marked = true;
    return name;
  }

  /** `J. Edgar`, `JB`; they end no name (`Vitamin C`, `Hepatitis B.`) but a whole one (`Muhammad S.`). */
  #initials(at: number): number {
    const { count, flags } = this.#document.tokens;
    // A Las Vegas man; WASHINGTON A Toledo man
    if (this.#isWordOfOneLetter(at) && !isSureGiven(this.#kinds[0] ?? 0)) return -1;
    const next = at + 1;
    if (this.#parts.length > 0) {
      // Eloisa M. and her mother
      const isWhole = this.#parts.length === 1 && isSureGiven(this.#kinds[0]!) && (flags[at]! & TOKEN_DOT) !== 0;
      if (isWhole && next < count && this.#isLowerWord(next)) {
        this.#add(at, PART_INITIAL);
        this.#marked = true;
        this.#last = next;
        return -1;
      }
      if (next >= count || !this.#inSentence(next) || !this.#mayFollowInitials(next)) return -1;
    }
    this.#add(at, PART_INITIAL);
    if (this.#parts.length > 1) this.#marked = true;
    return next;
  }

  #mayFollowInitials(at: number): boolean {
    const { tokens } = this.#document;
    const { flags, word } = tokens;
    if (mayBeName(tokens, this.#taken, at) || PARTICLE.has(word[at]!)) return true;
    return SURNAME_AFTER_GIVEN.has(word[at]!) && (flags[at]! & TOKEN_CAPITAL) !== 0;
  }

  #inSentence(at: number): boolean {
    const { count, flags } = this.#document.tokens;
    return at >= count || (flags[at]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) === 0;
  }

  /** `un` of Kim Jong-un, `moon` of Ban Ki-moon. */
  #isSecondSyllable(at: number): boolean {
    const { tokens } = this.#document;
    const { word } = tokens;
    const length = tokens.end[at]! - tokens.start[at]!;
    return (
      this.#parts.length > 1 && length < 6 && BEFORE_SYLLABLES.has(word[this.#parts[0]!]!) && !COMPOUND.has(word[at]!)
    );
  }

  /** Steps over `-Latif` behind a name and counts it in; returns where to go on. */
  #hyphened(from: number): number {
    const { count, flags, gap, word } = this.#document.tokens;
    let next = from;
    while (
      next + 1 < count &&
      word[next] === MARK.hyphen &&
      gap[next] === GAP_NONE &&
      // at the end of a line the hyphen stays: `Kowalczyk-⏎Reyes`
      (gap[next + 1] === GAP_NONE || (gap[next + 1] === GAP_LINE && (flags[next + 1]! & TOKEN_CAPITAL) !== 0)) &&
      (flags[next + 1]! & TOKEN_WORD) !== 0 &&
      // Abdul-Latif and Geun-hye, not Dow-related
      ((flags[next + 1]! & TOKEN_CAPITAL) !== 0 || isNameOnly(word[next + 1]!) || this.#isSecondSyllable(next + 1)) &&
      this.#taken.at(next + 1) === undefined
    ) {
      if ((flags[next + 1]! & TOKEN_CAPITAL) === 0) this.#marked = true; // Soo-yeon
      this.#last = next + 2;
      next += 2;
    }
    return next;
  }

  /** A title that is nobody's name. */
  #isOffice(at: number): boolean {
    const { tokens } = this.#document;
    const before = this.#kinds.at(-1) ?? 0;
    if (before === PART_INITIAL || isSureGiven(before)) return false; // Jane B. Warden
    if ((this.#document.hits.kinds[at]! & TITLE) === 0 || (partKind(tokens, at) & (PART_SURNAME | PART_GIVEN)) !== 0)
      return false;
    const kind = titleAt(tokens, this.#document.hits, at)?.kind;
    return kind === 'office' || kind === 'rank';
  }

  #isLowerWord(at: number): boolean {
    const { flags } = this.#document.tokens;
    return (flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) === TOKEN_WORD && this.#inSentence(at);
  }

  /** `A` and `I` without a full stop. */
  #isWordOfOneLetter(at: number): boolean {
    const { flags, word } = this.#document.tokens;
    return ONE_LETTER.has(word[at]!) && (flags[at]! & TOKEN_DOT) === 0;
  }

  /** Capitals behind a name that are no initials of it: `Vickers VC`, `Jane Roe TV`. */
  #isAcronym(at: number): boolean {
    const { tokens } = this.#document;
    const { flags, word } = tokens;
    const length = tokens.end[at]! - tokens.start[at]!;
    if ((flags[at]! & (TOKEN_UPPER | TOKEN_INITIAL | TOKEN_DOT)) !== TOKEN_UPPER || length > 3) return false;
    return !SUFFIX.has(word[at]!) && (partKind(tokens, at) & (PART_SURNAME | PART_GIVEN)) === 0;
  }

  /** `Quoc-Bao Le`: a particle in capitals that no name follows is one itself. */
  #endsName(at: number): boolean {
    const { tokens } = this.#document;
    const { count, flags, gap, word } = tokens;
    if (this.#parts.length === 0 || (flags[at]! & TOKEN_CAPITAL) === 0 || !mayBeName(tokens, this.#taken, at))
      return false;
    if (word[at + 1] === MARK.hyphen && gap[at + 1] === GAP_NONE) return false; // Al-Venn
    return (
      at + 1 >= count ||
      ((flags[at + 1]! & TOKEN_CAPITAL) === 0 && !PARTICLE.has(word[at + 1]!)) ||
      !this.#inSentence(at + 1)
    );
  }

  #isParticleAt(at: number, from: number): boolean {
    const { flags, word } = this.#document.tokens;
    const capital = (flags[at]! & TOKEN_CAPITAL) !== 0;
    if (capital && SMALL_PARTICLE.has(word[at]!)) return false;
    if (at === from) return capital && OPENING_PARTICLE.has(word[at]!);
    return !capital || (flags[at]! & TOKEN_INITIAL) === 0;
  }

  #isSuffix(at: number): boolean {
    const { flags, gap, word } = this.#document.tokens;
    if (!SUFFIX.has(word[at]!) || gap[at] === GAP_BLANK || gap[at] === GAP_NONE) return false;
    const capital = (flags[at]! & (TOKEN_CAPITAL | TOKEN_UPPER)) !== 0;
    return capital;
  }

  /** John West, Jane Park: only behind a sure given name, and never before a word that makes a place of it. */
  #afterGiven(at: number): boolean {
    const { tokens } = this.#document;
    const { count, flags, gap, word } = tokens;
    if (this.#parts.length === 0 || this.#style !== CASE_PROSE || !SURNAME_AFTER_GIVEN.has(word[at]!)) return false;
    if (this.#taken.at(at) !== undefined || (flags[at]! & TOKEN_CAPITAL) === 0) return false;
    const before = this.#kinds.at(-1)!;
    if (before !== PART_INITIAL && !isSureGiven(before)) return false;
    if (at + 1 >= count || (flags[at + 1]! & TOKEN_CAPITAL) === 0 || this.#isSuffix(at + 1)) return true;
    // Denise Page Hood; not John Park Avenue
    return (
      gap[at + 1] !== GAP_BLANK &&
      this.#inSentence(at + 1) &&
      mayBeName(tokens, this.#taken, at + 1) &&
      (partKind(tokens, at + 1) & PART_SURNAME) !== 0 &&
      !endsOtherName(tokens, at + 1)
    );
  }
}

/** A word in lower case that can only be half of a name: `-hye` of Geun-hye, or one that no list has. */
function isNameOnly(word: number): boolean {
  const classes = lexicon.vocabulary.classes[word]!;
  return (classes & WORD_COMMON) === 0 && ((classes & WORD_GIVEN) !== 0 || (classes & WORD_KNOWN) === 0);
}
