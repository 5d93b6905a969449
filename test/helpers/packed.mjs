import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What `npm pack` would put into the package: its `files`, each with a `path`, and its `unpackedSize`. */
export function packedPackage() {
  const text = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(text)[0];
}
