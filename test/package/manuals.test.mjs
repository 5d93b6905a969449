import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

const LANGUAGES = ['nl', 'fr', 'de', 'en'];
const SCREENS = ['', '-kiosk', '-team', '-event'];

/** Without tags, and with one kind of space. */
const written = (html) => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');

/** Every text of a language's screens that is the same for everybody. */
async function wordsOf(language) {
  const texts = (value) =>
    typeof value === 'string' ? [written(value)] : typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
  const modules = await Promise.all(SCREENS.map((screen) => import(`../../dist/i18n/${language}${screen}.js`)));
  return modules.flatMap((module) => texts({ ...module }));
}

/** Words of screens that are named at least, and parts of an article. */
for (const [name, least] of /** @type {[string, { named: number, parts: number }][]} */ ([
  ['manual-kiosk', { named: 15, parts: 40 }],
  ['manual-stand', { named: 9, parts: 25 }],
  ['manual-team', { named: 15, parts: 40 }],
]))
  describe(name, () => {
    const html = readFileSync(`dist/site/${name}.html`, 'utf8');
    const articleOf = (language) =>
      new RegExp(`<article lang="${language}" id="${language}">([^]*?)</article>`).exec(html)?.[1] ?? '';

    for (const language of LANGUAGES)
      test(`names what stands on the screens, as it stands there (${language})`, async () => {
        const words = await wordsOf(language);
        const named = [...articleOf(language).matchAll(/<b>(.*?)<\/b>/gs)].map(([, text]) => written(text));
        assert.ok(named.length >= least.named);
        assert.deepEqual(
          // A sentence may go on where the manual stops.
          named.filter((text) => !words.some((word) => word === text || (/\.$/.test(text) && word.startsWith(text)))),
          [],
        );
      });

    test('says the same in every language: headings, paragraphs, steps and links', () => {
      const shapeOf = (language) =>
        [...articleOf(language).matchAll(/<(h2|p|ul|ol|li|b)[ >]|<a href="([^"]+)"/g)].map(
          ([, tag, address]) => tag ?? address,
        );
      const dutch = shapeOf('nl').filter((part) => part !== 'b');
      assert.ok(dutch.length > least.parts);
      for (const language of LANGUAGES)
        assert.deepEqual(
          shapeOf(language).filter((part) => part !== 'b'),
          dutch,
          language,
        );
    });

    test('French has its spaces', () => {
      assert.doesNotMatch(articleOf('fr').replace(/<[^>]+>/g, ''), /[^\u00a0\u202f][?!:;»]|«[^\u00a0]/);
    });
  });
