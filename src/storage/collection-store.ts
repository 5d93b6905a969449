import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, deleteDB } from 'idb';
import { toJson } from '../core/format/json.js';
import { earlierCollections, wipeEarlierCollection } from './earlier-collections.js';
import { allOrNothing, openDatabase } from './open-database.js';

interface CollectionSchema extends DBSchema {
  /** Each as text, by the tag of its invitation. */
  collections: { key: number; value: string };
}
type Rows<Mode extends IDBTransactionMode> = IDBPObjectStore<CollectionSchema, ['collections'], 'collections', Mode>;

const NAME = 'leerscan-team';
/** Every change writes all of a collection: one with more characters is for a file. */
const MAX_CHARACTERS = 4_000_000;

/** What became of a collection that should be kept; `gone` when somebody deleted it in another tab. */
export type Kept = 'kept' | 'gone' | 'refused';

/**
 * Keeps collections on this device, when their owner asked for that: on its disk once a method says so. A larger one,
 * or a device that refuses, is for a file. Nothing throws, and without a collection there is no database either.
 */
export class CollectionStore {
  /** What this page wrote last, by tag. */
  readonly #own = new Map<number, string>();

  /** All that are here, by the tag of their invitation, not yet parsed; undefined is one that is no JSON. */
  async all(): Promise<ReadonlyMap<number, unknown>> {
    try {
      await this.#takeOver();
      const rows = await inCollections('readonly', async (store) => {
        const [tags, texts] = await Promise.all([store.getAllKeys(), store.getAll()]);
        return tags.map((tag, at) => [tag, parsed(texts[at])] as const);
      });
      return new Map(rows);
    } catch {
      return new Map();
    }
  }

  async has(tag: number): Promise<boolean> {
    try {
      return (await inCollections('readonly', (store) => store.count(tag))) === 1;
    } catch {
      return false;
    }
  }

  /** What others wrote of a collection, another tab or this browser before: not what this page wrote last. */
  async others(tag: number): Promise<readonly unknown[]> {
    try {
      return this.#others(tag, await inCollections('readonly', (store) => store.get(tag)));
    } catch {
      return [];
    }
  }

  /**
   * Keeps a collection from now on. `whole` gets what others wrote of it, and gives what is kept, in one step: no other
   * tab comes between. When `whole` throws, or the device refuses, what was there stays.
   */
  begin(tag: number, whole: (others: readonly unknown[]) => unknown): Promise<Kept> {
    return this.#keep(tag, whole, true);
  }

  /** The same, of one that should be here already. */
  update(tag: number, whole: (others: readonly unknown[]) => unknown): Promise<Kept> {
    return this.#keep(tag, whole, false);
  }

  async wipe(tag: number): Promise<void> {
    wipeEarlierCollection(tag);
    try {
      await alone(async (isAlone) => {
        await inCollections('readwrite', (store) => store.delete(tag));
        await dropEmpty(isAlone);
      });
    } catch {
      // Where nothing can be kept, nothing is.
    }
  }

  async #keep(tag: number, whole: (others: readonly unknown[]) => unknown, isNew: boolean): Promise<Kept> {
    const write = async (store: Rows<'readwrite'>): Promise<string | undefined> => {
      const there = await store.get(tag);
      if (there === undefined && !isNew) return undefined;
      const text = toJson(whole(this.#others(tag, there)));
      if (text.length > MAX_CHARACTERS) throw new RangeError(`${text.length} characters`);
      await store.put(text, tag);
      return text;
    };
    try {
      const text = await alone((isAlone) =>
        inCollections('readwrite', write, isNew).catch(async (error: unknown) => {
          await dropEmpty(isAlone);
          throw error;
        }),
      );
      if (text === undefined) return 'gone';
      this.#own.set(tag, text);
      wipeEarlierCollection(tag);
      return 'kept';
    } catch {
      return 'refused';
    }
  }

  #others(tag: number, there: string | undefined): readonly unknown[] {
    return [there === this.#own.get(tag) ? undefined : there, earlierCollections().get(tag)]
      .map(parsed)
      .filter((one) => one !== undefined);
  }

  /** What an earlier build kept comes here; where both have one, it waits until they can be merged. */
  async #takeOver(): Promise<void> {
    const earlier = earlierCollections();
    if (earlier.size === 0) return;
    const add = async (store: Rows<'readwrite'>): Promise<readonly number[]> => {
      for (const [tag, text] of earlier) if ((await store.count(tag)) === 0) await store.add(text, tag);
      const tags = await store.getAllKeys();
      const texts = await store.getAll();
      return tags.filter((tag, at) => earlier.get(tag) === texts[at]);
    };
    const isHere = await alone(() => inCollections('readwrite', add, true));
    for (const tag of isHere ?? []) wipeEarlierCollection(tag);
  }
}

/** Undefined when it is no JSON. */
function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '') as unknown;
  } catch {
    return undefined;
  }
}

/** One tab after the other, where the browser can see to that: on pages with https. */
function alone<T>(work: (isAlone: boolean) => Promise<T>): Promise<T> {
  const { locks } = navigator as Partial<Navigator>;
  return locks ? locks.request(NAME, () => work(true)) : work(false);
}

/** Where another tab may be writing at this moment, an empty database stays. */
async function dropEmpty(isAlone: boolean): Promise<void> {
  if (isAlone && (await inCollections('readonly', (store) => store.count())) === 0) await deleteDB(NAME);
}

/** Does something with the collections that are here; undefined when there were none, and none are to come. */
async function inCollections<Mode extends 'readonly' | 'readwrite', T>(
  mode: Mode,
  action: (store: Rows<Mode>) => Promise<T>,
  isToCreate = false,
): Promise<T | undefined> {
  const database = isToCreate || (await mayBeThere()) ? await opened(isToCreate) : undefined;
  if (!database) return undefined;
  try {
    const transaction = database.transaction('collections', mode, { durability: 'strict' });
    return await allOrNothing(transaction, () => action(transaction.store));
  } finally {
    // For each step anew: an open one would stand in the way of a deletion, and some browsers take it away.
    database.close();
  }
}

/** Firefox could not tell before version 126; WebKit remembers a database that was opened in vain. */
async function mayBeThere(): Promise<boolean> {
  const databases = await (indexedDB as Partial<IDBFactory>).databases?.();
  return databases?.some(({ name }) => name === NAME) ?? true;
}

async function opened(isToCreate: boolean): Promise<IDBPDatabase<CollectionSchema> | undefined> {
  try {
    return await openDatabase<CollectionSchema>(NAME, 1, {
      upgrade(database, _old, _new, transaction) {
        if (isToCreate) return void database.createObjectStore('collections');
        // Looking whether something is kept must not leave a database.
        transaction.done.catch(() => undefined);
        transaction.abort();
      },
    });
  } catch (error) {
    if (!isToCreate && error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
