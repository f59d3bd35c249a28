import { test } from 'vitest';
import { checkFigures as check } from '../../../test/support/figures.ts';

test.for([
  [
    'The firm drew [[two]] willful, [[nine]] serious and [[three]] other-than-serious citations.',
    'count 2 citation',
    'count 9 citation',
    'count 3 citation',
  ],
  ['The mayor has two, her rival and three deputies said.'.replace('three', '[[three]]'), 'count 3 deputy'],
])('a noun at the end of a list: %s', ([marked, ...expected]) => check(marked!, expected));

test.for([
  ['One resident in three in the valley fled.'],
  ['[[One]] resident in Elko fled.', 'count 1 resident'],
  ['Arrivals passed [[40,000]] in [[three weeks]].', 'count 40000 gt', 'duration P3W'],
  ['Four in five of them are children.'],
  ['It was her twenty-first birthday.'],
  [
    'The office asked more often (96% asked/85% granted).'.replace('96%', '[[96%]]').replace('85%', '[[85%]]'),
    'percent 96',
    'percent 85',
  ],
])('shares and ordinals: %s', ([marked, ...expected]) => check(marked!, expected));

test.for([
  ['herbs with an estimated street value of [[€5.6 million]]', 'money 5600000 EUR approx'],
  ['an estimated value of between [[£18,000 and £22,000]]', 'money 18000..22000 GBP approx'],
  ['pipes estimated to be worth [[€84,000]]', 'money 84000 EUR approx'],
  ['a value of [[$1,870]]', 'money 1870 USD'],
  ['Its base passed [[6,000]] pumps in March, and the house passed [[two]] laws.', 'count 6000 pump gt', 'count 2 law'],
  ['at its [[500]]-plus Ohio cafes', 'count 500 cafe ge'],
  ['The river rose above [[9 metres]] after [[200 mm]] of rain.', 'measure 9 meter gt', 'measure 200 millimeter'],
  ['A 9 mm round and a .45 caliber pistol'],
])('precision: %s', ([marked, ...expected]) => check(marked!, expected));

test.for([
  ['a grandmother of [[67]], Ada Quill, who', 'age 67'],
  ['a mother of [[12]], she said', 'count 12 child'],
  ['He had died at [[94]], and the clerk died at 9 Main Street.', 'age 94'],
  ['The [[four]], aged [[22]] and [[31]], were held.', 'count 4 person', 'age 22', 'age 31'],
  ['[[Two]] arrested following firearms warrants in Elko', 'count 2 person'],
  ['Calls for service: [[86]]\nArrests: [[4]]\n', 'count 86 call', 'count 4 arrest'],
  ['0215 hrs - a stop; 1430 hrs - a theft; [[1200 hours]] of work', 'duration PT1200H'],
])('people, labels, times: %s', ([marked, ...expected]) => check(marked!, expected));

test.for([
  ['[[120 μg]] of one and [[500 microgrammes]] of the other', 'measure 120 microgram', 'measure 500 microgram'],
  [
    '[[20 usd]], [[40 rmb]], [[₭100,000]] and [[200 soles]]',
    'money 20 USD',
    'money 40 CNY',
    'money 100000 LAK',
    'money 200 PEN',
  ],
  [
    'Firm\tReduction\tFine (€)\nQuill\t[[100%]]\t[[0]]\nOsgood\t[[40%]]\t[[121 600 000]]\n',
    'percent 100',
    'money 0 EUR',
    'percent 40',
    'money 121600000 EUR',
  ],
  [
    'Area\tPills\tMeth (kg)\tShare (%)\nEast\t[[1,100]]\t[[121]]\t[[12]]\nWest\t[[612]]\t[[64]]\t[[9]]\n',
    'count 1100 pill',
    'measure 121 kilogram',
    'percent 12',
    'count 612 pill',
    'measure 64 kilogram',
    'percent 9',
  ],
  [
    'Traffic arrests      [[208]]      ([[235]])\nSpeeding tickets      [[62]]      ([[97]])\n',
    'count 208 arrest',
    'count 235 arrest',
    'count 62 ticket',
    'count 97 ticket',
  ],
  ['Firm  Fine (£m)\nQuill  [[12]]\nOsgood Ltd  [[7]]\n', 'money 12000000 GBP', 'money 7000000 GBP'],
])('units and columns: %s', ([marked, ...expected]) => check(marked!, expected));

test.for([
  [
    '[[Twelve]] cases.\n\nAges: under [[5 years]], [[2]]; [[5 to 17 years]], [[7]]; adults, [[3]]\n',
    'count 12 case',
    'age 5 lt',
    'count 2 case',
    'age 5..17',
    'count 7 case',
    'count 3 case',
  ],
  [
    'Children aged [[5 to 7 years]] and a Peruvian national ([[44]]), a Perth man ([[36]])',
    'age 5..7',
    'age 44',
    'age 36',
  ],
  ['[[Six]] people were hurt and [[four]] have been sent home.', 'count 6 person', 'count 4 person'],
  ['It saw [[three]] crashes, compared with [[11]] at this time last year', 'count 3 crash', 'count 11 crash'],
  [
    'Two days later he left; [[two days]] before the trial he paid within [[30 days]].',
    'duration P2D',
    'duration P30D le',
  ],
  ['paid to councils over [[three years]], a clerk for over [[nine years]]', 'duration P3Y', 'duration P9Y gt'],
  [
    'It fell to [[-12 degrees]], [[minus 5 degrees Celsius]] and by [[2-3 percent]]',
    'measure -12 degree',
    'measure -5 degree Celsius',
    'percent 2..3',
  ],
  [
    'It cost [[R2.5 million]], [[R 500 000]] and [[R12,400]]; an R2 zone, Sen. Ada R 500',
    'money 2500000 ZAR',
    'money 500000 ZAR',
    'money 12400 ZAR',
  ],
  [
    'Trio charged over [[320kg]] of cocaine; it has charged over [[3,500]] clerks with it.',
    'measure 320 kilogram',
    'count 3500 clerk gt',
  ],
  [
    '[[94]] judgments, of which [[57]] were read; [[39]] grants under [[two]] of its programs',
    'count 94 judgment',
    'count 57 judgment',
    'count 39 grant',
    'count 2 program',
  ],
  [
    'held [[four]] boys, the youngest of them [[13]], and a citizen, [[44]], of Elko',
    'count 4 boy',
    'age 13',
    'age 44',
  ],
  [
    'Over [[eight years]], she made [[611]] payments. Over [[ninety years]] of work.',
    'duration P8Y',
    'count 611 payment',
    'duration P90Y gt',
  ],
])('lists, comparisons, signs: %s', ([marked, ...expected]) => check(marked!, expected));
