import { agencyById, type AgencyRecord } from '../entities/agency/value.ts';
import type { Agency } from '../record/types.generated.ts';
import { sameName } from './agency-names.ts';

/** An agency while it is put together. */
export interface Body {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string | null;
  readonly level: Agency['level'];
  readonly parent: string | null;
  readonly mentions: Agency['mentions'][number][];
}

/** The bodies of a document so far, each once: by id, and those that no list has by name as well. */
export class Bodies {
  readonly #byId = new Map<string, Body>();
  readonly #byName = new Map<string, Body>();

  /** Those that are mentioned, in the order in which they were met. */
  mentioned(): readonly Body[] {
    return [...this.#byId.values()].filter(({ mentions }) => mentions.length > 0);
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  listed({ id, name, level, parent, abbreviation }: AgencyRecord): Body {
    return this.add(id, name, level, parent, abbreviation);
  }

  /** The body with an id; a new one, unless it is known by its name. */
  add(
    id: string,
    name: string,
    level: Agency['level'],
    parent: string | null,
    abbreviation: string | null = null,
  ): Body {
    const byId = this.#byId.get(id);
    if (byId !== undefined) return byId;
    const key = sameName(name);
    const known = level === null || agencyById(id) === undefined ? this.#byName.get(key) : undefined;
    if (known !== undefined) return known;
    const body: Body = { id, name, abbreviation, level, parent, mentions: [] };
    this.#byId.set(id, body);
    this.#byName.set(key, body);
    return body;
  }
}
