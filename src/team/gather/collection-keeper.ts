import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Collection } from '../../core/collection/collection.js';
import type { CollectionStore, Kept } from '../../storage/collection-store.js';

type Host = ReactiveControllerHost & { readonly collection: Collection; readonly store: CollectionStore };

/** Keeps a collection in this browser when somebody asks for that, and with it what other tabs have of it. */
export class CollectionKeeper implements ReactiveController {
  isKept = false;
  /** What became of keeping it: the name of a sentence. */
  said: 'saved' | 'keepTrouble' | 'keepGone' | undefined;
  readonly #host: Host;
  /** Ends when what was begun with the store is done. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const { collection, store } = this.#host;
    this.isKept = collection.heldBy.has('browser');
    void this.#inTurn(async () => {
      this.isKept = await store.has(collection.invitation.tag);
      this.#host.requestUpdate();
      // A file that was opened and the copy in this browser may each have what the other has not.
      if (!collection.heldBy.has('browser')) await this.#update();
    });
  }

  say(said: CollectionKeeper['said']): void {
    this.said = said;
    this.#host.requestUpdate();
  }

  /** From now on. */
  begin(): Promise<void> {
    return this.#inTurn(async () => {
      this.isKept = (await this.#write('begin')) === 'kept';
      this.say(this.isKept ? undefined : 'keepTrouble');
    });
  }

  stop(): Promise<void> {
    return this.#inTurn(async () => {
      const { collection, store } = this.#host;
      // What a device that refuses still has of it stays.
      await store.wipe(collection.invitation.tag);
      collection.heldBy.delete('browser');
      this.isKept = false;
      this.#host.requestUpdate();
    });
  }

  /** Once it resolves, a change is kept where the collection is. */
  keepUp(): Promise<void> {
    return this.#inTurn(() => this.#update());
  }

  /** Takes over what another tab, or this browser before, has of it. */
  async catchUp(): Promise<void> {
    try {
      this.#merge(await this.#host.store.others(this.#host.collection.invitation.tag));
    } catch {
      // What cannot be read there stays there.
    }
  }

  /** Once nothing is under way. */
  async settled(): Promise<void> {
    await this.#turn;
  }

  async #update(): Promise<void> {
    if (!this.isKept) return;
    const kept = await this.#write('update');
    this.isKept = kept === 'kept';
    // Deleted in another tab: it does not come back by itself.
    if (!this.isKept) this.said = kept === 'gone' ? 'keepGone' : 'keepTrouble';
    this.#host.requestUpdate();
  }

  /** With what another tab, or this browser before, has of it. What cannot be read there is not overwritten. */
  async #write(how: 'begin' | 'update'): Promise<Kept> {
    const { collection, store } = this.#host;
    let { heldBy } = collection;
    const kept = await store[how](collection.invitation.tag, (others) => {
      this.#merge(others);
      ({ heldBy } = collection);
      return collection.toJson();
    });
    if (kept === 'kept') heldBy.add('browser');
    return kept;
  }

  #merge(others: readonly unknown[]): void {
    const { collection } = this.#host;
    for (const other of others) collection.merge(Collection.fromJson(collection.instrument, other));
  }

  /** One step with the store after the other: each finds what the one before it left. */
  #inTurn(step: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(step);
    this.#turn = done;
    return done;
  }
}
