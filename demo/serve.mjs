import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const SITE = fileURLToPath(new URL('../dist/site', import.meta.url));

/** The folder's own page for it, as static hosts do. */
function sayMissing(/** @type {string} */ folder, /** @type {import('node:http').ServerResponse} */ response) {
  const page = join(folder, '404.html');
  if (existsSync(page)) response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(page));
  else response.writeHead(404).end('Not found');
}

/** Serves a folder on loopback; takes the next free port when the wanted one is in use. Port 0 means any. */
export async function serve(folder = SITE, wanted = 8080) {
  const handler = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) =>
    handler(request, response, /** @type {() => void} */ (() => sayMissing(folder, response))),
  );
  for (let port = wanted; ; port++) {
    const taken = await new Promise((resolve, reject) => {
      server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
        error.code === 'EADDRINUSE' && port < wanted + 50 ? resolve(true) : reject(error),
      );
      server.listen(port, '127.0.0.1', () => resolve(false));
    });
    if (!taken) break;
  }
  return {
    url: `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serve(SITE, Number(process.env.PORT ?? 8080));
  console.log(`Leerscan: ${url}`);
}
