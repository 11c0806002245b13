import { setOf } from './case-page.ts';

/** Walks of five students, and single pages, by a third stranger. People are made up. */
const { page, pages } = setOf('walkedThird');

/** Pages on which the finder reads nothing, with the number in a list of a family or among previous districts'. */
const MISSED = ['t02-4', 't07-1', 't07-5', 't08-3', 't10-1', 't10-2', 't10-3', 't10-4', 't10-5', 's12', 's13'];

/** Every other number of ten digits on a page, written plainly or as a telephone. */
function othersOf(html: string, own: string | null): string[] {
  const found = new Set<string>();
  for (const [text] of html.matchAll(/(?<!\d)(?:\d{10}|\(?\d{3}\)?[ .-] ?\d{3}[ .-]\d{4})(?!\d)/g)) {
    found.add(text.replaceAll(/\D/g, ''));
  }
  if (own !== null) found.delete(own);
  return [...found];
}

function put(
  id: string,
  kind: string,
  url: string,
  own: string | null,
  html: string,
  more: { sure?: false; isOfItsHost?: true; isLaidOut?: true } = {},
): void {
  page(id, kind, url, own, othersOf(html, own), html, MISSED.includes(id) ? { ...more, sure: false } : more);
}

/* ---------------------------------------------------------------- t01: Aeries, demographics, plain */

function t01(s: {
  n: string;
  first: string;
  last: string;
  middle: string;
  nick?: string;
  own: string;
  perm: string;
  sn: string;
  grade: string;
  birth: string;
  sex: string;
  street: string;
  phone: string;
  mother: string;
  motherCell: string;
  teacher: string;
  counselor: string;
  alert?: string;
  photo: boolean;
}): void {
  const row = (caption: string, field: string, value: string) =>
    `<div class="data-row"><div class="data-caption">${caption}</div><div class="data-value" data-tcfc="${field}">${value}</div></div>`;
  put(
    `t01-${s.n}`,
    'demographics of an Aeries kind',
    'https://valley.aeries.net/admin/StudentDemographics.aspx',
    s.own,
    `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Demographics - ${s.last}, ${s.first}</title>
<style>body{font:13px Verdana,sans-serif;margin:0}#NavBar{background:#24476b;padding:6px}#NavBar a{color:#fff;margin-right:14px}.data-row{display:inline-block;min-width:190px;padding:4px 8px;vertical-align:top}.data-caption{font-size:11px;color:#666}.SectionHeader{background:#dde6ef;padding:4px 8px;margin-top:10px}</style></head>
<body><form method="post" action="StudentDemographics.aspx" id="aspnetForm">
<input type="hidden" name="__VIEWSTATE" value="wEPDwUKLTk1"><input type="hidden" name="ctl00$PID" value="${s.perm}"><input type="hidden" name="ctl00$SN" value="${s.sn}"><input type="hidden" name="ctl00$SC" value="994">
<div id="NavBar"><a href="Default.aspx">Home</a><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Grades</a><a href="#">Test Scores</a><a href="#">Medical</a><a href="#">Reports</a></div>
<div id="SchoolLine">Orchard Flat Elementary &nbsp;|&nbsp; 2026-2027 &nbsp;|&nbsp; Signed in: L. Petrakis (Office)</div>
<div id="StudentBanner">${s.photo ? '<img class="student-photo" alt="Student photo" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="60" height="75">' : ''}
<span class="student-full-name">${s.last}, ${s.first} ${s.middle}</span> ${s.alert ? `<span class="student-flag" title="${s.alert}">${s.alert}</span>` : ''}
<div class="banner-tab">${row('Student ID', 'STU.ID', s.perm)}${row('Grade', 'STU.GR', s.grade)}${row('Birthdate', 'STU.BD', s.birth)}${row('Telephone', 'STU.TL', s.phone)}</div></div>
<h1>Student Demographics</h1><p><input type="button" value="Change"> <input type="button" value="Print"></p>
<div class="SectionHeader">Name</div>
${row('Last Name', 'STU.LN', s.last)}${row('First Name', 'STU.FN', s.first)}${row('Middle Name', 'STU.MN', s.middle)}${row('Nickname', 'STU.NN', s.nick ?? '')}
<div class="SectionHeader">Identification</div>
${row('Perm ID', 'STU.ID', s.perm)}${row('State Student ID', 'STU.CID', s.own)}${row('Student Num', 'STU.SN', s.sn)}${row('Sex', 'STU.SX', s.sex)}
<div class="SectionHeader">Residence</div>
${row('Address', 'STU.AD', s.street)}${row('City', 'STU.CY', 'Orchard Flat')}${row('Zip', 'STU.ZC', '93699')}
<div class="SectionHeader">Contact and school</div>
${row('Parent/Guardian', 'STU.PG', s.mother)}${row('Mother Cell', 'STU.MW', s.motherCell)}${row('Teacher', 'STU.CU', s.teacher)}${row('Counselor', 'STU.CNS', s.counselor)}
<div id="footer">Aeries-style student records &bull; Orchard Flat Unified</div></form></body></html>`,
  );
}
t01({
  n: '1',
  first: 'Marisol',
  last: 'Tovar',
  middle: 'Inez',
  own: '9931840275',
  perm: '20118',
  sn: '411',
  grade: '4',
  birth: '03/11/2017',
  sex: 'F',
  street: '418 Plum Ct',
  phone: '5595550111',
  mother: 'Elvira Tovar',
  motherCell: '5595550112',
  teacher: 'Haig, R.',
  counselor: 'Ms. Oduya',
  photo: true,
});
t01({
  n: '2',
  first: 'Declan',
  last: "O'Brien",
  middle: '',
  nick: 'Deck',
  own: '0955820163',
  perm: '20131',
  sn: '424',
  grade: '5',
  birth: '11/02/2015',
  sex: 'M',
  street: '77 Canal Rd',
  phone: '(559) 555-0113',
  mother: "Sheila O'Brien",
  motherCell: '(559) 555-0114',
  teacher: 'Wexler, J.',
  counselor: 'Ms. Oduya',
  alert: 'Allergy',
  photo: true,
});
t01({
  n: '3',
  first: 'Linh',
  last: 'Nguyễn',
  middle: 'Thảo',
  own: '9902217384',
  perm: '19984',
  sn: '402',
  grade: '3',
  birth: '06/30/2018',
  sex: 'F',
  street: '1209 Almond Ave #4',
  phone: '5595550115',
  mother: 'Hạnh Nguyễn',
  motherCell: '',
  teacher: 'Haig, R.',
  counselor: 'Mr. Lund',
  photo: false,
});
t01({
  n: '4',
  first: 'Suharto',
  last: 'SUHARTO',
  middle: '',
  own: '9977153042',
  perm: '20207',
  sn: '439',
  grade: 'K',
  birth: '01/19/2021',
  sex: 'M',
  street: '3 Depot St',
  phone: '',
  mother: 'Dewi',
  motherCell: '5595550117',
  teacher: 'Cabral, M.',
  counselor: '',
  alert: '504',
  photo: false,
});
t01({
  n: '5',
  first: 'Ana Lucía',
  last: 'de la Cruz Peña',
  middle: 'M',
  own: '0913370986',
  perm: '20044',
  sn: '417',
  grade: '6',
  birth: '09/08/2014',
  sex: 'F',
  street: '650 Fig Ln',
  phone: '5595550118',
  mother: 'Rocío Peña Ibarra',
  motherCell: '5595550119',
  teacher: 'Stroud, K.',
  counselor: 'Mr. Lund',
  alert: 'Custody note',
  photo: true,
});

/* ---------------------------------------------------------------- t02: PowerSchool, attendance and grades, numbers in the header line */

function t02(s: {
  n: string;
  name: string;
  grade: string;
  local: string;
  own: string;
  frn: string;
  family: string;
  counselor: string;
  ext: string;
  alerts: readonly string[];
  classes: readonly (readonly [string, string, string, string])[];
}): void {
  put(
    `t02-${s.n}`,
    'quick look with a header line',
    `https://ridge.powerschool.com/admin/students/quicklookup.html?frn=${s.frn}`,
    s.own,
    `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Quick Lookup</title><style>body{font:13px Arial}#nav-main{float:left;width:170px}#content-main{margin-left:190px}td,th{border:1px solid #ccc;padding:3px 6px}.alert-icon{background:#c33;color:#fff;padding:1px 5px;border-radius:3px}</style></head>
<body><div id="branding-powerschool">PowerSchool SIS</div>
<div id="bread_crumb"><a href="/admin/home.html">Start Page</a> &gt; <a href="#">Student Selection</a> &gt; Quick Lookup</div>
<div id="nav-main"><h3>Information</h3><ul id="std_information"><li><a href="home.html?frn=${s.frn}">Quick Lookup</a></li><li><a href="addresses.html?frn=${s.frn}">Addresses</a></li><li><a href="generaldemographics.html?frn=${s.frn}">Demographics</a></li><li><a href="emergency.html?frn=${s.frn}">Emergency/Medical</a></li><li><a href="state/stateCA.html?frn=${s.frn}">State/Province - CA</a></li></ul>
<h3>Academics</h3><ul><li><a href="#">Attendance</a></li><li><a href="#">Graduation Progress</a></li><li><a href="#">Historical Grades</a></li></ul></div>
<div id="content-main"><div id="student_detail_header"><h2>${s.name} &nbsp; ${s.grade} &nbsp; ${s.local} &nbsp; RHS</h2>
<p>Local ID:&nbsp;${s.local} &nbsp; Family ID:&nbsp;${s.family} &nbsp; SSID:&nbsp;${s.own}</p>
${s.alerts.map((alert) => `<span class="alert-icon">${alert}</span>`).join(' ')}</div>
<h1>Quick Lookup</h1><div class="box-round"><table class="grid"><thead><tr><th>Exp</th><th>Course</th><th>Teacher</th><th>S1</th><th>Absences</th></tr></thead><tbody>
${s.classes.map(([period, course, teacher, mark], i) => `<tr class="${i % 2 ? 'evenRow' : 'oddRow'}"><td>${period}(A)</td><td>${course}</td><td><a href="mailto:${teacher.toLowerCase()}@ridge.example">${teacher}</a></td><td>${mark}</td><td>${i}</td></tr>`).join('')}
<tr><td colspan="4" class="right">Attendance totals</td><td>${s.classes.length}</td></tr></tbody></table></div>
<div class="box-round"><table><tr><td class="bold">Counselor</td><td>${s.counselor}</td></tr><tr><td class="bold">Counselor's line</td><td>${s.ext}</td></tr><tr><td class="bold">Current GPA (simple)</td><td>3.1</td></tr></table></div>
<p class="legend">Legend: A present, T tardy, U unexcused, X excused</p></div></body></html>`,
  );
}
t02({
  n: '1',
  name: 'Halloran, Petra J',
  grade: '10',
  local: '310442',
  own: '9968204417',
  frn: '0010018442',
  family: '8841',
  counselor: 'Dunn, Avery',
  ext: '2095550121',
  alerts: [],
  classes: [
    ['1', 'Geometry', 'Okafor', 'B+'],
    ['2', 'Biology', 'Steen', 'A-'],
    ['3', 'English 10', 'Marchetti', 'B'],
  ],
});
t02({
  n: '2',
  name: 'Zapata Rincón, Joel',
  grade: '9',
  local: '311209',
  own: '0921760358',
  frn: '0010018903',
  family: '9012',
  counselor: 'Farrow, Lee',
  ext: '2095550122',
  alerts: ['Medical'],
  classes: [
    ['1', 'PE 9', 'Huang', 'A'],
    ['2', 'Algebra I', 'Okafor', 'C'],
    ['4', 'English 9', 'Bright', 'C+'],
    ['5', 'Spanish 2', 'Lara', 'A'],
  ],
});
t02({
  n: '3',
  name: 'MBEKI, THANDI',
  grade: '12',
  local: '305518',
  own: '9914730926',
  frn: '0010015077',
  family: '7720',
  counselor: 'Dunn, Avery',
  ext: '2095550121',
  alerts: ['Guardian', 'Other'],
  classes: [
    ['1', 'Statistics', 'Pell', 'B'],
    ['6', 'Government', 'Quist', 'A'],
  ],
});
t02({
  n: '4',
  name: 'Vo, Kim',
  grade: '11',
  local: '308116',
  own: '9940091873',
  frn: '0010016610',
  family: '',
  counselor: 'Farrow, Lee',
  ext: '209-555-0122',
  alerts: [],
  classes: [
    ['2', 'Chemistry', 'Steen', 'B-'],
    ['3', 'US History', 'Quist', 'B'],
  ],
});
t02({
  n: '5',
  name: 'Lindqvist-Amaya, Ruben T',
  grade: '10',
  local: '310700',
  own: '9955516204',
  frn: '0010018561',
  family: '8907',
  counselor: 'Sato, M',
  ext: '2095550123',
  alerts: ['Discipline', '504'],
  classes: [
    ['1', 'Geometry', 'Pell', 'D+'],
    ['2', 'Ceramics', 'Ives', 'A'],
    ['3', 'English 10', 'Marchetti', 'C'],
    ['4', 'Biology', 'Steen', 'C-'],
  ],
});

/* ---------------------------------------------------------------- t03: Infinite Campus, summary, labelled blocks of an Angular kind */

