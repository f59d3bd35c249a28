import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { GAP_LINE, MARK, TOKEN_CAPITAL, TOKEN_WORD, type TokenTable } from '../../segment/tokens.ts';
import type { QuotedStretch } from './pairs.ts';
import { AND_ALSO, FRAGMENT_SPEECH, PRONOUN, SPEECH } from '../../gazetteer/speech-words.ts';
import type { Attribution } from './value.ts';

const ACCORDING = wordId('according');
const THAT = wordId('that');
const CLAUSE_END = wordSet('who which that while when as after before adding referring noting regarding about');

/** Finds the words that say who speaks: behind the quotation, in front of it, or with the quotation before it. */
export function attributionOf(
  document: AnalysedDocument,
  stretch: QuotedStretch,
  previous: QuotedStretch | undefined,
): Attribution {
  return (
    behind(document, stretch) ??
    inFront(document, stretch, previous) ??
    accordingTo(document, stretch) ??
    signed(document, stretch, goesOn(document, stretch, previous))
  );
}

/** `said X`, `X said`, `X, chief of Y, said`, `— X`. */
function behind(
  { tokens, sentences, sentenceOf }: AnalysedDocument,
  { last, open }: QuotedStretch,
): Attribution | undefined {
  if (open || last >= tokens.count) return undefined;
  const sentence = sentences[sentenceOf[last]!]!;
  const sameBlock = sentences[sentenceOf[last - 1]!]!.block === sentence.block;
  if (!sameBlock && !isDash(tokens.word[last])) return undefined;
  const small = (tokens.flags[last]! & (TOKEN_WORD | TOKEN_CAPITAL)) === TOKEN_WORD;
  const sameSentence = sentenceOf[last] === sentenceOf[last - 1];
  if (isDash(tokens.word[last]) && last + 1 < tokens.count && (tokens.flags[last + 1]! & TOKEN_CAPITAL) !== 0) {
    return { kind: 'words', first: last + 1, last: Math.min(sentence.last, last + 12) };
  }
  if (!sameSentence && !small) return sayingSentence(tokens, last, sentence.last);
  const to = Math.min(sentence.last, last + 40);
  // `called it “a dark day” but said the firm disagreed`: whoever speaks stands in front
  if (AND_ALSO.has(tokens.word[last]!) && SPEECH.has(tokens.word[last + 1] ?? 0)) return undefined;
  for (let i = last; i < to; i++) {
    if (tokens.word[i] === MARK.quote) return undefined;
    if (!SPEECH.has(tokens.word[i]!)) continue;
    if (tokens.word[i + 1] === THAT && (i <= last + 1 || tokens.gap[last]! >= GAP_LINE)) return undefined; // `“…,” noting that Venn had moved`: of somebody in front
    if (i === last || (i === last + 1 && !(tokens.flags[last]! & TOKEN_CAPITAL) && !PRONOUN.has(tokens.word[last]!))) {
      // `said Quill, who …`
      return { kind: 'words', first: i + 1, last: clauseEnd(i + 1, to) };
    }
    return { kind: 'words', first: last, last: i };
  }
  return undefined;

  function clauseEnd(from: number, limit: number): number {
    for (let i = from + 1; i < limit; i++) {
      if (tokens.word[i] === MARK.quote) return i;
      if (tokens.word[i] === MARK.comma && i + 1 < limit && CLAUSE_END.has(tokens.word[i + 1]!)) return i;
    }
    return limit;
  }
}

/**
 * Tokens of the speaker in `“… as young as four.” Sheriff Quill said.`, `“….” Added Sheriff Quill.`: a sentence of its own that begins
 * at token `first`, says who spoke and no more. Undefined for any other sentence.
 */
export function sayingSentence(tokens: TokenTable, first: number, end: number): Attribution | undefined {
  const to = Math.min(end, first + 12, tokens.count - 1);
  if (SPEECH.has(tokens.word[first]!)) return { kind: 'words', first: first + 1, last: to };
  for (let i = first + 1; i < to; i++) {
    if (tokens.word[i] === MARK.quote || tokens.word[i] === MARK.stop) return undefined;
    if (SPEECH.has(tokens.word[i]!) && tokens.word[i + 1] === MARK.stop) return { kind: 'words', first, last: i };
  }
  return undefined;
}

