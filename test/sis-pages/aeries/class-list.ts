import { SCHOOL } from '../../simulator/school.ts';
import { escapeHtml } from '../web.ts';

const CLASS = 34;
/** So many rows of a list that is scrolled are drawn. */
const DRAWN = 20;

interface Row {
  /** Its place in the whole list, from 1. */
  readonly place: number;
  readonly name: string;
  readonly localId: string;
  readonly ssid: string;
  readonly grade: number;
}

/**
 * A class, or a page of the whole school: `?size=25&page=2`. As SIS draw lists: `&view=grid` (rows in any order, the
 * names in a part of their own), `virtual` (`&from=40`: what is scrolled to alone), `sorted` (by name), `filtered` (what
 * does not match is still there, and hidden), `frame` (in a frame of the page).
 */
export function classListPage(query: URLSearchParams): string {
  const size = Number(query.get('size') ?? CLASS);
  const page = Number(query.get('page') ?? 1);
  const all = query.has('page') ? SCHOOL.length : size;
  const first = (page - 1) * size;
  const rows = SCHOOL.slice(first, first + size).map(
    (one, index): Row => ({ ...one, place: first + index + 1, localId: String(300_001 + first + index) }),
  );
  const count = `<p class="note">${first + 1} - ${first + rows.length} of ${all} students</p>`;
  switch (query.get('view')) {
    case 'grid':
      return gridOf(rows, rows.length);
    case 'virtual': {
      const from = Number(query.get('from') ?? 0);
      return gridOf(rows.slice(from, from + DRAWN), rows.length);
    }
    case 'sorted':
      return tableOf([...rows].sort((a, b) => a.name.localeCompare(b.name))) + count;
    case 'filtered':
      return tableOf(rows, ({ grade }) => grade !== 5);
    case 'frame': {
      const rest = new URLSearchParams(query);
      rest.delete('view');
      return `<iframe title="Class" width="900" height="900" src="?${escapeHtml(String(rest))}"></iframe>`;
    }
    default:
      return tableOf(rows) + count;
  }
}

function tableOf(rows: readonly Row[], isHidden: (row: Row) => boolean = () => false): string {
  const lines = rows.map((row) => {
    const cells = [row.place, escapeHtml(row.name), row.localId, row.ssid, row.grade, '5595550150'];
    return `<tr${isHidden(row) ? ' style="display:none"' : ''}><td>${cells.join('</td><td>')}</td></tr>`;
  });
  return `<table class="grid" id="ctl00_MainContent_gvClass"><caption>Period 2, Room 12</caption>
<thead><tr><th>#</th><th>Student Name</th><th>Student ID</th><th>State Student ID</th><th>Grade</th><th>Telephone</th></tr></thead>
<tbody>${lines.join('')}</tbody></table>`;
}

/** Names stand fixed at the left, the rest scrolls; rows come in the order in which they were drawn. */
function gridOf(rows: readonly Row[], all: number): string {
  const cell = (role: string, column: number, text: string) =>
    `<div role="${role}" aria-colindex="${column}" style="display:inline-block;width:9em">${escapeHtml(text)}</div>`;
  const line = (index: number, cells: string) => `<div role="row" aria-rowindex="${index}">${cells}</div>`;
  const drawn = [...rows.slice(5), ...rows.slice(0, 5)];
  const fixed = drawn.map(({ place, name }) => line(place + 1, cell('gridcell', 1, name)));
  const rest = drawn.map(({ place, localId, ssid }) =>
    line(place + 1, cell('gridcell', 2, localId) + cell('gridcell', 3, ssid)),
  );
  const heads = [
    line(1, cell('columnheader', 1, 'Student Name')),
    line(1, cell('columnheader', 2, 'Student ID') + cell('columnheader', 3, 'State Student ID')),
  ];
  const part = (lines: readonly string[]) => `<div role="rowgroup">${lines.join('')}</div>`;
  return `<div role="grid" aria-rowcount="${all + 1}">${part(heads)}${part(fixed)}${part(rest)}</div>`;
}
