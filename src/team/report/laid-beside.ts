import { comparableTo } from '../../core/team/comparison.js';
import type { Instrument } from '../../core/instrument/instrument.js';
import { type Snapshot, checkSnapshot, isSnapshotOf } from '../../core/team/snapshot.js';
import type { TeamMessages } from '../../i18n/nl-team.js';

/** What can be laid beside a report, or why another report cannot. */
export type Beside = { readonly comparable: Snapshot } | { readonly why: (words: TeamMessages['take']) => string };

/**
 * What of `snapshot`, of any of these versions of the questionnaire, may be compared with a report of `instrument`.
 *
 * @throws {LeerscanError} `snapshot-invalid`.
 */
export function besideOf(instrument: Instrument, versions: readonly Instrument[], snapshot: Snapshot): Beside {
  const own = versions.find((one) => isSnapshotOf(one, snapshot));
  if (!own) return { why: (words) => words.otherInstrument };
  checkSnapshot(own, snapshot);
  const comparable = comparableTo(instrument, own, snapshot);
  return comparable ? { comparable } : { why: (words) => words.otherVersion(own.version, instrument.version) };
}
