import { expect, fixture, html } from '@open-wc/testing';
import { contrastIssues } from '../../src/entries/contrast.js';
import { contrastOf } from '../../src/ui/contrast.js';
import '../../src/index.js';
import { waitUntil } from '../helpers/wait-until.js';

/** Colours whose contrast is known from the definition, or from the examples of WCAG's authors. */
const KNOWN: [readonly [number, number, number], readonly [number, number, number], number][] = [
  [[0, 0, 0], [255, 255, 255], 21],
  [[255, 255, 255], [255, 255, 255], 1],
  [[119, 119, 119], [255, 255, 255], 4.48],
  [[118, 118, 118], [255, 255, 255], 4.54],
  [[255, 0, 0], [255, 255, 255], 4.0],
  [[0, 0, 255], [255, 255, 255], 8.59],
];

async function scanWith(style: string): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div lang="nl" .style=${style}><leerscan-scan></leerscan-scan></div>`);
  const scan = box.querySelector('leerscan-scan') as HTMLElement;
  scan.scrollIntoView();
  await waitUntil(() => scan.shadowRoot?.querySelector('.start'));
  return scan;
}

describe('contrast', () => {
  it('is what WCAG says', () => {
    for (const [one, other, contrast] of KNOWN) {
      expect(contrastOf(one, other)).to.be.closeTo(contrast, 0.01);
      expect(contrastOf(other, one)).to.be.closeTo(contrast, 0.01);
    }
  });

  for (const scheme of ['light', 'dark']) {
    it(`is enough in our own colours, ${scheme}`, async () => {
      expect(contrastIssues(await scanWith(`color-scheme: ${scheme}`))).to.deep.equal([]);
    });
  }

  it('names the tokens of a host that are too near to each other, in any notation of CSS', async () => {
    const scan = await scanWith(
      'color-scheme: light; --leerscan-color-muted: oklch(75% 0 0); --leerscan-color-accent: hsl(50 100% 50%)',
    );
    expect(contrastIssues(scan).map(({ token, against, least }) => [token, against, least])).to.deep.equal([
      ['--leerscan-color-muted', '--leerscan-color-surface', 4.5],
      ['--leerscan-color-accent', '--leerscan-color-surface', 4.5],
      ['--leerscan-color-on-accent', '--leerscan-color-accent', 4.5],
    ]);
  });

  it('looks through colours that let others through', async () => {
    const clear = 'color-scheme: light; --leerscan-color-surface: transparent;';
    expect(contrastIssues(await scanWith(`${clear} background: white`))).to.deep.equal([]);
    expect(contrastIssues(await scanWith(`${clear} background: black`)).map(({ token }) => token)).to.include(
      '--leerscan-color-text',
    );
    expect(
      contrastIssues(await scanWith('color-scheme: light; --leerscan-color-text: rgb(0 0 0 / 10%)')).map(
        ({ token }) => token,
      ),
    ).to.deep.equal(['--leerscan-color-text']);
    expect(
      contrastIssues(
        await scanWith('color-scheme: light; background: white; --leerscan-color-surface: rgb(255 255 255 / 50%)'),
      ),
    ).to.deep.equal([]);
  });
});
