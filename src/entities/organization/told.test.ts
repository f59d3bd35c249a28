import { expect, test } from 'vitest';
import { foundAndMarked } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'a trade name',
    marks:
      'The store traded as [[Brightquarvel]] and did business as [[Donate for a Harbor]] in town. Gold traded as usual.',
  },
  {
    name: 'a cause',
    marks:
      'She works at the non-profit [[Gathering Fires]]. The charity [[Quiet Paws]] helped the advocacy group [[Harbor Families for Better Care]].',
  },
  { name: 'somebody’s cause', marks: 'The nonprofit Ada Quill founded, and the charity Quiet Harbor ran, closed.' },
  { name: 'a home that is somebody’s', marks: 'He left the nursing home Tuesday for the group Quarvel.' },
  {
    name: 'whom somebody leads',
    marks: 'He thanked [[Safe Harbor Place]] Executive Director Jane Venn, and [[Quiet Paws]] CEO Ada Quill spoke.',
  },
  {
    name: 'titles of nobody’s body',
    marks:
      'Interim Executive Director Jane Venn, Program Executive Director Ada Quill and Quarvel County CEO Ada Quill met.',
  },
  {
    name: 'letters of a kind',
    marks: 'The [[Quiet Hammocks HOA]] and the [[Houston SPCA]] met. Florida HOA laws and an HOA changed.',
  },
  {
    name: 'what somebody did with a body, before its name',
    marks:
      'It went to an entity that he formed called [[Saved by Grace Fellowship]]. He led a start-up known publicly as [[Quarvel]].',
  },
  {
    name: 'people who are called so near a body',
    marks:
      'He worked at the company with a man named Ada Quill. The group was then called again. A woman known as Ada ran it.',
  },
  {
    name: 'what doctors and lawyers work together as',
    marks: 'He led [[URI Medical Service PC]] and [[Venn & Roe PA]]. He has a Dellwick PC in Lancaster, PA.',
  },
  {
    name: 'one surname twice',
    marks: 'She worked as [[Cruz and Cruz Accounting]] in town. The Accounting office closed.',
  },
  {
    name: 'a law firm by its founders',
    marks:
      'She left the law firm [[Brandt Keller]] for the law firm of [[Quill, Trull and Krause]] in May. The law firm Ada Quill founded closed.',
  },
  {
    name: 'two legal forms, and the name without them',
    marks:
      '[[Quarvel Electric Co. Ltd.]] paid. The owner of [[Quarvel Electric]] left. He runs [[Brick & Harbor Stone Limited]].',
  },
  {
    name: 'the branch of a body in a country',
    marks:
      'The director of [[Amnesty International Kenya]] spoke. [[EADS North America]] paid, said [[Toyota]] in Japan.',
  },
  {
    name: 'whom an award honours, and where the government helps',
    marks:
      'The Citizens of Courage met. A Disaster Recovery Center opened. The Anti-Cybercrime Group came. The [[Concerned Citizens of Lakeside]] paid.',
  },
  {
    name: 'letters of which some are small',
    marks: 'The [[National Association of Counties]] ([[NACo]]) met, and [[NACo]] voted.',
  },
  {
    name: 'a firm behind whoever owns it',
    marks: 'They sued Jose Magana. It bars Magana and [[Quarvel Bookkeeping]] from work.',
  },
  {
    name: 'a body by what it is said to be',
    marks:
      '[[Quarvelo]] is a Danish chain of shops. The band [[Spirit]] met. Ada Quill is a company director. Lakeside is a company town.',
  },
  {
    name: 'those who belong to an association',
    marks:
      'The [[Quarvel Narcotics Officer’s Association]] and the [[Islander Prosecutor’s Association]] met an officer’s friend.',
  },
  {
    name: 'a site by its address, and addresses that are none',
    marks: '[[Backpage.com]] closed. See www.facebook.com/quill, [[Facebook]], or write to info@facebook.com today.',
  },
  { name: 'a manor', marks: 'The homes [[Harmony Manor]] and [[Deerwood Manor]] closed.' },
  { name: 'a clinic', marks: 'They closed the [[Quarvel Pain Relief Center]] and a Relief Center.' },
  {
    name: 'a phrase with its legal form, and its short form',
    marks:
      'It was [[Vision of Hope Quarvel Inc.]] that paid. Patients of [[Vision of Hope]] left. His vision of hope faded.',
  },
])('$name', ({ marks }) => {
  const { found, marks: marked } = foundAndMarked('organization', marks);
  expect(found).toEqual(marked);
});
