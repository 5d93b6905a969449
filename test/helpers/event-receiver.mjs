import { createHash } from 'node:crypto';
import { createServer } from 'node:http';

export const READ_CODE = 'read-answers-4711';
const tagOf = (text) => `"${createHash('sha256').update(text).digest('hex')}"`;

/**
 * What a wall reads: `records` are handed out, `releases` kept by event. `mood` may answer in its place: a status, a
 * text in place of the records, `drop` for a connection that breaks, or nothing to go on. `asked` lists what came.
 */
export async function eventReceiver(records = []) {
  /** @type {{ records: any[], releases: Map<string, string>, asked: string[], mood: (request: { method: string, path: string }) => any, url: string, close: () => Promise<unknown> }} */
  const here = {
    records,
    releases: new Map(),
    asked: [],
    mood: () => undefined,
    url: '',
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(done);
      }),
  };
  const server = createServer(async (request, response) => {
    const { method = '', headers } = request;
    const { pathname: path, searchParams } = new URL(request.url ?? '', 'http://here');
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-methods', 'GET, PUT');
    response.setHeader('access-control-allow-headers', 'authorization, content-type, if-match, if-none-match');
    response.setHeader('access-control-expose-headers', 'etag');
    const reply = (status, text = '', more = {}) => response.writeHead(status, more).end(text);
    if (method === 'OPTIONS') return reply(204);
    let body = '';
    for await (const part of request) body += part;
    here.asked.push(`${method} ${path}`);
    const mood = here.mood({ method, path });
    if (mood === 'drop') return request.socket.destroy();
    if (typeof mood === 'number') return reply(mood);
    if (typeof mood === 'string') return reply(200, mood);
    if (headers.authorization !== READ_CODE) return reply(401);
    if (path === '/export/responses.json') return reply(200, JSON.stringify({ records: here.records }));
    if (path !== '/release') return reply(404);
    const event = searchParams.get('event') ?? '';
    const last = here.releases.get(event);
    if (method === 'GET') return last === undefined ? reply(404) : reply(200, last, { etag: tagOf(last) });
    const isNext = last === undefined ? headers['if-none-match'] === '*' : headers['if-match'] === tagOf(last);
    if (!isNext) return reply(412);
    here.releases.set(event, body);
    return reply(204, '', { etag: tagOf(body) });
  });
  await /** @type {Promise<void>} */ (new Promise((done) => server.listen(0, '127.0.0.1', done)));
  here.url = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/`;
  return here;
}
