import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { createResponse, toShareCode } from '../../../src/core/index.js';
import type { Instrument, Response, Result } from '../../../src/core/index.js';
import type { LeerscanResult, LeerscanScan, LeerscanSurvey } from '../../../src/index.js';
import { loadInstrument } from '../../../src/instruments/index.js';
import { LEAST, least } from '../../fixtures/instruments.js';
import { CODES } from '../../fixtures/version-1.js';
import { all, next, one, option } from '../../helpers/survey-page.js';
import '../../../src/index.js';

const shows = (scan: Element, selector: string, message = selector) =>
  waitUntil(() => scan.shadowRoot?.querySelector(selector), message, { timeout: 10_000 });
const survey = (scan: Element) => one<LeerscanSurvey>(scan, 'leerscan-survey');

async function scanWith(properties: Partial<LeerscanScan> = {}): Promise<LeerscanScan> {
  const box = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
  const scan = document.createElement('leerscan-scan');
  Object.assign(scan, properties);
  box.append(scan);
  // A scan far below the screen waits until somebody comes near.
  scan.scrollIntoView();
  return scan;
}

async function started(properties: Partial<LeerscanScan> = {}): Promise<LeerscanScan> {
  const scan = await scanWith(properties);
  await shows(scan, '.start');
  one<HTMLButtonElement>(scan, '.start').click();
  await shows(scan, 'leerscan-survey');
  await waitUntil(() => survey(scan).shadowRoot?.querySelector('fieldset'));
  return scan;
}

/** From the first statement to the result, answering every statement with `value`. */
async function completed(scan: LeerscanScan, value: number): Promise<{ response: Response; result: Result }> {
  const done = oneEvent(scan, 'leerscan-complete');
  for (let count = 0; count < 8; count++) {
    const page = survey(scan);
    for (const group of all(page, '[data-item]')) option(page, group.dataset['item'] ?? '', value).click();
    await next(page);
    if (!scan.shadowRoot?.querySelector('leerscan-survey')) break;
    if (page.shadowRoot?.querySelector('.themes')) {
      await next(page);
      break;
    }
  }
  return ((await done) as CustomEvent<{ response: Response; result: Result }>).detail;
}

