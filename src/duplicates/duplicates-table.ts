import { column, required } from '../export/columns.ts';
import type { JoinedTable } from '../export/table.ts';
import type { Cluster } from './cluster.ts';

/** The clusters as a table: one row for each document of a cluster. */
export function duplicatesTable(clusters: readonly Cluster[]): JoinedTable {
  return {
    name: 'duplicates',
    description:
      'One row for each document that is the same release as another one; documents that are alone have none.',
    columns: [
      column('cluster', 'string', 'Id of the cluster.', { required: true, indexed: true }),
      column('path', 'string', 'Path of the document.', { required: true, indexed: true }),
      column('document_id', 'string', 'Id made from the bytes of the document.', required),
      column('kept', 'boolean', 'True for the one that --distinct keeps.', required),
      column('relation', 'string', 'To the kept one: kept, same words, version or part.', required),
      column('similarity', 'number', 'To the kept one, from 0 to 1: share of common shingles.', required),
    ],
    *rows() {
      for (const { id, members } of clusters)
        for (const { path, document_id: documentId, kept, relation, similarity } of members)
          yield [id, path, documentId, kept, relation, similarity];
    },
  };
}
