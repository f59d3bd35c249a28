import { expect, test } from 'vitest';
import { foundAndMarked } from '../../../test/support/marks.ts';

test.for([
  { name: 'known given name', marks: 'The jury convicted [[Deborah Quillfeather]] of fraud.' },
  {
    name: 'first name of a child',
    marks: 'The jury heard how 7-year-old [[Deborah]] was found. A 57-year-old Poway man fled.',
  },
  { name: 'abbreviation behind a title', marks: 'Orange County District Attorney (OCDA) [[Norman Threlkeld]] spoke.' },
  {
    name: 'ships',
    marks: 'The M/V Annette Mae, the R/V Norman Threlkeld and the cutter Deborah Quillfeather met [[Norman Roe]].',
  },
  { name: 'a town before its state', marks: '[[Norman Threlkeld]], of Orlando Park, Ill., was sentenced.' },
  {
    name: 'a place named after somebody',
    marks: 'It was in the Frank Murphy Hall of Justice, near John F. Kennedy airport and Grace Chapel.',
  },
  {
    name: 'two columns of a letterhead',
    marks: '[[Deborah R. Quillfeather]]        [[Norman Threlkeld]]\nDirector                  Deputy Director',
  },
  { name: 'a rank behind a post', marks: 'It was led by Officer in Charge DCI [[Norman Threlkeld]].' },
  {
    name: 'two syllables behind a surname, and a word that goes on',
    marks: 'Mr [[Cheung Wai-kin]] and [[Leung Suk-yee]] met. The Kim-led group left.',
  },
  {
    name: 'forms of address of other countries',
    marks:
      'Tan Sri [[Norman Threlkeld]], Smt. [[Ada Ostrakov]] and H.E. Sheikh [[Saif bin Venn]] met Engr. [[Omar Quist]].',
  },
  { name: 'surname that is a word', marks: 'U.S. District Judge [[Deborah Page Hood]] sat.' },
  {
    name: 'headline verb',
    marks: 'DA Appoints [[Deborah Quillfeather]] as New Chief\n\n[[Deborah Quillfeather]] was appointed today.',
  },
  {
    name: 'a surname that is a word before a suffix',
    marks: 'U.S. District Judge [[Simeon T. Lake III]] sat.',
  },
  { name: 'whose post it is, no person', marks: 'It was led by Chapin Hall Executive Director [[Norman Threlkeld]].' },
  { name: 'middle initial', marks: 'He met [[Wendell R. Ostrakov]] in March.' },
  { name: 'office before the name', marks: 'It was announced by U.S. Attorney [[Marisol T. Venn]].' },
  { name: 'surname behind an office', marks: 'The case was heard by Judge [[Okonkwell]].' },
  {
    name: 'plural title of a list',
    marks: 'Assistant U.S. Attorneys [[Jane Alder]], [[Omar Quist]] and [[Lee Brandvold]] prosecuted.',
  },
  { name: 'age behind unknown names', marks: '[[Zhorvan Plithik]], 34, of Toledo, was charged.' },
  { name: 'nickname in quotes', marks: 'Agents arrested [[Carlos “Flaco” Mendivar]].' },
  { name: 'suffix after a comma', marks: 'Agents arrested [[Robert Keltner, Jr.]] in May.' },
  { name: 'particles', marks: 'Agents arrested [[Maria de la Fuente]] and [[Osama bin Laden]].' },
  { name: 'shared surname', marks: 'They paid [[Gladys]] and [[Norman Threlkeld]].' },
  {
    name: 'a surname that is a large city',
    marks: '[[Zhorvana Paris]], an Australian woman, left. [[Paris]] was born in Lugano.',
  },
  {
    name: 'unknown names behind a post and its field',
    marks:
      'Former vice president of plant operations, [[Zhorvan Plithik]], left. So did the clerk of Toledo, Upper Sandusky, and others.',
  },
  {
    name: 'names of the commonest in Wales, Greece, Italy',
    marks: 'They met [[Angharad Plithik]], [[Athanasios Kveldros]] and [[Santo Brenniken]] in Santo Domingo.',
  },
  { name: 'whoever is from a place', marks: 'Irvine Girl Hurt in Crash\n\nA 14-year-old Irvine Girl was hurt.' },
  { name: 'headline', marks: 'Springfield Businessman Sentenced for Tax Fraud Against Elderly Clients' },
  { name: 'body named after a person', marks: 'He works at Martin Henderson Hospital and John Deere Company.' },
])('$name', ({ marks }) => {
  const result = foundAndMarked('person', marks);
  expect(result.found).toEqual(result.marks);
});

