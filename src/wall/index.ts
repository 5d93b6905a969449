/** Import this for the big screen of an event: registers `<leerscan-wall>`. */
import { register } from '../register.js';
import { LeerscanWall } from './leerscan-wall.js';

declare global {
  interface HTMLElementTagNameMap {
    'leerscan-wall': LeerscanWall;
  }
}

register({ 'leerscan-wall': LeerscanWall });

export { LeerscanWall };
