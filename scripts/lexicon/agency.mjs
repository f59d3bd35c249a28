// Government bodies: the authored lists of src/entities/agency/data, with the families that follow from a list (one
// U.S. Attorney's Office a federal district, one attorney general's office a state).
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { FORM_ANY_CASE, FORM_UPPER, FORM_WEAK } from '../../dist/gazetteer/kinds.js';
import { federalDistricts } from './districts.mjs';

const folder = new URL('../../src/entities/agency/data/', import.meta.url);

/** Spellings of a name: `United States X` is also `U.S. X`, `US X` and, unless it needs its prefix, `X`. */
function spellings(name, onlyWithPrefix) {
  const match = /^United States (.*)$/.exec(name);
  if (match === null) return [name];
  const prefixed = ['United States', 'U.S.', 'US'].map((prefix) => `${prefix} ${match[1]}`);
  return onlyWithPrefix ? prefixed : [...prefixed, match[1]];
}

/** `Justice Department` for `Department of Justice`; undefined for other names. */
function reversed(name) {
  const match = /^(United States )?Department of (?:the )?(.*)$/.exec(name);
  return match === null ? undefined : `${match[1] ?? ''}${match[2]} Department`;
}

/** Forms of one authored body, each with its flags. */
function formsOf(body, level) {
  const { name, abbr = [], forms = [], weak = [], unit, weakName, weakAbbr, onlyWithPrefix, noReverse } = body;
  const nameFlags = unit ? FORM_WEAK : 0;
  const ownFlags = weakName ? FORM_WEAK : nameFlags; // other countries have a body of this name
  const out = spellings(name, onlyWithPrefix).map((text) => ({ text, flags: ownFlags | anyCase(text) }));
  const department = noReverse ? undefined : reversed(name);
  if (department !== undefined)
    for (const text of spellings(department)) out.push({ text, flags: weakName ? FORM_WEAK : 0 });
  for (const text of forms) out.push({ text, flags: nameFlags | anyCase(text) });
  for (const text of joinedForms(body)) out.push({ text, flags: nameFlags });
  for (const text of [name, ...forms].flatMap(prosecutorForms)) out.push({ text, flags: nameFlags });
  for (const text of weak) out.push({ text, flags: FORM_WEAK | (isAbbreviation(text) ? FORM_UPPER : 0) });
  for (const text of abbr) {
    // `Interpol` and `FinCEN` are names as they stand; an abbreviation wants its capitals.
    const flags = isAbbreviation(text) ? FORM_UPPER : 0;
    out.push({ text, flags: flags | (weakAbbr && flags !== 0 ? FORM_WEAK : 0) });
  }
  const all = out.flatMap(({ text, flags }) => [
    { text, flags },
    ...ampersands(text, flags),
    ...inspectorForms(text).map((form) => ({ text: form, flags })),
    ...(level === 'federal' && !unit ? prefixed(text).map((form) => ({ text: form, flags })) : []),
  ]);
  return unique(all);
}

/** `Iraqi security forces`, `Óglaigh na hÉireann`: a form with a small letter where names have capitals is met in any case. */
function anyCase(text) {
  return / \p{Ll}+$|^\p{Ll}\p{Lu}| h-?\p{Lu}/u.test(text) ? FORM_ANY_CASE : 0;
}

/** `U.S. Bureau of Prisons` for `Bureau of Prisons`. */
function prefixed(text) {
  if (!/^(?!U\.S\.|US |United |U\.S |Office of the |White )[A-Z]\S* [A-Z\S]/.test(text) || isAbbreviation(text))
    return [];
  return [`U.S. ${text}`, `United States ${text}`];
}

/** An inspector general's office is written with and without article, comma or dash. */
function inspectorForms(text) {
  const match = /^(.*) Office of (?:the )?Inspector General$/.exec(text);
  if (match === null) return [];
  const [, whole] = match;
  return [' ', ', ', ' - ', '-', ' – '].flatMap((link) =>
    ['Office of Inspector General', 'Office of the Inspector General', 'Office of Inspectors General'].map(
      (office) => `${whole}${link}${office}`,
    ),
  );
}

