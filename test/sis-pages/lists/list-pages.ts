import { escapeHtml } from '../web.ts';
import { CLASS, type Pupil, rangeOf, tagged } from './pupils.ts';

/** Class lists in the markup of the tables and grids that systems are built with. Each is the inside of a page. */

/** PowerSchool: a plain grid, a row of buttons above the heads, alerts as pictures, names as links. */
export function stripedList(pupils: readonly Pupil[]): string {
  const { first, last, all } = rangeOf(pupils);
  const rows = pupils.map(
    ({ name, localId, ssid, grade, doNotRelease }, at) => `<tr class="${at % 2 === 0 ? 'oddRow' : 'evenRow'}">
<td><input type="checkbox" name="sel" value="${localId}"></td><td><a href="#">${escapeHtml(name)}</a>
${doNotRelease ? '<img src="data:," width="14" height="14" alt="Do Not Release Records" title="Do Not Release Records">' : ''}</td>
<td>${grade}</td><td>${localId}</td><td>${ssid}</td><td>5595550150</td></tr>`,
  );
  return `<h1>Student Selection (${all})</h1><div class="box-round"><table class="grid linkDescList"><thead>
<tr><td colspan="6"><button>Functions</button> <button>Print</button></td></tr>
<tr><th><input type="checkbox" aria-label="Select all"></th>
${['Student', 'Grade Level', 'Student Number', 'State Student Number', 'Home Phone'].map((head) => `<th><a href="#">${head}</a></th>`).join('')}</tr>
</thead><tbody>${rows.join('')}</tbody></table><p>${first} to ${last} of ${all} students</p></div>`;
}

/** Infinite Campus: heads in a table of their own, and the name in a part that stands fixed. */
export function lockedGrid(pupils: readonly Pupil[]): string {
  const { first, last, all } = rangeOf(pupils);
  const table = (body: string, heads: boolean) =>
    `<table role="presentation">${heads ? '<thead>' : '<tbody>'}${body}${heads ? '</thead>' : '</tbody>'}</table>`;
  const rows = (cells: (pupil: Pupil) => readonly (string | number)[]) =>
    pupils.map((pupil) => `<tr style="height:28px">${tagged('td', cells(pupil))}</tr>`).join('');
  return `<section><h2>Roster</h2><div class="k-grid" role="grid"><div class="k-grid-header" style="display:flex">
<div style="width:180px">${table('<tr><th style="width:180px">Student Name</th></tr>', true)}</div>
<div>${table(`<tr>${tagged('th', ['Grade', 'Student Number', 'State ID', 'Do Not Release', 'Cell Phone'])}</tr>`, true)}</div></div>
<div class="k-grid-container" style="display:flex"><div style="width:180px">${table(
    rows(({ name }) => [name]),
    false,
  )}</div>
<div>${table(
    rows(({ grade, localId, ssid, doNotRelease }) => [grade, localId, ssid, doNotRelease ? 'Y' : '', '(559) 555-0150']),
    false,
  )}</div></div>
<div class="k-pager"><span>${first} - ${last} of ${all} items</span></div></div></section>`;
}

/** Synergy: rows that are drawn by script where they are scrolled to, the left columns apart from the right. */
export function slickGrid(): { readonly body: string; readonly script: string } {
  return {
    body: `<div class="banner">Class Roster</div><div id="grid" role="grid" aria-label="Students"
style="position:relative;height:300px;overflow:auto"><div style="position:sticky;top:0;height:26px;z-index:1;background:Canvas">
<div role="row" style="position:absolute;left:0;top:0;height:26px;display:flex"><div role="columnheader" style="width:180px">Student Name</div></div>
<div role="row" style="position:absolute;left:180px;top:0;height:26px;display:flex"><div role="columnheader" style="width:100px">Perm ID</div>
<div role="columnheader" style="width:160px">State Student Number</div><div role="columnheader" style="width:120px">Notes</div></div></div>
<div class="canvas" style="position:absolute;left:0;width:180px"></div><div class="canvas" style="position:absolute;left:180px"></div></div>
<div class="toolbar" style="margin-top:8px">Records: 60 students</div>`,
    script: `
const pupils = ${JSON.stringify(CLASS)};
const grid = document.getElementById('grid');
const [left, right] = document.querySelectorAll('.canvas');
for (const canvas of [left, right]) canvas.style.height = pupils.length * 26 + 'px';
const row = (at, cells) => '<div role="row" style="position:absolute;top:' + at * 26 + 'px;height:26px;display:flex">' +
  cells.map(([width, text]) => '<div role="gridcell" style="width:' + width + 'px">' + text + '</div>').join('') + '</div>';
function draw() {
  const from = Math.max(0, Math.floor(grid.scrollTop / 26) - 2);
  const drawn = pupils.slice(from, from + 16).map((pupil, at) => [pupil, from + at]);
  // The newest rows come last, as they were drawn.
  const order = [...drawn.slice(8), ...drawn.slice(0, 8)];
  left.innerHTML = order.map(([{ name }, at]) => row(at, [[180, name]])).join('');
  right.innerHTML = order.map(([{ localId, ssid, doNotRelease }, at]) => row(at, [[100, localId], [160, ssid],
    [120, doNotRelease ? '<span title="Do Not Release Records">!</span>' : '']])).join('');
}
grid.onscroll = draw;
draw();
window.demo = { scrollTo: (top) => { grid.scrollTop = top; draw(); } };`,
  };
}

