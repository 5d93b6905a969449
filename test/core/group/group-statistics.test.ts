import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  type Answer,
  type Instrument,
  type Response,
  createResponse,
  groupStatistics,
  parseInstrument,
} from '../../../src/core/index.js';
import { groupReliability, statisticsOf } from '../../../src/core/group/group-statistics.js';
import { GroupTally } from '../../../src/core/group/group-tally.js';
import { IdSet } from '../../../src/core/group/id-set.js';
import { scoreResponse } from '../../../src/core/result/score.js';
import { studentQuantile } from '../../../src/core/group/student-t.js';
import { tallyShapeOf } from '../../../src/core/group/tally-shape.js';
import { GOLDEN_GROUPS, GOLDEN_QUANTILES, GOLDEN_RELIABILITY } from '../../fixtures/golden-groups.js';
import { rich } from '../../fixtures/instruments.js';

/** One dimension of so many items, with options 1 to A. */
function plain(items: number, options: number): Instrument {
  return parseInstrument({
    id: 'plain',
    version: '1',
    title: 'Plain',
    scale: { options: Array.from({ length: options }, (_, index) => ({ value: index + 1, label: String(index + 1) })) },
    dimensions: [{ id: 'one', title: 'One' }],
    items: Array.from({ length: items }, (_, index) => ({ id: `i${index}`, dimension: 'one', text: `Item ${index}` })),
  });
}

/** Respondents from rows of answers; anything that is no number was skipped. */
function respondents(instrument: Instrument, rows: readonly (readonly (number | undefined)[])[]): Response[] {
  return rows.map((row) =>
    createResponse({
      instrument,
      answers: Object.fromEntries(
        row.flatMap((answer, index) => (answer === undefined ? [] : [[instrument.items[index]?.id ?? '', answer]])),
      ),
    }),
  );
}

const digits = (rows: string): (number | undefined)[][] =>
  rows.split(' ').map((row) => Array.from(row, (digit) => (digit === '-' ? undefined : Number(digit))));
const A = '4454 3443 5444 4344 2332 4544';
const B = '2322 3323 1221 3233 2212';
const C = '5134 1525 4451 2113';

function near(found: number | null | undefined, expected: number, relative = 1e-9): void {
  expect(found, `expected ${expected}`).to.be.a('number');
  expect(Math.abs((found ?? NaN) - expected), `${String(found)} is not ${expected}`).to.be.at.most(
    Math.max(Math.abs(expected), 1e-3) * relative,
  );
}

async function firstOf(instrument: Instrument, rows: readonly (readonly (number | undefined)[])[]) {
  const [dimension] = (await groupStatistics(instrument, respondents(instrument, rows))).dimensions;
  if (!dimension) throw new Error('no dimension');
  return dimension;
}

