import { memoised } from '../core/memo.ts';
import type { PersonMention } from '../entities/person/value.ts';
import type { CityName, Person, Role } from '../record/types.generated.ts';
import { plainText, type TokenTable } from '../segment/tokens.ts';
import type { Agencies } from './agencies.ts';
import type { ResolveContext } from './context.ts';
import { factsOf } from './person/facts.ts';
import { agedHomes, withAgedHomes } from './person/aged-home.ts';
import { officeReader } from './person/office.ts';
import { leadAge, type LeadHome, leadHome } from './person/lead-home.ts';
import { leadRole } from './person/lead-role.ts';
import { pronounRoles } from './person/pronoun-role.ts';
import { type GroupRoles, groupRoles } from './person/lead-group.ts';
import { toldAges } from './person/told-age.ts';
import { type JoinedPerson, joinPeople } from './person/joining.ts';
import { Surroundings } from './person/surroundings.ts';
import type { Places } from './places.ts';
import { singularTitle, spelledOut } from './person/role-title.ts';

/** Joins full names, surnames and first names; gives roles, ages and residences. */
export function resolvePeople(context: ResolveContext, places: Places, agencies: Agencies): readonly Person[] {
  const { person: mentions } = context.mentions;
  if (mentions.length === 0) return [];
  const around = new Surroundings(context, places, agencies);
  const lead: LeadFacts = {
    home: leadHome(context, around),
    age: leadAge(context, around),
    role: leadRole(context, around),
    told: pronounRoles(context, around),
    group: groupRoles(context, around),
    ages: toldAges(context, around),
  };
  const office = officeReader(context, agencies.all);
  const people = joinPeople(mentions, around.tokens.text, around.tokens).map((joined, index) =>
    personOf(around, joined, `p${index + 1}`, lead, office),
  );
  return withAgedHomes(people, agedHomes(context, around));
}

/** What is told of persons elsewhere than beside their names. */
interface LeadFacts {
  readonly home: LeadHome | undefined;
  readonly age: ReturnType<typeof leadAge>;
  readonly role: ReturnType<typeof leadRole>;
  readonly told: ReadonlyMap<PersonMention, readonly Role[]>;
  readonly group: GroupRoles | undefined;
  readonly ages: ReadonlyMap<PersonMention, number>;
}

function personOf(
  around: Surroundings,
  { name, mentions }: JoinedPerson,
  id: string,
  lead: LeadFacts,
  office: (role: Role) => string | undefined,
): Person {
  const roles: Role[] = [];
  let age: number | null = null;
  let residence: CityName | null = null;
  let formerHome: CityName | null = null;
  for (const mention of mentions) {
    const facts = factsOf(around, mention);
    for (const role of facts.roles) addRole(roles, role);
    age ??= facts.age ?? null;
    residence ??= facts.residence ?? null;
    formerHome ??= facts.formerHome ?? null;
    if (lead.told.size > 0) for (const role of lead.told.get(mention) ?? []) addRole(roles, role);
  }
  const own = roles.length;
  const { group, ages } = lead;
  if (roles.length === 0 && group?.mentions.some((mention) => mentions.includes(mention)) === true)
    for (const role of group.roles) addRole(roles, role);
  if (ages.size > 0 && age === null && mentions.every(({ value }) => value.title === undefined))
    age = mentions.map((mention) => ages.get(mention)).find((years) => years !== undefined) ?? null;
  if (lead.age !== undefined && roles.length === 0 && mentions.includes(lead.age.mention)) age ??= lead.age.age;
  if (lead.role !== undefined && mentions.includes(lead.role.mention)) {
    const title = spelledOut(plainTitle(lead.role.role.title));
    const told = lead.role.inSentence && age !== null && mentions.every(({ value }) => value.title === undefined);
    if (told || roles.length === 0 || roles.some((known) => isFuller(title, spelledOut(known.title))))
      addRole(roles, lead.role.role);
  }
  // Officials are named behind the headline as well.
  if (lead.home?.mentions.some((mention) => mentions.includes(mention)) === true) {
    const { calling, city } = lead.home;
    if (calling !== undefined && roles.length === 0) addRole(roles, { title: calling, organization: null });
    if (age !== null || own === 0) residence ??= city;
  }
  residence ??= formerHome;
  for (const [i, role] of roles.entries())
    if (role.organization === null) roles[i] = { title: role.title, organization: office(role) ?? null };
  return {
    id,
    name,
    aliases: aliasesOf(around.tokens, name, mentions),
    roles,
    age,
    residence,
    mentions: mentions.map(({ start, end, text, rule }) => ({ start, end, text, rule })),
  };
}

/** Other names than the fullest one, as printed, each once. */
function aliasesOf(tokens: TokenTable, name: string, mentions: readonly PersonMention[]): readonly string[] {
  let forms: Set<string> | undefined;
  for (const { first, last, end } of mentions) {
    let printed = plainText(tokens, first, last);
    // A name may end inside its last token, before a possessive `s` that has lost its apostrophe.
    const lost = tokens.end[last - 1]! - end;
    if (lost > 0) printed = printed.slice(0, -lost);
    if (printed !== name) (forms ??= new Set()).add(printed);
  }
  return forms === undefined ? [] : [...forms];
}

