import { type ExportHead, toExportMoment } from '../../core/kiosk/kiosk-export.js';
import type { KioskRecord } from '../../core/kiosk/kiosk-record.js';
import { dayOf } from '../../core/format/day.js';
import type { RefusedEntry } from '../../storage/kiosk/kiosk-store.js';
import type { RecordKeeper } from '../keeper/record-keeper.js';

/** How the tablet stands with the records that are exported now. Without a receiver, nothing waits for one. */
export async function headOf(
  keeper: RecordKeeper,
  records: readonly Pick<KioskRecord, 'type'>[],
  tray: readonly RefusedEntry[],
  now: Date,
): Promise<ExportHead> {
  const { event, stand, kiosk } = keeper.settings ?? { event: '', stand: '', kiosk: '' };
  const { queue } = await keeper.store.counts(dayOf(now));
  const own = tray.filter(({ lane }) => lane === 'responses');
  const notAccepted = own.filter(({ isTriedDaily }) => isTriedDaily).length;
  return {
    place: { event, stand, kiosk },
    at: toExportMoment(now),
    responses: {
      kept: records.filter(({ type }) => type === 'response').length,
      // What was not accepted yet is still tried.
      ...(queue && keeper.stateOf('responses')
        ? { waiting: queue.responses.waiting + notAccepted, refused: own.length - notAccepted }
        : {}),
    },
  };
}
