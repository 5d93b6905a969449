import { expect } from '@open-wc/testing';
import type { Instrument } from '../../../src/core/index.js';
import type { Snapshot } from '../../../src/core/team/snapshot.js';
import type { TeamDimension } from '../../../src/core/team/team-figures.js';
import { nlResult } from '../../../src/i18n/nl-result.js';
import { nlTeam } from '../../../src/i18n/nl-team.js';
import { orderSentence, reportHeadline } from '../../../src/team/report/report-headline.js';
import type { ReportView } from '../../../src/team/report/report-words.js';
import { released } from '../../fixtures/released.js';

type Shown = readonly [mean: number, half: number | null, agreement?: TeamDimension['agreement']];

describe('the headline of a team report', () => {
  let instrument: Instrument;
  let snapshot: Snapshot;
  before(async () => {
    ({ instrument, snapshot } = await released());
  });

  /** The five themes in instrument order: shown mean, half of the interval around it, and agreement. */
  const viewOf = (themes: readonly Shown[], earlier?: Snapshot): ReportView => {
    const dimensions = snapshot.result.dimensions.map((own, index): TeamDimension => {
      const [value, half, agreement = 'agree'] = themes[index] as Shown;
      const ci = half === null ? null : ([value - half, value + half] as const);
      return {
        ...own,
        agreement,
        score: { n: 12, mean: { value, low: value - 1, high: value + 1 }, sd: half && 20, ci },
      };
    });
    return {
      instrument,
      language: 'nl',
      words: nlResult,
      team: nlTeam,
      snapshot: { ...snapshot, result: { ...snapshot.result, dimensions } },
      earlier,
      benchmark: undefined,
      own: undefined,
    };
  };
  const headlineFor = (...themes: readonly Shown[]): ReturnType<typeof reportHeadline> =>
    reportHeadline(viewOf(themes));

  it('names the highest and the lowest theme where the interval of one lies wholly above that of the other', () => {
    const { headline, hint } = headlineFor([75, 7], [60, 7], [60, 7], [40, 7], [60, 7]);
    expect(headline).to.equal('Het sterkste thema is interactie.');
    expect(hint).to.match(/^Bij reflectie valt het meest te winnen\. Herkennen jullie dat/);
  });

  it('names none where the intervals meet, or one of the two has none', () => {
    for (const low of [
      [61, 7],
      [40, null],
    ] as const)
      expect(headlineFor([75, 7], [74, 7], [74, 7], low, [74, 7]).headline).to.equal(nlTeam.report.headline.agree);
  });

  it('lets themes of one shown mean share the place', () => {
    const { headline } = headlineFor([75, 7], [75, 7], [60, 7], [40, 7], [60, 7]);
    expect(headline).to.equal('De sterkste thema’s zijn interactie en informatie.');
    // One of them has a wide interval: then neither is clearly highest.
    expect(headlineFor([75, 7], [75, 30], [60, 7], [40, 7], [60, 7]).headline).to.equal(nlTeam.report.headline.agree);
  });

  it('begins with what is experienced differently, and makes no verdict of that', () => {
    const { headline, hint } = headlineFor([75, 7], [60, 7], [60, 7], [40, 7, 'differ'], [60, 7]);
    expect(headline).to.equal('Jullie ervaringen met reflectie lopen uiteen.');
    const many = headlineFor([75, 7], [60, 7, 'differ'], [60, 7, 'differ'], [40, 7, 'differ'], [60, 7]);
    expect(many.headline).to.equal('Jullie ervaringen lopen bij 3 thema’s uiteen.');
    expect(hint).to.equal(`${nlTeam.report.headlineHint.differ} Het sterkste thema is interactie.`);
  });

  it('lists the themes from high to low, those of one shown mean at one place', () => {
    const order = (...means: readonly number[]): string =>
      orderSentence(viewOf(means.map((mean) => [mean, 7] as const)));
    expect(order(60, 75, 40, 60, 20)).to.match(
      /^In volgorde, de hoogste score eerst: informatie \(75\), interactie en reflectie \(60\), leerkansen \(40\), begeleiding \(20\)\. /,
    );
    // At one place there is no order.
    expect(order(50, 50, 50, 50, 50)).to.equal('');
  });

  it('says what changed since an earlier wave where the interval does not hold 0, and when nothing did', () => {
    const flat = [60, 7] as const;
    const then = { ...viewOf([[20, 7], flat, flat, flat, [95, 7]]).snapshot, wave: 'voorjaar 2025' };
    const changeFor = (...themes: readonly Shown[]): string => reportHeadline(viewOf(themes, then)).change;
    expect(changeFor(flat, flat, flat, flat, [50, 7])).to.equal(
      'Vergeleken met voorjaar 2025 scoort het team hoger op interactie en lager op begeleiding.',
    );
    expect(changeFor([22, 7], flat, flat, flat, [95, 7])).to.match(/bij geen enkel thema een duidelijke verandering/);
    // Without spreads nothing can be said of any, and nothing is.
    expect(changeFor([60, null], [60, null], [60, null], [60, null], [60, null])).to.equal('');
    expect(reportHeadline(viewOf([flat, flat, flat, flat, flat])).change).to.equal('');
  });
});
