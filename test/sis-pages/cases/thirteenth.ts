import { setOf } from './case-page.ts';

const { page, pages } = setOf('thirteenth');

/* ---------- frames: each system's surroundings, once ---------- */

const doc = (title: string, css: string, body: string, root = 'lang="en"') =>
  `<!doctype html><html ${root}><head><meta charset="utf-8"><title>${title}</title><style>body{font:14px/1.45 Arial,Helvetica,sans-serif;margin:12px}td,th{padding:3px 8px;text-align:left;vertical-align:top}${css}</style></head><body>${body}</body></html>`;

/** What Chrome makes of a text that it translates. */
const t = (text: string) =>
  `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${text}</font></font>`;

const aeField = (caption: string, field: string, value: string) =>
  `<div class="data-row"><div class="data-caption">${caption}</div><div class="data-value" data-tcfc="${field}">${value}</div></div>`;

/** Aeries, the staff's side and the families'. */
const aeries = (crumb: string, banner: string, main: string, portal = 'admin', root = 'lang="en"') =>
  doc(
    `${crumb} - Aeries`,
    '.data-row{display:flex}.data-caption{width:180px;color:#555}#NavBar a{margin-right:10px}.student-banner{background:#eef4fa;border:1px solid #b6c8da;padding:6px 10px;margin:8px 0}.SectionHeader{background:#2b5c8a;color:#fff;padding:3px 8px}',
    `<form method="post" action="./${crumb.replaceAll(/\W/g, '')}.aspx" id="aspnetForm"><input type="hidden" name="ctl00$SC" value="12"><input type="hidden" name="ctl00$SY" value="2026">
<header id="TopBar"><a href="Default.aspx">Aeries&reg; SIS</a> <span class="year">2026-2027</span> <span class="school">Valley Unified &ndash; ${portal === 'student' ? 'Families' : 'Ridgeview Elementary'}</span> <a href="UserPreferences.aspx">Preferences</a> <a href="Logout.aspx">Log out</a></header>
<nav id="NavBar"><a href="#">Dashboard</a><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Grades</a><a href="#">Test Scores</a><a href="#">Medical</a><a href="#">Reports</a></nav>
<div class="crumbs">Pages &rsaquo; Student Data &rsaquo; ${crumb}</div>
${banner}<div id="ctl00_MainContent_upMain">${main}</div>
<footer>&copy; Aeries Software &middot; build 9.26.11.4 &middot; 11/18/2026 8:12 AM</footer></form>`,
    root,
  );

/** PowerSchool's administrators' side. */
const ps = (header: string, crumb: string, main: string, root = 'lang="en"') =>
  doc(
    crumb,
    '.box-round{border:1px solid #ccc;border-radius:6px;padding:8px;margin:8px 0}.oddRow td{background:#f4f4f4}.bold{font-weight:bold}#nav-main{float:left;width:180px}#content-main{margin-left:200px}',
    `<div id="branding-powerschool"><a href="/admin/home.html">PowerSchool SIS</a> <span id="schoolContext">School: Ridge Middle &middot; Term: 26-27 Sem 1</span></div>
<div id="nav-main"><ul id="std_information"><li><a href="home.html?frn=0010002817">Quick Lookup</a></li><li><a href="generaldemographics.html?frn=0010002817">Demographics</a></li><li><a href="contacts.html?frn=0010002817">Contacts</a></li><li><a href="state/stateCA.html?frn=0010002817">State/Province - CA</a></li><li><a href="transferinfo.html?frn=0010002817">Transfer Info</a></li></ul></div>
<div id="content-main"><div id="breadcrumb"><a href="/admin/home.html">Start Page</a> &gt; <a href="/admin/students/search.html">Student Selection</a> &gt; ${crumb}</div>
${header}<h1>${crumb}</h1>${main}</div><div id="legend"><h3>Legend</h3><p>Icons - <em>alert</em> | <em>medical</em></p></div>`,
    root,
  );

/** Infinite Campus, the newer look. */
const ic = (person: string, tools: string, main: string) =>
  doc(
    `Campus - ${tools}`,
    '.k-card{border:1px solid #d5d5d5;border-radius:4px;padding:10px;margin:8px 0}.fld{display:inline-block;min-width:180px;margin:4px 12px 4px 0;vertical-align:top}.fld label{display:block;font-size:12px;color:#666}.ic-toolbar{background:#f2f2f2;padding:6px}',
    `<app-root ng-version="16.2.1"><header class="ic-header"><button aria-label="Menu">&#9776;</button> <span class="ic-brand">Infinite Campus</span> <span class="ctx">26-27 &middot; Laguna Charter High</span> <button>Search</button></header>
<nav aria-label="breadcrumb"><ol><li>Student Information</li><li>General</li><li>${tools}</li></ol></nav>
<div class="person-header">${person}</div><main id="workspace">${main}</main><div class="ic-toolbar"><button>Save</button> <button>Documents</button> <a href="#">Related Tools</a></div></app-root>`,
  );

/** Synergy: what stands in its content frame. */
const syn = (view: string, head: string, main: string, root = 'lang="en"') =>
  doc(
    view,
    '.RevTB{border-collapse:collapse}.RevTB td,.RevTB th{border:1px solid #c6d3e2}.lbl{font-size:11px;color:#345;font-weight:bold}.tabs span{border:1px solid #9ab;padding:2px 8px}.tabs .on{background:#fff;font-weight:bold}',
    `<div id="VIEW_HEADER"><span class="mnu">Menu &#9662;</span> <span class="mnu">&#9664; &#9654;</span> <button>Save</button> <button>Undo</button> <button>Find</button> <span class="vt">${view}</span><span class="focus">Year: 2026-2027 &nbsp; Org: Mesa Verde K-8</span></div>
<div id="STUDENT_HEAD">${head}</div>${main}<div id="STATUS">Status: Ready &nbsp; Last saved 11/17/2026 15:40 by MOLINAR</div>`,
    root,
  );

/** Illuminate. */
const ill = (tab: string, main: string) =>
  doc(
    `Illuminate Education - ${tab}`,
    '.navbar{background:#243;color:#fff;padding:6px}.navbar a{color:#fff;margin-right:12px}.panel{border:1px solid #ccc;margin:8px 0;padding:8px}.dl-horizontal dt{float:left;width:170px;font-weight:bold}',
    `<div class="navbar"><a href="/live/">Home</a><a href="#">Students</a><a href="#">Assessments</a><a href="#">Grades</a><a href="#">Reports</a><a href="#">Admin</a><span>Bay Unified &middot; 2026-2027 &middot; Signed in: T. Okafor</span></div>
<ul class="breadcrumb"><li>Home</li><li>${tab}</li></ul>${main}<div class="footer">Need help? Help desk (408) 555-0119 &middot; Terms &middot; Privacy</div>`,
  );

/** A web application of our day: brand, side menu, main part. */
const app = (brand: string, nav: readonly string[], main: string, root = 'lang="en"') =>
  doc(
    brand,
    '.side{float:left;width:170px}.side a{display:block;padding:3px 0}.main{margin-left:190px}.card{border:1px solid #ddd;border-radius:8px;padding:10px;margin:8px 0}.muted{color:#777;font-size:12px}',
    `<header class="topbar"><strong>${brand}</strong> <input type="search" placeholder="Search students" aria-label="Search students"> <span class="user">M. Delgadillo &#9662;</span></header>
<nav class="side">${nav.map((item) => `<a href="#">${item}</a>`).join('')}</nav><div class="main">${main}</div>`,
    root,
  );

/** A page that a district wrote itself, long ago. */
const old = (brand: string, main: string) =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${brand}</title></head><body bgcolor="#ffffff" link="#003399"><table width="100%" bgcolor="#003366"><tr><td><font color="#ffffff" size="4"><b>${brand}</b></font></td><td align="right"><a href="menu.asp"><font color="#ffffff">Main Menu</font></a> | <a href="logoff.asp"><font color="#ffffff">Log Off</font></a></td></tr></table>${main}<hr><font size="1">For official use only. Problems? Call Data Processing ext. 4410. Page last changed 8/2/2011.</font></body></html>`;

/** A spreadsheet that is published to the web. */
const sheet = (name: string, tabs: readonly string[], rows: readonly (readonly string[])[]) =>
  doc(
    `${name} - Google Sheets`,
    '.waffle{border-collapse:collapse}.waffle td,.waffle th{border:1px solid #ddd;height:20px}.row-headers-background{background:#f8f9fa;color:#666;font-weight:normal}',
    `<div id="top-bar"><div id="doc-title"><span class="name">${name}</span></div><ul id="sheet-menu">${tabs.map((tab) => `<li><a href="#">${tab}</a></li>`).join('')}</ul></div>
<div id="sheets-viewport"><div class="ritz grid-container" dir="ltr"><table class="waffle" cellspacing="0"><thead><tr><th class="row-header"></th>${'ABCDEFGH'
      .slice(0, Math.max(...rows.map((row) => row.length)))
      .replaceAll(/./g, '<th class="column-headers-background">$&</th>')}</tr></thead><tbody>${rows
      .map(
        (row, index) =>
          `<tr style="height:20px"><th class="row-headers-background"><div>${index + 1}</div></th>${row.map((cell) => `<td class="s${index % 3}" dir="ltr">${cell}</td>`).join('')}</tr>`,
      )
      .join(
        '',
      )}</tbody></table></div></div><div id="footer"><span>Published by</span> <a href="#">Google Sheets</a> &ndash; <a href="#">Report Abuse</a> &ndash; <span>Updated automatically every 5 minutes</span></div>`,
  );

/** A paper: letter, form, print view. */
const paper = (title: string, head: string, main: string, root = 'lang="en"') =>
  doc(
    title,
    '.sheet{max-width:720px;margin:auto}.lh{text-align:center;border-bottom:2px solid #333}.line{border-bottom:1px solid #000;display:inline-block;min-width:120px}table.f{border-collapse:collapse;width:100%}table.f td{border:1px solid #000}',
    `<div class="noprint"><button>Print</button> <button>Close</button></div><div class="sheet"><div class="lh">${head}</div>${main}</div>`,
    root,
  );

/* ---------- the student's own number is shown ---------- */

page(
  's01',
  'Aeries: Demographics, banner on its General tab, contacts below',
  'https://valley.aeries.net/admin/Demographics.aspx',
  '9931450762',
  ['5595550142', '5595550155', '5595550117', '5595550163'],
  aeries(
    'Demographics',
    `<div id="StudentBanner" class="student-banner"><div class="banner-photo"><img src="StudentPhoto.aspx?v=3" alt="Photo"></div><span class="student-full-name">Vang, Pa Houa</span> <span class="nick">"Houa"</span>
<ul class="banner-tabs"><li class="active">General</li><li>Contact</li><li>Flags</li><li>Programs</li><li>Schedule</li></ul>
<div class="banner-tab-content">${aeField('Student ID', 'STU.ID', '40118273')}${aeField('Grade', 'STU.GR', '4')}${aeField('State Student ID', 'STU.CID', '9931450762')}${aeField('Teacher', 'STU.CU', '118 Yamaguchi-Ruiz')}</div></div>`,
    `<div class="SectionHeader">Student Information</div><div class="cols">${aeField('Last Name', 'STU.LN', 'Vang')}${aeField('First Name', 'STU.FN', 'Pa Houa')}${aeField('Birthdate', 'STU.BD', '03/19/2017')}${aeField('Home Language', 'STU.HL', '23 Hmong')}${aeField('Primary Phone', 'STU.TL', '(559) 555-0117')}${aeField('Family Key', 'STU.FK', '22871')}</div>
<div class="SectionHeader">Contacts</div><table class="GridView"><tr><th>Relationship</th><th>Name</th><th>Cell</th><th>Work</th></tr><tr><td>Mother</td><td>Mai Lor Vang</td><td data-tcfc="CON.CP">5595550142</td><td>(559) 555-0163 x12</td></tr><tr><td>Uncle</td><td>Tou Ger Vang</td><td data-tcfc="CON.CP">5595550155</td><td></td></tr></table>`,
  ),
);

page(
  's02',
  'Aeries: teacher portal, labels over values in a strip above the gradebook',
  'https://valley.aeries.net/teacher/StudentProfile.aspx',
  '9907731548',
  ['8185550166'],
  aeries(
    'Student Profile',
    '',
    `<table id="ctl00_MainContent_ctl01_subStuTop" class="StudentStrip"><tr class="Caption"><td>Student Name</td><td>Grd</td><td>Perm ID</td><td>State ID</td><td>Birthdate</td><td>Phone</td><td>Parent/Guardian</td></tr>
<tr class="Data"><td><b>TER-HAKOBYAN, ANI</b></td><td>11</td><td>30229914</td><td>9907731548</td><td>07/30/2009</td><td>8185550166</td><td>Mr. &amp; Mrs. Ter-Hakobyan</td></tr></table>
<div class="SectionHeader">Current Gradebooks</div><table class="GridView"><tr><th>Per</th><th>Gradebook</th><th>Teacher</th><th>Mark</th><th>Missing</th></tr><tr><td>1</td><td>AP US History Fall</td><td>Brandt</td><td>A- 91.2%</td><td>0</td></tr><tr><td>2</td><td>Chemistry P</td><td>Saetern</td><td>B+ 88.4%</td><td>1</td></tr><tr><td>4</td><td>Armenian III</td><td>Sarkissian</td><td>A 97.0%</td><td>0</td></tr></table>`,
    'teacher',
  ),
);

page(
  's03',
  'Aeries: Language Assessment page, number in the banner alone, test form numbers below',
  'https://valley.aeries.net/admin/LanguageAssessment.aspx',
  '0931206647',
  ['2408290117', '2604110588', '7145550121'],
  aeries(
    'Language Assessment',
    `<div id="StudentBanner" class="student-banner"><span class="student-full-name">Nguyễn, Bảo Trân Thị</span> <button type="button">&#9662;</button><div class="banner-tab-content">${aeField('Student ID', 'STU.ID', '40120055')}${aeField('Grade', 'STU.GR', '2')}${aeField('State Student ID', 'STU.CID', '0931206647')}${aeField('Sex', 'STU.SX', 'F')}${aeField('Birthdate', 'STU.BD', '11/02/2018')}</div></div>`,
    `<div class="SectionHeader">Language Assessment</div>${aeField('Correspondence Language', 'STU.CL', '02 Vietnamese')}${aeField('Language Fluency', 'STU.LF', 'L English Learner')}${aeField('US School Entry', 'LAC.USS', '08/14/2024')}
<table class="GridView" id="ctl00_MainContent_grdELPAC"><tr><th>Test</th><th>Date</th><th>Form</th><th>Overall</th><th>Oral</th><th>Written</th></tr><tr><td>ELPAC Initial</td><td>08/29/2024</td><td>2408290117</td><td>1 Novice</td><td>312</td><td>284</td></tr><tr><td>ELPAC Summative</td><td>04/11/2026</td><td>2604110588</td><td>2</td><td>1431</td><td>1402</td></tr></table><p>Parent notified by letter 05/20/2026. Interpreter: Ms. Huỳnh, 714-555-0121.</p>`,
  ),
);

