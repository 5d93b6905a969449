import { register } from '../../register.js';
import { LeerscanResult } from './leerscan-result.js';
import './whole-result-view.js';

// What shows a result, in one chunk.
register({ 'leerscan-result': LeerscanResult });
