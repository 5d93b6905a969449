import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { hostPages } from '../helpers/host-pages.mjs';
import { TABS as ENGINES } from '../helpers/engines.mjs';

/** One question of somebody's own, and what came of what was typed at it. */
const PAGE = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Velden</title><body><leerscan-survey></leerscan-survey></body>
<script type="module">
  import './leerscan/leerscan.js';
  import { parseInstrument } from './leerscan/core.js';
  await customElements.whenDefined('leerscan-survey');
  globalThis.parseInstrument = parseInstrument;
</script></html>`;

const number = (more = {}) => ({ type: 'text', inputType: 'number', ...more });
const month = (more = {}) => ({ type: 'text', inputType: 'month', ...more });
const text = (more = {}) => ({ type: 'text', ...more });
const date = (more = {}) => ({ type: 'text', inputType: 'date', ...more });
const time = (more = {}) => ({ type: 'text', inputType: 'time', ...more });
const NUMBER = 'Schrijf alleen een getal, bv. 37 of 37,5.';
const MONTH = 'Schrijf een maand en een jaar, bv. november 2026.';
const DATE = 'Schrijf een dag, een maand en een jaar, bv. 23-11-2026.';
const TIME = 'Schrijf uren en minuten, bv. 14:30.';

/** A day as it is typed, as the host gets it, and as the person reads it. */
function dayFrom(now, ahead) {
  const then = new Date(now.getFullYear(), now.getMonth(), now.getDate() + ahead, 12);
  const [day, month, year] = then
    .toLocaleDateString('nl', { day: '2-digit', month: '2-digit', year: 'numeric' })
    .split('-');
  return {
    typed: `${day}/${month}/${year}`,
    iso: `${year}-${month}-${day}`,
    said: then.toLocaleDateString('nl', { dateStyle: 'long' }),
  };
}
/**
 * What is asked, what is typed, and what the person reads then: on the overview, with what the host gets, or in the
 * note that sends them back.
 */
function tableOn(now) {
  const [today, tomorrow] = [dayFrom(now, 0), dayFrom(now, 1)];
  const thisMonth = { iso: today.iso.slice(0, 7), said: today.said.replace(/^\d+ /, '') };
  return /** @type {[object, string, { hears?: unknown, reads?: string, problem?: string }][]} */ ([
    // A number is what it says, in a browser of any language.
    [number(), '37,5', { hears: 37.5, reads: '37,5' }],
    [number(), '37.5', { hears: 37.5, reads: '37,5' }],
    [number({ inputType: 'range' }), '12', { hears: 12, reads: '12' }],
    [text({ validators: [{ type: 'numeric' }] }), '0,5', { hears: 0.5, reads: '0,5' }],
    [number(), '1.234,5', { hears: 1234.5, reads: '1234,5' }],
    [number(), '1 234,5', { hears: 1234.5, reads: '1234,5' }],
    [number(), '-5', { hears: -5, reads: '-5' }],
    [number(), '1.000', { problem: 'Bedoel je 1000 of 1? Schrijf het precies zo.' }],
    [number(), '1,234', { hears: 1.234, reads: '1,234' }],
    [number(), '12e', { problem: NUMBER }],
    [number(), '1e3', { problem: NUMBER }],
    [number(), 'vijf', { problem: NUMBER }],
    [number({ step: 1 }), '12a', { problem: 'Schrijf alleen een geheel getal, bv. 37.' }],
    [number({ step: 1 }), '37,5', { problem: 'Schrijf een geheel getal, bv. 37 of 38.' }],
    [number({ step: 0.5 }), '37,3', { problem: 'Dit getal kan hier niet. Dichtbij liggen 37 en 37,5.' }],
    [number({ min: 1.5 }), '1', { problem: 'Dit moet minstens 1,5 zijn.' }],
    [number({ max: 1000 }), '1001', { problem: 'Dit mag hoogstens 1000 zijn.' }],
    [number({ validators: [{ type: 'numeric', maxValue: 9 }] }), '10', { problem: 'Dit mag hoogstens 9 zijn.' }],
    [number(), '', { hears: undefined, reads: 'nog open' }],
    [number({ isRequired: true }), '', { problem: 'Vul hier nog iets in.' }],
    // A month is typed in every browser.
    [month(), 'nov 2026', { hears: '2026-11', reads: 'november 2026' }],
    [month(), 'november 2026', { hears: '2026-11', reads: 'november 2026' }],
    [month(), '11/2026', { hears: '2026-11', reads: 'november 2026' }],
    [month(), '2026-5', { hears: '2026-05', reads: 'mei 2026' }],
    [month(), '05-2026', { hears: '2026-05', reads: 'mei 2026' }],
    [month(), 'maart 2026', { hears: '2026-03', reads: 'maart 2026' }],
    [month(), 'geen idee', { problem: MONTH }],
    [month(), 'nov 26', { problem: MONTH }],
    [month({ min: '2026-01' }), '12/2025', { problem: 'Dit mag niet vroeger zijn dan januari 2026.' }],
    [month({ max: 'today()' }), '01/2999', { problem: `Dit mag niet later zijn dan ${thisMonth.said}.` }],
    [month({ max: '=today()' }), thisMonth.iso, { hears: thisMonth.iso, reads: thisMonth.said }],
    // So are a day and a time.
    [date(), '23/11/2026', { hears: '2026-11-23', reads: '23 november 2026' }],
    [date(), '5-6-2026', { hears: '2026-06-05', reads: '5 juni 2026' }],
    [date(), '2026-06-05', { hears: '2026-06-05', reads: '5 juni 2026' }],
    [date(), '5 jun 2026', { hears: '2026-06-05', reads: '5 juni 2026' }],
    [date(), '23/11', { problem: DATE }],
    [date(), '23/11/26', { problem: DATE }],
    [date(), '30 februari 2026', { problem: DATE }],
    [date({ min: '2026-01-01' }), '1/6/2025', { problem: 'Dit mag niet vroeger zijn dan 1 januari 2026.' }],
    ...['today()', '=today()'].flatMap((max) => [
      [date({ max }), today.typed, { hears: today.iso, reads: today.said }],
      [date({ max }), tomorrow.typed, { problem: `Dit mag niet later zijn dan ${today.said}.` }],
    ]),
    [date({ min: 'today()' }), '1/6/2025', { problem: `Dit mag niet vroeger zijn dan ${today.said}.` }],
    [time(), '9u30', { hears: '09:30', reads: '09:30' }],
    [time(), '14:30', { hears: '14:30', reads: '14:30' }],
    [time(), '14', { problem: TIME }],
    [time({ max: '12:00' }), '12:01', { problem: 'Dit mag niet later zijn dan 12:00.' }],
    // Validators: as their author means them, in the language of the page.
    [text({ validators: [{ type: 'regex', regex: '^\\p{L}+$' }] }), 'Łukasz', { hears: 'Łukasz', reads: 'Łukasz' }],
    [
      text({ validators: [{ type: 'regex', regex: '^\\p{L}+$' }] }),
      'R2',
      { problem: 'Dit antwoord past niet bij de vraag. Kijk het nog eens na.' },
    ],
    [
      text({ validators: [{ type: 'email' }] }),
      'naam@',
      { problem: 'Schrijf een volledig e-mailadres, bv. naam@voorbeeld.be.' },
    ],
    [text({ inputType: 'email' }), 'naam', { problem: 'Schrijf een volledig e-mailadres, bv. naam@voorbeeld.be.' }],
    [
      text({ validators: [{ type: 'text', minLength: 5 }] }),
      'kort',
      { problem: 'Schrijf minstens 5 tekens. Nu zijn het er 4.' },
    ],
    [
      number({ validators: [{ type: 'expression', expression: '{asked} > 5', text: 'Meer dan 5.' }] }),
      '5',
      { problem: 'Meer dan 5.' },
    ],
    [
      number({ validators: [{ type: 'expression', expression: '{asked} > 5', text: 'Meer dan 5.' }] }),
      '',
      { hears: undefined, reads: 'nog open' },
    ],
  ]);
}

/** Runs in the page: a survey that asks this question, with focus in its field. */
async function ask(question) {
  while (!globalThis.parseInstrument) await new Promise(requestAnimationFrame);
  const survey = Object.assign(document.createElement('leerscan-survey'), {
    instrument: globalThis.parseInstrument({
      id: 'own',
      version: '1',
      languages: ['nl'],
      title: 'Own',
      scale: { options: [1, 2].map((value) => ({ value, label: `antwoord ${value}` })) },
      dimensions: [{ id: 'one', title: 'One' }],
      items: [{ id: 'one-a', dimension: 'one', text: 'One a' }],
      background: [{ name: 'asked', title: 'Vraag', ...question }],
    }),
    draft: { answers: { 'one-a': 2 }, respondent: {}, place: '@background' },
  });
  document.body.replaceChildren(survey);
  globalThis.heard = undefined;
  survey.addEventListener('leerscan-complete', ({ detail }) => (globalThis.heard = detail.response.respondent));
  globalThis.find = async (selector) => {
    const until = performance.now() + 15_000;
    while (performance.now() < until) {
      const found = survey.shadowRoot?.querySelector(selector);
      if (found) return found;
      await new Promise(requestAnimationFrame);
    }
    throw new Error(`there is no ${selector} in: ${survey.shadowRoot?.textContent}`);
  };
  (await globalThis.find('[data-question] input')).focus();
}

/** Runs in the page: goes on, and reads what is said. */
async function goOn() {
  const { find } = /** @type {any} */ (globalThis);
  const typed = (await find('[data-question] input')).value;
  (await find('nav .primary')).click();
  const shown = await find('.note li, .theme .count');
  if (shown.matches('li')) {
    const field = await find('[data-question] input');
    const described = field.getAttribute('aria-describedby').split(' ').at(-1);
    const root = field.getRootNode();
    return {
      problem: shown.textContent.trim().replace(/^Vraag( \(verplicht\))?: /, ''),
      beside: root.getElementById(described).textContent.trim(),
      invalid: field.getAttribute('aria-invalid'),
      kept: field.value === typed,
    };
  }
  const reads = (await find('.theme:last-child .answer')).textContent.trim();
  (await find('nav .primary')).click();
  while (!globalThis.heard) await new Promise(requestAnimationFrame);
  return { hears: globalThis.heard.asked ?? null, reads };
}

describe('a question of somebody’s own', () => {
  let host;
  before(async () => (host = await hostPages({ '/fields.html': PAGE })));
  after(() => host.close());

  for (const [engine, open] of Object.entries(ENGINES)) {
    describe(engine, () => {
      let tab;
      before(async () => {
        tab = await open();
        await tab.goto(`${host.url}fields.html`);
      });
      after(() => tab.close());

      for (const [index, [question, typed, { hears, reads, problem }]] of tableOn(new Date()).entries()) {
        test(`${JSON.stringify(question)} ← “${typed}”: ${problem ?? `${JSON.stringify(hears)}, “${reads}”`}`, async () => {
          // What today is, it is now.
          const [asked, keys, expected] = tableOn(new Date())[index];
          await tab.evaluate(ask, asked);
          await tab.press([...keys]);
          assert.deepEqual(
            await tab.evaluate(goOn),
            expected.problem === undefined
              ? { hears: expected.hears ?? null, reads: expected.reads }
              : { problem: expected.problem, beside: expected.problem, invalid: 'true', kept: true },
          );
        });
      }
    });
  }
});
