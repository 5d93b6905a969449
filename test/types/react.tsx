import { LeerscanGuide, LeerscanScan } from 'leerscan/react';
import type { LeerscanScan as Element } from 'leerscan';
import { type JSX, createRef } from 'react';

export const good: JSX.Element = (
  <leerscan-scan
    form="short"
    respondent-role="mentor"
    no-intro
    lang="fr"
    className="wide"
    onleerscan-complete={(event) => void event.detail.result.steps}
  />
);
// @ts-expect-error: a property that is a text
export const wrong: JSX.Element = <leerscan-scan form={3} />;
// @ts-expect-error: another event's detail
export const strange: JSX.Element = <leerscan-scan onleerscan-start={(event) => void event.detail.result} />;

const shown = createRef<Element>();
export const component: JSX.Element = (
  <LeerscanScan
    ref={shown}
    form="short"
    noIntro
    sharesResult
    respondent={{ size: '10-49' }}
    lang="fr"
    className="wide"
    onLeerscanComplete={(event) => void event.detail.result.steps}
  />
);
// @ts-expect-error: a property that is a text
export const wrongComponent: JSX.Element = <LeerscanScan form={3} />;
// @ts-expect-error: another event's detail
export const strangeComponent: JSX.Element = <LeerscanScan onLeerscanStart={(event) => void event.detail.result} />;
// @ts-expect-error: an event that this one does not fire
export const deafComponent: JSX.Element = <LeerscanGuide onLeerscanComplete={() => undefined} />;
