import { expect, fixture, html } from '@open-wc/testing';
import { deKiosk } from '../../../src/i18n/de-kiosk.js';
import { enKiosk } from '../../../src/i18n/en-kiosk.js';
import { frKiosk } from '../../../src/i18n/fr-kiosk.js';
import { nlKiosk } from '../../../src/i18n/nl-kiosk.js';
import '../../../src/kiosk/index.js';
import { CONSENT_VERSION, type ContactForm, type ContactGiven } from '../../../src/kiosk/visit/contact-form.js';
import { waitUntil } from '../../helpers/wait-until.js';

/**
 * Digest of what people agree to, in every language. When the words change, raise CONSENT_VERSION and write the new
 * pair here.
 */
const AGREED = { version: '2026-11-29', digest: '5761116e72e1' };

async function form(privacy?: string): Promise<{
  element: ContactForm;
  given: ContactGiven[];
  field: (id: string) => HTMLInputElement;
  submit: () => Promise<string>;
}> {
  const given: ContactGiven[] = [];
  const element = await fixture<ContactForm>(
    html`<leerscan-kiosk-contact
      .words=${nlKiosk}
      .organisation=${'Leerpunt'}
      .privacy=${privacy}
      .give=${(one: ContactGiven) => given.push(one)}
    ></leerscan-kiosk-contact>`,
  );
  const field = (id: string): HTMLInputElement => element.shadowRoot?.querySelector(`#${id}`) as HTMLInputElement;
  const submit = async (): Promise<string> => {
    element.shadowRoot?.querySelector<HTMLButtonElement>('button.primary')?.click();
    await element.updateComplete;
    return element.shadowRoot?.querySelector('[role=alert]')?.textContent ?? '';
  };
  return { element, given, field, submit };
}

describe('the contact screen', () => {
  it('has no box ticked and nothing filled in', async () => {
    const { element } = await form();
    for (const input of element.shadowRoot?.querySelectorAll('input') ?? [])
      expect([
        input.checked,
        input.type === 'checkbox' ? '' : input.value,
        input.getAttribute('autocomplete'),
      ]).to.deep.equal([false, '', 'off']);
  });

  it('says who keeps what is filled in, and where to read on one’s own phone how they handle it', async () => {
    const { element } = await form('https://stad.example/privacy');
    const text = element.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
    expect(text).to.include('Leerpunt bewaart je gegevens en gebruikt ze alleen voor wat je aanvinkt.');
    expect(text).to.include('Lees op je telefoon hoe Leerpunt met je gegevens omgaat: stad.example/privacy');
    expect(element.shadowRoot?.querySelector('svg')?.getAttribute('aria-label')).to.equal(nlKiosk.attract.privacyQr);
    // Nothing leads a visitor away from the stand.
    expect(element.shadowRoot?.querySelector('a')).to.equal(null);
    await expect(element).to.be.accessible();
    expect((await form()).element.shadowRoot?.querySelector('.privacy')).to.equal(null);
  });

  it('says what is missing, and puts focus there', async () => {
    const { element, given, field, submit } = await form();
    expect(await submit()).to.equal(nlKiosk.contact.nothingTyped);
    field('email').value = 'an at example';
    expect(await submit()).to.equal(nlKiosk.contact.emailTrouble);
    expect(element.shadowRoot?.activeElement?.id).to.equal('email');
    field('email').value = 'an@example.org';
    field('link').checked = true;
    expect(await submit()).to.equal(nlKiosk.contact.nothingChosen);
    expect(element.shadowRoot?.activeElement?.id).to.equal('contact');
    expect(given).to.deep.equal([]);
  });

  it('hands over what was typed, with the sentences that were agreed to', async () => {
    const { given, field, submit } = await form();
    field('name').value = '  An ';
    field('email').value = 'an@example.org ';
    field('news').checked = true;
    expect(await submit()).to.equal('');
    await waitUntil(() => given.length === 1);
    const [{ consents, ...details }] = given as [ContactGiven];
    expect(details).to.deep.equal({ name: 'An', organisation: '', email: 'an@example.org', isLinked: false });
    expect(consents.map(({ purpose, text, version, language }) => [purpose, text, version, language])).to.deep.equal([
      ['news', 'Leerpunt mag mij het verslag van dit evenement sturen.', CONSENT_VERSION, 'nl'],
    ]);
  });

  it('gives the words that people agree to a new version when they change', async () => {
    const words = [nlKiosk, enKiosk, frKiosk, deKiosk].flatMap((kiosk) =>
      Object.values(kiosk.contact.purposes).map((text) => text('X')),
    );
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words.join('\n'))));
    expect({
      version: CONSENT_VERSION,
      digest: Array.from(digest.slice(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join(''),
    }).to.deep.equal(AGREED);
  });
});
