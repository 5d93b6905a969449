import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { questionsOf } from '../../core/instrument/background.js';
import type { Collection } from '../../core/collection/collection.js';
import { MINIMUM } from '../../core/team/disclosure.js';
import type { Instrument } from '../../core/instrument/instrument.js';
import { dayOf } from '../../core/format/day.js';
import { LeerscanError } from '../../core/errors/leerscan-error.js';
import { SNAPSHOT_FORMAT, type Snapshot } from '../../core/team/snapshot.js';
import { breakdownsOf } from '../../core/team/team-result.js';
import { languageOf, textOf } from '../../core/instrument/text.js';
import { cardStyles, fieldStyles } from '../../ui/form.styles.js';
import { controls } from '../../ui/controls.styles.js';
import { tokens } from '../../ui/tokens.styles.js';
import { emit } from '../../events.js';
import type { TeamMessages } from '../../i18n/nl-team.js';
import { releaseOf } from '../worker/count-release.js';
import { renderGathered } from './progress-view.js';
import { screenStyles } from '../team.styles.js';
import type { Questionnaire } from '../worker/worker-messages.js';

/** People of whom it is looked at what they said about themselves. */
const MOST_LOOKED_AT = 500;

/** From a collection to a report that may be shown; says what waits, and kindly refuses below five. */
export class TeamRelease extends LitElement {
  static override styles = [tokens, controls, fieldStyles, cardStyles, screenStyles];

  @property({ attribute: false }) words!: TeamMessages;
  @property({ attribute: false }) instrument!: Instrument;
  @property({ attribute: false }) questionnaire!: Questionnaire;
  @property({ attribute: false }) collection!: Collection;
  /** Responses in it; another number is another picture. */
  @property({ attribute: false }) size = 0;
  @property({ attribute: false }) released: (snapshot: Snapshot) => Promise<void> = () => Promise.resolve();

  /** Takes over what another tab has of the collection: a report made there comes before this one. */
  @property({ attribute: false }) catchUp: () => Promise<void> = () => Promise.resolve();

  @state() private isRefused = false;
  @state() private trouble = '';
  /** Responses counted so far, while a report is being made. */
  @state() private counted: number | undefined;

  #counting: AbortController | undefined;
  /** Background questions that somebody here answered. */
  #answered = new Set<string>();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#counting?.abort();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('size') && this.#answered.size < breakdownsOf(this.instrument).length) this.#lookForAnswers();
  }

  override render(): TemplateResult {
    const { make } = this.words;
    const { release } = this.collection;
    const { n, withdrawn } = release?.result.respondents ?? { n: 0, withdrawn: 0 };
    const waiting = this.size - ((n ?? 0) - withdrawn);
    return html`<section class="card">
      <h3>${make.title}</h3>
      ${
        release
          ? nothing
          : html`${this.#renderBreakdown()}
              <p class="muted">${make.removal}</p>`
      }
      ${
        this.isRefused && this.size < MINIMUM
          ? html`<div class="note" role="alert">
              <p>${make.tooFew(this.size)}</p>
              <p>${make.tooFewAdvice}</p>
            </div>`
          : nothing
      }
      ${release && waiting > 0 ? html`<p>${make.waiting(waiting)}</p>` : nothing}
      ${this.trouble ? html`<p class="note" role="alert">${this.trouble}</p>` : nothing}
      <div class="row">
        <button
          type="button"
          class="primary make"
          ?disabled=${this.counted !== undefined}
          @click=${() => void this.#make()}
        >
          ${release ? make.again : make.make}
        </button>
        ${release ? html`<button type="button" class="show" @click=${() => this.released(release)}>${make.show}</button>` : nothing}
      </div>
      ${this.counted === undefined ? nothing : renderGathered(this.words, make.title, make.counting(this.counted), this.counted / this.size, () => this.#counting?.abort())}
    </section>`;
  }

  /** Of a question that nobody answered there are no groups; of very many people, all are offered. */
  #lookForAnswers(): void {
    const names = breakdownsOf(this.instrument);
    let place = 0;
    for (const { respondent } of this.collection.responses()) {
      if (this.#answered.size === names.length || place >= MOST_LOOKED_AT) break;
      for (const name of names) if (Object.hasOwn(respondent, name)) this.#answered.add(name);
      place += 1;
    }
    if (place >= MOST_LOOKED_AT) this.#answered = new Set(names);
  }

  #renderBreakdown(): TemplateResult {
    const { make } = this.words;
    const names = breakdownsOf(this.instrument).filter((name) => this.#answered.has(name));
    if (names.length === 0) return html`<p class="muted">${make.late}</p>`;
    const titleOf = (name: string): string =>
      textOf(
        questionsOf(this.instrument.background).find((question) => question.name === name)?.title,
        languageOf(this.instrument.languages, this.questionnaire.language),
      ) || name;
    return html`<label
        >${make.breakdown}<select id="breakdown">
          <option value="">${make.noBreakdown}</option>
          ${names.map((name) => html`<option value=${name}>${titleOf(name)}</option>`)}
        </select></label
      >
      <p class="muted">${make.breakdownHint}</p>
      <p class="muted">${make.late}</p>`;
  }

  async #make(): Promise<void> {
    const { collection } = this;
    this.trouble = '';
    await this.catchUp();
    this.isRefused = collection.size < MINIMUM;
    if (this.isRefused) return;
    if (this.counted !== undefined) return;
    this.counted = 0;
    this.#counting = new AbortController();
    const chosen = this.renderRoot.querySelector<HTMLSelectElement>('#breakdown')?.value;
    const { invitation, invited, release } = collection;
    const options =
      collection.memories.length > 0 ? { releases: collection.memories } : { breakdown: chosen ? chosen : null };
    try {
      const made = await releaseOf(
        collection,
        this.questionnaire,
        options,
        this.#counting.signal,
        (count) => (this.counted = count),
      );
      // Too few who were in it are left: an empty report in the place of the last one helps nobody.
      if (release && made?.result.respondents.n === null) this.trouble = this.words.make.empty;
      // Undefined when it was stopped, or whoever asked for it is somewhere else.
      else if (made)
        await this.released({
          format: SNAPSHOT_FORMAT,
          team: invitation.team,
          wave: invitation.wave,
          day: dayOf(new Date()),
          invited,
          ...made,
        });
    } catch (error) {
      emit(this, 'leerscan-error', { error });
      this.trouble =
        error instanceof LeerscanError && error.code === 'release-refused'
          ? this.words.make.fork
          : this.words.make.failed;
    }
    this.counted = undefined;
  }
}
