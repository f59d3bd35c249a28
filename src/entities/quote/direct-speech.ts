import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_LINE,
  GAP_NONE,
  GAP_SPACE,
  MARK,
  TOKEN_CAPITAL,
  TOKEN_MARK,
  TOKEN_WORD,
  type TokenTable,
} from '../../segment/tokens.ts';
import type { QuotedStretch } from './pairs.ts';
import { sayingSentence } from './attribution.ts';
import { FRAGMENT_SPEECH, NAMING, SPEECH } from '../../gazetteer/speech-words.ts';

const ACCORDING = wordId('according');

/** `“Minor” means …` */
const DEFINES = wordSet('means includes refers shall');

/** How far from a fragment its sentence is searched for a verb of speech. */
const REACH = 60;

/**
 * True when a quoted stretch is somebody's speech: a clause with its own comma or full stop, or a fragment in a
 * sentence that attributes it. Nicknames, titles, terms and scare quotes are none.
 */
export function isDirectSpeech(document: AnalysedDocument, { first, last, open }: QuotedStretch): boolean {
  const { tokens } = document;
  const from = first + 1;
  const to = open ? last : last - 1;
  let words = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    if ((tokens.flags[i]! & TOKEN_WORD) === 0) continue;
    words += 1;
    if ((tokens.flags[i]! & TOKEN_CAPITAL) !== 0) capitals += 1;
  }
  if (words === 0) return false;
  if (open) return words >= 8;
  if (opensTerm(tokens, last) && !saysInFront(tokens, first)) return false;
  const sayAfter = saysBehind(tokens, last);
  const sayBefore = saysInFront(tokens, first);
  const ended = endsClause(tokens, to - 1);
  if ((isNaming(tokens, first) || isTheme(tokens, first)) && !sayBefore) return false;
  const isTitle = capitals * 3 >= words * 2 && words <= 12;
  // `“…”, said Quill`: outside the United States the comma stands behind the mark.
  if (sayAfter && (ended || (words >= 4 && !isTitle))) return true;
  if (DEFINES.has(tokens.word[last] ?? 0) && (opensSentence(document, first) || words <= 10)) return false;
  if (sayBefore) return ended || (words >= 2 && !isTitle);
  // `said Quill. “The work goes on.”`: a short sentence of its own
  if (words >= 3 && !isTitle && tokens.word[to - 1] !== MARK.comma && ended && opensSentence(document, first))
    return true;
  if (ended && words >= 5 && !isTitle) {
    // A comma or full stop inside the marks is American usage for any quoted word, so the stretch must be a clause.
    return (
      (words >= 8 && !isCited(tokens, first)) ||
      opensSentence(document, first) ||
      attributedInSentence(document, first, last)
    );
  }
  if (words >= 8 && !isTitle && opensSentence(document, first) && tokens.word[last] === MARK.stop) return true;
  if (words === 2 && capitals === 0 && tokens.word[to - 1] === MARK.comma && tokens.word[last] === ACCORDING)
    return true;
  if (words < 3 && capitals === 0 && isShortRemark(document, first, last)) return true;
  if (words < 3 || isTitle) return false;
  if (words <= 4 && !ended && isAttributive(tokens, last) && !OPENS_PHRASE.has(tokens.word[from]!)) return false; // `a “sex for money” scheme`
  if (words <= 4 && ARTICLES.has(tokens.word[first - 1] ?? 0) && !ended) return false; // `told to prepare a “state of war”`
  return attributedInSentence(document, first, last);
}

/** `said the plan was “very good”`, `called the sentence “dangerous”`: one or two words that somebody finds of something. */
function isShortRemark({ tokens, sentences, sentenceOf }: AnalysedDocument, first: number, last: number): boolean {
  const { word } = tokens;
  const begin = Math.max(sentences[sentenceOf[first]!]!.first, first - REMARK_REACH);
  const found = FINDS.has(word[first - 1] ?? 0);
  if (isAttributive(tokens, last) || NOUN_NEXT.has(word[first - 1] ?? 0)) return false; // called him a “tax protester”
  for (let at = first - 1; at >= begin; at--) {
    if (word[at] === MARK.quote || (word[at] === MARK.comma && !found)) return false;
    if (found && SPEECH.has(word[at]!)) return true;
    if (!found && FRAGMENT_SPEECH.has(word[at]!)) return at < first - 2 && NAMED_SO.has(word[at]!);
  }
  return false;
}
const REMARK_REACH = 24;
const NOUN_NEXT = wordSet('a an the this that his her its their my our as of');
/** Before what somebody finds: `is “good”`, `feels “safe”`. */
const FINDS = wordSet('was is are were be been being remains remained feels felt seemed seems very so');
/** Verbs that say what one finds of an object. */
const NAMED_SO = wordSet('called calls calling deemed labeled characterized branded');

/** A phrase of its own rather than the words before a noun: `had taken “a couple of pills” that day`. */
const OPENS_PHRASE = wordSet('a an the my our your i we you it they he she no not');
const ARTICLES = wordSet('a an the this that its their his her');

/** `prohibits force against “any person for voting …”`: the words of a law, behind a preposition. */
function isCited(tokens: TokenTable, first: number): boolean {
  const opens = (tokens.flags[first + 1]! & TOKEN_CAPITAL) !== 0;
  return !opens && first > 0 && tokens.gap[first]! <= GAP_LINE && BEFORE_CITED.has(tokens.word[first - 1]!);
}
const BEFORE_CITED = wordSet('against of for to in with by from on into any or and');

