// Fills the output blocks of README.md from a run over fixtures/ and from bench/releases/held: `node scripts/readme-output.mjs`,
// after `npm start`.
// A block stands between `<!-- output: NAME -->` and `<!-- end -->`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** What the built program prints, stdout and stderr in this order, without the trailing blanks. */
function slugline(...args) {
  const printed = execFileSync(process.execPath, ['dist/cli/main.js', ...args], { encoding: 'utf8' });
  return printed.replaceAll(/ +$/gm, '').trimEnd();
}

/** The first entries of some lists of a record, as JSON of one line each. */
function excerpt(record) {
  const line = (name, value) => `  "${name}": ${JSON.stringify(value)}`;
  const { people, agencies, cities, figures, dates } = record;
  const withoutRest = ({ mentions, ...entity }) => ({ ...entity, mentions: mentions.slice(0, 1) });
  return `{\n${[
    line('release', { title: record.release.title, date: record.release.date, issuer: record.release.issuer }),
    ...dates.slice(0, 1).map((date) => line('dates[0]', date)),
    ...people.slice(0, 1).map((person) => line('people[0]', withoutRest(person))),
    ...agencies.slice(0, 1).map((agency) => line('agencies[0]', withoutRest(agency))),
    ...cities.slice(0, 1).map((city) => line('cities[0]', withoutRest(city))),
    ...figures
      .filter(({ place }) => place !== null)
      .slice(0, 1)
      .map((figure) => line('figures[…]', figure)),
  ].join(',\n')}\n}`;
}

const scratch = mkdtempSync(path.join(tmpdir(), 'slugline-readme-'));
try {
  const out = path.join(scratch, 'out');
  const printed = slugline('run', 'fixtures', '--out', out, '--no-cache').replaceAll(out, 'out');
  const record = JSON.parse(readFileSync(path.join(out, 'records/per-city-counts.txt.json'), 'utf8'));
  const blocks = new Map([
    ['npm start', ['text', printed]],
    ['record', ['json', excerpt(record)]],
    ['evaluate', ['text', slugline('evaluate', 'bench/releases/held')]],
  ]);
  const readme = readFileSync('README.md', 'utf8');
  const filled = readme.replace(/(<!-- output: ([\w ]+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, head, name, end) => {
    const [language, content] = blocks.get(name);
    return `${head}\`\`\`${language}\n${content}\n\`\`\`\n${end}`;
  });
  writeFileSync('README.md', filled);
} finally {
  rmSync(scratch, { recursive: true });
}
