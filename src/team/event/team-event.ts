import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Collection } from '../../core/collection/collection.js';
import { eventReleaseOf } from '../../core/event/event-release.js';
import {
  EVENT_FORMAT,
  type EventSnapshot,
  checkEventSnapshot,
  parseEventSnapshot,
} from '../../core/event/event-snapshot.js';
import type { EventMemory } from '../../core/event/event-figures.js';
import { dayOf } from '../../core/format/day.js';
import { FULL_FORM, type Instrument } from '../../core/instrument/instrument.js';
import { MAX_IN_PLACE } from '../../core/kiosk/kiosk-record.js';
import { MINIMUM } from '../../core/team/disclosure.js';
import { createTag } from '../../core/team/invitation.js';
import { isBefore } from '../../core/team/release-memory.js';
import { isSnapshotOf } from '../../core/team/snapshot.js';
import { emit } from '../../events.js';
import { loadEventMessages } from '../../i18n/event-messages.js';
import { LanguageController } from '../../i18n/language-controller.js';
import type { EventMessages } from '../../i18n/nl-event.js';
import type { TeamMessages } from '../../i18n/nl-team.js';
import { WordsController } from '../../i18n/words-controller.js';
import { controls } from '../../ui/controls.styles.js';
import { FocusController } from '../../ui/focus-controller.js';
import { cardStyles, fieldStyles } from '../../ui/form.styles.js';
import { longDay } from '../../ui/long-date.js';
import { tokens } from '../../ui/tokens.styles.js';
import { renderFilePicker } from '../../ui/file-picker-view.js';
import { pickerStyles } from '../../ui/file-picker.styles.js';
import type { TeamIntake } from '../gather/team-intake.js';
import { readOwnFile, readTeamFile } from '../team-file.js';
import { screenStyles } from '../team.styles.js';
import type { Questionnaire } from '../worker/worker-messages.js';
import { breakdownIn } from './event-words.js';

/** What keeps a report from being made: the name of a sentence. */
type Trouble =
  'needed' | 'few' | 'answerWall' | 'waits' | 'notRelease' | 'otherInstrument' | 'viewOnly' | 'notOneLine' | 'trouble';

/** From the files of an event's kiosks to one report of all scans. */
export class TeamEvent extends LitElement {
  static override styles = [tokens, controls, fieldStyles, cardStyles, pickerStyles, screenStyles];

  @property({ attribute: false }) words!: TeamMessages;
  @property({ attribute: false }) instrument!: Instrument;
  @property({ attribute: false }) questionnaire!: Questionnaire;
  /** Of the kiosks. */
  @property({ attribute: false }) files: readonly File[] = [];
  /** A report that somebody opened, to look at or to go on with. */
  @property({ attribute: false }) opened: EventSnapshot | undefined;
  @property({ attribute: false }) close: () => void = () => undefined;

  @state() private name = '';
  /** Whether a screen at the event showed figures; undefined until somebody says. */
  @state() private hadWall: boolean | undefined;
  /** What that screen showed last, or the report before. */
  @state() private release: EventSnapshot | undefined;
  @state() private shown: EventSnapshot | undefined;
  @state() private trouble: Trouble | undefined;
  /** Files with scans; undefined until it is known which of all have some. */
  @state() private answers: readonly File[] | undefined;

  #collection: Collection | undefined;
  #sorted: Promise<void> = Promise.resolve();
  readonly #language = new LanguageController(this);
  readonly #event = new WordsController(this, this.#language, loadEventMessages);
  readonly #focus = new FocusController(this, 'leerscan-team-event-report');

  override focus(): void {
    this.#focus.moveInto();
  }

