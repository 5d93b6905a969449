import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const SITE = fileURLToPath(new URL('../../dist/site', import.meta.url));
const PACKAGES = new URL('../../node_modules/', import.meta.url);

/**
 * A host's own server on loopback: its pages (path → HTML, or text with a type), and the built site beside them.
 * `headers` go with its pages; `siteHeaders` with the site's files.
 */
export async function hostPages(pages, { headers = {}, siteHeaders = {} } = {}) {
  const files = sirv(SITE, {
    dev: true,
    setHeaders: (response) => Object.entries(siteHeaders).forEach(([name, value]) => response.setHeader(name, value)),
  });
  const asked = [];
  const server = createServer((request, response) => {
    const path = request.url.split('?')[0];
    asked.push(request.url);
    const page = pages[path];
    if (page === undefined)
      return files(request, response, /** @type {() => void} */ (() => response.writeHead(404).end('Not found')));
    const { type, body } = typeof page === 'string' ? { type: 'text/html; charset=utf-8', body: page } : page;
    response.writeHead(200, { 'content-type': type, ...headers }).end(body);
  });
  await /** @type {Promise<void>} */ (new Promise((done) => server.listen(0, '127.0.0.1', done)));
  return {
    asked,
    pages,
    url: `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(done);
      }),
  };
}

/** A script of the host's page. */
export const script = (body) => ({ type: 'text/javascript', body });

/** A style sheet of the host's page. */
export const sheet = (body) => ({ type: 'text/css', body });

/** A file of a package, as a script. */
export const packageScript = (name) => script(readFileSync(new URL(name, PACKAGES), 'utf8'));
