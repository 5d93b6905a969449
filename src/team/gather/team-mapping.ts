import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type BackgroundQuestion, questionsOf, valuesOf } from '../../core/instrument/background.js';
import type { DoubtfulColumn, DoubtfulWord, Mapping, MappingQuestion, Word } from '../../core/reading/mapping.js';
import type { Answer } from '../../core/response/response.js';
import type { Instrument } from '../../core/instrument/instrument.js';
import { languageOf, textOf } from '../../core/instrument/text.js';
import type { TeamMessages } from '../../i18n/nl-team.js';
import { controls } from '../../ui/controls.styles.js';
import { cardStyles, fieldStyles } from '../../ui/form.styles.js';
import { tokens } from '../../ui/tokens.styles.js';
import { FocusController } from '../../ui/focus-controller.js';
import { mappingStyles } from './team-mapping.styles.js';
import { screenStyles } from '../team.styles.js';

/** Letters for which a field has room. */
const IN_FIELD = 30;

/** Asks once what the columns and words of a file are, beside our own, with a proposal for each. */
export class TeamMapping extends LitElement {
  static override styles = [tokens, controls, fieldStyles, cardStyles, screenStyles, mappingStyles];

  @property({ attribute: false }) words!: TeamMessages;
  @property({ attribute: false }) instrument!: Instrument;
  @property({ attribute: false }) language = '';
  @property({ attribute: false }) source = '';
  @property({ attribute: false }) question!: MappingQuestion;
  /** Undefined when the file is not to be read. */
  @property({ attribute: false }) answered: (mapping: Mapping | undefined) => void = () => undefined;

  /** What was chosen instead of the proposal, by place: a statement is longer than its field. */
  @state() private chosen: Readonly<Record<number, string>> = {};
  /** Statements that two columns were said to be. */
  @state() private doubled: readonly string[] = [];

  readonly #focus = new FocusController(this);

  override focus(): void {
    this.#focus.move('[data-heading]');
  }

