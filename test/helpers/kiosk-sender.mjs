import { Agent, request } from 'node:http';
import { createConnection, createServer } from 'node:net';
import { setTimeout as rest } from 'node:timers/promises';
import { createResponse } from 'leerscan/core';
import { loadInstrument } from 'leerscan/instruments';
import { createId, deletionOf, laneOf } from '../../dist/core/kiosk/kiosk-record.js';
import { CODES, ORIGIN } from './receiver-program.mjs';

const DAY = '2026-11-23';
const CODE_OF = { responses: CODES.RESPONSES_CODE, contacts: CODES.CONTACTS_CODE };
const instrument = await loadInstrument('leercultuur', ['nl']);

export const placeOf = (kiosk) => ({ event: 'Matching', stand: 'Stand 3', kiosk });

/** A visitor's answers, and contact details; `response` is the id of answers that they are kept with. */
export function responseRecord(kiosk = 'Tablet A', answer = 3) {
  const answers = Object.fromEntries(instrument.items.map(({ id }) => [id, answer]));
  const response = createResponse({ instrument, answers });
  return { type: /** @type {const} */ ('response'), id: createId(), day: DAY, place: placeOf(kiosk), response };
}
export function contactRecord(kiosk = 'Tablet A', response = undefined, name = 'Quibusdam') {
  const consent = { purpose: 'contact', text: 'Bel me.', version: '1', language: 'nl', at: `${DAY}T10:00:00Z` };
  const details = { name, organisation: 'Leerpunt', email: 'quibusdam@example.org', consents: [consent] };
  return {
    type: /** @type {const} */ ('contact'),
    id: createId(),
    day: DAY,
    place: placeOf(kiosk),
    ...details,
    ...(response && { response }),
  };
}
export const deletionRecord = (record) => deletionOf(record, DAY);

/** A request that waits with its body: the answer, and `end`, which sends it. It is there once its head was taken. */
export async function halfPosted(url, record) {
  const sent = request(url, {
    method: 'POST',
    agent: false,
    headers: { authorization: CODE_OF[laneOf(record)], 'content-type': 'application/json', expect: '100-continue' },
  });
  const answer = new Promise((done, fail) =>
    sent.on('error', fail).on('response', (response) => done(response.resume().statusCode)),
  );
  sent.flushHeaders();
  await new Promise((done) => sent.on('continue', done));
  return { answer, end: () => sent.end(JSON.stringify(record)) };
}

/** What a kiosk sends, and the answer. @throws where the connection breaks. */
export function post(
  url,
  record,
  /** @type {{ code?: string, isText?: boolean, agent?: Agent, headers?: Record<string, string> }} */
  { code = CODE_OF[laneOf(record)], isText = false, agent, headers = {} } = {},
) {
  const body =
    typeof record === 'string' ? record : JSON.stringify(isText ? { ...record, authorization: code } : record);
  const own = isText
    ? { 'content-type': 'text/plain;charset=utf-8' }
    : { 'content-type': 'application/json', authorization: code, 'idempotency-key': record.id ?? '' };
  return new Promise((done, fail) => {
    const sent = request(url, { method: 'POST', agent, headers: { origin: ORIGIN, ...own, ...headers } }, (answer) => {
      let text = '';
      answer.on('data', (part) => (text += part)).on('error', fail);
      answer.on('end', () => done({ status: answer.statusCode, headers: answer.headers, text }));
    });
    sent.on('error', fail).end(body);
  });
}

/** Sends records one by one, each again and again until its answer says that it is stored, as a kiosk does. */
export async function sendAll(url, records, onStored = () => undefined) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (const record of records)
    for (;;) {
      const { status, text } = await post(url, record, { agent }).catch(() => ({ status: 0, text: '' }));
      if (status === 200 && JSON.parse(text).stored === record.id) {
        onStored();
        break;
      }
      if (status >= 400 && status < 500) throw new Error(`${status} ${text}`);
      // A kiosk waits longer; at once, the tries of fifty would be all that the machine does.
      await rest(20);
    }
  agent.destroy();
}

/** A network in between, which breaks off when a request went through, or when its answer comes, as `moment` says. */
export async function flappingNetwork(port, /** @type {() => 'sent' | 'answered' | undefined} */ moment) {
  const server = createServer((near) => {
    /** @type {ReturnType<typeof moment>} */
    let now;
    const far = createConnection(port, '127.0.0.1');
    const cut = () => [near, far].forEach((side) => side.destroy());
    for (const side of [near, far]) side.on('error', cut).on('close', cut);
    near.on('data', (part) => {
      now = moment();
      far.write(part, () => now === 'sent' && cut());
    });
    far.on('data', (part) => (now ? cut() : near.write(part)));
  });
  await /** @type {Promise<void>} */ (new Promise((done) => server.listen(0, '127.0.0.1', done)));
  const { port: own } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://127.0.0.1:${own}/`, close: () => new Promise((done) => server.close(done)) };
}

/** Numbers from 0 to 1 that are the same every time (mulberry32). */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * What a day at a stand leaves: records of one kiosk in a random order, some of them deleted before or after they
 * come, some contact details linked to a response, some sent twice; and the ids that are there in the end.
 */
export function kioskDay(kiosk, responses, random) {
  const visits = Array.from({ length: responses }, () => {
    const response = responseRecord(kiosk);
    const isLinked = random() < 0.5;
    const contacts = random() < 0.2 ? [{ ...contactRecord(kiosk, isLinked ? response.id : undefined) }] : [];
    const isGone = random() < 0.2;
    const goneContacts = contacts.filter(() => random() < 0.2);
    const deletions = [...(isGone ? [response] : []), ...goneContacts].map(deletionRecord);
    const left = contacts.filter((one) => !goneContacts.includes(one) && !(isGone && isLinked));
    return { sent: [response, ...contacts, ...deletions], kept: [...(isGone ? [] : [response]), ...left] };
  });
  const sent = visits
    .flatMap((visit) => visit.sent)
    .flatMap((record) => (random() < 0.05 ? [record, record] : [record]));
  const order = sent.map((record) => ({ record, at: random() })).sort((one, other) => one.at - other.at);
  return { sent: order.map(({ record }) => record), kept: visits.flatMap(({ kept }) => kept.map(({ id }) => id)) };
}