page(
  's04',
  'Aeries: Siblings page with the own number in the banner and siblings in rows',
  'https://valley.aeries.net/admin/Siblings.aspx',
  '9951382206',
  ['9951382311', '9165550127', '9944017729'],
  aeries(
    'Siblings',
    `<div id="StudentBanner" class="student-banner"><span class="student-full-name">O'Shaughnessy-Reyes, Declan Jr.</span><div class="banner-tab-content">${aeField('Student ID', 'STU.ID', '40117702')}${aeField('State Student ID', 'STU.CID', '9951382206')}${aeField('Grade', 'STU.GR', '5')}</div></div>`,
    `<div class="SectionHeader">Siblings (Family Key 20938)</div><table class="GridView"><tr><th>School</th><th>Student</th><th>Grade</th><th>Student ID</th><th>State Student ID</th><th>Telephone</th></tr>
<tr><td>Ridgeview El</td><td>O'Shaughnessy-Reyes, Maeve</td><td>3</td><td>40119310</td><td>9951382311</td><td>9165550127</td></tr><tr><td>Ridge High</td><td>O'Shaughnessy, Cormac</td><td>9</td><td>40109222</td><td>9944017729</td><td>9165550127</td></tr></table><p><button type="button">Add Sibling</button> <button type="button">Merge Family Keys</button></p>`,
  ),
);

page(
  's05',
  'Aeries: student data print-out, two columns with leaders',
  'https://valley.aeries.net/admin/Reports/StudentDataSheet.aspx?print=1',
  '9962207714',
  ['5595550131', '5595550178', '4417702981', '5595550100', '5595550184', '5595550109', '5595550190'],
  paper(
    'Student Data Printout',
    '<b>Valley Unified School District</b><br>Ridgeview Elementary &middot; 1400 Almond Ave &middot; (559) 555-0100<br>Student Data Printout &nbsp; 11/18/2026 &nbsp; Page 1 of 1',
    `<table width="100%"><tr><td width="50%"><table><tr><td>Student:</td><td><b>Singh Dhaliwal, Gurnoor Kaur</b></td></tr><tr><td>Perm ID:</td><td>40121199</td></tr><tr><td>State ID:</td><td>9962207714</td></tr><tr><td>Grade:</td><td>K</td></tr><tr><td>Birthdate:</td><td>01/26/2021 (5y 9m)</td></tr><tr><td>Home Lang:</td><td>28 Punjabi</td></tr></table></td>
<td><table><tr><td>Parent/Grdn:</td><td>Harpreet Singh Dhaliwal</td></tr><tr><td>Home:</td><td>5595550131</td></tr><tr><td>Work:</td><td>5595550178</td></tr><tr><td>Address:</td><td>8817 W Belmont Ave, Kerman CA 93630-0142</td></tr></table></td></tr></table>
<h4>Emergency contacts</h4><pre>1 Grandmother   Surinder Kaur      559-555-0184
2 Neighbor      Lupe Ávalos        559-555-0109</pre><h4>Medical alerts</h4><p>Peanut (EpiPen in office). Physician: Dr. R. Kalsi 559-555-0190, plan 4417702981.</p>`,
  ),
);

page(
  's06',
  'PowerSchool: State/Province - CA, classic rows, staff member named below',
  'https://ridge.powerschool.com/admin/students/state/stateCA.html?frn=0010002817',
  '9940073318',
  ['0010002817', '9912004417', '4085550133'],
  ps(
    '<div id="student_detail_header"><h2>Tuiasosopo, Fa&#039;alogo &nbsp; 7 &nbsp; 2281740 &nbsp; RMS</h2></div>',
    'California State/Province Information',
    `<form action="/admin/changesrecorded.white.html" method="post"><div class="box-round"><h2>Student Information</h2><table border="0" cellspacing="0"><tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9940073318</td></tr><tr class="evenRow"><td class="bold">SSID Request Date</td><td><input type="text" name="UF-002211-1" value="08/19/2021" size="11"></td></tr><tr class="oddRow"><td class="bold">Student Local ID</td><td>2281740</td></tr><tr class="evenRow"><td class="bold">Primary Language</td><td><select name="UF-002213-1"><option>00 - English</option><option selected>45 - Samoan</option></select></td></tr><tr class="oddRow"><td class="bold">County-District-School of Accountability</td><td>43-69427-6048003</td></tr></table></div>
<div class="box-round"><h2>Program Coordinator</h2><table><tr class="oddRow"><td class="bold">Coordinator SEID</td><td>9912004417</td></tr><tr class="evenRow"><td class="bold">Coordinator Phone</td><td>4085550133</td></tr></table></div><div class="button-row"><button type="submit">Submit</button></div></form>`,
  ),
);

page(
  's07',
  'PowerSchool: header line of a district with family id and SSID in one text',
  'https://ridge.powerschool.com/admin/students/home.html?frn=0010002817',
  '9928846013',
  ['0010002817', '4081550277', '4085550148'],
  ps(
    '<div id="student_detail_header"><h2>Ramírez de la Cruz, José María "Chema"</h2><p>Grade 8 | Local ID: 2279911 | Family ID: 4081550277 | SSID:&nbsp;9928846013 | DOB: 12/12/2012 | <a href="tel:4085550148">4085550148</a></p></div>',
    'Quick Lookup',
    `<div class="box-round"><table class="grid"><tr><th>Exp</th><th>Last Week MTWHF</th><th>Course</th><th>Q1</th><th>Q2</th><th>Abs</th><th>Tdy</th></tr><tr><td>1(A)</td><td>.....</td><td>Math 8<br><a href="mailto:kpark@ridge.example">Park, K</a> - Rm 14</td><td>B 84</td><td>A 92</td><td>1</td><td>0</td></tr><tr><td>2(A)</td><td>..T..</td><td>Science 8<br>Aguilera, D - Rm 22</td><td>C 76</td><td>B 81</td><td>1</td><td>2</td></tr></table></div><p>Attendance totals: 2 absences, 2 tardies. <a href="guardianprint.html?frn=0010002817">Print for guardian</a></p>`,
  ),
);

page(
  's08',
  'PowerSchool: Demographics with form inputs, State number far below phones',
  'https://ridge.powerschool.com/admin/students/generaldemographics.html?frn=0010002817',
  '9970315524',
  ['0010002817', '4085550151', '4085550152'],
  ps(
    '<div id="student_detail_header"><h2>CHEN, WEI-LIN (Willa) 6 2283306</h2></div>',
    'Demographics',
    `<form><div class="box-round"><table><tr class="oddRow"><td class="bold">Name (Last, First MI)</td><td><input name="UF-000101-1" value="Chen"> <input name="UF-000102-1" value="Wei-Lin"> <input name="UF-000103-1" value="" size="2"></td></tr><tr class="evenRow"><td class="bold">Street, Apt/Suite</td><td><input name="UF-000104-1" value="55 Tully Rd #9"></td></tr><tr class="oddRow"><td class="bold">Home Phone</td><td><input name="UF-000105-1" value="4085550151"></td></tr><tr class="evenRow"><td class="bold">Mother Day Phone</td><td><input name="UF-000106-1" value="4085550152"></td></tr><tr class="oddRow"><td class="bold">DOB</td><td><input name="UF-000107-1" value="05/05/2015"></td></tr><tr class="evenRow"><td class="bold">Student Number</td><td>2283306</td></tr><tr class="oddRow"><td class="bold">State Student Number</td><td><input name="UF-000109-1" value="9970315524" maxlength="20"></td></tr><tr class="evenRow"><td class="bold">Lunch ID</td><td><input name="UF-000110-1" value="22833060"></td></tr></table></div><button>Submit</button></form>`,
  ),
);

page(
  's09',
  'PowerSchool: newer page, Contacts tab with the student card in a drawer',
  'https://ridge.powerschool.com/admin/students/contacts/index.html#/student/2817',
  '9915027781',
  ['8185550143', '8185550170', '8185550144', '8185550186'],
  doc(
    'Student Contacts',
    '.pds-drawer{border:1px solid #bbb;padding:8px;width:300px;float:right}.pds-list{margin-right:330px}',
    `<pds-app-layout><div class="pds-app-bar">PowerSchool SIS <span>Ridge Middle</span> <span>26-27 Semester 1</span></div><div class="pds-drawer" role="complementary" aria-label="Student"><h2>Baghdasaryan, Narek</h2><div class="pds-data"><span class="pds-label">Grade</span><span class="pds-value">6</span></div><div class="pds-data"><span class="pds-label">Student No.</span><span class="pds-value">2284410</span></div><div class="pds-data"><span class="pds-label">SSID</span><span class="pds-value">9915027781</span></div><div class="pds-data"><span class="pds-label">Date of Birth</span><span class="pds-value">Feb 9, 2015</span></div></div>
<div class="pds-list"><h1>Contacts</h1><div class="pds-row"><b>1. Baghdasaryan, Lusine</b> Mother &middot; Custody &middot; Lives with <div>Mobile 8185550143 &middot; Work 8185550170</div></div><div class="pds-row"><b>2. Baghdasaryan, Vahe</b> Father <div>Mobile 8185550144</div></div><div class="pds-row"><b>3. Petrosyan, Gayane</b> Grandmother, pickup only <div>Home 8185550186</div></div><button>Add contact</button></div></pds-app-layout>`,
  ),
);

page(
  's10',
  'Infinite Campus: Demographics, identifiers with staff id beside',
  'https://lagunaca.infinitecampus.org/campus/apps/census/demographics?personID=88120',
  '9904416639',
  ['5305550129', '5305550128'],
  ic(
    '<h1>Saechao, Fahm Seng</h1><span>Grade: 12 &nbsp; #601882 &nbsp; DOB: 10/04/2008</span>',
    'Demographics',
    `<section class="k-card"><h2>Person Information</h2><div class="fld"><label>Last Name</label><div>Saechao</div></div><div class="fld"><label>First Name</label><div>Fahm Seng</div></div><div class="fld"><label>Birth Date</label><div>10/04/2008</div></div><div class="fld"><label>Gender</label><div>M</div></div><div class="fld"><label>Soc Sec Number</label><div>***-**-****</div></div></section>
<section class="k-card"><h2>Person Identifiers</h2><div class="fld"><label for="pi1">Local Student Number</label><input id="pi1" value="601882" readonly></div><div class="fld"><label for="pi2">Student State ID</label><input id="pi2" value="9904416639" readonly></div><div class="fld"><label for="pi3">Local Staff Number</label><input id="pi3" value="" readonly></div><div class="fld"><label for="pi4">Staff State ID</label><input id="pi4" value="" readonly></div><div class="fld"><label for="pi5">Person GUID</label><div>7F2C41D0-11AE</div></div></section>
<section class="k-card"><h2>Personal Contact Information</h2><div class="fld"><label>Cell Phone</label><div>(530)555-0128</div></div><div class="fld"><label>Household Phone</label><div>5305550129</div></div></section>`,
  ),
);

page(
  's11',
  'Infinite Campus: Student Summary, household with siblings',
  'https://lagunaca.infinitecampus.org/campus/apps/student/summary?personID=88231',
  '9936620580',
  ['5305550175', '9936620691'],
  ic(
    '<h1>Mai Nhia Xiong-Thao</h1><span>Grade: 09 &nbsp; #602117</span>',
    'Summary',
    `<section class="k-card"><h2>Student Summary</h2><table><tr><th scope="row">Legal Name</th><td>Xiong-Thao, Mai Nhia</td></tr><tr><th scope="row">State ID</th><td>9936620580</td></tr><tr><th scope="row">Student Number</th><td>602117</td></tr><tr><th scope="row">Counselor</th><td>R. Villaseñor (Staff #4412)</td></tr><tr><th scope="row">Primary Phone</th><td>5305550175</td></tr></table></section>
<section class="k-card"><h2>Household: Xiong / Thao</h2><table><thead><tr><th>Name</th><th>Relationship</th><th>Grade</th><th>State ID</th></tr></thead><tbody><tr><td>Xiong-Thao, Kou Meng</td><td>Sibling</td><td>07</td><td>9936620691</td></tr><tr><td>Thao, Yer</td><td>Mother</td><td></td><td></td></tr></tbody></table></section>`,
  ),
);

page(
  's12',
  'Infinite Campus: old look, value cells beneath small captions',
  'https://lagunaca.infinitecampus.org/campus/main.xsl?x=enrollment.detail',
  '9919075542',
  ['5305550100'],
  doc(
    'Enrollment',
    '.cap{font-size:10px;color:#333;background:#e8eef4}.detail{border-collapse:collapse}.detail td{border:1px solid #ccd}',
    `<div class="tabbar"><a href="#">Summary</a> | <b>Enrollments</b> | <a href="#">Schedule</a> | <a href="#">Attendance</a> | <a href="#">Flags</a> | <a href="#">Transcript</a></div><p><b>Montes de Oca, Xóchitl Guadalupe</b> &nbsp; Grade: 10 &nbsp; Birthdate: 02/14/2011</p>
<table class="detail" cellpadding="2"><tr><td class="cap">Calendar</td><td class="cap">Schedule</td><td class="cap">*Grade</td><td class="cap">Class Rank Exclude</td></tr><tr><td>26-27 Laguna Charter High</td><td>Main</td><td>10</td><td><input type="checkbox"></td></tr>
<tr><td class="cap">*Start Date</td><td class="cap">*Start Status</td><td class="cap">End Date</td><td class="cap">End Status</td></tr><tr><td>08/12/2026</td><td>100: First time this year</td><td></td><td></td></tr>
<tr><td class="cap">Student State ID</td><td class="cap">Student Number</td><td class="cap">Resident District</td><td class="cap">School Phone</td></tr><tr><td>9919075542</td><td>601244</td><td>45-70136</td><td>5305550100</td></tr></table><p><b>State Reporting Fields</b> [+] &nbsp; <b>Special Ed Fields</b> [+] &nbsp; - Modified by: Delacruz, Amy 08/13/2026 09:20</p>`,
  ),
);

page(
  's13',
  'Synergy: Student view, label cells above input cells in a grid',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=StudentDemographics',
  '9948813370',
  ['6195550137'],
  syn(
    'Student',
    '<b>Student Name:</b> Đặng, Quốc Huy &nbsp; <b>School:</b> Mesa Verde K-8 &nbsp; <b>Status:</b> Active &nbsp; <b>Homeroom:</b> 12',
    `<div class="tabs"><span class="on">Demographics</span><span>Parent/Guardian</span><span>Other Info</span><span>Emergency</span><span>Enrollment</span><span>Documents</span></div><table class="RevTB"><tr><td class="lbl">Last Name</td><td class="lbl">First Name</td><td class="lbl">Middle Name</td><td class="lbl">Suffix</td><td class="lbl">Perm ID</td><td class="lbl">State Student Number</td></tr><tr><td><input value="Đặng"></td><td><input value="Quốc"></td><td><input value="Huy"></td><td><input value=""></td><td><input value="208814" readonly></td><td><input value="9948813370" readonly></td></tr>
<tr><td class="lbl">Gender</td><td class="lbl">Grade</td><td class="lbl">Birth Date</td><td class="lbl">Home Language</td><td class="lbl">Phone</td><td class="lbl">Phone Type</td></tr><tr><td><input value="Male"></td><td><input value="07"></td><td><input value="08/21/2014"></td><td><input value="Vietnamese"></td><td><input value="6195550137"></td><td><input value="Home"></td></tr></table><p class="lbl">Comment</p><textarea rows="2" cols="60">Brother at Mesa HS. Call father first.</textarea>`,
  ),
);

