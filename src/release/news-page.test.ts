import { expect, test } from 'vitest';
import { extract } from '../pipeline.ts';

const BODY =
  'A jury found the former clerk guilty of taking bribes in exchange for permits, the Lake County Sheriff’s Office said.';

test.for([
  [
    `Lowland Dispatch\nNEWS | COURTS | SPORT | LIFESTYLE\n\nFormer clerk gets 15 years for permit fraud\n\n3 May 2021 - 14:22\nBy Ada Quill\n\n${BODY}`,
    'Lowland Dispatch',
    'Former clerk gets 15 years for permit fraud',
    '2021-05-03',
  ],
  [
    `THE QUARVEL EXAMINER\n\nNews / Local News / Crime\n\nFormer clerk gets 15 years\n\nAuthor of the article: Ada Quill\nPublished May 3, 2021  •  Last updated May 4, 2021\n\n${BODY}`,
    'Quarvel Examiner',
    'Former clerk gets 15 years',
    '2021-05-03',
  ],
  [
    `THE QUARVEL LEDGER\nServing Bradford, Sullivan and Lake counties\n\nSubscribe | e-Edition | Obituaries\n\nHome > News > Courts\n\nFormer clerk of fire company gets 15 years, DA says\n\nBy ADA QUILL\n\nMay 3, 2021\n\nFacebook  Twitter  Email  Print\n\nTOWANDA — ${BODY}`,
    'Quarvel Ledger',
    'Former clerk of fire company gets 15 years, DA says',
    '2021-05-03',
  ],
  [
    `WQKH 11 News\n\nLIVE | WEATHER | SPORTS | CLOSINGS\n\nFormer clerk gets 15 years\n\nPublished: May. 3, 2021 at 8:14 AM EST | Updated: May. 4, 2021 at 1:52 PM EST\n\nBy Ada Quill\n\nLAKE COUNTY, Ky. (WQKH) - ${BODY}`,
    'WQKH',
    'Former clerk gets 15 years',
    '2021-05-03',
  ],
  [
    `WQKH 11 News\n\nFormer clerk gets 15 years\n\nUpdated: May 4, 2021 at 1:52 PM | Published: May 3, 2021 at 8:14 AM\n\nBy Ada Quill\n\n${BODY}`,
    'WQKH 11 News',
    'Former clerk gets 15 years',
    '2021-05-03',
  ],
] as const)('a news page tells its outlet, headline and day: %#', ([text, outlet, title, date]) => {
  const { release } = extract(text);
  expect(release).toMatchObject({ title, date, issuer: { name: outlet } });
});

test('a day that the page says it is current of', () => {
  const { release } = extract(
    `Center for Food Safety\nConstituent Update\n\nOutbreak Investigation of Halva Bars\n\nDo not eat, sell, or serve recalled halva bars of the brand.\n\nContent current as of: 05/03/2021\n\n${BODY}`,
  );
  expect(release.date).toBe('2021-05-03');
});
