import type { Change, ChangeKind, DocumentDiff } from './change.ts';
import type { ChangeGroup, DiffTotals } from './group.ts';

/** Colours a piece of text; the identity where colours are off. */
export interface Palette {
  readonly gained: (text: string) => string;
  readonly lost: (text: string) => string;
  readonly changed: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly strong: (text: string) => string;
}

const same = (text: string): string => text;
export const PLAIN: Palette = { gained: same, lost: same, changed: same, faint: same, strong: same };

const NOUNS: Readonly<Record<Change['type'], string>> = {
  release: 'release',
  dates: 'date',
  people: 'person',
  agencies: 'agency',
  cities: 'city',
  figures: 'figure',
  programs: 'programme',
  quotes: 'quotation',
  organizations: 'organisation',
  courts: 'court',
  laws: 'law',
  locations: 'location',
  diagnostics: 'diagnostic',
};
const SIGNS: Readonly<Record<ChangeKind, string>> = { gained: '+', lost: '-', changed: '~', relinked: '~', moved: '~' };

const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;

/** Text of a document for one line: control characters, which could command a terminal, become blanks. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ');
}

/** What changed, in a reader's words, on one line: `agency 'FBI' now means us/doj/fbi (was us/fbi)`. */
export function describeChange(change: Pick<Change, 'kind' | 'type' | 'field' | 'text' | 'before' | 'after'>): string {
  const { kind, type, field, before, after } = change;
  const noun = NOUNS[type];
  const text = `'${printable(change.text)}'`;
  const [from, to] = [printable(before ?? ''), printable(after ?? '')];
  if (field === 'mention') {
    switch (kind) {
      case 'gained':
        return `${noun} ${text} found: ${to}`;
      case 'lost':
        return `${noun} ${text} lost: ${from}`;
      case 'moved':
        return `${noun} '${from}' is now '${to}'`;
      default:
        return `${noun} ${text} now means ${to} (was ${from})`;
    }
  }
  if (field === 'entity') return `${noun} ${text} now means ${to} (was ${from})`;
  if (type === 'diagnostics')
    return kind === 'gained' ? `diagnostic ${text}: ${to}` : `diagnostic ${text} gone: ${from}`;
  const subject =
    type === 'release' ? `release ${field}` : field === 'value' ? `${noun} ${text}` : `${noun} ${text}, ${field}`;
  if (kind === 'gained') return `${subject}: now ${to}`;
  if (kind === 'lost') return `${subject}: no longer ${from}`;
  return `${subject}: ${from} → ${to}`;
}

/** The report for people: totals, groups over several documents, then each document. */
export function* renderText(
  groups: readonly ChangeGroup[],
  documents: readonly DocumentDiff[],
  totals: DiffTotals,
  palette: Palette = PLAIN,
): Generator<string> {
  yield palette.strong(totalsLine(totals));
  const shared = groups.filter((group) => group.documents > 1);
  if (shared.length > 0) {
    yield '';
    yield palette.strong('The same change in several documents');
    for (const group of shared) {
      yield `  ${paint(palette, group.kind, `${SIGNS[group.kind]} ${describeChange(group)}`)}: ${count(group.documents, 'document')}`;
      if (group.sentence !== '') yield palette.faint(`      ${printable(group.path)}: ${printable(group.sentence)}`);
    }
  }
  const inGroups = new Set(shared.map((group) => keyOf(group)));
  for (const document of documents) {
    const own = document.changes.filter((change) => !inGroups.has(keyOf(change)));
    if (document.status === 'changed' && own.length === 0) continue;
    yield '';
    yield palette.strong(documentLine(document));
    for (const change of own) {
      const times = change.mentions > 1 ? ` (${count(change.mentions, 'mention')})` : '';
      yield `  ${paint(palette, change.kind, `${SIGNS[change.kind]} ${describeChange(change)}`)}${times}`;
      if (change.sentence !== '') yield palette.faint(`      ${printable(change.sentence)}`);
    }
  }
}

function keyOf({ kind, type, field, text, before, after }: ChangeGroup | Change): string {
  return JSON.stringify([kind, type, field, text, before, after]);
}

function paint(palette: Palette, kind: ChangeKind, text: string): string {
  return kind === 'gained' ? palette.gained(text) : kind === 'lost' ? palette.lost(text) : palette.changed(text);
}

