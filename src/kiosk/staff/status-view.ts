import { type TemplateResult, html, nothing } from 'lit';
import { LANES } from '../../core/kiosk/kiosk-record.js';
import { VERSION } from '../../core/version.js';
import type { KioskMessages } from '../../i18n/nl-kiosk.js';
import type { StoreCounts } from '../../storage/kiosk/kiosk-store.js';
import type { RecordKeeper } from '../keeper/record-keeper.js';

/** Where a device does not say how much it holds: not a number that nobody counted. */
const UNKNOWN = '?';

/** What the panel found out about this device. */
export interface Status extends StoreCounts {
  /** The browser promised not to delete anything by itself. */
  readonly isPersisted: boolean;
  readonly isInstalled: boolean;
  /** Megabytes; undefined where a browser does not tell. */
  readonly left: number | undefined;
}

/** Opened from the device's own screen, as an app, and not in a browser's tab. */
export function isInstalled(): boolean {
  return !document.fullscreenElement && matchMedia('(display-mode: standalone), (display-mode: fullscreen)').matches;
}

/**
 * Asks the browser to delete nothing by itself; one that said no once may agree later. Where it asks a person
 * (Firefox), this resolves only with their answer: nothing may wait for it.
 */
export async function askToPersist(): Promise<void> {
  if ('storage' in navigator && !(await navigator.storage.persisted().catch(() => true)))
    await navigator.storage.persist().catch(() => false);
}

/** Looks at the device and at what is kept on it. */
export async function statusOf(keeper: RecordKeeper, today: string): Promise<Status> {
  const storage = 'storage' in navigator ? navigator.storage : undefined;
  const isPersisted = (await storage?.persisted().catch(() => false)) ?? false;
  const { quota, usage } = (await storage?.estimate().catch(() => undefined)) ?? {};
  return {
    ...(await keeper.store.counts(today)),
    isPersisted,
    isInstalled: isInstalled(),
    left: quota === undefined ? undefined : Math.floor((quota - (usage ?? 0)) / 2 ** 20),
  };
}

export function renderStatus(
  { staff }: KioskMessages,
  status: Status,
  keeper: RecordKeeper,
  isOffline: boolean,
): TemplateResult {
  const { facts } = staff;
  const yes = (is: boolean): string => (is ? staff.yes : staff.no);
  const waiting = waitingFor(status, keeper);
  const isSending = keeper.stateOf('responses') !== undefined || keeper.stateOf('contacts') !== undefined;
  const { trouble } = keeper.store;
  const rows: readonly (readonly [string, string | number])[] = [
    [facts.today, status.today],
    [facts.total, status.unsaved > 0 ? `${status.responses} (${staff.unsaved(status.unsaved)})` : status.responses],
    [facts.ever, status.ever],
    [facts.contacts, status.contacts],
    ...(status.unreadable > 0 ? [[facts.unreadable, status.unreadable] as const] : []),
    ...(isSending
      ? ([
          [facts.waiting, waiting ?? UNKNOWN],
          [facts.refused, status.queue?.refused ?? UNKNOWN],
          [facts.notAccepted, status.queue?.notAccepted ?? UNKNOWN],
          [facts.oldest, oldestOf(status, keeper) ?? (status.queue ? staff.none : UNKNOWN)],
        ] as const)
      : []),
    [facts.kept, status.isPersisted ? staff.persisted : staff.notPersisted],
    [facts.installed, yes(status.isInstalled)],
    [facts.offline, yes(isOffline)],
    ...(status.left === undefined ? [] : [[facts.left, staff.megabytes(status.left)] as const]),
    [facts.version, VERSION],
  ];
  return html`<section class="card">
    <h3>${staff.status}</h3>
    ${trouble ? html`<p class="note trouble" role="alert">${staff.troubles[trouble]}</p>` : nothing}
    <dl class="facts">
      ${rows.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    <p class="sending">${isSending ? sendingText(staff, keeper) : staff.sending.off}</p>
  </section>`;
}

/**
 * How many records still wait for a receiver; those for which there is none wait for staff. Undefined when the device
 * does not say.
 */
export function waitingFor({ queue }: Status, keeper: RecordKeeper): number | undefined {
  return queue && LANES.reduce((sum, lane) => sum + (keeper.stateOf(lane) ? queue[lane].waiting : 0), 0);
}

/** Day of the record that has waited longest for a receiver. */
function oldestOf({ queue }: Status, keeper: RecordKeeper): string | undefined {
  return LANES.flatMap((lane) => (keeper.stateOf(lane) ? (queue?.[lane].oldest ?? []) : [])).sort()[0];
}

function sendingText({ sending }: KioskMessages['staff'], keeper: RecordKeeper): string {
  const states = LANES.flatMap((lane) => keeper.stateOf(lane) ?? []);
  const waiting = states.find(({ kind }) => kind === 'waiting');
  if (waiting) return sending.waiting(waiting.reason ?? '');
  return states.some(({ kind }) => kind === 'sending') ? sending.sending : sending.idle;
}