page(
  's14',
  'Synergy: TeacherVUE card of a student on a seating chart',
  'https://ca-mesa.edupoint.com/TVUE_Content.aspx?view=SeatingChart',
  '9933301874',
  ['6195550160', '6195550159'],
  doc(
    'TeacherVUE',
    '.seat{display:inline-block;border:1px solid #aaa;padding:6px;margin:4px;width:110px}.pop{border:2px solid #456;padding:8px;width:330px;margin-top:8px}',
    `<div class="tv-bar">TeacherVUE &nbsp; Period 3 &middot; Algebra I &middot; Rm 204 <button>Take attendance</button> <button>Lock seats</button></div><div class="seats"><div class="seat">Afualo, Sina</div><div class="seat">Barragán, Iker</div><div class="seat sel">Moua, Tou</div><div class="seat">Pham, Khoi</div><div class="seat">Zatarain-Ruelas, Ximena</div></div>
<div class="pop" role="dialog" aria-label="Student card"><div class="pop-h">Moua, Tou <button aria-label="Close">&times;</button></div><img alt="" src="p.aspx?i=1"><ul><li><span>Grade:</span> 9</li><li><span>Perm ID:</span> 209930</li><li><span>State ID:</span> 9933301874</li><li><span>Birth Date:</span> 04/15/2012</li><li><span>Mother:</span> Moua, Pang (619) 555-0159</li><li><span>Father:</span> Moua, Chue <a href="tel:6195550160">6195550160</a></li></ul><a href="#">Open full profile</a> <a href="#">Email parents</a></div>`,
  ),
);

page(
  's15',
  'Synergy: special education meeting view',
  'https://ca-mesa.edupoint.com/SE_Content.aspx?view=IEPMeeting',
  '9921166053',
  ['9917700264', '6195550183', '6195550101'],
  syn(
    'Special Ed - IEP Meeting',
    '<table><tr><td><b>Student:</b></td><td>Hernández Quiñones, Ángel</td><td><b>DOB:</b></td><td>06/01/2016</td></tr><tr><td><b>SSID:</b></td><td>9921166053</td><td><b>Perm ID:</b></td><td>211870</td></tr><tr><td><b>Case Mgr:</b></td><td>Whitford, J. (SEID 9917700264)</td><td><b>Grade:</b></td><td>05</td></tr></table>',
    `<table class="RevTB"><tr><th>Meeting</th><th>Date</th><th>Purpose</th><th>Status</th></tr><tr><td>Annual</td><td>12/03/2026 14:30</td><td>Plan review</td><td>Invitations sent</td></tr><tr><td>Triennial</td><td>12/05/2024</td><td>Reevaluation</td><td>Affirmed</td></tr></table><h4>Team members</h4><table class="RevTB"><tr><th>Name</th><th>Role</th><th>Phone</th></tr><tr><td>Quiñones, Marisol</td><td>Parent</td><td>6195550183</td></tr><tr><td>Bui, Thao-Vy</td><td>School Psychologist</td><td>6195550101</td></tr></table>`,
  ),
);

page(
  's16',
  'Illuminate: student profile, definition list and homeroom teacher',
  'https://bay.illuminateed.com/live/?controller=Student&action=profile&id=51207',
  '9957740189',
  ['9901188230', '4085550107', '4085550108', '4085550119'],
  ill(
    'Students / Profile',
    `<div class="panel"><h2>Kaur, Simran <small>Grade 3 &middot; Active</small></h2><dl class="dl-horizontal"><dt>Local Student ID</dt><dd>51207</dd><dt>State Student ID</dt><dd>9957740189</dd><dt>Birth Date</dt><dd>2017-10-22</dd><dt>Gender</dt><dd>Female</dd><dt>English Proficiency</dt><dd>RFEP (05/14/2026)</dd><dt>Homeroom Teacher</dt><dd>Ocampo, B. &mdash; State ID 9901188230</dd></dl></div>
<div class="panel"><h3>Household</h3><table><tr><th>Contact</th><th>Type</th><th>Phone</th></tr><tr><td>Jasvir Kaur</td><td>Mother</td><td>4085550107</td></tr><tr><td>Baldev Singh</td><td>Father</td><td>4085550108</td></tr></table></div>`,
  ),
);

page(
  's17',
  'Illuminate: assessment history of one student with test ids',
  'https://bay.illuminateed.com/live/?controller=Assessment&action=history&student=50993',
  '0904417283',
  ['1026011877', '1026011902', '1026013340', '4085550119'],
  ill(
    'Assessments / Student history',
    `<h2>Assessment history</h2><p>Student: <strong>Fonoti, Tavita Jr.</strong> &nbsp;|&nbsp; Grade: <strong>8</strong> &nbsp;|&nbsp; SSID: <strong>0904417283</strong> &nbsp;|&nbsp; Counselor: <strong>P. Lim</strong></p><table class="table"><thead><tr><th>Assessment</th><th>Id</th><th>Date</th><th>Points</th><th>%</th><th>Level</th></tr></thead><tbody><tr><td>Math 8 Interim 1</td><td>1026011877</td><td>10/12/2026</td><td>21/30</td><td>70</td><td>Nearly met</td></tr><tr><td>ELA 8 Interim 1</td><td>1026011902</td><td>10/14/2026</td><td>25/32</td><td>78</td><td>Met</td></tr><tr><td>Science Quick Check</td><td>1026013340</td><td>11/02/2026</td><td>8/10</td><td>80</td><td>Met</td></tr></tbody></table><p><a href="#">Previous student</a> | <a href="#">Next student</a></p>`,
  ),
);

page(
  's18',
  'Q: student banner with fields in columns, arrows for other students',
  'https://q.sierra-jusd.example/StudentProfile/Index',
  '9910082265',
  ['2095550126', '2095550171', '2095550172'],
  doc(
    'Q ZStudent',
    '.zban td{border-right:1px solid #ccc}.zlab{color:#06c;font-size:11px}.ztree{float:left;width:170px}',
    `<div class="zmenu">File &nbsp; Edit &nbsp; Student &nbsp; Attendance &nbsp; Marks &nbsp; Discipline &nbsp; Help</div><div class="znav"><button>|&lt;</button><button>&lt;</button> 14 of 212 <button>&gt;</button><button>&gt;|</button> <input placeholder="Quick find"></div>
<table class="zban"><tr><td><div class="zlab">Student</div><div>MARTINEZ-LOPEZ, DANA I.</div></td><td><div class="zlab">Grade</div><div>06</div></td><td><div class="zlab">Student #</div><div>118420</div></td><td><div class="zlab">SSID</div><div>9910082265</div></td><td><div class="zlab">Home Phone</div><div>2095550126</div></td><td><div class="zlab">Age</div><div>11.4</div></td></tr></table>
<div class="ztree">Demographics<br>&nbsp;Address<br>&nbsp;Contacts<br>&nbsp;Ethnicity<br>Health<br>Programs</div><fieldset><legend>Contacts</legend><table><tr><td>1</td><td>Guardian</td><td>Lopez, Ana Bertha</td><td>2095550171</td></tr><tr><td>2</td><td>Stepfather</td><td>Ortega, Saúl</td><td>2095550172</td></tr></table></fieldset>`,
  ),
);

page(
  's19',
  'School Pathways: master agreement of a charter, read-only fields',
  'https://pathways.redwood-charter.example/reg/student.php?sid=7714',
  '9944930027',
  ['7075550113', '7075550120', '2611040077', '1000447714'],
  app(
    'RegOnline &ndash; Redwood Charter',
    ['Students', 'Assignments', 'Attendance', 'Work samples', 'Master agreements', 'Reports'],
    `<h1>Master Agreement 2026-27 (Fall)</h1><div class="card"><div class="row"><div class="col"><label>Student</label><input readonly value="McAllister-Yang, Journey Rain"></div><div class="col"><label>Grade</label><input readonly value="7"></div><div class="col"><label>Student ID</label><input readonly value="7714"></div></div><div class="row"><div class="col"><label>SSID</label><input readonly value="9944930027"></div><div class="col"><label>Birthdate</label><input readonly value="2014-05-30"></div><div class="col"><label>Learning coach phone</label><input readonly value="7075550113"></div></div></div>
<div class="card"><h3>Supervising teacher</h3><p>Imogen Achterberg, credential 240117736, 7075550120</p><h3>Course contracts</h3><ul><li>Math 7 &ndash; 20 h/month</li><li>ELA 7 &ndash; 20 h/month</li><li>Ceramics (vendor: Mud Lark, PO 2611040077)</li></ul></div><p class="muted">Signed electronically 08/10/2026 by Rain Yang (parent). Agreement no. 1000447714.</p>`,
  ),
);

page(
  's20',
  'School Pathways in Spanish: acuerdo de estudio independiente',
  'https://pathways.redwood-charter.example/es/acuerdo.php?sid=7801',
  '9944930118',
  ['7075550134', '7075550135', '7075550122'],
  app(
    'RegOnline &ndash; Redwood Charter',
    ['Estudiantes', 'Tareas', 'Asistencia', 'Acuerdos', 'Informes'],
    `<h1>Acuerdo escrito de estudio independiente</h1><table class="card"><tr><th>Nombre del estudiante</th><td>Villalpando Ibarra, Emiliano</td></tr><tr><th>Fecha de nacimiento</th><td>17/09/2013</td></tr><tr><th>Grado</th><td>8.º</td></tr><tr><th>Número de estudiante de la escuela</th><td>7801</td></tr><tr><th>Identificador estatal único del estudiante (SSID)</th><td>9944930118</td></tr><tr><th>Teléfono de la madre</th><td>7075550134</td></tr><tr><th>Teléfono del padre</th><td>7075550135</td></tr></table><p>El acuerdo vale del 12 de agosto de 2026 al 18 de diciembre de 2026. El estudiante entrega los trabajos cada viernes a la maestra supervisora, Sra. Belén Cárdenas (7075550122).</p><p>Firma del estudiante ____________ &nbsp; Firma del padre o tutor ____________</p>`,
    'lang="es"',
  ),
);

page(
  's21',
  'eSchoolPLUS: registration entry with tooltips and next fields',
  'https://esp.harborview-usd.example/eSchoolPLUS/Registration/Index/118803',
  '9926650931',
  ['3105550169', '0310555017', '3105550177', '3105550178'],
  app(
    'eSchoolPlus',
    ['Home', 'Registration', 'Scheduling', 'Mark Reporting', 'Medical', 'Discipline'],
    `<div class="sungard-banner"><span>Nakagawa-Soto, Kenji</span> <span>ID: 118803</span> <span>Gr: 10</span> <span>Bldg: 41 Harborview HS</span></div><h2>Student Registration &ndash; Personal</h2><form><div class="form-group"><label for="StateReportId" title="Ten digits from CALPADS">State Report ID</label> <input id="sr" value="9926650931" readonly aria-label="State Student ID"></div><div class="form-group"><label for="bd">Birth Date</label> <input id="bd" value="03/08/2011"></div><div class="form-group"><label for="ph">Student Cell</label> <input id="ph" value="3105550169"></div><div class="form-group"><label for="fam">Family Census Number</label> <input id="fam" value="0310555017"></div><div class="form-group"><label for="cn">Counselor</label> <select id="cn"><option>4410 Prieto</option><option selected>4417 Zaragoza-Bell</option></select></div></form>
<p>Contacts: <a href="#">Soto, Elvira (G) 3105550177</a>, <a href="#">Nakagawa, Dan (G) 3105550178</a></p>`,
  ),
);

page(
  's22',
  'Alma: bio page, caption under each value in cards',
  'https://oakgrove.getalma.example/student/5f3a/bio',
  '9961902748',
  ['8055550102', '8055550181'],
  app(
    'Alma &ndash; Oak Grove Academy',
    ['My Alma', 'Directory', 'Schedule', 'Gradebook', 'Office'],
    `<div class="profile-hd"><h1>Luz Clarita Peña y Soto</h1><span class="pill">Grade 2</span> <span class="pill">Enrolled</span></div><div class="tabs">Bio | Contacts | Schedule | Health | Notes</div><div class="card grid"><div class="stat"><div class="v">Aug 1, 2018</div><div class="k">Birthday</div></div><div class="stat"><div class="v">OG-1187</div><div class="k">School ID</div></div><div class="stat"><div class="v">9961902748</div><div class="k">State ID</div></div><div class="stat"><div class="v">8055550102</div><div class="k">Primary phone</div></div><div class="stat"><div class="v">Spanish</div><div class="k">Home language</div></div></div><div class="card"><h3>Family</h3><div class="stat"><div class="v">Rosalba Soto</div><div class="k">Mother</div></div><div class="stat"><div class="v">8055550181</div><div class="k">Mobile</div></div></div>`,
  ),
);

page(
  's23',
  'Jupiter Ed: student info form with two inputs a row',
  'https://login.jupitered.example/staff/info.php',
  '9908853396',
  ['6615550145', '6615550146', '1000020411'],
  app(
    'Jupiter Ed',
    ['Grades', 'Attendance', 'Discipline', 'Messages', 'Student Info'],
    `<h1>Student Info: Prince</h1><form><table class="form"><tr><td class="fl">Last name</td><td><input value="Prince"></td><td class="fl">First name</td><td><input value="(none)"></td></tr><tr><td class="fl">Student ID</td><td><input value="20411"></td><td class="fl">State ID #</td><td><input value="9908853396"></td></tr><tr><td class="fl">Birthdate</td><td><input value="6/7/2010"></td><td class="fl">Grade level</td><td><input value="11"></td></tr><tr><td class="fl">Home phone</td><td><input value="6615550145"></td><td class="fl">Text number</td><td><input value="6615550146"></td></tr><tr><td class="fl">Parent 1</td><td><input value="Nell Okonkwo-Prince"></td><td class="fl">Parent 1 ID</td><td><input value="1000020411"></td></tr></table><button>Save</button> <button>Next student</button></form><p class="muted">One-word legal name on birth certificate; see note of 8/14.</p>`,
  ),
);

page(
  's24',
  'Aspen: detail template with property rows',
  'https://aspen.foothill-coe.example/aspen/studentDetail.do?navkey=student.std.detail',
  '9934477105',
  ['9495550158'],
  doc(
    'Foothill COE - Aspen',
    '.detailProperty{background:#eef;width:180px}.detailValue{width:240px}',
    `<div id="header">Foothill County Office of Education &nbsp; 2026-2027 &nbsp; <a href="#">Log Off</a> &nbsp; <a href="#">Set Preferences</a></div><table class="navTabs"><tr><td>Pages</td><td><b>Student</b></td><td>Staff</td><td>Attendance</td><td>Conduct</td></tr></table><form name="genericDetailForm"><div class="bodyTitle">Kahananui, Keoni III</div>
<table class="detailTable"><tr><td class="detailProperty">Name</td><td class="detailValue"><input name="propertyValue(relStdPsnOid_nameView)" value="Kahananui, Keoni III"></td><td class="detailProperty">Grade</td><td class="detailValue">09</td></tr><tr><td class="detailProperty">Local ID</td><td class="detailValue">771204</td><td class="detailProperty">State ID</td><td class="detailValue"><input name="propertyValue(stdIDState)" value="9934477105"></td></tr><tr><td class="detailProperty">Phone</td><td class="detailValue"><input name="propertyValue(psnPhone01)" value="9495550158"></td><td class="detailProperty">Birthdate</td><td class="detailValue">9/30/2012</td></tr></table><button>Save</button> <button>Cancel</button></form>`,
  ),
);

