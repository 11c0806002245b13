/**
 * A hundred pages after public manuals and screenshots of student information systems and of their neighbours.
 * Each system's frame (head, menus, footer) stands once, here at the top; people and numbers are made up.
 */
import { setOf } from './case-page.ts';

const { page, pages } = setOf('twelfth');

type Pair = readonly [label: string, value: string];

const doc = (title: string, body: string, css = '', attributes = 'lang="en"') => `<!doctype html>
<html ${attributes}>
<head><meta charset="utf-8"><title>${title}</title><style>body{font:13px/1.45 Arial,Helvetica,sans-serif;margin:0;padding:12px}table{border-collapse:collapse}td,th{padding:3px 9px;text-align:left;vertical-align:top}${css}</style></head>
<body>
${body}
</body>
</html>`;

/** What a browser's translator leaves: other words, and two fonts around every text. */
const translated = (html: string, words: Readonly<Record<string, string>>, language = 'es'): string => {
  const [head = '', body = ''] = html.split('<body>');
  const inFonts = body.replaceAll(/>([^<>]*[^<>\s][^<>]*)</g, (_, text: string) => {
    const font = '<font dir="auto" style="vertical-align:inherit">';
    return `>${font}${font}${words[text.trim()] ?? text}</font></font><`;
  });
  return `${head.replace('<html lang="en">', `<html lang="${language}" class="translated-ltr">`)}<body>${inFonts}`;
};

// ---------------------------------------------------------------- Aeries

const aeriesShell = (
  title: string,
  inner: string,
  { pid = '99400131', sn = '2214', sc = '994', area = 'Admin' } = {},
) =>
  doc(
    `Aeries: ${title}`,
    `<form method="post" action="./${title.replaceAll(' ', '')}.aspx" id="aspnetForm">
<input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTY1"><input type="hidden" name="ctl00$PID" value="${pid}"><input type="hidden" name="ctl00$SN" value="${sn}"><input type="hidden" name="ctl00$SC" value="${sc}">
<div id="AeriesTopBar"><a href="#" class="logo">Aeries</a> <span class="school-name">994 - Screaming Eagle High School</span> <span class="year">2026-2027</span> <input type="search" placeholder="Search students, pages" aria-label="Search students, pages"> <a href="#">Sign Out</a></div>
<ul id="NavTree"><li><a href="#">Student Data</a><ul><li><a href="#">Demographics</a></li><li><a href="#">Contacts</a></li><li><a href="#">Programs</a></li><li><a href="#">Test Scores</a></li></ul></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Scheduling</a></li><li><a href="#">School Info</a></li><li><a href="#">${area} Options</a></li></ul>
<div id="MainContent">
${inner}
</div>
<div id="Footer">Aeries Software &middot; Version 9.26.10 &middot; <a href="#">Documentation</a></div>
</form>`,
    '#NavTree{float:left;width:150px;list-style:none;padding:0}#MainContent{margin-left:170px}.data-row{display:flex;gap:8px}.data-caption{width:150px;color:#345}.SectionHeader{background:#dde6f0;padding:4px}',
  );
const aeriesRow = (caption: string, field: string, value: string) =>
  `<div class="data-row"><div class="data-caption">${caption}</div><div class="data-value" data-tcfc="${field}">${value}</div></div>`;
const aeriesBanner = (name: string, grade: string, rows: string) => `<div id="StudentBanner" class="student-banner">
<div class="banner-head"><span class="student-full-name">${name}</span> <span class="grade">Grade ${grade}</span> <button type="button">First</button><button type="button">Prev</button><button type="button">Next</button><button type="button">Last</button></div>
<ul class="banner-tabs"><li class="active">General</li><li>Address</li><li>Contacts</li><li>Programs</li><li>Schedule</li><li>Flags</li></ul>
<div class="banner-body">${rows}</div></div>`;

page(
  's01',
  'Aeries: demographics with the banner open',
  'https://valley.aeries.net/admin/Demographics.aspx',
  '9912014471',
  ['5595550142', '5595550143'],
  aeriesShell(
    'Demographics',
    `${aeriesBanner('Abarca, Noelia R', '10', aeriesRow('Student ID', 'STU.ID', '99400131') + aeriesRow('State Student ID', 'STU.CID', '9912014471') + aeriesRow('Birthdate', 'STU.BD', '03/11/2011') + aeriesRow('Counselor', 'STU.CU', '204 - Ochoa'))}
<h2>Demographics</h2><div class="SectionHeader">Student Data 1</div>
<table id="ctl00_MainContent_tblStu1">
<tr><td class="Caption">Last Name</td><td data-tcfc="STU.LN">Abarca</td><td class="Caption">First Name</td><td data-tcfc="STU.FN">Noelia</td><td class="Caption">Student ID</td><td data-tcfc="STU.ID">99400131</td></tr>
<tr><td class="Caption">Mailing Address</td><td data-tcfc="STU.AD">418 Bell Ln</td><td class="Caption">City</td><td data-tcfc="STU.CY">Orosi</td><td class="Caption">Zip</td><td data-tcfc="STU.ZC">93647</td></tr>
<tr><td class="Caption">Primary Telephone</td><td data-tcfc="STU.TL">5595550142</td><td class="Caption">Student Mobile</td><td data-tcfc="STU.MPH">5595550143</td><td class="Caption">State Student ID</td><td data-tcfc="STU.CID">9912014471</td></tr>
<tr><td class="Caption">Corr Lng</td><td data-tcfc="STU.CL">01 Spanish</td><td class="Caption">Lang Flu</td><td data-tcfc="STU.LF">R</td><td class="Caption">Rsdnt Schl</td><td data-tcfc="STU.RS">994</td></tr></table>
<p><button type="button">Change</button> <button type="button">Add New Student</button></p>`,
  ),
);

page(
  's02',
  'Aeries: transcript, labels over values',
  'https://valley.aeries.net/admin/Transcripts.aspx',
  '9912026630',
  ['5595550117', '9987021124'],
  aeriesShell(
    'Transcripts',
    `<table id="ctl00_MainContent_subStuTop_tbl" class="subStuTop"><tr><td>
<table><tr><td class="Caption">Student Name</td><td class="Caption">Grd</td><td class="Caption">Stu#</td><td class="Caption">Perm ID</td><td class="Caption">Telephone</td><td class="Caption">State Student ID</td><td class="Caption">Class Of</td></tr>
<tr><td class="Data">Bautista, Reuel</td><td class="Data">12</td><td class="Data">3340</td><td class="Data">99400266</td><td class="Data">5595550117</td><td class="Data">9912026630</td><td class="Data">2027</td></tr></table></td></tr></table>
<h2>Transcripts</h2><table class="gradebook"><tr><th>Yr</th><th>T</th><th>Grd</th><th>Course</th><th>Title</th><th>Mark</th><th>Crd Att</th><th>Crd Cmp</th><th>A-G</th></tr>
<tr><td>23-24</td><td>F</td><td>09</td><td>0121</td><td>English 9</td><td>B+</td><td>5.00</td><td>5.00</td><td>B</td></tr>
<tr><td>23-24</td><td>F</td><td>09</td><td>0344</td><td>Int Math 1</td><td>A</td><td>5.00</td><td>5.00</td><td>C</td></tr>
<tr><td>25-26</td><td>S</td><td>11</td><td>0710</td><td>US History</td><td>A-</td><td>5.00</td><td>5.00</td><td>A</td></tr></table>
<div class="SectionHeader">Transcript Notes</div><table><tr><td>09/14/2026</td><td>Grade of classmate (9987021124) was entered here by error and moved. LPO</td></tr></table>
<p>GPA: Academic 3.4210, Total 3.5012 &middot; <a href="#">Print Transcript</a></p>`,
    { pid: '99400266', sn: '3340' },
  ),
);

page(
  's03',
  'Aeries: language assessment beside staff numbers',
  'https://valley.aeries.net/admin/LanguageAssessment.aspx',
  '9912035529',
  ['1098765432', '8055550119'],
  aeriesShell(
    'Language Assessment',
    `${aeriesBanner('Cordero-Lima, Ivy', '4', aeriesRow('Student ID', 'STU.ID', '10420077') + aeriesRow('Grade', 'STU.GR', '4') + aeriesRow('Primary Telephone', 'STU.TL', '(805) 555-0119') + aeriesRow('State Student ID', 'STU.CID', '9912035529'))}
<h2>English Learner Information</h2><div class="data-row"><div class="data-caption">EL Start Date</div><div data-tcfc="LAC.SD">08/20/2022</div></div>
<div class="data-row"><div class="data-caption">Language Acquisition Status</div><div data-tcfc="LAC.AS">EL</div></div>
<table><tr><th>Test</th><th>Date</th><th>Overall</th><th>Oral</th><th>Written</th><th>Examiner</th><th>Examiner SEID</th></tr>
<tr><td>ELPAC Initial</td><td>09/07/2022</td><td>2</td><td>2</td><td>1</td><td>Marsh, D</td><td>1098765432</td></tr>
<tr><td>ELPAC Summative</td><td>03/21/2026</td><td>3</td><td>3</td><td>3</td><td>Marsh, D</td><td>1098765432</td></tr></table>
<div class="SectionHeader">Reclassification</div><table><tr><td>Teacher evaluation</td><td>Met</td></tr><tr><td>Parent consultation</td><td>Not yet</td></tr></table>`,
    { pid: '10420077', sn: '611', sc: '42' },
  ),
);

page(
  's04',
  'Aeries: test score report in the report viewer',
  'https://valley.aeries.net/admin/ReportViewer.aspx?rpt=StudentTestScores',
  '0912047738',
  ['9165550120'],
  aeriesShell(
    'Report Viewer',
    `<div class="report-toolbar"><button type="button">PDF</button> <button type="button">Excel</button> Page 1 of 1</div>
<div class="report-page"><div style="text-align:center"><b>Gold Fork Unified School District</b><br>Student Test Score History<br>10/02/2026</div>
<table width="100%"><tr><td>Student: <b>Dunleavy, Kian P.</b></td><td>Stu# 4471</td><td>Perm ID 99400512</td><td>State Student ID 0912047738</td></tr>
<tr><td>Grade: 8</td><td>Birthdate: 05/30/2012</td><td>Tel 9165550120</td><td>Teacher: Lindqvist</td></tr></table>
<table border="1" width="100%"><tr><th>Test</th><th>Part</th><th>Grd</th><th>Date</th><th>SS</th><th>PL</th></tr>
<tr><td>SBAC</td><td>ELA</td><td>07</td><td>05/06/2026</td><td>2571</td><td>3</td></tr><tr><td>SBAC</td><td>Math</td><td>07</td><td>05/09/2026</td><td>2533</td><td>2</td></tr><tr><td>CAST</td><td>Science</td><td>05</td><td>05/12/2024</td><td>205</td><td>2</td></tr></table>
<p><i>SBAC Standard Nearly Met = 2, Standard Met = 3.</i></p></div>`,
    { pid: '99400512', sn: '4471' },
  ),
);

page(
  's05',
  'Aeries: siblings under the banner of one',
  'https://valley.aeries.net/admin/Siblings.aspx',
  '9912058810',
  ['9987055503', '9987055504', '5595550126'],
  aeriesShell(
    'Siblings',
    `${aeriesBanner('Esparza, Lupe', '6', aeriesRow('Student ID', 'STU.ID', '10600712') + aeriesRow('State Student ID', 'STU.CID', '9912058810') + aeriesRow('Primary Telephone', 'STU.TL', '5595550126'))}
<h2>Siblings</h2><p>Family Key <b data-tcfc="STU.FK">77120</b> <button type="button">Change</button></p>
<table class="list"><tr><th>Sch</th><th>Student ID</th><th>Name</th><th>Grade</th><th>Birthdate</th><th>State Student ID</th></tr>
<tr class="current"><td>41</td><td>10600712</td><td>Esparza, Lupe</td><td>6</td><td>01/09/2015</td><td>9912058810</td></tr>
<tr><td>41</td><td>10600713</td><td><a href="#">Esparza, Tadeo</a></td><td>3</td><td>07/18/2018</td><td>9987055503</td></tr>
<tr><td>994</td><td>10590031</td><td><a href="#">Esparza, Ximena</a></td><td>9</td><td>10/02/2012</td><td>9987055504</td></tr></table>
<p>Siblings share the family key of their record. Contacts are not copied between siblings.</p>`,
    { pid: '10600712', sn: '712', sc: '41' },
  ),
);

page(
  's06',
  'Aeries: demographics in edit mode',
  'https://valley.aeries.net/admin/Demographics.aspx?mode=edit',
  '9912069945',
  ['7075550131', '7075550132'],
  aeriesShell(
    'Demographics',
    `<h2>Demographics: <span class="student-full-name">Faulk, Josiah</span></h2><div class="alert">You are editing. <button type="button">Save</button> <button type="button">Cancel</button></div>
<table><tr><td class="Caption">Last Name</td><td data-tcfc="STU.LN"><input name="ctl00$MainContent$LN" value="Faulk"></td><td class="Caption">First Name</td><td data-tcfc="STU.FN"><input name="ctl00$MainContent$FN" value="Josiah"></td></tr>
<tr><td class="Caption">Primary Telephone</td><td data-tcfc="STU.TL"><input name="ctl00$MainContent$TL" value="7075550131"></td><td class="Caption">Cell Phone</td><td data-tcfc="STU.MPH"><input name="ctl00$MainContent$MPH" value="7075550132"></td></tr>
<tr><td class="Caption">Student ID</td><td data-tcfc="STU.ID">99400780</td><td class="Caption">State Student ID</td><td data-tcfc="STU.CID"><input name="ctl00$MainContent$CID" maxlength="10" value="9912069945"></td></tr>
<tr><td class="Caption">Ethnicity</td><td data-tcfc="STU.ETH"><select><option>N - Not Hispanic</option><option>Y - Hispanic</option></select></td><td class="Caption">Race</td><td><select><option>700 White</option></select></td></tr></table>`,
    { pid: '99400780', sn: '5120' },
  ),
);

// ---------------------------------------------------------------- PowerSchool

const powerSchoolShell = (trail: string, frn: string, inner: string, menu = 'std_information') =>
  doc(
    trail.split(' &gt; ').pop() ?? trail,
    `<div id="branding-powerschool"><a href="/admin/home.html">PowerSchool SIS</a></div>
<div id="usertools">Welcome, Registrar &middot; School: Ridgeline Middle &middot; Term: 26-27 Year &middot; <a href="#">Sign Out</a></div>
<div id="breadcrumb"><a href="/admin/home.html">Start Page</a> &gt; ${trail}</div>
<div id="nav-main-frame"><ul id="${menu}"><li><a href="quicklookup.html${frn ? `?frn=${frn}` : ''}">Quick Lookup</a></li><li><a href="generaldemographics.html${frn ? `?frn=${frn}` : ''}">Demographics</a></li><li><a href="contacts.html">Contacts</a></li><li><a href="state/stateCA.html">State/Province - CA</a></li><li><a href="attendance.html">Attendance</a></li><li><a href="transferinfo.html">Transfer Info</a></li></ul></div>
<div id="content-main">
${inner}
</div>
<div id="legal">Copyright 2005-2026 PowerSchool Group LLC and/or its affiliate(s).</div>`,
    '#nav-main-frame{float:left;width:160px}#content-main{margin-left:180px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}.bold{font-weight:bold}',
  );

page(
  's07',
  'PowerSchool: state page, read-only number',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010014207',
  '9912070062',
  ['0010014207', '9990001199'],
  powerSchoolShell(
    'Student Selection &gt; State/Province - CA &gt; Student Information',
    '0010014207',
    `<h1>Student Information</h1><div id="student_detail_header"><h2>Garrity, Fern M &nbsp; 7 &nbsp; 20447</h2></div>
<form><div class="box-round"><h2>CALPADS Student</h2><table>
<tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9912070062</td></tr>
<tr class="evenRow"><td class="bold" title="[Students]State_ExcludeFromReporting">Exclude Student from State Reporting</td><td><select name="UF-000314-2"><option>No</option><option>Yes</option></select></td></tr>
<tr class="oddRow"><td class="bold" title="[S_CA_STU_X]AliasLastName">Student Alias Name (Last)</td><td><input name="UF-000315-2" value=""></td></tr>
<tr class="evenRow"><td class="bold" title="[S_CA_STU_X]InterDistrictTransfer">Expected Receiver School of Attendance</td><td><input name="UF-000316-2" value="9990001199"></td></tr>
<tr class="oddRow"><td class="bold">Student Birth State/Province Code</td><td>US-CA</td></tr></table></div>
<div class="box-round"><h2>English Language Acquisition</h2><table><tr><td class="bold">Status</td><td>EO</td></tr><tr><td class="bold">Date</td><td>08/12/2019</td></tr></table></div>
<div class="button-row"><button type="submit">Submit</button></div></form>`,
  ),
);

page(
  's08',
  'PowerSchool: header line with three numbers',
  'https://ridge.powerschool.com/admin/students/attendance/view.html?frn=0010015518',
  '9912081173',
  ['0010015518', '4400981276'],
  powerSchoolShell(
    'Student Selection &gt; Attendance',
    '0010015518',
    `<div id="student_detail_header"><h2>Halvorsen, Otto &nbsp; 8 &nbsp; Ridgeline Middle</h2><p>Local ID:&nbsp;20518 &nbsp; Family ID:&nbsp;4400981276 &nbsp; SSID:&nbsp;9912081173</p></div>
<h1>Attendance: Meeting View</h1><table class="grid"><tr><th>Exp</th><th>M</th><th>T</th><th>W</th><th>H</th><th>F</th><th>Total</th></tr>
<tr><td>1(A) ELA 8</td><td></td><td>T</td><td></td><td></td><td></td><td>1</td></tr><tr><td>2(A) Science</td><td></td><td></td><td>A</td><td></td><td></td><td>1</td></tr><tr><td>3(A) PE</td><td></td><td></td><td>A</td><td></td><td></td><td>1</td></tr></table>
<p>Attendance Codes: Blank=Present | A=Absent Unverified | T=Tardy | I=Illness</p>`,
  ),
);

