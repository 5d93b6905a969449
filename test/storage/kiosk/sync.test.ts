import { expect } from '@open-wc/testing';
import { IndexedDbStore } from '../../../src/storage/kiosk/indexeddb-store.js';
import { Sync, type SyncState } from '../../../src/storage/kiosk/sync.js';
import type { Endpoint } from '../../../src/storage/kiosk/transport.js';
import { responseRecord } from '../../fixtures/kiosk-records.js';

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
      const isOver = state.kind === 'idle' || states.filter(({ kind }) => kind === 'waiting').length >= most;
      queueMicrotask(() => {
        if (!isOver) return state.kind === 'waiting' ? sync.tryNow() : undefined;
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
    expect(headers).to.deep.equal({
      'content-type': 'application/json',
      authorization: 'Bearer x',
      'idempotency-key': records[0]?.id,
    });
    expect(await store.outbox('responses', 1)).to.deep.equal([]);
  });

  // What a receiver can say, and what becomes of the record: queued still, put aside, or gone from the queue.
  const cases: readonly (readonly [
    string,
    (ask: Asked) => Response | Promise<Response>,
    'queued' | 'aside' | 'sent',
  ])[] = [
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
    ['400 with its id', (ask) => Response.json({ refused: idOf(ask), reason: 'bad' }, { status: 400 }), 'aside'],
    ['422 with its id alone', (ask) => Response.json({ refused: idOf(ask) }, { status: 422 }), 'aside'],
    [
      '200 that refuses its id, as from a script that has no other status',
      (ask) => Response.json({ refused: idOf(ask), reason: 'bad' }),
      'aside',
    ],
    ['500 with its id', (ask) => Response.json({ refused: idOf(ask) }, { status: 500 }), 'queued'],
    ['422 with somebody else’s id', () => Response.json({ refused: 'another' }, { status: 422 }), 'queued'],
    ['400 of a proxy', () => new Response('<html>Bad Request</html>', { status: 400 }), 'queued'],
    ['413 of a proxy', () => new Response('large', { status: 413 }), 'queued'],
    ['410, 415 or 422 of a proxy', () => new Response('', { status: 415 }), 'queued'],
  ];
  for (const [title, answer, becomes] of cases) {
    it(`leaves a record ${becomes} after ${title}`, async () => {
      const record = responseRecord();
      await store.add(record);
      answering(answer);
      await run({}, 2);
      expect([(await store.outbox('responses', 9))?.length, (await store.refused()).length]).to.deep.equal(
        { queued: [1, 0], aside: [0, 1], sent: [0, 0] }[becomes],
      );
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
          if (state.kind === 'waiting') expect(state.reason).to.equal('503');
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
    answering(
      () => Promise.reject(new TypeError('reset')),
      () => new Response('', { status: 500 }),
      (ask) => {
        take(ask);
        return Promise.reject(new TypeError('said yes, and dropped the line'));
      },
      take,
    );
    await run();
    expect(stored).to.deep.equal(
      [records[0]?.id, ...records.map(({ id }) => id)],
      'at least once, in order; the receiver compares ids',
    );
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
      expect(states.filter(({ kind }) => kind === 'waiting').map(({ reason }) => reason)).to.deep.equal([
        'no storage',
        'no storage',
        'no storage',
      ]);
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

  describe('where a no does not name the record', () => {
    const declined = (): Response => new Response('<html>Bad Request</html>', { status: 400 });

    it('holds up nobody, and shows the record to staff after ten tries', async () => {
      const [bad, ...others] = Array.from({ length: 4 }, () => responseRecord());
      for (const record of [bad, ...others]) if (record) await store.add(record);
      answering((ask) => (idOf(ask) === bad?.id ? declined() : yes(ask)));
      await run();
      const ids = asked.map(idOf);
      expect(ids.filter((id) => id === bad?.id)).to.have.length(10);
      expect(await store.refused()).to.deep.equal([
        { id: bad?.id, lane: 'responses', reason: '400 <html>Bad Request</html>', isTriedDaily: true },
      ]);
      expect((await store.counts('')).queue).to.deep.include({ refused: 0, notAccepted: 1 });
      expect((await store.outbox('responses', 9))?.length).to.equal(0);
    });

    it('waits longer for that record each time, and a second for the others', async () => {
      const [bad, other] = [responseRecord(), responseRecord()];
      for (const record of [bad, other]) await store.add(record);
      answering((ask) => (idOf(ask) === bad.id ? declined() : yes(ask)));
      const waits: number[] = [];
      const [realTimeout, realNow] = [globalThis.setTimeout, performance.now];
      let passed = 0;
      performance.now = () => realNow.call(performance) + passed;
      // Time passes as soon as somebody waits for it.
      globalThis.setTimeout = ((callback: () => void, delay = 0) => {
        if (delay !== 20_000) waits.push(delay);
        return realTimeout(
          () => {
            if (delay !== 20_000) passed += delay;
            callback();
          },
          delay === 20_000 ? delay : 0,
        );
      }) as typeof setTimeout;
      try {
        await new Promise<void>((resolve) => {
          const sync: Sync = new Sync(store, 'responses', { url: URL_, transport: 'json' }, ({ kind }) => {
            if (kind !== 'idle') return;
            sync.stop();
            resolve();
          });
          sync.start();
        });
      } finally {
        [globalThis.setTimeout, performance.now] = [realTimeout, realNow];
      }
      expect(asked.map(idOf)).to.deep.equal([bad.id, other.id, ...Array.from({ length: 9 }, () => bad.id)]);
      expect(waits[0], 'before the other').to.be.at.most(1000);
      // From the first to the tenth try: the waits of nine declines, each with chance in it.
      const all = waits.reduce((sum, wait) => sum + wait, 0);
      const longest = Array.from({ length: 9 }, (_, at) => Math.min(300_000, 1000 * 2 ** at)).reduce(
        (sum, wait) => sum + wait,
        0,
      );
      expect(all).to.be.within(longest / 2, longest + 10_000);
    });

    it('sends what comes in meanwhile at once', async () => {
      const [bad, late] = [responseRecord(), responseRecord()];
      await store.add(bad);
      answering((ask) => (idOf(ask) === bad.id ? declined() : yes(ask)));
      await new Promise<void>((resolve) => {
        let waits = 0;
        const sync: Sync = new Sync(store, 'responses', { url: URL_, transport: 'json' }, ({ kind }) => {
          if (asked.some((ask) => idOf(ask) === late.id)) {
            sync.stop();
            resolve();
          } else if (kind === 'waiting') {
            waits += 1;
            // First the breath after a no, then the wait of the record itself.
            if (waits === 2) void store.add(late).then(() => sync.notify());
          }
        });
        sync.start();
      });
      expect(asked.filter((ask) => idOf(ask) === bad.id).length).to.be.at.most(2);
    });

    it('tries it again every day, and when the page starts; one more no is enough to lay it in the tray', async () => {
      const record = responseRecord();
      await store.add(record);
      const [entry] = (await store.outbox('responses', 1)) ?? [];
      if (entry) await store.refuse(entry, '400', true);
      let everyDay: () => void = () => undefined;
      const realInterval = globalThis.setInterval;
      globalThis.setInterval = ((callback: () => void, delay: number) => {
        if (delay === 86_400_000) everyDay = callback;
        return 0;
      }) as unknown as typeof setInterval;
      answering(declined, declined, yes);
      const days: number[] = [];
      try {
        await new Promise<void>((resolve) => {
          const sync: Sync = new Sync(store, 'responses', { url: URL_, transport: 'json' }, ({ kind }) => {
            if (kind === 'waiting') queueMicrotask(() => sync.tryNow());
            if (kind !== 'idle') return;
            days.push(asked.length);
            if (asked.length < 3) return everyDay();
            sync.stop();
            resolve();
          });
          sync.start();
        });
      } finally {
        globalThis.setInterval = realInterval;
      }
      expect(days).to.deep.equal([1, 2, 3]);
      expect(await store.refused()).to.deep.equal([]);
    });

    it('does not make the others wait for their day once one of them is taken after all', async () => {
      const records = Array.from({ length: 3 }, () => responseRecord());
      for (const record of records) await store.add(record);
      // Whatever stands before the receiver declines everything, until it is mended.
      answering(...Array.from({ length: 29 }, () => declined), yes);
      await run();
      expect([(await store.refused()).length, (await store.outbox('responses', 9))?.length]).to.deep.equal([0, 0]);
    });
  });

  it('follows no redirect with a record in it, but for Google’s, where the script has run by then', async () => {
    await store.add(responseRecord());
    const to = async (transport: Endpoint['transport'], url = URL_): Promise<RequestRedirect | undefined> => {
      asked = [];
      answering(() => new Response('', { status: 503 }));
      await run({ transport, url }, 1);
      return asked[0]?.init.redirect;
    };
    expect([
      await to('json'),
      await to('text'),
      await to('couchdb'),
      await to('json', 'https://script.google.com/macros/s/x/exec'),
    ]).to.deep.equal(['manual', 'manual', 'manual', 'manual']);
    expect(await to('text', 'https://script.google.com/macros/s/x/exec')).to.equal('follow');
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
      return Response.json(
        docs.map(({ _id: id }) =>
          id === records[1]?.id
            ? { id, error: 'conflict', reason: 'Document update conflict.' }
            : id === records[2]?.id
              ? { id, error: 'forbidden', reason: 'no' }
              : { ok: true, id, rev: '1-x' },
        ),
        { status: 201 },
      );
    });
    await run({ transport: 'couchdb', url: `${URL_}/` });
    expect(asked.map(({ url }) => url)).to.deep.equal([`${URL_}/_bulk_docs`]);
    expect((await store.refused()).map(({ id, reason }) => [id, reason])).to.deep.equal([
      [records[2]?.id, 'forbidden: no'],
    ]);
    expect(await store.outbox('responses', 9)).to.deep.equal([]);
  });

  it('splits what is too much for CouchDB at once, and finds the one that is too large', async () => {
    const records = Array.from({ length: 5 }, () => responseRecord());
    for (const record of records) await store.add(record);
    answering(({ init }) => {
      const { docs } = bodyOf(init) as { docs: { _id: string }[] };
      if (docs.length > 1)
        return Response.json({ error: 'too_large', reason: 'the request entity is too large' }, { status: 413 });
      return docs[0]?._id === records[3]?.id
        ? Response.json({ error: 'document_too_large', reason: records[3]?.id }, { status: 413 })
        : Response.json([{ ok: true, id: docs[0]?._id, rev: '1-x' }], { status: 201 });
    });
    await run({ transport: 'couchdb' });
    expect(await store.refused()).to.deep.equal([
      { id: records[3]?.id, lane: 'responses', reason: '413 document_too_large' },
    ]);
    expect(await store.outbox('responses', 9)).to.deep.equal([]);
  });
});
