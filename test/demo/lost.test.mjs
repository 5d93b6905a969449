import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createResponse, toShareCode } from '../../dist/core/index.js';
import { toInvitationCode } from '../../dist/core/team/invitation.js';
import { loadInstrument } from '../../dist/instruments/index.js';
import { axeViolations } from '../helpers/axe.mjs';
import { see } from '../helpers/scan-page.mjs';
import { useSite } from '../helpers/site.mjs';
import { openTeam, says } from '../helpers/team-page.mjs';

const instrument = await loadInstrument('leercultuur');
const answers = Object.fromEntries(instrument.items.map(({ id }) => [id, 4]));
const code = toShareCode(instrument, createResponse({ instrument, answers, language: 'nl' }));
const invitation = toInvitationCode({
  team: 'Team Noord',
  wave: 'najaar 2026',
  reader: 'An, HR',
  form: 'short',
  tag: 777,
  version: instrument.version,
});

describe('an address that does not exist', () => {
  const here = useSite();
  const open = (path, language = 'nl', look = {}) => openTeam(here.browser, `${here.site.url}${path}`, language, look);

  test('opens the link that it was, before a mail program wrote its # as %23', async () => {
    for (const [path, target, selector] of [
      [`%23leerscan=${code}`, `#leerscan=${code}`, 'leerscan-result >>> .headline'],
      [`%2523leerscan%253D${code}%20`, `#leerscan=${code}`, 'leerscan-result >>> .headline'],
      [`index.html%23leerscan=${code}).`, `index.html#leerscan=${code}`, 'leerscan-result >>> .headline'],
      [
        `team.html%23leerscan-invitation=${invitation}/?utm_source=mail`,
        `team.html?utm_source=mail#leerscan-invitation=${invitation}`,
        'button.begin',
      ],
    ]) {
      const page = await open(path);
      await see(page, selector);
      assert.equal(page.url(), `${here.site.url}${target}`);
      await page.browserContext().close();
    }
  });

  test('leads nowhere else: not to another server, nor with what is no link of ours', async () => {
    for (const path of [
      `/elsewhere.example/%23leerscan=${code}`,
      `https:/elsewhere.example/%23leerscan=${code}`,
      '%23javascript:alert(1)',
      '%23chapter-2',
      `missing.html%23leerscan-other=${code}`,
    ]) {
      const page = await open(path);
      await says(page, 'h1', /bestaat niet/);
      assert.equal(new URL(page.url()).origin, new URL(here.site.url).origin, path);
      await page.browserContext().close();
    }
  });

  const TITLES = {
    nl: /bestaat niet/,
    en: /does not exist/,
    fr: /n’existe pas/,
    de: /gibt es nicht/,
    pt: /bestaat niet/,
  };
  for (const [language, title] of Object.entries(TITLES))
    test(`says so in the reader’s language (${language}), and where the scan is, light and dark`, async () => {
      for (const scheme of ['light', 'dark'])
        for (const [width, height] of [
          [360, 640],
          [1280, 800],
        ]) {
          const page = await open('some/where/else', language, { width, height, scheme });
          await says(page, 'h1', title);
          assert.deepEqual(await axeViolations(page), []);
          const { overflows, start, background } = await page.evaluate(() => ({
            overflows: document.documentElement.scrollWidth > innerWidth,
            start: document.querySelector('.start').href,
            background: getComputedStyle(document.body).backgroundColor,
          }));
          assert.deepEqual(
            { overflows, start, background },
            {
              overflows: false,
              start: here.site.url,
              background: scheme === 'dark' ? 'rgb(13, 20, 22)' : 'rgb(244, 239, 230)',
            },
          );
          await page.browserContext().close();
        }
    });

  test('answers 404, as static hosts do', async () => {
    const { status, headers } = await fetch(`${here.site.url}nothing`);
    assert.equal(status, 404);
    assert.match(headers.get('content-type'), /text\/html/);
  });
});
