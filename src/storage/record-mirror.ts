import { type KioskRecord, parseKioskRecord } from '../core/kiosk-record.js';

/** Every record that this page knows of, as text: small, and in nobody's hands but the store's. */
export class RecordMirror {
  readonly #texts = new Map<string, string>();
  /** Ids of records that the device does not have. */
  readonly #missing = new Set<string>();
  #unreadable: readonly unknown[] = [];

  get unsaved(): number {
    return this.#missing.size;
  }

  get unreadable(): readonly unknown[] {
    return this.#unreadable;
  }

  isSaved(id: string): boolean {
    return this.#texts.has(id) && !this.#missing.has(id);
  }

  /** A new record, until the device has it. The first one of an id counts. */
  keep(record: KioskRecord): void {
    if (this.#texts.has(record.id)) return;
    this.#texts.set(record.id, JSON.stringify(record));
    this.#missing.add(record.id);
  }

  /** What the device has. */
  found(records: readonly unknown[]): void {
    const read = records.map((record) => ({ record, data: parseKioskRecord(record) }));
    this.#unreadable = read.filter(({ data }) => !data).map(({ record }) => record);
    for (const { data } of read) {
      if (!data) continue;
      this.#texts.set(data.id, JSON.stringify(data));
      this.#missing.delete(data.id);
    }
  }

  saved(ids: readonly string[]): void {
    for (const id of ids) this.#missing.delete(id);
  }

  /** The device has lost everything. */
  unsave(): void {
    for (const id of this.#texts.keys()) this.#missing.add(id);
  }

  forget(ids: readonly string[]): void {
    for (const id of ids) {
      this.#texts.delete(id);
      this.#missing.delete(id);
    }
  }

  get(id: string): KioskRecord | undefined {
    const text = this.#texts.get(id);
    return text === undefined ? undefined : (JSON.parse(text) as KioskRecord);
  }

  all(): readonly KioskRecord[] {
    return [...this.#texts.values()].map((text) => JSON.parse(text) as KioskRecord);
  }

  notSaved(): readonly KioskRecord[] {
    return [...this.#missing].flatMap((id) => this.get(id) ?? []);
  }
}
