import { toShareCode } from '../../dist/core/index.js';
import { see } from '../helpers/scan-page.mjs';
import { instrument, responseOf } from '../helpers/team-answers.mjs';
import { invite, paste, pick, says, tagOf } from '../helpers/team-page.mjs';

/** A file that is none, twelve codes, and their report with groups, read line by line. */
export async function teamReport(walk, url) {
  const { page } = walk;
  await walk.quietly(url, () => invite(page));
  // A reader says what changes on a page where focus is.
  await walk.key('Tab');
  walk.part('A file without answers');
  await walk.wait('the file is given', async () => {
    await pick(page, '#files', [['boodschappen.csv', 'wat,hoeveel\nmelk,2\n']]);
    await says(page, '.outcome', /boodschappen/);
  });
  walk.part('The codes of twelve people');
  await walk.wait('they are pasted', async () => {
    const tag = await tagOf(page);
    await paste(
      page,
      Array.from({ length: 12 }, (_, place) => toShareCode(instrument, responseOf(place, tag))).join('\n'),
    );
    await says(page, '.added', /^12 /);
  });
  walk.part('The report is made');
  await (await see(page, '#breakdown')).select('role');
  await (await see(page, 'button.make')).focus();
  await walk.wait('focus is put on the button');
  await walk.key('Return');
  await see(page, '.report ol.steps');
  await walk.wait('the report is there');
  walk.part('The report, read line by line');
  await walk.until('Down', /region Stappen/);
  walk.part('Its tables');
  await walk.until('shift+Tab', /Toon als tabel/);
  await walk.until('shift+Tab', /Toon als tabel/);
  await walk.keys('space', 'Tab', 'Down', 'Down', 'Down', 'Down');
}
