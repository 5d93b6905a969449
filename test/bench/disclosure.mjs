/**
 * How useful a report is that gives nobody away: `npm run bench:disclosure` on 1000 teams of each size, seeded. A
 * person's five themes correlate .4 and have SD 18, teams ICC(1) .15, statements α .70; 4 % "don't know" and 5 % "not
 * applicable", twice that in the fifth theme; in a third of the teams half of the people took the short form. Against
 * the exact figures of the same answers.
 */
import { randomFrom } from '../helpers/disclosure-scenario.mjs';

const [core, { loadInstrument }, { teamRecommendationsOf }, { levelsOf }, { levelOf }, { recommendationsOf }] =
  await Promise.all(
    [
      'core/index.js',
      'instruments/index.js',
      'core/team/team-steps.js',
      'core/team/shown-figures.js',
      'core/result/score.js',
      'core/result/recommendation.js',
    ].map((name) => import(`../../dist/${name}`)),
  );
const instrument = await loadInstrument('leercultuur');
const TEAMS = Number(process.argv[2] ?? 1000);
const MEAN = 60;

function teamOf(size, random) {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const isMixed = random() < 1 / 3;
  // A theme's score has variance 324; of a statement, with α .70 over five, 1 − .70 of it is its own.
  const trueVariance = 324 * 0.7;
  const own = Math.sqrt(324 * 0.3 * 5);
  const parts = (variance) => {
    const general = normal();
    return instrument.dimensions.map(
      () => Math.sqrt(variance) * (Math.sqrt(0.4) * general + Math.sqrt(0.6) * normal()),
    );
  };
  const team = parts(324 * 0.15);
  return Array.from({ length: size }, () => {
    const person = parts(trueVariance - 324 * 0.15);
    const form = isMixed && random() < 0.5 ? 'short' : 'full';
    const items =
      form === 'full' ? instrument.items : instrument.items.filter(({ id }) => instrument.forms.short.includes(id));
    const answers = {};
    for (const { id, dimension } of items) {
      const theme = instrument.dimensions.findIndex((one) => one.id === dimension);
      const times = theme === 4 ? 2 : 1;
      const luck = random();
      answers[id] =
        luck < 0.04 * times
          ? 'unknown'
          : luck < 0.09 * times
            ? 'na'
            : Math.min(5, Math.max(1, 1 + Math.round((MEAN + team[theme] + person[theme] + own * normal()) / 25)));
    }
    return core.createResponse({ instrument, form, answers });
  });
}

const share = (count, of) => `${Math.round((1000 * count) / of) / 10} %`;
for (const size of [6, 12, 25, 60]) {
  const random = randomFrom(size);
  const seen = {
    themes: 0,
    shown: 0,
    near: 0,
    alone: 0,
    among: 0,
    words: 0,
    said: 0,
    rightWord: 0,
    steps: 0,
    items: 0,
    shownItems: 0,
  };
  const errors = [];
  for (let team = 0; team < TEAMS; team++) {
    const responses = teamOf(size, random);
    const exact = await core.groupStatistics(instrument, responses);
    const { result } = await core.teamResultOf(instrument, responses);
    for (const [place, { mean, n, adm }] of exact.dimensions.entries()) {
      if (n < 5) continue;
      seen.themes += 1;
      const { score, agreement } = result.dimensions[place];
      if (!score) continue;
      seen.shown += 1;
      const error = Math.abs((score.mean.low + score.mean.high) / 2 - mean);
      errors.push(error);
      if (error <= 5) seen.near += 1;
      const levels = levelsOf(instrument, score.mean);
      if (levels.includes(levelOf(instrument, mean))) seen[levels.length === 1 ? 'alone' : 'among'] += 1;
      if (adm === null) continue;
      seen.words += 1;
      if (agreement) seen.said += 1;
      if (agreement === (adm <= 5 / 6 ? 'agree' : 'differ')) seen.rightWord += 1;
    }
    seen.items += exact.items.filter(({ n }) => n >= 5).length;
    seen.shownItems += result.items.filter(({ mean }) => mean).length;
    const byItem = new Map(exact.items.map((item) => [item.item, item.mean]));
    const truth = recommendationsOf(
      instrument,
      ({ id }) => (byItem.get(id) === null ? null : (100 - byItem.get(id)) / 100),
      {
        first: [],
        scores: new Map(exact.dimensions.map(({ dimension, mean }) => [dimension, mean])),
        reader: {},
      },
    );
    if (truth[0]?.step === teamRecommendationsOf(instrument, result)[0]?.step) seen.steps += 1;
  }
  errors.sort((a, b) => a - b);
  console.log(
    `${size} people: theme within 5 points ${share(seen.near, seen.shown)} (median error ${errors[errors.length >> 1].toFixed(1)}) · right level ${share(seen.alone, seen.shown)} alone, ${share(seen.among, seen.shown)} one of two named · agreement word right ${share(seen.rightWord, seen.words)} (said ${share(seen.said, seen.words)}) · first step ${share(seen.steps, TEAMS)} · themes with a figure ${share(seen.shown, seen.themes)}, statements ${share(seen.shownItems, seen.items)}`,
  );
}