describe('leerscan-scan', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('leads from the intro to the result, and fires its events on the way', async () => {
    const scan = await scanWith({ definition: LEAST });
    const fired: string[] = [];
    for (const name of ['leerscan-start', 'leerscan-progress', 'leerscan-complete'])
      scan.addEventListener(name, () => fired.push(name));
    await shows(scan, '.start');
    expect(fired).to.deep.equal([]);
    one<HTMLButtonElement>(scan, '.start').click();
    await shows(scan, 'leerscan-survey');
    await waitUntil(() => survey(scan).shadowRoot?.querySelector('fieldset'));
    const { response, result } = await completed(scan, 4);
    expect(fired[0]).to.equal('leerscan-start');
    expect(fired.filter((name) => name === 'leerscan-complete').length).to.equal(1);
    expect(Object.keys(response.answers).length).to.equal(12);
    // Two of three items in "three" count straight: (4 + 4 + 2)/3 → 58.3.
    expect(result.dimensions.map((dimension) => dimension.shown)).to.deep.equal([75, 75, 58]);
    await shows(scan, 'leerscan-result');
    await waitUntil(() => one<LeerscanResult>(scan, 'leerscan-result').shadowRoot?.querySelector('.headline'));
  });

  it('starts with the first statement when there is no intro, and counts the first answer as the start', async () => {
    const scan = await scanWith({ definition: LEAST, noIntro: true });
    let starts = 0;
    scan.addEventListener('leerscan-start', () => starts++);
    await shows(scan, 'leerscan-survey');
    await waitUntil(() => survey(scan).shadowRoot?.querySelector('fieldset'));
    expect(starts).to.equal(0);
    expect(document.activeElement).to.not.equal(scan);
    option(survey(scan), 'one-a', 3).click();
    expect(starts).to.equal(1);
  });

  it('hands over and thanks when the host shows the result', async () => {
    const scan = await started({ definition: LEAST, noResult: true });
    await completed(scan, 3);
    await waitUntil(() => scan.shadowRoot?.textContent.includes('Bedankt'));
    expect(scan.shadowRoot?.querySelector('leerscan-result')).to.equal(null);
  });

  it('asks before it starts again, and then nothing of the last person is left', async () => {
    const scan = await started({ definition: LEAST });
    const { response } = await completed(scan, 5);
    await shows(scan, 'leerscan-result .end button');
    one<HTMLButtonElement>(scan, '.end button').click();
    await shows(scan, '.end .primary');
    all<HTMLButtonElement>(scan, '.end button')[1]?.click();
    await waitUntil(() => all(scan, '.end button').length === 1);
    one<HTMLButtonElement>(scan, '.end button').click();
    await shows(scan, '.end .primary');
    one<HTMLButtonElement>(scan, '.end .primary').click();
    await shows(scan, '.start');
    expect(scan.shadowRoot?.innerHTML).to.not.contain(response.id);
    one<HTMLButtonElement>(scan, '.start').click();
    await shows(scan, 'leerscan-survey');
    await waitUntil(() => survey(scan).shadowRoot?.querySelector('fieldset'));
    expect(survey(scan).draft).to.deep.equal({ answers: {}, respondent: {} });
    expect(
      all(survey(scan), 'input:checked').filter((input) => (input as HTMLInputElement).type === 'radio').length,
    ).to.equal(0);
  });

  it('completes once, however often the last button is pressed', async () => {
    const scan = await started({ definition: LEAST });
    let completions = 0;
    scan.addEventListener('leerscan-complete', () => completions++);
    const page = survey(scan);
    page.draft = { answers: Object.fromEntries(LEAST.items.map((item) => [item.id, 3])), respondent: {} };
    await page.updateComplete;
    for (let count = 0; count < 3; count++) await next(page);
    const button = one<HTMLButtonElement>(page, 'nav .primary');
    button.click();
    button.click();
    await shows(scan, 'leerscan-result');
    expect(completions).to.equal(1);
  });

  it('does not open a link again that was left', async () => {
    const scan = await started();
    option(survey(scan), 'interaction-place', 2).click();
    location.hash = 'leerscan=AAAA';
    await shows(scan, '[role=alert]');
    one<HTMLButtonElement>(scan, '[role=alert] button').click();
    (scan.parentElement as HTMLElement).lang = 'en';
    await waitUntil(
      () => survey(scan).shadowRoot?.textContent.includes('In our team'),
      'the statements should be in English',
      { timeout: 10_000 },
    );
    expect(scan.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
    expect(survey(scan).draft.answers).to.deep.equal({ 'interaction-place': 2 });
  });

  it('begins anew when the host gives it another questionnaire half way', async () => {
    const scan = await started({ definition: LEAST });
    option(survey(scan), 'one-a', 3).click();
    const abandoned = oneEvent(scan, 'leerscan-abandon');
    scan.definition = least({ id: 'other' });
    await abandoned;
    await shows(scan, '.start');
  });

  it('fills in the role that the host knows, and ignores one that the instrument does not', async () => {
    const known = await started({ respondentRole: 'mentor' });
    expect(survey(known).draft.respondent).to.deep.equal({ role: 'mentor' });
    const unknown = await started({ respondentRole: 'king' });
    expect(survey(unknown).draft.respondent).to.deep.equal({});
  });

  it('takes what the host knows of the person, but no words in their mouth', async () => {
    const scan = await started({ respondent: { size: '10-49', sector: 'nowhere', guides: 'yes', secret: 'x' } });
    expect(survey(scan).draft.respondent).to.deep.equal({ size: '10-49', guides: 'yes' });
    const own = await started({
      definition: least({
        background: [
          { type: 'text', name: 'note' },
          { type: 'boolean', name: 'new' },
        ],
      }),
      respondent: { note: 'hello', new: true },
    });
    expect(survey(own).draft.respondent).to.deep.equal({ new: true });
  });

  it('waits with everything until somebody comes near', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="nl"><div .style=${'block-size: 5000px'}></div></div>`);
    const scan = document.createElement('leerscan-scan');
    box.append(scan);
    // Two frames: an observer that saw it would have told by now.
    await nextFrame();
    await nextFrame();
    await scan.updateComplete;
    expect(scan.shadowRoot?.querySelector('.waiting')).to.not.equal(null);
    expect(scan.getBoundingClientRect().height).to.be.above(200);
    scan.scrollIntoView();
    await shows(scan, '.start');
  });

  describe('in several languages', () => {
    const languages = (scan: Element) => all<HTMLButtonElement>(scan, '.languages button');
    const pressed = (scan: Element) =>
      languages(scan)
        .filter((button) => button.getAttribute('aria-pressed') === 'true')
        .map((button) => button.lang);

    it('offers each by its own name, and keeps every answer when another one is chosen', async () => {
      const scan = await started();
      expect(languages(scan).map((button) => button.textContent)).to.deep.equal([
        'Nederlands',
        'Deutsch',
        'English',
        'Français',
      ]);
      option(survey(scan), 'interaction-place', 4).click();
      languages(scan)[3]?.click();
      await waitUntil(
        () => survey(scan).shadowRoot?.textContent.includes('Chez nous, on trouve'),
        'the statements in French',
        { timeout: 10_000 },
      );
      await waitUntil(() => survey(scan).shadowRoot?.textContent.includes('Suivant'), 'the buttons in French');
      expect(pressed(scan)).to.deep.equal(['fr']);
      expect(option(survey(scan), 'interaction-place', 4).checked).to.equal(true);
    });

    it('follows a page that changes its own language after that', async () => {
      const scan = await scanWith();
      await shows(scan, '.start');
      languages(scan)[1]?.click();
      await waitUntil(() => one(scan, '.start').textContent === 'Check starten', 'German');
      (scan.parentElement as HTMLElement).lang = 'en';
      await waitUntil(() => one(scan, '.start').textContent === 'Start the scan', 'English');
      expect(pressed(scan)).to.deep.equal(['en']);
    });

    it('follows the language around an outer shadow root', async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const inside = box.attachShadow({ mode: 'closed' });
      inside.innerHTML = '<section lang="fr"><leerscan-scan></leerscan-scan></section>';
      const scan = inside.querySelector('leerscan-scan') as LeerscanScan;
      await shows(scan, '.start');
      expect(one(scan, '.start').textContent).to.equal('Commencer le bilan');
      (inside.querySelector('section') as HTMLElement).lang = 'de';
      await waitUntil(() => scan.shadowRoot?.querySelector('.start')?.textContent === 'Check starten', 'German');
    });

    it('offers nothing where there is one language, or the host wants no switch', async () => {
      const single = await scanWith({ definition: LEAST });
      await shows(single, '.start');
      const still = await scanWith({ noLanguages: true });
      await shows(still, '.start');
      expect([languages(single).length, languages(still).length]).to.deep.equal([0, 0]);
    });

    it('begins in the language of the page again for the next person', async () => {
      const scan = await scanWith();
      await shows(scan, '.start');
      languages(scan)[3]?.click();
      await waitUntil(() => one(scan, '.start').textContent === 'Commencer le bilan', 'French');
      scan.restart();
      await waitUntil(() => scan.shadowRoot?.querySelector('.start')?.textContent === 'Start de scan', 'Dutch');
    });
  });

  it('promises on the first screen what the questionnaire has: one statement, and steps only where there are some', async () => {
    const intro = async (properties: Partial<LeerscanScan>): Promise<string> => {
      const scan = await scanWith(properties);
      await shows(scan, '.start');
      return one(scan, '.intro').textContent;
    };
    const single = await intro({
      definition: least({
        items: [{ id: 'one-a', dimension: 'one', text: 'One' }],
        dimensions: [{ id: 'one', title: 'One' }],
      }),
    });
    expect(single).to.include('1 korte uitspraak.').and.include('meteen je resultaat.');
    expect(await intro({}))
      .to.include('25 korte uitspraken.')
      .and.include('je resultaat, met stappen');
  });

  it('says where answers and result go, on the first screen or below the questions', async () => {
    const factsOf = async (properties: Parameters<typeof scanWith>[0]): Promise<string> => {
      const scan = await scanWith(properties);
      await waitUntil(() => scan.shadowRoot?.querySelector('.facts'));
      return scan.shadowRoot?.querySelector('.facts')?.textContent ?? '';
    };
    const shared = 'De website waarop deze scan staat, krijgt je antwoorden en je resultaat.';
    expect(await factsOf({}))
      .to.include('verlaten je toestel niet')
      .and.not.to.include(shared);
    expect(await factsOf({ sharesResult: true }))
      .to.include(shared)
      .and.not.to.include('verlaten je toestel niet');
    const atOnce = await scanWith({ sharesResult: true, noIntro: true });
    await waitUntil(() => atOnce.shadowRoot?.querySelector('leerscan-survey + .kept')?.textContent === shared);
  });

  it('keeps what the host filled in when it is restarted before the questionnaire is there', async () => {
    const scan = await scanWith({ noIntro: true, respondentRole: 'mentor' });
    scan.restart();
    await shows(scan, 'leerscan-survey');
    expect(survey(scan).draft.respondent).to.deep.equal({ role: 'mentor' });
    scan.definition = LEAST;
    scan.restart();
    await waitUntil(() => scan.shadowRoot?.querySelector('leerscan-survey')?.instrument?.id === 'tiny');
  });

  it('forgets a draft when it is restarted before it is there', async () => {
    localStorage.setItem(
      'leerscan-draft:afresh',
      JSON.stringify({
        format: 'leerscan-draft-1',
        instrument: { id: 'tiny', version: '1' },
        form: 'full',
        answers: { 'one-a': 2 },
        respondent: {},
        at: Date.now(),
      }),
    );
    const box = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    const scan = document.createElement('leerscan-scan');
    Object.assign(scan, { definition: LEAST, resume: 'afresh' });
    box.append(scan);
    scan.restart();
    await shows(scan, '.start');
    expect(localStorage.getItem('leerscan-draft:afresh')).to.equal(null);
  });

  it('takes a definition that JSON cannot write for a wrong one, and goes on with the next', async () => {
    const cyclic: Record<string, unknown> = least();
    cyclic['self'] = cyclic;
    const scan = await scanWith({ definition: cyclic });
    await shows(scan, '[role=alert]');
    scan.definition = LEAST;
    await shows(scan, '.start');
  });

  it('marks Dutch words as Dutch on a page in a language that it does not have', async () => {
    const scan = await scanWith({ definition: least({ languages: ['es'] }) });
    (scan.parentElement as HTMLElement).lang = 'es';
    await shows(scan, '.start');
    expect(one(scan, '.start').closest('[lang]')?.getAttribute('lang')).to.equal('nl');
  });

  it('says that a scan was given up when it is restarted half way', async () => {
    const scan = await started({ definition: LEAST });
    const given = oneEvent(scan, 'leerscan-abandon');
    scan.restart();
    expect(((await given) as CustomEvent<unknown>).detail).to.deep.equal({ reason: 'restart' });
  });

  describe('with a questionnaire from outside', () => {
    it('shows what is wrong with it, in words and in detail', async () => {
      const box = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
      const scan = document.createElement('leerscan-scan');
      scan.definition = least({ items: [] });
      const refused = oneEvent(scan, 'leerscan-error');
      box.append(scan);
      await refused;
      await shows(scan, '[role=alert]');
      expect(one(scan, '[role=alert]').textContent).to.contain('bevat een fout');
      expect(one(scan, 'details').textContent).to.contain('items').and.to.contain('at least 1');
    });

    const FILES: [string, string, string][] = [
      ['that is not there', '/test/fixtures/none.json', 'the server answered 404'],
      ['that is not JSON', '/LICENSE', 'expected JSON, but the file is something else: '],
    ];
    for (const [name, src, message] of FILES) {
      it(`says what to do about a file ${name}`, async () => {
        const scan = await scanWith({ src });
        await shows(scan, '[role=alert]');
        expect(one(scan, '[role=alert]').textContent).to.contain(message).and.to.contain('Opnieuw proberen');
      });
    }

    it('lets the person stop what does not come, and try again', async () => {
      const { fetch: real } = globalThis;
      let signal: AbortSignal | null | undefined;
      globalThis.fetch = (_, options) => {
        signal = options?.signal;
        // A server that takes the question and never answers.
        return new Promise(() => undefined);
      };
      try {
        const scan = await scanWith({ src: '/demo/own-instrument.json' });
        await shows(scan, '.slow button');
        await waitUntil(() => signal);
        one<HTMLButtonElement>(scan, '.slow button').click();
        await shows(scan, '[role=alert]');
        expect(one(scan, '[role=alert]').textContent)
          .to.contain('We konden deze vragenlijst niet laden.')
          .and.to.contain('Opnieuw proberen');
        await waitUntil(
          () => scan.shadowRoot?.activeElement === one(scan, '[role=alert] button'),
          'focus goes to the way on',
        );
        expect(signal?.aborted).to.equal(true);
        globalThis.fetch = real;
        one<HTMLButtonElement>(scan, '[role=alert] button').click();
        await shows(scan, '.start');
      } finally {
        globalThis.fetch = real;
      }
    });

    it('takes one from a file', async () => {
      const scan = await scanWith({ src: '/demo/own-instrument.json' });
      await shows(scan, '.start');
    });

    it('refuses an unknown built-in one', async () => {
      const scan = await scanWith({ instrument: 'constructor' });
      await shows(scan, '[role=alert]');
      expect(one(scan, 'details').textContent).to.contain('expected one of leercultuur, but got "constructor"');
    });
  });

  describe('opened by a link', () => {
    let instrument: Instrument;
    let code: string;
    before(async () => {
      instrument = await loadInstrument('leercultuur');
      code = toShareCode(
        instrument,
        createResponse({
          instrument,
          answers: Object.fromEntries(instrument.items.map((item) => [item.id, 4])),
          language: 'nl',
        }),
      );
    });

    it('shows the result and says where it comes from, and offers a scan of one’s own', async () => {
      history.replaceState(null, '', `#leerscan=${code}`);
      const scan = await scanWith();
      await shows(scan, 'leerscan-result');
      await waitUntil(() => one<LeerscanResult>(scan, 'leerscan-result').shadowRoot?.querySelector('.headline'));
      expect(one(scan, '.note').textContent).to.contain('uit een link').and.to.not.contain('versie');
      const button = one<HTMLButtonElement>(scan, 'leerscan-result > button');
      expect(button.textContent.trim()).to.equal('Doe zelf de scan');
      button.click();
      await shows(scan, '.start');
    });

    it('says that the questionnaire has moved on', async () => {
      history.replaceState(
        null,
        '',
        `#leerscan=${toShareCode(instrument, { ...createResponse({ instrument, answers: {}, language: 'nl' }), instrument: { id: 'leercultuur', version: '0.9' } })}`,
      );
      const scan = await scanWith();
      await shows(scan, 'leerscan-result');
      expect(one(scan, '.note').textContent).to.contain('versie 0.9');
    });

    const DAMAGED: [string, () => string, string][] = [
      ['one wrong character', () => (code.startsWith('A') ? 'B' : 'A') + code.slice(1), 'beschadigd'],
      ['a cut-off end', () => code.slice(0, 30), 'beschadigd'],
      ['nonsense', () => '<script>', 'beschadigd'],
      ['nothing', () => '', 'beschadigd'],
    ];
    for (const [name, make, message] of DAMAGED) {
      it(`with ${name} says so and offers a new scan`, async () => {
        history.replaceState(null, '', `#leerscan=${make()}`);
        const scan = await scanWith();
        await shows(scan, '[role=alert]');
        expect(one(scan, '[role=alert]').textContent).to.contain(message);
        one<HTMLButtonElement>(scan, '[role=alert] button').click();
        await shows(scan, '.start');
      });
    }

    it('goes away when the address loses its code', async () => {
      history.replaceState(null, '', '#leerscan=AAAA');
      const scan = await scanWith();
      await shows(scan, '[role=alert]');
      location.hash = 'chapter-2';
      await shows(scan, '.start');
    });

    it('of another questionnaire says so', async () => {
      history.replaceState(null, '', `#leerscan=${code}`);
      const scan = await scanWith({ definition: LEAST });
      await shows(scan, '[role=alert]');
      expect(one(scan, '[role=alert]').textContent).to.contain('andere vragenlijst');
    });

    it('of an earlier version opens with its own statements', async () => {
      const [{ code: earlier }] = CODES;
      location.hash = `leerscan=${earlier}`;
      const scan = await scanWith();
      await shows(scan, 'leerscan-result');
      const result = one<LeerscanResult>(scan, 'leerscan-result');
      await shows(result, '.answers');
      expect(result.shadowRoot?.textContent).to.contain('Bij ons kan je meepraten op het teamoverleg.');
      expect(one(scan, '.note').textContent).to.contain('versie 1.0.0');
      one<HTMLButtonElement>(scan, 'leerscan-result > button').click();
      await shows(scan, '.start');
      one<HTMLButtonElement>(scan, '.start').click();
      await shows(scan, 'leerscan-survey');
      await waitUntil(() => survey(scan).shadowRoot?.textContent.includes('Bij ons is elke vraag welkom.'));
    });

    it('half way keeps the person’s own answers and leads back to them', async () => {
      const scan = await started();
      option(survey(scan), 'interaction-place', 2).click();
      location.hash = `leerscan=${code}`;
      await shows(scan, 'leerscan-result');
      expect(survey(scan).hidden).to.equal(true);
      const button = one<HTMLButtonElement>(scan, 'leerscan-result > button');
      expect(button.textContent.trim()).to.equal('Ga verder met je scan');
      button.click();
      await waitUntil(() => !survey(scan).hidden);
      expect(survey(scan).draft.answers).to.deep.equal({ 'interaction-place': 2 });
    });

    for (const hash of ['#chapter-2', '#leerscan']) {
      it(`leaves a page with ${hash} alone`, async () => {
        history.replaceState(null, '', hash);
        const scan = await scanWith();
        await shows(scan, '.start');
        expect(location.hash).to.equal(hash);
      });
    }
  });
});

