import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { Page } from './server/page.js';

createServer((request, response) => {
  const [, script] = /^\/([\w-]+\.js)$/.exec(request.url ?? '') ?? [];
  response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8');
  if (script) createReadStream(`public/${script}`).pipe(response);
  else
    response.end(`<!doctype html><html lang="en"><link rel="icon" href="data:," />
<div id="app">${renderToString(createElement(Page))}</div><script type="module" src="/client.js"></script></html>`);
}).listen(Number(process.env.PORT), '127.0.0.1');
