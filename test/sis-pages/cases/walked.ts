import { setOf } from './case-page.ts';

// Walks: five students of one school, one after the other on the same kind of page. On the first, a person says
// "Yes, always here"; on the others nobody need be asked, and never is another person's number taken. People,
// schools and numbers are made up.

const { page, pages } = setOf('walked');

/** What stands where the student's number should be; null: its row is not drawn. */
interface Student {
  readonly ssid: string | null;
}
/** Name, grade, number. */
type Sibling = readonly [string, string, string];

const TEN_DIGITS = /(?<!\d)(?:\d{10}|\(\d{3}\) ?\d{3}-\d{4}|\d{3}[-.]\d{3}[-.]\d{4})(?!\d)/g;

/** Pages on which the finder reads nothing, or several: the number stands in a list of a family, or nothing is a student's field. */
const MISSED = ['t06-2', 't06-5', 't09-2', 't10-3', 't27-1', 't27-3', 't28-4'];

/** Five pages of one template. Every ten-digit number but the student's own may never be taken. */
function walk<S extends Student>(
  template: string,
  kind: string,
  url: (student: S) => string,
  draw: (student: S) => string,
  students: readonly [S, S, S, S, S],
): void {
  students.forEach((student, index) => {
    const address = url(student);
    const html = draw(student);
    const own = /^\d{10}$/.test(student.ssid ?? '') ? student.ssid : null;
    const numbers = `${address} ${html}`.match(TEN_DIGITS) ?? [];
    const others = new Set(numbers.map((number) => number.replaceAll(/\D/g, '')).filter((number) => number !== own));
    const id = `${template}-${String(index + 1)}`;
    // Its facts stand below each other by their styles.
    const laidOut = template === 't28' ? ({ isLaidOut: true } as const) : {};
    page(id, kind, address, own, [...others], html, { ...laidOut, ...(MISSED.includes(id) ? { sure: false } : {}) });
  });
}

const doc = (title: string, css: string, body: string, attributes = 'lang="en"'): string =>
  `<!doctype html>
<html ${attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${css}</style>
</head>
<body>
${body}
</body>
</html>`;

const each = <T>(list: readonly T[], draw: (item: T, index: number) => string): string => list.map(draw).join('\n');
const when = (condition: unknown, html: string): string =>
  condition === undefined || condition === null || condition === false || condition === '' ? '' : html;

const PLAIN =
  'body{font:14px/1.5 Arial,sans-serif;margin:0 16px}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}nav a{margin-right:12px}.card,fieldset{border:1px solid #ccc;padding:8px 12px;margin:8px 0}';

// ---------------------------------------------------------------------------------------------------------------------
// t01 A demographics page with a banner; a former number for some.
interface T01 extends Student {
  sn: string;
  last: string;
  first: string;
  mid: string;
  grade: string;
  born: string;
  former: string;
  phone: string;
  guardian: string;
  counselor: string;
  alerts: readonly string[];
}
const row01 = (caption: string, field: string, value: string) =>
  `<div class="data-row"><div class="data-caption">${caption}</div><div class="data-value" data-tcfc="${field}">${value}</div></div>`;
walk<T01>(
  't01',
  'banner and demographics, a former number for some',
  (s) => `https://valley.aeries.net/admin/StudentDemographics.aspx?wk=1&sn=${s.sn}`,
  (s) =>
    doc(
      'Student Demographics - Valley Unified',
      `${PLAIN}.data-row{display:flex;gap:12px}.data-caption{width:190px;font-weight:bold}`,
      `<form id="aspnetForm" method="post" action="./StudentDemographics.aspx">
<input type="hidden" name="ctl00$PID" value="9940${s.sn}"><input type="hidden" name="ctl00$SN" value="${s.sn}"><input type="hidden" name="ctl00$SC" value="994">
<div id="TopBar"><span>Valley Unified - Orchard Middle School</span> <span>2026-2027</span> <a href="#">Log Out</a></div>
<div id="NavBar"><ul><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li><li><a href="#">Test Scores</a></li></ul></div>
<div id="StudentBanner" class="banner">
<span class="student-full-name">${s.last}, ${s.first}${when(s.mid, ` ${s.mid}`)}</span> <span>Grade ${s.grade}</span>
<span class="flags">${each(s.alerts, (alert) => `<span class="flag" title="${alert}">${alert}</span>`)}</span>
</div>
<div id="ctl00_MainContent_pnlDemo">
<h2 class="SectionHeader">Student Data 1</h2>
${row01('Student Last Name', 'STU.LN', s.last)}
${row01('First Name', 'STU.FN', s.first)}
${row01('Middle Name', 'STU.MN', s.mid)}
${row01('Student ID', 'STU.ID', `3${s.sn}`)}
${row01('State Student ID', 'STU.CID', s.ssid ?? '')}
${row01('Birthdate', 'STU.BD', s.born)}
${row01('Grade', 'STU.GR', s.grade)}
${row01('Previous State ID', 'STU.OCI', s.former)}
<h2 class="SectionHeader">Parent/Guardian</h2>
${row01('Parent/Guardian', 'STU.PG', s.guardian)}
${row01('Primary Telephone', 'STU.TL', s.phone)}
${row01('Counselor', 'STU.CU', s.counselor)}
${row01('Mailing Address', 'STU.AD', `${s.sn} Almond Way`)}
</div>
<div id="Footer">Aeries Web Version 9</div>
</form>`,
    ),
  [
    {
      sn: '1042',
      last: 'Alvarado',
      first: 'Marisol',
      mid: 'Inés',
      grade: '7',
      born: '03/14/2014',
      ssid: '9901384217',
      former: '',
      phone: '5595550142',
      guardian: 'Teresa Alvarado',
      counselor: 'Whitfield, Dora',
      alerts: [],
    },
    {
      sn: '1057',
      last: "O'Brien",
      first: 'Declan',
      mid: '',
      grade: '8',
      born: '11/02/2012',
      ssid: '9901726630',
      former: '9901155482',
      phone: '5595550107',
      guardian: "Siobhan O'Brien",
      counselor: 'Whitfield, Dora',
      alerts: ['Allergy'],
    },
    {
      sn: '1061',
      last: 'de la Cruz',
      first: 'Paloma',
      mid: 'María',
      grade: '6',
      born: '06/30/2015',
      ssid: '0901447093',
      former: '',
      phone: '5595550118',
      guardian: 'Rafael de la Cruz',
      counselor: 'Ostrander, Lyle',
      alerts: ['504', 'Custody'],
    },
    {
      sn: '1078',
      last: 'Nguyễn',
      first: 'Bảo',
      mid: '',
      grade: '7',
      born: '01/19/2014',
      ssid: '',
      former: '9901960358',
      phone: '5595550126',
      guardian: 'Nguyễn Thị Lan',
      counselor: 'Ostrander, Lyle',
      alerts: [],
    },
    {
      sn: '1083',
      last: 'TORRES',
      first: 'ANGEL',
      mid: 'LUIS',
      grade: '6',
      born: '09/09/2015',
      ssid: '9901538824',
      former: '',
      phone: '5595550133',
      guardian: 'LUZ TORRES',
      counselor: 'Whitfield, Dora',
      alerts: ['Foster'],
    },
  ],
);

// ---------------------------------------------------------------------------------------------------------------------
// t02 State page of a table form: has a number, date of request, previous number.
interface T02 extends Student {
  dcid: string;
  name: string;
  grade: string;
  local: string;
  has: string;
  asked: string;
  previous: string;
  cell: string;
  alert: string;
}
walk<T02>(
  't02',
  'state page: has a number, asked on, previous number',
  (s) => `https://ridge.powerschool.com/admin/students/state/walkCA.html?frn=001${s.dcid}`,
  (s) =>
    doc(
      'California Student Information',
      `${PLAIN}.bold{font-weight:bold}.oddRow{background:#f6f6f6}`,
      `<div id="branding-powerschool">PowerSchool SIS</div>
<div id="bread_crumbs"><a href="/admin/home.html">Start Page</a> &gt; <a href="#">Student Selection</a> &gt; State/Province - CA</div>
<ul id="std_information"><li><a href="demo.html?frn=001${s.dcid}">Demographics</a></li><li><a href="emergency.html?frn=001${s.dcid}">Emergency/Medical</a></li><li><a href="state/walkCA.html?frn=001${s.dcid}">State/Province - CA</a></li></ul>
<div id="content-main">
<h2 id="student_detail_header">${s.name} &nbsp; ${s.grade} &nbsp; ${s.local} ${when(s.alert, `<img src="/images/alert.gif" alt="${s.alert}" title="${s.alert}">`)}</h2>
<h1>California Student Information</h1>
<div class="box-round">
<table border="0">
<tr class="oddRow"><td class="bold" title="[S_CA_STU_X]HasSSID">Has SSID</td><td>${s.has}</td></tr>
<tr class="evenRow"><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>${s.ssid ?? ''}</td></tr>
<tr class="oddRow"><td class="bold" title="[S_CA_STU_X]SSIDRequestDate">SSID Request Date</td><td>${s.asked}</td></tr>
<tr class="evenRow"><td class="bold" title="[S_CA_STU_X]PreviousSSID">Previous SSID</td><td>${s.previous}</td></tr>
<tr class="oddRow"><td class="bold" title="[Students]Student_Number">Local ID</td><td>${s.local}</td></tr>
<tr class="evenRow"><td class="bold" title="[S_CA_STU_X]DistrictOfResidence">District of Residence</td><td>9962117</td></tr>
<tr class="oddRow"><td class="bold" title="[Students]GuardianCell">Guardian Cell</td><td>${s.cell}</td></tr>
<tr class="evenRow"><td class="bold" title="[S_CA_STU_X]PrimaryLanguage">Primary Language</td><td>00 - English</td></tr>
</table>
</div>
<div class="button-row"><button type="button">Submit</button></div>
</div>`,
    ),
  [
    {
      dcid: '0004121',
      name: 'Castellano, Rhea',
      grade: '9',
      local: '40221',
      has: 'Yes',
      ssid: '9902817364',
      asked: '08/14/2023',
      previous: '',
      cell: '2095550111',
      alert: '',
    },
    {
      dcid: '0004135',
      name: 'Vang, Tou',
      grade: '10',
      local: '40235',
      has: 'Yes',
      ssid: '9902033915',
      asked: '',
      previous: '9902740186',
      cell: '2095550124',
      alert: 'Medical',
    },
    {
      dcid: '0004150',
      name: 'Brightwater, Noa Lee',
      grade: '9',
      local: '40250',
      has: 'No',
      ssid: '',
      asked: '10/02/2026',
      previous: '9902495571',
      cell: '2095550139',
      alert: '',
    },
    {
      dcid: '0004162',
      name: 'Suhartini',
      grade: '12',
      local: '40262',
      has: 'Yes',
      ssid: '0902668250',
      asked: '',
      previous: '',
      cell: '2095550140',
      alert: 'Other',
    },
    {
      dcid: '0004177',
      name: 'Ruiz Montenegro, Ulises',
      grade: '11',
      local: '40277',
      has: 'Yes',
      ssid: '9902571408',
      asked: '01/11/2025',
      previous: '9902318867',
      cell: '',
      alert: '',
    },
  ],
);

// ---------------------------------------------------------------------------------------------------------------------
// t03 Person identifiers above a household with numbers.
interface T03 extends Student {
  id: string;
  legal: string;
  preferred: string;
  grade: string;
  local: string;
  born: string;
  staff: string;
  household: readonly (readonly [string, string, string, string])[];
}
walk<T03>(
  't03',
  'person identifiers, staff number, household with numbers',
  (s) => `https://lagunaca.infinitecampus.org/campus/apps/census/walk/demographics?personID=${s.id}`,
  (s) =>
    doc(
      'Demographics',
      `${PLAIN}.ic-label{font-size:12px}.ic-section{margin:12px 0}.ic-field{display:inline-block;width:240px}`,
      `<div class="ic-app">
<header class="ic-header"><span>Laguna Joint Union</span> <span>26-27 Cypress K-12</span> <button type="button">Account</button></header>
<div class="ic-person-header"><h1>${s.preferred === '' ? s.legal : s.preferred}</h1><span>Grade ${s.grade}</span> <span>#${s.local}</span> <span>DOB: ${s.born}</span></div>
<ul class="ic-tabs"><li><a href="#">Summary</a></li><li><a href="#">Demographics</a></li><li><a href="#">Identities</a></li><li><a href="#">Households</a></li><li><a href="#">Enrollments</a></li></ul>
<section class="ic-section"><h2>Person Information</h2>
<div class="ic-field"><label class="ic-label">Legal Name</label><div>${s.legal}</div></div>
<div class="ic-field"><label class="ic-label">Preferred Name</label><div>${s.preferred}</div></div>
<div class="ic-field"><label class="ic-label">Birth Date</label><div>${s.born}</div></div>
</section>
<section class="ic-section"><h2>Person Identifiers</h2>
<div class="ic-field"><label class="ic-label">Local Student Number</label><div>${s.local}</div></div>
<div class="ic-field"><label class="ic-label">Student State ID</label><div>${s.ssid ?? ''}</div></div>
<div class="ic-field"><label class="ic-label">Local Staff Number</label><div>${s.staff === '' ? '' : '7714'}</div></div>
<div class="ic-field"><label class="ic-label">Staff State ID</label><div>${s.staff}</div></div>
<div class="ic-field"><label class="ic-label">Person GUID</label><div>7F0${s.local}A-11</div></div>
</section>
<section class="ic-section"><h2>Household Members</h2>
<table><thead><tr><th>Name</th><th>Relationship</th><th>Phone</th><th>Student State ID</th></tr></thead>
<tbody>
${each(s.household, ([name, relation, phone, number]) => `<tr><td><a href="#">${name}</a></td><td>${relation}</td><td>${phone}</td><td>${number}</td></tr>`)}
</tbody></table>
</section>
<footer>Last modified by Quigley, Ann</footer>
</div>`,
    ),
  [
    {
      id: '88121',
      legal: 'Hollis, Jamie Rowan',
      preferred: '',
      grade: '03',
      local: '510121',
      born: '05/05/2018',
      ssid: '9903127740',
      staff: '',
      household: [['Hollis, Brett', 'Father', '(949) 555-0111', '']],
    },
    {
      id: '88134',
      legal: 'Park, Ji-woo',
      preferred: 'Park, Jules',
      grade: '05',
      local: '510134',
      born: '12/24/2015',
      ssid: '9903880261',
      staff: '',
      household: [
        ['Park, Min-seo', 'Sibling', '', '9903880274'],
        ['Park, Eun', 'Mother', '(949) 555-0112', ''],
      ],
    },
    {
      id: '88140',
      legal: 'Bautista Reyes, Lorenzo',
      preferred: '',
      grade: '04',
      local: '510140',
      born: '02/17/2017',
      ssid: '9903412259',
      staff: '',
      household: [
        ['Reyes, Carmen', 'Mother', '9495550113', ''],
        ['Bautista Reyes, Ada', 'Sibling', '', '0903412231'],
        ['Bautista Reyes, Gil', 'Sibling', '', '9903412298'],
      ],
    },
    {
      id: '88155',
      legal: 'Adair, Winifred',
      preferred: 'Adair, Freddie',
      grade: '12',
      local: '510155',
      born: '08/08/2008',
      ssid: '9903659107',
      staff: '7790215546',
      household: [['Adair, Hal', 'Father', '(949) 555-0114', '']],
    },
    {
      id: '88169',
      legal: 'Osei, Kwabena',
      preferred: '',
      grade: 'KN',
      local: '510169',
      born: '07/01/2021',
      ssid: '',
      staff: '',
      household: [
        ['Osei, Abena', 'Sibling', '', '9903244183'],
        ['Osei, Yaw', 'Father', '9495550115', ''],
      ],
    },
  ],
);

