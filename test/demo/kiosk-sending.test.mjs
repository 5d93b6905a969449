import assert from 'node:assert/strict';
import test from 'node:test';
import { createResponse } from 'leerscan/core';
import { loadInstrument } from 'leerscan/instruments';
import { createId, deletionCodeOf } from '../../dist/core/kiosk/kiosk-record.js';
import { Couch } from '../helpers/couch.mjs';
import { emptied, recordsOn } from '../helpers/kiosk-disk.mjs';
import { CONTACTS_CODE, factsOf, openPanel, round, setUpKiosk } from '../helpers/kiosk-page.mjs';
import { installRounds } from '../helpers/kiosk-rounds.mjs';
import { useTablet } from '../helpers/kiosk-site.mjs';
import { freePort } from '../helpers/program.mjs';
import { receiver } from '../helpers/receiver.mjs';
import { see, tap } from '../helpers/scan-page.mjs';
import { hasten } from '../helpers/tablet.mjs';
import { catchDownloads } from '../helpers/team-page.mjs';

const here = useTablet();

/** Looks again at every frame until it is so; a test that waits for ever fails by its own limit. */
async function until(page, isSo) {
  while (!isSo()) await page.evaluate(() => new Promise(requestAnimationFrame));
}

/** A set-up kiosk in a profile of its own, in a hurry. */
async function hastyKiosk(t, setUp) {
  const { page } = await here.tablet.open('about:blank', { fresh: true, width: 820, height: 1180 });
  t.after(() => page.browserContext().close());
  await page.evaluateOnNewDocument(hasten);
  await page.goto(`${here.site.url}kiosk.html`);
  await setUpKiosk(page, setUp);
  await installRounds(page);
  return page;
}

test(
  'a receiver that hangs, resets, fails, talks rubbish or says yes and drops the line gets every record',
  { timeout: 300_000 },
  async (t) => {
    const ways = ['reset', 'yes', 500, 'drop', 401, 'garbage', 'yes', 409, 'hang', 'yes'];
    let at = 0;
    let refused;
    let declined;
    const { stored, said, url, close } = await receiver((record) => {
      if (record.type !== 'response') return 'yes';
      // One record is too large for it, always; and one that nobody names is declined on its way there.
      refused ??= record.id;
      if (record.id === refused) return 'no';
      declined ??= record.id;
      return record.id === declined ? 400 : ways[at++ % ways.length];
    });
    t.after(close);
    const page = await hastyKiosk(t, { endpoint: url });
    await page.evaluate(async () => {
      for (let at = 0; at < 20; at++) await window.leerscanRound(() => 3);
    });
    // The pauses of a record that is declined pass at once too: nobody is there who would be thought gone.
    await page.evaluate(() => {
      window.leerscanClock = setInterval(() => {
        window.leerscanJump += 10_000;
      }, 20);
    });
    await emptied(page);
    await page.evaluate(() => clearInterval(window.leerscanClock));
    const ids = (await recordsOn(page)).map(({ id }) => id);
    assert.equal(ids.length, 20);
    assert.deepEqual(new Set([...stored.keys(), refused, declined]), new Set(ids));
    for (const way of ways) assert.ok(said[way] > 0, `${way} was tried`);
    await openPanel(page);
    // Ten that the kiosk heard; with a clock that runs, an answer can come too late to be one of them.
    assert.ok(said[400] >= 10 && said[400] <= 12, `${said[400]} times`);
    const tray = await (await see(page, '.tray')).evaluate(({ innerText }) => innerText.replace(/\s+/g, ' '));
    assert.match(
      tray,
      new RegExp(`Geweigerd door de ontvanger .* ${refused} 422 too large .*Nog niet aanvaard .* ${declined} 400 no`),
    );
    const facts = await factsOf(page);
    assert.deepEqual([facts['Geweigerd door de ontvanger'], facts['Nog niet aanvaard']], ['1', '1']);
  },
);

