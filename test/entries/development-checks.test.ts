// First: what it says begins before the tags are registered.
import '../../src/entries/development-checks.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import '../../src/index.js';

describe('the development build, on a page that is addressed by its query', () => {
  const { href } = location;
  const { warn } = console;
  let said: string[] = [];
  before(() => {
    console.warn = (text: string) => said.push(text);
  });
  after(() => {
    console.warn = warn;
    history.replaceState(null, '', href);
  });

  async function saidOf(query: string, content: TemplateResult): Promise<string[]> {
    said = [];
    history.replaceState(null, '', `${location.pathname}${query}`);
    await (
      await fixture<LitElement>(content)
    ).updateComplete;
    return said.filter((text) => text.includes('query'));
  }

  it('says once that a link to a result leaves it out, unless the page names where it leads or makes none', async () => {
    expect(await saidOf('', html`<leerscan-scan></leerscan-scan>`)).to.deep.equal([]);
    expect(await saidOf('?page_id=12', html`<leerscan-scan share-url="/scan"></leerscan-scan>`)).to.deep.equal([]);
    expect(await saidOf('?page_id=12', html`<leerscan-scan no-result></leerscan-scan>`)).to.deep.equal([]);
    expect(await saidOf('?page_id=12', html`<leerscan-result no-take-along></leerscan-result>`)).to.deep.equal([]);
    const [only, ...more] = await saidOf('?page_id=12', html`<leerscan-result></leerscan-result>`);
    expect(only).to.match(
      /^leerscan: the address of this page has a query, and a link to a result leaves it out.*share-url.*canonical/,
    );
    expect(only).not.to.contain('12');
    expect(more).to.deep.equal([]);
    expect(await saidOf('?page_id=13', html`<leerscan-scan></leerscan-scan>`)).to.deep.equal([]);
  });
});

describe('the development build, where a page says whose scan it is', () => {
  const { warn } = console;
  afterEach(() => {
    console.warn = warn;
  });

  it('names what is not shown, and why', async () => {
    const said: string[] = [];
    console.warn = (text: string) => said.push(text);
    for (const content of [
      html`<leerscan-scan owner="Stad Gent" privacy-url="privacy.html"></leerscan-scan>`,
      html`<leerscan-scan owner=${'x'.repeat(201)}></leerscan-scan>`,
      html`<leerscan-scan privacy-url="mailto:a@b.example"></leerscan-scan>`,
    ])
      await (
        await fixture<LitElement>(content)
      ).updateComplete;
    const [name, page, ...more] = said.filter((text) => /owner|privacy/.test(text));
    expect(name).to.match(/^leerscan: owner is not shown: it has 201 characters/);
    expect(page).to.match(/^leerscan: privacy-url is not shown: mailto:a@b.example/);
    expect(more).to.deep.equal([]);
  });
});
