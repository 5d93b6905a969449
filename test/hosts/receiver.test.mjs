import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after, before, describe } from 'node:test';
import { loadInstrument } from 'leerscan/instruments';
import { asTyped } from '../../dist/core/format/csv.js';
import { deletionCodeOf } from '../../dist/core/kiosk/kiosk-record.js';
import { readJson } from '../../dist/core/reading/read-json.js';
import { emptied, recordsOn } from '../helpers/kiosk-disk.mjs';
import { CONTACTS_CODE, openPanel, round, setUpKiosk } from '../helpers/kiosk-page.mjs';
import { contactRecord, deletionRecord, halfPosted, post, responseRecord } from '../helpers/kiosk-sender.mjs';
import { useTablet } from '../helpers/kiosk-site.mjs';
import { answers } from '../helpers/program.mjs';
import {
  CODES,
  ORIGIN,
  READ,
  getRelease,
  keptIn,
  putRelease,
  read,
  recordsIn,
  untilSo,
  useReceiver,
} from '../helpers/receiver-program.mjs';
import { see, tap } from '../helpers/scan-page.mjs';
import { countOn, openWall, refresh, startWall } from '../helpers/wall-page.mjs';

const here = useReceiver();
const stand = useTablet();

for (const [name, env] of /** @type {[string, () => object][]} */ ([
  ['PostgreSQL', () => ({ DATABASE_URL: here.database.url })],
  ['files', () => ({ DATABASE_URL: undefined })],
]))
  describe(`a receiver on ${name}`, { timeout: 60_000 }, () => {
    let receiver;
    before(async () => {
      receiver = await here.program.start(env());
    });
    after(() => receiver?.stop());

    const storedAs = async (record, options = {}) => {
      const { status, text } = await post(receiver.url, record, options);
      assert.deepEqual([status, JSON.parse(text)], [200, { stored: record.id }]);
    };

    test('keeps a record once, to the letter, however often and in whatever way it comes', async () => {
      const records = [responseRecord(), contactRecord()];
      records[1].response = records[0].id;
      for (const record of records) {
        await Promise.all([storedAs(record), storedAs(record), storedAs(record, { isText: true })]);
        await storedAs(record, { isText: true });
      }
      const found = [...(await recordsIn(receiver.url, 'responses')), ...(await recordsIn(receiver.url, 'contacts'))];
      for (const record of records)
        assert.deepEqual(
          found.filter(({ id }) => id === record.id),
          [record],
        );
    });

    test('deletes for good, in any order, and details that name a deleted response with it', async () => {
      const [one, two, three] = [responseRecord(), responseRecord(), responseRecord()];
      const [early, late, other] = [
        contactRecord('A', one.id),
        contactRecord('A', two.id),
        contactRecord('A', three.id),
      ];
      await storedAs(one);
      await storedAs(early);
      await storedAs(other);
      for (const record of [one, two, other].map(deletionRecord)) {
        await storedAs(record);
        await storedAs(record);
      }
      for (const record of [one, two, three, early, late, other]) await storedAs(record);
      const kept = await keptIn(receiver.url);
      const meant = [one, two, three, early, late, other].map(({ id }) => id);
      assert.deepEqual(
        kept.filter((id) => meant.includes(id)),
        [three.id],
      );
      const deletions = (await recordsIn(receiver.url, 'responses')).filter(({ type }) => type === 'deletion');
      for (const record of [one, two]) assert.ok(deletions.some(({ of }) => of === record.id));
    });

    test('a record and a deletion that come at the same moment leave nothing', async () => {
      const visits = Array.from({ length: 60 }, () => {
        const response = responseRecord();
        return [response, deletionRecord(response), contactRecord('A', response.id)];
      });
      await Promise.all(visits.flat().map((record) => storedAs(record)));
      const kept = new Set(await keptIn(receiver.url));
      assert.deepEqual(
        visits.flat().filter(({ id }) => kept.has(id)),
        [],
      );
    });

    test('keeps signs that a database would not', async () => {
      const record = contactRecord('A', undefined, 'a\0b\ud800c');
      await storedAs(record);
      const kept = (await recordsIn(receiver.url, 'contacts')).find(({ id }) => id === record.id);
      assert.equal(kept.name, 'a\uFFFDb\uFFFDc');
    });

    test('a code of one lane neither adds to the other nor reads it, and a code that adds does not read', async () => {
      for (const [record, code] of /** @type {[any, string][]} */ ([
        [responseRecord(), CODES.CONTACTS_CODE],
        [contactRecord(), CODES.RESPONSES_CODE],
        [deletionRecord(contactRecord()), CODES.RESPONSES_CODE],
        [responseRecord(), CODES.RESPONSES_READ_CODE],
        [responseRecord(), ''],
      ]))
        for (const isText of [false, true])
          assert.equal((await post(receiver.url, record, { code, isText })).status, 401);
      const paths = {
        responses: ['', 'export/responses.json', 'export/responses.csv'],
        contacts: ['export/contacts.json', 'export/contacts.csv'],
      };
      for (const [lane, all] of Object.entries(paths))
        for (const path of all)
          for (const code of [undefined, ...Object.values(CODES)]) {
            const isRight = code === READ[lane];
            assert.equal((await read(receiver.url, path, code)).status, isRight ? 200 : 401, `${path} ${code}`);
          }
      const basic = `Basic ${Buffer.from(`somebody:${READ.responses}`).toString('base64')}`;
      assert.equal((await read(receiver.url, '', basic)).status, 200);
    });

    test('refuses what is no record, by its name and with a reason', async () => {
      const good = responseRecord();
      for (const [record, reason] of /** @type {[any, RegExp][]} */ ([
        [{ ...good, type: 'other' }, /type: invalid_union/],
        [{ ...good, day: 'yesterday' }, /day: invalid_format/],
        [{ ...good, place: { ...good.place, kiosk: 'x'.repeat(101) } }, /place\.kiosk: too_big/],
        [{ ...good, more: 1 }, /all of it: unrecognized_keys/],
        [{ ...contactRecord(), email: 'x'.repeat(321) }, /email: too_big/],
      ])) {
        const { status, text } = await post(receiver.url, record, {
          code: record.type === 'contact' ? CODES.CONTACTS_CODE : CODES.RESPONSES_CODE,
        });
        const { refused, reason: given } = JSON.parse(text);
        assert.deepEqual([status, refused], [422, record.id]);
        assert.match(given, reason);
      }
      for (const [body, status] of /** @type {[string, number][]} */ ([
        ['{"type":', 422],
        [JSON.stringify({ ...good, place: { ...good.place, kiosk: 'x'.repeat(600_000) } }), 413],
      ])) {
        const answer = await post(receiver.url, body, {
          code: CODES.RESPONSES_CODE,
          headers: { 'idempotency-key': good.id },
        });
        assert.deepEqual([answer.status, JSON.parse(answer.text).refused], [status, good.id]);
      }
      const wide = await post(receiver.url, good, { headers: { 'x-wide': 'x'.repeat(9000) } });
      assert.equal(wide.status, 431);
    });

    test('does so much at a time, and asks the others to come back', async () => {
      const records = Array.from({ length: 200 }, () => responseRecord());
      const half = await Promise.all(records.map((record) => halfPosted(receiver.url, record)));
      const late = await post(receiver.url, responseRecord());
      assert.deepEqual([late.status, late.headers['retry-after']], [503, '5']);
      for (const { end } of half) end();
      assert.deepEqual(new Set(await Promise.all(half.map(({ answer }) => answer))), new Set([200]));
      await storedAs(responseRecord());
    });

    test('a browser may send from the kiosk’s page, and from no other', async () => {
      const ask = (origin) =>
        fetch(receiver.url, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });
      const { status, headers } = await ask(ORIGIN);
      assert.deepEqual([status, headers.get('access-control-allow-origin')], [204, ORIGIN]);
      assert.match(headers.get('access-control-allow-headers') ?? '', /authorization.*content-type.*idempotency-key/);
      const strange = 'https://elsewhere.example.org';
      assert.equal((await ask(strange)).headers.get('access-control-allow-origin'), null);
      assert.equal((await post(receiver.url, responseRecord(), { headers: { origin: strange } })).status, 403);
      for (const [path, code] of [
        ['export/responses.csv', READ.responses],
        ['export/contacts.json', READ.contacts],
        ['', READ.responses],
      ]) {
        const page = await read(receiver.url, path, code, { origin: ORIGIN });
        assert.equal(page.headers.get('access-control-allow-origin'), null, `no page reads ${path}`);
      }
    });

    test('its files are those of a kiosk: the team page reads them, and a spreadsheet runs nothing', async () => {
      const instrument = await loadInstrument('leercultuur');
      const record = responseRecord('=1+1');
      await storedAs(record);
      const file = await (await read(receiver.url, 'export/responses.json', READ.responses)).json();
      const readings = /** @type {any[]} */ ([...readJson(instrument, file)]);
      assert.ok(readings.some((reading) => reading.record === record.id && reading.response.id === record.response.id));
      assert.ok(
        readings.every((reading) => reading.response ?? reading.deletes),
        'all of it is read',
      );
      const person = contactRecord('A', undefined, '@SUM(A1)');
      await storedAs(person);
      for (const [lane, id, guarded] of /** @type {['responses' | 'contacts', string, string][]} */ ([
        ['responses', record.id, "'=1+1"],
        ['contacts', person.id, "'@SUM(A1)"],
      ])) {
        const csv = Buffer.from(
          await (await read(receiver.url, `export/${lane}.csv`, READ[lane])).arrayBuffer(),
        ).toString();
        assert.ok(csv.startsWith('\uFEFF'));
        const cells = csv
          .split('\n')
          .find((line) => line.startsWith(id))
          ?.split(';');
        assert.ok(cells?.includes(guarded));
        assert.notEqual(asTyped(guarded), guarded);
      }
    });

    test('the organiser sees each tablet in their own language, and nothing that a tablet wrote runs', async () => {
      const evil = '<img src=x onerror=alert(1)>';
      const [one, two] = [responseRecord(evil), responseRecord(evil)];
      for (const record of [one, two, deletionRecord(two), deletionRecord(two), two]) await storedAs(record);
      for (const [language, title] of [
        ['fr-BE,nl;q=0.5', 'Ce que les tablettes ont envoyé'],
        ['en-GB', 'What the tablets sent'],
        ['ja,nl', 'Wat de tablets stuurden'],
        ['ja', 'Wat de tablets stuurden'],
      ]) {
        const response = await read(receiver.url, '', READ.responses, { 'accept-language': language });
        const html = await response.text();
        assert.ok(html.includes(`<h1>${title}</h1>`));
        assert.ok(!html.includes('<img'));
        const row = html.slice(html.indexOf('&lt;img src=x')).split('</tr>')[0];
        assert.deepEqual(
          [...row.matchAll(/count">(\d+)</g)].map(([, count]) => count),
          ['0', '1', '1'],
          'today, kept, deleted',
        );
        assert.match(response.headers.get('content-security-policy') ?? '', /^default-src 'none'; script-src 'self'/);
      }
    });

    test('keeps the last release of each event, to the letter, and a next one only where it continues that', async () => {
      const event = 'Matching “É” & co';
      const release = (scans) => ({ format: 'leerscan-event-release-1', memory: { scans } });
      assert.equal((await getRelease(receiver.url, event)).status, 404);
      const text = `${JSON.stringify(release(10), null, 2)} `;
      const first = await putRelease(receiver.url, event, text);
      const tag = first.headers.get('etag');
      assert.deepEqual([first.status, /^"[0-9a-f]{64}"$/.test(tag ?? '')], [204, true]);
      const found = await getRelease(receiver.url, event);
      assert.deepEqual([found.headers.get('etag'), await found.text()], [tag, text]);
      assert.equal((await putRelease(receiver.url, event, release(11))).status, 412, 'there is one already');
      assert.equal((await putRelease(receiver.url, 'Elsewhere', release(11), tag)).status, 412, 'of another event');
      for (const one of [`"${'0'.repeat(64)}"`, '*', 'x'])
        assert.equal((await putRelease(receiver.url, event, release(11), one)).status, 412, one);
      // Proxies that compress mark the tag.
      const second = await putRelease(receiver.url, event, release(20), `W/${tag}`);
      assert.equal(second.status, 204);
      assert.equal((await putRelease(receiver.url, event, release(21), tag)).status, 412, 'not the last');
      const last = second.headers.get('etag') ?? '';
      const many = await Promise.all(
        [30, 31, 32, 33].map((one) => putRelease(receiver.url, event, release(one), last)),
      );
      assert.deepEqual(many.map(({ status }) => status).sort(), [204, 412, 412, 412]);
      const { responses } = await (await read(receiver.url, 'health', READ.responses)).json();
      assert.equal(responses.releases, 1);
    });

    test('takes no release that is none, that is too large, or from who may not read the answers', async () => {
      const release = { format: 'leerscan-event-release-1', memory: {} };
      for (const [body, reason] of /** @type {[any, RegExp][]} */ ([
        ['{"format":', /no JSON/],
        ['null', /format/],
        [{ ...release, format: 'leerscan-snapshot-3' }, /format/],
        [{ ...release, memory: undefined }, /memory/],
      ])) {
        const answer = await putRelease(receiver.url, 'Bad', body);
        assert.equal(answer.status, 422);
        assert.match((await answer.json()).reason, reason);
      }
      const large = { ...release, memory: { batches: ['x'.repeat(5_000_000)] } };
      assert.equal((await putRelease(receiver.url, 'Bad', large)).status, 413);
      for (const event of ['', 'x'.repeat(101)])
        assert.equal((await putRelease(receiver.url, event, release)).status, 400);
      for (const code of [CODES.RESPONSES_CODE, CODES.CONTACTS_READ_CODE, '']) {
        assert.equal((await putRelease(receiver.url, 'Bad', release, null, { authorization: code })).status, 401);
        assert.equal((await getRelease(receiver.url, 'Bad', code)).status, 401);
      }
      assert.equal((await getRelease(receiver.url, 'Bad')).status, 404);
      const long = { ...release, memory: { batches: ['x'.repeat(4_900_000)] } };
      assert.equal((await putRelease(receiver.url, 'Long', long)).status, 204);
      assert.deepEqual(await (await getRelease(receiver.url, 'Long')).json(), long);
    });

    test('the page of a wall may read answers and releases, and write these, from where the kiosk is', async () => {
      const ask = (path, method, origin) =>
        fetch(receiver.url + path, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': method } });
      const { status, headers } = await ask('release?event=x', 'PUT', ORIGIN);
      assert.deepEqual([status, headers.get('access-control-allow-origin')], [204, ORIGIN]);
      assert.match(headers.get('access-control-allow-methods') ?? '', /PUT/);
      assert.match(headers.get('access-control-allow-headers') ?? '', /authorization.*if-match.*if-none-match/);
      assert.equal((await ask('release?event=x', 'PUT', 'https://elsewhere.example.org')).status, 403);
      const stored = await putRelease(receiver.url, 'CORS', { format: 'leerscan-event-release-1', memory: {} }, null, {
        origin: ORIGIN,
      });
      assert.equal(stored.headers.get('access-control-expose-headers'), 'etag');
      for (const path of ['release?event=CORS', 'export/responses.json'])
        for (const [origin, allowed] of [
          [ORIGIN, ORIGIN],
          ['https://elsewhere.example.org', null],
        ]) {
          const answer = await read(receiver.url, path, READ.responses, { origin });
          assert.equal(answer.headers.get('access-control-allow-origin'), allowed);
        }
    });

    test('says how it is, to everyone whether it works, and how much there is to who may read', async () => {
      assert.deepEqual(await (await read(receiver.url, 'health')).json(), { database: 'reached' });
      const { responses, contacts } = await (await read(receiver.url, 'health', READ.responses)).json();
      assert.equal(contacts, undefined);
      const records = await recordsIn(receiver.url, 'responses');
      const kept = records.filter(({ type }) => type === 'response').length;
      const { releases, ...counts } = responses;
      assert.deepEqual(counts, { kept, oldest: '2026-11-23', deleted: records.length - kept });
      assert.equal(typeof releases, 'number');
    });

    test('ends what it began before itself, and is the same after a new start', async () => {
      const before = await keptIn(receiver.url);
      const record = responseRecord();
      const { answer, end } = await halfPosted(receiver.url, record);
      const began = Date.now();
      const stopping = receiver.stop();
      await untilSo(async () => !(await answers(receiver.url)));
      end();
      assert.equal(await answer, 200);
      await stopping;
      assert.ok(Date.now() - began < 5_000, 'it does not wait for connections that nobody uses');
      assert.match(receiver.said(), / ended$/m);
      receiver = await here.program.start(env());
      assert.deepEqual((await keptIn(receiver.url)).sort(), [...before, record.id].sort());
    });

    test('says nothing of people or their records where it runs', async () => {
      await post(receiver.url, { ...contactRecord(), more: 'Quibusdam' });
      assert.doesNotMatch(receiver.said(), /quibusdam|Tablet|Leerpunt|[0-9a-f]{8}-[0-9a-f]{4}|4711/i);
    });
  });

test('the role of a lane has no rights in the other, and changes its own by its functions alone', async () => {
  const as = (role) => ({ name: 'organiser', options: `-c role=leerscan_${role}` });
  for (const [role, own, other] of [
    ['answers', 'answers.response', 'contacts.contact'],
    ['contacts', 'contacts.contact', 'answers.response'],
  ]) {
    await here.database.ask(`select from ${own}`, [], as(role));
    for (const text of [
      ...[`select from ${other}`, `delete from ${other}`, `select ${other.split('.')[0]}.keep('{}')`],
      ...[`delete from ${own}`, `update ${own} set day = ''`, `insert into ${role}.deletion default values`],
    ])
      await assert.rejects(here.database.ask(text, [], as(role)), /permission denied/, `${role}: ${text}`);
  }
});

test('the lines of its README work', async () => {
  const readme = readFileSync(new URL('../../demo/receiver/README.md', import.meta.url), 'utf8');
  const blocks = [...readme.matchAll(/```sql\n([^]*?)```/g)].map(([, lines]) => lines);
  const questions = blocks.join('').match(/^select .*;/gm) ?? [];
  assert.equal(questions.length, 4);
  for (const question of questions) {
    const text = question.replace('…id…', responseRecord().id);
    assert.ok(Array.isArray(await here.database.ask(text, [], { name: 'organiser' })), text);
  }
});

test('no table holds a time of a record', async () => {
  const times = await here.database.ask(
    `select table_name || '.' || column_name as name from information_schema.columns
     where table_schema in ('answers', 'contacts') and (data_type like 'time%' or column_default is not null)`,
  );
  assert.deepEqual(times, [{ name: 'tablet.last_seen' }]);
});

test('waits for a database that comes later, and says so', async (t) => {
  await here.database.kill();
  const receiver = await here.program.start({ DATABASE_URL: here.database.url });
  t.after(() => receiver.stop());
  const record = responseRecord();
  assert.equal((await read(receiver.url, 'health')).status, 503);
  assert.equal((await post(receiver.url, record)).status, 503);
  await here.database.restart();
  assert.equal((await read(receiver.url, 'health')).status, 200);
  assert.equal((await post(receiver.url, record)).status, 200);
});

test('leaves tables of a later version alone', async (t) => {
  await here.database.ask('insert into answers.version values (999)');
  t.after(() => here.database.ask('delete from answers.version where version = 999'));
  const receiver = await here.program.start({ DATABASE_URL: here.database.url });
  t.after(() => receiver.stop());
  assert.equal((await post(receiver.url, responseRecord())).status, 503);
  assert.match(receiver.said(), /the tables are of version 999, and 1 is known here/);
});

test('does not start with settings that are not safe, and says what is wrong', async () => {
  for (const [env, sentence] of /** @type {[object, RegExp][]} */ ([
    [{ RESPONSES_CODE: '' }, /RESPONSES_CODE is missing/],
    [{ ORIGIN: '*' }, /ORIGIN is missing or no origin/],
    [{ ORIGIN: 'https://scan.example.org/kiosk.html' }, /ORIGIN is missing or no origin/],
    [{ CONTACTS_CODE: 'short' }, /A code has fewer than 12 characters/],
    [{ CONTACTS_CODE: CODES.RESPONSES_CODE }, /have a code in common/],
  ]))
    await assert.rejects(here.program.start(env), sentence);
});

test('a kiosk in a browser sends to it, and a deletion code works there', { timeout: 120_000 }, async (t) => {
  const { page } = await stand.tablet.open('about:blank', { fresh: true, width: 820, height: 1180 });
  t.after(() => page.browserContext().close());
  const { origin } = new URL(stand.site.url);
  const receiver = await here.program.start({
    DATABASE_URL: here.database.url,
    CONTACTS_CODE,
    ORIGIN: `${ORIGIN},${origin}`,
  });
  t.after(() => receiver.stop());
  const before = new Set(await keptIn(receiver.url));
  await page.goto(`${stand.site.url}kiosk.html`);
  await setUpKiosk(page, {
    endpoint: receiver.url,
    authorization: CODES.RESPONSES_CODE,
    contactEndpoint: receiver.url,
    asksContact: true,
  });
  const [code] = await round(page, () => 4, {
    contact: { fields: { email: 'quibusdam@example.org' }, purposes: ['contact', 'link'] },
  });
  await round(page, () => 2, { contact: { fields: { email: 'other@example.org' }, purposes: ['contact'] } });
  await emptied(page);
  const own = async () => (await keptIn(receiver.url)).filter((id) => !before.has(id)).sort();
  const records = await recordsOn(page);
  assert.equal(records.length, 4);
  const idsOf = (some) => some.map(({ id }) => id).sort();
  assert.deepEqual(await own(), idsOf(records));
  await openPanel(page);
  await (await see(page, '#deletion')).type(code);
  await tap(page, '.delete button');
  await untilSo(async () => (await own()).length === 2);
  const [gone] = records.filter(({ id }) => deletionCodeOf(id) === code);
  assert.deepEqual(await own(), idsOf(records.filter(({ id, response }) => id !== gone.id && response !== gone.id)));
});

for (const [name, env] of /** @type {[string, () => object][]} */ ([
  ['PostgreSQL', () => ({ DATABASE_URL: here.database.url })],
  ['files', () => ({ DATA: `${here.program.folder}/wall` })],
]))
  test(`two walls in browsers show its answers, batch by batch, on ${name}`, { timeout: 120_000 }, async (t) => {
    const event = `Walls on ${name}`;
    const receiver = await here.program.start({ ...env(), ORIGIN: new URL(stand.site.url).origin });
    t.after(() => receiver.stop());
    const { origin } = new URL(stand.site.url);
    const come = async (count) => {
      const records = Array.from({ length: count }, () => {
        const record = responseRecord();
        return { ...record, place: { ...record.place, event } };
      });
      for (const record of records) {
        const { status } = await post(receiver.url, record, { headers: { origin } });
        assert.equal(status, 200);
      }
      return records;
    };
    const [gone] = await come(11);
    await post(receiver.url, deletionRecord(gone), { headers: { origin } });
    const pages = await Promise.all([1, 2].map(() => openWall(stand.tablet.browser, stand.site)));
    t.after(() => Promise.all(pages.map((page) => page.browserContext().close())));
    for (const page of pages) {
      await startWall(page, { url: receiver.url, code: READ.responses, event });
      await see(page, '.profile');
      assert.equal(await countOn(page), '10');
    }
    await come(10);
    await Promise.all(pages.map(refresh));
    for (const page of pages) assert.equal(await countOn(page), '20');
    const { memory } = await (await getRelease(receiver.url, event)).json();
    assert.deepEqual(
      memory.people.map(({ n }) => n),
      [10, 10],
    );
  });
