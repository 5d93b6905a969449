/** @jsxImportSource solid-js */
import type {} from 'leerscan/solid';
import type { JSX } from 'solid-js';

export const good: JSX.Element = (
  <leerscan-scan
    form="short"
    respondent-role="mentor"
    no-intro
    lang="fr"
    prop:definition={{ id: 'x' }}
    on:leerscan-complete={(event) => void event.detail.result.steps}
  />
);
// @ts-expect-error: a property that is a text
export const wrong: JSX.Element = <leerscan-scan form={3} />;
// @ts-expect-error: another event's detail
export const strange: JSX.Element = <leerscan-scan on:leerscan-start={(event) => void event.detail.result} />;
