/** Lines that a text may take on a small phone, by what it is; longer ones are not read, or push the next thing away. */
const LINES = { 'button, a': 3, 'h1, h2, h3, h4, legend, summary': 5, 'p, li, dt, dd, label, td, th': 14 };

/** What is over its lines, or wider than the screen: each as "lines, budget, text". */
export function overBudget(page) {
  return page.evaluate((budgets) => {
    const all = (root) =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ]);
    const linesOf = (element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const tops = [...range.getClientRects()].filter(({ width }) => width > 1).map(({ bottom }) => Math.round(bottom));
      return tops.sort((a, b) => a - b).filter((top, index) => index === 0 || top - tops[index - 1] > 8).length;
    };
    const isBlock = (element) =>
      [...element.children].some((child) => child.matches('p, ul, ol, div, fieldset, table, label'));
    const found = all(document)
      .filter((element) => element.checkVisibility?.() && element.textContent.trim() !== '' && !isBlock(element))
      .flatMap((element) => {
        const own = Object.entries(budgets).find(([selector]) => element.matches(selector));
        if (!own) return [];
        const lines = linesOf(element);
        return lines > own[1] ? [`${lines}, ${own[1]}, ${element.textContent.trim()}`] : [];
      });
    const width = document.documentElement.scrollWidth;
    return width > innerWidth ? [...found, `${width} px wide, ${innerWidth}`] : found;
  }, LINES);
}
