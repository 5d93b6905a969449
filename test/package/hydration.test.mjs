import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import test, { after, before } from 'node:test';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { createSSRApp } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { Page as ReactPage } from '../fixtures/react-page.mjs';
import { Page as VuePage } from '../fixtures/vue-page.mjs';
import { launchBrowser } from '../helpers/browser.mjs';
import { hostPages, script } from '../helpers/host-pages.mjs';
import { openScan, see, through } from '../helpers/scan-page.mjs';

/** What a server writes, and what a browser runs to go on with it. */
const FRAMEWORKS = {
  react: {
    html: () => renderToString(createElement(ReactPage)),
    script: `import { StrictMode, createElement } from 'react';
      import { hydrateRoot } from 'react-dom/client';
      import { Page } from './react-page.mjs';
      const page = createElement(StrictMode, null, createElement(Page));
      hydrateRoot(document.querySelector('#app'), page, { onRecoverableError: console.error });`,
  },
  vue: {
    html: () => renderVue(createSSRApp(VuePage)),
    script: `import { createSSRApp } from 'vue/dist/vue.runtime.esm-bundler.js';
      import 'leerscan';
      import { Page } from './vue-page.mjs';
      createSSRApp(Page).mount('#app');`,
  },
};

/** The script in a bundler's files, as a development server has them: frameworks warn there alone. */
async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('../fixtures', import.meta.url)) },
    entryNames: 'app',
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: '/',
    write: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
  });
  return outputFiles.map(({ path, text }) => [basename(path), script(text)]);
}

let browser;
let host;
const written = {};
before(async () => {
  browser = await launchBrowser();
  const pages = {};
  for (const [name, { html, script: contents }] of Object.entries(FRAMEWORKS)) {
    written[name] = await html();
    pages[`/${name}/`] =
      `<!doctype html><link rel="icon" href="data:," /><div id="app">${written[name]}</div><script type="module" src="app.js"></script>`;
    for (const [file, page] of await bundled(contents)) pages[`/${name}/${file}`] = page;
  }
  host = await hostPages(pages);
});
after(async () => {
  await browser?.close();
  await host?.close();
});

for (const name of Object.keys(FRAMEWORKS))
  test(`what ${name} wrote on a server is a whole scan in the browser: words, properties and events`, async () => {
    assert.match(written[name], /<leerscan-scan form="short" shares-result\b[^>]*>One moment\.<\/leerscan-scan>/);
    const { page, said } = await openScan(browser, `${host.url}${name}/`);
    await see(page, 'button.start');
    const intro = await page.$eval('deep/[part~="intro"]', (shown) => shown.textContent);
    assert.match(intro, /The website you are on receives your answers and your result\./);
    assert.doesNotMatch(intro, /sends nothing/);
    await through(page, () => 4);
    const heard = await page.evaluate('heard');
    assert.equal(heard.length, 1);
    const { response, result } = heard[0];
    assert.equal(response.form, 'short');
    assert.deepEqual(response.respondent, { size: '10-49' });
    assert.deepEqual(
      result.dimensions.map(({ shown }) => shown),
      [75, 75, 75, 75, 75],
    );
    assert.deepEqual(
      said.filter((line) => !/React DevTools/.test(line)),
      [],
    );
    await page.close();
  });

test('a component of React tells the listener of now, takes what changes, and lets go of its tag', async () => {
  const { page } = await openScan(browser, `${host.url}react/`);
  await see(page, 'button.start');
  const scan = await page.$('leerscan-scan');
  const state = () =>
    scan.evaluate((element) => {
      element.dispatchEvent(new CustomEvent('leerscan-complete', { detail: {} }));
      const { sharesResult, respondent } = /** @type {any} */ (element);
      return { sharesResult, respondent, class: element.className, heard: globalThis.heard.map(({ round }) => round) };
    });
  const first = { sharesResult: true, respondent: { size: '10-49' }, class: 'round-1', heard: [1] };
  assert.deepEqual(await state(), first);
  await page.click('#next');
  assert.deepEqual(await state(), { sharesResult: false, class: 'round-2', heard: [1, 2] });
  await page.click('#next');
  assert.equal(await page.$('leerscan-scan'), null);
  assert.deepEqual((await state()).heard, [1, 2]);
  await page.close();
});
