import '../../src/kiosk/index.js';
import { everyElement } from '../helpers/contract.js';

const within = (element: Element | null | undefined, ...tags: string[]): Element | null | undefined =>
  tags.reduce<Element | null | undefined>((found, tag) => found?.shadowRoot?.querySelector(tag), element);

// On a device where nothing was set up: the set-up is the first thing that it shows.
everyElement({
  tag: 'leerscan-kiosk',
  properties: () => ({}),
  shows: (element) => within(element, 'leerscan-kiosk-staff', 'leerscan-kiosk-setup', '#event') != null,
});
