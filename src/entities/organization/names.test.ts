import { expect, test } from 'vitest';
import { foundAndMarked, recordOf } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'a chapter of a part of a state',
    marks: 'The [[Better Business Bureau of Northwest Ohio]] and the [[YMCA of Greater Houston]] met.',
  },
  {
    name: 'a national body of two things',
    marks:
      'It went to the [[National Heron and Otter Foundation]]. [[Harbor National Bank]] and [[Quill Foundation]] paid.',
  },
  {
    name: 'a company with the name of an agency or a project',
    marks:
      'Those of [[Quillex Protective Service Inc.]], [[Harborview Capital L.C.]] and [[Project Lantern, Inc.]] left.',
  },
  { name: 'a body of bishops', marks: 'The [[Italian Episcopal Conference]] wrote to him.' },
  {
    name: 'his company',
    marks: 'He did it through his company [[Dream Digitals]] in May; his company President Ada Quill left.',
  },
  { name: 'another name', marks: '[[Ravexa LLC]], aka [[BioHarbor]], and [[Osgood Inc.]] and [[Quarvel]] paid.' },
  { name: 'his business called', marks: 'He ran his own business called [[Tax and Harbor Strategies]] in town.' },
  { name: 'a bar’s association', marks: 'The [[Lakeside City Bar Association]] met at [[American University]].' },
  {
    name: 'a surname that nobody here has',
    marks: '[[Tyson Widgets Inc.]] bought a plant. Later [[Tyson]] closed it.',
  },
  {
    name: 'a surname that somebody has',
    marks: 'Ada Tyson runs [[Tyson Widgets Inc.]] from home. Tyson pleaded guilty.',
  },
  {
    name: 'a surname behind a given name',
    marks: 'It was operated by Plithik. Later Deborah Plithik closed it, and Plithik paid.',
  },
  {
    name: 'an owner whose possessive lost its mark',
    marks:
      '[[Ravexa Inc.]] sold [[Quarvel Hog Markets]]. Both [[Ravexa]]s [[Quarvel Hog Markets]] and others buy sows.',
  },
  {
    name: 'a name whose possessive lost its mark',
    marks: '[[Lakeside Health System]] paid. The [[Lakeside Health System]]s failure went on.',
  },
  {
    name: 'a name of several words whose possessive lost its mark',
    marks:
      'He ran [[Quiet Harbor]], a trading company. Later [[Quiet Harbor]]s former manager left for Quiet Harbors Avenue.',
  },
  {
    name: 'a listed name whose possessive lost its mark',
    marks: 'He paid [[Pfizer]] in May. Nobody liked [[Pfizer]]s practices. The Pfizers were at home.',
  },
  {
    name: 'owned and operated',
    marks:
      'Roe owned and operated [[Quiet Massage]] in town, the owner of [[Flash Harbor Taxes]] said. He operated Blue Tower Apartments.',
  },
  {
    name: 'the letters of a name in everyday words',
    marks:
      'They ran a firm, [[Quiet Sleep Center]] ([[QSC]]), to bill. [[QSC]] and [[Southern Sales Online]] ([[SSO]]), a business that sold, paid. [[SSO]] closed.',
  },
  {
    name: 'a bracket with a name made of the name',
    marks:
      '[[Osgood Technology LLC]] ([[OsgoodTek]]) and [[Quarvel Home Bank Inc.]] (the Bank) paid. [[OsgoodTek]] closed; the Bank did not.',
  },
  {
    name: 'an everyday word that begins a firm’s name',
    marks:
      '[[Reliance Home Care LLC]] and [[First Choice Home Care Inc.]] paid. He caused [[Reliance]] and [[First Choice]] to pay. Reliance on them is no crime.',
  },
  {
    name: 'what is made, not its maker',
    marks: 'It bought 22 Boeing 787 planes, an Airbus A330 and a Mercedes-Benz G550; [[Boeing]] said so.',
  },
  {
    name: 'a name with an and before its legal form',
    marks: '[[Osgood Resins and Chemicals LLC]] paid. Ada Quill and [[Harbor Bank LLC]] did not.',
  },
  {
    name: 'a university’s places',
    marks:
      'He left the [[University of California, Los Angeles]], the [[University of Texas at Austin]] and the [[University of California]], Fresno.',
  },
  { name: 'directors', marks: 'The Board of Directors of [[Ravexa Inc.]] met.' },
  {
    name: 'galleries in a row',
    marks: 'He took paintings from the galleries [[Quill Fine Art]], [[Harbor Gallery]], and [[Osgood Prints]] in May.',
  },
  { name: 'companies that are places', marks: 'The companies in Dallas, Houston and Austin paid.' },
  { name: 'for', marks: 'The [[Lakeside Coalition for Housing]] and the [[Institute for State and Local Order]] met.' },
  { name: 'titles behind', marks: 'The [[National Association of Town Watch]] Executive Director Ada Quill spoke.' },
  { name: 'letters of a listed body', marks: 'Its parent [[European Aeronautic Defence & Space]] ([[EADS]]) paid.' },
  { name: 'a clique', marks: 'He led the [[21st Street clique]] and knew the [[38th Street]] gang.' },
  { name: 'a ship', marks: '[[Ravexa GmbH]] owns the M/V Ravexa.' },
  { name: 'no event', marks: 'It was told at the Lakeside Indian Housing Conference in May.' },
  { name: 'everyday words again', marks: '[[Freedom Industries Inc.]] paid. [[Freedom Industries]] officials met.' },
  { name: 'those words small', marks: '[[Lakeside Insurance Company]] paid. Some lakeside insurance was sold.' },
  { name: 'good people', marks: 'Several good Samaritans chased the truck.' },
  { name: 'two words of a longer name', marks: '[[Osgoode Crane & Rigging, Inc.]] was fined. [[Osgoode Crane]] paid.' },
  { name: 'a word nobody else has', marks: 'She sued [[Ravexa Foods Inc.]] in May. [[Ravexa]] will pay.' },
  { name: 'a river of that name', marks: 'The [[Kalamazoo River Foundation]] paid to clean the Kalamazoo River.' },
  {
    name: 'a legal form half in brackets',
    marks: 'He owned [[Quillex Holdings (Pty) Ltd]] and [[Quarvel Trading (Pty) Limited]] in Durban.',
  },
  { name: 'limited', marks: 'The court fined [[Broadmarsh Joinery Limited]] today.' },
  { name: 'a state is no company', marks: 'He lives in Fort Collins, CO now.' },
  { name: 'based somewhere', marks: 'He ran Canada-based [[Phantom Lantern]] for years.' },
  { name: 'begins small', marks: 'Members of [[al-Shabaab]] fled.' },
  { name: 'an everyday word', marks: 'She left [[Apple]] for a rival. [[Apple]] said little; the apple fell.' },
  { name: 'everyday words of Britain', marks: 'She left [[Boots]] for [[Unite]]. The Boots were new. A Signal came.' },
  { name: 'the party’s people', marks: 'It was the [[Labour]] leader who spoke of the Labour of years.' },
  { name: 'a town of that name', marks: 'Robert Venn, 31, of Gap, Pennsylvania, and his Tesla were there.' },
  { name: 'names that begin small', marks: 'He left [[easyJet]] for [[7-Eleven]] and [[1MDB]], but paid 3m.' },
  { name: 'a street', marks: 'He lives at Boeing Avenue and left [[Boeing]] in May.' },
  {
    name: 'agency words within listed names',
    marks: 'The [[Anadolu Agency]] and [[Navy Federal Credit Union]] met the Navy.',
  },
  { name: 'a convention', marks: 'The [[Southern Baptist Convention]] met under the Vienna Convention.' },
  { name: 'an everyday word without a firm', marks: 'Target dates moved. Emily Ford drove to the Delta.' },
  { name: 'a carmaker', marks: 'The workers at [[Ford]] build trucks there.' },
  {
    name: 'a club of officers',
    marks: 'The [[Lakeside Police Officers Association]] and the [[Tulsa Police Foundation]] paid.',
  },
  { name: 'a credit union', marks: 'They robbed the [[First Harbor Credit Union]] in May.' },
  {
    name: 'everyday words with their letters',
    marks:
      'He ran [[Analytical Computer Services]] ([[ACS]]); [[ACS]] paid for Continuing Medical Education (CME) programs.',
  },
  {
    name: 'his company',
    marks:
      'He used his company, [[Royal Medical Supply]], to bill an owner of [[LBS Tax Services]]. She was an owner of [[Brightwater Inc.]] Norman Quill left.',
  },
  {
    name: 'sets of a gang',
    marks: 'Members of the [[Makk Balla Bloods]] met at the [[Firehouse Community Arts Center]].',
  },
  { name: 'a leading article', marks: 'The [[Canadian Press]] asked [[Lone Star Legal Aid]].' },
  {
    name: 'everyday words of a longer name',
    marks:
      '[[Caring Oak Home Health Corp.]] was fined. The owner of [[Caring Oak]] paid; a Caring Oak Award went to her.',
  },
  {
    name: 'a chapter',
    marks: 'The [[YMCA of the Lakeside]] agreed. The [[YMCA]] will pay, [[Yonhap news agency]] said.',
  },
  { name: 'two cities behind a kind', marks: 'It sued [[Lakeside Children Medical Center]] of Dallas and Plano.' },
  { name: 'law offices', marks: 'He worked at the [[Law Offices of Ada Quill & Associates]] in May.' },
  { name: 'a German firm', marks: 'They sued [[Ravexa Kontor AG]] in May; Texas AG Ada Quill agreed.' },
  {
    name: 'everyday words with what they are',
    marks: 'He sold it to [[Harbor Collective]], a marijuana dispensary, in May.',
  },
  {
    name: 'the first word of a body, of every day',
    marks:
      '[[Royal Medical Supply, Inc.]] billed for it. She paid what [[Royal]] billed. [[Royal]] billed more. Royal visits and the Royal went on.',
  },
  {
    name: 'the first word of a body, a town',
    marks:
      '[[Tonawanda Coke Corporation]] was fined. In Tonawanda air was foul. [[Tonawanda]] failed to tell. A firm of Mill Road, Tonawanda was closed.',
  },
  {
    name: 'the first word of a body, somebody’s name',
    marks: '[[Osgood Farms Inc.]] was fined. Jane Osgood paid; Osgood pleaded guilty.',
  },
  {
    name: 'everyday kinds with their letters',
    marks: 'He ran the [[American Sleep Institute]] ([[ASI]]); [[ASI]] paid for an Emergency Department (ED) there.',
  },
  {
    name: 'owned and operated',
    marks:
      'Ada Quill owned and operated [[Classic Weaving Shop]] and operated out of Tulsa. [[Classic Weaving Shop]] closed.',
  },
  {
    name: 'agreed to pay',
    marks: 'In May, [[Quiet Products]] agreed to pay. In June Ada Quill agreed to pay, and Dunmore agreed to pay.',
  },
  {
    name: 'a listed name whose possessive lost its mark',
    marks: 'It sued [[Aetna]] in May. It blocked [[Aetna]]s purchase.',
  },
  { name: 'letters before and', marks: 'The failure of QHB and [[Colonial Savings Bank]] cost much.' },
  { name: 'a network with a legal form', marks: 'He ran [[Health Care Solutions Network Inc.]] ([[HCSN]]) there.' },
  {
    name: 'whose firm it is',
    marks: 'Jane Venn owned [[Jane Venn LLC]]. Jane Venn pleaded guilty.',
  },
  {
    name: 'tried and fined',
    marks:
      'In May, [[Quarvel Timber]] was fined £20,000. In June, [[Northgate Scaffolding]] pleaded guilty, and [[Quiet Skips]] was ordered to pay costs. In July Ada Baker pleaded guilty, the Police Officer was fined and Osgood Baker was ordered to pay.',
  },
  {
    name: 'who directs it',
    marks:
      'Ada Quill, a director of [[Quarvel Timber]], and Bert Osgood, the director of Public Health, met a partner at [[Quarvex]].',
  },
  {
    name: 'what it has',
    marks:
      '[[Quarvex]]’s chief executive and Osgood’s chief of staff met in May. In June, [[Zennivor]] agreed to pay; Osgood agreed to pay.',
  },
  {
    name: 'a local of a union',
    marks:
      'Members of the [[Quarvel Workers Union Local 98]] and [[Teamsters Local No. 25]] met at a Local 12 of theirs.',
  },
  {
    name: 'a national body of two halves',
    marks: 'The [[American Short Line and Harbor Association]] met the [[National Bank of Quarvel]] and Harbor people.',
  },
  {
    name: 'a listed name with its head',
    marks: 'It was sold on [[Facebook Marketplace]] by the [[Blue Cross and Blue Shield Association]].',
  },
  {
    name: 'two names in one',
    marks: '[[Quarvel-Osgoode Glass Container Inc.]] settled in May. In June [[Quarvel-Osgoode]] paid.',
  },
  {
    name: 'what a bracket calls them',
    marks:
      '[[Merrimack Smiles, PLLC]] and Dr. Ada Quill (together, [[Merrimack]]) paid in May. [[Merrimack]] had not told. The firms (collectively, Defendants) paid.',
  },
  {
    name: 'everyday words for short',
    marks:
      'It fined [[Quiet Frost, Inc.]] in May and settled with [[Silver Dock Ice & Cold Storage]] in June. [[Quiet Frost]] denied it. A pump of [[Silver Dock]] broke.',
  },
  { name: 'a relief service', marks: 'Volunteers of the [[Brindlemoor Charities]] came.' },
])('$name', ({ marks }) => {
  const { found, marks: marked } = foundAndMarked('organization', marks);
  expect(found).toEqual(marked);
});

test('a name told by a sign is the longer one that begins with it', () => {
  const { organizations } = recordOf(
    'In May, Quiet Products agreed to pay. The case against Quiet Products Holdings LLC was filed in June.',
  );
  expect(organizations.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Quiet Products Holdings LLC', 2],
  ]);
});

test('a short name and the full one are one body', () => {
  const { organizations } = recordOf('Osgoode Crane & Rigging, Inc. was fined. Osgoode Crane paid.');
  expect(organizations.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Osgoode Crane & Rigging, Inc.', 2],
  ]);
});
