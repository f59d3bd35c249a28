import { expect, test } from 'vitest';
import { checkFigures as check } from '../../../test/support/figures.ts';
import { mentionsIn } from '../../../test/support/marks.ts';

test.for([
  ['The jury returned a [[22]]-count indictment.', 'count 22 count'],
  ['Agents in a [[12]]-city sweep made arrests.', 'count 12 city'],
  ['[[Sixteen]] people were arrested.', 'count 16 person'],
  ['Crime fell in [[seven]] of the United States’ most violent cities.', 'count 7 city'],
  ['The [[dozen]] cities chosen are small.', 'count 12 city'],
  ['Police seized [[two dozen]] stolen firearms.', 'count 24 firearm'],
  ['They took [[one hundred and three]] phones.', 'count 103 phone'],
  ['Some [[1,250]] current and former tenants joined.', 'count 1250 tenant approx'],
  [
    'Over [[1,000]] people were arrested and over [[200]] charged with a crime.',
    'count 1000 person gt',
    'count 200 person gt',
  ],
  [
    '[[Nine]] men were charged in Detroit, [[25]] in Toledo and [[seven]] in Flint.',
    'count 9 man',
    'count 25 man',
    'count 7 man',
  ],
  ['He pleaded guilty to [[one]] count of fraud.', 'count 1 count'],
  ['[[Twelve (12)]] counts of fraud and [[one (1)]] count of theft', 'count 12 count', 'count 1 count'],
  [
    'Found were [[three]] AK-47s, [[two]] F-16s and [[five]] Glock 19s.',
    'count 3 ak-47',
    'count 2 f-16',
    'count 5 glock 19',
  ],
  ['It ordered [[14]] of the new 787 jets and [[18]] more 777s.', 'count 14 jet', 'count 18 777'],
  ['[[Four]] Gary, Indiana, residents and [[three]] Las Vegas, Nev., firms sued.', 'count 4 resident', 'count 3 firm'],
  ['Held were [[two]] Chicago residents and [[three]] Gary, Indiana men.', 'count 2 resident', 'count 3 man'],
  ['They raised [[7]] children and adopted [[3]]; they called 911.', 'count 7 child', 'count 3 child'],
  ['It led to several arrests, including [[two]] in Reno.', 'count 2 arrest'],
  [
    '[[Three]] state attorneys general and [[ten]] Attorneys General offices sued.',
    'count 3 attorney general',
    'count 10 office',
  ],
  ['[[Six]] of his fellow MS-13 gang members spoke.', 'count 6 member'],
  ['Ballots go out no later than [[45 days]] ahead.', 'duration P45D le'],
  [
    'It costs [[$2 million]] over [[three years]]. He served for over [[32 years]].',
    'money 2000000 USD',
    'duration P3Y',
    'duration P32Y gt',
  ],
  [
    'He faces a maximum of [[10 years]] in prison for the plot, [[20 years]] for the fraud and a mandatory [[two years]] for the theft.',
    'duration P10Y le',
    'duration P20Y le',
    'duration P2Y',
  ],
  ['The maximum sentence for giving and for promising aid to a group is [[20 years]].', 'duration P20Y le'],
  [
    '[[One]] Project Longevity participant and [[one]] District Attorney’s Office spoke.',
    'count 1 participant',
    'count 1 office',
  ],
  ['It brings the total number of partnered sites to [[15]]. All live under one roof.', 'count 15 site'],
  ['[[One]] victim’s foot was hurt. [[1]] Count Conspiracy to Commit Theft', 'count 1 victim', 'count 1 count'],
  ['He made [[two]] 1990s films.', 'count 2 film'],
  ['It carries [[290]] passengers plus cargo.', 'count 290 passenger'],
  ['It runs for [[six non-consecutive months]].', 'duration P6M'],
  ['They spoke of a [[12]]- and [[14-year-old]] girl.', 'age 12', 'age 14'],
  ['They took [[three]] 9mm handguns and [[five]] Glock 19 pistols.', 'count 3 handgun', 'count 5 pistol'],
  [
    'It ordered [[twenty]] new A320 jets from Boeing, [[60]] 787 freighters and no Boeing 787 Dreamliners.',
    'count 20 jet',
    'count 60 freighter',
  ],
  [
    '[[Three]] of [[9]] defendants and a family of [[four]] spoke.',
    'count 3 defendant',
    'count 9 defendant',
    'count 4 person',
  ],
  ['The index fell [[486.18 points]], and he took a quarter of a million dollars.', 'measure 486.18 point'],
  ['[[One]] dead and [[two]] hurt in Reno; no one injured in Elko.', 'count 1 person', 'count 2 person'],
  [
    'They sent [[two]] engines from Reno, [[three]] from Elko and [[one]] from Ely.',
    'count 2 engine',
    'count 3 engine',
    'count 1 engine',
  ],
  [
    'Of the [[12]] men held, [[five]] were cousins. [[Two]] more were hurt on [[14]] apparatus.',
    'count 12 man',
    'count 5 man',
    'count 2 person',
    'count 14 apparatus',
  ],
  ['She fired [[one]] shot, and one shot back.', 'count 1 shot'],
  [
    'They found [[two]] vehicle bombs, a [[22]] count indictment and [[130]] sorties.',
    'count 2 bomb',
    'count 22 count',
    'count 130 sortie',
  ],
  ['Shells fell near posts 542 and 543.'],
  [
    'Last year we flew [[29]] missions in [[11]] countries. In 2019 it was [[nine]].',
    'count 29 mission',
    'count 11 country',
    'count 9 mission',
  ],
  ['Crews rescue [[6]] after boats collide. Together the [[two]] will pay.', 'count 6 person', 'count 2 person'],
  ['In the car lay a loaded .45, a knife and [[.08 grams]].', 'measure 0.08 gram'],
  ['It gives them [[one full year]] of care.', 'duration P1Y'],
  [
    'Ada Quill and Bert Osgood, both [[71]], and DALE and RHONDA VENN, [[66]] and [[64]], Laketown.',
    'age 71',
    'age 66',
    'age 64',
  ],
  [
    'The charge carries a maximum penalty of [[five years]] in prison and a fine of the greater of [[$250,000]] or twice the loss.',
    'duration P5Y le',
    'money 250000 USD le',
  ],
  [
    'ACTIVITY      2018      2017\nCalls for service      [[746]]      [[802]]\n  of these, urgent      [[17]]      [[13]]\nJail population      [[147]]      [[152]]',
    'count 746 call',
    'count 802 call',
    'count 17 call',
    'count 13 call',
    'count 147 person',
    'count 152 person',
  ],
  [
    'County            Households      Amount\nLakeview         [[1,407]]           [[$11,963,040]]\nVenn               [[604]]            [[$3,871,515]]',
    'count 1407 household',
    'money 11963040 USD',
    'count 604 household',
    'money 3871515 USD',
  ],
  ['The jury convicted all [[three]] of conspiracy.', 'count 3 person'],
  ['Detectives found [[four]] VBIEDs.', 'count 4 vbied'],
  ['As many as [[40]] witnesses may speak.', 'count 40 witness le'],
  ['at least [[five]] children', 'count 5 child ge'],
  ['closer to [[40,000]] people', 'count 40000 person approx'],
  ['It is 50 times stronger and was three times the legal limit; he called [[four]] times.', 'count 4 time'],
  ['It climbed over [[250 points]]; [[12]] points of entry', 'measure 250 point gt', 'count 12 point'],
  ['[[Three]] or more victims came forward.', 'count 3 victim ge'],
  ['The number of homicides fell from [[110]] to [[97]].', 'count 110 homicide', 'count 97 homicide'],
  ['Police seized [[12]] guns with [[two]] arrested.', 'count 12 gun', 'count 2 person'],
  ['[[Two]] alleged co-conspirators and [[22]] others fled.', 'count 2 co-conspirator', 'count 22 person'],
  ['The first [[three]] of [[nine]] defendants spoke.', 'count 3 defendant', 'count 9 defendant'],
  ['a widowed mother of [[five]], he said', 'count 5 child'],
  ['He killed [[five]] U.S. military members.', 'count 5 member'],
  ['upgrading [[four]] large above-ground oil tanks', 'count 4 tank'],
  ['approximately [[31]] Bank of Toledo employees', 'count 31 employee approx'],
  ['a [[22]] count indictment charges him', 'count 22 count'],
  ['The total was [[1,674,200]].', 'count 1674200'],
  ['[[Three]] of his former employees testified.', 'count 3 employee'],
])('counts: %s', ([marked, ...expected]) => check(marked!, expected));

