/**
 * U.S. counties and parishes that lie in one state only, or whose namesakes elsewhere are small, by state. Source:
 * U.S. Census Bureau, list of counties and county equivalents.
 */
const BY_STATE: Readonly<Record<string, string>> = {
  AL: 'Mobile,Tuscaloosa,Talladega,Etowah',
  AR: 'Crittenden,Saline,Faulkner,Garland',
  AZ: 'Maricopa,Pima,Pinal,Yavapai,Mohave,Coconino,Cochise,Navajo,Yuma',
  CA: 'Alameda,Contra Costa,Fresno,Imperial,Kern,Los Angeles,Marin,Mendocino,Merced,Monterey,Napa,Placer,Riverside,Sacramento,San Bernardino,San Diego,San Francisco,San Joaquin,San Luis Obispo,San Mateo,Santa Barbara,Santa Clara,Solano,Sonoma,Stanislaus,Tulare,Ventura,Yolo,Shasta',
  CO: 'Arapahoe,Denver,Boulder,Larimer,Weld,Pueblo',
  CT: 'Hartford,New Haven,New London',
  DE: 'New Castle',
  FL: 'Miami-Dade,Broward,Palm Beach,Pinellas,Duval,Brevard,Volusia,Pasco,Sarasota,Manatee,Collier,Alachua,Okaloosa,Hernando,St. Lucie,St. Johns,Hendry,Indian River,Escambia',
  GA: 'Fulton,Gwinnett,Cobb,DeKalb,Bibb,Dougherty',
  HI: 'Honolulu,Maui,Kauai',
  ID: 'Ada,Kootenai,Bonneville',
  IL: 'Cook,DuPage,Kane,Sangamon,Peoria,Champaign',
  IN: 'Tippecanoe,Vanderburgh,Elkhart,Vigo,LaPorte',
  IA: 'Black Hawk,Linn,Pottawattamie,Dubuque',
  KS: 'Sedgwick,Wyandotte,Shawnee',
  KY: 'Kenton,McCracken',
  LA: 'Orleans,Caddo,Calcasieu,East Baton Rouge,St. Tammany,Ouachita,Rapides,Terrebonne,Tangipahoa',
  MA: 'Barnstable,Hampden,Berkshire,Plymouth,Worcester',
  MD: "Prince George's,Anne Arundel,Harford,Wicomico",
  ME: 'Penobscot,Kennebec,Androscoggin,Aroostook',
  MI: 'Wayne,Oakland,Macomb,Genesee,Washtenaw,Ingham,Kalamazoo,Saginaw,Muskegon',
  MN: 'Hennepin,Ramsey,Anoka,Dakota,Olmsted',
  MS: 'Hinds,Rankin,DeSoto,Forrest',
  MO: 'St. Charles,Boone',
  MT: 'Yellowstone,Missoula,Cascade,Flathead',
  NC: 'Mecklenburg,Wake,Guilford,Buncombe,Durham,New Hanover,Onslow,Gaston',
  NE: 'Sarpy',
  NH: 'Merrimack,Strafford',
  NJ: 'Bergen,Hudson,Passaic,Burlington,Hunterdon,Ocean,Monmouth,Atlantic,Cape May',
  NM: 'Bernalillo,Dona Ana,Doña Ana,Santa Fe',
  NV: 'Washoe',
  NY: 'Kings,Queens,Bronx,Nassau,Westchester,Onondaga,Rockland,Dutchess,Schenectady,Saratoga,Niagara,Ulster,Rensselaer,Broome,Chautauqua,Oswego',
  OH: 'Cuyahoga,Lorain,Mahoning,Trumbull,Licking,Lucas',
  OK: 'Oklahoma,Tulsa,Muskogee',
  OR: 'Multnomah,Deschutes,Clackamas,Josephine',
  PA: 'Philadelphia,Allegheny,Bucks,Lehigh,Luzerne,Lackawanna,Dauphin,Westmoreland,Berks',
  RI: 'Providence',
  SC: 'Charleston,Greenville,Horry,Spartanburg,Colleton',
  SD: 'Minnehaha,Pennington',
  TN: 'Shelby,Rutherford',
  TX: 'Dallas,Harris,Tarrant,Bexar,Travis,Collin,Hidalgo,Denton,Fort Bend,Nueces,Galveston,Brazoria,Lubbock,Webb,McLennan,Brazos',
  UT: 'Salt Lake,Weber',
  VA: 'Fairfax,Loudoun,Henrico,Arlington,Prince William,Albemarle',
  VT: 'Chittenden',
  WA: 'King,Snohomish,Spokane,Kitsap,Yakima,Whatcom,Skagit,Clallam',
  WI: 'Milwaukee,Waukesha,Dane',
  WV: 'Kanawha',
  WY: 'Laramie,Natrona',
};

const STATE_OF = new Map<string, string>();
for (const [code, names] of Object.entries(BY_STATE)) {
  for (const name of names.split(',')) STATE_OF.set(name.toLowerCase(), code);
}

/** State that a county's name, without the word County, means; undefined where several have one of that name. */
export function stateOfCounty(name: string): string | undefined {
  return STATE_OF.get(name.toLowerCase());
}
