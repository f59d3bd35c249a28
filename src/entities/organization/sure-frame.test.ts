import { expect, test } from 'vitest';
import { foundAndMarked } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'what only a body says and sells',
    marks:
      '[[Zandexo]] said in a statement that it grew. Shares of [[Zandoro]] rose. According to [[Quantpropo]], sales rose. A spokesman for [[Rendallo]] agreed.',
  },
  {
    name: 'two surnames of a firm',
    marks:
      'A [[Harley-Davidson]] spokeswoman said no. The [[Harley-Davidson]] spokesman left. A Lakeside-area spokesman left.',
  },
  {
    name: 'colleges of something, two of them',
    marks: 'She left [[UNT Dallas College of Law]] and [[Baylor College of Medicine]] in May.',
  },
  {
    name: 'a body’s contract',
    marks:
      '[[Velkomo]] was awarded a $3 million contract. [[Torvane Systems Engineering]], San Diego, California, is being awarded a $12,500,000 cost-plus-fixed-fee contract.',
  },
  {
    name: 'somebody’s body',
    marks:
      'He robbed his employer, [[Bexcomo]], of money. He founded [[Belvano]] in 2014. The company, [[Norvano]], left.',
  },
  {
    name: 'people who say and begin something',
    marks:
      'Ada Torvellin came. Torvellin said in a statement that she won. According to Torvellin, it rained. His employer, Ada Quill, was awarded a medal. She founded Lakeside in May.',
  },
  {
    name: 'a firm whose name no list has, beside a person of such a name',
    marks: 'Ada Torvellin came. The firm [[Dantrelo]], a subsidiary of [[Polvano Group]], closed.',
  },
])('$name', ({ marks }) => {
  const { found, marks: marked } = foundAndMarked('organization', marks);
  expect(found).toEqual(marked);
});
