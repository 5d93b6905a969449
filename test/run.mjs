import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { ensureBrowser } from './helpers/browser.mjs';

/** Files of a folder that are tests for Node's own runner; those that take longest are named, and come first. */
const nodeTests = (folder, first = []) => {
  const names = readdirSync(new URL(folder, import.meta.url)).filter((name) => name.endsWith('.test.mjs'));
  return [...first, ...names.filter((name) => !first.includes(name))].map((name) => `test/${folder}/${name}`);
};
const runFiles = (most, files) => ['--test', `--test-concurrency=${most}`, ...files];

/**
 * Everything that is checked, in the order in which a mistake is cheapest to find. Steps of one group run side by side.
 * End-to-end files have a browser, a site and ports of their own, and wait more than they reckon.
 * @type {[string, string, string[]][][]}
 */
const GROUPS = [
  [
    ['types', 'npx', ['tsc', '--noEmit', '--project', 'test/tsconfig.json']],
    ['build', 'npm', ['run', '--silent', 'build']],
  ],
  [
    ['types of core, without a page', 'npx', ['tsc', '--project', 'src/core/tsconfig.json']],
    ['types of the build', 'npx', ['tsc', '--project', '.build/tsconfig.json']],
    ['types of the tests', 'npx', ['tsc', '--project', 'test/tsconfig.mjs.json']],
    ['lint', 'npm', ['run', '--silent', 'lint']],
    ['package', 'node', runFiles(1, nodeTests('package'))],
  ],
  [['unit', 'npx', ['web-test-runner', '--config', 'test/web-test-runner.config.mjs']]],
  [
    [
      'end to end',
      'node',
      runFiles(2, nodeTests('demo', ['kiosk-engines.test.mjs', 'kiosk.test.mjs', 'team.test.mjs', 'scan.test.mjs'])),
    ],
  ],
];

/**
 * What is run when it is asked for: it needs programs of others, or their packages.
 * @type {[string, string, string[]][]}
 */
const ASKED = [
  ['hosts', 'node', runFiles(1, nodeTests('hosts'))],
  ['frameworks', 'node', runFiles(1, nodeTests('frameworks'))],
];

/** A test that failed, as the runners print it: node's in either of its formats, and ours of the unit tests. */
const FAILED = /^\s*(?:not ok \d+ -|✖|failed:) (?!failing tests:)(.+)$/gm;

/** The runners' own totals: ours of the unit tests, and those of node --test. */
const TOTALS = [
  /unit tests: (?<passed>\d+) passed, (?<failed>\d+) failed/,
  /[#ℹ] pass (?<passed>\d+)[\s\S]*?[#ℹ] fail (?<failed>\d+)/,
];

/** Runs a step; what it prints is shown at once where it runs alone, else when it is over. */
function run([name, command, args], isAlone) {
  const start = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', isAlone ? 'inherit' : 'pipe'] });
    let printed = isAlone ? '' : `\n— ${name}\n`;
    const take = (data) => {
      printed += data;
      if (isAlone) process.stdout.write(data);
    };
    if (isAlone) console.log(`\n— ${name}`);
    child.stdout.on('data', take);
    child.stderr?.on('data', take);
    child.on('close', (code) => {
      if (!isAlone) process.stdout.write(printed);
      resolve({ name, code, printed, seconds: Math.round((Date.now() - start) / 1000) });
    });
  });
}

try {
  process.env.CHROME_PATH = ensureBrowser();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const only = process.argv.slice(2);
const groups = only.length === 0 ? GROUPS : [...GROUPS, ASKED];
const names = groups.flat().map(([step]) => step);
const unknown = only.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}; there are: ${names.join(', ')}.`);
  process.exit(1);
}
let passed = 0;
let failed = 0;
const seconds = [];
const failures = [];
for (const group of groups) {
  const steps = group.filter(([name]) => only.length === 0 || only.includes(name));
  for (const done of await Promise.all(steps.map((step) => run(step, steps.length === 1)))) {
    const { name, code, printed } = done;
    seconds.push(`${name} ${done.seconds}`);
    const total = TOTALS.map((pattern) => pattern.exec(printed)?.groups).find(Boolean);
    passed += total ? Number(total.passed) : code === 0 ? 1 : 0;
    failed += total ? Number(total.failed) : code === 0 ? 0 : 1;
    // A runner that fails without a failing test (a crash, say) is a failure all the same.
    if (total && code !== 0 && Number(total.failed) === 0) failed += 1;
    if (code === 0) continue;
    const named = [...printed.matchAll(FAILED)].map(([, test]) => test);
    const said = named.length > 0 ? [...new Set(named)] : [printed.trim().slice(-2000)];
    failures.push(...said.map((one) => `${name}: ${one}`));
  }
  // Without a build there is nothing to test.
  if (failed > 0 && steps.some(([name]) => name === 'build')) break;
}
console.log(`\nseconds: ${seconds.join(', ')}`);
// At the end, where a long log is read first.
for (const failure of failures) console.log(`failed: ${failure}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
