import { SCHOOLS, type Student } from '../students.ts';
import { escapeHtml } from '../web.ts';
import { studentBanner } from './banner.ts';
import { FOLDERS, type Role, type Session } from './session.ts';

export interface PageParts {
  readonly title: string;
  readonly content: string;
  /** The page is about the current student: with banner and next/previous. */
  readonly ofStudent: boolean;
  readonly scripts?: readonly string[];
}

/** A page of another system, on which nobody has said yet that the number is the SSID. */
const TO_CONFIRM = 'https://ca-demo.edupoint.com/';

const USERS: Readonly<Record<Role, string>> = {
  office: 'Pat Alvarado (Office)',
  teacher: 'Jordan Whitfield (Teacher)',
  parent: 'Hanh Bui (Parent)',
};

/** The master page: header, menu, hidden inputs, banner and the panel that holds the page itself. */
export function masterPage(session: Session, path: string, page: PageParts): string {
  const { student, delays } = session;
  const folder = FOLDERS[session.role];
  const scripts = ['aeries.js', ...(page.scripts ?? [])];
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(page.title)} - Demo SIS</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/static/aeries.css">
</head>
<body class="${session.dark ? 'dark-mode' : 'light-mode'} role-${session.role}">
<form id="aspnetForm" method="post" action="${escapeHtml(path)}" autocomplete="off"
  data-banner-delay="${delays.banner}" data-key-delay="${delays.key}" data-content-delay="${delays.content}">
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="">
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="L3dFUERlbW9TaXM9Mjk5MTAwMDA0NDc=">
${hiddenKeys(student)}
<header id="divHeader">
  <a id="lnkHome" href="/${folder}/Default.aspx"><b class="mark">demo</b> SIS</a>
  <span class="district">Sierra Vista Unified (simulated)</span>
  <span class="tools">
    <select id="ctl00_ddlSchool" aria-label="School">${SCHOOLS.map((school) => schoolOption(school.code, school.name, student)).join('')}</select>
    <select id="ctl00_ddlYear" aria-label="Year"><option>2025-2026</option><option>2024-2025</option></select>
    <button type="button" id="btnDarkMode" aria-pressed="${session.dark}">Dark mode</button>
    <span class="user">${USERS[session.role]}</span>
    <a id="lnkSignOut" href="/SignOut.aspx">Sign out</a>
  </span>
</header>
<div id="divBody">
${menu(session, path)}
<main id="divMain">
${page.ofStudent ? `<div id="ctl00_upBanner">${studentBanner(session)}</div>` : ''}
<h1 class="PageTitle">${escapeHtml(page.title)}</h1>
<div id="ctl00_MainContent_upMain">${page.content}</div>
</main>
</div>
<footer>Demo SIS for tests. The people in it are made up. 2025-2026 &middot; Term 2</footer>
</form>
${scripts.map((name) => `<script src="/static/${name}"></script>`).join('\n')}
</body>
</html>`;
}

function hiddenKeys(student: Student | undefined): string {
  const input = (name: string, value: string) =>
    `<input type="hidden" name="ctl00$${name}" id="ctl00_${name}" value="${escapeHtml(value)}">`;
  return [
    input('PID', student?.id ?? ''),
    input('SN', student?.schoolNumber ?? ''),
    input('SC', student?.schoolCode ?? ''),
  ].join('\n');
}

function schoolOption(code: string, name: string, student: Student | undefined): string {
  const selected = student?.schoolCode === code ? ' selected' : '';
  return `<option value="${code}"${selected}>${code} - ${escapeHtml(name)}</option>`;
}

function menu(session: Session, path: string): string {
  const folder = FOLDERS[session.role];
  const link = (page: string, text: string) => {
    const href = `/${folder}/${page}`;
    const here = href.toLowerCase() === path.toLowerCase() ? ' class="here" aria-current="page"' : '';
    return `<li><a href="${href}"${here}>${text}</a></li>`;
  };
  const idle = (text: string) => `<li><span>${text}</span></li>`;
  const staff = session.role !== 'parent';
  return `<nav id="divMenu" aria-label="Pages"><ul>
${link('Default.aspx', 'Home')}
${staff ? link('StudentSearch.aspx', 'Student Search') : ''}
<li class="group">Student Data</li>
${link('Demographics.aspx', 'Demographics')}
${link('Contacts.aspx', 'Contacts')}
${idle('Programs')}${idle('Classes')}
<li class="group">Attendance</li>
${idle('Attendance')}${idle('Attendance Letters')}
<li class="group">Grades</li>
${idle('Grades')}${idle('Transcripts')}
<li class="group">Test Scores</li>
${link('TestScores.aspx', 'Test Scores')}
<li class="group">Medical</li>
${idle('Immunizations')}
${staff ? `<li class="group">Another SIS</li><li><a href="${TO_CONFIRM}">A page to confirm</a></li>` : ''}
</ul></nav>`;
}
