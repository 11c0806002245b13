import { setOf } from './case-page.ts';
import {
  card,
  dataRows,
  grid,
  headRows,
  heads,
  items,
  links,
  linksBy,
  pairRowIn,
  pairsIn,
  row,
  rows,
  scopeRows,
  select,
  sheet,
  smallRow,
  terms,
} from './markup.ts';

/** Pages after the structures of real systems that public material shows; words, people and numbers are made up. */
const { page, pages } = setOf('tenth');

const documentOf = (title: string, css: string, body: string, lang = 'en') => `<!doctype html>
<html lang="${lang}">
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

const POWER_SCHOOL_CSS =
  'body{margin:0;font:13px/1.4 Arial,Helvetica,sans-serif;color:#222}#branding-powerschool{background:#00427c;color:#fff;padding:8px 14px}#nav-main{float:left;width:180px;background:#eef3f8;padding:8px;min-height:560px}#nav-main ul{list-style:none;margin:0 0 10px;padding:0}#content-main{margin-left:206px;padding:10px 18px}.box-round{border:1px solid #bbb;border-radius:6px;padding:12px;margin:10px 0}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}td.bold{font-weight:bold}.oddRow{background:#edf3fe}.headerrow td{background:#d7e3f4;font-weight:bold}#bread_crumbs{font-size:12px}.button-row{text-align:right;padding:8px}#footer_legal{clear:both;color:#666;font-size:11px;padding:10px}';

const POWER_SCHOOL_STUDENT = `<div id="nav-main"><h3>Information</h3>
<ul id="std_information"><li><a href="/admin/students/generaldemographics.html?frn=0010004417">Demographics</a></li><li><a href="/admin/students/emergency.html?frn=0010004417">Emergency/Medical</a></li><li><a href="/admin/students/parents.html?frn=0010004417">Parents</a></li><li><a href="/admin/students/state/stateCA.html?frn=0010004417">State/Province - CA</a></li></ul><h3>Academics</h3><ul><li><a href="/admin/students/testresults.html?frn=0010004417">Test Results</a></li><li><a href="/admin/students/historicalgrades.html?frn=0010004417">Historical Grades</a></li></ul>`;

const POWER_SCHOOL_FUNCTIONS = `<div id="nav-main"><h3>Functions</h3>
<ul><li><a href="/admin/functions.html">Special Functions</a></li><li><a href="/admin/students/newstudent.html">Enroll New Student</a></li><li><a href="/admin/reports/runreports.html">Reports</a></li></ul>`;

/** @param menu what stands at the left: links of a student, of a member of the staff or of the functions */
const powerSchoolShell = (title: string, crumbs: string, header: string, inner: string, menu = POWER_SCHOOL_STUDENT) =>
  documentOf(
    title,
    POWER_SCHOOL_CSS,
    `<div id="container">
<div id="branding-powerschool">PowerSchool SIS <span id="userName">Welcome, Office Manager</span> <a href="/admin/pwchange.html" style="color:#fff">Sign Out</a></div>
<div id="bread_crumbs"><a href="/admin/home.html">Start Page</a> &gt; ${crumbs}</div>
${menu}
</div>
<div id="content-main">
${header}

${inner}
</div>
<div id="footer_legal">Copyright 2005 - 2026 All rights reserved. Legal | Privacy | Help</div>
</div>`,
  );

const AERIES_CSS =
  'body{margin:0;font:13px/1.45 "Segoe UI",Arial,sans-serif}.navbar{background:#0b5c8a;color:#fff;padding:7px 12px}.navbar a{color:#fff;margin-right:14px}#NavMenu{float:left;width:190px;background:#f3f6f8;padding:8px;min-height:520px}#MainContent{margin-left:214px;padding:10px 16px}.student-banner{border:1px solid #c7d3da;background:#f8fbfd;padding:8px 12px;margin-bottom:12px}.data-row{display:inline-block;margin:2px 22px 2px 0}.data-caption{font-size:11px;color:#5b6b75}.SubTitle{background:#dce8ef;padding:4px 8px;font-weight:bold;margin:10px 0 4px}table{border-collapse:collapse}td,th{padding:3px 9px;text-align:left}td.Caption{font-weight:bold;background:#e8eef2;white-space:nowrap}footer{clear:both;font-size:11px;color:#666;padding:12px}';

/** @param home the first link of the bar, which is another for a teacher; likewise the last item of the menu */
const aeriesShell = (title: string, banner: string, inner: string, home = 'Dashboard', last = 'Other Staff Data') =>
  documentOf(
    title,
    AERIES_CSS,
    `<form method="post" action="./${title.replaceAll(' ', '')}.aspx" id="aspnetForm">
<input type="hidden" name="ctl00$PID" value="99400417"><input type="hidden" name="ctl00$SN" value="1417"><input type="hidden" name="ctl00$SC" value="994">
<div class="navbar"><b>Aeries</b> <a href="#">Valley Oak High School</a> <a href="#">2026-2027</a> <a href="#">${home}</a> <a href="#">Log Out</a></div>
<div id="NavMenu"><ul><li>Student Data<ul><li>Demographics</li><li>Contacts</li><li>Programs</li><li>Medical</li><li>Test Scores</li></ul></li><li>Attendance</li><li>Grades</li><li>Guidance</li><li>Scheduling</li><li>${last}</li></ul></div>
<div id="MainContent">
${banner}

${inner}
</div>
<footer>Aeries&reg; SIS &middot; Page loaded in 0.31 s &middot; Terms of use</footer>
</form>`,
  );

const AERIES_TEACHER = ['My Classes', 'Gradebook'] as const;

/** A row of Aeries: captions and values, some with the field they show. */
const captionRow = (...all: readonly (readonly [caption: string, value: string, field?: string])[]) => {
  const cells = all.map(([caption, value, field]) => {
    const shown = field ? ` data-tcfc="${field}"` : '';
    return `<td class="Caption">${caption}</td><td${shown}>${value}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
};

const aeriesSection = (title: string, inner: string) => `<div class="SubTitle">${title}</div><table>${inner}</table>`;

const aeriesBanner = (name: string, inner: string) =>
  `<div id="StudentBanner" class="student-banner"><div><span class="student-full-name">${name}</span></div>${inner}</div>`;

const INFINITE_CAMPUS_CSS =
  'body{margin:0;font:14px/1.5 Roboto,Arial,sans-serif;background:#f4f6f8}header.shell{background:#2b3e50;color:#fff;padding:8px 16px}nav.side{float:left;width:200px;padding:10px;background:#fff;min-height:560px}main{margin-left:224px;padding:12px}section.card{background:#fff;border:1px solid #dbe0e5;border-radius:4px;padding:12px 16px;margin-bottom:12px}.grid{display:grid;grid-template-columns:repeat(4,1fr);gap:10px 18px}.form-label{display:block;font-size:12px;color:#55616d}.form-value{min-height:20px}h2{font-size:17px;margin:0 0 8px}table{border-collapse:collapse;width:100%}td,th{padding:4px 8px;text-align:left;border-bottom:1px solid #e4e8ec}footer{clear:both;padding:10px;color:#777;font-size:12px}';

const infiniteCampusShell = (title: string, crumbs: string, inner: string) =>
  documentOf(
    title,
    INFINITE_CAMPUS_CSS,
    `<header class="shell">Infinite Campus &nbsp; <span>Search Campus Tools</span> &nbsp; <span class="ctx">26-27 Laguna Creek Middle</span> &nbsp; <span>Log Off</span></header>
<nav class="side" aria-label="Toolbox"><ul><li>Student Information</li><li>Census</li><li>Attendance Office</li><li>Special Education</li><li>Grading &amp; Standards</li><li>Reporting</li><li>User Management</li></ul></nav>
<main>
<p class="crumbs">${crumbs}</p>

${inner}
</main>
<footer>&copy; 2003-2026 Infinite Campus, Inc.</footer>`,
  );

const campusCard = (header: string, inner: string) => `<section class="card"><h2>${header}</h2>${inner}</section>`;

const campusFacts = pairsIn('<div><span class="form-label">', '</span><div class="form-value">', '</div></div>');

const SYNERGY_CSS =
  'body{margin:0;font:12px/1.4 Tahoma,Arial,sans-serif}.Hdr{background:#1f6fb2;color:#fff;padding:5px 10px}.Menu{background:#e9f0f6;padding:4px 10px}.FocusBar{border-bottom:2px solid #1f6fb2;padding:6px 10px}.Tabs span{display:inline-block;padding:4px 12px;border:1px solid #b8c7d3;border-bottom:0;margin-right:3px}.Tabs .on{background:#fff;font-weight:bold}.Panel{border:1px solid #b8c7d3;margin:0 10px 10px;padding:8px}.GH{background:#cfe0ee;font-weight:bold;padding:3px 6px;margin-top:8px}td{padding:3px 8px;vertical-align:top}td.Label{color:#234;white-space:nowrap}input[readonly]{border:1px solid #ccd;background:#f6f8fa}.foot{padding:8px 10px;color:#667}';

/** @param tabs the first is the one that is open */
const synergyShell = (title: string, focus: string, [open, ...tabs]: readonly string[], inner: string) =>
  documentOf(
    title,
    SYNERGY_CSS,
    `<div class="Hdr">Synergy SIS &nbsp; Mesa Unified &nbsp;|&nbsp; Mesa Ridge Elementary &nbsp;|&nbsp; 2026-2027</div>
<div class="Menu">Quick Launch &nbsp; Tree &nbsp; Reports &nbsp; Support &nbsp; <a href="#">Menu &#9662;</a> <a href="#">Save</a> <a href="#">Undo</a> <a href="#">&#9664;</a> <a href="#">&#9654;</a></div>
<div class="FocusBar">${focus}</div>
<div class="Tabs"><span class="on">${open}</span>${tabs.map((tab) => `<span>${tab}</span>`).join('')}</div>
<div class="Panel">

${inner}
</div>
<div class="foot">Logged on as: registrar &nbsp; Edupoint Educational Systems</div>`,
  );

const synergyRow = pairRowIn('<td class="Label">', '</td><td>', '</td>');

const synergyGroup = (title: string, inner: string) => `<div class="GH">${title}</div><table>${inner}</table>`;

const ILLUMINATE_CSS =
  'body{margin:0;font:14px/1.45 "Open Sans",Arial,sans-serif}#topbar{background:#3a3f58;color:#fff;padding:8px 14px}#menu{background:#f0f1f6;padding:6px 14px}#menu a{margin-right:16px}.page{padding:12px 18px}.panel{border:1px solid #d5d7e2;margin-bottom:14px}.panel-heading{background:#eceef5;padding:6px 12px;font-weight:bold}.panel-body{padding:10px 12px}table{border-collapse:collapse}td,th{padding:4px 10px;text-align:left;border-bottom:1px solid #e8e9f0}footer{padding:10px 18px;color:#777;font-size:12px}';

const illuminateShell = (title: string, inner: string) =>
  documentOf(
    title,
    ILLUMINATE_CSS,
    `<div id="topbar">illuminate Education &nbsp; Bay Shore Academy &nbsp; <span>Session: 2026-2027</span></div>
<div id="menu"><a href="#">Students</a><a href="#">Assessments</a><a href="#">Grades</a><a href="#">Attendance</a><a href="#">Reports</a><a href="#">Setup</a><a href="#">Control Panel</a></div>
<div class="page">

${inner}
</div>
<footer>Illuminate Student Information &middot; Data as of last night's sync &middot; Help Center</footer>`,
  );

const illuminatePanel = (heading: string, body: string) =>
  `<div class="panel"><div class="panel-heading">${heading}</div><div class="panel-body">${body}</div></div>`;

const OLD_SYSTEM_CSS =
  'body{font:12px Verdana,Arial,sans-serif;margin:8px}a{color:#003399}table{border-collapse:collapse}td,th{padding:3px 7px;vertical-align:top;text-align:left}.bar{background:#003366;color:#fff}.bar a{color:#fff}.lbl{background:#e6e6cc;font-weight:bold}.hd{background:#336699;color:#fff;font-weight:bold}';

/** Systems laid out with tables, under a bar with their name and links. */
const oldSystemShell = (title: string, name: string, bar: readonly string[], inner: string, foot: string) =>
  documentOf(
    title,
    OLD_SYSTEM_CSS,
    `<table width="100%"><tr class="bar"><td><b>${name}</b></td><td align="right">${linksBy(' | ', ...bar)}</td></tr></table>

${inner}
<hr><font size="1">${foot}</font>`,
  );

const SPECIAL_ED_BAR = ['Home', 'Student Info', 'IEP Manager', 'Tools', 'Logout'];

const labelRow = pairRowIn('<td class="lbl">', '</td><td>', '</td>');

const WEB_APP_CSS =
  'body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;color:#212529}.navbar{background:#14532d;color:#fff;padding:10px 20px}.navbar a{color:#fff;margin-left:16px}.container{max-width:1040px;margin:0 auto;padding:14px 20px}.breadcrumb{font-size:13px;color:#555}.card{border:1px solid #dee2e6;border-radius:6px;margin:12px 0}.card-header{background:#f1f3f5;padding:8px 14px;font-weight:600}.card-body{padding:12px 14px}.row{display:flex;flex-wrap:wrap}.col{flex:1 1 0;min-width:150px;padding:4px 10px}.text-muted{color:#6c757d}.small{font-size:12px}.badge{background:#e2e8f0;border-radius:8px;padding:1px 8px;font-size:12px}table{border-collapse:collapse;width:100%}td,th{padding:6px 10px;text-align:left;border-bottom:1px solid #e5e7eb}footer{text-align:center;color:#777;font-size:12px;padding:16px}';

/** Systems in the manner of Bootstrap. @param bar the system's name and the links beside it */
const webAppShell = (
  title: string,
  [name = '', ...bar]: readonly string[],
  inner: string,
  { footer = 'Technology Services &middot; Privacy', css = '' } = {},
) =>
  documentOf(
    title,
    WEB_APP_CSS + css,
    `<nav class="navbar"><strong>${name}</strong>${links(...bar)}</nav>
<div class="container">

${inner}
</div>
<footer>${footer}</footer>`,
  );

const ELK_RIDGE_OFFICE = ['Elk Ridge Office', 'Students', 'Sections', 'Health', 'Admin'];
const STATE_PUPIL_DATA = ['State Pupil Data', 'Online Maintenance', 'File Submission', 'Anomalies', 'Reports'];
const TEST_OPERATIONS = ['Test Operations', 'Home', 'Users', 'Students', 'Reports', 'Links'];
const MEAL_TRACK = ['MealTrack', 'POS', 'Patrons', 'Applications', 'Reports'];
const PINECREST_SIS = ['Pinecrest SIS', 'Students', 'Families', 'Reports'];
const ROUTE_DESK = ['RouteDesk', 'Map', 'Riders', 'Stops', 'Buses'];
const SELPA_IEP_SYSTEM = ['SELPA IEP System', 'Home', 'Students', 'Services', 'CALPADS', 'Reports'];

const columns = (...all: readonly string[]) =>
  `<div class="row">${all.map((column) => `<div class="col">${column}</div>`).join('')}</div>`;

/** A card whose table reaches its edges. */
const tableCard = (header: string, inner: string) =>
  `<div class="card"><div class="card-header">${header}</div><table>${inner}</table></div>`;

const PRINT_CSS =
  'body{font:13px/1.5 Georgia,"Times New Roman",serif;margin:36px auto;max-width:760px;color:#111}.lh{text-align:center;border-bottom:2px solid #333;margin-bottom:16px}.lh h1{font-size:20px;margin:0}table{border-collapse:collapse;width:100%}td,th{padding:4px 8px;border:1px solid #999;text-align:left}.noprint{font:12px Arial;background:#eee;padding:6px;margin-bottom:14px}.sig{margin-top:28px}.small{font-size:11px;color:#444}';

/** Letters, labels and forms that are made to be printed. */
const printShell = (title: string, heading: string, below: string, inner: string, lang = 'en') =>
  documentOf(
    title,
    PRINT_CSS,
    `<div class="noprint"><a href="javascript:history.back()">&laquo; Back</a> &nbsp; <button onclick="print()">Print</button></div>
<div class="lh"><h1>${heading}</h1><p>${below}</p></div>

${inner}`,
    lang,
  );

page(
  's01',
  'rows of label and value, title attributes',
  'https://ridge.powerschool.com/admin/students/state/CA_StudentInfo.html?frn=0010004417',
  '9921882151',
  ['0010004417', '6615550130', '6615550173'],
  powerSchoolShell(
    'CALPADS Student Information',
    `<a href="/admin/students/home.html?frn=0010004417">Student Selection</a> &gt; State/Province - CA &gt; Student Information`,
    `<div id="student_detail_header"><h2>Abara, Lucian K.</h2><p>Grade 6 &nbsp; 204417 &nbsp; Ridge Middle</p></div>`,
    `<h1>CALPADS Student Information</h1>
<form action="/admin/changesrecorded.white.html" method="post">
<div class="box-round"><h2>Identification</h2>
<table>
<tr class="oddRow"><td class="bold" title="[Students]Student_Number">Local Student Number</td><td>204417</td></tr>
<tr class="evenRow"><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9921882151</td></tr>
<tr class="oddRow"><td class="bold" title="[S_CA_STU_X]CalpadsExclude">Exclude From CALPADS Reporting</td><td><input type="checkbox" name="UF-008009-4"></td></tr>
<tr class="evenRow"><td class="bold" title="[Students]Home_Phone">Home Phone</td><td><input name="UF-008009-5" value="6615550130"></td></tr>
<tr class="oddRow"><td class="bold" title="[S_CA_STU_X]PrimaryLanguage">Primary Language</td><td><select name="UF-008009-6"><option>00 English</option><option>01 Spanish</option></select></td></tr>
</table></div>
<div class="box-round"><h2>Parents</h2><table>
<tr class="oddRow"><td class="bold">Mother</td><td>Abara, Ngozi</td></tr><tr class="evenRow"><td class="bold">Mother Day Phone</td><td>6615550173</td></tr>
<tr class="oddRow"><td class="bold">Parent Education Level</td><td>14 - College Graduate</td></tr></table></div>
<div class="button-row"><button type="submit">Submit</button></div>
</form>`,
  ),
);

page(
  's02',
  'labels in a row, fields in the row below',
  'https://ridge.powerschool.com/admin/students/studentpages/03-student.html?frn=0010004417',
  '9979357867',
  ['0010004417', '6615550167'],
  powerSchoolShell(
    '03 - Student Information',
    `<a href="/admin/students/home.html">Student Selection</a> &gt; Registration &gt; 03 Student Information`,
    '<h1>Student Information</h1>',
    `<div id="student_detail_header"><p>Bellamy, Oona &nbsp; 4 &nbsp; 31902 &nbsp; Bacon Hill School</p></div>
<div class="box-round"><form id="form03" class="noSubmitLoading" method="post" action="/admin/changesrecorded.white.html">
<input type="hidden" name="backurl" value="01-registration.html"><input type="hidden" name="nexturl" value="04-family.html">
<table style="width:700px">
<tr class="headerrow"><td colspan="3">1. Legal name of the student</td></tr>
<tr><td colspan="3"><strong>Note:</strong> must agree with the birth certificate or passport.</td></tr>
<tr><td>Last, First Middle</td><td colspan="2"><input name="UF-1" value="Bellamy" size="17">, <input name="UF-2" value="Oona" size="17"> <input name="UF-3" value="" size="10"></td></tr>
<tr class="headerrow"><td colspan="3">2. Birth</td></tr>
<tr><td>Date of Birth</td><td colspan="2">Gender</td></tr>
<tr><td><input id="dob" name="UF-4" value="03/19/2017"></td><td colspan="2"><select name="UF-5"><option>M</option><option selected>F</option><option>X</option></select></td></tr>
<tr class="headerrow"><td colspan="3">3. Numbers kept by the office</td></tr>
<tr><td>Student Number</td><td>SSID</td><td>Home Phone</td></tr>
<tr><td><input name="UF-6" value="31902" size="10"></td><td><input name="UF-7" value="9979357867" size="13" readonly></td><td><input name="UF-8" class="phone" value="6615550167" size="17"></td></tr>
<tr class="headerrow"><td colspan="3">4. Preschool</td></tr>
<tr><td>Name of preschool</td><td colspan="2"><input name="UF-9" value="Little Quail"></td></tr>
</table>
<div class="button-row"><button>Save and go on to page 4</button></div></form></div>`,
  ),
  { sure: false },
);

