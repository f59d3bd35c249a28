// Programmes and organisations: the authored lists in src/entities/program/data/ and src/entities/organization/data/.
// A line is `Name | other form | …`; a form in capitals counts only in capitals, one behind `?` only beside a second sign.
import { readFileSync } from 'node:fs';
import { FORM_ANY_CASE, FORM_UPPER, FORM_WEAK } from '../../dist/gazetteer/kinds.js';

/** `easyJet`, `eBay`, `7-Eleven`, `1MDB`: no capital to begin with, and no other word is written so. */
const BEGINS_SMALL = /^(?:\p{Ll}+\p{Lu}|\d+-?\p{L}{3,}\d*$)/u;
function entriesOf(type, file) {
  const url = new URL(`../../src/entities/${type}/data/${file}`, import.meta.url);
  const seen = new Set();
  const entries = [];
  const records = [];
  for (const line of readFileSync(url, 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const forms = line.split('|').map((form) => form.trim());
    const name = forms[0].replace(/^\? ?/, '');
    if (seen.has(name)) throw new Error(`${file}: ${name} is listed twice.`);
    seen.add(name);
    entries.push({
      forms: forms.map((form) => {
        const weak = form.startsWith('?');
        const text = form.replace(/^\? ?/, '');
        const upper = /^[A-Z0-9.&-]{2,}$/.test(text) && text === text.toUpperCase() && !BEGINS_SMALL.test(text);
        const small = /^al-?\b/.test(text) || BEGINS_SMALL.test(text); // `al-Shabaab` begins small
        return { text, flags: (weak ? FORM_WEAK : 0) | (upper ? FORM_UPPER : 0) | (small ? FORM_ANY_CASE : 0) };
      }),
    });
    records.push(name);
  }
  return { entries, records };
}

export default function namedThings() {
  const programs = entriesOf('program', 'programs.txt');
  const organizations = entriesOf('organization', 'organizations.txt');
  return {
    entries: { program: programs.entries, organization: organizations.entries },
    json: { 'records.program': programs.records, 'records.organization': organizations.records },
  };
}
