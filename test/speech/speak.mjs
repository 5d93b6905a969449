import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '../../demo/serve.mjs';
import { openDesktop } from './desktop.mjs';
import { takeWalk } from './walk.mjs';
import { WALKS } from './walks.mjs';

/** `npm run speak`, or `npm run speak kiosk` for one: walks with a screen reader, and what it says, as files. */
const wanted = process.argv.slice(2);
/** What differs each time: ports, codes, days. */
const steady = (text) =>
  text
    .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1')
    .replace(/\b[\dA-Z]{4}-[\dA-Z]{4}\b/g, 'CODE')
    .replace(/(Gemaakt op) \d+ \S+ \d{4}/g, '$1 (dag)');
const site = await serve(undefined, 0);
/** What runs now goes too when somebody stops this. */
let desktop;
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => void desktop?.close().then(() => process.exit(1)));
try {
  for (const { name, go, ...screen } of WALKS.filter(({ name: one }) => wanted.length === 0 || wanted.includes(one))) {
    desktop = await openDesktop(screen);
    const walk = takeWalk(desktop);
    try {
      await go(walk, site.url);
    } finally {
      const file = fileURLToPath(new URL(`said/${name}.txt`, import.meta.url));
      mkdirSync(new URL('said', import.meta.url), { recursive: true });
      writeFileSync(file, steady(walk.text()));
      await desktop.close();
    }
    console.log(`${name}: heard`);
  }
} finally {
  await site.close();
}
