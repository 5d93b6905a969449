import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import test from 'node:test';
import { withTables } from './readme-tables.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(`${ROOT}/README.md`, 'utf8');

test('the tables of the README are fresh', () => {
  assert.equal(readme, withTables(readme), 'run `npm run build && npm run readme`');
});

test('every file that the README links to is there', () => {
  for (const [, address] of readme.matchAll(/\]\(([^)#:]+)\)|src="([^":]+)"/g)) if (address) assert.ok(existsSync(`${ROOT}/${address}`), address);
});

test('every dependency earns its place in the README', () => {
  const { dependencies } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'));
  for (const name of Object.keys(dependencies)) assert.ok(readme.includes(`\`${name}\``), `README.md says nothing about ${name}`);
});
