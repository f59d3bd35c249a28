import { expect, test } from 'vitest';
import { extract } from '../../pipeline.ts';

const bodies = (text: string): readonly string[] =>
  extract(`Clerk Sentenced\n\n${text}`).organizations.flatMap(({ mentions }) =>
    mentions.map((mention) => mention.text),
  );

test.for([
  [
    'The jury heard that Hospice of the Quarvel, Inc. (HOTQI) had billed. HOTQI paid.',
    'Hospice of the Quarvel, Inc.',
    'HOTQI',
    'HOTQI',
  ],
  ['The owner of Back on Track Inc. was told.', 'Back on Track Inc.'],
  ['She founded Homes for Heroes LLC in May.', 'Homes for Heroes LLC'],
  ['The gift went to Lakeside House of Hope, Inc. on Monday.', 'Lakeside House of Hope, Inc.'],
  ['The Quarvel Church of God in Christ burned.', 'Quarvel Church of God in Christ'],
  ['The First Church of Christ, Scientist, was sold.', 'First Church of Christ, Scientist'],
])('a phrase in a name: %s', ([text, ...names]) => {
  expect(bodies(text!)).toEqual(names);
});

test.for([
  ['The president of Quarvel Widgets, Inc. was told.', 'Quarvel Widgets, Inc.'],
  ['She sold the Assets of Quarvel Widgets, Inc. in May.', 'Quarvel Widgets, Inc.'],
  ['The court entered a Stipulated Order of Permanent Quarvel and an Order of Protection.'],
  ['They went home for Quarvel Widgets, Inc. in May.', 'Quarvel Widgets, Inc.'],
])('no part of a name: %s', ([text, ...names]) => {
  expect(bodies(text!)).toEqual(names);
});
