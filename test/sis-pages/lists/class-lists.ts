import { documentOf } from '../systems/common.ts';
import { type Answer, type Asked, htmlPage, type Site } from '../web.ts';
import {
  agGrid,
  cards,
  dataTable,
  lockedGrid,
  muiGrid,
  rowHeads,
  slickGrid,
  stripedList,
  twoHeads,
} from './list-pages.ts';
import { CLASS, type Pupil, pageIn, pupilsOn } from './pupils.ts';

export interface ClassList {
  readonly host: string;
  /** In the frame of the system's shell, where it has one; `query` is of the page around it, too. */
  readonly path: string;
  readonly framed: boolean;
  readonly page: (query: URLSearchParams) => { readonly body: string; readonly script?: string };
  /** Who is to be seen, in the order in which they are. */
  readonly shows: (query: URLSearchParams) => readonly Pupil[];
  /** What the page says of the whole list; undefined: all of it is shown, or it says nothing. */
  readonly total: number | undefined;
  /** What stands beside what is told by where it is drawn alone. */
  readonly needsLayout?: true;
}

const onPage = (query: URLSearchParams) => pupilsOn(pageIn(query));
const all = CLASS.length;
const paged = (
  host: string,
  path: string,
  of: (pupils: readonly Pupil[]) => string,
  more: Partial<ClassList> = {},
) => ({
  ...{ host, path, framed: false, total: all, shows: onPage },
  page: (query: URLSearchParams) => ({ body: of(onPage(query)) }),
  ...more,
});

/** In Illuminate somebody has searched: who does not match is there, and hidden. */
const isHidden = (query: URLSearchParams) => (pupil: Pupil) => query.has('searched') && pupil.grade % 2 === 0;

/** A class list in each look-alike that has none of its own, each in the markup of a system of its kind. */
export const CLASS_LISTS: readonly ClassList[] = [
  paged('demo.powerschool.com', '/admin/students/list.html', stripedList, { framed: true }),
  paged('democa.infinitecampus.org', '/campus/apps/instruction/roster', lockedGrid, { framed: true }),
  {
    ...paged('ca-demo.edupoint.com', '/Views/ClassRoster.aspx', () => '', { framed: true }),
    page: slickGrid,
    needsLayout: true,
    // What is drawn when nobody has scrolled.
    shows: () => CLASS.slice(0, 16),
  },
  {
    ...paged('demo.illuminateed.com', '/live/class-list', () => ''),
    page: (query) => ({ body: dataTable(onPage(query), isHidden(query)) }),
    shows: (query) => onPage(query).filter((one) => !isHidden(query)(one)),
  },
  paged('aspen.demo-district.example', '/aspen/studentList.do', twoHeads),
  paged('q.demo-district.example', '/Q/Class', agGrid),
  paged('rosario.demo-district.example', '/Class.php', rowHeads),
  paged('opensis.demo-district.example', '/Class.php', muiGrid),
  paged('gibbon.demo-district.example', '/class.php', cards),
];

const CSS = `body { font: 13px/1.4 Arial, sans-serif; margin: 8px; } table { border-collapse: collapse; }
td, th { padding: 3px 8px; text-align: left; } iframe { width: 100%; height: 900px; border: 0; }`;

/** A host of a SIS that works out of the box; it has the lists of the others, too. */
const KNOWN_HOST = 'demo.illuminateed.com';

/** The site with its class list beside its other pages. */
export function withClassList(host: string, site: Site): Site {
  const lists = CLASS_LISTS.filter((one) => one.host === host);
  if (host === KNOWN_HOST)
    lists.push(...CLASS_LISTS.map((one) => ({ ...one, path: `/lists/${one.host}`, framed: false })));
  return (asked) => {
    for (const list of lists) {
      const answer = classList(list, asked);
      if (answer !== undefined) return answer;
    }
    return site(asked);
  };
}

/** Where it can be tried without adding its own host. */
export const onKnownHost = (list: ClassList, query = ''): string =>
  /district\.example$/.test(list.host) ? `https://${KNOWN_HOST}/lists/${list.host}?${query}` : addressOf(list, query);

function classList(list: ClassList, { path, query }: Asked): Answer | undefined {
  if (list.framed && path === '/class-list') {
    const src = `${list.path}?${query.toString().replaceAll('&', '&amp;')}`;
    return htmlPage(documentOf({ title: 'Classes', css: CSS, body: `<iframe title="Roster" src="${src}"></iframe>` }));
  }
  return path === list.path ? htmlPage(documentOf({ title: 'Class list', css: CSS, ...list.page(query) })) : undefined;
}

/** As a person opens it. */
export const addressOf = ({ host, path, framed }: ClassList, query = ''): string =>
  `https://${host}${framed ? '/class-list' : path}?${query}`;
