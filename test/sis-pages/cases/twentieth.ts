import { setOf } from './case-page.ts';

/** Everyday pages and pages with another child's number, each in its vendor's frame; made-up people. */
const { page, pages } = setOf('twentieth');

const AE = 'https://valley.aeries.net';
const PS = 'https://ridge.powerschool.com';
const IC = 'https://lagunaca.infinitecampus.org';
const SY = 'https://ca-mesa.edupoint.com';
const IL = 'https://bay.illuminateed.com';

const list = (items: readonly string[], attributes = '') =>
  `<ul ${attributes}>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const links = (items: readonly string[]) => items.map((item) => `<a href="#">${item}</a>`).join(' ');
const rows = (data: readonly (readonly string[])[], tag = 'td') =>
  data.map((cells) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`).join('\n');
const grid = (head: readonly string[], data: readonly (readonly string[])[], attributes = '') =>
  `<table ${attributes}><thead>${rows([head], 'th')}</thead><tbody>${rows(data)}</tbody></table>`;

// Aeries

interface AeriesFrame {
  title: string;
  pid: string;
  sn: string;
  banner: string;
  body: string;
  school?: string;
}
const aeries = ({ title, pid, sn, banner, body, school = 'Valley Oak Middle' }: AeriesFrame) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Aeries: ${title}</title>
<style>body{font:13px Arial;margin:0}#SideNav{float:left;width:170px}#Main{margin-left:180px}.data-caption{color:#567;font-size:11px}.FormTable td,.GridTable td{padding:2px 8px}.SectionHeader{background:#e6edf5;font-weight:bold;padding:3px 6px}</style></head>
<body><form method="post" action="./${title}.aspx" id="aspnetForm">
<input type="hidden" name="ctl00$PID" value="${pid}"><input type="hidden" name="ctl00$SN" value="${sn}"><input type="hidden" name="ctl00$SC" value="22">
<div id="TopBar"><span class="logo">Aeries</span> <span id="ctl00_SchoolName">${school}</span> <span>2026-2027</span>
<input type="search" placeholder="Search Students" aria-label="Search Students"> ${links(['Help', 'Report a problem', 'Log Out'])}</div>
<div id="SideNav">${list(['Home', 'Student Data', 'Demographics', 'Contacts', 'Enrollment', 'Siblings', 'Medical', 'Test Scores', 'Special Programs', 'Attendance', 'Grades', 'Documents'].map((t) => `<a href="#">${t}</a>`))}</div>
<div id="StudentBanner"><span class="nav-buttons"><button type="button">First</button><button type="button">Previous</button><button type="button">Next</button><button type="button">Last</button></span>
${banner}</div>
<div id="Main"><div class="breadcrumb">${links(['Student Data', title])}</div><h1>${title}</h1>
${body}</div>
<div id="Footer">Aeries Software &middot; Session ends in 58 minutes &middot; ${links(['Privacy', 'Terms'])}</div>
</form></body></html>`;
const tc = (caption: string, field: string, value: string) =>
  `<div class="data-row"><div class="data-caption">${caption}</div><div class="data-value" data-tcfc="${field}">${value}</div></div>`;
const bannerOf = (name: string, facts: readonly (readonly [string, string, string])[]) =>
  `<div class="banner-tabs">${links(['General', 'Contact', 'Programs', 'Schedule', 'Other', 'Flags'])}</div><span class="student-full-name">${name}</span>
<div class="banner-general">${facts.map(([caption, field, value]) => tc(caption, field, value)).join('\n')}</div>`;

// PowerSchool

interface PowerSchoolFrame {
  title: string;
  frn: string;
  header: string;
  body: string;
}
const powerSchool = ({ title, frn, header, body }: PowerSchoolFrame) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<style>body{font:13px Verdana;margin:0}#nav-main-frame{float:left;width:190px}#content-main{margin-left:200px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}td.bold{font-weight:bold}.oddRow{background:#f4f4f4}</style></head>
<body class="admin"><div id="branding-powerschool">PowerSchool SIS</div>
<div id="usertools">${links(['Ridge View High School', 'Term: 26-27 S1', 'Applications', 'Sign Out'])}</div>
<div id="nav-main-frame"><h3>Information</h3>${list(
  [
    'Addresses',
    'Contacts',
    'Custom Screens',
    'Demographics',
    'Family',
    'Health',
    'Other Information',
    'Modify Info',
    'State/Province - CA',
    'Transportation',
  ].map((t) => `<a href="x.html?frn=${frn}">${t}</a>`),
  'id="std_information"',
)}
<h3>Academics</h3>${list(['Attendance', 'Historical Grades', 'Quick Lookup', 'Test Results', 'Teacher Comments'].map((t) => `<a href="#">${t}</a>`))}
<h3>Enrollment</h3>${list(['All Enrollments', 'Functions', 'Special Programs', 'Transfer Info'].map((t) => `<a href="#">${t}</a>`))}</div>
<div id="bread_crumbs"><a href="/admin/home.html">Start Page</a> &gt; <a href="#">Student Selection</a> &gt; <b>${title}</b></div>
<div id="content-main"><div id="student_detail_header">${header}</div>
<h1>${title}</h1>
${body}</div>
<div id="legend"><h3>Legend</h3><p>Icons - Birthday | Guardian Alert | Medical Alert | Discipline Alert | Other Alert</p></div>
<div id="footer">Copyright 2026 PowerSchool Group LLC. All rights reserved.</div></body></html>`;
const psRows = (data: readonly (readonly [string, string])[]) =>
  `<table class="linkDescList" border="0" cellspacing="0" cellpadding="4">${data
    .map(
      ([label, value], index) =>
        `<tr class="${index % 2 ? 'evenRow' : 'oddRow'}"><td class="bold">${label}</td><td>${value}</td></tr>`,
    )
    .join('\n')}</table>`;
const box = (title: string, inner: string) => `<div class="box-round"><h2>${title}</h2>\n${inner}</div>`;

// Infinite Campus

