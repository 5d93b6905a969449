import { expect } from '@open-wc/testing';
import { type KioskRecord, deletionOf } from '../../../src/core/kiosk/kiosk-record.js';
import { IndexedDbStore } from '../../../src/storage/kiosk/indexeddb-store.js';
import { contactRecord, responseRecord } from '../../fixtures/kiosk-records.js';

const DAY = '2026-11-23';
let count = 0;
let name = '';
let stores: IndexedDbStore[] = [];

/** A store on this test's own database, as another page load would open it. */
function open(): IndexedDbStore {
  const store = new IndexedDbStore(name);
  stores.push(store);
  return store;
}

function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error('not deleted'));
  });
}

describe('the store of a kiosk', () => {
  beforeEach(() => {
    name = `test-${Date.now()}-${(count += 1)}`;
    stores = [];
  });

  afterEach(async () => {
    for (const store of stores) store.close();
    await deleteDatabase();
  });

  it('keeps what it said is durable for the next page', async () => {
    const records = [responseRecord(), contactRecord(), responseRecord()];
    const first = open();
    for (const record of records) expect(await first.add(record)).to.equal(true);
    const ids = (await open().all()).map(({ id }) => id);
    expect(new Set(ids)).to.deep.equal(new Set(records.map(({ id }) => id)));
  });

  it('keeps the first of two records with one id, and queues it once', async () => {
    const store = open();
    const record = responseRecord();
    await store.add(record);
    await store.add({ ...record, day: '1999-01-01' });
    expect(await open().all()).to.deep.equal([record]);
    expect(await store.outbox('responses', 10)).to.have.length(1);
  });

  it('hands out the queue by lane, in the order in which records were made, whatever their day', async () => {
    const store = open();
    const records = [
      responseRecord({ day: '2030-01-01' }),
      contactRecord(),
      responseRecord({ day: '1970-01-01' }),
      responseRecord(),
    ];
    for (const record of records) await store.add(record);
    expect((await store.outbox('responses', 10))?.map(({ record }) => record.id)).to.deep.equal(
      [records[0], records[2], records[3]].map((one) => one?.id),
    );
    expect((await store.outbox('responses', 2))?.length).to.equal(2);
    expect((await store.outbox('contacts', 10))?.map(({ record }) => record.id)).to.deep.equal([records[1]?.id]);
  });

  it('keeps a record that was sent, and no longer queues it', async () => {
    const store = open();
    await store.add(responseRecord());
    await store.sent((await store.outbox('responses', 1)) ?? []);
    expect(await open().outbox('responses', 1)).to.deep.equal([]);
    expect(await open().all()).to.have.length(1);
  });

  it('puts a refused record aside with its reason, and queues it again when asked', async () => {
    const store = open();
    const record = responseRecord();
    await store.add(record);
    const [entry] = (await store.outbox('responses', 1)) ?? [];
    if (entry) await store.refuse(entry, `413 ${'x'.repeat(1000)}`);
    expect(await store.outbox('responses', 1)).to.deep.equal([]);
    const [refused] = await open().refused();
    expect([refused?.id, refused?.lane, refused?.reason.length]).to.deep.equal([record.id, 'responses', 300]);
    await store.retryRefused(() => true);
    expect([(await store.outbox('responses', 1))?.length, (await store.refused()).length]).to.deep.equal([1, 0]);
  });

  it('lets a postponed record go last', async () => {
    const store = open();
    const records = [responseRecord(), responseRecord()];
    for (const record of records) await store.add(record);
    const [first] = (await store.outbox('responses', 1)) ?? [];
    if (first) await store.postpone(first);
    expect((await store.outbox('responses', 2))?.map(({ record }) => record.id)).to.deep.equal([
      records[1]?.id,
      records[0]?.id,
    ]);
  });

  it('leaves a tombstone in the queue for what was deleted, and nothing of the record', async () => {
    const store = open();
    const record = responseRecord();
    const other = responseRecord();
    await store.add(record);
    await store.add(other);
    await store.delete(record.id, deletionOf(record, DAY));
    const next = open();
    expect((await next.all()).map(({ id }) => id).sort()).to.deep.equal([`deletion-${record.id}`, other.id].sort());
    expect((await next.outbox('responses', 9))?.map(({ record: { id } }) => id)).to.deep.equal([
      other.id,
      `deletion-${record.id}`,
    ]);
  });

  it('clears what staff have elsewhere, and no more', async () => {
    const store = open();
    const records = [responseRecord(), responseRecord(), contactRecord()];
    for (const record of records) await store.add(record);
    await store.clear([records[0]?.id ?? '', records[2]?.id ?? '']);
    expect(await open().all()).to.deep.equal([records[1]]);
    expect((await open().outbox('contacts', 9))?.length).to.equal(0);
  });

  it('goes on counting what was cleared, by day and without ids, also after the page was opened anew', async () => {
    const store = open();
    const records = [responseRecord(), responseRecord(), responseRecord({ day: '2026-11-22' }), contactRecord()];
    for (const record of records) await store.add(record);
    await store.clear(records.slice(1).map(({ id }) => id));
    await store.add(responseRecord());
    for (const one of [store, open()])
      expect(await one.counts(DAY)).to.deep.include({ responses: 2, today: 3, ever: 4, contacts: 0 });
  });

  it('counts', async () => {
    const store = open();
    for (const record of [responseRecord(), responseRecord({ day: '2026-11-22' }), contactRecord()])
      await store.add(record);
    expect(await store.counts(DAY)).to.deep.equal({
      responses: 2,
      today: 1,
      ever: 2,
      contacts: 1,
      unreadable: 0,
      queue: {
        responses: { waiting: 2, oldest: '2026-11-22' },
        contacts: { waiting: 1, oldest: DAY },
        refused: 0,
        notAccepted: 0,
      },
      unsaved: 0,
    });
  });

  it('remembers settings', async () => {
    expect(await open().readSettings()).to.deep.equal({ value: undefined });
    expect(await open().writeSettings({ event: 'x' })).to.equal(true);
    expect(await open().readSettings()).to.deep.equal({ value: { event: 'x' } });
  });

  it('writes everything again when its storage was deleted under it, settings too, and says so', async () => {
    const store = open();
    const records = [responseRecord(), contactRecord()];
    for (const record of records) await store.add(record);
    await store.writeSettings({ event: 'x' });
    await deleteDatabase();
    const late = responseRecord();
    expect(await store.add(late)).to.equal(true);
    expect(store.trouble).to.equal('vanished');
    const next = open();
    expect(new Set((await next.all()).map(({ id }) => id))).to.deep.equal(
      new Set([...records, late].map(({ id }) => id)),
    );
    expect((await next.outbox('responses', 9))?.length).to.equal(2);
    expect(await next.readSettings()).to.deep.equal({ value: { event: 'x' } });
  });

  it('says that the device is full, keeps the record in memory, and writes it when there is room', async () => {
    const store = open();
    await store.add(responseRecord());
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const late = responseRecord();
    try {
      expect(await store.add(late)).to.equal(false);
      expect(store.trouble).to.equal('full');
      expect((await store.all()).map(({ id }) => id)).to.include(late.id);
      expect((await store.counts(DAY)).unsaved).to.equal(1);
    } finally {
      IDBObjectStore.prototype.add = add;
    }
    expect((await store.counts(DAY)).unsaved).to.equal(0);
    expect(store.trouble).to.equal(undefined);
    expect((await open().all()).map(({ id }) => id)).to.include(late.id);
  });

  it('says so when the device would not keep the settings, and writes them when it does', async () => {
    const store = open();
    await store.writeSettings({ event: 'old' });
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      expect(await store.writeSettings({ event: 'new' })).to.equal(false);
      expect(await store.add(responseRecord())).to.equal(false);
      expect(store.trouble).to.equal('full');
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect((await store.counts(DAY)).unsaved).to.equal(0);
    expect(await open().readSettings()).to.deep.equal({ value: { event: 'new' } });
  });

  it('sends what the device would not keep, sets aside what is refused, and queues neither again once there is room', async () => {
    const store = open();
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const records = [responseRecord(), responseRecord(), responseRecord(), contactRecord()] as const;
    const idsIn = async (lane: 'responses' | 'contacts'): Promise<string[] | undefined> =>
      (await store.outbox(lane, 9))?.map(({ record }) => record.id);
    try {
      for (const record of records) await store.add(record);
      expect(await idsIn('responses')).to.deep.equal([records[0].id, records[1].id, records[2].id]);
      expect(await idsIn('contacts')).to.deep.equal([records[3].id]);
      const [first, second] = (await store.outbox('responses', 2)) ?? [];
      if (first && second)
        expect([await store.postpone(first), await store.sent([second])]).to.deep.equal([true, true]);
      expect(await idsIn('responses')).to.deep.equal([records[2].id, records[0].id]);
      const [third] = (await store.outbox('responses', 1)) ?? [];
      if (third) await store.refuse(third, 'too large');
      expect(await store.refused()).to.deep.equal([{ id: records[2].id, lane: 'responses', reason: 'too large' }]);
    } finally {
      IDBObjectStore.prototype.add = add;
    }
    expect((await store.counts(DAY)).unsaved).to.equal(0);
    expect(await idsIn('responses')).to.deep.equal([records[0].id]);
    expect((await open().all()).length).to.equal(4);
    // Its refusal is on the device too, and can be tried again there.
    expect((await open().refused()).map(({ id }) => id)).to.deep.equal([records[2].id]);
    await store.retryRefused(() => true);
    expect(new Set(await idsIn('responses'))).to.deep.equal(new Set([records[0].id, records[2].id]));
  });

  it('hands out what is in memory alone when the device lets nothing through', async () => {
    const store = open();
    const { open: openDatabase } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      const record = responseRecord();
      expect(await store.outbox('responses', 9), 'nothing to say').to.equal(undefined);
      await store.add(record);
      const entries = (await store.outbox('responses', 9)) ?? [];
      expect(entries.map(({ record: { id } }) => id)).to.deep.equal([record.id]);
      expect(await store.sent(entries)).to.equal(true);
      expect(await store.outbox('responses', 9)).to.equal(undefined);
    } finally {
      IDBFactory.prototype.open = openDatabase;
    }
  });

  it('goes on when the browser closes its connection', async () => {
    const store = open();
    await store.add(responseRecord());
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...args) {
      IDBDatabase.prototype.transaction = transaction;
      this.close();
      return transaction.apply(this, args);
    };
    expect(await store.add(responseRecord())).to.equal(true);
    expect((await open().all()).length).to.equal(2);
  });

  it('remembers of what was cleared just enough to say later that it was deleted', async () => {
    const store = open();
    const [response, contact] = [responseRecord(), contactRecord()];
    for (const record of [response, contact]) await store.add(record);
    await store.clear([response.id, contact.id]);
    expect(await open().cleared()).to.have.deep.members([
      { id: response.id, type: 'response', response: undefined },
      { id: contact.id, type: 'contact', response: contact.response },
    ]);
    await store.delete(response.id, deletionOf(response, DAY));
    expect((await open().cleared()).map(({ id }) => id)).to.deep.equal([contact.id]);
    expect((await store.outbox('responses', 9))?.map(({ record }) => record.id)).to.deep.equal([
      `deletion-${response.id}`,
    ]);
  });

  it('moves over what the first version kept in one place, settings too', async () => {
    const [response, contact, other] = [responseRecord(), contactRecord(), responseRecord()];
    const tombstone = deletionOf(other, DAY);
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open(name, 1);
      opening.onupgradeneeded = () => {
        const fresh = opening.result;
        const records = fresh.createObjectStore('records', { keyPath: 'id' });
        const outbox = fresh.createObjectStore('outbox', { autoIncrement: true });
        outbox.createIndex('lane', 'lane');
        outbox.createIndex('id', 'id');
        fresh.createObjectStore('refused', { keyPath: 'id' });
        for (const record of [response, contact, tombstone]) records.add(record);
        for (const [id, lane] of [
          [tombstone.id, 'responses'],
          [contact.id, 'contacts'],
        ])
          outbox.add({ id, lane });
        fresh.createObjectStore('settings').add(
          {
            event: 'Matching',
            endpoint: 'https://a.example/',
            contactEndpoint: '',
            transport: 'json',
            authorization: 'x',
          },
          'settings',
        );
      };
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
    const store = open();
    expect(new Set((await store.all()).map(({ id }) => id))).to.deep.equal(
      new Set([response.id, contact.id, tombstone.id]),
    );
    expect((await store.outbox('responses', 9))?.map(({ record }) => record.id)).to.deep.equal([tombstone.id]);
    expect((await store.outbox('contacts', 9))?.map(({ record }) => record.id)).to.deep.equal([contact.id]);
    const road = { transport: 'json', authorization: 'x' };
    expect((await store.readSettings())?.value).to.deep.equal({
      event: 'Matching',
      endpoints: { responses: { url: 'https://a.example/', ...road }, contacts: { url: '', ...road } },
    });
    expect(await store.add(responseRecord())).to.equal(true);
  });

  it('still sends, deletes and clears on a device that is full', async () => {
    const store = open();
    const records = [responseRecord(), responseRecord(), responseRecord()] as const;
    for (const record of records) await store.add(record);
    const add = IDBObjectStore.prototype.add;
    const late = responseRecord();
    IDBObjectStore.prototype.add = function (value: { id: string }, key?: IDBValidKey) {
      if (value.id === late.id) throw new DOMException('full', 'QuotaExceededError');
      return add.call(this, value, key);
    };
    try {
      expect(await store.add(late)).to.equal(false);
      // What a reload would lose goes first.
      const [first, entry] = (await store.outbox('responses', 2)) ?? [];
      expect([first?.record.id, entry?.record.id]).to.deep.equal([late.id, records[0].id]);
      expect(entry && (await store.sent([entry]))).to.equal(true);
      expect(await store.delete(records[1].id, deletionOf(records[1], DAY))).to.equal(true);
      expect(await store.clear([records[2].id])).to.equal(true);
      expect(store.trouble).to.equal('full');
    } finally {
      IDBObjectStore.prototype.add = add;
    }
    expect(new Set((await open().all()).map(({ id }) => id))).to.deep.equal(
      new Set([records[0].id, `deletion-${records[1].id}`]),
    );
  });

  it('says so when the device refuses a deletion, and then nothing is deleted', async () => {
    const store = open();
    const record = responseRecord();
    await store.add(record);
    const remove = IDBObjectStore.prototype.delete;
    IDBObjectStore.prototype.delete = () => {
      throw new DOMException('no', 'UnknownError');
    };
    try {
      expect(await store.delete(record.id, deletionOf(record, DAY))).to.equal(false);
      expect(await store.clear([record.id])).to.equal(false);
      expect(store.trouble).to.equal('failed');
    } finally {
      IDBObjectStore.prototype.delete = remove;
    }
    expect(await open().all()).to.deep.equal([record]);
  });

  it('does not queue what staff deleted while it was on its way', async () => {
    const store = open();
    const record = responseRecord();
    await store.add(record);
    const [entry] = (await store.outbox('responses', 1)) ?? [];
    await store.delete(record.id, deletionOf(record, DAY));
    if (entry) {
      await store.postpone(entry);
      await store.refuse(entry, '422');
    }
    expect((await store.outbox('responses', 9))?.map(({ record: { id } }) => id)).to.deep.equal([
      `deletion-${record.id}`,
    ]);
    expect(await store.refused()).to.deep.equal([]);
  });

  describe('with records of another version', () => {
    /**
     * Rows as a newer version would have written them: a response and contact details with one thing more, and contact
     * details in another shape.
     */
    async function others(): Promise<{ store: IndexedDbStore; response: Other; contact: Other; odd: Other }> {
      const rows = {
        response: { ...responseRecord({ day: DAY }), mood: 5 },
        contact: { ...contactRecord(), phone: '0470' },
        odd: { ...contactRecord({ id: 'A-1' }), name: { first: 'An' } },
      };
      const first = open();
      for (const row of Object.values(rows)) await first.add(row as unknown as KioskRecord);
      return { store: open(), ...rows };
    }
    type Other = { readonly id: string };

    it('counts them, by where they rest', async () => {
      const { store } = await others();
      await store.add(responseRecord({ day: '2026-11-22' }));
      expect(await store.counts(DAY)).to.deep.include({
        responses: 2,
        today: 1,
        contacts: 2,
        unreadable: 3,
        unsaved: 0,
      });
      expect((await store.counts(DAY)).queue, 'what cannot be read cannot be sent').to.deep.include({
        responses: { waiting: 1, oldest: '2026-11-22' },
        contacts: { waiting: 0, oldest: undefined },
      });
    });

    it('hands them over as they are', async () => {
      const { store, response, contact, odd } = await others();
      expect(await store.all()).to.deep.equal([]);
      expect(store.unreadable()).to.have.deep.members([
        { id: response.id, type: 'response', lane: 'responses', kept: response },
        { id: contact.id, type: 'contact', lane: 'contacts', kept: contact },
        { id: odd.id, type: 'contact', lane: 'contacts', kept: odd },
      ]);
    });

    it('keeps their place in the queue until they can be read, and lets the others pass', async () => {
      const { store, response } = await others();
      const late = responseRecord();
      await store.add(late);
      const sent = (await store.outbox('responses', 1)) ?? [];
      expect(sent.map(({ record }) => record.id)).to.deep.equal([late.id]);
      await store.sent(sent);
      expect(await store.outbox('responses', 1)).to.deep.equal([]);
      expect(await store.refused()).to.deep.equal([]);
      await rewrite(response.id, (row) => Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'mood')));
      expect((await open().outbox('responses', 9))?.map(({ record }) => record.id)).to.deep.equal([response.id]);
    });

    it('takes them out of the tray, where earlier versions laid them for good', async () => {
      const store = open();
      const record = responseRecord();
      await store.add(record);
      const [entry] = (await store.outbox('responses', 1)) ?? [];
      if (entry) await store.refuse(entry, 'unreadable');
      expect((await open().outbox('responses', 9))?.map(({ record: { id } }) => id)).to.deep.equal([record.id]);
      expect(await open().refused()).to.deep.equal([]);
    });

    it('clears and deletes them', async () => {
      const { store, response, contact, odd } = await others();
      await store.all();
      expect(await store.clear([odd.id, contact.id])).to.equal(true);
      expect(await store.delete(response.id, deletionOf({ id: response.id, type: 'response' }, DAY))).to.equal(true);
      const next = open();
      expect((await next.all()).map(({ id }) => id)).to.deep.equal([`deletion-${response.id}`]);
      expect(next.unreadable()).to.deep.equal([]);
      expect((await next.cleared()).map(({ id }) => id)).to.have.members([odd.id, contact.id]);
      expect((await next.outbox('responses', 9))?.map(({ record }) => record.id)).to.deep.equal([
        `deletion-${response.id}`,
      ]);
    });

    it('writes them again when storage was deleted under the page', async () => {
      const { store, response, contact, odd } = await others();
      await store.all();
      await deleteDatabase();
      await store.add(responseRecord());
      const next = open();
      await next.all();
      expect(next.unreadable().map(({ kept }) => kept)).to.have.deep.members([response, contact, odd]);
    });

    it('reads and sends what was kept while the clock was past the year 9999', async () => {
      const record = responseRecord({ day: '12026-11-23' });
      await open().add(record);
      const store = open();
      expect(await store.all()).to.deep.equal([record]);
      expect(await store.outbox('responses', 9)).to.have.length(1);
    });

    /** Another version changes a row. */
    function rewrite(id: string, written: (row: Record<string, unknown>) => unknown): Promise<void> {
      return new Promise((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const rows = opening.result.transaction('responses', 'readwrite').objectStore('responses');
          const reading = rows.get(id) as IDBRequest<Record<string, unknown>>;
          reading.onsuccess = () => {
            rows.put(written(reading.result)).onsuccess = () => {
              opening.result.close();
              resolve();
            };
          };
        };
      });
    }
  });

  it('says that storage is blocked, and can still hand over everything', async () => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      const store = new IndexedDbStore(name);
      const record = responseRecord();
      expect(await store.add(record)).to.equal(false);
      expect(store.trouble).to.equal('blocked');
      expect(await store.all()).to.deep.equal([record]);
    } finally {
      IDBFactory.prototype.open = open;
    }
  });
});
