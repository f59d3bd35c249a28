import { nextMarked } from '../../gazetteer/candidates.ts';
import { kindBit } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHit } from '../../gazetteer/match.ts';
import { wordId, wordMark, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { plainText, TOKEN_BLOCK, TOKEN_UPPER, type TokenTable } from '../../segment/tokens.ts';
import { mentionOf, type Recogniser, withoutLastLetter } from '../recogniser.ts';
import { abbreviations, explained, type Explanation, opensAddress } from './abbreviation.ts';
import { federalCitation, sectionOf, stateCode, titleOfCode } from './citation.ts';
import { codeOfSubject } from './code-name.ts';
import { CODE, codeBehind, codeCitation } from './codes.ts';
import { articleOf, europeanWords, numberedAct } from './european.ts';
import { isYear, withYear } from './act-year.ts';
import { actEnd, namedAct } from './named-act.ts';
import { numberedLaw } from './numbered.ts';
import { sharedActs } from './shared-acts.ts';
import { withPart } from './part-of.ts';
import { regulation } from './regulation.ts';
import type { LawMention, LawSpan, LawValue } from './value.ts';

/** Words at which a rule looks. */
const TRIGGERS = wordMark(
  wordSet(`
  act acts statute statutes convention treaty law code u.s.c. usc c.f.r. cfr title section sections § sec executive proposition
  prop public local senate assembly house sb ab hb first second third fourth fifth sixth seventh eighth ninth tenth eleventh
  twelfth thirteenth fourteenth fifteenth sixteenth rule resolution unscr chapter chapters part parts schedule division
  subsection s ss regulations ordinance order rules bill measure amendment ra r.a. reg regulation ${europeanWords}
`),
);
const LAW = kindBit('law');

const ACT = wordId('act');
const ACTS = wordId('acts');
const OF = wordId('of');
const THE = wordId('the');

/** Finds every law. */
export const law: Recogniser<LawMention> = {
  type: 'law',
  recognise: (document) => {
    const laws = find(document).map(({ first, last, rule, of, name, lostS }) => {
      const value = name === undefined ? valueOf(document.tokens, first, last, of) : { name };
      const mention = mentionOf(document, 'law', first, last, value, rule);
      return lostS === true || endsInStop(mention.text) ? withoutLast(mention) : mention;
    });
    const names = new Set(laws.map(({ value }) => value.name));
    return laws.map((mention) => {
      const name = listedFor(document, mention);
      return name === undefined || !names.has(name) ? mention : { ...mention, value: { name } };
    });
  },
};

/** What listed letters stand for: `VAWA` is the `Violence Against Women Act`. */
function listedFor({ tokens, hits }: AnalysedDocument, { first, last, rule }: LawMention): string | undefined {
  if (last - first !== 1 || rule !== 'law/listed' || (tokens.flags[first]! & TOKEN_UPPER) === 0) return undefined;
  const form = longestHit(tokens, hits, first, 'law')?.forms[0];
  return form && lexicon.records<{ readonly name: string }>('law')[form.index]?.name;
}

/** `M.G.L. c. 93A.`: a letter and the end of the sentence are one token. */
function endsInStop(text: string): boolean {
  return text.endsWith('.') && text.charAt(text.length - 3) !== '.';
}

function withoutLast(mention: LawMention): LawMention {
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
  if (of !== undefined) {
    const whole = plainText(tokens, of.first, of.last);
    return { name: of.lostS === true ? whole.slice(0, -1) : whole };
  }
  const name = plainText(tokens, first, last);
  for (const [short, long] of LONG_FORMS) if (short.test(name)) return { name, key: name.replace(short, long) };
  return { name };
}

function find(document: AnalysedDocument): readonly LawSpan[] {
  const { tokens, hits } = document;
  const found: LawSpan[] = [];
  const explanations: Explanation[] = [];
  const listedEnd = (i: number): number => listed(document, i)?.last ?? codeBehind(document, i);
  let lastEnd = 0;
  const next = (i: number): number => nextMarked(hits, i, tokens.count, TRIGGERS, LAW | CODE);
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
      longer(document, listed(document, i), lastEnd) ??
      codeCitation(document, i) ??
      (isTrigger ? read(document, i, listedEnd) : undefined);
    if (span === undefined || span.first < lastEnd) continue;
    const whole = withPart(tokens, titleOf(document, span), found);
    // `Section 2 of` may already stand as its own mention: the longer one takes its place.
    while (found.length > 0 && found.at(-1)!.last > whole.first) found.pop();
    found.push(whole);
    lastEnd = whole.last;
    const abbreviation = explained(tokens, whole);
    if (abbreviation >= 0) explanations.push({ at: abbreviation, law: { ...whole, first: whole.own ?? whole.first } });
    i = whole.last - 1;
  }
  return explanations.length === 0 ? found : merge(tokens, found, abbreviations(tokens, explanations));
}

/** `Title III of the ADA`, whose letters alone may be anything. */
function titleOf(document: AnalysedDocument, span: LawSpan): LawSpan {
  const { word } = document.tokens;
  if (span.rule !== 'numbered' || word[span.last] !== OF || word[span.last + 1] !== THE) return span;
  const last = codeBehind(document, span.last + 2);
  return last > span.last + 2 ? { first: span.first, last, rule: 'part-of' } : span;
}

/** A law of the lexicon at token `i`, with its year. */
function listed({ tokens, hits }: AnalysedDocument, i: number): LawSpan | undefined {
  const hit = longestHit(tokens, hits, i, 'law');
  return hit === undefined || opensAddress(tokens, hit.last - 1)
    ? undefined
    : { first: firstYear(tokens, i, hit.last), last: withYear(tokens, actEnd(tokens, hit.last)), rule: 'listed' };
}

/** `1951 Refugee Convention` */
function firstYear(tokens: TokenTable, first: number, last: number): number {
  const isDated = first > 0 && TREATIES.has(tokens.word[last - 1]!) && isYear(tokens, first - 1);
  return isDated && (tokens.flags[first]! & TOKEN_BLOCK) === 0 ? first - 1 : first;
}
const TREATIES = wordSet('convention conventions treaty protocol accord accords agreement charter statute');

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
    sectionOf(tokens, i, listedEnd) ??
    numberedLaw(tokens, i) ??
    regulation(tokens, i) ??
    articleOf(tokens, i, listedEnd) ??
    numberedAct(tokens, i) ??
    codeOfSubject(tokens, i) ??
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
