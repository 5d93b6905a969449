import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { loadInstrument } from '../../dist/instruments/index.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const OUT = `${HERE}build`;

const page = (head, body) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>bench</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** The pages that are measured, each asking the same 25 statements, five to a page. */
export async function makePages() {
  rmSync(OUT, { recursive: true, force: true });
  for (const name of ['leerscan', 'below', 'whole', 'floor', 'surveyjs', 'react'])
    mkdirSync(`${OUT}/${name}`, { recursive: true });
  const instrument = await loadInstrument('leercultuur', ['nl']);
  const options = [
    ...instrument.scale.options.map(({ value, label }) => [value, /** @type {Record<string, string>} */ (label).nl]),
    ['unknown', 'Weet ik niet'],
    ['na', 'Niet van toepassing'],
  ];
  const themes = instrument.dimensions.map(({ id, title }) => ({
    title: /** @type {Record<string, string>} */ (title).nl,
    items: instrument.items
      .filter((item) => item.dimension === id)
      .map((item) => [item.id, /** @type {Record<string, string>} */ (item.text).nl]),
  }));

  // Ours: the script-tag build as any page would use it, from the first statement on, as the peers begin.
  cpSync(`${ROOT}/dist/cdn`, `${OUT}/leerscan/cdn`, { recursive: true });
  writeFileSync(
    `${OUT}/leerscan/index.html`,
    page('<script type="module" src="cdn/top/leerscan.js"></script>', '<leerscan-scan no-intro></leerscan-scan>'),
  );

  // As most pages have it: further down, and nobody has come near.
  writeFileSync(
    `${OUT}/below/index.html`,
    page(
      '<script type="module" src="../leerscan/cdn/leerscan.js"></script>',
      `${'<p style="block-size: 600px">Above</p>'.repeat(4)}<leerscan-scan></leerscan-scan>`,
    ),
  );

  // The same with all of survey-core.
  await buildWhole(`${OUT}/whole/cdn/top`);
  copyFileSync(`${OUT}/leerscan/index.html`, `${OUT}/whole/index.html`);

  // The floor: the same statements in a bare Lit element, with no engine, no languages and no look.
  await build({
    stdin: { contents: floorSource(themes, options), resolveDir: ROOT, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    outfile: `${OUT}/floor/floor.js`,
  });
  writeFileSync(
    `${OUT}/floor/index.html`,
    page('<script type="module" src="floor.js"></script>', '<bare-statements></bare-statements>'),
  );

  // The peers: as their own documentation embeds them.
  const modules = `${HERE}node_modules`;
  copyFileSync(`${modules}/survey-core/survey.core.min.js`, `${OUT}/surveyjs/survey.core.min.js`);
  copyFileSync(`${modules}/survey-js-ui/survey-js-ui.min.js`, `${OUT}/surveyjs/survey-js-ui.min.js`);
  copyFileSync(`${modules}/survey-core/survey-core.min.css`, `${OUT}/surveyjs/survey-core.min.css`);
  const json = {
    pages: themes.map(({ title, items }) => ({
      title,
      elements: items.map(([name, text]) => ({
        type: 'radiogroup',
        name,
        title: text,
        colCount: 0,
        choices: options.map(([value, label]) => ({ value, text: label })),
      })),
    })),
  };
  writeFileSync(
    `${OUT}/surveyjs/start.js`,
    `document.addEventListener('DOMContentLoaded', () => { const survey = new Survey.Model(${JSON.stringify(json)}); survey.render(document.getElementById('survey')); });`,
  );
  writeFileSync(
    `${OUT}/surveyjs/index.html`,
    page(
      '<link rel="stylesheet" href="survey-core.min.css"><script src="survey.core.min.js"></script><script src="survey-js-ui.min.js"></script><script src="start.js"></script>',
      '<div id="survey"></div>',
    ),
  );
  copyFileSync(`${modules}/survey-core/survey-core.min.css`, `${OUT}/react/survey-core.min.css`);
  const app = `import { createRoot } from 'react-dom/client'; import { createElement } from 'react'; import { Model } from 'survey-core'; import { Survey } from 'survey-react-ui'; createRoot(document.getElementById('survey')).render(createElement(Survey, { model: new Model(${JSON.stringify(json)}) }));`;
  await build({
    stdin: { contents: app, resolveDir: HERE, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    outfile: `${OUT}/react/app.js`,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  writeFileSync(
    `${OUT}/react/index.html`,
    page(
      '<link rel="stylesheet" href="survey-core.min.css"><script type="module" src="app.js"></script>',
      '<div id="survey"></div>',
    ),
  );
}

/** Our own build, but for the plugin that takes out what nobody needs. */
async function buildWhole(dir) {
  const { default: builds } = await import('../../rollup.config.mjs');
  const { plugins, output, ...top } = /** @type {any} */ (builds.find((one) => one.output.dir === 'dist/cdn/top'));
  const bundle = await rollup({
    ...top,
    plugins: plugins.filter(({ name }) => name !== 'slim-survey-core'),
    logLevel: 'silent',
  });
  await bundle.write({ ...output, dir });
}

function floorSource(themes, options) {
  return `
import { LitElement, html } from 'lit';
const themes = ${JSON.stringify(themes)};
const options = ${JSON.stringify(options)};
class BareStatements extends LitElement {
  static properties = { page: { state: true }, answers: { state: true } };
  constructor() { super(); this.page = 0; this.answers = {}; }
  render() {
    const { title, items } = themes[this.page];
    return html\`<h2>\${title}</h2>\${items.map(([id, text]) => html\`<fieldset><legend>\${text}</legend>\${options.map(([value, label]) => html\`<label><input type="radio" name=\${id} .checked=\${this.answers[id] === value} @change=\${() => { this.answers = { ...this.answers, [id]: value }; }}>\${label}</label>\`)}</fieldset>\`)}<button @click=\${() => { this.page = Math.min(this.page + 1, themes.length - 1); }}>Volgende</button>\`;
  }
}
customElements.define('bare-statements', BareStatements);
`;
}