page(
  's09',
  'PowerSchool: demographics with generated input names',
  'https://ridge.powerschool.com/admin/students/generaldemographics.html?frn=0010016629',
  '0912093384',
  ['0010016629', '5305550111', '5305550112'],
  powerSchoolShell(
    'Student Selection &gt; General Demographics',
    '0010016629',
    `<h1>General Demographics</h1><div id="student_detail_header"><p>Ibarra, Mateo J &nbsp; 6 &nbsp; 20629</p></div>
<form><div class="box-round"><table class="linkDescList">
<tr><td class="bold">Name (Last, First MI)</td><td><input name="UF-001001-1" value="Ibarra"> <input name="UF-001002-1" value="Mateo"> <input name="UF-001003-1" value="J" size="2"></td></tr>
<tr><td class="bold">Street, City, State, Zip</td><td><input name="UF-001004-1" value="90 Foundry St"> <input name="UF-001005-1" value="Chico"> <input name="UF-001006-1" value="CA" size="3"></td></tr>
<tr><td class="bold">Home Phone</td><td><input name="UF-001007-1" value="5305550111"></td></tr>
<tr><td class="bold">Calif. Student ID (SSID)</td><td><input name="UF-001008-1" value="0912093384"></td></tr>
<tr><td class="bold">Mother, day phone</td><td><input name="UF-001009-1" value="5305550112"></td></tr>
<tr><td class="bold">DOB</td><td><input name="UF-001010-1" value="02/14/2015"></td></tr></table></div><button type="submit">Submit</button></form>`,
  ),
);

page(
  's10',
  'PowerSchool: printed Californian transcript',
  'https://ridge.powerschool.com/admin/reports/catranscript.html?dosubmit=1',
  '9912104495',
  ['2095550100', '2095550101'],
  doc(
    'Official Transcript',
    `<div class="sheet"><table width="100%"><tr><td><b>Ridge Valley High School</b><br>1200 Terrace Ave, Merced CA 95340<br>Phone (209) 555-0100 &nbsp; Fax (209) 555-0101<br>CEEB 051999 &nbsp; CDS 24-65789-2430155</td><td align="right"><b>OFFICIAL TRANSCRIPT</b><br>Printed 10/06/2026</td></tr></table><hr>
<table width="100%"><tr><td>Name: <b>Jankowski, Delia Ann</b></td><td>DOB: 11/20/2008</td><td>Gender: F</td></tr><tr><td>Student Number: 18840</td><td>SSID: 9912104495</td><td>Grade Level: 12</td></tr><tr><td>Parent/Guardian: Piotr Jankowski</td><td>Enrolled: 08/14/2023</td><td>Graduation: ________</td></tr></table><hr>
<table width="100%" border="1"><tr><th>Course</th><th>Gr</th><th>Cr</th><th>Course</th><th>Gr</th><th>Cr</th></tr>
<tr><td colspan="3"><b>2024-2025 Grade 10</b></td><td colspan="3"><b>2025-2026 Grade 11</b></td></tr>
<tr><td>Chemistry P</td><td>B</td><td>5.0</td><td>AP Lang P</td><td>A</td><td>5.0</td></tr><tr><td>World Hist P</td><td>A</td><td>5.0</td><td>Pre-Calc P</td><td>B+</td><td>5.0</td></tr></table>
<p>Cumulative GPA (weighted) 3.87 &middot; Class rank 41 of 388 &middot; P = UC/CSU approved</p><p>Registrar ______________________ Date __________</p></div>`,
    '.sheet{width:720px;border:1px solid #999;padding:18px}',
  ),
);

page(
  's11',
  'PowerSchool: transfer info with a retired number',
  'https://ridge.powerschool.com/admin/students/transferinfo.html?frn=0010018841',
  '9912115506',
  ['0010018841', '9987110027'],
  powerSchoolShell(
    'Student Selection &gt; Transfer Info',
    '0010018841',
    `<h1>Transfer Info</h1><div id="student_detail_header"><h2>Kobayashi, Rin &nbsp; 6 &nbsp; 20841</h2></div>
<div class="box-round"><table><tr><td class="bold">SSID</td><td>9912115506</td></tr><tr><td class="bold">Prior SSID (retired 08/22/2025)</td><td>9987110027</td></tr><tr><td class="bold">District Entry Date</td><td>08/20/2025</td></tr><tr><td class="bold">First US School</td><td>08/2020</td></tr></table></div>
<h2>Current Enrollment</h2><table class="grid"><tr><th>Entry</th><th>Exit</th><th>School</th><th>Grade</th><th>FTE</th></tr><tr><td>08/12/2026</td><td>06/04/2027</td><td>Ridgeline Middle</td><td>6</td><td>Full</td></tr></table>
<h2>Previous Enrollments</h2><table class="grid"><tr><th>Entry</th><th>Exit</th><th>School</th><th>Grade</th><th>Exit Code</th></tr><tr><td>08/20/2025</td><td>06/05/2026</td><td>Alder Elementary</td><td>5</td><td>E155</td></tr></table>`,
  ),
);

page(
  's12',
  'PowerSchool: a teacher looks up a student',
  'https://ridge.powerschool.com/teachers/studentpages/demographics.html?frn=0010019952',
  '9912126617',
  ['0010019952', '9165550155', '9165550156'],
  doc(
    'Demographics',
    `<div id="branding-powerschool">PowerTeacher</div><div id="breadcrumb">Start Page &gt; 4(A) Algebra I &gt; Student Pages</div>
<select id="studentpagesmenu" aria-label="Select screens"><option>Demographics</option><option>Quick Lookup</option><option>Cumulative Info</option><option>Submit Log Entry</option></select>
<ul id="roster"><li><a href="?frn=0010019952"><b>Lazaro, Bettina</b></a></li><li><a href="#">Lund, Edvin</a></li><li><a href="#">Macias, Oren</a></li></ul>
<h1>Lazaro, Bettina <small>9 20952 &middot; RVHS</small></h1>
<table class="box-round"><tr><td>Home Room</td><td>214</td><td>Birth Date</td><td>08/02/2012</td></tr><tr><td>Home Phone</td><td>9165550155</td><td>Emergency 1</td><td>Lazaro, Ana 9165550156</td></tr><tr><td>State Student Number</td><td>9912126617</td><td>Locker</td><td>1107 / 22-8-31</td></tr><tr><td>Guardian Email</td><td>ana@example.com</td><td>Counselor</td><td>Ruiz</td></tr></table>
<div id="legal">Copyright 2005-2026</div>`,
  ),
);

// ---------------------------------------------------------------- Infinite Campus

const campusShell = (tool: string, inner: string, path = 'Student Information &gt; General') =>
  doc(
    'Infinite Campus',
    `<app-root><header class="ic-header"><button aria-label="Menu">&#9776;</button> <a href="#">Infinite <b>Campus</b></a> <span class="ic-context">26-27 Laguna Middle</span> <button aria-label="Search for a tool or student">Search</button> <button>Log Off</button></header>
<nav class="ic-side"><ul><li>Student Information</li><li>Census</li><li>Behavior</li><li>Attendance &amp; Truancy</li><li>CA State Reporting</li><li>User Management</li></ul></nav>
<main class="ic-workspace"><div class="ic-tool-trail">${path} &gt; ${tool}</div><h1 class="ic-tool-title">${tool} <button aria-label="Favorite">&#9734;</button></h1>
${inner}
<div class="ic-action-bar"><button>Save</button> <button>New</button> <button>Documents</button></div></main></app-root>`,
    '.ic-side{float:left;width:150px}.ic-workspace{margin-left:170px}.ic-fld{display:inline-block;width:230px;margin:4px}.ic-fld label{display:block;font-size:11px;color:#555}.ic-card{border:1px solid #ccc;padding:8px;margin:8px 0}',
  );
const campusField = (id: string, label: string, value: string, more = '') =>
  `<div class="ic-fld"><label for="${id}">${label}</label><input id="${id}" value="${value}"${more}></div>`;
const campusHead = (name: string, line: string) =>
  `<div class="ic-person-header"><span class="avatar" aria-hidden="true">&#128100;</span> <strong>${name}</strong> <span class="ic-person-line">${line}</span> <a href="#">Related Tools</a></div>`;

page(
  's13',
  'Infinite Campus: demographics of a student',
  'https://lagunaca.infinitecampus.org/campus/apps/census/demographics?personID=88214',
  '9912137728',
  ['4412009871'],
  campusShell(
    'Demographics',
    `${campusHead('Mbeki, Thandi', 'Student #: 441208 &nbsp; Grade: 07 &nbsp; DOB: 01/27/2014')}
<section class="ic-card"><h2>Person Information</h2>${campusField('ln', 'Last Name', 'Mbeki')}${campusField('fn', 'First Name', 'Thandi')}${campusField('bd', 'Birth Date', '01/27/2014')}${campusField('gn', 'Gender', 'F: Female')}</section>
<section class="ic-card"><h2>Person Identifiers</h2>${campusField('lsn', 'Local Student Number', '441208')}${campusField('ssi', 'Student State ID', '9912137728')}${campusField('lst', 'Local Staff Number', '')}${campusField('stf', 'Staff State ID', '')}${campusField('pid', 'Person GUID (short)', '4412009871', ' readonly')}</section>
<section class="ic-card"><h2>Comments</h2><textarea aria-label="Comments" rows="2"></textarea></section>`,
    'Census &gt; People',
  ),
);

page(
  's14',
  'Infinite Campus: student summary with a household',
  'https://lagunaca.infinitecampus.org/campus/apps/student-summary?personID=88325',
  '9912148839',
  ['7145550160', '7145550161', '7145550162'],
  campusShell(
    'Student Summary',
    `${campusHead('Nakagawa, Emi', 'Grade 08 &nbsp; <span class="flag">504</span>')}
<div class="ic-card"><h3>Details</h3><dl><dt>Student Number</dt><dd>441325</dd><dt>State ID</dt><dd>9912148839</dd><dt>Birth Date</dt><dd>04/04/2013 (Age: 13)</dd><dt>Counselor</dt><dd>Whitaker, Pam</dd></dl></div>
<div class="ic-card"><h3>Primary Household: Nakagawa</h3><p>(714) 555-0160<br>77 Shoreline Dr, Laguna CA 92651</p><table><tr><th>Name</th><th>Relationship</th><th>Contact</th></tr><tr><td>Nakagawa, Ken</td><td>Father (Guardian)</td><td>Cell 7145550161</td></tr><tr><td>Nakagawa, Yuki</td><td>Mother (Guardian)</td><td>Cell 7145550162</td></tr><tr><td>Nakagawa, Sho</td><td>Sibling, Grade 05</td><td></td></tr></table></div>
<div class="ic-card"><h3>Today</h3><p>Period 1 Present &middot; Period 2 Present &middot; Period 3 Tardy</p></div>`,
  ),
);

page(
  's15',
  'Infinite Campus: transcript report in a browser',
  'https://lagunaca.infinitecampus.org/campus/reports/transcript.html?personID=88436',
  '9912159940',
  ['9495550170', '0600221145'],
  doc(
    'Transcript',
    `<div class="rpt"><table width="100%"><tr><td width="50%"><b>Laguna Hills High School</b><br>Main office 949-555-0170<br>College code 050999</td><td><b>Osei, Akua</b><br>Student #: 0600221145<br>State ID: 9912159940<br>Grade: 12 &nbsp; Birthdate: 07/07/2008</td></tr></table>
<table border="1" width="100%"><tr><th>Grade 9 (2023-2024)</th><th>Sem 1</th><th>Sem 2</th><th>Credits</th></tr><tr><td>English 1 (b)</td><td>A</td><td>A-</td><td>10.0</td></tr><tr><td>Biology (d)</td><td>B</td><td>B+</td><td>10.0</td></tr><tr><td>Spanish 2 (e)</td><td>A</td><td>A</td><td>10.0</td></tr></table>
<table border="1" width="100%"><tr><th>Summary</th><th>Attempted</th><th>Earned</th></tr><tr><td>English</td><td>30</td><td>30</td></tr><tr><td>Mathematics</td><td>30</td><td>30</td></tr></table>
<p>Cumulative GPA 3.91 (unweighted) &middot; Official only with seal and signature</p></div>`,
  ),
);

page(
  's16',
  'Infinite Campus: enrollments, number in the head line',
  'https://lagunaca.infinitecampus.org/campus/apps/enrollments?personID=88547',
  '0912160051',
  ['1600045528'],
  campusShell(
    'Enrollments',
    `${campusHead('Patel-Reyes, Anaya', 'Student #: 441547 &nbsp;|&nbsp; State ID: 0912160051 &nbsp;|&nbsp; Grade: 06')}
<table class="grid"><thead><tr><th>Grade</th><th>Calendar</th><th>Start Date</th><th>End Date</th><th>Type</th><th>Enrollment ID</th></tr></thead><tbody><tr><td>06</td><td>26-27 Laguna Middle</td><td>08/13/2026</td><td></td><td>P</td><td>1600045528</td></tr><tr><td>05</td><td>25-26 Pine Elementary</td><td>08/14/2025</td><td>06/05/2026</td><td>P</td><td>912004</td></tr></tbody></table>
<section class="ic-card"><h2>State Reporting Fields</h2>${campusField('rd', 'District of Geographic Residence', '3066555')}${campusField('pe', 'Primary Education Code', '')}<label><input type="checkbox"> State Exclude</label></section>`,
  ),
);

page(
  's17',
  'Infinite Campus: head of an IEP document',
  'https://lagunaca.infinitecampus.org/campus/apps/plp/documents/iep?id=55120',
  '9912171162',
  ['5305550163', '5305550164'],
  campusShell(
    'IEP Editors',
    `<div class="doc-page"><h2 style="text-align:center">Individualized Education Program</h2>
<table border="1" width="100%"><tr><td><small>Student Name</small><br>Quiñones, Abel</td><td><small>Student State ID #</small><br>9912171162</td><td><small>Student Number</small><br>441658</td><td><small>Birth Date</small><br>12/19/2016</td></tr>
<tr><td><small>Parent/Guardian</small><br>Rosa Quiñones</td><td><small>Home Phone</small><br>5305550163</td><td><small>Work Phone</small><br>5305550164</td><td><small>Native Language</small><br>Spanish</td></tr>
<tr><td><small>Case Manager</small><br>T. Burr</td><td><small>Annual Review</small><br>11/03/2026</td><td><small>Triennial</small><br>11/04/2027</td><td><small>Grade</small><br>04</td></tr></table>
<h3>Primary Disability</h3><p>Specific Learning Disability (SLD)</p><h3>Services</h3><table border="1"><tr><th>Service</th><th>Minutes</th><th>Provider</th></tr><tr><td>330 Specialized Academic Instruction</td><td>900 weekly</td><td>100 District</td></tr></table></div>`,
    'Student Information &gt; Special Ed',
  ),
);

// ---------------------------------------------------------------- Synergy

const synergyShell = (title: string, inner: string) =>
  doc(
    `Synergy SIS - ${title}`,
    `<div id="TOP_BAR"><span class="brand">Synergy SIS</span> <span class="focus">Year: 2026-2027 &nbsp; Org: Mesa Vista Elementary</span> <button>Quick Launch</button> <button>PAD Tree</button> <button>Support</button> <button>Lock</button></div>
<div id="PAD"><ul><li>Synergy SIS</li><li>Student<ul><li>Student</li><li>Student Emergency</li><li>Test History</li></ul></li><li>Attendance</li><li>Course History</li><li>Special Ed</li></ul></div>
<div id="FRAME_VIEW"><div class="view-toolbar"><button>Menu</button> <button>Save</button> <button>Undo</button> <button>Add</button> <button>Delete</button> <button>&#9664;</button> <button>&#9654;</button> Status: Ready</div>
<h1 class="view-title">${title}</h1>
${inner}
</div>`,
    '#PAD{float:left;width:150px}#FRAME_VIEW{margin-left:170px}.CellLabel{font-size:11px;color:#446}.strip td{border-right:1px solid #ccd}',
  );
const synergyCells = (...pairs: readonly Pair[]) =>
  `<table class="view-grid"><tr>${pairs.map(([label]) => `<td class="CellLabel">${label}</td>`).join('')}</tr><tr>${pairs.map(([, value]) => `<td class="CellValue">${value}</td>`).join('')}</tr></table>`;
const synergyInput = (name: string, value: string) => `<input type="text" id="REV_${name}" value="${value}" readonly>`;

page(
  's18',
  'Synergy: student view, strip of labels over values',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Student',
  '9912182273',
  ['6195550180', '6195550181', '6195550182'],
  synergyShell(
    'Student',
    `<div class="strip">${synergyCells(['Student Name', 'Rahimi, Darius K.'], ['School', 'Mesa Vista Elementary'], ['Status', 'Active'], ['Homeroom', '14'], ['Perm ID', '990214'], ['State ID', '9912182273'], ['Grade', '05'])}</div>
<ul class="tabs"><li class="on">Demographics</li><li>Parent/Guardian</li><li>Other Info</li><li>Emergency</li><li>Enrollment</li><li>Documents</li></ul>
${synergyCells(['Last Name', synergyInput('LN', 'Rahimi')], ['First Name', synergyInput('FN', 'Darius')], ['Gender', 'Male'], ['Birth Date', '06/15/2016'])}
<h3>Phone Numbers</h3><table class="grid"><tr><th>Line</th><th>Primary</th><th>Type</th><th>Phone</th><th>Extension</th></tr><tr><td>1</td><td>&#10003;</td><td>Home</td><td>619-555-0180</td><td></td></tr><tr><td>2</td><td></td><td>Cell</td><td>6195550181</td><td></td></tr></table>
<h3>Parent/Guardian</h3><table class="grid"><tr><th>Line</th><th>Relation</th><th>Name</th><th>Phone</th></tr><tr><td>1</td><td>Mother</td><td>Rahimi, Leila</td><td>6195550182</td></tr></table>`,
  ),
);

