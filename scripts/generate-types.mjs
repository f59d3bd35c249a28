// Writes src/record/types.generated.ts from schemas/record.schema.json. Run after every change to the schema.
import { readFileSync, writeFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';

const schema = JSON.parse(readFileSync(new URL('../schemas/record.schema.json', import.meta.url), 'utf8'));
const types = await compile(schema, 'ReleaseRecord', {
  bannerComment: '// Generated from schemas/record.schema.json by `npm run generate`. Do not edit.',
  additionalProperties: false,
  style: { singleQuote: true, printWidth: 120 },
});
// Records are values: everything in them is readonly.
const readonly = types.replace(/^( +)(\w+\??:)/gm, '$1readonly $2').replace(/: (\w+)\[\];/g, ': readonly $1[];');
writeFileSync(new URL('../src/record/types.generated.ts', import.meta.url), readonly);
