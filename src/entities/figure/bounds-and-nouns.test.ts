import { test } from 'vitest';
import { checkFigures as check } from '../../../test/support/figures.ts';

test.for([
  ['He owes [[$5,000]] plus interest and [[$900]] plus costs.', 'money 5000 USD', 'money 900 USD'],
  ['Terms totaled [[500 years]] plus [[16]] life sentences.', 'duration P500Y', 'count 16 sentence'],
  ['The firm has [[500]] plus restaurants.', 'count 500 restaurant ge'],
  ['The park, spread over [[2,170 acres]], has over [[40 acres]] of lawn.', 'measure 2170 acre', 'measure 40 acre gt'],
  ['A fire that spread over [[80 acres]] burnt.', 'measure 80 acre gt'],
  ['He took more that [[$28,000]] and said that [[$500]] was left.', 'money 28000 USD gt', 'money 500 USD'],
  ['Hearings are held approximately every [[30 days]].', 'duration P30D approx'],
  ['A limit of [[three]] animals and a legal limit of [[0.08 percent]].', 'count 3 animal le', 'percent 0.08'],
  [
    'He faces a maximum of [[10 years]] in prison on each count of mail fraud, and a [[$2 million]] fine.',
    'duration P10Y le',
    'money 2000000 USD le',
  ],
  [
    'He faces a maximum of [[10 years]] in prison on the charge. He paid a [[$2 million]] fine.',
    'duration P10Y le',
    'money 2000000 USD',
  ],
  ['The [[40+ year]] programme and [[3+ years]] of work', 'duration P40Y ge', 'duration P3Y ge'],
  ['An infant of [[seven weeks]] and a term of [[seven weeks]]', 'age 7 week', 'duration P7W'],
] as const)('bounds: %s', ([marked, ...expected]) => check(marked, expected));

test.for([
  ['They seized [[two]] Porsches.', 'count 2 porsche'],
  ['The [[1,400]] English Learner (EL) students came.', 'count 1400 student'],
  ['They held at [[four]] of the companys mining facilities.', 'count 4 facility'],
  ['It runs [[57]] car service centers and [[two]] cars.', 'count 57 center', 'count 2 car'],
  ['At least [[4,900]] youth ages [[14 to 24 years old]] came.', 'count 4900 youth ge', 'age 14..24'],
  ['Today Three Creeks Harvesting LLC and [[three]] creeks were there.', 'count 3 creek'],
  ['Today [[Two]] Former Quill Inc. Executives Charged.', 'count 2 executive'],
  ['In one case, a couple lost [[one]] case of wine.', 'count 1 case'],
  ['There is one latrine for every 96 people and [[one]] latrine for men.', 'count 1 latrine'],
  ['It pays three times the benefit obtained and he fired [[three]] times.', 'count 3 time'],
  ['He came.\n\n4       Preliminary investigations showed that the men had lived together for long.'],
] as const)('nouns: %s', ([marked, ...expected]) => check(marked, expected));
