import type { Document } from '../core/document.ts';
import type { Mention } from '../core/mention.ts';
import { Occupancy } from '../core/occupancy.ts';
import { overlaps, type Span } from '../core/span.ts';
import type { Candidate, Refusal } from '../core/trace.ts';
import { recognise, recognisers } from '../entities/index.ts';
import {
  FORM_ANY_CASE,
  FORM_LOST_APOSTROPHE,
  FORM_UPPER,
  FORM_WEAK,
  LEXICON_KINDS,
  WORD_COMMON,
  WORD_FREQUENT,
  WORD_GIVEN,
  WORD_PLACE,
  WORD_SURNAME,
} from '../gazetteer/kinds.ts';
import { lexicon } from '../gazetteer/load.ts';
import { casePermits } from '../gazetteer/match.ts';
import { formsAt } from '../gazetteer/trie.ts';
import { UNKNOWN } from '../gazetteer/vocabulary.ts';
import { analyse, extractDocument, ownRecognition, type ReadingOptions } from '../pipeline.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import { factsAt } from './facts.ts';
import * as flag from '../segment/tokens.ts';

/** A token at the place. */
export interface ExplainedToken extends Span {
  readonly text: string;
  /** The word under which it was looked up; null for a word that no lexicon and no rule knows. */
  readonly word: string | null;
  /** What the vocabulary knows of the word: `given name`, `common word`, … */
  readonly classes: readonly string[];
  /** How it is written: `capital`, `all capitals`, `number`, … */
  readonly shape: readonly string[];
}

/** A lexicon form that covers the place. */
export interface ExplainedHit extends Span {
  readonly text: string;
  readonly kind: string;
  /** How many entries have this form. */
  readonly entries: number;
  /** Why it may not stand alone: `weak`, `capitals only`, `apostrophe lost`, `written in the wrong case`. */
  readonly notes: readonly string[];
}

/** What a rule made of the place. */
export interface ExplainedRule extends Span {
  readonly type: Mention['type'];
  readonly text: string;
  readonly rule: string;
  /** `taken`: it is in the record. `lost`: it would have matched, but another rule has the words. */
  readonly outcome: 'taken' | 'lost';
  /** The rule that has the words instead. */
  readonly to: string | null;
}

/** What a recogniser looked at and took for none of its mentions. */
export interface ExplainedRefusal extends Span {
  readonly type: Mention['type'];
  readonly text: string;
  readonly reason: string;
}

/** Why the record says what it says about one place. */
export interface Explanation extends Span {
  readonly text: string;
  /** The block's kind: `noise` yields nothing. */
  readonly block: string;
  readonly sentence: string;
  readonly tokens: readonly ExplainedToken[];
  readonly hits: readonly ExplainedHit[];
  readonly rules: readonly ExplainedRule[];
  /** What was looked at and taken for none, and why. */
  readonly refusals: readonly ExplainedRefusal[];
  /** What the record has there: `cities: Kansas City, MO, US (state behind the name)`. */
  readonly facts: readonly string[];
  /** The entities that were weighed for the mentions there, the likeliest first. */
  readonly candidates: readonly Candidate[];
}

/**
 * Explains each place: its tokens, what the lexicons have, what every rule would have done on its own, what the
 * resolver weighed and what the record says. It runs the same code as extraction, each recogniser once more alone.
 */
export function explain(
  document: Document,
  places: readonly Span[],
  options: ReadingOptions = {},
): readonly Explanation[] {
  const weighed: Candidate[] = [];
  const record = extractDocument(document, { candidate: (candidate) => weighed.push(candidate) }, options);
  const analysed = analyse(document);
  const { rules, refusals } = ruleOutcomes(analysed, options);
  return places.map((place) => {
    const tokens = tokensIn(analysed, place);
    const [first, last] = tokens;
    const block = analysed.blocks.find((candidate) => overlaps(candidate, place));
    return {
      ...place,
      text: document.text.slice(place.start, place.end),
      block: block?.kind ?? 'between blocks',
      sentence: first === last ? '' : sentenceOf(analysed, first),
      tokens: Array.from({ length: last - first }, (_, i) => explainToken(analysed, first + i)),
      hits: hitsOver(analysed, first, last),
      rules: rules.filter((rule) => overlaps(rule, place)),
      refusals: refusals.filter((refusal) => overlaps(refusal, place)),
      facts: factsAt(record, place),
      candidates: weighed
        .filter((candidate) => overlaps(candidate, place))
        .sort((a, b) => a.start - b.start || b.score - a.score),
    };
  });
}

/** Every place where a text stands in the document; an empty list when it does not. */
export function placesOf(document: Document, text: string): readonly Span[] {
  if (text === '') return [];
  const places: Span[] = [];
  let at = document.text.indexOf(text);
  while (at >= 0) {
    places.push({ start: at, end: at + text.length });
    at = document.text.indexOf(text, at + text.length);
  }
  return places;
}

function tokensIn({ tokens }: AnalysedDocument, place: Span): readonly [number, number] {
  let first = 0;
  while (first < tokens.count && tokens.end[first]! <= place.start) first += 1;
  let last = first;
  while (last < tokens.count && tokens.start[last]! < place.end) last += 1;
  return [first, last];
}