page(
  's03',
  'several numbers in one line of a header',
  'https://ridge.powerschool.com/teachers/studentpages/quicklookup.html?frn=0010009221',
  '9928781234',
  ['0010004417', '9515550169', '9515550149'],
  powerSchoolShell(
    'Quick Lookup',
    'Quick Lookup',
    `<div id="student_detail_header"><h2>Castellanos, Rui</h2><p>Grade: 11 &nbsp; Local ID: 118872 &nbsp; Family ID: 40551 &nbsp; SSID:&nbsp;9928781234 &nbsp; Counselor: P. Odom</p></div>`,
    `<h1>Quick Lookup</h1><div class="box-round"><table class="grid"><tr><th>Exp</th><th>Course</th><th>Teacher</th><th>S1</th><th>Abs</th></tr>
<tr class="oddRow"><td>1(A)</td><td>English 3</td><td>Voss, T</td><td>B+</td><td>1</td></tr><tr><td>2(A)</td><td>Integrated Math 3</td><td>Dao, L</td><td>A-</td><td>0</td></tr><tr class="oddRow"><td>3(A)</td><td>US History</td><td>Pereira, G</td><td>B</td><td>2</td></tr></table>
<p>Attendance by day &mdash; last week: M . T . W A Th . F .</p></div>
<div class="box-round"><h2>Contacts</h2><p>Castellanos, Berta (mother) (951) 555-0169</p><p>Castellanos, Hugo (father) (951) 555-0149</p></div>`,
  ),
);

page(
  's04',
  'a form of inputs between picture frames',
  'https://ridge.powerschool.com/admin/students/generaldemographics.html?frn=0010002230',
  '0955505442',
  ['0010004417', '5595550112', '5595550134', '5595550140'],
  powerSchoolShell(
    'General Demographics',
    `<a href="/admin/students/home.html?selectstudent=nosearch">Student Selection</a> &gt; General Demographics`,
    `<table cellspacing="0"><tr><td class="header">General Demographics &mdash; Dunleavy, Tess &nbsp; 8 &nbsp; 52230</td></tr></table>`,
    `<table border="0" cellspacing="0" align="center"><tr><td colspan="2" align="right"><img src="/images/bound1.gif" width="15" height="9" alt=""></td><td width="25"></td></tr><tr><td width="23"></td><td>
<table border="0" cellspacing="0" cellpadding="4">
<tr class="oddRow"><td class="bold">Name (last, first MI)</td><td><input value="Dunleavy, Tess" size="30"></td></tr>
<tr><td class="bold">Address</td><td><input value="18 Alder Way" size="30"><br><input value="Ridge" size="14">, <input value="CA" size="3"> <input value="95001" size="10"></td></tr>
<tr class="oddRow"><td class="bold">Home phone</td><td><input value="5595550112" size="17"></td></tr>
<tr><td class="bold">Age</td><td>13</td></tr>
<tr class="oddRow"><td class="bold">Father's Day Phone</td><td><input value="5595550134" size="13"></td></tr>
<tr><td class="bold">Mother's Day Phone</td><td><input value="5595550140" size="13"></td></tr>
<tr class="oddRow"><td class="bold">Previous Student ID</td><td><input value="" size="10"></td></tr>
<tr><td class="bold">SSN</td><td><input value="" size="13"></td></tr>
<tr class="oddRow"><td class="bold">Student Number</td><td><input value="52230" size="13"></td></tr>
<!-- state part --><tr><td class="bold">Calif. Student ID (SSID)</td><td><input value="0955505442" size="13"></td></tr>
<tr class="oddRow"><td class="bold">District of Residence</td><td><input value="2199918" size="13"></td></tr>
</table></td><td width="25"></td></tr></table><div class="button-row"><input type="submit" value="Submit"></div>`,
  ),
);

page(
  's05',
  'a value with a button and a help bubble',
  'https://ridge.powerschool.com/admin/students/state/CA_SSIDRequest.html?frn=0010003005',
  '9963991412',
  ['0010004417'],
  powerSchoolShell(
    'SSID Information',
    'State/Province - CA &gt; SSID',
    '<div id="student_detail_header"><h2>Eggers, Milo</h2></div>',
    `<h1>SSID Information</h1><div class="box-round"><fieldset><legend>Statewide Student Identifier</legend>
<table><tr><td class="bold"><label for="ssidField">SSID</label> <a class="dialogM helpIcon" href="#" title="Ten digits, issued by CALPADS">?</a></td><td><span id="ssidField">9963991412</span> <button type="button" class="copy">Copy</button> <em>Assigned 08/21/2025</em></td></tr>
<tr><td class="bold">Source of SSID</td><td>SSID Extract</td></tr><tr><td class="bold">Request status</td><td>Complete</td></tr><tr><td class="bold">Batch</td><td>2025-0821-A</td></tr></table></fieldset>
<p>If the identifier is not right, ask the CALPADS administrator. Do not request a second one.</p></div>
<div class="box-round"><h2>Enrollments sent</h2><table class="grid"><tr><th>School</th><th>Start</th><th>Exit</th><th>Reason</th></tr><tr class="oddRow"><td>Ridge Middle</td><td>08/12/2025</td><td></td><td></td></tr><tr><td>Cedar Elementary</td><td>08/14/2019</td><td>06/06/2025</td><td>E155</td></tr></table></div>`,
  ),
);

page(
  's06',
  'the same number in each row of a history of one student',
  'https://ridge.powerschool.com/admin/students/state/CA_ScoreReports.html?frn=0010007144',
  '9977685770',
  ['0010004417'],
  powerSchoolShell(
    'Score Reports',
    'State/Province - CA &gt; Score Reports',
    `<div id="student_detail_header"><h2>Fujimoto, Aya</h2><p>Grade 7 &nbsp; 61774 &nbsp; Ridge Middle</p></div>`,
    `<h1>Score Reports for Fujimoto, Aya</h1><div class="box-round"><p>Statewide Student Identifier (SSID): <b>9977685770</b></p>
<table class="grid"><thead>${heads('Year', 'Test', 'SSID', 'Grade tested', 'Score', 'Report')}</thead><tbody>
<tr class="oddRow"><td>2026</td><td>Smarter Balanced ELA</td><td>9977685770</td><td>6</td><td>2561</td><td><a href="#">Open</a></td></tr>
<tr><td>2026</td><td>Smarter Balanced Math</td><td>9977685770</td><td>6</td><td>2530</td><td><a href="#">Open</a></td></tr>
<tr class="oddRow"><td>2025</td><td>Smarter Balanced ELA</td><td>9977685770</td><td>5</td><td>2514</td><td><a href="#">Open</a></td></tr></tbody></table>
<p class="small">Reports stay here for four years.</p></div>`,
  ),
);

page(
  's07',
  'a subject line in a letter',
  'https://ridge.powerschool.com/admin/students/log-entry-letter-single.html?frn=0010005116',
  '9901898971',
  ['8055550130', '8055550139'],
  `<html><head><title>Log Entry Letter</title></head><body bgcolor="#FFFFFF" style="margin:1in;font-family:Times">
<center><table width="100%" border="0" cellspacing="0"><tr><td colspan="3" align="center"><font size="+3"><b>A. Calder Middle School</b></font></td></tr><tr><td align="left"><b>61 Orchard Rd, Ridge, CA 95001</b></td><td align="center"><b>Tel (805) 555-0130</b></td><td align="right"><b>Fax (805) 555-0139</b></td></tr><tr><td colspan="3" align="center"><b>Ines Kowal, Principal</b></td></tr></table></center>
<p>November 12, 2026
<p>To the Parent/Guardian of:<br>Gideon Pratt<br>44 Lupine Ct<br>Ridge, CA 95001
<p>RE: Gideon Pratt, Grade 8, SSID 9901898971, date of birth 02/11/2013
<p>Dear Parent/Guardian:
<p>I am writing about an incident at school in which Gideon took part. It is entered in his record as follows:
<p><center><table width="100%" border="1" cellspacing="1" cellpadding="5"><tr bgcolor="#C0C0C0"><th>Entry Date/Time</th><th>Entered by</th><th>Entry text</th></tr><tr valign="top"><td>11/10/2026<br>10:14 AM</td><td>Kowal, I</td><td>Left the class without leave; returned after ten minutes.</td></tr></table></center>
<p>Please call me with any question.
<p>Sincerely,
<p>Ines Kowal<br>Principal<br>(805) 555-0130<br>ikowal@calder.example
</body></html>`,
  { sure: false },
);

page(
  's08',
  'a floating panel of stacked labels',
  'https://ridge.powerschool.com/admin/students/contacts/ui/index.html?frn=0010001180#/student',
  '9932533114',
  ['0010004417', '8055550146', '8055550132', '8055550198'],
  powerSchoolShell(
    'Contacts',
    'Student Selection &gt; Contacts',
    '',
    `<div class="pds-app-bar" role="banner"><div class="pds-avatar">HV</div><div><strong>Halvorsen, Vera</strong><div>Grade 2 &middot; Cedar Elementary &middot; Active</div></div></div>
<div class="box-round" style="display:grid;grid-template-columns:repeat(4,1fr);gap:8px">
<div class="pss-field"><span class="pss-label" id="l1">Student Number</span><span aria-labelledby="l1">70118</span></div>
<div class="pss-field"><span class="pss-label" id="l2" style="display:block">State Student Number</span><span aria-labelledby="l2">9932533114</span></div>
<div class="pss-field"><span class="pss-label" id="l3" style="display:block">DOB</span><span aria-labelledby="l3">05/02/2019</span></div>
<div class="pss-field"><span class="pss-label" id="l4" style="display:block">Home Phone</span><span aria-labelledby="l4">8055550146</span></div></div>
<h2>Contacts (2)</h2><table class="grid"><thead>${heads('#', 'Name', 'Relationship', 'Phone', 'Custody')}</thead><tbody><tr class="oddRow"><td>1</td><td>Halvorsen, Inge</td><td>Mother</td><td>8055550132</td><td>Yes</td></tr><tr><td>2</td><td>Halvorsen, Arne</td><td>Father</td><td>8055550198</td><td>Yes</td></tr></tbody></table>`,
  ),
);

page(
  's09',
  'banner of a student with tabs',
  'https://valley.aeries.net/admin/Demographics.aspx',
  '9907556368',
  ['6615550105', '6615550164'],
  aeriesShell(
    'Demographics',
    `<div class="banner-tabs"><a class="active" href="#">General</a> ${linksBy(' ', 'Contact', 'Programs', 'Flags')}</div>${aeriesBanner(
      'Ibarra, Noemi (Mimi)',
      dataRows(
        ['Student ID', '99400417', 'STU.ID'],
        ['Grade', '10', 'STU.GR'],
        ['State Student ID', '9907556368', 'STU.CID'],
        ['Birthdate', '7/14/2010', 'STU.BD'],
        ['Telephone', '6615550105', 'STU.TL'],
      ),
    )}`,
    `<div class="SubTitle">Student Data 1</div><table>
${captionRow(['Last Name', 'Ibarra', 'STU.LN'], ['First Name', 'Noemi', 'STU.FN'])}
<tr><td class="Caption">Mailing Address</td><td data-tcfc="STU.AD" colspan="3">2201 Olive St, Valley CA 93600</td></tr>
${captionRow(['Primary Phone', '6615550105', 'STU.TL'], ['Student Mobile', '6615550164', 'STU.STP'])}
${captionRow(['Counselor', '412 Osei', 'STU.CU'], ['Track', '', 'STU.TR'])}</table>
${aeriesSection('Student Data 2', `${captionRow(['Parent Ed Level', '13'], ['Home Language', '01'])}${captionRow(['Last Sch Lv Dt', ''], ['Fed Eth', 'Y'])}`)}`,
  ),
);

page(
  's10',
  'captions in one row, data in the next, tables in tables',
  'https://valley.aeries.net/teacher/Attendance.aspx',
  '0909280621',
  ['5595550188'],
  aeriesShell(
    'Attendance',
    `<table id="ctl00_MainContent_subStuTop" width="100%"><tr><td><table><tr><td class="Caption">Stu#</td><td class="Caption">Student Name</td><td class="Caption">Perm ID</td><td class="Caption">State ID</td><td class="Caption">Grd</td><td class="Caption">Telephone</td></tr><tr><td class="Data">1417</td><td class="Data">Jankowski, Piotr</td><td class="Data">99400488</td><td class="Data">0909280621</td><td class="Data">12</td><td class="Data">5595550188</td></tr></table></td><td><img src="photo.ashx" alt="Student photo" width="60"></td></tr></table>`,
    `<div class="SubTitle">Attendance &mdash; Month 4</div><table>${heads('Date', 'All Day', '1', '2', '3', '4', '5', '6')}
${rows(['Mon 11/16', '', '', '', 'T', '', '', ''], ['Tue 11/17', 'I', 'I', 'I', 'I', 'I', 'I', 'I'], ['Wed 11/18', '', '', '', '', '', '', ''])}</table>
<p>T Tardy &nbsp; I Illness &nbsp; U Unexcused</p>`,
    ...AERIES_TEACHER,
  ),
);

page(
  's11',
  'a record being changed, fields in cells',
  'https://valley.aeries.net/admin/Demographics.aspx?edit=1',
  '0985256353',
  ['5105550114', '0004417729', '5105550195'],
  aeriesShell(
    'Demographics',
    `<div id="StudentBanner" class="student-banner collapsed"><span class="student-full-name">Kettering, Amos</span> Grade 3</div>`,
    `<div class="SubTitle">Student Data 1 <button type="button">Save</button> <button type="button">Cancel</button></div>
<table id="tblEdit">${captionRow(['Last Name', '<input type="text" maxlength="30" value="Kettering">', 'STU.LN'], ['Perm ID', '99400612', 'STU.ID'])}
${captionRow(['State Student ID', '<input type="text" maxlength="10" value="0985256353">', 'STU.CID'], ['Sex', '<input value="M" size="1">', 'STU.SX'])}
${captionRow(['Telephone', '<input type="text" value="(510) 555-0195">', 'STU.TL'], ['Emergency', '<input type="text" value="5105550114">'])}
<tr><td class="Caption">Parent/Guardian</td><td colspan="3"><input value="Ruth and Dale Kettering" size="50"></td></tr></table>
${aeriesSection('User Defined Fields', captionRow(['Locker', '<input value="A-114">'], ['Chromebook Asset', '<input value="0004417729">']))}`,
  ),
);

page(
  's12',
  'a transcript with a head of small pairs',
  'https://valley.aeries.net/admin/Transcripts.aspx',
  '0932864241',
  ['5595550190', '5595550113'],
  aeriesShell(
    'Transcripts',
    '',
    `<table width="100%" class="TranscriptHead">${row(
      `<b>Valley Oak High School</b><br>900 W Shaw, Valley CA 93600<br>Phone: (559) 555-0190 Fax: (559) 555-0113<br>CEEB 053999`,
      `<b>Name:</b> Lindqvist, Saga Marie<br><b>Birthdate:</b> 12/30/2008 <b>Sex:</b> F<br><b>Perm ID:</b> 99400733 <b>State ID:</b> 0932864241<br><b>Entered:</b> 08/14/2023 <b>Grade:</b> 12`,
      '<b>Acad GPA</b> 3.8214<br><b>Class rank</b> 21 of 388<br><b>Credits</b> 195.00',
    )}</table>
<table><tr><th>Course</th><th>Title</th><th>CP</th><th>Mark</th><th>Cred</th></tr><tr><td colspan="5">2025-2026 Grade 11 Fall</td></tr><tr><td>1103</td><td>English 3 H</td><td>P</td><td>A</td><td>5.00</td></tr><tr><td>2210</td><td>Pre-Calculus</td><td>P</td><td>A-</td><td>5.00</td></tr><tr><td>3305</td><td>Chemistry</td><td>P</td><td>B+</td><td>5.00</td></tr><tr><td colspan="5">2025-2026 Grade 11 Spring</td></tr><tr><td>1104</td><td>English 3 H</td><td>P</td><td>A</td><td>5.00</td></tr></table>
<p>P = College Preparatory. Comments: Seal of Biliteracy expected.</p>`,
  ),
);

page(
  's13',
  'other state numbers beside the student number',
  'https://valley.aeries.net/admin/SpecialEducation.aspx',
  '9954115229',
  ['0455026331', '8055550174'],
  aeriesShell(
    'Special Education',
    aeriesBanner(
      'Mbeki, Thandi',
      dataRows(
        ['Student ID', '99400190', 'STU.ID'],
        ['State Student ID', '9954115229', 'STU.CID'],
        ['Grade', '5', 'STU.GR'],
      ),
    ),
    `<div class="SubTitle">Special Education (CSE)</div><table>${captionRow(['SELPA Code', '1005', 'CSE.SELPA'], ['District of Residence', '1099998'])}
${captionRow(['Disability 1', '240 Speech or Language Impairment'], ['Case Manager', 'Ortega, R (805) 555-0174'])}
${captionRow(['CASEMIS ID', '0455026331'], ['SEIS ID', '2249871'])}${captionRow(['Last IEP', '03/04/2026'], ['Next Triennial', '03/02/2027'])}</table>
${aeriesSection('Services', grid(['Service', 'Start', 'Minutes', 'Provider'], ['415 Speech', '03/04/2026', '30 weekly', 'District']))}`,
  ),
);

page(
  's14',
  "a physician's number and telephones of a nurse",
  'https://valley.aeries.net/admin/Medical.aspx',
  '9927265065',
  ['6195550194', '1299910108', '1400204659', '6195550103'],
  aeriesShell(
    'Medical History',
    aeriesBanner(
      'Nakai, Robin',
      dataRows(
        ['Student ID', '99400260', 'STU.ID'],
        ['Grade', '1', 'STU.GR'],
        ['State Student ID', '9927265065', 'STU.CID'],
        ['Teacher', '31 Bloom', 'STU.TN'],
      ),
    ),
    `${aeriesSection('Conditions', grid(['Code', 'Condition', 'Date', 'Comment'], ['AST', 'Asthma', '9/2/2025', 'Inhaler in the office']))}
${aeriesSection(
  'Physician',
  `${captionRow(['Name', 'Dr. S. Ekwueme', 'STU.DN'])}${captionRow(['Phone', '6195550194', 'STU.DTL'])}${captionRow(['NPI', '1299910108'])}${captionRow(['Insurance ID', '1400204659'])}`,
)}
${aeriesSection('Nurse visits', grid(['In', 'Out', 'Reason', 'Called'], ['11/03 9:10', '9:35', 'Cough', '6195550103']))}`,
  ),
);

page(
  's15',
  'a former number beside the present one',
  'https://valley.aeries.net/admin/StateReporting/SSIDHistory.aspx',
  '0924905701',
  ['9955671228'],
  aeriesShell(
    'SSID Information',
    aeriesBanner('Oyelaran, Dami', dataRows(['Student ID', '99400871', 'STU.ID'], ['Grade', '9', 'STU.GR'])),
    `${aeriesSection(
      'Statewide Student Identifier',
      `${captionRow(['Statewide Student ID (SSID)', '<b>0924905701</b>'])}${captionRow(['Retired SSID', '9955671228'])}${captionRow(['Replaced on', '10/02/2026'])}${captionRow(['Reason', 'Multiple identifiers combined'])}`,
    )}
<div class="SubTitle">Notes</div><p>The retired number must not be used on tests. A new pre-ID label was ordered on 10/05/2026.</p>
${aeriesSection('Enrollment history', grid(['School', 'Enter', 'Leave'], ['994 Valley Oak', '8/13/2026', ''], ['62 Fern Middle', '8/15/2023', '6/5/2026']))}`,
  ),
);

page(
  's16',
  "a card on a teacher's telephone",
  'https://valley.aeries.net/teacher/m/StudentProfile.aspx',
  '9956913570',
  ['2095550104'],
  aeriesShell(
    'Profile',
    '',
    `<div class="Card" style="border:1px solid #bbb;max-width:360px"><div style="background:#dce8ef;padding:8px"><img src="p.ashx" alt="" width="48"> <strong>Petrov, Ilya</strong><br><small>Grade 7 &bull; Age 12</small></div>
<ul style="list-style:none;padding:8px;margin:0"><li><small>Student ID</small><div>99400915</div></li><li><small>State Student ID</small><div>9956913570</div></li><li><small>Primary phone</small><div><a href="tel:2095550104">2095550104</a></div></li><li><small>Parent/Guardian</small><div>Olga Petrova</div></li></ul>
<div>${linksBy(' ', 'Call', 'Email', 'Grades')}</div></div>
<div class="SubTitle">Today</div><p>Period 3 &mdash; Science 7 &mdash; Room 12</p><p>Missing work: 2</p>`,
    ...AERIES_TEACHER,
  ),
);

