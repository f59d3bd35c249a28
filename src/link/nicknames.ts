// Usual short forms of given names in English and Spanish, from general usage; the first of each line is the full form.
const GROUPS = `
abigail abby
albert al bert
alexander alex sandy
alfred al fred
alfredo fredo
alejandro alex
amanda mandy
andrew andy drew
anthony tony
antonio tony
arthur art
barbara barb
benjamin ben benny
bernard bernie
bradley brad
catherine cathy kate katie
charles charlie chuck
christine chris tina
christopher chris
cynthia cindy
daniel dan danny
david dave
deborah deb debbie
donald don donny
douglas doug
edward ed eddie ted
elizabeth liz beth betsy
eugene gene
francis frank
francisco frank paco
franklin frank
frederick fred
gabriel gabe
gerald gerry jerry
geoffrey geoff jeff
gregory greg
harold hal harry
henry hank harry
jacob jake
james jim jimmy jamie
jeffrey jeff
jennifer jen jenny
jessica jess
john jack johnny
jonathan jon
jose pepe
joseph joe joey
joshua josh
judith judy
katherine kathy kate katie
kenneth ken kenny
kimberly kim
lawrence larry
leonard len lenny
louis lou
manuel manny
margaret peggy maggie meg
matthew matt
maxwell max
michael mike mickey
nathan nate
nathaniel nate
nicholas nick
pamela pam
patricia pat patty trish
patrick pat
peter pete
philip phil
phillip phil
randall randy
raymond ray
rebecca becky
richard rick dick rich
robert bob bobby rob
roberto beto
rodney rod
ronald ron ronnie
russell russ
samuel sam
sandra sandy
stanley stan
stephen steve
steven steve
susan sue
terrence terry
theodore ted teddy
thomas tom tommy
timothy tim
victoria vicky
vincent vince
walter walt
william bill billy will
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

/** Full forms that a given name may stand for; itself where none is listed. `bill` gives `william`. */
export function nicknameRoots(given: string): readonly string[] {
  return roots.get(given) ?? [given];
}
