import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { LeerscanGuide } from '../../../src/team/index.js';
import '../../../src/team/index.js';
import { released } from '../../fixtures/released.js';
import { beforePaper, paperOf } from '../../helpers/print-frame.js';
import { waitUntil } from '../../helpers/wait-until.js';

describe('leerscan-guide', () => {
  it('prints itself alone, in a frame that nobody sees', async () => {
    const { instrument, snapshot } = await released();
    const guide = await fixture<LeerscanGuide>(
      html`<leerscan-guide lang="en" .instrument=${instrument} .snapshot=${snapshot}></leerscan-guide>`,
    );
    const root = guide.renderRoot as ShadowRoot;
    await waitUntil(() => root.querySelector('.guide'));
    const printed = paperOf(root);
    const exported = oneEvent(guide, 'leerscan-export');
    void guide.print();
    expect(((await exported) as CustomEvent<unknown>).detail).to.deep.equal({ as: 'print' });
    const frame = await printed;
    expect(frame.contentDocument?.title).to.equal('Conversation guide Team');
    expect(frame.contentDocument?.querySelectorAll('.guide > li')).to.have.lengthOf(
      root.querySelectorAll('.guide > li').length,
    );
    expect(getComputedStyle(frame).visibility).to.equal('hidden');
    expect(frame.offsetWidth).to.equal(0);
  });

  it('knows when no print window opened, and exports nothing then', async () => {
    const { instrument, snapshot } = await released();
    const guide = await fixture<LeerscanGuide>(
      html`<leerscan-guide lang="en" .instrument=${instrument} .snapshot=${snapshot}></leerscan-guide>`,
    );
    await waitUntil(() => guide.renderRoot.querySelector('.guide'));
    let exported = 0;
    guide.addEventListener('leerscan-export', () => (exported += 1));
    beforePaper(guide.renderRoot as ShadowRoot, (view) => Reflect.deleteProperty(view, 'print'));
    expect(await guide.print()).to.equal(false);
    expect(exported).to.equal(0);
  });

  it('reads on paper in the direction of the screen', async () => {
    const { instrument, snapshot } = await released();
    for (const direction of ['rtl', 'ltr']) {
      const box = await fixture(
        html`<div dir=${direction}>
          <leerscan-guide lang="en" .instrument=${instrument} .snapshot=${snapshot}></leerscan-guide>
        </div>`,
      );
      const guide = box.querySelector('leerscan-guide') as LeerscanGuide;
      await waitUntil(() => guide.renderRoot.querySelector('.guide'));
      const printed = paperOf(guide.renderRoot as ShadowRoot);
      void guide.print();
      expect((await printed).contentDocument?.dir).to.equal(direction);
    }
  });
});
