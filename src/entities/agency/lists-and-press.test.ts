import { expect, test } from 'vitest';
import { foundAndMarked, recordOf } from '../../../test/support/marks.ts';

test.for([
  'For enquiries call the [[CPS Press Office]] on 020 5555 0101 or the [[Leeds City Council Press Office]].',
  'She works in the [[CPS Serious Economic, Organised Crime and International Directorate]] in London.',
  'The [[Fresno Police Department Vice, Narcotics and Intelligence Division]] arrested him.',
  'The case was led by the [[FBI]], and the press office was closed.',
  'The [[Federal Ministry of Justice]] and the [[Federal Office for Information Security]] of Germany agreed.',
  'In Sofia, the [[General Directorate for Combating Organised Crime]] made the arrests.',
  'The firm sues the [[Polk County Sheriff’s Office]] for Violating Rights.',
  'The [[National Anti-Mafia and Counter-Terrorism Directorate of Italy]] agreed.',
  'The [[Cologne Public Prosecutor’s Office]] of Germany and the [[DeKalb County Solicitor-General’s Office]] agreed.',
  'The [[Washoe County Regional Medical Examiner’s Office]] named the man.',
  'In Victoria, the [[Ministry of Forests, Lands, Natural Resource Operations and Rural Development]] said so.',
  'Follow the [[DEA Miami Field Division]] on X and the [[Boston Police Department]] on Facebook.',
  'Write to [[U.S. Africa Command Public Affairs]]. [[U.S. Africa Command]] Public Affairs Officer Ada Quill spoke.',
])('finds the bodies of: %s', (marked) => {
  const { found, marks } = foundAndMarked('agency', marked);
  expect(found).toEqual(marks);
});

test('takes the staff that speaks for a body as a part of it, also behind letters that others use too', () => {
  const { agencies } = recordOf(
    'The Australian Federal Police arrested a man in Perth.\n\nMedia enquiries\n\nAFP Media: (02) 5555 0101',
  );
  expect(agencies.map(({ name }) => name)).toEqual(['Australian Federal Police', 'Australian Federal Police Media']);
});

test('calls public prosecutors those of other countries', () => {
  const { agencies } = recordOf('The Cologne Public Prosecutor’s Office said so.');
  expect(agencies.map(({ level }) => level)).toEqual(['foreign']);
});