/** Illuminate: heads that stay while the rest scrolls, and rows that a search has hidden. */
export function dataTable(pupils: readonly Pupil[], isHidden: (pupil: Pupil) => boolean = () => false): string {
  const { first, last, all } = rangeOf(pupils);
  const heads = ['Student', 'Local ID', 'State Student ID', 'DNR', 'Phone'];
  const head = (text: string) =>
    `<th class="sorting" aria-label="${text}: activate to sort column ascending" style="width:140px">${text}</th>`;
  const sizing = (text: string) =>
    `<th style="width:140px;height:0;padding:0;border:0" aria-label="${text}"><div style="height:0;overflow:hidden">${text}</div></th>`;
  const rows = pupils.map(
    (one) =>
      `<tr${isHidden(one) ? ' style="display: none"' : ''}>${tagged('td', [one.name, one.localId, one.ssid, one.doNotRelease ? 'Yes' : 'No', '5595550150'])}</tr>`,
  );
  return `<h2>Roster</h2><div class="dataTables_wrapper"><label>Search: <input type="search"></label>
<div class="dataTables_scrollHead"><table style="table-layout:fixed"><thead><tr>${heads.map(head).join('')}</tr></thead></table></div>
<div class="dataTables_scrollBody" style="max-height:400px;overflow:auto"><table style="table-layout:fixed"><thead><tr style="height:0">${heads.map(sizing).join('')}</tr></thead>
<tbody>${rows.join('')}</tbody></table></div><div role="status">Showing ${first} to ${last} of ${all} entries</div></div>`;
}

/** Aspen: two rows of heads, boxes to tick, and a row that counts at the foot. */
export function twoHeads(pupils: readonly Pupil[]): string {
  const rows = pupils.map(
    ({
      name,
      localId,
      ssid,
      grade,
      doNotRelease,
    }) => `<tr><td><input type="checkbox"></td><td><a href="#">${escapeHtml(name)}</a></td>
<td>${grade}</td><td>${localId}</td><td>${ssid}</td><td>${doNotRelease ? '<img src="data:," width="12" height="12" alt="DNR">' : ''}</td></tr>`,
  );
  return `<div id="dataGrid" class="listGridContainer"><table cellspacing="0"><thead><tr><th rowspan="2"></th><th rowspan="2">Name</th>
<th rowspan="2">Grade</th><th colspan="2">Identification</th><th rowspan="2"></th></tr><tr><th>Local ID</th><th>State ID</th></tr></thead>
<tbody>${rows.join('')}</tbody><tfoot><tr><td colspan="6">${pupils.length} records selected of ${CLASS.length} students</td></tr></tfoot></table></div>`;
}

