import { HOSTS, setOf } from './case-page.ts';

/** Everyday pages by a stranger: frames of the vendors, many fields, other people's numbers beside the student's. */
const { page, pages } = setOf('twentyFirst');

const { aeries: AE, powerSchool: PS, infiniteCampus: IC, synergy: SY, illuminate: IL } = HOSTS;

const doc = (title: string, body: string, css = ''): string =>
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>body{font:14px/1.45 "Segoe UI",Arial,sans-serif;margin:0}main,.work{padding:12px 20px}nav ul{display:flex;flex-wrap:wrap;gap:10px;list-style:none;padding:6px 20px;margin:0}td,th{padding:3px 9px;text-align:left}footer{padding:10px 20px;font-size:12px}${css}</style></head>
<body>
${body}
</body></html>`;

const links = (...names: readonly string[]) => names.map((name) => `<li><a href="#">${name}</a></li>`).join('');
const options = (chosen: string, ...others: readonly string[]) =>
  [`<option selected>${chosen}</option>`, ...others.map((other) => `<option>${other}</option>`)].join('');
const rowsOf = (...rows: readonly (readonly string[])[]) =>
  rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
const head = (...cells: readonly string[]) =>
  `<thead><tr>${cells.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead>`;

// Aeries -------------------------------------------------------------------------------------------------------------
const aeRow = (caption: string, field: string, value: string) =>
  `<div class="data-row"><div class="data-caption">${caption}</div><div class="data-value" data-tcfc="${field}">${value}</div></div>`;
const aeBanner = (name: string, grade: string, rows: string) =>
  `<div id="StudentBanner" class="banner"><img alt="" src="/Photo.aspx" width="56" height="70"><div class="banner-name"><span class="student-full-name">${name}</span> <span class="student-grade">Grd ${grade}</span></div>
<div class="banner-tabs"><a class="on" href="#">General</a> <a href="#">Contacts</a> <a href="#">Programs</a> <a href="#">Flags</a></div><div class="banner-body">${rows}</div></div>`;
const ae = (title: string, pid: string, school: string, user: string, inner: string, css = '') =>
  doc(
    `${title} - Aeries`,
    `<form method="post" action="./${title.replaceAll(' ', '')}.aspx" id="aspnetForm">
<input type="hidden" name="__VIEWSTATE" value="dDwtMTA4MzE0Mj"><input type="hidden" name="ctl00$PID" value="${pid}"><input type="hidden" name="ctl00$SN" value="${pid.slice(-4)}"><input type="hidden" name="ctl00$SC" value="21">
<div id="NavBar" class="topbar"><span class="brand">Aeries SIS</span> <select aria-label="School">${options(school, 'District')}</select> <select aria-label="Year">${options('2026-2027', '2025-2026')}</select> <span class="who">${user}</span> <a href="/Logout.aspx">Sign out</a></div>
<nav id="AppMenu"><ul>${links('Home', 'Student Data', 'Attendance', 'Grades', 'Test Scores', 'Medical', 'Scheduling', 'Reports', 'School Info')}</ul></nav>
${inner}
<footer>Valley Unified School District &middot; Aeries 10.26 &middot; <a href="#">Accessibility</a></footer></form>`,
    css,
  );

// PowerSchool --------------------------------------------------------------------------------------------------------
const ps = (title: string, frn: string, studentHeader: string, inner: string) =>
  doc(
    title,
    `<div id="branding-powerschool"><a href="/admin/home.html">PowerSchool SIS</a> <span id="userName">Signed in: office</span> <a href="/admin/pw.html?logoff=1">Sign Out</a></div>
<ul id="breadcrumbs"><li><a href="/admin/home.html">Start Page</a></li><li><a href="/admin/students/home.html">Student Selection</a></li><li>${title}</li></ul>
<div id="nav-main"><h3>Information</h3><ul id="std_information"><li><a href="/admin/students/generaldemographics.html?frn=${frn}">Demographics</a></li><li><a href="/admin/students/contacts.html?frn=${frn}">Contacts</a></li><li><a href="/admin/students/state/stateCA.html?frn=${frn}">State/Province - CA</a></li>${links('Health', 'Transportation', 'Other Information', 'Photo')}</ul>
<h3>Academics</h3><ul>${links('Attendance', 'Cumulative Info', 'Graduation Plan', 'Historical Grades', 'Test Results')}</ul><h3>Administration</h3><ul>${links('Fee Transactions', 'Incidents', 'Log Entries', 'Lunch', 'Net Access')}</ul></div>
<div id="content"><h1>${title}</h1><div id="student_detail_header"><p>${studentHeader}</p></div>
<div id="content-main">${inner}</div></div><div id="legend"><a href="#">Legend</a> Icons: alert, birthday, guardian, medical</div>`,
    '#nav-main{float:left;width:190px}#content{margin-left:210px}',
  );
const psRow = (label: string, value: string, title = '') =>
  `<tr class="oddRow"><td class="bold"${title && ` title="${title}"`}>${label}</td><td>${value}</td></tr>`;

// Infinite Campus ----------------------------------------------------------------------------------------------------
const ic = (
  tool: string,
  person: string,
  inner: string,
  tabs: readonly string[] = ['Summary', 'Profile', 'Enrollments'],
) =>
  doc(
    tool,
    `<div class="campus-app"><header class="tool-header"><button type="button" aria-label="Open menu">=</button><h1 class="tool-title">${tool}</h1><a href="#" class="help">Help</a></header>
<div class="person-context">${person}</div>
<nav class="tool-tabs"><ul>${links(...tabs, 'Schedule', 'Attendance', 'Flags', 'Grades', 'Transcript', 'Credit Summary')}</ul></nav>
<main>${inner}</main>
<footer class="action-bar"><button type="button">Save</button> <button type="button">Documents</button> <button type="button">Print</button></footer></div>`,
    '.k-grid td{border-bottom:1px solid #ddd}.grid2{display:grid;grid-template-columns:1fr 1fr;gap:8px 24px}',
  );
const icField = (label: string, value: string) =>
  `<div class="form-field"><span class="field-label">${label}</span><span class="field-value">${value}</span></div>`;

// Synergy ------------------------------------------------------------------------------------------------------------
const sy = (view: string, inner: string) =>
  doc(
    view,
    `<div class="rev-toolbar"><button type="button">Menu</button> <button type="button">&lt;&lt;</button> <button type="button">Find</button> <button type="button">&gt;&gt;</button> <button type="button">Save</button> <button type="button">Undo</button> <span class="focus">Year: 2026-2027 School: Mesa Vista Middle</span></div>
<div class="rev-title">${view}</div><div class="tree"><ul>${links('Synergy SIS', 'Attendance', 'Health', 'Student', 'Special Ed', 'System')}</ul></div>
<div class="work">${inner}</div><div class="status-line">Ready &middot; 1 of 1</div>`,
    '.tree{float:left;width:150px}.work{margin-left:160px}.f{display:inline-block;margin:4px 12px 4px 0}.f label{display:block;font-size:12px}',
  );
const syBox = (id: string, label: string, value: string, more = 'readonly') =>
  `<div class="f"><label for="${id}">${label}</label><input id="${id}" value="${value}" ${more}></div>`;

// Illuminate ---------------------------------------------------------------------------------------------------------
const il = (title: string, inner: string) =>
  doc(
    `${title} | Illuminate`,
    `<div id="header"><a href="/live/">Illuminate Education</a> <span>Bay Union High School District</span> <form action="/live/"><input name="q" placeholder="Search students, reports" aria-label="Search"></form></div>
<nav><ul>${links('Dashboard', 'Students', 'Attendance', 'Grades', 'Assessments', 'Reports', 'Tools', 'Control Panel')}</ul></nav>
<div class="work">${inner}</div><footer>Illuminate DnA / ISI &middot; Server time 10:41 &middot; <a href="#">Support portal</a></footer>`,
  );

// Everyday pages: the student's own number ---------------------------------------------------------------------------
page(
  'u01',
  'demographics with a banner',
  `${AE}/admin/StudentDemographics.aspx`,
  '9912210041',
  ['5595550142', '5595550143', '5595550177'],
  ae(
    'Student Demographics',
    '99400341',
    'Orchard Elementary',
    'L. Brandt (Registrar)',
    `${aeBanner('Quintero, Maribel A', '4', aeRow('Student ID', 'STU.ID', '400341') + aeRow('State Student ID', 'STU.CID', '9912210041') + aeRow('Telephone', 'STU.TL', '5595550142') + aeRow('Age', 'STU.AGE', '9y 8m'))}
<div id="ctl00_MainContent_pnlDemo" class="work"><h2>Demographics</h2>
<fieldset><legend>Student</legend>${aeRow('Last Name', 'STU.LN', 'Quintero')}${aeRow('First Name', 'STU.FN', 'Maribel')}${aeRow('Middle', 'STU.MN', 'Amparo')}${aeRow('Birthdate', 'STU.BD', '03/11/2017')}${aeRow('State Student ID', 'STU.CID', '9912210041')}${aeRow('Track', 'STU.TR', '')}${aeRow('Corr Lang', 'STU.CL', 'Spanish')}</fieldset>
<fieldset><legend>Residence</legend>${aeRow('Address', 'STU.AD', '210 Tulip Ct')}${aeRow('City', 'STU.CY', 'Kingsburg')}${aeRow('Zip', 'STU.ZC', '93631')}${aeRow('Family Key', 'STU.FK', '30418')}</fieldset>
<fieldset><legend>Parent / guardian</legend>${aeRow('Names', 'STU.PG', 'Amparo and Luis Quintero')}${aeRow("Mother's cell", 'STU.MX', '5595550143')}${aeRow("Father's work", 'STU.FW', '(559) 555-0177')}</fieldset></div>`,
  ),
);

page(
  'u02',
  'state reporting form',
  `${PS}/admin/students/state/CA/studentinfo.html?frn=0010004417`,
  '9930551108',
  ['0010004417', '9999999999'],
  ps(
    'Student Information (CA)',
    '0010004417',
    'Okafor, Chidi &nbsp; 7 &nbsp; 20417 &nbsp; Ridge Middle School',
    `<form action="/admin/changesrecorded.white.html" method="POST"><div class="box-round"><h2>California Student Information</h2><table class="linkDescList">
${psRow('Statewide Student Identifier (SSID)', '9930551108', '[S_CA_STU_X]SSID')}
${psRow('Reported SSID status', `<select name="UF-008009-1">${options('Active', 'Retired', 'Replaced')}</select>`)}
${psRow('Exclude from CALPADS extracts', '<input type="checkbox" name="UF-008009-2">')}
${psRow('Primary Residence Category', `<select name="UF-008009-3">${options('Not homeless', 'Doubled up', 'Shelter', 'Hotel or motel')}</select>`)}
${psRow('Student US school entry date', '<input name="UF-008009-4" value="08/17/2017" size="11">')}
${psRow('Birth country', `<select name="UF-008009-5">${options('US - United States', 'NG - Nigeria')}</select>`)}
${psRow('Highest parent education level', `<select name="UF-008009-6">${options('13 - College graduate', '14 - Graduate school')}</select>`)}
${psRow('Meets qualifications for migrant program', '<label><input type="radio" name="UF-008009-7"> Yes</label> <label><input type="radio" name="UF-008009-7" checked> No</label>')}
${psRow('Homeroom teacher SEID', '9999999999')}
</table><p class="help">The SSID cannot be edited once it is saved. Ask the district data office for a correction.</p><div class="button-row"><button type="submit">Submit</button></div></div></form>`,
  ),
);

page(
  'u03',
  'demographics with identifiers',
  `${IC}/campus/apps/census/demographics`,
  '0912377450',
  ['7145550120', '7145550164'],
  ic(
    'Demographics',
    '<span class="person-name">Tran, Kiet Minh</span> <span>DOB: 06/30/2011</span> <span>Grade: 09</span> <span>Laguna Canyon High</span>',
    `<section><h2>Person Information</h2><div class="grid2">${icField('Last Name *', 'Tran')}${icField('First Name *', 'Kiet')}${icField('Legal Gender', 'Male')}${icField('Birth Date (Age: 15)', '06/30/2011')}${icField('Birth City', 'Westminster')}${icField('Race/Ethnicity (state)', 'Vietnamese')}${icField('Date Entered US', '')}</div></section>
<section><h2>Person Identifiers</h2><div class="grid2">${icField('Local Student Number', '118804')}${icField('Student State ID', '0912377450')}${icField('Staff State ID', '')}${icField('Person GUID', '7c1e-44b9-9d20')}</div></section>
<section><h2>Contact Information</h2><div class="grid2">${icField('Cell Phone', '(714)555-0120')}${icField('Other Phone', '7145550164')}${icField('Email', 'ktran9@laguna.example')}${icField('Preferred Language', 'Vietnamese')}</div></section>
<p class="modified">Modified by: Hsu, Dana 08/21/2026 09:14</p>`,
    ['Demographics', 'Identities', 'Households', 'Relationships'],
  ),
);

page(
  'u04',
  'edit form of boxes',
  `${SY}/ST_Content.aspx?view=Student`,
  '9945102236',
  ['6195550111', '6195550119'],
  sy(
    'Student',
    `<div class="record-head">Student Name: <b>Pfeiffer, Annika</b> &nbsp; School: <b>Mesa Vista Middle</b> &nbsp; Status: <b>Active</b></div>
<div class="tabs"><ul>${links('Demographics', 'Parent/Guardian', 'Other Info', 'Emergency', 'Enrollment', 'Enrollment History', 'Classes', 'Documents')}</ul></div>
<div class="grp"><h3>Identification</h3>${syBox('ln', 'Last Name', 'Pfeiffer', 'required')}${syBox('fn', 'First Name', 'Annika', 'required')}${syBox('pid', 'Perm ID', '880251')}${syBox('stn', 'State Student Number', '9945102236')}
<div class="f"><label for="gen">Gender</label><select id="gen">${options('Female', 'Male', 'Nonbinary')}</select></div><div class="f"><label for="gr">Grade</label><select id="gr">${options('08', '07', '06')}</select></div></div>
<div class="grp"><h3>Phone Numbers</h3><table>${head('', 'Type', 'Phone', 'Listed', 'Primary')}${rowsOf(['1', 'Cell', '6195550111', 'Y', 'Y'], ['2', 'Home', '619-555-0119', 'N', 'N'])}</table></div>
<div class="grp"><h3>Home Address</h3>${syBox('adr', 'Address', '77 Prickly Pear Way', '')}${syBox('cty', 'City', 'La Mesa', '')}${syBox('zip', 'Zip Code', '91942', '')}</div>
<p><span class="req">*</span> Required. Gray boxes are set by the district office.</p>`,
  ),
);

page(
  'u05',
  'test history',
  `${IL}/live/?page=StudentProfile&tab=state-tests&id=51190`,
  '9950087713',
  ['5105550133'],
  il(
    'State test history',
    `<div class="profile-side"><h2>Bautista, Renzo</h2><ul><li>Student ID: 51190</li><li>SSID: 9950087713</li><li>Grade 11, Bay Harbor High</li><li>Counselor: M. Oyelaran</li><li>Home: 5105550133</li></ul></div>
<h3>CAASPP</h3><table>${head('Administration', 'Subject', 'Grade', 'Scale score', 'Level')}${rowsOf(['Spring 2024', 'ELA', '8', '2561', 'Standard Nearly Met'], ['Spring 2024', 'Math', '8', '2588', 'Standard Met'], ['Spring 2024', 'CAST', '8', '413', 'Met'], ['Spring 2022', 'ELA', '6', '2498', 'Nearly Met'], ['Spring 2022', 'Math', '6', '2533', 'Nearly Met'])}</table>
<h3>ELPAC Summative</h3><table>${head('Year', 'Overall', 'Oral', 'Written', 'Level')}${rowsOf(['2024-25', '1565', '1571', '1559', '4'], ['2023-24', '1541', '1550', '1532', '3'])}</table>
<p>Scores load overnight from the state's file. Ask the testing office if an administration is missing.</p>`,
  ),
);

