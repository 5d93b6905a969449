import {
  AngularNodeAppEngine,
  createNodeRequestHandler,
  isMainModule,
  writeResponseToNodeResponse,
} from '@angular/ssr/node';
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';

const engine = new AngularNodeAppEngine();

export const reqHandler = createNodeRequestHandler(async (request, response) => {
  const [, script] = /^\/([\w-]+\.js)$/.exec(request.url ?? '') ?? [];
  const file = new URL(`../browser/${script}`, import.meta.url);
  if (script && existsSync(file)) {
    response.setHeader('content-type', 'text/javascript');
    createReadStream(file).pipe(response);
    return;
  }
  const page = await engine.handle(request);
  if (page) await writeResponseToNodeResponse(page, response);
  else response.writeHead(404).end();
});

// The build runs this file too, to look at its routes.
if (isMainModule(import.meta.url)) createServer(reqHandler).listen(Number(process.env['PORT']), '127.0.0.1');
