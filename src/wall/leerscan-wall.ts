import { Task } from '@lit/task';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LeerscanError } from '../core/errors/leerscan-error.js';
import type { Instrument } from '../core/instrument/instrument.js';
import { StoreError, couchAt, receiverAt } from '../storage/event/event-store.js';
import { controls } from '../ui/controls.styles.js';
import { download } from '../ui/download.js';
import { keepKeys } from '../ui/key-guard.js';
import { areSame } from '../ui/same-values.js';
import { fileStem, jsonFile } from '../ui/saved-file.js';
import { tokens } from '../ui/tokens.styles.js';
import { WakeLockController } from '../ui/wake-lock-controller.js';
import { emit } from '../events.js';
import { LanguageController } from '../i18n/language-controller.js';
import { screenLanguageOf } from '../i18n/messages.js';
import { loadWallMessages } from '../i18n/wall-messages.js';
import { WordsController } from '../i18n/words-controller.js';
import { openWhole } from '../instruments/open-instrument.js';
import { BATCH, EventReleases, type Look } from './event-releases.js';
import { FileStore } from './file-store.js';
import { wallStyles } from './leerscan-wall.styles.js';
import { renderPicture, renderWaiting } from './picture-view.js';
import { type StoreName, type WallSetUp, renderSetUp, troubleIn } from './set-up-view.js';
import { renderCorner } from './staff-corner.js';
import type { WallView } from './wall-words.js';

/** Milliseconds between two looks at the answers. */
const EVERY = 60_000;

/** What keeps a look from succeeding; each has its own sentence. */
type Trouble = StoreError['why'] | 'release';

/** A wall that runs. */
interface Running {
  readonly event: string;
  readonly joinUrl: string;
  readonly releases: EventReleases;
  /** Where staff open files. */
  readonly files: FileStore | undefined;
  readonly stop: AbortController;
}

/**
 * @tagname leerscan-wall
 * @summary The big screen of an event: what all companies answer together, batch by batch. Comes with `leerscan/wall`.
 * @slot - For staff, below the set-up: a choice of languages, say. Not shown while the wall runs.
 * @fires leerscan-export - Staff saved the releases.
 * @fires leerscan-error - Something from outside was refused or could not be loaded.
 */
export class LeerscanWall extends LitElement {
  static override styles = [tokens, controls, wallStyles];

  /** Id of a built-in instrument. */
  @property() instrument = 'leercultuur';
  /** Address of a JSON file with an instrument of your own; comes before `instrument`. */
  @property() src = '';
  /** An instrument of your own as a value; comes before `src`. */
  @property({ attribute: false }) definition: unknown;
  /** Name of the event as on the tablets, filled in beforehand. */
  @property() event = '';
  /** Where the answers come together, filled in beforehand: `receiver`, `couchdb` or `files`. */
  @property() store: StoreName = 'receiver';
  /** Address of the receiver or the database, filled in beforehand. The code that reads it is typed on the page. */
  @property() source = '';
  /**
   * Name of the background question by which a report of the event tells companies apart. What the first picture begins
   * with is so for good: without it, no report of this event can.
   */
  @property() breakdown = '';
  /** Address in the QR code with which visitors do the scan themselves, filled in beforehand. */
  @property({ attribute: 'join-url' }) joinUrl = '';

  @state() private form: WallSetUp | undefined;
  @state() private isStarting = false;
  @state() private said = '';
  @state() private running: Running | undefined;
  @state() private isCornerOpen = false;
  @state() private found: Look | undefined;
  /** When the answers were last read. */
  @state() private looked: Date | undefined;
  @state() private trouble: Trouble | undefined;
  @state() private unreadFiles: readonly string[] = [];

  /** The event of which staff heard that there is nothing of it yet. */
  #doubted = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looking: Promise<void> | undefined;

