import { type Answer, htmlPage } from '../web.ts';
import { documentAround, rows, type SpecialPage } from './special-page.ts';

const FIRST = { expect: 'student', ssid: '9900000001' } as const;
const BODY = rows(['SSID', '9900000001'], ['Phone', '5595550101']);

/** Everything from its own files; no inline style and no inline script is allowed. */
function strict(folder: string): Answer {
  const policy =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";
  const html = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Strict</title>
<link rel="stylesheet" href="${folder}strict.css"><script src="${folder}strict.js" defer></script></head><body><main>${BODY}</main></body></html>`;
  return htmlPage(html, { 'content-security-policy': policy });
}

const AGGRESSIVE = `
* { color: red !important; background: yellow !important; font: 30px/3 serif !important; letter-spacing: 4px !important; text-transform: uppercase !important; box-sizing: content-box !important; border: 2px dotted blue !important; margin: 3px !important; padding: 3px !important; float: left !important; transform: rotate(0.4deg) !important; pointer-events: auto !important; z-index: 5 !important; }
div, section, aside, button, table { display: inline !important; position: relative !important; width: 40% !important; max-width: 300px !important; overflow: hidden !important; opacity: 0.8 !important; }
*::before { content: "SSID: 9900000002" !important; }
`;

/** Pages whose styles or policies could harm the panel, or the panel them. */
export const stylePages: readonly SpecialPage[] = [
  {
    name: 'strict-policy',
    ...FIRST,
    note: "content security policy with style-src 'self'",
    page: (_asked, folder) => strict(folder),
  },
  {
    name: 'right-to-left',
    ...FIRST,
    note: 'a page in Arabic, written from right to left',
    page: () =>
      htmlPage(
        documentAround(
          'RTL',
          rows(['الاسم', 'ليلى فارس'], ['SSID', '9900000001'], ['هاتف', '5595550106']),
          '',
          'lang="ar" dir="rtl"',
        ),
      ),
  },
  {
    name: 'dark',
    ...FIRST,
    note: 'a page that is always dark',
    page: () =>
      htmlPage(
        documentAround(
          'Dark',
          BODY,
          '<meta name="color-scheme" content="dark"><style>body { background: #0c0e10; color: #e6e6e6; } table { background: #16191d; }</style>',
        ),
      ),
  },
  {
    name: 'aggressive-styles',
    expect: 'nothing',
    note: 'rules with !important for every element clip the label away; generated content is no text',
    page: () => htmlPage(documentAround('Aggressive', BODY, `<style>${AGGRESSIVE}</style>`)),
  },
  {
    name: 'narrow',
    ...FIRST,
    note: 'a page laid out for 320 pixels',
    page: () => htmlPage(documentAround('Narrow', BODY, '<style>body { width: 320px; overflow-x: hidden; }</style>')),
  },
];
