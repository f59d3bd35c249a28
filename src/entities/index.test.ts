import { expect, test } from 'vitest';
import { analyse, documentFromText } from '../pipeline.ts';
import { recognise, recogniseAll } from './index.ts';

const TEXTS = [
  'SPRINGFIELD, Ill. — Marisol Venn, 34, of Peoria, was sentenced on Tuesday to 12 years in prison, the FBI said.',
  'El martes 4 de mayo, la policía de Dallas detuvo a tres personas que llevaban 12 kilos de cocaína en su casa.',
  'springfield is in illinois. The Peoria Police Department arrested two men in Chicago; Peoria has 113,000 residents.',
  '',
];

test('documents read together give what each gives alone, in any company', () => {
  const documents = TEXTS.map((text) => analyse(documentFromText(text)));
  const alone = documents.map((document) => recognise(document));
  expect(alone[0]!.person).toHaveLength(1);
  expect(recogniseAll(documents)).toEqual(alone);
  expect(recogniseAll([...documents].reverse())).toEqual([...alone].reverse());
  expect(recogniseAll([])).toEqual([]);
});