page(
  's19',
  'Synergy: other info tab with read-only inputs',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Student&tab=Other',
  '9912193384',
  ['2200198834', '6195550183'],
  synergyShell(
    'Student',
    `<p class="strip">Sandoval, Mía &nbsp; Perm ID: 990325 &nbsp; Grade: 03 &nbsp; Mesa Vista Elementary</p>
<ul class="tabs"><li>Demographics</li><li>Parent/Guardian</li><li class="on">Other Info</li></ul>
<fieldset><legend>Student Identification</legend><table><tr><td><label for="REV_SSN">State Student Number</label></td><td>${synergyInput('SSN', '9912193384')}</td><td><label for="REV_ALT">Alternate Number</label></td><td>${synergyInput('ALT', '2200198834')}</td></tr><tr><td><label for="REV_DEV">Device Tag</label></td><td>${synergyInput('DEV', 'CB-77120')}</td><td><label for="REV_FAM">Family Code</label></td><td>${synergyInput('FAM', '')}</td></tr></table></fieldset>
<fieldset><legend>Birth Verification</legend><table><tr><td>Type</td><td>Birth certificate</td><td>Birth Place</td><td>Chula Vista, CA</td></tr></table></fieldset>
<fieldset><legend>Physician</legend><table><tr><td>Name</td><td>Dr. Ines Roa</td><td>Phone</td><td>6195550183</td></tr></table></fieldset>`,
  ),
);

page(
  's20',
  'Synergy: student profile report',
  'https://ca-mesa.edupoint.com/Reports/STU201.aspx?job=4471',
  '9912204495',
  ['6195550184', '9987200031', '6195550185'],
  doc(
    'STU201 Student Profile',
    `<div class="rep"><table width="100%"><tr><td>Mesa Unified School District</td><td align="center"><b>Student Profile</b></td><td align="right">Report: STU201</td></tr></table>
<table width="100%" border="1"><tr><th>Student Name</th><th>Student ID</th><th>State ID</th><th>Grd</th><th>Gender</th><th>Birth Date</th><th>Homeroom</th></tr><tr><td>Tran, Vivian</td><td>990436</td><td>9912204495</td><td>02</td><td>F</td><td>10/10/2018</td><td>7 Ferro</td></tr></table>
<h4>Parents</h4><table width="100%" border="1"><tr><th>Name</th><th>Relation</th><th>Home</th><th>Cell</th></tr><tr><td>Tran, Huy</td><td>Father</td><td>6195550184</td><td>6195550185</td></tr></table>
<h4>Siblings</h4><table width="100%" border="1"><tr><th>Name</th><th>School</th><th>Grd</th><th>State ID</th></tr><tr><td>Tran, Bao</td><td>Mesa Middle</td><td>07</td><td>9987200031</td></tr></table>
<p>Printed by User: Front Office at 10/06/2026 8:12 AM &nbsp; Page 1 of 1</p></div>`,
  ),
  { sure: false },
);

page(
  's21',
  'Synergy: test history with a head in one row',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=TestHistory',
  '9912215506',
  ['3112045587'],
  synergyShell(
    'Test History',
    `<table class="strip"><tr><th>Student Name</th><td>Ugarte, Pablo</td><th>Perm ID</th><td>990547</td><th>State ID</th><td>9912215506</td><th>Grade</th><td>06</td></tr></table>
<table class="grid"><tr><th>Line</th><th>Test Name</th><th>Admin Date</th><th>Grade</th><th>Overall Scale</th><th>Level</th><th>Test ID</th></tr><tr><td>1</td><td>CAASPP ELA</td><td>05/05/2026</td><td>05</td><td>2488</td><td>2</td><td>3112045587</td></tr><tr><td>2</td><td>CAASPP Math</td><td>05/07/2026</td><td>05</td><td>2529</td><td>3</td><td>31120455</td></tr><tr><td>3</td><td>ELPAC</td><td>03/11/2026</td><td>05</td><td>1502</td><td>3</td><td>31119802</td></tr></table>
<p><button>Show Detail</button> <button>Import</button></p>`,
  ),
);

page(
  's22',
  'Synergy special education, read by a translator',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=IEPHeader',
  '9912226617',
  ['6195550186', '6195550187'],
  translated(
    synergyShell(
      'IEP',
      `<table border="1" width="100%"><tr><td>Student Name</td><td>Villalobos, Dana</td><td>State ID</td><td>9912226617</td></tr><tr><td>Perm ID</td><td>990658</td><td>Birth Date</td><td>02/28/2015</td></tr><tr><td>Home Phone</td><td>6195550186</td><td>Parent Cell</td><td>6195550187</td></tr><tr><td>Meeting Date</td><td>10/01/2026</td><td>Case Manager</td><td>Yoder, F.</td></tr></table>
<h3>Present Levels</h3><p>Reads at the level of grade 3.</p><h3>Goals</h3><ol><li>Decoding</li><li>Written expression</li></ol>`,
    ),
    {
      Student: 'Estudiante',
      'Student Name': 'Nombre del estudiante',
      'State ID': 'Identificación estatal',
      'Perm ID': 'Identificación permanente',
      'Birth Date': 'Fecha de nacimiento',
      'Home Phone': 'Teléfono de casa',
      'Parent Cell': 'Celular del padre',
      'Meeting Date': 'Fecha de la reunión',
      'Case Manager': 'Administrador de casos',
      'Present Levels': 'Niveles actuales',
      Goals: 'Metas',
      Save: 'Guardar',
      Attendance: 'Asistencia',
      Decoding: 'Descodificación',
    },
  ),
);

page(
  's23',
  'Synergy: student health with nurse and NPI',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=StudentHealth',
  '9912237728',
  ['1720098765', '6195550188'],
  synergyShell(
    'Student Health',
    `<div class="strip">${synergyCells(['Student Name', 'Whitlock, Remy'], ['Perm ID', '990769'], ['Grade', '01'], ['SSID', '9912237728'])}</div>
<ul class="tabs"><li class="on">Conditions</li><li>Immunizations</li><li>Medications</li><li>Office Visits</li></ul>
<table class="grid"><tr><th>Condition</th><th>Start</th><th>Provider</th><th>Provider NPI</th><th>Provider Phone</th></tr><tr><td>Asthma</td><td>09/2024</td><td>Dr. P. Anand</td><td>1720098765</td><td>(619) 555-0188</td></tr></table>
<h3>Instructions</h3><p>Inhaler in the health office, drawer 3. Parent is called after the second use in one day.</p>`,
  ),
);

// ---------------------------------------------------------------- Illuminate

const illuminateShell = (title: string, inner: string) =>
  doc(
    title,
    `<div class="navbar"><a class="brand" href="#">Illuminate Education</a> <ul><li>Students</li><li>Assessments</li><li>Reports</li><li>Grading</li><li>Programs</li></ul> <span class="ctrl">Bay Unified &middot; 2026-27 &middot; Harbor Elementary</span> <input type="text" placeholder="Go to student" aria-label="Go to student"></div>
<div class="container"><ol class="breadcrumb"><li>Home</li><li>Students</li><li class="active">${title}</li></ol>
${inner}
</div><footer>&copy; Illuminate Education &middot; <a href="#">Help</a> &middot; <a href="#">Privacy</a></footer>`,
    '.navbar ul{display:inline}.navbar li{display:inline;margin:0 8px}.panel{border:1px solid #ccc;margin:10px 0;padding:8px}.tile{display:inline-block;border:1px solid #ddd;padding:8px 14px;margin:4px;text-align:center}.tile-label{font-size:11px;color:#666}',
  );

page(
  's24',
  'Illuminate: student profile, definition list',
  'https://bay.illuminateed.com/live/?student_id=50114&page=Students_Profile',
  '9912248839',
  ['4155550190', '4155550191'],
  illuminateShell(
    'Student Profile',
    `<h2>Xiong, Pa Houa <small>Grade 4 &middot; Harbor Elementary</small></h2><ul class="nav-tabs"><li class="active">Demographics</li><li>Attendance</li><li>Assessments</li><li>Programs</li></ul>
<div class="panel"><h3>Student Information</h3><dl class="dl-horizontal"><dt>Local Student ID</dt><dd>50114</dd><dt>State Student ID</dt><dd>9912248839</dd><dt>Birthdate</dt><dd>09/09/2016</dd><dt>English Proficiency</dt><dd>EL</dd><dt>Phone</dt><dd>4155550190</dd></dl></div>
<div class="panel"><h3>Household</h3><dl class="dl-horizontal"><dt>Contact 1</dt><dd>Xiong, Mai (Mother)</dd><dt>Cell Phone</dt><dd>4155550191</dd><dt>Lives with</dt><dd>Yes</dd></dl></div>
<div class="panel"><h3>Tags</h3><p>After school program, Title I reading</p></div>`,
  ),
);

page(
  's25',
  'Illuminate: tiles, value above label',
  'https://bay.illuminateed.com/live/?student_id=50225&page=Students_DataCard',
  '9912259940',
  ['6500412277'],
  illuminateShell(
    'Student Data Card',
    `<h2>Zamudio, Kai</h2><div class="row"><div class="tile"><div class="tile-value">5</div><div class="tile-label">Grade</div></div><div class="tile"><div class="tile-value">50225</div><div class="tile-label">Local ID</div></div><div class="tile"><div class="tile-value">9912259940</div><div class="tile-label">SSID</div></div><div class="tile"><div class="tile-value">96.1%</div><div class="tile-label">Attendance</div></div></div>
<div class="panel"><h3>Benchmark results</h3><table class="table"><tr><th>Assessment</th><th>ID</th><th>Date</th><th>% Correct</th><th>Level</th></tr><tr><td>ELA Benchmark 1</td><td>6500412277</td><td>09/25/2026</td><td>72</td><td>Standard Nearly Met</td></tr><tr><td>Math Benchmark 1</td><td>65004123</td><td>09/26/2026</td><td>81</td><td>Standard Met</td></tr></table></div>
<div class="panel"><h3>Behavior</h3><p>No incidents this year.</p></div>`,
  ),
);

page(
  's26',
  'Illuminate: a report card in Spanish',
  'https://bay.illuminateed.com/live/?page=ReportCard_Print&student_id=50336',
  '9912260051',
  ['4155550192'],
  doc(
    'Boleta de calificaciones',
    `<div class="boleta"><table width="100%"><tr><td><b>Distrito Escolar Unificado de la Bahía</b><br>Escuela Primaria Harbor<br>Tel. (415) 555-0192</td><td><b>Boleta de calificaciones</b><br>Primer trimestre 2026-2027</td></tr></table>
<table border="1" width="100%"><tr><td>Alumno(a): <b>Aguirre Solís, Itzel</b></td><td>Grado: 3</td><td>Maestra: Sra. Pham</td></tr><tr><td>No. de alumno: 50336</td><td>Identificador estatal (SSID): 9912260051</td><td>Nacimiento: 15/03/2018</td></tr></table>
<table border="1" width="100%"><tr><th>Materia</th><th>T1</th><th>T2</th><th>T3</th></tr><tr><td>Lectura: literatura</td><td>3</td><td></td><td></td></tr><tr><td>Escritura</td><td>2</td><td></td><td></td></tr><tr><td>Matemáticas: operaciones</td><td>3</td><td></td><td></td></tr></table>
<p>4 = supera la norma; 3 = cumple; 2 = se acerca; 1 = aún no.</p><p>Ausencias: 2 &nbsp; Retardos: 1</p><p>Firma del padre o tutor: ______________________</p></div>`,
    '.boleta{max-width:760px}',
    'lang="es"',
  ),
);

page(
  's27',
  'Illuminate: one line of names and numbers',
  'https://bay.illuminateed.com/live/?page=Students_Assessments&student_id=50447',
  '0912271162',
  ['9987270045', '9987270046'],
  illuminateShell(
    'Student Assessments',
    `<div class="student-line"><strong>Bertrand, Simone</strong> | Gr 2 | Local ID 50447 | State Student ID 0912271162 | DOB 06/01/2019</div>
<table class="table"><thead><tr><th>Assessment</th><th>Date taken</th><th>Raw</th><th>Points possible</th></tr></thead><tbody><tr><td>Letter Sounds</td><td>09/03/2026</td><td>24</td><td>26</td></tr><tr><td>High Frequency Words</td><td>09/10/2026</td><td>38</td><td>50</td></tr></tbody></table>
<aside class="panel"><h4>Also in this class</h4><ul><li>Castellon, Ari <small>9987270045</small></li><li>Deng, Wei <small>9987270046</small></li></ul><a href="#">Whole roster</a></aside>`,
  ),
);

// ---------------------------------------------------------------- Q

const qShell = (app: string, banner: string, inner: string) =>
  doc(
    `Q - ${app}`,
    `<div id="qmenu"><b>Q</b> <a href="#">Student</a> <a href="#">Enrollment</a> <a href="#">Attendance</a> <a href="#">Marks</a> <a href="#">System</a> <span>Track: 120 Oak Grove 26/27</span></div>
<div id="apptabs"><span class="tab">Launch Pad</span> <span class="tab on">${app} &times;</span></div>
<div id="stubanner"><button>|&lt;</button><button>&lt;</button><button>&gt;</button><button>&gt;|</button> <button>Find</button> Include: <select aria-label="Include"><option>Active</option><option>Inactive</option><option>Both</option></select>
${banner}</div>
<div id="appbody">
${inner}
</div><div id="statusbar">User: jcline &middot; Connected</div>`,
    '#stubanner{background:#eef2e4;border:1px solid #aab890;padding:6px}.bn{display:inline-block;margin-right:14px}.bn span{display:block;font-size:10px;color:#565}',
  );
const qBanner = (...pairs: readonly Pair[]) =>
  pairs.map(([label, value]) => `<div class="bn"><span>${label}</span>${value}</div>`).join('');

page(
  's28',
  'Q: banner with labels above the values',
  'https://q.oakgrove-usd.example/q/StudentEditor.aspx',
  '9912282273',
  ['6265550110', '6265550111'],
  qShell(
    'Student Editor',
    qBanner(
      ['Name', 'Ellington, Joss'],
      ['Student ID', '704118'],
      ['State ID', '9912282273'],
      ['Grade', '09'],
      ['Gender', 'M'],
      ['Counselor', 'Pratt'],
    ),
    `<ul class="tabs"><li class="on">Maintenance</li><li>Enroll/Withdraw</li><li>Summer School</li><li>New Student</li></ul>
<div class="areas">Demographics | Legal Bindings | Contacts | Enrollment History</div>
<table><tr><td>Last Name</td><td><input value="Ellington"></td><td>First Name</td><td><input value="Joss"></td></tr><tr><td>Home Phone</td><td><input value="6265550110"></td><td>Student Cell</td><td><input value="6265550111"></td></tr><tr><td>Birthdate</td><td><input value="02/22/2012"></td><td>Birth State</td><td><input value="CA"></td></tr></table>
<p><button>Edit</button> <button>Save</button> <button>Cancel</button></p>`,
  ),
);

page(
  's29',
  'Q: transcript editor with the SSID among its fields',
  'https://q.oakgrove-usd.example/q/Transcript.aspx',
  '9912293384',
  ['1200045579'],
  qShell(
    'Transcript',
    qBanner(['Name', 'Forsythe, Ada'], ['Student ID', '704229'], ['Grade', '11']),
    `<table class="hdr"><tr><td>SSID:</td><td>9912293384</td><td>Grad Plan:</td><td>College Prep</td><td>Grad Date:</td><td>06/08/2028</td></tr></table>
<table border="1"><tr><th>Year</th><th>Term</th><th>Course</th><th>Section Key</th><th>Mark</th><th>Credit</th></tr><tr><td>25/26</td><td>S1</td><td>English 2</td><td>1200045579</td><td>B</td><td>5.0</td></tr><tr><td>25/26</td><td>S2</td><td>English 2</td><td>12000455</td><td>A-</td><td>5.0</td></tr><tr><td>25/26</td><td>S2</td><td>Geometry</td><td>12000471</td><td>C+</td><td>5.0</td></tr></table>
<p>Total credits 125.0 &middot; GPA 3.12 &middot; <button>Print Official</button></p>`,
  ),
);

page(
  's30',
  'Q: records received from another district',
  'https://q.oakgrove-usd.example/q/ElectronicRecordsTransfer.aspx?view=received',
  '0912304495',
  ['9515550113', '9515550114', '2026090112'],
  qShell(
    'Electronic Records Transfer',
    '<span class="bn">No student selected</span>',
    `<h3>Received transfer &mdash; Grange, Tobias</h3><table><tr><td>Transfer No.</td><td>2026090112</td><td>From</td><td>Temecula Vly (951) 555-0113</td></tr><tr><td>Sent by</td><td>L. Amaro</td><td>Received</td><td>09/01/2026 2:14 PM</td></tr></table>
<div class="areas">Demographics | Contacts | Transcript | Tests | Enrollment | Programs</div>
<fieldset><legend>Demographics</legend><table><tr><td>Student Name</td><td>Grange, Tobias E</td></tr><tr><td>State Student Identifier</td><td>0912304495</td></tr><tr><td>Previous Student ID</td><td>338120</td></tr><tr><td>Birthdate</td><td>10/30/2013</td></tr><tr><td>Phone</td><td>9515550114</td></tr></table></fieldset>
<p><button>Import Transcript</button> <button>Print</button></p>`,
  ),
);

// ---------------------------------------------------------------- Aspen, Skyward, eSchoolPLUS, Tyler, Genesis

page(
  's31',
  'Aspen: detail page',
  'https://aspen.charterbridge.example/aspen/studentDetail.do?navkey=student.std.list.detail',
  '9912315506',
  ['4085550110', '4085550111'],
  doc(
    'Aspen: Students',
    `<div class="applicationHeader">Bridge Charter Network 2026-2027 &middot; District View &middot; <a href="#">Log Off</a></div><div class="tabs"><a>Pages</a> <a class="on">Student</a> <a>Attendance</a> <a>Conduct</a> <a>Grades</a> <a>Tools</a></div>
<div class="sideTabs"><a>Details</a><br><a>Contacts</a><br><a>Transcript</a><br><a>Snapshots</a></div><div class="contextHeader">Students :: 2028 - Hadley, Bram</div>
<form name="genericDetailForm"><input type="hidden" name="org.apache.struts.taglib.html.TOKEN" value="a01f"><table class="detailContainer"><tr><td class="detailProperty">Name</td><td class="detailValue">Hadley, Bram</td><td class="detailProperty">Local ID</td><td class="detailValue"><input name="propertyValue(stdIDLocal)" value="61880"></td></tr>
<tr><td class="detailProperty">State ID</td><td class="detailValue"><input name="propertyValue(stdIDState)" value="9912315506" maxlength="10"></td><td class="detailProperty">Enrollment status</td><td class="detailValue">Active</td></tr>
<tr><td class="detailProperty">Home phone</td><td class="detailValue"><input name="propertyValue(stdPsnOID_psnPhone01)" value="4085550110"></td><td class="detailProperty">Cell phone</td><td class="detailValue"><input name="propertyValue(stdPsnOID_psnPhone02)" value="4085550111"></td></tr></table><button>Save</button> <button>Cancel</button></form>`,
  ),
  { isOfItsHost: true },
);

