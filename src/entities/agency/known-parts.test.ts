import { expect, test } from 'vitest';
import { foundAndMarked, recordOf } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'a strike force by its last words',
    marks:
      'It is part of the [[Medicare Fraud Strike Force]]. Since 2007, [[Strike Force]] operations go on. The task force met.',
  },
  { name: 'no strike force named', marks: 'Strike Force operations go on.' },
  { name: 'a school board with its state', marks: 'An election of the [[Donna, Texas School Board]] was held.' },
  { name: 'of the Welsh', marks: '[[CPS Cymru-Wales]] said so. The [[CPS]] in Wales agreed.' },
  {
    name: 'units of the Philippine police',
    marks:
      'MANILA – The [[Philippine National Police]] ([[PNP]]) and the [[PNP Anti-Cybercrime Group]] ([[ACG]]) came.',
  },
])('parts of known bodies: $name', ({ marks }) => {
  const { found, marks: wanted } = foundAndMarked('agency', marks);
  expect(found).toEqual(wanted);
});

test.for([
  {
    text: 'BRUSSELS – DG REGIO of the European Commission decided.',
    body: 'European Commission Directorate-General for Regional and Urban Policy',
  },
  {
    text: 'ABUJA – The Enugu Zonal Command of the Economic and Financial Crimes Commission arrested him.',
    body: 'Economic and Financial Crimes Commission Enugu Zonal Command',
  },
  {
    text: 'HARRISBURG – The Department of the Auditor General found it.',
    body: 'Pennsylvania Department of the Auditor General',
  },
  {
    text: 'STATE OF NEW YORK\n\nALBANY, N.Y. – The Office of the State Comptroller of New York found it, New York said.',
    body: 'Office of the New York State Comptroller',
  },
  {
    text: 'DALLAS – The Dallas County Criminal District Attorney’s Office has a grant of the Office of the Governor of that state.',
    body: 'Texas Office of the Governor',
  },
  {
    text: 'WASHINGTON – The Treasury Department’s Inspector General for Tax Administration looked into it.',
    body: 'Treasury Inspector General for Tax Administration',
  },
])('in full: $body', ({ text, body }) => {
  expect(recordOf(text).agencies.map(({ name }) => name)).toContain(body);
});
