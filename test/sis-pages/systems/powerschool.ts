import { type Expectation, showing } from '../expectation.ts';
import { findStudent, formatPhone, fullName, STUDENTS, type Student, schoolName, studentAt } from '../students.ts';
import { type Answer, type Asked, escapeHtml, htmlPage, millisecondsIn, type Site } from '../web.ts';
import { BLANK_ID, documentOf, placeIn, SCRIPT_BASICS } from './common.ts';

const CSS = `
body { margin: 0; font: 13px/1.4 "Open Sans", Arial, sans-serif; color: #222; background: #fff; }
header { background: #00427c; color: #fff; padding: 8px 14px; font-size: 17px; }
.wrap { display: flex; height: calc(100vh - 42px); } .list { width: 200px; overflow: auto; border-right: 1px solid #ccd; padding: 8px; font-size: 12px; }
.list a { display: block; color: #00427c; padding: 1px 0; } iframe { flex: 1; border: 0; }
.content { display: flex; } .menu { width: 170px; background: #eef2f7; padding: 8px; font-size: 12px; min-height: 90vh; } .menu ul { list-style: none; padding: 0; }
main { flex: 1; padding: 10px 16px; } h1 { font-size: 18px; color: #00427c; margin: 4px 0; } #student_detail_header h2 { font-size: 14px; font-weight: 600; margin: 2px 0 10px; }
.box-round { border: 1px solid #c8d0da; border-radius: 6px; padding: 8px; margin-bottom: 10px; } .box-round table { width: 100%; border-collapse: collapse; }
.oddRow { background: #f4f6f9; } td { padding: 4px 8px; } td.bold { font-weight: 600; width: 36%; }
@media (prefers-color-scheme: dark) { body { background: #1b1f24; color: #dde; } .menu { background: #242a32; } .oddRow { background: #232931; } h1, .list a { color: #8cc0f5; } a { color: #8cc0f5; } }
`;

/** The record number in links: three digits for the table and seven for the row, ten in all. */
function recordNumber(student: Student): string {
  return `001${student.id.padStart(7, '0')}`;
}

function studentOf(query: URLSearchParams): Student {
  const record = query.get('frn') ?? '';
  return findStudent(String(Number(record.slice(3)))) ?? studentAt(placeIn(query));
}

/** The PowerSchool look-alike: an admin shell whose child frame holds the student screens. */
export function powerSchoolSite(): Site {
  return (asked) => {
    switch (asked.path) {
      case '/':
      case '/admin/home.html':
        return htmlPage(shell(asked.query));
      case '/admin/students/home.html':
      case '/admin/students/state/CA/studentinformation.html':
      case '/teachers/studentpages/statedata.html':
      case '/guardian/home.html':
      case '/public/home.html':
        return studentScreen(asked);
      case '/admin/faculty/home.html':
        return htmlPage(staffScreen());
      default:
        return undefined;
    }
  };
}

function shell(query: URLSearchParams): string {
  const screen = query.get('screen') === 'state' ? 'state/CA/studentinformation.html' : 'home.html';
  const address = (student: Student) => `/admin/students/${screen}?frn=${recordNumber(student)}`;
  const links = STUDENTS.map((one) => `<a target="content" href="${address(one)}">${escapeHtml(fullName(one))}</a>`);
  return documentOf({
    title: 'Start Page',
    css: CSS,
    body: `<header>PowerSIS look-alike</header><div class="wrap"><div class="list"><b>Students</b>${links.join('')}</div>
<iframe id="content" name="content" title="Student screens" src="${address(studentOf(query))}"></iframe></div>`,
    script: `${SCRIPT_BASICS}
window.demo = { show(ref) { return new Promise((resolve) => {
  const frame = document.getElementById('content');
  frame.addEventListener('load', () => resolve(true), { once: true });
  frame.src = document.querySelectorAll('.list a')[studentIndex(ref)].href;
}); } };`,
  });
}

function studentScreen(asked: Asked): Answer {
  const student = studentOf(asked.query);
  const isPortal = /^\/(guardian|public)\//.test(asked.path);
  const stateBox = asked.path === '/admin/students/home.html' ? '' : stateInformation(student, asked.query);
  const lateMs = millisecondsIn(asked.query, 'late');
  const header = detailHeader(student, asked.query.get('header') === 'ssid');
  const fill = `setTimeout(() => { document.getElementById('student_detail_header').innerHTML = ${JSON.stringify(header)}; }, ${lateMs ?? 0});`;
  return htmlPage(
    documentOf({
      title: stateBox === '' ? 'Quick Lookup' : 'CA Student Information',
      css: CSS,
      body: `<div class="content"><nav class="menu">${isPortal ? '' : `<ul id="std_information"><li>Quick Lookup</li><li>Demographics</li><li><a href="/admin/students/state/CA/studentinformation.html?frn=${recordNumber(student)}">State/Province - CA</a></li></ul>`}</nav>
<main><h1>${stateBox === '' ? 'Quick Lookup' : 'State/Province - CA: Student Information'}</h1>
<div id="student_detail_header">${lateMs === undefined ? header : ''}</div>${stateBox}${contactBox(student)}</main></div>`,
      script: `${SCRIPT_BASICS}
${lateMs === undefined ? '' : fill}
window.demo = { show(ref) {
  const address = new URL(location.href);
  address.searchParams.set('frn', '001' + students[studentIndex(ref)].id.padStart(7, '0'));
  location.href = address.href;
} };`,
    }),
  );
}

