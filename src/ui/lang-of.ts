import { nothing } from 'lit';
import { UNDETERMINED } from '../core/instrument/text.js';

/** For a lang attribute: nothing where an instrument does not say which language it is in. */
export function langOf(language: string): string | typeof nothing {
  return language === UNDETERMINED ? nothing : language;
}
