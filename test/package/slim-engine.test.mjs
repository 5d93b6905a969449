import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, mock } from 'node:test';
import fc from 'fast-check';
import { rollup } from 'rollup';
import { withoutHazardsIn } from '../../.build/survey-core-hazards.mjs';
import { assertRead, rootsIn, slimIn } from '../../.build/survey-core-slim.mjs';
import { parseInstrument } from '../../dist/core/index.js';
import { questionsOf } from '../../dist/core/instrument/background.js';
import { surveyJsonOf } from '../../dist/engine/survey-json.js';
import { background, steps } from '../helpers/any-questionnaire.mjs';

const QUESTIONNAIRES = 2000;
/** On a busy machine they are fewer. */
const MOST_MS = 120_000;
const LANGUAGES = ['nl', 'fr', 'de', 'en', 'und'];
const SOURCE = readFileSync('node_modules/survey-core/fesm/survey-core.mjs', 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'leerscan-engine-'));
after(() => rmSync(folder, { recursive: true }));

/** Our way of making a model, built as for script tags: with all of survey-core, or with what we need of it. */
async function engineWith(...names) {
  const { default: builds } = await import('../../rollup.config.mjs');
  const plugins = builds[0].plugins.filter(({ name }) => ['node-resolve', 'without-hazards', ...names].includes(name));
  assert.equal(plugins.length, 2 + names.length);
  const bundle = await rollup({
    input: 'dist/engine/create-survey.js',
    plugins,
    treeshake: false,
    onwarn: () => undefined,
  });
  const dir = join(folder, names.join() || 'whole');
  await bundle.write({ dir, entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' });
  const engine = await import(`${dir}/create-survey.mjs`);
  await engine.loadLibrary();
  return engine;
}

const INSTRUMENT = parseInstrument({
  id: 'tiny',
  version: '1',
  title: 'Tiny',
  scale: { options: [1, 2, 5].map((value) => ({ value, label: `v${value}` })) },
  dimensions: [{ id: 'one', title: 'One' }],
  items: [{ id: 'one-a', dimension: 'one', text: 'One a, {q1}' }],
});

const said = [];
for (const level of /** @type {const} */ (['warn', 'error'])) mock.method(console, level, (words) => said.push(words));

/** What there is after every step, what goes wrong, and what the library says about it. */
function course({ createSurvey }, instrument, language, todo) {
  const states = [];
  const attempt = (act) => {
    try {
      return act();
    } catch (error) {
      states.push(`went wrong: ${error.message}`);
      return undefined;
    } finally {
      states.push(...said.splice(0).map(printed));
    }
  };
  const json = surveyJsonOf(instrument, 'full', language);
  const survey = attempt(() => createSurvey(json));
  const see = () => attempt(() => states.push(printed(stateOf(survey, instrument.background))));
  if (!survey) return states;
  see();
  for (const step of [...todo, { check: true }]) {
    attempt(() => states.push(String(take(step, survey))));
    see();
  }
  survey.dispose();
  return states;
}

function take({ question, answer, draft, check }, survey) {
  if (check) return survey.getPageByName('@background').validate(true);
  if (draft) survey.data = structuredClone(draft);
  const asked = survey.getQuestionByName(question);
  if (asked) asked.value = structuredClone(answer);
  return undefined;
}

function stateOf(survey, elements) {
  const panels = elements.filter(({ type }) => type === 'panel').flatMap((panel) => [panel, ...panel.elements]);
  return {
    data: survey.data,
    page: survey.getPageByName('@background').isVisible,
    panels: panels.filter(({ type }) => type === 'panel').map(({ name }) => survey.getPanelByName(name).isVisible),
    questions: [{ name: 'one-a' }, ...questionsOf(elements)]
      .map(({ name }) => survey.getQuestionByName(name))
      .map((question) => ({
        name: question.name,
        value: question.value,
        is: [question.isVisible, question.isReadOnly, question.isRequired, question.isEmpty()],
        errors: question.errors.map((error) => error.getText()),
      })),
  };
}

/** With what JSON would not show. */
const printed = (state) =>
  JSON.stringify(state, (_key, value) =>
    value === undefined || (typeof value === 'number' && !Number.isFinite(value)) ? `(${value})` : value,
  ) ?? '';

test(`${QUESTIONNAIRES} questionnaires go the same way with what is left of survey-core as with all of it`, async () => {
  const whole = await engineWith();
  const slim = await engineWith('slim-survey-core');
  const seen = { all: 0, hidden: 0, readOnly: 0, required: 0 };
  fc.assert(
    fc.property(background, fc.constantFrom(...LANGUAGES), steps, (elements, language, todo) => {
      const instrument = { ...INSTRUMENT, background: elements };
      const expected = course(whole, instrument, language, todo);
      assert.deepEqual(course(slim, instrument, language, todo), expected);
      const all = expected.join();
      seen.all += 1;
      seen.hidden += Number(all.includes('"is":[false'));
      seen.readOnly += Number(/"is":\[\w+,true/.test(all));
      seen.required += Number(/"is":\[\w+,\w+,true/.test(all));
    }),
    { numRuns: QUESTIONNAIRES, seed: 311, includeErrorInReport: true, interruptAfterTimeLimit: MOST_MS },
  );
  // What they are made of leads everywhere: questions come and go, are read only and required.
  console.log(seen);
  for (const [what, times] of Object.entries(seen)) assert.ok(times > seen.all / 50, `${what}: ${times}`);
  assert.ok(seen.all >= QUESTIONNAIRES / 20, `${seen.all} questionnaires only: this machine is too busy`);
});

const roots = rootsIn('dist/engine');
const code = withoutHazardsIn(SOURCE);

test('another survey-core stops the build', () => {
  assert.doesNotThrow(() => assertRead(SOURCE));
  assert.throws(() => assertRead(`${SOURCE}\n`), /survey-core has changed: the fingerprint .* Read what it does now/);
});

for (const [name, change, lists, message] of /** @type {[string, string, object, RegExp][]} */ ([
  ['a statement of an unknown kind', 'DomWindowHelper.addEventListener("x");', {}, /a statement of a kind .*addEventL/],
  ['a method to leave out that is not there', '', { cuts: [{ methods: ['isGone'] }] }, /there is no isGone any more/],
  [
    'one that is left out anyway',
    '',
    { cuts: [{ methods: ['QuestionFileModel.removeFile'] }] },
    /nothing comes to QuestionFile/,
  ],
  ['a stand-in for a class that is not there', '', { standIns: { IsGone: '' } }, /there is no IsGone any more/],
  ['a type that is not there', '', { types: ['isgone'] }, /there is no type isgone any more/],
])) {
  test(`${name} stops the build`, () => {
    assert.throws(() => slimIn(`${code}\n${change}`, roots, lists), message);
  });
}
