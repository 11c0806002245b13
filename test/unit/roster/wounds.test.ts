import { describe, expect, test } from 'vitest';
import { findColumns } from '@/utils/roster/list/columns';
import { tablesOfFile } from '@/utils/roster/list/read-file';
import { tableOfText } from '@/utils/roster/list/read-text';
import { readWorkbook } from '@/utils/roster/list/read-workbook';
import { readList } from '@/utils/roster/list/roster-list';
import { type Cell, workbook } from './workbook';

function told(rows: readonly (readonly string[])[]) {
  const { entries, leftOut } = readList(rows, findColumns(rows), { restoreZeros: false, allowDoNotRelease: false });
  return [
    ...entries.map(({ ssid, name, localId }) => [ssid.reveal(), name, localId].join(' | ')),
    ...leftOut.filter(({ why }) => why !== 'aboveHead').map(({ row, why }) => `${row} ${why}`),
  ];
}
const text = (...lines: string[]) => told(tableOfText(lines.join('\n')));
const crlf = (...lines: string[]) => told(tableOfText(lines.join('\r\n')));
async function file(...parts: (string | Uint8Array<ArrayBuffer>)[]) {
  const [table] = (await tablesOfFile(new Blob(parts), readWorkbook)) ?? [];
  return table === undefined ? ['unreadable'] : told(table.rows);
}
const sheet = (rows: readonly (readonly Cell[])[], name = 'Sheet1') => ({ name, rows });
async function book(...sheets: { name: string; rows: readonly (readonly Cell[])[] }[]) {
  return file(new Uint8Array(await workbook(sheets).arrayBuffer()));
}
const A = '9900000001 | Avila, Marisol | 204117';
const B = '9900000002 | Bui, Minh | 205130';