// ---------------------------------------------------------------------------------------------------------------------
// t04 A view with read-only inputs and a grid of siblings.
interface T04 extends Student {
  id: string;
  last: string;
  first: string;
  nick: string;
  grade: string;
  perm: string;
  homeroom: string;
  phone: string;
  siblings: readonly Sibling[];
  note: string;
}
walk<T04>(
  't04',
  'view of inputs with a grid of siblings',
  (s) => `https://ca-mesa.edupoint.com/ST_Content.aspx?view=WalkStudent&gu=${s.id}`,
  (s) =>
    doc(
      'Student',
      `${PLAIN}.rt-row{display:flex;gap:14px}.rt-label{display:block;font-size:11px}.rt-input{border:1px solid #bbb}`,
      `<div class="st-top"><b>Mesa Unified School District</b> <span>Year: 2026-2027</span> <span>Org: Sunrise Elementary</span></div>
<div class="st-menu"><a href="#">Find</a> <a href="#">Undo</a> <a href="#">Save</a> <a href="#">Menu</a></div>
<div class="st-view" id="STUDENT_VIEW">
<div class="st-name">Student Name: <b>${s.last}, ${s.first}</b> School: Sunrise Elementary Homeroom: ${s.homeroom}</div>
${when(s.note, `<div class="st-note"><img src="/i/note.png" alt="Notification"> ${s.note}</div>`)}
<div class="st-tabs"><a href="#">Demographics</a><a href="#">Parent/Guardian</a><a href="#">Other Info</a><a href="#">Emergency</a><a href="#">Enrollment</a></div>
<div class="rt-row">
<div><label class="rt-label" for="LAST_NAME">Last Name</label><input class="rt-input" id="LAST_NAME" value="${s.last}" readonly></div>
<div><label class="rt-label" for="FIRST_NAME">First Name</label><input class="rt-input" id="FIRST_NAME" value="${s.first}" readonly></div>
<div><label class="rt-label" for="NICK_NAME">Nick Name</label><input class="rt-input" id="NICK_NAME" value="${s.nick}" readonly></div>
</div>
<div class="rt-row">
<div><label class="rt-label" for="SIS_NUMBER">Perm ID</label><input class="rt-input" id="SIS_NUMBER" value="${s.perm}" readonly></div>
<div><label class="rt-label" for="STATE_STUDENT_NUMBER">State Student Number</label><input class="rt-input" id="STATE_STUDENT_NUMBER" value="${s.ssid ?? ''}" readonly></div>
<div><label class="rt-label" for="GRADE">Grade</label><input class="rt-input" id="GRADE" value="${s.grade}" readonly></div>
</div>
<div class="rt-row">
<div><label class="rt-label" for="PRIMARY_PHONE">Home Phone</label><input class="rt-input" id="PRIMARY_PHONE" value="${s.phone}" readonly></div>
<div><label class="rt-label" for="HOME_LANG">Home Language</label><input class="rt-input" id="HOME_LANG" value="English" readonly></div>
</div>
<div class="rt-grid"><div class="rt-grid-title">Siblings</div>
<table><tr><th>Line</th><th>Sibling Name</th><th>Grade</th><th>State Student Number</th></tr>
${each(s.siblings, ([name, grade, number], index) => `<tr><td>${String(index + 1)}</td><td>${name}</td><td>${grade}</td><td>${number}</td></tr>`)}
</table></div>
</div>`,
    ),
  [
    {
      id: 'A1-501',
      last: 'Kowalczyk',
      first: 'Ida',
      nick: '',
      grade: '02',
      perm: '204501',
      homeroom: 'Fenn',
      phone: '7605550101',
      ssid: '9904571132',
      siblings: [['Kowalczyk, Jan', '05', '9904571177']],
      note: '',
    },
    {
      id: 'A1-512',
      last: 'Yamada',
      first: 'Sora',
      nick: 'Sky',
      grade: '05',
      perm: '204512',
      homeroom: 'Abeyta',
      phone: '760-555-0102',
      ssid: '9904106648',
      siblings: [],
      note: 'Bee sting allergy',
    },
    {
      id: 'A1-520',
      last: 'Del Rio',
      first: 'Mateo',
      nick: '',
      grade: '03',
      perm: '204520',
      homeroom: 'Lindqvist',
      phone: '7605550103',
      ssid: '0904823356',
      siblings: [
        ['Del Rio, Ximena', '01', '9904823301'],
        ['Del Rio, Bruno', '06', '9904823377'],
      ],
      note: '',
    },
    {
      id: 'A1-537',
      last: 'ABBASI',
      first: 'LAILA',
      nick: '',
      grade: '01',
      perm: '204537',
      homeroom: 'Fenn',
      phone: '',
      ssid: '9904390025',
      siblings: [['ABBASI, OMAR', '04', '']],
      note: '',
    },
    {
      id: 'A1-544',
      last: 'Penrose-Lu',
      first: 'Theo',
      nick: 'Teddy',
      grade: '04',
      perm: '204544',
      homeroom: 'Abeyta',
      phone: '7605550105',
      ssid: '9904672280',
      siblings: [],
      note: 'See nurse before PE',
    },
  ],
);

// ---------------------------------------------------------------------------------------------------------------------
// t05 A profile of definition lists; local, district and state numbers.
interface T05 extends Student {
  id: string;
  name: string;
  legal: string;
  grade: string;
  local: string;
  manager: string;
  managerPhone: string;
  programs: readonly string[];
}
walk<T05>(
  't05',
  'definition lists: local, district and state numbers, a case manager',
  (s) => `https://bay.illuminateed.com/live/?page=WalkStudent_Profile&student_id=${s.id}`,
  (s) =>
    doc(
      `Student Profile: ${s.name}`,
      `${PLAIN}dl{display:grid;grid-template-columns:180px 1fr}dt{font-weight:bold}`,
      `<div id="topnav"><a href="#">Home</a> <a href="#">Students</a> <a href="#">Assessments</a> <a href="#">Reports</a></div>
<ol class="breadcrumb"><li><a href="#">Students</a></li><li><a href="#">Search</a></li><li>${s.name}</li></ol>
<div class="profile-head"><h1>${s.name}</h1><p>Grade ${s.grade} | Bayview Academy | ${each(s.programs, (program) => `<span class="label label-info">${program}</span>`)}</p></div>
<div class="row"><div class="col-md-6 panel"><h3>Identification</h3>
<dl>
<dt>Legal Name</dt><dd>${s.legal}</dd>
<dt>Local ID</dt><dd>${s.local}</dd>
<dt>District State ID</dt><dd>9961804</dd>
<dt>State ID</dt><dd>${s.ssid ?? ''}</dd>
<dt>Lunch PIN</dt><dd>${s.local.slice(1)}</dd>
</dl></div>
<div class="col-md-6 panel"><h3>Support</h3>
<dl>
<dt>Case Manager</dt><dd>${s.manager}</dd>
<dt>Case Manager Phone</dt><dd>${s.managerPhone}</dd>
<dt>Counselor</dt><dd>Iverson, Pat</dd>
</dl></div></div>
<div class="panel"><h3>Recent Assessments</h3><table><tr><th>Date</th><th>Assessment</th><th>Score</th></tr><tr><td>10/11/2026</td><td>Fall Benchmark ELA</td><td>71%</td></tr><tr><td>10/13/2026</td><td>Fall Benchmark Math</td><td>64%</td></tr></table></div>
<div id="footer">Help | Privacy</div>`,
    ),
  [
    {
      id: '61001',
      name: 'Ferrante, Luca',
      legal: 'Ferrante, Luca Antonio',
      grade: '6',
      local: '706101',
      ssid: '9905218843',
      manager: '',
      managerPhone: '',
      programs: [],
    },
    {
      id: '61014',
      name: 'Castro Villanueva, Yaretzi',
      legal: 'Castro Villanueva, Yaretzi',
      grade: '8',
      local: '706114',
      ssid: '9905774016',
      manager: 'Blackwood, Fay',
      managerPhone: '4155550144',
      programs: ['EL', 'SPED'],
    },
    {
      id: '61020',
      name: 'Singh, Kit',
      legal: 'Singh, Kirandeep Kaur',
      grade: '7',
      local: '706120',
      ssid: '9905039928',
      manager: '',
      managerPhone: '',
      programs: ['GATE'],
    },
    {
      id: '61033',
      name: 'Trần, An',
      legal: 'Trần, Thiên An',
      grade: '6',
      local: '706133',
      ssid: '0905640117',
      manager: 'Haddad, Rami',
      managerPhone: '(415) 555-0177',
      programs: ['504'],
    },
    {
      id: '61048',
      name: 'Madonna',
      legal: 'Madonna',
      grade: '7',
      local: '706148',
      ssid: '9905485561',
      manager: 'Blackwood, Fay',
      managerPhone: '4155550144',
      programs: [],
    },
  ],
);

// ---------------------------------------------------------------------------------------------------------------------
// t06 Cards of a family, oldest first, the student's own among them.
interface T06 extends Student {
  id: string;
  name: string;
  family: string;
  phone: string;
  /** Oldest first; "" as the number stands for the student himself. */
  cards: readonly { readonly name: string; readonly grade: string; readonly born: string; readonly other?: string }[];
}
walk<T06>(
  't06',
  'cards of a family, oldest first, own among them',
  (s) => `https://sis.elkridge-usd.example/students/${s.id}/family`,
  (s) =>
    doc(
      `${s.name} - Family`,
      `${PLAIN}.cards{display:flex;gap:12px}.is-current{border:2px solid #06c}`,
      `<header class="bar"><a href="/">Elk Ridge USD</a> <form action="/find"><input name="q" placeholder="Find a student"></form></header>
<aside class="side"><ul><li><a href="#">Profile</a></li><li class="on"><a href="#">Family</a></li><li><a href="#">Attendance</a></li><li><a href="#">Transcript</a></li></ul></aside>
<main>
<h1>${s.name}</h1>
<p class="sub">Student record ${s.id} &middot; Family ${s.family}</p>
<section><h2>Children of this family</h2>
<div class="cards">
${each(s.cards, (card) => {
  const isOwn = card.other === undefined;
  return `<article class="card child${isOwn ? ' is-current' : ''}">
<h3>${card.name}</h3>${isOwn ? '<span class="tag">This student</span>' : '<span class="tag">Sibling</span>'}
<table><tr><th>Grade</th><td>${card.grade}</td></tr><tr><th>Birth date</th><td>${card.born}</td></tr><tr><th>SSID</th><td>${card.other ?? s.ssid ?? ''}</td></tr></table>
${isOwn ? '' : '<a href="#">Open record</a>'}
</article>`;
})}
</div></section>
<section><h2>Parents and guardians</h2><table><tr><th>Name</th><th>Lives with</th><th>Phone</th></tr><tr><td>Household ${s.family}</td><td>Yes</td><td>${s.phone}</td></tr></table></section>
</main>
<footer>Elk Ridge Unified School District</footer>`,
    ),
  [
    {
      id: '20417',
      name: 'Mercer, Opal',
      family: '3311',
      phone: '5305550110',
      ssid: '9906331480',
      cards: [
        { name: 'Mercer, Opal', grade: '4', born: '04/09/2017' },
        { name: 'Mercer, Flint', grade: '1', born: '10/21/2020', other: '9906331499' },
      ],
    },
    {
      id: '20431',
      name: 'Guzmán, Ariel',
      family: '3318',
      phone: '5305550121',
      ssid: '9906702254',
      cards: [
        { name: 'Guzmán, Noé', grade: '8', born: '02/02/2013', other: '9906702201' },
        { name: 'Guzmán, Ariel', grade: '5', born: '06/15/2016' },
      ],
    },
    {
      id: '20446',
      name: 'Pell, Sunny',
      family: '3340',
      phone: '5305550132',
      ssid: 'Pending',
      cards: [
        { name: 'Pell, Rain', grade: '6', born: '12/01/2014', other: '9906118073' },
        { name: 'Pell, Sunny', grade: 'K', born: '08/30/2021' },
      ],
    },
    {
      id: '20450',
      name: "D'Amico, Bea",
      family: '3352',
      phone: '5305550143',
      ssid: '9906495517',
      cards: [{ name: "D'Amico, Bea", grade: '7', born: '03/03/2014' }],
    },
    {
      id: '20468',
      name: 'Hsu, Wei',
      family: '3360',
      phone: '',
      ssid: '0906227736',
      cards: [
        { name: 'Hsu, Lian', grade: '8', born: '01/30/2013', other: '9906227711' },
        { name: 'Hsu, Tao', grade: '6', born: '05/18/2015', other: '9906227725' },
        { name: 'Hsu, Wei', grade: '2', born: '09/27/2019' },
      ],
    },
  ],
);