function sentenceOf({ tokens, sentences, sentenceOf: index }: AnalysedDocument, token: number): string {
  const sentence = sentences[index[token]!];
  return sentence === undefined ? '' : flag.plainText(tokens, sentence.first, sentence.last);
}

const SHAPES: readonly (readonly [number, string])[] = [
  [flag.TOKEN_NUMBER, 'number'],
  [flag.TOKEN_MARK, 'mark'],
  [flag.TOKEN_UPPER, 'all capitals'],
  [flag.TOKEN_CAPITAL, 'capital'],
  [flag.TOKEN_MIXED, 'capital inside'],
  [flag.TOKEN_INITIAL, 'initial'],
  [flag.TOKEN_DOT, 'with its full stop'],
  [flag.TOKEN_POSSESSIVE, 'possessive'],
  [flag.TOKEN_SENTENCE, 'opens a sentence'],
  [flag.TOKEN_BLOCK, 'opens a block'],
  [flag.TOKEN_BROKEN, 'broken or with invisible characters'],
];
const CLASSES: readonly (readonly [number, string])[] = [
  [WORD_GIVEN, 'given name'],
  [WORD_SURNAME, 'surname'],
  [WORD_COMMON, 'common word'],
  [WORD_FREQUENT, 'frequent word'],
  [WORD_PLACE, 'begins a city name'],
];

function explainToken({ tokens }: AnalysedDocument, i: number): ExplainedToken {
  const word = tokens.word[i]!;
  const classes = lexicon.vocabulary.classes[word] ?? 0;
  return {
    start: tokens.start[i]!,
    end: tokens.end[i]!,
    text: tokens.text.slice(tokens.start[i], tokens.end[i]),
    word: word === UNKNOWN ? null : lexicon.vocabulary.word(word),
    classes: CLASSES.flatMap(([bit, name]) => ((classes & bit) === 0 ? [] : [name])),
    shape: SHAPES.flatMap(([bit, name]) => ((tokens.flags[i]! & bit) === 0 ? [] : [name])),
  };
}

function hitsOver({ tokens, hits }: AnalysedDocument, first: number, last: number): readonly ExplainedHit[] {
  const found: ExplainedHit[] = [];
  for (let hit = 0; hit < hits.count; hit++) {
    const from = hits.start[hit]!;
    const to = hits.end[hit]!;
    if (to <= first || from >= last) continue;
    for (const kind of LEXICON_KINDS) {
      const forms = formsAt(lexicon.trie, hits.node[hit]!, kind);
      if (forms.length === 0) continue;
      const all = forms.reduce((flags, form) => flags & form.flags, ~0);
      const notes: string[] = [];
      if ((all & FORM_WEAK) !== 0) notes.push('weak: needs a second sign');
      if ((all & FORM_UPPER) !== 0) notes.push('in capitals only');
      if ((all & FORM_ANY_CASE) !== 0) notes.push('in any case');
      if ((all & FORM_LOST_APOSTROPHE) !== 0) notes.push('without its apostrophe');
      if (!forms.some((form) => casePermits(tokens, from, to, form.flags)))
        notes.push('not written in the case it needs');
      const [start, end] = [tokens.start[from]!, tokens.end[to - 1]!];
      found.push({ start, end, text: tokens.text.slice(start, end), kind, entries: forms.length, notes });
    }
  }
  return found;
}

/** Outcomes of rules, in text order. */
interface RuleOutcomes {
  readonly rules: readonly ExplainedRule[];
  readonly refusals: readonly ExplainedRefusal[];
}

/** What every recogniser finds in its turn and refuses, and what it would find if no other had been before it. */
function ruleOutcomes(document: AnalysedDocument, options: ReadingOptions): RuleOutcomes {
  const refused: Refusal[] = [];
  const onRefusal = (refusal: Refusal): void => void refused.push(refusal);
  const mentions = recognise({ ...document, onRefusal }, ownRecognition(document, options));
  const taken: readonly Mention[] = Object.values(mentions).flat();
  const outcomes: ExplainedRule[] = taken.map(({ type, start, end, text, rule }) => ({
    type,
    start,
    end,
    text,
    rule,
    outcome: 'taken',
    to: null,
  }));
  const kept = new Set(taken.map(({ type, start, end }) => `${type} ${start} ${end}`));
  for (const { type, recognise: find } of recognisers) {
    const alone: readonly Mention[] = find(document, new Occupancy(document.tokens.count));
    for (const { start, end, text, rule } of alone) {
      if (kept.has(`${type} ${start} ${end}`)) continue;
      const winner = taken.find((mention) => mention.type !== 'quote' && overlaps(mention, { start, end }));
      outcomes.push({ type, start, end, text, rule, outcome: 'lost', to: winner?.rule ?? null });
    }
  }
  const refusals = refused
    .map(({ type, first, last, reason }) => {
      const [start, end] = [document.tokens.start[first]!, document.tokens.end[last - 1]!];
      return { type, start, end, text: document.text.slice(start, end), reason };
    })
    // What one look refuses another may take: only what no mention of its type came to cover was refused for good.
    .filter((refusal) => !mentions[refusal.type].some((mention) => overlaps(mention, refusal)));
  return { rules: outcomes.sort(byPlace), refusals: refusals.sort(byPlace) };
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