page(
  's32',
  'Skyward: profile, general tab',
  'https://skyward.pinecrest-jusd.example/scripts/wsisa.dll/WService=wsEAplus/sfprofile.w',
  '9912326617',
  ['4420018890', '7605550116', '7605550117'],
  doc(
    'Student Profile',
    `<div class="sf_header">Skyward &middot; Student Management &middot; Entity 200 &middot; <a href="#">Exit</a></div><div class="sf_title">Student Profile: <b>INGERSOLL, CLAY W</b> <button>&#9664; Prev</button> <button>Next &#9654;</button></div>
<ul class="sf_tabs"><li class="on">General</li><li>District/Entity</li><li>Family</li><li>Emergency</li><li>Entry/Withdrawal</li><li>Food Service</li></ul>
<table class="sf_box"><tr><td align="right">Alphakey:</td><td>INGERCLA000</td><td align="right">Other ID:</td><td>4420018890</td></tr><tr><td align="right">Grade:</td><td>10</td><td align="right">State ID:</td><td>9912326617</td></tr><tr><td align="right">Birthday:</td><td>05/05/2011 (15)</td><td align="right">Grad Year:</td><td>2029</td></tr><tr><td align="right">Phone:</td><td>(760) 555-0116</td><td align="right">2nd Phone:</td><td>7605550117</td></tr></table>
<h4>Family 1</h4><p>Ingersoll, Wade (Father), custodial: Yes</p>`,
  ),
);

page(
  's33',
  'Skyward: card of a student in the newer design',
  'https://skyward.pinecrest-jusd.example/Student/StudentProfile/Details/20418',
  '0912337728',
  ['7605550118'],
  doc(
    'Qmlativ: Student',
    `<header><nav aria-label="Modules">Enrollment Families Grading Scheduling State Reporting</nav></header>
<main><div class="detail-head"><h1>Jourdain, Celeste</h1><div class="chips"><span class="chip">Gr 07</span><span class="chip">PCMS</span></div></div>
<div class="tile-container"><section class="qtile"><h2>Identifiers</h2><div class="field"><div class="field-label">Student Number</div><div class="field-value">20418</div></div><div class="field"><div class="field-label">State Identifier</div><div class="field-value">0912337728</div></div><div class="field"><div class="field-label">MARSS / Migrant Number</div><div class="field-value">&mdash;</div></div></section>
<section class="qtile"><h2>Phones</h2><div class="field"><div class="field-label">Primary</div><div class="field-value"><a href="tel:7605550118">(760) 555-0118</a></div></div></section>
<section class="qtile"><h2>Current Classes</h2><ul><li>1 Math 7</li><li>2 Core ELA</li><li>3 Band</li></ul></section></div></main>`,
    '.qtile{border:1px solid #ccd;padding:8px;margin:6px 0}',
  ),
);

page(
  's34',
  'eSchoolPLUS: personal page',
  'https://esp.fairhaven-usd.example/eSchoolPLUS/Student/Registration/Demographic?studentId=771403',
  '9912348839',
  ['6615550120', '6615550121'],
  doc(
    'Personal',
    `<div class="esp-top">PowerSchool eSchoolPlus SIS &middot; Environment: Live &middot; <a href="#">Log Off</a></div><div class="esp-path">Registration &gt; Entry &amp; Reports &gt; Student Center &gt; Personal</div>
<div class="student-bar"><b>Kowalczyk, Nina B</b> Building: 12 Fairhaven Int &nbsp; Grade: 06 &nbsp; Status: A &nbsp; ID: 771403</div>
<div class="panel"><div class="panel-heading">General Information</div><table><tr><th scope="row">Student ID</th><td>771403</td><th scope="row">Statewide ID</th><td>9912348839</td></tr><tr><th scope="row">Birth Date</th><td>12/12/2014</td><th scope="row">Homeroom</th><td>6B</td></tr><tr><th scope="row">House/Team</th><td>Blue</td><th scope="row">Language</th><td>Polish</td></tr></table></div>
<div class="panel"><div class="panel-heading">Contacts</div><table><tr><th>Type</th><th>Name</th><th>Phone</th></tr><tr><td>Guardian</td><td>Kowalczyk, Ewa</td><td>6615550120</td></tr><tr><td>Emergency</td><td>Kowalczyk, Jan</td><td>6615550121</td></tr></table></div>`,
  ),
);

page(
  's35',
  'eSchoolPLUS: page of Californian fields',
  'https://esp.fairhaven-usd.example/eSchoolPLUS/Student/Registration/DistrictDefined?screen=CA',
  '9912359940',
  ['6615550122'],
  doc(
    'CA Demographics',
    `<div class="esp-top">PowerSchool eSchoolPlus SIS &middot; <a href="#">Log Off</a></div><div class="esp-path">Registration &gt; Student District Defined &gt; CA Demographics</div>
<div class="student-bar"><b>Landry, Theo</b> &nbsp; ID: 771514 &nbsp; Grade: 01 &nbsp; Phone: 6615550122</div>
<form><div class="row"><label for="d1">CALPADS SSID</label><input id="d1" name="CA_SSID" value="9912359940" maxlength="10"></div><div class="row"><label for="d2">English Proficiency</label><input id="d2" value="EO - English Only"></div><div class="row"><label for="d3">Eng Proficiency Status Date</label><input id="d3" value="08/18/2025"></div><div class="row"><label for="d4">Residential Status</label><select id="d4"><option>200 - Permanent Housing</option><option>110 - Shelter</option></select></div><div class="row"><label for="d5">US Enrollment Date</label><input id="d5" value="08/18/2025"></div><div class="row"><label for="d6">Interdistrict Transfer</label><a id="d6" href="#">None</a></div><button>Save</button></form>`,
  ),
);

page(
  's36',
  'Tyler: student at a glance',
  'https://sis.millcreek-usd.example/tyler360/student/30771/ataglance',
  '9912360051',
  ['5105550130', '5105550131'],
  doc(
    'Student 360',
    `<header class="tyler"><b>Student 360</b> <span>Mill Creek Unified</span> <a href="#">Dashboard</a> <a href="#">Students</a> <a href="#">Reports</a></header>
<main><section class="card"><h1>Moreau, Jules</h1><p>Grade 5 &middot; Active &middot; Room 22 (Okafor)</p><ul class="facts"><li><span class="k">Birth date</span> <span class="v">03/30/2016</span></li><li><span class="k">Student number</span> <span class="v">30771</span></li><li><span class="k">State ID number</span> <span class="v">9912360051</span></li><li><span class="k">Home phone</span> <span class="v">5105550130</span></li></ul></section>
<section class="card"><h2>Emergency contacts</h2><ol><li>Moreau, Claire, mother, 510-555-0131</li><li>Moreau, Luc, uncle</li></ol></section><section class="card"><h2>Attendance</h2><p>Absent 2, tardy 0, present 31 of 33 days</p></section></main><footer>Tyler Technologies</footer>`,
  ),
);

page(
  's37',
  'Genesis: required screen of a student record',
  'https://genesis.lowell-bergen.example/sis/studentdata?module=studentData&category=modifystudent&tab1=demographics',
  '9912371162',
  ['2015550133', '2015550134'],
  doc(
    'Genesis SIS',
    `<div id="topbar">Genesis SIS &middot; School Year 2026-27 &middot; LB &middot; User: RGOSS</div><ul class="mods"><li>Home</li><li class="on">Student Data</li><li>Attendance</li><li>Gradebook</li><li>Registration</li></ul>
<div class="stuhead"><b>NOWAK, FELIX</b> &nbsp; Student ID: 200884 &nbsp; Grade: 09 &nbsp; Homeroom: A114</div><ul class="tabs"><li class="on">Demographics</li><li>Schedule</li><li>Discipline</li></ul><ul class="sub"><li class="on">Required</li><li>Contacts</li><li>Categories</li><li>Family</li></ul>
<table class="formgrid"><tr><td class="lbl">Home School:</td><td>LBHS</td><td class="lbl">State Student ID:</td><td><input name="fldStateId" value="9912371162"></td></tr><tr><td class="lbl">First Name:</td><td><input value="FELIX"></td><td class="lbl">Last Name:</td><td><input value="NOWAK"></td></tr><tr><td class="lbl">Home Phone:</td><td><input value="2015550133"></td><td class="lbl">Cell Phone:</td><td><input value="2015550134"></td></tr><tr><td class="lbl">Family Code:</td><td>NOWA0031</td><td class="lbl">Gender:</td><td>M</td></tr></table><button>Save</button>`,
  ),
);

// ---------------------------------------------------------------- Special education: SEIS, SIRAS

const seisShell = (title: string, inner: string) =>
  doc(
    `SEIS - ${title}`,
    `<div class="seis-top"><span class="logo">SEIS</span> <a href="#">Home</a> <a href="#">Students</a> <a href="#">IEPs</a> <a href="#">CALPADS</a> <a href="#">Tools</a> <a href="#">Help</a> <span class="who">Logged in: Burr, Tamsin (Case Manager) <a href="#">Log Out</a></span></div>
<h1>${title}</h1>
${inner}
<div class="seis-foot">Unauthorized use is prohibited. Student information is confidential.</div>`,
    '.frm{display:inline-block;width:220px;margin:4px}.frm b{display:block;font-size:11px}',
  );

page(
  's38',
  'SEIS: student record',
  'https://seis.countysupport.example/students/record/118204',
  '9912382273',
  ['5305550140', '5305550141', '9987380019'],
  seisShell(
    'Student Record',
    `<div class="crumbs">Students &raquo; My Caseload &raquo; Ollerton, Wren</div>
<div><div class="frm"><b>SEIS ID:</b> 1182040</div><div class="frm"><b>SSID #:</b> 9912382273</div><div class="frm"><b>District ID:</b> 55410</div><div class="frm"><b>Birthdate:</b> 08/19/2014</div><div class="frm"><b>Grade:</b> 06</div><div class="frm"><b>Ethnicity:</b> 700</div><div class="frm"><b>Home Phone:</b> 5305550140</div><div class="frm"><b>Parent Cell:</b> 5305550141</div></div>
<h3>Team</h3><table><tr><th>Role</th><th>Name</th></tr><tr><td>Case Manager</td><td>Burr, Tamsin</td></tr><tr><td>SLP</td><td>Ng, Priya</td></tr></table>
<h3>Others on my caseload with meetings this month</h3><ul><li>Pike, Dorian (SSID 9987380019), annual 10/21</li><li>Quist, Lena, triennial 10/28</li></ul>`,
  ),
);

page(
  's39',
  'SEIS: information page of a printed IEP',
  'https://seis.countysupport.example/iep/print/118315?form=1',
  '9912393384',
  ['9165550144', '9165550145', '9165550146'],
  doc(
    'Information/Eligibility',
    `<div class="iep"><p style="text-align:right">Form 1 &middot; Page 1 of 14</p><h2>INFORMATION / ELIGIBILITY</h2>
<p>Student Last Name <u>Prather</u> First <u>Quinn</u> Middle <u>L</u> &nbsp; Date of Birth <u>01/05/2013</u></p><p>SSID <u>9912393384</u> &nbsp; District ID <u>40112</u> &nbsp; Grade <u>8</u> &nbsp; Gender <u>X</u></p>
<p>Parent/Guardian <u>Erin Prather</u> &nbsp; Home Phone <u>9165550144</u> &nbsp; Work Phone <u>9165550145</u> &nbsp; Cell <u>9165550146</u></p><p>Native Language <u>00 English</u> &nbsp; EL &#9744; Yes &#9746; No &nbsp; Migrant &#9744; Yes &#9746; No</p>
<h3>Indicate Disability/ies</h3><p>&#9746; Other Health Impairment (OHI) &#9744; Autism (AUT) &#9744; Speech (SLI)</p><p>For initial placements only: date of referral <u>02/14/2023</u></p><p><small>The SSID is the ten-digit number given by the state and is required for every pupil who takes part.</small></p></div>`,
  ),
);

page(
  's40',
  'SIRAS: MIS summary with archives',
  'https://siras.countysupport.example/mis/summary?rec=70418',
  '0912404495',
  ['5595550147', '2026100144'],
  doc(
    'MIS Summary',
    `<div class="siras-nav"><b>SIRAS</b> MIS Summary | IEP Manager | Goals | Services | Contact Log | Find</div><div class="siras-toolbar"><button>Unlock</button> <button>Archive</button> <button>Print</button> Archived records: <select aria-label="Archived records"><option>Current</option><option>PLAN 10/14/2025</option></select></div>
<h2>Rosales, Iker &nbsp;<small>Active</small></h2><table class="mis"><tr><td class="q">Last Name</td><td class="a">Rosales</td><td class="q">First Name</td><td class="a">Iker</td></tr><tr><td class="q">SSID</td><td class="a">0912404495</td><td class="q">Student ID</td><td class="a">33091</td></tr><tr><td class="q">Phone</td><td class="a">5595550147</td><td class="q">Disability 1</td><td class="a">240 SLI</td></tr><tr><td class="q">District Svc</td><td class="a">1062166</td><td class="q">School Svc</td><td class="a">6005730</td></tr><tr><td class="q">Last Annual</td><td class="a">10/14/2025</td><td class="q">Pending archive</td><td class="a">No. 2026100144</td></tr></table>
<p>Report status: Complete &middot; Last change 09/29/2026 by jtoor</p>`,
  ),
);

// ---------------------------------------------------------------- The state: CALPADS, TOMS

const calpadsShell = (title: string, inner: string) =>
  doc(
    `CALPADS - ${title}`,
    `<div class="navbar"><span>CALPADS</span> Academic Year 2026-2027 &nbsp; LEA: 1099887 - Gold Fork Unified &nbsp; <a href="#">Log Out</a></div>
<ul class="side"><li>Home</li><li>Online Maintenance<ul><li>Student Data</li><li>Request SSID</li><li>Anomaly Management</li></ul></li><li>Extracts</li><li>File Submission</li><li>Reports</li><li>State Reporting</li></ul>
<div class="content"><h1>${title}</h1>
${inner}
</div><footer>California Department of Education &middot; System version 8.4</footer>`,
    '.side{float:left;width:170px}.content{margin-left:190px}.fieldset{border:1px solid #bbb;margin:8px 0;padding:8px}',
  );

page(
  's41',
  'CALPADS: student profile',
  'https://calpads.state-data.example/Student/Profile?tab=1',
  '9912415506',
  ['1099880012'],
  calpadsShell(
    'Student Profile',
    `<div class="fieldset"><h3>Student</h3><table><tr><th>SSID</th><th>Legal Name</th><th>Gender</th><th>Birth Date</th><th>SSID Status</th></tr><tr><td>9912415506</td><td>Sorensen, Birk A</td><td>M</td><td>11/11/2012</td><td>Active</td></tr></table></div>
<div class="tabs">Student Enrollment | Student Information | English Language Acquisition | Programs | Special Education</div>
<div class="fieldset"><h3>Student Enrollment</h3><table><tr><th>School</th><th>Local ID</th><th>Grade</th><th>Start</th><th>Exit</th><th>Record</th></tr><tr><td>0112233 Fork High</td><td>18044</td><td>08</td><td>08/12/2026</td><td></td><td>1099880012</td></tr><tr><td>6001122 Fork Middle</td><td>18044</td><td>07</td><td>08/13/2025</td><td>06/04/2026</td><td>10998799</td></tr></table><button>Add New Record</button></div>`,
  ),
);

page(
  's42',
  'CALPADS: one line of the SSID extract, shown field by field',
  'https://datahub.goldfork-usd.example/calpads/extract/SSID/line/214',
  '9912426617',
  ['1099887001'],
  doc(
    'SSID Extract, line 214',
    `<nav>Gold Fork USD data hub &raquo; CALPADS &raquo; Extracts &raquo; SSID_2026-10-02.txt &raquo; line 214 of 3,118</nav><h1>Tamura, Hana</h1><p>Tilde record read on 10/02/2026. Compare with SIS record <a href="#">#18155</a>.</p>
<table border="1"><tr><th>#</th><th>File element</th><th>Value</th><th>Max length</th></tr><tr><td>1</td><td>Reporting LEA</td><td>1099887</td><td>7</td></tr><tr><td>2</td><td>School of Attendance</td><td>6001122</td><td>7</td></tr><tr><td>3</td><td>SSID</td><td>9912426617</td><td>10</td></tr><tr><td>4</td><td>Local Student ID</td><td>1099887001</td><td>16</td></tr><tr><td>5</td><td>Student Legal Last Name</td><td>Tamura</td><td>50</td></tr><tr><td>6</td><td>Student Legal First Name</td><td>Hana</td><td>30</td></tr><tr><td>8</td><td>Gender Code</td><td>F</td><td>1</td></tr><tr><td>9</td><td>Student Birth Date</td><td>20140618</td><td>8</td></tr><tr><td>11</td><td>Grade Level Code</td><td>06</td><td>2</td></tr></table>
<p><a href="#">Previous line</a> &middot; <a href="#">Next line</a></p>`,
  ),
);

