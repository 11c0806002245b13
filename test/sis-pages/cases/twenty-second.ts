import { setOf } from './case-page.ts';

/** Pages by a stranger on which the student's own number is hard to read, and another's is not. */

const { page, pages } = setOf('twentySecond');

// Shells: the furniture that every screen of one system has around it.

const aeries = (title: string, banner: string, inner: string, pid = '31077'): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title} - Aeries</title>
<style>body{font:13px Verdana,sans-serif;margin:0}#NavBar a{margin-right:12px}#StudentBanner{background:#eaf1f8;padding:6px 12px}.data-row{display:inline-block;margin-right:18px}.data-caption{font-size:11px;color:#555}td,th{padding:2px 8px;text-align:left}.Caption{background:#dde6f0;font-weight:bold}.card{border:1px solid #bbb;padding:8px;margin:8px 0}</style></head>
<body><form id="aspnetForm" method="post" action="#">
<input type="hidden" name="ctl00$PID" value="${pid}"><input type="hidden" name="ctl00$SN" value="412"><input type="hidden" name="ctl00$SC" value="994">
<div id="Header"><span class="school">994 - Screaming Eagle High School</span> <span class="year">2026-2027</span> <label for="ctl00_txtSearch">Search</label> <input id="ctl00_txtSearch" type="text" placeholder="Student or page"></div>
<div id="NavBar"><a href="#">Home</a><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Grades</a><a href="#">Test Scores</a><a href="#">Special Programs</a><a href="#">View All Reports</a></div>
<div id="StudentBanner">${banner}</div>
<div id="ctl00_MainContent_upd">${inner}</div>
<div id="Footer">Aeries Student Information System &middot; Help &middot; Logged in as kmoreno</div>
</form></body></html>`;

const aeriesField = (caption: string, field: string, value: string): string =>
  `<div class="data-row"><div class="data-caption">${caption}</div><div data-tcfc="${field}">${value}</div></div>`;

const powerSchool = (title: string, header: string, inner: string, isStaff = false): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<style>body{font:13px Arial,sans-serif;margin:0}#nav-main{float:left;width:190px;background:#f2f5f8;padding:8px}#content-main{margin-left:220px;padding:8px}.box-round{border:1px solid #c7d0d9;border-radius:6px;padding:10px;margin:8px 0}td,th{padding:3px 9px;text-align:left}td.bold{font-weight:bold}.oddRow{background:#f5f8fb}.pill{display:inline-block;border-radius:10px;background:#dfe9f5;padding:1px 8px}</style></head>
<body><div id="container"><div id="branding-powerschool">PowerSchool SIS</div>
<div id="userTools">Welcome, Dana Whitlow | School: Ridge Middle School | Term: 26-27 Semester 1 | Sign Out</div>
<ul id="breadcrumbs"><li><a href="#">Start Page</a></li><li><a href="#">${isStaff ? 'Staff Search' : 'Student Selection'}</a></li><li>${title}</li></ul>
<div id="nav-main"><ul id="${isStaff ? 'tchr_information' : 'std_information'}">${
  isStaff
    ? '<li><a href="#">Security Settings</a></li><li><a href="#">Current Schedule</a></li><li><a href="#">State/Province - CA</a></li>'
    : '<li><a href="#">Quick Lookup</a></li><li><a href="#">Demographics</a></li><li><a href="#">Emergency/Medical</a></li><li><a href="#">Transportation</a></li><li><a href="#">State/Province - CA</a></li><li><a href="#">Log Entries</a></li>'
}</ul></div>
<div id="content-main">${header}${inner}</div>
<div id="legend">Icons - Date Entry | Attendance | Copyright notice</div></div></body></html>`;

