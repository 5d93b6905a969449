/** The host's helper as a script tag: connects the frames of the page, once for all of them. */
import { connectFrames } from './host.js';

// The snippet may stand on a page twice; events would fire twice.
const CONNECTED = Symbol.for('leerscan-frames');
const page = globalThis as unknown as Record<symbol, true | undefined>;
if (!page[CONNECTED]) connectFrames();
page[CONNECTED] = true;
