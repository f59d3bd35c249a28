import { expect, test } from 'vitest';
import { foundAndMarked } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'parties by the word before `Party`',
    marks:
      'He left the [[Quarvel Democratic Union Party]] and the [[Vennick Socialist Workers’ Party]] for the [[People’s Party]].',
  },
  {
    name: 'a party with its country or state',
    marks:
      'It paid the [[Freedom Party of Austria]], the [[Labour Party of Nigeria]] and the [[Republican Party of Florida]].',
  },
  {
    name: 'a party that its aim tells',
    marks: 'He joined the [[Movement for Quiet Change]] and the [[Popular Front for the Liberation of Vennick]] then.',
  },
  { name: 'joined topics', marks: 'She led the [[Justice and Equality Movement]] in May.' },
  { name: 'a party before a title', marks: 'It was [[Quarvel Freedom Party]] Chairman Ada Quill who spoke.' },
  { name: 'no party', marks: 'The third party held a Pool Party, and the Labor Movement met the Armed Forces.' },
  {
    name: 'fronts and armies of rebels',
    marks:
      'They belong to the [[Vennick People’s Liberation Front]], the [[Quarvel Independence Army]] and the [[Free Vennick Army]].',
  },
  {
    name: 'a front that is nobody’s',
    marks: 'He fought on the Liberation Front, at the Eastern Front and in the Army.',
  },
  {
    name: 'brigades',
    marks:
      'The attack was claimed by the [[al-Quarvel Brigades]] and the [[Vennick Martyrs Brigades]], not by Infantry Brigades.',
  },
  {
    name: 'groups by an Arabic or Persian first word',
    marks:
      'It named [[Kata’ib Sayyid al-Quarvel]], [[Liwa Vennickun]], [[Jund al-Quarvel]] and [[Hizb ut-Vennick]] as groups.',
  },
  { name: 'people and towns with such words', marks: 'Ansar Quarvel and Hayat Vennick left Lashkar Gah in May.' },
])('$name', ({ marks: marked }) => {
  const { found, marks } = foundAndMarked('organization', marked);
  expect(found).toEqual(marks);
});

test.for([
  {
    name: 'the end of a party’s name is no parliament, no army',
    marks: 'The World Jewish Congress, the Free Syrian Army and the [[Iraqi Army]] met members of [[Congress]].',
  },
])('$name', ({ marks: marked }) => {
  const { found, marks } = foundAndMarked('agency', marked);
  expect(found).toEqual(marks);
});
