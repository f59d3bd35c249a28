import { expect, test } from 'vitest';
import { foundAndMarked, recordOf } from '../../../test/support/marks.ts';

test.for([
  'The Departments of [[Justice]] ([[DOJ]]) and [[Health and Human Services]] and the Departments of Lakeside met.',
  'The [[Okanagan Indian Band]], the [[Eastern Shawnee Tribe of Oklahoma]] and the [[Cherokee Nation]] agreed.',
  'It went to the [[Nottawaseppi Huron Band of the Potawatomi]] and the [[Pueblo of Laguna]].',
  'He lived on the Navajo Nation and led the Royal Lion Tribe, a gang.',
  'The [[Confederated Tribes of the Umatilla Indian Reservation]] (OR) met.',
  'The [[CPS North East]] and [[CPS Mersey-Cheshire]] charged him.',
  'The District Attorney Offices of [[Riverside]], [[Los Angeles]], and [[San Diego]] counties sued.',
  'The [[Lake County Medical Examiner]] later ruled it a homicide.',
  'The [[FBI]], the [[Knox County Sheriff’s Office]] and the [[Knox County District Attorney]].',
  'The Knox County District Attorney filed charges.',
  'The [[Ministry of Foreign Affairs of Ukraine]] and the [[Ministry of Justice of the Kyrgyz Republic]] signed.',
  'It was done by the [[Justice Department]]’s [[Transportation, Energy, and Agriculture Section]] in May.',
  'The [[DHS-HSI]] and the [[Las Vegas metro Police Department]] helped.',
  'The [[Metropolitan Water Reclamation District of Greater Chicago]] ([[MWRD]]) paid. [[MWRD]] has a plant.',
  'Officials Promote Community-Police Partnerships in the valley.',
  'The firm signed a Corporate Integrity Agreement (CIA) in May. The CIA runs for five years.',
  'Officers of [[IRS-Criminal Investigation]] said that [[Criminal Investigation]] will go on.',
])('finds the bodies of: %s', (marked) => {
  const { found, marks } = foundAndMarked('agency', marked);
  expect(found).toEqual(marks);
});

test('a force that ends in Police', () => {
  expect(recordOf('The Quillton Division of Police came.').agencies[0]?.name).toBe('Quillton Division of Police');
});

test('an office for each county, a tribe', () => {
  const { agencies } = recordOf(
    'The District Attorney Offices of Riverside, Los Angeles, and San Diego counties met the Okanagan Indian Band.',
  );
  expect(agencies.map(({ name, level }) => [name, level])).toEqual([
    ["Riverside County District Attorney's Office", 'local'],
    ["Los Angeles County District Attorney's Office", 'local'],
    ["San Diego County District Attorney's Office", 'local'],
    ['Okanagan Indian Band', 'tribal'],
  ]);
});