page(
  's17',
  'labels over values in a grid',
  'https://lagunaca.infinitecampus.org/campus/apps/student-summary?personID=48812',
  '0960860636',
  ['5105550104', '5105550162'],
  infiniteCampusShell(
    'Student Summary',
    'Student Information &gt; General',
    `<section class="card" aria-label="Student header"><h2>Quiroz, Matias Eli <small>Grade: 07 &nbsp; #308812 &nbsp; DOB: 04/09/2014</small></h2></section>
${campusCard(
  'General',
  `<div class="grid">
${campusFacts(['Student Number', '308812'], ['Student State ID', '0960860636'], ['Counselor', 'Hsu, Bianca'], ['Case Manager', ''])}
${campusFacts(['Household Phone', '5105550104'], ['Cell Phone', '5105550162'], ['Locker', '219'], ['Gender', 'M'])}</div>`,
)}
${campusCard('Households', `<table>${grid(['Name', 'Relationship', 'Phone'], ['Quiroz, Elena', 'Mother', '5105550162'])}</table>`)}`,
  ),
);

page(
  's18',
  'label and field in one cell, three cells a row',
  'https://lagunaca.infinitecampus.org/campus/main.xsl?census.demographics&personID=50120',
  '9935146141',
  ['6195550174'],
  infiniteCampusShell(
    'Demographics',
    'Census &gt; People &gt; Demographics',
    `<h2>Rasmussen, Finn Otto &nbsp; Grade: 11 &nbsp; #300120</h2><table class="toolbar">${row('Save', 'Delete', 'Print Summary Report')}</table>
<table class="editor"><tr><td class="editorHeader" colspan="3">Person Information</td></tr>
<tr><td>*Last Name<br><input value="Rasmussen"></td><td>*First Name<br><input value="Finn"></td><td>Middle Name<br><input value="Otto"></td></tr>
<tr><td>*Gender<br>${select('M: Male')}</td><td>*Birth Date<br><input value="10/30/2009"></td><td>Soc Sec Number<br><input value=""></td></tr>
<tr><td class="editorHeader" colspan="3">Person Identifiers</td></tr>
<tr><td>Local Student Number<br><input value="300120"></td><td>Student State ID<br><input value="9935146141"></td><td>Local Staff Number<br><input value=""></td></tr>
${row('Staff State ID<br><input value="">', 'Person GUID<br>5C1D-77AF', '')}
<tr><td class="editorHeader" colspan="3">Personal Contact Information</td></tr>
<tr><td>Email<br><input value="frasmussen@stu.example"></td><td>Cell Phone<br><input value="6195550174"></td><td>Work Phone<br><input value=""></td></tr></table>`,
  ),
);

page(
  's19',
  'a pupil who also works for the district',
  'https://lagunaca.infinitecampus.org/campus/apps/demographics?personID=50377',
  '9966933517',
  ['1159935245', '8315550195'],
  infiniteCampusShell(
    'Demographics',
    'Census &gt; Demographics',
    `${campusCard('Sandoval, Dulce M. <span class="badge">Student</span>', '<p>Grade 12 &middot; 26-27 Laguna Creek High &middot; Student Number 300377</p>')}
${campusCard(
  'Person Identifiers',
  `<div class="grid"><div><label class="form-label" for="lsn">Local Student Number</label><input id="lsn" value="300377"></div><div><label class="form-label" for="ssi">Student State ID</label><input id="ssi" value="9966933517"></div><div><label class="form-label" for="lst">Local Staff Number</label><input id="lst" value="T-0911"></div><div><label class="form-label" for="sst">Staff State ID</label><input id="sst" value="1159935245"></div></div><p class="small">Work experience aide since 06/2026 (after-school program).</p>`,
)}
${campusCard(
  'Personal Contact Information',
  `<div class="grid"><div><label class="form-label" for="c">Cell Phone</label><input id="c" value="8315550195"></div><div><label class="form-label" for="m">Email</label><input id="m" value="dsandoval@stu.example"></div></div>`,
)}`,
  ),
);

page(
  's20',
  'a table with two pairs in each row',
  'https://lagunaca.infinitecampus.org/campus/apps/enrollment-state?enrollmentID=99120',
  '9976900677',
  [],
  infiniteCampusShell(
    'Enrollments',
    'Student Information &gt; General',
    `${campusCard(
      'Tanaka, Jude &mdash; 26-27 Enrollment',
      `<table>${scopeRows(
        ['Calendar', '26-27 Laguna Creek High', 'Grade', '10'],
        ['Start Date', '08/11/2026', 'Start Status', '180: New to LEA'],
        ['End Date', '', 'End Status', ''],
      )}</table>`,
    )}
${campusCard(
  'State Reporting Fields',
  `<table>${scopeRows(
    ['State Exclude', 'No', 'Student State ID', '9976900677'],
    ['District of Residence', '3499914', 'Resident CDS', '26342162165081'],
    ['Enrollment GUID', '9F1E20C4', 'Interdistrict Transfer', ''],
  )}</table>`,
)}
${campusCard('Special Education Fields', '<p>No records.</p>')}`,
  ),
);

page(
  's21',
  'a sentence of pairs with separators',
  'https://lagunaca.infinitecampus.org/campus/apps/person-header?personID=51002',
  '9921269978',
  ['9165550158', '9165550132'],
  infiniteCampusShell(
    'Attendance',
    'Student Information &gt; Attendance',
    `<section class="card"><app-person-header><div class="person-name">Upton, Briar</div><div class="person-facts"><span class="k">Grade:</span> <span>09</span> | <span class="k">Student Number:</span> <span>301002</span> | <span class="k">State ID:</span> <span>9921269978</span> | <span class="k">Phone:</span> <span>9165550158</span></div></app-person-header></section>
${campusCard(
  'Attendance',
  `<table>${grid(
    ['Date', 'P1', 'P2', 'P3', 'P4', 'Comments'],
    ['11/09/2026', '', 'UT', '', '', 'Late bus'],
    ['11/12/2026', 'EA', 'EA', 'EA', 'EA', 'Orthodontist, called 9165550132'],
  )}</table>`,
)}`,
  ),
);

page(
  's22',
  'first page of a plan, boxes with small captions',
  'https://lagunaca.infinitecampus.org/campus/sped/print?planID=7781',
  '9927537231',
  ['6195550135', '6195550180'],
  infiniteCampusShell(
    'IEP',
    'Special Education &gt; Documents',
    `${campusCard(
      'INDIVIDUALIZED EDUCATION PROGRAM',
      `
<table border="1">${smallRow(['Student Name', 'Vang, Pahoua'], ['Date of Birth', '06/06/2015'], ['Grade', '06'])}
${smallRow(['Student ID', '301447'], ['Student State ID', '9927537231'], ['Gender', 'F'])}
${smallRow(['Parent/Guardian', 'Vang, Mai See'], ['Home Phone', '6195550135'], ['Cell Phone', '6195550180'])}
${smallRow(['School of Residence', 'Laguna Creek Middle'], ['Case Manager', 'Doyle, K.'], ['Meeting Date', '10/14/2026'])}</table>`,
    )}
${campusCard('Present Levels', '<p>Pahoua reads at the level of the fourth grade and enjoys science.</p>')}`,
  ),
);

page(
  's23',
  'cells with a label and a locked field',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Student',
  '9961971614',
  ['9165550131', '9165550183'],
  synergyShell(
    'Student',
    `<b>Student Name:</b> Wójcik, Hanna &nbsp; <b>School:</b> Mesa Ridge Elementary &nbsp; <b>Grade:</b> 04 &nbsp; <b>Status:</b> Active`,
    ['Demographics', 'Parent/Guardian', 'Other Info', 'Enrollment', 'Documents'],
    `<div class="GH">Student Information</div><table>${synergyRow(
      ['<nobr>Last Name</nobr>', '<input readonly value="Wójcik">'],
      ['<nobr>First Name</nobr>', '<input readonly value="Hanna">'],
    )}
${synergyRow(['<nobr>Perm ID</nobr>', '<input readonly value="810233">'], ['<nobr>State ID</nobr>', '<input readonly value="9961971614">'])}
${synergyRow(['<nobr>Gender</nobr>', '<input readonly value="Female">'], ['<nobr>Birth Date</nobr>', '<input readonly value="01/25/2017">'])}
${synergyRow(['<nobr>Home Language</nobr>', '<input readonly value="Polish">'], ['<nobr>Hispanic/Latino</nobr>', '<input readonly value="No">'])}</table>
${synergyGroup('Phone Numbers', grid(['Line', 'Primary', 'Type', 'Phone', 'Ext'], ['1', 'X', 'Home', '9165550131', ''], ['2', '', 'Cell', '9165550183', '']))}`,
  ),
);

page(
  's24',
  'boxes that float, caption and value in divs',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=StudentClassroom',
  '9937252927',
  ['6615550125', '6615550116'],
  synergyShell(
    'Student',
    '<div class="Name">Xiong, Leng</div>',
    ['Classroom', 'Demographics', 'Contacts'],
    `<div class="GH">Demographics</div>
<div style="display:flex;flex-wrap:wrap;gap:6px 24px"><div class="field"><div class="caption">Perm ID</div><div class="value">810344</div></div><div class="field"><div class="caption">State Student Number</div><div class="value">9937252927</div></div><div class="field"><div class="caption">Grade</div><div class="value">08</div></div><div class="field"><div class="caption">Track</div><div class="value">&nbsp;</div></div><div class="field"><div class="caption">Home Phone</div><div class="value">(661) 555-0125</div></div><div class="field"><div class="caption">Resolved Race/Ethnicity</div><div class="value">Asian</div></div></div>
${synergyGroup('Enrollment Activity', grid(['School', 'Enter Date', 'Enter Code', 'Leave Date'], ['Mesa Ridge Middle', '08/10/2026', 'E1', '']))}
<div class="GH">Comments</div><textarea rows="3" cols="60">Rides bus 14. Grandmother picks up on Fridays (661) 555-0116.</textarea>`,
  ),
);

page(
  's25',
  'label and value in one cell, eight to a block',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=IEP',
  '0989325242',
  ['5105550131', '5105550155'],
  synergyShell(
    'IEP',
    '<b>Yazzie, Kai</b> &mdash; Process: IEP Annual &mdash; Meeting 12/02/2026',
    ['IEP Page 1', 'Goals', 'Services', 'Signatures'],
    `<div class="GH">Student and School Information</div><table border="1" width="100%">${row('<b>Student:</b> Yazzie, Kai', '<b>DOB:</b> 09/17/2012', '<b>Age:</b> 14', '<b>Grade:</b> 09')}
${row('<b>Perm ID:</b> 810911', '<b>State ID:</b> 0989325242', '<b>SELPA:</b> Mesa', '<b>Ethnicity:</b> American Indian')}
${row('<b>Parent:</b> Yazzie, Dolores', '<b>Home Phone:</b> 5105550131', '<b>Work Phone:</b> 5105550155', '<b>Interpreter:</b> No')}</table>
<div class="GH">Meeting purpose</div><label><input type="checkbox" checked> Annual</label> <label><input type="checkbox"> Initial</label> <label><input type="checkbox"> Triennial</label>
${synergyGroup('Goals', grid(['#', 'Area', 'Progress'], ['1', 'Written expression', 'Partially met']))}`,
  ),
);

page(
  's26',
  'health screen with a registry number',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=StudentHealth',
  '9941189496',
  ['2634440777', '6615550101'],
  synergyShell(
    'Health',
    `<b>Student Name:</b> Zamora, Lupe &nbsp; <b>Perm ID:</b> 810478 &nbsp; <b>SSID:</b> 9941189496 &nbsp; <b>Grade:</b> K`,
    ['Health', 'Log', 'Immunizations', 'Screening'],
    `${synergyGroup('Immunizations', synergyRow(['CAIR ID', '2634440777'], ['Medi-Cal CIN', '94629636A']))}
<table>${grid(
      ['Vaccine', '1', '2', '3', '4', '5'],
      ['DTaP', '01/10/21', '03/12/21', '05/15/21', '04/02/22', '06/30/25'],
      ['Polio', '01/10/21', '03/12/21', '05/15/21', '06/30/25', ''],
      ['MMR', '01/15/22', '06/30/25', '', '', ''],
    )}</table>
${synergyGroup('Emergency', synergyRow(['Doctor', 'Mesa Family Clinic'], ['Doctor Phone', '6615550101']))}`,
  ),
);

page(
  's27',
  'student page of two columns',
  'https://bay.illuminateed.com/live/?page=Student&id=5117',
  '9937504805',
  ['9515550116', '9515550146', '9515550175'],
  illuminateShell(
    'Student: Adeyemi, Tolu',
    `<h1>Adeyemi, Tolu <small>Grade 5 | Active</small></h1><p>${linksBy(' | ', 'Demographics', 'Contacts', 'Attendance', 'Assessments', 'Portal')}</p>
<div style="display:flex;gap:20px">${illuminatePanel(
      'Basic',
      `<table>${rows(['Local Student ID', '1105117'], ['State Student ID', '9937504805'], ['Birth Date', '11/08/2015'], ['English Proficiency', 'EO'])}</table>`,
    )}
${illuminatePanel(
  'Household',
  `<table>${rows(
    ['Primary Phone', '(951) 555-0116'],
    ['Address', '71 Bay Farm Rd'],
    ['Mother', 'Adeyemi, Sade &nbsp; (951) 555-0146'],
    ['Father', 'Adeyemi, Kunle &nbsp; (951) 555-0175'],
  )}</table>`,
)}</div>`,
  ),
);

page(
  's28',
  'list of points with bold labels',
  'https://bay.illuminateed.com/live/?page=StudentProfile&id=5188',
  '9997519816',
  ['6615550150'],
  illuminateShell(
    'Profile',
    `${illuminatePanel(
      'Bhatt, Anaya &mdash; Student Snapshot',
      `<img src="/photo/5188" alt="" width="70" style="float:left;margin-right:12px">
<ul>${items(
        '<strong>Site:</strong> Bay Shore Academy',
        '<strong>Grade:</strong> 11',
        '<strong>Local ID:</strong> 1105188',
        '<strong>SSID:</strong> 9997519816',
        '<strong>Advisor:</strong> Rosen, C.',
        '<strong>Phone:</strong> 6615550150',
      )}</ul>`,
    )}
${illuminatePanel(
  'Assessments',
  `<table>${grid(
    ['Assessment', 'Date', 'Score', 'Level'],
    ['Benchmark 2 ELA', '10/20/2026', '31/40', 'Met'],
    ['Benchmark 2 Math', '10/22/2026', '26/40', 'Nearly met'],
  )}</table>`,
)}
${illuminatePanel('Interventions', 'None this session.')}`,
  ),
);

page(
  's29',
  'a strip of cards, value over its label',
  'https://bay.illuminateed.com/dna/students/5240/overview',
  '9980212157',
  [],
  illuminateShell(
    'Student Overview',
    `<h1>Caruso, Enzo</h1><div class="strip" style="display:flex;gap:10px">
<div class="panel" style="padding:8px 14px"><div class="num" style="font-size:20px">94.2%</div><div class="cap">Attendance</div></div>
<div class="panel" style="padding:8px 14px"><div class="num" style="font-size:20px">3.41</div><div class="cap">GPA</div></div>
<div class="panel" style="padding:8px 14px"><div class="num" style="font-size:20px">9980212157</div><div class="cap">State Student ID</div></div>
<div class="panel" style="padding:8px 14px"><div class="num" style="font-size:20px">1105240</div><div class="cap">Local ID</div></div></div>
${illuminatePanel('Flags', `<table>${grid(['Flag', 'Since'], ['RFEP', '05/2023'], ['Transport', '08/2026'])}</table>`)}`,
  ),
);

page(
  's30',
  'comma separated facts in a print head',
  'https://bay.illuminateed.com/live/?page=ReportCard&id=5301',
  '0982762776',
  ['5105550140'],
  illuminateShell(
    'Report Card',
    `<div class="panel"><div class="panel-body" style="text-align:center"><strong>Bay Shore Academy</strong><br>10 Marina Blvd &middot; (510) 555-0140<br><strong>Trimester 1 Report Card</strong></div></div>
<table width="100%">${rows(
      ['Student: <b>Donnelly, Shea</b>', 'Grade: <b>3</b>', 'Teacher: <b>Ames, Priya</b>'],
      ['Student ID: <b>1105301</b>', 'SSID: <b>0982762776</b>', 'Date: <b>11/20/2026</b>'],
    )}</table>
<table width="100%">${grid(
      ['English Language Arts', 'T1', 'T2', 'T3'],
      ['Reads grade-level text with understanding', '3', '', ''],
      ['Writes opinion pieces', '2', '', ''],
    )}${grid(['Mathematics', '', '', ''], ['Multiplies and divides within 100', '3', '', ''])}</table>
<p>Days absent 2 &nbsp; Days tardy 1</p><p>Comment: Shea is a kind partner and keeps a tidy notebook.</p>`,
  ),
);

page(
  's31',
  'student screen with arrows from one to the next',
  'https://q.elkridge-usd.example/Q/StudentProfile.aspx',
  '9923101370',
  ['2095550107', '2095550123'],
  oldSystemShell(
    'Student Profile',
    'Q Student Information System',
    ['Home', 'Students', 'Reports', 'Sign off'],
    `<table width="100%" class="StudentBanner"><tr><td rowspan="2"><img src="img.aspx" alt="" width="60"></td><td class="lbl">Student</td><td>Esposito, Carla J</td><td class="lbl">Grade</td><td>6</td><td class="lbl">Student #</td><td>4400715</td></tr>${labelRow(['SSID', '9923101370'], ['Birthdate', '02/28/2015'], ['Phone', '2095550107'])}</table>
<p><input type="button" value="|&lt;"><input type="button" value="&lt;"><input type="button" value="&gt;"><input type="button" value="&gt;|"> Record 71 of 413 &nbsp; ${select('Profile', 'Contacts', 'Health')}</p>
<table><tr class="hd"><td colspan="4">Profile</td></tr>${labelRow(['Legal Name', 'Esposito, Carla Jean'], ['Gender', 'F'])}${labelRow(['Residence', '5 Elk Ridge Rd'], ['Mailing', 'Same'])}${labelRow(['Parent 1', 'Esposito, Lucia'], ['Parent 1 Phone', '2095550123'])}</table>`,
    'Version 9.4 &middot; Elk Ridge USD',
  ),
);

page(
  's32',
  'tab with fields of the state',
  'https://elkridge.schoolwise.example/student/edit/20817',
  '9982468515',
  ['9165550180'],
  webAppShell(
    'Student',
    ['SchoolWise', 'Students', 'Attendance', 'Grades', 'Reports', 'District Options'],
    `<h3>Friedman, Noa <span class="badge">Active</span></h3><ul class="tabs">${items('General', 'Addresses', '<b>State Reporting</b>', 'Programs', 'Medical')}</ul>
<form class="card"><div class="card-body">
${columns('<label>Local ID</label>', '<input value="20817" disabled>')}
${columns('<label>SSID</label>', '<input value="9982468515" maxlength="10">')}
${columns('<label>SSID Request Date</label>', '<input value="08/19/2024">')}
${columns('<label>Birth Country</label>', select('US United States'))}
${columns("<label>Mother's Phone</label>", '<input value="9165550180">')}
<button>Save</button></div></form>`,
  ),
);

page(
  's33',
  'text of fixed width',
  'https://eagle.pinecrest-esd.example/cgi-bin/stu.exe?scr=DEMO&rec=1182',
  '0940475962',
  ['5595550128', '5595550153'],
  oldSystemShell(
    'Student Demographics',
    'EAGLE Student Records',
    ['Find', 'Next', 'Prev', 'Print'],
    `<pre>
STUDENT DEMOGRAPHICS                                   PINECREST ELEMENTARY
---------------------------------------------------------------------------
NAME      : GUERRERO, ALMA                  GRADE : 02   TEACHER : NAKAMURA
STUDENT NO: 1182                            SEX   : F    BIRTH   : 03/03/19
STATE ID  : 0940475962                      PHONE : 5595550128
ADDRESS   : 40 CONE ST  PINECREST CA 95999
MOTHER    : GUERRERO, INES                  WORK  : 5595550153
FATHER    : GUERRERO, RAUL                  WORK  :
---------------------------------------------------------------------------
ENTERED   : 08/17/26   CODE: E1   LEFT :            CODE:
</pre>
<p>F3 Exit &nbsp; F5 Change &nbsp; F7 Attendance &nbsp; F9 Print</p>`,
    'Eagle 11.2 &middot; terminal 04',
  ),
);

