import assert from 'node:assert/strict';
import test from 'node:test';
import { setTimeout as rest } from 'node:timers/promises';
import { LANES, laneOf } from '../../dist/core/kiosk/kiosk-record.js';
import { flappingNetwork, kioskDay, seeded, sendAll } from '../helpers/kiosk-sender.mjs';
import { getRelease, keptIn, putRelease, untilSo, useReceiver } from '../helpers/receiver-program.mjs';

const here = useReceiver();

/** Everything that was stored is there once, and nothing that was deleted is; days of other tests are not looked at. */
async function isAsMeant(url, days) {
  const sent = new Set(days.flatMap(({ sent }) => sent.map(({ id }) => id)));
  const found = (await keptIn(url)).filter((id) => sent.has(id));
  assert.equal(new Set(found).size, found.length, 'nothing is there twice');
  assert.deepEqual(found.sort(), days.flatMap(({ kept }) => kept).sort());
}

for (const [name, env] of /** @type {[string, () => object][]} */ ([
  ['PostgreSQL', () => ({ DATABASE_URL: here.database.url })],
  ['files', () => ({})],
]))
  test(`200 connections that break lose and double nothing on ${name}`, { timeout: 60_000 }, async (t) => {
    const receiver = await here.program.start(env());
    t.after(() => receiver.stop());
    let requests = 0;
    let flaps = 0;
    // Every other request is cut off, now before its answer and now in it.
    const network = await flappingNetwork(receiver.port, () => {
      requests += 1;
      if (flaps === 200 || requests % 2 === 0) return undefined;
      flaps += 1;
      return flaps % 2 ? 'sent' : 'answered';
    });
    const day = kioskDay('Flapping', 200, seeded(7));
    await sendAll(network.url, day.sent);
    await network.close();
    assert.equal(flaps, 200);
    await isAsMeant(receiver.url, [day]);
  });

test(
  '50 kiosks at once, a server and a database that are killed: nothing is lost, doubled or left',
  { timeout: 180_000 },
  async (t) => {
    const env = { DATABASE_URL: here.database.url };
    let receiver = await here.program.start(env);
    t.after(() => receiver.stop());
    const random = seeded(50);
    const days = Array.from({ length: 50 }, (_, at) => kioskDay(`Kiosk ${at}`, 200, random));
    const total = days.reduce((sum, { sent }) => sum + sent.length, 0);
    let stored = 0;
    const began = Date.now();
    const kills = (async () => {
      await untilSo(() => stored > total * 0.3);
      await receiver.stop('SIGKILL');
      receiver = await here.program.start(env, receiver.port);
      await untilSo(() => stored > total * 0.6);
      await here.database.kill();
      await here.database.restart();
    })();
    // A kiosk sends its two lanes side by side.
    const lanes = days.flatMap(({ sent }) => LANES.map((lane) => sent.filter((record) => laneOf(record) === lane)));
    await Promise.all([kills, ...lanes.map((sent) => sendAll(receiver.url, sent, () => (stored += 1)))]);
    assert.equal(stored, total);
    t.diagnostic(`${total} records in ${Date.now() - began} ms`);
    await isAsMeant(receiver.url, days);
  },
);

test('the files of a server that is killed again and again are what was answered', { timeout: 60_000 }, async (t) => {
  const env = { DATA: `${here.program.folder}/killed` };
  let receiver = await here.program.start(env);
  t.after(() => receiver.stop());
  const random = seeded(5);
  const days = Array.from({ length: 5 }, (_, at) => kioskDay(`Kiosk ${at}`, 100, random));
  let stored = 0;
  let isSending = true;
  const kills = (async () => {
    for (let mark = 100; isSending; mark += 100) {
      await untilSo(() => stored >= mark || !isSending);
      await receiver.stop('SIGKILL');
      receiver = await here.program.start(env, receiver.port);
    }
  })();
  await Promise.all(days.map(({ sent }) => sendAll(receiver.url, sent, () => (stored += 1))));
  isSending = false;
  await kills;
  await isAsMeant(receiver.url, days);
});

for (const [name, env] of /** @type {[string, () => object][]} */ ([
  ['PostgreSQL', () => ({ DATABASE_URL: here.database.url })],
  ['files', () => ({ DATA: `${here.program.folder}/walls` })],
]))
  test(
    `two walls on a server that is killed again and again go on in one line on ${name}`,
    { timeout: 60_000 },
    async (t) => {
      const event = 'Two walls';
      let receiver = await here.program.start(env());
      t.after(() => receiver.stop());
      /** Numbers of releases that the receiver said yes to: twice the same one would be a fork. */
      const stored = [];
      let isOver = false;
      const wall = async () => {
        while (!isOver)
          try {
            const last = await getRelease(receiver.url, event);
            const number = last.status === 404 ? 0 : (await last.json()).memory.number;
            const next = {
              format: 'leerscan-event-release-1',
              memory: { number: number + 1, batches: ['x'.repeat(100_000)] },
            };
            const { status } = await putRelease(receiver.url, event, next, last.headers.get('etag'));
            if (status === 204) stored.push(number + 1);
          } catch {
            // It was killed: the next round asks again.
            await rest(5);
          }
      };
      const walls = [wall(), wall()];
      for (let kill = 1; kill <= 8; kill += 1) {
        const before = stored.length;
        await untilSo(() => stored.length >= before + 15);
        await receiver.stop('SIGKILL');
        receiver = await here.program.start(env(), receiver.port);
      }
      isOver = true;
      await Promise.all(walls);
      const { memory } = await (await getRelease(receiver.url, event)).json();
      assert.equal(new Set(stored).size, stored.length, 'no two releases continue the same one');
      assert.ok(memory.number >= Math.max(...stored), 'what was answered is there');
    },
  );
