import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';

/** Fingerprints of every file for a script tag, so that a page can pin what it loads. */
export async function writeIntegrity() {
  const names = (await readdir('dist/cdn', { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  const files = names.filter((name) => name.endsWith('.js')).sort();
  const entries = await Promise.all(
    files.map(async (name) => [name, fingerprintOf(await readFile(`dist/cdn/${name}`))]),
  );
  await writeFile('dist/cdn/sri.json', `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}

function fingerprintOf(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
