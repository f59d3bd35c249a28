import { nextMarked } from '../../gazetteer/candidates.ts';
import { kindBit } from '../../gazetteer/kinds.ts';
import { longestHit } from '../../gazetteer/match.ts';
import { wordId, wordMark, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { plainText, type TokenTable } from '../../segment/tokens.ts';
import { mentionOf, type Recogniser, withoutLastLetter } from '../recogniser.ts';
import { abbreviations, explained, type Explanation, opensAddress } from './abbreviation.ts';
import { blotterCode, blotterWords } from './blotter-code.ts';
import { federalCitation, sectionOf, stateCitation, stateCode, titleOfCode } from './citation.ts';
import { articleOf, europeanWords, numberedAct } from './european.ts';
import { namedAct, withYear } from './named-act.ts';
import { numberedLaw } from './numbered.ts';
import { sharedActs } from './shared-acts.ts';
import { withPart } from './part-of.ts';
import type { LawMention, LawSpan, LawValue } from './value.ts';

/** Words at which a rule looks. */
const TRIGGERS = wordMark(
  wordSet(`
  act acts statute statutes convention treaty law code u.s.c. usc c.f.r. cfr title section sections § sec executive proposition
  prop public local senate assembly house sb ab hb first second third fourth fifth sixth seventh eighth ninth tenth eleventh
  twelfth thirteenth fourteenth fifteenth sixteenth rule ors rcw ars a.r.s. crs c.r.s. ksa k.s.a. mcl m.g.l. n.j.s.a. nrs
  n.r.s. orc o.r.c. resolution unscr ${europeanWords} ${blotterWords}
`),
);
const LAW = kindBit('law');

const ACT = wordId('act');
const ACTS = wordId('acts');

/** Finds every law. */
export const law: Recogniser<LawMention> = {
  type: 'law',
  recognise: (document) =>
    find(document).map(({ first, last, rule, of, name, lostS }) => {
      const value = name === undefined ? valueOf(document.tokens, first, last, of) : { name };
      const mention = mentionOf(document, 'law', first, last, value, rule);
      return lostS === true ? withoutS(mention) : mention;
    }),
};

function withoutS(mention: LawMention): LawMention {
  const name = mention.value.name.slice(0, -1);
  return withoutLastLetter(mention, { ...mention.value, name });
}

/** `Prop 35` is `Proposition 35` where the document has that too, `SB 94` is `Senate Bill 94`. */
const LONG_FORMS: readonly (readonly [RegExp, string])[] = [
  [/^Prop\.? /, 'Proposition '],
  [/^SB[ -]/, 'Senate Bill '],
  [/^AB[ -]/, 'Assembly Bill '],
  [/^HB[ -]/, 'House Bill '],
];

function valueOf(tokens: TokenTable, first: number, last: number, of: LawSpan | undefined): LawValue {
  const name = plainText(tokens, first, last);
  if (of !== undefined) {
    const whole = plainText(tokens, of.first, of.last);
    return { name, key: of.lostS === true ? whole.slice(0, -1) : whole };
  }
  for (const [short, long] of LONG_FORMS) if (short.test(name)) return { name, key: name.replace(short, long) };
  return { name };
}

function find(document: AnalysedDocument): readonly LawSpan[] {
  const { tokens, hits } = document;
  const found: LawSpan[] = [];
  const explanations: Explanation[] = [];
  const listedEnd = (i: number): number => listed(document, i)?.last ?? i;
  let lastEnd = 0;
  const next = (i: number): number => nextMarked(hits, i, tokens.count, TRIGGERS, LAW);
  for (let i = next(0); i < tokens.count; i = next(i + 1)) {
    const isTrigger = (hits.marks[i]! & TRIGGERS) !== 0;
    if (tokens.word[i] === ACTS) {
      const acts = sharedActs(tokens, i).filter(({ first }) => first >= lastEnd);
      found.push(...acts);
      lastEnd = acts.at(-1)?.last ?? lastEnd;
      const [only] = acts; // `the Immigration and Nationality Acts (INA) provision`
      const letters = acts.length === 1 ? explained(tokens, only!) : -1;
      if (letters >= 0) explanations.push({ at: letters, law: only! });
      continue;
    }
    const span =
      longer(document, listed(document, i), lastEnd) ?? (isTrigger ? read(document, i, listedEnd) : undefined);
    if (span === undefined || span.first < lastEnd) continue;
    const whole = withPart(tokens, span, found);
    // `Section 2 of` may already stand as its own mention: the longer one takes its place.
    while (found.length > 0 && found.at(-1)!.last > whole.first) found.pop();
    found.push(whole);
    lastEnd = whole.last;
    const abbreviation = explained(tokens, whole);
    if (abbreviation >= 0) explanations.push({ at: abbreviation, law: whole });
    i = whole.last - 1;
  }
  return explanations.length === 0 ? found : merge(tokens, found, abbreviations(tokens, explanations));
}

/** A law of the lexicon at token `i`, with its year. */
function listed({ tokens, hits }: AnalysedDocument, i: number): LawSpan | undefined {
  const hit = longestHit(tokens, hits, i, 'law');
  return hit === undefined || opensAddress(tokens, hit.last - 1)
    ? undefined
    : { first: i, last: withYear(tokens, hit.last), rule: 'listed' };
}

/** `Recovery Act` is listed, `Fraud Enforcement and Recovery Act` is another one. */
function longer({ tokens }: AnalysedDocument, hit: LawSpan | undefined, lastEnd: number): LawSpan | undefined {
  if (hit === undefined || tokens.word[hit.first + 1] !== ACT) return hit;
  const name = namedAct(tokens, hit.first + 1);
  return name !== undefined && name.first < hit.first && name.first >= lastEnd ? name : hit;
}

function read(document: AnalysedDocument, i: number, listedEnd: (i: number) => number): LawSpan | undefined {
  const { tokens } = document;
  return (
    federalCitation(tokens, i) ??
    titleOfCode(tokens, i) ??
    stateCode(tokens, i) ??
    stateCitation(tokens, i) ??
    sectionOf(tokens, i, listedEnd) ??
    numberedLaw(tokens, i) ??
    articleOf(tokens, i, listedEnd) ??
    numberedAct(tokens, i) ??
    blotterCode(document, i) ??
    namedAct(tokens, i)
  );
}

/**
 * Both lists, each in text order, as one. Where they overlap the first list's mention stays, but an abbreviation alone
 * takes what explains it; a part that stands before an abbreviation goes with it: `Title III of the ADA`.
 */
function merge(tokens: TokenTable, found: readonly LawSpan[], more: readonly LawSpan[]): readonly LawSpan[] {
  const out: LawSpan[] = [];
  const add = (abbreviation: LawSpan): void => {
    const whole = withPart(tokens, abbreviation, out);
    while (out.length > 0 && out.at(-1)!.last > whole.first) out.pop();
    out.push(whole);
  };
  let next = 0;
  for (const span of found) {
    while (next < more.length && more[next]!.first < span.first) add(more[next++]!);
    const same = more[next]?.first === span.first && more[next]!.last === span.last ? more[next]! : undefined;
    while (next < more.length && more[next]!.first < span.last) next += 1;
    out.push(same?.of === undefined ? span : { ...span, of: same.of });
  }
  for (; next < more.length; next++) add(more[next]!);
  return out;
}
