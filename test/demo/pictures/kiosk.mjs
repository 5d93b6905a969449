import { openPanel, round, setUpKiosk } from '../../helpers/kiosk-page.mjs';
import { picture } from '../../helpers/picture.mjs';
import { see, tap } from '../../helpers/scan-page.mjs';

/** The sizes of the visual brief for a stand, and two that are as small as can be. */
const SIZES = [
  [1080, 1920],
  [1920, 1080],
  [820, 1180],
  [1280, 800],
  [320, 568],
];

/** A visitor's round and the staff's screens, at every size. */
export async function kioskPictures(browser, url, wanted) {
  for (const [width, height] of SIZES) {
    const name = `kiosk-${width}x${height}`;
    if (!wanted(name)) continue;
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width, height, hasTouch: true });
    await page.goto(`${url}kiosk.html`);
    const shown = new Set();
    const shoot = async (screen) => {
      // One statement looks like the next.
      const kind = screen.includes('-') ? 'statement' : screen;
      if (shown.has(kind)) return;
      shown.add(kind);
      await page.waitForNetworkIdle({ idleTime: 200 });
      await picture(page, `${name}-${shown.size}-${kind}`);
    };
    await setUpKiosk(page, { organisation: 'Leerpunt Zuid', asksContact: true, at: (step) => shoot(`set up ${step}`) });
    await shoot('attract');
    await round(page, () => 3, { contact: { fields: { email: 'a@example.org' }, purposes: ['contact'] }, look: shoot });
    await openPanel(page);
    await shoot('panel');
    await tap(page, 'button.close');
    await see(page, '.attract');
    await context.close();
  }
}
