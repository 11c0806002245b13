import { setOf } from './case-page.ts';

// The ways in which a student's own number stands on real pages, one page for each, and their near neighbours.
const { page, pages } = setOf('sixteenth');

const doc = (title: string, body: string, head = '', attributes = 'lang="en"'): string =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>${head}</head>${body}</html>`;

/** A system with forms of WebForms, as Aeries. */
const ae = (
  title: string,
  banner: string,
  main: string,
  ids: readonly [string, string, string] = ['40016321', '2107', '418'],
): string =>
  doc(
    `${title} - Student Information`,
    `<body class="aeries-body"><form name="aspnetForm" method="post" id="aspnetForm"><input type="hidden" name="ctl00$PID" value="${ids[0]}"><input type="hidden" name="ctl00$SN" value="${ids[1]}"><input type="hidden" name="ctl00$SC" value="${ids[2]}">
<div id="TopBar"><span class="school-name">Oak Knoll High School</span> <span class="year">2026-2027</span> <a href="Logout.aspx">Log Out</a></div>
<div id="NavBar"><ul><li><a href="Default.aspx">Home</a></li><li><a href="Demographics.aspx">Student Data</a><ul><li><a href="Contacts.aspx">Contacts</a></li><li><a href="TestScores.aspx">Test Scores</a></li><li><a href="Programs.aspx">Special Programs</a></li></ul></li><li><a href="Reports.aspx">View All Reports</a></li></ul></div>
<div id="StudentBanner" class="student-banner">${banner}</div>
<div id="ctl00_MainContent_UpdatePanel1">${main}</div>
<div id="Footer">Aeries Student Information System &nbsp; Page generated 09/14/2026 8:02 AM</div></form></body>`,
    '<style>.data-row{display:flex;gap:8px}.data-caption{width:160px;color:#555}td.Caption{font-weight:bold;background:#eef}</style>',
  );

/** A staff screen of PowerSchool. */
const ps = (title: string, header: string, main: string, frn = '0010004127'): string =>
  doc(
    title,
    `<body><div id="branding-powerschool"><span>PowerSchool SIS</span> <span id="schoolContext">School: Ridge Middle School</span> <span>Term: 26-27 Year</span></div>
<ul id="std_information"><li class="nav-header">Information</li><li><a href="/admin/students/generaldemographics.html?frn=${frn}">Demographics</a></li><li><a href="/admin/students/health.html?frn=${frn}">Health</a></li><li><a href="/admin/students/state/stateCA.html?frn=${frn}">State/Province - CA</a></li><li><a href="/admin/students/transferinfo.html?frn=${frn}">Transfer Info</a></li></ul>
<div id="content-main"><div id="student_detail_header"><h2>${header}</h2></div>${main}</div>
<div id="footer">Copyright 2005-2026. All rights reserved.</div></body>`,
    '<style>.box-round{border:1px solid #bbb;border-radius:6px;padding:10px}.bold{font-weight:bold}</style>',
  );

/** What stands in the work frame of Infinite Campus. */
const ic = (title: string, head: string, main: string): string =>
  doc(
    title,
    `<body class="campus-app"><app-root><nav class="crumbs"><a>Student Information</a> / <a>General</a> / <span>${title}</span></nav><div class="person-header">${head}</div><div class="tool-tabs"><button>Summary</button><button>Enrollments</button><button>Schedule</button><button>Assessment</button></div><div class="tool-body">${main}</div><div class="action-bar"><button>Save</button><button>Print Summary Report</button></div></app-root></body>`,
    '<style>.tool-tabs button{border:0;background:none;padding:6px 12px}.field{display:inline-block;vertical-align:top;min-width:200px;margin:4px 12px}.field label{display:block;font-size:12px;color:#444}</style>',
  );

/** A view of Synergy. */
const sy = (title: string, main: string): string =>
  doc(
    `Synergy SIS - ${title}`,
    `<body class="rev"><div class="toolbar"><button title="Find">Find</button><button title="Undo">Undo</button><button>Save</button><button>Menu</button><span class="focus">Mesa Verde Elementary &middot; 2026-2027 R</span></div><div class="viewTitle">${title}</div><div class="rev-view">${main}</div><div class="statusbar">Ready</div></body>`,
    '<style>.viewTitle{background:#2b5797;color:#fff;padding:4px 8px}.grp{border:1px solid #9ab;margin:8px 0}.grp>.cap{background:#dde6f0;padding:2px 6px;font-weight:bold}</style>',
  );

/** A page of Illuminate. */
const il = (title: string, main: string): string =>
  doc(
    `${title} | Illuminate Education`,
    `<body><header class="navbar"><a class="brand" href="/live/">Illuminate</a><ul class="nav"><li><a href="/live/?page=Students">Students</a></li><li><a href="/live/?page=Assessments">Assessments</a></li><li><a href="/live/?page=Reports">Reports</a></li><li><a href="/live/?page=Summary">Help</a></li></ul><span class="user">M. Okafor (Registrar)</span></header><main class="container">${main}</main><footer><p>Bay Unified School District &copy; 2026</p></footer></body>`,
    '<style>.navbar{display:flex;gap:20px;background:#134;color:#fff;padding:8px}.navbar a{color:#fff}.nav{display:flex;gap:10px;list-style:none;margin:0}</style>',
  );

/** A system of a county office, laid out with tables. */
const coe = (title: string, main: string): string =>
  doc(
    title,
    `<body bgcolor="#ffffff"><table width="100%" border="0" cellpadding="4"><tr><td bgcolor="#003366"><font color="#ffffff"><b>Tres Rios County Office of Education</b> &nbsp; Student Programs Database</font></td></tr><tr><td bgcolor="#dddddd"><a href="main.php">Main Menu</a> | <a href="students.php">Students</a> | <a href="sites.php">Sites</a> | <a href="reports.php">Reports</a> | <a href="logout.php">Log Off</a></td></tr></table>
${main}
<hr><font size="1">Tres Rios COE, 1100 Court Street. Help desk (559) 555-0190. Confidential pupil information, Ed. Code 49073.</font></body>`,
  );

/** A modern single-page system of a made-up district. */
const elk = (title: string, main: string, head = ''): string =>
  doc(
    title,
    `<body><div class="app"><aside class="side"><div class="logo">Elkridge USD</div><nav><a href="/home">Home</a><a href="/students" class="on">Students</a><a href="/attendance">Attendance</a><a href="/grades">Grades</a><a href="/state">State reporting</a></nav></aside><section class="content">${main}</section></div><footer class="foot">Elkridge USD &middot; StudentHub 8.4 &middot; Signed in as P. Lindqvist</footer></body>`,
    `<style>.app{display:flex}.side{width:180px;background:#f3f4f6;padding:12px}.side a{display:block;padding:4px 0}.content{flex:1;padding:16px}.muted{color:#666;font-size:12px}</style>${head}`,
  );

// Labels and tables of the great systems

page(
  's01',
  'label CSIS # in an old table of four cells',
  'https://valley.aeries.net/admin/Demographics.aspx',
  '9916300018',
  ['5595550101', '5595550102'],
  ae(
    'Demographics',
    '<span class="student-full-name">Barragan, Tomas</span> <span>Grd 10</span> <span>Age 15</span>',
    `<h2>Student Data 1</h2><table class="dg" id="ctl00_MainContent_tblStu">
<tr><td class="Caption">Stu#</td><td>2107</td><td class="Caption">Perm ID#</td><td>40016321</td></tr>
<tr><td class="Caption">Last Name</td><td>Barragan</td><td class="Caption">First</td><td>Tomas</td></tr>
<tr><td class="Caption">Birthdate</td><td>02/11/2011</td><td class="Caption">CSIS #</td><td>9916300018</td></tr>
<tr><td class="Caption">Parent/Guardian</td><td>Irma Barragan</td><td class="Caption">Telephone</td><td>(559) 555-0101</td></tr>
<tr><td class="Caption">Father Wk</td><td>5595550102</td><td class="Caption">Ext</td><td>12</td></tr>
<tr><td class="Caption">Res Address</td><td>418 Alder Ct</td><td class="Caption">City</td><td>Visalia</td></tr></table>`,
  ),
);

page(
  's02',
  'state page, label cell with a title of the field',
  'https://ridge.powerschool.com/admin/students/state/stateCA_studentinfo.html?frn=0010004127',
  '9916300026',
  ['0010004127', '9165550103'],
  ps(
    'Student Information',
    'Castellano, Brielle &nbsp; 7 &nbsp; 30521',
    `<h1>California Student Information</h1><div class="box-round"><table class="linkDescList"><tbody>
<tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9916300026</td></tr>
<tr class="evenRow"><td class="bold" title="[S_CA_STU_X]EthnicityHispanic">Hispanic or Latino</td><td>No</td></tr>
<tr class="oddRow"><td class="bold" title="[S_CA_STU_X]PrimaryLanguage">Primary Language</td><td>00 (English)</td></tr>
<tr class="evenRow"><td class="bold" title="[S_CA_STU_X]BirthCountry">Birth Country</td><td>US</td></tr>
<tr class="oddRow"><td class="bold" title="[Students]Home_Phone">Home Phone</td><td>9165550103</td></tr>
<tr class="evenRow"><td class="bold">District of Residence</td><td>34-67439</td></tr></tbody></table></div><div class="button-row"><button>Submit</button></div>`,
  ),
);

page(
  's03',
  'stock header with a local number, no state number at all',
  'https://ridge.powerschool.com/admin/students/generaldemographics.html?frn=0010004133',
  null,
  ['0010004133', '9165550104', '9165550105', '1003052291'],
  ps(
    'General Demographics',
    'Dufresne, Calvin &nbsp; 8 &nbsp; 1003052291',
    `<h1>Demographics</h1><div class="box-round"><table>
<tr><td class="bold">Name (Last, First MI)</td><td><input name="UF-001001-1" value="Dufresne"> <input name="UF-001002-1" value="Calvin"> <input name="UF-001003-1" value="R" size="2"></td></tr>
<tr><td class="bold">Student Number</td><td><input name="UF-001004-1" value="1003052291"></td></tr>
<tr><td class="bold">Enrollment Status</td><td>Active</td></tr>
<tr><td class="bold">Home Phone</td><td><input name="UF-001008-1" value="9165550104"></td></tr>
<tr><td class="bold">State</td><td><input name="UF-001010-1" value="CA" size="2"></td></tr>
<tr><td class="bold">Emergency Phone</td><td><input name="UF-001011-1" value="9165550105"></td></tr></table></div>`,
    '0010004133',
  ),
);

page(
  's04',
  'identifiers section, labels over readonly inputs',
  'https://lagunaca.infinitecampus.org/campus/apps/person/demographics/22071',
  '9916300034',
  ['9495550106', '1922071834'],
  ic(
    'Demographics',
    '<h1>Fairweather, Dale</h1><span>Grade: 11</span> <span>DOB: 05/30/2010</span>',
    `<section><h2>Person Information</h2><div class="field"><label for="ln">Last Name</label><input id="ln" value="Fairweather"></div><div class="field"><label for="fn">First Name</label><input id="fn" value="Dale"></div><div class="field"><label for="gd">Gender</label><input id="gd" value="M"></div></section>
<section><h2>Person Identifiers</h2><div class="field"><label for="lsn">Local Student Number</label><input id="lsn" value="1922071834" readonly></div><div class="field"><label for="ssn">Student State ID</label><input id="ssn" value="9916300034" readonly></div><div class="field"><label for="psn">Person GUID</label><input id="psn" value="7F0C-4411" readonly></div></section>
<section><h2>Personal Contact Information</h2><div class="field"><label for="cell">Cell Phone</label><input id="cell" value="(949)555-0106"></div></section>`,
  ),
);

page(
  's05',
  'identifiers section of a person who is staff',
  'https://lagunaca.infinitecampus.org/campus/apps/person/demographics/9104',
  null,
  ['9916900010', '9495550107'],
  ic(
    'Demographics',
    '<h1>Gunderson, Petra</h1><span>Staff</span> <span>Laguna Vista MS</span>',
    `<section><h2>Person Information</h2><div class="field"><label for="ln">Last Name</label><input id="ln" value="Gunderson"></div><div class="field"><label for="fn">First Name</label><input id="fn" value="Petra"></div></section>
<section><h2>Person Identifiers</h2><div class="field"><label for="lsf">Local Staff Number</label><input id="lsf" value="E20418" readonly></div><div class="field"><label for="sst">Staff State ID</label><input id="sst" value="9916900010" readonly></div><div class="field"><label for="sid">Student State ID</label><input id="sid" value="" readonly></div></section>
<section><h2>Personal Contact Information</h2><div class="field"><label for="wk">Work Phone</label><input id="wk" value="9495550107"></div><div class="field"><label for="em">Email</label><input id="em" value="pgunderson@laguna.example"></div></section>`,
  ),
);

