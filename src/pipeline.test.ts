import { expect, test } from 'vitest';
import { documentFromText, extract, extractMany } from './pipeline.ts';

const TEXTS = [
  'SPRINGFIELD, Ill. — Marisol Venn, 34, of Peoria, was sentenced on Tuesday to 12 years in prison, the FBI said.',
  'El martes 4 de mayo, la policía de Dallas detuvo a tres personas que llevaban 12 kilos de cocaína en su casa.',
  'springfield is in illinois. The Peoria Police Department arrested two men in Chicago; Peoria has 113,000 residents.',
  '',
];

test('documents read together give what each gives alone, in any company', () => {
  const documents = TEXTS.map((text) => documentFromText(text));
  const alone = TEXTS.map((text) => extract(text));
  expect(alone[0]!.people).toHaveLength(1);
  expect(extractMany(documents)).toEqual(alone);
  expect(extractMany([...documents].reverse())).toEqual([...alone].reverse());
});
