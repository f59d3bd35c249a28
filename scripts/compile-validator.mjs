// Compiles schemas/record.schema.json into dist/record/validator.generated.cjs: plain code that imports nothing.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

const schema = JSON.parse(readFileSync(new URL('../schemas/record.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({
  allErrors: false,
  code: { source: true, lines: true },
  strict: true,
  allowUnionTypes: true,
});
const code = standalone.default(ajv, ajv.compile(schema));
if (/\brequire\(/.test(code)) {
  console.error(
    'compile-validator: the schema uses a keyword (format, minLength, uniqueItems) that needs a library at run time.',
  );
  process.exit(1);
}
const folder = fileURLToPath(new URL('../dist/record/', import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}validator.tmp`, code);
renameSync(`${folder}validator.tmp`, `${folder}validator.generated.cjs`);
