import { openRun } from '../diff/run-reader.ts';
import { finishedRecords } from '../export/export-run.ts';
import { Candidates } from './candidates.ts';
import { type Cluster, clusterOf, groups, type Node } from './cluster.ts';
import { type Compared, compare, type Sameness } from './compare.ts';
import { tellingFacts } from './facts.ts';
import { sketch } from './sketch.ts';
import { shingles, wordHashes, wordingKey } from './words.ts';

/** What was found over a run. */
export interface NearDuplicates {
  readonly documents: number;
  /** In order of their ids. */
  readonly clusters: readonly Cluster[];
  /** Pairs that were compared and are not one release: templates, sequels, shared boilerplate. */
  readonly leftApart: number;
}

/**
 * Finds the documents of a finished run that are one release: copies, versions, parts. Reads the records twice: once for their
 * sketches (some 500 bytes a document stay in memory), once for those that are worth comparing. Throws what
 * `finishedRecords` throws.
 */
export async function findNearDuplicates(target: string): Promise<NearDuplicates> {
  const candidates = new Candidates();
  let documents = 0;
  for await (const { text } of finishedRecords(target)) {
    const words = wordHashes(text);
    const number = documents;
    documents += 1;
    if (words.length > 0) candidates.add(number, wordingKey(words), () => sketch(shingles(words)));
  }
  const pairs = [...candidates.pairs()];
  const nodes = await readNodes(target, new Set(pairs.flat()));
  const links = new Map<string, Sameness>();
  let leftApart = 0;
  for (const [a, b] of pairs) {
    const [first, second] = [nodes.get(a), nodes.get(b)];
    const sameness = first === undefined || second === undefined ? undefined : compare(first, second);
    if (sameness === undefined) leftApart += 1;
    else links.set(`${a} ${b}`, sameness);
  }
  const clusters = [...groups(links, nodes)].map((members) => clusterOf(members.map((number) => nodes.get(number)!)));
  return { documents, clusters: clusters.sort((a, b) => (a.id < b.id ? -1 : 1)), leftApart };
}

/** The documents of these numbers, ready to be compared; the others are not even parsed. */
async function readNodes(target: string, wanted: ReadonlySet<number>): Promise<ReadonlyMap<number, Node>> {
  const nodes = new Map<number, Node>();
  const run = openRun(target, undefined);
  let number = -1;
  for await (const line of run.lines()) {
    number += 1;
    if (!wanted.has(number)) continue;
    const record = run.parse(line);
    const words = wordHashes(record.text);
    const inOrder = shingles(words);
    const compared: Compared = {
      words,
      shingles: inOrder,
      shingleSet: new Set(inOrder),
      wording: wordingKey(words),
      facts: tellingFacts(record),
    };
    nodes.set(number, {
      ...compared,
      path: record.source.path,
      documentId: record.id,
      date: record.release.date,
      length: words.length,
    });
  }
  return nodes;
}

/** Paths of the documents that `--distinct` leaves out: of each cluster all but the kept one. */
export async function repeatedPaths(target: string): Promise<ReadonlySet<string>> {
  return repeated(await findNearDuplicates(target));
}

/** The same, where the clusters are known. */
export function repeated({ clusters }: NearDuplicates): ReadonlySet<string> {
  return new Set(clusters.flatMap(({ members }) => members.filter(({ kept }) => !kept).map(({ path }) => path)));
}
