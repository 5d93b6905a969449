import { toJson } from '../format/json.js';
import { type Content, contentId } from '../reading/content.js';
import { IdSet } from '../group/id-set.js';
import type { Entry } from './incoming.js';
import type { Row } from '../reading/reading.js';

/** Somebody who answered exactly as a person who was here already. */
export interface Alike {
  readonly entry: Entry;
  /** The id of that person, and what was noted of both being one. */
  readonly isOf: string;
  readonly ties: readonly string[];
}

/** What one file brings. Equal rows within it are different people: nobody in the collection stands for two of them. */
export class Arrivals {
  #table: number | undefined;
  #claimed = new IdSet();
  /** How far a list of ids was looked through, by list and by what is looked for. */
  readonly #looked = new Map<readonly string[], Map<string, number>>();
  /** By answer: how many ids of it this file has. */
  readonly #numbers = new Map<string, number>();
  #alike: Alike[] = [];
  /** Its tables, each up to the last row that was read. */
  readonly #tables = new Map<number, string>();

  /** Those whom their answers alone make somebody who is here already: perhaps they are other people. */
  get alike(): readonly Alike[] {
    return this.#alike;
  }

  get tables(): Iterable<string> {
    return this.#tables.values();
  }

  /** Both hold the same tables, row for row. */
  isSameTable(other: Arrivals): boolean {
    return this.#tables.size > 0 && [...this.tables].join() === [...other.tables].join();
  }

  /** Begins anew where another table begins: a workbook can hold the same people on two sheets. */
  enter({ table, upTo }: Row): void {
    if (table !== this.#table) {
      this.#claimed = new IdSet();
      this.#looked.clear();
      this.#numbers.clear();
    }
    this.#table = table;
    this.#tables.set(table, upTo);
  }

  claim(id: string): void {
    this.#claimed.add(id);
  }

  /**
   * The first of some ids that fits and stands for nobody in this file yet. Ids with the same `kind` fit alike: none is
   * looked at twice.
   */
  claimOf(lists: Iterable<readonly string[]>, kind: string, fits: (id: string) => boolean): string | undefined {
    for (const ids of lists) {
      const looked = this.#looked.get(ids) ?? new Map<string, number>();
      this.#looked.set(ids, looked);
      for (let at = looked.get(kind) ?? 0; at < ids.length; at++) {
        const id = ids[at] as string;
        looked.set(kind, at + 1);
        if (this.isClaimed(id) || !fits(id)) continue;
        this.#claimed.add(id);
        return id;
      }
    }
    return undefined;
  }

  /**
   * The first id of an answer that is free, beyond those that this file has: of thousands who answered alike none is
   * looked at twice.
   */
  idFor(content: Content, isFree: (id: string) => boolean): string {
    const key = toJson(content);
    for (let number = this.#numbers.get(key) ?? 0; ; number++) {
      const id = contentId(content, number);
      if (!isFree(id)) continue;
      this.#numbers.set(key, number + 1);
      return id;
    }
  }

  isClaimed(id: string): boolean {
    return this.#claimed.numberOf(id) !== undefined;
  }

  doubt(alike: Alike): void {
    this.#alike.push(alike);
  }

  /** All rows of its table up to this one were read before: those are the same people. */
  vouch({ table }: Row): void {
    this.#alike = this.#alike.filter(({ entry }) => entry.row?.table !== table);
  }

  /** They were asked about. */
  settle(): readonly Alike[] {
    const asked = this.#alike;
    this.#alike = [];
    return asked;
  }
}
