import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { createResponse, fromShareCode, parseInstrument } from '../../../src/core/index.js';
import type { Answer, Answers, Instrument } from '../../../src/core/index.js';
import { RadarController } from '../../../src/elements/result/radar-controller.js';
import type { LeerscanProfile, LeerscanResult } from '../../../src/index.js';
import { loadInstrument } from '../../../src/instruments/index.js';
import { LEAST } from '../../fixtures/instruments.js';
import { beforePaper, paperOf } from '../../helpers/print-frame.js';
import { all, one } from '../../helpers/survey-page.js';
import '../../../src/index.js';
import { waitUntil } from '../../helpers/wait-until.js';

describe('leerscan-result', () => {
  let instrument: Instrument;
  before(async () => {
    instrument = await loadInstrument('leercultuur');
  });

  /** One value for every item of each dimension. */
  const flat = (values: readonly (Answer | null)[]): Answers =>
    Object.fromEntries(
      instrument.items.flatMap((item): [string, Answer][] => {
        const value = values[instrument.dimensions.findIndex((one_) => one_.id === item.dimension)] ?? null;
        return value === null ? [] : [[item.id, value]];
      }),
    );

  async function resultFor(answers: Answers, of = instrument, language = 'nl'): Promise<LeerscanResult> {
    const box = await fixture<HTMLElement>(
      html`<div lang=${language}>
        <leerscan-result .instrument=${of} .response=${createResponse({ instrument: of, answers })}></leerscan-result>
      </div>`,
    );
    const result = box.querySelector('leerscan-result') as LeerscanResult;
    await waitUntil(
      () =>
        result.shadowRoot?.querySelector('.headline') &&
        one(result, 'leerscan-profile').shadowRoot?.querySelector('.bars'),
      'the result should show',
    );
    return result;
  }
  /** Without the word before it, for whoever hears it. */
  const headline = (result: Element) => one(result, 'h2 > :not(.unseen)').textContent;
  const hint = (result: Element) => one(result, '.lead').textContent;
  const profile = (result: Element) => one<LeerscanProfile>(result, 'leerscan-profile');

  it('shows bars and scores where sizes cannot be observed', async () => {
    const { ResizeObserver } = window;
    Reflect.deleteProperty(window, 'ResizeObserver');
    try {
      const result = await resultFor(flat([1, 3, 3, 4, 5]));
      // A profile that failed at its update would be refused here.
      await profile(result).updateComplete;
      expect(all(profile(result), 'td[data-score]')).to.have.length(5);
    } finally {
      window.ResizeObserver = ResizeObserver;
    }
  });

  for (const language of ['nl', 'en', 'fr', 'de'])
    it(`names at its radar the button that unfolds the figures: ${language}`, async () => {
      const shown = profile(await resultFor(flat([1, 3, 3, 4, 5]), instrument, language));
      const button = all(shown, 'summary').at(-1)?.textContent;
      expect(one(shown, 'canvas').getAttribute('aria-label')).to.contain(button?.trim() ?? '?');
    });

  const KINDS: [string, (Answer | null)[], string, string, number, number][] = [
    [
      'contrast',
      [1, 3, 3, 4, 5],
      'De sterkste thema’s zijn reflectie en begeleiding.',
      'Bij interactie valt het meest te winnen.',
      1,
      3,
    ],
    [
      'one that stays behind four',
      [1, 4, 4, 5, 5],
      'Bij interactie valt het meest te winnen.',
      'De sterkste thema’s zijn informatie, leerkansen, reflectie en begeleiding.',
      1,
      3,
    ],
    ['open', [3, 3, 3, 3, 4], 'Kies een vaste plek om even te praten.', 'kunnen we nog niet zeggen', 1, 3],
    ['all at the top', [5, 5, 5, 5, 5], 'Volgens jouw antwoorden loopt alles goed.', 'positiefste antwoord', 1, 3],
    [
      'two dimensions',
      [2, 3, null, null, null],
      'Je antwoorden geven een beeld van interactie en informatie.',
      'te weinig antwoorden',
      0,
      3,
    ],
    [
      'nothing',
      [null, null, null, null, null],
      'Er zijn nog te weinig antwoorden voor een profiel.',
      'genoeg uitspraken',
      0,
      0,
    ],
    [
      'all unknown',
      ['unknown', 'unknown', 'unknown', 'unknown', 'unknown'],
      'Er zijn nog te weinig antwoorden voor een profiel.',
      'Weet ik niet',
      0,
      0,
    ],
  ];
  for (const [name, values, text, more, radars, steps] of KINDS) {
    it(`reads well for ${name}`, async () => {
      const result = await resultFor(flat(values));
      expect(headline(result)).to.equal(text);
      expect(one(result, 'h2').textContent.trim()).to.equal(`Resultaat: ${text}`);
      expect(hint(result)).to.contain(more);
      expect(all(profile(result), 'canvas').length).to.equal(radars);
      expect(all(result, '.step').length).to.equal(steps);
      await expect(result).to.be.accessible();
    });
  }

  it('leads to the team scan where the host names one, and nowhere else', async () => {
    const result = await resultFor(flat([1, 2, 3, 4, 5]));
    expect(result.shadowRoot?.querySelector('.team')).to.equal(null);
    result.teamUrl = 'team.html';
    await result.updateComplete;
    expect(one(result, '.team a').getAttribute('href')).to.equal('team.html');
    await expect(result).to.be.accessible();
  });

  it('says what each statement rests on, in the list of answers', async () => {
    const result = await resultFor(flat([1, 2, 3, 4, 5]));
    const sources = all(result, '.answers .source');
    expect(sources.length).to.equal(25);
    expect(sources[0]?.textContent).to.contain('waar medewerkers elkaar ontmoeten (regel 3017)');
  });

  it('says why each step is there, in the person’s own answers', async () => {
    const result = await resultFor({ ...flat([5, 5, 5, 5, 5]), 'coaching-mentor': 1 });
    const first = one(result, '.step');
    expect(first.querySelector('h3')?.textContent).to.equal('Geef mentoren vaste tijd in het uurrooster');
    expect(first.querySelector('.reason')?.textContent).to.contain(
      'Je antwoordde “(bijna) nooit” op “Bij ons maakt iemand tijd om je te begeleiden”.',
    );
  });

  it('has the same figures in bars and table', async () => {
    const result = await resultFor(flat([1, 2, 3, 4, null]));
    expect(all(profile(result), '[data-score]').map((cell) => cell.textContent)).to.deep.equal([
      '0',
      '25',
      '50',
      '75',
      'te weinig antwoorden',
    ]);
    expect(all(profile(result), '.score > :last-child').map((cell) => cell.textContent)).to.deep.equal([
      '0',
      '25',
      '50',
      '75',
    ]);
  });

  it('keeps bars in the order of the instrument until the person sorts them', async () => {
    const result = await resultFor(flat([2, 5, 1, 4, 3]));
    const order = () => all(profile(result), '.score > :last-child').map((cell) => cell.textContent);
    expect(order()).to.deep.equal(['25', '100', '0', '75', '50']);
    all<HTMLInputElement>(profile(result), '.sort input')[1]?.click();
    await waitUntil(() => order()[0] === '100');
    expect(order()).to.deep.equal(['100', '75', '50', '25', '0']);
  });

  it('does without the chart when chart.js cannot be loaded', async () => {
    const { load } = RadarController;
    RadarController.load = () => Promise.reject(new TypeError('offline'));
    const result = await resultFor(flat([1, 2, 3, 4, 5]));
    await waitUntil(() => profile(result).shadowRoot?.textContent.includes('We konden het diagram niet laden'));
    RadarController.load = load;
    expect(all(profile(result), '.bar').length).to.equal(5);
    one<HTMLButtonElement>(profile(result), '.radar-trouble button').click();
    await waitUntil(() => profile(result).shadowRoot?.querySelector('canvas'));
  });

  it('marks what the questionnaire says as its language, and its own words as theirs', async () => {
    const spanish = parseInstrument({
      ...LEAST,
      languages: ['es'],
      title: '¿Título',
      scale: { options: LEAST.scale.options.map((option) => ({ ...option, label: `¿${option.label}` })) },
      dimensions: LEAST.dimensions.map(({ id }) => ({
        id,
        title: `¿${id}`,
        levels: { low: { looks: '¿looks', matters: '¿matters' } },
      })),
      items: LEAST.items.map((item) => ({ ...item, text: `¿${item.text}` })),
      levels: [{ id: 'low', from: 0, title: '¿low' }],
      steps: [
        {
          id: 'step',
          items: ['one-a'],
          title: '¿step',
          why: '¿why',
          action: '¿action',
          questions: ['¿first', '¿second'],
          who: ['lead'],
        },
      ],
    });
    const result = await resultFor(
      Object.fromEntries(spanish.items.map(({ id }) => [id, id === 'two-a' ? 'unknown' : 2])),
      spanish,
    );
    let marked = 0;
    for (const root of [result.shadowRoot, profile(result).shadowRoot]) {
      const texts = document.createTreeWalker(root as ShadowRoot, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const { parentElement: parent, textContent } = text;
        if (!parent || !textContent?.trim() || parent.closest('style, [part=take-along]')) continue;
        // In the middle of a sentence of ours a name stays a name.
        if (textContent.includes('¿') && parent.matches('h2, .lead, .muted, .reason p:not([lang])')) continue;
        if (textContent.includes('¿')) marked += 1;
        if (/\p{L}/u.test(textContent))
          expect(
            (parent.closest('[lang]') ?? (root as ShadowRoot).host.closest('[lang]'))?.getAttribute('lang'),
            textContent,
          ).to.equal(textContent.includes('¿') ? 'es' : 'nl');
      }
    }
    expect(marked).to.be.greaterThan(40);
  });

  it('speaks the language of the page, and follows it', async () => {
    const result = await resultFor(flat([1, 3, 3, 4, 5]), instrument, 'en');
    expect(headline(result)).to.contain('The strongest themes are reflection and guidance.');
    (result.parentElement as HTMLElement).lang = 'nl';
    await waitUntil(() => headline(result).startsWith('De sterkste thema’s zijn reflectie en'));
  });

  it('claims nothing for an instrument without levels, steps and planning values', async () => {
    const plain = parseInstrument(LEAST);
    const result = await resultFor(Object.fromEntries(plain.items.map((item) => [item.id, 2])), plain);
    expect(headline(result)).to.equal('Dit is het profiel van het team, thema per thema.');
    expect(all(result, '.step').length).to.equal(0);
    expect(all(profile(result), '.track i').length).to.equal(0);
    await expect(result).to.be.accessible();
  });

  it('gives a link that holds the whole response, and a QR code of it', async () => {
    const result = await resultFor(flat([1, 2, 3, 4, 5]));
    result.shareUrl = 'https://example.org/scan?lang=nl#old';
    await result.updateComplete;
    const link = new URL(one<HTMLInputElement>(result, '#link').value);
    expect(link.origin + link.pathname + link.search).to.equal('https://example.org/scan?lang=nl');
    expect(fromShareCode([instrument], link.hash.replace('#leerscan=', ''))).to.deep.equal(result.response);
    expect(one(result, '.qr').getAttribute('aria-label')).to.contain('QR');
  });

  it('gives the link alone, and says why, where it is too long for a code', async () => {
    const result = await resultFor(flat([1, 2, 3, 4, 5]));
    result.shareUrl = `https://example.org/${'pad/'.repeat(300)}`;
    await result.updateComplete;
    expect(all(result, '.qr, figure').length).to.equal(0);
    expect(one<HTMLInputElement>(result, '#link').value.length).to.be.greaterThan(1200);
    expect(one(result, '.ways').textContent).to.contain('Deze link is te lang voor een QR-code.');
    const printed = paperOf(result.shadowRoot as ShadowRoot);
    all<HTMLButtonElement>(result, '.ways .row button')[0]?.click();
    const footer = (await printed).contentDocument?.querySelector('footer');
    expect(footer?.querySelector('svg')).to.equal(null);
    expect(footer?.querySelector('.link')?.textContent).to.equal(one<HTMLInputElement>(result, '#link').value);
  });

  it('gives a link without the query of the page: it may hold a token, a mail address or answers of whoever is here', async () => {
    expect(location.search).not.to.equal('');
    const result = await resultFor(flat([1, 2, 3, 4, 5]));
    const link = new URL(one<HTMLInputElement>(result, '#link').value);
    expect(link.href.split('#')[0]).to.equal(location.origin + location.pathname);
    expect(fromShareCode([instrument], link.hash.replace('#leerscan=', ''))).to.deep.equal(result.response);
  });

  it('says so when the response does not fit the instrument', async () => {
    const result = await resultFor(flat([3, 3, 3, 3, 3]));
    const refused = oneEvent(result, 'leerscan-error');
    result.instrument = parseInstrument(LEAST);
    await refused;
    await waitUntil(() => result.shadowRoot?.querySelector('[role=alert]')?.textContent.includes('passen niet'));
  });

  it('prints the result alone, in a frame of its own, and says that it did', async () => {
    const result = await resultFor(flat([1, 2, 3, 4, 5]));
    const print = all<HTMLButtonElement>(result, '.ways .row button')[0];
    const exported = oneEvent(result, 'leerscan-export');
    const printed = paperOf(result.shadowRoot as ShadowRoot);
    print?.click();
    expect(((await exported) as CustomEvent<unknown>).detail).to.deep.equal({ as: 'print' });
    const page = (await printed).contentDocument;
    expect(page?.querySelector('h1')?.textContent).to.equal(headline(result));
    expect(page?.querySelectorAll('ol > li').length).to.equal(3);
    expect(page?.querySelectorAll('svg.radar-drawing polygon').length).to.equal(6);
  });

  const NO_PRINT: [string, (view: Window & typeof globalThis) => void][] = [
    ['has no way to print', (view) => Reflect.deleteProperty(view, 'print')],
    ['has it taken away', (view) => Object.defineProperty(view, 'print', { value: undefined })],
    [
      'fails',
      (view) => {
        view.print = () => {
          throw new Error('not here');
        };
      },
    ],
    // As in a sandbox that may not open windows.
    ['does nothing', (view) => Object.defineProperty(view, 'print', { value: () => undefined })],
  ];
  for (const [name, prepare] of NO_PRINT) {
    it(`says that it could not print, and what to do, where the browser ${name}`, async () => {
      const result = await resultFor(flat([1, 2, 3, 4, 5]));
      let exported = 0;
      result.addEventListener('leerscan-export', () => (exported += 1));
      beforePaper(result.shadowRoot as ShadowRoot, prepare);
      const print = all<HTMLButtonElement>(result, '.ways .row button')[0];
      print?.focus();
      print?.click();
      await waitUntil(() => one(result, '.said').textContent !== '', undefined, { timeout: 5000 });
      expect(one(result, '.said').textContent).to.equal(
        'Het afdrukvenster ging niet open. Gebruik “Afdrukken” in het menu van je browser, of download de gegevens.',
      );
      expect(exported).to.equal(0);
      if (name !== 'does nothing') expect(result.shadowRoot?.activeElement).to.equal(print);
    });
  }

  it('prints with its styles where a document cannot adopt a sheet', async () => {
    const result = await resultFor(flat([1, 2, 3, 4, 5]));
    const root = result.shadowRoot as ShadowRoot;
    beforePaper(root, (view) => Reflect.deleteProperty(view.Document.prototype, 'adoptedStyleSheets'));
    const printed = paperOf(root);
    all<HTMLButtonElement>(result, '.ways .row button')[0]?.click();
    const { contentDocument, contentWindow } = await printed;
    const heading = contentDocument?.querySelector('h2') as HTMLElement;
    expect(contentWindow?.getComputedStyle(heading).color).to.equal('rgb(11, 93, 102)');
  });

  const DIRECTIONS: [string, string, string][] = [
    ['an Arabic one', 'التعلم في العمل', 'rtl'],
    ['a Dutch one, on an Arabic page,', 'Leren op het werk', 'ltr'],
  ];
  for (const [name, title, direction] of DIRECTIONS) {
    it(`reads on paper in the direction of its questionnaire: ${name} ${direction}`, async () => {
      const result = await resultFor({ 'one-a': 2, 'two-a': 2 }, parseInstrument({ ...LEAST, title }));
      (result.parentElement as HTMLElement).dir = 'rtl';
      const printed = paperOf(result.shadowRoot as ShadowRoot);
      all<HTMLButtonElement>(result, '.ways .row button')[0]?.click();
      const { contentDocument, contentWindow } = await printed;
      const main = contentDocument?.querySelector('main') as HTMLElement;
      expect(contentWindow?.getComputedStyle(main).direction).to.equal(direction);
    });
  }
});
