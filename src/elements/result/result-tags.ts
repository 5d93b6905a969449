import { register } from '../../register.js';
import { LeerscanResult } from './leerscan-result.js';
import './result-screen.js';

/** What a scan needs to show a result, in one chunk. */
export { resultOf } from '../../core/result/result.js';

register({ 'leerscan-result': LeerscanResult });