page(
  'u06',
  'banner at the end of the source',
  `${AE}/admin/LanguageAssessment.aspx`,
  '9961240085',
  ['5595550108', '9961240099'],
  ae(
    'Language Assessment',
    '99400912',
    'Sierra Vista K-8',
    'P. Okonjo (EL Coordinator)',
    `<div class="work" style="order:2"><h2>Language Assessment</h2><table class="GridMain"><tr><td class="Caption">Lang Fluency</td><td data-tcfc="STU.LF">L - English Learner</td><td class="Caption">Home Language</td><td data-tcfc="STU.HL">Punjabi</td></tr>
<tr><td class="Caption">US School Entry</td><td data-tcfc="LAC.USS">08/14/2021</td><td class="Caption">Initially identified</td><td data-tcfc="LAC.ID1">09/10/2021</td></tr><tr><td class="Caption">Reclassified</td><td data-tcfc="LAC.RD1"></td><td class="Caption">LTEL / at risk</td><td data-tcfc="LAC.LT">At-Risk</td></tr></table>
<h3>ELPAC</h3><table>${head('Test', 'Date', 'Overall', 'Oral', 'Written')}${rowsOf(['Initial ELPAC', '09/08/2021', 'Novice', '251', '218'], ['Summative', '03/14/2025', '3', '1488', '1462'], ['Summative', '03/11/2026', '3', '1503', '1480'])}</table>
<h3>Comments</h3><p>Twin sister Jasleen (state no. 9961240099) reclassified in May; parents ask why Gurleen was not. Called 5595550108 and explained the teacher evaluation.</p></div>
<div id="StudentBanner" class="banner" style="position:sticky;top:0;background:#fff;border-bottom:1px solid"><span class="student-full-name">Sandhu, Gurleen</span> Grd 5 ${aeRow('Student ID', 'STU.ID', '400912')}${aeRow('State Student ID', 'STU.CID', '9961240085')}</div>`,
    '#aspnetForm{display:flex;flex-direction:column}#StudentBanner{order:1}#NavBar,#AppMenu{order:0}footer{order:3}',
  ),
);

page(
  'u07',
  'numbers in one header line',
  `${PS}/admin/students/transferinfo.html?frn=0010002281`,
  '9917790362',
  ['0010002281'],
  ps(
    'All Enrollments',
    '0010002281',
    'Lindqvist, Oskar &nbsp; Grade: 10 &nbsp; Local ID: 31902 &nbsp; Family ID: 4471 &nbsp; SSID: 9917790362',
    `<div class="box-round"><h2>Current Enrollment</h2><table class="grid">${head('Entry Date', 'Entry Code', 'Exit Date', 'Exit Code', 'Grade', 'School', 'Full-Time Equivalency')}${rowsOf(['08/12/2026', '440', '06/05/2027', '', '10', 'Ridge High School', 'RHS Full time'])}</table></div>
<div class="box-round"><h2>Previous Enrollments</h2><table class="grid">${head('Entry Date', 'Entry Code', 'Exit Date', 'Exit Code', 'Grade', 'School', 'Comment')}${rowsOf(['08/13/2025', '450', '06/04/2026', '155', '9', 'Ridge High School', ''], ['01/09/2025', '440', '06/05/2025', 'E230', '8', 'Ridge Middle School', 'From out of state (OR), record requested 01/10'], ['08/28/2024', '', '12/20/2024', '', '8', 'Outside of district', 'Eugene 4J; transcript scanned'])}</table></div>
<p><a href="#">Create New School Enrollment</a> | <a href="#">Transfer Out Of School</a> | <a href="#">Transfer To Another School</a></p>`,
  ),
);

