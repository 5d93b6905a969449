import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Collection } from '../../core/collection/collection.js';
import { MAX_INVITED } from '../../core/collection/collection-file.js';
import { MINIMUM } from '../../core/team/disclosure.js';
import { FULL_FORM, type Instrument, itemsOf } from '../../core/instrument/instrument.js';
import { MAX_IN_NAME, createTag } from '../../core/team/invitation.js';
import { FocusController } from '../../ui/focus-controller.js';
import { cardStyles, fieldStyles } from '../../ui/form.styles.js';
import { controls } from '../../ui/controls.styles.js';
import { tokens } from '../../ui/tokens.styles.js';
import type { TeamMessages } from '../../i18n/nl-team.js';
import { screenStyles } from '../team.styles.js';
import type { Fitting } from './fitting-version.js';
import { FileDropController } from '../file-drop-controller.js';
import { pickerStyles } from '../../ui/file-picker.styles.js';
import { refusalText } from './outcome-view.js';
import type { Opening, TeamOpen } from './team-open.js';

/** A new collection: by an invitation, or from answers that are there already; or one that was saved. */
export class TeamStart extends LitElement {
  static override styles = [tokens, controls, fieldStyles, cardStyles, pickerStyles, screenStyles];

  @property({ attribute: false }) words!: TeamMessages;
  @property({ attribute: false }) instrument!: Instrument;
  @property({ attribute: false }) kept: TeamOpen['kept'] = [];
  @property({ attribute: false }) resume!: TeamOpen['resume'];
  @property({ attribute: false }) read!: TeamOpen['read'];
  @property({ attribute: false }) forget!: TeamOpen['forget'];
  /** The version of the questionnaire that a file's answers are of. */
  @property({ attribute: false }) fit: (file: File, signal: AbortSignal) => Promise<Fitting | undefined> = () =>
    Promise.resolve(undefined);
  /** `files` are the answers that it begins with. */
  @property({ attribute: false }) begin: (collection: Collection, files: readonly File[]) => void = () => undefined;

  /** Files of an event's kiosks, and the version of the questionnaire that they are of. */
  @property({ attribute: false }) event: (files: readonly File[], version: string) => void = () => undefined;

  @state() private trouble = '';
  @state() private invited: number | null = null;
  /** Answers of another tool, of which only the team's name is still to be asked. */
  @state() private files: readonly File[] = [];

  readonly #focus = new FocusController(this);
  readonly #drop = new FileDropController(this, (files) => void this.#takeEvent(files));
  /** The questionnaire that the files are of. */
  #fitting: Instrument | undefined;
  /** What was typed, by field: whoever goes back finds it again. */
  #names: Readonly<Record<string, string>> = {};

  override focus(): void {
    this.#focus.move('[data-heading]');
  }

  override render(): TemplateResult {
    return html`<div class="screen">${this.files.length > 0 ? this.#renderNaming() : this.#renderStart()}</div>`;
  }

