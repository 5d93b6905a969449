import type { TemplateResult, nothing } from 'lit';
import type { ResultMessages } from '../../i18n/messages.js';
import { renderOwner } from './owner-view.js';
import { ScanDraft } from './scan-draft.js';
import type { ScanHost } from './scan-host.js';

/** What only some hosts ask for, in one file that comes once one does: a draft that is kept, and whose scan it is. */
export class ScanExtras {
  readonly #words: { readonly words: ResultMessages | undefined };
  readonly draft: ScanDraft;

  constructor(words: { readonly words: ResultMessages | undefined }) {
    this.#words = words;
    this.draft = new ScanDraft(words);
  }

  renderOwner(host: ScanHost): TemplateResult | typeof nothing {
    return renderOwner(this.#words.words, host);
  }
}
