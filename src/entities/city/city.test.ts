import { expect, test } from 'vitest';
import { foundAndMarked } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'a possessive that lost its mark',
    marks: 'It will improve [[Chicago]]s waterways, and Quarvels too; he wore Chicagos.',
  },
  { name: 'city and state', marks: 'He was seen in [[Memphis]], Tennessee, twice.' },
  { name: 'list with states', marks: 'in [[Birmingham]], Alabama; [[Indianapolis]]; [[Memphis]], Tennessee' },
  { name: 'dateline', marks: '[[WASHINGTON]] – The Bureau said so.' },
  {
    name: 'dateline that lost its dash',
    marks:
      'Man Guilty\n\n[[WASHINGTON]] The department announced today that the owner of a clinic was sentenced to prison for his part in a fraud.',
  },
  { name: 'dateline with its day', marks: '[[CLEVELAND]], Feb. 18, 2020 /Newswire/ -- The firm recalls spinach.' },
  { name: 'dateline in brackets', marks: '([[Dallas]], Texas) – An official ruling came.' },
  { name: 'dateline with a date', marks: '[[SANTA ANA]], Calif. (March 3, 2015) – A man was seen.' },
  { name: 'the capital with its district is one', marks: 'seen in [[Washington, D.C.]], and [[Washington, DC]].' },
  { name: 'New York City is one', marks: 'in [[New York City]] today' },
  { name: 'unlisted town before a state', marks: 'They met in [[Upper Fennimoor]], Texas.' },
  { name: 'unlisted town before a noun', marks: 'A [[Fennimoor]], California, man was seen.' },
  { name: 'a word that is a town', marks: 'Most of them Of Orange saw Reading.' },
  { name: 'a word that is a town, with its state', marks: 'They met in [[Mobile]], Alabama.' },
  { name: 'a place in a title', marks: 'Boulder City Manager Ada Brill spoke.' },
  { name: 'villages abroad', marks: 'Syria\nNear [[Qasr Fulah]], one strike destroyed it.' },
  { name: 'home behind an age', marks: 'Ann Poe, 25, [[Tustin]], was charged in California.' },
  { name: 'a hyphen joins it to another name', marks: 'The Miami-Dade leaders met.' },
  { name: 'a university of a city', marks: 'the University of San Diego' },
  { name: 'a company of that name', marks: 'He sued Columbia Shipmanagement in [[Boston]].' },
  { name: 'a word the document writes small', marks: 'the enterprise grew; it is the Enterprise that grew in Nevada.' },
  {
    name: 'New York in a list of cities',
    marks: 'in Boston, Detroit, New York and Miami'.replace(/Boston|Detroit|New York|Miami/g, '[[$&]]'),
  },
  { name: 'two words that are a town', marks: 'A couple in [[Silver City]] paid. New Mexico sued.' },
  { name: 'those words elsewhere', marks: 'A couple in Silver City paid.' },
  { name: 'a word that is a large town of the state', marks: 'A man in [[Mobile]] paid. Alabama sued.' },
  { name: 'that word before another', marks: 'In Florida, Mobile Home parks closed. Alabama sued.' },
  { name: 'two places of one dateline', marks: '[[GENEVA]]/[[PEMBA]] – The agency said that Mozambique needs help.' },
  { name: 'a village at home that is listed abroad only', marks: 'RCMP went to a yard in [[Clairmont]], Alta.' },
  { name: 'home behind an age', marks: 'Ann Poe, 34, of [[Humble]], left Texas.' },
  { name: 'home of a person', marks: 'Rosa Venn of [[Humble]], her mother, wept. Texas sued.' },
  { name: 'unlisted home', marks: 'Paul Venn (38), a resident of [[Qualicoat]], was seen in Alberta.' },
  { name: 'both of', marks: 'Ann Poe, 25, and Joe Quill, 34, both of [[Independence]], pleaded guilty in Missouri.' },
  { name: 'what a town locates', marks: 'Agents at the [[Uvalde]] checkpoint left Texas.' },
  {
    name: 'unlisted in a list',
    marks: 'Crews worked in [[Plainfield]], [[Peachamville]] and [[Hardwick]]. Vermont paid.',
  },
  { name: 'a firm with an ampersand', marks: 'The firm in [[Memphis]] & Hoshallow grew.' },
  { name: 'unlisted before a country', marks: 'Its plant in [[Herzogenbruch]], Germany, closed.' },
  { name: 'a company before a country', marks: 'the chief of Herzogenwerk, Germany' },
  { name: 'rows', marks: 'Ohio\n\nPost   Arrests\n[[Bucyrus]]   12\n[[Chillicothe]]   9\n' },
  { name: 'towns like', marks: 'Drugs blight towns like [[Bucyrus]] and [[Chillicothe]]. Ohio paid.' },
  { name: 'a word that is a town of the state, in a list', marks: 'in [[Salem]] and in [[Bend]]. Oregon paid.' },
  { name: 'township', marks: 'A crash in [[Upper Venn Township]] closed the road. Pennsylvania paid.' },
  {
    name: 'a state that is a town',
    marks:
      'Guilty Plea in Case\n\n[[WASHINGTON]] A Virginia contractor was sentenced today to serve two years in prison for fraud.',
  },
  {
    name: 'suburbs of Australia',
    marks: 'Detectives in [[Dandenong]] arrested a [[Springvale]] man. Victoria Police found a car in [[Keysborough]].',
  },
  { name: 'postal code without a full stop', marks: '[[Leesburg]], VA – March 4, 2024' },
  { name: 'quarter of a borough', marks: 'Jane Roe, 34, of Midwoodie, [[Brooklyn]].' },
  {
    name: 'an unlisted town named with its state',
    marks: 'FENNIMOOR, Calif. – A man was killed outside a [[Fennimoor]] home. The Fennimoor Creamery closed.'.replace(
      'FENNIMOOR',
      '[[FENNIMOOR]]',
    ),
  },
  { name: 'the word city behind a city abroad', marks: 'He flew to [[Taipei City]] and sued the Taipei City Council.' },
  {
    name: 'a person of that surname',
    marks: 'Officer Owen Sterling ran. She yelled at Sterling in [[Baton Rouge]], Louisiana.',
  },
  { name: 'the surname of a minister', marks: 'According to Clinton, the criticism of Clinton grew.' },
  { name: 'a particle of a surname', marks: 'The case of Van de Weg is in [[Miami]].' },
  { name: 'a firm of partners', marks: 'He worked for his former employer, Allen & Hoshallow.' },
  { name: 'a township', marks: 'A man of [[Buena Vista Township]] left New Jersey.' },
  { name: 'the sentence behind a state', marks: 'They live in [[Palmerton]], Pa. Over ninety men left.' },
  { name: 'a people', marks: 'the Grand Wister Band of Ottawa and Chippewa Indians' },
  { name: 'a longer name before its state', marks: 'Joanne Poe, 36, of [[Santa Rosa Beach]], Florida, was seen.' },
  {
    name: 'in a headline',
    marks: '[[Miami]]-Based Lender Pays Fine\n\nA lender in [[Miami]] paid. The Miami-Dade mayor wept.',
  },
  {
    name: 'behind an age, a word and a town of the state',
    marks: 'ANN POE, M.D., 51, [[Whitefish]]. Fraud. Montana paid.',
  },
  { name: 'an article in a small letter', marks: 'a blast in [[al-Hilla]] in Iraq' },
  { name: 'out of a town abroad', marks: 'The army pushed them out of [[Kobani]] in May.' },
  {
    name: 'towns of a list',
    marks: 'They took towns in Northern Iraq including [[Vennira]] and [[Quillah]], and left.',
  },
  { name: 'a list of things', marks: 'They took tools in Northern Iraq including Vennira and Quillah, and left.' },
  { name: 'who holds a town', marks: 'an assault on insurgent-held [[Vennira]] in Iraq' },
  { name: 'who holds a firm', marks: 'a publicly-held British firm in Iraq' },
  { name: 'what people flee', marks: 'Iraq said so. Some fled [[Vennira]] at once.' },
  { name: 'the end of a body’s name', marks: 'grants to the Coalition to End Domestic Violence, ME, and others' },
  { name: 'a port of entry', marks: 'at the Laredo and Pharr Ports of Entry' },
  { name: 'a mayor', marks: 'said Ada Quill, Mayor of Vernon, on Monday.' },
  { name: 'a case', marks: 'under Brady v. Maryland, Brady rules' },
])('$name', ({ marks }) => {
  const { found, marks: expected } = foundAndMarked('city', marks);
  expect(found).toEqual(expected);
});
