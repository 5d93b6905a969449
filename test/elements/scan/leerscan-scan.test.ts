import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { createResponse, toShareCode } from '../../../src/core/index.js';
import type { Instrument, Response as Completed, Result } from '../../../src/core/index.js';
import type { LeerscanResult, LeerscanScan, LeerscanSurvey } from '../../../src/index.js';
import { loadInstrument } from '../../../src/instruments/index.js';
import { LEAST, least } from '../../fixtures/instruments.js';
import { CODES } from '../../fixtures/version-1.js';
import { all, next, one, option } from '../../helpers/survey-page.js';
import '../../../src/index.js';
import { waitUntil } from '../../helpers/wait-until.js';

const shows = (scan: Element, selector: string, message = selector) =>
  waitUntil(() => scan.shadowRoot?.querySelector(selector), message);
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
  // The first statement comes a frame before all else.
  await waitUntil(() => survey(scan).shadowRoot?.querySelector('nav'));
  return scan;
}

/** From the first statement to the result, answering every statement with `value`. */
async function completed(scan: LeerscanScan, value: number): Promise<{ response: Completed; result: Result }> {
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
  return ((await done) as CustomEvent<{ response: Completed; result: Result }>).detail;
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
      );
      await waitUntil(() => survey(scan).shadowRoot?.textContent.includes('Suivant'), 'the buttons in French');
      expect(pressed(scan)).to.deep.equal(['fr']);
      expect(option(survey(scan), 'interaction-place', 4).checked).to.equal(true);
    });

    it('follows a page that changes its own language after that', async () => {
      const scan = await scanWith();
      // The switch comes a frame after the first screen.
      await shows(scan, '.languages button');
      languages(scan)[1]?.click();
      await waitUntil(() => one(scan, '.start').textContent === 'Check starten', 'German');
      (scan.parentElement as HTMLElement).lang = 'en';
      await waitUntil(() => one(scan, '.start').textContent === 'Start the scan', 'English');
      expect(pressed(scan)).to.deep.equal(['en']);
    });

    it('turns the role of what holds the texts, or Firefox tells a screen reader the language that they had', async () => {
      const scan = await scanWith();
      await shows(scan, '.languages button');
      const told = () => [one(scan, '.scan').lang, one(scan, '.scan').getAttribute('role')];
      const seen = [told()];
      for (const [place, start] of [
        'Start de scan',
        'Check starten',
        'Start the scan',
        'Commencer le bilan',
      ].entries()) {
        if (place === 0) continue;
        languages(scan)[place]?.click();
        await waitUntil(() => one(scan, '.start').textContent === start, start);
        seen.push(told());
      }
      expect(seen).to.deep.equal([
        ['nl', null],
        ['de', 'generic'],
        ['en', null],
        ['fr', 'generic'],
      ]);
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
      // The switch comes a frame after the first screen.
      await shows(scan, '.languages button');
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

  it('loads nothing anew for an equal questionnaire in a new object, as a framework makes it at every render', async () => {
    const scan = await started({ definition: least() });
    option(survey(scan), 'one-a', 3).click();
    const page = survey(scan);
    const { instrument } = page;
    const status = one(scan, '[aria-live]');
    let announcements = 0;
    const observer = new MutationObserver(() => announcements++);
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    for (let render = 0; render < 5; render++) {
      scan.definition = least();
      scan.oneByOne = render % 2 === 0;
      await scan.updateComplete;
      await nextFrame();
    }
    observer.disconnect();
    expect(announcements).to.equal(0);
    expect(survey(scan)).to.equal(page);
    expect(page.instrument).to.equal(instrument);
    expect(page.draft.answers).to.deep.equal({ 'one-a': 3 });
    scan.definition = least({ version: '2' });
    await shows(scan, '.start', 'another one begins anew');
  });

  describe('whose scan it is', () => {
    const told = async (properties: Partial<LeerscanScan>): Promise<readonly [string, string | undefined]> => {
      const scan = await scanWith(properties);
      await shows(scan, '.start');
      await scan.updateComplete;
      const link = scan.shadowRoot?.querySelector<HTMLAnchorElement>('.owner a');
      return [scan.shadowRoot?.querySelector('.owner')?.textContent.replace(/\s+/g, ' ').trim() ?? '', link?.href];
    };
    const page = new URL('/privacy', location.href).href;

    for (const [what, properties, expected] of [
      ['nothing', {}, ['', undefined]],
      ['an owner', { owner: ' Stad Gent ' }, ['Een scan van Stad Gent.', undefined]],
      [
        'an owner and a page',
        { owner: 'Stad Gent', privacyUrl: '/privacy' },
        ['Een scan van Stad Gent. Lees hoe Stad Gent met je gegevens omgaat (opent in een nieuw tabblad)', page],
      ],
      [
        'a page alone',
        { privacyUrl: page },
        ['Lees wat er met je gegevens gebeurt (opent in een nieuw tabblad)', page],
      ],
      ['a script', { privacyUrl: 'javascript:alert(1)' }, ['', undefined]],
      ['a page with a password', { owner: 'A', privacyUrl: 'https://a:b@c.example/' }, ['Een scan van A.', undefined]],
      ['a name that is none', { owner: 'x'.repeat(201) }, ['', undefined]],
      ['markup', { owner: '<b>A</b>' }, ['Een scan van <b>A</b>.', undefined]],
    ] as const)
      it(`is said as the page gives it: ${what}`, async () => expect(await told(properties)).to.deep.equal(expected));

    it('is said on the last screen too, in its language, and when the page tells late', async () => {
      const scan = await started({ definition: LEAST, noResult: true });
      scan.owner = 'Stad Gent';
      (scan.parentElement as HTMLElement).lang = 'en';
      await completed(scan, 3);
      await waitUntil(() => scan.shadowRoot?.querySelector('.owner')?.textContent.includes('A scan by Stad Gent.'));
    });

    it('is said on the first screen when the page tells late, and the questionnaire is not fetched again', async () => {
      const { fetch } = window;
      const fetched: unknown[] = [];
      window.fetch = (address) => {
        fetched.push(address);
        return fetched.length === 1
          ? Promise.resolve(Response.json(LEAST))
          : Promise.reject(new TypeError('there is no network any more'));
      };
      try {
        const scan = await scanWith({ src: '/late-owner.json' });
        await shows(scan, '.start');
        scan.owner = 'Stad Gent';
        await shows(scan, '.owner');
        expect(fetched).to.have.length(1);
        expect(scan.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
      } finally {
        window.fetch = fetch;
      }
    });
  });

  describe('when the page is left', () => {
    /** Whether the browser would ask: the event that it sends before it leaves comes back with an answer. */
    const isAsked = (): boolean => {
      const event = document.createEvent('BeforeUnloadEvent');
      // No constructor makes one, and no browser asks without that value.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      event.initEvent('beforeunload', false, true);
      dispatchEvent(event);
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      return event.returnValue !== '';
    };
    const hide = (): unknown => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    afterEach(() => localStorage.clear());

    it('asks from the first answer until the result is there', async () => {
      const scan = await started({ definition: LEAST });
      await scan.updateComplete;
      expect(isAsked()).to.equal(false);
      option(survey(scan), 'one-a', 3).click();
      await scan.updateComplete;
      expect(isAsked()).to.equal(true);
      await completed(scan, 4);
      await shows(scan, 'leerscan-result');
      await scan.updateComplete;
      expect(isAsked()).to.equal(false);
    });

    it('asks no more once the scan is begun again, or taken out of the page', async () => {
      const scan = await started({ definition: LEAST });
      option(survey(scan), 'one-a', 3).click();
      await scan.updateComplete;
      scan.restart();
      await shows(scan, '.start');
      expect(isAsked()).to.equal(false);
      one<HTMLButtonElement>(scan, '.start').click();
      await shows(scan, 'leerscan-survey');
      await waitUntil(() => survey(scan).shadowRoot?.querySelector('fieldset'));
      option(survey(scan), 'one-a', 3).click();
      await scan.updateComplete;
      expect(isAsked()).to.equal(true);
      const { parentElement } = scan;
      scan.requestUpdate();
      scan.remove();
      expect(isAsked()).to.equal(false);
      // Nor once it has done what it had still to do.
      await scan.updateComplete;
      expect(isAsked()).to.equal(false);
      parentElement?.append(scan);
      await scan.updateComplete;
      expect(isAsked()).to.equal(true);
      expect(survey(scan).draft.answers).to.deep.equal({ 'one-a': 3 });
    });

    for (const [how, properties] of [
      ['are kept', { resume: 'leaving' }],
      ['are forgotten', { sharedDevice: true }],
    ] as const)
      it(`does not ask where answers ${how}`, async () => {
        const scan = await started({ definition: LEAST, ...properties });
        option(survey(scan), 'one-a', 3).click();
        await scan.updateComplete;
        expect(isAsked()).to.equal(false);
      });

    it('asks where answers should be kept, but cannot', async () => {
      const scan = await started({ definition: LEAST, resume: 'leaving' });
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      option(survey(scan), 'one-a', 3).click();
      Storage.prototype.setItem = setItem;
      await scan.updateComplete;
      expect(isAsked()).to.equal(true);
    });

    it('says of a shared device that a scan which had begun was left', async () => {
      const scan = await started({ definition: LEAST, sharedDevice: true });
      const given = oneEvent(scan, 'leerscan-abandon');
      hide();
      expect(((await given) as CustomEvent<unknown>).detail).to.deep.equal({ reason: 'leave' });
    });

    for (const [when, early] of [
      ['', true],
      [', also when the host says it late', false],
    ] as const)
      it(`wipes on a shared device what was kept there earlier${when}`, async () => {
        localStorage.setItem('leerscan-draft:leaving', '{}');
        localStorage.setItem('leerscan-draft:other', '{}');
        const scan = await scanWith({ definition: LEAST, sharedDevice: true, ...(early && { resume: 'leaving' }) });
        await shows(scan, '.start');
        scan.resume = 'leaving';
        await waitUntil(() => localStorage.getItem('leerscan-draft:leaving') === null);
        expect(localStorage.getItem('leerscan-draft:other')).to.equal('{}');
      });

    it('leaves nothing behind on a shared device, whatever was on the screen', async () => {
      for (const isDone of [false, true]) {
        const scan = await started({ definition: LEAST, sharedDevice: true, resume: 'leaving' });
        option(survey(scan), 'one-a', 3).click();
        if (isDone) {
          await completed(scan, 4);
          await shows(scan, 'leerscan-result');
        }
        hide();
        await shows(scan, '.start');
        expect(scan.shadowRoot?.querySelector('leerscan-survey, leerscan-result')).to.equal(null);
        expect(localStorage.length).to.equal(0);
        one<HTMLButtonElement>(scan, '.start').click();
        await shows(scan, 'leerscan-survey');
        await waitUntil(() => survey(scan).shadowRoot?.querySelector('fieldset'));
        expect(survey(scan).draft).to.deep.equal({ answers: {}, respondent: {} });
        scan.remove();
      }
    });

    it('keeps everything for the way back elsewhere', async () => {
      const scan = await started({ definition: LEAST });
      option(survey(scan), 'one-a', 3).click();
      hide();
      await scan.updateComplete;
      expect(survey(scan).draft.answers).to.deep.equal({ 'one-a': 3 });
    });
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

    it('names the line of a comma too many, and offers no second try of the same file', async () => {
      const src = URL.createObjectURL(new Blob(['{\n  "id": "tools",\n}\n']));
      const scan = await scanWith({ src });
      await shows(scan, '[role=alert]');
      expect(one(scan, '[role=alert] li').textContent).to.equal('line 3, column 1: expected no comma before "}"');
      expect(one(scan, '[role=alert]').textContent).to.contain('bevat een fout').and.not.to.contain('Opnieuw proberen');
      URL.revokeObjectURL(src);
    });

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

/** Sentences whose full stop stands before them on the screen, for whoever reads from where they begin. */
function misplacedStops(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.shadowRoot ? misplacedStops(element.shadowRoot) : []),
    ...[...element.childNodes]
      .filter((node): node is Text => node.nodeType === Node.TEXT_NODE && /\p{L}\.\s*$/u.test((node as Text).data))
      .filter((text) => {
        const end = text.data.trimEnd().length;
        const [letter, stop] = [end - 2, end - 1].map((at) => {
          const range = document.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          return range.getBoundingClientRect();
        }) as [DOMRect, DOMRect];
        const isRightToLeft = /\p{Script=Arabic}\.\s*$/u.test(text.data);
        return stop.width > 1 && (isRightToLeft ? stop.left > letter.left : stop.left < letter.left);
      })
      .map(({ data }) => data.trim()),
  ]);
}

describe('leerscan-scan on a page that is written from right to left', () => {
  const ARABIC = least({
    title: 'التعلم في العمل',
    description: 'حديث عن التعلم.',
    items: LEAST.items.map((item) => ({ ...item, text: 'نتحدث عن عملنا.' })),
    background: [{ type: 'text', name: 'hours', title: 'كم ساعة.', isRequired: true, inputType: 'number' }],
  });
  afterEach(() => localStorage.clear());

  for (const [name, definition] of [
    [
      'a Dutch questionnaire',
      least({ background: [{ type: 'text', name: 'hours', title: 'Uren.', isRequired: true, inputType: 'number' }] }),
    ],
    ['an Arabic questionnaire', ARABIC],
  ] as const)
    it(`has every full stop where its sentence ends: ${name}`, async () => {
      const page = await fixture<HTMLElement>(html`<div lang="nl" dir="rtl"></div>`);
      const shown = async (selector: string): Promise<LeerscanScan> => {
        const scan = document.createElement('leerscan-scan');
        Object.assign(scan, {
          definition,
          resume: 'rtl',
          owner: 'Stad Gent',
          privacyUrl: 'p.html',
          sharesResult: true,
        });
        page.replaceChildren(scan);
        await shows(scan, selector);
        return scan;
      };
      const stops = (screen: string): void => {
        expect(misplacedStops(page), screen).to.deep.equal([]);
      };
      const begun = await shown('.owner');
      stops('intro');
      one<HTMLButtonElement>(begun, '.start').click();
      await shows(begun, 'leerscan-survey');
      await waitUntil(() => survey(begun).shadowRoot?.querySelector('nav'));
      await next(survey(begun));
      one(survey(begun), '[data-prompt]');
      stops('statements');
      const draft = {
        format: 'leerscan-draft-1',
        instrument: { id: 'tiny', version: '1' },
        form: 'full',
        answers: Object.fromEntries(LEAST.items.map(({ id }) => [id, 2])),
        respondent: {},
        at: Date.now(),
      };
      localStorage.setItem('leerscan-draft:rtl', JSON.stringify(draft));
      const scan = await shown('.note .row');
      stops('draft');
      one<HTMLButtonElement>(scan, '.note .primary').click();
      await shows(scan, 'leerscan-survey');
      await waitUntil(() => survey(scan).shadowRoot?.querySelector('#control-hours'), 'questions');
      await next(survey(scan));
      one(survey(scan), '.error');
      stops('background');
      const field = one<HTMLInputElement>(survey(scan), '#control-hours');
      field.value = '3';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await next(survey(scan));
      one(survey(scan), 'details.theme');
      stops('summary');
      await next(survey(scan));
      await shows(scan, 'leerscan-result');
      const result = one<LeerscanResult>(scan, 'leerscan-result');
      await waitUntil(() => result.shadowRoot?.querySelector('.headline'));
      for (const details of all<HTMLDetailsElement>(result, 'details')) details.open = true;
      stops('result');
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
    // The first statement comes one frame before the others.
    await waitUntil(() => survey(scan).shadowRoot?.querySelector('[data-item="one-b"]'));
    expect(survey(scan).draft.answers).to.deep.equal({ 'one-a': 2 });
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

  for (const [when, isHere] of [
    ['while its questionnaire is on its way', false],
    ['once it is there', true],
  ] as const)
    it(`opens its questionnaire once when it hears of the key ${when}, and still offers the draft`, async () => {
      (await left(2)).remove();
      const { fetch } = window;
      let asked = 0;
      window.fetch = async () => {
        asked += 1;
        await nextFrame();
        return Response.json(LEAST);
      };
      try {
        const scan = await scanWith({ src: 'questionnaire.json' });
        await (isHere ? shows(scan, '.start') : waitUntil(() => asked > 0));
        scan.resume = 'portal';
        await shows(scan, '.note .row');
        expect(asked).to.equal(1);
        scan.resume = 'other';
        await shows(scan, '.start');
        expect(asked).to.equal(1);
      } finally {
        window.fetch = fetch;
      }
    });

  it('counts, and goes on after, only what the questionnaire can still have got', async () => {
    (await left(2)).remove();
    const draft = { ...stored(), answers: { 'one-a': 99, 'one-b': 3, 'one-of-old': 2 } };
    localStorage.setItem(KEY, JSON.stringify(draft));
    const scan = await scanWith({ definition: LEAST, resume: 'portal', oneByOne: true });
    await shows(scan, '.note .row');
    expect(one(scan, '.note').textContent).to.contain('1 van de 12');
    button(scan, 'Verdergaan').click();
    await shows(scan, 'leerscan-survey');
    await waitUntil(() => survey(scan).shadowRoot?.querySelector('fieldset'));
    expect(one(survey(scan), 'fieldset').dataset['item']).to.equal('one-a');
    expect(survey(scan).draft.answers).to.deep.equal({ 'one-b': 3 });
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
    await waitUntil(() => survey(scan).shadowRoot?.querySelector('select'), 'the background questions');
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
    await waitUntil(() => survey(scan).shadowRoot?.querySelector('nav'));
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
