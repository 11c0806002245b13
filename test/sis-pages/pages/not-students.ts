import { rows, type SpecialPage } from './special-page.ts';

const NUMBER = '1029384756';
const SSID = '9900000001';
const NOTHING = { expect: 'nothing' } as const;

const OTHER_NUMBERS = [
  'Student ID',
  'Student Number',
  'Local Student Number',
  'Local Student ID',
  'District Student ID',
  'Permanent ID',
  'Alternate ID',
  'School ID',
  'County ID',
  'Driver License',
  'Driver License/State ID',
  'Parent State ID',
  'Teacher State ID',
  'Employee ID',
  'NPI',
  'State',
  'State/Province',
  'Home Phone',
];

/** Numbers of ten digits that are something else. */
export const notStudentPages: readonly SpecialPage[] = [
  {
    name: 'other-numbers',
    ...NOTHING,
    note: 'local, district, alternate and other numbers',
    page: rows(...OTHER_NUMBERS.map((label, index) => [label, String(Number(NUMBER) + index)] as const)),
  },
  {
    name: 'has-ssid',
    ...NOTHING,
    note: 'labels that only contain the word',
    page: rows(
      ['Has SSID', NUMBER],
      ['SSID Request Date', '08/02/2024'],
      ['SSID Request Number', NUMBER],
      ['No SSID Reason', ''],
    ),
  },
  { name: 'former-ssid-in-text', ...NOTHING, note: 'another label in one text', page: `<p>Former SSID: ${SSID}</p>` },
  {
    name: 'staff-page',
    ...NOTHING,
    note: 'a staff page with "State ID": the section says whose it is',
    page: `<section><h2>Staff Information</h2>${rows(['Name', 'Whitfield, Jordan'], ['State ID', NUMBER], ['SEID', NUMBER])}</section>`,
  },
  {
    name: 'staff-fieldset',
    ...NOTHING,
    note: 'the legend says that it is an employee',
    page: `<fieldset><legend>Employee</legend><label for="e">State ID</label><input id="e" value="${NUMBER}"></fieldset>`,
  },
  {
    name: 'parent-section',
    ...NOTHING,
    note: "a guardian's identity card",
    page: `<section><h2>Parent/Guardian</h2>${rows(['Name', 'Avila, Rosa'], ['State ID', NUMBER])}</section>`,
  },
  {
    name: 'staff-and-student',
    expect: 'unsure',
    ssid: SSID,
    note: 'Staff State ID and Student State ID on one page',
    page: rows(['Staff State ID', NUMBER], ['Student State ID', SSID], ['Local Staff Number', '40117']),
  },
  {
    name: 'staff-and-ssid',
    expect: 'unsure',
    ssid: SSID,
    note: 'Staff State ID and SSID on one page',
    page: rows(['Staff State ID', NUMBER], ['SSID', SSID]),
  },
  {
    name: 'physician',
    ...NOTHING,
    note: "a physician's NPI",
    page: rows(['Physician', 'Kim Prado MD'], ['NPI', '1982736450'], ['Phone', '5595550170']),
  },
  {
    name: 'frn-link',
    ...NOTHING,
    note: 'record numbers in links have ten digits',
    page: `<ul><li><a href="/admin/students/home.html?frn=0010204117">0010204117</a></li><li><a href="?frn=0010205130">frn=0010205130</a></li></ul>`,
  },
  {
    name: 'unix-times',
    ...NOTHING,
    note: 'times in links and texts',
    page: `<a href="/export?t=1795508553">Export</a> <a href="/ssid?at=1795508553" title="SSID">1795508553</a> <span>Updated 1795508553</span>`,
  },
  {
    name: 'wifi',
    ...NOTHING,
    note: 'SSID is the name of a wireless network',
    page: `<section><h2>Guest Wi-Fi</h2>${rows(['SSID', 'SVUSD-Guest'], ['Password', NUMBER])}</section>`,
  },
  {
    name: 'wifi-digits',
    ...NOTHING,
    note: 'a network whose name has ten digits: the section says network',
    page: `<section><h2>Wireless network</h2>${rows(['SSID', '2480013579'], ['Router', '5595550190'])}</section>`,
  },
  {
    name: 'wifi-label',
    ...NOTHING,
    note: 'the label says it',
    page: rows(['Wi-Fi SSID', '2480013579'], ['Network SSID', '2480013579']),
  },
  { name: 'wifi-text', ...NOTHING, note: 'the label in one text says it', page: '<p>Wi-Fi SSID: 2480013579</p>' },
  {
    name: 'option-label',
    ...NOTHING,
    note: 'a search form: the words stand in an option',
    page: `<select><option>Name</option><option selected>SSID</option></select><input value="${SSID}" aria-label="Search for">`,
  },
  {
    name: 'stock-header',
    ...NOTHING,
    note: 'name, grade and an unlabelled local number of ten digits',
    page: `<div id="student_detail_header"><h2>Avila, Marisol &nbsp; 5 &nbsp; ${NUMBER}</h2></div>`,
  },
  {
    name: 'roster-heading-alone',
    ...NOTHING,
    note: 'column headings without rows',
    page: '<table><thead><tr><th>SSID</th><th>Phone</th></tr></thead><tbody></tbody></table>',
  },
  { name: 'no-number', ...NOTHING, note: 'a page of words', page: '<p>Welcome back. No student is selected.</p>' },
];