describe('statistics of a group', () => {
  const four = plain(4, 5);

  for (const [name, rows, mean, sd, low, high, rwgj, adm, alpha] of [
    ['A', A, 68.75, 17.23006094, 50.66815997, 86.83184003, 0.8851540616, 0.5833333333, 0.8538011696],
    ['B', B, 30, 14.25219281, 12.30356529, 47.69643471, 0.9133858268, 0.54, 0.7692307692],
    ['C', C, 48.4375, 20.00976324, 16.59750145, 80.27749855, 0, 1.4375, -0.4119241192],
  ] as const) {
    it(`are those of the scoring specification for ${name}`, async () => {
      const found = await firstOf(four, digits(rows));
      // To the last digit that the specification gives.
      for (const [figure, expected, decimals] of [
        [found.mean, mean, 8],
        [found.sd, sd, 8],
        [found.ci?.[0], low, 8],
        [found.ci?.[1], high, 8],
        [found.rwgj, rwgj, 10],
        [found.adm, adm, 10],
        [found.alpha, alpha, 10],
      ] as const)
        expect(figure).to.be.closeTo(expected, 0.51 * 10 ** -decimals);
    });
  }

  it('take all rows together, and the groups apart', async () => {
    const groups = await Promise.all([A, B, C].map((rows) => firstOf(four, digits(rows))));
    near((await firstOf(four, digits(`${A} ${B} ${C}`))).alpha, 0.7113543092, 1e-9);
    const reliability = groupReliability(groups);
    // To the last digit that the specification gives.
    expect(reliability?.icc1).to.be.closeTo(0.547955578, 0.51e-9);
    near(reliability?.icc2, 0.8583741895, 1e-9);
  });

  for (const golden of GOLDEN_RELIABILITY) {
    const groups = golden.groups.split(' | ').map((group) => group.split(' ').map(Number));

    it(`are as reliable over ${groups.length} groups as R finds`, () => {
      const found = groupReliability(groups.map(momentsOf));
      near(found?.icc1, golden.icc1);
      near(found?.icc2, golden.icc2);
      const { between, within } = meanSquaresOf(groups);
      near(between, golden.msb);
      near(within, golden.msw);
    });
  }

  it('are as reliable over groups as an analysis of variance in two passes finds', () => {
    const group = fc.array(
      fc.integer({ min: 0, max: 16 }).map((step) => step * 6.25),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 9 }), (groups) => {
        const { between, within } = meanSquaresOf(groups);
        const size = meanOf(groups.map(({ length }) => length));
        const found = groupReliability(groups.map(momentsOf));
        // Means that are the same but for the last digit say nothing, and neither way need call them equal.
        fc.pre(between > 1e-9);
        expect(found?.icc1).to.be.closeTo((between - within) / (between + (size - 1) * within), 1e-9);
        near(found?.icc2, (between - within) / between, 1e-8);
      }),
      { numRuns: 1000 },
    );
  });

  it('leave a respondent out of agreement, not out of the mean, when an answer is missing', async () => {
    const a = await firstOf(four, digits(A.replace('3443', '34-3')));
    const b = await firstOf(four, digits(B.replace('1221', '-221')));
    expect([a.n, a.complete, b.n, b.complete]).to.deep.equal([6, 5, 5, 4]);
    for (const [figure, expected] of [
      [a.rwgj, 0.8571428571],
      [b.rwgj, 0.9382716049],
      [a.adm, 0.6],
      [b.adm, 0.5],
    ] as const)
      near(figure, expected, 1e-9);
  });

  for (const [index, golden] of GOLDEN_GROUPS.entries()) {
    it(`are those of R for group ${index}`, async () => {
      const rows = golden.rows
        .split(' | ')
        .map((row) => row.split(' ').map((answer) => (answer === '-' ? undefined : Number(answer))));
      const found = await firstOf(plain(golden.items, golden.options), rows);
      expect([found.n, found.complete]).to.deep.equal([golden.n, golden.complete]);
      for (const [figure, expected] of [
        [found.mean, golden.mean],
        [found.sd, golden.sd],
        [found.ci?.[0], Math.max(0, golden.ci[0])],
        [found.ci?.[1], Math.min(100, golden.ci[1])],
        [found.adm, golden.adm],
        [found.rwgj, golden.rwgj],
        [found.alpha, golden.alpha],
      ] as const)
        near(figure, expected);
    });
  }

  it('agree with two passes over everything, with reversed items and uneven options, whatever is missing', async () => {
    const uneven = parseInstrument({
      id: 'uneven',
      version: '1',
      title: 'Uneven',
      scale: { options: [-1, 0.5, 2, 7].map((value) => ({ value, label: String(value) })) },
      dimensions: [
        { id: 'one', title: 'One' },
        { id: 'two', title: 'Two' },
      ],
      items: ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => ({
        id,
        dimension: index < 4 ? 'one' : 'two',
        text: id,
        reversed: index % 2 === 1,
      })),
    });
    const answer = fc.constantFrom<Answer | undefined>(-1, 0.5, 2, 7, 7, 2, 'na', 'unknown', undefined);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(answer, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 40 }),
        async (rows) => {
          const responses = rows.map((row) =>
            createResponse({
              instrument: uneven,
              answers: Object.fromEntries(
                row.flatMap((given, index) => (given === undefined ? [] : [[uneven.items[index]?.id ?? '', given]])),
              ),
            }),
          );
          const found = await groupStatistics(uneven, responses);
          for (const [place, dimension] of found.dimensions.entries()) {
            const scores = responses.flatMap(({ answers }) => scoreResponse(uneven, answers)[place]?.score ?? []);
            expect(dimension.n).to.equal(scores.length);
            if (scores.length > 0) near(dimension.mean, meanOf(scores));
            if (scores.length > 1) near(dimension.sd, Math.sqrt(varianceOf(scores)));
            const own = uneven.items.filter((item) => item.dimension === dimension.dimension);
            const rankOf = (value: Answer | undefined, reversed: boolean | undefined): number => {
              const rank = [-1, 0.5, 2, 7].indexOf(value as number) + 1;
              return rank === 0 ? 0 : reversed ? 5 - rank : rank;
            };
            const complete = responses
              .map(({ answers }) => own.map(({ id, reversed }) => rankOf(answers[id], reversed)))
              .filter((ranks) => !ranks.includes(0));
            expect(dimension.complete).to.equal(complete.length);
            if (complete.length < 2) continue;
            const columns = own.map((_, column) => complete.map((row) => row[column] as number));
            near(
              dimension.adm,
              meanOf(columns.map((column) => meanOf(column.map((rank) => Math.abs(rank - meanOf(column)))))),
            );
            const chance = 15 / 12;
            const share = Math.min(meanOf(columns.map(varianceOf)), chance) / chance;
            near(dimension.rwgj, (own.length * (1 - share)) / (own.length * (1 - share) + share));
            const totals = varianceOf(complete.map((row) => row.reduce((sum, rank) => sum + rank, 0)));
            if (totals > 0)
              near(
                dimension.alpha,
                (own.length / (own.length - 1)) *
                  (1 - columns.map(varianceOf).reduce((sum, one) => sum + one, 0) / totals),
                1e-8,
              );
            else expect(dimension.alpha).to.equal(null);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('are the same when groups are counted apart and put together', () => {
    const instrument = rich();
    const shape = tallyShapeOf(instrument);
    const row = fc.record({
      form: fc.constantFrom('full', 'short'),
      values: fc.array(fc.constantFrom(0, 1, 2, undefined), { minLength: 9, maxLength: 9 }),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(row, fc.boolean()), { maxLength: 30 }), (rows) => {
        const [all, one, other] = [new GroupTally(shape), new GroupTally(shape), new GroupTally(shape)];
        for (const [{ form, values }, isFirst] of rows) {
          const ids = form === 'short' ? ['one-a', 'two-a', 'three-a'] : instrument.items.map(({ id }) => id);
          const answers = Object.fromEntries(
            ids.flatMap((id, index) => (values[index] === undefined ? [] : [[id, values[index]]])),
          );
          for (const tally of [all, isFirst ? one : other]) tally.add({ answers, form });
        }
        one.merge(other);
        const [expected, found] = [statisticsOf(instrument, all), statisticsOf(instrument, one)];
        expect(found.items).to.deep.equal(expected.items);
        for (const [place, { mean, sd, ci, ...rest }] of expected.dimensions.entries()) {
          const { mean: m, sd: s, ci: c, ...others } = found.dimensions[place] as (typeof found.dimensions)[number];
          expect(others).to.deep.equal(rest);
          if (mean !== null) near(m, mean);
          if (sd !== null) expect(s).to.be.closeTo(sd, 1e-9);
          expect(c === null).to.equal(ci === null);
        }
      }),
    );
  });

  it('speak of agreement only over items that every form has', async () => {
    const instrument = rich();
    const full = (value: number) =>
      createResponse({ instrument, answers: Object.fromEntries(instrument.items.map(({ id }) => [id, value])) });
    const short = createResponse({ instrument, form: 'short', answers: { 'one-a': 2, 'two-a': 2, 'three-a': 2 } });
    expect(
      (await groupStatistics(instrument, [full(1), full(2)])).dimensions.map(({ items, complete }) => [
        items,
        complete,
      ]),
    ).to.deep.equal([
      [3, 2],
      [3, 2],
      [3, 2],
    ]);
    expect(
      (await groupStatistics(instrument, [full(1), full(2), short])).dimensions.map(({ items, complete }) => [
        items,
        complete,
      ]),
    ).to.deep.equal([
      [1, 3],
      [1, 3],
      [1, 3],
    ]);
  });

  it('count a response once, and take them as they come', async () => {
    const [one, two] = respondents(four, digits('4454 3443'));
    async function* coming() {
      await Promise.resolve();
      yield one as Response;
      yield two as Response;
      yield one as Response;
    }
    expect((await groupStatistics(four, coming())).n).to.equal(2);
  });

  it('say nothing of nothing', async () => {
    expect((await groupStatistics(four, [])).dimensions).to.deep.equal([
      {
        dimension: 'one',
        n: 0,
        mean: null,
        sd: null,
        ci: null,
        complete: 0,
        items: 4,
        adm: null,
        rwgj: null,
        alpha: null,
      },
    ]);
    expect(
      groupReliability([
        { n: 5, mean: 50, sd: 0 },
        { n: 5, mean: 50, sd: 0 },
      ]),
    ).to.equal(null);
  });
});

