import { expect, test } from 'vitest';
import { recordOf } from '../../test/support/marks.ts';

const NAMED_OFTEN =
  'A tanker of the Royal Air Force landed on May 1, 2021. The Royal Air Force had ordered it, and the Royal Air Force will fly it.';

test.for([
  {
    name: 'whom a news item is about',
    text: `Tanker contract won\n\nMay 3, 2021\n\n${NAMED_OFTEN}`,
    issuer: undefined,
  },
  { name: 'nor without a headline', text: NAMED_OFTEN, issuer: undefined },
  {
    name: 'a day with its weekday',
    text: `Tanker contract won\n\nMonday, 3 May 2021\n\n${NAMED_OFTEN}`,
    issuer: undefined,
  },
  {
    name: 'of a release, the body named most',
    text: `Press release\n\nTanker contract won\n\n3 May 2021\n\n${NAMED_OFTEN}`,
    issuer: 'Royal Air Force',
  },
  {
    name: 'of what gives a contact, too',
    text: `Tanker contract won\n\n${NAMED_OFTEN}\n\nContact: Ada Quill, 020 7946 0111`,
    issuer: 'Royal Air Force',
  },
  {
    name: 'a company that a newspaper writes about',
    text: 'Crane maker reports losses\n\nMay 3, 2021\n\nOsgoode Crane & Rigging, Inc. has announced that it lost $3 million this year.',
    issuer: undefined,
  },
  {
    name: 'one that speaks itself',
    text: 'Crane maker reports losses\n\nMay 3, 2021\n\nOsgoode Crane & Rigging, Inc. today announced that it lost $3 million this year.',
    issuer: 'Osgoode Crane & Rigging, Inc.',
  },
])('issuer: $name', ({ text, issuer }) => {
  expect(recordOf(text).release.issuer?.name).toBe(issuer);
});

test('labels at the foot, each above what it labels', () => {
  const foot = 'Agency\nWage and Hour Division\nDate\nMay 3, 2021\nRelease Number\n21-1307-SAN (203)';
  const { release } = recordOf(
    `Half of farms pay too little\n\nA study found that half of farms pay too little.\n\n${foot}`,
  );
  expect([release.date, release.number]).toEqual(['2021-05-03', '21-1307-SAN (203)']);
  const told = recordOf(
    'Half of farms pay too little\n\nA study found that half of farms pay too little.\n\nDate\nIt is not known.',
  );
  expect([told.release.date, told.release.number]).toEqual([null, null]);
});
