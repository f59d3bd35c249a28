// Completes package-lock.json after an installation: npm leaves out the optional packages of other platforms when the
// registry in use does not offer them, and `npm ci` then refuses the file everywhere. The entries are made from the
// names and versions that the package which wants them states; npm checks them against the registry when they are
// installed. Run after every change of the dependencies; CI fails when it changes something.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const OS = /(?<=[-/])(android|darwin|freebsd|linux|openharmony|sunos|win32)(?=-)/;
const CPU = /-(arm64|arm|ia32|loong64|ppc64|riscv64|s390x|wasm32|x64)(?=-|$)/;

for (const parent of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    const os = OS.exec(name)?.[1];
    const cpu = CPU.exec(name)?.[1];
    if (Object.hasOwn(lock.packages, key) || os === undefined || !/^\d/.test(version)) continue;
    lock.packages[key] = {
      version,
      ...(cpu === undefined ? {} : { cpu: [cpu] }),
      ...(parent.dev === true ? { dev: true } : {}),
      ...(name.includes('musl') ? { libc: ['musl'] } : {}),
      license: parent.license,
      optional: true,
      os: [os],
    };
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
