import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Task } from '@lit/task';
import { dayOf } from '../../core/format/day.js';
import { FocusController } from '../../ui/focus-controller.js';
import { download } from '../../ui/download.js';
import type { OpenedInstrument } from '../../instruments/open-instrument.js';
import { cardStyles, fieldStyles } from '../../ui/form.styles.js';
import { controls } from '../../ui/controls.styles.js';
import { fileStem } from '../../ui/saved-file.js';
import { tokens } from '../../ui/tokens.styles.js';
import type { KioskMessages } from '../../i18n/nl-kiosk.js';
import type { RefusedEntry } from '../../storage/kiosk/kiosk-store.js';
import { type ExportFormat, FORMATS, canShare, deletedRows, exportFile, held, holds } from './export-files.js';
import { NOTHING, areCounted, howMany, renderCounts } from './exported.js';
import { headOf } from './export-head.js';
import { renderNewEvent } from './new-event-view.js';
import type { RecordKeeper } from '../keeper/record-keeper.js';
import { type Status, askToPersist, renderStatus, statusOf, waitingFor } from './status-view.js';
import { renderTray, renderUnreadable } from './tray-view.js';
import { staffStyles } from './staff.styles.js';

/** What staff see and do: how things stand, sending, export, clearing, deleting, pausing, the next event. */
export class KioskPanel extends LitElement {
  static override styles = [tokens, controls, fieldStyles, cardStyles, staffStyles];

  @property({ attribute: false }) words!: KioskMessages;
  /** That of the words. */
  @property({ attribute: false }) language = '';
  @property({ attribute: false }) keeper!: RecordKeeper;
  /** Everything is on the device. */
  @property({ attribute: false }) isOffline = false;
  @property({ attribute: false }) opened: OpenedInstrument | undefined;
  @property({ attribute: false }) setUp: () => void = () => undefined;
  @property({ attribute: false }) close: () => void = () => undefined;

  @state() private said: Readonly<Record<string, string>> = {};
  @state() private exported = NOTHING;
  /** The next event, while its name is asked. */
  @state() private next: { readonly name: string; readonly trouble: string } | undefined;

