import { expect, fixture, html } from '@open-wc/testing';
import type { LeerscanSurvey } from '../../src/index.js';
import type { LeerscanTeam } from '../../src/team/index.js';
import '../../src/team/index.js';
import { toInvitationCode } from '../../src/core/team/invitation.js';
import { one } from '../helpers/survey-page.js';
import { COLLECTION } from '../fixtures/version-1.js';
import { released } from '../fixtures/released.js';
import { waitUntil } from '../helpers/wait-until.js';

/** The element of that name, once it is there. */
async function inside<E extends Element>(parent: Element, selector: string): Promise<E> {
  await waitUntil(() => parent.shadowRoot?.querySelector(selector), selector);
  return parent.shadowRoot?.querySelector(selector) as E;
}

function pick(screen: Element, selector: string, value: unknown): void {
  const input = one<HTMLInputElement>(screen, selector);
  const transfer = new DataTransfer();
  transfer.items.add(new File([JSON.stringify(value)], 'file.json', { type: 'application/json' }));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the team scan with what version 1 made', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  const opened = async (): Promise<LeerscanTeam> => {
    const box = await fixture<HTMLElement>(html`<div lang="nl"><leerscan-team></leerscan-team></div>`);
    return box.querySelector('leerscan-team') as LeerscanTeam;
  };

  it('goes on with a team’s file, and shows its report in the statements of that version', async () => {
    const team = await opened();
    pick(await inside(await inside(team, 'leerscan-team-start'), 'leerscan-team-open'), '#open', COLLECTION);
    const gather = await inside(team, 'leerscan-team-gather');
    await inside(gather, '.count');
    expect(one(gather, '.count').textContent).to.contain('6 van de 9');
    expect(gather.shadowRoot?.querySelector('.note')).to.equal(null);
    const release = await inside(gather, 'leerscan-team-release');
    (await inside<HTMLButtonElement>(release, 'button.show')).click();
    const report = await inside(await inside(team, 'leerscan-team-report'), 'leerscan-report');
    await waitUntil(() => report.shadowRoot?.textContent.includes('Bij ons kan je meepraten op het teamoverleg.'));
    // Heard without the bar beside it, a figure says of how many it is; its headline is no banner of the page.
    const scores = [...(report.shadowRoot?.querySelectorAll('.bar .score') ?? [])];
    expect(scores.length).to.be.above(0);
    for (const score of scores) {
      expect(score.firstElementChild?.textContent).to.match(/^\d+ op 100( of (meer|minder))?$/);
      expect(score.lastElementChild?.getAttribute('aria-hidden')).to.equal('true');
    }
    expect(report.shadowRoot?.querySelector('header')).to.equal(null);
  });

  it('does not compare its report with one of the version now', async () => {
    const { snapshot } = await released();
    const team = await opened();
    pick(await inside(await inside(team, 'leerscan-team-start'), 'leerscan-team-open'), '#open', snapshot);
    const screen = await inside(team, 'leerscan-team-report');
    await inside(screen, '#open-earlier');
    pick(screen, '#open-earlier', COLLECTION.release);
    const trouble = await inside(screen, '[role=alert]');
    expect(trouble.textContent).to.match(/versie 1\.0\.0.*versie 2\.0\.0 zijn de uitspraken veranderd/);
    expect(one(screen, 'leerscan-report').shadowRoot?.querySelector('[part=change]')).to.equal(null);
  });

  for (const version of [undefined, '2.0.0'])
    it(`asks what an invitation ${version === undefined ? 'without a version' : `of ${version}`} asks`, async () => {
      const invitation = { team: 'Atelier', wave: 'najaar', reader: 'Lies', form: 'full', tag: 77 };
      location.hash = `leerscan-invitation=${toInvitationCode(version ? { ...invitation, version } : invitation)}`;
      const invited = await inside(await opened(), 'leerscan-team-invited');
      (await inside<HTMLButtonElement>(invited, 'button.begin')).click();
      const survey = await inside<LeerscanSurvey>(await inside(invited, 'leerscan-scan'), 'leerscan-survey');
      expect(survey.instrument?.version).to.equal(version ?? '1.0.0');
      await inside(survey, '[data-item="interaction-place"]');
    });
});