  override willUpdate(): void {
    if (this.#collection) return;
    const { version } = this.instrument;
    const invitation = { team: '', wave: '', reader: '', form: FULL_FORM, tag: createTag(), version };
    this.#collection = new Collection(this.instrument, { invitation, invited: null });
    this.shown = this.opened;
    if (this.opened) this.#goOnFrom(this.opened);
    this.#sorted = this.#sort();
  }

  override render(): TemplateResult | typeof nothing {
    const event = this.#event.words;
    if (!event || !this.#collection) return nothing;
    return html`${this.shown ? this.#renderReport(event, this.shown) : nothing}
      <div class="screen" ?hidden=${this.shown !== undefined}>${this.#renderGather(event, this.#collection)}</div>`;
  }

  #renderReport(event: EventMessages, shown: EventSnapshot): TemplateResult {
    return html`<leerscan-team-event-report
      .words=${this.words}
      .event=${event}
      .instrument=${this.instrument}
      .snapshot=${shown}
      .back=${this.#onBack}
    ></leerscan-team-event-report>`;
  }

  #renderGather(event: EventMessages, collection: Collection): TemplateResult {
    const { gather } = event;
    return html`<div class="stack">
        <h2 tabindex="-1" ?data-heading=${this.shown === undefined}>${event.title}</h2>
        <p class="lead">${gather.lead}</p>
        <p class="count" role="status">${gather.count(collection.size)}</p>
      </div>
      <div class="cards">
        ${
          this.answers &&
          html`<leerscan-team-intake
            .words=${this.words}
            .instrument=${this.instrument}
            .questionnaire=${this.questionnaire}
            .collection=${collection}
            .hasAnswers=${true}
            .files=${this.answers}
            .changed=${this.#onChanged}
          ></leerscan-team-intake>`
        }
        ${this.#renderMake(event)}
        ${
          collection.size > 0
            ? html`<leerscan-team-remove
                .words=${this.words}
                .instrument=${this.instrument}
                .questionnaire=${this.questionnaire}
                .collection=${collection}
                .changed=${this.#onChanged}
              ></leerscan-team-remove>`
            : nothing
        }
      </div>
      <div class="row">
        <button type="button" class="plain close" @click=${() => this.close()}>${this.words.back}</button>
      </div>`;
  }

  #renderMake(event: EventMessages): TemplateResult {
    const { gather } = event;
    return html`<form class="card make" novalidate autocomplete="off" @submit=${this.#onMake}>
      <h3>${gather.make}</h3>
      <label
        >${gather.name}<input
          id="event"
          maxlength=${MAX_IN_PLACE}
          autocomplete="off"
          .value=${this.name}
          @input=${({ target }: Event) => (this.name = (target as HTMLInputElement).value)}
      /></label>
      <fieldset>
        <legend>${gather.wall}</legend>
        ${[false, true].map((had) => html`<label class="tick"><input type="radio" name="wall" id=${had ? 'wall' : 'no-wall'} .checked=${this.hadWall === had} @change=${() => (this.hadWall = had)} /><span>${had ? gather.yes : gather.no}</span></label>`)}
      </fieldset>
      ${
        this.hadWall
          ? html`<p>${gather.wallHint}</p>
              ${renderFilePicker({ id: 'release', label: gather.release, button: gather.choose, accept: '.json', picked: (picked) => void this.#onRelease(picked) })}`
          : nothing
      }
      ${
        this.release
          ? html`<p class="taken">
              ${gather.taken(this.release.result.respondents.n, longDay(this.release.day, this.questionnaire.language))}
            </p>`
          : nothing
      }
      ${this.trouble ? html`<p class="note" role="alert">${gather[this.trouble]}</p>` : nothing}
      <div class="row"><button class="primary make">${gather.make}</button></div>
    </form>`;
  }

  /** The next report goes on where this one ends. */
  #goOnFrom(snapshot: EventSnapshot): void {
    this.release = snapshot.memory ? snapshot : undefined;
    this.hadWall = true;
    this.name ||= snapshot.event;
  }

  /** Why no report can be made yet. */
  #missing(): Trouble | undefined {
    if (this.name.trim() === '') return 'needed';
    if (this.hadWall === undefined) return 'answerWall';
    if (this.hadWall && !this.release) return 'waits';
    return (this.#collection?.size ?? 0) < MINIMUM ? 'few' : undefined;
  }

  /** A report of half the files would be another report: what is being read counts too. */
  async #read(): Promise<void> {
    await this.#sorted;
    await this.updateComplete;
    await this.renderRoot.querySelector<TeamIntake>('leerscan-team-intake')?.read;
  }

  async #make(): Promise<void> {
    await this.#read();
    this.trouble = this.#missing();
    if (this.trouble) return;
    const { release } = this;
    const options = release?.memory
      ? { release: { memory: release.memory } }
      : { breakdown: breakdownIn(this.instrument) };
    const { instrument, result, memory } = await eventReleaseOf(this.instrument, this.#collection?.responses() ?? [], {
      ...options,
      withBackground: true,
    });
    const shown = { format: EVENT_FORMAT, event: this.name.trim(), day: dayOf(new Date()), instrument, result, memory };
    this.#goOnFrom(shown);
    this.shown = shown;
    this.#focus.moveInto();
  }

  readonly #onMake = (event: Event): void => {
    event.preventDefault();
    this.#make().catch((error: unknown) => {
      emit(this, 'leerscan-error', { error });
      this.trouble = 'trouble';
    });
  };

  /** A folder that helpers shared may hold the figures of the screen beside the files of the kiosks. */
  async #sort(): Promise<void> {
    const sorted = await Promise.all(this.files.map(async (file) => ({ file, own: await readOwnFile(file) })));
    for (const { own } of sorted) if (isOfEvent(own?.value)) this.#take(own?.value);
    this.answers = sorted.filter(({ own }) => !isOfEvent(own?.value)).map(({ file }) => file);
  }

  /** Figures that were shown before: the longest memory counts. */
  #take(value: unknown): void {
    try {
      const snapshot = parseEventSnapshot(value);
      if (!isSnapshotOf(this.instrument, snapshot)) this.trouble = 'otherInstrument';
      else if (!snapshot.memory) this.trouble = 'viewOnly';
      else {
        checkEventSnapshot(this.instrument, snapshot);
        this.#follow(snapshot, snapshot.memory);
      }
    } catch (error) {
      emit(this, 'leerscan-error', { error });
      this.trouble = 'notRelease';
    }
  }

  /** Of several, the one that all others lead to. */
  #follow(snapshot: EventSnapshot, memory: EventMemory): void {
    const known = this.release;
    if (!known?.memory) return this.#goOnFrom(snapshot);
    if (known.event !== snapshot.event) this.trouble = 'notOneLine';
    else if (isBefore(known.memory, memory)) this.#goOnFrom(snapshot);
    else if (!isBefore(memory, known.memory)) this.trouble = 'notOneLine';
  }

  async #onRelease({ target }: Event): Promise<void> {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    this.trouble = undefined;
    // The same file again, once it is mended, is a change too.
    input.value = '';
    this.#take(await readTeamFile(file).catch(() => undefined));
  }

  readonly #onChanged = (): Promise<void> => {
    this.requestUpdate();
    return Promise.resolve();
  };

  readonly #onBack = (): void => {
    if (this.opened && this.#collection?.size === 0) return this.close();
    this.shown = undefined;
    this.#focus.move('[data-heading]');
  };
}

function isOfEvent(value: unknown): boolean {
  return (Object(value) as { readonly format?: unknown }).format === EVENT_FORMAT;
}
