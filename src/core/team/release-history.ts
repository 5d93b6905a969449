import { type Memory, isBefore } from './release-memory.js';
import type { Snapshot } from './snapshot.js';

/**
 * The last release of a collection, and one of another copy that knows nothing of it: no next one may be made on
 * either.
 */
export class ReleaseHistory {
  #last: Snapshot | undefined;
  #fork: Snapshot | undefined;

  constructor(last?: Snapshot, fork?: Snapshot) {
    this.#last = last;
    this.#fork = fork;
  }

  get last(): Snapshot | undefined {
    return this.#last;
  }

  get fork(): Snapshot | undefined {
    return this.#fork;
  }

  /** The next release must follow them all. */
  get memories(): readonly { readonly memory: Memory }[] {
    return [this.#last, this.#fork].flatMap((release) => (release?.memory ? [{ memory: release.memory }] : []));
  }

  /** Takes over what another copy has. @returns whether anything is another now. */
  follow(release: Snapshot | undefined): boolean {
    const theirs = release?.memory;
    if (!release || !theirs || this.memories.some(({ memory }) => isBefore(theirs, memory))) return false;
    const mine = this.#last?.memory;
    if (!mine || isBefore(mine, theirs)) this.#last = release;
    else this.#fork = release;
    return true;
  }
}
