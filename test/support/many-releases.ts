import { folderWith } from './cli.ts';

const RELEASE = `FOR IMMEDIATE RELEASE
March 3, 2021

County Prosecutor Announces 14 Arrests

SPRINGFIELD, Ill. – Fourteen people were arrested on Tuesday, Sheriff Dana Whitlow’s office said. “We are grateful,” said Whitlow.

Agents of the FBI seized $25,000 in Chicago.
`;

/** A folder with so many releases, no two the same, each long enough to be some work. */
export function releases(count: number): string {
  return folderWith(
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`r${i}.txt`, `${RELEASE.repeat(10)}No. ${i}\n`])),
  );
}
