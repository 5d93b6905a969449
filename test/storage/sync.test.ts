import { expect } from '@open-wc/testing';
import { IndexedDbStore } from '../../src/storage/indexeddb-store.js';
import { Sync, type SyncState } from '../../src/storage/sync.js';
import type { Endpoint } from '../../src/storage/transport.js';
import { responseRecord } from '../fixtures/kiosk-records.js';

interface Asked {
  readonly url: string;
  readonly init: RequestInit;
}

const realFetch = globalThis.fetch;
const URL_ = 'https://receiver.example/in';
let store: IndexedDbStore;
let name = '';
let asked: Asked[] = [];

/** What was sent: always JSON, as a text. */
const bodyOf = (init: RequestInit | undefined): unknown => JSON.parse(init?.body as string);
const idOf = ({ init }: Asked): string => (bodyOf(init) as { id: string }).id;
const yes = (ask: Asked): Response => Response.json({ stored: idOf(ask) });

/** What the receiver answers, attempt by attempt; the last one for ever. */
function answering(...answers: ((ask: Asked) => Response | Promise<Response>)[]): void {
  let attempt = 0;
  globalThis.fetch = async (url, init) => {
    const ask = { url: url as string, init: init ?? {} };
    asked.push(ask);
    const answer = answers[Math.min(attempt, answers.length - 1)];
    attempt += 1;
    return (answer as (ask: Asked) => Response | Promise<Response>)(ask);
  };
}

/** Runs until the queue is empty or nothing can be done; waits between attempts are cut short. */
async function run(endpoint: Partial<Endpoint> = {}, most = 30): Promise<SyncState[]> {
  const states: SyncState[] = [];
  await new Promise<void>((resolve) => {
    const sync: Sync = new Sync(store, 'responses', { url: URL_, transport: 'json', ...endpoint }, (state) => {
      states.push(state);
      const isOver = state.is === 'idle' || states.filter(({ is }) => is === 'waiting').length >= most;
      queueMicrotask(() => {
        if (!isOver) return state.is === 'waiting' ? sync.tryNow() : undefined;
        sync.stop();
        resolve();
      });
    });
    sync.start();
  });
  return states;
}

