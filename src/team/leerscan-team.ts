import { Task } from '@lit/task';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { toJson } from '../core/format/json.js';
import type { Collection } from '../core/collection/collection.js';
import {
  EVENT_FORMAT,
  type EventSnapshot,
  checkEventSnapshot,
  parseEventSnapshot,
} from '../core/event/event-snapshot.js';
import { COLLECTION_FORMAT, collectionTitle } from '../core/collection/collection-file.js';
import type { Instrument } from '../core/instrument/instrument.js';
import { type Invitation, fromInvitationCode } from '../core/team/invitation.js';
import { LeerscanError } from '../core/errors/leerscan-error.js';
import { SNAPSHOT_FORMAT, type Snapshot, checkSnapshot, isSnapshotOf, parseSnapshot } from '../core/team/snapshot.js';
import { FocusController } from '../ui/focus-controller.js';
import { keepKeys } from '../ui/key-guard.js';
import { areSame } from '../ui/same-values.js';
import { type OpenedInstrument, openWhole } from '../instruments/open-instrument.js';
import { controls } from '../ui/controls.styles.js';
import { tokens } from '../ui/tokens.styles.js';
import { emit } from '../events.js';
import { LanguageController } from '../i18n/language-controller.js';
import type { TeamMessages } from '../i18n/nl-team.js';
import { screenLanguageOf } from '../i18n/messages.js';
import { loadTeamMessages } from '../i18n/team-messages.js';
import { WordsController } from '../i18n/words-controller.js';
import { CollectionStore } from '../storage/collection-store.js';
import { codeInAddress } from '../ui/address.js';
import { snapshotFromCode } from './report/report-link.js';
import { openCollection } from './worker/open-collection.js';
import { type Fitting, fittingVersion } from './gather/fitting-version.js';
import type { KeptCollection, Opening } from './gather/team-open.js';
import { teamStyles } from './team.styles.js';
import type { Questionnaire } from './worker/worker-messages.js';

const INNER =
  'leerscan-team-start, leerscan-team-gather, leerscan-team-invited, leerscan-team-report, leerscan-team-event';

const isCodeInAddress = (): boolean =>
  (['leerscan', 'leerscan-invitation', 'leerscan-report'] as const).some((name) => codeInAddress(name) !== null);

/** What stands on the screen. */
type Screen =
  | { readonly kind: 'start' }
  /** `files` are the answers that it begins with: read once. */
  | { readonly kind: 'gather'; readonly collection: Collection; readonly files?: readonly File[] }
  | { readonly kind: 'report'; readonly snapshot: Snapshot; readonly collection: Collection | undefined }
  | {
      readonly kind: 'event';
      readonly files?: readonly File[];
      readonly opened?: EventSnapshot;
      readonly version?: string;
    }
  | { readonly kind: 'invited'; readonly invitation: Invitation }
  | { readonly kind: 'result' }
  | { readonly kind: 'trouble'; readonly text: (words: TeamMessages) => string };

/**
 * @tagname leerscan-team
 * @summary Many responses, one honest picture: invitation, gathering, report and conversation. No account and no
 *   server. Comes with `leerscan/team`.
 * @fires leerscan-export - Something was taken along.
 * @fires leerscan-error - Something from outside was refused or could not be loaded.
 */
export class LeerscanTeam extends LitElement {
  static override styles = [tokens, controls, teamStyles];

  /** Id of a built-in instrument. */
  @property() instrument = 'leercultuur';
  /** Address of a JSON file with an instrument of your own; comes before `instrument`. */
  @property() src = '';
  /** An instrument of your own as a value; comes before `src`. */
  @property({ attribute: false }) definition: unknown;
  /**
   * The page that invitations and links open; when absent this page, by its canonical address or without its query. It
   * must have a `<leerscan-team>` with the same instrument.
   */
  @property({ attribute: 'share-url' }) shareUrl = '';
  /**
   * Address that the person may read responses from (a JSON list, NDJSON, or CouchDB’s `_all_docs`), filled in
   * beforehand.
   */
  @property() source = '';

