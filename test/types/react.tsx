import type {} from 'leerscan/react';
import type { JSX } from 'react';

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