describe('leerscan-scan with a draft on this device', () => {
  const KEY = 'leerscan-draft:portal';
  const stored = () =>
    JSON.parse(localStorage.getItem(KEY) ?? 'null') as {
      instrument: object;
      answers: object;
      respondent: object;
      at: number;
    } | null;
  const button = (scan: Element, text: string) =>
    all<HTMLButtonElement>(scan, 'button').find((one) => one.textContent.trim() === text) as HTMLButtonElement;
  /** A scan that was left after its first answer, as the next visitor of the page meets it. */
  async function left(value: number): Promise<LeerscanScan> {
    const first = await started({ definition: LEAST, resume: 'portal' });
    option(survey(first), 'one-a', value).click();
    await waitUntil(() => stored() !== null);
    first.remove();
    const again = await scanWith({ definition: LEAST, resume: 'portal' });
    await shows(again, '.note .row');
    return again;
  }

  afterEach(() => localStorage.clear());

  it('keeps nothing unless the host asks for it', async () => {
    const scan = await started({ definition: LEAST });
    option(survey(scan), 'one-a', 2).click();
    await survey(scan).updateComplete;
    expect(localStorage.length).to.equal(0);
  });

  it('says beforehand that answers stay, and stores nothing before the first one', async () => {
    const scan = await scanWith({ definition: LEAST, resume: 'portal' });
    await shows(scan, '.start');
    expect(one(scan, '.intro').textContent)
      .to.contain('blijven op dit toestel bewaard')
      .and.not.contain('niet bewaard');
    expect(localStorage.length).to.equal(0);
  });

  it('goes on with the answers, at the first statement that is open', async () => {
    const scan = await left(2);
    expect(one(scan, '.note').textContent).to.contain('1 van de 12');
    // Whose it is comes first: nobody can begin with a stranger's answers by accident.
    expect(scan.shadowRoot?.querySelector('.start')).to.equal(null);
    button(scan, 'Verdergaan').click();
    await shows(scan, 'leerscan-survey');
    await waitUntil(() => survey(scan).shadowRoot?.querySelector('fieldset'));
    expect(survey(scan).draft.answers).to.deep.equal({ 'one-a': 2 });
    expect(survey(scan).shadowRoot?.querySelector('[data-item="one-b"]')).to.not.equal(null);
    expect(option(survey(scan), 'one-a', 2).checked).to.equal(true);
  });

  it('goes on with an earlier version of the questionnaire, and begins anew with the one now', async () => {
    const draft = {
      format: 'leerscan-draft-1',
      instrument: { id: 'leercultuur', version: '1.0.0' },
      form: 'short',
      answers: { 'interaction-learn': 4 },
      respondent: { guides: 'unsure' },
      at: Date.now(),
    };
    localStorage.setItem(KEY, JSON.stringify(draft));
    const scan = await scanWith({ resume: 'portal', form: 'short' });
    await shows(scan, '.note .row');
    expect(one(scan, '.note').textContent).to.contain('1 van de 15');
    button(scan, 'Verdergaan').click();
    await shows(scan, 'leerscan-survey');
    await waitUntil(() => survey(scan).shadowRoot?.querySelector('[data-item="interaction-observe"]'));
    expect(survey(scan).instrument?.version).to.equal('1.0.0');
    expect(survey(scan).draft).to.deep.include({ answers: draft.answers, respondent: draft.respondent });
    option(survey(scan), 'interaction-observe', 3).click();
    await waitUntil(() => JSON.stringify(stored()?.answers).includes('observe'));
    expect(stored()).to.deep.include({ instrument: draft.instrument, respondent: draft.respondent });
    scan.restart();
    await shows(scan, '.start');
    one<HTMLButtonElement>(scan, '.start').click();
    await shows(scan, 'leerscan-survey');
    await waitUntil(() => survey(scan).shadowRoot?.querySelector('[data-item="interaction-watch"]'));
  });

  it('asks whose it is even where the host wants no intro', async () => {
    (await left(2)).remove();
    const scan = await scanWith({ definition: LEAST, resume: 'portal', noIntro: true });
    await shows(scan, '.note');
    expect(scan.shadowRoot?.querySelector('leerscan-survey')).to.equal(null);
  });

  it('is wiped by the person, before or while answering', async () => {
    const scan = await left(2);
    button(scan, 'Wis mijn antwoorden').click();
    await shows(scan, '.start');
    expect(stored()).to.equal(null);
    one<HTMLButtonElement>(scan, '.start').click();
    await shows(scan, 'leerscan-survey');
    await waitUntil(() => survey(scan).shadowRoot?.querySelector('fieldset'));
    option(survey(scan), 'one-a', 3).click();
    await waitUntil(() => stored() !== null);
    button(scan, 'Wis mijn antwoorden').click();
    await shows(scan, '.start');
    expect(stored()).to.equal(null);
  });

  it('comes back to required questions that were not answered yet, and keeps every kind of answer as it is given', async () => {
    const definition = least({
      background: [
        { type: 'dropdown', name: 'size', isRequired: true, choices: ['s', 'm'] },
        { type: 'text', name: 'note' },
      ],
    });
    localStorage.setItem(
      KEY,
      JSON.stringify({
        format: 'leerscan-draft-1',
        instrument: { id: 'tiny', version: '1' },
        form: 'full',
        answers: Object.fromEntries(LEAST.items.map(({ id }) => [id, 2])),
        respondent: {},
        at: Date.now(),
      }),
    );
    const scan = await scanWith({ definition, resume: 'portal' });
    await shows(scan, '.note .row');
    button(scan, 'Verdergaan').click();
    await shows(scan, 'leerscan-survey');
    await waitUntil(() => survey(scan).shadowRoot?.querySelector('select'), 'the background questions', {
      timeout: 10_000,
    });
    const select = one<HTMLSelectElement>(survey(scan), 'select');
    select.selectedIndex = 2;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(stored()?.respondent).to.deep.equal({ size: 'm' });
    const field = one<HTMLInputElement>(survey(scan), 'input[type=text]');
    field.value = 'half a w';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    expect(stored()?.respondent).to.deep.equal({ size: 'm', note: 'half a w' });
  });

  it('follows the key: another one is another person, and none is a wish to keep nothing', async () => {
    const scan = await started({ definition: LEAST, resume: 'portal' });
    option(survey(scan), 'one-a', 3).click();
    await waitUntil(() => stored() !== null);
    scan.resume = 'other';
    await shows(scan, '.start');
    one<HTMLButtonElement>(scan, '.start').click();
    await shows(scan, 'leerscan-survey');
    await waitUntil(() => survey(scan).shadowRoot?.querySelector('fieldset'));
    expect(survey(scan).draft.answers).to.deep.equal({});
    option(survey(scan), 'one-a', 5).click();
    await waitUntil(() => localStorage.getItem('leerscan-draft:other') !== null);
    expect((stored() as unknown as { answers: object }).answers).to.deep.equal({ 'one-a': 3 });
    scan.resume = null;
    await waitUntil(() => localStorage.getItem('leerscan-draft:other') === null);
    option(survey(scan), 'one-b', 5).click();
    await survey(scan).updateComplete;
    expect(localStorage.getItem('leerscan-draft:other')).to.equal(null);
    expect(survey(scan).draft.answers).to.deep.equal({ 'one-a': 5, 'one-b': 5 });
  });

  it('says so when there is no room to keep anything', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const scan = await started({ definition: LEAST, resume: 'portal' });
      option(survey(scan), 'one-a', 3).click();
      await waitUntil(() => one(scan, '.kept').textContent.includes('kan de scan niets bewaren'));
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('is gone once the result is there', async () => {
    const scan = await started({ definition: LEAST, resume: 'portal' });
    await completed(scan, 4);
    expect(stored()).to.equal(null);
  });

  it('refuses a draft of another version kindly, and begins without it', async () => {
    (await left(2)).remove();
    const scan = await scanWith({ definition: least({ version: '2' }), resume: 'portal' });
    await shows(scan, '.start');
    expect(one(scan, '.note').textContent).to.contain('andere versie');
    expect(button(scan, 'Verdergaan')).to.equal(undefined);
    one<HTMLButtonElement>(scan, '.start').click();
    await shows(scan, 'leerscan-survey');
    expect(survey(scan).draft.answers).to.deep.equal({});
  });

  it('takes nothing from a store that holds something else, or something old', async () => {
    const old = {
      format: 'leerscan-draft-1',
      instrument: { id: 'tiny', version: '1' },
      form: 'full',
      answers: {},
      respondent: {},
      at: Date.now() - 31 * 86_400_000,
    };
    for (const text of ['no json', '[]', '{"format":"leerscan-draft-1"}', JSON.stringify(old)]) {
      localStorage.setItem(KEY, text);
      const scan = await scanWith({ definition: LEAST, resume: 'portal' });
      await shows(scan, '.start');
      expect(button(scan, 'Verdergaan'), text).to.equal(undefined);
      expect(localStorage.getItem(KEY), text).to.equal(null);
      scan.remove();
    }
  });

  it('goes on without a store, and says that nothing can be kept', async () => {
    const { getItem } = Storage.prototype;
    Storage.prototype.getItem = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    try {
      const scan = await scanWith({ definition: LEAST, resume: 'portal' });
      await shows(scan, '.start');
      expect(one(scan, '.intro').textContent).to.contain('kan de scan niets bewaren');
    } finally {
      Storage.prototype.getItem = getItem;
    }
  });
});
