import { expect, test } from 'vitest';
import { type FactsCase as Case, factsIn } from '../../../test/support/facts.ts';

const lists: readonly Case[] = [
  {
    name: 'a title in the plural is that of each name behind it',
    text: 'Assistant Chiefs Marisol Venn and Norman Threlkeld and Trial Attorney Ada Ostrakov of the Fraud Section spoke.',
    facts: {
      'Marisol Venn': ' |  | Assistant Chief @ Fraud Section',
      'Norman Threlkeld': ' |  | Assistant Chief @ Fraud Section',
      'Ada Ostrakov': ' |  | Trial Attorney @ Fraud Section',
    },
  },
  {
    name: 'businessmen',
    text: 'A jury convicted Arizona businessmen Wendell Ostrakov and Norman Threlkeld.',
    facts: { 'Wendell Ostrakov': ' |  | businessman', 'Norman Threlkeld': ' |  | businessman' },
  },
  {
    name: 'two titles, the second in the plural',
    text: 'Sheriff Detectives Marisol Venn and Norman Threlkeld found it.',
    facts: { 'Marisol Venn': ' |  | Sheriff Detective', 'Norman Threlkeld': ' |  | Sheriff Detective' },
  },
  {
    name: 'owners who share a surname',
    text: 'The firm’s owners, Wendell and Deborah Ostrakov of Toledo, Ohio, agreed.',
    facts: { 'Wendell Ostrakov': ' | Toledo, OH | owner', 'Deborah Ostrakov': ' | Toledo, OH | owner' },
  },
];

const aliases: readonly Case[] = [
  {
    name: 'two aliases without marks',
    text: 'Wendell Ostrakov, aka Bear and HB, 25, of Toledo, Ohio, and Norman Threlkeld, aka P-nut, 28, were charged.',
    facts: { 'Wendell Ostrakov': '25 | Toledo, OH | ', 'Norman Threlkeld': '28 |  | ' },
  },
  {
    name: 'an alias that holds another one',
    text: 'Wendell Ostrakov, aka Triste, Lil Triste, 24, of Toledo, Ohio, was sentenced.',
    facts: { 'Wendell Ostrakov': '24 | Toledo, OH | ' },
  },
  {
    name: 'an alias with a number',
    text: 'Wendell Ostrakov, aka Little Z, Little Zay, and Little 5, 21, also of Toledo, Ohio, pleaded guilty.',
    facts: { 'Wendell Ostrakov': '21 | Toledo, OH | ' },
  },
  {
    name: 'another whole name behind a comma',
    text: 'Deborah Quillfeather, a.k.a., Deborah Venn, 66, was arraigned. Venn was released.',
    facts: { 'Deborah Quillfeather': '66 |  | ' },
  },
  {
    name: 'the next defendant of the list is no alias',
    text: 'Wendell Ostrakov, aka Bear, Norman Threlkeld, 41, and Ada Venn were charged.',
    facts: { 'Wendell Ostrakov': ' |  | ', 'Norman Threlkeld': '41 |  | ', 'Ada Venn': ' |  | ' },
  },
];

const homes: readonly Case[] = [
  {
    name: 'a citizen and resident',
    text: 'Wendell Ostrakov, 60, a U.S. citizen and resident of Toledo, Ohio, pleaded guilty.',
    facts: { 'Wendell Ostrakov': '60 | Toledo, OH | ' },
  },
  {
    name: 'a town that looks like a name',
    text: 'Wendell Ostrakov, 30, of Mira Loma, California, and Norman Threlkeld, 32, of North Hollywood, California, were charged.',
    facts: { 'Wendell Ostrakov': '30 | Mira Loma, CA | ', 'Norman Threlkeld': '32 | North Hollywood, CA | ' },
  },
  {
    name: 'city of an address',
    text: 'Wendell Ostrakov, 66, of 123 Main Street, Springfield, Ohio, was arrested.',
    facts: { 'Wendell Ostrakov': '66 | Springfield, OH | ' },
  },
  {
    name: 'a mother of two',
    text: 'The victim, Deborah Quillfeather, a 44-year-old mother of two from Oak Park, Illinois, died.',
    facts: { 'Deborah Quillfeather': '44 | Oak Park, IL | ' },
  },
];