page(
  's34',
  'agreement for independent study',
  'https://sis.ridgeline-charter.example/plsis/master_agreement.php?sid=3307',
  '9929242423',
  ['9165550170', '9165550179'],
  printShell(
    'Master Agreement',
    'Ridgeline Charter Academy',
    '77 Ranch Rd &middot; (916) 555-0170',
    `<h2>Independent Study Master Agreement 2026-2027</h2>
<table><tr><td><span class="small">Student</span> Haddad, Yusuf</td><td><span class="small">Grade</span> 9</td><td><span class="small">Birth date</span> 08/08/2012</td></tr><tr><td><span class="small">Student ID</span> RCA-3307</td><td><span class="small">State ID (SSID)</span> 9929242423</td><td><span class="small">Enrolled</span> 08/24/2026</td></tr><tr><td><span class="small">Address</span> 9 Mill Ln</td><td><span class="small">Phone</span> (916) 555-0179</td><td><span class="small">Track</span> A</td></tr></table>
<p>The aim of this agreement is that the student keeps up with the courses of the grade. It is in force from the first to the last day of the school year. No more than twenty school days may pass between the giving of an assignment and its due date.</p>
<table>${grid(['Course', 'Credits', 'Method of study'], ['English 9', '10', 'Text, weekly meeting'], ['Algebra 1', '10', 'Online'])}</table>
<p class="sig">____________________ Student &nbsp; ____________________ Parent &nbsp; ____________________ Teacher</p>`,
  ),
);

page(
  's35',
  'profile of short terms and their values',
  'https://pinecrest.getalma.example/student/61f0a2/profile',
  '9933670642',
  ['7145550194', '7145550101', '7145550154'],
  webAppShell(
    'Profile',
    ['alma', 'Home', 'Directory', 'Calendar', 'Reports'],
    `<nav class="breadcrumb">Directory / Students / Ito-Reyes, Sol</nav><h2>Sol Ito-Reyes</h2>
${card(
  'Details',
  `<dl class="dl-horizontal">${terms(
    ['Preferred name', 'Sol'],
    ['Student ID', 'A-2291'],
    ['State ID', '9933670642'],
    ['Date of birth', 'July 2, 2011'],
    ['Class of', '2029'],
    ['Home phone', '(714) 555-0194'],
  )}</dl>`,
)}
${card('Relationships', `<dl>${terms(['Ana Reyes', 'Mother &middot; (714) 555-0101'], ['Ken Ito', 'Father &middot; (714) 555-0154'])}</dl>`)}`,
  ),
);

page(
  's36',
  'field with its label beneath',
  'https://rosario.elkridge-usd.example/Modules.php?modname=Students/Student.php&student_id=212',
  '9987858728',
  ['8055550153'],
  documentOf(
    'Student Info',
    'body{font:13px Arial;margin:0}#menu{float:left;width:170px;background:#eee;padding:6px;min-height:500px}#body{margin-left:190px;padding:8px}.legend-gray{color:#777;font-size:11px}td{padding:6px 14px;vertical-align:top}.header1{background:#2b7bb9;color:#fff;padding:6px}',
    `<div id="menu"><a href="#">School</a><br><a href="#">Students</a><ul>${items('Student Info', 'Add a Student')}</ul><a href="#">Grades</a><br><a href="#">Attendance</a></div>
<div id="body"><div class="header1">Jimenez-Cole, Ari &mdash; 212</div>
<p>${linksBy(' | ', 'General Info', 'Addresses &amp; Contacts', 'Medical', 'Comments')}</p>
<table><tr><td colspan="2">Ari Jimenez-Cole<br><span class="legend-gray">Student</span></td><td>212<br><span class="legend-gray">RosarioSIS ID</span></td></tr>
<tr><td>Female<br><span class="legend-gray">Gender</span></td><td>9987858728<br><span class="legend-gray">State Student ID</span></td><td>8055550153<br><span class="legend-gray">Contact Phone</span></td></tr>
<tr><td>English<br><span class="legend-gray">Language</span></td><td>06/01/2013<br><span class="legend-gray">Birthdate</span></td><td>-<br><span class="legend-gray">Physician</span></td></tr></table>
<table>${grid(['School', 'Attendance Start Date', 'Dropped'], ['Elk Ridge Middle', '08/17/2026', ''])}</table></div>`,
  ),
);

page(
  's37',
  'rows of a form where the value is a shown field',
  'https://opensis.elkridge-usd.example/Ajax.php?modname=students/Student.php&include=GeneralInfoInc',
  '9938456682',
  ['6195550139'],
  webAppShell(
    'Student Info',
    ['openSIS', 'School Setup', 'Students', 'Users', 'Scheduling', 'Grades'],
    card(
      `Kowalczyk, Nina <span class="text-muted small">General Info | Addresses &amp; Contacts | Medical | Enrollment Info</span>`,
      `
<div class="row"><div class="col"><div class="form-group"><label class="control-label col-lg-4" for="values[student][alt_id]">Student ID</label><div class="col-lg-8"><div class="form-control" readonly>88</div></div></div></div>
<div class="col"><div class="form-group"><label class="control-label col-lg-4">Alternate ID</label><div class="col-lg-8"><div><div class="form-control" onclick="edit(this,'2200144')">2200144</div></div></div></div></div></div>
<div class="row"><div class="col"><div class="form-group"><label class="control-label col-lg-4">State Student ID</label><div class="col-lg-8"><div><div class="form-control" onclick="edit(this,'9938456682')">9938456682</div></div></div></div></div>
<div class="col"><div class="form-group"><label class="control-label col-lg-4">Email</label><div class="col-lg-8"><div class="form-control">nina@stu.example</div></div></div></div></div>
${columns(
  `<div class="form-group"><label class="control-label col-lg-4">Phone</label><div class="col-lg-8"><div class="form-control">6195550139</div></div></div>`,
  `<div class="form-group"><label class="control-label col-lg-4">Rolling Retention</label><div class="col-lg-8">N</div></div>`,
)}
<button>Save</button>`,
    ),
  ),
);

page(
  's38',
  'grid of spans, label over value',
  'https://gibbon.elkridge-usd.example/index.php?q=/modules/Students/student_view_details.php&gibbonPersonID=0000001204',
  '9994657727',
  ['2095550126', '0000001204'],
  webAppShell(
    'Student Profile',
    ['Gibbon', 'Home', 'Assess', 'Learn', 'People', 'Other'],
    `<div class="breadcrumb">Home &gt; View Student Profiles &gt; Leung, Odette</div><h2>Leung, Odette</h2>
<h3>Basic Information</h3><div style="display:grid;grid-template-columns:1fr 1fr 1fr">
<div><span class="block font-bold" style="display:block">Preferred Name</span><span class="block">Odette</span></div><div><span class="block font-bold" style="display:block">Official Name</span><span class="block">Odette Leung</span></div><div><span class="block font-bold" style="display:block">Student ID</span><span class="block">E1204</span></div>
<div><span class="block font-bold" style="display:block">Year Group</span><span class="block">Year 9</span></div><div><span class="block font-bold" style="display:block">Form Group</span><span class="block">9B</span></div><div><span class="block font-bold" style="display:block">House</span><span class="block">Heron</span></div></div>
<h3>Contact Information</h3><div style="display:grid;grid-template-columns:1fr 1fr 1fr"><div><span class="block font-bold" style="display:block">Number 1</span><span class="block">Mobile: 2095550126</span></div><div><span class="block font-bold" style="display:block">Email</span><span class="block">odette@stu.example</span></div><div></div></div>
<h3>Custom Fields</h3><div style="display:grid;grid-template-columns:1fr 1fr 1fr"><div><span class="block font-bold" style="display:block">State Student ID</span><span class="block">9994657727</span></div><div><span class="block font-bold" style="display:block">Birth Certificate Seen</span><span class="block">Yes</span></div><div></div></div>`,
    { footer: 'Powered by Gibbon v30 &middot; gibbonPersonID 0000001204' },
  ),
);

page(
  's39',
  'odd and even rows with added fields at the end',
  'https://fedena.pinecrest-esd.example/student/profile/440',
  '0996170335',
  ['5105550135', '5105550111', '5105550186'],
  oldSystemShell(
    'Student Info',
    'Pinecrest Campus',
    ['Dashboard', 'Students', 'Employees', 'Log out'],
    `<div id="content-header"><h1>Student Info</h1><h3>Student Profile</h3></div><div id="inner-tab-menu">${linksBy(' ', 'Reports', 'Fees', 'Guardians')}</div>
<div id="student_profile_heading"><h3>Marsh, Theodora</h3><h4>Course : Grade 10</h4><h4>Batch : 2026 - A</h4><h4>Adm no : 440</h4></div>
<table width="700"><tr class="odd left"><td>Admission date</td><td class="right">17 Aug, 2023</td></tr><tr class="even left"><td>Date of birth</td><td class="right">22 Jan, 2011</td></tr><tr class="odd left"><td>Blood group</td><td class="right"></td></tr><tr class="even left"><td>Phone</td><td class="right">5105550135</td></tr><tr class="odd left"><td>Mobile</td><td class="right">5105550111</td></tr><tr class="even left"><td>Contact in case of emergency :</td><td class="right"><a href="#">Marsh, Greta</a>(5105550186) <span>(<a href="#">Change</a>)</span></td></tr>
<tr class="odd left"><td>Statewide Student ID</td><td class="right">
              0996170335
          </td></tr><tr class="odd left"><td>Chromebook</td><td class="right">Yes</td></tr><tr class="odd left"><td></td><td class="right"><span> (<a href="#">Edit additional details</a>)</span></td></tr></table>`,
    'Powered by an open campus suite',
  ),
);

page(
  's40',
  'rows of divs with label elements',
  'https://schooltool.pinecrest-esd.example/persons/noor2031/',
  '0906452729',
  ['5595550152'],
  webAppShell(
    'Nassar, Noor',
    ['SchoolTool', 'Home', 'School', 'Gradebook', 'Journal'],
    `<h1>Nassar, Noor</h1>${card(
      'General',
      `<div class="row"><div class="label col"><label><span>First name</span></label></div><div class="widget col"><span>Noor</span></div></div><div class="row"><div class="label col"><label><span>Last name</span></label></div><div class="widget col"><span>Nassar</span></div></div>`,
    )}
${card(
  'Demographics',
  `<div class="row"><div class="label col"><label><span>ID</span></label></div><div class="widget col"><span>noor2031</span></div></div><div class="row"><div class="label col"><label><span>SSID</span></label></div><div class="widget col"><span>0906452729</span></div></div><div class="row"><div class="label col"><label><span>Ethnicity</span></label></div><div class="widget col"><span>White</span></div></div>`,
)}
${card('Contacts', 'Nassar, Huda (parent) home phone: 5595550152')}`,
  ),
);

page(
  's41',
  'header of a profile in columns',
  'https://insights.elkridge-usd.example/students/3318/v4',
  '9960059945',
  ['6615550164'],
  webAppShell(
    'Student Insights',
    ['Student Insights', 'Class lists', 'My notes', 'Search'],
    `<div class="LightProfileHeader" style="display:flex;gap:24px;border-bottom:1px solid #ccc"><div class="photo" style="width:90px;height:90px;background:#ddd"></div>
<div><div style="font-size:22px">Obi, Chidera</div><div>6th grade at <a href="#">Elk Ridge Middle</a></div><div>Homeroom 12: <a href="#">Serrano</a></div></div>
<div><div>Has IEP: No</div><div>Fluent English</div><div>Local ID #440318</div><div>State ID #9960059945</div></div>
<div><div>Age 12</div><div>Family: 6615550164</div><div>Enrolled since 2021</div></div></div>
${columns('<h4>Reading</h4><p>STAR 62nd percentile</p>', '<h4>Math</h4><p>STAR 48th percentile</p>', '<h4>Attendance</h4><p>4 absences this year</p>')}
${card('Notes', '<b>SST meeting</b> 10/01/2026 &mdash; talked with the family about homework.')}`,
  ),
  { sure: false },
);

page(
  's42',
  'form view with labels in a table of an office program',
  'https://erp.ridgeline-charter.example/web#id=77&model=op.student&view_type=form',
  '9975182868',
  ['2095550197', '2095550160'],
  webAppShell(
    'Student - Odoo',
    ['OpenEduCat', 'Students', 'Faculty', 'Courses', 'Reporting'],
    `<ol class="breadcrumb">${items('Students', 'Park, Ha-eun')}</ol><button>Edit</button> <button>Create</button>
<div class="o_form_sheet card"><div class="card-body"><h1>Park, Ha-eun</h1><table class="o_group o_inner_group"><tbody><tr><td class="o_td_label"><label class="o_form_label" for="o1">Registration Number</label></td><td><span id="o1" class="o_field_char o_field_widget">RC/2026/077</span></td></tr>
<tr><td class="o_td_label"><label class="o_form_label" for="o2">Statewide Student ID</label></td><td><span id="o2" class="o_field_char o_field_widget">9975182868</span></td></tr>
<tr><td class="o_td_label"><label class="o_form_label" for="o3">Mobile</label></td><td><span id="o3" class="o_field_phone o_field_widget"><a href="tel:2095550197">2095550197</a></span></td></tr>
<tr><td class="o_td_label"><label class="o_form_label o_form_label_empty" for="o4">Visa Info</label></td><td><span id="o4" class="o_field_empty"></span></td></tr></tbody></table></div></div>
${card('Parents', `<table>${grid(['Name', 'Mobile'], ['Park, Min-ji', '2095550160'])}</table>`)}`,
  ),
);

page(
  's43',
  'classes for the label cell and the value cell',
  'https://aspen.elkridge-usd.example/aspen/studentPersonalDetail.do',
  '0962332878',
  ['5105550103'],
  oldSystemShell(
    'Student :: Details',
    'Aspen',
    ['Student', 'Staff', 'Attendance', 'Grades', 'Log Off'],
    `<table width="100%"><tr><td class="hd">Students :: Quintero, Belen</td></tr></table><table><tr><td>${linksBy(' | ', 'Demographics', 'Addresses', 'Ethnicity', 'State')}</td></tr></table>
<table class="detailContainer"><tr><td class="detailProperty" nowrap>Name</td><td class="detailValue">Quintero, Belen</td><td class="detailProperty" nowrap>Local ID</td><td class="detailValue">9014</td></tr><tr><td class="detailProperty" nowrap>State ID</td><td class="detailValue">0962332878</td><td class="detailProperty" nowrap>YOG</td><td class="detailValue">2030</td></tr><tr><td class="detailProperty" nowrap>Phone 1</td><td class="detailValue">5105550103</td><td class="detailProperty" nowrap>Phone 2</td><td class="detailValue"></td></tr><tr><td class="detailProperty" nowrap>Enrollment status</td><td class="detailValue">Active</td><td class="detailProperty" nowrap>Homeroom</td><td class="detailValue">B-7</td></tr></table>`,
    'Follett-like layout &middot; Elk Ridge',
  ),
);

page(
  's44',
  'captions and body text of a component kit',
  'https://edfi.elkridge-usd.example/sis-app/students/604',
  '9988819521',
  ['8055550137'],
  webAppShell(
    'Student',
    ['Elk Ridge SIS', 'Dashboard', 'Students', 'Staff', 'Sections'],
    `<div class="card MuiCard-root"><div class="card-body"><div class="row"><div class="col"><h5 class="MuiTypography-h5">Rahman, Zubair</h5><span class="badge">Tenth grade</span> <span class="badge">Active</span></div></div>
<div class="row MuiGrid-container"><div class="col"><span class="MuiTypography-caption" style="display:block">Student Unique ID</span><p class="MuiTypography-body1">604</p></div><div class="col"><span class="MuiTypography-caption" style="display:block">State ID</span><p class="MuiTypography-body1">9988819521</p></div><div class="col"><span class="MuiTypography-caption" style="display:block">Birth Date</span><p class="MuiTypography-body1">2010-12-11</p></div><div class="col"><span class="MuiTypography-caption" style="display:block">Telephone</span><p class="MuiTypography-body1">8055550137</p></div></div></div></div>
${card('Section associations', `<table>${grid(['Section', 'Begin', 'Teacher'], ['ALG-2-03', '2026-08-17', 'Iyer, M.'])}</table>`)}`,
  ),
);

page(
  's45',
  'profile of a learning system with fields of its own',
  'https://moodle.elkridge-usd.example/user/profile.php?id=2291',
  '0919085300',
  ['5595550182'],
  webAppShell(
    'Salazar, Ximena: Public profile',
    ['Elk Ridge Learning', 'Dashboard', 'My courses', 'Site administration'],
    `<div class="page-header-headings"><h1>Ximena Salazar</h1></div><div class="card userprofile"><section class="node_category card-body"><h3>User details</h3><ul><li class="contentnode"><dl><dt>Email address</dt><dd>xsalazar@stu.example</dd></dl></li><li class="contentnode"><dl><dt>ID number</dt><dd>4402291</dd></dl></li><li class="contentnode"><dl><dt>State Student ID (SSID)</dt><dd>0919085300</dd></dl></li><li class="contentnode"><dl><dt>Mobile phone</dt><dd>5595550182</dd></dl></li></ul></section>
<section class="node_category card-body"><h3>Course details</h3><ul><li class="contentnode"><dl><dt>Course profiles</dt><dd><a href="#">Biology P3</a>, <a href="#">Spanish 2</a></dd></dl></li></ul></section>
<section class="node_category card-body"><h3>Login activity</h3><dl><dt>Last access to site</dt><dd>Friday, 20 November 2026</dd></dl></section></div>`,
  ),
  { sure: false },
);

page(
  's46',
  'ordered list with label spans',
  'https://library.elkridge-usd.example/cgi-bin/koha/members/moremember.pl?borrowernumber=88',
  '9946156773',
  ['8055550155', '1396280552'],
  webAppShell(
    'Patron details',
    ['Koha staff', 'Circulation', 'Patrons', 'Search', 'Reports'],
    `<h1>Turner, Cassius (20440088)</h1><div class="row"><div class="col" id="patron-information"><h3>Contact information</h3><ol style="list-style:none">${items(
      '<span class="label">Primary phone: </span>8055550155',
      '<span class="label">Other phone: </span>',
      '<span class="label">Primary email: </span>cturner@stu.example',
    )}</ol>
<h3>Additional attributes and identifiers</h3><ol style="list-style:none">${items(
      '<span class="label">State Student ID: </span>9946156773',
      '<span class="label">Homeroom: </span>14',
    )}</ol></div>
<div class="col"><h3>Library use</h3><ol style="list-style:none">${items(
      '<span class="label">Card number: </span>32565892222813',
      '<span class="label">Borrowernumber: </span>88',
      '<span class="label">Category: </span>Student (S)',
      '<span class="label">Expiration date: </span>06/30/2027',
    )}</ol></div></div>
<h3>1 Checkout(s)</h3><table>${grid(['Due date', 'Title', 'ISBN', 'Barcode'], ['12/04/2026', 'The Salt Road', '1396280552', 'T 20117'])}</table>`,
  ),
);

page(
  's47',
  'state system, number before the name in the heading',
  'https://calpads-like.state.example/Student/99/Profile',
  '0910844312',
  ['9947064578'],
  webAppShell(
    'Student Profile',
    ['State Pupil Data', 'Online Maintenance', 'File Submission', 'Anomalies', 'Reports', 'Administration'],
    `<div class="breadcrumb">Online Maintenance &gt; Student Search &gt; Student Profile</div><h2>SSID: 0910844312 - Ashby, Wren</h2>
${card(
  'Student Information',
  columns(
    '<b>Local Student ID</b><br>440771',
    '<b>Legal Name</b><br>Ashby, Wren L',
    '<b>Birth Date</b><br>05/29/2012',
    '<b>Gender</b><br>X',
  ),
)}
${card(
  'Enrollment',
  `<table>${grid(
    ['School of Attendance', 'CDS Code', 'Start', 'Exit', 'Status'],
    ['Elk Ridge Middle', '18440493013674', '08/17/2026', '', '10 Primary'],
    ['Fern Elementary', '18761745937751', '08/20/2018', '06/09/2024', '10 Primary'],
  )}</table>`,
)}
${card('Identifier history', `<table>${grid(['Retired SSID', 'Retired on'], ['9947064578', '09/20/2019'])}</table>`)}`,
    { footer: 'State Pupil Data &middot; support ticket line open 8 to 5' },
  ),
);

