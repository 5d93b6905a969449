import { expect, fixture, html } from '@open-wc/testing';
import { nlKiosk } from '../../../src/i18n/nl-kiosk.js';
import { loadInstrument } from '../../../src/instruments/index.js';
import { type AddOnAnswers, AddOnForm } from '../../../src/kiosk/visit/add-on-form.js';
import { all, one } from '../../helpers/survey-page.js';

customElements.define('test-add-on', AddOnForm);

describe('what a workplace has for a student', () => {
  async function form(): Promise<{ readonly screen: AddOnForm; readonly passed: string[] }> {
    const { addOn } = await loadInstrument('leercultuur', ['nl']);
    const passed: string[] = [];
    const screen = await fixture<AddOnForm>(
      html`<test-add-on
        lang="nl"
        .words=${nlKiosk}
        .addOn=${addOn}
        .answer=${(answers: AddOnAnswers) => (screen.answers = answers)}
        .next=${() => passed.push('next')}
      ></test-add-on>`,
    );
    return { screen, passed };
  }
  const choose = async (screen: AddOnForm, id: string, answer: string): Promise<void> => {
    one<HTMLInputElement>(screen, `input[name="${id}"][value="${answer}"]`).click();
    await screen.updateComplete;
  };
  const press = async (screen: AddOnForm, selector: string): Promise<void> => {
    one<HTMLButtonElement>(screen, selector).click();
    await screen.updateComplete;
  };
  const lists = (screen: AddOnForm): readonly (readonly [string, readonly string[]])[] =>
    all(screen, 'h3').map((heading) => [
      heading.textContent,
      Array.from(heading.nextElementSibling?.children ?? [], (item) => item.textContent),
    ]);

  it('says what is there, what can be arranged and what was not said', async () => {
    const { screen, passed } = await form();
    expect(all(screen, 'fieldset').length).to.equal(5);
    await expect(screen).to.be.accessible();
    await choose(screen, 'mentor', 'yes');
    await choose(screen, 'time', 'notYet');
    await choose(screen, 'days', 'yes');
    await choose(screen, 'days', 'notYet');
    await press(screen, '.show');
    expect(lists(screen)).to.deep.equal([
      [nlKiosk.addOn.has, ['een vaste mentor']],
      [nlKiosk.addOn.arrange, ['tijd voor de mentor in het uurrooster', 'afspraken vooraf over dagen en verlof']],
      [nlKiosk.addOn.ask, ['werk dat past bij de opleiding', 'vast contact met de school']],
    ]);
    await expect(screen).to.be.accessible();
    await press(screen, '.back');
    expect(one<HTMLInputElement>(screen, 'input[name="mentor"][value="yes"]').checked).to.equal(true);
    await press(screen, '.skip');
    await press(screen, '.show');
    await press(screen, '.next');
    expect(passed).to.deep.equal(['next', 'next']);
  });

  it('says so where everything is there', async () => {
    const { screen } = await form();
    for (const id of ['work', 'mentor', 'time', 'school', 'days']) await choose(screen, id, 'yes');
    await press(screen, '.show');
    expect(one(screen, '.all').textContent).to.equal(nlKiosk.addOn.all);
    expect(lists(screen).map(([heading]) => heading)).to.deep.equal([nlKiosk.addOn.has]);
  });
});