const titles: readonly Case[] = [
  {
    name: 'a place with its state before a calling',
    text: 'Wendell Ostrakov, a former Atlantic City, N.J., firefighter, and Norman Threlkeld, a Boston doctor, were sentenced.',
    facts: { 'Wendell Ostrakov': ' |  | former firefighter', 'Norman Threlkeld': ' | Boston, MA | doctor' },
  },
  {
    name: 'an adjective before the employer',
    text: 'Wendell Ostrakov, a corrupt U.S. Postal Service mail carrier, was sentenced.',
    facts: { 'Wendell Ostrakov': ' |  | mail carrier @ United States Postal Service' },
  },
  {
    name: 'a calling of several words behind an article',
    text: 'They charged the licensed alligator hunter Wendell Ostrakov and a longtime high school chemistry teacher Ada Venn.',
    facts: {
      'Wendell Ostrakov': ' |  | licensed alligator hunter',
      'Ada Venn': ' |  | longtime high school chemistry teacher',
    },
  },
  {
    name: 'title and district before a comma',
    text: 'He had help from Assistant U.S. Attorney for the Central District of California, Norman Threlkeld.',
    facts: { 'Norman Threlkeld': ' |  | Assistant U.S. Attorney @ Central District of California' },
  },
  {
    name: 'capitals before a comma',
    text: 'The Laketown Police Review Director, Marisol Venn, set terms with the president of the Lombardy region, Norman Threlkeld.',
    facts: {
      'Marisol Venn': ' |  | Laketown Police Review Director',
      'Norman Threlkeld': ' |  | president @ Lombardy region',
    },
  },
  {
    name: 'who is sent to a country',
    text: 'U.S. Ambassador to Iraq Marisol Venn met police spokesman Sgt. Norman Threlkeld.',
    facts: { 'Marisol Venn': ' |  | U.S. Ambassador to Iraq', 'Norman Threlkeld': ' |  | police spokesman; Sgt.' },
  },
  {
    name: 'an assistant of another grade',
    text: 'Wendell Ostrakov, 31, the former jail superintendent and assistant warden, was charged.',
    facts: { 'Wendell Ostrakov': '31 |  | former jail superintendent; assistant warden' },
  },
];

const more: readonly Case[] = [
  {
    name: 'the last of a list has a title of his own',
    text: 'They thanked Assistant U.S. Attorneys Marisol Venn and Ada Ostrakov, and Norman Threlkeld, a Trial Attorney.',
    facts: {
      'Marisol Venn': ' |  | Assistant U.S. Attorney',
      'Ada Ostrakov': ' |  | Assistant U.S. Attorney',
      'Norman Threlkeld': ' |  | Trial Attorney',
    },
  },
  {
    name: 'doctors who share a post',
    text: 'Dr. Marisol Venn and Dr. Norman Threlkeld, former medical directors at the clinic, pleaded guilty.',
    facts: { 'Marisol Venn': ' |  | former medical director', 'Norman Threlkeld': ' |  | former medical director' },
  },
  {
    name: 'a verb before a calling',
    text: 'A federal jury convicted certified public accountant Marisol Venn of fraud.',
    facts: { 'Marisol Venn': ' |  | certified public accountant' },
  },
  {
    name: 'the unit of a body',
    text: 'It was announced by Special Agent in Charge of the New York Division of the Drug Enforcement Administration James J. Hunter.',
    facts: { 'James J. Hunter': ' |  | Special Agent in Charge @ Drug Enforcement Administration New York Division' },
  },
  {
    name: 'what a writer thinks of somebody is no part of a title',
    text: 'Norman Threlkeld, a well-liked bartender, knew Toledo Mayor Marisol Venn. Venn was a groundbreaking mayor.',
    facts: { 'Norman Threlkeld': ' |  | bartender', 'Marisol Venn': ' |  | Toledo Mayor' },
  },
];