/** `IRS – Criminal Investigation Division`: a whole and its part, however they are joined. */
function joinedForms({ joined }) {
  if (joined === undefined) return [];
  return joined.wholes.flatMap((whole) =>
    joined.parts.flatMap((part) => [' ', ', ', ' - ', '-', ' – ', '–', ' — ', '/'].map((link) => whole + link + part)),
  );
}

const isAbbreviation = (text) => /^[A-Z][A-Z0-9.–-]*( [A-Z0-9-]+)?$/.test(text);

/** The serial comma may be there or not. */
function ampersands(text, flags) {
  if (/, and /.test(text)) return [{ text: text.replace(', and ', ' and '), flags }];
  if (/, [^,]+ and /.test(text)) return [{ text: text.replace(/ and (?=[^,]*$)/, ', and '), flags }];
  return [];
}

function unique(forms) {
  const seen = new Map();
  for (const form of forms) {
    const key = form.flags & FORM_ANY_CASE ? form.text.toLowerCase() : form.text;
    if (!seen.has(key)) seen.set(key, form);
  }
  const any = new Set(
    [...seen.values()].filter(({ flags }) => flags & FORM_ANY_CASE).map(({ text }) => text.toLowerCase()),
  );
  return [...seen.values()].filter(({ text, flags }) => flags & FORM_ANY_CASE || !any.has(text.toLowerCase()));
}

/** The nearest id above that exists; undefined for a body at the top. */
function parentOf(id, ids) {
  for (let at = id.lastIndexOf('/'); at > 0; at = id.lastIndexOf('/', at - 1)) {
    const parent = id.slice(0, at);
    if (ids.has(parent)) return parent;
  }
  return undefined;
}

/** One U.S. Attorney's Office a district. */
function attorneysOffices() {
  return federalDistricts.map(({ key, name }) => {
    const forms = [];
    for (const state of ['United States', 'U.S.', 'US']) {
      for (const office of [
        "Attorney's Office",
        "Attorneys' Office",
        'Attorney Office',
        "Attorney's Offices",
        "Attorneys' Offices",
      ]) {
        for (const link of [' for the ', ' in the ', ' of the ', ' for ', ', ', ' ', ' - ', ' – ']) {
          forms.push(`${state} ${office}${link}${name}`);
        }
      }
      forms.push(`${name} ${state} Attorney's Office`, `Office of the ${state} Attorney for the ${name}`);
    }
    return {
      id: `us/doj/usao/${key}`,
      name: `United States Attorney's Office for the ${name}`,
      level: 'federal',
      parent: 'us/doj',
      forms: forms.map((text) => ({ text, flags: 0 })),
      abbreviation: null,
    };
  });
}

/**
 * `Alabama Law Enforcement Agency | ALEA ~ other name` and the offices that every state has. Other names with the state
 * in them are also what the body is looked up by.
 */
function stateBodies({ states, level, source }) {
  return Object.entries(states).flatMap(([state, { name, noBar, bodies }]) => {
    const path = `us/${state.toLowerCase()}`;
    const listed = bodies.map((line) => {
      const [names, ...others] = line.split(' ~ ');
      const [official, ...abbr] = names.split(' | ');
      return {
        id: `${path}/${slug(official, name)}`,
        name: official,
        abbr,
        weakAbbr: true,
        others: others.filter((other) => other.includes(name)),
        forms: [
          ...others,
          ...LETTERS.filter(([kind]) => official.endsWith(` ${kind}`)).map(([, letters]) => `${name} ${letters}`),
          ...abbr.filter((text) => /^[A-Z]{2,6}$/.test(text)).map((text) => `${name} ${text}`), // `Texas TABC`
        ],
        level,
        source,
      };
    });
    const attorneyGeneral = {
      id: `${path}/attorney-general`,
      name: `${name} Attorney General's Office`,
      forms: [
        `Office of the ${name} Attorney General`,
        `${name} Office of the Attorney General`,
        `${name} Office of Attorney General`,
        `Office of the Attorney General of ${name}`,
        `${name} State Attorney General's Office`,
        `${name} AG's Office`,
      ],
      level,
      source,
    };
    const bar = { id: `${path}/bar`, name: `State Bar of ${name}`, forms: [`${name} State Bar`], level, source };
    return noBar ? [attorneyGeneral, ...listed] : [attorneyGeneral, bar, ...listed];
  });
}

