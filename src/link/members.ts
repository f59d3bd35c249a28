import { wholeCharacters } from '../export/table.ts';
import { organizationKey, programKey, programKind, titleKey } from '../names/keys.ts';
import type { PersonName } from '../names/person-name.ts';
import { type PersonProfile, profilesOf } from '../names/profile.ts';
import type { Agency, CityName, ReleaseRecord, Role } from '../record/types.generated.ts';
import { compare, type EntityType, type Member, type PersonMember } from './member.ts';
import type { NamedMember } from './named.ts';
import { type Profile, pushTo } from './people.ts';

/** What is joined by its id or its name alone; people are not. */
interface ByKey {
  readonly agency: Map<string, Member[]>;
  readonly organization: Map<string, NamedMember[]>;
  readonly program: Map<string, NamedMember[]>;
}

/**
 * The entities of loaded documents with what they say. Of people the SQL sees only what it compares and answers with numbers of
 * profiles. A text that many entities have (a name, a title) is kept once: runs have hundreds of thousands.
 */
export class Members {
  readonly #texts = new Map<string, string>();
  readonly #aliases = new Map<string, readonly string[]>();
  readonly #roles = new Map<string, Role>();
  readonly #profileNumbers = new Map<string, number>();
  readonly #profiles: Group[] = [];
  readonly #byKey: ByKey = { agency: new Map(), organization: new Map(), program: new Map() };