page(
  's48',
  'profile of a test taker, columns of terms',
  'https://toms-like.tests.example/students/view/448120/demographics',
  '9971647026',
  ['0013930346'],
  webAppShell(
    'View & Edit Students',
    TEST_OPERATIONS,
    `<div class="breadcrumb">Students &gt; View &amp; Edit &gt; Student Profile</div><h2>Student Profile: Brandt, Leopold</h2><p><b>Demographics</b> | Test Assignments | Test Settings | Unlisted Resources | Score Status | Reporting</p>
<div class="card"><div class="card-header">Details</div><div class="card-body" style="columns:2"><p>SSID: <span class="val">9971647026</span></p><p>Responsible LEA: <span class="val">Elk Ridge Unified (11792617756690)</span></p><p>School: <span class="val">Elk Ridge High</span></p><p>Grade: <span class="val">11</span></p><p>Date of Birth: <span class="val">10/10/2009</span></p><p>Local Student ID: <span class="val">0013930346</span></p></div></div>
${card('Demographic fields that lock at testing', '<p>ELAS: EO</p><p>Primary Language: English (00)</p><p>IDEA indicator: No</p>')}`,
    { footer: 'Help desk for coordinators only' },
  ),
);

page(
  's49',
  'record of a pupil with special needs, head over all tabs',
  'https://seis-like.example/state/student/view/881203',
  '9909065197',
  ['2095550116', '2095550133', '2095550137'],
  webAppShell(
    'Student Record',
    SELPA_IEP_SYSTEM,
    `<table class="student-head"><tr><td rowspan="2"><b style="font-size:18px">Cho, Minseo</b></td><td>SSID</td><td>SEIS ID</td><td>District ID</td><td>DOB</td><td>Grade</td></tr><tr><td>9909065197</td><td>881203</td><td>4400881</td><td>7/3/2016</td><td>05</td></tr></table>
<p>${linksBy(' ', 'Student Record', 'Current IEP', 'Future IEP', 'Goals', 'Services', 'History')}</p>
${card(
  'Student Information',
  columns(
    'Case manager<br><b>Lund, Astrid</b>',
    'District of Service<br><b>Elk Ridge Unified</b>',
    'Next annual<br><b>02/11/2027</b>',
    'Phone<br><b>(209) 555-0116</b>',
  ),
)}
${card('Parents', 'Cho, Jiwoo &mdash; cell (209) 555-0133<br>Cho, Dana &mdash; work (209) 555-0137')}`,
  ),
);

page(
  's50',
  'one long page of fields of a plan system',
  'https://siras-like.example/mis_summary.php?rec=20771',
  '9977911138',
  ['6195550125', '6195550140'],
  oldSystemShell(
    'MIS Summary',
    'Special Ed Records',
    SPECIAL_ED_BAR,
    `<table><tr class="hd"><td colspan="4">MIS Summary &mdash; Drummond, Callie <input type="button" value="Unlock"> <input type="button" value="Archive"></td></tr>
<tr class="hd"><td colspan="4">LEA Identification</td></tr>${labelRow(
      ['District of Service', '<input disabled value="1099998 Elk Ridge">'],
      ['School', '<input disabled value="Fern Elementary">'],
    )}
<tr class="hd"><td colspan="4">Student Demographics</td></tr>${labelRow(
      ['Last Name', '<input disabled value="Drummond">'],
      ['First Name', '<input disabled value="Callie">'],
    )}${labelRow(
      ['SSID', '<input disabled value="9977911138">'],
      ['Local ID', '<input disabled value="30118">'],
    )}${labelRow(
      ['Home Phone', '<input disabled value="6195550125">'],
      ['Birthdate', '<input disabled value="08/15/2018">'],
    )}
<tr class="hd"><td colspan="4">Providers</td></tr>${labelRow(['Case Manager', 'Ibe, Chuka'], ['Phone', '6195550140'])}<tr class="hd"><td colspan="4">Services</td></tr><tr><td>415 Speech</td><td>30 min</td><td>Weekly</td><td>Active</td></tr></table>`,
    'Archived records: 3',
  ),
);

page(
  's51',
  'a review before sending, question and answer',
  'https://grants-like.aid.example/gpa/single/confirm',
  '9986561975',
  ['9165550186', '9165550182'],
  webAppShell(
    'GPA Confirmation',
    ['Aid Grants for Schools', 'Data Transfer', 'GPA Entry', 'Reports', 'Log out'],
    `<h2>Confirm the GPA of one student</h2><p>Please look over what you entered. Nothing is sent before you press Submit.</p>
<table class="review"><tr><td align="right">Student name:</td><td>Engström, Tuva</td></tr><tr><td align="right">Date of birth:</td><td>05/05/2009</td></tr><tr><td align="right">Social Security Number:</td><td>not given</td></tr><tr><td align="right">Statewide Student Identifier:</td><td>9986561975</td></tr><tr><td align="right">Telephone of student:</td><td>9165550186</td></tr><tr><td align="right">GPA:</td><td>3.62</td></tr><tr><td align="right">School code:</td><td>053999</td></tr></table>
<button>Submit</button> <button>Change</button> <p class="small">Signed in: counselor17, school telephone 9165550182</p>`,
  ),
);

page(
  's52',
  'results of one student',
  'https://cers-like.tests.example/student/6671/exams',
  '9997690811',
  [],
  webAppShell(
    'Individual results',
    ['Educator Reports', 'Students', 'Groups', 'District/School Exports', 'Custom Aggregate'],
    `<div class="breadcrumb">Home / Search / Figueroa, Iker</div><div style="display:flex;justify-content:space-between"><h2>Figueroa, Iker</h2><div class="text-muted">SSID 9997690811</div></div><p class="text-muted">Grade 8 &middot; Elk Ridge Middle &middot; Years shown 2024-2026</p>
${card(
  'Summative &mdash; ELA',
  `<table>${grid(
    ['Date', 'Session', 'Grade', 'Scale score / error band', 'Level'],
    ['Apr 20, 2026', 'ELK-8F02', '7', '2588 &plusmn; 26', 'Standard met'],
    ['Apr 22, 2025', 'ELK-1K77', '6', '2540 &plusmn; 25', 'Standard met'],
  )}</table>`,
)}
${card('Interim blocks', `<table>${grid(['Block', 'Result'], ['Read Informational Texts', 'Near standard'])}</table>`)}`,
  ),
);

page(
  's53',
  'front page of a score report',
  'https://sis.elkridge-usd.example/reports/ssr/view?student=3019',
  '0936880327',
  ['5105550158'],
  printShell(
    'Student Score Report',
    'English Language Proficiency Results',
    'Spring 2026',
    `<table style="border:0"><tr><td style="border:0;vertical-align:top"><p>FOR THE PARENT/GUARDIAN OF:<br>GUSEVA, ZOYA<br>1180 ELM ST APT 4<br>ELK RIDGE CA 95555</p></td><td style="border:0"><p>Statewide Student Identifier:<br><b>0936880327</b></p><p>Date of Birth:<br><b>04/14/2016</b></p><p>Grade when assessed:<br><b>4</b></p><p>LEA:<br><b>Elk Ridge Unified</b></p></td></tr></table>
<h2>Zoya's overall score: 1512, Level 3</h2><p>Zoya has moderately developed English skills. She reads and listens a little better than she writes and speaks.</p>
<table>${grid(['Part', 'Score'], ['Oral language', '1525'], ['Written language', '1499'])}</table><p class="small">Questions? Ask the school at (510) 555-0158.</p>`,
  ),
);

page(
  's54',
  'letter that certifies attendance',
  'https://sis.elkridge-usd.example/letters/enrollment-verification/4471',
  '0931077427',
  ['5595550132', '5595550166', '5595550172'],
  printShell(
    'Enrollment Verification',
    'Elk Ridge High School',
    '100 Bugle Way &middot; Office (559) 555-0132 &middot; Fax (559) 555-0166',
    `<p>November 24, 2026</p><p>To whom it may concern,</p>
<p>This is to certify that <b>Henrik Dahlgren</b> (date of birth September 9, 2009; Statewide Student Identifier <b>0931077427</b>; local number 44711) is a full-time student in grade 12 of Elk Ridge High School and has been on the roll since August 14, 2023.</p>
<p>The student lives at 7 Juniper Pl, Elk Ridge, with his mother, Karin Dahlgren, who can be reached at (559) 555-0172.</p>
<p>If you need more, please call the records office.</p><p class="sig">______________________<br>Marguerite Fonseca, Registrar</p><p class="small">Not valid without the seal of the school.</p>`,
  ),
  { sure: false },
);

page(
  's55',
  'transcript in plain type',
  'https://sis.elkridge-usd.example/transcript/print?id=44790',
  '9993834248',
  ['2095550186', '2095550125'],
  `<!doctype html><html><head><title>Transcript</title><style>pre{font:13px/1.35 "Courier New",monospace}.noprint{background:#eee;padding:6px}</style></head><body><div class="noprint"><a href="/students/44790">Back to student</a> <button>Print official</button> <button>Send</button></div>
<pre>
                    ELK RIDGE HIGH SCHOOL      CEEB 051122
                    OFFICIAL TRANSCRIPT        (209) 555-0186

Student: ISAKSEN, PETRA             Grade: 11     Sex: F
Birthdate: 01/08/2010   Local ID: 44790   SSID: 9993834248
Parent: ISAKSEN, LIV                Phone: (209) 555-0125

Grade 09  2024-2025                 Fall   Spring  Credits
  ENGLISH 9                          A       A      10.00
  ALGEBRA 1                          B       B+     10.00
  BIOLOGY  (P)                       B       A-     10.00
Grade 10  2025-2026                 Fall   Spring  Credits
  ENGLISH 10                         A       A      10.00
  GEOMETRY                           B       B      10.00

Cumulative GPA: 3.60    Credits earned: 125.00   Class rank: 58/402
</pre><p>End of record</p></body></html>`,
);

page(
  's56',
  'label for a folder',
  'https://sis.pinecrest-esd.example/labels/cum?stu=2291',
  '9928534515',
  ['2095550152'],
  printShell(
    'Cum Folder Label',
    'Pinecrest Elementary',
    'Cumulative record',
    `<div style="border:1px solid #000;width:320px;padding:8px;font:12px Arial"><b>JANVIER, REMY</b> &nbsp; M &nbsp; 10/11/2018<br>ID 2291 &nbsp; SSID 9928534515<br>TCHR: OKAFOR &nbsp; GR: 03 &nbsp; RM: 9<br>MO: JANVIER, CLAIRE 2095550152</div>
<p class="small">Prints on stock 5160. Put the label on the upper left of the folder.</p>
<table>${grid(['Folder contents', 'Seen'], ['Birth certificate', 'Yes'], ['Home language survey', 'Yes'], ['Immunization card', 'Yes'])}</table>`,
  ),
);

page(
  's57',
  'account of a pupil at the lunch line',
  'https://meals.pinecrest-esd.example/patron/detail?acct=71180',
  '9996889520',
  ['2234507045', '9165550120', '7652121827', '2552427559'],
  webAppShell(
    'Patron detail',
    MEAL_TRACK,
    `<h2>Patron: Kaplan, Ezra <span class="badge">Student</span></h2><div class="row"><div class="col card"><div class="card-header">Account</div><table>${headRows(
      ['Account #', '2234507045'],
      ['PIN', '71180'],
      ['Balance', '$12.40'],
      ['Eligibility', 'Universal'],
    )}</table></div>
<div class="col card"><div class="card-header">Student</div><table>${headRows(
      ['District ID', '71180'],
      ['State Student ID', '9996889520'],
      ['School', 'Pinecrest Elementary'],
      ['Grade', '1'],
    )}</table></div></div>
${card('Household', 'Kaplan, Naomi (adult) &mdash; phone 9165550120')}
${tableCard('Transactions', grid(['Date', 'Receipt', 'Item'], ['11/23/2026', '7652121827', 'Lunch'], ['11/23/2026', '2552427559', 'Breakfast']))}`,
  ),
);

page(
  's58',
  'rider of a bus',
  'https://routes.elkridge-usd.example/riders/5506',
  '9900620623',
  ['2095550194', '2095550171', '2095550102'],
  webAppShell(
    'Rider',
    ROUTE_DESK,
    `<h2>Lombardi, Sofia</h2>${columns(
      '<label class="text-muted small">School</label><div>Elk Ridge Middle</div>',
      '<label class="text-muted small">Grade</label><div>7</div>',
      '<label class="text-muted small">SSID</label><div>9900620623</div>',
      '<label class="text-muted small">Rider card</label><div>RFID 00A7 33F1</div>',
    )}
${tableCard('Trips', grid(['', 'Bus', 'Stop', 'Time'], ['To school', '14', 'Elm &amp; 4th', '7:12'], ['From school', '14', 'Elm &amp; 4th', '3:41']))}
${card('Who may meet the child', 'Lombardi, Gia 2095550194<br>Greco, Vito 2095550171')}
${card('Driver', 'Hanley, B. &mdash; dispatch 2095550102')}`,
  ),
);

page(
  's59',
  'record page of a customer system',
  'https://elkridge.lightning.example/lightning/r/Student__c/a0B5e000/view',
  '9933319760',
  ['8315550139', '8315550135'],
  webAppShell(
    'Martel, Odile | Student',
    ['Counseling CRM', 'Home', 'Students', 'Cases', 'Reports'],
    `<header class="slds-page-header card"><div class="card-body"><div class="text-muted small">Student</div><h1>Martel, Odile</h1>${columns(
      '<p class="slds-text-title" title="Grade">Grade</p><p>12</p>',
      '<p class="slds-text-title" title="Counselor">Counselor</p><p><a href="#">Uchida, Kenji</a></p>',
      '<p class="slds-text-title" title="Mobile">Mobile</p><p>8315550139</p>',
    )}</div></header>
${card(
  'Identification',
  `<div class="slds-form-element"><div class="slds-form-element__label">Student Name</div><div class="slds-form-element__control"><span class="slds-form-element__static">Martel, Odile</span> <button title="Edit Student Name">&#9998;</button></div></div>
<div class="slds-form-element"><div class="slds-form-element__label">State Student ID</div><div class="slds-form-element__control"><span class="slds-form-element__static">9933319760</span> <button title="Edit State Student ID">&#9998;</button></div></div>
<div class="slds-form-element"><div class="slds-form-element__label">Household Phone</div><div class="slds-form-element__control"><span class="slds-form-element__static"><a href="tel:8315550135">8315550135</a></span> <button title="Edit Household Phone">&#9998;</button></div></div>`,
)}
${tableCard('Cases (1)', grid(['Case', 'Subject', 'Opened'], ['00014471', 'FAFSA help', '11/02/2026']))}`,
  ),
);

page(
  's60',
  'letter in Spanish',
  'https://sis.valle-usd.example/cartas/ausencias/3391',
  '0967232546',
  ['5105550139', '5105550195', '5105550127'],
  printShell(
    'Aviso de ausencias',
    'Escuela Secundaria del Valle',
    'Calle Roble 12 &middot; Tel. (510) 555-0139',
    `<p>24 de noviembre de 2026</p><p>A los padres o tutores de: <b>Noriega Luna, Mateo</b></p>
<table>${rows(
      ['Grado: 8', 'N&uacute;m. local: 33910'],
      [
        'N&uacute;mero de identificaci&oacute;n estatal del estudiante (SSID): 0967232546',
        'Tel&eacute;fono del hogar: (510) 555-0195',
      ],
    )}</table>
<p>Le informamos que su hijo ha faltado tres d&iacute;as sin justificaci&oacute;n en este a&ntilde;o escolar. La ley del estado exige que los menores asistan a la escuela todos los d&iacute;as.</p>
<table>${grid(
      ['Fecha', 'C&oacute;digo'],
      ['03/11/2026', 'Injustificada'],
      ['10/11/2026', 'Injustificada'],
      ['19/11/2026', 'Injustificada'],
    )}</table><p>Por favor llame a la oficina de asistencia al (510) 555-0127.</p><p class="sig">Directora Amparo Solano</p>`,
    'es',
  ),
);

page(
  's61',
  'ticket for a test',
  'https://sis.elkridge-usd.example/testing/ticket/8812',
  '0992496685',
  ['1068772519'],
  printShell(
    'Test Ticket',
    'Student Testing Ticket',
    'Practice session',
    `<div style="border:2px dashed #555;padding:10px;width:420px"><p><b>Name:</b> OYAMA, RIN</p><p><b>First name on test:</b> RIN</p><p><b>SSID:</b> 0992496685</p><p><b>Session ID:</b> CA-1716-17</p><p><b>Site code:</b> 12085622527950</p><p><b>Room:</b> 12 &nbsp; <b>Seat:</b> 9</p></div>
<ol>${items(
      'Open the secure browser.',
      'Type the first name, the SSID and the session.',
      'Raise a hand if something is wrong.',
    )}</ol><p class="small">Give this slip back to the teacher. Serial 1068772519.</p>`,
  ),
);

page(
  's62',
  'note to a suspension with two named parties',
  'https://sis.elkridge-usd.example/discipline/notice/7713',
  '9957086249',
  ['8315550154', '8315550140'],
  printShell(
    'Notice of Suspension',
    'Elk Ridge Middle School',
    '55 Antler Dr &middot; (831) 555-0154',
    `<table><tr><td><b>Student:</b> Pruitt, Dax</td><td><b>Grade:</b> 7</td><td><b>Date:</b> 11/18/2026</td></tr><tr><td><b>State ID:</b> 9957086249</td><td><b>Local ID:</b> 44031</td><td><b>Days:</b> 2</td></tr><tr><td colspan="2"><b>Parent:</b> Pruitt, Lorna</td><td><b>Tel:</b> (831) 555-0140</td></tr></table>
<p>Under section 48900(a)(1) of the Education Code Dax is suspended for hurting another student during lunch. A talk with the parent was held by telephone.</p>
<p>He may come back on 11/23/2026. During these days he may not be on the grounds of a school of the district.</p><p class="sig">__________________ Vice Principal Noor Hadid</p>`,
  ),
);

page(
  's63',
  'desk of a data warehouse with tiles',
  'https://dw.elkridge-usd.example/student360?key=S-90177',
  '9902334489',
  ['1795680000'],
  webAppShell(
    'Student 360',
    ['Elk Ridge Insight', 'Districts', 'Schools', 'Student 360', 'Early warning'],
    `<div class="row"><div class="col"><h2>Ransome, Ivy</h2><div class="text-muted">Student key S-90177 &middot; refreshed 1795680000</div></div><div class="col" style="text-align:right"><input placeholder="Find a student"></div></div>
<div class="row kpis"><div class="col card"><div class="small text-muted">GRADE</div><div>09</div></div><div class="col card"><div class="small text-muted">SSID</div><div>9902334489</div></div><div class="col card"><div class="small text-muted">PERM ID</div><div>35830994</div></div><div class="col card"><div class="small text-muted">ATTENDANCE</div><div>97.1 %</div></div><div class="col card"><div class="small text-muted">RISK</div><div>Low</div></div></div>
${tableCard('Marks by term', grid(['Course', 'Q1', 'Q2'], ['English 9', 'A', 'A-'], ['Algebra 1', 'B', 'B']))}
${card('Growth', `<svg width="300" height="60"><polyline points="0,50 100,30 200,24 300,12" fill="none" stroke="green"/></svg>`)}`,
  ),
);

page(
  's64',
  'plan for four years with a side bar',
  'https://plans.elkridge-usd.example/counselor/students/77120',
  '9967661282',
  ['9515550128', '9515550105'],
  webAppShell(
    'Graduation plan',
    ['PathPlanner', 'Caseload', 'Courses', 'Colleges', 'Messages'],
    `<div class="row"><aside class="col card" style="max-width:250px"><div class="card-body"><img alt="" src="/p/77120" width="80"><h3>Stroud, Emil</h3><p>Class of 2028</p><p class="small"><span class="text-muted">Student ID</span> 77120<br><span class="text-muted">SSID</span> 9967661282<br><span class="text-muted">Cell</span> (951) 555-0128<br><span class="text-muted">Counselor</span> Weld, Ada</p><a href="#">Send message</a></div></aside>