test.for([
  {
    name: 'behind a dash',
    marks: 'Cases for his co-defendants—[[Travell Plithik]] and [[Deborah Venn]]—remain pending.',
  },
  { name: 'headline before a verb', marks: 'The [[Louis Armando Plithik]] Accused of Fraud is here, it says.' },
  { name: 'what happens to persons', marks: 'He was tried for the 1971 murder of [[Zhorvan Plithik]] in Toledo.' },
  {
    name: 'a first name that no list has, before a known surname',
    marks: 'Mr. [[Plithik]] was hit. Later [[Dil Plithik]] died. Although [[Plithik]] fell, he stood up.',
  },
  { name: 'month that is a given name', marks: 'It was signed by [[April G. Venn]] in April 2019.' },
  { name: 'year-old before the name', marks: 'The car hit 24-year-old [[Brast Mackel]] on Sunday.' },
  { name: 'mail address', marks: 'Contact: Jane.Alder@example.gov' },
  { name: 'long title', marks: 'The former Director of Housing Management [[Ronald Threlkeld]] will pay.' },
  {
    name: 'forms of address of courts and churches abroad',
    marks:
      'Crown Prince [[Saif bin Venn]], Emperor [[Threlkeld]], Grand Ayatollah [[Omar Quist]] and Supreme Leader [[Ada Ostrakov]] met.',
  },
  {
    name: 'posts of ministers and of the United Nations',
    marks: 'Chancellor of the Exchequer [[Zhorvan Plithik]] and Under-Secretary-General [[Marisabel Tornquist]] spoke.',
  },
  {
    name: 'two syllables behind a surname at the head of a sentence',
    marks: '[[Park Geun-mi]] met [[Moon Jae-sok]]. Park-wide rules hold at Moon Lake.',
  },
  {
    name: 'a surname that is another word, behind direct speech',
    marks: '“It was hard,” said [[Jim Press]], the vice chairman.',
  },
  {
    name: 'a town abroad that reads like a name',
    marks: 'Officials in Iraq said that the army had left Tal Afar.',
  },
  { name: 'the same words in a text of no such country', marks: 'The jury heard [[Tal Afar]] twice.' },
  { name: 'a town that is called after a person', marks: 'Agents in Mexico arrested [[Luis Moya]] in May.' },
  { name: 'city with its state', marks: 'He lived in Carol Stream, Illinois, and Jackson, Mississippi.' },
  { name: 'team', marks: 'He played for the Los Angeles Angels.' },
  { name: 'surname that is an ordinary word', marks: 'The judge was [[Jane Case]] then.' },
  { name: 'contact', marks: 'Media Contact: [[Marisabel Tornquist]], (559) 555-0144' },
  { name: 'post behind unknown names', marks: 'Ask [[Marisabel Tornquist]], Public Information Officer, for more.' },
  { name: 'rare word as a first name', marks: '[[Calliope Wennerstrom]], 58, of Loveland, was last seen Sunday.' },
  { name: 'capital inside the first name', marks: 'It honours [[LeGend Venn]], a 4-year-old who was shot.' },
  { name: 'honour behind the name', marks: 'Dame [[Ottoline Farquharson]] OBE and [[Deborah Venn]], MD, MPH, spoke.' },
  { name: 'other name', marks: '[[Maribel Santos]] a/k/a [[Maria Soto]], 40, fled.' },
  { name: 'second half in lower case', marks: '[[Eun-ji Hwangbo]] was arrested on Friday.' },
  {
    name: 'rank of the police abroad',
    marks: 'Det Ch Insp [[Alasdair Finlayson]] and Sen. Const. [[Bronwyn Tregear]] spoke.',
  },
  { name: 'title that is a given name', marks: 'The jury convicted [[Dean Threlkeld]]. Dean [[Marisol Venn]] spoke.' },
  {
    name: 'words that are given names',
    marks: '[[Christian Wolmar]] and [[Will Henderson]] spoke. Will Christian schools?',
  },
  { name: 'abbreviation behind a name', marks: 'The Vickers VC and the Tyrin CPE were tested.' },
  {
    name: 'surname first',
    marks: '[[WARSAME, Abdirahman Yusuf]], 34, Fargo. Passenger [[LOR, Nhia]], 40, of St. Paul was held.',
  },
  {
    name: 'surname first in title case',
    marks: '[[Threlkeld, Marisol R.]], 29, was booked.\n\nPARIS, Texas, 34 people fled.',
  },
  {
    name: 'word behind a rank',
    marks: 'Officer [[Hanks]] and Lt. [[Brand]] ran. Officer Training began. The Officers Awards went on.',
  },
  {
    name: 'surname that is a word, in a headline',
    marks: '[[DEBORAH BRAND]] CONVICTED OF STABBING A WOMAN\n\nA jury found [[Deborah Brand]] guilty on Thursday.',
  },
  {
    name: 'one word tells who',
    marks:
      'The [[Assad]] regime fell. “No,” said [[Duffy]]. [[Monti]] said so. Ford said nothing, and Austin said less.',
  },
  {
    name: 'region inside a title',
    marks: 'Minister for the Middle East [[Tobias Venn]] spoke at the UK-France Summit.',
  },
  {
    name: 'continent or place as a first name',
    marks: 'TOLEDO [[Robert G. Venn]], 64, fled. Police arrested [[Asia Renee Motley]], 27, later.',
  },
  { name: 'model of a car', marks: 'The Ford Fusion, the Kia Forte and the Honda Accord were seized.' },
  { name: 'contact on the line above', marks: 'Press Contact\n[[Ysolde Marchetti]]\nymarchetti@example.gov' },
  { name: 'particle of the Pacific', marks: '[[Te Ariki Ngatai]], 24, appeared in court.' },
  { name: 'article at the head', marks: 'A Las Vegas man fled. A Threlkeld Brothers van burned.' },
  { name: 'title of another kind in the run', marks: 'Former Chicago Alderman [[Ed Threlkeld]] left.' },
  { name: 'surnames that are titles', marks: '[[Kristen M. Warden]] met [[Deborah Deans]].' },
  {
    name: 'ships and storms',
    marks: 'The USS Carl Threlkeld and HMCS Deborah Venn sailed. Tropical Storm Isaias and Winter Storm Uri came.',
  },
  { name: 'festival', marks: 'They met at the Fiesta de Mayo Festival.' },
  { name: 'firm', marks: 'Norwood Analytics and Orion Aviation were sold.' },
  {
    name: 'ranks in capitals',
    marks: 'SSG [[Rick Threlkeld]], LTC [[Deborah Venn]] and CPT [[Al Quillfeather]] spoke.',
  },
  { name: 'words behind a rank', marks: 'Sgt. [[Will Young]] and Officer [[April Summers]] responded.' },
  { name: 'family', marks: 'Relatives of [[Cody Ranes]] — [[Tim]], [[Lori]] and [[Beth Ranes]] — came.' },
  { name: 'kin', marks: 'She left with her daughter [[Deborah]], 9.' },
  {
    name: 'surnames first in a row',
    marks: '[[Venn, Deshawn M.]], 33; [[Ortiz-Vega, Luis]], 41; and [[O’Neal, Kim]], 28, were booked.',
  },
  { name: 'Korean names', marks: '[[Park Ji-hoon]], 28, and [[Kim Min-seo]], 31, went to the park.' },
  { name: 'calling and comma', marks: 'The shooter, [[Ka’Vontae Plithik]], fled.' },
  {
    name: 'numbered',
    marks: 'He met [[Jane Doe #1]] and [[John Doe 2]], 16. [[John Doe]], 2, hid. [[Jane Doe]] 200 times.',
  },
  { name: 'initial instead of a surname', marks: 'She saw [[Eloisa M.]] and her mother.' },
  {
    name: 'a noun at the head of a sentence before a name with an age',
    marks:
      'Killer [[Norman Threlkeld]], 34, was jailed. Tragic [[Deborah Venn]], 19, died. Schoolboy [[Norman Venn]], 14, fled. [[Luster Cody Roe]], 20, left.',
  },
  { name: 'kin before first names', marks: 'Brothers [[Norman]] and [[Cody Threlkeld]] were arrested.' },
  { name: 'somebody not known before', marks: 'A neighbour, [[Zhorvan Plithik]], saw the van.' },
  {
    name: 'small particles',
    marks:
      '[[Deborah binti Threlkeld]], [[Norman ap Quist]] and [[Cody arap Venn]] came, said Norman Venn, AP Writer.'.replace(
        'said Norman Venn',
        'said [[Norman Venn]]',
      ),
  },
  { name: 'list of posts', marks: 'Speakers: a general manager, Pratt Feeders, Kansas.' },
])('$name', ({ marks }) => {
  const result = foundAndMarked('person', marks);
  expect(result.found).toEqual(result.marks);
});
