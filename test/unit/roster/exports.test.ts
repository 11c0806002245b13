import { describe, expect, test } from 'vitest';
import { findColumns } from '@/utils/roster/list/columns';
import { tablesOfFile } from '@/utils/roster/list/read-file';
import { readWorkbook } from '@/utils/roster/list/read-workbook';
import { readList } from '@/utils/roster/list/roster-list';
import { type Cell, workbook } from './workbook';

/** What the page makes of a file. */
async function listOf(file: Blob, includeHidden = false) {
  const [table] = (await tablesOfFile(file, readWorkbook)) ?? [];
  if (table === undefined) return undefined;
  const { rows, hiddenRows, hiddenColumns } = table;
  const rules = { restoreZeros: false, includeHidden, allowDoNotRelease: false };
  const { entries, leftOut } = readList(rows, findColumns(rows, hiddenColumns), rules, hiddenRows);
  return {
    entries: entries.map(({ row, ssid, name, localId }) => [row, ssid.reveal(), name, localId]),
    leftOut: leftOut.map(({ row, why }) => [row, why]),
  };
}

const csv = (...lines: string[]) => new Blob([lines.join('\r\n')]);
const AVILA = '9900000001';
const BUI = '9900000002';

/** The same class, with the wounds that a spreadsheet gives it. */
const WOUNDED: readonly (readonly Cell[])[] = [
  ['Sierra Vista Unified'],
  ['Period 2, Room 12', undefined, new Date(Date.UTC(2026, 2, 4))],
  [],
  ['Student Name', 'Student ID', 'State Student ID', 'Phone', 'Retained'],
  ['Avila, Marisol', 204_117, Number(AVILA), 5_595_550_101, false],
  ['Bui, Minh', '205130', BUI, '559-555-0102', false],
  ['Chen, Lihua', 206_143, '9.91E+09', 5_595_550_103, true],
  ['Diaz, Ana', 206_144, 990_000_001, undefined, false],
  ['Avila, Marisol', 204_117, Number(AVILA), 5_595_550_101, false],
  ['Silva, Tom', 222_351, undefined, 5_595_550_119, false],
  ['Okafor, Ngozi', undefined, 'SEID 9900000009', undefined, false],
  ['Vang, Pa', 206_150, '(559) 555-0150', undefined, false],
];
const FOUND = {
  entries: [
    [5, AVILA, 'Avila, Marisol', '204117'],
    [6, BUI, 'Bui, Minh', '205130'],
  ],
  leftOut: [
    [1, 'aboveHead'],
    [2, 'aboveHead'],
    [7, 'scientific'],
    [8, 'nineDigits'],
    [9, 'twice'],
    [10, 'blank'],
    [11, 'staff'],
    [12, 'phone'],
  ],
};

