import { memoised } from '../core/memo.ts';
import type { AgencyRecord } from '../entities/agency/value.ts';
import { recordNamed } from './listed-bodies.ts';

/**
 * The body that a state's list has under a name without the state: `Medical Board` in North Carolina is the North
 * Carolina Medical Board, `State Lottery` in Florida the Florida Lottery; undefined for none.
 */
export function listedOfState(stateName: string, name: string): AgencyRecord | undefined {
  const plain = name.startsWith('State ') ? name.slice('State '.length) : undefined;
  return (
    ofState(recordNamed(`${stateName} ${name}`)) ??
    ofState(recordNamed(`${stateName} State ${name}`)) ??
    ofState(recordNamed(`${name} of ${stateName}`)) ??
    (plain === undefined ? undefined : ofState(recordNamed(`${stateName} ${plain}`)))
  );
}

function ofState(record: AgencyRecord | undefined): AgencyRecord | undefined {
  return record?.level === 'state' ? record : undefined;
}

/** Words of bodies that counties, cities or the nation have as well as states: `Department of Social Services`. */
const COUNTY_WORDS = new Set(
  `
  health hospital hospitals mental behavioral medical-examiner examiner examiners coroner social human services service aging senior veterans disabilities
  children child family families youth juvenile victim victims probation jail correction police sheriff fire emergency homeland security marshal
  parks park recreation library libraries museum arts culture cultural historic tourism planning zoning buildings building inspection inspections code
  works water sewer sanitation environment environmental land lands conservation agriculture agricultural animal transportation transit airport airports
  aviation port harbor highways road roads streets bridge ferries power housing development economic community commerce business
  election elections ethics rights equality civil personnel resources administration administrative management information technology general
  purchasing budget finance treasury treasurer auditor audit audits comptroller controller clerk recorder assessor assessment inspector
  retirement pension education school schools college colleges university attorney attorneys law legal counsel defender justice court courts
  narcotics drug crime criminal crimes investigation investigations investigative intelligence laboratory lab forensic task enforcement gang cyber
  governor mayor senate house council legislature guard military force records archives communications labor consumer trade competition
  `
    .split(/\s+/)
    .filter((word) => word !== ''),
);
/** Kinds of which a common word is no county's: `Public Service Commission`, `Agency for Health Care Administration`. */
const STATES_KIND =
  /^(?:Public Service Commission|Agency for Health Care Administration|Health Care Authority|State (?:Fire Marshal|Inspector General|Board of Education|Library|Archives|Police|Patrol)|State \S+(?: \S+)*'s Office|(?:Civil Rights|Real Estate|Highway) (?:Commission|Patrol)|Division of Criminal Investigation|Juvenile Justice Commission|Department of (?:Labor and Employment|Law Enforcement|Children and Families))$/;

/** True for the name of a body that a state's list has and no county or city has its own of: `Board of Nursing`, `Racing Commission`. */
export const isStatesAlone: (name: string) => boolean = memoised(
  (name) =>
    STATES_KIND.test(name) ||
    !name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => COUNTY_WORDS.has(word)),
);
