import { expect, test } from 'vitest';
import { foundAndMarked } from '../../../test/support/marks.ts';

test.for([
  { name: 'a trade behind its owner', marks: 'They met at [[Tino’s Pizza]] and at [[O’Quarvel’s Pub]] in May.' },
  { name: 'a trade of two words', marks: 'He worked at [[Harlan’s Auto Body]] and [[Quilla’s Barber Shop]] then.' },
  { name: 'a small trade', marks: 'They met at Tino’s pizza place and in Quilla’s garage.' },
  { name: 'what a state or an officer has', marks: 'It is in Ohio’s Coffee and the Sheriff’s Garage now.' },
  { name: 'a bar of everyday words', marks: 'A fight broke out at the [[Lucky Strike Lounge]] in May.' },
  { name: 'a lounge that is any', marks: 'They waited at the Private Lounge in May.' },
  { name: 'a town’s bar', marks: 'It was filed at the Denver Bar in May.' },
  { name: 'a shop on its street', marks: 'The clerk of the [[Quarvel Street Deli]] called.' },
  { name: 'a school without the word', marks: 'Students from [[Vennick High]] and [[Jefferson Elementary]] left.' },
  { name: 'a school before its pupil', marks: 'A [[Vennick High]] student was hurt.' },
  { name: 'something high', marks: 'He appeared at Vennick High on Monday and students left.' },
  { name: 'a school of a church', marks: 'She attends [[St. Mark’s Lutheran School]] in town.' },
  { name: 'Our Lady', marks: 'He died at [[Our Lady of Vennick Hospital]] in May.' },
  { name: 'a new church', marks: 'The pastor of [[New Hope Baptist Church]] spoke.' },
  { name: 'a football club', marks: 'He played for [[Vennick Gaels GFC]] and [[Millbrook Town FC]] then.' },
  { name: 'a motorcycle club', marks: 'A member of the [[Quiet Riders MC]] was held.' },
  { name: 'a soldier', marks: 'The letter is by PFC Ada Quillon.' },
  { name: 'a station by its call sign', marks: '[[WQRV-TV]] and [[KVEN-FM]] sued in May.' },
  { name: 'no call sign', marks: 'They watched an LED-TV and QRV-TV then.' },
  { name: 'communities of faith', marks: 'He burned [[Temple Beth Vennick]] and [[Masjid Al-Quarvel]] down.' },
  { name: 'a temple of something', marks: 'Temple Vennick and Congregation members met.' },
  { name: 'a union’s local', marks: 'The head of [[Iron Workers Local 98]] and [[Plumbers Local Union No. 5]] spoke.' },
  { name: 'a post', marks: 'They robbed [[American Legion Post 12]] and the [[VFW Post No. 7]] then.' },
  { name: 'a local matter', marks: 'See Local 5 and the Local Rule 7.1 there.' },
  {
    name: 'an infirmary and boosters',
    marks: 'He went to [[Vennick Royal Infirmary]]; the [[Vennick Athletic Boosters]] paid.',
  },
  { name: 'a center of women', marks: 'The [[Vennick Women’s Center]] and the Women’s Center met.' },
  { name: 'a stadium', marks: 'They played in the Wells Fargo Arena in May.' },
  { name: 'a Spanish trade', marks: 'He was shot at [[Taqueria El Quarvel]] in May.' },
])('$name', ({ marks }) => {
  const { found, marks: marked } = foundAndMarked('organization', marks);
  expect(found).toEqual(marked);
});