describe('a workbook of Excel', () => {
  test('is read with the numbers of its rows, and every wound is named', async () => {
    expect(await listOf(workbook([{ name: 'Class', rows: WOUNDED }]))).toEqual(FOUND);
  });

  test('is read from the sheet that has the students, wherever it stands', async () => {
    const cover = { name: 'Read me', rows: [['This export was made on'], ['SSID', 'see the next sheet']] };
    const other = {
      name: 'Staff',
      rows: [['Teacher', 'SEID'], ...[1, 2, 3].map((one) => ['Okafor', 9_900_000_000 + one])],
    };
    expect(await listOf(workbook([cover, { name: 'Class', rows: WOUNDED }, other]))).toEqual(FOUND);
  });

  test('is not read from a sheet that nobody sees', async () => {
    const old = {
      name: 'Last year',
      hidden: true,
      rows: [['SSID'], ...[1, 2, 3, 4, 5].map((one) => [9_900_000_010 + one])],
    };
    expect(await listOf(workbook([old, { name: 'Class', rows: WOUNDED }]))).toEqual(FOUND);
  });

  test('means the rows that it shows: those that a filter has left out are named, and included at a wish', async () => {
    const rows = [
      ['Class list'],
      ['SSID', 'Name', 'Grade'],
      ...[1, 2, 3, 4].map((one) => [9_900_000_000 + one, `Student ${one}`, one % 2 === 0 ? '5' : '4']),
    ];
    const filtered = workbook([{ name: 'Class', rows, hiddenRows: [2, 4] }]);
    expect(await listOf(filtered)).toEqual({
      entries: [
        [4, BUI, 'Student 2', ''],
        [6, '9900000004', 'Student 4', ''],
      ],
      leftOut: [
        [1, 'aboveHead'],
        [3, 'hidden'],
        [5, 'hidden'],
      ],
    });
    const all = await listOf(filtered, true);
    expect(all?.entries.map(([row]) => row)).toEqual([3, 4, 5, 6]);
    expect(all?.leftOut).toEqual([[1, 'aboveHead']]);
  });

  test('is read in the columns that it shows, and in a hidden one where there is no other', async () => {
    const rows = [
      ['SSID', 'Former name', 'Name', 'DNR', 'Old SSID', 'State Student ID'],
      [9_900_000_011, 'Old, Name', 'Avila, Marisol', '', '', 9_900_000_001],
      [9_900_000_012, 'Old, Name', 'Bui, Minh', 'Y', '', 9_900_000_002],
    ];
    const shown = await listOf(workbook([{ name: 'Class', rows, hiddenColumns: [0, 1, 3] }]));
    // A mark that nobody sees holds all the same.
    expect(shown).toEqual({ entries: [[2, AVILA, 'Avila, Marisol', '']], leftOut: [[3, 'doNotRelease']] });
    const only = await listOf(
      workbook([{ name: 'Class', rows: rows.map(([ssid, , name]) => [ssid, name]), hiddenColumns: [0] }]),
    );
    expect(only?.entries.map(([, ssid, name]) => [ssid, name])).toEqual([
      ['9900000011', 'Avila, Marisol'],
      ['9900000012', 'Bui, Minh'],
    ]);
  });

  test('is read from the sheet that shows the most students; the others are there to be chosen', async () => {
    const sheet = (name: string, from: number, count: number, more = {}) => ({
      name,
      rows: [['SSID'], ...Array.from({ length: count }, (_, at) => [9_900_000_000 + from + at])],
      ...more,
    });
    const hiddenRows = Array.from({ length: 9 }, (_, at) => at + 1);
    const tables = await tablesOfFile(
      workbook([
        sheet('Period 1', 1, 3),
        { name: 'Read me', rows: [['Made by the office']] },
        sheet('All', 1, 10, { hiddenRows }),
        sheet('Last year', 50, 20, { hidden: true }),
        sheet('Period 2', 20, 4),
      ]),
      readWorkbook,
    );
    expect(tables?.map(({ sheet: of }) => of?.name)).toEqual(['Period 2', 'Period 1', 'All', 'Last year']);
  });

  test.each([
    [
      'of a web page',
      '<table><tr><th>SSID</th></tr><tr style="height:0;display:none"><td>9900000001</td></tr><tr><td>9900000002</td></tr></table>',
    ],
    [
      'of a web page, by its own word',
      '<table><tr><th>SSID</th></tr><tr hidden><td>9900000001</td></tr><tr class="no hidden row"><td>9900000002</td></tr></table>',
    ],
    [
      'of Excel’s old XML',
      '<Workbook><Table><Row><Cell><Data>SSID</Data></Cell></Row><Row ss:Hidden="1"><Cell><Data>9900000001</Data></Cell></Row><Row ss:Hidden="0"><Cell><Data>9900000002</Data></Cell></Row></Table></Workbook>',
    ],
  ])('that is called Excel and is a table %s is read as it shows, too', async (_, text) => {
    expect(await listOf(new Blob([text]))).toEqual({ entries: [[3, BUI, '', '']], leftOut: [[2, 'hidden']] });
  });

  test('keeps all digits of a number, in whichever form it is stored', async () => {
    const rows = [['SSID'], [9.900000001e9], [' 9900000002 '], ['="9900000003"'], ["'9900000004"]];
    const found = await listOf(workbook([{ name: 'Class', rows }]));
    expect(found?.entries.map(([, ssid]) => ssid)).toEqual([AVILA, BUI, '9900000003', '9900000004']);
  });

  test('that is cut off, of the old kind, or no workbook at all is said to be unreadable', async () => {
    const whole = new Uint8Array(await workbook([{ name: 'Class', rows: WOUNDED }]).arrayBuffer());
    expect(await listOf(new Blob([whole.subarray(0, whole.length / 2)]))).toBeUndefined();
    expect(await listOf(new Blob([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2])]))).toBeUndefined();
    expect(await listOf(new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])]))).toBeUndefined();
  });
});

