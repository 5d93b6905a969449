/**
 * What survey-core does to a page that imports it, and what stands there instead. `times` is asserted: another version
 * must be read again.
 */
export const SURVEY_CORE_HAZARDS = [
  // Adds String.prototype.format for all scripts of the page, and uses the page's own one where there is one.
  {
    find: /if \(!String\.prototype\["format"\]\) \{\n[\s\S]*?\n\}\n/g,
    times: 1,
    replace: `function formatted(text, ...args) {
    return text.replace(/{(\\d+)}/g, (match, number) => typeof args[number] != "undefined" ? args[number] : match);
}
`,
  },
  {
    find: /((?:this|str|getLocaleString)[\w.]*(?:\((?:[^()]|\([^()]*\))*\))?)\["format"\]\(/g,
    times: 6,
    replace: 'formatted($1, ',
  },
  // Without this, every message with a number in it would be empty.
  { find: /\|\| !str\.format\b/g, times: 1, replace: '' },
  { find: /\b(str|this\.confirmRemoveMessage)\.format\(/g, times: 2, replace: 'formatted($1, ' },
  // Makes every touch scroll of the page wait for a listener.
  {
    find: /DomWindowHelper\.addEventListener\("touchmove", \(event\) => \{\n[\s\S]*?\n\}, \{ passive: false \}\);\n/g,
    times: 1,
    replace: '',
  },
];

const LEFT = /prototype\["format"\]|\["format"\]\(|addEventListener\("touchmove"/;

/** survey-core's code without what would change the host's page. @throws when the library is not what was read. */
export function withoutHazardsIn(code) {
  for (const { find, times, replace } of SURVEY_CORE_HAZARDS) {
    const found = code.match(find)?.length ?? 0;
    if (found !== times) {
      throw new Error(
        `survey-core has changed: ${find} was expected ${times} times, but is there ${found} times. ` +
          'Read what it does now, and mend SURVEY_CORE_HAZARDS.',
      );
    }
    code = code.replace(find, replace);
  }
  if (LEFT.test(code.replace(/this\.(canvas|container)\.addEventListener/g, ''))) {
    throw new Error('survey-core has a hazard that SURVEY_CORE_HAZARDS does not know.');
  }
  return code;
}

/** Keeps survey-core from changing the host's page. */
export function withoutHazards() {
  return {
    name: 'without-hazards',
    transform: (code, id) => (id.endsWith('/survey-core.mjs') ? { code: withoutHazardsIn(code), map: null } : null),
  };
}
