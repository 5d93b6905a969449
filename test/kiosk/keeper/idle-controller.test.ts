import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { IdleController } from '../../../src/kiosk/keeper/idle-controller.js';

/** Seconds. */
const AFTER = 60;
const WARNING = 20;

class Waiting extends LitElement {
  ended = 0;
  pressed = 0;
  isCovered = false;
  #resolve: () => void = () => undefined;
  readonly over = new Promise<void>((resolve) => (this.#resolve = resolve));
  readonly idle = new IdleController(this, () => ({ after: AFTER, warning: WARNING }), {
    isCovered: () => this.isCovered,
    end: () => {
      this.ended += 1;
      this.#resolve();
    },
  });

  override render(): TemplateResult {
    return html`<button type="button" @click=${() => (this.pressed += 1)}>x</button>`;
  }

  press(): void {
    this.renderRoot.querySelector('button')?.click();
  }
}
customElements.define('test-waiting', Waiting);

const open = (): Promise<Waiting> => fixture<Waiting>(html`<test-waiting></test-waiting>`);

const { now } = Performance.prototype;
/** Milliseconds. */
let later = 0;

/** It is so many seconds later, and a little: no timer ran, and what people do waited. */
function hang(seconds: number): void {
  later += seconds * 1000 + 20;
}

describe('whether somebody is there', () => {
  before(() => {
    performance.now = () => now.call(performance) + later;
  });
  after(() => Reflect.deleteProperty(performance, 'now'));

  it('is over as soon as a page that hung for too long goes on', async () => {
    const host = await open();
    hang(AFTER + WARNING);
    await host.over;
  });

  for (const [title, act] of [
    ['a press', (host: Waiting) => host.press()],
    [
      'a key',
      (host: Waiting) => host.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true, composed: true })),
    ],
  ] as const) {
    it(`is over though the first that a page hears that hung for too long is ${title}; that is for nobody`, async () => {
      const host = await open();
      hang(AFTER + WARNING);
      act(host);
      expect([host.ended, host.pressed]).to.deep.equal([1, 0]);
    });
  }

  it('is over though a finger moves first', async () => {
    const host = await open();
    hang(AFTER + WARNING);
    host.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true }));
    host.press();
    expect([host.ended, host.pressed]).to.deep.equal([1, 0]);
  });

  it('goes on for whoever presses after less than that', async () => {
    const host = await open();
    hang(AFTER + WARNING / 4);
    host.press();
    hang(AFTER / 2);
    host.press();
    expect([host.ended, host.pressed]).to.deep.equal([0, 2]);
  });

  for (const [title, act] of [
    ['moves focus', (host: Waiting) => host.renderRoot.querySelector('button')?.focus()],
    ['reads on with the caret', (host: Waiting) => getSelection()?.selectAllChildren(host.renderRoot)],
  ] as const) {
    it(`goes on for whoever ${title} with a screen reader, without a key that the page hears`, async () => {
      const host = await open();
      hang(AFTER * 0.75);
      const heard = Promise.race(
        ['focusin', 'selectionchange'].map(
          (name) => new Promise((resolve) => addEventListener(name, resolve, { capture: true, once: true })),
        ),
      );
      act(host);
      await heard;
      hang(AFTER * 0.75);
      host.press();
      expect([host.ended, host.pressed]).to.deep.equal([0, 1]);
    });
  }

  it('is not answered by what is done on a screen that lies over it', async () => {
    const host = await open();
    host.isCovered = true;
    hang(AFTER);
    document.body.click();
    hang(WARNING);
    host.isCovered = false;
    host.press();
    expect([host.ended, host.pressed]).to.deep.equal([1, 0]);
  });
});
