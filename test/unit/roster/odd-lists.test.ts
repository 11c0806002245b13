// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { findColumns } from '@/utils/roster/list/columns';
import { readList } from '@/utils/roster/list/roster-list';
import { readPageList } from '@/utils/roster/page/read-page-list';
import { labelWords } from '@/utils/sis/find/labels';

/** What the page of a list makes of a page: each student with name, local ID and whether they are marked. */
function studentsOn(html: string): string[] | undefined {
  document.body.innerHTML = html;
  const list = readPageList(document, labelWords());
  if (list === undefined) return undefined;
  const rules = { restoreZeros: false, allowDoNotRelease: false };
  const { entries, leftOut } = readList(list.rows, findColumns(list.rows), rules);
  return [
    ...entries.map(({ ssid, name, localId }) => [ssid.reveal(), name, localId].join(' | ')),
    ...leftOut.map(({ why, shown }) => `${why}: ${shown}`),
  ];
}

const AVILA = '9900000001 | Avila, Marisol | 204117';
const BUI = '9900000002 | Bui, Minh | 205130';
const UDALL = 'doNotRelease: Udall, Wren · ••••••0021';
const PEOPLE = [
  ['Avila, Marisol', '204117', '9900000001', ''],
  ['Bui, Minh', '205130', '9900000002', ''],
  ['Udall, Wren', '224377', '9900000021', 'Y'],
] as const;

const rowsOf = (row: (...cells: readonly string[]) => string) => PEOPLE.map((cells) => row(...cells)).join('');
const HEADS = '<th>Student</th><th>Perm ID</th><th>State Student ID</th>';
const dnr = (mark: string) => (mark === '' ? '' : '<img alt="Do Not Release Records">');