page(
  's25',
  'SEIS: student record, several ids',
  'https://seis.foothill-selpa.example/cs/student/204418/info',
  '9953318846',
  ['2044180917', '9917703385', '8185550195', '8185550196'],
  app(
    'SEIS',
    ['Dashboard', 'Student List', 'IEP', 'Services', 'CALPADS', 'Tools'],
    `<h2>Student Record &ndash; Zadourian, Hrach</h2><div class="alert">Next annual due 01/22/2027</div><div class="card"><h3>A. Student Information</h3><table><tr><td>SEIS ID</td><td>2044180917</td><td>Student SSID</td><td>9953318846</td></tr><tr><td>District ID</td><td>660218</td><td>Medi-Cal Number</td><td>Not authorized</td></tr><tr><td>Date of Birth</td><td>02/27/2013</td><td>Grade</td><td>8 - Eighth grade</td></tr><tr><td>Case Manager</td><td>Duquette, Marla</td><td>Case Mgr SEID</td><td>9917703385</td></tr></table></div><div class="card"><h3>B. Parent / Guardian</h3><table><tr><td>Name</td><td>Nazeli Zadourian</td><td>Cell</td><td>8185550195</td></tr><tr><td>Interpreter</td><td>Armenian (Western)</td><td>Home</td><td>818-555-0196</td></tr></table></div>`,
  ),
);

page(
  's26',
  'SIRAS: page head in one line, IEP form below',
  'https://siras.valley-selpa.example/iep/form1.cfm?stu=33107',
  '9917026634',
  ['5595550188', '5595550189'],
  app(
    'SIRAS',
    ['My Students', 'IEP Manager', 'MIS', 'Calendar', 'Reports'],
    `<div class="stuhead">Student: <b>Xiong, True</b> &nbsp; Birthdate: <b>11/11/2015</b> &nbsp; SSID#: <b>9917026634</b> &nbsp; Local ID: <b>33107</b> &nbsp; IEP date: <b>10/02/2026</b></div><h2>Information / Eligibility</h2><div class="card"><p><label><input type="checkbox" checked> Initial</label> <label><input type="checkbox"> Annual</label> <label><input type="checkbox"> Triennial</label></p><p>Primary disability: Specific Learning Disability (290). Secondary: none.</p><p>Parent/Guardian: Bee Xiong, home 5595550188, cell 5595550189.</p><p>Residence school: Sequoia El (10 62166 6006845). Migrant: No. Interpreter needed: Yes, Hmong.</p></div><button>Save &amp; Continue</button> <button>Request Transfer</button>`,
  ),
);

page(
  's27',
  'Welligent-like: letters in the district id',
  'https://welligent.southbay-usd.example/case/overview?cid=551',
  '9966614072',
  ['1093817465', '2026110043', '2026110044'],
  app(
    'Welligent',
    ['Caseload', 'Calendar', 'IEP', 'Service tracking', 'Medicaid'],
    `<div class="case-h"><span class="nm">TAUFA'ASAU, LOSA</span><span class="sub"> F &middot; 04/02/2014 &middot; Gr 06</span></div><div class="card"><div class="pair"><span>District ID:</span><span>040214F117</span></div><div class="pair"><span>State Student ID:</span><span>9966614072</span></div><div class="pair"><span>School of attendance:</span><span>1843201 Normandie Bl MS</span></div><div class="pair"><span>Eligibility:</span><span>SLI</span></div><div class="pair"><span>Billing provider NPI:</span><span>1093817465</span></div></div><div class="card"><h3>Services</h3><table><tr><th>Service</th><th>Provider</th><th>Min/wk</th><th>Authorization</th></tr><tr><td>Speech</td><td>Oyelaran, T., SLP</td><td>60</td><td>2026110043</td></tr><tr><td>OT</td><td>Geller, S., OTR</td><td>30</td><td>2026110044</td></tr></table></div>`,
  ),
);

page(
  's28',
  'Gradebook: side panel of the chosen row, roster without ids',
  'https://grades.elkridge-usd.example/book/per2',
  '9927704419',
  ['7145550163'],
  app(
    'MarkBook',
    ['Per 1', 'Per 2', 'Per 3', 'Per 5', 'Per 6'],
    `<h2>Per 2 English 9 &ndash; Fall</h2><table class="gb"><tr><th>Student</th><th>Essay 1 (50)</th><th>Vocab 3 (20)</th><th>Total</th></tr><tr><td>Abrego Tun, Wilmer</td><td>41</td><td>18</td><td>84%</td></tr><tr class="active"><td>De La Torre-Phan, Isla</td><td>47</td><td>20</td><td>95%</td></tr><tr><td>Her, Nou Chee</td><td>39</td><td>15</td><td>77%</td></tr></table><aside class="card" aria-label="Selected student"><h3>De La Torre-Phan, Isla</h3><ul class="kv"><li><em>Local ID</em> 884120</li><li><em>SSID</em> 9927704419</li><li><em>Born</em> 1/9/2012</li><li><em>Grade</em> 9</li><li><em>Parent</em> Kim Phan, 7145550163</li></ul><button>Message home</button> <button>Progress report</button></aside>`,
  ),
);

page(
  's29',
  'Behaviour: referral form with reporter and other pupils',
  'https://swis.elkridge-usd.example/referral/88214',
  '9938806152',
  ['2611170082', '5595550150'],
  app(
    'Referral Desk',
    ['Referrals', 'Drill down', 'Minors', 'People', 'Settings'],
    `<h1>Office referral #2611170082</h1><form class="card"><fieldset><legend>Student</legend><label>Name <input readonly value="Lo, Pheng (PJ)"></label> <label>Grade <input readonly value="7"></label> <label>District ID <input readonly value="771903"></label> <label>SSID <input readonly value="9938806152"></label></fieldset><fieldset><legend>Event</legend><label>Date <input value="11/17/2026"></label> <label>Location <select><option>Classroom</option><option selected>Bus loading zone</option></select></label> <label>Problem behavior <select><option selected>Physical aggression</option></select></label></fieldset><fieldset><legend>Others involved</legend><table><tr><th>Name</th><th>Role</th><th>District ID</th></tr><tr><td>Guzmán, Ari</td><td>Peer</td><td>771455</td></tr><tr><td>Faleolo, T.</td><td>Witness</td><td>770918</td></tr></table></fieldset><fieldset><legend>Reported by</legend><label>Staff <input readonly value="Castellanos, R."></label> <label>Phone <input readonly value="5595550150"></label></fieldset></form>`,
  ),
);

page(
  's30',
  'Behaviour: suspension notice, draft for print, number in the head table',
  'https://conduct.harborview-usd.example/notice/print?id=4471',
  '0922740618',
  ['3105550111', '2611164471', '3105550112'],
  paper(
    'Notice of Suspension',
    '<h2>Harborview Unified School District</h2>Office of Student Services &middot; 3105550111',
    `<p>November 16, 2026</p><p>To the parent/guardian of:</p><table class="f"><tr><td>Student<br><b>BUSTAMANTE-O'NEAL, RIO</b></td><td>Grade<br><b>10</b></td><td>School<br><b>Harborview High</b></td></tr><tr><td>SSID<br><b>0922740618</b></td><td>Date of Birth<br><b>08/03/2011</b></td><td>Case No.<br><b>2611164471</b></td></tr></table><p>This is to inform you that your child has been suspended for two (2) school days under Education Code 48900(a)(1). The other student involved is not named here to protect privacy. You may request a meeting with the principal, Mrs. Thandiwe Brooks, at (310) 555-0112.</p><p>Return date: November 19, 2026. Homework may be collected in the office.</p>`,
  ),
);

page(
  's31',
  'Intervention: MTSS student page with chips',
  'https://mtss.oakgrove.example/students/9f3b',
  '9941173360',
  ['8055550149'],
  app(
    'TierUp MTSS',
    ['Home', 'Students', 'Plans', 'Meetings', 'Library'],
    `<div class="hero"><h1>Nevaeh Salas-Whitehorse</h1><div class="chips"><span class="chip">Grade 4</span><span class="chip">ID 30881</span><span class="chip">SSID 9941173360</span><span class="chip">EL: No</span><span class="chip">504</span></div></div><div class="card"><h3>Tier 2 plan: Reading fluency</h3><p>Started 09/21/2026 &middot; goal 96 wcpm &middot; interventionist D. Aragón (8055550149)</p><svg width="200" height="40" role="img" aria-label="Progress: 61, 66, 70, 78"><path d="M0 30L60 24L120 20L200 8" fill="none" stroke="#369"></path></svg></div><div class="card"><h3>Group: Room 12 fluency</h3><ul><li>Nevaeh S.</li><li>Dao Yang</li><li>Mateo R. E.</li></ul></div>`,
  ),
);

page(
  's32',
  'Intervention: SST meeting notes, number in a sentence of the head',
  'https://sst.elkridge-usd.example/meeting.php?m=1180',
  '9955027716',
  ['9165550138', '9165550139'],
  old(
    'Elk Ridge USD - Student Study Team',
    `<h3>SST Meeting Summary</h3><p><b>Student:</b> Yer Thao-Moua (SSID: 9955027716) &nbsp; <b>Grade:</b> 1 &nbsp; <b>Teacher:</b> Mrs. Applegate &nbsp; <b>Date:</b> 11/09/2026</p><table border="1" cellpadding="4"><tr><th>Strengths</th><th>Concerns</th><th>Actions</th></tr><tr><td>Kind; loves drawing; counts to 80</td><td>Letter sounds 9/26; tired on Mondays</td><td>Hearing check (nurse, 9165550138); small group 4x30</td></tr></table><p><b>Present:</b> Pa Moua (mother, 9165550139), Mrs. Applegate, Dr. Ivers (psych), interpreter Kao Lee.</p><p>Older sister Mee (grade 3) had an SST in 2024; see her file. Follow-up: 01/25/2027.</p>`,
  ),
);

page(
  's33',
  'Library: patron record with barcode',
  'https://library.ridge-usd.example/circ/patron?view=edit&id=5501',
  '9912047735',
  ['2281700433', '4155550114', '3044118820', '3044120017'],
  app(
    'Shelfmark Library Manager',
    ['Circulation', 'Catalog', 'Reports', 'Patrons', 'Back office'],
    `<h2>Edit Patron</h2><form class="card"><table><tr><th>Last Name</th><td><input value="Ng"></td><th>Barcode</th><td><input value="2281700433"></td></tr><tr><th>First Name</th><td><input value="Ka-Yan Agnes"></td><th>District ID</th><td><input value="2281700"></td></tr><tr><th>Patron Type</th><td>Student</td><th>Grade Level</th><td>5</td></tr><tr><th>User Defined 1: Teacher</th><td><input value="Room 9 Ferreira"></td><th>User Defined 2: SSID</th><td><input value="9912047735"></td></tr><tr><th>Statewide Student ID</th><td><input value="9912047735"></td><th>Primary Phone</th><td><input value="4155550114"></td></tr></table></form><h3>Checked out (2)</h3><table><tr><td>El deafo</td><td>Copy 3044118820</td><td>Due 12/01/2026</td></tr><tr><td>Amulet 3</td><td>Copy 3044120017</td><td>Due 12/01/2026</td></tr></table>`,
  ),
);

page(
  's34',
  'Transport in Spanish: rider card with route and stop',
  'https://routes.kernvalley-usd.example/Rider/Details/11877',
  '9959008147',
  ['6610011877', '6615550171', '6615550172'],
  app(
    'RouteSmith',
    ['Mapa', 'Pasajeros', 'Rutas', 'Vehículos', 'Mensajes'],
    `<h2>Datos del pasajero</h2><div class="card two"><dl><dt>Nombre</dt><dd>Ocegueda Barrios, Yaretzi</dd><dt>Escuela</dt><dd>Kern Valley MS</dd><dt>Grado</dt><dd>6</dd><dt>Núm. de estudiante</dt><dd>11877</dd><dt>SSID</dt><dd>9959008147</dd><dt>Pase de autobús</dt><dd>6610011877</dd></dl><dl><dt>Ruta a. m.</dt><dd>14 &ndash; Parada 9, Cedar &amp; 4th, 7:12</dd><dt>Ruta p. m.</dt><dd>14B &ndash; Parada 3, 15:41</dd><dt>Conductor</dt><dd>Lucero, Hank &ndash; radio 114, 6615550171</dd><dt>Contacto de emergencia</dt><dd>6615550172 (tía)</dd></dl></div><p class="muted">Coordenadas 35.4127702216, -118.5510042217. Viaja con su hermano Yael (8.º).</p>`,
    'lang="es"',
  ),
);

page(
  's35',
  'Health: nurse’s page, immunization registry number and NPI',
  'https://health.ridge-usd.example/nurse/visit?stu=40120',
  '9930551167',
  ['4018827130', '1457380921', '8185550124', '8185550125'],
  app(
    'HealthRoom',
    ['Visits', 'Immunizations', 'Screenings', 'Medications', 'Plans'],
    `<h2>Immunization record (CSIR)</h2><table class="card"><tr><td>Pupil</td><td><b>Amirkhanian, Sevan D.</b></td><td>Birth date</td><td>12/30/2020</td></tr><tr><td>State ID (SSID)</td><td>9930551167</td><td>CAIR ID</td><td>4018827130</td></tr><tr><td>Local ID</td><td>40120</td><td>Grade</td><td>TK</td></tr></table><table class="card"><tr><th>Vaccine</th><th>1st</th><th>2nd</th><th>3rd</th><th>4th</th></tr><tr><td>Polio</td><td>03/02/21</td><td>05/04/21</td><td>07/06/21</td><td>02/11/25</td></tr><tr><td>MMR</td><td>01/05/22</td><td>02/11/25</td><td></td><td></td></tr><tr><td>Varicella</td><td>01/05/22</td><td>02/11/25</td><td></td><td></td></tr></table><p>Provider: Glendale Pediatrics, NPI 1457380921, tel. 8185550124, fax 8185550125. Lot U7714.</p>`,
  ),
);

page(
  's36',
  'Counselling: caseload note with academic history',
  'https://counsel.harborview-usd.example/notes/student/20551',
  '9920406631',
  ['1140027719', '2600114827', '3105550154', '3105550156'],
  app(
    'CounselLog',
    ['Caseload', 'Notes', 'Four-year plans', 'Appointments'],
    `<h1>Jung, Min-jun &ldquo;MJ&rdquo;</h1><p class="muted">12th grade | ID 20551 | SSID 9920406631 | 504: no | Counselor: Abernathy-Diaz</p><div class="card"><h3>Appointments</h3><table><tr><th>Date</th><th>Reason</th><th>With</th></tr><tr><td>11/12/2026 10:20</td><td>UC application, PIQ 2</td><td>Abernathy-Diaz</td></tr><tr><td>10/01/2026 13:05</td><td>Schedule change</td><td>Rojas</td></tr></table></div><div class="card"><h3>College testing and applications</h3><table><tr><td>CEEB code</td><td>050931</td></tr><tr><td>College Board ID</td><td>1140027719</td></tr><tr><td>UC Application ID</td><td>2600114827</td></tr><tr><td>Common App CAID</td><td>41180027</td></tr></table></div><div class="card"><h3>Family</h3><p>Jung, Hye-won (mother) 3105550154 &mdash; Jung, Sang-ho (father) 3105550156</p></div>`,
  ),
);

page(
  's37',
  'College readiness: Cal Grant GPA verification form',
  'https://gpa.collegeready.example/verify/form?rec=2217',
  '9943316680',
  ['7145550165', '7145550110'],
  app(
    'CaliforniaPathways',
    ['Dashboard', 'Transcripts', 'Cal Grant GPA', 'Users', 'Help'],
    `<h1>Cal Grant GPA Verification</h1><p>Record 14 of 388 &middot; Status: <b>Ready</b></p><form class="card"><div><label for="ln">Last name</label><input id="ln" value="Tupuola"></div><div><label for="fn">First name</label><input id="fn" value="Malia Rose"></div><div><label for="dob">Date of birth (mm/dd/yyyy)</label><input id="dob" value="03/23/2009"></div><div><label for="ssn">Social Security number (optional)</label><input id="ssn" value=""></div><div><label for="sid">Statewide Student Identifier (SSID)</label><input id="sid" value="9943316680"></div><div><label for="gpa">GPA (4.00 scale)</label><input id="gpa" value="3.42"></div><div><label for="tel">Student telephone</label><input id="tel" value="7145550165"></div><div><label for="cds">School code (CDS)</label><input id="cds" value="30665483030517"></div></form><p>Certifying official: Dana Wu, Registrar, 7145550110</p>`,
  ),
);

