import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';

const BUILD = new URL('../../dist/site/leerscan/', import.meta.url);
/** As servers do where nobody set anything: no word on caching, and files of a while ago. */
const HEADERS = { 'last-modified': new Date(Date.now() - 100 * 86_400_000).toUTCString() };
const TYPES = { js: 'text/javascript', woff2: 'font/woff2', html: 'text/html; charset=utf-8' };

/** The build, and another one of it: each chunk has another name there, and is asked for by it. */
function builds() {
  const files = readdirSync(BUILD, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`);
  const pathOf = (file) => file.slice(decodeURIComponent(BUILD.pathname).length).replace(/^\//, '');
  const before = new Map(files.map((file) => [pathOf(file), readFileSync(file, 'utf8')]));
  const hashes = new Map(
    [...before.keys()].flatMap((path) => {
      const [, hash] = /chunks\/.*-([\w-]{8})\.js$/.exec(path) ?? [];
      return hash ? [[hash, `N${hash.slice(1)}`]] : [];
    }),
  );
  const renamed = (text) => text.replace(/(?<=-)[\w-]{8}(?=\.js)/g, (hash) => hashes.get(hash) ?? hash);
  return { before, after: new Map([...before].map(([path, text]) => [renamed(path), renamed(text)])) };
}

/** A host with one page; after `update()` it has the other build, and none of the first one's chunks. */
export async function updatedSite(page, headers = {}) {
  const { before, after } = builds();
  const site = { files: before, missed: [], asked: [] };
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://x').pathname;
    site.asked.push(path);
    if (path === '/') {
      response.writeHead(200, { 'content-type': TYPES.html, 'cache-control': 'no-cache', ...headers }).end(page);
      return;
    }
    const text = site.files.get(path.replace(/^\/leerscan\//, ''));
    if (text === undefined) {
      site.missed.push(path);
      response.writeHead(404).end('Not found');
    } else response.writeHead(200, { 'content-type': TYPES.js, ...HEADERS }).end(text);
  });
  await /** @type {Promise<void>} */ (new Promise((done) => server.listen(0, '127.0.0.1', done)));
  return {
    site,
    url: `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/`,
    update: () => {
      site.files = after;
      site.missed = [];
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(done);
      }),
  };
}
