import { writeFileSync } from 'node:fs';
import { createResponse, toShareCode } from '../../../dist/core/index.js';
import { itemsOf } from '../../../dist/core/instrument/instrument.js';
import { loadInstrument } from '../../../dist/instruments/index.js';
import { sheetsOf } from '../../helpers/paper.mjs';
import { OUT, picture } from '../../helpers/picture.mjs';
import { press, see, tap } from '../../helpers/scan-page.mjs';
import { fillIn, invite, openTeam, paste, printed, says } from '../../helpers/team-page.mjs';

/** @type {[string, { width: number, height: number, scheme?: string }][]} */
const SIZES = [
  ['team-360x740', { width: 360, height: 740 }],
  ['team-820x1180', { width: 820, height: 1180 }],
  ['team-1280x800', { width: 1280, height: 800 }],
  ['team-1920x1080', { width: 1920, height: 1080 }],
  ['team-dark', { width: 1280, height: 800, scheme: 'dark' }],
];
const ROLES = [
  'lead',
  'lead',
  'lead',
  'lead',
  'lead',
  'lead',
  'employee',
  'employee',
  'employee',
  'employee',
  'employee',
  'employee',
  'mentor',
  'mentor',
];

/** From invitation to report and its sheets of paper, at every size. */
export async function teamPictures(browser, url, wanted) {
  const instrument = await loadInstrument('leercultuur', ['nl']);
  const responseOf = (place, wave) =>
    createResponse({
      instrument,
      form: 'short',
      wave,
      respondent: { role: ROLES[place] },
      answers: Object.fromEntries(
        itemsOf(instrument, 'short').map(({ id, dimension }, at) => [
          id,
          dimension === 'feedback'
            ? 1 + ((place * 7 + at) % 5)
            : dimension === 'reflection'
              ? 2 + (place % 2)
              : 3 + ((place + at) % 3),
        ]),
      ),
    });
  for (const [name, size] of SIZES) {
    if (!wanted(name)) continue;
    const page = await openTeam(browser, `${url}team.html`, 'nl', size);
    await see(page, '#team');
    await page.evaluate(() => document.fonts.ready);
    await picture(page, `${name}-1-start`);
    const link = await invite(page, { invited: 16 });
    const tag = await page.$eval('deep/leerscan-team-gather', ({ collection }) => collection.invitation.tag);
    await paste(
      page,
      `${ROLES.map((_, place) => toShareCode(instrument, responseOf(place, tag))).join('\n')}\nhttps://x.example/#leerscan=broken`,
    );
    await says(page, '.added', /^14 /);
    await picture(page, `${name}-2-gathering`);
    await tap(page, 'button.make');
    await see(page, '.report ol.steps');
    await page.waitForNetworkIdle({ idleTime: 200 });
    await picture(page, `${name}-3-report`);
    await page.$$eval('deep/details', (all) => all.forEach((one) => (one.open = true)));
    await picture(page, `${name}-4-report-open`);
    const { pdf } = await sheetsOf(browser, await printed(page));
    writeFileSync(`${OUT}${name}-paper.pdf`, pdf);
    writeFileSync(`${OUT}${name}-guide.pdf`, (await sheetsOf(browser, await printed(page, 'button.print-guide'))).pdf);
    await page.browserContext().close();
    const invited = await openTeam(browser, link, 'nl', size);
    await see(invited, 'button.begin');
    await picture(invited, `${name}-5-invited`);
    await fillIn(invited, () => 3);
    await picture(invited, `${name}-6-hand-over`);
    await press(invited, '#bare');
    await invited.browserContext().close();
  }
}