page(
  's38',
  'Transcript in print, labels and values in one cell',
  'https://tes.ridge-usd.example/transcript/print/77120',
  '9935580219',
  ['5595550147', '2611180930', '5595550130'],
  paper(
    'Unofficial Transcript',
    '<b>RIDGE HIGH SCHOOL</b> &middot; CEEB 052288 &middot; 600 Summit Way, Clovis CA 93611-0177 &middot; Phone 559-555-0130',
    `<table class="f"><tr><td>Name: VUE, CHEE KONG</td><td>Student ID: 77120</td><td>Grade: 12</td></tr><tr><td>Birthdate: 10/31/2008</td><td>State ID: 9935580219</td><td>Sex: M</td></tr><tr><td>Guardian: Vue, Chong Neng</td><td>Phone: 5595550147</td><td>Graduation: 06/2027</td></tr></table><table><tr><th>Course</th><th>Gr</th><th>Sem 1</th><th>Sem 2</th><th>Cr</th></tr><tr><td>P English 11</td><td>11</td><td>B</td><td>A</td><td>10.00</td></tr><tr><td>P Physics</td><td>11</td><td>B</td><td>B</td><td>10.00</td></tr><tr><td>CTE Welding 2</td><td>11</td><td>A</td><td>A</td><td>10.00</td></tr></table><p>Cumulative GPA 3.61 (weighted 3.74) &middot; Rank 88 of 512 &middot; State Seal of Biliteracy: Hmong</p><p>Registrar ____________________ Document 2611180930</p>`,
  ),
);

page(
  's39',
  'Independent study: daily log of one pupil',
  'https://is.desertcharter.example/log/2026-11?s=118',
  '9947712056',
  ['7600114408'],
  app(
    'HomeStead IS',
    ['Logs', 'Work samples', 'Learning periods', 'Orders', 'Staff'],
    `<h2>Learning Period 4 (Nov 2 &ndash; Nov 25)</h2><table class="card"><tbody><tr><td>Student</td><td colspan="3">Fitzgerald-Nguyen, Bodhi Lê</td></tr><tr><td>SSID</td><td>9947712056</td><td>School ID</td><td>DC-0118</td></tr><tr><td>Grade</td><td>3</td><td>Track</td><td>B</td></tr></tbody></table><table class="card"><tr><th>Mon</th><th>Tue</th><th>Wed</th><th>Thu</th><th>Fri</th></tr><tr><td>2 &#10003;</td><td>3 &#10003;</td><td>4 &#10003;</td><td>5 &#10003;</td><td>6 &#10003;</td></tr><tr><td>9 &#10003;</td><td>10 &#10003;</td><td>11 H</td><td>12 &#10003;</td><td>13 &#10003;</td></tr></table><p>Apportionment: 9 of 10. Household also enrolled: Juniper (gr. 1), Sol (TK). Order 7600114408 for math kit shipped.</p><button>Parent signature</button>`,
  ),
);

page(
  's40',
  'After-school: registration card, number twice, persons who may pick up',
  'https://afterbell.example/sites/14/kids/5528',
  '9916640372',
  ['8185550118', '8185550119'],
  app(
    'AfterBell ASES',
    ['Sign in/out', 'Roster', 'Snacks', 'Attendance to state', 'Families'],
    `<div class="card kid"><h2>Zaragoza, Iker Santiago <span class="muted">(goes by Santi)</span></h2><table><tr><th>School day grade</th><td>2</td></tr><tr><th>Room</th><td>11 &ndash; Ms. Vartanian</td></tr><tr><th>School ID</th><td>55280</td></tr><tr><th>SSID for ASES report</th><td>9916640372</td></tr><tr><th>SSID</th><td>9916640372</td></tr><tr><th>Pick-up PIN</th><td>4471</td></tr></table></div><div class="card"><h3>Allowed to pick up</h3><ol><li>Mireya Zaragoza, mother, 8185550118</li><li>Beto Zaragoza, grandfather, 8185550119 (ID N4410077)</li></ol></div><div class="card"><h3>Also in the program</h3><p>Zaragoza, Abril &ndash; grade 5</p></div>`,
  ),
  { sure: false },
);

page(
  's41',
  'Foster youth: liaison’s page with case and client numbers',
  'https://fosterlink.foothill-coe.example/youth/view/3381',
  '9963304418',
  ['2610044817', '9095550152', '1000443817', '9095550153'],
  app(
    'FosterLink',
    ['My youth', 'Match lists', 'Placements', 'Education rights', 'Transport plans'],
    `<h1>Youth: DOE-RAMIREZ, Jaziel A.</h1><div class="card"><div class="f"><strong>Statewide Student ID</strong> <span>9963304418</span></div><div class="f"><strong>Client ID (CWS/CMS)</strong> <span>0441-7720-1188-3000214</span></div><div class="f"><strong>Court case no.</strong> <span>2610044817</span></div><div class="f"><strong>Birth date</strong> <span>07/14/2013</span></div><div class="f"><strong>Grade</strong> <span>8</span></div><div class="f"><strong>School of origin</strong> <span>Alder Creek MS</span></div></div><div class="card"><h3>Education rights holder</h3><p>CASA volunteer Winifred Stokes, 9095550152</p></div><div class="card"><h3>County social worker</h3><p>T. Olawale, State ID badge 1000443817, 9095550153</p></div><div class="card"><h3>Siblings in care</h3><p>Two; placed in Riverside County (restricted).</p></div>`,
  ),
);

page(
  's42',
  'Homeless liaison in Spanish: cuestionario de vivienda',
  'https://mckinney.valley-usd.example/cuestionario/ver?id=918',
  '0915507743',
  ['5595550161', '5595550162'],
  app(
    'Enlace McKinney-Vento',
    ['Familias', 'Cuestionarios', 'Transporte', 'Donaciones'],
    `<h1>Cuestionario de vivienda del estudiante</h1><div class="card"><p><b>Estudiante:</b> Ixcoy Tzoc, Marvin Alexander &nbsp; <b>Grado:</b> 9 &nbsp; <b>Fecha de nacimiento:</b> 21/03/2012</p><p><b>SSID:</b> 0915507743 &nbsp; <b>Núm. local:</b> 40128810</p><p><b>¿Dónde vive ahora?</b> <input type="radio" checked> Con otra familia por pérdida de vivienda <input type="radio"> Albergue <input type="radio"> Motel <input type="radio"> Sin techo</p><p><b>¿Vive con sus padres?</b> No (menor no acompañado)</p></div><div class="card"><h3>Otros niños en la familia</h3><table><tr><th>Nombre</th><th>Escuela</th><th>Grado</th></tr><tr><td>Ixcoy Tzoc, Heidy</td><td>Ridgeview</td><td>4</td></tr></table></div><p>Enlace del distrito: Srta. Paloma Urrutia, 5595550161, oficina 5595550162.</p>`,
    'lang="es-MX"',
  ),
);

page(
  's43',
  'Assessment platform: TOMS-like view of a student',
  'https://toms.stateassess.example/mt/students/detail?key=a91',
  '9924473301',
  ['8185550137', '8005550199'],
  app(
    'Test Operations Management',
    ['Students', 'Test assignments', 'Users', 'Appeals', 'Reports'],
    `<h2>View/Edit Student Profile</h2><div class="tabs"><a class="on">Profile</a> <a>Program information</a> <a>Test settings</a> <a>Parent/Guardian letter</a></div><table class="card"><tr><td>Statewide Student Identifier (SSID)</td><td>9924473301</td></tr><tr><td>Last Name</td><td>Ghazarian</td></tr><tr><td>First Name</td><td>Lilit</td></tr><tr><td>Birth Date (YYYY-MM-DD)</td><td>2015-06-18</td></tr><tr><td>Grade Assigned</td><td>05</td></tr><tr><td>Local Student ID</td><td>4411907</td></tr><tr><td>School of Enrollment</td><td>Balboa Elementary (19-64568-6013940)</td></tr><tr><td>Section 504 Status</td><td>No</td></tr><tr><td>Parent phone</td><td>8185550137</td></tr></table><p class="muted">Logged in as: LEA CAASPP Coordinator. CalTAC 800-555-0199.</p>`,
  ),
);

page(
  's44',
  'ELPAC score page within a dashboard, scores of four digits',
  'https://scores.valley-usd.example/elpac/view?doc=2604',
  '9937704160',
  ['2504117702', '2404110935'],
  app(
    'ScoreShelf',
    ['CAASPP', 'ELPAC', 'PFT', 'AP', 'Upload'],
    `<h1>Summative ELPAC 2025&ndash;26</h1><section class="card"><header><span class="n">Keomany, Somchai</span></header><div class="meta"><span>Grade 6</span> &bull; <span>SSID: 9937704160</span> &bull; <span>DOB: 01/15/2015</span> &bull; <span>Fresno County</span></div></section><section class="card"><table><tr><th></th><th>Score</th><th>Level</th></tr><tr><td>Overall</td><td>1541</td><td>3 Moderately developed</td></tr><tr><td>Oral language</td><td>1562</td><td>4</td></tr><tr><td>Written language</td><td>1520</td><td>3</td></tr></table></section><section class="card"><h3>Earlier years</h3><table><tr><td>2024&ndash;25</td><td>1518</td><td>Barcode 2504117702</td></tr><tr><td>2023&ndash;24</td><td>1490</td><td>Barcode 2404110935</td></tr></table></section>`,
  ),
);

page(
  's45',
  'MAP-like: student profile with district and state ids side by side',
  'https://growth.mapshape.example/profile/99182',
  '9950417738',
  ['1180044719', '1170990416'],
  app(
    'MapShape Growth',
    ['Proctor', 'View reports', 'Manage students', 'Manage users'],
    `<h1>Edit Student</h1><div class="card"><div class="flex"><div><span class="q">Student ID</span><br><input value="6620418"></div><div><span class="q">State ID</span><br><input value="9950417738"></div></div><div class="flex"><div><span class="q">Last name</span><br><input value="Chhim"></div><div><span class="q">First name</span><br><input value="Sokha"></div><div><span class="q">M.I.</span><br><input value="" size="1"></div></div><div class="flex"><div><span class="q">Date of birth</span><br><input value="2016-02-29"></div><div><span class="q">Grade</span><br><select><option>4</option><option selected>5</option></select></div></div></div><div class="card"><h3>Test history</h3><table><tr><th>Term</th><th>Test</th><th>RIT</th><th>Event</th></tr><tr><td>Fall 26</td><td>Growth: Reading 2-5 CA</td><td>203</td><td>1180044719</td></tr><tr><td>Spring 26</td><td>Growth: Reading 2-5 CA</td><td>198</td><td>1170990416</td></tr></table></div>`,
  ),
);

page(
  's46',
  'Renaissance-like: student details in a modal over a class list',
  'https://star.readwell.example/classes/4481/students',
  '9919930646',
  ['5595550106'],
  app(
    'ReadWell Star',
    ['Assignments', 'Reports', 'Goals', 'Users'],
    `<h2>Ms. Dhillon &ndash; Grade 1</h2><table class="card"><tr><th>Student</th><th>Username</th><th>Grade</th></tr><tr><td>Avetisyan, Davit</td><td>davit2201</td><td>1</td></tr><tr><td>Cha, Gaonou</td><td>gaonou2214</td><td>1</td></tr><tr><td>St. Clair, Bo</td><td>bo2219</td><td>1</td></tr></table><div class="card" role="dialog" aria-modal="true" aria-labelledby="mt"><h3 id="mt">Student details: Cha, Gaonou</h3><p>ID<br>220114</p><p>State Student ID<br>9919930646</p><p>Birth date<br>09/09/2020</p><p>Ethnicity<br>Hmong</p><p>Parent telephone<br>5595550106</p><button>Edit</button> <button>Close</button></div>`,
  ),
  { sure: false },
);

page(
  's47',
  'Data dashboard: tiles of one pupil, siblings as links',
  'https://insight.bay-usd.example/pupil/7b11',
  '9906627411',
  ['5105550144', '1763445600'],
  app(
    'Insight 360',
    ['District', 'Schools', 'Cohorts', 'Pupil view', 'Downloads'],
    `<h1>Pupil 360: Oyelowo-Park, Temi</h1><div class="card"><span class="muted">SSID</span> <b>9906627411</b> &nbsp; <span class="muted">Local</span> <b>118827</b> &nbsp; <span class="muted">Grade</span> <b>11</b> &nbsp; <span class="muted">Born</span> <b>2010-01-04</b></div><div class="tiles"><div class="card"><div class="big">96.4%</div><div>Attendance</div></div><div class="card"><div class="big">2618</div><div>SBAC Math</div></div><div class="card"><div class="big">0</div><div>Suspensions</div></div><div class="card"><div class="big">142.5</div><div>Credits</div></div></div><p>Family in district: <a href="/pupil/7b12">Oyelowo-Park, Dami (8)</a>, <a href="/pupil/7b13">Oyelowo-Park, Hana (4)</a>. Contact 5105550144.</p><p class="muted">Data as of 11/18/2026 04:00. Batch 1763445600.</p>`,
  ),
);

page(
  's48',
  'Published spreadsheet: one pupil’s card',
  'https://docs.spreadsheets.example/spreadsheets/d/e/2PACX-1vQ/pubhtml?gid=118',
  '9942260087',
  ['8315550141', '8315550142'],
  sheet(
    'Room 6 SDC - student cards 26-27',
    ['Card - Kai', 'Services', 'Schedule'],
    [
      ['STUDENT CARD', '', '', ''],
      ['Name', 'Kealoha-Brown, Kai', 'Teacher', 'Ms. Esquivel'],
      ['Grade', '3', 'Aide', 'Noemi T.'],
      ['SSID', '9942260087', 'Perm ID', '40117119'],
      ['DOB', '7/7/2018', 'Bus', '#9 pm only'],
      ['Mom cell', '8315550141', 'Dad cell', '8315550142'],
      ['Speech', 'T/Th 9:15', 'OT', 'W 10:00'],
      ['Notes', 'sister Leilani in Rm 2, sensory breaks every 30 min', '', ''],
    ],
  ),
);