test.for([
  ['stores with more than [[5 but fewer than 10]] employees', 'count 5..10 employee'],
  ['at most [[100 and at least 20]] apples', 'count 20..100 apple'],
  ['orders greater than [[30 and less than or equal to 40]]', 'count 30..40'],
  ['costing at least [[$1,000 but less than $30,000]] each', 'money 1000..30000 USD'],
  ['at least [[30, but no more than 40 kilograms]] of cocaine', 'measure 30..40 kilogram'],
  ['more than [[40]] dogs and less than [[10]] dogs', 'count 40 dog gt', 'count 10 dog lt'],
  ['at least [[20 grams]] but less than [[3 kilograms]] of heroin', 'measure 20 gram ge', 'measure 3 kilogram lt'],
  ['more than [[40]] arrests and fewer than [[10]] complaints', 'count 40 arrest gt', 'count 10 complaint lt'],
  ['more than [[40]] and at least [[20]] dogs', 'count 40 gt', 'count 20 dog ge'],
])('two opposite bounds are a range: %s', ([marked, ...expected]) => check(marked!, expected));

test.for([
  ['a loss of [[$1.2M]]', 'money 1200000 USD'],
  ['up to [[$71 million]] in grants', 'money 71000000 USD le'],
  ['between [[$10 and $12 million]] in taxes', 'money 10000000..12000000 USD'],
  ['from [[$10 to $12 million]]', 'money 10000000..12000000 USD'],
  ['between [[$500,000 and $1 million]]', 'money 500000..1000000 USD'],
  ['He hid [[£3bn]], [[€1.5 million]] and [[C$200]].', 'money 3000000000 GBP', 'money 1500000 EUR', 'money 200 CAD'],
  ['They sent [[EUR 5 million]] abroad.', 'money 5000000 EUR'],
  ['worth [[half a million dollars]]', 'money 500000 USD'],
  ['about [[50,000 Mexican pesos]]', 'money 50000 MXN approx'],
  ['It cost [[75 cents]].', 'money 0.75 USD'],
  ['They lost [[75 USD million]] in all.', 'money 75000000 USD'],
  ['Rates rose [[3.5 percentage points]] to [[22%]].', 'percent 3.5', 'percent 22'],
  ['a budget of [[$193 million]].', 'money 193000000 USD'],
])('money and percent: %s', ([marked, ...expected]) => check(marked!, expected));