const campus = (title: string, header: string, inner: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<style>body{font:14px "Open Sans",Arial,sans-serif;margin:0}.person-header{background:#f6f6f6;padding:10px 16px;border-bottom:1px solid #ccc}.person-header__item{margin-right:20px}.tabs a{padding:6px 12px;display:inline-block}.card{border:1px solid #d6d6d6;margin:12px;padding:12px}.field{display:inline-block;width:220px;vertical-align:top;margin:6px}.field label,.field .lbl{display:block;font-size:12px;color:#666}td,th{padding:4px 10px;text-align:left}</style></head>
<body class="campus-app"><ic-root><header class="person-header">${header}</header>
<nav class="tabs" aria-label="Tools"><a href="#">Summary</a><a href="#">Demographics</a><a href="#">Identities</a><a href="#">Households</a><a href="#">Relationships</a><a href="#">Enrollments</a><a href="#">District Employment</a></nav>
<main>${inner}</main>
<footer class="action-bar"><button type="button">Save</button> <button type="button">New Identity</button> <button type="button">Print Summary</button></footer></ic-root></body></html>`;

const synergy = (title: string, heading: string, inner: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Synergy SIS - ${title}</title>
<style>body{font:12px Tahoma,sans-serif;margin:0}.menu{background:#25507a;color:#fff;padding:4px 10px}.menu span{margin-right:14px}.rev-heading{background:#e8eef4;padding:8px}.tabstrip span{border:1px solid #bbb;padding:3px 10px}.grp{border:1px solid #bcc;margin:8px;padding:8px}.grp h3{margin:0 0 6px;font-size:13px}.fld{display:inline-block;margin:4px 12px 4px 0;vertical-align:top}.fld .lbl{display:block;color:#446}td,th{padding:2px 9px;text-align:left}</style></head>
<body><div class="menu"><span>Menu &#9662;</span><span>&#9664;</span><span>&#9654;</span><span>Undo</span><span>Save</span><span>Status: Ready</span><span>Year: 2026-2027, Mesa Elementary</span></div>
<div class="rev-heading">${heading}</div>
<div class="tabstrip"><span>Demographics</span><span>Parent/Guardian</span><span>Other Info</span><span>Emergency</span><span>Enrollment</span><span>Classes</span></div>
${inner}
<div class="statusbar">Last changed 10/29/2026 by Admin, Ruth &middot; Focus: K12.Student</div></body></html>`;

const illuminate = (title: string, inner: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title} | Illuminate Education</title>
<style>body{font:14px Helvetica,Arial,sans-serif;margin:0}.topnav{background:#1f2f46;color:#fff;padding:8px 14px}.topnav a{color:#fff;margin-right:16px}.crumbs{color:#667;padding:4px 14px}.content{padding:0 14px}.panel{border:1px solid #ccd;border-radius:4px;margin:10px 0;padding:10px}.panel h3{margin:0 0 8px}td,th{padding:4px 10px;text-align:left}dt{float:left;clear:left;width:180px;color:#556}dd{margin:0 0 4px 190px}</style></head>
<body><div class="topnav"><a href="#">Dashboard</a><a href="#">Students</a><a href="#">Assessments</a><a href="#">Grades</a><a href="#">Reports</a><a href="#">Control Panel</a><span>Bay Unified | 2026-2027</span></div>
<div class="crumbs">Home &rsaquo; Students &rsaquo; ${title}</div>
<div class="content">${inner}</div>
<div class="foot">Support &middot; Privacy &middot; Terms of use &middot; build 26.11.2</div></body></html>`;

// ---- The student's own number ----

page(
  's01',
  'own label spelled as nobody knows, sibling under a plain SSID',
  'https://valley.aeries.net/admin/SpecialEd.aspx',
  '9912340101',
  ['9912340198', '9900417001', '5595550101'],
  aeries(
    'Special Education',
    '<span class="student-full-name">Alcaraz, Noemi Belen</span> <span>Grade 9</span> <span>Age 14</span>',
    `<h1>Special Education</h1>
<table id="ctl00_MainContent_tblCSE"><tr><td class="Caption">Calif. State-wide Stud. Nbr.</td><td>9912340101</td><td class="Caption">Perm ID</td><td>310771</td></tr>
<tr><td class="Caption">Primary Disability</td><td>290 - Specific Learning Disability</td><td class="Caption">Entry Date</td><td>02/11/2021</td></tr>
<tr><td class="Caption">Last IEP</td><td>03/04/2026</td><td class="Caption">Next IEP</td><td>03/03/2027</td></tr>
<tr><td class="Caption">Case Manager</td><td>Thistlewood, Greta</td><td class="Caption">Case Mgr SEID</td><td>9900417001</td></tr>
<tr><td class="Caption">SELPA Contact</td><td>Ian Vosper</td><td class="Caption">Telephone</td><td>5595550101</td></tr></table>
<div class="card"><h3>Siblings also served</h3><div>Alcaraz, Tobias &ndash; Grade 6</div><div><b>SSID:</b> 9912340198</div><div>Plan: Speech only</div></div>
<p>Services are transmitted to the state on the first Wednesday of each month.</p>`,
  ),
);

page(
  's02',
  'own number is the chosen entry of a select',
  'https://ridge.powerschool.com/admin/students/state/ssid.html?frn=0010004410',
  '9912340102',
  ['0010004410', '9912340202', '9912340203', '5595550102'],
  powerSchool(
    'State/Province - CA: Student Information',
    '<h2 id="student_detail_header">Bergstrand, Ottilie 7 40218 Ridge Middle School</h2>',
    `<h1>California Student Information</h1>
<form action="#"><div class="box-round"><table>
<tr class="oddRow"><td class="bold"><label for="selSsid">Statewide Student Identifier (SSID)</label></td><td><select id="selSsid" name="UF-004001-1"><option value="">Not assigned</option><option value="9912340102" selected>9912340102</option></select></td></tr>
<tr class="evenRow"><td class="bold">SSID Request Date</td><td>08/14/2020</td></tr>
<tr class="oddRow"><td class="bold">Retired SSID</td><td>9912340202</td></tr>
<tr class="evenRow"><td class="bold"><label for="ela">English Language Acquisition Status</label></td><td><select id="ela"><option>EO</option><option selected>RFEP</option><option>EL</option></select></td></tr>
<tr class="oddRow"><td class="bold">Mother's work phone</td><td>5595550102</td></tr></table></div>
<div class="box-round"><h3>Other children of this family</h3><table><tr><th>Name</th><th>Grade</th><th>SSID</th></tr><tr><td>Bergstrand, Lars</td><td>4</td><td>9912340203</td></tr></table></div>
<div class="button-row"><input type="hidden" name="frn" value="0010004410"><button type="submit">Submit</button></div></form>`,
  ),
);

page(
  's03',
  'own number in a pill under the name',
  'https://ridge.powerschool.com/admin/students/emergency.html?frn=0010004411',
  '9912340103',
  ['0010004411', '9912340204', '5595550103', '5595550104'],
  powerSchool(
    'Emergency/Medical',
    '<div id="student_detail_header"><h2>Castellane, Ruben</h2><span class="pill">Grade 8</span> <span class="pill">SSID <b>9912340103</b></span> <span class="pill">504</span></div>',
    `<div class="box-round"><h3>Emergency contacts</h3><table><tr><th>Order</th><th>Name</th><th>Relationship</th><th>Phone</th></tr>
<tr><td>1</td><td>Castellane, Ivana</td><td>Mother</td><td>5595550103</td></tr><tr><td>2</td><td>Prudholm, Axel</td><td>Stepfather</td><td>5595550104</td></tr></table></div>
<div class="box-round"><h3>Medical considerations</h3><table><tr><td class="bold">Alert</td><td>Peanut allergy, EpiPen in office</td></tr><tr><td class="bold">Doctor</td><td>Dr. H. Quill</td></tr><tr><td class="bold">Insurance</td><td>Sunfield PPO</td></tr></table></div>
<div class="box-round"><h3>Release together with</h3><p>Castellane, Mirela (Grade 6) &mdash; State ID: 9912340204</p></div>`,
  ),
);

page(
  's04',
  'identifiers beside members of the household',
  'https://lagunaca.infinitecampus.org/campus/apps/person/demographics?personID=55120',
  '9912340104',
  ['9912340205', '9912340206', '9900417004', '6615550105'],
  campus(
    'Demographics',
    '<span class="person-header__item"><strong>Delacroix-Ono, Yuki</strong></span><span class="person-header__item">Student #: 551204</span><span class="person-header__item">Grade: 10</span><span class="person-header__item">DOB: 05/19/2011</span>',
    `<section class="card"><h2>Person Information</h2><div class="field"><label for="ln">Last Name</label><input id="ln" value="Delacroix-Ono"></div><div class="field"><label for="fn">First Name</label><input id="fn" value="Yuki"></div><div class="field"><label for="g">Gender</label><input id="g" value="F"></div></section>
<section class="card"><h2>Person Identifiers</h2><div class="field"><label for="lsn">Local Student Number</label><input id="lsn" value="551204"></div><div class="field"><label for="ssid">Student State ID</label><input id="ssid" readonly value="9912340104"></div><div class="field"><label for="lstaff">Local Staff Number</label><input id="lstaff" value=""></div><div class="field"><label for="sstaff">Staff State ID</label><input id="sstaff" value=""></div><div class="field"><span class="lbl">Person GUID</span>7C1E-44B0-99AF</div></section>
<section class="card"><h2>Household: Ono, 218 Pelican Way</h2><p>Main line 6615550105</p><table><thead><tr><th>Member</th><th>Role</th><th>State ID</th></tr></thead><tbody><tr><td>Delacroix-Ono, Emi</td><td>Sister</td><td>9912340205</td></tr><tr><td>Delacroix-Ono, Jun</td><td>Brother</td><td>9912340206</td></tr><tr><td>Ono, Haruka</td><td>Mother (staff)</td><td>9900417004</td></tr></tbody></table></section>`,
  ),
);

page(
  's05',
  'own number written in groups, sibling unbroken',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=K12.Student',
  '9912340105',
  ['9912340207', '7605550106', '7605550107'],
  synergy(
    'Student',
    '<b>Student Name:</b> Ekström, Petra Lind &nbsp; <b>School:</b> Mesa Elementary &nbsp; <b>Homeroom:</b> 12B &nbsp; <b>Grade:</b> 05',
    `<div class="grp"><h3>Student Information</h3><div class="fld"><span class="lbl">Last Name</span><span>Ekström</span></div><div class="fld"><span class="lbl">First Name</span><span>Petra</span></div><div class="fld"><span class="lbl">Perm ID</span><span>620031</span></div><div class="fld"><span class="lbl">State Student Number</span><span>9912 340 105</span></div><div class="fld"><span class="lbl">Birth Date</span><span>01/30/2016</span></div></div>
<div class="grp"><h3>Phone Numbers</h3><table><tr><th>Primary</th><th>Type</th><th>Phone</th></tr><tr><td>Y</td><td>Home</td><td>7605550106</td></tr><tr><td>N</td><td>Cell (father)</td><td>7605550107</td></tr></table></div>
<div class="grp"><h3>Siblings</h3><table><tr><th>Line</th><th>Name</th><th>School</th><th>State Student Number</th></tr><tr><td>1</td><td>Ekström, Nils</td><td>Mesa Elementary</td><td>9912340207</td></tr></table></div>`,
  ),
  { sure: false },
);

page(
  's06',
  'label of the testing office, twin under SSID',
  'https://bay.illuminateed.com/live/?student_id=8821&page=Student_Overview',
  '9912340106',
  ['9912340208', '5105550108'],
  illuminate(
    'Student Overview',
    `<h1>Farquharson, Ilse</h1><p>Grade 11 &middot; Bay High &middot; Counselor: M. Obi</p>
<div class="panel"><h3>Demographics</h3><dl><dt>Local ID</dt><dd>88213</dd><dt>State Testing ID</dt><dd>9912340106</dd><dt>Birthdate</dt><dd>12/02/2009</dd><dt>Language fluency</dt><dd>EO</dd><dt>Home phone</dt><dd>5105550108</dd></dl></div>
<div class="panel"><h3>Watch: twin in the same grade</h3><p>Do not confuse with <a href="#">Farquharson, Inge</a>.</p><dl><dt>SSID</dt><dd>9912340208</dd><dt>Local ID</dt><dd>88214</dd></dl></div>
<div class="panel"><h3>Recent assessments</h3><table><tr><th>Assessment</th><th>Date</th><th>Score</th></tr><tr><td>Benchmark 1 ELA</td><td>10/02/2026</td><td>71%</td></tr><tr><td>Benchmark 1 Math</td><td>10/06/2026</td><td>64%</td></tr></table></div>`,
  ),
);

page(
  's07',
  'banner in columns, last student viewed at the side',
  'https://q.sierravista-usd.example/Q/Student/Banner.aspx',
  '9912340107',
  ['9912340209', '2095550109'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Q - Student Profile</title><style>body{font:13px Segoe UI,sans-serif;margin:0}.ribbon{background:#3a3a7a;color:#fff;padding:5px 12px}.banner td,.banner th{padding:2px 12px;text-align:left}.side{float:right;width:230px;border:1px solid #ccc;padding:8px;margin:8px}</style></head>
<body><div class="ribbon">Q | File | Student | Attendance | Marks | Discipline | Health | Query &nbsp; [ &#124;&#9664; ][ &#9664; ][ &#9654; ][ &#9654;&#124; ] 14 of 622</div>
<table class="banner"><tr><th>Name</th><th>Stu #</th><th>State Stu #</th><th>Gr</th><th>Track</th><th>Phone</th></tr><tr><td>Gallardo-Pike, Xiomara</td><td>70914</td><td>9912340107</td><td>06</td><td>A</td><td>2095550109</td></tr></table>
<div class="side"><h4>Last student viewed</h4><div>Gandolfi, Piero (Gr 7)</div><div>SSID</div><div>9912340209</div></div>
<fieldset><legend>Profile</legend><p><label>Street <input value="1190 Alder Ct"></label> <label>City <input value="Sierra Vista"></label> <label>Zip <input value="95301"></label></p><p><label>Entered <input value="08/12/2026"></label> <label>Exit <input value=""></label> <label>Teacher <input value="Baptiste"></label></p></fieldset>
<fieldset><legend>Programs</legend><p>Free/Reduced: No &nbsp; Title I: Yes &nbsp; Migrant: No &nbsp; Foster: No</p></fieldset>
<p>F1 Help &nbsp; F5 Refresh &nbsp; Connected to SVUSD-PROD</p></body></html>`,
  { sure: false },
);

page(
  's08',
  'property and value cells, a contact and a linked pupil below',
  'https://aspen.oakmeadow.example/aspen/portalStudentDetail.do?navkey=myInfo.details.detail&studentOid=STD00077',
  '9912340108',
  ['9912340210', '9165550110', '9165550111'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Aspen: Student List :: Details</title><style>body{font:12px Arial;margin:0}.applicationHeader{background:#00457c;color:#fff;padding:6px}td.detailProperty{color:#555;padding:3px 10px;text-align:right}td.detailValue{padding:3px 10px}.listCell{padding:3px 9px}</style></head>
<body><form name="studentDetailForm"><div class="applicationHeader">Oak Meadow School &nbsp; Pages | <b>Student</b> | Staff | Attendance | Grades | Tools &nbsp; Log Off</div>
<div id="contextList">Student List :: <b>Hallworth-Diaz, Benedict</b> &nbsp; 3 of 28</div>
<ul class="tabs"><li>Details</li><li>Contacts</li><li>Attendance</li><li>Conduct</li><li>Transcript</li><li>Snapshots</li></ul>
<table class="detailContainer"><tr><td class="detailProperty">Name</td><td class="detailValue">Hallworth-Diaz, Benedict</td><td class="detailProperty">YOG</td><td class="detailValue">2028</td></tr>
<tr><td class="detailProperty">Local ID</td><td class="detailValue"><input type="text" name="propertyValue(stdIDLocal)" value="20771"></td><td class="detailProperty">Homeroom</td><td class="detailValue">H-204</td></tr>
<tr><td class="detailProperty">State ID</td><td class="detailValue"><input type="text" name="propertyValue(stdIDState)" value="9912340108"></td><td class="detailProperty">Phone 1</td><td class="detailValue"><input name="propertyValue(psnPhone01)" value="9165550110"></td></tr></table>
<h4>Family: linked students</h4><table class="dataGrid"><tr><th class="listCell">Name</th><th class="listCell">Grade</th><th class="listCell">State ID</th><th class="listCell">Emergency</th></tr><tr><td class="listCell">Hallworth-Diaz, Carys</td><td class="listCell">08</td><td class="listCell">9912340210</td><td class="listCell">9165550111</td></tr></table>
<button type="button">Save</button> <button type="button">Cancel</button></form></body></html>`,
);

page(
  's09',
  'property sheet with outputs, a panel of a friend',
  'https://sis.elkridge-usd.example/madrone/pupil/30117/sheet',
  '9912340109',
  ['9912340211', '5305550112', '4410028871'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Madrone - Pupil sheet</title><style>body{font:15px/1.5 system-ui;margin:0}.app{display:grid;grid-template-columns:180px 1fr 260px;gap:16px}nav,aside{background:#f4f4ee;padding:12px}.row{display:grid;grid-template-columns:200px 1fr}</style></head>
<body><header><b>Madrone</b> Elk Ridge USD <input type="search" aria-label="Find pupil" placeholder="Find pupil"></header>
<div class="app"><nav><ul><li>Pupils</li><li>Classes</li><li>Registers</li><li>Meals</li><li>State returns</li></ul></nav>
<main><h1>Iredale, Soren</h1><p>Fifth grade, Room 9</p>
<div class="row"><label for="o1">District number</label><output id="o1">30117</output></div>
<div class="row"><label for="o2">CA pupil identifier (state-issued)</label><output id="o2">9912340109</output></div>
<div class="row"><label for="o3">Meal account</label><output id="o3">4410028871</output></div>
<div class="row"><label for="o4">Home line</label><output id="o4">5305550112</output></div>
<div class="row"><label for="o5">Entered</label><output id="o5">August 17, 2022</output></div>
<h2>Notes</h2><p>Walks home with Jolie on Tuesdays.</p></main>
<aside aria-label="Linked pupils"><h2>Linked pupils</h2><article><h3>Iredale, Jolie</h3><p>Third grade, Room 4</p><p><span>SSID</span> <span>9912340211</span></p><a href="#">Open sheet</a></article></aside></div>
<footer>Madrone 4.2 &middot; report a problem</footer></body></html>`,
);

page(
  's10',
  'Spanish screen, brother in the family card',
  'https://app.tidebook.example/es/alumnos/7731/ficha',
  '0912340110',
  ['9912340212', '8315550113'],
  `<!doctype html>
<html lang="es"><head><meta charset="utf-8"><title>TideBook - Ficha del alumno</title><style>body{font:15px Roboto,sans-serif;margin:0}.bar{background:#0b6;color:#fff;padding:8px}.ficha{display:flex;flex-wrap:wrap;gap:14px;padding:14px}.dato{min-width:210px}.dato span{display:block}.dato .t{font-size:12px;color:#666}.tarjeta{border:1px solid #ccc;border-radius:6px;padding:10px;margin:14px}</style></head>
<body><div class="bar">TideBook &nbsp; Inicio | Alumnos | Asistencia | Calificaciones | Informes | Ajustes</div>
<h1>Jaramillo Peck, Estela</h1><p>Grado 2 &middot; Escuela Primaria Las Dunas &middot; Maestra: Sra. Whitcombe</p>
<div class="ficha"><div class="dato"><span class="t" id="t1">Número local</span><span aria-labelledby="t1">7731</span></div><div class="dato"><span class="t" id="t2">Identificador estatal del estudiante (SSID)</span><span aria-labelledby="t2">0912340110</span></div><div class="dato"><span class="t" id="t3">Fecha de nacimiento</span><span aria-labelledby="t3">09/03/2018</span></div><div class="dato"><span class="t" id="t4">Teléfono de casa</span><span aria-labelledby="t4">8315550113</span></div></div>
<div class="tarjeta"><h2>Familia</h2><p>Madre: Lidia Jaramillo</p><p>Hermano: Jaramillo Peck, Bruno, grado 4, SSID 9912340212</p></div>
<div class="tarjeta"><h2>Programas</h2><ul><li>Inglés como segunda lengua, nivel 3</li><li>Comida gratuita</li></ul></div>
<footer>TideBook &middot; Ayuda &middot; Cerrar sesión</footer></body></html>`,
);

page(
  's11',
  'IEP face page, other child in the present levels',
  'https://iep.foothill-selpa.example/student/4410/iep/2026/face',
  '9912340111',
  ['9912340213', '9900417011', '6265550114'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>IEP Information/Eligibility</title><style>body{font:13px Times,serif;margin:20px}.menu a{margin-right:12px}.line{border-bottom:1px solid #333;padding:3px}.line u{margin-right:22px}textarea{width:90%}</style></head>
<body><div class="menu"><a href="#">Students</a><a href="#">IEP List</a><a href="#">Progress</a><a href="#">Services</a><a href="#">CALPADS Reports</a><a href="#">Log off</a></div>
<h2>Foothill SELPA &mdash; Individualized Education Program</h2>
<div class="line">Student: <u>Kowalczyk, Mireille</u> D.O.B.: <u>04/18/2013</u> Grade: <u>08</u> IEP Date: <u>10/21/2026</u></div>
<div class="line">State SSID: <u>9912340111</u> Residence School: <u>Foothill MS</u> District of Service: <u>Foothill</u></div>
<div class="line">Parent/Guardian: <u>Anneli Kowalczyk</u> Home Phone: <u>6265550114</u> Language: <u>Polish</u></div>
<div class="line">Case Manager: <u>R. Tamblyn</u> SEID: <u>9900417011</u></div>
<h3>Eligibility</h3><p><label><input type="radio" checked> Eligible</label> <label><input type="radio"> Not eligible</label> Primary: Autism (320) Secondary: Speech or Language Impairment (240)</p>
<h3>Family information</h3><p>Sister Kowalczyk, Lena also has an active plan in this SELPA (SSID 9912340213, Grade 5).</p>
<p>Next annual review: 10/20/2027 &nbsp; Next triennial: 10/19/2028</p><p>Page 1 of 16 &middot; Draft &middot; <button type="button">Affirm/Attest</button></p></body></html>`,
);

page(
  's12',
  'bus pass with an own name for the number',
  'https://routes.brightlane.example/riders/88120/pass?print=1',
  '9912340112',
  ['9912340214', '9912340215', '5595550115'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Rider pass</title><style>body{font:14px Arial;margin:24px}.pass{border:2px solid #d80;border-radius:8px;padding:12px;width:460px}.pass th{text-align:right;padding-right:10px}.small{font-size:12px}td,th{padding:2px 8px}</style></head>
<body><p class="small"><a href="#">Back to rider</a> | <button type="button">Print</button> | Brightlane Routing for Orchard Joint USD</p>
<div class="pass"><h2>Bus Pass 2026-2027</h2><table><tr><th>Rider</th><td>Lindqvist, Aurelio</td></tr><tr><th>Grade / School</th><td>7 / Orchard Middle</td></tr><tr><th>State-assigned student no.</th><td>9912340112</td></tr><tr><th>Route</th><td>AM 14, PM 14B</td></tr><tr><th>Stop</th><td>Alder &amp; 3rd, 7:12 am</td></tr><tr><th>Dispatch</th><td>5595550115</td></tr></table></div>
<h3>Others at this stop from the same household</h3><table class="small"><tr><th>Name</th><th>SSID</th><th>School</th></tr><tr><td>Lindqvist, Carmela</td><td>9912340214</td><td>Orchard Elementary</td></tr><tr><td>Lindqvist, Dario</td><td>9912340215</td><td>Orchard Elementary</td></tr></table>
<p class="small">The pass must be shown on request. Report a lost pass to the front office; a fee of $5 applies.</p></body></html>`,
  { sure: false },
);

page(
  's13',
  'counsellor visit, second pupil in the note',
  'https://sis.elkridge-usd.example/madrone/counseling/visit/9017',
  '9912340113',
  ['9912340216', '5305550116'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Madrone - Visit 9017</title><style>body{font:15px/1.5 system-ui;margin:0 20px}.tag{background:#eef;border-radius:4px;padding:1px 6px}section{border-top:1px solid #ccc}</style></head>
<body><header><b>Madrone</b> <a href="#">Pupils</a> <a href="#">Counseling</a> <a href="#">My caseload</a> <a href="#">Referrals</a></header>
<ol class="crumb"><li>Counseling</li><li>Visits</li><li>Visit 9017</li></ol>
<h1>Counseling visit: Mbeki-Thorne, Alma (State ID 9912340113)</h1>
<p><span class="tag">Confidential</span> <span class="tag">Grade 10</span> Local no. 40553</p>
<section><h2>Visit</h2><dl><dt>Date</dt><dd>November 9, 2026, 10:20</dd><dt>Counselor</dt><dd>Verity Samson</dd><dt>Reason</dt><dd>Peer conflict</dd><dt>Parent called</dt><dd>Yes, 5305550116</dd></dl></section>
<section><h2>Note</h2><p>Alma described an argument at lunch. A restorative meeting is planned for Friday in Room C.</p></section>
<section><h2>Other pupil involved</h2><dl><dt>Name</dt><dd>Norrby, Quentin</dd><dt>Grade</dt><dd>10</dd><dt>SSID</dt><dd>9912340216</dd></dl></section>
<button type="button">Lock note</button> <button type="button">Add follow-up</button><footer>Notes are not part of the cumulative record.</footer></body></html>`,
);

page(
  's14',
  'athlete card whose number only has a title',
  'https://athletics.goldcoast-section.example/clearance/athlete/6120',
  '9912340114',
  ['1992340114', '8055550117', '9912340217'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Athlete clearance</title><style>body{font:14px Lato,sans-serif;margin:0}.hd{background:#123;color:#fff;padding:10px}.hd a{color:#fff;margin-right:12px}.badge{background:#e5e9ef;border-radius:9px;padding:2px 9px}.step{border-left:4px solid #2a7;margin:10px;padding-left:10px}</style></head>
<body><div class="hd"><a href="#">Clearance</a><a href="#">Teams</a><a href="#">Transfers</a><a href="#">Forms</a> Gold Coast High School &middot; Fall 2026</div>
<h1>Nakagawa-Reyes, Tamsin</h1>
<p><span class="badge" title="Grade">12</span> <span class="badge" title="Statewide Student Identifier (SSID)">9912340114</span> <span class="badge" title="Sport">Girls water polo</span> <span class="badge" title="Status">Cleared</span></p>
<div class="step"><h3>Physical</h3><p>Examined 07/22/2026 by Dr. Cyril Oake</p><p>NPI: 1992340114</p></div>
<div class="step"><h3>Emergency card</h3><p>Father, Sota Nakagawa: 8055550117</p></div>
<div class="step"><h3>Sibling on the roster</h3><p>Nakagawa-Reyes, Hollis &mdash; SSID: 9912340217 &mdash; Boys swim</p></div>
<div class="step"><h3>Academic eligibility</h3><p>GPA 3.41, 25 credits passed, no incompletes</p></div>
<footer>Questions: athletics office, Room 3</footer></body></html>`,
);

page(
  's15',
  'library patron: table of kinds of numbers',
  'https://library.canyon-usd.example/shelfmark/patron/2201',
  '9912340115',
  ['2900001234', '9912340218', '7145550118'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Shelfmark: Patron</title><style>body{font:13px Verdana;margin:0}.tabs a{padding:5px 10px;border:1px solid #bbb}.box{border:1px solid #ccc;margin:10px;padding:10px}td,th{padding:3px 10px;text-align:left}</style></head>
<body><div class="tabs"><a href="#">Home</a><a href="#">Catalog</a><a href="#">Circulation</a><a href="#">Patrons</a><a href="#">Reports</a><a href="#">Back Office</a></div>
<h2>Patron: Oyelaran, Gideon</h2><p>Type: Student &nbsp; Homeroom: Finch &nbsp; Grade: 4 &nbsp; Status: Active</p>
<div class="box"><h3>Identifiers</h3><table><tr><th>Kind</th><th>Number</th><th>Source</th></tr><tr><td>Patron barcode</td><td>2900001234</td><td>Shelfmark</td></tr><tr><td>District ID</td><td>118820</td><td>SIS import</td></tr><tr><td>Statewide Student ID</td><td>9912340115</td><td>SIS import</td></tr><tr><td>Guardian phone</td><td>7145550118</td><td>SIS import</td></tr></table></div>
<div class="box"><h3>Items out</h3><table><tr><th>Title</th><th>Due</th><th>Fine</th></tr><tr><td>The Lantern Fox</td><td>11/20/2026</td><td>$0.00</td></tr><tr><td>Rivers of the West</td><td>11/06/2026</td><td>$0.60</td></tr></table></div>
<div class="box"><h3>Shared fines account</h3><p>Oyelaran, Ruth (Grade 1), SSID: 9912340218, owes $2.10</p></div>
<p>Shelfmark Library Manager &middot; Canyon USD</p></body></html>`,
);

page(
  's16',
  'test registration, earlier number and examiner',
  'https://toms.statetest.example/students/profile?tab=demographics',
  '9912340116',
  ['9912340219', '9900417016', '9165550119'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>TOMS | View and Edit Student</title><style>body{font:14px "Source Sans Pro",Arial;margin:0}.top{background:#00306b;color:#fff;padding:10px}.grid{display:grid;grid-template-columns:1fr 1fr;gap:4px 30px;padding:12px}.ro{color:#222}.tabs b,.tabs a{margin-right:14px}</style></head>
<body><div class="top">Test Operations &nbsp; Dashboard | Organizations | Users | <b>Students</b> | Test Administration | Reports &nbsp; Role: LEA Coordinator</div>
<h1>View Student</h1><div class="tabs"><b>Demographics</b><a href="#">Test Settings</a><a href="#">Test Assignment</a><a href="#">Test Status</a></div>
<div class="grid"><div><strong>SSID:</strong> <span class="ro">9912340116</span></div><div><strong>Former SSID (retired 2023):</strong> <span class="ro">9912340219</span></div><div><strong>Legal Last Name:</strong> <span class="ro">Pemberley</span></div><div><strong>Legal First Name:</strong> <span class="ro">Dashiell</span></div><div><strong>Date of Birth:</strong> <span class="ro">2014-06-30</span></div><div><strong>Grade:</strong> <span class="ro">06</span></div><div><strong>Responsible LEA:</strong> <span class="ro">Laurel Canyon Unified (1999999)</span></div><div><strong>Primary Disability:</strong> <span class="ro">None</span></div></div>
<h2>Last examiner</h2><p><strong>SEID:</strong> 9900417016 &nbsp; <strong>Name:</strong> Cassius Bright &nbsp; <strong>Phone:</strong> 9165550119</p>
<p>Demographic data are updated nightly and cannot be edited here.</p><button type="button">Back to results</button><footer>Help Desk &middot; Accessibility &middot; Session ends in 28 minutes</footer></body></html>`,
);

page(
  's17',
  'state profile with retired numbers and a candidate',
  'https://calpads.state.example/Student/Profile',
  '9912340117',
  ['9912340220', '9912340221', '9912340222'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Student Profile</title><style>body{font:14px Arial;margin:0}.nav{background:#eee;padding:8px}.nav a{margin-right:14px}.hero{border-bottom:3px solid #06a;padding:10px}.hero span{margin-right:18px}td,th{padding:4px 10px;text-align:left}</style></head>
<body><div class="nav"><a href="#">Home</a><a href="#">Student Search</a><a href="#">SSID Extract</a><a href="#">Online Maintenance</a><a href="#">Reports</a><a href="#">Anomalies</a></div>
<div class="hero"><h1>Quillfeather, Maribel</h1><span>SSID: <b>9912340117</b></span><span>Birth Date: 2012-02-27</span><span>Gender: F</span><span>Status: Enrolled</span></div>
<h2>Enrollment</h2><table><tr><th>School</th><th>Local ID</th><th>Start</th><th>End</th><th>Grade</th></tr><tr><td>Poppy Field Middle</td><td>12019</td><td>2026-08-13</td><td></td><td>09</td></tr><tr><td>Willow Bend Elementary</td><td>12019</td><td>2020-08-14</td><td>2026-06-05</td><td>08</td></tr></table>
<h2>Retired identifiers</h2><table><tr><th>Retired SSID</th><th>Date</th><th>By</th></tr><tr><td>9912340220</td><td>2021-03-09</td><td>Poppy Field USD</td></tr><tr><td>9912340221</td><td>2022-10-11</td><td>Willow Bend USD</td></tr></table>
<h2>Open anomalies</h2><p>MID: may be the same person as Quillfether, Maribell, SSID 9912340222, born 2012-02-27. <a href="#">Resolve</a></p><footer>User: bhartnell, LEA 1999999</footer></body></html>`,
);

page(
  's18',
  'printed transcript, number within a line',
  'https://valley.aeries.net/admin/Transcripts.aspx?print=1',
  '9912340118',
  ['5595550120', '0540019921'],
  aeries(
    'Transcript',
    '<span class="student-full-name">Rasmussen, Octavian</span> <span>Grade 12</span>',
    `<h1>Official Transcript</h1><p>Screaming Eagle High School, 1 Falcon Way, Valley CA 93999. Registrar: 5595550120. Document no. 0540019921</p>
<p>Student: Rasmussen, Octavian &nbsp; Birthdate: 01/11/2009 &nbsp; Perm ID: 31118 &nbsp; State ID: 9912340118 &nbsp; Gender: M &nbsp; Counselor: Haile</p>
<table><tr><th>Course</th><th>Term</th><th>Mark</th><th>Credits</th></tr><tr><td>English 11</td><td>S1 25-26</td><td>B+</td><td>5.00</td></tr><tr><td>US History</td><td>S1 25-26</td><td>A</td><td>5.00</td></tr><tr><td>Chemistry</td><td>S1 25-26</td><td>C</td><td>5.00</td></tr><tr><td>Precalculus</td><td>S1 25-26</td><td>B</td><td>5.00</td></tr></table>
<p>Cumulative GPA 3.18 (unweighted), class rank 88 of 341, credits 185.00 of 220.00</p><p>Signature of registrar ____________ Date ________ Not valid without the school seal.</p>`,
    '31118',
  ),
);

page(
  's19',
  'dialog to link a brother over the own page',
  'https://bay.illuminateed.com/live/?student_id=8907&page=Families',
  '9912340119',
  ['9912340223', '5105550121'],
  illuminate(
    'Families',
    `<h1>Sandoval-Wren, Philippa</h1><p>Grade 3 &middot; Bay Elementary &middot; Room 6</p>
<div class="panel"><h3>Student</h3><dl><dt>Local ID</dt><dd>89073</dd><dt>CA Student ID (SSID) *</dt><dd>9912340119</dd><dt>Birthdate</dt><dd>08/08/2018</dd></dl></div>
<div class="panel"><h3>Household</h3><table><tr><th>Contact</th><th>Relation</th><th>Phone</th></tr><tr><td>Wren, Josephine</td><td>Grandmother</td><td>5105550121</td></tr></table><button type="button">Link sibling</button></div>
<dialog open aria-labelledby="dlgT" style="border:1px solid #889;padding:16px"><h2 id="dlgT">Link a sibling</h2><p>One match at the same address:</p><p><b>Sandoval-Wren, Magnus</b>, Grade 5</p><p>SSID: 9912340223</p><p><button type="button">Link</button> <button type="button">Not a sibling</button></p></dialog>`,
  ),
);

page(
  's20',
  'quick view of another pupil at the side',
  'https://app.tidebook.example/students/5518/attendance',
  '9912340120',
  ['9912340224', '8315550122'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>TideBook - Attendance</title><style>body{font:15px Roboto,sans-serif;margin:0}.bar{background:#0b6;color:#fff;padding:8px}.main{padding:12px 320px 12px 14px}td,th{padding:4px 10px}.meta li{display:inline-block;margin-right:18px}</style></head>
<body><div class="bar">TideBook &nbsp; Home | Students | Attendance | Grades | Reports | Settings</div>
<div class="main"><h1>Thorvald, Beatriz</h1><ul class="meta"><li>Grade 6</li><li>Local #5518</li><li>Statewide ID No. 9912340120</li><li>Room 14</li></ul>
<h2>Attendance, November 2026</h2><table><tr><th>Date</th><th>AM</th><th>PM</th><th>Reason</th></tr><tr><td>11/02</td><td>P</td><td>P</td><td></td></tr><tr><td>11/03</td><td>A</td><td>A</td><td>Ill, mother called 8315550122</td></tr><tr><td>11/04</td><td>T</td><td>P</td><td>Bus late, with Udell</td></tr></table><p>Absences this year: 3. Tardies: 5. Chronic risk: low.</p></div>
<aside role="complementary" aria-label="Quick view" style="position:fixed;top:40px;right:0;width:290px;background:#fafafa;border-left:1px solid #ccc;padding:12px"><button type="button" aria-label="Close">&times;</button><h2>Quick view: Udell, Barnaby</h2><dl><dt>Grade</dt><dd>6</dd><dt>SSID</dt><dd>9912340224</dd><dt>Room</dt><dd>15</dd></dl><a href="#">Open full record</a></aside>
<footer>TideBook &middot; Help &middot; Sign out</footer></body></html>`,
);

page(
  's21',
  'masked in the header, whole in the details',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=K12.StudentHealth',
  '9912340121',
  ['9912340225', '1994450121', '7605550123'],
  synergy(
    'Health',
    '<b>Student:</b> Ulvaeus, Cordelia &nbsp; <b>Perm ID:</b> 620188 &nbsp; <b>SSID:</b> 99&bull;&bull;&bull;&bull;&bull;&bull;21 &nbsp; <b>Grade:</b> 02',
    `<div class="grp"><h3>Identification (health office view)</h3><table><tr><td>State Student Number</td><td>9912340121</td></tr><tr><td>Medi-Cal eligible</td><td>Unknown</td></tr><tr><td>Physician</td><td>Dr. N. Abara</td></tr><tr><td>Physician NPI</td><td>1994450121</td></tr><tr><td>Office phone</td><td>7605550123</td></tr></table></div>
<div class="grp"><h3>Immunizations</h3><table><tr><th>Vaccine</th><th>Doses</th><th>Status</th></tr><tr><td>MMR</td><td>2</td><td>Complete</td></tr><tr><td>Polio</td><td>4</td><td>Complete</td></tr><tr><td>Varicella</td><td>1</td><td>Due 12/01/2026</td></tr></table></div>
<div class="grp"><h3>Exposure notice</h3><p>Same household: Ulvaeus, Edmund, Grade K, State Student Number: 9912340225, sent home 11/03/2026.</p></div>`,
  ),
);

page(
  's22',
  'chip with an abbreviation, referral of another',
  'https://lagunaca.infinitecampus.org/campus/apps/behavior/incident-participant?personID=55231',
  '9912340122',
  ['9912340226', '6615550124'],
  campus(
    'Behavior Detail',
    '<span class="person-header__item"><strong>Vandermeer, Kaito</strong></span><span class="person-header__item">Grade: 09</span><span class="person-header__item chip"><abbr title="Statewide Student Identifier">SSID</abbr> 9912340122</span>',
    `<section class="card"><h2>Incident 3381</h2><div class="field"><span class="lbl">Date</span>11/05/2026 12:40</div><div class="field"><span class="lbl">Location</span>Cafeteria</div><div class="field"><span class="lbl">Event</span>Defiance (5)</div><div class="field"><span class="lbl">Resolution</span>Lunch detention</div><div class="field"><span class="lbl">Guardian notified</span>6615550124</div></section>
<section class="card"><h2>Other participants</h2><table><thead><tr><th>Name</th><th>Role</th><th>Student State ID</th></tr></thead><tbody><tr><td>Wexler, Indigo</td><td>Victim</td><td>9912340226</td></tr></tbody></table></section>
<section class="card"><h2>Narrative</h2><p>Kaito refused to leave the table when asked twice by the supervisor.</p></section>`,
  ),
);

page(
  's23',
  'kind of number chosen in a select before the field',
  'https://q.sierravista-usd.example/Q/Student/Identifiers.aspx?sid=71220',
  '9912340123',
  ['9912340227', '2095550125', '4471120093'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Q - Identifiers</title><style>body{font:13px Segoe UI,sans-serif;margin:0}.ribbon{background:#3a3a7a;color:#fff;padding:5px 12px}.r{margin:6px 12px}.fam{border:1px solid #ccc;margin:12px;padding:8px}</style></head>
<body><div class="ribbon">Q | File | Student | Attendance | Marks | Query &nbsp; 231 of 622</div>
<h2>Wainwright, Oleander &mdash; Grade 08 &mdash; Stu # 71220</h2>
<form action="#"><fieldset><legend>Identifiers of this student</legend>
<div class="r"><select aria-label="Identifier type"><option>Statewide Student ID (SSID)</option><option selected>Food service PIN</option><option>Library</option></select> <input aria-label="Food service PIN" value="4471120093"> <button type="button">Remove</button></div>
<div class="r"><select aria-label="Identifier type"><option selected>Statewide Student ID (SSID)</option><option>Food service PIN</option><option>Library</option></select> <input aria-label="Identifier" value="9912340123"> <button type="button">Remove</button></div>
<div class="r"><button type="button">Add identifier</button></div></fieldset></form>
<div class="fam"><h3>Family group 2207</h3><p>Guardian: Rosalind Wainwright, 2095550125</p><p>Wainwright, Sorrel, Gr 05 &mdash; SSID: 9912340227</p></div>
<p>F1 Help &nbsp; F5 Refresh &nbsp; Connected to SVUSD-PROD</p></body></html>`,
  { sure: false },
);

page(
  's24',
  "value above its label, sister's tile below",
  'https://sis.elkridge-usd.example/madrone/pupil/30442/overview',
  '0912340124',
  ['9912340228', '5305550126'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Madrone - Overview</title><style>body{font:15px/1.4 system-ui;margin:0 18px}.tiles{display:flex;gap:14px}.tile{border:1px solid #ddd;border-radius:6px;padding:8px 14px}.big{font-size:20px}.cap{font-size:11px;color:#666}</style></head>
<body><header><b>Madrone</b> Elk Ridge USD &nbsp; Pupils | Classes | Registers | Meals | State returns</header>
<h1>Xanthopoulos, Iris</h1><p>Eighth grade, Core 8B, enrolled since August 2019</p>
<div class="tiles"><div class="tile"><div class="big">30442</div><div class="cap">District number</div></div><div class="tile"><div class="big">0912340124</div><div class="cap">State student no. (SSID)</div></div><div class="tile"><div class="big">5305550126</div><div class="cap">Mother's cell</div></div><div class="tile"><div class="big">96.4%</div><div class="cap">Attendance</div></div></div>
<h2>Sister at this school</h2><div class="tiles"><div class="tile"><div class="big">Xanthopoulos, Daphne</div><div class="cap">Sixth grade</div></div><div class="tile"><div class="big">9912340228</div><div class="cap">SSID</div></div></div>
<h2>Today</h2><ul><li>Period 1 Science: present</li><li>Period 2 Math: present</li><li>Period 3 PE: excused</li></ul><footer>Madrone 4.2</footer></body></html>`,
);

page(
  's25',
  'printed summary, one row under heads',
  'https://lagunaca.infinitecampus.org/campus/apps/person/summary-print?personID=55318',
  '9912340125',
  ['6615550127', '6615550128', '9912340229'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Person Summary Report</title><style>body{font:12px Arial;margin:24px}table{border-collapse:collapse;width:100%;margin-bottom:12px}td,th{border:1px solid #999;padding:3px 6px;text-align:left}th{background:#eee}.r{text-align:right}</style></head>
<body><div class="r">Laguna Unified &middot; Generated on 11/12/2026 08:14:02 AM &middot; Page 1 of 1</div><h1>Person Summary Report</h1><h2>Yarborough, Celestine M.</h2>
<table><tr><th>Grade</th><th>Student Number</th><th>Student State ID</th><th>Birth Date</th><th>Gender</th></tr><tr><td>04</td><td>553181</td><td>9912340125</td><td>03/22/2017</td><td>F</td></tr></table>
<h3>Household</h3><table><tr><th>Address</th><th>Household Phone</th></tr><tr><td>77 Heron Lane, Laguna CA 92999</td><td>6615550127</td></tr></table>
<h3>Relationships - Emergency Priority</h3><table><tr><th>Seq</th><th>Name</th><th>Relationship</th><th>Cell</th><th>Portal</th></tr><tr><td>1</td><td>Yarborough, Alistair</td><td>Father</td><td>6615550128</td><td>Yes</td></tr></table>
<h3>Siblings Enrolled</h3><table><tr><th>Name</th><th>Grade</th><th>State ID</th></tr><tr><td>Yarborough, Leopold</td><td>01</td><td>9912340229</td></tr></table></body></html>`,
);

page(
  's26',
  'header line of three numbers, seat mate with an SSID',
  'https://ridge.powerschool.com/admin/students/transportation.html?frn=0010004488',
  '9912340126',
  ['0010004488', '9912340230', '5595550129', '2200418830'],
  powerSchool(
    'Transportation',
    '<div id="student_detail_header"><h2>Zamorano, Fitz 6</h2><p>Local ID: 40388 &nbsp; Family ID: 2200418830 &nbsp; Calif. SSID#: 9912340126</p></div>',
    `<div class="box-round"><table><tr class="oddRow"><td class="bold">To school</td><td>Bus 7, stop Juniper Rd, 6:58</td></tr><tr class="evenRow"><td class="bold">From school</td><td>Bus 7, 15:10</td></tr><tr class="oddRow"><td class="bold">Driver phone</td><td>5595550129</td></tr><tr class="evenRow"><td class="bold">Special equipment</td><td>Harness</td></tr></table></div>
<div class="box-round"><h3>Assigned seat mate</h3><table><tr><td class="bold">Name</td><td>Ziegler, Annika</td></tr><tr><td class="bold">SSID</td><td>9912340230</td></tr><tr><td class="bold">Seat</td><td>4B</td></tr></table></div>
<div class="box-round"><h3>Comments</h3><p>Driver waits for the aide at Juniper Rd.</p></div><div class="button-row"><button type="button">Submit</button></div>`,
  ),
);

// ---- No number may be asked for or offered ----

page(
  'n01',
  'own field blank, siblings listed',
  'https://valley.aeries.net/admin/Siblings.aspx',
  null,
  ['9912340301', '9912340302', '5595550131'],
  aeries(
    'Siblings',
    `<span class="student-full-name">Abernathy, Wilhelmina</span> ${aeriesField('Student ID', 'STU.ID', '31140')}${aeriesField('State Student ID', 'STU.CID', '')}${aeriesField('Telephone', 'STU.TL', '5595550131')}${aeriesField('Grade', 'STU.GR', 'K')}`,
    `<h1>Siblings</h1><p>Family key 8810</p><table><tr><th>Name</th><th>Grade</th><th>School</th><th>State Student ID</th></tr><tr><td>Abernathy, Cyrus</td><td>3</td><td>994</td><td>9912340301</td></tr><tr><td>Abernathy, Delphine</td><td>5</td><td>994</td><td>9912340302</td></tr></table>
<p><a href="#">Add sibling</a> <a href="#">Print family list</a></p>`,
    '31140',
  ),
);

page(
  'n02',
  'own masked, brother whole',
  'https://valley.aeries.net/teacher/StudentProfile.aspx',
  null,
  ['9912340303', '5595550132', '5595550133'],
  aeries(
    'Student Profile',
    `<span class="student-full-name">Blackwood, Saoirse</span> ${aeriesField('Student ID', 'STU.ID', '31152')}${aeriesField('State Student ID', 'STU.CID', '******0152')}${aeriesField('Grade', 'STU.GR', '7')}`,
    `<h1>Profile</h1><div class="card"><h3>Contacts</h3><table><tr><th>Name</th><th>Code</th><th>Home</th><th>Cell</th></tr><tr><td>Blackwood, Niamh</td><td>Mother</td><td>5595550132</td><td>5595550133</td></tr></table></div>
<div class="card"><h3>Brother in your period 3</h3><p>Blackwood, Fergus, Grade 8</p><p>State Student ID: 9912340303</p></div>
<div class="card"><h3>Classes</h3><table><tr><th>Per</th><th>Course</th><th>Teacher</th></tr><tr><td>1</td><td>ELA 7</td><td>Hodge</td></tr><tr><td>2</td><td>Math 7</td><td>Okoro</td></tr></table></div>`,
    '31152',
  ),
);

page(
  'n03',
  'own pending, possible duplicates below',
  'https://ridge.powerschool.com/admin/students/state/ssid.html?frn=0010004502',
  null,
  ['0010004502', '9912340304', '9912340305', '5595550134'],
  powerSchool(
    'State/Province - CA: SSID Enrollment',
    '<h2 id="student_detail_header">Cavendish, Amaury 1 40502 Ridge Elementary</h2>',
    `<div class="box-round"><table><tr class="oddRow"><td class="bold">Statewide Student Identifier (SSID)</td><td><span class="pill">Pending &ndash; requested 11/02/2026</span></td></tr><tr class="evenRow"><td class="bold">Place of birth</td><td>Fresno, CA</td></tr><tr class="oddRow"><td class="bold">Enrolling parent's phone</td><td>5595550134</td></tr></table></div>
<div class="box-round"><h3>Candidates returned by the state</h3><table><tr><th>Score</th><th>Name</th><th>Birth date</th><th>SSID</th></tr><tr><td>81</td><td>Cavendish, Amory</td><td>05/05/2019</td><td>9912340304</td></tr><tr><td>66</td><td>Cavanaugh, Amaury</td><td>05/06/2019</td><td>9912340305</td></tr></table><button type="button">None of these</button></div>`,
  ),
);

page(
  'n04',
  'staff record with State ID',
  'https://ridge.powerschool.com/admin/faculty/edit.html?frn=0050000311',
  null,
  ['0050000311', '9900417104', '5595550135'],
  powerSchool(
    'Edit Information',
    '<h2>Dunleavy, Portia &mdash; Staff</h2>',
    `<div class="box-round"><table><tr class="oddRow"><td class="bold">Name (Last, First)</td><td><input value="Dunleavy"> <input value="Portia"></td></tr><tr class="evenRow"><td class="bold">Staff ID</td><td><input value="7114"></td></tr><tr class="oddRow"><td class="bold">State ID</td><td><input value="9900417104"></td></tr><tr class="evenRow"><td class="bold">Title</td><td><input value="Resource Specialist"></td></tr><tr class="oddRow"><td class="bold">School phone</td><td><input value="5595550135"></td></tr><tr class="evenRow"><td class="bold">Homeroom</td><td><input value="11"></td></tr><tr class="oddRow"><td class="bold">Credential</td><td>Mild/Moderate, expires 07/01/2029</td></tr></table></div><div class="button-row"><button type="button">Submit</button></div>`,
    true,
  ),
);

page(
  'n05',
  'own number is a picture, cousin in text',
  'https://lagunaca.infinitecampus.org/campus/apps/person/id-card?personID=55402',
  null,
  ['9912340306', '6615550136'],
  campus(
    'ID Card',
    '<span class="person-header__item"><strong>Eberhardt, Ludmila</strong></span><span class="person-header__item">Student #: 554020</span><span class="person-header__item">Grade: 11</span>',
    `<section class="card"><h2>Student ID card</h2><div class="field"><span class="lbl">Student State ID</span><img width="180" height="40" alt="Bar code" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"></div><div class="field"><span class="lbl">Valid through</span>June 2027</div><div class="field"><span class="lbl">Lost card? Call</span>6615550136</div></section>
<section class="card"><h2>Non-household relationships</h2><div class="field"><span class="lbl">Cousin</span>Eberhardt, Jasper</div><div class="field"><span class="lbl">Cousin's grade</span>09</div><div class="field"><span class="lbl">Student State ID</span>9912340306</div></section>`,
  ),
);

page(
  'n06',
  'no right to see the own number, sibling grid open',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=K12.Student.Family',
  null,
  ['9912340307', '9912340308', '7605550137'],
  synergy(
    'Student Family',
    '<b>Student Name:</b> Featherstone, Ansel &nbsp; <b>Grade:</b> 03 &nbsp; <b>School:</b> Mesa Elementary',
    `<div class="grp"><h3>Student</h3><div class="fld"><span class="lbl">Perm ID</span><span>620240</span></div><div class="fld"><span class="lbl">State Student Number</span><span><i>Not available for your role</i></span></div><div class="fld"><span class="lbl">Home Phone</span><span>7605550137</span></div></div>
<div class="grp"><h3>Siblings</h3><table><tr><th>Line</th><th>Name</th><th>Grade</th><th>State Student Number</th></tr><tr><td>1</td><td>Featherstone, Bryony</td><td>05</td><td>9912340307</td></tr><tr><td>2</td><td>Featherstone, Corwin</td><td>01</td><td>9912340308</td></tr></table></div>
<div class="grp"><h3>Custody</h3><p>Joint; alternate weeks. Papers on file 02/2024.</p></div>`,
  ),
);

page(
  'n07',
  'class list',
  'https://bay.illuminateed.com/live/?page=Roster&section=411',
  null,
  ['9912340309', '9912340310', '9912340311', '9912340312'],
  illuminate(
    'Section roster',
    `<h1>Algebra I, Period 2 (Grimaldi)</h1><p>Room 31 &middot; Fall &middot; 4 of 32 shown</p>
<div class="panel"><table><thead><tr><th><input type="checkbox" aria-label="All"></th><th>Student</th><th>Grade</th><th>Local ID</th><th>SSID</th></tr></thead><tbody><tr><td><input type="checkbox" aria-label="Row"></td><td>Garmendia, Lux</td><td>9</td><td>89301</td><td>9912340309</td></tr><tr><td><input type="checkbox" aria-label="Row"></td><td>Hatherley, Omar</td><td>9</td><td>89340</td><td>9912340310</td></tr><tr><td><input type="checkbox" aria-label="Row"></td><td>Ibarra-Cole, Wes</td><td>10</td><td>88112</td><td>9912340311</td></tr><tr><td><input type="checkbox" aria-label="Row"></td><td>Juneau, Marcella</td><td>9</td><td>89377</td><td>9912340312</td></tr></tbody></table></div>
<button type="button">Export CSV</button> <button type="button">Print answer sheets</button>`,
  ),
);

page(
  'n08',
  'select of candidates with none chosen',
  'https://bay.illuminateed.com/live/?student_id=9077&page=State_ID_Match',
  null,
  ['9912340313', '9912340314', '5105550138'],
  illuminate(
    'State ID match',
    `<h1>Kirkbride, Evander</h1><p>Grade TK &middot; Bay Elementary &middot; Local ID 90775</p>
<div class="panel"><h3>Assign a state number</h3><p><label for="pick">SSID</label> <select id="pick"><option value="" selected>Choose a match&hellip;</option><option value="9912340313">9912340313 Kirkbride, Evan</option><option value="9912340314">9912340314 Kirkbridge, Evander</option></select> <button type="button" disabled>Assign</button></p></div>
<div class="panel"><h3>Best match</h3><dl><dt>Name</dt><dd>Kirkbride, Evan</dd><dt>SSID</dt><dd>9912340313</dd><dt>Birthdate</dt><dd>01/17/2022</dd><dt>Last school</dt><dd>Marsh Creek Preschool</dd></dl></div>
<div class="panel"><h3>Contacts</h3><dl><dt>Father</dt><dd>Lionel Kirkbride</dd><dt>Phone</dt><dd>5105550138</dd></dl></div>`,
  ),
);

page(
  'n09',
  'banner blank, last viewed at the side',
  'https://q.sierravista-usd.example/Q/Student/Main.aspx',
  null,
  ['9912340315', '9912340316'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Q - Student</title><style>body{font:13px Segoe UI,sans-serif;margin:0}.ribbon{background:#3a3a7a;color:#fff;padding:5px 12px}.banner td,.banner th{padding:2px 12px;text-align:left}.side{float:right;width:230px;border:1px solid #ccc;padding:8px;margin:8px}</style></head>
<body><div class="ribbon">Q | File | Student | Attendance | Marks | Discipline | Health | Query &nbsp; [ &#124;&#9664; ][ &#9664; ][ &#9654; ][ &#9654;&#124; ] 0 of 622</div>
<table class="banner"><tr><th>Name</th><th>Stu #</th><th>SSID</th><th>Gr</th><th>Phone</th></tr><tr><td>&nbsp;</td><td>&nbsp;</td><td>&nbsp;</td><td>&nbsp;</td><td>&nbsp;</td></tr></table>
<div class="side"><h4>Recently opened</h4><ul><li>Lachlan, Priya<br>SSID: 9912340315</li><li>Monteverde, Cole<br>SSID: 9912340316</li></ul></div>
<fieldset><legend>Find student</legend><p><label>Last name <input value=""></label> <label>First name <input value=""></label> <label>SSID <input value=""></label></p><button type="button">Find</button> <button type="button">Clear</button></fieldset>
<p>Ready. F1 Help &nbsp; F5 Refresh</p></body></html>`,
);

page(
  'n10',
  'state number empty, contact and sibling filled',
  'https://aspen.oakmeadow.example/aspen/studentDetail.do?navkey=student.std.list.detail',
  null,
  ['9165550139', '9165550140', '9912340317'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Aspen: Student :: Details</title><style>body{font:12px Arial;margin:0}.applicationHeader{background:#00457c;color:#fff;padding:6px}td.detailProperty{color:#555;padding:3px 10px;text-align:right}td.detailValue{padding:3px 10px}</style></head>
<body><form name="studentDetailForm"><div class="applicationHeader">Oak Meadow School &nbsp; Pages | <b>Student</b> | Staff | Attendance | Grades | Tools &nbsp; Log Off</div>
<div>Student List :: <b>Nightingale, Rhys</b> &nbsp; 9 of 28</div>
<table class="detailContainer"><tr><td class="detailProperty">Name</td><td class="detailValue">Nightingale, Rhys</td></tr><tr><td class="detailProperty">Local ID</td><td class="detailValue"><input name="propertyValue(stdIDLocal)" value="20790"></td></tr><tr><td class="detailProperty">State ID</td><td class="detailValue"><input name="propertyValue(stdIDState)" value=""></td></tr><tr><td class="detailProperty">Phone 1</td><td class="detailValue"><input name="propertyValue(psnPhone01)" value="9165550139"></td></tr><tr><td class="detailProperty">Phone 2</td><td class="detailValue"><input name="propertyValue(psnPhone02)" value="9165550140"></td></tr></table>
<h4>Family</h4><table><tr><td class="detailProperty">Sister</td><td class="detailValue">Nightingale, Petal</td></tr><tr><td class="detailProperty">Sister's state ID</td><td class="detailValue">9912340317</td></tr></table>
<button type="button">Save</button> <button type="button">Cancel</button></form></body></html>`,
);

page(
  'n11',
  'empty enrolment form with an example and a suggestion',
  'https://sis.elkridge-usd.example/madrone/pupil/new',
  null,
  ['9912345678', '9912340318', '5305550141'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Madrone - New pupil</title><style>body{font:15px/1.5 system-ui;margin:0 18px}.row{margin:8px 0}.row label{display:inline-block;width:220px}.hint{color:#666;font-size:13px}.suggest{border:1px dashed #999;padding:8px;width:420px}</style></head>
<body><header><b>Madrone</b> Elk Ridge USD &nbsp; Pupils | Classes | Registers | Meals | State returns</header>
<ol><li>Pupils</li><li>New pupil</li></ol><h1>New pupil</h1><form action="#">
<div class="row"><label for="a">Last name</label><input id="a" value="Osgood"></div><div class="row"><label for="b">First name</label><input id="b" value=""></div>
<div class="row"><label for="c">SSID (if known)</label><input id="c" value="" placeholder="9912345678"> <span class="hint">Ten digits, e.g. 9912345678</span></div>
<div class="row"><label for="d">Home phone</label><input id="d" value="5305550141"></div><div class="row"><label for="e">Grade</label><select id="e"><option>K</option><option>1</option></select></div>
<div class="suggest"><b>A pupil of this name is enrolled:</b> Osgood, Marlowe, second grade, SSID 9912340318. Copy the address?  <button type="button">Copy</button></div>
<p><button type="submit">Create pupil</button></p></form><footer>Madrone 4.2</footer></body></html>`,
);

page(
  'n12',
  'portal of a parent with two children',
  'https://valley.aeries.net/student/Default.aspx',
  null,
  ['9912340319', '9912340320', '5595550142'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Aeries: Parent Portal</title><style>body{font:14px Arial;margin:0}.nav{background:#27496d;color:#fff;padding:8px}.kid{border:1px solid #ccc;border-radius:6px;padding:10px;margin:10px;display:inline-block;width:300px}</style></head>
<body><form id="aspnetForm"><div class="nav">Valley Unified | Home | Student Info | Attendance | Grades | Data Confirmation | Log Out</div>
<h1>Welcome, Regina Pettibone</h1><p>Choose a child, or call the office at 5595550142.</p>
<div class="kid"><h2>Pettibone, Clementine</h2><p>Grade 4, Falcon Elementary</p><p>State Student ID: 9912340319</p><a href="#">Classes</a> <a href="#">Attendance</a></div>
<div class="kid"><h2>Pettibone, Rufus</h2><p>Grade 7, Hawk Middle</p><p>State Student ID: 9912340320</p><a href="#">Classes</a> <a href="#">Attendance</a></div>
<p>Data confirmation is open until December 1. <a href="#">Begin</a></p><div>Aeries Parent Portal &middot; Privacy policy &middot; Add new student to your account</div></form></body></html>`,
  { isOfItsHost: true },
);

page(
  'n13',
  'request of a transfer, number typed and candidates',
  'https://iep.foothill-selpa.example/transfer/request',
  null,
  ['9912340321', '9912340322', '9912340323', '6265550143'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Request student transfer</title><style>body{font:13px Arial;margin:20px}.menu a{margin-right:12px}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}</style></head>
<body><div class="menu"><a href="#">Students</a><a href="#">IEP List</a><a href="#">Transfers</a><a href="#">CALPADS Reports</a><a href="#">Log off</a></div>
<h2>Request a student from another SELPA</h2><form action="#"><p><label for="q1">SSID</label> <input id="q1" value="9912340321"> <label for="q2">Last name</label> <input id="q2" value=""> <label for="q3">Birth date</label> <input id="q3" value=""> <button type="button">Search</button></p></form>
<p role="status">No student matches this number exactly. Close numbers:</p>
<table><tr><th>Student</th><th>SSID</th><th>Birth date</th><th>SELPA</th><th></th></tr><tr><td>Quesada, Emmeline</td><td>9912340322</td><td>03/14/2014</td><td>Valley View</td><td><button type="button">Request</button></td></tr><tr><td>Rotherham, Jory</td><td>9912340323</td><td>11/28/2013</td><td>Desert Rim</td><td><button type="button">Request</button></td></tr></table>
<p>Requests are answered within five school days. SELPA office: 6265550143.</p></body></html>`,
);

page(
  'n14',
  'riders of a route',
  'https://routes.brightlane.example/routes/14/riders',
  null,
  ['9912340324', '9912340325', '9912340326', '5595550144', '5595550145'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Route 14 riders</title><style>body{font:14px Arial;margin:16px}.stop{border-left:4px solid #d80;margin:12px 0;padding-left:10px}.rider{margin:4px 0}.rider span{margin-right:16px}</style></head>
<body><p><b>Brightlane</b> Routes | Stops | Riders | Vehicles | Drivers &nbsp; Orchard Joint USD</p><h1>Route 14 (AM)</h1><p>Driver: Bartholomew Sykes, 5595550144 &middot; Vehicle 22 &middot; Capacity 48</p>
<div class="stop"><h3>Alder &amp; 3rd, 7:12</h3><div class="rider"><span>Sagebrook, Hana</span><span>Grade 7</span><span>State ID: 9912340324</span></div><div class="rider"><span>Tolliver, Reed</span><span>Grade 6</span><span>State ID: 9912340325</span></div></div>
<div class="stop"><h3>Juniper &amp; 9th, 7:19</h3><div class="rider"><span>Umbridge-Ng, Kit</span><span>Grade 8</span><span>State ID: 9912340326</span></div></div>
<p>Dispatch 5595550145 &middot; <a href="#">Print manifest</a> &middot; <a href="#">Message families</a></p></body></html>`,
);

page(
  'n15',
  'group session of a counsellor',
  'https://sis.elkridge-usd.example/madrone/counseling/group/77',
  null,
  ['9912340327', '9912340328', '9912340329', '9900417115'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Madrone - Group 77</title><style>body{font:15px/1.5 system-ui;margin:0 20px}.m{border:1px solid #ddd;border-radius:6px;padding:6px 12px;margin:8px 0}</style></head>
<body><header><b>Madrone</b> <a href="#">Pupils</a> <a href="#">Counseling</a> <a href="#">My caseload</a> <a href="#">Referrals</a></header>
<h1>Lunch bunch, group 77</h1><p>Counselor: Verity Samson, SEID 9900417115. Thursdays, Room C, weeks 8 to 14.</p>
<h2>Members</h2><div class="m"><b>Vasquez-Holm, Ingrid</b> (grade 4)<br>SSID: 9912340327<br>Goal: turn taking</div><div class="m"><b>Whitmarsh, Ezra</b> (grade 4)<br>SSID: 9912340328<br>Goal: naming feelings</div><div class="m"><b>Yoon, Calla</b> (grade 5)<br>SSID: 9912340329<br>Goal: asking for help</div>
<h2>Session log</h2><table><tr><th>Date</th><th>Topic</th><th>Present</th></tr><tr><td>11/05/2026</td><td>Calm corner</td><td>3</td></tr><tr><td>10/29/2026</td><td>Introductions</td><td>2</td></tr></table><footer>Confidential</footer></body></html>`,
);

page(
  'n16',
  'own number with the registrar, team-mate named',
  'https://athletics.goldcoast-section.example/clearance/athlete/6188',
  null,
  ['9912340330', '1995520144', '8055550146'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Athlete clearance</title><style>body{font:14px Lato,sans-serif;margin:0}.hd{background:#123;color:#fff;padding:10px}.hd a{color:#fff;margin-right:12px}.step{border-left:4px solid #c62;margin:10px;padding-left:10px}dt{font-weight:bold}</style></head>
<body><div class="hd"><a href="#">Clearance</a><a href="#">Teams</a><a href="#">Transfers</a><a href="#">Forms</a> Gold Coast High School &middot; Fall 2026</div>
<h1>Abernethy-Cruz, Malachi</h1><p>Grade 10 &middot; Cross country &middot; <b>Not cleared</b></p>
<dl><dt>SSID</dt><dd>Missing &mdash; ask the registrar</dd><dt>Home school</dt><dd>Gold Coast High</dd><dt>Transfer</dt><dd>Valid change of residence</dd></dl>
<div class="step"><h3>Physical</h3><p>Clinic: Harbor Pediatrics, NPI 1995520144, phone 8055550146</p></div>
<div class="step"><h3>Car pool</h3><p>Rides with Bellweather, Otis (Grade 11, SSID: 9912340330)</p></div>
<div class="step"><h3>Forms</h3><p>Concussion: signed. Sudden cardiac arrest: signed. Code of ethics: missing.</p></div><footer>Questions: athletics office, Room 3</footer></body></html>`,
);

page(
  'n17',
  'patron without a number, last patron above',
  'https://library.canyon-usd.example/shelfmark/patron/2260',
  null,
  ['9912340331', '2900001260', '2900001188'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Shelfmark: Patron</title><style>body{font:13px Verdana;margin:0}.tabs a{padding:5px 10px;border:1px solid #bbb}.box{border:1px solid #ccc;margin:10px;padding:10px}.prev{background:#fffbe6}td,th{padding:3px 10px;text-align:left}</style></head>
<body><div class="tabs"><a href="#">Home</a><a href="#">Catalog</a><a href="#">Circulation</a><a href="#">Patrons</a><a href="#">Reports</a></div>
<div class="box prev"><h4>Previous patron</h4><p>Carmichael, Juno &middot; barcode 2900001188 &middot; SSID: 9912340331 &middot; 2 items checked out just now</p></div>
<h2>Patron: Dragomir, Felix</h2><p>Type: Student &nbsp; Homeroom: Wren &nbsp; Grade: 2</p>
<div class="box"><h3>Identifiers</h3><table><tr><th>Kind</th><th>Number</th></tr><tr><td>Patron barcode</td><td>2900001260</td></tr><tr><td>District ID</td><td>118912</td></tr><tr><td>Statewide Student ID</td><td>not on file</td></tr></table></div>
<div class="box"><h3>Items out</h3><p>None. Limit 3 items.</p></div><p>Shelfmark Library Manager &middot; Canyon USD</p></body></html>`,
);

page(
  'n18',
  'errors of an upload',
  'https://toms.statetest.example/students/upload/results?file=settings-1109.csv',
  null,
  ['9912340332', '9912340333', '9912340334', '9165550147'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>TOMS | Upload Results</title><style>body{font:14px "Source Sans Pro",Arial;margin:0}.top{background:#00306b;color:#fff;padding:10px}td,th{padding:5px 12px;text-align:left;border-bottom:1px solid #ddd}.err{background:#fde8e8;padding:8px}</style></head>
<body><div class="top">Test Operations &nbsp; Dashboard | Organizations | Users | <b>Students</b> | Test Administration | Reports</div>
<h1>Upload Test Settings: validation results</h1><p>File settings-1109.csv, 118 rows, uploaded 11/09/2026 by L. Farnsworth</p>
<div class="err">SSID 9912340332 was not found in your organization.</div>
<table><tr><th>Row</th><th>SSID</th><th>Field</th><th>Message</th></tr><tr><td>14</td><td>9912340333</td><td>Braille</td><td>Value not allowed for this grade</td></tr><tr><td>52</td><td>9912340334</td><td>Text-to-Speech</td><td>Requires IEP or 504 flag</td></tr></table>
<p><button type="button">Download error file</button> <button type="button">Upload corrected file</button></p><footer>Help Desk 9165550147 &middot; Accessibility</footer></body></html>`,
);

page(
  'n19',
  'list of anomalies',
  'https://calpads.state.example/Anomalies/MID',
  null,
  ['9912340335', '9912340336', '9912340337', '9912340338'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Multiple Identifier Anomalies</title><style>body{font:14px Arial;margin:0}.nav{background:#eee;padding:8px}.nav a{margin-right:14px}.pair{border:1px solid #ccc;margin:12px;padding:8px;display:flex;gap:30px}dt{font-weight:bold}</style></head>
<body><div class="nav"><a href="#">Home</a><a href="#">Student Search</a><a href="#">SSID Extract</a><a href="#">Reports</a><a href="#">Anomalies</a></div><h1>MID anomalies (2 open)</h1><p>LEA: Poppy Field USD. Sort: oldest first.</p>
<div class="pair"><dl><dt>Name</dt><dd>Ellsworth, Noor</dd><dt>SSID</dt><dd>9912340335</dd><dt>Birth date</dt><dd>2015-09-09</dd></dl><dl><dt>Name</dt><dd>Ellsworth, Nour</dd><dt>SSID</dt><dd>9912340336</dd><dt>Birth date</dt><dd>2015-09-09</dd></dl><button type="button">Combine</button></div>
<div class="pair"><dl><dt>Name</dt><dd>Fairbanks, Tiago</dd><dt>SSID</dt><dd>9912340337</dd><dt>Birth date</dt><dd>2010-01-02</dd></dl><dl><dt>Name</dt><dd>Fairbank, Thiago</dd><dt>SSID</dt><dd>9912340338</dd><dt>Birth date</dt><dd>2010-01-02</dd></dl><button type="button">Combine</button></div><footer>User: bhartnell</footer></body></html>`,
);

page(
  'n20',
  'print view: own as a square code, brother in text',
  'https://ca-mesa.edupoint.com/ST_Print.aspx?report=STU408',
  null,
  ['9912340339', '7605550148'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>STU408 Student Emergency Card</title><style>body{font:12px Arial;margin:24px}table{border-collapse:collapse;width:100%}td{border:1px solid #777;padding:5px}td small{display:block;color:#555}</style></head>
<body><h2>Mesa Unified School District &mdash; Student Emergency Card</h2><p>Printed 11/11/2026 07:55, report STU408, page 1</p>
<table><tr><td><small>Student</small>Greenhalgh, Araminta</td><td><small>Grade</small>02</td><td><small>Perm ID</small>620311</td><td><small>State Student Number</small><img width="48" height="48" alt="QR code" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"></td></tr>
<tr><td colspan="2"><small>Address</small>4 Saguaro Court, Mesa CA 92998</td><td colspan="2"><small>Home phone</small>7605550148</td></tr>
<tr><td colspan="2"><small>Brother at this school</small>Greenhalgh, Barnabas, Grade 04</td><td colspan="2"><small>Brother's State Student Number</small>9912340339</td></tr>
<tr><td colspan="4"><small>Medical</small>Asthma, inhaler in office. Tylenol: no.</td></tr></table><p>Parent signature _______________________ Date __________</p></body></html>`,
);

page(
  'n21',
  'merging dialog over a page without a number',
  'https://app.tidebook.example/students/6044/profile',
  null,
  ['9912340340', '9912340341', '8315550149'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>TideBook - Profile</title><style>body{font:15px Roboto,sans-serif;margin:0}.bar{background:#0b6;color:#fff;padding:8px}.main{padding:12px 14px}td,th{padding:4px 12px;text-align:left}</style></head>
<body><div class="bar">TideBook &nbsp; Home | Students | Attendance | Grades | Reports | Settings</div>
<div class="main"><h1>Hollingbrook, Anselm</h1><dl><dt>Grade</dt><dd>1</dd><dt>Local #</dt><dd>6044</dd><dt>Statewide ID</dt><dd><em>Awaiting state response</em></dd><dt>Phone</dt><dd>8315550149</dd></dl><p>Two records of similar names were found in the county file.</p></div>
<div role="dialog" aria-modal="true" aria-labelledby="mt" style="position:fixed;top:90px;left:20%;width:60%;background:#fff;border:1px solid #777;padding:16px"><h2 id="mt">Same person?</h2><table><tr><th></th><th>Record A</th><th>Record B</th></tr><tr><td>Name</td><td>Hollingbrook, Ansel</td><td>Hollingbrooke, Anselm</td></tr><tr><td>SSID</td><td>9912340340</td><td>9912340341</td></tr><tr><td>Born</td><td>06/01/2020</td><td>07/01/2020</td></tr></table><p><button type="button">Use A</button> <button type="button">Use B</button> <button type="button">Neither</button></p></div>
<footer>TideBook &middot; Help &middot; Sign out</footer></body></html>`,
);

page(
  'n22',
  'side panel of another pupil, own page without the field',
  'https://lagunaca.infinitecampus.org/campus/apps/messenger/student-log?personID=55560',
  null,
  ['9912340342', '6615550150'],
  campus(
    'Contact Log',
    '<span class="person-header__item"><strong>Inglethorpe, Zuri</strong></span><span class="person-header__item">Student #: 555601</span><span class="person-header__item">Grade: 07</span>',
    `<section class="card"><h2>Contact Log</h2><table><thead><tr><th>Date</th><th>Type</th><th>With</th><th>Details</th></tr></thead><tbody><tr><td>11/06/2026</td><td>Phone</td><td>Inglethorpe, Moses</td><td>Called 6615550150 about the field trip</td></tr><tr><td>10/30/2026</td><td>Email</td><td>Inglethorpe, Moses</td><td>Progress report sent</td></tr></tbody></table></section>
<aside class="card" aria-label="Recently messaged"><h3>Recently messaged</h3><div><b>Jablonski, Theo</b></div><div class="field"><span class="lbl">Grade</span>08</div><div class="field"><span class="lbl">Student State ID</span>9912340342</div><a href="#">Open person</a></aside>`,
  ),
);

export const twentySecondPages = pages;