/** `Quill said, “…”`, `in a statement, Quill wrote: “…”`, `… and shouted: “…”`. */
function inFront(
  { tokens, sentences, sentenceOf, blocks }: AnalysedDocument,
  { first }: QuotedStretch,
  previous: QuotedStretch | undefined,
): Attribution | undefined {
  if (first === 0) return undefined;
  const sentence = sentences[sentenceOf[first]!]!;
  let from = Math.max(sentence.first, first - 60);
  if (previous !== undefined && previous.last > from) from = previous.last;
  let verb = -1;
  if (first > from) {
    for (let i = first - 1; i >= from && i >= first - 16; i--) {
      if (SPEECH.has(tokens.word[i]!) || FRAGMENT_SPEECH.has(tokens.word[i]!)) {
        verb = i;
        break;
      }
    }
  } else if (
    tokens.word[first - 1] === MARK.colon ||
    (isDash(tokens.word[first - 1]) && tokens.gap[first]! >= GAP_LINE)
  ) {
    // `Statement of District Attorney Quill:`, `Ada Quill, Mayor of Elko –` on a line of its own
    const block = blocks[sentences[sentenceOf[first - 1]!]!.block]!;
    return { kind: 'words', first: Math.max(block.first, first - 60), last: first - 1 };
  }
  if (verb < 0) return undefined;
  return { kind: 'words', first: from, last: verb };
}

/** `…, according to a news release of the department`, anywhere behind it in the sentence. */
function accordingTo(
  { tokens, sentences, sentenceOf }: AnalysedDocument,
  { last }: QuotedStretch,
): Attribution | undefined {
  const sentence = sentences[sentenceOf[last - 1]!]!;
  for (let i = last; i < Math.min(sentence.last, last + 60); i++) {
    if (tokens.word[i] === ACCORDING) return { kind: 'words', first: i + 2, last: Math.min(sentence.last, i + 16) };
  }
  const first = sentence.first;
  if (tokens.word[first] === ACCORDING) return { kind: 'words', first: first + 2, last: Math.min(last, first + 16) };
  return undefined;
}

/** `Ada Quill, Commissioner for Trade` on a line of its own below the quotation; `otherwise` where nobody is named there. */
function signed(
  { tokens }: AnalysedDocument,
  { first, last, open }: QuotedStretch,
  otherwise: Attribution,
): Attribution {
  const { flags, gap, word, count } = tokens;
  if (open || last >= count || gap[last]! < GAP_LINE || gap[first]! < GAP_LINE) return otherwise;
  if ((flags[last]! & TOKEN_CAPITAL) === 0) return otherwise;
  let end = last + 1;
  while (end < count && end <= last + LONGEST_SIGNATURE && gap[end]! < GAP_LINE) end += 1;
  if (end > last + LONGEST_SIGNATURE || word[end - 1] === MARK.stop) return otherwise;
  return { kind: 'signed', first: last, last: end, otherwise };
}
const LONGEST_SIGNATURE = 25;

/** `“…,” said Quill. “…”`, and a paragraph that is all quotation behind one that is attributed. */
function goesOn(
  { sentences, sentenceOf, blocks }: AnalysedDocument,
  { first }: QuotedStretch,
  previous: QuotedStretch | undefined,
): Attribution {
  const block = sentences[sentenceOf[first]!]!.block;
  if (previous !== undefined) {
    const before = sentences[sentenceOf[previous.last - 1]!]!.block;
    if (before === block) return { kind: 'same' };
    let next = before + 1;
    while (next < block && blocks[next]!.first === blocks[next]!.last) next += 1; // noise
    if (next === block && blocks[block]!.first === first) return { kind: 'same' };
  }
  return { kind: 'before' };
}

function isDash(word: number | undefined): boolean {
  return word === MARK.emDash || word === MARK.enDash || word === MARK.hyphen;
}
