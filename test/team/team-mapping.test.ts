import { expect, fixture, html } from '@open-wc/testing';
import type { Mapping, MappingQuestion } from '../../src/core/reading/mapping.js';
import type { Instrument } from '../../src/core/index.js';
import { nlTeam } from '../../src/i18n/nl-team.js';
import { loadInstrument } from '../../src/instruments/index.js';
import type { TeamMapping } from '../../src/team/gather/team-mapping.js';
import '../../src/team/index.js';

describe('what is what in a file', () => {
  let instrument: Instrument;
  before(async () => {
    instrument = await loadInstrument('leercultuur');
  });

  const QUESTION: MappingQuestion = {
    at: 1,
    about: 'mapping',
    proposal: {
      columns: { 'Plek om te praten': 'interaction-place', Meekijken: null },
      answers: { 'vaak wel': 4 },
      background: { role: { baas: 'lead' } },
    },
    columns: [
      { name: 'Plek om te praten', examples: ['vaak', 'soms'], target: 'interaction-place' },
      { name: 'Meekijken', examples: ['altijd'], target: null },
    ],
    words: [
      { text: 'vaak wel', count: 3, value: 4 },
      { question: 'role', text: 'baas', count: 1, value: 'lead' },
    ],
    hidden: 0,
  };

  async function shown(question: MappingQuestion): Promise<{
    readonly element: TeamMapping;
    readonly said: (Mapping | undefined)[];
    readonly choose: (name: string, text: string) => void;
    readonly press: (selector: string) => Promise<void>;
  }> {
    const said: (Mapping | undefined)[] = [];
    const element = await fixture<TeamMapping>(
      html`<leerscan-team-mapping
        .words=${nlTeam}
        .instrument=${instrument}
        .language=${'nl'}
        .source=${'team.csv'}
        .question=${question}
        .answered=${(mapping: Mapping | undefined) => said.push(mapping)}
      ></leerscan-team-mapping>`,
    );
    const find = (selector: string): HTMLElement =>
      element.renderRoot.querySelector<HTMLElement>(selector) as HTMLElement;
    return {
      element,
      said,
      choose: (name, text) => {
        const select = find(`select[name="${name}"]`) as HTMLSelectElement;
        select.value = ([...select.options].find((option) => option.text.trim() === text) as HTMLOptionElement).value;
      },
      press: async (selector) => {
        find(selector).click();
        await element.updateComplete;
      },
    };
  }

  it('proposes what is most likely, and hands it over as it is', async () => {
    const { element, said, press } = await shown(QUESTION);
    await expect(element).to.be.accessible();
    await press('.read-so');
    expect(said).to.deep.equal([QUESTION.proposal]);
  });

  it('hands over what somebody chose instead', async () => {
    const { said, choose, press } = await shown(QUESTION);
    choose('column 0', 'Niet gebruiken');
    choose('column 1', 'Bij ons kijk je mee met verschillende collega’s om iets te leren.');
    choose('word 0', '(bijna) altijd');
    choose('word 1', 'Geen antwoord');
    await press('.read-so');
    expect(said).to.deep.equal([
      {
        columns: { 'Plek om te praten': null, Meekijken: 'interaction-watch' },
        answers: { 'vaak wel': 5 },
        background: { role: { baas: null } },
      },
    ]);
  });

  it('takes no statement twice, and says which one it is', async () => {
    const { element, said, choose, press } = await shown(QUESTION);
    choose('column 1', (instrument.items[0]?.text as Record<string, string>)['nl'] as string);
    await press('.read-so');
    expect(said).to.deep.equal([]);
    expect(element.renderRoot.querySelector('[role=alert]')?.textContent).to.contain('Kies er één');
    choose('column 1', 'Niet gebruiken');
    await press('.read-so');
    expect(said).to.have.length(1);
  });

  it('asks whether hidden rows count, and leaves them out unless somebody says yes', async () => {
    const hidden = { ...QUESTION, columns: [], words: [], hidden: 2 };
    const { element, said, press } = await shown(hidden);
    await expect(element).to.be.accessible();
    await press('.read-so');
    await press('input[value=yes]');
    await press('.read-so');
    await press('.drop-file');
    expect(said.map((mapping) => mapping?.hidden)).to.deep.equal([false, true, undefined]);
    expect(said[2]).to.equal(undefined);
  });
});
