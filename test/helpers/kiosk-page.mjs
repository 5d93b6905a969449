import { see, settled, shownItems, tap } from './scan-page.mjs';

/** What tests do on a kiosk, through all its shadow roots. */

/** Called on every screen, with its name. @typedef {(screen: string) => unknown} Look */

async function type(page, selector, text) {
  await (await see(page, selector)).type(text);
}

const next = (page) => tap(page, 'button.next');

export const CODE = '4711';
/** What the receiver of contact details asks for, and the one of answers does not. */
export const CONTACTS_CODE = 'Bearer contacts';

/** The guided set-up, as a school would go through it. @returns the recovery code. */
export async function setUpKiosk(
  page,
  /**
   * @type {{
   *   endpoint?: string, authorization?: string, contactEndpoint?: string, transport?: string, organisation?: string,
   *   asksContact?: boolean, languages?: string[], at?: Look, event?: string, stand?: string,
   * }}
   */
  {
    endpoint = '',
    authorization = '',
    contactEndpoint = '',
    transport = 'json',
    organisation = 'Leerpunt',
    asksContact = false,
    languages,
    at = async () => {},
    event = 'Matching',
    stand = 'Stand 3',
  } = {},
) {
  await see(page, '#event');
  await at('place');
  await type(page, '#event', event);
  await type(page, '#stand', stand);
  await type(page, '#kiosk', 'Tablet A');
  await type(page, '#organisation', organisation);
  await next(page);
  await type(page, '#code', CODE);
  const recovery = await (await see(page, '.recovery')).evaluate((element) => element.textContent);
  await tap(page, '#noted');
  await at('code');
  await next(page);
  await see(page, '#language-nl');
  for (const language of ['nl', 'de', 'en', 'fr'])
    if (languages && !languages.includes(language)) await tap(page, `#language-${language}`);
  await at('languages');
  await next(page);
  await type(page, '#responses-url', endpoint);
  if (authorization) await type(page, '#responses-authorization', authorization);
  await (await see(page, '#responses-transport')).select(transport);
  await at('send');
  await next(page);
  await see(page, '#asks-contact');
  if (asksContact) await tap(page, '#asks-contact');
  if (contactEndpoint) {
    await type(page, '#contacts-url', contactEndpoint);
    await (await see(page, '#contacts-transport')).select(transport);
    await type(page, '#contacts-authorization', CONTACTS_CODE);
  }
  await at('contact');
  await next(page);
  await see(page, '#shareUrl');
  await at('phone');
  await next(page);
  await see(page, '#size');
  await at('size');
  await next(page);
  await see(page, ':is(.ready, .not-ready)');
  await at('offline');
  await next(page);
  await see(page, '.attract');
  return recovery;
}

/** The statement that is on the screen; runs in the page. */
function shownItem() {
  const tags = ['leerscan-kiosk', 'leerscan-kiosk-visit', 'leerscan-scan', 'leerscan-survey'];
  return tags
    .reduce((root, tag) => root?.querySelector(tag)?.shadowRoot, /** @type {any} */ (document))
    ?.querySelector('fieldset.statement')?.dataset.item;
}

/** From the first screen to the summary's last button; every statement gets `answerOf(item)`. */
export async function answer(page, answerOf, /** @type {{ look?: Look }} */ { look = async () => {} } = {}) {
  await tap(page, 'button.start');
  for (;;) {
    await see(page, ':is(fieldset.statement, .question, details.theme)');
    const item = await page.evaluate(shownItem);
    if (item === undefined) break;
    await look(item);
    await tap(page, `fieldset[data-item="${item}"] input[value="${answerOf(item)}"]`);
    await tap(page, 'nav button.primary');
    await page.waitForFunction(`(${shownItem})() !== ${JSON.stringify(item)}`);
  }
  await see(page, '.question');
  await look('background');
  await tap(page, 'nav button.primary');
  await see(page, 'details.theme');
  await look('summary');
}

/** Up to the thanks. `contact` is what the visitor types, or nothing to skip. @returns the deletion codes. */
export async function toThanks(
  page,
  answerOf,
  /** @type {{ contact?: { fields: Record<string, string>, purposes: string[] }, look?: Look }} */
  { contact, look = async () => {} } = {},
) {
  await answer(page, answerOf, { look });
  await tap(page, 'nav button.primary');
  await see(page, '.to-phone');
  await see(page, 'ol.steps');
  await look('result');
  await tap(page, '.to-phone');
  await see(page, '.take .qr');
  await look('take');
  await tap(page, '.take button.primary');
  await see(page, '.add-on');
  await look('add-on');
  await tap(page, '.add-on .skip');
  if (contact) {
    await see(page, '#email');
    for (const [field, text] of Object.entries(contact.fields)) await type(page, `#${field}`, text);
    for (const purpose of contact.purposes) await tap(page, `#${purpose}`);
    await look('contact');
    await tap(page, 'form button.primary');
  }
  await see(page, '.thanks');
  const codes = await page.$$eval('deep/.thanks .code', (all) => all.map((code) => code.textContent));
  await look('thanks');
  return codes;
}

/** A whole round, to the next first screen. @returns the deletion codes. */
export async function round(
  page,
  answerOf,
  /** @type {{ contact?: { fields: Record<string, string>, purposes: string[] }, look?: Look }} */ options = {},
) {
  const codes = await toThanks(page, answerOf, options);
  await tap(page, '.thanks button.done');
  await see(page, '.attract');
  return codes;
}

/** A real press, once what is pressed has come to rest. */
const touch = (page, selector) => page.locator(`deep/${selector}`).click();

/** The same with a finger: every press is a real one. */
export async function roundByHand(page) {
  await touch(page, 'button.start');
  for (;;) {
    await see(page, ':is(fieldset.statement, .question)');
    const [item] = await shownItems(page);
    if (item === undefined) break;
    // The next statement comes by itself.
    const choice = `fieldset[data-item="${item}"] input[value="4"]`;
    await settled(await see(page, choice));
    await touch(page, choice);
    for (let [now] = await shownItems(page); now === item; [now] = await shownItems(page))
      await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  for (const [screen, button] of [
    ['.question', 'nav button.primary'],
    ['details.theme', 'nav button.primary'],
    ['ol.steps', '.to-phone'],
    ['.take .qr', '.take button.primary'],
    ['.add-on', '.add-on .skip'],
    ['.thanks .code', '.thanks button.done'],
  ]) {
    await see(page, screen);
    await touch(page, button);
  }
  await see(page, '.attract');
}

/** Through the corner and the code to what staff see. */
export async function openDoor(page, code = CODE) {
  await (await see(page, '.corner')).evaluate((corner) => corner.click());
  await type(page, '#code', code);
  await tap(page, '.door button.primary');
}

/** Through the door to the panel. */
export async function openPanel(page, code = CODE) {
  await openDoor(page, code);
  await see(page, 'dl.facts');
}

/** Names and values of the status, as staff read them. */
export async function factsOf(page) {
  const facts = await see(page, 'dl.facts');
  return facts.evaluate((list) =>
    Object.fromEntries([...list.children].map((row) => [...row.children].map((cell) => cell.textContent.trim()))),
  );
}

/** The service worker has everything, and looks after the page. */
export const isReady = (page) =>
  page.evaluate(() =>
    navigator.serviceWorker.ready
      .then(
        () =>
          navigator.serviceWorker.controller ??
          new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve)),
      )
      .then(() => true),
  );