// ---------------------------------------------------------------------------------------------------------------------
// t07 A page in Spanish, with brothers and sisters.
interface T07 extends Student {
  id: string;
  name: string;
  grade: string;
  born: string;
  local: string;
  mother: string;
  phone: string;
  previous: string;
  siblings: readonly Sibling[];
}
walk<T07>(
  't07',
  'Spanish: state number, former number, brothers and sisters',
  (s) => `https://alumnos.losrobles-usd.example/ficha.php?alumno=${s.id}`,
  (s) =>
    doc(
      'Ficha del alumno',
      PLAIN,
      `<div class="cabecera"><strong>Distrito Escolar Los Robles</strong> <a href="#">Cerrar sesión</a></div>
<nav><a href="#">Inicio</a><a href="#">Alumnos</a><a href="#">Asistencia</a><a href="#">Calificaciones</a><a href="#">Exámenes</a></nav>
<p class="migas">Inicio &raquo; Alumnos &raquo; Ficha</p>
<h1>${s.name}</h1>
<table class="datos">
<caption>Datos del alumno</caption>
<tr><th>Nombre completo</th><td>${s.name}</td></tr>
<tr><th>Grado</th><td>${s.grade}</td></tr>
<tr><th>Fecha de nacimiento</th><td>${s.born}</td></tr>
<tr><th>Número local</th><td>${s.local}</td></tr>
<tr><th>Identificador estatal único (SSID)</th><td>${s.ssid ?? ''}</td></tr>
<tr><th>Identificador estatal anterior</th><td>${s.previous}</td></tr>
</table>
<table class="datos">
<caption>Familia</caption>
<tr><th>Madre, padre o tutor</th><td>${s.mother}</td></tr>
<tr><th>Teléfono</th><td>${s.phone}</td></tr>
</table>
<h2>Hermanos</h2>
${s.siblings.length === 0 ? '<p>No hay hermanos en el distrito.</p>' : `<table><tr><th>Nombre</th><th>Grado</th><th>Identificador estatal</th></tr>${each(s.siblings, ([name, grade, number]) => `<tr><td>${name}</td><td>${grade}</td><td>${number}</td></tr>`)}</table>`}
<p class="pie">Maestra: ${Number(s.local) % 2 === 0 ? 'Sra. Beltrán' : 'Sr. Oquendo'}. Oficina: (805) 555-0100</p>`,
      'lang="es"',
    ),
  [
    {
      id: '331',
      name: 'Lucía Fernández Prado',
      grade: '3',
      born: '14/05/2018',
      local: '60331',
      ssid: '9907412206',
      previous: '',
      mother: 'Rosa Prado',
      phone: '8055550151',
      siblings: [['Tomás Fernández Prado', '6', '9907412255']],
    },
    {
      id: '342',
      name: 'Emiliano Cuéllar Ríos',
      grade: '5',
      born: '02/11/2015',
      local: '60342',
      ssid: '9907860031',
      previous: '9907019944',
      mother: 'Delia Ríos',
      phone: '805-555-0152',
      siblings: [],
    },
    {
      id: '356',
      name: 'Ximena de los Santos',
      grade: '1',
      born: '23/01/2020',
      local: '60356',
      ssid: '0907551738',
      previous: '',
      mother: 'Jorge de los Santos',
      phone: '8055550153',
      siblings: [
        ['Abril de los Santos', '4', '9907551702'],
        ['Saúl de los Santos', '8', '9907551790'],
      ],
    },
    {
      id: '363',
      name: 'Iker Arriaga Luna',
      grade: 'Kínder',
      born: '09/07/2021',
      local: '60363',
      ssid: 'Pendiente',
      previous: '',
      mother: 'Noemí Luna',
      phone: '8055550154',
      siblings: [['Dafne Arriaga Luna', '2', '9907304482']],
    },
    {
      id: '378',
      name: 'MARÍA JOSÉ ÁVILA',
      grade: '6',
      born: '30/09/2014',
      local: '60378',
      ssid: '9907633519',
      previous: '',
      mother: '',
      phone: '',
      siblings: [],
    },
  ],
);

// ---------------------------------------------------------------------------------------------------------------------
// t08 Boxes of an application, the value above its label; a photo for some.
interface T08 extends Student {
  id: string;
  name: string;
  chosen: string;
  grade: string;
  local: string;
  phone: string;
  advisor: string;
  photo: boolean;
  chips: readonly string[];
}
const tile08 = (label: string, value: string) =>
  `<div class="sc-tile kq1x"><div class="sc-val p9vd">${value}</div><div class="sc-cap m2te">${label}</div></div>`;
walk<T08>(
  't08',
  'application: tiles with the value above its label',
  (s) => `https://app.pinnacle-sis.example/s/${s.id}/overview`,
  (s) =>
    doc(
      'Pinnacle',
      'body{font:14px sans-serif;margin:0}.kq1x{display:inline-block;width:170px;margin:8px}.p9vd{font-size:18px}.m2te{font-size:11px}',
      `<div id="root"><div class="sc-app a0x1">
<div class="sc-bar b7uq"><div class="sc-logo">Pinnacle</div><div role="navigation"><a href="#">People</a><a href="#">Schedule</a><a href="#">Behavior</a><a href="#">Settings</a></div></div>
<div class="sc-hero h3ka">${when(s.photo, `<img class="sc-photo" alt="Photo of student" src="/img/${s.id}.jpg">`)}
<div class="sc-title">${s.chosen === '' ? s.name : s.chosen}</div>${when(s.chosen, `<div class="sc-legal">Legal name: ${s.name}</div>`)}
<div class="sc-chips">${each(s.chips, (chip) => `<span class="sc-chip">${chip}</span>`)}</div></div>
<div class="sc-tabs" role="tablist"><div role="tab" aria-selected="true">Overview</div><div role="tab">Courses</div><div role="tab">Contacts</div></div>
<div class="sc-grid g8rr">
${when(s.grade, tile08('Grade', s.grade))}
${tile08('Local ID', s.local)}
${tile08('State ID', s.ssid ?? '')}
${tile08('Guardian phone', s.phone)}
${tile08('Advisor', s.advisor)}
${tile08('Attendance', '96%')}
</div>
<div class="sc-feed"><div class="sc-feed-h">Activity</div><div>Report card posted</div><div>Bus pass renewed</div></div>
</div></div>`,
    ),
  [
    {
      id: 'ab412',
      name: 'Cora Lindgren',
      chosen: '',
      grade: '10',
      local: '88412',
      ssid: '9908153362',
      phone: '9515550161',
      advisor: 'M. Tran',
      photo: true,
      chips: [],
    },
    {
      id: 'ab425',
      name: 'Isaiah Whitlock',
      chosen: '',
      grade: '9',
      local: '88425',
      ssid: '—',
      phone: '9515550162',
      advisor: 'G. Pruitt',
      photo: true,
      chips: ['Allergy'],
    },
    {
      id: 'ab439',
      name: 'Alejandra Quintero Solís',
      chosen: 'Alex Quintero',
      grade: '12',
      local: '88439',
      ssid: '9908604471',
      phone: '9515550163',
      advisor: 'M. Tran',
      photo: false,
      chips: ['504', 'EL'],
    },
    {
      id: 'ab447',
      name: 'Ketut',
      chosen: '',
      grade: '',
      local: '88447',
      ssid: '0908277019',
      phone: '9515550164',
      advisor: 'L. Osgood',
      photo: false,
      chips: [],
    },
    {
      id: 'ab458',
      name: 'Fionnuala O’Rourke',
      chosen: 'Nuala O’Rourke',
      grade: '11',
      local: '88458',
      ssid: '9908936625',
      phone: '—',
      advisor: 'G. Pruitt',
      photo: true,
      chips: [],
    },
  ],
);

// ---------------------------------------------------------------------------------------------------------------------
// t09 Twins: records side by side in the order of birth.
interface Twin {
  readonly name: string;
  readonly order: string;
  readonly local: string;
  /** Of a twin; the student's own stands in `ssid`. */
  readonly other?: string;
}
interface T09 extends Student {
  id: string;
  title: string;
  born: string;
  teacher: string;
  children: readonly Twin[];
}
walk<T09>(
  't09',
  'twins side by side in the order of birth',
  (s) => `https://records.tamarack-esd.example/student/multiple-birth.jsp?stu=${s.id}`,
  (s) =>
    doc(
      'Multiple birth record',
      `${PLAIN}.cols{display:flex;gap:20px}`,
      `<div id="hd"><b>Tamarack Elementary School District</b> &nbsp; User: jsand &nbsp; <a href="#">Sign out</a></div>
<div id="menu"><a href="#">Student</a> | <a href="#">Enrollment</a> | <a href="#">Health</a> | <a href="#">Multiple birth</a></div>
<h1>Student: ${s.title}</h1>
<p>Born ${s.born} &nbsp; Teacher: ${s.teacher}</p>
<p class="hint">Check the statewide number with care: children of a multiple birth share last name and birth date.</p>
<div class="cols">
${each(s.children, (child) => {
  const isOwn = child.other === undefined;
  return `<fieldset class="${isOwn ? 'rec rec-self' : 'rec rec-twin'}"><legend>${isOwn ? 'Student record' : 'Twin on file'}</legend>
<dl><dt>Name</dt><dd>${child.name}</dd><dt>Birth order</dt><dd>${child.order}</dd><dt>Local ID</dt><dd>${child.local}</dd><dt>Statewide Student ID</dt><dd>${child.other ?? s.ssid ?? ''}</dd></dl></fieldset>`;
})}
</div>
<p><label>Same classroom? <select><option>No</option><option>Yes</option></select></label> <button type="button">Save</button></p>
<div id="ft">Tamarack ESD - Student Records</div>`,
    ),
  [
    {
      id: '7101',
      title: 'Beckett, Ivy',
      born: '02/12/2017',
      teacher: 'Ms. Arce',
      ssid: '9909214408',
      children: [
        { name: 'Beckett, Ivy', order: '1', local: '7101' },
        { name: 'Beckett, Rose', order: '2', local: '7102', other: '9909214416' },
      ],
    },
    {
      id: '7102',
      title: 'Beckett, Rose',
      born: '02/12/2017',
      teacher: 'Mr. Nolte',
      ssid: '9909214416',
      children: [
        { name: 'Beckett, Ivy', order: '1', local: '7101', other: '9909214408' },
        { name: 'Beckett, Rose', order: '2', local: '7102' },
      ],
    },
    {
      id: '7118',
      title: 'Ocampo, Dario',
      born: '07/07/2016',
      teacher: 'Ms. Arce',
      ssid: '9909558830',
      children: [
        { name: 'Ocampo, Diego', order: '1', local: '7117', other: '9909558822' },
        { name: 'Ocampo, Dario', order: '2', local: '7118' },
        { name: 'Ocampo, Delia', order: '3', local: '7119', other: '0909558841' },
      ],
    },
    {
      id: '7126',
      title: 'Haile, Saba',
      born: '09/30/2018',
      teacher: 'Mrs. Uribe',
      ssid: '9909700153',
      children: [
        { name: 'Haile, Saba', order: '1', local: '7126' },
        { name: 'Haile, Dawit', order: '2', local: '7127', other: '' },
      ],
    },
    {
      id: '7133',
      title: 'Novak, Petra',
      born: '11/20/2020',
      teacher: 'Mr. Nolte',
      ssid: '',
      children: [
        { name: 'Novak, Pavel', order: '1', local: '7132', other: '9909826674' },
        { name: 'Novak, Petra', order: '2', local: '7133' },
      ],
    },
  ],
);

// ---------------------------------------------------------------------------------------------------------------------
// t10 An old page of nested tables, all in capitals: captions in one row, values in the next.
interface T10 extends Student {
  id: string;
  name: string;
  grade: string;
  sex: string;
  born: string;
  phone: string;
  room: string;
  brothers: readonly Sibling[];
}
walk<T10>(
  't10',
  'old nested tables in capitals: captions above values',
  (s) => `https://sw.quailhollow-sd.example/cgi-bin/wstu.exe?S=${s.id}&SCR=10`,
  (s) =>
    doc(
      'STUDENT MASTER',
      'body{font:13px monospace}table{border-collapse:collapse}td{border:1px solid #999;padding:2px 6px}.c{background:#dde}',
      `<table width="100%"><tr><td>QUAIL HOLLOW SCHOOL DISTRICT</td><td>SCREEN 10 STUDENT MASTER</td><td>11/04/2026</td></tr></table>
<table width="100%"><tr><td valign="top" width="120"><a href="#">10 MASTER</a><br><a href="#">12 CONTACTS</a><br><a href="#">20 SCHEDULE</a><br><a href="#">31 TESTS</a><br><a href="#">99 EXIT</a></td>
<td valign="top">
<table><tr class="c"><td>STUDENT NAME</td><td>GRD</td><td>SEX</td><td>BIRTH</td></tr><tr><td>${s.name}</td><td>${s.grade}</td><td>${s.sex}</td><td>${s.born}</td></tr></table>
<table><tr class="c"><td>LOCAL NO.</td><td>CSIS NUMBER</td><td>HOME PHONE</td><td>ROOM</td></tr><tr><td>${s.id}</td><td>${s.ssid ?? ''}</td><td>${s.phone}</td><td>${s.room}</td></tr></table>
<br>BROTHERS/SISTERS
<table><tr class="c"><td>NAME</td><td>GRD</td><td>CSIS NUMBER</td></tr>
${s.brothers.length === 0 ? '<tr><td colspan="3">NONE</td></tr>' : each(s.brothers, ([name, grade, number]) => `<tr><td>${name}</td><td>${grade}</td><td>${number}</td></tr>`)}
</table>
</td></tr></table>
<p>F1 HELP F3 NEXT F4 PREVIOUS</p>`,
    ),
  [
    {
      id: '11204',
      name: 'LARKIN, AUGUST J',
      grade: '06',
      sex: 'M',
      born: '04/02/2015',
      phone: '7075550171',
      room: '14',
      ssid: '9910047713',
      brothers: [],
    },
    {
      id: '11219',
      name: 'MCALLISTER, PEG',
      grade: '03',
      sex: 'F',
      born: '12/12/2017',
      phone: '7075550172',
      room: '07',
      ssid: '9910335206',
      brothers: [['MCALLISTER, ROY', '05', '9910335288']],
    },
    {
      id: '11223',
      name: 'DE LEON, JUAN PABLO',
      grade: '08',
      sex: 'M',
      born: '05/29/2013',
      phone: '',
      room: '22',
      ssid: '0910618845',
      brothers: [
        ['DE LEON, INEZ', '02', '9910618800'],
        ['DE LEON, RAUL', '04', '9910618811'],
      ],
    },
    {
      id: '11240',
      name: 'XIONG, PA',
      grade: '01',
      sex: 'F',
      born: '10/05/2019',
      phone: '7075550174',
      room: '03',
      ssid: '9910592360',
      brothers: [],
    },
    {
      id: '11251',
      name: "O'HARA, TIM",
      grade: '05',
      sex: 'X',
      born: '08/14/2016',
      phone: '7075550175',
      room: '11',
      ssid: '9910884127',
      brothers: [["O'HARA, SEAN", '07', '']],
    },
  ],
);

