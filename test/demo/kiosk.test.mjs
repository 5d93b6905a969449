import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import { recordsOn } from '../helpers/kiosk-disk.mjs';
import { CODE, answer, factsOf, openPanel, round, setUpKiosk } from '../helpers/kiosk-page.mjs';
import { freshKiosk, useTablet } from '../helpers/kiosk-site.mjs';
import { Tablet, filesWith } from '../helpers/tablet.mjs';
import { focusOn, see, tap } from '../helpers/scan-page.mjs';

const here = useTablet();
const FIRST = { name: 'Zoemarkerina Janssens', organisation: 'Qwertzorg vzw', email: 'zoe.marker@qwertzorg.example' };

/**
 * Everything that the page's scripts can reach, as one text: every shadow root, every value, every store but the queue.
 */
function reachable(page) {
  return page.evaluate(async () => {
    const parts = [
      location.href,
      document.title,
      document.cookie,
      JSON.stringify(history.state),
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      RegExp.$_,
      getSelection().toString(),
      window.name,
    ];
    const walk = (root) => {
      for (const element of root.querySelectorAll('*')) {
        parts.push([...element.attributes].map((one) => one.value).join(' '), element.value ?? '');
        if (element.shadowRoot) walk(element.shadowRoot);
      }
      parts.push(root.textContent ?? '');
    };
    walk(document);
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) parts.push(request.url, await (await cache.match(request)).text());
    }
    for (const key of Object.keys(window)) if (typeof window[key] === 'string') parts.push(window[key]);
    return parts.join('\n');
  });
}

