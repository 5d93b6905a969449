/** Characters that fit beside what else a site keeps; browsers allow five million. */
const MAX_CHARACTERS = 4_000_000;
const PREFIX = 'leerscan-collection:';

/**
 * Keeps collections on this device, when their owner asked for that. A larger one, or a device that refuses, is for a
 * file.
 */
export class CollectionStore {
  /** What this page wrote last, by tag. */
  readonly #own = new Map<number, string>();

  /** Tags of the invitations whose collections are here. */
  tags(): readonly number[] {
    try {
      return Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '').flatMap((key) => {
        const tag = Number(key.slice(PREFIX.length));
        return Number.isSafeInteger(tag) && tag >= 0 && key === PREFIX + String(tag) ? [tag] : [];
      });
    } catch {
      return [];
    }
  }

  /** What was kept, not yet parsed; undefined when it is no JSON. */
  read(tag: number): unknown {
    try {
      return JSON.parse(localStorage.getItem(PREFIX + String(tag)) ?? '') as unknown;
    } catch {
      return undefined;
    }
  }

  /** What somebody else wrote, another tab or this browser before; undefined when it is what this page wrote last. */
  written(tag: number): unknown {
    try {
      return this.#own.has(tag) && localStorage.getItem(PREFIX + String(tag)) === this.#own.get(tag)
        ? undefined
        : this.read(tag);
    } catch {
      return undefined;
    }
  }

  /** @returns false when the device refuses; what was there stays. */
  write(tag: number, collection: unknown): boolean {
    try {
      const text = JSON.stringify(collection);
      if (text.length > MAX_CHARACTERS) return false;
      localStorage.setItem(PREFIX + String(tag), text);
      this.#own.set(tag, text);
      return true;
    } catch {
      return false;
    }
  }

  wipe(tag: number): void {
    try {
      localStorage.removeItem(PREFIX + String(tag));
    } catch {
      // Where nothing can be kept, nothing is.
    }
  }
}
