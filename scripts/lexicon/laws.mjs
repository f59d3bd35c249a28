// Named laws and their abbreviations, codes that go with a number: src/entities/law/data/ (authored).
import { readFileSync } from 'node:fs';
import { FORM_ANY_CASE, FORM_UPPER } from '../../dist/gazetteer/kinds.js';

const rows = (name) =>
  readFileSync(new URL(`../../src/entities/law/data/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .map((line, at) => ({ cells: line.split('\t'), where: `${name} line ${at + 1}` }))
    .filter(({ cells: [first] }) => first !== '' && !first.startsWith('#'));
const list = (cell = '') =>
  cell
    .split('|')
    .map((form) => form.trim())
    .filter((form) => form !== '');

/** `FCPA` only in capitals; `federal sentencing guidelines` as it is printed; names with their capitals. */
function flagsOf(form) {
  if (/^[A-Z]{3,}$/.test(form)) return FORM_UPPER;
  return /^[a-z]/.test(form) ? FORM_ANY_CASE : 0;
}

export default function laws() {
  const { entries, records } = named();
  const codes = numbered();
  return {
    entries: { law: entries, code: codes.entries },
    json: { 'records.law': records, 'records.code': codes.records },
  };
}

function named() {
  const entries = [];
  const records = [];
  for (const { cells, where } of rows('laws.tsv')) {
    const [name, forms, source] = cells;
    if (source === undefined || source === '') throw new Error(`${where}: ${name} has no source.`);
    // Of two forms with the same words the first counts, and the one in lower case permits more.
    const texts = [name, ...list(forms)].sort((a, b) => flagsOf(b) - flagsOf(a));
    entries.push({ forms: texts.map((text) => ({ text, flags: flagsOf(text) })) });
    records.push({ name });
  }
  return { entries, records };
}

const ORDERS = new Set(['after', 'titled', 'before', 'both']);

function numbered() {
  const entries = [];
  const records = [];
  for (const { cells, where } of rows('codes.tsv')) {
    const [name, forms, order, home, source] = cells;
    if (source === undefined || source === '') throw new Error(`${where}: ${name} has no source.`);
    if (!ORDERS.has(order)) throw new Error(`${where}: ${name} has the order "${order}".`);
    entries.push({ forms: list(forms).map((text) => ({ text, flags: 0 })) });
    records.push(home === '' ? { order } : { order, home });
  }
  return { entries, records };
}
