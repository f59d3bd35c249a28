import { test } from 'vitest';
import { checkFigures as check } from '../../../test/support/figures.ts';

test.for([
  [
    'Homes by county\n\nCounty        Destroyed    Damaged\nElko              88          131\nLander             3          204\n'
      .replace('88', '[[88]]')
      .replace('131', '[[131]]')
      .replace('3 ', '[[3]] ')
      .replace('204', '[[204]]'),
    'count 88 home',
    'count 131 home',
    'count 3 home',
    'count 204 home',
  ],
  [
    'Region | Cases | Deaths\nNorth | [[120]] | [[4]]\nSouth | [[98]] | [[2]]\n',
    'count 120 case',
    'count 4 death',
    'count 98 case',
    'count 2 death',
  ],
  ['| Town | Arrests |\n|---|---|\n| Elko | [[12]] |\n', 'count 12 arrest'],
  ['Arrests: [[56]] | Citations: [[89]]', 'count 56 arrest', 'count 89 citation'],
  ['Arrests: [[56]]; citations: [[89]]', 'count 56 arrest', 'count 89 citation'],
  ['Counts: 2, 3 and 4 of the complaint'],
  ['Home | Page 3 | News'],
  ['He paid [[12 000 euros]].', 'money 12000 EUR'],
  ['More than [[10 000]] second-hand cars and [[1\u00A0130]] vans', 'count 10000 car gt', 'count 1130 van'],
  ['[[Six Million, Five Hundred Thousand Naira]] was paid.', 'money 6500000 NGN'],
  ['He sold [[two million]], [[three]] of them bad.', 'count 2000000', 'count 3 person'],
  ['Water District  [[$1,150,000]]\nMN  Bigfork', 'money 1150000 USD'],
  ['a two-way street with a four-way stop'],
  ["the Seven Years' War and the Six-Day War, a [[six-day]] strike", 'duration P6D'],
  ['As Three Strikes sentencing is imposed, [[three]] strikes were held.', 'count 3 strike'],
  ["One doesn't know. [[One]] man knows.", 'count 1 man'],
  ["The Standard and Poor's 500 index lost [[26 points]].", 'measure 26 point'],
  ['It costs [[$9.99 US dollars]].', 'money 9.99 USD'],
  ['Prices rose [[25-per-cent]].', 'percent 25'],
])('tables and fields: %s', ([marked, ...expected]) => check(marked!, expected));

test.for([
  [
    'The maximum penalty for it is [[14 years]]’ imprisonment and a [[$250,000]] fine.',
    'duration P14Y le',
    'money 250000 USD le',
  ],
  [
    'Exports crossed [[$770 billion]], and visitors crossed two streets.'.replace('two', '[[two]]'),
    'money 770000000000 USD gt',
    'count 2 street',
  ],
  ['We have served [[12,000]] veterans and counting.', 'count 12000 veteran ge'],
  ['It costs about [[£2.4 billion]], over [[five years]].', 'money 2400000000 GBP approx', 'duration P5Y'],
  [
    'The storm killed [[two]] people, injured at least [[37]] and left [[19,000]] homes dark.',
    'count 2 person',
    'count 37 person ge',
    'count 19000 home',
  ],
  [
    'It put [[2,114]] homes under construction and preserved [[790]] more, at a cost.',
    'count 2114 home',
    'count 790 home',
  ],
])('precision and ellipsis: %s', ([marked, ...expected]) => check(marked!, expected));

test.for([
  [
    'People within [[1 mile]] were moved; loss was estimated by the board at [[$3.4 million]].',
    'measure 1 mile le',
    'money 3400000 USD approx',
  ],
  ['The maximum authorized speed was [[40 mph]].', 'measure 40 mile per hour'],
  ['It stopped near the 27.5 mile marker, [[22 miles]] on.', 'measure 22 mile'],
])('limits and posts: %s', ([marked, ...expected]) => check(marked!, expected));