<section class="col" style="flex:3"><h3>Four-year plan</h3><table>${grid(
      ['9th', '10th', '11th', '12th'],
      ['English 9', 'English 10', 'AP Lang', 'Exp. Reading'],
      ['Algebra 1', 'Geometry', 'Algebra 2', 'Statistics'],
      ['Biology', 'Chemistry', 'Physics', ''],
    )}</table><p>a-g: 11 of 15 done</p>
<h4>Notes</h4><p>11/04/2026 Emil asks about the nursing program; called the college at (951) 555-0105.</p></section></div>`,
  ),
);

page(
  's65',
  'window over a list, of one student',
  'https://jupiter-like.example/0/login.php?view=roster#info',
  '9979200528',
  ['6195550173', '6195550101'],
  webAppShell(
    'Class list',
    ['Grade Planet', 'Grades', 'Roster', 'Attendance', 'Messages'],
    `<h3>Science 7, Period 3</h3><table>${grid(['Name', '%'], ['Abel, Joni', '88'], ['Tilly, Ruben', '91'], ['Ueda, Sho', '79'])}</table>
<div role="dialog" aria-modal="true" aria-labelledby="dt" style="position:fixed;left:120px;top:90px;width:380px;background:#fff;border:1px solid #555;padding:12px;z-index:10"><h4 id="dt">Tilly, Ruben</h4><table>${rows(
      ['Grade', '7'],
      ['Student ID', '33817'],
      ['State ID', '9979200528'],
      ['Home', '6195550173'],
      ['Mother', 'Tilly, Bo &nbsp; 6195550101'],
    )}</table><button>Close</button></div>`,
    { footer: 'Grade Planet' },
  ),
);

page(
  's66',
  'permit granted to one pupil',
  'https://permits.elkridge-usd.example/app/2026-01187/decision',
  '9934081617',
  ['4605492821', '9165550111'],
  webAppShell(
    'Permit decision',
    ['Interdistrict Permits', 'Queue', 'Search', 'Letters', 'Settings'],
    `<div class="breadcrumb">Queue / Application 2026-01187</div><h2>Application of Ubarri, Lola</h2>
${card('Pupil', `${columns('Name', 'Ubarri, Lola', 'Birth date', '03/12/2014')}${columns('State Student ID', '9934081617', 'Present grade', '7')}`)}
${card('Parent', columns('Name', 'Ubarri, Paz', 'Telephone', '(916) 555-0111'))}
${card('Decision', '<p>Approved for 2026-2027. Reference 4605492821.</p><button>Print letter</button>')}`,
  ),
  { sure: false },
);

page(
  's67',
  'definition in a sentence of the head, digits in groups',
  'https://sis.pinecrest-esd.example/student/30991/overview',
  '0940075941',
  ['5595550133', '5595550108'],
  webAppShell(
    'Overview',
    PINECREST_SIS,
    `<h2>Vasquez, Ramona <span class="badge">TK</span></h2><p class="text-muted">Statewide Student ID <strong>094 007 5941</strong> &middot; Local 30991 &middot; Room 2</p>
${card('Family', `<p>Vasquez, Celia &mdash; mother &mdash; (559) 555-0133</p><p>Moreno, Abel &mdash; uncle, may pick up &mdash; (559) 555-0108</p>`)}
${card('Enrolment', `<table>${grid(['From', 'To', 'School', 'Code'], ['08/17/2026', '', 'Pinecrest', 'E120'])}</table>`)}`,
  ),
  { sure: false },
);

page(
  's68',
  'two narrow tables side by side, labels right-aligned',
  'https://sis.pinecrest-esd.example/cgi/student.pl?no=2177',
  '9950867822',
  ['8055550162', '8055550187', '8055550124'],
  oldSystemShell(
    'Student 2177',
    'Pinecrest School Office',
    ['Main menu', 'Student', 'Teacher', 'Lunch'],
    `<table width="100%"><tr><td width="50%"><table><tr><td align="right" nowrap><b>Name&nbsp;:</b></td><td>Whitlock, Fern</td></tr><tr><td align="right" nowrap><b>Soc. Sec.&nbsp;:</b></td><td>on file</td></tr><tr><td align="right" nowrap><b>State&nbsp;Student&nbsp;ID&nbsp;:</b></td><td>9950867822</td></tr><tr><td align="right" nowrap><b>Bus&nbsp;:</b></td><td>3</td></tr></table></td>
<td width="50%"><table><tr><td align="right" nowrap><b>Guardian&nbsp;:</b></td><td>Whitlock, Una</td></tr><tr><td align="right" nowrap><b>Day&nbsp;Phone&nbsp;:</b></td><td>8055550162</td></tr><tr><td align="right" nowrap><b>Night&nbsp;Phone&nbsp;:</b></td><td>8055550187</td></tr><tr><td align="right" nowrap><b>Emergency&nbsp;:</b></td><td>8055550124</td></tr></table></td></tr></table>
<p>${linksBy(' ', 'Change', 'Attendance', 'Marks', 'Shots')}</p>`,
    'Office menu v3',
  ),
);

page(
  's69',
  'tab panel with fieldsets and read-only outputs',
  'https://sis.elkridge-usd.example/app/students/90311?tab=ids',
  '9928974188',
  ['8536496519', '9634286654', '7145550161'],
  webAppShell(
    'Student',
    ELK_RIDGE_OFFICE,
    `<h2>Xavier, Théo</h2><div role="tablist"><button role="tab">Summary</button><button role="tab" aria-selected="true">Identifiers</button><button role="tab">Family</button></div>
<div role="tabpanel"><fieldset><legend>Identifiers</legend><p><label for="a1">District number</label> <output id="a1">90311</output></p><p><label for="a2">SSID #</label> <output id="a2">9928974188</output></p><p><label for="a3">Migrant COEStar ID</label> <output id="a3">8536496519</output></p><p><label for="a4">College Board ID</label> <output id="a4">9634286654</output></p></fieldset></div>
<div class="card"><div class="card-body small">Last change 09/02/2026 by records. Questions: records desk 7145550161.</div></div>`,
  ),
);

page(
  's70',
  "siblings below the student's own facts",
  'https://sis.elkridge-usd.example/app/families/student/90412',
  '9905412598',
  ['8055550118', '9923393823', '9931268146', '8055550140', '8055550161'],
  webAppShell(
    'Family',
    ELK_RIDGE_OFFICE,
    `<h2>Student: Yilmaz, Deniz</h2><table>${scopeRows(['Student ID', '90412', 'SSID', '9905412598'], ['Grade', '6', 'Home phone', '8055550118'])}</table>
${tableCard(
  'Brothers and sisters in the district',
  sheet(
    ['Name', 'Grade', 'Student ID', 'SSID'],
    ['Yilmaz, Ela', '3', '90413', '9923393823'],
    ['Yilmaz, Kerem', '10', '88120', '9931268146'],
  ),
)}
${card('Parents', 'Yilmaz, Aylin 8055550140<br>Yilmaz, Murat 8055550161')}`,
  ),
);

page(
  's71',
  'a grid of one row under heads, of a named student',
  'https://ridge.powerschool.com/admin/students/programs/summary.html?frn=0010006620',
  '9934485252',
  ['0010004417', '8055550163'],
  powerSchoolShell(
    'Program Summary',
    'Student Selection &gt; Program Summary',
    '<div id="student_detail_header"><h2>Achterberg, Lotte</h2><p>Grade 9 &nbsp; Ridge High</p></div>',
    `<h1>Program Summary</h1><div class="box-round"><table class="grid"><thead>${heads('Student Number', 'SSID', 'Home Phone', 'ELAS', 'SPED', '504')}</thead><tbody><tr class="oddRow"><td>66201</td><td>9934485252</td><td>8055550163</td><td>EO</td><td>No</td><td>Yes</td></tr></tbody></table></div>
<div class="box-round"><h2>Programs of this student</h2><table class="grid"><tr><th>Program</th><th>Entry</th><th>Exit</th><th>Comment</th></tr><tr class="oddRow"><td>504 Accommodation Plan</td><td>09/15/2025</td><td></td><td>Extra time</td></tr><tr><td>185 Homeless</td><td>01/10/2022</td><td>06/10/2022</td><td></td></tr></table></div>`,
  ),
);

page(
  's72',
  'label at the front of a group of fields',
  'https://sis.pinecrest-esd.example/students/31220/edit',
  '9917776397',
  ['6615550108', '6615550101'],
  webAppShell(
    'Edit student',
    PINECREST_SIS,
    `<div class="breadcrumb">Students / Buchholz, Eli / Edit</div><h2>Buchholz, Eli</h2><form class="card"><div class="card-body">
