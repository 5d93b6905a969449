import { holdTimers } from '../../helpers/timers.js';
import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { parseInstrument } from '../../../src/core/index.js';
import type { Response } from '../../../src/core/index.js';
import { EngineLoader } from '../../../src/elements/survey/engine-loader.js';
import type { LeerscanSurvey } from '../../../src/elements/survey/leerscan-survey.js';
import { SurveyEnd } from '../../../src/elements/survey/survey-end.js';
import { BACKGROUND, LEAST, least } from '../../fixtures/instruments.js';
import {
  all,
  boxed,
  checked,
  engineReady,
  items,
  next,
  one,
  option,
  surveyIn,
  tap,
} from '../../helpers/survey-page.js';
import { waitUntil } from '../../helpers/wait-until.js';

const WIDE = 760;
const NARROW = 340;
const plain = parseInstrument(LEAST);
const plain5 = parseInstrument(
  least({ scale: { options: [1, 2, 3, 4, 5].map((value) => ({ value, label: String(value) })) } }),
);
const asked = parseInstrument(least({ background: BACKGROUND }));
const focused = (survey: Element): Element | null | undefined => survey.shadowRoot?.activeElement;

describe('leerscan-survey', () => {
  it('shows a dimension at a time where there is room, and a statement at a time where there is not', async () => {
    expect(items(await surveyIn(WIDE, plain))).to.deep.equal(['one-a', 'one-b', 'one-c', 'one-d', 'one-e']);
    expect(items(await surveyIn(NARROW, plain))).to.deep.equal(['one-a']);
  });

  it('names and describes every statement by what is there, also one that is not the first of its theme', async () => {
    const survey = await surveyIn(NARROW, plain);
    const described: string[] = [];
    for (let item = items(survey)[0]; item !== undefined; item = items(survey)[0]) {
      const group = one(survey, '[data-item]');
      for (const name of ['aria-labelledby', 'aria-describedby'])
        for (const id of group.getAttribute(name)?.split(' ') ?? []) one(survey, `#${id}`);
      if (group.hasAttribute('aria-describedby')) described.push(item);
      option(survey, item, 3).click();
      await next(survey);
    }
    expect(described).to.deep.equal(['one-a', 'two-a', 'three-a']);
  });

  it('says each answer once to whoever reads line by line: its words name the control, and are hidden', async () => {
    for (const width of [WIDE, NARROW]) {
      const survey = await surveyIn(width, plain);
      for (const input of all<HTMLInputElement>(survey, '.option input')) {
        const words = one(survey, `#${CSS.escape(input.getAttribute('aria-labelledby') ?? '')}`);
        expect(words).to.equal(input.nextElementSibling);
        expect(words.getAttribute('aria-hidden')).to.equal('true');
        expect(words.textContent).to.not.equal('');
      }
    }
  });

  it('shows and says which theme it is, and its title once: in the heading, where that has more statements', async () => {
    const survey = await surveyIn(WIDE, plain);
    expect(one(survey, '[aria-live]').textContent).to.equal('');
    survey.focus();
    await waitUntil(() => one(survey, '[aria-live]').textContent === 'Thema 1 van 3.');
    for (const item of items(survey)) option(survey, item, 3).click();
    await next(survey);
    await waitUntil(() => focused(survey) === one(survey, '[data-heading]'));
    expect(focused(survey)?.textContent.trim()).to.equal('Two');
    expect(one(survey, '.progress p').textContent).to.equal('Thema 2 van 3');
    expect(one(survey, '[aria-live]').textContent).to.equal('Thema 2 van 3.');
  });

  it('leaves no caret beside a screen that went: a reader of lines would read on from there', async () => {
    const survey = await surveyIn(WIDE, plain);
    getSelection()?.collapse(one(survey, '[data-item] h3'), 0);
    for (const item of items(survey)) option(survey, item, 3).click();
    await next(survey);
    const heading = one(survey, '[data-heading]');
    await waitUntil(() => focused(survey) === heading);
    const selection = getSelection();
    // Some engines bring it along with focus.
    expect(selection?.rangeCount === 0 || selection?.anchorNode === heading).to.equal(true);
  });

  it('lets the first statement be answered before all else is there, and keeps it', async () => {
    const box = await fixture<HTMLElement>(boxed(WIDE, html``));
    const survey = document.createElement('leerscan-survey');
    survey.instrument = plain;
    box.append(survey);
    // Its first render, before any frame.
    await new Promise((resolve) =>
      queueMicrotask(() => queueMicrotask(() => queueMicrotask(() => resolve(undefined)))),
    );
    expect(items(survey)).to.deep.equal(['one-a']);
    const statement = one(survey, '[data-item]');
    option(survey, 'one-a', 2).click();
    await survey.updateComplete;
    expect(items(survey)).to.deep.equal(['one-a', 'one-b', 'one-c', 'one-d', 'one-e']);
    expect(one(survey, '[data-item]')).to.equal(statement);
    expect(checked(survey)).to.deep.equal(['one-a=2']);
  });

  it('keeps every answer on the way forward, back, and through a change of width', async () => {
    const survey = await surveyIn(WIDE, plain);
    option(survey, 'one-a', 2).click();
    option(survey, 'one-b', 'na').click();
    await next(survey);
    await next(survey);
    expect(items(survey)[0]).to.equal('two-a');
    option(survey, 'two-c', 5).click();
    await survey.updateComplete;
    (survey.parentElement as HTMLElement).style.inlineSize = `${NARROW}px`;
    await waitUntil(() => items(survey).length === 1);
    expect(items(survey)).to.deep.equal(['two-c']);
    expect(checked(survey)).to.deep.equal(['two-c=5']);
    (survey.parentElement as HTMLElement).style.inlineSize = `${WIDE}px`;
    await waitUntil(() => items(survey).length === 4);
    all<HTMLButtonElement>(survey, 'nav button')[0]?.click();
    await survey.updateComplete;
    expect(checked(survey)).to.deep.equal(['one-a=2', 'one-b=na']);
  });

  it('paints no other layout than that of its width, in a window of any', async () => {
    const loops: string[] = [];
    const onError = (event: ErrorEvent): void => void loops.push(event.message);
    addEventListener('error', onError);
    const painted = (): Promise<unknown> =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const box = await fixture<HTMLElement>(
      boxed(NARROW, html`<leerscan-survey .instrument=${plain}></leerscan-survey>`),
    );
    const survey = box.querySelector('leerscan-survey') as LeerscanSurvey;
    const isSingle = (): boolean => one(survey, '.statements').classList.contains('single');
    await waitUntil(() => survey.shadowRoot?.querySelector('.statements'));
    expect(innerWidth, 'of a window with more room').to.be.above(WIDE);
    for (const width of [NARROW, WIDE, NARROW]) {
      // Between two frames, as most changes come.
      await new Promise((resolve) => setTimeout(resolve));
      box.style.inlineSize = `${width}px`;
      // What the first of these frames painted is still there at the beginning of the second.
      await painted();
      expect(isSingle(), `${width} pixels`).to.equal(width === NARROW);
    }
    removeEventListener('error', onError);
    expect(loops).to.deep.equal([]);
  });

  it('keeps answers and place when it is moved in the document, and when the language changes', async () => {
    const survey = await surveyIn(
      WIDE,
      parseInstrument({
        ...LEAST,
        languages: ['nl', 'en'],
        title: two('T'),
        scale: { options: LEAST.scale.options.map(({ value, label }) => ({ value, label: two(label) })) },
        dimensions: LEAST.dimensions.map(({ id, title }) => ({ id, title: two(title) })),
        items: LEAST.items.map((item) => ({ ...item, text: two(item.text) })),
      }),
    );
    option(survey, 'one-a', 4).click();
    await next(survey);
    await next(survey);
    option(survey, 'two-a', 1).click();
    await engineReady(survey);
    const place = document.createElement('section');
    place.lang = 'en';
    place.style.inlineSize = `${WIDE}px`;
    survey.parentElement?.after(place);
    place.append(survey);
    await waitUntil(() => one(survey, 'legend').textContent.includes('(en)'));
    expect(checked(survey)).to.deep.equal(['two-a=1']);
    await engineReady(survey);
    expect(survey.draft.answers).to.deep.equal({ 'one-a': 4, 'two-a': 1 });
    place.remove();
  });
  function two(text: string) {
    return { nl: `${text} (nl)`, en: `${text} (en)` };
  }

  describe('at the end', () => {
    const load = SurveyEnd.load;
    afterEach(() => {
      SurveyEnd.load = load;
    });

    /** On the summary, with the events of the survey; the rules of the result come when `arrive` is called. */
    async function atTheEnd(): Promise<{
      survey: LeerscanSurvey;
      completed: Response[];
      press: () => void;
      arrive: () => void;
      fail: () => void;
    }> {
      let arrive = (): void => undefined;
      let fail = (): void => undefined;
      SurveyEnd.load = () =>
        new Promise((resolve, reject) => {
          arrive = () => void load().then(resolve);
          fail = () => reject(new Error('not to be had'));
        });
      const survey = await surveyIn(WIDE, plain);
      const completed: Response[] = [];
      survey.addEventListener('leerscan-complete', ({ detail }) => completed.push(detail.response));
      option(survey, 'one-a', 2).click();
      for (let page = 0; page < 4 && !survey.shadowRoot?.querySelector('.themes'); page++) {
        await next(survey);
        if (survey.shadowRoot?.querySelector('[data-prompt]')) await next(survey);
      }
      return {
        survey,
        completed,
        press: () => one<HTMLButtonElement>(survey, 'nav .primary').click(),
        arrive: () => arrive(),
        fail: () => fail(),
      };
    }

    it('hands over one response, however often the last button is pressed while the rules are on their way', async () => {
      const { completed, press, arrive } = await atTheEnd();
      press();
      press();
      arrive();
      await waitUntil(() => completed.length > 0);
      await nextFrame();
      expect(completed.map(({ answers }) => answers)).to.deep.equal([{ 'one-a': 2 }]);
    });

    it('hands over nothing of a person who has gone back, or has left', async () => {
      const { survey, completed, press, arrive } = await atTheEnd();
      press();
      await survey.updateComplete;
      one<HTMLButtonElement>(survey, 'nav button').click();
      arrive();
      await waitUntil(() => items(survey).length > 0);
      await nextFrame();
      await next(survey);
      await waitUntil(() => survey.shadowRoot?.querySelector('.themes'));
      press();
      survey.remove();
      arrive();
      await nextFrame();
      await nextFrame();
      expect(completed).to.deep.equal([]);
    });

    it('says that the rules could not be had, until the person goes back or presses again', async () => {
      const { survey, completed, press, arrive, fail } = await atTheEnd();
      press();
      fail();
      await waitUntil(() => survey.shadowRoot?.querySelector('[role=alert]'));
      one<HTMLButtonElement>(survey, 'nav button').click();
      await waitUntil(() => items(survey).length > 0);
      expect(survey.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
      await next(survey);
      await waitUntil(() => survey.shadowRoot?.querySelector('.themes'));
      press();
      arrive();
      await waitUntil(() => completed.length === 1);
    });
  });

  describe('by keyboard', () => {
    it('chooses by digit while a statement has focus, without moving on', async () => {
      const survey = await surveyIn(NARROW, plain);
      option(survey, 'one-a', 1).focus();
      await sendKeys({ press: '4' });
      expect(checked(survey)).to.deep.equal(['one-a=4']);
      await sendKeys({ press: '7' });
      expect(checked(survey)).to.deep.equal(['one-a=na']);
      expect(survey.draft.answers).to.deep.equal({ 'one-a': 'na' });
      expect(items(survey)).to.deep.equal(['one-a']);
    });

    it('takes the key of a digit also where digits need Shift', async () => {
      const survey = await surveyIn(NARROW, plain);
      const press = (init: KeyboardEventInit): boolean =>
        option(survey, 'one-a', 1).dispatchEvent(
          new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init }),
        );
      press({ key: '&', code: 'Digit1' });
      expect(checked(survey)).to.deep.equal(['one-a=1']);
      // A keyboard whose digits do not: with Shift it is a sign.
      press({ key: '#', code: 'Digit3', shiftKey: true });
      expect(checked(survey)).to.deep.equal(['one-a=1']);
    });

    it('takes the number, not the place, on a scale of numbers', async () => {
      const survey = await surveyIn(
        NARROW,
        parseInstrument(
          least({ scale: { options: Array.from({ length: 11 }, (_, value) => ({ value, label: String(value) })) } }),
        ),
      );
      option(survey, 'one-a', 1).focus();
      for (const digit of ['5', '0', '9']) {
        await sendKeys({ press: digit });
        expect(checked(survey)).to.deep.equal([`one-a=${digit}`]);
      }
      expect(survey.shadowRoot?.querySelector('.keys')).to.equal(null);
      const fewer = await surveyIn(NARROW, plain5);
      option(fewer, 'one-a', 1).focus();
      // What is no number is reached by its place, as the hint says.
      for (const [digit, answer] of [
        ['3', '3'],
        ['6', 'unknown'],
        ['7', 'na'],
      ] as const) {
        await sendKeys({ press: digit });
        expect(checked(fewer)).to.deep.equal([`one-a=${answer}`]);
      }
      expect(one(fewer, '.keys').textContent).to.include('1 tot 7');
    });

    it('ignores digits while something else has focus', async () => {
      const survey = await surveyIn(NARROW, plain);
      one(survey, 'nav .primary').focus();
      await sendKeys({ press: '4' });
      expect(survey.draft.answers).to.deep.equal({});
    });

    it('never moves on with arrow keys, and goes on with Enter to the next heading', async () => {
      const survey = await surveyIn(NARROW, plain);
      option(survey, 'one-a', 1).focus();
      const timers = holdTimers();
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'ArrowDown' });
      expect(checked(survey)).to.deep.equal(['one-a=3']);
      timers.elapse();
      timers.release();
      await survey.updateComplete;
      expect(items(survey)).to.deep.equal(['one-a']);
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => items(survey)[0] === 'one-b');
      await waitUntil(() => focused(survey)?.textContent === 'One b');
    });
  });

  describe('by touch', () => {
    it('moves on after a tap, and stays when that is switched off', async () => {
      const survey = await surveyIn(NARROW, plain);
      tap(option(survey, 'one-a', 2));
      await waitUntil(() => items(survey)[0] === 'one-b');
      one<HTMLInputElement>(survey, '.switch input').click();
      const timers = holdTimers();
      tap(option(survey, 'one-b', 2));
      timers.elapse();
      timers.release();
      await survey.updateComplete;
      expect(checked(survey)).to.deep.equal(['one-b=2']);
      expect(items(survey)).to.deep.equal(['one-b']);
    });

    it('moves on after a tap on the answer that was chosen before', async () => {
      const survey = await surveyIn(NARROW, plain, { draft: { answers: { 'one-a': 2 }, respondent: {} } });
      tap(option(survey, 'one-a', 2));
      await waitUntil(() => items(survey)[0] === 'one-b');
    });

    it('stays where it is when the screen becomes wide right after a tap', async () => {
      const survey = await surveyIn(NARROW, plain);
      const timers = holdTimers();
      tap(option(survey, 'one-a', 2));
      timers.release();
      (survey.parentElement as HTMLElement).style.inlineSize = `${WIDE}px`;
      await waitUntil(() => items(survey).length === 5);
      timers.elapse();
      await survey.updateComplete;
      expect(all(survey, '.note').length).to.equal(0);
    });

    it('says what was chosen in a live region that was there before', async () => {
      const survey = await surveyIn(NARROW, plain);
      const region = one(survey, '[aria-live]');
      tap(option(survey, 'one-a', 2));
      await survey.updateComplete;
      expect(region.isConnected).to.equal(true);
      expect(region.textContent).to.equal('Gekozen: a bit. We gaan verder.');
      await waitUntil(() => items(survey)[0] === 'one-b');
      // Then where that is: focus is on the statement, below the line that says so.
      await waitUntil(() => region.textContent === 'Thema 1 van 3 · One. Uitspraak 2 van 12.');
      one<HTMLInputElement>(survey, '.switch input').click();
      tap(option(survey, 'one-b', 2));
      await survey.updateComplete;
      expect(region.textContent, 'the control says itself that it is chosen').to.equal('');
    });
  });

  it('mentions statements left open once, and never again', async () => {
    const survey = await surveyIn(WIDE, plain);
    await next(survey);
    expect(one(survey, '.note').textContent).to.contain('5 uitspraken');
    await waitUntil(() => focused(survey) === one(survey, '.note'));
    await next(survey);
    await next(survey);
    expect(items(survey)[0]).to.equal('three-a');
  });

  it('leads from the note to the first open statement', async () => {
    const survey = await surveyIn(WIDE, plain);
    option(survey, 'one-a', 1).click();
    await next(survey);
    one<HTMLButtonElement>(survey, '.note .primary').click();
    await waitUntil(() => focused(survey)?.closest('[data-item]')?.getAttribute('data-item') === 'one-b');
  });

  it('lists every answer at the end, lets one be changed, and comes back', async () => {
    const survey = await surveyIn(NARROW, plain, {
      draft: { answers: Object.fromEntries(plain.items.map((item) => [item.id, 3])), respondent: {} },
    });
    for (let count = 0; count < plain.items.length; count++) await next(survey);
    expect(all(survey, 'details li').length).to.equal(plain.items.length);
    all<HTMLButtonElement>(survey, 'details li button')[5]?.click();
    await waitUntil(() => items(survey)[0] === 'two-a');
    option(survey, 'two-a', 5).click();
    await next(survey);
    expect(all(survey, 'details li').length).to.equal(plain.items.length);
    const done = oneEvent(survey, 'leerscan-complete');
    await next(survey);
    const { detail } = (await done) as CustomEvent<{ response: Response }>;
    expect(detail.response.answers['two-a']).to.equal(5);
  });

  describe('and survey-core', () => {
    it('is not asked for before anyone has touched it', async () => {
      let asked_ = 0;
      const { load } = EngineLoader;
      EngineLoader.load = () => {
        asked_++;
        return load();
      };
      const survey = await surveyIn(WIDE, plain);
      await nextFrame();
      expect(asked_).to.equal(0);
      option(survey, 'one-a', 1).click();
      await engineReady(survey);
      expect(asked_).to.equal(1);
      EngineLoader.load = load;
    });

    it('takes over without a flicker: no node changes, focus stays, answers stay', async () => {
      const survey = await surveyIn(WIDE, asked);
      option(survey, 'one-b', 4).click();
      option(survey, 'one-c', 2).focus();
      await survey.updateComplete;
      const changes: string[] = [];
      const observer = new MutationObserver((records) =>
        changes.push(...records.map((record) => `${record.type} ${record.target.nodeName}`)),
      );
      observer.observe(survey.shadowRoot as ShadowRoot, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      await engineReady(survey);
      observer.disconnect();
      expect(changes).to.deep.equal([]);
      expect(focused(survey)).to.equal(option(survey, 'one-c', 2));
      expect(checked(survey)).to.deep.equal(['one-b=4']);
      option(survey, 'one-a', 'unknown').click();
      expect(survey.draft.answers).to.deep.equal({ 'one-a': 'unknown', 'one-b': 4 });
    });

    it('waits for the page that needs it when the person saves data', async () => {
      const { load } = EngineLoader;
      let loads = 0;
      EngineLoader.load = () => {
        loads += 1;
        return load();
      };
      Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
      const survey = await surveyIn(WIDE, asked, {
        draft: { answers: Object.fromEntries(asked.items.map((item) => [item.id, 3])), respondent: {} },
        begun: true,
      });
      await next(survey);
      await next(survey);
      // Behind everything that waited for a pause.
      if ('requestIdleCallback' in globalThis) await new Promise((resolve) => requestIdleCallback(resolve));
      expect(loads).to.equal(0);
      await next(survey);
      await engineReady(survey);
      expect(loads).to.equal(1);
      Reflect.deleteProperty(navigator, 'connection');
      EngineLoader.load = load;
    });

    it('says so when it cannot be loaded, tries again, and lets the person go on without', async () => {
      const { load } = EngineLoader;
      EngineLoader.load = () => Promise.reject(new TypeError('offline'));
      const survey = await surveyIn(WIDE, asked, { draft: { answers: { 'one-a': 5 }, respondent: {} } });
      for (let count = 0; count < 4; count++) await next(survey);
      await waitUntil(() => all(survey, '[role=alert]').length === 1);
      expect(one(survey, '[role=alert]').textContent).to.contain('Je antwoorden zijn er nog');
      EngineLoader.load = load;
      one<HTMLButtonElement>(survey, '[role=alert] .primary').click();
      await waitUntil(() => all(survey, '.question').length > 0, 'the questions should come after all', {
        timeout: 15_000,
      });
      expect(survey.draft.answers).to.deep.equal({ 'one-a': 5 });
      EngineLoader.load = () => Promise.reject(new TypeError('offline'));
      const other = await surveyIn(WIDE, asked, { draft: { answers: { 'one-a': 5 }, respondent: {} } });
      for (let count = 0; count < 4; count++) await next(other);
      await waitUntil(() => all(other, '[role=alert]').length === 1);
      all<HTMLButtonElement>(other, '[role=alert] button')[1]?.click();
      await waitUntil(() => all(other, 'details').length === 3);
      EngineLoader.load = load;
    });
  });

  describe('background questions', () => {
    async function atBackground(instrument = asked) {
      const survey = await surveyIn(WIDE, instrument, {
        draft: { answers: Object.fromEntries(asked.items.map((item) => [item.id, 3])), respondent: {} },
      });
      for (let count = 0; count < 3; count++) await next(survey);
      await waitUntil(() => all(survey, '.question').length > 0, 'the questions should show', { timeout: 15_000 });
      return survey;
    }
    const type = (field: HTMLInputElement | HTMLTextAreaElement, value: string): void => {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };

    it('renders every type with a name, and follows conditions', async () => {
      const survey = await atBackground();
      expect(all(survey, '[data-question]').map((question) => question.dataset['question'])).to.deep.equal([
        'colour',
        'pets',
        'town',
        'happy',
        'stars',
        'week',
        'email',
      ]);
      all<HTMLInputElement>(survey, '[data-question=colour] input')[0]?.click();
      await survey.updateComplete;
      expect(all(survey, '[data-question=remark]').length).to.equal(1);
      await expect(survey).to.be.accessible();
    });

    it('collects every type of answer', async () => {
      const survey = await atBackground();
      const click = (selector: string, index: number) => all<HTMLInputElement>(survey, selector)[index]?.click();
      click('[data-question=colour] input', 2);
      click('[data-question=pets] input', 2);
      await survey.updateComplete;
      click('[data-question=pets] input', 0);
      const town = one<HTMLSelectElement>(survey, 'select');
      town.selectedIndex = 2;
      town.dispatchEvent(new Event('change', { bubbles: true }));
      click('[data-question=happy] input', 1);
      click('[data-question=stars] input', 0);
      click('[data-question=week] input', 1);
      type(one<HTMLInputElement>(survey, '#control-email'), 'a@b.be');
      await survey.updateComplete;
      expect(survey.draft.respondent).to.deep.equal({
        colour: 'blue',
        pets: ['cat', 'fish'],
        town: 'bruges',
        happy: false,
        stars: 0,
        week: { mon: 'pm' },
        email: 'a@b.be',
      });
    });

    it('names what is missing in a summary that leads to the field, and keeps what was typed', async () => {
      const survey = await atBackground();
      type(one<HTMLInputElement>(survey, '#control-email'), 'half an addr');
      await next(survey);
      const link = one<HTMLAnchorElement>(survey, '.note a');
      await waitUntil(() => focused(survey) === one(survey, '.note'));
      link.click();
      await waitUntil(() => focused(survey) === one(survey, '#control-email'));
      expect(one<HTMLInputElement>(survey, '#control-email').value).to.equal('half an addr');
      expect(one(survey, '#control-email').getAttribute('aria-describedby')).to.contain('error-email');
      type(one<HTMLInputElement>(survey, '#control-email'), 'a@b.be');
      await next(survey);
      expect(all(survey, 'details.theme').length).to.equal(4);
    });

    it('keeps a number that is too large, on the way back and in another language, and never lets it pass', async () => {
      const survey = await atBackground(
        parseInstrument(
          least({ background: [{ type: 'text', name: 'age', title: 'Age', inputType: 'number', min: 1, max: 99 }] }),
        ),
      );
      type(one<HTMLInputElement>(survey, '#control-age'), '5');
      type(one<HTMLInputElement>(survey, '#control-age'), '100');
      expect(survey.draft.respondent).to.deep.equal({ age: 100 });
      (survey.parentElement as HTMLElement).lang = 'en';
      await waitUntil(() => one(survey, 'h2').textContent.includes('A few questions'));
      await engineReady(survey);
      expect(one<HTMLInputElement>(survey, '#control-age').value).to.equal('100');
      await next(survey);
      expect(one(survey, '.note').textContent).to.contain('Age');
      type(one<HTMLInputElement>(survey, '#control-age'), '99');
      await next(survey);
      expect(all(survey, 'details.theme').length).to.equal(4);
    });

    it('does not take letters in a number for an empty field', async () => {
      const survey = await atBackground(
        parseInstrument(least({ background: [{ type: 'text', name: 'age', title: 'Age', inputType: 'number' }] })),
      );
      one(survey, '#control-age').focus();
      await sendKeys({ type: '1e' });
      await next(survey);
      expect(one(survey, '.note').textContent).to.contain('Age: Schrijf alleen een getal, bv. 37 of 37,5.');
      expect(one<HTMLInputElement>(survey, '#control-age').value).to.equal('1e');
    });

    it('takes a number with three decimals in the notation of the page, and proposes nothing that it asks about', async () => {
      const survey = await atBackground(
        parseInstrument(
          least({ background: [{ type: 'text', name: 'age', title: 'Age', inputType: 'number', isRequired: true }] }),
        ),
      );
      const field = one<HTMLInputElement>(survey, '#control-age');
      for (const [language, asked_, own] of [
        ['nl', '1.234', '1,234'],
        ['en', '1,234', '1.234'],
        ['fr', '1.234', '1,234'],
        ['de', '1.234', '1,234'],
      ] as const) {
        (survey.parentElement as HTMLElement).lang = language;
        await waitUntil(() => one(survey, 'form').lang === language);
        await engineReady(survey);
        type(field, asked_);
        await next(survey);
        await waitUntil(() => one(survey, '.note li').textContent.includes(`1234`));
        expect(one(survey, '.note li').textContent, language).to.include(own);
        for (const [typed, number] of [
          [own, 1.234],
          ['1234', 1234],
        ] as const) {
          type(field, typed);
          expect(survey.draft.respondent, `${language}: ${typed}`).to.deep.equal({ age: number });
          await survey.updateComplete;
          expect(all(survey, '.note').length, `${language}: ${typed}`).to.equal(0);
        }
      }
    });

    it('lets what does not pass go from the note as it is put right, and says the rest in another language', async () => {
      const both = (text: string): Record<string, string> => ({ nl: `${text} nl`, en: text });
      const dimensions = ['one', 'two', 'three'];
      const survey = await atBackground(
        parseInstrument({
          id: 'both',
          version: '1',
          languages: ['nl', 'en'],
          title: both('Both'),
          scale: { options: [1, 3].map((value) => ({ value, label: both(`v${value}`) })) },
          dimensions: dimensions.map((id) => ({ id, title: both(id) })),
          items: dimensions.map((dimension) => ({ id: `${dimension}-a`, dimension, text: both(dimension) })),
          background: [
            { type: 'text', name: 'age', title: both('Age'), inputType: 'number', isRequired: true },
            {
              type: 'text',
              name: 'code',
              title: both('Code'),
              validators: [{ type: 'regex', regex: '^x', text: both('Begin with x') }],
            },
          ],
        }),
      );
      type(one<HTMLInputElement>(survey, '#control-code'), 'a');
      await next(survey);
      expect(one(survey, '.note h2').textContent).to.equal('Kijk deze 2 vragen nog even na');
      type(one<HTMLInputElement>(survey, '#control-age'), '37');
      await survey.updateComplete;
      expect(one(survey, '.note h2').textContent).to.equal('Kijk deze vraag nog even na');
      (survey.parentElement as HTMLElement).lang = 'en';
      await waitUntil(() => one(survey, '.note li').textContent.trim() === 'Code: Begin with x');
      expect(one(survey, '#error-code').textContent.trim()).to.equal('Begin with x');
      type(one<HTMLInputElement>(survey, '#control-code'), 'x');
      await survey.updateComplete;
      expect(all(survey, '.note, .error').length).to.equal(0);
    });

    it('shows a text that is no date as it was typed, and keyboards on which every number can be', async () => {
      const text = (name: string, inputType: string, more = {}) => ({ type: 'text', name, inputType, ...more });
      const survey = await atBackground(
        parseInstrument(
          least({
            background: [
              text('end', 'date'),
              text('start', 'month'),
              text('any', 'number'),
              text('debt', 'number', { min: -1 }),
              text('size', 'number', { min: 0 }),
              text('count', 'number', { min: 0, step: 1 }),
            ],
          }),
        ),
      );
      type(one<HTMLInputElement>(survey, '#control-end'), '2026-02-30');
      type(one<HTMLInputElement>(survey, '#control-start'), '2026-13');
      all<HTMLButtonElement>(survey, 'nav button')[0]?.click();
      await survey.updateComplete;
      await next(survey);
      const fields = all<HTMLInputElement>(survey, '[data-question] input');
      expect(fields.map((field) => field.value)).to.deep.equal(['2026-02-30', '2026-13', '', '', '', '']);
      expect(fields.map((field) => field.inputMode)).to.deep.equal(['', '', 'text', 'text', 'decimal', 'numeric']);
    });

    describe('in a matrix', () => {
      const rows = ['mon', { value: 'tue', text: 'Tuesday' }, 'wed', 'thu', 'fri'];
      const week = (more = {}) => ({
        type: 'matrix',
        name: 'week',
        title: 'Week',
        rows,
        columns: ['am', 'pm'],
        ...more,
      });
      const cell = (survey: Element, row: string, column: number) =>
        all<HTMLInputElement>(survey, `input[name="week|${row}"]`)[column] as HTMLInputElement;

      it('leads from what is open to its row, where keys change no other answer', async () => {
        const survey = await atBackground(parseInstrument(least({ background: [week({ isAllRowRequired: true })] })));
        for (const row of ['mon', 'wed', 'thu', 'fri']) {
          cell(survey, row, 0).click();
          await survey.updateComplete;
        }
        await next(survey);
        expect(one(survey, '.note li').textContent).to.contain('Kies nog een antwoord bij “Tuesday”.');
        const group = cell(survey, 'tue', 0).closest('[role=radiogroup]') as HTMLElement;
        expect(group.getAttribute('aria-invalid')).to.equal('true');
        expect(one(survey, `#${group.getAttribute('aria-describedby')}`).textContent).to.contain('“Tuesday”');
        expect(all(survey, '[role=radiogroup][aria-invalid=true]')).to.deep.equal([group]);
        await expect(survey).to.be.accessible();
        one(survey, '.note a').click();
        await waitUntil(() => focused(survey) === cell(survey, 'tue', 0));
        await sendKeys({ press: 'ArrowRight' });
        await survey.updateComplete;
        expect(survey.draft.respondent['week']).to.deep.equal({
          ...Object.fromEntries(['mon', 'wed', 'thu', 'fri'].map((row) => [row, 'am'])),
          tue: 'pm',
        });
        expect(all(survey, '[role=radiogroup][aria-invalid=true]').length).to.equal(0);
        await next(survey);
        expect(all(survey, 'details.theme').length).to.equal(4);
      });

      it('names three open rows, and how many more', async () => {
        const survey = await atBackground(parseInstrument(least({ background: [week({ isAllRowRequired: true })] })));
        await next(survey);
        expect(one(survey, '.note li').textContent).to.contain('bij “mon”, “Tuesday”, “wed” en 2 andere.');
      });

      it('asks for one row where that is enough, and can be cleared by row', async () => {
        const survey = await atBackground(parseInstrument(least({ background: [week({ isRequired: true })] })));
        expect(all(survey, '[role=radiogroup][aria-required=true]').length).to.equal(0);
        cell(survey, 'mon', 0).click();
        await survey.updateComplete;
        one<HTMLButtonElement>(survey, '[aria-label="Antwoord wissen: mon"]').click();
        await survey.updateComplete;
        expect(survey.draft.respondent).to.deep.equal({});
        await next(survey);
        expect(one(survey, '.note li').textContent).to.contain('Kies nog een antwoord.');
        const other = await atBackground(parseInstrument(least({ background: [week({ isAllRowRequired: true })] })));
        expect(all(other, '[role=radiogroup][aria-required=true]').length).to.equal(5);
        expect(all(other, '.clear').length).to.equal(0);
      });

      it('can be cleared by row, with keys, and keeps focus in that row', async () => {
        const survey = await atBackground(parseInstrument(least({ background: [week()] })));
        cell(survey, 'mon', 0).click();
        await survey.updateComplete;
        cell(survey, 'tue', 1).click();
        await survey.updateComplete;
        const clear = one<HTMLButtonElement>(survey, '[aria-label="Antwoord wissen: Tuesday"]');
        clear.focus();
        await sendKeys({ press: 'Enter' });
        await survey.updateComplete;
        expect(survey.draft.respondent).to.deep.equal({ week: { mon: 'am' } });
        expect(focused(survey)).to.equal(cell(survey, 'tue', 0));
        expect(cell(survey, 'tue', 1).checked).to.equal(false);
        one<HTMLButtonElement>(survey, '[aria-label="Antwoord wissen: mon"]').click();
        await survey.updateComplete;
        expect(survey.draft.respondent).to.deep.equal({});
      });
    });

    it('says what does not pass in the language of the page, also when that changes', async () => {
      const survey = await atBackground(
        parseInstrument(
          least({ background: [{ type: 'text', name: 'age', title: 'Age', inputType: 'number', max: 99.5 }] }),
        ),
      );
      type(one<HTMLInputElement>(survey, '#control-age'), '100');
      await next(survey);
      const said = (): string => one(survey, '.note li').textContent.trim();
      expect(said()).to.equal('Age: Dit mag hoogstens 99,5 zijn.');
      for (const [language, sentence] of [
        ['en', 'Age: This can be at most 99.5.'],
        ['fr', 'Age\u00a0: Le maximum est 99,5.'],
        ['de', 'Age: Der Wert darf höchstens 99,5 sein.'],
      ] as const) {
        (survey.parentElement as HTMLElement).lang = language;
        await waitUntil(() => said() === sentence);
      }
    });

    it('keeps a text that cannot be read, on the way back and in another language, and gives it to nobody', async () => {
      const survey = await atBackground(
        parseInstrument(least({ background: [{ type: 'text', name: 'age', title: 'Age', inputType: 'number' }] })),
      );
      type(one<HTMLInputElement>(survey, '#control-age'), '1.000');
      expect(survey.draft.respondent).to.deep.equal({ age: '1.000' });
      all<HTMLButtonElement>(survey, 'nav button')[0]?.click();
      await survey.updateComplete;
      await next(survey);
      expect(one<HTMLInputElement>(survey, '#control-age').value).to.equal('1.000');
      const draft = survey.draft;
      const { load } = EngineLoader;
      EngineLoader.load = () => Promise.reject(new TypeError('offline'));
      const other = await surveyIn(
        WIDE,
        parseInstrument(least({ background: [{ type: 'text', name: 'age', inputType: 'number' }] })),
        { draft: { ...draft, place: '@background' } },
      );
      const done = oneEvent(other, 'leerscan-complete');
      await waitUntil(() => all(other, '[role=alert] button').length === 2);
      all<HTMLButtonElement>(other, '[role=alert] button')[1]?.click();
      await next(other);
      const { detail } = (await done) as CustomEvent<{ response: Response }>;
      expect(detail.response.respondent).to.deep.equal({});
      EngineLoader.load = load;
    });

    it('reads a draft that its engine never got by the calendar', async () => {
      const { load } = EngineLoader;
      EngineLoader.load = () => Promise.reject(new TypeError('offline'));
      const kinds = ['date', 'month', 'time', 'number', 'text'];
      const names = kinds.flatMap((kind) => [`good-${kind}`, `bad-${kind}`]);
      const background = names.map((name) => ({ type: 'text', name, inputType: name.replace(/^\w+-/, '') }));
      const good = { 'good-date': '2024-02-29', 'good-month': '2026-12', 'good-time': '09:30', 'good-number': 2.5 };
      const bad = { 'bad-date': '2026-02-29', 'bad-month': '2026-13', 'bad-time': '25:00', 'bad-number': '2,5 of 3' };
      const survey = await surveyIn(WIDE, parseInstrument(least({ background })), {
        draft: { answers: {}, respondent: { ...good, ...bad, 'good-text': '2026-13' }, place: '@background' },
      });
      const done = oneEvent(survey, 'leerscan-complete');
      await waitUntil(() => all(survey, '[role=alert] button').length === 2);
      all<HTMLButtonElement>(survey, '[role=alert] button')[1]?.click();
      await next(survey);
      const { detail } = (await done) as CustomEvent<{ response: Response }>;
      expect(detail.response.respondent).to.deep.equal({ ...good, 'good-text': '2026-13' });
      EngineLoader.load = load;
    });

    it('shows on the overview how it was understood, and goes back to the question', async () => {
      const survey = await atBackground(
        parseInstrument(
          least({
            background: [
              ...BACKGROUND,
              { type: 'text', name: 'since', title: 'Since', inputType: 'month' },
              { type: 'text', name: 'hours', title: 'Hours', inputType: 'number' },
            ],
          }),
        ),
      );
      all<HTMLInputElement>(survey, '[data-question=colour] input')[2]?.click();
      all<HTMLInputElement>(survey, '[data-question=pets] input')[0]?.click();
      await survey.updateComplete;
      all<HTMLInputElement>(survey, '[data-question=pets] input')[1]?.click();
      all<HTMLInputElement>(survey, '[data-question=happy] input')[1]?.click();
      all<HTMLInputElement>(survey, '[data-question=week] input')[1]?.click();
      type(one<HTMLInputElement>(survey, '#control-email'), 'a@b.be');
      type(one<HTMLInputElement>(survey, '#control-since'), '3/2026');
      type(one<HTMLInputElement>(survey, '#control-hours'), '37.5');
      await next(survey);
      const about = all(survey, 'details.theme').at(-1) as HTMLDetailsElement;
      // Two words of one name, and not one of both.
      for (const summary of all(survey, 'details.theme > summary'))
        expect(summary.textContent.replace(/\s+/g, ' ')).to.match(/\S, \d+ van \d+ ingevuld/);
      expect(about.open).to.equal(true);
      expect([...about.querySelectorAll('.answer')].map((answer) => answer.textContent)).to.deep.equal([
        'Blue',
        'cat, dog',
        'nog open',
        'Nee',
        'nog open',
        'mon: pm',
        'a@b.be',
        'maart 2026',
        '37,5',
      ]);
      await expect(survey).to.be.accessible();
      about.querySelector<HTMLButtonElement>('[aria-label="Wijzigen: Hours 37,5"]')?.click();
      await waitUntil(() => focused(survey)?.id === 'control-hours');
      expect(one<HTMLInputElement>(survey, '#control-hours').value).to.equal('37,5');
      await next(survey);
      expect(all(survey, 'details.theme').length).to.equal(4);
    });

    it('asks for what an answer changed from the summary made necessary', async () => {
      const survey = await atBackground(
        parseInstrument(
          least({ background: [{ type: 'comment', name: 'why', title: 'Why?', requiredIf: '{one-a} = 1' }] }),
        ),
      );
      expect(one(survey, '.lead').textContent).to.contain('overslaan');
      await next(survey);
      const done = oneEvent(survey, 'leerscan-complete');
      all<HTMLButtonElement>(survey, '[aria-label*="One a"]')[0]?.click();
      await survey.updateComplete;
      option(survey, 'one-a', 1).click();
      await next(survey);
      await next(survey);
      expect(one(survey, '.note').textContent).to.contain('Why?');
      expect(one(survey, '.lead').textContent).to.equal('');
      type(one<HTMLTextAreaElement>(survey, '#control-why'), 'Because');
      await next(survey);
      await next(survey);
      const { detail } = (await done) as CustomEvent<{ response: Response }>;
      expect(detail.response.respondent).to.deep.equal({ why: 'Because' });
    });

    it('keeps a field, its text and its focus when the language changes while somebody types', async () => {
      const survey = await atBackground();
      const field = one<HTMLInputElement>(survey, '#control-email');
      field.focus();
      type(field, 'half');
      (survey.parentElement as HTMLElement).lang = 'en';
      await waitUntil(() => one(survey, 'h2').textContent.includes('A few questions'));
      expect(one(survey, '#control-email')).to.equal(field);
      expect(focused(survey)).to.equal(field);
      type(field, 'half more');
      expect(survey.draft.respondent['email']).to.equal('half more');
    });

    it('reads in another language also where a page translator was before its engine', async () => {
      const title = { nl: 'Waar werk je?', en: 'Where do you work?' };
      const inDutch = parseInstrument(least({ background: [{ type: 'text', name: 'town' }] }));
      const survey = await atBackground({
        ...inDutch,
        languages: ['nl', 'en'],
        background: inDutch.background.map((question) => ({ ...question, title })),
      });
      const { load } = EngineLoader;
      let arrive = (): void => undefined;
      EngineLoader.load = () =>
        new Promise((resolve) => {
          arrive = () => void load().then(resolve);
        });
      (survey.parentElement as HTMLElement).lang = 'en';
      await waitUntil(() => one(survey, 'h2').textContent.includes('A few questions'));
      const label = one(survey, 'label.title');
      expect(label.textContent).to.equal(title.nl);
      const translated = document.createRange().createContextualFragment(`<font>${title.nl}</font>`);
      [...label.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE)?.replaceWith(translated);
      await waitUntil(() => {
        arrive();
        return one(survey, 'label.title').textContent === title.en;
      }, 'the question should be in English');
      EngineLoader.load = load;
    });

    it('keeps what was typed on the way back and forth', async () => {
      const survey = await atBackground();
      type(one<HTMLInputElement>(survey, '#control-email'), 'half');
      all<HTMLButtonElement>(survey, 'nav button')[0]?.click();
      await survey.updateComplete;
      expect(items(survey)[0]).to.equal('three-a');
      await next(survey);
      expect(one<HTMLInputElement>(survey, '#control-email').value).to.equal('half');
    });
  });

  it('takes an instrument and a draft that are set together, and only answers that fit', async () => {
    const survey = await surveyIn(WIDE, plain);
    survey.draft = { answers: { 'one-a': 4, 'one-b': 99, nope: 1 }, respondent: { nope: 'x' } };
    survey.instrument = parseInstrument(least({ id: 'other' }));
    await survey.updateComplete;
    expect(survey.draft).to.deep.equal({ answers: { 'one-a': 4 }, respondent: {} });
    for (const nonsense of [null, 5, {}, { answers: null, respondent: 'x' }]) {
      survey.draft = nonsense as unknown as typeof survey.draft;
      await survey.updateComplete;
      expect(survey.draft).to.deep.equal({ answers: {}, respondent: {} });
    }
  });

  it('leaves nothing of one questionnaire in the next', async () => {
    const survey = await surveyIn(WIDE, plain);
    option(survey, 'one-a', 3).click();
    survey.instrument = parseInstrument(least({ id: 'other' }));
    await survey.updateComplete;
    expect(survey.draft.answers).to.deep.equal({});
    expect(checked(survey)).to.deep.equal([]);
  });

  it('is accessible in both layouts and on the summary', async () => {
    const wide = await surveyIn(WIDE, plain);
    await expect(wide).to.be.accessible();
    await expect(await surveyIn(NARROW, plain)).to.be.accessible();
    for (let count = 0; count < 4; count++) await next(wide);
    await expect(wide).to.be.accessible();
  });
});