// ---------------------------------------------------------------------------------------------------------------------
// t11 Cards of Bootstrap; one for the state with the status, the date and the number that was replaced.
interface T11 extends Student {
  id: string;
  name: string;
  grade: string;
  local: string;
  status: string;
  asked: string;
  replaces: string;
  contact: readonly [string, string];
  alert: string;
}
walk<T11>(
  't11',
  'state card: number, status, date of request, replaced number',
  (s) => `https://www.juniperfields.example/sis/students/view/${s.id}`,
  (s) =>
    doc(
      `${s.name} | Juniper Fields SIS`,
      `${PLAIN}.card-header{font-weight:bold}.row{display:flex;gap:10px}.col-5{width:200px}`,
      `<nav class="navbar"><a class="navbar-brand" href="/sis">Juniper Fields</a><ul class="navbar-nav"><li><a href="#">Dashboard</a></li><li><a href="#">Students</a></li><li><a href="#">Staff</a></li><li><a href="#">State Reporting</a></li></ul></nav>
<div class="container">
<h3>${s.name} <small class="text-muted">Grade ${s.grade}</small></h3>
${when(s.alert, `<div class="alert alert-warning" role="alert">${s.alert}</div>`)}
<div class="card"><div class="card-header">General</div><div class="card-body">
<div class="row"><div class="col-5">Local ID</div><div class="col-7">${s.local}</div></div>
<div class="row"><div class="col-5">Entered</div><div class="col-7">08/12/2026</div></div>
</div></div>
<div class="card"><div class="card-header">CALPADS</div><div class="card-body">
<div class="row"><div class="col-5">SSID Status</div><div class="col-7">${s.status}</div></div>
<div class="row"><div class="col-5">SSID</div><div class="col-7">${s.ssid ?? ''}</div></div>
<div class="row"><div class="col-5">SSID Request Date</div><div class="col-7">${s.asked}</div></div>
${when(s.replaces, `<div class="row"><div class="col-5">Replaces SSID</div><div class="col-7">${s.replaces}</div></div>`)}
<div class="row"><div class="col-5">School of Attendance</div><div class="col-7">9961150</div></div>
</div></div>
<div class="card"><div class="card-header">Primary contact</div><div class="card-body">
<div class="row"><div class="col-5">Name</div><div class="col-7">${s.contact[0]}</div></div>
<div class="row"><div class="col-5">Phone</div><div class="col-7">${s.contact[1]}</div></div>
</div></div>
</div><footer class="footer">Support: helpdesk@juniperfields.example</footer>`,
    ),
  [
    {
      id: '9021',
      name: 'Dalton Ibarra',
      grade: '4',
      local: 'J-9021',
      status: 'Assigned',
      ssid: '9911273350',
      asked: '08/20/2022',
      replaces: '',
      contact: ['Nadia Ibarra', '6615550181'],
      alert: '',
    },
    {
      id: '9030',
      name: 'Saanvi Krishnamurthy',
      grade: '2',
      local: 'J-9030',
      status: 'Assigned',
      ssid: '9911804467',
      asked: '',
      replaces: '9911356602',
      contact: ['Ravi Krishnamurthy', '6615550182'],
      alert: 'Peanut allergy',
    },
    {
      id: '9044',
      name: 'Gus Tillery',
      grade: 'K',
      local: 'J-9044',
      status: 'Requested',
      ssid: 'Requested',
      asked: '10/29/2026',
      replaces: '',
      contact: ['Mae Tillery', '6615550183'],
      alert: '',
    },
    {
      id: '9058',
      name: 'Thuy Linh Đỗ',
      grade: '6',
      local: 'J-9058',
      status: 'Assigned',
      ssid: '0911469218',
      asked: '09/01/2020',
      replaces: '',
      contact: ['', ''],
      alert: 'Court order on file',
    },
    {
      id: '9063',
      name: 'Roberto Salas Nava',
      grade: '5',
      local: 'J-9063',
      status: 'Assigned',
      ssid: '9911620049',
      asked: '11/15/2021',
      replaces: '9911087735',
      contact: ['Elba Nava', '661-555-0185'],
      alert: '',
    },
  ],
);

// ---------------------------------------------------------------------------------------------------------------------
// t12 An enrollment form being changed; contacts and siblings are inputs too.
interface T12 extends Student {
  id: string;
  last: string;
  first: string;
  mid: string;
  born: string;
  previous: string;
  contacts: readonly (readonly [string, string])[];
  siblings: readonly Sibling[];
}
walk<T12>(
  't12',
  'form of inputs: previous number, contacts, siblings',
  (s) => `https://enroll.stonebridge-usd.example/staff/enrollment/edit?student=${s.id}`,
  (s) =>
    doc(
      'Edit enrollment',
      `${PLAIN}label{display:inline-block;width:180px}`,
      `<header><b>Stonebridge USD</b> Enrollment <a href="#">Queue</a> <a href="#">Approved</a> <a href="#">Help</a></header>
<p class="crumbs"><a href="#">Approved</a> / ${s.last}, ${s.first} / Edit</p>
<h1>${s.last}, ${s.first}${when(s.mid, ` ${s.mid}`)}</h1>
<form method="post" action="/staff/enrollment/save">
<fieldset><legend>Student</legend>
<div><label for="stu_last">Legal last name</label><input id="stu_last" name="stu_last" value="${s.last}"></div>
<div><label for="stu_first">Legal first name</label><input id="stu_first" name="stu_first" value="${s.first}"></div>
<div><label for="stu_mid">Middle name</label><input id="stu_mid" name="stu_mid" value="${s.mid}"></div>
<div><label for="stu_dob">Date of birth</label><input id="stu_dob" name="stu_dob" value="${s.born}"></div>
<div><label for="stu_state">State student ID</label><input id="stu_state" name="stu_state" maxlength="10" value="${s.ssid ?? ''}"></div>
<div><label for="stu_prev">Previous state ID (other state)</label><input id="stu_prev" name="stu_prev" value="${s.previous}"></div>
</fieldset>
<fieldset><legend>Emergency contacts</legend>
${each(s.contacts, ([name, phone], index) => `<div><label for="ec${String(index)}_n">Contact ${String(index + 1)} name</label><input id="ec${String(index)}_n" value="${name}"></div><div><label for="ec${String(index)}_p">Contact ${String(index + 1)} phone</label><input type="tel" id="ec${String(index)}_p" value="${phone}"></div>`)}
</fieldset>
<fieldset><legend>Siblings in district</legend>
${each(s.siblings, ([name, grade, number], index) => `<div><label for="sib${String(index)}_n">Sibling name</label><input id="sib${String(index)}_n" value="${name}"> <label for="sib${String(index)}_g">Grade</label><input id="sib${String(index)}_g" value="${grade}"> <label for="sib${String(index)}_s">State student ID</label><input id="sib${String(index)}_s" value="${number}"></div>`)}
<button type="button">Add sibling</button></fieldset>
<button type="submit">Save changes</button> <a href="#">Cancel</a>
</form>`,
    ),
  [
    {
      id: '5510',
      last: 'Whitaker',
      first: 'Naomi',
      mid: 'Joy',
      born: '2016-03-08',
      ssid: '9912406618',
      previous: '',
      contacts: [['Joy Whitaker', '9165550101']],
      siblings: [],
    },
    {
      id: '5523',
      last: 'Zamora Peña',
      first: 'Iván',
      mid: '',
      born: '2014-10-10',
      ssid: '9912081173',
      previous: '4412080066',
      contacts: [
        ['Olga Peña', '9165550102'],
        ['Luis Zamora', '916-555-0103'],
      ],
      siblings: [['Zamora Peña, Eva', '2', '9912081199']],
    },
    {
      id: '5537',
      last: 'St. James',
      first: 'Remy',
      mid: 'A',
      born: '2012-06-21',
      ssid: '9912753340',
      previous: '',
      contacts: [['Colette St. James', '9165550104']],
      siblings: [
        ['St. James, Noel', '5', '0912753321'],
        ['St. James, Fern', '9', '9912753388'],
      ],
    },
    {
      id: '5549',
      last: 'Habibi',
      first: 'Darya',
      mid: '',
      born: '2020-12-02',
      ssid: '',
      previous: '',
      contacts: [['Farid Habibi', '9165550105']],
      siblings: [['Habibi, Cyrus', '3', '9912930052']],
    },
    {
      id: '5554',
      last: 'JOHNSON',
      first: 'TREY',
      mid: 'M',
      born: '2013-01-01',
      ssid: '9912518894',
      previous: '',
      contacts: [
        ['ANITA JOHNSON', '9165550106'],
        ['DEB COLE', '9165550107'],
        ['RAY COLE', ''],
      ],
      siblings: [],
    },
  ],
);

// ---------------------------------------------------------------------------------------------------------------------
// t13 A case load at the left in the manner of a frame, the chosen student at the right.
const CASE_LOAD: readonly Sibling[] = [
  ['Amundsen, Tor', '9', '9913120047'],
  ['Barragán, Celia', '11', '9913675528'],
  ['Cho, Hana', '10', '0913409961'],
  ['Dubois, Marcel', '9', '9913288304'],
  ['Eze, Chidi', '9', ''],
  ['Fujita, Ren', '12', '9913751186'],
];
interface T13 extends Student {
  id: string;
  name: string;
  grade: string;
  local: string;
  guardian: string;
  phone: string;
  plan: string;
}
walk<T13>(
  't13',
  'case load at the left with numbers, the chosen student at the right',
  (s) => `https://counsel.harborpoint.example/caseload/w?open=${s.id}`,
  (s) =>
    doc(
      'Caseload - Harbor Point High',
      'body{font:14px sans-serif;margin:0}.frame{display:flex}.left{width:230px;border-right:1px solid #ccc}.right{padding:0 20px}.sel{background:#def}td{padding:3px 10px}',
      `<div class="top"><b>Harbor Point High</b> Counselor: Ms. Vandermeer <a href="#">Log off</a></div>
<div class="frame">
<div class="left"><h4>My caseload (6)</h4><ul>
${each(CASE_LOAD, ([name, grade, number]) => `<li class="${name === s.name ? 'sel' : ''}"><a href="#">${name}</a><br><small>Gr ${grade} - ${number === '' ? 'no SSID' : number}</small></li>`)}
</ul></div>
<div class="right">
<h2>${s.name}</h2>
<p class="line">Grade ${s.grade} | Local ID ${s.local}${when(s.plan, ` | ${s.plan}`)}</p>
<table class="info">
<tr><td>SSID</td><td>${s.ssid ?? ''}</td></tr>
<tr><td>Guardian</td><td>${s.guardian}</td></tr>
<tr><td>Guardian phone</td><td>${s.phone}</td></tr>
<tr><td>Credits earned</td><td>112.5</td></tr>
<tr><td>A-G on track</td><td>Yes</td></tr>
</table>
<h3>Notes</h3><p>Met in September about course selection.</p><textarea rows="3" cols="50" aria-label="New note"></textarea> <button type="button">Add note</button>
</div></div>`,
    ),
  [
    {
      id: '3021',
      name: 'Barragán, Celia',
      grade: '11',
      local: '63021',
      ssid: '9913675528',
      guardian: 'Hugo Barragán',
      phone: '3105550111',
      plan: '',
    },
    {
      id: '3014',
      name: 'Amundsen, Tor',
      grade: '9',
      local: '63014',
      ssid: '9913120047',
      guardian: 'Liv Amundsen',
      phone: '3105550112',
      plan: '504 plan',
    },
    {
      id: '3035',
      name: 'Cho, Hana',
      grade: '10',
      local: '63035',
      ssid: '0913409961',
      guardian: 'Cho Su-bin',
      phone: '',
      plan: '',
    },
    {
      id: '3066',
      name: 'Fujita, Ren',
      grade: '12',
      local: '63066',
      ssid: '9913751186',
      guardian: 'Mika Fujita',
      phone: '310-555-0114',
      plan: 'Foster youth',
    },
    {
      id: '3052',
      name: 'Eze, Chidi',
      grade: '9',
      local: '63052',
      ssid: 'Pending',
      guardian: 'Ngozi Eze',
      phone: '3105550115',
      plan: '',
    },
  ],
);

// ---------------------------------------------------------------------------------------------------------------------
// t14 A nurse's page: a physician's NPI and telephone, an insurance number; the number's row is left out for some.
interface T14 extends Student {
  id: string;
  name: string;
  grade: string;
  born: string;
  doctor: string;
  npi: string;
  office: string;
  conditions: readonly string[];
}
walk<T14>(
  't14',
  'health page with NPI and telephones, row left out',
  (s) => `https://health.cottonwood-usd.example/nurse/chart.do?sid=${s.id}`,
  (s) =>
    doc(
      'Health chart',
      PLAIN,
      `<div class="nb"><span>Cottonwood USD Health Office</span><nav><a href="#">Today</a><a href="#">Charts</a><a href="#">Immunizations</a><a href="#">Medication log</a></nav></div>
<div class="patient"><h1>${s.name}</h1><span>${s.grade}</span> <span>DOB ${s.born}</span></div>
<div class="alerts">${each(s.conditions, (condition) => `<div class="al">! ${condition}</div>`)}</div>
<div class="cols"><div>
<h2>Student</h2>
<ul class="kv">
<li><span class="k">Student no.</span> <span class="v">${s.id}</span></li>
${when(s.ssid, `<li><span class="k">SSID</span> <span class="v">${s.ssid ?? ''}</span></li>`)}
<li><span class="k">Immunization record</span> <span class="v">Complete</span></li>
<li><span class="k">Glasses</span> <span class="v">No</span></li>
</ul></div><div>
<h2>Physician</h2>
<ul class="kv">
<li><span class="k">Name</span> <span class="v">${s.doctor}</span></li>
<li><span class="k">NPI</span> <span class="v">${s.npi}</span></li>
<li><span class="k">Office</span> <span class="v">${s.office}</span></li>
</ul></div></div>
<h2>Visits</h2><table><tr><th>Date</th><th>Reason</th><th>Outcome</th></tr><tr><td>09/18/2026</td><td>Headache</td><td>Back to class</td></tr><tr><td>10/06/2026</td><td>Scrape</td><td>Back to class</td></tr></table>
<p class="foot">School nurse: B. Lindholm, RN</p>`,
    ),
  [
    {
      id: '70118',
      name: 'Ellery, Quinn',
      grade: 'Grade 5',
      born: '2016-01-09',
      ssid: '9914360091',
      doctor: 'Dr. Amar Dhillon',
      npi: '1995550118',
      office: '8315550121',
      conditions: [],
    },
    {
      id: '70125',
      name: 'Zepeda, Lalo',
      grade: 'Grade 1',
      born: '2019-11-30',
      ssid: null,
      doctor: 'Dr. Hope Castle',
      npi: '1995550125',
      office: '8315550122',
      conditions: ['Asthma: inhaler in office'],
    },
    {
      id: '70131',
      name: 'Van der Berg, Saskia',
      grade: 'Grade 8',
      born: '2013-04-17',
      ssid: '9914772608',
      doctor: 'Dr. Hope Castle',
      npi: '1995550125',
      office: '8315550122',
      conditions: ['Allergy: tree nuts', 'EpiPen'],
    },
    {
      id: '70146',
      name: 'LEMA, TESFAYE',
      grade: '',
      born: '2017-07-23',
      ssid: '0914515537',
      doctor: '',
      npi: '',
      office: '',
      conditions: [],
    },
    {
      id: '70159',
      name: 'Park-Gómez, Inés',
      grade: 'Grade 3',
      born: '2018-02-14',
      ssid: '9914907749',
      doctor: 'Dr. Amar Dhillon',
      npi: '1995550118',
      office: '831.555.0124',
      conditions: ['Diabetes type 1'],
    },
  ],
);

