import { type TemplateResult, html, nothing } from 'lit';
import { type Instrument, formOf, itemsOf } from '../../core/instrument/instrument.js';
import { answerOf } from '../../core/response/response.js';
import type { Messages } from '../../i18n/messages.js';
import type { DraftStore, StoredDraft } from '../../storage/draft-store.js';
import type { Draft } from '../../engine/survey-engine.js';
import { longDate } from '../../ui/long-date.js';

export { DraftStore } from '../../storage/draft-store.js';

/** Keeps what was answered so far, where there is a place for it; says whether there is. */
export function keepIn(
  store: DraftStore | undefined,
  instrument: Instrument,
  form: string,
  { answers, respondent }: Draft,
): boolean {
  const { id, version } = instrument;
  store?.write({
    instrument: { id, version },
    form: formOf(instrument, form),
    answers,
    respondent: respondent as StoredDraft['respondent'],
    at: Date.now(),
  });
  return store !== undefined;
}

/** Answers to go on from; undefined when they are not of this version and form of the questionnaire. */
export function draftOf(found: StoredDraft | undefined, instrument: Instrument, form: string): Draft | undefined {
  const fits =
    found?.instrument.id === instrument.id &&
    found.instrument.version === instrument.version &&
    formOf(instrument, found.form) === formOf(instrument, form);
  if (!found || !fits) return undefined;
  const { answers, respondent } = found;
  return {
    answers,
    respondent,
    place:
      itemsOf(instrument, form).find((item) => answerOf(answers, item.id) === undefined)?.id ??
      (instrument.background.length > 0 ? '@background' : '@summary'),
  };
}

/** What a person can do with a draft that was found. */
export interface DraftActions {
  goOn(): void;
  wipe(): void;
}

/** What the first screen says of a draft. Whose it is comes first: without an answer to that nobody begins. */
export interface DraftIntro {
  readonly note: TemplateResult;
  readonly isAsking: boolean;
}

export function introOf(
  store: DraftStore | undefined,
  found: StoredDraft | undefined,
  instrument: Instrument,
  form: string,
  language: string,
  { resume }: Messages,
  { goOn, wipe }: DraftActions,
): DraftIntro | undefined {
  if (!store) return undefined;
  if (!found)
    return { note: html`<p class="note">${store.works ? resume.explain : resume.impossible}</p>`, isAsking: false };
  const draft = draftOf(found, instrument, form);
  const items = itemsOf(instrument, form);
  const answered = draft ? items.filter((item) => answerOf(draft.answers, item.id) !== undefined).length : 0;
  const date = longDate(new Date(found.at), language);
  const note = html`<div class="note" part="note">
    <p>${draft ? resume.found(date, answered, items.length) : resume.otherVersion(date)}</p>
    <div class="row">
      ${draft ? html`<button type="button" class="primary" @click=${goOn}>${resume.goOn}</button>` : nothing}<button
        type="button"
        @click=${wipe}
      >
        ${resume.wipe}
      </button>
    </div>
  </div>`;
  return { note, isAsking: draft !== undefined };
}

export function renderNote(
  store: DraftStore | undefined,
  { resume }: Messages,
  wipe: () => void,
): TemplateResult | undefined {
  if (!store) return undefined;
  return html`<div class="kept">
    <p>${store.works ? resume.explain : resume.impossible}</p>
    <button type="button" class="plain" @click=${wipe}>${resume.wipe}</button>
  </div>`;
}
