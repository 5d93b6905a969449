/** Import this for a kiosk: registers `<leerscan-kiosk>`, `<leerscan-event>`, and everything that they are made of. */
import '../entries/scan-top.js';
import { register } from '../register.js';
import { AddOnForm } from './visit/add-on-form.js';
import { ContactForm } from './visit/contact-form.js';
import { KioskPanel } from './staff/kiosk-panel.js';
import { KioskSetup } from './staff/kiosk-setup.js';
import { KioskStaff } from './staff/kiosk-staff.js';
import { KioskVisit } from './visit/kiosk-visit.js';
import { EventTablets } from './event-tablets.js';
import { LeerscanEvent } from './leerscan-event.js';
import { LeerscanKiosk } from './leerscan-kiosk.js';

declare global {
  interface HTMLElementTagNameMap {
    'leerscan-event': LeerscanEvent;
    'leerscan-kiosk': LeerscanKiosk;
  }
}

register({
  'leerscan-event': LeerscanEvent,
  'leerscan-event-tablets': EventTablets,
  'leerscan-kiosk': LeerscanKiosk,
  'leerscan-kiosk-add-on': AddOnForm,
  'leerscan-kiosk-contact': ContactForm,
  'leerscan-kiosk-panel': KioskPanel,
  'leerscan-kiosk-setup': KioskSetup,
  'leerscan-kiosk-staff': KioskStaff,
  'leerscan-kiosk-visit': KioskVisit,
});

export { LeerscanEvent, LeerscanKiosk };
