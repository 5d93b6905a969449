/** What a kiosk has on its device, read past the product. */
function read(page, store, question) {
  return page.evaluate(([name, method]) => new Promise((resolve) => {
    indexedDB.open('leerscan-kiosk').onsuccess = ({ target }) => {
      target.result.transaction(name).objectStore(name)[method]().onsuccess = (event) => {
        target.result.close();
        resolve(event.target.result);
      };
    };
  }), [store, question]);
}

export const recordsOn = async (page) => [...(await read(page, 'responses', 'getAll')), ...(await read(page, 'contacts', 'getAll'))];

const waitingOn = async (page) => (await read(page, 'responses-outbox', 'count')) + (await read(page, 'contacts-outbox', 'count'));

/** Waits until nothing waits for the receiver. @throws after two minutes. */
export async function emptied(page) {
  for (const began = Date.now(); Date.now() - began < 120_000;) {
    if ((await waitingOn(page)) === 0) return;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  throw new Error(`${await waitingOn(page)} records still wait`);
}
