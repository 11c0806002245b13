// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { readPageList } from '@/utils/roster/page/read-page-list';
import { labelWords } from '@/utils/sis/find/labels';
import { SCHOOL } from '../../simulator/school.ts';
import { classListPage } from '../../sis-pages/aeries/class-list.ts';

const read = (words = labelWords()) => readPageList(document, words);

describe('the list on a page', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  test('is read with name and local ID, and with nothing else of the page', () => {
    document.body.innerHTML = `<table><caption>Period 2</caption><thead><tr><th>Name</th><th>Student ID</th>
      <th>Telephone</th><th>State Student ID</th></tr></thead><tbody>
      <tr><td><a href="#">Avila, Marisol</a></td><td>204117</td><td>5595550101</td><td>9900000001</td></tr>
      <tr><td>Silva, Tom</td><td>222351</td><td>5595550119</td><td></td></tr></tbody></table><p>1 - 2 of 412 rows</p>`;
    expect(read()).toEqual({
      count: 1,
      total: 412,
      rows: [
        ['State Student ID', 'Name', 'Student ID', 'Do Not Release'],
        ['9900000001', 'Avila, Marisol', '204117', ''],
        ['', 'Silva, Tom', '222351', ''],
      ],
    });
  });

  test('names rows whose records are not to be released, by a mark in whichever column', () => {
    document.body.innerHTML = `<table><tr><th>SSID</th><th>Name</th><th></th></tr>
      <tr><td>9900000001</td><td>Avila</td><td></td></tr>
      <tr><td>9900000021</td><td>Udall</td><td><img alt="Do Not Release Records"></td></tr></table>`;
    expect(read()?.rows.map((cells) => cells.at(-1))).toEqual(['Do Not Release', '', 'Y']);
  });

  test('in a grid has its rows in the order that is shown, and the parts of a row together', () => {
    const cell = (column: number, text: string) => `<div role="gridcell" aria-colindex="${column}">${text}</div>`;
    document.body.innerHTML = `<div role="grid" aria-rowcount="413">
      <div role="row" aria-rowindex="1"><div role="columnheader" aria-colindex="1">Student</div>
        <div role="columnheader" aria-colindex="2">SSID</div></div>
      <div role="row" aria-rowindex="3">${cell(2, '9900000002')}</div>
      <div role="row" aria-rowindex="2">${cell(2, '9900000001')}</div>
      <div role="row" aria-rowindex="2">${cell(1, 'Avila')}</div>
      <div role="row" aria-rowindex="3">${cell(1, 'Bui')}</div></div>`;
    expect(read()).toMatchObject({
      count: 2,
      total: 412,
      rows: [
        ['SSID', 'Student', 'Do Not Release'],
        ['9900000001', 'Avila', ''],
        ['9900000002', 'Bui', ''],
      ],
    });
  });

  test('has its heads in a table of their own before it', () => {
    document.body.innerHTML = `<table><tr><th>Name</th><th>SSID</th></tr></table>
      <table><tr><td>Avila</td><td>9900000001</td></tr></table>`;
    expect(read()?.rows).toEqual([
      ['SSID', 'Name', 'Do Not Release'],
      ['9900000001', 'Avila', ''],
    ]);
  });

  test('is the longest of several, and none that nobody sees', () => {
    const list = (...ssids: string[]) =>
      `<tr><th>SSID</th></tr>${ssids.map((ssid) => `<tr><td>${ssid}</td></tr>`).join('')}`;
    document.body.innerHTML = `<table>${list('9900000001')}</table>
      <table>${list('9900000002', '9900000003')}</table>
      <table hidden>${list('9900000004', '9900000005', '9900000006')}</table>`;
    expect(read()?.rows.map(([ssid]) => ssid)).toEqual(['SSID', '9900000002', '9900000003']);
  });

  test.each([
    ['phones', '<tr><th>Name</th><th>Phone</th></tr><tr><td>Avila</td><td>5595550101</td></tr>'],
    ['staff', '<tr><th>Teacher</th><th>SEID</th></tr><tr><td>Okafor</td><td>9900000001</td></tr>'],
    ['numbers without a head', '<tr><td>Avila</td><td>9900000001</td></tr>'],
    ['a head and nothing below it', '<tr><th>SSID</th><th>Name</th></tr>'],
  ])('is not one of %s', (_, rows) => {
    document.body.innerHTML = `<table>${rows}</table>`;
    expect(read()).toBeUndefined();
  });

  test('is found by the name that somebody taught for this site', () => {
    document.body.innerHTML =
      '<table><tr><th>Name</th><th>Folio</th></tr><tr><td>Avila</td><td>9900000001</td></tr></table>';
    expect(read()).toBeUndefined();
    expect(read(labelWords([], 'Folio'))?.count).toBe(1);
  });

  /** The list in the look-alike, as it would be worked on. */
  const shown = (query: string) => {
    document.body.innerHTML = classListPage(new URLSearchParams(query));
    const list = read();
    const [, ...rows] = list?.rows ?? [];
    return { total: list?.total, rows: rows.map(([ssid = '', name = '', localId = '']) => [ssid, name, localId]) };
  };
  const school = SCHOOL.map(({ ssid, name }, index) => [ssid, name, String(300_001 + index)]);

  test.each([
    ['a page of a long one', 'size=25&page=2', school.slice(25, 50), 1_200],
    ['one whose names stand fixed, and whose rows come in any order', 'view=grid', school.slice(0, 34), undefined],
    ['one of which the rows in sight are drawn', 'view=virtual&from=10', school.slice(10, 30), 34],
    [
      'one that was sorted',
      'view=sorted&size=60',
      school.slice(0, 60).sort(([, a = ''], [, b = '']) => a.localeCompare(b)),
      undefined,
    ],
    [
      'one that was filtered',
      'view=filtered',
      school.slice(0, 34).filter((_, index) => SCHOOL[index]?.grade === 5),
      undefined,
    ],
  ])('is read as it is shown: %s', (_, query, rows, total) => {
    expect(shown(query)).toEqual({ rows, total });
  });
});