test.for([
  ['sentenced to [[14 months]] in prison', 'duration P14M'],
  ['a [[three-year]] initiative', 'duration P3Y'],
  ['between [[27 and 32 years]] in prison', 'duration P27Y..P32Y'],
  ['[[three to five years]]', 'duration P3Y..P5Y'],
  ['[[18 months to 3 years]]', 'duration P18M..P3Y'],
  ['[[10 years]] to life in prison', 'duration P10Y ge'],
  ['[[a year and a day]] in prison', 'duration P1Y1D'],
  ['[[1 year and 6 months]] in jail', 'duration P1Y6M'],
  ['[[two and a half years]] in jail', 'duration P2Y6M'],
  ['[[4 ½ to nine years]] in prison', 'duration P4Y6M..P9Y'],
  ['during [[three decades]] of service', 'duration P30Y'],
  ['[[2 1/3 to 7 years]] in prison', 'duration P2Y4M..P7Y'],
  ['[[fifteen years]]’ imprisonment', 'duration P15Y'],
  ['about eight hours later he left, [[eight hours]] after the crash', 'duration PT8H'],
  ['It was closed for [[7½ hours]].', 'duration PT7H30M'],
  [
    'In the trunk were [[1.4 lbs.]] of powder. It weighed [[2 lbs]]. They left.',
    'measure 1.4 pound',
    'measure 2 pound',
  ],
  ['Ada Quill (M/[[32]]) and Jo Venn ([[47]]/F) ran.', 'age 32', 'age 47'],
  ['[[five (5) years]] of probation', 'duration P5Y'],
  ['a mandatory minimum sentence of [[10 years]] in prison', 'duration P10Y ge'],
  [
    'carries a maximum penalty of [[five years]] in prison, and a [[$250,000]] fine',
    'duration P5Y le',
    'money 250000 USD le',
  ],
  ['faces up to [[20 years]] in prison and a fine of [[$1 million]].', 'duration P20Y le', 'money 1000000 USD le'],
])('durations: %s', ([marked, ...expected]) => check(marked!, expected));

