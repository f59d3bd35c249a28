import { expect, test } from 'vitest';
import { extract } from '../pipeline.ts';

const BODY = 'A jury found the former clerk guilty of taking bribes in exchange for permits, the office said.';

test.for([
  ['Published by: Press Office, Harbour Board\n\nClerk Found Guilty of Bribery', 'Clerk Found Guilty of Bribery'],
  ['Category: Public Corruption\nClerk Found Guilty of Bribery', 'Clerk Found Guilty of Bribery'],
  ['Subject: Clerk found guilty of bribery', 'Clerk found guilty of bribery'],
  ['Press Release: Clerk found guilty of bribery', 'Clerk found guilty of bribery'],
  ['March 3, 2021 – Windsor, Ontario – Harbour Board\n\nClerk found guilty', 'Clerk found guilty'],
  [
    'CLERK FOUND GUILTY\nFOLLOWING LONG TRIAL\nIN HARBOUR CASE',
    'CLERK FOUND GUILTY FOLLOWING LONG TRIAL IN HARBOUR CASE',
  ],
  ['CLERK FOUND GUILTY OF BRIBERY\nHarbour board pays back fees', 'CLERK FOUND GUILTY OF BRIBERY'],
  ['CLERK FOUND GUILTY OF BRIBERY\n\nHARBOUR BOARD PAYS BACK FEES', 'CLERK FOUND GUILTY OF BRIBERY'],
  ['Released by mistake, clerk found again', 'Released by mistake, clerk found again'],
])('the headline of %s', ([head, title]) => {
  expect(extract(`Harbour Board\n\nNews release\n\n${head}\n\n${BODY}`).release.title).toBe(title);
});

test.for([
  [`BOSTON - Thursday, May 20, 2021 - ${BODY}`, '2021-05-20'],
  [`(TRENTON, NJ) – May 20, 2021 – ${BODY}`, '2021-05-20'],
  [`Nairobi, Thursday, 20th May 2021: ${BODY}`, '2021-05-20'],
  [`March 3, 2021 – Windsor, Ontario – Harbour Board\n\n${BODY}`, '2021-03-03'],
  [`The clerk met a builder on May 20, 2021. ${BODY}`, null],
])('the day of %s', ([body, date]) => {
  expect(extract(`Clerk Found Guilty of Bribery\n\n${body}`).release.date).toBe(date);
});

test.for([
  ['NASA RELEASE: 24-032', '24-032'],
  ['USDL-24-0443', 'USDL-24-0443'],
  ['23/145MR', '23/145MR'],
  ['Ref: MR24/017', 'MR24/017'],
  ['PRESS RELEASE No 123/24', '123/24'],
])('the number in %s', ([line, number]) => {
  expect(extract(`Harbour Board\n\n${line}\n\nClerk Found Guilty of Bribery\n\n${BODY}`).release.number).toBe(number);
});