function t03(s: {
  n: string;
  person: string;
  name: string;
  grade: string;
  birth: string;
  local: string;
  own: string;
  gender: string;
  language: string;
  email: string;
  phone: string;
  staff: string;
  staffPhone: string;
  flags: readonly string[];
  homeless?: string;
}): void {
  const field = (label: string, value: string) =>
    `<div class="ic-field"><span class="ic-field__label">${label}</span><span class="ic-field__value">${value}</span></div>`;
  put(
    `t03-${s.n}`,
    'summary in blocks of an application',
    `https://lagunaca.infinitecampus.org/campus/apps/student-summary/person/${s.person}`,
    s.own,
    `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Summary</title><style>body{font:14px "Open Sans",Arial;margin:0}.ic-head{background:#2f3e4d;color:#fff;padding:10px}.ic-grid{display:grid;grid-template-columns:repeat(3,1fr);gap:10px;padding:12px}.ic-field__label{display:block;font-size:12px;color:#666}.ic-field__value{display:block}</style></head>
<body><app-root ng-version="17.1.0"><header class="ic-head"><h2 class="ic-head__person">${s.name}</h2><span>Grade: ${s.grade}</span> <span>#${s.local}</span> <span>DOB: ${s.birth}</span>
${s.flags.map((flag) => `<i class="ic-flag" aria-label="${flag}">&#9873; ${flag}</i>`).join(' ')}</header>
<nav class="ic-tabs"><a class="is-active">Summary</a><a>Enrollments</a><a>Schedule</a><a>Attendance</a><a>Flags</a><a>Grades</a><a>Transcript</a><a>Assessment</a><a>Contacts</a></nav>
<main><section class="ic-panel"><h3>Person Information</h3><div class="ic-grid">
${field('Gender', s.gender)}${field('Birth Date', s.birth)}${field('Home Primary Language', s.language)}${s.homeless ? field('Homeless', s.homeless) : ''}</div></section>
<section class="ic-panel"><h3>Person Identifiers</h3><div class="ic-grid">
${field('Local Student Number', s.local)}${field('Student State ID', s.own)}${field('Person ID', s.person)}${field('Portal Username', s.email.split('@').slice(0, 1).join(''))}</div></section>
<section class="ic-panel"><h3>Personal Contact Information</h3><div class="ic-grid">${field('Email', s.email)}${field('Household Phone', s.phone)}${field('Cell Phone', '')}</div></section>
<section class="ic-panel"><h3>Team Members</h3><div class="ic-grid">${field('Counselor', s.staff)}${field('Work Phone', s.staffPhone)}${field('Role', 'Academic counselor')}</div></section></main>
<footer class="ic-foot"><button>Save</button> <button>Person Summary Report</button> <button>Demographics Data</button></footer></app-root></body></html>`,
  );
}
t03({
  n: '1',
  person: '48112',
  name: 'Ferro, Danica',
  grade: '07',
  birth: '05/14/2014',
  local: '702231',
  own: '9987300154',
  gender: 'F',
  language: 'English',
  email: 'dferro@lagunaca.example',
  phone: '(760) 555-0131',
  staff: 'Nils Abara',
  staffPhone: '7605550132',
  flags: [],
});
t03({
  n: '2',
  person: '48390',
  name: "D'Souza, Ravi",
  grade: '08',
  birth: '10/29/2012',
  local: '700915',
  own: '9919046628',
  gender: 'M',
  language: 'Konkani',
  email: 'rdsouza@lagunaca.example',
  phone: '7605550133',
  staff: 'Nils Abara',
  staffPhone: '7605550132',
  flags: ['Health'],
});
t03({
  n: '3',
  person: '50027',
  name: 'Teuila',
  grade: '06',
  birth: '02/03/2015',
  local: '704410',
  own: '0980412759',
  gender: 'F',
  language: 'Samoan',
  email: 'teuila@lagunaca.example',
  phone: '',
  staff: 'Corinne Vail',
  staffPhone: '7605550134',
  flags: ['EL', 'Foster'],
  homeless: 'No',
});
t03({
  n: '4',
  person: '47555',
  name: 'BALASUBRAMANIAN, ARJUN K',
  grade: '08',
  birth: '12/12/2012',
  local: '700102',
  own: '9925581037',
  gender: 'M',
  language: 'Tamil',
  email: 'abala@lagunaca.example',
  phone: '7605550135',
  staff: 'Corinne Vail',
  staffPhone: '(760) 555-0134',
  flags: [],
  homeless: 'N/A',
});
t03({
  n: '5',
  person: '49981',
  name: 'Quiroz Maldonado, Itzel',
  grade: '',
  birth: '07/21/2013',
  local: '703018',
  own: '9961127490',
  gender: 'X',
  language: 'Mixteco',
  email: 'iquiroz@lagunaca.example',
  phone: '7605550137',
  staff: '',
  staffPhone: '',
  flags: ['504', 'Health'],
});

/* ---------------------------------------------------------------- t04: Synergy, a form with inputs; student 4's number is blank */

function t04(s: {
  n: string;
  gu: string;
  last: string;
  first: string;
  middle: string;
  suffix?: string;
  perm: string;
  own: string | null;
  grade: string;
  birth: string;
  homePhone: string;
  adult: string;
  relation: string;
  adultPhone: string;
  teacher: string;
  room: string;
  note?: string;
}): void {
  put(
    `t04-${s.n}`,
    'form with inputs, the phone near by',
    `https://ca-mesa.edupoint.com/ST_Content.aspx?View=STUDENT&gu=${s.gu}`,
    s.own,
    `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:12px Tahoma}table.frm td{padding:2px 6px}label{font-weight:bold}.grp{border:1px solid #9ab;margin:6px 0}.grp>legend{font-weight:bold}</style></head>
<body class="st-content"><div class="toolbar"><button>Menu</button><button>Undo</button><button>Add</button><button>Delete</button> <span class="st-mode">Status: Ready</span></div>
<div class="st-title">Student &ndash; <span id="lblStudentName">${s.last}, ${s.first} ${s.middle}</span> &ndash; School: Mesa Vista Middle &ndash; Homeroom: ${s.room}</div>
${s.note ? `<div class="st-notify"><img alt="${s.note}" width="16" height="16"> ${s.note}</div>` : ''}
<ul class="st-tabs"><li class="on">Demographics</li><li>Parent/Guardian</li><li>Other Info</li><li>Emergency</li><li>Enrollment</li><li>Enrollment History</li><li>Classes</li><li>Documents</li></ul>
<fieldset class="grp"><legend>Student Information</legend><table class="frm"><tr>
<td><label for="LAST_NAME">Last Name</label><br><input id="LAST_NAME" value="${s.last}"></td><td><label for="FIRST_NAME">First Name</label><br><input id="FIRST_NAME" value="${s.first}"></td><td><label for="MIDDLE_NAME">Middle Name</label><br><input id="MIDDLE_NAME" value="${s.middle}"></td><td><label for="SUFFIX">Suffix</label><br><input id="SUFFIX" size="4" value="${s.suffix ?? ''}"></td></tr><tr>
<td><label for="SIS_NUMBER">Perm ID</label><br><input id="SIS_NUMBER" value="${s.perm}" readonly></td><td><label for="GRADE">Grade</label><br><select id="GRADE"><option>06</option><option>07</option><option>08</option><option selected>${s.grade}</option></select></td><td><label for="STATE_STUDENT_NUMBER">State ID</label><br><input id="STATE_STUDENT_NUMBER" maxlength="10" value="${s.own ?? ''}"></td><td><label for="BIRTH_DATE">Birth Date</label><br><input id="BIRTH_DATE" value="${s.birth}"></td></tr></table></fieldset>
<fieldset class="grp"><legend>Contact</legend><table class="frm"><tr><td><label for="PRIMARY_PHONE">Phone</label><br><input id="PRIMARY_PHONE" value="${s.homePhone}"></td><td><label for="CONTACT_ADULT">Guardian</label><br><input id="CONTACT_ADULT" value="${s.adult}"></td><td><label for="REL">Relation</label><br><input id="REL" value="${s.relation}"></td><td><label for="ADULT_PHONE">Guardian Phone</label><br><input id="ADULT_PHONE" value="${s.adultPhone}"></td></tr></table></fieldset>
<fieldset class="grp"><legend>Homeroom</legend><table class="frm"><tr><td><label for="HR_TEACHER">Homeroom Teacher</label><br><input id="HR_TEACHER" value="${s.teacher}" readonly></td><td><label for="HR_ROOM">Room</label><br><input id="HR_ROOM" value="${s.room}" readonly></td></tr></table></fieldset>
<div class="st-foot">Year 2026-2027 &bull; Focus: Mesa Vista Middle &bull; Version 2026.02</div></body></html>`,
  );
}
t04({
  n: '1',
  gu: '7F1A-01',
  last: 'Sandoval',
  first: 'Tobias',
  middle: 'R',
  perm: '884120',
  own: '9950318842',
  grade: '07',
  birth: '04/04/2014',
  homePhone: '9515550141',
  adult: 'Greta Sandoval',
  relation: 'Mother',
  adultPhone: '9515550142',
  teacher: 'Ms. Pruitt',
  room: '12',
});
t04({
  n: '2',
  gu: '7F1A-02',
  last: 'Ek',
  first: 'Malin',
  middle: '',
  perm: '884233',
  own: '0930077415',
  grade: '06',
  birth: '08/15/2015',
  homePhone: '',
  adult: 'Jonas Ek',
  relation: 'Father',
  adultPhone: '9515550143',
  teacher: 'Mr. Hatcher',
  room: '4',
  note: 'Allergy: peanuts',
});
t04({
  n: '3',
  gu: '7F1A-03',
  last: 'Fitzgerald',
  first: 'Owen',
  middle: 'Paul',
  suffix: 'III',
  perm: '881907',
  own: '9906619253',
  grade: '08',
  birth: '01/27/2013',
  homePhone: '(951) 555-0144',
  adult: 'Owen Fitzgerald Jr',
  relation: 'Father',
  adultPhone: '(951) 555-0145',
  teacher: 'Ms. Pruitt',
  room: '12',
});
t04({
  n: '4',
  gu: '7F1A-04',
  last: 'Haile',
  first: 'Selam',
  middle: '',
  perm: '885001',
  own: null,
  grade: '06',
  birth: '11/11/2015',
  homePhone: '9515550146',
  adult: 'Almaz Tesfaye',
  relation: 'Aunt',
  adultPhone: '9515550147',
  teacher: 'Mr. Hatcher',
  room: '4',
  note: 'New enrollment',
});
t04({
  n: '5',
  gu: '7F1A-05',
  last: 'Rivas Solano',
  first: 'María José',
  middle: '',
  perm: '884560',
  own: '9993472016',
  grade: '07',
  birth: '06/06/2014',
  homePhone: '9515550148',
  adult: 'Yesenia Solano',
  relation: 'Mother',
  adultPhone: '9515550149',
  teacher: 'Dr. Nakai',
  room: '20',
});

/* ---------------------------------------------------------------- t05: attendance profile with tiles, value above its label */

function t05(s: {
  n: string;
  id: string;
  name: string;
  grade: string;
  own: string;
  badge: string;
  days: string;
  absent: string;
  tardy: string;
  truancy?: string;
  contact: string;
  contactPhone: string;
  log: readonly (readonly [string, string, string, string])[];
  clerk: string;
}): void {
  const tile = (value: string, caption: string) =>
    `<div class="tile"><div class="tile__value">${value}</div><div class="tile__caption">${caption}</div></div>`;
  put(
    `t05-${s.n}`,
    'attendance with tiles',
    `https://sis.elkridge-usd.example/attendance/student/${s.id}`,
    s.own,
    `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Attendance | ${s.name}</title><style>body{font:15px system-ui;margin:0;display:flex}aside{width:200px;background:#f3f3f3;padding:12px}main{flex:1;padding:16px}.tiles{display:flex;gap:12px;flex-wrap:wrap}.tile{border:1px solid #ddd;border-radius:6px;padding:10px 14px}.tile__value{font-size:20px;font-weight:600}.tile__caption{font-size:12px;color:#666}table{border-collapse:collapse;margin-top:14px}td,th{padding:4px 10px;border-bottom:1px solid #eee}</style></head>
<body><aside><strong>Elkridge SIS</strong><ul><li><a href="/home">Today</a></li><li><a href="/students">Students</a></li><li><a href="/attendance">Attendance desk</a></li><li><a href="/calls">Call log</a></li><li><a href="/letters">Truancy letters</a></li></ul><p>Signed in as<br>${s.clerk}</p></aside>
<main><nav class="crumbs"><a href="/attendance">Attendance</a> / <a href="/attendance/grade/${s.grade}">Grade ${s.grade}</a> / ${s.name}</nav><h1>${s.name}</h1>
${s.truancy ? `<div class="callout callout--warn">${s.truancy}</div>` : ''}
<div class="tiles">${tile(s.grade, 'Grade')}${tile(s.badge, 'Student badge')}${tile(s.own, 'State ID')}${tile(s.days, 'Days enrolled')}${tile(s.absent, 'Absences')}${tile(s.tardy, 'Tardies')}</div>
<h2>Absence log</h2><table><thead><tr><th>Date</th><th>Code</th><th>Reason</th><th>Verified by</th></tr></thead><tbody>
${s.log.map(([date, code, reason, by]) => `<tr><td>${date}</td><td>${code}</td><td>${reason}</td><td>${by}</td></tr>`).join('') || '<tr><td colspan="4">No absences this year.</td></tr>'}</tbody></table>
<h2>Whom to call</h2><div class="tiles">${tile(s.contact, 'First contact')}${tile(s.contactPhone, 'Mobile')}${tile('English', 'Language')}</div>
<p><button>Add absence</button> <button>Log a call</button> <button>Print history</button></p><footer>Elkridge Unified School District</footer></main></body></html>`,
  );
}
t05({
  n: '1',
  id: '5512',
  name: 'Bea Castellan',
  grade: '3',
  own: '9972046183',
  badge: '15512',
  days: '61',
  absent: '2',
  tardy: '1',
  contact: 'Ugo Castellan',
  contactPhone: '5305550151',
  log: [
    ['10/02/2026', 'X', 'Ill', 'Phone, father'],
    ['10/03/2026', 'X', 'Ill', 'Phone, father'],
  ],
  clerk: 'T. Braddock',
});
t05({
  n: '2',
  id: '5530',
  name: 'Xiong Pa Houa',
  grade: '5',
  own: '0966013728',
  badge: '15530',
  days: '61',
  absent: '0',
  tardy: '0',
  contact: 'Mai Xiong',
  contactPhone: '5305550152',
  log: [],
  clerk: 'T. Braddock',
});
t05({
  n: '3',
  id: '5308',
  name: 'Jamal Whitcomb-Reyes',
  grade: '6',
  own: '9938815520',
  badge: '15308',
  days: '48',
  absent: '9',
  tardy: '6',
  truancy: 'Letter 1 mailed 10/19/2026',
  contact: 'Office of Foster Youth',
  contactPhone: '5305550153',
  log: [
    ['09/14/2026', 'U', 'No call', ''],
    ['09/28/2026', 'U', 'No call; left word at 5305550154', 'TB'],
    ['10/12/2026', 'X', 'Court', 'Caseworker'],
  ],
  clerk: 'T. Braddock',
});
t05({
  n: '4',
  id: '5544',
  name: 'Søren Dahl',
  grade: 'TK',
  own: '9915504397',
  badge: '15544',
  days: '60',
  absent: '3',
  tardy: '0',
  contact: 'Karen Dahl',
  contactPhone: '(530) 555-0155',
  log: [['11/05/2026', 'X', 'Dentist', 'Note']],
  clerk: 'N. Ruiz',
});
t05({
  n: '5',
  id: '5461',
  name: 'LETICIA MORA',
  grade: '4',
  own: '9983390641',
  badge: '15461',
  days: '12',
  absent: '1',
  tardy: '2',
  truancy: 'Entered late: enrolled 11/02/2026',
  contact: 'Grandmother',
  contactPhone: '5305550156',
  log: [['11/09/2026', 'T30', 'Bus 14 late', 'Driver']],
  clerk: 'N. Ruiz',
});

