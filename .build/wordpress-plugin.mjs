import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const SOURCE = 'src/hosts/wordpress';
const CDN = 'dist/cdn';
const ENTRY = 'leerscan.js';
/** Of this machine's clock: a zip knows no zone, and the same input gives the same bytes. */
const TIME = new Date(1980, 0, 1);

/** Files of `cdn/` for a scan and nothing else: the entry, and the chunks that it and they name. */
function filesOfScan() {
  const chunks = readdirSync(`${CDN}/chunks`);
  const names = [ENTRY];
  for (const name of names) {
    const code = readFileSync(`${CDN}/${name}`, 'utf8');
    const named = chunks.filter((chunk) => code.includes(chunk)).map((chunk) => `chunks/${chunk}`);
    names.push(...named.filter((chunk) => !names.includes(chunk)));
  }
  return [...names, 'fallback.js', 'THIRD-PARTY-NOTICES.txt'].sort();
}

/** The plugin as WordPress takes it for an upload. */
export function wordpressPlugin() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  // The entry names its chunks by their content: what it is says what all are.
  const hash = createHash('sha256')
    .update(readFileSync(`${CDN}/${ENTRY}`))
    .digest('hex')
    .slice(0, 8);
  const folder = `scan-${version}-${hash}`;
  const files = { LICENSE: readFileSync('LICENSE') };
  for (const name of readdirSync(SOURCE)) {
    const text = readFileSync(`${SOURCE}/${name}`, 'utf8');
    files[name] = Buffer.from(text.replaceAll('@version@', version).replaceAll('@folder@', folder));
  }
  for (const name of filesOfScan()) files[`${folder}/${name}`] = readFileSync(`${CDN}/${name}`);
  return zipSync({ leerscan: files }, { level: 9, mtime: TIME });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync('dist/leerscan-wordpress.zip', wordpressPlugin());
