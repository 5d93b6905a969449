import { type KioskRecord, parseKioskRecord } from '../core/kiosk-record.js';
import { type Packed, Packer, unpack } from './packed-record.js';

/** Every record that this page knows of, packed: small, and in nobody's hands but the store's. */
export class RecordMirror {
  readonly #packer = new Packer();
  readonly #packed = new Map<string, Packed>();
  /** Ids of records that the device does not have. */
  readonly #missing = new Set<string>();
  #unreadable: readonly unknown[] = [];

  get unsaved(): readonly string[] {
    return [...this.#missing];
  }

  get unreadable(): readonly unknown[] {
    return this.#unreadable;
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
  found(records: readonly unknown[]): boolean {
    const read = records.map((record) => ({ record, data: parseKioskRecord(record) }));
    this.#unreadable = read.filter(({ data }) => !data).map(({ record }) => record);
    const present = new Set(read.map(({ data }) => data?.id));
    const gone = [...this.#packed.keys()].filter((id) => !present.has(id) && !this.#missing.has(id));
    for (const id of gone) this.#missing.add(id);
    for (const { data } of read) {
      if (!data) continue;
      this.#packed.set(data.id, this.#packer.pack(data));
      this.#missing.delete(data.id);
    }
    return gone.length > 0;
  }

  isUnreadable(id: string): boolean {
    return this.#unreadable.some((record) => (record as { id?: unknown }).id === id);
  }

  saved(ids: readonly string[]): void {
    for (const id of ids) this.#missing.delete(id);
  }

  forget(ids: readonly string[]): void {
    for (const id of ids) {
      this.#packed.delete(id);
      this.#missing.delete(id);
    }
  }

  get(id: string): KioskRecord | undefined {
    const packed = this.#packed.get(id);
    return packed && (unpack(packed) as KioskRecord);
  }

  all(): readonly KioskRecord[] {
    return [...this.#packed].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, packed]) => unpack(packed) as KioskRecord);
  }

  notSaved(): readonly KioskRecord[] {
    return [...this.#missing].flatMap((id) => this.get(id) ?? []);
  }
}
