import { toJson } from '../format/json.js';
import { questionsOf, valuesOf } from './background.js';
import type { Instrument } from './instrument.js';

/**
 * 24 bits of everything that the meaning of a share code and its scoring rest on: items, dimensions, reversal, option
 * values, forms, levels, planning values, closed questions. Texts are left out: a corrected comma keeps old links
 * alive.
 */
export function fingerprintOf(instrument: Instrument): number {
  const known = fingerprints.get(instrument) ?? computed(instrument);
  fingerprints.set(instrument, known);
  return known;
}

/** Of instruments that are still in use: every code asks for it. */
const fingerprints = new WeakMap<Instrument, number>();

function computed(instrument: Instrument): number {
  const structure = [
    instrument.dimensions.map((dimension) => dimension.id),
    instrument.items.map((item) => [item.id, item.dimension, item.reversed ? 1 : 0]),
    instrument.scale.options.map((option) => option.value),
    Object.entries(instrument.forms),
    instrument.levels.map((level) => [level.id, level.from]),
    Object.entries(instrument.planning).map(([form, { sd, alpha }]) => [form, sd, alpha]),
    questionsOf(instrument.background).map((question) => [
      question.name,
      question.type,
      valuesOf(question),
      question.rows.map((row) => row.value),
    ]),
  ];
  return hashOf(toJson(structure)) >>> 8;
}

/** 16 bits of the instrument's id. */
export function idHashOf(id: string): number {
  return hashOf(id) >>> 16;
}

/** FNV-1a with MurmurHash3's last mixing, 32 bits. Tells versions apart; not a protection against anyone. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Most texts are ASCII, of which no bytes have to be made.
    if (code > 127) return mixed(bytesHash(hash, text.slice(at)));
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return mixed(hash);
}

function bytesHash(start: number, text: string): number {
  let hash = start;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash;
}

function mixed(start: number): number {
  let hash = start;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
