import { expect, test } from 'vitest';
import { extract } from '../../index.ts';

/** Every mention of a person in a sentence, with the name it stands for. */
const people = (text: string): readonly string[] =>
  extract(text, { date: '2020-03-05' })
    .people.flatMap(({ name, mentions }) => mentions.map((mention) => ({ ...mention, name })))
    .sort((a, b) => a.start - b.start)
    .map(({ text: printed, name }) => `${printed} = ${name}`);

test.for([
  {
    name: 'behind aka, with an article or a home behind it',
    text: 'Irvin Castro, aka Triste, a local leader, and Marvin Pruitt, a/k/a Psycho, of Toledo, were charged.',
    people: [
      'Irvin Castro = Irvin Castro',
      'Triste = Irvin Castro',
      'Marvin Pruitt = Marvin Pruitt',
      'Psycho = Marvin Pruitt',
    ],
  },
  {
    name: 'in quotation marks, several',
    text: 'Gary Pruitt, aka “GB,” “G-Man” and “Unc,” 32, fled.',
    people: ['Gary Pruitt = Gary Pruitt', 'GB = Gary Pruitt', 'G-Man = Gary Pruitt', 'Unc = Gary Pruitt'],
  },
  {
    name: 'behind a first name, a surname that is found by itself: once',
    text: 'IRVIN AKA TRISTE,IRVIN TRISTE',
    people: ['IRVIN = Irvin Triste', 'TRISTE = Irvin Triste', 'IRVIN TRISTE = Irvin Triste'],
  },
  {
    name: 'listed before an age',
    text: 'Isaac Pruitt, aka Little Z, Little Zay, and Little 5, 21, of Toledo, pleaded guilty.',
    people: [
      'Isaac Pruitt = Isaac Pruitt',
      'Little Z = Isaac Pruitt',
      'Little Zay = Isaac Pruitt',
      'Little 5 = Isaac Pruitt',
    ],
  },
  {
    name: 'between strokes',
    text: 'Luis Castro aka Boca/El Negro, Carlos Pruitt aka Punky and Jose Ortiz were arrested.',
    people: [
      'Luis Castro = Luis Castro',
      'Boca = Luis Castro',
      'El Negro = Luis Castro',
      'Carlos Pruitt = Carlos Pruitt',
      'Punky = Carlos Pruitt',
      'Jose Ortiz = Jose Ortiz',
    ],
  },
  {
    name: 'behind an age and a surname',
    text: 'Gary Pruitt was jailed. Pruitt, 43, aka Bam Bam, was a member.',
    people: ['Gary Pruitt = Gary Pruitt', 'Pruitt = Gary Pruitt', 'Bam Bam = Gary Pruitt'],
  },
  {
    name: 'namesakes with other names of their own',
    text: 'Charged are Nathan Harris, 25, aka Popo; Napoleon Harris, 32, aka Pole; and Luis Harris, aka Kay.',
    people: [
      'Nathan Harris = Nathan Harris',
      'Popo = Nathan Harris',
      'Napoleon Harris = Napoleon Harris',
      'Pole = Napoleon Harris',
      'Luis Harris = Luis Harris',
      'Kay = Luis Harris',
    ],
  },
  {
    name: 'again without the name, and behind Abu',
    text: 'Mustafa Kamel Pruitt, aka Abu Hamza, was sentenced. Later Abu Hamza appealed.',
    people: [
      'Mustafa Kamel Pruitt = Mustafa Kamel Pruitt',
      'Abu Hamza = Mustafa Kamel Pruitt',
      'Abu Hamza = Mustafa Kamel Pruitt',
    ],
  },
  {
    name: 'a company or a thing has none',
    text: 'Mushrooms, a.k.a. Shrooms, were sold by the firm, also known as Smoke House.',
    people: [],
  },
])('$name', ({ text, people: wanted }) => {
  expect(people(text)).toEqual(wanted);
});