page(
  's06',
  'view with the label above an input in a cell',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Student',
  '9916300042',
  ['6195550108', '6195550109'],
  sy(
    'Student',
    `<table class="hdr"><tr><td>Last Name<br><input value="Hollingsworth" disabled></td><td>First Name<br><input value="Eloise" disabled></td><td>Perm ID<br><input value="905512" disabled></td><td>Grade<br><input value="04" disabled size="3"></td></tr></table>
<div class="tabs"><a>Demographics</a> <a>Parent/Guardian</a> <a>Enrollment</a> <a>Documents</a></div>
<div class="grp"><div class="cap">Student Information</div><table><tr><td><span class="lbl">Birth Date</span><br><input value="08/17/2016"></td><td><span class="lbl">State Student Number</span><br><input value="9916300042"></td><td><span class="lbl">Home Language</span><br><input value="English"></td></tr></table></div>
<div class="grp"><div class="cap">Phone Numbers</div><table><tr><th>Primary</th><th>Type</th><th>Phone</th></tr><tr><td>Y</td><td>Home</td><td>6195550108</td></tr><tr><td></td><td>Cell</td><td>6195550109</td></tr></table></div>`,
  ),
);

page(
  's07',
  'six cells in a row, three pairs',
  'https://sis.elkridge-usd.example/students/77120/attendance',
  '9916300059',
  ['8055550110', '8055550111', '2000077120'],
  elk(
    'Attendance summary',
    `<h1>Iverson, Freya</h1><table class="idbar" border="1" cellpadding="3"><tr><th>Local ID</th><td>2000077120</td><th>SSID #</th><td>9916300059</td><th>Grade</th><td>9</td></tr><tr><th>Counselor</th><td>R. Amato</td><th>Home</th><td>8055550110</td><th>Cell</th><td>8055550111</td></tr></table>
<h2>Absences by period, August 13 to September 11</h2><table><tr><th>Per</th><th>Course</th><th>Exc</th><th>Unx</th><th>Tdy</th></tr><tr><td>1</td><td>Biology</td><td>1</td><td>0</td><td>2</td></tr><tr><td>2</td><td>Integrated Math I</td><td>1</td><td>0</td><td>0</td></tr><tr><td>3</td><td>PE</td><td>1</td><td>0</td><td>0</td></tr></table>`,
  ),
);

page(
  's08',
  'six cells in a row, the state number blank and a telephone in the next pair',
  'https://sis.elkridge-usd.example/students/77218/attendance',
  null,
  ['8055550112', '8055550113', '2000077218'],
  elk(
    'Attendance summary',
    `<h1>Jablonski, Gideon</h1><table class="idbar" border="1" cellpadding="3"><tr><th>Local ID</th><td>2000077218</td><th>Grade</th><td>TK</td><th>SSID #</th><td></td></tr><tr><th>Home</th><td>8055550112</td><th>Cell</th><td>8055550113</td><th>Teacher</th><td>D. Pacheco</td></tr></table>
<h2>Absences, August 13 to September 11</h2><table><tr><th>Date</th><th>Code</th><th>Reason</th></tr><tr><td>08/21/2026</td><td>I</td><td>Illness</td></tr><tr><td>09/02/2026</td><td>U</td><td>Not verified</td></tr></table><p class="muted">State numbers of new pupils arrive with the nightly CALPADS file.</p>`,
  ),
);

page(
  's09',
  'three cells: caption, value, who changed it last',
  'https://records.pinehollow-esd.example/pupil/edit?id=5518',
  '9916300067',
  ['5305550114'],
  doc(
    'Pupil record - Khatri, Hana',
    `<body><div id="hd"><img src="/logo.gif" alt="Pine Hollow Elementary School District"><span>Pupil records</span></div><ul id="menu"><li><a href="/pupil/find">Find a pupil</a></li><li><a href="/pupil/new">Enroll</a></li><li><a href="/rpt">Reports</a></li></ul>
<h2>Khatri, Hana &ndash; Grade 3, Room 14</h2><table class="fields"><thead><tr><th>Field</th><th>Value</th><th>Last changed</th></tr></thead><tbody>
<tr><td>Legal name</td><td>Hana Leila Khatri</td><td>08/14/2024 enrollment</td></tr>
<tr><td>Birth date</td><td>11/03/2017</td><td>08/14/2024 enrollment</td></tr>
<tr><td>Statewide Student ID</td><td>9916300067</td><td>09/02/2024 state file</td></tr>
<tr><td>Home telephone</td><td>5305550114</td><td>01/12/2026 mrivas</td></tr>
<tr><td>Teacher</td><td>Ms. Dolan</td><td>08/01/2026 rollover</td></tr></tbody></table><p><a href="/pupil/history?id=5518">Full history of changes</a></p><div id="ft">Pine Hollow ESD</div></body>`,
  ),
);

page(
  's10',
  'history of changes of many records',
  'https://records.pinehollow-esd.example/pupil/changes?day=2026-09-10',
  null,
  ['9916900028', '9916900036', '5305550115'],
  doc(
    'Changes of 09/10/2026',
    `<body><div id="hd"><img src="/logo.gif" alt="Pine Hollow Elementary School District"><span>Pupil records</span></div><ul id="menu"><li><a href="/pupil/find">Find a pupil</a></li><li><a href="/rpt">Reports</a></li></ul>
<h2>Changes of September 10, 2026</h2><table class="fields"><thead><tr><th>Pupil</th><th>Field</th><th>Old value</th><th>New value</th><th>By</th></tr></thead><tbody>
<tr><td>Laramie, J.</td><td>Statewide Student ID</td><td></td><td>9916900028</td><td>state file</td></tr>
<tr><td>Mendez, K.</td><td>Home telephone</td><td>(none)</td><td>5305550115</td><td>mrivas</td></tr>
<tr><td>Nadler, L.</td><td>Statewide Student ID</td><td></td><td>9916900036</td><td>state file</td></tr></tbody></table><p>3 changes. <a href="?day=2026-09-09">Previous day</a></p><div id="ft">Pine Hollow ESD</div></body>`,
  ),
);

page(
  's11',
  'numbered lines of a data dictionary: number, caption, value',
  'https://apps.tresrios-coe.example/calpads/sinf_view.php?rec=2281',
  '0916300079',
  ['5595550190', '5595550116'],
  coe(
    'SINF record',
    `<h3>Student Information (SINF) record &mdash; Otsuka, Marcus</h3><table border="1" cellspacing="0" cellpadding="2">
<tr bgcolor="#cccccc"><th>Fld</th><th>Name</th><th>Content</th></tr>
<tr><td>2.01</td><td>Record Type Code</td><td>SINF</td></tr>
<tr><td>2.06</td><td>School of Attendance</td><td>1030030</td></tr>
<tr><td>2.09</td><td>SSID</td><td>0916300079</td></tr>
<tr><td>2.10</td><td>Local Student ID</td><td>88124</td></tr>
<tr><td>2.11</td><td>Student Legal First Name</td><td>Marcus</td></tr>
<tr><td>2.13</td><td>Student Legal Last Name</td><td>Otsuka</td></tr>
<tr><td>2.17</td><td>Student Birth Date</td><td>20100419</td></tr>
<tr><td>2.44</td><td>Guardian 1 Telephone</td><td>5595550116</td></tr></table>`,
  ),
);

page(
  's12',
  'page of a data dictionary with an example',
  'https://apps.tresrios-coe.example/calpads/dictionary.php?file=SINF',
  null,
  ['5595550190', '9912345678', '9166543210'],
  coe(
    'SINF field list',
    `<h3>Student Information (SINF): fields</h3><p>Use this list when you check a file by hand. See the system documentation for the full rules.</p><table border="1" cellspacing="0" cellpadding="2">
<tr bgcolor="#cccccc"><th>Fld</th><th>Name</th><th>Length</th><th>Example</th></tr>
<tr><td>2.01</td><td>Record Type Code</td><td>4</td><td>SINF</td></tr>
<tr><td>2.09</td><td>SSID</td><td>10</td><td>9912345678</td></tr>
<tr><td>2.10</td><td>Local Student ID</td><td>15</td><td>88124</td></tr>
<tr><td>2.11</td><td>Student Legal First Name</td><td>30</td><td>Maria</td></tr>
<tr><td>2.13</td><td>Student Legal Last Name</td><td>50</td><td>Sample</td></tr>
<tr><td>2.44</td><td>Guardian 1 Telephone</td><td>10</td><td>9166543210</td></tr></table>`,
  ),
);

page(
  's13',
  'headings in a row over one row of one student',
  'https://bay.illuminateed.com/live/?page=StudentOverview&student=30117',
  '9916300075',
  ['4155550117'],
  il(
    'Student overview',
    `<h1>Petrakis, Nadia</h1><p class="crumb">Students &rsaquo; Overview</p><h3>Identification</h3><table class="table"><thead><tr><th>Local ID</th><th>State ID</th><th>Birth Date</th><th>Primary Phone</th></tr></thead><tbody><tr><td>30117</td><td>9916300075</td><td>04/04/2012</td><td>4155550117</td></tr></tbody></table>
<h3>Enrollment</h3><table class="table"><thead><tr><th>Site</th><th>Grade</th><th>Entry</th><th>Leave</th></tr></thead><tbody><tr><td>Bayfront Middle</td><td>8</td><td>08/17/2026</td><td></td></tr><tr><td>Bayfront Middle</td><td>7</td><td>08/18/2025</td><td>06/05/2026</td></tr></tbody></table>
<h3>Programs</h3><ul><li>AVID</li><li>GATE</li></ul>`,
  ),
);

page(
  's14',
  'the same headings over a list that a search found',
  'https://bay.illuminateed.com/live/?page=StudentSearch&last=petr',
  null,
  ['9916900044', '9916900051', '4155550118', '4155550119'],
  il(
    'Student search',
    `<h1>Student search</h1><form class="form-inline"><label for="q">Last name</label> <input id="q" value="petr"> <label><input type="checkbox" checked> Active only</label> <button>Search</button></form><h3>2 students found</h3><table class="table"><thead><tr><th>Name</th><th>Local ID</th><th>State ID</th><th>Grade</th><th>Primary Phone</th></tr></thead><tbody><tr><td><a href="?page=StudentOverview&amp;student=30201">Petrosyan, Ani</a></td><td>30201</td><td>9916900044</td><td>6</td><td>4155550118</td></tr><tr><td><a href="?page=StudentOverview&amp;student=30377">Petruzzi, Leo</a></td><td>30377</td><td>9916900051</td><td>7</td><td>4155550119</td></tr></tbody></table><p>Showing 1 to 2 of 2</p>`,
  ),
);

page(
  's15',
  'captions in a row of plain cells, values in the next row with spans',
  'https://valley.aeries.net/teacher/Transcripts.aspx',
  '9916300083',
  ['5595550120'],
  ae(
    'Transcripts',
    '<span class="student-full-name">Quintanilla, Oscar</span> <span>Grd 12</span>',
    `<table id="ctl00_MainContent_subStuTop1" border="0"><tr><td colspan="2" class="Caption">Student Name</td><td class="Caption">Student ID</td><td class="Caption">Statewide Student ID</td><td class="Caption">Grade</td><td class="Caption">Phone</td></tr><tr><td colspan="2">Quintanilla, Oscar J</td><td>40016398</td><td>9916300083</td><td>12</td><td>(559) 555-0120</td></tr></table>
<h2>Transcript</h2><table><tr><td class="Caption">Yr</td><td class="Caption">Trm</td><td class="Caption">Course</td><td class="Caption">Mark</td><td class="Caption">Cred</td></tr><tr><td>2025-26</td><td>F</td><td>English 11</td><td>B+</td><td>5.00</td></tr><tr><td>2025-26</td><td>F</td><td>Chemistry</td><td>B</td><td>5.00</td></tr><tr><td>2025-26</td><td>F</td><td>US History</td><td>A-</td><td>5.00</td></tr></table><p>Total GPA 3.24 &nbsp; Credits completed 165.00</p>`,
    ['40016398', '2290', '418'],
  ),
);

