import { expect, test } from 'vitest';
import { extract } from '../../pipeline.ts';
import { foundAndMarked } from '../../../test/support/marks.ts';

test.for([
  'filed in the [[U.S. District court for the Middle District of Florida]] today, and in a district court of Ohio',
  'in the [[Court of General Sessions]] and the [[Lagos State Special Offences Court]]; at the Royal Courts of Justice, under Local Rules Civil Courts have',
  'Solicitor Ada Quill of the First Circuit spoke; the [[First Circuit]] ruled.',
  'Filed in the [[U.S. District Court for the Eastern District of Louisiana]] today.',
  'before [[U.S. District Court]] Judge Ann Example',
  'The [[Orange County Superior Court]] and the [[Texas Court of Criminal Appeals]] agreed.',
  'The [[Supreme Court]] ruled.',
  '[[Texas Court of Criminal Appeals]] Officially Sets Aside Conviction of Ana Example',
  '[[U.S. Court of Appeals for the Ninth Circuit]] Upholds Verdict in the [[Superior Court for the County of Los Angeles]]',
  'in [[Harris County Criminal Court at Law No. 5]] and the [[204th District Court]]',
  'fined by [[Norwich Magistrates’ Court]] and heard in [[Lakeside Provincial Court]] today',
  'in the [[U.S. Court of Federal Claims]] ([[CFC]]) in 1999; the [[CFC]] ruled, and the cfc did',
  'He entered [[Drug Court]]; the [[Lake County Veterans Court]] and the [[Quarvel Domestic Violence Court]] met for the Homeless Court Program',
  'in [[Town of Norwich Court]] and [[City of Lakeside Court]] on Monday; the City of Lakeside went to court',
  'guilty in [[U.S. District Court, Northern District of Ohio]], before Senior [[U.S. District Court]] Judge Ann Quill, in court, District Attorneys said',
  'in [[Las Vegas Justice Court]], [[New York County Family Court]] and [[Franklin County Common Pleas Court]]; Justice Court said',
  'in the [[Delaware Court of Chancery]], [[Arlington Juvenile and Domestic Relations District Court]] and a [[CBI Court]]',
  'in [[Lakeside Magistrates Court]], the [[Crown Court at Quarvel]], the [[Court of Session]] and the [[Quarvel Specialised Commercial Crimes Court]], at noon',
  'before the [[Court of Special Judge, CBI Cases, Lucknow]] and a court of Special Judges',
  'in the [[District of Columbia Superior Court]], [[New York State Supreme Court]] and the [[Superior Court of California, County of Orange]]',
  'at the [[High Court at Quarvel]] and the [[Quarvel Crown Court sitting at Norwich]], not at the court sitting at Norwich',
  'charged at the [[Quarvel Law Courts]], the [[Quarvel Anti-Corruption Court]] and the [[Federal High Court]] sitting on Monday, he studied at Law Courts of his',
  'before the [[National Quarvel Appeals Tribunal]], the [[Competition Tribunal]] and the [[First-tier Tribunal]]; the Tribunal and the Chicago Tribune said so',
  'sentenced at the [[High Court in Glasgow]] and the [[High Court in Edinburgh]]; the [[High Court]] in January and in its ruling',
  'the [[Family Court of the Twenty-First Judicial Circuit of the State of Missouri]] ruled',
  'the [[Ninth Circuit]] and the [[D.C. Circuit]] agreed with the [[2nd Circuit]]; the Ninth Judicial Circuit and the Fifth Circuit Solicitor did not, on Circuit',
  'at [[Newcastle upon Tyne Crown Court]], [[Stoke-on-Trent Crown Court]] and the [[Prince George’s County Circuit Court]], based upon Court orders',
  'in [[Norwich Town Court]], the [[Hopi Tribal Court]] and the [[Land Court of Hawaii]], near the Food Court, the Tennis Court and the Town Court',
  'in the [[District Court of Maryland for Howard County]] for Howard',
  'in [[Central Bond Court]], the [[Surrogate’s Court]], [[Housing Court]] and [[Lakeside Tenant-Landlord Court]]; on the tennis court of a housing block',
  'He paid £5 at the magistrates’ hearing. The [[Federal Court]] ordered the County Council, and the [[Local Court]] too.',
  'in Federal Court, in the District Court and at the Supreme Court Building on Monday',
  'at the Quarvel Criminal Court Building on Monday',
  'in federal court, in the district court and in Court on Monday',
])('finds the courts of: %s', (marked) => {
  const { found, marks } = foundAndMarked('court', marked);
  expect(found).toEqual(marks);
});

test('a court whose possessive lost its apostrophe', () => {
  const courts = (text: string): readonly string[] =>
    extract(text).courts.flatMap(({ mentions }) => mentions.map((mention) => mention.text));
  expect(courts('They act in accordance with the Supreme Courts decision of May.')).toEqual(['Supreme Court']);
  expect(courts('They act in U.S. District Courts across the country.')).toEqual(['U.S. District Courts']);
});
