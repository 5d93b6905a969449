import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FocusController } from '../../ui/focus-controller.js';
import { cardStyles } from '../../ui/form.styles.js';
import { controls } from '../../ui/controls.styles.js';
import { tokens } from '../../ui/tokens.styles.js';
import type { TeamMessages } from '../../i18n/nl-team.js';
import { FileDropController } from '../file-drop-controller.js';
import { pickerStyles } from '../../ui/file-picker.styles.js';
import { screenStyles } from '../team.styles.js';
import { readOwnFile } from '../team-file.js';
import { renderGathered } from './progress-view.js';

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

/** One door for whatever somebody has already: a team's file, a report, or answers of another tool. */
export class TeamOpen extends LitElement {
  static override styles = [tokens, controls, cardStyles, pickerStyles, screenStyles];

  @property({ attribute: false }) words!: TeamMessages;
  /** On this device, when somebody asked for that. */
  @property({ attribute: false }) kept: readonly KeptCollection[] = [];
  @property({ attribute: false }) resume: (tag: number, opening: Opening) => Promise<string | undefined> = () =>
    Promise.resolve(undefined);
  /** Opens what a file of the product holds; says why not. */
  @property({ attribute: false }) read: (value: unknown, opening: Opening) => Promise<string | undefined> = () =>
    Promise.resolve(undefined);
  /** Takes files that are none of the product's: answers, then; says why not. */
  @property({ attribute: false }) answers: (files: readonly File[], opening: Opening) => Promise<string | undefined> =
    () => Promise.resolve(undefined);
  @property({ attribute: false }) forget: (tag: number) => void = () => undefined;

  @state() private trouble = '';
  /** Tag of what somebody is about to delete. */
  @state() private forgetting: number | undefined;
  /** Responses read so far, while something opens. */
  @state() private opened: number | undefined;

  #opening: AbortController | undefined;

  readonly #focus = new FocusController(this);
  readonly #drop = new FileDropController(this, (files) => void this.#take(files));

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#opening?.abort();
  }

  override render(): TemplateResult {
    const { start, gather } = this.words;
    return html`<section class="card">
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
      ${this.#drop.render({ id: 'open', label: start.openHint, button: start.open }, gather.drop)}
      ${this.opened === undefined ? nothing : renderGathered(this.words, start.openTitle, gather.reading(this.opened), null, () => this.#opening?.abort())}
      ${this.trouble ? html`<p class="note" role="alert">${this.trouble}</p>` : nothing}
    </section>`;
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

  #ask(tag: number): void {
    this.forgetting = tag;
    this.#focus.move('.asking button');
  }

  async #take(files: readonly File[]): Promise<void> {
    const [file, ...others] = files;
    if (!file) return;
    const own = others.length > 0 ? undefined : await readOwnFile(file);
    await this.#open((opening) => (own ? this.read(own.value, opening) : this.answers(files, opening)));
  }

  /** What was asked for last counts. */
  async #open(open: (opening: Opening) => Promise<string | undefined>): Promise<void> {
    this.#opening?.abort();
    const opening = new AbortController();
    this.#opening = opening;
    this.trouble = '';
    const trouble = await open({ signal: opening.signal, read: (count) => (this.opened = count) });
    if (this.#opening !== opening) return;
    this.opened = undefined;
    this.trouble = trouble ?? '';
  }
}