page(
  's16',
  'captions in a row, the cell under the state number blank',
  'https://valley.aeries.net/teacher/Grades.aspx',
  null,
  ['5595550121', '1440016402'],
  ae(
    'Grades',
    '<span class="student-full-name">Ramanathan, Priya</span> <span>Grd 9</span>',
    `<table id="ctl00_MainContent_subStuTop1" border="0"><tr><td class="Caption">Student Name</td><td class="Caption">Locker</td><td class="Caption">Statewide Student ID</td><td class="Caption">Lunch Acct</td><td class="Caption">Phone</td></tr><tr><td>Ramanathan, Priya</td><td>B-118</td><td>&nbsp;</td><td>1440016402</td><td>5595550121</td></tr></table>
<h2>Grades, Progress 1</h2><table><tr><td class="Caption">Per</td><td class="Caption">Course</td><td class="Caption">Teacher</td><td class="Caption">Mark</td></tr><tr><td>1</td><td>English 9</td><td>Whitlow</td><td>A</td></tr><tr><td>2</td><td>Spanish II</td><td>Zamora</td><td>A-</td></tr></table><p>Entered from India on 08/24/2026, state records requested.</p>`,
    ['40016402', '2301', '418'],
  ),
);

page(
  's17',
  'definition list in groups',
  'https://hub.sierravista-charter.example/scholars/1184/profile',
  '9916300091',
  ['7145550122', '7145550123'],
  doc(
    'Scholar profile',
    `<body><header><a href="/">Sierra Vista Charter Academy</a><nav><a href="/scholars">Scholars</a><a href="/learning-periods">Learning periods</a><a href="/work-samples">Work samples</a></nav></header><main><h1>Sandoval, Quinn</h1><section class="panel"><h2>Identification</h2><dl class="row"><div><dt>Charter ID</dt><dd>SV-1184</dd></div><div><dt>Statewide Student Identifier</dt><dd>9916300091</dd></div><div><dt>Homeschool teacher</dt><dd>Ms. Ferrante</dd></div></dl></section><section class="panel"><h2>Household</h2><dl class="row"><div><dt>Parent</dt><dd>Blair Sandoval</dd></div><div><dt>Mobile</dt><dd>7145550122</dd></div><div><dt>Work</dt><dd>7145550123</dd></div></dl></section><section class="panel"><h2>Current learning period</h2><p>LP 2, due October 2, 2026. 3 of 5 samples collected.</p></section></main><footer>Independent study, Ed. Code 51747</footer></body>`,
  ),
);

page(
  's18',
  'definition list of a family with each child',
  'https://hub.sierravista-charter.example/families/442',
  null,
  ['9916900069', '9916900077', '7145550124'],
  doc(
    'Family',
    `<body><header><a href="/">Sierra Vista Charter Academy</a><nav><a href="/scholars">Scholars</a><a href="/families">Families</a></nav></header><main><h1>Tremblay family</h1><section class="panel"><h2>Parents</h2><dl class="row"><div><dt>Parent 1</dt><dd>Corinne Tremblay</dd></div><div><dt>Mobile</dt><dd>7145550124</dd></div></dl></section><section class="panel"><h2>Scholars of this family</h2><h3>Remy, grade 2</h3><dl class="row"><div><dt>Charter ID</dt><dd>SV-0991</dd></div><div><dt>Statewide Student Identifier</dt><dd>9916900069</dd></div></dl><h3>Solange, grade 5</h3><dl class="row"><div><dt>Charter ID</dt><dd>SV-0634</dd></div><div><dt>Statewide Student Identifier</dt><dd>9916900077</dd></div></dl></section></main><footer>Independent study, Ed. Code 51747</footer></body>`,
  ),
);

page(
  's19',
  'help text under the label in the term',
  'https://enroll.marinwood-usd.example/office/records/60113',
  '9916300109',
  ['4155550125'],
  doc(
    'Student record 60113',
    `<body><header class="top"><b>Marinwood USD</b> Office Records <a href="/office/search">Search</a> <a href="/office/tasks">My tasks (4)</a></header><div class="title"><h1>Underhill, Ross</h1><p>Grade 6 &middot; Marinwood Middle &middot; Active</p></div><dl class="sheet"><dt>Local number <small>Printed on the ID card</small></dt><dd>60113</dd><dt>State Student Identifier <small>Ten digits. Issued once by the California Department of Education and kept until graduation. Do not edit.</small></dt><dd>9916300109</dd><dt>Home telephone <small>Landline or main mobile</small></dt><dd>4155550125</dd><dt>Resident district</dt><dd>Marinwood USD</dd></dl><footer>Office Records 3.2</footer></body>`,
  ),
);

page(
  's20',
  'empty enrollment form with an example under the field',
  'https://enroll.marinwood-usd.example/office/records/new',
  null,
  ['9900123456', '4155550199'],
  doc(
    'New student record',
    `<body><header class="top"><b>Marinwood USD</b> Office Records <a href="/office/search">Search</a> <a href="/office/tasks">My tasks (4)</a></header><div class="title"><h1>New student record</h1><p>Fields with * are required.</p></div><form class="sheet"><label for="l">Last name *</label><input id="l" value=""><label for="f">First name *</label><input id="f" value=""><label for="b">Birth date *</label><input id="b" type="date"><label for="s">State Student Identifier</label><input id="s" value="" maxlength="10" placeholder="9900123456" aria-describedby="sh"><small id="sh">Ten digits, for example 9900123456. Leave it blank if the family does not know it.</small><label for="p">Home telephone *</label><input id="p" value="" placeholder="4155550199"><button>Save and continue</button></form><footer>Office Records 3.2</footer></body>`,
  ),
);

// Layouts by styles, and small pieces of a page's head

page(
  's21',
  'floats, label left and value right',
  'https://portal.redwoodflat-jusd.example/staff/pupil.cfm?p=4417',
  '9916300117',
  ['7075550126', '7075550127'],
  doc(
    'Pupil 4417',
    `<body><div id="banner">Redwood Flat Joint Unified &ndash; Staff</div><div id="tools"><a href="list.cfm">Pupils</a> <a href="bus.cfm">Buses</a> <a href="bye.cfm">Sign off</a></div><h2>Vasquez-Lund, Ingrid</h2><div class="rec"><div class="l">Grade</div><div class="r">5</div><div class="l">State Stu. ID</div><div class="r">9916300117</div><div class="l">Home Ph.</div><div class="r">7075550126</div><div class="l">Emerg. Ph.</div><div class="r">7075550127</div><div class="l">Room</div><div class="r">21</div><div style="clear:both"></div></div><h3>Notes</h3><p>Walks home with brother. Library card replaced in May.</p></body>`,
    '<style>.rec{width:360px}.l{float:left;clear:left;width:140px;font-weight:bold}.r{float:left;width:200px}</style>',
  ),
  { isLaidOut: true },
);

page(
  's22',
  'grid whose order puts the label before the value',
  'https://sis.elkridge-usd.example/students/80312/programs',
  '9916300125',
  ['8055550128', '2000080312'],
  elk(
    'Programs',
    `<h1>Whitcombe, Ada</h1><div class="facts"><div class="fact"><span class="val">2000080312</span><span class="cap">Local ID</span></div><div class="fact"><span class="val">9916300125</span><span class="cap">CA State ID</span></div><div class="fact"><span class="val">8055550128</span><span class="cap">Home phone</span></div><div class="fact"><span class="val">10</span><span class="cap">Grade</span></div></div><h2>Programs</h2><table><tr><th>Code</th><th>Program</th><th>From</th></tr><tr><td>122</td><td>Title I Part A</td><td>08/13/2026</td></tr><tr><td>175</td><td>NSLP</td><td>09/01/2026</td></tr></table>`,
    '<style>.facts{display:grid;grid-template-columns:repeat(4,1fr);gap:12px}.fact{display:flex;flex-direction:column}.fact .cap{order:-1;font-size:12px;color:#555}.fact .val{order:1;font-weight:600}</style>',
  ),
  { isLaidOut: true },
);

page(
  's23',
  'label drawn before the cell from an attribute',
  'https://sis.elkridge-usd.example/m/students/80447',
  '9916300133',
  ['8055550129'],
  elk(
    'Student card',
    `<h1>Xiong, Pa Nhia</h1><table class="stack"><thead><tr><th>Grade</th><th>SSID</th><th>Home</th><th>Bus</th></tr></thead><tbody><tr><td data-label="Grade">4</td><td data-label="SSID">9916300133</td><td data-label="Home">8055550129</td><td data-label="Bus">Route 7, stop 12</td></tr></tbody></table><h2>Today</h2><p>Present. Picked up from the office at 1:10 PM by grandmother.</p>`,
    '<style>.stack,.stack tbody,.stack tr,.stack td{display:block}.stack thead{display:none}.stack td::before{content:attr(data-label) ": ";font-weight:bold}</style>',
  ),
  { isLaidOut: true },
);

page(
  's24',
  'bare numbers in cards with labels drawn from an attribute, of a class',
  'https://sis.elkridge-usd.example/m/sections/3318',
  null,
  ['9916900085', '9916900093', '9916900101', '8055550130'],
  elk(
    'Section 3318',
    `<h1>Room 8, third grade</h1><p class="muted">Mr. Achebe &middot; classroom 8055550130 &middot; 3 of 24 shown</p><table class="stack"><tbody><tr><td data-label="Student">Yang, Kong</td><td data-label="SSID">9916900085</td><td data-label="Lang">Hmong</td></tr><tr><td data-label="Student">Yarbrough, Tess</td><td data-label="SSID">9916900093</td><td data-label="Lang">English</td></tr><tr><td data-label="Student">Zavala, Ulises</td><td data-label="SSID">9916900101</td><td data-label="Lang">Spanish</td></tr></tbody></table><p><a href="?page=2">Next students</a></p>`,
    '<style>.stack,.stack tbody,.stack tr,.stack td{display:block}.stack tr{border:1px solid #ccc;margin:8px 0}.stack td::before{content:attr(data-label) ": ";font-weight:bold}</style>',
  ),
  { isLaidOut: true },
);

page(
  's25',
  'legends as labels',
  'https://eligibility.foothill-hs.example/athlete/2041',
  '9916300141',
  ['6615550131', '6615550132'],
  doc(
    'Athletic clearance',
    `<body><nav><a href="/">Athletics office</a> / <a href="/football">Football, varsity</a> / Clearance</nav><h1>Athletic clearance: Zielinski, Marek</h1><form><fieldset><legend>Grade and sport</legend><span>11, football</span></fieldset><fieldset><legend>SSID</legend><span>9916300141</span></fieldset><fieldset><legend>Physician</legend><span>Dr. L. Aubry, 6615550131</span></fieldset><fieldset><legend>Emergency contact</legend><span>Hanna Zielinski, mother, 6615550132</span></fieldset><fieldset><legend>Documents</legend><label><input type="checkbox" checked disabled> Physical 07/22/2026</label> <label><input type="checkbox" checked disabled> Concussion form</label> <label><input type="checkbox" disabled> ASB card</label></fieldset><button>Clear for practice</button></form><footer>CIF Central Section member school</footer></body>`,
  ),
);

page(
  's26',
  'legend of a filter that holds a number, over a list',
  'https://eligibility.foothill-hs.example/find',
  null,
  ['9916900119', '6615550133'],
  doc(
    'Find an athlete',
    `<body><nav><a href="/">Athletics office</a> / Find</nav><h1>Find an athlete</h1><form><fieldset><legend>SSID</legend><input name="ssid" value="9916900119" aria-label="SSID to look for"></fieldset><fieldset><legend>Sport</legend><select><option>Any</option><option>Football</option><option>Water polo</option></select></fieldset><button>Find</button></form><p class="none">No athlete has this number. Ask the registrar at 6615550133 or search by name.</p><footer>CIF Central Section member school</footer></body>`,
  ),
);

