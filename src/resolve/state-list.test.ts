import { expect, test } from 'vitest';
import { recordOf } from '../../test/support/marks.ts';

/** What the bodies of a text are called. */
function names(text: string): readonly string[] {
  return recordOf(text).agencies.map(({ name }) => name);
}

test.for([
  { state: 'New York', printed: 'Liquor Authority', name: 'New York State Liquor Authority' },
  { state: 'Maryland', printed: "Workers' Compensation Commission", name: "Maryland Workers' Compensation Commission" },
  { state: 'Florida', printed: 'Parole Commission', name: 'Florida Parole Commission' },
  { state: 'New Jersey', printed: 'Juvenile Justice Commission', name: 'New Jersey Juvenile Justice Commission' },
  { state: 'Oklahoma', printed: 'Health Care Authority', name: 'Oklahoma Health Care Authority' },
  { state: 'Utah', printed: 'Division of Securities', name: 'Utah Division of Securities' },
  {
    state: 'Connecticut',
    printed: 'Department of Veterans Affairs',
    name: 'Connecticut Department of Veterans Affairs',
  },
  { state: 'Ohio', printed: 'Liquor Authority', name: 'Liquor Authority' },
])('where a state speaks, $printed is what its list has: $state', ({ state, printed, name }) => {
  const text = `${state} Attorney General Ada Quill\n\nFOR IMMEDIATE RELEASE\n\nAttorney General Quill Announces Settlement\n\nThe ${printed} assisted in the case.`;
  expect(names(text)).toContain(name);
});

test.for([
  { printed: 'Racing Commission', name: 'Ohio State Racing Commission' },
  { printed: 'Board of Nursing', name: 'Ohio Board of Nursing' },
  { printed: 'Department of Health', name: 'Department of Health' },
  { printed: 'Ethics Commission', name: 'Ethics Commission' },
])('where a county speaks, only what no county has is the state’s: $printed', ({ printed, name }) => {
  const text = `Franklin County Prosecutor's Office\n\nFOR IMMEDIATE RELEASE\n\nMan Sentenced for Fraud\n\nColumbus, Ohio – The ${printed} assisted in the case in Ohio.`;
  expect(names(text)).toContain(name);
});

test.for([
  { printed: 'Board of Nursing', name: 'Maryland Board of Nursing' },
  { printed: 'Department of Transportation', name: 'United States Department of Transportation' },
  { printed: 'Parole Commission', name: 'United States Parole Commission' },
  { printed: 'Tax Division', name: 'Tax Division' },
])(
  'a U.S. Attorney’s release means the nation’s, and the state’s of what only states have: $printed',
  ({ printed, name }) => {
    const text = `Department of Justice\nU.S. Attorney’s Office\nDistrict of Maryland\n\nFOR IMMEDIATE RELEASE\n\nMan Sentenced for Fraud\n\nBALTIMORE, Maryland – The ${printed} assisted in the case.`;
    expect(names(text)).toContain(name);
  },
);