page(
  'u08',
  'enrollment editor with radios',
  `${IC}/campus/apps/student/enrollment-editor`,
  '0944120877',
  ['9495550150', '3066985011'],
  ic(
    'Enrollments',
    '<h2>Hollis, Prudence</h2><p>Grade: 06 | Student #: 204417 | State ID: 0944120877 | DOB: 10/02/2014</p>',
    `<form><h3>General Enrollment Information</h3><p><label>Calendar<input value="26-27 Shoreline Middle" readonly></label> <label>Schedule<input value="Main" readonly></label></p>
<p><label for="sd">* Start Date</label> <input id="sd" value="08/19/2026" required> <label for="ss">* Start Status</label> <select id="ss">${options('E155: Year end, returning', 'E230: Transfer in', 'E450: Pre-enrolled')}</select></p>
<p><label for="ed">End Date</label> <input id="ed" value=""> <label for="es">End Status</label> <select id="es"><option></option><option>T160: Transferred in state</option></select></p>
<fieldset><legend>* Service Type</legend><label><input type="radio" name="st" checked> P: Primary</label> <label><input type="radio" name="st"> S: Partial</label> <label><input type="radio" name="st"> N: Special Ed Services</label></fieldset>
<h3>State Reporting Fields</h3><p><label for="dr">District of geographic residence</label> <input id="dr" value="3066985011" aria-describedby="drh"><br><small id="drh">County, district and school code of the home school, without dashes</small></p>
<p><label for="tr">Interdistrict transfer</label> <select id="tr">${options('None', '1: Permit', '2: District of Choice')}</select> <label><input type="checkbox"> State Exclude</label></p>
<h3>Comments</h3><textarea rows="3" cols="60">Aunt (949-555-0150) may sign while parents travel. Older brother Ambrose left us for 9th grade.</textarea></form>`,
  ),
);

page(
  'u09',
  'IEP summary',
  `${SY}/SE_Content.aspx?view=IEPSummary`,
  '9972300916',
  ['6195550127', '1306857742', '6195550128'],
  sy(
    'IEP At A Glance',
    `<table class="at-a-glance"><tr><td><b>Student:</b> Delacroix, Thibault</td><td><b>DOB:</b> 01/19/2013</td><td><b>Grade:</b> 08</td></tr><tr><td><b>SSID:</b> 9972300916</td><td><b>Perm ID:</b> 880670</td><td><b>Case manager:</b> Jo Sandoval</td></tr></table>
<h3>Eligibility</h3><p>Primary: Specific Learning Disability (SLD). Secondary: none. Initial placement 11/04/2021. Next annual 10/29/2027. Next triennial 10/29/2028.</p>
<h3>Services</h3><table>${head('Service', 'Provider', 'Minutes', 'Frequency', 'Location')}${rowsOf(['330 Specialized Academic Instruction', 'LEA', '200', 'Weekly', 'Separate classroom'], ['415 Language and Speech', 'NPA: Clear Words, NPI 1306857742', '30', 'Weekly', 'Speech room'], ['510 Individual Counseling', 'LEA', '30', 'Monthly', 'Counseling office'])}</table>
<h3>Accommodations for statewide tests</h3><ul><li>Text-to-speech (items)</li><li>Extended time, separate setting</li><li>Calculator, grade 6 and up</li></ul>
<h3>Team</h3><p>Parent: Odile Delacroix, 6195550127. General education: R. Acheson. Interpreter line: (619) 555-0128.</p><p>Peer buddy on the behavior plan: Marcus T., period 3.</p>`,
  ),
);

page(
  'u10',
  'immunizations',
  `${AE}/admin/Immunizations.aspx`,
  '9983360127',
  ['5595550190', '5595550191', '1740998321'],
  ae(
    'Immunizations',
    '99401127',
    'Orchard Elementary',
    'N. Farrow RN',
    `${aeBanner('Villaseñor, Iker', 'K', aeRow('Student ID', 'STU.ID', '401127') + aeRow('State Student ID', 'STU.CID', '9983360127') + aeRow('Birthdate', 'STU.BD', '05/02/2021'))}
<div class="work"><h2>Immunizations <small>(IMM)</small></h2><p>Status: <b>Conditional</b> &mdash; second MMR due 11/30/2026 &nbsp; <a href="#">Print Blue Card</a> <a href="#">Import from CAIR2</a></p>
<table class="GridMain">${head('Vaccine', 'Dose 1', 'Dose 2', 'Dose 3', 'Dose 4', 'Dose 5', 'Exempt')}${rowsOf(['Polio', '07/05/21', '09/03/21', '11/08/21', '06/01/25', '', ''], ['DTaP/Tdap', '07/05/21', '09/03/21', '11/08/21', '08/20/22', '06/01/25', ''], ['MMR', '06/14/22', '', '', '', '', ''], ['Hep B', '05/03/21', '07/05/21', '11/08/21', '', '', ''], ['Varicella', '06/14/22', '06/01/25', '', '', '', '']).replaceAll('<tr><td>', '<tr><td class="vac">')}</table>
<h3>Provider</h3>${aeRow('Physician', 'STU.PH', 'Dr. A. Mendel')}${aeRow('NPI', 'MED.NPI', '1740998321')}${aeRow('Physician phone', 'STU.PP', '5595550190')}
<h3>Nurse log</h3><p>10/06 Called mother at 559-555-0191; appointment made for the same day as cousin Noa's (grade 2).</p></div>`,
  ),
);

page(
  'u11',
  'transportation with a quick card',
  `${PS}/admin/students/transportation.html?frn=0010006652`,
  '9926604415',
  ['0010006652', '9165550116', '9165550180'],
  ps(
    'Transportation',
    '0010006652',
    'Marchetti, Bianca &nbsp; 3 &nbsp; 18811 &nbsp; Ridge Elementary',
    `<div class="box-round quick"><h2>Quick Info</h2><dl><dt>Birth date</dt><dd>02/27/2018</dd><dt>SSID</dt><dd>9926604415</dd><dt>Home phone</dt><dd>9165550116</dd><dt>Home room</dt><dd>12 (Pruitt)</dd></dl></div>
<div class="box-round"><h2>To school</h2><table>${psRow('Bus number', '<input value="14" size="5">')}${psRow('Stop', `<select>${options('Alder & 9th', 'Birch & 3rd', 'Depot')}</select>`)}${psRow('Pick-up time', '<input value="7:22 AM" size="8">')}${psRow('Days', '<label><input type="checkbox" checked>M</label><label><input type="checkbox" checked>T</label><label><input type="checkbox" checked>W</label><label><input type="checkbox" checked>Th</label><label><input type="checkbox">F</label>')}</table></div>
<div class="box-round"><h2>From school</h2><table>${psRow('Mode', `<select>${options('After-school van', 'Bus', 'Walker', 'Car')}</select>`)}${psRow('Dispatcher', 'Yolo Vans, (916) 555-0180')}${psRow('Rides with', 'Marchetti, Enzo (grade 1)')}</table><div class="button-row"><button>Submit</button></div></div>`,
  ),
);

page(
  'u12',
  'discipline incident',
  'https://sis.elkridge-usd.example/discipline/incident/2026-0418/student/70233',
  '9938811504',
  ['9938811660', '5305550102', '5305550106'],
  doc(
    'Incident 2026-0418',
    `<header><a href="/">Elk Ridge Student Records</a><nav><ul>${links('Students', 'Attendance', 'Behavior', 'Health', 'State reports', 'Admin')}</ul></nav></header>
<main><ol class="crumbs"><li>Behavior</li><li>Incidents</li><li>Castellanos, Joaquín</li></ol>
<section class="student-strip"><h1>Castellanos, Joaquín</h1><table><tr><th>Grade</th><td>10</td><th>Local no.</th><td>70233</td><th>SSID</th><td>9938811504</td><th>Counselor</th><td>Imai</td></tr></table></section>
<section><h2>Incident</h2><dl><dt>Number</dt><dd>2026-0418</dd><dt>Date, time</dt><dd>10/14/2026, 12:25 PM</dd><dt>Place</dt><dd>Quad, near the snack bar</dd><dt>Education code</dt><dd>48900(a)(1)</dd><dt>Description</dt><dd>Shoving after a card game; no injury. Reported by campus supervisor Dunne.</dd></dl></section>
<section><h2>Others involved</h2><table>${head('Name', 'Role', 'Grade', 'SSID')}<tbody>${rowsOf(['Whitlock, Dashiell', 'Victim', '10', '9938811660'], ['(staff) Dunne, C.', 'Witness', '', ''])}</tbody></table></section>
<section><h2>Disposition for this student</h2><p>Restorative conference, 10/16. Parent Elvia Castellanos reached at 5305550102 (work 530.555.0106).</p><button>Add action</button> <button>Print notice</button></section></main>
<footer>Elk Ridge USD &middot; Confidential pupil record</footer>`,
  ),
);

page(
  'u13',
  'print preview of a plan',
  `${IL}/live/?page=PrintPreview&doc=504plan&student=50077`,
  '9904418827',
  ['5105550159', '5105550160'],
  il(
    'Print preview',
    `<div class="preview-tools"><button>Print</button> <button>Download PDF</button> <label>Copies <input type="number" value="1"></label> <label>Language <select>${options('English', 'Tagalog', 'Spanish')}</select></label> <a href="#">Back to plan</a></div>
<article class="sheet"><h2>Bay Union High School District<br>Section 504 Accommodation Plan</h2>
<table border="1"><tr><td>Student<br><b>Emiko Hargreaves</b></td><td>Birth date<br><b>12/12/2009</b></td><td>Grade<br><b>11</b></td></tr><tr><td>SSID<br><b>9904418827</b></td><td>School<br><b>Bay Harbor High</b></td><td>Plan date<br><b>09/22/2026</b></td></tr><tr><td>Parent<br><b>Sayuri Hargreaves</b></td><td>Telephone<br><b>5105550159</b></td><td>Evening telephone<br><b>5105550160</b></td></tr></table>
<h3>Impairment and major life activity</h3><p>Type 1 diabetes; caring for oneself, eating, concentrating.</p><h3>Accommodations</h3><ol><li>Checks glucose in any room, at any time.</li><li>Stop-the-clock breaks on CAASPP, AP and district tests.</li><li>Phone allowed for the sensor's app.</li></ol>
<p>Signatures: ______________ parent &nbsp; ______________ coordinator</p><p>Page 1 of 1</p></article>`,
  ),
);

