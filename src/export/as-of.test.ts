import { expect, test } from 'vitest';
import { extract } from '../pipeline.ts';
import { asOfDays } from './as-of.ts';

test.for([
  ['As of July 8, 2020, |40| people were charged.', '2020-07-08'],
  ['The office has charged |40| people as of July 8, 2020.', '2020-07-08'],
  ['On July 8, 2020, |40| people were charged.', '2020-09-01'],
  ['As of July 8, 2020, ten were held. Then |40| people were charged.', '2020-09-01'],
  ['As of July 2020, |40| people were charged.', '2020-09-01'],
] as const)('%s holds as of %s', ([marked, day]) => {
  const text = marked.replaceAll('|', '');
  const record = extract(text, { date: '2020-09-01' });
  const start = marked.indexOf('|');
  expect(asOfDays(record)(start, start + 2)).toBe(day);
});
