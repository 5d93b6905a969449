import { createResponse } from '../../src/core/index.js';
import { loadInstrument } from '../../src/instruments/index.js';
import '../../src/team/index.js';
import '../../src/wall/index.js';
import { released } from '../fixtures/released.js';
import { everyElement } from '../helpers/contract.js';

/** The team scan has no others yet. */
const TEAM_LANGUAGES = ['nl', 'en'];

const has = (selector: string) => (element: HTMLElement) => element.shadowRoot?.querySelector(selector) != null;

async function answered() {
  const instrument = await loadInstrument('leercultuur');
  const answers = Object.fromEntries(instrument.items.map((item, index) => [item.id, 1 + (index % 5)]));
  return { instrument, response: createResponse({ instrument, answers, language: 'nl' }) };
}

everyElement({ tag: 'leerscan-scan', properties: () => ({}), shows: has('button.start') });
everyElement({
  tag: 'leerscan-survey',
  properties: async () => ({ instrument: await loadInstrument('leercultuur') }),
  shows: has('fieldset'),
});
everyElement({ tag: 'leerscan-result', properties: answered, shows: has('.steps') });
everyElement({ tag: 'leerscan-profile', properties: answered, shows: has('.bars') });

everyElement({
  tag: 'leerscan-team',
  languages: TEAM_LANGUAGES,
  properties: () => ({}),
  shows: (element) => has('#team')(element.shadowRoot?.querySelector('leerscan-team-start') ?? element),
});
everyElement({ tag: 'leerscan-report', languages: TEAM_LANGUAGES, properties: released, shows: has('.steps') });
everyElement({ tag: 'leerscan-guide', languages: TEAM_LANGUAGES, properties: released, shows: has('.guide') });
everyElement({ tag: 'leerscan-wall', properties: () => ({}), shows: has('#event') });
