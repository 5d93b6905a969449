import { toJson } from '../../core/format/json.js';

/** Where the answers of an event come in, and where the memory of what was shown of them is kept. */
export interface EventStore {
  /** All records, as they are kept there. */
  records(signal: AbortSignal): Promise<unknown>;
  /** What was last shown; undefined where nothing was. */
  last(event: string, signal: AbortSignal): Promise<KeptRelease | undefined>;
  /**
   * Lays a release in the place of the one with that tag, or of none. @returns its tag; undefined where another came
   * first.
   */
  keep(event: string, release: object, tag: string | undefined, signal: AbortSignal): Promise<string | undefined>;
}

export interface KeptRelease {
  readonly release: unknown;
  /** Names it where it is kept. */
  readonly tag: string;
}

/** Why a store did not do what it was asked: what staff can look at. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly why: 'unreachable' | 'code' | 'missing' | 'answer';

  constructor(why: StoreError['why'], message: string) {
    super(message);
    this.why = why;
  }
}

/** Bytes of an answer: a response takes one kilobyte. */
const MAX_ANSWER = 60_000_000;
/** Milliseconds for all of it. */
const MAX_WAIT = 60_000;

interface Reply {
  readonly status: number;
  readonly tag: string;
  readonly text: string;
}

/** A receiver as in demo/receiver: `url` is its address, `code` what reads its answers. */
export function receiverAt(url: string, code: string): EventStore {
  const base = withoutSlash(url);
  const at = (event: string): string => `${base}/release?event=${encodeURIComponent(event)}`;
  return {
    records: async (signal) => jsonIn(checked(await ask(`${base}/export/responses.json`, code, signal))),
    last: async (event, signal) => {
      const reply = await ask(at(event), code, signal);
      if (reply.status === 404) return undefined;
      return { release: jsonIn(checked(reply)), tag: tagged(reply.tag) };
    },
    keep: async (event, release, tag, signal) => {
      const headers = tag === undefined ? { 'if-none-match': '*' } : { 'if-match': tag };
      const reply = await ask(at(event), code, signal, { method: 'PUT', headers, body: toJson(release) });
      return reply.status === 412 ? undefined : tagged(checked(reply).tag);
    },
  };
}

/** A database of CouchDB: `url` is its address, `code` the whole header Authorization. */
export function couchAt(url: string, code: string): EventStore {
  const base = withoutSlash(url);
  // A local document is in no list of documents, and no replication takes it along.
  const at = (event: string): string => `${base}/_local/leerscan-release-${encodeURIComponent(event)}`;
  return {
    records: async (signal) => jsonIn(checked(await ask(`${base}/_all_docs?include_docs=true`, code, signal))),
    last: async (event, signal) => {
      const reply = await ask(at(event), code, signal);
      if (reply.status === 404) return undefined;
      const { release, _rev: tag } = Object(jsonIn(checked(reply))) as { readonly release?: unknown; _rev?: unknown };
      return { release, tag: tagged(tag) };
    },
    keep: async (event, release, tag, signal) => {
      const body = toJson({ ...(tag === undefined ? {} : { _rev: tag }), release });
      const reply = await ask(at(event), code, signal, { method: 'PUT', body });
      if (reply.status === 409) return undefined;
      return tagged((Object(jsonIn(checked(reply))) as { readonly rev?: unknown }).rev);
    },
  };
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

async function ask(
  url: string,
  code: string,
  signal: AbortSignal,
  {
    headers = {},
    ...init
  }: Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<Reply> {
  const limit = new AbortController();
  const stop = (): void => limit.abort();
  const timer = setTimeout(stop, MAX_WAIT);
  signal.addEventListener('abort', stop, { once: true });
  // Whoever stopped just before is not heard again.
  if (signal.aborted) stop();
  try {
    const reply = await fetch(url, {
      ...init,
      headers: {
        ...headers,
        ...(code ? { authorization: code } : {}),
        ...(init.body ? { 'content-type': 'application/json' } : {}),
      },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      // A code and a release go to the address that staff typed, and to no other.
      redirect: 'error',
      signal: limit.signal,
    });
    return { status: reply.status, tag: reply.headers.get('etag') ?? '', text: await textOf(reply) };
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError('unreachable', 'no connection');
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    limit.abort();
  }
}

async function textOf(reply: Response): Promise<string> {
  const reader = reply.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; reader;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MAX_ANSWER) throw new StoreError('answer', `more than ${MAX_ANSWER / 1e6} MB`);
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

function checked(reply: Reply): Reply {
  const { status } = reply;
  if (status >= 200 && status < 300) return reply;
  if (status === 401 || status === 403) throw new StoreError('code', String(status));
  if (status === 404 || status === 405) throw new StoreError('missing', String(status));
  // What is overloaded, or has lost its database, comes back.
  throw new StoreError(status === 429 || status >= 500 ? 'unreachable' : 'answer', String(status));
}

function tagged(tag: unknown): string {
  if (typeof tag === 'string' && tag !== '') return tag;
  throw new StoreError('answer', 'no tag of the release');
}

function jsonIn({ text }: Reply): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new StoreError('answer', 'no JSON');
  }
}