test('a network that comes and goes 200 times loses nothing', { timeout: 300_000 }, async (t) => {
  const { stored, url, close } = await receiver();
  t.after(close);
  const page = await hastyKiosk(t, { endpoint: url });
  let flaps = 0;
  const visitors = page.evaluate(async () => {
    for (let at = 0; at < 25; at++) await window.leerscanRound(() => 4);
  });
  for (; flaps < 200; flaps++) {
    await page.setOfflineMode(flaps % 2 === 0);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await visitors;
  await page.setOfflineMode(false);
  await emptied(page);
  assert.deepEqual(new Set(stored.keys()), new Set((await recordsOn(page)).map(({ id }) => id)));
  assert.equal(stored.size, 25);
});

test(
  'three kiosks with 500 responses each fill their CouchDB databases, while the server is killed and started again',
  { timeout: 600_000 },
  async (t) => {
    const couch = new Couch(await freePort());
    await couch.start();
    t.after(() => couch.end());
    const instrument = await loadInstrument('leercultuur');
    const record = () => ({
      type: 'response',
      id: createId(),
      day: '2026-11-23',
      place: { event: 'Matching', stand: '1', kiosk: 'A' },
      response: JSON.parse(JSON.stringify(createResponse({ instrument, form: 'short', answers: {} }))),
    });
    const kiosks = await Promise.all(
      ['inbox-a', 'inbox-b', 'inbox-c'].map(async (name) => {
        await couch.ask(name, { method: 'PUT' });
        const page = await hastyKiosk(t, { endpoint: `${couch.url}${name}`, transport: 'couchdb' });
        // As if the day were over and the network had been away: 500 responses wait.
        const records = Array.from({ length: 500 }, record);
        await page.goto('about:blank');
        await page.goto(`${here.site.url}kiosk.css`);
        await page.evaluate(
          (waiting) =>
            new Promise((resolve, reject) => {
              indexedDB.open('leerscan-kiosk').onsuccess = ({ target }) => {
                const transaction = target.result.transaction(['responses', 'responses-outbox'], 'readwrite');
                for (const one of waiting) {
                  transaction.objectStore('responses').add(one);
                  transaction.objectStore('responses-outbox').add({ id: one.id });
                }
                transaction.onerror = () => reject(transaction.error);
                transaction.oncomplete = () => {
                  target.result.close();
                  resolve();
                };
              };
            }),
          records,
        );
        return { name, page, ids: records.map(({ id }) => id) };
      }),
    );
    await Promise.all(kiosks.map(({ page }) => page.goto(`${here.site.url}kiosk.html`)));
    const sent = Promise.all(kiosks.map(({ page }) => emptied(page)));
    const total = async () =>
      (await Promise.all(kiosks.map(({ name }) => couch.ask(name)))).reduce((sum, { doc_count }) => sum + doc_count, 0);
    const midway = [];
    for (let kill = 0, before = 0; kill < 5; kill++) {
      // Killed as soon as something more has arrived: while the rest is on its way.
      const last = before;
      while (before === last && before < 1500) before = await total();
      midway.push(before);
      await couch.kill();
      await couch.start();
    }
    await sent;
    assert.ok(
      midway.some((count) => count > 3 && count < 1500),
      `killed while records were on their way: ${midway}`,
    );
    for (const { name, ids } of kiosks) {
      const { rows } = await couch.ask(`${name}/_all_docs`);
      const arrived = rows.map(({ id }) => id).filter((id) => !id.startsWith('deletion-'));
      assert.equal(arrived.length, 500, name);
      assert.deepEqual(new Set(arrived), new Set(ids), name);
      assert.ok(
        rows.every(({ value }) => value.rev.startsWith('1-')),
        'each written once',
      );
    }
  },
);

test('answers and contact details go to receivers of their own, each with its own access code', async (t) => {
  const [answers, contacts] = [await receiver(), await receiver()];
  t.after(() => Promise.all([answers.close(), contacts.close()]));
  const page = await hastyKiosk(t, { endpoint: answers.url, contactEndpoint: contacts.url, asksContact: true });
  await round(page, () => 4, {
    contact: { fields: { name: 'A. Visitor', email: 'a@example.org' }, purposes: ['contact'] },
  });
  await emptied(page);
  const records = await recordsOn(page);
  const idsOf = (kind) => records.filter(({ type }) => type === kind).map(({ id }) => id);
  assert.deepEqual([...answers.stored.keys()], idsOf('response'));
  assert.deepEqual([...contacts.stored.keys()], idsOf('contact'));
  assert.equal(records.find(({ type }) => type === 'contact').response, undefined, 'not linked: nobody asked for it');
  assert.deepEqual([...answers.codes], [undefined]);
  assert.deepEqual([...contacts.codes], [CONTACTS_CODE]);
});

test('a deletion by code reaches the receiver, also of what staff had cleared', { timeout: 60_000 }, async (t) => {
  const { url, stored, close } = await receiver();
  t.after(close);
  const page = await hastyKiosk(t, { endpoint: url });
  const codes = [...(await round(page, () => 4)), ...(await round(page, () => 2))];
  await emptied(page);
  const [kept, cleared] = codes.map((code) => (id) => deletionCodeOf(id) === code);
  const ids = [...stored.keys()];
  const remove = async (code) => {
    await (
      await see(page, '#deletion')
    ).evaluate((field, text) => {
      field.value = text;
    }, code);
    const before = stored.size;
    await tap(page, '.delete button');
    await until(page, () => stored.size > before);
  };
  await openPanel(page);
  await remove(codes[0]);
  assert.deepEqual([...stored.keys()].slice(2), [`deletion-${ids.find(kept)}`]);
  await catchDownloads(page);
  await tap(page, '.export [data-format=json]');
  await (await see(page, '#count')).type('1');
  await tap(page, '.export form button');
  await page.waitForFunction(() =>
    document
      .querySelector('leerscan-kiosk')
      .shadowRoot.querySelector('leerscan-kiosk-staff')
      .shadowRoot.querySelector('leerscan-kiosk-panel')
      .shadowRoot.querySelector('.cleared')
      .textContent.includes(': 1 ('),
  );
  await remove(codes[1]);
  assert.deepEqual([...stored.keys()].slice(3), [`deletion-${ids.find(cleared)}`]);
});

test('what a full or blocked device cannot keep is sent all the same', { timeout: 60_000 }, async (t) => {
  for (const breakIt of [
    () => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    },
    () => {
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('gone', 'InvalidStateError');
      };
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'SecurityError');
      };
    },
  ]) {
    const { url, stored, close } = await receiver();
    t.after(close);
    const page = await hastyKiosk(t, { endpoint: url });
    await page.evaluate(breakIt);
    await round(page, () => 4);
    await until(page, () => stored.size === 1);
    await round(page, () => 3);
    await until(page, () => stored.size === 2);
    assert.deepEqual([...stored.values()], [1, 1]);
  }
});