  override render(): TemplateResult {
    const { mapping } = this.words.gather;
    const { columns, words, hidden } = this.question;
    return html`<form class="note mapping" novalidate @submit=${this.#onRead}>
      <h4 tabindex="-1" data-heading>${mapping.title(this.source)}</h4>
      ${
        columns.length > 0
          ? html`<p>${mapping.lead}</p>
              <ul class="pairs">
                ${columns.map((column, place) => this.#renderColumn(column, place))}
              </ul>`
          : nothing
      }
      ${
        words.length > 0
          ? html`<p>${mapping.words}</p>
              <ul class="pairs">
                ${words.map((word, place) => this.#renderWord(word, place))}
              </ul>`
          : nothing
      }
      ${hidden > 0 ? this.#renderHidden(hidden) : nothing}
      ${this.doubled.length > 0 ? html`<p class="doubled" role="alert">${mapping.twice} ${this.doubled.map((id) => html`<q>${this.#titleOf(id)}</q> `)}</p>` : nothing}
      <div class="row">
        <button class="primary read-so">${mapping.read}</button
        ><button type="button" class="drop-file" @click=${() => this.answered(undefined)}>${mapping.drop}</button>
      </div>
    </form>`;
  }

  #renderColumn({ name, examples, target }: DoubtfulColumn, place: number): TemplateResult {
    const { mapping } = this.words.gather;
    return html`<li class="pair">
      <div class="theirs">
        <span class="kind">${mapping.column}</span>
        <strong>${name}</strong>
        ${examples.length > 0 ? html`<span class="muted">${mapping.examples(examples.join(' · '))}</span>` : nothing}
      </div>
      <label
        ><span class="kind">${mapping.target}</span
        ><select
          name=${`column ${place}`}
          aria-description=${name}
          @change=${({ target: { value } }: Event & { target: HTMLSelectElement }) => (this.chosen = { ...this.chosen, [place]: value })}
        >
          <option value="" ?selected=${target === null}>${mapping.none}</option>
          ${this.instrument.dimensions.map(
            ({ id, title }) =>
              html`<optgroup label=${this.#text(title)}>
                ${this.instrument.items
                  .filter(({ dimension }) => dimension === id)
                  .map((item) => this.#renderOption(item.id, this.#text(item.text), target))}
              </optgroup>`,
          )}
          ${this.#questions.map((question) => this.#renderOption(question.name, this.#titleOf(question.name), target))}
        </select>
        <span class="whole" aria-hidden="true">${this.#wholeOf(this.chosen[place] ?? target ?? '')}</span></label
      >
    </li>`;
  }

  #renderOption(value: string, text: string, chosen: string | null): TemplateResult {
    return html`<option value=${value} ?selected=${value === chosen}>${text}</option>`;
  }

  #renderWord(word: DoubtfulWord, place: number): TemplateResult {
    const { mapping } = this.words.gather;
    const { text, count, question, value } = word;
    return html`<li class="pair">
      <div class="theirs">
        <strong>${text}</strong>
        <span class="muted"
          >${mapping.times(count)}${question === undefined ? nothing : html` ${mapping.wordOf(this.#titleOf(question))}`}</span
        >
      </div>
      <select name=${`word ${place}`} aria-label=${text}>
        <option value="" ?selected=${value === null}>${mapping.noAnswer}</option>
        ${this.#answersTo(question).map((answer, index) => html`<option value=${index} ?selected=${answer.value === value}>${answer.text}</option>`)}
      </select>
    </li>`;
  }

  #renderHidden(count: number): TemplateResult {
    const { mapping } = this.words.gather;
    const { hidden = false } = this.question.proposal;
    return html`<fieldset class="hidden-rows">
      <legend>${mapping.hidden(count)}</legend>
      <label class="tick"
        ><input type="radio" name="hidden" value="yes" ?checked=${hidden} />${mapping.hiddenYes}</label
      >
      <label class="tick"><input type="radio" name="hidden" value="no" ?checked=${!hidden} />${mapping.hiddenNo}</label>
    </fieldset>`;
  }

  /** Empty where nothing is chosen, or the field has room for all of it. */
  #wholeOf(name: string): string {
    const title = name && this.#titleOf(name);
    return title.length > IN_FIELD ? title : '';
  }

  get #questions(): readonly BackgroundQuestion[] {
    return questionsOf(this.instrument.background);
  }

  #text(text: Parameters<typeof textOf>[0]): string {
    return textOf(text, languageOf(this.instrument.languages, this.language));
  }

  #titleOf(name: string): string {
    const item = this.instrument.items.find(({ id }) => id === name);
    return this.#text(item?.text ?? this.#questions.find((question) => question.name === name)?.title) || name;
  }

  /** Of a background question, or of the statements. */
  #answersTo(name: string | undefined): readonly { readonly value: Word; readonly text: string }[] {
    const { na, unknown, yes, no } = this.words.gather.mapping;
    const asked = this.#questions.find((question) => question.name === name);
    if (asked?.type === 'boolean')
      return [
        { value: true, text: yes },
        { value: false, text: no },
      ];
    if (asked)
      return valuesOf(asked).map((value) => {
        const choice = [...asked.choices, ...asked.columns].find((one) => one.value === value);
        return { value, text: this.#text(choice?.text) || String(value) };
      });
    return [
      ...this.instrument.scale.options.map(({ value, label }) => ({ value, text: this.#text(label) })),
      { value: 'na', text: na },
      { value: 'unknown', text: unknown },
    ];
  }

  readonly #onRead = (event: Event): void => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const said = (name: string): string => (form.get(name) ?? '') as string;
    const { columns, words, proposal, hidden } = this.question;
    const targets = columns.map((_, place) => said(`column ${place}`));
    this.doubled = [...new Set(targets.filter((target, place) => target && targets.indexOf(target) !== place))];
    if (this.doubled.length > 0) return;
    const valueOf = (place: number, question: string | undefined): Word | null => {
      const index = said(`word ${place}`);
      return index === '' ? null : (this.#answersTo(question)[Number(index)]?.value ?? null);
    };
    const answers: Record<string, Answer | null> = { ...proposal.answers };
    const background: Record<string, Record<string, Word | null>> = { ...proposal.background };
    for (const [place, { question, text }] of words.entries()) {
      if (question === undefined) answers[text] = valueOf(place, question) as Answer | null;
      else background[question] = { ...background[question], [text]: valueOf(place, question) };
    }
    const chosen = Object.fromEntries(columns.map(({ name }, place) => [name, targets[place] || null]));
    this.answered({
      columns: { ...proposal.columns, ...chosen },
      answers,
      background,
      ...(hidden > 0 ? { hidden: said('hidden') === 'yes' } : {}),
    });
  };
}