/** Q: ag-grid's roles, with a part that is pinned, rows in any order, and of all columns those in sight. */
export function agGrid(pupils: readonly Pupil[]): string {
  const cell = (role: string, column: number, text: string, width = 130) =>
    `<div role="${role}" aria-colindex="${column}" style="width:${width}px;display:inline-block">${text}</div>`;
  const line = (index: number, cells: string) => `<div role="row" aria-rowindex="${index}">${cells}</div>`;
  const placed = pupils.map((pupil, at) => ({ pupil, index: at + 3 }));
  const drawn = [...placed.slice(9), ...placed.slice(0, 9)];
  return `<h2>Class</h2><div role="treegrid" aria-rowcount="${CLASS.length + 2}" aria-colcount="9"><div role="rowgroup" style="display:flex">
<div>${line(1, cell('columnheader', 1, '<span class="ag-header-cell-text">Student Name</span>', 180))}${line(2, cell('columnheader', 1, '<input type="text" aria-label="Student Name Filter Input">', 180))}</div>
<div>${line(1, cell('columnheader', 3, 'Student ID') + cell('columnheader', 4, 'SSID') + cell('columnheader', 6, 'Do Not Release'))}${line(2, cell('columnheader', 3, '') + cell('columnheader', 4, '') + cell('columnheader', 6, ''))}</div></div>
<div role="rowgroup" style="display:flex"><div>${drawn.map(({ pupil, index }) => line(index, cell('gridcell', 1, escapeHtml(pupil.name), 180))).join('')}</div>
<div>${drawn
    .map(({ pupil: { localId, ssid, doNotRelease }, index }) =>
      line(
        index,
        cell(
          'gridcell',
          6,
          `<input type="checkbox" disabled aria-label="Do Not Release" ${doNotRelease ? 'checked' : ''}>`,
        ) +
          cell('gridcell', 3, localId) +
          cell('gridcell', 4, ssid),
      ),
    )
    .join('')}</div></div></div>`;
}

/** RosarioSIS and kin: names in a `th` of each row, last and first apart. */
export function rowHeads(pupils: readonly Pupil[]): string {
  const { all } = rangeOf(pupils);
  const rows = pupils.map(({ name, localId, ssid, doNotRelease }) => {
    const [last = '', first = ''] = name.split(', ');
    return `<tr${doNotRelease ? ' title="Do Not Release Records"' : ''}><th>${escapeHtml(last)}</th>${tagged('td', [first, localId, ssid, '5'])}</tr>`;
  });
  return `<p>${all} students were found. Displaying ${pupils.length} of ${all} students.</p><table class="list"><tr>${tagged('th', ['Last Name', 'First Name', 'Student ID', 'SSID', 'Grade Level'])}</tr>${rows.join('')}</table>`;
}

/** openSIS and kin: a data grid of today, whose rows are boxes with roles. */
export function muiGrid(pupils: readonly Pupil[]): string {
  const { first, last, all } = rangeOf(pupils);
  const fields = ['Student', 'Student ID', 'State Student ID', 'Do Not Release'];
  const head = (text: string, at: number) =>
    `<div role="columnheader" aria-colindex="${at + 2}" style="width:160px"><div class="MuiDataGrid-columnHeaderTitle">${text}</div>
<button aria-label="${text} column menu" title="Menu"><svg width="10" height="10"></svg></button></div>`;
  const cell = (html: string, at: number) =>
    `<div role="gridcell" aria-colindex="${at + 2}" style="width:160px"><div class="MuiDataGrid-cellContent">${html}</div></div>`;
  const tick = '<svg width="10" height="10" aria-label="yes"><path d="M1 5l3 3 5-7"></path></svg>';
  const rows = pupils.map(
    ({ name, localId, ssid, doNotRelease }, at) => `<div role="row" aria-rowindex="${at + 2}" style="display:flex">
<div role="gridcell" aria-colindex="1"><input type="checkbox" aria-label="Select row"></div>${[escapeHtml(name), localId, ssid, doNotRelease ? tick : ''].map(cell).join('')}</div>`,
  );
  return `<h1>Students</h1><div role="grid" aria-rowcount="${all + 1}"><div role="row" aria-rowindex="1" style="display:flex">
<div role="columnheader" aria-colindex="1"><input type="checkbox" aria-label="Select all rows"></div>${fields.map(head).join('')}</div>${rows.join('')}</div>
<div>Rows per page: 25 · ${first}–${last} of ${all}</div>`;
}

/** Gibbon and kin: a card for each student. */
export function cards(pupils: readonly Pupil[]): string {
  const card = ({
    name,
    localId,
    ssid,
    doNotRelease,
  }: Pupil) => `<li style="border:1px solid;margin:4px;padding:4px;width:220px">
<div class="photo" style="width:40px;height:50px;background:#ccc"></div><a href="#">${escapeHtml(name)}</a>${doNotRelease ? ' <b>DNR</b>' : ''}
<div>Student ID: ${localId}</div><div>SSID: ${ssid}</div><div>Phone: 5595550150</div></li>`;
  return `<h2>Form Group 5A</h2><ul style="display:flex;flex-wrap:wrap;list-style:none">${pupils.map(card).join('')}</ul>
<p>${pupils.length} of ${CLASS.length} students</p>`;
}
