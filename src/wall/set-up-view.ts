import { type TemplateResult, html, nothing } from 'lit';
import { isEndpoint, isPage } from '../core/format/endpoint.js';
import { MAX_IN_PLACE } from '../core/kiosk/kiosk-record.js';
import { renderField } from '../ui/field-views.js';
import { renderFilePicker } from '../ui/file-picker-view.js';
import type { WallMessages } from '../i18n/nl-wall.js';
import { BATCH } from './event-releases.js';

/** Where the answers of an event come together. */
export const STORES = ['receiver', 'couchdb', 'files'] as const;
export type StoreName = (typeof STORES)[number];

/** What staff filled in. It is nowhere but in the page. */
export interface WallSetUp {
  readonly event: string;
  readonly store: StoreName;
  readonly url: string;
  readonly code: string;
  readonly files: readonly File[];
  readonly joinUrl: string;
}

const MAX_ADDRESS = 500;
const MAX_CODE = 1000;

interface SetUpContext {
  readonly isStarting: boolean;
  readonly trouble: string;
  change(part: Partial<WallSetUp>): void;
  start(): void;
}

/** What staff fill in before a wall begins. */
export function renderSetUp({ setUp }: WallMessages, form: WallSetUp, context: SetUpContext): TemplateResult {
  const { change } = context;
  return html`<form
    class="card"
    autocomplete="off"
    novalidate
    @submit=${(submitted: Event) => {
      submitted.preventDefault();
      context.start();
    }}
  >
    <h2>${setUp.title}</h2>
    <p>${setUp.lead}</p>
    <p>${setUp.protects(BATCH)}</p>
    ${renderField({ id: 'event', label: setUp.event, most: MAX_IN_PLACE, value: form.event, changed: (event) => change({ event }) })}
    <label
      >${setUp.store}<select
        id="store"
        @change=${({ target }: Event) => change({ store: (target as HTMLSelectElement).value as StoreName })}
      >
        ${STORES.map((name) => html`<option value=${name} ?selected=${name === form.store}>${setUp.stores[name]}</option>`)}
      </select></label
    >
    ${form.store === 'files' ? renderFiles(setUp, form, change) : renderAddress(setUp, form, form.store, change)}
    ${renderField({ id: 'join', label: setUp.join, most: MAX_ADDRESS, value: form.joinUrl, inputmode: 'url', changed: (joinUrl) => change({ joinUrl }) })}
    <div class="row">
      <button class="primary start" aria-disabled=${String(context.isStarting)}>${setUp.start}</button>
    </div>
    <p aria-live="polite" class=${context.isStarting ? 'muted' : 'unseen'}>
      ${context.isStarting ? setUp.starting : nothing}
    </p>
    ${context.trouble ? html`<p class="note" role="alert">${context.trouble}</p>` : nothing}
  </form>`;
}

function renderAddress(
  setUp: WallMessages['setUp'],
  { url, code }: WallSetUp,
  store: Exclude<StoreName, 'files'>,
  change: SetUpContext['change'],
): TemplateResult {
  return html`${renderField({ id: 'url', label: setUp.url[store], most: MAX_ADDRESS, value: url, inputmode: 'url', changed: (typed) => change({ url: typed }) })}
    ${renderField({ id: 'code', label: setUp.code[store], most: MAX_CODE, value: code, isHidden: true, changed: (typed) => change({ code: typed }) })}
    <p class="muted">${setUp.codeHint}</p>`;
}

function renderFiles(
  setUp: WallMessages['setUp'],
  { files }: WallSetUp,
  change: SetUpContext['change'],
): TemplateResult {
  return html`${renderFilePicker({
      ...{ id: 'files', label: setUp.files, button: setUp.choose, accept: '.json,application/json', isMultiple: true },
      picked: ({ target }) => change({ files: [...((target as HTMLInputElement).files ?? [])] }),
    })}
    <p class="muted">${files.length > 0 ? files.map(({ name }) => name).join(', ') : setUp.filesHint}</p>`;
}

/** The first thing that keeps a wall from beginning, or nothing. */
export function troubleIn({ event, store, url, files, joinUrl }: WallSetUp, { setUp }: WallMessages): string {
  if (!event.trim()) return setUp.eventNeeded;
  if (store === 'files' && files.length === 0) return setUp.filesNeeded;
  if (store !== 'files' && !isEndpoint(url.trim())) return setUp.urlTrouble;
  if (joinUrl.trim() && !isPage(joinUrl.trim())) return setUp.joinTrouble;
  return '';
}
