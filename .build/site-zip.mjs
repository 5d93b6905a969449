import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const SITE = 'dist/site';
export const SITE_ZIP = 'dist/leerscan-site.zip';
/** Of every file, in local time as a zip wants it: the same site gives the same bytes, at any time and in any zone. */
export const DAY = new Date(2000, 0, 1);

/** Every file of the built site, by name. */
export function siteFiles() {
  const names = /** @type {string[]} */ (readdirSync(SITE, { recursive: true }))
    .filter((name) => statSync(`${SITE}/${name}`).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(`${SITE}/${name}`)]));
}

/** The built site as one file, for whoever has no Node: unpacked, it is the folder to upload. */
export function siteZip() {
  return zipSync(siteFiles(), { mtime: DAY });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SITE_ZIP, siteZip());
