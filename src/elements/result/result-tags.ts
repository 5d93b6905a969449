import { loadResultMessages } from '../../i18n/messages.js';
import { register } from '../../register.js';
import { pause, savesData } from '../../ui/pause.js';
import { LeerscanResult } from './leerscan-result.js';
import { RadarController } from './radar-controller.js';
import './whole-result-view.js';

// What shows a result, in one chunk.
register({ 'leerscan-result': LeerscanResult });

/** Fetches what a result shows, before there is one: its words and its chart. Never fails: it is asked for again. */
export async function prepareResult(language: string): Promise<void> {
  await pause();
  await Promise.allSettled([loadResultMessages(language), savesData() ? undefined : RadarController.load()]);
}