  #renderStart(): TemplateResult {
    const { start, invite } = this.words;
    const forms = [FULL_FORM, ...Object.keys(this.instrument.forms)];
    return html`<div class="stack">
        <h2 tabindex="-1" data-heading>${start.title}</h2>
        <p class="lead">${start.lead}</p>
        <ol class="how">
          ${start.how.map((step) => html`<li>${step}</li>`)}
        </ol>
        <p class="muted">${start.privacy}</p>
      </div>
      <leerscan-team-open
        .words=${this.words}
        .kept=${this.kept}
        .resume=${this.resume}
        .read=${this.read}
        .forget=${this.forget}
        .answers=${(files: readonly File[], opening: Opening) => this.#take(files, opening)}
      ></leerscan-team-open>
      <section class="card">
        <h3>${start.eventTitle}</h3>
        ${this.#drop.render({ id: 'event-files', label: start.eventHint, button: start.eventOpen, accept: '.csv,.json,.ndjson,.xlsx' }, this.words.gather.drop)}
      </section>
      <form class="card" novalidate autocomplete="off" @submit=${this.#onCreate}>
        <h3>${invite.title}</h3>
        ${this.#renderNames()}
        <div class="pair">${this.#field('reader', start.reader)} ${this.#renderInvited(start.invited)}</div>
        ${this.#renderFew()}
        ${
          forms.length > 1
            ? html`<label
                >${start.form}<select id="form">
                  ${forms.map((form) => html`<option value=${form}>${this.#formText(form)}</option>`)}
                </select></label
              >`
            : nothing
        }
        ${this.#renderTrouble()}
        <div class="row"><button class="primary create">${start.create}</button></div>
      </form>`;
  }

  /** Whose answers they are: all that a file does not say. */
  #renderNaming(): TemplateResult {
    const { start } = this.words;
    return html`<div class="stack">
        <h2 tabindex="-1" data-heading>${start.answersTitle(this.files[0]?.name ?? '', this.files.length)}</h2>
        <p class="lead">${start.answersLead}</p>
      </div>
      <form class="card" novalidate autocomplete="off" @submit=${this.#onCreate}>
        ${this.#renderNames()} ${this.#renderInvited(start.answersInvited)} ${this.#renderFew()}
        ${this.#renderTrouble()}
        <div class="row">
          <button class="primary create">${start.answersRead}</button>
          <button type="button" class="plain back" @click=${() => this.#name([])}>${this.words.back}</button>
        </div>
      </form>`;
  }

  #renderNames(): TemplateResult {
    const { start } = this.words;
    return html`<div class="pair">${this.#field('team', start.team)} ${this.#field('wave', start.wave)}</div>`;
  }

  #renderInvited(label: string): TemplateResult {
    return html`<label
      >${label}<input
        id="invited"
        type="number"
        inputmode="numeric"
        min="1"
        max=${MAX_INVITED}
        @input=${this.#onInvited}
    /></label>`;
  }

  #renderFew(): TemplateResult | typeof nothing {
    return this.invited !== null && this.invited < MINIMUM
      ? html`<p class="note" role="status">${this.words.start.few}</p>`
      : nothing;
  }

  #renderTrouble(): TemplateResult | typeof nothing {
    return this.trouble ? html`<p class="note" role="alert">${this.trouble}</p>` : nothing;
  }

  /** Says why there is nothing to read in them; else asks whose they are. */
  async #take(files: readonly File[], { signal }: Opening): Promise<string | undefined> {
    const [file] = files as [File];
    const fitting = await this.fit(file, signal);
    if (signal.aborted) return undefined;
    // Of several, others may have what the first has not.
    if (fitting?.hasAnswers === false && files.length === 1)
      return fitting.refusal?.format
        ? refusalText(this.words, fitting.refusal)
        : this.words.gather.nothingIn(file.name);
    this.#name(files, fitting?.instrument);
    return undefined;
  }

  async #takeEvent(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (!file) return;
    const fitting = await this.fit(file, new AbortController().signal);
    if (this.isConnected) this.event(files, (fitting?.instrument ?? this.instrument).version);
  }

  /** The start again where there is none. */
  #name(files: readonly File[], instrument?: Instrument): void {
    this.files = files;
    this.#fitting = instrument;
    this.invited = null;
    this.trouble = '';
    this.#focus.move('[data-heading]');
  }

  #field(id: 'team' | 'wave' | 'reader', label: string): TemplateResult {
    return html`<label
      >${label}<input
        id=${id}
        maxlength=${MAX_IN_NAME}
        autocomplete="off"
        .value=${this.#names[id] ?? ''}
        @input=${() => (this.#names = { ...this.#names, [id]: this.#value(id) })}
    /></label>`;
  }

  #formText(form: string): string {
    const count = itemsOf(this.instrument, form).length;
    const { forms } = this.words.start;
    return form === FULL_FORM ? forms.full(count) : form === 'short' ? forms.short(count) : `${form} (${count})`;
  }

  #value(id: string): string {
    return this.renderRoot.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`)?.value.trim() ?? '';
  }

  readonly #onInvited = (): void => {
    const count = Number(this.#value('invited'));
    this.invited = Number.isInteger(count) && count > 0 && count <= MAX_INVITED ? count : null;
  };

  readonly #onCreate = (event: Event): void => {
    event.preventDefault();
    const [team, wave, reader] = ['team', 'wave', 'reader'].map((id) => this.#value(id)) as [string, string, string];
    const { start } = this.words;
    const isOfFiles = this.files.length > 0;
    this.trouble = team && wave && (reader || isOfFiles) ? '' : isOfFiles ? start.answersNeeded : start.needed;
    if (this.trouble) return;
    const form = this.#value('form') || FULL_FORM;
    const { files, invited } = this;
    const instrument = this.#fitting ?? this.instrument;
    const { version } = instrument;
    this.begin(
      new Collection(instrument, { invitation: { team, wave, reader, form, tag: createTag(), version }, invited }),
      files,
    );
  };
}