function documentLine({ path, status, from }: DocumentDiff): string {
  if (status === 'renamed') return `${printable(path)} (was ${printable(from ?? '')})`;
  return status === 'changed' ? printable(path) : `${printable(path)}: ${status}`;
}

/** `3 documents differ (2 changed, 1 added), 40 the same: 5 gained, 1 lost.` */
export function totalsLine({ documents, kinds }: DiffTotals): string {
  const differing = documents.changed + documents.added + documents.removed + documents.renamed;
  if (differing === 0) return `No differences in ${count(documents.same, 'document')}.`;
  const parts = (['changed', 'added', 'removed', 'renamed'] as const).filter((status) => documents[status] > 0);
  const changes = (['gained', 'lost', 'changed', 'relinked', 'moved'] as const).filter((kind) => kinds[kind] > 0);
  const documentsText = `${count(differing, 'document')} differ${differing === 1 ? 's' : ''} (${parts.map((status) => `${documents[status]} ${status}`).join(', ')}), ${documents.same} the same`;
  return changes.length === 0
    ? `${documentsText}.`
    : `${documentsText}: ${changes.map((kind) => `${kinds[kind]} ${kind}`).join(', ')}.`;
}

const cell = (text: string): string => printable(text).replace(/[\\|`*_[\]<>]/g, '\\$&');

/** The report as Markdown, for a comment on a pull request. */
export function* renderMarkdown(
  groups: readonly ChangeGroup[],
  documents: readonly DocumentDiff[],
  totals: DiffTotals,
): Generator<string> {
  yield `**${totalsLine(totals)}**`;
  if (groups.length > 0) {
    yield '';
    yield '| | change | documents | example |';
    yield '| --- | --- | ---: | --- |';
    for (const group of groups)
      yield `| ${SIGNS[group.kind]} | ${cell(describeChange(group))} | ${group.documents} | ${cell(`${group.path}${group.sentence === '' ? '' : `: ${group.sentence}`}`)} |`;
  }
  const others = documents.filter(({ status }) => status !== 'changed');
  if (others.length > 0) yield '';
  for (const document of others) yield `- ${cell(documentLine(document))}`;
}

/** One annotation a change, in GitHub's workflow command form. */
export function* renderGithub(documents: readonly DocumentDiff[]): Generator<string> {
  const property = (text: string): string =>
    printable(text).replace(/%/g, '%25').replace(/:/g, '%3A').replace(/,/g, '%2C');
  const data = (text: string): string => printable(text).replace(/%/g, '%25');
  for (const document of documents) {
    const file = `file=${property(document.path)}`;
    if (document.status !== 'changed') yield `::notice ${file}::${data(documentLine(document))}`;
    for (const change of document.changes) {
      const level = change.kind === 'lost' ? 'error' : 'warning';
      yield `::${level} ${file},title=slugline ${change.kind} ${NOUNS[change.type]}::${data(describeChange(change))}${change.sentence === '' ? '' : ` — ${data(change.sentence)}`}`;
    }
  }
}

/** The report as SARIF 2.1.0, one result a change, with character offsets. */
export function renderSarif(documents: readonly DocumentDiff[], version: string): string {
  const kinds: readonly ChangeKind[] = ['gained', 'lost', 'changed', 'relinked', 'moved'];
  const results = documents.flatMap((document) =>
    document.changes.map((change) => ({
      ruleId: `slugline/${change.kind}`,
      level: change.kind === 'lost' ? 'error' : change.kind === 'gained' ? 'note' : 'warning',
      message: { text: describeChange(change) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: document.path.split('/').map(encodeURIComponent).join('/') },
            ...(change.start === null || change.end === null
              ? {}
              : { region: { charOffset: change.start, charLength: change.end - change.start } }),
          },
        },
      ],
    })),
  );
  const rules = kinds.map((kind) => ({
    id: `slugline/${kind}`,
    shortDescription: { text: `A fact was ${kind} between two runs` },
  }));
  const run = { tool: { driver: { name: 'slugline', version, rules } }, columnKind: 'utf16CodeUnits', results };
  return JSON.stringify(
    { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] },
    null,
    2,
  );
}
