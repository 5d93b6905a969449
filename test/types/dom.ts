/** What TypeScript knows of the elements, their properties and their events. Compiled by a test, never run. */
import 'leerscan';
import type { Response, Result } from 'leerscan';
import { connectFrames } from 'leerscan/embed';

const scan = document.createElement('leerscan-scan');
scan.form = 'short';
scan.respondent = { size: '10-49' };
scan.restart();
// @ts-expect-error: a property that is a text
scan.form = 3;
// @ts-expect-error: no such property
scan.colour = 'red';

scan.addEventListener('leerscan-complete', ({ detail }) => {
  const response: Response = detail.response;
  const result: Result = detail.result;
  void [response, result];
  // @ts-expect-error: no such detail
  void detail.score;
});
document.querySelector('leerscan-survey')?.focus();

const frame = document.createElement('iframe');
frame.addEventListener('leerscan-error', ({ detail }) => void detail.code.length);
frame.addEventListener('leerscan-complete', ({ detail }) => {
  const steps: readonly string[] | undefined = detail.result?.steps;
  void steps;
  // @ts-expect-error: without share-result there is no result
  void detail.result.steps;
});

const stop: () => void = connectFrames();
stop();
