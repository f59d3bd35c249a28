// Fills the list of commands in docs/cli.md from the program, between `<!-- commands -->` and `<!-- end -->`:
// `node scripts/generate-cli-docs.mjs`, after `npm run build`.
import { readFileSync, writeFileSync } from 'node:fs';
import { commandDocs } from '../dist/cli/command-docs.js';
import { buildProgram } from '../dist/cli/program.js';

const file = new URL('../docs/cli.md', import.meta.url);
const text = readFileSync(file, 'utf8');
const filled = text.replace(/(<!-- commands -->\n)[\s\S]*?(<!-- end -->)/, (_, head, end) => {
  return `${head}\n${commandDocs(buildProgram())}\n\n${end}`;
});
writeFileSync(file, filled);