const CASES: Record<string, string> = {
  'names in a th of each row': `<table><thead><tr>${HEADS}<th></th></tr></thead><tbody>${rowsOf(
    (name, id, ssid, mark) =>
      `<tr><th scope="row">${name}</th><td>${id}</td><td>${ssid}</td><td>${dnr(mark ?? '')}</td></tr>`,
  )}</tbody></table>`,
  'names in a th of each row, which says nothing of its scope': `<table><tr>${HEADS}<th></th></tr>${rowsOf(
    (name, id, ssid, mark) => `<tr><th>${name}</th><td>${id}</td><td>${ssid}</td><td>${dnr(mark ?? '')}</td></tr>`,
  )}</table>`,
  'two rows of heads, the first of which spans': `<table><thead><tr><th rowspan="2">Student</th><th colspan="2">Numbers</th>
    <th rowspan="2">Do Not Release</th></tr><tr><th>Local ID</th><th>SSID</th></tr></thead><tbody>${rowsOf(
      (name, id, ssid, mark) => `<tr><td>${name}</td><td>${id}</td><td>${ssid}</td><td>${mark}</td></tr>`,
    )}</tbody></table>`,
  'boxes to tick, and one that says Do Not Release': `<table><thead><tr><th><input type="checkbox" aria-label="Select all"></th>
    ${HEADS}<th>Do Not Release</th></tr></thead><tbody>${rowsOf(
      (name, id, ssid, mark) => `<tr><td><input type="checkbox" value="9912345678"></td><td>${name}</td><td>${id}</td>
      <td>${ssid}</td><td><input type="checkbox" aria-label="Do Not Release" ${mark === 'Y' ? 'checked' : ''}></td></tr>`,
    )}</tbody></table>`,
  'last and first name apart, and a name of both': `<table><tr><th>Last Name</th><th>First Name</th><th>Preferred Name</th>
    <th>Student Number</th><th>SSID</th><th>DNR</th></tr>${rowsOf((name = '', id, ssid, mark) => {
      const [last, first] = name.split(', ');
      return `<tr><td>${last}</td><td>${first}</td><td>Ace</td><td>${id}</td><td>${ssid}</td><td>${mark}</td></tr>`;
    })}</table>`,
  'a foot that counts': `<table><thead><tr>${HEADS}<th>DNR</th></tr></thead><tbody>${rowsOf(
    (...cells) => `<tr>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`,
  )}</tbody><tfoot><tr><td colspan="4">3 students in Period 2</td></tr></tfoot></table>`,
  'columns that nobody sees': `<table><tr><th style="display:none">SSID</th>${HEADS}<th style="display:none">Student ID</th><th>DNR</th></tr>${rowsOf(
    (
      name,
      id,
      ssid,
      mark,
    ) => `<tr><td style="display:none">9955555555</td><td>${name}</td><td>${id}</td><td>${ssid}</td>
      <td style="display:none">77</td><td>${mark}</td></tr>`,
  )}</table>`,
  'heads that say how to sort by them': `<table><thead><tr>${['Student Name', 'Student ID', 'SSID', 'DNR']
    .map((head) => `<th><button>${head}</button> <span>Activate to sort column ascending</span></th>`)
    .join('')}</tr></thead><tbody>${rowsOf(
    (...cells) => `<tr>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`,
  )}</tbody></table>`,
  'names with marks beside and numbers below': `<table><tr>${HEADS}<th>DNR</th></tr>${rowsOf(
    (name, id, ssid, mark) => `<tr><td><i class="material-icons" aria-hidden="true">person</i><a href="#">${name}</a>
      <span class="badge">EL</span> <span class="badge">504</span><div>Grade 5 · Room 12</div></td><td>${id}</td><td>${ssid}</td><td>${mark}</td></tr>`,
  )}</table>`,
  'all of a student in fields to type in': `<table><tr>${HEADS}<th>DNR</th></tr>${rowsOf(
    (...cells) => `<tr>${cells.map((one) => `<td><input type="text" value="${one}"></td>`).join('')}</tr>`,
  )}</table>`,
  'heads apart from their rows, and fixed columns apart from the rest': `<div class="k-grid"><div>
    <div><table><tr><th>Student</th></tr></table></div><div><table><tr><th>Student ID</th><th>SSID</th><th>DNR</th></tr></table></div></div>
    <div><div><table>${rowsOf((name) => `<tr><td>${name}</td></tr>`)}</table></div>
    <div><table>${rowsOf((_, id, ssid, mark) => `<tr><td>${id}</td><td>${ssid}</td><td>${mark}</td></tr>`)}</table></div></div></div>`,
  'a grid with a row of filters and the columns in any order': `<div role="grid" aria-rowcount="5"><div role="rowgroup">
    <div role="row" aria-rowindex="1"><div role="columnheader" aria-colindex="3">SSID</div><div role="columnheader" aria-colindex="1">
    <div>Student</div><button aria-label="Menu"></button></div><div role="columnheader" aria-colindex="2">Local ID</div>
    <div role="columnheader" aria-colindex="5">Do Not Release</div></div>
    <div role="row" aria-rowindex="2"><div role="columnheader" aria-colindex="1"><input aria-label="Filter"></div></div></div>
    ${rowsOf(
      (name, id, ssid, mark) => `<div role="row" aria-rowindex="${(Number(ssid) % 100) + 2}">
      <div role="gridcell" aria-colindex="5">${mark}</div><div role="gridcell" aria-colindex="2">${id}</div>
      <div role="gridcell" aria-colindex="1"><div class="MuiDataGrid-cellContent" title="${name}">${name}</div></div>
      <div role="gridcell" aria-colindex="3">${ssid}</div></div>`,
    )}</div>`,
  'cards with labels': `<main><h2>Period 2</h2>${rowsOf(
    (
      name,
      id,
      ssid,
      mark,
    ) => `<article><h3>${name}</h3>${dnr(mark ?? '')}<p>Grade 5</p><p>SSID: ${ssid}</p><p>Student ID: ${id}</p>
      <p>Phone: 5595550101</p></article>`,
  )}</main>`,
  'cards with lists of fields': `<ul>${rowsOf(
    (
      name,
      id,
      ssid,
      mark,
    ) => `<li class="${mark === 'Y' ? 'card do-not-release' : 'card'}"><a href="#">${name}</a><dl><dt>Perm ID</dt><dd>${id}</dd>
      <dt>State Student ID</dt><dd>${ssid}</dd></dl></li>`,
  )}</ul>`,
  'cards that are tables of their own': rowsOf(
    (
      name,
      id,
      ssid,
      mark,
    ) => `<table><caption>${name} ${dnr(mark ?? '')}</caption><tr><td>Local ID</td><td>${id}</td></tr>
      <tr><td>SSID</td><td>${ssid}</td></tr></table>`,
  ),
  'cards with fields to type in': rowsOf(
    (
      name,
      id,
      ssid,
      mark,
    ) => `<fieldset><legend>${name} ${dnr(mark ?? '')}</legend><label>SSID <input value="${ssid}"></label>
      <label>Perm ID <input value="${id}"></label></fieldset>`,
  ),
  'cards with values above their labels, the last in a row by itself': [PEOPLE.slice(0, 2), PEOPLE.slice(2)]
    .map((people) => {
      const card = ([name, id, ssid, mark]: (typeof PEOPLE)[number]) =>
        `<div class="card"><h4>${name}</h4>${dnr(mark)}<p>${id}<br><small>Local ID</small></p><p>${ssid}<br><small>SSID</small></p><p>5<br><small>Grade</small></p></div>`;
      return `<div class="row">${people.map(card).join('')}</div>`;
    })
    .join(''),
  'cards that name a teacher first and a parent last': rowsOf(
    (
      name,
      id,
      ssid,
      mark,
    ) => `<div class="card ${mark === 'Y' ? 'dnr' : ''}"><div>Ortega, Maria</div><a href="#">${name}</a><p>SSID: ${ssid}</p>
      <p>Student ID: ${id}</p><b>Parent</b><p>${name.replace(/.*, /, 'Rosa ')} Silva</p></div>`,
  ),
  'rows of boxes below heads, none of which says what it is': `<div class="list"><div class="head"><b>Student</b><b>Student ID</b><b>SSID</b></div>${rowsOf(
    (name, id, ssid, mark) =>
      `<div class="line" ${mark === 'Y' ? 'title="Do Not Release"' : ''}><span>${name}</span><span>${id}</span><span>${ssid}</span></div>`,
  )}</div>`,
};

