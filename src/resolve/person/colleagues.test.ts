import { expect, test } from 'vitest';
import { type FactsCase, factsIn } from '../../../test/support/facts.ts';

const colleagues: readonly FactsCase[] = [
  {
    name: 'a grade of its own at the end of the list',
    text: 'Assistant U.S. Attorneys Marisol Venn and Norman Threlkeld, and Special Assistant U.S. Attorney Ada Ostrakov of the Southern District of Ohio spoke.',
    facts: {
      'Marisol Venn': ' |  | Assistant U.S. Attorney @ Southern District of Ohio',
      'Norman Threlkeld': ' |  | Assistant U.S. Attorney @ Southern District of Ohio',
      'Ada Ostrakov': ' |  | Special Assistant U.S. Attorney @ Southern District of Ohio',
    },
  },
  {
    name: 'a special assistant lent by another body',
    text: 'Assistant U.S. Attorney Marisol Venn and Special Assistant U.S. Attorney Ada Ostrakov of the Tax Division spoke.',
    facts: {
      'Marisol Venn': ' |  | Assistant U.S. Attorney',
      'Ada Ostrakov': ' |  | Special Assistant U.S. Attorney @ Tax Division',
    },
  },
  {
    name: 'from a district',
    text: 'Assistant U.S. Attorneys Marisol Venn and Norman Threlkeld from the Eastern District of Virginia spoke.',
    facts: {
      'Marisol Venn': ' |  | Assistant U.S. Attorney @ Eastern District of Virginia',
      'Norman Threlkeld': ' |  | Assistant U.S. Attorney @ Eastern District of Virginia',
    },
  },
  {
    name: 'both of a section',
    text: 'Trial Attorneys Marisol Venn and Norman Threlkeld, both of the Tax Division, spoke.',
    facts: {
      'Marisol Venn': ' |  | Trial Attorney @ Tax Division',
      'Norman Threlkeld': ' |  | Trial Attorney @ Tax Division',
    },
  },
  {
    name: 'behind a comma, in a unit of the office',
    text: 'Senior Assistant District Attorney Marisol Venn and Assistant District Attorney Ada Ostrakov, of the Homicide Bureau, spoke.',
    facts: {
      'Marisol Venn': ' |  | Senior Assistant District Attorney @ Homicide Bureau',
      'Ada Ostrakov': ' |  | Assistant District Attorney @ Homicide Bureau',
    },
  },
  {
    name: 'ranks of one department',
    text: 'Detective Marisol Venn and Sgt. Norman Threlkeld of the Toledo Police Department investigated.',
    facts: {
      'Marisol Venn': ' |  | Detective @ Toledo Police Department',
      'Norman Threlkeld': ' |  | Sgt. @ Toledo Police Department',
    },
  },
  {
    name: 'the head of an office is not in its bureau',
    text: 'District Attorney Marisol Venn and Assistant District Attorney Ada Ostrakov of the Homicide Bureau spoke.',
    facts: {
      'Marisol Venn': ' |  | District Attorney',
      'Ada Ostrakov': ' |  | Assistant District Attorney @ Homicide Bureau',
    },
  },
  {
    name: 'deputies are not over what assistants are over',
    text: 'Deputy Attorney General Marisol Venn and Assistant Attorney General Ada Ostrakov of the Civil Division spoke.',
    facts: {
      'Marisol Venn': ' |  | Deputy Attorney General',
      'Ada Ostrakov': ' |  | Assistant Attorney General @ Civil Division',
    },
  },
  {
    name: 'a post with a field is that of one person',
    text: 'U.S. Attorney for the District of Massachusetts Marisol Venn and Norman Threlkeld, Inspector in Charge of the U.S. Postal Inspection Service, spoke.',
    facts: {
      'Marisol Venn': ' |  | U.S. Attorney @ District of Massachusetts',
      'Norman Threlkeld': ' |  | Inspector in Charge @ United States Postal Inspection Service',
    },
  },
];

test.for(colleagues)('whose body: $name', ({ text, facts }) => {
  expect(factsIn(text)).toEqual(facts);
});
