import { expect, test } from 'vitest';
import { foundAndMarked, recordOf } from '../../../test/support/marks.ts';

test.for([
  'The [[Office of the State’s Attorney for Baltimore City]] and the [[Office of the District Attorney for Bronx County]] met.',
  'The [[Office of the State Attorney, Fourth Judicial Circuit]] and the [[Office of the Commonwealth’s Attorney for the City of Norfolk]] met.',
  'The [[Office of the State Attorney for the 13th Judicial Circuit]] met.',
  'The [[Office of the District Attorney]] for a year, and the [[Office of the Prosecuting Attorney]], Ada Quill said.',
  'He called the [[Sheriff’s Community Unit]] and the [[Attorney General’s Consumer Protection Section]] in May.',
  'He called the DA’s [[Elder Abuse Unit]] and the District Attorney’s [[Hate Crimes Bureau]] in May.',
  'He called the [[Brooklyn District Attorney’s Action Center]] in May.',
  'The [[Cameron County Public Health]] and [[Toronto Public Health]] met.',
  'The School of Public Health, the Director of Public Health and Miami Public Health Emergency rules differ.',
  'The [[Quarvel Local Municipality]] paid. The local municipality did not.',
  'The [[Berks County Children and Youth Services]] met.',
  'The [[FBI]]’s [[Arizona office]] and the [[FBI]]’s Ohio suspects met.',
  'The [[Kentucky State Police]] came. [[KSP Post 13]] and [[Post 13]] answered; the Washington Post 13 times.',
  'The [[Pennsylvania State Police Troop L]] came.',
])('finds the bodies of: %s', (marked) => {
  const { found, marks } = foundAndMarked('agency', marked);
  expect(found).toEqual(marks);
});

test('a post is its force’s', () => {
  const { agencies } = recordOf('Kentucky State Police (KSP) came. KSP Post 13 called. Call Post 13.');
  expect(agencies.map(({ name }) => name)).toContain('Kentucky State Police Post 13');
});