/* ---------------------------------------------------------------- t06: a Spanish page; student 3's number is pending */

function t06(s: {
  n: string;
  id: string;
  nombres: string;
  apellidos: string;
  grado: string;
  nacimiento: string;
  matricula: string;
  own: string | null;
  maestra: string;
  tutor: string;
  parentesco: string;
  telefono: string;
  telefono2?: string;
  alergias?: string;
  autobus?: string;
}): void {
  put(
    `t06-${s.n}`,
    'record in Spanish',
    `https://escuela.sierra-dual.example/es/alumnos/${s.id}`,
    s.own,
    `<!doctype html>
<html lang="es"><head><meta charset="utf-8"><title>Ficha del estudiante</title><style>body{font:15px Georgia;margin:20px}dl{display:grid;grid-template-columns:240px 1fr;row-gap:4px}dt{color:#555}.menu a{margin-right:12px}.aviso{background:#fff3cd;padding:6px}</style></head>
<body><div class="menu"><a href="/es">Inicio</a><a href="/es/alumnos">Alumnos</a><a href="/es/asistencia">Asistencia</a><a href="/es/boletas">Boletas</a><a href="/es/salud">Salud</a><a href="/en/alumnos/${s.id}">English</a></div>
<p class="ruta">Inicio &rsaquo; Alumnos &rsaquo; ${s.grado} &rsaquo; Ficha</p>
<h1>${s.nombres} ${s.apellidos}</h1>
${s.alergias ? `<div class="aviso">Alergias: ${s.alergias}</div>` : ''}
<h2>Datos del estudiante</h2><dl><dt>Nombre(s)</dt><dd>${s.nombres}</dd><dt>Apellido(s)</dt><dd>${s.apellidos}</dd><dt>Fecha de nacimiento</dt><dd>${s.nacimiento}</dd><dt>Grado</dt><dd>${s.grado}</dd><dt>Matrícula local</dt><dd>${s.matricula}</dd><dt>Número de identificación estatal (SSID)</dt><dd>${s.own ?? 'Pendiente'}</dd><dt>Idioma del hogar</dt><dd>Español</dd></dl>
<h2>Escuela</h2><dl><dt>Maestro(a)</dt><dd>${s.maestra}</dd><dt>Programa</dt><dd>Inmersión dual 50/50</dd>${s.autobus ? `<dt>Autobús</dt><dd>${s.autobus}</dd>` : ''}</dl>
<h2>Padre, madre o tutor</h2><dl><dt>Nombre</dt><dd>${s.tutor}</dd><dt>Parentesco</dt><dd>${s.parentesco}</dd><dt>Teléfono</dt><dd>${s.telefono}</dd>${s.telefono2 ? `<dt>Otro teléfono</dt><dd>${s.telefono2}</dd>` : ''}</dl>
<p><button>Editar</button> <button>Imprimir ficha</button> <button>Enviar mensaje</button></p>
<footer>Escuela Sierra Dual &middot; Oficina: (805) 555-0160</footer></body></html>`,
  );
}
t06({
  n: '1',
  id: '301',
  nombres: 'Camila',
  apellidos: 'Barragán Soto',
  grado: '2.º',
  nacimiento: '14/03/2019',
  matricula: '40301',
  own: '9949027715',
  maestra: 'Sra. Villaseñor',
  tutor: 'Hortensia Soto',
  parentesco: 'Madre',
  telefono: '8055550161',
});
t06({
  n: '2',
  id: '318',
  nombres: 'Iker',
  apellidos: 'Zúñiga',
  grado: '1.º',
  nacimiento: '02/07/2020',
  matricula: '40318',
  own: '0943316082',
  maestra: 'Sr. Galindo',
  tutor: 'Pablo Zúñiga',
  parentesco: 'Padre',
  telefono: '8055550162',
  telefono2: '8055550163',
  alergias: 'huevo',
});
t06({
  n: '3',
  id: '344',
  nombres: 'Dulce María',
  apellidos: 'de los Santos',
  grado: 'Kínder',
  nacimiento: '30/11/2020',
  matricula: '40344',
  own: null,
  maestra: 'Sra. Ochoa',
  tutor: 'Refugio de los Santos',
  parentesco: 'Abuela',
  telefono: '8055550164',
  telefono2: '8055550165',
  autobus: 'Ruta 6',
});
t06({
  n: '4',
  id: '276',
  nombres: 'Emmett',
  apellidos: 'Larkin',
  grado: '3.º',
  nacimiento: '19/09/2018',
  matricula: '40276',
  own: '9920684439',
  maestra: 'Sr. Galindo',
  tutor: 'Joan Larkin',
  parentesco: 'Madre',
  telefono: '(805) 555-0166',
});
t06({
  n: '5',
  id: '259',
  nombres: 'Ángel',
  apellidos: 'Peñaloza Ruiz',
  grado: '4.º',
  nacimiento: '08/01/2017',
  matricula: '40259',
  own: '9958813307',
  maestra: 'Sra. Villaseñor',
  tutor: 'Martín Peñaloza',
  parentesco: 'Padre',
  telefono: '8055550167',
  alergias: 'abejas, penicilina',
  autobus: 'Ruta 2',
});

/* ---------------------------------------------------------------- t07: children of a household as cards by age, the student's own among them; student 4's own is a dash */

function t07(s: {
  n: string;
  id: string;
  name: string;
  grade: string;
  own: string | null;
  household: string;
  address: string;
  phone: string;
  alert?: string;
  children: readonly { id: string; name: string; birth: string; grade: string; school: string; ssid: string | null }[];
}): void {
  put(
    `t07-${s.n}`,
    'family cards by age, the own among them',
    `https://records.harborview-sd.example/students/${s.id}/family`,
    s.own,
    `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${s.name} - Family</title><style>body{font:14px Arial;margin:0}.top{background:#0b4f6c;color:#fff;padding:8px 16px}.strip{background:#eef4f7;padding:10px 16px}.cards{display:flex;gap:12px;padding:12px 16px}.kid{border:1px solid #bcd;padding:10px;width:230px}.kid.is-current{border:2px solid #0b4f6c}.kid dl{display:grid;grid-template-columns:70px 1fr;margin:0}.pill{background:#0b4f6c;color:#fff;font-size:11px;padding:1px 6px;border-radius:8px}</style></head>
<body><div class="top">Harborview Records &nbsp; <a href="/students">Students</a> <a href="/families">Families</a> <a href="/mail">Mailings</a> <a href="/help">Help</a></div>
<div class="strip"><h1>${s.name}</h1><span>Grade ${s.grade}</span> <span>Student no. ${s.id}</span> ${s.alert ? `<span class="warn">${s.alert}</span>` : ''}
<nav><a href="../${s.id}">Profile</a> <a href="schedule">Schedule</a> <a href="attendance">Attendance</a> <b>Family</b> <a href="health">Health</a> <a href="files">Files</a></nav></div>
<div class="house"><h2>Household ${s.household}</h2><p>${s.address}</p><p>Main phone: ${s.phone}</p></div>
<h2>Children in this household (${s.children.length})</h2><div class="cards">
${s.children.map((c) => `<div class="kid${c.id === s.id ? ' is-current' : ''}"><h3>${c.id === s.id ? c.name : `<a href="/students/${c.id}">${c.name}</a>`} ${c.id === s.id ? '<span class="pill">This student</span>' : ''}</h3><dl><dt>Born</dt><dd>${c.birth}</dd><dt>Grade</dt><dd>${c.grade}</dd><dt>School</dt><dd>${c.school}</dd><dt>SSID</dt><dd>${c.ssid ?? '&mdash;'}</dd></dl></div>`).join('\n')}</div>
<p><button>Add child</button> <button>Split household</button> <button>Print family sheet</button></p>
<footer>Harborview School District, Student Services</footer></body></html>`,
  );
}
t07({
  n: '1',
  id: '61402',
  name: 'Noor Haddad',
  grade: '5',
  own: '9911206634',
  household: 'Haddad',
  address: '12 Gull St',
  phone: '7075550171',
  children: [
    { id: '60377', name: 'Sami Haddad', birth: '02/2013', grade: '8', school: 'Harborview MS', ssid: '9911206521' },
    { id: '61402', name: 'Noor Haddad', birth: '09/2015', grade: '5', school: 'Cove Elem', ssid: '9911206634' },
  ],
});
t07({
  n: '2',
  id: '60980',
  name: 'Finn McAllister',
  grade: '6',
  own: '9934471085',
  household: 'McAllister / Boyd',
  address: '9 Pier Ave',
  phone: '7075550172',
  alert: 'Court order on file',
  children: [
    { id: '60980', name: 'Finn McAllister', birth: '04/2014', grade: '6', school: 'Harborview MS', ssid: '9934471085' },
    { id: '61733', name: 'Orla McAllister', birth: '06/2016', grade: '4', school: 'Cove Elem', ssid: '9934472290' },
    { id: '62650', name: 'Theo Boyd', birth: '01/2020', grade: 'K', school: 'Cove Elem', ssid: '0990134486' },
  ],
});
t07({
  n: '3',
  id: '61811',
  name: 'Pilar Quintero',
  grade: '3',
  own: '0957720941',
  household: 'Quintero',
  address: '301 Mast Way',
  phone: '(707) 555-0173',
  children: [
    { id: '61811', name: 'Pilar Quintero', birth: '12/2017', grade: '3', school: 'Cove Elem', ssid: '0957720941' },
  ],
});
t07({
  n: '4',
  id: '62714',
  name: 'Ezra Goldfarb',
  grade: 'TK',
  own: null,
  household: 'Goldfarb',
  address: '88 Tide Ct',
  phone: '7075550174',
  children: [
    { id: '60122', name: 'Hannah Goldfarb', birth: '03/2012', grade: '9', school: 'Harborview HS', ssid: '9927730418' },
    { id: '61550', name: 'Levi Goldfarb', birth: '05/2016', grade: '4', school: 'Cove Elem', ssid: '9927731164' },
    { id: '62714', name: 'Ezra Goldfarb', birth: '10/2021', grade: 'TK', school: 'Cove Elem', ssid: null },
  ],
});
t07({
  n: '5',
  id: '61620',
  name: 'Amara Obi',
  grade: '4',
  own: '9980253317',
  household: 'Obi',
  address: '5 Anchor Pl',
  phone: '7075550175',
  alert: 'Twin: same birth date',
  children: [
    { id: '61619', name: 'Adaeze Obi', birth: '07/2016', grade: '4', school: 'Cove Elem', ssid: '9980253309' },
    { id: '61620', name: 'Amara Obi', birth: '07/2016', grade: '4', school: 'Cove Elem', ssid: '9980253317' },
  ],
});

/* ---------------------------------------------------------------- t08: legal and preferred names, sections that change their order */

