import { expect, test } from 'vitest';
import { foundAndMarked, recordOf } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'interrupted by its attribution',
    marks: '[[“We will not wait,”]] said Chief Ada Quill. [[“The work goes on.”]]',
  },
  { name: 'straight marks', marks: '[["We will not wait,"]] Quill said. [["The work goes on."]]' },
  {
    name: 'a closing mark lost before its attribution',
    marks: '[["We are here to see that they are brought to justice,]] said Chief Ada Quill. The work goes on.',
  },
  {
    name: 'a closing mark behind its attribution',
    marks: '[[“We can confirm that an officer was arrested by them,]] said Elko Police Chief Ada Quill.”',
  },
  {
    name: 'somebody quoted inside a speech that goes on',
    marks: '[[“We left them all there in the rain, said Quill to me, and we went home. It was late,”]] Osgood said.',
  },
  {
    name: 'a closing mark turned round',
    marks:
      '[[“We are going to seek fair justice.“]] Quill said.\n\n[[“They will face it in court. “]]\n\nThe trial begins in May.',
  },
  {
    name: 'a letter between single marks',
    marks: 'Superintendent Ada Quill of Enforcement \'C\' Division, said: [["They will be kept out of here."]]',
  },
  {
    name: 'two words that somebody is quoted with',
    marks: 'The pace is [[“intentionally high,”]] according to the office.',
  },
  { name: 'a theme', marks: 'This year the theme is “How would you help? Hope for the survivors of crime.”' },
  { name: 'attribution in front', marks: 'Sheriff Ada Quill said, [[“We will not wait.”]]' },
  { name: 'after a colon', marks: 'He stepped out of the car and shouted: [[“Get out of here.”]]' },
  {
    name: 'two paragraphs with one closing mark',
    marks:
      'Quill said this:\n\n[[“We will not wait. The work goes on from here.\n\n“It goes on for as long as it takes.”]]\n\nThe trial begins in May.',
  },
  {
    name: 'across the foot of a page',
    marks:
      '[[“We will not wait for the others to begin the work that has to be done in this\nPage 2 of 3\ncounty,”]] Quill said.',
  },
  {
    name: 'an attributed fragment',
    marks: 'The plan is meant [[“to end street racing for good,”]] according to the department.',
  },
  {
    name: 'paragraphs without marks in a statement',
    marks:
      'Statement of Sheriff Ada Quill\n\n[[“We will not wait for the others to begin the work.\n\nThe work goes on for as long as it takes.\n\nIt will be done in this county.”]]\n\nThe trial begins in May.',
  },
  { name: 'words quoted inside', marks: '[[“He was the “ghost candidate” of that race,”]] said Sheriff Ada Quill.' },
  {
    name: 'a mark that was lost',
    marks: '“We were there all night, said Sheriff Ada Quill. [[“We will not wait for them,”]] she said.',
  },
  { name: 'what somebody finds of something', marks: 'Ada Quill told reporters she was [[“very proud”]] of the crew.' },
  { name: 'what somebody calls something', marks: 'Ada Quill called the sentence [[“dangerous”]] on Monday.' },
  { name: 'what somebody calls somebody', marks: 'Ada Quill called him a “tax protester” in court.' },
  { name: 'words before a noun', marks: 'Ada Quill said it was “ghost” money.' },
  { name: 'single marks', marks: '[[‘We will not wait,’]] said the minister.' },
  { name: 'comma behind the mark', marks: '[[“We will not wait any longer”]], said the minister.' },
  {
    name: 'single marks over two paragraphs',
    marks:
      'Sergeant Ada Quill said: [[‘We know that a van stopped there. We don’t say why.\n\n‘It left before we came.’]]\n\nThe road is open.',
  },
  {
    name: 'straight single marks',
    marks: "The minister said: [['We don't wait any longer.']] In the '90s they did.",
  },
  {
    name: 'a fragment that somebody called so',
    marks: 'Ada Quill, the director, called the outcome [["a fair one."]]',
  },
  {
    name: 'the words of a law',
    marks: 'The act prohibits force against “any person for voting or attempting to vote.” It passed.',
  },
  { name: 'what it is called', marks: 'The powder, which they called "gray death", was sold to students.' },
  {
    name: 'terms in a row',
    marks: 'A court weighs “deprivation of the liberty of another,” “duress,” and “coercion” as said above.',
  },
  {
    name: 'a definition in a list',
    marks: '(3) “Deprivation of the personal liberty of another” includes every restriction.',
  },
  {
    name: 'a modifier',
    marks: 'He is said to have lured girls into a fake “sex for money” scheme and was told of it.',
  },
  {
    name: 'a full stop before another sentence',
    marks: 'She was to have her rings “blessed.” Again, the victim was promised a return.',
  },
  { name: 'a term behind an article', marks: 'The army has been told to prepare a “state of war”.' },
  { name: 'nickname', marks: 'Bert “Ace” Osgood was arrested on Monday.' },
  { name: 'alias with its comma', marks: 'Bert Osgood, aka “Ace Miller, Jr.,” pleaded guilty.' },
  { name: 'term', marks: 'They sold a mixture known as “lean” to students.' },
  { name: 'scare quotes', marks: 'He paid a “tip” to the officer.' },
  { name: 'name of an operation', marks: 'The release says “Operation Quiet Harbor” involves more agents.' },
  { name: 'definition', marks: '“Serious harm to the person of another” means any harm.' },
  { name: 'inches', marks: 'The suspect is 6\' 2" tall and weighs 180 pounds, police said.' },
])('$name', ({ marks }) => {
  const { found, marks: marked } = foundAndMarked('quote', marks);
  expect(found).toEqual(marked);
});

