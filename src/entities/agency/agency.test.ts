import { describe, expect, test } from 'vitest';
import { foundAndMarked, recordOf } from '../../../test/support/marks.ts';

describe('agency spans', () => {
  test.for([
    'The [[Justice Department]]’s [[Criminal Division]] thanked the [[Bureau of Alcohol, Tobacco, Firearms and Explosives]] ([[ATF]]).',
    'The [[U.S. EPA]] and [[EPA]] sued the U.S. owner.',
    'The [[FBI]]’s [[Miami Field Office]] and the [[FBI Minneapolis Field Office]] led the case.',
    'Prosecutors of the [[U.S. Attorney’s Office for the Eastern District of Louisiana]] filed it.',
    'The [[U.S. Attorneys Office for the District of Kansas]] and the [[FBI]]s [[Wichita office]] lost their apostrophes.',
    'The [[Colleton County, South Carolina Sheriffs Office]] and the [[Walterboro, South Carolina Police Department]] led it.',
    'The [[Antitrust Division]]’s [[Chicago Office]], the [[FBI]] and the Offices [[Lakeside Drug Unit]] met.',
    'The [[Department of Commerce]]s [[Office of Inspector General]] lost its apostrophe.',
    'The [[South Carolina Department of Probation, Parole and Pardon Services]] was told.',
    'The [[Fraud Section]] of the [[Criminal Division]] and the [[Department of Justice]] agreed.',
    'Officers of the [[Tulsa Police Department]] and the [[Creek County Sheriff’s Office]] responded.',
    'The [[Texas Department of Public Safety]] and the [[Office of the Inspector General]] helped.',
    'The [[California Department of Corrections and Rehabilitation]] and [[Houston Police Department]] joined.',
    'The [[Child Abuse and Neglect Unit]] of the [[District Attorney’s Office]] reviewed it.',
    'The [[Texas Attorney General’s Medicaid Fraud Control Unit]] opened a case.',
    'The [[Justice Department]]’s [[Criminal]] and [[Antitrust]] Divisions announced it.',
    'The [[U.S. Attorney’s Offices for the Southern District of Florida]] and the [[Northern District of Georgia]] agreed.',
    'The [[Collier]] and [[Lee]] County Sheriff’s Offices and the [[Cape Coral]] and [[Fort Myers]] Police Departments came.',
    'The [[Gwinnett County Police Department]] came; [[GCPD]] detectives took over.',
    'The [[Kansas City, Missouri, Police Department]] and the [[Prince George’s County State’s Attorney’s Office]] helped.',
    'The [[Texas Department of Transportation]] and the [[Iraqi Ministry of Oil]] are not their namesakes.',
    'Grand Jury Files Charges Against [[Houston Police Department]] Officers',
    'The [[Justice Department]]s [[Tax Division]] lost its apostrophe.',
    'The [[House Energy and Commerce Committee]] and the [[Orange County Board of Supervisors]] Chairman Example spoke.',
    'The [[Conviction Integrity Unit]] ([[CIU]]) was founded in 2007; the [[CIU]] has six lawyers.',
    'A member of the [[Narcotics And Gang Enforcement (NAGE) Unit]] spoke; the [[NAGE Unit]] has six officers.',
    'Detectives of the [[52nd Precinct Detective Squad]] and [[Lakeside Unified School District Police]] came.',
    'The [[California Department of Justice]], [[Bureau of Medi-Cal Fraud and Elder Abuse]], helped our [[Lifer Unit]].',
    'Former [[Baton Rouge, Louisiana Police]] Officer Pleads Guilty; the [[Lake County Justice Advisory Council]] met.',
    'The [[Low Value Import Team]] of [[HM Revenue and Customs]], [[Kirklees Council]] and the [[Homerton NHS Foundation Trust]] met.',
    'The [[Second Judicial District Attorney’s Office]] and the [[New Mexico Public Education Department]] agreed.',
    'The [[Department of Energy]]s ([[DOE]]) plant, the [[FBI]] and [[Department of State]]s [[Dallas Field Office]] met.',
    'The [[Lake County Gang Impact Team]] ([[GIT]]) met; [[GIT]] has nine agents.',
  ])('finds the bodies of: %s', (marked) => {
    const { found, marks } = foundAndMarked('agency', marked);
    expect(found).toEqual(marks);
  });

  test.for([
    'The Department said that local police and prosecutors helped the agency.',
    'U.S. Attorney Maria Example and Attorney General Tom Example spoke.',
    'Orange County District Attorney Pat Example said so.',
    'WHO: Sheriff Example',
    'The Example Administration and the United States agreed.',
    'Senate Bill 1437, Man Who Shot Police, the Better Business Bureau and NCAA Division I',
    'Office of Attorney General Jane Example',
    'He pleaded guilty in the Western District of Texas, El Paso Division, and lives in the Northside Section of Dallas.',
    'The Houston Police Officers Association, the Board of the Innocence Project and the Department of Sociology met.',
  ])('finds no body in: %s', (text) => {
    expect(foundAndMarked('agency', text).found).toEqual([]);
  });
});

describe('agency names', () => {
  test.for([
    ['The DOJ and the Justice Department.', ['United States Department of Justice']],
    [
      'The FBI’s Omaha Field Office.',
      ['Federal Bureau of Investigation', 'Federal Bureau of Investigation Omaha Field Office'],
    ],
    ['Tulsa Police arrested two. The Tulsa Police Department said so.', ['Tulsa Police Department']],
    ['Fresno, California, Police Department', ['Fresno Police Department']],
    [
      'The Waco Resident Agency of the FBI’s Dallas Field Office came.',
      [
        'Federal Bureau of Investigation',
        'Federal Bureau of Investigation Waco Resident Agency',
        'Federal Bureau of Investigation Dallas Field Office',
      ],
    ],
    ['The HEAT Unit met.', ['HEAT Unit']],
    [
      'The Polk County District Attorney’s Office said its Gang Unit won.',
      ['Polk County District Attorney’s Office', 'Polk County District Attorney’s Office Gang Unit'],
    ],
  ] as const)('names the bodies of: %s', ([text, names]) => {
    expect(recordOf(text).agencies.map(({ name }) => name.replace(/'/g, '’'))).toEqual(names);
  });
});