interface CampusFrame {
  title: string;
  who: string;
  facts: string;
  tab: string;
  body: string;
  trail?: string;
}
const campus = ({ title, who, facts, tab, body, trail }: CampusFrame) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title} - Infinite Campus</title>
<style>body{font:14px Roboto,Arial;margin:0}.ic-outline{float:left;width:210px}.ic-work{margin-left:220px}.ic-field{display:inline-block;min-width:200px;margin:4px 12px}.ic-field label{display:block;font-size:11px;color:#555}.ic-panel{border:1px solid #ddd;margin:8px 0;padding:8px}</style></head>
<body><header class="ic-top"><span class="ic-brand">Infinite Campus</span> <span>26-27 Laguna Elementary</span> <button>Search</button> <button>Notifications <i>3</i></button> <button>Log Off</button></header>
<nav class="ic-outline"><h3>Student Information</h3>${list(['General', 'Summary', 'Enrollments', 'Schedule', 'Attendance', 'Flags', 'Assessment', 'Health', 'Program Participation'])}<h3>Census</h3>${list(['Demographics', 'Identities', 'Households', 'Relationships', 'Enrollments', 'Staff Search'])}</nav>
<main class="ic-work"><ol class="ic-crumbs">${trail ?? `<li>Census</li><li>People</li><li>${title}</li>`}</ol>
<div class="ic-person-header"><h2>${who}</h2><span>${facts}</span></div>
<div role="tablist">${['Demographics', 'Identities', 'Households', 'Relationships', 'Enrollments', 'Summary'].map((t) => `<button role="tab" aria-selected="${t === tab}">${t}</button>`).join('')}</div>
<div class="ic-toolbar"><button>Save</button> <button>Print Summary Report</button> <button>Documents</button></div>
${body}</main>
<footer>&copy; 2003-2026 Infinite Campus, Inc. Release 2643</footer></body></html>`;
const icf = (label: string, value: string) =>
  `<div class="ic-field"><label>${label}</label><span class="ic-value">${value}</span></div>`;
const panel = (title: string, ...inner: readonly string[]) =>
  `<section class="ic-panel"><h3>${title}</h3>\n${inner.join('\n')}</section>`;

// Synergy

interface SynergyFrame {
  view: string;
  focus: string;
  body: string;
  tabs?: readonly string[];
}
const synergy = ({
  view,
  focus,
  body,
  tabs = [
    'Demographics',
    'Parent/Guardian',
    'Other Info',
    'Emergency',
    'Enrollment',
    'Enrollment History',
    'Classes',
    'Documents',
  ],
}: SynergyFrame) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Synergy SIS - ${view}</title>
<style>body{font:12px Tahoma;margin:0}.Grp{border:1px solid #9ab;margin:6px}.GrpHead{background:#cde;padding:2px 6px;font-weight:bold}.Fld{display:inline-block;margin:3px 8px;vertical-align:top}.FldLbl{display:block;font-size:11px}</style></head>
<body class="RTContent"><div id="TopBar"><b>Synergy SIS</b> <span>Mesa Grande Unified</span> <span>Year: 2026-2027</span> <input aria-label="Quick launch" placeholder="Quick launch"> ${links(['Support', 'Lock', 'Logout'])}</div>
<div id="PAD"><ul><li>Synergy SIS<ul><li>Student</li><li>Attendance</li><li>Health</li><li>Special Ed</li><li>CA State Reporting</li></ul></li></ul></div>
<div class="ViewBar"><button>Menu</button> <button title="Previous">&lt;</button> <button title="Next">&gt;</button> <button>Find</button> <button>Save</button> <button>Undo</button> <span class="ViewName">${view}</span></div>
<div class="Focus">${focus}</div>
<div class="Tabs">${tabs.map((t) => `<span class="Tab">${t}</span>`).join(' ')}</div>
${body}
<div class="Status">Ready &middot; Edupoint Educational Systems</div></body></html>`;
const syn = (label: string, value: string) =>
  `<div class="Fld"><span class="FldLbl">${label}</span><input class="FldVal" readonly value="${value}" aria-label="${label}"></div>`;
const grp = (title: string, ...inner: readonly string[]) =>
  `<div class="Grp"><div class="GrpHead">${title}</div>\n${inner.join('\n')}</div>`;

// Illuminate

interface IlluminateFrame {
  title: string;
  crumbs: readonly string[];
  body: string;
}
const illuminate = ({ title, crumbs, body }: IlluminateFrame) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title} | Illuminate Education</title>
<style>body{font:14px "Open Sans",Arial;margin:0}.card{border:1px solid #ddd;padding:10px;margin:8px}.muted{color:#777}.tile{display:inline-block;margin:6px 16px}.tile small{display:block;color:#666}</style></head>
<body><nav class="navbar"><a class="brand" href="/live/">Illuminate</a> ${links(['Students', 'Grades', 'Assessments', 'Attendance', 'Reports', 'Admin'])} <input placeholder="Find a student" aria-label="Find a student"> <span class="user">D. Okafor</span> <a href="#">Sign out</a></nav>
<ol class="breadcrumb">${crumbs.map((c) => `<li>${c}</li>`).join('')}</ol>
<div class="container">
${body}</div>
<footer class="muted">Bay Unified &middot; Control Panel: 2026-27 &middot; Illuminate Education, Inc.</footer></body></html>`;

// Everyday pages with the student's own number

page(
  't01',
  'Aeries demographics, banner and body',
  `${AE}/admin/Demographics.aspx`,
  '9926140387',
  ['5595550142', '5595550118', '5595550163'],
  aeries({
    title: 'Demographics',
    pid: '402217',
    sn: '1184',
    banner: bannerOf('Delacruz, Marisol Anne', [
      ['Student ID', 'STU.ID', '402217'],
      ['State Student ID', 'STU.CID', '9926140387'],
      ['Grade', 'STU.GR', '7'],
      ['Age', 'STU.AGE', '12'],
      ['Counselor', 'STU.CU', 'Whitcomb, Terry'],
    ]),
    body: `<div class="alert">Health alert: see Medical. Custody note on file for brother Mateo.</div>
<div class="SectionHeader">Student Data</div>
<div class="FormTable">${tc('Last Name', 'STU.LN', 'Delacruz')}${tc('First Name', 'STU.FN', 'Marisol')}${tc('Middle Name', 'STU.MN', 'Anne')}
${tc('Gender', 'STU.SX', 'F - Female')}${tc('Birthdate', 'STU.BD', '3/14/2014')}${tc('Birth Place', 'STU.BCI', 'Fresno, CA')}
${tc('State Student ID', 'STU.CID', '9926140387')}${tc('Student ID', 'STU.ID', '402217')}${tc('Enter Date', 'STU.ED', '8/12/2026')}</div>
<div class="SectionHeader">Address</div>
${tc('Mailing Address', 'STU.AD', '418 Larkin Ct')}${tc('City', 'STU.CY', 'Fresno')}${tc('Telephone', 'STU.TL', '5595550142')}
<div class="SectionHeader">Parent/Guardian</div>
${tc('Parent/Guardian', 'STU.PG', 'Hector and Ines Delacruz')}${tc('Father Work', 'STU.FW', '(559) 555-0118')}${tc('Mother Work', 'STU.MW', '5595550163')}
<div class="SectionHeader">Siblings</div>
${grid(
  ['Name', 'Grade', 'School', 'Birthdate'],
  [
    ['Delacruz, Mateo', '4', 'Larkin Elementary', '9/02/2016'],
    ['Delacruz, Paz', '10', 'Valley Oak High', '11/20/2010'],
  ],
  'class="GridTable"',
)}`,
  }),
);

page(
  't02',
  'Aeries contacts, number in the banner alone',
  `${AE}/admin/Contacts.aspx`,
  '0931775204',
  ['5595550101', '5595550102', '5595550177', '5595550109', '5595550120'],
  aeries({
    title: 'Contacts',
    pid: '398116',
    sn: '0877',
    banner: bannerOf('Obi, Chidera', [
      ['Student ID', 'STU.ID', '398116'],
      ['State Student ID', 'STU.CID', '0931775204'],
      ['Telephone', 'STU.TL', '(559) 555-0101'],
      ['Grade', 'STU.GR', '8'],
    ]),
    body: `<div class="tabs">${links(['All', 'Emergency', 'Portal Access', 'Notes'])}</div>
<div class="SectionHeader">Contact 1</div>
<table class="FormTable"><tr><td>Name</td><td>Obi, Ngozi</td><td>Relationship</td><td>Mother</td></tr>
<tr><td>Gender</td><td>F</td><td>Birthdate</td><td>5/06/1984</td></tr><tr><td>Home</td><td>5595550101</td><td>Cell</td><td>5595550102</td></tr>
<tr><td>Lives With</td><td>Yes</td><td>Employer</td><td>Community Medical Center</td></tr></table>
<div class="SectionHeader">Contact 2</div>
<table class="FormTable"><tr><td>Name</td><td>Obi, Emeka</td><td>Relationship</td><td>Father</td></tr>
<tr><td>Gender</td><td>M</td><td>Birthdate</td><td>1/30/1981</td></tr><tr><td>Cell</td><td>5595550177</td><td>Work</td><td>559-555-0109</td></tr></table>
<div class="SectionHeader">Contact 3</div>
<table class="FormTable"><tr><td>Name</td><td>Brooks, Alana</td><td>Relationship</td><td>Aunt</td></tr><tr><td>Cell</td><td>5595550120</td><td>Pick Up</td><td>Yes</td></tr>
<tr><td>Notes</td><td colspan="3">Also picks up cousin Tobe Brooks (gr 5, Larkin) on Wednesdays.</td></tr></table>
<button type="button">Add New Record</button>`,
  }),
);

page(
  't03',
  'Aeries medical history, sister in the notes',
  `${AE}/teacher/Medical.aspx`,
  '9940872615',
  ['1093550142', '5595550130', '5595550131'],
  aeries({
    title: 'Medical',
    pid: '411530',
    sn: '0219',
    banner: `<span class="student-full-name">Thao, Kou</span> <span>Grade 6</span> <span>Age 11</span>
<table class="banner-old"><tr><td>Student ID</td><td>State Student ID</td><td>Birthdate</td><td>Sex</td><td>Homeroom</td></tr>
<tr><td>411530</td><td>9940872615</td><td>7/19/2015</td><td>M</td><td>Ms. Pruitt</td></tr></table>`,
    body: `<div class="alert">Peanut allergy - EpiPen in the office</div>
<div class="SectionHeader">Medical History</div>
${grid(
  ['Code', 'Condition', 'Start', 'Comment'],
  [
    ['ALG', 'Allergy, food', '8/2020', 'Plan renewed with mother, Mai Thao'],
    ['AST', 'Asthma, mild', '1/2022', 'Sister Pa Nhia (gr 9) has the same inhaler; do not mix up'],
    ['VIS', 'Glasses', '9/2024', 'Screened by nurse Jodi Farrow'],
  ],
  'class="GridTable"',
)}
<div class="SectionHeader">Immunizations</div>
${grid(
  ['Vaccine', '1', '2', '3', 'Status'],
  [
    ['Polio', '9/21/2015', '11/20/2015', '2/01/2016', 'Complete'],
    ['MMR', '8/01/2016', '8/04/2019', '', 'Complete'],
    ['Tdap', '7/29/2026', '', '', 'Complete'],
  ],
)}
<div class="SectionHeader">Physician</div>
<p>Dr. Leland Vang, NPI 1093550142, office 5595550130, fax (559) 555-0131</p>
<p class="note">Last update by Farrow, Jodi 10/02/2026 9:14 AM</p>`,
  }),
);

page(
  't04',
  'Aeries special programs',
  `${AE}/admin/SpecialPrograms.aspx`,
  '9917306642',
  ['5595550155'],
  aeries({
    title: 'Special Programs',
    pid: '377904',
    sn: '1402',
    school: 'Valley Oak High',
    banner: bannerOf('Sandoval-Reyes, Julian', [
      ['Grade', 'STU.GR', '11'],
      ['Birthdate', 'STU.BD', '2/08/2010'],
      ['Gender', 'STU.SX', 'M'],
    ]),
    body: `<div class="tabs">${links(['Programs', 'Free/Reduced', 'English Learner', 'Homeless', 'Foster'])}</div>
<table class="FormTable"><tr><td>Student</td><td>Sandoval-Reyes, Julian</td></tr><tr><td>Perm ID</td><td>377904</td></tr>
<tr><td>State Student ID</td><td><span data-tcfc="STU.CID">9917306642</span></td></tr><tr><td>Case Manager</td><td>Lindqvist, Rae</td></tr></table>
<div class="SectionHeader">Program Records</div>
${grid(
  ['Code', 'Description', 'Start', 'End', 'Staff'],
  [
    ['144', 'Special Education', '9/01/2018', '', 'Lindqvist, Rae'],
    ['122', 'Title I Part A', '8/12/2024', '', ''],
    ['175', 'Free/Reduced Meals', '8/12/2026', '', 'Direct cert with brother Adrian'],
  ],
  'class="GridTable"',
)}
<div class="SectionHeader">SELPA Contact</div>
<p>Regional SELPA office, Fresno: 559-555-0155. Ask for Bettina Cruz.</p>
<div class="SectionHeader">Notes</div>
<p>Guardian Rosa Reyes, age 41, asked that the IEP of Julian and that of his twin cousins be held on different days.</p>`,
  }),
);

page(
  't05',
  'Aeries edit form of demographics',
  `${AE}/admin/Demographics.aspx?edit=1`,
  '9958021473',
  ['5595550190', '5595550191'],
  aeries({
    title: 'Demographics',
    pid: '420085',
    sn: '0033',
    school: 'Larkin Elementary',
    banner: `<span class="student-full-name">Nakamura, Elise</span> <span>Gr 3</span>`,
    body: `<div class="edit-bar"><button type="button">Update</button> <button type="button">Cancel</button> <button type="button">Delete</button></div>
<table class="FormTable">
<tr><td class="Caption">Last Name</td><td data-tcfc="STU.LN"><input name="LN" value="Nakamura"></td><td class="Caption">First Name</td><td data-tcfc="STU.FN"><input name="FN" value="Elise"></td></tr>
<tr><td class="Caption">Birthdate</td><td data-tcfc="STU.BD"><input name="BD" value="06/22/2018"></td><td class="Caption">Gender</td><td data-tcfc="STU.SX"><select name="SX"><option>M</option><option selected>F</option><option>X</option></select></td></tr>
<tr><td class="Caption">Student ID</td><td data-tcfc="STU.ID"><input name="ID" value="420085" readonly></td><td class="Caption">State Student ID</td><td data-tcfc="STU.CID"><input name="CID" maxlength="10" value="9958021473"></td></tr>
<tr><td class="Caption">Telephone</td><td data-tcfc="STU.TL"><input name="TL" value="5595550190"></td><td class="Caption">Parent Email</td><td data-tcfc="STU.PEM"><input name="PEM" value="k.nakamura@mail.example"></td></tr>
<tr><td class="Caption">Father</td><td><input name="FA" value="Kenji Nakamura"></td><td class="Caption">Cell</td><td data-tcfc="STU.FC"><input name="FC" value="5595550191"></td></tr>
<tr><td class="Caption">Teacher</td><td data-tcfc="STU.CU"><select><option selected>204 - Beaumont, Gail</option><option>207 - Ortega, Luis</option></select></td><td class="Caption">Track</td><td><input value=""></td></tr>
<tr><td class="Caption">Comment</td><td colspan="3"><textarea rows="2" name="CM">Shares transport with brother Ren, K, room 2.</textarea></td></tr></table>`,
  }),
);

page(
  't06',
  'PowerSchool state page with a sibling list',
  `${PS}/admin/students/state/CA/studentinformation.html?frn=0010004417`,
  '9933410958',
  ['0010004417', '5305550144'],
  powerSchool({
    title: 'California Student Information',
    frn: '0010004417',
    header: `<h2>Abernathy, Quinn Rose <span class="light">11 20441 RVHS</span></h2><img alt="Medical Alert" src="m.gif"> <a href="#">Birthday 12/01</a>`,
    body: `${box(
      'Student Identification',
      psRows([
        ['Statewide Student Identifier (SSID)', '9933410958'],
        ['SSID Verified', 'Yes'],
        ['CSIS School of Attendance', '5234567'],
        ['District of Residence', '4570011'],
        ['Interdistrict Transfer', 'None'],
      ]),
    )}
${box(
  'Demographics',
  psRows([
    ['Legal Name', 'Abernathy, Quinn Rose'],
    ['Birth Date', '12/01/2009'],
    ['Birth Country', 'US'],
    ['Gender', 'Female'],
    ['Primary Language', '00 English'],
    ['Parent Education Level', '12 College Graduate'],
  ]),
)}
${box(
  'Siblings at this LEA',
  grid(
    ['Name', 'Grade', 'School'],
    [
      ['Abernathy, Rory', '9', 'RVHS'],
      ['Abernathy, Flynn', '6', 'Creekside'],
    ],
  ),
)}
${box(
  'Guardian',
  psRows([
    ['Mother', 'Leigh Abernathy'],
    ['Day Phone', '5305550144'],
  ]),
)}
<div class="button-row"><button>Submit</button></div>`,
  }),
);

page(
  't07',
  'PowerSchool quick lookup, number in the header line',
  `${PS}/admin/students/quicklookup.html?frn=0010009120`,
  '9969902381',
  ['0010009120'],
  powerSchool({
    title: 'Quick Lookup',
    frn: '0010009120',
    header: `<h2>Venkataraman, Anish</h2><p>Grade: 9&nbsp; ID: 31877&nbsp; SSID:&nbsp;9969902381&nbsp; Counselor: Dobbs, Marlene</p>`,
    body: `${grid(
      ['Exp', 'Last Week', 'This Week', 'Course', 'Q1', 'S1', 'Absences'],
      [
        ['1(A)', '. . . . .', '. . A . .', 'English 9<br>Mallory, Piers', 'B+', 'B+', '1'],
        ['2(A)', '. . . . .', '. . A . .', 'Algebra I<br>Quiroz, Denise', 'A-', 'A', '1'],
        ['3(A)', '. T . . .', '. . A . .', 'Biology<br>Hahn, Soo', 'B', 'B', '2'],
        ['4(A)', '. . . . .', '. . A . .', 'World Geography<br>Trask, Bill', 'A', 'A', '1'],
      ],
      'class="grid"',
    )}
${box('Notes', '<p>10/14/2026 - Older sister Divya (class of 2025) was a peer tutor; Mr. Trask suggests Anish for the program. Called father, Mr. Suresh Venkataraman.</p>')}
<p>Current Simple GPA (S1): 3.61 &nbsp; <a href="#">Show dropped classes also</a></p>`,
  }),
);

page(
  't08',
  'PowerSchool general demographics as a form',
  `${PS}/admin/students/generaldemographics.html?frn=0010002208`,
  '0946218830',
  ['0010002208', '5305550121', '5305550122', '5305550176'],
  powerSchool({
    title: 'General Demographics',
    frn: '0010002208',
    header: `<h2>Castellanos, Bruno <span class="light">10 28810 RVHS</span></h2>`,
    body: `<form><div class="box-round"><table>
<tr class="oddRow"><td class="bold"><label for="f1">Name (Last, First MI)</label></td><td><input id="f1" name="UF-001001-1" value="Castellanos"> <input name="UF-001002-1" value="Bruno" aria-label="First name"></td></tr>
<tr class="evenRow"><td class="bold"><label for="f2">Home Phone</label></td><td><input id="f2" name="UF-001003-1" value="5305550121"></td></tr>
<tr class="oddRow"><td class="bold"><label for="f3">DOB</label></td><td><input id="f3" name="UF-001004-1" value="05/17/2011"> (15 years old)</td></tr>
<tr class="evenRow"><td class="bold"><label for="f4">Student Number</label></td><td><input id="f4" name="UF-001005-1" value="28810"></td></tr>
<tr class="oddRow"><td class="bold"><label for="f5">State Student Number (SSID)</label></td><td><input id="f5" name="UF-001006-1" value="0946218830"></td></tr>
<tr class="evenRow"><td class="bold"><label for="f6">Gender</label></td><td><select id="f6"><option>Female</option><option selected>Male</option></select></td></tr></table></div>
<div class="box-round"><h2>Parents / Guardians</h2><table>
<tr class="oddRow"><td class="bold">Mother</td><td><input value="Castellanos, Yesenia" aria-label="Mother"></td><td>Day phone</td><td><input value="5305550122" aria-label="Mother day phone"></td></tr>
<tr class="evenRow"><td class="bold">Father</td><td><input value="Amaral, Paulo" aria-label="Father"></td><td>Day phone</td><td><input value="(530) 555-0176" aria-label="Father day phone"></td></tr></table></div>
<div class="box-round"><h2>Enrollment note</h2><textarea rows="2">Half-sister Carina Amaral attends Creekside, grade 6.</textarea></div>
<button>Submit</button></form>`,
  }),
);

page(
  't09',
  'PowerSchool test results, facts twice',
  `${PS}/admin/students/testresults.html?frn=0010007741`,
  '9907754426',
  ['0010007741'],
  powerSchool({
    title: 'Test Results',
    frn: '0010007741',
    header: `<h2>Fitzgerald, Nora Jane <span class="light">8 26003 CMS</span></h2><p>SSID 9907754426 | DOB 10/09/2012 | Female</p>`,
    body: `${box(
      'Student',
      psRows([
        ['Student', 'Fitzgerald, Nora Jane'],
        ['State Student ID', '9907754426'],
        ['Next of kin', 'Fitzgerald, Owen (father)'],
        ['Advisor', 'Park, Jin'],
      ]),
    )}
${box(
  'CAASPP',
  grid(
    ['Year', 'Test', 'Grade', 'Scale Score', 'Level'],
    [
      ['2025-26', 'ELA', '7', '2588', 'Met'],
      ['2025-26', 'Mathematics', '7', '2561', 'Nearly Met'],
      ['2024-25', 'ELA', '6', '2549', 'Met'],
      ['2024-25', 'Mathematics', '6', '2570', 'Met'],
      ['2023-24', 'CAST', '5', '214', 'Nearly Met'],
    ],
  ),
)}
${box(
  'Physical Fitness',
  grid(
    ['Date', 'Area', 'Result'],
    [
      ['02/2025', 'Aerobic Capacity', 'HFZ'],
      ['02/2025', 'Flexibility', 'HFZ'],
    ],
  ),
)}
<p><a href="#">New Test</a> &nbsp; <a href="#">Brother's results (Declan, gr 5)</a></p>`,
  }),
);