function t08(s: {
  n: string;
  id: string;
  shown: string;
  legal: string;
  pronouns?: string;
  aka?: string;
  grade: string;
  own: string;
  former?: string;
  formerWhy?: string;
  district: string;
  counselor: string;
  counselorPhone: string;
  manager?: string;
  managerPhone?: string;
  supportFirst: boolean;
}): void {
  const item = (label: string, value: string) =>
    `<div class="css-1x9k"><div class="css-lbl7">${label}</div><div class="css-val3">${value}</div></div>`;
  const names = `<section class="css-sec" data-testid="names"><h2>Names</h2><div class="css-gr2">${item('Legal name', s.legal)}${item('Preferred name', s.shown)}${s.aka ? item('Also known as', s.aka) : ''}${s.pronouns ? item('Pronouns', s.pronouns) : ''}</div></section>`;
  const identity = `<section class="css-sec" data-testid="ids"><h2>Identifiers</h2><div class="css-gr2">${item('District ID', s.district)}${s.former ? item(`Former SSID`, s.former) + item('Reason of change', s.formerWhy ?? '') : ''}${item('SSID', s.own)}${item('Has SSID', 'Yes')}</div></section>`;
  const support = `<section class="css-sec" data-testid="support"><h2>Support team</h2><div class="css-gr2">${item('Counselor', s.counselor)}${item('Direct line', s.counselorPhone)}${s.manager ? item('Case manager', s.manager) + item('Direct line', s.managerPhone ?? '') : ''}</div></section>`;
  put(
    `t08-${s.n}`,
    'legal and preferred names',
    `https://app.brightfolio.example/o/tamarack/students/${s.id}/profile`,
    s.own,
    `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${s.shown} · Brightfolio</title><style>body{margin:0;font:14px Inter,Arial}.css-shell{display:flex}.css-side{width:180px;padding:12px;background:#fafafa}.css-main{flex:1;padding:16px}.css-gr2{display:grid;grid-template-columns:1fr 1fr;gap:10px}.css-lbl7{font-size:12px;color:#777}.css-sec{border:1px solid #e5e5e5;border-radius:8px;padding:12px;margin-bottom:12px}</style></head>
<body><div id="__next"><div class="css-shell"><div class="css-side"><div class="css-logo">Brightfolio</div><a href="#">Home</a><br><a href="#">Students</a><br><a href="#">Interventions</a><br><a href="#">Plans</a><br><a href="#">Reports</a></div>
<div class="css-main"><div class="css-hero"><span class="css-av">${s.shown.slice(0, 1)}</span><h1>${s.shown}</h1><span class="css-chip">Grade ${s.grade}</span><span class="css-chip">Tamarack High</span></div>
<div role="tablist"><button role="tab" aria-selected="true">Profile</button><button role="tab">Attendance</button><button role="tab">Grades</button><button role="tab">Plans</button><button role="tab">Notes</button></div>
${s.supportFirst ? support + names + identity : names + identity + support}
<div class="css-foot">Names other than the legal one are shown to staff only. Legal names print on transcripts.</div></div></div></div></body></html>`,
  );
}
t08({
  n: '1',
  id: 'k2j8',
  shown: 'Robbie Stratton',
  legal: 'Robert Allan Stratton',
  grade: '9',
  own: '9903358174',
  district: '55018',
  counselor: 'Imani Keller',
  counselorPhone: '6615550181',
  supportFirst: false,
});
t08({
  n: '2',
  id: 'k2m1',
  shown: 'Ash Whitaker',
  legal: 'Ashley Dawn Whitaker',
  pronouns: 'they/them',
  grade: '11',
  own: '9966740321',
  former: '9912008753',
  formerWhy: 'Duplicate, retired 09/2024',
  district: '53770',
  counselor: 'Imani Keller',
  counselorPhone: '6615550181',
  manager: 'Gil Torres',
  managerPhone: '6615550182',
  supportFirst: false,
});
t08({
  n: '3',
  id: 'k3c4',
  shown: 'Minh Trần',
  legal: 'Trần Quang Minh',
  aka: 'Michael Tran',
  grade: '10',
  own: '0918845260',
  district: '54409',
  counselor: 'P. Arce',
  counselorPhone: '(661) 555-0183',
  supportFirst: true,
});
t08({
  n: '4',
  id: 'k1z9',
  shown: 'Lupita Cárdenas',
  legal: 'María Guadalupe Cárdenas de la Cruz',
  aka: 'Guadalupe Cruz',
  grade: '12',
  own: '9947712608',
  former: '0902263391',
  formerWhy: 'Adoption, sealed record',
  district: '51124',
  counselor: 'P. Arce',
  counselorPhone: '(661) 555-0183',
  manager: 'Dina Roth',
  managerPhone: '6615550184',
  supportFirst: true,
});
t08({
  n: '5',
  id: 'k3f0',
  shown: 'Prince',
  legal: 'Prince Adeyemi',
  grade: '9',
  own: '9989034452',
  district: '55266',
  counselor: 'Imani Keller',
  counselorPhone: '6615550181',
  supportFirst: false,
});

/* ---------------------------------------------------------------- t09: state reporting, former numbers and request dates */

function t09(s: {
  n: string;
  dcid: string;
  name: string;
  local: string;
  grade: string;
  own: string;
  prior: string;
  requested: string;
  sibling?: readonly [string, string];
  entered: string;
  reportingClerk: string;
  residence: string;
  immigrant?: string;
  seid: string;
}): void {
  const tr = (label: string, value: string, i: number) =>
    `<tr class="${i % 2 ? 'evenRow' : 'oddRow'}"><td class="bold">${label}</td><td>${value}</td></tr>`;
  put(
    `t09-${s.n}`,
    'state reporting with former numbers',
    `https://ridge.powerschool.com/admin/students/state/CA/studentinfo.html?frn=001${s.dcid}`,
    s.own,
    `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>California Student Information</title><style>body{font:13px Arial}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}td{padding:3px 8px}.bold{font-weight:bold;width:280px}</style></head>
<body><div id="branding-powerschool">PowerSchool SIS</div><div id="bread_crumb"><a href="/admin/home.html">Start Page</a> &gt; <a href="#">Student Selection</a> &gt; <a href="#">State/Province - CA</a> &gt; California Student Information</div>
<ul id="std_information"><li><a href="/admin/students/home.html?frn=001${s.dcid}">Quick Lookup</a></li><li><a href="#">Demographics</a></li><li><a href="#">Transfer Info</a></li><li><a href="#">State/Province - CA</a></li></ul>
<div id="content-main"><div id="student_detail_header"><h2>${s.name} &nbsp; ${s.grade} &nbsp; ${s.local}</h2></div><h1>California Student Information</h1>
<form action="/admin/changesrecorded.white.html" method="post">
<div class="box-round"><h2>Statewide identifier</h2><table>
${tr('Statewide Student Identifier (SSID)', s.own, 0)}${tr('Previous State ID', s.prior, 1)}${tr('SSID Request Date', s.requested, 0)}${tr('Has SSID', '<input type="checkbox" checked disabled>', 1)}${tr('Local ID', s.local, 0)}</table></div>
<div class="box-round"><h2>CALPADS elements</h2><table>${tr('District of residence', s.residence, 0)}${tr('School entry date', s.entered, 1)}${s.immigrant ? tr('US school entry (immigrant)', s.immigrant, 0) : ''}${tr('Interdistrict transfer', 'None', 1)}${tr('Exclude from state reporting', '<input type="checkbox">', 0)}</table></div>
<div class="box-round"><h2>Homeroom teacher of record</h2><table>${tr('Teacher', s.reportingClerk, 0)}${tr('Statewide Educator Identifier (SEID)', s.seid, 1)}</table></div>
${s.sibling ? `<div class="box-round"><h2>Sibling on file</h2><table>${tr('Sibling', s.sibling[0], 0)}${tr("Sibling's SSID", s.sibling[1], 1)}</table></div>` : ''}
<div class="button-row"><button type="submit">Submit</button></div></form></div></body></html>`,
  );
}
t09({
  n: '1',
  dcid: '0021177',
  name: 'Aguirre, Nadia P',
  local: '220118',
  grade: '8',
  own: '9917723406',
  prior: '',
  requested: '08/19/2018',
  entered: '08/13/2018',
  reportingClerk: 'Lowell, Brett',
  residence: '9966610',
  seid: '1029384756',
});
t09({
  n: '2',
  dcid: '0021204',
  name: 'Chukwu, Daniel',
  local: '220240',
  grade: '7',
  own: '9964015533',
  prior: '9960871204',
  requested: '09/03/2019',
  sibling: ['Chukwu, Ruth (grade 5)', '9964019937'],
  entered: '08/12/2019',
  reportingClerk: 'Sedaris, Kay',
  residence: '9966610',
  seid: '1047753821',
});
t09({
  n: '3',
  dcid: '0020950',
  name: 'IBARRA-LOPEZ, XIMENA',
  local: '219004',
  grade: '8',
  own: '0926604178',
  prior: '0926600041',
  requested: '',
  entered: '01/22/2024',
  reportingClerk: 'Lowell, Brett',
  residence: '9966628',
  immigrant: '01/22/2024',
  seid: '1029384756',
});
t09({
  n: '4',
  dcid: '0021511',
  name: 'Yun, Seo',
  local: '221330',
  grade: '6',
  own: '9995520187',
  prior: '',
  requested: '08/30/2020',
  sibling: ['Yun, Ha (grade 6, twin)', '9995520179'],
  entered: '08/17/2020',
  reportingClerk: 'Amundsen, T',
  residence: '9966610',
  seid: '1088120349',
});
t09({
  n: '5',
  dcid: '0021622',
  name: "O'Dowd, Kieran Luke",
  local: '221909',
  grade: '7',
  own: '9931106248',
  prior: 'None',
  requested: '11/04/2026',
  entered: '11/02/2026',
  reportingClerk: 'Sedaris, Kay',
  residence: '9966644',
  seid: '1047753821',
});

/* ---------------------------------------------------------------- t10: previous districts and transfers */

function t10(s: {
  n: string;
  id: string;
  name: string;
  birth: string;
  grade: string;
  own: string;
  local: string;
  registrar: string;
  history: readonly { district: string; school: string; from: string; to: string; id: string; phone: string }[];
  outOfState?: readonly [string, string];
  hold?: string;
}): void {
  put(
    `t10-${s.n}`,
    'previous districts and records requests',
    `https://sis.cottonwood-jusd.example/registrar/transfer.php?stu=${s.id}&tab=history`,
    s.own,
    `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Transfer record</title><style>body{font:13px "Segoe UI",Arial;margin:12px}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:4px 8px}.id td:nth-child(odd){background:#f0f0f0;font-weight:bold}.hold{color:#900}</style></head>
<body><table class="shell"><tr><td colspan="2">Cottonwood Joint Unified &mdash; Registrar &mdash; user ${s.registrar}</td></tr><tr><td valign="top" class="menu"><a href="?m=find">Find student</a><br><a href="?m=enter">Enter</a><br><a href="?m=exit">Exit</a><br><b>Transfers</b><br><a href="?m=cum">Cum folder</a><br><a href="?m=trans">Transcripts</a></td><td valign="top">
<h2>Transfer record</h2>${s.hold ? `<p class="hold">${s.hold}</p>` : ''}
<table class="id"><tr><td>Student</td><td>${s.name}</td><td>Birth date</td><td>${s.birth}</td></tr><tr><td>Grade</td><td>${s.grade}</td><td>Local ID</td><td>${s.local}</td></tr><tr><td>State Student ID</td><td>${s.own}</td><td>Cum folder</td><td>On site</td></tr></table>
<h3>Previous districts</h3><table class="hist"><tr><th>District</th><th>School</th><th>From</th><th>To</th><th>ID there</th><th>Records office</th></tr>
${s.history.map((h) => `<tr><td>${h.district}</td><td>${h.school}</td><td>${h.from}</td><td>${h.to}</td><td>${h.id}</td><td>${h.phone}</td></tr>`).join('') || '<tr><td colspan="6">None on file</td></tr>'}</table>
${s.outOfState ? `<h3>Out of state</h3><table class="id"><tr><td>State</td><td>${s.outOfState[0]}</td><td>State ID there</td><td>${s.outOfState[1]}</td></tr></table>` : ''}
<h3>Records request</h3><form><label>Send request to <select><option>Choose a district</option>${s.history.map((h) => `<option>${h.district}</option>`).join('')}</select></label> <label>Fax <input name="fax" value=""></label> <button>Create letter</button></form>
<p class="small">Requests are answered within ten school days (Ed. Code 49068).</p></td></tr></table></body></html>`,
  );
}
t10({
  n: '1',
  id: '7781',
  name: 'Beckett, Harper Lynn',
  birth: '2012-10-05',
  grade: '8',
  own: '9940713862',
  local: '107781',
  registrar: 'mfuentes',
  history: [
    {
      district: 'Stone Creek Elem',
      school: 'Willow',
      from: '08/2018',
      to: '06/2022',
      id: '55123',
      phone: '916-555-0101',
    },
  ],
});
t10({
  n: '2',
  id: '7840',
  name: 'Farias, Gonzalo',
  birth: '2010-02-17',
  grade: '11',
  own: '9907735519',
  local: '107840',
  registrar: 'mfuentes',
  history: [
    {
      district: 'Alta Loma West USD',
      school: 'Kern Ridge',
      from: '08/2015',
      to: '12/2020',
      id: '2011004418',
      phone: '9165550102',
    },
    {
      district: 'Stone Creek Elem',
      school: 'Willow',
      from: '01/2021',
      to: '06/2023',
      id: '58870',
      phone: '916-555-0101',
    },
  ],
});
t10({
  n: '3',
  id: '7866',
  name: 'Tso, Marlene',
  birth: '2011-08-23',
  grade: '9',
  own: '0971558204',
  local: '107866',
  registrar: 'jpike',
  history: [
    {
      district: 'Window Rock',
      school: 'Tsehootsooi',
      from: '08/2016',
      to: '05/2025',
      id: '004417',
      phone: '9285550103',
    },
  ],
  outOfState: ['AZ', '3300418827'],
  hold: 'Transcript hold: textbook not returned',
});
t10({
  n: '4',
  id: '7902',
  name: 'Ximenes da Silva, Caio',
  birth: '2013-01-30',
  grade: '7',
  own: '9986620471',
  local: '107902',
  registrar: 'jpike',
  history: [],
});
t10({
  n: '5',
  id: '7799',
  name: 'PRUETT, JOLENE',
  birth: '2009-05-09',
  grade: '12',
  own: '9912297740',
  local: '107799',
  registrar: 'mfuentes',
  history: [
    {
      district: 'Clark County',
      school: 'Desert Sage HS',
      from: '08/2023',
      to: '03/2026',
      id: '1203448',
      phone: '(702) 555-0104',
    },
    {
      district: 'Del Rosa City',
      school: 'Oak Park',
      from: '08/2014',
      to: '06/2023',
      id: '9000118326',
      phone: '9165550105',
    },
  ],
  outOfState: ['NV', '1900456612'],
});

