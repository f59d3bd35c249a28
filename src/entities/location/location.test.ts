import { expect, test } from 'vitest';
import { foundAndMarked, mentionsIn, readMarks } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'possessives that lost their marks',
    marks: 'Under [[California]]s laws and [[New York]]s statutes, and in [[Iran]]s ports, nothing changed.',
    names: ['CA, US', 'NY, US', 'IR'],
  },
  {
    name: 'a surname that is a state abroad',
    marks: 'Ana Guerrero, 40, was charged. Guerreros nephew helped Guerrero. They fled to [[Guerrero]], [[Mexico]].',
    names: ['Guerrero, MX', 'MX'],
  },
  {
    name: 'a state’s counties',
    marks: 'It is the worst of the largest [[Texas]] Counties in a year.',
    names: ['TX, US'],
  },
  {
    name: 'a district of a city',
    marks: 'They claimed part of the [[Mission District]] of San Francisco as their own.',
    names: ['Mission District'],
  },
  {
    name: 'a lawyer in a headline',
    marks: '[[California]] Attorney Sentenced to Prison in Scheme to Hide Millions',
    names: ['CA, US'],
  },
  { name: 'state behind a city', marks: 'He lives in Norwood, [[Mass.]], with her.', names: ['MA, US'] },
  { name: 'postal code behind a city', marks: 'A man of Reno, [[NV]], was charged.', names: ['NV, US'] },
  {
    name: 'postal code that is an abbreviation too',
    marks: 'A man of Scranton, [[PA]] was charged.',
    names: ['PA, US'],
  },
  {
    name: 'a block as dispatchers write it, and a highway',
    marks: 'A fire at [[18000 BLK WISTER ST]] and a crash on [[HWY 108]] today.',
    names: ['18000 BLK WISTER ST', 'HWY 108'],
  },
  {
    name: 'a state abroad that is a town at home is not one',
    marks: 'He met Ada Quill of Sonora in [[Tuolumne County]], [[California]].',
    names: ['Tuolumne County', 'CA, US'],
  },
  { name: 'a street named after a service', marks: 'a fire at [[2266 Navy Drive]] today', names: ['2266 Navy Drive'] },
  { name: 'a state behind an article', marks: 'SANTA ANA – A [[Texas]] inmate was sentenced.', names: ['TX, US'] },
  { name: 'direction that begins a country', marks: 'found in Skopje, [[North Macedonia]].', names: ['MK'] },
  {
    name: 'counties behind their word',
    marks: 'the counties of [[Breathitt]], [[Knott]] and [[Perry]] paid',
    names: ['Breathitt County', 'Knott County', 'Perry County'],
  },
  {
    name: 'a column of counties',
    marks: 'Grants so far:\n\nCounty   Households\n[[Breathitt]]   1,407\n[[Floyd]]   604\n',
    names: ['Breathitt County', 'Floyd County'],
  },
  {
    name: 'deaths by county',
    marks: 'Deaths by county:\n[[Ashtabula]] – 2\n[[Licking]] – 1\n',
    names: ['Ashtabula County', 'Licking County'],
  },
  { name: 'no counties behind the word', marks: 'The counties of origin and destination matter.', names: [] },
  { name: 'quarter of a borough', marks: 'Jane Roe, 34, of [[Midwoodie]], Brooklyn.', names: ['Midwoodie'] },
  {
    name: 'Irish county behind a town',
    marks: 'searched a house in Dunshaughlin, [[Co. Meath]] on Friday. Gardaí in Dublin said so in [[Ireland]].',
    names: ['County Meath', 'IE'],
  },
  { name: 'abbreviation that is a word', marks: 'Miss. Ill. Mass was said.', names: [] },
  { name: 'abbreviation behind a preposition', marks: 'an agent in [[Calif.]] then called', names: ['CA, US'] },
  { name: 'an island state is a state', marks: 'the coast of [[Rhode Island]] today', names: ['RI, US'] },
  {
    name: 'street over a line end',
    marks: 'in the [[900 block\nof Elm Street]] that night',
    names: ['900 block of Elm Street'],
  },
  { name: 'a surname that is a landscape', marks: 'said Superintendent Adam P. Beach.', names: [] },
  { name: 'a region inside a longer name', marks: 'near the Pacific Dune School today', names: [] },
  { name: 'country', marks: 'Strikes in [[Syria]] and [[Iraq]] ended.', names: ['SY', 'IQ'] },
  { name: 'U.S. before a noun', marks: 'He left [[U.S.]] soil.', names: ['US'] },
  { name: 'U.S. in a title', marks: 'said U.S. Attorney Ada Brill.', names: [] },
  { name: 'state in a title', marks: 'Texas Attorney General Ada Brill said so.', names: [] },
  { name: 'demonyms are no places', marks: 'American and Mexican officers met.', names: [] },
  {
    name: 'judicial districts',
    marks: 'filed in the [[Western District of Missouri]] and the [[District of Massachusetts]].',
    names: ['Western District of Missouri', 'District of Massachusetts'],
  },
  { name: 'county', marks: 'a farm in [[Palm Beach County]] burned.', names: ['Palm Beach County'] },
  {
    name: 'counties with a shared head',
    marks: 'in [[Collier]] and [[Polk]] Counties',
    names: ['Collier County', 'Polk County'],
  },
  { name: 'county in a title', marks: 'Orange County Sheriff Ada Brill spoke.', names: [] },
  { name: 'the word county alone', marks: 'The County said so.', names: [] },
  {
    name: 'address up to the ZIP code',
    marks: 'at [[12 N. Main Street, Suite 300, Dallas, Texas 75207-4399]] today',
    names: ['12 N. Main Street, Suite 300, Dallas, Texas 75207-4399'],
  },
  {
    name: 'streets',
    marks: 'near [[Third Avenue]] and [[52nd Street]] in Troy',
    names: ['Third Avenue', '52nd Street'],
  },
  {
    name: 'counties and regions abroad',
    marks: 'in [[West Yorkshire]], in [[Waikato]] and near [[Lower Shabelle]] today',
    names: ['West Yorkshire', 'Waikato', 'Lower Shabelle'],
  },
  {
    name: 'a county that is a surname, in a British text',
    marks: 'Kent Police found £400 in [[Kent]] and in Grays, [[Essex]], today. Ada Kent said so.',
    names: ['Kent', 'Essex'],
  },
  { name: 'that surname anywhere else', marks: 'They went to Kent in [[Ohio]].', names: ['OH, US'] },
  {
    name: 'an Australian one',
    marks: 'homes in Newcastle, in [[NSW]], and in Bendigo, [[VIC]]',
    names: ['NSW, AU', 'VIC, AU'],
  },
  { name: 'a Canadian abbreviation', marks: 'a man of Oakville, [[Ont.]], was held', names: ['ON, CA'] },
  {
    name: 'numbered roads',
    marks: 'on [[U.S. 301]] near [[FM 755]] and [[State Highway 16]] at night',
    names: ['U.S. 301', 'FM 755', 'State Highway 16'],
  },
  { name: 'U.S. before a figure', marks: 'In the [[U.S.]] 301 people came.', names: ['US'] },
  {
    name: 'British roads',
    marks: 'Kent Police closed the [[M20]] and the [[A17]] after £400 was found.',
    names: ['M20', 'A17'],
  },
  { name: 'a letter and a number elsewhere', marks: 'He had the M16 and 40 rounds.', names: [] },
  {
    name: 'a district of a city',
    marks: 'a shop in the [[Mission District]] and in the School District',
    names: ['Mission District'],
  },
  { name: 'counties of a state of two words', marks: 'deal with [[West Virginia]] counties', names: ['WV, US'] },
  { name: 'highway', marks: 'on [[Interstate 95]] and on [[I-10]] at night', names: ['Interstate 95', 'I-10'] },
  { name: 'building', marks: 'in the [[Edith Vane Courts Building]] today', names: ['Edith Vane Courts Building'] },
  { name: 'a description is no building', marks: 'in the Federal Building today', names: [] },
  { name: 'part of a city', marks: 'a bar in [[West Dallas]] closed', names: ['West Dallas'] },
  {
    name: 'metropolitan area',
    marks: 'in the [[Kansas City metropolitan area]].',
    names: ['Kansas City metropolitan area'],
  },
  {
    name: 'neighbourhood of a named borough',
    marks: 'a deli in [[Flatbush]], said Brooklyn police',
    names: ['Flatbush'],
  },
  {
    name: 'short forms of a building',
    marks:
      'The [[Tres Lomas Banquet Hall]] burned. [[Tres Lomas]] was full. [[Quint Storage Facility]] ([[QSF]]) and [[QSF]].',
    names: ['Tres Lomas Banquet Hall', 'Tres Lomas Banquet Hall', ...Array<string>(3).fill('Quint Storage Facility')],
  },
  {
    name: 'lower-case counties',
    marks: 'in [[Alameda]] and [[Contra Costa]] counties',
    names: ['Alameda County', 'Contra Costa County'],
  },
  { name: 'a surname that is a country', marks: 'said Attorney General Monaco.', names: [] },
  { name: 'a company', marks: 'the firm Contract America paid', names: [] },
  { name: 'US and UK', marks: 'The [[US]] economy and the [[UK]] budget', names: ['US', 'GB'] },
  { name: 'pronoun in capitals', marks: 'CONTACT US TODAY', names: [] },
  {
    name: 'mount, lake, fort',
    marks: 'near [[Lake Vostrel]] and [[Fort Brindle]] today',
    names: ['Lake Vostrel', 'Fort Brindle'],
  },
  {
    name: 'buildings of a county',
    marks:
      'He was booked into the [[Pinal County Adult Detention Center]] and met at the [[Floyd County Public Library]].',
    names: ['Pinal County Adult Detention Center', 'Floyd County Public Library'],
  },
  {
    name: 'a name with a hyphen, a port of entry',
    marks: 'Officers were posted at the [[Quill-Osgood Bridge]] and at the [[Millbrook Port of Entry]] today.',
    names: ['Quill-Osgood Bridge', 'Millbrook Port of Entry'],
  },
  {
    name: 'blocks and numbered streets',
    marks: 'They were seen in the [[1400 block of 42nd St.]] and the [[3100 block of Fennimoor Dr.]] today.',
    names: ['1400 block of 42nd St.', '3100 block of Fennimoor Dr.'],
  },
  {
    name: 'British counties in a British release',
    marks: 'Norwich Crown Court fined the firm £400. It has shops in [[Norfolk]], [[Suffolk]] and [[County Durham]].',
    names: ['Norfolk', 'Suffolk', 'County Durham'],
  },
  { name: 'the same names elsewhere', marks: 'It has shops in Norfolk and Suffolk.', names: [] },
  {
    name: 'the state of Washington in its own release',
    marks:
      'STATE OF [[WASHINGTON]]\nDEPARTMENT OF REVENUE\n\nThe firm must stop lending in [[Washington]] for ten years.',
    names: ['WA, US', 'WA, US'],
  },
  {
    name: 'a first name that is a country',
    marks: 'Jordan Edwards was 15. “I wanted justice for Jordan,” he said. The man fled to [[Jordan]] later.',
    names: ['JO'],
  },
  { name: 'a form', marks: 'They must produce Form I-9 for all. A truck burned on [[I-95]] today.', names: ['I-95'] },
  { name: 'a drive that collects', marks: 'Join our Holiday Toy Drive on Friday.', names: [] },
  {
    name: 'a street with its quarter of the city',
    marks: 'at [[1900 Wister Street, N.W.]] today',
    names: ['1900 Wister Street, N.W.'],
  },
  { name: 'a judge named Lake', marks: 'He pleaded guilty before U.S. District Judge Ada Lake in May.', names: [] },
  { name: 'a lawyer in a list', marks: 'It was led by Owen Quill and David Hall of the strike force.', names: [] },
  { name: 'a town called like a bay', marks: 'A man of Wister Bay, [[Florida]], was seen.', names: ['FL, US'] },
  { name: 'a pass', marks: 'The tow sank near [[Wister Pass]]. He had a Metro Pass.', names: ['Wister Pass'] },
  {
    name: 'a refuge',
    marks: 'Oil reached the [[Wister National Wildlife Refuge]].',
    names: ['Wister National Wildlife Refuge'],
  },
  { name: 'public housing', marks: 'shots in the [[Wister Houses]] today', names: ['Wister Houses'] },
  {
    name: 'a hall of justice',
    marks: 'seen at the [[Wister Hall of Justice]] today',
    names: ['Wister Hall of Justice'],
  },
  {
    name: 'a station',
    marks: 'He was seen at [[Fennimoor Station]]. Fennimoor Police Station is shut.',
    names: ['Fennimoor Station'],
  },
  { name: 'a walk', marks: 'found at [[219 Wister Walk]] today', names: ['219 Wister Walk'] },
  {
    name: 'a region of a state in small letters',
    marks: 'in [[south Florida]] and the south side',
    names: ['South Florida'],
  },
  {
    name: 'an airport by its name alone',
    marks: 'a flight from [[Heathrow]] to [[Asia]]',
    names: ['Heathrow', 'Asia'],
  },
  { name: 'the longer form as printed', marks: 'near the [[Tigris River]]', names: ['Tigris River'] },
  {
    name: 'an avenue with a letter',
    marks: 'at [[East 16th Street]] and [[Avenue M]] today',
    names: ['East 16th Street', 'Avenue M'],
  },
  { name: 'a region in small letters', marks: 'prices in the [[euro area]] fell', names: ['euro area'] },
  { name: 'a house number of Queens', marks: 'at [[94-05 Wister Street]] today', names: ['94-05 Wister Street'] },
  { name: 'a fort that is a town too', marks: 'at [[Fort Belvoir]], [[Virginia]]', names: ['Fort Belvoir', 'VA, US'] },
  {
    name: 'a corner',
    marks: 'near [[Wister Avenue]] and [[Quill Court]] today',
    names: ['Wister Avenue', 'Quill Court'],
  },
  { name: 'a house on a highway', marks: 'at [[82995 Highway 111]] today', names: ['82995 Highway 111'] },
  { name: 'a year before a loop', marks: 'the 2024 South Loop killing', names: [] },
  { name: 'a lawyer named Hall', marks: 'It was led by Trial Attorney Ada B.W. Hall of the office.', names: [] },
  {
    name: 'the federal district is a state',
    marks: 'The [[District of Columbia]] is not in [[Virginia]].',
    names: ['DC, US', 'VA, US'],
  },
])('$name', ({ marks, names }) => {
  const { found, marks: expected } = foundAndMarked('location', marks);
  expect(found).toEqual(expected);
  expect(mentionsIn(readMarks(marks).text).location.map(({ value }) => value.name)).toEqual(names);
});