/** `“coercion,” “duress,” and “menace”`: another quoted word right behind it. */
function opensTerm(tokens: TokenTable, last: number): boolean {
  if (last >= tokens.count || tokens.gap[last] !== GAP_SPACE || tokens.word[last] !== MARK.quote) return false;
  return tokens.word[last - 2] === MARK.comma && tokens.gap[last + 1] === GAP_NONE;
}

/** A small word behind the mark that is neither a verb of speech nor one that begins something new. */
function isAttributive(tokens: TokenTable, last: number): boolean {
  if (last >= tokens.count || tokens.gap[last]! >= GAP_LINE) return false;
  if ((tokens.flags[last]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== TOKEN_WORD) return false;
  return !GOES_ON.has(tokens.word[last]!) && !SPEECH.has(tokens.word[last]!);
}

const GOES_ON = wordSet(`
  and or but nor so yet in on at to for from with by as of off into onto over under about against while when where that which who
  because after before during until if than is was are were has had have will would should could he she they it we i the a an his her
  their then not also
`);

/** `,” said`, `,” Quill said`, `,” she added`; behind a full stop only as a sentence of its own. */
function saysBehind(tokens: TokenTable, last: number): boolean {
  if (tokens.word[last - 2] === MARK.stop && last < tokens.count && (tokens.flags[last]! & TOKEN_CAPITAL) !== 0)
    return sayingSentence(tokens, last, last + 14) !== undefined;
  for (let i = last; i < Math.min(tokens.count, last + 14); i++) {
    if (SPEECH.has(tokens.word[i]!)) return true;
    if (tokens.word[i] === MARK.quote || tokens.word[i] === MARK.stop) return false;
  }
  return false;
}

/** `said, “`, `stated: “`, `told reporters that “`; a colon alone also introduces speech. */
function saysInFront(tokens: TokenTable, first: number): boolean {
  const mark = tokens.word[first - 1];
  if (first === 0) return false;
  if (mark === MARK.colon) return saysWithin(tokens, first - 2, 14) || wroteWithin(tokens, first - 2, 6);
  if (mark === MARK.comma) return saysWithin(tokens, first - 2, 6);
  return saysWithin(tokens, first - 1, 2);
}

/** `had written to the clerk: “`; a written agreement says nothing. */
function wroteWithin({ word }: TokenTable, i: number, count: number): boolean {
  for (let at = i; at > 0 && at > i - count; at--) if (word[at] === WRITTEN) return HAD.has(word[at - 1]!);
  return false;
}
const WRITTEN = wordId('written');
const HAD = wordSet('had has have having');

function saysWithin(tokens: TokenTable, i: number, count: number): boolean {
  for (let at = i; at >= 0 && at > i - count; at--) {
    if (SPEECH.has(tokens.word[at]!)) return true;
    if (tokens.word[at] === MARK.stop || tokens.word[at] === MARK.quote) return false;
  }
  return false;
}

function endsClause(tokens: TokenTable, i: number): boolean {
  const word = tokens.word[i];
  return (
    word === MARK.comma ||
    word === MARK.stop ||
    word === MARK.question ||
    word === MARK.exclamation ||
    word === MARK.emDash ||
    word === MARK.enDash ||
    tokens.text.startsWith('..', tokens.start[i])
  );
}

function isNaming(tokens: TokenTable, first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 3; at--) {
    const word = tokens.word[at]!;
    // `the so-called “X”`, `called “X”`; but `called the outcome “a fair one”`
    if (NAMING.has(word) && (at === first - 1 || !FRAGMENT_SPEECH.has(word))) return true;
    if ((tokens.flags[at]! & TOKEN_MARK) !== 0 && tokens.word[at] !== MARK.comma && tokens.word[at] !== MARK.colon)
      return false;
  }
  return false;
}

/** `This year's theme is “…”`, `the motto was: “…”`: what a subject is called. */
function isTheme({ word }: TokenTable, first: number): boolean {
  const verb = word[first - 1] === MARK.colon ? first - 2 : first - 1;
  return verb > 0 && CALLED.has(word[verb]!) && (THEME.has(word[verb - 1]!) || THEME.has(word[verb - 2] ?? 0));
}
const CALLED = wordSet('is was');
const THEME = wordSet('theme motto slogan tagline title topic');

function opensSentence({ sentences, sentenceOf }: AnalysedDocument, first: number): boolean {
  return sentences[sentenceOf[first]!]!.first === first;
}

/** `… “to fight crime,” according to …`; `Quill called it “a betrayal of trust”`. */
function attributedInSentence(
  { tokens, sentences, sentenceOf }: AnalysedDocument,
  first: number,
  last: number,
): boolean {
  const from = Math.max(sentences[sentenceOf[first]!]!.first, first - REACH);
  const to = Math.min(sentences[sentenceOf[last - 1]!]!.last, last + REACH);
  for (let i = from; i < to; i++) {
    if (i >= first && i < last) continue;
    const word = tokens.word[i]!;
    if (SPEECH.has(word) || FRAGMENT_SPEECH.has(word)) return true;
    if (ACCORDING === word) return true;
  }
  return false;
}
