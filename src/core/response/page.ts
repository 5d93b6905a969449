import { type Instrument, itemsOf } from '../instrument/instrument.js';

/** One screen of answering: statements of one dimension, the background questions, or the summary. */
export type Page = ItemPage | { readonly kind: 'background' } | { readonly kind: 'summary' };

export interface ItemPage {
  readonly kind: 'items';
  readonly dimension: string;
  /** Place of the dimension among those of the form, from 1. */
  readonly theme: number;
  readonly themes: number;
  /** Place of the first item among those of the form, from 1. */
  readonly first: number;
  readonly items: readonly string[];
}

/** The screens in order: a dimension each, or (`single`) a statement each. */
export function pagesOf(instrument: Instrument, form: string, single: boolean): readonly Page[] {
  const items = itemsOf(instrument, form);
  const themes = instrument.dimensions.filter(({ id }) => items.some((item) => item.dimension === id));
  let first = 1;
  const itemPages = themes.flatMap(({ id }, index) => {
    const ids = items.filter((item) => item.dimension === id).map((item) => item.id);
    const groups = single ? ids.map((one) => [one]) : [ids];
    return groups.map((group): ItemPage => {
      const page: ItemPage = {
        kind: 'items',
        dimension: id,
        theme: index + 1,
        themes: themes.length,
        first,
        items: group,
      };
      first += group.length;
      return page;
    });
  });
  return [
    ...itemPages,
    ...(instrument.background.length > 0 ? [{ kind: 'background' } as const] : []),
    { kind: 'summary' },
  ];
}

/**
 * The page that shows a place: an item's id, `@background` or `@summary` (no id begins with @). The first page when
 * there is none.
 */
export function pageIndexOf(pages: readonly Page[], place: string): number {
  const index = pages.findIndex((page) =>
    page.kind === 'items' ? page.items.includes(place) : `@${page.kind}` === place,
  );
  return Math.max(0, index);
}

/** The place that a page stands for: stays the same when the layout changes from one statement to five. */
export function placeOf(page: Page | undefined): string {
  return page === undefined ? '' : page.kind === 'items' ? (page.items[0] ?? '') : `@${page.kind}`;
}

/** Statements that a person answers in a minute (content guide: 25 in about four, 15 in about two). */
const PER_MINUTE = 7;

/** How long so many statements take, in whole minutes. */
export function minutesFor(items: number): number {
  return Math.max(1, Math.round(items / PER_MINUTE));
}
