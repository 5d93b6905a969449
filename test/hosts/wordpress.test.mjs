import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import test, { after, before, describe } from 'node:test';
import { serve } from '../../demo/serve.mjs';
import { launchBrowser } from '../helpers/browser.mjs';
import { saidBy, see, start, through } from '../helpers/scan-page.mjs';
import {
  ROLES,
  blockText,
  insertBlock,
  labelled,
  logIn,
  publish,
  publishEdited,
  seeWritten,
  startWordPress,
} from '../helpers/wordpress.mjs';

const PLUGIN = fileURLToPath(new URL('../../dist/leerscan-wordpress.zip', import.meta.url));
const EMBED = readFileSync(new URL('../../src/embed/README.md', import.meta.url), 'utf8');
const SCRIPT = /\/wp-content\/plugins\/leerscan\/scan-[\w.-]+\/leerscan\.js$/;

const block = (settings) => blockText('leerscan/scan', settings);
const shortcode = (settings) => `<!-- wp:shortcode -->\n[leerscan ${settings}]\n<!-- /wp:shortcode -->`;
const ownHtml = (html) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;
const PARAGRAPH = '<!-- wp:paragraph -->\n<p>Vooraf</p>\n<!-- /wp:paragraph -->\n\n';

describe('the plugin in a WordPress', { timeout: 300_000 }, () => {
  let wordpress;
  let browser;
  /** Pages by who has logged in. */
  const people = {};

  before(async () => {
    wordpress = await startWordPress();
    browser = await launchBrowser();
    for (const role of ROLES) people[role] = await logIn(browser, wordpress.url, role);
  });
  after(async () => {
    await browser?.close();
    await wordpress?.close();
  });

  /** A visitor on a page, with all that the page asked for and said. */
  async function visit(link, width = 1280) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width, height: 800 });
    const said = saidBy(page);
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(link);
    return { page, said, asked, leave: () => context.close() };
  }

  /** The tag as the server sends it, without the address for links. */
  async function tagAt(link) {
    const [tag] = /<leerscan-scan.*?<\/leerscan-scan>/s.exec(await (await fetch(link)).text()) ?? [];
    assert.ok(tag?.includes(` share-url="${link}"`), tag);
    return tag.replace(` share-url="${link}"`, '').replace(' class="wp-block-leerscan-scan"', '');
  }

  test('an administrator uploads it and activates it', async () => {
    const page = people.administrator;
    await page.goto(`${wordpress.url}wp-admin/plugin-install.php?tab=upload`);
    await (await page.waitForSelector('#pluginzip')).uploadFile(PLUGIN);
    await Promise.all([page.waitForNavigation(), page.locator('#install-plugin-submit').click()]);
    await Promise.all([page.waitForNavigation(), page.locator('a[href*="action=activate"]').click()]);
    assert.match(await page.$eval('#message', (note) => note.textContent), /Plugin activated/);
  });

  for (const role of ROLES)
    for (const [way, content] of [
      ['block', block({ form: 'short', lang: 'fr', respondentRole: 'mentor', noIntro: false })],
      ['shortcode', shortcode('form="short" lang="fr" respondent-role=mentor')],
    ])
      test(`${role}, ${way}: what is published is a scan, with nothing from elsewhere`, async () => {
        const { link, kept } = await publish(people[role], content);
        assert.equal(kept, content);
        assert.equal(
          await tagAt(link),
          '<leerscan-scan form="short" lang="fr" respondent-role="mentor"></leerscan-scan>',
        );
        const { page, said, asked, leave } = await visit(link);
        if (way === 'block') {
          await through(page, () => 4);
          const shared = await page.$eval('deep/.link input', (/** @type {HTMLInputElement} */ field) => field.value);
          assert.ok(shared.startsWith(`${link}#leerscan=`), shared);
        } else await start(page);
        assert.deepEqual(
          asked.filter((url) => new URL(wordpress.url).origin !== new URL(url).origin && !url.startsWith('data:')),
          [],
        );
        assert.equal(asked.filter((url) => url.includes('/leerscan.js')).length, 1);
        assert.ok(asked.some((url) => SCRIPT.test(url)));
        assert.deepEqual(said, []);
        await leave();
      });

  for (const [what, settings] of [
    ['a handler', 'onclick="alert(1)" onfocus=alert(1)'],
    ['a questionnaire from elsewhere', 'src="https://elsewhere.example/questions.json" instrument="other"'],
    ['the end of the tag', `form='"><script>alert(1)</script>' lang="x&quot; onclick=&quot;alert(1)"`],
    ['an address that is a script', 'privacy-url="javascript:alert(1)"'],
    ['a flag that is off, and one within a name', 'no-intro="false" owner="" form="no-languages"'],
  ])
    test(`of ${what}, an author's shortcode leaves the bare tag`, async () => {
      const { link } = await publish(people.author, shortcode(settings));
      assert.equal(await tagAt(link), '<leerscan-scan></leerscan-scan>');
    });

  test('so does a block, and what is of another kind than it should be', async () => {
    const hostile = { onclick: 'alert(1)', src: '//elsewhere.example', form: '"><script>', lang: ['nl'], noIntro: {} };
    const { link } = await publish(people.author, block({ ...hostile, privacyUrl: 'data:text/html,x', owner: 7 }));
    assert.equal(await tagAt(link), '<leerscan-scan></leerscan-scan>');
  });

  test('a name keeps its quotes as text, and an address its own', async () => {
    const { link } = await publish(people.author, block({ owner: `A "B" <i>& C's`, privacyUrl: '/privacy?a=1&b=2' }));
    const { page, leave } = await visit(link);
    const [owner, address] = await page.$eval('leerscan-scan', (scan) => [scan.owner, scan.privacyUrl]);
    assert.deepEqual([owner, address], [`A "B" & C's`, '/privacy?a=1&b=2']);
    await leave();
  });

  test('a page without a scan loads nothing of it, and the database holds nothing of it', async () => {
    const { link } = await publish(people.author, PARAGRAPH);
    assert.doesNotMatch(await (await fetch(link)).text(), /plugins\/leerscan/);
    const names = `$wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%leerscan%'" )`;
    const metas = `$wpdb->get_col( "SELECT meta_key FROM $wpdb->postmeta WHERE meta_key LIKE '%leerscan%'" )`;
    assert.equal(wordpress.php(`echo json_encode( array( ${names}, ${metas} ) );`), '[[],[]]');
  });

  test('script, tag and frame are taken away from whoever has no unfiltered_html, and from nobody else', async () => {
    const html = ownHtml(`<script type="module" src="/x.js"></script><leerscan-scan></leerscan-scan><iframe></iframe>`);
    assert.equal((await publish(people.author, html)).kept.replaceAll(/\s/g, ''), ownHtml('').replaceAll(/\s/g, ''));
    assert.equal((await publish(people.administrator, html)).kept, html);
    assert.equal((await publish(people.editor, html)).kept, html);
    // As on a multisite.
    wordpress.php(`get_role( 'editor' )->remove_cap( 'unfiltered_html' );`);
    assert.equal((await publish(people.editor, html)).kept.replaceAll(/\s/g, ''), ownHtml('').replaceAll(/\s/g, ''));
    assert.equal(await tagAt((await publish(people.editor, block({}))).link), '<leerscan-scan></leerscan-scan>');
  });

  test('an author sets up the block in the editor, in Dutch, and finds it again', async () => {
    const page = people.author;
    wordpress.php(`update_user_meta( get_user_by( 'login', 'author' )->ID, 'locale', 'nl_NL' );`);
    const said = saidBy(page);
    await page.goto(`${wordpress.url}wp-admin/post-new.php`);
    await insertBlock(page, 'leerscan', 'leerscan-scan');
    await (await labelled(page, 'Lengte')).select('short');
    await (await labelled(page, 'Taal')).select('de');
    await (await labelled(page, 'Van wie de scan is')).type('Stad Gent');
    await (await labelled(page, 'Eén uitspraak tegelijk')).click();
    const link = await publishEdited(page);
    assert.equal(
      await tagAt(link),
      '<leerscan-scan form="short" lang="de" owner="Stad Gent" one-by-one></leerscan-scan>',
    );
    const { page: visitor, leave } = await visit(link);
    await see(visitor, '[part~="owner"]');
    await start(visitor);
    await leave();
    await page.goto(`${wordpress.url}wp-admin/post.php?post=${new URL(link).searchParams.get('p')}&action=edit`);
    const shown = await seeWritten(page, '[data-type="leerscan/scan"] ul');
    assert.equal(
      await shown.evaluate((list) => [...list.children].map(({ textContent }) => textContent).join('|')),
      'Lengte: Kort (15 uitspraken)|Taal: Deutsch|Van wie de scan is: Stad Gent|Eén uitspraak tegelijk',
    );
    // The editor itself asks for what an author may not see.
    const errors = said.filter((line) => line.startsWith('error') && !line.includes('status of 403'));
    assert.deepEqual(errors, []);
  });

  test('in every theme it stands where the text stands, also on a phone, and can be wide', async (t) => {
    const themes = JSON.parse(wordpress.php('echo json_encode( array_keys( wp_get_themes() ) );'));
    assert.ok(themes.length >= 2, 'install wordpress-theme-twentytwentyone, -two and -three');
    const plain = await publish(people.author, PARAGRAPH + block({ form: 'short' }));
    const wide = await publish(people.author, PARAGRAPH + block({ align: 'wide' }));
    for (const theme of themes)
      await t.test(theme, async () => {
        wordpress.php(`switch_theme( '${theme}' );`);
        for (const width of [390, 1600]) {
          const { page, leave } = await visit(plain.link, width);
          await see(page, 'button.start');
          const [text, scan, room] = await page.$eval('leerscan-scan', (element) => {
            const edgesOf = ({ left, right }) => [left, right].map(Math.round);
            const boxes = [element.previousElementSibling, element].map((one) => one.getBoundingClientRect());
            return [...boxes.map(edgesOf), element.scrollWidth - element.clientWidth];
          });
          assert.deepEqual(scan, text, `${width}`);
          assert.equal(room, 0);
          await leave();
        }
        const { page, leave } = await visit(wide.link, 1600);
        await see(page, 'button.start');
        await start(page);
        const [scan, text, outline] = await page.$eval('leerscan-scan', (element) => [
          element.clientWidth,
          element.previousElementSibling.clientWidth,
          element.matches(':focus') && getComputedStyle(element).outlineStyle,
        ]);
        assert.equal(outline, 'none');
        assert.ok(scan > text + 50, `${scan} beside ${text}`);
        await leave();
      });
  });

  test('an administrator’s frame, as the README has it, stands in the middle of a block theme', async (t) => {
    const site = await serve(undefined, 0);
    t.after(() => site.close());
    const [, lines] = /```html\n([^]*?)```/.exec(EMBED);
    const html = lines
      .replaceAll('https://scan.example/', site.url)
      .replaceAll('https://portal.example', wordpress.url.slice(0, -1));
    const { link } = await publish(people.administrator, PARAGRAPH + ownHtml(html));
    const { page, leave } = await visit(link);
    await page.waitForFunction(() => parseInt(document.querySelector('iframe').style.height) > 100);
    const edges = await page.evaluate(() =>
      ['.entry-content p', 'iframe'].map((name) =>
        Math.round(document.querySelector(name).getBoundingClientRect().left),
      ),
    );
    assert.equal(edges[1], edges[0]);
    await leave();
  });

  test('PHP has nothing against it', () => {
    assert.deepEqual(
      wordpress.complaints().filter((line) => line.includes('leerscan')),
      [],
    );
  });
});