// ---------------------------------------------------------------------------------------------------------------------
// t15 Special education: the case manager's number of the state has ten digits too.
interface T15 extends Student {
  id: string;
  name: string;
  grade: string;
  district: string;
  manager: string;
  seid: string;
  parents: readonly (readonly [string, string])[];
  disability: string;
}
walk<T15>(
  't15',
  'special education with the number of a case manager',
  (s) => `https://iep.northforkselpa.example/SEIS/walk/student.aspx?k=${s.id}`,
  (s) =>
    doc(
      'IEP - Student Information',
      `${PLAIN}.lbl{font-weight:bold}.g{display:inline-block;width:300px}`,
      `<div class="hd">North Fork SELPA <a href="#">My Caseload</a> <a href="#">Calendar</a> <a href="#">Reports</a></div>
<div class="sub"><a href="#">Student</a> <a href="#">Eligibility</a> <a href="#">Goals</a> <a href="#">Services</a> <a href="#">Signatures</a></div>
<h1>Student Information: ${s.name}</h1>
<div class="box"><div class="boxh">Case management</div>
<div class="g"><span class="lbl">Case Manager:</span> <span>${s.manager}</span></div>
<div class="g"><span class="lbl">Case Manager SEID:</span> <span>${s.seid}</span></div>
</div>
<div class="box"><div class="boxh">Student</div>
<div class="g"><span class="lbl">Grade:</span> <span>${s.grade}</span></div>
<div class="g"><span class="lbl">District ID:</span> <span>${s.district}</span></div>
<div class="g"><span class="lbl">SSID:</span> <span>${s.ssid ?? ''}</span></div>
<div class="g"><span class="lbl">Primary Disability:</span> <span>${s.disability}</span></div>
<div class="g"><span class="lbl">Residence:</span> <span>10 - Parent or Legal Guardian</span></div>
</div>
<div class="box"><div class="boxh">Parents</div>
${each(s.parents, ([name, phone]) => `<div class="g"><span class="lbl">Parent/Guardian:</span> <span>${name}</span></div><div class="g"><span class="lbl">Phone:</span> <span>${phone}</span></div>`)}
</div>
<p><button type="button">Print</button> <button type="button">Next IEP</button></p>`,
    ),
  [
    {
      id: 'n201',
      name: 'Rasmussen, Elke',
      grade: '4',
      district: '31201',
      ssid: '9915024473',
      manager: 'Tobin, Grace',
      seid: '7700412093',
      parents: [['Karl Rasmussen', '5595550161']],
      disability: '090 - SLD',
    },
    {
      id: 'n214',
      name: 'Cervantes-Díaz, Leo',
      grade: '2',
      district: '31214',
      ssid: '9915846120',
      manager: 'Akana, Keoni',
      seid: '7700538816',
      parents: [
        ['Silvia Díaz', '5595550162'],
        ['Memo Cervantes', '5595550163'],
      ],
      disability: '040 - SLI',
    },
    {
      id: 'n226',
      name: 'Holloway, Tyrell',
      grade: '7',
      district: '31226',
      ssid: '0915379958',
      manager: 'Tobin, Grace',
      seid: '7700412093',
      parents: [],
      disability: '100 - OHI',
    },
    {
      id: 'n238',
      name: 'Lê, Vy',
      grade: '1',
      district: '31238',
      ssid: '9915603367',
      manager: 'Prentiss, Joan',
      seid: '',
      parents: [['Lê Văn Minh', '']],
      disability: '120 - AUT',
    },
    {
      id: 'n245',
      name: 'Achterberg, Jo',
      grade: '6',
      district: '31245',
      ssid: '9915190082',
      manager: 'Akana, Keoni',
      seid: '7700538816',
      parents: [['Dirk Achterberg', '(559) 555-0165']],
      disability: '090 - SLD',
    },
  ],
);

// ---------------------------------------------------------------------------------------------------------------------
// t16 A transcript: a line of labels and values beneath the name.
interface T16 extends Student {
  id: string;
  name: string;
  grade: string;
  born: string;
  counselor: string;
  previous: string;
  gpa: string;
}
walk<T16>(
  't16',
  'transcript with a line of labels and values',
  (s) => `https://sis.montecampo-hsd.example/transcript/show/${s.id}`,
  (s) =>
    doc(
      'Unofficial Transcript',
      `${PLAIN}.head{text-align:center}`,
      `<div class="toolbar"><a href="#">Back to student</a> <a href="#">Print</a> <a href="#">Official copy</a></div>
<div class="head"><h2>Monte Campo High School</h2><p>400 Ridge Road, Monte Campo CA &nbsp; (831) 555-0160 &nbsp; CEEB 059911</p><h3>Unofficial Transcript</h3></div>
<h1>${s.name}</h1>
<p class="meta">Grade: ${s.grade} Birthdate: ${s.born} Local ID: ${s.id} State ID: ${s.ssid ?? ''} ${when(s.previous, `Previous State ID: ${s.previous} `)}Counselor: ${s.counselor}</p>
<table><tr><th>Term</th><th>Course</th><th>Mark</th><th>Credit</th></tr>
<tr><td>Fall 2025</td><td>English 9</td><td>B</td><td>5.0</td></tr>
<tr><td>Fall 2025</td><td>Integrated Math 1</td><td>A</td><td>5.0</td></tr>
<tr><td>Fall 2025</td><td>Biology</td><td>B+</td><td>5.0</td></tr>
<tr><td>Spring 2026</td><td>English 9</td><td>A-</td><td>5.0</td></tr></table>
<p>Weighted GPA: ${s.gpa} &nbsp; Credits: 105.0 &nbsp; Rank withheld</p>
<p class="foot">Registrar: Hollie Granger. Not valid without seal.</p>`,
    ),
  [
    {
      id: '40311',
      name: 'Calderón Ruiz, Adriana',
      grade: '11',
      born: '02/19/2010',
      ssid: '9916238804',
      previous: '',
      counselor: 'Mr. Eads',
      gpa: '3.61',
    },
    {
      id: '40325',
      name: 'Thorne, Beckham',
      grade: '10',
      born: '09/01/2010',
      ssid: '9916750039',
      previous: '9916004418',
      counselor: 'Ms. Ybarra',
      gpa: '2.98',
    },
    {
      id: '40338',
      name: 'Espinoza de la Torre, José María',
      grade: '12',
      born: '12/31/2008',
      ssid: '9916482257',
      previous: '',
      counselor: 'Mr. Eads',
      gpa: '3.20',
    },
    {
      id: '40342',
      name: 'Sukarno',
      grade: '9',
      born: '05/06/2012',
      ssid: '0916611940',
      previous: '',
      counselor: 'Ms. Ybarra',
      gpa: '4.10',
    },
    {
      id: '40357',
      name: 'WASHINGTON, KEISHA D.',
      grade: '11',
      born: '03/22/2010',
      ssid: '9916807763',
      previous: '9916125590',
      counselor: 'Mx. Orr',
      gpa: '3.77',
    },
  ],
);

// ---------------------------------------------------------------------------------------------------------------------
// t17 A grid of bold captions and values; masked for one.
interface T17 extends Student {
  id: string;
  name: string;
  preferred: string;
  year: string;
  tutor: string;
  user: string;
  adult: string;
  mobile: string;
  badges: readonly string[];
}
const cell17 = (label: string, value: string) =>
  `<div class="px-4 py-2"><span class="block text-sm font-bold">${label}</span><span class="block">${value}</span></div>`;
walk<T17>(
  't17',
  'grid of captions and values, one masked',
  (s) => `https://gb.lakeshore-charter.example/index.php?q=/modules/Students/walk_details.php&gibbonPersonID=${s.id}`,
  (s) =>
    doc(
      'Lakeshore Charter - Student Profile',
      `${PLAIN}.grid{display:grid;grid-template-columns:1fr 1fr 1fr}.block{display:block}.font-bold{font-weight:bold}`,
      `<div id="header"><a href="index.php">Lakeshore Charter</a><ul id="nav"><li><a href="#">Home</a></li><li><a href="#">People</a></li><li><a href="#">Learn</a></li><li><a href="#">Assess</a></li></ul></div>
<div id="content-wrap"><div id="content">
<div class="trail"><a href="#">Home</a> &gt; <a href="#">View Student Profiles</a> &gt; ${s.name}</div>
<h2>${s.name}</h2>
<div class="badges">${each(s.badges, (badge) => `<a class="badge" href="#">${badge}</a>`)}</div>
<h4>Basic Information</h4>
<div class="grid">
${cell17('Official Name', s.name)}
${cell17('Preferred Name', s.preferred)}
${cell17('Year Group', s.year)}
${cell17('Homeroom Tutors', s.tutor)}
${cell17('Username', s.user)}
${cell17('Student ID', `L${s.id.slice(-4)}`)}
</div>
<h4>System Data</h4>
<div class="grid">
${cell17('State Student ID', s.ssid ?? '')}
${cell17('Start Date', '08/17/2026')}
${cell17('Last School', 'Not recorded')}
</div>
<h4>Parent/Guardian 1</h4>
<div class="grid">
${cell17('Name', s.adult)}
${cell17('Phone 1', s.mobile)}
${cell17('Receives Email', 'Yes')}
</div>
</div>
<div id="sidebar"><h4>Personal</h4><ul><li><a href="#">Overview</a></li><li><a href="#">Family</a></li><li><a href="#">Emergency Contacts</a></li><li><a href="#">Medical</a></li></ul></div></div>`,
    ),
  [
    {
      id: '0000002417',
      name: 'Abernathy, Sol',
      preferred: 'Sol',
      year: 'Grade 6',
      tutor: 'H. Rivas',
      user: 'sabernathy',
      ssid: '9917183327',
      adult: 'Jean Abernathy',
      mobile: '4085550141',
      badges: [],
    },
    {
      id: '0000002430',
      name: 'Gutiérrez, Amparo',
      preferred: 'Amy',
      year: 'Grade 7',
      tutor: 'D. Stahl',
      user: 'agutierrez',
      ssid: '9917590814',
      adult: 'Berta Gutiérrez',
      mobile: '4085550142',
      badges: ['Medical'],
    },
    {
      id: '0000002446',
      name: 'Ling, Tobias',
      preferred: 'Toby',
      year: 'Grade 6',
      tutor: 'H. Rivas',
      user: 'tling',
      ssid: '******4402',
      adult: 'Grace Ling',
      mobile: '4085550143',
      badges: [],
    },
    {
      id: '0000002451',
      name: "N'Diaye, Fatou",
      preferred: 'Fatou',
      year: 'Grade 8',
      tutor: 'C. Weller',
      user: 'fndiaye',
      ssid: '0917862205',
      adult: '',
      mobile: '',
      badges: ['Academic', 'Privacy'],
    },
    {
      id: '0000002468',
      name: 'Prince',
      preferred: 'Prince',
      year: '',
      tutor: '',
      user: 'prince2',
      ssid: '9917401196',
      adult: 'Dana Wolfe',
      mobile: '408-555-0145',
      badges: [],
    },
  ],
);

// ---------------------------------------------------------------------------------------------------------------------
// t18 Values above their captions, three to a row; a link to a sibling's record with its number.
interface T18 extends Student {
  id: string;
  name: string;
  grade: string;
  former: string;
  contact: string;
  phone: string;
  sibling: Sibling | null;
}
const cell18 = (value: string, label: string) =>
  `<td>${value === '' ? '-' : value}<br><span class="legend-gray">${label}</span></td>`;
walk<T18>(
  't18',
  'values above captions, a former number and a sibling',
  (s) => `https://rosario.mapleglen.example/Modules.php?modname=Students/WalkStudent.php&student_id=${s.id}`,
  (s) =>
    doc(
      'Student Info',
      `${PLAIN}.legend-gray{font-size:11px}`,
      `<div id="menu"><ul><li><a href="#">School</a></li><li><a href="#">Students</a></li><li><a href="#">Users</a></li><li><a href="#">Scheduling</a></li><li><a href="#">Grades</a></li></ul></div>
<div id="body">
<h2><span class="module-icon Students"></span> Student Info - ${s.name}</h2>
<div class="tabs"><a href="#">General Info</a> <a href="#">Addresses &amp; Contacts</a> <a href="#">Medical</a> <a href="#">Comments</a></div>
<table class="general-info width-100p">
<tr>${cell18(s.name, 'Name')}${cell18(s.id, 'Maple Glen ID')}${cell18(s.grade, 'Grade Level')}</tr>
<tr>${cell18(s.ssid ?? '', 'State Student ID')}${cell18(s.former, 'Former State ID')}${cell18('No', 'Fee Waiver')}</tr>
</table>
<fieldset><legend>Contact</legend><table>
<tr>${cell18(s.contact, 'Guardian')}${cell18(s.phone, 'Home Phone')}${cell18('English', 'Language')}</tr>
</table></fieldset>
<fieldset><legend>Sibling</legend><table>
${s.sibling === null ? '<tr><td>No siblings were found.</td></tr>' : `<tr>${cell18(s.sibling[0], 'Name')}${cell18(s.sibling[1], 'Grade Level')}${cell18(s.sibling[2], 'State Student ID')}</tr>`}
</table></fieldset>
<input type="submit" value="Save">
</div><div id="footer">Maple Glen Academy</div>`,
    ),
  [
    {
      id: '218',
      name: 'Corrigan, Mabel Anne',
      grade: '5th',
      ssid: '9918064425',
      former: '',
      contact: 'Anne Corrigan',
      phone: '7145550151',
      sibling: null,
    },
    {
      id: '225',
      name: 'Medrano, Kevin',
      grade: '3rd',
      ssid: '9918737750',
      former: '9918300146',
      contact: 'Lupe Medrano',
      phone: '7145550152',
      sibling: ['Medrano, Kelly', '1st', '9918737769'],
    },
    {
      id: '231',
      name: 'Oyelaran, Tife',
      grade: '8th',
      ssid: '0918415583',
      former: '',
      contact: 'Bisi Oyelaran',
      phone: '',
      sibling: null,
    },
    {
      id: '246',
      name: 'Sandoval Ortiz, Nico',
      grade: 'Kinder',
      ssid: '',
      former: '',
      contact: 'Ana Ortiz',
      phone: '7145550154',
      sibling: ['Sandoval Ortiz, Vera', '4th', '9918229917'],
    },
    {
      id: '252',
      name: 'FENG, LILI',
      grade: '6th',
      ssid: '9918950061',
      former: '9918662278',
      contact: 'FENG BO',
      phone: '7145550155',
      sibling: ['FENG, MEI', '2nd', '9918950088'],
    },
  ],
);

