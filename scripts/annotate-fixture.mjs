// Turns the compact annotation lists in scripts/annotations/ into fixtures/NAME.gold.json, so that nobody counts offsets;
// with --releases those in scripts/annotations/releases/ into NAME.json in bench/releases/read/ or bench/releases/held/.
//
//   node scripts/annotate-fixture.mjs [--releases] [--review] [NAME…]     (all lists when no name is given)
//
// A list has one line per fact or mention; mentions stand in the order of the text:
//
//   title: Two Men Sentenced …            releaseDate, issuer, datelineCity, releaseNumber likewise
//   topics: Fraud; Health Care            components likewise
//   people: Ana Ruiz | Ruiz; Ms. Ruiz | Director @ Office of X; Chief | 41 | Toledo, OH, US
//   date|March 4, 2019|2019-03-04
//   person|Ruiz|Ana Ruiz                  no norm: the surface itself
//   agency|FBI|Federal Bureau of Investigation|federal
//   city|Toledo|Toledo, OH, US
//   location|Ohio|state|OH, US
//   figure|$5 million|money 5000000 USD le|of what|place|programme
//   quote|“It began … ended,”|Ana Ruiz    ` … ` stands for whatever is between
//
//   skip|one of the                       the next mention stands behind these words
//
//   agency|FBI+s|…                        a possessive that lost its apostrophe: `s` follows and stays outside
//
// A surface is looked for after the previous mention (a quote may hold others), on word boundaries; a blank matches any
// white space, and a line may end after a hyphen. The norm may be left out when the same type and surface stood earlier in the list. What cannot be
// placed is refused. `--review` prints the text with every mention marked, to be read against the guidelines.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RELEASES = process.argv.includes('--releases');
const LISTS = path.join(ROOT, RELEASES ? 'scripts/annotations/releases' : 'scripts/annotations');
const GOLD = RELEASES ? '.json' : '.gold.json';
const COMPARATORS = new Set(['eq', 'approx', 'gt', 'ge', 'lt', 'le']);
const TYPES = new Set('skip date person agency city location figure program organization court law quote'.split(' '));
const FACTS = new Set(['title', 'releaseDate', 'issuer', 'datelineCity', 'releaseNumber']);
const LISTED_FACTS = new Set(['topics', 'components']);

/** Folder of a document. A release is in `read` or `held` by its name alone, so that nobody can choose. */
function folderOf(name) {
  if (!RELEASES) return 'fixtures';
  return createHash('sha256').update(name).digest()[0] % 2 === 0 ? 'bench/releases/read' : 'bench/releases/held';
}

const split = (text, mark) =>
  (text ?? '')
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The text that offsets count in: the file itself, or what slugline reads from HTML and PDF. */
async function textOf(name) {
  for (const extension of ['txt', 'html', 'pdf']) {
    const file = path.join(ROOT, folderOf(name), `${name}.${extension}`);
    if (!existsSync(file)) continue;
    const bytes = readFileSync(file);
    if (extension === 'txt')
      return bytes
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n');
    const { readDocument } = await import('../dist/read/read.js');
    return (await readDocument(bytes, { path: path.basename(file) })).text;
  }
  throw new Error(`${folderOf(name)}/${name}.*: no document for ${path.relative(ROOT, LISTS)}/${name}.txt`);
}

function cityNorm(text) {
  const [name, ...rest] = split(text, ',');
  return rest.length === 2 ? { name, state: rest[0], country: rest[1] } : { name, country: rest[0] };
}

function figureNorm([measure = '', of = '', place = '', program = '']) {
  const [kind, value = '', ...rest] = measure.split(' ');
  const comparator = rest.find((word) => COMPARATORS.has(word)) ?? 'eq';
  const unit = rest.filter((word) => !COMPARATORS.has(word)).join(' ');
  const norm = { kind };
  if (kind === 'duration') norm.duration = value;
  else if (value.includes('..')) [norm.min, norm.max] = value.split('..').map(Number);
  else norm.value = Number(value);
  if (unit !== '') norm.unit = unit;
  norm.comparator = comparator;
  if (of !== '') norm.of = of;
  if (place !== '') norm.place = place;
  if (program !== '') norm.program = program;
  return norm;
}

function normOf(type, surface, fields) {
  switch (type) {
    case 'date':
      return { value: fields[0] };
    case 'agency':
      return { name: fields[0], level: fields[1] };
    case 'city':
      return cityNorm(fields[0]);
    case 'location':
      return { kind: fields[0], name: fields[1] ?? surface };
    case 'figure':
      return figureNorm(fields);
    case 'quote':
      return { speaker: fields[0] };
    default:
      return { name: fields[0] ?? surface };
  }
}

