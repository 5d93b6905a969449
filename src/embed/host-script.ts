/** The host's helper as a script tag: connects the frames of the page. */
import { connectFrames } from './host.js';

connectFrames();