describe('a list, however a page has it, is read with each name, local ID and mark beside the right number', () => {
  test.each(Object.entries(CASES))('%s', (_, html) => {
    expect(studentsOn(html)).toEqual([AVILA, BUI, UDALL]);
  });

  test('a student with two rows is one, and the second row is named', () => {
    const rows = `<tr><td rowspan="2">Avila, Marisol</td><td rowspan="2">204117</td><td rowspan="2">9900000001</td><td>Math</td></tr>
      <tr><td>English</td></tr><tr><td>Bui, Minh</td><td>205130</td><td>9900000002</td><td>Math</td></tr>`;
    const [first, second, twice] = studentsOn(`<table><tr>${HEADS}<th>Course</th></tr>${rows}</table>`) ?? [];
    expect([first, second]).toEqual([AVILA, BUI]);
    expect(twice).toMatch(/^twice: Avila/);
  });

  test.each([
    [
      'cards of staff',
      `<ul>${rowsOf((name, id) => `<li>${name} <p>Staff ID: ${id}</p><p>SEID: 9900000001</p></li>`)}</ul>`,
    ],
    ['cards with phones alone', `<ul>${rowsOf((name) => `<li>${name} <p>Phone: 5595550101</p></li>`)}</ul>`],
    [
      'cards with a number of staff beside one that may be anybody’s',
      `<ul>${rowsOf((name, id, ssid) => `<li>${name} <p>State ID: ${ssid}</p><p>Staff ID: ${id}</p></li>`)}</ul>`,
    ],
    [
      'rows that are no boxes, one of which is marked: nobody can tell which',
      `<div>${rowsOf((name, _, ssid, mark) => `<h4>${name} ${dnr(mark ?? '')}</h4><p>SSID: ${ssid}</p>`)}</div>`,
    ],
    [
      'boxes without a word of what the numbers are',
      `<ul>${rowsOf((name, _, ssid) => `<li>${name} ${ssid}</li>`)}</ul>`,
    ],
    [
      'tables side by side that do not go with each other',
      `<div><table><tr><th>Student</th></tr></table><table><tr><td>Avila</td></tr><tr><td>Bui</td></tr></table>
      <table><tr><th>Course</th></tr></table><table><tr><td>9900000001</td></tr></table></div>`,
    ],
  ])('%s are no list of students', (_, html) => {
    expect(studentsOn(html)).toBeUndefined();
  });

  test('of names that nothing tells from each other a card has none, and none comes from another card', () => {
    const cards = PEOPLE.map(
      ([name, , ssid]) => `<li><p>${name}</p><p>${name.replace(/,/, ' Ruiz,')}</p><p>SSID: ${ssid}</p></li>`,
    );
    const bare = PEOPLE.map(([name, , ssid]) => `<h4>${name}</h4><p>SSID: ${ssid}</p>`);
    for (const html of [`<ul>${cards.join('')}</ul>`, `<div>${bare.join('')}</div>`])
      expect(studentsOn(html)).toEqual(PEOPLE.map(([, , ssid]) => `${ssid} |  | `));
  });

  test('a card with two numbers of the kind is nobody’s, and said to be', () => {
    const card = (name: string, ...ssids: string[]) =>
      `<li><b>${name}</b>${ssids.map((one) => `<p>SSID: ${one}</p>`).join('')}</li>`;
    const html = `<ul>${card('Avila, Marisol', '9900000001')}${card('Bui, Minh', '9900000002', '9900000020')}${card('Chen, Lihua', '9900000003')}</ul>`;
    expect(studentsOn(html)).toEqual([
      '9900000001 | Avila, Marisol | ',
      '9900000003 | Chen, Lihua | ',
      'severalNumbers: Bui, Minh · ••••••0002 ••••••0020',
    ]);
  });

  test('five hundred cards are all read', () => {
    const html = Array.from({ length: 500 }, (_, at) => `<li><p>Ana Diaz</p><p>SSID: ${9_900_000_001 + at}</p></li>`);
    expect(studentsOn(`<ul>${html.join('')}</ul>`)).toHaveLength(500);
  });
});