test.for([
  {
    name: 'the defendant',
    text: 'He identified the defendant as Marcell Venn, 18. The defendant told investigators, “I was very bored that day.”',
    speakers: ['Marcell Venn'],
  },
  { name: 'a name of one word that no list has', text: '“We need jobs,” said Threlkon.', speakers: ['Threlkon'] },
  {
    name: 'who signs below',
    text: 'Sheriff Bert Osgood opened the road.\n\n“We will not wait for the others. The work goes on.”\nAda Quill, Commissioner for Roads - 26/11/2016\n\nThe trial begins in May.',
    speakers: ['Ada Quill'],
  },
  {
    name: 'no signature below',
    text: '“We will not wait,” said Ada Quill.\n\n“The work goes on for as long as it takes.”\n\nBert Osgood\n\nThe trial begins in May.',
    speakers: ['Ada Quill', 'Ada Quill'],
  },
  {
    name: 'named on the lines above',
    text: 'Ada Quill, Minister of Roads –\n\n“We will not wait for the others. The work goes on.”\n\nBert Osgood, Mayor of Reno –\n\n“It takes as long as it takes, and no more.”\n',
    speakers: ['Ada Quill', 'Bert Osgood'],
  },
  {
    name: 'a name between commas before the verb',
    text: 'A lawyer for Bert Osgood, Ada Quill, said, “We will not wait for them.”',
    speakers: ['Ada Quill'],
  },
  { name: 'said X', text: '“We will not wait,” said Sheriff Ada Quill.', speakers: ['Ada Quill'] },
  {
    name: 'X said',
    text: 'Sheriff Ada Quill spoke on Monday. “We will not wait,” Quill said.',
    speakers: ['Ada Quill'],
  },
  {
    name: 'X, title, said',
    text: 'Chief Ada Quill spoke. “We will not wait,” Ada Quill, the chief of police, said.',
    speakers: ['Ada Quill'],
  },
  {
    name: 'she said',
    text: 'Sheriff Ada Quill spoke on Monday. “We will not wait,” she said.',
    speakers: ['Ada Quill'],
  },
  {
    name: 'goes on behind its attribution',
    text: '“We will not wait,” said Sheriff Ada Quill. “The work goes on.”',
    speakers: ['Ada Quill', 'Ada Quill'],
  },
  {
    name: 'goes on in the next paragraph',
    text: '“We will not wait,” said Sheriff Ada Quill.\n\n“The work goes on for as long as it takes.”',
    speakers: ['Ada Quill', 'Ada Quill'],
  },
  {
    name: 'a sentence of its own behind the quotation',
    text: 'Sheriff Ada Quill thanked Bert Osgood. “We will not wait.” Sheriff Quill said. “The work goes on.”',
    speakers: ['Ada Quill', 'Ada Quill'],
  },
  {
    name: 'a sentence of its own that begins with its verb',
    text: 'Sheriff Bert Osgood spoke. “We will not wait.” Added the president of the Lakers, Ada Quill.',
    speakers: ['Ada Quill'],
  },
  {
    name: 'somebody’s letter is hers',
    text: 'Bert Osgood was sentenced. Ada Quill’s letter read in part, “I have spent five years without them.”',
    speakers: ['Ada Quill'],
  },
  {
    name: 'someone without a name',
    text: 'Ada Quill was there. The engineer described the walls as “likely to fall on people in the street.”',
    speakers: [null],
  },
  {
    name: 'an office whose head is named',
    text: 'Mayor Ada Quill spoke on Monday. “We will not wait,” the mayor said.',
    speakers: ['Ada Quill'],
  },
  {
    name: 'somebody’s family goes without a name',
    text: 'Ada Quill, 22, died on Monday. Ada Quill’s family said: “We will not forget her.”',
    speakers: [null],
  },
  {
    name: 'somebody’s father who has one',
    text: 'Ada Quill, 22, died on Monday. Ada Quill’s father, Bert Osgood, said: “We will not forget her.”',
    speakers: ['Bert Osgood'],
  },
  {
    name: 'the headline of a statement',
    text: 'FOR IMMEDIATE RELEASE\n\nStatement from Sheriff Ada Quill on the Verdict in the Bert Osgood Trial\n\n“The jury has found that Bert Osgood was guilty of every count.\n\nWe thank the witnesses.”',
    speakers: ['Ada Quill'],
  },
  {
    name: 'the defendant, not the judge before him',
    text: 'He identified the defendant as Marcell Venn, 18. Judge Ada Quill sentenced him. In May the defendant met a man as he left a shop and shouted: “Get out of here.”',
    speakers: ['Marcell Venn'],
  },
])('speaker: $name', ({ text, speakers }) => {
  const { quotes, people } = recordOf(text);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  expect(quotes.map(({ speaker }) => (speaker === null ? null : names.get(speaker)))).toEqual(speakers);
});

test.for([
  {
    name: 'a news agency, and what it added',
    text: 'The Korean Central News Agency (KCNA) told of shells. “They fired at our posts”, said KCNA. “That deserves punishment”, it added.',
    speakers: ['Korean Central News Agency', 'Korean Central News Agency'],
  },
  {
    name: 'what it added inside the marks',
    text: 'The Korean Central News Agency (KCNA) told of shells. “They fired at our posts,” said KCNA. “That deserves punishment,” it added.',
    speakers: ['Korean Central News Agency', 'Korean Central News Agency'],
  },
  {
    name: 'the body that is called so, not the one named last',
    text: 'The Toledo Police Department thanked the Elm Street Association. “We are glad of it,” the department said.',
    speakers: ['Toledo Police Department'],
  },
  {
    name: 'the company',
    text: 'Quillex Holdings Inc. makes pumps. “We regret what was done there,” the company said on Monday.',
    speakers: ['Quillex Holdings Inc.'],
  },
])('a body that speaks: $name', ({ text, speakers }) => {
  expect(recordOf(text).quotes.map(({ speakerName }) => speakerName)).toEqual(speakers);
});
