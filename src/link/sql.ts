// SQL over the tables of `slugline export`. It keeps to what SQLite, DuckDB and warehouses have in common: no function
// besides COUNT, MIN, MAX, SUM, no implicit grouping, an ORDER BY that leaves nothing open.

/** Keys made from names in TypeScript, joined to the exported tables by path and entity. */
export const KEY_TABLE = `CREATE TABLE name_keys (
  type TEXT NOT NULL, path TEXT NOT NULL, entity TEXT NOT NULL, block TEXT NOT NULL, PRIMARY KEY (type, path, entity))`;

/** Everybody with what tells namesakes apart, block by block: only persons of one block are compared. */
export const PEOPLE_BY_BLOCK = `
  SELECT k.block, p.path, p.document_id, p.entity, p.name, p.aliases, p.age, p.mentions,
         p.residence_city, p.residence_state, d.date, d.issuer_id
  FROM name_keys k
  JOIN people p ON p.path = k.path AND p.entity = k.entity
  JOIN documents d ON d.path = p.path
  WHERE k.type = 'person'
  ORDER BY k.block, p.path, p.entity`;

export const ROLES_BY_BLOCK = `
  SELECT k.block, r.path, r.person, r.title, r.organization
  FROM name_keys k
  JOIN roles r ON r.path = k.path AND r.person = k.entity
  WHERE k.type = 'person'
  ORDER BY k.block, r.path, r.person, r.number`;

/** Things that are joined by name: organisations and programmes. */
export const NAMED_BY_BLOCK = (table: 'organizations' | 'programs', type: string): string => `
  SELECT k.block, t.path, t.document_id, t.entity, t.name, ${table === 'programs' ? 't.aliases' : 'NULL AS aliases'},
         t.mentions, d.date
  FROM name_keys k
  JOIN ${table} t ON t.path = k.path AND t.entity = k.entity
  JOIN documents d ON d.path = t.path
  WHERE k.type = '${type}'
  ORDER BY k.block, t.path, t.entity`;

/** Agencies have one id in all documents already. */
export const AGENCIES = `
  SELECT a.entity AS block, a.path, a.document_id, a.entity, a.name, a.abbreviation AS aliases, a.mentions, d.date,
         a.level, a.parent
  FROM agencies a
  JOIN documents d ON d.path = a.path
  ORDER BY a.entity, a.path`;
