/**
 * Import this for a team: registers `<leerscan-team>`, `<leerscan-report>` and `<leerscan-guide>`, and everything that
 * they are made of.
 */
import '../entries/scan.js';
import '../elements/result/result-tags.js';
import { register } from '../register.js';
import { LeerscanGuide } from './report/leerscan-guide.js';
import { LeerscanReport } from './report/leerscan-report.js';
import { LeerscanTeam } from './leerscan-team.js';
import { EventReport } from './event/event-report.js';
import { TeamEvent } from './event/team-event.js';
import { TeamGather } from './gather/team-gather.js';
import { TeamIntake } from './gather/team-intake.js';
import { TeamInvite } from './gather/team-invite.js';
import { TeamInvited } from './gather/team-invited.js';
import { TeamMapping } from './gather/team-mapping.js';
import { TeamOpen } from './gather/team-open.js';
import { TeamRelease } from './gather/team-release.js';
import { TeamRemove } from './gather/team-remove.js';
import { TeamReport } from './report/team-report.js';
import { TeamStart } from './gather/team-start.js';

declare global {
  interface HTMLElementTagNameMap {
    'leerscan-guide': LeerscanGuide;
    'leerscan-report': LeerscanReport;
    'leerscan-team': LeerscanTeam;
  }
}

register({
  'leerscan-guide': LeerscanGuide,
  'leerscan-report': LeerscanReport,
  'leerscan-team': LeerscanTeam,
  'leerscan-team-event': TeamEvent,
  'leerscan-team-event-report': EventReport,
  'leerscan-team-gather': TeamGather,
  'leerscan-team-intake': TeamIntake,
  'leerscan-team-invite': TeamInvite,
  'leerscan-team-invited': TeamInvited,
  'leerscan-team-mapping': TeamMapping,
  'leerscan-team-open': TeamOpen,
  'leerscan-team-release': TeamRelease,
  'leerscan-team-remove': TeamRemove,
  'leerscan-team-report': TeamReport,
  'leerscan-team-start': TeamStart,
});

export { LeerscanGuide, LeerscanReport, LeerscanTeam };