page(
  's27',
  'card: heading is the label, body the value',
  'https://casecare.mariposa-selpa.example/students/5127',
  '9916300158',
  ['2095550134'],
  doc(
    'Arriaga, Belén | Case file',
    `<body><header>Mariposa SELPA <nav><a href="/caseload">My caseload</a><a href="/meetings">Meetings</a><a href="/forms">Forms</a></nav></header><h1>Arriaga, Belén</h1><p>Primary disability: SLI &middot; Annual due 11/18/2026 &middot; Triennial due 11/18/2028</p><div class="cards"><article class="card"><h5 class="card-title">District of service</h5><p class="card-text">Mariposa Elementary</p></article><article class="card"><h5 class="card-title">Statewide ID</h5><p class="card-text">9916300158</p></article><article class="card"><h5 class="card-title">Case manager</h5><p class="card-text">T. Novak<br>2095550134</p></article></div><h2>Services</h2><ul><li>415 Language and speech, 60 min weekly</li></ul><footer>Confidential. IDEA records.</footer></body>`,
  ),
  { sure: false },
);

page(
  's28',
  'cards of a caseload, one for a student',
  'https://casecare.mariposa-selpa.example/caseload',
  null,
  ['9916900127', '9916900135', '9916900143', '2095550134'],
  doc(
    'My caseload | Case files',
    `<body><header>Mariposa SELPA <nav><a href="/caseload">My caseload</a><a href="/meetings">Meetings</a><a href="/forms">Forms</a></nav></header><h1>T. Novak</h1><p>Speech-language pathologist &middot; 2095550134 &middot; 3 students</p><div class="cards"><article class="card"><h5 class="card-title">Baptiste, Noor</h5><p class="card-text">Statewide ID<br>9916900127</p></article><article class="card"><h5 class="card-title">Carrasco, Eloy</h5><p class="card-text">Statewide ID<br>9916900135</p></article><article class="card"><h5 class="card-title">Dimalanta, Jun</h5><p class="card-text">Statewide ID<br>9916900143</p></article></div><footer>Confidential. IDEA records.</footer></body>`,
  ),
);

page(
  's29',
  'chips under the name',
  'https://sis.elkridge-usd.example/students/81009/behavior',
  '9916300166',
  ['8055550135', '2000081009'],
  elk(
    'Behavior',
    `<div class="head"><h1>Eberhardt, Solomon</h1><div class="chips"><span class="chip">Grade 7</span><span class="chip">Local 2000081009</span><span class="chip">SSID 9916300166</span><span class="chip">EL: RFEP</span><span class="chip"><a href="tel:8055550135">8055550135</a></span></div></div><h2>Behavior events</h2><table><tr><th>Date</th><th>Event</th><th>Action</th></tr><tr><td>09/08/2026</td><td>Disruption, 48900(k)</td><td>Conference</td></tr><tr><td>04/22/2026</td><td>Tardy, third</td><td>Detention</td></tr></table>`,
    '<style>.chip{background:#e5e7eb;border-radius:12px;padding:2px 10px;margin-right:6px}</style>',
  ),
);

page(
  's30',
  'chips of a filter over a list of events',
  'https://sis.elkridge-usd.example/behavior?ssid=9916900150',
  null,
  ['9916900150', '9916900168', '8055550136'],
  elk(
    'Behavior events',
    `<h1>Behavior events</h1><div class="filters">Filters: <span class="chip">Site: Elkridge Middle <button aria-label="Remove">&times;</button></span><span class="chip">SSID is not 9916900150 <button aria-label="Remove">&times;</button></span><span class="chip">Since 08/13/2026 <button aria-label="Remove">&times;</button></span></div><table><tr><th>Date</th><th>Student</th><th>Event</th></tr><tr><td>09/09/2026</td><td>Falk, Ariel (9916900168)</td><td>Defiance</td></tr><tr><td>09/10/2026</td><td>Gorman, Dev</td><td>Vaping</td></tr></table><p class="muted">Dean's office 8055550136</p>`,
    '<style>.chip{background:#e5e7eb;border-radius:12px;padding:2px 10px;margin-right:6px}</style>',
  ),
);

page(
  's31',
  'badge in the heading of the page',
  'https://bay.illuminateed.com/live/?page=StudentAssessments&student=31066',
  '9916300174',
  ['2026083101'],
  il(
    'Assessments',
    `<h1>Haddad, Samir <small class="badge">SSID 9916300174</small></h1><ul class="tabs"><li class="active">Assessments</li><li>Gradebook</li><li>Interventions</li></ul><table class="table"><tr><th>Assessment</th><th>Form</th><th>Date</th><th>Score</th></tr><tr><td>Grade 6 Math Benchmark 1</td><td>2026083101</td><td>08/31/2026</td><td>71%</td></tr><tr><td>Reading Inventory</td><td>B</td><td>08/25/2026</td><td>920L</td></tr></table>`,
  ),
);

page(
  's32',
  'the shown panel of a set of tabs',
  'https://registrar.lindero-usd.example/student/9082',
  '9916300182',
  ['8185550137', '8185550138'],
  doc(
    'Registrar',
    `<body><header><h2>Lindero USD Registrar</h2><a href="/q">Queue</a> <a href="/find">Find</a></header><h1>Ibarra, Lupe</h1><div role="tablist"><button role="tab" aria-selected="false" aria-controls="p1">Household</button><button role="tab" aria-selected="true" aria-controls="p2">Identity</button><button role="tab" aria-selected="false" aria-controls="p3">Immunizations</button></div><div role="tabpanel" id="p1" hidden><p>Mother: Alma Ibarra 8185550137</p></div><div role="tabpanel" id="p2"><p><span class="k">Permanent no.</span> <span class="v">9082</span></p><p><span class="k">State Student No.</span> <span class="v">9916300182</span></p><p><span class="k">Birth certificate</span> <span class="v">Seen, county of Ventura</span></p></div><div role="tabpanel" id="p3" hidden><p>Dr. Osei 8185550138</p></div><footer>Lindero USD</footer></body>`,
  ),
);

page(
  's33',
  'open part of an accordion',
  'https://registrar.lindero-usd.example/student/9114/forms',
  '9916300190',
  ['8185550139', '8185550140'],
  doc(
    'Registrar forms',
    `<body><header><h2>Lindero USD Registrar</h2><a href="/q">Queue</a> <a href="/find">Find</a></header><h1>Jovanovic, Mila</h1><details open><summary>State reporting</summary><table><tr><th scope="row">CALPADS ID</th><td>9916300190</td></tr><tr><th scope="row">ELAS</th><td>EO</td></tr><tr><th scope="row">Primary residence</th><td>Permanent housing</td></tr></table></details><details><summary>Emergency card</summary><table><tr><th scope="row">Aunt</th><td>8185550139</td></tr><tr><th scope="row">Neighbor</th><td>8185550140</td></tr></table></details><details><summary>Field trip forms</summary><p>None this year.</p></details><footer>Lindero USD</footer></body>`,
  ),
);

page(
  's34',
  'the open part names the brother, own part says pending',
  'https://registrar.lindero-usd.example/student/9161/forms',
  null,
  ['9916900176', '8185550141'],
  doc(
    'Registrar forms',
    `<body><header><h2>Lindero USD Registrar</h2><a href="/q">Queue</a> <a href="/find">Find</a></header><h1>Kowalczyk, Iga</h1><details open><summary>State reporting</summary><table><tr><th scope="row">CALPADS ID</th><td>Requested 09/11/2026</td></tr><tr><th scope="row">ELAS</th><td>TBD</td></tr></table></details><details open><summary>Brothers and sisters in the district</summary><table><tr><th scope="row">Name</th><td>Kowalczyk, Jan, grade 4, Lindero Elementary</td></tr><tr><th scope="row">CALPADS ID</th><td>9916900176</td></tr><tr><th scope="row">Pickup</th><td>8185550141</td></tr></table></details><footer>Lindero USD</footer></body>`,
  ),
);

page(
  's35',
  'sticky banner with middle dots',
  'https://sis.delmonte-usd.example/app/student/66103/counseling',
  '9916300208',
  ['8315550142', '1066103004'],
  doc(
    'Counseling notes',
    `<body><div class="sticky" style="position:sticky;top:0;background:#fff;border-bottom:1px solid #999">LEFEBVRE, Odile &middot; Gr 12 &middot; Local 1066103004 &middot; SSID 9916300208 &middot; Counselor Ybarra</div><nav><a href="/app">Dashboard</a> <a href="/app/students">Students</a></nav><h2>Counseling notes</h2><article><h4>09/03/2026, college list</h4><p>Applying to two UC and three CSU campuses. Mother asked for a call at 8315550142 about the FAFSA.</p></article><article><h4>05/14/2026, senior schedule</h4><p>Moved from Statistics to Calculus AB.</p></article><button>New note</button></body>`,
  ),
);

page(
  's36',
  'breadcrumb that has the number',
  'https://sis.delmonte-usd.example/app/student/66240/health',
  '9916300216',
  ['8315550143', '8315550144'],
  doc(
    'Health',
    `<body><nav aria-label="Breadcrumb"><ol><li><a href="/app">Dashboard</a></li><li><a href="/app/students">Students</a></li><li><a href="/app/student/66240">Mbeki, Thandi (SSID 9916300216)</a></li><li aria-current="page">Health</li></ol></nav><h2>Health office record</h2><table><tr><th>Date</th><th>Visit</th><th>Action</th></tr><tr><td>09/09/2026</td><td>Headache</td><td>Rested 20 min</td></tr><tr><td>08/27/2026</td><td>Inhaler before PE</td><td>Returned to class</td></tr></table><h3>Physician on file</h3><p>Dr. Salas, 8315550143. Hospital of choice: Natividad, 8315550144.</p></body>`,
  ),
);

page(
  's37',
  'breadcrumb of a search by number that found nothing',
  'https://sis.delmonte-usd.example/app/students?find=9916900184',
  null,
  ['9916900184', '8315550145'],
  doc(
    'Students',
    `<body><nav aria-label="Breadcrumb"><ol><li><a href="/app">Dashboard</a></li><li><a href="/app/students">Students</a></li><li aria-current="page">Results for SSID 9916900184</li></ol></nav><h2>Students</h2><form role="search"><input type="search" value="9916900184" aria-label="Find"><button>Find</button></form><p>Nobody enrolled at Del Monte Unified matches. The student may be in another district: use the CALPADS transfer request, or call the data office, 8315550145.</p><h3>Try</h3><ul><li>Look among inactive students</li><li>Search by last name and birth date</li></ul></body>`,
  ),
);

page(
  's38',
  'subtitle under the heading, pipes',
  'https://bay.illuminateed.com/live/?page=Transcript&student=31288',
  '9916300224',
  ['4155550146'],
  il(
    'Transcript',
    `<h1>Unofficial transcript</h1><h2>Nakagawa, Emi</h2><p class="subtitle">Student ID: 31288 | State ID: 9916300224 | DOB: 12/01/2009 | Phone: 4155550146</p><table class="table"><tr><th>Course</th><th>Fall</th><th>Spring</th><th>Credits</th></tr><tr><td>AP Language</td><td>A</td><td>A-</td><td>10.0</td></tr><tr><td>Pre-Calculus</td><td>B</td><td>B+</td><td>10.0</td></tr><tr><td>Ceramics I</td><td>A</td><td>A</td><td>10.0</td></tr></table><p>a-g on track: yes. Class rank: 41 of 388.</p>`,
  ),
);

page(
  's39',
  'readonly input with a required mark in the label',
  'https://iep.shastaview-selpa.example/form/1?student=7712',
  '0916300236',
  ['5305550147'],
  doc(
    'Information / Eligibility',
    `<body><div class="bar">Shasta View SELPA &nbsp; <a href="/list">Student list</a> <a href="/forms">Forms</a> <a href="/dash">Dashboard</a></div><h1>Information / Eligibility</h1><form><div class="frm"><label for="nm">Student name <abbr title="required">*</abbr></label><input id="nm" value="Oyelaran, Tobi"></div><div class="frm"><label for="dob">Date of birth <abbr title="required">*</abbr></label><input id="dob" value="06/26/2013"></div><div class="frm"><label for="ss">SSID <abbr title="required">*</abbr></label><input id="ss" value="0916300236" readonly></div><div class="frm"><label for="hp">Home phone</label><input id="hp" value="5305550147"></div><div class="frm"><label for="dis">Primary disability <abbr title="required">*</abbr></label><select id="dis"><option>210 HH</option><option selected>290 SLD</option></select></div><button>Save draft</button></form></body>`,
  ),
);