test.for([
  ['The girl is [[12 years old]].', 'age 12'],
  ['a [[4-year-old]] and an [[18 year-old]]', 'age 4', 'age 18'],
  ['a [[14-month-old]] boy', 'age 14 month'],
  ['Ada Quill, [[31]], of Toledo, was charged.', 'age 31'],
  ['Ben Oduya, Jr., [[32]], pleaded guilty.', 'age 32'],
  ['at the age of [[16]]', 'age 16'],
  ['children ages [[3]], [[5]] and [[7]]', 'age 3', 'age 5', 'age 7'],
  ['more than [[five kilograms]] of cocaine', 'measure 5 kilogram gt'],
  ['he is [[5 feet 6 inches]] tall', 'measure 5.5 foot'],
  ['at [[98.6 degrees Fahrenheit]]', 'measure 98.6 degree Fahrenheit'],
  ['a [[100-mile]] stretch', 'measure 100 mile'],
  ['[[250 rounds]] of ammunition', 'measure 250 round'],
  ['a level of [[.19]], above the limit of [[.08]].', 'measure 0.19', 'measure 0.08'],
])('ages and measures: %s', ([marked, ...expected]) => check(marked!, expected));

test.for([
  'Call 313-555-0142 or 1-800-555-0199.',
  'Case No. 17-cr-20183 was heard in Room 412.',
  'Section 1343 and count two of the indictment',
  'at 533 Ocean Avenue in Brooklyn, NY 11226',
  'at 10:30 a.m. and 5 pm',
  'the 10th robbery on I-95 by MS-13 members',
  'several hundred people and hundreds of guns',
  'one of them, one or more victims, two-thirds of voters',
  'a 9mm pistol, a .40 caliber round and a 12-gauge shotgun',
  'to hand over one anothers goods at One Liberty Plaza',
  'call 1-877-FTC-HELP about AB 1028',
  'one in five drivers and two out of three riders',
  '1. The first point\n2. The second point',
  'No one was hurt; this one was last.',
  'the 2016 election and the 1990s',
  'https://example.gov/news/2020/12/pr-45',
])('not a figure: %s', (marked) => check(marked, []));

test('numbers that no double holds stay exact', () => {
  const digits = '9'.repeat(400);
  const [huge, long, big] = mentionsIn(
    `${digits} people, 3.${'1'.repeat(400)} pounds and 9007199254740993 files`,
  ).figure;
  expect(huge?.value).toMatchObject({ exact: digits });
  expect(huge?.value.value).toBeUndefined();
  expect(long?.value).toMatchObject({ value: 3.1111111111111112, exact: `3.${'1'.repeat(400)}` });
  expect(big?.value.exact).toBe('9007199254740993');
  expect(mentionsIn('1e400 people lost $1e400').figure.map(({ value }) => value.value)).not.toContain(Infinity);
});

test.for([
  ['a woman, [[71]], who fell', 'age 71'],
  ['Ada Quill-Moss ([[39]]) and Bo “Bob” Hask ([[47]]) ran', 'age 39', 'age 47'],
  ['[[Two]] men, aged between [[19 and 58]], face trial.', 'count 2 man', 'age 19..58'],
  ['free for seniors [[65]] or older', 'age 65 ge'],
  ['abused from when she was [[six]] until she was [[13]]', 'age 6', 'age 13'],
  ['They were [[12]] people.', 'count 12 person'],
  ['children as young as [[10]].', 'age 10 ge'],
  ['lewd acts on a child under [[14]], and girls younger than [[13]].', 'age 14 lt', 'age 13 lt'],
  ['a victim under the age of [[16]] and a man over age [[65]]', 'age 16 lt', 'age 65 gt'],
  ['at the age of [[16]], driving up to a [[17-year-old]] girl', 'age 16', 'age 17'],
  ['persons under [[18]] and children under [[12]] in the bus', 'age 18 lt', 'age 12 lt'],
  ['The girl was just [[12]]. The victims were [[8]] and [[10]] at the time.', 'age 12', 'age 8', 'age 10'],
  ['Quill was [[17]] at the time, and the score was 17 at the time.', 'age 17'],
  [
    'He joined the Reno Police Department [[two years]] before his death, and met him between 10 and 11:30.',
    'duration P2Y',
  ],
])('ages: %s', ([marked, ...expected]) => check(marked!, expected));

