import type { Reading } from '../core/instrument/background.js';
import { dayOf } from '../core/format/day.js';

/** A limit as it is now: as it stands, or today, with or without the = that survey-core asks for. */
export function limitOf(setting: unknown, reading: Reading): number | string | undefined {
  if (typeof setting !== 'string') return typeof setting === 'number' ? setting : undefined;
  const moment = /^=?today\(\)$/.test(setting) ? dayOf(new Date()) : setting;
  return reading === 'month' ? moment.slice(0, '2026-11'.length) : moment;
}