page(
  's49',
  'FileMaker on the web: fields at fixed places, captions left of the values',
  'https://fm.pinecrest-esd.example/fmi/webd/Students',
  '9958873014',
  ['5305550136', '5305550137'],
  doc(
    'Students',
    '.fm-t{position:absolute;white-space:nowrap}.fm-e{position:absolute;border:1px solid #aaa;background:#fff}',
    `<div class="fm-layout" style="position:relative;width:800px;height:420px;background:#dfe8d8"><div class="fm-t" style="left:12px;top:8px;font-size:20px">Pinecrest Elementary SD &ndash; Student Master</div><div class="fm-t" style="left:12px;top:50px">Name</div><div class="fm-e" style="left:120px;top:48px;width:240px">Etcheverry-Lincoln, Beñat</div><div class="fm-t" style="left:400px;top:50px">Grade</div><div class="fm-e" style="left:500px;top:48px;width:60px">8</div><div class="fm-t" style="left:12px;top:84px">SSID</div><div class="fm-e" style="left:120px;top:82px;width:240px">9958873014</div><div class="fm-t" style="left:400px;top:84px">Birthdate</div><div class="fm-e" style="left:500px;top:82px;width:120px">10/10/2012</div><div class="fm-t" style="left:12px;top:118px">Home phone</div><div class="fm-e" style="left:120px;top:116px;width:240px">5305550136</div><div class="fm-t" style="left:400px;top:118px">Father cell</div><div class="fm-e" style="left:500px;top:116px;width:120px">5305550137</div><div class="fm-t" style="left:12px;top:152px">Guardian</div><div class="fm-e" style="left:120px;top:150px;width:240px">Maite Etcheverry</div><div class="fm-t" style="left:12px;top:200px">Record 41 of 96 &nbsp; Total (Sorted)</div></div><div class="fm-bar"><button>New</button><button>Find</button><button>Sort</button></div>`,
  ),
);

page(
  's50',
  'District ASP page: font tags, bold captions and line breaks',
  'https://intranet.kernvalley-usd.example/stu/lookup.asp?id=22817',
  '9904471826',
  ['6615550191', '6615550192', '6615550193'],
  old(
    'Kern Valley USD - Student Lookup',
    `<center><h3>Student Information</h3></center><table border="0" cellpadding="6"><tr><td valign="top"><img src="pics/22817.jpg" width="90" alt=""></td><td><font face="Verdana" size="2"><b>Name:</b> GONZALEZ-MEJIA, MARIA DE LOS ANGELES<br><b>Stu #:</b> 22817<br><b>State #:</b> <br><b>SSID:</b> 9904471826<br><b>Grade:</b> 5 &nbsp;&nbsp;<b>Track:</b> A<br><b>DOB:</b> 4/1/2016<br></font></td><td valign="top"><font face="Verdana" size="2"><b>Home:</b> 6615550191<br><b>Mother:</b> Mejia, Guillermina 6615550192<br><b>Father:</b> Gonzalez, Efrain (no phone)<br><b>Emerg:</b> Mejia, Tino 6615550193</font></td></tr></table><form action="lookup.asp"><font size="2">Another student: <input name="id" size="8"> <input type="submit" value="Go"></font></form>`,
  ),
  { sure: false },
);

page(
  's51',
  'District PHP page: bordered table, label cells coloured, siblings below',
  'https://sis.tule-river-esd.example/student_view.php?id=551',
  '9968840357',
  ['5595550198', '9968840246', '9968840135'],
  old(
    'Tule River ESD Student Database',
    `<h2>View Student</h2><table border="1" cellspacing="0" cellpadding="3"><tr><td bgcolor="#ccddee">ID</td><td>551</td><td bgcolor="#ccddee">State SSID</td><td>9968840357</td></tr><tr><td bgcolor="#ccddee">Last</td><td>Sok</td><td bgcolor="#ccddee">First</td><td>Ratanak Timothy</td></tr><tr><td bgcolor="#ccddee">Birth</td><td>2019-12-24</td><td bgcolor="#ccddee">Gr</td><td>1</td></tr><tr><td bgcolor="#ccddee">SSID</td><td>9968840357</td><td bgcolor="#ccddee">Tel</td><td>5595550198</td></tr></table><h3>Brothers and sisters</h3><table border="1" cellspacing="0"><tr><th>ID</th><th>Name</th><th>Gr</th><th>SSID</th></tr><tr><td>512</td><td>Sok, Bopha</td><td>4</td><td>9968840246</td></tr><tr><td>498</td><td>Sok, Dara</td><td>6</td><td>9968840135</td></tr></table><p><a href="student_edit.php?id=551">Edit</a> | <a href="student_list.php">Back to list</a></p>`,
  ),
  { sure: false },
);

page(
  's52',
  'Letter in Spanish: resultados CAASPP con el número en el encabezado',
  'https://letters.valley-usd.example/caaspp/es/40117?print',
  '9929936105',
  ['5595550173', '5595550104'],
  paper(
    'Carta a la familia',
    '<b>Distrito Escolar Unificado del Valle</b><br>Departamento de Evaluación &middot; (559) 555-0104',
    `<p>18 de noviembre de 2026</p><p>A los padres o tutores de: <b>Óscar Ñáñez Villaseñor</b><br>Grado: 4<br>Identificador estatal del estudiante (SSID): 9929936105<br>Escuela: Primaria Ridgeview</p><p>Estimados padres o tutores:</p><p>En la primavera de 2026 su hijo tomó las pruebas CAASPP de inglés y matemáticas. Sus resultados se pueden ver en el portal para padres. Si tiene preguntas, llame a la maestra, Sra. Guadalupe Orozco, al 5595550173.</p><p>Inglés: 2431, cerca de la norma &mdash; Matemáticas: 2456, norma cumplida.</p><p>Atentamente,<br>Dr. Ignacio Robledo, Director de Evaluación</p>`,
    'lang="es"',
  ),
);

page(
  's53',
  'Enrollment packet in Spanish, filled, office use box',
  'https://enroll.oakdale-charter.example/paquete/revisar/3307',
  '0933318472',
  ['2095550143', '2095550145', '2095550147', '2095550149'],
  paper(
    'Paquete de inscripción',
    '<b>Oakdale Escuela Chárter</b> &middot; Paquete de inscripción 2026-27',
    `<table class="f"><tr><td>Apellidos: <b>Mendoza y Cárdenas</b></td><td>Nombre(s): <b>Ximena Itzel</b></td><td>Grado: <b>K</b></td></tr><tr><td>Fecha de nacimiento: <b>09/08/2021</b></td><td>Lugar de nacimiento: <b>Modesto, CA</b></td><td>Idioma del hogar: <b>Español, mixteco</b></td></tr><tr><td>Madre: <b>Cárdenas Luna, Brenda</b></td><td>Celular: <b>2095550143</b></td><td>Trabajo: <b>2095550145</b></td></tr><tr><td>Padre: <b>Mendoza, Isidro</b></td><td>Celular: <b>2095550147</b></td><td>Contacto de emergencia: <b>2095550149</b></td></tr></table><h4>Para uso de la oficina</h4><table class="f"><tr><td>Núm. local: 3307</td><td>SSID: 0933318472</td><td>Fecha de ingreso: 11/08/2026</td></tr><tr><td>Maestra: Toledo</td><td>Vacunas: completas</td><td>Recibido por: L. Paz</td></tr></table><h4>Hermanos en esta escuela</h4><p>Mendoza Cárdenas, Yahir, 3.º grado</p>`,
    'lang="es"',
  ),
);

page(
  's54',
  'Aeries, translated by the browser into Spanish',
  'https://valley.aeries.net/admin/Students.aspx',
  '9947703321',
  ['5595550186', '5595550187'],
  aeries(
    'Estudiantes',
    `<div id="StudentBanner" class="student-banner"><span class="student-full-name">${t('Lim, Chanthavy')}</span><div class="banner-tab-content">${aeField(t('Identificación del estudiante'), 'STU.ID', t('40122308'))}${aeField(t('Identificación estatal del estudiante'), 'STU.CID', t('9947703321'))}${aeField(t('Calificación'), 'STU.GR', t('6'))}</div></div>`,
    `<div class="SectionHeader">${t('Información del estudiante')}</div>${aeField(t('Apellido'), 'STU.LN', t('Lim'))}${aeField(t('Nombre de pila'), 'STU.FN', t('Chanthavy'))}${aeField(t('Fecha de nacimiento'), 'STU.BD', t('15/04/2015'))}${aeField(t('Teléfono principal'), 'STU.TL', t('5595550186'))}<div class="SectionHeader">${t('Contactos')}</div><table class="GridView"><tr><th>${t('Relación')}</th><th>${t('Nombre')}</th><th>${t('Celda')}</th></tr><tr><td>${t('Madre')}</td><td>${t('Lim, Sreymom')}</td><td>${t('5595550187')}</td></tr></table>`,
    'admin',
    'lang="es" class="translated-ltr"',
  ),
);

page(
  's55',
  'PowerSchool CA page, translated by the browser, SSID kept in brackets',
  'https://ridge.powerschool.com/admin/students/state/stateCA.html?frn=0010003106',
  '9911137702',
  ['0010003106', '4085550184'],
  ps(
    `<div id="student_detail_header"><h2>${t('Abdi-Warsame, Hodan 8 2290117')}</h2></div>`,
    'Información estatal de California',
    `<div class="box-round"><h2>${t('Información del estudiante')}</h2><table><tr class="oddRow"><td class="bold">${t('Identificador estatal de estudiante (SSID)')}</td><td>${t('9911137702')}</td></tr><tr class="evenRow"><td class="bold">${t('Identificación local del estudiante')}</td><td>${t('2290117')}</td></tr><tr class="oddRow"><td class="bold">${t('Teléfono del tutor')}</td><td>${t('4085550184')}</td></tr><tr class="evenRow"><td class="bold">${t('Fecha de inscripción en escuela de EE. UU.')}</td><td>${t('19/08/2023')}</td></tr></table></div>`,
    'lang="es" class="translated-ltr"',
  ).replaceAll('0010002817', '0010003106'),
);

page(
  's56',
  'Form: request for a cumulative file, sent by another school',
  'https://records.harborview-usd.example/cum/request/6618',
  '9953396021',
  ['4245550128', '4245550139', '2611060034', '3105550117'],
  paper(
    'Request for Cumulative Records',
    '<b>REQUEST FOR STUDENT RECORDS</b><br>Ed. Code 49068 &middot; Harborview USD Records, fax 310-555-0117',
    `<p>From: Pacific Crest Academy, Registrar Toni Vandermeer, 4245550128 &nbsp; To: Harborview Middle</p><table class="f"><tr><td>Student (last, first, middle)</td><td>ARREOLA, J&#39;NIYAH SIMONE</td></tr><tr><td>Date of birth</td><td>05/19/2013</td></tr><tr><td>Statewide Student Identifier</td><td>9953396021</td></tr><tr><td>Grade when last enrolled</td><td>7</td></tr><tr><td>Last day attended</td><td>10/30/2026</td></tr><tr><td>Parent / guardian, phone</td><td>Simone Arreola, 4245550139</td></tr></table><p>Please send: &#9746; Cum folder &#9746; Health record &#9746; IEP/504 &#9744; Discipline &#9746; ELPAC results</p><p>Request number 2611060034 &middot; 2nd request</p>`,
  ),
  { sure: false },
);

page(
  's57',
  'Form: 504 plan, labels in one cell with their values',
  'https://plans.elkridge-usd.example/504/1190/view',
  '9967721940',
  ['9165550185', '9165550103'],
  paper(
    'Section 504 Plan',
    '<h2>Elk Ridge USD &ndash; Section 504 Accommodation Plan</h2>',
    `<table class="f"><tr><td><small>Student</small><br>Santillán-Kim, Lucía Haneul</td><td><small>Birthdate</small><br>08/08/2012</td><td><small>Grade</small><br>8</td></tr><tr><td><small>School</small><br>Elk Ridge MS</td><td><small>State ID (SSID)</small><br>9967721940</td><td><small>Student ID</small><br>118904</td></tr><tr><td><small>Parent</small><br>Haneul Kim</td><td><small>Phone</small><br>9165550185</td><td><small>504 Coordinator</small><br>A. Benavides 9165550103</td></tr></table><h4>Accommodations</h4><ol><li>Extra time 1.5 on tests</li><li>Blood sugar checks in class</li><li>Seat near the door</li></ol><p>Review date 11/01/2027. Signatures on file: parent, teacher, coordinator.</p>`,
  ),
);

/* ---------- no number may be asked for or offered ---------- */

page(
  's58',
  'Aeries: Siblings page, folded banner without SSID, siblings as cards',
  'https://valley.aeries.net/admin/Siblings.aspx?fk=31007',
  null,
  ['9941807726', '5595550167'],
  aeries(
    'Siblings',
    `<div id="StudentBanner" class="student-banner collapsed"><span class="student-full-name">Yang, Kong Meng</span> <span>Grade 2</span> <button type="button" aria-expanded="false">Show banner</button></div>`,
    `<div class="SectionHeader">Siblings (Family Key 31007)</div><div class="sib-card"><b>Yang, Pa Nhia</b> &ndash; Ridgeview El, grade 5${aeField('Student ID', 'SIB.ID', '40116201')}${aeField('State Student ID', 'SIB.CID', '9941807726')}${aeField('Birthdate', 'SIB.BD', '06/06/2016')}</div><p>Last changed 09/02/2026 by Lor, C. Family phone 5595550167.</p><button type="button">Add Sibling</button>`,
  ),
);

page(
  's59',
  'Aeries: staff record with State ID and credentials',
  'https://valley.aeries.net/admin/StaffData.aspx',
  null,
  ['9918840276', '5595550151'],
  aeries(
    'Staff',
    `<div class="find"><label>Staff ID <input value="4412"></label> <button type="button">Go</button></div>`,
    `<div class="SectionHeader">Staff Information</div>${aeField('Staff ID', 'STF.ID', '4412')}${aeField('Name', 'STF.LN', 'Thao-Ellison, Gretchen M.')}${aeField('State ID', 'STF.SID', '9918840276')}${aeField('Birthdate', 'STF.BD', '02/02/1984')}${aeField('Hire Date', 'STF.HD', '08/11/2009')}${aeField('Cell', 'STF.CP', '5595550151')}<div class="SectionHeader">Assignments</div><table class="GridView"><tr><th>School</th><th>Job Class</th><th>FTE</th></tr><tr><td>12 Ridgeview El</td><td>12 Teacher, gr. 5</td><td>1.00</td></tr></table><div class="SectionHeader">Children enrolled in the district</div><p>Ellison, Hugo (40119871), grade 1</p>`,
  ),
);

page(
  's60',
  'Aeries: search for a name with one hit',
  'https://valley.aeries.net/admin/StudentSearch.aspx',
  null,
  ['9926604173'],
  aeries(
    'Student Search',
    '',
    `<div class="find"><label>Search <input id="txtSearch" value="der-gh"></label> <select><option>Name</option><option>Student ID</option><option>State ID</option></select> <button type="button">Search</button></div><p>1 student found. Select a row to open the record.</p><table class="GridView" id="grdResults"><tr><th></th><th>Student ID</th><th>State Student ID</th><th>Name</th><th>Grade</th><th>School</th><th>Tag</th></tr><tr><td><a href="#">Select</a></td><td data-tcfc="STU.ID">40120777</td><td data-tcfc="STU.CID">9926604173</td><td data-tcfc="STU.NM">Der-Ghazarian, Talar</td><td>3</td><td>12</td><td></td></tr></table><p>&#9744; Include inactive students &nbsp; &#9744; All schools</p>`,
  ),
);

page(
  's61',
  'Aeries: new student form, empty SSID, phone beside, last entry in a message',
  'https://valley.aeries.net/admin/NewStudent.aspx',
  null,
  ['9932207785', '5595550121'],
  aeries(
    'Add New Student',
    '',
    `<div class="msg" role="status">Previous entry saved: Hovsepyan, Karen (40123310), SSID 9932207785.</div><table class="form"><tr><td>Last Name</td><td><input name="LN" value="Khoury-Sandoval"></td><td>First Name</td><td><input name="FN" value="Noor"></td></tr><tr><td>Student ID</td><td><input name="ID" value="40123311" readonly></td><td>State Student ID</td><td><input name="CID" value="" maxlength="10"></td></tr><tr><td>Telephone</td><td><input name="TL" value="5595550121"></td><td>Birthdate</td><td><input name="BD" value=""></td></tr><tr><td>Grade</td><td><select name="GR"><option selected></option><option>K</option><option>1</option></select></td><td>Guardian</td><td><input name="PG" value=""></td></tr></table><button type="submit">Insert</button> <button type="button">Cancel</button>`,
  ),
);

