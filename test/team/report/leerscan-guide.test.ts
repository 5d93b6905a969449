import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { LeerscanGuide } from '../../../src/team/index.js';
import '../../../src/team/index.js';
import { released } from '../../fixtures/released.js';

describe('leerscan-guide', () => {
  it('prints itself alone, in a frame that nobody sees', async () => {
    const { instrument, snapshot } = await released();
    const guide = await fixture<LeerscanGuide>(
      html`<leerscan-guide lang="en" .instrument=${instrument} .snapshot=${snapshot}></leerscan-guide>`,
    );
    const root = guide.renderRoot as ShadowRoot;
    await waitUntil(() => root.querySelector('.guide'));
    // The print dialogue would stop the test: the frame is caught before anything is written into it.
    const printed = new Promise<HTMLIFrameElement>((resolve) => {
      root.addEventListener(
        'load',
        ({ target }) => {
          const frame = target as HTMLIFrameElement;
          if (frame.contentWindow) frame.contentWindow.print = () => resolve(frame);
        },
        { capture: true, once: true },
      );
    });
    const exported = oneEvent(guide, 'leerscan-export');
    guide.print();
    expect(((await exported) as CustomEvent<unknown>).detail).to.deep.equal({ as: 'print' });
    const frame = await printed;
    expect(frame.contentDocument?.title).to.equal('Conversation guide Team');
    expect(frame.contentDocument?.querySelectorAll('.guide > li')).to.have.lengthOf(
      root.querySelectorAll('.guide > li').length,
    );
    expect(getComputedStyle(frame).visibility).to.equal('hidden');
    expect(frame.offsetWidth).to.equal(0);
  });
});
