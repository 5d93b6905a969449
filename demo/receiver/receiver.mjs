import { FileStore } from './file-store.mjs';
import { createReceiver } from './server.mjs';
import { readSettings } from './settings.mjs';

/** Milliseconds that requests have to end once the receiver has to. */
const TO_END = 10_000;

/** No names, no addresses of visitors, no ids: nothing in here is about a person. */
function log(line) {
  console.log(`${new Date().toISOString()} ${line}`);
}

function settingsOrEnd() {
  try {
    return readSettings(process.env);
  } catch (error) {
    console.error(error.message);
    return process.exit(1);
  }
}

const { databaseUrl, folder, host, port, codes, origins } = settingsOrEnd();
// The files need nothing but Node.
const store = databaseUrl
  ? new (await import('./postgres-store.mjs')).PostgresStore(databaseUrl)
  : new FileStore(folder);
const server = createReceiver({ store, codes, origins, log });
server.listen(port, host, () => {
  const at = /** @type {import('node:net').AddressInfo} */ (server.address());
  log(`receives on http://${at.address}:${at.port}/ and keeps in ${store.name}`);
  if (codes.isReadByKiosks) log('RESPONSES_READ_CODE or CONTACTS_READ_CODE is missing: the code on a tablet reads too');
});

let isEnding = false;
for (const signal of ['SIGTERM', 'SIGINT'])
  process.on(signal, () => {
    if (isEnding) return;
    isEnding = true;
    server.close(() => store.close().then(() => log('ended')));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), TO_END).unref();
  });
