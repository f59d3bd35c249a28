// Usual short forms of given names in English and Spanish, from general usage; the first of each line is the full form.
const GROUPS = `
abigail abby
abraham abe
alan al
albert al bert
alberto beto
alejandra alex
alejandro alex
alexander alex sandy
alexandra alex sandy
alfred al fred
alfredo fredo
allen al
amanda mandy
andrea andi
andrew andy drew
angela angie
anthony tony
antonio tony
arnold arnie
arthur art
augustus gus
barbara barb
benjamin ben benny
bernard bernie
bradley brad
calvin cal
cameron cam
caroline carrie
carolyn carrie
cassandra cassie
catherine cathy kate katie
charles charlie chuck
charlotte lottie
chester chet
christine chris tina
christopher chris
clifford cliff
clinton clint
constance connie
curtis curt
cynthia cindy
daniel dan danny
david dave
deborah deb debbie
dennis denny
dominic dom nick
donald don donny
dorothy dot dottie
douglas doug
edgar ed
eduardo eddie
edward ed eddie ted
edwin ed eddie
eleanor ellie
elizabeth liz beth betsy
elliott eli
emanuel manny
enrique rick
ernest ernie
eugene gene
eva evie
evelyn evie
florence flo
francis frank
francisco frank paco
franklin frank
frederick fred
gabriel gabe
geoffrey geoff jeff
gerald gerry jerry
gilbert gil bert
gregory greg
guillermo memo
gwendolyn gwen
harold hal harry
harvey harv
henry hank harry
herbert herb bert
howard howie
ignacio nacho
irving irv
isaac ike
isabel izzy bella
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jeffery jeff
jeffrey jeff
jennifer jen jenny
jeremiah jerry
jerome jerry
jessica jess
jesus chuy
john jack johnny
jonathan jon
jose pepe
joseph joe joey
josephine josie
joshua josh
joyce joy
juan johnny
judith judy
julian jules
katharine kathy kate katie
katherine kathy kate katie
kathleen kathy kate katie
kathryn kathy kate katie kathie
kenneth ken kenny
kimberlee kim
kimberley kim
kimberly kim
kristen kris
kristin kris
kristina kris tina
kristopher kris
lawrence larry
leland lee
leonard len lenny leo
leroy roy
leslie les
lester les
lewis lew
lillian lily
linda lindy
louis lou louie
louise lou
lucille lucy
luther luke
madeline maddie
manuel manny
marcus marc mark
margaret peggy maggie meg marge
martin marty
marvin marv
matthew matt
maximilian max
maxwell max
melanie mel
melissa missy mel
melvin mel
michael mike mickey mick
mitchell mitch
montgomery monty
nancy nan
natalie nat
nathan nate
nathaniel nate nat
nicholas nick nicky
nicole nikki
norman norm
oliver ollie
oscar ozzie
pamela pam
patricia pat patty trish tricia
patrick pat paddy
percival percy
peter pete
philip phil
phillip phil
rafael ralph
randall randy
randolph randy
raymond ray
raymundo ray
rebecca becky becca
reginald reggie reg
ricardo rick ricky
richard rick dick rich richie ricky
robert bob bobby rob robbie bert
roberto beto bobby rob
roderick rod rick
rodney rod
roland rollie
ronald ron ronnie
rosemary rose rosie
roxanne roxy
rudolfo rudy
rudolph rudy
russell russ
salvador sal chava
salvatore sal
samantha sam
samuel sam sammy
sandra sandy
sebastian seb
seymour sy
sharon shari
shirley shirl
sidney sid
sophia sophie
stanley stan
stephanie steph
stephen steve
steven steve
stuart stu
susan sue
sylvester sly
tabitha tabby
tamara tammy
teresa terry terri tess
terrence terry
thaddeus tad
theodore ted teddy
theresa terry terri tess
thomas tom tommy
timothy tim
valerie val
vernon vern
veronica ronnie
victoria vicky
vincent vince
virginia ginny
vivian viv
wallace wally
walter walt
wesley wes
wilbur will
wilfred will
william bill billy will willie
winston winnie
yolanda yoli
zachary zach`;

const roots = new Map<string, string[]>();
for (const line of GROUPS.trim().split('\n')) {
  const [root = '', ...short] = line.split(' ');
  for (const name of [root, ...short]) {
    const known = roots.get(name);
    if (known === undefined) roots.set(name, [root]);
    else known.push(root);
  }
}

/** Every listed form with its full form: `bill`, `william`. */
export const SHORT_FORMS: readonly (readonly [form: string, root: string])[] = [...roots].flatMap(([form, fulls]) =>
  fulls.filter((full) => full !== form).map((full) => [form, full] as const),
);

/** Full forms that a given name may stand for; itself where none is listed. `bill` gives `william`. */
export function nicknameRoots(given: string): readonly string[] {
  return roots.get(given) ?? [given];
}