// ---------------------------------------------------------------------------------------------------------------------
// t19 Labels and boxes in columns; a telephone right behind; the row is missing where there is no number.
interface T19 extends Student {
  id: string;
  name: string;
  ethnicity: string;
  phone: string;
  emergency: readonly (readonly [string, string, string])[];
  teacher: string;
}
const group19 = (label: string, value: string) =>
  `<div class="form-group"><label class="control-label col-lg-4">${label}</label><div class="col-lg-8"><div class="form-control">${value}</div></div></div>`;
walk<T19>(
  't19',
  'labels and boxes, telephones behind, row left out',
  (s) => `https://opensis.redhill-k8.example/Walk.php?modname=students/Student.php&student=${s.id}`,
  (s) =>
    doc(
      'Red Hill K-8',
      `${PLAIN}.form-group{display:flex}.col-lg-4{width:200px}`,
      `<div class="navbar"><a href="#">Red Hill K-8</a> <span>2026-2027, Quarter 1</span> <span>Welcome, office2</span></div>
<div class="sidebar"><ul><li><a href="#">Students</a><ul><li><a href="#">Student Info</a></li><li><a href="#">Add a Student</a></li></ul></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li></ul></div>
<div id="content">
<div class="breadcrumb-line">Students <span>/</span> Student Info</div>
<div class="panel"><h6 class="panel-title">${s.name}</h6>
<ul class="nav-tabs"><li><a href="#">General Info</a></li><li><a href="#">Addresses</a></li><li><a href="#">Goals</a></li><li><a href="#">Enrollment Info</a></li></ul>
<h5>Demographics</h5>
${group19('Student Name', s.name)}
${group19('Student ID', s.id)}
${group19('Ethnicity', s.ethnicity)}
${when(s.ssid, group19('Statewide Student ID', s.ssid ?? ''))}
${group19('Phone', s.phone)}
${group19('Homeroom Teacher', s.teacher)}
<h5>Emergency Contacts</h5>
${each(s.emergency, ([name, relation, phone]) => `<div class="contact">${group19('Name', name)}${group19('Relationship', relation)}${group19('Contact Phone', phone)}</div>`)}
</div><button class="btn btn-primary" type="button">Save</button></div>`,
    ),
  [
    {
      id: '1611',
      name: 'Julian Escamilla',
      ethnicity: 'Hispanic',
      ssid: '9919302285',
      phone: '2095550161',
      teacher: 'Ms. Rhee',
      emergency: [['Pilar Escamilla', 'Grandmother', '2095550171']],
    },
    {
      id: '1624',
      name: 'Brooke Hannigan',
      ethnicity: 'White',
      ssid: '9919718840',
      phone: '',
      teacher: 'Mr. Abt',
      emergency: [],
    },
    {
      id: '1630',
      name: 'Miguel Ángel Ríos Bravo',
      ethnicity: 'Hispanic',
      ssid: '9919446617',
      phone: '2095550163',
      teacher: 'Ms. Rhee',
      emergency: [
        ['Inés Bravo', 'Aunt', '2095550172'],
        ['Pedro Ríos', 'Uncle', '209-555-0173'],
      ],
    },
    {
      id: '1643',
      name: 'Yuki Tanaka-Bell',
      ethnicity: 'Two or more',
      ssid: '0919583302',
      phone: '2095550164',
      teacher: 'Mrs. Delacroix',
      emergency: [['Kenji Tanaka', 'Father', '']],
    },
    {
      id: '1659',
      name: 'Amira Farouk',
      ethnicity: 'Declined',
      ssid: null,
      phone: '2095550165',
      teacher: 'Mr. Abt',
      emergency: [['Hoda Farouk', 'Mother', '2095550175']],
    },
  ],
);

// ---------------------------------------------------------------------------------------------------------------------
// t20 A summary above, then a table of all children of the household by age, the student's row among them.
interface T20 extends Student {
  id: string;
  name: string;
  grade: string;
  household: string;
  phone: string;
  /** By age; null as the number stands for the student's own row. */
  children: readonly (readonly [string, string, string, string | null])[];
}
walk<T20>(
  't20',
  'summary, then a table of the household by age with own row',
  (s) => `https://sis.bluffs-usd.example/household?student=${s.id}`,
  (s) =>
    doc(
      'Household',
      `${PLAIN}.me td{font-weight:bold}`,
      `<div class="mast">Bluffs Unified <span class="yr">26-27</span> <a href="#">Sign out</a></div>
<nav><a href="#">Students</a><a href="#">Household</a><a href="#">Transport</a><a href="#">Fees</a></nav>
<div class="summary"><h1>${s.name}</h1>
<table><tr><th>Grade</th><td>${s.grade}</td><th>Student number</th><td>${s.id}</td><th>Statewide ID (SSID)</th><td>${s.ssid ?? ''}</td></tr></table></div>
<h2>Household ${s.household}</h2>
<table class="list"><thead><tr><th>Child</th><th>Birth date</th><th>Grade</th><th>SSID</th></tr></thead><tbody>
${each(s.children, ([name, born, grade, number]) => `<tr class="${number === null ? 'me' : ''}"><td>${number === null ? name : `<a href="#">${name}</a>`}</td><td>${born}</td><td>${grade}</td><td>${number ?? s.ssid ?? ''}</td></tr>`)}
</tbody></table>
<h2>Adults</h2>
<table><tr><th>Name</th><th>Relation</th><th>Cell</th></tr><tr><td>Head of household ${s.household}</td><td>Parent</td><td>${s.phone}</td></tr></table>
<p class="foot">Changes to households are made at the district registration office.</p>`,
    ),
  [
    {
      id: '81220',
      name: 'Greer, Juniper',
      grade: '2',
      household: '1480',
      phone: '6195550101',
      ssid: '9920175536',
      children: [
        ['Greer, Aspen', '01/05/2014', '7', '9920175511'],
        ['Greer, Juniper', '03/12/2019', '2', null],
      ],
    },
    {
      id: '81234',
      name: 'Solano, Rubén',
      grade: '8',
      household: '1492',
      phone: '6195550102',
      ssid: '9920660248',
      children: [
        ['Solano, Rubén', '08/19/2012', '8', null],
        ['Solano, Mireya', '02/02/2015', '6', '9920660257'],
        ['Solano, Tavo', '11/11/2018', '3', '0920660266'],
      ],
    },
    {
      id: '81241',
      name: 'Iqbal, Zara',
      grade: 'K',
      household: '1503',
      phone: '6195550103',
      ssid: '—',
      children: [
        ['Iqbal, Hamza', '06/06/2016', '5', '9920419983'],
        ['Iqbal, Zara', '10/10/2021', 'K', null],
      ],
    },
    {
      id: '81257',
      name: 'Tuiasosopo, Lani',
      grade: '4',
      household: '1511',
      phone: '',
      ssid: '9920884407',
      children: [['Tuiasosopo, Lani', '04/28/2017', '4', null]],
    },
    {
      id: '81265',
      name: 'McKee-Alvarez, Dov',
      grade: '6',
      household: '1520',
      phone: '6195550105',
      ssid: '9920357721',
      children: [
        ['McKee-Alvarez, Tess', '07/15/2012', '8', '9920357702'],
        ['McKee-Alvarez, Dov', '12/03/2014', '6', null],
        ['McKee-Alvarez, Ari', '09/09/2019', '1', ''],
      ],
    },
  ],
);

// ---------------------------------------------------------------------------------------------------------------------
// t21 A dashboard whose boxes stand in another order for each student, what is urgent first.
interface T21 extends Student {
  id: string;
  name: string;
  grade: string;
  order: readonly ('alerts' | 'student' | 'guardian' | 'siblings' | 'worker')[];
  alerts: readonly string[];
  guardian: readonly [string, string];
  siblings: readonly Sibling[];
  worker: readonly [string, string];
}
const boxes21 = (s: T21): Readonly<Record<T21['order'][number], string>> => ({
  alerts: `<section class="wd wd-alerts"><h3>Alerts</h3><ul>${each(s.alerts, (alert) => `<li>${alert}</li>`)}</ul></section>`,
  student: `<section class="wd wd-student"><h3>Student</h3><div class="f"><b>Student ID</b><span>${s.id}</span></div><div class="f"><b>State ID (SSID)</b><span>${s.ssid ?? ''}</span></div><div class="f"><b>Grade</b><span>${s.grade}</span></div></section>`,
  guardian: `<section class="wd wd-guardian"><h3>Guardian</h3><div class="f"><b>Name</b><span>${s.guardian[0]}</span></div><div class="f"><b>Phone</b><span>${s.guardian[1]}</span></div></section>`,
  siblings: `<section class="wd wd-siblings"><h3>Siblings</h3>${each(s.siblings, ([name, grade, number]) => `<div class="sib"><div class="f"><b>Name</b><span>${name}</span></div><div class="f"><b>Grade</b><span>${grade}</span></div><div class="f"><b>State ID (SSID)</b><span>${number}</span></div></div>`)}</section>`,
  worker: `<section class="wd wd-worker"><h3>County social worker</h3><div class="f"><b>Name</b><span>${s.worker[0]}</span></div><div class="f"><b>Phone</b><span>${s.worker[1]}</span></div></section>`,
});
walk<T21>(
  't21',
  'dashboard whose boxes change their order',
  (s) => `https://dash.willowbrook-usd.example/student/${s.id}/dashboard`,
  (s) =>
    doc(
      `Dashboard: ${s.name}`,
      `${PLAIN}.wds{display:flex;flex-wrap:wrap;gap:12px}.wd{border:1px solid #ccc;padding:8px;width:280px}.f b{display:inline-block;width:130px}`,
      `<header><a href="/">Willowbrook</a> <a href="#">My students</a> <a href="#">Messages (2)</a> <a href="#">Calendar</a></header>
<div class="ttl"><h1>${s.name}</h1><p>Grade ${s.grade} - Willowbrook Elementary</p></div>
<div class="wds">
${each(s.order, (box) => boxes21(s)[box])}
<section class="wd wd-att"><h3>Attendance</h3><div class="f"><b>Absences</b><span>3</span></div><div class="f"><b>Tardies</b><span>1</span></div></section>
</div>
<footer><a href="#">Arrange boxes</a> <a href="#">Help</a></footer>`,
    ),
  [
    {
      id: '45011',
      name: 'Aldous Finch',
      grade: '5',
      ssid: '9921508817',
      order: ['student', 'guardian', 'siblings'],
      alerts: [],
      guardian: ['Petra Finch', '8185550121'],
      siblings: [['Wren Finch', '3', '9921508824']],
      worker: ['', ''],
    },
    {
      id: '45024',
      name: 'Esperanza Lugo',
      grade: '3',
      ssid: '9921073392',
      order: ['alerts', 'worker', 'student', 'siblings'],
      alerts: ['Foster', 'Do not release records'],
      guardian: ['', ''],
      siblings: [
        ['Mando Lugo', '6', '9921073365'],
        ['Nati Lugo', '1', '0921073301'],
      ],
      worker: ['Gail Proctor', '8185550172'],
    },
    {
      id: '45038',
      name: 'Hung Phạm',
      grade: '4',
      ssid: '9921846650',
      order: ['siblings', 'guardian', 'student'],
      alerts: [],
      guardian: ['Phạm Thị Hoa', '8185550123'],
      siblings: [['Hanh Phạm', '2', '9921846679']],
      worker: ['', ''],
    },
    {
      id: '45046',
      name: 'Devon Marsh',
      grade: '1',
      ssid: 'Pending',
      order: ['alerts', 'siblings', 'student', 'guardian'],
      alerts: ['Allergy: dairy'],
      guardian: ['Lena Marsh', '8185550124'],
      siblings: [['Corey Marsh', '4', '9921390048']],
      worker: ['', ''],
    },
    {
      id: '45053',
      name: 'Ólafur Einarsson',
      grade: '6',
      ssid: '0921662283',
      order: ['guardian', 'student'],
      alerts: [],
      guardian: ['Einar Jónsson', '818-555-0125'],
      siblings: [],
      worker: ['', ''],
    },
  ],
);