test.for([
  ['The baby, aged [[7 weeks]], and a boy aged [[18 months]]', 'age 7 week', 'age 18 month'],
  ['children between the ages of [[4 months and 7 years]]', 'duration P4M..P7Y'],
  ['after [[one day]] of trial and [[one day]] in jail; one day he left', 'duration P1D', 'duration P1D'],
  ['a [[one-day]] course', 'duration P1D'],
])('ages and days: %s', ([marked, ...expected]) => check(marked!, expected));

test.for([
  ['[[3.4 million acre-feet]] of water on [[20 acres]]', 'measure 3400000 acre-foot', 'measure 20 acre'],
  [
    '[[500 megawatt-hours]] at [[33 kV]], from [[1.2 GW]]',
    'measure 500 megawatt-hour',
    'measure 33 kilovolt',
    'measure 1.2 gigawatt',
  ],
  ['a wall [[15 m]] wide; rates rose [[25 basis points]]', 'measure 15 meter', 'measure 25 basis point'],
  [
    '[[Kshs. 4.5 million]], [[Shs 20,000]], [[EC$500]] and [[N250 million]]',
    'money 4500000 KES',
    'money 20000 KES',
    'money 500 XCD',
    'money 250000000 NGN',
  ],
  ['It made N95 masks and P100 filters.'],
  [
    'It helped [[560]] women-owned small businesses with a [[20]]-strong team.',
    'count 560 business',
    'count 20 person',
  ],
])('units and nouns: %s', ([marked, ...expected]) => check(marked!, expected));

test.for([
  ['More than [[300]] local, state and federal law enforcement officers took part.', 'count 300 officer gt'],
  ['a mother of [[two]] beautiful, sweet and kind little girls', 'count 2 girl'],
  ['Of the [[220]] tested, [[14]] were positive.', 'count 220 person', 'count 14 person'],
  ['[[Three]] [[18-year-olds]] were held.', 'count 3 person', 'age 18'],
  ['The company employs about [[1,200]] in Ohio.', 'count 1200 person approx'],
  ['[[Rs. 2,500 crores]] and [[40 lakhs]] of visitors', 'money 25000000000 INR', 'count 4000000'],
  ['a group of [[14]] students and [[3]] faculty', 'count 14 student', 'count 3 faculty'],
])('lists of adjectives and people: %s', ([marked, ...expected]) => check(marked!, expected));

test.for([
  ['“She’s [[19]] now,” he said. He’s [[45]].', 'age 19', 'age 45'],
  ['It’s 5 now.'],
  ['Patients range in age from [[4 to 79 years]].', 'age 4..79'],
  ['Ages ranged from [[4 to 79 years]].', 'age 4..79'],
  ['They worked from [[4 to 79 years]].', 'duration P4Y..P79Y'],
  ['[[Two]] of whom are under [[18]]; anyone under [[18]] is barred.', 'count 2 person', 'age 18 lt', 'age 18 lt'],
  ['The score was under 18 at the break.'],
  ['It cited the firm for [[eight]] willful and [[13]] serious violations.', 'count 8 violation', 'count 13 violation'],
  ['They found [[five]] Glock 19 and 20 pistols.', 'count 5 pistol'],
  ['The spill killed [[340]] brook lamprey and [[12]] trout.', 'count 340 lamprey', 'count 12 trout'],
  ['The motion was carried by [[seven]] votes to [[two]].', 'count 7 vote', 'count 2 vote'],
  ['Of the [[22]] people asked, [[19]] ([[86%]]) agreed to it.', 'count 22 person', 'count 19 person', 'percent 86'],
  ['It was nearly three times the provincial average.'],
  ['He groomed her for over [[a year]] and left in less than [[a year]].', 'duration P1Y gt', 'duration P1Y lt'],
  ['More than a year later he fled; it was over a year ago.'],
])('ages, ends of lists and votes: %s', ([marked, ...expected]) => check(marked!, expected));
