import '../../src/kiosk/index.js';
import { everyElement } from '../helpers/contract.js';

everyElement({
  tag: 'leerscan-event',
  properties: () => ({}),
  shows: (element) => element.shadowRoot?.querySelector('#event') != null,
});
