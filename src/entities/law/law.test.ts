import { expect, test } from 'vitest';
import { foundAndMarked, recordOf } from '../../../test/support/marks.ts';
import { Occupancy } from '../../core/occupancy.ts';
import { analyse, documentFromText } from '../../pipeline.ts';
import { law } from './index.ts';

test.for([
  'The division enforces the [[Fair Housing]] and [[Equal Credit Opportunity]] Acts in every county of the state.',
  'He was charged in May under the [[Clean Air]], [[Clean Water]] and [[Sherman]] Acts with nine others',
  'under the [[Immigration and Nationality Act]]s provision, and in Acts of War',
  'it broke the [[Immigration and Nationality Act]]s ([[INA]]) provision; the [[INA]]s rule and the [[INA]] stand',
  'The [[Clean Air Act]]s standards were known to everybody in the town of Lakeside at the time',
  'fined under the [[Fixing Harbor Care Act, 2021]], and under the [[Fair Housing Act]], 2021 being the year',
  'fined under [[Article 107(3)(c) TFEU]], [[Regulation (EU) 2016/679]] and [[Directive 2014/40/EU]]; Article 5 says Decision 12/2020',
  'cleared under the [[EU Merger Regulation]] and [[Council Regulation (EC) No 139/2004]]',
  'In Sonora, California, Quill was held for [[PC 69]], [[459 PC]], [[23152(a) VC]] and [[H&S 11378]].',
  'In Boise, Idaho, PC 1234 Quill told A&E so.',
  'asked under the [[Freedom of Information Act]] ([[FOIA]]) at FOIA.gov',
  'settled under the [[False Claims Act]] and the [[FCPA]]',
  'charged under [[18 U.S.C. § 924(c)]] and [[42 C.F.R. § 411.350]]',
  'in violation of [[18 U.S.C. §§ 1343, 1349 and 2]]',
  'in violation of [[Title 18, United States Code, Sections 1343 and 1349]]',
  'charged under [[California Penal Code section 187(a)]]',
  'possession ([[Health & Safety Code § 11352]])',
  'in violation of [[Section 666 of the Penal Code]]',
  'as [[Section 2 of the Voting Rights Act]] requires',
  'under [[Title IV of the Civil Rights Act of 1964]], which [[Title IV]] of course',
  'under [[Executive Order 13768]] and [[Proposition 47]]',
  'voters passed [[AB 109]], [[Senate Bill 1421]] and [[Public Law 115-391]]',
  'rights under the [[Fourth Amendment]] and the [[U.S. Constitution]]',
  'violating the [[Plant Protection Act]] in Texas',
  'it was sold in breach of the [[Restore Online Shoppers’ Confidence Act]] for many years',
  'they were seized under the [[Criminal Proceeds (Recovery) Act]] by officers of the police',
  'claims under the [[Oil Pollution Act]] ([[OPA]]) and the [[Harbor Protection Act]] were settled',
  'he was fined under [[Section 2(1) of the Health and Safety at Work etc. Act 1974]] by the court',
  'under the [[Fraud Enforcement and Recovery Act of 2009]]',
  'The [[Homelessness, Drug Addiction, and Theft Reduction Act]] passed.',
  'said Congress in the [[Telecommunications Act of 1996]]',
  'the [[Fair Housing Act]] ([[FHA]]) applies; [[FHA]] claims',
  'the [[Fair Housing Act]] ([[FHA]]) and [[Section 504 of the FHA]]; [[Title III of the FHA]] too',
  'under [[UN Security Council Resolution 2254]] and a House Resolution 12',
  'FHA loans were sold to the ADA in court',
  'a sexual act, an Act of violence, the Act',
  'She attended Brooklyn Law School near the Dallas Convention Center.',
  'See Section 12 and Code 3, case 12-cr-345, and Rule of thumb.',
  "victims have rights under [[Marsy's Law]]",
  'the [[federal sentencing guidelines]] and the [[Geneva Conventions]]',
])('%s', (marked) => {
  const { found, marks } = foundAndMarked('law', marked);
  expect(found).toEqual(marks);
});

test('a short form is the law that the document explains it by', () => {
  const { laws } = recordOf(
    'The Oil Pollution Act of 1990 (OPA) applies. OPA claims of Proposition 35 and Prop 35, and Title IV of the OPA; SB 94.',
  );
  expect(laws.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Oil Pollution Act of 1990', 3],
    ['Proposition 35', 2],
    ['Title IV of the OPA', 1],
    ['SB 94', 1],
  ]);
});

test('takes pages of digits and brackets in linear time', () => {
  for (const text of [`Section ${'1(a), '.repeat(20000)}`, 'Section of the Act '.repeat(5000)]) {
    const document = analyse(documentFromText(text));
    const started = performance.now();
    law.recognise(document, new Occupancy(document.tokens.count));
    expect(performance.now() - started).toBeLessThan(1000);
  }
});