const careers: readonly Case[] = [
  {
    name: 'a post further on in the sentence',
    text: 'Marisol Venn, who joined as General Counsel in May 2015 after eleven years as a trial lawyer in New Jersey, left.',
    facts: { 'Marisol Venn': ' |  | General Counsel; trial lawyer' },
  },
  {
    name: 'posts one after the other, each with its years',
    text: 'Marisol Venn, of Davis, California, has been appointed Chief Deputy Director of the California Department of Insurance. Venn was an adviser at Acme Inc. from 2017 to 2021 and a clerk at Fernhill Mills from 2013 to 2017.',
    facts: {
      'Marisol Venn':
        ' | Davis, CA | Chief Deputy Director @ California Department of Insurance; adviser @ Acme Inc.; clerk @ Fernhill Mills',
    },
  },
  {
    name: 'promotions',
    text: 'Norman Threlkeld was promoted to Detective in 2004 and Lieutenant in 2010. He also achieved the rank of Captain.',
    facts: { 'Norman Threlkeld': ' |  | Detective; Lieutenant; Captain' },
  },
  {
    name: 'who appoints somebody, and whose wife is appointed, gets no post',
    text: 'Norman Threlkeld appointed a director to run the plant. Marisol Venn joined in May, and her aunt was named director.',
    facts: { 'Norman Threlkeld': ' |  | ', 'Marisol Venn': ' |  | ' },
  },
  {
    name: 'positions in a list',
    text: 'Marisol Venn, 41, who held various positions at the plant, including receptionist, office manager and quality assurance manager, left.',
    facts: { 'Marisol Venn': '41 |  | receptionist; office manager; quality assurance manager' },
  },
  {
    name: 'posts in the phrase before the name',
    text: 'As president of Acme Inc., Marisol Venn signed. While working as a loan officer at Midway, Dr. Norman Threlkeld paid.',
    facts: { 'Marisol Venn': ' |  | president @ Acme Inc.', 'Norman Threlkeld': ' |  | loan officer @ Midway' },
  },
  {
    name: 'what others do meanwhile is no post',
    text: 'As officers entered, Norman Threlkeld fled. As the officer turned, Marisol Venn fell. As a result, Ada Ostrakov left.',
    facts: { 'Norman Threlkeld': ' |  | ', 'Marisol Venn': ' |  | ', 'Ada Ostrakov': ' |  | ' },
  },
  {
    name: 'a member of what is named',
    text: 'Marisol Venn, a violent member of the Hells Angels, met two family members, Ada Ostrakov and Bert Osgood, and a former Toledo City Council member, Wendell Quist.',
    facts: {
      'Marisol Venn': ' |  | member @ Hells Angels',
      'Ada Ostrakov': ' |  | ',
      'Bert Osgood': ' |  | ',
      'Wendell Quist': ' |  | former member @ Toledo City Council',
    },
  },
  {
    name: 'columns of a letterhead, a deputy behind the letters of an office',
    text: 'Sheriff Marisol Venn          Undersheriff Bert Osgood\n\nA Toledo Police Department (TPD) sergeant was charged today. Norman Threlkeld, 41, was held.',
    facts: {
      'Marisol Venn': ' |  | Sheriff',
      'Bert Osgood': ' |  | Undersheriff',
      'Norman Threlkeld': '41 |  | sergeant @ Toledo Police Department',
    },
  },
  {
    name: 'where one is sent, and a field that is no employer',
    text: 'Marisol Venn, Ambassador to France, met Norman Threlkeld, Executive Vice-President for a Clean Transition, and Ada Ostrakov, UNHCR Representative in Chad.',
    facts: {
      'Marisol Venn': ' |  | Ambassador to France',
      'Norman Threlkeld': ' |  | Executive Vice-President for a Clean Transition',
      'Ada Ostrakov': ' |  | Representative in Chad @ United Nations High Commissioner for Refugees',
    },
  },
  {
    name: 'for whom somebody works, before the comma',
    text: 'An Animal Control officer for the city of Toledo, Marisol Venn, spoke. Norman Threlkeld, 46, also of Toledo, and a former operations manager at the plant, left.',
    facts: {
      'Marisol Venn': ' |  | Animal Control officer',
      'Norman Threlkeld': '46 | Toledo, OH | former operations manager',
    },
  },
  {
    name: 'who is appointed',
    text: 'The board appointed Marisol Venn as director of the plant and welcomed the confirmation of Norman Threlkeld to be Inspector General.',
    facts: { 'Marisol Venn': ' |  | director', 'Norman Threlkeld': ' |  | Inspector General' },
  },
  {
    name: 'the post that somebody was made to take is of another',
    text: 'Norman Threlkeld, 55, pleaded guilty to luring a woman to work as a housekeeper.',
    facts: { 'Norman Threlkeld': '55 |  | ' },
  },
  {
    name: 'a title that is an honour',
    text: 'Marisol Venn, a former Toledo Teacher of the Year, and Ada Ostrakov, a student nurse, met.',
    facts: { 'Marisol Venn': ' |  | former Toledo Teacher of the Year', 'Ada Ostrakov': ' |  | student nurse' },
  },
  {
    name: 'a list whose parts hold homes',
    text: 'Offshore workers Norman Threlkeld, 39, Katy, Texas; and Wendell Ostrakov, 31, of Mobile, Ala., were saved.',
    facts: {
      'Norman Threlkeld': '39 | Katy, TX | Offshore worker',
      'Wendell Ostrakov': '31 | Mobile, AL | Offshore worker',
    },
  },
  {
    name: 'where somebody lives, behind a post',
    text: 'Norman Threlkeld, a plumber who lives on Mulberry Street in Toledo, Ohio, spoke.',
    facts: { 'Norman Threlkeld': ' | Toledo, OH | plumber' },
  },
];

