// Named laws and their abbreviations: src/entities/law/data/laws.tsv (authored).
import { readFileSync } from 'node:fs';
import { FORM_ANY_CASE, FORM_UPPER } from '../../dist/gazetteer/kinds.js';

const file = new URL('../../src/entities/law/data/laws.tsv', import.meta.url);
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
  const entries = [];
  const records = [];
  for (const [number, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const [name, forms, source] = line.split('\t');
    if (source === undefined || source === '') throw new Error(`laws.tsv line ${number + 1}: ${name} has no source.`);
    // Of two forms with the same words the first counts, and the one in lower case permits more.
    const texts = [name, ...list(forms)].sort((a, b) => flagsOf(b) - flagsOf(a));
    entries.push({ forms: texts.map((text) => ({ text, flags: flagsOf(text) })) });
    records.push({ name });
  }
  return { entries: { law: entries }, json: { 'records.law': records } };
}
