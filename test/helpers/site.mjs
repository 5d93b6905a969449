import { after, before } from 'node:test';
import { serve } from '../../demo/serve.mjs';
import { launchBrowser } from './browser.mjs';

/** A browser and the built site, there for every test of the file or suite that asks for them. */
export function useSite() {
  const here = { browser: undefined, site: undefined };
  before(async () => {
    here.browser = await launchBrowser();
    here.site = await serve(undefined, 0);
  });
  after(async () => {
    await here.browser.close();
    await here.site.close();
  });
  return here;
}
