import { type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';

/** Milliseconds after which an opening that hangs is given up. */
const MAX_OPENING = 8_000;

/** Opens a database, or gives up: some browsers let an opening hang. */
export async function openDatabase<Schema>(
  name: string,
  version: number,
  callbacks: OpenDBCallbacks<Schema>,
): Promise<IDBPDatabase<Schema>> {
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opening: Promise<IDBPDatabase<Schema>> = openDB<Schema>(name, version, callbacks);
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isLate = true;
      reject(new DOMException('storage does not answer', 'TimeoutError'));
    }, MAX_OPENING);
  });
  void opening.then((database) => isLate && database.close()).catch(() => undefined);
  return Promise.race([opening, limit]).finally(() => clearTimeout(timer));
}

/** All of what is done in a transaction or nothing; on the disk once it resolves, when that is asked of it. */
export async function allOrNothing<T>(
  transaction: { readonly done: Promise<void>; abort(): void },
  changes: () => Promise<T>,
): Promise<T> {
  // A refused request also ends the transaction: what it says is thrown by the changes themselves.
  transaction.done.catch(() => undefined);
  let value: T;
  try {
    value = await changes();
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It is over already: a request that was refused ended it.
    }
    throw error;
  }
  await transaction.done;
  return value;
}
