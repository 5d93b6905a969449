import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const SITE = fileURLToPath(new URL('../dist/site', import.meta.url));

/** Serves a folder on loopback; takes the next free port when the wanted one is in use. Port 0 means any. */
export async function serve(folder = SITE, wanted = 8080) {
  const handler = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) =>
    handler(request, response, /** @type {() => void} */ (() => response.writeHead(404).end('Not found'))),
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
