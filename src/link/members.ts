import { wholeCharacters } from '../export/table.ts';
import { programKind, titleKey } from '../names/keys.ts';
import type { CityName, ReleaseRecord } from '../record/types.generated.ts';
import type { Cells } from './engine.ts';
import type { EntityType, Member, PersonMember } from './member.ts';
import type { NamedMember } from './named.ts';

/** What the member of each type says. */
interface MemberOf {
  readonly person: PersonMember;
  readonly agency: Member;
  readonly organization: NamedMember;
  readonly program: NamedMember;
}

type ById = ReadonlyMap<string, Member>;

/**
 * The entities of loaded documents with what they say. The SQL sees only what it compares and answers with the number of a
 * document and an id. A text that many entities have (a name, a title) is kept once: runs have hundreds of thousands.
 */
export class Members {
  readonly #texts = new Map<string, string>();
  readonly #titleKeys = new Map<string, string>();
  readonly #documents: Readonly<Record<EntityType, Map<number, ById>>> = {
    person: new Map(),
    agency: new Map(),
    organization: new Map(),
    program: new Map(),
  };

  /** Keeps the entities of a document. */
  add(document: number, record: ReleaseRecord): void {
    const { release, agencies, organizations, programs } = record;
    const path = wholeCharacters(record.source.path);
    const member = <Type extends EntityType>(
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
    this.#keep(
      'person',
      document,
      record.people.map((person): PersonMember => {
        const { age, residence, roles } = person;
        return {
          ...member('person', person, person.aliases),
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
        };
      }),
    );
    this.#keep(
      'agency',
      document,
      agencies.map((agency) => member('agency', agency, agency.abbreviation === null ? NONE : [agency.abbreviation])),
    );
    this.#keep(
      'organization',
      document,
      organizations.map((each): NamedMember => ({ ...member('organization', each, NONE), kind: '' })),
    );
    this.#keep(
      'program',
      document,
      programs.map(
        (program): NamedMember => ({ ...member('program', program, program.aliases), kind: programKind(program.name) }),
      ),
    );
  }

  /** The entity that a row with the columns `document` and `entity` means: every row is one that was added. */
  at<Type extends EntityType>(type: Type, { document, entity }: Cells): MemberOf[Type] {
    return this.#documents[type].get(Number(document))?.get(String(entity)) as MemberOf[Type];
  }

  #keep(type: EntityType, document: number, members: readonly Member[]): void {
    if (members.length > 0) this.#documents[type].set(document, new Map(members.map((each) => [each.entity, each])));
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
