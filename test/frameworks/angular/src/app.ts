import 'leerscan';
import type { LeerscanEvents } from 'leerscan';
import { CUSTOM_ELEMENTS_SCHEMA, Component, signal } from '@angular/core';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<leerscan-scan
      form="short"
      shares-result
      [respondent]="{ size: '10-49' }"
      (leerscan-complete)="keep($event)"
    ></leerscan-scan>
    <output>{{ heard() }}</output>`,
})
export class App {
  readonly heard = signal('');

  keep({ detail }: CustomEvent<LeerscanEvents['leerscan-complete']>): void {
    this.heard.set(JSON.stringify(detail.response));
  }
}
