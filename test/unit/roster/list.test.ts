import { describe, expect, test } from 'vitest';
import { findColumns } from '@/utils/roster/list/columns';
import { columnUse } from '@/utils/roster/list/heads';
import { decodeText, tableOfText } from '@/utils/roster/list/read-text';
import { readList, withMore } from '@/utils/roster/list/roster-list';
import { readStudentNumber } from '@/utils/roster/list/student-number';

const RULES = { restoreZeros: false, allowDoNotRelease: false };

function listOf(text: string, rules = RULES) {
  const rows = tableOfText(text);
  const columns = findColumns(rows);
  const { entries, leftOut } = readList(rows, columns, rules);
  return {
    columns,
    entries: entries.map(({ row, ssid, name, localId }) => [row, ssid.reveal(), name, localId]),
    leftOut: leftOut.map(({ row, why, shown }) => [row, why, shown]),
  };
}

describe('one number of a list', () => {
  test.each([
    ['9900000001', 'ssid'],
    [' 9900000001.0 ', 'ssid'],
    ['="0990000001"', 'ssid'],
    ["'9900000001", 'ssid'],
    ['９９０００００００１', 'ssid'],
    ['9900 000 001', 'ssid'],
    ['SSID: 9900000001', 'ssid'],
    ['990000001', 'nineDigits'],
  ])('%s is read as %s', (text, kind) => {
    expect(readStudentNumber(text).kind).toBe(kind);
  });

  test.each([
    ['', 'blank'],
    ['N/A', 'blank'],
    ['9.91E+09', 'scientific'],
    ['9,9E+9', 'scientific'],
    ['(559) 555-0101', 'phone'],
    ['559-555-0101', 'phone'],
    ['559 555 0101', 'phone'],
    ['+1 559.555.0101', 'phone'],
    ['Cell 5595550101', 'phone'],
    ['SEID 9900000001', 'staff'],
    ['204117', 'tooShort'],
    ['99000000011', 'tooLong'],
    ['0000000000', 'placeholder'],
    ['9900000001 9900000002', 'severalNumbers'],
    ['Avila, Marisol', 'notDigits'],
  ])('%s can not be used: %s', (text, why) => {
    expect(readStudentNumber(text)).toEqual({ kind: 'fault', why });
  });
});

describe('the heads of columns', () => {
  test.each([
    ['SSID', 'ssid'],
    ['Student SSID', 'ssid'],
    ['StatewideStudentID', 'ssid'],
    ['Statewide Student Identifier', 'ssid'],
    ['State_StudentNumber', 'ssid'],
    ['STU.CID', 'ssid'],
    ['SSID #', 'ssid'],
    ['Student ID', 'localId'],
    ['StudentID', 'localId'],
    ['Local ID', 'localId'],
    ['Local Student ID', 'localId'],
    ['Perm ID', 'localId'],
    ['Student Number', 'localId'],
    ['Student #', 'localId'],
    ['ID', 'localId'],
    ['#', undefined],
    ['No.', undefined],
    ['Name', 'name'],
    ['Student', 'name'],
    ['Student Name (Last, First)', 'name'],
    ['Last Name', 'lastName'],
    ['LastName', 'lastName'],
    ['Student Legal First Name', 'firstName'],
    ['Teacher Name', undefined],
    ['Staff SSID', undefined],
    ['SEID', undefined],
    ['School ID', undefined],
    ['Phone', undefined],
    ['Do Not Release', 'doNotRelease'],
  ])('%s: %s', (head, use) => {
    expect(columnUse(head)).toBe(use);
  });
});

describe('a list', () => {
  test('keeps order, name and local ID, and names every line that is not used', () => {
    const { entries, leftOut } = listOf(
      [
        'Class list\t\t\t',
        'Room 12\t03/04/2026\t\t',
        'Name\tStudent ID\tSSID\tPhone',
        'Bui, Minh\t205130\t9900000002\t5595550102',
        'Avila, Marisol\t204117\t9900000001\t5595550101',
        '\t\t\t',
        'Chen, Lihua\t206143\t9.91E+09\t5595550103',
        'Avila, Marisol\t204117\t9900000001\t5595550101',
        'Silva, Tom\t222351\t\t5595550119',
        'Total: 4\t\t\t',
      ].join('\r\n'),
    );
    expect(entries).toEqual([
      [4, '9900000002', 'Bui, Minh', '205130'],
      [5, '9900000001', 'Avila, Marisol', '204117'],
    ]);
    expect(leftOut).toEqual([
      [1, 'aboveHead', 'Class list'],
      [2, 'aboveHead', 'Room 12 · 03/04/2026'],
      [7, 'scientific', 'Chen, Lihua · 9.91E+09'],
      [8, 'twice', 'Avila, Marisol · ••••••0001'],
      [9, 'blank', 'Silva, Tom'],
      [10, 'blank', 'Total: 4'],
    ]);
  });

  test('never puts a zero back by itself', () => {
    const text = 'SSID,Name\n990000001,"Avila, Marisol"\n';
    expect(listOf(text).leftOut).toEqual([[2, 'nineDigits', 'Avila, Marisol · •••••0001']]);
    expect(listOf(text, { ...RULES, restoreZeros: true }).entries).toEqual([[2, '0990000001', 'Avila, Marisol', '']]);
  });

  test('leaves out students whose records are not to be released, by name', () => {
    const text = 'SSID;Name;Do Not Release\n9900000021;Udall, Wren;Y\n9900000001;Avila, Marisol;N\n';
    expect(listOf(text).leftOut).toEqual([[2, 'doNotRelease', 'Udall, Wren · ••••••0021']]);
    expect(listOf(text).entries).toHaveLength(1);
  });

  test('takes numbers alone, however they are put', () => {
    expect(listOf('9900000001, 9900000002\n9900000003').entries.map(([, ssid]) => ssid)).toEqual([
      '9900000001',
      '9900000002',
      '9900000003',
    ]);
  });

  test('asks when two columns without heads could be the one', () => {
    const { columns } = listOf('Avila\t9900000001\t5595550101\nBui\t9900000002\t5595550102\n');
    expect(columns.ssid).toBeUndefined();
  });

  test('reads the same list in every encoding in which a spreadsheet writes it', () => {
    const text = 'SSID\tName\n9900000001\tÁvila, Inés\n';
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...text].flatMap((one) => [one.charCodeAt(0), 0])]);
    const cp1252 = Uint8Array.from(text, (one) => one.charCodeAt(0));
    for (const bytes of [utf16, utf16.subarray(2), cp1252, new TextEncoder().encode(`\ufeff${text}`)]) {
      expect(listOf(decodeText(bytes)).entries).toEqual([[2, '9900000001', 'Ávila, Inés', '']]);
    }
  });

  test('takes another page of a list behind it, each student once', () => {
    const page = (text: string) => {
      const rows = tableOfText(text);
      return readList(rows, findColumns(rows), RULES);
    };
    const first = page('SSID\n9900000001\n9900000002\n');
    const all = withMore(first, page('SSID\n9900000002\n9900000003\n'), 3);
    expect(all.entries.map(({ row, ssid }) => [row, ssid.reveal()])).toEqual([
      [2, '9900000001'],
      [3, '9900000002'],
      [6, '9900000003'],
    ]);
    expect(all.leftOut).toEqual([]);
  });
});
