import { expect, test } from 'vitest';
import { foundAndMarked, recordOf } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'a corporation of America',
    marks: 'The [[Walnut Corporation of America]] ([[WCA]]) was sold. [[WCA]] paid.',
  },
  { name: 'a Swedish form', marks: '[[Quarvel Assay AB]] bought [[Ravexa NV]] last year.' },
  {
    name: 'forms abroad behind firms of the list',
    marks:
      'They sued [[Airbus SE]], [[TotalEnergies SE]] and [[BP plc]]. [[Boeing]] As Usual told [[Siemens]] as much.',
  },
  {
    name: 'an everyday word of the list that begins a longer name',
    marks: 'The Independent Quarvel Commission spoke to The [[Independent]] and The [[Guardian]] in May.',
  },
  { name: 'a province and a state', marks: 'He went to Calgary AB and Las Vegas NV with the Texas AG.' },
  { name: 'Mexican forms', marks: 'He ran [[Frutas Quarvel, S.A. de C.V.]] and [[Ravexa, S. de R.L.]] there.' },
  { name: 'a limited partnership', marks: 'It fined [[QHB Home Loans Servicing LP]] in May.' },
  {
    name: 'a Spanish name',
    marks: 'Officials of [[Banco de Desarrollo del Lago]] ([[BANDELA]]) met. [[BANDELA]] paid.',
  },
  { name: 'an Italian party', marks: 'The list of [[Movimento 7 Stelle]] won, and [[Clinica Sierra Alta]] closed.' },
  { name: 'Spanish words inside a name', marks: 'He worked at [[Valle del Ravexa Reentry Services]] then.' },
  { name: 'a club of a city', marks: 'She spoke to the [[City Club of Portland]]. The [[City Club]] met in May.' },
  { name: 'boys and girls', marks: 'The [[Boys and Girls Club of Lakeside]] met.' },
  { name: 'a center for something', marks: 'He leads the [[Center for Quiet Innovation]] in town.' },
  { name: 'a center of a government body', marks: 'It told the FDA’s Center for Quiet Medicine.' },
  { name: 'a house called after somebody', marks: 'They ate at [[Quilla’s Restaurant]] in May. [[Quilla’s]] paid.' },
  { name: 'somebody’s restaurant', marks: 'They ate at Quilla’s restaurant in May.' },
  { name: 'everyday words without an article', marks: 'He was hired by [[Creative Consulting Group]] in May.' },
  {
    name: 'everyday words behind an article',
    marks: 'He led the Internal Audit Group and the Family Justice Centers.',
  },
  { name: 'kinds that need a name', marks: 'They met in front of the Islamic Center and ran a Tax Service.' },
  { name: 'a set', marks: 'He belonged to the [[Elm Top Piru]] set and the [[Almighty Harbor Gangsters Nation]].' },
  { name: 'a church where something was', marks: 'The event was held at the Elmwood Baptist Church in May.' },
  { name: 'a church that acts', marks: 'The pastor at [[Elmwood Baptist Church]] said so.' },
  { name: 'a clique', marks: 'The [[Fulton clique]] fought others.' },
  { name: 'a country’s Red Cross', marks: 'The [[Malagasy Red Cross]] helped.' },
  { name: 'a place of a state’s university', marks: 'She left [[California State University, Fresno]] in May.' },
  { name: 'what it is before its name', marks: 'The trade association [[EuroQuarvel]] met.' },
  { name: 'whose company it is', marks: 'He used a sham company Quarvel created. Santo Quarvel paid.' },
])('$name', ({ marks }) => {
  const { found, marks: marked } = foundAndMarked('organization', marks);
  expect(found).toEqual(marked);
});

test('letters of a name in its order are short for it', () => {
  const { organizations } = recordOf('Banco de Desarrollo del Lago (BANDELA) opened. BANDELA paid.');
  expect(organizations.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Banco de Desarrollo del Lago', 3],
  ]);
});