page(
  'u14',
  'household beside own data',
  `${IC}/campus/apps/census/student-household-overview`,
  '0955013398',
  ['0955013401', '0955013419', '9495550171', '9495550172'],
  ic(
    'Student Overview',
    '<span class="person-name">Abernathy, Juno</span> <span>Grade: 04</span> <span>Tidepool Elementary</span>',
    `<div class="grid2"><section class="card"><h2>Student</h2><table>${rowsOf(['Legal name', 'Abernathy, Juno Faye'], ['Birth date', '07/21/2017'], ['Student Number', '209915'], ['Student State ID', '0955013398'], ['Home language', 'English'], ['Teacher', 'Ruiz, Paloma (Rm 9)'])}</table></section>
<section class="card"><h2>Household: Abernathy-Soto</h2><p>1880 Kelp Ln, Laguna Niguel &middot; (949)555-0171</p>
<table class="k-grid">${head('Member', 'Relationship', 'Grade', 'State ID')}<tbody>${rowsOf(['Abernathy, Moss', 'Brother', '07', '0955013401'], ['Abernathy, Fern', 'Sister', '01', '0955013419'], ['Soto, Adela', 'Mother, 9495550172', '', ''], ['Abernathy, Rolf', 'Father', '', ''])}</tbody></table><a href="#">Open household</a></section></div>
<section><h2>Programs</h2><ul><li>GATE: screened 02/2026, not identified</li><li>Free/reduced meals: Reduced, through 06/30/2027</li></ul></section>`,
  ),
);

page(
  'u15',
  'transcript',
  `${AE}/admin/Transcript.aspx`,
  '9919930256',
  ['5595550118'],
  ae(
    'Transcript',
    '99402256',
    'Valley High School',
    'D. Imran (Counselor)',
    `<table id="ctl00_MainContent_subStuTop"><tr><td class="Caption">Student Name</td><td class="Caption">Perm ID</td><td class="Caption">State Student ID</td><td class="Caption">Grd</td><td class="Caption">Sex</td><td class="Caption">Telephone</td></tr>
<tr><td class="Data">Nakagawa, Dov</td><td class="Data">402256</td><td class="Data">9919930256</td><td class="Data">12</td><td class="Data">M</td><td class="Data">5595550118</td></tr></table>
<div class="work"><h2>Transcript</h2><p><a href="#">Add record</a> <a href="#">Graduation Status</a> <a href="#">Print Transcript</a></p>
<table class="GridMain">${head('Yr', 'Trm', 'Gr', 'Crs ID', 'Course Title', 'Mark', 'Cr Att', 'Cr Cmp', 'Subj')}<tbody>${rowsOf(['23-24', '1', '9', '1005', 'English 9', 'B+', '5.0', '5.0', 'A'], ['23-24', '1', '9', '2010', 'Integrated Math 1', 'A', '5.0', '5.0', 'C'], ['23-24', '2', '9', '3007', 'Biology (P)', 'A-', '5.0', '5.0', 'D'], ['24-25', '1', '10', '1012', 'English 10', 'B', '5.0', '5.0', 'A'], ['24-25', '2', '10', '4401', 'Spanish 2', 'A', '5.0', '5.0', 'E'], ['25-26', '1', '11', '5550', 'US History', 'B+', '5.0', '5.0', 'B'])}</tbody></table>
<p>GPA 9-12: 3.61 &nbsp; 10-12: 3.58 &nbsp; Class rank 41 of 388 &nbsp; Credits completed 172.5</p><p>Golden State Seal eligible: <b>Y</b> &nbsp; Seal of Biliteracy: <b>pending AP score</b></p></div>`,
  ),
);

page(
  'u16',
  'fees with receipts',
  `${PS}/admin/students/feetransactions.html?frn=0010009034`,
  '9953178820',
  ['0010009034', '2026108833', '2026109140', '2026091277'],
  ps(
    'Fee Transactions',
    '0010009034',
    'Yildiz, Selin &nbsp; 9 &nbsp; 40118 &nbsp; Ridge High School',
    `<div class="box-round"><table class="summary"><tr><td>State ID (SSID):</td><td>9953178820</td><td>Fee balance:</td><td>$18.00</td></tr><tr><td>Lunch balance:</td><td>$4.25</td><td>Locker:</td><td>1162 / combo on file</td></tr></table></div>
<div class="box-round"><h2>Transactions</h2><table class="grid">${head('Date', 'Type', 'Description', 'Charge', 'Paid', 'Receipt No.')}<tbody>${rowsOf(['08/20/2026', 'Fee', 'Student body card', '$25.00', '$25.00', '2026091277'], ['09/04/2026', 'Fee', 'Art 1 supplies (donation)', '$15.00', '$15.00', '2026108833'], ['09/04/2026', 'Payment', 'Cash, by mother', '', '$40.00', '2026109140'], ['10/01/2026', 'Fine', 'Lost textbook: Algebra 1', '$18.00', '$0.00', ''])}</tbody></table>
<button>New Fee</button> <button>New Payment</button> <button>Transfer balance to a sibling</button></div>`,
  ),
);

page(
  'u17',
  'contact log',
  `${SY}/ST_Content.aspx?view=StudentContactLog`,
  '9967745301',
  ['6195550135', '6195550136', '6195550137'],
  sy(
    'Student Contact Log',
    `<div class="record-head"><span>Fontaine, Zadie</span> | <span>Grade 07</span> | <span>Perm ID 881344</span> | <span>State ID 9967745301</span></div>
<div class="tabs"><ul>${links('Log', 'Letters', 'Conferences', 'Home visits')}</ul></div>
<table>${head('Date', 'Staff', 'Method', 'With', 'Number', 'Summary')}<tbody>${rowsOf(['10/20/2026', 'Achterberg', 'Phone', 'Mother', '6195550135', 'Three tardies in a row. Car trouble; neighbor (Lucas W.’s family) will drive.'], ['10/12/2026', 'Achterberg', 'Text', 'Father', '6195550136', 'Sent the link for the conference sign-up.'], ['09/28/2026', 'Nurse Bell', 'Phone', 'Grandmother', '619-555-0137', 'Left with a stomach ache at 1:10.'], ['09/03/2026', 'Imada', 'Meeting', 'Both parents', '', 'SST: agreed on a seat away from Priya D. and Hana L.'])}</tbody></table>
<h3>New entry</h3><div class="f"><label for="m">Method</label><select id="m">${options('Phone', 'Text', 'Email', 'Meeting')}</select></div><div class="f"><label for="n">Summary</label><textarea id="n" rows="3" cols="50"></textarea></div><button type="button">Add</button>`,
  ),
  { sure: false },
);

page(
  'u18',
  'quick-look card',
  'https://q.harbor-joint.example/Q/student/quicklook',
  '9981120643',
  ['8055550122', '8055550124'],
  doc(
    'Quick look',
    `<div class="qbar"><b>Harbor Joint Records</b> <button>First</button> <button>Prev</button> <button>Next</button> <button>Last</button> <input aria-label="Go to student" placeholder="name or number"></div>
<nav><ul>${links('Quick look', 'Census', 'Entry/Exit', 'Attendance', 'Marks', 'Behavior', 'Health', 'Programs', 'Tests', 'Notes')}</ul></nav>
<main><div class="ql"><h1>Silvestri, Romeo <small>gr. 2, Rm 6, Ms. Appleby</small></h1>
<p><strong>Perm #</strong> 66120 <strong>SSID #</strong> 9981120643 <strong>Born</strong> 08/30/2019 <strong>Bus</strong> none</p>
<div class="two"><div class="pane"><h2>Today</h2><p>Present, arrived 8:04.</p><p>Lunch: ordered hot</p><p>After school: Boys &amp; Girls Club</p></div><div class="pane"><h2>Call first</h2><p>Carla Silvestri, mother<br>8055550122</p><p>Ugo Silvestri, uncle<br>(805) 555-0124</p></div></div>
<h2>Alerts</h2><ul><li>Peanut allergy; EpiPen in the office</li><li>Court order on file, see office manager</li></ul></div></main>
<footer>Harbor Joint Union &middot; 412 students in this list</footer>`,
    '.two{display:flex;gap:30px}.ql{border:1px solid #aaa;padding:0 14px}',
  ),
);

page(
  'u19',
  'dashboard of tiles',
  `${IL}/live/?page=StudentDashboard&id=52311`,
  '9909923374',
  ['5105550147'],
  il(
    'Student dashboard',
    `<h2>Adeyemi-Roth, Simone <small>Grade 12</small></h2>
<div class="tiles"><div class="tile"><div class="num">52311</div><div class="cap">Local ID</div></div><div class="tile"><div class="num">9909923374</div><div class="cap">SSID</div></div><div class="tile"><div class="num">97.4%</div><div class="cap">Attendance</div></div><div class="tile"><div class="num">3.92</div><div class="cap">GPA</div></div><div class="tile"><div class="num">205</div><div class="cap">Credits</div></div></div>
<h3>A-G progress</h3><table>${head('Area', 'Needed', 'Done', 'In progress')}<tbody>${rowsOf(['A History', '2', '2', '0'], ['B English', '4', '3', '1'], ['C Mathematics', '3', '3', '1'], ['D Science', '2', '2', '1'], ['F Arts', '1', '1', '0'])}</tbody></table>
<h3>Recent activity</h3><ul><li>10/22 FAFSA confirmed by counselor</li><li>10/19 Letter of recommendation asked of Mr. Pacheco</li><li>10/02 Mother called back from 5105550147</li></ul>`,
  ),
);

page(
  'u20',
  'state reporting record',
  `${IC}/campus/apps/ca/state-reporting/student-record`,
  '0966400215',
  ['3066985011', '9495550103', '9910022001'],
  ic(
    'CA State Reporting: Student Record',
    '<span class="person-name">Bielski, Tymon</span> <span>Grade: 08</span> <span>#207340</span>',
    `<h2>SENR preview</h2><table class="k-grid"><tr><th>Record type</th><th>SSID</th><th>Local Student ID</th><th>Legal last name</th><th>Legal first name</th><th>Birth date</th></tr><tr><td>SENR</td><td>0966400215</td><td>207340</td><td>Bielski</td><td>Tymon</td><td>04/04/2013</td></tr></table>
<table class="k-grid"><tr><th>School of attendance</th><th>Enrollment start</th><th>Enrollment status</th><th>Grade level</th><th>Exit date</th><th>Exit reason</th></tr><tr><td>6098144</td><td>08/19/2026</td><td>10</td><td>08</td><td></td><td></td></tr></table>
<h2>Checks</h2><ul><li>Passed: name agrees with the state's record</li><li>Passed: no concurrent enrollment</li><li>Warning: district of residence 3066985011 ends in a school code</li></ul>
<h2>Contact at the county</h2><p>Data steward E. Marchetti, SEID 9910022001, telephone 9495550103</p>`,
    ['Student Record', 'SENR', 'SINF', 'SELA', 'SPRG'],
  ),
  { sure: false },
);

