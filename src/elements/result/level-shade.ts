import type { Instrument, Level } from '../../core/instrument/instrument.js';

/** Which of the four shades a level has, 1 to 4, however many levels there are; the last one without a level. */
export function shadeOf({ levels }: Instrument, level: Level | null | undefined): number {
  const place = level ? levels.findIndex(({ id }) => id === level.id) : -1;
  return place < 0 ? 4 : Math.round(1 + (3 * place) / Math.max(1, levels.length - 1));
}