page(
  's62',
  'PowerSchool: staff edit, State ID of an educator',
  'https://ridge.powerschool.com/admin/faculty/edit.html?frn=0050000417',
  null,
  ['9902217746', '4085550104', '0050000417'],
  doc(
    'Edit Information',
    '.box-round{border:1px solid #ccc;padding:8px}.bold{font-weight:bold}',
    `<div id="branding-powerschool">PowerSchool SIS</div><ul id="tchr_information"><li><a href="#">Edit Information</a></li><li><a href="#">Security Settings</a></li><li><a href="#">Staff State/Province - CA</a></li></ul><div id="content-main"><h1>Edit Information - Lolesio, Sefina</h1><div class="box-round"><table><tr><td class="bold">Name</td><td>Lolesio, Sefina T.</td></tr><tr><td class="bold">Title</td><td>Teacher, Grade 7 Science</td></tr><tr><td class="bold">State ID</td><td>9902217746</td></tr><tr><td class="bold">ID</td><td>4417</td></tr><tr><td class="bold">School phone</td><td>4085550104</td></tr><tr><td class="bold">DOB</td><td>09/15/1990</td></tr><tr><td class="bold">Preferred prep period</td><td>4</td></tr></table></div><button>Submit</button></div>`,
  ),
);

page(
  's63',
  'PowerSchool: stock header, contacts page with a brother’s state number',
  'https://ridge.powerschool.com/admin/students/contacts.html?frn=0010002817',
  null,
  ['0010002817', '8185550161', '8185550162', '9930667718'],
  ps(
    '<div id="student_detail_header"><h2>Pogosyan, Arevik 6 2284427 RMS</h2></div>',
    'Contacts',
    `<div class="box-round"><h2>Contacts</h2><table class="grid"><tr><th>Order</th><th>Name</th><th>Relationship</th><th>Phone</th></tr><tr><td>1</td><td>Pogosyan, Hasmik</td><td>Mother</td><td>8185550161</td></tr><tr><td>2</td><td>Pogosyan, Artur</td><td>Father</td><td>8185550162</td></tr></table></div><div class="box-round"><h2>Related students of contact 1</h2><table><tr class="oddRow"><td class="bold">Student</td><td>Pogosyan, Gor, grade 4, Balboa Elementary</td></tr><tr class="evenRow"><td class="bold">SSID</td><td>9930667718</td></tr><tr class="oddRow"><td class="bold">Relationship</td><td>Brother</td></tr></table></div>`,
  ),
);

page(
  's64',
  'PowerSchool CA page: SSID blank, a retired number and a phone near',
  'https://ridge.powerschool.com/admin/students/state/stateCA.html?frn=0010003321',
  null,
  ['0010003321', '9917704426', '5595550133'],
  ps(
    '<div id="student_detail_header"><h2>Baltazar-Inthavong, Kaysone 1 2291004 RES</h2></div>',
    'California State/Province Information',
    `<div class="box-round"><h2>Student Information</h2><table><tr class="oddRow"><td class="bold">Statewide Student Identifier (SSID)</td><td></td></tr><tr class="evenRow"><td class="bold">Retired SSID</td><td>9917704426</td></tr><tr class="oddRow"><td class="bold">Reason Retired</td><td>Assigned to a different child in error, 09/04/2026</td></tr><tr class="evenRow"><td class="bold">SSID Request Date</td><td>11/16/2026</td></tr><tr class="oddRow"><td class="bold">Guardian Phone</td><td>5595550133</td></tr></table></div>`,
  ).replaceAll('0010002817', '0010003321'),
);

page(
  's65',
  'PowerSchool: possible duplicates of a new entry',
  'https://ridge.powerschool.com/admin/students/enroll/duplicates.html',
  null,
  ['4085550127', '9918033627'],
  ps(
    '',
    'Possible Duplicate Students',
    `<p>You entered: <b>Lara, Jesús E.</b>, born 04/30/2017, phone 4085550127. One record may be the same student:</p><div class="box-round"><table class="grid"><tr><th>Name</th><th>DOB</th><th>Student Number</th><th>SSID</th><th>School</th><th></th></tr><tr><td>Lara Jr., Jesús Esteban</td><td>04/30/2017</td><td>2271188</td><td>9918033627</td><td>Transferred out</td><td><a href="#">Use this student</a></td></tr></table></div><button>None of these - enroll new student</button> <button>Cancel</button>`,
  ).replace(
    /<ul id="std_information">.*?<\/ul>/,
    '<ul><li><a href="/admin/home.html">Start Page</a></li><li><a href="new.html">Enroll New Student</a></li></ul>',
  ),
);

page(
  's66',
  'Infinite Campus: identifiers of an employee',
  'https://lagunaca.infinitecampus.org/campus/apps/census/demographics?personID=1410',
  null,
  ['9904418827', '5305550105'],
  ic(
    '<h1>Villaseñor, Rebeca</h1><span>Staff &nbsp; DOB: 01/19/1979</span>',
    'Demographics',
    `<section class="k-card"><h2>Person Information</h2><div class="fld"><label>Last Name</label><div>Villaseñor</div></div><div class="fld"><label>First Name</label><div>Rebeca</div></div><div class="fld"><label>Gender</label><div>F</div></div></section><section class="k-card"><h2>Person Identifiers</h2><div class="fld"><label>Local Student Number</label><div></div></div><div class="fld"><label>Student State ID</label><div></div></div><div class="fld"><label>Local Staff Number</label><div>4412</div></div><div class="fld"><label>Staff State ID</label><div>9904418827</div></div></section><section class="k-card"><h2>Personal Contact Information</h2><div class="fld"><label>Work Phone</label><div>5305550105</div></div></section>`,
  ),
);

page(
  's67',
  'Infinite Campus: household panel under a student without a number',
  'https://lagunaca.infinitecampus.org/campus/apps/student/household?personID=90117',
  null,
  ['9930117768', '2095550112'],
  ic(
    '<h1>Uch, Sovann Michael</h1><span>Grade: 01 &nbsp; #604401</span>',
    'Households',
    `<section class="k-card"><h2>Student Summary</h2><div class="fld"><label>Student Number</label><div>604401</div></div><div class="fld"><label>State ID</label><div><em>Not assigned</em></div></div><div class="fld"><label>Enrolled</label><div>11/16/2026</div></div></section><section class="k-card"><h2>Household members</h2><article><h3>Uch, Malis</h3><div class="fld"><label>Grade</label><div>04</div></div><div class="fld"><label>State ID</label><div>9930117768</div></div></article><article><h3>Uch, Rithy (father)</h3><div class="fld"><label>Cell</label><div>2095550112</div></div></article></section>`,
  ),
);

page(
  's68',
  'Infinite Campus: search panel with one result over the start page',
  'https://lagunaca.infinitecampus.org/campus/nav-wrapper/home',
  null,
  ['9938207714', '5305550188'],
  ic(
    '<h1>Good morning, Rebeca</h1>',
    'Home',
    `<section class="k-card" role="search"><label>Student search <input value="602"></label><ul class="results"><li><a href="#"><b>Pereira Dos Santos, Lia</b></a><div class="fld"><label>Grade</label><div>10</div></div><div class="fld"><label>Student State ID</label><div>9938207714</div></div><div class="fld"><label>Student Number</label><div>602300</div></div></li></ul><p>1 of 1 &middot; Advanced search</p></section><section class="k-card"><h2>Process inbox</h2><p>State sync: 3 records waiting. <a href="#">View</a></p></section><section class="k-card"><h2>Announcements</h2><p>Count day is Friday. Questions: 5305550188.</p></section>`,
  ),
);

page(
  's69',
  'Synergy: Student view with an empty State Student Number before a phone',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=StudentDemographics&r=2',
  null,
  ['6195550115', '6195550116'],
  syn(
    'Student',
    '<b>Student Name:</b> Leota-Sapolu, Talia Grace &nbsp; <b>School:</b> Mesa Verde K-8 &nbsp; <b>Status:</b> Active',
    `<div class="tabs"><span class="on">Demographics</span><span>Parent/Guardian</span><span>Emergency</span></div><table class="RevTB"><tr><td class="lbl">Last Name</td><td><input value="Leota-Sapolu"></td><td class="lbl">First Name</td><td><input value="Talia Grace"></td></tr><tr><td class="lbl">Perm ID</td><td><input value="214417" readonly></td><td class="lbl">State Student Number</td><td><input value="" maxlength="10"></td></tr><tr><td class="lbl">Home Phone</td><td><input value="6195550115"></td><td class="lbl">Birth Date</td><td><input value="07/01/2021"></td></tr><tr><td class="lbl">Grade</td><td><input value="K"></td><td class="lbl">Mother Cell</td><td><input value="6195550116"></td></tr></table>`,
  ),
);

page(
  's70',
  'Synergy: labels over values, a cell left out so that the phone stands under State ID',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=QuickView',
  null,
  ['6195550194'],
  syn(
    'Student Quick View',
    '<b>Xiong, Mang Chia</b> &nbsp; Grade 03',
    `<table class="RevTB"><tr><td class="lbl">Perm ID</td><td class="lbl">Grade</td><td class="lbl">State ID</td><td class="lbl">Home Phone</td><td class="lbl">Homeroom</td></tr><tr><td>213390</td><td>03</td><td>6195550194</td><td>Rm 16</td></tr></table><h4>Schedule</h4><table class="RevTB"><tr><th>Per</th><th>Course</th><th>Staff</th></tr><tr><td>HR</td><td>Grade 3</td><td>Bergstrom, L.</td></tr><tr><td>ELD</td><td>ELD 3</td><td>Casas, M.</td></tr></table><p class="lbl">Some fields are hidden because of your user group.</p>`,
  ),
);

page(
  's71',
  'Synergy: staff view with labels over inputs and a State ID',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Staff',
  null,
  ['9915507726', '6195550199'],
  syn(
    'Staff',
    '<b>Staff Name:</b> Aguirre-Pham, Danielle &nbsp; <b>Badge:</b> 7714',
    `<div class="tabs"><span class="on">Demographics</span><span>Credentials</span><span>Assignments</span></div><table class="RevTB"><tr><td class="lbl">Last Name</td><td class="lbl">First Name</td><td class="lbl">State ID</td><td class="lbl">Phone</td></tr><tr><td><input value="Aguirre-Pham"></td><td><input value="Danielle"></td><td><input value="9915507726"></td><td><input value="6195550199"></td></tr><tr><td class="lbl">Type</td><td class="lbl">Hire Date</td><td class="lbl">Birth Date</td><td class="lbl">Email</td></tr><tr><td><select><option selected>Teacher</option><option>Counselor</option></select></td><td><input value="08/2014"></td><td><input value="05/27/1988"></td><td><input value="dap@mesa.example"></td></tr></table>`,
  ),
);

page(
  's72',
  'Synergy: family tab on which a select shows the sister',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=StudentFamily',
  null,
  ['9906630417', '6195550156'],
  syn(
    'Student Family',
    '<b>Student Name:</b> Kasparian, Aram &nbsp; <b>Grade:</b> 06 &nbsp; <b>Perm ID:</b> 210088',
    `<div class="tabs"><span>Demographics</span><span class="on">Family</span><span>Emergency</span></div><p><label>Family member: <select><option>Kasparian, Sona (mother)</option><option selected>Kasparian, Nairi (sister)</option><option>Kasparian, Levon (brother)</option></select></label></p><table class="RevTB"><tr><td class="lbl">Relation</td><td>Sister</td><td class="lbl">Grade</td><td>09</td></tr><tr><td class="lbl">School</td><td>Mesa HS</td><td class="lbl">State Student Number</td><td>9906630417</td></tr><tr><td class="lbl">Phone</td><td>6195550156</td><td class="lbl">Lives with student</td><td>Yes</td></tr></table>`,
  ),
);

page(
  's73',
  'Illuminate: edit user',
  'https://bay.illuminateed.com/live/?controller=Admin&action=editUser&id=318',
  null,
  ['9999999999', '4085550167', '4085550119'],
  ill(
    'Admin / Users / Edit',
    `<div class="panel"><h2>Edit user</h2><form><table><tr><th>First name</th><td><input value="Somphone"></td><th>Last name</th><td><input value="Rattanavong"></td></tr><tr><th>Username</th><td><input value="srattanavong"></td><th>Email</th><td><input value="sr@bay.example"></td></tr><tr><th>State ID</th><td><input value="9999999999"></td><th>Local ID</th><td><input value="8812"></td></tr><tr><th>Birthdate</th><td><input value="1991-03-03"></td><th>Cell</th><td><input value="4085550167"></td></tr></table><p>Roles: Teacher; Test coordinator &middot; Last login 11/17/2026</p><button>Save</button> <button>Reset password</button></form></div>`,
  ),
);

page(
  's74',
  'Illuminate: group roster with one member left after filtering',
  'https://bay.illuminateed.com/live/?controller=Groups&action=roster&id=77',
  null,
  ['9963018827', '4085550119'],
  ill(
    'Students / Groups / LTEL grade 8',
    `<div class="panel"><h2>LTEL grade 8</h2><p>Filter: site = Bay MS; teacher = Nakamura. Showing 1 of 1 students.</p><table class="table"><thead><tr><th><input type="checkbox"></th><th>Student</th><th>Local ID</th><th>State Student ID</th><th>Grade</th><th>ELPAC</th></tr></thead><tbody><tr><td><input type="checkbox"></td><td><a href="#">Hakimi, Zohra</a></td><td>50771</td><td>9963018827</td><td>8</td><td>3</td></tr></tbody></table><button>Add students</button> <button>Export CSV</button></div>`,
  ),
);

page(
  's75',
  'Q: blank banner before a student is chosen, recent ones at the side',
  'https://q.sierra-jusd.example/StudentProfile/Index?new',
  null,
  ['9910077318', '2095550103'],
  doc(
    'Q ZStudent',
    '.zban td{border-right:1px solid #ccc}.zlab{color:#06c;font-size:11px}',
    `<div class="zmenu">File &nbsp; Edit &nbsp; Student &nbsp; Attendance &nbsp; Marks &nbsp; Help</div><div class="znav"><button disabled>&lt;</button> 0 of 0 <button disabled>&gt;</button> <input placeholder="Quick find"></div><table class="zban"><tr><td><div class="zlab">Student</div><div>&nbsp;</div></td><td><div class="zlab">Grade</div><div>&nbsp;</div></td><td><div class="zlab">SSID</div><div>&nbsp;</div></td><td><div class="zlab">Home Phone</div><div>&nbsp;</div></td></tr></table><fieldset><legend>Recent</legend><div>Alcaraz-Lu, Mei &ndash; SSID 9910077318</div></fieldset><fieldset><legend>Office</legend><div>Attendance line: 2095550103</div></fieldset>`,
  ),
);