  readonly #focus = new FocusController(this);
  readonly #looking: Task<readonly [], { readonly status: Status; readonly refused: readonly RefusedEntry[] }> =
    new Task(this, {
      task: async () => ({
        status: await statusOf(this.keeper, dayOf(new Date())),
        refused: await this.keeper.store.refused(),
      }),
      args: () => [] as const,
    });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#focus.move('[data-heading]');
    this.keeper.watch = () => void this.#looking.run();
    void askToPersist().then(() => this.keeper.watch?.());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.keeper.watch = undefined;
  }

  override render(): TemplateResult | typeof nothing {
    const { staff } = this.words;
    const found = this.#looking.value;
    const { settings } = this.keeper;
    if (!found || !settings) return nothing;
    if (this.next) return this.#renderNext(found.status, this.next);
    return html`<div class="row between">
        <h2 tabindex="-1" data-heading>${staff.title}</h2>
        <button type="button" class="close" @click=${() => this.close()}>${staff.close}</button>
      </div>
      ${renderStatus(this.words, found.status, this.keeper, this.isOffline)}
      ${renderTray(this.words, found.refused, () => void this.keeper.retryRefused())}
      ${renderUnreadable(this.words, this.keeper.store.unreadable())} ${this.#renderExport(found.status)}
      ${this.#renderDelete()}
      <section class="card">
        <h3>${staff.settings}</h3>
        <p class="place">${[settings.event, settings.stand, settings.kiosk].filter(Boolean).join(' · ')}</p>
        <div class="row">
          <button
            type="button"
            class="pause"
            @click=${() => void this.keeper.saveSettings({ ...settings, paused: !settings.paused })}
          >
            ${settings.paused ? staff.resume : staff.pause}
          </button>
          ${document.fullscreenEnabled ? html`<button type="button" @click=${() => void document.documentElement.requestFullscreen().catch(() => undefined)}>${staff.fullscreen}</button>` : nothing}
          <button type="button" class="set-up" @click=${() => this.setUp()}>${staff.setUp}</button>
          <button type="button" class="new-event" @click=${() => this.#turnTo({ name: '', trouble: '' })}>
            ${staff.newEvent.title}
          </button>
          ${this.keeper.stateOf('responses') || this.keeper.stateOf('contacts') ? html`<button type="button" @click=${() => this.keeper.tryNow()}>${staff.tryNow}</button>` : nothing}
        </div>
        <p aria-live="polite" class="started">${this.said['event']}</p>
      </section>`;
  }

  #renderNext(status: Status, next: NonNullable<typeof this.next>): TemplateResult {
    const { exported } = this;
    const left = status.responses + status.contacts - howMany(exported);
    const waiting = waitingFor(status, this.keeper) ?? 0;
    return renderNewEvent(
      this.words,
      next,
      { exported, left, waiting },
      {
        change: (name) => (this.next = { ...next, name }),
        start: this.#onStart,
        cancel: () => this.#turnTo(undefined),
      },
    );
  }

  /** To the screen of the next event, or back from it. */
  #turnTo(next: typeof this.next): void {
    this.next = next;
    this.#focus.move('[data-heading]');
  }

  #renderExport(status: Status): TemplateResult {
    const { staff } = this.words;
    const waiting = waitingFor(status, this.keeper);
    const formats = FORMATS.filter((format) => format !== 'contacts.csv' || status.contacts > 0);
    const shared = formats.filter(canShare);
    return html`<section class="card export">
      <h3>${staff.clearTitle}</h3>
      <p class="muted">${staff.exportHint}</p>
      <p class="muted">${staff.exportDeleted}</p>
      <div class="row">
        ${formats.map((format) => html`<button type="button" class="primary" data-format=${format} @click=${() => void this.#export(format, toDownloads)}>${staff.formats[format]}</button>`)}
      </div>
      ${shared.length > 0 ? html`<div class="row">${shared.map((format) => html`<button type="button" data-share=${format} @click=${() => void this.#export(format, toOtherApps)}>${staff.shares[format]}</button>`)}</div>` : nothing}
      <p aria-live="polite" class="exported">${this.said['export']}</p>
      <form novalidate autocomplete="off" @submit=${this.#onClear}>
        <p>${staff.clearHint}</p>
        ${renderCounts(this.words, this.exported)}
        ${waiting ? html`<p class="muted">${staff.clearWaiting(waiting)}</p>` : nothing}
        <button ?disabled=${howMany(this.exported) === 0}>${staff.clear}</button>
        <p aria-live="polite" class="cleared">${this.said['clear']}</p>
      </form>
    </section>`;
  }

  #renderDelete(): TemplateResult {
    const { staff } = this.words;
    return html`<form class="card delete" novalidate autocomplete="off" @submit=${this.#onDelete}>
      <h3>${staff.deleteTitle}</h3>
      <label
        >${staff.deleteCode}<input
          id="deletion"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          maxlength="20"
          placeholder="XXXX-XXXX"
      /></label>
      <div class="row"><button>${staff.delete}</button></div>
      <p aria-live="polite" class="deleted">${this.said['delete']}</p>
    </form>`;
  }

  /** Only what `handOver` passed on counts as exported. */
  async #export(format: ExportFormat, handOver: (file: File) => void | Promise<void>): Promise<void> {
    const { words, language } = this;
    const { staff } = words;
    const records = await this.keeper.store.all();
    const unreadable = this.keeper.store.unreadable();
    const { event, kiosk } = this.keeper.settings ?? { event: '', kiosk: '' };
    const stem = fileStem(event, kiosk, dayOf(new Date()));
    try {
      const refused = await this.keeper.store.refused();
      const head = await headOf(this.keeper, [...records, ...unreadable], refused, new Date());
      const kept = { instrument: this.opened?.questions, records, unreadable, refused, head, language };
      await handOver(await exportFile(format, { ...kept, words: words.sheets }, stem));
    } catch (error) {
      const isStopped = error instanceof DOMException && error.name === 'AbortError';
      this.#sayAlone(
        handOver === toDownloads ? staff.exportTrouble : isStopped ? staff.shareStopped : staff.shareTrouble,
      );
      return;
    }
    const ids = (type: 'response' | 'contact'): readonly string[] =>
      held(format, [...records, ...unreadable])
        .filter((record) => record.type === type)
        .map(({ id }) => id);
    const [responses, contacts] = [ids('response'), ids('contact')];
    // The last file of each kind is the one to count, also where there is nobody in it any more.
    this.exported = {
      responses: holds(format, 'response') ? new Set(responses) : this.exported.responses,
      contacts: holds(format, 'contact') ? new Set(contacts) : this.exported.contacts,
    };
    const deleted = deletedRows(format, records);
    this.#sayAlone(
      [staff.exported(responses.length, contacts.length), deleted > 0 ? staff.exportedDeleted(deleted) : '']
        .filter(Boolean)
        .join(' '),
    );
  }

  readonly #onClear = (event: Event): void => {
    event.preventDefault();
    const { staff } = this.words;
    const { responses, contacts } = this.exported;
    if (!areCounted(this.exported, (id) => this.#typed(id))) return this.#say('clear', staff.clearWrong);
    void this.keeper.clear([...responses, ...contacts]).then(async (cleared) => {
      if (cleared !== undefined) this.#forgetExported();
      await this.#sayWithFigures('clear', cleared === undefined ? staff.refused : staff.cleared(cleared));
    });
  };

  readonly #onStart = (event: Event): void => {
    event.preventDefault();
    const { staff } = this.words;
    const { exported, next } = this;
    const name = next?.name.trim() ?? '';
    const refuse = (trouble: string): void => {
      this.next = { name: next?.name ?? '', trouble };
    };
    if (!name) return refuse(staff.newEvent.needed);
    if (!areCounted(exported, (id) => this.#typed(id))) return refuse(staff.clearWrong);
    void this.keeper.startEvent(name, [...exported.responses, ...exported.contacts]).then((cleared) => {
      if (cleared === undefined) return refuse(staff.refused);
      this.exported = NOTHING;
      this.said = {};
      this.#turnTo(undefined);
      return this.#sayWithFigures(
        'event',
        [staff.newEvent.started(name), ...(cleared > 0 ? [staff.cleared(cleared)] : [])].join(' '),
      );
    });
  };

  readonly #onDelete = (event: Event): void => {
    event.preventDefault();
    const { staff } = this.words;
    void this.keeper.deleteByCode(this.#typed('deletion')).then((deleted) => {
      const { withoutCode } = this.keeper;
      const outcome = !deleted ? staff.refused : deleted.found > 0 ? staff.deleted : staff.deletedUnknown;
      // What was exported is not what is here any more: it is counted anew.
      if (deleted?.found) this.#forgetExported();
      return this.#sayWithFigures(
        'delete',
        [outcome, deleted?.linked ? staff.deletedLinked : '', withoutCode > 0 ? staff.withoutCode(withoutCode) : '']
          .filter(Boolean)
          .join(' '),
      );
    });
  };

  #field(id: string): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${id}`);
  }

  #typed(id: string): string {
    return this.#field(id)?.value.trim() ?? '';
  }

  #forgetExported(): void {
    this.exported = NOTHING;
    const count = this.#field('count');
    if (count) count.value = '';
    this.#say('export', '');
  }

  /** Says it once the figures above are those after it: nobody reads "deleted" beside the old count. */
  async #sayWithFigures(where: string, text: string): Promise<void> {
    await this.#looking.run();
    this.#say(where, text);
  }

  /** What was said before of clearing and deleting is about another file. */
  #sayAlone(text: string): void {
    this.said = { export: text };
  }

  #say(where: string, text: string): void {
    this.said = { ...this.said, [where]: text };
  }
}

function toDownloads(file: File): void {
  download(file.name, file);
}

/** Resolves once another app has the file; rejects where staff or the device stopped it. */
function toOtherApps(file: File): Promise<void> {
  return navigator.share({ files: [file] });
}
