import type { Outcome, Step } from '../expectation.ts';
import { type Answer, type Asked, escapeHtml, htmlPage } from '../web.ts';

/** A small page with one trap or one layout in it, and the outcome that is right for it. */
export interface SpecialPage {
  /** The last part of its address. */
  readonly name: string;
  /** The outcome on a host that the extension does not know as a SIS. */
  readonly expect: Outcome;
  /** The outcome on a host of a SIS, where it is another. */
  readonly onKnownHost?: Outcome;
  readonly ssid?: string;
  readonly note: string;
  readonly steps?: readonly Step[];
  readonly heavy?: true;
  /** The address has this query in the run over all pages. */
  readonly query?: string;
  /** What stands in the body, or the whole answer. */
  readonly page: string | ((asked: Asked, folder: string) => Answer);
}

const CSS = `
body { margin: 0; font: 13px/1.45 Arial, sans-serif; color: #222; background: #f4f5f7; }
.bar { background: #39536e; color: #fff; padding: 7px 14px; } main { padding: 12px 16px; } table { border-collapse: collapse; background: #fff; } td, th { padding: 4px 10px; border: 1px solid #cfd5db; text-align: left; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; } dd { margin: 0; } section, fieldset { background: #fff; border: 1px solid #cfd5db; padding: 8px 12px; margin-bottom: 10px; } h2 { font-size: 15px; margin: 0 0 6px; }
@media (prefers-color-scheme: dark) { body { background: #17191c; color: #ddd; } table, section, fieldset { background: #212429; border-color: #41464c; } td, th { border-color: #41464c; } }
`;

/** The frame around all small pages; `head` and `attributes` are for the pages that need their own. */
export function documentAround(title: string, body: string, head = '', attributes = 'lang="en"'): string {
  return `<!DOCTYPE html>
<html ${attributes}><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${CSS}</style>${head}</head>
<body><div class="bar">Student records</div><main>${body}</main></body></html>`;
}

export function answerOf(special: SpecialPage, asked: Asked, folder: string): Answer {
  if (typeof special.page === 'function') return special.page(asked, folder);
  return htmlPage(documentAround(special.name, special.page));
}

/** A table with a row for each [label, value]; the parts are HTML. */
export function rows(...pairs: readonly (readonly [label: string, value: string])[]): string {
  return `<table><tbody>${pairs.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('')}</tbody></table>`;
}