page(
  's40',
  'disabled input with a label that floats after it',
  'https://app.brightpath-charter.example/learners/6620/edit',
  '9916300232',
  ['9515550148', '9515550149'],
  doc(
    'Edit learner',
    `<body><header class="mdc-top-app-bar"><button aria-label="Menu">&#9776;</button><span>BrightPath Charter</span></header><main><h1>Edit learner</h1><h2>Pham, Vivian</h2><div class="mat-field"><input id="m1" value="6620" disabled placeholder=" "><label for="m1">Learner number</label></div><div class="mat-field"><input id="m2" value="9916300232" disabled placeholder=" "><label for="m2">State-assigned student ID</label></div><div class="mat-field"><input id="m3" value="9515550148" placeholder=" "><label for="m3">Mobile of parent</label></div><div class="mat-field"><input id="m4" value="9515550149" placeholder=" "><label for="m4">Second mobile</label></div><div class="actions"><button>Cancel</button><button>Update</button></div></main></body>`,
  ),
);

page(
  's41',
  'box of editable text named by another element',
  'https://wiki.granite-coe.example/courtschools/pupil/318',
  '9916300240',
  ['7605550150'],
  doc(
    'Intake: Ramires, D.',
    `<body><header>Granite County Office of Education<br>Court and Community Schools</header><ul class="menu"><li><a href="/courtschools">Sites</a></li><li><a href="/courtschools/intake">Intake</a></li><li><a href="/courtschools/exits">Exits</a></li></ul><h1>Intake sheet: Ramires, Dominic</h1><div class="pair"><span id="k1">Site</span><div contenteditable="true" role="textbox" aria-labelledby="k1">Granite Juvenile Hall School</div></div><div class="pair"><span id="k2">State Student ID (SSID)</span><div contenteditable="true" role="textbox" aria-labelledby="k2">9916300240</div></div><div class="pair"><span id="k3">Probation officer</span><div contenteditable="true" role="textbox" aria-labelledby="k3">V. Stroud, 7605550150</div></div><div class="pair"><span id="k4">Last school attended</span><div contenteditable="true" role="textbox" aria-labelledby="k4">Granite High (transcript asked 09/04/2026)</div></div></body>`,
  ),
  { sure: false },
);

page(
  's42',
  'output element of a label',
  'https://app.brightpath-charter.example/learners/6702/agreement',
  '9916300257',
  ['9515550151'],
  doc(
    'Master agreement',
    `<body><header><span>BrightPath Charter</span> <a href="/learners">Learners</a></header><main><h1>Independent study master agreement</h1><form><p><label for="o1">Learner</label> <output id="o1">Quispe, Andrea</output></p><p><label for="o2">SSID Number</label> <output id="o2">9916300257</output></p><p><label for="o3">Duration</label> <output id="o3">August 17, 2026 to June 4, 2027</output></p><p><label for="o4">Teacher of record</label> <output id="o4">J. Abernathy, 9515550151</output></p><fieldset><legend>Subjects</legend><label><input type="checkbox" checked> English 10</label> <label><input type="checkbox" checked> Biology</label></fieldset><button>Send for signature</button></form></main></body>`,
  ),
);

// Controls, and things beside the value

page(
  's43',
  'table of identification codes by organization',
  'https://data.unityedfi.example/admin/students/a91c',
  '9916300265',
  ['2044815502', '3105550152'],
  doc(
    'Student - Rasmussen, Leif',
    `<body><header>Unity data store <a href="/admin/students">Students</a> <a href="/admin/staff">Staff</a></header><h1>Rasmussen, Leif</h1><p>Grade 5, Crestline Elementary, entry 08/19/2026</p><h2>Identification codes</h2><table><thead><tr><th>Assigned by</th><th>Code</th></tr></thead><tbody><tr><td>District local number</td><td>2044815502</td></tr><tr><td>California SSID</td><td>9916300265</td></tr><tr><td>Learning platform login</td><td>lrasmussen32</td></tr></tbody></table><h2>Telephones</h2><table><thead><tr><th>Type</th><th>Number</th></tr></thead><tbody><tr><td>Home</td><td>3105550152</td></tr></tbody></table></body>`,
  ),
);

page(
  's44',
  'select with the kind of number before an input',
  'https://sis.campo-union.example/student/5541/ids',
  '9916300273',
  ['4425550153'],
  doc(
    'Identifiers',
    `<body><header><b>Campo Union High School District</b> <a href="/">Menu</a> <a href="/student/list">Students</a></header><h1>Schaefer, Wren <small>Gr 10 #5541</small></h1><ul class="subnav"><li>General</li><li class="on">Identifiers</li><li>Contacts</li></ul><table><tr><th>Kind</th><th>Number</th><th>Since</th></tr><tr><td><select><option>Local</option><option selected>SSID</option><option>Library card</option></select></td><td><input value="9916300273"></td><td>08/22/2022</td></tr></table><p><a href="#add">Add a number</a></p><h3>Reached at</h3><p>4425550153 (home)</p></body>`,
  ),
  { sure: false },
);

page(
  's45',
  'the kind chosen is the telephone',
  'https://sis.campo-union.example/student/5590/ids',
  null,
  ['4425550154'],
  doc(
    'Identifiers',
    `<body><header><b>Campo Union High School District</b> <a href="/">Menu</a> <a href="/student/list">Students</a></header><h1>Thibodeaux, Remi <small>Gr 9 #5590</small></h1><ul class="subnav"><li>General</li><li class="on">Identifiers</li><li>Contacts</li></ul><table><tr><th>Kind</th><th>Number</th><th>Since</th></tr><tr><td><select><option>SSID</option><option>Library card</option><option selected>Cell phone</option></select></td><td><input value="4425550154"></td><td>08/12/2026</td></tr></table><p><a href="#add">Add a number</a></p><p>No state number has been entered for this student.</p></body>`,
  ),
);

page(
  's46',
  'textarea on a form of referral',
  'https://studentservices.arroyogrande.example/referral/8814',
  '9916300281',
  ['8055550155'],
  doc(
    'Referral 8814',
    `<body><header>Student Services <a href="/referrals">All referrals</a></header><h1>Referral for counseling</h1><form><div><label for="n">Student</label><textarea id="n" rows="1" readonly>Uribe, Catalina</textarea></div><div><label for="s">State Student ID Number</label><textarea id="s" rows="1" readonly>9916300281</textarea></div><div><label for="c">Best way to reach the family</label><textarea id="c" rows="2">Text the grandmother at 8055550155 after 4 PM</textarea></div><div><label for="r">Reason</label><textarea id="r" rows="4">Quiet since the move in July. Teachers ask for a check-in.</textarea></div><button>Assign</button></form><footer>Ed. Code 49600</footer></body>`,
  ),
);

page(
  's47',
  'token in the field for the student of a form',
  'https://homehospital.sanlucas-usd.example/request/new?for=7719',
  '9916300299',
  ['8315550156', '8315550157'],
  doc(
    'Home and hospital instruction',
    `<body><header>San Lucas USD <a href="/requests">Requests</a> <a href="/teachers">Visiting teachers</a></header><h1>Request for home/hospital instruction</h1><form><div class="row"><span class="lab">Student</span><div class="tokens"><span class="token">Villalobos, Ernesto &ndash; SSID 9916300299 <button type="button" aria-label="Remove">&times;</button></span></div></div><div class="row"><label for="d">Physician</label><input id="d" value="Dr. Meyer-Ito"></div><div class="row"><label for="dp">Physician telephone</label><input id="dp" value="8315550156"></div><div class="row"><label for="w">Expected absence</label><input id="w" value="6 weeks"></div><div class="row"><label for="a">Adult at home</label><input id="a" value="Norma V., 8315550157"></div><button>Submit to nurse</button></form></body>`,
  ),
  { sure: false },
);

page(
  's48',
  'tokens of those invited to a meeting',
  'https://homehospital.sanlucas-usd.example/visits/plan',
  null,
  ['9916900192', '9916900200', '8315550158'],
  doc(
    'Plan visits',
    `<body><header>San Lucas USD <a href="/requests">Requests</a> <a href="/teachers">Visiting teachers</a></header><h1>Plan visits, week of September 21</h1><form><div class="row"><span class="lab">Teacher</span><div class="tokens"><span class="token">Hobart, Elaine 8315550158 <button type="button" aria-label="Remove">&times;</button></span></div></div><div class="row"><span class="lab">Students</span><div class="tokens"><span class="token">Acosta, Ian &ndash; SSID 9916900192 <button type="button" aria-label="Remove">&times;</button></span><span class="token">Bianchi, Zoe &ndash; SSID 9916900200 <button type="button" aria-label="Remove">&times;</button></span></div></div><div class="row"><label for="h">Hours a week</label><input id="h" value="5"></div><button>Make plan</button></form></body>`,
  ),
);

page(
  's49',
  'button to copy beside the value',
  'https://sis.elkridge-usd.example/students/81433/profile',
  '9916300307',
  ['8055550159', '2000081433'],
  elk(
    'Profile',
    `<h1>Wójcik, Hanna</h1><div class="kv"><div class="k">Local ID</div><div class="v">2000081433 <button class="copy" aria-label="Copy local ID">Copy</button></div></div><div class="kv"><div class="k">State ID (SSID)</div><div class="v">9916300307 <button class="copy" aria-label="Copy SSID">Copy</button></div></div><div class="kv"><div class="k">Mobile</div><div class="v">8055550159 <button class="copy" aria-label="Copy mobile">Copy</button></div></div><div class="kv"><div class="k">Email</div><div class="v">hwojcik@students.elkridge.example <button class="copy">Copy</button></div></div><h2>Devices</h2><p>Chromebook 14-C, charger</p>`,
  ),
);

page(
  's50',
  'buttons to copy, but the state number not assigned',
  'https://sis.elkridge-usd.example/students/81500/profile',
  null,
  ['8055550160', '2000081500'],
  elk(
    'Profile',
    `<h1>Ybarra, Cruz</h1><div class="kv"><div class="k">Local ID</div><div class="v">2000081500 <button class="copy" aria-label="Copy local ID">Copy</button></div></div><div class="kv"><div class="k">State ID (SSID)</div><div class="v">&mdash;</div></div><div class="kv"><div class="k">Mobile</div><div class="v">8055550160 <button class="copy" aria-label="Copy mobile">Copy</button></div></div><h2>To do</h2><ul><li>Request the SSID from CALPADS</li><li>Home language survey</li></ul>`,
  ),
);

page(
  's51',
  'tooltip in the label',
  'https://ridge.powerschool.com/admin/students/enrollment/ca.html?frn=0010004290',
  '9916300315',
  ['0010004290', '9165550161', '9876543210'],
  ps(
    'State Enrollment',
    'Zuñiga, Paloma &nbsp; 6 &nbsp; 31877',
    `<h1>State Enrollment</h1><div class="box-round"><table>
<tr><td class="bold">Statewide Student ID (SSID) <span class="tip" style="position:relative"><img src="/images/info.png" alt="Info"><span role="tooltip" style="display:none">The ten-digit number in CALPADS, for example 9876543210. It cannot be changed here.</span></span></td><td>9916300315</td></tr>
<tr><td class="bold">Enrollment Status (CALPADS) <span class="tip"><img src="/images/info.png" alt="Info"></span></td><td>10 - Primary</td></tr>
<tr><td class="bold">Student School Start Date</td><td>08/12/2026</td></tr>
<tr><td class="bold">Guardian Phone</td><td>9165550161</td></tr></table></div>`,
    '0010004290',
  ),
);

page(
  's52',
  'icon in front instead of a colon, name in a caption of the photo',
  'https://id.chaparral-hs.example/card/20118',
  '9916300323',
  ['14416300000020118', '6575550162'],
  doc(
    'ID card',
    `<body><header><a href="/">Photo ID office</a> <a href="/queue">Print queue (2)</a></header><figure><img src="/photos/20118.jpg" alt="" width="120" height="150"><figcaption>Abernathy, Jade, class of 2028</figcaption></figure><ul class="icons"><li><i class="fa fa-id-card"></i> Local ID 20118</li><li><i class="fa fa-flag"></i> SSID 9916300323</li><li><i class="fa fa-phone"></i> 6575550162</li><li><i class="fa fa-barcode"></i> 14416300000020118</li></ul><p>Printed 08/10/2026, replaced 09/12/2026 ($5.00 paid).</p><button>Print card</button></body>`,
  ),
);

