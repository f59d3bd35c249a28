/**
 * What each state's board is called that decides on parole: `the Parole Board` of a California release is the Board of Parole Hearings.
 * Source: the boards' own sites.
 */
const BOARDS: Readonly<Record<string, string>> = {
  AL: 'Alabama Board of Pardons and Paroles',
  AK: 'Alaska Board of Parole',
  AZ: 'Arizona Board of Executive Clemency',
  AR: 'Arkansas Parole Board',
  CA: 'California Board of Parole Hearings',
  CO: 'Colorado State Board of Parole',
  CT: 'Connecticut Board of Pardons and Paroles',
  DE: 'Delaware Board of Parole',
  FL: 'Florida Commission on Offender Review',
  GA: 'Georgia State Board of Pardons and Paroles',
  HI: 'Hawaii Paroling Authority',
  ID: 'Idaho Commission of Pardons and Parole',
  IL: 'Illinois Prisoner Review Board',
  IN: 'Indiana Parole Board',
  IA: 'Iowa Board of Parole',
  KS: 'Kansas Prisoner Review Board',
  KY: 'Kentucky Parole Board',
  LA: 'Louisiana Board of Pardons and Committee on Parole',
  MA: 'Massachusetts Parole Board',
  MD: 'Maryland Parole Commission',
  ME: 'Maine Parole Board',
  MI: 'Michigan Parole Board',
  MO: 'Missouri Board of Probation and Parole',
  MS: 'Mississippi State Parole Board',
  MT: 'Montana Board of Pardons and Parole',
  NE: 'Nebraska Board of Parole',
  NH: 'New Hampshire Adult Parole Board',
  NJ: 'New Jersey State Parole Board',
  NM: 'New Mexico Parole Board',
  NV: 'Nevada Board of Parole Commissioners',
  NY: 'New York State Board of Parole',
  OH: 'Ohio Parole Board',
  OK: 'Oklahoma Pardon and Parole Board',
  OR: 'Oregon Board of Parole and Post-Prison Supervision',
  PA: 'Pennsylvania Parole Board',
  RI: 'Rhode Island Parole Board',
  SC: 'South Carolina Board of Paroles and Pardons',
  SD: 'South Dakota Board of Pardons and Paroles',
  TN: 'Tennessee Board of Parole',
  TX: 'Texas Board of Pardons and Paroles',
  UT: 'Utah Board of Pardons and Parole',
  VA: 'Virginia Parole Board',
  VT: 'Vermont Parole Board',
  WA: 'Washington Indeterminate Sentence Review Board',
  WI: 'Wisconsin Parole Commission',
  WV: 'West Virginia Parole Board',
  WY: 'Wyoming Board of Parole',
};

/** How releases call the board without its state. */
const PAROLE_BOARD =
  /^(?:State )?(?:Parole Board|Board of Paroles?(?: Hearings)?|Board of (?:Pardons and Paroles?|Probation and Parole)|Prisoner Review Board)$/;

/** True for a name that means a state's parole board. */
export function isParoleBoard(name: string): boolean {
  return PAROLE_BOARD.test(name);
}

/** Official name of a state's parole board. */
export function paroleBoardOf(state: string): string | undefined {
  return BOARDS[state];
}
