import { listOf } from '../core/format/list-of.js';

const PREFIX = 'leerscan-collection:';

/**
 * Collections that earlier builds left in the local storage, as text by tag. Browsers write that to the disk when it
 * suits them, so nothing is put there any more.
 */
export function earlierCollections(): ReadonlyMap<number, string> {
  try {
    return new Map(
      listOf(localStorage.length, (index) => localStorage.key(index) ?? '').flatMap((key) => {
        const tag = Number(key.slice(PREFIX.length));
        const isOurs = Number.isSafeInteger(tag) && tag >= 0 && key === PREFIX + String(tag);
        return isOurs ? [[tag, localStorage.getItem(key) ?? ''] as const] : [];
      }),
    );
  } catch {
    return new Map();
  }
}

export function wipeEarlierCollection(tag: number): void {
  try {
    localStorage.removeItem(PREFIX + String(tag));
  } catch {
    // Where nothing can be kept, nothing is.
  }
}
