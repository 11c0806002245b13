/** One page in the manner of a real system, whose kind of trouble others share; data alone, with made-up people. */
export interface CasePage {
  readonly id: string;
  readonly kind: string;
  readonly url: string;
  readonly html: string;
  /** The student's SSID, the only number that may be asked for or offered; null: none may. */
  readonly want: string | null;
  /** Others that are right before the page changes. */
  readonly may?: readonly string[];
  /** Numbers that may be neither asked for nor offered, at any time. */
  readonly never: readonly string[];
  /** Pages that stand in frames, by their paths. */
  readonly frames?: Readonly<Record<string, string>>;
  /** On another host it would be another page: a portal, or a system that is told by its path. */
  readonly isOfItsHost?: true;
  /** Its outcome hangs on styles in its head, which only a browser has. */
  readonly isLaidOut?: true;
  /** Nor may it be said of its student that no SSID is assigned. */
  readonly isNotBlank?: true;
  /** The outcome can be argued: nothing is said of it but what must never be. */
  readonly sure?: false;
}

const CSS =
  'body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.card{border:1px solid #ccc;padding:8px 12px;margin:8px 0}';

/** A whole page around a body. */
export const pageOf = (body: string, head = '', attributes = 'lang=en'): string =>
  `<!doctype html><html ${attributes}><head><meta charset=utf-8><title>Student records</title><style>${CSS}</style>${head}</head><body>${body}</body></html>`;

export const HOSTS = {
  aeries: 'https://valley.aeries.net',
  powerSchool: 'https://ridge.powerschool.com',
  infiniteCampus: 'https://lagunaca.infinitecampus.org',
  synergy: 'https://ca-mesa.edupoint.com',
  illuminate: 'https://bay.illuminateed.com',
} as const;

/** A page of Aeries, with the hidden inputs of its master page. */
export const aeriesPage = (inner: string): string =>
  pageOf(
    `<form id=aspnetForm><input type=hidden name="ctl00$PID" value="99400001"><input type=hidden name="ctl00$SN" value="1001"><input type=hidden name="ctl00$SC" value="994"><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div>${inner}</form>`,
  );

export const aeriesRow = (caption: string, field: string, value: string): string =>
  `<div class=data-row><div class=data-caption>${caption}</div><div data-tcfc="${field}">${value}</div></div>`;

export const powerSchoolPage = (inner: string): string =>
  pageOf(
    `<div id=branding-powerschool>PowerSchool</div><ul id=std_information><li><a href="state/stateCA.html?frn=0010001234">State/Province - CA</a></li></ul><div id=content-main>${inner}</div>`,
  );

/** A set whose pages have whole documents and addresses of their own. */
export function setOf(name: string) {
  const pages: CasePage[] = [];
  return {
    pages,
    /** @param own the student's number; null: none may be asked for or offered */
    page(
      id: string,
      kind: string,
      url: string,
      own: string | null,
      never: readonly string[],
      html: string,
      more: Pick<CasePage, 'sure' | 'isOfItsHost' | 'isLaidOut' | 'isNotBlank' | 'frames' | 'may'> = {},
    ): void {
      pages.push({ id: `${name} ${id}`, kind, url, html, want: own, never, ...more });
    },
  };
}

/** Makers of the pages of one set. @param letter by which their addresses are told from those of other sets */
export function casesOf(letter: string) {
  let count = 0;
  const made = (kind: string, html: string, want: string | null, never: readonly string[], url?: string): CasePage => {
    count += 1;
    return {
      id: `${kind} ${count}`,
      kind,
      url: url ?? `${HOSTS.illuminate}/live/?${letter}${count}`,
      html: html.startsWith('<!doctype') ? html : pageOf(html),
      want,
      never,
    };
  };
  return {
    /** A page on which one number is the student's. */
    right: (kind: string, html: string, want: string, never: readonly string[] = [], url?: string) =>
      made(kind, html, want, never, url),
    /** A page on which no number may be asked for or offered. */
    none: (kind: string, html: string, never: readonly string[], url?: string) => made(kind, html, null, never, url),
  };
}

export const table = (...rows: readonly (readonly [string, string])[]) =>
  `<table>${rows.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('')}</table>`;
export const fields = (...rows: readonly (readonly [string, string])[]) =>
  `<dl>${rows.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`;

export const bodyOf = ({ html }: CasePage): string => /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? html;

const LAYOUT =
  /<script|<iframe|<frameset|<details|<dialog|position:|opacity|clip|overflow|color:|visibility|transform|font-size|text-indent|text-decoration|-height:|hidden/;

/** Whether a page's outcome hangs on layout, scripts or frames, which only a browser has. */
export function needsBrowser(page: CasePage): boolean {
  return (
    page.frames !== undefined || page.isLaidOut === true || LAYOUT.test(bodyOf(page).replaceAll(/type="?hidden"?/g, ''))
  );
}
