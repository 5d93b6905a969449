import { until as usualUntil } from './until.mjs';

/** Puts visitors into the page who are as fast as the machine: `leerscanAnswers` and `leerscanRound`. */
export const installRounds = (page) => page.evaluate(`void (${rounds})(${usualUntil})`);

/** Runs inside the page, and presses what a finger would press. */
function rounds(/** @type {typeof usualUntil} */ until) {
  const into = (root, ...tags) => tags.reduce((node, tag) => node?.shadowRoot?.querySelector(tag), root);
  const visit = () => into(document.querySelector('leerscan-kiosk'), 'leerscan-kiosk-visit');
  const survey = () => into(visit(), 'leerscan-scan', 'leerscan-survey')?.shadowRoot;
  const press = async (find) => (await until(find)).click();

  const contact = () => into(visit(), 'leerscan-kiosk-contact')?.shadowRoot.querySelector('form button[type=button]');
  const thanks = () => visit()?.shadowRoot.querySelector('.thanks .code');

  /** From the first screen past the things for a student: to the contact form, or to the thanks. */
  window.leerscanAnswers = async (valueOf) => {
    await press(() => visit()?.shadowRoot.querySelector('button.start'));
    let last;
    for (;;) {
      const seen = await until(() => {
        const item = survey()?.querySelector('fieldset.statement')?.dataset.item;
        if (item !== undefined && item !== last) return { item };
        return survey()?.querySelector('.question') ? {} : undefined;
      });
      if (seen.item === undefined) break;
      last = seen.item;
      survey()
        .querySelector(`fieldset[data-item="${last}"] input[value="${valueOf(last)}"]`)
        .click();
      survey().querySelector('nav button.primary').click();
    }
    await press(() => survey()?.querySelector('nav button.primary'));
    await until(() => survey()?.querySelector('details.theme'));
    await press(() => survey()?.querySelector('nav button.primary'));
    await press(() => visit()?.shadowRoot.querySelector('.to-phone'));
    await press(() => visit()?.shadowRoot.querySelector('.take button.primary'));
    await press(() => into(visit(), 'leerscan-kiosk-add-on')?.shadowRoot.querySelector('.skip'));
    await until(() => contact() ?? thanks());
  };

  /** One visitor, from start to the next first screen. @returns the deletion code. */
  window.leerscanRound = async (valueOf) => {
    await window.leerscanAnswers(valueOf);
    contact()?.click();
    const code = (await until(thanks)).textContent;
    await press(() => visit()?.shadowRoot.querySelector('.thanks button.done'));
    await until(() => visit()?.shadowRoot.querySelector('button.start'));
    return code;
  };
}
