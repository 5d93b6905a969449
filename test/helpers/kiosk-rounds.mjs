/** Visitors at the speed of the machine: runs inside the page, and presses what a finger would press. */
export function installRounds() {
  const into = (root, ...tags) => tags.reduce((node, tag) => node?.shadowRoot?.querySelector(tag), root);
  const visit = () => into(document.querySelector('leerscan-kiosk'), 'leerscan-kiosk-visit');
  const survey = () => into(visit(), 'leerscan-scan', 'leerscan-survey')?.shadowRoot;
  const until = (find) =>
    new Promise((resolve, reject) => {
      const began = performance.now();
      const look = () => {
        const found = find();
        if (found) resolve(found);
        else if (performance.now() - began > 30_000) reject(new Error(`never came: ${find}`));
        else requestAnimationFrame(look);
      };
      look();
    });
  const press = async (find) => (await until(find)).click();

  /** One visitor, from start to the next first screen. @returns the deletion code. */
  window.leerscanRound = async (valueOf) => {
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
    const code = (await until(() => visit()?.shadowRoot.querySelector('.thanks .code'))).textContent;
    await press(() => visit()?.shadowRoot.querySelector('.thanks button.done'));
    await until(() => visit()?.shadowRoot.querySelector('button.start'));
    return code;
  };
}
