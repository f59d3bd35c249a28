import { wholeCharacters } from '../export/table.ts';
import { organizationKey, programKey, programKind, titleKey } from '../names/keys.ts';
import type { CityName, ReleaseRecord } from '../record/types.generated.ts';
import type { Cells } from './engine.ts';
import { compare, type EntityType, type Member, type PersonMember } from './member.ts';
import type { NamedMember } from './named.ts';
import { pushTo } from './people.ts';

/** What is joined by its id or its name alone; people are not. */
interface ByKey {
  readonly agency: Map<string, Member[]>;
  readonly organization: Map<string, NamedMember[]>;
  readonly program: Map<string, NamedMember[]>;
}

/**
 * The entities of loaded documents with what they say. Of people the SQL sees only what it compares and answers with the
 * number of a document and an id. A text that many entities have (a name, a title) is kept once: runs have hundreds of thousands.
 */
export class Members {
  readonly #texts = new Map<string, string>();
  readonly #titleKeys = new Map<string, string>();
  /** People by the number of their document and their id there. */
  readonly #people = new Map<number, ReadonlyMap<string, PersonMember>>();
  readonly #byKey: ByKey = { agency: new Map(), organization: new Map(), program: new Map() };

  /** Keeps the entities of a document. */
  add(document: number, record: ReleaseRecord): void {
    const { release, agencies, organizations, programs } = record;
    const path = wholeCharacters(record.source.path);
    const memberOf = <Type extends EntityType>(
      type: Type,
      { id, name, mentions }: { readonly id: string; readonly name: string; readonly mentions: readonly unknown[] },
      aliases: readonly string[],
    ) => ({
      type,
      path,
      documentId: record.id,
      entity: this.#text(id),
      name: this.#text(name),
      aliases: aliases.length === 0 ? NONE : aliases.map((alias) => this.#text(alias)),
      mentions: mentions.length,
      date: release.date,
    });
    if (record.people.length > 0) {
      const people = new Map<string, PersonMember>();
      for (const person of record.people) {
        const { age, residence, roles } = person;
        const member = memberOf('person', person, person.aliases);
        people.set(member.entity, {
          ...member,
          age,
          residence: residence === null ? null : this.#text(residenceText(residence)),
          issuer: this.#textOrNull(release.issuer?.id ?? null),
          roles:
            roles.length === 0
              ? NONE
              : roles.map(({ title, organization }) => ({
                  title: this.#text(title),
                  organization: this.#textOrNull(organization),
                })),
          titles: roles.length === 0 ? NONE : roles.map(({ title }) => this.#titleKey(title)),
        });
      }
      this.#people.set(document, people);
    }
    const { agency: byId, organization: byOrganization, program: byProgram } = this.#byKey;
    for (const agency of agencies) {
      const aliases = agency.abbreviation === null ? NONE : [agency.abbreviation];
      pushTo(byId, this.#text(agency.id), memberOf('agency', agency, aliases));
    }
    for (const each of organizations)
      pushTo(byOrganization, organizationKey(each.name), { ...memberOf('organization', each, NONE), kind: '' });
    for (const each of programs) {
      const member = { ...memberOf('program', each, each.aliases), kind: programKind(each.name) };
      pushTo(byProgram, programKey(each.name), member);
    }
  }

  /** The person that a row with the columns `document` and `entity` means: every row is one that was added. */
  person({ document, entity }: Cells): PersonMember {
    return this.#people.get(Number(document))!.get(String(entity))!;
  }

  /** Agencies of one id, in the order of ids; each in that of documents. */
  agencies(): readonly (readonly Member[])[] {
    return byCodeUnit(this.#byKey.agency);
  }

  /** Organisations or programmes of one name, in the order of names. */
  named(type: 'organization' | 'program'): readonly (readonly NamedMember[])[] {
    return byCodeUnit(this.#byKey[type]);
  }

  #titleKey(title: string): string {
    let key = this.#titleKeys.get(title);
    if (key === undefined) {
      key = this.#text(titleKey(title));
      this.#titleKeys.set(this.#text(title), key);
    }
    return key;
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

const NONE: readonly never[] = [];

/** `Queens, NY`. */
function residenceText({ name, state }: CityName): string {
  return state === null ? name : `${name}, ${state}`;
}

function byCodeUnit<Kind>(blocks: ReadonlyMap<string, Kind>): readonly Kind[] {
  return [...blocks].sort(([a], [b]) => compare(a, b)).map(([, block]) => block);
}
