import { expect, fixture, html } from '@open-wc/testing';
import { adoptStyles, render } from 'lit';
import { nlKiosk } from '../../../src/i18n/nl-kiosk.js';
import { visitStyles } from '../../../src/kiosk/visit/kiosk-visit.styles.js';
import { renderAttract, renderTools } from '../../../src/kiosk/visit/visit-view.js';
import { tokens } from '../../../src/ui/tokens.styles.js';

describe('the first screen of a kiosk', () => {
  const attract = (privacyUrl: string, organisation = 'Stad Gent', page = './'): ReturnType<typeof renderAttract> =>
    renderAttract({
      words: nlKiosk,
      language: 'nl',
      languages: ['nl'],
      items: 15,
      minutes: 2,
      event: 'Jobbeurs',
      organisation,
      privacyUrl,
      logo: undefined,
      page,
      isPaused: false,
      choose: () => undefined,
      start: () => undefined,
    });
  const shown = (...given: Parameters<typeof attract>): Promise<HTMLElement> => fixture<HTMLElement>(attract(...given));

  it('shows the privacy page for a phone, and never as a link that leads the stand away', async () => {
    const screen = await shown('https://stad.example/privacy');
    const text = screen.querySelector('.privacy')?.textContent.replace(/\s+/g, ' ').trim();
    expect(text).to.match(/^Stad Gent bewaart je antwoorden zonder je naam\./);
    expect(text).to.match(/Lees op je telefoon hoe Stad Gent met je gegevens omgaat: stad\.example\/privacy$/);
    expect(screen.querySelector('.privacy svg')?.getAttribute('aria-label')).to.equal(nlKiosk.attract.privacyQr);
    expect(screen.querySelector('a')).to.equal(null);
    expect((await shown('https://stad.example/privacy', '')).textContent).to.include('wat er met je gegevens gebeurt:');
  });

  for (const address of ['', 'javascript:alert(1)', 'data:text/html,x', 'https://a:b@c.example/'])
    it(`shows none for ${address || 'nothing'}`, async () => {
      expect((await shown(address)).querySelector('.privacy')).to.equal(null);
    });

  for (const [privacyUrl, page, expected] of [
    ['privacy.html', 'https://stad.example/scan/', 'stad.example/scan/privacy.html'],
    ['/privacy', 'https://stad.example/scan/', 'stad.example/privacy'],
    ['https://gent.example/p', 'https://stad.example/scan/', 'gent.example/p'],
    ['/privacy', './', `${location.host}/privacy`],
  ] as const)
    it(`reads ${privacyUrl} from the page for phones, ${page}`, async () => {
      const screen = await shown(privacyUrl, '', page);
      expect(screen.querySelector('.privacy b')?.textContent).to.equal(expected);
    });

  for (const width of [360, 800, 1280])
    for (const length of [30, 90, 160, 400])
      it(`shows a code only with modules of 3 pixels at least: ${length} characters, ${width} pixels wide`, async () => {
        const host = await fixture<HTMLElement>(html`<div></div>`);
        host.style.inlineSize = `${width}px`;
        const root = host.attachShadow({ mode: 'open' });
        adoptStyles(root, [tokens, visitStyles]);
        render(attract('https://stad.example/'.padEnd(length, 'x')), root);
        const code = root.querySelector('svg.qr') as SVGElement;
        const module = code.getBoundingClientRect().width / Number(code.getAttribute('viewBox')?.split(' ')[2]);
        expect(module >= 3 || (length > 150 && module === 0), `${module} pixels`).to.equal(true);
        expect((root.querySelector('.privacy b') as HTMLElement).getBoundingClientRect().width).to.be.greaterThan(100);
      });
});

describe('the tools of a visitor', () => {
  it('say how large the text is now, once that was changed by themselves, and whether the buttons are low', async () => {
    const act = { zoom: () => undefined, low: () => undefined, stop: () => undefined, leave: () => undefined };
    const names = async (percent: number, low: boolean, isSized: boolean): Promise<(string | null | undefined)[]> => {
      const now = { percent, isSized, low, stopping: false, canStop: false, isKept: false };
      const tools = renderTools(nlKiosk, now, act);
      const box = await fixture<HTMLElement>(html`<div>${tools}</div>`);
      const [zoom, lower] = box.querySelectorAll('button');
      return [
        zoom?.getAttribute('aria-label'),
        box.querySelector('[aria-live]')?.textContent,
        lower?.getAttribute('aria-label'),
        lower?.getAttribute('aria-pressed'),
      ];
    };
    const size = (percent: number): string => `Tekstgrootte (nu ${percent}\u00a0%)`;
    expect(await names(100, false, false)).to.deep.equal([size(100), '', 'Knoppen lager', 'false']);
    expect(await names(150, true, true)).to.deep.equal([size(150), size(150), 'Knoppen lager', 'true']);
  });
});
