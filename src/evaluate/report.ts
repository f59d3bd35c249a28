import type { Evaluation, EvaluationError } from './score.ts';

const percent = (share: number): string => (100 * share).toFixed(1);

/** An evaluation as a table for people; shares are printed as percentages. Ends with a newline. */
export function formatEvaluation(evaluation: Evaluation): string {
  const { documents, missing, types, facts, core, extended } = evaluation;
  const lines = [`${documents} documents${missing > 0 ? `, ${missing} without a record` : ''}`];
  lines.push('type           gold  pred   prec recall  exact overlap value strict');
  for (const [type, score] of Object.entries(types)) {
    const counts = [score.gold, score.predicted].map((count) => String(count).padStart(5));
    const { precision, recall, exactF1, overlapF1, valueAccuracy, strictF1 } = score;
    const shares = [precision, recall, exactF1, overlapF1, valueAccuracy, strictF1];
    const columns = [...counts, ...shares.map((share) => percent(share).padStart(6))];
    const figure =
      score.placeAccuracy === undefined || score.unitAccuracy === undefined
        ? ''
        : `   place ${percent(score.placeAccuracy)} unit ${percent(score.unitAccuracy)}`;
    lines.push(`${type.padEnd(13)} ${columns.join(' ')}${figure}`);
  }
  const factList = Object.entries(facts).map(([fact, { gold, accuracy }]) => `${fact} ${percent(accuracy)} (${gold})`);
  if (factList.length > 0) lines.push(`facts: ${factList.join(', ')}`);
  lines.push(
    `core exact F1 ${percent(core.exactF1)}, overlap F1 ${percent(core.overlapF1)}, ` +
      `strict F1 ${percent(core.strictF1)}; extended strict F1 ${percent(extended.strictF1)}`,
  );
  return `${lines.join('\n')}\n`;
}

/** One error as a line: document, type, what is wrong, the words, the gold and the found canonical form. */
export function formatError({ document, type, kind, gold, found }: EvaluationError): string {
  const parts = [document, type, kind, JSON.stringify((gold ?? found)?.text)];
  if (gold) parts.push('gold', JSON.stringify(gold.norm));
  if (found) parts.push('got', ...(gold ? [JSON.stringify(found.text)] : []), JSON.stringify(found.norm));
  return parts.join(' ');
}
