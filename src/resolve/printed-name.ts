import { memoised } from '../core/memo.ts';
import { agencyById, type AgencyRecord } from '../entities/agency/value.ts';
import { bodyName, sameName } from './agency-names.ts';
import { isParoleBoard } from './parole.ts';

/** Names that a state's own release gives its bodies without the state: `the Department of Revenue`, `the State Police`. */
const OWN =
  /^(?:(?:Department|Division|Bureau|Office|Board|Commission|Agency|Administration) (?:of|for|on) |State (?!Department)\S|(?:Attorney General|Governor|Lieutenant Governor|State Auditor|Auditor General|State Treasurer|Comptroller|Inspector General|Public Advocate|Chief Medical Examiner)'s Office$|(?:Public (?:Utilities|Utility|Service)|Gaming(?: Control)?|Parole|Utilities and Transportation|Civil Rights|Securities|Liquor(?: Control)?|Lottery) (?:Commission|Board)$|(?:Highway Patrol|National Guard|General Assembly|Legislature)$|(?!Police|Fire|Sheriff|Health|Parks|Probation)[A-Z]\w+(?: and [A-Z]\w+| [A-Z]\w+)? Department$)/;
/** What only states have: also where a county or a newspaper speaks, if a list has the state's. */
const NO_COUNTY_HAS = new RegExp(
  `^(?:Department of (?:${[
    'Motor Vehicles|Highway Safety and Motor Vehicles|Public Safety|Law Enforcement|Corrections?|Corrections and Rehabilitation|Criminal Justice',
    'Juvenile Justice|Youth Services|Children and Families|Children and Family Services|Child Services|Child Safety|Family and Protective Services',
    'Natural Resources|Environmental (?:Protection|Conservation|Quality|Management)|Fish and (?:Wildlife|Game)|Wildlife|Conservation',
    'Insurance|Banking|Financial (?:Services|Regulation|Institutions|Protection and Innovation)|Consumer Affairs|Real Estate',
    'Business and Professional Regulation|Licensing|Licensing and Regulatory Affairs|Revenue|Taxation|Taxation and Finance|Tax and Fee Administration',
    'Health Care Services|Managed Health Care|State Hospitals|Mental Health|Developmental Services|Toxic Substances Control',
    'Alcoholic Beverage Control|Cannabis Control|Industrial Relations|Labor and Industries|Workforce Development|Economic Security',
    'Fair Employment and Housing|Forestry and Fire Protection|Law and Public Safety',
  ].join(
    '|',
  )})|State (?:Police|Patrol)|Highway Patrol|Attorney General's Office|Parole Board|Board of Parole Hearings|Board of Pardons and Paroles|Board of Pardons|Contractors State License Board|Victim Compensation Board|Medical Board|Board of (?:Registered Nursing|Nursing|Pharmacy|Medicine)|State Bar|General Assembly|Legislature|National Guard|Bureau of Criminal (?:Apprehension|Investigation))$`,
);
const ATTORNEY_GENERAL =
  /^(?:Office of (?:the )?Attorney General|Attorney General's Office|Department of (?:the )?Attorney General)$/;
const HOLDER =
  /^Office of the (?:District Attorney|State's Attorney|State Attorney|Prosecuting Attorney|County Attorney|Prosecutor|Sheriff)$/;
/** Departments that every state has under the same name as the federal government. */
const EVERY_STATE =
  /^Department of (?:Transportation|Education|Labor|Agriculture|Commerce|Veterans Affairs|Health and Human Services)$/;

/** What a body's name, as it is printed, tells without the document. */
export interface PrintedName {
  /** As records write it. */
  readonly plain: string;
  /** The same, `Dallas Police` as the department. */
  readonly whole: string;
  readonly plainKey: string;
  readonly wholeKey: string;
  /** `District Attorney's Office` of `Office of the District Attorney`: an office of which each county has one. */
  readonly holder: string | undefined;
  /** `Wichita FBI Joint Terrorism Task Force`: a part of a bureau, which the place before its letters tells from others. */
  readonly placed: { readonly whole: AgencyRecord; readonly part: string } | undefined;
  readonly isAttorneyGeneral: boolean;
  readonly isParoleBoard: boolean;
  /** Named as a state's own release names its bodies. */
  readonly isOfState: boolean;
  /** Only states have such a body. */
  readonly noCountyHas: boolean;
  /** The federal government has it, and every state. */
  readonly everyState: boolean;
}

const PLACED = /^(?!U\.? ?S\.? )((?:\p{Lu}[\p{L}.’'-]+ ){1,3})(FBI|DEA|ATF|HSI)[’']?s? (\S.*)$/u;
const BUREAUS: Readonly<Record<string, string>> = {
  FBI: 'us/doj/fbi',
  DEA: 'us/doj/dea',
  ATF: 'us/doj/atf',
  HSI: 'us/dhs/ice/hsi',
};

function placedPart(name: string): PrintedName['placed'] {
  const [, place, letters, rest] = PLACED.exec(name) ?? [];
  const whole = letters === undefined ? undefined : agencyById(BUREAUS[letters]!);
  return whole === undefined ? undefined : { whole, part: `${place}${rest}` };
}

/** Remembered over documents: one question for each mention instead of a dozen. */
export const printedName: (name: string) => PrintedName = memoised<PrintedName>((name) => {
  const plain = bodyName(name, false);
  const whole = bodyName(name, true);
  return {
    plain,
    whole,
    plainKey: sameName(plain),
    wholeKey: sameName(whole),
    holder: HOLDER.test(plain) ? `${plain.slice('Office of the '.length)}'s Office` : undefined,
    placed: placedPart(plain),
    isAttorneyGeneral: ATTORNEY_GENERAL.test(plain),
    isParoleBoard: isParoleBoard(plain),
    isOfState: OWN.test(plain),
    noCountyHas: NO_COUNTY_HAS.test(plain),
    everyState: EVERY_STATE.test(plain),
  };
});
