import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after, before, describe } from 'node:test';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../helpers/browser.mjs';
import { hostPages } from '../helpers/host-pages.mjs';
import { see } from '../helpers/scan-page.mjs';

const SITE = new URL('../../dist/site/', import.meta.url);
const sri = JSON.parse(readFileSync(new URL('leerscan/sri.json', SITE), 'utf8'));
const page = (body, head = '<script type="module" src="leerscan/leerscan.js"></script>') =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="icon.svg">${head}</head><body>${body}</body></html>`;

describe('what a host pays', () => {
  let browser;
  let host;
  let cdn;
  before(async () => {
    browser = await launchBrowser();
    cdn = await hostPages(
      {
        '/tampered/leerscan.js': {
          type: 'text/javascript',
          body: `${readFileSync(new URL('leerscan/leerscan.js', SITE), 'utf8')}\nwindow.tampered = true;`,
        },
      },
      { headers: { 'access-control-allow-origin': '*' }, siteHeaders: { 'access-control-allow-origin': '*' } },
    );
    const pinned = (path) =>
      page(
        '<leerscan-scan></leerscan-scan>',
        `<script type="module" src="${cdn.url}${path}" integrity="${sri['leerscan.js']}" crossorigin="anonymous"></script>`,
      );
    host = await hostPages({
      '/below.html': page(`${'<p style="block-size: 600px">Above</p>'.repeat(4)}<leerscan-scan></leerscan-scan>`),
      '/empty.html': page('<div id="place"></div>'),
      '/pinned.html': pinned('leerscan/leerscan.js'),
      '/tampered.html': pinned('tampered/leerscan.js'),
    });
  });
  after(async () => {
    await browser.close();
    await host.close();
    await cdn.close();
  });

  test('with the scan below the fold and untouched: one file of at most 15 kB, and nothing of it is drawn', async () => {
    const tab = await browser.newPage();
    const before = host.asked.length;
    await tab.goto(`${host.url}below.html`, { waitUntil: 'networkidle0' });
    await tab.waitForFunction(() => customElements.get('leerscan-scan'));
    const scripts = () => host.asked.slice(before).filter((path) => path.endsWith('.js'));
    assert.deepEqual(scripts(), ['/leerscan/leerscan.js']);
    const drawn = () =>
      tab.$eval('leerscan-scan', (scan) => scan.shadowRoot?.querySelectorAll(':not(style)').length ?? 0);
    assert.ok((await drawn()) <= 1);
    assert.ok(gzipSync(readFileSync(new URL('leerscan/leerscan.js', SITE)), { level: 9 }).length <= 15_000);
    // Whoever comes near gets all of it.
    await tab.$eval('leerscan-scan', (scan) => scan.scrollIntoView());
    await see(tab, 'button.start');
    assert.ok((await drawn()) > 5 && scripts().length > 1);
    await tab.close();
  });

  test('200 scans that come, are answered and go leave no listener, timer or node behind', async () => {
    const tab = await browser.newPage();
    await tab.evaluateOnNewDocument(() => {
      const pending = new Set();
      window.pending = pending;
      const { setTimeout, clearTimeout, requestAnimationFrame, cancelAnimationFrame } = window;
      /** @type {any} */ (window).setTimeout = (run, wait, ...rest) => {
        const id = setTimeout(() => {
          pending.delete(id);
          run(...rest);
        }, wait);
        pending.add(id);
        return id;
      };
      window.clearTimeout = (id) => {
        pending.delete(id);
        clearTimeout(id);
      };
      window.requestAnimationFrame = (run) => {
        const id = requestAnimationFrame((now) => {
          pending.delete(`frame ${id}`);
          run(now);
        });
        pending.add(`frame ${id}`);
        return id;
      };
      window.cancelAnimationFrame = (id) => {
        pending.delete(`frame ${id}`);
        cancelAnimationFrame(id);
      };
      window.intervals = 0;
      const { setInterval } = window;
      /** @type {any} */ (window).setInterval = (...all) => {
        window.intervals += 1;
        return setInterval(.../** @type {[any]} */ (all));
      };
    });
    await tab.goto(`${host.url}empty.html`);
    const session = await tab.createCDPSession();
    await session.send('Performance.enable');
    const visits = (count) =>
      tab.evaluate(async (times) => {
        const place = document.querySelector('#place');
        const frame = () => new Promise(requestAnimationFrame);
        for (let visit = 0; visit < times; visit += 1) {
          const scan = document.createElement('leerscan-scan');
          scan.noIntro = visit % 2 === 0;
          place.append(scan);
          let found;
          while (
            !(found =
              scan.shadowRoot?.querySelector('.start') ??
              scan.shadowRoot?.querySelector('leerscan-survey')?.shadowRoot.querySelector('input'))
          )
            await frame();
          found.click();
          await frame();
          if (visit % 3 === 0) {
            place.prepend(document.createElement('hr'));
            place.append(scan);
          }
          scan.remove();
          place.replaceChildren();
        }
        // What waits for a pause gets one.
        for (let count = 0; count < 5; count += 1) await new Promise((resolve) => requestIdleCallback(resolve));
        for (let count = 0; count < 500 && window.pending.size > 0; count += 1)
          await new Promise((resolve) => requestIdleCallback(resolve));
      }, count);
    const left = async () => {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name) => metrics.find((metric) => metric.name === name).value;
      return {
        listeners: of('JSEventListeners'),
        nodes: of('Nodes'),
        ...(await tab.evaluate(() => ({ timers: window.pending.size, intervals: window.intervals }))),
      };
    };
    // The first ones bring in what stays: modules, templates, survey-core.
    await visits(20);
    const before = await left();
    await visits(200);
    const now = await left();
    assert.deepEqual({ timers: now.timers, intervals: now.intervals }, { timers: 0, intervals: 0 });
    // One scan alone is hundreds of nodes and dozens of listeners: the counters do count.
    await tab.evaluate(() => document.querySelector('#place').append(document.createElement('leerscan-scan')));
    await see(tab, 'button.start');
    const shown = await left();
    assert.ok(shown.listeners > now.listeners + 3 && shown.nodes > now.nodes + 30, JSON.stringify(shown));
    assert.ok(now.listeners - before.listeners < 10, `listeners: ${before.listeners} then ${now.listeners}`);
    assert.ok(now.nodes - before.nodes < 100, `nodes: ${before.nodes} then ${now.nodes}`);
    console.log(`left after 20 and after 220 scans: ${JSON.stringify([before, now])}`);
    await tab.close();
  });

  test('a pinned tag loads what it was made for, from another origin, and nothing else', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${host.url}pinned.html`);
    await see(tab, 'button.start');
    await tab.goto(`${host.url}tampered.html`, { waitUntil: 'networkidle0' });
    assert.equal(
      await tab.evaluate(() => window.tampered === undefined && customElements.get('leerscan-scan') === undefined),
      true,
    );
    await tab.close();
  });
});