  /** Keeps the entities of a document. */
  add(record: ReleaseRecord): void {
    const document = { path: wholeCharacters(record.source.path), id: record.id, date: record.release.date };
    this.#addPeople(record, document);
    const { agency, organization, program } = this.#byKey;
    for (const each of record.agencies)
      pushTo(agency, this.#text(each.id), new Entry('agency', document, this.#named(each), this.#alias(each)));
    for (const each of record.organizations) {
      const member = new NamedEntry('organization', document, this.#named(each), NONE, '');
      pushTo(organization, organizationKey(each.name), member);
    }
    for (const each of record.programs) {
      const member = new NamedEntry(
        'program',
        document,
        this.#named(each),
        this.#all(each.aliases),
        programKind(each.name),
      );
      pushTo(program, programKey(each.name), member);
    }
  }

  #addPeople(record: ReleaseRecord, document: Document): void {
    const profiles = profilesOf(record);
    const issuer = this.#textOrNull(record.release.issuer?.id ?? null);
    for (const [i, person] of record.people.entries()) {
      const roles = person.roles.length === 0 ? NONE : person.roles.map((role) => this.#role(role));
      const residence = person.residence === null ? null : this.#text(residenceText(person.residence));
      const facts = { age: person.age, residence, issuer, roles };
      const member = new PersonEntry(document, this.#named(person), this.#all(person.aliases), facts);
      this.#group(profiles[i]!).members.push(member); // there is a profile of each
    }
  }

  /** The number of the profile of a person that was added, by its key: its place among all. */
  profileNumber(key: string): number {
    return this.#profileNumbers.get(key)!;
  }

  /** People by profile, by number; members are in the order in which they were added. */
  profiles(): readonly Profile[] {
    return this.#profiles;
  }

  /** Agencies of one id, in the order of ids; each in that of documents. */
  agencies(): readonly (readonly Member[])[] {
    return byCodeUnit(this.#byKey.agency);
  }

  /** Organisations or programmes of one name, in the order of names. */
  named(type: 'organization' | 'program'): readonly (readonly NamedMember[])[] {
    return byCodeUnit(this.#byKey[type]);
  }

  #group(profile: PersonProfile): Group {
    const number = this.#profileNumbers.get(profile.key);
    if (number !== undefined) return this.#profiles[number]!;
    const group = new Group({ ...profile, city: this.#text(profile.city) });
    this.#profileNumbers.set(group.key, this.#profiles.push(group) - 1);
    return group;
  }

  #named({ id, name, mentions }: Named): Told {
    return { entity: this.#text(id), name: this.#text(name), mentions: mentions.length };
  }

  #all(texts: readonly string[]): readonly string[] {
    return texts.length === 0 ? NONE : texts.map((text) => this.#text(text));
  }

  /** The abbreviation of an agency as the list of its aliases. */
  #alias({ abbreviation }: Agency): readonly string[] {
    if (abbreviation === null) return NONE;
    let aliases = this.#aliases.get(abbreviation);
    if (aliases === undefined) {
      aliases = [this.#text(abbreviation)];
      this.#aliases.set(abbreviation, aliases);
    }
    return aliases;
  }

  #role({ title, organization }: Role): Role {
    const key = `${title}\n${organization ?? ''}`;
    let role = this.#roles.get(key);
    if (role === undefined) {
      role = { title: this.#text(title), organization: this.#textOrNull(organization) };
      this.#roles.set(key, role);
    }
    return role;
  }

  #textOrNull(text: string | null): string | null {
    return text === null ? null : this.#text(text);
  }

  #text(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const whole = wholeCharacters(text);
    this.#texts.set(text, whole);
    return whole;
  }
}

interface Document {
  readonly path: string;
  readonly id: string;
  readonly date: string | null;
}

type Named = Pick<Agency, 'id' | 'name' | 'mentions'>;
type Told = Pick<Member, 'entity' | 'name' | 'mentions'>;

// Classes, so that members of a type have one layout: what goes over all of them is compiled once.

class Entry<Type extends EntityType> implements Member {
  readonly type: Type;
  readonly path: string;
  readonly documentId: string;
  readonly entity: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly date: string | null;

  constructor(type: Type, { path, id, date }: Document, { entity, name, mentions }: Told, aliases: readonly string[]) {
    this.type = type;
    this.path = path;
    this.documentId = id;
    this.entity = entity;
    this.name = name;
    this.aliases = aliases;
    this.mentions = mentions;
    this.date = date;
  }
}

class NamedEntry extends Entry<'organization' | 'program'> implements NamedMember {
  readonly kind: string;

  constructor(
    type: 'organization' | 'program',
    document: Document,
    told: Told,
    aliases: readonly string[],
    kind: string,
  ) {
    super(type, document, told, aliases);
    this.kind = kind;
  }
}

class PersonEntry extends Entry<'person'> implements PersonMember {
  readonly age: number | null;
  readonly residence: string | null;
  readonly issuer: string | null;
  readonly roles: readonly Role[];

  constructor(
    document: Document,
    told: Told,
    aliases: readonly string[],
    { age, residence, issuer, roles }: Pick<PersonMember, 'age' | 'residence' | 'issuer' | 'roles'>,
  ) {
    super('person', document, told, aliases);
    this.age = age;
    this.residence = residence;
    this.issuer = issuer;
    this.roles = roles;
  }

  get titles(): readonly string[] {
    return this.roles.length === 0 ? NONE : this.roles.map(({ title }) => titleKey(title));
  }
}

/** A profile that members are added to. */
class Group implements Profile {
  readonly key: string;
  readonly name: PersonName;
  readonly born: number;
  readonly city: string;
  readonly state: string;
  readonly standing: string;
  readonly members: PersonMember[] = [];
  #paths: ReadonlySet<string> | undefined;

  constructor({ key, name, born, city, state, standing }: PersonProfile) {
    this.key = key;
    this.name = name;
    this.born = born;
    this.city = city;
    this.state = state;
    this.standing = standing;
  }

  /** Asked for only where two profiles may be one person, when all members are there. */
  get paths(): ReadonlySet<string> {
    this.#paths ??= new Set(this.members.map(({ path }) => path));
    return this.#paths;
  }
}

const NONE: readonly never[] = [];

/** `Queens, NY`. */
function residenceText({ name, state }: CityName): string {
  return state === null ? name : `${name}, ${state}`;
}

function byCodeUnit<Kind>(blocks: ReadonlyMap<string, Kind>): readonly Kind[] {
  return [...blocks].sort(([a], [b]) => compare(a, b)).map(([, block]) => block);
}