describe('the way to the receiver', () => {
  beforeEach(() => {
    name = `sync-${Date.now()}-${Math.random()}`;
    store = new IndexedDbStore(name);
    asked = [];
  });

  afterEach(() => {
    globalThis.fetch = realFetch;
    store.close();
    indexedDB.deleteDatabase(name);
  });

  it('is taken oldest first, one record at a time, with its id as key', async () => {
    const records = [responseRecord(), responseRecord(), responseRecord()];
    for (const record of records) await store.add(record);
    answering(yes);
    await run({ authorization: 'Bearer x' });
    expect(asked.map(idOf)).to.deep.equal(records.map(({ id }) => id));
    const headers = asked[0]?.init.headers as Record<string, string>;
    expect(headers).to.deep.equal({ 'content-type': 'application/json', authorization: 'Bearer x', 'idempotency-key': records[0]?.id });
    expect(await store.outbox('responses', 1)).to.deep.equal([]);
  });

  // What a receiver can say, and what becomes of the record: queued still, put aside, or gone from the queue.
  const cases: readonly (readonly [string, (ask: Asked) => Response | Promise<Response>, 'queued' | 'aside' | 'sent'])[] = [
    ['yes', yes, 'sent'],
    ['409, with the id: it is there already', (ask) => Response.json({ stored: idOf(ask) }, { status: 409 }), 'sent'],
    ['409 alone', () => new Response('', { status: 409 }), 'queued'],
    ['200 with a login page', () => new Response('<html>Welcome to our network</html>'), 'queued'],
    ['200 with somebody else’s id', () => Response.json({ stored: 'another' }), 'queued'],
    ['204', () => new Response(null, { status: 204 }), 'queued'],
    ['500', () => new Response('', { status: 500 }), 'queued'],
    ['429', () => new Response('', { status: 429 }), 'queued'],
    ['401', () => new Response('', { status: 401 }), 'queued'],
    ['404', () => new Response('', { status: 404 }), 'queued'],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), 'queued'],
    ['400', () => new Response('bad', { status: 400 }), 'aside'],
    ['413', () => new Response('large', { status: 413 }), 'aside'],
    ['422', () => new Response('no', { status: 422 }), 'aside'],
  ];
  for (const [title, answer, becomes] of cases) {
    it(`leaves a record ${becomes} after ${title}`, async () => {
      const record = responseRecord();
      await store.add(record);
      answering(answer);
      await run({}, 2);
      expect([(await store.outbox('responses', 9))?.length, (await store.refused()).length]).to.deep.equal({ queued: [1, 0], aside: [0, 1], sent: [0, 0] }[becomes]);
      expect((await store.all()).map(({ id }) => id)).to.deep.equal([record.id]);
    });
  }

  it('says why it waits, and waits twice as long each time, five minutes at most', async () => {
    await store.add(responseRecord());
    answering(() => new Response('', { status: 503 }));
    const waits: number[] = [];
    const realTimeout = globalThis.setTimeout;
    globalThis.setTimeout = ((callback: () => void, delay = 0) => {
      if (delay !== 20_000) waits.push(delay);
      return realTimeout(callback, delay === 20_000 ? delay : 0);
    }) as typeof setTimeout;
    try {
      await new Promise<void>((resolve) => {
        const sync: Sync = new Sync(store, 'responses', { url: URL_, transport: 'json' }, (state) => {
          if (state.is === 'waiting') expect(state.reason).to.equal('503');
          if (waits.length < 13) return;
          sync.stop();
          resolve();
        });
        sync.start();
      });
    } finally {
      globalThis.setTimeout = realTimeout;
    }
    waits.slice(0, 12).forEach((wait, attempt) => {
      const longest = Math.min(300_000, 1000 * 2 ** attempt);
      expect(wait).to.be.within(longest / 2, longest);
    });
  });

  it('is open again after anything but a refusal: each record arrives, whatever came before', async () => {
    const records = Array.from({ length: 4 }, () => responseRecord());
    for (const record of records) await store.add(record);
    const stored: string[] = [];
    const take = (ask: Asked): Response => {
      stored.push(idOf(ask));
      return yes(ask);
    };
    answering(() => Promise.reject(new TypeError('reset')), () => new Response('', { status: 500 }), (ask) => { take(ask); return Promise.reject(new TypeError('said yes, and dropped the line')); }, take);
    await run();
    expect(stored).to.deep.equal([records[0]?.id, ...records.map(({ id }) => id)], 'at least once, in order; the receiver compares ids');
    expect(await store.outbox('responses', 9)).to.deep.equal([]);
  });

  it('does not ask again at once when a yes cannot be written down', async () => {
    await store.add(responseRecord());
    answering(yes);
    const remove = IDBObjectStore.prototype.delete;
    IDBObjectStore.prototype.delete = () => {
      throw new DOMException('no', 'UnknownError');
    };
    try {
      const states = await run({}, 3);
      expect(asked).to.have.length(3);
      expect(states.filter(({ is }) => is === 'waiting').map(({ reason }) => reason)).to.deep.equal(['no storage', 'no storage', 'no storage']);
    } finally {
      IDBObjectStore.prototype.delete = remove;
    }
  });

  it('lets the others go first when one record keeps failing', async () => {
    const records = Array.from({ length: 3 }, () => responseRecord());
    for (const record of records) await store.add(record);
    answering((ask) => (idOf(ask) === records[0]?.id ? new Response('', { status: 500 }) : yes(ask)));
    await run({}, 8);
    expect((await store.outbox('responses', 9))?.map(({ record }) => record.id)).to.deep.equal([records[0]?.id]);
  });

  it('sends plain text without a header that a browser would ask leave for', async () => {
    await store.add(responseRecord());
    answering(yes);
    await run({ transport: 'text', authorization: 'secret' });
    expect(asked[0]?.init.headers).to.deep.equal({ 'content-type': 'text/plain;charset=utf-8' });
    expect((bodyOf(asked[0]?.init) as { authorization: string }).authorization).to.equal('secret');
  });

  it('gives CouchDB many at once, takes a conflict for a yes, and puts aside what it forbids', async () => {
    const records = Array.from({ length: 4 }, () => responseRecord());
    for (const record of records) await store.add(record);
    answering(({ init }) => {
      const { docs } = bodyOf(init) as { docs: { _id: string }[] };
      return Response.json(docs.map(({ _id: id }) => (id === records[1]?.id ? { id, error: 'conflict', reason: 'Document update conflict.' } : id === records[2]?.id ? { id, error: 'forbidden', reason: 'no' } : { ok: true, id, rev: '1-x' })), { status: 201 });
    });
    await run({ transport: 'couchdb', url: `${URL_}/` });
    expect(asked.map(({ url }) => url)).to.deep.equal([`${URL_}/_bulk_docs`]);
    expect((await store.refused()).map(({ id, reason }) => [id, reason])).to.deep.equal([[records[2]?.id, 'forbidden: no']]);
    expect(await store.outbox('responses', 9)).to.deep.equal([]);
  });

  it('splits what is too much for CouchDB at once, and finds the one that is too large', async () => {
    const records = Array.from({ length: 5 }, () => responseRecord());
    for (const record of records) await store.add(record);
    answering(({ init }) => {
      const { docs } = bodyOf(init) as { docs: { _id: string }[] };
      return docs.length > 1 || docs[0]?._id === records[3]?.id ? new Response('', { status: 413 }) : Response.json([{ ok: true, id: docs[0]?._id, rev: '1-x' }], { status: 201 });
    });
    await run({ transport: 'couchdb' });
    expect((await store.refused()).map(({ id }) => id)).to.deep.equal([records[3]?.id]);
    expect(await store.outbox('responses', 9)).to.deep.equal([]);
  });
});
