import { Inflate } from 'fflate';
import type { Budget } from './workbook-limits.js';

export interface ZipEntry {
  readonly name: string;
  /** Bytes, as the directory says: packed, and unpacked. */
  readonly packed: number;
  readonly size: number;
  readonly method: number;
  /** Where its local header stands. */
  readonly at: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const MAX_COMMENT = 65_535;
const LARGE = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes that are unpacked at once: to 16 MB at most. */
const PIECE = 16_384;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** What is in a zip, from its directory, without unpacking anything; undefined where it has none, or a torn one. */
export function zipEntries(bytes: Uint8Array, most: number): readonly ZipEntry[] | undefined {
  try {
    return entriesIn(viewOf(bytes), bytes, most);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function entriesIn(view: DataView, bytes: Uint8Array, most: number): readonly ZipEntry[] | undefined {
  let end = bytes.length - END_SIZE;
  while (end >= 0 && end >= bytes.length - END_SIZE - MAX_COMMENT && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== END) return undefined;
  let at = view.getUint32(end + 16, true);
  if (end >= 20 && view.getUint32(end - 20, true) === LOCATOR_64) {
    const larger = large(view, end - 20 + 8);
    if (view.getUint32(larger, true) === END_64) at = large(view, larger + 48);
  }
  const entries: ZipEntry[] = [];
  const decoder = new TextDecoder();
  // One more than there may be is enough to know.
  while (entries.length <= most && at + 4 <= end && view.getUint32(at, true) === ENTRY) {
    const name = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true);
    const isLocked = (view.getUint16(at + 8, true) & 1) === 1;
    const [size, packed, local] = sizesOf(view, at, at + 46 + name, extra);
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + name)),
      size,
      packed,
      method: isLocked ? -1 : view.getUint16(at + 10, true),
      at: local,
    });
    at += 46 + name + extra + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Unpacked, packed, and where the entry stands; what does not fit into 32 bits is in a field behind its name. */
function sizesOf(view: DataView, at: number, behind: number, extra: number): readonly [number, number, number] {
  const sizes: [number, number, number] = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  for (let field = behind; field + 4 <= behind + extra; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    for (const [index, size] of sizes.entries()) {
      if (size !== LARGE) continue;
      sizes[index] = large(view, value);
      value += 8;
    }
  }
  return sizes;
}

function large(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/**
 * What is in an entry, in parts of some MB at most.
 * @throws {TooLarge} before it is unpacked, or as soon as more comes out than the directory said.
 */
export function* unpacked(bytes: Uint8Array, entry: ZipEntry, budget: Budget): Generator<Uint8Array> {
  const view = viewOf(bytes);
  if (view.getUint32(entry.at, true) !== LOCAL) throw new RangeError('expected an entry of a zip');
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  budget.take('bytes', entry.size);
  let said = entry.size;
  const counted = (part: Uint8Array): Uint8Array => {
    said -= part.length;
    if (said < 0) budget.take('bytes', Number.POSITIVE_INFINITY);
    return part;
  };
  if (entry.method === STORED) {
    for (let at = 0; at < packed.length; at += PIECE) yield counted(packed.subarray(at, at + PIECE));
    return;
  }
  if (entry.method !== DEFLATED) throw new RangeError('expected an entry without a password');
  let parts: Uint8Array[] = [];
  const inflate = new Inflate((part) => parts.push(part));
  for (let at = 0; at < packed.length; at += PIECE) {
    inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    for (const part of parts) yield counted(part);
    parts = [];
  }
}
