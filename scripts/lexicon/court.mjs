// Courts that are named without a place, or whose name no rule could build: src/entities/court/data.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const file = new URL('../../src/entities/court/data/courts.yaml', import.meta.url);

export default function courts() {
  const { courts } = parse(readFileSync(file, 'utf8'));
  const forms = courts.map(({ name, forms = [] }) => ({ forms: [name, ...forms].map((text) => ({ text })) }));
  return { entries: { court: forms }, json: { 'records.court': courts.map(({ name }) => ({ name })) } };
}
