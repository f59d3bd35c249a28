import { expect, test } from 'vitest';
import { foundAndMarked, recordOf } from '../../../test/support/marks.ts';

test.for([
  'The division enforces the [[Fair Housing]] and [[Equal Credit Opportunity]] Acts in every county of the state.',
  'He was charged in May under the [[Clean Air]], [[Clean Water]] and [[Sherman]] Acts with nine others',
  'under the [[Immigration and Nationality Act]]s provision, and in Acts of War',
  'paid under [[P.L. 107-56]], under [[Title 25, Texas Administrative Code, Chapter 97]] and [[Title 16 of the Delaware Code]]; Title 42 stays, he said',
  'breaches of [[W. Va. Code § 61-2-1]] and of [[Va. Code § 18.2-32]] were charged in the county',
  'charged under the [[Shepard/Byrd Act]] for the first time in the state',
  'it broke the [[Immigration and Nationality Act]]s ([[INA]]) provision; the [[INA]]s rule and the [[INA]] stand',
  'The [[Clean Air Act]]s standards were known to everybody in the town of Lakeside at the time',
  'fined under the [[Fixing Harbor Care Act, 2021]], and under the [[Fair Housing Act]], 2021 being the year',
  'fined under [[Article 107(3)(c) TFEU]], [[Regulation (EU) 2016/679]] and [[Directive 2014/40/EU]]; Article 5 says Decision 12/2020',
  'cleared under the [[EU Merger Regulation]] and [[Council Regulation (EC) No 139/2004]]',
  'In Sonora, California, Quill was held for [[PC 69]], [[459 PC]], [[23152(a) VC]] and [[H&S 11378]].',
  'In Norwich, New York, Quill was held for [[VTL 1192(3)]] and [[V&T Law 511]]; in Ohio a PL 265 is a thing.',
  'breaches of [[M.G.L. c. 265, § 13A]], [[Wis. Stat. § 940.19(2)]], [[N.C. Gen. Stat. § 14-39]] and [[Ark. Code Ann. § 5-10-101]] were charged',
  'breaches of [[720 ILCS 5/9-1]], [[21 O.S. § 701.7]], [[18 Pa.C.S. § 2502]] and [[17-A M.R.S. § 201]] were charged',
  'a breach of [[Mass. Gen. Laws ch. 93A]].',
  'a breach of [[Section 812.014, Florida Statutes]], of [[Chapter 36.70A RCW]] and of [[Section 420 IPC]]; an IPC meeting on 420 things',
  'under [[Sections 120-B r/w 420, 467 and 471 of IPC]] and [[Article 120 of the UCMJ]], in 120 days',
  'fraud contrary to [[section 2 Fraud Act 2006]], and [[section 12 Clear Rivers Act 1971]]; on page 2 Fraud Acts differ',
  'under [[section 5.1 of the Criminal Code (Cth)]] and the [[Clear Rivers Act 1990 (NSW)]] he paid',
  'he was found guilty under the [[Clear Rivers Act 56 of 2003]], then of breaches of the [[Drainage Act, Act 12 of 2004]], with 12 of 2004 cases',
  'he was found guilty under the [[Sound Rivers Act, 1999 (Act No. 1 of 1999)]] by the court',
  'he was found by the court to be in breach of [[Law 199/2016]], of [[Article 26 of the Texas Code of Criminal Procedure]], he said of a Law 12',
  'to be spared under [[Article 8 of the EU Anti-Trafficking Directive]], not under a Housing Directive, he said to us',
  'charged with [[VTL 1192(3) and 1192(2-a)(a)]], he said',
  'he was found to be in breach of the [[Ohio False Advertising Law]] and of the [[Telemarketing Sales Rule]] by the court',
  'they were sold in breach of the [[Quarvel Sanctions Regulations]], he said, of Federal Regulations and of his Environmental Law lessons',
  'charged under [[section 307.5]], he violated [[Section 3631]]; under Section 8 he was housed, in Section 112 he sat',
  'in breach of [[Rule 10b-5]] and [[Rule 206(4)-8]], not of Rule 12; [[Federal Rule of Criminal Procedure 35(b)]] says so',
  'under [[Executive Order (E.O.) 13224]], [[E.O. 13224]] and [[Executive Orders 13224 and 13382]].',
  'under [[Section 2 of the Criminal Justice (Drug Trafficking) Act 1996]] and the [[Road Traffic Act 2010]].',
  'contrary to [[section 474.17 of the Criminal Code Act 1995]] and to [[s.18 of the Offences Against the Person Act 1861]], he was told',
  'under the [[1951 Refugee Convention]], [[Council Regulation 1/2003]] and [[Article 53 of the EEA Agreement]], it was said; Regulation 7/2003',
  'claims under [[Title II of the ADA]] and [[Title 8 of the Code of Federal Regulations]]; the ADA told the court so',
  'the [[supremacy clause]], the [[Commerce Clause]] and a sanity clause',
  'filed as [[H.R. 5376]] and [[Public Act 101-27]] by H.R. Quarvel',
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
  'money from the [[James Zadroga 9/11 Health and Compensation Act]] for many years',
  'money from the [[Fixing America’s Surface Transportation Act]] and under Ohio’s [[Clean Lake Act]]',
  'they were seized under the [[Criminal Proceeds (Recovery) Act]] by officers of the police',
  'claims under the [[Oil Pollution Act]] ([[OPA]]) and the [[Harbor Protection Act]] were settled',
  'he was fined under [[Section 2(1) of the Health and Safety at Work etc. Act 1974]] by the court',
  'under the [[Fraud Enforcement and Recovery Act of 2009]]',
  'The [[Homelessness, Drug Addiction, and Theft Reduction Act]] passed.',
  'said Congress in the [[Telecommunications Act of 1996]]',
  'the [[Fair Housing Act]] ([[FHA]]) applies; [[FHA]] claims',
  'the [[Fair Housing Act]] ([[FHA]]) and [[Section 504 of the FHA]]; [[Title III of the FHA]] too',
  'under [[UN Security Council Resolution 2254]] and a House Resolution 12',
  'it broke the [[Short-Term Rental Ordinance]] and the [[Noise Control Ordinance]] of the town, he said; the City Ordinance and an Ordinance Officer',
  'fined under [[Regulation 4(1) of the Work at Height Regulations 2005]] and the [[Sound Rivers (Quiet Harbour) Order 1987]]; a Serious Crime Prevention Order was made',
  'fined under the [[Terrorist Financing and Sending of Funds (Information on the Sender) Regulations 2017]] by the court',
  'under the [[Theft Act (Northern Ireland) 1969]], the [[Companies (Sark) Law 1991]] and [[Act 12 of 2004]] he was tried',
  'under the [[Sound Rivers Act, 2013]] in Delhi, and the [[Sound Rivers Act]], 2013 being the year',
  'an offence contrary to [[section 268(1) as read with section 269(2) of the Penal Code]] was proved in court',
  'illegal under [[26 USC § 7206(1)]] and [[Section 8 of the Voting Rights Act]] and [[Texas Penal Code Section 19.02]], [[Section 19.03 of the Texas Penal Code]] too',
  'they passed [[Bill C-21]], [[Measure J]], [[Measure 110]], [[Prop. 47]] and the [[14th Amendment]]; Bill Quill and Measure for Measure',
  'it breaks [[Regulation S-P]], [[Regulation FD]] and [[Regulation Z]], he said; the Regulation said so',
  'what the [[California Penal Code]], the old [[Code of Criminal Procedure]], the [[Code of Virginia]] and the new [[Code of Conduct for Harbor Pilots]] say is known to us',
  'the Dress Code, the Area Code, a Code of Conduct and a Code of Silence say so to us, he said',
  'what the [[New York Labor Law]], the old [[Prevailing Wage Law]] and [[Karina’s Law]] say is known to us, he said, of Family Law',
  'the Quiet Clause of the [[First Amendment]] and the [[Title II of the Clear Rivers Act]], he said to us',
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

test('letters are the law that they stand for where the document names it, and a part of it is another', () => {
  const { laws } = recordOf(
    'VAWA grants help. The Violence Against Women Act pays; charged under section 2 of the Clear Rivers Act (CRIV), not the CRIV alone. FERPA applies.',
  );
  expect(laws.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Violence Against Women Act', 2],
    ['section 2 of the Clear Rivers Act', 1],
    ['Clear Rivers Act', 2],
    ['FERPA', 1],
  ]);
});