<div class="input-group"><span class="input-group-text">Last</span><input class="form-control" value="Buchholz"><span class="input-group-text">First</span><input class="form-control" value="Eli"></div>
<div class="input-group"><span class="input-group-text">Local ID</span><input class="form-control" value="31220"><span class="input-group-text">SSID</span><input class="form-control" value="9917776397"><span class="input-group-text">Phone</span><input class="form-control" value="6615550108"></div>
<div class="input-group"><span class="input-group-text">Grade</span>${select('5')}<span class="input-group-text">Teacher</span>${select('Sung')}</div>
<button>Save</button> <a href="#">Cancel</a></div></form>
${card('Emergency', 'Buchholz, Hanna 6615550101')}`,
  ),
);

page(
  's73',
  'value first, label in brackets behind',
  'https://sis.elkridge-usd.example/app/students/90844/card',
  '0907107640',
  ['5105550124', '5105550114'],
  webAppShell(
    'Student card',
    ELK_RIDGE_OFFICE,
    `<div class="card"><div class="card-body"><h2>Demir, Asya</h2><p>90844 (Student ID)<br>0907107640 (SSID)<br>(510) 555-0124 (Home phone)<br>(510) 555-0114 (Mother's cell)</p><p class="text-muted">Grade 11 &middot; Counselor Weld &middot; Locker 711</p></div></div>
${tableCard(
  'Schedule',
  grid(
    ['P', 'Course', 'Room', 'Teacher'],
    ['1', 'English 11', 'B4', 'Voss'],
    ['2', 'Algebra 2', 'C1', 'Dao'],
    ['3', 'Chemistry', 'S3', 'Iyer'],
  ),
)}<button>Print card</button>`,
  ),
);

page(
  's74',
  'a table that becomes cards, labels from the style sheet',
  'https://sis.pinecrest-esd.example/m/students/31544',
  '9972411002',
  ['2095550176', '2095550190'],
  webAppShell(
    'Student',
    PINECREST_SIS,
    `<h2>Ferrante, Gio</h2><table class="cards"><thead>${heads('Student ID', 'SSID', 'Birth date', 'Phone')}</thead><tbody><tr><td data-label="Student ID">31544</td><td data-label="SSID">9972411002</td><td data-label="Birth date">06/21/2017</td><td data-label="Phone">2095550176</td></tr></tbody></table>
${card('Family of Gio', '<p>Ferrante, Alba &mdash; mother &mdash; 2095550190</p>')}
${card('Today', 'Present. Lunch: pizza. Bus 2 home.')}`,
    {
      footer: 'Pinecrest SIS mobile',
      css: 'table.cards thead{display:none}table.cards td{display:block;border:0;padding:3px 10px}table.cards td::before{content:attr(data-label) ": ";font-weight:bold}',
    },
  ),
);

page(
  'n01',
  'a member of staff, state number of educators',
  'https://valley.aeries.net/admin/Staff.aspx',
  null,
  ['1352794672', '9165550149', '9165550177'],
  aeriesShell(
    'Staff',
    '',
    `${aeriesSection(
      'Staff Data &mdash; 302117 Okonjo, Adaeze',
      `${captionRow(['Staff ID', '302117', 'STF.ID'], ['State Educator ID', '1352794672', 'STF.SEID'])}${captionRow(['Last Name', 'Okonjo', 'STF.LN'], ['First Name', 'Adaeze', 'STF.FN'])}${captionRow(['State ID', '1352794672'], ['Title', 'Teacher'])}${captionRow(['Home Phone', '9165550149', 'STF.TL'], ['Emergency', '9165550177'])}${captionRow(['Hire Date', '8/1/2014'], ['Highest Degree', "M Master's"])}`,
    )}
${aeriesSection('Assignments', grid(['School', 'Job class', 'FTE'], ['994', '12 Teacher', '1.00']))}`,
  ),
);

page(
  'n02',
  'staff form with a state number',
  'https://ridge.powerschool.com/admin/faculty/edit.html?frn=0050000812',
  null,
  ['0050000812', '1521679641', '1687885838', '7145550107', '7145550162'],
  powerSchoolShell(
    'Edit Information - Lindgren, Paul',
    '<a href="/admin/faculty/search.html">Staff</a> &gt; Edit Information',
    '<table><tr><td class="header">Edit Information - Lindgren, Paul &nbsp; 812</td></tr></table>',
    `<div class="box-round"><table>
<tr class="oddRow"><td class="bold">Name (Last, First MI)</td><td><input value="Lindgren" size="15">, <input value="Paul" size="15"></td></tr>
<tr><td class="bold">Email Address</td><td><input value="plindgren@ridge.example" size="42"></td></tr>
<tr class="oddRow"><td class="bold">Title</td><td><input value="Teacher, 4th"></td></tr>
<tr><td class="bold">ID</td><td><input value="812" size="9"></td></tr>
<tr class="oddRow"><td class="bold">StatePrId</td><td><input value="1521679641" size="32"></td></tr>
<tr><td class="bold">State ID (SEID)</td><td><input value="1687885838" size="12"></td></tr>
<tr class="oddRow"><td class="bold">School Voice Mail &amp; Ext</td><td><input class="phone" value="7145550107"> <input value="221" size="5"></td></tr>
<tr><td class="bold">Home Phone</td><td><input value="7145550162"></td></tr>
<tr class="oddRow"><td class="bold">Staff Status</td><td>${select('Teacher', 'Substitute')}</td></tr></table></div><div class="button-row"><input type="submit" value="Submit"></div>`,
    `<div id="nav-main"><h3>Staff</h3>
<ul id="tchr_information"><li><a href="/admin/faculty/edit.html?frn=0050000812">Edit Information</a></li><li><a href="/admin/faculty/facultypages/contactinfo.html?frn=0050000812">Contact Info</a></li><li><a href="/admin/faculty/schedule.html?frn=0050000812">Current Schedule</a></li><li><a href="/admin/faculty/security.html?frn=0050000812">Security Settings</a></li></ul>`,
  ),
);

page(
  'n03',
  'person who works for the district and was a pupil nowhere',
  'https://lagunaca.infinitecampus.org/campus/apps/demographics?personID=7120',
  null,
  ['1850061247', '9515550142', '9515550152'],
  infiniteCampusShell(
    'Demographics',
    'Census &gt; Demographics',
    `${campusCard('Brightwater, Joel <span class="badge">Staff</span>', '')}
${campusCard(
  'Person Identifiers',
  `<div class="grid"><div><label class="form-label" for="a">Local Student Number</label><input id="a" value=""></div><div><label class="form-label" for="b">Student State ID</label><input id="b" value=""></div><div><label class="form-label" for="c">Local Staff Number</label><input id="c" value="T-7120"></div><div><label class="form-label" for="d">Staff State ID</label><input id="d" value="1850061247"></div></div>`,
)}
${campusCard(
  'Personal Contact Information',
  `<div class="grid"><div><label class="form-label" for="f">Other Phone</label><input id="f" value="9515550142"></div><div><label class="form-label" for="g">Work Phone</label><input id="g" value="9515550152"></div><div><label class="form-label" for="h">Email</label><input id="h" value="jbrightwater@laguna.example"></div></div>`,
)}
${campusCard('District Assignments', `<table>${grid(['School', 'Title', 'Start'], ['Laguna Creek Middle', 'Custodian', '07/01/2019'])}</table>`)}`,
  ),
);

page(
  'n04',
  'staff screen',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Staff',
  null,
  ['1528508154', '6195550166', '6195550180'],
  synergyShell(
    'Staff',
    '<b>Staff Name:</b> Vandermeer, Sytske &nbsp; <b>Type:</b> Certificated',
    ['General', 'Credentials', 'School Access', 'CALPADS'],
    `${synergyGroup(
      'General Information',
      `${synergyRow(
        ['Badge Number', '<input readonly value="20113">'],
        ['State ID', '<input readonly value="1528508154">'],
      )}${synergyRow(
        ['Gender', '<input readonly value="Female">'],
        ['Birth Date', '<input readonly value="04/30/1979">'],
      )}${synergyRow(
        ['Hire Date', '<input readonly value="08/04/2008">'],
        ['Email', '<input readonly value="svander@mesa.example">'],
      )}`,
    )}
${synergyGroup('Phone Numbers', grid(['Type', 'Phone'], ['Home', '6195550166'], ['Cell', '6195550180']))}
${synergyGroup('Credentials', grid(['Document', 'Title', 'Expires'], ['115841795', 'Multiple Subject Clear', '12/01/2028']))}`,
  ),
);

page(
  'n05',
  'employee in a finance and personnel program',
  'https://hr.escape-like.example/Employee/Mgmt/4417',
  null,
  ['1143961763', '9515550173', '0387514501'],
  webAppShell(
    'Employee Management',
    ['County Office HR', 'HR/Payroll', 'Finance', 'Reports', 'Activity'],
    `<h2>4417 - Castañeda, Pilar</h2>${card(
      'Demographics',
      `<div class="row"><div class="col text-muted">Employee ID</div><div class="col">4417</div><div class="col text-muted">SEID</div><div class="col">1143961763</div></div><div class="row"><div class="col text-muted">State ID</div><div class="col">1143961763</div><div class="col text-muted">Home phone</div><div class="col">9515550173</div></div><div class="row"><div class="col text-muted">Retirement</div><div class="col">STRS 0387514501</div><div class="col text-muted">Status</div><div class="col">Active, tenured</div></div>`,
    )}
${tableCard('Assignments', grid(['Position', 'Site', 'FTE', 'From'], ['1107 Teacher K-8', 'Fern', '1.0', '08/2011']))}`,
  ),
);

page(
  'n06',
  'several found educators',
  'https://credentials-like.state.example/seid/results',
  null,
  ['1833201663', '1580594628', '1442875259'],
  webAppShell(
    'SEID lookup',
    ['Educator Credentials', 'Search', 'Applications', 'Help'],
    `<h2>Look up a Statewide Educator Identifier</h2><form class="card"><div class="card-body"><label>Last name <input value="Holloway"></label> <label>First name <input value=""></label> <label>Last four of SSN <input value=""></label> <button>Search</button></div></form>
<p>3 educators found</p><table>${sheet(
      ['Name', 'SEID', 'County of employment', 'Document'],
      ['Holloway, Bram', '1833201663', 'Fresno', 'Single subject'],
      ['Holloway, Cleo', '1580594628', 'Kern', 'Services'],
      ['Holloway, Dov', '1442875259', 'Napa', 'Emergency 30-day'],
    )}</table>`,
  ),
);

page(
  'n07',
  'table of possible duplicates before an enrolment',
  'https://ridge.powerschool.com/admin/students/checkduplicatestudents.html?dupchecktype=enroll',
  null,
  ['0010004771', '9953120327', '5105550140'],
  powerSchoolShell(
    'Check For Duplicate Students',
    `<a href="/admin/functions.html">Special Functions</a> &gt; <a href="/admin/students/newstudent.html">Enroll New Student</a> &gt; Check For Duplicates`,
    '',
    `<h1>Check For Duplicate Students</h1><div class="box-round"><h2>New student: Malek, Amina &nbsp; 09/09/2016</h2>
<table class="grid"><tr bgcolor="#f6f6f6"><td class="bold" rowspan="2">Student<br>Number</td><td class="bold" rowspan="2">Name<br>(Last, First)</td><td class="bold" rowspan="2">School</td><td class="bold" rowspan="2">DOB</td><td class="bold" rowspan="2">SSID</td><td class="bold" rowspan="2">Home<br>Phone</td><td class="bold" rowspan="2">Enroll<br>Status</td><td class="bold" colspan="3">Matched By</td></tr><tr bgcolor="#f6f6f6"><td class="bold">Name<br>DOB</td><td class="bold">SSID</td><td class="bold">Phone</td></tr>
<tr align="center" bgcolor="#edf3fe"><td>40771</td><td align="left"><a href="/admin/students/home.html?frn=0010004771">Malek, Aminah</a></td><td>CDR</td><td>09/09/2016</td><td>9953120327</td><td>5105550140</td><td>2</td><td>X</td><td></td><td></td></tr></table>
<p>If the list holds this student, click the name to enroll him or her again. If it does not, click Enroll.</p><div class="button-row"><input type="hidden" name="ac" value="eEnrollNotDup"><button type="submit">Enroll</button></div></div>`,
    POWER_SCHOOL_FUNCTIONS,
  ),
);

page(
  'n08',
  'candidates for a request of a number',
  'https://calpads-like.state.example/SSID/Candidates/88120',
  null,
  ['9919821112', '9967379301'],
  webAppShell(
    'Candidate List',
    STATE_PUPIL_DATA,
    `<div class="breadcrumb">File Submission &gt; Job 88120 &gt; Candidate List</div><h2>Request ID 5512 &mdash; Navarro, Zane</h2>
<table><thead>${heads('', 'Record type', 'SSID', 'Legal name', 'Birth date', 'Gender', 'Last school', 'Score')}</thead><tbody>
${row('', 'Request', '', 'Navarro, Zane', '02/02/2015', 'M', 'Elk Ridge', '')}
${row('<input type="radio" name="c">', 'Candidate', '9919821112', 'Navarro, Zain', '02/02/2015', 'M', '35987958070493', '92')}
${row('<input type="radio" name="c">', 'Candidate', '9967379301', 'Navarro, Zane A', '02/20/2015', 'M', '20917513307112', '81')}
${rows(
  ['<input type="radio" name="c">', 'New', '', 'Assign a new SSID', '', '', '', ''],
  ['<input type="radio" name="c" checked>', 'None', '', 'Decide later', '', '', '', ''],
)}</tbody></table><button>Save selection</button>`,
  ),
);

page(
  'n09',
  'one candidate only, number of the pupil blank',
  'https://valley.aeries.net/admin/StateReporting/CandidateReview.aspx',
  null,
  ['8315550188', '9939298908'],
  aeriesShell(
    'SSID Candidates',
    aeriesBanner(
      'Prieto, Luz',
      dataRows(
        ['Student ID', '99400550', 'STU.ID'],
        ['State Student ID', '', 'STU.CID'],
        ['Telephone', '8315550188', 'STU.TL'],
      ),
    ),
    `${aeriesSection(
      'Possible match in the state system (1)',
      `${captionRow(['Name', 'Prieto, Luz Elena'])}${captionRow(['SSID', '9939298908'])}${captionRow(['Birthdate', '1/3/2014'])}${captionRow(['Mother', 'unknown'])}${captionRow(['Last LEA', 'Kern High'])}`,
    )}
<p>Our birthdate: 1/30/2014. Please check the birth certificate before you accept the match.</p><button type="button">Accept</button> <button type="button">Reject, ask for a new SSID</button>`,
  ),
);

page(
  'n10',
  'two numbers, perhaps of one child, side by side',
  'https://calpads-like.state.example/Anomalies/MID/Resolve/2207',
  null,
  ['9910877048', '9961911166'],
  webAppShell(
    'MID Resolution',
    STATE_PUPIL_DATA,
    `<h2>Multiple identifier set 2207</h2><div class="row"><div class="col card"><div class="card-header">Focus ID</div><div class="card-body"><dl>${terms(
      ['SSID', '9910877048'],
      ['Name', 'Ferreira, Beto'],
      ['Birth date', '12/12/2013'],
      ['School', '27793483218563'],
      ['Status', 'Enrolled'],
    )}</dl><label><input type="radio" name="keep"> Keep this SSID</label></div></div>
<div class="col card"><div class="card-header">Match</div><div class="card-body"><dl>${terms(
      ['SSID', '9961911166'],
      ['Name', 'Ferreira, Roberto'],
      ['Birth date', '12/12/2013'],
      ['School', '22143416868582'],
      ['Status', 'Exited 06/2026'],
    )}</dl><label><input type="radio" name="keep"> Keep this SSID</label></div></div></div>
<button>Combine</button> <button>Mark as different students</button>`,
  ),
);

page(
  'n11',
  'concurrent enrolments of a district',
  'https://calpads-like.state.example/Anomalies/CCE',
  null,
  ['9917307396'],
  webAppShell(
    'CCE Resolution',
    STATE_PUPIL_DATA,
    `<h2>Concurrent enrollments</h2><form><label>Reporting LEA ${select('1099998')}</label> <label>School ${select('All')}</label> <label><input type="checkbox"> Show reviewed</label> <button>Filter</button></form>
<table><thead>${heads('SSID', 'Name', 'Our school', 'Our start', 'Other LEA', 'Other start', '')}</thead><tbody>
${row(
  '9917307396',
  '<a href="#">Amato, Ren</a>',
  'Elk Ridge High',
  '08/17/2026',
  '2061145',
  '08/12/2026',
  '<button>Resolve</button>',
)}</tbody></table><p>1 to 1 of 1</p>`,
  ),
);

page(
  'n12',
  'errors of a file, one line to a pupil',
  'https://calpads-like.state.example/Submissions/991207/Errors',
  null,
  ['9919602690', '9910369888', '9959573347', '9961698518', '9913256818'],
  webAppShell(
    'Error List',
    STATE_PUPIL_DATA,
    `<div class="breadcrumb">File Submission &gt; SENR 991207 &gt; Errors</div><h2>SENR errors: 3 fatal, 1 warning</h2><table><thead>${heads('Code', 'Severity', 'Description', 'SSID', 'Local ID', 'Line')}</thead><tbody>
${rows(
  ['IVR0007', 'Fatal', 'The SSID is not known in the ODS', '9919602690', '4400719', '12'],
  ['IVR0068', 'Fatal', 'Gender and year of birth differ', '9910369888', '4400802', '47'],
  ['IVR0072', 'Fatal', 'Retired SSID, other demographics', '9959573347', '4400810', '51'],
  ['IVR0008', 'Warning', 'SSID 9961698518 replaced with current SSID 9913256818', '9913256818', '4400911', '88'],
)}</tbody></table>
<a href="#">Download</a> <a href="#">Post the records without errors</a>`,
  ),
);

page(
  'n13',
  'an extract shown as lines',
  'https://sis.elkridge-usd.example/state/extracts/preview?type=SINF',
  null,
  ['9908797729', '9981937165', '9904173714', '0287612820'],
  webAppShell(
    'Extract preview',
    ['Elk Ridge Office', 'Students', 'Extracts', 'Admin'],
    `<h2>SINF extract &mdash; first lines</h2><p>Created 11/24/2026 06:00, 412 records. Field 2.07 is the SSID.</p><pre>
SINF^A^1099998^4578808^2026-2027^9908797729^4400102^Abbot^Lia^^F^20140203
SINF^A^1099998^4578808^2026-2027^9981937165^4400103^Abbot^Max^^M^20170611
SINF^A^1099998^4578808^2026-2027^9904173714^4400110^Acker^Jo^^X^20120930
</pre><table>${grid(['File', 'Batch', 'Rows'], ['SINF_1126.txt', '0287612820', '412'])}</table><button>Download</button>`,
  ),
);

page(
  'n14',
  'found pupils of a test system',
  'https://toms-like.tests.example/students/search?ln=gar',
  null,
  ['9911962314', '9934943664', '9914171517'],
  webAppShell(
    'View & Edit Students',
    TEST_OPERATIONS,
    `<h2>View &amp; Edit</h2><form class="card"><div class="card-body"><label>SSID <input name="ssid" value=""></label> <label>Last name <input value="Gar"></label> <label>Grade ${select('All')}</label> <button>SEARCH</button> <button type="reset">CLEAR</button></div></form>
<table>${sheet(
      ['Actions', 'SSID', 'Last name', 'First name', 'Grade', 'Unlisted resources'],
      ['&#128269;', '9911962314', 'Garbo', 'Mina', '04', ''],
      ['&#128269;', '9934943664', 'Garza', 'Leo', '07', 'Approved'],
      ['&#128269;', '9914171517', 'Garver', 'Tim', '11', ''],
    )}</table>`,
  ),
);

page(
  'n15',
  'search form with an example, nothing found yet',
  'https://toms-like.tests.example/students/search',
  null,
  ['9900000017'],
  webAppShell(
    'View & Edit Students',
    TEST_OPERATIONS,
    `<h2>Find a student</h2><p>Type the ten digits without spaces, for example 9900000017.</p><form class="card"><div class="card-body">${columns(
      '<label for="s">SSID</label><br><input id="s" placeholder="9900000017">',
      '<label for="l">Last name</label><br><input id="l">',
      '<label for="d">Date of birth</label><br><input id="d" placeholder="mm/dd/yyyy">',
    )}<button>Search</button></div></form><div class="card"><div class="card-body text-muted">No search has been made.</div></div>`,
  ),
);

page(
  'n16',
  'search by a typed number with nothing found',
  'https://sis.elkridge-usd.example/students/find?q=ssid',
  null,
  ['9954702192', '5105550149'],
  webAppShell(
    'Find',
    ELK_RIDGE_OFFICE,
    `<h2>Find students</h2><form class="card"><div class="card-body"><label for="q">SSID</label> <input id="q" name="q" value="9954702192"> <button>Find</button></div></form><div class="card" role="status"><div class="card-body">No student has the SSID 9954702192. Look in the state system or call the data desk, 5105550149.</div></div><h4>Ways to search</h4><ul>${items('Last name, first name', 'Student number', 'Telephone')}</ul>`,
  ),
);

page(
  'n17',
  'transfer request: a typed number and what was found',
  'https://siras-like.example/request_transfer.php',
  null,
  ['9956600872'],
  oldSystemShell(
    'Request Transfer',
    'Special Ed Records',
    SPECIAL_ED_BAR,
    `<table><tr class="hd"><td colspan="4">Find Candidate Student Records</td></tr>${labelRow(['SSID', '<input value="9956600872">'], ['Birthdate', '<input value="">'])}${labelRow(['Last Name', '<input value="">'], ['First Name', '<input value="">'])}<tr><td colspan="4"><input type="button" value="Find Matching Records"></td></tr></table>
<table><tr class="hd"><td></td><td>Student</td><td>SSID</td><td>Birthdate</td><td>District</td><td>Status</td></tr><tr><td><input type="radio" name="r"></td><td>Moody, Grier</td><td>9956600872</td><td>03/01/2017</td><td>Kern Co. SELPA</td><td>Inactive</td></tr></table>
<table>${labelRow(['To district', select('Elk Ridge')], ['Case manager', select('')])}</table><input type="button" value="Create Transfer Request">`,
    'Only clerks and district administrators may ask for a transfer.',
  ),
);

page(
  'n18',
  'caseload of a case manager',
  'https://seis-like.example/state/caseload',
  null,
  ['0978200492', '9940785834', '8315550168'],
  webAppShell(
    'My Caseload',
    SELPA_IEP_SYSTEM,
    `<h2>Case manager: Lund, Astrid</h2><p>Room 7 &middot; (831) 555-0168 &middot; 2 students</p><table>${sheet(
      ['Name', 'SSID', 'Grade', 'Next annual', 'Next triennial', 'Eligible'],
      ['<a href="#">Amsel, Vito</a>', '0978200492', '03', '12/12/2026', '01/15/2028', 'SLD'],
      ['<a href="#">Bexley, Moira</a>', '9940785834', '05', '03/02/2027', '03/02/2027', 'AUT'],
    )}</table><a href="#">Add a student</a> <a href="#">Print list</a>`,
  ),
);

page(
  'n19',
  'answer to a query',
  'https://valley.aeries.net/admin/QueryResults.aspx',
  null,
  ['9964343542', '2095550156', '9913991117', '2095550101', '9955877356', '2095550144'],
  aeriesShell(
    'Query',
    '',
    `<div class="SubTitle">Query</div><textarea rows="2" cols="90">LIST STU STU.SN STU.NM STU.CID STU.TL IF STU.GR = 12 AND STU.TG = ' '</textarea> <button type="button">Run</button> <button type="button">Excel</button>
<div class="SubTitle">Results (3)</div><table class="QueryGrid"><tr><th>Stu#</th><th>Student Name</th><th>State Student ID</th><th>Telephone</th></tr><tr><td>12</td><td>Aoki, Ken</td><td data-tcfc="STU.CID">9964343542</td><td>2095550156</td></tr><tr><td>31</td><td>Barros, Ilda</td><td data-tcfc="STU.CID">9913991117</td><td>2095550101</td></tr><tr><td>40</td><td>Colby, Ned</td><td data-tcfc="STU.CID">9955877356</td><td>2095550144</td></tr></table>`,
  ),
);

page(
  'n20',
  'portal of a parent',
  'https://valley.aeries.net/student/Demographics.aspx',
  null,
  ['9934645861', '6195550155'],
  documentOf(
    'Parent Portal',
    'body{font:14px Segoe UI,Arial;margin:0}.top{background:#0b5c8a;color:#fff;padding:8px}.box{border:1px solid #ccc;margin:10px;padding:10px}td{padding:4px 10px}',
    `<div class="top">Aeries Parent Portal &nbsp; <a href="#" style="color:#fff">Home</a> <a href="#" style="color:#fff">Student Info</a> <a href="#" style="color:#fff">Grades</a> <a href="#" style="color:#fff">Attendance</a> <span style="float:right">Change Student &#9662; rosa.p@mail.example</span></div>
<input type="hidden" name="ctl00$PID" value="99400417">
<div class="box"><h2>Palomar, Ivette</h2><table><tr><td>Student ID</td><td data-tcfc="STU.ID">99400417</td></tr><tr><td>State Student ID</td><td data-tcfc="STU.CID">9934645861</td></tr><tr><td>Grade</td><td>4</td></tr><tr><td>Primary Phone</td><td>6195550155</td></tr></table><p>Is something wrong? Please tell the school office.</p></div><div class="box"><h3>Your children</h3><p>Ivette, Grade 4</p><p>Joaquin, Grade 1</p></div>`,
  ),
  { isOfItsHost: true },
);

page(
  'n21',
  'portal of a guardian',
  'https://ridge.powerschool.com/guardian/forms.html',
  null,
  ['9965928002', '9165550121', '9165550168'],
  documentOf(
    'Forms - Student and Parent Sign In',
    'body{font:13px Arial;margin:0}#h{background:#00427c;color:#fff;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;margin:12px;padding:10px}td{padding:4px 8px}',
    `<div id="h">PowerSchool <span>Welcome, Dora Whitfield</span></div><ul id="students-list"><li class="selected"><a href="#">Piper</a></li><li><a href="#">Quinn</a></li></ul><div id="nav-main"><a href="/guardian/home.html">Grades and Attendance</a> ${linksBy(' ', 'Grade History', 'Forms', 'My Schedule')}</div>
<div class="box-round"><h1>Annual update: Whitfield, Piper</h1><table><tr><td class="bold">State Student ID</td><td>9965928002</td></tr><tr><td class="bold">Home phone</td><td><input value="9165550121"></td></tr><tr><td class="bold">Mother cell</td><td><input value="9165550168"></td></tr><tr><td class="bold">Allergies</td><td><input value="none"></td></tr></table><button>Send</button></div>`,
  ),
  { isOfItsHost: true },
);

page(
  'n22',
  'portal of a family with several children',
  'https://lagunaca.infinitecampus.org/campus/nav-wrapper/parent/portal/parent/more/family',
  null,
  ['9934458595', '9979612848', '6195550112'],
  infiniteCampusShell(
    'Family Information',
    'More &gt; Family Information',
    `${campusCard('Household of Imelda Rocha', `<p>Signed in as parent. Changes go to the school for approval.</p><p>Household phone (619) 555-0112</p>`)}
${campusCard('Rocha, Bruno', `<div class="grid">${campusFacts(['Grade', '02'], ['Student Number', '308001'], ['State ID', '9934458595'])}</div>`)}
${campusCard('Rocha, Carla', `<div class="grid">${campusFacts(['Grade', '08'], ['Student Number', '301990'], ['State ID', '9979612848'])}</div>`)}`,
  ),
  { isOfItsHost: true },
);

page(
  'n23',
  'portal of a parent in another system',
  'https://ca-mesa.edupoint.com/PXP2_Student.aspx?AGU=0',
  null,
  ['9932677338', '8315550164', '8315550194'],
  documentOf(
    'ParentVUE',
    'body{font:14px Arial;margin:0}.hd{background:#1f6fb2;color:#fff;padding:10px}.info_tbl td{padding:5px 12px;border:1px solid #ddd}.tblabel{color:#567;font-size:11px;display:block}',
    `<div class="hd">Mesa Unified &mdash; ParentVUE &nbsp; Good morning, Ms. Haruki</div><p>${linksBy(' ', 'Messages', 'Calendar', 'Attendance', 'Grade Book', 'Student Info')}</p>
<h1>Student Information</h1><table class="info_tbl"><tr><td><span class="tblabel">Student Name</span>Haruki, Emi</td><td><span class="tblabel">Perm ID</span>810777</td><td><span class="tblabel">State ID</span>9932677338</td></tr><tr><td><span class="tblabel">Gender</span>Female</td><td><span class="tblabel">Grade</span>03</td><td><span class="tblabel">Phone</span>(831) 555-0164</td></tr></table><h2>Emergency contacts</h2><table class="info_tbl">${row('Haruki, Jun', 'Uncle', '(831) 555-0194')}</table>`,
  ),
  { isOfItsHost: true },
);

page(
  'n24',
  'enrolment form of a new pupil, a brother is known',
  'https://sis.elkridge-usd.example/enroll/new?family=771',
  null,
  ['2095550121', '9956702580'],
  webAppShell(
    'New student',
    ['Elk Ridge Office', 'Students', 'Enroll', 'Reports'],
    `<h2>Enroll a new student</h2><form class="card"><div class="card-header">Student</div><div class="card-body"><p><label>Last name <input value="Zeller"></label> <label>First name <input value="Hugo"></label></p><p><label>State Student ID (if he or she went to school in California) <input name="ssid" value="" maxlength="10"></label></p><p><label>Birth date <input value="11/30/2020"></label> <label>Grade ${select('TK')}</label></p><p><label>Home phone <input value="2095550121"></label></p></div></form>
${tableCard('Family 771 &mdash; already here', grid(['Name', 'Grade', 'State Student ID'], ['Zeller, Otto', '3', '9956702580']))}<button>Save and go on</button>`,
  ),
);

page(
  'n25',
  'household with the numbers of its members',
  'https://lagunaca.infinitecampus.org/campus/apps/household?householdID=9120',
  null,
  ['8315550137', '9921919564', '9906130125'],
  infiniteCampusShell(
    'Household',
    'Census &gt; Households',
    `${campusCard(
      'Household: Delacroix-Ng',
      `<div class="grid">${campusFacts(['Phone', '8315550137'], ['Address', '3 Lark Ct'], ['Start Date', '08/01/2020'])}</div>`,
    )}
${campusCard(
  'Members',
  `<div class="member"><b>Delacroix, Yves</b> (adult)</div><div class="member"><b>Ng, Tara</b> (adult)</div><div class="member"><b>Delacroix-Ng, Pia</b><div class="grid">${campusFacts(['Grade', '01'], ['Student State ID', '9921919564'])}</div></div><div class="member"><b>Delacroix-Ng, Rémy</b><div class="grid">${campusFacts(['Grade', '04'], ['Student State ID', '9906130125'])}</div></div>`,
)}`,
  ),
);

page(
  'n26',
  'application for meals with the children of a house',
  'https://meals.pinecrest-esd.example/applications/20114',
  null,
  ['8315550173', '6892592320', '9955628857', '9925205392'],
  webAppShell(
    'Application',
    MEAL_TRACK,
    `<h2>Household application 20114</h2><p>Signed by Nadia Orloff on 09/01/2026. Telephone 8315550173. Case number 6892592320.</p>${tableCard(
      'Children',
      sheet(
        ['Name', 'School', 'Student ID', 'State Student ID', 'Foster'],
        ['Orloff, Dima', 'Pinecrest', '71001', '9955628857', 'No'],
        ['Orloff, Katya', 'Pinecrest', '71002', '9925205392', 'No'],
      ),
    )}${tableCard('Adults and income', row('Orloff, Nadia', '$2,140 monthly'))}<button>Determine</button>`,
  ),
);

page(
  'n27',
  'direct certification: match to be decided',
  'https://meals.pinecrest-esd.example/dc/match/551',
  null,
  ['9994498424', '0993011262', '7903279512'],
  webAppShell(
    'Direct certification',
    MEAL_TRACK,
    `<h2>Possible match 551</h2><table>${sheet(
      ['Field', 'State file', 'Our patron'],
      ['Name', 'PAGE, ROWAN T', 'Page, Rowena'],
      ['Birth date', '07/07/2017', '07/17/2017'],
      ['SSID', '9994498424', '0993011262'],
      ['Case number', '7903279512', ''],
      ['School', 'Pinecrest', 'Pinecrest'],
    )}</table><button>Same child</button> <button>Not the same</button>`,
  ),
);