page(
  'u21',
  'attendance letter, long menus',
  `${AE}/admin/AttendanceLetters.aspx`,
  '9974480391',
  ['5595550166', '5595550167'],
  ae(
    'Attendance Letters',
    '99403391',
    'Valley High School',
    'R. Mbeki (Attendance)',
    `<nav id="SideMenu"><ul>${links('All Day Attendance', 'Period Attendance', 'Attendance Notes', 'Attendance Submission', 'Attendance Log', 'Attendance Notification Options', 'Absence Calendar', 'Independent Study', 'Saturday School', 'Truancy Letters', 'SARB Referrals', 'Home Visits', 'Tardy Kiosk', 'Enrollment History', 'Demographics', 'Contacts', 'Family / Siblings', 'Authorizations and Prohibitions', 'Programs', 'Special Education', 'Language Assessment', 'Locker', 'Vehicles', 'Documents', 'Query', 'CALPADS Extracts', 'CALPADS Reconciliation')}</ul></nav>
<div class="work"><h2>Letter 2 of 3: Truancy (EC 48260)</h2><p>Mode: <label><input type="radio" name="ctl00$mode" checked> Preview</label> <label><input type="radio" name="ctl00$mode"> Send</label> &nbsp; Language <select>${options('English', 'Hmong', 'Spanish')}</select></p>
<div class="letter"><p>October 26, 2026</p><p>To the parents of<br>Pa Houa Vang<br>3310 E. Clay Ave, Fresno</p><p>Student: Pa Houa Vang<br>State Student ID: 9974480391<br>Grade: 10</p>
<p>Dear parent: our records show that your child was absent without a valid excuse on 09/14, 09/29 and 10/08 for more than thirty minutes.</p><table>${head('Date', 'All day', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6')}${rowsOf(['09/14', 'U', 'U', 'U', 'U', 'U', 'U', 'U'], ['09/29', '', 'T', 'U', 'U', '', '', ''], ['10/08', '', '', '', 'U', 'U', 'U', 'U'])}</table>
<p>Please call our office at 5595550166, or (559) 555-0167 for Hmong.</p></div></div>`,
  ),
  { sure: false },
);

page(
  'u22',
  'values above their labels',
  'https://sis.pinecreek-charter.example/Modules.php?modname=Students/Student.php&student_id=418',
  '9916627530',
  ['2095550139', '2095550140'],
  doc(
    'Student info',
    `<div id="menu"><b>Pine Creek Charter</b><ul>${links('Students', 'Scheduling', 'Grades', 'Attendance', 'Discipline', 'Food service', 'Resources')}</ul></div>
<div id="body"><h2>Student Info - Ottavia Brandenburg</h2><p><a href="#">General Info</a> | <a href="#">Addresses &amp; Contacts</a> | <a href="#">Medical</a> | <a href="#">Comments</a></p>
<table class="width-100p"><tr><td>Ottavia Brandenburg<br><span class="legend-gray">Name</span></td><td>Grade 6<br><span class="legend-gray">Grade level</span></td><td>418<br><span class="legend-gray">Local ID</span></td></tr>
<tr><td>2095550139<br><span class="legend-gray">Family phone</span></td><td>9916627530<br><span class="legend-gray">State Student ID</span></td><td>2095550140<br><span class="legend-gray">Work phone</span></td></tr>
<tr><td>01/30/2015<br><span class="legend-gray">Birthdate</span></td><td>German<br><span class="legend-gray">Home language</span></td><td>Charter, site-based<br><span class="legend-gray">Program</span></td></tr></table>
<fieldset><legend>School year 2026-2027</legend><table>${head('School', 'Attendance start', 'Enrollment code', 'Drop', 'Next grade')}${rowsOf(['Pine Creek Charter', 'Aug 10, 2026', 'Returned', '-', 'Grade 7'])}</table></fieldset><input type="submit" value="Save"></div>
<div id="footer">Rows: 1 &middot; Documentation &middot; 0.09 s</div>`,
  ),
);

page(
  'u23',
  'log entries naming others',
  `${PS}/admin/students/logentries.html?frn=0010007719`,
  '9934402991',
  ['0010007719', '9934402817', '9934403105', '9165550152'],
  ps(
    'Log Entries',
    '0010007719',
    'Gallardo, Nicanor &nbsp; 8 &nbsp; 22719 &nbsp; Ridge Middle School',
    `<div class="box-round"><table><tr><td class="bold">Student Number</td><td>22719</td><td class="bold">SSID</td><td>9934402991</td></tr><tr><td class="bold">Homeroom</td><td>Zhao</td><td class="bold">Counselor</td><td>Birdsong</td></tr></table></div>
<div class="box-round"><h2>Log entries</h2><p>Show <select>${options('All types', 'Counseling', 'Discipline', 'Parent contact')}</select> <button>New</button></p>
<div class="entry"><h3>Counseling &mdash; 10/21/2026, Birdsong</h3><p>Asked for a lunch group together with Emmett Royce (SSID 9934402817). Approved for six weeks.</p></div>
<div class="entry"><h3>Discipline &mdash; 09/30/2026, VP Tarrant</h3><p>Cheating on a quiz; the answers were those of T. Inglis, SSID: 9934403105. Both will retake it.</p></div>
<div class="entry"><h3>Parent contact &mdash; 09/11/2026, Zhao</h3><p>Grandfather, 9165550152, picks him up on Thursdays.</p></div></div>`,
  ),
);

page(
  'u24',
  'form groups without boxes',
  'https://records.tulare-lakes.example/index.php',
  '9957716044',
  ['5595550104', '5595550105', '4400918273'],
  doc(
    'Student information',
    `<nav class="navbar"><a class="navbar-brand" href="#">Tulare Lakes SD</a><ul>${links('School Setup', 'Students', 'Users', 'Scheduling', 'Grades', 'Attendance', 'Billing', 'Tools')}</ul></nav>
<div id="content"><ul class="breadcrumb"><li>Students</li><li>Student Info</li><li>Demographic Info</li></ul><h5 class="panel-title">Ferreira, Caetano <span class="label">Active</span></h5>
<div class="panel-body"><h6>Demographic Information</h6>
<div class="row"><div class="form-group"><label class="control-label col-lg-4">Gender</label><div class="col-lg-8"><div class="form-control">Male</div></div></div><div class="form-group"><label class="control-label col-lg-4">Ethnicity</label><div class="col-lg-8"><div class="form-control">Portuguese</div></div></div></div>
<h6>School Information</h6><div class="row"><div class="form-group"><label class="control-label col-lg-4">Student ID</label><div class="col-lg-8"><div class="form-control">1184</div></div></div><div class="form-group"><label class="control-label col-lg-4">Alternate ID</label><div class="col-lg-8"><div class="form-control">4400918273</div></div></div>
<div class="form-group"><label class="control-label col-lg-4">Statewide Student ID</label><div class="col-lg-8"><div class="form-control" readonly>9957716044</div></div></div><div class="form-group"><label class="control-label col-lg-4">Estimated Grad. Date</label><div class="col-lg-8"><div class="form-control">Jun/04/2032</div></div></div></div>
<h6>Access Information</h6><div class="row"><div class="form-group"><label class="control-label col-lg-4">Mobile Phone</label><div class="col-lg-8"><div class="form-control">5595550104</div></div></div><div class="form-group"><label class="control-label col-lg-4">Home Phone</label><div class="col-lg-8"><div class="form-control">559-555-0105</div></div></div></div></div>
<div class="panel-footer"><button class="btn">Save</button></div></div><footer>Open records, version 9</footer>`,
  ),
);

page(
  'u25',
  'test settings of a student',
  `${SY}/ST_Content.aspx?view=StateTestSettings`,
  '9978803157',
  ['9978803166', '6195550148'],
  sy(
    'State Test Settings',
    `<h2>Rasmussen, Ingrid <small>grade 08</small></h2><dl class="id-list"><dt>Perm ID</dt><dd>880933</dd><dt>Statewide Student Identifier</dt><dd>9978803157</dd><dt>Testing school</dt><dd>Mesa Vista Middle, 6038202</dd><dt>Test site coordinator</dt><dd>F. Obi, 6195550148</dd></dl>
<h3>Designated supports and accommodations</h3><table>${head('Support', 'ELA', 'Math', 'CAST', 'Source')}<tbody>${rowsOf(['Text-to-speech', 'Items', 'Items', 'Items', 'IEP'], ['Color contrast', 'Reverse', 'Reverse', 'Reverse', 'Parent'], ['Print size', '125%', '125%', '125%', 'Teacher'], ['Word list', 'n/a', 'Spanish', 'n/a', 'EL team'])}</tbody></table>
<h3>Test session</h3><p>Session MESA-41F2, Tuesday 8:40, Lab 2, proctor Whelan.</p><div class="note"><b>Seating:</b> next to Rasmussen, Astrid (sister, SSID 9978803166) in session MESA-41F3 only with the proctor's consent.</div>
<button type="button">Upload to TOMS</button> <button type="button">Discard changes</button>`,
  ),
);

page(
  'u26',
  'siblings beside the banner',
  `${AE}/teacher/Siblings.aspx`,
  '9989914502',
  ['9989914510', '9989914528', '5595550173'],
  ae(
    'Siblings',
    '99404502',
    'Sierra Vista K-8',
    'T. Auclair (Teacher)',
    `${aeBanner('Mostafavi, Darius', '7', aeRow('Student ID', 'STU.ID', '404502') + aeRow('State Student ID', 'STU.CID', '9989914502') + aeRow('Telephone', 'STU.TL', '5595550173'))}
<div class="work"><h2>Family</h2><p>Family key 22871 &middot; linked by address and mother's name</p>
<table class="GridMain">${head('', 'Name', 'Grade', 'School', 'State Student ID', 'Custody')}<tbody>${rowsOf(['<a href="#">Go to</a>', 'Mostafavi, Roya', '10', 'Valley High', '9989914510', 'Both'], ['<a href="#">Go to</a>', 'Mostafavi, Cyrus', '2', 'Sierra Vista K-8', '9989914528', 'Both'])}</tbody></table>
<p><label><input type="checkbox" name="ctl00$same"> One mailing per family</label></p><p class="hint">A change of the address is copied to all students listed here after the office has confirmed it.</p></div>`,
  ),
);