test.for([
  ['Aid tops [[$42 million]] so far.', 'money 42000000 USD gt'],
  ['Damage is estimated at [[$1.3 million]].', 'money 1300000 USD approx'],
  ['fined under a [[three-year]] agreement', 'duration P3Y'],
  ['a loss in the region of [[£3 million]]', 'money 3000000 GBP approx'],
  ['a score less than or equal to [[40]].', 'count 40 le'],
  ['He scored at least [[70]].', 'count 70 ge'],
  ['The score is between [[20 and 30]].', 'count 20..30'],
  ['He met her between 8 and 10 on Tuesday, about 5.'],
])('bounds: %s', ([marked, ...expected]) => check(marked!, expected));

test.for([
  [
    'It made [[63]] strikes there in 2019, [[52]] in 2020 and [[11]] in 2021.',
    'count 63 strike',
    'count 52 strike',
    'count 11 strike',
  ],
  ['It brings the number of centers in the state to [[seven]].', 'count 7 center'],
  ['Police found [[41]] dogs. [[Six]] needed surgery.', 'count 41 dog', 'count 6 dog'],
  ['He saw [[63]] students. Of those, [[21]] had not come.', 'count 63 student', 'count 21 student'],
  ['Traffic stops .............. [[148]]', 'count 148 stop'],
  ['Juan Ruiz de la Torre said [[63]] students came.', 'count 63 student'],
])('ellipsis: %s', ([marked, ...expected]) => check(marked!, expected));

test.for([
  [
    '[[5,000 Hong Kong dollars]], [[300 CFA francs]], [[2 million Saudi riyals]]',
    'money 5000 HKD',
    'money 300 XOF',
    'money 2000000 SAR',
  ],
  ['[[10 million Indonesian rupiah]] and [[Rs. 3 crore]]', 'money 10000000 IDR', 'money 30000000 INR'],
  ['[[€1,2 million]], [[12 000 euros]]', 'money 1200000 EUR', 'money 12000 EUR'],
  ['[[1 234 567]] people and [[12 300]] homes', 'count 1234567 person', 'count 12300 home'],
  ['a net of [[$ 46 . 8 million]] , and [[10 , 000]] monkeys', 'money 46800000 USD', 'count 10000 monkey'],
  [
    'lead at [[15 parts per billion]], [[22 ppb]] and [[5 micrograms per liter]]',
    'measure 15 part per billion',
    'measure 22 part per billion',
    'measure 5 microgram per liter',
  ],
  ['at [[600 km/h]] or [[370 miles an hour]]', 'measure 600 kilometer per hour', 'measure 370 mile per hour'],
  ['He is [[1.8m]] tall.', 'measure 1.8 meter'],
  ['up to [[40 Celsius]]', 'measure 40 degree Celsius le'],
])('units of the world: %s', ([marked, ...expected]) => check(marked!, expected));

test.for([
  ['Officers seized [[1.4m]] cigarettes and [[2bn]] pills.', 'count 1400000 cigarette', 'count 2000000000 pill'],
  ['He won a 100m race.'],
  ['a minimum of [[22 years and 155 days]]', 'duration P22Y155D ge'],
  ['within [[20 working days]], for [[six consecutive months]]', 'duration P20D le', 'duration P6M'],
  [
    '[[CAN$1.2 million]], [[$50-60m]] and [[KSh 300,000]]',
    'money 1200000 CAD',
    'money 50000000..60000000 USD',
    'money 300000 KES',
  ],
  ['It cost [[50 pence]].', 'money 0.5 GBP'],
  ['They have [[two million and one half]].', 'count 2500000'],
  ['worth [[two and a half million dollars]]', 'money 2500000 USD'],
  ['at [[45°C]], over [[200 sq. km]]', 'measure 45 degree Celsius', 'measure 200 square kilometer gt'],
])('as others write: %s', ([marked, ...expected]) => check(marked!, expected));
