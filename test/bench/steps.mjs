/**
 * How often each step is advised, and which kind of headline stands above it: `npm run bench:steps` on 20,000
 * respondents per form, seeded. Their means differ by 0.5 (standard deviation, on the scale of 1 to 5) between people,
 * by 0.5 between a person's themes and by 0.9 between statements, around 2.6, 3.0, 3.4, 3.8 or 4.2; each role as often
 * as none. An assumption, not data.
 */
import { randomFrom } from '../helpers/disclosure-scenario.mjs';

const [{ resultOf }, { loadInstrument }, { itemsOf }] = await Promise.all(
  ['core/index.js', 'instruments/index.js', 'core/instrument/instrument.js'].map(
    (name) => import(`../../dist/${name}`),
  ),
);
const instrument = await loadInstrument('leercultuur', ['nl']);
const RESPONDENTS = Number(process.argv[2] ?? 20_000);
const ROLES = ['lead', 'mentor', 'employee', 'student', undefined];
const MEANS = [2.6, 3, 3.4, 3.8, 4.2];

function answersOf(form, mean, random) {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const person = mean + 0.5 * normal();
  const themes = new Map(instrument.dimensions.map(({ id }) => [id, person + 0.5 * normal()]));
  return Object.fromEntries(
    itemsOf(instrument, form).map(({ id, dimension }) => [
      id,
      Math.min(5, Math.max(1, Math.round(themes.get(dimension) + 0.9 * normal()))),
    ]),
  );
}

const percent = (count) => ((100 * count) / RESPONDENTS).toFixed(1).padStart(5);
const shares = {};
for (const form of ['full', 'short']) {
  const random = randomFrom(16);
  const advised = new Map(instrument.steps.map(({ id }) => [id, 0]));
  const kinds = new Map();
  for (let at = 0; at < RESPONDENTS; at++) {
    const one = (list) => list[Math.floor(random() * list.length)];
    const role = one(ROLES);
    const answers = answersOf(form, one(MEANS), random);
    const result = resultOf(instrument, { form, answers, respondent: role ? { role } : {} });
    kinds.set(result.kind, (kinds.get(result.kind) ?? 0) + 1);
    for (const { step } of result.steps) advised.set(step.id, advised.get(step.id) + 1);
  }
  shares[form] = advised;
  console.log(`${form}: ${[...kinds].map(([kind, count]) => `${kind} ${percent(count).trim()} %`).join(', ')}`);
}
console.log('advised to, in percent   full  short');
for (const { id } of instrument.steps)
  console.log(`${id.padEnd(22)} ${percent(shares.full.get(id))}  ${percent(shares.short.get(id))}`);