/** The stock header has name, grade and a bare local number; one district adds the SSID to the same text. */
function detailHeader(student: Student, withSsid: boolean): string {
  const own = `${fullName(student)} &nbsp; ${student.grade} &nbsp; ${student.id}`;
  return `<h2>${withSsid ? `${own} &nbsp; SSID:&nbsp;${student.ssid} &nbsp; DOB: ${student.birthdate}` : own}</h2>`;
}

function stateInformation(student: Student, query: URLSearchParams): string {
  const value =
    query.get('mode') === 'edit'
      ? `<input type="text" name="UF-008009-1" value="${student.ssid}" maxlength="10">`
      : student.ssid;
  return `<div class="box-round"><table><tbody>
<tr class="oddRow"><td class="bold" title="[Students]Student_Number">Local Student Number</td><td>${student.id}</td></tr>
<tr class="evenRow"><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>${value}</td></tr>
<tr class="oddRow"><td class="bold" title="[Students]Home_Phone">Home Phone</td><td>${student.phone}</td></tr>
<tr class="evenRow"><td class="bold" title="[S_CA_STU_X]SSID_Request_Date">SSID Request Date</td><td>08/02/2024</td></tr>
</tbody></table></div>`;
}

function contactBox(student: Student): string {
  return `<div class="box-round"><table><tbody>
<tr class="oddRow"><td class="bold">School</td><td>${schoolName(student.schoolCode)}</td></tr>
<tr class="evenRow"><td class="bold">Guardian</td><td>${escapeHtml(student.parent)} ${formatPhone(student.phone)}</td></tr>
<tr class="oddRow"><td class="bold">Guardian Cell</td><td>${student.parentCell}</td></tr>
<tr class="evenRow"><td class="bold">Attendance</td><td><a href="/admin/students/attendance.html?frn=${recordNumber(student)}">${recordNumber(student)}</a></td></tr>
</tbody></table></div>`;
}

function staffScreen(): string {
  const row = (label: string, value: string) => `<tr><td class="bold">${label}</td><td>${value}</td></tr>`;
  return documentOf({
    title: 'Staff Information',
    css: CSS,
    body: `<div class="content"><nav class="menu"><ul id="tchr_information"><li>Information</li><li>Schedule</li></ul></nav><main>
<h1>Staff Information</h1><div class="box-round"><table><tbody>${row('Name', 'Whitfield, Jordan')}
${row('State ID', '1029384756')}${row('Statewide Educator Identifier (SEID)', '1029384756')}
${row('School Phone', '5595550190')}</tbody></table></div></main></div>`,
  });
}

const HOST = 'https://demo.powerschool.com';
const FRN = 'frn=0010204117';
const STATE = '/admin/students/state/CA/studentinformation.html';
const FIRST = { expect: 'student', ssid: '9900000001' } as const;
const NOTHING = { expect: 'nothing' } as const;

export const powerSchoolExpectations: readonly Expectation[] = [
  { url: `${HOST}/admin/home.html`, ...NOTHING, note: 'the frame shows the stock screen, which has no SSID' },
  {
    url: `${HOST}/admin/home.html?screen=state`,
    ...FIRST,
    note: 'the frame holds the student, the top address stays',
    steps: showing(['9900000002', 'student'], [BLANK_ID, 'blank'], ['9900000003', 'student']),
  },
  { url: `${HOST}/admin/students/home.html?${FRN}`, ...NOTHING, note: 'stock header: an unlabelled local number' },
  {
    url: `${HOST}/admin/students/home.html?${FRN}&header=ssid`,
    ...FIRST,
    expect: 'unsure',
    note: 'the SSID inside a text with other numbers',
  },
  {
    url: `${HOST}/admin/students/home.html?${FRN}&header=ssid&late=400`,
    ...FIRST,
    expect: 'unsure',
    note: 'the header fills late',
  },
  { url: `${HOST}${STATE}?${FRN}`, ...FIRST, note: 'the California page' },
  { url: `${HOST}${STATE}?${FRN}&mode=edit`, ...FIRST, note: 'the field is an input with a generated name' },
  { url: `${HOST}${STATE}?frn=0010${BLANK_ID}`, expect: 'blank', note: 'a telephone number follows the blank' },
  { url: `${HOST}/teachers/studentpages/statedata.html?${FRN}`, ...FIRST, note: "a teacher's page" },
  { url: `${HOST}/admin/faculty/home.html`, ...NOTHING, note: 'staff: State ID and SEID are not SSIDs' },
  { url: `${HOST}/guardian/home.html?${FRN}`, ...NOTHING, note: 'portal' },
  { url: `${HOST}/public/home.html?${FRN}`, ...NOTHING, note: 'portal' },
];