page(
  's53',
  'button to hide after the number was revealed',
  'https://secure.vallecito-sd.example/pupils/3071',
  '9916300331',
  ['6195550163'],
  doc(
    'Pupil',
    `<body><header>Vallecito School District <a href="/pupils">Pupils</a></header><h1>Bergström, Nils</h1><table class="sensitive"><tr><td>Birth date</td><td>&bull;&bull;/&bull;&bull;/2014 <button aria-pressed="false">Show</button></td></tr><tr><td>Statewide Student ID No.</td><td><span class="shown">9916300331</span> <button aria-pressed="true">Hide</button></td></tr><tr><td>Lunch status</td><td>&bull;&bull;&bull;&bull; <button aria-pressed="false">Show</button></td></tr><tr><td>Telephone</td><td>6195550163</td></tr></table><p>Each look at a hidden field is logged.</p></body>`,
  ),
);

page(
  's54',
  'the number still masked, a telephone shown',
  'https://secure.vallecito-sd.example/pupils/3088',
  null,
  ['6195550164'],
  doc(
    'Pupil',
    `<body><header>Vallecito School District <a href="/pupils">Pupils</a></header><h1>Calderón, Iris</h1><table class="sensitive"><tr><td>Birth date</td><td>&bull;&bull;/&bull;&bull;/2015 <button aria-pressed="false">Show</button></td></tr><tr><td>Statewide Student ID No.</td><td>&bull;&bull;&bull;&bull;&bull;&bull;0349 <button aria-pressed="false">Show</button></td></tr><tr><td>Telephone</td><td>6195550164</td></tr></table><p>Each look at a hidden field is logged.</p></body>`,
  ),
);

page(
  's55',
  'the number is a link',
  'https://bay.illuminateed.com/live/?page=StateData&student=31540',
  '9916300349',
  ['4155550165'],
  il(
    'State data',
    `<h1>Delacroix, Anouk</h1><div class="row"><div class="span3"><strong>CALPADS SSID</strong></div><div class="span3"><a href="/live/?page=CalpadsLookup&amp;id=31540" target="_blank" rel="noopener">9916300349</a></div></div><div class="row"><div class="span3"><strong>EL status</strong></div><div class="span3"><a href="/live/?page=EL&amp;id=31540">IFEP</a></div></div><div class="row"><div class="span3"><strong>Mother</strong></div><div class="span3"><a href="/live/?page=Contact&amp;id=88">Odette Delacroix</a>, <a href="tel:4155550165">4155550165</a></div></div><h3>Extract log</h3><p>SENR 09/01/2026: passed. SINF 09/01/2026: passed.</p>`,
  ),
);

page(
  's56',
  'number in three pieces for easier reading',
  'https://tests.mistralunified.example/proctor/ticket/5120',
  '9916300356',
  ['7605550166'],
  doc(
    'Testing ticket',
    `<body><header>Mistral Unified: test coordination <a href="/proctor">Sessions</a></header><section class="ticket"><h1>Student logon ticket</h1><p class="who"><b>First name</b> <span>ESTELLE</span> <b>Last name</b> <span>FONTAINE</span></p><p class="no"><b>SSID</b> <span class="num"><span style="margin-right:6px">991</span><span style="margin-right:6px">630</span><span>0356</span></span></p><p class="s"><b>Session</b> <span>MIST-41B7-2</span></p><p class="g"><b>Grade</b> <span>8</span></p></section><p>Destroy after testing. Coordinator: 7605550166</p><button>Print</button></body>`,
  ),
  { sure: false },
);

page(
  's57',
  'one digit in each box of a printed form',
  'https://forms.piedrablanca-sd.example/migrant/coe/4402',
  '9916300364',
  ['6615550167'],
  doc(
    'Migrant program',
    `<body><h2>Piedra Blanca School District</h2><p><a href="/migrant">Back to migrant program</a></p><h1>Eligibility interview summary</h1><table border="1"><tr><td>Child</td><td colspan="10">Galindo, Mateo</td></tr><tr><td>SSID</td><td>9</td><td>9</td><td>1</td><td>6</td><td>3</td><td>0</td><td>0</td><td>3</td><td>6</td><td>4</td></tr><tr><td>Grade</td><td colspan="10">K</td></tr><tr><td>Arrival</td><td colspan="10">07/02/2026 from Yuma, AZ</td></tr><tr><td>Telephone</td><td colspan="10">6615550167</td></tr></table><p>Recruiter: L. Peña, Region XXI</p></body>`,
  ),
);

page(
  's58',
  'the boxes of the state number empty, those of the telephone filled',
  'https://forms.piedrablanca-sd.example/migrant/coe/4419',
  null,
  ['6615550168', '6615550199'],
  doc(
    'Migrant program',
    `<body><h2>Piedra Blanca School District</h2><p><a href="/migrant">Back to migrant program</a> Office 6615550199</p><h1>Eligibility interview summary</h1><table border="1"><tr><td>Child</td><td colspan="10">Huerta, Abril</td></tr><tr><td>SSID</td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td></tr><tr><td>Telephone</td><td>6</td><td>6</td><td>1</td><td>5</td><td>5</td><td>5</td><td>0</td><td>1</td><td>6</td><td>8</td></tr><tr><td>Grade</td><td colspan="10">1</td></tr></table><p>Recruiter: L. Peña, Region XXI</p></body>`,
  ),
);

// Text as text

page(
  's59',
  'report in pre with points to the value',
  'https://legacy.sotoverde-usd.example/cgi-bin/stu1?K=30277',
  '9916300372',
  ['2135550169', '4030277001'],
  doc(
    'STU1 INQUIRY',
    `<body><a href="/cgi-bin/menu">MENU</a> <a href="/cgi-bin/stu2?K=30277">NEXT SCREEN</a><pre>
STU1  STUDENT INQUIRY               SOTO VERDE USD      09/14/26 08:41

NAME............: IBANEZ, ROCIO M         SEX..: F   GRADE: 11
PERM NUMBER.....: 4030277001              TRACK: A   STAT.: ACTIVE
SSID............: 9916300372              ELIG.: N
BIRTHDATE.......: 10/08/2009              LANG.: SPA
HOME PHONE......: 2135550169
PARENT..........: IBANEZ, GLORIA

PF3=RETURN  PF7=PRIOR  PF8=NEXT
</pre></body>`,
  ),
);

page(
  's60',
  'list in pre, a line for each student',
  'https://legacy.sotoverde-usd.example/cgi-bin/lst4?RM=12',
  null,
  ['9916900218', '9916900226', '9916900234', '2135550170'],
  doc(
    'LST4 ROOM LIST',
    `<body><a href="/cgi-bin/menu">MENU</a> <a href="/cgi-bin/lst4?RM=13">NEXT ROOM</a><pre>
LST4  ROOM LIST                     SOTO VERDE USD      09/14/26 08:44
ROOM: 12   TEACHER: JANSSEN   PHONE: 2135550170

PERM NO   NAME                  GR  SSID        BIRTHDATE
30412     JARAMILLO, NOE        02  9916900218  01/19/2019
30413     KAPOOR, MEERA         02  9916900226  05/02/2019
30420     LINDGREN, AXEL        02  9916900234  03/30/2019

TOTAL 3
</pre></body>`,
  ),
);

page(
  's61',
  'plain text that keeps its lines',
  'https://desk.cielo-usd.example/tickets/20417',
  '9916300380',
  ['5625550171', '2026091417'],
  doc(
    'Ticket 20417',
    `<body><header>Cielo USD data desk <a href="/tickets">Tickets</a> <a href="/kb">Help articles</a></header><h1>Grade level wrong for Mahmoud, Layla</h1><p>Ticket 20417, reference 2026091417, opened by the office of Cielo Middle</p><div class="body" style="white-space:pre-line;border:1px solid #ccc;padding:10px">Student: Mahmoud, Layla
State ID number: 9916300380
Grade in our system: 7
Grade in CALPADS: 6
Please call me at 5625550171, I am here until 3.</div><h3>Answers</h3><p>R. Ocampo: corrected today, it goes out with the next SENR file.</p></body>`,
  ),
);

page(
  's62',
  'letter with the number in a sentence',
  'https://letters.alamitos-grove.example/preview/reclass/8083',
  '9916300398',
  ['5625550172'],
  doc(
    'Letter preview',
    `<body><div class="toolbar"><a href="/letters">Letters</a> <button>Print</button> <button>Send by mail</button></div><article class="letter"><p>Alamitos Grove School District<br>Office of Multilingual Services<br>55 Civic Way</p><p>September 14, 2026</p><p>To the principal of Alamitos Middle School:</p><p>This is to confirm that <b>Nakashima, Reo</b>, born March 9, 2014, whose Statewide Student Identifier (SSID) is 9916300398, has met all four criteria and was reclassified as fluent English proficient on June 2, 2026.</p><p>Please place the form in the cumulative folder. Questions may be directed to 5625550172.</p><p>Sincerely,<br>Dr. Amparo Velez</p></article></body>`,
  ),
  { sure: false },
);

page(
  's63',
  'template of the letter with a made-up sample',
  'https://letters.alamitos-grove.example/templates/reclass/edit',
  null,
  ['9900000001', '5625550172'],
  doc(
    'Letter template',
    `<body><div class="toolbar"><a href="/letters">Letters</a> <button>Save template</button> <button>Test print</button></div><h1>Template: notice of reclassification</h1><aside><h3>Merge fields</h3><ul><li>{{student.name}}</li><li>{{student.birthdate}}</li><li>{{student.ssid}}</li></ul></aside><article class="letter"><p>Sample with made-up data. It is not a student of the district.</p><p>This is to confirm that <b>Sample, Student</b>, born January 1, 2010, whose Statewide Student Identifier (SSID) is 9900000001, has met all four criteria and was reclassified.</p><p>Questions may be directed to 5625550172.</p></article></body>`,
  ),
);

page(
  's64',
  'printed form with underlined answers',
  'https://apps.tresrios-coe.example/expulsion/packet.php?id=118',
  '9916300406',
  ['5595550190', '5595550173'],
  coe(
    'Referral packet',
    `<h3 align="center">COMMUNITY DAY SCHOOL REFERRAL</h3><p>Student: <u>&nbsp;&nbsp;Ostrowski, Kaia&nbsp;&nbsp;</u> Grade: <u>&nbsp;10&nbsp;</u> Sex: <u>&nbsp;F&nbsp;</u></p><p>District of residence: <u>&nbsp;Tres Rios Union High&nbsp;</u> Statewide Student I.D.: <u>&nbsp;&nbsp;9916300406&nbsp;&nbsp;</u></p><p>Parent/guardian: <u>&nbsp;Halina Ostrowski&nbsp;</u> Phone: <u>&nbsp;5595550173&nbsp;</u></p><p>Basis: <u>&nbsp;Stipulated expulsion, E.C. 48915(b), two semesters&nbsp;</u></p><p>Signature: ______________________ Date: ______________</p>`,
  ),
);

page(
  's65',
  'printed form, the answer not filled in',
  'https://apps.tresrios-coe.example/expulsion/packet.php?id=121',
  null,
  ['5595550190', '5595550174', '1120260917'],
  coe(
    'Referral packet',
    `<h3 align="center">COMMUNITY DAY SCHOOL REFERRAL</h3><p>Student: <u>&nbsp;&nbsp;Prescott, Dorian&nbsp;&nbsp;</u> Grade: <u>&nbsp;9&nbsp;</u> Case no.: <u>&nbsp;1120260917&nbsp;</u></p><p>District of residence: <u>&nbsp;(out of state, Nevada)&nbsp;</u> Statewide Student I.D.: ______________________</p><p>Parent/guardian: <u>&nbsp;Joan Prescott&nbsp;</u> Phone: <u>&nbsp;5595550174&nbsp;</u></p><p>Basis: <u>&nbsp;Probation placement&nbsp;</u></p><p>Signature: ______________________ Date: ______________</p>`,
  ),
);

page(
  's66',
  'one line with commas',
  'https://lunch.poppyfields-usd.example/account/40915',
  '9916300414',
  ['9095550175', '4470040915'],
  doc(
    'Meal account',
    `<body><header>Nutrition Services <a href="/serve">Serving line</a> <a href="/accounts">Accounts</a></header><h1>Raghunathan, Dev</h1><p class="line">Grade 5, Poppy Fields Elementary, account 4470040915, SSID 9916300414, phone 9095550175</p><table><tr><th>Date</th><th>Meal</th><th>Price</th></tr><tr><td>09/11/2026</td><td>Lunch</td><td>0.00</td></tr><tr><td>09/11/2026</td><td>Second milk</td><td>0.75</td></tr></table><p>Balance: $4.25. Universal meals; snack bar is charged.</p></body>`,
  ),
);