page(
  't10',
  'Campus demographics with an empty staff id',
  `${IC}/campus/apps/census/demographics/88214`,
  '9981126057',
  ['9495550111', '9495550112'],
  campus({
    title: 'Demographics',
    who: 'Hollis, Tamsin Grace',
    facts: 'Student #: 551820 &nbsp; Grade: 05 &nbsp; DOB: 04/27/2016 &nbsp; Counselor: Ferro, Ada',
    tab: 'Demographics',
    body: `${panel('Person Information', icf('Last Name', 'Hollis'), icf('First Name', 'Tamsin'), icf('Middle Name', 'Grace'), icf('Gender', 'Female'), icf('Birth Date', '04/27/2016 (Age: 10)'), icf('Soc Sec Number', ''), icf('Birth Country', 'US'))}
${panel('Person Identifiers', icf('Local Student Number', '551820'), icf('Student State ID', '9981126057'), icf('Local Staff Number', ''), icf('Staff State ID', ''), icf('Person GUID', '5C1F-77AB'))}
${panel('Personal Contact Information', icf('Email', 't.hollis@student.example'), icf('Cell Phone', '(949) 555-0111'), icf('Other Phone', '9495550112'), icf('Comments', 'Shares the phone with her brother Jude'))}
<p class="audit">Modified by: Ferro, Ada 09/30/2026 14:02</p>`,
  }),
);

page(
  't11',
  'Campus relationships, number in the head',
  `${IC}/campus/apps/census/relationships/90377`,
  '9914482290',
  ['9495550133', '9495550134', '9495550135'],
  campus({
    title: 'Relationships',
    who: 'Aguilar Stone, Rafael',
    facts: 'Student #: 549007 &nbsp; SSID: 9914482290 &nbsp; Grade: 04 &nbsp; DOB: 01/15/2017 &nbsp; Gender: M',
    tab: 'Relationships',
    body: `<h3>Current Relationships</h3>
${grid(
  ['Name', 'Gender', 'Age', 'Relationship', 'Guardian', 'Phone', 'Seq'],
  [
    ['Aguilar, Noemi', 'F', '38', 'Mother', 'X', '9495550133', '1'],
    ['Stone, Peter', 'M', '42', 'Stepfather', '', '9495550134', '2'],
    ['Stone, Lucy', 'F', '7', 'Sibling', '', '', ''],
    ['Aguilar, Dario', 'M', '14', 'Sibling', '', '', ''],
  ],
  'class="ic-grid"',
)}
<h3>Non-Household Relationships</h3>
${grid(['Name', 'Gender', 'Age', 'Relationship', 'Phone', 'Emergency'], [['Aguilar, Esther', 'F', '66', 'Grandmother', '949-555-0135', '3']])}
<button>New Relationship</button> <button>End Date All</button>`,
  }),
);

