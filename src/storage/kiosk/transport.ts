import * as z from 'zod/mini';
import { toJson } from '../../core/format/json.js';
import type { KioskRecord } from '../../core/kiosk/kiosk-record.js';

/** How records leave. `json` and `text` send one at a time, `couchdb` many. */
export const TRANSPORTS = ['json', 'text', 'couchdb'] as const;
export type TransportName = (typeof TRANSPORTS)[number];

/**
 * What became of one record: there; never to be had like this, by an answer that names it; declined by one that names
 * nothing, which anything in between can have said; or not now, which the receiver may have said (`isAnswer`) or the
 * network.
 */
export type Reply =
  | { readonly kind: 'stored' }
  | { readonly kind: 'refused' | 'declined'; readonly reason: string }
  | { readonly kind: 'later'; readonly reason: string; readonly isAnswer: boolean };

export interface Endpoint {
  readonly url: string;
  readonly transport: TransportName;
  /** Sent as the header Authorization; with `text`, which may have no such header, as `authorization` in the body. */
  readonly authorization?: string | undefined;
}

/** How many records go in one request. */
export const BATCH: Readonly<Record<TransportName, number>> = { json: 1, text: 1, couchdb: 100 };

/** Milliseconds after which a request that hangs is given up. */
const MAX_WAIT = 20_000;
const MAX_REPLY = 200_000;

/**
 * A yes names the record: the login page of a hotel network also answers 200. And so does a no: a proxy also answers
 * 400.
 */
const yes = z.object({ stored: z.string() });
const no = z.object({ refused: z.string(), reason: z.optional(z.unknown()) });
const couchRow = z.object({
  id: z.string(),
  ok: z.optional(z.boolean()),
  error: z.optional(z.string()),
  reason: z.optional(z.string()),
});
const couchReply = z.array(couchRow);
/** An answer to all of a request; where one document is too large for CouchDB, its id is the reason. */
const couchRefusal = z.object({ error: z.literal('document_too_large'), reason: z.string() });

/**
 * A browser sends the body along with a redirect (307, 308), to any origin, and shows nobody where it leads: none is
 * followed. Google alone answers every script with one (302), which is asked for without a body once the script has
 * run.
 */
const REDIRECTS = 'https://script.google.com';

/** A record as a document of CouchDB. */
interface Document extends Readonly<Record<string, unknown>> {
  readonly _id: string;
}

/** Asks a receiver to take records. Never throws: whatever happens is a reply, in the order of the records. */
export async function send(
  { url, transport, authorization }: Endpoint,
  records: readonly KioskRecord[],
  signal: AbortSignal,
): Promise<readonly Reply[]> {
  const hasHeaders = transport !== 'text';
  const content =
    transport === 'couchdb'
      ? { docs: records.map(documentOf) }
      : transport === 'text' && authorization
        ? { ...records[0], authorization }
        : records[0];
  const headers: Record<string, string> = {
    'content-type': hasHeaders ? 'application/json' : 'text/plain;charset=utf-8',
  };
  if (hasHeaders && authorization) headers['authorization'] = authorization;
  if (transport === 'json') headers['idempotency-key'] = records[0]?.id ?? '';
  try {
    const redirect = transport === 'text' && new URL(url).origin === REDIRECTS ? 'follow' : 'manual';
    const { status, text } = await ask(
      transport === 'couchdb' ? `${url.replace(/\/+$/, '')}/_bulk_docs` : url,
      {
        redirect,
        method: 'POST',
        headers,
        body: toJson(content),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
      },
      signal,
    );
    // A browser hides everything of a redirect, its status too.
    if (status === 0) return records.map(() => later('redirect to another address, not followed'));
    return transport === 'couchdb'
      ? couchReplies(records, status, text)
      : [plainReply(records[0] as KioskRecord, status, text)];
  } catch {
    return records.map(() => later('no connection', false));
  }
}

async function ask(
  url: string,
  init: RequestInit,
  signal: AbortSignal,
): Promise<{ readonly status: number; readonly text: string }> {
  const limit = new AbortController();
  const stop = (): void => limit.abort();
  const timer = setTimeout(stop, MAX_WAIT);
  signal.addEventListener('abort', stop, { once: true });
  try {
    const response = await fetch(url, { ...init, signal: limit.signal });
    return { status: response.status, text: (await response.text()).slice(0, MAX_REPLY) };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

function plainReply({ id }: KioskRecord, status: number, text: string): Reply {
  const answer = parsed(text);
  const isOk = status >= 200 && status < 300;
  // A receiver that has it already may say so with 409.
  if (yes.safeParse(answer).data?.stored === id && (isOk || status === 409)) return { kind: 'stored' };
  const { data } = no.safeParse(answer);
  if (data?.refused === id && (isOk || isClientError(status)))
    return { kind: 'refused', reason: `${status} ${typeof data.reason === 'string' ? data.reason : ''}`.trim() };
  return isNo(status)
    ? { kind: 'declined', reason: `${status} ${text}` }
    : later(isOk ? `${status}, but no "stored": "${id}" in the answer` : String(status));
}

/** One row per document; `conflict` means that it is there already. */
function couchReplies(records: readonly KioskRecord[], status: number, text: string): readonly Reply[] {
  const rows = couchReply.safeParse(parsed(text)).data;
  if (status >= 200 && status < 300 && rows) {
    const found = new Map(rows.map((row) => [row.id, row]));
    return records.map(({ id }) => {
      const row = found.get(id);
      if (!row) return later('no answer for this record');
      if (row.ok === true || row.error === 'conflict') return { kind: 'stored' };
      return ['forbidden', 'doc_validation'].includes(row.error ?? '')
        ? { kind: 'refused', reason: `${row.error}: ${row.reason ?? ''}` }
        : later(row.error ?? 'no answer for this record');
    });
  }
  const tooLarge = couchRefusal.safeParse(parsed(text)).data?.reason;
  return records.map(({ id }) => {
    if (id === tooLarge && isClientError(status)) return { kind: 'refused', reason: `${status} document_too_large` };
    // Many at once may be too much where one is not.
    return isNo(status) && records.length === 1
      ? { kind: 'declined', reason: `${status} ${text}` }
      : later(String(status));
  });
}

/**
 * What a receiver says that has read a record and will not have it. Everything else (a code that expired, a server that
 * is ill) can pass.
 */
function isNo(status: number): boolean {
  return [400, 410, 413, 415, 422].includes(status);
}

function isClientError(status: number): boolean {
  return status >= 400 && status < 500;
}

function later(reason: string, isAnswer = true): Reply {
  return { kind: 'later', reason, isAnswer };
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
