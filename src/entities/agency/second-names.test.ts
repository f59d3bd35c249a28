import { expect, test } from 'vitest';
import { foundAndMarked, recordOf } from '../../../test/support/marks.ts';

test.for([
  'The [[Serious Fraud Office]] | [[Te Tari Hara Tāware]] thanked [[Ngā Pirihimana o Aotearoa]] and the [[Waikato Regional Council]].',
  'A spokesman of [[Óglaigh na hÉireann]] met [[Coimisiún na Meán]] and the [[Limerick City and County Council]] in Ireland.',
  'The [[Gendarmerie royale du Canada]] and the [[Autorité des marchés financiers]] met in Ottawa.',
  '[[Heddlu De Cymru]] met the [[London Borough of Hackney]], [[NHS Lothian]] and [[Aberdeenshire Council]] in Wales.',
  'The [[Secretary of State’s Office]] and the [[Kansas Secretary of State’s Office]] met the [[Crown Attorney’s Office]].',
  'The [[Juvenile Justice and Reentry Unit]], the [[Roads Policing Unit]] and the [[Newcastle City Police District]] met.',
  'The Great Plains Regional Council of Carpenters met.',
  'He was held at Dunmore Police Station by the [[Dunmore Police]].',
])('finds the bodies of: %s', (marked) => {
  const { found, marks } = foundAndMarked('agency', marked);
  expect(found).toEqual(marks);
});

test('a second name is the same body', () => {
  const { agencies } = recordOf('The New Zealand Police met Ngā Pirihimana o Aotearoa in Wellington, New Zealand.');
  expect(agencies.map(({ name, mentions }) => [name, mentions.length])).toEqual([['New Zealand Police', 2]]);
});

test('the ministry below the government’s name speaks', () => {
  const text =
    'GOVERNMENT OF INDIA\nMINISTRY OF HOME AFFAIRS\n\nNew Delhi, 12 August 2024\n\nBorder roads to be built\n\nThe roads will be built, it said.';
  expect(recordOf(text).release.issuer?.name).toBe('Ministry of Home Affairs');
});
