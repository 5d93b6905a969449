import { createResponse, teamResultOf } from '../../src/core/index.js';
import { loadInstrument } from '../../src/instruments/index.js';
import '../../src/team/index.js';
import { everyElement } from '../helpers/contract.js';

const has = (selector: string) => (element: HTMLElement) => element.shadowRoot?.querySelector(selector) != null;

async function answered() {
  const instrument = await loadInstrument('leercultuur');
  const answers = Object.fromEntries(instrument.items.map((item, index) => [item.id, 1 + (index % 5)]));
  return { instrument, response: createResponse({ instrument, answers, language: 'nl' }) };
}

everyElement({ tag: 'leerscan-scan', properties: () => ({}), shows: has('button.start') });
everyElement({ tag: 'leerscan-survey', properties: async () => ({ instrument: await loadInstrument('leercultuur') }), shows: has('fieldset') });
everyElement({ tag: 'leerscan-result', properties: answered, shows: has('.steps') });
everyElement({ tag: 'leerscan-profile', properties: answered, shows: has('.bars') });

/** A report of twelve people who answered all sorts of things. */
async function released() {
  const instrument = await loadInstrument('leercultuur');
  const responses = Array.from({ length: 12 }, (_, place) => createResponse({ instrument, answers: Object.fromEntries(instrument.items.map((item, index) => [item.id, 1 + ((index + place) % 5)])), respondent: { role: place < 6 ? 'lead' : 'employee' } }));
  return { instrument, snapshot: { format: 'leerscan-snapshot-1', team: 'Team', wave: '2026', day: '2026-11-24', invited: 12, ...(await teamResultOf(instrument, responses, { breakdown: 'role' })) } };
}

everyElement({ tag: 'leerscan-team', properties: () => ({}), shows: (element) => has('#team')(element.shadowRoot?.querySelector('leerscan-team-start') ?? element) });
everyElement({ tag: 'leerscan-report', properties: released, shows: has('.steps') });
everyElement({ tag: 'leerscan-guide', properties: released, shows: has('.guide') });
