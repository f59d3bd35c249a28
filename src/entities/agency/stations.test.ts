import { describe, expect, test } from 'vitest';
import { foundAndMarked, recordOf } from '../../../test/support/marks.ts';

describe('parts that go without their body’s name', () => {
  test.for([
    'Watchstanders of [[Coast Guard Sector Key West]] sent a boat of [[Coast Guard Station Islamorada]] and called [[Sector Miami]].',
    'A crew of [[Coast Guard Air Station Clearwater]] flew; the [[Eighth District]] and [[7th District Public Affairs]] were told.',
    'The [[EPA]] sued. [[Region 4]] of the agency and [[EPA Region 10]] agreed.',
    'The [[U.S. Africa Command Public Affairs]] spoke for [[U.S. Africa Command]].',
    'The [[379th Air Expeditionary Wing]], [[Carrier Air Wing 3]] and [[Combined Task Force 153]] took part.',
    'The [[Washington State Department of Ecology]] and the [[Connecticut Department of Energy and Environmental Protection]] met.',
    'The [[Office of the Chief State’s Attorney]] and the [[Prosecutor General’s Office]] agreed.',
    'It was led by Chinas [[State Assets Supervision Commission]] and Fresno Countys [[Probation Department]].',
    'The [[Texas DPS]] and the [[Texas Rangers]] helped the [[Essex County Prosecutor’s Office]]; the [[ECPO]] filed it.',
    'The [[Mesa PD]] and [[Plano ISD]] met the [[Harris County Commissioners Court]] and the [[Division of Workers’ Compensation]].',
    'The [[Illinois State Police SWAT team]] came; the Executive Branch and Farmers Branch did not.',
    '[[Justice Department]] Sues [[Fitchburg Housing Authority]] for Bias',
  ])('finds: %s', (marked) => {
    const { found, marks } = foundAndMarked('agency', marked);
    expect(found).toEqual(marks);
  });

  test.for([
    'A Naval Air Station and the Sector Commander were named; the private sector and Region 4 of the brain too.',
    'He works in the energy sector in Region 9.',
    'It sued Industrial Vale Services LLC (ISI) and paid ISI.',
  ])('finds none in: %s', (text) => {
    expect(foundAndMarked('agency', text).found).toEqual([]);
  });

  test.for([
    [
      'Coast Guard Sector Key West and the Eighth District spoke.',
      ['United States Coast Guard Sector Key West', 'United States Coast Guard 8th District'],
    ],
    [
      'The EPA said that Region 09 knew.',
      ['United States Environmental Protection Agency', 'United States Environmental Protection Agency Region 9'],
    ],
    [
      'The Dayton Police Department led it. The DPD Homicide Task Force helped.',
      ['Dayton Police Department', 'Dayton Police Department Homicide Task Force'],
    ],
    [
      'The U.S. Central Command named the 10th Mountain Division.',
      ['United States Central Command', '10th Mountain Division'],
    ],
    [
      'The Lake County Internet Crimes Against Children Task Force (ICAC) met. The ICAC Task Force won.',
      ['Lake County Internet Crimes Against Children Task Force'],
    ],
    [
      'The Army Criminal Investigation Command and Army CID met.',
      ['United States Army Criminal Investigation Command'],
    ],
    ['The Orange County District Attorney (OCDA) is asking for help.', ["Orange County District Attorney's Office"]],
    [
      'The Federal Government of Iraq and the Government of El Salvador agreed; the government of Iraq did too.',
      ['Federal Government of Iraq', 'Government of El Salvador'],
    ],
    [
      'The FBI’s Jackson, Miss., Division came.',
      ['Federal Bureau of Investigation', 'Federal Bureau of Investigation Jackson Division'],
    ],
    ['Officers of the Mesa, Ariz., Police Department came.', ['Mesa Police Department']],
    [
      'Brooklyn District Attorney Ada Quill thanked Detective Orr of the 90th Precinct Detective Squad.',
      ['New York City Police Department 90th Precinct Detective Squad'],
    ],
    ['SEATTLE, Wash. – The WSP came.', ['Washington State Patrol']],
  ] as const)('names the bodies of: %s', ([text, names]) => {
    expect(recordOf(text).agencies.map(({ name }) => name)).toEqual(names);
  });
});
