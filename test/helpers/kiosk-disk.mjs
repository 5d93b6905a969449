/** What a kiosk has on its device, read past the product. */
function read(page, store, question, ...of) {
  return page.evaluate(
    ([name, method, ...key]) =>
      new Promise((resolve) => {
        indexedDB.open('leerscan-kiosk').onsuccess = ({ target }) => {
          target.result
            .transaction(name)
            .objectStore(name)
            [method](...key).onsuccess = (event) => {
            target.result.close();
            resolve(event.target.result);
          };
        };
      }),
    [store, question, ...of],
  );
}

/** Writes rows as another version would have: whatever they look like, each with its place in the queue. */
export function writeRows(page, lane, rows) {
  return page.evaluate(
    ([name, all]) =>
      new Promise((resolve, reject) => {
        indexedDB.open('leerscan-kiosk').onsuccess = ({ target }) => {
          const transaction = target.result.transaction([name, `${name}-outbox`], 'readwrite');
          for (const row of all) {
            transaction.objectStore(name).put(row);
            transaction.objectStore(`${name}-outbox`).add({ id: row.id });
          }
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            target.result.close();
            resolve();
          };
        };
      }),
    [lane, rows],
  );
}

/** What staff set up. */
export const settingsOn = (page) => read(page, 'settings', 'get', 'settings');

/** Puts settings there as another version would have kept them. */
export function writeSettings(page, settings) {
  return page.evaluate(
    (value) =>
      new Promise((resolve, reject) => {
        indexedDB.open('leerscan-kiosk').onsuccess = ({ target }) => {
          const transaction = target.result.transaction('settings', 'readwrite');
          transaction.objectStore('settings').put(value, 'settings');
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            target.result.close();
            resolve();
          };
        };
      }),
    settings,
  );
}

export const recordsOn = async (page) => [
  ...(await read(page, 'responses', 'getAll')),
  ...(await read(page, 'contacts', 'getAll')),
];

/** How many records wait for the receiver. */
export const waitingOn = async (page) =>
  (await read(page, 'responses-outbox', 'count')) + (await read(page, 'contacts-outbox', 'count'));

/** Waits until nothing waits for the receiver. @throws after two minutes. */
export async function emptied(page) {
  for (const began = Date.now(); Date.now() - began < 120_000;) {
    if ((await waitingOn(page)) === 0) return;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  throw new Error(`${await waitingOn(page)} records still wait`);
}

/**
 * Everything that a site has on the device, as text: what scripts can reach of it. Names of files in caches, and not
 * what is in them: these are the site's own.
 */
export function everythingOn(page) {
  return page.evaluate(async () => {
    const asked = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
    const databases = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        databases.push([name, store, await asked(database.transaction(store).objectStore(store).getAll())]);
      database.close();
    }
    const files = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) files.push(`${name} ${url}`);
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, databases, files.sort()]);
  });
}
