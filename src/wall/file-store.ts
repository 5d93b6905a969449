import { EVENT_FORMAT } from '../core/event/event-snapshot.js';
import type { EventStore, KeptRelease } from '../storage/event/event-store.js';

/** Bytes of a file: an export of a tablet, or a release. */
const MAX_FILE = 60_000_000;
const TAG = 'file';

/** Exports of tablets that staff opened. The release is kept in this page alone, until staff save it. */
export class FileStore implements EventStore {
  readonly #lists: unknown[][] = [];
  #release: unknown;

  /** Takes files in. @returns the names of those that are none of ours. */
  async open(files: readonly File[]): Promise<readonly string[]> {
    const unread: string[] = [];
    for (const file of files) if (!(await this.#take(file))) unread.push(file.name);
    return unread;
  }

  records(): Promise<unknown> {
    return Promise.resolve(this.#lists.flat());
  }

  last(): Promise<KeptRelease | undefined> {
    return Promise.resolve(this.#release === undefined ? undefined : { release: this.#release, tag: TAG });
  }

  keep(_event: string, release: object): Promise<string> {
    this.#release = release;
    return Promise.resolve(TAG);
  }

  async #take(file: File): Promise<boolean> {
    if (file.size > MAX_FILE) return false;
    try {
      const value = JSON.parse(await file.text()) as unknown;
      const { format, records } = Object(value) as { readonly format?: unknown; readonly records?: unknown };
      if (format === EVENT_FORMAT) {
        // Beside one that is shown already it would be a second line of releases.
        if (this.#release !== undefined) return false;
        this.#release = value;
        return true;
      }
      if (!Array.isArray(records)) return false;
      this.#lists.push(records);
      return true;
    } catch {
      return false;
    }
  }
}
