/**
 * What a script tag loads where the scan stands at the top of its page: the shell and its first screens in one file,
 * since nothing is saved by waiting.
 */
import '../elements/scan/scan-controller.js';

export * from './scan.js';