page(
  'u27',
  'two cards and a language record',
  `${IL}/live/?page=StateReporting&record=SELA&student=50641`,
  '9921174608',
  ['5105550181', '7700412290'],
  il(
    'English language acquisition',
    `<p class="crumbs">Reports &rsaquo; State reporting &rsaquo; SELA &rsaquo; Student</p><h2>Hailu, Bethlehem</h2>
<div class="card"><h3>Identity</h3><div class="pair"><span>Statewide student ID</span><span>9921174608</span></div><div class="pair"><span>Local ID</span><span>50641</span></div><div class="pair"><span>Born</span><span>11/15/2010</span></div><div class="pair"><span>School</span><span>Bay Harbor High</span></div></div>
<div class="card"><h3>Language</h3><div class="pair"><span>Acquisition status</span><span>RFEP</span></div><div class="pair"><span>Status date</span><span>05/20/2025</span></div><div class="pair"><span>Primary language</span><span>Amharic (62)</span></div><div class="pair"><span>Monitoring</span><span>Year 2 of 4</span></div></div>
<div class="card"><h3>Batch</h3><div class="pair"><span>File no.</span><span>7700412290</span></div><div class="pair"><span>Sent</span><span>10/09/2026 by T. Lum</span></div><div class="pair"><span>Interpreter</span><span>5105550181</span></div></div>
<p><button>Recalculate</button> <button>Exclude from the next batch</button></p>`,
  ),
);

page(
  'u28',
  'summary for the office',
  `${IC}/campus/apps/student/summary`,
  '0977731026',
  ['9495550114', '9495550115', '9495550116'],
  ic(
    'Student Summary',
    '<img alt="" width="60" height="80" src="/campus/photo"><span class="person-name">Lachance, Beau</span> <span>Grade: 11</span>',
    `<section><h2>Student</h2><ul class="facts"><li><b>Nickname</b> Bo</li><li><b>Student Number</b> 116077</li><li><b>Student State ID (SSID)</b> 0977731026</li><li><b>Age</b> 16</li><li><b>Advisor</b> Petrosyan, Ani</li></ul></section>
<section><h2>Contacts</h2><table class="k-grid">${head('Seq', 'Name', 'Relationship', 'Cell', 'Work')}<tbody>${rowsOf(['1', 'Lachance, Mireille', 'Mother/guardian', '(949)555-0114', ''], ['2', 'Lachance, Hugh', 'Father/guardian', '9495550115', '9495550116'])}</tbody></table></section>
<section><h2>Schedule, Term 1</h2><table class="k-grid">${head('Per', 'Course', 'Teacher', 'Room')}<tbody>${rowsOf(['1', 'AP Language', 'Stroud', 'C4'], ['2', 'Chemistry', 'Nair', 'S2'], ['3', 'Precalculus', 'Kubo', 'M7'], ['4', 'Jazz Band', 'Delgado', 'Music'])}</tbody></table></section>
<section><h2>Notes</h2><p>Carpools with Finn Oduya (12). Parking permit 0417.</p></section>`,
  ),
);

// The only number belongs to somebody else -----------------------------------------------------------------------------
page(
  'u29',
  "emergency card of a friend's family",
  `${AE}/admin/Contacts.aspx`,
  null,
  ['9913300284', '5595550161', '5595550162', '5595550163'],
  ae(
    'Contacts',
    '99405120',
    'Orchard Elementary',
    'G. Lemieux (Office)',
    `<div id="StudentBanner" class="banner"><span class="student-full-name">Pennington, Asa</span> <span class="student-grade">Grd 3</span> <a href="#">show more</a></div>
<div class="work"><h2>Emergency contacts for Asa</h2><table class="GridMain">${head('Order', 'Name', 'Relation', 'Telephone', 'May pick up')}<tbody>${rowsOf(['1', 'Pennington, Ruth', 'Mother', '5595550161', 'Y'], ['2', 'Pennington, Amos', 'Father', '(559) 555-0162', 'Y'], ['3', 'Barragan, Delia', 'Friend of the family', '5595550163', 'Y'])}</tbody></table>
<fieldset><legend>Contact 3: Barragan, Delia</legend><div class="data-row"><div class="data-caption">Also a parent at our school</div><div>Yes, of Barragan, Tino (grade 3, Rm 11)</div></div><div class="data-row"><div class="data-caption">Her child's State Student ID</div><div>9913300284</div></div><div class="data-row"><div class="data-caption">Password at pick-up</div><div>on paper card</div></div></fieldset>
<p><button type="button">Add contact</button> <button type="button">Copy from sibling</button></p></div>`,
  ),
);

page(
  'u30',
  'possible duplicate record',
  `${PS}/admin/students/duplicatecheck.html?frn=0010003350`,
  null,
  ['0010003350', '0010003351', '9940027718', '9165550129'],
  ps(
    'Duplicate Check',
    '0010003350',
    'Szabo, Liliana &nbsp; K &nbsp; 24350 &nbsp; Ridge Elementary',
    `<div class="box-round"><h2>This student</h2><table>${psRow('Name', 'Szabo, Liliana Eszter')}${psRow('Birth date', '09/18/2021')}${psRow('Entry date', '08/12/2026')}${psRow('Home phone', '9165550129')}</table></div>
<div class="box-round"><h2>Possible duplicates in the district</h2><p>1 other record has a like name. Compare before you go on; the two may be different children.</p><table class="grid">${head('Name', 'DOB', 'School', 'Status', 'SSID', 'Match')}<tbody>${rowsOf(['<a href="/admin/students/home.html?frn=0010003351">Szabo, Lilla Erika</a>', '08/19/2020', 'Foothill Elementary', 'Transferred out', '9940027718', '71%'])}</tbody></table><p><button>Not a duplicate</button> <button>Send to the data office</button></p></div>`,
  ),
);

page(
  'u31',
  'household page on another member',
  `${IC}/campus/apps/census/household-member`,
  null,
  ['0988204417', '9495550185', '9495550186'],
  ic(
    'Households',
    '<span class="person-name">Cavanaugh, Theo</span> <span>Grade: 02</span> <span>Student #: 211806</span>',
    `<nav class="household-tree"><b>Cavanaugh household (1)</b><ul><li>Cavanaugh, Bridget (mother)</li><li>Cavanaugh, Theo</li><li><b>Cavanaugh, Nell</b> (selected)</li><li>Ihejirika, Sam (step-father)</li></ul></nav>
<section class="member"><h2>Member: Cavanaugh, Nell</h2><div class="grid2">${icField('Relation to Theo', 'Sister')}${icField('Grade', '08, Shoreline Middle')}${icField('Birth Date', '02/06/2013')}${icField('Student State ID', '0988204417')}${icField('Start Date in household', '07/01/2019')}${icField('End Date', '')}${icField('Secondary', 'No')}</div></section>
<section><h2>Household phone and address</h2><p>(949)555-0185 &middot; 9495550186</p><p>52 Cormorant, Laguna Beach 92651 (mailing, physical)</p></section>`,
    ['Households', 'Relationships', 'Addresses'],
  ),
);

page(
  'u32',
  "another school's request for records",
  `${SY}/ST_Content.aspx?view=Student&popup=RecordRequest`,
  null,
  ['9951176620', '4085550144', '4085550145', '6195550193'],
  sy(
    'Student',
    `<div class="record-head">Student Name: <b>Ashworth, Imogen</b> &nbsp; Perm ID: <b>880117</b> &nbsp; Grade: <b>06</b> &nbsp; Status: <b>Active</b></div>
<div class="tabs"><ul>${links('Demographics', 'Parent/Guardian', 'Emergency', 'Enrollment', 'Documents')}</ul></div>
<div class="grp"><h3>Demographics</h3>${syBox('bd', 'Birth Date', '04/23/2014')}${syBox('hr', 'Homeroom', '22 Toussaint')}${syBox('ph', 'Home Phone', '6195550193')}</div>
<div class="inbox"><h3>Inbox: request for a cumulative file</h3><p>Received 10/27/2026 from Los Gatos Creek School, fax 4085550144</p><table>${rowsOf(['Student asked for', 'Merriweather, Colin'], ['Grade', '07'], ['SSID', '9951176620'], ['Last attended', 'Mesa Vista Middle, left 06/2026'], ['Asked by', 'registrar N. Hoang, (408) 555-0145'])}</table><button type="button">Open Merriweather, Colin</button> <button type="button">Later</button></div>`,
  ),
);

page(
  'u33',
  'recently viewed',
  `${IL}/live/?page=StudentProfile&tab=health&id=53008`,
  null,
  ['9968830175', '5105550194', '5105550195'],
  il(
    'Health',
    `<aside class="recent"><h4>Recently viewed</h4><ul><li><a href="#">Bloomquist, Rhett</a><br><small>Grade 9 &middot; SSID: 9968830175</small></li></ul><a href="#">Clear the list</a></aside>
<h2>Jayasuriya, Minoli</h2><p>Grade 10 &middot; Local ID 53008 &middot; Bay Harbor High</p><p><a href="#">Overview</a> | <b>Health</b> | <a href="#">Attendance</a> | <a href="#">Programs</a></p>
<table>${head('Date', 'Reason', 'Treatment', 'Sent', 'By')}<tbody>${rowsOf(['10/19/2026', 'Headache', 'Rest, water', 'To class', 'Ortiz'], ['10/02/2026', 'PE: ankle', 'Ice, wrap', 'Home', 'Ortiz'], ['09/17/2026', 'Screening', 'Vision 20/20', 'To class', 'Khoury'])}</tbody></table>
<h3>Conditions</h3><p>Seasonal asthma; inhaler carried by the student. Parent 5105550194, doctor's office 510-555-0195.</p><button>Add visit</button>`,
  ),
);

