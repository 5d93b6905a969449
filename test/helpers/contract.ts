import { expect, fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import { LANGUAGES } from '../../src/i18n/messages.js';
import '../../src/index.js';
import { waitUntil } from './wait-until.js';

interface Contract {
  readonly tag: string;
  /** Early properties that give it something to show. */
  readonly properties: () => Promise<object> | object;
  /** True once it shows that. */
  readonly shows: (element: HTMLElement) => boolean;
  /** Those that it speaks: all of them, when it does not say. */
  readonly languages?: readonly string[];
}

/** What every element of the product must do. */
export function everyElement({ tag, properties, shows, languages = LANGUAGES }: Contract): void {
  describe(`${tag} like every element`, () => {
    const said: unknown[][] = [];
    const kept = { error: console.error, warn: console.warn, log: console.log };
    before(() => {
      for (const name of ['error', 'warn', 'log'] as const) console[name] = (...words: unknown[]) => said.push(words);
    });
    after(() => Object.assign(console, kept));

    async function shown(language = 'nl'): Promise<HTMLElement> {
      const box = await fixture<HTMLElement>(html`<div lang=${language}></div>`);
      const element = document.createElement(tag);
      Object.assign(element, await properties());
      box.append(element);
      await waitUntil(() => shows(element), `${tag} should show something`);
      return element;
    }

    it('is made by its constructor, without attributes or children', () => {
      const element = document.createElement(tag);
      expect([element.attributes.length, element.childNodes.length]).to.deep.equal([0, 0]);
    });

    it('counts properties that were set before it was upgraded', async () => {
      const early = document.implementation.createHTMLDocument().createElement(tag);
      expect(early.shadowRoot).to.equal(null);
      Object.assign(early, await properties());
      const box = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
      box.append(early);
      await waitUntil(() => shows(early), `${tag} should show something`);
    });

    for (const language of languages) {
      it(`is accessible in ${language}`, async () => {
        const element = await shown(language);
        await expect(element).to.be.accessible();
      });
    }

    it('survives being moved, removed and put back', async () => {
      const element = await shown();
      const other = document.createElement('section');
      document.body.append(other);
      other.append(element);
      await nextFrame();
      expect(shows(element)).to.equal(true);
      element.remove();
      await nextFrame();
      other.append(element);
      await nextFrame();
      expect(shows(element)).to.equal(true);
      other.remove();
    });

    it('keeps the keys of its fields from the page, and lets the others through', async () => {
      const element = await shown();
      const field = document.createElement('input');
      element.shadowRoot?.append(field);
      const heard: string[] = [];
      const listen = ({ type, key }: Event & { readonly key?: string }) => heard.push(`${type} ${key}`);
      const types = ['keydown', 'keypress', 'keyup'];
      for (const type of types) document.addEventListener(type, listen);
      for (const type of types)
        for (const key of ['j', 'Enter', 'Tab'])
          field.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
      for (const type of types) document.removeEventListener(type, listen);
      expect(heard).to.deep.equal(['keydown Tab', 'keypress Tab', 'keyup Tab']);
    });

    it('says nothing on the console', async () => {
      await shown();
      fixtureCleanup();
      await nextFrame();
      expect(said).to.deep.equal([]);
    });
  });
}
