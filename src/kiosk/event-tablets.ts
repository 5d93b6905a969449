import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type Tablet, newestOf, tabletsIn } from '../core/kiosk/kiosk-export.js';
import type { KioskMessages } from '../i18n/nl-kiosk.js';
import { controls } from '../ui/controls.styles.js';
import { renderFilePicker } from '../ui/file-picker-view.js';
import { pickerStyles } from '../ui/file-picker.styles.js';
import { cardStyles, fieldStyles } from '../ui/form.styles.js';
import { longDate } from '../ui/long-date.js';
import { tokens } from '../ui/tokens.styles.js';
import { eventTabletsStyles } from './event-tablets.styles.js';

/** More than any event has tablets, with every file of its days. */
const MAX_FILES = 500;
/** Megabytes of one file; ten thousand scans are some ten. */
const MAX_SIZE = 50;
/** Files that staff export too, for other readers. */
const TABLES = /\.(?:csv|xlsx?)$/i;

type FileTrouble = 'table' | 'damaged' | 'other' | 'nobody' | 'large';

/** What was found in the files that were chosen. */
interface Found {
  readonly tablets: readonly Tablet[];
  readonly troubles: readonly { readonly file: string; readonly trouble: FileTrouble }[];
}

/** How the tablets of an event stand, from the files that they export. Keeps and sends nothing. */
export class EventTablets extends LitElement {
  static override styles = [tokens, controls, fieldStyles, cardStyles, pickerStyles, eventTabletsStyles];

  @property({ attribute: false }) words!: KioskMessages;
  /** That of the words. */
  @property({ attribute: false }) language = '';

  @state() private found: Found | undefined;
  @state() private areTooMany = false;
  #chosen: readonly File[] = [];

  override render(): TemplateResult {
    const { tablets: words } = this.words;
    const { found } = this;
    return html`<section class="card" lang=${this.language}>
      <h2>${words.title}</h2>
      <p>${words.lead}</p>
      ${renderFilePicker({ id: 'exports', label: words.files, button: this.words.staff.chooseFile, isMultiple: true, picked: (event) => void this.#onFiles(event) })}
      <p class="found" aria-live="polite">${found ? words.found(found.tablets.length, found.troubles.length) : ''}</p>
      ${this.areTooMany ? html`<p class="note" role="alert">${words.troubles.tooMany(MAX_FILES)}</p>` : nothing}
      ${
        found && found.troubles.length > 0
          ? html`<ul class="note">
              ${found.troubles.map(({ file, trouble }) => html`<li>${words.troubles[trouble](file, MAX_SIZE)}</li>`)}
            </ul>`
          : nothing
      }
      ${found && found.tablets.length > 0 ? this.#renderTable(found.tablets) : nothing}
    </section>`;
  }

  #renderTable(tablets: readonly Tablet[]): TemplateResult {
    const { tablets: words } = this.words;
    const { columns } = words;
    const hasEvents = new Set(tablets.map(({ place }) => place.event)).size > 1;
    const sum = (part: keyof Tablet['responses']): string => sumOf(tablets.map(({ responses }) => responses[part]));
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${words.title}>
        <table>
          <caption>
            ${words.caption}
          </caption>
          <thead>
            <tr>
              ${Object.values(columns).map((column) => html`<th scope="col">${column}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${tablets.map(
              (tablet) =>
                html`<tr>
                  <th scope="row">
                    ${tablet.place.kiosk || '–'}${hasEvents ? html`<span class="muted">${tablet.place.event}</span>` : nothing}
                  </th>
                  <td>${tablet.place.stand || '–'}</td>
                  <td>${this.#momentOf(tablet)}</td>
                  <td>${tablet.responses.kept}</td>
                  <td>${tablet.responses.waiting ?? '–'}</td>
                  <td>${tablet.responses.refused ?? '–'}</td>
                </tr>`,
            )}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colspan="3">${words.total}</th>
              <td>${sum('kept')}</td>
              <td>${sum('waiting')}</td>
              <td>${sum('refused')}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      ${tablets.some(({ responses }) => responses.waiting === undefined) ? html`<p class="muted">${words.unknown}</p>` : nothing}`;
  }

  /** On the clock of whoever looks; of an earlier version only the day is known. */
  #momentOf({ at, isCounted }: Tablet): string {
    const day = { weekday: 'short', day: 'numeric', month: 'short' } as const;
    if (!isCounted) return longDate(new Date(at), this.language, { ...day, hour: '2-digit', minute: '2-digit' });
    const date = new Date(`${at}T12:00:00`);
    // A clock past the year 9999 once wrote what is no date.
    return this.words.tablets.lastScan(Number.isNaN(date.getTime()) ? at : longDate(date, this.language, day));
  }

  readonly #onFiles = async ({ target }: Event): Promise<void> => {
    const files = [...((target as HTMLInputElement).files ?? [])];
    this.#chosen = files;
    this.found = undefined;
    this.areTooMany = files.length > MAX_FILES;
    if (files.length === 0 || this.areTooMany) return;
    const found = await readFiles(files);
    // Others may have been chosen meanwhile.
    if (this.#chosen === files) this.found = found;
  };
}

async function readFiles(files: readonly File[]): Promise<Found> {
  const tablets: Tablet[] = [];
  const troubles: { readonly file: string; readonly trouble: FileTrouble }[] = [];
  // One after another: together they may be more than a phone holds.
  for (const file of files) {
    const read = await readFile(file);
    if (typeof read === 'string') troubles.push({ file: file.name, trouble: read });
    else tablets.push(...read);
  }
  return { tablets: newestOf(tablets), troubles };
}

async function readFile(file: File): Promise<readonly Tablet[] | FileTrouble> {
  if (TABLES.test(file.name)) return 'table';
  if (file.size > MAX_SIZE * 1e6) return 'large';
  try {
    const tablets = tabletsIn(JSON.parse(await file.text()));
    return tablets?.length === 0 ? 'nobody' : (tablets ?? 'other');
  } catch {
    return 'damaged';
  }
}

/** Of those that are known. */
function sumOf(counts: readonly (number | undefined)[]): string {
  const known = counts.filter((one) => one !== undefined);
  return known.length === 0 ? '–' : String(known.reduce((sum, one) => sum + one, 0));
}