const tomsShell = (title: string, inner: string) =>
  doc(
    `TOMS - ${title}`,
    `<div class="toms-head">Test Operations Management System &middot; LEA CAASPP Coordinator &middot; Gold Fork Unified &middot; <a href="#">Log Out</a></div>
<ul class="toms-nav"><li>Home</li><li>Users</li><li>Students</li><li>Test Sessions</li><li>Reports</li><li>Help</li></ul>
<h1>${title}</h1>
${inner}
<div class="toms-foot">TOMS Help Desk, California Technical Assistance Center, 800-555-0199</div>`,
    '.toms-nav li{display:inline;margin-right:14px}.fld{display:inline-block;width:230px}',
  );

page(
  's43',
  'TOMS: demographics of a student',
  'https://toms.assess-ca.example/students/view?tab=demographics',
  '9912437728',
  ['8005550199'],
  tomsShell(
    'View &amp; Edit Students',
    `<h2>Underwood, Paz</h2><div class="tabs">Demographics | Test Assignments | Test Settings | Unlisted Resources | Score Status | Reporting</div>
<h3>Details</h3><div class="fld"><b>SSID</b><div>9912437728</div></div><div class="fld"><b>Responsible LEA</b><div>10998870000000</div></div><div class="fld"><b>School</b><div>10998876001122</div></div><div class="fld"><b>Enrolled Grade</b><div>07</div></div><div class="fld"><b>Date of Birth</b><div>04/12/2014</div></div><div class="fld"><b>Local Student ID</b><div>18266</div></div>
<h3>Demographic Fields That Lock at Testing</h3><div class="fld"><b>ELAS</b><div>IFEP</div></div><div class="fld"><b>Primary Language</b><div>Tagalog</div></div><div class="fld"><b>Migrant Status</b><div>No</div></div>`,
  ),
);

page(
  's44',
  'TOMS: test settings, translated by the browser',
  'https://toms.assess-ca.example/students/view?tab=settings',
  '9912448839',
  ['8005550199'],
  translated(
    tomsShell(
      'Test Settings',
      `<table><tr><td>Name</td><td>Valdovinos, Rey</td><td>SSID</td><td>9912448839</td><td>Grade</td><td>05</td></tr></table>
<table border="1"><tr><th>Resource</th><th>ELA</th><th>Mathematics</th><th>Science</th></tr><tr><td>Text-to-Speech</td><td>Items</td><td>Items and stimuli</td><td>Items</td></tr><tr><td>Color Contrast</td><td>Off</td><td>Off</td><td>Off</td></tr><tr><td>Print Size</td><td>1.5X</td><td>1.5X</td><td>1X</td></tr></table><button>Save</button>`,
    ),
    {
      Name: 'Nombre',
      Grade: 'Calificación',
      Resource: 'Recurso',
      Mathematics: 'Matemáticas',
      Science: 'Ciencia',
      Home: 'Inicio',
      Users: 'Usuarios',
      Students: 'Estudiantes',
      Reports: 'Informes',
      Help: 'Ayuda',
      'Text-to-Speech': 'Texto a voz',
      'Color Contrast': 'Contraste de color',
      'Print Size': 'Tamaño de impresión',
      'Test Settings': 'Configuración de prueba',
      Save: 'Guardar',
      Off: 'Apagado',
    },
  ),
);

// ---------------------------------------------------------------- Assessment platforms and dashboards

page(
  's45',
  'Star: edit a student',
  'https://star.assess-house.example/RP/StudentAdmin/Edit?id=44120',
  '9912459940',
  ['3004412098'],
  doc(
    'Edit Student',
    `<div class="rp-bar"><b>Renaissance</b> <a href="#">Home</a> <a href="#">Star Record Book</a> <a href="#">Users</a> <a href="#">Schools</a></div><p class="trail">Home &gt; Users &gt; Students &gt; Edit Student</p><h1>Edit Student: Wexler, Joanna</h1>
<form><fieldset><legend>Student Information</legend><div class="r"><label for="f1">First Name *</label> <input id="f1" value="Joanna"></div><div class="r"><label for="f2">Last Name *</label> <input id="f2" value="Wexler"></div><div class="r"><label for="f3">Student ID</label> <input id="f3" value="3004412098"></div><div class="r"><label for="f4">State ID</label> <input id="f4" value="9912459940"></div><div class="r"><label for="f5">Birth Date</label> <input id="f5" value="02/02/2017"></div><div class="r"><label for="f6">Grade</label> <select id="f6"><option>4</option></select></div></fieldset>
<fieldset><legend>Login</legend><div class="r"><label for="f7">User Name</label> <input id="f7" value="jwexler2"></div><div class="r"><label for="f8">Password</label> <input id="f8" type="password" value="abcd"></div></fieldset><fieldset><legend>Characteristics</legend><label><input type="checkbox"> English learner</label></fieldset><button>Save</button> <button>Cancel</button></form>`,
  ),
);

page(
  's46',
  'i-Ready: student profile in two columns',
  'https://login.diagnostic-path.example/educator/student/91180/profile',
  '0912460051',
  ['9987460088'],
  doc(
    'Student Profile',
    `<header class="ir"><b>Connect</b><nav>Home | Rosters | Assess &amp; Teach | Reports | Management</nav></header><main><h1>Yamada, Sora</h1>
<div class="cols"><div class="col"><p><span class="lbl">Grade:</span> <span>3</span></p><p><span class="lbl">Username:</span> <span>syamada91</span></p><p><span class="lbl">Student ID (local):</span> <span>91180</span></p><p><span class="lbl">State Student ID:</span> <span>0912460051</span></p></div><div class="col"><p><span class="lbl">School:</span> <span>Juniper Elementary</span></p><p><span class="lbl">Teacher:</span> <span>Bell, Morgan</span></p><p><span class="lbl">Last sign-in:</span> <span>10/05/2026</span></p></div></div>
<h2>Diagnostic</h2><table><tr><th>Domain</th><th>Placement</th><th>Scale</th></tr><tr><td>Phonics</td><td>Grade 2</td><td>471</td></tr><tr><td>Vocabulary</td><td>Grade 3</td><td>488</td></tr></table><p class="hint">Sign-in trouble? A class mate who shares this device is signed in as 9987460088@juniper.example.</p></main>`,
  ),
);

page(
  's47',
  'NWEA: student information beside class mates',
  'https://map.growth-test.example/admin/students/60114',
  '9912471162',
  ['9987470001', '9987470002', '9987470003'],
  doc(
    'Modify/View Student',
    `<div class="nwea">MAP Growth &middot; Manage Students &middot; Spring 2026-2027</div><aside class="results"><h3>Search results (4)</h3><ul><li>Zeller, Max 9987470001</li><li>Zeller, Mia 9987470002</li><li class="sel">Zellweger, Tom</li><li>Zentner, Ida 9987470003</li></ul></aside>
<section><h1>Student Profile</h1><table><tr><th>First Name</th><td>Tom</td></tr><tr><th>Last Name</th><td>Zellweger</td></tr><tr><th>ID</th><td>60114</td></tr><tr><th>State Student ID</th><td>9912471162</td></tr><tr><th>Date of Birth</th><td>7/1/2013</td></tr><tr><th>Gender</th><td>M</td></tr></table><h2>Enrollments</h2><table><tr><th>School</th><th>Grade</th><th>Term</th></tr><tr><td>Juniper Middle</td><td>8</td><td>Fall 2026</td></tr></table><button>Edit</button> <button>Remove from School</button></section>`,
  ),
);

page(
  's48',
  'EADMS: student card over the tests',
  'https://eadms.item-bank.example/student.aspx?sid=3391',
  '9912482273',
  ['2026041877'],
  doc(
    'Student Summary',
    `<table class="top"><tr><td><b>IO / EADMS</b></td><td>Reports</td><td>Students</td><td>Tests</td><td>Help</td></tr></table><div class="studentcard"><span class="nm">Abernathy, Cole</span><br><span class="sm">Grade: 11 &bull; Perm ID: 3391 &bull; CSIS #: 9912482273 &bull; ELL: EO &bull; Sp Ed: N</span></div>
<table border="1"><tr><th>Test</th><th>Test ID</th><th>Date</th><th>Score</th><th>Band</th></tr><tr><td>Alg II Unit 1</td><td>2026041877</td><td>09/22/2026</td><td>18/25</td><td>Basic</td></tr><tr><td>ELA 11 Interim</td><td>20260420</td><td>09/29/2026</td><td>31/40</td><td>Proficient</td></tr></table><p><a href="#">Answer sheet</a> <a href="#">Item analysis</a> <a href="#">Print</a></p>`,
  ),
);

page(
  's49',
  'Dashboard: early warning, one student',
  'https://insight.district-boards.example/ews/student/7712',
  '9912493384',
  ['9987490011', '9987490012'],
  doc(
    'Early Warning',
    `<header>Insight <nav>Overview / Attendance / Behavior / Course performance / Students</nav></header><div class="crumb">Juniper High &rsaquo; Grade 9 &rsaquo; At risk (3) &rsaquo; Baptiste, Noor</div>
<section class="hero"><h1>Baptiste, Noor</h1><div class="kpi"><div class="kpi-l">SSID</div><div class="kpi-v">9912493384</div></div><div class="kpi"><div class="kpi-l">Attendance rate</div><div class="kpi-v">84.2%</div></div><div class="kpi"><div class="kpi-l">D/F marks</div><div class="kpi-v">3</div></div><div class="kpi"><div class="kpi-l">Suspensions</div><div class="kpi-v">0</div></div></section>
<section><h2>Similar students</h2><table><tr><th>Student</th><th>SSID</th><th>Rate</th></tr><tr><td>Cano, Uri</td><td>9987490011</td><td>83.9%</td></tr><tr><td>Dube, Ona</td><td>9987490012</td><td>85.0%</td></tr></table></section><section><h2>Interventions</h2><p>Check-in with Mr. Vail on Mondays.</p></section>`,
  ),
);

// ---------------------------------------------------------------- Food, buses, library, health, counselling, attendance

const mealShell = (title: string, inner: string, language = 'en') =>
  doc(
    title,
    `<div class="tt-head"><b>Lunchline POS</b> ${language === 'es' ? '<a href="#">Cuentas</a> <a href="#">Solicitudes</a> <a href="#">Comidas</a>' : '<a href="#">Accounts</a> <a href="#">Applications</a> <a href="#">Meal service</a> <a href="#">Claims</a>'} <span>014 Juniper El</span></div>
<h1>${title}</h1>
${inner}
<div class="tt-foot">This institution is an equal opportunity provider.</div>`,
    '',
    `lang="${language}"`,
  );

page(
  's50',
  'Food service: account of one child',
  'https://meals.elkridge-usd.example/accounts/20771',
  '9912504495',
  ['9987500031', '2026080031', '5595550150'],
  mealShell(
    'Patron account',
    `<div class="acct"><h2>Chowdhury, Samir</h2><table><tr><td>PIN</td><td>20771</td><td>Grade</td><td>2</td></tr><tr><td>State ID</td><td>9912504495</td><td>Homeroom</td><td>Diaz</td></tr><tr><td>Eligibility</td><td>Free (direct certified)</td><td>Since</td><td>08/14/2026</td></tr><tr><td>Application #</td><td>2026080031</td><td>Household phone</td><td>5595550150</td></tr></table></div>
<h3>Household members on the same application</h3><table><tr><th>Name</th><th>Grade</th><th>State ID</th></tr><tr><td>Chowdhury, Amina</td><td>5</td><td>9987500031</td></tr></table>
<h3>Last meals</h3><table><tr><th>Date</th><th>Meal</th><th>Price</th></tr><tr><td>10/05/2026</td><td>Lunch</td><td>0.00</td></tr><tr><td>10/05/2026</td><td>Breakfast</td><td>0.00</td></tr></table>`,
  ),
);

page(
  's51',
  'Transport: card of a rider',
  'https://routing.elkridge-usd.example/rider/4410',
  '9912515506',
  ['5595550151', '5595550152', '4410200199'],
  doc(
    'Rider',
    `<div class="map-head">Bus routing &middot; Riders &middot; Runs &middot; Stops &middot; Vehicles</div><div class="rider"><h1>Dorsey, Malik</h1><p>Elkridge Elementary, grade 1, curb to curb</p><div class="kv"><span>Local ID</span><span>20882</span></div><div class="kv"><span>State ID</span><span>9912515506</span></div><div class="kv"><span>RFID card</span><span>4410200199</span></div><div class="kv"><span>Release to</span><span>Mother, aunt</span></div><div class="kv"><span>Mother</span><span>5595550151</span></div><div class="kv"><span>Aunt</span><span>5595550152</span></div></div>
<table><tr><th>Run</th><th>Stop</th><th>Time</th><th>Driver</th></tr><tr><td>014 AM</td><td>Bell / 4th</td><td>7:12</td><td>O. Pruitt</td></tr><tr><td>014 PM</td><td>Bell / 4th</td><td>2:48</td><td>O. Pruitt</td></tr></table><p>Equipment: booster seat. Nurse plan on file.</p>`,
    '.kv span{display:inline-block;width:140px}',
  ),
);

page(
  's52',
  'Library: patron details, translated by the browser',
  'https://library.elkridge-usd.example/backoffice/servlet/presenteditpatronform.do?patronID=5177',
  '0912526617',
  ['3100044771', '5595550153'],
  translated(
    doc(
      'Edit Patron',
      `<div class="dest"><b>Library Manager</b> <a>Catalog</a> <a>Circulation</a> <a>Reports</a> <a>Back Office</a></div><h1>Edit Patron</h1>
<table><tr><td>Last Name</td><td><input value="Echeverri"></td><td>Barcode</td><td><input value="20993"></td></tr><tr><td>First Name</td><td><input value="Nico"></td><td>District ID</td><td><input value="20993"></td></tr><tr><td>Grade Level</td><td>4</td><td>Statewide Student ID</td><td>0912526617</td></tr><tr><td>Homeroom</td><td>Hale</td><td>Phone</td><td>5595550153</td></tr></table>
<h2>Items Out</h2><table><tr><th>Title</th><th>Copy Barcode</th><th>Due</th></tr><tr><td>Hatchet</td><td>3100044771</td><td>10/20/2026</td></tr><tr><td>Frog and Toad</td><td>31000</td><td>10/20/2026</td></tr></table><button>Save</button>`,
    ),
    {
      Catalog: 'Catálogo',
      Circulation: 'Circulación',
      Reports: 'Informes',
      'Edit Patron': 'Editar usuario',
      'Last Name': 'Apellido',
      Barcode: 'Código de barras',
      'First Name': 'Nombre de pila',
      'District ID': 'Identificación del distrito',
      'Grade Level': 'Nivel de grado',
      'Statewide Student ID': 'Identificación estudiantil estatal',
      Homeroom: 'Aula principal',
      Phone: 'Teléfono',
      'Items Out': 'Artículos prestados',
      Title: 'Título',
      Due: 'Vencimiento',
      Save: 'Guardar',
    },
  ),
);

page(
  's53',
  'Health office: immunization record of the state',
  'https://nurse.elkridge-usd.example/immunization/blue-card/21004',
  '9912537728',
  ['0600017788', '5595550154', '1346098811'],
  doc(
    'California School Immunization Record',
    `<nav>Health office / Immunizations / Print blue card</nav><div class="card"><h2>CALIFORNIA SCHOOL IMMUNIZATION RECORD</h2><p><small>This record is part of the student's permanent record and shall transfer with that record.</small></p>
<table border="1" width="100%"><tr><td>Student Name (Last, First, Middle)<br><b>Fuentes, Aurora Pilar</b></td><td>Birthdate<br><b>05/21/2021</b></td><td>Sex<br><b>F</b></td></tr><tr><td>Statewide Student Identifier (SSID)<br><b>9912537728</b></td><td>CAIR ID<br><b>0600017788</b></td><td>Telephone<br><b>(559) 555-0154</b></td></tr><tr><td>Name of Parent or Guardian<br><b>Pilar Fuentes</b></td><td colspan="2">Provider NPI<br><b>1346098811</b></td></tr></table>
<table border="1" width="100%"><tr><th>Vaccine</th><th>1st</th><th>2nd</th><th>3rd</th><th>4th</th><th>5th</th></tr><tr><td>Polio</td><td>07/21</td><td>09/21</td><td>11/21</td><td>06/25</td><td></td></tr><tr><td>DTaP</td><td>07/21</td><td>09/21</td><td>11/21</td><td>10/22</td><td>06/25</td></tr><tr><td>MMR</td><td>06/22</td><td>06/25</td><td></td><td></td><td></td></tr></table><p>Status at TK/K entry: &#9746; A. Has all required doses</p></div>`,
  ),
);

page(
  's54',
  'Counselling: plan for college, number in a sentence of facts',
  'https://plan.college-going.example/counselor/students/9921',
  '9912548839',
  ['9987540017', '5595550155'],
  doc(
    'Student plan',
    `<header><b>CollegePath CA</b> <nav>Caseload | Transcripts | Financial aid | Reports</nav></header><main><h1>Gallardo, Renata</h1><p class="meta"><span>Class of 2027</span> &middot; <span>SSID <b>9912548839</b></span> &middot; <span>Local ID <b>21115</b></span> &middot; <span>Cell <b>5595550155</b></span></p>
<section><h2>Financial aid</h2><ul><li>FAFSA received 10/03/2026</li><li>Cal Grant GPA sent: 3.44</li><li>SSN on file: no; matched by SSID</li></ul></section><section><h2>A-G progress</h2><table><tr><th>Area</th><th>Needed</th><th>Done</th></tr><tr><td>a History</td><td>20</td><td>20</td></tr><tr><td>c Mathematics</td><td>30</td><td>20</td></tr></table></section>
<aside><h3>Next on my caseload</h3><p><a href="/counselor/students/9922">Gilbride, Sean</a><br>SSID 9987540017</p></aside></main>`,
  ),
);

