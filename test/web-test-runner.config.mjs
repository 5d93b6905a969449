import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { summaryReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { SWITCHES, ensureBrowser, findFirefox } from './helpers/browser.mjs';
import { hasWebKit } from './helpers/webdriver.mjs';
import { WebKitLauncher } from './helpers/webkit.mjs';

/** Ends with plain lines that the whole run reads: each test that failed, and the totals. */
function totals() {
  const failuresOf = (suite, path) =>
    suite
      ? [
          ...suite.tests
            .filter((test) => !test.passed && !test.skipped)
            .map((test) => [...path, test.name].join(' › ')),
          ...suite.suites.flatMap((inner) => failuresOf(inner, [...path, inner.name])),
        ]
      : [];
  const count = (suite, passed) =>
    suite
      ? suite.tests.filter((test) => test.passed === passed && !test.skipped).length +
        suite.suites.reduce((sum, inner) => sum + count(inner, passed), 0)
      : 0;
  return {
    onTestRunFinished({ sessions }) {
      const list = [...sessions];
      for (const { browser, testFile, testResults, errors } of list) {
        const from = [browser.name, basename(testFile)];
        for (const failure of failuresOf(testResults, from)) console.log(`failed: ${failure}`);
        for (const { message } of errors) console.log(`failed: ${[...from, message].join(' › ')}`);
      }
      const failed = list.reduce(
        (sum, session) => sum + count(session.testResults, false) + (session.errors.length > 0 ? 1 : 0),
        0,
      );
      console.log(
        `unit tests: ${list.reduce((sum, session) => sum + count(session.testResults, true), 0)} passed, ${failed} failed`,
      );
    },
  };
}

/** Every engine that is here: Chromium always, Firefox and WebKit where they are installed. */
function engines() {
  const firefox = findFirefox();
  return [
    chromeLauncher({ launchOptions: { executablePath: ensureBrowser(), args: SWITCHES } }),
    ...(firefox
      ? [
          Object.assign(
            chromeLauncher({
              puppeteer: /** @type {any} */ (puppeteer),
              launchOptions: { browser: 'firefox', executablePath: firefox },
            }),
            { name: 'Firefox' },
          ),
        ]
      : []),
    ...(hasWebKit() ? [new WebKitLauncher()] : []),
  ];
}

const wanted = process.env.ENGINES?.split(',');

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: ['test/{core,instruments,i18n,engine,storage,ui,elements,embed,entries,gather,kiosk,team}/**/*.test.ts'],
  nodeResolve: { browser: true, exportConditions: ['production'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: engines().filter(({ name }) => !wanted || wanted.includes(name)),
  // One at a time: a page behind another one gets no animation frames.
  concurrency: 1,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 20_000 } },
  reporters: [summaryReporter({ flatten: false }), totals()],
};
