import { setOf } from './case-page.ts';
import {
  card,
  dataRows,
  grid,
  headRows,
  heads,
  items,
  links,
  type Pair,
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

// A school secretary's year, by a stranger to the finder; made-up people and numbers.
const { page, pages } = setOf('eleventh');

const documentOf = (title: string, css: string, body: string, attributes = 'lang="en"') => `<!doctype html>
<html ${attributes}><head><meta charset="utf-8"><title>${title}</title>
<style>${css}</style></head>
${body}</body></html>`;

/** The same on one line. */
const plainDocument = (title: string, css: string, body: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><style>${css}</style></head><body>${body}</body></html>`;

const AERIES_CSS =
  'body{font:13px Arial;margin:0}.Card{border:1px solid #bbb;margin:8px;padding:8px}.data-row{display:flex}.data-caption{width:170px;color:#456}table{border-collapse:collapse}td,th{padding:2px 8px}.nav a{color:#fff;margin-right:14px}.nav{background:#1d4f7c;padding:8px}';

/** @param id the student's, in the hidden field of the master page */
const aeriesShell = (title: string, banner: string, inner: string, id = '99400812') =>
  documentOf(
    `${title} - Aeries`,
    AERIES_CSS,
    `<body><form method="post" id="aspnetForm" action="./">
<input type="hidden" name="ctl00$PID" value="${id}"><input type="hidden" name="ctl00$SN" value="2214"><input type="hidden" name="ctl00$SC" value="994">
<div class="nav" id="NavBar"><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Grades</a><a href="#">School Info</a><a href="#">View All Reports</a></div>
${banner}
<div id="ctl00_MainContent_pnl">
${inner}
</div>
<div id="footer">Orchard Valley Unified | Help desk (559) 555-0100 | 994 - Creekside Elementary 2026-2027</div>
</form>`,
  );

const PUPILPATH_CSS =
  '*{box-sizing:border-box}body{font:14px Roboto,sans-serif;margin:0}.css-1x9k2{background:#1565c0;color:#fff;padding:10px}.css-p4a7q{border:1px solid #e0e0e0;border-radius:4px;padding:16px;margin:12px}.css-grid8{display:grid;grid-template-columns:repeat(3,1fr);gap:10px}.css-cap0{color:#666;font-size:12px;display:block}.css-chip{display:inline-block;border-radius:16px;background:#eee;padding:2px 10px;margin:2px}table{border-collapse:collapse;width:100%}td,th{padding:6px;text-align:left;border-bottom:1px solid #eee}';

const pupilpathShell = (title: string, crumbs: readonly string[], inner: string, lang = 'en') =>
  documentOf(
    title,
    PUPILPATH_CSS,
    `<body><div id="root"><header class="MuiAppBar-root css-1x9k2"><button aria-label="open drawer">&#9776;</button> <span class="MuiTypography-h6">Pupilpath</span> <button aria-label="notifications">3</button> <button aria-label="account of current user">BQ</button></header>
<nav aria-label="breadcrumb" class="MuiBreadcrumbs-root"><ol>${crumbs.map((crumb) => `<li>${links(crumb)}</li>`).join('<li aria-hidden="true">/</li>')}</ol></nav>
<main>
${inner}
</main>
<footer class="css-p4a7q">Elk Ridge Unified &middot; Registrar <a href="tel:+15305550170">(530) 555-0170</a></footer></div>`,
    `lang="${lang}"`,
  );

/** Terms that stand each in a block of its own. */
const termBlocks = pairsIn('<div><dt>', '</dt><dd>', '</dd></div>');

const pupilpathCard = (title: string, inner: string) => `<div class="css-p4a7q"><h2>${title}</h2>${inner}</div>`;

const pupilpathFacts = pairsIn('<div><span class="css-cap0">', '</span><p>', '</p></div>');

const pupilpathGrid = (...pairs: readonly Pair[]) => `<div class="css-grid8">${pupilpathFacts(...pairs)}</div>`;

const pupilTrackShell = (
  title: string,
  inner: string,
) => `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html ><head><title>${title}</title></head>
<body bgcolor="#FFFFFF" text="#000000"><table width="100%" border="0" cellpadding="2" cellspacing="0" bgcolor="#CCDDCC"><tr><td><font face="Arial" size="4"><b>PupilTrack</b></font></td><td align="right"><font face="Arial" size="2"><a href="main.cfm">Main Menu</a> | <a href="find.cfm">Find</a> | <a href="rpt.cfm">Reports</a> | <a href="logoff.cfm">Log Off</a></font></td></tr></table>
${inner}
<hr><center><font size="1">San Tomas School District, 12 Mill Road. Questions? Call 408-555-0190. Best viewed at 1024x768.</font></center></body></html>`;

const POWER_SCHOOL_CSS =
  'body{font:13px Verdana;margin:0;display:flex}#nav-main{width:180px;background:#eef}#content-main{padding:12px;flex:1}.box-round{border:1px solid #ccc;border-radius:6px;padding:8px;margin-top:8px}.oddRow{background:#f4f4f4}td,th{padding:3px 9px;text-align:left}';

const powerSchoolShell = (title: string, frn: string, inner: string) =>
  documentOf(
    title,
    POWER_SCHOOL_CSS,
    `<body><div id="nav-main"><div id="branding-powerschool">PowerSchool SIS</div>
<ul id="std_information"><li><a href="home.html?frn=${frn}">Quick Lookup</a></li><li><a href="demographics.html?frn=${frn}">Demographics</a></li><li><a href="contacts.html?frn=${frn}">Contacts</a></li><li><a href="stateCA.html?frn=${frn}">State/Province - CA</a></li></ul></div>
<div id="content-main"><ul id="breadcrumb"><li><a href="/admin/home.html">Start Page</a></li><li>Student Selection</li><li>${title}</li></ul>
${inner}
<div id="legend">Ridge Union High School District. Logged in: Quan, Bea</div></div>`,
  );

/** Rows of PowerSchool, odd and even by turns. */
const stripes = (...pairs: readonly Pair[]) =>
  pairs
    .map(([label, value], at) => {
      const parity = at % 2 === 0 ? 'odd' : 'even';
      return `<tr class="${parity}Row"><td class="bold">${label}</td><td>${value}</td></tr>`;
    })
    .join('');

const powerSchoolBox = (title: string, inner: string) =>
  `<div class="box-round"><h3>${title}</h3><table>${inner}</table></div>`;

const CAMPUS_OFFICE_CSS =
  'body{font:15px system-ui;margin:0}.navbar{background:#343a40;color:#fff;padding:8px}.navbar a{color:#ddd;margin:0 8px}.container{padding:12px}.row{display:flex;flex-wrap:wrap}.col-md-3{width:25%}.col-md-4{width:33%}.col-md-6{width:50%}.col-md-8{width:66%}.card{border:1px solid #ccc;border-radius:4px;margin:8px 0}.card-header{background:#eee;padding:6px 10px}.card-body{padding:10px}.badge{background:#0d6efd;color:#fff;border-radius:4px;padding:0 5px}.table td,.table th{padding:5px 9px;border-bottom:1px solid #ddd;text-align:left}.text-muted{color:#777}.modal-dialog{border:2px solid #444;background:#fff;padding:10px}';

const campusOfficeShell = (title: string, inner: string) =>
  documentOf(
    title,
    CAMPUS_OFFICE_CSS,
    `<body><nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">Campus Office</a><a href="#">Enrollment</a><a href="#">Attendance</a><a href="#">Compliance</a><a href="#">Reports</a><a href="#">Admin</a></nav>
<div class="container">
${inner}
</div><footer class="container text-muted">Tule River Joint Unified &middot; 661-555-0140 &middot; v4.2.19</footer>`,
  );

const columnTerms = pairsIn('<dt class="col-md-4">', '</dt><dd class="col-md-8">', '</dd>');

/** @param width in twelfths */
const columnFacts = (width: 3 | 4, ...pairs: readonly Pair[]) =>
  pairsIn(`<div class="col-md-${width}"><div class="text-muted">`, '</div><div>', '</div></div>')(...pairs);

const halves = (left: string, right: string) =>
  `<div class="row"><div class="col-md-6">${left}</div><div class="col-md-6">${right}</div></div>`;

const CLEARINGHOUSE_CSS =
  'body{font:13px Arial;margin:0}.hd{background:#234;color:#fff;padding:8px}.t{border-collapse:collapse}.t td,.t th{border:1px solid #bbb;padding:4px 8px;text-align:left}fieldset{margin:8px}.side{float:left;width:160px}.mainpane{margin-left:170px}';

const clearinghouseShell = (title: string, inner: string) =>
  documentOf(
    title,
    CLEARINGHOUSE_CSS,
    `<body><div class="hd">State pupil data clearinghouse <span style="float:right">LEA: 1099990 Orchard Valley | Log out</span></div>
<div class="side"><ul><li>Home</li><li>SSID Enrollment<ul><li>Request SSID</li><li>Resolve anomalies</li></ul></li><li>File Submission</li><li>Certification</li><li>Reports</li><li>Extracts</li></ul></div>
<div class="mainpane"><h2>${title}</h2>
${inner}
</div><div style="clear:both">Service desk: (916) 555-0199. Academic year 2026-2027</div>`,
  );

const HARBOR_CSS =
  'body{font:15px Inter,sans-serif;margin:0}.flex{display:flex}.grid{display:grid}.grid-cols-2{grid-template-columns:1fr 1fr}.grid-cols-3{grid-template-columns:1fr 1fr 1fr}.gap-4{gap:16px}.p-4{padding:16px}.rounded-lg{border-radius:8px}.border{border:1px solid #ddd}.text-xs{font-size:12px}.text-gray-500{color:#6b7280}.justify-between{justify-content:space-between}.hidden{display:none}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.w-64{width:256px}.flex-1{flex:1}td,th{padding:6px 10px;text-align:left}';

const harborShell = (title: string, inner: string, lang = 'en') =>
  documentOf(
    title,
    HARBOR_CSS,
    `<body class="h-full bg-gray-50"><div class="flex"><aside class="w-64 p-4 border"><p class="font-semibold">Harbor SIS</p><nav class="space-y-1"><a href="#" class="block">Dashboard</a><br><a href="#" class="block">Students</a><br><a href="#" class="block">Families</a><br><a href="#" class="block">Staff</a><br><a href="#" class="block">State reporting</a></nav></aside>
<main class="flex-1 p-4">
${inner}
</main></div><footer class="p-4 text-xs text-gray-500">Harbor City Elementary School District, (310) 555-0160</footer>`,
    `lang="${lang}" class="h-full"`,
  );

const harborTerms = pairsIn('<div><dt class="text-xs">', '</dt><dd>', '</dd></div>');

const harborCard = (title: string, inner: string) =>
  `<section class="border rounded-lg p-4"><h2>${title}</h2>${inner}</section>`;

const harborSection = (title: string, inner: string) =>
  `<section class="border p-4"><h2>${title}</h2>${inner}</section>`;

const TEST_OPERATIONS_CSS =
  'body{font:14px Arial;margin:0}.bar{background:#5a2d82;color:#fff;padding:8px}.tabset a{padding:6px 12px;border:1px solid #ccc;display:inline-block}.panel{border:1px solid #ccc;padding:10px;margin:8px}.frm{display:grid;grid-template-columns:220px 1fr;row-gap:6px}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:4px 8px;text-align:left}';

const testOperationsShell = (title: string, inner: string) =>
  documentOf(
    title,
    TEST_OPERATIONS_CSS,
    `<body><div class="bar">Test Operations | Org: Creekside Elementary (10-99990-0000994) | Role: Site Coordinator</div>
<div class="tabset" role="tablist"><a role="tab">Students</a><a role="tab">Test Sessions</a><a role="tab">Rosters</a><a role="tab">Users</a><a role="tab">Reports</a></div>
<div class="panel"><h2>${title}</h2>
${inner}
</div><p>Call center 1-800-555-0155, 7 a.m. to 5 p.m.</p>`,
  );

const ILLUMINATE_CSS =
  'body{font:14px Helvetica;margin:0}.topnav{background:#006;color:#fff;padding:6px}.topnav a{color:#fff;margin:0 8px}.sidebar{float:left;width:150px}.content{margin-left:160px;padding:8px}table{border-collapse:collapse}td,th{border:1px solid #ddd;padding:3px 7px;text-align:left}.well{background:#f5f5f5;padding:8px;margin:8px 0}';

const illuminateShell = (title: string, inner: string) =>
  documentOf(
    `${title} | Bay`,
    ILLUMINATE_CSS,
    `<body><div class="topnav"><a href="/live/">Home</a><a href="#">Students</a><a href="#">Assessments</a><a href="#">Reports</a><a href="#">Grades</a><a href="#">Control Panel</a></div>
<div class="sidebar"><ul><li><a href="#">My sections</a></li><li><a href="#">Recent</a></li><li><a href="#">Favourites</a></li></ul></div>
<div class="content"><h1>${title}</h1>
${inner}
</div><div class="footer" style="clear:both">Bayside Charter Network &middot; support@bay.example</div>`,
  );

const SYNERGY_CSS =
  'body{font:12px Tahoma;margin:0}.TB{background:#ddd;padding:4px}.grp{border:1px solid #99a;margin:6px;padding:6px}.grp>h4{margin:0 0 4px}.ctl{display:inline-block;margin:3px 10px;vertical-align:top}.ctl .cap{display:block;color:#036;font-size:11px}.tabs span{padding:4px 8px;border:1px solid #aaa}';

const synergyShell = (title: string, inner: string) =>
  documentOf(
    title,
    SYNERGY_CSS,
    `<body class="RevFocus"><div class="TB"><a href="#">Menu</a> <a href="#">Save</a> <a href="#">Undo</a> <a href="#">Find</a> <a href="#">Print</a> <span class="year">2026-2027 Mesa Vista High</span></div>
<div class="viewhead"><b>${title}</b> <a href="#">Options</a></div>
${inner}
<div class="status">Ready | Mesa Unified, (858) 555-0120</div>`,
  );

const synergyControls = pairsIn('<span class="ctl"><span class="cap">', '</span>', '</span>');

const synergyGroup = (title: string, inner: string) => `<div class="grp"><h4>${title}</h4>${inner}</div>`;

const SCHOOL_DESK_CSS =
  'body{font:14px sans-serif;margin:0}.ant-layout{display:flex}.ant-layout-sider{width:190px;background:#001529;color:#ccc;padding:12px}.ant-layout-content{flex:1;padding:16px}.ant-descriptions-item-label{background:#fafafa}.ant-descriptions table,.ant-table table{border-collapse:collapse}.ant-descriptions th,.ant-descriptions td,.ant-table td,.ant-table th{border:1px solid #eee;padding:6px 12px;text-align:left}.ant-tag{border:1px solid #aaa;border-radius:4px;padding:0 6px}.ant-card{border:1px solid #eee;padding:12px;margin:10px 0}';

const schoolDeskShell = (title: string, menu: readonly string[], inner: string) =>
  documentOf(
    title,
    SCHOOL_DESK_CSS,
    `<body><div id="app"><section class="ant-layout"><aside class="ant-layout-sider"><div class="logo">SchoolDesk</div><ul class="ant-menu" role="menu">${menu.map((item) => `<li class="ant-menu-item" role="menuitem">${item}</li>`).join('')}</ul></aside>
<section class="ant-layout-content">
${inner}
<footer class="ant-layout-footer">SchoolDesk 8.14 &copy; 2026. Help line 6195550133</footer></section></section></div>`,
  );

const deskCard = (title: string, inner: string) => `<div class="ant-card"><h3>${title}</h3>${inner}</div>`;

const descriptionRow = pairRowIn('<th class="ant-descriptions-item-label">', '</th><td>', '</td>');

const INFINITE_CAMPUS_CSS =
  'body{font:14px "Open Sans",sans-serif;margin:0}.k-header{background:#3b3b3b;color:#fff;padding:8px}.field{display:inline-block;min-width:200px;margin:6px}.field label{display:block;font-size:11px;color:#666}.section{border-top:1px solid #ccc;padding:10px}.cd-grid td,.cd-grid th{padding:4px 10px;border-bottom:1px solid #ddd;text-align:left}';

const infiniteCampusShell = (title: string, inner: string, attributes?: string) =>
  documentOf(
    title,
    INFINITE_CAMPUS_CSS,
    `<body class="ic-app"><ic-toolbar class="k-header"><button aria-label="Menu">&#9776;</button> Infinite Campus <span class="ctx">26-27 | Laguna Middle | All calendars</span></ic-toolbar>
<nav class="bc" aria-label="Breadcrumb"><a href="#">Student Information</a> / <a href="#">General</a> / <span>${title}</span></nav>
<main id="ic-main" _ngcontent-ng-c19="">
${inner}
</main><footer class="ic-foot">&copy; Campus | District support 949-555-0111</footer>`,
    attributes,
  );

const campusFields = pairsIn('<div class="field"><label>', '</label><span>', '</span></div>');

const rosterlyShell = (title: string, inner: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>body{font:14px Lato,sans-serif;margin:0}.v-app-bar{background:#00695c;color:#fff;padding:10px}.v-card{border:1px solid #ddd;padding:12px;margin:10px}._row_1kx9d{display:flex;gap:10px}._k_1kx9d{width:190px;color:#777}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.tip_x7{display:none}</style></head>
<body><div id="app" data-v-app=""><div class="v-application"><header class="v-app-bar" data-v-7ba5bd90=""><span>Rosterly</span> <nav data-v-7ba5bd90=""><a href="#">Today</a> <a href="#">Pupils</a> <a href="#">Programs</a> <a href="#">State</a></nav></header>
<main class="v-main" data-v-21d3c0aa="">
${inner}
</main><footer class="v-footer">Northfork Charter Schools, 760-555-0100</footer></div></div></body></html>`;

page(
  's01',
  'enrolment, siblings below',
  'https://valley.aeries.net/admin/Enrollment.aspx',
  '9940811237',
  ['5595550142', '9940811245', '5595550100'],
  aeriesShell(
    'Enrollment',
    `<div id="StudentBanner" class="Card"><span class="student-full-name">Arce, Noemi</span> <span>Grd 5</span>
${dataRows(['Student ID', '99400812', 'STU.ID'])}
${dataRows(['State Student ID', '9940811237', 'STU.CID'])}
${dataRows(['Telephone', '5595550142', 'STU.TL'])}</div>`,
    `<h2>Enrollment History</h2><table>${grid(
      ['School', 'Grd', 'Entered', 'Left', 'Reason'],
      ['994 Creekside', '5', '08/12/2026', '', ''],
      ['991 Alder', '4', '08/14/2025', '06/05/2026', 'E150'],
    )}</table>
<div class="Card"><h3>Same family key 30771</h3><table>${grid(
      ['Name', 'Grd', 'Student ID', 'State Student ID'],
      ['Arce, Bruno', '2', '99400977', '9940811245'],
      ['Arce, Delia', 'K', '99401003', ''],
    )}</table></div>`,
  ),
);

page(
  's02',
  'enrolment wizard summary',
  'https://sis.elkridge-usd.example/enroll/8841/review',
  '9951220416',
  ['2095550118', '2026081204', '5305550164', '9900412207', '5305550170'],
  pupilpathShell(
    'Review and submit',
    ['Enrollment', 'New students', 'Review'],
    `<h1 class="MuiTypography-h5">Okafor, Chidi</h1><div class="MuiStepper-root" role="list"><span role="listitem">Household</span> <span role="listitem">Student</span> <span role="listitem">Records</span> <span role="listitem" aria-current="step">Review</span></div>
<div class="MuiPaper-root css-p4a7q"><h2>Student</h2>${pupilpathGrid(
      ['Legal name', 'Chidi Emeka Okafor'],
      ['Birth date', '03/09/2014'],
      ['Grade', '7'],
      ['Statewide Student ID', '9951220416'],
      ['Previous district phone', '2095550118'],
      ['Application number', '2026081204'],
    )}</div>
<div class="MuiPaper-root css-p4a7q"><h2>Household</h2>${pupilpathGrid(
      ['Parent/Guardian 1', 'Ngozi Okafor'],
      ['Cell', '5305550164'],
      ['Portal account ID', '9900412207'],
    )}</div><button>Back</button> <button>Submit enrollment</button>`,
  ),
);

page(
  's03',
  'table layout registration',
  'https://pupiltrack.santomas.example/stu/edit.cfm?k=771',
  '9936051182',
  ['4085550111', '4085550112', '9900118822', '4085550190'],
  pupilTrackShell(
    'Student Registration',
    `<form action="save.cfm" method="post"><table width="700" border="1" cellpadding="3"><tr><td colspan="4" bgcolor="#EEEEEE"><b>STUDENT REGISTRATION - PAGE 1</b></td></tr>
${row('Last Name', '<input name="LN" value="Pacheco">', 'First Name', '<input name="FN" value="Iris">')}
${row('Local ID', '<input name="LID" value="20771">', 'SSID', '<input name="SSID" value="9936051182" maxlength="10">')}
${row('Home Phone', '<input name="HP" value="4085550111">', 'Work Phone', '<input name="WP" value="4085550112">')}
${row('Father', '<input name="FA" value="Luis Pacheco">', 'CA DL/ID', '<input name="FAID" value="9900118822">')}
<tr><td colspan="4" align="center"><input type="submit" value="Save"> <input type="reset" value="Clear"></td></tr></table></form>`,
  ),
);

page(
  's04',
  'transfer in, previous school',
  'https://ridge.powerschool.com/admin/students/transferinfo.html?frn=0010004471',
  '9977120438',
  ['0010004471', '7755550130', '7755550131', '9912007734'],
  powerSchoolShell(
    'Transfer Info',
    '0010004471',
    `<h2 id="student_detail_header">Bautista, Remy &nbsp; 9 &nbsp; 41188 &nbsp; RHS</h2>
${powerSchoolBox(
  'State/Province - CA',
  `<tr class="oddRow"><td class="bold" title="[S_CA_STU_X]SSID">Statewide Student Identifier (SSID)</td><td>9977120438</td></tr><tr class="evenRow"><td class="bold">Entry date</td><td>08/17/2026</td></tr>${stripes(['Entry code', 'E230'])}`,
)}
${powerSchoolBox(
  'Previous school',
  stripes(
    ['Name', 'Tamarack High'],
    ['Registrar phone', '7755550130'],
    ['Fax', '7755550131'],
    ['Student number there', '9912007734'],
  ),
)}`,
  ),
);

page(
  's05',
  'transfer out checklist',
  'https://office.tuleriver.example/transfers/out/5520',
  '0966104425',
  ['9285550105', '9930014477', '9400110200', '6615550140'],
  campusOfficeShell(
    'Withdrawal checklist',
    `<ol class="breadcrumb">${items('Transfers', 'Out', 'Nakai, Shonto')}</ol><div class="row"><div class="col-md-8">${card(
      'Nakai, Shonto <span class="badge">Leaving 10/02</span>',
      `<dl class="row">${columnTerms(['Grade', '8'], ['SSID', '0966104425'], ['Exit code', 'T160'], ['Forwarding phone', '9285550105'])}</dl>`,
    )}</div>
<div class="col-md-4">${card(
      'To do',
      `<label><input type="checkbox" checked> Library clear</label><br><label><input type="checkbox"> Chromebook 5CD9930014477</label><br><label><input type="checkbox"> Cum file, tracking 9400110200</label>`,
    )}</div></div>`,
  ),
);

page(
  's06',
  'calpads: student detail with history',
  'https://clearinghouse.state.example/Student/Detail',
  '9920417755',
  ['9920408813', '9165550199'],
  clearinghouseShell(
    'Student Profile',
    `<fieldset><legend>Student</legend><table class="t">${headRows(
      ['SSID', '9920417755', 'Local ID', '118840'],
      ['Legal name', 'Zamora, Yesenia L', 'Birth date', '01/22/2012'],
      ['Gender', 'F', 'Primary language', '01 Spanish'],
    )}</table></fieldset>
<h3>SSID history</h3><table class="t">${grid(['Retired SSID', 'Retired on', 'Reason'], ['9920408813', '02/11/2024', 'MID resolved'])}</table>
<h3>Enrollment (SENR)</h3><table class="t">${grid(
      ['School', 'Start', 'End', 'Status'],
      ['0000994 Creekside', '08/12/2026', '', '10'],
      ['0000991 Alder', '08/13/2025', '06/04/2026', '10'],
    )}</table>`,
  ),
);

page(
  's07',
  'calpads: concurrent enrolment of one',
  'https://clearinghouse.state.example/Anomaly/CCE/441',
  '9918820361',
  ['0000118902', '5595550121', '0004410087', '5595550177', '9165550199'],
  clearinghouseShell(
    'Concurrent enrollment (CCE) detail',
    `<p>Anomaly 441 of 502. Opened 09/30/2026. Days open: 12</p><table class="t">${rows(
      ['<b>Student SSID</b>', '9918820361'],
      ['<b>Student</b>', 'Hollis, Maren T'],
      ['<b>Birth date</b>', '07/30/2010'],
    )}</table>
<table class="t">${grid(
      ['LEA', 'School', 'Local ID', 'Start', 'Contact'],
      ['Orchard Valley', 'Valley High', '0000118902', '08/12/2026', '5595550121'],
      ['Sierra Crest', 'Crest High', '0004410087', '08/19/2026', '5595550177'],
    )}</table><button>Send e-mail to other LEA</button>`,
  ),
  { sure: false },
);

page(
  's08',
  'state sync comparison, both agree',
  'https://harbor.sis.example/state/compare/7719',
  '9944018826',
  ['3105550148', '9944018917', '3105550160'],
  harborShell(
    'Compare with state',
    `<nav class="text-xs"><a href="#">State reporting</a> &rsaquo; <a href="#">Mismatches</a> &rsaquo; Duong, Linh</nav><h1>Duong, Linh</h1><p class="text-gray-500">1 field differs: birth city</p><table class="border"><thead>${heads('Field', 'Harbor SIS', 'State', '')}</thead><tbody><tr><th scope="row">SSID</th><td>9944018826</td><td>9944018826</td><td>&#10003;</td></tr><tr><th scope="row">Legal last name</th><td>Duong</td><td>Duong</td><td>&#10003;</td></tr><tr><th scope="row">Birth city</th><td>Torrance</td><td>Carson</td><td><button>Use state</button></td></tr><tr><th scope="row">Phone</th><td>3105550148</td><td>&mdash;</td><td></td></tr></tbody></table><div class="p-4 border rounded-lg"><h2 class="text-xs">Next mismatch</h2><a href="/state/compare/7720">Duran, Eloy &middot; 9944018917</a></div>`,
  ),
  { sure: false },
);

page(
  's09',
  'test operations: view student',
  'https://tomsite.testing.example/student/view',
  '9935120074',
  ['9930012245', '8005550155'],
  testOperationsShell(
    'View student',
    `<p><a href="#">&laquo; Back to results</a></p><div class="frm"><b>Last or family name</b><span>Kealoha</span><b>First name</b><span>Makana</span><b>Statewide Student Identifier (SSID)</b><span>9935120074</span><b>Local student ID</b><span>200188</span><b>Date of birth</b><span>11/02/2015</span><b>Grade</b><span>05</span></div>
<h3>Embedded accommodations</h3><table>${grid(
      ['Subject', 'Resource', 'Set by', 'Date'],
      ['Math', 'Text-to-speech', 'dorr@creekside.example', '02/03/2027'],
      ['ELA', 'Streamline', 'dorr@creekside.example', '02/03/2027'],
    )}</table><h3>Test session</h3><p>Session CREE-4410, proctor code 9930012245</p>`,
  ),
  { isLaidOut: true },
);

page(
  's10',
  'accommodations in accordion',
  'https://sis.elkridge-usd.example/testing/accom/5510',
  '9960733918',
  ['9955501127', '5305550181', '5305550170'],
  pupilpathShell(
    'Testing accommodations',
    ['Testing', 'CAASPP', 'Accommodations'],
    `<h1>Salcido, Emery <span class="MuiChip-root css-chip">Grade 6</span> <span class="MuiChip-root css-chip">IEP</span></h1>
<div class="MuiAccordion-root css-p4a7q"><button aria-expanded="true" id="acc1">Identification</button><div role="region" aria-labelledby="acc1"><ul>${items(
      `<span class="css-cap0">SSID</span> <span>9960733918</span> <button aria-label="Copy SSID">Copy</button>`,
      '<span class="css-cap0">Local ID</span> <span>55102</span>',
    )}</ul></div></div>
<div class="MuiAccordion-root css-p4a7q"><button aria-expanded="true" id="acc2">Scribe or human reader</button><div role="region" aria-labelledby="acc2"><ul>${items(
      '<span class="css-cap0">Name</span> <span>Orr, Dana</span>',
      '<span class="css-cap0">SEID</span> <span>9955501127</span>',
      '<span class="css-cap0">Phone</span> <span>5305550181</span>',
    )}</ul></div></div>
<div class="MuiAccordion-root css-p4a7q"><button aria-expanded="false" id="acc3">History</button></div>`,
  ),
);

page(
  's11',
  'student roster entry drawer',
  'https://bay.illuminateed.com/live/?page=Roster_Drawer',
  '9948110672',
  ['9955012280', '5105550118'],
  illuminateShell(
    'Roster: ELA 5, Mrs. Dorr',
    `<table>${grid(['Student', 'Grade', 'Status'], ['Abbott, Ray', '5', 'Done'], ['<b>Ferro, Gina</b>', '5', 'Open'], ['Quist, Tove', '5', 'Done'])}</table>
<div role="dialog" aria-label="Student Ferro, Gina" class="well"><h3>Ferro, Gina</h3><p><b>State Student ID (SSID):</b> 9948110672</p><p><b>District ID:</b> 88120</p><p><b>Home:</b> 510-555-0118</p><p><b>Teacher SEID:</b> 9955012280</p><a href="#">Close</a></div>`,
  ),
);

page(
  's12',
  'iep header, case manager with id',
  'https://iep.selpa-north.example/student/4410/iep/2',
  '9922073361',
  ['9950022718', '6615550172', '1993004412', '6615550140'],
  campusOfficeShell(
    'IEP 2',
    `${card(
      'IEP meeting 10/14/2026 <span class="badge">Annual</span>',
      `<table class="table">${smallRow(['Student', 'Tadesse, Abel'], ['SSID', '9922073361'], ['SEIS ID', '1184420'])}${smallRow(['Case manager', 'Lund, Pia'], ['Staff state ID', '9950022718'], ['Ext.', '4410'])}${smallRow(['Parent', 'Hana Tadesse'], ['Mobile', '6615550172'], ['Interpreter', 'Amharic'])}</table>`,
    )}${card(
      'Services',
      'Specialized academic instruction, 150 minutes weekly. Speech and language, 30 minutes weekly (provider NPI 1993004412).',
    )}`,
  ),
);

page(
  's13',
  'special education, synergy',
  'https://ca-mesa.edupoint.com/SPED_Content.aspx?v=SE',
  '9971400583',
  ['8585550144', '9907733012', '8585550120'],
  synergyShell(
    'Special Education Student',
    `${synergyGroup(
      'Student Name: Whitlock, Jonah',
      synergyControls(
        ['Perm ID', '<input readonly value="507713">'],
        ['State Student Number', '<input readonly value="9971400583">'],
        ['Grade', '<input readonly value="10">'],
      ),
    )}<div class="tabs"><span>Eligibility</span><span>Services</span><span>Meetings</span><span>Transport</span></div>${synergyGroup(
      'Transportation',
      synergyControls(
        ['Carrier', '<input value="Blue Van Co">'],
        ['Dispatch', '<input value="8585550144">'],
        ['Carrier State ID', '<input value="9907733012">'],
      ),
    )}`,
  ),
);

page(
  's14',
  'medi-cal billing of one',
  'https://billing.leamed.example/claims/student/88',
  '9965017724',
  ['1992200418', '9926100411', '9926100873', '6195550133'],
  schoolDeskShell(
    'LEA billing',
    ['Claims', 'Students', 'Practitioners', 'Remittance'],
    `<h2>Student: Castellanos, Uri</h2><div class="ant-descriptions"><table><tbody>${descriptionRow(['SSID', '9965017724'], ['Medi-Cal CIN', '99120044A'])}${descriptionRow(['Practitioner NPI', '1992200418'], ['Taxonomy', '235Z00000X'])}</tbody></table></div><div class="ant-table"><table>${grid(
      ['Claim control number', 'Date', 'Units', 'Amount'],
      ['9926100411', '10/04/2026', '2', '41.12'],
      ['9926100873', '10/11/2026', '2', '41.12'],
    )}</table></div>`,
  ),
);

page(
  's15',
  'reclassification form',
  'https://el.harbor.example/rfep/2207',
  '9953306618',
  ['9950033417', '3105550186', '3105550160'],
  harborShell(
    'Reclassification',
    `<header class="flex justify-between"><h1>Reclassification (RFEP) &mdash; Abreu, Matias</h1><span class="rounded-lg border p-4">Step 3 of 4</span></header><section class="border rounded-lg p-4"><div class="grid grid-cols-3 gap-4"><div><p class="text-xs text-gray-500">Grade</p><p>4</p></div><div><p class="text-xs text-gray-500">SSID</p><p class="font-mono">9953306618</p></div><div><p class="text-xs text-gray-500">Local number</p><p class="font-mono">44120</p></div></div></section>
${harborCard(
  'Criteria',
  `<table>${headRows(
    ['ELPAC overall', '4'],
    ['Teacher evaluation', 'Met (K. Moss, staff no. 9950033417)'],
    ['Parent consultation', 'Phoned 3105550186 on 10/02'],
  )}</table>`,
)}<button>Sign as coordinator</button>`,
  ),
);

page(
  's16',
  'reclassification in Spanish',
  'https://sis.elkridge-usd.example/el/reclasificacion/118',
  '9917750246',
  ['5305550149', '9900771204', '5305550170'],
  pupilpathShell(
    'Reclasificación',
    ['Aprendices de inglés', 'Reclasificación', 'Ibarra'],
    `<h1>Ibarra Solís, Camila</h1><div class="MuiPaper-root css-p4a7q">${pupilpathGrid(
      ['Identificador estatal del estudiante (SSID)', '9917750246'],
      ['Número local', '55188'],
      ['Grado', '3'],
      ['Nombre del tutor', 'Rosa Solís'],
      ['Teléfono', '5305550149'],
      ['Identificación del tutor', '9900771204'],
    )}</div><div class="MuiPaper-root css-p4a7q"><h2>Resultados ELPAC</h2><table>${grid(['Año', 'General'], ['2026', '4'], ['2025', '3'])}</table></div><button>Imprimir carta</button>`,
    'es',
  ),
);

page(
  's17',
  'english learner tab, translated',
  'https://lagunaca.infinitecampus.org/campus/apps/english-learner',
  '0988120457',
  ['9955077120', '9495550111'],
  infiniteCampusShell(
    'EL',
    `<div class="section"><h2><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Pham, Quynh</font></font></h2><div class="field"><label><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Mã số học sinh toàn tiểu bang (SSID)</font></font></label><span><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">0988120457</font></font></span></div><div class="field"><label><font><font>SSID</font></font></label><span><font><font>0988120457</font></font></span></div><div class="field"><label><font><font>Số địa phương</font></font></label><span><font><font>30118</font></font></span></div></div><div class="section"><h3><font><font>Giáo viên</font></font></h3><div class="field"><label><font><font>ID nhân viên</font></font></label><span><font><font>9955077120</font></font></span></div></div>`,
    'lang="vi" class="translated-ltr"',
  ),
);

page(
  's18',
  'foster youth record',
  'https://office.tuleriver.example/foster/77',
  '9931905528',
  ['9907714420', '0912344410', '6615550187', '6615550104', '6615550188', '6615550140'],
  campusOfficeShell(
    'Foster youth',
    `<ul class="nav nav-tabs" role="tablist"><li role="tab" aria-selected="true">Summary</li><li role="tab">Placement</li><li role="tab">Court</li><li role="tab">Notes</li></ul><div class="card" role="tabpanel"><div class="card-body"><h2>Varga, Izzy</h2><div class="row">${columnFacts(
      3,
      ['SSID', '9931905528'],
      ['Foster ID', '9907714420'],
      ['Client ID (CWS)', '0912344410'],
      ['Court case', 'J-118-2026'],
    )}</div><h3>Education rights holder</h3><p>Opal Greer, 661-555-0104</p><h3>Social worker</h3><p>D. Amaya, desk 6615550187, after hours (661) 555-0188</p></div></div>`,
  ),
);

page(
  's19',
  'homeless questionnaire on one line',
  'https://pupiltrack.santomas.example/sup/mv.cfm?k=90',
  '9945517803',
  ['4085550146', '4085550191', '9921104456', '4085550190'],
  pupilTrackShell(
    'McKinney-Vento',
    `<table width="640" align="center" border="1"><tr><td bgcolor="#F0F0D0"><b>HOMELESS EDUCATION SUPPLEMENT</b></td></tr><tr><td><font face="Arial" size="2">Student: <b>Lott, Cassidy</b> &nbsp;&nbsp; Gr: <b>4</b> &nbsp;&nbsp; Local ID: <b>20442</b> &nbsp;&nbsp; SSID: <b>9945517803</b></font></td></tr><tr><td><font face="Arial" size="2">Dwelling: <select><option>100 Shelter</option><option selected>110 Motel</option><option>120 Doubled up</option></select> Unaccompanied: <input type="checkbox"></font></td></tr><tr><td><font face="Arial" size="2">Motel telephone: 4085550146, room 12. Liaison: Priya Nand, 4085550191</font></td></tr><tr><td><font face="Arial" size="2">Voucher no. 9921104456 issued 09/09/2026</font></td></tr></table>`,
  ),
);

page(
  's20',
  'attendance letter on screen',
  'https://valley.aeries.net/admin/TruancyLetter.aspx',
  '9958801136',
  ['5595550104', '2026100614', '5595550103', '5595550100'],
  aeriesShell(
    'Truancy Letter',
    `<div class="Card" id="StudentBanner"><span class="student-full-name">Mendes, Rui</span> Grd 6 &nbsp; <a href="#">Next student</a></div>`,
    `<div class="Card"><p>October 6, 2026</p><p>To the parent or guardian of:<br>Mendes, Rui<br>44 Fig Lane, Orchard CA 93600</p><p>State Student ID: 9958801136</p><p>Your child has been absent without valid excuse on three days. Please call the attendance office at (559) 555-0103 or the 24-hour line 5595550104. Refer to case 2026100614 when you call.</p><p>Una traducción está disponible.</p></div><input type="button" value="Print"> <input type="button" value="Print all letters">`,
  ),
);

page(
  's21',
  'attendance grid with header',
  'https://ridge.powerschool.com/admin/attendance/view.html?frn=0010008812',
  '9909447718',
  ['0010008812', '9095550129', '9095550130'],
  powerSchoolShell(
    'Meeting Attendance',
    '0010008812',
    `<h2 id="student_detail_header">Novak, Stela 11 &nbsp; Local ID: 41990 &nbsp; Family ID: 7719 &nbsp; SSID: 9909447718</h2>
<table class="grid"><tr><th>Course</th><th>10/5</th><th>10/6</th><th>10/7</th><th>10/8</th><th>10/9</th></tr><tr class="oddRow"><td>English 11</td><td></td><td>A</td><td></td><td>T</td><td></td></tr><tr class="evenRow"><td>Chemistry</td><td></td><td>A</td><td></td><td></td><td></td></tr></table>${powerSchoolBox(
      'Calls',
      grid(
        ['When', 'Number', 'Result'],
        ['10/6 9:40', '9095550129', 'No answer'],
        ['10/6 9:42', '9095550130', 'Message left'],
      ),
    )}`,
  ),
);

page(
  's22',
  'discipline: offender page, victim ssid below',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?v=Discipline',
  '9926618870',
  ['9926618902', '8585550171', '9926618951', '8585550173', '8585550120'],
  synergyShell(
    'Student Incident',
    `${synergyGroup(
      'Student: Baptiste, Remi',
      synergyControls(['Perm ID', '508112'], ['SSID', '9926618870'], ['Grade', '8']),
    )}${synergyGroup(
      'Incident 4471 &ndash; 10/13/2026',
      synergyControls(['Offense', '48900(a)(1)'], ['Location', 'Quad'], ['Disposition', 'Conference']),
    )}${synergyGroup(
      'Others involved',
      `<table>${grid(
        ['Role', 'Name', 'SSID', 'Phone'],
        ['Victim', 'Sorel, Ike', '9926618902', '8585550171'],
        ['Witness', 'Adu, Kofi', '9926618951', '8585550173'],
      )}</table>`,
    )}`,
  ),
);

page(
  's23',
  'suspension notice modal',
  'https://office.tuleriver.example/discipline/118/notice',
  '0934471209',
  ['6615550176', '2026101801', '6615550140'],
  campusOfficeShell(
    'Suspension notice',
    `<h1>Incident 118</h1><p class="text-muted">Fight, east field, two students</p><table class="table">${grid(
      ['Student', 'Role', ''],
      ['Pruitt, Dale', 'Participant', '<a href="#">Notice</a>'],
      ['Yoon, Alex', 'Participant', '<a href="#">Notice</a>'],
    )}</table><div class="modal-dialog" role="dialog" aria-modal="true" aria-labelledby="mt"><h5 id="mt">Notice of suspension &ndash; Pruitt, Dale</h5><div class="modal-body"><div class="row"><label class="col-md-4" for="f1">SSID</label><input class="form-control" id="f1" readonly value="0934471209"></div><div class="row"><label class="col-md-4" for="f2">Days</label><input class="form-control" id="f2" value="2"></div><div class="row"><label class="col-md-4" for="f3">Phone called</label><input class="form-control" id="f3" value="6615550176"></div><div class="row"><label class="col-md-4" for="f4">Notice no.</label><input class="form-control" id="f4" value="2026101801"></div></div><button>Cancel</button><button>Print</button></div>`,
  ),
  { sure: false },
);

page(
  's24',
  'guardian card beside identification',
  'https://harbor.sis.example/students/8801/family',
  '9902275516',
  ['9911820064', '3105550151', '9911820092', '3105550152', '3105550160'],
  harborShell(
    'Family',
    `<header class="border rounded-lg p-4"><h1>Achterberg, Wim</h1><div class="flex gap-4"><span>Grade 2</span><span>Room 11</span><span>SSID <b>9902275516</b></span></div></header><div class="grid grid-cols-2 gap-4"><article class="border rounded-lg p-4"><h2>Mother</h2><dl>${terms(['Name', 'Lotte Achterberg'], ['State ID', '9911820064'], ['Mobile', '3105550151'])}</dl></article><article class="border rounded-lg p-4"><h2>Grandfather</h2><dl>${terms(['Name', 'Piet Achterberg'], ['State ID', '9911820092'], ['Mobile', '3105550152'])}</dl></article></div>`,
  ),
);

page(
  's25',
  'sibling chooser in header',
  'https://lagunaca.infinitecampus.org/campus/apps/census/family',
  '9967702243',
  ['9495550123', '9967702290', '9967702337', '9495550111'],
  infiniteCampusShell(
    'Households',
    `<div class="section"><h2>Ochoa, Bianca <span>Grade: 7 | DOB: 02/02/2014</span></h2>${campusFields(['Student State ID', '9967702243'], ['Local Student Number', '440218'])}</div><div class="section"><h3>Household: Ochoa/Primary</h3><table class="cd-grid">${grid(
      ['Member', 'Relationship', 'Student State ID', 'Phone'],
      ['Ochoa, Luz', 'Mother', '', '9495550123'],
      ['Ochoa, Teo', 'Brother', '9967702290', ''],
      ['Ochoa, Ximena', 'Sister', '9967702337', ''],
    )}</table></div>`,
  ),
);

page(
  's26',
  'emergency card print',
  'https://print.harbor.example/cards/8804',
  '9915506627',
  ['3105550114', '3105550119', '9900812734', '9911773048', '4245550137'],
  plainDocument(
    'Emergency card',
    '@page{size:letter}body{font:12px Georgia;margin:24px}.card{border:2px solid #000;padding:10px;width:640px}.r{display:flex;border-bottom:1px dotted #000}.r>div{flex:1;padding:3px}.r small{display:block;font-size:9px}',
    `<div class="card"><h1>EMERGENCY INFORMATION 2026-27</h1>
<div class="r"><div><small>Pupil</small>Birgisson, Freya</div><div><small>Grade</small>1</div><div><small>Teacher</small>Moss</div></div>
<div class="r"><div><small>SSID</small>9915506627</div><div><small>Home phone</small>3105550114</div><div><small>Bus</small>12</div></div>
<div class="r"><div><small>Physician</small>Dr. Amin Sayed</div><div><small>Physician phone</small>3105550119</div><div><small>Medical record no.</small>9900812734</div></div>
<div class="r"><div><small>Release to</small>Jon Birgisson (uncle)</div><div><small>ID shown</small>CA 9911773048</div><div><small>Phone</small>4245550137</div></div>
<p>Signature of parent ______________________ Date ________</p></div>`,
  ),
);

page(
  's27',
  'immunization record with CAIR',
  'https://ridge.powerschool.com/admin/students/immunizations.html?frn=0010006104',
  '9982204479',
  ['0010006104', '9903318825', '1994402207', '9095550150', '0911827364', '0911827411'],
  powerSchoolShell(
    'Immunizations',
    '0010006104',
    `<h2 id="student_detail_header">Farrow, Mia 7 &nbsp; 40337</h2>
<div class="box-round"><table>${stripes(
      ['California Statewide Student ID (SSID)', '9982204479'],
      ['CAIR ID', '9903318825'],
      ['Provider NPI', '1994402207'],
      ['Clinic phone', '9095550150'],
    )}</table></div>${powerSchoolBox(
      'Doses',
      grid(
        ['Vaccine', '1', '2', '3', 'Lot'],
        ['MMR', '03/04/2015', '05/01/2019', '', '0911827364'],
        ['Tdap', '07/20/2026', '', '', '0911827411'],
      ),
    )}`,
  ),
);

page(
  's28',
  'health office visit',
  'https://health.elkridge-usd.example/visit/20261014/6',
  '9949918830',
  ['5305550166', '9926101403', '1996604418', '6195550133'],
  schoolDeskShell(
    'Visit',
    ['Visits', 'Medication', 'Screenings', 'Immunization'],
    `<div class="ant-page-header"><span class="ant-page-header-heading-title">Dela Cruz, Paolo</span> <span class="ant-tag">Asthma</span> <span class="ant-tag">Grade 3</span></div><div class="ant-card"><div class="ant-card-body"><p>SSID: 9949918830</p><p>Local ID: 55318</p><p>Mother's cell: 5305550166</p></div></div>${deskCard(
      'Visit',
      `<p>In 10:14, out 10:31. Inhaler, 2 puffs. Medication order 9926101403 by Dr. Chau (NPI 1996604418).</p>`,
    )}<ul class="ant-timeline">${items('10:15 nurse called 5305550166', '10:29 returned to class')}</ul>`,
  ),
);

page(
  's29',
  'counselling notes',
  'https://sis.elkridge-usd.example/counsel/5544',
  '9973316605',
  ['5305550107', '5305550108', '5305550170'],
  pupilpathShell(
    'Counseling log',
    ['Students', 'Rinaldi, Carla', 'Counseling'],
    `<section class="MuiCard-root css-p4a7q"><div class="MuiCardHeader-content"><span class="MuiTypography-h5">Rinaldi, Carla</span><span class="MuiTypography-body2">Grade 11 &middot; Counselor Vance</span></div><div class="css-grid8"><div class="css-k2"><p class="css-v1">9973316605</p><p class="css-cap0">SSID</p></div><div class="css-k2"><p class="css-v1">55440</p><p class="css-cap0">Student number</p></div><div class="css-k2"><p class="css-v1">5305550107</p><p class="css-cap0">Student cell</p></div></div></section><section class="css-p4a7q"><h2>Entries</h2><ul>${items(
      '10/12 &mdash; Schedule change, requested by mother (5305550108)',
      '09/30 &mdash; Came with friend Tess Oduya; referred both to peer mediation',
    )}</ul></section>`,
  ),
);

page(
  's30',
  'graduation check',
  'https://office.tuleriver.example/grad/8812',
  '9920055417',
  ['9926104400', '8885550101', '6615550140'],
  campusOfficeShell(
    'Graduation status',
    `<div class="card"><div class="card-body"><h2 class="h4">Lindqvist, Saga <small class="text-muted">Class of 2027</small></h2><p class="mb-0">SSID <code>9920055417</code> &middot; ID <code>88120</code> &middot; GPA 3.41</p></div></div><table class="table">${sheet(
      ['Area', 'Required', 'Earned', 'In progress', 'Short'],
      ['English', '40', '30', '10', '0'],
      ['Math', '30', '20', '5', '5'],
      ['Ethnic studies', '5', '5', '0', '0'],
    )}</table>${card('Online course', 'Algebra 2B, vendor enrolment 9926104400, help 8885550101')}`,
  ),
);

page(
  's31',
  'transcript old table',
  'https://pupiltrack.santomas.example/trn/view.cfm?k=12',
  '9930027716',
  ['4085550192', '4085550193', '4085550139', '9926100077', '4085550190'],
  pupilTrackShell(
    'Transcript',
    `<table width="720" border="0"><tr><td width="50%"><font size="2"><b>San Tomas High School</b><br>400 Mill Road<br>CEEB 050999<br>Phone 4085550192<br>Fax 4085550193</font></td><td><font size="2">Name: Hakobyan, Ani<br>Birthdate: 05/05/2009<br>State ID: 9930027716<br>Student No: 20012<br>Parent: Gayane Hakobyan, 4085550139</font></td></tr></table><table width="720" border="1"><tr><th colspan="4">Grade 9 2023-24</th></tr><tr><td>English 9</td><td>A</td><td>B</td><td>10.0</td></tr><tr><td>Biology</td><td>B</td><td>B</td><td>10.0</td></tr><tr><th colspan="4">Grade 10 2024-25</th></tr><tr><td>English 10</td><td>A</td><td>A</td><td>10.0</td></tr></table><font size="1">Verification code 9926100077</font>`,
  ),
);

page(
  's32',
  'transcript request and ccgi',
  'https://records.requests.example/r/40117',
  '9961182047',
  ['9926100421', '2135550161', '9904417782', '3105550160'],
  harborShell(
    'Transcript request',
    `<h1>Request 40117 <span class="border rounded-lg">Paid</span></h1><div class="grid grid-cols-2 gap-4">${harborCard(
      'Student',
      `<div class="flex justify-between"><span class="text-gray-500">Name at graduation</span><span>Renn, Tobias</span></div><div class="flex justify-between"><span class="text-gray-500">SSID</span><span>9961182047</span></div><div class="flex justify-between"><span class="text-gray-500">Graduated</span><span>2019</span></div>`,
    )}${harborCard(
      'Order',
      `<div class="flex justify-between"><span class="text-gray-500">Receipt</span><span>9926100421</span></div><div class="flex justify-between"><span class="text-gray-500">Callback</span><span>2135550161</span></div><div class="flex justify-between"><span class="text-gray-500">College application ID</span><span>9904417782</span></div>`,
    )}</div>`,
  ),
);

page(
  's33',
  'report card',
  'https://valley.aeries.net/teacher/ReportCard.aspx',
  '9952201794',
  ['5595550125', '5595550100'],
  aeriesShell(
    'Elementary Report Card',
    '',
    `<table id="ctl00_MainContent_subTop" class="Card"><tr><td class="Caption">Student</td><td class="Caption">Perm ID</td><td class="Caption">State Student ID</td><td class="Caption">Grd</td><td class="Caption">Tchr</td><td class="Caption">Telephone</td></tr><tr><td class="Data">Ng, Wesley</td><td class="Data">99400812</td><td class="Data">9952201794</td><td class="Data">3</td><td class="Data">114</td><td class="Data">5595550125</td></tr></table><table class="Card">${grid(
      ['Standard', 'T1', 'T2', 'T3'],
      ['Reads with fluency', '3', '', ''],
      ['Number sense', '2', '', ''],
    )}</table><p>Comment: Wesley works well with his reading partner.</p>`,
  ),
);

page(
  's34',
  'progress report in Spanish',
  'https://bay.illuminateed.com/live/?page=Reporte',
  '9913347720',
  ['5105550103', '5105550102'],
  illuminateShell(
    'Boleta de calificaciones',
    `<div class="well"><b>Estudiante:</b> Cárdenas Peña, Joel<br><b>Grado:</b> 5<br><b>Maestra:</b> Sra. Dorr<br><b>SSID:</b> 9913347720<br><b>Número de estudiante:</b> 88341<br><b>Teléfono de la escuela:</b> 510-555-0102</div><table>${grid(['Materia', '1.º', '2.º'], ['Lectura', '3', ''], ['Matemáticas', '2', ''])}</table><p>Si tiene preguntas llame al 5105550103.</p>`,
  ),
);

page(
  's35',
  'merged household, this student kept',
  'https://harbor.sis.example/families/merge/118/result?student=8820',
  '9975518206',
  ['3105550177', '9975518255', '9975519001', '3105550160'],
  harborShell(
    'Merge result',
    `<div role="alert" class="border rounded-lg p-4">Households 3301 and 3377 were merged. You are back on the student's page.</div><h1>Ivanko, Daryna</h1><dl class="grid grid-cols-2 gap-4">${harborTerms(
      ['Statewide Student Identifier', '9975518206'],
      ['Household', '3301'],
      ['Address', '9 Gaffey Ct'],
      ['Household phone', '3105550177'],
    )}</dl>${harborSection(
      'Also in this household',
      `<ul>${items('Ivanko, Maksym, grade 4, SSID 9975518255', 'Brandt, Lou, grade 1, SSID 9975519001')}</ul>`,
    )}`,
  ),
);

page(
  's36',
  'device check-out with hotspot',
  'https://assets.elkridge-usd.example/loans/5561',
  '9907781235',
  ['9933120044', '5305550185', '5305550170'],
  pupilpathShell(
    'Device loan',
    ['Assets', 'Loans', 'Student'],
    `${pupilpathCard(
      'Borrower',
      `<p><b>Beckwith, Nola</b>, grade 8</p><p><span class="css-cap0">Student SSID</span>9907781235</p><p><span class="css-cap0">Local ID</span>55619</p>`,
    )}${pupilpathCard(
      'Items out',
      `<table>${sheet(
        ['Item', 'Asset tag', 'Serial', 'Network name'],
        ['Chromebook', '0044120', '5CD1140XZ', ''],
        ['Hotspot', '0044881', '9933120044', 'ERU-4471'],
      )}</table><p>Hotspot line: 5305550185</p>`,
    )}<button>Return all</button>`,
  ),
);

page(
  's37',
  'library patron',
  'https://library.santomas.example/patron/20119',
  '9946630128',
  ['2900020119', '0990044712', '0994011873', '4085550149', '4085550190'],
  pupilTrackShell(
    'Patron',
    `<h3>Patron: Szabo, Luca</h3><table border="0" cellspacing="4"><tr><td align="right"><b>Barcode:</b></td><td>2900020119</td></tr><tr><td align="right"><b>District ID:</b></td><td>20119</td></tr><tr><td align="right"><b>SSID:</b></td><td>9946630128</td></tr><tr><td align="right"><b>Type:</b></td><td>Student</td></tr></table><table border="1">${grid(
      ['Copy', 'Title', 'ISBN', 'Due'],
      ['39940011', 'Holes in the Sky', '0990044712', '10/20'],
      ['39940388', 'River Maps', '0994011873', '10/27'],
    )}</table><p>Overdue calls go to 4085550149.</p>`,
  ),
);

page(
  's38',
  'cafeteria account',
  'https://meals.tuleriver.example/account/9918',
  '9921144708',
  ['0991133028', '6615550119', '6195550133'],
  schoolDeskShell(
    'Account',
    ['Accounts', 'Applications', 'Direct certification', 'Menu'],
    `<h2>Osei, Abena</h2><div class="ant-descriptions"><div class="ant-descriptions-view"><table><tbody><tr class="ant-descriptions-row"><th class="ant-descriptions-item-label"><span>State student ID</span></th><td class="ant-descriptions-item-content"><span>9921144708</span></td></tr><tr class="ant-descriptions-row"><th class="ant-descriptions-item-label"><span>PIN</span></th><td><span>44170</span></td></tr><tr class="ant-descriptions-row"><th class="ant-descriptions-item-label"><span>CalFresh case</span></th><td><span>0991133028</span></td></tr><tr class="ant-descriptions-row"><th class="ant-descriptions-item-label"><span>Household phone</span></th><td><span>6615550119</span></td></tr></tbody></table></div></div><p><span class="ant-tag">Directly certified</span></p>`,
  ),
);

page(
  's39',
  'bus assignment',
  'https://routes.harbor.example/rider/8855',
  '0921166730',
  ['0900447716', '3105550132', '9950044175'],
  plainDocument(
    'Rider',
    'body{font:14px Arial}.mat-card{border:1px solid #ccc;padding:12px;margin:8px}.mat-list-item{display:flex;gap:12px}.mat-icon{width:16px;display:inline-block;overflow:hidden}',
    `<app-root ng-version="17.2.0"><mat-toolbar class="mat-toolbar">Routes <button mat-icon-button aria-label="Back">&larr;</button></mat-toolbar><app-rider _nghost-abc-c44><mat-card class="mat-card"><mat-card-title>Eriksen, Tor</mat-card-title><mat-card-subtitle>Grade 4 | Harbor City Elementary</mat-card-subtitle><mat-list role="list"><mat-list-item role="listitem" class="mat-list-item"><span matListItemTitle>SSID</span><span matListItemLine>0921166730</span></mat-list-item><mat-list-item role="listitem" class="mat-list-item"><span matListItemTitle>RFID card</span><span matListItemLine>0900447716</span></mat-list-item><mat-list-item role="listitem" class="mat-list-item"><span matListItemTitle>Guardian</span><span matListItemLine>3105550132</span></mat-list-item></mat-list></mat-card><mat-card class="mat-card"><h3>Route 7 PM</h3><p>Stop: Anaheim &amp; Vermont. Driver: Cole, radio 14, certificate 9950044175</p></mat-card></app-rider></app-root>`,
  ),
  { isLaidOut: true },
);

page(
  's40',
  'after-school enrolment',
  'https://elo.elkridge-usd.example/child/5570',
  '9933390146',
  ['0994412207', '9912240071', '5305550127', '9912240093', '5305550128', '5305550170'],
  pupilpathShell(
    'Expanded learning',
    ['Programs', 'ASES', 'Participant'],
    `<div class="MuiGrid-root"><div class="css-p4a7q"><img alt="Photo of Kwan, Jessie" src="data:,"><h2>Kwan, Jessie</h2><div class="MuiChip-root css-chip">SSID: 9933390146</div><div class="MuiChip-root css-chip">Local: 55700</div><div class="MuiChip-root css-chip">Grant 0994412207</div></div><div class="css-p4a7q"><h3>Authorized pick-up</h3><table>${grid(
      ['Name', 'Relation', 'Photo ID no.', 'Phone'],
      ['Mei Kwan', 'Mother', '9912240071', '5305550127'],
      ['Sam Kwan', 'Aunt', '9912240093', '5305550128'],
    )}</table></div></div>`,
  ),
);

page(
  's41',
  'summer school form',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?v=Summer',
  '9984410725',
  ['8585550163', '9984410774', '8585550120'],
  synergyShell(
    'Summer Enrollment',
    `${synergyGroup(
      'Identification',
      `<table border="0"><tr><td class="cap">Last Name</td><td><input value="Gorman"></td><td class="cap">First Name</td><td><input value="Teague"></td></tr><tr><td class="cap">SSID</td><td><input value="9984410725" readonly></td><td class="cap">Perm ID</td><td><input value="510044"></td></tr><tr><td class="cap">Phone</td><td><input value="8585550163"></td><td class="cap">Sibling SSID</td><td><input value="9984410774"></td></tr></table>`,
    )}${synergyGroup(
      'Sessions',
      `<label><input type="checkbox" checked> 06/14 to 07/02 credit recovery</label> <label><input type="checkbox"> 07/06 to 07/23</label>`,
    )}`,
  ),
);

page(
  's42',
  'dual enrolment agreement',
  'https://dual.rivercc.example/student/40021',
  '9956614403',
  ['0990117743', '6615550184', '6615550140'],
  campusOfficeShell(
    'Dual enrollment',
    `${halves(
      card(
        'High school data',
        `<table class="table">${scopeRows(['Name', 'Haddad, Rami'], ['SSID', '9956614403'], ['School CEEB', '050998'])}</table>`,
      ),
      card(
        'College data',
        `<table class="table">${scopeRows(['College ID', '0990117743'], ['CCC ID', 'AXB9941'], ['Admissions phone', '6615550184'])}</table>`,
      ),
    )}<div class="card"><div class="card-body">Section 44107 MATH 130, approved by Vance (counselor)</div></div>`,
  ),
);

page(
  's43',
  'adult education learner',
  'https://adult.tuleriver.example/learner/771',
  '9914405528',
  ['0944117820', '9910044718', '6615550106', '9926100400', '6615550140'],
  campusOfficeShell(
    'Learner',
    `<h1>Learner profile</h1><div class="card"><div class="card-header d-flex"><strong>Villalobos, Aurora</strong> <span class="badge">HSE</span></div><ul class="list-group"><li class="list-group-item"><span class="text-muted">Statewide Student Identifier (SSID):</span> <span>9914405528</span></li><li class="list-group-item"><span class="text-muted">TOPSpro ID:</span> <span>0944117820</span></li><li class="list-group-item"><span class="text-muted">Driver license / State ID:</span> <span>9910044718</span></li><li class="list-group-item"><span class="text-muted">Cell:</span> <span>6615550106</span></li></ul></div><p>Tests: GED 9926100400 (code), Math 155, RLA 160</p>`,
  ),
);

page(
  's44',
  'transitional kindergarten from preschool',
  'https://harbor.sis.example/students/9001',
  '9928837704',
  ['0977110342', '1994400187', '3105550196', '3105550160'],
  harborShell(
    'Student',
    `<div class="border rounded-lg p-4"><div class="flex justify-between"><h1>Abara, Zuri</h1><button>Actions</button></div><div role="tablist" class="flex gap-4"><button role="tab" aria-selected="true">Profile</button><button role="tab">Preschool</button><button role="tab">Documents 4</button></div><div role="tabpanel" class="grid grid-cols-3 gap-4"><label class="text-xs">SSID<input readonly value="9928837704"></label><label class="text-xs">Grade<input readonly value="TK"></label><label class="text-xs">Birth date<input readonly value="10/30/2022"></label><label class="text-xs">Child care case no.<input readonly value="0977110342"></label><label class="text-xs">Preschool license<input readonly value="1994400187"></label><label class="text-xs">Guardian phone<input readonly value="3105550196"></label></div></div>`,
  ),
);

page(
  's45',
  'charter transfer, both schools',
  'https://charter.northfork.example/s/118',
  '9940027719',
  ['7605550105', '9926004417', '9955088120', '6195550133'],
  schoolDeskShell(
    'Student',
    ['Enrolment', 'Independent study', 'Work samples'],
    `<div class="ant-breadcrumb">Home / Students / Falk, Mina</div><h2>Falk, Mina</h2><div class="ant-tabs"><div role="tab" aria-selected="true">General</div><div role="tab">Master agreement</div></div><div class="ant-row"><div class="ant-col"><label class="ant-form-item-label" for="ssid_1">SSID</label><div class="ant-form-item-control"><input id="ssid_1" value="9940027719" disabled></div></div><div class="ant-col"><label for="cds_1">Authorizer contact</label><input id="cds_1" value="7605550105"></div><div class="ant-col"><label for="prev_1">Private school affidavit no.</label><input id="prev_1" value="9926004417"></div><div class="ant-col"><label for="t_1">Supervising teacher SEID</label><input id="t_1" value="9955088120"></div></div>`,
  ),
);

page(
  's46',
  'audit log under student header',
  'https://sis.elkridge-usd.example/students/5588/audit',
  '9963318852',
  ['9963318258', '5305550144', '5305550145', '5305550170'],
  pupilpathShell(
    'Change history',
    ['Students', 'Mercer, Odin', 'History'],
    `<div class="css-p4a7q"><h1>Mercer, Odin</h1><dl class="css-grid8">${termBlocks(['Grade', '9'], ['SSID', '9963318852'], ['Status', 'Active'])}</dl></div><table aria-label="changes">${sheet(
      ['When', 'Who', 'Field', 'Old value', 'New value'],
      ['10/02/2026', 'bquan', 'SSID', '9963318258', '9963318852'],
      ['09/14/2026', 'bquan', 'Phone', '5305550144', '5305550145'],
      ['08/12/2026', 'import', 'SSID', '', '9963318258'],
    )}</table>`,
  ),
  { sure: false },
);

page(
  's47',
  'chat widget over student page',
  'https://valley.aeries.net/admin/Demographics.aspx',
  '9917708846',
  ['5595550147', '9917709901', '5595550168', '5595550100'],
  aeriesShell(
    'Demographics',
    '',
    `<h2>Hartono, Budi</h2><div class="Card">${dataRows(
      ['State Student ID', '9917708846', 'STU.CID'],
      ['Birthdate', '06/06/2016', 'STU.BD'],
      ['Primary Phone', '5595550147', 'STU.TL'],
    )}</div><div class="Card" role="complementary" aria-label="Chat"><b>Office chat</b><p>Bea: can you look up Rosen, Tal? SSID 9917709901</p><p>Me: one moment</p><p>Bea: or call 5595550168</p><input placeholder="Message"></div>`,
  ),
);

page(
  's48',
  'notifications menu over student page',
  'https://office.tuleriver.example/students/8840',
  '9950066127',
  ['9950067001', '9950067019', '6615550190', '6615550140'],
  campusOfficeShell(
    'Student',
    `<div class="dropdown-menu show card" role="menu" aria-label="Notifications"><a class="dropdown-item">SSID 9950067001 assigned to Kerr, Amy</a><br><a class="dropdown-item">SSID 9950067019 assigned to Vo, Danh</a><br><a class="dropdown-item">Missed call 6615550190</a></div><h1>Trujillo, Pax</h1><div class="row"><div class="col-md-4"><div class="card"><div class="card-body"><h6 class="text-muted">SSID</h6><p>9950066127</p></div></div></div><div class="col-md-4"><div class="card"><div class="card-body"><h6 class="text-muted">Local ID</h6><p>88400</p></div></div></div><div class="col-md-4"><div class="card"><div class="card-body"><h6 class="text-muted">Homeroom</h6><p>B4 Nguyen</p></div></div></div></div>`,
  ),
);

page(
  's49',
  'work permit',
  'https://pupiltrack.santomas.example/wp/b11.cfm?k=33',
  '9972205518',
  ['9926100338', '4085550155', '0994410273', '4085550159', '4085550190'],
  pupilTrackShell(
    'Work permit',
    `<table width="700" border="1" cellpadding="4"><tr><td colspan="3" align="center"><b>PERMIT TO EMPLOY AND WORK</b> No. 9926100338</td></tr><tr><td>Minor<br><b>Devereux, Cy</b></td><td>Birth date<br><b>04/18/2010</b></td><td>SSID<br><b>9972205518</b></td></tr><tr><td>Home phone<br><b>4085550155</b></td><td>School<br><b>San Tomas High</b></td><td>SSN (last 4)<br><b>0188</b></td></tr><tr><td>Employer<br><b>Pollo Verde LLC</b></td><td>Employer state account<br><b>0994410273</b></td><td>Employer phone<br><b>4085550159</b></td></tr></table>`,
  ),
);

page(
  's50',
  '504 plan',
  'https://ridge.powerschool.com/admin/students/plan504.html?frn=0010007002',
  '9941118803',
  ['0010007002', '9950022718', '9095550155', '9095550156'],
  powerSchoolShell(
    'Section 504',
    '0010007002',
    `<p id="student_detail_header">Bianchi, Elio &nbsp; 6 &nbsp; 40512</p>
${powerSchoolBox(
  'Plan header',
  `<tr class="oddRow"><td class="bold">SSID</td><td>9941118803</td><td class="bold">Plan date</td><td>09/21/2026</td></tr><tr class="evenRow"><td class="bold">Coordinator</td><td>Lund, P. (9950022718)</td><td class="bold">Phone</td><td>9095550155</td></tr>`,
)}<div class="box-round"><h3>Accommodations</h3><ol>${items('Extra time, 50 percent', 'Preferential seating')}</ol></div>${powerSchoolBox('Team', grid(['Name', 'Role', 'Contact'], ['Mara Bianchi', 'Parent', '9095550156']))}`,
  ),
);

page(
  's51',
  'independent study agreement',
  'https://charter.northfork.example/is/9/print',
  '9929900417',
  ['7605550118', '9226004471', '9926100901'],
  plainDocument(
    'Master agreement',
    'body{font:12pt Times;margin:40px}table{border-collapse:collapse;width:100%}td{border:1px solid #000;padding:5px}.lbl{background:#eee}',
    `<h1>Independent Study Master Agreement</h1><table><tr><td class="lbl">Student</td><td>Orozco, Vera</td><td class="lbl">Grade</td><td>10</td></tr><tr><td class="lbl">SSID</td><td>9929900417</td><td class="lbl">Phone</td><td>7605550118</td></tr><tr><td class="lbl">Supervising teacher</td><td>Ames, J.</td><td class="lbl">Credential</td><td>9226004471</td></tr></table><h2>Method of study</h2><p>Textbooks, online modules, weekly meeting on Tuesdays. Agreement number 9926100901.</p><table>${rows(['Student signature', '&nbsp;', 'Date', ''], ['Parent signature', '&nbsp;', 'Date', ''])}</table>`,
  ),
);

page(
  's52',
  'athletic clearance',
  'https://athletics.ridge.example/clear/771',
  '9937726604',
  ['9095550170', '1994400226', '9918844007', '9095550171', '6195550133'],
  schoolDeskShell(
    'Clearance',
    ['Dashboard', 'Physicals', 'Coaches', 'Eligibility'],
    `<h2>Clearance: Tupou, Sione</h2><div class="ant-card"><div class="ant-statistic"><div class="ant-statistic-title">SSID</div><div class="ant-statistic-content"><span class="ant-statistic-content-value">9937726604</span></div></div><div class="ant-statistic"><div class="ant-statistic-title">GPA</div><div class="ant-statistic-content"><span>2.88</span></div></div></div>${deskCard('Physical', '<p>Dr. Wu, 9095550170, license G99104, NPI 1994400226</p>')}${deskCard('Coach', '<p>Fonoti, T. &ndash; State coach ID 9918844007 &ndash; 9095550171</p>')}`,
  ),
);

page(
  's53',
  'interdistrict permit of one',
  'https://permits.coe.example/p/2026/4410',
  '9919920036',
  ['5595550153', '6615550192', '9919920085', '6615550140'],
  campusOfficeShell(
    'Permit',
    `<h1>Interdistrict permit 2026-4410</h1><p class="text-muted">Orchard Valley &rarr; Tule River</p>${halves(
      card('Pupil', '<p>Sandoval, Efrain &ndash; grade 2</p><p>SSID # 9919920036</p><p>Resident school: Creekside</p>'),
      card('Requesting parent', '<p>Alma Sandoval</p><p>Tel. 5595550153</p><p>Employer: Tule Packing, 6615550192</p>'),
    )}${card('Sibling permits', '<a href="#">2026-4411 Sandoval, Nayeli (9919920085)</a>')}`,
  ),
);

page(
  's54',
  'elpac summative record',
  'https://tomsite.testing.example/elpac/rec/7',
  '0977402216',
  ['9926040471', '9930012288', '9926040500', '9926040501', '8005550155'],
  testOperationsShell(
    'ELPAC test record',
    `<div role="tabpanel"><table>${headRows(
      ['Student', 'Mekonnen, Saba'],
      ['SSID', '0977402216'],
      ['Enrolled school', 'Creekside Elementary'],
      ['Test form', 'S-04-B'],
      ['Booklet ID', '9926040471'],
      ['Examiner', 'Ortiz, Lea (ID 9930012288)'],
    )}</table></div><h3>Domains</h3><table>${grid(
      ['Domain', 'Status', 'Session'],
      ['Listening', 'Complete', '9926040500'],
      ['Speaking', 'Entered', '9926040501'],
    )}</table>`,
  ),
);

page(
  's55',
  'student summary next to recent people',
  'https://lagunaca.infinitecampus.org/campus/apps/student-summary',
  '9966640018',
  ['9966640551', '9966640602', '9495550136', '9955011240', '9495550111'],
  infiniteCampusShell(
    'Student Summary',
    `<aside class="section" aria-label="Recent people"><h3>Recent</h3><ul>${items('Adler, Jo &ndash; State ID 9966640551', 'Beach, Cy &ndash; State ID 9966640602')}</ul></aside><div class="section"><h2>Castaneda, Lior</h2><div class="field"><label id="l1">Student State ID</label><output aria-labelledby="l1">9966640018</output></div><div class="field"><label id="l2">Grade</label><output aria-labelledby="l2">08</output></div><div class="field"><label id="l3">Household Phone</label><output aria-labelledby="l3">9495550136</output></div></div><div class="section"><h3>Team</h3><p>Counselor: Ruiz, Staff State ID 9955011240</p></div>`,
  ),
);

page(
  's56',
  'letter home generated',
  'https://letters.harbor.example/out/2026/77',
  '9954430981',
  ['3105550188', '2026101477', '3105550160', '3105550161'],
  plainDocument(
    'Carta',
    'body{font:12pt Garamond;width:640px;margin:auto}.hd{border-bottom:2px solid #333}',
    `<div class="hd"><b>Harbor City Elementary School District</b><br>1200 Vermont Ave &middot; (310) 555-0160 &middot; fax (310) 555-0161</div><p>14 de octubre de 2026</p><p>A los padres de <b>Quintero, Alma</b><br>Grado: 4<br>Identificador estatal (SSID): 9954430981</p><p>Estimados padres:</p><p>Su hija fue clasificada como competente en inglés. Para hablar con nosotros marque 3105550188 o escriba a la oficina. Su solicitud es la número 2026101477.</p><p>Atentamente,<br>Priya Nand, directora</p>`,
    'es',
  ),
);

page(
  'n01',
  'enrolment, SSID pending, sibling has one',
  'https://valley.aeries.net/admin/Siblings.aspx',
  null,
  ['5595550142', '9940811237', '2026081401', '5595550100'],
  aeriesShell(
    'Siblings',
    '',
    `<div id="StudentBanner" class="Card"><span class="student-full-name">Arce, Delia</span> Grd K${dataRows(
      ['Student ID', '99401003', 'STU.ID'],
      ['State Student ID', '', 'STU.CID'],
      ['Telephone', '5595550142', 'STU.TL'],
    )}</div><h2>Siblings</h2><table>${grid(
      ['Name', 'Grd', 'Student ID', 'State Student ID'],
      ['Arce, Noemi', '5', '99400812', '9940811237'],
    )}</table><p>An SSID request for Delia was sent in batch 2026081401.</p>`,
    '99401003',
  ),
);

page(
  'n02',
  'request SSID: candidates beside a blank number',
  'https://clearinghouse.state.example/Request/Online/Match',
  null,
  ['9971400226', '9165550199'],
  clearinghouseShell(
    'Request SSID: possible matches',
    `<fieldset><legend>Requested student</legend><table class="t">${rows(
      ['Local ID', '118977', 'SSID', '<input name="ssid" maxlength="10" value="">'],
      ['Legal name', 'Pruneda, Jorge A', 'Birth date', '03/12/2020'],
    )}</table></fieldset><h3>Candidates</h3><fieldset><legend>Match score 82</legend><table class="t">${rows(['SSID', '9971400226'], ['Legal name', 'Pruneda, Jorge'], ['Birth date', '03/21/2020'])}</table><button>Select</button></fieldset><button>None of these, assign new</button>`,
  ),
);

page(
  'n03',
  'multiple identifiers, two students side by side',
  'https://clearinghouse.state.example/Anomaly/MID/12',
  null,
  ['9911402215', '9911400073', '5595550121', '2095550144', '9165550199'],
  clearinghouseShell(
    'Multiple identifier (MID) anomaly',
    `<table class="t"><tr><th></th><th>Student 1</th><th>Student 2</th></tr><tr><th>SSID</th><td>9911402215</td><td>9911400073</td></tr><tr><th>Legal name</th><td>Lam, Vivian</td><td>Lam, Vivien</td></tr><tr><th>Birth date</th><td>05/06/2013</td><td>05/06/2013</td></tr><tr><th>LEA contact</th><td>5595550121</td><td>2095550144</td></tr></table><p><label><input type="radio" name="r"> Same student: combine</label> <label><input type="radio" name="r"> Different students</label></p><button>Submit</button>`,
  ),
);

page(
  'n04',
  'only a retired number, replacement pending',
  'https://office.tuleriver.example/students/8890',
  null,
  ['9930117752', '6615550157', '6615550140'],
  campusOfficeShell(
    'Student',
    `<h1>Yamada, Ren</h1><div class="alert card" role="alert">The former SSID of this student was retired by the state on 10/01/2026. No replacement has been loaded.</div><div class="card"><div class="card-body"><dl class="row">${columnTerms(
      ['Current SSID', '&mdash;'],
      ['Retired SSID', '9930117752'],
      ['Local ID', '88900'],
      ['Home phone', '6615550157'],
    )}</dl></div></div>`,
  ),
);

page(
  'n05',
  'concurrent enrolment list for the school',
  'https://clearinghouse.state.example/Anomaly/CCE',
  null,
  ['9918820361', '5595550177', '9918820418', '2095550122', '9918820660', '9165550199'],
  clearinghouseShell(
    'Concurrent enrollment anomalies',
    `<p>School 0000994 Creekside. 3 open.</p><table class="t">${sheet(
      ['SSID', 'Name', 'Other LEA', 'Contact', 'Days'],
      ['<a href="#">9918820361</a>', 'Hollis, Maren', 'Sierra Crest', '5595550177', '12'],
      ['<a href="#">9918820418</a>', 'Iqbal, Sana', 'Delta Charter', '2095550122', '4'],
      ['<a href="#">9918820660</a>', 'Jarrett, Moe', 'Sierra Crest', '5595550177', '31'],
    )}</table>`,
  ),
);

page(
  'n06',
  'state sync: proposed number not accepted',
  'https://harbor.sis.example/state/match/7801',
  null,
  ['3105550109', '9941770325', '3105550160'],
  harborShell(
    'Match',
    `<h1>Esparza, Nico</h1><p class="text-gray-500">No SSID in Harbor SIS. The state returned one possible match. Review before accepting.</p><div class="grid grid-cols-2 gap-4">${harborCard(
      'Our student',
      `<p class="text-xs">Name</p><p>Esparza, Nico</p><p class="text-xs">Birth date</p><p>12/01/2019</p><p class="text-xs">SSID</p><p><em>none</em></p><p class="text-xs">Phone</p><p>3105550109</p>`,
    )}${harborCard(
      'Possible match (61%)',
      `<p class="text-xs">Name</p><p>Esparza, Nicolás R</p><p class="text-xs">Birth date</p><p>01/12/2019</p><p class="text-xs">SSID</p><p>9941770325</p>`,
    )}</div><button>Accept match</button> <button>Not the same person</button>`,
  ),
);

page(
  'n07',
  'possible duplicates in enrolment',
  'https://ridge.powerschool.com/admin/students/enrollnew/duplicates.html',
  null,
  ['0010000000', '0010003318', '9918802264', '9095550143'],
  powerSchoolShell(
    'Enroll New Student',
    '0010000000',
    `<h2>Possible duplicates for: Farias, Leo (new)</h2>
<p>Students with a like name or birth date were found. If one of them is the student you are enrolling, click the name.</p><table class="grid"><tr><th>Student</th><th>Birth date</th><th>Student number</th><th>SSID</th><th>Phone</th></tr><tr class="oddRow"><td><a href="/admin/students/home.html?frn=0010003318">Farias, Leonel</a></td><td>09/09/2011</td><td>40118</td><td>9918802264</td><td>9095550143</td></tr></table><p><button>Enroll as a new student</button></p>`,
  ),
);

page(
  'n08',
  'empty registration form with an example',
  'https://pupiltrack.santomas.example/stu/new.cfm',
  null,
  ['9912345678', '4085550100', '4085550190'],
  pupilTrackShell(
    'New Student',
    `<form><table width="700" border="1" cellpadding="3"><tr><td colspan="4" bgcolor="#EEEEEE"><b>NEW STUDENT - PAGE 1</b></td></tr><tr><td>Last Name</td><td><input name="LN"></td><td>First Name</td><td><input name="FN"></td></tr><tr><td>Local ID</td><td>(next: 20990)</td><td>SSID</td><td><input name="SSID" maxlength="10" placeholder="9912345678"><br><font size="1">Ten digits, for example 9912345678</font></td></tr><tr><td>Home Phone</td><td><input name="HP" placeholder="4085550100"></td><td>Work Phone</td><td><input name="WP"></td></tr><tr><td colspan="4" align="center"><input type="submit" value="Add"></td></tr></table></form>`,
  ),
);

page(
  'n09',
  'import errors',
  'https://sis.elkridge-usd.example/state/files/senr/118/errors',
  null,
  ['9911820037', '9911820999', '9165550199', '5305550170'],
  pupilpathShell(
    'File errors',
    ['State', 'SENR', 'Errors'],
    `<h1>SENR file 118</h1><div class="css-p4a7q" role="alert">2 fatal errors</div><table>${sheet(
      ['Row', 'Code', 'Message'],
      ['14', 'GERR0002', 'SSID 9911820037 does not match Local ID 55180'],
      ['88', 'SENR0105', 'SSID 9911820999 has a later enrollment; call 9165550199'],
    )}</table><button>Download</button>`,
  ),
);

page(
  'n10',
  'test operations: search with none chosen',
  'https://tomsite.testing.example/student/search',
  null,
  ['9935120074', '8005550155'],
  testOperationsShell(
    'Search students',
    `<div class="frm"><label for="q1">SSID</label><input id="q1" value="9935120074"><label for="q2">Last name</label><input id="q2"><label for="q3">Grade</label><select id="q3"><option>All</option><option>05</option></select></div><button>Search</button><h3>Results: 0</h3><p>No student with this number is enrolled at your site. Check with the call center, 8005550155.</p>`,
  ),
);

page(
  'n11',
  'caseload of a case manager',
  'https://iep.selpa-north.example/caseload/lund',
  null,
  ['9950022718', '6615550175', '9922073361', '9922073410', '6615550140'],
  campusOfficeShell(
    'Caseload',
    `${card(
      'Lund, Pia <span class="badge">Case manager</span>',
      '<p>State ID: 9950022718</p><p>Phone: 6615550175</p>',
    )}<table class="table">${grid(
      ['Student', 'SSID', 'Annual due'],
      ['Tadesse, Abel', '9922073361', '10/14/2026'],
      ['Urrutia, Joan', '9922073410', '11/03/2026'],
    )}</table>`,
  ),
);

page(
  'n12',
  'seis transfer request, student not yet received',
  'https://iep.selpa-north.example/transfers/request',
  null,
  ['9922099114', '5595550177', '9922099163', '2095550122', '6615550140'],
  campusOfficeShell(
    'Request a record',
    `<h1>Request a special education record</h1><div class="card"><div class="card-body"><div class="row"><label class="col-md-4" for="r1">SSID</label><input id="r1" value="9922099114"></div><div class="row"><label class="col-md-4" for="r2">Last name</label><input id="r2" value="Ortega"></div><button>Find</button></div></div>${card(
      'Found in other districts',
      `<p>Ortega, Mira &ndash; 9922099114 &ndash; Sierra Crest &ndash; 5595550177</p><p>Ortega, Mira E &ndash; 9922099163 &ndash; Delta Charter &ndash; 2095550122</p>`,
    )}`,
  ),
);

page(
  'n13',
  'speech provider record',
  'https://billing.leamed.example/practitioners/14',
  null,
  ['9955003387', '1992200418', '6195550137', '9965017724', '6195550133'],
  schoolDeskShell(
    'Practitioner',
    ['Claims', 'Students', 'Practitioners'],
    `<h2>Arroyo, Tessa</h2><div class="ant-descriptions"><table>${descriptionRow(['State ID', '9955003387'], ['NPI', '1992200418'])}${descriptionRow(['Position', 'Speech-language pathologist'], ['Mobile', '6195550137'])}</table></div><h3>Students served this month</h3><div class="ant-table"><table>${grid(['Student', 'SSID', 'Units'], ['Castellanos, Uri', '9965017724', '8'])}</table></div>`,
  ),
);

page(
  'n14',
  'reclassification candidates',
  'https://el.harbor.example/rfep',
  null,
  ['9953306618', '9953306667', '9950033417', '3105550160'],
  harborShell(
    'Candidates',
    `<h1>Reclassification candidates</h1><ul><li class="border p-4 flex justify-between"><span>Abreu, Matias</span><span>SSID: 9953306618</span><span>ELPAC 4</span></li><li class="border p-4 flex justify-between"><span>Bach, Linh</span><span>SSID: 9953306667</span><span>ELPAC 4</span></li></ul><aside class="border p-4"><h2>Filter</h2><label>Teacher ${select('All', 'Moss 9950033417')}</label></aside>`,
  ),
);

page(
  'n15',
  'lista de candidatos, in Spanish, one selected with nothing shown',
  'https://sis.elkridge-usd.example/el/lista',
  null,
  ['9917750246', '5305550149', '5305550150', '5305550170'],
  pupilpathShell(
    'Candidatos',
    ['Aprendices de inglés', 'Candidatos'],
    `<table><thead>${heads('Alumno', 'Identificador estatal', 'Teléfono')}</thead><tbody><tr><td>Ibarra Solís, Camila</td><td>9917750246</td><td>5305550149</td></tr><tr aria-selected="true"><td>Jaimes, Rubén</td><td></td><td>5305550150</td></tr></tbody></table><div role="complementary" class="css-p4a7q"><h2>Jaimes, Rubén</h2><p><span class="css-cap0">Identificador estatal del estudiante (SSID)</span>Pendiente</p><p><span class="css-cap0">Teléfono del tutor</span>5305550150</p></div>`,
    'es',
  ),
);

page(
  'n16',
  'group home facility record',
  'https://office.tuleriver.example/foster/facility/9',
  null,
  ['9911504472', '6615550102', '9931905528', '9931905577', '6615550140'],
  campusOfficeShell(
    'Facility',
    `<h1>Oak Hollow Home</h1><div class="row">${columnFacts(4, ['State license ID', '9911504472'], ['Phone', '6615550102'], ['Capacity', '6'])}</div><h3>Residents enrolled with us</h3><table class="table">${grid(
      ['Student', 'SSID', 'Since'],
      ['Varga, Izzy', '9931905528', '08/20/2026'],
      ['Wynn, Kit', '9931905577', '09/14/2026'],
    )}</table>`,
  ),
);

page(
  'n17',
  'foster student, state foster id only',
  'https://office.tuleriver.example/foster/80',
  null,
  ['9907714510', '0912344781', '6615550187', '6615550140'],
  campusOfficeShell(
    'Foster youth',
    `<h1>Zeller, Ash</h1><div class="row">${columnFacts(
      3,
      ['SSID', 'Not assigned'],
      ['State foster ID', '9907714510'],
      ['CWS client ID', '0912344781'],
      ['Caseworker', '6615550187'],
    )}</div><p>Request an SSID after the birth date has been verified.</p>`,
  ),
);

page(
  'n18',
  'mckinney-vento intake of a family',
  'https://pupiltrack.santomas.example/sup/mvfam.cfm',
  null,
  ['9900447716', '4085550147', '9945517803', '9945517852', '4085550190'],
  pupilTrackShell(
    'Family intake',
    `<table width="640" align="center" border="1"><tr><td colspan="3" bgcolor="#F0F0D0"><b>HOMELESS EDUCATION - FAMILY INTAKE</b></td></tr><tr><td>Parent</td><td colspan="2">Tanya Lott, CA ID 9900447716, cell 4085550147</td></tr><tr><td><b>Child</b></td><td><b>Grade</b></td><td><b>SSID</b></td></tr><tr><td>Lott, Cassidy</td><td>4</td><td>9945517803</td></tr><tr><td>Lott, Devin</td><td>1</td><td>9945517852</td></tr><tr><td>Lott, Ezra</td><td>PS</td><td>&nbsp;</td></tr></table>`,
  ),
);

page(
  'n19',
  'absence note of a student without the right to see SSID',
  'https://ridge.powerschool.com/admin/attendance/note.html?frn=0010009913',
  null,
  ['0010009913', '9095550131', '2026101488', '9955021140'],
  powerSchoolShell(
    'Attendance note',
    '0010009913',
    `<h2 id="student_detail_header">Petrov, Ilya &nbsp; 10 &nbsp; 41777</h2>
<div class="box-round"><table>${stripes(
      ['SSID', '**********'],
      ['Caller', 'Father, 9095550131'],
      ['Confirmation', '2026101488'],
      ['Taken by', 'Quan, Bea (State ID 9955021140)'],
    )}</table></div>`,
  ),
);

page(
  'n20',
  'discipline incident with two participants',
  'https://office.tuleriver.example/discipline/118',
  null,
  ['0934471209', '6615550176', '0934471356', '6615550178', '9950114470', '6615550140'],
  campusOfficeShell(
    'Incident 118',
    `<h1>Incident 118 <span class="badge">Open</span></h1>${halves(
      card('Participant 1', '<p>Pruitt, Dale</p><p>SSID: 0934471209</p><p>Parent: 6615550176</p>'),
      card('Participant 2', '<p>Yoon, Alex</p><p>SSID: 0934471356</p><p>Parent: 6615550178</p>'),
    )}${card('Referred by', 'Tobin, Coach, State ID 9950114470')}`,
  ),
);

page(
  'n21',
  'discipline: own number blank, victim shown',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?v=Discipline2',
  null,
  ['9926618902', '8585550171', '8585550120'],
  synergyShell(
    'Student Incident',
    `${synergyGroup(
      'Student: Novotny, Cal',
      synergyControls(['Perm ID', '508220'], ['SSID', ''], ['Grade', '7']),
    )}${synergyGroup(
      'Victim',
      synergyControls(['Name', 'Sorel, Ike'], ['SSID', '9926618902'], ['Phone', '8585550171']),
    )}`,
  ),
);

page(
  'n22',
  'guardian record with state id',
  'https://harbor.sis.example/contacts/40071',
  null,
  ['9911820064', '3105550151', '3105550160'],
  harborShell(
    'Contact',
    `<h1>Achterberg, Lotte</h1><div role="tablist" class="flex gap-4"><span role="tab" aria-selected="true">Details</span><span role="tab">Students (1)</span></div><dl class="grid grid-cols-2 gap-4">${harborTerms(
      ['Relationship', 'Mother'],
      ['State ID', '9911820064'],
      ['Mobile', '3105550151'],
      ['Language', 'Dutch'],
    )}</dl>${harborSection('Students', '<p>Achterberg, Wim &middot; grade 2 &middot; lives with</p>')}`,
  ),
);

page(
  'n23',
  'household with three children',
  'https://lagunaca.infinitecampus.org/campus/apps/census/household/3301',
  null,
  ['9495550123', '0000330118', '9967702243', '9967702290', '9955443318', '9495550111'],
  infiniteCampusShell(
    'Household',
    `<div class="section"><h2>Ochoa/Primary</h2>${campusFields(['Household Phone', '9495550123'], ['Household Number', '0000330118'])}</div><div class="section"><h3>Members</h3><div class="section"><b>Ochoa, Bianca</b>${campusFields(['Student State ID', '9967702243'])}</div><div class="section"><b>Ochoa, Teo</b>${campusFields(['Student State ID', '9967702290'])}</div><div class="section"><b>Ochoa, Luz</b> (adult)${campusFields(['Staff State ID', '9955443318'])}</div></div>`,
  ),
);

page(
  'n24',
  'merge households preview',
  'https://harbor.sis.example/families/merge/118',
  null,
  ['3105550177', '3105550178', '9975518206', '9975518255', '3105550160'],
  harborShell(
    'Merge households',
    `<h1>Merge households</h1><table class="border"><tr><th></th><th>Keep: 3301</th><th>Remove: 3377</th></tr><tr><th>Phone</th><td>3105550177</td><td>3105550178</td></tr><tr><th>Student</th><td>Ivanko, Daryna</td><td>Ivanko, Maksym</td></tr><tr><th>SSID</th><td>9975518206</td><td>9975518255</td></tr></table><button>Merge</button> <button>Cancel</button>`,
  ),
);

page(
  'n25',
  'merge student records preview',
  'https://sis.elkridge-usd.example/students/merge?a=5590&b=5599',
  null,
  ['9949901127', '9949907211', '5305550191', '5305550192', '5305550170'],
  pupilpathShell(
    'Merge students',
    ['Students', 'Duplicates', 'Merge'],
    `<h1>Choose values to keep: Duarte, Sol</h1><table role="grid">${sheet(
      ['Field', 'Record 5590', 'Record 5599'],
      [
        'Name',
        '<label><input type="radio" name="a" checked> Duarte, Sol</label>',
        '<label><input type="radio" name="a"> Duarte, Soledad</label>',
      ],
      [
        'SSID',
        '<label><input type="radio" name="b"> 9949901127</label>',
        '<label><input type="radio" name="b"> 9949907211</label>',
      ],
      [
        'Phone',
        '<label><input type="radio" name="c"> 5305550191</label>',
        '<label><input type="radio" name="c"> 5305550192</label>',
      ],
    )}</table><button disabled>Merge</button>`,
  ),
);

page(
  'n26',
  'two emergency cards on one sheet',
  'https://print.harbor.example/cards?family=3301',
  null,
  ['9975518206', '3105550177', '9911773102', '9975518255'],
  plainDocument(
    'Emergency cards',
    'body{font:12px Georgia}.card{border:2px solid #000;margin:12px;padding:8px;width:600px}.r{display:flex}.r>div{flex:1}small{display:block}',
    `<button onclick="print()">Print</button><div class="card"><h2>EMERGENCY INFORMATION</h2><div class="r"><div><small>Pupil</small>Ivanko, Daryna</div><div><small>SSID</small>9975518206</div><div><small>Phone</small>3105550177</div></div><p>Release to: Olha Ivanko, ID 9911773102</p></div><div class="card"><h2>EMERGENCY INFORMATION</h2><div class="r"><div><small>Pupil</small>Ivanko, Maksym</div><div><small>SSID</small>9975518255</div><div><small>Phone</small>3105550177</div></div><p>Release to: Olha Ivanko, ID 9911773102</p></div>`,
  ),
);

page(
  'n27',
  'emergency contact who is a student',
  'https://valley.aeries.net/admin/Contacts.aspx',
  null,
  ['5595550133', '9912206673', '5595550134', '5595550100'],
  aeriesShell(
    'Contacts',
    `<div id="StudentBanner" class="Card"><span class="student-full-name">Zepeda, Ana</span> Grd 1 <a href="#">Expand</a></div>`,
    `<h2>Contacts</h2><div class="Card"><h3>1. Zepeda, Gloria (mother)</h3>${dataRows(['Cell Phone', '5595550133'])}</div><div class="Card"><h3>2. Zepeda, Raul (brother, 12th grade)</h3>${dataRows(['State Student ID', '9912206673'], ['Cell Phone', '5595550134'])}</div>`,
    '99401118',
  ),
);

page(
  'n28',
  'immunization: state registry id only',
  'https://health.elkridge-usd.example/imm/5577',
  null,
  ['9903318906', '5305550121', '1994402298', '0911827502', '6195550133'],
  schoolDeskShell(
    'Immunization',
    ['Visits', 'Immunization', 'Screenings'],
    `<div class="ant-page-header"><span class="ant-page-header-heading-title">Gallo, Enzo</span> <span class="ant-tag">TK</span></div><div class="ant-descriptions"><table>${descriptionRow(['SSID', '-'], ['CAIR2 state registry ID', '9903318906'])}${descriptionRow(['Clinic', '5305550121'], ['Provider NPI', '1994402298'])}</table></div><table class="ant-table">${grid(['Vaccine', 'Date', 'Lot'], ['Polio', '08/01/2026', '0911827502'])}</table>`,
  ),
);

page(
  'n29',
  'nurse visit list of the day',
  'https://health.elkridge-usd.example/day',
  null,
  ['9949918830', '9949918879', '5305550167', '6195550133'],
  schoolDeskShell(
    'Today',
    ['Visits', 'Medication'],
    `<h2>Visits today</h2><div class="ant-list"><div class="ant-card"><b>Dela Cruz, Paolo</b><p>SSID: 9949918830</p><p>10:14 asthma</p></div><div class="ant-card"><b>Eng, Ruth</b><p>SSID: 9949918879</p><p>11:02 headache, mother 5305550167</p></div></div>`,
  ),
);

page(
  'n30',
  'referral of two students to mediation',
  'https://sis.elkridge-usd.example/counsel/mediation/9',
  null,
  ['9973316605', '9973316654', '9955044187', '5305550170'],
  pupilpathShell(
    'Peer mediation',
    ['Counseling', 'Mediation'],
    `<h1>Session 9</h1><div class="css-grid8"><div class="css-p4a7q"><p>Rinaldi, Carla</p><p>9973316605</p><p class="css-cap0">SSID</p></div><div class="css-p4a7q"><p>Oduya, Tess</p><p>9973316654</p><p class="css-cap0">SSID</p></div><div class="css-p4a7q"><p>Vance, M. (counselor)</p><p>9955044187</p><p class="css-cap0">SEID</p></div></div>`,
  ),
);

page(
  'n31',
  'graduation list of seniors short',
  'https://office.tuleriver.example/grad/short',
  null,
  ['9920055466', '9920055515', '6615550115', '6615550140'],
  campusOfficeShell(
    'Credit check',
    `<h1>Seniors short of credits</h1>${card('Marsh, Theo <span class="badge">-10</span>', 'SSID 9920055466, math 5, PE 5')}${card('Nolan, Eve <span class="badge">-5</span>', 'SSID 9920055515, fine arts 5. Parent 6615550115')}`,
  ),
);

page(
  'n32',
  'transcript order of a former pupil, number unknown',
  'https://records.requests.example/r/40120',
  null,
  ['9911448102', '9926100477', '2135550165', '3105550160'],
  harborShell(
    'Transcript request',
    `<h1>Request 40120</h1><div class="grid grid-cols-2 gap-4">${harborSection(
      'Student',
      `<div class="flex justify-between"><span>Name at graduation</span><span>Ferber, Jill</span></div><div class="flex justify-between"><span>SSID</span><span>(graduated 1994, none)</span></div><div class="flex justify-between"><span>State ID shown</span><span>9911448102 (driver license office)</span></div>`,
    )}${harborSection(
      'Order',
      `<div class="flex justify-between"><span>Receipt</span><span>9926100477</span></div><div class="flex justify-between"><span>Callback</span><span>2135550165</span></div>`,
    )}</div>`,
  ),
);

page(
  'n33',
  'report card batch',
  'https://valley.aeries.net/teacher/ReportCardBatch.aspx',
  null,
  ['9952201794', '9952201843', '5595550100'],
  aeriesShell(
    'Report cards',
    '',
    `<h2>Print batch, Room 114</h2><div class="Card"><p><b>Ng, Wesley</b> State Student ID: 9952201794</p><table>${row('Reads with fluency', '3')}</table></div><div class="Card"><p><b>Olsen, Brit</b> State Student ID: 9952201843</p><table>${row('Reads with fluency', '2')}</table></div>`,
    '0',
  ),
);

page(
  'n34',
  'letter template with sample merge',
  'https://letters.harbor.example/templates/12/edit',
  null,
  ['9900000123', '3105550100', '3105550160'],
  harborShell(
    'Template',
    `<h1>Template: RFEP notice</h1><div class="grid grid-cols-2 gap-4">${harborSection(
      'Source',
      `<pre>To the parents of {{student.name}}
Grade {{student.grade}}
SSID: {{student.ssid}}</pre>`,
    )}${harborSection(
      'Preview with sample data',
      '<p>To the parents of Sample, Student<br>Grade 4<br>SSID: 9900000123</p><p>Call 3105550100.</p>',
    )}</div><button>Save template</button>`,
  ),
);

page(
  'n35',
  'letter queue in Spanish',
  'https://letters.harbor.example/cola',
  null,
  ['9954430981', '3105550188', '9954431036', '3105550189', '3105550160'],
  harborShell(
    'Cartas',
    `<h1>Cartas por enviar</h1><table>${grid(
      ['Estudiante', 'SSID', 'Teléfono', 'Idioma'],
      ['Quintero, Alma', '9954430981', '3105550188', 'Español'],
      ['Rocha, Beto', '9954431036', '3105550189', 'Español'],
    )}</table><button>Enviar todas</button>`,
    'es',
  ),
);

page(
  'n36',
  'parent portal of a family',
  'https://lagunaca.infinitecampus.org/campus/nav-wrapper/parent/portal/parent/home',
  null,
  ['9967702243', '9967702290', '9495550112', '9495550111'],
  infiniteCampusShell(
    'Parent home',
    `<div class="section"><h2>Welcome, Luz</h2><p>Choose a student</p><div class="section"><b>Bianca</b> grade 7${campusFields(['State ID', '9967702243'])}</div><div class="section"><b>Teo</b> grade 4${campusFields(['State ID', '9967702290'])}</div><p>Questions? Attendance line 9495550112.</p></div>`,
  ),
);

page(
  'n37',
  'staff directory card',
  'https://hr.elkridge-usd.example/people/771',
  null,
  ['9955501127', '0000077140', '5305550181', '5305550170'],
  pupilpathShell(
    'Person',
    ['Staff', 'Directory', 'Orr, Dana'],
    `<section class="MuiCard-root css-p4a7q"><h1>Orr, Dana</h1><div class="MuiChip-root css-chip">Paraeducator</div>${pupilpathGrid(
      ['State ID', '9955501127'],
      ['Employee no.', '0000077140'],
      ['Direct line', '5305550181'],
    )}</section><section class="css-p4a7q"><h2>Assigned students</h2><p>Salcido, Emery (grade 6)</p></section>`,
  ),
);

page(
  'n38',
  'employee with children enrolled',
  'https://hr.elkridge-usd.example/people/802/dependents',
  null,
  ['9955021140', '9938800146', '5305550193', '5305550170'],
  pupilpathShell(
    'Dependents',
    ['Staff', 'Quan, Bea', 'Dependents'],
    `<h1>Quan, Bea</h1><p>Position: Registrar. SEID: 9955021140</p><table>${sheet(['Child', 'School', 'SSID'], ['Quan, Pim', 'Alder', '9938800146'])}</table><p>Transfer priority under board policy 5116. Phone 5305550193.</p>`,
  ),
);

page(
  'n39',
  'substitute assignment',
  'https://subs.tuleriver.example/job/4471',
  null,
  ['2026101433', '9950771182', '6615550138', '6615550140'],
  campusOfficeShell(
    'Job',
    `<h1>Job 2026101433</h1><div class="card"><div class="card-body"><dl class="row">${columnTerms(
      ['Absent', 'Dorr, Lynn'],
      ['Substitute', 'Hale, Win'],
      ['State ID', '9950771182'],
      ['Phone', '6615550138'],
    )}</dl></div></div>${card('Note for the substitute', 'Makana K. tests at 9:00 in the library.')}`,
  ),
);

page(
  'n40',
  'coach and volunteer clearance',
  'https://athletics.ridge.example/coach/71',
  null,
  ['9918844007', '9926100714', '9095550171', '6195550133'],
  schoolDeskShell(
    'Coach',
    ['Dashboard', 'Coaches', 'Volunteers'],
    `<h2>Fonoti, Tavita</h2><div class="ant-descriptions"><table>${descriptionRow(['State ID', '9918844007'])}${descriptionRow(['Fingerprint ATI', '9926100714'])}${descriptionRow(['Cell', '9095550171'])}</table></div><h3>Own children in district</h3><p>Fonoti, Malu, grade 9</p>`,
  ),
);

page(
  'n41',
  'vendor record',
  'https://biz.harbor.example/vendors/118',
  null,
  ['9907733012', '3105550171', '2026090118', '9926100902', '3105550160'],
  harborShell(
    'Vendor',
    `<h1>Blue Van Co</h1><dl class="grid grid-cols-3 gap-4">${harborTerms(
      ['State ID', '9907733012'],
      ['Remit phone', '3105550171'],
      ['Purchase order', '2026090118'],
    )}</dl><table>${grid(['Invoice', 'For', 'Amount'], ['9926100902', 'Special education transport', '1,240.00'])}</table>`,
  ),
);

page(
  'n42',
  'edit user account',
  'https://bay.illuminateed.com/live/?page=Admin_UserEdit&id=71',
  null,
  ['9955012280', '5105550128'],
  illuminateShell(
    'Edit User',
    `<form class="well"><label for="u1">First Name</label> <input id="u1" value="Lynn"> <label for="u2">Last Name</label> <input id="u2" value="Dorr"><br><label for="u3">State ID</label> <input id="u3" value="9955012280"> <label for="u4">District ID</label> <input id="u4" value="7714"><br><label for="u5">Phone</label> <input id="u5" value="5105550128"><br><label for="u6">Roles</label> <select id="u6"><option>Teacher</option></select><button>Save</button></form>`,
  ),
);

page(
  'n43',
  'student login account, directory id',
  'https://idp.tuleriver.example/users/s88400',
  null,
  ['9904418820', '6615550182', '1792000000', '6615550140'],
  campusOfficeShell(
    'Account',
    `<h1>Student account s88400</h1><table class="table">${scopeRows(
      ['Display name', 'Pax Trujillo'],
      ['SSID', '<span class="text-muted">not synced</span>'],
      ['Directory ID', '9904418820'],
      ['Recovery phone', '6615550182'],
      ['Last sign-in (unix)', '1792000000'],
    )}</table><button>Reset password</button>`,
  ),
);

page(
  'n44',
  'audit of one student, number removed',
  'https://sis.elkridge-usd.example/students/5593/audit',
  null,
  ['9963319001', '5305550170'],
  pupilpathShell(
    'Change history',
    ['Students', 'Rees, Ayo', 'History'],
    `<div class="css-p4a7q"><h1>Rees, Ayo</h1><dl class="css-grid8">${termBlocks(['Grade', 'K'], ['SSID', 'None'])}</dl></div><table>${sheet(
      ['When', 'Field', 'Old value', 'New value', 'Why'],
      ['10/14/2026', 'SSID', '9963319001', '', 'Belonged to cousin of the same name'],
      ['10/12/2026', 'SSID', '', '9963319001', 'import'],
    )}</table>`,
  ),
);

page(
  'n45',
  'chat about another child over a student with none',
  'https://valley.aeries.net/admin/Demographics.aspx?c=1',
  null,
  ['5595550148', '9917709901', '5595550100'],
  aeriesShell(
    'Demographics',
    '',
    `<h2>Kovac, Mila</h2><div class="Card">${dataRows(
      ['State Student ID', '&nbsp;', 'STU.CID'],
      ['Birthdate', '01/30/2021', 'STU.BD'],
      ['Primary Phone', '5595550148', 'STU.TL'],
    )}</div><div class="Card" role="complementary" aria-label="Chat"><b>Office chat</b><p>Bea: need the cum of Rosen, Tal</p><p>Bea: SSID: 9917709901</p><p>Me: sending</p></div>`,
    '99401220',
  ),
);

page(
  'n46',
  'help desk ticket quoting numbers',
  'https://help.coe.example/t/4471',
  null,
  ['5305550193', '9963319001', '9963319010', '3105550160'],
  harborShell(
    'Ticket',
    `<h1>#4471 SSIDs swapped between cousins</h1><p class="text-xs">Opened by Bea Quan, 5305550193</p><article class="border p-4"><p>Hello, after the import Ayo Rees shows SSID 9963319001. That is the SSID of Ayo Rees-Bell at Alder. Please clear it.</p></article><article class="border p-4"><p>Agent: which is right for Rees-Bell, 9963319001 or 9963319010?</p></article><aside class="border p-4"><p>Assignee: Lou</p><p>Priority: 2</p></aside>`,
  ),
);

page(
  'n47',
  'device with a hotspot whose network name is a number',
  'https://assets.elkridge-usd.example/loans/5562',
  null,
  ['9933120093', '5305550186', '5305550170'],
  pupilpathShell(
    'Device loan',
    ['Assets', 'Loans', 'Student'],
    `${pupilpathCard('Borrower', '<p><b>Beckwith, Asa</b>, grade 5, local ID 55620</p>')}${pupilpathCard(
      'Hotspot',
      `<dl>${terms(['Model', 'MiFi 8800'], ['SSID', '9933120093'], ['Wi-Fi password', '0977aa41'], ['Line', '5305550186'])}</dl>`,
    )}<button>Return</button>`,
  ),
);

page(
  'n48',
  'library desk: borrower without number, hold for another',
  'https://library.santomas.example/desk',
  null,
  ['2900020120', '9946630177', '4085550150', '4085550190'],
  pupilTrackShell(
    'Circulation',
    `<h3>Circulation desk</h3><table border="0" cellspacing="4"><tr><td align="right"><b>Patron:</b></td><td>Szabo, Emil (grade 1)</td></tr><tr><td align="right"><b>Barcode:</b></td><td>2900020120</td></tr><tr><td align="right"><b>SSID:</b></td><td></td></tr></table><table border="1"><tr><td colspan="2"><b>This copy is on hold for:</b></td></tr><tr><td>Name</td><td>Tran, Kim</td></tr><tr><td>SSID</td><td>9946630177</td></tr><tr><td>Call</td><td>4085550150</td></tr></table>`,
  ),
);

page(
  'n49',
  'direct certification: possible state match',
  'https://meals.tuleriver.example/dc/review/71',
  null,
  ['6615550120', '9921199012', '0991133077', '6195550133'],
  schoolDeskShell(
    'Direct certification',
    ['Accounts', 'Applications', 'Direct certification'],
    `<h2>Asante, Kojo</h2><div class="ant-descriptions"><table>${descriptionRow(['SSID', '<span class="ant-tag">missing</span>'], ['PIN', '44190'])}${descriptionRow(['Phone', '6615550120'], ['Address', '8 Vine'])}</table></div>${deskCard(
      'State list entry with a like name',
      `<div class="ant-descriptions"><table>${descriptionRow(['Name', 'Asante, Kojo B'])}${descriptionRow(['SSID', '9921199012'])}${descriptionRow(['CalFresh case', '0991133077'])}</table></div><button>Link</button><button>Reject</button>`,
    )}`,
  ),
);

page(
  'n50',
  'meal application of a household',
  'https://meals.tuleriver.example/app/2026/301',
  null,
  ['2026080301', '6615550119', '9921144708', '9921144757', '0991133028', '6195550133'],
  schoolDeskShell(
    'Application',
    ['Accounts', 'Applications'],
    `<h2>Application 2026080301</h2><p>Signed by Efua Osei, last four 0188, phone 6615550119</p><div class="ant-card"><p>Child 1: Osei, Abena</p><p>State student ID: 9921144708</p></div><div class="ant-card"><p>Child 2: Osei, Yaw</p><p>State student ID: 9921144757</p></div><div class="ant-card"><p>Adult: Efua Osei</p><p>Case number: 0991133028</p></div>`,
  ),
);

page(
  'n51',
  'bus route with its driver',
  'https://routes.harbor.example/route/7',
  null,
  ['9950044175', '3105550198', '3105550160'],
  harborShell(
    'Route 7 PM',
    `<h1>Route 7 PM</h1>${harborSection(
      'Driver',
      `<p>Cole, Bert</p><p class="text-xs">State ID</p><p>9950044175</p><p class="text-xs">Phone</p><p>3105550198</p>`,
    )}${harborSection('Next stop: Anaheim &amp; Vermont', '<p>Getting off: Eriksen, Tor (grade 4)</p>')}`,
  ),
);

page(
  'n52',
  'after-school pick-up person',
  'https://elo.elkridge-usd.example/pickup/41',
  null,
  ['9912240093', '5305550128', '5305550170'],
  pupilpathShell(
    'Authorized adult',
    ['Programs', 'ASES', 'Kwan, Jessie', 'Pick-up'],
    pupilpathCard(
      'Kwan, Sam',
      `<p>Picks up: Kwan, Jessie (grade 2)</p>${pupilpathGrid(['State ID', '9912240093'], ['Phone', '5305550128'], ['Verified by', 'R. Solis'])}`,
    ),
  ),
);

page(
  'n53',
  'summer form: own number pending, sibling filled',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?v=Summer2',
  null,
  ['8585550163', '9984410725', '8585550120'],
  synergyShell(
    'Summer Enrollment',
    `${synergyGroup(
      'Identification',
      `<table border="0"><tr><td class="cap">Last Name</td><td><input value="Gorman"></td><td class="cap">First Name</td><td><input value="Piper"></td></tr><tr><td class="cap">SSID</td><td><input value="" readonly></td><td class="cap">Perm ID</td><td><input value="510101"></td></tr><tr><td class="cap">Phone</td><td><input value="8585550163"></td><td class="cap">Sibling SSID</td><td><input value="9984410725"></td></tr></table>`,
    )}${synergyGroup('Sessions', '<label><input type="checkbox"> 06/14 to 07/02 kindergarten bridge</label>')}`,
  ),
);

page(
  'n54',
  'adult learner with a state identity card only',
  'https://adult.tuleriver.example/learner/802',
  null,
  ['0944117901', '9910044790', '6615550107', '6615550140'],
  campusOfficeShell(
    'Learner',
    `<h1>Learner profile</h1><div class="card"><div class="card-header"><strong>Barrios, Omar</strong> <span class="badge">ESL 2</span></div><ul class="list-group"><li class="list-group-item"><span class="text-muted">Statewide Student Identifier (SSID):</span> <span>n/a</span></li><li class="list-group-item"><span class="text-muted">TOPSpro ID:</span> <span>0944117901</span></li><li class="list-group-item"><span class="text-muted">Driver license / State ID:</span> <span>9910044790</span></li><li class="list-group-item"><span class="text-muted">Cell:</span> <span>6615550107</span></li></ul></div>`,
  ),
);

page(
  'n55',
  'dual enrolment: SSID to be supplied',
  'https://dual.rivercc.example/student/40077',
  null,
  ['0990117808', '9904471120', '6615550184', '6615550140'],
  campusOfficeShell(
    'Dual enrollment',
    halves(
      card(
        'High school data',
        `<table class="table">${scopeRows(['Name', 'Iyer, Dev'], ['SSID', 'To be supplied by the high school'])}</table>`,
      ),
      card(
        'College data',
        `<table class="table">${scopeRows(['Student ID', '0990117808'], ['Statewide application ID', '9904471120'], ['Admissions phone', '6615550184'])}</table>`,
      ),
    ),
  ),
);

page(
  'n56',
  'infant of a student mother',
  'https://harbor.sis.example/childcare/children/31',
  null,
  ['0977110401', '9912881063', '3105550174', '1994400187', '3105550160'],
  harborShell(
    'Child',
    `<h1>Moreno, Baby Elian</h1><p class="text-gray-500">Infant program, 9 months</p><dl class="grid grid-cols-3 gap-4">${harborTerms(
      ['Child number', '31'],
      ['Subsidy case', '0977110401'],
      ['Mother (student)', 'Moreno, Kiara, grade 11'],
      ["Mother's SSID", '9912881063'],
      ["Mother's cell", '3105550174'],
      ['Center license', '1994400187'],
    )}</dl>`,
  ),
);

page(
  'n57',
  'private school pupil, school state id',
  'https://office.tuleriver.example/private/pupils/14',
  null,
  ['6615550129', '9926004466', '6615550130', '6615550140'],
  campusOfficeShell(
    'Private school pupil',
    `<h1>Castel, Ines</h1><p class="text-muted">Parentally placed, service plan only</p>${halves(
      card('Pupil', '<p>SSID: not yet requested</p><p>Local ID: 90014</p><p>Mother: 6615550129</p>'),
      card('School', '<p>St. Brendan Academy</p><p>State ID: 9926004466</p><p>Office: 6615550130</p>'),
    )}`,
  ),
);

page(
  'n58',
  'exchange student',
  'https://lagunaca.infinitecampus.org/campus/apps/census/exchange',
  null,
  ['0012344471', '0933118827', '9966640602', '9495550138', '9495550111'],
  infiniteCampusShell(
    'Person',
    `<div class="section"><h2>Lindgren, Moa</h2>${campusFields(
      ['Student State ID', ''],
      ['Local Student Number', '440291'],
      ['SEVIS ID', 'N0012344471'],
      ['Passport', '0933118827'],
    )}</div><div class="section"><h3>Host family</h3>${campusFields(
      ['Host student', 'Beach, Cy'],
      ['Host student State ID', '9966640602'],
      ['Phone', '9495550138'],
    )}</div>`,
  ),
);

page(
  'n59',
  'twin named in the same list',
  'https://sis.elkridge-usd.example/students/5601',
  null,
  ['9926100988', '9960011827', '5305550112', '5305550170'],
  pupilpathShell(
    'Student',
    ['Students', 'Fontaine, Remy'],
    `<section class="css-p4a7q"><h1>Fontaine, Remy</h1><div role="alert" class="MuiAlert-root">Twin in the same grade. Check the first name before saving.</div><dl class="css-grid8">${termBlocks(
      ['Grade', 'TK'],
      ['SSID', 'Requested 10/09/2026'],
      ['SSID request number', '9926100988'],
      ['Twin', 'Fontaine, Rene'],
      ["Twin's SSID", '9960011827'],
      ['Home phone', '5305550112'],
    )}</dl></section>`,
  ),
);

page(
  'n60',
  'long local number, SSID blank, tooltip with example',
  'https://sis.elkridge-usd.example/students/5602/locker',
  null,
  ['9904410087', '9912345678', '9904410136', '5305550170'],
  pupilpathShell(
    'Locker',
    ['Students', 'Gupta, Veer', 'Locker'],
    `<section class="css-p4a7q"><h1>Gupta, Veer</h1><div class="css-grid8">${pupilpathFacts(['Student ID', '9904410087'])}<div><span class="css-cap0">SSID <span role="tooltip" class="MuiTooltip-tooltip">Ten digits from the state, e.g. 9912345678</span></span><p>&ndash;</p></div>${pupilpathFacts(['Locker', 'B-118'])}</div></section><section class="css-p4a7q"><h2>Shares locker with</h2><p>Hale, Jory (9904410136)</p></section>`,
  ),
);

page(
  'n61',
  'family portal of one child',
  'https://valley.aeries.net/student/Demographics.aspx',
  null,
  ['9919920085', '5595550153', '5595550100'],
  aeriesShell(
    'Student Portal',
    `<div class="Card"><b>Welcome, Alma Sandoval (parent account)</b> <a href="#">Change student</a></div>`,
    `<h2>Student profile</h2><div class="Card">${dataRows(
      ['Student', 'Sandoval, Nayeli'],
      ['State Student ID', '9919920085', 'STU.CID'],
      ['Primary Phone', '5595550153'],
    )}</div><p>To change a number, use Data Confirmation before 10/31.</p>`,
    '99401301',
  ),
  { isOfItsHost: true },
);

page(
  'n62',
  'record merged into another',
  'https://sis.elkridge-usd.example/students/5599',
  null,
  ['9949901127', '5305550192', '9926101102', '5305550170'],
  pupilpathShell(
    'Student',
    ['Students', 'Duarte, Soledad'],
    `<section class="css-p4a7q"><h1>Duarte, Soledad</h1><div role="alert">This record is closed. It was merged into <a href="/students/5590">5590 Duarte, Sol, SSID 9949901127</a> on 10/11/2026.</div>${pupilpathGrid(['SSID', 'removed'], ['Phone', '5305550192'], ['Merge ticket', '9926101102'])}</section>`,
  ),
);

page(
  's57',
  'vue card with copy buttons',
  'https://rosterly.northfork.example/pupils/318',
  '9948821706',
  ['9912345678', '7605550144', '9948821755', '7605550100'],
  rosterlyShell(
    'Sizemore, Juno',
    `<div class="v-card" data-v-21d3c0aa=""><h1 class="_t_1kx9d">Sizemore, Juno</h1><div class="_row_1kx9d"><div class="_k_1kx9d">Local ID</div><div class="_v_1kx9d">31800 <button class="v-btn"><span class="sr-only">Copy local ID</span>&#10697;</button></div></div><div class="_row_1kx9d"><div class="_k_1kx9d">SSID <span class="tip_x7" role="tooltip">Assigned by the state, for example 9912345678</span></div><div class="_v_1kx9d">9948821706 <button class="v-btn"><span class="sr-only">Copy SSID</span>&#10697;</button></div></div><div class="_row_1kx9d"><div class="_k_1kx9d">Learning coach</div><div class="_v_1kx9d">7605550144 <button class="v-btn"><span class="sr-only">Copy phone</span>&#10697;</button></div></div></div><div class="v-card"><div role="tablist"><button role="tab">Overview</button><button role="tab">Siblings (1)</button><button role="tab">Lending</button></div><p>Sibling: Sizemore, Wren &middot; <span>9948821755</span></p></div>`,
  ),
);

page(
  'n63',
  'vue drawer of a pupil still loading, previous pupil named',
  'https://rosterly.northfork.example/pupils?open=319',
  null,
  ['9948821706', '9948822014', '7605550146', '7605550100'],
  rosterlyShell(
    'Pupils',
    `<div class="v-card" data-v-21d3c0aa=""><h2>Recently opened</h2><div class="_row_1kx9d"><div class="_k_1kx9d">Sizemore, Juno</div><div>SSID 9948821706</div></div><div class="_row_1kx9d"><div class="_k_1kx9d">Teller, Max</div><div>SSID 9948822014</div></div></div><aside class="v-navigation-drawer v-card" aria-busy="true" aria-label="Pupil"><h2>Underwood, Fay</h2><div class="_row_1kx9d"><div class="_k_1kx9d">SSID</div><div class="v-skeleton-loader" role="status"><span class="sr-only">Loading</span></div></div><div class="_row_1kx9d"><div class="_k_1kx9d">Learning coach</div><div>7605550146</div></div></aside>`,
  ),
);

page(
  'n64',
  'angular grid of a class beside a teacher card',
  'https://sections.harbor.example/section/44107',
  null,
  ['9955011338', '3105550199', '9901440276', '9901440325'],
  plainDocument(
    'Section',
    'body{font:14px Arial}.mat-card{border:1px solid #ccc;padding:10px;margin:8px}[role=row]{display:flex}[role=gridcell],[role=columnheader]{width:170px}',
    `<app-root ng-version="18.0.1"><mat-toolbar>Sections / Period 2 / MATH 130</mat-toolbar><mat-card class="mat-card"><mat-card-title>Ames, J.</mat-card-title><div class="f"><span class="f-l">State ID</span><span class="f-v">9955011338</span></div><div class="f"><span class="f-l">Room phone</span><span class="f-v">3105550199</span></div></mat-card><div role="grid" class="ag-root" aria-rowcount="3"><div role="row"><div role="columnheader">Student</div><div role="columnheader">SSID</div><div role="columnheader">Mark</div></div><div role="row" aria-selected="true"><div role="gridcell" col-id="name">Vang, Lee</div><div role="gridcell" col-id="ssid">9901440276</div><div role="gridcell" col-id="mark">B</div></div><div role="row"><div role="gridcell" col-id="name">Wolfe, Ida</div><div role="gridcell" col-id="ssid">9901440325</div><div role="gridcell" col-id="mark">A</div></div></div><p>2 of 2 rows. Export takes a minute.</p></app-root>`,
  ),
);

export const eleventhPages = pages;
