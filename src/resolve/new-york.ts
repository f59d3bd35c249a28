/** The counties that are boroughs of New York, as the ids of their offices begin. */
export const NEW_YORK = /^us\/ny\/(?:kings|queens|bronx|new-york|richmond)\//;

/**
 * Bureaus, divisions and squads of the New York City Police Department that no prosecutor's office has under that name.
 * Source: https://www.nyc.gov/site/nypd/bureaus/bureaus.page
 */
const POLICE_UNIT =
  /\b(?:Precinct|Squad|Police Service Area)\b|^(?:Brooklyn|Manhattan|Queens|Bronx|Staten Island|Patrol Borough) .*(?:North|South)?.*(?:Squad|Homicide|Gang|Vice|Narcotics|Warrant|Robbery|Video|Task Force)|^(?:Housing|Transit|Transportation|Internal Affairs|Detective|Patrol Services|Intelligence|Counterterrorism|Organized Crime Control|Community Affairs|Special Operations|Criminal Intelligence) Bureau$|^(?:Vice (?:Enforcement|Major Case)|Major Case Vice|Grand Larceny|Narcotics Borough|Criminal Enterprise|Firearms Suppression|Emergency Service|Crime Scene|Vehicle Theft|Auto Crime|Real Time Crime|Collision Investigation|Highway|Aviation|Harbor|Mounted|Strategic Response|Warrant) (?:Section|Division|Unit|Group|Center|Patrol)?|^Gun Violence Suppression Division$/;

/** True for the name of a unit of New York's police. */
export function isNewYorkPolice(unit: string): boolean {
  return POLICE_UNIT.test(unit);
}
