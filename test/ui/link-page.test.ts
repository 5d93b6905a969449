import { expect, fixture, html } from '@open-wc/testing';
import { createResponse } from '../../src/core/index.js';
import { linkPage, linkWith, losesQuery } from '../../src/ui/link-page.js';
import { shareLink } from '../../src/ui/share-link.js';
import { reportLink } from '../../src/team/report/report-link.js';
import type { TeamInvited } from '../../src/team/gather/team-invited.js';
import '../../src/team/index.js';
import { released } from '../fixtures/released.js';
import { one } from '../helpers/survey-page.js';
import { waitUntil } from '../helpers/wait-until.js';

const here = location.origin + location.pathname;

/** The page of somebody who came by a personal link, and what it calls its own address. */
function at(query: string, ...canonical: string[]): void {
  history.replaceState(null, '', `${location.pathname}?${query}#somewhere`);
  document.head.append(
    ...canonical.map((href) => Object.assign(document.createElement('link'), { rel: 'canonical', href })),
  );
}

describe('the page that a link leads to', () => {
  const { href } = location;
  afterEach(() => {
    history.replaceState(null, '', href);
    document.head.querySelectorAll('link[rel=canonical]').forEach((link) => link.remove());
  });

  it('is this one, without a query that says who is here', () => {
    at('token=SECRET&email=an%40example.org&role=lead');
    expect(linkPage('').href.split('#')[0]).to.equal(here);
    expect(losesQuery()).to.equal(true);
  });

  it('is the address that this page calls its own, with the query that stands there', () => {
    at('page_id=12&token=SECRET', `${location.origin}/learn?page_id=12`);
    expect(linkPage('').href).to.equal(`${location.origin}/learn?page_id=12`);
    expect(losesQuery()).to.equal(false);
  });

  it('is never on another site because the page names one', () => {
    at('token=SECRET', 'https://elsewhere.example/learn', 'http://', 'javascript:alert(1)');
    expect(linkPage('').href.split('#')[0]).to.equal(here);
    document.head.append(Object.assign(document.createElement('link'), { rel: 'Canonical', href: '/second' }));
    expect(linkPage('').href).to.equal(`${location.origin}/second`);
    document.head.querySelector('link[rel=Canonical]')?.remove();
  });

  it('is the one that the host names, as it stands', () => {
    at('token=SECRET', `${location.origin}/learn`);
    expect(linkPage('https://example.org/scan?lang=nl').href).to.equal('https://example.org/scan?lang=nl');
    expect(linkPage('result?id=1').href).to.equal(new URL('result?id=1', document.baseURI).href);
    expect(() => linkPage('https://')).to.throw(TypeError);
  });

  it('holds for a result, an invitation and a report alike', async () => {
    at('token=SECRET');
    const { instrument, snapshot } = await released();
    const links = [
      shareLink({ instrument, response: createResponse({ instrument, answers: {} }) }, ''),
      linkWith('', 'leerscan-invitation', 'CODE'),
      await reportLink('', snapshot),
    ];
    expect(links.map((link) => link?.split('#')[0])).to.deep.equal([here, here, here]);
    expect(linkWith('https://example.org/team?lang=nl', 'leerscan-invitation', 'CODE')).to.equal(
      'https://example.org/team?lang=nl#leerscan-invitation=CODE',
    );
  });

  it('is handed on by the team scan to whoever answers an invitation', async () => {
    const team = await fixture<HTMLElement>(
      html`<leerscan-team share-url="https://example.org/team?page=3"></leerscan-team>`,
    );
    await waitUntil(() => team.shadowRoot?.querySelector('leerscan-team-start'), 'the first screen');
    Object.assign(team, {
      screen: { kind: 'invited', invitation: { tag: 1, team: 'A', wave: '1', reader: 'B', form: 'short' } },
    });
    await waitUntil(() => team.shadowRoot?.querySelector('leerscan-team-invited'));
    const invited = one<TeamInvited>(team, 'leerscan-team-invited');
    await invited.updateComplete;
    one<HTMLButtonElement>(invited, 'button.begin').click();
    await invited.updateComplete;
    const { instrument } = invited;
    const response = createResponse({ instrument, answers: {} });
    one(invited, 'leerscan-scan').dispatchEvent(new CustomEvent('leerscan-complete', { detail: { response } }));
    await invited.updateComplete;
    expect(one<HTMLElement & { shareUrl: string }>(invited, 'leerscan-result').shareUrl).to.equal(
      'https://example.org/team?page=3',
    );
  });
});
