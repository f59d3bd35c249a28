import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { DIST } from '../dist.ts';

/** Folders of the build that cannot change a record, or that repeat the others. */
const ELSEWHERE = new Set('annotate bundle cli command diff evaluate explain export link viewer'.split(' '));

const DIGEST_FILE = path.join(DIST, 'digest.txt');

/**
 * What slugline is, as far as records depend on it: its code and lexicons, the packages it is installed with, and the
 * Node.js it runs on (whose Unicode tables decide what a letter is).
 */
export function buildDigest(): string {
  const parts = [storedDigest() ?? digestOfBuild(), process.version, ...packageVersions()];
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}

/** What the build wrote; undefined when parts of the build are newer. */
function storedDigest(): string | undefined {
  try {
    const { mtimeMs } = statSync(DIGEST_FILE);
    const newer = ['.tsbuildinfo', 'lexicon.bin', 'record/validator.generated.cjs'].some(
      (name) => (statSync(path.join(DIST, name), { throwIfNoEntry: false })?.mtimeMs ?? 0) > mtimeMs,
    );
    return newer ? undefined : readFileSync(DIGEST_FILE, 'utf8');
  } catch {
    return undefined;
  }
}

/** The digest of code and lexicons. The build stores it in `dist/digest.txt`, since it takes tens of milliseconds. */
export function digestOfBuild(): string {
  const hash = createHash('sha256');
  const names = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /\.(?:c?js|bin)$/.test(name) && !ELSEWHERE.has(name.split('/')[0]!))
    .sort();
  for (const name of names) {
    const bytes = readFileSync(path.join(DIST, name));
    hash.update(`${name} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** `name version` of each package that slugline depends on, as it is installed: ranges allow several. */
function packageVersions(): readonly string[] {
  const root = path.join(DIST, '..');
  const { dependencies = {} } = readPackage(root) ?? {};
  return Object.keys(dependencies).map((name) => {
    for (let folder = root; ; folder = path.dirname(folder)) {
      const version = readPackage(path.join(folder, 'node_modules', name))?.version;
      if (version !== undefined || folder === path.dirname(folder)) return `${name} ${version ?? 'unknown'}`;
    }
  });
}

interface Package {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function readPackage(folder: string): Package | undefined {
  try {
    return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Package;
  } catch {
    return undefined;
  }
}