describe('an export as text', () => {
  const lines = (between: string, quote = '') =>
    WOUNDED.map((cells) =>
      Array.from({ length: 5 }, (_, at) => cells[at])
        .map((cell) => (cell instanceof Date ? '3/4/2026' : String(cell ?? '')))
        .map((text) => (quote !== '' || text.includes(between) ? `"${text}"` : text))
        .join(between),
    );

  test.each([
    ['commas', ',', ''],
    ['commas and quotes everywhere', ',', '"'],
    ['semicolons', ';', ''],
    ['tabs', '\t', ''],
    ['bars', '|', ''],
  ])('with %s is the same list', async (_, between, quote) => {
    expect(await listOf(csv(...lines(between, quote)))).toEqual(FOUND);
  });

  test('in UTF-16, as Excel saves "Unicode text", is the same list', async () => {
    const text = `\ufeff${lines('\t').join('\r\n')}`;
    expect(await listOf(new Blob([Uint16Array.from(text, (one) => one.charCodeAt(0))]))).toEqual(FOUND);
  });

  test.each([
    [
      'CALPADS',
      'Reporting LEA^School Code^Statewide Student Identifier^Local Student ID^Student Legal Last Name^Student Legal First Name^Gender',
      '1234567^7654321^9900000001^204117^Avila^Marisol^F',
      [2, AVILA, 'Avila, Marisol', '204117'],
    ],
    [
      'TOMS',
      'CALPADSDistrictCode,DistrictName,SSID,LocalStudentID,LastOrSurname,FirstName,GradeAssessed',
      '1234567,"Sierra Vista Unified",9900000001,204117,Avila,Marisol,05',
      [2, AVILA, 'Avila, Marisol', '204117'],
    ],
    [
      'SEIS',
      '"SEIS ID","Last Name","First Name","Student SSID","District ID","Case Manager","Case Manager Phone"',
      '"4410023","Avila","Marisol","9900000001","204117","Okafor, Ngozi","5595550150"',
      [2, AVILA, 'Avila, Marisol', '204117'],
    ],
    [
      'Aeries',
      '"Student Name","Student ID","State Student ID","Grd","Telephone","Parent/Guardian"',
      '"Avila, Marisol","204117","9900000001","5","(559) 555-0101","Avila, Rosa"',
      [2, AVILA, 'Avila, Marisol', '204117'],
    ],
    [
      'PowerSchool',
      'Student_Number\tState_StudentNumber\tLastFirst\tGrade_Level\tHome_Phone',
      '204117\t9900000001\tAvila, Marisol\t5\t5595550101',
      [2, AVILA, 'Avila, Marisol', '204117'],
    ],
    [
      'Infinite Campus',
      'student.studentNumber,student.stateID,student.lastName,student.firstName,student.grade',
      '204117,9900000001,Avila,Marisol,05',
      [2, AVILA, 'Avila, Marisol', '204117'],
    ],
    [
      'Synergy',
      'Sis Number;State Student Number;Last Name;First Name;Phone',
      '204117;9900000001;Avila;Marisol;5595550101',
      [2, AVILA, 'Avila, Marisol', '204117'],
    ],
  ])('of %s is read with name and local ID', async (_, heads, line, entry) => {
    expect((await listOf(csv(heads, line)))?.entries).toEqual([entry]);
  });

  test('of 5,000 rows is read whole', async () => {
    const rows = Array.from({ length: 5_000 }, (_, at) => `"Student, ${at}",${300_000 + at},${9_900_000_001 + at}`);
    const found = await listOf(csv('Name,Student ID,SSID', ...rows));
    expect(found?.entries).toHaveLength(5_000);
    expect(found?.leftOut).toEqual([]);
  });
});
