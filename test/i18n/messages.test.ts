import { expect } from '@open-wc/testing';
import { BACKGROUND_SCREENS } from '../../src/i18n/background-languages.js';
import { loadBackgroundMessages } from '../../src/i18n/background-messages.js';
import { KIOSK_SCREENS } from '../../src/i18n/kiosk-languages.js';
import { EVENT_SCREENS } from '../../src/i18n/event-languages.js';
import { TEAM_SCREENS } from '../../src/i18n/team-languages.js';
import { WALL_SCREENS } from '../../src/i18n/wall-languages.js';
import { SCREENS } from '../../src/i18n/languages.js';
import { loadMessages } from '../../src/i18n/messages.js';

/** Every text of a language by its path; a function is called with numbers and names to see what it says. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String((value as (...parts: unknown[]) => unknown)(2, 3, 'x', 'y'))]];
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

describe('messages', () => {
  // As they stand in the files: loading fills every gap with Dutch.
  const written = async (language: keyof typeof SCREENS): Promise<[string, string][]> => {
    const { survey, result } = SCREENS[language];
    return [...textsOf(await survey()), ...textsOf(await result())];
  };

  for (const language of Object.keys(SCREENS) as (keyof typeof SCREENS)[]) {
    it(`are complete in ${language}, with every place filled in`, async () => {
      const [own, dutch] = [await written(language), await written('nl')];
      expect(own.map(([path]) => path).sort()).to.deep.equal(dutch.map(([path]) => path).sort());
      for (const [path, text] of own) {
        expect(text, path).to.match(/\S/);
        expect(text, path).to.not.match(/undefined|\[object|\$\{/);
      }
    });
  }

  const late = {
    'background questions': BACKGROUND_SCREENS,
    kiosk: KIOSK_SCREENS,
    'team scan': TEAM_SCREENS,
    'report of an event': EVENT_SCREENS,
    wall: WALL_SCREENS,
  };
  for (const [tool, screens] of Object.entries(late))
    for (const [language, screen] of Object.entries<() => Promise<object>>(screens))
      it(`of the ${tool} are complete in ${language}, with every place filled in`, async () => {
        const [own, dutch] = [textsOf(await screen()), textsOf(await screens.nl())];
        expect(own.map(([path]) => path).sort()).to.deep.equal(dutch.map(([path]) => path).sort());
        for (const [path, text] of own) {
          expect(text, path).to.match(/\S/);
          expect(text, path).to.not.match(/undefined|\[object|\$\{|=>/);
        }
      });

  // A line that begins with a mark, or ends with one that opens, is a fault of the typesetter.
  const APART: Partial<Record<string, RegExp>> = {
    fr: /« | »| [:;?!]|\bp\. ex\.|\S :|\d %/,
    de: /\bz\. B\.|\bd\. h\.|\d %/,
  };
  for (const [language, apart] of Object.entries(APART))
    it(`keep together in ${language} what a line may not part`, async () => {
      const lists = Object.values(late).map((screens) => (screens as Record<string, () => Promise<object>>)[language]);
      const texts = [
        ...(await written(language as keyof typeof SCREENS)),
        ...(await Promise.all(lists.map(async (load) => (await load?.()) ?? {}))).flatMap((screen) => textsOf(screen)),
      ];
      expect(texts.filter(([, text]) => apart?.test(text))).to.deep.equal([]);
    });

  it('are Dutch where a language is missing', async () => {
    expect(await loadMessages('xx')).to.equal(await loadMessages('nl'));
    expect(await loadBackgroundMessages('xx')).to.equal(await loadBackgroundMessages('nl'));
    expect(textsOf(await loadMessages('en-GB'))).to.deep.equal(textsOf(await loadMessages('en')));
  });
});
