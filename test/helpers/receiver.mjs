import { createServer } from 'node:http';

/**
 * A receiver of records. `mood` picks its answer to each: `yes`, `no`, a status, `{ redirect, to }`, or a way of
 * failing. `stored` counts by id what it kept, `said` its answers, `codes` are the access codes that came.
 */
export async function receiver(
  /** @type {(record: any) => string | number | { redirect: number, to: string }} */ mood = () => 'yes',
  port = 0,
) {
  const stored = new Map();
  const said = {};
  const codes = new Set();
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'content-type, idempotency-key, authorization');
    if (request.method === 'OPTIONS') return response.end();
    codes.add(request.headers.authorization);
    let body = '';
    request.on('data', (piece) => {
      body += piece;
    });
    request.on('end', () => {
      const record = JSON.parse(body);
      const answer = /** @type {any} */ (mood(record));
      const name = answer.redirect ?? answer;
      said[name] = (said[name] ?? 0) + 1;
      const keep = () => stored.set(record.id, (stored.get(record.id) ?? 0) + 1);
      const reply = (status, text) => response.writeHead(status, { 'content-type': 'application/json' }).end(text);
      if (answer === 'hang') return undefined;
      if (answer === 'reset') return request.socket.destroy();
      if (answer === 'drop') {
        keep();
        return request.socket.destroy();
      }
      if (answer === 'garbage') return reply(200, '<html>\0{"stored":');
      if (answer === 'no') return reply(422, JSON.stringify({ refused: record.id, reason: 'too large' }));
      if (answer.redirect) return response.writeHead(answer.redirect, { location: answer.to }).end();
      if (answer === 'yes') {
        keep();
        return reply(200, JSON.stringify({ stored: record.id }));
      }
      return reply(answer, 'no');
    });
  });
  await /** @type {Promise<void>} */ (new Promise((resolve) => server.listen(port, '127.0.0.1', resolve)));
  return {
    stored,
    said,
    codes,
    url: `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}
