import { type TemplateResult, html, nothing } from 'lit';
import { type Instrument, formOf } from '../../core/instrument/instrument.js';
import type { Draft } from '../../engine/survey-engine.js';
import type { LeerscanEvents } from '../../events.js';
import { renewalIn } from '../../i18n/renewal.js';
import type { OpenedInstrument } from '../../instruments/open-instrument.js';
import { fitting, withPlace } from '../survey/survey-run.js';
import { carryState, isWithoutOrigin } from '../../ui/carried-state.js';
import { renewPage } from './renew-page.js';
import type { ScanHost } from './scan-host.js';

/**
 * Where a page keeps answers over its own reload: in the entry of its history. No storage is asked for, and nothing is
 * left once they were read, or the tab is closed.
 */
const KEY = 'leerscan';

/** What a scan has to lose: of which questionnaire, in which language, and what was completed. */
type UnderWay = readonly [
  opened: OpenedInstrument | undefined,
  language: { readonly language: string },
  completed: LeerscanEvents['leerscan-complete'] | undefined,
];

/** Where the site was updated under a scan, and a file that it needs is gone: a new page, and the answers with it. */
export class Renewal {
  readonly #host: ScanHost;
  readonly #underWay: () => UnderWay;
  #isStale = false;
  /** The person has said yes: the page may be left. */
  isLeaving = false;

  constructor(host: ScanHost, underWay: () => UnderWay) {
    this.#host = host;
    this.#underWay = underWay;
  }

  /** Looks whether that is why something could not be loaded. */
  async look(error: unknown): Promise<void> {
    if (!(await isGone((Object(error) as { readonly file?: unknown }).file, this.#entry))) return;
    this.#isStale = true;
    this.#host.requestUpdate();
  }

  render(language: string): TemplateResult | typeof nothing {
    if (!this.#isStale) return nothing;
    const { sentence, button } = renewalIn(language);
    return html`<div class="note renewal" part="note" role="alert" .style=${'margin-block-start: 1.5em'}>
      <p>${sentence}</p>
      <button type="button" class="primary" @click=${() => void this.#renew()}>${button}</button>
    </div>`;
  }

  /** Answers of the page before this one, once: as far as the questionnaire of now can have got them. */
  take(instrument: Instrument): { readonly draft: Draft; readonly language: string } | undefined {
    const { [KEY]: carried, ...others } = Object(history.state) as Readonly<Record<string, unknown>>;
    const { scan, instrument: id, form: own, language } = Object(carried) as Readonly<Record<string, unknown>>;
    if (carried === undefined || scan !== this.#place) return undefined;
    history.replaceState(Object.keys(others).length > 0 ? others : null, '');
    const { form } = this.#host;
    if (id !== instrument.id || own !== formOf(instrument, form)) return undefined;
    return {
      draft: withPlace(instrument, form, fitting(instrument, carried)),
      language: typeof language === 'string' ? language : this.#underWay()[1].language,
    };
  }

  async #renew(): Promise<void> {
    if (!this.#carry()) return;
    this.isLeaving = true;
    // The page no longer asks whether it may be left.
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const entry = this.#entry;
    // There it may not be asked for as other pages ask for it.
    if (isWithoutOrigin() && entry) await fetch(entry, { cache: 'reload', mode: 'no-cors' }).catch(() => undefined);
    await renewPage(entry);
  }

  /** @returns false where a page keeps something else in its history than an object: answers would be lost. */
  #carry(): boolean {
    const [opened, { language }, completed] = this.#underWay();
    const instrument = opened?.questions;
    const draft: Draft | undefined =
      completed?.response ?? this.#host.renderRoot.querySelector('leerscan-survey')?.draft;
    const { state } = history as { readonly state: unknown };
    if (!instrument || !draft) return true;
    if (typeof state !== 'object') return false;
    const form = formOf(instrument, this.#host.form);
    const { answers, respondent } = draft;
    const carried = { answers, respondent, scan: this.#place, instrument: instrument.id, form, language };
    carryState({ ...state, [KEY]: carried });
    return true;
  }

  get #entry(): string | undefined {
    return (this.#host.constructor as { readonly entry?: string }).entry;
  }

  /** Which of the scans on its page this is. */
  get #place(): number {
    return [...document.querySelectorAll(this.#host.localName)].indexOf(this.#host);
  }
}

/** Whether a file of the build that could not be loaded is no longer on the server, and not only out of reach. */
async function isGone(file: unknown, entry: string | undefined): Promise<boolean> {
  if (typeof file !== 'string' || entry === undefined) return false;
  const init = { method: 'HEAD', cache: 'no-store', mode: isWithoutOrigin() ? 'no-cors' : 'cors' } as const;
  const found = await fetch(new URL(file, entry), init).catch(() => undefined);
  // Its server answers, and the file did not come.
  if (found?.type === 'opaque') return true;
  // Some servers answer with a page of theirs.
  return found?.ok ? !/script/.test(found.headers.get('content-type') ?? '') : [404, 410].includes(found?.status ?? 0);
}
