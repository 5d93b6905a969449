import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { tagOf } from './release-in.mjs';

/** @typedef {import('./settings.mjs').Lane} Lane */

const LANES = /** @type {const} */ (['responses', 'contacts']);

/**
 * Keeps records in a folder, without a database: a file for each, named by its id. A record is there or it is not,
 * whenever the program is killed, and deleting is taking a file away. All calls are `Sync`: nothing comes in between.
 */
export class FileStore {
  name = 'files';
  #folder;

  constructor(folder) {
    this.#folder = folder;
    for (const lane of LANES)
      for (const kind of ['kept', 'deleted', 'tablets'])
        fs.mkdirSync(join(folder, lane, kind), { recursive: true, mode: 0o700 });
    fs.mkdirSync(join(folder, 'releases'), { recursive: true, mode: 0o700 });
    // Whoever was killed half way through a deletion had begun it.
    for (const lane of LANES) this.#takeAway(lane, this.#ids(lane, 'deleted'));
  }

  async add(/** @type {Lane} */ lane, record) {
    const { id, place, response } = record;
    if (lane === 'responses') {
      const path = this.#path(lane, 'tablets', nameOf(JSON.stringify(place)));
      write(path, { ...place, lastSeen: new Date().toISOString() }, false);
    }
    const deletion = this.#path(lane, 'deleted', id);
    if (fs.existsSync(deletion)) {
      if (lane === 'responses') write(deletion, { ...read(deletion), place });
      return;
    }
    if (lane === 'contacts' && response && fs.existsSync(this.#path(lane, 'deleted', response))) return;
    const kept = this.#path(lane, 'kept', id);
    if (!fs.existsSync(kept)) write(kept, record);
  }

  async delete(/** @type {Lane} */ lane, deletion) {
    const kept = this.#path(lane, 'kept', deletion.of);
    const place = lane === 'responses' && fs.existsSync(kept) ? read(kept).place : undefined;
    this.#note(lane, { ...deletion, place });
    if (lane === 'responses') this.#note('contacts', deletion);
    this.#takeAway(lane, [deletion.of]);
  }

  async records(/** @type {Lane} */ lane) {
    const deletions = this.#deletions(lane).map(({ type, id, day, of, was }) => ({ type, id, day, of, was }));
    return [...this.#all(lane, 'kept'), ...deletions];
  }

  async counts(/** @type {Lane} */ lane) {
    const kept = this.#all(lane, 'kept');
    const oldest = kept.reduce((day, record) => (day === null || record.day < day ? record.day : day), null);
    const deleted = this.#deletions(lane).length;
    if (lane === 'contacts') return { kept: kept.length, oldest, deleted };
    const releases = fs.readdirSync(join(this.#folder, 'releases')).filter((name) => name.endsWith('.json')).length;
    return { kept: kept.length, oldest, deleted, releases };
  }

  /** What was last shown of an event, as it came. */
  async release(/** @type {string} */ event) {
    const path = this.#releasePath(event);
    return fs.existsSync(path) ? fs.readFileSync(path, 'utf8') : undefined;
  }

  /** Whether `next` took the place of the one with the tag `last`, or of none where that is null. */
  async replaceRelease(/** @type {string} */ event, /** @type {string | null} */ last, /** @type {string} */ next) {
    const path = this.#releasePath(event);
    const found = fs.existsSync(path) ? tagOf(fs.readFileSync(path, 'utf8')) : null;
    if (found !== last) return false;
    writeText(path, next);
    return true;
  }

  /** What is known of each tablet; deletions of what never came are those of a tablet without a name. */
  async tablets(today) {
    const rows = new Map();
    const rowOf = ({ event, stand, kiosk } = { event: null, stand: null, kiosk: null }) => {
      const key = JSON.stringify([event, stand, kiosk]);
      if (!rows.has(key)) rows.set(key, { event, stand, kiosk, lastSeen: null, kept: 0, today: 0, deleted: 0 });
      return rows.get(key);
    };
    for (const seen of this.#seen()) rowOf(seen).lastSeen = seen.lastSeen;
    for (const { place, day } of this.#all('responses', 'kept')) {
      rowOf(place).kept += 1;
      if (day === today) rowOf(place).today += 1;
    }
    for (const { place } of this.#deletions('responses')) rowOf(place).deleted += 1;
    return [...rows].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
  }

  async reach() {
    fs.accessSync(this.#folder, fs.constants.W_OK);
  }

  async close() {
    // Everything is on the disk already.
  }

  #path(lane, kind, name) {
    return join(this.#folder, lane, kind, `${name}.json`);
  }

  #releasePath(event) {
    return join(this.#folder, 'releases', `${nameOf(event)}.json`);
  }

  #ids(lane, kind) {
    const names = fs.readdirSync(join(this.#folder, lane, kind)).filter((name) => name.endsWith('.json'));
    return names.map((name) => name.slice(0, -'.json'.length)).sort();
  }

  #all(lane, kind) {
    return this.#ids(lane, kind).map((id) => read(this.#path(lane, kind, id)));
  }

  /** A file of these that a power cut left half is done without: the next record writes it again. */
  #seen() {
    return this.#ids('responses', 'tablets').flatMap((name) => {
      try {
        return [read(this.#path('responses', 'tablets', name))];
      } catch {
        return [];
      }
    });
  }

  /** Of this lane alone: contact details know of deleted responses too. */
  #deletions(lane) {
    return this.#all(lane, 'deleted').filter(({ was }) => (was === 'response') === (lane === 'responses'));
  }

  /** Once only: the second time, the record's place is no longer there to be seen. */
  #note(lane, deletion) {
    const path = this.#path(lane, 'deleted', deletion.of);
    if (!fs.existsSync(path)) write(path, deletion);
  }

  /** Takes away what was noted as deleted, and contact details that name a response among it. */
  #takeAway(lane, ids) {
    for (const id of ids) remove(this.#path(lane, 'kept', id));
    const gone = new Set(ids);
    for (const { id, day, response } of this.#all('contacts', 'kept')) {
      if (!response || !gone.has(response)) continue;
      this.#note('contacts', { type: 'deletion', id: `deletion-${id}`, day, of: id, was: 'contact' });
      remove(this.#path('contacts', 'kept', id));
    }
  }
}

/** A name of a file for any text. */
function nameOf(text) {
  return createHash('sha256').update(text).digest('hex');
}

function read(path) {
  return JSON.parse(fs.readFileSync(path, 'utf8'));
}

/** All of a file or nothing, on the disk before this returns. Its time is none: it would tell records apart. */
function writeText(path, text, isLasting = true) {
  const half = `${path}.half`;
  const file = fs.openSync(half, 'w', 0o600);
  fs.writeFileSync(file, text);
  fs.futimesSync(file, 0, 0);
  if (isLasting) fs.fsyncSync(file);
  fs.closeSync(file);
  fs.renameSync(half, path);
  if (isLasting) syncFolder(path);
}

function write(path, value, isLasting = true) {
  writeText(path, JSON.stringify(value), isLasting);
}

function remove(path) {
  if (!fs.existsSync(path)) return;
  fs.rmSync(path);
  syncFolder(path);
}

function syncFolder(path) {
  const folder = fs.openSync(dirname(path), 'r');
  fs.fsyncSync(folder);
  fs.closeSync(folder);
}