/* ---------------------------------------------------------------- t11: household boxes whose order changes; student 3's own row is not there */

function t11(s: {
  n: string;
  person: string;
  name: string;
  grade: string;
  birth: string;
  student: string;
  own: string | null;
  siblingsFirst: boolean;
  primary: string;
  adults: readonly (readonly [string, string, string])[];
  siblings: readonly (readonly [string, string, string, string])[];
  flag?: string;
}): void {
  const adults = `<div class="fam-box" id="box-guardians"><div class="fam-box__title">Guardians</div>${s.adults.map(([name, relation, phone]) => `<div class="fam-person"><div class="fam-person__name">${name}</div><div class="kv"><span class="k">Relationship</span><span class="v">${relation}</span></div><div class="kv"><span class="k">Cell Phone</span><span class="v">${phone}</span></div><div class="kv"><span class="k">Portal</span><span class="v">Yes</span></div></div>`).join('')}</div>`;
  const siblings =
    s.siblings.length === 0
      ? ''
      : `<div class="fam-box" id="box-siblings"><div class="fam-box__title">Siblings</div>${s.siblings.map(([name, grade, school, ssid]) => `<div class="fam-person"><div class="fam-person__name"><a href="#">${name}</a></div><div class="kv"><span class="k">Grade</span><span class="v">${grade}</span></div><div class="kv"><span class="k">School</span><span class="v">${school}</span></div><div class="kv"><span class="k">State ID</span><span class="v">${ssid}</span></div></div>`).join('')}</div>`;
  put(
    `t11-${s.n}`,
    'household boxes, siblings first or last',
    `https://lagunaca.infinitecampus.org/campus/apps/household/person/${s.person}`,
    s.own,
    `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Household</title><style>body{font:14px Arial;margin:0}.bar{background:#35424f;color:#fff;padding:8px}.me{padding:10px;border-bottom:1px solid #ccc}.kv .k{display:inline-block;width:120px;color:#666}.fam{display:flex;gap:14px;padding:12px}.fam-box{border:1px solid #ccc;padding:8px;min-width:260px}.fam-box__title{font-weight:bold;border-bottom:1px solid #ccc}.fam-person{margin:8px 0}</style></head>
<body><div class="bar">Campus &nbsp; <a href="#">Student Information</a> <a href="#">Census</a> <a href="#">Attendance</a> <a href="#">Reporting</a></div>
<div class="me"><h2>${s.name}</h2>${s.flag ? `<span class="me-flag">${s.flag}</span>` : ''}
<div class="kv"><span class="k">Grade</span><span class="v">${s.grade}</span></div><div class="kv"><span class="k">Birth Date</span><span class="v">${s.birth}</span></div><div class="kv"><span class="k">Student Number</span><span class="v">${s.student}</span></div>${s.own === null ? '' : `<div class="kv"><span class="k">State ID</span><span class="v">${s.own}</span></div>`}</div>
<div class="tabs"><a>Demographics</a> <a>Identities</a> <b>Households</b> <a>Relationships</a> <a>Enrollments</a> <a>District Assignments</a></div>
<p>Primary household: ${s.primary}</p><div class="fam">${s.siblingsFirst ? siblings + adults : adults + siblings}</div>
<div class="actions"><button>New Household</button><button>Print Census Summary</button></div><footer>District Edition &middot; 2026-27 &middot; Laguna Creek Middle</footer></body></html>`,
  );
}
t11({
  n: '1',
  person: '9120',
  name: 'Garibay, Elena',
  grade: '06',
  birth: '03/09/2015',
  student: '812001',
  own: '9924418830',
  siblingsFirst: false,
  primary: 'Garibay, 40 Fern',
  adults: [
    ['Garibay, Raúl', 'Father', '7605550106'],
    ['Ochoa, Silvia', 'Mother', '7605550107'],
  ],
  siblings: [['Garibay, Nico', '03', 'Fern Elem', '9924418947']],
});
t11({
  n: '2',
  person: '9177',
  name: 'St. James, Autumn',
  grade: '07',
  birth: '10/01/2013',
  student: '810455',
  own: '9957206613',
  siblingsFirst: false,
  primary: 'St. James, 7 Birch',
  adults: [['St. James, Corey', 'Mother', '(760) 555-0108']],
  siblings: [],
  flag: 'Allergy',
});
t11({
  n: '3',
  person: '9304',
  name: 'Phommasa, Kai',
  grade: '06',
  birth: '06/25/2015',
  student: '813377',
  own: null,
  siblingsFirst: true,
  primary: 'Phommasa, 1811 Cedar',
  adults: [['Phommasa, Bounmy', 'Grandfather', '7605550109']],
  siblings: [
    ['Phommasa, Dara', '08', 'Laguna Creek Middle', '9943307728'],
    ['Phommasa, Lex', '04', 'Fern Elem', '9943308815'],
  ],
});
t11({
  n: '4',
  person: '9018',
  name: 'VELASCO REYES, IVÁN',
  grade: '08',
  birth: '01/15/2013',
  student: '808914',
  own: '0935512077',
  siblingsFirst: true,
  primary: 'Reyes, 66 Laurel',
  adults: [
    ['Reyes, Lorena', 'Mother', '7605550110'],
    ['Velasco, Tomás', 'Father', ''],
  ],
  siblings: [
    ['Velasco Reyes, Sofía', '10', 'Laguna High', '0935511962'],
    ['Velasco Reyes, Luz', '02', 'Fern Elem', '0935514408'],
  ],
  flag: 'Foster',
});
t11({
  n: '5',
  person: '9266',
  name: 'Ngata',
  grade: '06',
  birth: '09/19/2014',
  student: '812690',
  own: '9970085541',
  siblingsFirst: true,
  primary: 'Ngata, 3 Yew',
  adults: [['Ngata, Hemi', 'Father', '7605550113']],
  siblings: [['Ngata, Aroha', '07', 'Laguna Creek Middle', '9970085426']],
});

/* ---------------------------------------------------------------- t12: an old layout of tables, twins; student 2's own number is masked */

function t12(s: {
  n: string;
  key: string;
  name: string;
  sex: string;
  grade: string;
  birth: string;
  track: string;
  own: string | null;
  shown: string;
  district: string;
  hasSsid: string;
  requested: string;
  twin?: readonly [string, string];
  caseManager?: string;
  casePhone?: string;
  emergency: readonly (readonly [string, string, string])[];
}): void {
  put(
    `t12-${s.n}`,
    'old table layout with twins',
    `https://q.poppyfield-esd.example/cgi-bin/q.exe?scr=STUBIO&key=${s.key}`,
    s.own,
    `<!doctype html>
<html><head><meta charset="utf-8"><title>Q Student Bio</title><style>body{font:11px Tahoma;background:#d4d0c8}td{padding:2px 5px}.l{text-align:right;color:#003}.f{background:#fff;border:1px solid #888;min-width:80px}</style></head>
<body><table width="100%" border="0"><tr><td colspan="2" bgcolor="#316ac5"><font color="white"><b>Poppyfield Elementary</b> &nbsp; File &nbsp; Edit &nbsp; Student &nbsp; Tools &nbsp; Reports &nbsp; Help</font></td></tr>
<tr><td width="130" valign="top"><table><tr><td><a href="#">Bio</a></td></tr><tr><td><a href="#">Registration</a></td></tr><tr><td><a href="#">Attendance</a></td></tr><tr><td><a href="#">Marks</a></td></tr><tr><td><a href="#">Health</a></td></tr><tr><td><a href="#">Programs</a></td></tr><tr><td>&laquo; Prev &nbsp; Next &raquo;</td></tr></table></td>
<td valign="top"><table><tr><td class="l">Name</td><td class="f" colspan="3"><b>${s.name}</b></td><td class="l">Sex</td><td class="f">${s.sex}</td></tr>
<tr><td class="l">Grade</td><td class="f">${s.grade}</td><td class="l">Birth</td><td class="f">${s.birth}</td><td class="l">Track</td><td class="f">${s.track}</td></tr>
<tr><td class="l">District ID</td><td class="f">${s.district}</td><td class="l">SSID</td><td class="f">${s.shown}</td><td class="l">Has SSID</td><td class="f">${s.hasSsid}</td></tr>
<tr><td class="l">SSID Request Date</td><td class="f">${s.requested}</td><td class="l">Homeroom</td><td class="f">14B</td><td class="l">Bus</td><td class="f">&nbsp;</td></tr></table>
${s.twin ? `<table bgcolor="#eee"><tr><td colspan="4"><b>Twin / multiple birth</b></td></tr><tr><td class="l">Name</td><td class="f">${s.twin[0]}</td><td class="l">SSID</td><td class="f">${s.twin[1]}</td></tr></table>` : ''}
${s.caseManager ? `<table><tr><td class="l">Case Manager</td><td class="f">${s.caseManager}</td><td class="l">Phone</td><td class="f">${s.casePhone ?? ''}</td></tr></table>` : ''}
<table><tr><td colspan="3"><b>Emergency contacts</b></td></tr><tr><td>Contact</td><td>Relation</td><td>Phone</td></tr>${s.emergency.map(([who, relation, phone]) => `<tr><td class="f">${who}</td><td class="f">${relation}</td><td class="f">${phone}</td></tr>`).join('')}</table>
</td></tr><tr><td colspan="2" bgcolor="#c0c0c0">Record ${s.key} of 412 &nbsp; Year 26-27 &nbsp; Ready</td></tr></table></body></html>`,
  );
}
t12({
  n: '1',
  key: '101',
  name: 'Abernathy, Quinn',
  sex: 'F',
  grade: '04',
  birth: '02/14/2017',
  track: 'A',
  own: '9953340716',
  shown: '9953340716',
  district: '330101',
  hasSsid: 'Y',
  requested: '08/22/2022',
  emergency: [
    ['Abernathy, Ross', 'Father', '2095550124'],
    ['Dell, Joy', 'Neighbor', '2095550125'],
  ],
});
t12({
  n: '2',
  key: '102',
  name: 'Akana, Keoni',
  sex: 'M',
  grade: '03',
  birth: '05/05/2018',
  track: 'A',
  own: null,
  shown: '******4471',
  district: '330102',
  hasSsid: 'Y',
  requested: '08/21/2023',
  twin: ['Akana, Kalea', '9916604463'],
  emergency: [['Akana, Leilani', 'Mother', '2095550126']],
});
t12({
  n: '3',
  key: '103',
  name: 'Álvarez Montes, Noé',
  sex: 'M',
  grade: '05',
  birth: '12/24/2015',
  track: 'B',
  own: '0969018845',
  shown: '0969018845',
  district: '330103',
  hasSsid: 'Y',
  requested: '',
  caseManager: 'Renner, Ida',
  casePhone: '2095550127',
  emergency: [['Montes, Alma', 'Mother', '2095550128']],
});
t12({
  n: '4',
  key: '104',
  name: 'ATKINS-BLOOM, RAE',
  sex: 'F',
  grade: '02',
  birth: '08/30/2018',
  track: 'B',
  own: '9991127734',
  shown: '9991127734',
  district: '330104',
  hasSsid: 'Y',
  requested: '09/01/2024',
  twin: ['ATKINS-BLOOM, RIO', '9991127726'],
  caseManager: 'Thao, Pang',
  casePhone: '(209) 555-0129',
  emergency: [
    ['Bloom, Kit', 'Mother', '2095550130'],
    ['Atkins, Joe', 'Father', '2095550131'],
    ['Bloom, Nan', 'Grandmother', '2095550132'],
  ],
});
t12({
  n: '5',
  key: '105',
  name: 'Avedisian, Ani',
  sex: 'F',
  grade: '06',
  birth: '04/01/2014',
  track: 'A',
  own: '9928864015',
  shown: '9928864015',
  district: '330105',
  hasSsid: 'Y',
  requested: '08/20/2019',
  emergency: [],
});

/* ================================================================ single pages with the student's number */

