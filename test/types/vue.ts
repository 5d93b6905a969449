import type {} from 'leerscan/vue';
import type { GlobalComponents } from 'vue';

type Scan = InstanceType<GlobalComponents['leerscan-scan']>['$props'];

export const good: Scan = {
  form: 'short',
  noIntro: true,
  lang: 'fr',
  onLeerscanComplete: (event) => void event.detail.result.steps,
};
// @ts-expect-error: a property that is a text
export const wrong: Scan = { form: 3 };
// @ts-expect-error: another event's detail
export const strange: Scan = { onLeerscanStart: (event) => void event.detail.result };