describe('Student’s t', () => {
  for (const [df, quantile] of GOLDEN_QUANTILES) {
    it(`is that of R for ${df} degrees of freedom`, () => {
      near(studentQuantile(df), quantile, 1e-11);
    });
  }
});

describe('a set of ids', () => {
  it('knows what it has, as a Set does', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc
            .integer({ min: 0, max: 4000 })
            .map((seed) => ((seed * 268_435_399) % 2 ** 40).toString(16).padStart(10, '0')),
          { maxLength: 6000 },
        ),
        (ids) => {
          const [set, oracle] = [new IdSet(), new Set<string>()];
          for (const id of ids) {
            expect(set.add(id)).to.equal(!oracle.has(id));
            oracle.add(id);
          }
          expect(set.size).to.equal(oracle.size);
        },
      ),
      { numRuns: 30 },
    );
  });
});

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

const momentsOf = (scores: readonly number[]) => ({
  n: scores.length,
  mean: meanOf(scores),
  sd: Math.sqrt(varianceOf(scores)),
});

/** Every score against the mean of its group, and every mean against the mean of all. */
function meanSquaresOf(groups: readonly (readonly number[])[]): { readonly between: number; readonly within: number } {
  const all = groups.flat();
  const around = groups.flatMap((group) =>
    group.map((score) => [meanOf(group) - meanOf(all), score - meanOf(group)] as const),
  );
  return {
    between: around.reduce((sum, [between]) => sum + between ** 2, 0) / (groups.length - 1),
    within: around.reduce((sum, [, within]) => sum + within ** 2, 0) / (all.length - groups.length),
  };
}
