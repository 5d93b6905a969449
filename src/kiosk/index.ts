/** Import this for a kiosk: registers `<leerscan-kiosk>` and everything that it is made of. */
import '../scan-top.js';
import { register } from '../register.js';
import { ContactForm } from './contact-form.js';
import { KioskPanel } from './kiosk-panel.js';
import { KioskSetup } from './kiosk-setup.js';
import { KioskStaff } from './kiosk-staff.js';
import { KioskVisit } from './kiosk-visit.js';
import { LeerscanKiosk } from './leerscan-kiosk.js';

declare global {
  interface HTMLElementTagNameMap {
    'leerscan-kiosk': LeerscanKiosk;
  }
}

register({
  'leerscan-kiosk': LeerscanKiosk,
  'leerscan-kiosk-contact': ContactForm,
  'leerscan-kiosk-panel': KioskPanel,
  'leerscan-kiosk-setup': KioskSetup,
  'leerscan-kiosk-staff': KioskStaff,
  'leerscan-kiosk-visit': KioskVisit,
});

export { LeerscanKiosk };