page(
  's55',
  'Attendance: a letter of truancy in Spanish',
  'https://attend.elkridge-usd.example/letters/view/88120',
  '9912559940',
  ['5595550156', '5595550157', '2026100088'],
  doc(
    'Carta de ausencias 2',
    `<div class="carta"><p>Distrito Escolar Unificado de Elkridge<br>Oficina de Asistencia y Bienestar Estudiantil<br>Tel. 559-555-0156</p><p>6 de octubre de 2026 &nbsp; Folio 2026100088</p>
<p>A los padres o tutores de:</p><table><tr><td>Alumno</td><td><b>Hinojosa Mejía, Emiliano</b></td></tr><tr><td>Grado</td><td>7</td></tr><tr><td>Número de identificación estatal (SSID)</td><td>9912559940</td></tr><tr><td>Número local</td><td>21226</td></tr><tr><td>Teléfono en el expediente</td><td>5595550157</td></tr></table>
<p>Estimada familia: según nuestros registros, su hijo ha faltado sin justificación los días 3, 11, 22 y 29 de septiembre. El Código de Educación 48260 lo considera ausente sin permiso.</p><p>Le pedimos asistir a una reunión el 14 de octubre a las 8:30 en la oficina de la escuela.</p><p>Atentamente,<br>Sra. Gwen Talley, subdirectora</p></div>`,
    '.carta{max-width:680px}',
    'lang="es"',
  ),
);

// ---------------------------------------------------------------- Open-source systems

const rosarioField = (id: string, label: string, value: string) =>
  `<td><div id="div${id}"><div class="onclick" tabindex="0"><span class="underline-inputs">${value}</span><br><span class="legend-gray">${label}</span></div></div></td>`;
const rosarioShell = (title: string, inner: string) =>
  doc(
    title,
    `<div id="wrap"><aside id="menu"><a href="#">RosarioSIS</a><form><select aria-label="Año escolar"><option>2026-2027</option></select> <select aria-label="Escuelas"><option>Colibrí Charter</option></select></form><ul><li>Escuela</li><li>Alumnos</li><li>Usuarios</li><li>Horarios</li><li>Notas</li><li>Asistencia</li></ul></aside>
<div id="body" tabindex="0"><h2><span class="module-icon Students"></span> ${title}</h2>
${inner}
</div><div id="footer">Imprimir &middot; Ayuda</div></div>`,
    '#menu{float:left;width:150px}#body{margin-left:170px}.legend-gray{color:#777;font-size:11px}',
    'lang="es"',
  );

page(
  's56',
  'openSIS: general info of a student',
  'https://opensis.sandhill-charter.example/Modules.php?modname=students/Student.php&include=GeneralInfoInc',
  '9912560051',
  ['6615550158', '9912569999'],
  doc(
    'openSIS',
    `<div class="navbar">openSIS <span>Sandhill Charter</span> <ul><li>Students</li><li>Users</li><li>Scheduling</li><li>Grades</li></ul></div><div id="content"><div class="panel"><div class="panel-heading"><h6>Ingram, Tess <small>Student ID 118</small></h6></div><ul class="nav-tabs"><li class="active">General Info</li><li>Addresses &amp; Contacts</li><li>Medical</li><li>Enrollment Info</li></ul>
<div class="row"><div class="form-group"><label class="control-label col-lg-4" for="s1">Alternate ID</label><div class="col-lg-8"><div class="form-control" readonly>9912569999</div></div></div><div class="form-group"><label class="control-label col-lg-4" for="s2">State Student ID</label><div class="col-lg-8"><div id="divs2"><div class="form-control" readonly>9912560051</div></div></div></div><div class="form-group"><label class="control-label col-lg-4" for="s3">Phone</label><div class="col-lg-8"><div class="form-control" readonly>6615550158</div></div></div><div class="form-group"><label class="control-label col-lg-4" for="s4">Date of Birth</label><div class="col-lg-8"><div class="form-control" readonly>Jan/19/2016</div></div></div></div></div></div>`,
  ),
);

page(
  's57',
  'RosarioSIS in Spanish: value above its label',
  'https://sis.colibri-charter.example/Modules.php?modname=Students/Student.php&student_id=44',
  '9912571162',
  ['6615550159', '6615550160'],
  rosarioShell(
    'Información del alumno - Jarquín Mora, Abel',
    `<div class="tabs"><b>Información general</b> | Dirección y contactos | Médico | Comentarios | Inscripción</div><table class="general-info width-100p"><tr>${rosarioField('n', 'Nombre', 'Abel')}${rosarioField('a', 'Apellido', 'Jarquín Mora')}${rosarioField('i', 'ID RosarioSIS', '44')}</tr>
<tr>${rosarioField('t', 'Teléfono', '6615550159')}${rosarioField('s', 'Identificador estatal del alumno', '9912571162')}${rosarioField('c', 'Celular de la madre', '6615550160')}</tr>
<tr>${rosarioField('f', 'Fecha de nacimiento', '3 mayo 2015')}${rosarioField('l', 'Idioma', 'Español')}${rosarioField('g', 'Grado', '6')}</tr></table><input type="submit" value="Guardar">`,
  ),
);

page(
  's58',
  'Gibbon: details of a student',
  'https://gibbon.sandhill-charter.example/index.php?q=/modules/Students/student_view_details.php&gibbonPersonID=0000001177',
  '9912582273',
  ['0000001177', '6615550161'],
  doc(
    'Gibbon - View Student Profile',
    `<header><a>Home</a> <a>Admin</a> <a>People</a> <a>Learn</a></header><div class="trail">Home / View Student Profiles / <b>Kessler, Odin</b></div><div id="content-wrap"><h2>Kessler, Odin</h2><h4>Basic Information</h4>
<div class="grid grid-cols-3"><div><span class="block font-bold">Preferred Name</span><span class="block">Odin</span></div><div><span class="block font-bold">Year Group</span><span class="block">Grade 4</span></div><div><span class="block font-bold">Student ID</span><span class="block">S-1177</span></div></div>
<h4>Custom Fields</h4><div class="grid grid-cols-3"><div><span class="block font-bold">State Student ID</span><span class="block">9912582273</span></div><div><span class="block font-bold">Phone 1</span><span class="block">6615550161</span></div><div><span class="block font-bold">House</span><span class="block">Kestrel</span></div></div></div>
<div id="sidebar"><h3>Personal</h3><ul><li><a href="index.php?q=/modules/Students/student_view_details.php&gibbonPersonID=0000001177&subpage=Family">Family</a></li><li>Emergency Contacts</li><li>Medical</li></ul></div>`,
  ),
);

page(
  's59',
  'Fedena: profile with additional details',
  'https://fedena.sandhill-charter.example/student/profile/881',
  '9912593384',
  ['6615550162', '1234500881'],
  doc(
    'Student Profile',
    `<div id="fedena-menu">Dashboard | Students | Attendance | Examination | Finance</div><div id="page-yield"><h1>Student <small>Profile</small></h1><div class="profile-left"><b>Leclerc Amara</b><br>Batch: 2026 - G5 A<br>Adm. No.: A-0881</div>
<table class="profile-table"><tr class="tr-odd"><td class="col-1">Admission Date</td><td class="col-2">12 Aug 2024</td></tr><tr class="tr-even"><td class="col-1">Date of Birth</td><td class="col-2">2 Nov 2015</td></tr><tr class="tr-odd"><td class="col-1">Mobile</td><td class="col-2">6615550162</td></tr><tr class="tr-even"><td class="col-1">Biometric ID</td><td class="col-2">1234500881</td></tr></table>
<h3>Additional Details</h3><table class="profile-table"><tr class="tr-odd"><td class="col-1">Statewide Student ID</td><td class="col-2">9912593384</td></tr><tr class="tr-even"><td class="col-1">Bus Stop</td><td class="col-2">Depot</td></tr></table><p>Guardians | Electives | Fees | Reports</p></div>`,
  ),
);

page(
  's60',
  'Ed-Fi: a student with codes of several systems',
  'https://odsadmin.goldfork-usd.example/students/7c1e',
  '0912604495',
  ['1000018377'],
  doc(
    'ODS browser',
    `<nav class="efi">Ed-Fi ODS browser <a>Students</a> <a>Staff</a> <a>Sections</a> <a>Descriptors</a></nav><h1>Student <code>Maddox, Priya</code></h1><table class="attrs"><tr><th>studentUniqueId</th><td>1000018377</td></tr><tr><th>birthDate</th><td>2013-07-30</td></tr><tr><th>firstName</th><td>Priya</td></tr></table>
<h2>identificationCodes</h2><table><thead><tr><th>studentIdentificationSystemDescriptor</th><th>assigningOrganization</th><th>identificationCode</th></tr></thead><tbody><tr><td>SSID</td><td>CDE</td><td>0912604495</td></tr><tr><td>District</td><td>Gold Fork USD</td><td>18377</td></tr></tbody></table><h2>schoolAssociations</h2><table><tr><td>6001122</td><td>Eighth grade</td><td>2026-08-12</td></tr></table><p><button>Refresh</button> <button>Copy JSON</button></p>`,
  ),
  { sure: false },
);

// ---------------------------------------------------------------- What districts write themselves

const districtShell = (title: string, inner: string, language = 'en') =>
  doc(
    title,
    `<header class="usd"><b>Elkridge Unified School District</b><nav>${language === 'es' ? '<a href="#">Inicio</a> <a href="#">Formularios</a> <a href="#">Salir</a>' : '<a href="#">Home</a> <a href="#">Forms</a> <a href="#">My queue</a> <a href="#">Sign out</a>'}</nav></header>
<main><h1>${title}</h1>
${inner}
</main><footer>Elkridge USD, 40 Court St &middot; Information Services, ext. 2210</footer>`,
    'main{max-width:820px}.frow{margin:5px 0}.frow label{display:inline-block;width:220px}',
    `lang="${language}"`,
  );

page(
  's61',
  'District: a permit request, read by the office',
  'https://forms.elkridge-usd.example/permits/2026/1184?view=office',
  '9912615506',
  ['9987610044', '5595550163', '5595550164'],
  districtShell(
    'Interdistrict permit 2026-1184',
    `<p class="status">Status: <b>Waiting for release</b></p><fieldset><legend>Student</legend><div class="frow"><label for="p1">Student name</label><input id="p1" readonly value="Nakamoto, Leo"></div><div class="frow"><label for="p2">Grade for 2026-27</label><input id="p2" readonly value="8"></div><div class="frow"><label for="p3">Statewide student ID (SSID)</label><input id="p3" readonly value="9912615506"></div><div class="frow"><label for="p4">District of residence</label><input id="p4" readonly value="Gold Fork USD"></div></fieldset>
<fieldset><legend>Sibling already attending</legend><div class="frow"><label for="p5">Sibling name</label><input id="p5" readonly value="Nakamoto, Aya"></div><div class="frow"><label for="p6">Sibling SSID</label><input id="p6" readonly value="9987610044"></div></fieldset>
<fieldset><legend>Parent or guardian</legend><div class="frow"><label for="p7">Daytime phone</label><input id="p7" readonly value="5595550163"></div><div class="frow"><label for="p8">Employer phone</label><input id="p8" readonly value="5595550164"></div></fieldset><button>Approve</button> <button>Deny</button> <button>Ask for papers</button>`,
  ),
);

page(
  's62',
  'District: notice of reclassification in Spanish',
  'https://letters.elkridge-usd.example/rfep/21337',
  '9912626617',
  ['5595550165'],
  districtShell(
    'Notificación de reclasificación',
    `<p>3 de octubre de 2026</p><p>Estimados padres de <b>Montúfar Ríos, Camila</b>:</p><p>Nos complace informarles que su hija ha sido reclasificada como competente en inglés (RFEP).</p>
<dl><dt>Escuela</dt><dd>Primaria Elkridge, 5.º grado</dd><dt>Núm. de estudiante</dt><dd>21337</dd><dt>ID estatal del estudiante (SSID)</dt><dd>9912626617</dd><dt>Fecha de reclasificación</dt><dd>25/09/2026</dd></dl>
<table border="1"><tr><th>Criterio</th><th>Resultado</th></tr><tr><td>ELPAC, nivel general</td><td>4</td></tr><tr><td>Evaluación de la maestra</td><td>Cumple</td></tr><tr><td>Consulta con los padres</td><td>25/09/2026</td></tr></table><p>Seguiremos su progreso durante cuatro años. Para preguntas llame al 5595550165.</p><p>Departamento de Aprendices Multilingües</p>`,
    'es',
  ),
);

// ================================================================ Pages on which no number may be asked for or offered

// ---------------------------------------------------------------- Aeries

page(
  's63',
  'Aeries: staff data with a SEID',
  'https://valley.aeries.net/admin/StaffData.aspx',
  null,
  ['1044556677', '5595550170', '5595550171'],
  aeriesShell(
    'Staff Data',
    `<h2>Staff Data</h2><div class="list-nav"><button type="button">First</button><button type="button">Prev</button><button type="button">Next</button> Staff: <b>Ochoa, Renée</b></div>
<table><tr><td class="Caption">Staff ID</td><td data-tcfc="STF.ID">204</td><td class="Caption">State Educator ID</td><td data-tcfc="STF.SEI">1044556677</td></tr><tr><td class="Caption">Last Name</td><td data-tcfc="STF.LN">Ochoa</td><td class="Caption">First Name</td><td data-tcfc="STF.FN">Renée</td></tr><tr><td class="Caption">Telephone</td><td data-tcfc="STF.TL">5595550170</td><td class="Caption">Cell Phone</td><td data-tcfc="STF.PC">5595550171</td></tr><tr><td class="Caption">Hire Date</td><td data-tcfc="STF.HD">08/01/2014</td><td class="Caption">Highest Degree</td><td data-tcfc="STF.ED">M</td></tr></table>
<div class="SectionHeader">Job Classifications</div><table><tr><th>Job Class</th><th>FTE</th></tr><tr><td>11 Counselor</td><td>1.00</td></tr></table>`,
  ),
);

page(
  's64',
  'Aeries: result of a query',
  'https://valley.aeries.net/admin/Query.aspx',
  null,
  ['9988640001', '9988640002', '0988640003', '9988640004'],
  aeriesShell(
    'Query',
    `<h2>Query</h2><textarea name="ctl00$MainContent$txtQuery" rows="2" cols="70">LIST STU STU.ID STU.NM STU.CID IF STU.GR = 9</textarea> <button type="button">Run</button> <button type="button">Excel</button>
<p>4 records</p><table class="QueryResults"><tr><th>Student ID</th><th>Student Name</th><th>State Student ID</th></tr><tr><td>99400901</td><td>Aldana, Cruz</td><td>9988640001</td></tr><tr><td>99400902</td><td>Boone, Skye</td><td>9988640002</td></tr><tr><td>99400903</td><td>Chand, Ravi</td><td>0988640003</td></tr><tr><td>99400904</td><td>Dao, Kim</td><td>9988640004</td></tr></table>
<div class="SectionHeader">Saved Queries</div><ul><li>Missing SSID</li><li>Freshmen with D or F</li></ul>`,
  ),
);

page(
  's65',
  'Aeries: number blank, siblings have theirs',
  'https://valley.aeries.net/admin/Siblings.aspx?kinder',
  null,
  ['9988650001', '9988650002', '5595550172'],
  aeriesShell(
    'Siblings',
    `${aeriesBanner('Estévez, Romy', 'TK', aeriesRow('Student ID', 'STU.ID', '10600999') + aeriesRow('State Student ID', 'STU.CID', '') + aeriesRow('Primary Telephone', 'STU.TL', '5595550172'))}
<h2>Siblings</h2><p>Family Key <b data-tcfc="STU.FK">78001</b></p><table class="list"><tr><th>Student ID</th><th>Name</th><th>Grade</th><th>State Student ID</th></tr><tr class="current"><td>10600999</td><td>Estévez, Romy</td><td>TK</td><td></td></tr><tr><td>10590100</td><td>Estévez, Dante</td><td>4</td><td>9988650001</td></tr><tr><td>10580022</td><td>Estévez, Lía</td><td>7</td><td>9988650002</td></tr></table>
<p class="warn">This student has no State Student ID. Run the SSID Request extract.</p>`,
    { pid: '10600999', sn: '999', sc: '41' },
  ),
);

page(
  's66',
  'Aeries: portal of parents and students, in Spanish',
  'https://valley.aeries.net/student/Demographics.aspx',
  null,
  ['9988660014', '5595550173'],
  doc(
    'Portal de padres',
    `<form id="aspnetForm"><div id="AeriesTopBar"><a class="logo" href="#">Aeries</a> <span>Portal para padres y alumnos</span> <a href="#">Cambiar de alumno</a> <a href="#">Salir</a></div><ul id="NavTree"><li>Página principal</li><li>Información del alumno</li><li>Calificaciones</li><li>Asistencia</li><li>Documentos</li></ul>
<h1>Datos del alumno</h1><table><tr><td class="Caption">Nombre</td><td>Farías, Ander</td></tr><tr><td class="Caption">Número de alumno</td><td>99400666</td></tr><tr><td class="Caption">ID estatal del alumno</td><td>9988660014</td></tr><tr><td class="Caption">Teléfono principal</td><td>5595550173</td></tr><tr><td class="Caption">Consejera</td><td>Ochoa</td></tr></table><p>Si algún dato no es correcto, avise a la oficina de la escuela. Bienvenida, Sra. Farías.</p></form>`,
    '',
    'lang="es"',
  ),
  { isOfItsHost: true },
);

// ---------------------------------------------------------------- PowerSchool

page(
  's67',
  'PowerSchool: state page of a staff member',
  'https://ridge.powerschool.com/admin/faculty/state/CA/staffinformation.html?frn=0050001188',
  null,
  ['0050001188', '1055667788', '5305550174'],
  powerSchoolShell(
    'Staff Search &gt; State/Province - CA &gt; Staff Information',
    '0050001188',
    `<h1>Staff Information</h1><div id="staff_detail_header"><h2>Petrov, Galina</h2></div><div class="box-round"><table><tr class="oddRow"><td class="bold" title="[Users]SIF_StatePrid">Statewide Educator Identifier (SEID)</td><td><input name="UF-000100-1" value="1055667788"></td></tr><tr class="evenRow"><td class="bold">Staff State ID</td><td>1055667788</td></tr><tr class="oddRow"><td class="bold">Ethnicity</td><td>700</td></tr><tr class="evenRow"><td class="bold">Home Phone</td><td>5305550174</td></tr><tr class="oddRow"><td class="bold">Job Category</td><td>Teacher</td></tr></table></div><button>Submit</button>`,
    'tchr_information',
  ),
);

