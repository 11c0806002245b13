import { STUDENTS } from '../students.ts';
import { rows, type SpecialPage } from './special-page.ts';

const SEVERAL = { expect: 'several' } as const;

function roster(size: number): string {
  const lines = STUDENTS.slice(0, size).map(
    (one) => `<tr><td>${one.lastName}</td><td>${one.id}</td><td>${one.ssid}</td><td>${one.phone}</td></tr>`,
  );
  return `<table><thead><tr><th>Name</th><th>Student ID</th><th>SSID</th><th>Phone</th></tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

function rosterOfBoxes(size: number): string {
  const line = (role: string, cells: readonly string[]) =>
    `<div role="row" style="display:flex;gap:20px">${cells.map((cell) => `<div role="${role}">${cell}</div>`).join('')}</div>`;
  const lines = STUDENTS.slice(0, size).map((one) => line('cell', [one.lastName, one.ssid, one.phone]));
  return `<div role="table">${line('columnheader', ['Name', 'SSID', 'Phone'])}${lines.join('')}</div>`;
}

/** A grid that draws the rows in sight alone, in any order, of a list that is much longer. */
function virtualGrid(size: number, all: number): string {
  const cell = (role: string, column: number, text: string) =>
    `<div role="${role}" aria-colindex="${column}" style="display:inline-block;width:160px">${text}</div>`;
  const lines = STUDENTS.slice(0, size).map(
    (one, index) =>
      `<div role="row" aria-rowindex="${index + 2}" style="position:absolute;top:${30 + index * 24}px">${cell('gridcell', 1, one.lastName)}${cell('gridcell', 2, one.id)}${cell('gridcell', 3, one.ssid)}</div>`,
  );
  const heads = ['Student', 'Perm ID', 'SSID'].map((text, at) => cell('columnheader', at + 1, text)).join('');
  return `<div role="grid" aria-rowcount="${all + 1}" style="position:relative;height:400px"><div role="row" aria-rowindex="1">${heads}</div>${lines.reverse().join('')}</div>`;
}

/** Pages with more than one SSID, and with the same one twice. */
export const severalPages: readonly SpecialPage[] = [
  {
    name: 'siblings',
    expect: 'nothing',
    note: 'two siblings on one page',
    page: `<section><h2>Bui, Minh</h2>${rows(['SSID', '9900000002'], ['Phone', '5595550102'])}</section><section><h2>Tran, Vy</h2>${rows(['SSID', '9900000020'], ['Phone', '5595550102'])}</section>`,
  },
  { name: 'roster', ...SEVERAL, note: 'a class list with a column SSID', page: roster(12) },
  { name: 'roster-one-row', ...SEVERAL, note: 'a list that happens to have one row is a list', page: roster(1) },
  {
    name: 'roster-roles',
    ...SEVERAL,
    note: 'a list made of boxes with roles',
    page: rosterOfBoxes(4),
  },
  {
    name: 'roster-virtual',
    ...SEVERAL,
    note: 'a grid with 6 of 412 rows drawn, in any order',
    page: virtualGrid(6, 412),
  },
  {
    name: 'blank-and-sibling',
    expect: 'nothing',
    note: 'the student has none, or is not known to; the number in the section of siblings is another child’s',
    page: `<section><h2>Silva, Tom</h2>${rows(['SSID', ''], ['Phone', '5595550119'])}</section><section><h2>Siblings</h2>${rows(['Name', 'Tran, Vy'], ['SSID', '9900000020'])}</section>`,
  },
  {
    name: 'two-different',
    ...SEVERAL,
    note: 'banner and page disagree',
    page: `<p>SSID: 9900000001</p>${rows(['Statewide Student ID', '9900000002'])}`,
  },
  {
    name: 'same-twice',
    expect: 'student',
    ssid: '9900000001',
    note: 'banner and page agree',
    page: `<p>SSID: 9900000001</p>${rows(['Statewide Student ID', '9900000001'], ['Phone', '5595550101'])}`,
  },
];