describe('a visitor', () => {
  test('asks on a result whether to stop, and nothing behind it moves', async (t) => {
    const { page } = await freshKiosk(t, here, {}, { width: 820, height: 1180 });
    await answer(page, () => 3);
    await tap(page, 'nav button.primary');
    await see(page, 'ol.steps');
    await tap(page, 'button.stop');
    await see(page, '.stay');
    assert.equal(await page.$eval('main', (main) => main.scrollHeight - main.clientHeight), 0);
    assert.ok(await page.$eval('deep/.stay', (button) => button.getBoundingClientRect().bottom > innerHeight - 100));
  });

  test('goes from the first screen to the thanks, and the next one finds nothing of them', async (t) => {
    const { page, said } = await freshKiosk(t, here, { asksContact: true });
    const before = await page.evaluate(() => ({
      length: history.length,
      title: document.title,
      url: location.href,
      lang: document.documentElement.lang,
    }));
    await tap(page, '.languages button[lang=fr]');
    await tap(page, '.zoom');
    const link = [];
    const codes = await round(page, (item) => (item.startsWith('interaction') ? 5 : 2), {
      contact: { fields: FIRST, purposes: ['contact', 'link'] },
      look: async (screen) =>
        screen === 'take' &&
        link.push(
          await page.$eval('deep/leerscan-kiosk-visit', (visit) =>
            visit.shadowRoot.querySelector('.qr path').getAttribute('d'),
          ),
        ),
    });
    assert.equal(codes.length, 2);
    assert.equal(link.length, 1);
    const marks = [...Object.values(FIRST), ...codes, link[0]];
    const records = await recordsOn(page);
    assert.deepEqual(records.map(({ type }) => type).sort(), ['contact', 'response']);
    const { response, id } = records.find(({ type }) => type === 'response');
    const contact = records.find(({ type }) => type === 'contact');
    assert.equal(contact.response, id);
    assert.deepEqual(
      contact.consents.map(({ purpose, language, text }) => [purpose, language, text.includes('Leerpunt')]),
      [
        ['contact', 'fr', true],
        ['link', 'fr', true],
      ],
    );
    assert.deepEqual(
      response.answers,
      Object.fromEntries(Object.keys(response.answers).map((item) => [item, item.startsWith('interaction') ? 5 : 2])),
    );
    assert.equal(Object.keys(response.answers).length, 15);
    const found = await reachable(page);
    for (const mark of [...marks, response.id, id]) assert.ok(!found.includes(mark), `${mark} is still there`);
    assert.deepEqual(
      await page.evaluate(() => ({
        length: history.length,
        title: document.title,
        url: location.href,
        lang: document.documentElement.lang,
      })),
      before,
    );
    // The second visitor: language and text size of their own, empty fields, no answer chosen.
    assert.equal(await page.$eval('deep/.languages [aria-pressed=true]', (button) => button.lang), 'nl');
    assert.equal(
      await page.$eval('deep/leerscan-kiosk-visit', (visit) => visit.style.getPropertyValue('--_zoom')),
      '1',
    );
    await answer(page, () => 3, {
      look: async (item) => {
        if (item.includes('-')) assert.equal(await page.$('deep/fieldset input:checked'), null);
      },
    });
    await tap(page, 'nav button.primary');
    await tap(page, '.to-phone');
    await tap(page, '.take button.primary');
    await tap(page, '.add-on .skip');
    await see(page, '#email');
    const form = await page.$('deep/leerscan-kiosk-contact');
    assert.deepEqual(
      await form.evaluate(({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('input')].map(({ type, value, checked }) =>
          type === 'checkbox' ? checked : value,
        ),
      ),
      ['', '', '', false, false, false, false],
    );
    assert.deepEqual(said, []);
  });

  test('is told to the page once, when the answers are durable', async (t) => {
    const { page } = await freshKiosk(t, here);
    await page.evaluate(() => {
      window.told = [];
      document.addEventListener('leerscan-complete', ({ target, detail }) => {
        const entry = { tag: target.localName, steps: detail.result.steps.length, kept: undefined };
        window.told.push(entry);
        indexedDB.open('leerscan-kiosk').onsuccess = ({ target: { result } }) => {
          result.transaction('responses').objectStore('responses').count().onsuccess = (event) => {
            entry.kept = event.target.result;
            result.close();
          };
        };
      });
    });
    await round(page, () => 2);
    assert.deepEqual(await page.evaluate('window.told'), [{ tag: 'leerscan-kiosk', steps: 3, kept: 1 }]);
    await page.close();
  });

  test('leaves nothing on the disk but the record that waits', async () => {
    const tablet = await new Tablet().start();
    try {
      const { page } = await tablet.open(`${here.site.url}kiosk.html`);
      await setUpKiosk(page, { asksContact: true });
      const codes = await round(page, () => 4, { contact: { fields: FIRST, purposes: ['news'] } });
      await page.goto('about:blank');
      await tablet.browser.close();
      for (const mark of [...Object.values(FIRST), ...codes]) {
        const others = filesWith(tablet.profile.folder, mark).filter((file) => !file.includes('IndexedDB'));
        assert.deepEqual(others, [], mark);
      }
      assert.notEqual(filesWith(tablet.profile.folder, FIRST.email).length, 0, 'the search finds what is there');
    } finally {
      await tablet.stop();
    }
  });

  test('who leaves half way is warned about for 20 seconds, and then wiped; nothing becomes a response', async (t) => {
    const { page } = await freshKiosk(t, here, { languages: ['nl', 'en'] });
    await tap(page, 'button.start');
    await tap(page, 'fieldset.statement input[value="4"]');
    const jump = (seconds) =>
      page.evaluate((ms) => {
        window.leerscanJump += ms;
      }, seconds * 1000);
    await jump(58);
    assert.equal(await page.$('deep/.idle'), null);
    await jump(3);
    const warning = await see(page, '.idle');
    assert.match(
      await warning.evaluate((element) => element.textContent),
      /Over (1[5-9]|20) seconden wissen we je antwoorden/,
    );
    await tap(page, '.idle button');
    await page.waitForFunction(
      () =>
        !document
          .querySelector('leerscan-kiosk')
          .shadowRoot.querySelector('leerscan-kiosk-visit')
          .shadowRoot.querySelector('.idle'),
    );
    assert.notEqual(await page.$('deep/leerscan-scan'), null, 'somebody is still there');
    await jump(81);
    await see(page, '.attract');
    // For whoever is there still and does not see the screen; the next visitor's first press takes it away.
    const said = () =>
      page.$eval('leerscan-kiosk', (kiosk) => kiosk.shadowRoot.querySelector('[aria-live]').textContent.trim());
    assert.match(await said(), /^De tijd is om/);
    await tap(page, 'button.start');
    await see(page, 'fieldset.statement');
    assert.equal(await said(), '');
    await openPanel(page);
    assert.equal((await factsOf(page))['Ingevulde scans op dit toestel'], '0');
  });

  test('who goes on typing while the warning stands is not wiped', async (t) => {
    const { page } = await freshKiosk(t, here, { asksContact: true });
    await answer(page, () => 4);
    await tap(page, 'nav button.primary');
    await tap(page, '.to-phone');
    await tap(page, '.take button.primary');
    await tap(page, '.add-on .skip');
    const field = await see(page, '#name');
    await field.type('Zoe');
    await page.evaluate(() => {
      window.leerscanJump += 62_000;
    });
    await see(page, '.idle');
    // Not field.type, which would put the focus there itself.
    await page.keyboard.type('marker');
    await page.evaluate(() => {
      window.leerscanJump += 30_000;
    });
    assert.equal(await field.evaluate(({ value }) => value), 'Zoemarker');
    assert.equal(await page.$('deep/.idle'), null);
  });

  test('is led by the keyboard: focus is on the screen that came, the warning, and where they were before', async (t) => {
    const { page } = await freshKiosk(t, here, {});
    const focused = () =>
      page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return `${active?.localName}${active?.className ? `.${active.className}` : ''}${active?.hasAttribute('data-heading') ? ' heading' : ''}`;
      });
    const reaches = (wanted) =>
      page
        .waitForFunction(
          (end) => {
            let active = document.activeElement;
            while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
            return `${active?.localName} ${active?.className} ${active?.hasAttribute('data-heading') ? 'heading' : ''}`.includes(
              end,
            );
          },
          { timeout: 5000 },
          wanted,
        )
        .catch(async () => assert.fail(`focus should be on ${wanted}, but is on ${await focused()}`));
    await tap(page, 'button.start');
    await reaches('heading');
    await see(page, 'fieldset.statement');
    await tap(page, 'button.stop');
    await reaches('stay');
    await tap(page, 'button.stay');
    await reaches('stop');
    await page.evaluate(() => {
      window.leerscanJump += 62_000;
    });
    await reaches('here');
    await page.keyboard.press('Enter');
    await see(page, '.tools');
    await tap(page, 'button.stop');
    await tap(page, 'button.leave');
    await see(page, '.attract');
    await reaches('heading');
    await answer(page, () => 4);
    await tap(page, 'nav button.primary');
    await see(page, 'ol.steps');
    await reaches('heading');
    await tap(page, '.to-phone');
    await reaches('heading');
    await tap(page, '.take button.primary');
    await tap(page, '.add-on .skip');
    await see(page, '.thanks');
    await reaches('heading');
  });

  test('does not see another person’s result, though the address has one', async (t) => {
    const { page } = await freshKiosk(t, here, {});
    await page.evaluate(() => {
      location.hash = 'leerscan=AAAA';
    });
    await tap(page, 'button.start');
    await see(page, 'fieldset.statement');
    assert.equal(await page.$('deep/[part=note]'), null);
  });

  test('has everything within reach on a small screen with the largest text', async (t) => {
    for (const [width, height] of [
      [320, 568],
      [568, 320],
    ]) {
      const { page } = await freshKiosk(t, here, { asksContact: true }, { width, height });
      for (let step = 0; step < 3; step++) await tap(page, '.zoom');
      const check = async (screen) => {
        const beyond = await page.$eval('deep/leerscan-kiosk-visit', (visit) => {
          const box = visit.shadowRoot.querySelector('.screen');
          return box.scrollWidth - box.clientWidth;
        });
        assert.ok(beyond <= 0, `${width}×${height} ${screen}: ${beyond} pixels too wide`);
      };
      await check('attract');
      await round(page, () => 4, {
        contact: { fields: { email: 'a@example.org' }, purposes: ['contact'] },
        look: check,
      });
    }
  });

  test('presses nothing else with a finger on “Ik ben er nog”', async (t) => {
    const { page } = await freshKiosk(t, here, {});
    await tap(page, 'button.start');
    await see(page, 'fieldset.statement');
    await page.evaluate(() => {
      window.leerscanJump += 62_000;
    });
    const { x, y, width, height } = await (await see(page, '.here')).boundingBox();
    await page.touchscreen.tap(x + width / 2, y + height / 2);
    await see(page, 'button.stop');
    assert.equal(await page.$('deep/.asking'), null);
    assert.notEqual(await page.$('deep/fieldset.statement'), null);
  });

  test('has screens that reach nothing of what others left', async (t) => {
    const { page } = await freshKiosk(t, here, {});
    const reach = await page.$eval('deep/leerscan-kiosk-visit', ({ intake, settings }) => [
      Object.keys(intake),
      Object.keys(settings),
    ]);
    assert.deepEqual(reach, [
      ['keepResponse', 'keepContact'],
      ['paused', 'event', 'organisation', 'deletions', 'asksContact', 'consents', 'shareUrl'],
    ]);
  });

  test('at the QR code has two minutes, and half a minute more in which it can still be scanned', async (t) => {
    const { page } = await freshKiosk(t, here, {});
    await answer(page, () => 4);
    await tap(page, 'nav button.primary');
    await tap(page, '.to-phone');
    await see(page, '.take .qr');
    const jump = (seconds) =>
      page.evaluate((ms) => {
        window.leerscanJump += ms;
      }, seconds * 1000);
    await jump(118);
    assert.equal(await page.$('deep/.idle'), null);
    await jump(4);
    await see(page, '.idle');
    const [code, warning] = await Promise.all(
      ['.take .qr', '.idle'].map(async (selector) => (await see(page, selector)).boundingBox()),
    );
    assert.ok(code.y + code.height <= warning.y, 'the warning does not lie on the code');
    await jump(27);
    await see(page, '.take .qr');
    await jump(6);
    await see(page, '.attract');
  });

  test('who comes back by the browser’s memory of pages finds the first screen', async (t) => {
    const { page } = await freshKiosk(t, here, {});
    await tap(page, 'button.start');
    await see(page, 'fieldset.statement');
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    await see(page, '.attract');
  });

  test('opens the full result on a phone from the link alone', async (t) => {
    const { page } = await freshKiosk(t, here, {});
    await answer(page, () => 5);
    await tap(page, 'nav button.primary');
    await see(page, 'ol.steps');
    const link = await page.evaluate(async () => {
      const visit = document.querySelector('leerscan-kiosk').shadowRoot.querySelector('leerscan-kiosk-visit');
      const { response, instrument } = visit.shadowRoot.querySelector('leerscan-result');
      const { toShareCode } = await import('./leerscan/core.js');
      return `${visit.settings.shareUrl}#leerscan=${toShareCode(instrument, response)}`;
    });
    const phone = await here.tablet.browser.createBrowserContext();
    const other = await phone.newPage();
    await other.goto(link);
    await see(other, 'ol.steps');
    assert.ok(link.startsWith(here.site.url));
    await phone.close();
  });
});