page(
  's68',
  'PowerSchool: search on the start page, translated',
  'https://ridge.powerschool.com/admin/home.html',
  null,
  ['9988680001', '9988680002', '9988680003'],
  translated(
    powerSchoolShell(
      'Search Results',
      '',
      `<h1>Search Results</h1><form><input id="studentSearchInput" value="state_studentnumber>0;grade_level=6"> <button>Search</button></form><p>Current Student Selection (3)</p>
<table class="grid"><tr><th>Student</th><th>Student Number</th><th>Grade Level</th><th>State ID</th><th>Date of Birth</th></tr><tr><td>Abe, Toshi</td><td>20901</td><td>6</td><td>9988680001</td><td>01/02/2015</td></tr><tr><td>Bell, Iris</td><td>20902</td><td>6</td><td>9988680002</td><td>02/02/2015</td></tr><tr><td>Cruz, Ale</td><td>20903</td><td>6</td><td>9988680003</td><td>03/02/2015</td></tr></table><p>Select a function for this group of students</p>`,
      'std_search',
    ),
    {
      'Search Results': 'Resultados de la búsqueda',
      Search: 'Buscar',
      Student: 'Estudiante',
      'Student Number': 'Número de estudiante',
      'Grade Level': 'Nivel de grado',
      'State ID': 'Identificación estatal',
      'Date of Birth': 'Fecha de nacimiento',
      Attendance: 'Asistencia',
      Contacts: 'Contactos',
      'Current Student Selection (3)': 'Selección actual de estudiantes (3)',
    },
  ),
);

page(
  's69',
  'PowerSchool: enroll a new student, possible duplicates',
  'https://ridge.powerschool.com/admin/students/enrollnewstudent.html',
  null,
  ['9988690001', '9988690002', '5305550175'],
  powerSchoolShell(
    'Enroll New Student',
    '',
    `<h1>Enroll New Student</h1><form><div class="box-round"><table><tr><td class="bold">Student's Name (Last, First MI)</td><td><input value="Delgado"> <input value="Rio"></td></tr><tr><td class="bold">DOB</td><td><input value="06/06/2014"></td></tr><tr><td class="bold">Statewide Student Identifier (SSID)</td><td><input name="ssid" value=""></td></tr><tr><td class="bold">Phone</td><td><input value="5305550175"></td></tr><tr><td class="bold">Grade Level</td><td><select><option>6</option></select></td></tr></table></div></form>
<h2>Possible duplicate students found</h2><table class="grid"><tr><th>Name</th><th>DOB</th><th>SSID</th><th>School</th><th></th></tr><tr><td>Delgado, Rion</td><td>06/06/2014</td><td>9988690001</td><td>Alder</td><td><a href="#">Re-enroll</a></td></tr><tr><td>Delgado, Mario</td><td>06/16/2014</td><td>9988690002</td><td>Ridgeline</td><td><a href="#">Re-enroll</a></td></tr></table><button>Submit</button>`,
    'std_search',
  ),
);

page(
  's70',
  'PowerSchool: portal of a guardian',
  'https://ridge.powerschool.com/guardian/demographics.html',
  null,
  ['9988700077', '5305550176'],
  doc(
    'Student and Parent sign in',
    `<div id="branding-powerschool">PowerSchool</div><div id="userName">Welcome, Hector Zarate &middot; <a href="#">Sign Out</a></div><ul id="students-list"><li class="selected"><a href="#">Alma</a></li><li><a href="#">Bruno</a></li></ul><ul id="nav-main"><li>Grades and Attendance</li><li>Grade History</li><li>Teacher Comments</li><li>School Bulletin</li><li>Demographics</li><li>Account Preferences</li></ul>
<div id="content-main"><h1>Demographics: Zarate, Alma</h1><p>Changes are sent to the school for approval.</p><table><tr><td class="bold">Student Number</td><td>21007</td></tr><tr><td class="bold">State Student Number</td><td>9988700077</td></tr><tr><td class="bold">Home Phone</td><td><input value="5305550176"></td></tr><tr><td class="bold">Bus</td><td>14</td></tr></table><button>Submit</button></div>`,
  ),
  { isOfItsHost: true },
);

// ---------------------------------------------------------------- Infinite Campus

page(
  's71',
  'Infinite Campus: demographics of a staff member',
  'https://lagunaca.infinitecampus.org/campus/apps/census/demographics?personID=1204',
  null,
  ['1066778899', '9995550177', '9999999999'],
  campusShell(
    'Demographics',
    `${campusHead('Whitaker, Pamela', 'Staff #: 1204 &nbsp; DOB: 05/14/1979')}
<section class="ic-card"><h2>Person Information</h2>${campusField('ln', 'Last Name', 'Whitaker')}${campusField('fn', 'First Name', 'Pamela')}${campusField('gn', 'Gender', 'F: Female')}</section>
<section class="ic-card"><h2>Person Identifiers</h2>${campusField('lsn', 'Local Student Number', '')}${campusField('ssi', 'Student State ID', '')}${campusField('lst', 'Local Staff Number', '1204')}${campusField('stf', 'Staff State ID', '1066778899')}${campusField('old', 'Previous Staff State ID', '9999999999')}</section>
<section class="ic-card"><h2>Contact</h2>${campusField('cell', 'Cell Phone', '9995550177')}</section>`,
    'Census &gt; People',
  ),
);

page(
  's72',
  'Infinite Campus: a household',
  'https://lagunaca.infinitecampus.org/campus/apps/census/household?householdID=7711',
  null,
  ['9988720001', '9988720002', '7145550178', '7145550179'],
  campusShell(
    'Household Info',
    `<div class="ic-person-header"><strong>Household: Vandermeer</strong> <span>(714) 555-0178</span></div><section class="ic-card"><h2>Members</h2><table class="grid"><thead><tr><th>Name</th><th>Role</th><th>Grade</th><th>Student State ID</th><th>Start</th></tr></thead><tbody><tr><td>Vandermeer, Jan</td><td>Guardian</td><td></td><td></td><td>07/01/2020</td></tr><tr><td>Vandermeer, Lotte</td><td>Student</td><td>04</td><td>9988720001</td><td>07/01/2020</td></tr><tr><td>Vandermeer, Pim</td><td>Student</td><td>07</td><td>9988720002</td><td>07/01/2020</td></tr></tbody></table></section>
<section class="ic-card"><h2>Addresses</h2><p>12 Cove Rd, Laguna CA 92651, mailing, primary</p>${campusField('hp', 'Household Phone', '7145550178')}${campusField('hp2', 'Other Phone', '7145550179')}</section>`,
    'Census &gt; Households',
  ),
);

page(
  's73',
  'Infinite Campus: search with one hit opened in the list',
  'https://lagunaca.infinitecampus.org/campus/apps/search?type=student&q=wong',
  null,
  ['9988730001', '9988730002', '9988730003'],
  campusShell(
    'Search',
    `<div class="ic-search"><select aria-label="Search type"><option>Student</option><option>All People</option><option>Staff</option></select> <input aria-label="Search text" value="wong"> <button>Search</button> <a href="#">Advanced Search</a></div><p>Search Results: 3</p>
<ul class="ic-results"><li><b>Wong, Ada</b> <div>Grade 05 &middot; #441810 &middot; State ID: 9988730001</div></li><li><b>Wong, Bertram</b> <div>Grade 08 &middot; #441811 &middot; State ID: 9988730002</div></li><li><b>Wong, Chiara</b> <div>Grade 08 &middot; #441812 &middot; State ID: 9988730003</div></li></ul><p>Select a student to begin.</p>`,
    'Home',
  ),
);

page(
  's74',
  'Infinite Campus: combine two persons',
  'https://lagunaca.infinitecampus.org/campus/apps/census/combine-person',
  null,
  ['9988740001', '9988740002', '7145550180'],
  campusShell(
    'Combine Person',
    `<p>Choose the record to keep. The other record is deleted and can not be restored.</p><table border="1"><tr><th></th><th>Person 1 <label><input type="radio" name="k" checked> Keep</label></th><th>Person 2 <label><input type="radio" name="k"> Keep</label></th></tr><tr><td>Name</td><td>Xu, Jing</td><td>Xu, Jing Yi</td></tr><tr><td>Birth Date</td><td>10/14/2015</td><td>10/14/2015</td></tr><tr><td>Student Number</td><td>441900</td><td>441977</td></tr><tr><td>Student State ID</td><td>9988740001</td><td>9988740002</td></tr><tr><td>Phone</td><td>7145550180</td><td>7145550180</td></tr></table><button>Combine</button>`,
    'Census',
  ),
);

// ---------------------------------------------------------------- Synergy

page(
  's75',
  'Synergy: find result',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Student&mode=find',
  null,
  ['9988750001', '9988750002', '9988750003', '6195550181'],
  synergyShell(
    'Student',
    `<p class="strip">Find mode. Type what is known, then press Find.</p>${synergyCells(['Last Name', '<input value="ro">'], ['First Name', '<input value="">'], ['Perm ID', '<input value="">'], ['State ID', '<input value="">'], ['Phone', '<input value="6195550181">'])}
<h3>Find Result</h3><table class="grid"><tr><th>Line</th><th>Last Name</th><th>First Name</th><th>Perm ID</th><th>State ID</th><th>Grade</th></tr><tr><td>1</td><td>Rojas</td><td>Ema</td><td>990801</td><td>9988750001</td><td>03</td></tr><tr><td>2</td><td>Romero</td><td>Tito</td><td>990802</td><td>9988750002</td><td>05</td></tr><tr><td>3</td><td>Roth</td><td>Gil</td><td>990803</td><td>9988750003</td><td>05</td></tr></table><button>Find</button> <button>Clear</button>`,
  ),
);

page(
  's76',
  'Synergy: staff view',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Staff',
  null,
  ['1077889900', '6195550182'],
  synergyShell(
    'Staff',
    `<div class="strip">${synergyCells(['Staff Name', 'Ferro, Bianca'], ['Type', 'Teacher'], ['Badge Number', '40118'], ['State ID', '1077889900'], ['Status', 'Active'])}</div><ul class="tabs"><li class="on">Staff Information</li><li>Credentials</li><li>Assignments</li></ul>
${synergyCells(['Last Name', synergyInput('SLN', 'Ferro')], ['First Name', synergyInput('SFN', 'Bianca')], ['Cell Phone', synergyInput('SCP', '6195550182')], ['Hire Date', '08/03/2019'])}
<h3>Credentials</h3><table class="grid"><tr><th>Line</th><th>Document</th><th>Issued</th><th>Expires</th></tr><tr><td>1</td><td>Multiple Subject Clear</td><td>07/01/2021</td><td>07/01/2026</td></tr></table>`,
  ),
);

page(
  's77',
  'Synergy: portal of parents',
  'https://ca-mesa.edupoint.com/PXP2_Student.aspx?AGU=0',
  null,
  ['9988770018', '6195550183', '6195550184'],
  doc(
    'ParentVUE',
    `<div class="pxp-head"><b>ParentVUE</b> Good morning, Mika Sandoval, 10/6/2026 &middot; My Account &middot; Help &middot; Close</div><div class="pxp-nav">Messages | Calendar | Attendance | Class Schedule | Course History | Grade Book | Report Card | School Information | Student Info</div>
<h1>Student Information</h1><div class="student-switch">Sandoval, Teo (Mesa Vista Elementary)</div><table class="info_tbl"><tr><td><span class="tbl_label">Student Name</span><br>Sandoval, Teo</td><td><span class="tbl_label">Perm ID</span><br>990918</td><td><span class="tbl_label">State ID</span><br>9988770018</td></tr><tr><td><span class="tbl_label">Grade</span><br>02</td><td><span class="tbl_label">Home Phone</span><br>6195550183</td><td><span class="tbl_label">Emergency</span><br>6195550184</td></tr></table><p>To change an address, call the school.</p>`,
  ),
  { isOfItsHost: true },
);

// ---------------------------------------------------------------- Illuminate and Q

page(
  's78',
  'Illuminate: edit a user',
  'https://bay.illuminateed.com/live/?page=Users_Edit&user_id=311',
  null,
  ['1088990011', '4155550185'],
  illuminateShell(
    'Edit User',
    `<h2>Edit User: Pham, Lien</h2><form><div class="panel"><h3>User Information</h3><table><tr><td><label for="u1">Username</label></td><td><input id="u1" value="lpham"></td></tr><tr><td><label for="u2">Local User ID</label></td><td><input id="u2" value="311"></td></tr><tr><td><label for="u3">State ID</label></td><td><input id="u3" value="1088990011"></td></tr><tr><td><label for="u4">Email</label></td><td><input id="u4" value="lpham@bay.example"></td></tr><tr><td><label for="u5">Phone</label></td><td><input id="u5" value="4155550185"></td></tr></table></div><div class="panel"><h3>Roles</h3><label><input type="checkbox" checked> Teacher, Harbor Elementary</label> <label><input type="checkbox"> Site admin</label></div><button>Save</button></form>`,
  ),
);

page(
  's79',
  'Illuminate: roster of a class',
  'https://bay.illuminateed.com/live/?page=Reports_ClassRoster&section=8811',
  null,
  ['9988790001', '9988790002', '0988790003', '4155550186', '4155550187', '4155550188'],
  illuminateShell(
    'Class Roster',
    `<h2>Grade 3, Pham, Room 11</h2><p>3 students &middot; <a href="#">Print</a> &middot; <a href="#">CSV</a></p><div class="roster"><div class="panel"><b>Adeyemi, Tolu</b><br>Local ID: 50701<br>SSID: 9988790001<br>Phone: 4155550186</div><div class="panel"><b>Bui, Khoa</b><br>Local ID: 50702<br>SSID: 9988790002<br>Phone: 4155550187</div><div class="panel"><b>Cardona, Sol</b><br>Local ID: 50703<br>SSID: 0988790003<br>Phone: 4155550188</div></div>`,
  ),
);

page(
  's80',
  'Q: blank banner over a find window',
  'https://q.oakgrove-usd.example/q/StudentEditor.aspx?find=1',
  null,
  ['9988800001', '9988800002', '6265550189'],
  qShell(
    'Student Editor',
    qBanner(['Name', ''], ['Student ID', ''], ['State ID', ''], ['Grade', '']),
    `<div class="dlg"><h3>Find Student</h3><label>Name <input value="hern"></label> <label>Phone <input value="6265550189"></label> <button>Find</button><table border="1"><tr><th>Name</th><th>Grade</th><th>Student ID</th><th>State ID</th></tr><tr><td>Hernandez, Ivo</td><td>09</td><td>704300</td><td>9988800001</td></tr><tr><td>Hernando, Ruth</td><td>10</td><td>704301</td><td>9988800002</td></tr></table><button>Select</button> <button>Cancel</button></div>`,
  ),
);

// ---------------------------------------------------------------- The state

page(
  's81',
  'CALPADS: request of a number beside candidates, translated',
  'https://calpads.state-data.example/OnlineMaintenance/RequestSSID',
  null,
  ['9988810001', '9988810002'],
  translated(
    calpadsShell(
      'Request SSID',
      `<div class="fieldset"><table><tr><td>First Name</td><td><input value="Noor"></td><td>Last Name</td><td><input value="Aziz"></td></tr><tr><td>Birth Date</td><td><input value="08/30/2021"></td><td>SSID</td><td></td></tr></table><button>Search</button></div><p>Two possible matches were found.</p>
<div class="fieldset"><h3>Candidates</h3><button>Aziz, Noora</button><table><tr><td>SSID</td><td>9988810001</td><td>Birth Date</td><td>08/30/2021</td><td>Match</td><td>92%</td></tr></table><button>Azizi, Noor</button><table><tr><td>SSID</td><td>9988810002</td><td>Birth Date</td><td>08/03/2021</td><td>Match</td><td>81%</td></tr></table><a href="#">Create a new SSID</a></div>`,
    ),
    {
      'Request SSID': 'Solicitar SSID',
      'First Name': 'Nombre de pila',
      'Last Name': 'Apellido',
      'Birth Date': 'Fecha de nacimiento',
      Search: 'Buscar',
      Candidates: 'Candidatos',
      Match: 'Coincidencia',
      'Create a new SSID': 'Crear un nuevo SSID',
      Home: 'Inicio',
      Reports: 'Informes',
      'Two possible matches were found.': 'Se encontraron dos posibles coincidencias.',
    },
  ),
);

page(
  's82',
  'CALPADS: retired and replacement numbers',
  'https://calpads.state-data.example/Extracts/ReplacementSSID/view',
  null,
  ['9988820001', '9988820002', '9988820003', '9988820004'],
  calpadsShell(
    'Replacement SSIDs',
    `<p>Retired SSIDs of pupils enrolled in your LEA since 07/01/2026.</p><table border="1"><tr><th>Last Known School</th><th>Last Known Local ID</th><th>Retired SSID</th><th>Replacement SSID</th></tr><tr><td>6001122</td><td>18044</td><td>9988820001</td><td>9988820002</td></tr><tr><td>0112233</td><td>17009</td><td>9988820003</td><td>9988820004</td></tr></table><button>Download</button> <button>Request new extract</button>`,
  ),
);

page(
  's83',
  'CALPADS: anomaly of several numbers for one pupil',
  'https://calpads.state-data.example/Anomaly/MID/4417',
  null,
  ['9988830001', '9988830002', '1099884417'],
  calpadsShell(
    'MID Resolution',
    `<p>Anomaly 1099884417: multiple identifiers. Decide whether these are the same pupil.</p><div class="fieldset"><h3>Record A</h3><dl><dt>SSID</dt><dd>9988830001</dd><dt>Name</dt><dd>Becerra, Lino</dd><dt>Birth Date</dt><dd>01/19/2018</dd><dt>LEA</dt><dd>Gold Fork Unified</dd></dl></div><div class="fieldset"><h3>Record B</h3><dl><dt>SSID</dt><dd>9988830002</dd><dt>Name</dt><dd>Becerra, Marcelino</dd><dt>Birth Date</dt><dd>01/19/2018</dd><dt>LEA</dt><dd>Elkridge Unified</dd></dl></div><p><label><input type="radio" name="m"> Combine</label> <label><input type="radio" name="m"> Not the same</label> <button>Post</button></p>`,
  ),
);

