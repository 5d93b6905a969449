import { css, render } from 'lit';
import { toJson } from '../../core/format/json.js';
import { paperAccent } from '../../ui/paper-accent.js';
import { PAGE_DATA } from '../team-file.js';
import { reportPrintStyles } from './print-view.styles.js';
import { renderReportSheets } from './print-view.js';
import { type ReportView, roundOf } from './report-words.js';

/** The sheets on a screen: one column that is as wide as paper, or narrower. */
const screenStyles = css`
  @media screen {
    :root {
      color-scheme: light;
      background: #f2efe9;
    }

    body {
      max-inline-size: 52rem;
      margin-inline: auto;
      padding: clamp(1rem, 5vw, 4rem);
      font-size: 1rem;
      line-height: 1.5;
    }

    :is(.muted, .small, .minutes, .meaning, table, .cover table, [part='items'] table) {
      font-size: 1rem;
      line-height: 1.4;
    }

    section {
      margin-block-end: 2rem;
    }

    .track {
      block-size: 0.75rem;
    }

    body {
      overflow-wrap: anywhere;
    }

    .scroll {
      overflow-x: auto;
      overflow-wrap: normal;
    }

    .radar-drawing {
      max-inline-size: 100%;
      block-size: auto;
    }
  }

  @media screen and (max-width: 48rem) {
    .profile {
      grid-template-columns: minmax(0, 1fr);
    }

    .sets {
      grid-template-columns: minmax(0, 1fr);
    }

    .lines {
      flex-direction: column;
      gap: 1rem;
    }
  }
`;

/** Nothing in it runs or loads, whatever somebody writes into a copy of it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * A report as a page of its own: whoever gets it opens it with a double click, without network and without this
 * product. It holds the snapshot too, for whoever compares a later one with it. `screen` is where the report stands.
 */
export function toReportPage(view: ReportView, screen: ShadowRoot): string {
  const page = document.implementation.createHTMLDocument(`${view.team.report.title} · ${roundOf(view.snapshot)}`);
  render(renderReportSheets({ ...view, own: undefined }, page, false), page.body);
  // On a page of the product it stands below that page's own heading.
  page.querySelector('.headline h2')?.setAttribute('aria-level', '1');
  const root = page.documentElement;
  root.lang = view.language;
  root.dir = getComputedStyle(screen.host).direction;
  const accent = paperAccent(screen);
  // A script that a browser does not run: within it, a "<" could end it.
  const data = toJson(view.snapshot).replace(/</g, '\\u003c');
  return `<!doctype html>
<html lang="${root.lang}" dir="${root.dir}">
<head>
<meta charset="utf-8">
${PAGE_DATA.open}${data}${PAGE_DATA.close}
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${written(page.querySelector('title') as Element)}
<style>${reportPrintStyles.cssText}${screenStyles.cssText}${accent ? `:root{--accent:${accent}}` : ''}</style>
</head>
${written(withoutComments(page.body))}
</html>
`;
}

function written(element: Element): string {
  return new XMLSerializer().serializeToString(element);
}

/** What lit marks its places with. */
function withoutComments(body: HTMLElement): HTMLElement {
  const comments = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  return body;
}
