import {
  type KioskRecord,
  type UnreadableRecord,
  laneOf,
  parseKioskRecord,
  unreadableOf,
} from '../../core/kiosk/kiosk-record.js';
import type { KeptRow } from './kiosk-schema.js';
import { type Packed, Packer, unpack } from './packed-record.js';

/** Every record that this page knows of, packed: small, and in nobody's hands but the store's. */
export class RecordMirror {
  readonly #packer = new Packer();
  readonly #packed = new Map<string, Packed>();
  /** As they are: nobody here knows their shape. */
  readonly #unreadable = new Map<string, UnreadableRecord>();
  /** Ids of records that the device does not have. */
  readonly #missing = new Set<string>();

  get unsaved(): readonly string[] {
    return [...this.#missing];
  }

  get unreadable(): readonly UnreadableRecord[] {
    return [...this.#unreadable.values()];
  }

  isUnreadable(id: string): boolean {
    return this.#unreadable.has(id);
  }

  isSaved(id: string): boolean {
    return this.#packed.has(id) && !this.#missing.has(id);
  }

  /** In the memory of this page alone. */
  isUnsaved(id: string): boolean {
    return this.#missing.has(id);
  }

  /** A new record, until the device has it. The first one of an id counts. */
  keep(record: KioskRecord): void {
    if (this.#packed.has(record.id)) return;
    this.#packed.set(record.id, this.#packer.pack(record));
    this.#missing.add(record.id);
  }

  /** What the device has. @returns whether something that it had is gone. */
  found(rows: readonly KeptRow[]): boolean {
    const present = new Set(rows.map(({ row }) => row.id));
    const gone = [...this.#packed.keys(), ...this.#unreadable.keys()].filter(
      (id) => !present.has(id) && !this.#missing.has(id),
    );
    for (const id of gone) this.#missing.add(id);
    for (const { lane, row } of rows) {
      const record = parseKioskRecord(row);
      this.forget([row.id]);
      if (record) this.#packed.set(record.id, this.#packer.pack(record));
      else this.#unreadable.set(row.id, unreadableOf(row, lane));
    }
    return gone.length > 0;
  }

  saved(ids: readonly string[]): void {
    for (const id of ids) this.#missing.delete(id);
  }

  forget(ids: readonly string[]): void {
    for (const id of ids) {
      this.#packed.delete(id);
      this.#unreadable.delete(id);
      this.#missing.delete(id);
    }
  }

  get(id: string): KioskRecord | undefined {
    const packed = this.#packed.get(id);
    return packed && (unpack(packed) as KioskRecord);
  }

  all(): readonly KioskRecord[] {
    return [...this.#packed]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, packed]) => unpack(packed) as KioskRecord);
  }

  /** Of what the device does not have, what can be read. */
  notSaved(): readonly KioskRecord[] {
    return [...this.#missing].flatMap((id) => this.get(id) ?? []);
  }

  /** All that the device does not have, as it has to rest there. */
  lost(): readonly KeptRow[] {
    const unreadable = this.unreadable.filter(({ id }) => this.#missing.has(id));
    return [
      ...this.notSaved().map((row) => ({ lane: laneOf(row), row })),
      ...unreadable.map(({ lane, kept }) => ({ lane, row: kept as KeptRow['row'] })),
    ];
  }
}