test('a connection is tried in the set-up, and what the receiver says is said', async (t) => {
  const { url, close, stored } = await receiver();
  t.after(close);
  const { page } = await here.tablet.open(`${here.site.url}kiosk.html`, { fresh: true });
  t.after(() => page.browserContext().close());
  await setUpKiosk(page, {
    endpoint: url,
    at: async (step) => {
      if (step !== 'send') return;
      await tap(page, 'button.test');
      await page.waitForFunction(() => {
        const setUp = document
          .querySelector('leerscan-kiosk')
          .shadowRoot.querySelector('leerscan-kiosk-staff')
          .shadowRoot.querySelector('leerscan-kiosk-setup');
        return setUp.shadowRoot.querySelector('[aria-live]').textContent === 'De ontvanger antwoordt zoals het hoort.';
      });
    },
  });
  assert.match([...stored.keys()][0], /^deletion-/);
});

test(
  'a redirect takes no answers and no contact details elsewhere, and nothing is lost',
  { timeout: 120_000 },
  async (t) => {
    for (const transport of ['json', 'text', 'couchdb']) {
      const elsewhere = await receiver();
      let redirect = 307;
      const { url, said, stored, close } = await receiver((record) =>
        redirect ? { redirect: (redirect = 615 - redirect), to: elsewhere.url } : record.docs ? 500 : 'yes',
      );
      t.after(() => Promise.all([elsewhere.close(), close()]));
      const page = await hastyKiosk(t, { endpoint: url, contactEndpoint: url, transport, asksContact: true });
      await round(page, () => 4, { contact: { fields: { email: 'a@example.org' }, purposes: ['contact'] } });
      await until(page, () => elsewhere.codes.size > 0 || (said[307] > 1 && said[308] > 1));
      assert.deepEqual([elsewhere.stored.size, elsewhere.codes.size], [0, 0], 'nobody was asked there');
      await openPanel(page);
      await page.waitForFunction(() =>
        /redirect to another address/.test(
          document
            .querySelector('leerscan-kiosk')
            .shadowRoot.querySelector('leerscan-kiosk-staff')
            .shadowRoot.querySelector('leerscan-kiosk-panel')
            .shadowRoot.querySelector('.sending').textContent,
        ),
      );
      if (transport === 'couchdb') continue;
      redirect = 0;
      await emptied(page);
      assert.equal(stored.size, 2);
    }
  },
);

test('Google’s own redirect is followed, without the record', async (t) => {
  const { page } = await here.tablet.open('about:blank', { fresh: true });
  t.after(() => page.browserContext().close());
  await page.setRequestInterception(true);
  const asked = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.includes('google')) return request.continue();
    const body = request.postData();
    asked.push([request.method(), new URL(url).host, body]);
    const headers = { 'access-control-allow-origin': '*' };
    // As Apps Script does it: the script has run, and its answer lies elsewhere.
    if (url.startsWith('https://script.google.com/'))
      return request.respond({
        status: 302,
        headers: { ...headers, location: `https://script.googleusercontent.com/echo?id=${JSON.parse(body).id}` },
      });
    return request.respond({
      status: 200,
      headers,
      contentType: 'application/json',
      body: JSON.stringify({ stored: new URL(url).searchParams.get('id') }),
    });
  });
  await page.goto(`${here.site.url}kiosk.html`);
  await setUpKiosk(page, { endpoint: 'https://script.google.com/macros/s/x/exec', transport: 'text' });
  await round(page, () => 4);
  await emptied(page);
  assert.deepEqual(
    asked.map(([method, host]) => `${method} ${host}`),
    ['POST script.google.com', 'GET script.googleusercontent.com'],
  );
  assert.deepEqual(
    asked.map(([, , body]) => Boolean(body)),
    [true, false],
  );
});
