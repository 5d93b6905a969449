import { type TemplateResult, html, nothing } from 'lit';
import type { Arrivals } from '../../core/collection/arrivals.js';
import type { Taken } from '../../core/collection/collection.js';
import type { Note, Refusal } from '../../core/collection/reading.js';
import type { AddressError } from '../../ui/read-address.js';
import type { TeamMessages } from '../../i18n/nl-team.js';

/** Refusals that are listed; the others are counted. */
const MAX_LISTED = 200;

/** What became of what was read. */
export interface Outcome {
  readonly added: number;
  /** Taken out again, since a kiosk says that they were deleted there. */
  readonly removed: number;
  /** Of people who say less about themselves now. */
  readonly changed: number;
  readonly refused: number;
  readonly listed: readonly (Refusal & { readonly source: string })[];
  readonly notes: readonly (Note & { readonly source: string })[];
  /** Names of sources that could not be read, and why. */
  readonly unreadable: readonly {
    readonly source: string;
    readonly reason: string;
    readonly why?: AddressError['why'] | undefined;
  }[];
  /** Names of sources with nothing in them. */
  readonly empty: readonly string[];
}

export const NOTHING: Outcome = {
  added: 0,
  removed: 0,
  changed: 0,
  refused: 0,
  listed: [],
  notes: [],
  unreadable: [],
  empty: [],
};

export function withTaken(before: Outcome, source: string, taken: readonly Taken[]): Outcome {
  const countOf = (what: Taken): number => taken.filter((one) => one === what).length;
  const refusals = taken.filter((one) => typeof one === 'object' && 'reason' in one);
  const notes = taken.filter((one) => typeof one === 'object' && 'note' in one);
  return {
    ...before,
    added: before.added + countOf('added'),
    removed: before.removed + countOf('removed'),
    changed: before.changed + countOf('changed'),
    refused: before.refused + refusals.length,
    listed: [
      ...before.listed,
      ...refusals.slice(0, MAX_LISTED - before.listed.length).map((refusal) => ({ ...refusal, source })),
    ],
    notes: [...before.notes, ...notes.slice(0, MAX_LISTED - before.notes.length).map((note) => ({ ...note, source }))],
  };
}

/** After somebody said that they are other people: they were added, and are no longer among those who do not count. */
export function withOthers(before: Outcome, source: string, added: number): Outcome {
  return {
    ...before,
    added: before.added + added,
    refused: Math.max(0, before.refused - added),
    listed: before.listed.filter((refusal) => refusal.source !== source || refusal.reason !== 'alike'),
  };
}

export function renderCounts(
  { gather }: TeamMessages,
  { added, removed, changed, refused, unreadable, empty }: Outcome,
): TemplateResult {
  const isSaid = empty.length === 0 || added + removed + changed + refused > 0;
  return html`${isSaid ? html`<p class="added">${gather.added(added)} ${removed > 0 ? gather.removed(removed) : nothing} ${changed > 0 ? gather.changed(changed) : nothing}</p>` : nothing}
  ${empty.map((source) => html`<p class="added">${source === gather.pasted ? gather.nothing : gather.nothingIn(source)}</p>`)}
  ${unreadable.map(({ source, reason, why }) => html`<p class="unreadable">${gather.unreadable(source)} ${why ? gather.addressTrouble[why] : nothing} ${why === 'slow' || why === 'large' ? nothing : html`<span class="muted" lang="en">${reason}</span>`}</p>`)}
  ${refused > 0 ? html`<p class="refused">${gather.refused(refused)}</p>` : nothing}`;
}

/** Apart from the counts: hundreds of lines are for looking up, not for being read aloud. */
export function renderRefusals({ gather }: TeamMessages, { listed, refused, notes }: Outcome): TemplateResult {
  const told = html`${listed.map(({ source, at, reason, detail }) => html`<li>${gather.at(source, at)}: ${gather.reasons[reason]} ${['broken', 'unreadable', 'two-answers'].includes(reason) ? html`<span class="muted" lang="en">${detail}</span>` : nothing}</li>`)}
  ${refused > listed.length ? html`<li>${gather.more(refused - listed.length)}</li>` : nothing}`;
  return html`${
    refused > 0
      ? html`<ul class="refusals" tabindex="0" aria-label=${gather.refused(refused)}>
          ${told}
        </ul>`
      : nothing
  }
  ${
    notes.length > 0
      ? html`<p class="noted">${gather.noted}</p>
          <ul class="refusals notes" tabindex="0" aria-label=${gather.noted}>
            ${notes.map(({ source, at, note }) => html`<li>${gather.at(source, at)}: ${gather.notes[note]}</li>`)}
          </ul>`
      : nothing
  }`;
}

/**
 * Whether people in one file who answered exactly as people who were here are the same: only whoever gathers can know.
 */
export function renderAlike(
  { gather }: TeamMessages,
  source: string,
  { alike }: Arrivals,
  answered: (areOthers: boolean) => void,
): TemplateResult {
  return html`<div class="note asking alike" role="alert">
    <p><strong>${gather.alikeQuestion}</strong></p>
    <p>${gather.alikeText(source, alike.length)}</p>
    <div class="row">
      <button type="button" class="primary same" @click=${() => answered(false)}>
        ${gather.alikeSame(alike.length)}</button
      ><button type="button" class="others" @click=${() => answered(true)}>${gather.alikeOthers(alike.length)}</button>
    </div>
  </div>`;
}
