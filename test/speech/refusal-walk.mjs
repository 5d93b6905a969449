import { see } from '../helpers/scan-page.mjs';

/** A damaged link to a result: what is wrong with it, and what can be done. */
export async function damagedLink(walk, url) {
  walk.part('A damaged link to a result');
  await walk.open(`${url}#leerscan=G24sAgAAA3894DmAt8Fm4jgAAAIACcqcqcqcqcqAg7t7Iq`, 'the page');
  await see(walk.page, '[role=alert]');
  await walk.until('Tab', /Doe zelf de scan/);
  await walk.key('Return');
  await see(walk.page, 'button.start');
  await walk.wait('the first screen');
}