/** Departments that go by the same letters in every state: `Arizona DPS`. */
const LETTERS = [
  ['Department of Public Safety', 'DPS'],
  ['Department of Corrections', 'DOC'],
  ['Department of Correction', 'DOC'],
  ['Department of Transportation', 'DOT'],
  ['Department of Natural Resources', 'DNR'],
  ['Department of Motor Vehicles', 'DMV'],
];

/** `law-enforcement-agency` for `Alabama Law Enforcement Agency`. */
function slug(official, state) {
  return official
    .normalize('NFKD')
    .replace(new RegExp(`^${state} (?:State )?(?=\\S+ \\S)`), '')
    .toLowerCase()
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Forms of a prosecutor's office with `DA's Office`, and with the officer last. */
function prosecutorForms(text) {
  const match = /^(.*?) (?:Criminal )?District Attorney's Office$/.exec(text);
  if (match === null) return [];
  return [`${match[1]} DA's Office`, `${match[1]} DA Office`, `Office of the ${match[1]} District Attorney`];
}

/** Names that a file gives to bodies of the other files, by id. */
function furtherNames() {
  return new Map(Object.entries(parse(readFileSync(new URL('second-names.yaml', folder), 'utf8')).more));
}

function withNames(body, { forms = [], weak = [] }) {
  return { ...body, forms: [...(body.forms ?? []), ...forms], weak: [...(body.weak ?? []), ...weak] };
}

export default function agencies() {
  const bodies = [];
  const more = furtherNames();
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()) {
    const file = parse(readFileSync(new URL(name, folder), 'utf8'));
    for (const listed of [...(file.bodies ?? []), ...(file.states === undefined ? [] : stateBodies(file))]) {
      const further = more.get(listed.id);
      more.delete(listed.id);
      const body = further === undefined ? listed : withNames(listed, further);
      if (body.id === undefined || body.name === undefined) throw new Error(`${name}: a body wants an id and a name.`);
      const source = body.source ?? file.source;
      if (source === undefined) throw new Error(`${name}: ${body.id} has no source.`);
      bodies.push({
        id: body.id,
        name: body.name,
        level: body.level ?? file.level,
        parent: body.parent,
        abbreviation: body.abbr?.[0] ?? null,
        unit: body.unit,
        private: file.private,
        isJoined: body.joined !== undefined,
        names: [body.name, ...(body.forms ?? []), ...joinedForms(body)],
        others: body.others,
        forms: formsOf(body, body.level ?? file.level),
      });
    }
  }
  if (more.size > 0) throw new Error(`agency data: further names of no body: ${[...more.keys()].join(', ')}.`);
  bodies.push(...attorneysOffices());
  const ids = new Set();
  for (const { id } of bodies) {
    if (ids.has(id)) throw new Error(`agency data: the id ${id} is given twice.`);
    ids.add(id);
  }
  bodies.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    entries: { agency: bodies.map(({ forms }) => ({ forms })) },
    json: {
      'records.agency': bodies.map(
        ({ id, name, level, parent, abbreviation, unit, names, others = [], isJoined, private: isPrivate }) => ({
          id,
          name,
          level,
          parent: parent ?? parentOf(id, ids) ?? null,
          abbreviation,
          ...(unit ? { unit } : {}),
          ...(isPrivate ? { private: true } : {}),
          ...(level === 'local' || isJoined ? { names } : others.length > 0 ? { names: others } : {}),
        }),
      ),
    },
  };
}