const others: readonly Case[] = [
  {
    name: 'initials of a firm before a calling',
    text: 'Norman Threlkeld, a former AMS maintenance director at the fort, was sentenced.',
    facts: { 'Norman Threlkeld': ' |  | former maintenance director @ AMS' },
  },
  {
    name: 'current and former',
    text: 'It was tried by current and former Trial Attorneys Marisol Venn and Norman Threlkeld.',
    facts: { 'Marisol Venn': ' |  | Trial Attorney', 'Norman Threlkeld': ' |  | Trial Attorney' },
  },
  {
    name: 'a home told in passing',
    text: 'Deborah Quillfeather, 52, was a fortune teller who worked from her home in Toledo, Ohio.',
    facts: { 'Deborah Quillfeather': '52 | Toledo, OH | fortune teller' },
  },
  {
    name: 'age of a daughter before the comma',
    text: 'Wendell Threlkeld’s 23-year-old daughter, Ada Threlkeld, was a student.',
    facts: { 'Wendell Threlkeld': ' |  | ', 'Ada Threlkeld': '23 |  | student' },
  },
  {
    name: 'a citizen and director, a relative clause before the verb',
    text: 'Norman Threlkeld, a French national and the managing director of Acme Inc., fled. Ada Venn, who is now a fugitive, is the former site manager for Acme Inc.',
    facts: {
      'Norman Threlkeld': ' |  | managing director @ Acme Inc.',
      'Ada Venn': ' |  | former site manager @ Acme Inc.',
    },
  },
];

