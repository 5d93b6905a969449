import { toJson } from '../../core/format/json.js';
import { fromBase64Url, toBase64Url } from '../../core/format/bytes.js';
import { linkWith } from '../../ui/link-page.js';
import { type Snapshot, parseSnapshot, viewOf } from '../../core/team/snapshot.js';
import { LeerscanError } from '../../core/errors/leerscan-error.js';

/** Characters of a link that mail programs and browsers still take. */
const MAX_IN_LINK = 8000;
/** Characters of a report once it is unpacked. */
const MAX_UNPACKED = 200_000;

/** The link that opens a report anywhere; undefined where it would be too long, or a browser cannot pack. */
export async function reportLink(page: string, snapshot: Snapshot): Promise<string | undefined> {
  if (!('CompressionStream' in globalThis)) return undefined;
  const packed = await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(toJson(snapshot)));
  const link = linkWith(page, 'leerscan-report', toBase64Url(packed));
  return link.length > MAX_IN_LINK ? undefined : link;
}

/** @throws {LeerscanError} `snapshot-invalid` for a link that is not whole. */
export async function snapshotFromCode(code: string): Promise<Snapshot> {
  let value: unknown;
  try {
    if (code.length > MAX_IN_LINK) throw new Error('too long');
    value = JSON.parse(
      new TextDecoder().decode(await through(new DecompressionStream('deflate-raw'), fromBase64Url(code))),
    );
  } catch {
    throw new LeerscanError('snapshot-invalid', [{ path: '', message: 'expected a whole link to a report' }]);
  }
  const snapshot = parseSnapshot(value);
  return viewOf(snapshot, snapshot.earlier);
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  // What is no packed text fails on both ends; it is told on the reading one.
  void writer.write(bytes).catch(() => undefined);
  void writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = (await reader.read()) as ReadableStreamReadResult<Uint8Array>;
    if (done) break;
    size += value.length;
    if (size > MAX_UNPACKED) throw new Error('too large');
    parts.push(value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