page(
  's84',
  'CALPADS: errors of a submission, read in a log',
  'https://datahub.goldfork-usd.example/calpads/submissions/2026-10-04/errors',
  null,
  ['9988840001', '9988840002', '0988840003', '2026100401'],
  doc(
    'Submission errors',
    `<nav>Gold Fork USD data hub &raquo; CALPADS &raquo; Submissions &raquo; Job 2026100401</nav><h1>SENR 2026-10-04, 3 errors</h1><pre>2026-10-04 06:00:12 INFO  job 2026100401 read 3118 lines
2026-10-04 06:00:14 ERROR GERR0003 line 88   SSID 9988840001 not found for birth date
2026-10-04 06:00:14 ERROR SENR0205 line 431  SSID 9988840002 already enrolled at 6001122
2026-10-04 06:00:15 ERROR GERR0003 line 902  SSID 0988840003 retired
2026-10-04 06:00:15 INFO  done, 3115 posted</pre><table><tr><th>Code</th><th>Count</th><th>Owner</th></tr><tr><td>GERR0003</td><td>2</td><td>J. Cline</td></tr><tr><td>SENR0205</td><td>1</td><td>J. Cline</td></tr></table>`,
  ),
);

page(
  's85',
  'TOMS: search for students',
  'https://toms.assess-ca.example/students/search',
  null,
  ['9988850001', '9988850002', '8005550199'],
  tomsShell(
    'View &amp; Edit Students',
    `<fieldset><legend>Search for Students</legend><label for="q1">SSID</label> <input id="q1" value="" placeholder="10 digits"> <label for="q2">Last Name</label> <input id="q2" value="Ku"> <label for="q3">Grade</label> <select id="q3"><option>All</option></select> <button>Search</button> <button>Clear</button></fieldset>
<table border="1"><tr><th>View</th><th>SSID</th><th>Last Name</th><th>First Name</th><th>Grade</th><th>Unlisted Resources</th></tr><tr><td>&#128269;</td><td>9988850001</td><td>Kuhn</td><td>Ada</td><td>03</td><td></td></tr><tr><td>&#128269;</td><td>9988850002</td><td>Kurosawa</td><td>Ren</td><td>08</td><td>Approved</td></tr></table><p>Showing 1 to 2 of 2</p>`,
  ),
);

page(
  's86',
  'TOMS: result of an upload',
  'https://toms.assess-ca.example/students/upload/result',
  null,
  ['9988860001', '9988860002', '8005550199', '2026093001'],
  tomsShell(
    'Upload Student Test Settings',
    `<p>File Settings_2026093001.xlsx, uploaded by L. Amaro</p><p>Status: <b>Processed with errors</b>. 212 of 214 rows were accepted.</p><h3>Errors</h3><ul><li>Row 17: SSID 9988860001 is not enrolled in your LEA.</li><li>Row 140: Braille type is not valid for SSID: 9988860002.</li></ul><p><a href="#">Download the error report</a> <a href="#">Upload again</a></p>`,
  ),
);

// ---------------------------------------------------------------- Special education

page(
  's87',
  'SEIS: a student is asked for, candidates stand below',
  'https://seis.countysupport.example/students/add/request',
  null,
  ['9988870001', '9988870002', '9988879999'],
  seisShell(
    'Add / Request a Student',
    `<p>Search all of the state before you add a student.</p><form><label for="a1">SSID #</label> <input id="a1" value="9988879999"> <label for="a2">Last Name</label> <input id="a2" value="Orr"> <button>Search</button></form><p class="msg">No student has this SSID. Students with a name like it:</p>
<table border="1"><tr><th></th><th>Name</th><th>Birthdate</th><th>SSID</th><th>District</th></tr><tr><td><button>Request</button></td><td>Orr, Fallon</td><td>02/03/2017</td><td>9988870001</td><td>Mesa</td></tr><tr><td><button>Request</button></td><td>Orr, Fenn</td><td>12/03/2016</td><td>9988870002</td><td>Bay</td></tr></table>`,
  ),
);

page(
  's88',
  'SEIS: number still pending, other numbers about',
  'https://seis.countysupport.example/students/record/118999',
  null,
  ['5305550190', '5305550191', '1188990010', '1073005566'],
  seisShell(
    'Student Record',
    `<div class="crumbs">Students &raquo; My Caseload &raquo; Tilson, Baby Bo</div><div><div class="frm"><b>SSID #:</b> Pending</div><div class="frm"><b>SEIS ID:</b> 1188990010</div><div class="frm"><b>District ID:</b></div><div class="frm"><b>Birthdate:</b> 11/30/2023</div><div class="frm"><b>Grade:</b> Infant</div><div class="frm"><b>Home Phone:</b> 5305550190</div><div class="frm"><b>Regional Center UCI / NPI:</b> 1073005566</div></div>
<h3>Part C to B</h3><table><tr><td>Referred by</td><td>Regional center, 5305550191</td></tr><tr><td>Transition meeting</td><td>08/20/2026</td></tr></table><p class="warn">SSID is required upon parental consent.</p>`,
  ),
);

// ---------------------------------------------------------------- Neighbours

page(
  's89',
  'Library: circulation receipt of a class',
  'https://library.elkridge-usd.example/circulation/servlet/presentcheckoutform.do',
  null,
  ['3100058891', '3100058892', '2026100577'],
  doc(
    'Check Out',
    `<div class="dest"><b>Library Manager</b> Catalog | Circulation | Reports | Back Office</div><h1>Check Out</h1><label for="find">Find patron or copy</label> <input id="find" value=""> <button>Go!</button><label><input type="checkbox"> Only my patrons</label>
<div class="receipt"><h3>Receipt 2026100577</h3><table><tr><th>Copy</th><th>Title</th><th>Patron</th><th>Student ID</th></tr><tr><td>3100058891</td><td>Esperanza Rising</td><td>Hale class set</td><td></td></tr><tr><td>3100058892</td><td>Holes</td><td>Hale class set</td><td></td></tr></table><p>Total 2, due 10/20/2026</p></div><p>State ID field is not used by this library.</p>`,
  ),
);

page(
  's90',
  'Food service: application of a household in Spanish',
  'https://meals.elkridge-usd.example/applications/2026080977',
  null,
  ['9988900001', '9988900002', '9988900003', '5595550192', '2026080977'],
  mealShell(
    'Solicitud de comidas del hogar',
    `<p>Solicitud n.º 2026080977 &middot; Recibida 12/08/2026 &middot; Estado: por verificar</p><h2>1. Niños del hogar</h2><table border="1"><tr><th>Nombre</th><th>Escuela</th><th>Grado</th><th>Identificador estatal (SSID)</th></tr><tr><td>Urrutia, Nahia</td><td>Juniper El</td><td>1</td><td>9988900001</td></tr><tr><td>Urrutia, Oier</td><td>Juniper El</td><td>4</td><td>9988900002</td></tr><tr><td>Urrutia, Ander</td><td>Elkridge MS</td><td>7</td><td>9988900003</td></tr></table>
<h2>2. Adulto que firma</h2><table><tr><td>Nombre</td><td>Maite Urrutia</td></tr><tr><td>Teléfono</td><td>5595550192</td></tr><tr><td>Últimos cuatro dígitos del SSN</td><td>****</td></tr></table><button>Aprobar</button> <button>Negar</button>`,
    'es',
  ),
);

page(
  's91',
  'Transport: riders of a stop',
  'https://routing.elkridge-usd.example/stops/118',
  null,
  ['9988910001', '9988910002', '5595550193', '5595550194'],
  doc(
    'Stop 118',
    `<div class="map-head">Bus routing &middot; Riders &middot; Runs &middot; Stops &middot; Vehicles</div><h1>Stop 118: Bell / 4th</h1><p>Run 014 AM, 7:12. Driver O. Pruitt, radio 44.</p><div class="riders"><div class="rider-row"><span>Dorsey, Malik</span> <span>State ID</span> <span>9988910001</span> <span>Mother</span> <span>5595550193</span></div><div class="rider-row"><span>Ebner, Jo</span> <span>State ID</span> <span>9988910002</span> <span>Father</span> <span>5595550194</span></div></div><p><button>Print driver sheet</button> <button>Move stop</button></p><h2>Notes</h2><p>Wait for the aide on Wednesdays.</p>`,
  ),
);

page(
  's92',
  'Network office: settings of a radio network',
  'https://wlan.elkridge-usd.example/networks/edit/6',
  null,
  ['9988920042', '4021887711'],
  doc(
    'Edit WLAN',
    `<nav>Controller: Elkridge USD &middot; Sites &middot; Access points &middot; WLANs &middot; Clients</nav><h1>Edit network</h1><form><div><label for="w1">Profile name</label> <input id="w1" value="Student devices"></div><div><label for="w2">SSID</label> <input id="w2" value="9988920042"></div><div><label for="w3">Security</label> <select id="w3"><option>WPA2-Enterprise</option></select></div><div><label for="w4">Passphrase</label> <input id="w4" type="password" value="xxxx"></div><div><label for="w5">VLAN</label> <input id="w5" value="240"></div><div><label for="w6">Portal voucher</label> <input id="w6" value="4021887711"></div><label><input type="checkbox" checked> Broadcast SSID</label> <button>Apply</button></form><table><tr><th>Access point</th><th>Clients</th></tr><tr><td>JUN-R11</td><td>24</td></tr><tr><td>JUN-R12</td><td>27</td></tr></table>`,
  ),
);

page(
  's93',
  'Help: what the state number is, in Spanish',
  'https://ayuda.elkridge-usd.example/articulos/que-es-el-ssid',
  null,
  ['9988930012', '5595550195'],
  districtShell(
    '¿Qué es el número estatal (SSID)?',
    `<p>Actualizado el 2 de septiembre de 2026 &middot; 3 minutos de lectura</p><p>El <b>SSID</b> es un número de diez cifras que el estado asigna a cada alumno.</p><h2>Dónde encontrarlo</h2><ol><li>Abra la ficha del alumno.</li><li>Vaya a Identificadores.</li><li>Copie el número, por ejemplo:</li></ol><div class="ejemplo"><table><tr><td>Nombre</td><td>Alumno de Muestra</td></tr><tr><td>SSID</td><td>9988930012</td></tr></table><small>Ejemplo. No es un alumno real.</small></div><h2>¿Más preguntas?</h2><p>Mesa de ayuda: 5595550195</p>`,
    'es',
  ),
);

page(
  's94',
  'Import: preview of columns',
  'https://sis.elkridge-usd.example/admin/import/students/preview',
  null,
  ['9988940001', '9988940002', '5595550196', '5595550197'],
  districtShell(
    'Import students: map the columns',
    `<p>File new_students.csv, 2 rows of 46 shown. Nothing has been saved yet.</p><table border="1"><tr><th>Column in the file</th><th>Field</th><th>Row 1</th><th>Row 2</th></tr><tr><td>last</td><td><select><option>Last name</option></select></td><td>Ivers</td><td>Joly</td></tr><tr><td>first</td><td><select><option>First name</option></select></td><td>Dot</td><td>Max</td></tr><tr><td>SSID</td><td><select><option>Statewide Student ID</option></select></td><td>9988940001</td><td>9988940002</td></tr><tr><td>ph1</td><td><select><option>Home phone</option></select></td><td>5595550196</td><td>5595550197</td></tr></table><label><input type="checkbox"> Overwrite what exists</label> <button>Import</button> <button>Back</button>`,
  ),
);

page(
  's95',
  'Audit log of changes',
  'https://sis.elkridge-usd.example/admin/audit?field=SSID',
  null,
  ['9988950001', '9988950002', '9988950003', '5595550198'],
  districtShell(
    'Audit log',
    `<form><label for="l1">Field</label> <select id="l1"><option>SSID</option><option>Phone</option></select> <label for="l2">From</label> <input id="l2" value="10/01/2026"> <button>Show</button></form><table border="1"><tr><th>When</th><th>User</th><th>Student</th><th>Field</th><th>Old value</th><th>New value</th></tr><tr><td>10/05 09:11</td><td>jcline</td><td>Kerr, Dev</td><td>SSID</td><td></td><td>9988950001</td></tr><tr><td>10/05 09:14</td><td>jcline</td><td>Lopes, Rui</td><td>SSID</td><td>9988950002</td><td>9988950003</td></tr><tr><td>10/05 10:02</td><td>rgoss</td><td>Mott, Eve</td><td>Phone</td><td></td><td>5595550198</td></tr></table><p>3 entries &middot; <a href="#">CSV</a></p>`,
  ),
);

page(
  's96',
  'RosarioSIS in Spanish: list of students',
  'https://sis.colibri-charter.example/Modules.php?modname=Students/Student.php&search_modfunc=list',
  null,
  ['9988960001', '9988960002', '6615550170', '6615550171'],
  rosarioShell(
    'Información del alumno',
    `<p>2 alumnos fueron encontrados. <a href="#">Exportar lista</a></p><table class="list widefat"><thead><tr><th>Alumno</th><th>ID RosarioSIS</th><th>Nivel de grado</th><th>Identificador estatal del alumno</th><th>Teléfono</th></tr></thead><tbody><tr><td>Ledesma, Pía</td><td>61</td><td>3</td><td>9988960001</td><td>6615550170</td></tr><tr><td>Lerma, Gael</td><td>62</td><td>3</td><td>9988960002</td><td>6615550171</td></tr></tbody></table><input type="submit" value="Buscar de nuevo">`,
  ),
);

page(
  's97',
  'openSIS: information of a parent',
  'https://opensis.sandhill-charter.example/Modules.php?modname=users/User.php&profile=parent&staff_id=77',
  null,
  ['9988970001', '9988970002', '6615550172'],
  doc(
    'openSIS',
    `<div class="navbar">openSIS <span>Sandhill Charter</span> <ul><li>Students</li><li>Users</li><li>Scheduling</li></ul></div><div id="content"><div class="panel"><div class="panel-heading"><h6>Parent: Ingram, Hollis <small>User ID 77</small></h6></div><ul class="nav-tabs"><li class="active">General Info</li><li>Address &amp; Contact</li></ul><div class="form-group"><label class="control-label col-lg-4">Cell Phone</label><div class="col-lg-8"><div class="form-control" readonly>6615550172</div></div></div><div class="form-group"><label class="control-label col-lg-4">Last Login</label><div class="col-lg-8"><div class="form-control" readonly>Oct/02/2026</div></div></div>
<h6>Associated Students</h6><table class="table"><thead><tr><th>Student</th><th>Relation</th><th>State Student ID</th><th>Grade</th></tr></thead><tbody><tr><td>Ingram, Tess</td><td>Mother</td><td>9988970001</td><td>5</td></tr><tr><td>Ingram, Vale</td><td>Mother</td><td>9988970002</td><td>2</td></tr></tbody></table></div></div>`,
  ),
);

page(
  's98',
  'Ed-Fi: keys of an application',
  'https://odsadmin.goldfork-usd.example/applications/14',
  null,
  ['4400177812', '1099887001'],
  doc(
    'Ed-Fi Admin App',
    `<nav class="efi">Ed-Fi Admin App <a>Global</a> <a>ODS Instances</a> <a>Vendors</a> <a>Claim sets</a></nav><h1>Application: State reporting feed</h1><table class="attrs"><tr><th>Vendor</th><td>SIS bridge</td></tr><tr><th>Application ID</th><td>4400177812</td></tr><tr><th>Education organization</th><td>1099887001</td></tr><tr><th>Claim set</th><td>SIS Vendor</td></tr><tr><th>Student identifier</th><td>State ID, ten digits</td></tr></table><h2>Credentials</h2><p>Key a8Fk2 &middot; the secret was shown once</p><button>Regenerate</button> <button>Remove</button><h2>Last requests</h2><table><tr><th>Resource</th><th>Status</th></tr><tr><td>students</td><td>201</td></tr><tr><td>studentSchoolAssociations</td><td>400</td></tr></table>`,
  ),
);

page(
  's99',
  'District: an empty form of enrolment in Spanish',
  'https://forms.elkridge-usd.example/inscripcion/2026-27?lang=es',
  null,
  ['9988990000', '5595550199'],
  districtShell(
    'Inscripción de un alumno nuevo',
    `<p>Los campos con * son obligatorios. ¿Necesita ayuda? Llame al 5595550199.</p><form><fieldset><legend>Alumno</legend><div class="frow"><label for="i1">Apellidos *</label><input id="i1"></div><div class="frow"><label for="i2">Nombre *</label><input id="i2"></div><div class="frow"><label for="i3">Fecha de nacimiento *</label><input id="i3" placeholder="MM/DD/AAAA"></div><div class="frow"><label for="i4">Identificador estatal (SSID), si lo sabe</label><input id="i4" maxlength="10" placeholder="9988990000"></div></fieldset><fieldset><legend>Madre, padre o tutor</legend><div class="frow"><label for="i5">Nombre completo *</label><input id="i5"></div><div class="frow"><label for="i6">Teléfono *</label><input id="i6" placeholder="10 cifras"></div></fieldset><button>Guardar y continuar</button></form>`,
    'es',
  ),
);

page(
  's100',
  'District: receipt of an ordered transcript in Spanish',
  'https://pagos.elkridge-usd.example/recibos/2026100612',
  null,
  ['2026100612', '7700451188', '5595550199'],
  districtShell(
    'Recibo de pago',
    `<p>Gracias por su pedido.</p><table><tr><td>Recibo n.º</td><td>2026100612</td></tr><tr><td>Fecha</td><td>06/10/2026</td></tr><tr><td>Pagado por</td><td>Maite Urrutia, 5595550199</td></tr><tr><td>Autorización</td><td>7700451188</td></tr></table><table border="1"><tr><th>Artículo</th><th>Cantidad</th><th>Importe</th></tr><tr><td>Historial académico oficial</td><td>2</td><td>$10.00</td></tr><tr><td>Envío</td><td>1</td><td>$3.50</td></tr></table><dl><dt>Alumno</dt><dd>Urrutia, Ander</dd><dt>Identificador estatal (SSID)</dt><dd>no se imprime en los recibos</dd></dl>`,
    'es',
  ),
);

export const twelfthPages = pages;