/** Adds a role; of `District Attorney` and `Brooklyn District Attorney` the longer one stays. */
function addRole(roles: Role[], found: Role): void {
  const role: Role = { title: plainTitle(found.title), organization: found.organization };
  if (role.organization === null && MEMBER.test(role.title)) return;
  if (PRAISED.test(found.title)) return;
  if (roles.length === 0) {
    roles.push(role);
    return;
  }
  const title = spelledOut(role.title);
  for (let i = 0; i < roles.length; i++) {
    const known = roles[i]!;
    const other = spelledOut(known.title);
    if (other === title && known.title.length < role.title.length) {
      roles[i] = { title: role.title, organization: known.organization ?? role.organization }; // Gov. → Governor
      return;
    }
    if (other === title || isFuller(other, title) || isFieldOf(other, title)) {
      if (known.organization === null && role.organization !== null)
        roles[i] = { title: known.title, organization: role.organization };
      return;
    }
    // `a groundbreaking district attorney` of a Brooklyn District Attorney: what sort of one, no other post
    if (isSortOf(role.title, other)) return;
    if (isFuller(title, other) || (isFieldOf(title, other) && !isElsewhere(known, role))) {
      roles[i] = { title: role.title, organization: role.organization ?? known.organization };
      return;
    }
  }
  if (roles.length < MAX_ROLES) roles.push(role);
}

/** Somebody who belongs to what is not named, which is no role. */
const MEMBER = /^(?:former |gang |family |alleged )*member(?: of .*)?$/i;

/** What is said in praise of somebody, which is no post: `an outstanding leader`, `a fierce advocate`. */
const PRAISED =
  /^(?:outstanding|rare|invaluable|tireless|fierce|exceptional|extraordinary|great|strong|true|key|remarkable|brilliant|gifted|talented|skilled|excellent|dedicated|trusted|respected|consummate|principled|seasoned|accomplished|visionary|fearless|passionate|staunch|incredible|natural|proven|good|superb|terrific|devoted|committed) (?:[a-z]+ )?(?:leader|advocate|lawyer|attorney|prosecutor|partner|public servant|official|manager)$/;

/** `Brooklyn District Attorney` is `District Attorney`; an assistant is another office. */
function isFuller(longer: string, shorter: string): boolean {
  if (longer.length > shorter.length && longer.endsWith(shorter) && longer.at(-shorter.length - 1) === ' ')
    return !LOWER_OFFICE.test(longer.slice(0, -shorter.length));
  if (ACTING.test(shorter) && longer.startsWith(shorter.slice(0, shorter.indexOf(' ') + 1)))
    return longer.endsWith(shorter.slice(shorter.indexOf(' '))); // Acting Brooklyn District Attorney
  // Chief Judge, of Chief U.S. District Judge
  if (!longer.includes(' u.s. ')) return false;
  const words = shorter.split(' ');
  const [first, last] = words;
  return words.length === 2 && longer.startsWith(`${first} u.s. `) && longer.endsWith(` ${last}`);
}

function isSortOf(title: string, known: string): boolean {
  const [, base] = /^(?:[a-z-]+ ){1,3}?([a-z-]+ [a-z-]+)$/.exec(title) ?? [];
  return (
    base !== undefined &&
    !LOWER_OFFICE.test(title) &&
    !TIME.test(title) &&
    (known === base || known.endsWith(` ${base}`))
  );
}

const ACTING = /^(?:acting|interim|former|then) \S+ \S/;
const TIME = /\b(?:former|acting|then|interim|retired)\b/;

/** A title in the singular, without what a writer thinks of its bearer: `beloved fire captain`. */
const plainTitle = memoised((title) => {
  const singular = singularTitle(title);
  const rest = singular.replace(PRAISE, '').replace(SORT_OF_MEMBER, '$1$2').replace(HONOURABLE, '').replace(DASH, '');
  return rest === '' ? singular : rest;
});

/** What sort of member somebody is: `violent member`, `former high-ranking member`; not `board member`. */
const SORT_OF_MEMBER =
  /^(former )?(?:(?!former |board|staff|council|committee|crew|cabinet|faculty|team|commission)[a-z-]+ )+(member)$/;

const PRAISE =
  /^(?:first (?=[A-Z])|(?:next|new|newly[- ](?:appointed|elected|hired|named)) (?!(?:media|business)\b)|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?=former )|(?:first )?(?:permanent|female|woman|black|Black|African[- ]American|Asian[- ]American|Hispanic|Latino|Latina|openly gay) |(?:alleged|purported|beloved|popular|respected|well-liked|well-known|well-respected|convicted|rightful|corrupt|innocent|young|elderly|prominent|disgraced|notorious|renowned|famous|married|legendary|groundbreaking|dedicated|hardworking|wealthy|decorated|disgruntled|trusted|local(?! (?:leader|official|councill?or|government|elected|union))|outstanding|accomplished|key|illicit|current|assigned|successful|sophisticated|experienced|seasoned|tireless|esteemed|brilliant|award-winning) )+/;

/** `Senator the Hon` Jane Roe */
const HONOURABLE = / the (?:Right |Rt\.? )?Hon(?:ou?rable)?\.?$/;
const DASH = / [-–—]$/;

const LOWER_OFFICE = /\b(?:assistant|deputy|vice|associate|under|special)\b/;

/** True for posts in two bodies: a `Secretary` at the Treasury is no `Secretary of State`. */
function isElsewhere(known: Role, role: Role): boolean {
  if (known.organization === null || known.organization === role.organization) return false;
  const [word = ''] = role.title.slice(known.title.length).replace(OF_THE, '').split(' ');
  return role.organization !== null || !known.organization.includes(word);
}

const OF_THE = /^ (?:of|for) (?:the )?/;

/** `director of operations` is `director` with its field. */
function isFieldOf(longer: string, shorter: string): boolean {
  if (!longer.startsWith(shorter) || shorter === 'captain') return false; // a Captain of the Port has a rank besides
  return longer.startsWith(' for ', shorter.length) || longer.startsWith(' of ', shorter.length);
}

const MAX_ROLES = 50;