describe('the door for staff', () => {
  test('opens after five taps and the code, and by keyboard; not by a wrong code', async (t) => {
    const { page } = await freshKiosk(t, here, {});
    const corner = await see(page, '.corner');
    for (let taps = 0; taps < 4; taps++) await corner.tap();
    assert.notEqual(await page.$('deep/.attract'), null);
    await corner.tap();
    await (await see(page, '#code')).type('0000');
    await tap(page, 'form button.primary');
    await see(page, '.note');
    await (await see(page, '#code')).type(CODE);
    await tap(page, 'form button.primary');
    await see(page, 'dl.facts');
    await tap(page, 'button.close');
    await see(page, '.attract');
    await (await page.$('deep/.corner')).focus();
    await page.keyboard.press('Enter');
    await see(page, '#code');
  });

  test('costs a visitor nothing without the right code: their answers and their place come back', async (t) => {
    const { page } = await freshKiosk(t, here, { asksContact: true });
    await answer(page, () => 4);
    await tap(page, 'nav button.primary');
    await tap(page, '.to-phone');
    await tap(page, '.take button.primary');
    await tap(page, '.add-on .skip');
    await (await see(page, '#name')).type('Zoe');
    const corner = await page.$('deep/.corner');
    // By keyboard, and a wrong code; then five fingers on the corner, while somebody types.
    await corner.focus();
    await page.keyboard.press('Enter');
    await (await see(page, '#code')).type('0000');
    assert.match(await (await see(page, '.busy')).evaluate((text) => text.textContent), /Er is een bezoeker bezig/);
    await tap(page, '.door button.primary');
    await see(page, '.note');
    const field = await page.$('deep/#name');
    assert.deepEqual(
      await field.evaluate((one) => [
        one.checkVisibility({ visibilityProperty: true }),
        (one.focus(), one.matches(':focus')),
      ]),
      [false, false],
      'out of sight and reach',
    );
    await tap(page, '.door button[type=button]');
    assert.equal(await focusOn(page, '.corner'), 'button');
    await field.focus();
    await field.evaluate(() => {
      const { top, right } = document.querySelector('leerscan-kiosk').getBoundingClientRect();
      const target = document.querySelector('leerscan-kiosk').shadowRoot.querySelector('leerscan-kiosk-visit');
      for (let taps = 0; taps < 5; taps++)
        target.dispatchEvent(
          new MouseEvent('click', { bubbles: true, composed: true, detail: 1, clientX: right - 10, clientY: top + 10 }),
        );
    });
    await see(page, '#code');
    // Nobody types: it closes by itself.
    await page.evaluate(() => {
      window.leerscanJump += 21_000;
    });
    assert.equal(await focusOn(page, '#name'), 'input');
    assert.equal(await page.$('deep/#code'), null);
    assert.equal(await field.evaluate(({ value }) => value), 'Zoe');
    await tap(page, 'form button[type=button]');
    await see(page, '.thanks');
  });

  test('does not keep alive what a visitor left behind it', async (t) => {
    const { page } = await freshKiosk(t, here, {});
    await tap(page, 'button.start');
    await tap(page, 'fieldset.statement input[value="4"]');
    await (await see(page, '.corner')).evaluate((corner) => corner.click());
    const field = await see(page, '#code');
    // Somebody goes on guessing, longer than anybody is waited for.
    for (let guess = 0; guess < 6; guess++) {
      await field.type('0');
      await page.evaluate(() => {
        window.leerscanJump += 15_000;
      });
    }
    await page.waitForFunction(
      () =>
        !document
          .querySelector('leerscan-kiosk')
          .shadowRoot.querySelector('leerscan-kiosk-visit')
          .shadowRoot.querySelector('leerscan-scan'),
    );
    assert.notEqual(await page.$('deep/#code'), null);
    assert.equal(await page.$('deep/.busy'), null);
    await tap(page, '.door button[type=button]');
    await see(page, 'button.start');
  });

  test('ends the round of the visitor behind it with the right code', async (t) => {
    const { page } = await freshKiosk(t, here, {});
    await tap(page, 'button.start');
    await tap(page, 'fieldset.statement input[value="4"]');
    await openPanel(page);
    assert.equal(await page.$('deep/leerscan-kiosk-visit'), null);
    await tap(page, 'button.close');
    await see(page, 'button.start');
  });

  test('stays closed when the settings cannot be read, and is there for staff when the questionnaire cannot be loaded', async (t) => {
    const { page } = await freshKiosk(t, here, {});
    await page.evaluateOnNewDocument(() => {
      const { open } = IDBFactory.prototype;
      window.leerscanBroken = true;
      IDBFactory.prototype.open = function (...parts) {
        if (window.leerscanBroken) throw new DOMException('no', 'UnknownError');
        return open.apply(this, parts);
      };
    });
    await page.reload();
    assert.match(
      await (await see(page, '.note')).evaluate((note) => note.textContent),
      /kunnen de instellingen van deze kiosk nu niet lezen/,
    );
    assert.equal(await page.$('deep/#event'), null);
    await page.evaluate(() => {
      window.leerscanBroken = false;
    });
    await tap(page, '.note button');
    await see(page, '.attract');
    await page.evaluate(() => {
      document.querySelector('leerscan-kiosk').src = 'gone.json';
    });
    await see(page, '.note');
    await openPanel(page);
  });

  test('closes a set-up that staff left open', async (t) => {
    const { page } = await freshKiosk(t, here, {});
    await openPanel(page);
    await tap(page, 'button.set-up');
    await see(page, 'ul.settings');
    await page.evaluate(() => {
      window.leerscanJump += 181_000;
    });
    await see(page, '.attract');
  });

  test('opens by the recovery code too', async (t) => {
    const { page } = await freshKiosk(t, here, {});
    await openPanel(page);
    await tap(page, 'button.set-up');
    await tap(page, '[data-step=code]');
    await (await see(page, '#code')).type('9999');
    const recovery = await page.$eval('deep/.recovery', (element) => element.textContent);
    await tap(page, '#noted');
    await tap(page, 'button.next');
    await see(page, 'ul.settings');
    await tap(page, 'button.next');
    await see(page, '.attract');
    await openPanel(page, recovery.toLowerCase().replaceAll('-', ' '));
    await tap(page, 'button.close');
    await openPanel(page, '9999');
  });
});
