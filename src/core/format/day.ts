/**
 * Today by the device's own calendar, as `2026-11-23`. A clock that is beyond what four digits say gives the last day
 * of these, or the first.
 */
export function dayOf(date: Date): string {
  if (date.getFullYear() > 9999) return '9999-12-31';
  if (date.getFullYear() < 0) return '0000-01-01';
  return [
    String(date.getFullYear()).padStart(4, '0'),
    String(date.getMonth() + 1).padStart(2, '0'),
    String(date.getDate()).padStart(2, '0'),
  ].join('-');
}