page(
  'u34',
  'a message that names another child',
  `${AE}/admin/SpecialEducation.aspx`,
  null,
  ['9986617043', '5595550112'],
  ae(
    'Special Education',
    '99406677',
    'Sierra Vista K-8',
    'C. Vandermeer (Case manager)',
    `<div class="toast" role="status"><b>CALPADS Online</b><p>M. Duarte: can you look at Ibarra, Leonel? SSID 9986617043 came back with a PLAN error.</p><a href="#">Reply</a> <a href="#">Dismiss</a></div>
<div id="StudentBanner" class="banner"><span class="student-full-name">Wojcik, Tessa</span> <span class="student-grade">Grd 6</span>${aeRow('Student ID', 'STU.ID', '406677')}${aeRow('Telephone', 'STU.TL', '5595550112')}</div>
<div class="work"><h2>Special Education</h2>${aeRow('Disability', 'CSE.DI', '240 Speech or Language Impairment')}${aeRow('District of service', 'CSE.DS', 'Valley Unified')}${aeRow('Last IEP', 'CSE.ID', '03/02/2026')}${aeRow('Next IEP', 'CSE.ND', '03/01/2027')}${aeRow('Last evaluation', 'CSE.ED', '03/05/2024')}${aeRow('In regular class', 'CSE.PC', '94%')}
<h3>Services</h3><table>${head('Code', 'Service', 'Start', 'Minutes', 'Provider')}${rowsOf(['415', 'Language and speech', '03/02/2026', '60 / week', '100 District'])}</table></div>`,
  ),
);

page(
  'u35',
  'form for a new sibling',
  'https://enroll.briones-valley.example/staff/new-student?family=3382',
  null,
  ['9925540916', '9255550131', '9255550132'],
  doc(
    'New student',
    `<header><b>Briones Valley Enrollment</b> <span>Staff: K. Andersson</span></header><nav><ul>${links('Queue', 'New student', 'Transfers', 'Documents', 'Lottery', 'Settings')}</ul></nav>
<main><h1>New student: Teague, Orla</h1><p>Step 2 of 5 &middot; Draft saved 10:12</p>
<aside class="family"><h2>Family 3382 already with us</h2><p><b>Teague, Callum</b>, grade 5<br>SSID 9925540916<br>Same parents, same address</p><button>Copy address and contacts</button></aside>
<form><fieldset><legend>Child</legend><p><label for="a">Legal first name *</label> <input id="a" value="Orla" required></p><p><label for="b">Legal last name *</label> <input id="b" value="Teague" required></p><p><label for="c">Birth date *</label> <input id="c" value="2021-06-06"></p><p><label for="d">Grade applied for</label> <select id="d">${options('Kindergarten', 'TK', 'Grade 1')}</select></p><p>Attended a California public school before? <label><input type="radio" name="y"> Yes</label> <label><input type="radio" name="y" checked> No</label></p></fieldset>
<fieldset><legend>Parents</legend><p><label for="e">Parent 1</label> <input id="e" value="Siobhan Teague"> <label for="f">Phone</label> <input id="f" value="9255550131"></p><p><label for="g">Parent 2</label> <input id="g" value="Rory Teague"> <label for="h">Phone</label> <input id="h" value="925-555-0132"></p></fieldset><button>Back</button> <button>Next: documents</button></form></main><footer>Questions? Extension 40</footer>`,
  ),
);

page(
  'u36',
  'row of a test roster',
  `${PS}/admin/students/testresults.html?frn=0010005876`,
  null,
  ['0010005876', '9971192286'],
  ps(
    'Test Results',
    '0010005876',
    'Haddad, Yasmine &nbsp; 5 &nbsp; 19876 &nbsp; Ridge Elementary',
    `<div class="box-round"><h2>Scores of this student</h2><table class="grid">${head('Test', 'Date', 'Score', 'Level')}<tbody>${rowsOf(['CAASPP ELA gr. 4', '04/28/2026', '2489', '3'], ['CAASPP Math gr. 4', '05/01/2026', '2471', '2'])}</tbody></table><p><a href="#">Enter a score</a> | <a href="#">Compare to class</a></p></div>
<div class="box-round"><h2>Make-up roster: CAST, Room 4, October 30</h2><p>Seats left for your group: 5</p><table class="grid">${head('Seat', 'Student', 'Grade', 'SSID', 'Logged in')}<tbody>${rowsOf(['1', 'Novak, Piotr', '5', '9971192286', 'no'], ['2', '(open)', '', '', ''])}</tbody></table><button>Put Haddad, Yasmine in seat 2</button></div>`,
  ),
);

page(
  'u37',
  'an example in the help',
  'https://studentcenter.mono-basin.example/records/33107/programs',
  null,
  ['9912345678', '7605550126', '7605550127'],
  doc(
    'Programs',
    `<header><a href="/">Mono Basin Student Center</a></header><nav><ul>${links('Record', 'Programs', 'Attendance', 'Meals', 'Files')}</ul></nav>
<main><h1>Etcheverry, Bastien</h1><p>Grade 4 &middot; Local no. 33107 &middot; Lee Vining Elementary</p>
<h2>Programs</h2><table>${head('Program', 'From', 'To', 'Funding')}<tbody>${rowsOf(['Title I, schoolwide', '08/20/2026', '', '122'], ['After-school (ASES)', '09/01/2026', '', 'State'], ['Migrant education', '', '', ''])}</tbody></table>
<h2>Household</h2><p>Mother 7605550126 &middot; Ranch office (760) 555-0127</p>
<section class="help"><h3>How to file a program change</h3><ol><li>Write the program's three-digit code.</li><li>Write the number of the student in the state's form, for example<br><b>SSID:</b> 9912345678</li><li>Sign, and put the form in the blue tray.</li></ol></section></main><footer>Mono Basin USD</footer>`,
  ),
);

page(
  'u38',
  'a number in the notes',
  `${IC}/campus/apps/counseling/meeting-notes`,
  null,
  ['0933718820', '9495550137', '9910047755'],
  ic(
    'Counseling Meeting',
    '<span class="person-name">Guerrero, Fabiola</span> <span>Grade: 12</span> <span>Student #: 113355</span> <span>DOB: 12/19/2008</span>',
    `<section><h2>Meeting 10/23/2026</h2><div class="grid2">${icField('Counselor', 'Osterhaus, Jill')}${icField('Staff State ID', '9910047755')}${icField('Type', 'College planning')}${icField('Length', '35 minutes')}${icField('Attending', 'Student, mother')}${icField('Mother', '9495550137')}</div></section>
<section><h2>Notes</h2><p>Applied to four UC campuses; personal insight questions 2 and 5 done. Cal Grant GPA check is to be sent by March.</p><p>She tutors a 9th grader, Deshawn Pruitt (State ID: 0933718820), and wants the hours counted as community service.</p><p>Follow-up: November 10.</p></section>
<section><h2>Earlier meetings</h2><table class="k-grid">${head('Date', 'Type', 'Counselor')}<tbody>${rowsOf(['05/12/2026', 'Schedule change', 'Osterhaus'], ['11/03/2025', 'A-G review', 'Tamayo'])}</tbody></table></section>`,
    ['Meetings', 'Academic Plan', 'Contact Log'],
  ),
);

// The student has none yet ---------------------------------------------------------------------------------------------
page(
  'u39',
  'pending, with a PIN of ten digits',
  `${AE}/admin/StudentDemographics.aspx?tab=2`,
  null,
  ['4410027765', '5595550155', '5595550156'],
  ae(
    'Student Demographics',
    '99407931',
    'Orchard Elementary',
    'L. Brandt (Registrar)',
    `${aeBanner('Nyambura, Wanjiru', 'TK', aeRow('Student ID', 'STU.ID', '407931') + aeRow('State Student ID', 'STU.CID', 'Pending') + aeRow('Telephone', 'STU.TL', '5595550155'))}
<div class="work"><h2>Student Data 2</h2><fieldset><legend>Food services</legend>${aeRow('Lunch PIN', 'STU.U8', '4410027765')}${aeRow('Meal status', 'STU.FR', 'Application received')}${aeRow('Diet', 'STU.U9', 'No dairy')}</fieldset>
<fieldset><legend>Entry</legend>${aeRow('School entered', 'STU.ED', '10/26/2026')}${aeRow('Verified birth', 'STU.BV', 'Passport')}${aeRow('Prior school', 'STU.PS', 'Nairobi, Kenya')}${aeRow('Mother cell', 'STU.MX', '559-555-0156')}</fieldset><p><a href="#">Request SSID in CALPADS extract</a></p></div>`,
  ),
);

page(
  'u40',
  'requested, with a sister beside',
  `${PS}/admin/students/state/CA/ssidrequest.html?frn=0010008127`,
  null,
  ['0010008127', '9947736605', '9165550174'],
  ps(
    'SSID Enrollment Request (CA)',
    '0010008127',
    'Pham, Bao &nbsp; 1 &nbsp; 25127 &nbsp; Ridge Elementary',
    `<div class="box-round"><h2>Request</h2><table>${psRow('Statewide Student Identifier (SSID)', '<i>Requested 10/24/2026</i>', '[S_CA_STU_X]SSID')}${psRow('Request batch', '118')}${psRow('Answer expected', '10/29/2026')}${psRow('Birth state', '<input value="WA" size="3">')}${psRow('Guardian phone used for the match', '9165550174')}</table></div>
<div class="box-round"><h2>Family in the district</h2><table class="grid">${head('Name', 'Relation', 'Grade', 'School', 'SSID')}<tbody>${rowsOf(['Pham, Linh', 'Sister', '4', 'Ridge Elementary', '9947736605'])}</tbody></table></div><p class="feedback-note">Do not type a number by hand while a request is open.</p><button>Withdraw the request</button>`,
  ),
);

page(
  'u41',
  'blank identifier with phones',
  `${IC}/campus/apps/census/demographics-new`,
  null,
  ['9495550121', '9495550122', '9495550123'],
  ic(
    'Demographics',
    '<span class="person-name">Okpara, Zion</span> <span>Grade: KN</span> <span>Tidepool Elementary</span>',
    `<section><h2>Person Identifiers</h2><div class="grid2">${icField('Local Student Number', '212904')}${icField('Student State ID', '')}${icField('Person ID', '88317')}${icField('Cell Phone', '9495550121')}</div><button type="button">Get State ID</button></section>
<section><h2>Person Information</h2><div class="grid2">${icField('Last Name *', 'Okpara')}${icField('First Name *', 'Zion')}${icField('Birth Date', '03/03/2021')}${icField('Birth Country', 'United States')}</div></section>
<section><h2>Non-Household Contacts</h2><table class="k-grid">${head('Name', 'Relation', 'Phone', 'Other')}<tbody>${rowsOf(['Okpara, Grace', 'Grandmother', '9495550122', ''], ['Dill, Hannah', 'Sitter', '(949)555-0123', 'M-F'])}</tbody></table></section>`,
    ['Demographics', 'Identities', 'Households'],
  ),
);