// Other offices, other words

page(
  's67',
  'table within a table',
  'https://rides.coyotecreek-jpa.example/rider.asp?id=7230',
  '9916300422',
  ['4085550176', '4085550177'],
  doc(
    'Rider 7230',
    `<body><table width="100%"><tr><td bgcolor="#ffcc00"><b>Coyote Creek Transportation JPA</b></td><td align="right"><a href="routes.asp">Routes</a> <a href="riders.asp">Riders</a></td></tr></table><table width="700"><tr><td valign="top" width="50%"><b>Rider</b><table><tr><td>Name</td><td>Salcedo, Bruno</td></tr><tr><td>Student State Number</td><td><table cellspacing="0"><tr><td>9916300422</td></tr></table></td></tr><tr><td>School</td><td>Los Robles Elem.</td></tr><tr><td>Needs</td><td>Wheelchair lift, aide</td></tr></table></td><td valign="top"><b>Stops</b><table><tr><td>AM 7:12</td><td>Quince &amp; 4th</td></tr><tr><td>PM 2:40</td><td>Home</td></tr><tr><td>Call if late</td><td>4085550176</td></tr></table></td></tr></table><p>Dispatch 4085550177</p></body>`,
  ),
);

page(
  's68',
  'table within a table for each rider of a route',
  'https://rides.coyotecreek-jpa.example/route.asp?r=14',
  null,
  ['9916900242', '9916900259', '4085550177', '4085550178', '4085550179'],
  doc(
    'Route 14',
    `<body><table width="100%"><tr><td bgcolor="#ffcc00"><b>Coyote Creek Transportation JPA</b></td><td align="right"><a href="routes.asp">Routes</a> <a href="riders.asp">Riders</a></td></tr></table><h2>Route 14, driver W. Tanaka</h2><table width="700" border="1"><tr><td>7:12 Quince &amp; 4th</td><td><table><tr><td>Name</td><td>Tolentino, Gia</td></tr><tr><td>Student State Number</td><td>9916900242</td></tr><tr><td>Call if late</td><td>4085550178</td></tr></table></td></tr><tr><td>7:20 Hatchery Rd</td><td><table><tr><td>Name</td><td>Urquidi, Sol</td></tr><tr><td>Student State Number</td><td>9916900259</td></tr><tr><td>Call if late</td><td>4085550179</td></tr></table></td></tr></table><p>Dispatch 4085550177</p></body>`,
  ),
);

page(
  's69',
  'value with its label below, three in a row',
  'https://rosario.arbolada-school.example/Modules.php?modname=Student_Billing/StudentFees.php&student_id=612',
  '9916300430',
  ['6265550180'],
  doc(
    'Fees - Vang, Mai',
    `<body><aside id="menu"><a href="Modules.php?modname=Students/Student.php">Students</a> <a href="Modules.php?modname=Student_Billing/StudentFees.php">Student Billing</a></aside><div id="body"><h2>Fees</h2><table class="width-100p valign-top"><tr><td>Vang, Mai See<br><span class="legend-gray">Name</span></td><td>9916300430<br><span class="legend-gray">State Student ID</span></td><td>6265550180<br><span class="legend-gray">Contact Phone</span></td></tr></table><table class="list"><tr><th>Fee</th><th>Amount</th><th>Due</th></tr><tr><td>Lost textbook, Geometry</td><td>74.00</td><td>10/01/2026</td></tr><tr><td>Band jacket (voluntary)</td><td>0.00</td><td></td></tr></table><p>Total from fees: 74.00</p></div></body>`,
  ),
);

page(
  's70',
  'line break within the label',
  'https://summer.norwood-usd.example/apps/view/1380',
  '9916300448',
  ['9165550181', '9165550182'],
  doc(
    'Summer school application',
    `<body><header>Norwood USD Summer School 2027 <a href="/apps">Applications</a> <a href="/courses">Courses</a></header><h1>Application 1380</h1><table border="1"><tr><th>Student<br>Name</th><td>Whitehorse, Tala</td></tr><tr><th>Statewide<br>Student<br>ID</th><td>9916300448</td></tr><tr><th>School of<br>Attendance</th><td>Norwood High</td></tr><tr><th>Home<br>Telephone</th><td>9165550181</td></tr><tr><th>Emergency<br>Telephone</th><td>9165550182</td></tr><tr><th>Courses<br>Asked For</th><td>Algebra II (credit recovery), Health</td></tr></table><button>Approve</button> <button>Waitlist</button></body>`,
  ),
);

page(
  's71',
  'label in two languages on a form of the office',
  'https://elservices.montecito-valley.example/students/2298/rfep',
  '9916300455',
  ['8055550183'],
  doc(
    'Reclassification meeting',
    `<body><header>Montecito Valley USD, English Learner Services <a href="/students">Students</a> <a href="/elpac">ELPAC</a></header><h1>Reclassification meeting record / Acta de la reunión</h1><table><tr><td>Student / Alumno</td><td>Ximénez, Pilar</td></tr><tr><td>SSID / Núm. de identificación estatal</td><td>9916300455</td></tr><tr><td>Grade / Grado</td><td>5</td></tr><tr><td>Telephone / Teléfono</td><td>8055550183</td></tr><tr><td>ELPAC overall / general</td><td>4 (well developed)</td></tr></table><p>Present / Presentes: teacher, mother, EL coordinator.</p><button>Print for signature / Imprimir</button></body>`,
  ),
);

page(
  's72',
  'the page for parents',
  'https://valley.aeries.net/student/ContactVerification.aspx',
  null,
  ['9916900267', '5595550184'],
  ae(
    'Parent Portal: Data Confirmation',
    '<span>Welcome, Ms. Yeager</span> <span class="student-full-name">Yeager, Colt</span> <a href="ChangeStudent.aspx">Change Student</a> <a href="AddStudent.aspx">Add New Student To Your Account</a>',
    `<h2>Data Confirmation / Confirmación de datos</h2><p>Please check your child's data and correct what is wrong. Step 2 of 6.</p><div class="data-row"><div class="data-caption">Student / Alumno</div><div>Yeager, Colt</div></div><div class="data-row"><div class="data-caption">State Student ID / ID estatal</div><div>9916900267</div></div><div class="data-row"><div class="data-caption">Your phone / Su teléfono</div><div><input value="5595550184"></div></div><button>Confirm and Continue</button>`,
    ['40016777', '2388', '418'],
  ),
  { isOfItsHost: true },
);

page(
  's73',
  'footnote sign on the label',
  'https://reports.sanmarcial-usd.example/elpac/student?k=8812',
  '9916300463',
  ['9255550185'],
  doc(
    'ELPAC summary',
    `<body><header>San Marcial USD Assessment <a href="/elpac">ELPAC</a> <a href="/caaspp">CAASPP</a></header><h1>Summative ELPAC, student summary</h1><h2>Zaldívar, Renata</h2><table><tr><td>Grade<sup>1</sup></td><td>4</td></tr><tr><td>SSID<sup>2</sup></td><td>9916300463</td></tr><tr><td>Overall<sup>3</sup></td><td>1527, level 3</td></tr><tr><td>Oral language</td><td>1540</td></tr><tr><td>Written language</td><td>1514</td></tr></table><ol class="notes"><li>Grade at the time of testing.</li><li>Taken from the file of the test vendor, checked against CALPADS.</li><li>Ask the EL office for the score guide: 9255550185.</li></ol></body>`,
  ),
);

page(
  's74',
  'unit in parentheses behind the label',
  'https://nurse.elmirador-sd.example/screening/4471',
  '0916300483',
  ['7605550186', '7605550187'],
  doc(
    'Hearing and vision screening',
    `<body><header>School Nurse <a href="/roster">Today</a> <a href="/followup">Follow up</a></header><h1>Arnaud, Felix</h1><form><label for="h">Height (in)</label> <input id="h" value="49.5"> <label for="w">Weight (lb)</label> <input id="w" value="56"> <label for="s">SSID (10 digits)</label> <input id="s" value="0916300483"> <label for="c">Cell (area code + 7 digits)</label> <input id="c" value="7605550186"></form><table><tr><th>Ear</th><th>1000 Hz</th><th>2000 Hz</th><th>4000 Hz</th></tr><tr><td>Right</td><td>pass</td><td>pass</td><td>pass</td></tr><tr><td>Left</td><td>pass</td><td>refer</td><td>refer</td></tr></table><p>Referred to Dr. Vu, audiology, 7605550187.</p></body>`,
  ),
);

page(
  's75',
  'the SSID is that of a hotspot',
  'https://devices.elmirador-sd.example/loans/student/4502',
  null,
  ['7605550188', '8901260917', '1234567890'],
  doc(
    'Devices on loan',
    `<body><header>Technology Services <a href="/loans">Loans</a> <a href="/repair">Repairs</a></header><h1>Bouchard, Lila</h1><p>Grade 6, El Mirador Middle</p><table><tr><td>Item</td><td>Mobile hotspot HS-220</td></tr><tr><td>SSID</td><td>8901260917</td></tr><tr><td>Passphrase</td><td>1234567890</td></tr><tr><td>Line</td><td>7605550188</td></tr><tr><td>Due back</td><td>06/03/2027</td></tr></table><table><tr><td>Item</td><td>Chromebook 3100</td></tr><tr><td>Asset tag</td><td>EM-14410</td></tr></table><button>Return all</button></body>`,
  ),
);

page(
  's76',
  'value first, then its label in parentheses',
  'https://adulted.portgamble-adult.example/learner/33019',
  '9916300471',
  ['5105550189', '3300019284'],
  doc(
    'Learner file',
    `<body><header>Port Gamble Adult School <a href="/classes">Classes</a> <a href="/learners">Learners</a> <a href="/hse">HSE testing</a></header><h1>Chowdhury, Farhan</h1><p>Adult diploma program, morning. Age 19, last K-12 school Port Gamble High (2025).</p><ul class="numbers"><li>9916300471 (SSID)</li><li>3300019284 (TOPSpro Enterprise ID)</li><li>5105550189 (cell)</li></ul><h2>Credits needed</h2><table><tr><th>Area</th><th>Need</th><th>Earned</th></tr><tr><td>English</td><td>40</td><td>30</td></tr><tr><td>Government</td><td>5</td><td>0</td></tr></table></body>`,
  ),
);

page(
  's77',
  'abbreviation whose long form is in its title',
  'https://library.quailrun-usd.example/patron/P-20951',
  '9916300489',
  ['26916000020951', '6505550191'],
  doc(
    'Patron',
    `<body><header>Quail Run libraries <a href="/circ">Circulation</a> <a href="/catalog">Catalog</a> <a href="/patrons">Patrons</a></header><h1>De la Fuente, Ciro</h1><div class="patron"><div><b>Barcode</b> 26916000020951</div><div><b>Homeroom</b> 7-C</div><div><b><abbr title="Statewide Student Identifier">SSID</abbr></b> 9916300489</div><div><b>Notices to</b> 6505550191</div></div><h2>Items out</h2><table><tr><th>Title</th><th>Due</th></tr><tr><td>Esperanza Rising</td><td>09/21/2026</td></tr><tr><td>Science textbook, grade 7</td><td>06/02/2027</td></tr></table></body>`,
  ),
);

page(
  's78',
  'identity card of the guardian',
  'https://lagunaca.infinitecampus.org/campus/apps/census/household-member/50113',
  null,
  ['0912345508', '9495550192', '9495550193'],
  ic(
    'Household Member',
    '<h1>Eastman, Gloria</h1><span>Relationship: Grandmother, Guardian</span> <span>Household: 118 Fern Way</span>',
    `<section><h2>Person Information</h2><div class="field"><label for="a">Last Name</label><input id="a" value="Eastman"></div><div class="field"><label for="b">First Name</label><input id="b" value="Gloria"></div></section><section><h2>Proof of Identity</h2><div class="field"><label for="c">Document</label><input id="c" value="California ID card"></div><div class="field"><label for="d">State ID</label><input id="d" value="0912345508"></div><div class="field"><label for="e">Expires</label><input id="e" value="03/14/2029"></div></section><section><h2>Contact</h2><div class="field"><label for="f">Cell Phone</label><input id="f" value="9495550192"></div><div class="field"><label for="g">Work Phone</label><input id="g" value="9495550193"></div></section><section><h2>Guardian of</h2><p>Eastman, Troy (grade 8)</p></section>`,
  ),
);

