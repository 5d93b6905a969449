/**
 * Import this for a team: registers `<leerscan-team>`, `<leerscan-report>` and `<leerscan-guide>`, and everything that
 * they are made of.
 */
import '../scan.js';
import { register } from '../register.js';
import { LeerscanGuide } from './leerscan-guide.js';
import { LeerscanReport } from './leerscan-report.js';
import { LeerscanTeam } from './leerscan-team.js';
import { TeamGather } from './team-gather.js';
import { TeamIntake } from './team-intake.js';
import { TeamInvited } from './team-invited.js';
import { TeamRelease } from './team-release.js';
import { TeamReport } from './team-report.js';
import { TeamStart } from './team-start.js';

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
  'leerscan-team-gather': TeamGather,
  'leerscan-team-intake': TeamIntake,
  'leerscan-team-invited': TeamInvited,
  'leerscan-team-release': TeamRelease,
  'leerscan-team-report': TeamReport,
  'leerscan-team-start': TeamStart,
});

export { LeerscanGuide, LeerscanReport, LeerscanTeam };
