import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { ensureBrowser } from './helpers/browser.mjs';

/** Files of a folder that are tests for Node's own runner. */
const nodeTests = (folder) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => `test/${folder}/${name}`);

/** Everything that is checked, in the order in which a mistake is cheapest to find. */
const STEPS = [
  ['types', 'npx', ['tsc', '--noEmit', '--project', 'test/tsconfig.json']],
  ['types of core, without a page', 'npx', ['tsc', '--project', 'src/core/tsconfig.json']],
  ['types of the build', 'npx', ['tsc', '--project', '.build/tsconfig.json']],
  ['lint', 'npm', ['run', '--silent', 'lint']],
  ['build', 'npm', ['run', '--silent', 'build']],
  ['unit', 'npx', ['web-test-runner', '--config', 'test/web-test-runner.config.mjs']],
  ['package', 'node', ['--test', ...nodeTests('package')]],
  ['end to end', 'node', ['--test', '--test-concurrency=1', ...nodeTests('demo')]],
];

/** A test that failed, as the runners print it: node's in either of its formats, and ours of the unit tests. */
const FAILED = /^\s*(?:not ok \d+ -|✖|failed:) (?!failing tests:)(.+)$/gm;

/** The runners' own totals: ours of the unit tests, and those of node --test. */
const TOTALS = [
  /unit tests: (?<passed>\d+) passed, (?<failed>\d+) failed/,
  /[#ℹ] pass (?<passed>\d+)[\s\S]*?[#ℹ] fail (?<failed>\d+)/,
];

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    child.stdout.on('data', (data) => {
      printed += data;
      process.stdout.write(data);
    });
    child.on('close', (code) => resolve({ code, printed }));
  });
}

try {
  process.env.CHROME_PATH = ensureBrowser();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const only = process.argv.slice(2);
let passed = 0;
let failed = 0;
const seconds = [];
const failures = [];
for (const [name, command, args] of STEPS) {
  if (only.length > 0 && !only.includes(name)) continue;
  console.log(`\n— ${name}`);
  const start = Date.now();
  const { code, printed } = await run(command, args);
  seconds.push(`${name} ${Math.round((Date.now() - start) / 1000)}`);
  const total = TOTALS.map((pattern) => pattern.exec(printed)?.groups).find(Boolean);
  passed += total ? Number(total.passed) : code === 0 ? 1 : 0;
  failed += total ? Number(total.failed) : code === 0 ? 0 : 1;
  // A runner that fails without a failing test (a crash, say) is a failure all the same.
  if (total && code !== 0 && Number(total.failed) === 0) failed += 1;
  const named = [...printed.matchAll(FAILED)].map(([, test]) => test);
  if (code !== 0) {
    const said = named.length > 0 ? [...new Set(named)] : [printed.trim().slice(-2000)];
    failures.push(...said.map((one) => `${name}: ${one}`));
  }
  if (failed > 0 && (name.startsWith('types') || name === 'build')) break;
}
console.log(`\nseconds: ${seconds.join(', ')}`);
// At the end, where a long log is read first.
for (const failure of failures) console.log(`failed: ${failure}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
