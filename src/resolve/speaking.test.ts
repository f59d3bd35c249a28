import { expect, test } from 'vitest';
import { recordOf } from '../../test/support/marks.ts';

const NAMES = 'Ada Quill met Lee Venn and Bert Osgood.\n\n';

/** Each case: a text and who speaks in its quotations, `null` for nobody who is named. */
test.for<[string, ...(string | null)[]]>([
  [
    'Ada Quill said Bert Osgood approved it. “They had no wheelbarrow,” she said. “We found no work done.”',
    'Ada Quill',
    'Ada Quill',
  ],
  [
    'Superintendent Ada Quill of Lake County Schools said counselors would be at Elm School, where Bert Osgood drove a bus.\n\n“You knew him well,” she said.',
    'Ada Quill',
  ],
  [
    'Attorney General Bert Osgood announced that Ada Quill, 31, of Reno, was convicted.\n\n“Nobody is above the law,” he said.',
    'Bert Osgood',
  ],
  [
    '“We thank Ada Quill,” said Bert Osgood.\n\nThe mill is old.\n\n“The work goes on,” he added.',
    'Bert Osgood',
    'Bert Osgood',
  ],
  [
    'In a statement, chief executive Bert Osgood called the deaths "the darkest day in our 88-year history" but said the company disagreed with Ada Quill.',
    'Bert Osgood',
  ],
  [
    `${NAMES}Following the sentencing of Ada Quill, Inspector Bert Osgood, of the Fraud Unit, said: “She showed no remorse.”`,
    'Bert Osgood',
  ],
  [`${NAMES}Sentencing Ada Quill, Recorder Bert Osgood told her: “You have shown no remorse at all.”`, 'Bert Osgood'],
  [`${NAMES}In one message to Ada Quill, Bert Osgood wrote, “You will all pay for this one day.”`, 'Bert Osgood'],
  [`${NAMES}They quoted Ada Quill and Lee Venn, with Bert Osgood stating: “People need help now.”`, 'Bert Osgood'],
  ['Ada Quill was elected in May.\n\n“Sheriff Quill has wasted no time in changing the office for good.”', null],
  ['Ada Quill spoke to them in May.\n\n“My name is Ada Quill, and I have wasted no time in this office.”', 'Ada Quill'],
  ['“We can see that they are brought to justice, said Chief Ada Quill. Bert Osgood left.', 'Ada Quill'],
  [`${NAMES}“This is a hard day for us,” a spokesman for Ada Quill said.`, null],
  [`${NAMES}“This is a hard day for us,” said a spokesperson for Mayor Ada Quill.`, null],
  [`${NAMES}“This is a hard day for us,” a lawyer for Ada Quill, Bert Osgood, said.`, 'Bert Osgood'],
  [`${NAMES}“This is a hard day for us,” said Bert Osgood, a lawyer for Ada Quill.`, 'Bert Osgood'],
  [`${NAMES}“She showed no remorse,” Bert Osgood, who prosecuted Ada Quill, said.`, 'Bert Osgood'],
  [
    'According to the citation, Bert Osgood told troopers he had taken “a couple of pills” earlier in the day.',
    'Bert Osgood',
  ],
  ['Bert Osgood had written to the employee: ‘Get it gone before the inspector comes.’', 'Bert Osgood'],
  ['The court said that it was “not persuaded by the statement at all,” noting that Bert Osgood had moved.', null],
  ['Bert Osgood is named in a written agreement: “Manifesto of the Elm”.'],
  ['“It is a hard day,” said Zq Xvorn, the vice chairman of Elm Bank. Elm Bank Inc. closed.', 'Zq Xvorn'],
  [
    'Ada Quill lost. Commissioner Bert Osgood said, “It is a hard day for all.”\nThe District Attorney said that Lee Venn had fled.',
    'Bert Osgood',
  ],
  ['“It is a hard day,” Beijing said. Ada Quill agreed.', null],
  ['“It is a hard day.” Officials said no more. Ada Quill agreed.', null],
  ['Bert Osgood told agents that he ran a “sex for money” scheme.'],
])('%s', ([text, ...speakers]) => {
  const { quotes, people } = recordOf(text);
  const nameOf = (id: string | null): string | null => people.find((person) => person.id === id)?.name ?? null;
  expect(quotes.map(({ speaker, speakerName }) => nameOf(speaker) ?? speakerName)).toEqual(speakers);
});
