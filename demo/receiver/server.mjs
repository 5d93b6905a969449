import { createServer } from 'node:http';
import { EXPORTS, exportOf } from './exports.mjs';
import { ASSETS, overviewPage } from './overview.mjs';
import { readRecord } from './record-in.mjs';
import { continuedIn, eventIn, faultInRelease, tagOf } from './release-in.mjs';

/** Bytes of a record: a response to the scan takes 1 kB, and an own questionnaire may ask for long texts. */
const MAX_BODY = 500_000;
/** And of a release: eleven of each answer in it, and a few kilobytes of each ten. */
const MAX_RELEASE = 5_000_000;
const MAX_HEADERS = 8_192;
/** Requests at a time that something is done for; the others come back later. */
const MAX_AT_ONCE = 200;
const MAX_CONNECTIONS = 2_000;
/** Milliseconds. A proxy keeps connections for some 60 seconds: this side must not be the first to close one. */
const TO_SEND_HEADERS = 10_000;
const TO_SEND_ALL = 20_000;
const TO_STAY = 75_000;

const SAFE = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

/** What the page of a wall reads, with the code that staff typed; a kiosk's page gets to see nothing else. */
const READ_BY_WALLS = ['/release', '/export/responses.json'];

/** What to answer instead of going on. */
class Answer extends Error {
  constructor(status, content = {}, headers = {}) {
    super();
    this.status = status;
    this.content = content;
    this.headers = headers;
  }
}

/** A no that a kiosk takes for one: it names the record. */
function refusal(status, id, reason) {
  return new Answer(status, { refused: id, reason });
}

/** @param {string | object} content A text, or what becomes JSON. */
function reply(response, status, content, headers = {}) {
  const isText = typeof content === 'string';
  const type = isText ? {} : { 'content-type': 'application/json' };
  response.writeHead(status, { ...type, ...headers }).end(isText ? content : JSON.stringify(content));
}

/** What a browser asks first. */
function allows(methods, headers) {
  return (_, response) =>
    response
      .writeHead(204, {
        'access-control-allow-methods': methods,
        'access-control-allow-headers': headers,
        'access-control-max-age': '7200',
      })
      .end();
}

/**
 * The text that comes with a request; undefined where it is too long, and then all of it was let go: whoever still sends
 * does not hear an answer. @throws when the other side goes away.
 */
async function bodyOf(request, most = MAX_BODY) {
  const parts = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length <= most) parts.push(part);
  }
  return length > most ? undefined : Buffer.concat(parts).toString();
}

/**
 * The receiver's server, not listening yet.
 * @param {{ store: any, codes: any, origins: string[], log: (line: string) => void }} parts
 */