page(
  't12',
  'Campus enrollment with state reporting fields',
  `${IC}/campus/apps/student/enrollments/77120`,
  '0952230719',
  [],
  campus({
    title: 'Enrollments',
    who: 'Petrosyan, Ani',
    facts: 'Student #: 560233 &nbsp; Grade: 02',
    tab: 'Enrollments',
    trail: '<li>Student Information</li><li>General</li><li>Enrollments</li><li>Petrosyan, Ani</li>',
    body: `${grid(
      ['Grade', 'Type', 'Calendar', 'Start', 'End'],
      [
        ['02', 'P', '26-27 Laguna Elementary', '08/17/2026', ''],
        ['01', 'P', '25-26 Laguna Elementary', '08/18/2025', '06/05/2026'],
        ['KN', 'P', '24-25 Cove Elementary', '09/03/2024', '06/06/2025'],
      ],
    )}
${panel('General Enrollment Information', icf('Enrollment ID', '2204418'), icf('Start Date', '08/17/2026'), icf('Start Status', 'E150: Returning'), icf('Service Type', 'P: Primary'), icf('Teacher', 'Kowalczyk, Beth'), icf('Start Comments', 'Came with cousin Narek from Cove'))}
${panel('State Reporting Fields', icf('Statewide Student Identifier', '0952230719'), icf('District of Residence', '3066555'), icf('Interdistrict Transfer Code', ''), icf('Expected Graduation', '2037'), icf('Parent Highest Ed. Level', '11: Some College'), icf('Exclude from CALPADS', 'No'))}
${panel('Special Ed Fields', icf('Primary Disability', ''), icf('Case Manager', ''))}`,
  }),
);

page(
  't13',
  'Campus summary card, relatives behind the number',
  `${IC}/campus/apps/student/summary/61099`,
  '9976540128',
  ['9495550168', '9495550169'],
  campus({
    title: 'Summary',
    who: 'Whitehorse, Cody',
    facts: '07 &nbsp; Student #: 533419',
    tab: 'Summary',
    body: `<section class="ic-panel"><img alt="Photo" src="p.jpg"><dl>
<dt>Name</dt><dd>Whitehorse, Cody</dd><dt>Nickname</dt><dd>CJ</dd><dt>Gender</dt><dd>M</dd><dt>Birth Date</dt><dd>08/30/2014 (12)</dd>
<dt>State ID</dt><dd>9976540128</dd>
<dt>Mother</dt><dd>Whitehorse, Dawn</dd><dt>Sister</dt><dd>Whitehorse, Shay (gr 3)</dd><dt>Home Phone</dt><dd>9495550168</dd></dl></section>
${panel('Household', '<p>Primary: 77 Bluff Rd, Laguna. Members: Dawn (F, 39), Cody (M, 12), Shay (F, 8).</p>', icf('Household Phone', '(949) 555-0168'), icf('Work', '9495550169'))}
${panel('Flags', '<p>GATE &middot; Bus 14 &middot; Transportation with sister</p>')}
${panel(
  'Schedule',
  grid(
    ['Period', 'Course', 'Teacher', 'Room'],
    [
      ['1', 'Science 7', 'Lau, Grant', '12'],
      ['2', 'Math 7', 'Osei, Abena', '15'],
      ['3', 'Art', 'Moss, Ivy', 'A1'],
    ],
  ),
)}`,
  }),
);

page(
  't14',
  'Synergy student view with siblings',
  `${SY}/ST_Content.aspx?view=STUDENT&gu=7A1C`,
  '9922087751',
  ['7605550103', '7605550104'],
  synergy({
    view: 'Student',
    focus:
      '<b>Student Name:</b> Osterman, Gabriel L. <b>School:</b> Mesa Grande Middle <b>Status:</b> Active <b>Homeroom:</b> 21 (Ramos)',
    body: `${grp('Student Information', syn('Last Name', 'Osterman'), syn('First Name', 'Gabriel'), syn('Middle Name', 'Lee'), syn('Perm ID', '610442'), syn('Grade', '06'), syn('Gender', 'Male'), syn('State Student Number', '9922087751'))}
${grp('Demographic Information', syn('Birth Date', '02/11/2015'), syn('Age', '11'), syn('Birth Place', 'Escondido'), syn('Birth Verification', 'Certificate'), syn('Ethnicity', 'Not Hispanic'))}
${grp(
  'Phone Numbers',
  grid(
    ['Primary', 'Type', 'Phone', 'Extn', 'Listed'],
    [
      ['X', 'Home', '7605550103', '', 'Y'],
      ['', 'Cell', '760-555-0104', '', 'N'],
    ],
  ),
)}
${grp(
  'Siblings',
  grid(
    ['Line', 'Name', 'Grade', 'School', 'Perm ID'],
    [
      ['1', 'Osterman, Talia', '04', 'Arroyo Elem', '622901'],
      ['2', 'Osterman, Micah', '09', 'Mesa Grande High', '588120'],
    ],
  ),
)}
<p>Last changed by: Beltran, Sofia on 09/18/2026</p>`,
  }),
);

page(
  't15',
  'Synergy emergency tab, number in the focus line',
  `${SY}/ST_Content.aspx?view=STUDENT&tab=Emergency`,
  '0968841205',
  ['7605550151', '7605550152', '7605550153', '7605550154'],
  synergy({
    view: 'Student - Emergency',
    focus:
      '<b>Student Name:</b> Ibarra, Luz <b>Perm ID:</b> 618003 <b>SSID:</b> 0968841205 <b>Grade:</b> 01 <b>Gender:</b> F <b>Birth Date:</b> 11/03/2019',
    body: `${grp(
      'Emergency Contacts',
      grid(
        ['Order', 'Name', 'Relationship', 'Home', 'Work', 'Cell'],
        [
          ['1', 'Ibarra, Salvador', 'Father', '7605550151', '', '7605550152'],
          ['2', 'Ibarra, Consuelo', 'Grandmother', '', '', '7605550153'],
          ['3', 'Pratt, Lindsey', 'Neighbor', '', '(760) 555-0154', ''],
        ],
      ),
    )}
${grp('Physician', syn('Doctor', 'Haddad, Rima'), syn('Hospital', 'Palomar'), syn('Insurance', 'Medi-Cal'))}
${grp('Emergency Comments', '<textarea rows="3" aria-label="Comment">Call grandmother first on Fridays. Older brother Iker (gr 4, same school) may not sign her out.</textarea>')}
${grp('Release To', '<ul><li>Salvador Ibarra - yes</li><li>Consuelo Ibarra - yes</li><li>Iker Ibarra, age 9 - no</li></ul>')}`,
  }),
);

