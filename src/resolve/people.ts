import type { PersonMention } from '../entities/person/value.ts';
import type { CityName, Person, Role } from '../record/types.generated.ts';
import { plainText } from '../segment/tokens.ts';
import type { Agencies } from './agencies.ts';
import type { ResolveContext } from './context.ts';
import { factsOf } from './person-facts.ts';
import { officeReader } from './person-office.ts';
import { leadAge, leadHome } from './person-lead-home.ts';
import { leadRole } from './person-lead-role.ts';
import { pronounRoles } from './person-pronoun-role.ts';
import { type JoinedPerson, joinPeople } from './person-joining.ts';
import { Surroundings } from './person-surroundings.ts';
import type { Places } from './places.ts';
import { singularTitle, spelledOut } from './role-title.ts';

/** Joins full names, surnames and first names; gives roles, ages and residences. */
export function resolvePeople(context: ResolveContext, places: Places, agencies: Agencies): readonly Person[] {
  const around = new Surroundings(context, places, agencies);
  const { tokens } = context.document;
  const office = officeReader(context, agencies.all);
  const lead = leadHome(context, around);
  const aged = leadAge(context, around);
  const headline = leadRole(context, around);
  const told = pronounRoles(context, around);
  return joinPeople(context.mentions.person, tokens.text).map((joined, index) => {
    const roles: Role[] = [];
    let age: number | null = null;
    let residence: CityName | null = null;
    for (const mention of joined.mentions) {
      const facts = factsOf(around, mention);
      for (const role of facts.roles) addRole(roles, role);
      age ??= facts.age ?? null;
      residence ??= facts.residence ?? null;
      for (const role of told.get(mention) ?? []) addRole(roles, role);
    }
    if (roles.length === 0 && headline !== undefined && joined.mentions.includes(headline.mention))
      addRole(roles, headline.role);
    if (aged !== undefined && roles.length === 0 && joined.mentions.includes(aged.mention)) age ??= aged.age;
    // Officials are named behind the headline as well.
    const isLead = lead?.mentions.some((mention) => joined.mentions.includes(mention)) === true;
    if (isLead && lead.calling !== undefined && roles.length === 0)
      addRole(roles, { title: lead.calling, organization: null });
    if (isLead && (age !== null || roles.length === 0)) residence ??= lead.city;
    return {
      id: `p${index + 1}`,
      name: joined.name,
      aliases: aliasesOf(joined, ({ first, last, end }) => {
        // A name may end inside its last token, before a possessive `s` that has lost its apostrophe.
        const printed = plainText(tokens, first, last);
        return printed.slice(0, printed.length - (tokens.end[last - 1]! - end));
      }),
      roles: roles.map((role) => (role.organization === null ? { ...role, organization: office(role) ?? null } : role)),
      age,
      residence,
      mentions: joined.mentions.map(({ start, end, text, rule }) => ({ start, end, text, rule })),
    };
  });
}

function aliasesOf({ name, mentions }: JoinedPerson, printed: (mention: PersonMention) => string): readonly string[] {
  const forms = new Set(mentions.map(printed));
  forms.delete(name);
  return [...forms];
}

/** Adds a role; of `District Attorney` and `Brooklyn District Attorney` the longer one stays. */
function addRole(roles: Role[], found: Role): void {
  const role = { ...found, title: withoutPraise(singularTitle(found.title)) };
  const title = spelledOut(role.title);
  for (const [i, known] of roles.entries()) {
    const other = spelledOut(known.title);
    if (other === title && known.title.length < role.title.length) {
      roles[i] = { title: role.title, organization: known.organization ?? role.organization }; // Gov. → Governor
      return;
    }
    if (other === title || isFuller(other, title) || isFieldOf(other, title)) {
      if (known.organization === null && role.organization !== null)
        roles[i] = { ...known, organization: role.organization };
      return;
    }
    // `a groundbreaking district attorney` of a Brooklyn District Attorney: what sort of one, no other post
    if (isSortOf(role.title, other)) return;
    if (isFuller(title, other) || isFieldOf(title, other)) {
      roles[i] = { title: role.title, organization: role.organization ?? known.organization };
      return;
    }
  }
  if (roles.length < MAX_ROLES) roles.push(role);
}

/** `Brooklyn District Attorney` is `District Attorney`; an assistant is another office. */
function isFuller(longer: string, shorter: string): boolean {
  if (longer.endsWith(` ${shorter}`)) return !LOWER_OFFICE.test(longer.slice(0, -shorter.length));
  // Chief Judge, of Chief U.S. District Judge
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

const TIME = /\b(?:former|acting|then|interim|retired)\b/;

/** A title without what a writer thinks of its bearer: `beloved fire captain`. */
function withoutPraise(title: string): string {
  const rest = title.replace(PRAISE, '');
  return rest === '' ? title : rest;
}

const PRAISE =
  /^(?:(?:beloved|popular|respected|well-liked|well-known|well-respected|convicted|rightful|corrupt|innocent|young|elderly|prominent|disgraced|notorious|renowned|famous|married|legendary|groundbreaking|dedicated|hardworking|wealthy|decorated|disgruntled|trusted) )+/;

const LOWER_OFFICE = /\b(?:assistant|deputy|vice|associate|under|special)\b/;

/** `director of operations` is `director` with its field. */
function isFieldOf(longer: string, shorter: string): boolean {
  return longer.startsWith(`${shorter} for `) || longer.startsWith(`${shorter} of `);
}

const MAX_ROLES = 50;
