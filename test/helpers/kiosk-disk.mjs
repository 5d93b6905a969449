/** What a kiosk has on its device, read past the product. */
function read(page, store, question) {
  return page.evaluate(
    ([name, method]) =>
      new Promise((resolve) => {
        indexedDB.open('leerscan-kiosk').onsuccess = ({ target }) => {
          target.result.transaction(name).objectStore(name)[method]().onsuccess = (event) => {
            target.result.close();
            resolve(event.target.result);
          };
        };
      }),
    [store, question],
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
export const settingsOn = async (page) => (await read(page, 'settings', 'getAll'))[0];

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

const waitingOn = async (page) =>
  (await read(page, 'responses-outbox', 'count')) + (await read(page, 'contacts-outbox', 'count'));

/** Waits until nothing waits for the receiver. @throws after two minutes. */
export async function emptied(page) {
  for (const began = Date.now(); Date.now() - began < 120_000;) {
    if ((await waitingOn(page)) === 0) return;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  throw new Error(`${await waitingOn(page)} records still wait`);
}