// ---------------------------------------------------------------------------------------------------------------------
// t22 A liaison's page: numbers of earlier districts.
interface T22 extends Student {
  id: string;
  name: string;
  grade: string;
  placement: string;
  prior: readonly (readonly [string, string, string])[];
  holder: string;
  holderPhone: string;
}
walk<T22>(
  't22',
  'liaison page with numbers of earlier enrollments',
  (s) => `https://liaison.sierraoaks-coe.example/cases/${s.id}`,
  (s) =>
    doc(
      `Case ${s.id}`,
      `${PLAIN}.key{color:#555}`,
      `<header class="t"><b>Sierra Oaks COE</b> Foster and Homeless Education <a href="#">Cases</a> <a href="#">Schools</a> <a href="#">Reports</a></header>
<h1>${s.name} <span class="pill">${s.placement}</span></h1>
<div class="grid2">
<div class="card"><h2>Student</h2>
<p><span class="key">Grade:</span> <span class="val">${s.grade}</span></p>
<p><span class="key">Case number:</span> <span class="val">${s.id}</span></p>
<p><span class="key">Statewide Student Identifier:</span> <span class="val">${s.ssid ?? ''}</span></p>
<p><span class="key">Has SSID:</span> <span class="val">Yes</span></p>
</div>
<div class="card"><h2>Educational rights holder</h2>
<p><span class="key">Name:</span> <span class="val">${s.holder}</span></p>
<p><span class="key">Phone:</span> <span class="val">${s.holderPhone}</span></p>
</div></div>
<h2>Prior enrollments</h2>
${s.prior.length === 0 ? '<p>None on file.</p>' : `<table><tr><th>District</th><th>Left</th><th>State ID used there</th></tr>${each(s.prior, ([district, left, number]) => `<tr><td>${district}</td><td>${left}</td><td>${number}</td></tr>`)}</table>`}
<h2>Transport</h2><p>Route 12, school of origin agreement signed.</p>
<p class="foot">Liaison: Corinne Ashby, extension 4417</p>`,
    ),
  [
    {
      id: 'FH-204',
      name: 'Malachi Reeves',
      grade: '9',
      placement: 'Foster',
      ssid: '9922407716',
      prior: [],
      holder: 'Judith Sayre',
      holderPhone: '5305550161',
    },
    {
      id: 'FH-211',
      name: 'Anabel Trujillo Mota',
      grade: '6',
      placement: 'Kinship',
      ssid: '9922815548',
      prior: [['Pine Flat USD', '03/2025', '9922366001']],
      holder: 'Chelo Mota',
      holderPhone: '5305550162',
    },
    {
      id: 'FH-219',
      name: 'Skye',
      grade: '11',
      placement: 'Group home',
      ssid: '0922190437',
      prior: [
        ['Lassen View JUHSD', '06/2024', '9922541180'],
        ['Washoe, Nevada', '01/2023', '4422019938'],
      ],
      holder: 'Superior Court',
      holderPhone: '',
    },
    {
      id: 'FH-226',
      name: 'DARNELL PIKE',
      grade: '2',
      placement: 'Homeless',
      ssid: '9922738829',
      prior: [],
      holder: 'RENEE PIKE',
      holderPhone: '5305550164',
    },
    {
      id: 'FH-233',
      name: "Keoni Ka'aihue",
      grade: '8',
      placement: 'Foster',
      ssid: '9922054463',
      prior: [['Pine Flat USD', '10/2025', '9922054463']],
      holder: 'Judith Sayre',
      holderPhone: '(530) 555-0161',
    },
  ],
);

// ---------------------------------------------------------------------------------------------------------------------
// t23 Settings for a test: ticket and session, a proctor.
interface T23 extends Student {
  id: string;
  name: string;
  grade: string;
  ticket: string;
  proctor: string;
  supports: readonly string[];
  retest: string;
}
walk<T23>(
  't23',
  'settings for a test: ticket, session, proctor',
  (s) => `https://testing.granitebay-k12.example/registrations/detail?reg=${s.id}`,
  (s) =>
    doc(
      'Test registration',
      `${PLAIN}.tds-label{font-weight:bold}`,
      `<div class="tds-head">Test Operations <span>School: Granite Bay K-12</span> <a href="#">Log out</a></div>
<div class="tds-nav"><a href="#">Plan and Manage</a> <a href="#">Students</a> <a href="#">Rosters</a> <a href="#">Tickets</a></div>
<h1>View/Edit Student: ${s.name}</h1>
${when(s.retest, `<div class="tds-msg">${s.retest}</div>`)}
<div class="tds-panel"><h3>Student demographics</h3>
<div class="tds-row"><div class="tds-label">Last, first name:</div><div class="tds-data">${s.name}</div></div>
<div class="tds-row"><div class="tds-label">Enrolled grade:</div><div class="tds-data">${s.grade}</div></div>
<div class="tds-row"><div class="tds-label">SSID:</div><div class="tds-data">${s.ssid ?? ''}</div></div>
<div class="tds-row"><div class="tds-label">Local student ID:</div><div class="tds-data">${s.id}</div></div>
</div>
<div class="tds-panel"><h3>Supports</h3><ul>${each(s.supports, (support) => `<li>${support}</li>`)}</ul></div>
<div class="tds-panel"><h3>Test ticket</h3>
<div class="tds-row"><div class="tds-label">Ticket number:</div><div class="tds-data">${s.ticket}</div></div>
<div class="tds-row"><div class="tds-label">Proctor:</div><div class="tds-data">${s.proctor}</div></div>
<div class="tds-row"><div class="tds-label">Session:</div><div class="tds-data">GB-0412-A</div></div>
</div>
<p><button type="button">Save</button> <button type="button">Cancel</button></p>`,
    ),
  [
    {
      id: '50911',
      name: 'Prescott, Alma',
      grade: '8',
      ssid: '9923680055',
      ticket: '4410020317',
      proctor: 'Ms. Jurado',
      supports: [],
      retest: '',
    },
    {
      id: '50924',
      name: 'Nakagawa, Emi',
      grade: '7',
      ssid: '9923141908',
      ticket: '4410020324',
      proctor: 'Mr. Salt',
      supports: ['Text-to-speech', 'Separate setting'],
      retest: '',
    },
    {
      id: '50933',
      name: 'Vargas Llamas, Hernán',
      grade: '8',
      ssid: '0923577760',
      ticket: '',
      proctor: 'Ms. Jurado',
      supports: ['Stacked Spanish translation'],
      retest: 'Ticket 4410019981 was voided on 04/02.',
    },
    {
      id: '50948',
      name: 'BOOKER, JAZMINE',
      grade: '11',
      ssid: '9923809932',
      ticket: '4410020348',
      proctor: '',
      supports: [],
      retest: '',
    },
    {
      id: '50957',
      name: "Fa'alogo, Ioane",
      grade: '6',
      ssid: '9923296644',
      ticket: '4410020357',
      proctor: 'Mr. Salt',
      supports: ['Color contrast'],
      retest: 'Ticket 4410019957 was voided on 04/03.',
    },
  ],
);

// ---------------------------------------------------------------------------------------------------------------------
// t24 A line with strokes beneath the name; calls to the family below.
interface T24 extends Student {
  id: string;
  name: string;
  family: string;
  teacher: string;
  calls: readonly (readonly [string, string, string])[];
  flag: string;
}
walk<T24>(
  't24',
  'line with strokes, calls to the family below',
  (s) => `https://attend.palmcrest-usd.example/contactlog.asp?stu=${s.id}`,
  (s) =>
    doc(
      'Contact log',
      PLAIN,
      `<table width="100%" class="hdr"><tr><td><b>Palm Crest USD</b></td><td>Attendance Office</td><td><a href="#">Menu</a></td></tr></table>
<p><a href="#">Daily list</a> | <a href="#">Letters</a> | <a href="#">Contact log</a> | <a href="#">SARB</a></p>
<h2>${s.name}</h2>
<div class="idline">Local ID ${s.id} / SSID ${s.ssid ?? ''} / Family ${s.family} / Teacher ${s.teacher}</div>
${when(s.flag, `<div class="flag">${s.flag}</div>`)}
<h3>Calls</h3>
<table><tr><th>Date</th><th>Number called</th><th>Result</th></tr>
${each(s.calls, ([date, number, result]) => `<tr><td>${date}</td><td>${number}</td><td>${result}</td></tr>`)}
</table>
<form action="#"><h3>New call</h3>Date <input name="d" size="10"> Number <input name="n" size="12"> Result <select name="r"><option>Reached</option><option>Message left</option></select> <input type="submit" value="Add"></form>
<p class="f">Clerk: A. Monroy</p>`,
    ),
  [
    {
      id: '33180',
      name: 'HERRERA, DANIELA',
      family: '7702',
      teacher: 'Moss',
      ssid: '9924073316',
      calls: [['10/02', '7605550131', 'Message left']],
      flag: '',
    },
    {
      id: '33192',
      name: 'BLOOM, EZRA T',
      family: '7719',
      teacher: 'Kessler',
      ssid: '9924551189',
      calls: [],
      flag: 'First truancy letter sent',
    },
    {
      id: '33205',
      name: 'VILLA-LOBOS, HEITOR',
      family: '7725',
      teacher: 'Moss',
      ssid: '—',
      calls: [
        ['10/05', '7605550133', 'Reached mother'],
        ['10/06', '7605550134', 'No answer'],
      ],
      flag: '',
    },
    {
      id: '33217',
      name: 'YAZZIE, SHAWN',
      family: '7733',
      teacher: 'Arroyo',
      ssid: '0924388847',
      calls: [['09/28', '760-555-0135', 'Wrong number']],
      flag: '',
    },
    {
      id: '33224',
      name: 'KAUR, JASLEEN',
      family: '7740',
      teacher: 'Kessler',
      ssid: '9924916602',
      calls: [
        ['10/07', '7605550136', 'Reached'],
        ['10/09', '7605550137', 'Reached'],
        ['10/14', '7605550136', 'Message left'],
      ],
      flag: 'SARB referral',
    },
  ],
);

// ---------------------------------------------------------------------------------------------------------------------
// t25 Records from elsewhere: the number of another state has ten digits.
interface T25 extends Student {
  id: string;
  name: string;
  grade: string;
  from: string;
  previous: string;
  office: string;
  received: string;
}
walk<T25>(
  't25',
  'records from elsewhere with the number of another state',
  (s) => `https://sis.copperline-usd.example/records/incoming/${s.id}`,
  (s) =>
    doc(
      'Incoming records',
      `${PLAIN}.pair{display:grid;grid-template-columns:220px 1fr}.pair>div{padding:2px 0}`,
      `<div class="global"><a href="#">Copper Line USD</a> <a href="#">Registrar</a> <a href="#">Cumulative files</a> <a href="#">Log out</a></div>
<div class="where">Registrar / Incoming records / ${s.name}</div>
<h1>${s.name}</h1>
<h2>Previous school</h2>
<div class="pair">
<div>Previous school</div><div>${s.from}</div>
<div>Previous state ID</div><div>${s.previous}</div>
<div>Records office phone</div><div>${s.office}</div>
<div>Cumulative file received</div><div>${s.received}</div>
</div>
<h2>This district</h2>
<div class="pair">
<div>Grade</div><div>${s.grade}</div>
<div>Permanent number</div><div>${s.id}</div>
<div>California state ID</div><div>${s.ssid ?? ''}</div>
<div>Enrolled</div><div>09/14/2026</div>
</div>
<h2>Checklist</h2><ul><li><label><input type="checkbox"> Immunizations</label></li><li><label><input type="checkbox"> Transcript</label></li><li><label><input type="checkbox"> IEP or 504</label></li></ul>
<p>Registrar: Yolanda Pitts</p>`,
    ),
  [
    {
      id: '90612',
      name: 'Caldwell, Ruthie',
      grade: '5',
      from: 'Lakeport Elementary, Lakeport CA',
      ssid: '9925137749',
      previous: '',
      office: '7075550141',
      received: '09/20/2026',
    },
    {
      id: '90627',
      name: 'Montes, Ezequiel',
      grade: '9',
      from: 'Rio Seco Middle, El Paso TX',
      ssid: '9925480016',
      previous: '4425480099',
      office: '9155550142',
      received: '',
    },
    {
      id: '90633',
      name: 'Chatterjee, Anika',
      grade: '7',
      from: 'Birch Hill School, Reno NV',
      ssid: '9925762203',
      previous: '4425761150',
      office: '7755550143',
      received: '10/01/2026',
    },
    {
      id: '90648',
      name: 'Bonaparte, Zeke',
      grade: '2',
      from: 'Home school',
      ssid: '0925904458',
      previous: '',
      office: '',
      received: 'n/a',
    },
    {
      id: '90655',
      name: 'Garza Leal, Fernanda',
      grade: '10',
      from: 'Mesquite Run High, Laredo TX',
      ssid: '',
      previous: '4425316672',
      office: '9565550145',
      received: '',
    },
  ],
);

// ---------------------------------------------------------------------------------------------------------------------
// t26 A page that the browser has put into Spanish: each text in two font elements.
interface T26 extends Student {
  id: string;
  name: string;
  grade: string;
  mother: string;
  phone: string;
  second: readonly [string, string] | null;
  notice: string;
}
const es = (text: string) => (text === '' ? '' : `<font dir="auto"><font dir="auto">${text}</font></font>`);
walk<T26>(
  't26',
  'put into Spanish by the browser',
  (s) => `https://sis.vistaverde-esd.example/Student/Profile?key=${s.id}`,
  (s) =>
    doc(
      'Perfil del estudiante',
      PLAIN,
      `<div class="nav-top"><a href="#">${es('Inicio')}</a> <a href="#">${es('Estudiantes')}</a> <a href="#">${es('Asistencia')}</a> <a href="#">${es('Ayuda')}</a></div>
<div class="page-title"><h1>${es(s.name)}</h1><span>${es(`Grado ${s.grade}`)}</span></div>
${when(s.notice, `<div class="notice">${es(s.notice)}</div>`)}
<table class="profile"><tbody>
<tr><td class="lab">${es('Nombre legal')}</td><td>${es(s.name)}</td></tr>
<tr><td class="lab">${es('Identificación local')}</td><td>${es(s.id)}</td></tr>
<tr><td class="lab">${es('Identificación estatal del estudiante')}</td><td>${es(s.ssid ?? '')}</td></tr>
<tr><td class="lab">${es('Idioma del hogar')}</td><td>${es('Español')}</td></tr>
</tbody></table>
<h2>${es('Contactos')}</h2>
<table class="profile"><tbody>
<tr><td class="lab">${es('Madre')}</td><td>${es(s.mother)}</td></tr>
<tr><td class="lab">${es('Teléfono de la madre')}</td><td>${es(s.phone)}</td></tr>
${s.second === null ? '' : `<tr><td class="lab">${es('Otro contacto')}</td><td>${es(s.second[0])}</td></tr><tr><td class="lab">${es('Teléfono')}</td><td>${es(s.second[1])}</td></tr>`}
</tbody></table>
<p>${es('Consejero: señor Whitcomb')}</p>`,
      'lang="es" class="translated-ltr"',
    ),
  [
    {
      id: '27140',
      name: 'Naranjo, Julieta',
      grade: '4',
      ssid: '9926218830',
      mother: 'Nora Naranjo',
      phone: '8055550161',
      second: null,
      notice: '',
    },
    {
      id: '27153',
      name: 'Peralta Gil, Óscar',
      grade: '6',
      ssid: '9926670041',
      mother: 'Ester Gil',
      phone: '8055550162',
      second: ['Raúl Peralta', '8055550172'],
      notice: 'Alergia: penicilina',
    },
    {
      id: '27166',
      name: 'Smith, Wyatt',
      grade: '2',
      ssid: '0926334479',
      mother: '',
      phone: '',
      second: ['Ed Smith', '8055550173'],
      notice: '',
    },
    {
      id: '27178',
      name: 'Zúñiga, Camila',
      grade: 'K',
      ssid: 'Pendiente',
      mother: 'Irma Zúñiga',
      phone: '8055550164',
      second: null,
      notice: 'Faltan documentos',
    },
    {
      id: '27185',
      name: 'de la O, Santiago',
      grade: '5',
      ssid: '9926851158',
      mother: 'Tere de la O',
      phone: '805-555-0165',
      second: null,
      notice: '',
    },
  ],
);

