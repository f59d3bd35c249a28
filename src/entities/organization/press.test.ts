import { expect, test } from 'vitest';
import { foundAndMarked } from '../../../test/support/marks.ts';

test.for([
  { name: 'told a newspaper', marks: 'He told [[Quarvel Dispatch]] so; [[Quarvel Dispatch]] paid.' },
  { name: 'a reporter of a newspaper', marks: 'She covers courts and public safety for The [[Vennick Sentinel]].' },
  { name: 'what a newspaper reported', marks: 'The [[Vennick Advertiser]] reported the loss in May.' },
  { name: 'a masthead', marks: 'THE [[VENNICK EXAMINER]]\n\nPolice seize drugs\n\nOfficers searched homes in May.' },
  { name: 'a page’s kind', marks: 'JUSTICE NEWS\n\nMan sentenced\n\nA man was sentenced to prison in May.' },
  { name: 'a dispatch that is none', marks: 'He called County Dispatch from the Lone Star and a Vennick Leader.' },
  { name: 'a station and its news', marks: '[[WQRV 11 News]] was there. He told [[WQRV]] so.' },
  { name: 'told a station', marks: 'The chief told [[KVEN]] that nobody was hurt.' },
  { name: 'told a paper of one word', marks: 'She told the [[Sun]] and he told [[Variety]] so.' },
  { name: 'a surname and words of papers', marks: 'She told Post so. Jane Variety reported it; the Mirror broke.' },
  { name: 'letters that are no station', marks: 'She told WHO officials and the KPS so.' },
])('$name', ({ marks }) => {
  const { found, marks: marked } = foundAndMarked('organization', marks);
  expect(found).toEqual(marked);
});
