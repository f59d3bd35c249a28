import { printable } from '../diff/render.ts';
import type { Explanation } from './explain.ts';

const CANDIDATES = 8; // of one mention: Springfield has dozens

/** An explanation for people, line by line. */
export function* renderExplanation(explanation: Explanation): Generator<string> {
  const { start, end, text, block, sentence, tokens, hits, rules, refusals, facts, candidates } = explanation;
  yield `'${printable(text)}' at ${start} to ${end}, in a block of kind ${block}`;
  if (block === 'noise') yield '  Noise (page furniture or site chrome) yields nothing.';
  if (sentence !== '') yield `  sentence: ${printable(sentence)}`;
  yield '  in the record:';
  if (facts.length === 0) yield '    nothing';
  for (const fact of facts) yield `    ${printable(fact)}`;
  yield '  rules:';
  if (rules.length === 0) yield '    none matched';
  for (const rule of rules) {
    const fate =
      rule.outcome === 'taken'
        ? 'found it'
        : rule.to === null
          ? 'would have found it before other rules ran'
          : `lost it to ${rule.to}`;
    yield `    ${rule.rule} '${printable(rule.text)}': ${fate}`;
  }
  if (refusals.length > 0) yield '  refused:';
  for (const { type, text: looked, reason } of refusals) yield `    ${type} '${printable(looked)}': ${reason}`;
  yield '  lexicons:';
  if (hits.length === 0) yield '    no entry';
  for (const { text: form, kind, entries, notes } of hits) {
    yield `    ${kind} '${printable(form)}'${entries > 1 ? `, ${entries} entries` : ''}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`;
  }
  yield '  tokens:';
  for (const { text: word, word: known, classes, shape } of tokens) {
    yield `    '${printable(word)}' ${known === null ? 'unknown word' : `looked up as ${printable(known)}`}${[...classes, ...shape].map((note) => `, ${note}`).join('')}`;
  }
  let mention = -1;
  let shown = 0;
  for (const candidate of candidates) {
    if (candidate.start !== mention) {
      mention = candidate.start;
      shown = 0;
      yield `  candidates for the ${candidate.question} at ${candidate.start}:`;
    }
    shown += 1;
    if (shown <= CANDIDATES)
      yield `    ${candidate.score.toFixed(2)} ${printable(candidate.answer)}: ${candidate.reasons.join(', ')}`;
    else if (shown === CANDIDATES + 1) yield '    …';
  }
}