// ---------------------------------------------------------------------------------------------------------------------
// t27 A list of a family's children by age, the one being seen opened among the rest.
interface T27 extends Student {
  id: string;
  name: string;
  contactPhone: string;
  /** Oldest first: name, grade, number; null as the number stands for the student. */
  children: readonly (readonly [string, string, string | null])[];
}
walk<T27>(
  't27',
  'list of a family by age, the one being seen among the rest',
  (s) => `https://portalstaff.windmere-usd.example/st/${s.id}/brief`,
  (s) =>
    doc(
      `${s.name} | Windmere`,
      `${PLAIN}ul.kids{list-style:none;padding:0}.kid{border:1px solid #ccc;margin:6px 0;padding:8px}.kid[aria-current]{border-color:#080}`,
      `<div class="chrome"><button type="button">Menu</button> <b>Windmere Staff</b> <a href="#">Roster</a> <a href="#">Gradebook</a></div>
<div class="now"><p>Viewing student</p><h1>${s.name}</h1></div>
<ul class="kids">
${each(
  s.children,
  ([name, grade, number]) => `<li class="kid"${number === null ? ' aria-current="true"' : ''}>
<div class="kid-name">${name} ${number === null ? '<em>(viewing)</em>' : '<a href="#">switch to</a>'}</div>
<dl><dt>Grade</dt><dd>${grade}</dd><dt>State ID</dt><dd>${number ?? s.ssid ?? ''}</dd><dt>Lunch status</dt><dd>Paid</dd></dl>
</li>`,
)}
</ul>
<div class="hh"><h2>Household contact</h2><dl><dt>Phone</dt><dd>${s.contactPhone}</dd><dt>Email</dt><dd>family${s.id}@mail.example</dd></dl></div>
<div class="foot">Windmere USD</div>`,
    ),
  [
    {
      id: '6601',
      name: 'Ana Sorensen',
      contactPhone: '9255550111',
      ssid: '9927016634',
      children: [
        ['Ana Sorensen', '6', null],
        ['Bo Sorensen', '3', '9927016643'],
      ],
    },
    {
      id: '6614',
      name: 'Cruz Maldonado',
      contactPhone: '9255550112',
      ssid: '',
      children: [
        ['Luz Maldonado', '5', '9927380097'],
        ['Cruz Maldonado', 'TK', null],
      ],
    },
    {
      id: '6620',
      name: 'Ravi Pillai',
      contactPhone: '',
      ssid: '9927645512',
      children: [
        ['Meena Pillai', '8', '9927645503'],
        ['Ravi Pillai', '6', null],
        ['Uma Pillai', '1', '0927645521'],
      ],
    },
    {
      id: '6637',
      name: 'Dashiell Boone',
      contactPhone: '9255550114',
      ssid: 'Not assigned',
      children: [
        ['Dashiell Boone', '2', null],
        ['Harlow Boone', 'K', '9927922280'],
      ],
    },
    {
      id: '6645',
      name: 'Marguerite O’Dell',
      contactPhone: '9255550115',
      ssid: '9927258869',
      children: [['Marguerite O’Dell', '7', null]],
    },
  ],
);

// ---------------------------------------------------------------------------------------------------------------------
// t28 A side bar with the person, contacts in the middle; the preferred name is not the legal one.
interface T28 extends Student {
  id: string;
  legal: string;
  preferred: string;
  pronouns: string;
  grade: string;
  photo: boolean;
  contacts: readonly (readonly [string, string, string])[];
  teacher: string;
}
walk<T28>(
  't28',
  'side bar with the person, contacts in the middle',
  (s) => `https://learn.osprey-prep.example/directory/student/${s.id}`,
  (s) =>
    doc(
      'Directory - Osprey Prep',
      'body{font:14px sans-serif;margin:0}.shell{display:flex}.person{width:240px;padding:12px}.mid{padding:12px}td,th{padding:3px 10px}.meta{display:block}',
      `<div class="shell">
<div class="rail"><a href="#" title="Home">H</a> <a href="#" title="Classes">C</a> <a href="#" title="Directory">D</a></div>
<div class="person">
${s.photo ? `<img src="/p/${s.id}.png" alt="${s.preferred}" width="96">` : `<div class="initials">${s.preferred.slice(0, 1)}</div>`}
<h2>${s.preferred}</h2>
${when(s.legal !== s.preferred, `<span class="meta">Legal: ${s.legal}</span>`)}
${when(s.pronouns, `<span class="meta">${s.pronouns}</span>`)}
${when(s.grade, `<span class="meta"><i>Grade</i> ${s.grade}</span>`)}
<span class="meta"><i>School ID</i> ${s.id}</span>
<span class="meta"><i>State ID</i> ${s.ssid ?? ''}</span>
<span class="meta"><i>Advisory</i> ${s.teacher}</span>
<a href="#">Edit</a></div>
<div class="mid"><h3>Contacts</h3>
<table><tr><th>Name</th><th>Relation</th><th>Mobile</th></tr>
${each(s.contacts, ([name, relation, mobile]) => `<tr><td>${name}</td><td>${relation}</td><td>${mobile}</td></tr>`)}
</table>
<h3>This week</h3><ul><li>Tuesday: field trip</li><li>Thursday: advisory</li></ul></div>
</div>`,
    ),
  [
    {
      id: '15602',
      legal: 'Henrietta Vale',
      preferred: 'Hettie Vale',
      pronouns: 'she/her',
      grade: '9',
      photo: true,
      ssid: '9928441187',
      teacher: 'Okafor',
      contacts: [['Simon Vale', 'Father', '6505550131']],
    },
    {
      id: '15617',
      legal: 'Mohammed Al-Amin',
      preferred: 'Mohammed Al-Amin',
      pronouns: '',
      grade: '10',
      photo: true,
      ssid: '9928706623',
      teacher: 'Brandt',
      contacts: [
        ['Huda Al-Amin', 'Mother', '6505550132'],
        ['Tariq Al-Amin', 'Uncle', '6505550133'],
      ],
    },
    {
      id: '15623',
      legal: 'Gabriela Sotelo Marín',
      preferred: 'Gabe Sotelo',
      pronouns: 'they/them',
      grade: '12',
      photo: false,
      ssid: '9928190058',
      teacher: 'Okafor',
      contacts: [],
    },
    {
      id: '15638',
      legal: 'Teller',
      preferred: 'Teller',
      pronouns: '',
      grade: '',
      photo: false,
      ssid: '0928573394',
      teacher: '',
      contacts: [['Jo Teller', 'Parent', '650-555-0134']],
    },
    {
      id: '15644',
      legal: 'XIU YING ZHAO',
      preferred: 'Sherry Zhao',
      pronouns: 'she/her',
      grade: '11',
      photo: true,
      ssid: '9928827741',
      teacher: 'Brandt',
      contacts: [['ZHAO LEI', 'Father', '6505550135']],
    },
  ],
);

// ---------------------------------------------------------------------------------------------------------------------
// t29 An emergency card to print: contacts first, the school's numbers at the foot; left out where there is none.
interface T29 extends Student {
  id: string;
  name: string;
  grade: string;
  room: string;
  contacts: readonly (readonly [string, string, string])[];
  doctor: string;
  medical: string;
}
walk<T29>(
  't29',
  'emergency card: contacts first, numbers at the foot, row left out',
  (s) => `https://forms.larkspur-sd.example/print/emergencycard?stu=${s.id}`,
  (s) =>
    doc(
      'Emergency card',
      `${PLAIN}.ec{border:2px solid #000;padding:12px;width:680px}`,
      `<p class="noprint"><a href="#">Back</a> <a href="#">Print card</a> <a href="#">Next student</a></p>
<div class="ec">
<h2>EMERGENCY CARD 2026-2027</h2><p>Larkspur School District - Meadow School</p>
<table><tr><td><b>Student</b></td><td>${s.name}</td><td><b>Grade</b></td><td>${s.grade}</td><td><b>Room</b></td><td>${s.room}</td></tr></table>
<h3>Call in this order</h3>
<ol>
${each(s.contacts, ([name, relation, phone]) => `<li><span>${name}</span> (${relation}) <span>${phone}</span></li>`)}
</ol>
${when(s.medical, `<p class="med"><b>Medical:</b> ${s.medical}</p>`)}
<p><b>Physician:</b> ${s.doctor}</p>
<h3>Office use</h3>
<table><tr><td><b>Permanent ID</b></td><td>${s.id}</td></tr>
${when(s.ssid, `<tr><td><b>CA SSID</b></td><td>${s.ssid ?? ''}</td></tr>`)}
<tr><td><b>Card received</b></td><td>08/19/2026</td></tr></table>
<p>Signature ______________________ Date __________</p>
</div>`,
    ),
  [
    {
      id: '41207',
      name: 'Marlowe, Tessa',
      grade: '3',
      room: '9',
      ssid: '9929335508',
      contacts: [
        ['Ian Marlowe', 'father', '4155550111'],
        ['Jo Marlowe', 'mother', '4155550112'],
      ],
      doctor: 'Dr. Ruiz, 4155550190',
      medical: '',
    },
    {
      id: '41219',
      name: 'Baca, Elías',
      grade: '1',
      room: '4',
      ssid: null,
      contacts: [['Cruz Baca', 'mother', '4155550113']],
      doctor: 'Dr. Ruiz, 4155550190',
      medical: 'Eczema',
    },
    {
      id: '41226',
      name: 'Kim Lopez, Hae-won',
      grade: '6',
      room: '21',
      ssid: '9929604471',
      contacts: [
        ['Kim Jae', 'mother', '4155550114'],
        ['Luis Lopez', 'father', '415-555-0115'],
        ['Ada Lopez', 'grandmother', '4155550116'],
        ['Bo Kim', 'uncle', '4155550117'],
      ],
      doctor: '',
      medical: '',
    },
    {
      id: '41238',
      name: 'SLOANE, PIERCE',
      grade: '',
      room: '',
      ssid: '0929187720',
      contacts: [['DREW SLOANE', 'parent', '(415) 555-0118']],
      doctor: 'none',
      medical: 'ALLERGY: LATEX',
    },
    {
      id: '41244',
      name: 'Thao, Mai See',
      grade: '5',
      room: '18',
      ssid: '9929751163',
      contacts: [
        ['Thao Xee', 'father', '4155550119'],
        ['Yer Vue', 'aunt', '4155550120'],
      ],
      doctor: 'Dr. Banks, 4155550191',
      medical: '',
    },
  ],
);

// ---------------------------------------------------------------------------------------------------------------------
// t30 A table of identifiers, sorted by the kind's name, in which kinds are missing for some.
interface T30 extends Student {
  id: string;
  name: string;
  grade: string;
  advisor: string;
  advisorPhone: string;
  /** Other kinds of number: name, number, since. */
  others: readonly (readonly [string, string, string])[];
  since: string;
}
walk<T30>(
  't30',
  'table of identifiers by kind, kinds missing for some',
  (s) => `https://sis.tidewater-usd.example/person/${s.id}/identifiers`,
  (s) =>
    doc(
      `Identifiers: ${s.name}`,
      PLAIN,
      `<div class="shellbar"><b>Tidewater USD</b> <a href="#">People</a> <a href="#">Sections</a> <a href="#">State reporting</a> <a href="#">Admin</a></div>
<div class="subject"><h1>${s.name}</h1><p>Student${when(s.grade, `, grade ${s.grade}`)}</p></div>
<div class="tabs"><a href="#">Profile</a> <a href="#">Identifiers</a> <a href="#">Contacts</a> <a href="#">Programs</a></div>
<table class="ids"><thead><tr><th scope="col">Kind</th><th scope="col">Value</th><th scope="col">Since</th></tr></thead><tbody>
${each(
  [...s.others, ...(s.ssid === null ? [] : [['State student ID', s.ssid, s.since] as const])].toSorted((a, b) =>
    a[0] < b[0] ? -1 : 1,
  ),
  ([kind, value, since]) => `<tr><th scope="row">${kind}</th><td>${value}</td><td>${since}</td></tr>`,
)}
</tbody></table>
<p><button type="button">Add identifier</button></p>
<div class="card"><h3>Advisor</h3><p>${s.advisor}</p><p>Phone <span>${s.advisorPhone}</span></p></div>
<footer>Identifiers are audited. Changes need the data office.</footer>`,
    ),
  [
    {
      id: '73020',
      name: 'Ashworth, Lila',
      grade: '8',
      ssid: '9930482216',
      since: '08/2019',
      others: [
        ['District ID', '73020', '08/2019'],
        ['Library card', '2209917', '09/2021'],
      ],
      advisor: 'Keller, Ms.',
      advisorPhone: '7605550151',
    },
    {
      id: '73034',
      name: 'Bermúdez Paz, Tadeo',
      grade: '7',
      ssid: '9930715543',
      since: '02/2024',
      others: [
        ['District ID', '73034', '02/2024'],
        ['Former state student ID', '9930107789', '08/2020'],
        ['Medi-Cal', '93071554A', '03/2024'],
      ],
      advisor: 'Ng, Mr.',
      advisorPhone: '7605550152',
    },
    {
      id: '73047',
      name: 'Cantrell, Bex',
      grade: '',
      ssid: '0930266901',
      since: '08/2022',
      others: [
        ['District ID', '73047', '08/2022'],
        ['Charter state number', '9930266', '08/2022'],
        ['Sibling state student ID', '9930266925', '08/2022'],
      ],
      advisor: 'Keller, Ms.',
      advisorPhone: '',
    },
    {
      id: '73052',
      name: 'Diallo, Aïssatou',
      grade: '6',
      ssid: null,
      since: '',
      others: [
        ['District ID', '73052', '10/2026'],
        ['Former state student ID', '9930593370', '09/2023'],
        ['Sibling state student ID', '9930593388', '10/2026'],
      ],
      advisor: 'Ng, Mr.',
      advisorPhone: '7605550152',
    },
    {
      id: '73068',
      name: 'EVANS, CORMAC',
      grade: '8',
      ssid: '9930849952',
      since: '08/2018',
      others: [
        ['District ID', '73068', '08/2018'],
        ['Tablet loan', '5500730068', '08/2025'],
      ],
      advisor: 'Oduya, Mrs.',
      advisorPhone: '760-555-0153',
    },
  ],
);

export const walkedPages = pages;