const CASES: [string, () => string[] | Promise<string[]>, string[]][] = [
  [
    'Spanish heads',
    () =>
      text(
        'Nombre del estudiante,Número de identificación local,Identificador estatal del estudiante',
        '"Avila, Marisol",204117,9900000001',
      ),
    [A],
  ],
  [
    'Spanish heads with semicolons',
    () => text('Apellidos;Nombre;Núm. de estudiante;SSID', 'Avila;Marisol;204117;9900000001'),
    [A],
  ],
  [
    'Spanish heads with tabs',
    () => text('Estudiante\tID local\tID estatal', 'Avila, Marisol\t204117\t9900000001'),
    [A],
  ],
  [
    'a first line that says what is between the cells',
    () => crlf('sep=;', 'Student Name;Student ID;SSID', 'Avila, Marisol;204117;9900000001'),
    [A],
  ],
  [
    'titles, and commas to the end of each line',
    () =>
      text(
        'Roster,,,,',
        'Report run 11/20/2026 by jsmith,,,,',
        ',,,,',
        'Last,First,Local ID,SSID,',
        'Avila,Marisol,204117,9900000001,',
      ),
    [A],
  ],
  [
    'quoted newline in head',
    () => text('"Student\nName","Local\nStudent ID","State\nStudent ID"', '"Avila, Marisol",204117,9900000001'),
    [A],
  ],
  [
    'quoted newline in cell',
    () =>
      text(
        'Name,ID,SSID,Notes',
        '"Avila, Marisol",204117,9900000001,"line one\nline two"',
        '"Bui, Minh",205130,9900000002,',
      ),
    [A, B],
  ],
  [
    'a quote that stands for inches',
    () => text('Name,ID,SSID,Notes', 'Avila Marisol,204117,9900000001,5" ruler', 'Bui Minh,205130,9900000002,'),
    ['9900000001 | Avila Marisol | 204117', '9900000002 | Bui Minh | 205130'],
  ],
  ['dashes in SSID', () => text('Name,ID,SSID', '"Avila, Marisol",204117,99-0000-0001'), [A]],
  ['spaces in SSID', () => text('Name,ID,SSID', '"Avila, Marisol",204117,9900 000 001'), [A]],
  ['apostrophe', () => text('Name,ID,SSID', `"Avila, Marisol",'204117,'9900000001`), [A]],
  ['equals quote', () => text('Name,ID,SSID', '"Avila, Marisol","=""204117""","=""9900000001"""'), [A]],
  ['numbers shown with commas', () => text('Name\tID\tSSID', 'Avila, Marisol\t204117\t9,900,000,001'), [A]],
  ['numbers shown with decimals', () => text('Name,ID,SSID', '"Avila, Marisol",204117.0,9900000001.0'), [A]],
  [
    'a number of which three digits are left',
    () => text('Name,ID,SSID', '"Avila, Marisol",204117,9.9E+09', '"Bui, Minh",205130,9900000002'),
    [B, '2 scientific'],
  ],
  [
    'a number in powers of ten that has all its digits',
    () => text('Name,ID,SSID', '"Avila, Marisol",204117,9.900000001e9', '"Bui, Minh",205130,9900000002'),
    [A, B],
  ],
  [
    'nine digits',
    () => text('Name,ID,SSID', '"Avila, Marisol",204117,990000001', '"Bui, Minh",205130,9900000002'),
    [B, '2 nineDigits'],
  ],
  [
    'utf16be no bom',
    () =>
      file(
        new Uint8Array([...'Name\tID\tSSID\nAvila, Marisol\t204117\t9900000001'].flatMap((c) => [0, c.charCodeAt(0)])),
      ),
    [A],
  ],
  ['utf8 bom', () => file('\ufeffName,ID,SSID\n"Avila, Marisol",204117,9900000001'), [A]],
  [
    'the code page of an old computer',
    () => file(new Uint8Array([...'Name,ID,SSID\n"Pe\xf1a, In\xe9s",204117,9900000001'].map((c) => c.charCodeAt(0)))),
    ['9900000001 | Peña, Inés | 204117'],
  ],
  [
    'lines that end as on an old Mac',
    () => file('Name,ID,SSID\r"Avila, Marisol",204117,9900000001\r"Bui, Minh",205130,9900000002'),
    [A, B],
  ],
  [
    'CALPADS SENR header',
    () =>
      text(
        'RecordTypeCode^TransactionTypeCode^LocalRecordID^ReportingLEA^SchoolofAttendance^SchoolofAttendanceNPS^AcademicYearID^SSID^LocalStudentID^StudentLegalFirstName^StudentLegalMiddleName^StudentLegalLastName',
        'SENR^A^1^1234567^7654321^^2026-2027^9900000001^204117^Marisol^^Avila',
      ),
    [A],
  ],
  [
    'CALPADS no header',
    () =>
      text(
        'SENR^A^1^1234567^7654321^^2026-2027^9900000001^204117^Marisol^^Avila',
        'SENR^A^2^1234567^7654321^^2026-2027^9900000002^205130^Minh^^Bui',
      ),
    ['9900000001 |  | ', '9900000002 |  | '],
  ],
  [
    'CALPADS report 8.1 csv',
    () =>
      text(
        'Textbox12,Textbox45',
        '"8.1 Student Profile",',
        '',
        'SchoolName,SSID,LocalID,StudentName,BirthDate,Gender,GradeLevel',
        'Mesa Middle,9900000001,204117,"Avila, Marisol",3/14/2016,F,05',
      ),
    [A],
  ],
  [
    'TOMS',
    () =>
      text(
        'StatewideStudentIdentifier,LocalStudentID,LastOrSurname,FirstName,MiddleName,DateOfBirth',
        '9900000001,204117,Avila,Marisol,,2016-03-14',
      ),
    [A],
  ],
  [
    'TOMS, with a test registration ID',
    () =>
      text(
        '"SSID","Student Last Name","Student First Name","District Student ID","Test Registration ID"',
        '"9900000001","Avila","Marisol","204117","1029384756"',
      ),
    [A],
  ],
  [
    'SEIS',
    () =>
      text(
        'SEIS ID,Last Name,First Name,Date of Birth,SSID,District ID,Case Manager,Parent Phone',
        '1000123,Avila,Marisol,03/14/2016,9900000001,204117,"Okafor, N",5595550101',
      ),
    [A],
  ],
  [
    'SEIS, in another order',
    () => text('Student ID,SEIS ID,SSID #,Name', '204117,1000123,9900000001,"Avila, Marisol"'),
    [A],
  ],
  [
    'Aeries STU fields',
    () => text('STU.ID,STU.CID,STU.LN,STU.FN,STU.TL', '204117,9900000001,Avila,Marisol,5595550101'),
    [A],
  ],
  [
    'Aeries query heads',
    () => text('School,Student#,Stu ID,Last Name,First Name,State Student ID', '1,31,204117,Avila,Marisol,9900000001'),
    [A],
  ],
  [
    'PowerSchool tab',
    () => text('State_StudentNumber\tStudent_Number\tLast_Name\tFirst_Name', '9900000001\t204117\tAvila\tMarisol'),
    [A],
  ],
  [
    'IC ad hoc',
    () =>
      text(
        'student.stateID,student.studentNumber,student.lastName,student.firstName',
        '9900000001,204117,Avila,Marisol',
      ),
    [A],
  ],
  [
    'Synergy',
    () => text('Sis Number,State Student Number,Last Name,First Name', '204117,9900000001,Avila,Marisol'),
    [A],
  ],
  [
    'Illuminate',
    () =>
      text('Local Student ID,State Student ID,Student Last Name,Student First Name', '204117,9900000001,Avila,Marisol'),
    [A],
  ],
  [
    'Renaissance-like',
    () =>
      text(
        'Student State ID,Student Identifier,Student Last Name,Student First Name',
        '9900000001,204117,Avila,Marisol',
      ),
    [A],
  ],
  [
    'CALPADS ID and District Student ID',
    () => text('Student,CALPADS ID,District Student ID', '"Avila, Marisol",9900000001,204117'),
    [A],
  ],
  [
    'no heads',
    () => text('"Avila, Marisol",204117,9900000001', '"Bui, Minh",205130,9900000002'),
    ['9900000001 | Avila, Marisol | ', '9900000002 | Bui, Minh | '],
  ],
  [
    'no heads, and names beside the numbers',
    () => text('Avila, Marisol 9900000001', 'Bui, Minh 9900000002'),
    ['9900000001 | Avila, Marisol | ', '9900000002 | Bui, Minh | '],
  ],
  [
    'email list',
    () => text('9900000001; 9900000002, 9900000003'),
    ['9900000001 |  | ', '9900000002 |  | ', '9900000003 |  | '],
  ],
  ['bulleted', () => text('1. 9900000001', '2. 9900000002'), ['9900000001 |  | ', '9900000002 |  | ']],
  [
    'a table drawn with bars and dashes',
    () => text('| Name | ID | SSID |', '|---|---|---|', '| Avila, Marisol | 204117 | 9900000001 |'),
    [A],
  ],
  [
    'phone column called State ID no',
    () => text('Name,Phone,SSID', '"Avila, Marisol",5595550101,', '"Bui, Minh",5595550102,9900000002'),
    ['9900000002 | Bui, Minh | ', '2 blank'],
  ],
  [
    'staff mix',
    () => text('Name,SSID', '"Avila, Marisol",9900000001', 'Okafor (teacher),SEID 1029384756'),
    ['9900000001 | Avila, Marisol | ', '3 staff'],
  ],
  [
    'DNR yes',
    () =>
      text(
        'Name,ID,SSID,Do Not Release Records',
        '"Avila, Marisol",204117,9900000001,',
        '"Udall, Wren",224377,9900000021,Y',
      ),
    [A, '3 doNotRelease'],
  ],
  ['footer totals', () => text('Name,ID,SSID', '"Avila, Marisol",204117,9900000001', 'Total: 1,,'), [A, '3 blank']],
  [
    'head repeated',
    () => text('Name,ID,SSID', '"Avila, Marisol",204117,9900000001', 'Name,ID,SSID', '"Bui, Minh",205130,9900000002'),
    [A, B, '3 headAgain'],
  ],
  ['full width digits', () => text('Name,ID,SSID', '"Avila, Marisol",204117,９９００００００01'), [A]],
  ['nbsp', () => text('Name,ID,SSID', '"Avila, Marisol",204117,\u00a09900000001\u00a0'), [A]],
  [
    'a workbook with titles',
    () =>
      book(
        sheet([
          ['Sierra Vista Unified', undefined, undefined],
          ['Class: 5A', undefined, undefined],
          ['Student', 'Local ID', 'SSID'],
          ['Avila, Marisol', 204117, 9900000001],
        ]),
      ),
    [A],
  ],
  [
    'a workbook with numbers and texts',
    () =>
      book(
        sheet([
          ['Name', 'ID', 'SSID'],
          ['Avila, Marisol', '204117', '9900000001'],
          ['Bui, Minh', 205130, 9900000002],
        ]),
      ),
    [A, B],
  ],
  [
    'a workbook with dates',
    () =>
      book(
        sheet([
          ['Name', 'ID', 'SSID', 'DOB'],
          ['Avila, Marisol', 204117, 9900000001, new Date(Date.UTC(2016, 2, 14))],
        ]),
      ),
    [A],
  ],
  [
    'a workbook with a sheet of notes',
    () =>
      book(
        sheet([['Notes']], 'Notes'),
        sheet(
          [
            ['Name', 'ID', 'SSID'],
            ['Avila, Marisol', 204117, 9900000001],
          ],
          'Roster',
        ),
      ),
    [A],
  ],
  [
    'a workbook whose second sheet has more',
    () =>
      book(
        sheet([['SSID'], [9900000009]], 'Old'),
        sheet(
          [
            ['Name', 'ID', 'SSID'],
            ['Avila, Marisol', 204117, 9900000001],
            ['Bui, Minh', 205130, 9900000002],
          ],
          'Roster',
        ),
      ),
    [A, B],
  ],
  [
    'first col is row number head "#"',
    () => text('#,Student,Student ID,State ID,Grade', '1,"Avila, Marisol",204117,9900000001,5'),
    [A],
  ],
  [
    'head "State Student Identifier (SSID)"',
    () => text('State Student Identifier (SSID),Student Local ID,Full Name', '9900000001,204117,"Avila, Marisol"'),
    [A],
  ],
  [
    'an ID of the row and a District ID',
    () => text('ID,District ID,SSID,Name', '12,204117,9900000001,"Avila, Marisol"'),
    [A],
  ],
  ['Pupil no', () => text('Pupil Name,Pupil Number,Statewide ID', '"Avila, Marisol",204117,9900000001'), [A]],
  [
    'a preferred first name beside the legal one',
    () =>
      text(
        'Legal Last Name,Legal First Name,Preferred First Name,Student ID,SSID',
        'Avila,Marisol,Mari,204117,9900000001',
      ),
    [A],
  ],
  [
    'Student Name (Last, First)',
    () => text('"Student Name (Last, First M)",Perm ID,SSID', '"Avila, Marisol",204117,9900000001'),
    [A],
  ],
  [
    'parents before students',
    () =>
      text('Parent Name,Student Name,Parent ID,Student ID,SSID', '"Avila, Rosa","Avila, Marisol",77,204117,9900000001'),
    [A],
  ],
  [
    'the XML that was once Excel’s',
    () =>
      file(
        '<?xml version="1.0"?><Workbook xmlns:ss="urn"><Worksheet><Table><Row><Cell><Data>Name</Data></Cell><Cell><Data>SSID</Data></Cell><Cell ss:Index="4"><Data>Student ID</Data></Cell></Row><Row><Cell><Data>Avila, Marisol</Data></Cell><Cell><Data>9900000001</Data></Cell><Cell ss:Index="4"><Data>204117</Data></Cell></Row></Table></Worksheet></Workbook>',
      ),
    [A],
  ],
  [
    'a web page under the name of a spreadsheet',
    () =>
      file(
        '<html><body><table><tr><td>Name</td><td>ID</td><td>SSID</td></tr><tr><td>Avila, Marisol</td><td>204117</td><td>9900000001</td></tr></table></body></html>',
      ),
    [A],
  ],
];

describe('an export is read for what it says, and what was lost of it is named', () => {
  test.each(CASES)('%s', async (_, of, wanted) => {
    expect(await of()).toEqual(wanted);
  });
});
