import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { parseInstrument } from '../../src/core/index.js';
import { keepKeys } from '../../src/ui/key-guard.js';
import type { LeerscanSurvey } from '../../src/index.js';
import { least } from '../fixtures/instruments.js';
import { boxed, checked, engineReady, items, next, one, option, surveyIn } from '../helpers/survey-page.js';

const TYPES = ['keydown', 'keypress', 'keyup'] as const;

/** A page with shortcuts of one key, and a default button as ASP.NET makes it: Enter presses it, whatever has focus. */
function portal(): { readonly heard: string[]; leave(): void } {
  const heard: string[] = [];
  const listen = (event: KeyboardEvent): void => {
    heard.push(event.key);
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (['s', 'j', '/', ' ', '1', '2', 'Enter', 'ArrowDown', 'Backspace'].includes(event.key)) event.preventDefault();
  };
  for (const type of TYPES) document.addEventListener(type, listen);
  return { heard, leave: () => TYPES.forEach((type) => document.removeEventListener(type, listen)) };
}

/** A shadow root with these in it, and what a page around it hears of a key that is pressed on each. */
async function heardOf(target: string, init: KeyboardEventInit): Promise<string[]> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const root = box.attachShadow({ mode: 'open' });
  for (const name of ['input', 'select', 'textarea', 'button', 'summary', 'a', 'h2'])
    root.append(document.createElement(name));
  keepKeys(root);
  // An element in another one moves with it, and listens again.
  keepKeys(root);
  const heard: string[] = [];
  const listen = ({ type }: Event) => heard.push(type);
  for (const type of TYPES) box.addEventListener(type, listen);
  for (const type of TYPES)
    root.querySelector(target)?.dispatchEvent(new KeyboardEvent(type, { ...init, bubbles: true, composed: true }));
  return heard;
}

describe('keys that are used in a scan', () => {
  let page: ReturnType<typeof portal>;
  beforeEach(() => {
    page = portal();
  });
  afterEach(() => page.leave());

  const instrument = parseInstrument(
    least({
      background: [
        { type: 'text', name: 'sport' },
        { type: 'comment', name: 'remark' },
      ],
    }),
  );
  const press = async (...keys: string[]) => {
    for (const key of keys) await sendKeys({ press: key });
  };

  async function atBackground(): Promise<LeerscanSurvey> {
    const survey = await surveyIn(900, instrument);
    await next(survey);
    for (let page_ = 0; page_ < 3; page_ += 1) await next(survey);
    await engineReady(survey);
    return survey;
  }

  it('are typed, whatever shortcuts the page has', async () => {
    const survey = await atBackground();
    one<HTMLInputElement>(survey, 'input[type=text]').focus();
    await press('s', 'p', 'o', 'x', 'Backspace', 'r', 't', ' ', '/', ' ', 'j', '1');
    expect(one<HTMLInputElement>(survey, 'input[type=text]').value).to.equal('sport / j1');
    one<HTMLTextAreaElement>(survey, 'textarea').focus();
    await press('j', 's', 'Enter', '2');
    expect(one<HTMLTextAreaElement>(survey, 'textarea').value).to.equal('js\n2');
    expect(page.heard).to.deep.equal([]);
  });

  it('answer a statement and lead on, and press no button of the page', async () => {
    const survey = await surveyIn(900, instrument);
    option(survey, 'one-a', 1).focus();
    await press('2');
    expect(checked(survey)).to.deep.equal(['one-a=2']);
    await press('ArrowDown');
    expect(checked(survey)).to.deep.equal(['one-a=3']);
    for (const item of items(survey)) option(survey, item, 3).click();
    option(survey, 'one-e', 3).focus();
    await press('Enter');
    await survey.updateComplete;
    expect(items(survey)[0]).to.equal('two-a');
    expect(page.heard).to.deep.equal([]);
  });

  it('do not hide from the page what it needs from everywhere', async () => {
    const survey = await surveyIn(900, instrument);
    option(survey, 'one-a', 1).focus();
    await press('Escape', 'Tab');
    expect(new Set(page.heard)).to.deep.equal(new Set(['Escape', 'Tab']));
  });

  const all = [...TYPES];
  const altGr: KeyboardEventInit = { key: '@', ctrlKey: true, altKey: true, modifierAltGraph: true };
  // WebKit does not know AltGr as such; it never tells it as Ctrl and Alt either.
  const knowsAltGr = new KeyboardEvent('keydown', altGr).getModifierState('AltGraph');
  const CASES: [string, string, KeyboardEventInit, readonly string[]][] = [
    ['a command', 'input', { key: 's', ctrlKey: true }, all],
    ['a command of a Mac', 'textarea', { key: 'Enter', metaKey: true }, all],
    ['a key of the browser', 'input', { key: 'F5' }, all],
    ['a key that writes nothing by itself', 'input', { key: 'Shift', shiftKey: true }, all],
    ['a character with AltGr', 'input', { key: '@' }, []],
    ['a character with AltGr that is told as Ctrl and Alt', 'input', altGr, knowsAltGr ? [] : all],
    ['a character of two halves', 'textarea', { key: '😀' }, []],
    ['an accent that waits for its letter', 'input', { key: 'Dead' }, []],
    ['a screen keyboard', 'input', { key: 'Unidentified' }, []],
    ['Escape that ends a composition', 'input', { key: 'Escape', isComposing: true }, []],
    ['an arrow in a list', 'select', { key: 'ArrowDown' }, []],
    ['Space on a button', 'button', { key: ' ' }, []],
    ['Enter on a fold', 'summary', { key: 'Enter' }, []],
    ['Enter on a heading', 'h2', { key: 'Enter' }, []],
    ['a letter on a button', 'button', { key: 'j' }, all],
    ['a letter on a heading', 'h2', { key: 'j' }, all],
    ['Space on a heading', 'h2', { key: ' ' }, all],
  ];
  for (const [name, target, init, heard] of CASES) {
    it(`${heard.length > 0 ? 'leave to the page' : 'include'} ${name}`, async () => {
      expect(await heardOf(target, init)).to.deep.equal(heard);
    });
  }

  it('stay with it inside another shadow root, open or closed', async () => {
    for (const mode of ['open', 'closed'] as const) {
      const box = await fixture<HTMLElement>(boxed(900, html`<div></div>`));
      const root = (box.firstElementChild as HTMLElement).attachShadow({ mode });
      const survey = Object.assign(document.createElement('leerscan-survey'), { instrument });
      root.append(survey);
      await survey.updateComplete;
      option(survey, 'one-a', 1).focus();
      await press('4');
      expect(checked(survey)).to.deep.equal(['one-a=4']);
    }
    expect(page.heard).to.deep.equal([]);
  });
});