  @state() private screen: Screen = { kind: 'start' };

  readonly #store = new CollectionStore();
  readonly #language = new LanguageController(this);
  readonly #words = new WordsController(this, this.#language, loadTeamMessages);
  readonly #focus = new FocusController(this, INNER);
  /** The questionnaire as it is now, and its earlier versions: a team's file or report keeps its own. */
  readonly #opening = new Task(this, {
    task: async ([definition, src, id, language], { signal }): Promise<readonly OpenedInstrument[]> => {
      const now = await openWhole({ definition, src, id, languages: [language] }, signal);
      return [now, ...(await now.earlier())];
    },
    args: () => [this.definition, this.src, this.instrument, screenLanguageOf(this.#language.language)] as const,
    argsEqual: areSame,
    onError: (error) => emit(this, 'leerscan-error', { error }),
    // Once: a page that changes its language keeps what stands on it.
    onComplete: () => void (this.#hasRead ? undefined : this.#readAddress()),
  });

  /** Collections on this device: looked for where they are offered, and not on that of somebody who was invited. */
  readonly #kept: Task<readonly [boolean], readonly KeptCollection[]> = new Task(this, {
    task: ([isOffered]) => (isOffered ? this.#keptHere() : (this.#kept.value ?? [])),
    args: () => [this.screen.kind === 'start' && (this.#hasRead || !isCodeInAddress())] as const,
  });

  #hasRead = false;

  override connectedCallback(): void {
    super.connectedCallback();
    keepKeys(this.renderRoot);
    addEventListener('hashchange', this.#onHashChange);
    addEventListener('beforeunload', this.#onUnload);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHashChange);
    removeEventListener('beforeunload', this.#onUnload);
  }

  override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    const [now] = this.#versions;
    if (!words) return nothing;
    const shown = screenLanguageOf(this.#language.language);
    if (this.#opening.error !== undefined && !now)
      return html`<div class="note" role="alert" lang=${shown}>
        <p>${words.loadTrouble}</p>
        <button type="button" @click=${() => void this.#opening.run()}>${words.retry}</button>
      </div>`;
    return now ? html`<div class="team" lang=${shown}>${this.#renderScreen(words, now)}</div>` : nothing;
  }

  #renderScreen(words: TeamMessages, now: OpenedInstrument): TemplateResult {
    const { screen } = this;
    const opened = this.#versionOf(screen) ?? now;
    const instrument = opened.questions;
    switch (screen.kind) {
      case 'start':
        return html`<leerscan-team-start
          .words=${words}
          .instrument=${instrument}
          .kept=${this.#kept.value ?? []}
          .resume=${(tag: number, opening: Opening) => this.#resume(tag, opening)}
          .begin=${(collection: Collection, files: readonly File[]) => this.#go({ kind: 'gather', collection, files })}
          .event=${(files: readonly File[], version: string) => this.#go({ kind: 'event', files, version })}
          .fit=${(file: File, signal: AbortSignal) => this.#fit(file, signal)}
          .read=${(value: unknown, opening: Opening) => this.#open(value, 'file', opening)}
          .forget=${(tag: number) => void this.#forget(tag)}
        ></leerscan-team-start>`;
      case 'gather':
        return html`<leerscan-team-gather
          .words=${words}
          .instrument=${instrument}
          .questionnaire=${this.#questionnaire(opened)}
          .collection=${screen.collection}
          .files=${screen.files ?? []}
          .shareUrl=${this.shareUrl}
          .source=${this.source}
          .store=${this.#store}
          .show=${(snapshot: Snapshot) => this.#go({ kind: 'report', snapshot, collection: screen.collection })}
          .close=${() => this.#go({ kind: 'start' })}
        ></leerscan-team-gather>`;
      case 'event':
        return html`<leerscan-team-event
          .words=${words}
          .instrument=${instrument}
          .questionnaire=${this.#questionnaire(opened)}
          .files=${screen.files ?? []}
          .opened=${screen.opened}
          .close=${() => this.#go({ kind: 'start' })}
        ></leerscan-team-event>`;
      case 'report':
        return html`<leerscan-team-report
          .words=${words}
          .instrument=${instrument}
          .versions=${this.#versions.map(({ questions }) => questions)}
          .snapshot=${screen.snapshot}
          .shareUrl=${this.shareUrl}
          .back=${() => this.#leave(screen.collection)}
        ></leerscan-team-report>`;
      case 'invited':
        // Another invitation has another reader: it begins anew.
        return html`${keyed(screen.invitation.tag, html`<leerscan-team-invited .words=${words} .instrument=${instrument} .written=${opened.written} .earlier=${opened === now ? undefined : opened} .instrumentId=${this.instrument} .invitation=${screen.invitation} .shareUrl=${this.shareUrl} .language=${screenLanguageOf(this.#language.language)}></leerscan-team-invited>`)}`;
      case 'result':
        return html`<leerscan-scan
          .instrument=${this.instrument}
          .definition=${opened.written}
          .shareUrl=${this.shareUrl}
        ></leerscan-scan>`;
      case 'trouble':
        return html`<div class="note" role="alert">
          <p>${screen.text(words)}</p>
          <button type="button" @click=${() => this.#leave(undefined)}>${words.back}</button>
        </div>`;
    }
  }

  #questionnaire(opened: OpenedInstrument): Questionnaire {
    // A worker takes plain data alone, and a framework may wrap what it hands over.
    return {
      id: this.instrument,
      version: opened.questions.version,
      definition: opened.written === undefined ? undefined : (JSON.parse(toJson(opened.written)) as unknown),
      language: screenLanguageOf(this.#language.language),
    };
  }

  /** `title` is undefined for one that is none of ours, which can only be deleted. */
  async #keptHere(): Promise<readonly KeptCollection[]> {
    return [...(await this.#store.all())].map(([tag, value]) => {
      try {
        return { tag, title: collectionTitle(value) };
      } catch {
        return { tag, title: undefined };
      }
    });
  }

  async #resume(tag: number, opening: Opening): Promise<string | undefined> {
    return this.#open((await this.#store.all()).get(tag), 'browser', opening);
  }

  /** What somebody opened: a collection, or a report. @returns why not, or undefined. */
  async #open(value: unknown, from: 'file' | 'browser', { signal, read }: Opening): Promise<string | undefined> {
    // What was asked for last counts.
    if (signal.aborted) return undefined;
    const { words } = this.#words;
    const { format, instrument: own } = Object(value) as { readonly format?: unknown; readonly instrument?: unknown };
    try {
      if (format === COLLECTION_FORMAT) {
        const { version } = Object(own) as { readonly version?: unknown };
        const collection = await openCollection(this.#ofVersion(version), value, signal, read);
        collection?.heldBy.add(from);
        if (collection) this.#go({ kind: 'gather', collection });
      } else if (format === SNAPSHOT_FORMAT) {
        const snapshot = parseSnapshot(value);
        if (!this.#ofSnapshot(snapshot)) return words?.problem.other;
        this.#check(snapshot);
        this.#go({ kind: 'report', snapshot, collection: undefined });
      } else if (format === EVENT_FORMAT) {
        const snapshot = parseEventSnapshot(value);
        const own = this.#ofSnapshot(snapshot);
        if (!own) return words?.problem.other;
        checkEventSnapshot(own.questions, snapshot);
        this.#go({ kind: 'event', opened: snapshot });
      } else return words?.problem.broken;
    } catch (error) {
      emit(this, 'leerscan-error', { error });
      return error instanceof LeerscanError && error.code === 'instrument-unknown'
        ? words?.problem.other
        : words?.problem.broken;
    }
    return undefined;
  }

  /** The version that a file's answers are of. */
  #fit(file: File, signal: AbortSignal): Promise<Fitting | undefined> {
    const versions = this.#versions.map((opened) => ({
      instrument: opened.questions,
      questionnaire: this.#questionnaire(opened),
    }));
    return fittingVersion(versions, file, signal);
  }

  #go(screen: Screen): void {
    this.screen = screen;
    // Only after what a person did: a page that loads keeps its own focus.
    this.#focus.moveInto();
  }

  #leave(collection: Collection | undefined): void {
    this.#go(collection ? { kind: 'gather', collection } : { kind: 'start' });
  }

