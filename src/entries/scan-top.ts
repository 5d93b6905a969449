/**
 * What a script tag loads where the scan stands at the top of its page: the shell and its first screens in one file,
 * since nothing is saved by waiting.
 */
// Before the tags on the page become elements.
import '../elements/scan/scan-session.js';

export * from './scan.js';
