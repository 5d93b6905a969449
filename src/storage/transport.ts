import * as z from 'zod/mini';
import type { KioskRecord } from '../core/kiosk-record.js';

/** How records leave. `json` and `text` send one at a time, `couchdb` many. */
export const TRANSPORTS = ['json', 'text', 'couchdb'] as const;
export type TransportName = (typeof TRANSPORTS)[number];

/** What became of one record: there; never to be had like this; or not now, which the receiver may have said (`isAnswer`) or the network. */
export type Reply = { readonly is: 'stored' } | { readonly is: 'refused'; readonly reason: string } | { readonly is: 'later'; readonly reason: string; readonly isAnswer: boolean };

export interface Endpoint {
  readonly url: string;
  readonly transport: TransportName;
  /** Sent as the header Authorization; with `text`, which may have no such header, as `authorization` in the body. */
  readonly authorization?: string | undefined;
}

/** How many records go in one request. */
export const BATCH: Readonly<Record<TransportName, number>> = { json: 1, text: 1, couchdb: 100 };

/** Milliseconds after which a request that hangs is given up. */
const LONGEST_WAIT = 20_000;
const LONGEST_REPLY = 200_000;

/** A yes names the record: the login page of a hotel network also answers 200. */
const yes = z.object({ stored: z.string() });
const couchRow = z.object({ id: z.string(), ok: z.optional(z.boolean()), error: z.optional(z.string()), reason: z.optional(z.string()) });
const couchReply = z.array(couchRow);

/** A record as a document of CouchDB. */
interface Document extends Readonly<Record<string, unknown>> {
  readonly _id: string;
}

/** Asks a receiver to take records. Never throws: whatever happens is a reply, in the order of the records. */
export async function send({ url, transport, authorization }: Endpoint, records: readonly KioskRecord[], signal: AbortSignal): Promise<readonly Reply[]> {
  const hasHeaders = transport !== 'text';
  const content = transport === 'couchdb' ? { docs: records.map(documentOf) } : transport === 'text' && authorization ? { ...records[0], authorization } : records[0];
  const headers: Record<string, string> = { 'content-type': hasHeaders ? 'application/json' : 'text/plain;charset=utf-8' };
  if (hasHeaders && authorization) headers['authorization'] = authorization;
  if (transport === 'json') headers['idempotency-key'] = records[0]?.id ?? '';
  try {
    const { status, text } = await ask(transport === 'couchdb' ? `${url.replace(/\/+$/, '')}/_bulk_docs` : url, { method: 'POST', headers, body: JSON.stringify(content), credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' }, signal);
    return transport === 'couchdb' ? couchReplies(records, status, text) : [plainReply(records[0] as KioskRecord, status, text)];
  } catch {
    return records.map(() => later('no connection', false));
  }
}

async function ask(url: string, init: RequestInit, signal: AbortSignal): Promise<{ readonly status: number; readonly text: string }> {
  const limit = new AbortController();
  const stop = (): void => limit.abort();
  const timer = setTimeout(stop, LONGEST_WAIT);
  signal.addEventListener('abort', stop, { once: true });
  try {
    const response = await fetch(url, { ...init, signal: limit.signal });
    return { status: response.status, text: (await response.text()).slice(0, LONGEST_REPLY) };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

function plainReply({ id }: KioskRecord, status: number, text: string): Reply {
  const { data } = yes.safeParse(parsed(text));
  // A receiver that has it already may say so with 409.
  if (data?.stored === id && ((status >= 200 && status < 300) || status === 409)) return { is: 'stored' };
  return isRefusal(status) ? { is: 'refused', reason: `${status} ${text}` } : later(status >= 200 && status < 300 ? `${status}, but no "stored": "${id}" in the answer` : String(status));
}

/** One row per document; `conflict` means that it is there already. */
function couchReplies(records: readonly KioskRecord[], status: number, text: string): readonly Reply[] {
  const rows = couchReply.safeParse(parsed(text)).data;
  if (status >= 200 && status < 300 && rows) {
    const found = new Map(rows.map((row) => [row.id, row]));
    return records.map(({ id }) => {
      const row = found.get(id);
      if (!row) return later('no answer for this record');
      if (row.ok === true || row.error === 'conflict') return { is: 'stored' };
      return ['forbidden', 'doc_validation'].includes(row.error ?? '') ? { is: 'refused', reason: `${row.error}: ${row.reason ?? ''}` } : later(row.error ?? 'no answer for this record');
    });
  }
  // Many at once may be too much where one is not: then that one is the one to blame.
  return records.map(() => (isRefusal(status) && records.length === 1 ? { is: 'refused', reason: `${status} ${text}` } : later(String(status))));
}

/** The receiver has read this very record and will not have it. Everything else (a code that expired, a server that is ill) can pass. */
function isRefusal(status: number): boolean {
  return [400, 410, 413, 415, 422].includes(status);
}

function later(reason: string, isAnswer = true): Reply {
  return { is: 'later', reason, isAnswer };
}

function documentOf({ id, ...rest }: KioskRecord): Document {
  return { _id: id, ...rest };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
