import { describe, expect, test } from 'vitest';
import { readMarks, recordOf } from '../../../test/support/marks.ts';

/** Each case: a marked sentence, then `value unit` of its marks. */
describe('what is counted, and what is not', () => {
  test.for<[string, ...string[]]>([
    ['Call (214) 653-2905 or 855-TIP-OCCS about K–12 schools and 911 calls.'],
    ['About [[500-1000]] people came.', '500..1000 person'],
    [
      'He faces [[two]] counts; the blast hit [[five]] officers, wounding [[three]] of them.',
      '2 count',
      '5 officer',
      '3 officer',
    ],
    ['Liborio Quill, âgé de 86 ans, a été condamné à une peine de 20 ans de prison pour les vols.'],
    ['One Safe Harbor provides help to victims.'],
    ['He was charged with [[one]] felony enhancement of use of a gun.', '1 enhancement'],
    ['One used a stun gun to shock the agent.'],
    ['The convictions on [[11]] felony counts underscores the need.', '11 count'],
    ['It was a two-pronged attack on six-figure salaries.'],
    ['The boy turned [[2]] exactly that week.', '2 '],
    ['It is one of the Dirty Dozen Tax Scams.'],

    ['Number of views: 3623'],
  ])('%s', ([marks, ...values]) => {
    const { figures } = recordOf(marks, { date: '2017-06-21' });
    expect(figures.map(({ text }) => text)).toEqual(readMarks(marks).marks);
    expect(figures.map(({ value, min, max, unit }) => `${value ?? `${min}..${max}`} ${unit ?? ''}`)).toEqual(values);
  });

  test('a period behind `over a` is no bound', () => {
    const [money, period] = recordOf('He stole $700 over a four-year period.', { date: '2017-06-21' }).figures;
    expect(money?.comparator).toBe('eq');
    expect(period?.comparator).toBe('eq');
  });
});