const leads: readonly Case[] = [
  {
    name: 'a calling in the lead',
    text: 'A London, Kentucky, doctor was sentenced today for fraud, the Justice Department announced.\n\nDr. Norman Threlkeld, 44, was sentenced to two years.',
    facts: { 'Norman Threlkeld': '44 | London, KY | doctor' },
  },
  {
    name: 'a couple in the lead',
    text: 'A Greensboro, North Carolina, couple pleaded guilty today, the Justice Department announced.\n\nNorman Threlkeld, 51, pleaded guilty to one count. Ada Threlkeld, 53, pleaded guilty to another.',
    facts: { 'Norman Threlkeld': '51 | Greensboro, NC | ', 'Ada Threlkeld': '53 | Greensboro, NC | ' },
  },
  {
    name: 'where somebody lived before is no home',
    text: 'Norman Threlkeld, 44, who previously resided in Toledo, Ohio, was convicted.',
    facts: { 'Norman Threlkeld': '44 |  | ' },
  },
  {
    name: 'home and age of the lead, the name in a later paragraph',
    text: 'TOLEDO, Ohio – A 44-year-old Toledo man was sentenced today for killing Ada Ostrakov.\n\n“It is over,” Prosecutor Marisol Venn said. “We can rest.”\n\nWendell Threlkeld was convicted in May.',
    facts: {
      'Ada Ostrakov': ' |  | ',
      'Marisol Venn': ' |  | Prosecutor',
      'Wendell Threlkeld': '44 | Toledo, OH | ',
    },
  },
  {
    name: 'whom a jury sentenced',
    text: 'A Houston man was sentenced to 50 years last week, District Attorney Marisol Venn announced.\n\n“This was a waste,” Venn said. “It was needless.”\n\nA jury sentenced Wendell Threlkeld, 22, on Thursday.',
    facts: { 'Marisol Venn': ' |  | District Attorney', 'Wendell Threlkeld': '22 | Houston, TX | ' },
  },
  {
    name: 'the town of several with their ages',
    text: 'Miami residents Marisol Venn, 45; Wendell Threlkeld, 48; and Ada Ostrakov, 49, pleaded guilty.',
    facts: {
      'Marisol Venn': '45 | Miami, FL | ',
      'Wendell Threlkeld': '48 | Miami, FL | ',
      'Ada Ostrakov': '49 | Miami, FL | ',
    },
  },
];

const posts: readonly Case[] = [
  {
    name: 'the field of a post, and where it lies',
    text: 'Wendell Threlkeld, vice president and head of sales for Europe, Africa and the Middle East, left.',
    facts: { 'Wendell Threlkeld': ' |  | vice president; head of sales for Europe, Africa and the Middle East' },
  },
  {
    name: 'the unit before the post',
    text: 'He thanked Digital Evidence Lab Intelligence Analyst Marisol Venn.',
    facts: { 'Marisol Venn': ' |  | Intelligence Analyst @ Digital Evidence Lab' },
  },
  {
    name: 'one of several who are named by their title',
    text: 'He gave them to recruiting assistants, including Marisol Venn, for money.',
    facts: { 'Marisol Venn': ' |  | recruiting assistant' },
  },
  {
    name: 'small words before a title with a capital',
    text: 'It cannot be proved beyond a reasonable doubt that Officers Marisol Venn and Wendell Threlkeld lied.',
    facts: { 'Marisol Venn': ' |  | Officer', 'Wendell Threlkeld': ' |  | Officer' },
  },
  {
    name: 'a country in the title',
    text: 'Marisol Venn, the UK Special Representative for Syria, spoke.',
    facts: { 'Marisol Venn': ' |  | UK Special Representative for Syria' },
  },
  {
    name: 'a verb before several workers is no title',
    text: 'The superintendent, Wendell Threlkeld, assigned workers to weld.',
    facts: { 'Wendell Threlkeld': ' |  | superintendent' },
  },
];

test.for([...others, ...careers, ...more, ...leads, ...posts, ...lists, ...aliases, ...homes, ...titles])(
  '$name',
  ({ text, facts }) => {
    expect(factsIn(text)).toEqual(facts);
  },
);
