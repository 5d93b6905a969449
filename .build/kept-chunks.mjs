import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

/** On the site, so that the next build finds it wherever it is made. */
export const LIST = 'dist/site/chunks.txt';
/** The same of the build before, while there is no site. */
export const BEFORE = 'dist/chunks-before.txt';
/** What `rsync` leaves on the server though it is in no folder here. */
const FILTER = 'dist/keep.filter';
/** Builds whose chunks stay: this one, and those that a page or a browser may still be of. */
const MOST = 5;
const EDGE = '# a build before';

/**
 * The chunks of this build and of the last ones, a build after the other, the newest first. One that is equal to the
 * newest is that one.
 */
export function withBuild(/** @type {readonly string[]} */ chunks, /** @type {string} */ before) {
  const builds = before
    .split(`${EDGE}\n`)
    .map((part) => part.split('\n').filter(Boolean))
    .filter((one) => one.length > 0);
  const own = [...chunks].sort();
  return [own, ...builds.filter((one, place) => place > 0 || one.join() !== own.join())].slice(0, MOST);
}

/** Writes the list of the site, and what protects the older ones on the server from `rsync --delete`. */
export function keepChunks() {
  const chunks = readdirSync('dist/site', { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => /\/chunks\/[^/]+$/.test(name));
  const builds = withBuild(chunks, existsSync(BEFORE) ? readFileSync(BEFORE, 'utf8') : '');
  writeFileSync(LIST, builds.map((one) => `${one.join('\n')}\n`).join(`${EDGE}\n`));
  const older = new Set(builds.slice(1).flat());
  writeFileSync(FILTER, [...older].map((name) => `P /${name}\n`).join(''));
}