page(
  's76',
  'CALPADS-like: request for a new SSID with one candidate',
  'https://calpads.stateids.example/SSIDEnrollment/Request/40118',
  null,
  ['9926601185'],
  app(
    'State Pupil Data',
    ['SSID Enrollment', 'Candidate list', 'Anomalies', 'Reports', 'Organization'],
    `<h1>SSID Enrollment &ndash; Candidate list</h1><h3>Submitted record</h3><table class="card"><tr><th>SSID</th><th>Legal Last</th><th>Legal First</th><th>Birth Date</th><th>Gender</th><th>Local ID</th></tr><tr><td></td><td>PAGDILAO</td><td>MARK ANTHONY</td><td>01/31/2020</td><td>M</td><td>40118</td></tr></table><h3>Possible matches (score over 80)</h3><table class="card"><tr><th>SSID</th><th>Legal Last</th><th>Legal First</th><th>Birth Date</th><th>Score</th><th></th></tr><tr><td>9926601185</td><td>PAGDILAO</td><td>MARC</td><td>01/13/2020</td><td>86</td><td><button>Select</button></td></tr></table><button>Request new SSID</button>`,
  ),
);

page(
  's77',
  'CALPADS-like: resolution of a multiple identifier, two records',
  'https://calpads.stateids.example/MID/Resolve/772',
  null,
  ['2611000772', '9930048817', '9937715520'],
  app(
    'State Pupil Data',
    ['SSID Enrollment', 'Anomalies', 'MID', 'CCE', 'Reports'],
    `<h1>MID resolution #2611000772</h1><div class="two"><div class="card"><h3>Record A</h3><dl><dt>SSID</dt><dd>9930048817</dd><dt>Name</dt><dd>Vu, Anh Thu</dd><dt>Birth date</dt><dd>11/05/2014</dd><dt>School</dt><dd>Lincoln El</dd></dl></div><div class="card"><h3>Record B</h3><dl><dt>SSID</dt><dd>9937715520</dd><dt>Name</dt><dd>Vu, Thu Anh</dd><dt>Birth date</dt><dd>11/05/2014</dd><dt>School</dt><dd>Bay Charter</dd></dl></div></div><p>Keep: <input type="radio" name="k"> A <input type="radio" name="k"> B <input type="radio" name="k"> Not the same student</p><button>Submit</button>`,
  ),
);

page(
  's78',
  'Special education: new referral, number awaited, earlier evaluation of a brother',
  'https://seis.foothill-selpa.example/cs/student/205590/info',
  null,
  ['2055900031', '8185550132', '9950072261'],
  app(
    'SEIS',
    ['Dashboard', 'Student List', 'IEP', 'Services', 'Tools'],
    `<h2>Student Record &ndash; Galstyan, Mane</h2><div class="card"><table><tr><td>SEIS ID</td><td>2055900031</td><td>Student SSID</td><td>PENDING</td></tr><tr><td>District ID</td><td>661907</td><td>Date of Birth</td><td>09/12/2023</td></tr><tr><td>Referral</td><td>Regional Center, Part C transition</td><td>Grade</td><td>Preschool</td></tr></table></div><div class="card"><h3>Family</h3><p>Mother: Galstyan, Ruzanna, 8185550132</p><p>Brother: Galstyan, Tigran, grade 2 &mdash; Student SSID: 9950072261 (speech, exited 2025)</p></div>`,
  ),
);

page(
  's79',
  'Gradebook: masked number of the pupil, tutor’s open',
  'https://grades.elkridge-usd.example/book/per5/student/884771',
  null,
  ['7145550176', '9934420918'],
  app(
    'MarkBook',
    ['Per 1', 'Per 2', 'Per 3', 'Per 5', 'Per 6'],
    `<h2>Inzunza-Castro, Dayami</h2><div class="card"><ul class="kv"><li><em>Local ID</em> 884771</li><li><em>SSID</em> &bull;&bull;&bull;&bull;&bull;&bull;4417</li><li><em>Grade</em> 12</li><li><em>Parent</em> Y. Castro, 7145550176</li></ul></div><div class="card"><h3>Peer tutor</h3><p>Truong, Linh, grade 12</p><ul class="kv"><li><em>SSID</em> 9934420918</li><li><em>Period</em> 5</li></ul></div><table class="card"><tr><th>Assignment</th><th>Score</th></tr><tr><td>Lab 4</td><td>18/20</td></tr><tr><td>Quiz 6</td><td>missing</td></tr></table>`,
  ),
);

page(
  's80',
  'Families’ portal of PowerSchool, child’s state number shown',
  'https://ridge.powerschool.com/guardian/studentinfo.html',
  null,
  ['9916653302', '4085550100'],
  doc(
    'Grades and Attendance',
    '.student-tabs li{display:inline-block;margin-right:12px}',
    `<div id="branding-powerschool-pssp">PowerSchool</div><p>Welcome, Marisela Quintanar Vega &nbsp; <a href="#">Sign Out</a></p><ul id="students-list" class="student-tabs"><li class="selected"><a href="#">Ximena</a></li><li><a href="#">Elías</a></li></ul><nav><a href="#">Grades and Attendance</a> <a href="#">Balance</a> <a href="#">Forms</a> <a href="#">Account Preferences</a></nav><h1>My student: Quintanar Vega, Ximena</h1><table><tr><td>Student number</td><td>2280419</td></tr><tr><td>SSID</td><td>9916653302</td></tr><tr><td>Grade</td><td>7</td></tr><tr><td>School phone</td><td>4085550100</td></tr></table>`,
  ),
  { isOfItsHost: true },
);

page(
  's81',
  'Families’ portal of Aeries in Spanish',
  'https://valley.aeries.net/student/Profile.aspx',
  null,
  ['9940016653', '5595550169'],
  aeries(
    'Perfil del estudiante',
    `<div class="student-banner"><label>Cambiar estudiante <select><option selected>Barrera Tum, Neymar - Gr 3</option><option>Barrera Tum, Keyla - Gr 1</option></select></label></div>`,
    `<div class="SectionHeader">Información del estudiante</div>${aeField('Núm. de estudiante', 'STU.ID', '40119006')}${aeField('Número de identificación estatal', 'STU.CID', '9940016653')}${aeField('Grado', 'STU.GR', '3')}${aeField('Teléfono', 'STU.TL', '5595550169')}<p>Para corregir sus datos de contacto, use <a href="#">Confirmación de datos</a> o llame a la oficina.</p>`,
    'student',
    'lang="es"',
  ),
  { isOfItsHost: true },
);

page(
  's82',
  'Log of messages of the state sync',
  'https://sync.elkridge-usd.example/log?job=1180',
  null,
  ['1763452804', '9906627520', '2611180200', '9165550108'],
  app(
    'StateSync',
    ['Jobs', 'Errors', 'Mappings', 'Schedule'],
    `<h1>Job 1180: SENR submission</h1><p>Started 11/18/2026 02:00:04 &middot; finished 02:01:37 &middot; batch 1763452804</p><ul class="log"><li><time>02:00:19</time> INFO 1,204 rows read</li><li><time>02:00:52</time> WARN row 88, local ID 118827, SSID: 9906627520, birth date differs from state</li><li><time>02:01:10</time> ERROR row 412, local ID 119340, SSID: not found</li><li><time>02:01:36</time> INFO file SENR_4369427_2611180200.txt written</li></ul><h3>Contact</h3><p>On call: 9165550108</p>`,
  ),
);

page(
  's83',
  'Import: preview of the first row with columns to be mapped',
  'https://insight.bay-usd.example/upload/step2',
  null,
  ['9929917340', '5105550148'],
  app(
    'Insight 360',
    ['District', 'Schools', 'Cohorts', 'Downloads', 'Upload'],
    `<h1>Upload &ndash; step 2 of 3: match the columns</h1><p>File i-ready_fall.csv, 2 210 rows. Sample: row 1.</p><table class="card"><tr><th>Column in file</th><th>Sample value</th><th>Field</th></tr><tr><td>Last_Name</td><td>Soliai</td><td><select><option selected>Last name</option></select></td></tr><tr><td>Student State ID</td><td>9929917340</td><td><select><option selected>SSID</option><option>Local ID</option></select></td></tr><tr><td>Phone</td><td>5105550148</td><td><select><option selected>(skip)</option></select></td></tr><tr><td>Scale_Score</td><td>512</td><td><select><option selected>Score</option></select></td></tr></table><button>Back</button> <button>Import</button>`,
  ),
);

page(
  's84',
  'Help page with an example screen',
  'https://help.oakgrove.example/articles/find-ssid',
  null,
  ['9912345678', '8055550190'],
  app(
    'Oak Grove Staff Help',
    ['Getting started', 'Enrollment', 'State reporting', 'Contact us'],
    `<article><h1>Where do I find a student&rsquo;s SSID?</h1><p class="muted">Updated Sept 2026 &middot; 3 min read</p><p>Open the student, choose <b>Bio</b> and look below <i>School ID</i>. The number has ten digits, as in this example:</p><div class="card"><div><b>Name:</b> Sample, Sally</div><div><b>Grade:</b> 4</div><div><b>SSID:</b> 9912345678</div></div><p>If the field is blank, write to the registrar or call 8055550190. Never send SSIDs by text message.</p><p>Was this helpful? <button>Yes</button> <button>No</button></p></article>`,
  ),
);

page(
  's85',
  'Receipt of a fee in Spanish with an empty SSID field',
  'https://webstore.harborview-usd.example/receipt/2611170442',
  null,
  ['2611170442', '4400917726', '3105550181', '0044187723'],
  paper(
    'Recibo',
    '<b>Harborview USD Tienda en línea</b><br>Recibo oficial núm. 2611170442',
    `<table class="f"><tr><td>Estudiante</td><td>Phommachanh, Destiny</td><td>Núm. de estudiante</td><td>118470</td></tr><tr><td>SSID</td><td></td><td>Transacción</td><td>4400917726</td></tr><tr><td>Pagado por</td><td>Bounmy Phommachanh</td><td>Teléfono</td><td>3105550181</td></tr></table><table><tr><th>Artículo</th><th>Cant.</th><th>Importe</th></tr><tr><td>Cargador de Chromebook, inventario 0044187723</td><td>1</td><td>$35.00</td></tr><tr><td>Camiseta de educación física M</td><td>2</td><td>$18.00</td></tr></table><p>Visa terminada en 4417 &middot; autorización 093377</p>`,
    'lang="es"',
  ),
);

page(
  's86',
  'Published spreadsheet: caseload list with a heading row',
  'https://docs.spreadsheets.example/spreadsheets/d/e/2PACX-1vR/pubhtml?gid=0',
  null,
  ['9926640071', '8315550151', '9926640182', '8315550152', '8315550153', '8315550100'],
  sheet(
    'SDC caseload 26-27 Ms. Esquivel',
    ['Caseload', 'Card - Kai', 'Bus'],
    [
      ['Name', 'Gr', 'SSID', 'DOB', 'Parent phone', 'Annual due'],
      ["Ka'anā, Makoa", '4', '9926640071', '2/3/2017', '8315550151', '1/20/27'],
      ['Vo, Gia Hân', '3', '9926640182', '5/9/2018', '8315550152', '2/11/27'],
      ['Tamayo Rico, Dylan', '5', '', '6/1/2016', '8315550153', '3/2/27'],
      ['', '', '', '', '', ''],
      ['Office', '', '', '', '8315550100', ''],
    ],
  ),
);

page(
  's87',
  'Empty form in Spanish with the office’s telephone',
  'https://enroll.oakdale-charter.example/formulario/cambio',
  null,
  ['2095550120', '9900000000', '2095550122', '2095550121'],
  paper(
    'Solicitud de cambio de escuela',
    '<b>Oakdale Escuela Chárter</b><br>Oficina 2095550120 &middot; Fax 209-555-0121',
    `<h3>Solicitud de cambio de escuela</h3><form><p><label>Nombre del estudiante <input value=""></label> <label>Grado <input value="" size="3"></label></p><p><label>SSID (diez dígitos) <input value="" placeholder="Ej.: 9900000000" maxlength="10"></label> <label>Fecha de nacimiento <input value="" placeholder="mm/dd/aaaa"></label></p><p><label>Nombre del padre, madre o tutor <input value=""></label> <label>Teléfono <input value=""></label></p><p>Hermanos que ya asisten a la escuela: <input value=""></p><button>Enviar</button> <button type="reset">Borrar</button></form><p>Entregue esta solicitud en la oficina o llame a la Sra. Nereida Pacheco, 2095550122.</p>`,
    'lang="es"',
  ),
);

page(
  's88',
  'Comparison of two records in Spanish, foster liaison',
  'https://mckinney.valley-usd.example/registros/comparar?a=918&b=1007',
  null,
  ['9915507854', '0931140067', '5595550165'],
  app(
    'Enlace McKinney-Vento',
    ['Familias', 'Cuestionarios', 'Transporte', 'Registros'],
    `<h1>¿Es el mismo estudiante?</h1><table class="card"><tr><th></th><th>Registro 918</th><th>Registro 1007</th></tr><tr><th>Nombre</th><td>Pérez Pablo, Yeison</td><td>Pablo Pérez, Jason</td></tr><tr><th>Fecha de nacimiento</th><td>02/11/2012</td><td>11/02/2012</td></tr><tr><th>SSID</th><td>9915507854</td><td>0931140067</td></tr><tr><th>Teléfono</th><td>5595550165</td><td>5595550165</td></tr><tr><th>Escuela</th><td>Ridge Middle</td><td>Kerman MS</td></tr></table><button>Unir los registros</button> <button>Son dos personas</button>`,
    'lang="es"',
  ),
);

page(
  's89',
  'Aeries siblings page, translated by the browser, own number blank',
  'https://valley.aeries.net/admin/Siblings.aspx?tr',
  null,
  ['5595550157', '9944718830'],
  aeries(
    'Hermanos',
    `<div id="StudentBanner" class="student-banner"><span class="student-full-name">${t('Moua, Nkauj Hli')}</span><div class="banner-tab-content">${aeField(t('Identificación del estudiante'), 'STU.ID', t('40123802'))}${aeField(t('Identificación estatal del estudiante'), 'STU.CID', '')}${aeField(t('Teléfono'), 'STU.TL', t('5595550157'))}</div></div>`,
    `<div class="SectionHeader">${t('Hermanos')}</div><table class="GridView"><tr><th>${t('Alumno')}</th><th>${t('Calificación')}</th><th>${t('Identificación estatal del estudiante')}</th></tr><tr><td>${t('Moua, Tswv Yim')}</td><td>${t('4')}</td><td>${t('9944718830')}</td></tr></table>`,
    'admin',
    'lang="es" class="translated-ltr"',
  ),
);

page(
  's90',
  'Health: blank SSID between registry number and doctor’s NPI, translated by the browser',
  'https://health.ridge-usd.example/nurse/visit?stu=41907',
  null,
  ['4019930066', '1457380939', '8185550174', '8185550175'],
  app(
    'HealthRoom',
    ['Visitas', 'Vacunas', 'Exámenes', 'Medicamentos'],
    `<h2>${t('Plan de salud: Yeghiazaryan, Mark')}</h2><table class="card"><tr><td>${t('Alumno')}</td><td>${t('Yeghiazaryan, Mark')}</td><td>${t('Identificación de CAIR')}</td><td>${t('4019930066')}</td></tr><tr><td>${t('SSID')}</td><td></td><td>${t('Médico NPI')}</td><td>${t('1457380939')}</td></tr><tr><td>${t('Identificación local')}</td><td>${t('41907')}</td><td>${t('Teléfono de casa')}</td><td>${t('8185550174')}</td></tr></table><div class="card"><h3>${t('Asma')}</h3><p>${t('Inhalador en la oficina. Llame a la madre primero: 8185550175.')}</p></div>`,
    'lang="es" class="translated-ltr"',
  ),
);

export const thirteenthPages = pages;