page(
  't16',
  'Synergy print preview of a student profile',
  `${SY}/ReportViewer.aspx?report=STU408`,
  '9990317746',
  ['7605550186', '7605550187'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>STU408 - Student Profile</title>
<style>body{font:12px Arial;margin:30px}h1{font-size:16px;text-align:center}th{text-align:left;padding-right:12px}td{padding-right:26px}hr{margin:12px 0}</style></head>
<body><div class="viewer"><button>Print</button> <button>Close</button> <span>Page 1 of 1</span> <span>100%</span></div>
<h1>Mesa Grande Unified School District</h1><h1>Student Profile</h1>
<p>Year: 2026-2027 &nbsp; Report: STU408 &nbsp; Printed by: Sofia Beltran &nbsp; Printed: 11/04/2026 08:31</p><hr>
<table><tr><th>Student Name</th><th>Perm ID</th><th>State ID</th><th>Grade</th><th>Gender</th></tr>
<tr><td>Rasmussen, Heidi K.</td><td>601177</td><td>9990317746</td><td>12</td><td>F</td></tr></table>
<table><tr><th>Birth Date</th><th>Birth Place</th><th>Home Language</th><th>Home Phone</th></tr><tr><td>06/29/2009</td><td>Vista, CA</td><td>English</td><td>7605550186</td></tr></table><hr>
<h2>Parents</h2><table><tr><th>Name</th><th>Relation</th><th>Phone</th><th>Lives With</th></tr><tr><td>Rasmussen, Karl</td><td>Father</td><td>7605550187</td><td>Y</td></tr><tr><td>Duval, Monique</td><td>Mother</td><td></td><td>N</td></tr></table>
<h2>Other children in household</h2><p>Rasmussen, Lars (08) &nbsp; Rasmussen, Signe (05)</p>
<h2>Classes</h2><table><tr><th>Per</th><th>Course</th><th>Teacher</th></tr><tr><td>1</td><td>Government</td><td>Yoder, Ben</td></tr><tr><td>2</td><td>Statistics</td><td>Adeyemi, Tola</td></tr><tr><td>3</td><td>Ceramics II</td><td>Finch, Orla</td></tr></table><hr>
<p>Confidential student information. Counselor: Ms. Jimenez</p></body></html>`,
);

page(
  't17',
  'Illuminate profile with values above their labels',
  `${IL}/live/?page=StudentProfile&id=71120`,
  '9950066183',
  ['5105550125'],
  illuminate({
    title: 'Kaplan, Ezra',
    crumbs: ['Students', 'Grade 5', 'Kaplan, Ezra'],
    body: `<div class="card"><img alt="" src="s.png"><h1>Kaplan, Ezra</h1><p class="muted">Bay Elementary, Room 14, Ms. Tran</p>
<div class="tile">71120<small>Local ID</small></div><div class="tile">9950066183<small>SSID</small></div><div class="tile">5<small>Grade</small></div><div class="tile">M<small>Gender</small></div><div class="tile">05/25/2016<small>Birth Date</small></div><div class="tile">5105550125<small>Home Phone</small></div></div>
<ul class="nav-tabs"><li>Overview</li><li>Demographics</li><li>Assessments</li><li>Attendance</li><li>Family</li></ul>
<div class="card"><h2>Family</h2><p>Mother: Ruth Kaplan &middot; Sister: Naomi Kaplan (Gr. 2, Local ID 74402)</p></div>
<div class="card"><h2>Attendance</h2><p>Present 41, Absent 2, Tardy 1</p></div>
<div class="card"><h2>Recent scores</h2>${grid(
      ['Assessment', 'Date', 'Score'],
      [
        ['Unit 2 Math', '10/09/2026', '82%'],
        ['Reading Benchmark', '09/22/2026', 'Level S'],
      ],
    )}</div>`,
  }),
);

page(
  't18',
  'Illuminate test history, number before the name',
  `${IL}/live/?page=StudentTestHistory&id=69004`,
  '9929905514',
  [],
  illuminate({
    title: 'Test history',
    crumbs: ['Students', 'Assessments', 'State Tests'],
    body: `<div class="card"><div class="muted">SSID</div><div>9929905514</div><h1>Lindgren, Astrid M.</h1><div>Grade 8 &middot; Female &middot; DOB 12/19/2012 &middot; Local ID 69004</div>
<div class="muted">Twin of Lindgren, Oskar</div></div>
<ul class="nav-tabs"><li>CAASPP</li><li>ELPAC</li><li>PFT</li><li>Local</li></ul>
<h2>Smarter Balanced</h2>
${grid(
  ['Year', 'Subject', 'Scale', 'Achievement', 'Teacher'],
  [
    ['2026', 'ELA', '2602', 'Exceeded', 'Dunn, Carla'],
    ['2026', 'Math', '2577', 'Met', 'Rao, Vikram'],
    ['2025', 'ELA', '2570', 'Met', 'Shaw, Imani'],
    ['2025', 'Math', '2544', 'Nearly Met', 'Shaw, Imani'],
  ],
)}
<h2>ELPAC</h2><p class="muted">No records.</p>
<p>${links(['Previous student', 'Next student', 'Export PDF'])}</p>`,
  }),
);

page(
  't19',
  'Illuminate edit form with guardians',
  `${IL}/live/?page=StudentEdit&id=70031`,
  '0977401362',
  ['5105550170', '5105550171', '5105550172'],
  illuminate({
    title: 'Edit student',
    crumbs: ['Students', 'Mbeki, Thandi', 'Edit'],
    body: `<h1>Edit: Mbeki, Thandi</h1><form>
<fieldset><legend>Basic</legend><label for="a1">Last Name</label><input id="a1" value="Mbeki"> <label for="a2">First Name</label><input id="a2" value="Thandi"> <label for="a3">Birth Date</label><input id="a3" value="2013-01-24"> <label for="a4">Gender</label><select id="a4"><option selected>F</option><option>M</option></select></fieldset>
<fieldset><legend>Identification</legend><label for="a5">Local Student ID</label><input id="a5" value="70031"> <label for="a6">State Student ID</label><input id="a6" value="0977401362"> <label for="a7">Lunch PIN</label><input id="a7" value="7003"></fieldset>
<fieldset><legend>Guardian 1</legend><label for="g1">Name</label><input id="g1" value="Joyce Mbeki"> <label for="g2">Gender</label><input id="g2" value="F"> <label for="g3">Phone</label><input id="g3" value="5105550170"> <label for="g4">Work</label><input id="g4" value="5105550171"></fieldset>
<fieldset><legend>Guardian 2</legend><label for="h1">Name</label><input id="h1" value="Alan Pierce"> <label for="h2">Gender</label><input id="h2" value="M"> <label for="h3">Phone</label><input id="h3" value="(510) 555-0172"></fieldset>
<fieldset><legend>Notes</legend><textarea>Brother Sipho starts TK next fall; forms sent.</textarea></fieldset>
<button>Save</button> <button>Cancel</button></form>`,
  }),
);

page(
  't20',
  'other system: one page with arrows, enrollment',
  'https://sis.elkridge-usd.example/q/student/enrollment',
  '9963380047',
  ['8315550140'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Elk Ridge USD - Student Enrollment</title><style>body{font:13px Segoe UI,Arial}.bar{background:#234;color:#fff;padding:4px}.k{color:#666;padding-right:6px}.v{padding-right:20px}</style></head>
<body><div class="bar">Elk Ridge USD &nbsp; School: Ridgeline K-8 &nbsp; Year 26-27 &nbsp; <button>|&lt;</button><button>&lt;</button><button>&gt;</button><button>&gt;|</button> 14 of 388</div>
<div class="menu">${links(['Student', 'Attendance', 'Scheduling', 'Marks', 'Test', 'Health', 'Discipline', 'Reports'])}</div>
<table class="head"><tr><td class="k">Student</td><td class="v">Broussard, Camille</td><td class="k">Grade</td><td class="v">06</td><td class="k">Sex</td><td class="v">F</td><td class="k">Stu#</td><td class="v">118820</td></tr>
<tr><td class="k">Birth</td><td class="v">05/02/2015</td><td class="k">SSID</td><td class="v">9963380047</td><td class="k">Phone</td><td class="v">8315550140</td><td class="k">Advisor</td><td class="v">Nolan, Keith</td></tr></table>
<h2>Enrollment</h2>
${grid(
  ['School', 'Grade', 'Entry', 'Code', 'Exit', 'Code'],
  [
    ['Ridgeline K-8', '06', '08/19/2026', 'R02', '', ''],
    ['Ridgeline K-8', '05', '08/20/2025', 'R02', '06/11/2026', 'W01'],
    ['Harbor Elem', '04', '01/12/2025', 'E1', '06/12/2025', 'W03'],
  ],
)}
<h2>Residence</h2><p>District of residence: Elk Ridge. Permit: none. Guardian: Yvette Broussard (mother). Brother: Remy Broussard, grade 03, moved in the same week.</p>
<h2>Comments</h2><p>Records requested from Harbor 01/14/2025 by L. Tsui. Received 02/02/2025.</p>
<div class="foot">Version 9.4 &middot; User ltsui</div></body></html>`,
);

page(
  't21',
  'other system: a summary in sentences',
  'https://records.orchardpark-schools.example/students/2210/summary',
  '9911548892',
  ['4085550166'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student summary | Orchard Park</title><style>body{font:15px Georgia;max-width:760px;margin:auto}.pill{border:1px solid #999;border-radius:9px;padding:1px 8px}</style></head>
<body><header><a href="/">Orchard Park Schools</a> <nav>${links(['Roster', 'Students', 'Families', 'Calendar', 'Staff'])}</nav></header>
<p class="crumbs"><a href="/students">Students</a> / <a href="#">Grade 10</a> / Fontaine, Desmond</p>
<h1>Desmond Fontaine</h1><p><span class="pill">Grade 10</span> <span class="pill">Active</span> <span class="pill">504 plan</span></p>
<p>SSID: 9911548892. Mother: Celeste Fontaine. Father: Andre Fontaine. Sister: Simone Fontaine, grade 7 at Orchard Middle.</p>
<p>Born 08/08/2011 in San Jose; male; local number 2210; home phone 408-555-0166.</p>
<h2>Team</h2><ul><li>Counselor: Brandt, Lise</li><li>504 coordinator: Ngo, Tam</li><li>Homeroom: Ellis, Grace</li></ul>
<h2>Notes</h2><p><b>10/21/2026</b> Ms. Brandt met with Desmond and his cousin Trey about bus seats. <b>09/09/2026</b> Simone's teacher called the home.</p>
<h2>Credits</h2><table><tr><th>Area</th><th>Earned</th><th>Needed</th></tr><tr><td>English</td><td>12.5</td><td>40</td></tr><tr><td>Math</td><td>10</td><td>30</td></tr></table>
<footer>Orchard Park Records 4 &middot; <a href="#">Print</a> &middot; <a href="#">Sign out</a></footer></body></html>`,
);

page(
  't22',
  'other system: detail page with property cells',
  'https://sis.pinecrest-usd.example/sis/studentDetail.do?navkey=student.std.list.detail',
  '9944017329',
  ['7075550183', '7075550184'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pinecrest SIS</title><style>body{font:12px Arial}.detailProperty{color:#446;text-align:right;padding:2px 6px}.detailValue{padding:2px 18px 2px 4px}</style></head>
<body><div class="logo">Pinecrest USD &nbsp; School view</div><div class="tabs">${links(['School', 'Student', 'Attendance', 'Conduct', 'Health', 'Assessment', 'Schedule'])}</div>
<div class="sideTabs">${links(['Details', 'Contacts', 'Membership', 'Transcript', 'Siblings'])}</div>
<div class="navTrail">Student List &gt; Details &gt; <b>Yamashita, Hana</b> &nbsp; <button>Prev</button> 3 of 52 <button>Next</button></div>
<form name="detailForm"><table class="detailContainer">
<tr><td class="detailProperty">Name</td><td class="detailValue"><input name="propertyValue(stdName)" value="Yamashita, Hana" readonly></td><td class="detailProperty">Grade level</td><td class="detailValue"><input name="propertyValue(stdGrade)" value="04"></td></tr>
<tr><td class="detailProperty">Local ID</td><td class="detailValue"><input name="propertyValue(stdIDLocal)" value="88316"></td><td class="detailProperty">State ID</td><td class="detailValue"><input name="propertyValue(stdIDState)" value="9944017329"></td></tr>
<tr><td class="detailProperty">Date of birth</td><td class="detailValue"><input name="propertyValue(dob)" value="02/27/2017"></td><td class="detailProperty">Gender</td><td class="detailValue"><input name="propertyValue(gender)" value="Female"></td></tr>
<tr><td class="detailProperty">Home phone</td><td class="detailValue"><input name="propertyValue(phone1)" value="7075550183"></td><td class="detailProperty">Homeroom</td><td class="detailValue"><input name="propertyValue(hr)" value="B6 - Sorensen"></td></tr>
<tr><td class="detailProperty">Guardian</td><td class="detailValue">Yamashita, Takeshi (M)</td><td class="detailProperty">Guardian phone</td><td class="detailValue">(707) 555-0184</td></tr>
<tr><td class="detailProperty">Sibling</td><td class="detailValue">Yamashita, Sora, grade 01</td><td class="detailProperty">Counselor</td><td class="detailValue">Ridley, Moira</td></tr></table>
<button>Save</button> <button>Cancel</button></form><div class="foot">Pinecrest SIS 6.8</div></body></html>`,
);

page(
  't23',
  'Aeries enrollment history, names behind the number',
  `${AE}/admin/EnrollmentHistory.aspx`,
  '0915562208',
  ['5595550126'],
  aeries({
    title: 'Enrollment',
    pid: '405561',
    sn: '0956',
    banner: `<span class="banner-line">State Student ID <b data-tcfc="STU.CID">0915562208</b></span> <span class="student-full-name">Marchetti, Leo Vincent</span> <span>Gr 7 Male</span>
${tc('Student ID', 'STU.ID', '405561')}${tc('Telephone', 'STU.TL', '5595550126')}${tc('Birthdate', 'STU.BD', '10/30/2013')}`,
    body: `<div class="tabs">${links(['This District', 'Prior', 'Program', 'Log'])}</div>
<div class="SectionHeader">Enrollment History</div>
${grid(
  ['Year', 'School', 'Enter', 'Leave', 'Rsn', 'Gr', 'Teacher'],
  [
    ['26-27', '22 Valley Oak Middle', '8/12/2026', '', '', '7', 'Pham, Ky'],
    ['25-26', '11 Larkin Elementary', '8/13/2025', '6/04/2026', '160', '6', 'Beaumont, Gail'],
    ['24-25', '11 Larkin Elementary', '8/14/2024', '6/05/2025', '160', '5', 'Ruiz, Ana'],
  ],
  'class="GridTable"',
)}
<div class="SectionHeader">Comments</div>
<p>Leo's twin, Marchetti, Gia, stayed at Larkin for the bilingual class. Father (Carlo Marchetti, 44) signed both forms.</p>
<div class="SectionHeader">District of Residence</div>${tc('Residence', 'STU.ITD', '1062166 Fresno')}${tc('Permit', 'STU.ITP', 'None')}`,
  }),
);

page(
  't24',
  'other system: health page, label below its value',
  'https://sis.bluelake-charter.example/Modules.php?modname=Students/Student.php&include=Medical',
  '9987713405',
  ['9255550158', '9255550159'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Blue Lake Charter</title><style>body{font:14px Arial}.legend-gray{color:#777;font-size:11px}td{padding:6px 22px 6px 0;vertical-align:top}#menu{float:left;width:150px}#body{margin-left:160px}</style></head>
<body><div id="menu"><h3>Blue Lake Charter</h3>${list(['School', 'Students', 'Users', 'Scheduling', 'Grades', 'Attendance', 'Eligibility'].map((t) => `<a href="#">${t}</a>`))}<p>2026-2027 &middot; Quarter 1</p></div>
<div id="body"><h2>Student Info &mdash; Szymanski, Klara</h2><div class="tabs">${links(['General Info', 'Addresses & Contacts', 'Medical', 'Comments'])}</div>
<table><tr><td>Szymanski, Klara<br><span class="legend-gray">Name</span></td><td>3307<br><span class="legend-gray">Student ID</span></td><td>9987713405<br><span class="legend-gray">State Student ID</span></td></tr>
<tr><td>09<br><span class="legend-gray">Grade Level</span></td><td>Female<br><span class="legend-gray">Gender</span></td><td>April 6 2012<br><span class="legend-gray">Birthdate</span></td></tr></table>
<h3>Physician</h3><table><tr><td>Dr. Amit Sethi<br><span class="legend-gray">Physician</span></td><td>9255550158<br><span class="legend-gray">Physician's Phone</span></td><td>John Muir<br><span class="legend-gray">Preferred Hospital</span></td></tr></table>
<h3>Medical Alerts</h3><ul><li>Bee stings: swelling. Brother Jan (grade 6) carries the kit on the bus.</li><li>Contact lens wearer</li></ul>
<h3>Nurse Visits</h3>${grid(
    ['Date', 'Reason', 'Result', 'Comments'],
    [
      ['10/12/2026', 'Headache', 'Rest', 'Called mother, Beata, 925-555-0159'],
      ['09/03/2026', 'Screening', 'Pass', ''],
    ],
  )}</div></body></html>`,
);

// The only number is another child's

page(
  't25',
  'Aeries siblings panel, banner without the number',
  `${AE}/admin/Siblings.aspx`,
  null,
  ['9930018874', '5595550147'],
  aeries({
    title: 'Siblings',
    pid: '402611',
    sn: '1190',
    banner: bannerOf('Haverford, Lyle', [
      ['Student ID', 'STU.ID', '402611'],
      ['Grade', 'STU.GR', '8'],
      ['Birthdate', 'STU.BD', '1/19/2013'],
      ['Telephone', 'STU.TL', '5595550147'],
    ]),
    body: `<div class="SectionHeader">Family Key 20071</div>
${grid(
  ['Name', 'Grade', 'School', 'Relation'],
  [
    ['Haverford, Lyle', '8', 'Valley Oak Middle', '(this student)'],
    ['Haverford, June', '5', 'Larkin Elementary', 'Sister'],
  ],
  'class="GridTable"',
)}
<div class="SectionHeader">Sibling</div>
<div class="detail-card"><h3>Haverford, June</h3>${tc('Grade', 'GR', '5')}${tc('Birthdate', 'BD', '2/23/2016')}${tc('Gender', 'SX', 'F')}${tc('State Student ID', 'CID', '9930018874')}${tc('Teacher', 'TE', 'Ruiz, Ana')}
<button type="button">Go to student</button></div>
<div class="SectionHeader">Parents</div><p>Martin and Opal Haverford, one household.</p>`,
  }),
);

page(
  't26',
  'Aeries, now viewing another child than the banner',
  `${AE}/admin/Demographics.aspx?switch=1`,
  null,
  ['9941120635', '5595550150'],
  aeries({
    title: 'Demographics',
    pid: '399240',
    sn: '0412',
    banner: bannerOf('Tillman, Brielle', [
      ['Student ID', 'STU.ID', '399240'],
      ['Grade', 'STU.GR', '7'],
      ['Age', 'STU.AGE', '12'],
      ['Gender', 'STU.SX', 'F'],
    ]),
    body: `<div class="alert" role="status">Now viewing: Torres, Damian</div>
<div class="SectionHeader">Student Data</div>
${tc('Last Name', 'STU.LN', 'Torres')}${tc('First Name', 'STU.FN', 'Damian')}${tc('Gender', 'STU.SX', 'M - Male')}${tc('Birthdate', 'STU.BD', '5/21/2013')}
${tc('Student ID', 'STU.ID', '399255')}${tc('State Student ID', 'STU.CID', '9941120635')}${tc('Grade', 'STU.GR', '8')}
<div class="SectionHeader">Address</div>
${tc('Mailing Address', 'STU.AD', '9 Poppy Ln')}${tc('Telephone', 'STU.TL', '5595550150')}
<div class="SectionHeader">Parent/Guardian</div>${tc('Parent/Guardian', 'STU.PG', 'Gloria Torres')}`,
  }),
);

page(
  't27',
  'PowerSchool merge candidate',
  `${PS}/admin/students/functions/duplicate.html?frn=0010005518`,
  null,
  ['9918870246', '0010005518', '5305550138'],
  powerSchool({
    title: 'Possible Duplicate',
    frn: '0010005518',
    header: `<h2>McAllister, Jordan T <span class="light">10 29115 RVHS</span></h2><p>DOB 06/03/2011 | Male</p>`,
    body: `<div class="feedback-alert">A record with a similar name was found. Review before merging.</div>
${box(
  'This student',
  psRows([
    ['Student', 'McAllister, Jordan T'],
    ['Birth Date', '06/03/2011'],
    ['Student Number', '29115'],
    ['Home Phone', '5305550138'],
    ['Mother', 'McAllister, Kerry'],
  ]),
)}
${box(
  'Merge candidate',
  psRows([
    ['Student', 'McAllister, Jordyn'],
    ['Birth Date', '06/30/2012'],
    ['Gender', 'Female'],
    ['Student Number', '30227'],
    ['SSID', '9918870246'],
    ['School', 'Creekside Middle'],
    ['Mother', 'McAllister, Dana'],
  ]),
)}
<div class="button-row"><button>Not a duplicate</button> <button>Merge into this student</button> <button>Ask district</button></div>`,
  }),
);

page(
  't28',
  'PowerSchool family page with the other tab open',
  `${PS}/admin/students/family.html?frn=0010003390`,
  null,
  ['0922247016', '0010003390', '5305550127', '5305550128'],
  powerSchool({
    title: 'Family Management',
    frn: '0010003390',
    header: `<h2>Okonkwo, Adaeze <span class="light">12 25008 RVHS</span></h2>`,
    body: `<ul class="tabs"><li><a href="#" aria-selected="false">Adaeze</a></li><li class="selected"><a href="#" aria-selected="true">Obinna</a></li><li><a href="#" aria-selected="false">Guardians</a></li></ul>
<div role="tabpanel" hidden>${psRows([
      ['Family Member', 'Okonkwo, Adaeze'],
      ['Grade', '12'],
      ['Status', 'Active'],
    ])}</div>
<div role="tabpanel" class="box-round">${psRows([
      ['Family Member', 'Okonkwo, Obinna'],
      ['Relationship', 'Brother'],
      ['Grade', '9'],
      ['Student Number', '31440'],
      ['State Student ID', '0922247016'],
      ['DOB', '02/02/2012'],
      ['Gender', 'Male'],
      ['Counselor', 'Dobbs, Marlene'],
    ])}</div>
<div role="tabpanel" hidden>${psRows([
      ['Guardian', 'Okonkwo, Chioma'],
      ['Phone', '5305550127'],
    ])}</div>
<p>Household phone (530) 555-0128 &middot; <a href="#">Copy info between family members</a></p>`,
  }),
);

page(
  't29',
  'Campus twin in the relationships tab',
  `${IC}/campus/apps/census/relationships/91855`,
  null,
  ['9959934410', '9495550119'],
  campus({
    title: 'Relationships',
    who: 'Bellweather, Iris',
    facts: 'Student #: 557612 &nbsp; Grade: 04 &nbsp; DOB: 03/03/2017 &nbsp; Gender: F',
    tab: 'Relationships',
    body: `${grid(
      ['Name', 'Gender', 'Age', 'Relationship', 'Phone'],
      [
        ['Bellweather, Joan', 'F', '40', 'Mother', '9495550119'],
        ['Bellweather, Heath', 'M', '9', 'Sibling (twin)', ''],
      ],
      'class="ic-grid"',
    )}
<aside class="ic-panel" role="complementary"><h3>Related person</h3><p><b>Bellweather, Heath</b></p>
${icf('Relationship', 'Twin brother')}${icf('Birth Date', '03/03/2017')}${icf('Gender', 'Male')}${icf('Local Student Number', '557613')}${icf('Student State ID', '9959934410')}${icf('Enrollment', '26-27 Laguna Elementary, 04')}
<button>Open person</button></aside>
<button>New Relationship</button>`,
  }),
);

page(
  't30',
  'Campus breadcrumb and body on another child',
  `${IC}/campus/apps/census/demographics/90011`,
  null,
  ['9903377158', '9495550146'],
  campus({
    title: 'Demographics',
    who: 'Vandermeer, Pieter',
    facts: 'Student #: 548800 &nbsp; Grade: 06 &nbsp; DOB: 07/07/2015',
    tab: 'Demographics',
    trail: '<li>Census</li><li>People</li><li>Ocampo, Trinidad</li><li>Demographics</li>',
    body: `${panel('Person Information', icf('Last Name', 'Ocampo'), icf('First Name', 'Trinidad'), icf('Gender', 'Female'), icf('Birth Date', '12/12/2018 (Age: 7)'), icf('Birth Country', 'PH'))}
${panel('Person Identifiers', icf('Local Student Number', '562090'), icf('Student State ID', '9903377158'), icf('Staff State ID', ''))}
${panel('Personal Contact Information', icf('Home Phone', '9495550146'), icf('Email', ''))}`,
  }),
);

page(
  't31',
  'Synergy note with the cousin behind the number',
  `${SY}/ST_Content.aspx?view=STUDENT&tab=OtherInfo`,
  null,
  ['9937724061', '7605550161'],
  synergy({
    view: 'Student - Other Info',
    focus:
      '<b>Student Name:</b> Delgadillo, Ximena <b>Perm ID:</b> 619774 <b>Grade:</b> 03 <b>School:</b> Arroyo Elem <b>Status:</b> Active',
    body: `${grp('Student Information', syn('Last Name', 'Delgadillo'), syn('First Name', 'Ximena'), syn('Birth Date', '09/14/2017'), syn('Gender', 'Female'), syn('Home Phone', '7605550161'))}
${grp('Transportation', syn('Bus', '7'), syn('Stop', 'Elm and 4th'), syn('Rides With', 'Cousin'))}
${grp('Rides with', '<p>State ID: 9937724061 &ndash; Delgadillo, Bastian (cousin), grade 05, Perm ID 615032</p><p>Both are picked up by their aunt, Graciela Delgadillo.</p>')}
${grp('Other', syn('Locker', ''), syn('Homeroom', '12 (Vogel)'), syn('Counselor', 'Jimenez, P.'))}`,
  }),
);

page(
  't32',
  'Synergy, all facts beside the number differ from the focus line',
  `${SY}/ST_Content.aspx?view=CAREPORTING`,
  null,
  ['0984405127', '7605550139'],
  synergy({
    view: 'CA State Reporting',
    focus:
      '<b>Student Name:</b> Ashworth, Pippa <b>Perm ID:</b> 604418 <b>Grade:</b> 11 <b>Gender:</b> F <b>Birth Date:</b> 01/05/2010 <b>Age:</b> 16',
    tabs: ['CALPADS', 'SENR', 'SINF', 'SPRG', 'Errors'],
    body: `${grp('SINF', syn('Local Student ID', '611903'), syn('Gender', 'M'), syn('Birth Date', '10/18/2014'), syn('Age', '12'), syn('Grade', '07'), syn('SSID', '0984405127'))}
${grp('Address', syn('Street', '2 Mill Rd'), syn('City', 'Vista'), syn('Phone', '7605550139'))}
${grp('Guardian', syn('Guardian 1', 'Holloway, Trent'), syn('Education Level', '13'), syn('Guardian 2', ''))}
${grp(
  'Extract log',
  grid(
    ['Date', 'File', 'Result'],
    [
      ['10/07/2026', 'SINF', 'Accepted'],
      ['10/07/2026', 'SENR', 'Accepted'],
    ],
  ),
)}`,
  }),
);

page(
  't33',
  'Illuminate household card of a cousin',
  `${IL}/live/?page=StudentProfile&id=73318&tab=family`,
  null,
  ['9908816533', '5105550189'],
  illuminate({
    title: 'Salcedo, Noe',
    crumbs: ['Students', 'Grade 2', 'Salcedo, Noe', 'Family'],
    body: `<div class="card"><h1>Salcedo, Noe</h1><p class="muted">Grade 2 &middot; Male &middot; 08/11/2019 &middot; Local ID 73318 &middot; Ms. Ahn</p></div>
<ul class="nav-tabs"><li>Overview</li><li>Demographics</li><li class="active">Family</li><li>Assessments</li></ul>
<div class="card"><h2>Guardians</h2><p>Salcedo, Marta (aunt, legal guardian), 5105550189</p></div>
<div class="card"><h2>Others at this address</h2><div class="tile">Prieto, Alma<small>Cousin</small></div><div class="tile">6<small>Grade</small></div><div class="tile">9908816533<small>SSID</small></div><div class="tile">Female<small>Gender</small></div><div class="tile">66120<small>Local ID</small></div></div>
<div class="card"><h2>Documents</h2><p>Caregiver affidavit, 08/03/2026</p></div>`,
  }),
);

page(
  't34',
  'other system: household drawer with a stepsister',
  'https://sis.elkridge-usd.example/q/student/household',
  null,
  ['9971150928', '8315550165', '8315550167'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Elk Ridge USD - Household</title><style>body{font:13px Segoe UI,Arial}.bar{background:#234;color:#fff;padding:4px}.drawer{border:2px solid #469;padding:10px;margin:10px 0}</style></head>
<body><div class="bar">Elk Ridge USD &nbsp; School: Ridgeline K-8 &nbsp; <button>|&lt;</button><button>&lt;</button><button>&gt;</button><button>&gt;|</button> 201 of 388</div>
<div class="menu">${links(['Student', 'Attendance', 'Marks', 'Test', 'Health', 'Household', 'Reports'])}</div>
<table class="head"><tr><td>Student</td><td>Lockwood, Fern</td><td>Grade</td><td>08</td><td>Sex</td><td>F</td><td>Stu#</td><td>117042</td><td>Birth</td><td>11/26/2012</td></tr></table>
<h2>Household 5521</h2>
${grid(
  ['Person', 'Role', 'Age', 'Phone'],
  [
    ['Lockwood, Warren', 'Father', '45', '8315550165'],
    ['Sutter, Paige', 'Stepmother', '41', '831-555-0167'],
    ['Lockwood, Fern', 'Student', '13', ''],
    ['Sutter, Willa', 'Stepsister', '10', ''],
  ],
)}
<div class="drawer"><button>Close</button><h3>Sutter, Willa</h3><dl><dt>Relationship to Lockwood, Fern</dt><dd>Stepsister</dd><dt>Stu#</dt><dd>120338</dd><dt>Birth</dt><dd>03/09/2016</dd><dt>Statewide Student ID</dt><dd>9971150928</dd><dt>Teacher</dt><dd>Amundsen, Joy</dd></dl></div>
<div class="foot">Version 9.4 &middot; User ltsui</div></body></html>`,
);

// The student's own number is not there yet

page(
  't35',
  'Aeries, number pending and phones about',
  `${AE}/admin/Demographics.aspx?new=1`,
  null,
  ['5595550171', '5595550172', '5595550173'],
  aeries({
    title: 'Demographics',
    pid: '431002',
    sn: '0004',
    school: 'Larkin Elementary',
    banner: bannerOf('Espino, Nico', [
      ['Student ID', 'STU.ID', '431002'],
      ['State Student ID', 'STU.CID', ''],
      ['Telephone', 'STU.TL', '5595550171'],
      ['Grade', 'STU.GR', 'TK'],
    ]),
    body: `<div class="alert">SSID requested from CALPADS 11/02/2026 - pending</div>
<div class="SectionHeader">Student Data</div>
<table class="FormTable"><tr><td>Birthdate</td><td>10/05/2022</td><td>Gender</td><td>M</td></tr><tr><td>State Student ID</td><td data-tcfc="STU.CID"></td><td>Primary Phone</td><td>5595550172</td></tr>
<tr><td>Parent</td><td>Espino, Carla</td><td>Work</td><td>(559) 555-0173</td></tr></table>
<div class="SectionHeader">Siblings</div><p>Espino, Luca - grade 2, Larkin Elementary, Student ID 421877</p>`,
  }),
);

page(
  't36',
  'PowerSchool, number blank and a lunch PIN of ten digits',
  `${PS}/admin/students/state/CA/studentinformation.html?frn=0010010052`,
  null,
  ['0010010052', '0912345071', '5305550156'],
  powerSchool({
    title: 'California Student Information',
    frn: '0010010052',
    header: `<h2>Drummond, Skye <span class="light">9 32590 RVHS</span></h2>`,
    body: `<div class="feedback-alert">Student does not have a statewide identifier. Run the SSID enrollment extract.</div>
${box(
  'Student Identification',
  psRows([
    ['Statewide Student Identifier (SSID)', ''],
    ['SSID Request Date', '10/29/2026'],
    ['Lunch PIN', '0912345071'],
    ['Previous local number', '118-2290'],
    ['Home Phone', '5305550156'],
  ]),
)}
${box(
  'Demographics',
  psRows([
    ['Legal Name', 'Drummond, Skye'],
    ['Birth Date', '12/22/2011'],
    ['Gender', 'Nonbinary'],
    ['Previous State', 'Oregon'],
    ['Guardian', 'Drummond, Fiona'],
  ]),
)}
<div class="button-row"><button>Submit</button></div>`,
  }),
);

page(
  't37',
  'Campus, number requested and an old local number of ten digits',
  `${IC}/campus/apps/census/demographics/93340`,
  null,
  ['0900431182', '9495550174', '9495550175'],
  campus({
    title: 'Demographics',
    who: 'Kaur, Simran',
    facts: 'Student #: 563911 &nbsp; Grade: KN &nbsp; DOB: 06/16/2021',
    tab: 'Demographics',
    body: `${panel('Person Information', icf('Last Name', 'Kaur'), icf('First Name', 'Simran'), icf('Gender', 'Female'), icf('Birth Date', '06/16/2021 (Age: 5)'))}
${panel('Person Identifiers', icf('Student State ID', 'Requested'), icf('Local Student Number', '563911'), icf('Previous District Number', '0900431182'), icf('Staff State ID', ''), '<button>Get State ID</button>')}
${panel('Personal Contact Information', icf('Home Phone', '9495550174'), icf('Cell Phone', '(949) 555-0175'), icf('Comments', 'Brother Arjan Singh, grade 03, same school'))}`,
  }),
);

page(
  't38',
  "Synergy, empty field and a sibling's number in the grid",
  `${SY}/ST_Content.aspx?view=STUDENT&gu=91BE`,
  null,
  ['9925561873', '7605550114'],
  synergy({
    view: 'Student',
    focus: '<b>Student Name:</b> Castellan, Ivo <b>School:</b> Arroyo Elem <b>Status:</b> Active',
    body: `${grp('Student Information', syn('Last Name', 'Castellan'), syn('First Name', 'Ivo'), syn('Perm ID', '630118'), syn('Grade', 'K'), syn('Gender', 'Male'), syn('State Student Number', ''))}
${grp('Demographic Information', syn('Birth Date', '03/28/2021'), syn('Age', '5'), syn('Birth Verification', 'Passport'))}
${grp('Phone Numbers', grid(['Primary', 'Type', 'Phone'], [['X', 'Home', '7605550114']]))}
${grp('Siblings', grid(['Line', 'Name', 'Grade', 'School', 'State Student Number'], [['1', 'Castellan, Petra', '04', 'Arroyo Elem', '9925561873']]))}
<p>Last changed by: Beltran, Sofia on 11/03/2026</p>`,
  }),
);

page(
  't39',
  'Illuminate form, number left empty, hint with an example',
  `${IL}/live/?page=StudentEdit&id=75002`,
  null,
  ['9900000001', '5105550106', '5105550107', '0975002118'],
  illuminate({
    title: 'Edit student',
    crumbs: ['Students', 'Larsson, Bo', 'Edit'],
    body: `<h1>Edit: Larsson, Bo</h1><form>
<fieldset><legend>Basic</legend><label for="b1">Last Name</label><input id="b1" value="Larsson"> <label for="b2">First Name</label><input id="b2" value="Bo"> <label for="b3">Birth Date</label><input id="b3" value="2020-04-09"> <label for="b4">Gender</label><input id="b4" value="M"></fieldset>
<fieldset><legend>Identification</legend><label for="b5">State Student ID</label><input id="b5" value="" aria-describedby="b5h"> <small id="b5h">Ten digits, for example 9900000001</small> <label for="b6">Local Student ID</label><input id="b6" value="75002"> <label for="b7">Cafeteria PIN</label><input id="b7" value="0975002118"></fieldset>
<fieldset><legend>Guardian</legend><label for="c1">Name</label><input id="c1" value="Larsson, Mia"> <label for="c2">Phone</label><input id="c2" value="5105550106"> <label for="c3">Work</label><input id="c3" value="510-555-0107"></fieldset>
<button>Save</button> <button>Cancel</button></form>`,
  }),
);

page(
  't40',
  'other system: number not assigned, sister already has one',
  'https://records.orchardpark-schools.example/students/2641/enroll',
  null,
  ['9947780631', '4085550136', '4085550137'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Enrollment | Orchard Park</title><style>body{font:15px Georgia;max-width:760px;margin:auto}dt{float:left;width:180px;color:#555}</style></head>
<body><header><a href="/">Orchard Park Schools</a> <nav>${links(['Roster', 'Students', 'Families', 'Calendar', 'Staff'])}</nav></header>
<p class="crumbs"><a href="/students">Students</a> / New / Beaulieu, Margaux</p>
<h1>Margaux Beaulieu</h1><p>Grade 1 &middot; starts 11/09/2026 &middot; Room 5, Mr. Oduya</p>
<dl><dt>Birth date</dt><dd>02/19/2020</dd><dt>Gender</dt><dd>Female</dd><dt>SSID</dt><dd>Not yet assigned</dd><dt>Phone</dt><dd>4085550136</dd><dt>Guardian</dt><dd>Beaulieu, Philippe, 408-555-0137</dd></dl>
<h2>Checklist</h2><ul><li>Birth certificate: received</li><li>Immunizations: received</li><li>Proof of address: taken from the file of her sister Colette</li></ul>
<h2>Family already enrolled</h2><p>Colette Beaulieu, grade 4, SSID 9947780631</p>
<footer>Orchard Park Records 4 &middot; <a href="#">Sign out</a></footer></body></html>`,
);

// Staff, search, list, portal

page(
  't41',
  'Campus staff person',
  `${IC}/campus/apps/census/demographics/10233`,
  null,
  ['9913304472', '9495550182'],
  campus({
    title: 'Demographics',
    who: 'Kowalczyk, Beth',
    facts: 'Staff #: 2207 &nbsp; DOB: 09/09/1979',
    tab: 'Identities',
    trail: '<li>Census</li><li>Staff</li><li>Kowalczyk, Beth</li>',
    body: `${panel('Person Information', icf('Last Name', 'Kowalczyk'), icf('First Name', 'Beth'), icf('Gender', 'Female'), icf('Birth Date', '09/09/1979 (Age: 47)'))}
${panel('Person Identifiers', icf('Local Student Number', ''), icf('Student State ID', ''), icf('Local Staff Number', '2207'), icf('Staff State ID', '9913304472'))}
${panel('District Employment', icf('Start Date', '08/10/2009'), icf('License Number', '140077'), icf('FTE', '1.0'), icf('Work Phone', '9495550182'))}
${panel('District Assignments', grid(['School', 'Type', 'Title', 'Start'], [['Laguna Elementary', '01: Teacher', 'Grade 2', '08/17/2026']]))}`,
  }),
);

page(
  't42',
  'PowerSchool search with three hits',
  `${PS}/admin/students/search.html?q=nguyen`,
  null,
  ['9916607733', '9942258104', '0957700469'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Selection</title><style>body{font:13px Verdana}.box-round{border:1px solid #bbb;padding:8px}</style></head>
<body class="admin"><div id="branding-powerschool">PowerSchool SIS</div><div id="usertools">${links(['Ridge View High School', 'Term: 26-27 S1', 'Sign Out'])}</div>
<div id="nav-main-frame"><h3>Functions</h3>${list(['Attendance', 'Daily Bulletin', 'Enrollment Summary', 'Master Schedule', 'Reports', 'People', 'Setup'].map((t) => `<a href="#">${t}</a>`))}</div>
<div id="bread_crumbs"><a href="/admin/home.html">Start Page</a> &gt; <b>Student Selection</b></div>
<div id="content-main"><h1>Student Selection</h1><div class="box-round"><label for="q">Search Students</label> <input id="q" value="nguyen"> <button>Search</button> <p>Current Student Selection (3)</p>
${grid(
  ['', 'Student', 'Grade', 'Student Number', 'SSID', 'DOB'],
  [
    ['1', '<a href="#">Nguyen, An</a>', '9', '31006', '9916607733', '01/28/2012'],
    ['2', '<a href="#">Nguyen, Bao</a>', '11', '27718', '9942258104', '07/14/2010'],
    ['3', '<a href="#">Nguyen, Chi</a>', '12', '25590', '0957700469', '11/11/2008'],
  ],
)}
<button>Select Function</button></div></div><div id="footer">Copyright 2026 PowerSchool Group LLC.</div></body></html>`,
);

page(
  't43',
  'Illuminate class list',
  `${IL}/live/?page=Roster&section=4471`,
  null,
  ['9932219067', '0940075518', '9966104432', '9905538217', '5105550160'],
  illuminate({
    title: 'Roster',
    crumbs: ['Grades', 'Sections', 'Grade 5 Homeroom', 'Roster'],
    body: `<h1>Grade 5 Homeroom &ndash; Tran, Lien</h1><p class="muted">Room 14 &middot; 4 students &middot; Classroom phone 510-555-0160</p>
<ul class="nav-tabs"><li>Roster</li><li>Seating</li><li>Gradebook</li><li>Groups</li></ul>
${grid(
  ['Student', 'Local ID', 'SSID', 'Gender', 'Birth Date', 'Guardian'],
  [
    ['Bello, Femi', '71004', '9932219067', 'M', '03/08/2016', 'Bello, Kemi'],
    ['Cho, Minji', '71011', '0940075518', 'F', '07/21/2016', 'Cho, Jae'],
    ['Ferris, Ada', '71033', '9966104432', 'F', '12/30/2015', 'Ferris, Tom'],
    ['Ruelas, Ivan', '71090', '9905538217', 'M', '01/02/2016', 'Ruelas, Sara'],
  ],
)}
<p>${links(['Export', 'Print labels'])}</p>`,
  }),
);

page(
  't44',
  'Aeries parent portal',
  `${AE}/student/Demographics.aspx`,
  null,
  ['9989904416', '5595550184', '5595550185'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries: Portals</title><style>body{font:13px Arial}.card{border:1px solid #ccc;padding:8px;margin:8px}</style></head>
<body><form id="aspnetForm" action="./Demographics.aspx"><input type="hidden" name="ctl00$PID" value="408811"><input type="hidden" name="ctl00$SN" value="0733"><input type="hidden" name="ctl00$SC" value="22">
<div id="TopBar"><b>Parent and Student Portal</b> <span>Welcome, Denise Huxley (parent)</span> ${links(['My Account', 'Add New Student To Your Account', 'Log Out'])}</div>
<div id="NavBar">${links(['Home', 'Student Info', 'Attendance', 'Grades', 'Classes', 'Test Scores', 'Medical', 'Data Confirmation'])}</div>
<div class="students"><a href="#">Huxley, Rowan</a> | <a href="#">Huxley, Tess</a></div>
<h1>Student Info</h1><div class="card"><h2>Huxley, Rowan</h2>${tc('Grade', 'STU.GR', '7')}${tc('Student ID', 'STU.ID', '408811')}${tc('State Student ID', 'STU.CID', '9989904416')}${tc('Birthdate', 'STU.BD', '4/04/2014')}${tc('Telephone', 'STU.TL', '5595550184')}</div>
<div class="card"><h2>Contacts</h2><p>Denise Huxley, mother, (559) 555-0185</p><p>To change an address, use Data Confirmation or call the school office.</p></div>
<div id="Footer">Translate this page &middot; Aeries Software</div></form></body></html>`,
  { isOfItsHost: true },
);

export const twentiethPages = pages;
