import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import { openScan, see } from '../helpers/scan-page.mjs';
import { useSite } from '../helpers/site.mjs';

const here = useSite();

describe('the theming page', () => {
  test('shows tokens on a live scan, gives the CSS for them, and names the colours that are too near to each other', async () => {
    const { page, said } = await openScan(here.browser, `${here.site.url}theming.html`, { language: 'nl' });
    await see(page, 'button.start');
    const choose = (name, value) =>
      page.$eval(
        `#${name}`,
        (input, text) => {
          input.value = text;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        },
        value,
      );
    const look = () =>
      page.evaluate(() => ({
        css: document.querySelector('#css').value,
        issues: [...document.querySelectorAll('.contrast p')].map((line) => line.textContent),
        start: getComputedStyle(document.querySelector('leerscan-scan').shadowRoot.querySelector('.start'))
          .backgroundColor,
      }));
    assert.deepEqual((await look()).issues, ['Alle kleuren hebben genoeg contrast (WCAG 2.2 AA).']);
    await page.addStyleTag({ content: 'leerscan-scan::part(start) { transition: none }' });
    await choose('color-accent', '#7a1f5c');
    await choose('radius', '3px');
    assert.deepEqual(await look(), {
      css: 'leerscan-scan {\n  --leerscan-color-accent: #7a1f5c;\n  --leerscan-radius: 3px;\n}',
      issues: ['Alle kleuren hebben genoeg contrast (WCAG 2.2 AA).'],
      start: 'rgb(122, 31, 92)',
    });
    assert.deepEqual(said, []);
    await choose('color-muted', '#bbbbbb');
    assert.deepEqual((await look()).issues, [
      '--leerscan-color-muted op --leerscan-color-surface: contrast 1.9, minstens 4.5 nodig.',
    ]);
    await page.$eval('leerscan-scan', (scan) => scan.requestUpdate());
    await page.$eval('leerscan-scan', (scan) => scan.updateComplete);
    assert.deepEqual(said, [
      'warn: leerscan: --leerscan-color-muted on --leerscan-color-surface has a contrast of 1.9; WCAG 2.2 AA asks at least 4.5.',
    ]);
    await page.click('button[type=reset]');
    await page.waitForFunction(() => document.querySelector('#css').value === 'leerscan-scan {\n\n}');
    await page.close();
  });
});
