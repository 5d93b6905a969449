import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import test from 'node:test';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const json = (path) => JSON.parse(readFileSync(`${ROOT}/dist/${path}`, 'utf8'));

test('TypeScript knows tags, properties, methods and events, in the DOM, React 19, Preact, Solid and Vue', () => {
  // What must be refused is marked in these files with @ts-expect-error.
  execFileSync('node', [`${ROOT}/node_modules/typescript/bin/tsc`, '-p', 'test/types/tsconfig.json'], {
    cwd: ROOT,
    stdio: 'pipe',
  });
});

test('editors know every tag and attribute', () => {
  const documented = json('custom-elements.json')
    .modules.flatMap((module) => module.declarations ?? [])
    .filter((one) => one.tagName);
  const expected = documented
    .map((one) => [one.tagName, (one.attributes ?? []).map((attribute) => attribute.name).sort()])
    .sort();
  const attributes = (list) =>
    list.map((tag) => [tag.name, tag.attributes.map((attribute) => attribute.name).sort()]).sort();
  assert.deepEqual(attributes(json('vscode.html-custom-data.json').tags), expected);
  assert.deepEqual(attributes(json('web-types.json').contributions.html.elements), expected);
});

test('React and Vue render the tag on a server, with its attributes', async () => {
  await import('leerscan');
  const { createElement } = await import('react');
  const { renderToString } = await import('react-dom/server');
  assert.equal(
    renderToString(createElement('leerscan-scan', { form: 'short', 'no-intro': '', lang: 'fr' })),
    '<leerscan-scan form="short" no-intro="" lang="fr"></leerscan-scan>',
  );
  const { createSSRApp, h } = await import('vue');
  const { renderToString: renderVue } = await import('vue/server-renderer');
  assert.equal(
    await renderVue(createSSRApp({ render: () => h('leerscan-scan', { form: 'short', lang: 'fr' }) })),
    '<leerscan-scan form="short" lang="fr"></leerscan-scan>',
  );
});