page(
  'u42',
  'empty box and an old local number',
  `${SY}/ST_Content.aspx?view=StudentOther`,
  null,
  ['2019004418', '6195550157', '6195550158'],
  sy(
    'Student Other Info',
    `<div class="record-head">Student Name: <b>Kowalczyk, Maja</b> &nbsp; Grade: <b>04</b> &nbsp; Status: <b>Active</b></div>
<div class="grp"><h3>Numbers</h3>${syBox('p', 'Perm ID', '882210')}${syBox('s', 'State Student Number', '', 'placeholder="ten digits"')}${syBox('o', 'Previous District Number', '2019004418')}${syBox('l', 'Locker', 'none')}</div>
<div class="grp"><h3>Reporting</h3><div class="f"><label for="x">Exclude from state reports</label><select id="x">${options('No', 'Yes')}</select></div><div class="f"><label for="v">Birth verified by</label><select id="v">${options('Birth certificate', 'Passport', 'Affidavit')}</select></div><p class="warn">State Student Number is empty. The record will fail CALPADS validation.</p></div>
<div class="grp"><h3>Parents</h3><table>${head('Name', 'Lives with', 'Cell', 'Work')}${rowsOf(['Kowalczyk, Ewa', 'Y', '6195550157', ''], ['Kowalczyk, Jan', 'Y', '', '619-555-0158'])}</table></div>`,
  ),
);

page(
  'u43',
  'not yet assigned, with a receipt',
  `${IL}/live/?page=EnrollmentChecklist&student=54420`,
  null,
  ['2026110482', '5105550187', '7705519034'],
  il(
    'Enrollment checklist',
    `<h2>Sorrentino, Luca <small>Grade 9, entering 11/02/2026</small></h2><table class="check">${rowsOf(['Local ID', '54420'], ['SSID', 'Not yet assigned'], ['Registration receipt', '2026110482'], ['Proof of address', 'Utility bill, seen by K. Marsh'], ['Immunizations', 'Complete'], ['Transcript', 'Asked for; tracking no. 7705519034'], ['Previous school', 'Liceo in Bari, Italy'], ['Home telephone', '5105550187'])}</table>
<h3>Still to do</h3><ul><li>ELPAC initial within 30 days</li><li>Chromebook agreement</li><li>Meet counselor Oyelaran for a schedule</li></ul><button>Mark as complete</button> <button>Print</button>`,
  ),
);

page(
  'u44',
  'requested, in a card view',
  'https://portal-staff.sespe-charter.example/students/2291',
  null,
  ['9962205581', '8055550183', '8055550184'],
  doc(
    'Student 2291',
    `<div class="shell"><aside><b>Sespe Charter</b><ul>${links('Home', 'Students', 'Families', 'Attendance', 'Learning logs', 'Orders', 'Compliance')}</ul></aside>
<main><h1>Duvall, Hattie</h1><p class="sub">Grade 2 &middot; Home study &middot; Teacher of record: Ines Tovar</p>
<div class="cards"><section class="card"><h2>State</h2><dl><dt>State Student ID (SSID)</dt><dd>Requested on 10/20/2026</dd><dt>Residence district</dt><dd>Fillmore Unified</dd><dt>Entry code</dt><dd>E400</dd></dl></section>
<section class="card"><h2>Family</h2><dl><dt>Mother</dt><dd>Corinne Duvall, 8055550183</dd><dt>Father</dt><dd>Wade Duvall, (805) 555-0184</dd><dt>Brother</dt><dd>Duvall, Silas, grade 6, SSID 9962205581</dd></dl></section>
<section class="card"><h2>Learning logs</h2><dl><dt>LP 1</dt><dd>Signed 09/11</dd><dt>LP 2</dt><dd>Signed 10/09</dd><dt>LP 3</dt><dd>Due 11/06</dd></dl></section></div></main></div><footer>Sespe Charter &middot; Staff only</footer>`,
    '.cards{display:flex;gap:14px}.card{border:1px solid #ccc;padding:0 12px}',
  ),
);

// Staff, search, lists, portal -----------------------------------------------------------------------------------------
page(
  'u45',
  'staff record',
  'https://hr-sis.cuyama-usd.example/staff/1187/edit',
  null,
  ['9910036642', '6615550117', '6615550118'],
  doc(
    'Edit staff member',
    `<header><b>Cuyama USD</b> <a href="#">SIS</a> <a href="#">Staff</a> <a href="#">Sections</a> <a href="#">State reports</a></header>
<main><p>Staff &rsaquo; Certificated &rsaquo; Lindgren, Maud</p><h1>Lindgren, Maud</h1><form><fieldset><legend>Identity</legend><p><label for="a">Employee no.</label> <input id="a" value="1187" readonly></p><p><label for="b">State ID</label> <input id="b" value="9910036642"></p><p><label for="c">Highest degree</label> <select id="c">${options('Master', 'Bachelor', 'Doctorate')}</select></p><p><label for="d">Birth date</label> <input id="d" value="11/02/1979"></p></fieldset>
<fieldset><legend>Assignment</legend><p><label for="e">Hire date</label> <input id="e" value="08/10/2009"></p><p><label for="f">FTE</label> <input id="f" value="1.00"></p><p><label for="g">Credential</label> <input id="g" value="Multiple Subject, clear"></p><p>Sections: 3rd grade self-contained (24 students)</p></fieldset><fieldset><legend>Phones</legend><p><label for="h">Cell</label> <input id="h" value="6615550117"></p><p><label for="i">Room</label> <input id="i" value="661-555-0118"></p></fieldset><button>Save</button></form></main><footer>Personnel file: confidential</footer>`,
  ),
);

page(
  'u46',
  'search results',
  `${IC}/campus/apps/search/students`,
  null,
  ['0920013377', '0920013990', '0920014412', '9495550199'],
  ic(
    'Student Search',
    '<span>26-27 Laguna Canyon High</span>',
    `<form><p><label for="q">Search for a student</label> <input id="q" value="ferr"> <button type="button">Go</button> <a href="#">Advanced search</a></p><p><label><input type="checkbox" checked> Active only</label> <label><input type="checkbox"> All calendars</label></p></form>
<h2>Results: 3</h2><table class="k-grid">${head('Name', 'Grade', 'Student #', 'State ID', 'Birth date')}<tbody>${rowsOf(['<a href="#">Ferrante, Giulia</a>', '10', '115402', '0920013377', '04/15/2010'], ['<a href="#">Ferrara, Dominic</a>', '12', '112048', '0920013990', '09/09/2008'], ['<a href="#">Ferris, Wren</a>', '09', '118630', '0920014412', '01/25/2012'])}</tbody></table><p>Not found? Call central enrollment, 9495550199.</p>`,
    ['Search', 'Saved searches', 'Ad hoc filters'],
  ),
);

page(
  'u47',
  'class list',
  `${SY}/ST_Content.aspx?view=ClassRoster`,
  null,
  ['9931104021', '9931104138', '9931104276', '9931104300', '6195550169', '6195550170', '6195550175', '6195550176'],
  sy(
    'Class Roster',
    `<div class="record-head">Section: <b>7104-02 Science 7</b> &nbsp; Teacher: <b>Whelan, Patrice</b> &nbsp; Period: <b>4</b> &nbsp; Room: <b>B12</b> &nbsp; Enrolled: <b>4 of 30</b></div><div class="tabs"><ul>${links('Roster', 'Seating chart', 'Attendance', 'Grade book')}</ul></div>
<table>${head('#', 'Student', 'Gr', 'State ID', 'Parent phone', 'EL', 'SpEd')}<tbody>${rowsOf(['1', 'Amari, Jules', '07', '9931104021', '6195550169', '', ''], ['2', 'Becerra, Ximena', '07', '9931104138', '6195550170', 'EL 3', ''], ['3', 'Chowdhury, Rafi', '07', '9931104276', '6195550175', 'RFEP', ''], ['4', 'Dragomir, Ilinca', '07', '9931104300', '6195550176', '', 'SLD'])}</tbody></table><button type="button">Export to Excel</button> <button type="button">Print labels</button>`,
  ),
);

page(
  'u48',
  'portal for parents',
  `${PS}/guardian/home.html`,
  null,
  ['9958824017', '9165550196'],
  doc(
    'Grades and Attendance',
    `<div id="branding-powerschool">PowerSchool</div><div id="tools">Welcome, Henrike Vos <a href="#">Help</a> <a href="/guardian/home.html?ac=logoff">Sign Out</a></div><ul id="students-list"><li class="selected"><a href="#">Pieter</a></li><li><a href="#">Saskia</a></li></ul>
<div id="nav-main"><ul>${links('Grades and Attendance', 'Grade History', 'Attendance History', 'Email Notification', 'Teacher Comments', 'Student Reports', 'School Bulletin', 'Class Registration', 'Balance', 'My Calendars', 'Account Preferences')}</ul></div>
<div id="content-main"><h1>Grades and Attendance: Vos, Pieter</h1><div class="box-round"><p>Student State ID: 9958824017</p><table class="linkDescList">${head('Exp', 'Course', 'Q1', 'S1', 'Absences', 'Tardies')}<tbody>${rowsOf(['1(A)', 'English 9<br>Keane, Rosalind', 'A-', '', '1', '0'], ['2(A)', 'Algebra 1<br>Udo, Felix', 'B', '', '1', '2'], ['3(A)', 'World Geography<br>Sato, Ren', 'A', '', '0', '0'])}</tbody></table><p>Current simple GPA (Q1): 3.667</p></div><p>Ridge High School, attendance line 9165550196. Download the app with your district code.</p></div>`,
  ),
  { isOfItsHost: true },
);

export const twentyFirstPages = pages;