put(
  's01',
  'attendance by period',
  'https://valley.aeries.net/admin/Attendance.aspx',
  '9941207735',
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Attendance</title><style>body{font:13px Verdana}td,th{border:1px solid #ccc;padding:2px 6px}.Caption{font-weight:bold}</style></head>
<body><form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="41077"><input type="hidden" name="ctl00$SN" value="2201"><input type="hidden" name="ctl00$SC" value="12">
<div id="NavBar"><a href="#">Home</a> <a href="#">Student Data</a> <a href="#">Attendance</a> <a href="#">Scheduling</a> <a href="#">School Info</a></div>
<table id="ctl00_MainContent_subStuTop"><tr><td class="Caption">Student Name</td><td class="Caption">Student ID</td><td class="Caption">State Student ID</td><td class="Caption">Grd</td><td class="Caption">Age</td><td class="Caption">Telephone</td></tr>
<tr><td class="Data">Kowalczyk, Bram</td><td class="Data">41077</td><td class="Data">9941207735</td><td class="Data">9</td><td class="Data">14</td><td class="Data">5595550120</td></tr></table>
<h1>Attendance</h1><p>Month: <select><option>September</option><option>October</option><option selected>November</option></select> <button>Add</button> <button>All Day Codes</button></p>
<table class="att"><thead><tr><th>Date</th><th>All</th><th>1</th><th>2</th><th>3</th><th>4</th><th>5</th><th>6</th></tr></thead><tbody>
<tr><td>11/16/2026</td><td></td><td></td><td></td><td>T</td><td></td><td></td><td></td></tr><tr><td>11/17/2026</td><td>X</td><td>X</td><td>X</td><td>X</td><td>X</td><td>X</td><td>X</td></tr><tr><td>11/18/2026</td><td></td><td></td><td></td><td></td><td></td><td>A</td><td></td></tr></tbody></table>
<h2>Totals</h2><table><tr><th>Code</th><th>Days</th><th>Periods</th></tr><tr><td>X Excused</td><td>1</td><td>6</td></tr><tr><td>A Unverified</td><td>0</td><td>1</td></tr><tr><td>T Tardy</td><td>0</td><td>1</td></tr></table>
<h2>Notes</h2><p>11/17 Mother called from 5595550121, flu. (LP)</p></form></body></html>`,
);

put(
  's02',
  "teacher's student card in a gradebook",
  'https://gradebook.cedarline.example/class/8123/student/3390',
  '9962201874',
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Gradebook</title><style>body{font:14px Arial;margin:0}.gb{display:flex}.gb-list{width:200px;background:#f7f7f7}.gb-card{flex:1;padding:14px}.kv{display:flex}.kv b{width:150px}</style></head>
<body><header>Cedarline Gradebook &mdash; Period 3, Algebra I &mdash; <a href="#">Assignments</a> <a href="#">Scores</a> <a href="#">Seating</a> <a href="#">Attendance</a></header>
<div class="gb"><ul class="gb-list"><li>Alonzo, Pia</li><li>Burke, Tate</li><li class="sel"><b>Cisneros, Mateo</b></li><li>Dorsey, Elle</li><li>Engel, Fritz</li><li>Gupta, Isha</li></ul>
<div class="gb-card"><h2>Cisneros, Mateo</h2><div class="kv"><b>Grade level</b><span>9</span></div><div class="kv"><b>Student number</b><span>339021</span></div><div class="kv"><b>State ID (SSID)</b><span>9962201874</span></div><div class="kv"><b>Birthday</b><span>February 3</span></div><div class="kv"><b>Guardian</b><span>Lidia Cisneros, 5305550161</span></div><div class="kv"><b>Counselor</b><span>W. Stamos</span></div>
<h3>Standing</h3><table><tr><th>Category</th><th>Weight</th><th>Score</th></tr><tr><td>Homework</td><td>20%</td><td>88</td></tr><tr><td>Quizzes</td><td>30%</td><td>74</td></tr><tr><td>Tests</td><td>50%</td><td>79</td></tr></table>
<h3>Missing work</h3><ul><li>4.2 Practice, due 11/18</li><li>Exit ticket 11</li></ul><button>Message home</button> <button>Print progress report</button></div></div></body></html>`,
);

put(
  's03',
  'transcript for print',
  'https://ridge.powerschool.com/admin/students/transcript_print.html?frn=0010034471',
  '0928841736',
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Official Transcript</title><style>body{font:12px "Times New Roman";margin:24px}table{border-collapse:collapse;width:100%}td,th{padding:2px 6px}.rule{border-top:2px solid #000}</style></head>
<body><p class="noprint"><button>Print</button> <a href="/admin/students/home.html?frn=0010034471">Back to student</a></p>
<h1>Ridgecrest Valley High School</h1><p>2200 Summit Road, Ridge, CA 95999 &middot; Telephone 916-555-0115 &middot; Fax 916-555-0116 &middot; CEEB 059999</p><div class="rule"></div>
<table><tr><td><b>Name:</b> Whitlock, Serena Mae</td><td><b>Birth date:</b> 04/18/2009</td><td><b>Sex:</b> F</td></tr><tr><td><b>Student No.:</b> 298114</td><td><b>SSID:</b> 0928841736</td><td><b>Grade:</b> 12</td></tr><tr><td><b>Parent:</b> J. &amp; C. Whitlock</td><td><b>Entered:</b> 08/15/2023</td><td><b>Counselor:</b> Dunn</td></tr></table><div class="rule"></div>
<table><tr><th>Course</th><th>Mark</th><th>Credits</th><th>Course</th><th>Mark</th><th>Credits</th></tr><tr><td colspan="3"><b>Grade 9 Fall 2023</b></td><td colspan="3"><b>Grade 9 Spring 2024</b></td></tr><tr><td>P English 9</td><td>A</td><td>5.0</td><td>P English 9</td><td>A-</td><td>5.0</td></tr><tr><td>P Algebra I</td><td>B</td><td>5.0</td><td>P Algebra I</td><td>B+</td><td>5.0</td></tr><tr><td>PE 9</td><td>A</td><td>5.0</td><td>PE 9</td><td>A</td><td>5.0</td></tr>
<tr><td colspan="3"><b>Grade 10 Fall 2024</b></td><td colspan="3"><b>Grade 10 Spring 2025</b></td></tr><tr><td>P Biology</td><td>B</td><td>5.0</td><td>P Biology</td><td>B</td><td>5.0</td></tr><tr><td>P World Hist</td><td>A</td><td>5.0</td><td>P World Hist</td><td>A</td><td>5.0</td></tr></table><div class="rule"></div>
<p>Credits attempted 180.0 &nbsp; Completed 180.0 &nbsp; GPA (9-12) 3.61 &nbsp; Rank 41 of 322</p><p>Registrar ______________________ Date __________ Seal</p></body></html>`,
);

put(
  's04',
  'health office visit log',
  'https://health.elkridge-usd.example/visits?student=18840',
  '9979014428',
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Health office</title><style>body{font:14px Arial;margin:16px}dl{display:grid;grid-template-columns:170px 1fr}td,th{border-bottom:1px solid #ddd;padding:4px 8px}.warn{background:#fde;padding:6px}</style></head>
<body><nav><a href="/today">Today's visits</a> <a href="/meds">Medications</a> <a href="/immun">Immunizations</a> <a href="/screen">Screenings</a> <a href="/reports">Reports</a></nav>
<h1>Okonjo, Blessing</h1><p class="warn">Asthma. Inhaler in office, drawer 2.</p>
<dl><dt>Grade / Teacher</dt><dd>4 / Ferreira</dd><dt>Birth date</dt><dd>12/01/2016</dd><dt>Student ID</dt><dd>18840</dd><dt>SSID</dt><dd>9979014428</dd><dt>Insurance</dt><dd>Medi-Cal managed care</dd></dl>
<h2>Physician</h2><dl><dt>Name</dt><dd>Dr. Helen Mraz</dd><dt>NPI</dt><dd>1902284471</dd><dt>Telephone</dt><dd>5305550162</dd></dl>
<h2>Visits</h2><table><tr><th>Date</th><th>In</th><th>Out</th><th>Complaint</th><th>Action</th><th>By</th></tr><tr><td>11/20/2026</td><td>10:05</td><td>10:25</td><td>Wheeze</td><td>2 puffs, returned to class</td><td>RN Castro</td></tr><tr><td>11/12/2026</td><td>12:40</td><td>12:50</td><td>Scraped knee</td><td>Cleaned, bandage</td><td>HT Lim</td></tr><tr><td>10/30/2026</td><td>9:15</td><td>9:55</td><td>Fever 101.2</td><td>Sent home; called 5305550163</td><td>RN Castro</td></tr></table>
<p><button>New visit</button> <button>Call home</button> <button>Print pass</button></p></body></html>`,
);

put(
  's05',
  'discipline with another student involved',
  'https://bay.illuminateed.com/live/?page=Behavior_Incident&student_id=77120&incident=5518',
  '9908846213',
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Behavior</title><style>body{font:14px Arial;margin:0}#side{float:left;width:170px}#main{margin-left:190px}.panel{border:1px solid #ccc;padding:10px;margin:10px 0}label{display:inline-block;width:150px;color:#555}</style></head>
<body><div id="top">Bay Data &amp; Assessment | <a href="#">Students</a> | <a href="#">Assessments</a> | <a href="#">Reports</a> | <a href="#">Behavior</a></div>
<div id="side"><h4>Student</h4><a href="#">Summary</a><br><a href="#">Demographics</a><br><a href="#">Enrollment</a><br><b>Behavior</b><br><a href="#">Interventions</a></div>
<div id="main"><div class="panel"><h2>Trujillo, Andre</h2><div><label>Local Student ID</label> 77120</div><div><label>SSID</label> 9908846213</div><div><label>Grade</label> 7</div><div><label>Site</label> Bayshore Middle</div></div>
<div class="panel"><h3>Incident 5518</h3><div><label>Date and time</label> 11/19/2026 12:22 PM</div><div><label>Place</label> Blacktop</div><div><label>Ed. Code</label> 48900(a)(1)</div><div><label>Reported by</label> Yard duty, R. Banks</div><div><label>Description</label> Pushing at the handball court. Both students were spoken to.</div></div>
<div class="panel"><h3>Others involved</h3><table><tr><th>Name</th><th>Role</th><th>Grade</th><th>SSID</th></tr><tr><td>Mercer, Dane</td><td>Victim</td><td>7</td><td>9908851190</td></tr></table></div>
<div class="panel"><h3>Consequence</h3><div><label>Action</label> Lunch detention, 1 day</div><div><label>Parent contact</label> 11/19, 4155550118, left message</div></div><button>Save</button> <button>Print referral</button></div></body></html>`,
);

put(
  's06',
  'IEP at a glance',
  'https://plans.speclink.example/iep/glance/20931',
  '9935570682',
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>IEP at a Glance</title><style>body{font:13px Arial;margin:14px}table{border-collapse:collapse;width:100%}td{border:1px solid #999;padding:4px;vertical-align:top}td small{display:block;color:#555}</style></head>
<body><div class="menu"><a href="#">Caseload</a> | <a href="#">Current IEP</a> | <a href="#">Future IEP</a> | <a href="#">Goals</a> | <a href="#">Services</a> | <a href="#">Documents</a></div><h1>IEP at a Glance</h1>
<table><tr><td><small>Student</small>Delacroix, Remy</td><td><small>Date of birth</small>08/08/2013</td><td><small>Grade</small>8</td></tr><tr><td><small>SSID</small>9935570682</td><td><small>District student ID</small>440912</td><td><small>Primary disability</small>SLD</td></tr><tr><td><small>IEP date</small>02/11/2026</td><td><small>Next annual</small>02/10/2027</td><td><small>Next triennial</small>02/08/2028</td></tr>
<tr><td><small>Case manager</small>Joyce Anand</td><td><small>Case manager's phone</small>8055550168</td><td><small>School of attendance</small>Pinnacle Middle</td></tr><tr><td><small>Parent/guardian</small>Celeste Delacroix</td><td><small>Parent's phone</small>8055550169</td><td><small>Interpreter</small>No</td></tr></table>
<h2>Accommodations</h2><ul><li>Extended time, 150%</li><li>Separate setting for tests</li><li>Text to speech (math, science)</li></ul><h2>Services</h2><table><tr><td>Specialized academic instruction</td><td>300 min weekly</td><td>Pull-out</td></tr><tr><td>Speech</td><td>60 min monthly</td><td>Group</td></tr></table>
<p>Printed by J. Anand. Confidential.</p></body></html>`,
);

put(
  's07',
  'state test scores',
  'https://valley.aeries.net/teacher/TestScores.aspx',
  '0949937158',
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Test Scores</title><style>body{font:13px Verdana}.data-row{display:inline-block;padding:4px 10px}.data-caption{font-size:11px;color:#666}td,th{border:1px solid #ccc;padding:3px 6px}.SectionHeader{background:#dde6ef;padding:4px}</style></head>
<body><form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="50092"><input type="hidden" name="ctl00$SN" value="817"><input type="hidden" name="ctl00$SC" value="3">
<div id="NavBar"><a href="#">Student Data</a> <a href="#">Test Scores</a> <a href="#">Guidance</a> <a href="#">Grades</a></div>
<div id="StudentBanner"><span class="student-full-name">Bautista, Rizal</span><div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">50092</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">0949937158</div></div><div class="data-row"><div class="data-caption">Grade</div><div data-tcfc="STU.GR">5</div></div><div class="data-row"><div class="data-caption">Teacher</div><div>Ridley</div></div></div>
<div id="divTestScores"><div class="SectionHeader">CAASPP Smarter Balanced</div><table><tr><th>Test</th><th>Part</th><th>Date</th><th>Grd</th><th>Scale</th><th>Level</th></tr><tr><td>SBAC</td><td>ELA</td><td>05/04/2026</td><td>4</td><td>2488</td><td>3 Met</td></tr><tr><td>SBAC</td><td>Math</td><td>05/06/2026</td><td>4</td><td>2451</td><td>2 Nearly</td></tr></table>
<div class="SectionHeader">ELPAC</div><table><tr><th>Test</th><th>Part</th><th>Date</th><th>Grd</th><th>Scale</th><th>Level</th></tr><tr><td>ELPAC</td><td>Overall</td><td>03/12/2026</td><td>4</td><td>1531</td><td>3</td></tr><tr><td>ELPAC</td><td>Oral</td><td>03/12/2026</td><td>4</td><td>1544</td><td>4</td></tr></table></div>
<p><button type="button">Add Record</button> <button type="button">State Test Scores Reports</button></p></form></body></html>`,
);

put(
  's08',
  'cafeteria account',
  'https://meals.cottonwood-jusd.example/patron/610338',
  '9913348807',
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Patron</title><style>body{font:14px Arial}.box{border:1px solid #bbb;padding:10px;margin:8px}.lbl{color:#666;display:inline-block;width:160px}</style></head>
<body><div class="topnav"><a href="#">Serve</a> <a href="#">Patrons</a> <a href="#">Deposits</a> <a href="#">Applications</a> <a href="#">Reports</a></div>
<div class="box"><h2>Sepulveda, Rosalind</h2><div><span class="lbl">Patron ID</span><span>610338</span></div><div><span class="lbl">PIN</span><span>4410</span></div><div><span class="lbl">State Student ID</span><span>9913348807</span></div><div><span class="lbl">Grade / site</span><span>2 / Cottonwood Elem</span></div><div><span class="lbl">Allergens</span><span>Milk</span></div></div>
<div class="box"><h3>Account</h3><div><span class="lbl">Balance</span><span>$14.25</span></div><div><span class="lbl">Last deposit</span><span>$20.00 on 11/09/2026, receipt 2611090047</span></div><div><span class="lbl">Eligibility</span><span>Not disclosed</span></div></div>
<div class="box"><h3>Recent meals</h3><table><tr><th>Date</th><th>Meal</th><th>Line</th><th>Charge</th></tr><tr><td>11/20</td><td>Lunch</td><td>2</td><td>0.00</td></tr><tr><td>11/20</td><td>Breakfast</td><td>1</td><td>0.00</td></tr><tr><td>11/19</td><td>A la carte: water</td><td>2</td><td>1.00</td></tr></table></div>
<div class="box"><h3>Household payer</h3><div><span class="lbl">Name</span><span>Norma Sepulveda</span></div><div><span class="lbl">Phone</span><span>9165550117</span></div></div></body></html>`,
);

put(
  's09',
  'enrollment verification',
  'https://enroll.tamarack-hsd.example/office/verify/2026-11804',
  '9984405519',
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Verify enrollment</title><style>body{font:14px Arial;margin:18px}fieldset{margin:10px 0}label{display:block;margin:4px 0}input{margin-left:8px}</style></head>
<body><header><b>Tamarack Enrollment Office</b> <a href="/office">Queue (6)</a> <a href="/office/done">Completed</a> <a href="/office/letters">Letters</a></header><ol class="steps"><li>Student</li><li>Residence</li><li>Immunization</li><li><b>Verify</b></li><li>Assign school</li></ol>
<h1>Verify: Emory Castaneda-Wolfe</h1><form><fieldset><legend>Student</legend><label>Legal last name <input value="Castaneda-Wolfe"></label><label>Legal first name <input value="Emory"></label><label>Date of birth <input value="2011-03-28"></label><label>Grade entering <input value="10"></label><label>Statewide Student Identifier (SSID) <input value="9984405519"></label><small>Matched in CALPADS 11/23/2026, exact</small></fieldset>
<fieldset><legend>Last school</legend><label>School <input value="Del Rosa High"></label><label>Registrar's phone <input value="9515550133"></label><label>Last day there <input value="2026-11-13"></label></fieldset>
<fieldset><legend>Parent or guardian</legend><label>Name <input value="Pat Wolfe"></label><label>Mobile <input type="tel" value="6615550185"></label><label>E-mail <input value="pat.wolfe@mail.example"></label></fieldset>
<p>Confirmation number 2611230418</p><button>Back</button> <button>Approve</button></form></body></html>`,
  { isLaidOut: true },
);

put(
  's10',
  'library patron',
  'https://library.harborview-sd.example/desk/patron?bc=2003344',
  '9952218836',
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Circulation</title><style>body{font:13px Arial}table.p td{padding:3px 8px}td.h{font-weight:bold;text-align:right}.over{color:#a00}</style></head>
<body><ul class="tabs"><li>Home</li><li>Catalog</li><li><b>Circulation</b></li><li>Reports</li><li>Admin</li></ul><p>Find patron <input value="" placeholder="Scan or type a barcode"> <button>Go</button></p>
<table class="p"><tr><td class="h">Patron:</td><td>Nakamura, Hana</td><td class="h">Type:</td><td>Student</td></tr><tr><td class="h">Barcode:</td><td>2003344</td><td class="h">Homeroom:</td><td>Lovell 22</td></tr><tr><td class="h">District ID:</td><td>61277</td><td class="h">SSID:</td><td>9952218836</td></tr><tr><td class="h">Grade:</td><td>5</td><td class="h">Graduation year:</td><td>2034</td></tr></table>
<h3>Checked out (2 of 3)</h3><table border="1"><tr><th>Title</th><th>Copy barcode</th><th>ISBN-10</th><th>Due</th></tr><tr><td>The Lantern Keepers</td><td>T 100442</td><td>1402290017</td><td>12/04/2026</td></tr><tr><td class="over">Volcanoes Up Close</td><td>T 098110</td><td>0590118463</td><td class="over">11/13/2026</td></tr></table>
<h3>Fines</h3><p>None</p><h3>Holds</h3><p>Moon Dogs (position 3)</p><button>Renew all</button> <button>Print overdue notice</button></body></html>`,
);

put(
  's11',
  'bus rider',
  'https://routes.poppyfield-esd.example/riders/5530',
  '0977703512',
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Rider</title><style>body{font:14px Arial;margin:0}.hd{background:#f5b700;padding:8px}.cols{display:flex;gap:16px;padding:12px}.card{border:1px solid #ccc;padding:10px;min-width:260px}.card p{margin:4px 0}</style></head>
<body><div class="hd"><b>Poppyfield Routes</b> Riders | Stops | Runs | Drivers | Messages</div><h1>Rider: Gentry, Wesley</h1>
<div class="cols"><div class="card"><h3>Student</h3><p>Grade: <b>3</b></p><p>School: <b>Poppyfield Elementary</b></p><p>Student ID: <b>330288</b></p><p>SSID: <b>0977703512</b></p><p>Pass no.: <b>7714</b></p></div>
<div class="card"><h3>Morning</h3><p>Run: <b>14 AM</b></p><p>Stop: <b>Rd 28 at Ave 12, 7:12</b></p><p>Driver: <b>Curtis Vang</b></p><p>Bus phone: <b>2095550133</b></p></div><div class="card"><h3>Afternoon</h3><p>Run: <b>14 PM</b></p><p>Stop: <b>Rd 28 at Ave 12, 3:31</b></p><p>Driver: <b>Curtis Vang</b></p><p>Must be met: <b>Yes, K-3</b></p></div></div>
<div class="card"><h3>Who may meet the bus</h3><table><tr><th>Name</th><th>Relation</th><th>Phone</th></tr><tr><td>Tammy Gentry</td><td>Mother</td><td>2095550134</td></tr><tr><td>Bill Orr</td><td>Uncle</td><td>2095550135</td></tr></table></div></body></html>`,
);

put(
  's12',
  'graduation progress',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?View=GRADREQ&gu=55C1',
  '9921174406',
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Graduation Requirements</title><style>body{font:12px Tahoma}td,th{border:1px solid #b5c3d3;padding:3px 6px}.hdr td{background:#e6eef7}</style></head>
<body><div class="toolbar"><button>Menu</button><button>Print</button><button>What-if</button></div><table class="hdr"><tr><td>Student Name</td><td>Perm ID</td><td>State Student Number</td><td>Grade</td><td>Counselor</td><td>Counselor Phone</td></tr><tr><td>Moreau, Jacqueline Anne</td><td>870145</td><td>9921174406</td><td>12</td><td>Pettway, Lou</td><td>9515550150</td></tr></table>
<h2>High school graduation</h2><table><tr><th>Subject</th><th>Required</th><th>Completed</th><th>In progress</th><th>Needed</th></tr><tr><td>English</td><td>40</td><td>30</td><td>10</td><td>0</td></tr><tr><td>Mathematics</td><td>30</td><td>30</td><td>0</td><td>0</td></tr><tr><td>Science</td><td>20</td><td>20</td><td>5</td><td>0</td></tr><tr><td>Social science</td><td>30</td><td>25</td><td>5</td><td>0</td></tr><tr><td>Physical education</td><td>20</td><td>20</td><td>0</td><td>0</td></tr><tr><td>Electives</td><td>80</td><td>70</td><td>5</td><td>5</td></tr></table>
<h2>UC/CSU A-G</h2><table><tr><th>Area</th><th>Years</th><th>Met</th></tr><tr><td>A History</td><td>2</td><td>Yes</td></tr><tr><td>B English</td><td>4</td><td>In progress</td></tr><tr><td>C Math</td><td>3</td><td>Yes</td></tr><tr><td>E Language</td><td>2</td><td>Yes</td></tr></table><p>Seal of Biliteracy: French, pending score. FAFSA submitted 11/02/2026.</p></body></html>`,
);

put(
  's13',
  'emergency card for print',
  'https://lagunaca.infinitecampus.org/campus/prism?x=report.EmergencyCard&personID=52018',
  '9990036127',
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Emergency Card</title><style>body{font:12px Arial;margin:20px}.card{border:2px solid #000;padding:10px}.ln{display:flex;gap:24px;margin:5px 0}.ln span b{margin-right:4px}</style></head>
<body><div class="noprint"><button>Print</button> <button>Close</button></div><div class="card"><h1>Emergency Card 2026-2027</h1><h2>Laguna Creek Middle &middot; Office (760) 555-0114</h2>
<div class="ln"><span><b>Student:</b>Zielinski, Ottilie Rose</span><span><b>Grade:</b>7</span><span><b>DOB:</b>05/30/2014</span></div><div class="ln"><span><b>Student Number:</b>812744</span><span><b>State ID:</b>9990036127</span><span><b>Homeroom:</b>Abara</span></div><div class="ln"><span><b>Home address:</b>221 Sorrel Way</span><span><b>Home phone:</b>7605550116</span></div>
<h3>Parents or guardians</h3><div class="ln"><span><b>1.</b>Marta Zielinski (mother)</span><span><b>Cell:</b>7605550117</span><span><b>Work:</b>7605550118</span></div><div class="ln"><span><b>2.</b>Piotr Zielinski (father)</span><span><b>Cell:</b>7605550119</span><span><b>Work:</b></span></div>
<h3>May be released to</h3><div class="ln"><span>Irena Wolski, grandmother</span><span>7605550120</span></div><div class="ln"><span>Beth Cho, neighbor</span><span>7605550121</span></div>
<h3>Medical</h3><div class="ln"><span><b>Doctor:</b>Dr. Amin</span><span><b>Phone:</b>7605550122</span><span><b>Plan no.:</b>8830071245</span></div><div class="ln"><span><b>Conditions:</b>None known</span></div><p>Signature ________________________ Date __________</p></div></body></html>`,
);

put(
  's14',
  'English learner profile',
  'https://app.ellbridge.example/students/4be1/profile',
  '9946672310',
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>EL profile</title><style>body{margin:0;font:14px Arial}.top{background:#145;color:#fff;padding:10px}.g{display:grid;grid-template-columns:repeat(4,1fr);gap:10px;padding:12px}.c small{display:block;color:#666}table{margin:12px}td,th{padding:4px 10px;border-bottom:1px solid #ddd}</style></head>
<body><div class="top">EllBridge <a href="#">Dashboard</a> <a href="#">Students</a> <a href="#">Meetings</a> <a href="#">Monitoring</a> <a href="#">Letters</a></div><h1>Hamdi Warsame <span class="tag">EL</span> <span class="tag">LTEL risk</span></h1>
<div class="g"><div class="c"><small>Grade</small>6</div><div class="c"><small>School</small>Mesa Vista Middle</div><div class="c"><small>Local ID</small>885410</div><div class="c"><small>SSID</small>9946672310</div><div class="c"><small>Home language</small>Somali</div><div class="c"><small>US school entry</small>09/07/2021</div><div class="c"><small>EL teacher</small>Bianca Stroh</div><div class="c"><small>Family liaison</small>Abdi Noor, 9515550151</div></div>
<h2>ELPAC history</h2><table><tr><th>Year</th><th>Overall</th><th>Oral</th><th>Written</th></tr><tr><td>2025-26</td><td>3</td><td>4</td><td>2</td></tr><tr><td>2024-25</td><td>2</td><td>3</td><td>2</td></tr></table>
<h2>Reclassification criteria</h2><ul><li>ELPAC overall 4: not yet</li><li>Teacher evaluation: due 02/2027</li><li>Parent consultation: not yet</li><li>Basic skills (iReady): met</li></ul><button>Start meeting</button> <button>Parent letter (Somali)</button></body></html>`,
);

/* ================================================================ single pages of which no number may be asked for */

put(
  's15',
  'class roster',
  'https://valley.aeries.net/teacher/ClassRoster.aspx?period=2',
  null,
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Class Roster</title><style>body{font:13px Verdana}td,th{border:1px solid #ccc;padding:3px 6px}</style></head>
<body><form id="aspnetForm"><input type="hidden" name="ctl00$SC" value="12"><div id="NavBar"><a href="#">Gradebook</a> <a href="#">Attendance</a> <a href="#">Class Roster</a> <a href="#">Seating Chart</a></div><h1>Class Roster</h1><p>Period 2 &middot; 0412 English 9 &middot; Teacher: Corrigan, D &middot; Room 118 &middot; 5 students</p>
<table><thead><tr><th>#</th><th>Student</th><th>Student ID</th><th>State Student ID</th><th>Grd</th><th>Telephone</th></tr></thead><tbody>
<tr><td>1</td><td>Abel, Wynn</td><td>41002</td><td>9930011846</td><td>9</td><td>5595550122</td></tr><tr><td>2</td><td>Cortez, Naomi</td><td>41019</td><td>9930027115</td><td>9</td><td>5595550123</td></tr><tr><td>3</td><td>Ellis, Brody</td><td>41033</td><td></td><td>9</td><td>5595550124</td></tr><tr><td>4</td><td>Le, Vivian</td><td>41051</td><td>0930048830</td><td>9</td><td></td></tr><tr><td>5</td><td>Zamudio, Rey</td><td>41066</td><td>9930055271</td><td>9</td><td>5595550125</td></tr></tbody></table>
<p><button type="button">Print labels</button> <button type="button">Export</button></p></form></body></html>`,
);

put(
  's16',
  'staff record',
  'https://bay.illuminateed.com/live/?page=UserEdit&user_id=412',
  null,
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Edit User</title><style>body{font:14px Arial}td{padding:4px 8px}td:first-child{font-weight:bold}</style></head>
<body><div id="top">Bay Data &amp; Assessment | <a href="#">Students</a> | <a href="#">Users</a> | <a href="#">Rosters</a> | <a href="#">Control Panel</a></div><p><a href="#">Users</a> &raquo; Edit User</p><h2>Edit User: Pemberton, Gail</h2>
<form><table><tr><td>Legal first name</td><td><input value="Gail"></td></tr><tr><td>Legal last name</td><td><input value="Pemberton"></td></tr><tr><td>Local employee ID</td><td><input value="20417"></td></tr><tr><td>State ID</td><td><input value="9915528301"></td></tr><tr><td>User name</td><td><input value="gpemberton"></td></tr><tr><td>E-mail</td><td><input value="gpemberton@bay.example"></td></tr><tr><td>Work phone</td><td><input value="4155550126"></td></tr><tr><td>Highest degree</td><td><select><option selected>Master</option><option>Bachelor</option></select></td></tr><tr><td>Hire date</td><td><input value="08/09/2012"></td></tr></table>
<h3>Roles</h3><label><input type="checkbox" checked> Teacher</label> <label><input type="checkbox"> Site administrator</label> <label><input type="checkbox" checked> Department chair</label><h3>Sites</h3><ul><li>Bayshore Middle (primary)</li></ul><button>Save</button> <button>Reset password</button></form></body></html>`,
);

put(
  's17',
  'absences of the day to call',
  'https://sis.elkridge-usd.example/attendance/calls?date=2026-11-24',
  null,
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Call list</title><style>body{font:14px system-ui;margin:16px}.row{display:flex;gap:18px;border-bottom:1px solid #ddd;padding:8px 0}.who{width:200px}</style></head>
<body><nav><a href="/home">Today</a> <a href="/students">Students</a> <a href="/attendance">Attendance desk</a> <b>Call log</b> <a href="/letters">Truancy letters</a></nav><h1>Unverified absences, Tuesday 11/24/2026</h1><p>3 students to call &middot; auto-dialer runs at 10:30</p>
<div class="row"><div class="who"><b>Jonah Prince</b><br>Grade 2</div><div>State ID<br>9944410276</div><div>Call: Dee Prince<br>5305550164</div><div><button>Reached</button> <button>No answer</button></div></div>
<div class="row"><div class="who"><b>Marisela Cantú</b><br>Grade 6</div><div>State ID<br>9944418852</div><div>Call: Olga Cantú<br>5305550165</div><div><button>Reached</button> <button>No answer</button></div></div>
<div class="row"><div class="who"><b>Trey Abbott</b><br>Grade K</div><div>State ID<br>&ndash;</div><div>Call: Ann Abbott<br>5305550166</div><div><button>Reached</button> <button>No answer</button></div></div>
<footer>Elkridge Unified School District</footer></body></html>`,
);

put(
  's18',
  'search page with an example',
  'https://records.harborview-sd.example/students',
  null,
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Find a student</title><style>body{font:14px Arial;margin:0}.top{background:#0b4f6c;color:#fff;padding:8px 16px}form{padding:16px}label{display:block;margin:8px 0}.hint{color:#777;font-size:12px}</style></head>
<body><div class="top">Harborview Records &nbsp; <a href="/students">Students</a> <a href="/families">Families</a> <a href="/mail">Mailings</a> <a href="/help">Help</a></div>
<form role="search"><h1>Find a student</h1><label>Last name <input name="ln"></label><label>First name <input name="fn"></label><label>Birth date <input name="bd" placeholder="mm/dd/yyyy"></label><label>Student no. <input name="sn"></label><label>SSID <input name="ssid" placeholder="9912345678" maxlength="10"></label><div class="hint">Ten digits, for example 9912345678. Leave blank if you do not know it.</div><label>School <select><option>All schools</option><option>Cove Elem</option><option>Harborview MS</option><option>Harborview HS</option></select></label><label><input type="checkbox"> Include inactive</label><button>Search</button> <button type="reset">Clear</button></form>
<section style="padding:0 16px"><h2>Tips</h2><ul><li>Part of a name is enough.</li><li>For help with duplicates call Student Services, 7075550176.</li></ul></section><footer>Harborview School District, Student Services</footer></body></html>`,
);

put(
  's19',
  'start page with students seen last',
  'https://ridge.powerschool.com/admin/home.html',
  null,
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Start Page</title><style>body{font:13px Arial}#nav-main{float:left;width:180px}#content-main{margin-left:200px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}</style></head>
<body><div id="branding-powerschool">PowerSchool SIS</div><div id="bread_crumb">Start Page</div><div id="nav-main"><h3>Functions</h3><ul><li><a href="#">Attendance</a></li><li><a href="#">Daily Bulletin</a></li><li><a href="#">Enrollment Summary</a></li><li><a href="#">Master Schedule</a></li><li><a href="#">Special Functions</a></li></ul><h3>Reports</h3><ul><li><a href="#">System Reports</a></li><li><a href="#">ReportWorks</a></li></ul></div>
<div id="content-main"><h1>Start Page</h1><div class="box-round"><a href="#">Students</a> <a href="#">Staff</a> <a href="#">Contacts</a><br><input id="studentSearchInput" placeholder="Search students"> <button>Search</button><p>A B C D E F G H I J K L M N O P Q R S T U V W X Y Z &nbsp; 9 10 11 12 &nbsp; M F All</p></div>
<div class="box-round"><h2>Recently viewed</h2><ul><li><a href="students/home.html?frn=0010034471">Whitby, Sean</a> <small>Gr 12, SSID: 9928840017</small></li><li><a href="students/home.html?frn=0010018903">Zeller, Ingrid</a> <small>Gr 9, SSID: 9921763385</small></li><li><a href="students/home.html?frn=0010016610">Voss, Kip</a> <small>Gr 11, SSID: 0940098127</small></li></ul></div>
<div class="box-round"><h2>Daily bulletin</h2><p>Minimum day Wednesday. Picture retakes in the gym. Sub desk: 916-555-0119.</p></div></div></body></html>`,
);

put(
  's20',
  'technology help with the wireless network',
  'https://help.tamarack-hsd.example/kb/wireless-guest',
  null,
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Guest wireless</title><style>body{font:15px Arial;margin:20px;max-width:800px}dl{display:grid;grid-template-columns:160px 1fr}code{background:#eee}</style></head>
<body><nav><a href="/">Help desk</a> &rsaquo; <a href="/kb">Articles</a> &rsaquo; Guest wireless</nav><h1>Guest wireless for visitors and substitutes</h1><p>Updated 11/16/2026 by Tech Services. The code changes each Monday.</p>
<h2>This week</h2><dl><dt>SSID</dt><dd>Tamarack-Guest</dd><dt>Access code</dt><dd><code>9940172836</code></dd><dt>Good until</dt><dd>11/30/2026</dd></dl><h2>Testing carts</h2><dl><dt>SSID</dt><dd>0990018800</dd><dt>Security</dt><dd>WPA3, installed by certificate</dd></dl>
<h2>Steps</h2><ol><li>Open the list of networks on the device.</li><li>Choose the SSID above.</li><li>Type the code, then accept the terms.</li></ol><h2>Need help?</h2><p>Tech Services, extension 4400 or 6615550186. Have the asset tag ready, for example 2024003318.</p><footer>Tamarack High School District</footer></body></html>`,
);

put(
  's21',
  "parents' portal",
  'https://valley.aeries.net/student/Profile.aspx',
  null,
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Parent Portal</title><style>body{font:14px Arial;margin:0}.bar{background:#24476b;color:#fff;padding:8px}.kid{border:1px solid #ccc;margin:10px;padding:10px}.data-caption{color:#666;font-size:12px}</style></head>
<body><form id="aspnetForm"><div class="bar">Parent Portal &nbsp; Welcome, Yolanda Pacheco &nbsp; <a href="#">Home</a> <a href="#">Student Info</a> <a href="#">Grades</a> <a href="#">Attendance</a> <a href="#">Change Student</a> <a href="#">Log Out</a></div><h1>My students</h1>
<div class="kid"><h2>Diego Pacheco</h2><div class="data-caption">School</div><div>Orchard Flat Elementary</div><div class="data-caption">Grade</div><div>4</div><div class="data-caption">State Student ID</div><div>9918827045</div><a href="#">View grades</a></div>
<div class="kid"><h2>Renata Pacheco</h2><div class="data-caption">School</div><div>Orchard Flat Elementary</div><div class="data-caption">Grade</div><div>1</div><div class="data-caption">State Student ID</div><div>9918829961</div><a href="#">View grades</a></div>
<div class="kid"><h2>My contact data</h2><div class="data-caption">Mobile</div><div>5595550126</div><div class="data-caption">E-mail</div><div>ypacheco@mail.example</div><a href="#">Update</a></div><h2>Announcements</h2><p>Data confirmation is due December 4. Questions? Call the office, (559) 555-0127.</p></form></body></html>`,
  { isOfItsHost: true },
);

put(
  's22',
  'state upload errors',
  'https://state.cottonwood-jusd.example/calpads/batch/20261123-02',
  null,
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Batch errors</title><style>body{font:13px Arial;margin:14px}td,th{border:1px solid #ccc;padding:3px 7px}.sev-f{color:#b00}</style></head>
<body><nav><a href="#">Extracts</a> <a href="#">Batches</a> <a href="#">Anomalies</a> <a href="#">Certification</a></nav><h1>Batch 20261123-02, SENR</h1><p>Job ID 2611230955 &middot; Submitted 11/23/2026 4:41 PM by jpike &middot; 412 records, 3 errors, 1 warning</p>
<table><thead><tr><th>Line</th><th>SSID</th><th>Local ID</th><th>Error</th><th>Severity</th><th>Message</th></tr></thead><tbody><tr><td>18</td><td>9955501183</td><td>107611</td><td>SENR0021</td><td class="sev-f">F</td><td>Enrollment overlaps an enrollment in another LEA</td></tr><tr><td>77</td><td>9955507742</td><td>107702</td><td>GERR0006</td><td class="sev-f">F</td><td>Birth date differs from SSID 9955507742 on file</td></tr><tr><td>203</td><td></td><td>107988</td><td>SENR0001</td><td class="sev-f">F</td><td>SSID is blank</td></tr><tr><td>311</td><td>0955520916</td><td>108004</td><td>SENR0432</td><td>W</td><td>Grade lower than last year</td></tr></tbody></table>
<p><button>Download</button> <button>Post batch</button> <button>Reject</button></p><p>CALPADS service desk: 916-555-0120</p></body></html>`,
);

put(
  's23',
  'new student, number not yet given, a sibling found',
  'https://enroll.tamarack-hsd.example/office/new/2026-11829',
  null,
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>New student</title><style>body{font:14px Arial;margin:18px}label{display:block;margin:5px 0}.sib{border:1px solid #cbd;padding:8px;background:#f8f5fc}</style></head>
<body><header><b>Tamarack Enrollment Office</b> <a href="/office">Queue (5)</a> <a href="/office/done">Completed</a> <a href="/office/letters">Letters</a></header><ol class="steps"><li><b>Student</b></li><li>Residence</li><li>Immunization</li><li>Verify</li><li>Assign school</li></ol>
<h1>New student: Zuri Lamont</h1><form><label>Legal last name <input value="Lamont"></label><label>Legal first name <input value="Zuri"></label><label>Date of birth <input value="2012-09-02"></label><label>Grade entering <input value="9"></label><label>SSID <input value="" placeholder="Not yet assigned"></label><label>Birth city <input value="Accra"></label><label>Guardian's mobile <input type="tel" value="6615550187"></label>
<div class="sib"><h3>Sibling found at the same address</h3><p>Kofi Lamont, grade 11, Tamarack High</p><p>SSID: 9926650438</p><label><input type="checkbox" checked> Copy household from sibling</label></div><button>Save draft</button> <button>Request SSID</button></form><footer>Application 2611240077</footer></body></html>`,
);

put(
  's24',
  "guardian's record with linked students",
  'https://lagunaca.infinitecampus.org/campus/apps/census-person/guardian/77031',
  null,
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Guardian</title><style>body{font:14px Arial;margin:0}.bar{background:#35424f;color:#fff;padding:8px}.kv .k{display:inline-block;width:150px;color:#666}td,th{padding:4px 10px;border-bottom:1px solid #ddd}</style></head>
<body><div class="bar">Campus &nbsp; <a href="#">Student Information</a> <a href="#">Census</a> <a href="#">Messenger</a> <a href="#">Reporting</a></div><h2>Thibodeaux, Lorraine <small>Guardian</small></h2><div class="tabs"><b>Demographics</b> <a>Households</a> <a>Relationships</a> <a>Portal account</a></div>
<div class="kv"><span class="k">Person ID</span><span class="v">77031</span></div><div class="kv"><span class="k">Cell Phone</span><span class="v">7605550123</span></div><div class="kv"><span class="k">Work Phone</span><span class="v">7605550124</span></div><div class="kv"><span class="k">Email</span><span class="v">lthib@mail.example</span></div><div class="kv"><span class="k">Preferred language</span><span class="v">English</span></div><div class="kv"><span class="k">Messenger</span><span class="v">Attendance, Emergency, General</span></div>
<h3>Students of this guardian</h3><table><tr><th>Student</th><th>Grade</th><th>Relationship</th><th>State ID</th></tr><tr><td>Thibodeaux, Remy</td><td>08</td><td>Mother</td><td>9971130482</td></tr><tr><td>Thibodeaux, Celia</td><td>06</td><td>Mother</td><td>9971136610</td></tr></table><h3>Portal account</h3><p>Last sign-in 11/21/2026. Activation number 5508821479.</p><button>Save</button> <button>Send activation</button></body></html>`,
);

export const walkedThirdPages = pages;