/** Expression for a surface: blanks match white space, ` … ` anything, and both ends stand on word boundaries. */
function surfacePattern(surface) {
  const possessive = surface.endsWith('+s');
  const escaped = (possessive ? surface.slice(0, -2) : surface)
    .split(' … ')
    .map((part) =>
      part
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/ /g, '\\s+')
        .replace(/-(?=.)/g, '-\n?'),
    )
    .join('[\\s\\S]{1,1500}?');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}${possessive ? '(?=s)' : '(?![\\p{L}\\p{N}])'}`, 'gu');
}

function readPerson(line) {
  const [name, aliases, roles, age, residence] = line.split('|').map((part) => part.trim());
  return {
    name,
    aliases: split(aliases, ';'),
    roles: split(roles, ';').map((role) => {
      const [title, org = ''] = role.split(' @ ');
      return { title, org };
    }),
    age: age ? Number(age) : null,
    residence: residence ?? '',
  };
}

/** The gold annotation of one fixture; throws, naming list and line, when a surface cannot be placed. */
async function annotate(name) {
  const text = await textOf(name);
  const facts = {
    title: '',
    releaseDate: '?',
    issuer: '',
    datelineCity: '',
    releaseNumber: '',
    topics: [],
    components: [],
    people: [],
  };
  const mentions = [];
  const known = new Map();
  let from = 0;
  const lines = readFileSync(path.join(LISTS, `${name}.txt`), 'utf8').split('\n');
  for (const [index, line] of lines.entries()) {
    const refuse = (why) => new Error(`${path.relative(ROOT, LISTS)}/${name}.txt:${index + 1}: ${why}: ${line}`);
    if (line.trim() === '' || line.startsWith('#')) continue;
    const fact = /^(\w+): ?(.*)$/.exec(line);
    if (fact) {
      const [, key, value] = fact;
      if (FACTS.has(key)) facts[key] = value;
      else if (LISTED_FACTS.has(key)) facts[key] = split(value, ';');
      else if (key === 'people') facts.people.push(readPerson(value));
      else throw refuse('unknown fact');
      continue;
    }
    const [type, surface, ...given] = line.split('|');
    if (!TYPES.has(type)) throw refuse('unknown type');
    const key = `${type}|${surface}`;
    const fields = given.length > 0 ? given : (known.get(key) ?? []);
    known.set(key, fields);
    const pattern = surfacePattern(surface);
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) throw refuse(`not found after ${JSON.stringify(text.slice(Math.max(0, from - 40), from))}`);
    const start = match.index;
    const end = start + match[0].length;
    from = type === 'quote' ? start + 1 : end;
    if (type === 'skip') continue;
    const norm = normOf(type, surface.replace(/\+s$/, '').replace(' … ', ' '), fields);
    for (const value of [norm.value, norm.level, norm.country, norm.kind, norm.speaker, norm.name]) {
      if (value !== undefined && (value === '' || Number.isNaN(value))) throw refuse('empty norm');
    }
    if (type === 'date' && norm.value === undefined) throw refuse('no value');
    if (type === 'agency' && norm.level === undefined) throw refuse('no level');
    if (type === 'city' && norm.country === undefined) throw refuse('no country');
    if (type === 'location' && norm.kind === undefined) throw refuse('no kind');
    if (type === 'figure' && norm.kind === undefined) throw refuse('no kind');
    if (type === 'quote' && norm.speaker === undefined) throw refuse('no speaker');
    mentions.push({ type, start, end, text: match[0], norm });
  }
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  const dct = facts.releaseDate === '?' ? null : facts.releaseDate;
  return {
    text,
    gold: { id: name, dct, source: { set: folderOf(name), path: name }, textSha256: sha256, facts, mentions },
  };
}

function review(text, mentions) {
  let out = '';
  let at = 0;
  for (const mention of mentions.filter(({ type }) => type !== 'quote')) {
    out += `${text.slice(at, mention.start)}[[${mention.type.slice(0, 3)} ${mention.text}]]`;
    at = mention.end;
  }
  return out + text.slice(at);
}

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const all = readdirSync(LISTS)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -4))
  .sort();
let failed = false;
for (const name of names.length > 0 ? names : all) {
  try {
    const { text, gold } = await annotate(name);
    writeFileSync(path.join(ROOT, folderOf(name), `${name}${GOLD}`), `${JSON.stringify(gold, null, 1)}\n`);
    if (process.argv.includes('--review')) console.log(`===== ${name}\n${review(text, gold.mentions)}`);
  } catch (error) {
    failed = true;
    console.error(error.message);
  }
}
if (failed) process.exit(1);
