/** For a file that has all of a scan's first screens: a scan begins at once, wherever it stands. */
import { LeerscanScan } from './leerscan-scan.js';
import * as session from './scan-controller.js';
import { isTooOld } from '../../ui/too-old.js';

if (!isTooOld()) LeerscanScan.session = session;
