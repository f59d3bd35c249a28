import { expect, test } from 'vitest';
import { foundAndMarked, mentionsIn } from '../../../test/support/marks.ts';

test.for([
  { name: 'capital', marks: 'Troops met in [[Helmand Province]] on Monday.' },
  { name: 'small letter', marks: 'Troops met in [[Anbar]] province on Monday.' },
  { name: 'of', marks: 'Troops met in the province of [[Latakia]] on Monday.' },
  { name: 'no name', marks: 'It lies within the province of the jury.' },
])('$name', ({ marks }) => {
  const result = foundAndMarked('location', marks);
  expect(result.found).toEqual(result.marks);
});

test.for([
  { name: 'a listed one', text: 'Troops met in Helmand Province on Monday.', value: 'Helmand Province, AF' },
  { name: 'its country behind it', text: 'He was held in Farah Province, Afghanistan.', value: 'Farah Province, AF' },
  { name: 'the one country of the text', text: 'Syria said so. It lies in Raqqa province.', value: 'Raqqa, SY' },
  { name: 'no country', text: 'The mine lies in Ollendo Province.', value: 'Ollendo Province' },
  { name: 'without the word', text: 'The company moved to Lombardy in May.', value: 'Lombardy, IT' },
])('a province carries its country: $name', ({ text, value }) => {
  expect(mentionsIn(text).location.map((mention) => mention.value)).toContainEqual(
    expect.objectContaining({ kind: 'state', name: value }),
  );
});
