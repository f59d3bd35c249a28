// Names so frequent that two people of one name are often two people: the 150 most frequent surnames of the census of the
// United States of 2010 (a work of its government, in the public domain) with frequent ones of Asia and Africa, and the given
// names that most of its people have; folded.
const SURNAMES = new Set(
  `smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas
taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright
scott torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter roberts gomez phillips evans turner
diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey
reed kelly howard ramos kim cox ward richardson watson brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez
castillo sanders patel myers long ross foster jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes
gonzales fisher vasquez simmons romero jordan patterson alexander hamilton graham reynolds griffin wallace moreno west cole hayes
bryant herrera gibson ellis tran medina aguilar stevens murray ford castro marshall owens harrison fernandez mcdonald woods
washington kennedy wells vargas henry chen freeman webb tucker guzman burns crawford olson simpson porter hunter gordon mendez
silva shaw snyder mason dixon munoz hunt hicks holmes palmer wagner black robertson boyd rose stone salazar fox warren mills
khan singh ali ahmed ahmad hassan hussein mohamed mohammed wang li zhang liu wu huang lin pham shah chang yang park choi`.split(
    /\s+/,
  ),
);

/** Surnames less frequent: namesakes are likely where the given name is frequent too. Source: the same census, ranks to about 400. */
const FREQUENT = new Set(
  `abbott adkins allison alvarado andrews armstrong arnold atkins austin baldwin ball ballard banks barber barker barnett barrett
barton bass bates beck becker benson berry bishop blair blake boone bowen bowers bowman bradley brady brewer bridges briggs brock
bryan buchanan burgess burke burton bush byrd cain caldwell cannon carlson carpenter carr carroll carson casey chambers chandler
chapman christensen clarke clayton cobb cohen collier colon conner copeland cortez craig cross cummings cunningham curry curtis
daniel davidson dawson day dean delgado dennis douglas doyle drake duncan dunn elliott erickson estrada farmer ferguson fields
figueroa fitzgerald fleming fletcher flowers floyd fowler francis frank franklin frazier french fuller gardner garner garrett
garza george gibbs gilbert gill glover goodman goodwin grant graves greene greer gregory griffith gross guerrero hale hammond
hampton hansen hanson hardy harmon harper harrington hart harvey hawkins haynes higgins hines hodges hoffman hogan holland
holloway holt hopkins horton houston howell hubbard hudson huff ingram jacobs jefferson jennings jensen johnston joseph keller
kelley klein knight lamb lambert lane larson lawrence lawson leonard lindsey little lloyd logan love lowe lucas luna lynch lyons
mack maldonado malone mann manning marsh massey mathis matthews maxwell may mcbride mccarthy mccormick mccoy mcdaniel mcgee
mcguire mckenzie mckinney mclaughlin meyer miles montgomery moody moran morrison morton moss mullins nash neal newman newton
nichols norman norris norton nunez obrien oliver ortega osborne owen padilla page parks parsons patrick patton payne pearson pena
perkins peters phelps pierce pittman poole pope potter powers pratt quinn ramsey ray reese reeves reid rhodes richards riley rios
robbins roberson rodgers rowe roy ryan sandoval santiago santos saunders schmidt schneider schultz schwartz sharp shelton sherman
simon sims singleton soto sparks spencer stanley steele stephens stevenson stokes strickland summers sutton swanson tate terry
thornton todd townsend tyler underwood valdez vaughn vega wade walsh walters walton warner waters watkins watts weaver weber
webster welch wheeler wilkerson wilkins williamson willis wise wolfe wong yates zimmerman`.split(/\s+/),
);

const GIVEN = new Set(
  `james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven
andrew paul joshua kenneth kevin brian timothy ronald george jason edward jeffrey ryan jacob nicholas gary eric jonathan stephen
larry justin scott brandon benjamin samuel gregory frank raymond patrick jack dennis mary patricia jennifer linda elizabeth
barbara susan jessica karen sarah lisa nancy sandra ashley emily kimberly margaret donna michelle carol amanda melissa deborah
stephanie rebecca laura jose juan luis carlos jorge miguel jesus manuel antonio francisco maria mohammad mohammed muhammad
mohamed ahmed ali`.split(/\s+/),
);

/** True for a surname (folded) so frequent that the same full name says little; more are with a frequent given name. */
export function isCommonSurname(surname: string, given = ''): boolean {
  return SURNAMES.has(surname) || (GIVEN.has(given) && FREQUENT.has(surname));
}

/** True for a given name (folded) so frequent that it says little beside a surname. */
export function isCommonGiven(given: string): boolean {
  return GIVEN.has(given);
}
