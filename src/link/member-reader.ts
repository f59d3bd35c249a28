import type { Cells } from './engine.ts';
import type { EntityType, Member, PersonMember } from './member.ts';
import type { NamedMember } from './named.ts';
import { pushTo } from './people.ts';

interface Role {
  readonly role: { readonly title: string; readonly organization: string | null };
  readonly key: string;
}

/**
 * Makes members of rows. A text that many rows have (the path of a document, a day, a name, a title) is kept once: runs have
 * hundreds of thousands of members.
 */
export class MemberReader {
  readonly #texts = new Map<string, string>();
  readonly #roles = new Map<string, Role>();
  /** Roles by document and person, until the person is read. */
  readonly #rolesOf = new Map<string, Role[]>();

  /** Keeps a title for `person`: all are read before. */
  role({ path, person, title, organization, title_key: key }: Cells): void {
    const name = JSON.stringify([title, organization]);
    const role = this.#roles.get(name) ?? {
      role: { title: this.#text(title), organization: this.#textOrNull(organization) },
      key: this.#text(key),
    };
    this.#roles.set(name, role);
    pushTo(this.#rolesOf, `${String(path)}\n${String(person)}`, role);
  }

  member(type: EntityType, row: Cells): Member {
    const aliases = row['aliases'];
    return {
      type,
      path: this.#text(row['path']),
      documentId: this.#text(row['document_id']),
      entity: this.#text(row['entity']),
      name: this.#text(row['name']),
      aliases: typeof aliases === 'string' ? aliases.split('; ').map((alias) => this.#text(alias)) : NONE,
      mentions: Number(row['mentions']),
      date: this.#textOrNull(row['date']),
    };
  }

  named(type: EntityType, row: Cells): NamedMember {
    return { ...this.member(type, row), kind: this.#text(row['kind']) };
  }

  person(row: Cells): PersonMember {
    const member = this.member('person', row);
    const { residence_city: city, residence_state: state, age } = row;
    const key = `${member.path}\n${member.entity}`;
    const roles = this.#rolesOf.get(key);
    this.#rolesOf.delete(key);
    return {
      ...member,
      age: typeof age === 'number' ? age : null,
      residence:
        typeof city !== 'string'
          ? null
          : this.#text(typeof state === 'string' && state !== '' ? `${city}, ${state}` : city),
      issuer: this.#textOrNull(row['issuer_id']),
      roles: roles?.map(({ role }) => role) ?? NONE,
      titles: roles?.map((each) => each.key) ?? NONE,
    };
  }

  #text(cell: unknown): string {
    const text = String(cell);
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#texts.set(text, text);
    return text;
  }

  #textOrNull(cell: unknown): string | null {
    return typeof cell === 'string' ? this.#text(cell) : null;
  }
}

const NONE: readonly never[] = [];
