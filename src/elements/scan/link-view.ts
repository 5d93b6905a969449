import { type TemplateResult, html, nothing } from 'lit';
import type { Instrument } from '../../core/instrument/instrument.js';
import { LeerscanError } from '../../core/errors/leerscan-error.js';
import type { Response } from '../../core/response/response.js';
import type { ResultMessages } from '../../i18n/messages.js';
import { fromShareCode } from '../../core/share-code/share-code.js';
import type { OpenedInstrument } from '../../instruments/open-instrument.js';
import { type ResultPages, renderResultElement } from './scan-view.js';

/** What a link holds, and the version of the questionnaire that it was made with. */
export interface ReadLink {
  readonly response: Response;
  readonly opened: OpenedInstrument;
}

/** @throws {LeerscanError} as `fromShareCode`, where no version here is that of the code. */
export async function readLink(now: OpenedInstrument, code: string): Promise<ReadLink> {
  try {
    return { response: fromShareCode([now.questions], code), opened: now };
  } catch (error) {
    if (!(error instanceof LeerscanError) || error.code !== 'instrument-changed') throw error;
    const [before] = await now.earlier();
    if (!before) throw error;
    return readLink(before, code);
  }
}

/** A link that cannot be opened: why, what to do, and the way to a scan. */
export function renderRefused(error: LeerscanError, { link }: ResultMessages, way: TemplateResult): TemplateResult {
  const texts: Readonly<Record<string, string>> = {
    'instrument-changed': link.changed,
    'instrument-unknown': link.unknown,
  };
  return html`<div class="note" part="note" role="alert">
    <p tabindex="-1" data-heading>${texts[error.code] ?? link.damaged}</p>
    ${way}
  </div>`;
}

/** A result from a link: says so, and with which version of the questionnaire, where that is not the one now. */
export function renderShared(
  { link }: ResultMessages,
  { response, opened }: ReadLink,
  now: Instrument,
  whole: Instrument,
  pages: ResultPages,
  language: string,
  way: TemplateResult,
): TemplateResult {
  const { version } = response.instrument;
  const isEarlier = opened.questions.version !== now.version;
  return html`<div class="note" part="note">
      <p>${link.note}</p>
      ${version === now.version ? nothing : html`<p>${isEarlier ? link.earlier(version) : link.moved(version, now.version)}</p>`}
    </div>
    ${renderResultElement(whole, response, pages, language, way)}`;
}
