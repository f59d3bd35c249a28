import type { Occupancy } from '../../core/occupancy.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { isCapitalised, runStart } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { TOKEN_BLOCK, TOKEN_SENTENCE } from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import type { Found } from './name-run.ts';

const LEVEL = wordSet('high elementary middle');
const GRADE = wordSet('junior senior');
const WHERE = wordSet('at from attended attends attending of outside near with and');
const THOSE = wordSet(`
  student students teacher teachers principal freshman sophomore junior senior seniors graduate graduated graduates coach alumni campus
  attended attends attending attend
`);
const SCHOOL = wordSet('school schools');
const BEFORE = 8; // tokens

/** `students from Lakeview High`, `Vennick Elementary student`: a school whose name goes without the word. */
export const schoolName: Rule<Found> = { triggers: LEVEL, read: fromLevel };

function fromLevel({ tokens }: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { word, flags, count } = tokens;
  if (!isCapitalised(tokens, i) || (flags[i]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0) return undefined;
  if (i + 1 < count && isCapitalised(tokens, i + 1) && (flags[i + 1]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) === 0)
    return undefined; // `Lakeview High School`, `High Court`
  const end = GRADE.has(word[i - 1] ?? 0) && isCapitalised(tokens, i - 1) ? i - 1 : i;
  const first = runStart(tokens, taken, end, { max: 4, joins: () => false });
  if (first >= end) return undefined;
  const isTold = THOSE.has(word[i + 1] ?? 0) || (WHERE.has(word[first - 1] ?? 0) && speaksOfPupils(tokens, first));
  return isTold && !SCHOOL.has(word[first]!) ? { first, last: i + 1, legal: false } : undefined;
}

/** True where pupils or their teachers stand before token `first` in its sentence. */
function speaksOfPupils({ word, flags }: AnalysedDocument['tokens'], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= BEFORE; at--) {
    if (THOSE.has(word[at]!)) return true;
    if ((flags[at]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0) return false;
  }
  return false;
}
