import { after, before } from 'node:test';
import { serve } from '../../demo/serve.mjs';
import { setUpKiosk } from './kiosk-page.mjs';
import { Tablet } from './tablet.mjs';

/** A kiosk on a tablet that has nothing on it yet, set up; it goes when the test `t` ends. */
export async function freshKiosk(t, { tablet, site }, setUp = {}, size = {}) {
  const { page, said } = await tablet.open(`${site.url}kiosk.html`, { ...size, fresh: true });
  t.after(() => page.browserContext().close());
  const recovery = await setUpKiosk(page, setUp);
  return { page, said, recovery };
}

/** The built site and a tablet, there for every test of the file. */
export function useTablet() {
  const here = { tablet: undefined, site: undefined };
  before(async () => {
    here.site = await serve(undefined, 0);
    here.tablet = await new Tablet().start();
  });
  after(async () => {
    await here.tablet.stop();
    await here.site.close();
  });
  return here;
}