page(
  's79',
  'input named by aria-label alone, in a table of enrollments',
  'https://sis.campo-union.example/student/5702/enrollment',
  '9916300497',
  ['4425550194'],
  doc(
    'Enrollment history',
    `<body><header><b>Campo Union High School District</b> <a href="/">Menu</a> <a href="/student/list">Students</a></header><h1>Fitzwilliam, Noa</h1><div class="strip"><input aria-label="Local number" value="5702" readonly size="8"> <input aria-label="Statewide Student Identifier (SSID)" value="9916300497" readonly size="12"> <input aria-label="Home telephone" value="4425550194" readonly size="12"></div><table><tr><th>School</th><th>Grade</th><th>Entered</th><th>Left</th><th>Exit</th></tr><tr><td>Campo High</td><td>11</td><td>08/12/2026</td><td></td><td></td></tr><tr><td>Desert Sky Charter</td><td>10</td><td>08/20/2025</td><td>03/02/2026</td><td>T160</td></tr><tr><td>Campo High</td><td>10</td><td>03/03/2026</td><td>06/05/2026</td><td>E155</td></tr></table></body>`,
  ),
);

page(
  's80',
  'name in the title of the window alone',
  'https://nurse.elmirador-sd.example/immunizations?s=4610',
  '9916300505',
  ['7605550195'],
  doc(
    'Gallardo, Inés - Immunizations',
    `<body><header>School Nurse <a href="/roster">Today</a> <a href="/followup">Follow up</a></header><h1>California School Immunization Record</h1><table class="top"><tr><td>Birth date <b>01/30/2020</b></td><td>Sex <b>F</b></td><td>SSID <b>9916300505</b></td><td>Phone <b>7605550195</b></td></tr></table><table border="1"><tr><th>Vaccine</th><th>1st</th><th>2nd</th><th>3rd</th><th>4th</th></tr><tr><td>Polio</td><td>03/30/20</td><td>06/01/20</td><td>08/04/20</td><td>02/01/24</td></tr><tr><td>MMR</td><td>02/02/21</td><td>02/01/24</td><td></td><td></td></tr><tr><td>Varicella</td><td>02/02/21</td><td>02/01/24</td><td></td><td></td></tr></table><p>Status: all requirements met for TK/K-12.</p></body>`,
  ),
);

page(
  's81',
  'name in the title of the window, only the retired number given',
  'https://state.quailrun-usd.example/calpads/retired?s=9920',
  null,
  ['9916900275', '6505550196'],
  doc(
    'Hirano, Kenji - Retired numbers',
    `<body><header>Quail Run USD: state reporting <a href="/calpads">Home</a> <a href="/calpads/errors">Errors (12)</a></header><h1>Retired state numbers</h1><table><tr><th>Grade</th><td>3</td></tr><tr><th>SSID</th><td>Replacement not received yet</td></tr><tr><th>Retired SSID</th><td>9916900275</td></tr><tr><th>Retired on</th><td>09/08/2026</td></tr><tr><th>Reason</th><td>It was issued to another child with the same name and birth date</td></tr></table><p>CALPADS service desk ticket open. Data technician: 6505550196.</p></body>`,
  ),
);

page(
  's82',
  'names in fields, college numbers beside',
  'https://college.esperanza-prep.example/seniors/edit/771',
  '9916300513',
  ['3235550197', '4400716338', '1180023447'],
  doc(
    'Senior',
    `<body><header>Esperanza Prep College Office <a href="/seniors">Seniors</a> <a href="/fafsa">FAFSA tracker</a></header><h1>Edit senior</h1><form><p><label>Legal first name <input value="Ximena"></label> <label>Legal last name <input value="Iturbide"></label></p><p><label>Statewide Student ID (SSID), for CSAC GPA upload <input value="9916300513"></label></p><p><label>Cal State Apply ID <input value="4400716338"></label> <label>UC application ID <input value="1180023447"></label></p><p><label>Student cell <input value="3235550197"></label></p><p><label>GPA for Cal Grant <input value="3.61" size="5"></label></p><button>Save senior</button></form></body>`,
  ),
);

page(
  's83',
  'college numbers of a student without a state number',
  'https://college.esperanza-prep.example/seniors/edit/786',
  null,
  ['3235550198', '4400718802', '1180029915'],
  doc(
    'Senior',
    `<body><header>Esperanza Prep College Office <a href="/seniors">Seniors</a> <a href="/fafsa">FAFSA tracker</a></header><h1>Edit senior</h1><form><p><label>Legal first name <input value="Jules"></label> <label>Legal last name <input value="Kastner"></label></p><p><label>Cal State Apply ID <input value="4400718802"></label> <label>UC application ID <input value="1180029915"></label></p><p><label>Student cell <input value="3235550198"></label></p><p><label>State of legal residence <input value="CA" size="3"></label></p><p>Not on the CSAC GPA upload: the registrar has no SSID on file (came from a private school).</p><button>Save senior</button></form></body>`,
  ),
);

page(
  's84',
  'label and value in one cell over two lines, on a report card',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?report=RC201',
  '9916300521',
  ['6195550151'],
  sy(
    'Report Card Preview',
    `<table border="1" width="640"><tr><td>Student<br><b>Lindahl, Otto</b></td><td>Grade<br><b>02</b></td><td>State ID #<br><b>9916300521</b></td><td>Teacher<br><b>Morales, C</b></td><td>School Phone<br><b>6195550151</b></td></tr></table><table border="1" width="640"><tr><th>Reading</th><th>T1</th><th>T2</th><th>T3</th></tr><tr><td>Decodes words</td><td>3</td><td></td><td></td></tr><tr><td>Understands stories</td><td>3</td><td></td><td></td></tr></table><p>4 = above standard, 3 = meets standard, 2 = nearly meets, 1 = not yet</p>`,
  ),
);

page(
  's85',
  'bullets with dashes in the plan of a meeting',
  'https://sst.lasflores-esd.example/meetings/640',
  '9916300539',
  ['5595550128'],
  doc(
    'SST 640',
    `<body><header>Student Success Team <a href="/calendar">Calendar</a> <a href="/meetings">Meetings</a></header><h1>Meeting of September 16, 2026</h1><h2>About Magaña, Emiliano</h2><ul><li>Grade &ndash; 1, Room 4</li><li>State ID &ndash; 9916300539</li><li>Language &ndash; Mixteco, ELPAC initial level 1</li><li>Reach the family at &ndash; 5595550128 (interpreter needed)</li></ul><h2>Strengths</h2><p>Draws, helps others, knows all letter names.</p><h2>Worries</h2><p>Missed 14 days of kindergarten, tires by noon.</p><h2>Actions</h2><ol><li>Vision screening, nurse, by 9/25</li><li>Small group, three times weekly</li></ol></body>`,
  ),
);

page(
  's86',
  'an incident with two students',
  'https://sis.delmonte-usd.example/app/incidents/20261',
  null,
  ['9916900283', '9916900291', '8315550129'],
  doc(
    'Incident 20261',
    `<body><nav aria-label="Breadcrumb"><ol><li><a href="/app">Dashboard</a></li><li><a href="/app/incidents">Incidents</a></li><li aria-current="page">20261</li></ol></nav><h2>Incident of 09/10/2026, cafeteria</h2><p>Reported by K. Sorensen, extension of the office 8315550129.</p><h3>Offender</h3><ul><li>Name &ndash; Norgaard, Ty, grade 8</li><li>SSID &ndash; 9916900283</li><li>Offense &ndash; 48900(a)(1)</li></ul><h3>Victim</h3><ul><li>Name &ndash; Oduya, Sam, grade 7</li><li>SSID &ndash; 9916900291</li><li>Injury &ndash; none</li></ul><button>Print incident</button></body>`,
  ),
);

page(
  's87',
  'list of facts at the side of the page',
  'https://plp.rancholindo-isd.example/pupil/418/plan',
  '9916300547',
  ['9515550130', '2026418001'],
  doc(
    'Independent study plan',
    `<body><header>Rancho Lindo Independent Study <a href="/pupils">Pupils</a> <a href="/credits">Work credit</a></header><div style="display:flex"><main style="flex:3"><h1>Written agreement, fall 2026</h1><p>Plan 2026418001. The pupil will meet the supervising teacher each Tuesday at 10:30.</p><table><tr><th>Course</th><th>Credits</th><th>Turned in</th></tr><tr><td>World History A</td><td>2.5</td><td>4 of 9</td></tr><tr><td>Earth Science A</td><td>2.5</td><td>3 of 9</td></tr></table></main><aside style="flex:1"><h2>Paquette, Sylvie</h2><h6>Grade</h6><p>10</p><h6>Statewide Pupil Identifier (SSID)</h6><p>9916300547</p><h6>Phone</h6><p>9515550130</p><h6>Teacher</h6><p>E. Rowan</p></aside></div></body>`,
  ),
);

page(
  's88',
  'label in a column, a read-only box that swaps',
  'https://opensis.tejon-county.example/Modules.php?modname=students/Student.php&include=GeneralInfoInc',
  '9916300554',
  ['6615550157'],
  doc(
    'openSIS',
    `<body><div class="navbar"><span>Tejon County Community School</span> <a href="#">Students</a> <a href="#">Scheduling</a></div><div id="content"><h5 class="panel-title">Student Information &ndash; Radcliffe, Imani</h5><form><div class="form-group"><label class="control-label col-lg-4">Grade</label><div class="col-lg-8"><div><div class="form-control" readonly onclick="edit('grade','9')">9</div></div></div></div><div class="form-group"><label class="control-label col-lg-4">Statewide ID (SSID)</label><div class="col-lg-8"><div><div class="form-control" readonly onclick="edit('alt_id','9916300554')">9916300554</div></div></div></div><div class="form-group"><label class="control-label col-lg-4">Phone</label><div class="col-lg-8"><div><div class="form-control" readonly onclick="edit('phone','6615550157')">6615550157</div></div></div></div><div class="form-group"><label class="control-label col-lg-4">Referred by</label><div class="col-lg-8">Probation, W&amp;I 602</div></div></form></div></body>`,
  ),
);

page(
  's89',
  'sheet of labels for folders',
  'https://registrar.lindero-usd.example/print/labels?batch=31',
  null,
  ['9916900309', '9916900317', '9916900325', '9916900333'],
  doc(
    'Labels',
    `<body><div class="noprint"><a href="/q">Queue</a> <button>Print sheet</button> <label>Skip <input value="0" size="2"> labels</label></div><div class="sheet" style="display:grid;grid-template-columns:1fr 1fr;gap:12px"><div class="label"><b>Santangelo, Rio</b><br>Gr 9 &middot; DOB 02/28/2012<br>SSID 9916900309</div><div class="label"><b>Takemoto, Ume</b><br>Gr 9 &middot; DOB 07/07/2012<br>SSID 9916900317</div><div class="label"><b>Ulloa, Cesar</b><br>Gr 9 &middot; DOB 11/19/2011<br>SSID 9916900325</div><div class="label"><b>Viet, Long</b><br>Gr 9 &middot; DOB 05/05/2012<br>SSID 9916900333</div></div></body>`,
  ),
);

page(
  's90',
  'page of staff in Spanish',
  'https://expediente.dosaguas-usd.example/alumno/2210',
  '9916300562',
  ['7605550158', '7605550159'],
  doc(
    'Expediente del alumno',
    `<body><header>Distrito Escolar Unificado Dos Aguas <nav><a href="/inicio">Inicio</a><a href="/alumnos">Alumnos</a><a href="/informes">Informes</a></nav></header><h1>Zamorano, Itzel</h1><p>Programa de inmersión dual, grado 3, salón 11</p><table><tbody><tr><th scope="row">Número local</th><td>2210</td></tr><tr><th scope="row">Identificador estatal único del estudiante (SSID)</th><td>9916300562</td></tr><tr><th scope="row">Teléfono de casa</th><td>7605550158</td></tr><tr><th scope="row">Teléfono de emergencia</th><td>7605550159</td></tr><tr><th scope="row">Idioma del hogar</th><td>Español</td></tr></tbody></table><footer>Uso interno del personal</footer></body>`,
    '',
    'lang="es"',
  ),
);

export const sixteenthPages = pages;