page(
  'n28',
  'roster of a class',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=SectionRoster',
  null,
  ['9906109453', '2095550107', '9943901657', '2095550147', '9922336024', '2095550127'],
  synergyShell(
    'Section',
    '<b>Section:</b> 3301-02 Chemistry &nbsp; <b>Teacher:</b> Abadi, R. &nbsp; <b>Period:</b> 2',
    ['Roster', 'Seating', 'Attendance'],
    synergyGroup(
      'Class roster',
      grid(
        ['Line', 'Student Name', 'Perm ID', 'State ID', 'Grade', 'Home Phone'],
        ['1', 'Adair, Noel', '810001', '9906109453', '11', '2095550107'],
        ['2', 'Bosch, Willa', '810002', '9943901657', '10', '2095550147'],
        ['3', 'Chavez, Toño', '810003', '9922336024', '11', '2095550127'],
      ),
    ),
  ),
);

page(
  'n29',
  'sheet of labels for a test',
  'https://sis.elkridge-usd.example/testing/preid/print?room=12',
  null,
  ['9987173418', '0986629028', '9941158459', '9990563643'],
  printShell(
    'Pre-ID labels',
    'Pre-ID labels',
    'Room 12 &middot; Summative 2027',
    `<div style="display:grid;grid-template-columns:1fr 1fr;gap:10px"><div style="border:1px solid #000;padding:6px"><b>ABEND, KIT</b><br>SSID: 9987173418<br>Grade: 05 &nbsp; DOB: 01/12/2016</div><div style="border:1px solid #000;padding:6px"><b>BROCK, LISE</b><br>SSID: 0986629028<br>Grade: 05 &nbsp; DOB: 02/12/2016</div><div style="border:1px solid #000;padding:6px"><b>CRUZ, OMAR</b><br>SSID: 9941158459<br>Grade: 05 &nbsp; DOB: 03/12/2016</div><div style="border:1px solid #000;padding:6px"><b>DENG, HAO</b><br>SSID: 9990563643<br>Grade: 05 &nbsp; DOB: 04/12/2016</div></div><p class="small">Four labels. Throw away labels of pupils who left.</p>`,
  ),
);

page(
  'n30',
  'list of overdue books',
  'https://library.elkridge-usd.example/reports/overdue',
  null,
  ['0966688776', '3309871725', '0904351267', '0654389989', '8055550154', '8055550141'],
  webAppShell(
    'Overdue items',
    ['Library desk', 'Circulation', 'Catalog', 'Reports'],
    `<h2>Overdue, grade 8</h2><table>${sheet(
      ['Patron', 'State ID', 'Title', 'ISBN', 'Barcode', 'Due', 'Phone'],
      ['Ewing, Tad', '0966688776', 'Night Boats', '3309871725', '39172315922742', '10/30', '(805) 555-0154'],
      ['Fyfe, Ingrid', '0904351267', 'Atlas of Moss', '0654389989', '37855856081447', '11/02', '(805) 555-0141'],
    )}</table><button>Print notices</button>`,
  ),
);

page(
  'n31',
  'passengers of a bus',
  'https://routes.elkridge-usd.example/routes/14/manifest',
  null,
  ['7145550183', '9992922937', '7145550124', '9934071740', '9935818685', '7145550163'],
  webAppShell(
    'Route 14',
    ROUTE_DESK,
    `<h2>Route 14, morning</h2><p>Driver Hanley, B. &middot; radio 6 &middot; telephone 7145550183</p>${card(
      'Elm &amp; 4th, 7:12',
      `<p>Lombardi, Sofia &mdash; SSID 9992922937 &mdash; 7145550124</p><p>Lombardi, Nico &mdash; SSID 9934071740 &mdash; 7145550124</p>`,
    )}${card('Elm &amp; 9th, 7:18', '<p>Voigt, Greta &mdash; SSID 9935818685 &mdash; 7145550163</p>')}`,
  ),
);

page(
  'n32',
  'visits to the nurse on one day',
  'https://health.elkridge-usd.example/log?day=2026-11-23',
  null,
  ['9918998769', '9927377361', '9165550110'],
  webAppShell(
    'Health office log',
    ['HealthDesk', 'Log', 'Students', 'Medication', 'Reports'],
    `<h2>Monday, November 23</h2><ul class="timeline">${items(
      '<b>8:52</b> Aldous, Mae, grade 2 (SSID 9918998769): scraped knee, ice, back to class',
      `<b>10:05</b> Bianchi, Luca, grade 6 (SSID 9927377361): fever 101.2, mother called (916) 555-0110, picked up`,
      '<b>11:40</b> Aldous, Mae, grade 2 (SSID 9918998769): headache, rested',
    )}</ul><button>Add a visit</button>`,
  ),
);

page(
  'n33',
  'number of the pupil asked for, a sister has one',
  'https://sis.elkridge-usd.example/students/90551',
  null,
  ['6615550137', '9985726007', '6615550188'],
  webAppShell(
    'Student',
    ELK_RIDGE_OFFICE,
    `<h2>Kaminski, Otis <span class="badge">TK</span></h2><table>${scopeRows(
      ['Student ID', '90551'],
      ['SSID', '<em>Pending, asked for 11/20/2026</em>'],
      ['Home phone', '6615550137'],
    )}</table>${card('Siblings', '<div>Kaminski, Vera, grade 5</div><div>SSID: 9985726007</div>')}${card('Contacts', 'Kaminski, Jan (father) 6615550188')}`,
  ),
);

page(
  'n34',
  'blank value before a telephone',
  'https://valley.aeries.net/admin/Demographics.aspx?s=2',
  null,
  ['8055550152', '8055550103', '0632383305'],
  aeriesShell(
    'Demographics',
    aeriesBanner(
      'Rourke, Bix',
      dataRows(
        ['Student ID', '99400901', 'STU.ID'],
        ['State Student ID', '&nbsp;', 'STU.CID'],
        ['Telephone', '8055550152', 'STU.TL'],
        ['Grade', 'K', 'STU.GR'],
      ),
    ),
    aeriesSection(
      'Student Data 1',
      `${captionRow(['State Student ID', '', 'STU.CID'], ['Telephone', '8055550152', 'STU.TL'])}${captionRow(['Emergency', '8055550103'], ['Family Key', '0632383305'])}${captionRow(['Sch Enter Dt', '11/16/2026'], ['Parent/Guardian', 'Siobhan Rourke'])}`,
    ),
  ),
);

page(
  'n35',
  'masked number',
  'https://bay.illuminateed.com/live/?page=Student&id=5993',
  null,
  ['2095550126', '2095550180'],
  illuminateShell(
    'Student: Sato, Haru',
    `<h1>Sato, Haru <small>Grade 10</small></h1>${illuminatePanel(
      'Basic',
      `<table>${rows(
        ['Local Student ID', '1105993'],
        ['State Student ID', '******4417 <a href="#">You may not see this</a>'],
        ['Primary Phone', '2095550126'],
        ['Mother Cell', '2095550180'],
      )}</table>`,
    )}${illuminatePanel('Programs', 'GATE since 2021')}`,
  ),
);

page(
  'n36',
  'stock header without a label',
  'https://ridge.powerschool.com/admin/students/attendance/view/meeting.html?frn=0010003377',
  null,
  ['0010004417', '8782930222', '9165550137'],
  powerSchoolShell(
    'Attendance',
    'Student Selection &gt; Meeting Attendance',
    '<div id="student_detail_header"><h2>Trask, Nell &nbsp; 3 &nbsp; 8782930222 &nbsp; CDR</h2></div>',
    `<h1>Meeting Attendance</h1><div class="box-round"><table class="grid"><tr><th>Expression</th><th>11/16-11/20</th><th>11/23-11/27</th><th>Q2</th></tr><tr class="oddRow"><td>AM</td><td>. . . . .</td><td>. A</td><td>1</td></tr><tr><td>PM</td><td>. . . . .</td><td>. A</td><td>1</td></tr></table><p>Called 9165550137 at 9:40, mother says flu.</p></div><p>Attendance Codes: blank=Present | A=Absent | T=Tardy</p>`,
  ),
);

page(
  'n37',
  'help desk page with the other kind of SSID',
  'https://helpdesk.elkridge-usd.example/devices/CB-20417',
  null,
  ['6399942491', '9540739186', '7145550145'],
  webAppShell(
    'Device',
    ['Help Desk', 'Tickets', 'Devices', 'Users', 'Network'],
    `<h2>Chromebook CB-20417</h2><table>${scopeRows(
      ['Assigned to', 'Urbina, Celso (student, grade 9)'],
      ['Serial', '5CD3016649'],
      ['Asset tag', '6399942491'],
      ['Last Wi-Fi SSID', '9540739186'],
      ['Last address', '10.14.2.77'],
    )}</table>${card('Ticket 8841', 'Screen flickers. Call back 7145550145.')}`,
  ),
);

page(
  'n38',
  'networks of a site',
  'https://wireless.elkridge-usd.example/site/fern/wlans',
  null,
  ['7499613281'],
  webAppShell(
    'WLANs',
    ['Wireless controller', 'Access points', 'WLANs', 'Clients', 'Events'],
    `<h2>Fern Elementary</h2><table>${sheet(
      ['SSID', 'Security', 'VLAN', 'Clients'],
      ['7499613281', 'WPA2-Enterprise', '20', '214'],
      ['FERN-GUEST', 'Open', '90', '12'],
    )}</table>${card(
      'Settings',
      `<p><label>SSID <input value="7499613281"></label></p><p><label>Passphrase <input type="password" value="x"></label></p>`,
    )}`,
  ),
);

page(
  'n39',
  'columns of a file to be brought in, with a sample',
  'https://sis.elkridge-usd.example/admin/import/mapping',
  null,
  ['9935786738', '2095550160'],
  webAppShell(
    'Import',
    ['Elk Ridge Office', 'Students', 'Import', 'Admin'],
    `<h2>Match the columns</h2><p>File new_students.csv, 38 rows. The third column shows the first row of the file.</p><table>${sheet(
      ['Column in the file', 'Field', 'Sample'],
      ['last', select('Last Name'), 'Aguirre'],
      ['state_id', select('SSID'), '9935786738'],
      ['phone', select('Home Phone'), '2095550160'],
      ['bd', select('Birth Date'), '2018-04-04'],
    )}</table><button>Check</button> <button>Import</button>`,
  ),
);

page(
  'n40',
  'help text with an example of a number',
  'https://sis.elkridge-usd.example/help/fields/ssid',
  null,
  ['9962128066', '9165550120'],
  webAppShell(
    'Help: SSID',
    ['Elk Ridge Office', 'Help', 'Videos', 'Contact'],
    `<h2>SSID (Statewide Student ID)</h2><p>Ten digits that the state gives to a pupil once and for good. You find it on the page Identifiers of the student.</p>${card(
      'Example',
      `<table>${rows(['Student', 'Sample, Sally'], ['SSID', '9962128066'], ['Student ID', '12345'])}</table>`,
    )}<h4>What if it is blank?</h4><p>Ask the data desk, 9165550120, to send a request to the state.</p>`,
  ),
);

page(
  'n41',
  'merging of two records',
  'https://ridge.powerschool.com/admin/students/mergestudents.html',
  null,
  ['9947023238', '0974660719', '6615550137', '6615550122'],
  powerSchoolShell(
    'Merge Students',
    'Special Functions &gt; Merge',
    '',
    `<h1>Merge two records</h1><div class="box-round"><table class="grid"><tr><th>Field</th><th>Record A (kept)</th><th>Record B (removed)</th><th>Result</th></tr><tr class="oddRow"><td class="bold">Name</td><td>Unger, Matt</td><td>Unger, Matthew</td><td>${select('A', 'B')}</td></tr><tr><td class="bold">SSID</td><td>9947023238</td><td>0974660719</td><td>${select('A', 'B')}</td></tr><tr class="oddRow"><td class="bold">Home Phone</td><td>6615550137</td><td>6615550122</td><td>${select('A', 'B')}</td></tr></table><div class="button-row"><button>Merge</button></div></div>`,
    POWER_SCHOOL_FUNCTIONS,
  ),
);

page(
  'n42',
  'journal of changes',
  'https://sis.elkridge-usd.example/admin/audit?field=ssid',
  null,
  ['9900299468', '9905102273', '9914834236'],
  webAppShell(
    'Audit',
    ['Elk Ridge Office', 'Users', 'Audit', 'Jobs'],
    `<h2>Changes of the field SSID</h2><form><label>From <input value="11/01/2026"></label> <label>To <input value="11/24/2026"></label> <button>Show</button></form><table>${sheet(
      ['When', 'By', 'Student', 'Old value', 'New value'],
      ['11/19 14:02', 'records', 'Vale, Iris', '', '9900299468'],
      ['11/12 09:31', 'records', 'Weir, Cal', '9905102273', '9914834236'],
    )}</table>`,
  ),
);

page(
  'n43',
  'page of an incident with several pupils',
  'https://sis.elkridge-usd.example/discipline/incidents/3302',
  null,
  ['9959522584', '9908091251', '9970966059', '6615550142'],
  webAppShell(
    'Incident 3302',
    ['Elk Ridge Office', 'Students', 'Discipline', 'Reports'],
    `<h2>Incident 3302: fight at lunch</h2><p>11/17/2026 12:20, lower quad. Reported by Hadid, N. ((661) 555-0142)</p>${card('Offender', '<p>Pruitt, Dax, grade 7</p><p>SSID 9959522584</p><p>Suspended 2 days</p>')}${card('Victim', '<p>Quigley, Sam, grade 7</p><p>SSID 9908091251</p>')}${card('Witness', '<p>Ott, Lena, grade 8</p><p>SSID 9970966059</p>')}`,
  ),
);

page(
  'n44',
  'page of a parent with her children',
  'https://sis.elkridge-usd.example/contacts/5512',
  null,
  ['5105550162', '5105550137', '9975867188'],
  webAppShell(
    'Contact',
    ['Elk Ridge Office', 'Students', 'Contacts', 'Reports'],
    `<h2>Contact: Beaumont, Sylvie</h2><table>${scopeRows(
      ['Contact ID', '5512'],
      ['Cell', '5105550162'],
      ['Work', '5105550137'],
      ['Portal account', 'sylvie.b@mail.example'],
    )}</table>${tableCard(
      'Is a contact of',
      sheet(
        ['Student', 'SSID', 'Relationship', 'Lives with'],
        ['<a href="#">Beaumont, Luc</a>', '9975867188', 'Mother', 'Yes'],
      ),
    )}`,
  ),
);

page(
  'n45',
  'school with its codes',
  'https://sis.elkridge-usd.example/admin/schools/62',
  null,
  ['2173154604', '7145550139', '1464960083', '7145550160'],
  webAppShell(
    'School',
    ['Elk Ridge Office', 'Schools', 'Years', 'Users'],
    `<h2>Fern Elementary</h2><table>${scopeRows(
      ['School number', '62'],
      ['CDS code', '33879049305562'],
      ['State ID', '2173154604'],
      ['NCES', '061201466451'],
      ['Telephone', '7145550139'],
      ['Principal', 'Bloom, Tovah (SEID 1464960083)'],
      ['Fax', '(714) 555-0160'],
    )}</table>${card('Calendar', 'August 17, 2026 to June 4, 2027; 180 days')}`,
  ),
);

page(
  'n46',
  'receipt of a payment',
  'https://pay.elkridge-usd.example/receipts/view?id=1',
  null,
  ['0346308654', '8215716546', '8315550135'],
  printShell(
    'Receipt',
    'Elk Ridge Student Store',
    'Receipt',
    `<table>${rows(
      ['Receipt no.', '0346308654'],
      ['Student', 'Farrow, Lise'],
      ['Student ID', '44871'],
      ['Confirmation', '8215716546'],
      ['Paid by', 'Farrow, Gus, 8315550135'],
      ['Amount', '$35.00'],
    )}</table><table>${grid(['Item', 'Price'], ['Yearbook deposit', '$25.00'], ['Agenda', '$10.00'])}</table><p class="small">Keep this receipt. No refund after December 18.</p>`,
  ),
);

page(
  'n47',
  'gradebook',
  'https://canvas.elkridge-usd.example/courses/221/gradebook',
  null,
  ['9941528479', '9948326948'],
  webAppShell(
    'Gradebook',
    ['Elk Ridge Courses', 'Modules', 'People', 'Grades', 'Settings'],
    `<h2>Biology P3</h2><table>${sheet(
      ['Student name', 'SIS ID', 'State ID', 'Cell lab (20)', 'Unit 2 (100)', 'Total'],
      ['Imai, Dan', '4402001', '9941528479', '18', '88', '89%'],
      ['Jalali, Sara', '4402002', '9948326948', '20', '95', '96%'],
      ['Test Student', '', '', '', '', ''],
    )}</table>`,
  ),
);

page(
  'n48',
  'list of last opened pupils on a start page',
  'https://sis.elkridge-usd.example/home',
  null,
  ['9918708357', '9515550156'],
  webAppShell(
    'Start',
    ELK_RIDGE_OFFICE,
    `<h2>Good morning, Records</h2><div class="row"><div class="col card"><div class="card-header">Last opened</div><div class="card-body"><p><a href="#">Yilmaz, Deniz</a><br><span class="small">SSID 9918708357</span></p></div></div><div class="col card"><div class="card-header">To do</div><div class="card-body"><p>4 students without SSID</p><p>2 transfer requests</p></div></div><div class="col card"><div class="card-header">Notices</div><div class="card-body"><p>The data desk ((951) 555-0156) is closed on Friday.</p></div></div></div>`,
  ),
);

page(
  'n49',
  "pupil under another number only, an agency's",
  'https://sis.elkridge-usd.example/programs/foster/90718',
  null,
  ['0240809387', '6195550108', '6195550158'],
  webAppShell(
    'Foster youth',
    ['Elk Ridge Office', 'Students', 'Programs', 'Reports'],
    `<h2>Lowell, Juniper</h2><p class="text-muted">Grade 8 &middot; Student ID 90718 &middot; SSID not shown to your role</p><table>${scopeRows(
      ['Foster client ID', '0240809387'],
      ['Foster case name', 'Lowell'],
      ['Social worker', 'Ames, Dell &mdash; 6195550108'],
      ['Education rights', 'Lowell, Grace &mdash; 6195550158'],
      ['Court county', 'Kern'],
    )}</table>`,
  ),
);

page(
  'n50',
  'blank form to be printed',
  'https://sis.elkridge-usd.example/forms/records-request',
  null,
  ['2095550165', '2095550181'],
  printShell(
    'Request for records',
    'Elk Ridge Unified',
    'Request for pupil records &middot; Fax (209) 555-0165',
    `<table>${rows(
      ['Name of pupil', '&nbsp;'],
      ['Date of birth', '&nbsp;'],
      ['SSID (ten digits)', '__________'],
      ['Last school', '&nbsp;'],
    )}</table><p>Please send to: Records, Elk Ridge Unified, 1 Antler Plaza. Telephone 209-555-0181. Fax (209) 555-0165.</p><table>${row('&#9744; Transcript', '&#9744; Immunizations', '&#9744; IEP / 504', '&#9744; Test scores')}</table><p class="sig">Signature ______________________ Date ____________</p>`,
  ),
);

page(
  'n51',
  'wrong number reported, the right one not known',
  'https://valley.aeries.net/admin/StateReporting/IVR.aspx?pid=99400822',
  null,
  ['9989595803'],
  aeriesShell(
    'CALPADS Errors',
    `<div id="StudentBanner" class="student-banner collapsed"><span class="student-full-name">Tolliver, Gus</span> Grade 9</div>`,
    `${aeriesSection(
      'Rejected by the state',
      `${captionRow(['Error', 'IVR0068'])}${captionRow(['Message', 'SSID 9989595803 belongs to a student with another gender and birthdate (Tolliver, Gwen).'])}${captionRow(['State Student ID', 'removed on 11/20/2026, to be researched'])}${captionRow(['Assigned to', 'Data desk'])}`,
    )}
${aeriesSection('Log', grid(['Date', 'By', 'Entry'], ['11/20/2026', 'records', 'Took the number off; letter to last school.']))}`,
  ),
);

export const tenthPages = pages;