export function createReceiver({ store, codes, origins, log }) {
  let atOnce = 0;

  /** @type {Record<string, (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => unknown>} */
  const routes = {
    'OPTIONS /': allows('POST', 'authorization, content-type, idempotency-key'),
    'OPTIONS /release': allows('GET, PUT', 'authorization, content-type, if-match, if-none-match'),
    'OPTIONS /export/responses.json': allows('GET', 'authorization'),
    'POST /': (request, response) => takeRecord(request, response),
    'GET /': async (request, response) => {
      mayRead(request, 'responses');
      reply(response, 200, await overviewPage(store, request.headers['accept-language']), {
        'content-type': 'text/html; charset=utf-8',
        vary: 'accept-language',
      });
    },
    'GET /health': (request, response) => health(request, response),
    'GET /release': (request, response) => giveRelease(request, response),
    'PUT /release': (request, response) => takeRelease(request, response),
  };
  for (const [path, { type, content }] of Object.entries(ASSETS))
    routes[`GET ${path}`] = (_, response) => reply(response, 200, content, { 'content-type': type });
  for (const [path, kind] of Object.entries(EXPORTS))
    routes[`GET ${path}`] = async (request, response) => {
      mayRead(request, kind.lane);
      const name = path.split('/').at(-1);
      reply(response, 200, await exportOf(store, kind), {
        'content-type': kind.type,
        'content-disposition': `attachment; filename="leerscan-${name}"`,
      });
    };

  async function takeRecord(request, response) {
    const key = request.headers['idempotency-key'];
    const isText = request.headers['content-type']?.startsWith('text/plain');
    const { authorization } = request.headers;
    // Nobody else's body is read at all.
    if (!isText && codes.lanes('add', authorization).length === 0) throw new Answer(401);
    const text = await bodyOf(request);
    if (text === undefined) throw refusal(413, key, `The record has more than ${MAX_BODY} bytes.`);
    const read = readRecord(text, key);
    const lanes = codes.lanes('add', isText ? read.authorization : authorization);
    if (lanes.length === 0 || (read.record && !lanes.includes(read.lane))) throw new Answer(401);
    if (!read.record) throw refusal(422, read.id, read.reason);
    await store[read.record.type === 'deletion' ? 'delete' : 'add'](read.lane, read.record);
    reply(response, 200, { stored: read.record.id });
  }

  /** The event of a request about a release, for who may read its answers. */
  function releasedEvent(request) {
    mayRead(request, 'responses');
    const event = eventIn(request.url);
    if (event === undefined) throw new Answer(400, { reason: 'The address names no event.' });
    return event;
  }

  async function giveRelease(request, response) {
    const text = await store.release(releasedEvent(request));
    if (text === undefined) throw new Answer(404);
    reply(response, 200, text, { 'content-type': 'application/json', etag: `"${tagOf(text)}"` });
  }

  async function takeRelease(request, response) {
    const event = releasedEvent(request);
    const last = continuedIn(request.headers);
    if (last === undefined) throw new Answer(412);
    const text = await bodyOf(request, MAX_RELEASE);
    if (text === undefined) throw new Answer(413, { reason: `The release has more than ${MAX_RELEASE} bytes.` });
    const reason = faultInRelease(text);
    if (reason) throw new Answer(422, { reason });
    if (!(await store.replaceRelease(event, last, text))) throw new Answer(412);
    response.writeHead(204, { etag: `"${tagOf(text)}"` }).end();
  }

  async function health(request, response) {
    await store.reach();
    const lanes = readable(request);
    const counts = await Promise.all(lanes.map(async (lane) => [lane, await store.counts(lane)]));
    reply(response, 200, { database: 'reached', ...Object.fromEntries(counts) });
  }

  /** Lanes that a request may read: its code is the whole of Authorization, or the password that a browser asked for. */
  function readable({ headers: { authorization = '' } }) {
    const [, basic] = /^Basic ([\w+/]+=*)$/i.exec(authorization) ?? [];
    const password =
      basic &&
      Buffer.from(basic, 'base64')
        .toString()
        .replace(/^[^:]*:/, '');
    return [...codes.lanes('read', authorization), ...codes.lanes('read', password)];
  }

  function mayRead(request, lane) {
    if (!readable(request).includes(lane))
      throw new Answer(401, {}, { 'www-authenticate': `Basic realm="${lane}", charset="UTF-8"` });
  }

  async function answer(request, response) {
    const { origin } = request.headers;
    for (const [name, value] of Object.entries(SAFE)) response.setHeader(name, value);
    response.setHeader('vary', 'origin');
    const [path] = request.url.split('?');
    const isWriting = request.method !== 'GET';
    if (origins.includes(origin) && (isWriting || READ_BY_WALLS.includes(path))) {
      response.setHeader('access-control-allow-origin', origin);
      response.setHeader('access-control-expose-headers', 'etag');
    } else if (isWriting && origin !== undefined) throw new Answer(403);
    const route = routes[`${request.method} ${path}`];
    if (!route) throw new Answer(404);
    if (atOnce >= MAX_AT_ONCE) throw new Answer(503, {}, { 'retry-after': '5' });
    atOnce += 1;
    try {
      await route(request, response);
    } finally {
      atOnce -= 1;
    }
  }

  const server = createServer(
    {
      maxHeaderSize: MAX_HEADERS,
      headersTimeout: TO_SEND_HEADERS,
      requestTimeout: TO_SEND_ALL,
      keepAliveTimeout: TO_STAY,
    },
    (request, response) => {
      answer(request, response).catch((error) => {
        if (response.headersSent || request.socket.destroyed) return response.destroy();
        // What is left of a body is let go, so that the answer can be read.
        if (!request.complete) response.setHeader('connection', 'close');
        request.resume();
        if (error instanceof Answer) return reply(response, error.status, error.content, error.headers);
        // A code, ours or the database's; its words could quote a record.
        log(`${request.method} failed: ${error?.code ?? error?.name}`);
        return reply(response, 503, { database: 'not reached' }, { 'retry-after': '5' });
      });
    },
  );
  server.maxConnections = MAX_CONNECTIONS;
  return server;
}
