import { expect, fixture, html } from '@open-wc/testing';
import { qrOf, qrStyles, renderQr } from '../../src/ui/qr-view.js';
import type { QrCode } from '../../src/ui/qr-view.js';

/** A link of so many letters. */
const linkOf = (letters: number): string => 'https://scan.example/#leerscan='.padEnd(letters, 'aB3-_xZ9q');

/** The modules of a drawing, dark ones true. */
function modulesOf(svg: SVGSVGElement): readonly boolean[][] {
  const side = svg.viewBox.baseVal.width;
  const modules = Array.from({ length: side }, () => Array.from({ length: side }, () => false));
  for (const [, x, y] of svg
    .querySelector('path')
    ?.getAttribute('d')
    ?.matchAll(/M(\d+) (\d+)h1v1h-1z/g) ?? [])
    (modules[Number(y)] as boolean[])[Number(x)] = true;
  return modules;
}

/** The eye in each corner but one (ISO/IEC 18004): 7 by 7, a ring around a square. */
const EYE = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];

async function shown(text: string, width = 800): Promise<{ svg: SVGSVGElement; box: HTMLElement }> {
  const box = await fixture<HTMLElement>(
    html`<div .style=${`container-type: inline-size; inline-size: ${width}px; font-size: 16px`}>
      ${renderQr(qrOf(text) as QrCode, 'code', 'too long')}
    </div>`,
  );
  return { box, svg: box.querySelector('svg') as SVGSVGElement };
}

describe('a QR code', () => {
  before(() => document.adoptedStyleSheets.push(qrStyles.styleSheet as CSSStyleSheet));
  after(() => document.adoptedStyleSheets.pop());

  for (const letters of [31, 121, 213, 401, 551, 701, 858])
    it(`of ${letters} letters has its eyes within four light modules, and whole pixels, three at least`, async () => {
      const { svg } = await shown(linkOf(letters));
      const modules = modulesOf(svg);
      const side = modules.length;
      for (const [y, row] of modules.entries())
        for (const [x, isDark] of row.entries())
          if (Math.min(x, y, side - 1 - x, side - 1 - y) < 4) expect(isDark, `${x},${y}`).to.equal(false);
      for (const [x, y] of [
        [4, 4],
        [side - 11, 4],
        [4, side - 11],
      ] as const)
        expect(
          modules.slice(y, y + 7).map((row) =>
            row
              .slice(x, x + 7)
              .map(Number)
              .join(''),
          ),
        ).to.deep.equal(EYE);
      const pixels = svg.getBoundingClientRect().width / side;
      expect(pixels).to.be.at.least(3);
      expect(Number.isInteger(pixels)).to.equal(true);
    });

  it('can lose a sixth of a short text, and takes the smallest code for a long one', async () => {
    // The first two bits of what is written beside the first eye, under a mask that begins with 10.
    const levelOf = async (letters: number): Promise<string> => {
      const [first, second] = modulesOf((await shown(linkOf(letters))).svg)[12]?.slice(4, 6) ?? [];
      return ['M', 'L', 'H', 'Q'][2 * Number(!first) + Number(second)] ?? '';
    };
    expect(await levelOf(213)).to.equal('M');
    expect(await levelOf(858)).to.equal('L');
  });

  it('is not made of a link that a phone could not read', () => {
    expect(qrOf(linkOf(858))?.size).to.equal(105);
    expect(qrOf(linkOf(859))).to.equal(undefined);
  });

  it('makes room for a sentence in a column where its modules would be too small', async () => {
    const narrow = await shown(linkOf(858), 300);
    expect(getComputedStyle(narrow.svg).display).to.equal('none');
    expect((narrow.box.querySelector('.qr-instead') as HTMLElement).offsetHeight).to.be.greaterThan(0);
    const wide = await shown(linkOf(858), 340);
    expect((wide.box.querySelector('.qr-instead') as HTMLElement).offsetHeight).to.equal(0);
    expect((await shown(linkOf(213), 250)).svg.getBoundingClientRect().width).to.be.at.least(3 * 65);
  });
});
