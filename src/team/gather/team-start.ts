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
import { renderFilePicker } from '../file-picker-view.js';
import { renderGathered } from './progress-view.js';
import { pickerStyles } from '../file-picker.styles.js';
import { screenStyles } from '../team.styles.js';
import { readJsonFile } from '../team-file.js';

/** A collection on this device, as the list shows it. */
export interface KeptCollection {
  readonly tag: number;
  readonly title: { readonly team: string; readonly size: number } | undefined;
}

/** Something that is being opened: `read` hears how many responses there are so far. */
export interface Opening {
  readonly signal: AbortSignal;
  readonly read: (count: number) => void;
}

/** A new collection, or one that was saved. */
export class TeamStart extends LitElement {
  static override styles = [tokens, controls, fieldStyles, cardStyles, pickerStyles, screenStyles];

  @property({ attribute: false }) words!: TeamMessages;
  @property({ attribute: false }) instrument!: Instrument;
  /** On this device, when somebody asked for that. */
  @property({ attribute: false }) kept: readonly KeptCollection[] = [];
  @property({ attribute: false }) resume: (tag: number, opening: Opening) => Promise<string | undefined> = () =>
    Promise.resolve(undefined);
  @property({ attribute: false }) begin: (collection: Collection) => void = () => undefined;
  /** Opens what a file holds; says why not. */
  @property({ attribute: false }) read: (value: unknown, opening: Opening) => Promise<string | undefined> = () =>
    Promise.resolve(undefined);
  @property({ attribute: false }) forget: (tag: number) => void = () => undefined;

  @state() private trouble = '';
  @state() private fileTrouble = '';
  @state() private invited: number | null = null;
  /** Tag of what somebody is about to delete. */
  @state() private forgetting: number | undefined;
  /** Responses read so far, while something opens. */
  @state() private opened: number | undefined;

  #opening: AbortController | undefined;

  readonly #focus = new FocusController(this);

  override focus(): void {
    this.#focus.move('[data-heading]');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#opening?.abort();
  }

  override render(): TemplateResult {
    const { start, gather } = this.words;
    const forms = [FULL_FORM, ...Object.keys(this.instrument.forms)];
    return html`<div class="screen">
      <header class="stack">
        <h2 tabindex="-1" data-heading>${start.title}</h2>
        <p class="lead">${start.lead}</p>
        <ol class="how">
          ${start.how.map((step) => html`<li>${step}</li>`)}
        </ol>
        <p class="muted">${start.privacy}</p>
      </header>
      <form class="card" novalidate autocomplete="off" @submit=${this.#onCreate}>
        <div class="pair">${this.#field('team', start.team)} ${this.#field('wave', start.wave)}</div>
        <div class="pair">
          ${this.#field('reader', start.reader)}
          <label
            >${start.invited}<input
              id="invited"
              type="number"
              inputmode="numeric"
              min="1"
              max=${MAX_INVITED}
              @input=${this.#onInvited}
          /></label>
        </div>
        ${this.invited !== null && this.invited < MINIMUM ? html`<p class="note" role="status">${start.few}</p>` : nothing}
        ${
          forms.length > 1
            ? html`<label
                >${start.form}<select id="form">
                  ${forms.map((form) => html`<option value=${form}>${this.#formText(form)}</option>`)}
                </select></label
              >`
            : nothing
        }
        ${this.trouble ? html`<p class="note" role="alert">${this.trouble}</p>` : nothing}
        <div class="row"><button class="primary create">${start.create}</button></div>
      </form>
      <section class="card">
        <h3>${start.openTitle}</h3>
        ${this.kept.map(
          ({ tag, title }) =>
            html`<div class="row">
                ${title ? html`<button type="button" class="primary resume" @click=${() => void this.#open((opening) => this.resume(tag, opening))}>${start.resume(title.team, title.size)}</button>` : html`<span>${start.unreadable}</span>`}<button
                  type="button"
                  class="plain"
                  @click=${() => this.#ask(tag)}
                >
                  ${start.forget}
                </button>
              </div>
              ${this.forgetting === tag ? this.#renderForget(tag) : nothing}`,
        )}
        ${renderFilePicker({ id: 'open', label: start.openHint, button: start.open, accept: '.json,application/json', picked: this.#onFile })}
        ${this.opened === undefined ? nothing : renderGathered(this.words, start.openTitle, gather.reading(this.opened), null, () => this.#opening?.abort())}
        ${this.fileTrouble ? html`<p class="note" role="alert">${this.fileTrouble}</p>` : nothing}
      </section>
    </div>`;
  }

  #ask(tag: number): void {
    this.forgetting = tag;
    this.#focus.move('.asking button');
  }

  #renderForget(tag: number): TemplateResult {
    const { gather, start } = this.words;
    return html`<div class="note asking" role="alert">
      <p>${start.forgetQuestion}</p>
      <div class="row">
        <button type="button" class="forget" @click=${() => this.forget(tag)}>${start.forget}</button
        ><button type="button" class="primary" @click=${() => (this.forgetting = undefined)}>${gather.closeNo}</button>
      </div>
    </div>`;
  }

  #field(id: 'team' | 'wave' | 'reader', label: string): TemplateResult {
    return html`<label>${label}<input id=${id} maxlength=${MAX_IN_NAME} autocomplete="off" /></label>`;
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
    this.trouble = team && wave && reader ? '' : this.words.start.needed;
    if (this.trouble) return;
    this.begin(
      new Collection(this.instrument, {
        invitation: {
          team,
          wave,
          reader,
          form: this.#value('form') || FULL_FORM,
          tag: createTag(),
          version: this.instrument.version,
        },
        invited: this.invited,
      }),
    );
  };

  readonly #onFile = ({ target }: Event): void => {
    const [file] = (target as HTMLInputElement).files ?? [];
    if (!file) return;
    // The same file again, once it is mended, is a change too.
    (target as HTMLInputElement).value = '';
    void this.#open((opening) =>
      readJsonFile(file).then(
        (value) => this.read(value, opening),
        () => this.words.problem.notOurs,
      ),
    );
  };

  /** What was asked for last counts. */
  async #open(open: (opening: Opening) => Promise<string | undefined>): Promise<void> {
    this.#opening?.abort();
    const opening = new AbortController();
    this.#opening = opening;
    this.fileTrouble = '';
    const trouble = await open({ signal: opening.signal, read: (count) => (this.opened = count) });
    if (this.#opening !== opening) return;
    this.opened = undefined;
    this.fileTrouble = trouble ?? '';
  }
}
