import { column, LIST, list, required } from '../export/columns.ts';
import type { JoinedTable } from '../export/table.ts';
import type { EntityWithLinks } from './entity.ts';

const ID = 'Id over all documents: entities.id.';

/** What `slugline resolve` finds, as tables. */
export function linkedTables(entities: readonly EntityWithLinks[]): readonly JoinedTable[] {
  return [
    {
      name: 'entities',
      description: 'One row for each person, agency, organisation and programme over all documents.',
      columns: [
        column('id', 'string', 'Id over all documents; agencies keep theirs.', { required: true, indexed: true }),
        column('type', 'string', 'person, agency, organization or program.', { required: true, indexed: true }),
        column('name', 'string', 'The fullest form of a person’s name, else the most frequent one.', {
          required: true,
          indexed: true,
        }),
        column('aliases', 'string', `Other forms, ${LIST}.`),
        column('documents', 'integer', 'Number of documents that name it.', required),
        column('mentions', 'integer', 'How often they name it.', { unit: 'mentions', required: true }),
        column('first', 'date', 'First day of a release that names it.'),
        column('last', 'date', 'Last day of a release that names it.'),
        column('residences', 'string', `Of people: where releases say that they live, ${LIST}.`),
      ],
      *rows() {
        for (const { entity } of entities) {
          const { id, type, name, aliases, documents, mentions, first, last, residences = [] } = entity;
          yield [id, type, name, list(aliases), documents, mentions, first, last, list(residences)];
        }
      },
    },
    {
      name: 'entity_roles',
      description: 'One row for each title of each person over all documents.',
      columns: [
        column('id', 'string', ID, { required: true, indexed: true }),
        column('title', 'string', 'The title.', required),
        column('organization', 'string', 'The organisation or agency of the title.'),
        column('first', 'date', 'First day of a release that gives the title.'),
        column('last', 'date', 'Last day of a release that gives the title.'),
        column('documents', 'integer', 'Number of documents that give it.', required),
      ],
      *rows() {
        for (const { entity } of entities)
          for (const { title, organization, first, last, documents } of entity.roles ?? [])
            yield [entity.id, title, organization, first, last, documents];
      },
    },
    {
      name: 'links',
      description: 'One row for each entity of a document: which entity of all it is.',
      columns: [
        column('id', 'string', ID, { required: true, indexed: true }),
        column('path', 'string', 'Path of the document.', { required: true, indexed: true }),
        column('document_id', 'string', 'Id made from the bytes of the document.', required),
        column('type', 'string', 'person, agency, organization or program.', required),
        column('entity', 'string', 'Id in the document; with path and type it joins mentions.entity.', {
          required: true,
          indexed: true,
        }),
        column('name', 'string', 'Name in the document.', required),
        column('score', 'number', 'From 0 to 1: how much speaks for it; 1 for the first one.', required),
        column('evidence', 'string', `What speaks for it, ${LIST}.`, required),
      ],
      *rows() {
        for (const { links } of entities)
          for (const { entity, path, document_id: documentId, type, local, name, score, evidence } of links)
            yield [entity, path, documentId, type, local, name, score, evidence.join('; ')];
      },
    },
  ];
}
