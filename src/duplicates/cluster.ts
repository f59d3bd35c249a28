import { type Compared, compare, type Sameness } from './compare.ts';

/** A document that was compared with others. */
export interface Node extends Compared {
  readonly path: string;
  readonly documentId: string;
  readonly date: string | null;
  /** Words of the text. */
  readonly length: number;
}

/** A document of a cluster. */
export interface ClusterMember {
  readonly path: string;
  readonly document_id: string;
  readonly date: string | null;
  /** True for the one that stands for all with `--distinct`. */
  readonly kept: boolean;
  /** How it relates to the kept one. */
  readonly relation: 'kept' | Sameness['relation'];
  /** 0 to 1, to the kept one. */
  readonly similarity: number;
}

/** Documents that are one release: a line of `duplicates.ndjson`. */
export interface Cluster {
  /** `release:` and the document id of the earliest member: later copies change no id. */
  readonly id: string;
  readonly documents: number;
  /** Path of the document that says most. */
  readonly kept: string;
  /** The least similarity of a member to the kept one. */
  readonly similarity: number;
  readonly members: readonly ClusterMember[];
}

/**
 * Numbers of the documents of each cluster. Copies and versions chain. A part joins the cluster of the longer document, but ties
 * nothing together: a page that is a part of two releases holds what the office writes below all of them, and stays alone.
 */
export function* groups(
  links: ReadonlyMap<string, Sameness>,
  nodes: ReadonlyMap<number, Node>,
): Generator<readonly number[]> {
  const parent = new Map<number, number>();
  const rootOf = (number: number): number => {
    let root = number;
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next;
    return root;
  };
  const join = (a: number, b: number): void => {
    const [x, y] = [rootOf(a), rootOf(b)];
    if (x !== y) parent.set(Math.max(x, y), Math.min(x, y));
  };
  const hosts = new Map<number, number[]>();
  for (const [key, { relation }] of links) {
    const [a = 0, b = 0] = key.split(' ').map(Number);
    if (relation !== 'part') {
      join(a, b);
      continue;
    }
    const [shorter, longer] = (nodes.get(a)?.length ?? 0) < (nodes.get(b)?.length ?? 0) ? [a, b] : [b, a];
    const known = hosts.get(shorter);
    if (known === undefined) hosts.set(shorter, [longer]);
    else known.push(longer);
  }
  // Longest first: what a part is a part of has its place by then.
  const parts = [...hosts].sort(([a], [b]) => (nodes.get(b)?.length ?? 0) - (nodes.get(a)?.length ?? 0) || a - b);
  for (const [shorter, longer] of parts) {
    const roots = new Set(longer.map(rootOf));
    const [only] = roots;
    if (only !== undefined && roots.size === 1) join(shorter, only);
  }
  const members = new Map<number, number[]>();
  for (const number of nodes.keys()) {
    const root = rootOf(number);
    const known = members.get(root);
    if (known === undefined) members.set(root, [number]);
    else known.push(number);
  }
  for (const group of members.values()) if (group.length > 1) yield group;
}

/** A cluster of documents: the one that says most is kept, of equals the earliest, of those the one with the least around it. */
export function clusterOf(nodes: readonly Node[]): Cluster {
  const [kept] = [...nodes].sort(
    (a, b) => b.facts.richness - a.facts.richness || byDate(a, b) || a.length - b.length || byPath(a, b),
  );
  const [earliest] = [...nodes].sort((a, b) => byDate(a, b) || byPath(a, b));
  const members = [...nodes].sort(byPath).map((node): ClusterMember => {
    const sameness = node === kept || kept === undefined ? undefined : compare(node, kept);
    return {
      path: node.path,
      document_id: node.documentId,
      date: node.date,
      kept: node === kept,
      // Two versions of a third need not resemble each other: then the least that holds.
      relation: node === kept ? 'kept' : (sameness?.relation ?? 'version'),
      similarity: node === kept ? 1 : (sameness?.similarity ?? 0),
    };
  });
  return {
    id: `release:${earliest?.documentId ?? ''}`,
    documents: nodes.length,
    kept: kept?.path ?? '',
    similarity: Math.min(...members.map(({ similarity }) => similarity)),
    members,
  };
}

function byDate(a: Node, b: Node): number {
  const [x, y] = [a.date ?? '9999', b.date ?? '9999'];
  return x < y ? -1 : Number(x > y);
}

function byPath(a: Node, b: Node): number {
  return a.path < b.path ? -1 : Number(a.path > b.path);
}
