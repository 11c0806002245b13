import { findStudent, formatPhone, fullName, STUDENTS, type Student, schoolName } from '../students.ts';
import { escapeHtml } from '../web.ts';
import { FOLDERS, type Session } from './session.ts';

export function signInPage(returnUrl: string): string {
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Sign in - Demo SIS</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/static/aeries.css"></head>
<body class="light-mode sign-in"><form method="post" action="/Login.aspx" id="formSignIn">
<h1><b class="mark">demo</b> SIS</h1><p>Sierra Vista Unified (simulated)</p>
<input type="hidden" name="ReturnUrl" value="${escapeHtml(returnUrl)}">
<label for="Username">User name</label><input id="Username" name="Username" value="demo" autocomplete="off">
<fieldset><legend>Sign in as</legend>
<label><input type="radio" name="role" value="teacher" checked> Teacher</label>
<label><input type="radio" name="role" value="office"> Office staff</label>
<label><input type="radio" name="role" value="parent"> Parent or student</label></fieldset>
<button id="btnSignIn">Sign in</button>
<p class="note">A demonstration with made-up people. No password is asked for.</p>
</form></body></html>`;
}

/** The home page shows no student, although the session may hold one. */
export function homePage(session: Session): string {
  const tiles = ['Attendance not submitted: 2', 'Messages: 4', 'Substitute lists', 'Bell schedule: Regular day'];
  return `<div class="tiles">${tiles.map((text) => `<div class="tile">${text}</div>`).join('')}</div>
<div class="section"><div class="SectionHeader">School Office</div><table class="fields"><tbody>
<tr><td class="caption">Telephone</td><td>5595550190</td></tr><tr><td class="caption">Fax</td><td>(559) 555-0191</td></tr>
<tr><td class="caption">Guest Wi-Fi SSID</td><td>SVUSD-Guest</td></tr></tbody></table></div>
<p>Today is Tuesday. ${session.role === 'parent' ? 'Welcome to the family portal.' : 'Term 2, day 61.'}</p>`;
}

/** @param withStateId adds the column that staff can switch on */
export function searchPage(session: Session, text: string, withStateId: boolean): string {
  const wanted = text.trim().toLowerCase();
  const found = STUDENTS.filter((one) => fullName(one).toLowerCase().includes(wanted) || one.id === wanted);
  const folder = FOLDERS[session.role];
  const row = (one: Student) => `<tr>
<td><a href="/${folder}/Helpers/SetStudentAndRedirect.aspx?ID=${one.id}&amp;page=Demographics.aspx">${escapeHtml(fullName(one))}</a></td>
<td>${one.id}</td>${withStateId ? `<td>${one.ssid}</td>` : ''}<td>${one.grade}</td><td>${escapeHtml(schoolName(one.schoolCode))}</td><td>${one.birthdate}</td><td>${one.phone}</td></tr>`;
  return `<div class="buttons"><label for="txtSearch">Name or Student ID</label>
<input id="txtSearch" name="txtSearch" value="${escapeHtml(text)}" type="search">
<a class="button" id="btnSearch" href="/${folder}/StudentSearch.aspx">Search</a>
<a href="/${folder}/StudentSearch.aspx?columns=${withStateId ? '' : 'state'}">${withStateId ? 'Hide' : 'Show'} State Student ID</a></div>
<table class="grid" id="ctl00_MainContent_gvSearch"><thead><tr><th>Name</th><th>Student ID</th>${withStateId ? '<th>State Student ID</th>' : ''}<th>Grade</th><th>School</th><th>Birthdate</th><th>Telephone</th></tr></thead>
<tbody>${found.map(row).join('')}</tbody></table><p class="note">${found.length} students</p>`;
}

/** What a dialog's frame shows; it belongs to the page and is of the same origin. */
export function dialogPage(name: string, session: Session, id: string): string | undefined {
  const dark = session.dark ? 'dark-mode' : 'light-mode';
  const head = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Dialog</title><link rel="stylesheet" href="/static/aeries.css"></head><body class="${dark} dialog">`;
  if (name === 'contactlog.aspx') return `${head}${contactLog(session.student)}</body></html>`;
  const shown = findStudent(id);
  if (name === 'quickview.aspx' && shown !== undefined) return `${head}${quickView(shown)}</body></html>`;
  return undefined;
}

function contactLog(student: Student | undefined): string {
  const phone = student?.phone ?? '5595550100';
  return `<table class="grid"><thead><tr><th>Date</th><th>Called</th><th>Result</th></tr></thead><tbody>
<tr><td>10/14/2025</td><td>${phone}</td><td>No answer</td></tr>
<tr><td>10/15/2025</td><td>${formatPhone(phone)}</td><td>Spoke with parent about attendance</td></tr></tbody></table>`;
}

function quickView(student: Student): string {
  const row = (label: string, field: string, value: string) =>
    `<tr><td class="caption">${label}</td><td class="data" data-tcfc="${field}">${escapeHtml(value)}</td></tr>`;
  return `<h2>${escapeHtml(fullName(student))}</h2><table class="fields"><tbody>
${row('Student ID', 'STU.ID', student.id)}${row('State Student ID', 'STU.CID', student.ssid)}
${row('Grade', 'STU.GR', student.grade)}${row('Telephone', 'STU.TL', student.phone)}</tbody></table>`;
}