  async #forget(tag: number): Promise<void> {
    await this.#store.wipe(tag);
    await this.#kept.run();
  }

  get #versions(): readonly OpenedInstrument[] {
    return this.#opening.value ?? [];
  }

  /** The version that what stands on a screen belongs to. */
  #versionOf(screen: Screen): OpenedInstrument | undefined {
    if (screen.kind === 'gather')
      return this.#versions.find(({ questions }) => questions.version === screen.collection.instrument.version);
    if (screen.kind === 'report') return this.#ofSnapshot(screen.snapshot);
    if (screen.kind === 'event')
      return screen.opened
        ? this.#ofSnapshot(screen.opened)
        : this.#versions.find(({ questions }) => questions.version === screen.version);
    if (screen.kind !== 'invited') return undefined;
    const { version } = screen.invitation;
    // Invitations of the first version do not say which one they are of.
    return version === undefined
      ? this.#versions.at(-1)
      : this.#versions.find(({ questions }) => questions.version === version);
  }

  /** The version of a collection's file; the one now for any other. */
  #ofVersion(version: unknown): Instrument {
    const versions = this.#versions.map(({ questions }) => questions);
    return versions.find((one) => one.version === version) ?? (versions[0] as Instrument);
  }

  #ofSnapshot(snapshot: Pick<Snapshot, 'instrument'>): OpenedInstrument | undefined {
    return this.#versions.find(({ questions }) => isSnapshotOf(questions, snapshot));
  }

  /** @throws {LeerscanError} `snapshot-invalid`; one of a questionnaire that is not here is only not compared with. */
  #check(snapshot: Snapshot): void {
    for (const one of [snapshot, snapshot.earlier]) {
      const instrument = one && this.#ofSnapshot(one)?.questions;
      if (instrument) checkSnapshot(instrument, one);
    }
  }

  async #readAddress(): Promise<void> {
    this.#hasRead = true;
    const invitation = codeInAddress('leerscan-invitation');
    const report = codeInAddress('leerscan-report');
    try {
      if (codeInAddress('leerscan') !== null) this.screen = { kind: 'result' };
      else if (invitation !== null) this.screen = { kind: 'invited', invitation: fromInvitationCode(invitation) };
      else if (report !== null) {
        const snapshot = await snapshotFromCode(report);
        if (!this.#ofSnapshot(snapshot)) {
          const known = this.#versions.map(({ questions: { id, version } }) => `${id} ${version}`).join(' or ');
          throw new LeerscanError('instrument-changed', [
            {
              path: 'instrument',
              message: `expected a report of ${known}, but got one of ${snapshot.instrument.id} ${snapshot.instrument.version}`,
            },
          ]);
        }
        this.#check(snapshot);
        this.screen = { kind: 'report', snapshot, collection: undefined };
      }
    } catch (error) {
      emit(this, 'leerscan-error', { error });
      this.screen = {
        kind: 'trouble',
        text: (words) => (invitation !== null ? words.invited.trouble : words.problem.link),
      };
    }
  }

  readonly #onHashChange = (): void => {
    if (!this.#collection && this.#opening.value) void this.#readAddress();
  };

  readonly #onUnload = (event: BeforeUnloadEvent): void => {
    const collection = this.#collection;
    if (collection?.heldBy.size === 0) event.preventDefault();
  };

  /** The collection that is open, whatever stands before it. */
  get #collection(): Collection | undefined {
    return 'collection' in this.screen ? this.screen.collection : undefined;
  }
}