  readonly #language = new LanguageController(this);
  readonly #words = new WordsController(this, this.#language, loadWallMessages);
  readonly #opening = new Task(this, {
    task: async ([definition, src, id, language], { signal }): Promise<Instrument> =>
      (await openWhole({ definition, src, id, languages: [language] }, signal)).questions,
    args: () => [this.definition, this.src, this.instrument, this.#shown] as const,
    argsEqual: areSame,
    onError: (error) => emit(this, 'leerscan-error', { error }),
  });

  constructor() {
    super();
    this.addController(new WakeLockController(this));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    keepKeys(this.renderRoot);
    addEventListener('online', this.#onOnline);
    if (this.running) void this.refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#onOnline);
    clearTimeout(this.#timer);
  }

  protected override willUpdate(): void {
    const { event, store, source, joinUrl } = this;
    this.form ??= { event, store, url: source, code: '', files: [], joinUrl };
  }

  override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    const instrument = this.#opening.value;
    if (!words || !this.form) return nothing;
    if (!instrument)
      return this.#opening.error === undefined
        ? nothing
        : html`<div class="note" role="alert" lang=${this.#shown}>
            <p>${words.wall.loadTrouble}</p>
            <button type="button" @click=${() => void this.#opening.run()}>${words.wall.retry}</button>
          </div>`;
    const view: WallView = { ...words, instrument, language: this.#shown };
    return this.running ? this.#renderWall(view, this.running) : this.#renderSetUp(view, this.form);
  }

  /** Looks at the answers now, and not only at the next full minute. */
  async refresh(): Promise<void> {
    const { running } = this;
    if (!running) return;
    this.#looking ??= this.#look(running).finally(() => (this.#looking = undefined));
    await this.#looking;
    this.#wait();
  }

  #renderSetUp({ wall, instrument }: WallView, form: WallSetUp): TemplateResult {
    return html`<div class="set-up" lang=${this.#shown}>
      ${renderSetUp(wall, form, {
        isStarting: this.isStarting,
        trouble: this.said,
        change: (part) => {
          this.form = { ...form, ...part };
          this.said = '';
        },
        start: () => void this.#start(instrument),
      })}
      <slot></slot>
    </div>`;
  }

  #renderWall(view: WallView, running: Running): TemplateResult {
    const { wall } = view;
    const { event, joinUrl, releases } = running;
    const { snapshot } = releases;
    return html`<div class="wall ${snapshot ? '' : 'waiting'}" lang=${this.#shown}>
      ${snapshot ? renderPicture(view, event, snapshot.result, joinUrl) : renderWaiting(view, event, this.found, joinUrl)}
      <footer>
        <p class="muted" role="status">${this.#quietLine(view, snapshot !== undefined)}</p>
        <button
          type="button"
          class="plain door"
          aria-label=${wall.staff.open}
          aria-expanded=${String(this.isCornerOpen)}
          @click=${() => void this.#toggleCorner()}
        >
          <span aria-hidden="true">···</span>
        </button>
      </footer>
      ${this.isCornerOpen ? this.#renderCorner(view, running) : nothing}
    </div>`;
  }

  #renderCorner({ wall }: WallView, running: Running): TemplateResult {
    const { found } = this;
    const { files, releases, event } = running;
    return renderCorner(wall, {
      looked: this.looked ? this.#timeOf(this.looked) : '',
      notes: [
        ...(this.trouble ? [wall.trouble[this.trouble]] : []),
        ...(found?.unread ? [wall.unread(found.unread)] : []),
        ...(this.unreadFiles.length > 0 ? [wall.unreadFiles(this.unreadFiles.join(', '))] : []),
      ],
      hasFiles: files !== undefined,
      canSave: releases.snapshot !== undefined,
      refresh: () => void this.refresh(),
      fullScreen: () => void this.requestFullscreen().catch(() => undefined),
      save: () => {
        download(`${fileStem(event)}-releases.json`, jsonFile(releases.snapshot));
        emit(this, 'leerscan-export', { as: 'json' });
      },
      open: (picked) => void this.#openFiles(picked),
      stop: () => this.#stop(running),
      close: () => void this.#toggleCorner(),
    });
  }

  #quietLine({ wall }: WallView, isPicture: boolean): string {
    if (this.trouble && this.looked) return wall.since(this.#timeOf(this.looked));
    return isPicture ? wall.next(BATCH) : '';
  }

  async #start(instrument: Instrument): Promise<void> {
    const { form } = this;
    const { words } = this.#words;
    if (!form || !words || this.isStarting) return;
    this.said = troubleIn(form, words.wall);
    if (this.said) return;
    this.isStarting = true;
    const running = await this.#runningOf(form, instrument);
    await this.#look(running);
    this.isStarting = false;
    this.said = this.#doubtAbout(running);
    if (this.said) {
      this.#end(running);
      return;
    }
    this.running = running;
    // The code was needed once: from now on only what reads with it knows it.
    this.form = { ...form, code: '', files: [] };
    this.#wait();
  }

  /** Why a wall should not begin yet, or nothing. */
  #doubtAbout({ event, releases }: Running): string {
    const { words } = this.#words;
    const { found, trouble, unreadFiles } = this;
    if (!words) return '';
    const { wall } = words;
    if (trouble && !releases.snapshot) return wall.trouble[trouble];
    if (unreadFiles.length > 0) return wall.unreadFiles(unreadFiles.join(', '));
    if (!found?.isEmpty || found.others.length === 0 || this.#doubted === event) return '';
    this.#doubted = event;
    return wall.setUp.noneYet(event, found.others.map((one) => `“${one}”`).join(', '));
  }

  async #runningOf({ event, store, url, code, files, joinUrl }: WallSetUp, instrument: Instrument): Promise<Running> {
    const opened = store === 'files' ? new FileStore() : undefined;
    this.unreadFiles = (await opened?.open(files)) ?? [];
    const kept = opened ?? (store === 'couchdb' ? couchAt : receiverAt)(url.trim(), code.trim());
    return {
      event: event.trim(),
      joinUrl: joinUrl.trim(),
      releases: new EventReleases(kept, event.trim(), instrument, this.breakdown || null),
      files: opened,
      stop: new AbortController(),
    };
  }

  async #look({ releases, stop: { signal } }: Running): Promise<void> {
    try {
      this.found = await releases.look(signal);
      this.looked = new Date();
      this.trouble = undefined;
    } catch (error) {
      if (signal.aborted) return;
      this.trouble = troubleOf(error);
      if (this.trouble !== 'unreachable') emit(this, 'leerscan-error', { error });
    }
    // A picture may have come before the trouble.
    this.requestUpdate();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.running && this.isConnected) this.#timer = setTimeout(() => void this.refresh(), EVERY);
  }

  async #openFiles(files: readonly File[]): Promise<void> {
    this.unreadFiles = (await this.running?.files?.open(files)) ?? [];
    await this.refresh();
  }

  /** Nothing of the code is left after this. */
  #end(running: Running): void {
    clearTimeout(this.#timer);
    running.stop.abort();
    this.running = undefined;
    this.isCornerOpen = false;
    this.found = this.looked = this.trouble = undefined;
    this.unreadFiles = [];
  }

  #stop(running: Running): void {
    this.#end(running);
    if (document.fullscreenElement) void document.exitFullscreen();
  }

  async #toggleCorner(): Promise<void> {
    this.isCornerOpen = !this.isCornerOpen;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(this.isCornerOpen ? '#corner' : '.door')?.focus();
  }

  readonly #onOnline = (): void => {
    if (this.running) void this.refresh();
  };

  get #shown(): string {
    return screenLanguageOf(this.#language.language);
  }

  #timeOf(moment: Date): string {
    return moment.toLocaleTimeString(this.#shown === 'en' ? 'en-GB' : this.#shown, {
      hour: '2-digit',
      minute: '2-digit',
    });
  }
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof StoreError) return error.why;
  return error instanceof LeerscanError && error.code === 'collection-invalid' ? 'answer' : 'release';
}
