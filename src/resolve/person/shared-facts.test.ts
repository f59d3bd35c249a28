import { expect, test } from 'vitest';
import { extract } from '../../pipeline.ts';

const homes = (text: string): unknown =>
  extract(text).people.map(({ name, age, residence }) => [
    name,
    age,
    residence === null ? null : `${residence.name}, ${residence.state}`,
  ]);

test.for([
  {
    name: 'both, behind their ages',
    text: 'Deborah Quillfeather, 44, and Wendell Ostrakov Jr., 39, both of Toledo, Ohio, pleaded guilty.',
    homes: [
      ['Deborah Quillfeather', 44, 'Toledo, OH'],
      ['Wendell Ostrakov Jr.', 39, 'Toledo, OH'],
    ],
  },
  {
    name: 'both, with a title between',
    text: 'Specialist Deborah Quillfeather, 28, and former Staff Sergeant Wendell Ostrakov, 49, both of Toledo, Ohio, pleaded guilty.',
    homes: [
      ['Deborah Quillfeather', 28, 'Toledo, OH'],
      ['Wendell Ostrakov', 49, 'Toledo, OH'],
    ],
  },
  {
    name: 'both, with their calling',
    text: 'He helped Deborah Quillfeather and Wendell Ostrakov, both businessmen from Toledo, Ohio, hide it.',
    homes: [
      ['Deborah Quillfeather', null, 'Toledo, OH'],
      ['Wendell Ostrakov', null, 'Toledo, OH'],
    ],
  },
  {
    name: 'a couple',
    text: 'Wendell Ostrakov, 41, and his wife, Deborah Ostrakov, 38, both of Toledo, Ohio, pleaded guilty.',
    homes: [
      ['Wendell Ostrakov', 41, 'Toledo, OH'],
      ['Deborah Ostrakov', 38, 'Toledo, OH'],
    ],
  },
  {
    name: 'a name broken at its hyphen',
    text: 'A grand jury indicted Wendell Ostrakov-\nVenn, 29, of Toledo, Ohio, for theft.',
    homes: [['Wendell Ostrakov-Venn', 29, 'Toledo, OH']],
  },
])('persons share or keep what is said of them: $name', ({ text, homes: expected }) => {
  expect(homes(text)).toEqual(expected);
});

test.for([
  {
    name: 'each city of a list has its own state',
    text: 'Plants in Grand Rapids, Lansing, Toledo, Ohio, and Fort Wayne, Indiana, were closed.',
    cities: ['Grand Rapids, MI, US', 'Lansing, MI, US', 'Toledo, OH, US', 'Fort Wayne, IN, US'],
  },
  {
    name: 'the last of a list speaks for all',
    text: 'Plants in Oregon and Sylvania, Ohio, were closed.',
    cities: ['Sylvania, OH, US'],
  },
  {
    name: 'pounds make a document British',
    text: 'A firm in Boston was fined £18,000 after an accident in Newcastle.',
    cities: ['Boston, , GB', 'Newcastle, , GB'],
  },
])('cities: $name', ({ text, cities }) => {
  const found = extract(text).cities.map(({ name, state, country }) => `${name}, ${state ?? ''}, ${country}`);
  expect(found).toEqual(expect.arrayContaining(cities));
});

test('a letterhead in capitals names its office', () => {
  const { agencies } = extract(
    "LARIMER COUNTY SHERIFF'S OFFICE\n\nFor Immediate Release\n\nHiker Found Safe\n\nDeputies found a hiker on the trail on Saturday.",
  );
  expect(agencies.map(({ name }) => name)).toContain("Larimer County Sheriff's Office");
});
